"""What II.4 says of all rounds, against iteration of the round at a temperature on random chains; the round is written down here, as THEOREMS.md has it."""

from __future__ import annotations

import random
from math import prod

import mpmath
import pytest

from rlstar_sym import Symbol
from rlstar_sym.polynomial.evaluation import evaluate
from rlstar_sym.polynomial.expressions import Expr
from rlstar_sym.polynomial.indexed import instantiate
from rlstar_sym.theorem.discovery import discover
from rlstar_sym.theorem.statements import Attained, GeometricBound, Limit, Telescoped, UniformBound

THEOREMS = discover(["II.4", "II.4a", "II.4b", "II.4c", "II.4d", "II.4e", "II.4f", "II.4m", "II.4n", "II.4o"])
Number = mpmath.mpf
FUNCTIONS = {"log": mpmath.log, "exp": mpmath.exp, "sqrt": mpmath.sqrt}


def statement(name: str, kind: type) -> object:
    """The first conclusion of that kind."""
    return next(f.statement for f in THEOREMS[name].conclusions if isinstance(f.statement, kind))


def value_of(e: Expr, **values: Number) -> Number:
    point = {Symbol(name): value for name, value in values.items()}
    point |= {Symbol(name, indexed=True): value for name, value in values.items()}
    return evaluate(e, point, lambda v: mpmath.mpf(v.numerator) / v.denominator, lambda k, v: FUNCTIONS[k](v))


def edge(log_odds: Number, states: int) -> Number:
    odds = mpmath.exp(log_odds)
    return (odds - 1) / (odds + states - 1)


def tempered(thetas: list[Number], states: int, tau: Number) -> list[Number]:
    """theta' = theta/tau + log od of the product of the other sampled edges."""
    sampled = [edge(t / tau, states) for t in thetas]
    rests = [prod((e for k, e in enumerate(sampled) if k != n), start=mpmath.mpf(1)) for n in range(len(thetas))]
    return [t / tau + mpmath.log((1 + (states - 1) * r) / (1 - r)) for t, r in zip(thetas, rests, strict=True)]


def start(seed: int, steps: int | None = None) -> tuple[list[Number], int]:
    numbers = random.Random(seed)
    return [mpmath.mpf(numbers.randint(1, 300)) / 100 for _ in range(steps or numbers.randint(2, 6))], numbers.randint(
        2, 9
    )


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize(("name", "tau", "goal"), [("II.4a", "2.25", 0), ("II.4b", "1.8", 1)])
def test_two_steps(seed: int, name: str, tau: str, goal: int):
    with mpmath.workdps(200):
        (thetas, states), temperature = start(seed, 2), mpmath.mpf(tau)
        bound = statement(name, GeometricBound)
        first = here = {"theta_1": thetas[0], "theta_2": thetas[1], "tau": temperature, "M": mpmath.mpf(states)}
        ratio = value_of(bound.ratio, **here)
        for t in range(40):
            now = value_of(bound.quantity, **here)
            assert (
                -(mpmath.mpf(10) ** -150)
                <= now
                <= ratio**t * value_of(bound.quantity, **first) * (1 + mpmath.mpf(10) ** -100)
            )
            thetas = tempered(thetas, states, temperature)
            here = {**here, "theta_1": thetas[0], "theta_2": thetas[1]}
        assert isinstance(statement(name, Limit), Limit)
        assert all(abs(edge(v, states) - goal) < mpmath.mpf(1) / 10 for v in thetas)


@pytest.mark.parametrize("seed", range(6))
def test_two_steps_at_the_critical_temperature(seed: int):
    with mpmath.workdps(60):
        thetas, states = start(seed, 2)
        once = tempered(thetas, states, mpmath.mpf(2))
        again = tempered(once, states, mpmath.mpf(2))
        assert abs(once[0] - sum(thetas) / 2) < mpmath.mpf(10) ** -50
        assert all(abs(a - b) < mpmath.mpf(10) ** -50 for a, b in zip(once, again, strict=True))


