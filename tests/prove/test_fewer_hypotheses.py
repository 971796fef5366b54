"""Claims that are proved once needless hypotheses are dropped, and regions whose only known point is a solver's model; never on a solver's word alone."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from rlstar_sym.polynomial.evaluation import holds_at
from rlstar_sym.polynomial.expressions import Symbol
from rlstar_sym.prove import decide as deciding
from rlstar_sym.prove import second_opinion as opinions
from rlstar_sym.prove.answers import Settings
from rlstar_sym.prove.checking import run_checker
from rlstar_sym.prove.decide import Asked, decide, plain_settings
from rlstar_sym.prove.fewer_hypotheses import prove_with_fewer
from rlstar_sym.prove.solvers import find_z3
from rlstar_sym.theorem.verdicts import Answer

#: values of gradient descent with step 7/4 are a convex sequence: three of the six interpolation inequalities suffice
DESCENT = [
    "f0 >= f1 + g1*(7/4*g0) + 1/2*(g0-g1)^2",
    "f1 >= f0 + g0*(-(7/4*g0)) + 1/2*(g1-g0)^2",
    "f1 >= f2 + g2*(7/4*g1) + 1/2*(g1-g2)^2",
    "f2 >= f1 + g1*(-(7/4*g1)) + 1/2*(g2-g1)^2",
    "f0 >= f2 + g2*(7/4*g0+7/4*g1) + 1/2*(g0-g2)^2",
    "f2 >= f0 + g0*(-(7/4*g0+7/4*g1)) + 1/2*(g2-g0)^2",
]
needs_z3 = pytest.mark.skipif(find_z3() is None, reason="z3 is not installed")


@needs_z3
def test_values_of_gradient_descent_are_convex() -> None:
    found = decide(["f0 - 2*f1 + f2 >= 0"], DESCENT, plain_settings())
    assert found.verdict == "proved"
    (path,) = found.certificates
    assert [(c.outcome, c.shown) for c in run_checker([path])] == [("accepted", "proved")]
    shown = json.loads(path.read_text())["obligation"]["hypotheses"]
    assert 0 < len(shown) < len(DESCENT)
    assert "without the other hypotheses" in found.notes[-1]


@needs_z3
def test_a_false_claim_is_not_proved_with_fewer() -> None:
    """The sequence is convex, and not more than that."""
    found = decide(["f0 - 2*f1 + f2 >= (g0 - g1)^2 + 1/10"], DESCENT, plain_settings())
    assert found.verdict in ("refuted", "undecided")
    assert found.certificates == []


def test_a_solver_that_always_says_unsat_proves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def lying(*_: Any) -> Answer:
        return Answer("confirmed", "unsat")

    monkeypatch.setattr(opinions, "second_opinion", lying)
    engines = frozenset({"certificate", "z3"})
    settings = Settings(tmp_path, engines, solvers={"z3": find_z3()})
    asked = Asked(["x^2 != 2"], ["y > 0", "z > y", "x > 0"])
    (result,) = asked.results
    result.answers["z3"] = Answer("confirmed", "unsat")
    assert prove_with_fewer(result, settings) == ()
    assert not result.proved
    assert len(result.obligation.hypotheses) == 3
    found = decide(["x^2 != 2"], ["y > 0", "z > y", "x > 0"], settings)
    assert found.verdict == "refuted" and found.irrational is not None


def test_a_point_that_is_supposed_is_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A point at which a hypothesis fails is no point of the region: neither a witness nor part of a certificate."""
    x = Symbol("x")
    asked = Asked(["x^2 >= 1"], ["x >= 1"])
    asked.suppose_at({x: Fraction(0)})  # the claim fails there, and so does the hypothesis
    deciding.ask_about(asked.results, Settings(tmp_path, frozenset({"certificate", "points"})))
    found = asked.concluded(True)
    assert found.verdict == "proved"
    shown = json.loads(found.certificates[0].read_text())["evidence"]["point"]
    assert Fraction(shown["x"]) >= 1


@needs_z3
def test_the_model_of_a_solver_is_the_point_of_the_region(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the search finds none; the certificate then shows that point, and the checker evaluates it."""
    given = ["x > 1", "y > 0", "x*y < 3"]
    monkeypatch.setattr(deciding, "inhabitant", lambda _: None)
    monkeypatch.setattr(deciding, "irrational_counterexample", lambda _: None)
    found = decide(["x + y > 1"], given, plain_settings())
    assert (found.verdict, found.satisfiable) == ("proved", True)
    inside = found.results[0].obligation.inside
    assert inside is not None
    shown = json.loads(found.certificates[0].read_text())["evidence"]["point"]
    assert {name: Fraction(value) for name, value in shown.items()} == {s.name: v for s, v in inside.items()}
    assert all(holds_at(h, inside) for h in found.results[0].obligation.hypotheses)
    assert [c.shown for c in run_checker(found.certificates)] == ["proved"]


@needs_z3
def test_a_model_of_the_hypotheses_that_fails_the_claim_refutes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deciding, "inhabitant", lambda _: None)
    monkeypatch.setattr(deciding, "irrational_counterexample", lambda _: None)
    found = decide(["x + y > 10^9"], ["x > 1", "y > 0", "x*y < 3", "x < 10"], plain_settings())
    assert found.verdict == "refuted" and found.witness is not None
    assert all(holds_at(h, found.witness) for h in found.results[0].obligation.hypotheses)
