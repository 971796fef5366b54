"""All-N expressions written out for a given N."""

from __future__ import annotations

from fractions import Fraction
from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.evaluation import exact
from rlstar_sym.polynomial.expressions import ONE, ZERO, Aggregate, Defined, Symbol
from rlstar_sym.polynomial.indexed import instantiate, instantiate_relation, member

DELTA = Symbol("delta", r"\delta_n", indexed=True)
M = Symbol("M")
REST = Aggregate("rest", "product", DELTA, 1)
PRODUCT = Aggregate("L", "product", DELTA, 0)
OTHERS = Aggregate("S", "sum", 1 - DELTA, 1)
POWER = Aggregate("p", "product", M, 2)
edges = st.lists(st.fractions(-2, 2, max_denominator=5), min_size=1, max_size=6)


@given(edges, st.data())
def test_products_and_sums_over_the_steps(values, data):
    steps = len(values)
    focus = data.draw(st.integers(1, steps))
    point = {member(DELTA, n): v for n, v in enumerate(values, 1)}
    others = values[: focus - 1] + values[focus:]
    assert exact(instantiate(DELTA, steps, focus), point) == values[focus - 1]
    assert exact(instantiate(REST, steps, focus), point) == prod(others, start=Fraction(1))
    assert exact(instantiate(PRODUCT, steps, focus), point) == prod(values)
    assert exact(instantiate(OTHERS, steps, focus), point) == sum((1 - v for v in others), start=Fraction(0))
    # an identity of the definition holds in every instance
    assert exact(instantiate(DELTA * REST - PRODUCT, steps, focus), point) == 0


def test_nested_definitions():
    after = Defined("delta_next", (DELTA + REST) / M)
    product_after = Aggregate("L_next", "product", after, 0)
    written = instantiate(product_after, 2, 1)
    d1, d2 = member(DELTA, 1), member(DELTA, 2)
    assert written == (d1 + d2) / M * ((d2 + d1) / M)


def test_edge_cases():
    assert instantiate(REST, 1, 1) == ONE
    assert instantiate(OTHERS, 1, 1) == ZERO
    assert instantiate(POWER, 2, 1) == ONE
    assert instantiate(POWER, 5, 2) == M * M * M
    assert instantiate(M, 4, 2) == M
    with pytest.raises(UsageError, match="two steps"):
        instantiate(POWER, 1, 1)
    with pytest.raises(UsageError, match=r"outside 1\.\.3"):
        instantiate(DELTA, 3, 4)


def test_relations():
    written = instantiate_relation(REST > 0, 3, 2)
    assert written == (member(DELTA, 1) * member(DELTA, 3) > 0)
