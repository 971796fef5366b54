"""Every committed certificate mutated, those of part I in at least 200 ways and the others in 30: what changes the meaning is rejected.

`make fuzz` makes 10,000 more of all of them.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest
from builders import load_checker
from mutations import Answer, harm, mutants

ROOT = Path(__file__).resolve().parents[2]
CERTIFICATES = sorted((ROOT / "proofs" / "certificates").glob("*.json"))
WANTED = {"I": 200}
WANTED_BEYOND = 30
PROCESSES = min(4, os.cpu_count() or 1)


def theorem_of(path: Path) -> str:
    return path.stem.rpartition("-")[0]


def wanted(path: Path) -> int:
    return WANTED.get(path.stem.partition(".")[0], WANTED_BEYOND)


def tally(path: Path, directory: Path) -> tuple[int, int, list[str]]:
    """(mutants tried, mutants accepted, what is wrong with those) of one certificate. One scratch file is written over and over: making files is what costs."""
    checker = load_checker()
    original = json.loads(path.read_text())
    tried = accepted = 0
    wrong: list[str] = []
    with (directory / path.name).open("w") as scratch:

        def verdict(data: object) -> Answer:
            scratch.seek(0)
            scratch.truncate()
            json.dump(data, scratch)
            scratch.flush()
            with contextlib.redirect_stdout(io.StringIO()) as printed:
                checker.main([scratch.name])
            return Answer.of(printed.getvalue())

        if verdict(original).outcome != "accepted":
            wrong.append("the original is rejected")
        for mutant in mutants(original, wanted(path), path.name):
            tried += 1
            answer = verdict(mutant)
            if answer.outcome == "accepted":
                accepted += 1
                problem = harm(original, mutant, answer, path.name)
                if problem is not None:
                    wrong.append(f"{path.name}: {problem}: {json.dumps(mutant)}")
    return tried, accepted, wrong


def test_there_are_certificates_of_every_theorem() -> None:
    assert {"I.1", "I.2", "I.3", "I.4", "I.5", "I.6", "I.7", "I.8"} <= {theorem_of(path) for path in CERTIFICATES}
    assert len(CERTIFICATES) > 300


@pytest.fixture(scope="module")
def tallies(tmp_path_factory: pytest.TempPathFactory) -> dict[Path, tuple[int, int, list[str]]]:
    """The tally of every certificate, counted by as many processes as there are cores."""
    directory = tmp_path_factory.mktemp("mutants")
    with ProcessPoolExecutor(PROCESSES) as pool:
        return dict(
            zip(CERTIFICATES, pool.map(tally, CERTIFICATES, [directory] * len(CERTIFICATES), chunksize=8), strict=True)
        )


@pytest.mark.parametrize("theorem", sorted({theorem_of(path) for path in CERTIFICATES}))
def test_mutants_that_change_the_meaning_are_rejected(
    theorem: str, tallies: dict[Path, tuple[int, int, list[str]]]
) -> None:
    own = {path: found for path, found in tallies.items() if theorem_of(path) == theorem}
    assert [problem for _, _, wrong in own.values() for problem in wrong] == []
    assert all(tried >= wanted(path) for path, (tried, _, _) in own.items())
    # names, unused bounds and the like may change freely; most changes must not
    assert sum(accepted for _, accepted, _ in own.values()) < sum(tried for tried, _, _ in own.values()) / 3
