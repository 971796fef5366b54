"""False variants of the theorems of parts I to III: a sign, a bound, an exponent, a dropped hypothesis. None may ever be called proved.

Every function records a proof as a theorem file does; `@false_of("I.3", "the open box closed")` says what was changed. (The decorator is not called
`theorem`, so that pytest does not take this file for a file of theorems.)
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rlstar_sym import Aggregate, Defined, Proof, Rational, Symbol, SymmetricChain
from rlstar_sym.model.dense_recursion import dense_recursion
from rlstar_sym.model.dense_symbolic import symbolic_model
from rlstar_sym.model.joint import others_product, set_apart, side_by_side
from rlstar_sym.model.kernel_chain import DominantChain, two_state_chain
from rlstar_sym.model.log_odds import log_odds_round
from rlstar_sym.model.recursion import Recursion
from rlstar_sym.polynomial.expressions import ONE, Expr, Relation, substitute
from rlstar_sym.polynomial.functions import exp, log
from rlstar_sym.polynomial.indexed import restate
from rlstar_sym.theorem import Theorem, theorem
from rlstar_sym.theorem.facts import Fact


@dataclass(frozen=True)
class Variant:
    """of: the theorem that was changed; change: in words; theorem: the false statement, with its attempt at a proof."""

    of: str
    change: str
    theorem: Theorem


VARIANTS: list[Variant] = []


def false_of(of: str, change: str) -> Callable[[Callable[[Proof], object]], Theorem]:
    """Enter a false variant."""

    def enter(function: Callable[[Proof], object]) -> Theorem:
        made = theorem(f"false.{len(VARIANTS) + 1}", f"{of}, {change}")(function)
        VARIANTS.append(Variant(of, change, made))
        return made

    return enter


chain = SymmetricChain()
delta, rest, L, M = chain.delta, chain.rest, chain.product, chain.states
after = chain.star_round()
denominator = 1 + (M - 1) * delta * rest
half = Rational(1, 2)


def odds(edge: Expr) -> Expr:
    return (1 + (M - 1) * edge) / (1 - edge)


def open_box(proof: Proof) -> None:
    proof.assume(delta > 0, delta < 1, M >= 2)
    proof.induction(rest > 0, rest < 1)


def closed_box(proof: Proof) -> None:
    proof.assume(delta >= 0, delta <= 1, M >= 2)
    proof.induction(rest >= 0, rest <= 1)


# -- I.1 Recursion and closure --------------------------------------------------------


@false_of("I.1", "M - 1 for M - 2 in the numerator")
def recursion_numerator(proof):
    open_box(proof)
    return proof.identity(after.delta, (delta + rest + (M - 1) * delta * rest) / denominator)


@false_of("I.1", "M - 2 for M - 1 in the denominator")
def recursion_denominator(proof):
    open_box(proof)
    return proof.identity(after.delta, (delta + rest + (M - 2) * delta * rest) / (1 + (M - 2) * delta * rest))


@false_of("I.1", "the gain with the wrong sign")
def gain_sign(proof):
    open_box(proof)
    return proof.identity(delta - after.delta, rest * (1 - delta) * (1 + (M - 1) * delta) / denominator)


@false_of("I.1", "1 - R for R in the gain")
def gain_factor(proof):
    open_box(proof)
    return proof.identity(after.delta - delta, (1 - rest) * (1 - delta) * (1 + (M - 1) * delta) / denominator)


@false_of("I.1", "1 - R dropped from the shortfall")
def loss_factor(proof):
    open_box(proof)
    return proof.identity(1 - after.delta, (1 - delta) / denominator)


@false_of("I.1", "odds add instead of log-odds")
def odds_add(proof):
    open_box(proof)
    return proof.identity(odds(after.delta), odds(delta) + odds(rest))


@false_of("I.1", "the odds of the rest squared")
def odds_exponent(proof):
    open_box(proof)
    return proof.identity(odds(after.delta), odds(delta) * odds(rest) ** 2)


@false_of("I.1", "M wrong states instead of M - 1")
def row_sums(proof):
    proof.assume(M >= 2)
    kernel = chain.kernel()
    return proof.identity(kernel.diagonal + M * kernel.off_diagonal, 1)


@false_of("I.1", "edges multiply in the convention alpha = 1/M + d")
def other_convention(proof):
    proof.assume(M >= 2)
    return proof.composition(lambda d: (1 / M + d, 1 / M - d / (M - 1)), M)


@false_of("I.1", "three equal steps with delta^3 for delta^2")
def three_equal_steps(proof):
    three = SymmetricChain(steps=3, equal=True)
    edge = three.delta
    proof.assume(edge > 0, edge < 1, M >= 2)
    return proof.identity(three.star_round().delta, (edge + edge**3 + (M - 2) * edge**3) / (1 + (M - 1) * edge**3))


# -- I.2 Accuracy ---------------------------------------------------------------------


@false_of("I.2", "M - 2 for M - 1")
def accuracy_constant(proof):
    closed_box(proof)
    return proof.identity(chain.accuracy, (1 + (M - 2) * L) / M)


@false_of("I.2", "1/M + L")
def accuracy_convention(proof):
    closed_box(proof)
    return proof.identity(chain.accuracy, 1 / M + L)


@false_of("I.2", "edges may be negative")
def accuracy_below_chance(proof):
    proof.assume(delta >= -1, delta <= 1, M >= 2)
    proof.induction(L <= 1, L >= -1)
    return proof.show(chain.accuracy >= 1 / M)


@false_of("I.2", "> for >= at chance")
def accuracy_above_chance(proof):
    closed_box(proof)
    proof.induction(L >= 0, L <= 1)
    return proof.show(chain.accuracy > 1 / M)


@false_of("I.2", "< for <= at perfection")
def accuracy_below_one(proof):
    closed_box(proof)
    proof.induction(L >= 0, L <= 1)
    return proof.show(chain.accuracy < 1)


@false_of("I.2", "J falls as L rises")
def accuracy_decreasing(proof):
    worse, better = Symbol("L_1"), Symbol("L_2")
    proof.assume(M >= 2, worse < better)
    return proof.show(chain.accuracy_of(worse) > chain.accuracy_of(better))


@false_of("I.2", "M >= 2 dropped to M > 0")
def accuracy_few_states(proof):
    worse, better = Symbol("L_1"), Symbol("L_2")
    proof.assume(M > 0, worse < better)
    return proof.show(chain.accuracy_of(worse) < chain.accuracy_of(better))


# -- I.3 Policy improvement -----------------------------------------------------------


@false_of("I.3", "the open box closed at 0")
def improvement_at_zero(proof):
    proof.assume(delta >= 0, delta < 1, M >= 2)
    proof.induction(rest >= 0, rest < 1)
    return proof.show(after.delta > delta)


@false_of("I.3", "the open box closed at 1")
def improvement_at_one(proof):
    proof.assume(delta > 0, delta <= 1, M >= 2)
    proof.induction(rest > 0, rest <= 1)
    return proof.show(after.delta > delta)


@false_of("I.3", "edges slightly below 0")
def improvement_below_zero(proof):
    proof.assume(delta >= -Rational(1, 1000), delta <= 1, M.equals(2))
    return proof.show(after.delta >= delta)


@false_of("I.3", "edges slightly above 1")
def improvement_above_one(proof):
    proof.assume(delta >= 0, delta <= Rational(1001, 1000), M >= 2)
    return proof.show(after.delta >= delta)


@false_of("I.3", "M >= 2 dropped")
def improvement_any_number_of_states(proof):
    proof.assume(delta > 0, delta < 1, M >= -100, denominator > 0)
    proof.induction(rest > 0, rest < 1)
    return proof.show(after.delta > delta)


@false_of("I.3", "a gain of at most R (1 - delta)")
def improvement_too_small(proof):
    open_box(proof)
    return proof.show(after.delta <= delta + rest * (1 - delta))


@false_of("I.3", "the new edge is at most the sum of both")
def improvement_at_most_the_sum(proof):
    open_box(proof)
    return proof.show(after.delta <= delta + rest)


@false_of("I.3", "the new edge is at least the sum of both")
def improvement_at_least_the_sum(proof):
    open_box(proof)
    return proof.show(after.delta >= delta + rest)


@false_of("I.3", "the new edge is below R")
def improvement_below_rest(proof):
    open_box(proof)
    return proof.show(after.delta <= rest)


@false_of("I.3", "J' > J on the closed box")
def accuracy_strict_on_the_closed_box(proof):
    closed_box(proof)
    up = proof.show(after.delta >= delta)
    proof.induction(L >= 0, after.product_next >= L, given=[up])
    return proof.show(after.following(chain.accuracy) > chain.accuracy)


@false_of("I.3", "J' > J for signed edges of stochastic kernels")
def accuracy_strict_for_signed_edges(proof):
    proof.assume((M - 1) * delta >= -1, delta < 1, M >= 2, denominator > 0)
    return proof.show(after.following(chain.accuracy) > chain.accuracy)


@false_of("I.3", "every edge rises, signed edges of two steps")
def signed_edges_rise(proof):
    two = SymmetricChain(steps=2)
    first, second = two.deltas
    proof.assume(first > -half, first < 1, second > -half, second < 1, M >= 2, M <= 3)
    return proof.show(two.star_round().deltas[0] > first)


@false_of("I.3", "the product of three explicit edges, strict on the closed box")
def explicit_product(proof):
    three = SymmetricChain(steps=3)
    one, two, last = three.deltas
    new = three.star_round().deltas
    proof.assume(*(e >= 0 for e in three.deltas), *(e <= 1 for e in three.deltas), M >= 2)
    return proof.show(new[0] * new[1] * new[2] > one * two * last)


@false_of("I.3w", "delta' < 1 on the closed box")
def never_perfect(proof):
    closed_box(proof)
    return proof.show(after.delta < 1)


# -- I.4 and I.5 Criterion and convergence ----------------------------------------------


@false_of("I.4", "two zeros still take off")
def two_zeros_take_off(proof):
    closed_box(proof)
    with proof.cases_on_zeros(delta, rest).more():
        return proof.show(after.delta > delta)


@false_of("I.4", "two zeros still converge")
def two_zeros_converge(proof):
    closed_box(proof)
    with proof.cases_on_zeros(delta, rest).more():
        proof.preserved(after)
        rate = proof.geometric(1 - delta, half, after)
        return proof.squeeze(delta, 1, 1 - delta, rate)


@false_of("I.4", "with two zeros the answer is better than a guess")
def two_zeros_beat_chance(proof):
    closed_box(proof)
    with proof.cases_on_zeros(delta, rest).more():
        product = proof.one_factor_out(L, rest)
        return proof.show(chain.accuracy > 1 / M, using=[product])


@false_of("I.4", "one zero edge stays zero")
def one_zero_stays(proof):
    closed_box(proof)
    with proof.cases_on_zeros(delta, rest).one_here():
        return proof.show(after.delta <= 0)


@false_of("I.4", "beside one zero edge the others move")
def others_move(proof):
    closed_box(proof)
    with proof.cases_on_zeros(delta, rest).one_elsewhere():
        return proof.show(after.delta > delta)


@false_of("I.4", "one zero edge becomes perfect at once")
def one_zero_becomes_perfect(proof):
    closed_box(proof)
    with proof.cases_on_zeros(delta, rest).one_here():
        return proof.show(after.delta >= 1)


@false_of("I.4", "no zero edge at all, and nothing moves")
def nothing_moves(proof):
    closed_box(proof)
    with proof.cases_on_zeros(delta, rest).none():
        return proof.unchanged(delta, after)


@false_of("I.5", "the shortfall halves in every round")
def always_halves(proof):
    open_box(proof)
    proof.preserved(after)
    return proof.geometric(1 - delta, half, after)


@false_of("I.5", "the shortfall shrinks by 1 - delta in every round")
def shrinks_by_own_edge(proof):
    open_box(proof)
    return proof.show(1 - after.delta <= (1 - delta) ** 2)


@false_of("I.5", "the product of the others stays below its start")
def product_falls(proof):
    open_box(proof)
    up = proof.show(after.delta > delta)
    proof.induction(rest > 0, after.rest_next > rest, given=[up])
    return proof.show(after.rest_next <= rest)


@false_of("I.5", "a start value of the sum of shortfalls, which falls")
def falling_start_value(proof):
    closed_box(proof)
    shortfall = Aggregate("E", "sum", 1 - delta, 0)
    up = proof.show(after.delta >= delta)
    proof.induction(after.following(shortfall) <= shortfall, given=[up])
    with proof.start_value(Symbol("c"), shortfall):
        return proof.preserved(after)


@false_of("I.5", "J misses 1 by at most the shortfall of one step")
def accuracy_by_one_step(proof):
    closed_box(proof)
    proof.induction(L >= 0, L <= 1)
    return proof.show(1 - chain.accuracy <= 1 - delta)


@false_of("I.5", "small edges stay small")
def small_edges_stay(proof):
    proof.assume(delta > 0, delta <= Rational(1, 10), M >= 2)
    proof.induction(rest > 0, rest < 1)
    return proof.preserved(after)


# -- I.6 Rate ---------------------------------------------------------------------------

others, total = Aggregate("S", "sum", 1 - delta, 1), Aggregate("E", "sum", 1 - delta, 0)


@false_of("I.6", "half the constant")
def half_the_constant(proof):
    open_box(proof)
    proof.induction(1 - rest <= others, rest >= 0, rest <= 1)
    return proof.show(1 - after.delta <= (1 - delta) * others / 2)


@false_of("I.6", "the limiting constant 1/M as a bound everywhere")
def limiting_constant_everywhere(proof):
    open_box(proof)
    proof.induction(1 - rest <= others, rest >= 0, rest <= 1)
    return proof.show(M * (1 - after.delta) <= (1 - delta) * others)


@false_of("I.6", "cubic instead of quadratic")
def cubic(proof):
    open_box(proof)
    proof.induction(1 - rest <= others, rest >= 0, rest <= 1)
    return proof.show(1 - after.delta <= (1 - delta) * others**2)


@false_of("I.6", "the wrong direction in 1 - R <= S")
def rest_by_sum_reversed(proof):
    open_box(proof)
    return proof.induction(1 - rest >= others, rest >= 0, rest <= 1)


@false_of("I.6", "1 - L below the largest term of the sum")
def product_by_sum_reversed(proof):
    closed_box(proof)
    return proof.induction(1 - L >= total, L >= 0, L <= 1)


@false_of("I.6", "S^2/5 for S^2/2 in the second order")
def second_order(proof):
    open_box(proof)
    return proof.induction(1 - rest <= others, rest <= 1 - others + others**2 / 5, rest >= 0)


@false_of("I.6", "the constant 1/M in error probabilities")
def constant_of_errors(proof):
    open_box(proof)

    def error(edge: Expr) -> Expr:
        return 1 - chain.kernel(edge).diagonal

    ratio = (1 - after.delta) / ((1 - delta) * others)
    proof.induction(others > 0)
    return proof.identity(error(after.delta) / (error(delta) * ((M - 1) / M * others)), ratio)


@false_of("I.6", "M >= 2 dropped")
def rate_any_number_of_states(proof):
    proof.assume(delta > 0, delta < 1, M >= -100, denominator > 0)
    proof.induction(rest > 0, rest < 1)
    proof.induction(1 - rest <= others, rest >= 0, rest <= 1)
    return proof.show(1 - after.delta <= (1 - delta) * others)


@false_of("I.6", "the upper bound with a dropped (1 - delta)")
def rate_without_own_shortfall(proof):
    open_box(proof)
    proof.induction(1 - rest <= others, rest >= 0, rest <= 1)
    return proof.show(1 - after.delta >= others)


# -- I.6a, I.6b Two steps --------------------------------------------------------------------

two = SymmetricChain(steps=2)
first, second = two.deltas
after_two = two.star_round()
pair = SymmetricChain(steps=2, equal=True)
edge, after_pair, s = pair.delta, pair.star_round(), Symbol("s")


@false_of("I.6a", "one odds squared")
def odds_squared(proof):
    proof.assume(first > 0, first < 1, second > 0, second < 1, M >= 2)
    return proof.identity(odds(after_two.deltas[0]), odds(first) ** 2 * odds(second))


@false_of("I.6a", "unequal odds square from round 0 on")
def unequal_odds_square(proof):
    proof.assume(first > 0, first < 1, second > 0, second < 1, M >= 2)
    proof.preserved(after_two)
    return proof.repeated_squaring(odds(first), odds(first), after_two)


@false_of("I.6a", "with a perfect step")
def perfect_step_squares(proof):
    proof.assume(first > 0, first <= 1, second > 0, second < 1, M >= 2)
    return proof.show(after_two.deltas[0] < 1)


@false_of("I.6b", "one round fewer")
def one_round_fewer(proof):
    """If od(delta)^2 >= od(s), one round is enough; it is claimed that none is needed."""
    proof.assume(edge > 0, edge < 1, s > 0, s < 1, M >= 2)
    with proof.case("one round", (1 + (M - 1) * edge) ** 2 * (1 - s) >= (1 + (M - 1) * s) * (1 - edge) ** 2):
        return proof.show(pair.accuracy >= pair.accuracy_of(s**2))


@false_of("I.6b", "M for M - 1 in the tolerance")
def tolerance_constant(proof):
    proof.assume(edge > 0, edge < 1, s > 0, s < 1, M >= 2)
    with proof.case("reached", edge >= s):
        return proof.show(1 - pair.accuracy <= (M - 1) * (1 - s**2) / (M + 1))


@false_of("I.6b", "three equal steps")
def three_equal_steps_square(proof):
    three = SymmetricChain(steps=3, equal=True)
    proof.assume(three.delta > 0, three.delta < 1, M >= 2)
    proof.preserved(three.star_round())
    return proof.repeated_squaring(odds(three.delta), odds(three.delta), three.star_round())


# -- I.6c, I.6d Climbing -----------------------------------------------------------------------

equal = SymmetricChain(equal=True)
step, after_equal, goal = equal.delta, equal.star_round(), Symbol("l")
a, power = Aggregate("a", "sum", ONE, 2), Aggregate("P", "product", equal.delta, 2)
power_goal = Aggregate("P_goal", "product", goal, 2)
inverse = 1 / power
inverse_next = after_equal.following(inverse)


def climbing(proof: Proof) -> None:
    proof.steps_from(3)
    proof.assume(0 < step, step < goal, goal < 1, M >= 2)
    proof.know(goal > 0, using=[0 < step, step < goal])
    proof.know(step < 1, using=[step < goal, goal < 1])
    proof.induction(a >= 1)
    proof.induction(0 < power, power < 1)
    proof.induction(equal.rest > 0, equal.rest < 1)
    proof.induction(power_goal > 0)
    positive = proof.show(after_equal.delta > 0)
    proof.induction(after_equal.following(power) > 0, given=[positive])


@false_of("I.6c", "(M - 2) l dropped")
def climbing_without_states(proof):
    climbing(proof)
    return proof.show(inverse_next >= inverse - a)


@false_of("I.6c", "the exponent N - 1 for N - 2")
def climbing_exponent(proof):
    climbing(proof)
    return proof.show(1 / after_equal.following(equal.rest) >= 1 / equal.rest - a * (1 + (M - 2) * goal))


@false_of("I.6c", "a - 1 for a")
def climbing_fewer_steps(proof):
    climbing(proof)
    return proof.show(inverse_next >= inverse - (a - 1) * (1 + (M - 2) * goal))


@false_of("I.6d", "(1 - l) dropped")
def climbing_up_to_perfection(proof):
    climbing(proof)
    return proof.show(inverse_next <= inverse - a / (1 + a * power_goal))


@false_of("I.6d", "both factors dropped")
def climbing_at_full_speed(proof):
    climbing(proof)
    return proof.show(inverse_next <= inverse - a)


@false_of("I.6d", "the goal behind the start")
def climbing_backwards(proof):
    proof.steps_from(3)
    proof.assume(0 < goal, goal < step, step < 1, M >= 2)
    proof.induction(0 < power, power < 1)
    positive = proof.show(step > 0, using=[0 < goal, goal < step])
    proof.induction(a >= 1)
    proof.induction(power_goal > 0)
    return positive, proof.show(inverse_next <= inverse - a * (1 - goal) / (1 + a * power_goal))


# -- I.7 Robustness ----------------------------------------------------------------------------

x = Defined("x", (1 - delta) / (1 + (M - 1) * delta), "x_n")
x_next = after.following(x)
more, less = Aggregate("U", "product", 1 + (M - 1) * x, 0), Aggregate("V", "product", 1 - x, 0)
share, share_next = chain.kept_all_right, after.following(chain.kept_all_right)


def shares(proof: Proof) -> None:
    closed_box(proof)
    proof.induction(chain.all_steps_right > 0, L >= 0, L <= 1)


@false_of("I.7", "F rises strictly on the closed box")
def share_rises_strictly(proof):
    shares(proof)
    return proof.show(share_next > share)


@false_of("I.7", "F falls")
def share_falls(proof):
    shares(proof)
    return proof.show(share_next <= share)


@false_of("I.7", "the closed form with - for +")
def closed_form_sign(proof):
    shares(proof)
    return proof.identity(1 / share, (more - (M - 1) * less) / M)


@false_of("I.7", "the closed form with M - 2 for M - 1")
def closed_form_constant(proof):
    shares(proof)
    return proof.identity(1 / share, (more + (M - 2) * less) / M)


@false_of("I.7", "F is at least J")
def share_above_accuracy(proof):
    shares(proof)
    return proof.show(share >= chain.accuracy)


@false_of("I.7", "F is at most J")
def share_below_accuracy(proof):
    shares(proof)
    return proof.show(share <= chain.accuracy)


@false_of("I.7", "signed edges of stochastic kernels")
def share_for_signed_edges(proof):
    proof.assume(4 * first >= -1, first <= 1, 4 * second >= -1, second <= 1, first + second > 0)
    five = SymmetricChain(steps=2, number_of_states=5)
    following = five.star_round()
    positive = (five.kernel(first).diagonal * five.kernel(second).diagonal, five.accuracy)
    proof.assume(positive[0] > 0, positive[1] > 0)
    return proof.show(following.following(five.kept_all_right) >= five.kept_all_right)


@false_of("I.7", "x rises")
def inverse_odds_rise(proof):
    closed_box(proof)
    return proof.show(x_next >= x)


@false_of("I.7", "fewer wrong steps, strictly, on the closed box")
def strictly_fewer_errors(proof):
    closed_box(proof)
    errors = Aggregate("W", "sum", 1 - chain.kernel().diagonal, 0)
    up = proof.show(after.delta >= delta)
    proof.induction(after.following(errors) <= errors, given=[up])
    return proof.show(after.following(errors) < errors)


@false_of("I.7b", "F < 1 unless the model is perfect")
def share_below_one_unless_perfect(proof):
    proof.assume(first > 0, first <= 1, second > 0, second <= 1, M >= 2)
    with proof.case("not perfect", first + second < 2):
        return proof.show(two.kept_all_right < 1)


@false_of("I.7b", "F < 1 on the closed box")
def share_below_one(proof):
    shares(proof)
    return proof.show(share < 1)


@false_of("I.7a", "1 - F is at most the square of the sum of shortfalls over M")
def share_second_order(proof):
    shares(proof)
    return proof.show(1 - share <= total**2 / (2 * M))


# -- I.8 Reference values ------------------------------------------------------------------------

reference = SymmetricChain(steps=3, number_of_states=64, equal=True)
three_edge, after_reference = reference.delta, reference.star_round()


def value_at(proof: Proof, rounds: int, printed: str):
    """That J after so many rounds rounds to what is printed."""
    at = Rational(1, 10)
    for _ in range(rounds):
        (at,) = after_reference.exact([at])
    unit = Rational(1, 2 * 10 ** len(printed.partition(".")[2]))
    with proof.case(f"round {rounds}", three_edge.equals(at)):
        above = proof.show(reference.accuracy >= Rational(printed) - unit)
        return above, proof.show(reference.accuracy <= Rational(printed) + unit)


@false_of("I.8", "a digit changed at round 0")
def digit_at_round_0(proof):
    return value_at(proof, 0, "0.016609376")


@false_of("I.8", "the last digits as a floating-point script prints them at round 1")
def digit_at_round_1(proof):
    return value_at(proof, 1, "0.019795096668466697")


@false_of("I.8", "two digits exchanged at round 3")
def digit_at_round_3(proof):
    return value_at(proof, 3, "0.62715149147174369")


@false_of("I.8", "the last digit changed at round 4")
def digit_at_round_4(proof):
    return value_at(proof, 4, "0.99706713736544182")


@false_of("I.8", "the edge at round 1 off by 10^-12")
def edge_at_round_1(proof):
    (at,) = after_reference.exact([Rational(1, 10)])
    with proof.case("round 0", three_edge.equals(Rational(1, 10))):
        return proof.identity(after_reference.delta, at + Rational(1, 10**12))


@false_of("I.8", "65 states")
def states_of_the_reference(proof):
    other = SymmetricChain(steps=3, number_of_states=65, equal=True)
    with proof.case("round 0", other.delta.equals(Rational(1, 10))):
        return proof.identity(other.accuracy, Rational("0.016609375"))


# -- II.1 Order ----------------------------------------------------------------------------------

gamma = Symbol("gamma", indexed=True)
rest_gamma, gamma_next = restate(rest, {delta: gamma}), restate(after.delta, {delta: gamma})


def image(recursion: Recursion, edge: Expr, others: Expr) -> Expr:
    """The new edge of a step whose other edges have that product."""
    return substitute(recursion.delta.definition, {delta: edge, rest: others})


def ordered_chains(proof: Proof) -> None:
    proof.assume(delta >= 0, delta <= gamma, gamma <= 1, M >= 2)
    proof.know(delta <= 1, using=[delta <= gamma, gamma <= 1])
    proof.know(gamma >= 0, using=[delta >= 0, delta <= gamma])
    proof.induction(rest >= 0, rest_gamma >= 0)


@false_of("II.1", "the new edge falls as the others rise")
def order_in_rest(proof):
    low, high, edge = Symbol("R_1"), Symbol("R_2"), Symbol("d")
    proof.assume(M >= 2, edge >= 0, edge <= 1, low >= 0, low <= high, high <= 1)
    return proof.show(image(after, edge, high) <= image(after, edge, low))


@false_of("II.1", "edges up to 2")
def order_beyond_one(proof):
    low, high, edge = Symbol("R_1"), Symbol("R_2"), Symbol("d")
    proof.assume(M >= 2, edge >= 0, edge <= 2, low >= 0, low <= high, high <= 1)
    return proof.show(image(after, edge, low) <= image(after, edge, high))


@false_of("II.1a", "strictly, for edges that are ordered weakly")
def order_strict(proof):
    ordered_chains(proof)
    return proof.show(after.delta < gamma_next)


@false_of("II.1a", "the gains are ordered like the edges")
def order_of_gains(proof):
    ordered_chains(proof)
    return proof.show(after.delta - delta <= gamma_next - gamma)


# -- II.2 Signed edges ----------------------------------------------------------------------------


@false_of("II.2b", "signs kept without L > 0")
def signs_of_any_product(proof):
    proof.assume((M - 1) * delta >= -1, delta <= 1, M >= 2, (1 + (M - 1) * delta * rest) > 0)
    return proof.show(delta * after.delta >= 0)


@false_of("II.2c", "the fate without its last term")
def fate_without_product(proof):
    two = SymmetricChain(steps=2)
    one, other = two.deltas
    proof.assume(
        M >= 2, one > -1 / Rational(10), one < 1, other > -1 / Rational(10), other < 1, one * other * (M - 1) > -1
    )
    with proof.case("", one + other > 0):
        return proof.show(two.star_round().deltas[0] > 0)


@false_of("II.2d", "the gap identity for any number of states")
def gap_of_any_states(proof):
    one, other, product = Symbol("u"), Symbol("v"), Symbol("c")
    proof.assume(M >= 2, one > 0, one < 1, other > 0, other < 1, product > 0, product < 1)
    first, second = image(after, one, other * product), image(after, other, one * product)
    return proof.identity(first - second, (one - other) * (1 - product) / (1 + one * other * product))


@false_of("II.2f", "lost whenever some other edge is not above 3/2 of the negative one")
def lost_too_early(proof):
    edge, negative, product = Symbol("p"), Symbol("x"), Symbol("c")
    proof.assume(M >= 2, negative > 0, (M - 1) * negative <= 1, edge > 0, edge < 1, product >= 0, product <= 1)
    with proof.case("", 2 * edge <= 3 * negative):
        return proof.show(image(after, edge, -negative * product) <= -image(after, -negative, edge * product))


def signed_box(proof: Proof) -> None:
    proof.assume((M - 1) * delta >= -1, delta <= 1, M >= 2, L > 0)
    proof.know(delta >= -1, using=[(M - 1) * delta >= -1, M >= 2])
    proof.induction(rest <= 1, rest >= -1)


@false_of("II.2g", "distances to a corner halve in a round")
def distances_halve(proof):
    signed_box(proof)
    factor = proof.one_factor_out(L, rest)
    with proof.case("", delta > 0):
        return proof.show(2 * (1 - after.delta) <= 1 - delta, using=[factor])


@false_of("II.2g", "edges of either sign tend to 1")
def every_edge_tends_to_one(proof):
    signed_box(proof)
    factor = proof.one_factor_out(L, rest)
    return proof.show(1 - after.delta <= 1 - delta, using=[factor])


@false_of("II.2h", "a negative edge leaves less than 1/(M-1)")
def two_wrong_steps(proof):
    value = Symbol("P")
    proof.assume(M >= 3, value > 0, (M - 1) ** 2 * value <= 1)
    return proof.show(chain.accuracy_of(value) < 1 / (M - 1))


@false_of("II.2i", "no fate, but an accuracy above 1/M after the round")
def no_fate(proof):
    two = SymmetricChain(steps=2)
    one, other = two.deltas
    proof.assume(M >= 2, (M - 1) * one > -1, one < 1, (M - 1) * other > -1, other < 1)
    with proof.case("", (one + other + (M - 2) * one * other).equals(0)):
        return proof.show(two.star_round().following(two.accuracy) > 1 / M)


@false_of("II.2j", "the other edges move too")
def one_zero_moves_all(proof):
    zero = Symbol("z")
    proof.steps_from(1)
    proof.assume((M - 1) * delta >= -1, delta < 1, M >= 2, zero.equals(0), delta > 0)
    return proof.show(set_apart(after, zero).next(delta) > delta)


@false_of("II.1d", "the order kept for ever without an upper bound on the edges")
def order_of_large_edges(proof):
    proof.assume(delta >= 0, delta <= gamma, M >= 2)
    proof.know(gamma >= 0, using=[delta >= 0, delta <= gamma])
    proof.induction(rest >= 0, rest_gamma >= 0)
    return proof.preserved(side_by_side(after, gamma))


@false_of("II.2k", "all edges come nearer to zero, whether or not they cross")
def crossing_comes_nearer(proof):
    edge = Symbol("p")
    both, product = set_apart(after, edge), others_product(after)
    proof.steps_from(2)
    proof.assume(M >= 2, (M - 1) * delta >= -1, delta <= 1, edge > 0, edge < 1, product < 0)
    proof.assume(1 + (M - 1) * edge * product > 0)
    factor = proof.one_factor_out(product, rest)
    return proof.show(both.next(edge) ** 2 <= edge**2, using=[factor])


@false_of("II.2k", "J falls to less than 1/M")
def falls_below_chance(proof):
    edge, product = Symbol("p"), Symbol("P")
    proof.assume(M >= 2, edge > 0, edge < 1, product < 0, 1 + (M - 1) * edge * product > 0)
    return proof.show(chain.accuracy_of(edge * product) >= 1 / M)


@false_of("II.2p", "two edges never meet zero in one round")
def never_two_at_zero(proof):
    one, other, product = Symbol("p"), Symbol("x"), Symbol("k")
    proof.assume(M >= 2, one > 0, one <= 1, other > 0, (M - 1) * other <= 1, product >= 0, product <= 1)
    proof.assume(1 - (M - 1) * one * other * product > 0, one - product * other * (1 + (M - 2) * one) <= 0)
    return proof.show(image(after, -other, one * product) < 0)


@false_of("II.2n", "the gap to the least modulus doubles")
def gap_doubles(proof):
    least, product = Symbol("x"), Symbol("c")
    proof.assume(least > 0, delta > least, delta <= 1, product > 0, product <= 1)
    two_states = SymmetricChain(number_of_states=2).star_round(frozen=-1)
    new, new_least = image(two_states, delta, least * product), image(two_states, least, delta * product)
    return proof.show(new - new_least >= 2 * (delta - least))


@false_of("II.2o", "the tie stays where it is")
def tie_stays(proof):
    least, product = Symbol("x"), Symbol("P")
    proof.assume(least > 0, least < 1, product > 0, product <= 1)
    two_states = SymmetricChain(number_of_states=2).star_round(frozen=-1)
    return proof.show(image(two_states, least, least * product) >= least)


@false_of("II.2q", "p - x > (M-2) p x dropped to p > x")
def larger_is_enough(proof):
    edge, negative, product = Symbol("p"), Symbol("x"), Symbol("c")
    proof.assume(M >= 2, edge > negative, edge < 1, negative > 0, (M - 1) * negative < 1, product > 0, product <= 1)
    return proof.show(image(after, edge, -negative * product) > -image(after, -negative, edge * product))


@false_of("II.2r", "1 for 2/3")
def kappa_one(proof):
    edge, negative, product = Symbol("p"), Symbol("x"), Symbol("c")
    proof.assume(M >= 2, edge > 0, edge < 1, negative > 0, (M - 1) * negative <= 1, product > 0, 2 * product <= 1)
    proof.assume(edge - negative <= (M - 2) * edge * negative)
    new, new_negative = image(after, edge, -negative * product), -image(after, -negative, edge * product)
    return proof.show(new - new_negative <= (M - 2) * new * new_negative)


# -- II.3 Noisy verifier --------------------------------------------------------------------------

right, wrong, mix = Symbol("a"), Symbol("b"), Symbol("s")
noisy = chain.star_round(verifier=(right, wrong))


def noisy_box(proof: Proof) -> None:
    proof.assume(delta > 0, delta < 1, M >= 2, wrong >= 0, wrong < right)
    proof.know(right > 0, using=[wrong >= 0, wrong < right])
    proof.induction(rest > 0, rest < 1)


@false_of("II.3", "the frozen edge (a-b)/(a+b)")
def frozen_edge(proof):
    noisy_box(proof)
    return proof.identity(chain.frozen_edge(right, wrong), (right - wrong) / (right + wrong))


@false_of("II.3", "the multiplier b/(a+b) at perfection")
def noisy_multiplier(proof):
    noisy_box(proof)
    edge = chain.frozen_edge(right, wrong)
    return proof.identity((1 - edge) / (1 + (M - 1) * edge), wrong / (right + wrong))


@false_of("II.3a", "a blind verifier improves too")
def blind_improves(proof):
    proof.assume(delta > 0, delta < 1, M >= 2, wrong >= 0, wrong <= right, right > 0)
    proof.induction(rest > 0, rest < 1)
    return proof.show(noisy.delta > delta)


@false_of("II.3a", "noise does no harm")
def noise_is_harmless(proof):
    noisy_box(proof)
    return proof.show(noisy.delta >= after.delta.definition)


@false_of("II.3c", "the shortfall shrinks at least by b/a")
def rate_too_fast(proof):
    noisy_box(proof)
    return proof.show(right * (1 - noisy.delta) <= wrong * (1 - delta))


@false_of("II.3e", "a verifier that prefers wrong answers leaves edges positive")
def reversed_keeps_signs(proof):
    proof.assume(delta >= 0, delta <= 1, M >= 2, right > 0, right < wrong)
    return proof.show(noisy.delta >= 0)


# -- II.5 Partial refit, natural gradient ---------------------------------------------------------

partial = chain.star_round(mix=mix)


@false_of("II.5", "a part of up to 3/2")
def more_than_the_refit(proof):
    proof.assume(delta > 0, delta < 1, M >= 2, mix > 0, 2 * mix <= 3)
    return proof.show(partial.delta < 1)


@false_of("II.5a", "the shortfall shrinks at least by 1 - s")
def partial_too_fast(proof):
    proof.assume(delta > 0, delta < 1, M >= 2, mix > 0, mix <= 1)
    proof.induction(rest > 0, rest < 1)
    return proof.show(1 - partial.delta <= (1 - mix) * (1 - delta))


@false_of("II.5b", "the gradient of J in place of log J")
def gradient_of_accuracy(proof):
    open_box(proof)
    information = (M - 1) / ((1 - delta) * (1 + (M - 1) * delta))
    return proof.identity(after.delta - delta, (M - 1) * rest / M / information)


@false_of("II.5c", "both logarithms with the same constant")
def one_constant(proof):
    closed_box(proof)
    proof.assume(delta < 1)
    proof.induction(L >= 0, L < 1)
    factor = proof.one_factor_out(L, rest)
    logs = [(-1, 1 - delta), (-1, 1 + (M - 1) * delta)]
    return proof.conserved(logs, delta, after, rate=M * L / (1 + (M - 1) * L), using=[factor])


@false_of("II.5c", "the sum of the logarithms, log-odds, in place of their difference")
def log_odds_conserved(proof):
    closed_box(proof)
    proof.assume(delta < 1)
    proof.induction(L >= 0, L < 1)
    factor = proof.one_factor_out(L, rest)
    logs = [(-1, 1 - delta), (1 / (M - 1), 1 + (M - 1) * delta)]
    return proof.conserved(logs, delta, after, rate=M * L / (1 + (M - 1) * L), using=[factor])


# -- II.6 Estimation error -------------------------------------------------------------------------

least = Symbol("x")
least_power, least_next = restate(rest, {delta: least}), restate(after.delta, {delta: least})


@false_of("II.6b", "the threshold without its factor 2")
def threshold_too_low(proof):
    proof.assume(least >= 0, least <= half, M >= 2)
    proof.induction(least_power >= 0, least_power <= 1)
    return proof.show(least_next - least >= least_power * Rational(3, 4))


@false_of("II.6b", "beyond 1/2")
def threshold_beyond_half(proof):
    proof.assume(least >= 0, least <= 1, M >= 2)
    proof.induction(least_power >= 0, least_power <= 1)
    return proof.show(least_next - least >= least_power / 2)


measured_error, allowed_error, gained = Symbol("epsilon", indexed=True), Symbol("eta"), Symbol("w")


@false_of("II.6c", "the gain beyond the error not counted as needed")
def climbing_for_free(proof):
    enough = (least + allowed_error) * (1 + (M - 1) * least * least_power) <= least_next.definition.numerator
    proof.assume(0 <= least, least <= delta, delta <= 1, 0 < gained, M >= 2, enough, -allowed_error <= measured_error)
    proof.induction(0 <= least_power, least_power <= 1)
    proof.induction(0 <= rest, rest <= 1, least_power <= rest)
    return proof.show(after.delta + measured_error >= least + gained)


@false_of("II.6d", "an adversary who wins above the threshold too")
def adversary_everywhere(proof):
    proof.assume(0 <= delta, delta <= least, least <= 1, 0 < allowed_error, M >= 2)
    proof.induction(0 <= rest, rest <= 1)
    return proof.show(after.delta - allowed_error <= least)


@false_of("II.6e", "the upper threshold above 1 - eta")
def threshold_above(proof):
    proof.assume(0 < allowed_error, 10 * allowed_error <= 1, M >= 2, least.equals(1 - allowed_error))
    proof.induction(least_power >= 0, least_power <= 1)
    return proof.show(least_next - least >= allowed_error)


@false_of("II.6f", "the error below 1/100 up to 1/9, beyond the lower threshold")
def threshold_missed(proof):
    third_order = SymmetricChain(steps=3, number_of_states=2, equal=True)
    proof.assume(0 <= third_order.delta, 9 * third_order.delta <= 1)
    return proof.show(third_order.star_round().delta - third_order.delta < Rational(1, 100))


@false_of("II.6g", "eta in place of eta/c")
def noise_for_free(proof):
    a, b = Symbol("a"), Symbol("b")
    noisy_least = restate(chain.star_round(verifier=(a, b)).delta, {delta: least})
    proof.assume(0 <= least, least <= 1, M >= 2, 0 < b, b < a)
    proof.induction(least_power >= 0, least_power <= 1)
    return proof.show(noisy_least >= least_next.definition)


def with_samples(proof: Proof, enough: Relation, slope: Expr, deviation: Expr) -> object:
    """The sample rule with a condition on the number of samples, a slope of the estimate in the share, and a deviation of the share."""
    n, zeta, rounds, logarithm = Symbol("n"), Symbol("zeta"), Symbol("T"), Symbol("ell")
    closed_box(proof)
    proof.assume(allowed_error > 0, zeta > 0, rounds >= 1, n >= 1, logarithm > 0, enough)
    tail = proof.hoeffding(chain.kernel(after.delta).diagonal, n, deviation)
    steps = Aggregate("N", "sum", ONE, 0)
    names = {"steps": steps, "rounds": rounds, "error": allowed_error, "risk": zeta, "logarithm": logarithm}
    return proof.small_errors(tail, slope * chain.kernel(after.delta).diagonal, slope=slope, **names)


n_samples, log_count = Symbol("n"), Symbol("ell")


@false_of("II.6h", "without the factor 2 of the exponent")
def too_few_samples(proof):
    enough = 4 * n_samples * allowed_error**2 * (M - 1) ** 2 >= M**2 * log_count
    return with_samples(proof, enough, M / (M - 1), allowed_error * (M - 1) / M)


@false_of("II.6h", "an error of delta as small as that of alpha")
def error_not_magnified(proof):
    enough = 2 * n_samples * allowed_error**2 >= log_count
    return with_samples(proof, enough, M / (M - 1), allowed_error)


# -- II.4 Temperature ------------------------------------------------------------------------------

tau = Symbol("tau")
tempered = log_odds_round(chain, tau)
theta, theta_next = tempered.theta, tempered.theta_next
sampled, sampled_rest = tempered.sampled_odds[0], tempered.rests[0]
tempered_pair = log_odds_round(SymmetricChain(steps=2), tau)


def log_odds_add(proof: Proof) -> Fact:
    """theta' = theta/tau + phi, as II.4 has it."""
    proof.exponential(sampled > 1)
    proof.induction(0 < sampled_rest, sampled_rest < 1)
    gain = log("phi", (1 + (M - 1) * sampled_rest) / (1 - sampled_rest))
    proof.identity(tempered.odds_next[0], sampled * gain.argument)
    return proof.logarithm(theta_next, sampled, gain)


