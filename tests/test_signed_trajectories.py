"""What the theorems on signed edges say of all rounds, against long runs of the recursion on random chains.

Limits are concluded by rules, so no engine evaluates them. Here the statements are taken from the theorems' conclusions as data, and the
trajectory from a recursion written down in this file, in 60 digits; hypotheses are checked at the exact start.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import prod

import mpmath
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rlstar_sym import Symbol
from rlstar_sym.polynomial.evaluation import exact, holds_at
from rlstar_sym.polynomial.indexed import instantiate, instantiate_relation, member
from rlstar_sym.theorem.discovery import discover
from rlstar_sym.theorem.statements import EveryRound, Limit, LimitAlong

SHIPPED = discover([])
NEAR = Fraction(1, 100)
fixed = settings(derandomize=True, deadline=None, max_examples=25)
moduli = st.builds(Fraction, st.integers(4, 19), st.just(20))
few_states = st.sampled_from([2, 3, 5])


def star_round(edges: Sequence[mpmath.mpf], states: int) -> list[mpmath.mpf]:
    """I.1."""
    rests = [prod((e for k, e in enumerate(edges) if k != n), start=mpmath.mpf(1)) for n in range(len(edges))]
    return [(d + r + (states - 2) * d * r) / (1 + (states - 1) * d * r) for d, r in zip(edges, rests, strict=True)]


def end_of(edges: Sequence[Fraction], states: int, rounds: int = 600) -> list[Fraction]:
    with mpmath.workdps(60):
        now = [mpmath.mpf(e.numerator) / e.denominator for e in edges]
        for _ in range(rounds):
            now = star_round(now, states)
        return [Fraction(str(mpmath.nstr(e, 30))) for e in now]


def point(states: int, family: Sequence[Fraction] = (), **named: object) -> dict[Symbol, Fraction]:
    found = {member(Symbol("delta", indexed=True), n): e for n, e in enumerate(family, 1)}
    for name, value in named.items():
        if isinstance(value, list):
            found.update({member(Symbol(name, indexed=True), n): Fraction(v) for n, v in enumerate(value, 1)})
        else:
            found[Symbol(name)] = Fraction(value)
    return {**found, Symbol("M"): Fraction(states)}


def check_limits(name: str, steps: int, start: dict[Symbol, Fraction], end: dict[Symbol, Fraction]) -> int:
    """Every limit of the theorem whose hypotheses hold at the start is reached at the end; how many there were."""
    checked = 0
    for fact in SHIPPED[name].conclusions:
        statement = fact.statement
        if not isinstance(statement, (Limit, LimitAlong)):
            continue
        every = [instantiate_relation(h, steps, n) for h in statement.hypotheses for n in range(1, steps + 1)]
        if not all(holds_at(h, start) for h in every):
            continue
        for n in range(1, steps + 1):
            reached = exact(instantiate(statement.quantity, steps, n), end)
            assert abs(reached - exact(instantiate(statement.value, steps, n), end)) < NEAR, fact.text()
        checked += 1
    return checked


@given(st.lists(st.tuples(moduli, st.booleans()), min_size=2, max_size=4), few_states)
@fixed
def test_an_even_number_of_negative_edges(drawn, states):
    assume(sum(negative for _, negative in drawn) % 2 == 0)
    edges = [-e / (states - 1) if negative else e for e, negative in drawn]
    signs = [int(not negative) for _, negative in drawn]
    end = end_of(edges, states)
    assert check_limits("II.2g", len(edges), point(states, edges, a=signs), point(states, end, a=signs)) == 2


@given(moduli, moduli, st.booleans(), st.booleans(), few_states)
@fixed
def test_two_signed_steps(first, second, one, other, states):
    low = Fraction(-1, states - 1)
    edges = [first * low if one else first, second * low if other else second]
    fate = edges[0] + edges[1] + (states - 2) * edges[0] * edges[1]
    assume(fate == 0 or abs(fate) > Fraction(1, 50))
    end = end_of(edges, states) if fate else star_round([mpmath.mpf(0)] * 2, states)
    named = {f"delta_{n}": Fraction(str(e)) for n, e in enumerate(end, 1)}
    assert check_limits("II.2i", 1, point(states, edges), point(states, **named)) == 3


@given(st.lists(moduli, min_size=2, max_size=4), moduli, few_states)
@fixed
def test_one_negative_edge_is_rescued(positive, modulus, states):
    x = modulus / (2 * (states - 1))
    ratio = min((1 + (states - 1) * p) * (1 - (states - 1) * x) / ((1 - p) * (1 + x)) for p in positive)
    assume(ratio > Fraction(11, 10))
    room = {"g": (ratio - 1) / (ratio + states - 1), "h": 1 - (states - 1) * x}
    end = end_of([-x, *positive], states)
    start, after = point(states, positive, x=x, **room), point(states, end[1:], x=-end[0], **room)
    assert check_limits("II.2t", len(positive), start, after) == 3


@given(st.lists(st.tuples(moduli, st.booleans()), min_size=2, max_size=4), moduli, st.booleans())
@fixed
def test_two_states_and_one_least_modulus(others, least, tie):
    """With any signs that make L negative; II.2m: the moduli move by themselves, and the signs stay."""
    x = least / 2
    bigger = [x + (1 - x) * e for e, _ in others]
    signs = [-1 if negative else 1 for _, negative in others]
    own = [-prod(signs)] if not tie else [-prod(signs), 1]
    edges = [*(s * x for s in own), *(s * b for s, b in zip(signs, bigger, strict=True))]
    end = end_of(edges, 2)
    after = [s * e for s, e in zip([*own, *signs], end, strict=True)]
    if tie:
        # a tie is kept by exact arithmetic alone, and is approached like a power of 1/t
        now = edges
        for _ in range(4):
            new = [Fraction(e) for e in _exact_round(now)]
            assert own[0] * new[0] == own[1] * new[1] and abs(new[0]) < abs(now[0])
            now = new
        return
    gap = min(b - x for b in bigger)
    start = point(2, bigger, x=x, g=gap)
    assert check_limits("II.2s", len(bigger), start, point(2, after[1:], x=after[0], g=gap)) == 3


def _exact_round(edges: Sequence[Fraction]) -> list[Fraction]:
    rests = [prod((e for k, e in enumerate(edges) if k != n), start=Fraction(1)) for n in range(len(edges))]
    return [(d + r) / (1 + d * r) for d, r in zip(edges, rests, strict=True)]


def test_a_tie_tends_to_chance():
    """II.2o and II.2v in the form in which the two of least modulus stay equal exactly: by moduli."""
    for name, bigger in (("II.2v", [Fraction(9, 10)]), ("II.2o", [Fraction(9, 10), Fraction(4, 5)])):
        x, others = mpmath.mpf(1) / 4, [mpmath.mpf(b.numerator) / b.denominator for b in bigger]
        for _ in range(2000):
            product = prod(others)
            others, x = (
                [(b - x * x * product / b) / (1 - x * x * product) for b in others],
                (x - x * product) / (1 - x * x * product),
            )
        end, last = Fraction(str(x)), [Fraction(str(b)) for b in others]
        quarter = Fraction(1, 4)
        if name == "II.2v":
            start = point(2, delta_1=quarter, delta_2=quarter, delta_3=bigger[0])
            assert check_limits(name, 1, start, point(2, delta_1=end, delta_2=end, delta_3=last[0])) == 2
        else:
            assert check_limits(name, 2, point(2, bigger, x=quarter), point(2, last, x=end)) == 2


@given(st.lists(st.tuples(moduli, moduli), min_size=2, max_size=4), few_states, st.integers(1, 4))
@fixed
def test_chains_in_order_stay_in_order(pairs, states, rounds):
    low, high = [min(p) for p in pairs], [max(p) for p in pairs]
    for fact in SHIPPED["II.1d"].conclusions:
        assert isinstance(fact.statement, EveryRound)
        later = point(states, end_of(low, states, rounds), gamma=end_of(high, states, rounds))
        for n in range(1, len(pairs) + 1):
            relation = instantiate_relation(fact.statement.relation, len(pairs), n)
            difference = exact(relation.right, later) - exact(relation.left, later)
            assert difference > -Fraction(1, 10**20)


def test_no_edge_crosses_and_all_tends_to_chance():
    """II.2k and II.2l on runs in which an edge that is set apart ties with another: neither ever crosses."""
    for states, edges, place in ((3, ["1/5", "1/5", "-2/5"], 0), (3, ["-1/5", "-1/5", "-1/5", "4/5"], 0)):
        start = [Fraction(e) for e in edges]
        end = end_of(start, states, 3000)
        name, symbol, sign = ("II.2k", "p", 1) if start[place] > 0 else ("II.2l", "x", -1)
        at = point(states, start[1:], **{symbol: sign * start[0]})
        after = point(states, end[1:], **{symbol: sign * end[0]})
        assert check_limits(name, len(start) - 1, at, after) == 2
