"""Evaluators of statements about single states: relations, equivalences, values that a function takes, exact witnesses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from itertools import pairwise
from typing import Final

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.derivatives import derivative
from rlstar_sym.polynomial.expressions import Relation, Symbol
from rlstar_sym.polynomial.indexed import member
from rlstar_sym.polynomial.printers import relation_text
from rlstar_sym.replay.judgement import Judgement, all_of
from rlstar_sym.replay.kernels import Rows, multiply
from rlstar_sym.replay.runs import Run, Scene, symbols_of
from rlstar_sym.replay.values import State, Undefined, Value, as_fraction, compared, is_exact, number
from rlstar_sym.theorem.statements import (
    Always,
    Attained,
    Conserved,
    Counterexample,
    EdgesMultiply,
    Equivalent,
    Increasing,
    Needed,
)

#: the most steps that a witness without a number of steps is tried with
MOST_STEPS: Final = 8
#: points between the ends of a range at which the sign of a function is looked at
GRID: Final = 48


def focuses(run: Run, scene: Scene) -> tuple[int, ...]:
    """The steps that a statement speaks of: all, or the first when some hypothesis is supposed of one step alone."""
    return (1,) if scene.one_step else tuple(range(1, run.steps + 1))


def holds_here(relation: Relation, places: tuple[State, ...], steps: tuple[int, ...], round: int = 0) -> Judgement:
    """One relation in the states of one round."""
    return all_of(_one(relation, place, focus, round) for place in places for focus in steps)


def _one(relation: Relation, place: State, focus: int, round: int) -> Judgement:
    found = place.holds(relation, focus)
    at = f"{relation_text(relation)} at step {focus}" + (f" in round {round}" if round else "")
    if found is None:
        return Judgement(None, round, f"{at} is undefined or too close to tell")
    return Judgement(found, round, "" if found else f"it fails: {at}")


def always(statement: Always, run: Run, scene: Scene) -> Judgement:
    """The relation in the start."""
    return holds_here(statement.relation, run.places(0) or (), focuses(run, scene))


def equivalent(statement: Equivalent, run: Run, scene: Scene) -> Judgement:
    """Both directions in the start: the two relations hold, or neither does."""
    found = []
    for place in run.places(0) or ():
        for focus in focuses(run, scene):
            one, other = place.holds(statement.goal, focus), place.holds(statement.other, focus)
            same = None if one is None or other is None else one is other
            said = f"{relation_text(statement.goal)} is {one}, {relation_text(statement.other)} is {other}"
            found.append(Judgement(same, 0, "" if same else said))
    return all_of(found)


def increasing(statement: Increasing, run: Run, scene: Scene) -> Judgement:
    """The function at the variable's value and at larger ones that the hypotheses allow."""
    found = []
    place = run.start
    here = place.plain.get(statement.variable)
    if here is None:
        raise UsageError(f"the run gives {statement.variable.name} no value")
    for other in (here + number(Fraction(1, 1000)), here * number(Fraction(11, 10)), (1 + here) / 2, here + 1):
        if not other > here:
            continue
        there = run.with_values({statement.variable: other}, place)
        if there.satisfies(statement.hypotheses) is not True:
            continue
        try:
            low, high = place.value(statement.function), there.value(statement.function)
        except Undefined:
            continue
        more = compared(low, "<", high)
        name = statement.function.name
        found.append(Judgement(more, 0, "" if more else f"{name} is {low} at {here} and {high} at {other}"))
    return all_of(found)


