"""Indirect proofs: a goal from two others, or from what its negation would do to a hypothesis.

p = 0 follows from p >= 0 and p <= 0. And if some hypothesis were false wherever the goal is false, the goal holds: with h >= 0 given, p >= 0 follows when
-h > 0 is shown under p < 0 and the other hypotheses (a Positivstellensatz with the negated goal as a factor; Stengle 1974).
"""

from __future__ import annotations

from typing import Final

from rlstar_sym.prove.direct import directly
from rlstar_sym.prove.division import by_division
from rlstar_sym.prove.handelman import relevant
from rlstar_sym.prove.problem import Region, Sign
from rlstar_sym.prove.search import MOST_SPLITS, Evidence, Search, expression_tree

#: hypotheses that are tried
MOST_HYPOTHESES: Final = 4
_NEGATED: Final = {">": ">=", ">=": ">"}


def by_both_signs(goal: Sign, region: Region, search: Search, splits: int) -> Evidence | None:
    """p = 0 by p <= 0 where p > 0 is assumed, which contradicts it, and the other way round."""
    if goal.op != "=" or splits < MOST_SPLITS or goal.polynomial == 0:
        return None
    last = len(region.hypotheses)
    cases: list[Evidence] = [{"sign": "=", "evidence": {"kind": "hypothesis", "index": last}}]
    for sign, polynomial in ((">", goal.polynomial), ("<", -goal.polynomial)):
        # the assumption is polynomial > 0: it is false if -polynomial >= 0 without it, or if a hypothesis is false with it
        nonpositive = Sign(-polynomial, ">=")
        direct = by_division(nonpositive, region, search) or search.prove(nonpositive, region)
        if direct is not None:
            refuted: Evidence | None = {"kind": "contradiction", "index": last, "evidence": direct}
        else:
            refuted = _absurd(Sign(polynomial, ">"), region, search)
        if refuted is None:
            return None
        cases.append({"sign": sign, "evidence": refuted})
    return {"kind": "split", "by": expression_tree(goal.polynomial, region.ring), "cases": cases}


def by_contradiction(goal: Sign, region: Region, search: Search, splits: int) -> Evidence | None:
    """p > 0 or p >= 0, because a hypothesis would be false where it is not so."""
    if goal.op not in _NEGATED or splits < MOST_SPLITS or goal.polynomial.is_constant():
        return None
    absurd = _absurd(Sign(-goal.polynomial, _NEGATED[goal.op]), region, search)
    if absurd is None:
        return None
    cases = [
        {"sign": goal.op, "evidence": {"kind": "hypothesis", "index": len(region.hypotheses)}},
        {"sign": "<=" if goal.op == ">" else "<", "evidence": absurd},
    ]
    return {"kind": "split", "by": expression_tree(goal.polynomial, region.ring), "cases": cases}


def by_absurdity(region: Region, search: Search) -> Evidence | None:
    """Any goal, because some hypothesis is false under the others."""
    order = sorted(range(len(region.hypotheses)), key=lambda i: region.hypotheses[i].op == "!=")
    for index in order:
        h = region.hypotheses[index]
        others = Region(region.ring, (*region.hypotheses[:index], *region.hypotheses[index + 1 :]))
        evidence = search.prove(_opposite(h), others)
        if evidence is not None:
            return {"kind": "contradiction", "index": index, "evidence": evidence}
    return None


def _opposite(h: Sign) -> Sign:
    """What says that a hypothesis is false."""
    return {
        ">": Sign(-h.polynomial, ">="),
        ">=": Sign(-h.polynomial, ">"),
        "=": Sign(h.polynomial, "!="),
        "!=": Sign(h.polynomial, "="),
    }[h.op]


def _absurd(assumption: Sign, region: Region, search: Search) -> Evidence | None:
    """Evidence that some hypothesis is false under the others and the assumption, which stands last."""
    inequalities, equations = relevant(assumption.polynomial, region)
    tried = [i for i in (*equations, *inequalities) if int(region.hypotheses[i].polynomial.total_degree()) > 1]
    for index in tried[:MOST_HYPOTHESES]:
        h = region.hypotheses[index]
        others = Region(region.ring, (*region.hypotheses[:index], *region.hypotheses[index + 1 :], assumption))
        goals: list[tuple[str | None, Sign]] = [(None, Sign(-h.polynomial, _NEGATED.get(h.op, ">")))]
        if h.op == "=":
            goals = [("<", Sign(-h.polynomial, ">")), (">", Sign(h.polynomial, ">"))]
        for sign, goal in goals:
            evidence = directly(goal, others, search)
            if evidence is not None:
                shown = evidence if sign is None else {"kind": "sign", "sign": sign, "evidence": evidence}
                return {"kind": "contradiction", "index": index, "evidence": shown}
    return None
