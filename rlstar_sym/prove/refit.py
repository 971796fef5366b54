"""One round of keeping and refitting raises the kept mass: claims sum of pi*w^2/(A*C) >= sum of w, for chains of two steps.

Every chain c has the weight w = pi * k * l, with pi its start and k, l its two transitions; A and C are the sums of w over the chains that share the state of the
first, and of the second, transition; and the transitions out of one state sum to 1. The refitted transitions are k' = w/A and l' = w/C. With r = k'/k and
s = l'/l, left - right = sum of w * (r*s + 1/r + 1/s - 3), and every term is nonnegative since the product of the first three is 1 (the inequality of Baum and Eagon,
Bull. Amer. Math. Soc. 73, 1967, whose proof goes by the same means). Multiplied out, a term is B/(A*C) with B = pi*w^2 + k*A^2*C + l*A*C^2 - 3*w*A*C.

The pi, k and l are found by factoring; what is found is compared with the claim exactly. Nothing off the shelf decides such a claim, as it vanishes inside the region.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

from rlstar_sym.polynomial.expressions import Add, Div, Expr, Mul, Pow, symbols
from rlstar_sym.polynomial.printers import fraction_text
from rlstar_sym.polynomial.rational import Polynomial, fraction_of
from rlstar_sym.prove.coefficients import by_coefficients
from rlstar_sym.prove.problem import Problem, Region, Sign, oriented
from rlstar_sym.prove.search import Evidence, Search, expression_tree

#: chains, and ways to tell the two transitions of all chains apart
MOST_CHAINS: Final = 16
MOST_WAYS: Final = 4096
#: factors of one transition
MOST_FACTORS: Final = 5


@dataclass(frozen=True)
class Chain:
    """pi, k and l of one kept chain, and the divisors A and C."""

    start: Polynomial
    first: Polynomial
    second: Polynomial
    below_first: Polynomial
    below_second: Polynomial

    @property
    def weight(self) -> Polynomial:
        """w"""
        return self.start * self.first * self.second

    @property
    def gap(self) -> Polynomial:
        """B"""
        a, c = self.below_first, self.below_second
        return self.start * self.weight**2 + self.first * a**2 * c + self.second * a * c**2 - self.weight * a * c * 3


def by_refit(goal: Sign, problem: Problem, search: Search) -> Evidence | None:
    """Evidence for the goal of the problem when its claim is of the form above, or None."""
    if goal.op != ">=" or not search.spend():
        return None
    chains = recognise(problem)
    if chains is None:
        return None
    return _assembled(goal, chains, problem.region)


def recognise(problem: Problem) -> list[Chain] | None:
    """The chains of the claim, or None when it is of another form."""
    left, right, _ = oriented(problem.obligation.claim)
    terms = _summands(left, problem)
    weights = _summands(right, problem)
    if terms is None or weights is None or not 1 < len(terms) <= MOST_CHAINS or len(weights) != len(terms):
        return None
    if any(len(divisors) != 2 for _, divisors in terms) or any(divisors for _, divisors in weights):
        return None
    left_over = [w for w, _ in weights]
    found: list[tuple[Polynomial, Polynomial, list[Polynomial]]] = []
    for top, divisors in terms:
        match = next((w for w in left_over if divmod(top, w**2)[1] == 0), None)
        if match is None:
            return None
        left_over.remove(match)
        found.append((match, top, divisors))
    first = found[0][2][0]
    total = sum((w for w, _, divisors in found if divisors[0] == first), problem.ring.zero)
    scale, remainder = divmod(first, total)
    if remainder != 0 or not scale.is_constant():
        return None
    scaled = [(w * scale, divmod(top * scale, (w * scale) ** 2)[0], divisors) for w, top, divisors in found]
    return _transitions(scaled, problem)


def _summands(expression: Expr, problem: Problem) -> list[tuple[Polynomial, list[Polynomial]]] | None:
    """The expression as a sum of polynomials over divisors; sums without a division are left together when they are factors."""
    if not _divides(expression):
        if isinstance(expression, Add):
            return [(problem.ring.polynomial(t), []) for t in expression.terms]
        if isinstance(expression, Mul | Div):
            return _product(expression, problem, keep=False)
        return [(problem.ring.polynomial(expression), [])]
    if isinstance(expression, Add):
        parts = [_summands(t, problem) for t in expression.terms]
        return None if any(p is None for p in parts) else [s for p in parts if p is not None for s in p]
    return _product(expression, problem, keep=True)


def _product(expression: Expr, problem: Problem, *, keep: bool) -> list[tuple[Polynomial, list[Polynomial]]] | None:
    factors: list[Expr] = []
    divisors: list[Polynomial] = []
    scale = Fraction(1)
    pending = [expression]
    while pending:
        node = pending.pop()
        if isinstance(node, Mul):
            pending += node.factors
        elif isinstance(node, Div) and not _divides(node.denominator):
            below = problem.ring.polynomial(node.denominator)
            if below == 0:
                return None
            if below.is_constant():
                scale /= fraction_of(below.leading_coefficient())
            else:
                divisors.append(below)
            pending.append(node.numerator)
        elif isinstance(node, Pow) and node.exponent == 2 and _divides(node.base):
            pending += [node.base, node.base]
        else:
            factors.append(node)
    result = [(problem.ring.constant(scale), divisors)]
    spread = [f for f in factors if isinstance(f, Add) and (_divides(f) or not keep)][:1]
    for factor in factors:
        if spread and factor is spread[0]:
            inner = _summands(factor, problem)
            if inner is None:
                return None
            result = [(p * q, [*d, *e]) for p, d in result for q, e in inner]
        elif _divides(factor):
            return None
        else:
            value = problem.ring.polynomial(factor)
            result = [(p * value, d) for p, d in result]
    return result


def _divides(expression: Expr) -> bool:
    """Whether there is a division by something that is not a number in it."""
    if isinstance(expression, Add):
        return any(map(_divides, expression.terms))
    if isinstance(expression, Mul):
        return any(map(_divides, expression.factors))
    if isinstance(expression, Pow):
        return _divides(expression.base)
    if isinstance(expression, Div):
        return bool(symbols(expression.denominator)) or _divides(expression.numerator)
    return False


def _transitions(
    found: Sequence[tuple[Polynomial, Polynomial, list[Polynomial]]], problem: Problem
) -> list[Chain] | None:
    """Tell k and l apart: the k over each A sum to 1, and so do the l over each C."""
    one = problem.ring.one
    choices = []
    for weight, start, (a, c) in found:
        if start == 0:
            return None
        both, remainder = divmod(weight, start)
        if remainder != 0:
            return None
        choices.append([Chain(start, first, second, a, c) for first, second in _splittings(both)])
    groups: dict[str, list[int]] = {}
    for i, (_, _, (a, _)) in enumerate(found):
        groups.setdefault(str(a), []).append(i)
    ways: list[list[Chain]] = [[]]
    order = [i for members in groups.values() for i in members]
    for members in groups.values():
        fitting = [
            list(picked)
            for picked in itertools.islice(itertools.product(*(choices[i] for i in members)), MOST_WAYS)
            if sum((chain.first for chain in picked), problem.ring.zero) == one
        ]
        ways = [way + more for way in ways for more in fitting][:MOST_WAYS]
    for way in ways:
        sums: dict[str, Polynomial] = {}
        weights: dict[str, Polynomial] = {}
        for chain in way:
            for key, part in (("A", chain.below_first), ("C", chain.below_second)):
                weights[key + str(part)] = weights.get(key + str(part), part * 0) + chain.weight
            sums[str(chain.below_second)] = sums.get(str(chain.below_second), one * 0) + chain.second
        kept = all(
            weights[key + str(part)] == part
            for chain in way
            for key, part in (("A", chain.below_first), ("C", chain.below_second))
        )
        if kept and all(total == one for total in sums.values()):
            return [chain for _, chain in sorted(zip(order, way, strict=True), key=lambda pair: pair[0])]
    return None


def _splittings(both: Polynomial) -> list[tuple[Polynomial, Polynomial]]:
    """All (k, l) with k*l the polynomial, by distributing its factors, each with either sign."""
    single = [base for base, power in both.factor()[1] for _ in range(int(power))]
    if len(single) > MOST_FACTORS:
        return []
    found = []
    for mask in range(2 ** len(single)):
        k = both * 0 + 1
        for i, base in enumerate(single):
            k = k * base if mask >> i & 1 else k
        found += [(signed, divmod(both, signed)[0]) for signed in (k, -k)]
    return found


class _Assembly:
    """Cases by which lemmas become hypotheses: where a lemma is false there is a contradiction."""

    def __init__(self, region: Region) -> None:
        self.region = region
        self.start = len(region.hypotheses)
        self.lemmas: list[tuple[Polynomial, Evidence]] = []

    def index(self, polynomial: Polynomial) -> int | None:
        """The index of a hypothesis that says that the polynomial is not negative, or None."""
        for i, h in enumerate(self.region.hypotheses):
            if h.polynomial == polynomial and h.op in (">", ">="):
                return i
        return None

    def add(self, polynomial: Polynomial, evidence: Evidence) -> int:
        """Make a lemma a hypothesis; its evidence may use the hypotheses so far."""
        self.lemmas.append((polynomial, evidence))
        self.region = self.region.with_hypothesis(Sign(polynomial, ">="))
        return len(self.region.hypotheses) - 1

    def wrapped(self, evidence: Evidence) -> Evidence:
        """The evidence that uses the lemmas, inside their cases."""
        for number in range(len(self.lemmas) - 1, -1, -1):
            polynomial, own = self.lemmas[number]
            absurd = {"kind": "contradiction", "index": self.start + number, "evidence": own}
            cases = [{"sign": ">=", "evidence": evidence}, {"sign": "<", "evidence": absurd}]
            evidence = {"kind": "split", "by": expression_tree(polynomial, self.region.ring), "cases": cases}
        return evidence


def _assembled(goal: Sign, chains: Sequence[Chain], region: Region) -> Evidence | None:
    assembly = _Assembly(region)
    atoms = [p for c in chains for p in (c.start, c.first, c.second, c.below_first, c.below_second)]
    for atom in dict.fromkeys(map(str, atoms)):
        polynomial = next(p for p in atoms if str(p) == atom)
        if polynomial.is_constant() or assembly.index(polynomial) is not None:
            continue
        evidence = by_coefficients(Sign(polynomial, ">="), region)
        if evidence is None:
            return None
        assembly.add(polynomial, evidence)
    gaps = [_gap(chain, assembly) for chain in chains]
    divisors = {str(d): d for c in chains for d in (c.below_first, c.below_second)}
    total, terms = goal.polynomial * 0, []
    for chain, index in zip(chains, gaps, strict=True):
        others = [d for name, d in divisors.items() if name not in (str(chain.below_first), str(chain.below_second))]
        product = chain.gap
        for d in others:
            product = product * d
        total += product
        terms.append([index, *(i for d in others if (i := assembly.index(d)) is not None)])
    ratio, remainder = divmod(goal.polynomial, total) if total != 0 else (total, goal.polynomial)
    if remainder != 0 or not ratio.is_constant() or ratio.leading_coefficient() <= 0:
        return None
    shown = fraction_text(fraction_of(ratio.leading_coefficient()))
    found = [{"coefficient": shown, "square": "1", "hypotheses": used} for used in terms]
    return assembly.wrapped(_combination(found))


def _combination(terms: Sequence[Evidence], multiplier: Any = "1", evidence: Evidence | None = None) -> Evidence:
    return {"kind": "combination", "terms": list(terms), "multiplier": multiplier, "evidence": evidence}


def _gap(chain: Chain, assembly: _Assembly) -> int:
    """Add the lemma B >= 0 of a chain; where w + k*A + l*C > 0 by squares, and elsewhere all that is subtracted vanishes."""
    pi, k, m, a, c = chain.start, chain.first, chain.second, chain.below_first, chain.below_second
    ring = assembly.region.ring
    last = len(assembly.region.hypotheses)  # of the sign of the multiplier, inside the cases

    def term(coefficient: str, square: Polynomial, *atoms: Polynomial, also: Sequence[int] = ()) -> Evidence:
        used = [i for atom in atoms if (i := assembly.index(atom)) is not None]
        return {
            "coefficient": coefficient,
            "square": expression_tree(square, ring),
            "hypotheses": [*used, *also],
        }

    multiplier = chain.weight + k * a + m * c
    outside = [
        term("1", pi**2 * k * m - a * c, k, m),
        term("1", m * (pi * k - c), pi, k, a),
        term("1", k * (pi * m - a), pi, m, c),
        term("1/4", k * a * 2 + m * c - pi * k * m * 3, a, c),
        term("3/4", m * (c - pi * k), a, c),
    ]
    inside = [
        term("1", chain.weight, pi),
        term("4", a, k, c),
        term("4", c, m, a),
        term("3", ring.one, a, c, also=[last]),
    ]
    positive: Evidence = {"kind": "hypothesis", "index": last}
    cases = [
        {"sign": ">", "evidence": _combination(outside, expression_tree(multiplier, ring), positive)},
        {"sign": "<=", "evidence": _combination(inside)},
    ]
    return assembly.add(chain.gap, {"kind": "split", "by": expression_tree(multiplier, ring), "cases": cases})
