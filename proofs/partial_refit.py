"""A partial refit, and the full one as a step of natural gradient.

Claim    For every N >= 2, M >= 2 and 0 < s <= 1: the round delta'' = (1-s) delta + s delta' improves every step and J on (0, 1)^N, tends to perfection, and the
         shortfall shrinks by a factor that tends to exactly 1-s. The full step is a unit step of natural gradient on log J:
         delta_n' - delta_n = I(delta_n)^-1 * d log J/d delta_n, with the Fisher information I(x) = (M-1)/((1-x)(1+(M-1)x)).
         Along the flow d delta_n/dt = delta_n' - delta_n, the limit of small s, C(delta_n) - C(delta_k) is constant for any two steps,
         where C(x) = -log(1-x) - log(1+(M-1)x)/(M-1).
Source   Not in RL-STaR, arXiv:2410.23912; for its recursion.
Idea     The mixture of two symmetric kernels is symmetric, and edges mix as the kernels do. J is affine in each edge.
"""

from rlstar_sym import Aggregate, Rational, Symbol, SymmetricChain
from rlstar_sym.theorem import theorem

chain = SymmetricChain()
delta, rest, L, M = chain.delta, chain.rest, chain.product, chain.states
accuracy = chain.accuracy
s = Symbol("s")
after = chain.star_round(mix=s)
full = chain.star_round().delta.definition
shortfall = Aggregate("E", "sum", 1 - delta, 0)
half = Rational(1, 2)


@theorem("II.5", "A partial refit improves the policy", uses=["I.1", "I.2", "I.3"])
def partial_refit(proof):
    proof.assume(0 < delta, delta < 1, M >= 2, 0 < s, s <= 1)
    proof.induction(0 < rest, rest < 1)
    mixed = proof.identity(after.delta, (1 - s) * delta + s * full, note="Edges mix as the kernels do.")
    gain = proof.identity(
        after.delta - delta, s * rest * (1 - delta) * (1 + (M - 1) * delta) / (1 + (M - 1) * delta * rest)
    )
    up = proof.show(after.delta > delta)
    below_one = proof.show(after.delta < 1)
    proof.induction(0 < L, after.product_next > L, given=[up])
    better = proof.show(after.following(accuracy) > accuracy)
    proof.fails_without(0 < delta, claim=up, at={M: 2, s: half, delta: [half, 0]})
    proof.fails_without(delta < 1, claim=up, at={M: 2, s: half, delta: [1, half]})
    proof.fails_without(M >= 2, claim=up, at={M: -4, s: half, delta: [half, Rational(1, 10)]})
    proof.fails_without(0 < s, claim=better, at={M: 2, s: 0, delta: [half, half]})
    proof.fails_without(s <= 1, claim=below_one, at={M: 2, s: 3, delta: [half, half]})
    return mixed, gain, up, below_one, better


@theorem("II.5a", "A partial refit converges at the exact rate 1 - s", uses=["I.1", "I.2", "II.5"])
def partial_rate(proof):
    proof.assume(0 < delta, delta < 1, M >= 2, 0 < s, s <= 1)
    proof.induction(0 < rest, rest < 1)
    total, *_ = proof.induction(shortfall >= 1 - L, shortfall > 0, 0 < L, L < 1)
    up = proof.show(after.delta > delta)
    below_one = proof.show(after.delta < 1)
    proof.show(after.delta > 0)
    _, higher = proof.induction(0 < L, after.product_next >= L, given=[up])
    factor = proof.one_factor_out(L, rest)
    ratio = (1 - after.delta) / (1 - delta)
    closed = proof.identity(
        ratio, 1 - s + s * (1 - rest) / (1 + (M - 1) * delta * rest), note="The factor of a shortfall"
    )
    not_faster = proof.show(ratio >= 1 - s, note="is never below 1 - s")
    enough = proof.show(shortfall >= 1 - delta * rest, using=[total, factor])
    at_most = proof.show(
        ratio <= 1 - s + shortfall,
        using=[enough],
        note="and exceeds it by at most the sum of all shortfalls, which tends to 0.",
    )
    start = Symbol("L_0")
    with proof.start_value(start, L, 0 < L, L < 1):
        grown = proof.show(rest >= start, using=[factor])
        proof.show(start <= after.product_next, using=[higher])
        proof.preserved(after)
        proof.show(1 - after.delta <= (1 - s * start) * (1 - delta), using=[grown])
        null = proof.geometric(1 - delta, 1 - s * start, after)
        edge_limit = proof.squeeze(delta, 1, 1 - delta, null)
        accuracy_limit = proof.squeeze(accuracy, 1, shortfall, null)
        sharp = proof.squeeze(ratio, 1 - s, shortfall, null, note="The rate is linear, with ratio 1 - s.")
    limits = [proof.for_every_start(limit, start) for limit in (edge_limit, accuracy_limit, sharp)]
    proof.fails_without(0 < delta, claim=up, at={M: 2, s: half, delta: [half, 0]})
    proof.fails_without(delta < 1, claim=up, at={M: 2, s: half, delta: [1, half]})
    proof.fails_without(M >= 2, claim=up, at={M: -4, s: half, delta: [half, Rational(1, 10)]})
    proof.fails_without(0 < s, claim=up, at={M: 2, s: 0, delta: [half, half]})
    proof.fails_without(s <= 1, claim=below_one, at={M: 2, s: 3, delta: [half, half]})
    proof.decides("partial refits, every edge positive", *limits[:2], fates=["takes off"])
    return closed, not_faster, at_most, *limits


