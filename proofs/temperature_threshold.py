"""Sampling between the temperatures 1 and 2: a threshold on the start, for every N >= 3 and every real M > 1.

Claim    N >= 3 equal steps with sampled edge l = t^2, x = log od(l), so that theta = tau x. A round gives theta' = x (1 + H), H = log od(l^(N-1))/x: it grows iff
         H > tau - 1. H is strictly increasing, between 0 and 1, at most l(1+(M-1)l)/(1-l^2) and at least 1 - log(M(N-1))/x. So the critical temperature is 1
         near chance and 2 near perfection, and where H(x*) = tau - 1 starts above x* grow in a round, those below it fall.
Source   Not in RL-STaR, arXiv:2410.23912; for its recursion with chains sampled at a temperature.
Idea     H' > 0 iff W(l) > W(l^(N-1)) with W(l) = log od(l) (1-l)(1+(M-1)l)/(l log(1/l)); and W increases because log y < y - 1 and log(1/l) < (1-l)/sqrt(l).
"""

from rlstar_sym import Aggregate, Defined, Rational, Symbol, SymmetricChain
from rlstar_sym.model.log_odds import log_odds_round
from rlstar_sym.polynomial.expressions import ONE, substitute
from rlstar_sym.polynomial.functions import log
from rlstar_sym.polynomial.indexed import restate
from rlstar_sym.theorem import theorem

tau = Symbol("tau", r"\tau")
chain = SymmetricChain(equal=True)
M = chain.states
m = M - 1
round_at = log_odds_round(chain, tau)

t, s = Symbol("t"), Symbol("s")
half = Rational(1, 2)
power = Aggregate("P", "product", t, 1, "t^{N-1}")
shorter = Aggregate("P_2", "product", t, 2, "t^{N-2}")
count = Aggregate("count_1", "sum", ONE, 1, "(N-1)")


def odds(edge):
    """od(delta), the odds of the right state against one wrong state."""
    return (1 + m * edge) / (1 - edge)


x = log("x", odds(t**2))
gain = log("phi", odds(power**2), r"\varphi")
depth = log("lambda", t, r"\lambda")
W = Defined("W", x * (1 - t**2) * (1 + m * t**2) / (-2 * t**2 * depth))
H = Defined("H", gain / x)
bracket = Defined("K", M * t**2 / x + (1 - t**2) * (1 + m * t**2) / (-2 * depth) - (1 + m * t**4))
#: the derivatives of W and H in t; that they are is checked where the rule takes the derivative itself
W_factor = Defined("c", 2 * W / (t * (1 - t**2) * (1 + m * t**2)))
W_slope = Defined("W_t", W_factor * bracket, "W'")
ahead = Defined(
    "D", count * x * (1 - t**2) * (1 + m * t**2) * power**2 - gain * (1 - power**2) * (1 + m * power**2) * t**2
)
H_factor = Defined("c", 2 * M / (t * (1 - t**2) * (1 + m * t**2) * (1 - power**2) * (1 + m * power**2) * x**2))
H_slope = Defined("H_t", H_factor * ahead, "H'")


def positive_logarithms(proof):
    """x > 0 and log(t) < 0."""
    return proof.know(x > 0, using=[proof.logarithm(x, op=">")]), proof.know(
        depth < 0, using=[proof.logarithm(depth, op="<")]
    )


@theorem("II.4g", "The key inequality: W increases", uses=["I.1"])
def key_inequality(proof):
    proof.assume(0 < t, t < 1, M > 1)
    positive_logarithms(proof)
    upper, _ = proof.log_bounds(x, strict=True, note="log y < y - 1 at y = od(l):")
    mean = proof.log_mean_bound(depth, note="2 log(t) > t - 1/t for t < 1:")
    first = proof.show(M * t**2 / x > 1 - t**2, using=[upper])
    second = proof.show((1 - t**2) * (1 + m * t**2) / (-2 * depth) > t * (1 + m * t**2), using=[mean])
    parts = Defined("K_1", M * t**2 / x), Defined("K_2", (1 - t**2) * (1 + m * t**2) / (-2 * depth))
    named = [
        proof.show(parts[0] > 1 - t**2, using=[first], opening=[parts[0]]),
        proof.show(parts[1] > t * (1 + m * t**2), using=[second], opening=[parts[1]]),
    ]
    least = proof.show(
        parts[0] + parts[1] - (1 + m * t**4) > t * (1 - t) * (1 + m * t**2), using=named, note="so their sum is enough:"
    )
    total = proof.show(parts[0] + parts[1] - (1 + m * t**4) > 0, using=[least])
    positive = proof.show(bracket > 0, using=[total], opening=parts)
    proof.show(W > 0)
    factor = proof.show(W_factor > 0, note="The derivative of W is a positive multiple of it:")
    proof.show(W_slope > 0, using=[factor, positive], opening=[W_slope])
    increasing = proof.increasing(W, t)
    proof.fails_without(0 < t, at={t: 0, M: 2})
    proof.fails_without(t < 1, at={t: 1, M: 2})
    proof.fails_without(M > 1, at={t: half, M: 0})
    return least, increasing


def equal_steps(proof):
    """N >= 3 steps with sampled edge t^2: 0 < t^(N-1) < t, and logarithms of numbers above 1 are positive."""
    proof.steps_from(3)
    proof.assume(0 < t, t < 1, M > 1)
    proof.induction(0 < power, power < 1)
    proof.induction(0 < shorter, shorter < 1)
    proof.induction(count >= 1)
    factor = proof.one_factor_out(power, shorter)
    below = proof.know(power < t, using=[factor])
    positive_logarithms(proof)
    proof.know(gain > 0, using=[proof.logarithm(gain, op=">")])
    return factor, below


