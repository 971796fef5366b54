"""Many claims in one process are decided as each would be alone, and nothing is called proved without the checker."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.evaluation import holds_at
from rlstar_sym.prove import answers
from rlstar_sym.prove.answers import Settings
from rlstar_sym.prove.batch import decide_all, decide_quickly
from rlstar_sym.prove.decide import Decision, decide
from rlstar_sym.theorem.verdicts import Answer

ENGINES = frozenset({"certificate", "points"})


def random_questions(count: int, seed: int) -> list[tuple[str, list[str]]]:
    choice = random.Random(seed)
    found = []
    for _ in range(count):
        terms = [(choice.randint(-2, 4), choice.randint(0, 2), choice.randint(0, 2)) for _ in range(3)]
        claim = " + ".join(f"({c})*x^{a}*y^{b}" for c, a, b in terms) + choice.choice([" > 0", " >= 0", " != 0"])
        found.append(
            (claim, choice.choice([["0 <= x <= 1", "0 < y < 1"], ["x >= 0", "y > 1"], ["x > y", "y > 0"], []]))
        )
    return found


def test_verdicts_are_those_of_one_claim_at_a_time(tmp_path: Path) -> None:
    settings = Settings(tmp_path, ENGINES)
    questions = random_questions(24, 3)
    together = [one.verdict if isinstance(one, Decision) else "error" for one in decide_all(questions, settings)]
    assert together == [decide([claim], given, settings).verdict for claim, given in questions]
    assert {"proved", "refuted"} <= set(together)


def test_witnesses_refute_and_certificates_are_there(tmp_path: Path) -> None:
    for found in decide_all(random_questions(60, 4), Settings(tmp_path, ENGINES), together=7):
        assert isinstance(found, Decision)
        if found.verdict == "proved":
            assert all(path.is_file() for path in found.certificates) and found.certificates
        elif found.verdict == "refuted" and found.witness is not None:
            assert any(
                holds_at(r.obligation.claim, found.witness) is False
                and all(holds_at(h, found.witness) for h in r.obligation.hypotheses)
                for r in found.results
            )


def test_what_cannot_be_read_is_an_error_in_its_place(tmp_path: Path) -> None:
    first, bad, chain, alone = decide_all(
        ["x^2 >= 0", "x >>", ("0 < x*y < 1", ["0 < x < 1", "0 < y < 1"]), ("x > 0", "x > 1")],
        Settings(tmp_path, ENGINES),
    )
    assert isinstance(bad, UsageError)
    assert [one.verdict for one in (first, chain, alone) if isinstance(one, Decision)] == ["proved"] * 3


def test_contradictory_hypotheses_prove_nothing_quickly(tmp_path: Path) -> None:
    """Also where a certificate without a point was kept by an earlier run."""
    settings = Settings(tmp_path, ENGINES, cache=tmp_path / "cache")
    question = ("x > 5", ["x < 0", "x > 1"])
    assert decide_quickly([question], settings) == [None]
    (found,) = decide_all([question], settings)
    assert isinstance(found, Decision) and found.verdict == "vacuous"
    assert decide_quickly([question], settings) == [None]


def test_a_checker_that_refuses_everything_leaves_nothing_proved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refusing(proposals: Any) -> list[Answer]:
        return [Answer("undecided", "refused") for _ in proposals]

    monkeypatch.setattr(answers, "judge", refusing)
    found = list(decide_all(["x^2 >= 0", ("x*y < 1", ["0 < x < 1", "0 < y < 1"])], Settings(tmp_path, ENGINES)))
    assert [one.verdict for one in found if isinstance(one, Decision)] == ["undecided"] * 2