@false_of("II.4", "M - 2 for M - 1 in the gain")
def tempered_gain(proof):
    proof.assume(theta > 0, tau > 0, M >= 2)
    proof.exponential(sampled > 1)
    proof.induction(0 < sampled_rest, sampled_rest < 1)
    gain = log("phi", (1 + (M - 2) * sampled_rest) / (1 - sampled_rest))
    return proof.logarithm(theta_next, sampled, gain)


@false_of("II.4", "every start grows below temperature 2, whatever N")
def grows_when_warm(proof):
    proof.steps_from(3)
    proof.assume(theta > 0, tau > 1, tau < 2, M >= 2)
    return proof.show(theta_next > theta, using=[log_odds_add(proof)])


@false_of("II.4a", "chance from temperature 1 on")
def pair_falls_too_early(proof):
    first, second = tempered_pair.thetas
    proof.assume(first > 0, second > 0, tau > 1, M > 1)
    for odds_of_step in tempered_pair.sampled_odds:
        proof.exponential(odds_of_step > 1)
    update = proof.logarithm(tempered_pair.thetas_next[0], *tempered_pair.sampled_odds)
    return proof.show(tempered_pair.thetas_next[0] < (first + second) / 2 * Rational(3, 2), using=[update])


@false_of("II.4a", "log-odds multiply")
def log_odds_multiply(proof):
    first, second = tempered_pair.thetas
    proof.assume(first > 0, second > 0, tau > 0, M > 1)
    for odds_of_step in tempered_pair.sampled_odds:
        proof.exponential(odds_of_step > 1)
    update = proof.logarithm(tempered_pair.thetas_next[0], *tempered_pair.sampled_odds)
    return proof.show(tempered_pair.thetas_next[0].equals(first * second / tau), using=[update])


