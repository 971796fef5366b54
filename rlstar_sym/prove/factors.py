"""The sign of a product from the signs of its factors."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from rlstar_sym.polynomial.printers import fraction_text
from rlstar_sym.polynomial.rational import Polynomial, Ring, fraction_of
from rlstar_sym.prove.problem import Region, Sign
from rlstar_sym.prove.search import Evidence, Search, at_once, expression_tree, follows, plausible, simple


def by_factors(goal: Sign, region: Region, search: Search, splits: int, *, cheap: bool = False) -> Evidence | None:
    """Factor the polynomial and show the sign of every factor; `cheap` tries the two cheapest ways alone."""
    if goal.polynomial == 0:
        return None
    content, factors = goal.polynomial.factor()
    constant = fraction_of(content)
    if not factors or (len(factors) == 1 and int(factors[0][1]) == 1 and constant in (1, -1) and goal.op != "="):
        return None
    if goal.op == "=":
        return _zero_factor(constant, factors, region, search, splits)
    entries, negative, strict = [], constant < 0, True
    for base, exponent in factors:
        power = int(exponent)
        found = _factor_sign(base, power, goal.op, region, search, splits, cheap=cheap)
        if found is None:
            return None
        sign, evidence = found
        entries.append(_factor_entry(base, power, sign, evidence, region.ring))
        negative ^= sign in ("<", "<=") and power % 2 == 1
        strict &= sign in (">", "<", "!=")
    if goal.op != "!=" and negative:
        return None
    if goal.op == ">" and not strict:
        return None
    return {"kind": "factors", "constant": fraction_text(constant), "factors": entries}


def _factor_entry(base: Polynomial, power: int, sign: str, evidence: Evidence | None, ring: Ring) -> Evidence:
    return {"polynomial": expression_tree(base, ring), "power": power, "sign": sign, "evidence": evidence}


def _factor_sign(
    base: Polynomial, power: int, op: str, region: Region, search: Search, splits: int, *, cheap: bool = False
) -> tuple[str, Evidence | None] | None:
    if op == ">=" and power % 2 == 0:
        return "any", None
    inner = 0 if op != ">=" else splits  # a factor that needs case splits is better split with the whole
    if op == "!=" or power % 2 == 0:
        for sign, goal in ((">", Sign(base, ">")), ("<", Sign(-base, ">"))):
            evidence = simple(goal, region, search)
            if evidence is not None:
                return sign, evidence
        for index, hypothesis in enumerate(region.hypotheses):
            if hypothesis.op == "!=" and follows(Sign(base, "!="), hypothesis):
                return "!=", {"kind": "hypothesis", "index": index}
        return None
    strict = [(">", Sign(base, ">")), ("<", Sign(-base, ">"))]
    weak = [(">=", Sign(base, ">=")), ("<=", Sign(-base, ">="))] if op == ">=" else []
    for sign, goal in strict + weak:
        evidence = simple(goal, region, search)
        if evidence is not None:
            return sign, evidence
    if cheap:
        return None
    for sign, goal in weak or strict:
        if plausible(goal, region):
            evidence = search.prove(goal, region, inner)
            if evidence is not None:
                return sign, evidence
    return None


def _zero_factor(constant: Fraction, factors: Any, region: Region, search: Search, splits: int) -> Evidence | None:
    for chosen, (base, _) in enumerate(factors):
        evidence = at_once(Sign(base, "="), region)
        if evidence is None:
            continue
        entries = []
        for i, (other, exponent) in enumerate(factors):
            power = int(exponent)
            if i == chosen:
                entries.append(_factor_entry(other, power, "=", evidence, region.ring))
                continue
            found = _factor_sign(other, power, "!=", region, search, splits) or _factor_sign(
                other, power, ">=", region, search, splits
            )
            if found is None:
                return None
            entries.append(_factor_entry(other, power, found[0], found[1], region.ring))
        return {"kind": "factors", "constant": fraction_text(constant), "factors": entries}
    return None
