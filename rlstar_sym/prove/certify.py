"""Search for certificates. Cheapest first: identity, hypothesis, equations, coefficients, factors, slack variables, subdivision.

Every success is evidence in the form of docs/certificates.md; whether it proves anything is for the independent checker to say.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

from rlstar_sym.polynomial.expressions import Number, Symbol
from rlstar_sym.polynomial.printers import fraction_text, tree
from rlstar_sym.polynomial.rational import Polynomial, Ring, fraction_of
from rlstar_sym.prove.handelman import by_handelman
from rlstar_sym.prove.problem import Problem, Range, Region, Sign, compose, linear_in, single_variable
from rlstar_sym.prove.sampling import Sampler, sample, sign_holds
from rlstar_sym.prove.squares import by_squares
from rlstar_sym.theorem.obligations import Obligation, point_data

Evidence = dict[str, Any]

#: how many subgoals one obligation may cost before the search gives up
MOST_GOALS: Final = 2000
#: how often a case split may be nested
MOST_SPLITS: Final = 4
#: how many relations may be turned into slack variables at once
MOST_SLACKS: Final = 3
#: degree beyond which a polynomial is not substituted into (its expansion would be too large)
MOST_TERMS: Final = 2_000_000


@dataclass
class Budget:
    """What is left of the search."""

    goals: int = MOST_GOALS

    def spend(self) -> bool:
        """Take one goal; False when none is left."""
        self.goals -= 1
        return self.goals >= 0


def certify(obligation: Obligation, problem: Problem | None = None) -> dict[str, Any] | None:
    """A certificate for the obligation, or None. Also for a witness obligation, whose evidence is its point."""
    if obligation.witness is not None:
        return obligation.certificate({"kind": "witness", "point": point_data(obligation.witness)})
    problem = problem or Problem(obligation)
    points = sample(problem, 1)
    if not points:
        return None
    budget = Budget()
    denominators, sign = [], 1
    for divisor in problem.divisors:
        power = sum(k for d, k in problem.powers if d == divisor)
        found = _divisor_evidence(divisor, problem, budget, sign_wanted=power % 2 == 1 and problem.op in (">", ">="))
        if found is None:
            return None
        entry, negative = found
        denominators.append(entry)
        if negative and power % 2 == 1:
            sign = -sign
    goal = Sign(problem.numerator * sign, problem.op)
    evidence = prove(goal, problem.region, budget)
    if evidence is None:
        return None
    return obligation.certificate(
        {"kind": "proof", "point": point_data(points[0]), "denominators": denominators, "goal": evidence}
    )


def _divisor_evidence(
    divisor: Polynomial, problem: Problem, budget: Budget, *, sign_wanted: bool
) -> tuple[Evidence, bool] | None:
    for op, polynomial in ((">", divisor), ("<", -divisor)):
        evidence = prove(Sign(polynomial, ">"), problem.region, budget)
        if evidence is not None:
            return {"polynomial": _expression(divisor, problem.ring), "sign": op, "evidence": evidence}, op == "<"
    if not sign_wanted:
        evidence = prove(Sign(divisor, "!="), problem.region, budget)
        if evidence is not None:
            return {"polynomial": _expression(divisor, problem.ring), "sign": "!=", "evidence": evidence}, False
    return None


def prove(goal: Sign, region: Region, budget: Budget, splits: int = MOST_SPLITS) -> Evidence | None:
    """Evidence for `goal.polynomial goal.op 0` on the region, or None."""
    if not budget.spend() or (goal.polynomial == 0 and goal.op in (">", "!=")):
        return None
    return (
        _at_once(goal, region)
        or _by_equation(goal, region, budget, splits)
        or _by_coefficients(goal, region)
        or _by_factors(goal, region, budget, splits)
        or _by_divided_hypothesis(goal, region, budget)
        or _by_slack(goal, region, budget)
        or _by_combination(goal, region, budget, splits)
        or _by_sign(goal, region, budget, splits)
        or _by_subdivision(goal, region, budget, splits)
    )


def _by_combination(goal: Sign, region: Region, budget: Budget, splits: int) -> Evidence | None:
    """Products of hypotheses (Handelman) and sums of squares: dearer, so only for the goal itself and not inside its case splits."""
    if goal.op not in (">", ">=") or splits < MOST_SPLITS:
        return None
    return by_handelman(goal, region, budget) or by_squares(goal, region, budget)


def _at_once(goal: Sign, region: Region) -> Evidence | None:
    if goal.polynomial == 0:
        return {"kind": "identity"} if goal.op in ("=", ">=") else None
    for index, hypothesis in enumerate(region.hypotheses):
        if _follows(goal, hypothesis):
            return {"kind": "hypothesis", "index": index}
    return None


_IMPLIED: Final = {">": {">", ">=", "!="}, ">=": {">="}, "=": {"=", ">="}, "!=": {"!="}}


def _follows(goal: Sign, hypothesis: Sign) -> bool:
    if goal.op not in _IMPLIED[hypothesis.op] or hypothesis.polynomial == 0:
        return False
    ratio = goal.polynomial.leading_coefficient() / hypothesis.polynomial.leading_coefficient()
    if hypothesis.op in (">", ">=") and ratio < 0:
        return False
    return bool(hypothesis.polynomial * ratio == goal.polynomial)


def _by_equation(goal: Sign, region: Region, budget: Budget, splits: int) -> Evidence | None:
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
            evidence = prove(moved, smaller, budget, splits)
            if evidence is None:
                return None
            return {"kind": "eliminate", "index": index, "variable": variable.name, "evidence": evidence}
    return None


def _by_coefficients(goal: Sign, region: Region) -> Evidence | None:
    if goal.op not in (">", ">="):
        return None
    degrees = [int(d) for d in goal.polynomial.degrees()] if region.ring.variables else []
    spans = {i: region.ranges[i] for i, d in enumerate(degrees) if d and i in region.ranges}
    spans = {i: s for i, s in spans.items() if s.low is None or s.high is None or s.low.value < s.high.value}
    if not _coefficients_positive(goal, region.ring, spans):
        return None
    bounds = {region.ring.variables[i].name: [_end(s.low), _end(s.high)] for i, s in spans.items()}
    return {"kind": "coefficients", "bounds": bounds, "multiplier": "1"}


def _end(bound: Any) -> str | None:
    return None if bound is None else fraction_text(bound.value)


def _coefficients_positive(goal: Sign, ring: Ring, spans: dict[int, Range]) -> bool:
    """The coefficient test of docs/certificates.md."""
    polynomial = goal.polynomial
    generators = [ring.generator(v) for v in ring.variables]
    tops: dict[int, int] = {}
    for place, span in spans.items():
        degree = int(polynomial.degrees()[place])
        x = generators[place]
        if span.low is not None and span.high is not None:
            low, width = ring.constant(span.low.value), ring.constant(span.high.value - span.low.value)
            shifted = polynomial.compose(*(low + width * x if i == place else g for i, g in enumerate(generators)))
            slices: dict[int, dict[Any, Any]] = {}
            for exponents, coefficient in shifted.to_dict().items():
                bare = tuple(0 if i == place else int(e) for i, e in enumerate(exponents))
                slices.setdefault(int(exponents[place]), {})[bare] = coefficient
            polynomial = ring.zero
            for k, part in slices.items():
                polynomial = polynomial + ring.context.from_dict(part) * x**k * (ring.one + x) ** (degree - k)
            tops[place] = degree
        else:
            image = ring.constant(span.low.value) + x if span.low is not None else ring.constant(span.high.value) - x  # type: ignore[union-attr]
            polynomial = polynomial.compose(*(image if i == place else g for i, g in enumerate(generators)))
    free = [i for i in range(len(generators)) if i not in spans]
    terms = polynomial.to_dict()
    for exponents, coefficient in terms.items():
        if coefficient < 0 or any(int(exponents[i]) % 2 for i in free):
            return False
    if goal.op == ">=":
        return True
    return _strict(terms, spans, tops, [i for i in free if any(e[i] for e in terms)])


def _strict(terms: dict[Any, Any], spans: dict[int, Range], tops: dict[int, int], free: list[int]) -> bool:
    """Whether some positive term survives at every choice of closed ends."""
    cases: list[dict[int, int]] = [dict.fromkeys(free, 0)]
    for place, span in spans.items():
        ends = []
        if span.low is not None and not span.low.open:
            ends.append(0)
        if span.high is not None and not span.high.open:
            ends.append(tops.get(place, 0))
        if ends:
            cases = [{**case, place: end} for case in cases for end in ends]
    return all(
        any(all(int(e[i]) == end for i, end in case.items()) for e, c in terms.items() if c > 0) for case in cases
    )


def _by_factors(goal: Sign, region: Region, budget: Budget, splits: int, *, cheap: bool = False) -> Evidence | None:
    if goal.polynomial == 0:
        return None
    content, factors = goal.polynomial.factor()
    constant = fraction_of(content)
    if not factors or (len(factors) == 1 and int(factors[0][1]) == 1 and constant in (1, -1) and goal.op != "="):
        return None
    if goal.op == "=":
        return _zero_factor(constant, factors, region, budget, splits)
    entries, negative, strict = [], constant < 0, True
    for base, exponent in factors:
        power = int(exponent)
        found = _factor_sign(base, power, goal.op, region, budget, splits, cheap=cheap)
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
    return {"polynomial": _expression(base, ring), "power": power, "sign": sign, "evidence": evidence}


def _factor_sign(
    base: Polynomial, power: int, op: str, region: Region, budget: Budget, splits: int, *, cheap: bool = False
) -> tuple[str, Evidence | None] | None:
    if op == ">=" and power % 2 == 0:
        return "any", None
    inner = 0 if op != ">=" else splits  # a factor that needs case splits is better split with the whole
    if op == "!=" or power % 2 == 0:
        for sign, goal in ((">", Sign(base, ">")), ("<", Sign(-base, ">"))):
            evidence = _simple(goal, region, budget)
            if evidence is not None:
                return sign, evidence
        for index, hypothesis in enumerate(region.hypotheses):
            if hypothesis.op == "!=" and _follows(Sign(base, "!="), hypothesis):
                return "!=", {"kind": "hypothesis", "index": index}
        return None
    strict = [(">", Sign(base, ">")), ("<", Sign(-base, ">"))]
    weak = [(">=", Sign(base, ">=")), ("<=", Sign(-base, ">="))] if op == ">=" else []
    for sign, goal in strict + weak:
        evidence = _simple(goal, region, budget)
        if evidence is not None:
            return sign, evidence
    if cheap:
        return None
    for sign, goal in weak or strict:
        if _plausible(goal, region):
            evidence = prove(goal, region, budget, inner)
            if evidence is not None:
                return sign, evidence
    return None


def _simple(goal: Sign, region: Region, budget: Budget) -> Evidence | None:
    """The two cheapest ways alone."""
    if not budget.spend():
        return None
    return _at_once(goal, region) or _by_coefficients(goal, region)


def _plausible(goal: Sign, region: Region) -> bool:
    """Whether a few points of the region agree with the goal; saves hopeless searches."""
    points = Sampler(region, "plausible").points()
    for _, point in zip(range(12), points, strict=False):
        if not sign_holds(goal, [point[v] for v in region.ring.variables]):
            return False
    return True


def _zero_factor(constant: Fraction, factors: Any, region: Region, budget: Budget, splits: int) -> Evidence | None:
    for chosen, (base, _) in enumerate(factors):
        evidence = _at_once(Sign(base, "="), region)
        if evidence is None:
            continue
        entries = []
        for i, (other, exponent) in enumerate(factors):
            power = int(exponent)
            if i == chosen:
                entries.append(_factor_entry(other, power, "=", evidence, region.ring))
                continue
            found = _factor_sign(other, power, "!=", region, budget, splits) or _factor_sign(
                other, power, ">=", region, budget, splits
            )
            if found is None:
                return None
            entries.append(_factor_entry(other, power, found[0], found[1], region.ring))
        return {"kind": "factors", "constant": fraction_text(constant), "factors": entries}
    return None


def _by_slack(goal: Sign, region: Region, budget: Budget) -> Evidence | None:
    """Make the gaps of relations between several variables variables of their own: one relation, then pairs, then triples."""
    if goal.op not in (">", ">="):
        return None
    relations = frozenset(
        i
        for i, h in enumerate(region.hypotheses)
        if h.op in (">", ">=") and h.polynomial != 0 and single_variable(h.polynomial) is None
    )
    level: list[_Moved] = [_Moved(goal, region, relations, ())]
    for _ in range(min(len(relations), MOST_SLACKS)):
        deeper: list[_Moved] = []
        for node in level:
            for moved in _moves(node):
                if not budget.spend():
                    return None
                evidence = _leaf(moved.goal, moved.region, budget)
                if evidence is not None:
                    for step in reversed(moved.steps):
                        evidence = {"kind": "substitute", **step, "evidence": evidence}
                    return evidence
                deeper.append(moved)
        level = deeper
    return None


@dataclass(frozen=True)
class _Moved:
    """A goal after some slack substitutions; `unused` are the relations that may still be used."""

    goal: Sign
    region: Region
    unused: frozenset[int]
    steps: tuple[Evidence, ...]


def _moves(node: _Moved) -> Iterator[_Moved]:
    ring = node.region.ring
    used = {i for i, d in enumerate(node.goal.polynomial.degrees()) if d} if ring.variables else set()
    for index in sorted(node.unused):
        for place in range(len(ring.variables) - 1, -1, -1):
            found = linear_in(node.region.hypotheses[index].polynomial, place)
            if found is None or place not in used:
                continue
            slope, rest = found
            fresh = _fresh(ring)
            region, images = node.region.compose(place, (fresh - ring.expression(rest)) / Number(slope), fresh)
            goal = Sign(compose(node.goal.polynomial, region.ring, images), node.goal.op)
            step = {
                "variable": ring.variables[place].name,
                "fresh": fresh.name,
                "by": tree(region.ring.expression(images[place])),
            }
            yield _Moved(goal, region, node.unused - {index}, (*node.steps, step))


def _leaf(goal: Sign, region: Region, budget: Budget) -> Evidence | None:
    """The cheap methods alone, so that many substitutions can be tried."""
    return _at_once(goal, region) or _by_coefficients(goal, region) or _by_factors(goal, region, budget, 0, cheap=True)


def _by_divided_hypothesis(goal: Sign, region: Region, budget: Budget) -> Evidence | None:
    """A hypothesis that is the goal times something positive."""
    if goal.op not in (">", ">="):
        return None
    for index, hypothesis in enumerate(region.hypotheses):
        if goal.op not in _IMPLIED[hypothesis.op] or hypothesis.op not in (">", ">=") or hypothesis.polynomial == 0:
            continue
        quotient, remainder = divmod(hypothesis.polynomial, goal.polynomial)
        if remainder != 0 or quotient.is_constant():
            continue
        evidence = _simple(Sign(quotient, ">"), region, budget)
        if evidence is not None:
            term = {"coefficient": "1", "square": "1", "hypotheses": [index]}
            multiplier = _expression(quotient, region.ring)
            return {"kind": "combination", "terms": [term], "multiplier": multiplier, "evidence": evidence}
    return None


def _fresh(ring: Ring) -> Symbol:
    taken = {v.name for v in ring.variables}
    return next(Symbol(f"s{k}") for k in range(1, len(taken) + 2) if f"s{k}" not in taken)


def _by_sign(goal: Sign, region: Region, budget: Budget, splits: int) -> Evidence | None:
    if goal.op != "!=":
        return None
    for sign, strict in ((">", Sign(goal.polynomial, ">")), ("<", Sign(-goal.polynomial, ">"))):
        if _plausible(strict, region):
            evidence = prove(strict, region, budget, splits)
            if evidence is not None:
                return {"kind": "sign", "sign": sign, "evidence": evidence}
    return None


def _by_subdivision(goal: Sign, region: Region, budget: Budget, splits: int) -> Evidence | None:
    """Halve the range of the widest variable (a half-line: at a distance 1 from its end)."""
    if splits <= 0 or goal.op not in (">", ">=") or not _plausible(goal, region):
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
        evidence = prove(goal, region.with_hypothesis(hypothesis), budget, splits - 1)
        if evidence is None:
            return None
        cases.append({"sign": sign, "evidence": evidence})
    return {"kind": "split", "by": _expression(cut, region.ring), "cases": cases}


def _expression(polynomial: Polynomial, ring: Ring) -> Any:
    return tree(ring.expression(polynomial))
