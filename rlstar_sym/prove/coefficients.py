"""Positivity of coefficients after x >= 0 is substituted for every bounded variable: the test of docs/certificates.md, in flint or in arrays.

[low, high] becomes (low + high*x)/(1+x), [low, oo) becomes low + x (on [0, 1]: Bernstein; the substitution is Moebius's, the idea Polya's 1928).
"""

from __future__ import annotations

from typing import Any, Final

from rlstar_sym.polynomial.printers import fraction_text
from rlstar_sym.polynomial.rational import Ring
from rlstar_sym.prove.problem import Range, Region, Sign
from rlstar_sym.prove.tensors import Span, coefficients_positive

Evidence = dict[str, Any]

#: a polynomial with more terms is tested in arrays
MANY_TERMS: Final = 100


def by_coefficients(goal: Sign, region: Region) -> Evidence | None:
    """Evidence for the goal (op > or >=) by the signs of coefficients, or None."""
    if goal.op not in (">", ">="):
        return None
    degrees = [int(d) for d in goal.polynomial.degrees()] if region.ring.variables else []
    spans = {i: region.ranges[i] for i, d in enumerate(degrees) if d and i in region.ranges}
    spans = {i: s for i, s in spans.items() if s.low is None or s.high is None or s.low.value < s.high.value}
    known = None
    if len(goal.polynomial) > MANY_TERMS:
        ends = {i: _ends(s) for i, s in spans.items()}
        known = coefficients_positive(goal.polynomial, ends, strict=goal.op == ">")
    if not (_coefficients_positive(goal, region.ring, spans) if known is None else known):
        return None
    bounds = {region.ring.variables[i].name: [_end(s.low), _end(s.high)] for i, s in spans.items()}
    return {"kind": "coefficients", "bounds": bounds, "multiplier": "1"}


def _ends(span: Range) -> Span:
    low, high = span.low, span.high
    return (
        low.value if low is not None else None,
        high.value if high is not None else None,
        low is not None and not low.open,
        high is not None and not high.open,
    )


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
