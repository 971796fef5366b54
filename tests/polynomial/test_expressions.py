"""The expression tree: how it is built, what it refuses, and that rewriting keeps its value."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from fractions import Fraction

import pytest
from expression_strategies import DELTA, EVERY, PLAIN, X, Y, expressions, points
from hypothesis import assume, given, settings

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.evaluation import exact, holds_at
from rlstar_sym.polynomial.expressions import (
    ONE,
    ZERO,
    Add,
    Aggregate,
    Defined,
    Div,
    Mul,
    Number,
    Pow,
    Rational,
    Symbol,
    divide,
    expr,
    power,
    substitute,
    symbols,
    unfold,
    walk,
)
from rlstar_sym.polynomial.names import default_latex
from rlstar_sym.polynomial.operators import NEGATED, compare


def test_the_written_form_is_kept():
    node = (X - 1) * (X + 1)
    assert isinstance(node, Mul) and len(node.factors) == 2
    assert node != X**2 - 1  # structurally different, although the same function
    assert X / X != ONE
    assert X * 1 is X and X + 0 is X and X**1 is X
    assert X**0 == ONE and X * 0 == ZERO


def test_numbers_are_folded():
    assert expr(2) * 3 * X == 6 * X
    assert 1 + X + 2 == Add((Number(Fraction(3)), X))
    assert isinstance(X / 2, Mul) and (X / 2) == Rational(1, 2) * X
    assert power(expr(Fraction(2, 3)), 3) == Number(Fraction(8, 27))
    assert X**-2 == Div(ONE, Pow(X, 2))


def test_equality_and_hash_are_structural():
    assert X + Y == Symbol("x") + Symbol("y")
    assert hash(X + Y) == hash(Symbol("x") + Symbol("y"))
    assert X + Y != Y + X
    assert Symbol("rest") != Aggregate("rest", "product", X, 1)
    assert {X * Y: 1}[Symbol("x") * Symbol("y")] == 1


@pytest.mark.parametrize("value", [0.5, "1", None, True, 1j])
def test_inexact_values_are_refused(value):
    with pytest.raises(UsageError, match="not exact"):
        expr(value)
    with pytest.raises(UsageError, match="not exact"):
        X + value


@pytest.mark.parametrize("name", ["", "2x", "_x", "x y", "x-1", "é", "x" * 41, "x\n"])
def test_bad_names_are_refused(name):
    with pytest.raises(UsageError, match="cannot name a variable"):
        Symbol(name)


def test_other_misuse_is_refused():
    with pytest.raises(UsageError, match="division by zero"):
        X / 0
    with pytest.raises(UsageError, match="larger than 1000"):
        X**1001
    with pytest.raises(UsageError, match="not an integer"):
        X ** Fraction(1, 2)
    with pytest.raises(UsageError, match="leaves out"):
        Aggregate("Q", "product", X, 3)
    with pytest.raises(UsageError, match="leaves out"):
        Aggregate("Q", "product", DELTA, 2)
    with pytest.raises(TypeError, match="truth value"):
        bool(X)
    with pytest.raises(TypeError, match="truth value"):
        bool(0 < X < 1)


def test_zero_over_an_expression_keeps_its_divisor():
    node = divide(ZERO, X)
    assert isinstance(node, Div)
    with pytest.raises(ZeroDivisionError):
        exact(node, {X: Fraction(0)})


@settings(max_examples=200, deadline=None)
@given(expressions(PLAIN), expressions(PLAIN), points(PLAIN))
def test_operators_mean_arithmetic(a, b, point):
    try:
        left, right = exact(a, point), exact(b, point)
    except ZeroDivisionError:
        assume(False)
    assert exact(a + b, point) == left + right
    assert exact(a - b, point) == left - right
    assert exact(a * b, point) == left * right
    assert exact(-a, point) == -left
    assert exact(a**3, point) == left**3
    if right != 0:
        assert exact(a / b, point) == left / right
    for relation in (a < b, a <= b, a > b, a >= b, a.equals(b), a.differs(b)):
        assert holds_at(relation, point) is compare((left > right) - (left < right), relation.op)
        assert holds_at(relation.negated(), point) is (not holds_at(relation, point))


@settings(max_examples=200, deadline=None)
@given(expressions(PLAIN), expressions(PLAIN, leaves=3), points(PLAIN))
def test_substitution_is_composition(node, inner, point):
    try:
        value = exact(inner, point)
        expected = exact(node, {**point, X: value})
        written = substitute(node, {X: inner})
    except (ZeroDivisionError, UsageError):
        assume(False)
    assert exact(written, point) == expected


def test_substitution_is_simultaneous():
    assert substitute(X + 2 * Y, {X: Y, Y: X}) == Y + 2 * X


def test_unfold_keeps_aggregates_and_names_on_request():
    inner = Defined("u", X + 1)
    outer = Defined("v", inner * Y)
    assert unfold(outer + X) == (X + 1) * Y + X
    assert unfold(outer, frozenset({inner})) == inner * Y
    total = Aggregate("S", "sum", DELTA, 0)
    assert unfold(total * inner) == total * (X + 1)


def test_indexing_is_inherited():
    assert Defined("u", DELTA + X).indexed
    assert not Defined("u", X).indexed
    assert Aggregate("R", "product", DELTA, 1).indexed
    assert not Aggregate("L", "product", DELTA, 0).indexed
    assert not Aggregate("P", "product", X, 2).indexed


def test_walk_and_symbols():
    node = (X + Y) * X / DELTA
    assert symbols(node) == (X, Y, DELTA)
    assert next(walk(node)) is node
    assert set(symbols(sum(EVERY, start=ZERO))) == set(EVERY)


def test_negations_are_involutions():
    assert all(NEGATED[NEGATED[op]] == op for op in NEGATED)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("x", "x"),
        ("delta", r"\delta"),
        ("delta_2", r"\delta_{2}"),
        ("edge", r"\mathrm{edge}"),
        ("t2", "t_{2}"),
        ("x_next", "x_{next}"),
    ],
)
def test_default_latex(name, shown):
    assert default_latex(name) == shown


def test_equal_in_another_process():
    """Hashes of texts differ from process to process, and must not travel with an expression."""
    x = Symbol("x", indexed=True)
    whole = Aggregate("P", "product", x + 1, 1)
    known = Defined("d", divide(x**2 - whole, 3 + x))
    sent = (x, whole, known, known * 2 - 1)
    assert len({*sent}) == 4  # now every one has a hash
    script = (
        "import pickle, sys\n"
        "from rlstar_sym.polynomial.expressions import Aggregate, Defined, Symbol, divide\n"
        "x = Symbol('x', indexed=True); whole = Aggregate('P', 'product', x + 1, 1)\n"
        "known = Defined('d', divide(x**2 - whole, 3 + x))\n"
        "got = pickle.loads(sys.stdin.buffer.read())\n"
        "assert got == (x, whole, known, known * 2 - 1)\n"
        "assert {*got} == {x, whole, known, known * 2 - 1}\n"
    )
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", script], input=pickle.dumps(sent), env={**os.environ, "PYTHONHASHSEED": seed}
        )
        assert done.returncode == 0
