"""Attacks on rules about one state: enclosures, functions of one variable, witnesses, logarithms, moving bounds."""

from rule_attacks import D, attack, delta, eq, k, rest, x, y, z

from rlstar_sym import Aggregate, Defined, Symbol
from rlstar_sym import Rational as R
from rlstar_sym.model.dense_recursion import alongside
from rlstar_sym.polynomial.expressions import ONE
from rlstar_sym.polynomial.functions import exp, log, sqrt


@attack()
def enclosed_x_over_x_at_0(proof):
    return proof.enclosed(x / x >= R(1, 2), {x: (-1, 1)})


@attack()
def enclosed_log_of_nonpositive_cancelled(proof):
    logarithm = log("l", x)
    return proof.enclosed(logarithm - logarithm >= R(-1, 2), {x: (-1, 1)})


@attack()
def enclosed_sqrt_at_0_divided(proof):
    s = sqrt("s", x)
    return proof.enclosed(1 / (1 + s) > R(1, 10), {x: (0, 4)})


@attack()
def enclosed_name_with_a_divisor(proof):
    q = Defined("q", x * x / x)
    return proof.enclosed(q - q >= R(-1, 2), {x: (-1, 1)})


@attack()
def increasing_1_over_x_over_0(proof):
    f = Defined("f", -1 / x)
    proof.assume(x >= -1, x <= 1)
    return proof.increasing(f, x)


@attack(refused="is not a bound on x")
def increasing_1_over_x_hole_by_differs(proof):
    f = Defined("f", -1 / x)
    proof.assume(x.differs(0))
    return proof.increasing(f, x)


@attack()
def increasing_hole_by_fact_on_x_x_above_0(proof):
    f = Defined("f", -1 / x)
    proof.assume(y * y > 0, x >= y, y <= 0)
    return proof.increasing(f, x)


@attack()
def compare_place_undefined(proof):
    f = Defined("f", x)
    inc = proof.increasing(f, x)
    p_ = Defined("yy", z + 1 / (z * 0 + k) - 1 / k)
    with proof.case("", z < z + 1):
        return proof.compare(inc, Defined("zz", z - 1 + 1 / k - 1 / k), p_)


@attack()
def geometric_with_cancelled_divisor_zero(proof):
    e = Symbol("e")
    aft = alongside(eq.star_round(), {e: e / 2 * (k / k)})
    proof.assume(0 <= e)
    proof.show(aft.following(e) >= 0)
    proof.preserved(aft)
    return proof.geometric(e, R(1, 2), aft)


@attack(refused="there may be no step left")
def n_1_rest(proof):
    proof.steps_from(1)
    proof.assume(0 <= delta, delta <= R(1, 2))
    return proof.induction(rest <= R(1, 2), rest >= 0)


@attack(refused="there may be no step left")
def n_1_rest_of_the_n_2(proof):
    proof.assume(0 <= delta, delta <= R(1, 2))
    return proof.induction(Aggregate("a", "sum", ONE, 2) >= 1)


@attack(refused="at this point no claim fails")
def never_needed_fails_without_at_undefined_point(proof):
    proof.assume(x > 0, y > 0)
    c = proof.show(y / x > 0)
    return proof.fails_without(x > 0, at={x: 0, y: 1}, claim=c)


@attack(refused="not of 1")
def counterexample_at_n_1(proof):
    proof.assume(0 <= delta)
    return proof.counterexample(rest <= R(1, 2), at={delta: [R(1, 2)]})


@attack()
def log_of_negative_product_via_factor_powers(proof):
    logarithm = log("l", x**2)
    m = log("m", x)
    return proof.logarithm(logarithm, (m, 2))


@attack()
def exp_of_an_undefined(proof):
    return proof.exponential(exp("e", x - x + 1 / k - 1 / k) > 0)


@attack()
def sqrt_of_negative(proof):
    s = sqrt("s", x)
    return proof.show(s * s >= 0)


@attack(refused="is not polynomial")
def log_bounds_of_a_quotient_with_negative_denominator(proof):
    proof.assume(x / y > 0)
    logarithm = log("l", x / y)
    return proof.log_bounds(logarithm)


@attack(
    stated="for every step n: there is a real number x with 0 <= x <= 2, lo < x, hi > x and f = delta[n]  if 0 < delta[n] < 1 for every step n  (for all N >= 2 steps; delta real for every step)"
)
def attained_for_every_step_target_of_a_step(proof):
    f = Defined("f", x**3)
    proof.assume(0 < delta, delta < 1)
    with proof.case("", x >= 0, x <= 2):
        return proof.attained(f, x, delta, low=D("lo", 0), high=D("hi", 2))


@attack()
def attained_with_empty_hypotheses_outside(proof):
    f = Defined("f", 1 / x)
    proof.assume(x >= -1, x <= 1)
    return proof.attained(f, x, 0, low=D("lo", -1), high=D("hi", 1))


