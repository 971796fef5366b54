"""`rlstar forecast`: the rounds ahead of a log, of numbers that are given, of counts; and edges in other words everywhere."""

from __future__ import annotations

import json
from fractions import Fraction

import numpy
import pytest

from rlstar_sym.cli.main import main
from rlstar_sym.diagnose.ahead import ahead_of_chain
from rlstar_sym.diagnose.question import Question
from rlstar_sym.model.star_round import round_of
from rlstar_sym.runs.sampling import SymmetricKernels
from rlstar_sym.runs.simulation import Design, simulate

EXACT = [0.016609375, 0.0197950966685, 0.0599276131563, 0.627151491472]
SKEW = [[["0.6", "0.3", "0.1"], ["0.1", "0.5", "0.4"], ["0.2", "0.2", "0.6"]]] * 2
COUNTS = [[[600, 200, 200], [190, 610, 200], [200, 200, 600]]] * 2
SKEWED = [[[600, 300, 100], [100, 500, 400], [200, 200, 600]]] * 2


def asked(capsys, *arguments):
    code = main(["forecast", *arguments, "--json"])
    captured = capsys.readouterr()
    assert (code, captured.err) == (0, "")
    return json.loads(captured.out)


def file_of(tmp_path, content):
    path = tmp_path / "kernel.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return str(path)


# -- numbers --------------------------------------------------------------------------


def test_exact_numbers_have_exact_rounds(capsys):
    data = asked(capsys, "--steps", "3", "--states", "64", "--delta", "0.1", "--rounds", "3")
    assert (data["kind"], data["chains"]) == ("exact", None)
    assert [one["accuracy"] for one in data["forecast"]] == pytest.approx(EXACT)
    assert data["forecast"][2]["pass"]["4"]["value"] == pytest.approx(1 - (1 - EXACT[2]) ** 4)
    assert data["rounds_needed"]["estimate"] == 4
    assert main(["forecast", "--steps", "3", "--states", "64", "--delta", "0.1", "--rounds", "3"]) == 0
    shown = capsys.readouterr().out
    assert "of a run" not in shown
    assert "--chains C adds a band" in shown


@pytest.mark.parametrize(
    "pipeline",
    [{}, {"temperature": Fraction(1, 2)}, {"verifier": (Fraction(1), Fraction(1, 20))}, {"mix": Fraction(1, 2)}],
)
def test_simulated_runs_stay_inside_their_band(pipeline):
    chains, rounds = 3000, 3
    found = ahead_of_chain(
        [Fraction(3, 10)] * 2, 4, Question(rounds=rounds, chains=chains, pipeline=round_of(**pipeline))
    )
    a, b = pipeline.get("verifier", (1, 0))
    temperature = float(pipeline.get("temperature", 1))
    design = Design(
        chains,
        None,
        False,
        numpy.full(4, 1 / 4),
        right=float(a),
        wrong=float(b),
        temperature=temperature,
        mix=float(pipeline.get("mix", 1)),
    )
    outside = 0
    for seed in range(40):
        random = numpy.random.Generator(numpy.random.SFC64(seed))
        for band, one in zip(
            found.forecast, simulate(SymmetricKernels((0.3, 0.3), 4), rounds, design, random), strict=True
        ):
            powers = [_sampled(edge, 4, temperature) for edge in one.kernels.deltas]
            accuracy = (1 + 3 * powers[0] * powers[1]) / 4
            low, high = band.run_accuracy
            outside += not low - 1e-9 <= accuracy <= high + 1e-9
    # of 40 runs with 4 rounds each, fewer than one in twenty runs may leave it
    assert outside <= 4


def _sampled(edge: float, states: int, temperature: float) -> float:
    right, wrong = (1 + (states - 1) * edge) / states, (1 - edge) / states
    right, wrong = right ** (1 / temperature), wrong ** (1 / temperature)
    return (right - wrong) / (right + (states - 1) * wrong)