W_power = restate(W, {t: power})
x_power, depth_power = restate(x, {t: power}), restate(depth, {t: power})
depths = Aggregate("Lambda", "sum", depth, 1, r"\Lambda")


@theorem("II.4h", "The gain in log-odds grows faster than the log-odds", uses=["I.1", "II.4g"])
def gain_increases(proof):
    equal_steps(proof)
    _, increasing = proof.cite("II.4g")
    proof.know(depth_power < 0, using=[proof.logarithm(depth_power, op="<")])
    higher = proof.compare(increasing, power, t, note="W increases, so W(l^(N-1)) < W(l).")
    total = proof.log_of_steps(depth_power, depths)
    (many,) = proof.induction(depths.equals(count * depth))
    same = proof.show(x_power.equals(gain), using=[proof.logarithm(x_power, gain)])
    positive = proof.show(ahead > 0, using=[higher, total, many, same], opening=[W, W_power, ahead])
    factor = proof.show(H_factor > 0, note="The derivative of H is a positive multiple of the difference.")
    proof.show(H_slope > 0, using=[factor, positive], opening=[H_slope])
    grows = proof.increasing(H, t, note="So H increases: in l, in t and in the log-odds alike.")
    proof.fails_without(0 < t, at={t: 0, M: 2}, steps=3)
    proof.fails_without(t < 1, at={t: 1, M: 2}, steps=3)
    proof.fails_without(M > 1, at={t: half, M: 0}, steps=3)
    return higher, grows


@theorem("II.4i", "The gain is between none and all: critical temperatures 1 and 2", uses=["I.1"])
def gain_bounded(proof):
    equal_steps(proof)
    proof.induction(shorter <= t, shorter > 0)
    factor = proof.one_factor_out(power, shorter)
    some = proof.show(H > 0)
    not_all = proof.show(H < 1, using=[proof.logarithm(gain, x, op="<")])
    squared = proof.show(power**2 <= t**4, using=[factor])
    upper, _ = proof.log_bounds(gain)
    _, lower = proof.log_bounds(x)
    small = proof.show(gain * (1 - t**4) <= M * t**4, using=[squared, upper])
    large = proof.show(M * t**4 <= x * t**2 * (1 + m * t**2), using=[lower])
    near_chance = proof.show(
        H <= t**2 * (1 + m * t**2) / (1 - t**4),
        using=[small, large],
        note="Near chance the gain vanishes,",
        opening=[H],
    )
    missing = log("C", M * count)
    proof.induction(1 - power**2 <= count * (1 - t**2), 0 < power, power < 1, note="Bernoulli.")
    a, b = Defined("a", 1 + m * t**2), Defined("b", M * (1 + m * power**2))
    u, v = Defined("u", 1 - power**2), Defined("v", count * (1 - t**2))
    sides = [proof.show(a <= b), proof.show(u <= v), proof.show(u > 0), proof.show(b > 0)]
    product = proof.show(a * u <= b * v, using=sides)
    proof.show(
        odds(t**2) <= odds(power**2) * (M * count),
        using=[product],
        opening=[a, b, u, v],
        note="od(l) <= M(N-1) od(l^(N-1)), so",
    )
    close = proof.logarithm(x, gain, missing, op="<=")
    near_one = proof.show(H >= 1 - missing / x, using=[close], note="and near perfection only log(M(N-1)) is missing.")
    proof.fails_without(0 < t, at={t: 0, M: 2}, steps=3)
    proof.fails_without(t < 1, at={t: 1, M: 2}, steps=3)
    proof.fails_without(M > 1, at={t: half, M: 0}, steps=3)
    return some, not_all, near_chance, near_one


theta_next = log(
    "theta_next",
    substitute(round_at.images[0], {round_at.sampled_odds[0]: odds(t**2), round_at.rests[0]: power**2}),
    r"\theta'",
)
x_s, H_s = restate(x, {t: s}), restate(H, {t: s})


@theorem("II.4j", "In a round, starts above the threshold grow and those below it fall", uses=["I.1", "II.4", "II.4h"])
def threshold(proof):
    equal_steps(proof)
    proof.assume(0 < s, s < 1)
    _, grows = proof.cite("II.4h")
    temperature = Defined("tau", 1 + H_s, r"\tau")
    proof.identity(theta_next.argument, odds(t**2) * odds(power**2), note="The odds of a step after a round.")
    sums = proof.logarithm(theta_next, x, gain)
    update = proof.show(theta_next.equals(x * (1 + H)), using=[sums], opening=[H], note="With theta = tau x:")
    with proof.case("above the threshold", s < t):
        higher = proof.compare(grows, s, t)
        above = proof.show(theta_next > temperature * x, using=[update, higher], note="theta' > theta above it,")
    with proof.case("below the threshold", t < s):
        lower = proof.compare(grows, t, s)
        below = proof.show(theta_next < temperature * x, using=[update, lower], note="and theta' < theta below it.")
    proof.fails_without(0 < t, at={t: 0, s: half, M: 2}, steps=3)
    proof.fails_without(t < 1, at={t: 1, s: half, M: 2}, steps=3)
    proof.fails_without(M > 1, at={t: half, s: half, M: 0}, steps=3)
    return update, above, below
