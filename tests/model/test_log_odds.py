"""Rounds in log-odds against the round in balls at the same temperature, and the threshold against a root found by mpmath."""

from __future__ import annotations

import random
from fractions import Fraction

import mpmath
import pytest

from rlstar_sym import Symbol, SymmetricChain
from rlstar_sym.errors import UsageError
from rlstar_sym.model.log_odds import log_odds_round
from rlstar_sym.model.star_round import round_of
from rlstar_sym.model.temperature import WIDTH, gain_in_log_odds, temperature_threshold
from rlstar_sym.polynomial.evaluation import evaluate
from rlstar_sym.polynomial.expressions import Expr, Number, unfold
from rlstar_sym.polynomial.indexed import instantiate, member

F = Fraction
tau = Symbol("tau")


def value_of(e: Expr, point: dict[Symbol, object]) -> mpmath.mpf:
    functions = {"log": mpmath.log, "exp": mpmath.exp, "sqrt": mpmath.sqrt}
    return evaluate(e, point, lambda v: mpmath.mpf(v.numerator) / v.denominator, lambda k, v: functions[k](v))


def odds(edge: mpmath.mpf, states: int) -> mpmath.mpf:
    return (1 + (states - 1) * edge) / (1 - edge)


def direct_round(edges: list[mpmath.mpf], states: int, temperature: mpmath.mpf) -> list[mpmath.mpf]:
    """The round of the matrices themselves: entries to the power 1/tau, rows normalised, products, refit."""
    sampled = []
    for edge in edges:
        right, wrong = ((1 + (states - 1) * edge) / states, (1 - edge) / states)
        right, wrong = right ** (1 / temperature), wrong ** (1 / temperature)
        whole = right + (states - 1) * wrong
        sampled.append((right / whole, wrong / whole))
    new = []
    for n, (right, wrong) in enumerate(sampled):
        a, b = mpmath.mpf(1), mpmath.mpf(0)  # diagonal and other entries of the product of the other kernels
        for k, (p, q) in enumerate(sampled):
            if k != n:
                a, b = a * p + (states - 1) * b * q, a * q + b * p + (states - 2) * b * q
        kept_right, kept_wrong = right * a, wrong * b
        new.append((kept_right - kept_wrong) / (kept_right + (states - 1) * kept_wrong))
    return new


@pytest.mark.parametrize("seed", range(12))
def test_the_round_is_that_of_the_matrices(seed: int):
    numbers = random.Random(seed)
    steps, states = numbers.randint(2, 5), numbers.randint(2, 6)
    with mpmath.workdps(50):
        temperature = mpmath.mpf(numbers.randint(1, 40)) / 10
        edges = [mpmath.mpf(numbers.randint(1, 99)) / 100 for _ in range(steps)]
        thetas = [mpmath.log(odds(e, states)) for e in edges]
        wanted = direct_round(edges, states, temperature)
        general = log_odds_round(SymmetricChain(), tau)
        point = {tau: temperature, Symbol("M"): mpmath.mpf(states)}
        point |= {member(general.theta, n): v for n, v in enumerate(thetas, 1)}
        for n, edge in enumerate(wanted, 1):
            assert abs(value_of(instantiate(general.delta_next, steps, n), point) - edge) < mpmath.mpf(10) ** -40
            after = value_of(instantiate(general.theta_next, steps, n), point)
            assert abs(after - mpmath.log(odds(edge, states))) < mpmath.mpf(10) ** -40
        given = log_odds_round(SymmetricChain(steps=steps, number_of_states=states), tau)
        for n, edge in enumerate(wanted):
            assert abs(value_of(given.deltas_next[n], point) - edge) < mpmath.mpf(10) ** -40


def test_equal_steps():
    with mpmath.workdps(50):
        one = log_odds_round(SymmetricChain(steps=4, number_of_states=3, equal=True), F(3, 2))
        theta = mpmath.log(odds(mpmath.mpf("0.3"), 3))
        (wanted, *_) = direct_round([mpmath.mpf("0.3")] * 4, 3, mpmath.mpf("1.5"))
        assert abs(value_of(one.delta_next, {one.theta: theta}) - wanted) < mpmath.mpf(10) ** -40


