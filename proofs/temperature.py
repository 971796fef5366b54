"""Sampling at a temperature: where a chain goes when its steps are sampled at tau, in log-odds.

Claim    Let theta = log od(delta), and let chains be sampled at temperature tau and refit by maximum likelihood. Then theta' = theta/tau + log od(R), R the product of
         the other sampled edges. N = 2: theta' = (theta_1 + theta_2)/tau, so the critical temperature is exactly 2. For every N: at tau < 1 every positive start
         becomes perfect, and takes off within log(theta_1/theta_0)/log(1/tau) + 1 rounds; at tau > 2 every theta tends to 0, the log-odds of chance. Between 1 and 2 equal starts have a threshold (II.4m to II.4p).
Source   Not in RL-STaR, arXiv:2410.23912; for its recursion with chains sampled at a temperature.
Idea     Temperature divides log-odds by tau; the round adds the log-odds of the product of the other sampled edges, which is between 0 and that of any of them.
"""

from rlstar_sym import Aggregate, Defined, Symbol, SymmetricChain
from rlstar_sym.model.log_odds import log_odds_round
from rlstar_sym.polynomial.functions import exp, log
from rlstar_sym.polynomial.indexed import restate
from rlstar_sym.theorem import theorem

tau = Symbol("tau", r"\tau")
chain = SymmetricChain()
M = chain.states
after = log_odds_round(chain, tau)
theta, theta_next, delta_next = after.theta, after.theta_next, after.delta_next
q, rest = after.sampled_odds[0], after.rests[0]
odds_next = after.odds_next[0]
gain = log("phi", (1 + (M - 1) * rest) / (1 - rest), r"\varphi_n")

pair = SymmetricChain(steps=2)
after_pair = log_odds_round(pair, tau)
first, second = after_pair.thetas
first_next, second_next = after_pair.thetas_next


def positive_edges(proof):
    """Every step better than chance: its sampled odds exceed 1, and products of sampled edges are in (0, 1)."""
    proof.exponential(q > 1)
    proof.induction(0 < rest, rest < 1)


def log_odds_add(proof):
    """theta' = theta/tau + phi with phi > 0."""
    proof.identity(odds_next, q * gain.argument)
    update = proof.logarithm(theta_next, q, gain, note="Odds multiply, so log-odds add:")
    positive = proof.logarithm(gain, op=">", note="the gain is positive.")
    return update, positive


@theorem("II.4", "Temperature: the round in log-odds", uses=["I.1"])
def round_in_log_odds(proof):
    proof.assume(0 < theta, 0 < tau, M > 1)
    positive_edges(proof)
    multiplied = proof.identity(odds_next, q * (1 + (M - 1) * rest) / (1 - rest))
    update, positive = log_odds_add(proof)
    up = proof.show(theta_next > theta / tau, using=[update, positive])
    proof.fails_without(0 < theta, at={theta: [1, 0], tau: 1, M: 2})
    proof.fails_without(0 < tau, at={theta: [1, 1], tau: -1, M: 2})
    return multiplied, update, up


# -- two steps: the critical temperature is 2 ------------------------------------------


def two_steps(proof):
    """theta_1' = theta_2' = (theta_1 + theta_2)/tau."""
    for odds in after_pair.sampled_odds:
        proof.exponential(odds > 1)
    return [
        proof.logarithm(value, *after_pair.sampled_odds, note="Odds multiply, so log-odds add.")
        for value in after_pair.thetas_next
    ]


total = Defined("S", (first + second) / tau)
edges_next = after_pair.deltas_next
accuracy_next = Defined("J_next", pair.accuracy_of(edges_next[0] * edges_next[1]), "J'")
steps_of_pair = tuple(zip(after_pair.thetas_next, edges_next, after_pair.odds_next, strict=True))


@theorem("II.4a", "Two steps above temperature 2: back to chance", uses=["I.1", "I.2", "II.4"])
def two_steps_hot(proof):
    proof.assume(0 < first, 0 < second, tau > 2, M > 1)
    sums = two_steps(proof)
    for value, fact in zip(after_pair.thetas_next, sums, strict=True):
        proof.show(value > 0, using=[fact])
    proof.preserved(after_pair)
    ratio = proof.show(2 / tau < 1, note="The sum of both log-odds is multiplied by 2/tau < 1.")
    proof.show(after_pair.following(total) <= 2 / tau * total, using=sums)
    fall = proof.geometric(total, 2 / tau, after_pair)
    limits, small = [], [proof.identity(*edges_next, note="After one round both steps are equal.")]
    for (value, edge, odds), fact in zip(steps_of_pair, sums, strict=True):
        _, lower = proof.log_bounds(value, note="1 - 1/y <= log(y) bounds the edge by the log-odds:")
        above = proof.show(edge >= 0)
        below = proof.show(edge <= 1)
        by_theta = proof.show(edge <= value, using=[lower], opening=[odds])
        bounded = proof.show(edge <= 0 + total, using=[by_theta, fact], opening=[total])
        small += [above, below, bounded]
        proof.show(0 - edge <= total)
        limits.append(proof.squeeze(edge, 0, total, fall, note="so the edges tend to 0."))
    proof.show(accuracy_next <= 1 / M + total, using=small, opening=[accuracy_next])
    proof.show(1 / M - accuracy_next <= total, using=small, opening=[accuracy_next])
    limits.append(proof.squeeze(accuracy_next, 1 / M, total, fall, note="and the answers become guesses."))
    proof.fails_without(tau > 2, claim=ratio, at={first: 1, second: 1, tau: 2, M: 2})
    proof.decides("two steps above temperature 2", *limits, fates=["stuck"])
    return *sums, fall, *limits


