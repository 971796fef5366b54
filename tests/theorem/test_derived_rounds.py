"""A round counts as derived by what it says, not by what is written on it: whatever was changed on one is refused by every rule about rounds."""

from __future__ import annotations

import copy
import pickle
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from rlstar_sym import Aggregate, Defined, Rational, Symbol, SymmetricChain
from rlstar_sym.errors import RlstarError, TheoremFileError, UndefinedRound, UsageError
from rlstar_sym.model import star_round
from rlstar_sym.model.dense_recursion import alongside, dense_recursion
from rlstar_sym.model.dense_symbolic import symbolic_model
from rlstar_sym.model.joint import JointRecursion, set_apart, side_by_side
from rlstar_sym.model.kernel_chain import DominantChain, KernelChain, two_state_chain
from rlstar_sym.model.log_odds import log_odds_round
from rlstar_sym.model.recursion import Recursion
from rlstar_sym.model.star_round import MaximumLikelihood, StarRound
from rlstar_sym.polynomial import derived
from rlstar_sym.polynomial.expressions import Number
from rlstar_sym.theorem import theorem
from rlstar_sym.theorem.discovery import discover

chain = SymmetricChain()
delta, rest, M = chain.delta, chain.rest, chain.states
half = Rational(1, 2)


def to_chance(after, edge=delta):
    """The theorem that every edge is halved by a round, and so falls to 0."""

    def proof_of(proof):
        proof.assume(0 <= edge)
        proof.preserved(after)
        return proof.geometric(edge, half, after)

    return theorem("t.1")(proof_of)


def refused(after, edge=delta):
    with pytest.raises(TheoremFileError, match="must be a derived recursion"):
        _ = to_chance(after, edge).proof


def accepted(after, edge=delta):
    assert to_chance(after, edge).proof.recursion is after


def rounds():
    a, b = Symbol("a", indexed=True), Symbol("b", indexed=True)
    x, y = Symbol("x"), Symbol("y")
    gamma = Symbol("gamma", indexed=True)
    dense = dense_recursion(symbolic_model([[[x, 1 - x], [1 - y, y]]]))
    return [
        chain.star_round(),
        chain.star_round(verifier=(1, half), mix=Rational(1, 3)),
        SymmetricChain(3, 2, equal=True).star_round(),
        dense,
        alongside(dense, {Symbol("e"): Symbol("e") / 2}),
        side_by_side(chain.star_round(), gamma),
        set_apart(chain.star_round(), x, negated=True),
        two_state_chain(a, b).star_round(),
        DominantChain(a).star_round(),
        log_odds_round(chain, Symbol("tau")),
    ]


@pytest.mark.parametrize("after", rounds(), ids=lambda r: type(r).__name__)
def test_what_a_derivation_gives_is_derived_and_so_is_a_copy(after):
    assert after.derived
    for same in (copy.copy(after), copy.deepcopy(after), pickle.loads(pickle.dumps(after)), replace(after)):
        assert same.derived
        assert derived.derived_round(same) == derived.derived_round(after)


def test_no_recursion_is_derived_by_a_flag():
    with pytest.raises(TypeError):
        JointRecursion(((delta, Defined("delta_next", delta / 2)),), derived=True)
    with pytest.raises(TypeError):
        Recursion(None, (delta / 2,), (delta,), M, rest, derived=True)


