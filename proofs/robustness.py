"""Robustness to wrong steps: the share F of kept chains in which every step is right never falls and tends to 1.

Claim    With x = 1/od(delta): 1/F = (prod(1 + (M-1) x_n) + (M-1) prod(1 - x_n))/M. F never falls on [0, 1]^N, and F -> 1 when at most one edge is zero.
         F < 1 at every round when every edge is strictly between 0 and 1. The expected number of wrong steps in kept chains never grows.
Source   RL-STaR, arXiv:2410.23912, contribution (4); here for every N and real M.
Idea     The closed form is nondecreasing in every x_n, because prod(1 + (M-1) x) >= 1 >= prod(1 - x), and a round lowers every x_n.
"""

from rlstar_sym import Aggregate, Defined, Rational, Symbol, SymmetricChain
from rlstar_sym.theorem import theorem

chain = SymmetricChain()
delta, rest, L, M = chain.delta, chain.rest, chain.product, chain.states
after = chain.star_round()
all_right, accuracy, share = chain.all_steps_right, chain.accuracy, chain.kept_all_right
half = Rational(1, 2)

x = Defined("x", (1 - delta) / (1 + (M - 1) * delta), "x_n")
x_next = after.following(x)
more = Aggregate("U", "product", 1 + (M - 1) * x, 0)
less = Aggregate("V", "product", 1 - x, 0)
more_next, less_next = after.following(more), after.following(less)
all_right_next, share_next = after.following(all_right), after.following(share)
product_next = after.product_next
inverse = Defined("G", 1 / share)
inverse_next = after.following(inverse)
shortfall = Aggregate("E", "sum", 1 - delta, 0)


@theorem("I.7", "Robustness to wrong steps", uses=["I.1", "I.2"])
def robustness(proof):
    proof.assume(0 <= delta, delta <= 1, M >= 2)
    proof.induction(0 <= rest, rest <= 1)
    proof.induction(all_right > 0, 0 <= L, L <= 1)
    proof.induction(
        (more * all_right).equals(1),
        (less * all_right).equals(L),
        all_right > 0,
        note="1 + (M-1) x = 1/alpha and 1 - x = delta/alpha, step by step.",
    )
    closed = proof.identity(1 / share, (more + (M - 1) * less) / M, note="The closed form.")

    # the same one round later: the new edges are in [0, 1] too
    kept = [proof.show(after.delta >= delta), proof.show(after.delta >= 0), proof.show(after.delta <= 1)]
    proof.induction(all_right_next > 0, product_next >= 0, product_next <= 1, given=kept)
    proof.induction(
        (more_next * all_right_next).equals(1),
        (less_next * all_right_next).equals(product_next),
        all_right_next > 0,
        given=kept,
    )
    proof.identity(1 / share_next, (more_next + (M - 1) * less_next) / M, note="The same one round later.")

    lower = [proof.show(x <= 1), proof.show(x_next >= 0), proof.show(x_next <= x, note="A round lowers every x,")]
    *_, gap = proof.induction(
        less >= 0,
        less <= less_next,
        less_next <= 1,
        more_next >= 1,
        more - more_next >= (M - 1) * (less_next - less),
        given=lower,
        note="and the closed form is nondecreasing in every x:",
    )
    now = proof.identity(inverse, (more + (M - 1) * less) / M)
    later = proof.identity(inverse_next, (more_next + (M - 1) * less_next) / M)
    falls = proof.show(inverse_next <= inverse, using=[now, later, gap], note="1/F does not grow.")
    positive = [proof.show(inverse > 0), proof.show(inverse_next > 0)]
    inverted = proof.show(1 / inverse_next >= 1 / inverse, using=[falls, *positive])
    rises = proof.show(share_next >= share, using=[inverted], opening=[inverse, inverse_next], note="F never falls.")

    wrong, wrong_next = 1 - chain.kernel().diagonal, 1 - chain.kernel(after.delta).diagonal
    right_weight = chain.kernel().diagonal * chain.kernel(rest).diagonal
    wrong_weight = chain.kernel().off_diagonal * chain.kernel(rest).off_diagonal
    kept_wrong = proof.identity(
        (M - 1) * wrong_weight / (right_weight + (M - 1) * wrong_weight),
        wrong_next,
        note="A kept chain errs at step n with the probability with which the refitted step errs.",
    )
    errors = Aggregate("W", "sum", wrong, 0)
    (fewer,) = proof.induction(
        after.following(errors) <= errors, given=kept, note="The expected number of wrong steps does not grow."
    )

    proof.fails_without(0 <= delta, claim=kept[0], at={M: 2, delta: [-half, half]})
    proof.fails_without(delta <= 1, claim=kept[0], at={M: 2, delta: [2, half]})
    proof.fails_without(M >= 2, claim=kept[0], at={M: -4, delta: [half, Rational(1, 10)]})
    return closed, rises, kept_wrong, fewer