@false_of("II.4d", "twice the growth")
def cold_doubles(proof):
    proof.assume(theta > 0, tau > 0, tau < 1, M >= 2)
    return proof.show(theta_next >= 2 * theta / tau, using=[log_odds_add(proof)])


@false_of("II.4f", "3/2 for 2 in the bound")
def hot_falls_faster(proof):
    most = Symbol("B")
    proof.assume(theta > 0, theta <= most, tau > 2, M >= 2)
    return proof.show(theta_next <= Rational(3, 2) * most / tau, using=[log_odds_add(proof)])


@false_of("II.4f", "a bound by the step's own log-odds")
def hot_by_its_own(proof):
    proof.assume(theta > 0, tau > 2, M >= 2)
    return proof.show(theta_next <= 2 / tau * theta, using=[log_odds_add(proof)])


edge_sampled, others_sampled = Symbol("l"), Aggregate("P", "product", Symbol("l"), 1)
sampled_log = log("x", odds(edge_sampled))
gain_log = log("phi", odds(others_sampled))
gain_share = Defined("H", gain_log / sampled_log)


def equal_steps(proof: Proof) -> None:
    proof.steps_from(3)
    proof.assume(edge_sampled > 0, edge_sampled < 1, M > 1)
    proof.induction(others_sampled > 0, others_sampled < 1)
    proof.know(sampled_log > 0, using=[proof.logarithm(sampled_log, op=">")])


