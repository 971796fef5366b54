"""Strict claims with a tiny margin: p > 0 because p - c >= 0 for a number c > 0, the least value of p where that is rational.

A semidefinite program in floats cannot see a margin of 1e-9; at c equal to the least value p - c has zeros, and zeros are what facial reduction is for.
"""

from __future__ import annotations

import itertools
from fractions import Fraction
from typing import Any, Final

import flint

from rlstar_sym.polynomial.printers import fraction_text
from rlstar_sym.polynomial.rational import Polynomial, fraction_of
from rlstar_sym.prove.critical import newton
from rlstar_sym.prove.problem import Region, Sign
from rlstar_sym.prove.sampling import sign_holds
from rlstar_sym.prove.search import MOST_SPLITS, Evidence, Search, expression_tree

#: starts of Newton's method, variables and terms
MOST_STARTS: Final = 60
MOST_VARIABLES: Final = 4
MOST_TERMS: Final = 60
#: a least value that is not this close to a rational with such a denominator is taken for irrational
DENOMINATOR: Final = 10**15
ERROR: Final = Fraction(1, 10**35)
#: a margin larger than this share of the largest coefficient is for the other tactics
WIDE: Final = Fraction(1, 1000)


def by_margin(goal: Sign, region: Region, search: Search, splits: int) -> Evidence | None:
    """Evidence for p > 0 by p >= c, c the least value of p on the region as far as Newton's method finds it."""
    if goal.op != ">" or splits < MOST_SPLITS or goal.polynomial.is_constant():
        return None
    least = _least_value(goal.polynomial, region)
    if least is None:
        return None
    reduced = goal.polynomial - flint.fmpq(least.numerator, least.denominator)
    shown = search.prove(Sign(reduced, ">="), region, splits)
    if shown is None:
        return None
    last = len(region.hypotheses)
    above: Evidence = {
        "kind": "combination",
        "terms": [
            {"coefficient": "1", "square": "1", "hypotheses": [last]},
            {"coefficient": fraction_text(least), "square": "1", "hypotheses": []},
        ],
        "multiplier": "1",
        "evidence": None,
    }
    below: Evidence = {"kind": "contradiction", "index": last, "evidence": shown}
    cases = [{"sign": ">=", "evidence": above}, {"sign": "<", "evidence": below}]
    return {"kind": "split", "by": expression_tree(reduced, region.ring), "cases": cases}


def _least_value(polynomial: Polynomial, region: Region) -> Fraction | None:
    """The least positive value of the polynomial at critical points in the region, where that is rational and small; None otherwise."""
    places = [i for i, d in enumerate(polynomial.degrees()) if int(d)]
    if len(places) > MOST_VARIABLES or len(polynomial) > MOST_TERMS:
        return None
    values: list[Any] = []
    simple = [flint.fmpq(n, d) for n, d in ((1, 1), (-1, 1), (3, 2), (-3, 2), (1, 3), (2, 1), (-2, 1))]
    for chosen in itertools.islice(itertools.product(simple, repeat=len(places)), MOST_STARTS):
        start = [flint.fmpq(0)] * len(region.ring.variables)
        for place, value in zip(places, chosen, strict=True):
            start[place] = value
        found = newton(polynomial, start, places)
        if found is None:
            continue
        point = [fraction_of(v) for v in found]
        if all(sign_holds(h, point) for h in region.hypotheses if h.op != "="):
            values.append(fraction_of(polynomial(*found)))
    least = min((v for v in values if v > 0), default=None)
    size = max(abs(fraction_of(c)) for c in polynomial.coeffs())
    if least is None or min(values) <= 0 or least > WIDE * size:
        return None
    near = least.limit_denominator(DENOMINATOR)
    return near if 0 < near and abs(near - least) < ERROR else None
