"""The tactics for what is seldom needed: each proves what it is for, checked by the independent checker, and leaves false claims alone."""

import json

import pytest

from rlstar_sym.polynomial.parser import parse_relations
from rlstar_sym.prove.cases import by_signs, by_unequal
from rlstar_sym.prove.certify import certify, tactics
from rlstar_sym.prove.checking import run_checker
from rlstar_sym.prove.completion import by_completion
from rlstar_sym.prove.contradiction import by_both_signs, by_contradiction
from rlstar_sym.prove.direct import by_hard_factors
from rlstar_sym.prove.problem import Problem, Sign
from rlstar_sym.prove.refit import by_refit, recognise
from rlstar_sym.prove.search import MOST_SPLITS, Search
from rlstar_sym.theorem.obligations import Obligation

pytest.importorskip("clarabel")
pytest.importorskip("scipy")


def obligation(claim: str, given: list[str]) -> Obligation:
    (relation,) = parse_relations(claim)
    return Obligation("tactic", tuple(h for text in given for h in parse_relations(text)), relation)


def split(tactic):
    return lambda goal, problem, search: tactic(goal, problem.region, search, MOST_SPLITS)


BOTH, CONTRADICTION, UNEQUAL, SIGNS = map(split, (by_both_signs, by_contradiction, by_unequal, by_signs))


def completion(goal, problem, search):
    return by_completion(goal, problem.region)


def hard_factors(goal, problem, search):
    return by_hard_factors(goal, problem.region, search)


def refit(goal, problem, search):
    # the sign of the numerator depends on how the divisors are scaled
    return by_refit(goal, problem, search) or by_refit(Sign(-goal.polynomial, goal.op), problem, search)


#: weights of the kept chains of two steps and two states: start p or 1-p, transitions a, 1-a, b, 1-b and c, 1-c, d, 1-d
CHAINS = ["p*a*c", "p*(1-a)*d", "(1-p)*b*(1-c)", "(1-p)*(1-b)*(1-d)"]
BOX = [f"0 < {v} < 1" for v in "abcdp"]


def refitted(weights: list[str], starts: list[str]) -> str:
    """The mass that is kept after the refit."""
    u, v, w, z = weights
    below = [
        (f"({u}+{v})", f"({u}+{w})"),
        (f"({u}+{v})", f"({v}+{z})"),
        (f"({w}+{z})", f"({u}+{w})"),
        (f"({w}+{z})", f"({v}+{z})"),
    ]
    return " + ".join(f"{s}*(({x})/{a}*(({x})/{c}))" for s, x, (a, c) in zip(starts, weights, below, strict=True))


IMPROVES = f"{refitted(CHAINS, ['p', 'p', '(1-p)', '(1-p)'])} >= {' + '.join(CHAINS)}"
POSITIVE = [f"{x} + {y} > 0" for x, y in ((0, 1), (2, 3), (0, 2), (1, 3)) for x, y in ((CHAINS[x], CHAINS[y]),)]