def attained(statement: Attained, run: Run, scene: Scene) -> Judgement:
    """The sign of function - value on a grid: it has to change between `low` and `high`, and with `once` nowhere else and only once.

    That it changes more than once is certain when it is seen; that it changes nowhere on the grid is a test, which needs the signs at both ends: a value may lie
    nearer to an end than any other point of the grid, and an end nearer to 1 than balls can tell.
    """
    place = run.start
    try:
        low, high = place.value(statement.low), place.value(statement.high)
    except Undefined:
        return Judgement(None)
    if compared(low, "<", high) is not True:
        return Judgement(
            False if compared(low, "<", high) is False else None,
            0,
            f"{statement.low.name} is not below {statement.high.name}",
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


def _within(statement: Attained, run: Run, place: State, points: list[Value]) -> list[bool]:
    """The sides at those points that are within the bounds of the variable, in order."""
    sides = []
    for x in sorted(points, key=lambda v: float(v.mid()) if not is_exact(v) else float(as_fraction(v))):
        there = run.with_values({statement.variable: x}, place)
        if there.satisfies(statement.within) is True:
            side = _side(statement, run, place, x)
            sides += [] if side is None else [side]
    return sides


def _side(statement: Attained, run: Run, place: State, x: Value) -> bool | None:
    there = run.with_values({statement.variable: x}, place)
    try:
        return compared(there.value(statement.function), ">", there.value(statement.value))
    except Undefined:
        return None


def _changes(sides: list[bool]) -> int:
    return sum(a is not b for a, b in pairwise(sides))


def conserved(statement: Conserved, run: Run, scene: Scene) -> Judgement:
    """d C/dt by the chain rule at every step of the start: it is the rate that is named, and the same at every step."""
    found, rates = [], []
    slopes = [(c, derivative(a, statement.edge), a) for c, a in statement.logs]
    place = run.start
    for focus in range(1, run.steps + 1):
        try:
            velocity = place.value(statement.velocity, focus)
            moved = number(0)
            for constant, slope, argument in slopes:
                below = place.value(argument, focus)
                if compared(below, ">", number(0)) is not True:
                    return Judgement(None, 0, "a logarithm is not defined there")
                moved = moved + place.value(constant, focus) * place.value(slope, focus) * velocity / below
            rate = place.value(statement.rate, focus)
        except Undefined:
            return Judgement(None)
        rates.append(moved)
        found.append(_equal(moved, rate, f"the rate at step {focus}"))
    found += [_equal(rates[0], other, "the rates of two steps") for other in rates[1:]]
    return all_of(found)


def _equal(one: Value, other: Value, what: str) -> Judgement:
    same = compared(one, "=", other)
    return Judgement(same, 0, "" if same else f"{what}: {one} is not {other}")


def edges_multiply(statement: EdgesMultiply, run: Run, scene: Scene) -> Judgement:
    """The matrix product of explicit kernels against the kernel of the product of their edges; the run has the edges as the family `edge`, and M states."""
    edges = run.start.families[statement.edge]
    states = int(as_fraction(run.start.plain[Symbol("M")]))
    total = number(1)
    product: Rows | None = None
    for edge in edges:
        total = total * edge
        kernel = _kernel(statement, run, edge, states)
        product = kernel if product is None else multiply(product, kernel)
    wanted = _kernel(statement, run, total, states)
    if product is None:
        return Judgement(None)
    return all_of(
        _equal(a, b, "an entry") for r, s in zip(product, wanted, strict=True) for a, b in zip(r, s, strict=True)
    )


def _kernel(statement: EdgesMultiply, run: Run, edge: Value, states: int) -> Rows:
    there = State(1, {**run.start.plain, statement.edge: edge}, {})
    diagonal, off = there.value(statement.diagonal), there.value(statement.off_diagonal)
    return [[diagonal if i == j else off for j in range(states)] for i in range(states)]


def witness(statement: Needed | Counterexample, run: Run, scene: Scene) -> Judgement:
    """At the exact point the hypotheses hold and the relation does not, for some number of steps that the point leaves open."""
    said = "at the point a hypothesis fails, or the relation holds"
    for steps in _steps_of(statement.point, symbols_of(statement)):
        place = at_point(statement.point, symbols_of(statement), steps)
        if place is None:
            continue
        try:
            if place.satisfies(statement.hypotheses, range(1, steps + 1)) is not True:
                continue
            fails = any(place.holds(statement.relation, n) is False for n in range(1, steps + 1))
        except UsageError:
            continue
        if fails:
            return Judgement(True)
    return Judgement(False, 0, said)


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


def _steps_of(point: Mapping[Symbol, Fraction], symbols: tuple[Symbol, ...]) -> Iterator[int]:
    """The numbers of steps that fit the point: that of its members, or any small one."""
    indexed = [s for s in symbols if type(s) is Symbol and s.indexed]
    most = max((sum(member(s, n) in point for n in range(1, 100)) for s in indexed), default=0)
    if most:
        yield most
    else:
        yield from range(1, MOST_STEPS + 1)
