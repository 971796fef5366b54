"""A noisy verifier: right answers are kept with probability a, wrong ones with probability b.

Claim    For every N >= 2 and M >= 2, a > 0, b >= 0 and c = (a-b)/(a+(M-1)b): a noisy verifier is exactly one more step, frozen at edge c. For b < a a round still improves
         every step, the criterion and the limit are those of the exact verifier, and the shortfall shrinks by a factor that tends to exactly b/a.
         For a = b nothing moves. For b > a, from edges in [0, 1], no edge rises, and J does not rise unless an edge crosses zero; for N >= 3 at most one crosses, and J does not rise then either.
Source   Not in RL-STaR, arXiv:2410.23912; for its recursion with a verifier that errs.
Idea     Keeping by b + (a-b)[right] is proportional to a symmetric kernel of edge c after the last step: R becomes c R.
"""

from rlstar_sym import Aggregate, Defined, Rational, Symbol, SymmetricChain
from rlstar_sym.polynomial.expressions import substitute
from rlstar_sym.theorem import theorem

chain = SymmetricChain()
delta, rest, L, M = chain.delta, chain.rest, chain.product, chain.states
accuracy = chain.accuracy
a, b = Symbol("a"), Symbol("b")
after = chain.star_round(verifier=(a, b))
c = chain.frozen_edge(a, b)
shortfall = Aggregate("E", "sum", 1 - delta, 0)
half = Rational(1, 2)


def odds(edge):
    """od(delta), the odds of the right state against one wrong state."""
    return (1 + (M - 1) * edge) / (1 - edge)


def image(edge, others):
    """The new edge of a step whose other edges have that product."""
    return substitute(after.delta.definition, {delta: edge, rest: others})


@theorem("II.3", "A noisy verifier is one more step, frozen", uses=["I.1"])
def frozen_step(proof):
    proof.assume(0 <= delta, delta <= 1, M >= 2, 0 < a, 0 <= b, b <= a)
    proof.induction(0 <= rest, rest <= 1)
    edge = Symbol("c")
    frozen = substitute(chain.star_round(frozen=edge).delta.definition, {edge: c})
    same = proof.identity(after.delta, frozen, note="A round with one more step that is never refit is the same map.")
    gain = proof.identity(
        after.delta - delta,
        (a - b) * rest * (1 - delta) * (1 + (M - 1) * delta) / (a + (M - 1) * b + (M - 1) * (a - b) * delta * rest),
    )
    loss = proof.identity(1 - after.delta, (1 - delta) * (1 - c * rest) / (1 + (M - 1) * c * delta * rest))
    multiplier = proof.identity((1 - c) / (1 + (M - 1) * c), b / a, note="The odds of the frozen step are a to b.")
    slower = proof.show(c <= 1, note="The take-off is slower by the factor c.")
    with proof.case("no perfect step", delta < 1, rest < 1):
        log_odds = proof.identity(odds(after.delta), odds(delta) * odds(c * rest), note="Odds multiply.")
    proof.fails_without(0 <= b, claim=slower, at={M: 2, a: 1, b: -half, delta: [half, half]})
    proof.fails_without(M >= 2, claim=slower, at={M: -2, a: 2, b: Rational(1, 3), delta: [half, half]})
    return same, gain, loss, multiplier, log_odds


@theorem("II.3a", "A noisy verifier that prefers right answers improves the policy", uses=["I.1", "I.2", "II.3"])
def improvement(proof):
    proof.assume(0 < delta, delta < 1, M >= 2, 0 <= b, b < a)
    proof.know(a > 0, using=[0 <= b, b < a])
    proof.induction(0 < rest, rest < 1)
    up = proof.show(after.delta > delta, note="The gain has positive factors.")
    below_one = proof.show(after.delta < 1)
    proof.induction(0 < L, after.product_next > L, given=[up])
    better = proof.show(after.following(accuracy) > accuracy)
    proof.fails_without(0 < delta, claim=up, at={M: 2, a: 1, b: half, delta: [half, 0]})
    proof.fails_without(delta < 1, claim=up, at={M: 2, a: 1, b: half, delta: [1, half]})
    proof.fails_without(M >= 2, claim=up, at={M: -4, a: 1, b: 0, delta: [half, Rational(1, 10)]})
    proof.fails_without(b < a, claim=better, at={M: 2, a: half, b: half, delta: [half, half]})
    proof.fails_without(0 <= b, claim=below_one, at={M: 2, a: 1, b: -half, delta: [half, half]})
    return up, below_one, better


