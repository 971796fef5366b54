"""The derived recursion: its form, its instances, and all its arithmetics."""

from __future__ import annotations

import math
from dataclasses import replace
from fractions import Fraction

import flint
import mpmath
import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rlstar_sym.errors import UndefinedRound, UsageError
from rlstar_sym.model.chain import MOST_STEPS, SymmetricChain
from rlstar_sym.model.recursion import products_of_others
from rlstar_sym.polynomial.evaluation import exact
from rlstar_sym.polynomial.expressions import Aggregate, substitute, symbols, unfold
from rlstar_sym.polynomial.indexed import instantiate
from rlstar_sym.polynomial.rational import Ring, same

CHAIN = SymmetricChain()
AFTER = CHAIN.star_round()
DELTA, REST, M = CHAIN.delta, CHAIN.rest, CHAIN.states
sizes = st.integers(2, 6)


@st.composite
def chains(draw, most=6):
    """Edges and M with J > 0."""
    states = draw(sizes)
    least = Fraction(-1, states - 1)
    edge = st.one_of(st.sampled_from([Fraction(0), Fraction(1), least]), st.fractions(least, 1, max_denominator=9))
    edges = draw(st.lists(edge, min_size=1, max_size=most))
    product = Fraction(1)
    for value in edges:
        product *= value
    return (
        (edges, states)
        if 1 + (states - 1) * product > 0
        else ([abs(e) if e > 0 else Fraction(0) for e in edges], states)
    )


def fraction(value):
    return Fraction(int(value.p), int(value.q))


def test_the_recursion_is_the_claimed_one():
    claim = (DELTA + REST + (M - 2) * DELTA * REST) / (1 + (M - 1) * DELTA * REST)
    assert same(AFTER.images[0], claim)
    assert str(AFTER.images[0]) == "(delta + rest + (M - 2)*delta*rest)/(1 + (M - 1)*delta*rest)"
    # near misses are other functions
    for wrong in (
        (DELTA - REST + (M - 2) * DELTA * REST) / (1 + (M - 1) * DELTA * REST),
        (DELTA + REST + (M - 1) * DELTA * REST) / (1 + (M - 1) * DELTA * REST),
        (DELTA + REST + (M - 2) * DELTA * REST) / (1 + M * DELTA * REST),
        (DELTA + REST + (M - 2) * DELTA * REST**2) / (1 + (M - 1) * DELTA * REST),
    ):
        assert not same(AFTER.images[0], wrong)


@pytest.mark.parametrize("steps", range(1, 7))
@pytest.mark.parametrize("states", [None, 2, 3, 5])
def test_symbolic_and_explicit_derivations_agree(steps, states):
    explicit = SymmetricChain(steps, states).star_round()
    focused = SymmetricChain(None, states).star_round().images[0]
    assert len(explicit.images) == steps
    for n, image in enumerate(explicit.images, 1):
        assert same(image, instantiate(focused, steps, n))


@pytest.mark.parametrize("steps", range(1, 7))
def test_equal_steps_are_the_unequal_ones_made_equal(steps):
    equal = SymmetricChain(steps, None, equal=True)
    image = equal.star_round().delta
    d = equal.delta
    written = instantiate(AFTER.images[0], steps, 1)
    for n in range(1, steps + 1):
        written = _renamed(written, f"delta_{n}", d)
    assert same(unfold(image), written)
    n = steps
    assert same(unfold(image), (d + d ** (n - 1) + (M - 2) * d**n) / (1 + (M - 1) * d**n))


def _renamed(expression, name, symbol):
    return substitute(expression, {s: symbol for s in symbols(expression) if s.name == name})


def test_the_denominator_is_the_accuracy():
    """M*J is the divisor, so a round is defined wherever J > 0."""
    ring = Ring.of([AFTER.images[0], CHAIN.accuracy])
    divisor = ring.fraction(AFTER.images[0]).denominator
    on_edges = ring.fraction(M * CHAIN.accuracy_of(DELTA * REST)).numerator
    assert divisor * on_edges.leading_coefficient() == on_edges * divisor.leading_coefficient()


def test_a_round_without_right_answers_is_undefined():
    with pytest.raises(UndefinedRound, match="accuracy 0"):
        AFTER.exact([Fraction(1), Fraction(-1)], 2)
    with pytest.raises(UndefinedRound):
        AFTER.exact([Fraction(-1, 2), Fraction(1), Fraction(1)], 3)
    with pytest.raises(UndefinedRound):
        AFTER.iterate([Fraction(-1)], 2, 3)


