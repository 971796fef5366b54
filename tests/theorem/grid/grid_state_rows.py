"""Rows of the grid: the rules about one state, about all numbers of steps, and about one round."""

from __future__ import annotations

from grid_scopes import L, M, Row, Scope, Setting, delta, f, g, half, k, rest, y

from rlstar_sym import Aggregate, Defined, Rational, Symbol
from rlstar_sym.model.dense_recursion import alongside, dense_recursion
from rlstar_sym.model.dense_symbolic import free_model
from rlstar_sym.model.kernel_chain import DominantChain
from rlstar_sym.model.star_round import round_of
from rlstar_sym.polynomial.composed import ColumnEntry
from rlstar_sym.polynomial.expressions import expr
from rlstar_sym.polynomial.functions import exp, log
from rlstar_sym.theorem.facts import Fact

v, w, m, T, risk, lam = (Symbol(name) for name in ("v", "w", "m", "rounds", "risk", "lam"))
d = Symbol("d", "d_n", indexed=True)
columns, entry = DominantChain(d), ColumnEntry("c", d, "diagonal", 0)
a1, a2, b1, b2 = (Symbol(name) for name in ("a1", "a2", "b1", "b2"))
quarter = Rational(1, 4)


def nothing(s: Setting) -> tuple:
    return ()


def at_most_one(s: Setting) -> Fact:
    return s.proof.show(s.r <= 1)


def in_unit(*symbols: Symbol):
    return lambda s: tuple(h for one in symbols for h in (one >= 0, one <= 1))


def values(s: Setting) -> dict:
    """An exact point for the hypotheses of every scope."""
    family = s.scope is Scope.INDEXED
    point = {s.r: [half, half] if family else half}
    if s.scope in (Scope.START, Scope.RUN):
        point[y] = half
    if s.scope is Scope.ONE_STEP:
        point[g] = [1, 1]
    return point


def scaled(s: Setting) -> Defined:
    return Defined("h", v * s.r)


def grows(s: Setting) -> Fact:
    return s.proof.increasing(scaled(s), v)


def of_entries(s: Setting, _: Fact) -> Fact:
    """J of one step on two states, refit a part r of the way."""
    after = dense_recursion(free_model([[[a1, a2], [b1, b2]]]), round_of(mix=s.r))
    if s.scope is Scope.MOVED:
        after = alongside(after, {s.r: (1 + s.r) / 2})
    return s.proof.growth_transform(Defined("J", (a1 + b2) / 2), [[[a1, a2], [b1, b2]]], after, mix=s.r)


def logs(s: Setting) -> tuple[Aggregate, Aggregate]:
    term = s.r * f
    return Aggregate("Q", "product", term, 0), Aggregate("S", "sum", log("lf", term, "lf_n"), 0)


def tail(s: Setting) -> Fact:
    return s.proof.hoeffding(1 * k, m, quarter)


def errors(s: Setting, fact: Fact) -> Fact:
    count = Aggregate("N", "sum", expr(1), 0)
    return s.proof.small_errors(fact, 1 * k, slope=expr(1), steps=count, rounds=T, error=s.r, risk=risk, logarithm=lam)


