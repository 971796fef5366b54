"""Equations linear in a variable with a slope that is not constant: p times powers of the slopes, reduced by them to nothing.

With q*v + r = 0 given, q^d * p (d the degree of p in v) is p with -r/q for v, multiplied out, plus a multiple of the equation (pseudo-division; Ritt 1932). If
nothing is left over in the end, p vanishes wherever the equations hold and the slopes do not vanish.
"""

from __future__ import annotations

from rlstar_sym.polynomial.rational import Polynomial
from rlstar_sym.prove.direct import directly
from rlstar_sym.prove.handelman import equation_terms
from rlstar_sym.prove.problem import Region, Sign
from rlstar_sym.prove.search import Evidence, Search, expression_tree

#: terms of what is reduced
MOST_TERMS = 2000


def by_division(goal: Sign, region: Region, search: Search) -> Evidence | None:
    """Evidence for p >= 0 where p is in fact zero by the equations, or None."""
    if goal.op != ">=" or goal.polynomial == 0 or not search.spend():
        return None
    rest, multiplier = goal.polynomial, region.ring.one
    multiples: dict[int, Polynomial] = {}
    used: set[int] = set()
    for index, hypothesis in enumerate(region.hypotheses):
        h = hypothesis.polynomial
        if hypothesis.op != "=" or h == 0 or h.is_constant() or rest == 0:
            continue
        place = next((i for i, d in enumerate(h.degrees()) if int(d) == 1 and i not in used), None)
        if place is None or not int(rest.degrees()[place]):
            continue
        used.add(place)
        slope = h.derivative(place)
        if int(slope.degrees()[place]):
            continue
        lifted, power = _reduced(rest, h, slope, place, region)
        if len(lifted) > MOST_TERMS:
            return None
        multiple, remainder = divmod(rest * power - lifted, h)
        if remainder != 0:
            return None
        multiples = {i: m * power for i, m in multiples.items()}
        multiples[index] = multiples.get(index, region.ring.zero) + multiple
        multiplier, rest = multiplier * power, lifted
    if rest != 0 or not multiples:
        return None
    evidence: Evidence | None = None
    if not multiplier.is_constant():
        evidence = directly(Sign(multiplier, ">"), region, search)
        if evidence is None:
            return None
    elif multiplier != 1:
        return None
    terms = [term for i, m in sorted(multiples.items()) if m != 0 for term in equation_terms(i, m, region)]
    shown = expression_tree(multiplier, region.ring) if evidence is not None else "1"
    return {"kind": "combination", "terms": terms, "multiplier": shown, "evidence": evidence}


def _reduced(
    p: Polynomial, h: Polynomial, slope: Polynomial, place: int, region: Region
) -> tuple[Polynomial, Polynomial]:
    """(p with -r/slope for the variable, times slope^d; slope^d), with d the degree of p in the variable, made even so that slope^d is a square."""
    degree = int(p.degrees()[place])
    degree += degree % 2
    rest = h - slope * region.ring.generator(region.ring.variables[place])
    parts: dict[int, dict[tuple[int, ...], object]] = {}
    for exponents, c in p.to_dict().items():
        bare = tuple(0 if i == place else int(e) for i, e in enumerate(exponents))
        parts.setdefault(int(exponents[place]), {})[bare] = c
    total = region.ring.zero
    for k, part in parts.items():
        total = total + region.ring.context.from_dict(part) * (-rest) ** k * slope ** (degree - k)
    return total, slope**degree