def test_the_number_of_states_must_be_known_and_right():
    with pytest.raises(UsageError, match="symbolic"):
        AFTER.exact([Fraction(1, 2)] * 2)
    fixed = SymmetricChain(2, 3).star_round()
    assert fixed.exact([Fraction(1, 2)] * 2) == fixed.exact([Fraction(1, 2)] * 2, 3)
    with pytest.raises(UsageError, match="derived for 3 states"):
        fixed.exact([Fraction(1, 2)] * 2, 4)
    with pytest.raises(UsageError, match="3 edges were given to a recursion of 2"):
        fixed.exact([Fraction(1, 2)] * 3)


@settings(max_examples=80, deadline=None)
@given(chains())
def test_all_arithmetics_agree(chain):
    edges, states = chain
    truth = AFTER.exact(edges, states)
    for value in truth:
        assert Fraction(-1, states - 1) <= value <= 1
    with flint.ctx.workprec(300):
        for ball, value in zip(AFTER.in_balls(edges, states), truth, strict=True):
            # arb.contains would round the rational first; middle and radius are exact
            middle, radius = fraction(ball.mid().fmpq()), fraction(ball.rad().fmpq())
            assert abs(value - middle) <= radius < Fraction(1, 10**60)
    with mpmath.workdps(50):
        for got, value in zip(AFTER.at_precision(edges, states, 50), truth, strict=True):
            assert abs(got - mpmath.mpf(value.numerator) / value.denominator) < mpmath.mpf(10) ** -45
    array = AFTER.vectorised([[float(e) for e in edges]] * 2, states)
    assert array.shape == (2, len(edges))
    assert numpy.allclose(array, [[float(v) for v in truth]] * 2, rtol=1e-9, atol=1e-12)


@settings(max_examples=60, deadline=None)
@given(chains(4))
def test_explicit_recursions_evaluate_to_the_same(chain):
    edges, states = chain
    assert SymmetricChain(len(edges), states).star_round().exact(edges) == AFTER.exact(edges, states)
    same_edges = [edges[0]] * len(edges)
    if 1 + (states - 1) * edges[0] ** len(edges) > 0:
        equal = SymmetricChain(len(edges), states, equal=True).star_round()
        assert equal.exact(edges[:1]) * len(edges) == AFTER.exact(same_edges, states)


def test_vectorised_over_many_chains_and_states():
    grid = numpy.random.default_rng(5).uniform(0, 1, size=(4, 5, 3))
    result = AFTER.vectorised(grid, 7)
    assert result.shape == grid.shape
    assert numpy.allclose(result[2, 3], AFTER.vectorised(grid[2, 3], 7))
    assert (result >= grid).all() and (result <= 1).all()
    assert not numpy.allclose(result, AFTER.vectorised(grid, 8))


def test_iterates():
    history = AFTER.iterate([Fraction(0), Fraction(1, 10), Fraction(1, 10)], 64, 3)
    assert len(history) == 4
    assert history[1] == [Fraction(1, 100), Fraction(1, 10), Fraction(1, 10)]
    assert history[3] == AFTER.exact(history[2], 64)
    assert AFTER.iterate([Fraction(1, 3)], 5, 0) == [[Fraction(1, 3)]]
    stuck = [Fraction(0), Fraction(0), Fraction(1, 2)]
    assert AFTER.iterate(stuck, 9, 5) == [stuck] * 6


@given(st.lists(st.fractions(-2, 2, max_denominator=4), min_size=1, max_size=7))
def test_products_of_others(values):
    others = products_of_others(values, Fraction(1))
    for n, other in enumerate(others):
        expected = Fraction(1)
        for k, value in enumerate(values):
            expected *= value if k != n else 1
        assert other == expected


@settings(max_examples=40, deadline=None)
@given(chains(4), st.data())
def test_following_is_the_quantity_one_round_later(chain, data):
    edges, states = chain
    steps = len(edges)
    focus = data.draw(st.integers(1, steps))
    after = AFTER.exact(edges, states)

    def at(expression, values):
        written = instantiate(expression, steps, focus)
        point = {
            s: Fraction(states) if s.name == "M" else values[int(s.name.split("_")[1]) - 1] for s in symbols(written)
        }
        return exact(written, point)

    wrong_steps = Aggregate("W", "sum", 1 - CHAIN.kernel().diagonal, 0)
    for quantity in (CHAIN.accuracy, CHAIN.kept_all_right, DELTA * REST, REST**2 - DELTA, wrong_steps):
        try:
            expected = at(quantity, after)
        except ZeroDivisionError:
            continue
        assert at(AFTER.following(quantity), edges) == expected


