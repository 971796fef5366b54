"""Every form of statement has an evaluator, and an unknown one is refused."""

from __future__ import annotations

import inspect
from dataclasses import dataclass

import pytest

from rlstar_sym import Symbol
from rlstar_sym.polynomial.composed import ColumnEntry
from rlstar_sym.polynomial.expressions import Aggregate, Defined
from rlstar_sym.polynomial.functions import log
from rlstar_sym.replay.runs import Run, Scene, precision
from rlstar_sym.replay.table import EVALUATORS, STARTERS, evaluate
from rlstar_sym.replay.values import State, Undefined, number
from rlstar_sym.theorem import statements
from rlstar_sym.theorem.statements import Statement


def forms() -> set[type[Statement]]:
    found = {c for _, c in inspect.getmembers(statements, inspect.isclass) if issubclass(c, Statement)}
    return found - {Statement}


def test_every_form_of_statement_has_an_evaluator():
    assert set(EVALUATORS) == forms()
    assert set(STARTERS) <= forms()
    assert len(forms()) >= 20


def test_a_form_without_an_evaluator_is_refused():
    @dataclass(frozen=True)
    class Unheard(Statement):
        """Something else."""

    with pytest.raises(TypeError, match="a Unheard has no evaluator"):
        evaluate(Unheard(()), Run(1, State(1, {}, {}), {}), Scene("T"))


# -- values ------------------------------------------------------------------------------

x, y = Symbol("x"), Symbol("y", indexed=True)
state = State(3, {x: number(5)}, {y: [number(2), number(3), number(7)]})


def test_products_and_sums_run_over_the_steps():
    assert state.value(Aggregate("P", "product", y, 0)) == 42
    assert [state.value(Aggregate("R", "product", y, 1), n) for n in (1, 2, 3)] == [21, 14, 6]
    assert state.value(Aggregate("S", "sum", y + x, 1), 1) == 3 + 5 + 7 + 5
    assert state.value(Aggregate("E", "product", x, 2)) == 5
    assert state.value(Defined("d", x * y + 1), 2) == 16


def test_what_is_divided_by_zero_is_undefined():
    with pytest.raises(Undefined):
        state.value(1 / (x - 5))
    with pytest.raises(Undefined):
        state.value(Defined("q", x, nonzero=(x - 5,)))
    assert state.holds(1 / (x - 5) > 0) is None


def test_balls_tell_what_is_certain_and_no_more():
    with precision():
        theta = log("theta", x)
        assert state.holds(theta > 1) is True
        assert state.holds(theta > 2) is False
        assert state.holds((theta + theta).equals(2 * theta)) is True
        assert state.holds(theta + theta > 2 * theta) is None


def test_a_name_without_a_number_is_an_error():
    from rlstar_sym.errors import UsageError

    with pytest.raises(UsageError, match="gives c no value"):
        state.value(ColumnEntry("c", y, "diagonal", 1))
