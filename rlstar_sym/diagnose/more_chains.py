"""How many more chains decide.

Half-widths of intervals shrink like 1/sqrt(chains): the region is drawn together around the estimate until the verdict
is decided, and the factor is what is told. It is about right if the truth is near the estimate.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import isqrt
from typing import Final

from rlstar_sym.diagnose.region import Region
from rlstar_sym.diagnose.verdict import Verdict, decide
from rlstar_sym.model.star_round import PAPER_ROUND, StarRound

#: beyond so many times the chains nobody samples
MOST_TIMES: Final = 10**6
#: roots of factors are multiples of 1/GRID_OF_ROOTS
GRID_OF_ROOTS: Final = 1 << 20


def deciding_factor(
    region: Region, centre: Sequence[Fraction], rounds: int, pipeline: StarRound = PAPER_ROUND
) -> tuple[Fraction, Verdict] | None:
    """About how many times as many chains decide, if the truth is the estimate, and what they would say.

    Half-widths shrink like 1/sqrt(chains). centre: the estimated edges, inside the region. None where not even
    `MOST_TIMES` times as many do: then the estimate is on a boundary between verdicts, or too near to one.
    """

    def verdict(times: Fraction) -> Verdict:
        root = Fraction(isqrt(int(times * GRID_OF_ROOTS**2)), GRID_OF_ROOTS)
        return decide(region.shrunk(centre, 1 / root), rounds, pipeline)

    return least_deciding(verdict)


def least_deciding(verdict: Callable[[Fraction], Verdict]) -> tuple[Fraction, Verdict] | None:
    """About the least number of times as many chains with which a verdict is decided, and that verdict; None beyond
    `MOST_TIMES`.
    """
    low, high = Fraction(1), Fraction(2)
    found = verdict(high)
    while not found.decided:
        low, high = high, high * 2
        if low > MOST_TIMES:
            return None
        found = verdict(high)
    for _ in range(5):
        middle = (low + high) / 2
        there = verdict(middle)
        if there.decided:
            high, found = middle, there
        else:
            low = middle
    return high, found


@dataclass(frozen=True)
class MoreChains:
    """About how many chains in all decide, if the truth is the estimate, and what they would say; chains None: not
    even a million times as many do.
    """

    chains: int | None
    verdict: Verdict | None


def more_chains(decided: tuple[Fraction, Verdict] | None, chains: int) -> MoreChains:
    """How many chains in all, of how many times as many."""
    if decided is None:
        return MoreChains(None, None)
    factor, verdict = decided
    return MoreChains(-(-factor.numerator * chains // factor.denominator), verdict)
