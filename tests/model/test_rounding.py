"""Correct rounding of rationals and balls."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction

import flint
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from rlstar_sym.model.rounding import decimal_in, decimal_of, double_in, double_of, exact_text, to_exact, to_fraction

rationals = st.builds(
    lambda a, b, e: Fraction(a, b) * Fraction(10) ** e,
    st.integers(-(10**30), 10**30),
    st.integers(1, 10**30),
    st.integers(-320, 40),
)


def read_by_decimal(value: Fraction, digits: int) -> Decimal:
    context = Context(prec=digits, rounding=ROUND_HALF_EVEN, Emin=-(10**9), Emax=10**9)
    return context.divide(Decimal(value.numerator), Decimal(value.denominator))


@given(rationals, st.integers(1, 60))
def test_decimals_are_correctly_rounded(value, digits):
    shown = decimal_of(to_exact(value), digits)
    assert Decimal(shown) == read_by_decimal(value, digits)
    assert len(shown.split("e")[0].replace("-", "").replace(".", "").lstrip("0")) <= max(digits, 1)
    with flint.ctx.workprec(600):
        ball = flint.arb(to_exact(value))
        if value != 0 and not ball.is_exact():
            enclosed = decimal_in(ball, digits)
            # only a tie may be undecided
            assert enclosed == shown or (
                enclosed is None and read_by_decimal(value, digits + 80) == read_by_decimal(value, digits + 1)
            )


@given(rationals)
def test_doubles_are_correctly_rounded(value):
    assert double_of(to_exact(value)) == value.numerator / value.denominator
    assert to_fraction(to_exact(value)) == value
    with flint.ctx.workprec(600):
        assert double_in(flint.arb(to_exact(value))) in (value.numerator / value.denominator, None)


@given(st.fractions(0, 1, max_denominator=10**6), st.integers(1, 12))
def test_balls_too_wide_are_not_rounded(value, digits):
    assume(0 < value < 1)
    with flint.ctx.workprec(200):
        wide = flint.arb(to_exact(value)).union(flint.arb(to_exact(value + Fraction(1, 2))))
        assert double_in(wide) is None
        assert decimal_in(wide, max(digits, 2)) is None


def test_double_ties_go_to_even():
    half = Fraction(1, 2**53)
    assert double_of(to_exact(1 - half / 2)) == 1.0
    assert double_of(to_exact(1 - half * 3 / 2)) == float(1 - 2 * half)
    with flint.ctx.workprec(200):
        assert double_in(flint.arb(to_exact(1 - half / 2))) == 1.0
        # a ball around a tie has two answers
        assert double_in(flint.arb(to_exact(1 + half)) + flint.arb(0, 2.0**-100)) is None


def test_doubles_near_zero():
    with flint.ctx.workprec(200):
        around = flint.arb(0, 2.0**-1074) * flint.arb(2) ** -100
        assert double_in(around) == 0.0
        assert str(double_in(around)) == "0.0"  # not -0.0
        assert double_in(flint.arb(1) / flint.arb(0)) is None
        assert double_in(flint.arb(2) ** -1074) == 5e-324


@pytest.mark.parametrize(
    ("value", "digits", "shown"),
    [
        (Fraction(1, 8), 10, "0.125"),
        (Fraction(1, 8), 2, "0.12"),
        (Fraction(3, 8), 2, "0.38"),
        (Fraction(-2, 3), 5, "-0.66667"),
        (Fraction(0), 3, "0"),
        (Fraction(1), 3, "1"),
        (Fraction(999996, 10**6), 5, "1"),
        (Fraction(12), 1, "1e+01"),
        (Fraction(12), 2, "12"),
        (Fraction(1, 10**7) / 3, 3, "3.33e-08"),
        (Fraction(1, 1000), 3, "0.001"),
        (Fraction(1, 10**6), 3, "0.000001"),
        (Fraction(1, 10**7), 3, "1e-07"),
        (Fraction(1, 10**5001), 3, "0"),
        (Fraction(2, 10**5000), 3, "2e-5000"),
    ],
)
def test_decimal_forms(value, digits, shown):
    assert decimal_of(to_exact(value), digits) == shown
    with flint.ctx.workprec(40000):
        ball = flint.arb(to_exact(value))
        assert decimal_in(ball, digits) == shown
    if digits == 2 and value == Fraction(1, 8):
        with flint.ctx.workprec(200):
            assert decimal_in(ball + flint.arb(0, 2.0**-100), digits) is None


def test_balls_across_the_least_decimal_are_not_rounded():
    with flint.ctx.workprec(300):
        least = flint.arb(10) ** -5000
        assert decimal_in(least / 2, 5) == "0"
        assert decimal_in((least / 2).union(least * 2), 5) is None
        assert decimal_in((-least * 2).union(least * 2), 5) is None
        assert decimal_in((-least / 2).union(least / 2), 5) == "0"


def test_exact_text_of_very_long_numbers():
    value = Fraction(10**20000 + 1, 3)
    top, _, bottom = exact_text(value).partition("/")
    assert len(top) == 20001 and top[0] == top[-1] == "1" and bottom == "3"
    assert exact_text(Fraction(-3)) == "-3"
