"""States of several parts move as the recursion moves a chain written out."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from rlstar_sym import Symbol, SymmetricChain
from rlstar_sym.errors import UsageError
from rlstar_sym.model.joint import others_product, set_apart, side_by_side
from rlstar_sym.polynomial.evaluation import exact
from rlstar_sym.polynomial.indexed import instantiate, member

CHAIN = SymmetricChain()
AFTER = CHAIN.star_round()
DELTA, REST, M = CHAIN.delta, CHAIN.rest, CHAIN.states
X, GAMMA = Symbol("x"), Symbol("gamma", indexed=True)
edges = st.fractions(-1, 1, max_denominator=9)
fixed = settings(derandomize=True, deadline=None, max_examples=60)


def values(chain, states, **more):
    found = {member(DELTA, n): edge for n, edge in enumerate(chain, 1)}
    return {**found, M: Fraction(states), **{Symbol(name): value for name, value in more.items()}}


@given(edges, st.lists(edges, min_size=1, max_size=4), st.integers(2, 5), st.booleans())
@fixed
def test_a_step_set_apart_is_one_more_step(first, rest, states, negated):
    product = first
    for edge in rest:
        product *= edge
    assume(1 + (states - 1) * product != 0)
    apart = set_apart(AFTER, X, negated=negated)
    new = AFTER.exact([first, *rest], states)
    at = values(rest, states, x=-first if negated else first)
    for n in range(1, len(rest) + 1):
        assert exact(instantiate(apart.next(DELTA), len(rest), n), at) == new[n]
        assert exact(instantiate(apart.following(REST), len(rest), n), at) * new[n] == _product(new[1:])
    assert exact(instantiate(apart.next(X), len(rest), 1), at) == (-new[0] if negated else new[0])
    assert exact(instantiate(apart.following(others_product(AFTER)), len(rest), 1), at) == _product(new[1:])


@given(st.lists(st.tuples(edges, edges), min_size=2, max_size=4), st.integers(2, 5))
@fixed
def test_two_chains_side_by_side_are_two_chains(pairs, states):
    chains = [list(chain) for chain in zip(*pairs, strict=True)]
    assume(all(1 + (states - 1) * _product(chain) != 0 for chain in chains))
    both = side_by_side(AFTER, GAMMA)
    at = {**values(chains[0], states), **{member(GAMMA, n): edge for n, edge in enumerate(chains[1], 1)}}
    news = [AFTER.exact(chain, states) for chain in chains]
    for symbol, new in zip((DELTA, GAMMA), news, strict=True):
        for n in range(1, len(pairs) + 1):
            assert exact(instantiate(both.following(symbol), len(pairs), n), at) == new[n - 1]


def test_names_that_cannot_be_used_are_refused():
    with pytest.raises(UsageError, match="second chain"):
        side_by_side(AFTER, Symbol("gamma"))
    with pytest.raises(UsageError, match="second chain"):
        side_by_side(AFTER, DELTA)
    with pytest.raises(UsageError, match="one step"):
        set_apart(AFTER, GAMMA)
    with pytest.raises(UsageError, match="N symbolic"):
        side_by_side(SymmetricChain(steps=3).star_round(), GAMMA)
    with pytest.raises(UsageError, match="temperature 1"):
        set_apart(CHAIN.star_round(temperature=Fraction(1, 2)), X)
    with pytest.raises(UsageError, match="not part of this state"):
        set_apart(AFTER, X).next(GAMMA)


def _product(values):
    found = Fraction(1)
    for value in values:
        found *= value
    return found
