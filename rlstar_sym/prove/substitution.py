"""The second encoding for solvers: ranges substituted away, denominators cleared, everything expanded.

A variable with a range becomes a function of one that is positive: x in (a, b) is (a + b*s)/(1 + s) with s > 0; x in [a, b) the same with s >= 0; x in
(a, b] is (b + a*s)/(1 + s) with s >= 0; x in [a, b] is a + (b - a)*s with 0 <= s <= 1, because no quotient in one s reaches both ends; x > a is a + s and
x < b is b - s. Each is a bijection of the range, so that the query has a solution if and only if the obligation has a counterexample. Relations are
multiplied by powers of 1 + s, which is positive. Products of positive terms are what solvers are good at: see docs/architecture.md for what was measured.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import gcd, lcm
from typing import Any, Final

from rlstar_sym.polynomial.expressions import Symbol
from rlstar_sym.polynomial.rational import Polynomial, Ring, fraction_of
from rlstar_sym.prove.problem import Problem, Range, single_variable
from rlstar_sym.prove.smtlib import PREFIX, Image, Query, TooLarge, comparison, polynomial_smt, script

#: before the names of new variables
NEW_PREFIX: Final = "s."
#: terms of an expanded polynomial; solvers get nowhere with more
MOST_TERMS: Final = 20_000


@dataclass(frozen=True)
class _Place:
    """What becomes of one variable. strict: the new variable is > 0, else >= 0; unit: it is also <= 1."""

    image: Image
    strict: bool = False
    unit: bool = False

    @classmethod
    def of(cls, variable: Symbol, span: Range) -> _Place | None:
        """The substitution for a range; None when the range is a point or empty and so better left as it is."""
        name = NEW_PREFIX + variable.name
        low, high = span.low, span.high
        if low is not None and high is not None:
            if low.value >= high.value:
                return None
            if high.open:
                return cls(Image(name, low.value, high.value, 1), low.open)
            if low.open:
                return cls(Image(name, high.value, low.value, 1))
            return cls(Image(name, low.value, high.value - low.value), unit=True)
        if low is not None:
            return cls(Image(name, low.value), low.open)
        if high is not None:
            return cls(Image(name, high.value, Fraction(-1)), high.open)
        return None


class Substitution:
    """The change of variables that a region asks for. places: by position in the ring; the others keep their variable."""

    def __init__(self, problem: Problem) -> None:
        self.ring: Ring = problem.ring
        self.places: dict[int, _Place] = {}
        for place, span in problem.region.ranges.items():
            found = _Place.of(self.ring.variables[place], span)
            if found is not None:
                self.places[place] = found

    @property
    def images(self) -> dict[Symbol, Image]:
        """For every variable, what it is in the new ones."""
        return {
            v: self.places[i].image if i in self.places else Image(PREFIX + v.name)
            for i, v in enumerate(self.ring.variables)
        }

    def applied(self, polynomial: Polynomial) -> Polynomial:
        """The polynomial in the new variables, times a positive number and powers of the 1 + s that clear its denominators. Raises TooLarge."""
        for place, change in self.places.items():
            polynomial = _replaced(polynomial, self.ring, place, change.image)
        return _scaled(polynomial, self.ring)

    def sign(self, polynomial: Polynomial) -> int:
        """1 or -1 when the coefficients alone show that an applied polynomial is positive or negative all over the region, else 0."""
        terms = polynomial.to_dict()
        if not terms:
            return 0
        positive = [c > 0 for c in terms.values()]
        free = [i for i in range(len(self.ring.variables)) if i not in self.places]
        if any(positive) != all(positive) or any(e[i] % 2 for e in terms for i in free):
            return 0
        sure = any(all(k == 0 or (i in self.places and self.places[i].strict) for i, k in enumerate(e)) for e in terms)
        return (1 if positive[0] else -1) if sure else 0


def _replaced(polynomial: Polynomial, ring: Ring, place: int, image: Image) -> Polynomial:
    """(1 + pole*s)^degree times the polynomial with its variable at `place` replaced; s takes that place."""
    slices: dict[int, dict[Any, Any]] = {}
    for exponents, coefficient in polynomial.to_dict().items():
        bare = tuple(0 if i == place else int(e) for i, e in enumerate(exponents))
        slices.setdefault(int(exponents[place]), {})[bare] = coefficient
    degree = max(slices, default=0)
    s = ring.generator(ring.variables[place])
    above = ring.constant(image.start) + ring.constant(image.slope) * s
    below = ring.one + s if image.pole else ring.one
    result = ring.zero
    for k, part in slices.items():
        if len(part) * (degree + 1) > 4 * MOST_TERMS:
            raise TooLarge
        result = result + ring.context.from_dict(part) * above**k * below ** (degree - k)
        if len(result) > MOST_TERMS:
            raise TooLarge
    return result


def _scaled(polynomial: Polynomial, ring: Ring) -> Polynomial:
    """A positive multiple with integer coefficients that have no common divisor."""
    values = [fraction_of(c) for c in polynomial.coeffs()]
    if not values:
        return polynomial
    bottom = lcm(*(v.denominator for v in values))
    top = gcd(*(int(v * bottom) for v in values))
    return polynomial * ring.constant(Fraction(bottom, top))


def substituted(problem: Problem) -> Query:
    """The obligation after the substitution of its ranges, expanded; for an obligation without a witness. Raises TooLarge."""
    if len(problem.numerator) > MOST_TERMS:
        raise TooLarge
    change = Substitution(problem)
    images = change.images
    names = [image.name for image in images.values()]
    body = [*_new_ranges(change), *(f"(assert {h})" for h in _hypotheses(problem, change, names))]
    numerator, denominator = problem.reduced
    factors = [change.applied(numerator)]
    flipped = False
    if problem.op in (">", ">=") and not denominator.is_constant():
        content, parts = denominator.factor()
        flipped = fraction_of(content) < 0
        for part, power in parts:
            if int(power) % 2:
                moved = change.applied(part)
                sign = change.sign(moved)
                flipped ^= sign < 0
                if sign == 0:
                    factors.append(moved)
    elif problem.op in (">", ">="):
        flipped = fraction_of(denominator.leading_coefficient()) < 0
    if flipped:
        factors[0] = -factors[0]
    printed = [polynomial_smt(f, names) for f in factors]
    term = printed[0] if len(printed) == 1 else f"(* {' '.join(printed)})"
    failures = [f"(not {comparison(term, problem.op)})"]
    for divisor in problem.divisors:
        moved = change.applied(divisor)
        if change.sign(moved) == 0:
            failures.append(f"(= {polynomial_smt(moved, names)} 0.0)")
    body.append(f"(assert {failures[0] if len(failures) == 1 else '(or ' + ' '.join(failures) + ')'})")
    notes = [f"{PREFIX}{v.name} = {image.text()}" for v, image in images.items() if image.name.startswith(NEW_PREFIX)]
    return script(problem.obligation, "substituted", images, body, notes)


def _new_ranges(change: Substitution) -> list[str]:
    lines = []
    for place in change.places.values():
        lines.append(f"(assert ({'>' if place.strict else '>='} {place.image.name} 0.0))")
        if place.unit:
            lines.append(f"(assert (<= {place.image.name} 1.0))")
    return lines


def _hypotheses(problem: Problem, change: Substitution, names: list[str]) -> list[str]:
    """What the new ranges do not say already."""
    found = []
    for hypothesis in problem.region.hypotheses:
        single = single_variable(hypothesis.polynomial)
        if single is not None and single[0] in change.places and hypothesis.op in (">", ">="):
            continue  # the range is the intersection of all of these
        found.append(comparison(polynomial_smt(change.applied(hypothesis.polynomial), names), hypothesis.op))
    return found
