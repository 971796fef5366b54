"""What is said of the next rounds from answers only: every simulated run keeps to it, and what no theorem says is said to be unknown."""

from __future__ import annotations

import json
from collections import Counter
from fractions import Fraction
from itertools import product
from random import Random

import pytest

from rlstar_sym.cli.main import main
from rlstar_sym.diagnose.answers_forecast import never_falls, outlook
from rlstar_sym.diagnose.intervals import share
from rlstar_sym.diagnose.question import Question
from rlstar_sym.diagnose.rows import at_least
from rlstar_sym.fate.basins import DenseOrbit
from rlstar_sym.fate.classification import classify
from rlstar_sym.model.dense_model import dense_model
from rlstar_sym.model.star_round import PAPER_ROUND, round_of
from rlstar_sym.model.trajectory import trajectory

F = Fraction


def asked(right, total=600, questions=4):
    """Questions that are answered alike."""
    return Counter({(total, right): questions}), share(questions * right, questions * total, F(1, 20))


def plain(tmp_path, rounds):
    """A log of answers: for every round a list of (question, n, c)."""
    lines = ["round,question,n,c"]
    lines += [f"{t},{name},{n},{c}" for t, rows in enumerate(rounds) for name, n, c in rows]
    file = tmp_path / "answers.csv"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return str(file)


def diagnosed(capsys, *arguments):
    code = main(["diagnose", *arguments, "--json"])
    captured = capsys.readouterr()
    assert captured.err == ""
    return code, json.loads(captured.out)


# -- any model -------------------------------------------------------------------------


def test_without_m_the_bound_is_that_of_every_model(capsys, tmp_path):
    file = plain(tmp_path, [[("a", 500, 300), ("b", 500, 310)]])
    code, data = diagnosed(capsys, file, "--rounds", "3")
    ahead = data["answers"]["outlook"]
    assert (code, data["verdict"], ahead["reading"], ahead["theorems"]) == (3, "undetermined", "any model", ["III.1"])
    assert [one["t"] for one in ahead["rounds"]] == [0, 1, 2, 3]
    bound = ahead["rounds"][3]
    assert bound["accuracy_at_least"] == pytest.approx(data["answers"]["accuracy"]["low"])
    assert bound["pass_at_least"]["64"] == bound["accuracy_at_least"] < data["answers"]["accuracy"]["value"]
    assert any("single questions" in sentence for sentence in ahead["not_known"])
    assert any("from above" in sentence for sentence in ahead["not_known"])
    # J is certainly above 1/2: of symmetric steps something follows for every M
    assert "II.2w" in ahead["if_symmetric"] and "M = 2" in ahead["if_symmetric"]
    assert ahead["rounds_at_most"] is None


def test_no_model_falls_below_and_both_ends_happen():
    random = Random(0)
    for _ in range(40):
        size, count = random.choice([2, 3]), random.randrange(1, 4)
        steps = []
        for _ in range(count):
            rows = [[F(random.randrange(1, 9)) for _ in range(size)] for _ in range(size)]
            steps.append([[x / sum(row) for x in row] for row in rows])
        weights = [F(random.randrange(1, 9)) for _ in range(size)]
        orbit = DenseOrbit(dense_model(steps, [w / sum(weights) for w in weights]))
        before = orbit.accuracy()
        for _ in range(3):
            orbit.advance()
            assert not orbit.accuracy() < before
            before = orbit.accuracy()
    still = DenseOrbit(dense_model([[[1, 0, 0], [0, 1, 0], [1, 0, 0]]]))
    there = still.accuracy()
    still.advance()
    assert still.accuracy() == there
    single = DenseOrbit(dense_model([[[F(1, 2), F(1, 2)], [F(3, 4), F(1, 4)]]]))
    single.advance()
    assert single.accuracy() == 1


@pytest.mark.parametrize(
    ("options", "theorems"),
    [({}, 1), ({"mix": F(1, 2)}, 1), ({"temperature": F(1, 2)}, 0), ({"verifier": (F(9, 10), F(1, 10))}, 0)],
)
def test_rounds_that_no_theorem_is_about_have_no_bound(options, theorems):
    groups, accuracy = asked(360)
    ahead, verdict = outlook(groups, accuracy, Question(pipeline=round_of(**options)))
    assert len(ahead.conditions) == theorems and bool(ahead.rounds) is bool(theorems) and verdict is None
    if not theorems:
        assert any("whether J falls" in sentence for sentence in ahead.not_known)


def test_a_later_round_below_the_bound_parts(capsys, tmp_path):
    rounds = [
        [("a", 500, 300), ("b", 500, 310)],
        [("a", 500, 350), ("b", 500, 330)],
        [("a", 500, 200), ("b", 500, 210)],
    ]
    _, data = diagnosed(capsys, plain(tmp_path, rounds))
    assert data["parts_at"] == {"round": 2, "quantity": "accuracy"}
    main(["diagnose", plain(tmp_path, rounds)])
    assert "PART" in capsys.readouterr().out


