"""A region after a round contains what the round makes of every chain in it."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rlstar_sym.diagnose.region import (
    Region,
    accuracy_interval,
    kept_all_right_interval,
    next_region,
    product_interval,
    sampled_region,
)
from rlstar_sym.errors import UsageError
from rlstar_sym.model.star_round import PAPER_ROUND, round_of
from rlstar_sym.model.trajectory import trajectory

ROUNDS = [
    PAPER_ROUND,
    round_of(verifier=(Fraction(9, 10), Fraction(1, 5))),
    round_of(verifier=(Fraction(1, 5), Fraction(9, 10))),
    round_of(mix=Fraction(1, 3)),
    round_of(temperature=Fraction(1, 2)),
    round_of(temperature=Fraction(3, 2)),
]


@st.composite
def regions_with_a_point(draw):
    """A region with signed edges, and a chain in it."""
    states = draw(st.sampled_from([2, 3, 5, 64]))
    least = Fraction(-1, states - 1)
    lows, highs, point = [], [], []
    for _ in range(draw(st.integers(2, 4))):
        three = sorted(least + (1 - least) * Fraction(draw(st.integers(0, 60)), 60) for _ in range(3))
        lows.append(three[0])
        point.append(three[1])
        highs.append(three[2])
    return Region(tuple(lows), tuple(highs), states), point


@given(regions_with_a_point(), st.sampled_from(ROUNDS))
@settings(max_examples=150, deadline=None)
def test_a_region_after_a_round_contains_the_chains_after_it(pair, pipeline):
    region, point = pair
    after = next_region(region, pipeline)
    if after is None:
        return
    found = trajectory(point, region.states, 1, pipeline=pipeline).rounds[1]
    for low, edge, high in zip(after.lows, found.doubles.deltas, after.highs, strict=True):
        assert float(low) - 1e-12 <= edge <= float(high) + 1e-12


@given(regions_with_a_point())
@settings(max_examples=100, deadline=None)
def test_accuracy_and_share_of_right_chains_are_inside(pair):
    region, point = pair
    low, high = accuracy_interval(region)
    doubles = trajectory(point, region.states, 0).rounds[0].doubles
    assert float(low) - 1e-12 <= doubles.accuracy <= float(high) + 1e-12
    if doubles.kept_all_right is not None:
        low, high = kept_all_right_interval(region)
        assert float(low) - 1e-12 <= doubles.kept_all_right <= float(high) + 1e-12


def test_ends_are_exact_where_no_edge_is_negative():
    region = Region((Fraction(1, 10),) * 3, (Fraction(2, 10),) * 3, 64)
    after = next_region(region)
    assert after is not None
    assert after.lows[0] <= Fraction(172, 1063) < after.lows[0] + Fraction(1, 2**70)


def test_a_region_in_which_nothing_may_be_kept_has_no_next_one():
    assert next_region(Region((Fraction(-1), Fraction(1)), (Fraction(-1), Fraction(1)), 2)) is None


def test_products_of_signed_intervals():
    ends = [(Fraction(-1), Fraction(2)), (Fraction(-3), Fraction(1))]
    assert product_interval(ends) == (-6, 3)


def test_an_edge_outside_of_its_range_is_no_region():
    with pytest.raises(UsageError, match="step 2"):
        Region((Fraction(0), Fraction(-1)), (Fraction(1), Fraction(1)), 3)


@pytest.mark.parametrize("temperature", [Fraction(1, 2), Fraction(6, 5), Fraction(3)])
def test_edges_at_their_ends_can_be_sampled_at_any_temperature(temperature):
    for states in (2, 3, 64):
        ends = (Fraction(-1, states - 1), Fraction(1))
        found = sampled_region(Region(ends, ends, states), round_of(temperature=temperature))
        for low, edge, high in zip(found.lows, ends, found.highs, strict=True):
            assert low <= edge <= high
            assert high - low < Fraction(1, 2**100)