@false_of("II.4i", "at most half of the log-odds is added")
def half_the_gain(proof):
    equal_steps(proof)
    return proof.show(gain_log <= sampled_log / 2)


@false_of("II.4i", "the gain near chance with l^2 for l")
def gain_near_chance(proof):
    equal_steps(proof)
    return proof.show(gain_log / sampled_log <= edge_sampled**2 * (1 + (M - 1) * edge_sampled) / (1 - edge_sampled**2))


@false_of("II.4i", "near perfection without M")
def gain_near_perfection(proof):
    equal_steps(proof)
    count = Aggregate("count_1", "sum", ONE, 1)
    proof.induction(count >= 1)
    return proof.show(gain_log >= sampled_log - log("C", count))


@false_of("II.4h", "W decreases")
def w_decreases(proof):
    other = Symbol("s")
    depth = log("lambda", edge_sampled)
    w = Defined("W", sampled_log * (1 - edge_sampled) * (1 + (M - 1) * edge_sampled) / (-edge_sampled * depth))
    proof.assume(edge_sampled > 0, edge_sampled < 1, M > 1, other > 0, other < edge_sampled)
    return proof.show(restate(w, {edge_sampled: other}) > w)


@false_of("II.4m", "the threshold is always below 1/2")
def threshold_in_the_lower_half(proof):
    low, high = Defined("l_low", (tau - 1) / (2 * M)), Defined("l_high", ONE / 2)
    proof.steps_from(3)
    proof.assume(M > 1, tau > 1, tau < 2)
    with proof.case("sampled edges", edge_sampled > 0, edge_sampled < 1):
        proof.induction(others_sampled > 0, others_sampled < 1)
        proof.know(sampled_log > 0, using=[proof.logarithm(sampled_log, op=">")])
        return proof.attained(gain_share, edge_sampled, tau - 1, low=low, high=high)


