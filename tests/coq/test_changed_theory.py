"""Every change to a statement or a definition of the Coq theory makes its build fail."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest
from changes import CHANGES, Change
from theory_build import Build, compiled_theory, needs_coq

pytestmark = needs_coq


@pytest.fixture(scope="module")
def compiled() -> Build:
    return compiled_theory()


def _failure(compiled: Build, folder: Path, change: Change, number: int) -> str | None:
    build = compiled.copy(folder / f"changed_{number}")
    path = build.folder / f"{change.file}.v"
    path.write_text(change.apply(path.read_text(encoding="utf-8")), encoding="utf-8")
    failure = build.failure_from(change.file)
    shutil.rmtree(build.folder)
    return failure


@pytest.fixture(scope="module")
def failures(
    compiled: Build, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[Change, Future[str | None]]]:
    """What coqc says to each change that is asked about, two at a time."""
    asked = [
        item.callspec.params["change"]
        for item in request.session.items
        if "change" in getattr(item, "fixturenames", ()) and item.path == Path(__file__)
    ]
    folder = tmp_path_factory.mktemp("changed")
    with ThreadPoolExecutor(2) as pool:
        yield {change: pool.submit(_failure, compiled, folder, change, n) for n, change in enumerate(asked)}
        pool.shutdown(cancel_futures=True)


@pytest.mark.parametrize("change", CHANGES, ids=str)
def test_a_change_makes_the_build_fail(change: Change, failures: dict[Change, Future[str | None]]) -> None:
    failure = failures[change].result()
    assert failure is not None, "the changed theory compiles"
    assert "Error" in failure
    assert "Out of memory" not in failure


def test_a_harmless_change_compiles(compiled: Build, tmp_path: Path) -> None:
    build = compiled.copy(tmp_path / "theory")
    path = build.folder / "Improvement.v"
    text = path.read_text(encoding="utf-8")
    changed = text.replace("Theorem accuracy_of_guess ds : In 0 ds", "Theorem accuracy_of_guess  es : In 0 es", 1)
    changed = changed.replace("J M (symmetric M ds) = 1 / INR M.", "J M (symmetric M es) = 1 / INR M.", 1)
    assert changed != text
    path.write_text(changed, encoding="utf-8")
    assert build.failure_from("Improvement") is None


def test_at_least_fifty_changes() -> None:
    assert len(set(CHANGES)) == len(CHANGES) >= 50
