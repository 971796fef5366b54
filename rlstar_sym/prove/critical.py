"""Critical points to many digits: Newton's method in rationals, from a float nearby, for claims that only just fail.

At a minimum inside the region the gradient of the claim's polynomial vanishes; a coordinate at a closed end of its range stays there. Where the minimum is not a
single point, some coordinates are rounded to simple values first and the others follow.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Any, Final

import flint

from rlstar_sym.polynomial.expressions import Symbol
from rlstar_sym.polynomial.rational import Polynomial, fraction_of
from rlstar_sym.prove.landscape import Landscape
from rlstar_sym.prove.problem import compose

#: a polynomial with more terms, or in more variables, is left alone
MOST_TERMS: Final = 600
MOST_VARIABLES: Final = 8
STEPS: Final = 9
#: binary digits kept between the steps
PRECISION: Final = 240
#: a coordinate closer than this to an end is taken to be at the end
_AT_END: Final = 1e-6
#: digits to which the result is rounded
_DIGITS: Final = (1, 2, 3, 4, 5, 6, 8, 10, 15, 25)


def critical_points(landscape: Landscape, row: Sequence[float]) -> Iterator[dict[Symbol, Fraction]]:
    """Exact points of the region near a critical point of the claim's polynomial near this row of coordinates."""
    polynomial = _polynomial(landscape)
    if polynomial is None:
        return
    start, moving = _start(landscape, row)
    seen: set[tuple[Fraction, ...]] = set()
    for fixed in range(len(moving) + 1):
        values = list(start)
        for place in moving[:fixed]:
            values[place] = fraction_of(values[place]).limit_denominator(10)
            values[place] = flint.fmpq(values[place].numerator, values[place].denominator)
        found = newton(polynomial, values, moving[fixed:])
        if found is None:
            continue
        for digits in _DIGITS:
            shares = [
                _share(landscape, i, fraction_of(v).limit_denominator(10**digits) if i in moving else fraction_of(v))
                for i, v in enumerate(found)
            ]
            yield from landscape.exactly(shares, seen)


def _polynomial(landscape: Landscape) -> Polynomial | None:
    """The numerator of the claim in the sampler's variables; None when it is large or equations are solved by division."""
    problem, sampler = landscape.problem, landscape.sampler
    if sampler.solved or sampler.quadrics or len(problem.numerator) > MOST_TERMS:
        return None
    if len(landscape.variables) > MOST_VARIABLES:
        return None
    polynomial = problem.numerator
    for ring, images in sampler.images:
        polynomial = compose(polynomial, ring, images)
        if len(polynomial) > MOST_TERMS:
            return None
    return polynomial


def _start(landscape: Landscape, row: Sequence[float]) -> tuple[list[Any], list[int]]:
    """The values of the variables, those near an end at the end, and the places of the others."""
    values, moving = [], []
    for i, (axis, s) in enumerate(zip(landscape.axes, row, strict=True)):
        share = Fraction(float(s))
        if not axis.free and share < _AT_END:
            share = Fraction(0)
        elif axis.bounded and share > 1 - _AT_END:
            share = Fraction(1)
        else:
            moving.append(i)
        value = axis.value(share, Fraction)
        values.append(flint.fmpq(value.numerator, value.denominator))
    return values, moving


def newton(polynomial: Polynomial, values: list[Any], moving: Sequence[int]) -> list[Any] | None:
    """The values after some steps towards a zero of the gradient in the moving variables; None when a step is not defined or leads far away."""
    gradient = [polynomial.derivative(i) for i in moving]
    hessian = [[g.derivative(j) for j in moving] for g in gradient]
    start = list(values)
    for _ in range(STEPS if moving else 0):
        size = len(moving)
        matrix = flint.fmpq_mat(size, size, [h(*values) for line in hessian for h in line])
        right = flint.fmpq_mat(size, 1, [g(*values) for g in gradient])
        try:
            step = matrix.solve(right).entries()
        except (ZeroDivisionError, ValueError):
            return None
        for place, change in zip(moving, step, strict=True):
            values[place] = _rounded(values[place] - change)
            if abs(values[place] - start[place]) > 1 + abs(start[place]):
                return None
    return values


def _rounded(value: Any) -> Any:
    return flint.fmpq((value * 2**PRECISION).floor(), 2**PRECISION)


def _share(landscape: Landscape, place: int, value: Fraction) -> Fraction:
    """The coordinate that gives the variable this value."""
    axis = landscape.axes[place]
    if axis.low is not None:
        return (value - axis.low) / (axis.high - axis.low if axis.high is not None else 1)
    return axis.high - value if axis.high is not None else value
