"""Chains of two steps in closed form.

Claim    For N = 2 and every M >= 2: od(delta_1(t)) = (od(delta_1) od(delta_2))^(2^(t-1)) for t >= 1. From equal edges delta, 1 - J <= eta first holds at
         round max(0, ceil(log2(log od(s)/log od(delta)))) with s = sqrt(1 - M eta/(M-1)).
Source   Not in RL-STaR, arXiv:2410.23912; for its recursion.
Idea     Odds multiply, so after one round both odds are equal and then square.
"""

from rlstar_sym import Defined, Rational, Symbol, SymmetricChain
from rlstar_sym.theorem import theorem

chain = SymmetricChain(steps=2)
first, second = chain.deltas
M = chain.states
after = chain.star_round()

equal = SymmetricChain(steps=2, equal=True)
delta = equal.delta
after_equal = equal.star_round()


def odds(edge):
    """od(delta), the odds of the right state against one wrong state."""
    return (1 + (M - 1) * edge) / (1 - edge)


@theorem("I.6a", "Two steps: odds square", uses=["I.1"])
def two_steps(proof):
    proof.assume(0 < first, first < 1, 0 < second, second < 1, M >= 2)
    proof.identity(odds(after.deltas[0]), odds(first) * odds(second), note="After one round both odds are the product.")
    product = proof.identity(odds(after.deltas[1]), odds(first) * odds(second))
    proof.preserved(after)
    power = proof.repeated_squaring(odds(first), odds(second), after, note="From then on they square.")
    half = Rational(1, 2)
    below_one = proof.show(after.deltas[0] < 1)
    better_than_chance = [proof.show(odds(first) > 1), proof.show(odds(second) > 1)]
    proof.fails_without(first < 1, claim=below_one, at={first: 1, second: half, M: 2})
    proof.fails_without(second < 1, claim=below_one, at={first: half, second: 1, M: 2})
    proof.fails_without(0 < first, claim=better_than_chance[0], at={first: 0, second: half, M: 2})
    proof.fails_without(0 < second, claim=better_than_chance[1], at={first: half, second: 0, M: 2})
    proof.fails_without(M >= 2, claim=better_than_chance[0], at={first: half, second: half, M: -1})
    proof.serves("rounds of two steps", power)
    return product, power


@theorem("I.6b", "Two equal steps: the number of rounds", uses=["I.1", "I.2"])
def two_equal_steps(proof):
    s = Symbol("s")
    tolerance = Defined("eta", (M - 1) * (1 - s**2) / M, r"\eta")
    proof.assume(0 < delta, delta < 1, 0 < s, s < 1, M >= 2)
    proof.identity(odds(after_equal.delta), odds(delta) ** 2)
    proof.preserved(after_equal)
    growth = proof.repeated_squaring(odds(delta), odds(delta), after_equal)
    reach = proof.equivalent(
        tolerance >= 1 - equal.accuracy,
        odds(delta) >= odds(s),
        pivot=delta - s,
        note="Both differences are positive multiples of delta - s.",
    )
    count = proof.round_count(growth, reach)
    half = Rational(1, 2)
    base, target = proof.show(odds(delta) > 1), proof.show(odds(s) > 1)
    proof.fails_without(0 < delta, claim=base, at={delta: 0, s: half, M: 2})
    proof.fails_without(delta < 1, claim=base, at={delta: 2, s: half, M: 2})
    proof.fails_without(0 < s, claim=target, at={delta: half, s: 0, M: 2})
    proof.fails_without(s < 1, claim=target, at={delta: half, s: 2, M: 2})
    proof.fails_without(M >= 2, claim=base, at={delta: half, s: half, M: -1})
    proof.serves("rounds of two steps", count)
    return growth, reach, count
