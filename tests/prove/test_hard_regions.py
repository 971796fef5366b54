"""Regions without rational points, contradictory hypotheses, irrational counterexamples, divisors of either sign, factored equations, tiny margins."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from rlstar_sym.polynomial.evaluation import holds_at
from rlstar_sym.polynomial.expressions import Relation
from rlstar_sym.polynomial.parser import parse_relations
from rlstar_sym.prove.decide import Decision, decide
from rlstar_sym.prove.irrational_points import irrational_counterexample
from rlstar_sym.prove.problem import Problem
from rlstar_sym.prove.rational_solutions import rational_solutions
from rlstar_sym.prove.run import Settings
from rlstar_sym.theorem.obligations import Obligation
from rlstar_sym.theorem.verdicts import CERTIFICATE, POINTS


def decided(claim: str, *given: str, tmp_path: Path) -> Decision:
    return decide([claim], given, Settings(tmp_path, frozenset({CERTIFICATE, POINTS}), 1, 60, {}))


def relations(*texts: str) -> tuple[Relation, ...]:
    return tuple(r for text in texts for r in parse_relations(text, "a relation"))


@pytest.mark.parametrize(
    "given",
    [
        ("s^2 = x^2 + 1", "x > 0", "s > 0"),
        (
            "x^2 = a^2 + 8*b*c",
            "y^2 = b^2 + 8*c*a",
            "z^2 = c^2 + 8*a*b",
            "a > 0",
            "b > 0",
            "c > 0",
            "x > 0",
            "y > 0",
            "z > 0",
        ),
        ("b = a^2 + 4*a + 6", "b = 1/2*a^2 + a + 6", "a < 0"),
        ("s^2 = a*b*c", "t^2 = (1-a)*(1-b)*(1-c)", "0 < a < 1", "0 < b < 1", "0 < c < 1", "s > 0", "t > 0"),
        ("x + y = 3", "x*y = 2", "x > y"),
    ],
)
def test_points_of_systems_are_found_and_satisfy_them(given: tuple[str, ...]) -> None:
    hypotheses = relations(*given)
    problem = Problem(Obligation("x", hypotheses, relations("0 > 0")[0]))
    found = list(rational_solutions(problem.region, "seed"))
    assert found
    assert all(holds_at(h, point) for point in found for h in hypotheses)
    assert found == list(rational_solutions(problem.region, "seed"))


@pytest.mark.parametrize("given", [("x^2 = 2",), ("x^2 + y^2 = 3",), ("x*y = 1", "x + y = 1")])
def test_where_there_is_no_rational_point_none_is_found(given: tuple[str, ...]) -> None:
    problem = Problem(Obligation("x", relations(*given), relations("0 > 0")[0]))
    assert list(rational_solutions(problem.region, "seed")) == []


@pytest.mark.parametrize(
    ("claim", "given"),
    [
        ("x*s <= x*x + 1/2", ("s^2 = 2",)),
        ("s > 1", ("s^2 = 2", "s > 0")),
        ("x^2 + 2 >= s*t*x*2 - 4", ("s^2 = 2", "t^2 = 3")),
    ],
)
def test_what_follows_from_irrational_hypotheses_is_proved(claim: str, given: tuple[str, ...], tmp_path: Path) -> None:
    found = decided(claim, *given, tmp_path=tmp_path)
    assert found.verdict == "proved", found.reason
    told = "not shown to be satisfiable" in found.reason
    assert told is (found.satisfiable is None)
    assert found.as_data()["hypotheses_satisfiable"] is found.satisfiable


@pytest.mark.parametrize(
    "given", [("u < v", "v < u"), ("x^2 < 0",), ("x^2 + y^2 = 0", "x*y > 1"), ("x = 1", "x = 2"), ("x*y = 1", "x = 0")]
)
def test_contradictory_hypotheses_are_said_to_be_so_with_a_certificate(given: tuple[str, ...], tmp_path: Path) -> None:
    found = decided("x + u + y + v > 7", *given, tmp_path=tmp_path)
    assert (found.verdict, found.satisfiable) == ("vacuous", False), found.reason
    assert found.certificates and all(path.exists() for path in found.certificates)


@pytest.mark.parametrize("given", [("u <= v", "v <= u"), ("x^2 <= 0",), ("x^2 = 2",), ("x^2 + y^2 = 2", "x*y >= 1")])
def test_hypotheses_that_can_be_satisfied_are_not_called_contradictory(given: tuple[str, ...], tmp_path: Path) -> None:
    assert decided("x + u + y + v > 7", *given, tmp_path=tmp_path).verdict != "vacuous"


@pytest.mark.parametrize(
    ("claim", "given"),
    [
        ("40*a^2 != 30", ()),
        ("x^2 != 2", ("x > 0",)),
        ("(x^2 - 2)^2 > 0", ()),
        ("x^2 + y^2 > 2", ("x^3 = 2", "y > 0")),
        ("1/(x^2 + 1) != 1/4", ()),
        ("s < 1", ("s^2 = 2",)),
        ("y <= (s + 2)/2", ("s^2 = 5", "s >= 0", "y = s")),
        ("x*y*z < 3", ("x = y", "z = 2*y - x", "x^2 = 3")),
        ("y/z < 1", ("x^2 = 3", "z = x - 1", "y = x + 1")),
    ],
)
def test_claims_that_are_false_at_irrational_points_alone_are_refuted(
    claim: str, given: tuple[str, ...], tmp_path: Path
) -> None:
    found = decided(claim, *given, tmp_path=tmp_path)
    assert found.verdict == "refuted", found.reason
    point = found.irrational
    assert point is not None and found.witness is None
    assert point.low < point.high
    # the polynomial changes its sign in the interval, so that there is such a root
    ends = [sum(c * x**k for k, c in enumerate(point.polynomial)) for x in (point.low, point.high)]
    assert ends[0] * ends[1] <= 0
    assert point.variable.name in found.as_data()["witness"]


@pytest.mark.parametrize(
    ("claim", "given"),
    [
        ("x^2 != -2", ()),
        ("x^2 != 2", ("x > 2",)),
        ("(x^2 - 2)^2 >= 0", ()),
        ("x > 1", ("x^2 = 2", "x > 0")),
        ("1/(x^2 - 2) != 0", ("x > 0",)),
        ("y <= 2*s", ("s^2 = 5", "s >= 0", "y = s")),
        ("1/(y - s) > 0", ("s^2 = 5", "y = s")),
        ("y > s", ("s^2 = 5", "y = s + 1")),
    ],
)
def test_no_irrational_counterexample_to_what_is_true_or_undefined(claim: str, given: tuple[str, ...]) -> None:
    assert irrational_counterexample(Problem(Obligation("x", relations(*given), relations(claim)[0]))) is None


def test_what_equations_give_by_an_irrational_coordinate_is_said(tmp_path: Path) -> None:
    found = decided("y <= (s + 2)/2", "s^2 = 5", "s >= 0", "y = s", tmp_path=tmp_path)
    assert found.where() == "s = the root of -5 + s^2 between 2 and 3, y = s"
    assert found.as_data()["witness"]["y"] == "s"


@pytest.mark.parametrize(
    ("claim", "given", "verdict"),
    [
        ("x/x >= 1", ("x != 0",), "proved"),
        ("(a^2 - b^2)/(a - b) <= a + b", ("a != b",), "proved"),
        ("1/x + x >= 2", ("x != 0",), "refuted"),
        ("x/x > 1", ("x != 0",), "refuted"),
        ("1/x >= 0", ("x != 0",), "refuted"),
    ],
)
def test_divisors_of_either_sign(claim: str, given: tuple[str, ...], verdict: str, tmp_path: Path) -> None:
    assert decided(claim, *given, tmp_path=tmp_path).verdict == verdict


@pytest.mark.parametrize(
    ("claim", "given", "verdict"),
    [
        ("u + v >= 2", ("u^2 = (x - 1)^2", "v^2 = (x + 1)^2", "u >= 0", "v >= 0"), "proved"),
        ("u + v > 2", ("u^2 = (x - 1)^2", "v^2 = (x + 1)^2", "u >= 0", "v >= 0"), "refuted"),
        ("x <= 3", ("(x - 1)*(x - 2)*(x - 3) = 0",), "proved"),
        ("x < 3", ("(x - 1)*(x - 2)*(x - 3) = 0",), "refuted"),
    ],
)
def test_equations_that_are_products(claim: str, given: tuple[str, ...], verdict: str, tmp_path: Path) -> None:
    assert decided(claim, *given, tmp_path=tmp_path).verdict == verdict


TINY = Fraction(1, 10**9)


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        (f"x^4 - 4*x^2 + y^4 - 6*y^2 + 13 + {TINY} > 0", "proved"),
        (f"x^4 - 4*x^2 + y^4 - 6*y^2 + 13 - {TINY} > 0", "refuted"),
        (f"x^4*y^2 + x^2*y^4 - 3*x^2*y^2 + 1 + {TINY} > 0", "proved"),
        (f"x^4*y^2 + x^2*y^4 - 3*x^2*y^2 + 1 - {TINY} > 0", "refuted"),
        ("x^16 - 3*x^7 + 3 > 0", "proved"),
        ("x^16 - 4*x^7 + 3 > 0", "refuted"),
    ],
)
def test_tiny_margins_and_high_degrees(claim: str, verdict: str, tmp_path: Path) -> None:
    assert decided(claim, tmp_path=tmp_path).verdict == verdict


def test_an_irrational_zero_in_the_region_is_no_obstacle(tmp_path: Path) -> None:
    """2*y^2 = 1 at one point of the region: what vanishes there and has rational coefficients vanishes at the conjugate point too."""
    assert decided("x + (2*y^2 - 1)^2 > 0", "x > 0", "0 <= y <= 1", tmp_path=tmp_path).verdict == "proved"
    assert decided("x + (2*y^2 - 1)^2 > 0", "x >= 0", "0 <= y <= 1", tmp_path=tmp_path).verdict == "refuted"
