"""`rlstar plot`: every kind, what it says, and what it refuses."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest

from rlstar_sym.cli.main import main
from rlstar_sym.model.trajectory import trajectory


@pytest.fixture(scope="module")
def log(tmp_path_factory):
    folder = tmp_path_factory.mktemp("plots") / "chains"
    assert main(["simulate", "--steps", "2", "--states", "3", "--delta", "0.3", "--chains", "600", "--rounds", "2", "--out", str(folder)]) == 0  # fmt: skip
    return folder


@pytest.fixture(scope="module")
def answers(tmp_path_factory):
    file = tmp_path_factory.mktemp("plots") / "answers.jsonl"
    rows = [{"question": f"q{n % 9}", "correct": (n * n) % 7 < 3} for n in range(90)]
    file.write_text("\n".join(map(json.dumps, rows)))
    return file


def drawn(capsys, tmp_path, *arguments: str) -> tuple[str, list[str]]:
    """What the command prints, and the texts of the picture."""
    out = tmp_path / "picture.svg"
    assert main(["plot", *arguments, "--out", str(out)]) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    root = ElementTree.fromstring(out.read_bytes())
    return printed.out, [e.text or "" for e in root.iter("{http://www.w3.org/2000/svg}text")]


def test_accuracy_of_a_model_is_the_exact_recursion(capsys, tmp_path):
    said, texts = drawn(
        capsys, tmp_path, "accuracy", "--steps", "3", "--states", "64", "--delta", "0.1", "--rounds", "4"
    )
    from fractions import Fraction

    last = trajectory([Fraction(1, 10)] * 3, 64, 4).rounds[-1].doubles
    assert f"J, exact: 0.01661 in round 0, {last.accuracy:.4g} in round 4" in said
    assert f"pass@4, exact: 0.0648 in round 0, {1 - (1 - last.accuracy) ** 4:.4g} in round 4" in said
    assert "chance 1/64" in texts


def test_accuracy_with_simulated_runs(capsys, tmp_path):
    chain = ("--steps", "2", "--states", "3", "--delta", "0.3", "--rounds", "2")
    said, texts = drawn(capsys, tmp_path, "accuracy", *chain, "--runs", "5", "--chains", "500", "--seed", "3")
    assert "J, mean of 5 simulated runs: 0.3933 in round 0" in said
    assert "middle 95% of 5 runs" in texts
    assert "exact" in texts


def test_accuracy_of_a_model_of_matrices_has_no_pass_at_k(capsys, tmp_path):
    said, texts = drawn(
        capsys,
        tmp_path,
        "accuracy",
        "--steps",
        "2",
        "--states",
        "2",
        "--delta",
        "0.3",
        "--start",
        "0.9,0.1",
        "--rounds",
        "2",
    )
    assert "J, exact" in said
    assert not any("pass@" in text for text in texts)


def test_accuracy_of_a_log(capsys, tmp_path, log):
    said, texts = drawn(capsys, tmp_path, "accuracy", str(log), "--rounds", "3", "--pass", "2")
    assert "95% band of a run" in texts
    assert "measured with interval" in texts
    assert "pass@2" in texts
    main(["diagnose", str(log), "--json"])
    found = json.loads(capsys.readouterr().out)
    assert f"J, measured: {found['accuracy']:.4g} in round 0" in said
    assert f"F, measured: {found['kept_all_right']:.4g} in round 0" in said


def test_accuracy_and_fit_of_answers(capsys, tmp_path, answers):
    said, _ = drawn(capsys, tmp_path, "accuracy", str(answers))
    assert "J, measured" in said
    said, texts = drawn(capsys, tmp_path, "fit", str(answers))
    assert "pass@1" in said
    assert "if all questions were equally hard" in texts


def test_fit_of_states_shows_what_was_counted(capsys, tmp_path, log):
    said, texts = drawn(capsys, tmp_path, "fit", str(log))
    main(["diagnose", str(log), "--json"])
    found = json.loads(capsys.readouterr().out)
    for step in found["steps"]:
        assert f"step {step['n']} {step['right']['value']:.4g}" in said
    assert "implied by the edges" in texts


def test_fates_phase_rounds_and_kernels(capsys, tmp_path, log):
    said, texts = drawn(capsys, tmp_path, "fates", "--states", "3", "--steps", "3", "--delta", "0.2", "--cells", "5")
    assert "optimal: right answers by right steps in" in said
    assert "edge delta of step 2" in texts
    said, texts = drawn(capsys, tmp_path, "phase", "--states", "4", "--delta", "-0.2,0.1", "--cells", "5")
    assert "from (-0.2, 0.1) to (-0.3333, -0.3333)" in said
    said, _ = drawn(capsys, tmp_path, "rounds", "--steps", "2", "--states", "8", "--eta", "1/20")
    assert "2 steps on 8 states: " in said
    said, texts = drawn(capsys, tmp_path, "kernels", "--steps", "2", "--states", "2", "--delta", "0.5", "--show", "0,1")
    assert "round 0, step 1: probability to keep the state from 0.75 to 0.75" in said
    assert "0.75" in texts
    said, _ = drawn(capsys, tmp_path, "kernels", str(log))
    assert "round 0, step 2" in said


def test_rounds_are_counted_as_fate_counts_them(capsys, tmp_path):
    from fractions import Fraction

    from rlstar_sym.plot.rounds_needed import needed

    for one in needed([2, 3], [3], Fraction(1, 100)):
        for edge, count in one.rounds[:: len(one.rounds) // 3]:
            main(["fate", "--steps", str(one.steps), "--states", "3", "--delta", str(edge), "--json"])
            assert json.loads(capsys.readouterr().out)["rounds"] == count


def test_a_title_is_plain_text(capsys, tmp_path):
    title = "$\\frac{1}{0}$ <b>\x07"
    _, texts = drawn(capsys, tmp_path, "phase", "--states", "3", "--cells", "3", "--title", title)
    assert "$\\frac{1}{0}$ <b>\\x07" in texts


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["nonsense", "--out", "a.svg"], "nonsense"),
        (["fates", "--states", "3", "--out", "a.jpg"], ".svg, .pdf or .png"),
        (["fates", "--states", "3"], "--out"),
        (["fates", "--out", "a.svg"], "needs --states"),
        (["fates", "--states", "3", "--map", "x", "--out", "a.svg"], "the maps are"),
        (["fates", "--states", "3", "--cells", "0", "--out", "a.svg"], "number of cells"),
        (["fates", "--states", "3", "--delta", "2", "--cells", "3", "--out", "a.svg"], "outside"),
        (["fates", "--states", "3", "--steps", "5", "--delta", "0.1,0.2", "--out", "a.svg"], "3 values of --delta"),
        (["fates", "--map", "temperature", "--states", "3", "--out", "a.svg"], "--steps"),
        (
            ["fates", "--map", "temperature", "--states", "3", "--steps", "2", "--hottest", "-1", "--out", "a.svg"],
            "above 0",
        ),
        (
            ["fates", "--map", "temperature", "--states", "3", "--steps", "2", "--mix", "1/2", "--out", "a.svg"],
            "on an axis",
        ),
        (["phase", "--states", "3", "--delta", "0.1", "--out", "a.svg"], "two edges"),
        (["phase", "--states", "3", "--delta=-0.9,0.1", "--out", "a.svg"], "two edges"),
        (["rounds", "--steps", "1", "--out", "a.svg"], "from 2"),
        (["rounds", "--steps", "2,3,4,5,6,7,8", "--out", "a.svg"], "up to 6"),
        (["rounds", "--eta", "2", "--out", "a.svg"], "between 0 and 1"),
        (["accuracy", "--out", "a.svg"], "--states"),
        (["accuracy", "nowhere", "--out", "a.svg"], "nowhere"),
        (["accuracy", "nowhere", "--delta", "0.1", "--out", "a.svg"], "leave one of them out"),
        (["kernels", "--steps", "30", "--states", "2", "--delta", "0.1", "--out", "a.svg"], "more than the 24"),
        (["kernels", "--steps", "2", "--states", "400", "--delta", "0.1", "--out", "a.svg"], "too large to see"),
        (["fit", "--out", "a.svg"], "DATA"),
        (["--out", "a.svg"], "KIND"),
        (
            ["fates", "--map", "temperature", "--states", "3", "--steps", "101", "--cells", "3", "--out", "a.svg"],
            "too many",
        ),
        (
            [
                "accuracy",
                "--steps",
                "2",
                "--states",
                "3",
                "--delta",
                "0.1",
                "--runs",
                "9",
                "--chains",
                "999999999",
                "--out",
                "a.svg",
            ],
            "too many to draw",
        ),
    ],
)
def test_bad_arguments_are_one_sentence(capsys, tmp_path, monkeypatch, arguments, words):
    monkeypatch.chdir(tmp_path)
    assert main(["plot", *arguments]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert words in said.err
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_not_there(capsys, tmp_path):
    assert main(["plot", "phase", "--states", "3", "--cells", "3", "--out", str(tmp_path / "no" / "a.svg")]) == 2
    assert "there is no folder" in capsys.readouterr().err
    # before a log is read
    assert main(["plot", "fit", "nowhere", "--out", str(tmp_path / "no" / "a.svg")]) == 2
    assert "there is no folder" in capsys.readouterr().err
