"""Theorem functions that try every rule at its edges: where something is undefined, at N = 1, in one step for every step, in the last state of a run.

Each is refused while it is recorded, or owes something that is not shown, or is proved and then says exactly what its hypotheses give.
"""

from __future__ import annotations

from pathlib import Path

import attacks_on_runs
import attacks_on_states
import pytest
from rule_attacks import ATTACKS

from rlstar_sym.errors import RlstarError
from rlstar_sym.prove.run import Settings, prove_theorems
from rlstar_sym.theorem import theorem
from rlstar_sym.theorem.verdicts import BALLS, CERTIFICATE, POINTS

#: importing them enters their attacks
ATTACKING = (attacks_on_states, attacks_on_runs)


@pytest.mark.parametrize("name", ATTACKS)
def test_nothing_more_is_said_than_was_shown(name: str, tmp_path: Path):
    function, refused, stated = ATTACKS[name]
    one = theorem("a.1")(function)
    if refused:
        with pytest.raises(RlstarError, match=refused):
            _ = one.proof
        return
    settings = Settings(tmp_path, frozenset({CERTIFICATE, POINTS, BALLS}))
    (result,) = prove_theorems({"a.1": one}, settings, lambda _: None)
    if stated:
        assert result.verdict == "proved"
        assert one.conclusions[-1].text() == stated
    else:
        assert result.verdict in ("refuted", "undecided")
