"""The coefficient test on arrays agrees with the one in flint, and refuses what could overflow."""

import random

import pytest

from rlstar_sym.polynomial.parser import parse_relations
from rlstar_sym.prove import coefficients
from rlstar_sym.prove.problem import Problem, Sign
from rlstar_sym.prove.tensors import coefficients_positive
from rlstar_sym.theorem.obligations import Obligation

pytest.importorskip("numpy")

REGIONS = [
    ["0 < x < 1", "0 <= y <= 1"],
    ["x >= 2", "1/3 < y <= 3/4"],
    ["x <= 5", "y > -1/2"],
    ["-1 <= x < 2", "y < 0"],
    ["x > 0"],
    ["z >= 0"],
]


def both(claim: str, given: list[str]) -> tuple[bool | None, bool]:
    (relation,) = parse_relations(claim)
    obligation = Obligation("tensor", tuple(h for text in given for h in parse_relations(text)), relation)
    problem = Problem(obligation)
    goal = Sign(problem.numerator, problem.op)
    degrees = goal.polynomial.degrees()
    spans = {i: s for i, s in problem.region.ranges.items() if int(degrees[i])}
    ends = {i: coefficients._ends(s) for i, s in spans.items()}
    return (
        coefficients_positive(goal.polynomial, ends, strict=goal.op == ">"),
        coefficients._coefficients_positive(goal, problem.ring, spans),
    )


@pytest.mark.parametrize("given", REGIONS, ids=", ".join)
def test_both_ways_agree(given):
    rng = random.Random(", ".join(given))
    said = set()
    for _ in range(200):
        terms = [
            f"{rng.choice([0, 1, 1, 2, -1])}/{rng.randint(1, 3)}*x^{rng.choice([0, 1, 1, 3])}*y^{rng.randint(0, 2)}*z^{rng.choice([0, 0, 1, 2])}"
            for _ in range(rng.randint(1, 4))
        ]
        claim = f"{' + '.join(terms)} + {rng.choice([0, 1, 5, 100])} {rng.choice(['>', '>='])} 0*x*y*z"
        array, flint = both(claim, given)
        assert array is flint, claim
        said.add(flint)
    assert said == {True, False}


@pytest.mark.parametrize(
    ("claim", "given", "expected"),
    [
        ("x*(1 - x) >= 0", ["0 <= x <= 1"], True),
        ("x*(1 - x) > 0", ["0 <= x <= 1"], False),
        ("x*(1 - x) > 0", ["0 < x < 1"], True),
        ("6 - x > 0", ["x <= 5"], True),
        ("5 - x > 0", ["x <= 5"], False),
        ("z^2 + 1 > 0", [], True),
        ("z^2 > 0", [], False),
        ("z + 1 > 0", [], False),
        (f"{10**19}*x + 1 > 0", ["x > 0"], None),
        (f"{10**15}*(x + 1)^20 + 1 > 0", ["0 < x < 1"], None),
        ("(x*y*z*w)^90 + 1 > 0", ["x > 0", "y > 0", "z > 0", "w > 0"], None),
    ],
)
def test_single_claims(claim, given, expected):
    assert both(claim, given)[0] is expected