@pytest.mark.parametrize("seed", range(10))
def test_cold_chains_become_perfect_within_the_bound(seed: int):
    """At tau = 4/5 every 1/theta shrinks by tau, and a goal is reached within log(goal/start)/log(1/tau) + 1 rounds."""
    fall, takeoff = statement("II.4d", GeometricBound), THEOREMS["II.4e"].conclusions[1]
    assert any(isinstance(f.statement, Telescoped) for f in THEOREMS["II.4e"].proof.facts)
    with mpmath.workdps(120):
        thetas, states = start(seed)
        thetas = [t / 1000 for t in thetas]
        tau, goal = mpmath.mpf(4) / 5, mpmath.mpf(3)
        history = [thetas]
        while min(history[-1]) < 10:
            assert len(history) < 60
            history.append(tempered(history[-1], states, tau))
        common = {"tau": tau, "M": mpmath.mpf(states)}
        for n in range(len(thetas)):
            first = value_of(fall.quantity, theta=thetas[n], **common)
            for t, now in enumerate(history):
                assert value_of(fall.quantity, theta=now[n], **common) <= tau**t * first * (1 + mpmath.mpf(10) ** -80)
            rounds = next(t for t, now in enumerate(history) if now[n] >= goal)
            bound = value_of(takeoff.relation.right, theta_0=thetas[n], theta_goal=goal, **common)
            assert rounds <= bound
            assert edge(history[-1][n], states) > mpmath.mpf(99) / 100


@pytest.mark.parametrize("seed", range(10))
def test_hot_chains_stay_under_a_bound_that_shrinks(seed: int):
    bound = statement("II.4f", UniformBound)
    with mpmath.workdps(120):
        thetas, states = start(seed)
        tau, most = mpmath.mpf(9) / 4, max(thetas)
        ratio = value_of(bound.ratio, tau=tau)
        assert ratio == 2 / tau
        for t in range(40):
            assert all(0 <= v <= ratio**t * most * (1 + mpmath.mpf(10) ** -100) for v in thetas)
            thetas = tempered(thetas, states, tau)
        assert max(edge(v, states) for v in thetas) < mpmath.mpf(1) / 20


def share_added(y: Number, steps: int, states: int) -> Number:
    """H: what a round adds to sampled log-odds y of equal steps, as a part of y."""
    rest = edge(y, states) ** (steps - 1)
    return mpmath.log((1 + (states - 1) * rest) / (1 - rest)) / y


@pytest.mark.parametrize("seed", range(10))
def test_the_threshold_lies_between_its_bounds(seed: int):
    """The only edge where the gain is tau - 1, found by bisection in the log-odds."""
    found = statement("II.4m", Attained)
    assert found.once
    numbers = random.Random(seed)
    steps, states = numbers.randint(3, 7), numbers.randint(2, 9)
    with mpmath.workdps(60):
        tau = 1 + mpmath.mpf(numbers.randint(5, 90)) / 100
        common = {"tau": tau, "M": mpmath.mpf(states)}
        low, high = (value_of(instantiate(end, steps, 1), **common) for end in (found.low, found.high))
        below, above = mpmath.mpf(0), mpmath.mpf(200)
        for _ in range(150):
            middle = (below + above) / 2
            below, above = (below, middle) if share_added(middle, steps, states) > tau - 1 else (middle, above)
        turn = edge(above, states)
        assert low < turn < high
        assert (
            abs(value_of(instantiate(found.function, steps, 1), l=turn, **common) - (tau - 1)) < mpmath.mpf(10) ** -30
        )


@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize("name", ["II.4n", "II.4o"])
def test_both_sides_of_the_threshold(name: str, seed: int):
    up = name == "II.4n"
    fall = statement(name, GeometricBound)
    numbers = random.Random(seed)
    steps, states = numbers.randint(3, 6), numbers.randint(2, 9)
    with mpmath.workdps(120):
        turn = mpmath.mpf(numbers.randint(50, 300)) / 100
        first = turn * (mpmath.mpf(6) / 5 if up else mpmath.mpf(4) / 5)
        tau = 1 + share_added(turn, steps, states)
        common = {"y_star": turn, "y_0": first, "M": mpmath.mpf(states)}
        ratio = value_of(instantiate(fall.ratio, steps, 1), **common)
        assert 0 <= ratio < 1
        thetas, begin = [tau * first] * steps, None
        for t in range(60):
            small = value_of(instantiate(fall.quantity, steps, 1), y=thetas[0] / tau, **common)
            begin = small if begin is None else begin
            assert 0 <= small <= ratio**t * begin * (1 + mpmath.mpf(10) ** -80)
            if thetas[0] > 100:
                break
            thetas = tempered(thetas, states, tau)
        assert thetas[0] > tau * first if up else thetas[0] < tau * first
