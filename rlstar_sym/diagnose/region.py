"""A confidence region of symmetric chains: an interval for every edge, and what a round makes of all chains in it at
once.

With c the edge of the verifier (1 for the exact one) and R the product of the other edges, Phi(delta, R) = (delta +
cR + (M-2) delta cR)/(1 + (M-1) delta cR). Wherever a round is defined, for signed edges too, the difference quotients
have the signs of II.1's: d Phi/d delta = (1 - cR)(1 + (M-1) cR)/D^2 >= 0 and d Phi/d R = c (1 - delta)(1 + (M-1)
delta)/D^2, of the sign of c, because delta and cR lie in [-1/(M-1), 1]. Sampling at a temperature keeps the order of
edges and a partial refit mixes. So the ends of an interval of edges, and of the interval in which the product of the
others lies, bound the new edge. Where no edge is negative the ends are chains of their own, and this is II.1d; where
some are, intervals forget which edges belong together, and the bounds are valid but not sharp. All of it in
rationals, rounded outward after every round.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor, prod
from typing import Any, Final

import flint

from rlstar_sym.errors import UsageError
from rlstar_sym.model.recursion import to_ball
from rlstar_sym.model.star_round import PAPER_ROUND, NoisyVerifier, SampleAtTemperature, StarRound
from rlstar_sym.model.trajectory_formulas import Formulas, formulas_for

#: ends are multiples of 2^-BITS after a round
BITS: Final = 80
BALL_BITS: Final = 160

Interval = tuple[Fraction, Fraction]


@dataclass(frozen=True)
class Region:
    """All chains with low_n <= delta_n <= high_n, on M states."""

    lows: tuple[Fraction, ...]
    highs: tuple[Fraction, ...]
    states: int

    def __post_init__(self) -> None:
        if len(self.lows) != len(self.highs) or not self.lows:
            raise UsageError("a region has a lower and an upper end for every step")
        least = Fraction(-1, self.states - 1)
        for n, (low, high) in enumerate(zip(self.lows, self.highs, strict=True), 1):
            if not least <= low <= high <= 1:
                raise UsageError(f"the edge of step {n} lies in [{low}, {high}], which is no part of [{least}, 1]")

    @property
    def steps(self) -> int:
        """N."""
        return len(self.lows)

    @property
    def intervals(self) -> list[Interval]:
        """One a step."""
        return list(zip(self.lows, self.highs, strict=True))

    def shrunk(self, centre: Sequence[Fraction], factor: Fraction) -> Region:
        """The intervals drawn together around a point inside: what about 1/factor^2 times as many chains would give."""
        lows = tuple(d - (d - low) * factor for d, low in zip(centre, self.lows, strict=True))
        highs = tuple(d + (high - d) * factor for d, high in zip(centre, self.highs, strict=True))
        return Region(lows, highs, self.states)


def product_interval(intervals: Sequence[Interval]) -> Interval:
    """The interval of the products of one number out of each."""
    low = high = Fraction(1)
    for one, other in intervals:
        ends = (low * one, low * other, high * one, high * other)
        low, high = min(ends), max(ends)
    return low, high


def products_of_others(intervals: Sequence[Interval]) -> list[Interval]:
    """For every interval the products of one number out of each other one."""
    one = (Fraction(1), Fraction(1))
    before, after = [one], [one]
    for interval in intervals[:-1]:
        before.append(product_interval([before[-1], interval]))
    for interval in reversed(intervals[1:]):
        after.append(product_interval([after[-1], interval]))
    return [product_interval(pair) for pair in zip(before, reversed(after), strict=True)]


def verifier_edge(states: int, pipeline: StarRound) -> Fraction:
    """c = (a - b)/(a + (M-1) b), 1 for the exact verifier (II.3)."""
    keeping = pipeline.keeping
    if not isinstance(keeping, NoisyVerifier):
        return Fraction(1)
    right, wrong = Fraction(keeping.right), Fraction(keeping.wrong)
    return (right - wrong) / (right + (states - 1) * wrong)


def sampled_intervals(region: Region, pipeline: StarRound) -> list[Interval]:
    """The edges as they are sampled."""
    formulas = formulas_for(region.states, pipeline)
    return _sampled(region, formulas)


def sampled_region(region: Region, pipeline: StarRound) -> Region:
    """The chains as they are sampled: what a log of a round of this kind shows."""
    lows, highs = zip(*sampled_intervals(region, pipeline), strict=True)
    return Region(lows, highs, region.states)


def model_region(region: Region, pipeline: StarRound) -> Region:
    """The models whose chains, sampled as this round samples, are in the region: sampling at 1/tau undoes sampling at
    tau.
    """
    sampling = pipeline.sampling
    if not isinstance(sampling, SampleAtTemperature):
        return region
    return sampled_region(region, StarRound(sampling=SampleAtTemperature(1 / sampling.temperature)))


def _sampled(region: Region, formulas: Formulas) -> list[Interval]:
    if formulas.exponent == 1:
        return region.intervals
    least = formulas.least
    with flint.ctx.workprec(BALL_BITS):
        balls = [tuple(formulas.sample(end, _power) for end in ends) for ends in region.intervals]
        return [(max(least, _fraction(low.lower())), min(Fraction(1), _fraction(high.upper()))) for low, high in balls]


def _power(value: Fraction, exponent: Fraction) -> Any:
    """A ball around the power of an exact number, so that 0 is known to be 0."""
    return to_ball(Fraction(0)) if value == 0 else to_ball(value) ** to_ball(exponent)


def _fraction(end: Any) -> Fraction:
    exact = end.fmpq()
    return Fraction(int(exact.p), int(exact.q))


def next_region(region: Region, pipeline: StarRound = PAPER_ROUND) -> Region | None:
    """Contains what a round makes of every chain of the region; None where for some of them J may be 0, so that the
    round is not defined.
    """
    formulas = formulas_for(region.states, pipeline)
    slope = verifier_edge(region.states, pipeline)
    sampled = _sampled(region, formulas)
    least = formulas.least
    lows, highs = [], []
    others = products_of_others(sampled)
    for (low, high), (low_sampled, high_sampled), rests in zip(region.intervals, sampled, others, strict=True):
        ends = [d * slope * r for d in (low_sampled, high_sampled) for r in rests]
        if 1 + (region.states - 1) * min(ends) <= 0:
            return None
        small, large = rests if slope >= 0 else rests[::-1]
        lows.append(max(least, _down(formulas.next_edge(low, low_sampled, small, Fraction))))
        highs.append(min(Fraction(1), _up(formulas.next_edge(high, high_sampled, large, Fraction))))
    return Region(tuple(lows), tuple(highs), region.states)


def _down(value: Fraction) -> Fraction:
    return Fraction(floor(value * (1 << BITS)), 1 << BITS)


def _up(value: Fraction) -> Fraction:
    return Fraction(ceil(value * (1 << BITS)), 1 << BITS)


def accuracy_interval(region: Region) -> Interval:
    """J = (1 + (M-1) L)/M over the region (I.2); exact, because L takes its extremes at corners of the region."""
    low, high = product_interval(region.intervals)
    m = region.states - 1
    return max(Fraction(0), (1 + m * low) / (m + 1)), (1 + m * high) / (m + 1)


def all_right_interval(region: Region) -> Interval:
    """P = the product of the alphas."""
    m = region.states - 1
    return (
        prod(((1 + m * d) / (m + 1) for d in region.lows), start=Fraction(1)),
        prod(((1 + m * d) / (m + 1) for d in region.highs), start=Fraction(1)),
    )


def kept_all_right_interval(region: Region) -> Interval:
    """F = P/J over the region, exact verifier, temperature 1.

    Where no edge is negative F rises with every edge (1/F of I.7 falls), so its extremes are at the ends; else P and
    J are taken apart.
    """
    right = all_right_interval(region)
    accuracy = accuracy_interval(region)
    if min(region.lows) >= 0:
        return right[0] / accuracy[0], right[1] / accuracy[1]
    low = right[0] / accuracy[1] if accuracy[1] > 0 else Fraction(0)
    high = right[1] / accuracy[0] if accuracy[0] > 0 else Fraction(1)
    return low, min(Fraction(1), high)
