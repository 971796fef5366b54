"""Search for certificates: the tactics in their order, cheapest first.

Every success is evidence in the form of docs/certificates.md; whether it proves anything is for the independent checker to say.
"""

from __future__ import annotations

from typing import Any

from rlstar_sym.polynomial.rational import Polynomial
from rlstar_sym.prove.cases import by_signs, by_unequal
from rlstar_sym.prove.coefficients import by_coefficients
from rlstar_sym.prove.completion import by_completion
from rlstar_sym.prove.contradiction import by_both_signs, by_contradiction
from rlstar_sym.prove.descent import feasible, scatter
from rlstar_sym.prove.direct import by_hard_factors
from rlstar_sym.prove.factors import by_factors
from rlstar_sym.prove.handelman import by_handelman
from rlstar_sym.prove.problem import Problem, Region, Sign, compose, linear_in
from rlstar_sym.prove.refit import by_refit
from rlstar_sym.prove.sampling import sample
from rlstar_sym.prove.search import (
    IMPLIED,
    MOST_SPLITS,
    Evidence,
    Search,
    at_once,
    expression_tree,
    plausible,
    simple,
)
from rlstar_sym.prove.slack import by_slack
from rlstar_sym.prove.squares import by_squares
from rlstar_sym.prove.subdivision import by_subdivision
from rlstar_sym.theorem.obligations import Obligation, point_data

#: a claim with more terms is scattered with points before even cheap proofs are tried
MANY_TERMS = 300


def certify(obligation: Obligation, problem: Problem | None = None) -> dict[str, Any] | None:
    """A certificate for the obligation, or None. Also for a witness obligation, whose evidence is its point.

    Cheap tactics are tried first, dear ones only when scattered points do not refute the claim.
    """
    if obligation.witness is not None:
        return obligation.certificate({"kind": "witness", "point": point_data(obligation.witness)})
    problem = problem or Problem(obligation)
    points = sample(problem, 1)
    point = points[0] if points else feasible(problem)
    if point is None:
        return None
    large = len(problem.numerator) > MANY_TERMS
    if large and scatter(problem) is not None:
        return None
    proof = _proof(problem, Search(chain=tactics, thorough=False))
    if proof is None and (large or scatter(problem) is None):
        proof = _proof(problem, Search(chain=tactics))
    if proof is None:
        return None
    return obligation.certificate({"kind": "proof", "point": point_data(point), **proof})


def _proof(problem: Problem, search: Search) -> dict[str, Any] | None:
    """Evidence for the signs of the divisors and for the goal that is left."""
    denominators, sign = [], 1
    for divisor in problem.divisors:
        power = sum(k for d, k in problem.powers if d == divisor)
        found = _divisor_evidence(divisor, problem, search, sign_wanted=power % 2 == 1 and problem.op in (">", ">="))
        if found is None:
            return None
        entry, negative = found
        denominators.append(entry)
        if negative and power % 2 == 1:
            sign = -sign
    goal = Sign(problem.numerator * sign, problem.op)
    evidence = (by_refit(goal, problem, search) if problem.powers else None) or search.prove(goal, problem.region)
    return None if evidence is None else {"denominators": denominators, "goal": evidence}


def _divisor_evidence(
    divisor: Polynomial, problem: Problem, search: Search, *, sign_wanted: bool
) -> tuple[Evidence, bool] | None:
    shown = expression_tree(divisor, problem.ring)
    for op, polynomial in ((">", divisor), ("<", -divisor)):
        evidence = search.prove(Sign(polynomial, ">"), problem.region)
        if evidence is not None:
            return {"polynomial": shown, "sign": op, "evidence": evidence}, op == "<"
    if not sign_wanted:
        evidence = search.prove(Sign(divisor, "!="), problem.region)
        if evidence is not None:
            return {"polynomial": shown, "sign": "!=", "evidence": evidence}, False
    return None


