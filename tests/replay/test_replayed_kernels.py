"""Entries of products of kernels on a run come from explicit kernels."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from rlstar_sym import Symbol
from rlstar_sym.crosscheck.dense_oracle import enumerate_model
from rlstar_sym.polynomial.composed import ColumnEntry
from rlstar_sym.replay.kernels import KernelRun, kernels_with, one_round
from rlstar_sym.replay.values import as_fraction, number

stay = Symbol("d", indexed=True)


def test_entries_fit_together():
    """Diagonal entries, those beside and their mean are of one product: all between 0 and 1, and J is the mean over the states."""
    c, z, mean = (ColumnEntry(n, stay, role, 0) for n, role in (("c", "diagonal"), ("z", "beside"), ("J", "accuracy")))
    for seed in range(20):
        run = KernelRun(kernels_with([Fraction(1, 2), Fraction(2, 3)], 3, Random(seed)), stay, {}, {}, {})
        places = run.places(0) or ()
        values = [[place.value(e) for e in (c, z, mean)] for place in places]
        assert len(places) == 3
        assert all(0 <= v <= 1 for row in values for v in row)
        assert {row[2] for row in values} == {sum((row[0] for row in values), number(0)) / 3}


def test_two_steps_that_stay_half_of_the_time():
    half = number(Fraction(1, 2))
    run = KernelRun([[[half, half], [half, half]]] * 2, stay, {}, {}, {})
    (first, _) = run.places(0) or ()
    assert first.value(ColumnEntry("c", stay, "diagonal", 0)) == half
    assert first.value(ColumnEntry("c1", stay, "diagonal", 1)) == half


def test_a_round_is_that_of_the_enumeration():
    for seed in range(10):
        kernels = kernels_with([Fraction(1, 4), Fraction(1, 2), Fraction(9, 10)], 2 + seed % 2, Random(seed))
        exact = [[[as_fraction(x) for x in row] for row in kernel] for kernel in kernels]
        after = [tuple(tuple(as_fraction(x) for x in row) for row in kernel) for kernel in one_round(kernels)]
        assert tuple(after) == enumerate_model(exact).kernels
