"""Derivatives of rational expressions, and the rule `conserved quantity`: what it concludes, what it owes, and what it refuses."""

from __future__ import annotations

from fractions import Fraction
from math import prod

import mpmath
import pytest
import sympy
from hypothesis import given, settings
from hypothesis import strategies as st

from rlstar_sym import Aggregate, Defined, Symbol, SymmetricChain
from rlstar_sym.errors import TheoremFileError, UsageError
from rlstar_sym.polynomial.derivatives import derivative
from rlstar_sym.polynomial.evaluation import evaluate
from rlstar_sym.polynomial.expressions import Expr, expr
from rlstar_sym.polynomial.printers import text
from rlstar_sym.prove.run import Settings, prove_theorems
from rlstar_sym.theorem import theorem
from rlstar_sym.theorem.discovery import discover
from rlstar_sym.theorem.statements import Conserved
from rlstar_sym.theorem.verdicts import CERTIFICATE, POINTS
from rlstar_sym.theorem.wording import claim_latex

x, y = Symbol("x"), Symbol("y")
chain = SymmetricChain()
delta, rest, L, M = chain.delta, chain.rest, chain.product, chain.states
flow = chain.star_round()
m = M - 1
LOGS = [(-1, 1 - delta), (-1 / m, 1 + m * delta)]
RATE = M * L / (1 + m * L)


# -- derivatives ---------------------------------------------------------------------------


def expressions(depth: int = 3) -> st.SearchStrategy[Expr]:
    leaves = st.sampled_from([x, y, expr(2), expr(Fraction(-1, 3)), Defined("u", x * y + 1)])
    return st.recursive(
        leaves,
        lambda inner: st.one_of(
            st.builds(lambda a, b: a + b, inner, inner),
            st.builds(lambda a, b: a - b, inner, inner),
            st.builds(lambda a, b: a * b, inner, inner),
            st.builds(lambda a, b: a / (b * b + 1), inner, inner),
            st.builds(lambda a, n: (a * a + 1) ** n, inner, st.sampled_from([-2, -1, 1, 2, 3])),
        ),
        max_leaves=6,
    )


@given(expressions(), st.sampled_from([x, y]))
@settings(deadline=None)
def test_derivatives_are_those_of_sympy(expression: Expr, variable: Symbol) -> None:
    point = {x: Fraction(2, 5), y: Fraction(-3, 7)}
    ours = evaluate(derivative(expression, variable), point, lambda v: v)
    names = {"x": sympy.Symbol("x"), "y": sympy.Symbol("y")}
    from rlstar_sym.polynomial.expressions import unfold

    theirs = sympy.sympify(text(unfold(expression)).replace("^", "**"), locals=names).diff(names[variable.name])
    value = theirs.subs({names["x"]: sympy.Rational(2, 5), names["y"]: sympy.Rational(-3, 7)})
    assert sympy.Rational(ours.numerator, ours.denominator) == value


def test_a_product_over_steps_with_the_variable_has_no_derivative_in_it() -> None:
    with pytest.raises(UsageError, match="rest runs over steps that differ"):
        derivative(delta * rest, delta)
    assert text(derivative(delta * rest, M)) == "0"
    assert text(derivative(L * M, M)) == "L"


# -- the rule ------------------------------------------------------------------------------


def region(proof):
    proof.assume(0 <= delta, delta < 1, M >= 2)
    proof.induction(0 <= rest, rest < 1)
    proof.induction(0 <= L, L < 1)
    return proof.one_factor_out(L, rest)


def judge(function, out):
    one = theorem("t.1")(function)
    settings = Settings(out, frozenset({CERTIFICATE, POINTS}), 1, 3)
    return prove_theorems({one.id: one}, settings, lambda _: None)[-1]


def test_the_right_quantity_is_proved(tmp_path):
    def right(proof):
        return proof.conserved(LOGS, delta, flow, rate=RATE, using=[region(proof)])

    result = judge(right, tmp_path)
    assert result.verdict == "proved"
    (fact,) = result.theorem.conclusions
    assert isinstance(fact.statement, Conserved)
    assert fact.rule == "conserved quantity"
    assert [str(o.claim) for o in fact.obligations[1:]] == [
        "1 - delta > 0",
        "1 + (M - 1)*delta > 0",
        "M*delta*rest - delta*rest + 1 != 0",  # the round is defined
    ]
    for said in ("as long as the hypotheses hold", "C(delta_n) - C(delta_k) is constant", "M*L/(1 + (M - 1)*L)"):
        assert said in fact.text()


@pytest.mark.parametrize(
    ("logs", "rate"),
    [
        ([(-1, 1 - delta), (-1, 1 + m * delta)], RATE),
        ([(-1, 1 - delta), (1 / m, 1 + m * delta)], RATE),
        ([(-1, 1 - delta), (1, 1 + m * delta)], RATE),
        (LOGS, L / (1 + m * L)),
        (LOGS, M * L),
        (LOGS, expr(0)),
    ],
)
def test_a_wrong_quantity_or_rate_is_not_proved(logs, rate, tmp_path):
    def wrong(proof):
        return proof.conserved(logs, delta, flow, rate=rate, using=[region(proof)])

    result = judge(wrong, tmp_path)
    assert result.verdict != "proved"
    assert any(not one.proved for one in result.obligations)


