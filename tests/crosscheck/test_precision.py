"""mpmath and balls beside exact values."""

from __future__ import annotations

from fractions import Fraction

import flint
import mpmath
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rlstar_sym.crosscheck import precision
from rlstar_sym.crosscheck.precision import check_iterates, check_relation, check_value
from rlstar_sym.errors import UndefinedRound, UsageError
from rlstar_sym.model.chain import SymmetricChain
from rlstar_sym.polynomial.expressions import Rational, Symbol

X, Y = Symbol("x"), Symbol("y")
CHAIN = SymmetricChain()
AFTER = CHAIN.star_round()


@settings(max_examples=60, deadline=None)
@given(st.fractions(-3, 3, max_denominator=10**6), st.fractions(-3, 3, max_denominator=10**6))
def test_values_agree(x, y):
    for expression in (X * Y - Y**3, (X + Y) / (1 + X**2), (X - Y) * (X + Y), X / Y if y else X):
        check = check_value(expression, {X: x, Y: y})
        assert check.ok, check
    relation = check_relation(X * Y <= X**2 + Y**2, {X: x, Y: y})
    assert relation.ok and relation.exact == x * y - x**2 - y**2 <= 0


def test_cancellation_is_met_with_more_digits():
    tiny = Fraction(1, 10**40)
    check = check_value((X - 1) ** 3 * (1 + X), {X: 1 + tiny})
    assert check.ok and check.exact == tiny**3 * (2 + tiny)
    assert check.digits > 50
    exactly = check_value(X - X * Rational(1, 3) - X * Rational(2, 3), {X: Fraction(1, 7)})
    assert exactly.ok and exactly.exact == 0


def test_a_wrong_expected_value_is_caught_by_both():
    check = check_value(X + 1, {X: Fraction(1, 3)}, "x + 1", expected=Fraction(4, 3) + Fraction(1, 10**40))
    assert not check.mpmath_agrees and not check.ball_contains
    # within the tolerance of mpmath, but outside the ball
    check = check_value(X + 1, {X: Fraction(1, 3)}, "x + 1", expected=Fraction(4, 3) + Fraction(1, 10**46))
    assert check.mpmath_agrees and not check.ball_contains


def _moved(ball):
    with flint.ctx.workprec(600):
        return ball + flint.arb(10) ** -30


def test_wrong_arithmetic_is_caught(monkeypatch):
    """An mpmath or a ball evaluation with an error of 10^-30 is noticed."""
    with monkeypatch.context() as patch:
        original = precision._by_mpmath
        patch.setattr(precision, "_by_mpmath", lambda *a: mpmath.fadd(original(*a), mpmath.mpf(10) ** -30, dps=60))
        check = check_value(X * 3, {X: Fraction(1, 3)})
        assert check.ball_contains and not check.mpmath_agrees
    with monkeypatch.context() as patch:
        ball = precision._by_ball
        patch.setattr(precision, "_by_ball", lambda *a: _moved(ball(*a)))
        check = check_value(X * 3, {X: Fraction(1, 3)})
        assert check.mpmath_agrees and not check.ball_contains
    with monkeypatch.context() as patch:
        # a ball so wide that it contains everything proves nothing
        patch.setattr(precision, "_by_ball", lambda *a: flint.arb(0, 100))
        assert not check_value(X * 3, {X: Fraction(1, 3)}).ball_contains


def test_undefined_values():
    check = check_value(1 / (X - Rational(1, 3)), {X: Fraction(1, 3)})
    assert check.exact is None and check.ok
    with pytest.raises(UsageError, match="no value was given"):
        check_value(X + Y, {X: Fraction(1)})


@pytest.mark.parametrize(
    ("edges", "states"),
    [
        ([Fraction(1, 10)] * 3, 64),
        ([Fraction(0), Fraction(1, 10), Fraction(1, 10)], 64),
        ([Fraction(-1, 4), Fraction(1, 3), Fraction(-1, 4), Fraction(1)], 5),
        ([Fraction(1, 7), Fraction(-1, 3)], 2),
        ([Fraction(0), Fraction(0)], 3),
    ],
)
def test_iterates_agree(edges, states):
    checks = check_iterates(AFTER, edges, states, 6)
    assert len(checks) == 7 * len(edges)
    assert all(check.ok for check in checks), next(c for c in checks if not c.ok)


def test_exact_iterates_are_bounded():
    checks = check_iterates(AFTER, [Fraction(1, 10)] * 3, 64, 10**6)
    longest = max(c.exact.numerator.bit_length() for c in checks)
    assert 5_000 < longest < 10 * precision.MOST_BITS
    assert all(check.ok for check in checks)


def test_iterates_without_right_answers():
    with pytest.raises(UndefinedRound):
        check_iterates(AFTER, [Fraction(1), Fraction(-1)], 2, 3)


def test_a_wrong_iterate_is_caught(monkeypatch):
    """An error in one arithmetic's step is noticed in its iterates, and only there."""
    step = precision._mpmath_step
    monkeypatch.setattr(
        precision, "_mpmath_step", lambda *a: [mpmath.fadd(v, mpmath.mpf(10) ** -40, dps=60) for v in step(*a)]
    )
    checks = check_iterates(AFTER, [Fraction(1, 10)] * 3, 64, 3)
    assert [c.mpmath_agrees for c in checks[:6]] == [True] * 3 + [False] * 3
    assert all(c.ball_contains for c in checks)
    assert checks[3].what == "delta_1 after 1 rounds"
