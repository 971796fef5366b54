"""The recursion of a STaR round, from the algebra of symmetric kernels.

Claim    A round keeps a symmetric chain symmetric and moves every edge by delta' = (delta + R + (M-2) delta R)/(1 + (M-1) delta R),
         R the product of the other edges. Equivalently log-odds add: od(delta') = od(delta) od(R).
Source   RL-STaR, arXiv:2410.23912, the transition model and its update; here for unequal steps, signed edges, every N and real M.
Idea     Kernels a*I + b*(ones) are closed under product, entrywise product and row normalisation; edges multiply under composition.
"""

from rlstar_sym import SymmetricChain
from rlstar_sym.theorem import theorem

chain = SymmetricChain()
delta, rest, M = chain.delta, chain.rest, chain.states
after = chain.star_round()


def entries(edge):
    """Diagonal and off-diagonal entry of the symmetric channel."""
    kernel = chain.kernel(edge)
    return kernel.diagonal, kernel.off_diagonal


def odds(edge):
    """od(delta), the odds of the right state against one wrong state."""
    return (1 + (M - 1) * edge) / (1 - edge)


@theorem("I.1", "Recursion and closure")
def recursion(proof):
    # both hypotheses say only that everything is defined: there are states, and some answer is right (J is not 0)
    proof.assume(M >= 2, (1 + (M - 1) * delta * rest).differs(0))

    alpha, beta = entries(delta)
    back_right, back_wrong = entries(rest)
    proof.identity(alpha + (M - 1) * beta, 1, note="The rows of a kernel sum to 1.")
    proof.composition(
        entries,
        M,
        note="By the definition of the matrix product, edges multiply, so the other steps act as one with edge R.",
    )

    right, wrong = alpha * back_right, beta * back_wrong
    closed = proof.identity(
        right / (right + (M - 1) * wrong),
        entries(after.delta)[0],
        note="Kept chains put weight alpha * (others lead back) on the right step; normalising the row gives the new diagonal,",
    )
    proof.identity(
        wrong / (right + (M - 1) * wrong),
        entries(after.delta)[1],
        note="and every wrong entry: the step stays symmetric.",
    )

    # the definition of the new edge in other words, and so no conclusion
    proof.identity(after.delta, (delta + rest + (M - 2) * delta * rest) / (1 + (M - 1) * delta * rest))
    gain = proof.identity(
        after.delta - delta, rest * (1 - delta) * (1 + (M - 1) * delta) / (1 + (M - 1) * delta * rest)
    )
    loss = proof.identity(1 - after.delta, (1 - delta) * (1 - rest) / (1 + (M - 1) * delta * rest))
    with proof.case("no perfect step", delta < 1, rest < 1):
        log_odds = proof.identity(odds(after.delta), odds(delta) * odds(rest), note="Odds multiply: log-odds add.")
    proof.serves("a single step")
    proof.serves("no chain is kept")
    return closed, gain, loss, log_odds
