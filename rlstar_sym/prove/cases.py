"""Cases by sign: of what is known to be nonzero, and of variables whose range has zero inside."""

from __future__ import annotations

import itertools
from typing import Final

from rlstar_sym.prove.direct import directly
from rlstar_sym.prove.problem import Region, Sign
from rlstar_sym.prove.search import MOST_SPLITS, Evidence, Search, expression_tree, plausible

#: variables that are split at zero together
MOST_VARIABLES: Final = 3


def by_unequal(goal: Sign, region: Region, search: Search, splits: int) -> Evidence | None:
    """With h != 0 given: the case h > 0 and the case h < 0."""
    if goal.op not in (">", ">=") or splits < MOST_SPLITS:
        return None
    for index, hypothesis in enumerate(region.hypotheses):
        h = hypothesis.polynomial
        if hypothesis.op != "!=" or h.is_constant():
            continue
        zero = {
            "kind": "contradiction",
            "index": index,
            "evidence": {"kind": "hypothesis", "index": len(region.hypotheses) - 1},
        }
        cases: list[Evidence] = [{"sign": "=", "evidence": zero}]
        for sign, polynomial in ((">", h), ("<", -h)):
            evidence = directly(goal, region.with_hypothesis(Sign(polynomial, ">")), search)
            if evidence is None:
                break
            cases.append({"sign": sign, "evidence": evidence})
        else:
            return {"kind": "split", "by": expression_tree(h, region.ring), "cases": cases}
    return None


def by_signs(goal: Sign, region: Region, search: Search, splits: int) -> Evidence | None:
    """Split variables whose range has zero inside at zero: one, then two, then three together."""
    if goal.op not in (">", ">=") or splits < MOST_SPLITS or not plausible(goal, region):
        return None
    signed = []
    for place, degree in enumerate(goal.polynomial.degrees()):
        span = region.ranges.get(place)
        low, high = (span.low, span.high) if span is not None else (None, None)
        if int(degree) and (low is None or low.value < 0) and (high is None or high.value > 0):
            signed.append(place)
    for count in range(1, min(MOST_VARIABLES, len(signed)) + 1):
        for places in itertools.combinations(signed, count):
            evidence = _octants(goal, region, places, search)
            if evidence is not None:
                return evidence
    return None


def _octants(goal: Sign, region: Region, places: tuple[int, ...], search: Search) -> Evidence | None:
    if not places:
        return directly(goal, region, search)
    v = region.ring.generator(region.ring.variables[places[0]])
    cases = []
    for sign, polynomial in ((">=", v), ("<=", -v)):
        evidence = _octants(goal, region.with_hypothesis(Sign(polynomial, ">=")), places[1:], search)
        if evidence is None:
            return None
        cases.append({"sign": sign, "evidence": evidence})
    return {"kind": "split", "by": expression_tree(v, region.ring), "cases": cases}
