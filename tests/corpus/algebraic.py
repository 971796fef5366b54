"""Exact numbers in Q(theta), theta one real root of a polynomial with rational coefficients, without the package: to replay counterexamples with an irrational coordinate.

A number is a polynomial in theta. It is zero when the defining polynomial has a common factor with it that still has theta as a root; its sign otherwise is that of
ever smaller intervals around theta, evaluated in fractions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

Coefficients = tuple[Fraction, ...]
#: halvings of the interval after which a sign counts as not told
MOST_HALVINGS = 4000


def trimmed(coefficients: Sequence[Fraction]) -> Coefficients:
    """Without leading zeros; the constant term first."""
    found = list(coefficients)
    while found and found[-1] == 0:
        found.pop()
    return tuple(found)


def at(coefficients: Sequence[Fraction], x: Fraction) -> Fraction:
    """The value at a rational number."""
    total = Fraction(0)
    for c in reversed(coefficients):
        total = total * x + c
    return total


def times(a: Coefficients, b: Coefficients) -> Coefficients:
    found = [Fraction(0)] * (len(a) + len(b) - 1 if a and b else 0)
    for i, x in enumerate(a):
        for k, y in enumerate(b):
            found[i + k] += x * y
    return trimmed(found)


def plus(a: Coefficients, b: Coefficients) -> Coefficients:
    size = max(len(a), len(b))
    return trimmed([(a[k] if k < len(a) else 0) + (b[k] if k < len(b) else 0) for k in range(size)])  # type: ignore[misc]


def divided(a: Coefficients, b: Coefficients) -> tuple[Coefficients, Coefficients]:
    """Quotient and remainder."""
    rest, quotient = list(a), [Fraction(0)] * max(0, len(a) - len(b) + 1)
    for k in range(len(a) - len(b), -1, -1):
        quotient[k] = rest[k + len(b) - 1] / b[-1]
        for i, c in enumerate(b):
            rest[k + i] -= quotient[k] * c
    return trimmed(quotient), trimmed(rest)


def roots_between(f: Coefficients, low: Fraction, high: Fraction) -> int:
    """How many different real roots there are in (low, high], by Sturm's theorem."""
    chain = [f, trimmed([k * c for k, c in enumerate(f)][1:])]
    while chain[-1]:
        chain.append(trimmed([-c for c in divided(chain[-2], chain[-1])[1]]))
    changes = []
    for x in (low, high):
        signs = [v > 0 for v in (at(p, x) for p in chain[:-1]) if v != 0]
        changes.append(sum(a != b for a, b in zip(signs, signs[1:], strict=False)))
    return changes[0] - changes[1]


class Theta:
    """The only root of `polynomial` (the constant term first) between low and high. Raises ValueError when there is none, or more than one."""

    def __init__(self, polynomial: Sequence[Fraction], low: Fraction, high: Fraction) -> None:
        self.polynomial, self.low, self.high = trimmed(polynomial), low, high
        ends = at(self.polynomial, low), at(self.polynomial, high)
        if not low < high or 0 in ends or roots_between(self.polynomial, low, high) != 1:
            raise ValueError(f"{polynomial} does not have exactly one root between {low} and {high}")

    def halve(self) -> None:
        middle = (self.low + self.high) / 2
        if at(self.polynomial, middle) == 0:
            raise ValueError("the root is rational")
        if roots_between(self.polynomial, self.low, middle) == 1:
            self.high = middle
        else:
            self.low = middle


@dataclass(frozen=True, eq=False)
class Number:
    """A polynomial in theta, of lower degree than its defining one."""

    theta: Theta
    coefficients: Coefficients

    def _of(self, other: Number | Fraction | int) -> Coefficients:
        return other.coefficients if isinstance(other, Number) else trimmed([Fraction(other)])

    def _make(self, coefficients: Coefficients) -> Number:
        return Number(self.theta, divided(coefficients, self.theta.polynomial)[1])

    def __add__(self, other: Number | Fraction | int) -> Number:
        return self._make(plus(self.coefficients, self._of(other)))

    def __neg__(self) -> Number:
        return self._make(tuple(-c for c in self.coefficients))

    def __sub__(self, other: Number | Fraction | int) -> Number:
        return self + -self._make(self._of(other))

    def __rsub__(self, other: Fraction | int) -> Number:
        return -self + other

    def __mul__(self, other: Number | Fraction | int) -> Number:
        return self._make(times(self.coefficients, self._of(other)))

    __radd__, __rmul__ = __add__, __mul__

    def inverse(self) -> Number:
        """One over it, by Euclid's algorithm. Raises ZeroDivisionError for zero, ValueError where the defining polynomial is not irreducible and that matters."""
        if self.sign() == 0:
            raise ZeroDivisionError("division by an algebraic number that is zero")
        old, new = (self.theta.polynomial, ()), (self.coefficients, (Fraction(1),))
        while len(new[0]) > 1:
            quotient, rest = divided(old[0], new[0])
            old, new = new, (rest, plus(old[1], tuple(-c for c in times(quotient, new[1]))))
        if not new[0]:
            raise ValueError("the defining polynomial has a factor in common with a divisor")
        return self._make(tuple(c / new[0][0] for c in new[1]))

    def __truediv__(self, other: Number | Fraction | int) -> Number:
        return self * self._make(self._of(other)).inverse()

    def __rtruediv__(self, other: Fraction | int) -> Number:
        return self.inverse() * other

    def __pow__(self, exponent: int) -> Number:
        found = self._make((Fraction(1),))
        for _ in range(abs(exponent)):
            found = found * self
        return found if exponent >= 0 else found.inverse()

    def sign(self) -> int:
        """-1, 0 or 1."""
        if not self.coefficients:
            return 0
        common, rest = self.theta.polynomial, self.coefficients
        while rest:
            common, rest = rest, divided(common, rest)[1]
        if len(common) > 1 and roots_between(common, self.theta.low, self.theta.high) == 1:
            return 0
        for _ in range(MOST_HALVINGS):
            low, high = self._range()
            if low > 0 or high < 0:
                return 1 if low > 0 else -1
            self.theta.halve()
        raise ValueError("the sign is not told")

    def _range(self) -> tuple[Fraction, Fraction]:
        low = high = Fraction(0)
        for c in reversed(self.coefficients):
            ends = [a * b for a in (low, high) for b in (self.theta.low, self.theta.high)]
            low, high = min(ends) + c, max(ends) + c
        return low, high

    def __lt__(self, other: Number | Fraction | int) -> bool:
        return (self - other).sign() < 0

    def __le__(self, other: Number | Fraction | int) -> bool:
        return (self - other).sign() <= 0

    def __gt__(self, other: Number | Fraction | int) -> bool:
        return (self - other).sign() > 0

    def __ge__(self, other: Number | Fraction | int) -> bool:
        return (self - other).sign() >= 0

    def __eq__(self, other: object) -> bool:
        assert isinstance(other, Number | Fraction | int)
        return (self - other).sign() == 0
