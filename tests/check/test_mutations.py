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
from typing import Any

import pytest
from builders import load_checker
from mutations import EVIDENCE, Answer, committed, harm, mutants

WANTED = {"I": 200}
WANTED_BEYOND = 30
PROCESSES = min(4, os.cpu_count() or 1)


def wanted(theorem: str) -> int:
    return WANTED.get(theorem.partition(".")[0], WANTED_BEYOND)


def tally(path: Path, directory: Path) -> list[tuple[int, int, list[str]]]:
    """(mutants tried, mutants accepted, what is wrong with those) of each certificate of a theorem."""
    return [tally_of(one, wanted(path.stem), directory / path.name) for one in committed(path)]


def tally_of(original: Any, many: int, file: Path) -> tuple[int, int, list[str]]:
    """The tally of one certificate. One scratch file is written over and over: making files is what costs."""
    checker, seed = load_checker(), f"{original['name'].replace('/', '-')}.json"
    tried = accepted = 0
    wrong: list[str] = []
    with file.open("w") as scratch:

        def verdict(data: object) -> Answer:
            scratch.seek(0)
            scratch.truncate()
            json.dump(data, scratch)
            scratch.flush()
            with contextlib.redirect_stdout(io.StringIO()) as printed:
                checker.main([scratch.name])
            return Answer.of(printed.getvalue().splitlines()[0])

        if verdict(original).outcome != "accepted":
            wrong.append("the original is rejected")
        for mutant in mutants(original, many, seed):
            tried += 1
            answer = verdict(mutant)
            if answer.outcome == "accepted":
                accepted += 1
                problem = harm(original, mutant, answer, seed)
                if problem is not None:
                    wrong.append(f"{original['name']}: {problem}: {json.dumps(mutant)}")
    return tried, accepted, wrong


def test_there_are_certificates_of_every_theorem() -> None:
    assert {"I.1", "I.2", "I.3", "I.4", "I.5", "I.6", "I.7", "I.8"} <= {path.stem for path in EVIDENCE}
    assert len(committed()) > 300


@pytest.fixture(scope="module")
def tallies(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[tuple[int, int, list[str]]]]:
    """The tally of every certificate, by theorem, counted by as many processes as there are cores."""
    directory = tmp_path_factory.mktemp("mutants")
    with ProcessPoolExecutor(PROCESSES) as pool:
        counted = pool.map(tally, EVIDENCE, [directory] * len(EVIDENCE))
        return {path.stem: found for path, found in zip(EVIDENCE, counted, strict=True)}


@pytest.mark.parametrize("theorem", [path.stem for path in EVIDENCE])
def test_mutants_that_change_the_meaning_are_rejected(
    theorem: str, tallies: dict[str, list[tuple[int, int, list[str]]]]
) -> None:
    own = tallies[theorem]
    assert [problem for _, _, wrong in own for problem in wrong] == []
    assert own and all(tried >= wanted(theorem) for tried, _, _ in own)
    # names, unused bounds and the like may change freely; most changes must not
    assert sum(accepted for _, accepted, _ in own) < sum(tried for tried, _, _ in own) / 3
