"""The rules of a proof: what each concludes when it is used rightly, and that no misuse gets anything false proved.

A misuse is either refused while the proof is recorded (`refused`), or it leaves an obligation that is false or open (`verdict`). Nearly every
test of a misuse is an attack: if the rule let it through, a false statement would be called proved.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from rlstar_sym import Aggregate, Defined, Proof, Rational, Symbol, SymmetricChain
from rlstar_sym.errors import TheoremFileError, UsageError
from rlstar_sym.model.joint import others_product, set_apart, side_by_side
from rlstar_sym.model.recursion import Recursion
from rlstar_sym.polynomial.expressions import ONE, ZERO, Expr, Relation, expr
from rlstar_sym.polynomial.indexed import restate
from rlstar_sym.polynomial.printers import relation_text
from rlstar_sym.prove.run import Settings, prove_theorems
from rlstar_sym.replay.replay import RUNS
from rlstar_sym.theorem import Theorem, theorem
from rlstar_sym.theorem.facts import Fact
from rlstar_sym.theorem.rules import RULES
from rlstar_sym.theorem.statements import (
    Always,
    Counterexample,
    Descent,
    EdgesMultiply,
    EveryRound,
    GeometricBound,
    Iff,
    Inhabited,
    Limit,
    LimitAlong,
    Needed,
    RoundCount,
    SquaredPower,
    Telescoped,
    Unchanged,
)
from rlstar_sym.theorem.verdicts import CERTIFICATE, POINTS, TheoremResult
from rlstar_sym.theorem.wording import claim_latex

Function = Callable[[Proof], object]

chain = SymmetricChain()
delta, rest, L, M = chain.delta, chain.rest, chain.product, chain.states
after = chain.star_round()
half, quarter = Rational(1, 2), Rational(1, 4)
x, y, z = Symbol("x"), Symbol("y"), Symbol("z")

#: one edge for all steps, N symbolic
equal = SymmetricChain(equal=True)
#: two equal steps on two states: delta' = 2 delta/(1 + delta^2)
pair = SymmetricChain(steps=2, number_of_states=2, equal=True)
edge, after_pair = pair.delta, pair.star_round()


# -- how the tests speak ---------------------------------------------------------


def stated(function: Function, uses: tuple[Function, ...] = ()) -> Theorem:
    """The theorem of a function (its id is the function's name) with those that it may cite."""
    name = function.__name__ if function.__name__.isidentifier() else "attack"
    one = theorem(name, uses=[f.__name__ for f in uses])(function)
    for other in uses:
        cited = theorem(other.__name__)(other)
        one.library[cited.id] = cited
    return one


def refused(function: Function, match: str, uses: tuple[Function, ...] = ()) -> None:
    """Recording the proof ends in one error, which names the place."""
    with pytest.raises(TheoremFileError, match=match) as caught:
        _ = stated(function, uses).proof
    assert re.match(r".*test_rules\.py:\d+: ", str(caught.value))
    assert "\n" not in str(caught.value)


@pytest.fixture
def judge(tmp_path: Path) -> Callable[..., TheoremResult]:
    """Proves a function's theorem by certificates and exact points; the theorems that it uses are run with it."""

    def judged(function: Function, uses: tuple[Function, ...] = ()) -> TheoremResult:
        one = stated(function, uses)
        everything = {**one.library, one.id: one}
        settings = Settings(tmp_path / "out", frozenset({CERTIFICATE, POINTS}), 1, 3)
        return prove_theorems(everything, settings, lambda _: None)[-1]

    return judged


def only(function: Function, uses: tuple[Function, ...] = ()) -> Fact:
    """The one conclusion of a proof."""
    (fact,) = stated(function, uses).conclusions
    return fact


# -- show, know, identity -----------------------------------------------------------


def test_show_concludes_the_relation_under_the_assumptions(judge):
    def shown(proof):
        proof.assume(x > 0, y > 0)
        return proof.show(x * y > 0)

    result = judge(shown)
    assert result.verdict == "proved"
    assert only(shown).statement == Always((x > 0, y > 0), x * y > 0)
    assert only(shown).rule == "inequality"


@pytest.mark.parametrize(
    ("assumed", "claimed"),
    [
        ((x > 0,), x > 1),
        ((x >= 0,), x > 0),
        ((x > 0, x < 1), x**2 > x),
        ((), x**2 > 0),
        ((x > 0, y > 0), x * y > x),
        ((x > 0,), expr(0) > 1),
        ((), ZERO > ZERO),
        ((x >= 0, x <= 1), x * (1 - x) >= Rational(1, 10**6)),
    ],
)
def test_show_something_false_is_refuted(judge, assumed, claimed):
    def false(proof):
        proof.assume(*assumed)
        proof.show(claimed)

    result = judge(false)
    assert result.verdict == "refuted"
    assert result.witness is not None


def test_what_no_hypothesis_speaks_of_is_replayed_at_many_values(judge):
    """With nothing supposed there is one empty start; what is left open in it differs from run to run."""

    def even(proof):
        proof.show(x**2 * y**2 >= 0)

    result = judge(even)
    assert result.verdict == "proved"
    assert [one.runs for one in result.replayed] == [RUNS]


@pytest.mark.parametrize(
    ("left", "right"),
    [(x / x, 1), (0 / x, 0), (x**2 / x, x), ((x - 1) / (x - 1) * y, y), (1 / x - 1 / x, 0), (x / (x / y), y)],
)
def test_a_divisor_hidden_by_cancellation_must_be_nonzero(judge, left, right):
    def hidden(proof):
        proof.identity(left, right)

    assert judge(hidden).verdict == "undecided"


def test_with_the_divisor_assumed_nonzero_it_may_be_cancelled(judge):
    def cancelled(proof):
        proof.assume(x.differs(0), y.differs(0))
        proof.identity(x / x, 1)
        proof.identity(x / (x / y), y)
        proof.identity(0 / x, 0)

    assert judge(cancelled).verdict == "proved"


def test_a_division_by_what_is_identically_zero_proves_nothing(judge):
    assert judge(lambda proof: proof.show(1 / (x - x) > 0)).verdict == "undecided"
    assert judge(lambda proof: proof.identity((x - x) / (x - x), 1)).verdict == "undecided"


def test_know_is_used_from_then_on_and_show_is_not(judge):
    def known(proof):
        proof.assume(x > y, y > 1)
        proof.know(x > 1, using=[x > y, y > 1])
        proof.show(x**2 > x)

    def only_shown(proof):
        proof.assume(x > y, y > 1)
        proof.show(x > 1, using=[x > y, y > 1])
        proof.show(x**2 > x)

    assert judge(known).verdict == "proved"
    told, unsaid = (stated(function).obligations[-1] for function in (known, only_shown))
    assert told.claim == unsaid.claim == (x**2 > x)
    assert (x > 1) in told.hypotheses
    assert (x > 1) not in (*unsaid.hypotheses, *unsaid.connected)


def test_what_is_known_falsely_is_still_owed(judge):
    def circular(proof):
        proof.assume(x > 0)
        proof.know(x > 1)
        proof.show(x**2 > x)

    assert judge(circular).verdict == "refuted"


def test_using_a_relation_that_is_no_hypothesis_is_refused():
    def invented(proof):
        proof.assume(x > 0)
        proof.show(x > 1, using=[x > 2])

    refused(invented, "neither a fact nor a hypothesis")


def test_a_fact_may_be_used_to_show_another(judge):
    def used(proof):
        proof.assume(x > 1)
        square = Defined("s", x**2)
        above = proof.show(square > 1)
        return proof.show(square + 1 > 2, using=[above])

    assert judge(used).verdict == "proved"


def test_what_is_no_relation_is_refused():
    refused(lambda proof: proof.show(True), "is not a relation")
    refused(lambda proof: proof.assume(x), "is not a relation")
    refused(lambda proof: proof.show(0 < x < 1), "no truth value")
    refused(lambda proof: proof.show(x > 0.5), "not exact")


def test_an_assumption_must_be_polynomial():
    refused(lambda proof: proof.assume(1 / x > 0), "not polynomial")

    def in_a_case(proof):
        with proof.case("x", 1 / x > 0):
            proof.show(x > 0)

    refused(in_a_case, "not polynomial")
    hidden = Defined("w", 1 / x)
    refused(lambda proof: proof.assume(hidden > 0), "not polynomial")
    refused(lambda proof: proof.assume(after.delta > 0), "not polynomial")


@pytest.mark.parametrize(
    "assumed",
    [
        (x > 0, x < 0, y > 0),  # the contradiction is about another variable than the claim
        (x > 1, x < 1, y > 0),
        (x.equals(0), x.differs(0), y > 0),
        (x + y > 1, x + y < 1, y > 0, z > 0),
    ],
)
def test_contradictory_hypotheses_prove_nothing(judge, assumed):
    def vacuous(proof):
        proof.assume(*assumed)
        proof.show(y > 0)

    result = judge(vacuous)
    assert result.verdict == "undecided"
    assert "may contradict each other" in result.reason


def test_hypotheses_that_no_chain_satisfies_prove_nothing(judge):
    def no_chain(proof):
        # as free numbers delta = 1/2, rest = 3/4 are fine, but the rest is a product of edges
        proof.assume(delta > 0, delta <= half, rest >= Rational(3, 4))
        proof.show(delta * rest > 0)

    result = judge(no_chain)
    assert result.verdict == "undecided"
    assert "no chain was found" in result.reason


def test_an_empty_theorem_proves_nothing():
    def nothing(proof):
        proof.assume(x > 0)

    refused(nothing, "shows nothing")


# -- facts: made by rules, used where they hold --------------------------------------


def test_facts_cannot_be_constructed():
    with pytest.raises(UsageError, match="not constructed"):
        Fact("T", 1, Always((), x > 0), "inequality", (), ())


def forged(fact: Fact, relation: Relation) -> Fact:
    """A copy of a fact that says something else and owes nothing."""
    return replace(fact, statement=Always(fact.statement.hypotheses, relation), obligations=())


def test_a_forged_copy_of_a_fact_is_no_conclusion():
    def returned(proof):
        return forged(proof.show(ONE > 0), x > 5)

    refused(returned, "must return facts of its own proof")


def test_a_forged_copy_of_a_fact_cannot_be_used():
    def used(proof):
        proof.assume(M >= 2)
        fact = forged(proof.show(M >= 1), M >= 5)
        return proof.show(M >= 4, using=[fact])

    def given(proof):
        proof.assume(delta >= 0, delta <= 1)
        fact = forged(proof.show(delta <= 1), delta <= half)
        return proof.induction(L <= half, L >= 0, given=[fact])

    def criterion(proof):
        proof.assume(delta >= 0, delta <= 1, M >= 2)
        zeros = proof.cases_on_zeros(delta, rest)
        fact = proof.show(delta >= 0)
        limit = replace(fact, statement=Limit(fact.statement.hypotheses, delta, expr(1)))
        return zeros.one_becomes_none(after, limit)

    for attack in (used, given, criterion):
        refused(attack, "is not a fact of this proof")


def test_the_list_of_facts_cannot_be_written_to():
    def written(proof):
        fact = proof.show(ONE > 0)
        proof.facts.append(forged(fact, x > 5))

    refused(written, "AttributeError")
    proof = Proof("T")
    proof.assume(x > 0)
    fact = proof.show(x > 0)
    assert proof.facts == (fact,)
    assert copy.copy(fact) is not fact


def test_a_fact_of_a_case_does_not_leak_out_of_it():
    def leak(proof):
        proof.assume(x > 0)
        with proof.case("large", x > 10):
            large = proof.show(x > 5)
        proof.show(x > 4, using=[large])

    refused(leak, "hypotheses that do not hold here")

    def other_case(proof):
        with proof.case("large", x > 10):
            large = proof.show(x > 5)
        with proof.case("small", x < 1):
            proof.show(x > 4, using=[large])

    refused(other_case, "hypotheses that do not hold here")


def test_what_is_known_in_a_case_is_not_known_outside(judge):
    def leak(proof):
        proof.assume(x > 0, y > 0)
        with proof.case("large", x > 10):
            proof.know(x > 5)
        return proof.show(x * y > 5 * y)

    assert judge(leak).verdict == "refuted"


def test_a_conclusion_carries_the_hypotheses_of_its_case():
    def cased(proof):
        proof.assume(x > 0)
        with proof.case("large", x > 10):
            return proof.show(x > 5)

    assert only(cased).statement.hypotheses == (x > 0, x > 10)
    assert "x > 10" in only(cased).text()
    assert "x > 10" in stated(cased)._repr_latex_()


def test_a_case_whose_body_fails_is_left():
    def leaves(proof):
        proof.assume(x > 0)
        try:
            with proof.case("large", x > 10):
                raise KeyError
        except KeyError:
            pass
        return proof.show(x > 0)

    assert only(leaves).statement.hypotheses == (x > 0,)


def test_a_fact_about_every_step_is_not_one_about_this_step(judge):
    """If every edge is positive, so is L; if this one is, L may still be zero."""

    def leak(proof):
        proof.assume(delta >= 0, delta <= 1, M >= 2)
        zeros = proof.cases_on_zeros(delta, rest)
        with proof.case("all positive", delta > 0):
            proof.induction(L > 0)
        with zeros.one_elsewhere():
            return proof.show(chain.accuracy > 1 / M)  # J = 1/M there

    assert judge(leak).verdict == "refuted"

    def by_name(proof):
        proof.assume(delta >= 0, delta <= 1, M >= 2)
        with proof.case("all positive", delta > 0):
            (positive,) = proof.induction(L > 0)
        with proof.case("this one is", delta > 0, every_step=False):
            proof.show(L > 0, using=[positive])

    refused(by_name, "hypotheses that do not hold here")


def test_a_fact_about_this_step_may_be_used_when_every_step_is_like_it(judge):
    def used(proof):
        proof.assume(delta >= 0, delta <= 1)
        with proof.case("this one is", delta > 0, every_step=False):
            here = proof.show(2 * delta > delta)
        with proof.case("all are", delta > 0):
            return proof.induction(L > 0, given=[here])

    assert judge(used).verdict == "proved"


def test_rules_for_every_step_are_refused_in_a_case_about_one():
    def induct(proof):
        proof.assume(delta >= 0, delta <= 1)
        zeros = proof.cases_on_zeros(delta, rest)
        with zeros.one_here(), proof.case("and more", M >= 2):
            proof.induction(L <= 0)

    def keep(proof):
        proof.assume(delta >= 0, delta <= 1, M >= 2)
        with proof.case("here", delta.equals(0), every_step=False):
            proof.preserved(after)

    def stay(proof):
        proof.assume(delta >= 0, delta <= 1, M >= 2)
        with proof.case("here", rest.equals(0), every_step=False):
            proof.unchanged(delta, after)

    for attack in (induct, keep, stay):
        refused(attack, "this case is about one step")


# -- names: one meaning each ------------------------------------------------------------


def test_one_name_has_one_meaning_in_a_proof():
    def two_definitions(proof):
        proof.assume(M >= 2)
        proof.show(Defined("v", M) >= 2)
        proof.show(Defined("v", expr(1) + 0 * M).equals(1))

    def named_like_a_parameter(proof):
        proof.assume(M >= 2)
        proof.show(Defined("M", expr(1) + 0 * x).equals(1))

    def two_products(proof):
        proof.assume(delta >= 1)
        proof.induction(Aggregate("P", "product", delta, 0) >= 1)
        proof.induction(Aggregate("P", "sum", delta, 0) >= 1)

    def parameter_and_step(proof):
        proof.assume(delta > 0, delta < 1)
        proof.induction(rest > 0, rest < 1)
        return proof.induction(rest <= Symbol("delta"), rest > 0, rest < 1)  # rest <= delta is false

    def product_and_parameter(proof):
        wrong = Symbol("E")
        proof.assume(wrong >= 5, M >= 2, delta >= 0, delta <= Rational(1, 100))
        proof.show(wrong >= 5)
        proof.every_round(Aggregate("E", "sum", delta, 0) >= 5, after)

    for attack in (
        two_definitions,
        named_like_a_parameter,
        two_products,
        parameter_and_step,
        product_and_parameter,
    ):
        refused(attack, "two different|stands for two")


def test_a_name_in_a_cited_theorem_keeps_its_meaning():
    """For equal edges delta^(N-1) <= delta; for unequal ones the product of the others may exceed delta."""

    def of_equal(proof):
        proof.assume(equal.delta > 0, equal.delta < 1)
        return proof.induction(equal.rest <= equal.delta, equal.rest > 0, equal.rest < 1)

    def of_unequal(proof):
        below, *_ = proof.cite("of_equal")
        proof.assume(delta > 0, delta < 1)
        return proof.show(rest <= delta, using=[below])

    refused(of_unequal, "hypotheses that do not hold here|two different", uses=(of_equal,))


# -- cite ------------------------------------------------------------------------------


def positive_square(proof):
    proof.assume(x > 1)
    return proof.show(x**2 > 1)


def test_cite_gives_conclusions_to_build_on(judge):
    def citing(proof):
        (square,) = proof.cite("positive_square")
        proof.assume(x > 1)
        return proof.show(x**2 + x**2 > 2, using=[square])

    assert judge(citing, uses=(positive_square,)).verdict == "proved"


def test_cite_wants_the_hypotheses_of_what_is_cited():
    def without(proof):
        (square,) = proof.cite("positive_square")
        return proof.show(x**2 > 1, using=[square])

    refused(without, "hypotheses that do not hold here", uses=(positive_square,))


def test_citing_a_theorem_that_is_not_named_or_not_there():
    refused(lambda proof: proof.cite("I.3"), r"name I\.3 in uses")

    def absent(proof):
        proof.cite("absent")

    with pytest.raises(TheoremFileError, match="not among the theorems loaded"):
        _ = theorem("T", uses=["absent"])(absent).proof


def test_a_fact_of_another_theorem_must_be_cited():
    stolen = stated(positive_square).conclusions[0]

    def thief(proof):
        proof.assume(x > 1)
        return proof.show(2 * x**2 > 2, using=[stolen])

    def impostor(proof):
        proof.assume(x > 1)
        proof.show(x > 0)
        return stolen

    refused(thief, "is not a fact of this proof")
    refused(impostor, "must return facts of its own proof")

    def positive_square_again(proof):
        proof.assume(x > 1)
        return proof.show(2 * x**2 > 2, using=[stolen])

    # the same id does not help: the fact is of another recording
    one = theorem("positive_square")(positive_square_again)
    with pytest.raises(TheoremFileError, match="is not a fact of this proof"):
        _ = one.proof


def test_a_theorem_that_rests_on_an_unproved_one_is_not_proved(judge):
    def lemma(proof):
        proof.assume(x > 0)
        return proof.show(x > 1)  # false

    def resting(proof):
        (above,) = proof.cite("lemma")
        proof.assume(x > 0)
        return proof.show(x + 1 > 2, using=[above])

    result = judge(resting, uses=(lemma,))
    assert result.verdict == "refuted"  # and no disagreement of engines: its own step is right

    def merely_named(proof):
        return proof.show(ONE > 0)

    result = judge(merely_named, uses=(lemma,))
    assert result.verdict == "undecided"
    assert "lemma, which is not proved" in result.reason


def test_a_theorem_cannot_rest_on_itself(tmp_path):
    def vicious(proof):
        return proof.cite("vicious")

    one = theorem("vicious", uses=["vicious"])(vicious)
    one.library["vicious"] = one
    with pytest.raises(UsageError):
        prove_theorems({"vicious": one}, Settings(tmp_path, frozenset({CERTIFICATE})), lambda _: None)


def test_longer_chains_do_not_speak_for_shorter_ones():
    """N - 2 >= 1 holds from N = 3 on and is false for N = 2."""
    others = Aggregate("a", "sum", ONE, 2)

    def from_three(proof):
        proof.steps_from(3)
        return proof.induction(others >= 1)

    def from_two(proof):
        return proof.show(2 * others >= 2, using=list(proof.cite("from_three")))

    def sets_it_later(proof):
        proof.steps_from(3)
        facts = proof.cite("from_three")
        proof.steps_from(2)
        return proof.show(2 * others >= 2, using=list(facts))

    refused(from_two, r"at least 3 steps", uses=(from_three,))
    refused(sets_it_later, "before the first rule", uses=(from_three,))


# -- steps_from --------------------------------------------------------------------


@pytest.mark.parametrize("minimum", [0, -1, True, Rational(3, 2), "2"])
def test_a_chain_has_at_least_one_step(minimum):
    refused(lambda proof: proof.steps_from(minimum), "at least one step")


def test_steps_from_comes_first():
    def late(proof):
        proof.show(ONE > 0)
        proof.steps_from(3)

    refused(late, "before the first rule")


# -- equivalent ---------------------------------------------------------------------


def test_equivalent_relations_with_a_pivot(judge):
    def same(proof):
        proof.assume(x > 0, y > 0)
        return proof.equivalent(x**2 >= y**2, x >= y, pivot=x - y)

    assert judge(same).verdict == "proved"


def test_equivalent_with_a_factor_of_the_wrong_sign(judge):
    def squares(proof):
        return proof.equivalent(x**2 >= y**2, x >= y, pivot=x - y)  # false for negative numbers

    def reversed_(proof):
        proof.assume(x > 0, y > 0)
        return proof.equivalent(y >= x, x >= y, pivot=x - y)

    def weak_factor(proof):
        proof.assume(x >= 0)
        return proof.equivalent(x * y >= 0, y >= 0, pivot=y)  # false at x = 0, y < 0

    for attack in (squares, reversed_, weak_factor):
        assert judge(attack).verdict != "proved"


def test_equivalent_wants_relations_of_one_kind():
    refused(lambda proof: proof.equivalent(x > 0, x >= 0, pivot=x), "two relations with >")
    refused(lambda proof: proof.equivalent(x <= 0, x <= 0, pivot=x), "two relations with >")


# -- fails_without -------------------------------------------------------------------


def test_fails_without_gives_an_exact_chain(judge):
    def needed(proof):
        proof.assume(delta >= 0, delta <= 1, M >= 2)
        proof.induction(rest >= 0, rest <= 1)
        up = proof.show(after.delta >= delta)
        return proof.fails_without(delta >= 0, claim=up, at={M: 2, delta: [-half, half]})

    result = judge(needed)
    assert result.verdict == "proved"
    (fact,) = result.theorem.conclusions
    assert isinstance(fact.statement, Needed)
    assert fact.rule == "witness"


def test_fails_without_refuses_points_that_show_nothing():
    def holds_there(proof):
        proof.assume(x > 0)
        proof.show(x + 1 > 0)
        proof.fails_without(x > 0, at={x: -half})  # the claim holds at -1/2

    def outside(proof):
        proof.assume(x > 0, y > 0)
        proof.show(x * y > 0)
        proof.fails_without(x > 0, at={x: -1, y: -2})  # y > 0 fails as well

    def undefined(proof):
        proof.assume(x > 0)
        proof.show(1 / x > 0)
        proof.fails_without(x > 0, at={x: 0})

    def another_case(proof):
        proof.assume(x > 0, y > 0)
        with proof.case("of y", y < 1):
            claim = proof.show(x * y < x)
        proof.fails_without(x > 0, claim=claim, at={x: 1, y: 2})  # the claim is not about y = 2

    for attack in (holds_there, outside, undefined):
        refused(attack, "no claim fails, or another assumption does")
    with pytest.raises(TheoremFileError):
        _ = stated(another_case).proof

    def not_assumed(proof):
        proof.assume(x > 0)
        proof.show(x > 0)
        proof.fails_without(x > 1, at={x: -1})

    refused(not_assumed, "not among the assumptions")


def test_fails_without_wants_a_whole_chain_of_allowed_length():
    def not_a_chain(proof):
        proof.assume(delta >= 1, rest >= 1)  # the second follows from the first
        proof.show(rest >= 1)
        proof.fails_without(rest >= 1, at={delta: 1, rest: half})

    refused(not_a_chain, "give the chain as a list")

    def too_short(proof):
        proof.assume(delta > 0, delta < 1, M >= 2, M >= 1)  # the last follows from the one before
        proof.induction(rest > 0, rest < 1)
        below = proof.show(after.delta < 1)
        proof.fails_without(M >= 1, claim=below, at={delta: [half], M: 2})  # for N = 1 rest is 1

    refused(too_short, "at least 2 steps")

    def uneven(proof):
        other = Symbol("p", indexed=True)
        proof.assume(delta > 0, other > 0)
        proof.show(delta * other > 0)
        proof.fails_without(delta > 0, at={delta: [-1, 1], other: [1, 1, 1]})

    refused(uneven, "different lengths")
    refused(lambda proof: (proof.assume(x > 0), proof.show(x > 0), proof.fails_without(x > 0, at={x: 0.5})), "exact")


def test_a_defined_name_has_no_value_of_its_own():
    """u = x - 1 > 0 implies x > 0, so that is not needed; with u = 5 beside x = -1/2 it would seem to be."""

    def invented(proof):
        shifted = Defined("u", x - 1)
        proof.assume(shifted > 0, x > 0)
        proof.show(x > 0)
        proof.fails_without(x > 0, at={x: -half, shifted: 5})

    refused(invented, "follows from them")


def test_a_needed_hypothesis_is_no_fact_to_build_on():
    def builds(proof):
        proof.assume(x > 0)
        proof.show(x > 0)
        needed = proof.fails_without(x > 0, at={x: -1})
        proof.show(x > 0, using=[needed])

    refused(builds, "is not a relation|do not hold here")


# -- counterexample ------------------------------------------------------------------


def test_a_counterexample_is_proved_and_says_that_the_claim_is_false(judge):
    def false(proof):
        proof.assume(x >= 0, x <= 1)
        return proof.counterexample(x**2 >= x, at={x: half})

    result = judge(false)
    assert result.verdict == "proved"
    (fact,) = result.theorem.conclusions
    assert fact.statement == Counterexample((x >= 0, x <= 1), x**2 >= x, {x: half})
    assert fact.rule == "witness"
    assert fact.text() == "counterexample: at x = 1/2: 0 <= x <= 1, and x^2 >= x fails"
    assert r"\text{counterexample: at }x = \frac{1}{2}" in claim_latex(fact)
    with pytest.raises(UsageError):
        _ = fact.relation


def test_a_point_of_the_hypotheses_says_that_they_are_possible(judge):
    def possible(proof):
        proof.assume(x >= 0, x <= 1)
        return proof.show(x**2 <= x), proof.not_vacuous(x >= 1, at={x: half})

    result = judge(possible)
    assert result.verdict == "proved"
    inside = result.theorem.conclusions[1]
    assert inside.statement == Inhabited((x >= 0, x <= 1), x >= 1, {x: half})
    assert inside.text() == "not vacuous: at x = 1/2: 0 <= x <= 1, and x >= 1 fails"


@pytest.mark.parametrize(
    ("hypotheses", "beyond", "at", "said"),
    [
        ((x >= 1,), x >= 2, half, "a hypothesis does not"),
        ((x >= 0,), x >= 0, half, "the claim holds"),
        ((), x >= 1, half, "nothing is supposed here"),
    ],
)
def test_a_point_outside_of_the_hypotheses_is_refused(hypotheses, beyond, at, said):
    def outside(proof):
        proof.assume(*hypotheses)
        return proof.not_vacuous(beyond, at={x: at})

    refused(outside, said)


def test_nothing_is_built_on_what_a_point_refutes():
    def builds(proof):
        proof.assume(x >= 0)
        inside = proof.not_vacuous(x >= 1, at={x: half})
        proof.show(x >= 1, using=[inside])

    refused(builds, "is not a relation|do not hold here")


def test_a_counterexample_may_be_a_chain(judge):
    def falls(proof):
        proof.assume(delta >= -1, delta <= 1, M >= 2)
        return proof.counterexample(after.delta >= delta, at={M: 2, delta: [-half, half]})

    assert judge(falls).verdict == "proved"


def test_a_counterexample_to_something_true_is_refused():
    def true_there(proof):
        proof.assume(x >= 0)
        proof.counterexample(x + 1 > 0, at={x: 1})

    def outside(proof):
        proof.assume(x >= 0)
        proof.counterexample(x + 1 > 0, at={x: -2})

    def undefined(proof):
        proof.assume(x >= 0)
        proof.counterexample(1 / x > 0, at={x: 0})

    def incomplete(proof):
        proof.assume(x >= 0)
        proof.counterexample(x > y, at={x: 1})

    def in_another_case(proof):
        proof.assume(x >= 0)
        with proof.case("large", x >= 2):
            proof.counterexample(x > 1, at={x: 1})

    for attack in (true_there, outside, undefined, incomplete, in_another_case):
        refused(attack, "the claim holds, or a hypothesis does not")


def test_a_counterexample_takes_values_of_variables_alone():
    """A product over the chain, a defined name or the name of a value at round 0 could otherwise be given what it cannot be."""

    def product(proof):
        proof.assume(delta >= 1)
        proof.counterexample(rest >= 1, at={delta: 1, rest: half})

    def defined(proof):
        shifted = Defined("u", x - 1)
        proof.assume(x > 0)
        proof.counterexample(shifted > -1, at={x: half, shifted: -5})

    def start(proof):
        proof.assume(delta > 0, delta <= 1, M >= 2)
        proof.induction(L > 0, L <= 1)
        with proof.start_value(y, L, L > 0):
            proof.counterexample(y > 1, at={delta: [half, half], y: quarter, M: 2})

    refused(product, "give the chain as a list")
    refused(defined, "follows from them")
    refused(start, "no values of its own")


def test_nothing_is_built_on_a_claim_that_was_refuted(judge):
    def builds(proof):
        proof.assume(x > 0)
        false = proof.counterexample(x > 1, at={x: half})
        proof.show(x > 1, using=[false])

    def found_again(proof):
        proof.assume(x > 0)
        proof.counterexample(x > 1, at={x: half})
        return proof.show(x > 1)

    refused(builds, "is not a relation|do not hold here")
    assert judge(found_again).verdict == "refuted"


# -- composition -----------------------------------------------------------------------


def entries(of: Expr) -> tuple[Expr, Expr]:
    kernel = chain.kernel(of)
    return kernel.diagonal, kernel.off_diagonal


def test_composition_of_symmetric_kernels(judge):
    def composed(proof):
        proof.assume(M >= 2)
        return proof.composition(entries, M)

    assert judge(composed).verdict == "proved"
    fact = only(composed)
    assert isinstance(fact.statement, EdgesMultiply)
    assert "(1 + (M - 1)*a)/M" in fact.text()  # it says of which kernels


def test_composition_of_other_kernels_is_refuted(judge):
    def squared(proof):
        proof.assume(M >= 2)
        return proof.composition(lambda e: entries(e**2 + e - 1), M)

    def wrong_entry(proof):
        proof.assume(M >= 2)
        return proof.composition(lambda e: ((1 + (M - 1) * e) / M, (1 - e) / (M - 1)), M)

    def swapped(proof):
        proof.assume(M >= 2)
        return proof.composition(lambda e: entries(e)[::-1], M)

    for attack in (squared, wrong_entry, swapped):
        result = judge(attack)
        assert result.verdict == "refuted"
        assert re.search(r"fails for N = [23]: .*: an entry: (\S+) is not (?!\1,)\S+, at M = ", result.reason)
        assert result.witness is not None
        assert [o.answers[POINTS].outcome for o in result.obligations][:2] == ["refuted", "refuted"]


def test_composition_is_about_all_edges_whatever_their_names(judge):
    """Assumptions about parameters that happen to be called a and b say nothing about the edges."""

    def cornered(proof):
        proof.assume(M >= 2, Symbol("a").equals(0), Symbol("b").equals(0))
        return proof.composition(lambda e: (entries(e)[0] + 5 * e * (1 - e), entries(e)[1]), M)

    result = judge(cornered)
    assert result.verdict != "proved"
    assert "is false at" in result.reason


# -- one factor out -----------------------------------------------------------------


def test_one_factor_out_of_products_and_sums(judge):
    total, others = Aggregate("E", "sum", 1 - delta, 0), Aggregate("S", "sum", 1 - delta, 1)

    def out(proof):
        proof.assume(delta > 0, delta < 1)
        product = proof.one_factor_out(L, rest)
        summed = proof.one_factor_out(total, others)
        return proof.identity(L, rest * delta, using=[product]), proof.identity(
            total - others, 1 - delta, using=[summed]
        )

    assert judge(out).verdict == "proved"


def test_one_factor_out_wants_matching_products():
    sums, shifted = Aggregate("s", "sum", delta, 1), Aggregate("s", "product", 1 - delta, 1)
    for total, others in ((L, sums), (L, shifted), (rest, L), (L, L), (rest, rest)):
        refused(lambda proof, total=total, others=others: proof.one_factor_out(total, others), "not one step's term")


def test_one_factor_out_wants_enough_steps():
    power = Aggregate("P", "product", equal.delta, 2)

    def of_one_step(proof):
        proof.steps_from(1)
        proof.one_factor_out(equal.rest, power)  # delta^(N-2) for N = 1

    refused(of_one_step, "leaves out more than 1 step")


def test_one_factor_out_does_not_hide_a_divisor(judge):
    member = Symbol("v", indexed=True)
    total, others = Aggregate("T", "product", member / member, 0), Aggregate("To", "product", member / member, 1)

    def hidden(proof):
        proof.assume(member >= 0)
        factor = proof.one_factor_out(total, others)
        return proof.show(total >= others, using=[factor])  # undefined when a member is zero

    def in_the_open(proof):
        proof.assume(member > 0)
        factor = proof.one_factor_out(total, others)
        return proof.show(total >= others, using=[factor])

    assert judge(hidden).verdict == "undecided"
    assert judge(in_the_open).verdict == "proved"


# -- induction on steps ------------------------------------------------------------------


def test_induction_over_all_steps(judge):
    shortfalls = Aggregate("E", "sum", 1 - delta, 0)

    def inside(proof):
        proof.assume(delta >= 0, delta <= 1)
        return proof.induction(L >= 0, L <= 1, 1 - L <= shortfalls)

    result = judge(inside)
    assert result.verdict == "proved"
    assert all(f.automatic and f.rule == "induction on steps" for f in result.theorem.conclusions)


@pytest.mark.parametrize(
    "invariant",
    [
        (L > 0,),  # an edge may be zero
        (L >= half,),  # holds for one step of edge 1 only
        (1 - L >= Aggregate("E", "sum", 1 - delta, 0), L >= 0, L <= 1),  # the wrong direction
        (Aggregate("E", "sum", 1 - delta, 0) <= 1,),
        (rest <= 0, rest >= 0),
    ],
)
def test_induction_on_something_false(judge, invariant):
    def false(proof):
        proof.assume(delta >= 0, delta <= 1)
        return proof.induction(*invariant)

    assert judge(false).verdict == "refuted"


def test_induction_needs_its_first_step_and_its_next(judge):
    def no_start(proof):
        proof.assume(delta >= 1)
        return proof.induction(L >= 2)  # survives one more step, but need not hold at first

    def no_step(proof):
        proof.assume(delta >= half, delta <= 1)
        return proof.induction(L >= half)  # holds at first

    assert judge(no_start).verdict == "refuted"
    assert judge(no_step).verdict == "refuted"


def test_an_invariant_may_not_speak_of_the_step_in_focus():
    refused(
        lambda proof: (proof.assume(delta > 0, delta < 1), proof.induction(rest <= delta)), "changes from step to step"
    )
    refused(lambda proof: proof.induction(L <= rest), "over the same steps")
    refused(lambda proof: proof.induction(delta > 0), "wants products and sums")
    refused(lambda proof: proof.induction(L > after.delta), "changes from step to step")
    hidden = Defined("d", 1 - delta)
    refused(lambda proof: proof.induction(L > hidden), "changes from step to step")


def test_a_product_of_products_is_refused():
    nested = Aggregate("Q", "product", rest + delta, 0)
    refused(lambda proof: (proof.assume(delta > 0), proof.induction(nested > 0)), "not one over single steps")


def test_the_list_of_steps_must_not_be_empty():
    def of_one(proof):
        proof.steps_from(1)
        proof.assume(delta > 0, delta < 1)
        return proof.induction(rest < 1)  # for N = 1 the product of no edges is 1

    refused(of_one, "may be no step left")
    others = Aggregate("a", "sum", ONE, 2)
    refused(lambda proof: proof.induction(others >= 1), "may be no step left")

    def of_all(proof):
        proof.steps_from(1)
        proof.assume(delta > 0, delta < 1)
        return proof.induction(L < 1, L > 0)

    assert only_text(of_all) == ["L < 1", "L > 0"]


def only_text(function: Function) -> list[str]:
    return [relation_text(f.relation) for f in stated(function).conclusions]


def test_the_names_of_partial_products_are_new(judge):
    """A parameter called as the partial product might be would carry its assumption into the step: rest >= 1/2 is false for three steps."""

    def captured(proof):
        proof.assume(delta >= half, delta < 1, Symbol("rest_k") >= 1)
        return proof.induction(rest >= half)

    def captured_twice(proof):
        proof.assume(delta >= half, delta < 1, Symbol("rest_k") >= 1, Symbol("rest_k_") >= 1)
        return proof.induction(rest >= half)

    assert judge(captured).verdict == "refuted"
    assert judge(captured_twice).verdict == "refuted"


def test_given_facts_must_be_about_single_steps():
    def two_steps_at_once(proof):
        proof.assume(delta > 0, delta < 1)
        proof.induction(rest > 0, rest < 1)
        both = proof.show(delta * rest < 1)
        proof.induction(L < 1, L > 0, given=[both])

    refused(two_steps_at_once, "more than one step")

    def from_a_case(proof):
        proof.assume(delta > 0)
        with proof.case("small", delta < 1):
            small = proof.show(delta < 1)
        proof.induction(L < 1, L > 0, given=[small])

    refused(from_a_case, "hypotheses that do not hold here")


def test_a_given_fact_about_a_named_term_is_used(judge):
    after_product = after.product_next

    def grown(proof):
        proof.assume(delta > 0, delta < 1, M >= 2)
        proof.induction(rest > 0, rest < 1)
        up = proof.show(after.delta > delta)
        return proof.induction(L > 0, after_product > L, given=[up])

    def without(proof):
        proof.assume(delta > 0, delta < 1, M >= 2)
        proof.induction(rest > 0, rest < 1)
        return proof.induction(L > 0, after_product > L)

    assert judge(grown).verdict == "proved"
    refused(without, "not one over single steps")


def test_an_invariant_does_not_hide_a_divisor(judge):
    inverse = Defined("w", 1 / z)

    def hidden(proof):
        proof.assume(delta >= 0)
        return proof.induction(L * inverse**2 >= 0)

    assert judge(hidden).verdict == "undecided"

    def in_the_open(proof):
        proof.assume(delta >= 0, z > 0)
        return proof.induction(L * inverse**2 >= 0, L >= 0)

    assert judge(in_the_open).verdict == "proved"


def test_an_invariant_must_be_polynomial():
    refused(lambda proof: (proof.assume(delta > 0), proof.induction(1 / L > 0)), "not polynomial")


# -- cases on zeros, criterion -----------------------------------------------------------


def inside(proof: Proof) -> None:
    proof.assume(delta >= 0, delta <= 1, M >= 2)
    proof.induction(rest >= 0, rest <= 1)


def limit_without_zeros(proof: Proof, zeros, *extra: Relation) -> Fact:
    """delta -> 1 when no edge is zero, as in I.5."""
    c = Symbol("c")
    with zeros.none(), proof.case("", *extra):
        up = proof.show(after.delta >= delta)
        positive = proof.show(after.delta > 0)
        proof.induction(after.rest_next > 0, given=[positive])
        _, higher = proof.induction(L > 0, after.product_next >= L, given=[up])
        proof.induction(L >= 0, L <= 1)
        with proof.start_value(c, L, L > 0, L <= 1):
            factor = proof.one_factor_out(L, rest)
            enough = proof.show(rest >= c, using=[factor])
            proof.show(c <= after.product_next, using=[higher])
            proof.preserved(after)
            proof.show(1 - after.delta <= (1 - c) * (1 - delta), using=[enough])
            rate = proof.geometric(1 - delta, 1 - c, after)
            limit = proof.squeeze(delta, 1, 1 - delta, rate)
        return proof.for_every_start(limit, c)


def continue_with_one(proof: Proof, zeros, limit: Fact) -> Fact:
    with zeros.one_here():
        proof.show(after.delta > 0)
    with zeros.one_elsewhere():
        proof.show(after.delta > 0)
    return zeros.one_becomes_none(after, limit)


def test_the_criterion(judge):
    def criterion(proof):
        inside(proof)
        zeros = proof.cases_on_zeros(delta, rest)
        limit = limit_without_zeros(proof, zeros)
        one = continue_with_one(proof, zeros, limit)
        with zeros.more():
            stuck = proof.unchanged(delta, after)
        return zeros.criterion([limit, one], stuck)

    result = judge(criterion)
    assert result.verdict == "proved"
    (fact,) = result.theorem.conclusions
    assert isinstance(fact.statement, Iff)
    assert fact.statement.hypotheses == (delta >= 0, delta <= 1, M >= 2)
    assert set(result.theorem.rules) <= set(RULES)


def test_the_cases_want_nonnegative_edges(judge):
    def signed(proof):
        proof.assume(delta >= -1, delta <= 1)
        return proof.cases_on_zeros(delta, rest)

    with pytest.raises(TheoremFileError):  # the proof returns no fact, so look at what it owes
        _ = stated(signed).proof

    def signed_owes(proof):
        proof.assume(delta >= -1, delta <= 1)
        proof.cases_on_zeros(delta, rest)

    assert judge(signed_owes).verdict == "refuted"


def test_the_cases_want_the_product_of_the_other_edges():
    shifted, summed = Aggregate("R", "product", 1 - delta, 1), Aggregate("R", "sum", delta, 1)
    for others in (L, shifted, summed):
        refused(
            lambda proof, others=others: (proof.assume(delta >= 0), proof.cases_on_zeros(delta, others)),
            "not the product of the other edges",
        )


def test_cases_made_where_edges_are_nonnegative_do_not_serve_where_they_are_not(judge):
    def smuggled(proof):
        proof.assume(delta <= 1, M >= 2)
        with proof.case("nonnegative", delta >= 0):
            zeros = proof.cases_on_zeros(delta, rest)
            with zeros.more():
                stuck = proof.unchanged(delta, after)
        with zeros.more():
            general = proof.unchanged(delta, after)
        return zeros.criterion([stuck, general], stuck)

    refused(smuggled, "criterion")

    def negative_too(proof):
        proof.assume(delta >= -half, delta <= 1, M.equals(2))
        with proof.case("nonnegative", delta >= 0):
            zeros = proof.cases_on_zeros(delta, rest)
        zeros._not_negative()

    assert judge(negative_too).verdict == "refuted"


def test_a_zero_edge_is_zero_and_the_others_are_not(judge):
    def here(proof):
        inside(proof)
        with proof.cases_on_zeros(delta, rest).one_here():
            proof.identity(after.delta, rest)
            return proof.show(after.delta > 0)

    def elsewhere(proof):
        inside(proof)
        with proof.cases_on_zeros(delta, rest).one_elsewhere():
            return proof.identity(after.delta, delta)

    def more(proof):
        inside(proof)
        with proof.cases_on_zeros(delta, rest).more():
            return proof.identity(after.delta, delta)

    def false_here(proof):
        inside(proof)
        with proof.cases_on_zeros(delta, rest).one_here():
            return proof.show(after.delta.equals(0))

    def false_more(proof):
        inside(proof)
        with proof.cases_on_zeros(delta, rest).more():
            return proof.show(after.delta > 0)

    def false_none(proof):
        inside(proof)
        with proof.cases_on_zeros(delta, rest).none():
            return proof.show(after.delta < 1)  # a perfect edge stays

    for true in (here, elsewhere, more):
        assert judge(true).verdict == "proved"
    for false in (false_here, false_more, false_none):
        assert judge(false).verdict == "refuted", false.__name__


def test_one_becomes_none_continues_a_limit_of_the_case_without_zeros():
    def unrelated(proof):
        inside(proof)
        zeros = proof.cases_on_zeros(delta, rest)
        zeros.one_becomes_none(after, proof.show(delta >= 0))

    refused(unrelated, "continues a limit")

    def narrower(proof):
        """The limit was shown for edges above 1/2 only; one round later they need not be."""
        inside(proof)
        zeros = proof.cases_on_zeros(delta, rest)
        limit = limit_without_zeros(proof, zeros, delta >= half)
        zeros.one_becomes_none(after, limit)

    refused(narrower, "continues a limit")

    def twice(proof):
        inside(proof)
        zeros = proof.cases_on_zeros(delta, rest)
        one = continue_with_one(proof, zeros, limit_without_zeros(proof, zeros))
        zeros.one_becomes_none(after, one)

    refused(twice, "continues a limit")


def test_a_limit_in_the_case_of_one_zero_keeps_its_case():
    """Taken for a limit in every case it would say that two zeros converge as well."""

    def stripped(proof):
        inside(proof)
        zeros = proof.cases_on_zeros(delta, rest)
        one = continue_with_one(proof, zeros, limit_without_zeros(proof, zeros))
        assert isinstance(one.statement, Limit)
        assert one.statement.case == zeros.ONE
        proof.for_every_start(one, Symbol("c"))

    refused(stripped, "takes a limit shown inside start_value")


def test_the_criterion_wants_both_good_cases_and_the_bad_one():
    def parts(proof):
        inside(proof)
        zeros = proof.cases_on_zeros(delta, rest)
        limit = limit_without_zeros(proof, zeros)
        one = continue_with_one(proof, zeros, limit)
        with zeros.more():
            stuck = proof.unchanged(delta, after)
        return zeros, limit, one, stuck

    def no_one(proof):
        zeros, limit, _, stuck = parts(proof)
        zeros.criterion([limit], stuck)

    def no_none(proof):
        zeros, _, one, stuck = parts(proof)
        zeros.criterion([one], stuck)

    def not_stuck(proof):
        zeros, limit, one, _ = parts(proof)
        zeros.criterion([limit, one], limit)

    for attack in (no_one, no_none, not_stuck):
        refused(attack, "criterion")

    def narrower_one(proof):
        """The limit with one zero was shown for M >= 64 only."""
        inside(proof)
        zeros = proof.cases_on_zeros(delta, rest)
        limit = limit_without_zeros(proof, zeros)
        with proof.case("many states", M >= 64):
            one = continue_with_one(proof, zeros, limit)
        with zeros.more():
            stuck = proof.unchanged(delta, after)
        zeros.criterion([limit, one], stuck)

    refused(narrower_one, "criterion")

    def of_another_family(proof):
        """Exactly one zero among other numbers than the edges."""
        inside(proof)
        zeros = proof.cases_on_zeros(delta, rest)
        limit = limit_without_zeros(proof, zeros)
        one = continue_with_one(proof, zeros, limit)
        other = Symbol("p", indexed=True)
        proof.assume(other >= 0)
        others = proof.cases_on_zeros(other, Aggregate("Q", "product", other, 1))
        with others.more():
            stuck = proof.unchanged(other, after)
        others.criterion([limit, one], stuck)

    refused(of_another_family, "not part of the state")


def test_a_criterion_from_facts_of_another_theorem_must_cite_it():
    made = {}

    def source(proof):
        inside(proof)
        zeros = proof.cases_on_zeros(delta, rest)
        limit = limit_without_zeros(proof, zeros)
        made["facts"] = [limit, continue_with_one(proof, zeros, limit)]
        return made["facts"]

    assert len(stated(source).conclusions) == 2

    def taken(proof):
        inside(proof)
        zeros = proof.cases_on_zeros(delta, rest)
        with zeros.more():
            stuck = proof.unchanged(delta, after)
        zeros.criterion(made["facts"], stuck)

    refused(taken, "is not a fact of this proof")


# -- induction on rounds ----------------------------------------------------------------


def test_hypotheses_that_a_round_preserves_hold_for_ever(judge):
    def kept(proof):
        proof.assume(delta > 0, delta < 1, M >= 2)
        proof.induction(rest > 0, rest < 1)
        return proof.preserved(after)

    result = judge(kept)
    assert result.verdict == "proved"
    statements = [f.statement for f in result.theorem.conclusions]
    assert [s.relation for s in statements if isinstance(s, EveryRound)] == [delta > 0, delta < 1]


def test_hypotheses_that_a_round_breaks_are_not_preserved(judge):
    def small(proof):
        proof.assume(delta > 0, delta < half, M >= 2)
        proof.induction(rest > 0, rest < 1)
        return proof.preserved(after)

    def falling(proof):
        proof.assume(delta >= 0, delta <= 1, M >= 2, L <= quarter)
        proof.induction(rest >= 0, rest <= 1)
        return proof.preserved(after)

    assert judge(small).verdict == "refuted"
    assert judge(falling).verdict != "proved"


def test_preserved_wants_a_hypothesis_about_the_state():
    refused(lambda proof: (proof.assume(M >= 2), proof.preserved(after)), "no hypothesis speaks of the state")


def test_every_round_holds_what_one_state_shows(judge):
    def always(proof):
        proof.assume(delta > 0, delta < 1, M >= 2)
        proof.induction(rest > 0, rest < 1)
        proof.preserved(after)
        return proof.every_round(after.delta > delta, after)

    assert judge(always).verdict == "proved"


def test_every_round_wants_hypotheses_that_last():
    def unasked(proof):
        proof.assume(delta > 0, delta < 1, M >= 2)
        proof.every_round(delta > 0, after)

    def further_case(proof):
        proof.assume(delta > 0, delta < 1, M >= 2)
        proof.induction(rest > 0, rest < 1)
        proof.preserved(after)
        with proof.case("small", delta < half):
            return proof.every_round(delta < half, after)  # false at later rounds

    def further_assumption(proof):
        proof.assume(delta > 0, delta < 1, M >= 2)
        proof.induction(rest > 0, rest < 1)
        proof.preserved(after)
        proof.assume(L <= quarter)
        return proof.every_round(L <= quarter, after)

    for attack in (unasked, further_case, further_assumption):
        refused(attack, "not known at every round")


def test_what_holds_at_every_round_is_no_relation_for_one_state():
    def mixed(proof):
        proof.assume(delta > 0, delta < 1, M >= 2)
        proof.induction(rest > 0, rest < 1)
        facts = proof.preserved(after)
        proof.show(delta > 0, using=list(facts))

    refused(mixed, "is not a relation")


def test_a_proof_is_about_one_recursion():
    """-1/2 >= delta stays so with two equal steps, not with three."""
    three = SymmetricChain(steps=3, number_of_states=2, equal=True).star_round()

    def mixed(proof):
        proof.assume(edge <= -half, edge >= -1)
        proof.preserved(after_pair)
        return proof.every_round(edge <= -half, three)

    refused(mixed, "about one recursion")

    def of_two(proof):
        proof.assume(edge >= half, edge <= 1)
        proof.preserved(after_pair)
        return proof.geometric(1 - edge, half, after_pair)

    def of_three(proof):
        (rate,) = proof.cite("of_two")
        proof.assume(edge >= half, edge <= 1)
        proof.preserved(three)
        return proof.squeeze(edge, 1, 1 - edge, rate)

    refused(of_three, "about one recursion", uses=(of_two,))


def test_quantities_that_the_recursion_does_not_move_are_not_taken_for_constant():
    """With the steps written out the edges are delta_1, delta_2; L over `delta` would seem to stay."""
    two = SymmetricChain(steps=2)

    def constant_product(proof):
        proof.assume(two.product <= half, M >= 2)
        return proof.every_round(two.product <= half, two.star_round())

    def constant_edge(proof):
        proof.assume(two.delta <= half)
        return proof.unchanged(two.delta, two.star_round())

    for attack in (constant_product, constant_edge):
        refused(attack, "name each step's own")


def test_unchanged(judge):
    def stuck(proof):
        proof.assume(delta >= 0, delta <= 1, M >= 2, rest.equals(0))
        return proof.unchanged(delta, after)

    result = judge(stuck)
    assert result.verdict == "proved"
    assert isinstance(result.theorem.conclusions[0].statement, Unchanged)

    def moves(proof):
        proof.assume(delta > 0, delta < 1, M >= 2)
        proof.induction(rest > 0, rest < 1)
        return proof.unchanged(delta, after)

    assert judge(moves).verdict == "refuted"


def test_unchanged_by_one_round_is_not_unchanged_for_ever(judge):
    """The second of three edges is zero, so a round leaves the first; but it lifts the second, and the next round lifts the first."""
    three = SymmetricChain(steps=3)
    first, second, third = three.deltas

    def for_now(proof):
        proof.assume(second.equals(0), first > 0, first < 1, third > 0, third < 1, M >= 2)
        return proof.unchanged(first, three.star_round())

    assert judge(for_now).verdict == "refuted"


# -- start value --------------------------------------------------------------------------


def test_start_value_names_a_quantity_that_does_not_fall(judge):
    def limit(proof):
        inside(proof)
        return limit_without_zeros(proof, proof.cases_on_zeros(delta, rest))

    result = judge(limit)
    assert result.verdict == "proved"
    assert not any(Symbol("c") in h.symbols() for h in result.theorem.conclusions[0].statement.hypotheses)


def test_start_value_of_a_quantity_that_falls(judge):
    """The sum of shortfalls falls, so it does not stay above its start."""
    shortfalls = Aggregate("E", "sum", 1 - delta, 0)

    def falls(proof):
        inside(proof)
        with proof.start_value(Symbol("c"), shortfalls):
            return proof.preserved(after)

    assert judge(falls).verdict != "proved"


def test_start_value_supposes_nothing_that_is_not_established(judge):
    def too_much(proof):
        inside(proof)
        with proof.start_value(Symbol("c"), L, L > half):
            return proof.show(L > half, using=[Symbol("c") <= L, Symbol("c") > half])

    assert judge(too_much).verdict == "refuted"


def test_the_name_of_a_start_value_is_new():
    c = Symbol("c")

    def in_use(proof):
        proof.assume(c > half, delta > 0)
        with proof.start_value(c, L):
            pass

    def twice(proof):
        proof.assume(delta > 0)
        with proof.start_value(c, L):
            proof.show(ONE > 0)
        with proof.start_value(c, L):
            pass

    def the_state(proof):
        with proof.start_value(delta, L):
            pass

    def supposed_before(proof):
        """c > 1/2 is supposed in an ordinary case first; then it would be dropped as if it held at the start."""
        proof.assume(delta > 0, delta <= 1, M >= 2)
        with proof.case("", c <= L, c > half):
            proof.show(L > half, using=[c <= L, c > half])
        with proof.case("large", L > half), proof.start_value(c, L, L > half):
            pass

    for attack in (in_use, twice, the_state, supposed_before):
        refused(attack, "wants a new Symbol")
    refused(lambda proof: proof.start_value(Defined("c", L), L).__enter__(), "wants a new Symbol")


def test_a_start_value_is_of_the_whole_chain():
    def of_one_edge(proof):
        proof.assume(delta > 0)
        with proof.start_value(Symbol("c"), delta, (delta * rest).equals(L)):
            pass

    refused(of_one_edge, "one quantity of the whole chain")
    refused(lambda proof: proof.start_value(Symbol("c"), 1 - L).__enter__(), "one quantity of the whole chain")


def test_a_parameter_of_the_recursion_cannot_name_a_start_value():
    def states(proof):
        proof.assume(delta > 0, delta <= 1)
        with proof.start_value(M, L):
            proof.preserved(after)

    refused(states, "occurs in the recursion")


def test_for_every_start_drops_only_what_the_start_value_supposed():
    c = Symbol("c")

    def assumed_inside(proof):
        """An assumption about c made inside would survive, although c means nothing outside."""
        proof.assume(delta > 0, delta <= 1, M >= 2)
        proof.induction(rest > 0, rest <= 1)
        up = proof.show(after.delta >= delta)
        proof.induction(L > 0, L <= 1)
        _, higher = proof.induction(L > 0, after.product_next >= L, given=[up])
        with proof.start_value(c, L, L > 0):
            proof.assume(c > half)
            factor = proof.one_factor_out(L, rest)
            enough = proof.show(rest >= c, using=[factor])
            proof.show(c <= after.product_next, using=[higher])
            proof.preserved(after)
            proof.show(1 - after.delta <= half * (1 - delta), using=[enough])
            rate = proof.geometric(1 - delta, half, after)
            limit = proof.squeeze(delta, 1, 1 - delta, rate)
        return proof.for_every_start(limit, c)

    refused(assumed_inside, "mentions c")

    def not_a_limit(proof):
        proof.assume(delta > 0)
        with proof.start_value(c, L):
            fact = proof.show(c <= L)
        proof.for_every_start(fact, c)

    refused(not_a_limit, "takes a limit")


# -- geometric, squeeze -----------------------------------------------------------------


def test_a_geometric_bound_and_its_limit(judge):
    def shrinks(proof):
        proof.assume(edge >= half, edge <= 1)
        proof.preserved(after_pair)
        bound = proof.geometric(1 - edge, half, after_pair)
        return bound, proof.squeeze(edge, 1, 1 - edge, bound)

    result = judge(shrinks)
    assert result.verdict == "proved"
    bound, limit = (f.statement for f in result.theorem.conclusions)
    assert isinstance(bound, GeometricBound)
    assert isinstance(limit, Limit)


@pytest.mark.parametrize(
    ("quantity", "ratio"),
    [
        (1 - edge, Rational(1, 10)),  # shrinks less
        (1 - edge, expr(1)),  # a ratio of 1 shrinks nothing
        (1 - edge, Rational(-1, 2)),  # a negative ratio
        (edge, half),  # grows
        (edge - 1, half),  # negative
    ],
)
def test_a_geometric_bound_that_is_false(judge, quantity, ratio):
    def false(proof):
        proof.assume(edge >= half, edge <= 1)
        proof.preserved(after_pair)
        return proof.geometric(quantity, ratio, after_pair)

    assert judge(false).verdict == "refuted"


def test_a_ratio_must_be_fixed_and_stay_below_one(judge):
    def of_the_state(proof):
        proof.assume(edge > 0, edge <= 1)
        proof.preserved(after_pair)
        proof.geometric(1 - edge, 1 - edge, after_pair)

    def of_the_chain(proof):
        proof.assume(delta > 0, delta <= 1, M >= 2)
        proof.geometric(1 - delta, 1 - L, after)

    named = Defined("q", 1 - L)

    def by_name(proof):
        proof.assume(delta > 0, delta <= 1, M >= 2)
        proof.geometric(1 - delta, named, after)

    for attack in (of_the_state, of_the_chain, by_name):
        refused(attack, "changes from round to round")

    q = Symbol("q")

    def reaches_one(proof):
        proof.assume(edge >= half, edge <= 1, q >= half, q <= 1)
        proof.preserved(after_pair)
        return proof.geometric(1 - edge, q, after_pair)

    assert judge(reaches_one).verdict == "refuted"


def test_a_geometric_bound_wants_hypotheses_that_last():
    def unasked(proof):
        proof.assume(edge >= half, edge <= 1)
        proof.geometric(1 - edge, half, after_pair)

    refused(unasked, "not known at every round")


def test_squeeze_wants_a_fixed_limit():
    def moving(proof):
        proof.assume(edge >= half, edge <= 1)
        proof.preserved(after_pair)
        bound = proof.geometric(1 - edge, half, after_pair)
        return proof.squeeze(edge, edge, 1 - edge, bound)  # |delta - delta| is small

    refused(moving, "changes from round to round")


def test_squeeze_between_the_wrong_things(judge):
    def prepared(proof):
        proof.assume(edge >= half, edge <= 1)
        proof.preserved(after_pair)
        return proof.geometric(1 - edge, half, after_pair)

    def wrong_limit(proof):
        return proof.squeeze(edge, Rational(9, 10), 1 - edge, prepared(proof))

    def wrong_quantity(proof):
        return proof.squeeze(edge / 2, 1, 1 - edge, prepared(proof))

    for attack in (wrong_limit, wrong_quantity):
        assert judge(attack).verdict == "refuted"

    def another_null(proof):
        proof.squeeze(edge, 1, 2 - 2 * edge, prepared(proof))

    def product(proof):
        proof.squeeze(edge, 1, Aggregate("E", "product", 1 - edge, 0), prepared(proof))

    for attack in (another_null, product):
        refused(attack, "is not the quantity")

    def no_bound(proof):
        proof.assume(edge >= half, edge <= 1)
        proof.squeeze(edge, 1, 1 - edge, proof.show(edge <= 1))

    refused(no_bound, "rests on a geometric bound")


def test_squeeze_wants_its_inequalities_at_every_round():
    def while_small(proof):
        """|1/2 - delta| <= 1 - delta holds while delta <= 3/4, and then no more."""
        proof.assume(edge >= half, edge <= 1)
        proof.preserved(after_pair)
        bound = proof.geometric(1 - edge, half, after_pair)
        with proof.case("still small", edge <= Rational(3, 4)):
            return proof.squeeze(edge, Rational(3, 4), 1 - edge, bound)

    refused(while_small, "shown under the hypotheses of what tends to 0")


# -- theorem at a later round, states of several parts ---------------------------------------


def positive_limit(proof):
    """Two equal steps on two states: the edge tends to 1 from a positive start."""
    c = Symbol("c")
    named = Defined("e", edge)
    proof.assume(edge <= 1)
    with proof.case("positive", edge > 0):
        rising = proof.show(after_pair.delta >= edge)
        same = proof.identity(named, edge)
        with proof.start_value(c, named, named > 0, named <= 1):
            proof.show(after_pair.delta >= c, using=[rising, same, c <= named])
            proof.preserved(after_pair)
            at_least = proof.show(edge >= c, using=[same, c <= named])
            proof.show(1 - after_pair.delta <= (1 - c) * (1 - edge), using=[at_least])
            null = proof.geometric(1 - edge, 1 - c, after_pair)
            limit = proof.squeeze(edge, 1, 1 - edge, null)
        return proof.for_every_start(limit, c)


def test_a_limit_holds_from_the_round_at_which_its_hypotheses_do(judge):
    """An edge that is at least 1/4 is positive one round later."""

    def later(proof):
        limit = positive_limit(proof)
        with proof.case("both halves", edge >= quarter):
            return proof.one_round_later(limit, after_pair)

    fact = only(later)
    assert judge(later).verdict == "proved"
    assert fact.rule == "theorem at a later round"
    assert fact.statement == Limit((edge <= 1, edge >= quarter), edge, expr(1))


def test_a_limit_is_not_taken_over_where_its_hypotheses_fail_one_round_later(judge):
    def later(proof):
        limit = positive_limit(proof)
        with proof.case("wrong", edge < 0, edge > -1):
            return proof.one_round_later(limit, after_pair)

    def weaker(proof):
        limit = positive_limit(proof)
        with proof.case("zero is not positive", edge >= 0):
            return proof.one_round_later(limit, after_pair)

    assert judge(later).verdict == "refuted"
    assert judge(weaker).verdict == "refuted"


def test_what_is_taken_over_from_the_next_round_is_a_limit_of_every_chain():
    def relation(proof):
        proof.assume(edge >= 0, edge <= 1)
        shown = proof.show(after_pair.delta >= edge)
        return proof.one_round_later(shown, after_pair)

    def about_one_step(proof):
        proof.assume(delta >= 0, delta <= 1, M >= 2)
        limit = proof.cite("eased")[0]
        with proof.case("", delta > half, every_step=False):
            return proof.one_round_later(limit, after)

    def eased(proof):
        proof.assume(delta >= 0, delta <= 1, M >= 2, rest >= half)
        proof.induction(rest <= 1)
        proof.preserved(after)
        proof.show(1 - after.delta <= half * (1 - delta))
        return proof.squeeze(delta, 1, 1 - delta, proof.geometric(1 - delta, half, after))

    refused(relation, "continues a limit")
    refused(about_one_step, "every step satisfies", uses=(eased,))


def test_two_chains_side_by_side_are_moved_together(judge):
    gamma = Symbol("gamma", indexed=True)
    both = side_by_side(after, gamma)
    rest_gamma = restate(rest, {delta: gamma})

    def ordered(proof):
        proof.assume(delta >= 0, delta <= gamma, gamma <= 1, M >= 2)
        proof.know(delta <= 1, using=[delta <= gamma, gamma <= 1])
        proof.know(gamma >= 0, using=[delta >= 0, delta <= gamma])
        proof.induction(rest >= 0, rest <= rest_gamma, rest_gamma >= 0, rest_gamma <= 1)
        proof.preserved(both)
        return proof.every_round(delta <= gamma, both)

    def one_moves(proof):
        """With the first chain's recursion alone the second would stand still, and a bound on it last for ever."""
        proof.assume(delta >= 0, gamma <= half, delta <= 1, gamma >= 0, M >= 2)
        proof.induction(rest >= 0, rest <= 1)
        proof.preserved(after)
        return proof.every_round(gamma <= half, both)

    assert judge(ordered).verdict == "proved"
    refused(one_moves, "one recursion")


def test_a_step_set_apart_moves_with_the_others(judge):
    apart = set_apart(after, x)
    product = others_product(after)

    def stays_below(proof):
        proof.assume(x >= 0, x < half, delta >= 0, delta <= 1, M >= 2)
        proof.induction(product >= 0, product <= 1)
        proof.induction(rest >= 0, rest <= 1)
        return proof.preserved(apart)

    assert judge(stays_below).verdict == "refuted"


# -- descent --------------------------------------------------------------------------------

#: three equal steps and one frozen at -1, two states: delta' = delta/(1 + delta + delta^2), which falls like 1/t
slow_chain = SymmetricChain(steps=3, number_of_states=2, equal=True)
slow, after_slow = slow_chain.delta, slow_chain.star_round(frozen=-1)
level = Symbol("eps")


def falling(proof, **how):
    """delta > 0 falls by at least eps^2/2 in every round in which it is at least eps."""
    proof.assume(slow > 0, slow < 1)
    proof.show(after_slow.delta > 0)
    proof.show(after_slow.delta < 1)
    if not how.get("along"):
        proof.preserved(after_slow)
    with proof.case("", level > 0, slow >= level):
        fall = proof.show(after_slow.delta <= slow - how.pop("loss", level**2 / 2))
    return proof.descent(slow, slow, fall, how.pop("name", level), after_slow, **how)


def test_a_descent_and_what_it_squeezes(judge):
    def limit(proof):
        null = falling(proof)
        return null, proof.squeeze(1 - slow, 1, slow, null)

    result = judge(limit)
    assert result.verdict == "proved"
    null, squeezed = result.theorem.conclusions
    assert null.rule == "descent"
    assert null.statement == Descent((slow > 0, slow < 1), slow, along=False)
    assert squeezed.statement == Limit((slow > 0, slow < 1), 1 - slow, expr(1))


def test_a_descent_along_a_run_says_so(judge):
    def limit(proof):
        null = falling(proof, along=True)
        return null, proof.squeeze(1 - slow, 1, slow, null)

    result = judge(limit)
    assert result.verdict == "proved"
    for fact in result.theorem.conclusions:
        assert "  if 0 < delta(t) < 1 at every round t >= 0  (" in fact.text()
    assert isinstance(result.theorem.conclusions[1].statement, LimitAlong)

    def as_a_limit(proof):
        null = falling(proof, along=True)
        proof.one_round_later(proof.squeeze(1 - slow, 1, slow, null), after_slow)

    refused(as_a_limit, "continues a limit")


def test_a_descent_wants_a_fixed_positive_fall(judge):
    refused(lambda proof: falling(proof, loss=slow**2 / 2), "by something fixed")
    assert judge(lambda proof: falling(proof, loss=level)).verdict != "proved"
    assert judge(lambda proof: falling(proof, loss=expr(0))).verdict != "proved"
    assert judge(lambda proof: falling(proof, loss=level**2 / 2 - 1)).verdict != "proved"


def test_what_descends_never_rises_and_has_a_floor(judge):
    """delta rises to 1 here; neither delta nor 1/2 - delta tends to 0."""

    def start(proof):
        proof.assume(edge > 0, edge < 1)
        proof.show(after_pair.delta > 0)
        proof.show(after_pair.delta < 1)
        proof.preserved(after_pair)

    def rises(proof):
        start(proof)
        with proof.case("", level > 0, edge >= level):
            fall = proof.show(1 - after_pair.delta <= 1 - edge - level / 100)
        return proof.descent(edge, 1 - edge, fall, level, after_pair)

    def no_floor(proof):
        proof.assume(slow > quarter, slow < 1)
        with proof.case("", level > 0, 1 - slow >= level):
            fall = proof.show(after_slow.delta - half <= slow - half - Rational(1, 100))
        return proof.descent(1 - slow, slow - half, fall, level, after_slow, along=True)

    assert judge(rises).verdict != "proved"
    assert judge(no_floor).verdict != "proved"


def test_the_level_of_a_descent_is_any_positive_number():
    def bounded(proof):
        proof.assume(level >= half)
        return falling(proof)

    def no_name(proof):
        return falling(proof, name=slow)

    def narrower(proof):
        proof.assume(slow > 0, slow < 1)
        proof.show(after_slow.delta > 0)
        proof.show(after_slow.delta < 1)
        proof.preserved(after_slow)
        with proof.case("", level > 0, slow >= level, level >= half):
            fall = proof.show(after_slow.delta <= slow - Rational(1, 8))
        return proof.descent(slow, slow, fall, level, after_slow)

    def of_the_round(proof):
        verified = SymmetricChain(equal=True).star_round(mix=level)
        own = equal.delta
        proof.assume(own >= 0, own <= 1, M >= 2)
        with proof.case("", level > 0, own >= level):
            fall = proof.show(verified.delta <= own - level)
        return proof.descent(own, own, fall, level, verified, along=True)

    refused(bounded, "has a meaning already")
    refused(no_name, "has a meaning already|cannot name")
    refused(narrower, "supposes more than")
    refused(of_the_round, "has a meaning already|changes from round to round|changed by a round")


def test_a_start_value_lasts_along_a_run(judge):
    """That delta stays above its start is not what a run can be asked for: the start value would then be no start value."""

    def kept_up(proof):
        named, c = Defined("d", slow), Symbol("c")
        proof.assume(slow > 0, slow < 1)
        with proof.start_value(c, named, named > 0):
            with proof.case("", level > 0, slow >= level):
                fall = proof.show(after_slow.delta <= slow - level**2 / 2)
            null = proof.descent(slow, slow, fall, level, after_slow, along=True)
            limit = proof.squeeze(slow, 0, slow, null)
        return proof.for_every_start(limit, c)

    assert judge(kept_up).verdict != "proved"


def test_a_descent_is_preserved_unless_it_is_along_a_run():
    def unasked(proof):
        proof.assume(slow > 0, slow < 1)
        with proof.case("", level > 0, slow >= level):
            fall = proof.show(after_slow.delta <= slow - level**2 / 2)
        return proof.descent(slow, slow, fall, level, after_slow)

    refused(unasked, "not known at every round")


# -- a limit from some round on ----------------------------------------------------------------


def small_edge(proof):
    """delta -> 0 from every start in (0, 1); and from starts below 1/2, 1 - delta -> 1 once more."""
    null = falling(proof)
    proof.show(slow <= 0 + slow)
    everywhere = proof.squeeze(slow, 0, slow, null)
    with proof.case("small", slow < half):
        proof.show(after_slow.delta < half)
        proof.preserved(after_slow)
        with proof.case("", level > 0, slow >= level):
            fall = proof.show(after_slow.delta <= slow - level**2 / 2)
        below = proof.squeeze(1 - slow, 1, slow, proof.descent(slow, slow, fall, level, after_slow))
    return everywhere, below


def test_a_limit_that_holds_from_some_round_on_holds(judge):
    def later(proof):
        everywhere, below = small_edge(proof)
        return proof.from_some_round(below, everywhere, after_slow)

    result = judge(later)
    assert result.verdict == "proved"
    (fact,) = result.theorem.conclusions
    assert fact.rule == "theorem at a later round"
    assert fact.statement == Limit((slow > 0, slow < 1), 1 - slow, expr(1))


def test_the_limit_must_bring_the_hypothesis():
    def not_far_enough(proof):
        """1 - delta tends to 1, and 1 < 1/2 is false."""
        _, below = small_edge(proof)
        other = proof.squeeze(1 - slow, 1, slow, next(f for f in proof.facts if isinstance(f.statement, Descent)))
        return proof.from_some_round(below, other, after_slow)

    def another_quantity(proof):
        everywhere, _ = small_edge(proof)
        with proof.case("", 2 * slow < quarter):
            proof.show(2 * after_slow.delta < quarter)
            proof.preserved(after_slow)
            with proof.case("", level > 0, slow >= level):
                fall = proof.show(after_slow.delta <= slow - level**2 / 2)
            twice = proof.squeeze(1 - slow, 1, slow, proof.descent(slow, slow, fall, level, after_slow))
        return proof.from_some_round(twice, everywhere, after_slow)

    def two_more(proof):
        everywhere, _ = small_edge(proof)
        with proof.case("", slow < half, slow < quarter):
            proof.show(after_slow.delta < quarter)
            proof.show(after_slow.delta < half)
            proof.preserved(after_slow)
            with proof.case("", level > 0, slow >= level):
                fall = proof.show(after_slow.delta <= slow - level**2 / 2)
            below = proof.squeeze(1 - slow, 1, slow, proof.descent(slow, slow, fall, level, after_slow))
        return proof.from_some_round(below, everywhere, after_slow)

    def along(proof):
        null = falling(proof, along=True)
        proof.show(slow <= 0 + slow)
        _, below = small_edge(proof)
        return proof.from_some_round(below, proof.squeeze(slow, 0, slow, null), after_slow)

    def of_the_case(proof):
        _, below = small_edge(proof)
        return proof.from_some_round(below, below, after_slow)

    refused(not_far_enough, "does not hold at some round because")
    refused(another_quantity, "does not hold at some round because")
    refused(two_more, "one more hypothesis")
    refused(along, "a number|already|hypothesis")
    refused(of_the_case, "do not hold here")


# -- telescoping ----------------------------------------------------------------------------

start, end, rounds = Symbol("s_0"), Symbol("s_T"), Symbol("T")
named = Defined("u", edge)


def growing(proof: Proof) -> Fact:
    """u' >= u + 1/10 while u = delta is in [1/4, 1/2]."""
    proof.assume(edge >= quarter, edge <= half)
    return proof.show(after_pair.following(named) >= named + Rational(1, 10))


def test_telescoping(judge):
    def climbs(proof):
        change = growing(proof)
        total = proof.telescope(change, named, after_pair, start={edge: start}, end={edge: end}, rounds=rounds)
        ends = [restate(named, {edge: start}), restate(named, {edge: end})]
        with proof.case("it stays below 1/2", start >= quarter, end <= half):
            return total, proof.show(rounds <= Rational(5, 2), using=[total], opening=ends)

    result = judge(climbs)
    assert result.verdict == "proved"
    total = result.theorem.conclusions[0]
    assert isinstance(total.statement, Telescoped)
    assert " in every round t < s" in total.text()


def test_telescoping_names_the_states_anew():
    def telescoped(**names):
        def attack(proof):
            change = proof.show(after_pair.following(named) >= named + Rational(1, 10))
            return proof.telescope(change, named, after_pair, **names)

        return attack

    # the state itself as both ends would give u >= u + T/10, so T <= 0
    refused(telescoped(start={edge: edge}, end={edge: edge}, rounds=rounds), "a name each|already has a meaning")
    refused(telescoped(start={edge: edge}, end={edge: end}, rounds=rounds), "already has a meaning")
    refused(telescoped(start={edge: start}, end={edge: start}, rounds=rounds), "a name each")
    refused(telescoped(start={edge: start}, end={edge: end}, rounds=start), "a name each")
    refused(telescoped(start={}, end={}, rounds=rounds), "name the state before and after")
    refused(telescoped(start={edge: start}, end={}, rounds=rounds), "name the state before and after")
    refused(telescoped(start={edge: expr(0)}, end={edge: end}, rounds=rounds), "cannot name")
    refused(telescoped(start={edge: start}, end={edge: end}, rounds=edge), "already has a meaning")

    def another_meaning(proof):
        proof.assume(rounds >= 7)
        change = proof.show(after_pair.following(named) >= named + Rational(1, 10))
        return proof.telescope(change, named, after_pair, start={edge: start}, end={edge: end}, rounds=rounds)

    refused(another_meaning, "already has a meaning")


def test_telescoping_a_product_names_the_states_of_all_steps():
    """With plain names L(end) >= L(start) would be said of delta_T^N, not of a product of unequal edges; with none, of L itself."""

    def product(**names):
        def attack(proof):
            inside(proof)
            up = proof.show(after.delta >= delta)
            proof.induction(L >= 0, after.product_next >= L, given=[up])
            change = proof.show(after.product_next >= L)
            return proof.telescope(change, L, after, rounds=rounds, **names)

        return attack

    refused(product(start={}, end={}), "name the state before and after")
    refused(product(start={delta: start}, end={delta: end}), "indexed as it is")
    family = {delta: Symbol("d_0", indexed=True)}, {delta: Symbol("d_T", indexed=True)}
    assert isinstance(only(product(start=family[0], end=family[1])).statement, Telescoped)


def test_telescoping_wants_a_fixed_loss():
    def of_the_state(proof):
        proof.assume(edge >= 0, edge <= 1)
        change = proof.show(after_pair.following(named) >= named - edge)
        proof.telescope(change, named, after_pair, start={edge: start}, end={edge: end}, rounds=rounds)

    def of_another_quantity(proof):
        proof.assume(edge >= 0, edge <= 1)
        change = proof.show(after_pair.following(named) >= edge)
        proof.telescope(change, Defined("w", edge**2), after_pair, start={edge: start}, end={edge: end}, rounds=rounds)

    def an_equation(proof):
        change = proof.identity(after_pair.following(named), after_pair.delta)
        proof.telescope(change, named, after_pair, start={edge: start}, end={edge: end}, rounds=rounds)

    for attack in (of_the_state, of_another_quantity, an_equation):
        refused(attack, "something fixed")


def test_telescoping_a_false_change_leaves_it_open(judge):
    def too_fast(proof):
        proof.assume(edge >= quarter, edge <= half)
        change = proof.show(after_pair.following(named) >= named + half)
        return proof.telescope(change, named, after_pair, start={edge: start}, end={edge: end}, rounds=rounds)

    assert judge(too_fast).verdict == "refuted"


def test_what_is_said_of_particular_rounds_stays_in_its_theorem():
    """T <= 5/2 is true of the T rounds meant there, not of every number T."""

    def climbs(proof):
        total = proof.telescope(growing(proof), named, after_pair, start={edge: start}, end={edge: end}, rounds=rounds)
        with proof.case("it stays below 1/2", start >= quarter, end <= half):
            return proof.show(rounds <= Rational(5, 2), using=[total])

    def every_number(proof):
        (bound,) = proof.cite("climbs")
        proof.assume(edge >= quarter, edge <= half, start >= quarter, end <= half)
        return proof.show(rounds <= 3, using=[bound])

    refused(every_number, "particular rounds", uses=(climbs,))


# -- repeated squaring, round count -------------------------------------------------------------

two = SymmetricChain(steps=2, equal=True)
one_edge, after_two = two.delta, two.star_round()
target = Symbol("s")


def odds(value: Expr) -> Expr:
    return (1 + (M - 1) * value) / (1 - value)


def squares(proof: Proof) -> Fact:
    proof.assume(one_edge > 0, one_edge < 1, target > 0, target < 1, M >= 2)
    proof.preserved(after_two)
    return proof.repeated_squaring(odds(one_edge), odds(one_edge), after_two)


def test_repeated_squaring_and_the_number_of_rounds(judge):
    def counted(proof):
        growth = squares(proof)
        reach = proof.equivalent(
            two.accuracy >= two.accuracy_of(target**2), odds(one_edge) >= odds(target), pivot=one_edge - target
        )
        return growth, proof.round_count(growth, reach)

    result = judge(counted)
    assert result.verdict == "proved"
    growth, count = (f.statement for f in result.theorem.conclusions)
    assert isinstance(growth, SquaredPower)
    assert growth.shift == 0
    assert isinstance(count, RoundCount)


def test_repeated_squaring_of_something_else(judge):
    def edges(proof):
        proof.assume(one_edge > 0, one_edge < 1, M >= 2)
        proof.preserved(after_two)
        return proof.repeated_squaring(one_edge, one_edge, after_two)

    def alphas(proof):
        unequal = SymmetricChain(steps=2)
        first, second = unequal.deltas
        proof.assume(first > 0, first < 1, second > 0, second < 1, M >= 2)
        following = unequal.star_round()
        proof.preserved(following)
        return proof.repeated_squaring(1 / (1 - first), 1 / (1 - second), following)

    for attack in (edges, alphas):
        assert judge(attack).verdict == "refuted"


def test_repeated_squaring_of_three_steps_is_refuted(judge):
    three = SymmetricChain(steps=3, equal=True)

    def cubes(proof):
        proof.assume(three.delta > 0, three.delta < 1, M >= 2)
        proof.preserved(three.star_round())
        return proof.repeated_squaring(odds(three.delta), odds(three.delta), three.star_round())

    assert judge(cubes).verdict == "refuted"


def test_the_count_wants_an_equivalence_that_lasts_and_a_fixed_target():
    def while_small(proof):
        """For delta > 1/2 the first relation says the opposite."""
        growth = squares(proof)
        with proof.case("small", one_edge < half):
            reach = proof.equivalent(
                (half - one_edge) * one_edge >= (half - one_edge) * target,
                odds(one_edge) >= odds(target),
                pivot=one_edge - target,
            )
            return proof.round_count(growth, reach)

    refused(while_small, "under the hypotheses of the growth")

    def moving_target(proof):
        growth = squares(proof)
        reach = proof.equivalent(
            one_edge >= one_edge**2, odds(one_edge) >= odds(one_edge**2), pivot=one_edge - one_edge**2
        )
        return proof.round_count(growth, reach)

    refused(moving_target, "changes from round to round")

    def another_quantity(proof):
        growth = squares(proof)
        return proof.round_count(
            growth, proof.equivalent(one_edge >= target, one_edge >= target, pivot=one_edge - target)
        )

    refused(another_quantity, "must end in")

    def no_growth(proof):
        growth = squares(proof)
        fact = proof.show(one_edge > 0)
        proof.round_count(fact, growth)

    refused(no_growth, "rests on repeated squaring")

    def no_equivalence(proof):
        growth = squares(proof)
        proof.round_count(growth, growth)

    refused(no_equivalence, "rests on an equivalence")

    def shifted(proof):
        unequal = SymmetricChain(steps=2)
        first, second = unequal.deltas
        proof.assume(first > 0, first < 1, second > 0, second < 1, target > 0, target < 1, M >= 2)
        proof.preserved(unequal.star_round())
        growth = proof.repeated_squaring(odds(first), odds(second), unequal.star_round())
        reach = proof.equivalent(first >= target, odds(first) >= odds(target), pivot=first - target)
        proof.round_count(growth, reach)

    refused(shifted, "from round 0")


def test_the_count_wants_a_base_above_one(judge):
    def from_chance(proof):
        proof.assume(one_edge >= 0, one_edge < 1, target > 0, target < 1, M >= 2)
        proof.preserved(after_two)
        growth = proof.repeated_squaring(odds(one_edge), odds(one_edge), after_two)
        reach = proof.equivalent(one_edge >= target, odds(one_edge) >= odds(target), pivot=one_edge - target)
        return proof.round_count(growth, reach)

    assert judge(from_chance).verdict == "refuted"


# -- the closed set ------------------------------------------------------------------------


def test_every_rule_says_what_it_is_and_why():
    assert len(RULES) == 28
    for name, rule in RULES.items():
        assert rule.name == name
        assert rule.statement.endswith(".")
        assert rule.reason.endswith(".")


# -- rounds of a derived recursion only -------------------------------------------------------


class Frozen:
    """A round that changes nothing, typed in by hand."""

    def following(self, expression: Expr) -> Expr:
        return expression

    def following_relation(self, relation: Relation) -> Relation:
        return relation


def test_a_round_is_derived_not_typed_in():
    typed_in = Recursion(None, (delta / 2,), (delta,), M, rest)

    def settles(recursion):
        def attack(proof):
            proof.assume(delta >= 0, delta <= 1, M >= 2)
            proof.preserved(recursion)
            return proof.geometric(delta, half, recursion)

        return attack

    refused(settles(typed_in), "must be a derived recursion")
    refused(settles(Frozen()), "must be a derived recursion")


def test_what_no_round_changes_is_no_statement_about_rounds():
    def always(proof):
        proof.assume(delta >= 0, M >= 2)
        proof.every_round(M >= 2, after)

    def shrinks(proof):
        proof.assume(delta >= 0, M.equals(0))
        proof.geometric(M, half, after)

    def stays(proof):
        proof.assume(M >= 2)
        proof.unchanged(M, after)

    for attack in (always, shrinks, stays):
        refused(attack, "changed by a round|not part of the state")


def test_uses_is_a_list_of_ids():
    with pytest.raises(UsageError, match=r'uses=\["I\.1"\], a list'):
        theorem("T", uses="I.1")
