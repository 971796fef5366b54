"""The rate of convergence: quadratic, with the sharp constant 1/M.

Claim    With e = 1 - delta and S the sum of the other e_k: e' <= e S, for every N >= 2 and M >= 2. Once all e_k sum to at most 1/2 (which I.5 reaches),
         e'/(e S) -> 1/M; in error probabilities 1 - alpha that ratio is M/(M-1) times as large, so its limit is 1/(M-1).
Source   Not in RL-STaR, arXiv:2410.23912; for its recursion.
Idea     e' = e (1-R)/D with D = 1 + (M-1) delta R, and S - S^2/2 <= 1 - R <= S, D <= M, D >= M - (M-1)(e + S).
"""

from rlstar_sym import Aggregate, Defined, Rational, SymmetricChain
from rlstar_sym.theorem import theorem

chain = SymmetricChain()
delta, rest, M = chain.delta, chain.rest, chain.states
after = chain.star_round()
others = Aggregate("S", "sum", 1 - delta, 1, "S_n")
total = Aggregate("E", "sum", 1 - delta, 0)
half = Rational(1, 2)


@theorem("I.6", "Quadratic rate with its sharp constant", uses=["I.1"])
def rate(proof):
    proof.assume(0 < delta, delta < 1, M >= 2)
    proof.induction(0 < rest, rest < 1)
    proof.induction(
        1 - rest <= others,
        rest <= 1 - others + others**2 / 2,
        others > 0,
        0 <= rest,
        note="The product of the others misses 1 by their sum, to first order.",
    )
    exact = proof.identity(
        1 - after.delta, (1 - delta) * (1 - rest) / (1 + (M - 1) * delta * rest), note="The shortfall after a round."
    )
    upper = proof.show(1 - after.delta <= (1 - delta) * others, note="Quadratic, with constant at most 1;")
    scaled = Defined("Me_next", M * (1 - after.delta), "M e_n'")
    scaled_low = proof.show(scaled >= (1 - delta) * (1 - rest), note="as D <= M,")
    low = proof.show(
        scaled >= (1 - delta) * (others - others**2 / 2), using=[scaled_low], note="the constant 1/M cannot be lowered."
    )

    ratio = scaled / (M * (1 - delta) * others)
    with proof.case("close to perfect", total <= half):
        proof.induction(total > 0)
        sum_of_all = proof.one_factor_out(total, others)
        few = proof.show(others <= half, using=[sum_of_all])
        proof.show(1 - after.delta <= half * (1 - delta), using=[few])
        up = proof.show(after.delta >= delta)
        (no_more,) = proof.induction(
            after.following(total) <= total, given=[up], note="The sum of shortfalls does not grow,"
        )
        proof.show(after.following(total) <= half, using=[no_more], note="so the chain stays close to perfect,")
        proof.preserved(after)
        shrinking = proof.geometric(1 - delta, half, after, note="and every shortfall at least halves.")

        enough = proof.show(scaled >= (1 - delta) * others * (1 - M * total), using=[low, sum_of_all])
        proof.show(ratio >= 1 / M - total, using=[enough])
        denominator = Defined("D", 1 + (M - 1) * delta * rest, "D")
        near = proof.show(denominator >= M - (M - 1) * total, using=[sum_of_all], note="D is close to M.")
        product = Defined("K", (1 + M * total) * denominator, "K")
        large = proof.show(product >= M, using=[near], note="(1 + M E) D >= M.")
        at_most = proof.show(M * (1 - rest) <= others * product, using=[large])
        proof.show(ratio <= 1 / M + total, using=[at_most], opening=[product, denominator])
        sharp = proof.squeeze(ratio, 1 / M, total, shrinking, note="The ratio tends to 1/M.")

    def error(edge):
        return 1 - chain.kernel(edge).diagonal

    in_errors = proof.identity(
        error(after.delta) / (error(delta) * ((M - 1) / M * others)),
        M / (M - 1) * ratio,
        note="In error probabilities the constant is M/(M-1) times 1/M.",
    )
    proof.fails_without(0 < delta, claim=upper, at={M: 64, delta: [Rational(-1, 100), half]})
    proof.fails_without(delta < 1, claim=upper, at={M: 2, delta: [2, half]})
    proof.fails_without(M >= 2, claim=upper, at={M: Rational(-1), delta: [half, half]})
    return exact, upper, low, sharp, in_errors