@theorem("I.7a", "The share of wrong steps vanishes", uses=["I.1", "I.2", "I.5", "I.7"])
def share_tends_to_one(proof):
    proof.assume(0 <= delta, delta <= 1, M >= 2)
    rate, *_ = proof.cite("I.5")
    proof.induction(0 <= rest, rest <= 1)
    in_range = [proof.show(x >= 0), proof.show(x <= 1)]
    proof.fails_without(delta <= 1, claim=in_range[0], at={M: 2, delta: [2, half]})
    proof.fails_without(0 <= delta, claim=in_range[1], at={M: 2, delta: [-half, half]})
    proof.fails_without(M >= 2, claim=in_range[0], at={M: -4, delta: [half, half]})
    zeros = proof.cases_on_zeros(delta, rest)
    with zeros.none():
        proof.induction(0 < L, L <= 1)
        proof.induction(
            more >= 1, less >= 0, less <= 1, more + (M - 1) * less >= M, given=[proof.show(x >= 0), proof.show(x <= 1)]
        )
        proof.induction((more * all_right).equals(1), (less * all_right).equals(L), all_right > 0)
        proof.induction(
            1 - all_right <= shortfall,
            all_right >= 0,
            all_right <= 1,
            note="P = prod alpha misses 1 by at most the sum of shortfalls.",
        )
        c = Symbol("c")
        with proof.start_value(c, L, 0 < L, L <= 1):
            now = proof.identity(inverse, (more + (M - 1) * less) / M)
            at_least_one = proof.show(inverse >= 1, using=[now])
            proof.show(share <= 1, using=[at_least_one], opening=[inverse])
            proof.show(1 - share <= shortfall)
            limit = proof.squeeze(share, 1, shortfall, rate)
        limit = proof.for_every_start(limit, c)
    with zeros.one_here():
        proof.show(after.delta > 0)
    with zeros.one_elsewhere():
        proof.show(after.delta > 0)
    proof.induction(0 <= L, L <= 1)
    proof.preserved(after)
    return limit, zeros.one_becomes_none(after, limit)


@theorem("I.7b", "Wrong steps persist at every finite round", uses=["I.1", "I.7"])
def wrong_steps_persist(proof):
    proof.assume(0 < delta, delta < 1, M >= 2)
    other_more = Aggregate("U_others", "product", 1 + (M - 1) * x, 1, "U_n")
    other_less = Aggregate("V_others", "product", 1 - x, 1, "V_n")
    inside = [proof.show(x > 0), proof.show(x < 1)]
    proof.induction(0 < rest, rest < 1)
    proof.induction(0 < L, L < 1)
    proof.induction((more * all_right).equals(1), (less * all_right).equals(L), all_right > 0)
    proof.induction(
        other_more > 1, other_less > 0, other_less < 1, other_more + (M - 1) * other_less >= M, given=inside
    )
    x_here = proof.show(x > 0)
    split = [proof.one_factor_out(more, other_more), proof.one_factor_out(less, other_less)]
    excess = proof.show(more + (M - 1) * less > M, using=[*split, x_here], note="Two wrong steps can cancel.")
    closed = proof.identity(inverse, (more + (M - 1) * less) / M)
    above = proof.show(inverse > 1, using=[closed, excess])
    below_one = proof.show(share < 1, using=[above], opening=[inverse], note="So some kept chains have wrong steps.")
    proof.preserved(after)
    always = proof.every_round(share < 1, after)
    # one imperfect step alone cannot be cancelled by another: F = 1 though the model is not perfect
    proof.fails_without(delta < 1, claim=below_one, at={M: 2, delta: [half, 1]})
    proof.fails_without(0 < delta, claim=inside[1], at={M: 2, delta: [0, half]})
    proof.fails_without(M >= 2, claim=inside[0], at={M: -4, delta: [half, half]})
    return below_one, always
