"""Judgements of statements about samples and about every model: exact binomial distributions, and the enumeration of every chain."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from math import comb
from typing import Any, Final

import flint

from rlstar_sym.crosscheck.dense_oracle import enumerate_model
from rlstar_sym.errors import UndefinedRound
from rlstar_sym.model.dense_model import DenseModel
from rlstar_sym.polynomial.expressions import Symbol
from rlstar_sym.replay.judgement import Judgement
from rlstar_sym.replay.runs import Run
from rlstar_sym.replay.values import State, Undefined, Value, as_fraction, ball, compared, is_exact, number

#: numbers of states of a run in which two rounds of estimates are enumerated
MOST_OUTCOMES: Final = 150


def tail_bound(parts: Mapping[str, Any], run: Run) -> Judgement:
    """The probability that the share misses, summed from the binomial distribution, against 2 exp(-exponent), at each step of the start."""
    samples = int(as_fraction(run.start.plain[parts["samples"]]))
    told = False
    for focus in range(1, run.steps + 1):
        try:
            share, deviation = run.start.value(parts["share"], focus), run.start.value(parts["deviation"], focus)
            bound = 2 * (-ball(run.start.value(parts["exponent"], focus))).exp()
        except Undefined:
            continue
        if not is_exact(share) or not is_exact(deviation) or not 0 <= share <= 1:
            continue
        missed = sum(
            (
                p
                for k, p in _binomial(samples, as_fraction(share))
                if abs(Fraction(k, samples) - as_fraction(share)) >= as_fraction(deviation)
            ),
            Fraction(0),
        )
        below = compared(ball(number(missed)), "<=", bound)
        if below is False:
            return Judgement(
                False,
                0,
                f"with {samples} samples it misses with probability {float(missed):.6g}, the bound is {float(bound.mid()):.6g}",
            )
        told = told or below is True
    return Judgement(True if told else None)


def _binomial(samples: int, share: Fraction) -> Iterator[tuple[int, Fraction]]:
    for k in range(samples + 1):
        yield k, comb(samples, k) * share**k * (1 - share) ** (samples - k)


def small_errors(parts: Mapping[str, Any], run: Run) -> Judgement:
    """The probability that no estimate misses, exactly, for one round, or for two where the outcomes of the first are few enough to be listed.

    After a round the estimates are the edges of the next one. The number of rounds
    of a run is 1 or 2. A first round after which the next is undefined counts as a miss, so a failure is reported only if it fails with those as hits too.
    """
    start = run.start
    rounds = int(as_fraction(start.plain[parts["rounds"]]))
    wanted = 1 - start.plain[parts["risk"]]
    least, most = _no_miss(parts, run, start, rounds)
    if least is None or most is None:
        return Judgement(None, 0, "an estimate of this start has no exact distribution")
    if number(most) < wanted:
        return Judgement(False, rounds, f"with probability {float(most):.6g} no estimate misses, not {wanted}")
    return Judgement(True if number(least) >= wanted else None, rounds)


def _no_miss(parts: Mapping[str, Any], run: Run, place: State, rounds: int) -> tuple[Fraction | None, Fraction | None]:
    """Bounds of the probability that no estimate misses in so many rounds from this state.

    The statement does not say how the estimate is made from the share of samples: with a number of states M it is the edge of the share, else the share itself.
    """
    states = as_fraction(place.plain[Symbol("M")]) if Symbol("M") in place.plain else None
    samples = int(as_fraction(place.plain[parts["samples"]]))
    error = as_fraction(place.plain[parts["error"]])
    fitting: list[list[tuple[Fraction, Fraction]]] = []
    for focus in range(1, run.steps + 1):
        try:
            exact = place.value(parts["estimated"], focus)
        except Undefined:
            return None, None
        if not is_exact(exact):
            return None, None
        edge = as_fraction(exact)
        share = edge if states is None else (1 + (states - 1) * edge) / states
        if not 0 <= share <= 1:
            return None, None
        found = [
            (Fraction(k, samples) if states is None else (states * Fraction(k, samples) - 1) / (states - 1), p)
            for k, p in _binomial(samples, share)
        ]
        fitting.append([(e, p) for e, p in found if abs(e - edge) <= error])
    if rounds == 1:
        total = Fraction(1)
        for step in fitting:
            total *= sum((p for _, p in step), Fraction(0))
        return total, total
    return _two_rounds(parts, run, place, fitting)


def _two_rounds(
    parts: Mapping[str, Any], run: Run, place: State, fitting: Sequence[Sequence[tuple[Fraction, Fraction]]]
) -> tuple[Fraction | None, Fraction | None]:
    family = next((s for s, v in place.families.items()), None)
    outcomes: list[tuple[list[Fraction], Fraction]] = [([], Fraction(1))]
    for step in fitting:
        outcomes = [([*edges, e], q * p) for edges, q in outcomes for e, p in step]
    if family is None or len(outcomes) > MOST_OUTCOMES:
        return None, None
    least = most = Fraction(0)
    for edges, probability in outcomes:
        there = run.with_values({family: [number(e) for e in edges]}, place)
        low, high = _no_miss(parts, run, there, 1)
        least += probability * (low if low is not None else 0)
        most += probability * (high if high is not None else 1)
    return least, most


class ModelRun(Run):
    """One model of any kernels, for a statement about every model."""

    def __init__(self, model: DenseModel, start: State) -> None:
        super().__init__(1, start, {})
        self.model = model


def every_model_improves(parts: Mapping[str, Any], run: Run) -> Judgement:
    """J before and after one round of an explicit model, each by listing every chain."""
    if not isinstance(run, ModelRun):
        raise TypeError("a statement about every model is evaluated on a model")
    model = run.model
    mix = run.start.value(parts["mix"])
    try:
        before = enumerate_model(model.steps, model.start, model.accept, mix=as_fraction(mix))
        after = enumerate_model(before.kernels, model.start, model.accept)
    except UndefinedRound:
        return Judgement(None, 0, "no chain of this model is kept")
    fine = after.accuracy >= before.accuracy
    return Judgement(fine, 1, "" if fine else f"J falls from {before.accuracy} to {after.accuracy}")


def logarithm(value: Value) -> Value:
    """log of a positive number, as a ball."""
    return flint.arb(value).log()