@theorem("II.5b", "The full refit is a unit step of natural gradient", uses=["I.1", "I.2"])
def natural_gradient(proof):
    proof.assume(0 <= delta, delta < 1, M >= 2)
    proof.induction(0 <= rest, rest < 1)
    kernel = chain.kernel()
    other = Symbol("y")
    moved = chain.kernel(other)
    slope = (M - 1) * rest / M
    affine = proof.identity(
        chain.accuracy_of(other * rest) - chain.accuracy_of(delta * rest),
        (other - delta) * slope,
        note="J is affine in each edge, so this is its slope dJ/d delta_n.",
    )
    proof.identity(moved.diagonal - kernel.diagonal, (other - delta) * ((M - 1) / M), note="The slope of alpha,")
    proof.identity(moved.off_diagonal - kernel.off_diagonal, (other - delta) * (-1 / M), note="and that of beta.")
    information = (M - 1) / ((1 - delta) * (1 + (M - 1) * delta))
    fisher = proof.identity(
        ((M - 1) / M) ** 2 / kernel.diagonal + (M - 1) * (-1 / M) ** 2 / kernel.off_diagonal,
        information,
        note="The Fisher information of a row: the sum of slope^2/probability over its states.",
    )
    gradient = proof.identity(
        full - delta,
        slope / chain.accuracy_of(delta * rest) / information,
        note="One full step is the gradient of log J divided by the information.",
    )
    positive = proof.show(information > 0)
    proof.fails_without(delta < 1, claim=positive, at={M: 2, delta: [2, half]})
    proof.fails_without(0 <= delta, claim=positive, at={M: 2, delta: [-2, half]})
    proof.fails_without(M >= 2, claim=positive, at={M: half, delta: [half, half]})
    return affine, fisher, gradient


@theorem("II.5c", "The flow of small refits conserves the differences between steps", uses=["I.1", "II.5b"])
def conserved_differences(proof):
    flow = chain.star_round()
    m = M - 1
    proof.assume(0 <= delta, delta < 1, M >= 2)
    proof.induction(0 <= rest, rest < 1)
    proof.induction(0 <= L, L < 1)
    factor = proof.one_factor_out(L, rest)
    velocity = proof.identity(
        flow.delta - delta,
        rest * (1 - delta) * (1 + m * delta) / (1 + m * delta * rest),
        note="The velocity is the gain of a full round.",
    )
    conserved = proof.conserved(
        [(-1, 1 - delta), (-1 / m, 1 + m * delta)],
        delta,
        flow,
        rate=M * L / (1 + m * L),
        using=[factor],
        note="C' = M x/((1-x)(1+(M-1)x)) takes away what differs from step to step.",
    )
    up = proof.show(flow.delta - delta >= 0, note="No edge falls along the flow.")
    proof.fails_without(0 <= delta, claim=up, at={M: 2, delta: [-half, half]})
    proof.fails_without(delta < 1, claim=up, at={M: 2, delta: [2, half]})
    proof.fails_without(M >= 2, claim=up, at={M: -4, delta: [half, Rational(1, 10)]})
    return velocity, conserved, up