@attack(stated="there is a real number x with -1 <= x <= 1, lo < x, hi > x and f = 0")
def attained_1_over_x_via_argument_of_exp(proof):
    f = Defined("f", x + 0 * exp("e", 1 / x))
    proof.assume(x >= -1, x <= 1)
    return proof.attained(f, x, 0, low=D("lo", -1), high=D("hi", 1))


@attack()
def attained_jump_in_exp_1_over_x(proof):
    f = Defined("f", x + exp("e", 1 / x) - exp("e", 1 / x))
    proof.assume(x >= -1, x <= 1)
    return proof.attained(f, x, 0, low=D("lo", -1), high=D("hi", 1))


@attack(stated="f < f_y2  if x > 0  (for all x real)")
def compare_variable_inside_the_place(proof):
    f = Defined("f", x**3 + x)
    inc = proof.increasing(f, x)
    with proof.case("", x > 0):
        return proof.compare(inc, x, Defined("y2", 2 * x))


@attack(stated="f < f_y  if k > 0 and x < y  (for all k, x, y real)")
def compare_with_a_divisor_of_the_parameter(proof):
    proof.assume(k > 0)
    f = Defined("f", x / k)
    inc = proof.increasing(f, x)
    with proof.case("", x < y):
        return proof.compare(inc, x, y)


@attack(stated="1/yy > 1/k  if k > 0  (for all k real)")
def special_case_interval_empties(proof):
    proof.assume(k > 0)
    with proof.case("", x > 0, x < k):
        f = proof.show(1 / x > 1 / k)
    return proof.special_case(f, x, Defined("yy", k / 2))


@attack(stated="there is a real number x with x >= 0, x <= k, lo < x, hi > x and f = 1  if k >= 2  (for all k real)")
def attained_kept_hypothesis_of_one_variable_inconsistent_order(proof):
    f = Defined("f", x**2)
    proof.assume(k >= 2)
    with proof.case("", x >= 0, x <= k):
        return proof.attained(f, x, 1, low=D("lo", 0 * k), high=Defined("hi", k + 0))


@attack()
def attained_low_named_twice_sqrt(proof):
    s = sqrt("s", x)
    f = Defined("f", s)
    proof.assume(x >= 0, x <= 4)
    return proof.attained(f, x, 1, low=D("lo", 0), high=D("hi", 4))


@attack(stated="f < f_y  if 0 < x < 1, k > 0, 0 < y < 1 and y > x  (for all x, k, y real)")
def increasing_with_an_equation_on_k(proof):
    f = Defined("f", x * k)
    proof.assume(x > 0, x < 1, k > 0)
    inc = proof.increasing(f, x)
    with proof.case("", y > 0, y < 1, y > x):
        return proof.compare(inc, x, y)


@attack(
    stated="for every T >= 0: if (w >= 0 and lo <= hi, and eps[n](t) > 0 for every step n) in every round t < T, and delta[n](0) >= lo for every step n, then delta[n](T) >= min(hi, lo + w*T) for every step n  (for all N >= 2 steps; w, lo, hi real; eps, delta real for every step; every run with delta[n](t + 1) = delta[n](t) + eps[n](t)/eps[n](t)*w)"
)
def moving_bound_with_a_divisor_in_the_error(proof):
    eps, w = (Symbol("eps", "eps_n", indexed=True), Symbol("w"))
    lo, hi, lev = (Symbol("lo"), Symbol("hi"), Symbol("lev"))
    img = delta + eps / eps * w
    proof.assume(lev <= delta, eps > 0, w >= 0, lo <= lev, lev <= hi, lo <= hi)
    f = proof.show(img >= lev + w)
    return proof.moving_bound(f, lev, delta, img, low=lo, high=hi, gain=w)


@attack(
    stated="for every T >= 0: if w >= 0 and lo <= hi in every round t < T, and delta[n](0) >= lo for every step n, and (for every real number lev: if lo <= lev and lev <= hi, then lev*w <= -1), then delta[n](T) >= min(hi, lo + w*T) for every step n  (for all N >= 2 steps; w, lo, hi real; delta real for every step; every run with delta[n](t + 1) = delta[n](t) + w)"
)
def moving_bound_supposed_of_the_level_contradictory(proof):
    w = Symbol("w")
    lo, hi, lev = (Symbol("lo"), Symbol("hi"), Symbol("lev"))
    img = delta + w
    proof.assume(lev <= delta, w >= 0, lo <= lev, lev <= hi, lo <= hi, lev * w <= -1)
    f = proof.show(img >= lev + 5 * w) if False else proof.show(img >= lev + w)
    return proof.moving_bound(f, lev, delta, img, low=lo, high=hi, gain=w)
