"""The second derivation, by explicit matrices."""

from __future__ import annotations

from fractions import Fraction

import pytest
import sympy

from rlstar_sym.crosscheck.oracle import enumerate_chains
from rlstar_sym.crosscheck.symbolic import compare_derivations, second_derivation
from rlstar_sym.errors import UsageError
from rlstar_sym.model.chain import SymmetricChain
from rlstar_sym.polynomial.expressions import Symbol

CHAIN = SymmetricChain()
AFTER = CHAIN.star_round()


@pytest.mark.parametrize(("steps", "states"), [(1, 2), (2, 2), (2, 3), (3, 2), (3, 3), (2, 5), (4, 2), (3, 4)])
def test_both_derivations_agree(steps, states):
    result = compare_derivations(AFTER, CHAIN.accuracy, steps, states)
    assert result.ok, result.detail
    explicit = SymmetricChain(steps, states)
    result = compare_derivations(explicit.star_round(), explicit.accuracy, steps, states)
    assert result.ok, result.detail


def test_matrices_agree_with_the_oracle():
    derived = second_derivation(2, 3)
    values = [Fraction(1, 3), Fraction(-1, 4)]
    point = dict(zip(derived.edges, (sympy.Rational(str(v)) for v in values), strict=True))
    truth = enumerate_chains(values, 3)
    assert [Fraction(str(image.subs(point))) for image in derived.images] == list(truth.edges)
    assert Fraction(str(derived.accuracy.subs(point))) == truth.accuracy


def test_a_wrong_accuracy_is_caught_at_a_point():
    result = compare_derivations(AFTER, CHAIN.accuracy + Symbol("L") * 0 + Fraction(1, 10**9), 2, 2)
    assert not result.ok and result.detail.startswith("J at delta = (")


def test_a_difference_that_no_point_shows_is_caught_by_cancelling():
    """A recursion that is wrong only by a term that vanishes at every tried point."""
    explicit = SymmetricChain(1, 2)
    recursion = explicit.star_round()
    d = explicit.deltas[0]
    vanishing = Fraction(1)
    for k in range(4):
        vanishing = vanishing * (d - Fraction(2 + k + 1, 3 + 5 * k + 11))
    wrong = type(recursion)(1, (recursion.images[0] + vanishing,), recursion.edges, recursion.states, None)
    result = compare_derivations(wrong, explicit.accuracy, 1, 2)
    assert not result.ok and "at delta" not in result.detail


@pytest.mark.parametrize(("steps", "states"), [(0, 2), (2, 1), (9, 2), (3, 9)])
def test_sizes_that_sympy_cannot_do_quickly(steps, states):
    with pytest.raises(UsageError, match="matrix derivation"):
        second_derivation(steps, states)
