"""Sampling between the temperatures 1 and 2: a threshold on the start, for every N >= 3 and every real M > 1.

Claim    N >= 3 equal steps with sampled edge l, x = log od(l), so that theta = tau x. A round gives theta' = x (1 + H), H = log od(l^(N-1))/x: it grows iff
         H > tau - 1. H is strictly increasing, between 0 and 1, at most l(1+(M-1)l)/(1-l^2) and at least 1 - log(M(N-1))/x. So the critical temperature is 1
         near chance and 2 near perfection. For every 1 < tau < 2 exactly one sampled edge l* has H = tau - 1, with (tau-1)/(2M) < l* < 1 - 1/(2E), E = (M(N-1))^(1/(2-tau));
         starts above it grow in a round, those below it fall. What they do round after round: II.4n to II.4p.
Source   Not in RL-STaR, arXiv:2410.23912; for its recursion with chains sampled at a temperature.
Idea     H' > 0 iff W(l) > W(l^(N-1)) with W(l) = log od(l) (1-l)(1+(M-1)l)/(l log(1/l)); and W increases because log y < y - 1 and log(1/l) < (1-l^2)/(2 l). At the two bounds on l* the bounds on H
         say that it is too small and large enough; it is continuous, so in between it is right.
"""

from rlstar_sym import Aggregate, Defined, Rational, Symbol, SymmetricChain
from rlstar_sym.model.log_odds import log_odds_round
from rlstar_sym.polynomial.expressions import ONE, substitute
from rlstar_sym.polynomial.functions import exp, log
from rlstar_sym.polynomial.indexed import restate
from rlstar_sym.theorem import theorem

tau = Symbol("tau", r"\tau")
chain = SymmetricChain(equal=True)
M = chain.states
m = M - 1
round_at = log_odds_round(chain, tau)

edge, turn = Symbol("l"), Symbol("l_star", "l_*")
half = Rational(1, 2)
power = Aggregate("P", "product", edge, 1, "l^{N-1}")
shorter = Aggregate("P_2", "product", edge, 2, "l^{N-2}")
count = Aggregate("count_1", "sum", ONE, 1, "(N-1)")


def odds(of):
    """od(delta), the odds of the right state against one wrong state."""
    return (1 + m * of) / (1 - of)


x = log("x", odds(edge))
gain = log("phi", odds(power), r"\varphi")
depth = log("lambda", edge, r"\lambda")
W = Defined("W", x * (1 - edge) * (1 + m * edge) / (-edge * depth))
H = Defined("H", gain / x)
bracket = Defined("K", M * edge / x + (1 - edge) * (1 + m * edge) / (-depth) - (1 + m * edge**2))
#: the derivatives of W and H in l; that they are is checked where the rule takes the derivative itself
W_factor = Defined("c", W / (edge * (1 - edge) * (1 + m * edge)))
W_slope = Defined("W_l", W_factor * bracket, "W'")
ahead = Defined("D", count * x * (1 - edge) * (1 + m * edge) * power - gain * (1 - power) * (1 + m * power) * edge)
H_factor = Defined("c", M / (edge * (1 - edge) * (1 + m * edge) * (1 - power) * (1 + m * power) * x**2))
H_slope = Defined("H_l", H_factor * ahead, "H'")


def positive_logarithms(proof):
    """x > 0 and log(t) < 0."""
    return proof.know(x > 0, using=[proof.logarithm(x, op=">")]), proof.know(
        depth < 0, using=[proof.logarithm(depth, op="<")]
    )


@theorem("II.4g", "The key inequality: W increases", uses=["I.1"])
def key_inequality(proof):
    proof.assume(0 < edge, edge < 1, M > 1)
    positive_logarithms(proof)
    upper, _ = proof.log_bounds(x, strict=True, note="log y < y - 1 at y = od(l):")
    mean = proof.log_mean_bound(depth, note="2 log(l) > l - 1/l for l < 1:")
    first = proof.show(M * edge / x > 1 - edge, using=[upper])
    second = proof.show((1 - edge) * (1 + m * edge) / (-depth) > 2 * edge * (1 + m * edge) / (1 + edge), using=[mean])
    parts = Defined("K_1", M * edge / x), Defined("K_2", (1 - edge) * (1 + m * edge) / (-depth))
    named = [
        proof.show(parts[0] > 1 - edge, using=[first], opening=[parts[0]]),
        proof.show(parts[1] > 2 * edge * (1 + m * edge) / (1 + edge), using=[second], opening=[parts[1]]),
    ]
    least = proof.show(
        parts[0] + parts[1] - (1 + m * edge**2) > edge * (1 - edge) * (1 + m * edge) / (1 + edge),
        using=named,
        note="so their sum is enough:",
    )
    total = proof.show(parts[0] + parts[1] - (1 + m * edge**2) > 0, using=[least])
    positive = proof.show(bracket > 0, using=[total], opening=parts)
    proof.show(W > 0)
    factor = proof.show(W_factor > 0, note="The derivative of W is a positive multiple of it:")
    proof.show(W_slope > 0, using=[factor, positive], opening=[W_slope])
    increasing = proof.increasing(W, edge)
    proof.fails_without(0 < edge, at={edge: 0, M: 2})
    proof.fails_without(edge < 1, at={edge: 1, M: 2})
    proof.fails_without(M > 1, at={edge: half, M: 0})
    return least, increasing


