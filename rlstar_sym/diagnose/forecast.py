"""The forecast of a symmetric chain: J, F and pass@k round by round, with bands.

Two bands. `model`: every chain of the region under exact rounds (region.py). `run`: a run that samples so many chains
a round and refits on the kept ones: a share of right steps among K kept chains is binomial, so by Hoeffding's bound
every new edge is within a known distance of the exact one, at every round and step at once. J and F are those of
sampled chains, which is what a log shows: at another temperature than 1 they are not the model's own. Region and
refits share the risk: half each. So the measured model of a run is inside the band `run` in all rounds at once with
the given confidence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import floor, prod
from typing import Any, Final

from rlstar_sym.diagnose.estimate import edge_of
from rlstar_sym.diagnose.intervals import largest_share, least_share
from rlstar_sym.diagnose.region import (
    Interval,
    Region,
    accuracy_interval,
    kept_all_right_interval,
    next_region,
    product_interval,
    sampled_intervals,
    sampled_region,
)
from rlstar_sym.errors import UndefinedRound
from rlstar_sym.model.star_round import MaximumLikelihood, NoisyVerifier, PartialRefit, StarRound
from rlstar_sym.model.trajectory_formulas import formulas_for

#: pass@k is forecast for these k
PASSES: Final = (1, 4, 16, 64)


@dataclass(frozen=True, slots=True)
class Forecast:
    """Round t, counted from the diagnosed one.

    accuracy, kept_all_right: of the estimated edges under exact rounds, None where they have no such round; the
    others are bands: model_ of exact rounds, run_ of a run with finite samples. kept_all_right bands are of the
    model's own chains (exact verifier, temperature 1).
    """

    t: int
    accuracy: float | None
    all_right: float | None
    kept_all_right: float | None
    model_accuracy: tuple[float, float]
    model_kept_all_right: tuple[float, float]
    run_accuracy: tuple[float, float]
    run_kept_all_right: tuple[float, float]
    model_edges: tuple[tuple[float, float], ...]

    def passes(self, k: int) -> tuple[float | None, float, float]:
        """pass@k = 1 - (1 - J)^k, every question being as hard as the others; with the run's band."""
        low, high = self.run_accuracy
        point = None if self.accuracy is None else pass_at(self.accuracy, k)
        return point, pass_at(low, k), pass_at(high, k)


def pass_at(accuracy: float, k: int) -> float:
    """1 - (1 - J)^k."""
    return float(1 - (1 - accuracy) ** k)


def forecast(
    deltas: Sequence[Fraction],
    region: Region,
    rounds: int,
    chains: Sequence[int],
    risk: Fraction,
    pipeline: StarRound,
) -> list[Forecast]:
    """Rounds 0 .. rounds.

    deltas: the estimated edges of the model; region: of its edges, at half the risk; chains: how many are sampled in
    round t (the last entry for all later ones; empty: the run's rounds are exact ones); risk: the whole one.
    """
    points = _points(deltas, region.states, rounds, pipeline)
    each = risk / 2 / max(1, rounds * (2 * region.steps + 1))
    exact: Region | None = region
    run: Region | None = region
    found = []
    for t in range(rounds + 1):
        accuracy, right, share = points[t] if t < len(points) else (None, None, None)
        shown = sampled_region(exact or _anything(region), pipeline)
        drawn = sampled_region(run or _anything(region), pipeline)
        found.append(
            Forecast(
                t,
                accuracy,
                right,
                share,
                _floats(accuracy_interval(shown)),
                _floats(kept_all_right_interval(shown)),
                _floats(accuracy_interval(drawn)),
                _floats(kept_all_right_interval(drawn)),
                tuple(map(_floats, shown.intervals)),
            )
        )
        if t < rounds:
            exact = None if exact is None else next_region(exact, pipeline)
            if not chains:
                run = exact
            elif run is not None:
                run = _next_run(run, chains[min(t, len(chains) - 1)], each, pipeline)
    return found


def _floats(interval: Interval) -> tuple[float, float]:
    return float(interval[0]), float(interval[1])


def _anything(region: Region) -> Region:
    least = Fraction(-1, region.states - 1)
    return Region((least,) * region.steps, (Fraction(1),) * region.steps, region.states)


def _points(
    deltas: Sequence[Fraction], states: int, rounds: int, pipeline: StarRound
) -> list[tuple[float, float, float | None]]:
    from rlstar_sym.model.trajectory import trajectory

    least = Fraction(-1, states - 1)
    # a share of counts may be a hair outside of what short fractions can say; the edges themselves are exact
    edges = [min(Fraction(1), max(least, d)) for d in deltas]
    try:
        history = trajectory(edges, states, rounds, pipeline=pipeline).rounds
    except UndefinedRound:
        history = trajectory(edges, states, 0, pipeline=pipeline).rounds
    return [_of_sampled(r.doubles.deltas, states, pipeline) for r in history]


