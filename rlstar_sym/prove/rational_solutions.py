"""Rational points of regions with equations, by backtracking: simple values are chosen for some variables, and equations that are left with one unknown are solved.

An equation in one unknown gives its rational roots; one of degree two in two unknowns is a conic, whose rational points are found from one of them by lines with rational
slopes (Diophantus). Variables that an equation gives as a power of themselves, such as s in s^2 = x^2 + 1, are left for last. Every point that is returned satisfies
every hypothesis exactly. The same region gives the same points: the random choices are seeded.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final

import flint

from rlstar_sym.polynomial.expressions import Symbol
from rlstar_sym.polynomial.rational import Polynomial, Ring, fraction_of
from rlstar_sym.prove.problem import Range, Region, linear_in

#: choices of a value, over all beginnings of the search
MOST_CHOICES: Final = 6000
#: beginnings, each with another order of variables and of values
MOST_BEGINNINGS: Final = 60
#: an equation in one unknown of a higher degree is not factored
MOST_DEGREE: Final = 40
#: points of a conic that are tried
CONIC_POINTS: Final = 8
#: values in the order in which they are tried first
_SIMPLE: Final = [Fraction(n) for n in (0, 1, 2, -1, 3, -2, 4, 5, -3, 6, -4)] + [
    Fraction(*pair)
    for pair in ((1, 2), (1, 3), (2, 3), (3, 2), (-1, 2), (1, 4), (3, 4), (4, 3), (5, 3), (1, 5), (3, 5), (4, 5))
]
_SLOPES: Final = [
    Fraction(*pair) for pair in ((1, 2), (2, 1), (1, 3), (3, 1), (2, 3), (3, 2), (-1, 2), (-2, 1), (1, 1), (-1, 1))
]
Point = dict[Symbol, Fraction]


def rational_solutions(region: Region, seed: str) -> Iterator[Point]:
    """Exact points of the region, a few simple ones; none when there is no equation, or none is found within the bounds above."""
    if not any(h.op == "=" for h in region.hypotheses) or not region.ring.variables:
        return
    smaller, given = _without_linear(region)
    search = _Search(smaller, random.Random(seed))
    seen: set[tuple[Fraction, ...]] = set()
    for beginning in range(MOST_BEGINNINGS):
        if search.left <= 0:
            return
        search.begin(beginning)
        for chosen in search.extended({}):
            numbers = {v: chosen[i] for i, v in enumerate(smaller.ring.variables)}
            for variable, ring, image in reversed(given):
                numbers[variable] = _number(image.subs({i: _exact(numbers[v]) for i, v in enumerate(ring.variables)}))
            key = tuple(numbers[v] for v in region.ring.variables)
            if key not in seen:
                seen.add(key)
                yield {v: numbers[v] for v in region.ring.variables}
            break  # another beginning leads elsewhere


def _without_linear(region: Region) -> tuple[Region, list[tuple[Symbol, Ring, Polynomial]]]:
    """The region with every equation c*v + r = 0, c a number, solved for v; and what each such v is, in the ring that is left after it."""
    given: list[tuple[Symbol, Ring, Polynomial]] = []
    while True:
        found = next(
            (
                (place, solved)
                for h in region.hypotheses
                if h.op == "=" and h.polynomial != 0
                for place in reversed(range(len(region.ring.variables)))
                if (solved := linear_in(h.polynomial, place)) is not None
            ),
            None,
        )
        if found is None:
            return region, given
        place, (slope, rest) = found
        variable = region.ring.variables[place]
        region, images = region.compose(place, -region.ring.expression(rest) / slope, None)
        given.append((variable, region.ring, images[place]))


@dataclass
class _Search:
    """The region's relations as polynomials, and how many choices are left."""

    region: Region
    random: random.Random
    left: int = MOST_CHOICES
    spare: int = 0
    order: list[int] = field(default_factory=list)
    values: list[Fraction] = field(default_factory=list)

    def begin(self, number: int) -> None:
        """Choose an order of the variables, those that equations give as powers last, and an order of the values, simple ones first."""
        count = len(self.region.ring.variables)
        given = {
            i for i in range(count) for h in self.region.hypotheses if h.op == "=" and _given_as_power(h.polynomial, i)
        }
        free, last = [i for i in range(count) if i not in given], sorted(given)
        if number:
            self.random.shuffle(free)
            self.random.shuffle(last)
        self.order = free + last
        self.values = list(_SIMPLE)
        if number:
            head = self.values[: 4 + number % 8]
            self.random.shuffle(head)
            self.values[: len(head)] = head
        self.spare = MOST_CHOICES // MOST_BEGINNINGS

    def extended(self, chosen: dict[int, Fraction]) -> Iterator[dict[int, Fraction]]:
        """Every way of completing the choice to a point of the region that is looked at."""
        if self.left <= 0 or self.spare <= 0:
            return
        self.left, self.spare = self.left - 1, self.spare - 1
        equations: list[tuple[list[int], Polynomial]] = []
        for hypothesis in self.region.hypotheses:
            rest = (
                hypothesis.polynomial.subs({i: _exact(v) for i, v in chosen.items()})
                if chosen
                else hypothesis.polynomial
            )
            unknown = [i for i, d in enumerate(rest.degrees()) if int(d) > 0]
            if not unknown:
                if not _holds(_number(rest), hypothesis.op):
                    return
            elif hypothesis.op == "=":
                equations.append((unknown, rest))
        open_variables = [i for i in self.order if i not in chosen]
        if not open_variables:
            yield chosen
            return
        for place, value in self._next(equations, open_variables):
            yield from self.extended({**chosen, place: value})

    def _next(
        self, equations: Sequence[tuple[list[int], Polynomial]], open_variables: Sequence[int]
    ) -> Iterator[tuple[int, Fraction]]:
        """A variable, with the values that are tried for it."""
        alone = [(unknown[0], rest) for unknown, rest in equations if len(unknown) == 1]
        if alone:
            place, rest = min(alone, key=lambda one: int(one[1].degrees()[one[0]]))
            yield from ((place, root) for root in _roots(rest, place))
            return
        for one, (unknown, rest) in enumerate(equations):
            other = next((r for u, r in equations[one + 1 :] if u == unknown), None) if len(unknown) == 2 else None
            if other is not None:
                # two equations in the same two unknowns: one of them is a root of the resultant
                common = rest.resultant(other, unknown[1])
                if common != 0:
                    yield from ((unknown[0], root) for root in _roots(common, unknown[0]))
                    return
        conics = [(unknown, rest) for unknown, rest in equations if len(unknown) == 2 and int(rest.total_degree()) == 2]
        for unknown, rest in conics:
            if all(int(rest.degrees()[i]) == 2 for i in unknown):
                place = unknown[0]
                yield from ((place, x) for x in self._on_conic(rest, unknown))
                return
        place = open_variables[0]
        yield from ((place, value) for value in self._tried(place))

    def _tried(self, place: int) -> Iterator[Fraction]:
        """Simple values within the variable's range."""
        span = self.region.ranges.get(place)
        found = [v for v in self.values if _within(v, span)]
        if len(found) < 3 and span is not None:
            low = span.low.value if span.low is not None else None
            high = span.high.value if span.high is not None else None
            if low is not None and high is not None:
                found += [low + (high - low) * share for share in (Fraction(1, 2), Fraction(1, 4), Fraction(3, 4))]
            elif low is not None:
                found += [low, low + 1, low + 2]
            elif high is not None:
                found += [high, high - 1, high - 2]
            found = [v for v in dict.fromkeys(found) if _within(v, span)]
        yield from found

    def _on_conic(self, conic: Polynomial, unknown: Sequence[int]) -> Iterator[Fraction]:
        """First coordinates of rational points on the conic."""
        first, second = unknown
        base = next(
            ((x, y) for x in self.values for y in _roots(conic.subs({first: _exact(x)}), second)),
            None,
        )
        if base is None:
            return
        slopes = list(_SLOPES)
        self.random.shuffle(slopes)
        found = [base[0]]
        gradient = [conic.derivative(i).subs({first: _exact(base[0]), second: _exact(base[1])}) for i in unknown]
        quadratic = {tuple(map(int, e)): c for e, c in conic.to_dict().items() if sum(map(int, e)) == 2}
        for slope in slopes[:CONIC_POINTS]:
            # on the line base + s (1, slope) the conic is s (linear + s * square)
            linear = _number(gradient[0]) + slope * _number(gradient[1])
            square = sum(
                (fraction_of(c) * slope ** e[second] for e, c in quadratic.items()),
                Fraction(0),
            )
            if square:
                found.append(base[0] - linear / square)
        span = self.region.ranges.get(first)
        yield from (x for x in dict.fromkeys(found) if _within(x, span))


