"""Runs for statements about a bound that every round moves: their errors differ from round to round."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any, Final

import flint

from rlstar_sym.polynomial.expressions import Relation, Symbol
from rlstar_sym.polynomial.indexed import instantiate_relation, member
from rlstar_sym.replay.runs import Run, Scene, bare, symbols_of
from rlstar_sym.replay.starts import Region
from rlstar_sym.replay.values import State, Undefined, Value, as_fraction, is_exact, number
from rlstar_sym.theorem.statements import MovingBound, Statement

#: rounds of a run with errors
ROUNDS: Final = 6
#: levels at which what is supposed of every level is a hypothesis of the start; then all of them are checked
LEVELS: Final = (0, 1, 2, 3, 4)
#: how often a range of levels is halved before nothing is said
DEPTH: Final = 7


class ErrorRun(Run):
    """States of rounds that were made one by one, each with its own errors."""

    def __init__(self, steps: int, states: Sequence[State]) -> None:
        super().__init__(steps, states[0], {})
        self._history = [(s,) for s in states]


def with_errors(statement: Statement, scene: Scene, count: int) -> Iterator[Run]:
    """Runs that satisfy in every round what is supposed: the start at the bound or on its side, errors new in each round, often the worst ones."""
    if not isinstance(statement, MovingBound):
        raise TypeError(type(statement).__name__)
    for steps in (scene.least_steps, scene.least_steps + 1):
        region, names = _region(statement, steps)
        for values in region.starts(f"{scene.name} moving {steps}", 3 * count):
            start = _state(values, names, steps)
            if not _every_level(statement, start, steps):
                continue
            states = [start]
            for round in range(ROUNDS):
                following = _next(statement, states[-1], names, steps, f"{scene.name} {steps} {round} {values}")
                if following is None:
                    break
                states.append(following)
            if len(states) > 1:
                yield ErrorRun(steps, states)


def _names(statement: MovingBound) -> list[Symbol]:
    return [s for s in bare(symbols_of(statement)) if s != statement.level]


def _region(statement: MovingBound, steps: int) -> tuple[Region, list[Symbol]]:
    names = _names(statement)
    side = statement.edge >= statement.low if statement.direction == "up" else statement.edge <= statement.high
    low, high = statement.low, statement.high
    # aggregates of the level are made of it: they are written out before the level is replaced
    written: list[Relation] = []
    for h in (*statement.hypotheses, side):
        written += [instantiate_relation(h, steps, n) for n in range(1, steps + 1)]
    levels = [
        instantiate_relation(r, steps, 1).substitute({statement.level: low + (high - low) * k / LEVELS[-1]})
        for r in statement.supposed
        for k in LEVELS
    ]
    members = [m for s in names for m in ([member(s, n) for n in range(1, steps + 1)] if s.indexed else [s])]
    return Region(list(dict.fromkeys((*written, *levels))), members), names


def _state(values: Mapping[Symbol, Fraction], names: Sequence[Symbol], steps: int) -> State:
    plain = {s: number(values[s]) for s in names if not s.indexed}
    families = {s: [number(values[member(s, n)]) for n in range(1, steps + 1)] for s in names if s.indexed}
    return State(steps, plain, families)


def _next(statement: MovingBound, now: State, names: Sequence[Symbol], steps: int, seed: str) -> State | None:
    """The next round: the image of every edge, then new errors that the hypotheses allow; None when they allow none."""
    try:
        edges = [now.value(statement.image, n) for n in range(1, steps + 1)]
    except Undefined:
        return None
    if any(not is_exact(e) or e.height_bits() > 1500 for e in edges):
        return None
    errors = [s for s in names if s.indexed and s != statement.edge]
    known = {s: as_fraction(v) for s, v in now.plain.items()}
    known |= {member(statement.edge, n): as_fraction(e) for n, e in enumerate(edges, 1)}
    written = [instantiate_relation(h, steps, n) for h in statement.hypotheses for n in range(1, steps + 1)]
    members = [member(s, n) for s in errors for n in range(1, steps + 1)]
    region = Region(list(dict.fromkeys(written)), [*known, *members])
    found = next(region.starts(seed, 1, known), None)
    if found is None:
        return None
    families: dict[Symbol, Sequence[Value]] = {statement.edge: edges}
    families |= {s: [number(found[member(s, n)]) for n in range(1, steps + 1)] for s in errors}
    there = State(steps, now.plain, families)
    return there if there.satisfies(statement.hypotheses) is True else None


def _every_level(statement: MovingBound, start: State, steps: int) -> bool:
    """Whether what is supposed holds at every level of the range, for certain: the coefficients of its polynomial after a substitution have one sign, on pieces."""
    low, high = start.value(statement.low), start.value(statement.high)
    known = {s: as_fraction(v) for s, v in start.plain.items()}
    for relation in statement.supposed:
        region = Region([instantiate_relation(relation, steps, 1)], [statement.level])
        for sign in region.signs:
            p = sign.polynomial
            for symbol, value in known.items():
                if symbol in region.ring.variables:
                    p = p.subs({symbol.name: number(value)})
            place = list(region.variables).index(statement.level.name)
            coefficients: dict[int, Any] = {}
            for exponents, c in p.to_dict().items():
                coefficients[int(exponents[place])] = c
            poly = flint.fmpq_poly([coefficients.get(k, 0) for k in range(max(coefficients, default=0) + 1)])
            if sign.op in ("<", "<="):
                poly = -poly
            if sign.op == "!=" or sign.op == "=" or not _positive(poly, low, high, sign.op in ("<", ">"), DEPTH):
                return False
    return True


def _positive(p: Any, low: Value, high: Value, strict: bool, depth: int) -> bool:
    """Whether p >= 0 (> 0) on [low, high]: by the coefficients of (1 + u)^d p((low + high u)/(1 + u)), on halves where they have both signs."""
    degree = max(p.degree(), 0)
    u = flint.fmpq_poly([0, 1])
    total = flint.fmpq_poly([0])
    for k in range(degree + 1):
        total += p[k] * (low + high * u) ** k * (1 + u) ** (degree - k)
    coefficients = [total[k] for k in range(degree + 1)]
    ends = (coefficients[0], coefficients[-1])
    if all(c >= 0 for c in coefficients) and (not strict or all(e > 0 for e in ends)):
        return True
    if depth == 0 or any(e < 0 or (strict and e == 0) for e in ends):
        return False
    middle = (low + high) / 2
    return _positive(p, low, middle, strict, depth - 1) and _positive(p, middle, high, strict, depth - 1)
