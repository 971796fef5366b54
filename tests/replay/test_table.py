"""Every form of statement has an evaluator, and an unknown one is refused."""

from __future__ import annotations

import inspect
from dataclasses import dataclass

import pytest

from rlstar_sym import Symbol
from rlstar_sym.logic.formulas import Special
from rlstar_sym.logic.special import _WORDS
from rlstar_sym.polynomial.composed import ColumnEntry
from rlstar_sym.polynomial.expressions import Aggregate, Defined
from rlstar_sym.polynomial.functions import log
from rlstar_sym.replay.runs import Run, precision
from rlstar_sym.replay.special import FORMS
from rlstar_sym.replay.table import STARTERS, judged
from rlstar_sym.replay.values import State, Undefined, number
from rlstar_sym.theorem import statements
from rlstar_sym.theorem.formula_of import FORMS as _FORMS
from rlstar_sym.theorem.statements import Statement


def forms() -> set[type[Statement]]:
    found = {c for _, c in inspect.getmembers(statements, inspect.isclass) if issubclass(c, Statement)}
    return found - {Statement}


def test_every_form_of_statement_has_a_formula_and_every_special_form_words_and_a_meaning():
    assert set(_FORMS) == forms()
    assert set(STARTERS) <= forms()
    assert len(forms()) >= 20
    assert set(FORMS) == set(_WORDS)


def test_what_has_no_meaning_is_refused():
    run = Run(1, State(1, {}, {}), {})
    with pytest.raises(TypeError, match="'unheard' has no meaning"):
        judged(Special("unheard", ()), run)

    @dataclass(frozen=True)
    class Unheard:
        """Something else."""

    with pytest.raises(TypeError, match="no meaning for a Unheard"):
        judged(Unheard(), run)  # type: ignore[arg-type]


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
