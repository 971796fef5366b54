"""How many chains a round needs: kept ones by II.6h, sampled ones by dividing by J.

An error of at most eta in every new edge is harmless as long as all edges are above the lower threshold x- of eta
(II.6c): there a round gains more than the error takes. And n kept chains keep all errors of T rounds at most eta with
probability 1 - zeta, for n >= (M/(M-1))^2 log(2NT/zeta)/(2 eta^2) (II.6h, given Hoeffding's inequality). Both are
sufficient; fewer may do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from rlstar_sym.errors import UsageError
from rlstar_sym.model.estimation import Thresholds, estimation_thresholds, samples_needed


@dataclass(frozen=True)
class SamplesNeeded:
    """For errors of at most eta over so many rounds.

    thresholds: x- and x+ of eta, None where no edge gains more than eta; kept: chains a step and round; accuracy: J
    from which sampled chains are counted; sampled: kept/J in the first round, rounded up; budget: at most kept/J in
    every round, because J does not fall.
    """

    eta: Fraction
    rounds: int
    risk: Fraction
    thresholds: Thresholds | None
    kept: int
    accuracy: Fraction | None
    sampled: int | None
    budget: int | None


def samples(
    steps: int, states: int, eta: Fraction, rounds: int, risk: Fraction, accuracy: Fraction | None = None
) -> SamplesNeeded:
    """What a given error needs. accuracy: J of the start; by default that of equal edges at the lower threshold.

    Raises UsageError for values outside their range.
    """
    kept = samples_needed(steps, states, eta, rounds, risk)
    thresholds = estimation_thresholds(steps, states, eta)
    if accuracy is not None and not 0 < accuracy <= 1:
        raise UsageError(f"the accuracy is {accuracy}; it lies above 0, and at most at 1")
    if accuracy is None and thresholds is not None:
        accuracy = (1 + (states - 1) * thresholds.low.high**steps) / states
    sampled = budget = None
    if accuracy is not None:
        sampled = -(-kept * accuracy.denominator // accuracy.numerator)
        budget = sampled * rounds
    return SamplesNeeded(eta, rounds, risk, thresholds, kept, accuracy, sampled, budget)


def samples_for_edges(lows: Sequence[Fraction], states: int, rounds: int, risk: Fraction) -> SamplesNeeded | None:
    """The largest error that edges from these on can stand, and what it needs; None where an edge may not be above
    chance.

    With x the least edge, 2 eta <= x^(N-1) is enough for x <= 1/2 (II.6b); it is taken for min(x, 1/2).
    """
    steps = len(lows)
    if steps < 2 or min(lows) <= 0 or rounds < 1:
        return None
    x = min(min(lows), Fraction(1, 2))
    # a short fraction below x^(N-1)/2
    eta = Fraction(int(x ** (steps - 1) / 2 * 2**40), 2**40)
    if eta <= 0:
        return None
    product = Fraction(1)
    for low in lows:
        product *= low
    return samples(steps, states, eta, rounds, risk, (1 + (states - 1) * product) / states)
