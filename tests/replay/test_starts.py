"""Starts satisfy their hypotheses, equations by construction, and go to the corners."""

from __future__ import annotations

from fractions import Fraction

import pytest

from rlstar_sym import Symbol
from rlstar_sym.polynomial.evaluation import holds_at
from rlstar_sym.replay.starts import Region, simplest

a, b, c, M = (Symbol(n) for n in ("a", "b", "c", "M"))


@pytest.mark.parametrize(
    "hypotheses",
    [
        [a >= 0, a <= 1, b >= 0, b <= 1, (a + b).equals(1)],
        [(a * a).equals(1), a * b > 0, b < 1, b > -1],
        [a >= 0, b >= 0, c >= 0, (a + b + c).equals(1), a >= Fraction(1, 2)],
        [(M - 1) * a >= -1, a <= 1, M >= 2, (a + b + (M - 2) * a * b).equals(0)],
        [a > 0, (a * (1 + b)).equals(1), b >= 0, b < Fraction(1, 10)],
        [a > 0, b > 0, 24 * b <= a**2, c >= a + 8 * b, c <= Fraction(1, 2)],
        [(a * (1 - a)).equals(0), a.differs(0)],
    ],
    ids=str,
)
def test_every_start_satisfies_every_hypothesis(hypotheses):
    found = list(Region(hypotheses).starts("seed", 6))
    assert found
    assert all(holds_at(h, point) for h in hypotheses for point in found)


def test_corners_ties_zeros_and_ones_come_up():
    box = [h for e in (a, b, c) for h in (e >= 0, e <= 1)]
    found = list(Region([*box, M >= 2]).starts("corners", 60))
    values = [v for point in found for s, v in point.items() if s != M]
    assert 0 in values and 1 in values
    assert any(point[a] == point[b] not in (0, 1) for point in found)
    assert {point[M] for point in found} >= {2, 64, Fraction(5, 2)}


def test_negative_edges_go_down_to_their_end():
    found = list(Region([(M - 1) * a >= -1, a <= 1, M >= 3]).starts("low", 60))
    assert any((point[M] - 1) * point[a] == -1 for point in found)
    assert any(-1 < (point[M] - 1) * point[a] < 0 for point in found)


def test_hypotheses_that_contradict_each_other_have_no_start():
    assert not list(Region([a > 0, a < 0]).starts("none", 3))
    assert not list(Region([(a + b).equals(1), a > 1, b > 0]).starts("none", 3))


def test_values_given_beforehand_stay():
    found = list(Region([a >= 0, a <= b, b <= 1]).starts("fixed", 5, {b: Fraction(1, 3)}))
    assert found
    assert {point[b] for point in found} == {Fraction(1, 3)}


def test_the_same_seed_gives_the_same_starts():
    box = [a >= 0, a <= 1, M >= 2]
    assert list(Region(box).starts("s", 5)) == list(Region(box).starts("s", 5))
    assert list(Region(box).starts("s", 5)) != list(Region(box).starts("t", 5))


def test_the_simplest_fraction_between_two():
    assert simplest(Fraction(3, 10), Fraction(4, 10)) == Fraction(1, 3)
    assert simplest(Fraction(-7, 2), Fraction(-3)) == -3
    assert simplest(Fraction(314, 100), Fraction(315, 100)) == Fraction(22, 7)