def test_other_questions_are_not_compared(capsys, tmp_path):
    rounds = [[("a", 500, 300), ("b", 500, 310)], [("c", 500, 20), ("d", 500, 30)]]
    _, data = diagnosed(capsys, plain(tmp_path, rounds))
    assert data["measured"] == [] and data["parts_at"] is None
    assert any("asks other questions" in note for note in data["notes"])
    weighted = [[("a", 500, 300), ("b", 500, 310)], [("a", 100, 20), ("b", 500, 300)]]
    _, data = diagnosed(capsys, plain(tmp_path, weighted))
    assert data["measured"] == []


# -- symmetric steps -------------------------------------------------------------------


def test_an_accuracy_above_one_of_m_minus_one_takes_off(capsys, tmp_path):
    rounds = [[(name, 600, 425) for name in "abcd"]]
    code, data = diagnosed(capsys, plain(tmp_path, rounds), "--states", "4")
    assert (code, data["verdict"], data["theorems"]) == (0, "takes-off", ["II.2w", "I.5"])
    assert data["machine_checked"] and any("symmetric steps" in note for note in data["notes"])
    assert data["answers"]["outlook"]["reading"] == "any model"
    code, data = diagnosed(capsys, plain(tmp_path, rounds), "--states", "4", "--steps", "3")
    ahead = data["answers"]["outlook"]
    assert ahead["reading"] == "symmetric steps" and ahead["rounds_at_most"] == 3
    bounds = [one["accuracy_at_least"] for one in ahead["rounds"]]
    assert bounds == sorted(bounds) and bounds[2] > 0.9
    assert ahead["rounds"][1]["pass_at_least"]["4"] == pytest.approx(1 - (1 - bounds[1]) ** 4)


def test_every_chain_with_that_accuracy_keeps_to_the_bounds():
    groups, accuracy = asked(425)
    ahead, verdict = outlook(groups, accuracy, Question(states=4, steps=3, rounds=5))
    assert verdict is not None and verdict.name == "takes-off"
    grid = [F(k, 12) for k in range(-4, 13)]
    met = 0
    for edges in product(grid, repeat=3):
        start = (1 + 3 * edges[0] * edges[1] * edges[2]) / 4
        if start < accuracy.low:
            continue
        met += 1
        assert classify(edges, 4).fate == "optimal"
        for one, bound in zip(trajectory(list(edges), 4, 5).rounds, ahead.rounds, strict=True):
            assert one.doubles.accuracy >= bound.accuracy - 1e-12
    assert met > 20


def test_a_low_accuracy_is_not_decided_and_so_many_more_answers_decide():
    groups, accuracy = asked(35, total=100, questions=1)
    _, verdict = outlook(groups, accuracy, Question(states=4))
    ahead, _ = outlook(groups, accuracy, Question(states=4))
    assert verdict is not None and not verdict.decided and ahead.enough is not None
    times = -(-ahead.enough // 100)
    _, enough = outlook(
        Counter({(100 * times, 35 * times): 1}), share(35 * times, 100 * times, F(1, 20)), Question(states=4)
    )
    assert enough is not None and enough.name == "takes-off"
    # J = 1/(M-1) is reached with two steps that are certainly wrong: below it nothing is excluded
    assert classify([F(-1, 3), F(-1, 3), F(1)], 4).limit_accuracy == F(1, 3)
    # two states: right answers through wrong steps have every accuracy
    groups, accuracy = asked(590)
    _, two = outlook(groups, accuracy, Question(states=2))
    assert two is not None and not two.decided


def test_questions_that_differ_are_no_symmetric_steps(capsys, tmp_path):
    file = plain(tmp_path, [[("easy", 500, 490), ("hard", 500, 250)]])
    code, data = diagnosed(capsys, file, "--states", "4", "--steps", "3")
    assert code == 3 and "more often than others" in data["reason"]
    assert data["answers"]["outlook"]["alike"]["finding"] == "contradicted"
    assert data["answers"]["outlook"]["reading"] == "any model"


def test_mixed_runs_are_no_chain(capsys, tmp_path):
    file = tmp_path / "runs.csv"
    rows = [f"{run},{name},600,425" for run in "xy" for name in "abcd"]
    file.write_text("run,question,n,c\n" + "\n".join(rows) + "\n", encoding="utf-8")
    code, data = diagnosed(capsys, str(file), "--states", "4")
    assert code == 3 and "a mixture is no chain" in data["reason"]
    assert diagnosed(capsys, str(file), "--states", "4", "--run", "x")[0] == 0


def test_steps_are_for_answers_only(capsys, tmp_path):
    table = tmp_path / "states.csv"
    table.write_text("s0,s1,s2\n" + "a,a,a\nb,b,b\na,b,a\n" * 20, encoding="utf-8")
    assert main(["diagnose", str(table), "--steps", "2"]) == 2
    assert "logs that have answers only" in capsys.readouterr().err


def test_lower_bounds_are_never_shown_rounded_up():
    for value in (0.99999999, 0.39131, 0.000123456, 1.0, 0.0, 0.95):
        assert float(at_least(value).removeprefix(">= ")) <= value
    assert at_least(0.99999999) == ">= 0.9999"


def test_what_never_falls_is_the_exact_verifier_at_temperature_one():
    assert never_falls(PAPER_ROUND) and never_falls(round_of(mix=F(1, 3)))
    assert not never_falls(round_of(mix=F(1, 3), temperature=F(1, 2)))
