"""Judgements about single states that take more than comparing two sides: a value that a function takes, a quantity that a flow keeps, products of kernels."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from itertools import pairwise
from typing import Any, Final

from rlstar_sym.logic.formulas import ForAllReals, Formula, Holds
from rlstar_sym.polynomial.derivatives import derivative
from rlstar_sym.polynomial.expressions import Expr, Relation, Symbol
from rlstar_sym.polynomial.indexed import member
from rlstar_sym.replay.judgement import Judgement, all_of
from rlstar_sym.replay.kernels import Rows, multiply
from rlstar_sym.replay.runs import Run
from rlstar_sym.replay.values import State, Undefined, Value, as_fraction, compared, is_exact, number

#: points between the ends of a range at which the sign of a function is looked at
GRID: Final = 48


class _Taken:
    """`there is a real x with <bounds>, low < x, x < high and function = value`, and with `once` no other one within the bounds."""

    def __init__(self, variable: Symbol, parts: tuple[Formula, ...]) -> None:
        held = [p.relation for p in parts if isinstance(p, Holds)]
        if (
            len(held) < 3
            or held[-1].op != "="
            or len(held) + sum(isinstance(p, ForAllReals) for p in parts) != len(parts)
        ):
            raise TypeError("that there is a real number is judged of one at which a function takes a value")
        self.variable = variable
        self.within: tuple[Relation, ...] = tuple(held[:-3])
        self.low, self.high = (_other_side(r, variable) for r in held[-3:-1])
        self.function, self.value = held[-1].left, held[-1].right
        self.once = any(isinstance(p, ForAllReals) for p in parts)


def _other_side(relation: Relation, variable: Symbol) -> Expr:
    return relation.left if relation.right == variable else relation.right


def value_taken(variable: Symbol, parts: tuple[Formula, ...], run: Run) -> Judgement:
    """The sign of function - value on a grid: it has to change between `low` and `high`, and with `once` nowhere else and only once.

    That it changes more than once is certain when it is seen; that it changes nowhere on the grid is a test, which needs the signs at both ends: a value may lie
    nearer to an end than any other point of the grid, and an end nearer to 1 than balls can tell.
    """
    statement = _Taken(variable, parts)
    place = run.start
    try:
        low, high = place.value(statement.low), place.value(statement.high)
    except Undefined:
        return Judgement(None)
    if compared(low, "<", high) is not True:
        return Judgement(
            False if compared(low, "<", high) is False else None,
            0,
            f"{statement.low} is not below {statement.high}",
        )
    inside = [low + (high - low) * number(Fraction(k, GRID)) for k in range(GRID + 1)]
    reach = high - low
    outside = [low - reach * number(Fraction(k, GRID)) for k in (*range(GRID, 0, -4), 1)]
    outside += [low * number(Fraction(k, 8)) for k in range(1, 8)]
    beyond = [high + (1 - high) * number(Fraction(k, 8)) for k in range(1, 8)]
    beyond += [high + reach * number(Fraction(k, GRID)) for k in (1, *range(4, GRID, 4))]
    sides = [_side(statement, run, place, x) for x in inside]
    seen = [s for s in sides if s is not None]
    changes = _changes(seen)
    if not changes:
        return Judgement(
            False if len(seen) > GRID // 2 and sides[0] is not None and sides[-1] is not None else None,
            0,
            "the function stays on one side of the value on a grid between the two ends",
        )
    if not statement.once:
        return Judgement(True)
    if changes > 1:
        return Judgement(False, 0, "the function crosses the value more than once")
    before = _within(statement, run, place, outside)
    after = _within(statement, run, place, beyond)
    if _changes([*before, seen[0]]) or _changes([seen[-1], *after]):
        return Judgement(False, 0, "the function crosses the value outside of the two ends too")
    return Judgement(True)


def _within(statement: _Taken, run: Run, place: State, points: list[Value]) -> list[bool]:
    """The sides at those points that are within the bounds of the variable, in order."""
    sides = []
    for x in sorted(points, key=lambda v: float(v.mid()) if not is_exact(v) else float(as_fraction(v))):
        there = run.with_values({statement.variable: x}, place)
        if there.satisfies(statement.within) is True:
            side = _side(statement, run, place, x)
            sides += [] if side is None else [side]
    return sides


def _side(statement: _Taken, run: Run, place: State, x: Value) -> bool | None:
    there = run.with_values({statement.variable: x}, place)
    try:
        return compared(there.value(statement.function), ">", there.value(statement.value))
    except Undefined:
        return None


def _changes(sides: list[bool]) -> int:
    return sum(a is not b for a, b in pairwise(sides))


def conserved(parts: Mapping[str, Any], run: Run) -> Judgement:
    """d C/dt by the chain rule at every step of the start: it is the rate that is named, and the same at every step."""
    found, rates = [], []
    slopes = [(c, derivative(a, parts["edge"]), a) for c, a in parts["logs"]]
    place = run.start
    for focus in range(1, run.steps + 1):
        try:
            velocity = place.value(parts["velocity"], focus)
            moved = number(0)
            for constant, slope, argument in slopes:
                below = place.value(argument, focus)
                if compared(below, ">", number(0)) is not True:
                    return Judgement(None, 0, "a logarithm is not defined there")
                moved = moved + place.value(constant, focus) * place.value(slope, focus) * velocity / below
            rate = place.value(parts["rate"], focus)
        except Undefined:
            return Judgement(None)
        rates.append(moved)
        found.append(_equal(moved, rate, f"the rate at step {focus}"))
    found += [_equal(rates[0], other, "the rates of two steps") for other in rates[1:]]
    return all_of(found)


def _equal(one: Value, other: Value, what: str) -> Judgement:
    same = compared(one, "=", other)
    return Judgement(same, 0, "" if same else f"{what}: {one} is not {other}")


def edges_multiply(parts: Mapping[str, Any], run: Run) -> Judgement:
    """The matrix product of explicit kernels against the kernel of the product of their edges; the run has the edges as the family `edge`, and M states."""
    edges = run.start.families[parts["edge"]]
    states = int(as_fraction(run.start.plain[Symbol("M")]))
    total = number(1)
    product: Rows | None = None
    for edge in edges:
        total = total * edge
        kernel = _kernel(parts, run, edge, states)
        product = kernel if product is None else multiply(product, kernel)
    wanted = _kernel(parts, run, total, states)
    if product is None:
        return Judgement(None)
    return all_of(
        _equal(a, b, "an entry") for r, s in zip(product, wanted, strict=True) for a, b in zip(r, s, strict=True)
    )


def _kernel(parts: Mapping[str, Any], run: Run, edge: Value, states: int) -> Rows:
    there = State(1, {**run.start.plain, parts["edge"]: edge}, {})
    diagonal, off = there.value(parts["diagonal"]), there.value(parts["off_diagonal"])
    return [[diagonal if i == j else off for j in range(states)] for i in range(states)]


def at_point(point: Mapping[Symbol, Fraction], symbols: tuple[Symbol, ...], steps: int) -> State | None:
    """The state of a point that names the members of families; None when a member is missing."""
    plain = {s: number(v) for s, v in point.items()}
    families: dict[Symbol, list[Value]] = {}
    for symbol in symbols:
        if type(symbol) is Symbol and symbol.indexed:
            values = [point.get(member(symbol, n), point.get(symbol)) for n in range(1, steps + 1)]
            known = [number(v) for v in values if v is not None]
            if len(known) < steps:
                return None
            families[symbol] = known
    return State(steps, plain, families)
