"""Several rounds in one log: what was measured against what was forecast from the diagnosed round, and where they
part.

A test, not a look: the forecast band holds in all rounds at once, and every measured share has a Clopper-Pearson
interval whose risk is the log's divided by the number of comparisons. They part in the first round in which the two
do not meet; if the run is what the model says, that happens with a probability of at most twice the risk.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from rlstar_sym.diagnose.intervals import Share, share

Quantity = Literal["accuracy", "kept_all_right"]


@dataclass(frozen=True, slots=True)
class Comparison:
    """A quantity in round t after the diagnosed one: measured, and the forecast band."""

    t: int
    round: int
    quantity: Quantity
    measured: Share
    low: float
    high: float

    @property
    def meets(self) -> bool:
        """Whether band and interval have a point in common."""
        return float(self.measured.low) <= self.high and self.low <= float(self.measured.high)


@dataclass(frozen=True, slots=True)
class MeasuredRound:
    """Counts of a round: its number in the log, chains, right answers, kept chains, and kept ones with every step
    right (None: not known).
    """

    round: int
    chains: int
    right: int
    kept: int
    kept_all_right: int | None = None


def compare(
    rounds: Sequence[MeasuredRound],
    base: int,
    bands: dict[int, tuple[float, float]],
    shares: dict[int, tuple[float, float]],
    risk: Fraction,
) -> list[Comparison]:
    """Compare all later rounds that were forecast.

    base: number of the diagnosed round; bands: of J by t; shares: of F by t, where they are forecast; risk: of all
    comparisons together.
    """
    later = [one for one in rounds if one.round - base in bands and one.round > base]
    wanted: list[tuple[MeasuredRound, Quantity, int, int, tuple[float, float]]] = []
    for one in later:
        t = one.round - base
        wanted.append((one, "accuracy", one.right, one.chains, bands[t]))
        if one.kept_all_right is not None and t in shares and one.kept:
            wanted.append((one, "kept_all_right", one.kept_all_right, one.kept, shares[t]))
    if not wanted:
        return []
    each = risk / len(wanted)
    return [
        Comparison(one.round - base, one.round, quantity, share(successes, trials, each), *band)
        for one, quantity, successes, trials, band in wanted
    ]


def parted(comparisons: Sequence[Comparison]) -> Comparison | None:
    """The first one that does not meet its forecast."""
    for one in sorted(comparisons, key=lambda c: (c.t, c.quantity)):
        if not one.meets:
            return one
    return None
