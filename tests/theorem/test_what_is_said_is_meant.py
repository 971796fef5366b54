"""Ways to a false conclusion by rules that are each right: one number where there is one a step, an equivalence for one step, undefined rounds, points that no run
has, hypotheses that nothing satisfies. Every one is refused, or stays open at the point where it is false."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest

from rlstar_sym import Aggregate, Defined, Proof, Rational, Symbol, SymmetricChain
from rlstar_sym.cli.main import main
from rlstar_sym.errors import TheoremFileError
from rlstar_sym.model.dense_recursion import alongside, dense_recursion
from rlstar_sym.model.dense_symbolic import symbolic_model
from rlstar_sym.model.kernel_chain import DominantChain
from rlstar_sym.model.star_round import round_of
from rlstar_sym.polynomial.expressions import ONE
from rlstar_sym.polynomial.functions import exp, log
from rlstar_sym.prove.run import Settings, prove_theorems
from rlstar_sym.theorem import theorem
from rlstar_sym.theorem.definedness import conditions
from rlstar_sym.theorem.discovery import discover
from rlstar_sym.theorem.statements import Iff, Limit
from rlstar_sym.theorem.verdicts import CERTIFICATE, POINTS, TheoremResult
from rlstar_sym.theorem.wording import claim_latex

Function = Callable[[Proof], object]
half = Rational(1, 2)
chain = SymmetricChain()
delta, rest, L, M = chain.delta, chain.rest, chain.product, chain.states
after = chain.star_round()


def refused(function: Function, match: str) -> None:
    with pytest.raises(TheoremFileError, match=match):
        _ = theorem("t.1")(function).proof


@pytest.fixture
def judge(tmp_path: Path) -> Callable[[Function], TheoremResult]:
    def judged(function: Function) -> TheoremResult:
        settings = Settings(tmp_path, frozenset({CERTIFICATE, POINTS}))
        (result,) = prove_theorems({"t.1": theorem("t.1")(function)}, settings, lambda _: None)
        return result

    return judged


# -- one number for all steps ---------------------------------------------------------------------

x, B = Symbol("x", "x_n", indexed=True), Symbol("B")
total, number = Aggregate("S", "sum", x, 0), Aggregate("N", "sum", ONE, 0)


def shrinking_by(share: Symbol) -> Function:
    """Every x_n becomes a share of the mean."""
    mixed = alongside(dense_recursion(symbolic_model([[[1, 0], [0, 1]]])), {x: share * total / number})

    def shrinks(proof: Proof) -> object:
        proof.assume(0 <= x, x <= B, 0 <= share, share < 1)
        proof.induction(total <= number * B, 0 <= total, number >= 1)
        new = mixed.following(x)
        proof.show(new >= 0)
        proof.show(new <= share * B)
        proof.show(new <= B)
        proof.preserved(mixed)
        return proof.uniform_geometric(x, B, share, mixed)

    return shrinks


def test_a_bound_on_every_step_has_one_ratio(judge):
    refused(shrinking_by(Symbol("p", "p_n", indexed=True)), "differs from step to step")
    assert judge(shrinking_by(Symbol("p"))).verdict == "proved"


def test_a_ratio_that_hides_its_step_in_a_name():
    own = Symbol("p", indexed=True)
    refused(shrinking_by(Defined("r", own / 2)), "differs from step to step")


def test_a_family_of_kernels_is_the_same_at_every_step():
    noise = Symbol("noise", indexed=True)

    def noisy(proof):
        proof.assume(M >= 2)
        return proof.composition(lambda e: ((1 + (M - 1) * e * noise) / M, (1 - e * noise) / M), M)

    def sized(proof):
        size = Symbol("m", indexed=True)
        proof.assume(size >= 2)
        return proof.composition(lambda e: ((1 + (size - 1) * e) / size, (1 - e) / size), size)

    refused(noisy, "differs from step to step")
    refused(sized, "differs from step to step")


def test_a_mixture_is_the_same_at_every_step():
    part = Symbol("s", indexed=True)

    def improves(proof):
        proof.assume(0 <= part, part <= 1)
        return proof.growth_of_every_model(round_of(mix=part))

    refused(improves, "differs from step to step")


# -- the criterion ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def shipped():
    return discover(["proofs"])


@pytest.mark.parametrize("name", ["I.4", "II.3b"])
def test_the_criterion_is_about_all_edges_and_about_the_accuracy(shipped, name):
    facts = [f for f in shipped[name].conclusions if isinstance(f.statement, Iff)]
    found = [f.statement for f in facts]
    assert [(s.every_step, str(s.limit.quantity)) for s in found] == [(True, "delta"), (False, "J")]
    assert {s.edge for s in found} == {delta}
    edges, accuracy = facts
    assert edges.text().startswith(
        "(delta[n](t) -> 1 as t -> oo for every step n) iff delta[n](0) = 0 for no step or for exactly one step n  if "
    )
    assert claim_latex(edges) == (
        r"\bigl(\delta_n(t) \longrightarrow 1 \quad (t \to \infty)\text{ for every step }n\bigr) \iff "
        r"\delta_n(0) = 0\text{ for no step or for exactly one step }n"
    )
    assert accuracy.text().startswith(
        "J(t) -> 1 as t -> oo iff delta[n](0) = 0 for no step or for exactly one step n  if "
    )


def test_a_perfect_step_beside_two_at_chance_stays_perfect(shipped, capsys):
    """The chain against which the equivalence for one step fails: its first edge tends to 1 with two zeros, not all edges do."""
    edges = [Fraction(1), Fraction(0), Fraction(0)]
    assert after.exact(edges, 2) == edges
    assert main(["fate", "--states", "2", "--delta=1,0,0"]) == 0
    printed = capsys.readouterr().out
    assert "limit of delta   1, 0, 0" in printed
    assert "limit accuracy   1/2" in printed
    (named,) = [line.split()[1] for line in printed.splitlines() if line.startswith("theorem")]
    told = [f.statement for f in shipped[named].conclusions if isinstance(f.statement, Iff)]
    assert told
    for statement in told:
        assert statement.every_step or not any(s.indexed for s in (statement.limit.quantity,))


def criterion_of(quantity, *, apart: bool = True, claim=None):
    """J, or something else, by the limits of I.5."""

    def proof_of(proof):
        proof.assume(0 <= delta, delta <= 1, M >= 2)
        limits = [f for f in proof.cite("I.5") if isinstance(f.statement, Limit) and f.statement.quantity == quantity]
        zeros = proof.cases_on_zeros(delta, rest)
        with zeros.more():
            stuck = proof.unchanged(delta, after)
            factor = proof.one_factor_out(L, rest)
            wrong = proof.show(claim if claim is not None else chain.accuracy < 1, using=[factor])
        return zeros.criterion(limits, stuck, wrong if apart else None)

    return proof_of


def test_a_criterion_wants_its_quantity_kept_from_the_limit(shipped):
    def refused_with(function, match):
        with pytest.raises(TheoremFileError, match=match):
            function(Proof("t.1", ("I.5",), shipped))

    refused_with(criterion_of(chain.accuracy, apart=False), "about the edges of all steps, or about one quantity")
    refused_with(criterion_of(delta), "about the edges of all steps, or about one quantity")
    refused_with(criterion_of(chain.accuracy, claim=chain.accuracy <= 1), "wants J != 1, shown when two or more")
    refused_with(criterion_of(chain.accuracy, claim=L < 1), "wants J != 1, shown when two or more")


def test_the_quantity_of_a_criterion_is_one_number(shipped):
    """A quantity of the step in focus is away from its limit at some steps only."""
    proof = Proof("t.1", ("I.5",), shipped)
    proof.assume(0 <= delta, delta <= 1, M >= 2)
    zeros = proof.cases_on_zeros(delta, rest)
    limits = [f for f in proof.cite("I.5") if isinstance(f.statement, Limit) and f.statement.quantity == delta]
    with zeros.more():
        stuck = proof.unchanged(delta, after)
    assert zeros.criterion(limits, stuck).statement.every_step
    with zeros.more(), proof.case("not perfect", delta < 1):
        apart = proof.show(delta.differs(1))
    with pytest.raises(TheoremFileError, match="criterion"):
        zeros.criterion(limits, stuck, apart)


# -- needed hypotheses ---------------------------------------------------------------------------------

equal = SymmetricChain(equal=True, steps=3, number_of_states=2)
edge = equal.delta


def test_a_point_does_not_invent_the_states_of_a_run():
    first, last, rounds = Symbol("d_0"), Symbol("d_T"), Symbol("T")
    value, least = Defined("u", 1 * edge), edge >= Rational(1, 10)

    def of(at, claimed):
        def needs(proof):
            proof.assume(0 <= edge, edge <= 1, least)
            change = proof.show(equal.star_round().following(value) >= value)
            told = proof.telescope(
                change, value, equal.star_round(), start={edge: first}, end={edge: last}, rounds=rounds
            )
            return proof.fails_without(least, at=at, claim=told if claimed else None)

        return needs

    invented = {edge: Rational(1, 20), first: 1, last: 0, rounds: 1}
    for claimed in (True, False):
        refused(of(invented, claimed), "names a state of particular rounds")
    refused(of({edge: Rational(1, 20)}, True), "names a state of particular rounds")
    refused(of({edge: Rational(1, 20)}, False), "no claim fails")


def test_a_start_value_has_no_value_of_its_own():
    c = Symbol("c")

    def needs(proof):
        proof.assume(0 < delta, delta <= 1, M >= 2)
        proof.induction(0 < L, L <= 1)
        with proof.start_value(c, L, 0 < L):
            shown = proof.show(L >= c)
            return proof.fails_without(c <= L, at={M: 2, c: 2, delta: [half, half]}, claim=shown)

    refused(needs, "c names a state of particular rounds or a start value")


def test_the_dropped_hypothesis_fails_at_the_point():
    y = Symbol("y")

    def of(dropped, at):
        def needs(proof):
            proof.assume(x >= 0, y >= 1, M >= 2)
            shown = proof.show(x + y >= 1)
            return proof.fails_without(*dropped, at=at, claim=shown)

        return needs

    both = of((x >= 0, y >= 1), {M: 2, x: 0, y: 0})
    refused(both, "or a dropped one holds")
    refused(of((x >= 0, y >= 1), {M: 2, x: [1, 0], y: 0}), "or a dropped one holds")
    refused(of((M >= 2, y >= 1), {M: 1, x: 0, y: 0}), "has nothing to do with M >= 2")
    assert theorem("t.1")(of((x >= 0, y >= 1), {M: 2, x: -1, y: 0})).proof.facts
    assert theorem("t.1")(of((x >= 0,), {M: 2, x: [1, -1], y: 1})).proof.facts
    refused(of((), {M: 2, x: 0, y: 0}), "name the assumptions")


def test_a_claim_was_shown_under_what_is_dropped():
    y = Symbol("y")

    def needs(proof):
        proof.assume(y >= 1)
        shown = proof.show(y > 0)
        with proof.case("small", y <= 2):
            return proof.fails_without(y <= 2, at={y: 3}, claim=shown)

    refused(needs, "was shown without y <= 2")


def test_a_hypothesis_may_reach_the_claim_through_another():
    y, z = Symbol("y"), Symbol("z")

    def needs(proof):
        proof.assume(0 < y, y <= z)
        first = proof.show(z > 0, using=[0 < y, y <= z])
        return proof.fails_without(0 < y, at={y: -1, z: -1}, claim=first)

    assert theorem("t.1")(needs).conclusions


# -- where things are defined -------------------------------------------------------------------------


def test_the_exponential_of_what_is_undefined(judge):
    z = Symbol("z")

    def of(*assumed):
        def positive(proof):
            proof.assume(*assumed)
            return proof.exponential(exp("q", 1 / z) > 0)

        return positive

    assert judge(of(z >= 0)).verdict != "proved"
    assert judge(of(z > 0)).verdict == "proved"


def test_what_is_shown_of_a_function_is_shown_where_it_is_defined(judge):
    """To a certificate a logarithm is a variable: that its square is not negative says nothing of its argument."""
    z = Symbol("z")

    def of(*assumed):
        def square(proof):
            proof.assume(*assumed)
            return proof.show(log("l", z) ** 2 >= 0)

        return square

    assert judge(of(z >= 0)).verdict != "proved"
    assert judge(of(z > 0)).verdict == "proved"


def test_a_product_of_what_is_undefined(judge):
    inverse = Aggregate("I", "product", 1 / delta, 0)

    def of(*assumed):
        def square(proof):
            proof.assume(*assumed)
            return proof.show(inverse**2 >= 0)

        return square

    assert judge(of(delta >= 0)).verdict != "proved"
    assert judge(of(delta > 0)).verdict == "proved"


def test_a_round_that_is_not_defined_shrinks_nothing(judge):
    e, z, f = Symbol("e"), Symbol("z"), Symbol("f")
    beside = alongside(dense_recursion(symbolic_model([[[1, 0], [0, 1]]])), {e: e * z / z, f: e * f})

    def of(*assumed):
        def tends(proof):
            proof.assume(e >= 0, e <= half, f >= 0, *assumed)
            proof.show(beside.following(f) >= 0)
            proof.preserved(beside)
            return proof.geometric(f, half, beside)

        return tends

    assert judge(of(z.equals(0))).verdict != "proved"
    assert judge(of()).verdict != "proved"
    assert judge(of(z > 0)).verdict == "proved"


def test_a_row_that_no_kept_chain_visits_does_not_become_perfect(judge):
    """One step on two states: the first row becomes (1, 0) in one round, unless a = 0, when nothing of it is kept and it stays."""
    a, b = Symbol("a"), Symbol("b")
    one_step = dense_recursion(symbolic_model([[[a, 1 - a], [1 - b, b]]]))

    def of(start, *assumed):
        def tends(proof):
            with proof.case("", *assumed, a <= 1):
                proof.show(one_step.following(a) >= 0)
                proof.show(one_step.following(a) <= 1)
                proof.preserved(one_step)
                null = proof.geometric(1 - a, half, one_step)
                proof.show(a <= 1)
                proof.show(1 - a <= 1 - a)
                limit = proof.squeeze(a, 1, 1 - a, null)
            return proof.from_start(limit, one_step, {a: start, b: half}, rounds=0)

        return tends

    assert judge(of(0, 0 <= a)).verdict != "proved"
    assert judge(of(half, 0 < a, 0 < b)).verdict == "proved"


def test_a_start_from_which_a_round_is_not_defined(judge):
    """The row stays at a = 0; its formula would make it 1, which is in the region."""
    a, b = Symbol("a"), Symbol("b")
    one_step = dense_recursion(symbolic_model([[[a, 1 - a], [1 - b, b]]]))

    def of(start):
        def tends(proof):
            with proof.case("", a > half, a <= 1, b > half, b <= 1):
                proof.preserved(one_step)
                null = proof.geometric(1 - a, half, one_step)
                proof.show(1 - a <= 1 - a)
                limit = proof.squeeze(a, 1, 1 - a, null)
            return proof.from_start(limit, one_step, {a: start, b: 1}, rounds=1)

        return tends

    assert judge(of(0)).verdict != "proved"
    assert judge(of(Rational(1, 4))).verdict == "proved"


def test_steps_that_are_never_right_have_no_next_edge(judge):
    """Three equal steps on two states of edge -1: no chain is kept. The reduced formula would give -1/3."""
    later = equal.star_round()

    def of(low):
        def improves(proof):
            proof.assume(low <= edge if low == -half else low < edge, edge <= 0)
            return proof.show(later.delta >= edge)

        return improves

    def at_minus_one(proof):
        proof.assume(edge.equals(-1))
        return proof.show(later.delta.equals(Rational(-1, 3)))

    def closed(proof):
        proof.assume(-1 <= edge, edge <= 0)
        return proof.show(later.delta >= edge)

    assert judge(at_minus_one).verdict != "proved"
    assert judge(closed).verdict != "proved"
    assert judge(of(-half)).verdict == "proved"
    assert judge(of(-1)).verdict == "proved"


def test_an_undefined_claim_is_no_counterexample():
    def undefined(proof):
        proof.assume(-1 <= edge)
        return proof.counterexample(equal.star_round().delta < -half, at={edge: -1})

    refused(undefined, "at this point the claim holds")


def test_what_must_hold_for_something_to_be_defined():
    y, z = Symbol("y"), Symbol("z")
    assert conditions(y + 1 / z) == {z.differs(0)}
    assert conditions(log("l", y / z) > 0) == {(y / z) > 0, z.differs(0)}
    assert conditions(Defined("u", exp("q", 1 / (y * z)))) == {y.differs(0), z.differs(0)}
    assert conditions(Defined("v", y, nonzero=(z * (1 + y),))) == {z.differs(0), (y + 1).differs(0)}
    assert conditions(Aggregate("A", "sum", 1 / delta, 1)) == {delta.differs(0)}
    assert conditions(y**2 + z) == frozenset()


# -- hypotheses that nothing satisfies -----------------------------------------------------------------

stay = Symbol("d", "d_n", indexed=True)
dominant = DominantChain(stay)


def test_an_entry_of_a_product_of_kernels_is_not_two(judge):
    def of(*assumed):
        def rises(proof):
            proof.assume(0 < stay, stay < 1, *assumed, dominant.strayed >= 0, dominant.strayed <= half)
            return proof.show(dominant.star_round().delta > stay)

        return rises

    empty = judge(of(dominant.back >= 2))
    assert (empty.verdict, empty.as_data()["verdict"]) == ("undecided", "undecided")
    assert "its hypotheses were not shown to be satisfiable" in empty.as_data()["reason"]
    assert judge(of(dominant.back > half)).verdict == "proved"