threshold_start = Symbol("y_star")
edge_at = Defined("l_star", (exp("q_star", threshold_start) - 1) / (exp("q_star", threshold_start) + M - 1))
warm = log_odds_round(
    SymmetricChain(equal=True), Defined("tau_star", 1 + restate(gain_share, {edge_sampled: edge_at})), sampled=True
)


@false_of("II.4n", "starts grow below the threshold too")
def grows_below_the_threshold(proof):
    proof.steps_from(3)
    proof.assume(warm.theta > 0, warm.theta < threshold_start, M > 1)
    return proof.show(warm.following(warm.theta) > warm.theta)


@false_of("II.4o", "log-odds below the threshold halve at every round")
def halves_below_the_threshold(proof):
    proof.steps_from(3)
    proof.assume(warm.theta > 0, warm.theta < threshold_start, M > 1)
    return proof.show(warm.following(warm.theta) <= warm.theta / 2)


# -- III Other kernels ----------------------------------------------------------------------------

kept, share, part = Symbol("p"), Symbol("w"), Symbol("s")
mixture = (1 - part) * kept + part * share


@false_of("III.1", "a mixture beyond the full refit")
def beyond_the_refit(proof):
    proof.assume(kept > 0, share > 0, part >= 0, part <= 2, mixture > 0)
    return proof.show(share * (1 - kept / mixture) >= part * (share - kept))