CHANGES = {
    "images": lambda after: replace(after, images=(delta / 2,)),
    "rest": lambda after: replace(after, rest=Aggregate("other", "product", delta, 1)),
    "states": lambda after: replace(after, states=Number(Fraction(2))),
    "parameters": lambda after: replace(after, parameters=(Symbol("s"),)),
    "conditions": lambda after: replace(after, nonzero=((delta,),)),
    "steps": lambda after: replace(after, steps=1),
    "typeset": lambda after: replace(after, edges=(Symbol("delta", r"\gamma_n", indexed=True),)),
    "typed": lambda after: Recursion(None, (delta / 2,), (delta,), M, rest),
    "joint": lambda after: JointRecursion(((delta, Defined("delta_next", delta / 2)),)),
    "second chain": lambda after: side_by_side(replace(after, images=(delta / 2,)), Symbol("g", indexed=True)),
    "alongside": lambda after: alongside(replace(after, images=(delta / 2,)), {Symbol("e"): Symbol("e") / 2}),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_changed_round_is_refused(change):
    changed = change(chain.star_round())
    assert not changed.derived
    refused(changed)


def test_what_is_set_on_a_frozen_round_is_seen():
    after = copy.copy(chain.star_round())
    object.__setattr__(after, "images", (delta / 2,))
    refused(after)
    inner = copy.deepcopy(chain.star_round())
    with pytest.raises(UsageError, match="does not change"):
        inner.images[0].numerator = delta / 2
    object.__setattr__(inner.images[0], "numerator", delta / 2)
    refused(inner)


def test_methods_and_names_set_on_a_round_are_not_asked():
    after = chain.star_round()
    object.__setattr__(after, "following", lambda expression: expression / 2)
    object.__setattr__(after, "deltas", (Defined("delta_next", delta / 2),))
    proof = to_chance(after).proof
    claims = [o.claim for o in proof.facts[-1].premises[1].obligations]
    assert claims == [(after.images[0] <= half * delta)]  # which is false, and stays open
    joined = side_by_side(after, Symbol("g", indexed=True))
    assert joined.moved[0][1].definition == after.images[0]


def test_a_bound_may_not_move_whatever_a_round_says_of_itself():
    """What a rule takes for fixed is asked of the derivation, not of the object."""
    level, error = Symbol("x"), Symbol("e")
    after = alongside(chain.star_round(), {error: error / 2})
    object.__setattr__(after, "following", lambda expression: expression)

    def bounded(proof):
        proof.assume(0 <= error, error <= level, level <= 1, level <= delta)
        proof.preserved(after)
        return proof.moving_bound(proof.show(delta + error >= level), level, delta, delta + error, low=error, high=1)

    with pytest.raises(TheoremFileError, match="e is not fixed"):
        _ = theorem("t.1")(bounded).proof


def test_a_subclass_is_not_derived():
    class Mine(Recursion):
        def following(self, expression):
            return expression / 2

    after = chain.star_round()
    mine = Mine(after.steps, after.images, after.edges, after.states, after.rest, after.parameters, after.nonzero)
    assert not mine.derived
    refused(mine)


def test_a_chain_or_an_operator_of_ones_own_derives_nothing():
    class Kind(SymmetricChain):
        def sampled_rest(self, pipeline=star_round.PAPER_ROUND):
            return Aggregate("rest", "product", delta / 2, 1, "R_n")

    class Refit(MaximumLikelihood):
        def refit(self, model, kept):
            return model

    class Round(StarRound):
        def step(self, focus):
            return focus.model

    refused(Kind().star_round())
    # a round that leaves the edge as it is may be derived otherwise (nothing refit), but not on seven states, by any test here
    seven = SymmetricChain(number_of_states=7)
    refused(seven.star_round(StarRound(refitting=Refit())))
    refused(seven.star_round(Round()))
    x, y = Symbol("x"), Symbol("y")
    model = symbolic_model([[[x, 1 - x], [1 - y, y]]])
    refused(dense_recursion(model, Round()), x)

    class Rows(KernelChain):
        @property
        def others(self):
            return self.kernel

    a = Symbol("a", indexed=True)
    refused(Rows(((a, 1 - a), (1 - a, a))).star_round(), a)


def test_what_is_set_on_a_chain_or_a_pipeline_changes_no_derivation():
    poisoned = SymmetricChain()
    poisoned.__dict__["rest"] = Aggregate("rest", "product", delta / 2, 1, "R_n")
    object.__setattr__(poisoned, "kernel", lambda edge=None: SymmetricChain().kernel(delta / 2))
    assert poisoned.star_round().images == chain.star_round().images
    pipeline = StarRound()
    object.__setattr__(pipeline, "step", lambda focus: focus.model)
    assert chain.star_round(pipeline).images == chain.star_round().images


def test_a_round_may_be_derived_again_for_every_rule():
    def squares(proof):
        one = SymmetricChain(steps=2, equal=True)
        proof.assume(one.delta > 0, one.delta < 1, M >= 2)
        proof.preserved(one.star_round())
        odds = (1 + (M - 1) * one.delta) / (1 - one.delta)
        return proof.repeated_squaring(odds, odds, one.star_round())

    assert theorem("t.1")(squares).conclusions


def test_nobody_else_enters_a_round():
    with pytest.raises(UsageError, match="nothing else can say"):
        derived.enter(Recursion(None, (delta / 2,), (delta,), M, rest), ((delta, delta / 2),))


def test_a_sealed_halving_is_refused_as_a_file(tmp_path: Path):
    """Every edge halved in every round, in a file that tries to have it taken for derived."""
    file = tmp_path / "halving.py"
    file.write_text(
        '"""A halving."""\n'
        "from rlstar_sym import Defined, SymmetricChain\n"
        "from rlstar_sym.model.joint import JointRecursion\n"
        "edge = SymmetricChain().delta\n"
        'halving = JointRecursion(((edge, Defined("delta_next", edge / 2)),), derived=True)\n'
    )
    with pytest.raises(RlstarError, match="derived"):
        discover([str(file)])


def test_the_kind_of_recursion_is_told():
    assert to_chance(chain.star_round()).proof.recursion_kind == "derived"

    def improves(proof):
        proof.assume(0 < delta, M >= 2)
        return proof.show(chain.star_round().delta > delta)

    def typed(proof):
        proof.assume(0 < delta)
        return proof.show(Defined("delta_next", delta / 2) > 0)

    def still(proof):
        proof.assume(0 < delta)
        return proof.show(2 * delta > 0)

    def moved(proof):
        x, e = Symbol("x"), Symbol("e")
        proof.assume(0 <= e, e <= x, x <= 1, x <= delta)
        return proof.moving_bound(proof.show(delta + e >= x), x, delta, delta + e, low=e, high=1)

    assert [theorem("t.1")(f).proof.recursion_kind for f in (improves, typed, still, moved)] == [
        "derived",
        "given",
        "none",
        "given",
    ]


def test_a_round_keeps_what_its_reduced_image_has_lost():
    """Three equal steps on two states: (delta + delta^2)/(1 + delta^3) is undefined at -1, where no chain is kept."""
    after = SymmetricChain(3, 2, equal=True).star_round()
    assert str(after.images[0]) == "delta/(1 - delta + delta^2)"
    assert [[str(d) for d in divisors] for divisors in after.nonzero] == [["delta + 1"]]
    assert after.exact([Fraction(1, 2)]) == [Fraction(2, 3)]
    with pytest.raises(UndefinedRound):
        after.exact([Fraction(-1)])


def test_a_row_that_nothing_visits_is_a_condition():
    x, y = Symbol("x"), Symbol("y")
    after = dense_recursion(symbolic_model([[[x, 1 - x], [1 - y, y]]]))
    assert [[str(d) for d in divisors] for divisors in after.nonzero] == [["x"], ["y"]]
