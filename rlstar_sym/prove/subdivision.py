"""Case splits: halve the range of a variable and prove each half by itself."""

from __future__ import annotations

from fractions import Fraction

from rlstar_sym.prove.problem import Region, Sign
from rlstar_sym.prove.search import Evidence, Search, expression_tree, plausible


def by_subdivision(goal: Sign, region: Region, search: Search, splits: int) -> Evidence | None:
    """Halve the range of the widest variable (a half-line: at a distance 1 from its end)."""
    if splits <= 0 or goal.op not in (">", ">=") or not plausible(goal, region):
        return None
    degrees = [int(d) for d in goal.polynomial.degrees()] if region.ring.variables else []
    best: tuple[Fraction, int, Fraction] | None = None
    for place, span in region.ranges.items():
        if not degrees[place] or (span.low is None and span.high is None):
            continue
        if span.low is not None and span.high is not None:
            width = span.high.value - span.low.value
            middle = (span.low.value + span.high.value) / 2
        else:
            width = Fraction(1)
            middle = span.low.value + 1 if span.low is not None else span.high.value - 1  # type: ignore[union-attr]
        if width > 0 and (best is None or width > best[0]):
            best = (width, place, middle)
    if best is None:
        return None
    _, place, middle = best
    cut = region.ring.generator(region.ring.variables[place]) - region.ring.constant(middle)
    cases = []
    for sign, hypothesis in ((">=", Sign(cut, ">=")), ("<=", Sign(-cut, ">="))):
        evidence = search.prove(goal, region.with_hypothesis(hypothesis), splits - 1)
        if evidence is None:
            return None
        cases.append({"sign": sign, "evidence": evidence})
    return {"kind": "split", "by": expression_tree(cut, region.ring), "cases": cases}
