"""Rational points on quadrics: from one of them, every line with a rational direction leads to another.

For an equation q = 0 of degree two in variables of its own, such as x^2 + y^2 = 1 (Diophantus; Mordell, Diophantine equations, 1969, chapter 7).
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import isqrt
from typing import Any, Final

import flint

from rlstar_sym.polynomial.rational import Polynomial, fraction_of

#: candidates for the first rational point, and the values that its other coordinates take
MOST_CANDIDATES: Final = 3000
_SIMPLE: Final = [Fraction(n) for n in (0, 1, -1, 2, -2, 3, -3, 4, -4, 5)] + [
    Fraction(sign * n, d) for n, d in ((1, 2), (1, 3), (2, 3), (3, 5), (4, 5), (3, 2)) for sign in (1, -1)
]


@dataclass(frozen=True)
class Quadric:
    """q = 0 in the variables at `places`; `centre` is a rational point on it (the values at the places)."""

    equation: Polynomial
    places: tuple[int, ...]
    centre: tuple[Fraction, ...]

    def project(
        self, values: Sequence[Any], evaluate: Callable[[Sequence[Any]], Any], number: Callable[[Fraction], Any]
    ) -> list[Any]:
        """The other point of the quadric on the line from the centre through the values at the places; ZeroDivisionError when there is none.

        `evaluate` gives q at a point of the whole ring; the numbers in `values` are of the arithmetic that `number` converts to.
        """
        there, back = list(values), list(values)
        centre = [number(c) for c in self.centre]
        for place, c in zip(self.places, centre, strict=True):
            there[place], back[place] = values[place], 2 * c - values[place]
        ahead, behind = evaluate(there), evaluate(back)
        share = (behind - ahead) / (behind + ahead)  # minus the linear over the quadratic part
        moved = list(values)
        for place, c in zip(self.places, centre, strict=True):
            moved[place] = c + share * (values[place] - c)
        return moved


def quadric(equation: Polynomial) -> Quadric | None:
    """The equation as a quadric with a rational point, or None when it is of another degree or no point was found."""
    if equation == 0 or int(equation.total_degree()) != 2:
        return None
    places = tuple(i for i, d in enumerate(equation.degrees()) if int(d))
    solved = places[-1]
    if len(places) < 2 or int(equation.degrees()[solved]) != 2:
        return None
    if (
        sum(int(k) for _, k in equation.factor()[1]) > 1
    ):  # two planes: from a point on one of them, lines lead to the other alone
        return None
    size = len(equation.degrees())
    chosen = itertools.product(_SIMPLE, repeat=len(places) - 1)
    for others in itertools.islice(chosen, MOST_CANDIDATES):
        a, b, c = _parabola(equation, places[:-1], others, solved, size)
        root = _square_root(b * b - 4 * a * c)
        if a != 0 and root is not None:
            centre = (*others, (root - b) / (2 * a))
            if _smooth(equation, places, centre, size):
                return Quadric(equation, places, centre)
    return None


def _smooth(equation: Polynomial, places: Sequence[int], centre: Sequence[Fraction], size: int) -> bool:
    """Whether the gradient does not vanish there: at the tip of a cone every line meets the cone in the tip alone."""
    point = [flint.fmpq(0)] * size
    for place, value in zip(places, centre, strict=True):
        point[place] = flint.fmpq(value.numerator, value.denominator)
    return any(equation.derivative(place)(*point) != 0 for place in places)


def _parabola(
    equation: Polynomial, places: Sequence[int], others: Sequence[Fraction], solved: int, size: int
) -> tuple[Fraction, Fraction, Fraction]:
    """a, b, c of the equation a*v^2 + b*v + c = 0 that is left of it when the other variables have values."""
    point = [flint.fmpq(0)] * size
    for place, value in zip(places, others, strict=True):
        point[place] = flint.fmpq(value.numerator, value.denominator)

    def at(v: int) -> Fraction:
        point[solved] = flint.fmpq(v)
        return fraction_of(equation(*point))

    c, up, down = at(0), at(1), at(-1)
    return (up + down) / 2 - c, (up - down) / 2, c


def _square_root(value: Fraction) -> Fraction | None:
    if value < 0:
        return None
    top, bottom = isqrt(value.numerator), isqrt(value.denominator)
    return Fraction(top, bottom) if top * top == value.numerator and bottom * bottom == value.denominator else None
