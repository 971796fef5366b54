"""Where training goes from a model, how long it takes, and what that rests on: the answer of `rlstar fate`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, Final

from rlstar_sym.errors import UsageError
from rlstar_sym.fate.basins import Forecast, classify_model, symmetric_edges
from rlstar_sym.fate.classification import FOLLOWED, Fate, classify
from rlstar_sym.fate.conditions import Condition, by_machine
from rlstar_sym.fate.round_bounds import RoundBounds, bounds_to_accuracy
from rlstar_sym.model.dense import ExactKernel
from rlstar_sym.model.dense_model import DenseModel, accuracy_of, setting
from rlstar_sym.model.orbit import Orbit, Undecided, rounds_to_accuracy, with_growing_precision
from rlstar_sym.model.star_round import PAPER_ROUND

#: rounds that are counted, times the number of different edges
MOST_COUNTED: Final = 20_000


@dataclass(frozen=True)
class FateReport:
    """The fate of a model.

    accuracy: J at the start, correctly rounded; rounds: the first with J >= limit - eta, None if it is not reached in the rounds that are
    counted; bounds: on it, from theorems by the argument of round_bounds.py; forecast: what a run in doubles suggests, where the fate is open.
    """

    fate: Fate
    accuracy: float
    eta: Fraction
    rounds: int | None
    bounds: RoundBounds | None
    forecast: Forecast | None

    @property
    def machine_checked(self) -> bool:
        """Whether `rlstar prove` proves what the verdict rests on; otherwise it is a theorem argued in words."""
        return self.fate.fate != "open" and not self.fate.in_words and by_machine(self.fate.conditions)


def fate_of_chain(deltas: Sequence[Fraction], states: int, eta: Fraction) -> FateReport:
    """The fate of a symmetric chain with a uniform question.

    deltas: the edge of every step; states: M; eta: in (0, 1). Raises UsageError for values outside their range.
    """
    _require_eta(eta)
    fate = classify(deltas, states)
    if len(deltas) == 1:
        fate = replace(fate, in_words=True)  # the theorems are about two or more steps
    rounds = None
    if fate.limit_accuracy is not None:
        most = max(10, MOST_COUNTED // len({d.as_integer_ratio() for d in deltas}))
        rounds = rounds_to_accuracy(deltas, states, fate.limit_accuracy - eta, most)
    bounds = None
    if fate.limit_accuracy == 1 and len(deltas) >= 2:
        # the signs settle before the goal is reached, unless the goal is below chance
        bounds = _bounds(deltas, states, eta, FOLLOWED if rounds is None else max(rounds, 3))
    return FateReport(fate, _start_accuracy(deltas, states), eta, rounds, bounds, None)


def fate_of_model(model: DenseModel, eta: Fraction) -> FateReport:
    """The fate of steps that are arbitrary matrices; symmetric channels with a uniform question are recognised."""
    _require_eta(eta)
    deltas = symmetric_edges(model)
    if deltas is not None and model.uniform and model.identity_is_right and model.sizes[0] > 1:
        return fate_of_chain(deltas, model.sizes[0], eta)
    found = classify_model(model, eta)
    fixed, kernels = setting(model, PAPER_ROUND, ExactKernel)
    accuracy = accuracy_of(fixed, kernels)
    bounds = None
    if found.at_most is not None:
        bounds = RoundBounds(0, found.at_most, (Condition.ROUNDS_IN_THE_BASIN,))
    return FateReport(found.fate, int(accuracy.p) / int(accuracy.q), eta, found.rounds, bounds, found.forecast)


def _require_eta(eta: Fraction) -> None:
    if not 0 < eta < 1:
        raise UsageError(f"eta is {eta}; how near the accuracy has to come to its limit is a number between 0 and 1")


def _start_accuracy(deltas: Sequence[Fraction], states: int) -> float:
    def accuracy() -> float:
        value = Orbit(deltas, states).accuracy()
        if hasattr(value, "p"):
            return int(value.p) / int(value.q)
        low, high = float(value.lower()), float(value.upper())
        if low != high:
            raise Undecided
        return low

    try:
        found: float = with_growing_precision(accuracy)
    except Undecided:
        found = float(Orbit(deltas, states).accuracy())
    return found


def _bounds(deltas: Sequence[Fraction], states: int, eta: Fraction, rounds: int) -> RoundBounds | None:
    """From the first round at which no edge is 0 and all have one sign, or, for M = 2, an even number is negative.

    For M = 2 the signs can be taken off in pairs by renaming the two states between the steps: the moduli are a chain with the same J.
    """

    def find() -> RoundBounds | None:
        orbit = Orbit(deltas, states)
        while True:
            signs = [orbit.sign(place) for place in range(len(orbit.values))]
            negative = sum(count for s, count in zip(signs, orbit.counts, strict=True) if s < 0)
            if 0 not in signs and (negative == 0 or (states == 2 and negative % 2 == 0)):
                return _bounds_from(orbit, signs, states, eta)
            if orbit.t == rounds:
                return None
            orbit.advance()

    try:
        found: RoundBounds | None = with_growing_precision(find)
    except Undecided:
        found = None
    return found


def _bounds_from(orbit: Orbit, signs: Sequence[int], states: int, eta: Fraction) -> RoundBounds:
    goal = orbit.number(1 - eta)
    if orbit.t and not orbit.accuracy() < goal:
        # the goal is met here at the latest, perhaps before
        return RoundBounds(0, orbit.t, (Condition.SIGNED,))
    moduli = [s * v for s, v in zip(signs, orbit.values, strict=True)]
    steps = len(orbit.of_step)
    low, high = [_end(v, upper=False) for v in moduli], [_end(v, upper=True) for v in moduli]
    fewest = bounds_to_accuracy(min(high), max(high), steps, states, eta)
    most = bounds_to_accuracy(min(low), max(low), steps, states, eta)
    at_most = None if most.at_most is None else most.at_most + orbit.t
    more = (Condition.SIGNED,) if orbit.t else ()
    return RoundBounds(fewest.at_least + orbit.t, at_most, (*most.conditions, *more))


def _end(value: Any, *, upper: bool) -> Fraction:
    """A rational, or an end of a ball, which is one too."""
    exact = value if hasattr(value, "p") else (value.upper() if upper else value.lower()).fmpq()
    return min(Fraction(int(exact.p), int(exact.q)), Fraction(1))
