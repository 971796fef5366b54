"""Transition counts: the verdict holds for every model in the region, or is not decided, and then about so many more chains decide."""

from __future__ import annotations

import json
from fractions import Fraction

import numpy
import pytest

from rlstar_sym.cli.main import main
from rlstar_sym.diagnose.counted import diagnose_counts
from rlstar_sym.diagnose.dense import basin_factor
from rlstar_sym.diagnose.estimate import least_diagonals
from rlstar_sym.diagnose.question import Question
from rlstar_sym.errors import UsageError
from rlstar_sym.fate.classification import classify
from rlstar_sym.model.kernel_file import read_counts
from rlstar_sym.model.star_round import round_of

F = Fraction
GOOD = [
    [[60, 3, 4], [2, 70, 5], [4, 3, 61]],
    [[55, 5, 6], [7, 66, 3], [6, 4, 60]],
    [[58, 2, 5], [5, 68, 4], [6, 2, 62]],
]
CHANCE = [[[12, 8, 10], [9, 11, 10], [10, 8, 12]], [[11, 9, 10], [9, 12, 9], [8, 10, 12]]]
SKEWED = [[[50, 10, 5], [2, 90, 3], [20, 1, 70]], [[60, 3, 4], [2, 50, 30], [4, 3, 90]]]


def file_of(tmp_path, content):
    file = tmp_path / "counts.json"
    file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return str(file)


def fate(capsys, *arguments):
    code = main(["fate", *arguments, "--json"])
    captured = capsys.readouterr()
    assert captured.err == ""
    return code, json.loads(captured.out)


def scaled(counts, times):
    return [[[x * times for x in row] for row in step] for step in counts]


def test_symmetric_steps_are_decided_for_every_model_of_the_region(capsys, tmp_path):
    code, data = fate(capsys, "--kernel", file_of(tmp_path, {"counts": GOOD}))
    assert (code, data["fate"], data["theorem"], data["machine_checked"]) == (0, "optimal", "I.5", True)
    assert data["speaks_of"] == "every symmetric model in the 95% confidence region"
    assert data["more_chains"] is None and data["chains"] == 212
    assert main(["fate", "--kernel", file_of(tmp_path, {"counts": GOOD}), "--confidence", "0.9"]) == 0
    shown = capsys.readouterr().out
    assert shown.splitlines()[0].endswith("for every symmetric model in the 90% confidence region")
    assert "too few to show it" in shown and "whether steps have a memory" in shown


def test_exact_numbers_are_about_this_model(capsys, tmp_path):
    steps = [[[F(x, sum(row)) for x in row] for row in step] for step in GOOD]
    file = file_of(tmp_path, {"steps": [[[str(x) for x in row] for row in step] for step in steps]})
    assert main(["fate", "--kernel", file]) == 0
    assert "this model, whose numbers are taken as exact" in capsys.readouterr().out
    assert main(["fate", "--kernel", file, "--confidence", "0.9"]) == 2
    assert "--confidence is about measured numbers" in capsys.readouterr().err