STATE_ROWS = {
    "show": Row(nothing, at_most_one, lambda s, fact: s.proof.show(s.r <= 2, using=[fact])),
    "know": Row(nothing, at_most_one, lambda s, fact: s.proof.know(s.r <= 2, using=[fact])),
    "identity": Row(
        nothing,
        lambda s: s.proof.show((2 * s.r).equals(s.r + s.r)),
        lambda s, fact: s.proof.identity(4 * s.r, 2 * (s.r + s.r), using=[fact]),
    ),
    "equivalent": Row(nothing, None, lambda s, _: s.proof.equivalent(2 * s.r > 1, s.r > half, pivot=2 * s.r - 1)),
    "fails_without": Row(
        in_unit(k),
        lambda s: s.proof.show(k * s.r <= 1),
        lambda s, fact: s.proof.fails_without(k <= 1, claim=fact, at={k: 4, **values(s)}),
    ),
    "counterexample": Row(in_unit(k), None, lambda s, _: s.proof.counterexample(k <= s.r, at={k: 1, **values(s)})),
    "not_vacuous": Row(in_unit(k), None, lambda s, _: s.proof.not_vacuous(k <= s.r, at={k: 1, **values(s)})),
    "enclosed": Row(nothing, None, lambda s, _: s.proof.enclosed(s.r * s.r <= 1, {s.r: (half, 1)})),
    "logarithm": Row(nothing, None, lambda s, _: s.proof.logarithm(log("l2", s.r * s.r), (log("l1", s.r), 2))),
    "exponential": Row(nothing, None, lambda s, _: s.proof.exponential(exp("q", s.r) > 1)),
    "log_bounds": Row(nothing, None, lambda s, _: s.proof.log_bounds(log("l1", s.r))),
    "log_mean_bound": Row(nothing, None, lambda s, _: s.proof.log_mean_bound(log("l3", 1 + s.r))),
    "log_of_steps": Row(lambda s: (f > 0,), None, lambda s, _: s.proof.log_of_steps(log("lQ", logs(s)[0]), logs(s)[1])),
    "increasing": Row(lambda s: (v > 0,), None, lambda s, _: grows(s), start={v: half}),
    "compare": Row(
        lambda s: (v > 0, 0 < k, k < w, 0 < w),
        grows,
        lambda s, fact: s.proof.compare(fact, k, w),
        start={v: half, w: 2},
    ),
    "special_case": Row(
        in_unit(v),
        lambda s: s.proof.show(v * s.r <= 1),
        lambda s, fact: s.proof.special_case(fact, v, Defined("third", expr(Rational(1, 3)))),
        start={v: half},
    ),
    "attained": Row(
        in_unit(v),
        grows,
        lambda s, fact: s.proof.attained(
            scaled(s), v, quarter, low=Defined("low", expr(0)), high=Defined("high", expr(1)), increasing=fact
        ),
        start={v: half},
    ),
    "one_factor_out": Row(nothing, None, lambda s, _: s.proof.one_factor_out(L, rest)),
    "composition": Row(
        lambda s: (M >= 2,),
        None,
        lambda s, _: s.proof.composition(lambda edge: ((1 + (M - 1) * edge) / M, (1 - edge) / M), M),
    ),
    "induction": Row(
        in_unit(f),
        lambda s: s.proof.show(s.r * f <= 1),
        lambda s, fact: s.proof.induction(logs(s)[0] >= 0, logs(s)[0] <= 1, given=[fact]),
    ),
    "column_induction": Row(
        in_unit(d),
        None,
        lambda s, _: s.proof.column_induction(
            entry >= 0, entry <= 1 + s.r, columns.beside >= 0, columns.beside <= 1 + s.r
        ),
        start={d: (half, half)},
    ),
    "cases_on_zeros": Row(lambda s: (delta >= 0,), None, lambda s, _: zeros(s)),
    "growth_transform": Row(
        lambda s: (a1 > 0, a2 >= 0, b1 >= 0, b2 > 0, a1 + a2 <= 1, b1 + b2 <= 1),
        None,
        of_entries,
        start={a1: half, a2: half, b1: quarter, b2: quarter},
    ),
    "growth_of_every_model": Row(nothing, None, lambda s, _: s.proof.growth_of_every_model(round_of(mix=s.r))),
    "conserved": Row(
        lambda s: (f > 0,),
        at_most_one,
        lambda s, fact: s.proof.conserved([(s.r, f)], f, s.after, rate=-s.r / 2, using=[fact]),
    ),
    "moving_bound": Row(
        lambda s: (0 <= v, v <= s.r, v <= f),
        lambda s: s.proof.show(f + g * g >= v + 0),
        lambda s, fact: s.proof.moving_bound(fact, v, f, f + g * g, low=0, high=s.r),
        start={v: 0},
    ),
    "hoeffding": Row(
        lambda s: (m >= 1, 0 <= k, k <= 1), None, lambda s, _: s.proof.hoeffding(1 * k, m, s.r), start={m: 4}
    ),
    "small_errors": Row(
        lambda s: (m >= 1, T >= 1, 0 <= k, k <= 1, 0 < risk, m >= 8 * lam),
        tail,
        errors,
        start={m: 4, T: 3, risk: half, lam: half},
    ),
}


def zeros(s: Setting) -> Fact:
    """The cases, and something said in one of them."""
    with s.proof.cases_on_zeros(delta, rest).none():
        return s.proof.show(delta * rest > 0)
