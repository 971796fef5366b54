"""Exact points of a region: the refuter, and the point that shows a region is not empty.

Equations are solved and relations between several variables are turned into slack variables where they are linear in some variable, so that
most regions become boxes; then corners, points near corners, a small grid and random rationals are tried. False claims die here in
milliseconds.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Final

import flint

from rlstar_sym.polynomial.evaluation import holds_at
from rlstar_sym.polynomial.expressions import Expr, Symbol
from rlstar_sym.polynomial.rational import Polynomial, Ring, fraction_of
from rlstar_sym.prove.problem import Problem, Range, Region, Sign, linear_in, single_variable
from rlstar_sym.prove.quadrics import Quadric, quadric
from rlstar_sym.theorem.obligations import Obligation

Point = Mapping[Symbol, Fraction]

GRID_LIMIT: Final = 400
RANDOM_POINTS: Final = 600
#: candidates that a claim must survive before a proof is searched for; all of them are tried when none is found
QUICK: Final = 60
_OFFSETS: Final = [Fraction(n) for n in (1, 3, 62)] + [
    Fraction(1, 2),
    Fraction(1, 1000),
    Fraction(10**6),
    Fraction(7, 5),
]
_SHARES: Final = [
    Fraction(1, 2),
    Fraction(1, 10),
    Fraction(9, 10),
    Fraction(1, 1000),
    Fraction(999, 1000),
    Fraction(1, 3),
]


_TINY: Final = [Fraction(1, 10**5), Fraction(1, 10**7), Fraction(1, 10**12)]


class Sampler:
    """Points of a region, in a fixed order for a fixed seed."""

    def __init__(self, region: Region, seed: str) -> None:
        self.original = region
        self.steps: list[tuple[Symbol, Expr]] = []
        #: for every step the ring that it leads to and what the variables of the ring before become
        self.images: list[tuple[Ring, list[Polynomial]]] = []
        #: for every step the position of its variable in the ring before
        self.places: list[int] = []
        self.random = random.Random(seed)
        self.region = self._straightened(region)
        self.solved = self._solvable(self.region)
        self.quadrics = self._quadrics()

    def _straightened(self, region: Region) -> Region:
        """Solve equations and introduce slack variables while a hypothesis is linear in some variable with a constant coefficient."""
        count = 0
        # each hypothesis once: a slack variable turns bounds on the variable that it replaces into new relations
        for index in sorted(range(len(region.hypotheses)), key=lambda i: region.hypotheses[i].op != "="):
            choice = self._linear(region, region.hypotheses[index])
            if choice is None:
                continue
            hypothesis = region.hypotheses[index]
            place, slope, rest = choice
            variable = region.ring.variables[place]
            rest_expression = region.ring.expression(rest)
            if hypothesis.op == "=":
                image, fresh = -rest_expression / slope, None
            else:
                count += 1
                fresh = Symbol(f"slack_{count}")
                while fresh in region.ring.variables:
                    count += 1
                    fresh = Symbol(f"slack_{count}")
                image = (fresh - rest_expression) / slope
            self.steps.append((variable, image))
            region, images = region.compose(place, image, fresh)
            self.images.append((region.ring, images))
            self.places.append(place)
        return region

    @staticmethod
    def _linear(region: Region, hypothesis: Sign) -> tuple[int, Fraction, Polynomial] | None:
        p = hypothesis.polynomial
        if p == 0 or p.is_constant() or hypothesis.op == "!=":
            return None
        if hypothesis.op != "=" and single_variable(p) is not None:
            return None
        places = [i for i, d in enumerate(p.degrees()) if int(d) == 1]
        # prefer a variable without an upper bound of its own: slack moves it freely
        places.sort(key=lambda i: (i in region.ranges and region.ranges[i].high is not None, i in region.ranges, -i))
        for place in places:
            found = linear_in(p, place)
            if found is not None:
                return place, *found
        return None

    @staticmethod
    def _solvable(region: Region) -> list[tuple[int, Polynomial, Polynomial]]:
        """(variable, q, r) for the equations left over, each solved as variable = -r/q once the other variables have values."""
        found: list[tuple[int, Polynomial, Polynomial]] = []
        for hypothesis in region.hypotheses:
            if hypothesis.op != "=" or hypothesis.polynomial == 0 or hypothesis.polynomial.is_constant():
                continue
            taken = {place for place, _, _ in found}
            for place in reversed([i for i, d in enumerate(hypothesis.polynomial.degrees()) if int(d) == 1]):
                if place not in taken:
                    slope = hypothesis.polynomial.derivative(place)
                    generator = region.ring.generator(region.ring.variables[place])
                    found.append((place, slope, hypothesis.polynomial - slope * generator))
                    break
        return found

    def _quadrics(self) -> list[Quadric]:
        """The equations of degree two that are not linear in any variable, in variables that no other equation has."""
        found: list[Quadric] = []
        taken = {place for place, _, _ in self.solved}
        for hypothesis in self.region.hypotheses:
            if hypothesis.op != "=" or hypothesis.polynomial == 0 or hypothesis.polynomial.is_constant():
                continue
            if any(int(d) == 1 for d in hypothesis.polynomial.degrees()):
                continue
            one = quadric(hypothesis.polynomial)
            if one is not None and not taken & {*one.places}:
                taken |= {*one.places}
                found.append(one)
        return found

    def points(self, attempts: int | None = None) -> Iterator[dict[Symbol, Fraction]]:
        """Exact points that satisfy every hypothesis, out of at most so many candidates."""
        for chosen in itertools.islice(self.candidates(), attempts):
            point = self.point(chosen)
            if point is not None:
                yield point

    def candidates(self) -> Iterator[Sequence[Fraction]]:
        """Coordinates to be tried, of the straightened variables."""
        variables = self.region.ring.variables
        choices = [self._values(self.region.ranges.get(i)) for i in range(len(variables))]
        size = 1
        for values in choices:
            size *= max(1, min(len(values), 4))
        if size <= GRID_LIMIT:
            tuples: Iterator[Sequence[Fraction]] = itertools.product(*(v[:4] for v in choices))
        else:
            tuples = ([self.random.choice(v) for v in choices] for _ in range(GRID_LIMIT))
        extra = (
            [self._random_value(self.region.ranges.get(i)) for i in range(len(variables))] for _ in range(RANDOM_POINTS)
        )
        mixed = (
            [
                self.random.choice(v) if self.random.random() < 0.5 else self._random_value(self.region.ranges.get(i))
                for i, v in enumerate(choices)
            ]
            for _ in range(RANDOM_POINTS)
        )
        # last, places far out and close to the ends: where a claim fails by a hair, or for huge numbers only
        extreme = (
            [
                self.random.choice(_far_out(self.region.ranges.get(i)) if self.random.random() < 0.5 else v)
                for i, v in enumerate(choices)
            ]
            for _ in range(RANDOM_POINTS)
        )
        return itertools.chain(self._alternate(tuples, mixed, extra), extreme)

    def point(self, coordinates: Sequence[Fraction]) -> dict[Symbol, Fraction] | None:
        """The point of the region with these values of the straightened variables (those of equations are adjusted), or None."""
        values = list(coordinates)
        if not self._solve(values):
            return None
        return self._back(dict(zip(self.region.ring.variables, values, strict=True)))

    @staticmethod
    def _alternate(*sources: Iterator[Sequence[Fraction]]) -> Iterator[Sequence[Fraction]]:
        """The sources in turn, so that the first few points are of every kind."""
        active = list(sources)
        while active:
            for source in list(active):
                value = next(source, None)
                if value is None:
                    active.remove(source)
                else:
                    yield value

    def _solve(self, values: list[Fraction]) -> bool:
        for one in self.quadrics:
            try:
                values[:] = one.project(
                    values,
                    lambda point, q=one.equation: fraction_of(
                        q(*(flint.fmpq(v.numerator, v.denominator) for v in point))
                    ),  # type: ignore[misc]
                    Fraction,
                )
            except ZeroDivisionError:
                return False
        for place, slope, rest in self.solved:
            point = [flint.fmpq(v.numerator, v.denominator) for v in values]
            below = fraction_of(slope(*point))
            if below == 0:
                return False
            values[place] = -fraction_of(rest(*point)) / below
        return True

    @staticmethod
    def _values(span: Range | None) -> list[Fraction]:
        low = span.low if span is not None else None
        high = span.high if span is not None else None
        values: list[Fraction] = []
        if low is not None and high is not None:
            width = high.value - low.value
            if width == 0:
                return [low.value]
            values = [low.value + share * width for share in _SHARES]
        elif low is not None:
            values = [low.value + offset for offset in _OFFSETS]
        elif high is not None:
            values = [high.value - offset for offset in _OFFSETS]
        else:
            return [sign * value for value in (Fraction(0), *_OFFSETS) for sign in (1, -1)][1:]
        ends = [b.value for b in (low, high) if b is not None and not b.open]
        return values[:1] + ends + values[1:]

    def _random_value(self, span: Range | None) -> Fraction:
        low = span.low if span is not None else None
        high = span.high if span is not None else None
        share = Fraction(self.random.randint(1, 99), 100)
        if low is not None and high is not None:
            return low.value + share * (high.value - low.value)
        size = share * self.random.choice([1, 2, 10, 100])
        if low is not None:
            return low.value + size
        if high is not None:
            return high.value - size
        return size * self.random.choice([-1, 1])

    def _back(self, point: dict[Symbol, Fraction]) -> dict[Symbol, Fraction] | None:
        """Undo the substitutions, last first, and keep the point only if every hypothesis holds."""
        numbers = {v: flint.fmpq(value.numerator, value.denominator) for v, value in point.items()}
        for step in reversed(range(len(self.steps))):
            ring, images = self.images[step]
            numbers[self.steps[step][0]] = _value(images[self.places[step]], [numbers[v] for v in ring.variables])
        values = [numbers[v] for v in self.original.ring.variables]
        if all(_holds(_value(h.polynomial, values), h.op) for h in self.original.hypotheses):
            return {v: fraction_of(numbers[v]) for v in self.original.ring.variables}
        return None


def _far_out(span: Range | None) -> list[Fraction]:
    """Values at tiny and at huge distances from the ends of a range."""
    low = span.low if span is not None else None
    high = span.high if span is not None else None
    if low is not None and high is not None:
        width = high.value - low.value
        return [low.value + width * s for s in _TINY] + [high.value - width * s for s in _TINY]
    sizes = [*_TINY, *(1 / s for s in _TINY)]
    if low is not None:
        return [low.value + s for s in sizes]
    if high is not None:
        return [high.value - s for s in sizes]
    return [*sizes, *(-s for s in sizes)]


def _value(polynomial: Polynomial, values: Sequence[flint.fmpq]) -> flint.fmpq:
    """The exact value of a polynomial at values of its ring's variables; a constant if there are none."""
    if values:
        return polynomial(*values)
    return flint.fmpq(polynomial.leading_coefficient()) if polynomial != 0 else flint.fmpq(0)


