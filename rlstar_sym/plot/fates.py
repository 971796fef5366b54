"""Maps of fates over two parameters, as data: every cell is the fate of the model at its middle, exactly as
`rlstar fate` says it (`diagnose/point.py`).

Cells have rational middles, so nothing is rounded before it is decided.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from rlstar_sym.diagnose.point import fate_of_point
from rlstar_sym.errors import UsageError
from rlstar_sym.fate.classification import FateName
from rlstar_sym.model.star_round import PAPER_ROUND, StarRound, round_of
from rlstar_sym.progress import over

#: cells of a side
MOST_CELLS: Final = 201
#: steps of the models of a map
MOST_STEPS: Final = 100
#: the hottest temperature of a map, by default
HOTTEST: Final = Fraction(3)


@dataclass(frozen=True, slots=True)
class Span:
    """A parameter on an axis: what it is called there, and its range, cut into so many cells."""

    label: str
    low: Fraction
    high: Fraction
    cells: int

    @property
    def middles(self) -> list[Fraction]:
        """The middle of every cell."""
        width = (self.high - self.low) / self.cells
        return [self.low + width * (2 * place + 1) / 2 for place in range(self.cells)]


@dataclass(frozen=True)
class FateMap:
    """fates: rows from below, each from left to right; what: the models of the map, in words."""

    x: Span
    y: Span
    fates: tuple[tuple[FateName, ...], ...]
    what: str

    @property
    def shares(self) -> dict[FateName, float]:
        """The part of the cells that has each fate, the largest first."""
        counts = Counter(fate for row in self.fates for fate in row)
        return {fate: count / (self.x.cells * self.y.cells) for fate, count in counts.most_common()}


Model = Callable[[Fraction, Fraction], tuple[Sequence[Fraction], StarRound]]


def fate_map(x: Span, y: Span, states: int, what: str, model: Model) -> FateMap:
    """Every cell. model: edges and round at a point of the map. Raises UsageError for too many cells, or for models
    outside their range.
    """
    if not 1 <= x.cells <= MOST_CELLS or not 1 <= y.cells <= MOST_CELLS:
        raise UsageError(f"a map has from 1 to {MOST_CELLS} cells a side")
    steps = len(model(x.middles[0], y.middles[0])[0])
    if steps > MOST_STEPS:
        raise UsageError(f"{steps} steps are too many for a map of fates; it takes up to {MOST_STEPS}")
    rows = []
    for right in over(y.middles, "map of fates", " rows"):
        row = []
        for left in x.middles:
            deltas, pipeline = model(left, right)
            row.append(fate_of_point(deltas, states, pipeline))
        rows.append(tuple(row))
    return FateMap(x, y, tuple(rows), what)


def temperature_map(steps: int, states: int, cells: int, hottest: Fraction = HOTTEST) -> FateMap:
    """Equal positive edges against the temperature at which chains are sampled.

    steps: N >= 2; states: M >= 2; hottest: the upper end, above 0.

    >>> temperature_map(3, 8, cells=2).shares
    {'optimal': 0.5, 'stuck': 0.5}
    """
    if hottest <= 0:
        raise UsageError(f"the hottest temperature is {hottest}; temperatures are above 0")
    x = Span("edge delta of every step (0: chance, 1: perfect)", Fraction(0), Fraction(1), cells)
    y = Span("sampling temperature", Fraction(0), hottest, cells)
    return fate_map(
        x,
        y,
        states,
        f"{steps} equal steps on {states} states",
        lambda delta, tau: ([delta] * steps, round_of(None, tau, None)),
    )


def edges_map(
    deltas: Sequence[Fraction],
    states: int,
    cells: int,
    pipeline: StarRound = PAPER_ROUND,
    pair: tuple[int, int] = (0, 1),
    most: Fraction = Fraction(1),
) -> FateMap:
    """Two signed edges against each other, the other steps as they are.

    deltas: the edge of every step, N >= 2; states: M >= 2; pipeline: the round of training; pair: the two steps on the
    axes, counted from 0, whose own edges do not matter; most: the upper end of both axes, from -1/(M-1) up to 1.
    Raises UsageError for edges outside their range.

    >>> found = edges_map([Fraction(0), Fraction(0), Fraction(1, 5)], states=3, cells=2)
    >>> found.fates  # rows from below
    (('wrong-steps', 'optimal'), ('optimal', 'optimal'))
    """
    least = Fraction(-1, states - 1)
    one, other = pair
    x = Span(f"edge delta of step {one + 1} (0: chance, 1: perfect)", least, most, cells)
    y = Span(f"edge delta of step {other + 1}", least, most, cells)
    others = [d for n, d in enumerate(deltas) if n not in pair]
    rest = "" if not others else f", the other{'s' if len(others) > 1 else ''} at {_listed(others)}"
    what = f"{len(deltas)} steps on {states} states{rest}"

    def model(left: Fraction, right: Fraction) -> tuple[list[Fraction], StarRound]:
        edges = list(deltas)
        edges[one], edges[other] = left, right
        return edges, pipeline

    return fate_map(x, y, states, what, model)


def verifier_map(deltas: Sequence[Fraction], states: int, cells: int) -> FateMap:
    """The verifier: a, how often it keeps right answers, against b, how often wrong ones.

    deltas: the edges; states: M >= 2.

    >>> verifier_map([Fraction(1, 5)] * 3, 3, cells=2).fates[0]  # b = 1/4; a = 1/4 and a = 3/4
    ('stuck', 'optimal')
    """
    x = Span("a: share of right answers that the verifier keeps", Fraction(0), Fraction(1), cells)
    y = Span("b: share of wrong answers that it keeps", Fraction(0), Fraction(1), cells)
    what = f"edges {_listed(deltas)} on {states} states"
    return fate_map(x, y, states, what, lambda a, b: (deltas, round_of((a, b), None, None)))


def _listed(deltas: Sequence[Fraction]) -> str:
    if len(set(deltas)) == 1 and len(deltas) > 1:
        return f"{float(deltas[0]):.4g} ({len(deltas)} times)"
    return ", ".join(f"{float(d):.4g}" for d in deltas[:6]) + (", ..." if len(deltas) > 6 else "")
