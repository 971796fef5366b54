"""Logs without states: numbers by hand, and the truth of simulated chains found again."""

from __future__ import annotations

import json
from collections import Counter
from fractions import Fraction
from itertools import combinations
from math import comb
from pathlib import Path

import pytest

from rlstar_sym.cli.main import main
from rlstar_sym.diagnose.answers import diagnose_answers, pass_at_k
from rlstar_sym.diagnose.question import Question
from rlstar_sym.diagnose.rows import by_question_text
from rlstar_sym.diagnose.step_labels import diagnose_steps, lucky_share, states_for
from rlstar_sym.diagnose.tallies import AnswerTally, StepTally


def diagnosed(tmp_path: Path, capsys, name: str, lines: list[dict], *options: str) -> tuple[int, dict]:
    file = tmp_path / name
    file.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    capsys.readouterr()
    code = main(["diagnose", str(file), "--json", *options])
    return code, json.loads(capsys.readouterr().out)


def process(label: int, correct: bool, steps: int = 3) -> dict:
    return {"id": "q", "problem": "What?", "steps": ["a"] * steps, "label": label, "final_answer_correct": correct}


def test_step_labels_by_hand(tmp_path, capsys):
    # 10 right chains; 3 wrong at step 1, one of them with the right answer; 2 wrong at step 2; one chain of two steps
    lines = [process(-1, True)] * 10 + [process(0, True), process(0, False), process(0, False)]
    lines += [process(1, False)] * 2 + [process(-1, True, steps=2)]
    code, data = diagnosed(tmp_path, capsys, "labels.jsonl", lines)
    assert data["kind"] == "steps"
    shares = [(step["right"]["successes"], step["right"]["trials"]) for step in data["steps"]]
    assert shares == [(12, 15), (10, 12), (10, 10)]
    labels = data["labels"]
    assert (labels["length"], labels["chains_of_length"], labels["chains"]) == (3, 15, 16)
    # kept: 12 right answers, one of them with a wrong step
    assert labels["one_minus_kept_all_right"] == pytest.approx(1 / 12)
    assert (labels["lucky"]["successes"], labels["lucky"]["trials"]) == (1, 5)
    assert data["accuracy"] == pytest.approx(12 / 16)
    assert code == (0 if data["verdict"] == "takes-off" else 3)


def test_step_labels_that_decide_for_every_number_of_states(tmp_path, capsys):
    code, data = diagnosed(tmp_path, capsys, "labels.jsonl", [process(-1, True)] * 60 + [process(0, False)] * 8)
    assert (code, data["verdict"], data["theorems"]) == (0, "takes-off", ["I.5"])
    assert any("cannot show" in note for note in data["notes"])
    code, data = diagnosed(tmp_path, capsys, "few.jsonl", [process(-1, True)] * 6 + [process(0, False)] * 8)
    assert (code, data["verdict"]) == (3, "undetermined")
    assert "states or more" in data["reason"]
    # with M, the edges have intervals, and a forecast
    code, data = diagnosed(
        tmp_path, capsys, "few.jsonl", [process(-1, True)] * 6 + [process(0, False)] * 8, "--states", "64"
    )
    assert data["verdict"] == "takes-off"
    assert data["steps"][0]["delta"] == pytest.approx((64 * 6 / 14 - 1) / 63)
    assert data["forecast"][0]["t"] == 0


def test_labels_that_only_say_reachable_decide_nothing():
    tally = StepTally()
    for _ in range(100):
        tally.add([True, True, True], True, 1)
    found = diagnose_steps(tally, (100, 0), Question(), means_right=False)
    assert found.verdict.name == "undetermined"
    assert "can still be reached" in found.verdict.reason
    sure = diagnose_steps(tally, (100, 0), Question(), means_right=True)
    assert sure.verdict.name == "takes-off"
    mixed = diagnose_steps(tally, (100, 0), Question(), means_right=True, runs=2)
    assert mixed.verdict.name == "undetermined"


@pytest.mark.parametrize("layout", ["processbench", "states"])
def test_the_effective_number_of_states_is_the_true_one(tmp_path, capsys, layout):
    folder = tmp_path / "chains"
    options = ["--steps", "4", "--states", "8", "--delta", "0.6", "--chains", "8x800", "--rounds", "0"]
    assert main(["simulate", *options, "--out", str(folder), "--format", layout]) == 0
    if layout == "states":
        # the same chains, with every label known: chains with exactly two wrong steps say it
        from rlstar_sym.diagnose.tallies import tally
        from rlstar_sym.runs.reading import read_rows

        counted = tally(read_rows(folder)).steps["", 0]
        found = diagnose_steps(counted, (0, 0), Question(), means_right=True).states
        assert found.by == "exactly two wrong steps"
        low, high = found.low, found.high
    else:
        capsys.readouterr()
        assert main(["diagnose", str(folder), "--json"]) == 0
        data = json.loads(capsys.readouterr().out)["labels"]["effective_states"]
        assert data["by"] == "a wrong step"
        low, high = data["low"], data["high"]
    assert low <= 8 <= high
    assert high < 11


