"""Attacks on rules about runs, columns, samples, flows and growth."""

from rule_attacks import D, Fake, L, M, P, Y, Z, attack, base, chain, d, delta, e, eq, f, half, k, rest, run, x, y

from rlstar_sym import Aggregate, Defined, Symbol
from rlstar_sym.model.dense_recursion import alongside
from rlstar_sym.polynomial.expressions import ONE, expr
from rlstar_sym.polynomial.functions import log


@attack(refused="a formula typed in is not one")
def a_recursion_class_of_one_later_s_own(proof):
    proof.assume(0 <= delta)
    return proof.every_round(delta >= 0, Fake())


@attack()
def samples_log_called_as_a_power(proof):
    n, T, zeta, ell, eta = (Symbol("n"), Symbol("T"), Symbol("zeta"), Symbol("ell"), Symbol("eta"))
    steps = Aggregate("N", "sum", ONE, 0, "N")
    proof.assume(0 <= delta, delta <= 1, eta > 0, n >= 1, zeta > 0, T >= 1, ell.equals(0))
    t = proof.hoeffding(1 * delta, n, eta)
    return proof.small_errors(t, 1 * delta, slope=expr(1), steps=steps, rounds=T, error=eta, risk=zeta, logarithm=ell)


@attack(
    stated="with probability at least 1 - zeta, in each of T rounds the estimate of every step, the share of hits among n independent samples, each a hit with probability delta, misses delta by at most eta, if after each round in which none misses by more all that is supposed holds again, with the same parameters; ell = log(2*N*T/zeta)  if eta > 0, n >= 1, zeta > 0, T >= 1 and ell <= 2*n*eta^2, and 0 <= delta[k] <= 1 for every step k  (for all N >= 2 steps; n, T positive integers; eta, zeta, ell real; delta real for every step)"
)
def samples_hypothesis_ties_log_to_risk(proof):
    n, T, zeta, ell, eta = (Symbol("n"), Symbol("T"), Symbol("zeta"), Symbol("ell"), Symbol("eta"))
    steps = Aggregate("N", "sum", ONE, 0, "N")
    proof.assume(0 <= delta, delta <= 1, eta > 0, n >= 1, zeta > 0, T >= 1, ell <= 2 * n * eta**2)
    t = proof.hoeffding(1 * delta, n, eta)
    return proof.small_errors(t, 1 * delta, slope=expr(1), steps=steps, rounds=T, error=eta, risk=zeta, logarithm=ell)


@attack(
    stated="with probability at least 1 - zeta, in each of T rounds the estimate of every step, the share of hits among n independent samples, each a hit with probability delta, misses delta by at most eta, if after each round in which none misses by more all that is supposed holds again, with the same parameters; ell = log(2*N*T/zeta)  if eta > 0, n >= 1, zeta > 0, T >= 1 and ell <= 2*n*eta^2, and delta[k] = 1/2 for every step k  (for all N >= 2 steps; n, T positive integers; eta, zeta, ell real; delta real for every step)"
)
def samples_share_of_one_round_fixed_by_a_hypothesis(proof):
    n, T, zeta, ell, eta = (Symbol("n"), Symbol("T"), Symbol("zeta"), Symbol("ell"), Symbol("eta"))
    steps = Aggregate("N", "sum", ONE, 0, "N")
    proof.assume(delta.equals(half), eta > 0, n >= 1, zeta > 0, T >= 1, ell <= 2 * n * eta**2)
    t = proof.hoeffding(1 * delta, n, eta)
    return proof.small_errors(t, 1 * delta, slope=expr(1), steps=steps, rounds=T, error=eta, risk=zeta, logarithm=ell)


@attack(refused="was shown under hypotheses that do not hold here")
def hoeffding_of_one_step_alone_then_all(proof):
    n, T, zeta, ell, eta = (Symbol("n"), Symbol("T"), Symbol("zeta"), Symbol("ell"), Symbol("eta"))
    steps = Aggregate("N", "sum", ONE, 0, "N")
    proof.assume(eta > 0, n >= 1, zeta > 0, T >= 1, ell <= 2 * n * eta**2)
    with proof.case("", 0 <= delta, delta <= 1, every_step=False):
        t = proof.hoeffding(1 * delta, n, eta)
    return proof.small_errors(t, 1 * delta, slope=expr(1), steps=steps, rounds=T, error=eta, risk=zeta, logarithm=ell)


