"""The meaning of formulas on explicit runs: true ones hold, false ones are refuted, and what finitely many rounds do not tell is not told."""

from __future__ import annotations

from fractions import Fraction

import pytest

from rlstar_sym import Aggregate, Symbol, SymmetricChain
from rlstar_sym.logic.formulas import (
    At,
    Both,
    Compared,
    Count,
    Either,
    Exists,
    ExistsReal,
    ForAll,
    ForAllReals,
    Formula,
    Greatest,
    Holds,
    Iff,
    Implies,
    InState,
    Least,
    Logarithm,
    Minus,
    Not,
    Ordered,
    Plus,
    Power,
    Shifted,
    Tends,
    Times,
    TwoTo,
    Variable,
)
from rlstar_sym.polynomial.expressions import ZERO, expr
from rlstar_sym.replay.runs import Run
from rlstar_sym.replay.table import assured_of, judged
from rlstar_sym.replay.values import State, number

chain = SymmetricChain()
delta, M, after = chain.delta, chain.states, chain.star_round()
x, y = Symbol("x"), Symbol("y")
L = Aggregate("L", "product", delta, 0)
n, k = Variable("n", "step"), Variable("k", "step")
t, T = Variable("t", "number"), Variable("T", "number")
edge = At(delta, t, n)


def run_of(*edges: Fraction | int, moving: bool = True) -> Run:
    state = State(len(edges), {M: number(2), x: number(3)}, {delta: [number(e) for e in edges]})
    return Run(len(edges), state, {delta: after.following(delta)} if moving else {})


RISING = run_of(Fraction(1, 2), Fraction(1, 3), Fraction(3, 4))
ONE_ZERO = run_of(Fraction(1, 2), 0, Fraction(3, 4))
CORNER = run_of(1, 0, 0)


def zeros_apart() -> Formula:
    apart = Implies((Ordered(k, "!=", n),), Holds(delta.differs(0), 0, k))
    return Exists(n, Both((Holds(delta.equals(0), 0, n), ForAll(k, apart))))


def perfect(step: Variable) -> Formula:
    return Tends(t, At(delta, t, step), At(expr(1)))