def test_a_round_in_sampled_log_odds():
    """y = theta/tau: the same edges, and y' = theta'/tau."""
    with mpmath.workdps(50):
        chain = SymmetricChain(steps=4, number_of_states=3, equal=True)
        plain, sampled = log_odds_round(chain, F(3, 2)), log_odds_round(chain, F(3, 2), sampled=True)
        names = [s.name for s in (sampled.theta, sampled.sampled_odds[0], sampled.theta_next, sampled.delta_next)]
        assert names == ["y", "q", "theta_next", "delta_next"]
        theta = mpmath.log(odds(mpmath.mpf("0.3"), 3))
        at_theta, at_y = {plain.theta: theta}, {sampled.theta: theta / mpmath.mpf("1.5")}
        assert abs(value_of(plain.delta_next, at_theta) - value_of(sampled.delta_next, at_y)) < mpmath.mpf(10) ** -40
        later = value_of(sampled.following(sampled.theta), at_y) * mpmath.mpf("1.5")
        assert abs(later - value_of(plain.theta_next, at_theta)) < mpmath.mpf(10) ** -40


def test_it_agrees_with_the_exact_recursion_at_temperature_one_half():
    chain = SymmetricChain(steps=3, number_of_states=4)
    rational = chain.star_round(round_of(temperature=F(1, 2)))
    edges = [F(1, 3), F(1, 5), F(1, 7)]
    with mpmath.workdps(50):
        one = log_odds_round(chain, F(1, 2))
        point = {
            t: mpmath.log(odds(mpmath.mpf(e.numerator) / e.denominator, 4))
            for t, e in zip(one.thetas, edges, strict=True)
        }
        for value, wanted in zip(one.deltas_next, rational.exact(edges), strict=True):
            exact = mpmath.mpf(wanted.numerator) / wanted.denominator
            assert abs(value_of(value, point) - exact) < mpmath.mpf(10) ** -40


@pytest.mark.parametrize("temperature", [0, -1, F(-1, 2)])
def test_a_temperature_is_above_zero(temperature):
    with pytest.raises(UsageError, match="has to be above 0"):
        log_odds_round(SymmetricChain(), temperature)


def test_two_steps_multiply_their_odds():
    pair = log_odds_round(SymmetricChain(steps=2), tau)
    first, second = pair.sampled_odds
    assert {str(unfold(v)) for v in pair.odds_next} == {f"{first}*{second}", f"{second}*{first}"}
    with pytest.raises(UsageError, match="has 2 steps"):
        _ = pair.theta


# -- the threshold -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("steps", "states", "temperature"),
    [(3, 2, F(3, 2)), (3, 64, F(5, 4)), (4, 3, F(7, 4)), (8, 64, F(19, 10)), (5, 2, F(11, 10)), (3, F(3, 2), F(3, 2))],
)
def test_the_threshold_is_the_root(steps, states, temperature):
    low, high = temperature_threshold(steps, states, temperature)
    assert 0 < high - low <= WIDTH
    x = Symbol("x")
    gain = gain_in_log_odds(x, steps, Number(F(states)))
    with mpmath.workdps(50):
        goal = mpmath.mpf(temperature.numerator) / temperature.denominator - 1
        root = mpmath.findroot(lambda v: value_of(gain, {x: v}) - goal, (float(low), float(high) * 1.001))
        assert low < F(str(root)) < high


def test_starts_on_either_side_go_their_ways():
    steps, states, temperature = 3, 4, F(3, 2)
    low, high = temperature_threshold(steps, states, temperature)
    one = log_odds_round(SymmetricChain(steps=steps, number_of_states=states, equal=True), temperature)
    for x, up in ((low * F(99, 100), False), (high * F(101, 100), True)):
        with mpmath.workdps(30):
            start = theta = mpmath.mpf(x.numerator) / x.denominator * 3 / 2
            for _ in range(20):
                before, theta = theta, value_of(one.theta_next, {one.theta: theta})
                assert (theta > before) is up
            assert (theta > start) is up


@pytest.mark.parametrize(
    ("steps", "states", "temperature", "match"),
    [
        (2, 2, F(3, 2), "critical temperature of two steps is exactly 2"),
        (3, 1, F(3, 2), "more than 1 state"),
        (3, 2, 1, "strictly between 1 and 2"),
        (3, 2, 2, "strictly between 1 and 2"),
        (3, 2, F(1, 2), "strictly between 1 and 2"),
    ],
)
def test_no_threshold(steps, states, temperature, match):
    with pytest.raises(UsageError, match=match):
        temperature_threshold(steps, states, temperature)
