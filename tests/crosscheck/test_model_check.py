"""The cross-validation as a whole: the engine's derivation passes, wrong ones are caught by every method."""

from __future__ import annotations

import time
from dataclasses import replace
from fractions import Fraction

import pytest

from rlstar_sym.crosscheck import model_check
from rlstar_sym.crosscheck.model_check import (
    Derivation,
    against_matrices,
    against_oracle,
    against_precision,
    against_sampling,
    cross_validate,
    random_chains,
)
from rlstar_sym.model.chain import SymmetricChain

CHAIN = SymmetricChain()
D, R, M, L = CHAIN.delta, CHAIN.rest, CHAIN.states, CHAIN.product
RIGHT = Derivation()

WRONG_IMAGES = {
    "sign flipped": (D - R + (M - 2) * D * R) / (1 + (M - 1) * D * R),
    "M-1 for M-2": (D + R + (M - 1) * D * R) / (1 + (M - 1) * D * R),
    "exponent off": (D + R**2 + (M - 2) * D * R) / (1 + (M - 1) * D * R),
    "another exponent off": (D + R + (M - 2) * D * R) / (1 + (M - 1) * D**2 * R),
    "M for M-1": (D + R + (M - 2) * D * R) / (1 + M * D * R),
    "no change": D + 0 * R,
}


def wrong_recursion(image):
    return Derivation(recursion=replace(RIGHT.recursion, images=(image,)))


def test_the_engine_passes_everything_within_seconds():
    begin = time.process_time()
    results = cross_validate(1)
    assert time.process_time() - begin < 12
    assert [r.name for r in results] == ["oracle", "second derivation", "mpmath", "balls", "Monte Carlo"]
    for result in results:
        assert result.ok and result.detail == "", result
        assert any(c.isdigit() for c in result.compared) and "\n" not in result.compared


@pytest.mark.parametrize("seed", [2, 3])
def test_other_seeds_pass_too(seed):
    assert against_oracle(RIGHT, seed).ok
    assert all(r.ok for r in against_precision(RIGHT, seed))
    assert against_sampling(RIGHT, seed).ok


@pytest.mark.parametrize("what", WRONG_IMAGES)
def test_every_method_catches_a_wrong_recursion(what):
    wrong = wrong_recursion(WRONG_IMAGES[what])
    results = [
        against_oracle(wrong, 1),
        against_matrices(wrong),
        *against_precision(wrong, 1),
        against_sampling(wrong, 1),
    ]
    for result in results:
        assert not result.ok, result.name
        # the exact inputs are there to reproduce it
        assert "delta = (" in result.detail and "M = " in result.detail


@pytest.mark.parametrize(
    ("what", "wrong"),
    [
        ("J", Derivation(accuracy=(1 + M * L) / M)),
        ("J", Derivation(accuracy=(1 - (M - 1) * L) / M)),
        ("F", Derivation(kept_all_right=CHAIN.all_steps_right)),
        ("F", Derivation(kept_all_right=CHAIN.accuracy)),
    ],
)
def test_wrong_accuracies_and_shares_are_caught(what, wrong):
    results = [against_oracle(wrong, 1), *against_precision(wrong, 1), against_sampling(wrong, 1)]
    if what == "J":
        results.append(against_matrices(wrong))
    for result in results:
        assert not result.ok and result.detail.startswith(what), result


def test_wrong_recursions_for_given_numbers_are_caught(monkeypatch):
    """The recursions for N and M as numbers are judged as well, not only the symbolic one."""
    original = model_check._explicit_recursion

    def crooked(steps, states, equal):
        recursion = original(steps, states, equal)
        if equal and steps == 3:
            return replace(recursion, images=(recursion.images[0] + Fraction(1, 10**20),))
        return recursion

    monkeypatch.setattr(model_check, "_explicit_recursion", crooked)
    result = against_oracle(RIGHT, 1)
    assert not result.ok and "equal steps" in result.detail
    assert against_oracle(replace(RIGHT, explicit=False), 1).ok


def test_the_chains_cover_what_they_should():
    chains = random_chains(1, 60)
    assert len(chains) == 60
    assert {(len(e), m) for e, m in chains} == {(n, m) for n in range(1, 6) for m in range(2, 6)}
    flat = [(e, m) for edges, m in chains for e in edges]
    assert any(e == 0 for e, _ in flat) and any(e == 1 for e, _ in flat)
    assert any(e == Fraction(-1, m - 1) for e, m in flat)
    assert any(0 > e > Fraction(-1, m - 1) for e, m in flat)
    assert any(len(set(edges)) == 1 and len(edges) > 1 for edges, _ in chains)
    assert all(Fraction(-1, m - 1) <= e <= 1 for e, m in flat)
    assert random_chains(1, 60) == chains and random_chains(2, 60) != chains
