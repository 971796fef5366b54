"""J, F and pass@k by round as data: of the exact recursion, of simulated runs, and of a diagnosed log."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from rlstar_sym.diagnose.forecast import Forecast, pass_at
from rlstar_sym.diagnose.intervals import Share, share
from rlstar_sym.diagnose.log import LogDiagnosis
from rlstar_sym.model.star_round import PAPER_ROUND
from rlstar_sym.runs.comparison import Band, ComparedRound, ExactRound

Mark = Literal["line", "band", "points"]
Interval = tuple[float, float]
#: pass@k is shown for this k unless another is asked for
USUAL_K: Final = 4


@dataclass(frozen=True, slots=True)
class Point:
    """A value in one round, None where only the interval is known, and the interval, if there is one."""

    round: int
    value: float | None
    interval: Interval | None = None


@dataclass(frozen=True, slots=True)
class Series:
    """A line, a band or measured points with intervals; name: for the legend."""

    name: str
    mark: Mark
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Rounds:
    """What a picture by round shows; empty tuples: a panel that is left out. k: of pass@k; states: M, for the line of
    chance, None where it is not known.
    """

    accuracy: tuple[Series, ...]
    kept_all_right: tuple[Series, ...]
    passes: tuple[Series, ...]
    k: int
    states: int | None
    axis: str


def of_exact(rounds: Sequence[ExactRound], states: int, k: int | None) -> Rounds:
    """The exact recursion, as a line.

    rounds: from `exact_symmetric` or `exact_dense` (runs/comparison.py); states: M; k: of pass@k, None where that is
    no function of J, because questions differ.

    >>> from fractions import Fraction
    >>> from rlstar_sym.model.star_round import PAPER_ROUND
    >>> from rlstar_sym.runs.comparison import exact_symmetric
    >>> found = of_exact(exact_symmetric([Fraction(1, 2)] * 2, 2, 1, PAPER_ROUND), 2, k=2)
    >>> [point.value for point in found.accuracy[0].points]
    [0.625, 0.82]
    >>> found.passes[0].points[0].value  # 1 - (1 - 0.625)^2
    0.859375
    """
    accuracy = Series("exact", "line", tuple(Point(t, r.accuracy) for t, r in enumerate(rounds)))
    right = Series("exact", "line", tuple(Point(t, r.kept_all_right) for t, r in enumerate(rounds)))
    passes = () if k is None else (_passed(accuracy, k),)
    return Rounds((accuracy,), (right,), passes, k or USUAL_K, states, "round (number of refits)")


def with_simulated(exact: Rounds, compared: Sequence[ComparedRound], runs: int) -> Rounds:
    """The same with simulated runs: their mean, and a band of the middle 95% of them where there are several."""
    word = "simulated run" if runs == 1 else f"mean of {runs} simulated runs"
    band = f"middle 95% of {runs} runs"

    def both(bands: Sequence[tuple[int, Band]]) -> tuple[Series, ...]:
        found: list[Series] = []
        if runs > 1:
            spread = tuple(
                Point(t, None, (b.low, b.high)) for t, b in bands if b.low is not None and b.high is not None
            )
            found.append(Series(band, "band", spread))
        found.append(Series(word, "points", tuple(Point(t, b.mean) for t, b in bands)))
        return tuple(found)

    accuracy = both([(one.t, one.accuracy) for one in compared])
    shares = both([(one.t, one.kept_all_right) for one in compared])
    passes = tuple(_passed(one, exact.k) for one in accuracy) if exact.passes else ()
    return Rounds(
        (*accuracy, *exact.accuracy),
        (*shares, *exact.kept_all_right),
        (*passes, *exact.passes),
        exact.k,
        exact.states,
        exact.axis,
    )


def _passed(series: Series, k: int) -> Series:
    """pass@k of alike questions: 1 - (1 - J)^k rises with J, so ends of intervals go to ends."""
    points = tuple(
        Point(
            p.round,
            None if p.value is None else pass_at(p.value, k),
            None if p.interval is None else (pass_at(p.interval[0], k), pass_at(p.interval[1], k)),
        )
        for p in series.points
    )
    return Series(series.name, series.mark, points)


def of_diagnosis(found: LogDiagnosis, k: int = USUAL_K) -> Rounds:
    """A log: the forecast from the diagnosed round, its bands, and every measured round."""
    confidence = found.question.shown_confidence
    accuracy: list[Series] = []
    shares: list[Series] = []
    passes: list[Series] = []
    forecast = _forecast(found)
    if forecast:
        base = found.round
        of_run, exact = f"{confidence} band of a run", "forecast at the estimate"
        accuracy += [
            Series(of_run, "band", tuple(Point(base + f.t, None, f.run_accuracy) for f in forecast)),
            Series(exact, "line", tuple(Point(base + f.t, f.accuracy) for f in forecast)),
        ]
        shares += [
            Series(of_run, "band", tuple(Point(base + f.t, None, f.run_kept_all_right) for f in forecast)),
            Series(exact, "line", tuple(Point(base + f.t, f.kept_all_right) for f in forecast)),
        ]
        passes += [_passed(one, k) for one in accuracy]
    elif found.states is not None:
        dense = found.states.dense_forecast
        base, of_run = found.round, f"middle {confidence} of bootstrapped runs"
        exact = "forecast at the estimate (matrices)"
        bands = [Point(base + f.t, None, f.run_accuracy) for f in dense if f.run_accuracy is not None]
        share_bands = [Point(base + f.t, None, f.run_kept_all_right) for f in dense if f.run_kept_all_right is not None]
        accuracy += [
            Series(of_run, "band", tuple(bands)),
            Series(exact, "line", tuple(Point(base + f.t, f.accuracy) for f in dense)),
        ]
        shares += [
            Series(of_run, "band", tuple(share_bands)),
            Series(exact, "line", tuple(Point(base + f.t, f.kept_all_right) for f in dense)),
        ]
    measured, kept = _measured(found)
    if measured:
        accuracy.append(Series("measured", "points", measured))
    # F is forecast of chains with the right answer; what another verifier keeps is something else
    if kept and (not shares or found.question.pipeline == PAPER_ROUND):
        shares.append(Series("measured", "points", kept))
    states = None if found.states is None else found.states.estimate.states
    return Rounds(tuple(accuracy), tuple(shares), tuple(passes), k, states, "round (as the log counts)")


def _forecast(found: LogDiagnosis) -> tuple[Forecast, ...]:
    if found.states is not None:
        return found.states.forecast
    return found.steps.forecast if found.steps is not None else ()


def _measured(found: LogDiagnosis) -> tuple[tuple[Point, ...], tuple[Point, ...]]:
    """J and F of every round that the log has and the diagnosis looks at."""
    if found.states is None:
        both = [(one.round, one.accuracy, one.kept_all_right) for one in found.rounds]
        accuracy = tuple(_point(number, right) for number, right, _ in both)
        return accuracy, tuple(_point(number, right) for number, _, right in both if right is not None)
    rounds = found.states.measured
    # all intervals of the picture at once
    each = found.question.risk / (2 * len(rounds))
    accuracy = tuple(_point(one.round, share(one.right, one.chains, each)) for one in rounds)
    known = [(one.round, one.kept_all_right, one.kept) for one in rounds]
    return accuracy, tuple(
        _point(n, share(right, kept, each)) for n, right, kept in known if right is not None and kept
    )


def _point(number: int, right: Share) -> Point:
    value = None if right.value is None else float(right.value)
    return Point(number, value, (float(right.low), float(right.high)))
