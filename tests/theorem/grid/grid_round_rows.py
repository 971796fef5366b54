"""Rows of the grid: the rules about all rounds."""

from __future__ import annotations

from fractions import Fraction

from grid_scopes import Row, Scope, Setting, e, f, family, half, k, x, y

from rlstar_sym import Defined, Symbol
from rlstar_sym.theorem.facts import Fact

level, bound, name = Symbol("v"), Symbol("B"), Symbol("name")
named = Defined("u", 1 * x)


def positive(s: Setting) -> tuple:
    return (x >= 0,)


def bounded(s: Setting) -> tuple:
    return (x >= 0, y <= 1)


def shrinks(s: Setting) -> Fact:
    """x falls to 0 at least as fast as r^t."""
    s.keep()
    s.proof.show(s.after.following(x) <= s.r * x)
    return s.proof.geometric(x, s.r, s.after)


def limit(s: Setting) -> Fact:
    s.proof.show(x <= 0 + 1 * x)
    return s.proof.squeeze(x, 0, 1 * x, shrinks(s))


def limit_below(s: Setting, top) -> Fact:
    with s.proof.case("", top):
        return limit(s)


def limit_from_a_start(s: Setting) -> Fact:
    with s.proof.start_value(name, y, y <= 1):
        return limit(s)


def limit_one_round_later(s: Setting) -> Fact:
    s.proof.show(x / 2 <= 0 + 1 * x)
    return s.proof.squeeze(x / 2, 0, 1 * x, shrinks(s))


def limit_at_a_start(s: Setting) -> Fact:
    with s.proof.case("", x >= 0):
        return s.proof.squeeze(s.r - x, s.r, 1 * x, shrinks(s))


def exact_start(s: Setting) -> dict:
    values = {x: 1, s.r: half}
    if s.scope in (Scope.START, Scope.RUN):
        values[y] = half
    if s.scope is Scope.CASE:
        values[k] = 6
    return values


def fall(s: Setting) -> Fact:
    with s.proof.case("", level > 0, x >= level):
        return s.proof.show(s.after.following(x) <= x - s.r * level / 2)


def falls(s: Setting, fact: Fact) -> Fact:
    s.keep()
    return s.proof.descent(x, 1 * x, fact, level, s.after)


def same_bound(s: Setting, _: Fact) -> Fact:
    s.keep()
    return s.proof.uniform_geometric(f, bound, s.r, s.after)


def later(s: Setting, fact: Fact) -> Fact:
    return s.proof.one_round_later(fact, s.after)


def from_some_round(s: Setting, fact: Fact) -> Fact:
    return s.proof.from_some_round(fact, limit(s), s.after)


def squares(s: Setting) -> Fact:
    s.keep()
    return s.proof.repeated_squaring(e, e, s.after)


def counted(s: Setting, fact: Fact) -> Fact:
    target = 1 + s.r
    reach = s.proof.equivalent(2 * e >= 2 * target, e >= target, pivot=e - target)
    return s.proof.round_count(fact, reach)


def stays(s: Setting, _: Fact) -> Fact:
    return s.proof.unchanged(e, s.after)


def kept(s: Setting, _: Fact) -> tuple[Fact, ...]:
    s.keep()
    return s.proof.facts[-1:]


def every(s: Setting, _: Fact) -> Fact:
    s.keep()
    return s.proof.every_round(x <= 2 * s.r, s.after)


def told(s: Setting) -> Fact:
    return s.proof.show(s.after.following(named) >= named - s.r)


def telescoped(s: Setting, fact: Fact) -> Fact:
    return s.proof.telescope(
        fact, named, s.after, start={x: Symbol("x_0")}, end={x: Symbol("x_T")}, rounds=Symbol("rounds")
    )


ROUND_ROWS = {
    "preserved": Row(lambda s: (x >= 0, x <= s.r), None, kept),
    "every_round": Row(lambda s: (x >= 0, x <= s.r), None, every),
    "unchanged": Row(lambda s: (e.equals(1),), None, stays, start={e: 1}),
    "start_value": Row(bounded, None, lambda s, _: limit_from_a_start(s), start={name: Fraction(3, 4)}),
    "for_every_start": Row(bounded, limit_from_a_start, lambda s, fact: s.proof.for_every_start(fact, name)),
    "one_round_later": Row(lambda s: (x >= 0, x <= 2), lambda s: limit_below(s, x <= 1), later),
    "from_some_round": Row(positive, lambda s: limit_below(s, x < half), from_some_round),
    "geometric": Row(positive, lambda s: s.proof.show(s.after.following(x) <= s.r * x), lambda s, _: shrinks(s)),
    "uniform_geometric": Row(lambda s: (f >= 0, f <= bound), None, same_bound, start={bound: 2}),
    "squeeze": Row(positive, shrinks, lambda s, fact: s.proof.squeeze(s.r - x, s.r, 1 * x, fact)),
    "descent": Row(positive, fall, falls),
    "telescope": Row(lambda s: (x >= 0, x <= 1), told, telescoped),
    "repeated_squaring": Row(lambda s: (e >= 0,), None, lambda s, _: squares(s)),
    "round_count": Row(lambda s: (e > 1,), squares, counted, start={e: 2}),
    "from_next_round": Row(positive, limit_one_round_later, lambda s, fact: s.proof.from_next_round(fact, x, s.after)),
    "from_start": Row(
        lambda s: (),
        limit_at_a_start,
        lambda s, fact: s.proof.from_start(fact, s.after, exact_start(s), rounds=2),
        alone=True,
        start={x: 1, y: half, family: (half, half)},
    ),
}