@attack(
    stated="the share of n independent samples misses its probability 1/2 by eta or more with probability at most 2*exp(-(2*n*eta^2))  if eta > 0 and n >= 1  (for all n positive integers; eta real)"
)
def a_share_that_is_not_a_probability_of_anything_the_error_itse(proof):
    n, eta = (Symbol("n"), Symbol("eta"))
    proof.assume(eta > 0, n >= 1)
    return proof.hoeffding(expr(half), n, eta)


@attack()
def column_y_at_most_p(proof):
    proof.assume(0 <= d, d <= 1)
    return proof.column_induction(Z >= 0, Z <= 1, Y <= 1, P >= 0, P <= 1, Y <= P)


@attack()
def column_with_d_below_0(proof):
    proof.assume(d < 0)
    return proof.column_induction(Y <= 5 * 1, Z <= 2)


@attack()
def column_with_d_above_1_contradictory(proof):
    proof.assume(d >= 2)
    return proof.column_induction(Z <= -1, Z >= 1, Y >= 2)


@attack()
def conserved_with_a_constant_that_divides_by_zero_at_m_2(proof):
    e = Symbol("e", "e_n", indexed=True)
    aft = alongside(chain.star_round(), {e: e + e * L})
    proof.assume(e > 0, delta > 0, M >= 2)
    c = 1 / (M - 2) - 1 / (M - 2)
    return proof.conserved([(1, e), (c, e)], e, aft, rate=1 * L)


@attack(refused="differs from step to step, since rest does")
def conserved_with_a_rate_of_two_edges(proof):
    e = Symbol("e", "e_n", indexed=True)
    aft = alongside(chain.star_round(), {e: e + e * rest})
    proof.assume(e > 0, delta > 0, M >= 2)
    return proof.conserved([(1, e)], e, aft, rate=1 * rest)


@attack()
def growth_with_rows_that_sum_to_2(proof):
    a, b = (Symbol("a"), Symbol("b"))
    J = Defined("J", a + 2 * b)
    aft = alongside(eq.star_round(), {a: a / (a + 2 * b), b: 2 * b / (a + 2 * b)})
    proof.assume(a > 0, b > 0, eq.delta >= 0, M >= 2, a + b <= 2)
    return proof.growth_transform(J, [[[a, b]]], aft)


@attack()
def growth_with_a_weight_that_vanishes(proof):
    a, b, w = (Symbol("a"), Symbol("b"), Symbol("w"))
    J = Defined("J", w * a + 2 * w * b)
    aft = alongside(eq.star_round(), {a: a / (a + 2 * b), b: 2 * b / (a + 2 * b)})
    proof.assume(a > 0, b > 0, eq.delta >= 0, M >= 2, a + b <= 1, w >= 0)
    return proof.growth_transform(J, [[[a, b]]], aft)


@attack(
    stated="e(t) + 1/k -> 1/k as t -> oo  if e(0) >= 0 and k > 0  (for all e, k real; every run with e(t + 1) = e_next(t))"
)
def a_limit_to_1_over_k_k_free_of_hypotheses(proof):
    aft = run(e=e / 2)
    proof.assume(0 <= e, k > 0)
    proof.show(aft.following(e) >= 0)
    proof.preserved(aft)
    g = proof.geometric(e, half, aft)
    proof.show(e <= 1 * e)
    return proof.squeeze(e + 1 / k, 1 / k, 1 * e, g)


@attack(
    stated="for every s >= 0: if e(t) > 0 in every round t < s, then with e_0 = e(0), e_T = e(s) and T = s: u_e_T >= u_e_0 + T  if e(0) > 0  (for all e real; every run with e(t + 1) = e_next(t))"
)
def telescope_of_1_over_e(proof):
    e0, eT, T = (Symbol("e_0"), Symbol("e_T"), Symbol("T"))
    aft = run(e=e / (1 + e))
    u = Defined("u", 1 / e)
    proof.assume(0 < e)
    ch = proof.show(aft.following(u) >= u + 1)
    return proof.telescope(ch, u, aft, start={e: e0}, end={e: eT}, rounds=T)


@attack()
def telescope_where_the_last_state_is_undefined_1_below_e_in_rou(proof):
    e0, eT, T = (Symbol("e_0"), Symbol("e_T"), Symbol("T"))
    aft = run(e=e - 1)
    u = Defined("u", 1 / e)
    proof.assume(1 <= e)
    ch = proof.show(aft.following(u) >= u)
    return proof.telescope(ch, u, aft, start={e: e0}, end={e: eT}, rounds=T)