stay, back, go, turn = Symbol("e"), Symbol("f"), Symbol("g"), Symbol("h")
small = symbolic_model([[[stay, 1 - stay], [1 - back, back]], [[go, 1 - go], [1 - turn, turn]]])
small_after = dense_recursion(small)
small_accuracy = Defined("J", small.accuracy())


@false_of("III.1a", "a round always raises J")
def always_better(proof):
    proof.assume(*(r for x in (stay, back, go, turn) for r in (x > 0, x < 1)))
    return proof.show(small_after.following(small_accuracy) > small_accuracy)


@false_of("III.1a", "a round raises the chance that every step is right")
def right_steps_rise(proof):
    proof.assume(*(r for x in (stay, back, go, turn) for r in (x > 0, x < 1)))
    right = Defined("P", stay * go + back * turn)
    return proof.show(small_after.following(right) >= right)


one, other = Symbol("a", "a_n", indexed=True), Symbol("b", "b_n", indexed=True)
two_states = two_state_chain(one, other)
two_after = two_states.star_round()
determinant = Defined("d", one + other - 1, "d_n")
determinants = Aggregate("L", "product", determinant, 0)


@false_of("III.2", "every determinant moves away from 0, also below chance")
def below_chance(proof):
    proof.assume(one >= 0, one <= 1, other >= 0, other <= 1, determinants < 0)
    return proof.show(determinant * (two_after.following(determinant) - determinant) >= 0)


