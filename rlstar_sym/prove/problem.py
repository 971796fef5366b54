"""An obligation as polynomials: what the searches work on.

The normal form is that of docs/certificates.md, computed here with python-flint: hypotheses `h op 0`; the claim `num / product of d^k op 0` with
divisors d that must be shown nonzero, then the goal `q op 0`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import comb
from typing import Final

import flint

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.expressions import Add, Div, Expr, Mul, Number, Pow, Relation, Symbol
from rlstar_sym.polynomial.rational import Polynomial, Ring, fraction_of
from rlstar_sym.theorem.obligations import Obligation

#: terms of an expanded polynomial; more would take minutes
MOST_TERMS: Final = 2_000_000
#: total degree of an expanded polynomial; certificates end at 1,000 in one variable
MOST_DEGREE: Final = 4_000


@dataclass(frozen=True)
class Sign:
    """`polynomial op 0`, op one of > >= = !=."""

    polynomial: Polynomial
    op: str


@dataclass(frozen=True)
class Bound:
    """One end of a variable's range; open when the end itself is excluded."""

    value: Fraction
    open: bool


@dataclass(frozen=True)
class Range:
    """What the hypotheses say of one variable alone."""

    low: Bound | None
    high: Bound | None


class Region:
    """Hypotheses over a ring: the state of a search, which substitutions and case splits transform."""

    def __init__(self, ring: Ring, hypotheses: Sequence[Sign]) -> None:
        self.ring = ring
        self.hypotheses = tuple(hypotheses)

    @cached_property
    def ranges(self) -> dict[int, Range]:
        """The range of every variable (by position) that some hypothesis bounds on its own."""
        lows: dict[int, Bound] = {}
        highs: dict[int, Bound] = {}
        for hypothesis in self.hypotheses:
            found = single_variable(hypothesis.polynomial)
            if found is None or hypothesis.op == "!=":
                continue
            place, slope, constant = found
            value = -constant / slope
            bound = Bound(value, hypothesis.op == ">")
            if hypothesis.op == "=" or slope > 0:
                other = lows.get(place)
                if other is None or (value, bound.open) > (other.value, other.open):
                    lows[place] = bound
            if hypothesis.op == "=" or slope < 0:
                other = highs.get(place)
                if other is None or (-value, bound.open) > (-other.value, other.open):
                    highs[place] = bound
        return {i: Range(lows.get(i), highs.get(i)) for i in sorted({*lows, *highs})}

    def with_hypothesis(self, sign: Sign) -> Region:
        """The region of one case."""
        return Region(self.ring, (*self.hypotheses, sign))

    def compose(self, place: int, image: Expr, fresh: Symbol | None) -> tuple[Region, list[Polynomial]]:
        """Replace the variable at `place`; it leaves the ring and `fresh` enters at the end. Returns the images of all generators too."""
        kept = [v for i, v in enumerate(self.ring.variables) if i != place]
        ring = Ring([*kept, fresh] if fresh is not None else kept)
        images = [
            ring.polynomial(image) if i == place else ring.generator(v) for i, v in enumerate(self.ring.variables)
        ]
        moved = [Sign(compose(h.polynomial, ring, images), h.op) for h in self.hypotheses]
        return Region(ring, moved), images


def compose(polynomial: Polynomial, ring: Ring, images: Sequence[Polynomial]) -> Polynomial:
    """The polynomial with its variables replaced."""
    if not images:
        return ring.constant(fraction_of(polynomial.leading_coefficient()) if polynomial != 0 else Fraction(0))
    return polynomial.compose(*images, ctx=ring.context)


def single_variable(polynomial: Polynomial) -> tuple[int, Fraction, Fraction] | None:
    """(position, slope, constant) of a polynomial a*v + b in one variable, else None."""
    if len(polynomial) > 2:
        return None
    terms = polynomial.to_dict()
    place, slope, constant = None, Fraction(0), Fraction(0)
    for exponents, coefficient in terms.items():
        total = sum(exponents)
        if total == 0:
            constant = fraction_of(coefficient)
        elif total == 1 and place is None:
            place = next(i for i, e in enumerate(exponents) if e)
            slope = fraction_of(coefficient)
        else:
            return None
    return (place, slope, constant) if place is not None else None


def linear_in(polynomial: Polynomial, place: int) -> tuple[Fraction, Polynomial] | None:
    """(c, r) when the polynomial is c*v + r with a nonzero constant c and r without v."""
    if polynomial == 0 or int(polynomial.degrees()[place]) != 1 or not polynomial.derivative(place).is_constant():
        return None
    terms = polynomial.to_dict()
    slope = [(e, c) for e, c in terms.items() if e[place]]
    rest = {e: c for e, c in terms.items() if not e[place]}
    return fraction_of(slope[0][1]), polynomial.context().from_dict(rest)


@dataclass
class Ratio:
    """A fraction as the checker sees it: numerator and divisors with exponents, nothing cancelled; `met` lists every divisor ever divided by."""

    numerator: Polynomial
    divisors: list[tuple[Polynomial, int]]


