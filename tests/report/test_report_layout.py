"""Line breaking: nothing is lost, lines are short, and numbers are shortened without lying."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from latex_structure import bare, check_structure

from rlstar_sym.polynomial.expressions import Expr, Symbol, divide, multiply
from rlstar_sym.polynomial.latex import latex, number_latex
from rlstar_sym.report.boxes import read, width, width_of
from rlstar_sym.report.layout import LINE, TALLEST, display, is_inline, open_fractions, printed, renaming, rows

SYMBOLS = [Symbol("x"), Symbol("M"), Symbol("delta_1"), Symbol("rest", "R_n")]


def expressions() -> st.SearchStrategy[Expr]:
    leaves = st.sampled_from(SYMBOLS) | st.integers(-50, 50).map(lambda n: SYMBOLS[0] + n)
    return st.recursive(
        leaves,
        lambda inner: st.one_of(
            st.builds(lambda a, b: a + b, inner, inner),
            st.builds(lambda a, b: a - b, inner, inner),
            st.builds(multiply, inner, inner),
            st.builds(lambda a, b: divide(a, b * b + 1), inner, inner),
            st.builds(lambda a: a**2, inner),
        ),
        max_leaves=40,
    )


def lines_of(formula: str) -> list[str]:
    return [line.replace("&", "").strip() for line in rows(formula)]


@given(expressions(), expressions())
def test_breaking_keeps_every_token_in_order(left: Expr, right: Expr) -> None:
    formula = f"{latex(left)} = {latex(right)}"
    shown = display([(formula, "")])
    check_structure(shown)
    if r"\big/" not in shown:
        assert bare(shown) == bare(formula)
    else:
        # a fraction too wide was written with a slash; names and numbers stay the same
        words = r"\d+|\\delta|[A-Zx](?![a-z])"
        assert re.findall(words, bare(shown)) == re.findall(words, bare(formula).replace(r"\frac", ""))


@given(expressions())
def test_lines_fit(value: Expr) -> None:
    for line in lines_of(latex(value)):
        # a delimiter whose partner is on another line cannot be measured as a pair, but each has a width of its own
        if line.count("{") == line.count("}"):
            assert width_of(line.replace("{}", "")) <= LINE + 2.5


def test_short_formulas_stay_as_they_are() -> None:
    assert rows("a + b = c") == ["a + b = c"]
    assert display([("a = b", "3")], end=".") == "\\begin{equation*}\na = b. \\tag{3}\n\\end{equation*}"
    assert display([("a", ""), ("b", "")], end=".") == "\\begin{gather*}\na, \\\\\nb.\n\\end{gather*}"
    assert is_inline("x + y") and not is_inline(" + ".join("abcdefghijklmnop"))


def test_relations_break_first() -> None:
    side = " + ".join(["x_{1} y_{2}"] * 7)
    first, second = lines_of(f"{side} = {side}")
    assert "=" not in first and second.startswith("=")


def test_a_formula_higher_than_a_page_can_be_broken_by_one() -> None:
    long = "y = " + " + ".join(f"x_{{{k}}}" for k in range(1, 40 * TALLEST))
    for shown in (display([(long, "1")]), display([("a = b", "1"), (long, "2")])):
        assert shown.startswith(r"\begin{align*}") and "split" not in shown
        check_structure(shown)
        assert re.findall(r"x_\{\d+\}", shown) == re.findall(r"x_\{\d+\}", long)
    assert r"\begin{split}" in display([(long[: len(long) // 12], "1")])


def test_primes_stay_with_their_letter() -> None:
    long = " + ".join(["J''", *["K_n' x_{12}'^{2}"] * 20])
    assert not re.search(r"[^\n] '", display([(long, "")]))
    assert width_of("K_n''") < width_of("K_n") + 0.5


def test_widths_know_their_notation() -> None:
    assert width_of(r"\frac{a + b}{c}") < width_of("a + b + c")
    assert width_of("x^{10}") < width_of("x 10")
    assert width(read("a - b")) > width(read("-b"))
    with pytest.raises(ValueError, match="unbalanced"):
        read("a}")


@given(st.integers(-(10**30), 10**30), st.integers(1, 23))
def test_decimals_are_exact(numerator: int, places: int) -> None:
    shown = printed(number_latex(Fraction(numerator, 10**places)))
    if re.fullmatch(r"-?\d+\.\d+", shown):
        assert Fraction(shown) == Fraction(numerator, 10**places)


def test_long_runs_of_digits_show_ends_and_length() -> None:
    digits = "12345678" + "0" * 300 + "87654321"
    shown = printed(f"x = {digits}")
    assert shown == r"x = \underset{316\text{ digits}}{12345678\ldots 87654321}"
    assert printed("x = 123456789012345678901234") == "x = 123456789012345678901234"
    assert printed(r"\frac{1}{64}") == r"\frac{1}{64}"


def test_fractions_inside_fractions_are_opened() -> None:
    assert open_fractions(r"\frac{\frac{a}{b}}{c} + \frac{d}{e}") == r"\frac{\dfrac{a}{b}}{c} + \frac{d}{e}"
    assert open_fractions(r"\frac{a}{\frac{b}{c}}") == r"\frac{a}{\dfrac{b}{c}}"
    assert open_fractions(r"\sqrt{\frac{a}{b}}") == r"\sqrt{\frac{a}{b}}"


def test_names_are_replaced_within_a_renaming_only() -> None:
    with renaming({r"\delta^{N-2}": "d", r"\delta^{N-2}(l)": "l^{N-2}"}):
        assert printed(r"\delta^{N-2}(l) + \delta^{N-2}") == "l^{N-2} + d"
    assert printed(r"\delta^{N-2}") == r"\delta^{N-2}"


def test_a_list_of_relations_is_broken_between_them_and_words_stay_together() -> None:
    long = " + ".join(f"a_{{{k}}} b_{{{k}}}" for k in range(5))
    lines = rows(rf"{long} \ge 0 ,\; {long} \le 1 \implies x = 1 \text{{ for every step}}", 20.0)
    assert [line.removeprefix("& ").removeprefix(r"\quad ")[:8] for line in lines] == [
        "a_{0} b_",
        "a_{0} b_",
        r"\implies",
    ]
    (line,) = rows(r"x \ge 0 \text{ with some words}", 30.0)
    assert r"\text{ with some words}" in line