def test_lucky_answers_against_an_enumeration():
    """(J - P)/(1 - P) against the sum over which steps are wrong, with the probability to come back after k of them."""
    alphas, m = [0.7, 0.5, 0.4], 5
    total = right = 0.0
    for k in range(1, 4):
        for wrong in combinations(range(3), k):
            weight = 1.0
            for n, alpha in enumerate(alphas):
                weight *= 1 - alpha if n in wrong else alpha
            total += weight
            right += weight * (1 - (-1 / (m - 1)) ** (k - 1)) / m
    assert lucky_share(alphas, m) == pytest.approx(right / total)
    assert states_for(alphas, right / total) == pytest.approx(m)
    assert states_for(alphas, 0.99) is None
    assert states_for([1.0, 1.0], 0.1) is None


@pytest.mark.parametrize(("n", "c", "k"), [(5, 0, 1), (5, 2, 1), (5, 2, 3), (5, 5, 2), (8, 3, 8), (6, 1, 5)])
def test_pass_at_k_is_the_share_of_sets_with_a_right_answer(n, c, k):
    assert pass_at_k(n, c, k) == pytest.approx(1 - comb(n - c, k) / comb(n, k))


def test_answers_by_hand():
    # three questions with 4 answers each: 4, 0 and 2 right
    found = diagnose_answers(AnswerTally({"a": [4, 4], "b": [4, 0], "c": [4, 2]}, Counter()), Question())
    assert found.accuracy.value == Fraction(1, 2)
    assert found.mean == pytest.approx(0.5)
    # c(c-1)/(n(n-1)): 1, 0, 1/6
    assert found.variance == pytest.approx(7 / 18 - 1 / 4)
    assert found.dead is not None
    assert (found.dead.observed.successes, found.dead.observed.trials) == (2, 3)
    assert found.dead.alike == pytest.approx(2 * 0.5**4)
    assert found.dead.mixed is not None
    assert found.dead.alike < found.dead.mixed < 1
    assert [(one.k, one.questions) for one in found.passes] == [(1, 3), (4, 3)]
    assert found.passes[1].value == pytest.approx(2 / 3)
    assert found.verdict.name == "undetermined"
    assert found.groups == (((4, 0), 1), ((4, 2), 1), ((4, 4), 1))
    assert by_question_text(found) == "0: 1, to 1/4: 0, to 1/2: 1, to 3/4: 0, below 1: 0, 1: 1"


def test_few_questions_leave_pass_at_k_wide():
    """One question, however often it was asked, says little of questions like it."""
    found = diagnose_answers(AnswerTally({"a": [100, 50]}, Counter()), Question())
    assert found.passes[0].value == 0.5
    assert found.passes[0].low < 0.01 and found.passes[0].high > 0.99
    # all questions alike, and still no certainty
    found = diagnose_answers(AnswerTally({str(n): [100, 100] for n in range(50)}, Counter()), Question())
    assert 0.9 < found.passes[0].low < 0.95
    assert found.passes[0].high == 1


def test_dead_groups_of_a_beta_mixture():
    """a = b = 1: J uniform over questions, so a group of 4 is dead with probability 2/5."""
    questions = {f"{c}-{i}": [4, c] for c in range(5) for i in range(100)}
    found = diagnose_answers(AnswerTally(questions, Counter()), Question())
    assert found.variance == pytest.approx(1 / 12)
    assert found.dead is not None
    assert found.dead.mixed == pytest.approx(2 / 5)
    assert float(found.dead.observed.value or 0) == pytest.approx(2 / 5)


def test_the_verifier_of_a_log_is_found(tmp_path, capsys):
    folder = tmp_path / "chains"
    options = ["--steps", "3", "--states", "8", "--delta", "0.6", "--chains", "8x500", "--rounds", "1"]
    assert main(["simulate", *options, "--verifier", "0.9,0.1", "--out", str(folder), "--format", "verl"]) == 0
    capsys.readouterr()
    assert main(["diagnose", str(folder), "--json"]) == 3
    data = json.loads(capsys.readouterr().out)
    verifier = data["answers"]["verifier"]
    assert verifier["a"]["low"] <= 0.9 <= verifier["a"]["high"]
    assert verifier["b"]["low"] <= 0.1 <= verifier["b"]["high"]
    assert data["theorems"] == ["II.3b"]
    assert [one["round"] for one in data["rounds"]] == [0, 1]
    assert main(["diagnose", str(folder)]) == 3
    text = capsys.readouterr().out
    assert "verifier keeps wrong answers, b" in text
    assert "answers alone do not say" in text


def test_pass_counts_and_a_log_without_any_right_answer(tmp_path, capsys):
    file = tmp_path / "counts.csv"
    file.write_text("question,n,c\na,10,3\nb,10,0\n", encoding="utf-8")
    assert main(["diagnose", str(file), "--json"]) == 3
    data = json.loads(capsys.readouterr().out)
    assert data["accuracy"] == pytest.approx(3 / 20)
    assert data["answers"]["pass"][1]["value"] == pytest.approx((1 - comb(7, 4) / comb(10, 4)) / 2)
    file.write_text("question,n,c\na,10,0\n", encoding="utf-8")
    assert main(["diagnose", str(file)]) == 3
    assert "no answer is right" in capsys.readouterr().out


def test_states_are_said_by_the_log_or_by_the_user_but_not_by_both(tmp_path, capsys):
    file = tmp_path / "states.csv"
    file.write_text("s0,s1\na,a\nb,a\n", encoding="utf-8")
    assert main(["diagnose", str(file), "--states", "3"]) == 2
    assert "--states is for logs without states" in capsys.readouterr().err