@theorem("II.4b", "Two steps below temperature 2: perfect reasoning", uses=["I.1", "I.2", "II.4"])
def two_steps_cool(proof):
    proof.assume(0 < first, 0 < second, 0 < tau, tau < 2, M > 1)
    sums = two_steps(proof)
    for value, fact in zip(after_pair.thetas_next, sums, strict=True):
        proof.show(value > 0, using=[fact])
    proof.preserved(after_pair)
    ratio = proof.show(tau / 2 < 1, note="The reciprocal of the sum is multiplied by tau/2 < 1.")
    inverse = Defined("u", M * tau / (first + second))
    proof.show(after_pair.following(inverse) <= tau / 2 * inverse, using=sums)
    fall = proof.geometric(inverse, tau / 2, after_pair)
    limits, close = [], [proof.identity(*edges_next, note="After one round both steps are equal.")]
    for (value, edge, odds), fact in zip(steps_of_pair, sums, strict=True):
        upper, _ = proof.log_bounds(value, note="log(y) <= y - 1: the odds exceed the log-odds,")
        above = proof.show(edge >= 0)
        below = proof.show(edge <= 1)
        missing = proof.show((1 - edge) * odds <= M, opening=[edge])
        short = proof.show(1 - edge <= inverse, using=[missing, upper, fact, below], opening=[inverse])
        close += [above, below, short]
        limits.append(proof.squeeze(edge, 1, inverse, fall, note="so the edges tend to 1."))
    twice = Defined("v", 2 * inverse)
    proof.show(after_pair.following(twice) <= tau / 2 * twice, using=sums)
    fall_twice = proof.geometric(twice, tau / 2, after_pair)
    proof.show(accuracy_next <= 1, using=close, opening=[accuracy_next])
    proof.show(1 - accuracy_next <= twice, using=close, opening=[accuracy_next, twice])
    limits.append(proof.squeeze(accuracy_next, 1, twice, fall_twice))
    proof.fails_without(tau < 2, claim=ratio, at={first: 1, second: 1, tau: 2, M: 2})
    proof.decides("two steps below temperature 2", *limits, fates=["takes off"])
    return *sums, fall, *limits


@theorem("II.4c", "Two steps at temperature 2: nothing moves after one round", uses=["I.1", "II.4"])
def two_steps_critical(proof):
    proof.assume(0 < first, 0 < second, tau.equals(2), M > 1)
    sums = two_steps(proof)
    same = proof.show(first_next.equals(second_next), using=sums, note="After one round both steps are equal,")
    mean = proof.show(first_next.equals((first + second) / 2), using=[*sums, tau.equals(2)])
    with proof.case("equal steps", first.equals(second)):
        for state, value, fact in zip(after_pair.thetas, after_pair.thetas_next, sums, strict=True):
            proof.show(value.equals(state), using=[fact, tau.equals(2), first.equals(second)])
        stays = proof.unchanged(first, after_pair, note="and equal steps stay.")
    half_sum = proof.identity(2 / tau, 1, using=[tau.equals(2)])
    proof.fails_without(tau.equals(2), claim=half_sum, at={first: 1, second: 1, tau: 1, M: 2})
    proof.serves("two steps at temperature 2", same)
    return same, mean, stays


# -- every number of steps ---------------------------------------------------------------

inverse = Defined("u", M * tau / theta, "u_n")
shortfalls = Aggregate("E", "sum", inverse, 0)
accuracy_of_next = Defined("J_next", chain.accuracy_of(after.product_next), "J'")


def cold(proof):
    """What holds below temperature 1: theta' > theta/tau > theta."""
    proof.assume(0 < theta, 0 < tau, tau < 1, M > 1)
    positive_edges(proof)
    update, positive = log_odds_add(proof)
    up = proof.show(
        theta_next > theta / tau, using=[update, positive], note="Log-odds grow by the factor 1/tau at least:"
    )
    proof.show(theta_next > 0, using=[update, positive])
    return up


