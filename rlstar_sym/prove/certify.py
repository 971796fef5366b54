"""Search for certificates: the tactics in their order, cheapest first.

Every success is evidence in the form of docs/certificates.md; whether it proves anything is for the independent checker to say.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from rlstar_sym.polynomial.evaluation import holds_at
from rlstar_sym.polynomial.expressions import Symbol
from rlstar_sym.polynomial.rational import Polynomial
from rlstar_sym.prove.alternatives import by_alternatives
from rlstar_sym.prove.cases import by_signs, by_unequal
from rlstar_sym.prove.coefficients import by_coefficients
from rlstar_sym.prove.completion import by_completion
from rlstar_sym.prove.contradiction import by_absurdity, by_both_signs, by_contradiction
from rlstar_sym.prove.descent import feasible, scatter
from rlstar_sym.prove.direct import by_hard_factors
from rlstar_sym.prove.factors import by_factors
from rlstar_sym.prove.handelman import by_handelman
from rlstar_sym.prove.margins import by_margin
from rlstar_sym.prove.problem import Problem, Region, Sign, compose, linear_in
from rlstar_sym.prove.rational_solutions import rational_solutions
from rlstar_sym.prove.refit import by_refit
from rlstar_sym.prove.sampling import QUICK, sample
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
    point = inhabitant(problem)
    if point is None and not obligation.may_be_empty:
        return None
    large = len(problem.numerator) > MANY_TERMS
    if large and scatter(problem) is not None:
        return None
    proof = _proof(problem, Search(chain=tactics, thorough=False))
    if proof is None and (large or scatter(problem) is None):
        proof = _proof(problem, Search(chain=tactics))
    if proof is None:
        return None
    return obligation.certificate({"kind": "proof", "point": point_data(point or {}), **proof})


def certify_at_once(obligation: Obligation, problem: Problem) -> dict[str, Any] | None:
    """A certificate by the cheap tactics alone, of a claim whose region has a point that is found at once; or None."""
    point = next(iter(sample(problem, 1, QUICK)), None)
    if point is None or len(problem.numerator) > MANY_TERMS:
        return None
    proof = _proof(problem, Search(chain=tactics, thorough=False))
    if proof is None and not problem.divisors and problem.op in (">", ">="):
        squares = by_completion(Sign(problem.numerator, problem.op), problem.region)
        proof = {"denominators": [], "goal": squares} if squares is not None else None
    return None if proof is None else obligation.certificate({"kind": "proof", "point": point_data(point), **proof})


def inhabitant(problem: Problem) -> Mapping[Symbol, Fraction] | None:
    """A point of the region at which the claim is defined, or None."""
    known = problem.obligation.inside
    inside = known is not None and all(holds_at(h, known) for h in problem.obligation.hypotheses)
    if known is not None and inside and holds_at(problem.obligation.claim, known) is not None:
        return known
    found = next(iter(sample(problem, 1)), None)
    if found is None:
        solved = rational_solutions(problem.region, problem.obligation.digest)
        found = next((p for p in solved if holds_at(problem.obligation.claim, p) is not None), None)
    return found if found is not None else feasible(problem)


def contradict(obligation: Obligation) -> dict[str, Any] | None:
    """A certificate that the hypotheses of an obligation whose claim is false contradict each other, or None."""
    problem = Problem(obligation)
    search = Search(chain=tactics)
    found = by_absurdity(problem.region, search)
    return (
        None
        if found is None
        else obligation.certificate({"kind": "proof", "point": {}, "denominators": [], "goal": found})
    )


def _proof(problem: Problem, search: Search) -> dict[str, Any] | None:
    """Evidence for the signs of the divisors and for the goal that is left."""
    denominators, numerator = [], problem.numerator
    for divisor in problem.divisors:
        power = sum(k for d, k in problem.powers if d == divisor)
        entry = _divisor_evidence(divisor, problem, search)
        if entry is None:
            return None
        denominators.append(entry)
        if power % 2 == 1 and entry["sign"] == "<":
            numerator = -numerator
        elif power % 2 == 1 and entry["sign"] == "!=" and problem.op in (">", ">="):
            numerator = numerator * divisor  # a quotient by a number of either sign has the sign of the product
    goal = Sign(numerator, problem.op)
    evidence = (by_refit(goal, problem, search) if problem.powers else None) or search.prove(goal, problem.region)
    return None if evidence is None else {"denominators": denominators, "goal": evidence}


def _divisor_evidence(divisor: Polynomial, problem: Problem, search: Search) -> Evidence | None:
    """What shows that the divisor is positive, negative, or at least not zero."""
    shown = expression_tree(divisor, problem.ring)
    for op, goal in ((">", Sign(divisor, ">")), ("<", Sign(-divisor, ">")), ("!=", Sign(divisor, "!="))):
        evidence = search.prove(goal, problem.region)
        if evidence is not None:
            return {"polynomial": shown, "sign": op, "evidence": evidence}
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
        (by_alternatives(goal, region, search, splits) if splits == MOST_SPLITS else None)
        or by_divided_hypothesis(goal, region, search)
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
        or by_margin(goal, region, search, splits)
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
