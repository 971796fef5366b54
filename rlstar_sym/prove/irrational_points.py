"""Counterexamples with one irrational coordinate: a real root of a polynomial with rational coefficients, the other coordinates rational.

A claim such as x^2 != 2 is true at every rational point. All signs are decided exactly: a polynomial is zero at the root when the root's minimal polynomial divides
it; otherwise balls around ever smaller intervals with the root in them tell its sign. Nothing here is checked by the independent checker.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Any, Final

import flint

from rlstar_sym.polynomial.expressions import Expr, Symbol
from rlstar_sym.polynomial.printers import text
from rlstar_sym.polynomial.rational import Polynomial, Ring
from rlstar_sym.polynomial.real_roots import real_roots
from rlstar_sym.prove.problem import Problem, Region, compose, linear_in

#: values that the rational coordinates take, and how many combinations are tried
_SIMPLE: Final = [Fraction(n) for n in (0, 1, -1, 2, -2, 3)] + [
    Fraction(1, 2),
    Fraction(-1, 2),
    Fraction(1, 3),
    Fraction(2, 3),
]
MOST_COMBINATIONS: Final = 80
#: polynomials of a higher degree are not looked at, nor roots whose intervals do not tell signs apart at this many bits
MOST_DEGREE: Final = 60
MOST_BITS: Final = 4000


@dataclass(frozen=True)
class IrrationalPoint:
    """variable is the only root of the irreducible polynomial (integers, constant term first) between low and high; the others have the values in `rational`, and those
    that equations give by them are in `given`.
    """

    variable: Symbol
    polynomial: tuple[int, ...]
    low: Fraction
    high: Fraction
    rational: Mapping[Symbol, Fraction]
    given: Mapping[Symbol, Expr] = field(default_factory=dict)

    def words(self) -> str:
        """`x = the root of x^2 - 2 between 1 and 2, y = 0`."""
        ring = Ring([self.variable])
        value = sum(
            (ring.generator(self.variable) ** k * flint.fmpq(c) for k, c in enumerate(self.polynomial)), ring.zero
        )
        said = [f"{self.variable.name} = the root of {text(ring.expression(value))} between {self.low} and {self.high}"]
        said += [f"{s.name} = {v}" for s, v in self.rational.items()]
        return ", ".join(said + [f"{s.name} = {text(e)}" for s, e in self.given.items()])

    def as_data(self) -> dict[str, Any]:
        """For JSON."""
        root = {"root_of": [str(c) for c in self.polynomial], "between": [str(self.low), str(self.high)]}
        others = {s.name: str(v) for s, v in self.rational.items()}
        return {self.variable.name: root, **others, **{s.name: text(e) for s, e in self.given.items()}}


def irrational_counterexample(problem: Problem) -> IrrationalPoint | None:
    """A point of the region at which the claim fails, with one irrational coordinate and those that linear equations give by it, or None."""
    statement = _Statement.of(problem)
    found = _counterexample(statement)
    if found is None:
        smaller, given = statement.without_linear()
        found = _counterexample(smaller) if given else None
        found = replace(found, given=given) if found is not None else None
    return found


@dataclass(frozen=True)
class _Statement:
    """Hypotheses and a claim num / product of d^k op 0, as polynomials."""

    region: Region
    numerator: Polynomial
    powers: tuple[tuple[Polynomial, int], ...]
    op: str

    @staticmethod
    def of(problem: Problem) -> _Statement:
        powers = [(d, sum(k for other, k in problem.powers if other == d)) for d in problem.divisors]
        return _Statement(problem.region, problem.numerator, tuple(powers), problem.op)

    def without_linear(self) -> tuple[_Statement, dict[Symbol, Expr]]:
        """Every equation c*v + r = 0, c a number, used to replace v; and what each such v is, by what is left (the last first)."""
        here, given = self, dict[Symbol, Expr]()
        while len(here.region.ring.variables) > 1:
            solved = next(
                (
                    (place, found)
                    for h in here.region.hypotheses
                    if h.op == "="
                    for place in reversed(range(len(here.region.ring.variables)))
                    if (found := linear_in(h.polynomial, place)) is not None
                ),
                None,
            )
            if solved is None:
                break
            place, (slope, rest) = solved
            variable, image = here.region.ring.variables[place], -here.region.ring.expression(rest) / slope
            region, images = here.region.compose(place, image, None)
            moved = [(compose(d, region.ring, images), k) for d, k in here.powers]
            here = _Statement(region, compose(here.numerator, region.ring, images), tuple(moved), here.op)
            given = {variable: image, **given}
        return here, given


def _counterexample(problem: _Statement) -> IrrationalPoint | None:
    variables = problem.region.ring.variables
    equations = [h.polynomial for h in problem.region.hypotheses if h.op == "="]
    for place, variable in enumerate(variables):
        others = [i for i in range(len(variables)) if i != place]
        choices = itertools.islice(itertools.product(_SIMPLE, repeat=len(others)), MOST_COMBINATIONS)
        for chosen in choices:
            at = {i: flint.fmpq(v.numerator, v.denominator) for i, v in zip(others, chosen, strict=True)}
            sources = _equations_there(equations, at, place)
            if sources is None:
                continue
            roots = _irrational_roots(sources or [_univariate(problem.numerator, at, place)])
            for factor, low, high in roots:
                root = _Root(factor, low, high)
                if _fails(problem, root, at, place):
                    rational = {variables[i]: v for i, v in zip(others, chosen, strict=True)}
                    return IrrationalPoint(variable, tuple(int(c) for c in factor), root.low, root.high, rational)
    return None


def _equations_there(
    equations: list[Polynomial], at: Mapping[int, flint.fmpq], place: int
) -> list[flint.fmpq_poly] | None:
    """The equations as polynomials in the one variable; None where one is false whatever its value."""
    found = []
    for equation in equations:
        there = _univariate(equation, at, place)
        if there.degree() > 0:
            found.append(there)
        elif there != 0:
            return None
    return found


def _univariate(polynomial: Polynomial, at: Mapping[int, flint.fmpq], place: int) -> flint.fmpq_poly:
    there = polynomial.subs(dict(at)) if at else polynomial
    coefficients: dict[int, flint.fmpq] = {}
    for exponents, c in there.to_dict().items():
        coefficients[int(exponents[place])] = coefficients.get(int(exponents[place]), flint.fmpq(0)) + c
    return flint.fmpq_poly([coefficients.get(k, flint.fmpq(0)) for k in range(max(coefficients, default=0) + 1)])


def _irrational_roots(sources: list[flint.fmpq_poly]) -> Iterator[tuple[flint.fmpz_poly, Fraction, Fraction]]:
    """The irreducible factors of degree two and more that all have, with an interval for each real root."""
    common = sources[0]
    for other in sources[1:]:
        common = common.gcd(other)
    if common == 0 or common.degree() < 2 or common.degree() > MOST_DEGREE:
        return
    for factor, _ in common.numer().factor()[1]:
        if factor.degree() > 1:
            yield from ((factor, low, high) for low, high in real_roots([int(c) for c in factor]))


class _Root:
    """One real root of an irreducible polynomial, in an interval that shrinks as it must."""

    def __init__(self, polynomial: flint.fmpz_poly, low: Fraction, high: Fraction) -> None:
        self.polynomial, self.low, self.high = polynomial, low, high
        self._shrunk = self.low, self.high

    def sign(self, other: flint.fmpq_poly) -> int | None:
        """The sign of another polynomial at the root; None where it cannot be told within the bounds above."""
        if other == 0 or other % flint.fmpq_poly(self.polynomial) == 0:
            return 0
        low, high = self._shrunk
        bits = 0
        while bits < MOST_BITS:
            flint.ctx.prec = 64 + 2 * bits
            ball = flint.arb(flint.fmpq(low.numerator, low.denominator)).union(
                flint.arb(flint.fmpq(high.numerator, high.denominator))
            )
            value = flint.arb(0)
            for c in reversed(list(other)):
                value = value * ball + flint.arb(c)
            if value > 0 or value < 0:
                self._shrunk = low, high
                return 1 if value > 0 else -1
            for _ in range(8):
                middle = (low + high) / 2
                at = self._value(middle)
                if (self._value(low) > 0) == (at > 0):
                    low = middle
                else:
                    high = middle
            bits += 8
        return None

    def _value(self, x: Fraction) -> flint.fmpq:
        return flint.fmpq_poly(self.polynomial)(flint.fmpq(x.numerator, x.denominator))


def _fails(problem: _Statement, root: _Root, at: Mapping[int, flint.fmpq], place: int) -> bool:
    """Whether every hypothesis holds there, no divisor vanishes, and the claim is false; all for certain."""
    precision = flint.ctx.prec
    try:
        for hypothesis in problem.region.hypotheses:
            if _holds(root.sign(_univariate(hypothesis.polynomial, at, place)), hypothesis.op) is not True:
                return False
        sign = root.sign(_univariate(problem.numerator, at, place))
        for divisor, power in problem.powers:
            below = root.sign(_univariate(divisor, at, place))
            if below is None or below == 0 or sign is None:
                return False
            if power % 2:
                sign *= below
        return _holds(sign, problem.op) is False
    finally:
        flint.ctx.prec = precision


def _holds(sign: int | None, op: str) -> bool | None:
    if sign is None:
        return None
    return {">": sign > 0, ">=": sign >= 0, "=": sign == 0, "!=": sign != 0}[op]
