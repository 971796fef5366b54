"""Rules about all rounds: invariants, bounds that shrink geometrically, limits, telescoping, repeated squaring."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Final

from rlstar_sym.polynomial.expressions import (
    ZERO,
    Add,
    Aggregate,
    Expr,
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
from rlstar_sym.theorem.recording import Following, Recording
from rlstar_sym.theorem.statements import (
    Always,
    Equivalent,
    EveryRound,
    GeometricBound,
    Limit,
    RoundCount,
    SquaredPower,
    Telescoped,
    Unchanged,
)

#: the key of an equation that holds identically
NOTHING: Final = relation_key(ZERO.equals(0))


class RoundRules(Recording):
    """Every number of rounds."""

    def preserved(self, after: Following, *, note: str = "") -> tuple[Fact, ...]:
        """Rule `induction on rounds`: the hypotheses hold at every round, because a round preserves them (shown before)."""
        self._want_every_step("induction on rounds")
        moving = [h for h in self.hypotheses if relation_key(after.following_relation(h)) != relation_key(h)]
        if not moving:
            raise self._error("preserved(...): no hypothesis speaks of the state")
        premises = [self._established(after.following_relation(h), "A round preserves it.") for h in moving]
        return tuple(
            self._conclude("induction on rounds", EveryRound(self.hypotheses, h), (), [p], note=note if i == 0 else "")
            for i, (h, p) in enumerate(zip(moving, premises, strict=True))
        )

    def every_round(self, relation: Relation, after: Following, *, note: str = "") -> Fact:
        """Rule `induction on rounds`: what has been shown of one state that satisfies the hypotheses holds at every round."""
        shown = self._established(relation, "To hold at every round, it holds for one state.")
        premises = [shown, *self._preservation(after)]
        return self._conclude(
            "induction on rounds", EveryRound(self.hypotheses, shown.relation), (), premises, note=note
        )

    def unchanged(self, state: Symbol, after: Following, *, note: str = "") -> Fact:
        """Rule `induction on rounds`: a state that a round maps to itself stays for ever."""
        self._want_every_step("a fixed point")
        premise = self._established(after.following(state).equals(state), "The round changes nothing.")
        return self._conclude("induction on rounds", Unchanged(self.hypotheses, state), (), [premise], note=note)

    @contextmanager
    def start_value(self, name: Symbol, quantity: Symbol, *known: Relation) -> Iterator[None]:
        """Rule `start value`: let `name` be the value of `quantity` at round 0, and suppose that the quantity never falls below it.

        known: established relations about the quantity, which therefore hold for the name. Inside, name <= quantity is one more hypothesis that
        a round must be shown to preserve; `for_every_start` takes a fact out again.
        """
        if any(name in r.symbols() for r in self.hypotheses):
            raise self._error(f"{name} already has a meaning")
        for relation in known:
            self._established(relation, "Of the start value.")
        named = tuple(r.substitute({quantity: name}) for r in known)
        self._start_values[name] = (name <= quantity, *named)
        with self.case("", name <= quantity, *named):
            yield

    def for_every_start(self, fact: Fact, name: Symbol, *, note: str = "") -> Fact:
        """Rule `start value`: what does not mention the start value holds without it, since every state can be round 0."""
        statement = fact.statement
        extra = self._start_values.get(name)
        if extra is None or fact.theorem != self.theorem or not isinstance(statement, Limit):
            raise self._error("for_every_start(...) takes a limit shown inside start_value(...)")
        if name in (*symbols(unfold(statement.quantity)), *symbols(statement.value)):
            raise self._error(f"{fact.label} mentions {name}")
        remaining = tuple(h for h in statement.hypotheses if h not in extra)
        if set(remaining) != set(self.hypotheses):
            raise self._error(f"{fact.label} was shown under hypotheses that do not hold here")
        return self._record("start value", Limit(remaining, statement.quantity, statement.value), [fact], note=note)

    def geometric(self, quantity: Expr, ratio: Scalar, after: Following, *, note: str = "") -> Fact:
        """Rule `geometric bound`: 0 <= quantity' <= ratio*quantity at every round, with a fixed ratio in [0, 1)."""
        ratio = expr(ratio)
        if after.following(ratio) != unfold(ratio):
            raise self._error(f"the ratio {ratio} changes from round to round")
        premises = [
            self._established(quantity >= 0, "The quantity is not negative,"),
            self._established(after.following(quantity) <= ratio * quantity, "a round shrinks it,"),
            self._established(ratio >= 0, "the ratio is not negative"),
            self._established(ratio < 1, "and below 1."),
            *self._preservation(after),
        ]
        return self._conclude(
            "geometric bound", GeometricBound(self.hypotheses, quantity, ratio), (), premises, note=note
        )

    def squeeze(self, quantity: Expr, value: Scalar, by: Expr, null: Fact, *, note: str = "") -> Fact:
        """Rule `squeeze`: |value - quantity| <= by (or 0 <= value - quantity <= by), where `by` is the null quantity of a geometric bound or its sum over steps."""
        if not isinstance(null.statement, GeometricBound):
            raise self._error("squeeze(...) rests on a geometric bound")
        self._want_usable(null)
        small = null.statement.quantity
        term = by.term if isinstance(by, Aggregate) and by.kind == "sum" else by
        if relation_key(term.equals(small)) != NOTHING:
            raise self._error(f"{term} is not the quantity {small} of {null.label}")
        # one-sided where the quantity never exceeds its limit, two-sided otherwise
        side = [f for f in self.facts if isinstance(f.statement, Always) and self._in_scope(f)]
        above = relation_key(quantity <= expr(value) + by)
        two_sided = any(relation_key(f.relation) == above for f in side)
        premises = [
            self._established(
                quantity <= expr(value) + by if two_sided else quantity <= value,
                "The quantity on one side of its limit",
            ),
            self._established(expr(value) - quantity <= by, "and on the other."),
            null,
        ]
        if not all(set(p.statement.hypotheses) <= set(null.statement.hypotheses) for p in premises):
            raise self._error(
                "squeeze(...) wants everything shown under the hypotheses of the geometric bound, which hold at every round"
            )
        return self._conclude("squeeze", Limit(self.hypotheses, quantity, expr(value)), (), premises, note=note)

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
        relation = change.relation
        loss = _without(quantity, relation.right)
        fits = relation.op in (">=", "<=") and relation_key(relation.left.equals(after.following(quantity))) == NOTHING
        if not fits or after.following(loss) != unfold(loss):
            raise self._error(f"telescope: {relation} does not bound the change of {quantity} by something fixed")
        moving = {s for s in symbols(unfold(quantity)) if after.following(s) != s and not isinstance(s, Aggregate)}
        if not (moving <= set(start) and moving <= set(end)):
            raise self._error(f"telescope: name the state before and after for {', '.join(s.name for s in moving)}")
        first, last = restate(quantity, start), restate(quantity, end)
        shown = Relation(last, relation.op, first - loss * rounds)
        statement = Telescoped(self.hypotheses, shown, quantity, rounds)
        return self._conclude("telescoping", statement, (), [change], note=note)

    def repeated_squaring(self, first: Expr, second: Expr, after: Following, *, note: str = "") -> Fact:
        """Rule `repeated squaring`: a round turns both quantities into their product (or one quantity into its square)."""
        premises = [
            *(
                self._established(after.following(q).equals(first * second), "A round multiplies the two.")
                for q in (first, second)
            ),
            *self._preservation(after),
        ]
        alone = relation_key(first.equals(second)) == NOTHING
        base, shift = (first, 0) if alone else (first * second, 1)
        return self._conclude(
            "repeated squaring", SquaredPower(self.hypotheses, first, base, shift), (), premises, note=note
        )

    def round_count(self, growth: Fact, reach: Fact, *, note: str = "") -> Fact:
        """Rule `logarithm`: the first round at which the goal holds, from quantity(t) = base^(2^t) and goal <=> quantity >= target."""
        if not isinstance(growth.statement, SquaredPower) or growth.statement.shift:
            raise self._error("round_count(...) rests on repeated squaring from round 0")
        if not isinstance(reach.statement, Equivalent):
            raise self._error("round_count(...) rests on an equivalence")
        base, goal = growth.statement.base, reach.statement.other
        if goal.op != ">=" or goal.left != growth.statement.quantity:
            raise self._error(f"the equivalence must end in {growth.statement.quantity} >= target")
        premises = [
            growth,
            reach,
            self._established(base > 1, "The base exceeds 1,"),
            self._established(goal.right > 1, "and so does the target."),
        ]
        statement = RoundCount(self.hypotheses, reach.statement.goal, base, goal.right)
        return self._conclude("logarithm", statement, (), premises, note=note)


def _without(quantity: Symbol, side: Expr) -> Expr:
    """c of a right-hand side quantity - c, as it was written where possible."""
    if isinstance(side, Add) and quantity in side.terms:
        rest = list(side.terms)
        rest.remove(quantity)
        return negate(add(*rest))
    return simplify(unfold(quantity - side))