@false_of("III.2", "J = (1 - L)/2")
def wrong_sign_of_determinants(proof):
    proof.assume(one >= 0, one <= 1, other >= 0, other <= 1)
    return proof.show(two_states.accuracy.equals((1 - determinants) / 2))


@false_of("III.2a", "only the sign of the other determinants counts")
def first_entry_rises(proof):
    proof.assume(one >= 0, one <= 1, other >= 0, other <= 1, determinants > 0)
    return proof.show(two_after.following(one) >= one)


diagonal = Symbol("d", "d_n", indexed=True)
odds_bound, least_diagonal = Symbol("o", "o_n", indexed=True), Symbol("q", "q_n", indexed=True)
dominant = DominantChain(diagonal)
odds_of_others = Aggregate("S", "sum", odds_bound, 1)
most_odds = Symbol("rho")


@false_of("III.3", "half the sum of the odds in a column")
def column_too_small(proof):
    proof.assume(least_diagonal <= diagonal, diagonal <= 1, least_diagonal > 0, odds_bound >= 0)
    proof.assume((least_diagonal * (1 + odds_bound)).equals(1), odds_of_others <= most_odds, most_odds < 1)
    back_here, beside = dominant.back, dominant.strayed
    return proof.column_induction(
        back_here > 0, beside >= 0, 2 * beside <= odds_of_others * back_here, within=[odds_of_others <= most_odds]
    )