@attack(
    stated="for every s >= 0: if e(t) >= 2 in every round t < s, then with e_0 = e(0), e_T = e(s) and T = s: u_e_T >= u_e_0  if e(0) >= 2  (for all e, f real; every run with e(t + 1) = e_next(t), f(t + 1) = f_next(t))"
)
def the_last_state_is_undefined_claim_true_by_accident_u_e_over(proof):
    e0, eT, T = (Symbol("e_0"), Symbol("e_T"), Symbol("T"))
    aft = run(e=e - 1, f=f)
    u = Defined("u", -e / e)
    proof.assume(2 <= e)
    ch = proof.show(aft.following(u) >= u)
    return proof.telescope(ch, u, aft, start={e: e0}, end={e: eT}, rounds=T)


@attack(refused="is not known at every round")
def every_round_of_a_claim_with_a_divisor_that_later_vanishes(proof):
    aft = run(e=e / 2, f=f - 1)
    proof.assume(e >= 0, f >= 5)
    proof.show(aft.following(e) >= 0)
    return proof.every_round(e / f >= 0, aft)


@attack(
    stated="e(t)/e(t) > 0 at every round t >= 0  if e(0) > 0  (for all e real; every run with e(t + 1) = e_next(t))"
)
def every_round_a_divisor_in_the_claim_alone(proof):
    aft = run(e=e / 2)
    proof.assume(e > 0)
    proof.show(aft.following(e) > 0)
    proof.show(e / e > 0)
    proof.preserved(aft)
    return proof.every_round(e / e > 0, aft)


@attack(refused="is not known at every round")
def limit_under_a_round_that_divides_by_what_vanishes_e_later_e(proof):
    aft = run(e=e / 2 * (f / f), f=f - 1)
    proof.assume(0 <= e, f > 0)
    proof.show(aft.following(e) >= 0)
    return proof.geometric(e, half, aft)


@attack(refused="divides by zero")
def from_start_undefined_in_round_2(proof):
    aft = run(e=e / 2 * (f / f), f=f - 1)
    with proof.case("", 0 <= e, e <= 1, f < 0):
        proof.show(aft.following(e) >= 0)
        proof.show(aft.following(e) <= 1)
        proof.show(aft.following(f) < 0)
        proof.preserved(aft)
        g = proof.geometric(e, half, aft)
        proof.show(e <= 1 * e)
        lim = proof.squeeze(e, 0, 1 * e, g)
    return proof.from_start(lim, aft, {e: 1, f: 2}, rounds=3)


@attack(
    stated="e(t) -> 0 as t -> oo  if e(0) = 1 and f(0) = 1/2  (for all e, f real; every run with e(t + 1) = e_next(t), f(t + 1) = f_next(t))"
)
def from_start_defined(proof):
    aft = run(e=e / 2 * (f / f), f=f - 1)
    with proof.case("", 0 <= e, e <= 1, f < 0):
        proof.show(aft.following(e) >= 0)
        proof.show(aft.following(e) <= 1)
        proof.show(aft.following(f) < 0)
        proof.preserved(aft)
        g = proof.geometric(e, half, aft)
        proof.show(e <= 1 * e)
        lim = proof.squeeze(e, 0, 1 * e, g)
    return proof.from_start(lim, aft, {e: 1, f: half}, rounds=1)


@attack(refused="is not known at every round")
def uniform_geometric_of_one_step_only(proof):
    xs, B = (Symbol("xs", "xs_n", indexed=True), Symbol("B"))
    aft = alongside(base, {xs: xs / 2})
    proof.assume(0 <= xs, xs <= B)
    proof.show(aft.following(xs) >= 0)
    proof.show(aft.following(xs) <= half * B)
    return proof.uniform_geometric(xs, B, half, aft)


@attack()
def unchanged_though_undefined_e_later_e_f_over_f_at_f_0(proof):
    aft = run(e=e * f / f, f=f * 1 + 0 * e)
    proof.assume(f.equals(0), e >= 1)
    return proof.unchanged(e, aft)


@attack(
    stated="INR > s  if s > 0, round > s, steps > round, state > steps and INR > state  (for all s, round, steps, state, INR real)"
)
def coq_names_of_one_later_s_own(proof):
    s, run_, st, H, ln = (Symbol("s"), Symbol("round"), Symbol("steps"), Symbol("state"), Symbol("INR"))
    proof.assume(s > 0, run_ > s, st > run_, H > st, ln > H)
    return proof.show(ln > s)


