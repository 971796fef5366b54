"""Kernels as heat maps: the probability of every state after a step, given the state before it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from rlstar_sym.errors import UndefinedRound, UsageError
from rlstar_sym.model.dense import FloatKernel
from rlstar_sym.model.dense_model import DenseModel, next_kernels, setting
from rlstar_sym.model.star_round import PAPER_ROUND, StarRound
from rlstar_sym.plot.figure import Picture, drawn, panels
from rlstar_sym.plot.palette import HEAT

#: panels of one picture, steps that are shown of a longer chain, and states
MOST_PANELS: Final = 24
MOST_STATES: Final = 256
#: up to so many states every cell says its number
WRITTEN: Final = 5


def kernels_by_round(model: DenseModel, rounds: Sequence[int], pipeline: StarRound = PAPER_ROUND) -> list[list[Any]]:
    """The steps of a model of matrices after so many rounds each, in doubles: lists of arrays.

    rounds: not negative, in order. Raises UsageError where a round is not defined.
    """
    fixed, kernels = setting(model, pipeline, FloatKernel)
    here = tuple(kernels)
    found, done = [], 0
    for wanted in rounds:
        for _ in range(wanted - done):
            try:
                here = next_kernels(fixed, here)
            except UndefinedRound:
                raise UsageError(f"round {done + 1} is not defined: no sampled chain has the right answer") from None
            done += 1
        found.append([kernel.array for kernel in here])
    return found


@drawn
def picture_of_kernels(rows: Sequence[Sequence[Any]], names: Sequence[str], title: str) -> Picture:
    """A row of panels for every list of kernels (arrays); names: one for every row.

    Raises UsageError for too many panels or states.
    """
    steps = len(rows[0])
    if len(rows) * steps > MOST_PANELS:
        raise UsageError(
            f"{len(rows)} times {steps} kernels are more than the {MOST_PANELS} that one picture shows; ask for fewer rounds or steps"
        )
    most = max(max(kernel.shape) for row in rows for kernel in row)
    if most > MOST_STATES:
        raise UsageError(f"kernels on {most} states are too large to see; up to {MOST_STATES} are drawn")
    figure, axes = panels(title, steps * len(rows), max(3.4, 1.1 + 2.2 * steps), 0.9 + 2.3 * len(rows), rows=len(rows))
    highest = max(float(kernel.max()) for row in rows for kernel in row)
    image = None
    for place, panel in enumerate(axes):
        row, step = divmod(place, steps)
        kernel = rows[row][step]
        image = panel.imshow(kernel, vmin=0, vmax=highest, cmap=HEAT, interpolation="none", aspect="auto")
        panel.grid(False)
        panel.set_title(f"{names[row]}, step {step + 1}" if names[row] else f"step {step + 1}")
        if row == len(rows) - 1:
            panel.set_xlabel("state after the step")
        if step == 0:
            panel.set_ylabel("state before it")
        if most <= WRITTEN:
            _write(panel, kernel, highest)
    figure.colorbar(image, ax=axes, label="probability", fraction=0.05, pad=0.02)
    return Picture(figure, title, _described(rows, names))


def _write(panel: Any, kernel: Any, highest: float) -> None:
    panel.set_xticks(range(kernel.shape[1]))
    panel.set_yticks(range(kernel.shape[0]))
    for (before, after), value in _entries(kernel):
        colour = "#000000" if value > 0.55 * highest else "#ffffff"
        panel.text(after, before, f"{value:.2f}", ha="center", va="center", color=colour, fontsize=7.5)


def _entries(kernel: Any) -> list[tuple[tuple[int, int], float]]:
    return [((i, j), float(value)) for i, row in enumerate(kernel.tolist()) for j, value in enumerate(row)]


def _described(rows: Sequence[Sequence[Any]], names: Sequence[str]) -> str:
    sentences = []
    for row, name in zip(rows, names, strict=True):
        for number, kernel in enumerate(row, 1):
            if kernel.shape[0] == kernel.shape[1]:
                kept = kernel.diagonal()
                said = f"probability to keep the state from {kept.min():.3g} to {kept.max():.3g}"
            else:
                said = f"{kernel.shape[0]} states to {kernel.shape[1]}"
            sentences.append(f"{name + ', ' if name else ''}step {number}: {said}")
    return "Heat maps of kernels. " + "; ".join(sentences) + "."
