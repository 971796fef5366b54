"""Data against fit: what a log shows of every step, with intervals, and what the fitted model makes of it."""

from __future__ import annotations

from collections.abc import Sequence
from math import prod
from typing import Any, Final

from rlstar_sym.diagnose.answers import AnswersDiagnosis
from rlstar_sym.diagnose.diagnosis import StatesDiagnosis
from rlstar_sym.diagnose.forecast import pass_at
from rlstar_sym.diagnose.intervals import Share
from rlstar_sym.diagnose.log import LogDiagnosis
from rlstar_sym.diagnose.step_labels import StepsDiagnosis
from rlstar_sym.errors import UsageError
from rlstar_sym.plot.figure import Picture, drawn, panels
from rlstar_sym.plot.palette import BLUE, INK, MUTED, ORANGE, VERMILLION

#: steps that are shown
MOST_STEPS: Final = 40
HEIGHT: Final = 3.5


@drawn
def picture_of_fit(found: LogDiagnosis, title: str) -> Picture:
    """Draw it. Raises UsageError where the log has nothing that a model is fitted to."""
    confidence = found.question.shown_confidence
    if found.states is not None:
        return _of_states(found.states, title, confidence)
    if found.steps is not None:
        return _of_labels(found.steps, title, confidence)
    if found.answers is not None and found.answers.passes:
        return _of_answers(found.answers, title, confidence)
    raise UsageError("the log has neither steps nor several answers a question, so there is no fit to show")


def _whiskers(axes: Any, at: Sequence[float], shares: Sequence[Share], label: str, colour: str, mark: str) -> None:
    """Shares with their intervals."""
    values = [float(s.value) if s.value is not None else float("nan") for s in shares]
    low = [max(0.0, v - float(s.low)) for v, s in zip(values, shares, strict=True)]
    high = [max(0.0, float(s.high) - v) for v, s in zip(values, shares, strict=True)]
    style = {"fmt": mark, "color": colour, "markerfacecolor": "none", "markeredgewidth": 1.3, "capsize": 4}
    axes.errorbar(at, values, yerr=[low, high], label=label, zorder=4, **style)


def _of_states(found: StatesDiagnosis, title: str, confidence: str) -> Picture:
    estimate, counts = found.estimate, found.counts
    steps = estimate.steps[:MOST_STEPS]
    at = [step.n for step in steps]
    figure, (left, right) = panels(title, 2, 8.6, HEIGHT)
    label = "of every single state"
    for step, table in zip(steps, counts.transitions, strict=False):
        totals = table.sum(axis=1)
        seen = totals > 0
        shares = table.diagonal()[seen] / totals[seen]
        left.plot([step.n + 0.22] * len(shares), shares, ".", color=ORANGE, markersize=3, alpha=0.6, label=label)
        label = "_"
    _whiskers(left, at, [s.right for s in steps], f"all states, {confidence} interval", BLUE, "o")
    left.axhline(1 / estimate.states, color=MUTED, linewidth=1, linestyle=(0, (1, 2)), label="chance 1/M")
    left.set_title("P(step right): data and fit")
    left.set_xlabel("step")
    left.set_ylabel("share of chains, step right")
    _whole_steps(left, at)
    whole = estimate.states - 1
    implied_right = prod(float(s.right.value or 0) for s in estimate.steps)
    implied = (1 + whole * prod(float(s.delta) for s in estimate.steps)) / estimate.states
    implied_share = implied_right / implied if implied > 0 else float("nan")
    names = ["J: right answer", "P: all steps right", "F: kept, all right"]
    _whiskers(
        right,
        [0, 1, 2],
        [estimate.accuracy, estimate.all_right, estimate.kept_all_right],
        f"counted, {confidence} interval",
        VERMILLION,
        "s",
    )
    beside = [0.16, 1.16, 2.16]
    right.plot(beside, [implied, implied_right, implied_share], "x", color=INK, label="implied by the edges")
    right.set_xticks([0, 1, 2], names)
    right.set_xlim(-0.5, 2.5)
    right.set_ylim(bottom=0)
    right.set_title("Does a symmetric chain explain the counts?")
    right.set_ylabel("share of chains")
    _legends(left, right)
    described = (
        "Share of chains in which a step is right: "
        + "; ".join(
            f"step {s.n} {float(s.right.value or 0):.4g} [{float(s.right.low):.4g}, {float(s.right.high):.4g}]"
            for s in steps
        )
        + f". J counted {float(estimate.accuracy.value or 0):.4g}, implied by the edges {implied:.4g}; "
        f"F counted {float(estimate.kept_all_right.value or 0):.4g}, implied {implied_share:.4g}."
    )
    return Picture(figure, title, described)


def _of_labels(found: StepsDiagnosis, title: str, confidence: str) -> Picture:
    shown = found.right[:MOST_STEPS]
    at = list(range(1, len(shown) + 1))
    figure, (axes,) = panels(title, 1, 6.2, HEIGHT)
    _whiskers(axes, at, shown, f"counted, {confidence} interval, all steps at once", BLUE, "o")
    axes.axhline(
        0.5, color=MUTED, linewidth=1, linestyle=(0, (1, 2)), label="1/2: above, the edge is positive for every M"
    )
    axes.set_title(f"{found.of_length} chains of {found.length} steps")
    axes.set_xlabel("step")
    axes.set_ylabel("P(right | right so far)")
    axes.set_ylim(-0.03, 1.03)
    _whole_steps(axes, at)
    _legends(axes)
    listed = "; ".join(f"step {n} {float(s.value or 0):.4g}" for n, s in zip(at, shown, strict=True))
    return Picture(figure, title, f"P(right | right so far): {listed}.")


def _of_answers(found: AnswersDiagnosis, title: str, confidence: str) -> Picture:
    figure, (axes,) = panels(title, 1, 6.2, HEIGHT)
    ks = [one.k for one in found.passes]
    values = [one.value for one in found.passes]
    ends = [
        [max(0.0, one.value - one.low) for one in found.passes],
        [max(0.0, one.high - one.value) for one in found.passes],
    ]
    style = {"fmt": "s", "color": VERMILLION, "markerfacecolor": "none", "markeredgewidth": 1.3, "capsize": 4}
    axes.errorbar(
        ks, values, yerr=ends, label=f"counted, {confidence} interval (questions resampled)", zorder=4, **style
    )
    alike = [pass_at(found.mean, k) for k in ks]
    axes.plot(ks, alike, "x--", color=INK, label="if all questions were equally hard")
    axes.set_xscale("log", base=2)
    axes.set_xticks(ks, [str(k) for k in ks])
    axes.minorticks_off()
    axes.set_ylim(-0.03, 1.03)
    axes.set_title(f"{found.chains} answers to {found.questions} questions")
    axes.set_xlabel("k: number of tries")
    axes.set_ylabel("pass@k: a right answer among k")
    _legends(axes)
    listed = "; ".join(f"pass@{one.k} {one.value:.4g}" for one in found.passes)
    return Picture(
        figure, title, f"{listed}; if all questions were equally hard: {', '.join(f'{v:.4g}' for v in alike)}."
    )


def _whole_steps(axes: Any, at: Sequence[int]) -> None:
    from matplotlib.ticker import MaxNLocator

    axes.xaxis.set_major_locator(MaxNLocator(integer=True, nbins=12))
    axes.set_xlim(0.5, max(at) + 0.6)
    axes.grid(axis="x", visible=False)


def _legends(*panels: Any) -> None:
    for axes in panels:
        axes.legend(loc="upper left", bbox_to_anchor=(0, -0.2), borderaxespad=0)