def _of_sampled(deltas: Sequence[float], states: int, pipeline: StarRound) -> tuple[float, float, float | None]:
    """J, P and F of chains as they are sampled, before any verifier errs."""
    formulas = formulas_for(states, pipeline)
    sampled = [formulas.sample(d, lambda value, exponent: max(0.0, value) ** float(exponent)) for d in deltas]
    accuracy = (1 + (states - 1) * prod(sampled)) / states
    right = prod((1 + (states - 1) * d) / states for d in sampled)
    return accuracy, right, right / accuracy if accuracy > 0 else None


def _next_run(region: Region, chains: int, each: Fraction, pipeline: StarRound) -> Region | None:
    """What a refit on finitely many kept chains may make of the region; each: the risk of every single bound."""
    refitting = pipeline.refitting
    full = next_region(region, replace(pipeline, refitting=MaximumLikelihood()))
    if full is None:
        return None
    kept = floor(chains * least_share(_least_kept(region, pipeline), chains, each))
    if kept < 1:
        return None
    m = region.states
    least = Fraction(-1, m - 1)
    mix = Fraction(refitting.mix) if isinstance(refitting, PartialRefit) else Fraction(1)
    lows, highs = [], []
    for (low, high), (old_low, old_high) in zip(full.intervals, region.intervals, strict=True):
        alphas = [(1 + (m - 1) * end) / m for end in (low, high)]
        new_low = edge_of(least_share(alphas[0], kept, each), m)
        new_high = edge_of(largest_share(alphas[1], kept, each), m)
        lows.append(max(least, _short((1 - mix) * old_low + mix * new_low, -1)))
        highs.append(min(Fraction(1), _short((1 - mix) * old_high + mix * new_high, 1)))
    return Region(tuple(lows), tuple(highs), m)


def _short(value: Fraction, direction: int) -> Fraction:
    """A multiple of 2^-80 on that side."""
    scaled = value * (1 << 80)
    return Fraction(floor(scaled) if direction < 0 else -floor(-scaled), 1 << 80)


def _least_kept(region: Region, pipeline: StarRound) -> Fraction:
    """A lower bound on the share of sampled chains that the verifier keeps."""
    low, high = product_interval(sampled_intervals(region, pipeline))
    m = region.states
    right = [max(Fraction(0), (1 + (m - 1) * end) / m) for end in (low, high)]
    keeping: Any = pipeline.keeping
    if not isinstance(keeping, NoisyVerifier):
        return right[0]
    a, b = Fraction(keeping.right), Fraction(keeping.wrong)
    return min((a - b) * share + b for share in right)


@dataclass(frozen=True, slots=True)
class RoundsNeeded:
    """Rounds until 1 - J <= eta under exact rounds (J of the model itself): at the estimate, and for every model of
    the region between at_least and at_most (None: not known).
    """

    eta: Fraction
    estimate: int | None
    at_least: int | None
    at_most: int | None
    followed: int


#: rounds that are followed, of chains of up to 20 steps; of longer ones fewer
FOLLOWED: Final = 300
FEWEST: Final = 30


def rounds_needed(deltas: Sequence[Fraction], region: Region, eta: Fraction, pipeline: StarRound) -> RoundsNeeded:
    """Follow region and estimate."""
    from rlstar_sym.model.star_round import PAPER_ROUND

    goal = 1 - eta
    most = max(FEWEST, FOLLOWED * 20 // max(20, region.steps))
    point = _first(_point(deltas, region.states), goal, 0, pipeline, most)
    at_least = _first(region, goal, 1, pipeline, most)
    at_most = _first(region, goal, 0, pipeline, most)
    if at_most is None and pipeline == PAPER_ROUND and min(region.lows) > 0 and region.steps >= 2:
        from rlstar_sym.fate.round_bounds import bounds_to_accuracy

        at_most = bounds_to_accuracy(min(region.lows), max(region.lows), region.steps, region.states, eta).at_most
    if at_least is None:
        at_least = most + 1
    return RoundsNeeded(eta, point, at_least, at_most, most)


def _point(deltas: Sequence[Fraction], states: int) -> Region:
    return Region(tuple(deltas), tuple(deltas), states)


def _first(region: Region, goal: Fraction, end: int, pipeline: StarRound, most: int) -> int | None:
    """The first round whose accuracy, at that end of the region, is at least the goal."""
    here: Region | None = region
    for t in range(most + 1):
        if here is None:
            return None
        if accuracy_interval(here)[end] >= goal:
            return t
        after = next_region(here, pipeline)
        if after == here:
            return None
        here = after
    return None