def test_few_chains_are_not_decided_and_so_many_more_decide(capsys, tmp_path):
    code, data = fate(capsys, "--kernel", file_of(tmp_path, {"counts": CHANCE}))
    assert (code, data["fate"]) == (3, "open")
    more = data["more_chains"]
    assert more["chains"] - more["more"] == data["chains"] == 90 and more["fate"] == "optimal"
    enough = diagnose_counts(scaled(CHANCE, -(-more["chains"] // 90)), None, Question())
    assert enough.verdict.name == "takes-off"
    # a quarter of them does not
    assert not diagnose_counts(scaled(CHANCE, more["chains"] // 360), None, Question()).verdict.decided


def test_skewed_steps_are_matrices(capsys, tmp_path):
    code, data = fate(capsys, "--kernel", file_of(tmp_path, {"counts": SKEWED}))
    assert (code, data["speaks_of"]) == (3, "every model, of any matrices, in the 95% confidence region")
    assert any(test["finding"] == "contradicted" for test in data["tests"])
    times = data["more_chains"]["chains"] / data["chains"]
    enough = diagnose_counts(scaled(SKEWED, int(times) + 1), None, Question())
    assert (enough.verdict.name, enough.verdict.theorems) == ("takes-off", ("III.3",))
    # outside of the basin no number of chains decides
    outside = [[[60, 40, 0], [5, 90, 5], [40, 0, 60]]] * 3
    arrays = [numpy.array(step) for step in scaled(outside, 10)]
    assert basin_factor(arrays, F(1, 20), F(1), uniform=True) is None
    assert diagnose_counts(scaled(outside, 10), None, Question()).more.chains is None


def test_a_question_that_is_not_uniform_is_about_matrices(capsys, tmp_path):
    file = file_of(tmp_path, {"counts": scaled(GOOD, 10), "start": ["1/2", "1/4", "1/4"]})
    _, data = fate(capsys, "--kernel", file)
    assert "any matrices" in data["speaks_of"] and not data["machine_checked"]
    _, other = fate(capsys, "--kernel", file_of(tmp_path, {"counts": scaled(GOOD, 10)}), "--start", "1/2,1/4,1/4")
    assert other == data
    never = diagnose_counts(GOOD, [F(0), F(1, 2), F(1, 2)], Question())
    assert not never.verdict.decided


def test_other_rounds(capsys, tmp_path):
    file = file_of(tmp_path, {"counts": GOOD})
    _, data = fate(capsys, "--kernel", file, "--temperature", "1/2")
    assert data["theorem"] == "II.4d"
    skewed = diagnose_counts(SKEWED, None, Question(pipeline=round_of(mix=F(1, 2))))
    assert skewed.verdict.name == "undetermined" and skewed.more is None


def test_least_diagonals_of_more_chains_are_those_of_scaled_counts():
    arrays = [numpy.array(step) for step in GOOD]
    assert least_diagonals(arrays, F(1, 20), F(3)) == least_diagonals([3 * one for one in arrays], F(1, 20))


@pytest.mark.parametrize(
    "edges",
    [
        (0.1, 0.1, 0.1),
        (0.2, -0.05, 0.2),
        *(pytest.param(edges, marks=pytest.mark.exhaustive) for edges in ((0.3, 0.0, 0.02), (0.15, -0.12))),
    ],
)
def test_a_decided_verdict_is_rarely_false_of_the_truth(edges):
    """200 tables drawn from each chain: a verdict that is false of it comes in at most one of twenty (none in most cases)."""
    random = numpy.random.default_rng(1)
    truth = classify([F(str(d)) for d in edges], 3).fate
    wrong = 0
    for _ in range(200):
        counts = []
        for edge in edges:
            kernel = numpy.full((3, 3), (1 - edge) / 3) + edge * numpy.eye(3)
            counts.append([random.multinomial(200, row).tolist() for row in kernel])
        name = diagnose_counts(counts, None, Question()).verdict.name
        wrong += name not in ("undetermined", "stuck") and {"takes-off": "optimal"}.get(name, name) != truth
    assert wrong <= 10


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ({"counts": [[[1, 2], [3]]]}, "the counts of step 1 are no table of 2 rows with 2 entries"),
        ({"counts": [[[1, 2], [3, 4]], [[1]]]}, "the counts of step 2 are no table"),
        ({"counts": [[[0, 0], [0, 0]]]}, "the counts of step 1 add up to 0"),
        ({"counts": [[[0.5, 1], [1, 1]]]}, "row 1 of step 1, entry 1 is the number 0.5; a count is a whole number"),
        ({"counts": [[[-1, 1], [1, 1]]]}, "is the number -1; a count is a whole number"),
        ({"counts": [[[10**18, 1], [1, 1]]]}, "a count is a whole number from 0 to"),
        ({"counts": [[[10**15, 1], [1, 1]]]}, "add up to 1000000000000003"),
        ({"counts": [[["1", 1], [1, 1]]]}, "is the text '1'; a count"),
        ({"counts": [[[True, 1], [1, 1]]]}, "is true or false; a count"),
        ({"counts": []}, "counts holds no step"),
        ({"counts": [[[5]]]}, "a step on one state cannot be wrong"),
        ({"counts": [[[]]]}, "a step on one state cannot be wrong"),
        ({"counts": [[]]}, "a step on one state cannot be wrong"),
        ({"counts": 7}, "counts is the number 7, not a list"),
        ({"counts": [[[1, 2], [3, 4]]], "steps": []}, "beside counts there is no field 'steps'"),
        ({"counts": [[[1, 2], [3, 4]]], "start": [0.5, 0.6]}, "is no distribution"),
        ({"counts": [[[1, 2], [3, 4]]], "start": [1]}, "the start distribution has 1 values for the 2 states"),
        ({"counts": [[[1, 2], [3, 4]]], "accept": [[1], [2]]}, "beside counts there is no field 'accept'"),
        ('{"counts": [[[1, 2], [3, NaN]]]}', "NaN is not a number"),
        ('{"counts": [[[1, 2], [3, 4]]], "counts": []}', "occurs twice"),
    ],
)
def test_counts_that_are_none_are_one_sentence(capsys, tmp_path, content, said):
    assert main(["fate", "--kernel", file_of(tmp_path, content)]) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and said in captured.err and captured.err.count("\n") == 1


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--samples", "30"), "--samples and --kernel exclude each other"),
        (("--confidence", "1.5"), "the confidence is 3/2"),
        (("--confidence", "0"), "the confidence is 0"),
        (("--start", "1/2,1/2"), "the start distribution has 2 values for the 3 states"),
    ],
)
def test_misuse_beside_counts(capsys, tmp_path, options, said):
    assert main(["fate", "--kernel", file_of(tmp_path, {"counts": GOOD}), *options]) == 2
    assert said in capsys.readouterr().err


def test_other_commands_want_probabilities(capsys, tmp_path):
    file = file_of(tmp_path, {"counts": GOOD})
    assert main(["iterate", "--kernel", file, "--rounds", "2"]) == 2
    assert "`rlstar fate` takes counts" in capsys.readouterr().err


def test_a_file_of_probabilities_holds_no_counts(tmp_path):
    assert read_counts(tmp_path / file_of(tmp_path, {"steps": [[[1, 0], [0, 1]]]})) is None
    with pytest.raises(UsageError, match="is not JSON"):
        read_counts(tmp_path / file_of(tmp_path, "{"))
