"""The basin of right reasoning: any kernels, any number of steps and states, close enough to the identity.

Claim    Uniform question, any M, every N >= 2. Let o_n bound the odds of leaving a state at step n: 1 - K_n(i,i) <= o_n K_n(i,i) for every i. If the sum of the other o_k is below
         1 for every n, then a round multiplies o_n by at most that sum, every K_n -> I, and J -> 1.
Source   Not in RL-STaR, arXiv:2410.23912, whose kernels are symmetric.
Idea     Let C be the product of the other kernels, which closes the way from the end of step n to its beginning. C(j,i) <= S C(i,i) for j other than i, S the sum of the
         others' odds, by induction: one kernel more in front adds at most its own odds. So the kept chains multiply the odds of leaving i by at most S.
"""

from rlstar_sym import Aggregate, Rational, Symbol
from rlstar_sym.model.dense_recursion import alongside
from rlstar_sym.model.kernel_chain import DominantChain
from rlstar_sym.theorem import theorem

d = Symbol("d", "d_n", indexed=True)
o, q = Symbol("o", "o_n", indexed=True), Symbol("q", "q_n", indexed=True)
rho = Symbol("rho", r"\varrho")
chain = DominantChain(d)
c, m, z, accuracy = chain.back, chain.strayed, chain.beside, chain.accuracy
S = Aggregate("S", "sum", o, 1, "S_n")
total = Aggregate("O", "sum", o, 0)
# o and q = 1/(1+o) are bounds: what a round makes of them is chosen here, and shown to bound the new diagonals
after = alongside(chain.star_round(), {o: o * S, q: 1 / (1 + o * S)})
half, tenth = Rational(1, 2), Rational(1, 10)


@theorem("III.3", "The basin of right reasoning: every step tends to the identity, and J to 1")
def basin(proof):
    proof.assume(q <= d, d <= 1, 0 < q, (q * (1 + o)).equals(1), 0 <= o, S <= rho, 0 <= rho, rho < 1)
    leave = proof.know(
        1 - d <= o * d,
        using=[q <= d, 0 <= o, (q * (1 + o)).equals(1)],
        note="The odds of leaving a state are at most o.",
    )
    proof.column_induction(
        c > 0,
        m >= 0,
        m <= S * c,
        S >= 0,
        within=[S <= rho],
        note="From elsewhere the way back is rarer by the sum of the others' odds:",
    )
    d_next, o_next, q_next = after.deltas
    stay = proof.show(d_next > 0, using=[q <= d, 0 < q])
    proof.show(d_next <= 1, using=[q <= d, 0 < q])
    odds = proof.show(
        (1 - d_next) * d <= S * (1 - d) * d_next,
        using=[q <= d, 0 < q],
        note="so a round multiplies the odds of leaving by at most that sum.",
    )
    proof.show(q_next > 0)
    proof.show((q_next * (1 + o_next)).equals(1))
    proof.show(o_next >= 0)
    here = proof.show(d > 0, using=[q <= d, 0 < q])
    bound = proof.show(
        1 - d_next <= o * S * d_next, using=[odds, leave, stay, here], note="So o S bounds the new odds:"
    )
    proof.show(q_next <= d_next, using=[bound])
    lower = proof.show(o_next <= o, using=[S <= rho, rho < 1], note="the bounds do not grow,")
    fewer, _ = proof.induction(after.following(S) <= S, S >= 0, given=[lower])
    proof.show(after.following(S) <= rho, using=[fewer, S <= rho])
    proof.preserved(after)
    proof.show(o_next <= rho * o, using=[S <= rho], note="and shrink by a fixed factor.")
    null = proof.geometric(o, rho, after)
    proof.show(1 - d <= o, using=[leave])
    step = proof.squeeze(d, 1, o, null)
    proof.induction(total >= 0)
    proof.column_induction(z >= 0, z <= 1, accuracy >= 0, accuracy <= 1, accuracy >= 1 - total, total >= 0)
    limit = proof.squeeze(accuracy, 1, total, null)
    start = {d: [Rational(9, 10), Rational(4, 5)], q: [half, half], o: [1, 1]}
    proof.fails_without(S <= rho, claim=lower, at={**start, q: [tenth, tenth], o: [9, 9], rho: half})
    proof.fails_without(rho < 1, claim=lower, at={**start, q: [tenth, tenth], o: [9, 9], rho: 9})
    near = {
        d: [Rational(9, 10), Rational(4, 5)],
        q: [Rational(4, 5), Rational(4, 5)],
        o: [half / 2, half / 2],
        rho: half,
    }
    inside = proof.not_vacuous(d >= Rational(9, 10), at=near, note="The basin is more than perfect chains.")
    proof.decides("the basin of right reasoning", step, limit, fates=["takes off"])
    proof.serves("bounds from the basin", null)
    return odds, bound, null, step, limit, inside