def test_shares_have_the_band_of_every_model_in_the_region(capsys):
    data = asked(capsys, "--states", "3", "--alpha", "0.6,0.7", "--samples", "300", "--rounds", "3")
    assert (data["kind"], data["chains"]) == ("measured", 300)
    exact = asked(capsys, "--states", "3", "--alpha", "0.6,0.7", "--rounds", "3")
    for one, true in zip(data["forecast"], exact["forecast"], strict=True):
        assert one["low"] <= one["model_low"] < true["accuracy"] < one["model_high"] <= one["high"]
    more = asked(
        capsys, "--states", "3", "--alpha", "0.6,0.7", "--samples", "300", "--chains", "100000", "--rounds", "3"
    )
    assert more["forecast"][2]["low"] > data["forecast"][2]["low"]
    equal = asked(capsys, "--states", "4", "--steps", "3", "--accuracy", "0.42", "--samples", "300", "--rounds", "1")
    assert equal["accuracy"]["successes"] == 126
    assert any("taken as equal" in note for note in equal["notes"])


def test_a_temperature_says_what_the_numbers_are(capsys):
    data = asked(capsys, "--steps", "3", "--states", "64", "--delta", "0.1", "--temperature", "1/2", "--rounds", "1")
    assert data["forecast"][0]["accuracy"] == pytest.approx(0.14095, abs=1e-5)
    assert any("at temperature 1" in note for note in data["notes"])


# -- matrices -------------------------------------------------------------------------


def test_matrices(capsys, tmp_path):
    kernel = file_of(tmp_path, {"steps": SKEW})
    data = asked(capsys, "--kernel", kernel, "--rounds", "2")
    assert [one["accuracy"] for one in data["forecast"]] == pytest.approx([0.41, 0.653144, 0.901456], abs=1e-6)
    assert data["forecast"][1]["low"] is None
    data = asked(capsys, "--kernel", kernel, "--rounds", "2", "--chains", "2000")
    assert data["forecast"][1]["low"] < 0.653144 < data["forecast"][1]["high"]
    assert main(["forecast", "--kernel", kernel, "--rounds", "2"]) == 0
    assert "at the estimate" not in capsys.readouterr().out
    started = asked(capsys, "--kernel", kernel, "--start", "0.25,0.5,0.25", "--rounds", "0")
    assert started["forecast"][0]["accuracy"] == pytest.approx(0.3975)


def test_counts(capsys, tmp_path):
    data = asked(capsys, "--kernel", file_of(tmp_path, {"counts": COUNTS}), "--rounds", "2")
    assert (data["kind"], data["forecast_by"], data["chains"]) == ("measured", "region", 3000)
    assert len(data["right"]) == 2
    skewed = asked(capsys, "--kernel", file_of(tmp_path, {"counts": SKEWED}), "--rounds", "2")
    assert skewed["forecast_by"] == "bootstrap"
    assert skewed["forecast"][1]["low"] < 0.653144 < skewed["forecast"][1]["high"]
    uneven = asked(
        capsys, "--kernel", file_of(tmp_path, {"counts": COUNTS}), "--start", "0.5,0.25,0.25", "--rounds", "1"
    )
    assert uneven["forecast_by"] == "bootstrap"


# -- logs -----------------------------------------------------------------------------


def test_a_log_has_the_forecast_of_its_diagnosis(capsys, tmp_path):
    log = str(tmp_path / "log")
    assert (
        main(
            [
                "simulate",
                "--steps",
                "2",
                "--states",
                "4",
                "--delta",
                "0.3",
                "--chains",
                "2000",
                "--rounds",
                "2",
                "--out",
                log,
            ]
        )
        == 0
    )
    capsys.readouterr()
    data = asked(capsys, log, "--rounds", "2", "--chains", "500")
    assert main(["diagnose", log, "--rounds", "2", "--chains", "500", "--json"]) == 0
    whole = json.loads(capsys.readouterr().out)
    for name in ("forecast", "rounds_needed", "measured", "parts_at"):
        assert data[name] == whole[name]
    assert "tests" not in data
    assert main(["forecast", log, "--rounds", "2"]) == 0
    shown = capsys.readouterr().out
    assert "J of a run" in shown
    assert "meet" in shown