def test_an_argument_that_can_be_negative_is_not_proved(tmp_path):
    def anywhere(proof):
        proof.assume(M >= 2, delta.differs(1), (1 + m * delta).differs(0), (1 + m * L).differs(0))
        factor = proof.one_factor_out(L, rest)
        return proof.conserved(LOGS, delta, flow, rate=RATE, using=[factor])

    result = judge(anywhere, tmp_path)
    assert result.verdict != "proved"
    open_ones = {str(r.obligation.claim) for r in result.obligations if not r.proved}
    assert {"1 - delta > 0", "1 + (M - 1)*delta > 0"} <= open_ones


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (
            lambda p, f: p.conserved(LOGS, delta, flow, rate=M * delta * rest / (1 + m * delta * rest)),
            "differs from step",
        ),
        (lambda p, f: p.conserved(LOGS, delta, flow, rate=rest), "differs from step"),
        (lambda p, f: p.conserved(LOGS, M, flow, rate=RATE), "not an edge that each step has"),
        (lambda p, f: p.conserved(LOGS, L, flow, rate=RATE), "not an edge that each step has"),
        (lambda p, f: p.conserved([], delta, flow, rate=RATE), "at least one logarithm"),
        (lambda p, f: p.conserved([(L, 1 - delta)], delta, flow, rate=RATE), "changes with the state"),
        (lambda p, f: p.conserved([(delta, 1 - delta)], delta, flow, rate=RATE), "changes with the state"),
        (lambda p, f: p.conserved([(1, 1 - rest)], delta, flow, rate=RATE), "parameters alone"),
        (lambda p, f: p.conserved([(1, 1 - delta * L)], delta, flow, rate=RATE), "parameters alone"),
        (lambda p, f: p.conserved([(1, M)], delta, flow, rate=RATE), "parameters alone"),
        (
            lambda p, f: p.conserved(LOGS, delta, flow, rate=Aggregate("Q", "sum", delta, 1)),
            "differs from step to step",
        ),
        (lambda p, f: p.conserved(LOGS, delta, flow, rate=Defined("k", rest + 1)), "differs from step to step"),
    ],
)
def test_what_the_rule_refuses(call, said):
    def attack(proof):
        return call(proof, region(proof))

    with pytest.raises(TheoremFileError, match=said):
        _ = theorem("t.1")(attack).proof


def test_equal_steps_and_typed_recursions_are_refused():
    equal = SymmetricChain(equal=True)

    def of_equal(proof):
        proof.assume(0 <= equal.delta, equal.delta < 1, M >= 2)
        return proof.conserved([(-1, 1 - equal.delta)], equal.delta, equal.star_round(), rate=M)

    class Typed:
        def following(self, expression):
            return expression

        def following_relation(self, relation):
            return relation

    def typed(proof):
        region(proof)
        return proof.conserved(LOGS, delta, Typed(), rate=RATE)

    with pytest.raises(TheoremFileError, match="not an edge that each step has"):
        _ = theorem("t.1")(of_equal).proof
    with pytest.raises(TheoremFileError, match="derived recursion"):
        _ = theorem("t.1")(typed).proof


# -- the flow itself, integrated -------------------------------------------------------------


@pytest.mark.parametrize(("edges", "states"), [((0.1, 0.3, 0.55), 2), ((0.05, 0.2, 0.4, 0.9), 5), ((0.3, 0.31), 64)])
def test_the_flow_conserves_it(edges, states):
    """Taylor steps of mpmath on the flow, with the round written out here; and what is conserved is not constant for trivial reasons."""

    def velocity(_, values):
        total = prod(values)
        new = [(d + total / d + (states - 2) * total) / (1 + (states - 1) * total) for d in values]
        return [n - d for n, d in zip(new, values, strict=True)]

    def quantity(d):
        return -mpmath.log(1 - d) - mpmath.log(1 + (states - 1) * d) / (states - 1)

    with mpmath.workdps(20):
        start = [mpmath.mpf(str(d)) for d in edges]
        end = mpmath.odefun(velocity, 0, start)(3)
        for first, second in zip(range(len(edges)), range(1, len(edges)), strict=False):
            before = quantity(start[second]) - quantity(start[first])
            after = quantity(end[second]) - quantity(end[first])
            assert abs(before - after) < mpmath.mpf(10) ** -12
            assert abs(quantity(end[first]) - quantity(start[first])) > mpmath.mpf(10) ** -3


def test_the_shipped_theorem_states_it():
    (fact,) = [f for f in discover(["II.5c"])["II.5c"].conclusions if isinstance(f.statement, Conserved)]
    assert "log(1 - delta)" in fact.text() and "log(1 + (M - 1)*delta)" in fact.text()
    latex = claim_latex(fact)
    assert latex.count("{") == latex.count("}")
    assert r"-\log(1 - \delta_n)" in latex
