"""Real roots of polynomials in one variable, isolated by sympy in exact rationals."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction


def real_roots(coefficients: Sequence[int]) -> list[tuple[Fraction, Fraction]]:
    """Disjoint intervals with rational ends, each with exactly one real root inside, in order; all real roots are in one.

    coefficients: of a square-free polynomial with no rational root, the constant one first.

    >>> real_roots([-2, 0, 1])
    [(Fraction(-2, 1), Fraction(-1, 1)), (Fraction(1, 1), Fraction(2, 1))]
    """
    from sympy.polys.domains import ZZ
    from sympy.polys.rootisolation import dup_isolate_real_roots_sqf

    dense = [ZZ(c) for c in reversed(coefficients)]
    return [(Fraction(str(low)), Fraction(str(high))) for low, high in dup_isolate_real_roots_sqf(dense, ZZ)]
