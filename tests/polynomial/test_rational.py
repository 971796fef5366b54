"""Canonical forms by python-flint, against sympy and against values."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from math import gcd

import pytest
import sympy
from expression_strategies import DELTA, PLAIN, X, Y, expressions, is_defined, points
from hypothesis import assume, given, settings

from rlstar_sym.errors import DerivationError, UsageError
from rlstar_sym.polynomial.evaluation import exact
from rlstar_sym.polynomial.expressions import Aggregate, Div, Rational, Symbol
from rlstar_sym.polynomial.rational import Ring, factor_expression, fraction_of, require_same, same, simplify
from rlstar_sym.polynomial.sympy_bridge import sympy_source, to_sympy


@settings(max_examples=150, deadline=None)
@given(expressions(PLAIN), points(PLAIN))
def test_simplified_forms_keep_the_value(node, point):
    assume(is_defined(node))
    for changed in (simplify(node), simplify(node, (DELTA,)), factor_expression(node)):
        try:
            value = exact(node, point)
        except ZeroDivisionError:
            continue  # cancelling may define a value where the written form has none
        assert exact(changed, point) == value


@settings(max_examples=80, deadline=None)
@given(expressions(PLAIN, leaves=6))
def test_the_reduced_quotient_is_sympys(node):
    assume(is_defined(node))
    value = Ring(PLAIN).fraction(node)
    top, bottom = sympy.fraction(sympy.cancel(to_sympy(node)))
    names = [sympy.Symbol(s.name, real=True) for s in PLAIN]

    def ours(polynomial):
        terms = {tuple(map(int, e)): sympy.Rational(str(fraction_of(c))) for e, c in polynomial.to_dict().items()}
        return sympy.Poly(terms, *names, domain="QQ")

    # the same function, and reduced as far: equal degrees
    assert (
        ours(value.numerator) * sympy.Poly(bottom, *names) - ours(value.denominator) * sympy.Poly(top, *names)
    ).is_zero
    assert ours(value.denominator).total_degree() == sympy.Poly(bottom, *names).total_degree()


@settings(max_examples=80, deadline=None)
@given(expressions(PLAIN, leaves=5), expressions(PLAIN, leaves=5))
def test_same_is_equality_of_functions(a, b):
    assume(is_defined(a) and is_defined(b))
    assert same(a, b) is (sympy.cancel(to_sympy(a) - to_sympy(b)) == 0)
    assert same(a + b, b + a)
    assert not same(a, a + Rational(1, 10**30))


def test_display_reads_like_mathematics():
    rest, m = Symbol("rest"), Symbol("M")
    node = (DELTA + rest + m * DELTA * rest - 2 * DELTA * rest) / (1 + (m - 1) * DELTA * rest)
    assert str(simplify(node, (m,))) == "(delta + rest + (M - 2)*delta*rest)/(1 + (M - 1)*delta*rest)"
    assert str(simplify((X**2 - 1) / (X - 1))) == "1 + x"
    assert str(factor_expression((X**2 - Y**2) / (X + Y))) == "x - y"
    # the denominator begins with a positive term
    assert str(simplify(X / (X - 1))) == "(-x)/(1 - x)"
    assert str(simplify(X / 2 + Y / 3)) == "1/6*(3*x + 2*y)"


@settings(max_examples=100, deadline=None)
@given(expressions(PLAIN, leaves=5), expressions(PLAIN, leaves=3))
def test_simplified_forms_have_whole_coefficients(node, below):
    whole = (node + X / 3) / (below**2 + Rational(2, 5) * Y - DELTA)
    assume(is_defined(whole))
    shown = simplify(whole)
    assume(isinstance(shown, Div))
    ring = Ring.of([shown, X])
    values = [fraction_of(c) for part in (shown.numerator, shown.denominator) for c in ring.polynomial(part).coeffs()]
    assert all(v.denominator == 1 for v in values)
    assert gcd(*(int(v) for v in values)) == 1


def test_polynomial_and_its_refusals():
    ring = Ring.of([X, Y])
    assert ring.polynomial((X**2 - Y**2) / (X - Y)) == ring.polynomial(X + Y)
    with pytest.raises(UsageError, match="not a polynomial"):
        ring.polynomial(1 / X)
    with pytest.raises(UsageError, match="identically zero"):
        ring.fraction(1 / (X - X))
    with pytest.raises(UsageError, match="share a name"):
        Ring([X, Aggregate("x", "product", Y, 1)])


def test_require_same_names_what_failed():
    require_same((X + 1) ** 2, X**2 + 2 * X + 1, "a square")
    with pytest.raises(DerivationError, match="a square"):
        require_same((X + 1) ** 2, X**2 + 1, "a square")


def test_constants_have_a_ring_too():
    assert same(Rational(1, 2) + X - X, X / X - Rational(1, 2) * 1)
    assert Ring.of([]).one == 1


def test_sympy_sees_the_same_expression():
    assert sympy_source((X + 1) / Y) == "(x + 1)/y"
    assert to_sympy(Rational(1, 3) * X).subs({sympy.Symbol("x", real=True): 3}) == 1


@settings(max_examples=60, deadline=None)
@given(expressions(PLAIN), points(PLAIN))
def test_the_bridge_keeps_values(node, point):
    try:
        value = exact(node, point)
    except ZeroDivisionError:
        assume(False)
    got = to_sympy(node).subs({sympy.Symbol(s.name, real=True): sympy.Rational(str(v)) for s, v in point.items()})
    assert Fraction(int(got.p), int(got.q)) == value


def test_sums_and_products_of_quotients_are_what_reducing_the_whole_gives():
    x, y = Symbol("x"), Symbol("y")
    ring = Ring([x, y])
    parts = [x - x, x / x + 1, x, 1 / (x - y), (x + 1) / (x - y), -x / (x - y), 3 / (2 * x - 2 * y), (x - y) / (x * y)]
    parts += [y / (x * (x - y)), (x + y) / (y**2 * (x - y) ** 2), Rational(2, 3) / (5 * y), (x - y) ** 2 / (x + 1)]
    for a, b in product(parts, repeat=2):
        p, q = ring.fraction(a), ring.fraction(b)
        above, below = p.numerator * q.denominator, p.denominator * q.denominator
        assert ring.fraction(a + b) == ring.reduced(above + q.numerator * p.denominator, below)
        assert ring.fraction(a * b) == ring.reduced(p.numerator * q.numerator, below)
        if not q.is_zero():
            assert ring.fraction(a / b) == ring.reduced(above, p.denominator * q.numerator)
