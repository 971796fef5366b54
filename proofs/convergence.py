"""Convergence to perfect reasoning, and the criterion on the pre-trained model.

Claim    For edges in [0, 1] and every N >= 2, M >= 2: if at most one edge is zero, every delta_n(t) -> 1 and J(t) -> 1. If two or more are zero,
         the chain never changes and J = 1/M for ever. So all edges tend to 1 iff at most one is zero, and J -> 1 iff at most one is zero. (Edges that are
         1 in a chain with two zeros stay there, so for a single edge it is no equivalence.)
Source   RL-STaR, arXiv:2410.23912, contributions (1) and (3); here necessary and sufficient, for unequal steps, every N and real M.
Idea     With every edge positive, L never falls below c = L(0), so 1 - delta shrinks by the factor 1 - c a round. One zero edge becomes the product
         of the others after one round. Two zeros make every product of others zero.
"""

from rlstar_sym import Aggregate, Rational, Symbol, SymmetricChain
from rlstar_sym.theorem import theorem

chain = SymmetricChain()
delta, rest, L, M = chain.delta, chain.rest, chain.product, chain.states
after = chain.star_round()
accuracy = chain.accuracy
shortfall = Aggregate("E", "sum", 1 - delta, 0)


@theorem("I.5", "Convergence to perfect reasoning", uses=["I.1", "I.2"])
def convergence(proof):
    proof.assume(0 <= delta, delta <= 1, M >= 2)
    proof.induction(0 <= rest, rest <= 1)
    zeros = proof.cases_on_zeros(delta, rest)

    with zeros.none():
        up = proof.show(after.delta >= delta, note="No edge falls,")
        positive = proof.show(after.delta > 0)
        proof.induction(after.rest_next > 0, given=[positive], note="All edges stay positive,")
        _, higher = proof.induction(0 < L, after.product_next >= L, given=[up], note="and L does not fall.")
        proof.induction(shortfall >= 1 - L, 0 <= L, L <= 1, note="J misses 1 by at most the sum of the shortfalls.")

        c = Symbol("c")
        with proof.start_value(c, L, 0 < L, L <= 1):
            factor = proof.one_factor_out(L, rest)
            enough = proof.show(rest >= c, using=[factor], note="R >= L >= c.")
            proof.show(c <= after.product_next, using=[higher])
            proof.preserved(after)
            proof.show(
                1 - after.delta <= (1 - c) * (1 - delta),
                using=[enough],
                note="The shortfall shrinks by a fixed factor.",
            )
            rate = proof.geometric(1 - delta, 1 - c, after)
            delta_limit = proof.squeeze(delta, 1, 1 - delta, rate)
            accuracy_limit = proof.squeeze(accuracy, 1, shortfall, rate)
        delta_limit = proof.for_every_start(delta_limit, c)
        accuracy_limit = proof.for_every_start(accuracy_limit, c)

    with zeros.one_here():
        proof.identity(after.delta, rest, note="The zero edge becomes R > 0 in one round;")
        proof.show(after.delta > 0)
    with zeros.one_elsewhere():
        proof.identity(after.delta, delta, note="the others stay.")
        proof.show(after.delta > 0)
    delta_limit_one = zeros.one_becomes_none(after, delta_limit)
    accuracy_limit_one = zeros.one_becomes_none(after, accuracy_limit)

    proof.fails_without(delta <= 1, at={M: 2, delta: [Rational(1, 2), Rational(3, 2)]})
    proof.fails_without(0 <= delta, at={M: 2, delta: [Rational(-1, 2), Rational(1, 2)]})
    proof.preserved(after)
    proof.decides("every edge positive", delta_limit, accuracy_limit, fates=["takes off"])
    proof.decides("one edge at chance and none negative", delta_limit_one, accuracy_limit_one, fates=["takes off"])
    return rate, delta_limit, accuracy_limit, delta_limit_one, accuracy_limit_one


@theorem("I.4", "Pre-trained criterion", uses=["I.1", "I.2", "I.5"])
def criterion(proof):
    proof.assume(0 <= delta, delta <= 1, M >= 2)
    _, edge_limit, accuracy_limit, edge_limit_one, accuracy_limit_one = proof.cite("I.5")
    zeros = proof.cases_on_zeros(delta, rest)
    with zeros.more():
        fixed = proof.identity(after.delta, delta, note="With R = 0 a round changes nothing,")
        stuck = proof.unchanged(delta, after)
        product = proof.one_factor_out(L, rest)
        guess = proof.show(accuracy.equals(1 / M), using=[product], note="and the answer is a guess.")
        wrong = proof.show(accuracy < 1, using=[guess])
        proof.fails_without(rest.equals(0), claim=fixed, at={M: 2, delta: [Rational(1, 2), Rational(1, 2)]})
        proof.fails_without(rest.equals(0), claim=guess, at={M: 2, delta: [Rational(1, 2), Rational(1, 2)]})
    every_edge = zeros.criterion(
        [edge_limit, edge_limit_one], stuck, note="Two edges stay at 0, others may be 1 already."
    )
    perfect = zeros.criterion([accuracy_limit, accuracy_limit_one], stuck, wrong)
    proof.induction(0 <= rest, rest <= 1)
    proof.preserved(after)
    proof.decides("two edges at chance and none negative", every_edge, perfect, guess, fates=["stuck"])
    proof.decides("at most one edge at chance and none negative", every_edge, perfect, fates=["takes off"])
    return every_edge, perfect, guess
