"""One right answer among k samples: bounds of pass@k, and what the reward of a group of k answers can tell.

Claim    For every k >= 2 (the number N of factors below is k) and 0 <= p <= 1: k p/(1 + (k-1) p) <= 1 - (1-p)^k <= k p. A group of k answers, each right with probability p, is all
         right or all wrong with probability p^k + (1-p)^k, which is at least 2^(1-k), the value at p = 1/2: no difficulty leaves fewer groups without a signal.
Source   Derived here. pass@k is the measure of arXiv:2107.03374 (chen2021); the groups are those of arXiv:2503.06639 (mroueh2025). Nothing is claimed about their formulas.
Idea     Induction over the samples: a power is a running product of equal factors.
"""

from rlstar_sym import Aggregate, Rational, Symbol
from rlstar_sym.polynomial.expressions import expr
from rlstar_sym.theorem import theorem

p = Symbol("p")
half = Rational(1, 2)
#: (1-p)^k, p^k, 2^-k and k p, over the k samples of one question
all_wrong = Aggregate("Q", "product", 1 - p, 0)
all_right = Aggregate("P", "product", p, 0)
coins = Aggregate("H", "product", expr(half), 0)
expected = Aggregate("S", "sum", p, 0)


@theorem("V.5", "Bounds of pass@k, for every k")
def bounds_of_pass_at_k(proof):
    proof.assume(0 <= p, p <= 1)
    *_, upper = proof.induction(0 <= all_wrong, all_wrong <= 1, 1 - all_wrong <= expected, note="At most k p,")
    *_, product = proof.induction(
        0 <= all_wrong, all_wrong <= 1, expected >= p, all_wrong * (1 + expected - p) <= 1 - p
    )
    lower = proof.show(
        1 - all_wrong >= expected / (1 + expected - p), using=[product], note="and at least k p/(1 + (k-1) p)."
    )
    proof.fails_without(0 <= p, claim=lower, at={p: -2}, steps=2)
    proof.fails_without(p <= 1, claim=lower, at={p: 2}, steps=2)
    return upper, lower


@theorem("V.6", "A group without a signal is least likely at p = 1/2")
def dead_groups(proof):
    proof.assume(0 <= p, p <= 1)
    *_, least = proof.induction(
        0 <= all_right,
        0 <= all_wrong,
        (2 * p - 1) * (all_right - all_wrong) >= 0,
        all_right + all_wrong >= 2 * coins,
    )
    with proof.case("even odds", p.equals(half)):
        proof.induction(all_right.equals(coins), all_wrong.equals(coins))
        attained = proof.show((all_right + all_wrong).equals(2 * coins), note="That bound is attained at p = 1/2.")
    *_, right, wrong = proof.induction(0 <= all_right, 0 <= all_wrong, all_right <= p, all_wrong <= 1 - p)
    at_most = proof.show(all_right + all_wrong <= 1, using=[right, wrong])
    proof.fails_without(p <= 1, claim=at_most, at={p: 2}, steps=2)
    proof.fails_without(0 <= p, claim=at_most, at={p: -1}, steps=2)
    return least, attained, at_most
