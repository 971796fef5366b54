"""Committed certificates mutated: what changes the meaning is rejected.

The quick suite takes one certificate of every kind and size, the exhaustive one does so for every theorem, and the nightly one takes all of
them, those of part I in at least 200 ways and the others in 30. `make fuzz` makes 10,000 more of all of them.
"""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from builders import load_checker
from mutations import EVIDENCE, Answer, committed, harm, mutants

WANTED = {"I": 200}
WANTED_BEYOND = 30
#: of a certificate in the quick suite
WANTED_QUICKLY = 12


def wanted(theorem: str) -> int:
    return WANTED.get(theorem.partition(".")[0], WANTED_BEYOND)


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


def kinds(node: Any) -> Iterator[str]:
    """Every kind of evidence in a certificate."""
    if isinstance(node, dict):
        if isinstance(node.get("kind"), str):
            yield node["kind"]
        node = list(node.values())
    if isinstance(node, list):
        for value in node:
            yield from kinds(value)


def of_every_kind_and_size(certificates: list[Any]) -> list[Any]:
    """The last certificate of each kinds of evidence and each length to a power of two."""
    strata = {(frozenset(kinds(one["evidence"])), len(json.dumps(one)).bit_length()): one for one in certificates}
    return [*strata.values()]


def test_mutants_of_every_kind_and_size_are_rejected(tmp_path: Path) -> None:
    chosen = of_every_kind_and_size(committed())
    assert len(chosen) > 100
    found = [tally_of(one, WANTED_QUICKLY, tmp_path / "scratch.json") for one in chosen]
    assert [problem for _, _, wrong in found for problem in wrong] == []
    few_are_harmless(found)


@pytest.mark.exhaustive
@pytest.mark.parametrize("path", EVIDENCE, ids=lambda path: path.stem)
def test_mutants_of_every_kind_and_size_of_a_theorem_are_rejected(path: Path, tmp_path: Path) -> None:
    found = [tally_of(one, WANTED_BEYOND, tmp_path / path.name) for one in of_every_kind_and_size(committed(path))]
    assert [problem for _, _, wrong in found for problem in wrong] == []
    assert found and all(tried >= WANTED_BEYOND for tried, _, _ in found)
    few_are_harmless(found)


@pytest.mark.nightly
@pytest.mark.parametrize("path", EVIDENCE, ids=lambda path: path.stem)
def test_mutants_that_change_the_meaning_are_rejected(path: Path, tmp_path: Path) -> None:
    found = [tally_of(one, wanted(path.stem), tmp_path / path.name) for one in committed(path)]
    assert [problem for _, _, wrong in found for problem in wrong] == []
    assert found and all(tried >= wanted(path.stem) for tried, _, _ in found)
    few_are_harmless(found)


def few_are_harmless(found: list[tuple[int, int, list[str]]]) -> None:
    """Names, unused bounds and the like may change freely; most changes must not."""
    assert sum(accepted for _, accepted, _ in found) < sum(tried for tried, _, _ in found) / 3