def test_following_names_what_it_knows():
    shown = AFTER.following(CHAIN.accuracy)
    assert str(shown) == "J_next"
    assert str(shown.definition) == "(1 + (M - 1)*L_next)/M"
    assert AFTER.following_relation(REST > 0).left == AFTER.rest_next
    assert AFTER.following(M) == M


def test_accuracy_and_shares():
    assert same(CHAIN.accuracy, (1 + (M - 1) * CHAIN.product) / M)
    chain = SymmetricChain(3, 4)
    d = dict(zip(chain.deltas, (Fraction(1, 2), Fraction(1, 3), Fraction(-1, 5)), strict=True))
    assert exact(chain.accuracy, d) == Fraction(9, 40)
    right = Fraction(5, 8) * Fraction(1, 2) * Fraction(1, 10)
    assert exact(chain.all_steps_right, d) == right
    assert exact(chain.kept_all_right, d) == right / Fraction(9, 40)


def test_reference_values():
    """THEOREMS I.8: M=64, N=3, equal delta 1/10; J over rounds 0 to 4, as correctly rounded doubles."""
    recursion = SymmetricChain(3, 64, equal=True).star_round()
    chain = SymmetricChain(3, 64, equal=True)
    found = []
    for (delta,) in recursion.iterate([Fraction(1, 10)], 64, 4):
        value = exact(chain.accuracy, {chain.delta: delta})
        found.append(value.numerator / value.denominator)
    assert found == [0.016609375, 0.0197950966684667, 0.05992761315627886, 0.62715149147174396, 0.99706713736544181]
    # the catalogue prints round 1 as the neighbouring double, 0.01979509666846669674 for
    # 0.01979509666846670051 exactly
    assert found[1] == math.nextafter(0.019795096668466697, 1)


def test_printed_python_runs():
    for chain in (
        SymmetricChain(3, None, equal=True),
        SymmetricChain(3, 64, equal=True),
        SymmetricChain(2, None),
        SymmetricChain(),
    ):
        recursion = chain.star_round()
        space: dict = {}
        exec(recursion.python_source("step"), space)
        arguments = {
            "delta": Fraction(1, 3),
            "delta_1": Fraction(1, 3),
            "delta_2": Fraction(1, 5),
            "M": Fraction(64),
            "rest": Fraction(1, 9),
        }
        got = space["step"](**{s.name: arguments[s.name] for s in recursion.arguments})
        if chain.steps == 2:
            assert got == tuple(recursion.exact([Fraction(1, 3), Fraction(1, 5)], 64))
        else:
            assert got == AFTER.exact([Fraction(1, 3)] * 3, 64)[0]


def test_prints():
    assert AFTER.text() == "delta' = (delta + rest + (M - 2)*delta*rest)/(1 + (M - 1)*delta*rest)"
    assert AFTER.latex().endswith(r"R_n = \prod_{k \ne n} \delta_k")
    equal = SymmetricChain(None, None, equal=True).star_round()
    assert "R_n" not in equal.latex() and r"\delta^{N-1}" in equal.latex()
    assert "delta**(N - 1)" in equal.python_source()
    assert AFTER._repr_latex_().startswith("$$")
    data = SymmetricChain(2, 3).star_round().as_data()
    assert data["arguments"] == ["delta_1", "delta_2"] and len(data["images"]) == 2


def test_misuse():
    for steps in (0, -1, MOST_STEPS + 1):
        with pytest.raises(UsageError, match="steps"):
            SymmetricChain(steps)
    for states in (1, 0, -3):
        with pytest.raises(UsageError, match="at least 2 states"):
            SymmetricChain(2, states)
    with pytest.raises(UsageError, match="no list of edges"):
        CHAIN.deltas
    with pytest.raises(UsageError, match="take one of"):
        SymmetricChain(2, 2).star_round().delta


def test_a_wrong_recursion_evaluates_differently():
    wrong = replace(AFTER, images=((DELTA - REST + (M - 2) * DELTA * REST) / (1 + (M - 1) * DELTA * REST),))
    edges = [Fraction(1, 2), Fraction(1, 3)]
    assert wrong.exact(edges, 3) != AFTER.exact(edges, 3)
