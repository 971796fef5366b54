"""The edges of a chain round after round, one round at a time: exact while the fractions are short, then in rigorous balls.

For questions whose answer is certain once an inequality holds at some round: signs, thresholds, the round at which an accuracy is reached.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any, Final

import flint

from rlstar_sym.errors import UndefinedRound
from rlstar_sym.model.recursion import to_ball
from rlstar_sym.model.rounding import to_exact
from rlstar_sym.model.trajectory_balls import TooWide, next_ball
from rlstar_sym.model.trajectory_exact import Edges, next_edges
from rlstar_sym.model.trajectory_formulas import Formulas, formulas_for, rests
from rlstar_sym.polynomial.evaluation import evaluate

#: bits of the product of all edges, beyond which balls take over
EXACT_BITS: Final = 1 << 13
FIRST_BITS: Final = 512
LAST_BITS: Final = 1 << 14


class Undecided(Exception):
    """A ball is too wide for the question that was asked of it."""


class Orbit:
    """The present round of a chain.

    t: the round; values: the distinct edges, flint rationals or balls (of the precision of flint's context); counts: how many steps have each; of_step: for
    every step its place in `values`; exact: whether the values are rationals. Equal edges stay equal, and a group is never split.
    """

    def __init__(self, deltas: Sequence[Fraction], states: int) -> None:
        self.formulas: Formulas = formulas_for(states)
        places: dict[tuple[int, int], int] = {}
        of_step = [places.setdefault(d.as_integer_ratio(), len(places)) for d in deltas]
        edges = Edges.group([to_exact(Fraction(*ratio)) for ratio in places], of_step)
        self.t = 0
        self.values: list[Any] = list(edges.values)
        self.counts, self.of_step = edges.multiplicities, edges.of_step
        self.exact = True
        if edges.totals_size(self.formulas) > EXACT_BITS:
            self._to_balls()

    def _to_balls(self) -> None:
        low = to_exact(self.formulas.least)
        # the two ends of the range do not move
        self._ends = [v in (1, low) for v in self.values]
        self.values = [flint.arb(v) for v in self.values]
        self.exact = False

    def advance(self) -> None:
        """One round; raises UndefinedRound where J = 0, Undecided where the balls became too wide."""
        if self.exact:
            edges = Edges(tuple(self.values), self.counts, self.of_step)
            if edges.next_size() > EXACT_BITS:
                self._to_balls()
            else:
                try:
                    after = next_edges(self.formulas, edges)
                except ZeroDivisionError:
                    raise UndefinedRound("the accuracy is 0, so the round is undefined") from None
                self.values, self.counts, self.of_step = list(after.values), after.multiplicities, after.of_step
                self.t += 1
                return
        low, high = to_ball(self.formulas.least), flint.arb(1)
        others = rests(self.values, self.counts, flint.arb(1))
        try:
            self.values = [
                v if end else next_ball(self.formulas, v, v, r, low, high)
                for v, r, end in zip(self.values, others, self._ends, strict=True)
            ]
        except TooWide:
            raise Undecided from None
        self.t += 1

    def number(self, value: Fraction) -> Any:
        """A constant in the arithmetic of the present round."""
        return to_exact(value) if self.exact else to_ball(value)

    def sign(self, place: int) -> int:
        """The sign of a group's edge; raises Undecided."""
        return sign(self.values[place])

    def accuracy(self) -> Any:
        """J."""
        whole = self.number(Fraction(1))
        for value, count in zip(self.values, self.counts, strict=True):
            whole = whole * value**count
        return evaluate(self.formulas.accuracy, {self.formulas.product: whole}, self.number)


def sign(value: Any) -> int:
    """The sign of a rational or a ball; raises Undecided."""
    if value > 0:
        return 1
    if value < 0:
        return -1
    if value == 0:
        return 0
    raise Undecided


def with_growing_precision(question: Callable[[], Any]) -> Any:
    """The answer to a question about an orbit; at twice the precision while it is undecided. Raises Undecided at last."""
    bits = FIRST_BITS
    while True:
        with flint.ctx.workprec(bits):
            try:
                return question()
            except Undecided:
                if bits >= LAST_BITS:
                    raise
        bits *= 4


def rounds_to_accuracy(deltas: Sequence[Fraction], states: int, goal: Fraction, most: int) -> int | None:
    """The first round with J >= goal, exactly; None if it is not among the first `most`, or J cannot be told from the goal."""

    def count() -> int | None:
        orbit = Orbit(deltas, states)
        while True:
            accuracy, wanted = orbit.accuracy(), orbit.number(goal)
            if accuracy >= wanted:
                return orbit.t
            if not accuracy < wanted:
                raise Undecided
            if orbit.t == most:
                return None
            orbit.advance()

    try:
        found: int | None = with_growing_precision(count)
    except Undecided:
        return None
    return found
