"""A relation in its parts, so that several that stand under the same quantifiers can be told together."""

from __future__ import annotations

from dataclasses import dataclass

from rlstar_sym.logic.formulas import Compared, Formula, Holds
from rlstar_sym.logic.pieces import Math, Pieces
from rlstar_sym.logic.shapes import stripped
from rlstar_sym.logic.shown import Notation, Place
from rlstar_sym.logic.words import behind
from rlstar_sym.polynomial.expressions import Operator


@dataclass(frozen=True)
class Apart:
    """A relation: its two sides, its sign, and the words for the quantifiers in front of it, which are said behind."""

    left: Math
    op: Operator
    right: Math
    behind: Pieces


def apart(formula: Formula, notation: Notation) -> Apart | None:
    """The parts of `for every step n and at every round t: left op right`; None for what is no relation under such quantifiers."""
    prefix, inner = stripped(formula)
    words = behind(tuple(reversed(prefix)))
    match inner:
        case Holds(relation, round, step, state):
            place = Place(round, step, state)
            left, right = notation.expression(relation.left, place), notation.expression(relation.right, place)
            return Apart(left, relation.op, right, words)
        case Compared(left_side, op, right_side):
            return Apart(notation.real(left_side), op, notation.real(right_side), words)
    return None