class Problem:
    """An obligation in normal form."""

    def __init__(self, obligation: Obligation) -> None:
        self.obligation = obligation
        self.ring = Ring(obligation.variables)
        self.region = Region(self.ring, [self._hypothesis(h) for h in obligation.hypotheses])
        self.op = oriented(obligation.claim)[2]
        self._met: list[Polynomial] = []
        self._written: list[Expr] = []

    @cached_property
    def _difference(self) -> Ratio:
        """Left minus right of the claim; computed when first needed, as sampling needs the region alone."""
        left, right, _ = oriented(self.obligation.claim)
        return self._sum([self._ratio(left), self._negative(self._ratio(right))])

    @property
    def numerator(self) -> Polynomial:
        """num of the claim's difference num / product of d^k."""
        return self._difference.numerator

    @property
    def powers(self) -> list[tuple[Polynomial, int]]:
        """The divisors d of the claim's difference with their exponents k."""
        return self._difference.divisors

    @property
    def divisors(self) -> list[Polynomial]:
        """Every divisor that must be shown nonzero."""
        _ = self._difference  # meeting them is a side effect of forming it
        return self._met

    def _hypothesis(self, relation: Relation) -> Sign:
        left, right, op = oriented(relation)
        return Sign(self.ring.polynomial(left - right), op)

    def _ratio(self, node: Expr) -> Ratio:
        if isinstance(node, Number):
            return Ratio(self.ring.constant(node.value), [])
        if isinstance(node, Symbol):
            return Ratio(self.ring.generator(node), [])
        if isinstance(node, Add):
            return self._sum([self._ratio(t) for t in node.terms])
        if isinstance(node, Mul):
            product = self._ratio(node.factors[0])
            for factor in node.factors[1:]:
                product = self._times(product, self._ratio(factor))
            return product
        if isinstance(node, Pow):
            base = self._ratio(node.base)
            return Ratio(self._power(base.numerator, node.exponent), [(d, k * node.exponent) for d, k in base.divisors])
        if isinstance(node, Div):
            top, bottom = self._ratio(node.numerator), self._ratio(node.denominator)
            if bottom.numerator == 0:
                raise UsageError(f"{self.obligation.label}: division by zero: {node.denominator} is identically zero")
            lifted = bottom.numerator.context().constant(1)
            for d, k in bottom.divisors:
                lifted = self._product(lifted, self._power(d, k))
            lead = bottom.numerator.leading_coefficient()
            result = Ratio(self._product(top.numerator, lifted) / lead, list(top.divisors))
            if not bottom.numerator.is_constant():
                monic = bottom.numerator / lead
                self._meet(monic, node.denominator)
                result = self._times(result, Ratio(self.ring.one, [(monic, 1)]))
            return result
        raise TypeError(f"no polynomial form for a {type(node).__name__}")

    def _meet(self, divisor: Polynomial, written: Expr) -> None:
        if divisor not in self._met:
            self._met.append(divisor)
            self._written.append(written)

    def written(self, divisor: Polynomial) -> Expr:
        """What the author wrote for one of the divisors, where it was first divided by."""
        return self._written[self.divisors.index(divisor)]

    @staticmethod
    def _negative(a: Ratio) -> Ratio:
        return Ratio(-a.numerator, a.divisors)

    def _want_small(self, terms: int) -> None:
        if terms > MOST_TERMS:
            raise UsageError(
                f"{self.obligation.label} expands to about {terms} terms; at most {MOST_TERMS} are expanded"
            )

    def _want_low(self, degree: int) -> None:
        if degree > MOST_DEGREE:
            raise UsageError(f"{self.obligation.label} expands to degree {degree}; at most {MOST_DEGREE} is expanded")

    def _power(self, base: Polynomial, exponent: int) -> Polynomial:
        """The power, unless it is too large. Raises UsageError."""
        terms = len(base)
        self._want_small(comb(terms + exponent - 1, exponent) if terms and exponent <= MOST_DEGREE else 0)
        self._want_low(base.total_degree() * exponent if terms else 0)
        return base**exponent

    def _product(self, a: Polynomial, b: Polynomial) -> Polynomial:
        """The product, unless it is too large. Raises UsageError."""
        if a == 0 or b == 0:
            return a * b
        self._want_small(len(a) * len(b) // 16)  # products of sums overlap a good deal
        self._want_low(a.total_degree() + b.total_degree())
        return a * b

    def _times(self, a: Ratio, b: Ratio) -> Ratio:
        product = self._product(a.numerator, b.numerator)
        divisors = list(a.divisors)
        for d, k in b.divisors:
            for i, (other, power) in enumerate(divisors):
                if other == d:
                    divisors[i] = (other, power + k)
                    break
            else:
                divisors.append((d, k))
        return Ratio(product, divisors)

    def _sum(self, terms: Sequence[Ratio]) -> Ratio:
        total = terms[0]
        for term in terms[1:]:
            common = list(total.divisors)
            for d, k in term.divisors:
                for i, (other, power) in enumerate(common):
                    if other == d:
                        common[i] = (other, max(power, k))
                        break
                else:
                    common.append((d, k))
            total = Ratio(self._lift(total, common) + self._lift(term, common), common)
        return total

    def _lift(self, a: Ratio, common: Sequence[tuple[Polynomial, int]]) -> Polynomial:
        result = a.numerator
        for d, power in common:
            own = next((k for other, k in a.divisors if other == d), 0)
            if power > own:
                result = self._product(result, self._power(d, power - own))
        return result

    @cached_property
    def reduced(self) -> tuple[Polynomial, Polynomial]:
        """Numerator and denominator of the claim's difference without common factors, for solvers."""
        denominator = self.ring.one
        for d, k in self.powers:
            denominator = denominator * d**k
        value = self.ring.reduced(self.numerator, denominator)
        return value.numerator, value.denominator

    def coordinates(self, point: Mapping[Symbol, Fraction]) -> list[flint.fmpq]:
        """A point as flint rationals, in the ring's order."""
        return [flint.fmpq(point[v].numerator, point[v].denominator) for v in self.ring.variables]


def oriented(relation: Relation) -> tuple[Expr, Expr, str]:
    """(left, right, op) with op one of > >= = != and the sides swapped for < and <=."""
    if relation.op in ("<", "<="):
        return relation.right, relation.left, ">" if relation.op == "<" else ">="
    return relation.left, relation.right, relation.op
