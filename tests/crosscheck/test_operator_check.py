"""The cross-validation of operators and matrices: the engine passes, wrong formulas are caught."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from rlstar_sym.crosscheck.operator_check import (
    against_every_chain,
    computed,
    cross_validate_operators,
    derived,
    matrices_against_every_chain,
)


@pytest.mark.parametrize("seed", [1, 2])
def test_the_engine_passes(seed):
    for result in cross_validate_operators(seed):
        assert result.ok and not result.detail


WRONG_OPERATORS = {
    "verifier ignored": lambda o: o._replace(right=Fraction(1), wrong=Fraction(0)),
    "verifier the other way round": lambda o: o._replace(right=o.wrong, wrong=o.right),
    "temperature ignored": lambda o: o._replace(power=1),
    "mix ignored": lambda o: o._replace(mix=Fraction(1)),
    "mix taken from the other end": lambda o: o._replace(mix=1 - o.mix or Fraction(1)),
}


@pytest.mark.parametrize("what", WRONG_OPERATORS)
def test_wrong_operators_are_caught(what):
    change = WRONG_OPERATORS[what]

    def wrongly_derived(operators):
        return derived(change(operators))

    def wrongly_computed(model, operators):
        return computed(model, change(operators))

    assert not against_every_chain(3, wrongly_derived).ok
    assert not matrices_against_every_chain(3, wrongly_computed).ok


def test_a_wrong_formula_is_caught_with_its_inputs():
    def halved(operators):
        right = derived(operators)
        return replace(right, images=(right.images[0] / 2,))

    result = against_every_chain(1, halved)
    assert not result.ok and "delta = (" in result.detail and "verifier" in result.detail


def test_refitting_unvisited_rows_is_caught():
    """The convention that an unvisited row stays is checked, not assumed."""

    def uniform_instead(model, operators):
        changed = []
        for old, new in zip(model.steps, computed(model, operators), strict=True):
            rows = [
                tuple(Fraction(1, len(row)) for row in [was] for _ in was) if was == now and 0 < max(was) < 1 else now
                for was, now in zip(old, new, strict=True)
            ]
            changed.append(tuple(rows))
        return changed

    assert not matrices_against_every_chain(1, uniform_instead).ok