@theorem("II.4d", "Below temperature 1: every positive start becomes perfect", uses=["I.1", "I.2", "II.4"])
def cold_converges(proof):
    up = cold(proof)
    proof.preserved(after)
    ratio = proof.show(tau < 1)
    proof.show(after.following(inverse) <= tau * inverse, using=[up])
    fall = proof.geometric(inverse, tau, after, note="so 1/theta tends to 0.")
    upper, _ = proof.log_bounds(theta_next, note="log(y) <= y - 1: the odds exceed the log-odds,")
    above = proof.show(delta_next >= 0)
    below = proof.show(delta_next <= 1)
    missing = proof.show((1 - delta_next) * odds_next <= M, opening=[delta_next, odds_next])
    large = proof.show(odds_next >= theta / tau, using=[upper, up], opening=[odds_next])
    short = proof.show(1 - delta_next <= inverse, using=[missing, large, below], opening=[inverse])
    edge = proof.squeeze(delta_next, 1, inverse, fall, note="so every edge tends to 1.")
    proof.induction(
        shortfalls >= 1 - after.product_next,
        0 <= after.product_next,
        after.product_next <= 1,
        given=[above, below, short],
        note="J misses 1 by at most the sum of the shortfalls.",
    )
    proof.show(accuracy_of_next <= 1)
    proof.show(1 - accuracy_of_next <= shortfalls)
    accuracy = proof.squeeze(accuracy_of_next, 1, shortfalls, fall)
    proof.fails_without(tau < 1, claim=ratio, at={theta: [1, 1], tau: 1, M: 2})
    proof.decides("below temperature 1", edge, accuracy, fates=["takes off"])
    return up, fall, edge, accuracy


@theorem("II.4e", "Below temperature 1: take-off within so many rounds", uses=["I.1", "II.4"])
def cold_takes_off(proof):
    goal, rounds = Symbol("theta_goal", r"\theta_*"), Symbol("T")
    start, end = Symbol("theta_0", indexed=True), Symbol("theta_T", indexed=True)
    cold(proof)
    proof.preserved(after)
    level = log("lambda", theta, r"\lambda_n")
    level_next = after.following(level)
    slower = log("kappa", tau, r"\kappa")
    step = log("sigma", theta / tau, r"\sigma_n")
    cooled = proof.logarithm(level, step, slower, note="log(theta) = log(theta/tau) + log(tau),")
    grown = proof.logarithm(level_next, step, op=">")
    negative = proof.logarithm(slower, op="<")
    change = proof.show(level_next >= level - slower, using=[cooled, grown], note="so log(theta) grows by log(1/tau).")
    telescoped = proof.telescope(change, level, after, start={theta: start}, end={theta: end}, rounds=rounds - 1)
    first_level, last_level = restate(level, {theta: start}), restate(level, {theta: end})
    goal_level = log("lambda_goal", goal, r"\lambda_*")
    with proof.case("after T - 1 rounds the goal is not reached yet", start > 0, end > 0, end < goal, goal > 0):
        not_yet = proof.logarithm(last_level, goal_level, op="<")
        product = proof.show(-slower * (rounds - 1) <= goal_level - first_level, using=[telescoped, not_yet])
        bound = proof.show(rounds <= 1 + (goal_level - first_level) / (-slower), using=[product, negative])
    proof.fails_without(tau < 1, claim=proof.show(tau < 1), at={theta: [1, 1], tau: 1, M: 2})
    return change, bound


largest = Symbol("B")
largest_odds = exp("Z", largest / tau)


@theorem("II.4f", "Above temperature 2: the log-odds of every positive start tend to 0", uses=["I.1", "I.2", "II.4"])
def hot_falls(proof):
    proof.assume(0 < theta, theta <= largest, tau > 2, M > 1)
    positive_edges(proof)
    proof.know(largest > 0, using=[0 < theta, theta <= largest])
    proof.exponential(largest_odds > 1)
    proof.exponential(q <= largest_odds)
    update, positive = log_odds_add(proof)
    proof.show(theta_next > 0, using=[update, positive])
    proof.induction(
        rest * (largest_odds + M - 1) <= largest_odds - 1,
        0 < rest,
        rest < 1,
        note="The product of the other sampled edges is at most the greatest possible edge,",
    )
    at_most = proof.show(odds_next <= largest_odds**2, opening=[odds_next], note="so odds at most square.")
    bounded = proof.logarithm(
        theta_next, (largest_odds, 2), op="<=", note="Log-odds at most double, and are divided by tau:"
    )
    proof.show(theta_next <= 2 / tau * largest, using=[bounded])
    ratio = proof.show(2 / tau < 1)
    proof.show(theta_next <= largest, using=[bounded])
    proof.preserved(after)
    fall = proof.uniform_geometric(theta, largest, 2 / tau, after)
    proof.fails_without(tau > 2, claim=ratio, at={theta: [1, 1], largest: 1, tau: 2, M: 2})
    proof.decides("above temperature 2", fall, fates=["stuck"])
    return at_most, bounded, fall
