"""The meaning of the names in conclusions is said: one could call anything J."""

from __future__ import annotations

from rlstar_sym import Aggregate, Defined, Rational, Symbol, SymmetricChain
from rlstar_sym.model.dense_recursion import alongside
from rlstar_sym.model.kernel_chain import DominantChain, two_state_chain
from rlstar_sym.polynomial.functions import log
from rlstar_sym.theorem import theorem
from rlstar_sym.theorem.naming import meaning, meanings
from rlstar_sym.theorem.verdicts import TheoremResult

chain = SymmetricChain()
delta, rest, M = chain.delta, chain.rest, chain.states


@theorem("naming.1", "A square that is called J")
def square_called_j(proof):
    proof.assume(0 <= delta, delta <= Rational(1, 2))
    return proof.show(Defined("J", delta * delta) <= Rational(1, 4))


sequence = Symbol("J")
after = alongside(chain.star_round(), {sequence: sequence / 2})


@theorem("naming.2", "A sequence that is called J")
def sequence_called_j(proof):
    proof.assume(0 <= delta, delta <= 1, M >= 2, 0 <= sequence)
    proof.induction(0 <= rest, rest <= 1)
    for image in (after.moved[0][1] >= 0, after.moved[0][1] <= 1):
        proof.show(image)
    proof.preserved(after)
    return proof.geometric(sequence, Rational(1, 2), after)


def test_json_says_what_a_name_is():
    data = TheoremResult(square_called_j, [], "proved").as_data()
    assert data["definitions"] == {"J": "delta*delta"}


def test_json_says_what_a_round_makes_of_a_sequence():
    data = TheoremResult(sequence_called_j, [], "proved").as_data()
    assert data["definitions"]["J_next"] == "1/2*J"


def test_every_kind_of_name_has_a_meaning():
    a, b, d = (Symbol(name, indexed=True) for name in "abd")
    assert meaning(a) is None
    assert meaning(rest) == "product of delta over all steps but this one"
    assert meaning(Aggregate("S", "sum", 1 - delta, 0)) == "sum of 1 - delta over all steps"
    assert meaning(log("l", 1 + M)) == "log of 1 + M"
    assert str(meaning(two_state_chain(a, b).others.rows[0][1])).startswith(
        "entry (1,2) of the product of the kernels ["
    )
    assert "kernels with diagonal entry d over all steps but this one" in str(meaning(DominantChain(d).back))
    assert meanings((), ()) == {}
