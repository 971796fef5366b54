"""Colours, lines and hatches that are told apart without colour vision, and in print without colour.

The colours are those of M. Okabe and K. Ito (Color Universal Design, 2008). Every colour goes with a line and a
marker of its own, and every fate with a hatch and a lightness of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

BLUE: Final = "#0072b2"
VERMILLION: Final = "#d55e00"
GREEN: Final = "#009e73"
PURPLE: Final = "#cc79a7"
ORANGE: Final = "#e69f00"
SKY: Final = "#56b4e9"
#: text and axes, what matters less, lines of the grid, paper
INK: Final = "#1b1f24"
MUTED: Final = "#59636e"
GRID: Final = "#d8dee4"
PAPER: Final = "#ffffff"
#: kernels as heat maps: even steps of lightness, also without colour
HEAT: Final = "cividis"


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a line is drawn: its colour, dashes and markers."""

    colour: str
    dashes: Any
    marker: str

    def line(self) -> dict[str, Any]:
        """For `Axes.plot`."""
        return {"color": self.colour, "linestyle": self.dashes, "marker": self.marker}


STROKES: Final = (
    Stroke(BLUE, "-", "o"),
    Stroke(VERMILLION, (0, (5, 2)), "s"),
    Stroke(GREEN, (0, (1, 1.2)), "^"),
    Stroke(PURPLE, (0, (6, 2, 1, 2)), "D"),
    Stroke(ORANGE, (0, (3, 1, 1, 1, 1, 1)), "v"),
    Stroke(SKY, (0, (8, 3)), "P"),
)


@dataclass(frozen=True, slots=True)
class Fill:
    """How an area is drawn."""

    colour: str
    hatch: str
    name: str


FATES: Final[Mapping[str, Fill]] = {
    "optimal": Fill(SKY, "", "optimal: right answers by right steps"),
    "wrong-steps": Fill(VERMILLION, "///", "some steps become certainly wrong"),
    "stuck": Fill("#c4cad1", "..", "stuck: right answers are not reached"),
    "collapse": Fill(PURPLE, "xxx", "only some questions are answered"),
    "open": Fill(PAPER, "\\\\", "open: no theorem decides"),
}
