"""The engines mpmath and balls: a ball that is not finite contradicts nothing, and confirms nothing."""

from __future__ import annotations

from fractions import Fraction

import pytest

from rlstar_sym.cli import running
from rlstar_sym.crosscheck.precision import PrecisionCheck, check_relation
from rlstar_sym.polynomial.expressions import Symbol
from rlstar_sym.theorem.obligations import Obligation

X = Symbol("x")


def by_balls(monkeypatch: pytest.MonkeyPatch, *checks: PrecisionCheck) -> tuple[str, str]:
    """The outcome where the comparisons at the points come out like this."""
    left = list(checks)
    monkeypatch.setattr("rlstar_sym.crosscheck.precision.check_relation", lambda *_: left.pop(0))
    found = running.EvaluationCheck("balls")(Obligation("x", (), X > 0), [{X: Fraction(1)} for _ in checks])
    return found.outcome, found.detail


def test_a_ball_that_is_not_finite_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    import flint

    good = check_relation(X > 0, {X: Fraction(1)})
    unknown = PrecisionCheck("x", Fraction(1), 1, flint.arb("nan"), 50, True, False)
    wrong = PrecisionCheck("x", Fraction(1), 1, flint.arb(3), 50, True, False)
    assert good.ball_tells and wrong.ball_tells and not unknown.ball_tells
    assert by_balls(monkeypatch, unknown)[0] == "undecided"
    assert by_balls(monkeypatch, unknown, good) == ("confirmed", "1 points")
    assert by_balls(monkeypatch, unknown, wrong)[0] == "refuted"
