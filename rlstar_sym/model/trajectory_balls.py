"""The part of a trajectory where fractions are too long: rigorous balls, precise enough that every rounding
is certain.

Plain ball arithmetic would lose a few bits every round for ever, also after the chain has converged. Two
facts keep the balls tight. An edge stays in [-1/(M-1), 1]. And it moves in the direction of R, the product of
the others (the identity checked in `formulas_for`), so with R >= 0 the new edge is at least the old one. Once
every edge moves away from 0, all signs stay for ever; when then even the whole way that is left rounds to the
same numbers, every later round does, and nothing more has to be computed.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

import flint

from rlstar_sym.errors import UsageError
from rlstar_sym.model.recursion import to_ball
from rlstar_sym.model.rounding import Ball, decimal_in, double_in, to_exact
from rlstar_sym.model.trajectory_exact import Edges, undefined_round
from rlstar_sym.model.trajectory_formulas import Formulas, Quantities, Round, rests

#: bits that balls start with and may be raised to; enough for 1 - J down to the smallest double
FIRST_BITS: Final = 2048
LAST_BITS: Final = 1 << 17


class TooWide(Exception):
    """At this precision a rounding is not decided."""


@dataclass(frozen=True)
class _Rounded:
    doubles: Quantities[float]
    decimals: Quantities[str] | None


def follow_balls(formulas: Formulas, start: Edges, history: list[Round], rounds: int, digits: int | None) -> int | None:
    """Append the rounds that are missing to `history`, and say where they settled.

    start: the exact edges of the last round in the history (of round 0 if it is empty). Raises UsageError
    where LAST_BITS do not decide a rounding.
    """
    first = max(len(history) - 1, 0)
    extra = 4 * (digits or 0)
    bits = FIRST_BITS + extra
    while True:
        with flint.ctx.workprec(bits):
            try:
                return _follow(formulas, start, first, history, rounds, digits)
            except TooWide:
                pass
        if bits >= LAST_BITS + extra:
            raise UsageError(
                f"round {len(history)} cannot be rounded reliably with {bits} bits, because the chain is too close to a "
                "point where its fate changes or a value lies between two printed ones; ask for fewer rounds"
            )
        bits *= 2


def _follow(
    formulas: Formulas, start: Edges, first: int, history: list[Round], rounds: int, digits: int | None
) -> int | None:
    values = [flint.arb(v) for v in start.values]
    low, high = to_ball(formulas.least), flint.arb(1)
    # the two ends of the range do not move; kept as they are, they stay exact
    ends = [v in (1, to_exact(formulas.least)) for v in start.values]
    counts, of_step = start.multiplicities, start.of_step
    for t in range(first, rounds + 1):
        sampled = [formulas.sample(v, ball_power) for v in values]
        others = rests(sampled, counts, flint.arb(1))
        if t == len(history):
            rounded = _rounded(formulas, values, counts, of_step, digits)
            history.append(Round(t, "ball", rounded.doubles, None, rounded.decimals))
        if t == len(history) - 1 and history[t].doubles.kept_all_right is None and t < rounds:
            raise undefined_round(t, history[t].doubles.accuracy)
        if t == len(history) - 1:
            drives = [formulas.drift * r for r in others] if formulas.drift is not None else None
            ahead = _whole_way(values, drives, ends, low, high)
            limit = None
            if ahead is not None:
                with suppress(TooWide):
                    limit = _rounded(formulas, ahead, counts, of_step, digits)
            if limit is not None:
                same = (limit.doubles, None, limit.decimals)
                history.extend(Round(later, "ball", *same) for later in range(t + 1, rounds + 1))
                return t
        values = [
            v if end else next_ball(formulas, v, e, r, low, high)
            for v, e, r, end in zip(values, sampled, others, ends, strict=True)
        ]
    return None


def _whole_way(
    values: Sequence[Ball], drives: Sequence[Ball] | None, ends: Sequence[bool], low: Ball, high: Ball
) -> list[Ball] | None:
    """Where every edge is now and in all later rounds, if that is known.

    drives: R times the direction in which it drives its edge. Either nothing moves, because every edge is at
    an end of its range or has R = 0; or every edge is strictly moving away from 0, and then the signs, and
    with them the directions, stay for ever. At a temperature nothing of the kind is known.
    """
    if all(ends):
        return list(values)
    if drives is None:
        return None
    if all(end or r == 0 for r, end in zip(drives, ends, strict=True)):
        return list(values)
    if all((v > 0 and r > 0) or (v < 0 and r < 0) for v, r in zip(values, drives, strict=True)):
        return [_hull(v, high if v > 0 else low) for v in values]
    return None


def next_ball(formulas: Formulas, value: Ball, sampled: Ball, rest: Ball, low: Ball, high: Ball) -> Ball:
    """The edge of a step one round later, from its edge, that as it is sampled, and the product of the other sampled edges."""
    image = formulas.next_edge(value, sampled, rest, to_ball)
    if not image.is_finite():
        raise TooWide
    below, above = low, high
    if formulas.drift is not None:
        drive = formulas.drift * rest
        below = value if drive >= 0 else low
        above = value if drive <= 0 else high
    # both balls contain the new edge, so their intersection is not empty
    return image.intersection(_hull(below, above))


def ball_power(base: Ball, exponent: Fraction) -> Ball:
    """A power > 0 of a number that is not negative, even if its ball reaches below 0."""
    if base == 0 or base == 1:
        return base
    power = to_ball(exponent)
    if base > 0:
        return base**power
    # the power increases with its base, so it lies between those of the ends
    return _hull(flint.arb(0), base.upper() ** power)


def _hull(below: Ball, above: Ball) -> Ball:
    """The numbers from somewhere in one ball to somewhere in the other."""
    return below.union(above)


def _rounded(
    formulas: Formulas,
    values: Sequence[Ball],
    counts: Sequence[int],
    of_step: Sequence[int],
    digits: int | None,
) -> _Rounded:
    sampled = [formulas.sample(v, ball_power) for v in values]
    accuracy, right, kept, share = formulas.totals(values, sampled, counts, to_ball)
    doubles = _quantities(
        [double_in(v) for v in values],
        of_step,
        *(None if x is None else double_in(x) for x in (accuracy, 1 - accuracy, right, kept, share)),
    )
    if digits is None:
        return _Rounded(doubles, None)
    d = digits
    shown = _quantities(
        [decimal_in(v, d) for v in values],
        of_step,
        *(None if x is None else decimal_in(x, d) for x in (accuracy, accuracy, right, kept, share)),
    )
    decimals = Quantities(shown.deltas, shown.accuracy, None, shown.all_steps_right, shown.kept_all_right, shown.kept)
    return _Rounded(doubles, decimals)


def _quantities(distinct: Sequence[Any], of_step: Sequence[int], *totals: Any) -> Quantities[Any]:
    """Raises TooWide if a number is missing, because its rounding was not decided; F is undefined where nothing is kept."""
    accuracy, wrong, right, kept, share = totals
    if None in distinct or None in (accuracy, wrong, right, share) or (kept is None and share not in (0, "0")):
        raise TooWide
    return Quantities(tuple(distinct[i] for i in of_step), *totals)
