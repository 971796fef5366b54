"""Completing squares: a*v^2 + b*v + c with a > 0 constant is a*(v + b/(2a))^2 + (c - b^2/(4a)), and so on for the rest.

Exact where floats are not: (x - 10^9)^2 + 1/10^9 is no problem. For polynomials that end as a sum of squares and a constant that is not negative.
"""

from __future__ import annotations

from fractions import Fraction

from rlstar_sym.polynomial.printers import fraction_text
from rlstar_sym.polynomial.rational import Polynomial, fraction_of
from rlstar_sym.prove.problem import Region, Sign
from rlstar_sym.prove.search import Evidence, expression_tree


def by_completion(goal: Sign, region: Region) -> Evidence | None:
    """Evidence for the goal (op > or >=) as a sum of completed squares and a constant, or None."""
    if goal.op not in (">", ">="):
        return None
    rest, terms = goal.polynomial, []
    while rest != 0 and not rest.is_constant():
        found = _square(rest)
        if found is None:
            return None
        coefficient, square, rest = found
        shown = expression_tree(square, region.ring)
        terms.append({"coefficient": fraction_text(coefficient), "square": shown, "hypotheses": []})
    constant = fraction_of(rest.leading_coefficient()) if rest != 0 else Fraction(0)
    if constant < 0 or (constant == 0 and goal.op == ">"):
        return None
    if constant:
        terms.append({"coefficient": fraction_text(constant), "square": "1", "hypotheses": []})
    return {"kind": "combination", "terms": terms, "multiplier": "1", "evidence": None}


def _square(polynomial: Polynomial) -> tuple[Fraction, Polynomial, Polynomial] | None:
    """(a, s, r) with polynomial = a*s^2 + r and r without the first variable in which the polynomial is a parabola that opens upwards."""
    for place, degree in enumerate(polynomial.degrees()):
        if int(degree) != 2:
            continue
        slope = polynomial.derivative(place)
        twice = slope.derivative(place)
        if not twice.is_constant() or twice.leading_coefficient() < 0:
            continue
        a = fraction_of(twice.leading_coefficient()) / 2
        square = slope / twice.leading_coefficient()
        return a, square, polynomial - square**2 * (twice.leading_coefficient() / 2)
    return None
