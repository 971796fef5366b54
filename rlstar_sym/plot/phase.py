"""The phase portrait of two steps: where a round takes every pair of edges, some runs, and the fate of every start."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from rlstar_sym.model.star_round import PAPER_ROUND, StarRound
from rlstar_sym.model.trajectory_formulas import formulas_for
from rlstar_sym.plot.fate_map import fill_fates
from rlstar_sym.plot.fates import FateMap, edges_map
from rlstar_sym.plot.figure import Picture, drawn, panels
from rlstar_sym.plot.palette import BLUE, INK, PAPER, STROKES
from rlstar_sym.progress import over

#: arrows of a side, and rounds that a run is followed
ARROWS: Final = 15
FOLLOWED: Final = 40
#: starts of the runs that are shown when none is asked for: parts of the way from the least edge to 1
USUAL: Final = ((0.1, 0.55), (0.25, 0.9), (0.6, 0.45), (0.9, 0.2), (0.08, 0.3))

Pair = tuple[float, float]


@dataclass(frozen=True)
class Portrait:
    """arrows: from pair to pair, one round; runs: pairs round after round, the asked-for ones first; asked: how many
    of them were asked for.
    """

    states: int
    fates: FateMap
    arrows: tuple[tuple[Pair, Pair], ...]
    runs: tuple[tuple[Pair, ...], ...]
    asked: int


def portrait(
    states: int, starts: Sequence[tuple[Fraction, Fraction]], cells: int, pipeline: StarRound = PAPER_ROUND
) -> Portrait:
    """Compute it: every arrow and run by the derived recursion, in doubles; every fate exactly.

    states: M >= 2; starts: of runs to show, edges in [-1/(M-1), 1]; cells: of the map of fates, a side.
    """
    least = Fraction(-1, states - 1)
    middles = [least + (1 - least) * Fraction(2 * n + 1, 2 * ARROWS) for n in range(ARROWS)]
    arrows = []
    for one in over(middles, "arrows", " columns"):
        for other in middles:
            run = _run((one, other), states, 1, pipeline)
            if len(run) > 1:
                arrows.append((run[0], run[1]))
    asked = list(starts)
    usual = [tuple(least + (1 - least) * Fraction(str(part)) for part in pair) for pair in USUAL]
    shown = asked or [(one, other) for one, other in usual]
    runs = [_run(start, states, FOLLOWED, pipeline) for start in shown]
    return Portrait(
        states, edges_map([Fraction(0)] * 2, states, cells, pipeline), tuple(arrows), tuple(runs), len(asked)
    )


def _run(start: tuple[Fraction, Fraction], states: int, rounds: int, pipeline: StarRound) -> tuple[Pair, ...]:
    """The derived recursion in doubles, as far as rounds are defined."""
    formulas = formulas_for(states, pipeline)
    least = float(formulas.least)
    here = (float(start[0]), float(start[1]))
    run = [here]
    for _ in range(rounds):
        one, other = (formulas.sample(edge, _power) for edge in here)
        try:
            after = (
                formulas.next_edge(here[0], one, other, float),
                formulas.next_edge(here[1], other, one, float),
            )
        except ZeroDivisionError:
            break
        here = (min(1.0, max(least, after[0])), min(1.0, max(least, after[1])))
        run.append(here)
    return tuple(run)


def _power(value: float, exponent: Fraction) -> float:
    return float(max(0.0, value) ** float(exponent))


def separatrix(states: int, count: int = 200) -> list[Pair]:
    """Where the log-odds of the two steps add up to 0 (II.2i): delta_1 + delta_2 + (M-2) delta_1 delta_2 = 0."""
    least = -1 / (states - 1)
    points = []
    for place in range(count + 1):
        one = least + (1 - least) * place / count
        other = -one / (1 + (states - 2) * one) if 1 + (states - 2) * one else 1.0
        points.append((one, other))
    return [(one, other) for one, other in points if least <= other <= 1]


@drawn
def picture_of_portrait(found: Portrait, title: str, *, paper: bool) -> Picture:
    """Draw it. paper: the round is the paper's, so that the line of II.2i belongs to it."""
    figure, (axes,) = panels(title, 1, 6.2, 5.4)
    handles = fill_fates(axes, found.fates, alpha=0.35)
    low, high = float(found.fates.x.low), 1.0
    span = high - low
    lengths = [((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2) ** 0.5 for a, b in found.arrows]
    longest = max(lengths, default=0) or 1.0
    for (start, end), length in zip(found.arrows, lengths, strict=True):
        if length < 1e-9 * span:
            axes.plot(*start, marker=".", color=INK, markersize=2)
            continue
        # directions, with lengths drawn together so that slow places can be read too
        shown = span / ARROWS * (0.25 + 0.6 * length / longest) / length
        tip = (start[0] + (end[0] - start[0]) * shown, start[1] + (end[1] - start[1]) * shown)
        arrow = {"arrowstyle": "-|>", "color": INK, "linewidth": 0.7, "mutation_scale": 6, "shrinkA": 0, "shrinkB": 0}
        axes.annotate("", tip, start, arrowprops=arrow)
    if paper:
        (line,) = axes.plot(
            *zip(*separatrix(found.states), strict=True),
            color=INK,
            linewidth=1.6,
            linestyle=(0, (5, 3)),
            label="log-odds add up to 0 (II.2i)",
        )
        handles.append(line)
    for place, run in enumerate(found.runs):
        stroke = STROKES[place % len(STROKES)] if found.asked else STROKES[0]
        (drawn_run,) = axes.plot(
            *zip(*run, strict=True),
            color=stroke.colour if found.asked else BLUE,
            linestyle=stroke.dashes,
            marker=stroke.marker,
            markeredgecolor=PAPER,
            markeredgewidth=0.5,
            clip_on=False,
            label=f"run from ({run[0][0]:.3g}, {run[0][1]:.3g})" if found.asked else "runs, a mark a round",
        )
        if found.asked or place == 0:
            handles.append(drawn_run)
    axes.set_title(f"2 steps on {found.states} states; arrows: one round")
    axes.set_xlabel(found.fates.x.label)
    axes.set_ylabel(found.fates.y.label)
    axes.set_aspect("equal")
    axes.axvline(0, color=INK, linewidth=0.6, linestyle=(0, (1, 2)))
    axes.axhline(0, color=INK, linewidth=0.6, linestyle=(0, (1, 2)))
    figure.legend(handles=handles, loc="outside lower left", ncols=2)
    ends = "; ".join(
        f"from ({run[0][0]:.4g}, {run[0][1]:.4g}) to ({run[-1][0]:.4g}, {run[-1][1]:.4g}) in {len(run) - 1} rounds"
        for run in found.runs
    )
    return Picture(figure, title, f"Phase portrait of two steps on {found.states} states. Runs {ends}.")
