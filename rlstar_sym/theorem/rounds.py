"""Rules about all rounds: invariants, bounds that shrink geometrically, limits, telescoping, repeated squaring."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

from rlstar_sym.polynomial.composed import ColumnEntry
from rlstar_sym.polynomial.expressions import (
    ZERO,
    Add,
    Aggregate,
    Expr,
    Number,
    Relation,
    Scalar,
    Symbol,
    add,
    expr,
    negate,
    symbols,
    unfold,
)
from rlstar_sym.polynomial.indexed import restate
from rlstar_sym.polynomial.rational import simplify
from rlstar_sym.theorem.facts import Fact, relation_key
from rlstar_sym.theorem.nodes import Kept, Shown, node
from rlstar_sym.theorem.recording import Following, Recording, StartValue, every_symbol, facts_of
from rlstar_sym.theorem.statements import (
    Always,
    Descent,
    Equivalent,
    EveryRound,
    GeometricBound,
    Limit,
    LimitAlong,
    RoundCount,
    SquaredPower,
    Telescoped,
    Unchanged,
    UniformBound,
)

#: the key of an equation that holds identically
NOTHING: Final = relation_key(ZERO.equals(0))


class RoundRules(Recording):
    """Every number of rounds."""

    def preserved(self, after: Following, *, note: str = "") -> tuple[Fact, ...]:
        """Rule `induction on rounds`: the hypotheses hold at every round, because a round preserves them (shown before)."""
        self._want_every_step("induction on rounds")
        after = self._round(after)
        kept = tuple(self._kept(h, after, "A round preserves it.") for h in self.hypotheses)
        moving = [k for k in kept if k.fact is not None]
        if not moving:
            raise self._error("preserved(...): no hypothesis speaks of the state")
        return tuple(
            self._conclude(
                "induction on rounds",
                EveryRound(self.hypotheses, k.hypothesis),
                (),
                facts_of([k]),
                note=note if i == 0 else "",
                node=node("preserved", hypothesis=k.hypothesis, kept=kept),
            )
            for i, k in enumerate(moving)
        )

    def every_round(self, relation: Relation, after: Following, *, note: str = "") -> Fact:
        """Rule `induction on rounds`: what has been shown of one state that satisfies the hypotheses holds at every round."""
        self._want_relation(relation)
        after = self._round(after, relation)
        if after.following_relation(relation) == relation:
            raise self._error(f"nothing in {relation} is changed by a round of this recursion")
        shown = self._established(relation, "To hold at every round, it holds for one state.")
        lasting = self._preservation(after)
        said = node("every round", shown=Shown(shown.relation, shown), lasting=lasting)
        return self._conclude(
            "induction on rounds",
            EveryRound(self.hypotheses, shown.relation),
            (),
            [shown, *facts_of(lasting)],
            note=note,
            node=said,
        )

    def unchanged(self, state: Symbol, after: Following, *, note: str = "") -> Fact:
        """Rule `induction on rounds`: a state that a round maps to itself stays for ever.

        Owed: that the state, and whatever state the hypotheses speak of, is unchanged by one round; so the hypotheses hold again. One that speaks of a column
        of a product of kernels, which the diagonal entries alone do not determine, is owed itself one round later.
        """
        self._want_every_step("a fixed point")
        after = self._round(after, state)
        if after.following(state) == state:
            raise self._error(f"{state} is not part of the state that this recursion changes")
        states = dict.fromkeys((state, *(s for h in self.hypotheses for s in every_symbol(h) if type(s) is Symbol)))
        moving = [s for s in states if s == state or after.following(s) != s]
        equal = tuple(self._shown(after.following(s).equals(s), "The round changes nothing.") for s in moving)
        columns = tuple(
            Kept(
                h, after.following_relation(h), self._established(after.following_relation(h), "A round preserves it.")
            )
            for h in self.hypotheses
            if any(isinstance(s, ColumnEntry) for s in every_symbol(h))
        )
        said = node("unchanged", state=state, moving=tuple(moving), equal=equal, columns=columns)
        premises = facts_of([*equal, *columns])
        return self._conclude(
            "induction on rounds", Unchanged(self.hypotheses, state), (), premises, note=note, node=said
        )

    @contextmanager
    def start_value(self, name: Symbol, quantity: Symbol, *known: Relation) -> Iterator[None]:
        """Rule `start value`: let `name` be the value of `quantity` at round 0, and suppose that the quantity never falls below it.

        known: established relations about the quantity, which therefore hold for the name. Inside, name <= quantity is one more hypothesis that
        a round must be shown to preserve; `for_every_start` takes a fact out again.
        """
        if type(name) is not Symbol or name.indexed or name.name in self._names:
            raise self._error(f"{name} already has a meaning; a start value wants a new Symbol")
        if not isinstance(quantity, Symbol) or quantity.indexed:
            raise self._error(
                f"start_value(...) wants one quantity of the whole chain; {quantity} is one for each step"
            )
        if name in every_symbol(quantity):
            raise self._error(f"start_value(...): {quantity} is made of {name}, which can then not be its value")
        shown = tuple(self._shown(relation, "Of the start value.") for relation in known)
        supposed = (name <= quantity, *(r.substitute({quantity: name}) for r in known))
        self._start_values[name] = StartValue(quantity, supposed, self.hypotheses, shown)
        with self.case("", *supposed):
            yield

    def for_every_start(self, fact: Fact, name: Symbol, *, note: str = "") -> Fact:
        """Rule `start value`: what does not mention the start value holds without it, since every state can be round 0."""
        statement = fact.statement
        value = self._start_values.get(name)
        self._want_own(fact)
        if (
            not isinstance(statement, (Limit, LimitAlong))
            or value is None
            or value.supposed[0] not in statement.hypotheses
        ):
            raise self._error("for_every_start(...) takes a limit shown inside start_value(...)")
        remaining = tuple(h for h in statement.hypotheses if h not in value.supposed)
        parts: tuple[Expr | Relation, ...] = (statement.quantity, statement.value, *remaining)
        if any(name in every_symbol(part) for part in parts):
            raise self._error(f"{fact.label} mentions {name}")
        if (
            (set(remaining) - fact.of_one_step) & self.of_one_step
            or set(remaining) != set(self.hypotheses)
            or not set(value.under) <= set(self.hypotheses)
        ):
            raise self._error(f"{fact.label} was shown under hypotheses that do not hold here")
        if self.recursion is None:
            raise self._error("for_every_start(...) is about the rounds of a recursion, and this proof has none")
        # a limit that is cited may have been shown for a recursion in which the name is a parameter
        self._round(self.recursion, *parts)
        lasting: tuple[Kept, ...] = ()
        if isinstance(statement, LimitAlong):
            with self.case("", *value.supposed):
                lasting = self._lasting(self.recursion)
        general = replace(statement, hypotheses=remaining)
        said = node(
            "start value",
            limit=fact,
            name=name,
            quantity=value.quantity,
            supposed=value.supposed,
            known=value.known,
            along=isinstance(statement, LimitAlong),
            lasting=lasting,
        )
        return self._record("start value", general, [fact, *facts_of(lasting)], note=note, node=said)

    def one_round_later(self, limit: Fact, after: Following, *, note: str = "") -> Fact:
        """Rule `theorem at a later round`: a limit shown or cited under other hypotheses, which the state after one round satisfies.

        Owed (or shown before): every hypothesis of the limit, one round later.
        """
        self._want_every_step("a theorem at a later round")
        self._want_own(limit)
        shown = limit.statement
        if not isinstance(shown, Limit) or shown.case or limit.of_one_step:
            raise self._error("one_round_later(...) continues a limit of every chain that satisfies its hypotheses")
        after = self._round(after, shown.quantity, shown.value, *shown.hypotheses)
        if unfold(after.following(shown.value)) != unfold(shown.value):
            raise self._error(f"the limit {shown.value} changes from round to round")
        later = tuple(
            Kept(h, moved, self._established(moved, "The state after one round satisfies it."))
            for h in shown.hypotheses
            for moved in (after.following_relation(h),)
        )
        statement = Limit(self.hypotheses, shown.quantity, shown.value)
        said = node("one round later", limit=limit, later=later)
        premises = [limit, *facts_of(later)]
        return self._record("theorem at a later round", statement, premises, note=note, node=said)

    def from_some_round(self, limit: Fact, reached: Fact, after: Following, *, note: str = "") -> Fact:
        """Rule `theorem at a later round`: a limit under one more hypothesis, quantity < bound, which holds from some round on.

        reached: the limit of that quantity under the hypotheses at hand alone, a number below the bound. The other hypotheses are preserved, so at
        some round the state satisfies all of them.
        """
        self._want_every_step("a theorem at a later round")
        self._want_usable(reached)
        self._want_own(limit)
        shown, first = limit.statement, reached.statement
        if not isinstance(shown, Limit) or shown.case or limit.of_one_step:
            raise self._error("from_some_round(...) continues a limit of every chain that satisfies its hypotheses")
        more = [h for h in shown.hypotheses if h not in self.hypotheses]
        if not isinstance(first, Limit) or first.case or len(more) != 1 or not isinstance(first.value, Number):
            raise self._error(
                "from_some_round(...) wants a limit that is a number, and one more hypothesis that it brings"
            )
        bound = more[0].right
        fits = (
            more[0].op == "<"
            and isinstance(bound, Number)
            and relation_key(first.quantity < bound) == relation_key(more[0])
        )
        if not fits or not isinstance(bound, Number) or not first.value.value < bound.value:
            raise self._error(f"{more[0]} does not hold at some round because {reached.label} tends to {first.value}")
        after = self._round(after, shown.quantity, shown.value, first.quantity)
        if unfold(after.following(shown.value)) != unfold(shown.value):
            raise self._error(f"the limit {shown.value} changes from round to round")
        statement = Limit(self.hypotheses, shown.quantity, shown.value)
        lasting = self._preservation(after)
        said = node("from some round", limit=limit, reached=reached, more=more[0], lasting=lasting)
        premises = [limit, reached, *facts_of(lasting)]
        return self._record("theorem at a later round", statement, premises, note=note, node=said)

    def geometric(self, quantity: Expr, ratio: Scalar, after: Following, *, note: str = "") -> Fact:
        """Rule `geometric bound`: 0 <= quantity' <= ratio*quantity at every round, with a fixed ratio in [0, 1)."""
        ratio = expr(ratio)
        self._want_every_step("a geometric bound")
        after = self._round(after, quantity, ratio)
        if after.following(quantity) == quantity:
            raise self._error(f"nothing in {quantity} is changed by a round of this recursion")
        if unfold(after.following(ratio)) != unfold(ratio):
            raise self._error(f"the ratio {ratio} changes from round to round")
        shown = (
            self._shown(quantity >= 0, "The quantity is not negative,"),
            self._shown(after.following(quantity) <= ratio * quantity, "a round shrinks it,"),
            self._shown(ratio >= 0, "the ratio is not negative"),
            self._shown(ratio < 1, "and below 1."),
        )
        lasting = self._preservation(after)
        said = node("geometric bound", quantity=quantity, ratio=ratio, shown=shown, lasting=lasting)
        statement = GeometricBound(self.hypotheses, quantity, ratio)
        return self._conclude("geometric bound", statement, (), facts_of([*shown, *lasting]), note=note, node=said)

    def uniform_geometric(
        self, quantity: Symbol, bound: Symbol, ratio: Scalar, after: Following, *, note: str = ""
    ) -> Fact:
        """Rule `bound on every step`: from `quantity <= bound` at every step follows quantity <= ratio^t * bound after t rounds.

        quantity: an indexed symbol of the state; bound: a Symbol that occurs in the hypothesis quantity <= bound and in no other, so that what is shown
        holds for every value of it; ratio: fixed, in [0, 1).
        """
        ratio = expr(ratio)
        self._want_every_step("a bound on every step")
        after = self._round(after, quantity, ratio)
        if type(quantity) is not Symbol or not quantity.indexed or after.following(quantity) == quantity:
            raise self._error(f"{quantity} is not what a round changes at every step")
        supposed = quantity <= bound
        if type(bound) is not Symbol or bound.indexed or supposed not in self.hypotheses:
            raise self._error(f"a bound on every step wants the hypothesis {supposed}")
        if any(bound in every_symbol(h) for h in self.hypotheses if h != supposed) or bound in every_symbol(ratio):
            raise self._error(f"{bound} occurs in another hypothesis or in the ratio, so that it cannot be any number")
        if bound in every_symbol(after.following(quantity)) or after.following(bound) != bound:
            raise self._error(f"{bound} occurs in the recursion, so it cannot name a bound")
        if unfold(after.following(ratio)) != unfold(ratio):
            raise self._error(f"the ratio {ratio} changes from round to round")
        # a round may mix the steps, so that one step's ratio bounds no other step
        self._want_one_number(ratio, "the ratio of a bound on every step")
        shown = (
            self._shown(quantity >= 0, "The quantity is not negative,"),
            self._shown(after.following(quantity) <= ratio * bound, "a round shrinks its bound,"),
            self._shown(ratio >= 0, "the ratio is not negative"),
            self._shown(ratio < 1, "and below 1."),
        )
        lasting = self._preservation(after)
        said = node(
            "bound on every step",
            quantity=quantity,
            bound=bound,
            ratio=ratio,
            supposed=supposed,
            shown=shown,
            lasting=lasting,
        )
        statement = UniformBound(self.hypotheses, quantity, bound, ratio)
        return self._conclude("bound on every step", statement, (), facts_of([*shown, *lasting]), note=note, node=said)

    def squeeze(self, quantity: Expr, value: Scalar, by: Expr, null: Fact, *, note: str = "") -> Fact:
        """Rule `squeeze`: |value - quantity| <= by (or 0 <= value - quantity <= by), where `by` is the null quantity of a geometric bound or a descent, or its sum over steps."""
        if not isinstance(null.statement, (GeometricBound, Descent)):
            raise self._error("squeeze(...) rests on a geometric bound or a descent")
        self._want_usable(null)
        after = self._derived
        if after is None or unfold(after.following(expr(value))) != unfold(expr(value)):
            raise self._error(f"the limit {value} changes from round to round")
        after = self._round(after, quantity, expr(value), by)
        small = null.statement.quantity
        term = by.term if isinstance(by, Aggregate) and by.kind == "sum" else by
        if relation_key(term.equals(small)) != NOTHING:
            raise self._error(f"{term} is not the quantity {small} of {null.label}")
        # one-sided where the quantity never exceeds its limit, two-sided otherwise
        side = [f for f in self.facts if isinstance(f.statement, Always) and self._in_scope(f)]
        above = relation_key(quantity <= expr(value) + by)
        two_sided = any(relation_key(f.relation) == above for f in side)
        sides = (
            self._shown(
                quantity <= expr(value) + by if two_sided else quantity <= value,
                "The quantity on one side of its limit",
            ),
            self._shown(expr(value) - quantity <= by, "and on the other."),
        )
        premises = [*facts_of(sides), null]
        if not all(set(p.statement.hypotheses) <= set(null.statement.hypotheses) for p in premises):
            raise self._error(
                "squeeze(...) wants everything shown under the hypotheses of what tends to 0, which hold at every round"
            )
        along = isinstance(null.statement, Descent) and null.statement.along
        kind = LimitAlong if along else Limit
        said = node(
            "squeeze",
            quantity=quantity,
            value=expr(value),
            by=by,
            of_steps=by if isinstance(by, Aggregate) and by.kind == "sum" and by != small else None,
            two_sided=two_sided,
            sides=sides,
            null=null,
            along=along,
        )
        statement = kind(self.hypotheses, quantity, expr(value))
        return self._conclude("squeeze", statement, (), premises, note=note, node=said)

    def descent(
        self,
        quantity: Expr,
        fuel: Expr,
        fall: Fact,
        level: Symbol,
        after: Following,
        *,
        along: bool = False,
        note: str = "",
    ) -> Fact:
        """Rule `descent`: quantity >= 0 never rises, and while it is >= level, fuel >= 0 falls by a fixed amount a round; so quantity tends to 0.

        fall: fuel' <= fuel - w, shown for level > 0 and quantity >= level on top of the hypotheses at hand; level: the name of any positive number.
        along: the statement is about runs that satisfy the hypotheses at every round; otherwise a round must preserve them.
        """
        self._want_every_step("a descent")
        self._want_own(fall)
        if not isinstance(fall.statement, Always) or isinstance(fall.statement, Telescoped) or fall.of_one_step:
            raise self._error("descent: name the fact that bounds the fall in one round")
        relation = fall.relation
        for symbol in symbols(unfold(quantity)):
            if symbol.indexed:
                raise self._error(f"descent: {quantity} differs from step to step: {symbol.name} does")
        loss = _without(fuel, relation.right)
        after = self._round(after, quantity, fuel, loss)
        if after.following(quantity) == quantity:
            raise self._error(f"nothing in {quantity} is changed by a round of this recursion")
        fits = relation.op == "<=" and relation_key(relation.left.equals(after.following(fuel))) == NOTHING
        if not fits or unfold(after.following(loss)) != unfold(loss):
            raise self._error(f"descent: {relation} does not bound the fall of {fuel} by something fixed")
        known = [*self.hypotheses, quantity >= 0, fuel >= 0, after.following(quantity) >= 0, after.following(fuel) >= 0]
        if type(level) is not Symbol or level.indexed or level in self._start_values:
            raise self._error(f"descent: {level} cannot name any positive number; a Symbol of its own can")
        if any(level in every_symbol(part) for part in known):
            raise self._error(f"descent: {level} has a meaning already, in the hypotheses or in a round")
        above = (level > 0, quantity >= level)
        if not set(fall.statement.hypotheses) <= {*self.hypotheses, *above}:
            raise self._error(f"{fall.label} supposes more than the hypotheses at hand, {above[0]} and {above[1]}")
        with self.case("", *above):
            positive = self._shown(loss > 0, "It falls by something positive.")
        shown = (
            self._shown(quantity >= 0, "The quantity is not negative"),
            self._shown(after.following(quantity) <= quantity, "and never rises."),
            self._shown(fuel >= 0, "What falls is not negative."),
        )
        lasting = self._lasting(after) if along else self._preservation(after)
        premises = facts_of([*shown, *lasting])
        for premise in premises:
            self._want_usable(premise)
        statement = Descent(self.hypotheses, quantity, along)
        said = node(
            "descent",
            quantity=quantity,
            fuel=fuel,
            level=level,
            loss=loss,
            above=above,
            shown=shown,
            fall=Shown(after.following(fuel) <= fuel - loss, fall),
            positive=positive,
            along=along,
            lasting=() if along else lasting,
        )
        return self._record("descent", statement, [*premises, fall, positive.fact], note=note, node=said)

    def _lasting(self, after: Following) -> tuple[Kept, ...]:
        """That what is supposed of a start value lasts, so that a run which satisfies the other hypotheses at every round satisfies it too."""
        supposed = {h for value in self._start_values.values() for h in value.supposed}
        return tuple(self._kept(h, after, "A round preserves it.") for h in self.hypotheses if h in supposed)

    def telescope(
        self,
        change: Fact,
        quantity: Symbol,
        after: Following,
        *,
        start: Mapping[Symbol, Expr],
        end: Mapping[Symbol, Expr],
        rounds: Expr,
        note: str = "",
    ) -> Fact:
        """Rule `telescoping`: from quantity' >= quantity - c (or <=) in every round, quantity(end) >= quantity(start) - c*rounds.

        quantity: a defined name; start, end: the state symbols' names before and after `rounds` rounds, in each of which the hypotheses held.
        """
        self._want_every_step("telescoping")
        self._want_usable(change)
        after = self._round(after, quantity)
        relation = change.relation
        loss = _without(quantity, relation.right)
        fits = relation.op in (">=", "<=") and relation_key(relation.left.equals(after.following(quantity))) == NOTHING
        if not fits or unfold(after.following(loss)) != unfold(loss):
            raise self._error(f"telescope: {relation} does not bound the change of {quantity} by something fixed")
        moving = [s for s in every_symbol(quantity) if type(s) is Symbol and after.following(s) != s]
        if not moving or set(moving) != set(start) or set(moving) != set(end):
            names = ", ".join(s.name for s in moving) or "nothing: it does not depend on the state"
            raise self._error(f"telescope: name the state before and after, of {names}")
        counted = symbols(rounds)
        spare = simplify(rounds - counted[0]) if len(counted) == 1 else None
        if not isinstance(spare, Number) or spare.value.denominator != 1 or spare.value > 0:
            raise self._error(f"telescope: the number of rounds is a new Symbol T, or T - 1, not {rounds}")
        self._name_run(start, end, rounds)
        first, last = restate(quantity, start), restate(quantity, end)
        shown = Relation(last, relation.op, first - loss * rounds)
        statement = Telescoped(self.hypotheses, shown, quantity, rounds)
        said = node(
            "telescoping",
            change=Shown(Relation(after.following(quantity), relation.op, quantity - loss), change),
            quantity=quantity,
            loss=loss,
            start=tuple(start.items()),
            end=tuple(end.items()),
            rounds=rounds,
        )
        # the change speaks of the quantity before and after each round, so that it is defined at the first and last state
        return self._record("telescoping", statement, [change], note=note, defined=True, node=said)

    def _name_run(self, start: Mapping[Symbol, Expr], end: Mapping[Symbol, Expr], rounds: Expr) -> None:
        """The names of the first and last state and of the number of rounds: new ones, or those of a telescoping before."""
        values = [(s, v) for states in (start, end) for s, v in states.items()]
        for state, named in values:
            if type(named) is not Symbol or named.indexed != state.indexed:
                raise self._error(
                    f"telescope: {named} cannot name a value of {state}; a Symbol that is indexed as it is can"
                )
        names = [v for _, v in values] + list(symbols(rounds))
        run = frozenset((*names, *self._runs.get((tuple(values), rounds), ())))
        if len(set(names)) != len(names) or any(type(s) is not Symbol or s.indexed for s in symbols(rounds)):
            raise self._error("telescope: the states before and after and the number of rounds want a name each")
        if (tuple(values), rounds) not in self._runs:
            taken = [s.name for s in run if s.name in self._names]
            if taken:
                raise self._error(f"telescope: {', '.join(sorted(taken))} already has a meaning; choose a new name")
            self._runs[tuple(values), rounds] = run
            self._run_names |= run

    def repeated_squaring(self, first: Expr, second: Expr, after: Following, *, note: str = "") -> Fact:
        """Rule `repeated squaring`: a round turns both quantities into their product (or one quantity into its square)."""
        after = self._round(after, first, second)
        shown = tuple(
            self._shown(after.following(q).equals(first * second), "A round multiplies the two.")
            for q in (first, second)
        )
        lasting = self._preservation(after)
        alone = relation_key(first.equals(second)) == NOTHING
        base, shift = (first, 0) if alone else (first * second, 1)
        said = node("repeated squaring", first=first, second=second, alone=alone, shown=shown, lasting=lasting)
        statement = SquaredPower(self.hypotheses, first, base, shift)
        return self._conclude("repeated squaring", statement, (), facts_of([*shown, *lasting]), note=note, node=said)

    def round_count(self, growth: Fact, reach: Fact, *, note: str = "") -> Fact:
        """Rule `logarithm`: the first round at which the goal holds, from quantity(t) = base^(2^t) and goal <=> quantity >= target."""
        if not isinstance(growth.statement, SquaredPower) or growth.statement.shift:
            raise self._error("round_count(...) rests on repeated squaring from round 0")
        if not isinstance(reach.statement, Equivalent):
            raise self._error("round_count(...) rests on an equivalence")
        base, goal = growth.statement.base, reach.statement.other
        if goal.op != ">=" or goal.left != growth.statement.quantity:
            raise self._error(f"the equivalence must end in {growth.statement.quantity} >= target")
        if not set(reach.statement.hypotheses) <= set(growth.statement.hypotheses):
            raise self._error(
                "round_count(...) wants the equivalence under the hypotheses of the growth, which hold at every round"
            )
        after = self._derived
        if after is None or unfold(after.following(goal.right)) != unfold(goal.right):
            raise self._error(f"the target {goal.right} changes from round to round")
        shown = (
            self._shown(base > 1, "The base exceeds 1,"),
            self._shown(goal.right > 1, "and so does the target."),
        )
        statement = RoundCount(self.hypotheses, reach.statement.goal, base, goal.right)
        said = node("round count", growth=growth, reach=reach, base=base, target=goal.right, shown=shown)
        return self._conclude("logarithm", statement, (), [growth, reach, *facts_of(shown)], note=note, node=said)


def _without(quantity: Expr, side: Expr) -> Expr:
    """c of a right-hand side quantity - c, as it was written where possible."""
    if isinstance(side, Add) and quantity in side.terms:
        rest = list(side.terms)
        rest.remove(quantity)
        return negate(add(*rest))
    return simplify(unfold(quantity - side))
