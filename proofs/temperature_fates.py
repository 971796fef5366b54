"""Between the temperatures 1 and 2, round after round: equal starts above the threshold become perfect, and those below it fall to chance.

Claim    N >= 3 equal steps sampled at a temperature 1 < tau < 2, y = theta/tau their log-odds as they are sampled, and y* the threshold: tau = 1 + H(y*), of which II.4m has
         exactly one. From y(0) >= y_0 > y*, 1/y shrinks at every round by the factor (1 + H(y*))/(1 + H(y_0)) < 1 at least, and every edge and J tend to 1. From y(0) <= y_0 < y*,
         theta shrinks by (1 + H(y_0))/(1 + H(y*)) < 1 at least, every edge tends to 0 and J to 1/M. At y* nothing moves. So the threshold is sharp, for every N >= 3 and every
         real M > 1.
Source   Not in RL-STaR, arXiv:2410.23912; for its recursion with chains sampled at a temperature.
Idea     A round multiplies y by (1 + H(y))/tau, and H increases: above the threshold the factor is at least what it was at the start, below it at most.
"""

from rlstar_sym import Aggregate, Defined, Symbol, SymmetricChain
from rlstar_sym.model.log_odds import log_odds_round
from rlstar_sym.polynomial.functions import exp, log
from rlstar_sym.polynomial.indexed import restate
from rlstar_sym.theorem import theorem

chain = SymmetricChain(equal=True)
M = chain.states
m = M - 1

#: II.4h speaks of these, in the sampled edge l
edge = Symbol("l")
power = Aggregate("P", "product", edge, 1, "l^{N-1}")
log_odds = log("x", (1 + m * edge) / (1 - edge))
gain = log("phi", (1 + m * power) / (1 - power), r"\varphi")
H = Defined("H", gain / log_odds)

turn, start = Symbol("y_star", "y_*"), Symbol("y_0")


def edge_of(odds, name, latex):
    """The sampled edge of a step with these odds."""
    return Defined(name, (odds - 1) / (odds + m), latex)


q_turn, q_start = exp("q_star", turn, "q_*"), exp("q_0", start)
l_turn, l_start = edge_of(q_turn, "l_star", "l_*"), edge_of(q_start, "l_0", "l_0")
H_turn, H_start = restate(H, {edge: l_turn}), restate(H, {edge: l_start})
tau = Defined("tau", 1 + H_turn, r"\tau")

after = log_odds_round(chain, tau, sampled=True)
y, q, rest = after.theta, after.sampled_odds[0], after.rests[0]
theta_next, delta_next = after.theta_next, after.delta_next
l_now = edge_of(q, "l_y", "l")
H_now, x_now, gain_now, power_now = (restate(f, {edge: l_now}) for f in (H, log_odds, gain, power))
accuracy_next = Defined("J_next", chain.accuracy_of(after.product_next), "J'")


def gains_at(proof, *places):
    """At each place, odds above 1, an edge l in (0, 1), log od(l) equal to the log-odds there, and a gain H(l) > 0."""
    for value, odds, at in places:
        proof.exponential(odds > 1)
        raised, x, phi, h = (restate(f, {edge: at}) for f in (power, log_odds, gain, H))
        proof.know(at > 0)
        proof.know(at < 1)
        proof.induction(0 < raised, raised < 1)
        same = proof.know(x.equals(value), using=[proof.logarithm(x, odds)])
        proof.know(x > 0, using=[same])
        proof.know(phi > 0, using=[proof.logarithm(phi, op=">")])
        proof.know(h > 0)


here, at_turn, at_start = (y, q, l_now), (turn, q_turn, l_turn), (start, q_start, l_start)


def one_round(proof):
    """theta' = y (1 + H(l)), and edges stay positive."""
    proof.induction(rest.equals(power_now), 0 < rest, rest < 1)
    proof.identity(after.odds_next[0], q * (1 + m * rest) / (1 - rest), note="The odds of a step after a round.")
    sums = proof.logarithm(theta_next, q, gain_now)
    return proof.show(theta_next.equals(y * (1 + H_now)), using=[sums], opening=[H_now], note="With theta = tau y:")


