"""A model of arbitrary matrices round after round: exact while the numbers are short, then in balls, or in doubles on request.

The common denominator of a step's M rows grows about (N-1)*M-fold in digits every round, so exact numbers last a few rounds only. From
there on the entries are rigorous balls, repeated at twice the precision until every number asked for is correctly rounded. Where balls would take
too long (`MOST_BALL_WORK`), doubles are the way, and the result says that it is made of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

import flint

from rlstar_sym.errors import UndefinedRound, UsageError
from rlstar_sym.model.dense import BallKernel, ExactKernel, FloatKernel, balls_of
from rlstar_sym.model.dense_model import DenseModel, RoundValues, one_round, setting
from rlstar_sym.model.rounding import decimal_in, decimal_of, double_in, double_of, to_fraction
from rlstar_sym.model.star_round import PAPER_ROUND, SampleAtTemperature, StarRound

#: bits of the common denominators of all steps, times the number of entries: beyond it exact numbers give way to balls
EXACT_WORK: Final = 1 << 25
#: bits of the common denominators of all steps
EXACT_BITS: Final = 1 << 16
#: multiplications of entries over all rounds, counted for FIRST_BITS
MOST_BALL_WORK: Final = 10**8
FIRST_BITS: Final = 256
LAST_BITS: Final = 1 << 16
MOST_ROUNDS: Final = 10**6
#: rounds times entries of all diagonals: they are kept
MOST_NUMBERS: Final = 10**7


@dataclass(frozen=True, slots=True)
class DenseRound:
    """Round t.

    arithmetic: what the values were computed in; doubles: correctly rounded, unless the arithmetic is `double`; exact, decimals: the same as
    fractions and as decimals, if they were asked for and computed.
    """

    t: int
    arithmetic: Literal["exact", "ball", "double"]
    doubles: RoundValues
    exact: RoundValues | None
    decimals: RoundValues | None


@dataclass(frozen=True, slots=True)
class DenseTrajectory:
    """Rounds 0, 1, ...; settled: the first round from which on exactly nothing changes, if one was found; kernels: the steps after the last
    round, in doubles."""

    model: DenseModel
    digits: int | None
    rounds: tuple[DenseRound, ...]
    settled: int | None
    kernels: tuple[list[list[float]], ...]


def dense_trajectory(
    model: DenseModel,
    rounds: int,
    pipeline: StarRound = PAPER_ROUND,
    *,
    digits: int | None = None,
    exact: bool = False,
    doubles: bool = False,
) -> DenseTrajectory:
    """Iterate the round.

    digits: also give decimals; exact: insist on fractions in every round; doubles: compute in doubles from the start. Raises UsageError where the
    fractions become too long or balls too slow, UndefinedRound when a round is asked for that does not exist, because no chain is kept.
    """
    if not 0 <= rounds <= MOST_ROUNDS:
        raise UsageError(f"the number of rounds is {rounds}; it goes from 0 to {MOST_ROUNDS}")
    if (rounds + 1) * sum(model.sizes) > MOST_NUMBERS:
        raise UsageError(f"{rounds} rounds of this model are too many to keep; ask for fewer rounds")
    if doubles:
        return _in_doubles(model, rounds, pipeline)
    sampling = pipeline.sampling
    rational = not isinstance(sampling, SampleAtTemperature) or sampling.temperature.numerator == 1
    fixed, kernels = setting(model, pipeline, ExactKernel)
    history: list[DenseRound] = []
    if rational:
        settled = None
        while _affordable(kernels):
            t = len(history)
            values, after = one_round(fixed, kernels, square=model.square)
            history.append(_exact_round(t, values, digits))
            if t == rounds:
                return DenseTrajectory(model, digits, tuple(history), None, _doubles_of(kernels))
            if after is None:
                raise undefined_round(t)
            if all(one.same(other) for one, other in zip(kernels, after, strict=True)):
                settled = t
                last = history[-1]
                history += [
                    DenseRound(later, "exact", last.doubles, last.exact, last.decimals)
                    for later in range(t + 1, rounds + 1)
                ]
                return DenseTrajectory(model, digits, tuple(history), settled, _doubles_of(kernels))
            kernels = after
    if exact:
        why = (
            f"are longer than {EXACT_WORK} bits; ask for fewer rounds, or give --digits instead of --exact"
            if rational
            else "are not fractions, because the temperature takes roots; give --digits instead of --exact"
        )
        raise UsageError(f"the exact values of round {len(history)} {why}")
    return _in_balls(model, rounds, pipeline, digits, history, kernels)


def undefined_round(t: int) -> UndefinedRound:
    """The error when at round t no chain is kept."""
    return UndefinedRound(
        f"round {t + 1} is undefined: at round {t} no sampled chain is kept, so there is nothing to refit on"
    )


def _affordable(kernels: Sequence[ExactKernel]) -> bool:
    bits = sum(kernel.common_size() for kernel in kernels)
    entries = sum(len(kernel.denominators) * kernel.states for kernel in kernels)
    return bits <= EXACT_BITS and bits * entries <= EXACT_WORK


def _in_balls(
    model: DenseModel,
    rounds: int,
    pipeline: StarRound,
    digits: int | None,
    history: list[DenseRound],
    start: Sequence[ExactKernel],
) -> DenseTrajectory:
    size = max(model.sizes)
    work = (2 * len(model.steps) + 4) * size**3 * (rounds + 1 - len(history))
    bits = FIRST_BITS + 4 * (digits or 0)
    while work * bits <= MOST_BALL_WORK * FIRST_BITS and bits <= LAST_BITS:
        with flint.ctx.workprec(bits):
            fixed, _ = setting(model, pipeline, BallKernel)
            kernels = tuple(balls_of(kernel) for kernel in start)
            first, done = len(history), list(history)
            for t in range(first, rounds + 1):
                values, after = one_round(fixed, kernels, square=model.square)
                shown = _ball_round(t, values, digits)
                if shown is None:
                    break
                done.append(shown)
                if t == rounds:
                    return DenseTrajectory(model, digits, tuple(done), None, _doubles_of(kernels))
                if after is None:
                    raise undefined_round(t)
                kernels = after
        bits *= 2
    raise UsageError(
        f"{rounds} rounds of this model take too long in numbers that are sure to the last digit; ask for fewer rounds, or for --float"
    )


def _in_doubles(model: DenseModel, rounds: int, pipeline: StarRound) -> DenseTrajectory:
    fixed, kernels = setting(model, pipeline, FloatKernel)
    history: list[DenseRound] = []
    while True:
        t = len(history)
        values, after = one_round(fixed, kernels, square=model.square)
        history.append(DenseRound(t, "double", values, None, None))
        if t == rounds:
            return DenseTrajectory(model, None, tuple(history), None, tuple(k.entries() for k in kernels))
        if after is None:
            raise undefined_round(t)
        kernels = after


def _exact_round(t: int, values: RoundValues, digits: int | None) -> DenseRound:
    decimals = None if digits is None else _converted(values, lambda v: decimal_of(v, digits))
    return DenseRound(t, "exact", _converted(values, double_of), _converted(values, to_fraction), decimals)


def _ball_round(t: int, values: RoundValues, digits: int | None) -> DenseRound | None:
    """None where the rounding of a number is not decided."""
    try:
        doubles = _converted(values, lambda v: _decided(double_in(v)))
        decimals = None if digits is None else _converted(values, lambda v: _decided(decimal_in(v, digits)))
    except _Undecided:
        return None
    return DenseRound(t, "ball", doubles, None, decimals)


class _Undecided(Exception):
    """A ball is too wide to be rounded."""


def _decided(value: Any) -> Any:
    if value is None:
        raise _Undecided
    return value


def _converted(values: RoundValues, convert: Callable[[Any], Any]) -> RoundValues:
    def some(value: Any) -> Any:
        return None if value is None else convert(value)

    diagonals = values.diagonals
    return RoundValues(
        some(values.accuracy),
        some(values.wrong),
        some(values.kept),
        some(values.all_steps_right),
        some(values.kept_all_right),
        some(values.wrong_steps),
        None if diagonals is None else tuple(tuple(convert(v) for v in d) for d in diagonals),
    )


def _doubles_of(kernels: Sequence[ExactKernel] | Sequence[BallKernel]) -> tuple[list[list[float]], ...]:
    def double(value: Any) -> float:
        return double_of(value) if isinstance(value, flint.fmpq) else float(value.mid())

    return tuple([[double(v) for v in row] for row in kernel.entries()] for kernel in kernels)
