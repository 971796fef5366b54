"""`rlstar fate`: the examples, the JSON shape, exit codes and misuse."""

from __future__ import annotations

import json

import pytest

from rlstar_sym.cli.main import main
from rlstar_sym.fate.conditions import declared
from rlstar_sym.theorem.discovery import discover

#: theorems that say what a verdict uses of them, and are not only argued from
SAID = {one["id"] for entry in declared().values() for one in entry["theorems"] if one["says"]}


def fate(capsys, *arguments: str) -> tuple[int, dict]:
    code = main(["fate", *arguments, "--json"])
    captured = capsys.readouterr()
    assert captured.err == ""
    return code, json.loads(captured.out)


EXAMPLES = [
    (("--states", "3", "--delta=-0.3,-0.2,0.5"), "wrong-steps", "1/2", "II.2g"),
    (("--states", "2", "--delta=-0.1,0.3,0.2"), "optimal", "1", "II.2s"),
    (("--states", "2", "--delta=-0.2,0.2,0.5"), "stuck", "1/2", "II.2v"),
    (("--states", "2", "--delta=-0.2,0.2,0.5,0.5"), "stuck", "1/2", "II.2o"),
    (("--states", "4", "--delta=-0.2,0.9"), "optimal", "1", "II.2i"),
    (("--states", "4", "--delta=-0.2,0.1"), "wrong-steps", "1/3", "II.2i"),
    (("--states", "3", "--delta=-0.1,0.9,0.8"), "optimal", "1", "II.2t"),
    (("--states", "3", "--delta=-0.1,0,0,0.8"), "stuck", "1/3", "II.2u"),
    (("--states", "3", "--delta=-0.5,-0.5,-0.5,1"), "stuck", "1/4", "II.2u"),
    (("--states", "3", "--delta=-0.1,0,0.8"), "wrong-steps", "1/2", "II.2j"),
    (("--states", "3", "--delta=-0.3,0.1,0.1,0.9"), "stuck", "1/3", "II.2"),
    (("--states", "64", "--steps", "3", "--delta", "0.1"), "optimal", "1", "I.5"),
    (("--states", "2", "--delta", "0.1,0.1", "--start", "0.9,0.1"), "collapse", "9/10", "III.5a"),
    (("--states", "5", "--delta", "0,0,0.2"), "stuck", "1/5", "I.4"),
    (("--states", "5", "--delta", "0,0.1,0.2"), "optimal", "1", "I.4"),
]


@pytest.mark.parametrize(("arguments", "name", "limit", "theorem"), EXAMPLES)
def test_examples(capsys, arguments, name, limit, theorem):
    code, data = fate(capsys, *arguments)
    assert code == 0
    assert (data["fate"], data["limit_accuracy_exact"], data["theorem"]) == (name, limit, theorem)
    assert {"fate", "limit_accuracy", "rounds", "bounds", "theorem"} <= set(data)
    assert data["evidence"] == "theorem" and data["reason"] and data["forecast"] is None
    if data["bounds"] is not None:
        assert data["bounds"]["at_least"] <= data["rounds"] <= data["bounds"]["at_most"]
    assert main(["fate", *arguments]) == 0
    shown = capsys.readouterr().out
    accuracy = next(line for line in shown.splitlines() if line.startswith("limit accuracy"))
    assert theorem in shown and accuracy.split()[2] == limit


@pytest.mark.parametrize(("arguments", "_name", "_limit", "theorem"), EXAMPLES)
def test_only_what_theorem_files_prove_is_called_machine_checked(capsys, arguments, _name, _limit, theorem):
    _, data = fate(capsys, *arguments)
    assert data["machine_checked"] is (theorem not in ("II.2", "II.2j"))
    assert data["machine_checked"] is (set(data["theorems"]) <= SAID)
    main(["fate", *arguments])
    shown = capsys.readouterr().out
    assert ("not machine-checked" in shown) is not data["machine_checked"]
    assert "proved bounds" not in shown


def test_of_one_step_the_theorems_do_not_speak(capsys):
    _, data = fate(capsys, "--states", "3", "--steps", "1", "--delta", "0.1")
    assert data["fate"] == "optimal" and data["machine_checked"] is False


def test_what_counts_as_machine_checked_is_a_shipped_theorem():
    assert set(discover([])) >= SAID


