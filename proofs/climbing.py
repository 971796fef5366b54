"""How long a weak model takes to climb: bounds on the number of rounds, for every N >= 3 and M >= 2.

Claim    From equal edges delta, let T be the first round with edge >= l < 1, and a = N - 2. Then
         T >= (delta^-a - l^-a)/(a (1 + (M-2) l))  and  T <= 1 + (delta^-a - l^-a)(1 + a l^a)/(a (1-l)).
Source   Not in RL-STaR, arXiv:2410.23912; for its recursion.
Idea     delta^-a falls by about a in every round: bound the fall from both sides with Bernoulli's inequality and telescope.
"""

from rlstar_sym import Aggregate, Defined, Rational, Symbol, SymmetricChain
from rlstar_sym.polynomial.expressions import ONE
from rlstar_sym.polynomial.indexed import restate
from rlstar_sym.theorem import theorem

chain = SymmetricChain(equal=True)
delta, rest, M = chain.delta, chain.rest, chain.states
after = chain.star_round()
goal, rounds = Symbol("l"), Symbol("T")
start, end = Symbol("delta_0"), Symbol("delta_T")

half = Rational(1, 2)
a = Aggregate("a", "sum", ONE, 2)
power = Aggregate("P", "product", delta, 2, r"\delta^{N-2}")
inverse = Defined("u", 1 / power, r"u")
inverse_next = after.following(inverse)
growth = Defined("g", after.delta / delta)
shrink = Defined("h", delta / after.delta)
inverse_start, inverse_end = restate(inverse, {delta: start}), restate(inverse, {delta: end})
inverse_goal = restate(inverse, {delta: goal})
power_goal, power_end = restate(power, {delta: goal}), restate(power, {delta: end})


def common(proof):
    """What both bounds share: N - 2 >= 1, and the product of the others is delta * delta^(N-2)."""
    proof.steps_from(3)
    proof.assume(0 < delta, delta < goal, goal < 1, M >= 2)
    proof.know(goal > 0, using=[0 < delta, delta < goal])
    proof.know(delta < 1, using=[delta < goal, goal < 1])
    proof.induction(a >= 1)
    proof.induction(0 < power, power < 1)
    proof.induction(0 < rest, rest < 1)
    proof.induction(power_goal > 0)
    return proof.one_factor_out(rest, power)


@theorem("I.6c", "Climbing takes at least so many rounds", uses=["I.1"])
def climbing_takes_long(proof):
    factor = common(proof)
    falls = Aggregate("V", "product", shrink, 2, "h^{N-2}")
    positive = proof.show(after.delta > 0)
    unit = proof.identity(delta, after.delta * shrink)
    small = [proof.show(shrink > 0), proof.show(shrink <= 1)]
    proof.induction(after.following(power) > 0, given=[positive])
    proof.induction(
        power.equals(after.following(power) * falls), given=[unit], note="delta^a = delta'^a h^a with h = delta/delta',"
    )
    bernoulli, *_ = proof.induction(falls >= 1 - a * (1 - shrink), falls > 0, a >= 1, given=small, note="Bernoulli.")
    above_zero = proof.show(inverse > 0)
    step = proof.identity(inverse_next, inverse * falls)
    fall = Defined("k", inverse * (1 - shrink))
    bounded = proof.show(fall <= 1 + (M - 2) * delta, using=[factor])
    drop = proof.show(inverse_next >= inverse - a * fall, using=[bernoulli, step, above_zero])
    change = proof.show(inverse_next >= inverse - a * (1 + (M - 2) * goal), using=[drop, bounded])
    proof.fails_without(0 < delta, claim=change, at={delta: -half, goal: half, M: 2}, steps=3)
    proof.fails_without(delta < goal, claim=change, at={delta: Rational(1, 10), goal: Rational(1, 100), M: 64}, steps=3)
    proof.fails_without(M >= 2, claim=change, at={delta: half, goal: Rational(9, 10), M: -100}, steps=3)
    telescoped = proof.telescope(change, inverse, after, start={delta: start}, end={delta: end}, rounds=rounds)

    with proof.case("the goal is reached after T rounds, not before", start > 0, end >= goal):
        proof.induction(power_end >= power_goal, power_goal > 0)
        reached = proof.show(inverse_end <= inverse_goal)
        product = proof.show(
            a * (1 + (M - 2) * goal) * rounds >= inverse_start - inverse_goal, using=[telescoped, reached]
        )
        bound = proof.show(rounds >= (inverse_start - inverse_goal) / (a * (1 + (M - 2) * goal)), using=[product])
    proof.serves("rounds from positive edges", bound)
    return change, bound


@theorem("I.6d", "Climbing takes at most so many rounds", uses=["I.1"])
def climbing_ends(proof):
    factor = common(proof)
    grown = Aggregate("Q", "product", growth, 2, "g^{N-2}")
    unit = proof.identity(after.delta, delta * growth)
    up = proof.show(growth >= 1)
    proof.induction(
        after.following(power).equals(power * grown), given=[unit], note="delta'^a = delta^a g^a with g = delta'/delta,"
    )
    bernoulli, *_ = proof.induction(grown >= 1 + a * (growth - 1), grown >= 1, a >= 1, given=[up], note="Bernoulli.")
    gain = proof.show(growth >= 1 + power * (1 - delta), using=[factor])
    enough = proof.show(grown >= 1 + a * power * (1 - delta), using=[bernoulli, gain])
    proof.induction(power <= power_goal, 0 < power)
    loss = Defined("c", a * (1 - goal) / (1 + a * power_goal))
    change = proof.show(inverse_next <= inverse - loss, using=[enough])
    proof.fails_without(0 < delta, claim=change, at={delta: -half, goal: half, M: 3}, steps=3)
    proof.fails_without(delta < goal, claim=change, at={delta: half, goal: Rational(1, 10), M: 2}, steps=3)
    proof.fails_without(goal < 1, claim=change, at={delta: Rational(3, 2), goal: 2, M: 2}, steps=3)
    proof.fails_without(M >= 2, claim=change, at={delta: half, goal: Rational(9, 10), M: Rational(-7, 2)}, steps=3)
    telescoped = proof.telescope(change, inverse, after, start={delta: start}, end={delta: end}, rounds=rounds - 1)

    with proof.case("after T - 1 rounds the goal is not reached yet", end > 0, end < goal):
        proof.induction(power_end <= power_goal, power_end > 0)
        not_yet = proof.show(inverse_end >= inverse_goal)
        product = proof.show(loss * (rounds - 1) <= inverse_start - inverse_goal, using=[telescoped, not_yet])
        bound = proof.show(
            rounds <= 1 + (inverse_start - inverse_goal) * (1 + a * power_goal) / (a * (1 - goal)),
            using=[product],
            opening=[loss],
        )
    proof.serves("rounds from positive edges", bound)
    return change, bound
