"""Every change to a statement or a definition of the Coq theory makes its build fail."""

from __future__ import annotations

from pathlib import Path

import pytest
from changes import CHANGES, Change
from theory_build import needs_coq, theory

pytestmark = needs_coq

#: a definition and a bound, in files that need few others; all others are tried in the exhaustive run
QUICK = ("Definition rest", "Theorem sym_stochastic")


@pytest.mark.parametrize(
    "change",
    [pytest.param(one, marks=() if one.statement in QUICK else pytest.mark.exhaustive) for one in CHANGES],
    ids=str,
)
def test_a_change_makes_the_build_fail(change: Change, tmp_path: Path) -> None:
    build = theory()
    changed = build.changed(change.file, change.apply(build.text(change.file)))
    failure = changed.failure_from(change.file, tmp_path)
    assert failure is not None, "the changed theory compiles"
    assert "Out of memory" not in failure
    assert "did not stop" not in failure


@pytest.mark.exhaustive
def test_a_harmless_change_compiles(tmp_path: Path) -> None:
    build = theory()
    text = build.text("Improvement")
    changed = text.replace("Theorem accuracy_of_guess ds : In 0 ds", "Theorem accuracy_of_guess  es : In 0 es", 1)
    changed = changed.replace("J M (symmetric M ds) = 1 / INR M.", "J M (symmetric M es) = 1 / INR M.", 1)
    assert changed != text
    assert build.changed("Improvement", changed).failure_from("Improvement", tmp_path) is None


def test_at_least_fifty_changes() -> None:
    assert len(set(CHANGES)) == len(CHANGES) >= 50
    assert {one.statement for one in CHANGES} >= {*QUICK}