PROVES = [
    (BOTH, "x = y", ["x <= y", "y <= x"]),
    (BOTH, "x = 1", ["(x - 1)^2 + (y - 2)^2 = 0"]),
    (BOTH, "x = y", ["x^3 = y^3"]),
    (BOTH, "x^2 + y^2 = 1", ["x^2 + y^2 >= 1", "x + y <= 1", "x >= 0", "y >= 0"]),
    (BOTH, "c^2 + s^2 = 1", ["c*(1 + t^2) = 1 - t^2", "s*(1 + t^2) = 2*t"]),
    (CONTRADICTION, "z >= x", ["z^2 >= x^2 + y^2", "z >= 0"]),
    (CONTRADICTION, "1 - x^2 >= 0", ["(1 - x^2)^3 >= 0"]),
    (UNEQUAL, "x^2 + x*y + y^2 > 0", ["x != 0"]),
    (SIGNS, "x^2 - x*y + y^2 + x^3*y^2 >= 0", ["x >= -1/2", "x <= 1"]),
    (completion, "10^6 + x^2 > 2000*x*(1 - 1/10^9)", []),
    (completion, "x^2 + 2*x*y + 3*y^2 - 4*y + 2 >= 0", []),
    (hard_factors, "x^3 < z^3", ["x < y", "y < z"]),
    (refit, IMPROVES, BOX),
    (refit, IMPROVES, [f"0 <= {v} <= 1" for v in "abcdp"] + POSITIVE),
]
FALSE = [
    (BOTH, "x = y", ["x <= y", "y <= x + 1/10^6"]),
    (BOTH, "x = y", ["x^2 = y^2"]),
    (BOTH, "c^2 + s^2 = 1", ["c*(1 + t^2) = 1 - t^2", "s*(1 + t^2) = 2*t + 1/10^6"]),
    (BOTH, "y = 0", ["x*y = 0"]),
    (CONTRADICTION, "z >= x", ["z^2 >= x^2 - y^2", "z >= 0"]),
    (CONTRADICTION, "1 - x^2 > 0", ["(1 - x^2)^3 >= 0"]),
    (CONTRADICTION, "z >= x", ["z^2 >= x^2 + y^2"]),
    (UNEQUAL, "x^2 + 2*x*y + y^2 > 0", ["x != 0"]),
    (SIGNS, "x*y >= 0", ["x >= -1"]),
    (completion, "x^2 - 2*x + 1 > 0", []),
    (completion, "10^6 + x^2 > 2000*x", []),
    (completion, "x^2 + 4*x*y + 3*y^2 >= 0", []),
    (hard_factors, "x^3 < z^3", ["x < y", "y <= z + 1"]),
    (refit, IMPROVES.replace(">=", ">"), BOX),
    (refit, IMPROVES + " + 1/10^9", BOX),
    (refit, IMPROVES, ["a > -1", "a < 1", *BOX[1:]]),
    (refit, f"{refitted(CHAINS, ['p', 'p', '(1-p)', '(1-p)/2'])} >= {' + '.join(CHAINS)}", BOX),
    (refit, f"{refitted(CHAINS, ['p', '(1-p)', 'p', '(1-p)'])} >= {' + '.join(CHAINS)}", BOX),
]


def evidence(tactic, claim, given):
    problem = Problem(obligation(claim, given))
    return problem, tactic(Sign(problem.numerator, problem.op), problem, Search(chain=tactics))


@pytest.mark.parametrize(("tactic", "claim", "given"), PROVES, ids=[c[:60] for _, c, _ in PROVES])
def test_proves(tactic, claim, given, tmp_path):
    assert evidence(tactic, claim, given)[1] is not None
    one = obligation(claim, given)
    found = certify(one)
    assert found is not None
    path = tmp_path / "certificate.json"
    path.write_text(json.dumps(found))
    (check,) = run_checker([path])
    assert check.outcome == "accepted", check.text
    assert check.digest == one.digest


@pytest.mark.parametrize(("tactic", "claim", "given"), FALSE, ids=[c[:60] for _, c, _ in FALSE])
def test_leaves_false_claims_alone(tactic, claim, given):
    assert evidence(tactic, claim, given)[1] is None


def test_the_chains_of_a_claim_are_told_apart():
    chains = recognise(Problem(obligation(IMPROVES, BOX)))
    assert chains is not None
    ring = Problem(obligation(IMPROVES, BOX)).ring
    starts = [repr(ring.expression(c.start)) for c in chains]
    assert sorted(starts) == sorted(["p", "p", "1 - p", "1 - p"])
    assert all(c.weight == c.start * c.first * c.second for c in chains)


@pytest.mark.parametrize(
    "claim", ["x/y + y/x >= 2", "x >= y", "x^2/(y*z) >= x", "1/(1 + 1/x) >= x", "x^2/((x + 1)*(x + 2)) >= 0"]
)
def test_other_claims_are_not_taken_for_a_refit(claim):
    assert recognise(Problem(obligation(claim, ["x > 0", "y > 0", "z > 0"]))) is None