def _holds(value: flint.fmpq, op: str) -> bool:
    return bool({">": value > 0, ">=": value >= 0, "=": value == 0, "!=": value != 0}[op])


def sign_holds(sign: Sign, values: Sequence[Fraction]) -> bool:
    """Whether a hypothesis or a goal holds at exact values of its ring's variables."""
    value = _value(sign.polynomial, [flint.fmpq(v.numerator, v.denominator) for v in values])
    return _holds(value, sign.op)


class Drawn:
    """The points that a sampler finds, each looked for once, whoever asks."""

    def __init__(self, sampler: Sampler) -> None:
        self._sampler = sampler
        self._candidates = sampler.candidates()
        self._tried: list[dict[Symbol, Fraction] | None] = []

    def points(self, attempts: int | None = None) -> Iterator[dict[Symbol, Fraction]]:
        """Those among the first so many candidates."""
        for position in itertools.count() if attempts is None else range(attempts):
            if position == len(self._tried):
                chosen = next(self._candidates, None)
                if chosen is None:
                    return
                self._tried.append(self._sampler.point(chosen))
            point = self._tried[position]
            if point is not None:
                yield dict(point)


#: of the problem that was sampled last
_drawn: Final[list[tuple[Problem, Drawn]]] = []


def drawn(problem: Problem) -> Drawn:
    """The points of the problem's region; the refuter and the numeric checks ask for the same ones in turn."""
    if not _drawn or _drawn[0][0] is not problem:
        _drawn[:] = [(problem, Drawn(Sampler(problem.region, problem.obligation.digest)))]
    return _drawn[0][1]


def sample(problem: Problem, count: int, attempts: int | None = None) -> list[dict[Symbol, Fraction]]:
    """Up to `count` points of the region at which every divisor of the claim is nonzero, out of at most so many candidates."""
    found: list[dict[Symbol, Fraction]] = []
    for point in drawn(problem).points(attempts):
        if holds_at(problem.obligation.claim, point) is not None:
            found.append(point)
            if len(found) >= count:
                break
    return found


def refute(
    obligation: Obligation, problem: Problem | None = None, attempts: int | None = None
) -> dict[Symbol, Fraction] | None:
    """An exact point at which every hypothesis holds and the claim is false, or None; `attempts` bounds the candidates tried."""
    problem = problem or Problem(obligation)
    for point in drawn(problem).points(attempts):
        if holds_at(obligation.claim, point) is False:
            return point
    return None
