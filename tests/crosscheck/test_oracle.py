"""The oracle: against a table worked out by hand, against the definitions, and against the engine."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rlstar_sym.crosscheck.oracle import MOST_CHAINS, edge_of, enumerate_chains
from rlstar_sym.errors import DerivationError, UndefinedRound, UsageError
from rlstar_sym.model.chain import SymmetricChain

HALF, THIRD = Fraction(1, 2), Fraction(1, 3)


def test_two_binary_steps_by_hand():
    """M=N=2, delta = 1/2: alpha = 3/4, beta = 1/4; right chains are right-right (9/16) and wrong-wrong
    (1/16).
    """
    result = enumerate_chains([HALF, HALF], 2)
    assert result.chains == 8
    assert result.accuracy == Fraction(10, 16)
    assert result.all_steps_right == Fraction(9, 16)
    assert result.kept_all_right == Fraction(9, 10)
    assert result.expected_wrong_steps == Fraction(2, 10)
    assert result.kernels[0] == ((Fraction(9, 10), Fraction(1, 10)), (Fraction(1, 10), Fraction(9, 10)))
    assert result.edges == (Fraction(8, 10), Fraction(8, 10))


def test_three_states_by_hand():
    """M=3, N=2, edges 1/2 and 0: alpha = 2/3, beta = 1/6, and the second step is uniform."""
    result = enumerate_chains([HALF, 0], 3)
    assert result.accuracy == THIRD
    assert result.edges == (HALF, HALF)  # a single zero takes the product of the others
    assert result.kept_all_right == Fraction(2, 3)


@settings(max_examples=40, deadline=None)
@given(st.integers(2, 3), st.data())
def test_against_a_direct_sum(states, data):
    """The same sums written down without any care for speed."""
    least = Fraction(-1, states - 1)
    edges = data.draw(st.lists(st.fractions(least, 1, max_denominator=5), min_size=1, max_size=3))
    weights = {}
    for chain in product(range(states), repeat=len(edges) + 1):
        probability = Fraction(1, states)
        for edge, i, j in zip(edges, chain, chain[1:], strict=False):
            probability *= (1 + (states - 1) * edge) / states if i == j else (1 - edge) / states
        weights[chain] = probability
    assert sum(weights.values()) == 1
    kept = {c: w for c, w in weights.items() if c[0] == c[-1] and w}
    if not kept:
        with pytest.raises(UndefinedRound):
            enumerate_chains(edges, states)
        return
    result = enumerate_chains(edges, states)
    total = sum(kept.values())
    assert result.chains == len(weights) and result.accuracy == total
    right = sum(w for c, w in kept.items() if len(set(c)) == 1)
    assert result.all_steps_right == right and result.kept_all_right == right / total
    wrong = sum(w * sum(i != j for i, j in pairwise(c)) for c, w in kept.items())
    assert result.expected_wrong_steps == wrong / total
    for n, kernel in enumerate(result.kernels):
        for i, j in product(range(states), repeat=2):
            row = sum(w for c, w in kept.items() if c[n] == i)
            assert kernel[i][j] == sum(w for c, w in kept.items() if c[n] == i and c[n + 1] == j) / row


def test_the_expected_number_of_wrong_steps_is_that_of_the_refit_kernels():
    """THEOREMS I.7: the mean number of wrong steps in kept chains is sum (1 - alpha_n') ."""
    result = enumerate_chains([HALF, THIRD, Fraction(-1, 5)], 4)
    assert result.expected_wrong_steps == sum(1 - (1 + 3 * d) / 4 for d in result.edges)


@pytest.mark.parametrize(
    ("edges", "states"),
    [
        ([1, 1], 3),
        ([0, 0, 0], 4),
        ([Fraction(-1, 3), 1, Fraction(-1, 3)], 4),
        ([-1, -1], 2),
        ([1, HALF, 0], 5),
        ([THIRD], 2),
    ],
)
def test_boundary_chains_agree_with_the_engine(edges, states):
    result = enumerate_chains(edges, states)
    assert list(result.edges) == SymmetricChain().star_round().exact([Fraction(e) for e in edges], states)


def test_no_right_answer():
    with pytest.raises(UndefinedRound, match="accuracy 0"):
        enumerate_chains([1, -1], 2)
    with pytest.raises(UndefinedRound):
        enumerate_chains([Fraction(-1, 2)], 3)


@pytest.mark.parametrize(
    ("edges", "states", "sentence"),
    [
        ([HALF] * 17, 2, r"2\^18 = 262144 chains are too many .* at most"),
        ([HALF] * 10**6, 2, r"2\^1000001 chains are too many"),
        ([HALF] * 3, 10**9, "chains are too many"),
        ([], 2, "at least 1 step"),
        ([HALF], 1, "2 states"),
        ([2], 2, "edge 2 of step 1"),
        ([HALF, Fraction(-51, 100)], 3, "edge -51/100 of step 2"),
    ],
)
def test_refusals(edges, states, sentence):
    with pytest.raises(UsageError, match=sentence):
        enumerate_chains(edges, states)


def test_a_hundred_thousand_chains_are_not_too_many():
    result = enumerate_chains([Fraction(n, 37) for n in range(1, 17)], 2)
    assert result.chains == 131_072 <= MOST_CHAINS


def test_an_asymmetric_kernel_is_reported():
    crooked = ((HALF, HALF), (THIRD, 1 - THIRD))
    with pytest.raises(DerivationError, match=r"step 3 .* entry \(2,1\) is 1/3, not 1/2"):
        edge_of(crooked, 3)
