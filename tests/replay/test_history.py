"""False statements of the past, built by hand as statements: the replay alone refutes each."""

from __future__ import annotations

from fractions import Fraction

import pytest

from rlstar_sym import Aggregate, Defined, Symbol, SymmetricChain
from rlstar_sym.model.recursion import Recursion
from rlstar_sym.polynomial.expressions import Expr
from rlstar_sym.replay.enumeration import compare
from rlstar_sym.replay.replay import replay_statement
from rlstar_sym.replay.runs import Scene
from rlstar_sym.theorem.statements import (
    Always,
    Descent,
    EdgesMultiply,
    EveryModelImproves,
    EveryRound,
    Iff,
    Increasing,
    Limit,
    LimitAlong,
    MovingBound,
    Needed,
    RoundCount,
    SquaredPower,
    Statement,
    TailBound,
    Unchanged,
    UniformBound,
)
from rlstar_sym.theorem.steps import ZeroCases

chain = SymmetricChain()
delta, M, after = chain.delta, chain.states, chain.star_round()
box = (delta >= 0, delta <= 1, M >= 2)
scene = Scene("history", after)
CASES = ((ZeroCases.NONE, ZeroCases.ONE), (ZeroCases.MORE,))


def refuted(statement: Statement, about: Scene = scene) -> str:
    return replay_statement(statement, about).failure


def typed_in(image: Expr, state: Symbol) -> Recursion:
    return Recursion(None, (image,), (state,), M, None)


def test_the_criterion_for_each_step_by_itself():
    """N = 3, M = 2, edges (1, 0, 0): nothing moves, and delta_1 stays 1."""
    limit = Limit(box, delta, delta * 0 + 1)
    found = replay_statement(Iff(box, delta, limit, False, *CASES), scene)
    assert "the left side holds, the right side fails" in found.failure
    assert found.witness is not None and 1 in found.witness.values()
    right = replay_statement(Iff(box, delta, limit, True, *CASES), scene)
    assert not right.failure
    assert right.runs > 10


def test_a_ratio_that_differs_from_step_to_step():
    """x_n' = p_n mean(x) with x_n(0) <= B does not give x_n(t) <= p_n^t B."""
    x, p, bound = Symbol("x", indexed=True), Symbol("p", indexed=True), Symbol("B")
    total, count = Aggregate("X", "sum", x, 0), Aggregate("N", "sum", x * 0 + 1, 0)
    mixed = typed_in(p * total / count, x)
    statement = UniformBound((x >= 0, x <= bound, p >= 0, p < 1), x, bound, p)
    assert "in round " in refuted(statement, Scene("mixed", mixed))


def test_a_recursion_that_only_claims_to_be_of_chains():
    """Every chain falls to chance: the sealed formula says so of itself, and the enumeration of chains refuses it."""
    sealed = Recursion(None, (delta / 2,), (delta,), M, after.rest, after.parameters)
    assert not refuted(Limit(box, delta, delta * 0), Scene("sealed", sealed))
    told = compare(sealed, "sealed")
    assert told is not None
    assert "by enumeration" in told[1] or "the enumeration" in told[1]
    assert refuted(Limit((delta > 0, delta < 1, M >= 2), delta, delta * 0))


@pytest.mark.parametrize(
    "statement",
    [
        Always((*box, delta > 0), after.delta > delta),
        EveryRound(box, delta < 1),
        Unchanged(box, delta),
        Limit(box, delta, delta * 0 + 1),
        LimitAlong((delta > 0, delta < 1, M >= 2), delta, delta * 0 + Fraction(1, 2)),
        Descent((delta > 0, delta < 1, M >= 2), delta, False),
        SquaredPower((delta > 0, delta < 1, M >= 2), delta, delta, 0),
        Needed((), (delta > 0,), delta < 2, {Symbol("delta"): Fraction(1)}),
        EdgesMultiply((M >= 2,), Symbol("e"), Symbol("e"), (1 - Symbol("e")) / M),
        EveryModelImproves((), delta * 0 - Fraction(1, 2)),
    ],
    ids=lambda s: type(s).__name__,
)
def test_a_false_statement_of_every_form_is_refuted(statement: Statement):
    assert refuted(statement)


def test_other_false_statements():
    z, n = Symbol("z"), Symbol("n")
    assert refuted(Increasing((z > -1, z < 1), Defined("twice", z + z), z), Scene("T")) == ""
    assert refuted(Increasing((z > -1, z < 1), Defined("square", z**2), z), Scene("T"))
    half = delta * 0 + Fraction(1, 2)
    assert refuted(TailBound((n >= 1,), half, n, half / 2, 8 * n * (half / 2) ** 2), Scene("T"))
    one = SymmetricChain(2, None, equal=True)
    twice = Scene("two", one.star_round(), 1)
    odds = (1 + (M - 1) * one.delta) / (1 - one.delta)
    inside = (one.delta > Fraction(1, 10), one.delta < Fraction(1, 2), M >= 2)
    assert refuted(RoundCount(inside, one.delta > Fraction(99, 100), odds, odds**7), twice)
    bound = MovingBound(box, delta, after.delta, Symbol("l"), half * 0, half, half, "up", ())
    assert refuted(bound)