def test_wrong_steps_are_named(capsys):
    _, data = fate(capsys, "--states", "3", "--delta=-0.3,-0.2,0.5")
    assert data["wrong_steps"] == [1, 2] and data["limit_delta"] == ["-1/2", "-1/2", "1"]
    _, data = fate(capsys, "--states", "2", "--delta=-0.1,0.3,0.2")
    assert data["wrong_steps"] == [] and "step 1" in data["reason"]


def test_open_is_exit_code_3_and_a_labelled_forecast(capsys, tmp_path):
    third, nothing = "1/3", 0
    rows = [[0.51, nothing, 0.49], [0.49, 0.51, nothing], [0, 0, 1]]
    steps = [rows, [[0.51, 0.49, 0], [0, 1, 0], [0.49, 0, 0.51]], [[0.51, 0, 0.49], [0, 1, 0], [0, 0.49, 0.51]]]
    steps.append([[1, 0, 0], [0, 1, 0], [0, 0, 1]])  # no theorem is about four steps on three states
    file = tmp_path / "trap.json"
    file.write_text(json.dumps({"steps": steps, "start": [third] * 3}), encoding="utf-8")
    code, data = fate(capsys, "--kernel", str(file))
    assert code == 3 and data["fate"] == "open" and data["limit_accuracy"] is None and data["theorem"] is None
    assert data["evidence"] == "none" and data["forecast"]["evidence"] == "numeric"
    assert main(["fate", "--kernel", str(file)]) == 3
    assert "numeric, not proved" in capsys.readouterr().out


def test_eta(capsys):
    _, data = fate(capsys, "--states", "64", "--steps", "3", "--delta", "0.1", "--eta", "1e-9")
    assert data["rounds"] == 6 and data["eta"] == "1/1000000000"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((), "required: --states, --delta (or --kernel)"),
        (("--states", "3", "--delta=-0.6,0.1"), "delta of step 1 is outside [-1/2, 1]"),
        (("--states", "3", "--delta", "nan,0.1"), "'nan' is not a number"),
        (("--states", "3", "--delta", "0.1"), "give --steps"),
        (("--states", "3", "--delta", "0.1,0.1", "--eta", "0"), "eta is 0"),
        (("--states", "3", "--delta", "0.1,0.1", "--eta", "nan"), "'nan' is not a number"),
        (("--states", "3", "--delta", "0.1,0.1", "--start", "0.5,0.5"), "2 values for the 3 states"),
        (("--kernel", "none.json"), "none.json cannot be read"),
        (("--kernel", "none.json", "--steps", "2"), "--steps and --kernel exclude"),
    ],
)
def test_misuse(capsys, arguments, sentence):
    assert main(["fate", *arguments]) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and sentence in captured.err and captured.err.count("\n") == 1


OTHER_ROUNDS = [
    (("--verifier", "0.9,0.1"), "optimal", "II.3b", 0),
    (("--verifier", "0.5,0.5"), "stuck", "II.3d", 0),
    (("--temperature", "1/2"), "optimal", "II.4d", 0),
    (("--temperature", "3"), "stuck", "II.4f", 0),
    (("--mix", "1/2"), "optimal", "II.5a", 0),
    (("--mix", "1/2", "--verifier", "0.9,0.1"), "open", None, 3),
]


@pytest.mark.parametrize(("options", "name", "theorem", "expected"), OTHER_ROUNDS)
def test_other_rounds_have_fates_of_their_own(capsys, options, name, theorem, expected):
    code, data = fate(capsys, "--states", "64", "--steps", "3", "--delta", "0.1", *options)
    assert (code, data["fate"], data["theorem"], data["speaks_of"]) == (expected, name, theorem, "this model")
    assert main(["fate", "--states", "64", "--steps", "3", "--delta", "0.1", *options]) == expected
    assert capsys.readouterr().out.splitlines()[0].endswith("this model" if expected == 0 else "no theorem decides")


def test_edges_in_other_words(capsys):
    _, by_edge = fate(capsys, "--states", "3", "--delta", "2/5,11/20")
    _, by_alpha = fate(capsys, "--states", "3", "--alpha", "0.6,0.7")
    assert by_alpha == by_edge
    _, by_accuracy = fate(capsys, "--states", "64", "--steps", "3", "--accuracy", "0.42")
    assert by_accuracy["accuracy"] == pytest.approx(0.42)
    # J = (1 + 63/1000)/64: the edge is 1/10 exactly
    _, exact = fate(capsys, "--states", "64", "--steps", "3", "--accuracy", "1063/64000")
    _, tenth = fate(capsys, "--states", "64", "--steps", "3", "--delta", "1/10")
    assert exact == tenth
    _, below = fate(capsys, "--states", "2", "--steps", "3", "--accuracy", "7/16")
    assert below["accuracy"] == 7 / 16


