"""Every rule in every kind of scope: what is taken out of the scope in which it has its meaning is refused, is owed and false, or is true for a reason.

`grid_table` has a cell for every use of a method of `Proof` in every scope; the rows (how a method is used) are in the other files. A refused cell is seen to be
refused; of an owed one an obligation is seen to fail at an exact point; the conclusion of a sound one is evaluated on an explicit run. A method or a rule
without a row fails the first tests.
"""

from __future__ import annotations

import pytest
from grid_round_rows import ROUND_ROWS
from grid_runs import Run, holds_on
from grid_scopes import START, Row, Scope, Setting, stated
from grid_state_rows import STATE_ROWS
from grid_table import ELSEWHERE, TABLE, Owed, Refused, Sound
from grid_zero_rows import ZERO_ROWS

from rlstar_sym import Proof
from rlstar_sym.errors import RlstarError
from rlstar_sym.prove.sampling import refute
from rlstar_sym.theorem.rules import RULES
from rlstar_sym.theorem.steps import ZeroCases

ROWS: dict[str, Row] = {**STATE_ROWS, **ROUND_ROWS, **ZERO_ROWS}
#: methods that conclude nothing: they say what is supposed, or give what another theorem has concluded
SUPPOSING = {"assume", "steps_from", "case", "cite", "decides", "serves"}
CASES = {"none", "one_here", "one_elsewhere", "more"}
CELLS = [(method, scope) for method in ROWS for scope in Scope]


def public(kind: type) -> set[str]:
    return {n for n in dir(kind) if not n.startswith("_") and callable(getattr(kind, n))}


def test_every_method_that_concludes_has_a_row():
    methods = (public(Proof) - SUPPOSING) | {f"ZeroCases.{n}" for n in public(ZeroCases) - CASES}
    assert methods == set(ROWS) == set(TABLE)


def test_no_cell_is_empty():
    for method, cells in TABLE.items():
        assert set(cells) == set(Scope), method
        for cell in cells.values():
            assert (cell.sentence if isinstance(cell, Refused) else cell.reason).strip(), method


def test_every_rule_is_used_by_some_row():
    used: set[str] = set()
    for method, cells in TABLE.items():
        plain = next(
            scope
            for scope in (Scope.CASE, Scope.START, Scope.INDEXED, Scope.MINIMUM)
            if isinstance(cells[scope], Sound)
        )
        used |= {f.rule for f in stated(ROWS[method], plain).proof.facts}
    assert set(RULES) <= used


@pytest.mark.parametrize(("method", "scope"), CELLS, ids=lambda v: v if isinstance(v, str) else v.name.lower())
def test_cell(method: str, scope: Scope):
    row, cell = ROWS[method], TABLE[method][scope]
    one = stated(row, scope)
    if isinstance(cell, Refused):
        with pytest.raises(RlstarError) as error:
            _ = one.proof
        assert cell.sentence in str(error.value)
        assert "\n" not in str(error.value)
    elif isinstance(cell, Owed):
        assert any(refute(o, attempts=60) is not None for o in one.certifiable if o.witness is None)
    else:
        run = Run(Setting(one.proof, scope).after, {**START, **row.start}, 1 if scope is Scope.MINIMUM else 2)
        looked = [holds_on(fact, run) for fact in one.conclusions]
        assert False not in looked
        assert not any(refute(o, attempts=8) for o in one.certifiable if o.witness is None)
        assert (None in looked) == (method in ELSEWHERE)
