"""Rows of the grid: what the cases on the number of zero edges conclude."""

from __future__ import annotations

from fractions import Fraction

from grid_scopes import L, M, Row, Setting, delta, rest

from rlstar_sym import Symbol
from rlstar_sym.theorem.facts import Fact

floor = Symbol("floor")


def inside(s: Setting) -> tuple:
    return (0 <= delta, delta <= 1, M >= 2)


def without_zeros(s: Setting) -> Fact:
    """The edges tend to 1 where none is zero."""
    proof, after = s.proof, s.after
    proof.induction(rest >= 0, rest <= 1)
    with proof.cases_on_zeros(delta, rest).none():
        up = proof.show(after.deltas[0] >= delta)
        positive = proof.show(after.deltas[0] > 0)
        proof.induction(after.following(rest) > 0, given=[positive])
        later = after.following(L)
        _, higher = proof.induction(L > 0, later >= L, given=[up])
        proof.induction(L >= 0, L <= 1)
        with proof.start_value(floor, L, L > 0, L <= 1):
            enough = proof.show(rest >= floor, using=[proof.one_factor_out(L, rest)])
            proof.show(floor <= later, using=[higher])
            s.keep(floor <= L)
            proof.show(1 - after.deltas[0] <= (1 - floor) * (1 - delta), using=[enough])
            limit = proof.squeeze(delta, 1, 1 - delta, proof.geometric(1 - delta, 1 - floor, after))
        return proof.for_every_start(limit, floor)


def with_one_zero(s: Setting, limit: Fact) -> Fact:
    zeros = s.proof.cases_on_zeros(delta, rest)
    for part in (zeros.one_here, zeros.one_elsewhere):
        with part():
            s.proof.show(s.after.deltas[0] > 0)
    return zeros.one_becomes_none(s.after, limit)


def decided(s: Setting, limit: Fact) -> Fact:
    zeros = s.proof.cases_on_zeros(delta, rest)
    one = with_one_zero(s, limit)
    with zeros.more():
        stuck = s.proof.unchanged(delta, s.after)
    return zeros.criterion([limit, one], stuck)


ZERO_ROWS = {
    "ZeroCases.one_becomes_none": Row(inside, without_zeros, with_one_zero, start={delta: (0, Fraction(1, 3))}),
    "ZeroCases.criterion": Row(inside, without_zeros, decided),
}
