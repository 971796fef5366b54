"""Conclusions on an explicit run: what an accepted cell of the grid says is evaluated, exactly, round by round."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from rlstar_sym.model.recursion import Recursion
from rlstar_sym.polynomial.balls import relation_holds
from rlstar_sym.polynomial.composed import ColumnEntry
from rlstar_sym.polynomial.evaluation import exact, holds_at
from rlstar_sym.polynomial.expressions import Expr, Relation, Symbol
from rlstar_sym.polynomial.functions import functions_in
from rlstar_sym.polynomial.indexed import instantiate, instantiate_relation, member
from rlstar_sym.theorem.facts import Fact
from rlstar_sym.theorem.recording import every_symbol
from rlstar_sym.theorem.statements import (
    Always,
    Attained,
    Counterexample,
    Descent,
    EdgesMultiply,
    Equivalent,
    EveryRound,
    GeometricBound,
    Increasing,
    Inhabited,
    Limit,
    LimitAlong,
    Needed,
    RoundCount,
    SquaredPower,
    Statement,
    Unchanged,
    UniformBound,
)

State = dict[Symbol, Fraction]
#: rounds of a run: x and f_n are then below 10^-4 of what they were
ROUNDS = 12
NEAR = Fraction(1, 500)


class Run:
    """A chain of so many steps, from a start that gives every symbol its value: a family has one for each step."""

    def __init__(self, recursion: Recursion, start: Mapping[Symbol, Any], steps: int) -> None:
        self.steps = steps
        state: State = {}
        for symbol, value in start.items():
            if symbol.indexed:
                state.update({member(symbol, n): Fraction(value[n - 1]) for n in range(1, steps + 1)})
            else:
                state[symbol] = Fraction(value)
        self.states = [state]
        for _ in range(ROUNDS):
            old = self.states[-1]
            new = dict(old)
            for edge, image in zip(recursion.edges, recursion.images, strict=True):
                for n in range(1, steps + 1):
                    where = member(edge, n) if edge.indexed else edge
                    new[where] = rounded(exact(instantiate(image, steps, n), old))
            self.states.append(new)

    def value(self, expression: Expr, round: int, focus: int) -> Fraction:
        return exact(instantiate(expression, self.steps, focus), self.states[round])

    def holds(self, relation: Relation, round: int, focus: int) -> bool | None:
        written = instantiate_relation(relation, self.steps, focus)
        return (relation_holds if functions_in(written) else holds_at)(written, self.states[round])


def rounded(value: Fraction) -> Fraction:
    """Edges get long exact values; they are no part of what the run is looked at for."""
    return value if value.denominator < 10**60 else value.limit_denominator(10**40)


def holds_on(fact: Fact, run: Run) -> bool | None:
    """Whether a conclusion holds on the run, for every step in focus; None where this form of statement is not evaluated here.

    Raises ValueError where the start does not satisfy the hypotheses of the conclusion: then nothing would be looked at.
    """
    statement = fact.statement
    judge = JUDGES.get(type(statement))
    if judge is None or any(isinstance(s, ColumnEntry) for p in _parts(statement) for s in every_symbol(p)):
        return None
    focuses = range(1, run.steps + 1)
    for n in focuses:
        where = [(h, m) for h in statement.hypotheses for m in ((n,) if h in fact.of_one_step else focuses)]
        if any(run.holds(h, 0, m) is False for h, m in where) and not isinstance(statement, Needed):
            raise ValueError(f"the start does not satisfy {statement.hypotheses}")
    return all(judge(statement, run, n) for n in focuses)


def _parts(statement: Statement) -> tuple[Relation, ...]:
    relation = getattr(statement, "relation", None)
    return (*statement.hypotheses, *((relation,) if isinstance(relation, Relation) else ()))


def _always(s: Always, run: Run, n: int) -> bool:
    return all(
        run.holds(s.relation, t, n) is not False
        for t in range(ROUNDS)
        if all(run.holds(h, t, m) is not False for h in s.hypotheses for m in range(1, run.steps + 1))
    )


def _equivalent(s: Equivalent, run: Run, n: int) -> bool:
    return run.holds(s.goal, 0, n) == run.holds(s.other, 0, n)


def _every_round(s: EveryRound, run: Run, n: int) -> bool:
    return all(run.holds(s.relation, t, n) for t in range(ROUNDS))


def _unchanged(s: Unchanged, run: Run, n: int) -> bool:
    return all(run.value(s.state, t, n) == run.value(s.state, 0, n) for t in range(ROUNDS))


def _geometric(s: GeometricBound, run: Run, n: int) -> bool:
    ratio = run.value(s.ratio, 0, n)
    return all(0 <= run.value(s.quantity, t, n) <= ratio**t * run.value(s.quantity, 0, n) for t in range(ROUNDS))


def _uniform(s: UniformBound, run: Run, n: int) -> bool:
    ratio, bound = run.value(s.ratio, 0, n), run.value(s.bound, 0, n)
    return all(0 <= run.value(s.quantity, t, n) <= ratio**t * bound for t in range(ROUNDS))


def _limit(s: Limit | LimitAlong, run: Run, n: int) -> bool:
    return abs(run.value(s.quantity, ROUNDS, n) - run.value(s.value, 0, n)) < NEAR


def _descent(s: Descent, run: Run, n: int) -> bool:
    values = [run.value(s.quantity, t, n) for t in range(ROUNDS + 1)]
    return sorted(values, reverse=True) == values and 0 <= values[-1] < NEAR


def _squared(s: SquaredPower, run: Run, n: int) -> bool:
    base = run.value(s.base, 0, n)
    return all(run.value(s.quantity, t, n) == base ** (2 ** (t - s.shift)) for t in range(s.shift, 5))


def _fails(s: Counterexample | Needed, run: Run, n: int) -> bool:
    relation = s.relation
    found = [instantiate_relation(relation, run.steps, m) for m in range(1, run.steps + 1)]
    point = dict(s.point)
    return any(holds_at(r, point) is False for r in found)


def _possible(s: Inhabited, run: Run, n: int) -> bool:
    point = dict(s.point)
    supposed = [instantiate_relation(h, run.steps, m) for h in s.hypotheses for m in range(1, run.steps + 1)]
    return all(holds_at(h, point) is True for h in supposed) and _fails(s, run, n)


def _counted(s: RoundCount, run: Run, n: int) -> bool:
    base, target = run.value(s.base, 0, n), run.value(s.target, 0, n)
    first = next(t for t in range(ROUNDS) if base ** (2**t) >= target)
    return first == next(t for t in range(ROUNDS) if run.holds(s.goal, t, n))


def _increasing(s: Increasing, run: Run, n: int) -> bool:
    values = [_at(s.function, s.variable, Fraction(t, 8), run, n) for t in range(1, 8)]
    return values == sorted(set(values))


def _attained(s: Attained, run: Run, n: int) -> bool:
    ends = [_at(s.function, s.variable, run.value(end, 0, n), run, n) for end in (s.low, s.high)]
    return ends[0] < run.value(s.value, 0, n) < ends[1]


def _at(function: Symbol, variable: Symbol, value: Fraction, run: Run, n: int) -> Fraction:
    return exact(instantiate(function, run.steps, n), {**run.states[0], variable: value})


def _multiply(s: EdgesMultiply, run: Run, n: int) -> bool:
    size = 3

    def kernel(edge: Fraction) -> list[list[Fraction]]:
        at = {**run.states[0], s.edge: edge, Symbol("M"): Fraction(size)}
        on, off = exact(s.diagonal, at), exact(s.off_diagonal, at)
        return [[on if i == j else off for j in range(size)] for i in range(size)]

    a, b = Fraction(2, 3), Fraction(-1, 5)
    return _product(kernel(a), kernel(b)) == kernel(a * b)


def _product(one: Sequence[Sequence[Fraction]], other: Sequence[Sequence[Fraction]]) -> list[list[Fraction]]:
    size = range(len(one))
    return [[sum((one[i][h] * other[h][j] for h in size), Fraction(0)) for j in size] for i in size]


JUDGES: dict[type[Statement], Callable[[Any, Run, int], bool]] = {
    Always: _always,
    Attained: _attained,
    Counterexample: _fails,
    Descent: _descent,
    EdgesMultiply: _multiply,
    Equivalent: _equivalent,
    EveryRound: _every_round,
    GeometricBound: _geometric,
    Increasing: _increasing,
    Inhabited: _possible,
    Limit: _limit,
    LimitAlong: _limit,
    Needed: _fails,
    RoundCount: _counted,
    SquaredPower: _squared,
    Unchanged: _unchanged,
    UniformBound: _uniform,
}
