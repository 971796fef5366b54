"""The same value by mpmath and in balls, where it has no exact form: claims with logarithms, exponentials or roots at exact points.

At 50 digits mpmath must lie in the ball that python-flint computes at 256 bits, up to its own rounding, and the ball must be narrow; where digits cancel, both
are repeated with twice as many, as for exact values (`precision.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, Final

from rlstar_sym.crosscheck.precision import LEVELS, TOLERANCE, PrecisionCheck
from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.evaluation import evaluate
from rlstar_sym.polynomial.expressions import Expr, Relation, Symbol

#: digits that are printed of a value that does not agree
SHOWN: Final = 30


def check_transcendental(relation: Relation, point: Mapping[Symbol, Fraction]) -> tuple[PrecisionCheck, int | None]:
    """The difference of both sides at an exact point in both arithmetics, and its sign by mpmath (None where it is undefined).

    In the result `exact` is None; mpmath_agrees: mpmath lies in the ball; ball_contains: the ball is finite and narrow.
    """
    import flint
    import mpmath

    from rlstar_sym.polynomial.balls import enclosure, exact_ball

    difference = relation.left - relation.right
    result: tuple[PrecisionCheck, int | None] | None = None
    for digits, bits in LEVELS:
        with mpmath.workdps(digits), flint.ctx.workprec(bits):
            high = _by_mpmath(difference, point)
            ball = enclosure(difference, {s: exact_ball(v) for s, v in point.items()})
            narrow, agrees = _compared(high, ball)
            shown = "undefined" if high is None else str(mpmath.nstr(high, SHOWN))
            what = f"difference of the sides of {relation}"
            sign = None if high is None else (high > 0) - (high < 0)
            check = PrecisionCheck(what, None, shown, str(ball.str(SHOWN)), digits, agrees, narrow)
            result = check, sign
        if result[0].ok:
            break
    if result is None:
        raise UsageError("no precision was asked for")
    return result


def _by_mpmath(expression: Expr, point: Mapping[Symbol, Fraction]) -> Any:
    import mpmath

    def number(value: Fraction) -> Any:
        return mpmath.mpf(value.numerator) / value.denominator

    def function(kind: str, value: Any) -> Any:
        return {"log": mpmath.log, "exp": mpmath.exp, "sqrt": mpmath.sqrt}[kind](value)

    try:
        value = evaluate(expression, {s: number(v) for s, v in point.items()}, number, function)
    except ZeroDivisionError:
        return None
    # the logarithm of a negative number is complex there
    return value if isinstance(value, mpmath.mpf) and mpmath.isfinite(value) else None


def _compared(high: Any, ball: Any) -> tuple[bool, bool]:
    """Whether the ball is finite and narrow, and whether mpmath's value is in it up to mpmath's own rounding."""
    if high is None or not ball.is_finite():
        return False, high is None and not ball.is_finite()
    middle, radius = (Fraction(int(x.p), int(x.q)) for x in (ball.mid().fmpq(), ball.rad().fmpq()))
    import mpmath

    top, bottom = mpmath.libmp.to_rational(high._mpf_)
    value = Fraction(int(top), int(bottom))
    slack = TOLERANCE * abs(value) if value else TOLERANCE
    return radius <= slack, abs(value - middle) <= radius + slack
