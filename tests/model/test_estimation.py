"""Thresholds of an estimation error: exact enclosures against independent roots, and the ends of the range."""

from __future__ import annotations

from fractions import Fraction

import mpmath
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rlstar_sym.errors import UsageError
from rlstar_sym.model.estimation import estimation_thresholds


def gain(x: Fraction, steps: int, states: int) -> Fraction:
    """h(x), from the round of equal edges."""
    power = x ** (steps - 1)
    return (x + power + (states - 2) * x * power) / (1 + (states - 1) * x * power) - x


@given(st.integers(2, 9), st.integers(2, 70), st.integers(1, 9), st.integers(1, 8), st.integers(1, 80))
@settings(deadline=None, max_examples=60)
def test_the_enclosures_hold_and_the_signs_are_those_of_the_gain(steps, states, digit, places, bits):
    eta = Fraction(digit, 10**places)
    found = estimation_thresholds(steps, states, eta, bits)
    grid = [Fraction(k, 400) for k in range(401)]
    if found is None:
        assert all(gain(x, steps, states) <= eta for x in grid)
        return
    low, high = found.low, found.high
    # coarse enclosures of different roots may touch
    assert 0 < low.low <= low.high <= high.low <= high.high < 1
    assert gain(low.low, steps, states) <= eta <= gain(low.high, steps, states)
    assert gain(high.low, steps, states) >= eta >= gain(high.high, steps, states)
    assert low.high - low.low <= low.low / 2**bits
    assert high.high - high.low <= (1 - high.high) / 2**bits
    for x in grid:
        if x < low.low or x > high.high:
            assert gain(x, steps, states) < eta
        if low.high < x < high.low:
            assert gain(x, steps, states) > eta


@pytest.mark.parametrize(
    ("steps", "states", "eta"), [(3, 2, "0.01"), (3, 64, "0.01"), (7, 5, "0.0003"), (20, 9, "0.000001")]
)
def test_the_roots_are_those_of_mpmath(steps, states, eta):
    found = estimation_thresholds(steps, states, Fraction(eta), bits=100)
    m = states - 1
    with mpmath.workdps(60):
        e = mpmath.mpf(eta)
        coefficients = [-m, m - 1 - e * m, 1, *[0] * (steps - 2), -e]
        assert len(coefficients) == steps + 2
        roots = mpmath.polyroots(coefficients, maxsteps=500, extraprec=400)
        real = sorted(mpmath.re(r) for r in roots if abs(mpmath.im(r)) < 1e-40 and mpmath.re(r) > 0)
        assert len(real) == 2
        for root, enclosure in zip(real, (found.low, found.high), strict=True):
            margin = mpmath.mpf(10) ** -40
            assert mpmath.mpf(enclosure.low.numerator) / enclosure.low.denominator <= root + margin
            assert root - margin <= mpmath.mpf(enclosure.high.numerator) / enclosure.high.denominator


def test_from_the_largest_gain_on_there_is_no_threshold():
    """N = 2, M = 2: h(x) = x (1-x)(1+x)/(1+x^2) is largest at x^2 = sqrt(5)-2, where it is 0.3002831..."""
    assert estimation_thresholds(2, 2, Fraction(3002831, 10**7)) is not None
    assert estimation_thresholds(2, 2, Fraction(3002832, 10**7)) is None
    assert estimation_thresholds(2, 2, Fraction(1)) is None
    assert estimation_thresholds(3, 2, Fraction(10**6)) is None
    close = estimation_thresholds(2, 2, Fraction(3002831, 10**7), bits=8)
    assert close.low.high <= close.high.low


def test_an_exact_tangency_is_no_threshold():
    """N = 3, M = 51: h is largest at 2/5, where it is 12/25."""
    assert gain(Fraction(2, 5), 3, 51) == Fraction(12, 25)
    assert estimation_thresholds(3, 51, Fraction(12, 25)) is None
    assert estimation_thresholds(3, 51, Fraction(12, 25) + Fraction(1, 10**40)) is None
    found = estimation_thresholds(3, 51, Fraction(12, 25) - Fraction(1, 10**40))
    assert found.low.low < Fraction(2, 5) < found.high.high


def test_near_the_ends_as_the_theorems_say():
    """II.6b, II.6e: x- <= (2 eta)^(1/(N-1)) for small eta; 1 - eta - 2(N-1) eta^2 <= x+ <= 1 - eta."""
    for steps in (2, 3, 5):
        for states in (2, 9):
            eta = Fraction(1, 10**6)
            found = estimation_thresholds(steps, states, eta)
            assert found.low.low ** (steps - 1) <= 2 * eta
            assert 1 - eta - 2 * (steps - 1) * eta**2 <= found.high.high
            assert found.high.low <= 1 - eta


def test_a_root_that_is_a_rational_number_is_met():
    """eta = h(1/2) for N = 3, M = 2."""
    found = estimation_thresholds(3, 2, gain(Fraction(1, 2), 3, 2), bits=30)
    assert found.low.low <= Fraction(1, 2) <= found.low.high


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((1, 2, Fraction(1, 10)), "the number of steps N is 1"),
        ((3, 1, Fraction(1, 10)), "the number of states M is 1"),
        ((True, 2, Fraction(1, 10)), "the number of steps N is True"),
        ((3, 2.5, Fraction(1, 10)), "the number of states M is 2.5"),
        ((3, 2, 0.1), "must be an exact number"),
        ((3, 2, Fraction(0)), "it must be positive"),
        ((3, 2, Fraction(-1, 10)), "it must be positive"),
        ((10**6, 2, Fraction(1, 10)), "are too many"),
        ((3, 2, Fraction(1, 10), 0), "0 bits of an enclosure"),
        ((3, 2, Fraction(1, 10), 10**6), "bits of an enclosure"),
    ],
)
def test_bad_values_are_refused_in_a_sentence(arguments, said):
    with pytest.raises(UsageError, match=said):
        estimation_thresholds(*arguments)
