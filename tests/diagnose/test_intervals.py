"""Intervals: against sums of binomial probabilities in exact rationals, and what they promise."""

from __future__ import annotations

from fractions import Fraction
from math import comb

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rlstar_sym.diagnose.intervals import (
    GRID,
    holm,
    largest_share,
    least_share,
    mean_interval,
    require_confidence,
    share,
)
from rlstar_sym.errors import UsageError


def at_least(successes: int, trials: int, p: Fraction) -> Fraction:
    """P(X >= successes), exactly."""
    return sum((comb(trials, k) * p**k * (1 - p) ** (trials - k) for k in range(successes, trials + 1)), Fraction(0))


@given(st.integers(1, 40).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))), st.sampled_from([20, 100, 1000]))
@settings(max_examples=40)
def test_clopper_pearson_ends_are_where_the_tails_are_half_the_risk_and_lie_outward(pair, per):
    successes, trials = pair
    risk = Fraction(1, per)
    found = share(successes, trials, risk)
    step = Fraction(8, GRID)
    if successes:
        assert at_least(successes, trials, found.low) <= risk / 2 < at_least(successes, trials, found.low + step)
    else:
        assert found.low == 0
    if successes < trials:
        below = 1 - at_least(successes + 1, trials, found.high)
        assert below <= risk / 2 < 1 - at_least(successes + 1, trials, found.high - step)
    else:
        assert found.high == 1


@given(st.integers(1, 60), st.integers(1, 99), st.integers(0, 30))
@settings(max_examples=40)
def test_a_share_is_below_its_bound_as_rarely_as_promised_also_with_more_trials(trials, percent, more):
    p, risk = Fraction(percent, 100), Fraction(1, 50)
    low, high = least_share(p, trials, risk), largest_share(p, trials, risk)
    assert 0 <= low <= p <= high <= 1
    n = trials + more
    assert sum(comb(n, k) * p**k * (1 - p) ** (n - k) for k in range(n + 1) if Fraction(k, n) < low) <= risk
    assert sum(comb(n, k) * p**k * (1 - p) ** (n - k) for k in range(n + 1) if Fraction(k, n) > high) <= risk


def test_bounds_are_not_idle():
    assert 0.45 < least_share(Fraction(1, 2), 10_000, Fraction(1, 100)) < 0.5
    assert least_share(Fraction(1, 2), 0, Fraction(1, 100)) == 0
    assert least_share(Fraction(1), 10, Fraction(1, 100)) == 1


@given(st.integers(1, 60), st.integers(1, 99))
@settings(max_examples=40)
def test_a_mean_of_coins_misses_its_interval_as_rarely_as_promised(count, percent):
    p, risk = Fraction(percent, 100), Fraction(1, 20)
    missed = Fraction(0)
    for k in range(count + 1):
        low, high = mean_interval(k / count, count, risk)
        assert 0 <= low <= high <= 1
        if not low <= p <= high:
            missed += comb(count, k) * p**k * (1 - p) ** (count - k)
    assert missed <= risk


def test_an_interval_of_a_mean_by_hand():
    # KL(1, p) = -log p, so p >= (risk/2)^(1/n)
    low, high = mean_interval(1.0, 4, Fraction(1, 20))
    assert (float(low), high) == (pytest.approx(0.025**0.25), 1)
    # a single value says next to nothing
    low, high = mean_interval(0.5, 1, Fraction(1, 20))
    assert low < 0.001 and high > 0.999
    assert mean_interval(0.5, 0, Fraction(1, 20)) == (0, 1)
    low, high = mean_interval(0.5, 10_000, Fraction(1, 20))
    assert 0.48 < low < 0.5 < high < 0.52


def test_holm_by_hand():
    assert holm([0.01, 0.04, 0.03]) == pytest.approx([0.03, 0.06, 0.06])
    assert holm([]) == []


@pytest.mark.parametrize("confidence", ["0", "1", "3/2", "95", "-1/2"])
def test_a_confidence_is_between_0_and_1(confidence):
    with pytest.raises(UsageError, match="strictly between 0 and 1"):
        require_confidence(Fraction(confidence))


def test_what_is_no_share():
    with pytest.raises(UsageError, match="3 of 2"):
        share(3, 2, Fraction(1, 20))
