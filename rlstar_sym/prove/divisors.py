"""Where a claim has no meaning: a point of its region at which it divides by zero."""

from __future__ import annotations

from fractions import Fraction

from rlstar_sym.polynomial.expressions import Symbol
from rlstar_sym.prove.problem import Problem, Region, Sign
from rlstar_sym.prove.sampling import Sampler


def vanishing_divisor(problem: Problem) -> tuple[str, dict[Symbol, Fraction]] | None:
    """A divisor of the claim, as it is written there, and a point of the region at which it is zero."""
    for divisor in problem.divisors:
        region = Region(problem.ring, (*problem.region.hypotheses, Sign(divisor, "=")))
        point = next(Sampler(region, "divisor").points(), None)
        if point is not None:
            return str(problem.written(divisor)), point
    return None


def undefined_at(problem: Problem) -> tuple[str, dict[Symbol, Fraction]] | None:
    """A sentence on a divisor that vanishes somewhere in the region, and the point."""
    found = vanishing_divisor(problem)
    if found is None:
        return None
    divisor, point = found
    where = ", ".join(f"{s.name} = {v}" for s, v in point.items())
    return (
        f"the claim is undefined at {where}, where every hypothesis holds: its divisor {divisor} vanishes there",
        point,
    )
