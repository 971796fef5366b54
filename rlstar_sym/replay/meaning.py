"""What a formula says of one explicit run: it holds, it fails, or the run does not tell.

Values are exact while the numbers are short, and balls after. Quantifiers over steps and states run over all of them, those over rounds over the rounds that are
replayed, those over real numbers over values chosen near the start; a limit is judged as `limits` describes. A claim is judged leniently: it fails where
one part fails for certain, and holds as far as was told. Under a negation, an equivalence or a hypothesis the judgement is strict: what is not told of a part is not told
of the whole. A hypothesis that fails makes a claim say nothing, which counts as not told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import product
from typing import Any, Final

from rlstar_sym.errors import UsageError
from rlstar_sym.logic.formulas import (
    At,
    Both,
    Compared,
    Count,
    Either,
    Exists,
    ExistsReal,
    ForAll,
    ForAllReals,
    Formula,
    Greatest,
    Holds,
    Iff,
    Implies,
    InState,
    Least,
    Logarithm,
    Minus,
    Not,
    Ordered,
    Plus,
    Power,
    Real,
    Special,
    Tends,
    Times,
    Variable,
)
from rlstar_sym.logic.shapes import names_one, rounds_before, stripped
from rlstar_sym.polynomial.expressions import ZERO, Symbol, substitute, symbols
from rlstar_sym.polynomial.operators import compare
from rlstar_sym.polynomial.printers import relation_text
from rlstar_sym.replay.judgement import Judgement, all_of
from rlstar_sym.replay.limits import tends
from rlstar_sym.replay.numbers import Bound, folded, least, most, natural, near, power, shown
from rlstar_sym.replay.runs import Run
from rlstar_sym.replay.special import special
from rlstar_sym.replay.states import value_taken
from rlstar_sym.replay.values import State, Undefined, Value, ball, compared, number

#: rounds at which a hypothesis of every round is looked at
ALONG: Final = (1, 2, 3, 4, 8, 16, 32, 64, 128, 256, 512)
#: the most steps that a point without a number of steps is tried with
MOST_STEPS: Final = 8


class _NotReplayed(Exception):
    """A round that the run does not reach."""


@dataclass
class _Judge:
    """Judges formulas on one run. assured: formulas that the choice of the run has seen to; values: numbers for real symbols that a quantifier binds."""

    run: Run
    assured: frozenset[Formula] = frozenset()
    values: Mapping[Symbol, Any] = field(default_factory=dict)
    _states: dict[tuple[int, int], State] = field(default_factory=dict)

    # -- values --------------------------------------------------------------------

    def state(self, round: int, index: int) -> State:
        """The state of a round, seen from a state of the kernels (counted from 0), with the bound values in it."""
        if not self.values:
            places = self.run.places(round)
            if places is None:
                raise _NotReplayed
            return places[index]
        found = self._states.get((round, index))
        if found is None:
            places = self.run.places(round)
            if places is None:
                raise _NotReplayed
            found = self._states[round, index] = self.run.with_values(self.values, places[index])
        return found

    def real(self, value: Real, bound: Bound) -> Value:
        """The number. Raises Undefined, and _NotReplayed."""
        match value:
            case At(inner, round, step, state):
                place = self.state(natural(round, bound), bound[state] if state is not None else 0)
                return place.value(inner, bound[step] if step is not None else 1)
            case Power(base, exponent):
                return power(self.real(base, bound), natural(exponent, bound))
            case Times(factors):
                return folded([self.real(f, bound) for f in factors], lambda a, b: a * b)
            case Plus(terms):
                return folded([self.real(t, bound) for t in terms], lambda a, b: a + b)
            case Minus(inner_value):
                return -self.real(inner_value, bound)
            case Least(values):
                return folded([self.real(v, bound) for v in values], least)
            case Greatest(values):
                return -folded([-self.real(v, bound) for v in values], least)
            case Logarithm(argument):
                inside = ball(self.real(argument, bound))
                if not inside > 0:
                    raise Undefined("the logarithm of a number that is not positive")
                return inside.log()
            case Count(counted):
                return number(natural(counted, bound))
        raise TypeError(f"{type(value).__name__} is not a real number")

    # -- formulas ------------------------------------------------------------------

    def judge(self, formula: Formula, bound: Bound, strict: bool = False) -> Judgement:
        """Whether the formula holds."""
        match formula:
            case Holds():
                return self._holds(formula, bound)
            case Compared():
                return self._compared(formula, bound)
            case Ordered(left, op, right):
                one, other = natural(left, bound), natural(right, bound)
                return Judgement(compare((one > other) - (one < other), op))
            case Not(inner):
                found = self.judge(inner, bound, True)
                if found.holds is None:
                    return found
                return Judgement(
                    not found.holds, found.rounds, "" if not found.holds else "it holds what is said to fail"
                )
            case Both(parts):
                return _all((self.judge(p, bound, strict) for p in parts), strict)
            case Either(parts):
                return _some(self.judge(p, bound, True) for p in parts)
            case Implies(supposed, then):
                return self._implies(supposed, then, bound, strict)
            case Iff(left, right):
                return self._iff(left, right, bound)
            case ForAll():
                return self._for_all(formula, bound, strict)
            case Exists(variable, body):
                if variable.sort == "number":
                    raise TypeError("whether some round does it is not judged on finitely many rounds")
                return _some(self.judge(body, {**bound, variable: k}, True) for k in self._range(variable))
            case ForAllReals():
                return self._for_all_reals(formula, bound)
            case ExistsReal(symbol, Both(parts)):
                return value_taken(symbol, parts, self.run)
            case Tends(variable, quantity, value):
                return self._tends(variable, quantity, value, bound)
            case InState():
                return self._in_state(formula)
            case Special(form, parts):
                return special(form, dict(parts), self.run)
        raise TypeError(f"no meaning for a {type(formula).__name__}")

    def _holds(self, formula: Holds, bound: Bound) -> Judgement:
        round = natural(formula.round, bound)
        focus = bound[formula.step] if formula.step is not None else 1
        try:
            place = self.state(round, bound[formula.state] if formula.state is not None else 0)
        except _NotReplayed:
            return Judgement(None, 0, "the run does not reach that round")
        found = place.holds(formula.relation, focus)
        if found:
            return Judgement(True, round)
        at = f"{relation_text(formula.relation)} at step {focus}" + (f" in round {round}" if round else "")
        if found is None:
            return Judgement(None, round, f"{at} is undefined or too close to tell")
        return Judgement(False, round, f"it fails: {at}")

    def _compared(self, formula: Compared, bound: Bound) -> Judgement:
        try:
            left, right = self.real(formula.left, bound), self.real(formula.right, bound)
        except Undefined:
            return Judgement(None, 0, "a side of the statement is undefined")
        except _NotReplayed:
            return Judgement(None, 0, "the run does not reach that round")
        found = compared(left, formula.op, right)
        at = _round_of(bound)
        if found:
            return Judgement(True, at)
        return Judgement(
            found,
            at,
            f"in round {at}, {shown(left)} {formula.op} {shown(right)} {'fails' if found is False else 'is too close to tell'}",
        )

    def _implies(self, supposed: Iterable[Formula], then: Formula, bound: Bound, strict: bool) -> Judgement:
        unknown = False
        for one in supposed:
            if one in self.assured:
                continue
            if isinstance(one, ForAll) and _of_every_round(one):
                found: bool | None = self._along(one.variable, one.body, bound)
            else:
                found = self.judge(one, bound, True).holds
            if found is False:
                return Judgement(True if strict else None, 0, "a hypothesis fails")
            unknown = unknown or found is None
        conclusion = self.judge(then, bound, strict)
        if unknown and not conclusion.holds:
            return Judgement(None, conclusion.rounds, "whether a hypothesis holds cannot be told")
        return conclusion

    def _along(self, variable: Variable, body: Formula, bound: Bound) -> bool:
        """Whether no round replayed fails a hypothesis of every round for certain."""
        for round in ALONG:
            if self.run.places(round) is None:
                return round > 8
            if self.judge(body, {**bound, variable: round}, True).holds is False:
                return False
        return True

    def _iff(self, left: Formula, right: Formula, bound: Bound) -> Judgement:
        one, other = self.judge(left, bound, True), self.judge(right, bound, True)
        rounds = max(one.rounds, other.rounds)
        if one.holds is None or other.holds is None:
            return Judgement(None, rounds, one.detail or other.detail)
        same = one.holds is other.holds
        said = (
            f"the left side {'holds' if one.holds else 'fails'}, the right side {'holds' if other.holds else 'fails'}"
        )
        return Judgement(same, rounds, "" if same else said)

    # -- quantifiers ------------------------------------------------------------------

    def _range(self, variable: Variable) -> range:
        if variable.sort == "step":
            return range(1, self.run.steps + 1)
        return range(len(self.run.places(0) or ()))

    def _for_all(self, formula: ForAll, bound: Bound, strict: bool) -> Judgement:
        variable, body = formula.variable, formula.body
        if variable.sort != "number":
            return _all((self.judge(body, {**bound, variable: k}, strict) for k in self._range(variable)), strict)
        before = rounds_before(formula)
        if before is not None:
            last, inner = before
            return _all(
                (self.judge(inner, {**bound, variable: t}, strict) for t in range(natural(last, bound))), strict
            )
        return _all(self._rounds(variable, body, bound, strict), False)

    def _rounds(self, variable: Variable, body: Formula, bound: Bound, strict: bool) -> Iterator[Judgement]:
        """One judgement for each round; where something is supposed of all rounds before, only as long as that holds."""
        held: list[tuple[Variable, Formula]] = []
        if isinstance(body, Implies):
            before = {
                p: (p.variable, found[1])
                for p in body.supposed
                if isinstance(p, ForAll) and (found := rounds_before(p)) and found[0] == variable
            }
            held = list(before.values())
            rest = tuple(p for p in body.supposed if p not in before)
            body = Implies(rest, body.then) if rest else body.then
        for round in range(most(body, bool(held)) + 1):
            if self.run.places(round) is None:
                return
            if round and not all(self.judge(h, {**bound, t: round - 1}, True).holds for t, h in held):
                return
            yield self.judge(body, {**bound, variable: round}, strict)

    def _for_all_reals(self, formula: ForAllReals, bound: Bound) -> Judgement:
        names: list[Symbol] = []
        inner: Formula = formula
        while isinstance(inner, ForAllReals):
            names.append(inner.symbol)
            inner = inner.body
        if isinstance(inner, Implies):
            given = [f for f in inner.supposed if names_one(f, names)]
            if len(given) == len(names):
                rest = tuple(f for f in inner.supposed if f not in given)
                try:
                    values = dict(self._given(f, names, bound) for f in given)
                except (Undefined, _NotReplayed):
                    return Judgement(None, 0, "a state of the run is not told")
                found = self._with(values).judge(Implies(rest, inner.then) if rest else inner.then, bound)
                return replace(found, rounds=max(found.rounds, _round_of(bound)))
        chosen = near(self.run.start)
        return all_of(
            self._with(dict(zip(names, values, strict=True))).judge(inner, bound)
            for values in product(chosen, repeat=len(names))
        )

    def _with(self, values: Mapping[Symbol, Any]) -> _Judge:
        return replace(self, values={**self.values, **values}, _states={})

    def _given(self, formula: Formula, names: list[Symbol], bound: Bound) -> tuple[Symbol, Any]:
        """The name and its value, from the equation that says it: of the name itself, or of the name and a constant."""
        prefix, equation = stripped(formula)
        if not isinstance(equation, Compared) or not isinstance(equation.left, At):
            raise TypeError("a name is given by an equation")
        inner = equation.left.value
        (name,) = [s for s in symbols(inner) if s in names]
        if prefix:
            (step,) = prefix
            return name, [self.real(equation.right, {**bound, step: k}) for k in self._range(step)]
        spare = State(1, {}, {}).value(substitute(inner, {name: ZERO}))
        return name, self.real(equation.right, bound) - spare

    # -- limits and points -----------------------------------------------------------------

    def _tends(self, variable: Variable, quantity: Real, value: Real, bound: Bound) -> Judgement:
        match quantity:
            case At(inner, round, step, state) if round == variable:
                index, focus = bound[state] if state is not None else 0, bound[step] if step is not None else 1
                try:
                    limit = self.real(value, bound)
                except Undefined:
                    return Judgement(None, 0, "a side of the statement is undefined")
                return tends(self.run, inner, limit, index, focus)
        raise TypeError("a limit is judged of the value of an expression, round after round")

    def _in_state(self, formula: InState) -> Judgement:
        """At the point, for its number of steps, or for some number of steps if it leaves that open."""
        for steps in (formula.steps,) if formula.steps is not None else range(1, MOST_STEPS + 1):
            plain: dict[Symbol, Value] = {}
            families: dict[Symbol, list[Value]] = {}
            for symbol, value in formula.values.items():
                if isinstance(value, tuple):
                    families[symbol] = [number(v) for v in value]
                elif symbol.indexed:
                    families[symbol] = [number(value)] * steps
                else:
                    plain[symbol] = number(value)
            try:
                found = _Judge(Run(steps, State(steps, plain, families), {})).judge(formula.body, {}, True)
            except UsageError:
                continue
            if found.holds:
                return found
        return Judgement(False, 0, "at the point a hypothesis fails, or the relation holds")


def evaluate(formula: Formula, run: Run, assured: frozenset[Formula] = frozenset()) -> Judgement:
    """Whether the body of a sentence holds on the run. assured: what was seen to when the run was chosen, such as hypotheses of the start.

    Raises UsageError where the run gives a symbol no value.

    >>> from rlstar_sym.polynomial.expressions import Symbol
    >>> x = Symbol("x")
    >>> run = Run(1, State(1, {x: number(3)}, {}), {})
    >>> evaluate(Implies((Holds(x > 0),), Holds(x > 4)), run).holds
    False
    """
    return _Judge(run, assured).judge(formula, {})


# -- parts ------------------------------------------------------------------------------------


def _all(found: Iterable[Judgement], strict: bool) -> Judgement:
    """Of many that must all hold: the first failure; strictly, what is not told of one is not told of all."""
    if not strict:
        return all_of(found)
    rounds, unknown = 0, ""
    told = True
    for one in found:
        if one.holds is False:
            return one
        rounds = max(rounds, one.rounds)
        if one.holds is None:
            told, unknown = False, unknown or one.detail
    return Judgement(True if told else None, rounds, unknown)


def _some(found: Iterable[Judgement]) -> Judgement:
    """Of alternatives of which one must hold."""
    rounds, told, detail = 0, True, ""
    for one in found:
        if one.holds:
            return one
        rounds = max(rounds, one.rounds)
        told = told and one.holds is False
        detail = detail or one.detail
    return Judgement(False if told else None, rounds, detail or "it holds for none")


def _of_every_round(formula: Formula) -> bool:
    return isinstance(formula, ForAll) and formula.variable.sort == "number" and rounds_before(formula) is None


def _round_of(bound: Bound) -> int:
    """The latest round that is bound."""
    return max((k for v, k in bound.items() if v.sort == "number"), default=0)