def equal_steps(proof):
    """N >= 3 steps with sampled edge l: 0 < l^(N-1) < l, and logarithms of numbers above 1 are positive."""
    proof.steps_from(3)
    proof.assume(0 < edge, edge < 1, M > 1)
    proof.induction(0 < power, power < 1)
    proof.induction(0 < shorter, shorter < 1)
    proof.induction(count >= 1)
    factor = proof.one_factor_out(power, shorter)
    below = proof.know(power < edge, using=[factor])
    positive_logarithms(proof)
    proof.know(gain > 0, using=[proof.logarithm(gain, op=">")])
    return factor, below


W_power = restate(W, {edge: power})
x_power, depth_power = restate(x, {edge: power}), restate(depth, {edge: power})
depths = Aggregate("Lambda", "sum", depth, 1, r"\Lambda")


@theorem("II.4h", "The gain in log-odds grows faster than the log-odds", uses=["I.1", "II.4g"])
def gain_increases(proof):
    equal_steps(proof)
    _, increasing = proof.cite("II.4g")
    proof.know(depth_power < 0, using=[proof.logarithm(depth_power, op="<")])
    higher = proof.compare(increasing, power, edge, note="W increases, so W(l^(N-1)) < W(l).")
    total = proof.log_of_steps(depth_power, depths)
    (many,) = proof.induction(depths.equals(count * depth))
    same = proof.show(x_power.equals(gain), using=[proof.logarithm(x_power, gain)])
    positive = proof.show(ahead > 0, using=[higher, total, many, same], opening=[W, W_power, ahead])
    factor = proof.show(H_factor > 0, note="The derivative of H is a positive multiple of the difference.")
    proof.show(H_slope > 0, using=[factor, positive], opening=[H_slope])
    grows = proof.increasing(H, edge, note="So H increases: in l and in the log-odds alike.")
    proof.fails_without(0 < edge, at={edge: 0, M: 2}, steps=3)
    proof.fails_without(edge < 1, at={edge: 1, M: 2}, steps=3)
    proof.fails_without(M > 1, at={edge: half, M: 0}, steps=3)
    return higher, grows


missing = log("C", M * count)


@theorem("II.4i", "The gain is between none and all: critical temperatures 1 and 2", uses=["I.1"])
def gain_bounded(proof):
    equal_steps(proof)
    proof.induction(shorter <= edge, shorter > 0)
    factor = proof.one_factor_out(power, shorter)
    some = proof.show(H > 0)
    not_all = proof.show(H < 1, using=[proof.logarithm(gain, x, op="<")])
    squared = proof.show(power <= edge**2, using=[factor])
    upper, _ = proof.log_bounds(gain)
    _, lower = proof.log_bounds(x)
    small = proof.show(gain * (1 - edge**2) <= M * edge**2, using=[squared, upper])
    large = proof.show(M * edge**2 <= x * edge * (1 + m * edge), using=[lower])
    near_chance = proof.show(
        H <= edge * (1 + m * edge) / (1 - edge**2),
        using=[small, large],
        note="Near chance the gain vanishes,",
        opening=[H],
    )
    proof.induction(1 - power <= count * (1 - edge), 0 < power, power < 1, note="Bernoulli.")
    a, b = Defined("a", 1 + m * edge), Defined("b", M * (1 + m * power))
    u, v = Defined("u", 1 - power), Defined("v", count * (1 - edge))
    sides = [proof.show(a <= b), proof.show(u <= v), proof.show(u > 0), proof.show(b > 0)]
    product = proof.show(a * u <= b * v, using=sides)
    proof.show(
        odds(edge) <= odds(power) * (M * count),
        using=[product],
        opening=[a, b, u, v],
        note="od(l) <= M(N-1) od(l^(N-1)), so",
    )
    close = proof.logarithm(x, gain, missing, op="<=")
    near_one = proof.show(H >= 1 - missing / x, using=[close], note="and near perfection only log(M(N-1)) is missing.")
    proof.fails_without(0 < edge, at={edge: 0, M: 2}, steps=3)
    proof.fails_without(edge < 1, at={edge: 1, M: 2}, steps=3)
    proof.fails_without(M > 1, at={edge: half, M: 0}, steps=3)
    return some, not_all, near_chance, near_one


