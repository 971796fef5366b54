"""LaTeX: what is printed reads back as the same number, whatever the tree."""

from __future__ import annotations

from fractions import Fraction

import pytest
from expression_strategies import BRACKETED, DELTA, EVERY, PRIMED, RAISED, UNFOLDED, X, Y, expressions, points
from hypothesis import given, settings
from hypothesis import strategies as st
from latex_reader import Reader, Unreadable

from rlstar_sym.polynomial.evaluation import exact
from rlstar_sym.polynomial.expressions import Add, Div, Expr, Mul, Number, Pow, Rational, Relation, Symbol
from rlstar_sym.polynomial.latex import _node, latex, relation_latex, relations_latex


def read(text: str, point: dict[Symbol, Fraction]) -> Fraction:
    return Reader(text, {symbol.latex_name: value for symbol, value in point.items()}).value()


def assert_reads_back(node: Expr, point: dict[Symbol, Fraction]) -> None:
    try:
        value = exact(node, point)
    except ZeroDivisionError:
        with pytest.raises(ZeroDivisionError):
            read(latex(node), point)
        return
    assert read(latex(node), point) == value


@settings(max_examples=600, deadline=None)
@given(expressions(), points())
def test_every_expression_reads_back(node, point):
    assert_reads_back(node, point)


@settings(max_examples=200, deadline=None)
@given(expressions(leaves=4), expressions(leaves=4), points(), st.integers(2, 3))
def test_raw_nodes_read_back(a, b, point, exponent):
    """Nodes put together without the folding of the operators, as the walkers may meet them."""
    for node in (Add((a, b)), Mul((a, b)), Div(a, b), Pow(a, exponent), Mul((Number(Fraction(-1)), a))):
        assert_reads_back(node, point)


@pytest.mark.parametrize(
    ("node", "text"),
    [
        (X - (Y + 1), "x - y - 1"),
        (X - 2 * (Y + 1), "x - 2 (y + 1)"),
        (-(X**2), "-x^{2}"),
        ((-X) ** 2, "(-x)^{2}"),
        (X / Y * 2, r"2\,\frac{x}{y}"),
        (Rational(-1, 2) * X, r"-\frac{1}{2}\,x"),
        ((X / Y) ** 2, r"\left(\frac{x}{y}\right)^{2}"),
        (DELTA**2, r"\delta_n^{2}"),
        (PRIMED**2, "(x')^{2}"),
        (RAISED**2, "(a^{N-1})^{2}"),
        (X * RAISED, "x\\,a^{N-1}"),
        (1 / (X - Y), r"\frac{1}{x - y}"),
    ],
)
def test_printed_forms(node, text):
    assert latex(node) == text


@pytest.mark.parametrize("wrong", ["x - y - 1", "x - (y + 1)", "x + y + 1", "-x - y + 1", r"x - y \cdot 1"])
def test_the_reader_notices_a_lost_bracket_or_sign(wrong):
    node, point = X - (Y - 1), {X: Fraction(2), Y: Fraction(5)}
    assert read(latex(node), point) == exact(node, point)
    assert read(wrong, point) != exact(node, point)


POINT = {X: Fraction(3, 2), Y: Fraction(-5), PRIMED: Fraction(7), RAISED: Fraction(-2, 3)}


@pytest.mark.parametrize("node", UNFOLDED)
def test_unfolded_nodes_read_back(node):
    assert_reads_back(node, POINT)


@pytest.mark.parametrize("node", BRACKETED)
def test_a_printer_that_forgets_brackets_is_caught(node, monkeypatch):
    assert_reads_back(node, POINT)
    monkeypatch.setattr("rlstar_sym.polynomial.latex._show", lambda inner, level: _node(inner)[0])
    with pytest.raises((AssertionError, Unreadable)):
        assert_reads_back(node, POINT)


@pytest.mark.parametrize("text", ["x y)", "(x", "2 3", "x 2", "x^{2}^{3}", "x'^{2}", "q", r"\frac{x}", "x +", ""])
def test_the_reader_refuses_what_is_not_a_formula(text):
    names = {"x": Fraction(1), "y": Fraction(1), "x'": Fraction(1)}
    with pytest.raises(Unreadable):
        Reader(text, names).value()


def test_relations():
    assert relation_latex(X <= Y) == r"x \le y"
    assert relation_latex(X.differs(0)) == r"x \ne 0"
    assert relations_latex((X > 0, X < 1, Y >= 2)) == ["0 < x < 1", r"y \ge 2"]
    assert relations_latex((X < 1, Y >= 2, X >= 0)) == [r"0 \le x < 1", r"y \ge 2"]
    # two lower bounds are not joined
    assert relations_latex((X > 0, X > Y)) == ["x > 0", "x > y"]


@settings(max_examples=100, deadline=None)
@given(st.permutations([X > 0, X < 1, Y >= 2, Y <= 5, X.differs(Y)]))
def test_joined_relations_lose_nothing(order):
    shown = " ; ".join(relations_latex(tuple(order)))
    assert shown.count("x") == 2 and shown.count("y") == 2  # once in its interval, once in the last relation
    for bound in ("0", "1", "2", "5"):
        assert bound in shown
    assert r"x \ne y" in shown


def test_an_unknown_node_is_refused():
    class Strange(Expr):
        def parts(self):
            return ()

    with pytest.raises(TypeError, match="Strange"):
        latex(Strange())


def test_notebooks_show_mathematics():
    assert (X / Y)._repr_latex_() == r"$\frac{x}{y}$"
    assert Relation(X, "<", Y)._repr_latex_() == "$x < y$"
    assert set(EVERY) >= {X, Y}