@theorem("II.3b", "The same limit and the same criterion", uses=["I.1", "I.2", "II.3"])
def convergence(proof):
    proof.assume(0 <= delta, delta <= 1, M >= 2, 0 <= b, b < a)
    proof.know(a > 0, using=[0 <= b, b < a])
    proof.induction(0 <= rest, rest <= 1)
    zeros = proof.cases_on_zeros(delta, rest)
    with zeros.none():
        up = proof.show(after.delta >= delta, note="No edge falls,")
        positive = proof.show(after.delta > 0)
        proof.induction(after.rest_next > 0, given=[positive], note="All edges stay positive,")
        _, higher = proof.induction(0 < L, after.product_next >= L, given=[up], note="and L does not fall.")
        proof.induction(shortfall >= 1 - L, 0 <= L, L <= 1)
        start = Symbol("L_0")
        with proof.start_value(start, L, 0 < L, L <= 1):
            factor = proof.one_factor_out(L, rest)
            enough = proof.show(rest >= start, using=[factor], note="R >= L >= L(0).")
            proof.show(start <= after.product_next, using=[higher])
            proof.preserved(after)
            proof.show(
                1 - after.delta <= (1 - c * start) * (1 - delta),
                using=[enough],
                note="The shortfall shrinks by a fixed factor.",
            )
            rate = proof.geometric(1 - delta, 1 - c * start, after)
            delta_limit = proof.squeeze(delta, 1, 1 - delta, rate)
            accuracy_limit = proof.squeeze(accuracy, 1, shortfall, rate)
        delta_limit = proof.for_every_start(delta_limit, start)
        accuracy_limit = proof.for_every_start(accuracy_limit, start)
    with zeros.one_here():
        proof.identity(after.delta, c * rest, note="The only zero edge becomes c R > 0 in one round;")
        proof.show(after.delta > 0)
    with zeros.one_elsewhere():
        proof.identity(after.delta, delta, note="the others stay.")
        proof.show(after.delta > 0)
    limit_one = zeros.one_becomes_none(after, delta_limit)
    accuracy_one = zeros.one_becomes_none(after, accuracy_limit)
    with zeros.more():
        proof.identity(after.delta, delta, note="With two zeros a round changes nothing.")
        stuck = proof.unchanged(delta, after)
        product = proof.one_factor_out(L, rest)
        wrong = proof.show(accuracy < 1, using=[product], note="The answer is a guess.")
    every_edge = zeros.criterion([delta_limit, limit_one], stuck)
    perfect = zeros.criterion([accuracy_limit, accuracy_one], stuck, wrong)
    proof.fails_without(delta <= 1, at={M: 2, a: 1, b: half, delta: [half, Rational(3, 2)]})
    proof.fails_without(0 <= delta, at={M: 2, a: 1, b: half, delta: [-half, half]})
    with zeros.none():
        proof.fails_without(b < a, claim=up, at={M: 2, a: half, b: 1, delta: [half, half]})
    proof.preserved(after)
    proof.decides("a verifier that prefers right answers", every_edge, perfect, fates=["takes off"])
    return rate, accuracy_limit, accuracy_one, every_edge, perfect


@theorem("II.3c", "The rate is linear, with ratio exactly b/a", uses=["I.1", "II.3", "II.3b"])
def linear_rate(proof):
    proof.assume(0 < delta, delta < 1, M >= 2, 0 <= b, b < a)
    proof.know(a > 0, using=[0 <= b, b < a])
    proof.induction(0 < rest, rest < 1)
    proof.induction(0 < L, L < 1)
    total, *_ = proof.induction(shortfall >= 1 - L, shortfall > 0, 0 < L, L < 1)
    up = proof.show(after.delta > delta)
    below_one = proof.show(after.delta < 1)
    proof.show(after.delta > 0)
    _, higher = proof.induction(0 < L, after.product_next >= L, given=[up])
    factor = proof.one_factor_out(L, rest)
    ratio = (1 - after.delta) / (1 - delta)
    closed = proof.identity(ratio, (1 - c * rest) / (1 + (M - 1) * c * delta * rest), note="The factor of a shortfall")
    not_faster = proof.show(ratio >= b / a, note="is never below b/a")
    enough = proof.show(shortfall >= 1 - delta * rest, using=[total, factor])
    at_most = proof.show(
        ratio <= b / a + shortfall,
        using=[enough],
        note="and exceeds it by at most the sum of all shortfalls, which tends to 0.",
    )
    start = Symbol("L_0")
    with proof.start_value(start, L, 0 < L, L < 1):
        enough = proof.show(rest >= start, using=[factor])
        proof.show(start <= after.product_next, using=[higher])
        proof.preserved(after)
        proof.show(1 - after.delta <= (1 - c * start) * (1 - delta), using=[enough])
        null = proof.geometric(1 - delta, 1 - c * start, after)
        sharp = proof.squeeze(ratio, b / a, shortfall, null)
    sharp = proof.for_every_start(sharp, start)
    proof.fails_without(0 <= b, claim=below_one, at={M: 2, a: 1, b: -half, delta: [half, half]})
    proof.fails_without(0 < delta, claim=up, at={M: 2, a: 1, b: half, delta: [half, 0]})
    proof.fails_without(delta < 1, claim=up, at={M: 2, a: 1, b: half, delta: [1, half]})
    proof.fails_without(b < a, claim=up, at={M: 2, a: half, b: 1, delta: [half, half]})
    proof.fails_without(M >= 2, claim=up, at={M: -4, a: 1, b: 0, delta: [half, Rational(1, 10)]})
    return closed, not_faster, at_most, sharp


