"""Rules of arithmetic: identity, inequality, equivalence, and exact witnesses that hypotheses are needed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.composed import ColumnEntry, ProductEntry
from rlstar_sym.polynomial.evaluation import holds_at
from rlstar_sym.polynomial.expressions import Aggregate, Defined, Expr, Relation, Scalar, Symbol, expr, symbols, unfold
from rlstar_sym.polynomial.functions import Function, parts_of
from rlstar_sym.polynomial.indexed import instantiate_relation, member
from rlstar_sym.polynomial.rational import simplify
from rlstar_sym.theorem.definedness import conditions
from rlstar_sym.theorem.facts import Fact, ancestors
from rlstar_sym.theorem.nodes import Node, node
from rlstar_sym.theorem.obligations import Obligation
from rlstar_sym.theorem.recording import Recording, every_symbol, unfolded
from rlstar_sym.theorem.statements import Always, Counterexample, Equivalent, Inhabited, Needed, Telescoped


class ArithmeticRules(Recording):
    """One state, one step in focus."""

    def show(
        self,
        relation: Relation,
        *,
        using: Sequence[Fact | Relation] = (),
        opening: Sequence[Defined] = (),
        note: str = "",
    ) -> Fact:
        """Rule `inequality`: the relation holds on the region.

        The region is given by the assumptions that speak of the claim's variables, what induction on steps has shown of its products and
        sums, and the facts in `using` (polynomial relations). A defined name that `using` mentions is kept as a variable, unless it is in
        `opening`; every other is unfolded.
        """
        return self._relation("inequality", relation, using, opening, note)

    def know(self, relation: Relation, *, using: Sequence[Fact | Relation] = (), note: str = "") -> Fact:
        """As `show`, and from then on a hypothesis wherever its variables occur."""
        return self._relation("inequality", relation, using, (), note, automatic=True)

    def identity(self, left: Scalar, right: Scalar, *, using: Sequence[Fact | Relation] = (), note: str = "") -> Fact:
        """Rule `identity`: both sides are the same rational function (given the equations in `using`)."""
        return self._relation("identity", Relation(expr(left), "=", expr(right)), using, (), note)

    def _relation(
        self,
        rule: str,
        relation: Relation,
        using: Sequence[Fact | Relation],
        opening: Sequence[Defined],
        note: str,
        *,
        automatic: bool = False,
    ) -> Fact:
        self._want_relation(relation)
        keep = self._kept_names(using) - set(opening)
        claim = Relation(unfold(relation.left, keep), relation.op, unfold(relation.right, keep))
        obligation = self._owe_here(claim, using, keep)
        premises = [f for f in using if isinstance(f, Fact)]
        statement = Always(self.hypotheses, relation)
        said = node("obligation", obligation=obligation)
        return self._conclude(rule, statement, (obligation,), premises, note=note, automatic=automatic, node=said)

    def equivalent(self, goal: Relation, other: Relation, *, pivot: Expr, note: str = "") -> Fact:
        """Rule `inequality`: two relations hold at the same points, because both differences are a positive multiple of `pivot`."""
        owed, multiples = [], []
        for relation in (goal, other):
            self._want_relation(relation)
            if relation.op not in (">", ">=") or relation.op != goal.op:
                raise self._error("equivalent(...) wants two relations with > or two with >=")
            difference = unfold(relation.left - relation.right)
            ratio = simplify(difference / unfold(pivot), [s for s in symbols(difference) if not s.indexed])
            same = Relation(difference, "=", ratio * unfold(pivot))
            owed += [self._owe_here(same), self._owe_here(ratio > 0)]
            multiples.append(ratio)
        said = node("equivalent", goal=goal, other=other, pivot=pivot, multiples=tuple(multiples), owed=tuple(owed))
        return self._conclude("inequality", Equivalent(self.hypotheses, goal, other), tuple(owed), note=note, node=said)

    def fails_without(
        self,
        *dropped: Relation,
        at: Mapping[Symbol, Scalar | Sequence[Scalar]],
        claim: Fact | None = None,
        steps: int | None = None,
    ) -> Fact:
        """Rule `witness`: without these assumptions the theorem is false, at an exact point that satisfies all the others and none of these.

        A list as the value of an indexed symbol is a whole chain, one value a step; the claim (default: the first relation shown that fails) then
        fails for some step of it. With `steps` the point is a chain of that many equal steps.
        """
        if not dropped:
            raise self._error("fails_without(...): name the assumptions that are dropped")
        for relation in dropped:
            if relation not in self.hypotheses:
                raise self._error(f"fails_without: {relation} is not among the assumptions")
        remaining = tuple(h for h in self.hypotheses if h not in dropped)
        steps = self._steps_at(at, steps, "fails_without")
        self._want_no_run_names("fails_without", [*at, *dropped, *remaining, *([claim.relation] if claim else [])])
        suited = [f for f in self.facts if type(f.statement) is Always and self._is_of_one_state(f)]
        if claim is not None:
            self._want_claim_of(claim, dropped, remaining)
        for fact in suited if claim is None else [claim]:
            if not set(dropped) <= fact.supposed:
                continue
            for focus in range(1, (steps or 1) + 1):
                found = self._failure(fact.relation, remaining, at, steps, focus, dropped)
                if found is not None:
                    owed, said = found
                    statement = Needed(remaining, dropped, fact.relation, owed.witness or {})
                    return self._conclude("witness", statement, (owed,), (fact,), node=said)
        raise self._error(
            f"fails_without({', '.join(map(str, dropped))}): at this point no claim fails, or another assumption does, or a dropped one holds"
        )

    def _want_claim_of(self, claim: Fact, dropped: tuple[Relation, ...], remaining: tuple[Relation, ...]) -> None:
        """A claim about one state that was shown under the dropped hypotheses, and has to do with them: by a shared variable, or through other hypotheses."""
        if type(claim.statement) is not Always or not self._is_of_one_state(claim):
            raise self._error(f"fails_without: {claim.label} is about particular rounds, not about every state")
        unused = [h for h in dropped if h not in claim.supposed]
        if unused:
            raise self._error(f"fails_without: {claim.label} was shown without {unused[0]}")
        reached = _variables(claim.relation)
        linked = [_variables(h) for h in (*remaining, *dropped)]
        while any(reached & own and not own <= reached for own in linked):
            reached |= set().union(*(own for own in linked if reached & own))
        for hypothesis in dropped:
            if not reached & _variables(hypothesis):
                raise self._error(f"fails_without: {claim.relation} has nothing to do with {hypothesis}")

    def _is_of_one_state(self, fact: Fact) -> bool:
        """Whether a fact neither speaks of particular rounds nor rests on a fact that does."""
        return not any(isinstance(f.statement, Telescoped) for f in (fact, *ancestors(fact)))

    def _want_no_run_names(self, rule: str, things: Sequence[Expr | Relation]) -> None:
        """Names of states of particular rounds, of start values and of numbers of rounds have values that a run gives, not a point."""
        told = self.run_names | frozenset(self._start_values)
        for symbol in dict.fromkeys(
            s for thing in things for s in (thing, *every_symbol(thing)) if isinstance(s, Symbol)
        ):
            if symbol in told:
                raise self._error(
                    f"{rule}(...): {symbol.name} names a state of particular rounds or a start value, which has no values of its own"
                )

    def counterexample(
        self,
        claim: Relation,
        *,
        at: Mapping[Symbol, Scalar | Sequence[Scalar]],
        steps: int | None = None,
        note: str = "",
    ) -> Fact:
        """Rule `witness`: it is false that the claim holds wherever the hypotheses at hand do, because of an exact point.

        The point is given as for `fails_without`: a list is a whole chain, and the claim then fails for some step of it. What is concluded is no
        relation, so that nothing can be built on the claim.
        """
        self._want_relation(claim)
        found, said = self._failing_point(claim, at, steps, "counterexample")
        statement = Counterexample(self.hypotheses, claim, found.witness or {})
        return self._conclude("witness", statement, (found,), note=note, node=said)

    def not_vacuous(
        self,
        beyond: Relation,
        *,
        at: Mapping[Symbol, Scalar | Sequence[Scalar]],
        steps: int | None = None,
        note: str = "",
    ) -> Fact:
        """Rule `witness`: the hypotheses at hand hold at an exact point, so that what is shown under them is about something.

        beyond: a relation that fails there, to show that the hypotheses do not imply it (a start that is not right already). The point is given as for
        `counterexample`.
        """
        self._want_relation(beyond)
        if not self.hypotheses:
            raise self._error("not_vacuous(...): nothing is supposed here")
        found, said = self._failing_point(beyond, at, steps, "not_vacuous")
        statement = Inhabited(self.hypotheses, beyond, found.witness or {})
        return self._conclude("witness", statement, (found,), note=note, node=said)

    def _failing_point(
        self, claim: Relation, at: Mapping[Symbol, Scalar | Sequence[Scalar]], steps: int | None, rule: str
    ) -> tuple[Obligation, Node]:
        """What is owed for a point at which the hypotheses at hand hold and the claim does not."""
        self._want_no_run_names(rule, [*at, claim, *self.hypotheses])
        length = self._steps_at(at, steps, rule)
        for focus in range(1, (length or 1) + 1):
            found = self._failure(claim, self.hypotheses, at, length, focus)
            if found is not None:
                return found
        raise self._error(f"{rule}({claim}): at this point the claim holds, or a hypothesis does not")

    def _steps_at(self, at: Mapping[Symbol, Scalar | Sequence[Scalar]], steps: int | None, rule: str) -> int | None:
        """The length of the chain that the point gives, if it gives one."""
        lengths = {len(v) for v in at.values() if isinstance(v, Sequence)}
        if len(lengths) > 1:
            raise self._error(f"{rule}: the lists give chains of different lengths")
        steps = lengths.pop() if lengths else steps
        if any(isinstance(s, Defined) for s in at):
            raise self._error(f"{rule}: give the values of variables; that of a defined name follows from them")
        if any(isinstance(s, Function) for s in at):
            raise self._error(f"{rule}: the value of a function follows from that of its argument")
        if any(isinstance(s, (Aggregate, ProductEntry)) for s in at):
            raise self._error(f"{rule}: give the chain as a list, not the value of a product over it")
        if steps is not None and steps < self.minimum_steps:
            raise self._error(
                f"{rule}: the theorem is about chains of at least {self.minimum_steps} steps, not of {steps}"
            )
        return steps

    def _failure(
        self,
        claim: Relation,
        hypotheses: tuple[Relation, ...],
        at: Mapping[Symbol, Scalar | Sequence[Scalar]],
        steps: int | None,
        focus: int,
        dropped: tuple[Relation, ...] = (),
    ) -> tuple[Obligation, Node] | None:
        if any(isinstance(s, ColumnEntry) for r in (claim, *hypotheses) for s in every_symbol(r)):
            return None  # its value follows from kernels that the point does not give
        point: dict[Symbol, Fraction] = {}
        for symbol, value in at.items():
            if isinstance(value, Sequence):
                point.update({member(symbol, n): _exact(v) for n, v in enumerate(value, 1)})
            else:
                point[symbol] = _exact(value)
        defined = tuple(conditions(claim))
        if steps is not None:
            defined = tuple(instantiate_relation(c, steps, n) for c in defined for n in range(1, steps + 1))
        if not all(holds_at(unfolded(c), point) for c in defined if set(unfolded(c).symbols()) <= set(point)):
            return None  # an undefined claim is not a false one
        if steps is None:
            claim = unfolded(claim)
            hypotheses = tuple(map(unfolded, hypotheses))
        else:
            hypotheses = tuple(
                dict.fromkeys(instantiate_relation(h, steps, n) for h in hypotheses for n in range(1, steps + 1))
            )
            claim = instantiate_relation(claim, steps, focus)
        mentioned = {s for r in (claim, *hypotheses) for s in r.symbols()}
        if not mentioned <= set(point) or holds_at(claim, point) is not False:
            return None
        if not all(holds_at(h, point) for h in hypotheses):
            return None
        failing: list[int] = []
        for hypothesis in dropped:
            steps_of_it = range(1, (steps or 1) + 1) if hypothesis not in self.of_one_step else (focus,)
            there = [
                unfolded(hypothesis) if steps is None else instantiate_relation(hypothesis, steps, n)
                for n in steps_of_it
            ]
            fails = (set(h.symbols()) <= set(point) and holds_at(h, point) is False for h in there)
            place = next((n for n, false in zip(steps_of_it, fails, strict=True) if false), None)
            if place is None:
                return None
            failing.append(place)
        kept = hypotheses
        self._owed += 1
        witness = {s: v for s, v in point.items() if s in mentioned}
        owed = Obligation(f"{self.theorem}/{self._owed}", kept, claim, witness)
        # at which step the claim fails, and each of the dropped hypotheses
        return owed, node("witness", obligation=owed, steps=steps, focus=focus, dropped=tuple(failing))


def _variables(thing: Relation) -> set[Symbol]:
    """What a relation is about in the end: symbols that are made of no others."""
    return {s for s in every_symbol(thing) if not parts_of(s)}


def _exact(value: Scalar | Sequence[Scalar]) -> Fraction:
    if isinstance(value, (int, Fraction)):
        return Fraction(value)
    raise UsageError(f"{value!r} is not an exact number")
