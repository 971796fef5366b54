"""Whether a quantity of a run tends to a value, as far as finitely many rounds show.

It fails for certain where the run stands still, exactly, at another value. Otherwise it is taken to fail (a test, not a proof) when the run has all but stopped at a
distance: from round T/2 to round T its moves have become smaller, and T times the last move of every part of the state, and of the quantity, is below a
thousandth of the distance, so that a run whose moves shrink at least like 1/t^2 cannot get there. It is taken to hold when the distance is below TOLERANCE and has
not grown since round T/2, or when it shrinks at least as fast as a power of 1/t from checkpoint to checkpoint. In every other case the run does not tell.
It is taken to fail, too, where every move of the quantity was at most half the one before for four rounds and the last is a billionth of the distance, whatever the rest
of the state does. A run that ends before a checkpoint, because its numbers have become too large or its balls too wide, is judged by its last rounds in the same manner.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Final

import flint

from rlstar_sym.polynomial.expressions import Expr
from rlstar_sym.replay.judgement import Judgement, all_of
from rlstar_sym.replay.runs import Run
from rlstar_sym.replay.values import State, Undefined, Value, ball, is_exact

#: a distance that counts as nothing
TOLERANCE: Final = flint.arb(10) ** -6
#: rounds at which a run is looked at; the later ones only if the earlier do not tell
CHECKPOINTS: Final = (16, 32, 64, 128, 256, 512)
#: a distance that shrinks by this factor while the number of rounds doubles is on its way to 0
SHRINKS: Final = flint.arb(flint.fmpq(17, 20))
#: what is left to go at the pace of the last round, as a share of the distance, when a run counts as stopped
PACE: Final = flint.arb(flint.fmpq(1, 1000))
#: the same for a quantity whose moves halve every round while other parts of the state may grow for ever
STILL: Final = flint.arb(10) ** -9


def tends(run: Run, quantity: Expr, value: Value, place: int, focus: int) -> Judgement:
    """quantity(t) -> value, at one step in focus seen from one place of the run."""

    def distance(round: int) -> Value | None:
        places = run.places(round)
        if places is None:
            return None
        try:
            found = ball(places[place].value(quantity, focus)) - ball(value)
        except Undefined:
            return None
        return abs(found) if found.is_finite() else None

    shrinking = 0
    last, told = distance(CHECKPOINTS[0] // 2), Judgement(None)
    for checkpoint in CHECKPOINTS:
        now = distance(checkpoint)
        if now is None or last is None:
            return _cut_short(distance, checkpoint, told)
        if run.settled is not None:
            return _at_rest(run, quantity, value, place, focus)
        if now < TOLERANCE and not now > last:
            return Judgement(True, checkpoint)
        shrinking = shrinking + 1 if now < SHRINKS * last else 0
        if shrinking >= 3 and now < flint.arb(1) / 8:
            return Judgement(True, checkpoint)
        if now > TOLERANCE and _has_stopped(run, checkpoint, now, distance(checkpoint - 1)):
            return Judgement(
                False, checkpoint, f"after {checkpoint} rounds it has all but stopped at a distance of {_shown(now)}"
            )
        recent = [d for d in map(distance, range(checkpoint - 4, checkpoint + 1)) if d is not None]
        if now > TOLERANCE and checkpoint > CHECKPOINTS[0] and len(recent) == 5 and _dies_out(recent):
            return Judgement(False, checkpoint, f"its moves die out at a distance of {_shown(now)}")
        last, told = now, Judgement(None, checkpoint, "the rounds replayed do not tell")
    return told


def _cut_short(distance: Callable[[int], Value | None], checkpoint: int, told: Judgement) -> Judgement:
    """A run that is undefined or imprecise before the checkpoint is judged by its last round: it has come as close as TOLERANCE, and closer than before."""
    known = [(t, d) for t in range(checkpoint) if (d := distance(t)) is not None]
    if len(known) >= 3:
        (round, last), (_, before) = known[-1], known[-2]
        if last < TOLERANCE and not last > before:
            return Judgement(True, round)
        if len(known) >= 5 and last > TOLERANCE and _dies_out([d for _, d in known[-5:]]):
            return Judgement(
                False, round, f"its last four moves halve each time, and end at a distance of {_shown(last)}"
            )
    return told


def _dies_out(distances: Sequence[Value]) -> bool:
    """Whether every move of the quantity is at most half the one before, and the last a billionth of the distance."""
    moves = [abs(b - a) for a, b in pairwise(distances)]
    halving = all(bool(after <= before / 2) for before, after in pairwise(moves))
    return halving and bool(moves[-1] < STILL * distances[-1])


def _at_rest(run: Run, quantity: Expr, value: Value, place: int, focus: int) -> Judgement:
    """The run stands still from some round on, so the quantity has its last value for ever."""
    rest = run.settled or 0
    places = run.places(rest)
    if places is None:
        return Judgement(None)
    difference = places[place].value(quantity, focus) - value
    if is_exact(difference):
        same: bool | None = difference == 0
    else:
        same = False if difference.is_finite() and not difference.contains(0) else None
    return Judgement(
        same,
        rest,
        "" if same else f"from round {rest} on nothing moves, at a distance of {_shown(abs(ball(difference)))}",
    )


def _has_stopped(run: Run, checkpoint: int, now: Value, before: Value | None) -> bool:
    """The test of the module's docstring at this checkpoint."""
    late, early = _move(run, checkpoint), _move(run, checkpoint // 2)
    if late is None or early is None or before is None:
        return False
    pace = PACE * now
    return bool(late < pace / checkpoint) and bool(abs(now - before) < pace / checkpoint) and not late > early / 2


def _move(run: Run, round: int) -> Value | None:
    """The largest move of a part of the state in that round, as a share of the part where it is larger than 1."""
    old, new = run.places(round - 1), run.places(round)
    if old is None or new is None:
        return None
    largest = flint.arb(0)
    for one, other in zip(old, new, strict=True):
        for a, b in _pairs(one, other):
            size = abs(ball(a))
            move = abs(ball(b) - ball(a)) / (size if size > 1 else flint.arb(1))
            if not move.is_finite():
                return None
            largest = largest.max(move)
    return largest


def _pairs(one: State, other: State) -> Sequence[tuple[Value, Value]]:
    found = [(v, other.plain[s]) for s, v in one.plain.items()]
    for symbol, values in one.families.items():
        found += zip(values, other.families[symbol], strict=True)
    return found


def _shown(value: Value) -> str:
    return f"{float(value.mid()):.3g}"


def tends_everywhere(run: Run, quantity: Expr, value: Expr, focuses: Sequence[int]) -> Judgement:
    """quantity(t) -> value of the start, at every step given and from every place."""
    return all_of(each(run, quantity, value, focuses))


def each(run: Run, quantity: Expr, value: Expr, focuses: Sequence[int]) -> list[Judgement]:
    """One judgement for each step and place."""
    places = run.places(0)
    found = []
    for place, start in enumerate(places or ()):
        for focus in focuses:
            try:
                found.append(tends(run, quantity, start.value(value, focus), place, focus))
            except Undefined:
                found.append(Judgement(None, 0, "a side of the statement is undefined"))
    return found