@attack(refused="changes from round to round")
def squeeze_of_one_with_a_limit_that_moves(proof):
    aft = run(e=e / 2, f=f + e)
    proof.assume(0 <= e)
    proof.show(aft.following(e) >= 0)
    proof.preserved(aft)
    g = proof.geometric(e, half, aft)
    proof.show(e <= 1 * e)
    return proof.squeeze(f + e, f, 1 * e, g)


@attack(stated="g < g_y  if x >= 1 and y > x  (for all x, y real)")
def increasing_on_the_whole_line_by_log_of_x_x(proof):
    g = Defined("g", log("l", x * x))
    proof.assume(x >= 1)
    inc = proof.increasing(g, x)
    with proof.case("", y > x):
        return proof.compare(inc, x, y)


@attack()
def attained_value_with_a_divisor_of_its_own(proof):
    g = Defined("g", x**3)
    proof.assume(k * k > 0)
    with proof.case("", x >= 0, x <= 2):
        return proof.attained(g, x, 1 + 0 * k / k, low=D("lo", 0), high=D("hi", 2))


@attack()
def attained_value_1_over_k_undefined_at_k_0(proof):
    g = Defined("g", x**3)
    proof.assume(k / 1 >= 0)
    with proof.case("", x >= 0, x <= 2):
        return proof.attained(g, x, 1 + 1 / k - 1 / k, low=D("lo", 0), high=D("hi", 2))


@attack(
    stated="e(t)*f(t) -> 0 as t -> oo  if e(0) >= 0  (for all e, f real; every run with e(t + 1) = e_next(t), f(t + 1) = f_next)"
)
def one_round_later_under_hypotheses_that_a_later_state_alone_sa(proof):
    aft = run(e=e / 2, f=1 + 0 * f)
    with proof.case("", 0 <= e, f.equals(1)):
        proof.show(aft.following(e) >= 0)
        proof.show(aft.following(f).equals(1))
        proof.preserved(aft)
        g = proof.geometric(e * f, half, aft)
        proof.show(e * f <= 1 * e * f)
        lim = proof.squeeze(e * f, 0, e * f, g)
    with proof.case("", 0 <= e):
        proof.show(aft.following(e) >= 0)
        proof.show(aft.following(f).equals(1))
        return proof.one_round_later(lim, aft)


@attack(refused="is not known at every round")
def squared_odds_of_zero(proof):
    q, r = (Symbol("q"), Symbol("r"))
    aft = alongside(base, {q: q * q, r: r * r})
    proof.assume(q >= 0, r >= 0)
    u = Defined("u", q / r)
    return proof.repeated_squaring(u, u, aft)


@attack(
    stated="for every T >= 0: if w >= 0, lo <= hi and lo > 0 in every round t < T, and d[n](0) >= lo for every step n, then d[n](T) >= min(hi, lo + w*T) for every step n  (for all N >= 2 steps; w, lo, hi real; d real for every step; every run with d[n](t + 1) = d[n](t)*d[n](t)/d[n](t) + w)"
)
def moving_bound_with_the_image_divided_by_the_edge(proof):
    d = Symbol("d", "d_n", indexed=True)
    w, lo, hi, lev = (Symbol(n) for n in ("w", "lo", "hi", "lev"))
    img = d * d / d + w
    proof.assume(lev <= d, w >= 0, lo <= lev, lev <= hi, lo <= hi, lo > 0)
    proof.know(d > 0, using=[lev <= d, lo <= lev, lo > 0])
    g = proof.show(img >= lev + w)
    return proof.moving_bound(g, lev, d, img, low=lo, high=hi, gain=w)


@attack(
    stated="for every T >= 0: if w >= 0 and lo <= hi in every round t < T, and d[n](0) >= lo for every step n, and (for every real number lev: if lo <= lev and lev <= hi, then lev > 0), then d[n](T) >= min(hi, lo + w*T) for every step n  (for all N >= 2 steps; w, lo, hi real; d real for every step; every run with d[n](t + 1) = d[n](t)*d[n](t)/d[n](t) + w)"
)
def the_same_positive_by_the_level_alone_with_low_free(proof):
    d = Symbol("d", "d_n", indexed=True)
    w, lo, hi, lev = (Symbol(n) for n in ("w", "lo", "hi", "lev"))
    img = d * d / d + w
    proof.assume(lev <= d, w >= 0, lo <= lev, lev <= hi, lo <= hi, lev > 0)
    proof.know(d > 0, using=[lev <= d, lev > 0])
    g = proof.show(img >= lev + w)
    return proof.moving_bound(g, lev, d, img, low=lo, high=hi, gain=w)
