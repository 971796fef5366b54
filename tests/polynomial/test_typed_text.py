"""What users type and paste: signs from typeset texts are read, what is ambiguous is refused with one sentence that says what to write."""

from __future__ import annotations

import pytest

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.parser import parse_relations


@pytest.mark.parametrize(
    ("pasted", "plain"),
    [
        ("x \u2264 1", "x <= 1"),
        ("0 \u2a7d x \u2265 y", "0 <= x >= y"),
        ("x \u2260 0", "x != 0"),
        ("x\u00b2 + y\u00b3 > 0", "x^2 + y^3 > 0"),
        ("(x + 1)\u00b9\u2070 > \u22122", "(x + 1)^10 > -2"),
        ("2\u00b7x\u00d7y\u22c5z > x\u2217y", "2*x*y*z > x*y"),
        ("x \u2212 y < 1", "x - y < 1"),
    ],
)
def test_pasted_signs_are_read_as_the_plain_ones(pasted: str, plain: str) -> None:
    assert parse_relations(pasted) == parse_relations(plain)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2x > 0", "write * for a product"),
        ("x y > 0", "write * for a product"),
        ("(x + 1)(y + 1) > 0", "write * for a product"),
        ("x2(y) > 0", "has no meaning"),
        ("x\u00b2y > 0", "write * for a product"),
        ("x^-2 > 0", "write 1/x^2"),
        ("x^y > 0", "a whole number as exponent"),
        ("x\u00b2\u00b2\u00b2^2 > 0", "tower"),
        ("x^2\u00b3 > 0", "tower"),
        ("\u00b2 > 0", "a number, a name or an opening bracket"),
        ("sqrt(x) > 0", "s^2 = (what is under the root) and s >= 0"),
        ("\u221ax > 0", "s^2 = (what is under the root) and s >= 0"),
        ("Abs(x) > 0", "s^2 = (what is inside)^2 and s >= 0"),
        ("|x| > 0", "s^2 = (what is inside)^2 and s >= 0"),
        ("max(x) > 0", "(m - a)*(m - b) = 0"),
        ("exp(x) > 0", "replace its value by a variable"),
        ("\u03c0 > 3", "3.14 < p < 3.15"),
        ("x < \u221e", "no infinity"),
        ("\u0445 < 1", "U+0445"),
        ("x \u2248 1", "U+2248"),
        ("\u0663 > 1", "U+0663"),
    ],
)
def test_what_is_ambiguous_or_no_polynomial_is_refused_with_what_to_write(text: str, words: str) -> None:
    with pytest.raises(UsageError) as raised:
        parse_relations(text)
    assert words in str(raised.value)
    assert "at character" in str(raised.value)
    assert "\n" not in str(raised.value)
