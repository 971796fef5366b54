"""The picture of a map of fates, with the confidence region of a log on it where there is one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from rlstar_sym.plot.fates import FateMap
from rlstar_sym.plot.figure import Picture, drawn, panels
from rlstar_sym.plot.palette import FATES, INK, MUTED, PAPER

Corner = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Marked:
    """A point of the map and the box around it."""

    point: Corner
    low: Corner
    high: Corner
    name: str


@drawn
def picture_of_fates(found: FateMap, title: str, marked: Marked | None = None) -> Picture:
    """Draw it. marked: an estimate and its region."""
    figure, (axes,) = panels(title, 1, 6.2, 4.3)
    handles = fill_fates(axes, found)
    axes.set_title(found.what)
    axes.set_xlabel(found.x.label)
    axes.set_ylabel(found.y.label)
    if marked is not None:
        handles.append(_mark(axes, marked))
    for low, line in ((found.x.low, axes.axvline), (found.y.low, axes.axhline)):
        if low < 0:
            line(0, color=INK, linewidth=0.7, linestyle=(0, (1, 2)))
    figure.legend(handles=handles, loc="outside lower left", ncols=2)
    shares = ", ".join(f"{FATES[fate].name} in {100 * share:.3g}% of the cells" for fate, share in found.shares.items())
    described = f"Map of fates over {found.x.label} and {found.y.label}, {found.what}: {shares}."
    if marked is not None:
        described += f" {marked.name} is marked at ({marked.point[0]:.4g}, {marked.point[1]:.4g})."
    return Picture(figure, title, described)


def fill_fates(axes: Any, found: FateMap, alpha: float = 1.0) -> list[Any]:
    """Fill the cells, all of one fate as one area; returns handles for the legend."""
    from matplotlib.patches import Patch, PathPatch
    from matplotlib.path import Path

    handles = []
    width = float(found.x.high - found.x.low) / found.x.cells
    height = float(found.y.high - found.y.low) / found.y.cells
    for fate in sorted(found.shares, key=list(FATES).index):
        fill = FATES[fate]
        corners: list[Corner] = []
        for place, row in enumerate(found.fates):
            bottom = float(found.y.low) + place * height
            for begin, end in _spans(row, fate):
                left, right = float(found.x.low) + begin * width, float(found.x.low) + end * width
                corners += [(left, bottom), (right, bottom), (right, bottom + height), (left, bottom + height)]
                corners.append((left, bottom))
        codes = [Path.MOVETO, Path.LINETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY] * (len(corners) // 5)
        style: dict[str, Any] = {"facecolor": fill.colour, "edgecolor": MUTED, "linewidth": 0, "alpha": alpha}
        axes.add_patch(PathPatch(Path(corners, codes), hatch=fill.hatch or None, **style))
        handles.append(Patch(hatch=fill.hatch or None, label=fill.name, **{**style, "linewidth": 0.6}))
    axes.grid(False)
    axes.set_xlim(float(found.x.low), float(found.x.high))
    axes.set_ylim(float(found.y.low), float(found.y.high))
    return handles


def _spans(row: Sequence[str], fate: str) -> list[tuple[int, int]]:
    """Where a row has that fate, from cell to cell."""
    spans: list[tuple[int, int]] = []
    for place, here in enumerate(row):
        if here != fate:
            continue
        if spans and spans[-1][1] == place:
            spans[-1] = (spans[-1][0], place + 1)
        else:
            spans.append((place, place + 1))
    return spans


def _mark(axes: Any, marked: Marked) -> Any:
    from matplotlib.patches import Rectangle

    low, high = marked.low, marked.high
    size = (high[0] - low[0], high[1] - low[1])
    axes.add_patch(Rectangle(low, *size, facecolor="none", edgecolor=INK, linewidth=1.4, zorder=5))
    (handle,) = axes.plot(
        *([value] for value in marked.point),
        marker="o",
        markersize=6,
        color=INK,
        markeredgecolor=PAPER,
        linestyle="",
        label=marked.name,
        zorder=6,
    )
    return handle
