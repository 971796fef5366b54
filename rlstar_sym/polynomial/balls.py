"""Expressions in rigorous balls (python-flint arb): outward rounded enclosures, also of log, exp and sqrt.

A ball that comes out contains the exact value whenever that is defined; where it may be undefined (a divisor or an argument whose ball reaches out of the
domain), the ball is not finite. Every comparison of balls is true only if it holds for all numbers in them.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, Final, TypeAlias

import flint

from rlstar_sym.polynomial.evaluation import evaluate
from rlstar_sym.polynomial.expressions import Expr, Relation, Symbol

#: a python-flint arb
Ball: TypeAlias = Any
#: bits at which a relation at a point is tried in turn
PRECISIONS: Final = (128, 512, 2048)


def exact_ball(value: Fraction) -> Ball:
    """The tightest ball around a rational at the precision of flint's context."""
    return flint.arb(flint.fmpq(value.numerator, value.denominator))


def ball_function(kind: str, value: Ball) -> Ball:
    """log, exp or sqrt of a ball; not finite where the ball reaches out of the domain."""
    if kind == "log":
        return value.log()
    if kind == "exp":
        return value.exp()
    if kind == "sqrt":
        return value.sqrt()
    raise TypeError(f"no ball for {kind!r}")


def enclosure(expression: Expr, point: Mapping[Symbol, Ball]) -> Ball:
    """A ball that contains the expression's value at every point of the balls given."""
    return evaluate(expression, point, exact_ball, ball_function)


def certainly(ball: Ball, op: str) -> bool:
    """Whether `value op 0` for every value in the ball; op one of < <= > >= = !=."""
    if not ball.is_finite():
        return False
    return {
        ">": bool(ball > 0),
        ">=": bool(ball >= 0),
        "<": bool(ball < 0),
        "<=": bool(ball <= 0),
        "=": bool(ball == 0),
        "!=": bool(ball != 0),
    }[op]


def relation_holds(relation: Relation, point: Mapping[Symbol, Fraction]) -> bool | None:
    """Whether a relation holds at an exact point; None where balls of the last precision cannot tell, as for an equation that is true."""
    difference = relation.left - relation.right
    opposite = relation.negated().op
    for bits in PRECISIONS:
        with flint.ctx.workprec(bits):
            ball = enclosure(difference, {s: exact_ball(v) for s, v in point.items()})
            if certainly(ball, relation.op):
                return True
            if certainly(ball, opposite):
                return False
    return None
