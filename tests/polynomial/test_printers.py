"""Text, Python source and certificate trees: each means the expression that was printed."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from expression_strategies import BRACKETED, DELTA, PRIMED, RAISED, UNFOLDED, X, Y, expressions, points
from hypothesis import given, settings

from rlstar_sym.polynomial.evaluation import exact
from rlstar_sym.polynomial.expressions import Div, Expr, Mul, Number, Rational, Symbol
from rlstar_sym.polynomial.printers import fraction_text, python, relation_text, relation_tree, text, tree


def value_or_none(compute):
    try:
        return compute()
    except ZeroDivisionError:
        return None


def read_text(shown: str, point: dict[Symbol, Fraction]) -> Fraction:
    """The text with ^ for powers, every number in it an exact one; tests may use eval."""
    source = re.sub(r"(?<![A-Za-z_\d])(\d+)", r"Fraction(\1)", shown).replace("^", "**")
    return eval(source, {"Fraction": Fraction, **{s.name: v for s, v in point.items()}})


def read_tree(node, names: dict[str, Fraction]) -> Fraction:
    """The certificate form, from docs/certificates.md."""
    if isinstance(node, str):
        return names[node] if node in names else Fraction(node)
    head, *rest = node
    if head == "^":
        assert type(rest[1]) is int
        return read_tree(rest[0], names) ** rest[1]
    values = [read_tree(r, names) for r in rest]
    assert len(values) >= 2
    if head == "/":
        assert len(values) == 2
        return values[0] / values[1]
    total = values[0]
    for value in values[1:]:
        total = total + value if head == "+" else total * value
    assert head in ("+", "*")
    return total


@settings(max_examples=400, deadline=None)
@given(expressions(), points())
def test_all_three_forms_mean_the_expression(node, point):
    value = value_or_none(lambda: exact(node, point))
    names = {s.name: v for s, v in point.items()}
    assert value_or_none(lambda: read_text(text(node), point)) == value
    assert value_or_none(lambda: read_tree(tree(node), names)) == value
    source = python(node)
    assert value_or_none(lambda: Fraction(eval(source, {"Fraction": Fraction, **names}))) == value


POINT = {X: Fraction(3, 2), Y: Fraction(-5), PRIMED: Fraction(7), RAISED: Fraction(-2, 3)}


@pytest.mark.parametrize("node", [*BRACKETED, *UNFOLDED])
def test_brackets_and_signs(node):
    value = exact(node, POINT)
    names = {s.name: v for s, v in POINT.items()}
    assert read_text(text(node), POINT) == value
    assert eval(python(node), {"Fraction": Fraction, **names}) == value
    assert read_tree(tree(node), names) == value


@pytest.mark.parametrize("node", [n for n in BRACKETED if n not in (PRIMED**2, RAISED**2)])
def test_a_printer_that_forgets_brackets_is_caught(node, monkeypatch):
    monkeypatch.setattr("rlstar_sym.polynomial.printers._Plain.show", lambda self, inner, level=0: self._node(inner)[0])
    assert read_text(text(node), POINT) != exact(node, POINT)


@pytest.mark.parametrize(
    ("node", "shown"),
    [
        ((DELTA + X) / (1 + (Y - 1) * DELTA * X), "(delta + x)/(1 + (y - 1)*delta*x)"),
        (X - (Y - 1), "x - y + 1"),
        (Rational(1, 2) * X, "1/2*x"),
        (-(X**2), "-x^2"),
        ((-X) ** 2, "(-x)^2"),
        (X / (Y / 2), "x/(1/2*y)"),
        (X / Y / 2, "1/2*(x/y)"),
        (Mul((Number(Fraction(-1)), X + Y)), "-(x + y)"),
        (Div(-X, Y), "(-x)/y"),
        (Number(Fraction(-2, 3)), "-2/3"),
    ],
)
def test_text_forms(node, shown):
    got = text(node)
    point = {X: Fraction(3), Y: Fraction(-7, 2), DELTA: Fraction(1, 5)}
    assert read_text(got, point) == read_text(shown, point) == exact(node, point)
    assert got.replace("(x/y)", "x/y") == shown.replace("(x/y)", "x/y")


def test_python_source_is_exact():
    assert python(Rational(1, 3) * X) == "Fraction(1, 3)*x"
    assert fraction_text(Fraction(-4, 6)) == "-2/3"
    assert fraction_text(Fraction(4)) == "4"


def test_relations():
    assert relation_text(X + 1 >= Y) == "x + 1 >= y"
    assert relation_tree(X + 1 >= Y) == [">=", ["+", "x", "1"], "y"]
    assert repr(X.equals(Y)) == "x = y"


@pytest.mark.parametrize("printer", [text, python, tree])
def test_an_unknown_node_is_refused(printer):
    class Strange(Expr):
        def parts(self):
            return ()

    with pytest.raises(TypeError, match="Strange"):
        printer(Strange())


def test_a_wrong_tree_is_noticed():
    """The reader used above does tell a sign and an exponent apart."""
    names = {"x": Fraction(3), "y": Fraction(2)}
    right = tree(X - Y**2)
    assert read_tree(right, names) == -1
    assert read_tree(["+", "x", ["^", "y", 2]], names) != -1
    assert read_tree(["+", "x", ["*", "-1", ["^", "y", 3]]], names) != -1
