"""The certificate search: it finds each kind of evidence where that kind is fit, the independent checker accepts it, and nothing false is certified."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rlstar_sym import Symbol, SymmetricChain
from rlstar_sym.polynomial.expressions import unfold
from rlstar_sym.polynomial.parser import parse_relations
from rlstar_sym.prove.answers import write_certificate
from rlstar_sym.prove.certify import certify, tactics
from rlstar_sym.prove.checking import run_checker
from rlstar_sym.prove.problem import Problem, Sign
from rlstar_sym.prove.sampling import refute
from rlstar_sym.prove.search import Search
from rlstar_sym.theorem.discovery import discover
from rlstar_sym.theorem.obligations import Obligation


def obligation(claim: str, *given_: str, label: str = "T/1") -> Obligation:
    (relation,) = parse_relations(claim, "the claim")
    return Obligation(label, tuple(h for text in given_ for h in parse_relations(text, "a hypothesis")), relation)


def kinds(node: Any) -> set[str]:
    if isinstance(node, dict):
        own = {node["kind"]} if "kind" in node else set()
        return own.union(*(kinds(v) for v in node.values()))
    return set().union(*(kinds(v) for v in node)) if isinstance(node, list) else set()


#: kind of evidence -> obligations for which the search finds it
FIT: list[tuple[str, str, list[str]]] = [
    ("identity", "(x + 1)^2 = x^2 + 2*x + 1", []),
    ("identity", "x/y + 1 = (x + y)/y", ["y > 0"]),
    ("hypothesis", "2*x - 2*y > 0", ["x > y"]),
    ("hypothesis", "x != y", ["x < y"]),
    ("hypothesis", "x*y >= 1", ["x*y > 1"]),
    ("coefficients", "x*(1 - x) >= 0", ["0 <= x <= 1"]),
    ("coefficients", "x^2*y + 1 > 0", ["x >= 0", "y >= 0"]),
    ("coefficients", "M*x > x", ["M >= 2", "x > 0"]),
    ("coefficients", "x^2 + y^4 + 1 > 0", []),
    ("coefficients", "x^3 < 0", ["x < 0"]),
    ("factors", "(x - y)^2 >= 0", []),
    ("factors", "(x - y)^2*(x + 1) >= 0", ["x >= 0"]),
    ("factors", "(x - y)*(x + y) > 0", ["x > y", "y > 0"]),
    ("substitute", "x^2 > y^2", ["x > y", "y > 0"]),
    ("substitute", "x^3 >= y^3", ["x >= y", "y >= 0"]),
    ("eliminate", "z > 1", ["z = x + 1", "x > 0"]),
    ("eliminate", "L <= 1", ["L = x*y", "0 <= x <= 1", "0 <= y <= 1"]),
    ("combination", "x > 0", ["x*y > 0", "y > 0"]),
    ("combination", "a*d >= b*c", ["a >= b", "d >= c", "b >= 0", "c >= 0", "a*d*e >= b*c*e", "e > 0"]),
    ("sign", "x*y + 1 != 0", ["x > 0", "y > 0"]),
    ("proof", "1/(x - 2) < 0", ["x < 2"]),
    ("proof", "x/(1 - y) >= 0", ["x >= 0", "y < 1"]),
]


@pytest.mark.parametrize(("kind", "claim", "given_"), FIT, ids=[f"{k}: {c}" for k, c, _ in FIT])
def test_the_kind_is_found_and_accepted(kind, claim, given_, tmp_path):
    one = obligation(claim, *given_)
    certificate = certify(one)
    assert certificate is not None
    assert kind in kinds(certificate["evidence"])
    (check,) = checked([certificate], tmp_path)
    assert check.outcome == "accepted", check.text
    assert check.digest == one.digest
    assert check.text.startswith("for all real ")


def test_a_range_is_split_where_nothing_else_helps(tmp_path, monkeypatch):
    monkeypatch.setattr("rlstar_sym.prove.certify._by_combination", lambda *_: None)
    one = obligation("x^2 - x + 3/10 > 0", "0 <= x <= 1")
    certificate = certify(one)
    assert certificate is not None
    assert "split" in kinds(certificate["evidence"])
    assert checked([certificate], tmp_path)[0].outcome == "accepted"


def checked(certificates: list[dict[str, Any]], directory: Path):
    files = [directory / f"{i}.json" for i in range(len(certificates))]
    for file, certificate in zip(files, certificates, strict=True):
        write_certificate(certificate, file)
    return run_checker(files)


def test_a_witness_is_its_point(tmp_path):
    x = Symbol("x")
    one = Obligation("T/1", (x >= 0,), x > 0, {x: Fraction(0)})
    certificate = certify(one)
    assert certificate is not None
    assert certificate["evidence"] == {"kind": "witness", "point": {"x": "0"}}
    (check,) = checked([certificate], tmp_path)
    assert check.outcome == "accepted"
    assert check.text.startswith("FALSE for x = 0: ")


def test_a_witness_that_is_none_is_not_accepted(tmp_path):
    x = Symbol("x")
    holds = Obligation("T/1", (x >= 0,), x > 0, {x: Fraction(1)})
    outside = Obligation("T/2", (x >= 0,), x > 0, {x: Fraction(-1)})
    made = [certify(holds), certify(outside)]
    assert [c.outcome for c in checked(made, tmp_path)] == ["rejected", "rejected"]


FALSE = [
    ("x > 0", ["x >= 0"]),
    ("x >= 1", ["x > 0"]),
    ("x*(1 - x) > 0", ["0 <= x <= 1"]),
    ("x*(1 - x) <= 1/4 - 1/1000000000000", ["0 <= x <= 1"]),
    ("x^2 + y^2 > 0", []),
    ("x = y", ["x >= y"]),
    ("x != y", ["x >= y"]),
    ("x*y > 0", ["x + y > 0"]),
    ("x/y > 0", ["x > 0"]),
    ("x/x = 1", []),
    ("1/x > 0", ["x >= 0"]),
    ("0 > 0", []),
    ("M <= 10^12", ["M >= 2"]),
    ("(x - 1)^2*(x - 2) >= 0", ["x >= 0"]),
]


@pytest.mark.parametrize(("claim", "given_"), FALSE, ids=[c for c, _ in FALSE])
def test_nothing_false_or_undefined_is_certified(claim, given_):
    assert certify(obligation(claim, *given_)) is None


@pytest.mark.parametrize("given_", [["x > 0", "x < 0"], ["x = 1", "x = 2"], ["x > y", "y > x"], ["0 > 1"]])
def test_contradictory_hypotheses_certify_nothing(given_):
    for claim in ("x > y", "x + y = x + y", "0 > 1"):
        assert certify(obligation(claim, *given_)) is None


terms = st.tuples(st.integers(-3, 3), st.integers(0, 2), st.integers(0, 2))


@given(
    st.lists(terms, min_size=1, max_size=5),
    st.sampled_from([">", ">=", "=", "!="]),
    st.sampled_from(
        [
            (),
            ("0 <= x <= 1", "0 <= y <= 1"),
            ("x > 0", "y >= 2"),
            ("x >= y", "y > 0"),
            ("x + y = 1", "x >= 0", "y >= 0"),
        ]
    ),
)
@settings(derandomize=True, deadline=None, max_examples=100)
def test_search_and_refuter_never_contradict_each_other(polynomial, op, given_):
    claim = " + ".join(f"({c})*x^{a}*y^{b}" for c, a, b in polynomial) + f" {op} 0"
    one = obligation(claim, *given_)
    if certify(one) is not None:
        assert refute(one) is None


def test_certificates_found_at_random_are_accepted(tmp_path):
    """All that the search finds for random polynomials on boxes, in one run of the checker."""
    import random

    choice, found = random.Random(11), []
    for i in range(150):
        polynomial = [(choice.randint(-2, 4), choice.randint(0, 2), choice.randint(0, 2)) for _ in range(4)]
        claim = " + ".join(f"({c})*x^{a}*y^{b}" for c, a, b in polynomial) + choice.choice([" > 0", " >= 0", " != 0"])
        given_ = choice.choice([("0 <= x <= 1", "0 < y < 1"), ("x >= 0", "y > 1"), ("x > y", "y > 0")])
        certificate = certify(obligation(claim, *given_, label=f"T/{i}"))
        if certificate is not None:
            found.append(certificate)
    assert len(found) >= 30
    assert {c.outcome for c in checked(found, tmp_path)} == {"accepted"}


def test_divisors_are_accounted_for(tmp_path):
    one = obligation("x/(y*(1 + x)) - x/(y + 1) > 0", "0 < x < 1", "0 < y < 1/2")
    certificate = certify(one)
    assert certificate is not None
    assert len(certificate["evidence"]["denominators"]) >= 2
    assert checked([certificate], tmp_path)[0].outcome == "accepted"
    # a divisor of either sign is enough: the quotient has the sign of the product
    for claim in ("x/x = 1", "x/x >= 1", "x^3/x > 0"):
        found = certify(obligation(claim, "x != 0"))
        assert found is not None and checked([found], tmp_path)[0].outcome == "accepted"
    assert certify(obligation("1/x >= 0", "x != 0")) is None
    assert certify(obligation("x/x >= 1")) is None
    assert certify(obligation("1/x^2 > 0", "x != 0")) is not None


def test_the_search_is_deterministic():
    for one in list(discover(["I.3"])["I.3"].obligations)[:8]:
        assert json.dumps(certify(one), sort_keys=True) == json.dumps(certify(one), sort_keys=True)


def test_a_spent_budget_ends_the_search():
    problem = Problem(obligation("x^4 - x^2 + 3/10 > 0", "0 <= x <= 1"))
    goal = Sign(problem.numerator, problem.op)
    assert Search(chain=tactics).prove(goal, problem.region) is not None
    assert Search(1, tactics).prove(goal, problem.region) is None
    assert Search(0, tactics).prove(goal, problem.region) is None


def test_the_search_gives_up_on_what_is_true_but_beyond_it():
    """Motzkin's polynomial is nonnegative and no sum of squares; an honest answer is none (or an accepted one)."""
    one = obligation("x^4*y^2 + x^2*y^4 - 3*x^2*y^2 + 1 >= 0")
    assert refute(one) is None
    certificate = certify(one)
    assert certificate is None or kinds(certificate["evidence"]) & {"combination", "split"}


def test_the_joint_claim_for_three_steps_is_certified(tmp_path):
    """DESIGN: z3 and cvc5 say nothing in 60 s on prod delta_n' > prod delta_n for N = 3, M symbolic."""
    chain = SymmetricChain(steps=3)
    new, old = chain.star_round().deltas, chain.deltas
    claim = unfold(new[0] * new[1] * new[2]) > old[0] * old[1] * old[2]
    hypotheses = (*(d > 0 for d in old), *(d < 1 for d in old), *(m >= 2 for m in chain.parameters))
    certificate = certify(Obligation("T/1", hypotheses, claim))
    assert certificate is not None
    assert checked([certificate], tmp_path)[0].outcome == "accepted"
