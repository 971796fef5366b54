"""The bench of coverage counts what it says, and its table in the docs keeps its promises."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def bench():
    """By its path: a package of the same name may be installed."""
    spec = importlib.util.spec_from_file_location("coverage_bench", ROOT / "bench" / "coverage.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["coverage_bench"] = module
    spec.loader.exec_module(module)
    return module


def test_a_few_logs_are_counted():
    module = bench()
    case = next(one for one in module.CASES if one.name == "one step at chance")
    done = module.run(case, 5, 1)
    assert (done.sets, done.decided, done.wrong) == (5, 5, 0)
    assert 3 <= done.covered <= 5
    assert module.truth_of(case) == ("optimal", False)


def test_what_counts_as_wrong():
    module = bench()
    assert module.wrong("takes-off", "stuck", False)
    assert not module.wrong("takes-off", "optimal", False)
    assert module.wrong("stuck", "optimal", False)
    assert not module.wrong("stuck", "optimal", True)
    fate, stays = module.truth_of(next(one for one in module.CASES if one.name == "two steps at chance"))
    assert (fate, stays) == ("stuck", True)


def test_the_table_in_the_docs_keeps_its_promises():
    module = bench()
    text = (ROOT / "docs" / "diagnose.md").read_text(encoding="utf-8")
    rows = text.split(module.BEGIN)[1].split(module.END)[0].strip().splitlines()[2:]
    assert len(rows) == len(module.CASES)
    for row, case in zip(rows, module.CASES, strict=True):
        cells = [cell.strip() for cell in row.strip("|").split("|")]
        assert cells[0].startswith(case.name)
        held, inside, _, wrong = (float(cell.rstrip("%")) for cell in cells[3:])
        assert held >= 93 and inside >= 95 and wrong <= 5
