"""Correct rounding of exact rationals and of rigorous balls to doubles and to decimal digits.

A ball is rounded by rounding both of its ends: if they give the same number, so does every value between
them; if not, the ball is too wide and the answer is None. `fmpq`, `fmpz` and `arb` are python-flint's; it
ships no usable type information for them.
"""

from __future__ import annotations

from fractions import Fraction
from math import isfinite
from typing import Any, Final, TypeAlias

import flint

#: a python-flint fmpq
ExactRational: TypeAlias = Any
#: a python-flint arb
Ball: TypeAlias = Any

#: a decimal smaller than 10 to this power in modulus is written as 0, as doubles do below 10^-323
LEAST_EXPONENT: Final = -5000
_LOG10_OF_2: Final = 0.30102999566398120


def to_exact(value: Fraction) -> ExactRational:
    """A Fraction as a flint rational, whose arithmetic stays fast for numbers of many digits."""
    return flint.fmpq(value.numerator, value.denominator)


def to_fraction(value: ExactRational) -> Fraction:
    """A flint rational as a Fraction."""
    return Fraction(int(value.p), int(value.q))


def exact_text(value: Fraction) -> str:
    """`p/q` or `p`, for numbers of any length: Python's own conversion refuses more than 4300 digits and is
    slow.
    """
    top = str(flint.fmpz(value.numerator))
    return top if value.denominator == 1 else f"{top}/{flint.fmpz(value.denominator)}"


def double_of(value: ExactRational) -> float:
    """The nearest double, ties to even."""
    # true division of integers is correctly rounded for integers of any size
    return int(value.p) / int(value.q)


def double_in(ball: Ball) -> float | None:
    """The double to which every number in the ball rounds, if there is one."""
    low, high = float(ball.lower()), float(ball.upper())
    # adding zero turns -0.0, from the lower end of a ball around 0, into 0.0
    return low + 0.0 if low == high and isfinite(low) else None


def decimal_of(value: ExactRational, digits: int) -> str:
    """The value rounded to `digits` significant decimal digits, ties to even, without trailing zeros; 0 below
    10^LEAST_EXPONENT.
    """
    top, bottom = abs(value.p), value.q
    if top * flint.fmpz(10) ** -LEAST_EXPONENT < bottom:
        return "0"
    exponent = _exponent_estimate(top.bit_length() - bottom.bit_length())
    while True:
        shift = digits - 1 - exponent
        scaled_top = top * flint.fmpz(10) ** max(shift, 0)
        scaled_bottom = bottom * flint.fmpz(10) ** max(-shift, 0)
        if scaled_top < scaled_bottom * flint.fmpz(10) ** digits:
            break
        exponent += 1
    quotient, remainder = divmod(scaled_top, scaled_bottom)
    twice = 2 * remainder
    if twice > scaled_bottom or (twice == scaled_bottom and quotient % 2 == 1):
        quotient += 1
    return _decimal_text(value < 0, str(quotient), -shift, digits)


def decimal_in(ball: Ball, digits: int) -> str | None:
    """The number of `digits` significant decimal digits to which every number in the ball rounds, if there is
    one.

    The ball must have been computed, and the context must be, at a precision of more than `digits` digits.
    """
    if not ball.is_finite():
        return None
    size = abs(ball)
    if size < flint.arb(10) ** LEAST_EXPONENT:
        return "0"
    if ball.is_exact():
        return decimal_of(ball.fmpq(), digits)
    # a ball that contains 0 and larger numbers, or reaches across the limit, is not decided
    if not size > flint.arb(10) ** LEAST_EXPONENT:
        return None
    mantissa, binary_exponent = size.mid().man_exp()
    exponent = _exponent_estimate(int(binary_exponent) + int(mantissa).bit_length() - 1)
    limit = flint.arb(10) ** digits
    shift = digits - 1 - exponent
    while (scaled := size * flint.arb(10) ** shift) > limit:
        shift -= 1
    # floor(x + 1/2): with a radius, a ball around a tie has two values here
    rounded = (scaled + flint.arb("0.5")).floor().unique_fmpz()
    return None if rounded is None else _decimal_text(bool(ball < 0), str(rounded), -shift, digits)


def _exponent_estimate(bits: int) -> int:
    """A lower bound, at most three below it, of the decimal exponent of a number above 2^(bits-1) and below
    2^(bits+1).
    """
    return int((bits - 1) * _LOG10_OF_2 // 1) - 1


def _decimal_text(negative: bool, integer: str, exponent: int, digits: int) -> str:
    """`integer * 10^exponent` as a reader expects it: 0.125, -12, 1.5e-30."""
    integer, point = integer.rstrip("0") or "0", exponent + len(integer)
    sign = "-" if negative else ""
    if -5 <= point <= 0:
        return f"{sign}0.{'0' * -point}{integer}"
    if 0 < point <= max(digits, 1):
        whole, rest = integer[:point].ljust(point, "0"), integer[point:]
        return f"{sign}{whole}.{rest}" if rest else f"{sign}{whole}"
    rest = f".{integer[1:]}" if len(integer) > 1 else ""
    return f"{sign}{integer[0]}{rest}e{point - 1:+03d}"
