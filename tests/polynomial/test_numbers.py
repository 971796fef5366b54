"""Numbers that users type: read exactly, or refused in one sentence."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.numbers import MOST_DIGITS, exact_number, exact_numbers


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3", Fraction(3)),
        ("-0.25", Fraction(-1, 4)),
        ("0.1", Fraction(1, 10)),
        (".5", Fraction(1, 2)),
        ("5.", Fraction(5)),
        ("1e-3", Fraction(1, 1000)),
        ("2.5E+2", Fraction(250)),
        ("2/7", Fraction(2, 7)),
        ("-4/6", Fraction(-2, 3)),
        ("+1/2", Fraction(1, 2)),
        (" 7 ", Fraction(7)),
        ("0", Fraction(0)),
        ("-0", Fraction(0)),
    ],
)
def test_forms(text, value):
    assert exact_number(text, "delta") == value


@pytest.mark.parametrize(
    "text",
    ["", " ", ".", "-", "e5", "abc", "nan", "inf", "-inf", "1/0", "1/-2", "1/2/3", "0x10", "1_000", "1,5", "--1", "1e", "1e99999",
     "1e1001", "1e-1001", "٣", "1.2.3", "1 2", "__import__('os')", "1;2", "²"],
)  # fmt: skip
def test_everything_else_is_refused(text):
    with pytest.raises(UsageError, match="delta: ") as caught:
        exact_number(text, "delta")
    assert "\n" not in str(caught.value)


def test_very_long_numbers_are_refused_and_not_repeated():
    with pytest.raises(UsageError, match="characters") as caught:
        exact_number("9" * (MOST_DIGITS + 1), "delta")
    assert len(str(caught.value)) < 200
    assert exact_number("9" * MOST_DIGITS, "delta") == 10**MOST_DIGITS - 1


def test_lists_say_which_number_is_wrong():
    assert exact_numbers("0.1, 0,1/3", "--delta") == [Fraction(1, 10), Fraction(0), Fraction(1, 3)]
    with pytest.raises(UsageError, match="number 2"):
        exact_numbers("0.1,x", "--delta")
    with pytest.raises(UsageError, match="number 3"):
        exact_numbers("0.1,0.2,", "--delta")


@given(st.decimals(allow_nan=False, allow_infinity=False, places=12, min_value=-(10**6), max_value=10**6))
def test_decimals_are_read_as_they_stand(value):
    assert exact_number(str(value), "x") == Fraction(Decimal(value))


@given(st.fractions(max_denominator=10**9))
def test_fractions_are_read_as_they_stand(value):
    assert exact_number(str(value), "x") == value
