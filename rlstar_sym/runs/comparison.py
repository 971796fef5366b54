"""Simulated rounds beside the exact recursion: means over runs, with bands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import sqrt
from typing import TYPE_CHECKING, Any, Final

from rlstar_sym.errors import UndefinedRound
from rlstar_sym.runs.simulation import SimulatedRound

if TYPE_CHECKING:
    from rlstar_sym.model.dense_model import DenseModel
    from rlstar_sym.model.star_round import StarRound

#: standard deviations on either side of a share, for 95%
Z95: Final = 1.959963984540054
TAIL: Final = 0.025


@dataclass(frozen=True, slots=True)
class Band:
    """A quantity of one round: what the exact recursion says (None where it has no such round), the mean over the runs that came so far, and a band.

    The band is the middle 95% of the runs; with one run it is Wilson's 95% interval of the share, for what is a share of chains, else nothing.
    """

    exact: float | None
    mean: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class ComparedRound:
    """Round t: accuracy J of the model, share of kept chains, F, and the edges; runs: how many came so far; chains, kept: means over them."""

    t: int
    runs: int
    chains: float
    kept_chains: float
    accuracy: Band
    kept: Band
    kept_all_right: Band
    edges: tuple[Band, ...] | None


@dataclass(frozen=True, slots=True)
class ExactRound:
    """What the recursion says of a round; J of the model itself, the others of sampled chains."""

    accuracy: float
    kept: float
    kept_all_right: float | None
    edges: tuple[float, ...] | None


@dataclass(frozen=True, slots=True)
class MeasuredRound:
    """What is kept of a simulated round: small, so that there may be many runs. accuracy: J of its model; edges: of its model, if it has any."""

    t: int
    chains: int
    kept: int
    kept_all_right: int
    accuracy: float
    edges: tuple[float, ...] | None


def measure(done: SimulatedRound, start: Any) -> MeasuredRound:
    """Measure a round; start: the distribution of the question."""
    edges = done.kernels.edges()
    accuracy = done.kernels.accuracy(start)
    found = None if edges is None else tuple(edges)
    return MeasuredRound(done.t, done.chains, done.kept, done.kept_all_right, accuracy, found)


def exact_symmetric(deltas: Sequence[Fraction], states: int, rounds: int, pipeline: StarRound) -> list[ExactRound]:
    """The recursion of a symmetric chain, as far as it is defined."""
    from rlstar_sym.model.trajectory import trajectory

    def ask(count: int) -> list[ExactRound]:
        found = trajectory(deltas, states, count, pipeline=pipeline).rounds
        return [
            ExactRound(r.doubles.accuracy, r.doubles.kept, r.doubles.kept_all_right, r.doubles.deltas) for r in found
        ]

    return _as_far_as(ask, rounds)


def exact_dense(model: DenseModel, rounds: int, pipeline: StarRound) -> list[ExactRound]:
    """The recursion of a model of matrices, in doubles, as far as it is defined."""
    from rlstar_sym.model.dense_trajectory import dense_trajectory

    def ask(count: int) -> list[ExactRound]:
        found = dense_trajectory(model, count, pipeline, doubles=True).rounds
        return [ExactRound(r.doubles.accuracy, r.doubles.kept, r.doubles.kept_all_right, None) for r in found]

    return _as_far_as(ask, rounds)


def _as_far_as(ask: Any, rounds: int) -> list[ExactRound]:
    """A round without any kept chain has none after it, and it is the first one or none."""
    try:
        found: list[ExactRound] = ask(rounds)
    except UndefinedRound:
        return list(ask(0))
    return found


def compare(exact: Sequence[ExactRound], runs: Sequence[Sequence[MeasuredRound]]) -> list[ComparedRound]:
    """Round by round."""
    compared = []
    for t in range(max(len(run) for run in runs)):
        there = [run[t] for run in runs if t < len(run)]
        truth = exact[t] if t < len(exact) else None
        edges = there[0].edges
        bands = None
        if edges is not None:
            every = [run.edges or () for run in there]
            known = None if truth is None else truth.edges
            bands = tuple(
                _band(None if known is None else known[n], [values[n] for values in every], None)
                for n in range(len(edges))
            )
        compared.append(
            ComparedRound(
                t,
                len(there),
                sum(r.chains for r in there) / len(there),
                sum(r.kept for r in there) / len(there),
                _band(None if truth is None else truth.accuracy, [r.accuracy for r in there], None),
                _band(
                    None if truth is None else truth.kept,
                    [r.kept / r.chains for r in there],
                    (there[0].kept, there[0].chains),
                ),
                _band(
                    None if truth is None else truth.kept_all_right,
                    [r.kept_all_right / r.kept for r in there if r.kept],
                    (there[0].kept_all_right, there[0].kept),
                ),
                bands,
            )
        )
    return compared


def _band(exact: float | None, values: Sequence[float], share: tuple[int, int] | None) -> Band:
    import numpy

    if not values:
        return Band(exact, None, None, None)
    mean = sum(values) / len(values)
    if len(values) > 1:
        low, high = numpy.quantile(values, [TAIL, 1 - TAIL]).tolist()
        return Band(exact, mean, low, high)
    if share is None or not share[1]:
        return Band(exact, mean, None, None)
    return Band(exact, mean, *wilson_interval(*share))


def wilson_interval(successes: int, trials: int, z: float = Z95) -> tuple[float, float]:
    """The score interval of a share (E. B. Wilson, J. Am. Stat. Assoc. 22, 1927)."""
    share, square = successes / trials, z * z / trials
    middle = (share + square / 2) / (1 + square)
    half = z * sqrt(share * (1 - share) / trials + square / (4 * trials)) / (1 + square)
    return (0.0 if successes == 0 else max(0.0, middle - half)), (
        1.0 if successes == trials else min(1.0, middle + half)
    )
