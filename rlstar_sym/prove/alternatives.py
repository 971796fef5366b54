"""Equations that are products, such as u^2 = (x - p)^2 for u = |x - p|: one factor after the other is zero.

Each factor is zero, positive or negative; where none is zero the equation is false. Inside a case its factor is an equation of lower degree.
"""

from __future__ import annotations

from typing import Final

from rlstar_sym.polynomial.printers import fraction_text
from rlstar_sym.polynomial.rational import Polynomial, fraction_of
from rlstar_sym.prove.problem import Region, Sign
from rlstar_sym.prove.search import Evidence, Search, expression_tree

#: equations that are taken apart within one another, and factors of one
MOST_DEPTH: Final = 6
MOST_FACTORS: Final = 4
_SIGNS: Final = {">": 1, "<": -1}


def by_alternatives(goal: Sign, region: Region, search: Search, splits: int, depth: int = 0) -> Evidence | None:
    """Evidence for the goal in each of the cases in which a factor of an equation is zero, or None."""
    found = _product(region) if depth < MOST_DEPTH else None
    if found is None or not search.spend():
        return None
    index, factors = found
    return _cases(goal, region, search, splits, index, factors, depth)


def _product(region: Region) -> tuple[int, list[tuple[Polynomial, int]]] | None:
    """The first equation with several factors, of which none is known not to be zero by a hypothesis of its own."""
    for index, hypothesis in enumerate(region.hypotheses):
        if hypothesis.op != "=" or hypothesis.polynomial == 0 or hypothesis.polynomial.is_constant():
            continue
        factors = [(base, int(power)) for base, power in hypothesis.polynomial.factor()[1]]
        zero = any(
            h.op == "=" and h.polynomial != 0 and any(_proportional(h.polynomial, b) for b, _ in factors)
            for h in region.hypotheses
        )
        if 2 <= len(factors) <= MOST_FACTORS and not zero:
            return index, factors
    return None


def _proportional(one: Polynomial, other: Polynomial) -> bool:
    return bool(one * other.leading_coefficient() == other * one.leading_coefficient())


def _cases(
    goal: Sign,
    region: Region,
    search: Search,
    splits: int,
    index: int,
    factors: list[tuple[Polynomial, int]],
    depth: int,
    signs: tuple[int, ...] = (),
) -> Evidence | None:
    """The cases of the factor that comes next; the signs of those before are the region's last hypotheses."""
    if len(signs) == len(factors):
        return _false(region, index, factors, signs)
    base = factors[len(signs)][0]
    inside = region.with_hypothesis(Sign(base, "="))
    zero = search.prove(goal, inside, splits) or by_alternatives(goal, inside, search, splits, depth + 1)
    if zero is None:
        return None
    cases = [{"sign": "=", "evidence": zero}]
    for sign, value in _SIGNS.items():
        outside = region.with_hypothesis(Sign(base if value > 0 else -base, ">"))
        evidence = _cases(goal, outside, search, splits, index, factors, depth, (*signs, value))
        if evidence is None:
            return None
        cases.append({"sign": sign, "evidence": evidence})
    return {"kind": "split", "by": expression_tree(base, region.ring), "cases": cases}


def _false(region: Region, index: int, factors: list[tuple[Polynomial, int]], signs: tuple[int, ...]) -> Evidence:
    """The equation is false where all its factors have strict signs: it is a constant times their product."""
    product = region.ring.one
    used: list[int] = []
    first = len(region.hypotheses) - len(factors) - 1  # the equation is not in the list while it is shown to be false
    for place, ((base, power), sign) in enumerate(zip(factors, signs, strict=True)):
        product = product * (base if sign > 0 else -base) ** power
        used += [first + place] * power
    share = fraction_of(region.hypotheses[index].polynomial.leading_coefficient() / product.leading_coefficient())
    term = {"coefficient": fraction_text(abs(share)), "square": "1", "hypotheses": used}
    positive: Evidence = {"kind": "combination", "terms": [term], "multiplier": "1", "evidence": None}
    shown: Evidence = {"kind": "sign", "sign": ">" if share > 0 else "<", "evidence": positive}
    return {"kind": "contradiction", "index": index, "evidence": shown}
