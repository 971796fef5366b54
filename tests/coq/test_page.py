"""docs/coq.md shows the statements as they are."""

from __future__ import annotations

import importlib.util
from types import ModuleType

import pytest
from theory_build import ROOT


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("coq_statements", ROOT / "tools" / "coq_statements.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


tool = _tool()


def test_the_page_is_up_to_date() -> None:
    assert tool.main(check=True) == 0


def test_a_changed_statement_is_noticed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(tool.COQ, "I.2", tool.COQ["I.2"][1:])
    assert tool.main(check=True) == 1
    assert "out of date" in capsys.readouterr().err


def test_a_theorem_that_is_not_there_is_noticed() -> None:
    with pytest.raises(LookupError):
        tool.coq_statement("Round.no_such_theorem")


def test_hypotheses_of_sections_are_shown() -> None:
    declared, statement = tool.coq_statement("Recursion.new_edge_gain")
    assert "Hypothesis defined : 1 + (M - 1) * d * r <> 0." in declared
    assert statement.startswith("Theorem new_edge_gain")
