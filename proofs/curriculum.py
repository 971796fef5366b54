"""A curriculum: a share q of the questions asks for one step alone, and no start is stuck.

Claim    Questions of the whole chain have weight 1 - q, those of step n alone weight q_n (0 < q_n, q < 1), started uniformly and kept if that step is right. With g = M q_n/(1-q) a round is
         od(delta_n') = od(delta_n) (1 + g + (M-1) R_n)/(1 - R_n). For every N, M >= 2 and edges in [0, 1], zeros included: delta_n' > delta_n unless delta_n = 1, and the odds
         grow at least by the factor 1 + g; so an edge that is zero is positive after one round, and the criterion of I.4 is not needed. With R_n < 0 an edge still does not fall as
         long as M R_n + g >= 0, and it falls where M R_n + g < 0. Said of one round; the limit over rounds is not said here.
Source   Derived here; not in RL-STaR, arXiv:2410.23912.
Idea     One-step questions add the weight alpha q_n to the right transition, and nothing to the wrong ones.
"""

from rlstar_sym import Defined, Rational, Symbol, SymmetricChain
from rlstar_sym.theorem import theorem

chain = SymmetricChain()
delta, rest, M = chain.delta, chain.rest, chain.states
# weights relative to the full questions: q_n/(1-q) is s, and g = M s
share = Symbol("s")
step, back = chain.kernel(), chain.kernel(rest)
right = step.diagonal * (back.diagonal + share)
wrong = step.off_diagonal * back.off_diagonal
next_edge = Defined("delta_next", (right - wrong) / (right + (M - 1) * wrong), r"\delta_n'")
growth = M * share
half = Rational(1, 2)


def odds(edge):
    """od(delta), the odds of the right state against one wrong state."""
    return (1 + (M - 1) * edge) / (1 - edge)


@theorem("IV.5", "With one-step questions no start is stuck", uses=["I.1"])
def no_start_is_stuck(proof):
    proof.assume(0 <= delta, delta <= 1, M >= 2, share > 0)
    proof.induction(0 <= rest, rest <= 1)
    gain = proof.identity(
        next_edge - delta,
        (growth + M * rest)
        * (1 - delta)
        * (1 + (M - 1) * delta)
        / ((1 + (M - 1) * delta) * (1 + growth + (M - 1) * rest) + (M - 1) * (1 - delta) * (1 - rest)),
        note="The gain",
    )
    positive = proof.show(next_edge > 0, note="An edge that is zero becomes positive in one round.")
    at_most = proof.show(next_edge <= 1)
    with proof.case("a step that is not perfect", delta < 1):
        up = proof.show(next_edge > delta, note="Every step improves that is not yet perfect.")
    with proof.case("no perfect step", delta < 1, rest < 1):
        closed = proof.identity(odds(next_edge), odds(delta) * (1 + growth + (M - 1) * rest) / (1 - rest))
        factor = proof.show(odds(next_edge) >= (1 + growth) * odds(delta), note="Its odds grow by 1 + g at least.")
    proof.fails_without(share > 0, claim=positive, at={M: 2, share: 0, delta: [0, 0]})
    return gain, positive, at_most, up, closed, factor


@theorem("IV.5a", "With one-step questions and a negative product: an edge falls iff M R + g < 0", uses=["I.1"])
def negative_products(proof):
    r, d = Symbol("r"), Symbol("d")
    step, back = chain.kernel(d), chain.kernel(r)
    right, wrong = step.diagonal * (back.diagonal + share), step.off_diagonal * back.off_diagonal
    new = Defined("d_next", (right - wrong) / (right + (M - 1) * wrong), "d'")
    proof.assume(0 <= 1 + (M - 1) * r, r < 0, 0 < 1 + (M - 1) * d, d < 1, M >= 2, share > 0)
    with proof.case("enough one-step questions", growth + M * r >= 0):
        stays = proof.show(new >= d)
    with proof.case("too few", growth + M * r < 0):
        falls = proof.show(new < d)
    point = {M: 2, share: Rational(1, 8), r: -half, d: half}
    false = proof.counterexample(new >= d, at=point, note="A curriculum alone does not undo a negative product.")
    return stays, falls, false