@theorem("II.4n", "Above the threshold training at a temperature succeeds", uses=["I.1", "I.2", "II.4", "II.4h"])
def above_the_threshold(proof):
    proof.steps_from(3)
    proof.assume(0 < turn, turn < start, start <= y, M > 1)
    _, grows = proof.cite("II.4h")
    proof.know(0 < start, using=[0 < turn, turn < start])
    proof.know(0 < y, using=[0 < turn, turn < start, start <= y])
    gains_at(proof, here, at_turn, at_start)
    update = one_round(proof)
    apart = proof.show(turn < y, using=[turn < start, start <= y])
    proof.exponential(q_turn < q_start)
    proof.exponential(q_start <= q)
    above = proof.compare(grows, l_turn, l_start)
    more = proof.compare(grows, l_start, l_now, strict=False)
    ratio = (1 + H_turn) / (1 + H_start)
    factor = proof.show(ratio < 1, using=[above], note="The factor of a round is below 1,")
    proof.show(ratio >= 0, using=[above])
    at_least = proof.show(theta_next >= y * (1 + H_start), using=[update, more])
    rises = proof.show(theta_next >= start * (1 + H_turn), using=[at_least, above])
    proof.know(theta_next > 0, using=[at_least])
    proof.show(after.following(y) >= start, using=[rises])
    proof.preserved(after)
    inverse = Defined("u", M / y)
    proof.show(after.following(inverse) <= ratio * inverse, using=[at_least, above])
    fall = proof.geometric(inverse, ratio, after, note="so 1/y tends to 0.")
    upper, _ = proof.log_bounds(theta_next, note="log(y) <= y - 1: the odds exceed the log-odds,")
    above_0 = proof.show(delta_next >= 0)
    below_1 = proof.show(delta_next <= 1)
    missing = proof.show((1 - delta_next) * after.odds_next[0] <= M, opening=[delta_next, after.odds_next[0]])
    longer = proof.show(theta_next >= y, using=[at_least])
    larger = proof.show(after.odds_next[0] >= theta_next, using=[upper], opening=[after.odds_next[0]])
    large = proof.show(after.odds_next[0] >= y, using=[larger, longer])
    short = proof.show(1 - delta_next <= inverse, using=[missing, large, below_1], opening=[inverse])
    limit = proof.squeeze(delta_next, 1, inverse, fall, note="so every edge tends to 1.")
    shortfalls = Aggregate("E", "sum", inverse, 0)
    proof.induction(
        shortfalls >= 1 - after.product_next,
        0 <= after.product_next,
        after.product_next <= 1,
        given=[above_0, below_1, short],
        note="J misses 1 by at most the sum of the shortfalls.",
    )
    proof.show(accuracy_next <= 1)
    proof.show(1 - accuracy_next <= shortfalls)
    accuracy = proof.squeeze(accuracy_next, 1, shortfalls, fall)
    proof.fails_without(turn < start, claim=apart, at={turn: 1, start: 1, y: 1, M: 2})
    proof.decides("equal steps above the threshold of a temperature", limit, accuracy, fates=["takes off"])
    return update, factor, fall, limit, accuracy


@theorem("II.4o", "Below the threshold training at a temperature falls to chance", uses=["I.1", "I.2", "II.4", "II.4h"])
def below_the_threshold(proof):
    proof.steps_from(3)
    proof.assume(0 < y, y <= start, start < turn, M > 1)
    _, grows = proof.cite("II.4h")
    proof.know(0 < start, using=[0 < y, y <= start])
    proof.know(0 < turn, using=[0 < y, y <= start, start < turn])
    gains_at(proof, here, at_turn, at_start)
    update = one_round(proof)
    apart = proof.show(y < turn, using=[y <= start, start < turn])
    proof.exponential(q_start < q_turn)
    proof.exponential(q <= q_start)
    below = proof.compare(grows, l_start, l_turn)
    less = proof.compare(grows, l_now, l_start, strict=False)
    ratio = (1 + H_start) / (1 + H_turn)
    factor = proof.show(ratio < 1, using=[below], note="The factor of a round is below 1,")
    proof.show(ratio >= 0, using=[below])
    proof.know(theta_next > 0, using=[update])
    at_most = proof.show(theta_next <= y * (1 + H_start), using=[update, less])
    falls = proof.show(theta_next <= start * (1 + H_turn), using=[at_most, below])
    proof.show(after.following(y) > 0)
    proof.show(after.following(y) <= start, using=[falls])
    proof.preserved(after)
    theta = tau * y
    proof.show(after.following(theta) <= ratio * theta, using=[at_most, below])
    proof.show(theta >= 0)
    fall = proof.geometric(theta, ratio, after, note="so the log-odds tend to 0.")
    _, lower = proof.log_bounds(theta_next, note="1 - 1/y <= log(y) bounds the edge by the log-odds:")
    above_0 = proof.show(delta_next >= 0)
    below_1 = proof.show(delta_next <= 1)
    by_next = proof.show(delta_next <= theta_next, using=[lower], opening=[after.odds_next[0]])
    by_start = proof.show(theta_next <= (1 + H_turn) * y, using=[at_most, below])
    small = proof.show(delta_next <= 0 + theta, using=[by_next, by_start], opening=[tau])
    proof.show(0 - delta_next <= theta)
    limit = proof.squeeze(delta_next, 0, theta, fall, note="so every edge tends to 0,")
    (bounded, _, _) = proof.induction(
        after.product_next <= theta, 0 <= after.product_next, after.product_next <= 1, given=[above_0, below_1, small]
    )
    proof.show(accuracy_next <= 1 / M + theta, using=[bounded])
    proof.show(1 / M - accuracy_next <= theta, using=[bounded])
    accuracy = proof.squeeze(accuracy_next, 1 / M, theta, fall, note="and the answers become guesses.")
    proof.fails_without(start < turn, claim=apart, at={turn: 1, start: 1, y: 1, M: 2})
    proof.decides("equal steps below the threshold of a temperature", limit, accuracy, fates=["stuck"])
    return update, factor, fall, limit, accuracy


@theorem("II.4p", "At the threshold nothing moves", uses=["I.1", "II.4", "II.4h"])
def at_the_threshold(proof):
    proof.steps_from(3)
    proof.assume(0 < turn, y.equals(turn), M > 1)
    _, grows = proof.cite("II.4h")
    proof.know(0 < y, using=[0 < turn, y.equals(turn)])
    gains_at(proof, here, at_turn)
    update = one_round(proof)
    proof.exponential(q <= q_turn)
    proof.exponential(q >= q_turn)
    not_more = proof.compare(grows, l_now, l_turn, strict=False)
    not_less = proof.compare(grows, l_turn, l_now, strict=False)
    same = proof.show(H_now.equals(H_turn), using=[not_more, not_less])
    proof.show(after.following(y).equals(y), using=[update, same])
    stays = proof.unchanged(y, after)
    proof.fails_without(y.equals(turn), at={turn: 1, y: 2, M: 2})
    return update, stays
