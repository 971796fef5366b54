"""The rounds ahead of numbers that are given, not read from a log: edges, matrices, or counts of moves.

The same forecast as that of a log (forecast.py, dense.py). Exact numbers have exact rounds; with a number of chains
also a band of runs that refit on so many. Measured ones have the bands of their confidence region.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from rlstar_sym.diagnose.dense import DenseForecast, exact_runs
from rlstar_sym.diagnose.forecast import Forecast, RoundsNeeded, forecast, rounds_needed
from rlstar_sym.diagnose.intervals import Share
from rlstar_sym.diagnose.question import Question
from rlstar_sym.diagnose.region import Region
from rlstar_sym.diagnose.verdict import decide
from rlstar_sym.errors import UsageError
from rlstar_sym.model.dense_model import DenseModel
from rlstar_sym.model.star_round import SampleAtTemperature


@dataclass(frozen=True)
class Ahead:
    """Rounds 0 .. question.rounds.

    measured: whether the numbers are shares, and the bands those of a region; finite: whether the band of a run is
    about refits on finitely many chains; forecast or dense: one of them is empty; needed: where every model takes off;
    right: the shares of right moves by step, as far as they are given; notes: sentences.
    """

    question: Question
    steps: int
    states: int
    measured: bool
    finite: bool
    forecast: tuple[Forecast, ...] = ()
    dense: tuple[DenseForecast, ...] = ()
    needed: RoundsNeeded | None = None
    right: tuple[Share, ...] = ()
    accuracy: Share | None = None
    notes: tuple[str, ...] = ()


def ahead_of_edges(
    deltas: Sequence[Fraction],
    whole: Region,
    half: Region,
    question: Question,
    *,
    measured: bool,
    right: tuple[Share, ...] = (),
    accuracy: Share | None = None,
    notes: tuple[str, ...] = (),
) -> Ahead:
    """Of symmetric steps with uniform questions.

    deltas: the edges of the model; whole, half: regions that contain them at the risk of the question and at half of
    it (exact numbers: the point, twice). Raises UsageError for edges outside of [-1/(M-1), 1].
    """
    chains = [] if question.chains is None else [question.chains]
    bands = forecast(deltas, half, question.rounds, chains, question.risk, question.pipeline)
    needed = None
    if decide(whole, question.rounds, question.pipeline).name == "takes-off":
        needed = rounds_needed(deltas, whole, question.eta, question.pipeline)
    return Ahead(
        question,
        whole.steps,
        whole.states,
        measured,
        bool(chains),
        forecast=tuple(bands),
        needed=needed,
        right=right,
        accuracy=accuracy,
        notes=notes,
    )


def ahead_of_chain(deltas: Sequence[Fraction], states: int, question: Question) -> Ahead:
    """Of one symmetric chain whose numbers are taken as exact.

    deltas: the edge of every step; states: M; question: rounds, chains of a round and the round of training. Raises
    UsageError for values outside their range.

    >>> found = ahead_of_chain([Fraction(1, 10)] * 3, 64, Question(rounds=2))
    >>> [round(one.accuracy, 6) for one in found.forecast]
    [0.016609, 0.019795, 0.059928]
    """
    least = Fraction(-1, states - 1)
    for step, edge in enumerate(deltas, 1):
        if not least <= edge <= 1:
            raise UsageError(
                f"delta of step {step} is outside [{least}, 1], where the edges of a chain on {states} states lie"
            )
    point = Region(tuple(deltas), tuple(deltas), states)
    return ahead_of_edges(deltas, point, point, question, measured=False)


def ahead_of_model(model: DenseModel, question: Question) -> Ahead:
    """Of matrices whose numbers are taken as exact, in doubles.

    Raises UsageError where the right answer is not the question itself.
    """
    import numpy

    if not model.identity_is_right:
        raise UsageError(
            "a forecast is about models in which the right step keeps the state and the right answer is the question itself; `rlstar iterate` follows others"
        )
    steps: list[Any] = [numpy.array([[float(x) for x in row] for row in step]) for step in model.steps]
    sampling = question.pipeline.sampling
    if isinstance(sampling, SampleAtTemperature):
        steps = [_at(step, float(sampling.temperature)) for step in steps]
    chains = [] if question.chains is None else [question.chains]
    rows = exact_runs(
        steps,
        numpy.array([float(p) for p in model.start]),
        question.rounds,
        chains,
        float(question.risk),
        question.pipeline,
        numpy.random.default_rng(0),
    )
    return Ahead(question, len(steps), model.sizes[0], False, bool(chains), dense=tuple(rows))


def _at(step: Any, temperature: float) -> Any:
    """The step as it is sampled, an array."""
    powered = (step / step.max(axis=1, keepdims=True)) ** (1 / temperature)
    return powered / powered.sum(axis=1, keepdims=True)
