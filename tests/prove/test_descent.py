"""Counterexamples by descent: planted ones are found, exactly; nothing true is refuted."""

import pytest

from rlstar_sym.polynomial.evaluation import holds_at
from rlstar_sym.polynomial.parser import parse_relations
from rlstar_sym.prove.descent import descend, feasible, scatter
from rlstar_sym.prove.problem import Problem
from rlstar_sym.prove.quadrics import quadric
from rlstar_sym.prove.sampling import Sampler
from rlstar_sym.theorem.obligations import Obligation

pytest.importorskip("numpy")


def problem(claim: str, given: list[str]) -> Problem:
    (relation,) = parse_relations(claim)
    return Problem(Obligation("descent", tuple(h for text in given for h in parse_relations(text)), relation))


def unit(*names: str) -> list[str]:
    return [f"0 <= {name} <= 1" for name in names]


FALSE = [
    ("(x - 12345/99991)^2 >= 1/10^12", []),
    ("(x - 12345/99991)^2 + (y - 3141/5926)^2 > 0", unit("x", "y")),
    ("(M - 1234567)^2 > 0", ["M >= 2"]),
    ("(x^2 - 2)^2 > 1/10^9", []),
    ("x*y*z <= 1/27 - 1/10^9", ["x + y + z = 1", "x > 0", "y > 0", "z > 0"]),
    ("x^2*y*(4 - x - y) < 4", ["x > 0", "y > 0", "x + y < 4"]),
    ("(x*y - 1/4)^2 + (x - 1/3)^2 + (y + z - 1)^2 > 0", []),
    ("100*(y - x^2)^2 + (3/7 - x)^2 + 100*(z - y^2)^2 >= 1/10^6", []),
    ("x + y <= 1414213/1000000", ["x^2 + y^2 = 1"]),
    ("x^2*y >= 0", ["x^2 + y^2 = 1"]),
    ("x^2 + y^2 != 25", ["x > 0", "y > 0"]),
    ("x^2 < 10^40", ["x > 0"]),
    ("x > 1/10^15", ["x > 0"]),
    ("x^4*y^2 + x^2*y^4 + 1 >= 3*x^2*y^2 + 1/10^6", []),
    ("(a^2+b^2+c^2)^2 >= 3*(a^3*b+b^3*c+c^3*a) + 1/10^6*a^4", []),
    ("a/(b+c) + b/(c+a) + c/(a+b) >= 3/2 + 1/10^6", ["a > 0", "b > 0", "c > 0"]),
    ("x = y", ["x^2 = y^2"]),
    ("(x^2 + y^2)^2 + 1 > 2*(x^2 + y^2)", ["x > 0", "y > 0"]),
]
TRUE = [
    ("(x - 12345/99991)^2 >= 0", []),
    ("(x^2 - 2)^2 >= 0", []),
    ("x*y*z <= 1/27", ["x + y + z = 1", "x > 0", "y > 0", "z > 0"]),
    ("x^2*y*(4 - x - y) <= 4", ["x > 0", "y > 0", "x + y < 4"]),
    ("(x + y)^2 <= 2", ["x^2 + y^2 = 1"]),
    ("x^2 != 2 - x^4 - 10", []),
    ("x > 0", ["x > 0"]),
    ("x*y < 1", ["0 < x < 1", "0 < y < 1"]),
    ("1/x >= 1", ["0 < x <= 1"]),
]


def found(claim, given):
    one = problem(claim, given)
    return one, scatter(one) or descend(one)


@pytest.mark.parametrize(("claim", "given"), FALSE, ids=[f"{c} for {g}" for c, g in FALSE])
def test_counterexamples_are_found_and_exact(claim, given):
    one, point = found(claim, given)
    assert point is not None
    assert all(holds_at(h, point) for h in one.obligation.hypotheses)
    assert holds_at(one.obligation.claim, point) is False


@pytest.mark.parametrize(("claim", "given"), TRUE, ids=[f"{c} for {g}" for c, g in TRUE])
def test_true_claims_survive(claim, given):
    assert found(claim, given)[1] is None


def test_the_same_claim_gives_the_same_point():
    claim, given = FALSE[7]
    assert found(claim, given)[1] == found(claim, given)[1]


def test_scatter_finds_what_fails_close_to_a_corner_only():
    names = [f"d{i}" for i in range(1, 7)]
    product = "*".join(names)
    factors = [f"({d} + {'*'.join(n for n in names if n != d)} + 62*{product})" for d in names]
    one = problem(f"{'*'.join(factors)} > {product}*(1 + 64*{product})^6", [f"0 < {d} < 1" for d in names])
    point = scatter(one)
    assert point is not None
    assert holds_at(one.obligation.claim, point) is False


def test_points_of_a_small_disc_and_none_of_an_empty_one():
    assert feasible(problem("x >= 0", ["(x - 5)^2 + (y - 7)^2 <= 1/10^6"])) is not None
    assert feasible(problem("x >= 0", ["x^2 + y^2 + 1 <= 0"])) is None


def test_numbers_beyond_the_floats_are_no_error():
    assert scatter(problem("x^1000*y^1000 >= 0", ["x > 10", "y > 10"])) is None
    assert descend(problem("x >= 10^400", ["x >= 10^401"])) is None


def test_quadrics():
    circle = problem("x >= 0", ["x^2 + y^2 = 1"]).region.hypotheses[0].polynomial
    one = quadric(circle)
    assert one is not None
    region = problem("x >= 0", ["x^2 + y^2 = 1"]).region
    points = list(Sampler(region, "circle").points(100))
    assert len(set(map(str, points))) > 20
    assert quadric(problem("x >= 0", ["x^2 + y^2 = 3"]).region.hypotheses[0].polynomial) is None  # no rational point
    assert quadric(problem("x >= 0", ["x^2 = y^2"]).region.hypotheses[0].polynomial) is None  # two lines
    assert quadric(problem("x >= 0", ["x^4 + y^4 = 1"]).region.hypotheses[0].polynomial) is None