theta_next = log(
    "theta_next",
    substitute(round_at.images[0], {round_at.sampled_odds[0]: odds(edge), round_at.rests[0]: power}),
    r"\theta'",
)
x_turn, H_turn = restate(x, {edge: turn}), restate(H, {edge: turn})


@theorem("II.4j", "In a round, starts above the threshold grow and those below it fall", uses=["I.1", "II.4", "II.4h"])
def threshold(proof):
    equal_steps(proof)
    proof.assume(0 < turn, turn < 1)
    _, grows = proof.cite("II.4h")
    temperature = Defined("tau", 1 + H_turn, r"\tau")
    proof.identity(theta_next.argument, odds(edge) * odds(power), note="The odds of a step after a round.")
    sums = proof.logarithm(theta_next, x, gain)
    update = proof.show(theta_next.equals(x * (1 + H)), using=[sums], opening=[H], note="With theta = tau x:")
    with proof.case("above the threshold", turn < edge):
        higher = proof.compare(grows, turn, edge)
        above = proof.show(theta_next > temperature * x, using=[update, higher], note="theta' > theta above it,")
    with proof.case("below the threshold", edge < turn):
        lower = proof.compare(grows, edge, turn)
        below = proof.show(theta_next < temperature * x, using=[update, lower], note="and theta' < theta below it.")
    proof.fails_without(0 < edge, at={edge: 0, turn: half, M: 2}, steps=3)
    proof.fails_without(edge < 1, at={edge: 1, turn: half, M: 2}, steps=3)
    proof.fails_without(M > 1, at={edge: half, turn: half, M: 0}, steps=3)
    return update, above, below


between = Symbol("tau", r"\tau")
span = exp("E", missing / (2 - between))
low, high = Defined("l_low", (between - 1) / (2 * M), "l_0"), Defined("l_high", 1 - 1 / (2 * span), "l_1")
x_high, H_low, H_high = restate(x, {edge: high}), restate(H, {edge: low}), restate(H, {edge: high})


@theorem(
    "II.4m", "For every temperature between 1 and 2 there is exactly one threshold", uses=["I.1", "II.4h", "II.4i"]
)
def one_threshold(proof):
    proof.steps_from(3)
    proof.assume(M > 1, 1 < between, between < 2)
    _, grows = proof.cite("II.4h")
    _, _, near_chance, near_one = proof.cite("II.4i")
    proof.induction(count >= 1)
    proof.know(missing > 0, using=[proof.logarithm(missing, op=">")])
    proof.exponential(span > 1)
    for end in (low, high):
        proof.know(end > 0)
        proof.know(end < 1)
    little = proof.special_case(near_chance, edge, low, note="Near chance the gain is too small:")
    less = proof.show(low * (1 + m * low) / (1 - low**2) < between - 1)
    at_low = proof.show(H_low < between - 1, using=[little, less])
    proof.show(odds(high) > span)
    far = proof.logarithm(x_high, span, op=">", note="Near perfection it is large enough:")
    proof.know(x_high > 0, using=[proof.logarithm(x_high, op=">")])
    much = proof.special_case(near_one, edge, high)
    short = proof.show(missing / x_high < 2 - between, using=[far])
    at_high = proof.show(H_high > between - 1, using=[much, short])
    with proof.case("sampled edges", 0 < edge, edge < 1):
        proof.induction(0 < power, power < 1)
        proof.know(x > 0, using=[proof.logarithm(x, op=">")])
        turns = proof.attained(
            H, edge, between - 1, low=low, high=high, increasing=grows, note="So in between it is right."
        )
    proof.fails_without(1 < between, claim=less, at={between: 1, M: 2})
    proof.fails_without(between < 2, at={between: 5, M: 2}, steps=3)
    proof.fails_without(M > 1, claim=less, at={between: Rational(3, 2), M: Rational(1, 3)})
    proof.serves("a threshold between the temperatures 1 and 2", turns)
    return at_low, at_high, turns