def _given_as_power(equation: Polynomial, place: int) -> bool:
    """Whether the equation is c * v^k + (something without v), so that it gives v as a root."""
    if equation == 0:
        return False
    degree = int(equation.degrees()[place])
    terms = [tuple(map(int, e)) for e in equation.to_dict() if int(e[place])]
    return degree > 1 and len(terms) == 1 and sum(terms[0]) == degree


def _roots(polynomial: Polynomial, place: int) -> list[Fraction]:
    """The rational roots of a polynomial in one variable, small ones first."""
    if polynomial == 0:
        return [Fraction(0), Fraction(1)]
    if int(polynomial.total_degree()) > MOST_DEGREE or int(polynomial.degrees()[place]) < 1:
        return []
    coefficients = [flint.fmpq(0)] * (int(polynomial.degrees()[place]) + 1)
    for exponents, c in polynomial.to_dict().items():
        coefficients[int(exponents[place])] = c
    found = []
    for factor, _ in flint.fmpq_poly(coefficients).factor()[1]:
        if factor.degree() == 1:
            found.append(fraction_of(-flint.fmpq(factor[0]) / flint.fmpq(factor[1])))
    return sorted(found, key=lambda v: (v < 0, abs(v)))


def _within(value: Fraction, span: Range | None) -> bool:
    if span is None:
        return True
    low, high = span.low, span.high
    below = low is not None and (value < low.value or (low.open and value == low.value))
    above = high is not None and (value > high.value or (high.open and value == high.value))
    return not below and not above


def _holds(value: Fraction, op: str) -> bool:
    return {">": value > 0, ">=": value >= 0, "=": value == 0, "!=": value != 0}[op]


def _number(constant: Polynomial) -> Fraction:
    return fraction_of(constant.leading_coefficient()) if constant != 0 else Fraction(0)


def _exact(value: Fraction) -> flint.fmpq:
    return flint.fmpq(value.numerator, value.denominator)
