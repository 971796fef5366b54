"""Rounds until J >= 1 - eta, over the number of steps, of states, and the edge: counted exactly, round by round."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import log
from typing import Final

from rlstar_sym.errors import UsageError
from rlstar_sym.model.orbit import rounds_to_accuracy
from rlstar_sym.plot.figure import Picture, drawn, panels
from rlstar_sym.plot.palette import STROKES
from rlstar_sym.progress import over

#: edges on the axis, and rounds that are counted
EDGES: Final = 22
MOST_COUNTED: Final = 2000
#: the least edge
LEAST: Final = Fraction(1, 50)


@dataclass(frozen=True, slots=True)
class Needed:
    """N, M, and for every edge the rounds, None where they are more than are counted."""

    steps: int
    states: int
    rounds: tuple[tuple[Fraction, int | None], ...]


def needed(steps: Sequence[int], states: Sequence[int], eta: Fraction) -> list[Needed]:
    """Equal steps, for every pair of N and M.

    steps: numbers of steps, at least 2, at most as many as there are strokes; states: numbers of states, at least 2,
    at most four; eta: in (0, 1). Raises UsageError.

    >>> (one,) = needed([2], [8], Fraction(1, 100))
    >>> one.rounds[0]  # the smallest edge, and how many rounds it takes
    (Fraction(1, 50), 6)
    """
    if not 0 < eta < 1:
        raise UsageError(f"eta is {eta}; how near the accuracy has to come to 1 is a number between 0 and 1")
    if len(steps) > len(STROKES) or len(states) > 4:
        raise UsageError(f"one picture shows up to {len(STROKES)} numbers of steps and 4 numbers of states")
    # evenly spread in the logarithm, as short fractions
    first = log(float(LEAST))
    edges = [Fraction(2.718281828459045 ** (first * (1 - n / EDGES))).limit_denominator(1000) for n in range(EDGES)]
    pairs = [(number, size) for size in states for number in steps]
    found = []
    for number, size in over(pairs, "rounds needed", " chains"):
        counts: list[tuple[Fraction, int | None]] = []
        for edge in edges[::-1]:
            # a smaller edge needs more rounds
            over_already = bool(counts) and counts[-1][1] is None
            count = None if over_already else rounds_to_accuracy([edge] * number, size, 1 - eta, MOST_COUNTED)
            counts.append((edge, count))
        found.append(Needed(number, size, tuple(counts[::-1])))
    return found


@drawn
def picture_of_needed(found: Sequence[Needed], eta: Fraction, title: str) -> Picture:
    """A panel for every M, a line for every N."""
    sizes = list(dict.fromkeys(one.states for one in found))
    numbers = list(dict.fromkeys(one.steps for one in found))
    figure, axes = panels(title, len(sizes), 1.4 + 2.7 * len(sizes), 3.6)
    most = 1
    for panel, size in zip(axes, sizes, strict=True):
        for one in found:
            if one.states != size:
                continue
            stroke = STROKES[numbers.index(one.steps)]
            # 0 rounds, where the start is good enough, have no place on an axis of logarithms
            known = [(float(edge), count) for edge, count in one.rounds if count]
            most = max([most, *(count for _, count in known)])
            if known:
                panel.plot(*zip(*known, strict=True), **stroke.line(), markersize=3.5, label=f"N = {one.steps} steps")
        panel.set_xscale("log")
        panel.set_yscale("log")
        panel.set_title(f"M = {size} states")
        panel.set_xlabel("edge delta of every step")
        panel.xaxis.set_major_formatter(lambda value, _: f"{value:g}")
        panel.yaxis.set_major_formatter(lambda value, _: f"{value:g}")
        panel.set_xticks([0.02, 0.05, 0.1, 0.2, 0.5, 1.0])
        panel.minorticks_off()
        panel.set_xlim(0.018, 1.1)
    for panel in axes:
        panel.set_ylim(0.8, most * 1.4)
    axes[0].set_ylabel(f"rounds until J >= 1 - {eta}")
    figure.legend(*axes[0].get_legend_handles_labels(), loc="outside lower left", ncols=6)
    return Picture(figure, title, _described(found, eta))


def _described(found: Sequence[Needed], eta: Fraction) -> str:
    sentences = []
    for one in found:
        known = [(edge, count) for edge, count in one.rounds if count is not None]
        if known:
            first, last = known[0], known[-1]
            sentences.append(
                f"{one.steps} steps on {one.states} states: {first[1]} from edge {float(first[0]):.3g}, {last[1]} from {float(last[0]):.3g}"
            )
        else:
            sentences.append(f"{one.steps} steps on {one.states} states: more than {MOST_COUNTED}")
    return f"Rounds until J >= 1 - {eta}. " + "; ".join(sentences) + "."
