"""Handelman certificates: what they prove, checked by the independent checker; and what they must leave alone."""

import json
from pathlib import Path

import pytest

from rlstar_sym.polynomial.parser import parse_relations
from rlstar_sym.prove import handelman
from rlstar_sym.prove.checking import run_checker
from rlstar_sym.prove.handelman import by_handelman
from rlstar_sym.prove.problem import Problem, Sign
from rlstar_sym.prove.sampling import sample
from rlstar_sym.prove.search import Budget
from rlstar_sym.theorem.obligations import Obligation, point_data

pytest.importorskip("scipy")

TRUE = [
    ("x*(1-x) <= 1/4 + 1/20", ["0 <= x <= 1"]),
    ("x*y < 1", ["0 < x < 1", "0 < y < 1"]),
    ("x + y - x*y <= 1", ["0 <= x <= 1", "0 <= y <= 1"]),
    ("x*y + y*z + z*x <= x + y + z", ["0 <= x <= 1", "0 <= y <= 1", "0 <= z <= 1"]),
    ("x*y*z < 1", ["0 < x < 1", "0 < y < 1", "0 < z < 1"]),
    ("l + r + (M-2)*l*r > l*(1 + (M-1)*l*r)", ["0 < l < 1", "0 < r < 1", "M >= 2"]),
    ("x^2 + y^2 <= 1", ["x >= 0", "y >= 0", "x + y <= 1"]),
    ("x^2 - x + 1 > 0", ["-1 <= x <= 2"]),
    ("x*y > 1", ["x > 1", "y > 1"]),
    ("a*d >= b*c", ["a >= b", "d >= c", "b >= 0", "c >= 0"]),
    ("x^3 + y^3 <= 1", ["x >= 0", "y >= 0", "x + y = 1"]),
    ("x*y >= 0", ["x >= 0", "x^2 + y = 1", "x <= 1"]),
    ("x^2 - x*y + y^2 > 0", ["x > 0", "y > 0"]),
]
FALSE = [
    ("x*(1-x) <= 1/4 - 1/1000000000", ["0 <= x <= 1"]),
    ("x*y <= 1 - 1/1000000", ["0 <= x <= 1", "0 <= y <= 1"]),
    ("x > 0", ["0 <= x <= 1"]),
    ("x + y - x*y < 1", ["0 <= x <= 1", "0 <= y <= 1"]),
    ("x^2 + y^2 < 1", ["x >= 0", "y >= 0", "x + y <= 1"]),
    ("x*y <= 1", ["0 < x < 2", "0 < y < 2"]),
    ("x >= 0", []),
]


def searched(claim, given):
    relations = tuple(r for text in given for r in parse_relations(text))
    obligation = Obligation("searched", relations, parse_relations(claim)[0])
    problem = Problem(obligation)
    return obligation, problem, by_handelman(Sign(problem.numerator, problem.op), problem.region, Budget())


@pytest.mark.parametrize(("claim", "given"), TRUE, ids=[c for c, _ in TRUE])
def test_the_checker_accepts_the_certificate(claim, given, tmp_path: Path):
    obligation, problem, evidence = searched(claim, given)
    assert evidence is not None
    point = point_data(sample(problem, 1)[0])
    file = tmp_path / "certificate.json"
    file.write_text(
        json.dumps(obligation.certificate({"kind": "proof", "point": point, "denominators": [], "goal": evidence}))
    )
    (check,) = run_checker([file])
    assert (check.outcome, check.digest) == ("accepted", obligation.digest), check.text


@pytest.mark.parametrize(("claim", "given"), FALSE, ids=[c for c, _ in FALSE])
def test_nothing_is_found_for_a_false_claim(claim, given):
    assert searched(claim, given)[2] is None


def test_the_same_question_has_the_same_answer():
    for claim, given in TRUE[:6]:
        assert searched(claim, given)[2] == searched(claim, given)[2]


def test_large_problems_are_declined(monkeypatch):
    """No linear program beyond the stated size is ever set up."""
    sizes = []
    original = handelman._float_solutions

    def watched(goal, columns):
        sizes.append(len(columns))
        return original(goal, columns)

    monkeypatch.setattr(handelman, "_float_solutions", watched)
    names = [f"x{i}" for i in range(12)]
    claim = " + ".join(f"{n}^4" for n in names) + " <= 11"
    assert searched(claim, [f"0 <= {n} <= 1" for n in names])[2] is None
    assert max(sizes, default=0) <= handelman.MOST_COLUMNS


def test_an_exhausted_budget_ends_the_search():
    obligation = Obligation("x", tuple(parse_relations("0 < x < 1")), parse_relations("x*(2 - x) > 0")[0])
    problem = Problem(obligation)
    goal = Sign(problem.numerator, problem.op)
    assert by_handelman(goal, problem.region, Budget(0)) is None
    assert by_handelman(goal, problem.region, Budget()) is not None


def test_without_scipy_nothing_is_found(monkeypatch):
    def missing(name):
        raise ImportError(name)

    monkeypatch.setattr(handelman.importlib, "import_module", missing)
    assert searched(*TRUE[1])[2] is None