large_weight, small_weight = Symbol("mu"), Symbol("eps")


@false_of("III.3a", "the large entries lose only twice the small ones in a round")
def large_entries_that_hardly_move(proof):
    proof.assume(large_weight > 0, large_weight <= 1, small_weight >= 0, 24 * small_weight <= large_weight**2)
    return proof.show(large_weight * (1 - 5 * small_weight) >= (large_weight - 2 * small_weight) * (1 - small_weight))


@false_of("III.4b", "the small weights shrink by 30")
def small_weights_too_fast(proof):
    proof.assume(large_weight > 0, large_weight <= 1, small_weight >= 0, 24 * small_weight <= large_weight**2)
    return proof.show(small_weight**2 / large_weight**2 <= small_weight / 30)


@false_of("III.4c", "diagonals of at most 1/2 for the weight of a wrong chain")
def wrong_chain_does_not_rise(proof):
    proof.assume(*(r for x in (stay, back, go, turn) for r in (x > 0, 2 * x <= 1)))
    weight = (1 - stay) * (1 - turn)
    return proof.show(small_after.following(weight) <= weight)


first_right, second_right = Aggregate("A", "product", one, 0), Aggregate("B", "product", other, 0)


@false_of("III.4d", "determinants of any sign")
def share_below_chance(proof):
    proof.assume(one > 0, one <= 1, other > 0, other <= 1)
    both = first_right + second_right
    return proof.show(two_after.following(both) * (1 + determinants) >= both * (1 + two_after.following(determinants)))


@false_of("III.4d", "the weight of right chains is doubled")
def right_chains_double(proof):
    proof.assume(one > 0, one <= 1, other > 0, other <= 1, one + other >= 1)
    return proof.show(two_after.following(first_right) >= 2 * first_right)


@false_of("III.5a", "without u + w <= 1")
def trap_without_order(proof):
    proof.assume(*(r for x in (stay, back, go, turn) for r in (x > 0, x < 1)), 1 - go <= turn)
    return proof.show(1 - small_after.following(stay) + 1 - small_after.following(back) <= 1)


# -- false by a hair, or far out ---------------------------------------------------------------------


@false_of("I.3", "a gain of R/10^6 more than there is")
def by_a_hair(proof):
    open_box(proof)
    return proof.show(
        after.delta >= delta + (1 + Rational(1, 10**6)) * rest * (1 - delta) * (1 + (M - 1) * delta) / denominator
    )


@false_of("I.2", "an upper bound that fails for more than 10^5 states")
def only_for_many_states(proof):
    closed_box(proof)
    proof.induction(L >= 0, L <= 1)
    return proof.show(chain.accuracy >= Rational(1, 10**5))


@false_of("I.6", "the sum of shortfalls bounded by a large number")
def only_for_long_chains(proof):
    """True of two and three steps, so of all explicit chains that are tried; false of four."""
    closed_box(proof)
    return proof.induction(total <= 3)
