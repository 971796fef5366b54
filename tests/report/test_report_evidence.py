"""Certificates in words: the polynomials shown are the certificate's, and every kind of evidence has its sentence."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from latex_structure import check_structure

from rlstar_sym.polynomial.evaluation import exact
from rlstar_sym.polynomial.expressions import Expr, Relation, Symbol, symbols
from rlstar_sym.polynomial.printers import tree
from rlstar_sym.polynomial.rational import Ring, same
from rlstar_sym.prove.certify import certify
from rlstar_sym.prove.problem import Problem
from rlstar_sym.report.answers import Seen, explain_obligation
from rlstar_sym.report.normal_form import claim_fraction, expression_of
from rlstar_sym.report.polynomials import factored, sign_latex
from rlstar_sym.report.positivity import Letters, Range, substituted
from rlstar_sym.theorem.obligations import Obligation
from rlstar_sym.theorem.verdicts import TheoremResult

x, y, M = Symbol("x"), Symbol("y"), Symbol("M")


def told(hypotheses: tuple[Relation, ...], claim: Relation, goal: dict[str, Any] | None = None) -> str:
    """The words for an obligation, with the certificate that is found or with the given evidence."""
    obligation = Obligation("T/1", hypotheses, claim)
    if goal is None:
        certificate = certify(obligation)
        assert certificate is not None
    else:
        certificate = obligation.certificate({"kind": "proof", "point": {}, "denominators": [], "goal": goal})
    seen = Seen(taken=frozenset({"x", "y"}))
    seen.start("(1)")
    shown = explain_obligation(obligation, certificate, lambda _: "by hypothesis", seen)
    check_structure(shown)
    return shown


def test_normal_form_agrees_with_the_search(certified: list[TheoremResult]) -> None:
    for result in certified:
        for obligation in result.theorem.obligations:
            problem = Problem(obligation)
            fraction = claim_fraction(obligation.claim, Ring(obligation.variables))
            assert str(fraction.numerator) == str(problem.numerator), obligation.label
            assert {str(d) for d, _ in fraction.divisors} == {str(d) for d in problem.divisors}, obligation.label


@given(
    st.recursive(
        st.sampled_from([x, y, M, x + Fraction(1, 3), y - 2]),
        lambda e: st.builds(lambda a, b: a * b + a, e, e),
        max_leaves=6,
    )
)
def test_trees_are_read_back(value: Expr) -> None:
    assert expression_of(tree(value), {s.name: s for s in symbols(value)}) == value


@given(
    st.lists(st.integers(-5, 5), min_size=4, max_size=4),
    st.fractions(min_value=0, max_value=20, max_denominator=30),
    st.fractions(min_value=0, max_value=20, max_denominator=30),
)
def test_substitution_is_the_one_that_is_printed(c: list[int], u: Fraction, v: Fraction) -> None:
    value = c[0] + c[1] * x * M + c[2] * x**2 + c[3] * M**2 * x
    ring = Ring((x, M))
    polynomial = ring.polynomial(value)
    spans = (Range(x, Fraction(-1, 2), Fraction(1, 3), True, False), Range(M, Fraction(2), None, True, False))
    found = substituted(polynomial, ring, spans, Letters(set()))
    point = {found.letters[s.variable.name]: n for s, n in zip(found.spans, (u, v), strict=False)}
    images = {s.variable: exact(found.image(s), point) for s in found.spans}
    printed_value = exact(found.ring.expression(found.polynomial), point) if found.polynomial != 0 else Fraction(0)
    original = exact(ring.expression(polynomial), images) if polynomial != 0 else Fraction(0)
    assert printed_value == original * exact(found.cleared(), point)


@pytest.mark.parametrize(
    ("hypotheses", "claim", "words"),
    [
        ((x > 0,), x > 0, "This is a hypothesis."),
        ((x > 0,), 2 * x > 0, "This is the hypothesis $x > 0$."),
        ((M >= 2,), M > 1, r"This holds because $M \ge 2$."),
        ((x > 0, y > 0), x * y > 0, "product of positive numbers"),
        ((x >= 0, y >= 0), x * y >= 0, "product of numbers that are not negative"),
        ((), ((x + y) ** 2).equals(x**2 + 2 * x * y + y**2), "Both sides expand to the same polynomial."),
        ((x > 0,), (1 / x).equals(1 / x), "Both sides are the same expression. Here $x > 0$ by hypothesis."),
        ((x > y,), x - y > 0, "hypothesis"),
        ((x >= y,), x**3 >= y * x**2, r"$x^{2} \ge 0$ as an even power"),
        ((x.equals(2 * y), y > 0), x > y, "Since $y = \\frac{1}{2}\\,x$, it becomes"),
        ((x > 0, x < 1), x * (1 - x) > 0, "$(1 + z)^{2}$ times the left side is $z$, which is positive"),
        ((x.differs(0),), x.differs(0), "This is a hypothesis."),
        ((x > 1,), (x**2 - 1).differs(0), "In it, $x - 1 > 0$ because $x > 1$ and $1 + x > 0$ because $x > 1$."),
    ],
)
def test_words_for_what_the_search_finds(hypotheses: tuple[Relation, ...], claim: Relation, words: str) -> None:
    assert words in told(hypotheses, claim)


def test_letters_avoid_the_variables() -> None:
    shown = told((x > 0, x < 1, y > 0, y < 1), x + y - x * y > 0)
    assert r"$x = \frac{z}{1 + z}$" in shown and r"$y = \frac{w}{1 + w}$" in shown


def test_split_contradiction_combination_and_multiplier() -> None:
    coefficients = {"kind": "coefficients", "bounds": {}, "multiplier": "1"}
    split = {
        "kind": "split",
        "by": "x",
        "cases": [{"sign": s, "evidence": coefficients} for s in (">=", "<")],
    }
    shown = told((), x**2 >= 0, split)
    assert r"\emph{Case} $x \ge 0$." in shown and "\\emph{Case} $x < 0$." in shown
    shown = told(
        (x > 0, -x > 0), y > 0, {"kind": "contradiction", "index": 1, "evidence": {"kind": "hypothesis", "index": 0}}
    )
    assert "This cannot happen" in shown
    terms = [{"coefficient": "1", "square": ["+", "x", "-1"], "hypotheses": []}]
    shown = told(
        (), x**2 - 2 * x + 1 >= 0, {"kind": "combination", "terms": terms, "multiplier": "1", "evidence": None}
    )
    assert "a sum of squares" in shown
    terms = [{"coefficient": "2", "square": "1", "hypotheses": [0, 1]}]
    shown = told(
        (x >= 0, y >= 0), 2 * x * y >= 0, {"kind": "combination", "terms": terms, "multiplier": "1", "evidence": None}
    )
    assert r"because $x \ge 0$ by hypothesis and $y \ge 0$ by hypothesis" in shown
    bounds = {"x": ["0", None]}
    shown = told((x > 0,), x**2 - x + 1 > 0, {"kind": "coefficients", "bounds": bounds, "multiplier": ["+", "x", "1"]})
    assert "Multiply" in shown and "1 + x^{3}" in shown


def test_a_sum_that_is_positive_names_its_positive_term() -> None:
    terms = [
        {"coefficient": "3", "square": "y", "hypotheses": []},
        {"coefficient": "1", "square": "1", "hypotheses": [1]},
        {"coefficient": "2", "square": "1", "hypotheses": [0]},
    ]
    evidence = {"kind": "combination", "terms": terms, "multiplier": "1", "evidence": None}
    shown = told((x > 0, y >= 0), 3 * y**2 + y + 2 * x > 0, evidence)
    assert r"by hypothesis, of which $2\,x$ is positive." in shown
    assert "is positive" not in told((x > 0, y >= 0), 3 * y**2 + y + 2 * x >= 0, evidence)


def test_terms_that_are_positive_at_the_ends_are_named() -> None:
    bounds = {"x": ["0", "1"], "y": ["0", "1"]}
    region = (x >= 0, x <= 1, y >= 0, y <= 1)
    shown = told(region, 2 - x * y > 0, {"kind": "coefficients", "bounds": bounds, "multiplier": "1"})
    assert r"at each end of the ranges one of $2$, $2\,w$, $2\,z$ and $z\,w$ stays positive" in shown


def test_an_unknown_kind_of_evidence_raises() -> None:
    with pytest.raises(TypeError, match="no words for evidence of the kind 'magic'"):
        told((), x**2 + 1 > 0, {"kind": "magic"})


def test_many_terms_are_counted() -> None:
    shown = told((x > 0, y > 0, M > 0), (1 + x + y + M) ** 3 + x**7 > 0)
    assert "21 terms" in shown and r"(the least is $1$)" in shown


@given(st.lists(st.integers(-3, 3), min_size=5, max_size=5))
def test_factored_polynomials_are_the_polynomials(c: list[int]) -> None:
    ring = Ring((M, x, y))
    value = (c[0] + c[1] * x) * (c[2] + c[3] * (M - 1) * x * y) * (y - c[4])
    polynomial = ring.polynomial(value)
    if polynomial != 0:
        assert same(factored(polynomial, ring), value)


def test_signs_read_naturally() -> None:
    ring = Ring((M, x, y))
    assert sign_latex(ring.polynomial(1 - x), ">", ring) == "x < 1"
    assert sign_latex(ring.polynomial(2 * x - 1), ">=", ring) == r"x \ge \frac{1}{2}"
    assert repr(factored(ring.polynomial(-(x - 1)), ring)) == "1 - x"
    assert repr(factored(ring.polynomial((y - x) * (M - 1)), ring)) == "(y - x)*(M - 1)"
