"""Monte Carlo: sample chains, keep the right ones, and estimate what a round does, with confidence intervals.

Shares are estimated by Wilson score intervals (E. B. Wilson, J. Am. Stat. Assoc. 22, 1927), whose width is
set by the number of standard deviations z. The default z = 5 leaves a true value outside about once in two
million times, so a comparison with a fixed seed does not fail by chance.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import sqrt
from typing import Any, Final

from rlstar_sym.errors import UndefinedRound, UsageError

#: chains times steps that one simulation may draw
MOST_DRAWS: Final = 200_000_000
#: chains drawn at a time, so that memory stays flat
BATCH: Final = 1_000_000
Z: Final = 5.0


@dataclass(frozen=True)
class Estimate:
    """An estimate with the interval [low, high] that should contain the true value."""

    estimate: float
    low: float
    high: float

    def contains(self, value: Fraction | float) -> bool:
        """Whether a value, rounded to a double as the ends are, lies in the interval."""
        return self.low <= float(value) <= self.high


@dataclass(frozen=True)
class Simulation:
    """One round estimated from sampled chains.

    samples: chains drawn; kept: those with the right answer; z: standard deviations that the intervals span
    on either side; accuracy: J; kept_all_right: F; deltas: the edge of every refit step, from the share of
    kept chains in which the step is right.
    """

    samples: int
    kept: int
    z: float
    accuracy: Estimate
    kept_all_right: Estimate
    deltas: tuple[Estimate, ...]


def simulate_round(
    deltas: Sequence[Fraction | float], states: int, samples: int, seed: int, z: float = Z
) -> Simulation:
    """Sample chains of the symmetric model and refit on the kept ones.

    deltas: N >= 1 edges in [-1/(M-1), 1]; states: M >= 2; the same seed gives the same result. Raises
    UsageError for edges outside their range and for sizes beyond MOST_DRAWS, UndefinedRound if no sampled
    chain has the right answer.
    """
    import numpy

    edges = [float(d) for d in deltas]
    _require_sensible(edges, states, samples, z)
    right_probabilities = [min(1.0, max(0.0, (1 + (states - 1) * d) / states)) for d in edges]
    random = numpy.random.default_rng(seed)
    kept = all_right = 0
    steps_right = numpy.zeros(len(edges), dtype=numpy.int64)
    left = samples
    while left:
        size = min(left, BATCH)
        left -= size
        right, keep = _sample(random, right_probabilities, states, size)
        kept += int(keep.sum())
        # with every step right the answer is right, so these chains are kept
        all_right += int(right.all(axis=0).sum())
        steps_right += right[:, keep].sum(axis=1)
    if kept == 0:
        raise UndefinedRound(
            f"none of the {samples} sampled chains has the right answer, so there is nothing to refit on"
        )
    fitted = []
    for count in steps_right:
        share = wilson(int(count), kept, z)
        fitted.append(Estimate(*((states * v - 1) / (states - 1) for v in (share.estimate, share.low, share.high))))
    return Simulation(samples, kept, z, wilson(kept, samples, z), wilson(all_right, kept, z), tuple(fitted))


def wilson(successes: int, trials: int, z: float = Z) -> Estimate:
    """The share of successes with its Wilson score interval; raises UsageError without trials."""
    if not 0 <= successes <= trials or trials == 0:
        raise UsageError(f"{successes} successes in {trials} trials have no share")
    share = successes / trials
    square = z * z / trials
    middle = (share + square / 2) / (1 + square)
    half = z * sqrt(share * (1 - share) / trials + square / (4 * trials)) / (1 + square)
    # the ends are exact where every trial went the same way; rounding must not cut them off
    low = 0.0 if successes == 0 else max(0.0, middle - half)
    high = 1.0 if successes == trials else min(1.0, middle + half)
    return Estimate(share, low, high)


def _sample(random: Any, right_probabilities: Sequence[float], states: int, size: int) -> tuple[Any, Any]:
    """Which steps are right (an array steps x chains) and which chains end where they began."""
    import numpy

    question = random.integers(states, size=size)
    state = question
    right = numpy.empty((len(right_probabilities), size), dtype=bool)
    for row, probability in zip(right, right_probabilities, strict=True):
        row[:] = random.random(size) < probability
        # a wrong step goes to each of the other M - 1 states alike
        wrong = (state + random.integers(1, states, size=size)) % states
        state = numpy.where(row, state, wrong)
    return right, state == question


def _require_sensible(edges: Sequence[float], states: int, samples: int, z: float) -> None:
    if not edges or not 2 <= states <= 10**9:
        raise UsageError(f"a simulation needs at least 1 step and 2 to 10^9 states, not {len(edges)} and {states}")
    if not (samples >= 1 and samples * len(edges) <= MOST_DRAWS):
        raise UsageError(
            f"{samples} chains of {len(edges)} steps cannot be sampled; chains times steps go up to {MOST_DRAWS}"
        )
    if not 0 < z <= 40:
        raise UsageError(f"an interval of {z} standard deviations is not usable; choose 0 < z <= 40")
    slack = 1e-12  # a boundary edge need not be a float
    for step, edge in enumerate(edges, 1):
        if not -1 / (states - 1) - slack <= edge <= 1 + slack:
            raise UsageError(f"the edge {edge} of step {step} is outside [-1/{states - 1}, 1]")
