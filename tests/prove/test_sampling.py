"""Exact points of a region: they satisfy every hypothesis, and planted counterexamples are found."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rlstar_sym import Rational, Symbol
from rlstar_sym.polynomial.evaluation import holds_at
from rlstar_sym.polynomial.expressions import Relation
from rlstar_sym.polynomial.parser import parse_relations
from rlstar_sym.prove.evidence import fits, read_evidence
from rlstar_sym.prove.problem import Problem
from rlstar_sym.prove.sampling import QUICK, Sampler, refute, sample
from rlstar_sym.theorem.discovery import discover, shipped_directory
from rlstar_sym.theorem.obligations import Obligation

fixed = settings(derandomize=True, deadline=None, max_examples=60)
x, y, z, M = Symbol("x"), Symbol("y"), Symbol("z"), Symbol("M")


def obligation(claim: str, *given_: str) -> Obligation:
    (relation,) = parse_relations(claim, "the claim")
    return Obligation("T/1", tuple(h for text in given_ for h in parse_relations(text, "a hypothesis")), relation)


REGIONS = [
    ["0 < x < 1"],
    ["0 <= x <= 1", "0 <= y <= 1", "M >= 2"],
    ["x > 5"],
    ["x < -3", "y != 0"],
    ["0 < x", "x < y", "y < 1"],
    ["x + y = 1", "x >= 0", "y >= 0"],
    ["x = 1/10"],
    ["z = x*y", "0 < x < 1", "0 < y < 1"],
    ["x*y = 1", "x > 0"],
    ["x*y >= 1", "0 < x < 2"],
    ["x <= y", "y <= z", "z <= x + 1"],
    ["M >= 64", "M*x = 1"],
    ["x != y"],
    ["x >= 1", "x <= 1"],
]


@pytest.mark.parametrize("given_", REGIONS, ids=lambda g: ", ".join(g))
def test_points_lie_in_the_region(given_):
    one = obligation("0*x + 0*y + 0*z + 0*M >= 0", *given_)
    problem = Problem(one)
    points = list(Sampler(problem.region, "seed").points(200))
    assert len(points) >= 5
    for point in points:
        assert set(point) == set(problem.ring.variables)
        assert all(holds_at(h, point) for h in one.hypotheses), point
        assert all(isinstance(v, Fraction) for v in point.values())


@given(
    st.lists(
        st.tuples(st.sampled_from([x, y, z]), st.sampled_from(["<", "<=", ">", ">="]), st.integers(-3, 3)),
        min_size=1,
        max_size=4,
    ),
    st.sampled_from([x + y, x - y, x * y, x - 2 * z]),
    st.sampled_from(["<", ">=", "=", "!="]),
)
@fixed
def test_whatever_the_region_no_point_is_outside(bounds, combined, op):
    hypotheses = (
        *(Relation(v, o, Rational(b) + 0 * v) for v, o, b in bounds),
        Relation(combined, op, Rational(1) + 0 * x),
    )
    one = Obligation("T/1", hypotheses, x + y + z > 100)
    for point in Sampler(Problem(one).region, "seed").points(60):
        assert all(holds_at(h, point) for h in hypotheses)


@pytest.mark.parametrize(
    "given_",
    [["x > 0", "x < 0"], ["x > 1", "x <= 1"], ["x = 1", "x = 2"], ["x^2 < 0"], ["x + y > 1", "x + y < 1"], ["0 > 1"]],
)
def test_a_contradiction_has_no_point(given_):
    one = obligation("x + y >= 0", *given_)
    assert list(Sampler(Problem(one).region, "seed").points()) == []
    assert sample(Problem(one), 1) == []
    assert refute(one) is None


def test_equations_are_solved():
    one = obligation("L <= 1", "L = x*y*z", "S = x + y + z", "2*S - 3*w = 1", "0 < x < 1", "0 < y < 1", "0 < z < 1")
    points = list(Sampler(Problem(one).region, "seed").points(80))
    assert len({tuple(p.values()) for p in points}) >= 20
    for point in points:
        named = {s.name: v for s, v in point.items()}
        assert named["L"] == named["x"] * named["y"] * named["z"]
        assert named["S"] == named["x"] + named["y"] + named["z"]
        assert named["w"] == (2 * named["S"] - 1) / 3


def test_the_same_seed_gives_the_same_points():
    region = Problem(obligation("x > y", "0 < x < 1", "y < x")).region
    first, again = (list(Sampler(region, "seed").points(50)) for _ in range(2))
    assert first == again
    assert first != list(Sampler(region, "another").points(50))


def test_corners_and_places_near_them_come_early():
    region = Problem(obligation("x > y", "0 <= x <= 1", "0 < y < 1")).region
    early = [(p[x], p[y]) for p in Sampler(region, "seed").points(QUICK)]
    assert {a for a, _ in early} >= {Fraction(0), Fraction(1)}
    assert all(0 < b < 1 for _, b in early)
    far = [(p[x], p[y]) for p in Sampler(region, "seed").points()]
    assert min(b for _, b in far) <= Fraction(1, 100)
    assert max(b for _, b in far) >= Fraction(99, 100)


#: false claims, with where they fail
PLANTED = [
    ("x*(1-x) > 0", ["0 <= x <= 1"]),  # at the two corners alone
    ("x + y + M > 2", ["0 <= x <= 1", "0 <= y <= 1", "M >= 2"]),  # at one corner alone
    ("x*y*z < 1", ["0 <= x <= 1", "0 <= y <= 1", "0 <= z <= 1"]),  # at one of eight corners
    ("M <= 100000", ["M >= 2"]),  # for huge M
    ("x*M <= 1000", ["0 < x < 1", "M >= 2"]),  # for large M, unless x is small
    ("(1 + (M-1)*x)/M >= 1/100000", ["0 <= x <= 1", "M >= 2"]),  # for huge M at x = 0
    ("x*(1-x) <= 1/4 - 1/1000000", ["0 <= x <= 1"]),  # by 10^-6, in the middle
    ("x <= 1 - 1/1000000", ["0 <= x <= 1"]),  # by 10^-6, at the end
    ("x >= 1/1000000", ["0 <= x <= 1"]),
    ("x*y <= x*y*(1 - 1/1000000)", ["0 < x < 1", "0 < y < 1"]),
    ("x^2 >= 0.0001*x", ["x >= 0"]),  # close to 0
    ("x >= y", ["0 < x < 1", "y = 1 - x"]),
    ("x + y <= 3/2", ["x*y <= 1", "0 <= x <= 1", "0 <= y <= 1"]),
    ("x^2 + y^2 > 1/2", ["x + y = 1"]),  # at one point of a line
    ("x < 2*y", ["x >= y", "y > 0"]),
    ("x != 1/2", ["0 < x < 1"]),
    ("x = 0", ["0 <= x <= 1"]),
    ("1/x >= 1", ["0 < x <= 2"]),
    ("x/(1-x) <= 500", ["0 < x < 1"]),
    ("-1 < x", ["x <= 5"]),
    ("x^3 >= x", ["x >= 0"]),
    ("0 > 1", []),
]


@pytest.mark.parametrize(("claim", "given_"), PLANTED, ids=[c for c, _ in PLANTED])
def test_a_planted_counterexample_is_found(claim, given_):
    one = obligation(claim, *given_)
    point = refute(one)
    assert point is not None
    assert all(holds_at(h, point) for h in one.hypotheses)
    assert holds_at(one.claim, point) is False


@pytest.mark.parametrize(
    ("claim", "given_"),
    [
        ("x*(1-x) <= 1/4", ["0 <= x <= 1"]),
        ("x^2 >= 0", []),
        ("x/x = 1", ["x > 0"]),
        ("x/x = 1", []),
        ("1/(x-x) > 0", []),
    ],
)
def test_nothing_true_or_undefined_is_refuted(claim, given_):
    assert refute(obligation(claim, *given_)) is None


def test_a_sample_keeps_away_from_divisors():
    one = obligation("1/(x - 1/2) < 10^9", "0 <= x <= 1")
    points = sample(Problem(one), 20)
    assert len(points) == 20
    assert all(p[x] != Fraction(1, 2) for p in points)


def test_the_number_of_attempts_bounds_the_work():
    region = Problem(obligation("x > 0", "0 < x < 1")).region
    assert len(list(Sampler(region, "seed").points(7))) <= 7
    assert list(Sampler(region, "seed").points(0)) == []


#: one of a few theorems of every part for the quick suite, and all of them
SOME = ("I.3", "I.6", "II.2a", "II.3b", "III.2")


@pytest.mark.parametrize("ids", [SOME, pytest.param((), marks=pytest.mark.exhaustive)], ids=["some", "all"])
def test_no_obligation_of_the_shipped_theorems_is_refuted_and_each_has_a_point(ids: tuple[str, ...]):
    """The refuter raises no false alarm, and no region is empty."""
    for one in (theorem for name, theorem in discover([]).items() if not ids or name in ids):
        for owed in one.certifiable:
            if owed.witness is None:
                assert refute(owed, None, QUICK) is None
                found = sample(Problem(owed), 1) or [certified_point(owed)]
                assert all(holds_at(h, found[0]) for h in owed.hypotheses)


def certified_point(owed: Obligation) -> dict[Symbol, Fraction]:
    """The point that the committed certificate shows, where random points miss a region cut out by many hypotheses."""
    file = shipped_directory() / "certificates" / f"{owed.label.rpartition('/')[0]}.json"
    point = next(one for one in read_evidence(file) if fits(one, owed))["evidence"]["point"]
    return {v: Fraction(point[v.name]) for v in owed.variables}
