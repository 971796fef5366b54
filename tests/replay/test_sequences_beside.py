"""Sequences that are set beside a chain are not taken for edges of more steps when its recursion is compared with the enumeration."""

from __future__ import annotations

from rlstar_sym import Rational, Symbol, SymmetricChain
from rlstar_sym.model.dense_recursion import alongside
from rlstar_sym.replay.enumeration import compare_all

v, k = Symbol("v"), Symbol("k")


def test_three_equal_steps_with_two_sequences_agree_with_the_enumeration():
    chain = SymmetricChain(equal=True, steps=3)
    after = alongside(chain.star_round(), {v: (v + Rational(1, 2)) / 2})
    after = alongside(after, {k: v * k})
    checks = compare_all({"T": after})
    assert checks
    assert all(one.ok for one in checks), [one.detail for one in checks]
