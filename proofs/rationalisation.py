"""Rationalisation by a hint that forces the last step: the accuracy can fall.

Claim    Chains that fail are tried again with a hint, under which the last step says the answer whatever came before; what is kept has new edges J Phi_n + (1-J) delta_n before the last
         step and J Phi_N + (1-J) R_N at it (Phi: the edge after a round without hints). With M = 2 and edges (x, x, x, 1): x' = x + x^2 (1 - x^2)/2 and the last edge becomes
         1/2 + x^3 - x^6/2. J falls for every x in (0, 2/5], at x = 1/10 too, and rises for x in [3/5, 1). Said of one round of this model; nothing is said of later rounds.
Source   Derived here. Rationalisation is a part of STaR, arXiv:2203.14465 (zelikman2022); this is one model of it, and nothing is claimed about its experiments.
Idea     The hint teaches the last step to answer right after wrong steps, so the step that was perfect becomes a guess.
"""

from rlstar_sym import Defined, Rational, Symbol, SymmetricChain
from rlstar_sym.polynomial.expressions import expr, substitute
from rlstar_sym.theorem import theorem

chain = SymmetricChain()
after = chain.star_round()
x = Symbol("x")


def refitted(edge, others):
    """The edge after a round without hints, on two states."""
    return substitute(after.delta.definition, {chain.delta: expr(edge), chain.rest: others, chain.states: expr(2)})


accuracy = Defined("J", (1 + x**3) / 2)
x_next = Defined("x_next", accuracy * refitted(x, x**2) + (1 - accuracy) * x, "x'")
last_next = Defined("y_next", accuracy * refitted(1, x**3) + (1 - accuracy) * x**3, "y'")
accuracy_next = Defined("J_next", (1 + x_next**3 * last_next) / 2, "J'")


@theorem("IV.3", "Rationalisation by a forced last step can lower the accuracy", uses=["I.1", "I.2"])
def forced_last_step(proof):
    proof.assume(0 < x, x < 1)
    step = proof.identity(x_next, x + x**2 * (1 - x**2) / 2)
    last = proof.identity(last_next, Rational(1, 2) + x**3 - x**6 / 2)
    rise = proof.show(x_next > x, note="The first three steps improve,")
    fall = proof.show(last_next < 1, note="the last one does not:")
    with proof.case("near chance", x <= Rational(2, 5)):
        worse = proof.show(accuracy_next < accuracy, note="J falls near chance")
    with proof.case("far from chance", x >= Rational(3, 5)):
        better = proof.show(accuracy_next > accuracy, note="and rises far from it.")
    false = proof.counterexample(accuracy_next >= accuracy, at={x: Rational(1, 10)})
    proof.fails_without(0 < x, claim=rise, at={x: 0})
    proof.fails_without(x < 1, claim=fall, at={x: 1})
    return step, last, rise, fall, worse, better, false
