"""One walk, every arithmetic: fractions, mpmath, numpy arrays, balls."""

from __future__ import annotations

from fractions import Fraction

import flint
import mpmath
import numpy
import pytest
from expression_strategies import PLAIN, X, Y, expressions, points
from hypothesis import assume, given, settings

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.evaluation import evaluate, exact, holds_at
from rlstar_sym.polynomial.expressions import Defined, Expr, Rational


@settings(max_examples=150, deadline=None)
@given(expressions(PLAIN), points(PLAIN))
def test_all_arithmetics_agree(node, point):
    try:
        value = exact(node, point)
    except ZeroDivisionError:
        assume(False)
    with flint.ctx.workprec(400):

        def ball(number):
            return flint.arb(flint.fmpq(number.numerator, number.denominator))

        enclosed = evaluate(node, {s: ball(v) for s, v in point.items()}, ball)
        if (
            enclosed.is_finite()
        ):  # a divisor that is exactly 0 in sums of thirds may look like 0 to a ball, never the other way
            middle, radius = enclosed.mid().fmpq(), enclosed.rad().fmpq()
            centre, width = Fraction(int(middle.p), int(middle.q)), Fraction(int(radius.p), int(radius.q))
            assert abs(centre - value) <= width
            assert width <= Fraction(1, 10**30) * max(1, abs(value) ** 2)
    with mpmath.workdps(60):

        def high(number):
            return mpmath.mpf(number.numerator) / number.denominator

        got = evaluate(node, {s: high(v) for s, v in point.items()}, high)
        assert abs(got - high(value)) <= mpmath.mpf(10) ** -30 * max(1, abs(high(value)) ** 2)


def test_numpy_evaluates_many_points_at_once():
    node = (X - Y) / (1 + X * Y) + Rational(1, 3)
    x, y = numpy.linspace(0.1, 0.9, 7), numpy.linspace(0.5, 0.2, 7)
    got = evaluate(node, {X: x, Y: y}, float)
    assert got.shape == (7,)
    assert numpy.allclose(got, (x - y) / (1 + x * y) + 1 / 3, rtol=1e-15)


def test_a_shared_subexpression_is_computed_once():
    calls = []

    class Counted(Fraction):
        def __mul__(self, other):
            calls.append(other)
            return Fraction.__mul__(self, other)

    square = X * X
    evaluate(square + square, {X: Counted(3)}, lambda v: v)
    assert len(calls) == 1


def test_missing_and_defined_values():
    named = Defined("u", X + 1)
    assert exact(named * 2, {X: Fraction(1)}) == 4
    assert exact(named * 2, {named: Fraction(5)}) == 10
    with pytest.raises(UsageError, match="no value was given for y"):
        exact(X + Y, {X: Fraction(1)})


def test_relations_at_a_point():
    assert holds_at(X < Y, {X: Fraction(1), Y: Fraction(2)}) is True
    assert holds_at(X >= Y, {X: Fraction(1), Y: Fraction(2)}) is False
    assert holds_at(1 / X > 0, {X: Fraction(0)}) is None


def test_an_unknown_node_is_refused():
    class Strange(Expr):
        def parts(self):
            return ()

    with pytest.raises(TypeError, match="Strange"):
        exact(Strange(), {})


def test_the_steps_that_are_kept_fit_the_point_that_is_given():
    name = Defined("named", X + Y)
    expression = name * name
    assert evaluate(expression, {X: Fraction(2), Y: Fraction(3)}, lambda v: v) == 25
    assert evaluate(expression, {X: Fraction(2), Y: Fraction(3), name: Fraction(7)}, lambda v: v) == 49
    assert evaluate(expression, {name: Fraction(7)}, lambda v: v) == 49
    assert evaluate(expression, {X: Fraction(1), Y: Fraction(1)}, lambda v: v) == 4
    with pytest.raises(UsageError, match="no value was given for y"):
        evaluate(expression, {X: Fraction(2)}, lambda v: v)