def test_measured_edges_are_decided_for_a_region_or_not_at_all(capsys):
    few, data = fate(capsys, "--states", "3", "--alpha", "0.6,0.3,0.7", "--samples", "30")
    assert (few, data["fate"]) == (3, "open")
    many, data = fate(capsys, "--states", "3", "--alpha", "0.6,0.3,0.7", "--samples", "3000")
    assert (many, data["fate"], data["theorem"]) == (0, "optimal", "II.2t")
    assert data["speaks_of"] == "every model in the 95% confidence region"
    assert data["right"][1]["successes"] == 900 and data["accuracy"] is None
    assert data["more_chains"] is None
    main(["fate", "--states", "3", "--alpha", "0.6,0.7"])
    assert "this model, whose numbers are taken as exact" in capsys.readouterr().out


def test_few_chains_say_how_many_more_decide(capsys):
    code, data = fate(capsys, "--states", "3", "--alpha", "0.6,0.3,0.7", "--samples", "30")
    more = data["more_chains"]
    assert code == 3 and more["more"] == more["chains"] - 30 and more["fate"] == "optimal"
    code, data = fate(capsys, "--states", "3", "--alpha", "0.6,0.3,0.7", "--samples", str(2 * more["chains"]))
    assert code == 0 and data["fate"] == "optimal"


def test_an_accuracy_that_is_a_share_says_so_much_of_answers_and_not_of_steps(capsys):
    """84 right answers of 200 are no 147 right moves of 200 at every step: the interval is that of J."""
    arguments = ("--states", "8", "--steps", "3", "--accuracy", "0.42", "--samples")
    code, data = fate(capsys, *arguments, "200")
    assert (code, data["fate"], data["right"]) == (0, "optimal", [])
    assert data["speaks_of"] == "every model of equal steps in the 95% confidence region"
    assert (data["accuracy"]["successes"], data["accuracy"]["trials"]) == (84, 200)
    assert data["accuracy"]["low"] < 0.36 and data["accuracy"]["high"] > 0.48
    # three right answers of twenty may be chance, though moves that are right half of the time are not
    few, data = fate(capsys, "--states", "8", "--steps", "3", "--accuracy", "0.15", "--samples", "20")
    assert few == 3 and data["more_chains"]["more"] > 0
    # below what equal steps can have: the interval reaches up to chance, which is one of its models
    below, data = fate(capsys, "--states", "64", "--steps", "3", "--accuracy", "0.015", "--samples", "100000")
    assert below in (0, 3) and data["fate"] in ("open", "stuck")
    none, data = fate(capsys, "--states", "8", "--steps", "2", "--accuracy", "0", "--samples", "20")
    assert none == 3 and data["fate"] == "open"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--states", "3", "--delta", "0.1,0.2", "--confidence", "0.9"), "--confidence is about measured numbers"),
        (("--states", "3", "--alpha", "0.6,1.2"), "alpha of step 2 is 6/5"),
        (("--states", "3", "--alpha", "0.6", "--delta", "0.1,0.2"), "exclude each other"),
        (("--alpha", "0.6,0.7"), "needs --states"),
        (("--states", "3", "--accuracy", "0.5"), "needs --steps"),
        (("--states", "4", "--steps", "2", "--accuracy", "0.1"), "cannot have the accuracy 1/10"),
        (("--states", "4", "--steps", "2", "--accuracy", "1.1"), "lies in [0, 1]"),
        (("--states", "3", "--alpha", "0.6,0.7", "--samples", "0"), "the number of chains"),
        (("--states", "3", "--alpha", "0.6,0.7", "--samples", "9", "--confidence", "1.5"), "the confidence is 3/2"),
        (("--states", "3", "--delta", "0.1,7", "--samples", "9"), "delta of step 2 is outside"),
        (
            ("--states", "3", "--delta", "0.1,0.2", "--start", "1/2,1/4,1/4", "--mix", "1/2"),
            "leave --kernel and --start out",
        ),
    ],
)
def test_misuse_of_measured_edges(capsys, arguments, sentence):
    test_misuse(capsys, arguments, sentence)


def test_an_attractor_is_called_one(capsys):
    assert main(["fate", "--states", "3", "--delta=-0.3,-0.2,0.5"]) == 0
    first = capsys.readouterr().out.splitlines()[0]
    assert "attractor" in first and first.endswith("J = 1/2")
