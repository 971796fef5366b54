"""Monte Carlo with confidence intervals."""

from __future__ import annotations

from fractions import Fraction

import numpy
import pytest

from rlstar_sym.crosscheck.oracle import enumerate_chains
from rlstar_sym.crosscheck.simulate import MOST_DRAWS, simulate_round, wilson
from rlstar_sym.errors import UndefinedRound, UsageError

EDGES = [Fraction(1, 2), Fraction(1, 3), Fraction(-1, 5)]


@pytest.mark.parametrize(
    ("edges", "states"),
    [
        (EDGES, 4),
        ([Fraction(9, 10)] * 2, 2),
        ([Fraction(0), Fraction(1, 2)], 3),
        ([1, Fraction(1, 2)], 3),
        ([Fraction(-1, 3)] * 2, 4),
    ],
)
def test_intervals_contain_the_exact_values(edges, states):
    truth = enumerate_chains(edges, states)
    result = simulate_round(edges, states, 60_000, seed=11)
    assert result.accuracy.contains(truth.accuracy)
    assert result.kept_all_right.contains(truth.kept_all_right)
    assert all(e.contains(v) for e, v in zip(result.deltas, truth.edges, strict=True))
    assert result.kept == round(result.accuracy.estimate * result.samples)
    assert result.accuracy.high - result.accuracy.low < 0.03


def test_intervals_exclude_wrong_values():
    truth = enumerate_chains(EDGES, 4)
    result = simulate_round(EDGES, 4, 200_000, seed=3)
    assert not result.accuracy.contains(truth.accuracy + Fraction(1, 50))
    assert not result.kept_all_right.contains(truth.kept_all_right + Fraction(1, 50))
    # the old edges are not the new ones
    assert not any(e.contains(v) for e, v in zip(result.deltas, EDGES, strict=True))


def test_a_seed_gives_one_result():
    assert simulate_round(EDGES, 4, 5000, seed=1) == simulate_round(EDGES, 4, 5000, seed=1)
    assert simulate_round(EDGES, 4, 5000, seed=1) != simulate_round(EDGES, 4, 5000, seed=2)


def test_wilson_interval():
    share = wilson(30, 100, z=1.959963984540054)
    # the textbook value, R: prop.test(30, 100, correct = FALSE)
    assert (round(share.low, 4), round(share.high, 4)) == (0.2189, 0.3958)
    assert wilson(0, 10).low == 0.0 and wilson(0, 10).high > 0.5
    assert wilson(10, 10).high == 1.0
    assert wilson(3, 10, 1).high < wilson(3, 10, 5).high
    for successes, trials in ((1, 0), (-1, 5), (6, 5)):
        with pytest.raises(UsageError, match="no share"):
            wilson(successes, trials)


def test_wilson_covers_at_its_level():
    """At z = 2 about 95 of 100 intervals contain the true share; a wrong formula is far off."""
    random = numpy.random.default_rng(8)
    for share in (0.02, 0.3, 0.9):
        counts = random.binomial(200, share, size=2000)
        covered = numpy.mean([wilson(int(c), 200, 2.0).contains(share) for c in counts])
        assert 0.92 < covered < 0.99


def test_no_right_answers():
    with pytest.raises(UndefinedRound, match="none of the 100"):
        simulate_round([1, -1], 2, 100, seed=0)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (([], 3, 10, 0), "at least 1 step"),
        (([0.5], 1, 10, 0), "2 to 10"),
        (([0.5], 3, 0, 0), "cannot be sampled"),
        (([0.5], 3, MOST_DRAWS + 1, 0), "cannot be sampled"),
        (([0.5] * 10, 3, MOST_DRAWS // 5, 0), "cannot be sampled"),
        (([1.5], 3, 10, 0), "edge 1.5 of step 1"),
        (([0.5, -0.6], 3, 10, 0), "edge -0.6 of step 2"),
        (([float("nan")], 3, 10, 0), "edge nan"),
        (([0.5], 3, 10, 0, 0), "standard deviations"),
    ],
)
def test_refusals(arguments, sentence):
    with pytest.raises(UsageError, match=sentence):
        simulate_round(*arguments)
