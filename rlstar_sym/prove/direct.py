"""All tactics that make no cases of their own, in one chain: for what is inside a case, or inside a factor, and worth more than the quick ones."""

from __future__ import annotations

from rlstar_sym.polynomial.printers import fraction_text
from rlstar_sym.polynomial.rational import fraction_of
from rlstar_sym.prove.coefficients import by_coefficients
from rlstar_sym.prove.completion import by_completion
from rlstar_sym.prove.factors import by_factors
from rlstar_sym.prove.handelman import by_handelman
from rlstar_sym.prove.problem import Region, Sign
from rlstar_sym.prove.search import Evidence, Search, at_once, expression_tree
from rlstar_sym.prove.squares import by_squares


def directly(goal: Sign, region: Region, search: Search) -> Evidence | None:
    """Evidence without case splits, or None."""
    if not search.spend():
        return None
    return (
        at_once(goal, region)
        or by_coefficients(goal, region)
        or by_factors(goal, region, search, 0)
        or by_completion(goal, region)
        or by_handelman(goal, region, search)
        or by_squares(goal, region, search)
        or by_hard_factors(goal, region, search)
    )


def by_hard_factors(goal: Sign, region: Region, search: Search) -> Evidence | None:
    """Like `by_factors`, with every tactic for the factors; for a goal > or >= that has at least two."""
    if goal.op not in (">", ">=") or goal.polynomial == 0:
        return None
    content, factors = goal.polynomial.factor()
    constant = fraction_of(content)
    if sum(int(power) for _, power in factors) < 2:
        return None
    entries, positive = [], constant > 0
    for base, exponent in factors:
        power = int(exponent)
        entry: Evidence = {"polynomial": expression_tree(base, region.ring), "power": power}
        if power % 2 == 0 and goal.op == ">=":
            entries.append({**entry, "sign": "any", "evidence": None})
            continue
        for sign, polynomial in ((">", base), ("<", -base), (">=", base), ("<=", -base)):
            if goal.op == ">" and "=" in sign:
                continue
            evidence = directly(Sign(polynomial, ">=" if "=" in sign else ">"), region, search)
            if evidence is not None:
                entries.append({**entry, "sign": sign, "evidence": evidence})
                positive ^= sign in ("<", "<=") and power % 2 == 1
                break
        else:
            return None
    return {"kind": "factors", "constant": fraction_text(constant), "factors": entries} if positive else None
