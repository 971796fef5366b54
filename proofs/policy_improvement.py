"""Policy improvement: a round raises every step that is not yet perfect, and the accuracy.

Claim    For every N >= 2 and M >= 2: if 0 < delta_k < 1 for all k, then delta_n < delta_n' < 1 for every n, and J < J'.
         On [0, 1]^N the same holds with <=.
Source   RL-STaR, arXiv:2410.23912, contribution (2); here for unequal steps, every N and real M.
Idea     delta' - delta factors with positive factors; products of larger positive numbers are larger.
"""

from rlstar_sym import Rational, SymmetricChain
from rlstar_sym.theorem import theorem

chain = SymmetricChain()
delta, rest, L, M = chain.delta, chain.rest, chain.product, chain.states
after = chain.star_round()


@theorem("I.3", "Policy improvement", uses=["I.1", "I.2"])
def policy_improvement(proof):
    proof.assume(0 < delta, delta < 1, M >= 2)
    proof.induction(0 < rest, rest < 1, note="A product of numbers in (0, 1) is in (0, 1).")
    up = proof.show(after.delta > delta, note="The gain has positive factors.")
    below_one = proof.show(after.delta < 1)
    proof.induction(0 < L, after.product_next > L, given=[up], note="Every factor grows, so the product grows.")
    better = proof.show(after.following(chain.accuracy) > chain.accuracy)

    half = Rational(1, 2)
    proof.fails_without(0 < delta, claim=up, at={M: 2, delta: [half, 0]})
    proof.fails_without(delta < 1, claim=up, at={M: 2, delta: [1, half]})
    proof.fails_without(M >= 2, claim=up, at={M: -4, delta: [half, Rational(1, 10)]})
    proof.fails_without(0 < delta, claim=better, at={M: 2, delta: [0, 0]})
    return up, below_one, better


@theorem("I.3w", "Policy improvement, weak form", uses=["I.1", "I.2"])
def weak_improvement(proof):
    proof.assume(0 <= delta, delta <= 1, M >= 2)
    proof.induction(0 <= rest, rest <= 1)
    up = proof.show(after.delta >= delta)
    at_most_one = proof.show(after.delta <= 1)
    proof.induction(0 <= L, after.product_next >= L, given=[up])
    no_worse = proof.show(after.following(chain.accuracy) >= chain.accuracy)

    proof.fails_without(0 <= delta, claim=up, at={M: 2, delta: [Rational(-1, 2), Rational(1, 2)]})
    proof.fails_without(delta <= 1, claim=up, at={M: 2, delta: [2, 1]})
    proof.fails_without(M >= 2, claim=up, at={M: -4, delta: [Rational(1, 2), Rational(1, 10)]})
    return up, at_most_one, no_worse
