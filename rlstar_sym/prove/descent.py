"""Counterexamples by descent: go where the claim is least true, in floats, and check exact points there.

First a scatter of points; then the best of them are varied and the best kept, on and on (evolution strategies; Rechenberg 1973; differences of points as
steps: Storn and Price, J. Global Optim. 11, 1997); then Newton's method, in rationals, leads to the very place where the claim only just fails. Every point that
is returned has been evaluated exactly. The same claim gives the same points: the random numbers are seeded by its digest.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Any, Final

from rlstar_sym.polynomial.evaluation import holds_at
from rlstar_sym.polynomial.expressions import Symbol
from rlstar_sym.polynomial.rational import Polynomial
from rlstar_sym.prove.critical import MOST_TERMS, critical_points
from rlstar_sym.prove.landscape import Landscape
from rlstar_sym.prove.problem import Problem, Region, Sign
from rlstar_sym.prove.sampling import Sampler

Point = dict[Symbol, Fraction]

#: points of the scatter
SCATTER: Final = 3000
#: points kept in a generation, children of each, generations
KEPT: Final = 24
CHILDREN: Final = 30
GENERATIONS: Final = 60
#: places where exact points are tried
PLACES: Final = 6


def scatter(problem: Problem) -> Point | None:
    """A counterexample among scattered points, or None; takes milliseconds."""
    landscape = _landscape(problem)
    if landscape is None:
        return None
    try:
        rows = landscape.scattered(_random(landscape, problem), SCATTER)
        return _failing(landscape, rows)
    except (ArithmeticError, ValueError):  # numbers beyond the floats
        return None


def descend(problem: Problem) -> Point | None:
    """A counterexample found by descent, or None; takes up to a few seconds."""
    if problem.op == "!=":
        return _zero(problem, problem.numerator)
    if problem.op == ">" and len(problem.numerator) <= MOST_TERMS:
        for factor, power in problem.numerator.factor()[1]:
            found = _zero(problem, factor) if int(power) > 1 else None
            if found is not None:
                return found
    landscape = _landscape(problem)
    if landscape is None:
        return None
    for relative in (False, True):
        try:
            found = _evolved(landscape, problem, relative=relative)
        except (ArithmeticError, ValueError):
            continue
        if found is not None:
            return found
    return None


def feasible(problem: Problem) -> Point | None:
    """A point of the region, found by making the violation of the hypotheses small, or None."""
    landscape = _landscape(problem)
    if landscape is None:
        return None
    try:
        np, random = landscape.np, _random(landscape, problem)
        rows = landscape.scattered(random, SCATTER)
        for _ in range(GENERATIONS):
            order = np.argsort(landscape.height(rows)[2], kind="stable")
            rows = rows[order[:KEPT]]
            for row in rows[:PLACES]:
                point = next(landscape.candidates(row), None)
                if point is not None and holds_at(problem.obligation.claim, point) is not None:
                    return point
            rows = np.concatenate([rows, _varied(landscape, rows, random)])
    except (ArithmeticError, ValueError):
        return None
    return None


def _landscape(problem: Problem) -> Landscape | None:
    sampler = Sampler(problem.region, problem.obligation.digest)
    if not sampler.region.ring.variables:
        return None
    try:
        return Landscape(problem, sampler)
    except ImportError:
        return None


def _random(landscape: Landscape, problem: Problem) -> Any:
    return landscape.np.random.RandomState(int(problem.obligation.digest[:8], 16))


def _failing(landscape: Landscape, rows: Any) -> Point | None:
    """A counterexample near the rows at which the claim seems to fail, the worst first."""
    np = landscape.np
    difference, size, violation = landscape.height(rows)
    suspicious = (violation <= 0) & (difference <= (1e-12 * size if landscape.op == ">" else 0))
    order = np.argsort(difference[suspicious] / (size[suspicious] + 1e-300), kind="stable")
    for row in rows[suspicious][order[:PLACES]]:
        point = _false(landscape, landscape.candidates(row))
        if point is not None:
            return point
    return None


def _false(landscape: Landscape, points: Iterable[Point]) -> Point | None:
    return next((p for p in points if holds_at(landscape.problem.obligation.claim, p) is False), None)


def _evolved(landscape: Landscape, problem: Problem, *, relative: bool) -> Point | None:
    np, random = landscape.np, _random(landscape, problem)
    rows = landscape.scattered(random, SCATTER)
    for generation in range(GENERATIONS):
        difference, size, violation = landscape.height(rows)
        if relative:
            difference = difference / (size + 1e-300)
        order = np.lexsort((difference, violation))
        rows = rows[order[:KEPT]]
        if violation[order[0]] <= 0 and difference[order[0]] <= 0 and generation % 4 == 0:
            found = _failing(landscape, rows)
            if found is not None:
                return found
        if generation < GENERATIONS - 1:
            rows = np.concatenate([rows, _varied(landscape, rows, random)])
    apart = _apart(landscape, rows)
    for row in apart:
        found = _false(landscape, landscape.candidates(row))
        if found is not None:
            return found
    for row in apart:
        found = _false(landscape, critical_points(landscape, row))
        if found is not None:
            return found
    return None


def _apart(landscape: Landscape, rows: Any) -> list[Any]:
    """The first few rows that are not close to one another."""
    found: list[Any] = []
    for row in rows:
        if all(landscape.np.abs(row - other).max() > 1e-3 for other in found):
            found.append(row)
        if len(found) >= PLACES:
            break
    return found


def _varied(landscape: Landscape, rows: Any, random: Any) -> Any:
    """Children of the rows: some coordinates changed a little or much, scaled, sent to an end, or moved along a difference of two other rows."""
    np = landscape.np
    parents = np.repeat(rows, CHILDREN, axis=0)
    shape = parents.shape
    step = 10.0 ** random.uniform(-9, 0.5, (shape[0], 1))
    chosen = random.random_sample(shape) < random.choice([0.3, 1.0], (shape[0], 1))
    noise = random.standard_normal(shape) * step
    kind = random.randint(0, 4, (shape[0], 1))
    moved = np.where(kind == 0, parents + noise, parents * (1 + noise))
    one, other = rows[random.randint(0, len(rows), shape[0])], rows[random.randint(0, len(rows), shape[0])]
    moved = np.where(kind == 2, parents + (one - other) * random.uniform(0, 2, (shape[0], 1)), moved)
    bounded = np.array([axis.bounded for axis in landscape.axes])
    moved = np.where((kind == 3) & bounded, 1 - (1 - parents) * (1 + noise), moved)
    ends = np.where(bounded & (random.random_sample(shape) < 0.5), 1.0, 0.0)
    moved = np.where(random.random_sample(shape) < 0.02, ends, moved)
    return landscape.clipped(np.where(chosen, moved, parents))


def _zero(problem: Problem, polynomial: Polynomial) -> Point | None:
    """A point of the region at which the polynomial is zero and the claim is false."""
    region = Region(problem.ring, (*problem.region.hypotheses, Sign(polynomial, "=")))
    for point in Sampler(region, problem.obligation.digest).points():
        if holds_at(problem.obligation.claim, point) is False:
            return point
    return None