@theorem("II.3d", "A verifier that does not look: nothing moves", uses=["I.1", "II.3"])
def blind_verifier(proof):
    proof.assume(0 <= delta, delta <= 1, M >= 2, 0 < a, b.equals(a))
    proof.induction(0 <= rest, rest <= 1)
    fixed = proof.identity(after.delta, delta, using=[b.equals(a)])
    stays = proof.unchanged(delta, after)
    proof.fails_without(b.equals(a), claim=fixed, at={M: 2, a: 1, b: half, delta: [half, half]})
    proof.decides("a verifier that does not look", stays, fates=["stuck"])
    return fixed, stays


@theorem("II.3e", "A verifier that prefers wrong answers: no edge rises", uses=["I.1", "I.2", "II.3"])
def reversed_verifier(proof):
    proof.assume(0 <= delta, delta <= 1, M >= 2, 0 < a, a < b)
    proof.know(b > 0, using=[0 < a, a < b])
    proof.induction(0 <= rest, rest <= 1)
    proof.induction(0 <= L, L <= 1)
    down = proof.show(after.delta <= delta, note="The gain has a negative factor.")
    with proof.case("no edge crosses zero", after.delta.definition.numerator >= 0):
        sign_kept = proof.show(after.delta >= 0)
        proof.induction(0 <= after.product_next, after.product_next <= L, given=[down, sign_kept])
        worse = proof.show(after.following(accuracy) <= accuracy, note="No factor rises, so the accuracy does not.")
    proof.fails_without(0 <= delta, claim=down, at={M: 2, a: half, b: 1, delta: [-half, half]})
    proof.fails_without(delta <= 1, claim=down, at={M: 2, a: half, b: 1, delta: [half, 2]})
    proof.fails_without(M >= 2, claim=down, at={M: -half, a: Rational(1, 3), b: 2, delta: [Rational(1, 3), 1]})
    proof.fails_without(a < b, claim=down, at={M: 2, a: 1, b: half, delta: [half, half]})
    proof.fails_without(0 < a, claim=down, at={M: 2, a: -half, b: half, delta: [half, half]})
    proof.serves("a verifier that prefers wrong answers", down)
    return down, worse


# a chain of one step with edge p and the others, with edges q_k
p, q = Symbol("p"), Symbol("q", "q_n", indexed=True)
all_q, other_q = Aggregate("Q", "product", q, 0), Aggregate("Q_others", "product", q, 1, "Q_n")
p_next = Defined("p_next", image(p, all_q), "p'")
q_next = Defined("q_next", image(q, p * other_q), "q_n'")
all_q_next = Aggregate("Q_next", "product", q_next, 0, "Q'")


@theorem("II.3f", "At most one edge crosses zero in a round", uses=["I.1", "I.2", "II.3"])
def one_crossing(proof):
    # N >= 3 steps: p and at least two others; that p crosses is the last hypothesis
    crosses = p_next.definition.numerator < 0
    proof.assume(0 <= p, 0 <= q, q <= 1, M >= 2, 0 < a, a < b, crosses)
    proof.know(b > 0, using=[0 < a, a < b])
    proof.induction(0 <= other_q, other_q <= 1)
    proof.induction(0 <= all_q, all_q <= 1)
    factor = proof.one_factor_out(all_q, other_q)
    numerator = Defined("v", image(p, q * other_q).numerator)
    negative = proof.show(numerator < 0, using=[factor, crosses], opening=[numerator])
    gap = proof.show((b - a) * (q - p) >= -numerator)
    ahead = proof.show((b - a) * (q - p) > 0, using=[gap, negative])
    least = proof.show(p < q, using=[ahead], note="An edge that crosses zero is the least one,")
    proof.know(p <= 1, using=[least, q <= 1])
    crossing = proof.show(p_next < 0)
    stays = proof.show(q_next >= 0, using=[least], note="so no other edge crosses.")
    proof.induction(all_q_next >= 0, given=[stays])
    worse = proof.show(
        chain.accuracy_of(p_next * all_q_next) <= chain.accuracy_of(p * all_q),
        using=[crossing],
        note="The new product is not positive, so the accuracy does not rise.",
    )
    proof.fails_without(0 <= p, claim=worse, at={M: 5, a: 1, b: 2, p: -1, q: [1, 1]})
    proof.fails_without(0 <= q, claim=least, at={M: 2, a: half, b: 1, p: Rational(1, 10), q: [-1, -1]})
    proof.fails_without(q <= 1, claim=least, at={M: 2, a: Rational(1, 10), b: 1, p: half, q: [half, 3]})
    proof.fails_without(M >= 2, claim=least, at={M: 0, a: half, b: 1, p: Rational(9, 10), q: [half, half]})
    proof.fails_without(0 < a, claim=least, at={M: 2, a: -1, b: -half, p: Rational(1, 4), q: [Rational(1, 10), half]})
    proof.fails_without(a < b, claim=least, at={M: 2, a: Rational(1, 10), b: -half, p: half, q: [half, half]})
    proof.fails_without(crosses, claim=least, at={M: 2, a: half, b: 1, p: half, q: [half, half]})
    return crossing, least, stays, worse