@pytest.mark.parametrize(
    ("layout", "options", "words"), [("plain", (), "Not known"), ("processbench", ("--states", "4"), "F of a run")]
)
def test_logs_without_states(capsys, tmp_path, layout, options, words):
    log = str(tmp_path / "log")
    assert (
        main(
            [
                "simulate",
                "--steps",
                "2",
                "--states",
                "4",
                "--delta",
                "0.3",
                "--chains",
                "500",
                "--rounds",
                "0",
                "--format",
                layout,
                "--out",
                log,
            ]
        )
        == 0
    )
    capsys.readouterr()
    assert main(["forecast", log, *options]) == 0
    assert words in capsys.readouterr().out
    asked(capsys, log, *options)
    if options:
        assert main(["forecast", log]) == 2
        assert "give --states M" in capsys.readouterr().err


# -- misuse ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((), "--states, --delta (or --kernel)"),
        (("nowhere", "--delta", "0.1"), "a log and --delta exclude each other"),
        (("nowhere",), "cannot be read"),
        (("--steps", "3", "--states", "4", "--delta", "0.1", "--run", "x"), "--run is about a log"),
        (("--steps", "3", "--states", "4", "--delta", "2"), "outside [-1/3, 1]"),
        (("--steps", "3", "--states", "4", "--delta", "2", "--samples", "9"), "outside [-1/3, 1]"),
        (("--steps", "3", "--states", "4", "--delta", "0.1", "--confidence", "0.9"), "--confidence is about bands"),
        (
            ("--steps", "3", "--states", "4", "--delta", "0.1", "--chains", "9", "--confidence", "1.5"),
            "strictly between 0 and 1",
        ),
        (("--steps", "3", "--states", "4", "--delta", "0.1", "--chains", "0"), "the number of chains"),
        (
            ("--steps", "3", "--states", "3", "--delta", "0.1", "--start", "0.5,0.25,0.25", "--samples", "9"),
            "--samples is about symmetric steps",
        ),
        (("--steps", "3", "--delta", "0.1", "--alpha", "0.5"), "exclude each other"),
    ],
)
def test_misuse_is_one_sentence(capsys, arguments, sentence):
    assert main(["forecast", *arguments]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert sentence in captured.err
    assert captured.err.count("\n") == 1


# -- edges in other words -------------------------------------------------------------


@pytest.mark.parametrize(
    "command",
    [("iterate", "--rounds", "2"), ("simulate", "--chains", "500", "--rounds", "1"), ("forecast", "--rounds", "1")],
)
def test_alpha_and_accuracy_stand_for_edges(capsys, command):
    shown = []
    for words in (("--delta", "1/10"), ("--alpha", "73/640"), ("--accuracy", "1063/64000")):
        assert main([*command, "--steps", "3", "--states", "64", *words]) == 0
        shown.append(capsys.readouterr().out)
    assert shown[0] == shown[1] == shown[2]
    assert main([*command, "--steps", "3", "--states", "64", "--delta", "0.1", "--alpha", "0.5"]) == 2
    assert "--delta and --alpha exclude each other" in capsys.readouterr().err


def test_pictures_of_alpha(capsys, tmp_path):
    for kind in ("accuracy", "kernels"):
        words = []
        for edges in (("--delta", "1/2"), ("--alpha", "5/8")):
            assert main(["plot", kind, "--steps", "2", "--states", "4", *edges, "--out", str(tmp_path / "a.svg")]) == 0
            words.append(capsys.readouterr().out)
        assert words[0] == words[1]