def tactics(goal: Sign, region: Region, search: Search, splits: int) -> Evidence | None:
    """Every tactic in its order, until one succeeds."""
    quick = at_once(goal, region) or by_equation(goal, region, search, splits)
    # what an equation leaves over is a case for the other tactics too, before the equation is ignored
    if quick is not None or (not search.thorough and any(h.op == "=" for h in region.hypotheses)):
        return quick
    quick = by_coefficients(goal, region) or by_factors(goal, region, search, splits, cheap=not search.thorough)
    if quick is not None or not search.thorough:
        return quick
    return (
        by_divided_hypothesis(goal, region, search)
        or by_slack(goal, region, search)
        or _by_combination(goal, region, search, splits)
        or by_sign(goal, region, search, splits)
        or by_both_signs(goal, region, search, splits)
        or by_subdivision(goal, region, search, splits)
        or _last(goal, region, search, splits)
    )


def _last(goal: Sign, region: Region, search: Search, splits: int) -> Evidence | None:
    """For the goal itself, what is dear and seldom needed."""
    if splits < MOST_SPLITS:
        return None
    return (
        by_hard_factors(goal, region, search)
        or by_unequal(goal, region, search, splits)
        or by_signs(goal, region, search, splits)
        or by_contradiction(goal, region, search, splits)
    )


def _by_combination(goal: Sign, region: Region, search: Search, splits: int) -> Evidence | None:
    """Products of hypotheses (Handelman) and sums of squares: dearer, so only for the goal itself and not inside its case splits."""
    if goal.op not in (">", ">=") or splits < MOST_SPLITS:
        return None
    return by_completion(goal, region) or by_handelman(goal, region, search) or by_squares(goal, region, search)


def by_equation(goal: Sign, region: Region, search: Search, splits: int) -> Evidence | None:
    """Use the first equation that gives a variable in terms of the others."""
    for index, hypothesis in enumerate(region.hypotheses):
        if hypothesis.op != "=" or hypothesis.polynomial == 0:
            continue
        for place, variable in reversed(list(enumerate(region.ring.variables))):
            found = linear_in(hypothesis.polynomial, place)
            if found is None:
                continue
            slope, rest = found
            smaller, images = region.compose(place, -region.ring.expression(rest) / slope, None)
            moved = Sign(compose(goal.polynomial, smaller.ring, images), goal.op)
            evidence = search.prove(moved, smaller, splits)
            if evidence is None:
                return None
            return {"kind": "eliminate", "index": index, "variable": variable.name, "evidence": evidence}
    return None


def by_divided_hypothesis(goal: Sign, region: Region, search: Search) -> Evidence | None:
    """A hypothesis that is the goal times something positive."""
    if goal.op not in (">", ">="):
        return None
    for index, hypothesis in enumerate(region.hypotheses):
        if goal.op not in IMPLIED[hypothesis.op] or hypothesis.op not in (">", ">=") or hypothesis.polynomial == 0:
            continue
        quotient, remainder = divmod(hypothesis.polynomial, goal.polynomial)
        if remainder != 0 or quotient.is_constant():
            continue
        evidence = simple(Sign(quotient, ">"), region, search)
        if evidence is not None:
            term = {"coefficient": "1", "square": "1", "hypotheses": [index]}
            multiplier = expression_tree(quotient, region.ring)
            return {"kind": "combination", "terms": [term], "multiplier": multiplier, "evidence": evidence}
    return None


def by_sign(goal: Sign, region: Region, search: Search, splits: int) -> Evidence | None:
    if goal.op != "!=":
        return None
    for sign, strict in ((">", Sign(goal.polynomial, ">")), ("<", Sign(-goal.polynomial, ">"))):
        if plausible(strict, region):
            evidence = search.prove(strict, region, splits)
            if evidence is not None:
                return {"kind": "sign", "sign": sign, "evidence": evidence}
    return None