TRUE: list[tuple[str, Formula, Run]] = [
    ("every step", ForAll(n, Holds(delta > 0, 0, n)), RISING),
    ("some step", Exists(n, Holds(delta.equals(0), 0, n)), ONE_ZERO),
    ("exactly one zero", zeros_apart(), ONE_ZERO),
    ("not two zeros", Not(zeros_apart()), CORNER),
    ("a round later", ForAll(n, ForAll(t, Compared(At(delta, Shifted(t, 1), n), ">", edge))), RISING),
    ("a limit", ForAll(n, perfect(n)), RISING),
    ("a limit that fails", Not(ForAll(n, perfect(n))), CORNER),
    ("either", Either((Holds(x > 5), Holds(x < 5))), RISING),
    (
        "a criterion",
        Iff(ForAll(n, perfect(n)), Either((zeros_apart(), ForAll(n, Holds(delta.differs(0), 0, n))))),
        CORNER,
    ),
    ("least and greatest", Compared(Least((At(x), At(expr(2)))), "<", Greatest((At(x), At(expr(2))))), RISING),
    ("sums", Compared(Plus((At(x), Minus(At(expr(1))))), "=", Times((At(expr(2)), At(expr(1))))), RISING),
    ("a power", Compared(Power(At(x), TwoTo(2)), "=", At(expr(81))), RISING),
    ("a logarithm", Compared(Times((Count(2), Logarithm(At(x)))), "=", Logarithm(At(x**2))), RISING),
    (
        "before a round",
        ForAll(
            T,
            Implies(
                (ForAll(t, Implies((Ordered(t, "<", T),), Holds(L < 1, t))),), Compared(At(L, T), "<=", At(expr(1)))
            ),
        ),
        RISING,
    ),
    (
        "a named state",
        ForAll(
            T,
            ForAllReals(y, Implies((Compared(At(y), "=", At(L, T)),), Compared(At(y), ">=", At(L)))),
        ),
        RISING,
    ),
    (
        "a point",
        InState(2, {delta: (Fraction(1, 2), Fraction(0))}, Both((Exists(n, Not(Holds(delta > 0, 0, n))),))),
        RISING,
    ),
    ("a real", ExistsReal(y, Both((Holds(y > 0), Holds(ZERO + 1 < y), Holds(y < x), Holds((y**2).equals(x))))), RISING),
]
FALSE: list[tuple[str, Formula, Run]] = [
    ("every step", ForAll(n, Holds(delta > 0, 0, n)), ONE_ZERO),
    ("some step", Exists(n, Holds(delta > 1, 0, n)), RISING),
    ("exactly one zero", zeros_apart(), CORNER),
    ("a round later", ForAll(n, ForAll(t, Compared(At(delta, Shifted(t, 1), n), ">", edge))), CORNER),
    ("another limit", ForAll(n, Tends(t, edge, At(expr(1) / 2))), RISING),
    ("each step for itself", ForAll(n, Iff(perfect(n), zeros_apart())), CORNER),
    (
        "exchanged quantifiers",
        Exists(n, ForAll(k, Implies((Holds(delta.equals(0), 0, k),), Ordered(k, "=", n)))),
        CORNER,
    ),
    ("both", Both((Holds(x > 2), Holds(x > 3))), RISING),
    ("a conclusion", Implies((Holds(x > 2),), Holds(x > 3)), RISING),
    (
        "a named state",
        ForAll(T, ForAllReals(y, Implies((Compared(At(y), "=", At(L, T)),), Holds(y < Fraction(1, 2))))),
        RISING,
    ),
    ("all reals", ForAllReals(y, Holds(y < 4)), RISING),
    ("a point", InState(2, {delta: (Fraction(1, 2), Fraction(1))}, Exists(n, Not(Holds(delta > 0, 0, n)))), RISING),
    ("a real", ExistsReal(y, Both((Holds(y > 0), Holds(ZERO + 2 < y), Holds(y < x), Holds((y**2).equals(x))))), RISING),
]
UNTOLD: list[tuple[str, Formula, Run]] = [
    ("a hypothesis that fails", Implies((Holds(x > 5),), Holds(x > 7)), RISING),
    (
        "a hypothesis of every round that fails",
        Implies((ForAll(t, Both((Holds(L < Fraction(1, 2), t),))),), Holds(x > 7)),
        RISING,
    ),
    ("undefined", Holds(1 / (x - 3) > 0), RISING),
    ("undefined, denied", Not(Holds(1 / (x - 3) > 0)), RISING),
    ("undefined on one side", Iff(Holds(1 / (x - 3) > 0), Holds(x > 5)), RISING),
]


@pytest.mark.parametrize(("formula", "run"), [c[1:] for c in TRUE], ids=[c[0] for c in TRUE])
def test_what_is_true_holds(formula: Formula, run: Run) -> None:
    found = judged(formula, run)
    assert found.holds is True, found


@pytest.mark.parametrize(("formula", "run"), [c[1:] for c in FALSE], ids=[c[0] for c in FALSE])
def test_what_is_false_is_refuted(formula: Formula, run: Run) -> None:
    found = judged(formula, run)
    assert found.holds is False, found
    assert found.detail


@pytest.mark.parametrize(("formula", "run"), [c[1:] for c in UNTOLD], ids=[c[0] for c in UNTOLD])
def test_what_a_run_does_not_tell_is_not_told(formula: Formula, run: Run) -> None:
    assert judged(formula, run).holds is None


def test_a_denial_turns_true_and_false_and_keeps_what_is_not_told() -> None:
    for formula, run in [(c[1], c[2]) for c in (*TRUE[:3], *FALSE[:3], UNTOLD[2])]:
        found, denied = judged(formula, run).holds, judged(Not(formula), run).holds
        assert denied is (None if found is None else not found)


def test_what_is_assured_is_not_asked_again() -> None:
    body = Implies((Holds(x > 5),), Holds(x > 7))
    assert assured_of(body) == {Holds(x > 5)}
    assert judged(body, RISING, assured_of(body)).holds is False


def test_one_step_alone_is_not_assured_of_every_step() -> None:
    large = Implies((Holds(delta > Fraction(2, 3), 0, n),), Holds(delta > Fraction(1, 2), 0, n))
    body = Implies((Holds(M >= 2),), ForAll(n, large))
    assert assured_of(body) == {Holds(M >= 2)}
    assert judged(body, RISING, assured_of(body)).holds is True
