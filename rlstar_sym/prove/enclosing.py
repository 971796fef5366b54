"""Branch and bound in rigorous balls: an inequality with logarithms, exponentials or roots over a compact box.

Trusted for the claims that it shows (the ledger says so), together with python-flint: no certificate comes out. On every box of a subdivision the difference
of both sides is enclosed outward, plainly and in the mean value form f(m) + sum f_i(box) (x_i - m_i), which is tight on small boxes; the claim is shown when
an enclosure lies on its right side on all of them. A point with a ball on the wrong side refutes it. Whatever exceeds the limits stays undecided.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import islice, product
from typing import Final

import flint

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.balls import Ball, certainly, enclosure, exact_ball
from rlstar_sym.polynomial.derivatives import derivative
from rlstar_sym.polynomial.expressions import Expr, Operator, Relation, Symbol
from rlstar_sym.polynomial.operators import NEGATED
from rlstar_sym.theorem.obligations import BoxObligation
from rlstar_sym.theorem.verdicts import Answer

Box = tuple[tuple[Fraction, Fraction], ...]
Point = dict[Symbol, Fraction]

#: boxes of one claim, and seconds; and how many corners of the box are tried first
MOST_BOXES: Final = 20_000
MOST_SECONDS: Final = 30.0
MOST_CORNERS: Final = 64
#: bits of the first enclosure, and at most
FIRST_BITS: Final = 64
LAST_BITS: Final = 4096
#: midpoints of boxes that are handed on for a cross-check in another arithmetic
SAMPLED: Final = 25


@dataclass
class Enclosed:
    """How the search ended. boxes: enclosures that were tried; bits: the highest precision needed; points: some points of the box, spread over it."""

    answer: Answer
    boxes: int = 0
    bits: int = FIRST_BITS
    points: list[Point] = field(default_factory=list)


def enclose(obligation: BoxObligation, most_boxes: int = MOST_BOXES, most_seconds: float = MOST_SECONDS) -> Enclosed:
    """Show the claim over its box, refute it at an exact point, or leave it undecided within the limits."""
    started = time.monotonic()
    search = _Search(obligation.claim, obligation.variables)
    whole: Box = tuple(obligation.box[v] for v in obligation.variables)
    found = _branch_and_bound(search, whole, most_boxes, started + most_seconds)
    spent = time.monotonic() - started
    answer = found.answer
    found.answer = Answer(answer.outcome, answer.detail, answer.witness, spent)
    return found


def _branch_and_bound(search: _Search, whole: Box, most_boxes: int, deadline: float) -> Enclosed:
    found = Enclosed(Answer("undecided"))
    for corner in islice(product(*whole), MOST_CORNERS):
        if search.fails_at(corner):
            return _refuted(found, search, corner)
    todo = [(whole, FIRST_BITS)]
    while todo:
        box, bits = todo.pop()
        if found.boxes >= most_boxes or time.monotonic() > deadline:
            limit = f"{most_boxes} boxes" if found.boxes >= most_boxes else "the time allowed"
            found.answer = Answer("undecided", f"{limit} did not suffice; open near {search.shown(_middle(box))}")
            return found
        found.boxes += 1
        found.bits = max(found.bits, bits)
        middle = _middle(box)
        shown, slopes = search.holds_on(box, bits)
        if shown:
            _keep(found, search.named(middle))
            continue
        at_middle = search.ball_at(middle, bits)
        if certainly(at_middle, search.opposite):
            return _refuted(found, search, middle)
        if not certainly(at_middle, search.op):
            # not even this point is decided: more digits, or it is a point where the sides are equal
            if bits * 2 > LAST_BITS:
                found.answer = Answer(
                    "undecided", f"{LAST_BITS} bits do not tell the sides apart at {search.shown(middle)}"
                )
                return found
            todo.append((box, bits * 2))
            continue
        place = _widest(box, slopes)
        if place is None:
            # a single point that is decided, though its box was not: rounding of the derivative form
            _keep(found, search.named(middle))
            continue
        low, high = box[place]
        halves = ((low, middle[place]), (middle[place], high))
        todo += [((*box[:place], half, *box[place + 1 :]), bits) for half in halves]
    found.answer = Answer("confirmed", f"{found.boxes} boxes of balls, {found.bits} bits, by python-flint")
    return found


class _Search:
    """The difference of both sides of a claim, with its derivatives."""

    def __init__(self, claim: Relation, variables: Sequence[Symbol]) -> None:
        self.variables = tuple(variables)
        self.op: Operator = claim.op
        self.opposite: Operator = NEGATED[claim.op]
        self.difference = claim.left - claim.right
        self.slopes: tuple[Expr, ...] | None
        try:
            self.slopes = tuple(derivative(self.difference, v) for v in self.variables)
        except UsageError:
            self.slopes = None

    def named(self, point: Sequence[Fraction]) -> Point:
        return dict(zip(self.variables, point, strict=True))

    def shown(self, point: Sequence[Fraction]) -> str:
        return ", ".join(f"{v.name} = {float(x):.6g}" for v, x in self.named(point).items()) or "the numbers given"

    def ball_at(self, point: Sequence[Fraction], bits: int) -> Ball:
        with flint.ctx.workprec(bits):
            return enclosure(self.difference, {v: exact_ball(x) for v, x in self.named(point).items()})

    def fails_at(self, point: Sequence[Fraction]) -> bool:
        """Whether the claim is certainly false at an exact point."""
        return certainly(self.ball_at(point, 2 * FIRST_BITS), self.opposite)

    def holds_on(self, box: Box, bits: int) -> tuple[bool, list[float]]:
        """Whether an enclosure over the box shows the claim; and how much each variable's width matters, for the choice of where to cut."""
        widths = [float(high - low) for low, high in box]
        with flint.ctx.workprec(bits):
            point = {v: spanning(low, high) for v, (low, high) in zip(self.variables, box, strict=True)}
            if certainly(enclosure(self.difference, point), self.op):
                return True, widths
            if self.slopes is None or not box:
                return False, widths
            slopes = [enclosure(s, point) for s in self.slopes]
            if not all(s.is_finite() for s in slopes):
                return False, widths
            # the corner at which the difference is least (for > and >=) in the variables in which it is monotone; the mean value form in the others
            rising = self.op in (">", ">=")
            base: dict[Symbol, Ball] = {}
            change = flint.arb(0)
            for v, (low, high), slope in zip(self.variables, box, slopes, strict=True):
                if bool(slope >= 0) or bool(slope <= 0):
                    end = low if bool(slope >= 0) == rising else high
                    base[v] = exact_ball(end)
                else:
                    middle = (low + high) / 2
                    base[v] = exact_ball(middle)
                    change += slope * (point[v] - exact_ball(middle))
            shown = certainly(enclosure(self.difference, base) + change, self.op)
            return shown, [float(abs(s).upper()) * w for s, w in zip(slopes, widths, strict=True)]


def spanning(low: Fraction, high: Fraction) -> Ball:
    """A ball that contains every number from low to high."""
    return exact_ball(low).union(exact_ball(high))


def _middle(box: Box) -> tuple[Fraction, ...]:
    return tuple((low + high) / 2 for low, high in box)


def _widest(box: Box, weights: Sequence[float]) -> int | None:
    """The variable to cut: the one whose width matters most among those that have any."""
    open_ones = [i for i, (low, high) in enumerate(box) if low < high]
    return max(open_ones, key=lambda i: (weights[i], box[i][1] - box[i][0])) if open_ones else None


def _keep(found: Enclosed, point: Point) -> None:
    """Keep the first points and then ever rarer ones."""
    if len(found.points) < SAMPLED:
        found.points.append(point)
    elif found.boxes % SAMPLED == 0:
        found.points[(found.boxes // SAMPLED) % SAMPLED] = point


def _refuted(found: Enclosed, search: _Search, point: Sequence[Fraction]) -> Enclosed:
    witness: Mapping[Symbol, Fraction] = search.named(point)
    found.answer = Answer("refuted", f"a ball on the wrong side at {search.shown(point)}", witness)
    return found
