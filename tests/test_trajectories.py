"""What the theorems say about many rounds, compared with exact iteration of random chains."""

from __future__ import annotations

from fractions import Fraction
from math import ceil, log, prod

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rlstar_sym.crosscheck.oracle import enumerate_chains
from rlstar_sym.model.chain import SymmetricChain

AFTER = SymmetricChain().star_round()
EDGES = st.integers(1, 19).map(lambda k: Fraction(k, 20))
STATES = st.sampled_from([2, 3, 5, 64])
few = settings(max_examples=40, deadline=None, derandomize=True)


def accuracy(edges: list[Fraction], states: int) -> Fraction:
    return (1 + (states - 1) * prod(edges)) / states


def share(edges: list[Fraction], states: int) -> Fraction:
    right = prod((1 + (states - 1) * d) / states for d in edges)
    return right / accuracy(edges, states)


@few
@given(st.lists(EDGES, min_size=2, max_size=4), STATES)
def test_edges_accuracy_and_share_rise_and_the_shortfall_shrinks_geometrically(edges, states):
    history = AFTER.iterate(edges, states, 4)
    floor = prod(edges)
    for t, (old, new) in enumerate(zip(history, history[1:], strict=False), 1):
        assert all(a < b < 1 for a, b in zip(old, new, strict=True))
        assert accuracy(new, states) > accuracy(old, states)
        assert share(old, states) <= share(new, states) < 1
        for start, now in zip(edges, new, strict=True):
            assert 1 - now <= (1 - floor) ** t * (1 - start)
        for n, now in enumerate(new):
            others = sum(1 - d for k, d in enumerate(old) if k != n)
            assert 1 - now <= (1 - old[n]) * others
            assert states * (1 - now) >= (1 - old[n]) * (others - others**2 / 2)


@few
@given(st.lists(EDGES, min_size=1, max_size=3), STATES, st.integers(0, 3))
def test_one_zero_takes_off_in_one_round_and_two_stay(edges, states, place):
    one = [*edges[:place], Fraction(0), *edges[place:]]
    new = AFTER.exact(one, states)
    zero = min(place, len(edges))
    assert new[zero] == prod(edges)
    assert [d for n, d in enumerate(new) if n != zero] == edges
    two = [*one, Fraction(0)]
    assert AFTER.exact(two, states) == two
    assert accuracy(two, states) == Fraction(1, states)


@few
@given(EDGES, EDGES, STATES)
def test_two_steps_have_odds_that_square(a, b, states):
    def odds(d):
        return (1 + (states - 1) * d) / (1 - d)

    history = AFTER.iterate([a, b], states, 4)
    for t in range(1, 5):
        assert odds(history[t][0]) == odds(history[t][1]) == (odds(a) * odds(b)) ** 2 ** (t - 1)


@few
@given(st.integers(1, 18).map(lambda k: Fraction(k, 20)), st.integers(1, 19).map(lambda k: Fraction(k, 20)), STATES)
def test_the_number_of_rounds_of_two_equal_steps(edge, goal, states):
    def odds(d):
        return (1 + (states - 1) * d) / (1 - d)

    tolerance = (states - 1) * (1 - goal**2) / Fraction(states)
    count, edges = 0, [edge, edge]
    while 1 - accuracy(edges, states) > tolerance:
        edges, count = AFTER.exact(edges, states), count + 1
    exponent = log(odds(goal)) / log(odds(edge))
    if abs(exponent - round(exponent)) > 1e-9 or exponent <= 1:
        assert count == max(0, ceil(log(exponent, 2) - 1e-12)) if exponent > 0 else count == 0


@few
@given(
    st.integers(3, 5),
    STATES,
    st.integers(2, 8).map(lambda k: Fraction(k, 20)),
    st.integers(9, 18).map(lambda k: Fraction(k, 20)),
)
def test_the_climbing_bounds_enclose_the_number_of_rounds(steps, states, start, goal):
    a = steps - 2
    edge, count = start, 0
    while edge < goal:
        # a lower edge climbs no faster, and rounding down keeps the numbers short; the exact count is counted again below
        edge = AFTER.exact([edge] * steps, states)[0]
        count += 1
        if edge.denominator.bit_length() > 40_000:
            return  # exact iterates grow too long to finish here
    gap = start**-a - goal**-a
    assert count >= gap / (a * (1 + (states - 2) * goal))
    assert count <= 1 + gap * (1 + a * goal**a) / (a * (1 - goal))


def test_the_reference_values():
    history = AFTER.iterate([Fraction(1, 10)] * 3, 64, 4)
    shown = [f"{float(accuracy(edges, 64)):.15g}" for edges in history]
    assert shown == [
        "0.016609375",
        "0.0197950966684667",
        "0.0599276131562789",
        "0.627151491471744",
        "0.997067137365442",
    ]


def test_the_share_is_one_for_a_model_that_is_not_perfect():
    """With exactly one imperfect step no wrong step can be cancelled: F = 1 though the model errs. I.7b therefore asks every step to be imperfect."""
    counted = enumerate_chains([Fraction(1, 2), Fraction(1)], 2)
    assert counted.kept_all_right == 1
    assert counted.accuracy < 1


@pytest.mark.parametrize("edges", [[Fraction(1, 2), Fraction(1, 3)], [Fraction(0), Fraction(1, 2), Fraction(1, 4)]])
def test_limits_are_reached(edges):
    start = AFTER.exact(edges, 3)
    floats = [float(d) for d in start]
    for _ in range(200):
        floats = list(AFTER.vectorised([floats], 3.0)[0])
    assert all(abs(1 - d) < 1e-12 for d in floats)
