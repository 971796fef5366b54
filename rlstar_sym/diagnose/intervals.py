"""Exact intervals of shares, with rational ends rounded outward, and corrections for several tests at once.

Clopper-Pearson [clopper1934]: with x successes in n trials the lower end is the p with P(X >= x) = risk/2, the upper
one that with P(X <= x) = risk/2; the interval contains the true share with probability at least 1 - risk, whatever it
is. Both are quantiles of beta distributions. Holm's correction [holm1979] keeps the probability of any false
rejection at most at the level.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor, log, log1p
from typing import Final

from rlstar_sym.errors import UsageError

#: ends of intervals are multiples of 1/GRID; doubles of the incomplete beta function are right to far more than that
GRID: Final = 1 << 36
#: what a double may be wrong by, in units of 1/GRID
SLACK: Final = 2


@dataclass(frozen=True, slots=True)
class Share:
    """successes out of trials; the true share is in [low, high] with the confidence that the maker says. Without
    trials: nothing known, [0, 1].
    """

    successes: int
    trials: int
    low: Fraction
    high: Fraction

    @property
    def value(self) -> Fraction | None:
        """The observed share."""
        return Fraction(self.successes, self.trials) if self.trials else None

    def as_json(self) -> dict[str, float | int | None]:
        """Plain numbers."""
        value = self.value
        return {
            "successes": self.successes,
            "trials": self.trials,
            "value": None if value is None else float(value),
            "low": float(self.low),
            "high": float(self.high),
        }


def rounded_down(value: float, least: Fraction = Fraction(0)) -> Fraction:
    """A rational below a double that stands for a number just about it."""
    return max(least, Fraction(floor(Fraction(value) * GRID) - SLACK, GRID))


def rounded_up(value: float, most: Fraction = Fraction(1)) -> Fraction:
    """A rational above it."""
    return min(most, Fraction(ceil(Fraction(value) * GRID) + SLACK, GRID))


def share(successes: int, trials: int, risk: Fraction) -> Share:
    """The share with its Clopper-Pearson interval, which misses the truth with probability at most `risk` (in (0,
    1)).

    Raises UsageError for counts that are no share.
    """
    from scipy.special import betaincinv

    if not 0 <= successes <= trials:
        raise UsageError(f"{successes} of {trials} is no share")
    if not 0 < risk < 1:
        raise UsageError(f"the risk is {risk}; it lies strictly between 0 and 1")
    half = float(risk) / 2
    low, high = Fraction(0), Fraction(1)
    if successes:
        low = rounded_down(float(betaincinv(successes, trials - successes + 1, half)))
    if successes < trials:
        high = rounded_up(float(betaincinv(successes + 1, trials - successes, 1 - half)))
    return Share(successes, trials, low, high)


def least_share(probability: Fraction, trials: int, risk: Fraction) -> Fraction:
    """With probability at least 1 - risk, no smaller share comes of a binomial of at least this probability and at
    least so many trials.

    Hoeffding's Theorem 1 [hoeffding1963]: a share at most x < p has probability at most exp(-n KL(x, p)), which falls
    with n and with p. So the bound serves where the number of trials is only known to be at least n, which quantiles
    of one binomial do not.
    """
    if trials <= 0 or probability <= 0:
        return Fraction(0)
    p, wanted = float(probability), -log(float(risk)) / trials
    if p >= 1:
        return Fraction(1)
    if -log1p(-p) <= wanted:
        return Fraction(0)
    low, high = 0.0, p
    for _ in range(60):
        middle = (low + high) / 2
        if _divergence(middle, p) > wanted:
            low = middle
        else:
            high = middle
    return rounded_down(low)


def largest_share(probability: Fraction, trials: int, risk: Fraction) -> Fraction:
    """The same from above, for a binomial of at most this probability."""
    return 1 - least_share(1 - probability, trials, risk)


def mean_interval(mean: float, count: int, risk: Fraction) -> tuple[Fraction, Fraction]:
    """For the expectation of independent values in [0, 1] whose mean over `count` of them was observed; missed with
    probability at most `risk`.

    Hoeffding's Theorem 1 [hoeffding1963]: the mean is at least x > p with probability at most exp(-n KL(x, p)), where p
    is the expectation, whatever the values' distributions; likewise below. So p is in the interval unless n KL(mean, p)
    exceeds log(2/risk).
    """
    if count <= 0:
        return Fraction(0), Fraction(1)
    wanted = log(2 / float(risk)) / count
    return 1 - _largest_mean(1 - mean, wanted), _largest_mean(mean, wanted)


def _largest_mean(x: float, wanted: float) -> Fraction:
    """The largest p >= x with KL(x, p) <= wanted."""
    low, high = min(1.0, max(0.0, x)), 1.0
    if low >= 1:
        return Fraction(1)
    for _ in range(60):
        middle = (low + high) / 2
        if middle >= 1 or _divergence(x, middle) > wanted:
            high = middle
        else:
            low = middle
    return rounded_up(high)


def _divergence(x: float, p: float) -> float:
    """KL(x, p) of two coins, 0 <= x <= p < 1."""
    first = x * log(x / p) if x > 0 else 0.0
    return first + (1 - x) * (log1p(-x) - log1p(-p))


def holm(p_values: Sequence[float]) -> list[float]:
    """The p-values, corrected for their number: those at most the level are rejected together at that level."""
    order = sorted(range(len(p_values)), key=p_values.__getitem__)
    corrected = [1.0] * len(p_values)
    largest = 0.0
    for rank, place in enumerate(order):
        largest = max(largest, min(1.0, p_values[place] * (len(p_values) - rank)))
        corrected[place] = largest
    return corrected


def require_confidence(confidence: Fraction) -> Fraction:
    """The risk 1 - confidence. Raises UsageError outside of (0, 1)."""
    if not 0 < confidence < 1:
        shown = confidence if confidence.denominator < 10**6 else float(confidence)
        hint = f"; for {float(confidence):g}% write {float(confidence) / 100:g}" if 1 < confidence < 100 else ""
        raise UsageError(f"the confidence is {shown}; it lies strictly between 0 and 1, as in 0.95{hint}")
    return 1 - confidence
