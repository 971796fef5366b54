"""From simulated chains, whose truth is known, to the diagnosis of tables of states."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path

import numpy
import pytest

from rlstar_sym.cli.main import main
from rlstar_sym.diagnose.advice import advice
from rlstar_sym.diagnose.diagnosis import StatesDiagnosis, diagnose_states
from rlstar_sym.diagnose.log import LogDiagnosis
from rlstar_sym.diagnose.measured import MeasuredRound, compare, parted
from rlstar_sym.diagnose.question import Question
from rlstar_sym.errors import UsageError
from rlstar_sym.model.star_round import round_of
from rlstar_sym.runs.counts import StateCounts, StateTable, add_chains, no_counts
from rlstar_sym.runs.rows import ReadReport
from rlstar_sym.runs.sampling import DenseKernels, Kernels, SymmetricKernels
from rlstar_sym.runs.simulation import Design, simulate


def table_of(kernels: Kernels, chains: int, rounds: int, seed: int, start=None, temperature: float = 1.0) -> StateTable:
    """A simulated run as counts; without a start every question is asked equally often."""
    even = numpy.full(kernels.states, 1 / kernels.states)
    design = Design(chains, None, start is None, even if start is None else numpy.array(start), temperature=temperature)
    random = numpy.random.Generator(numpy.random.SFC64(seed))
    counts: dict[int, StateCounts] = {}

    def sink(t, labels, kept):
        one = counts.setdefault(t, no_counts("", t, kernels.steps, kernels.states))
        add_chains(one, labels.astype(numpy.int64), kept)

    for _ in simulate(kernels, rounds, design, random, sink):
        pass
    return StateTable([counts[t] for t in sorted(counts)], [], ReadReport())


def of(deltas, states, chains, rounds=0, seed=1, question=None, **more) -> StatesDiagnosis:
    table = table_of(SymmetricKernels(tuple(deltas), states), chains, rounds, seed, **more)
    return diagnose_states(table, question or Question())


@pytest.fixture(scope="module")
def large() -> StatesDiagnosis:
    return of((0.1,) * 3, 64, 64 * 4096, rounds=4, seed=3)


def test_every_true_edge_is_in_its_interval_and_it_takes_off(large):
    assert all(step.low <= Fraction(1, 10) <= step.high for step in large.estimate.steps)
    assert all(step.high - step.low < Fraction(1, 250) for step in large.estimate.steps)
    assert (large.verdict.name, large.verdict.theorems) == ("takes-off", ("I.5",))
    assert large.symmetric
    assert large.needed is not None
    assert (large.needed.at_least, large.needed.at_most) == (4, 4)


def test_the_next_rounds_are_inside_the_band(large):
    assert [one.round for one in large.comparisons] == [1, 1, 2, 2, 3, 3, 4, 4]
    assert parted(large.comparisons) is None
    # and the band says something
    first = large.forecast[1]
    assert first.run_accuracy[1] - first.run_accuracy[0] < 0.01
    assert first.run_accuracy[0] < first.model_accuracy[0] < first.model_accuracy[1] < first.run_accuracy[1]
    exact = [0.016609375, 0.0197950966685, 0.0599276131563, 0.627151491472]
    for one, accuracy in zip(large.forecast, exact, strict=False):
        assert one.model_accuracy[0] <= accuracy <= one.model_accuracy[1]


def test_a_run_at_another_temperature_parts_from_the_forecast_of_the_paper():
    table = table_of(SymmetricKernels((0.3,) * 3, 8), 40_000, 2, 5, temperature=0.5)
    sampled = diagnose_states(table, Question())
    # the log shows the edges as they are sampled; what is refit on them is sampled at 0.5 again
    first = parted(sampled.comparisons)
    assert first is not None
    assert first.round == 1
    # told the temperature, it meets the forecast
    told = diagnose_states(table, Question(pipeline=round_of(temperature=Fraction(1, 2))))
    assert (told.verdict.name, told.verdict.theorems) == ("takes-off", ("II.4d",))
    assert parted(told.comparisons) is None
    assert told.forecast[1].run_accuracy[1] < 1


def test_the_edges_of_a_model_come_back_from_those_that_are_sampled():
    from rlstar_sym.diagnose.region import Region, model_region, sampled_region

    pipeline = round_of(temperature=Fraction(3, 2))
    ends = (Fraction(-1, 10), Fraction(0), Fraction(1, 3))
    region = Region(ends, ends, 8)
    back = model_region(sampled_region(region, pipeline), pipeline)
    for low, edge, high in zip(back.lows, ends, back.highs, strict=True):
        assert low <= edge <= high < low + Fraction(1, 2**100)


def test_matrices_that_are_sampled_at_a_temperature_meet_their_forecast_too():
    skew = numpy.array([[0.8, 0.2, 0.0], [0.2, 0.7, 0.1], [0.1, 0.3, 0.6]])
    table = table_of(DenseKernels((skew, skew), 3), 40_000, 2, 1, temperature=1.5)
    told = diagnose_states(table, Question(rounds=2, pipeline=round_of(temperature=Fraction(3, 2))))
    assert not told.symmetric
    assert parted(told.comparisons) is None
    assert parted(diagnose_states(table, Question(rounds=2)).comparisons) is not None


def test_the_last_round_may_be_asked_for():
    table = table_of(SymmetricKernels((0.3,) * 3, 8), 2000, 2, 5)
    assert diagnose_states(table, Question(round="last")).estimate.round == 2


def test_a_step_at_chance_takes_off_and_it_is_said_why():
    found = of((0.1, 0.0, 0.1), 64, 64 * 4096)
    assert found.verdict.name == "takes-off"
    assert found.verdict.chance == (2,)
    assert found.verdict.theorems == ("I.5", "II.2t")


def test_two_steps_at_chance_are_stuck():
    found = of((0.1, 0.0, 0.0), 64, 64 * 4096)
    assert found.verdict.name == "stuck"
    assert found.verdict.horizon == 10


def test_a_frequent_question_is_a_risk_of_collapse():
    found = of((0.1, 0.1), 2, 20_000, start=[0.9, 0.1])
    assert found.verdict.name == "collapse-risk"
    assert found.verdict.theorems == ("III.5a",)
    assert not found.uniform
    assert found.dense_forecast[10].accuracy == pytest.approx(0.9, abs=0.01)


def test_skew_steps_are_seen_and_forecast_as_matrices():
    skew = numpy.array([[0.9, 0.1, 0.0], [0.1, 0.85, 0.05], [0.05, 0.15, 0.8]])
    table = table_of(DenseKernels((skew, skew, skew), 3), 60_000, 2, 1)
    found = diagnose_states(table, Question(rounds=3))
    assert not found.symmetric
    assert found.uniform
    contradicted = {test.assumption for test in found.tests if test.finding == "contradicted"}
    assert {"equal-diagonals", "equal-errors"} <= contradicted
    assert (found.verdict.name, found.verdict.theorems) == ("takes-off", ("III.3",))
    assert not found.forecast
    assert parted(found.comparisons) is None
    band = found.dense_forecast[1].run_accuracy
    assert band is not None
    assert 0 < band[1] - band[0] < 0.05


def test_steps_that_are_not_symmetric_are_on_no_boundary_of_edges():
    """What to do next speaks of edges near 0 only where the steps have edges."""
    skew = numpy.array([[0.6, 0.3, 0.1], [0.1, 0.5, 0.4], [0.2, 0.2, 0.6]])
    table = table_of(DenseKernels((skew, skew), 3), 20_000, 0, 1)
    found = diagnose_states(table, Question(rounds=1))
    assert (found.symmetric, found.verdict.decided) == (False, False)
    said = advice(LogDiagnosis(found.question, table.report, found))
    assert not any("near 0" in sentence for sentence in said)
    assert any("outside of the basin of III.3" in sentence for sentence in said)


def test_sparse_tables_of_long_chains_can_still_be_rejected():
    """The smallest p-value of random tables must be significant after the correction for all tests."""
    from rlstar_sym.diagnose.assumptions import check_assumptions, rejected

    # one step of twelve has errors that all go one way, a few from every state
    even = numpy.full((8, 8), 0.02 / 7)
    numpy.fill_diagonal(even, 0.98)
    skew = 0.98 * numpy.eye(8) + 0.02 * numpy.roll(numpy.eye(8), 1, axis=1)
    table = table_of(DenseKernels((skew, *[even] * 11), 8), 4000, 0, 4)
    tests = check_assumptions(table.counts[0])
    errors = rejected(tests, "equal-errors")
    assert [test.step for test in errors] == [1]


def test_thirty_chains_decide_nothing_and_it_is_said_how_many_would():
    found = of((0.2,) * 3, 3, 30)
    assert found.verdict.name == "undetermined"
    assert found.more is not None
    assert found.more.chains is not None
    assert 30 < found.more.chains < 3000
    assert any("too few" in note for note in found.notes)


def test_steps_with_memory_leave_no_theorem():
    random = numpy.random.default_rng(2)
    states, chains = 4, 40_000
    labels = numpy.zeros((3, chains), dtype=numpy.int64)
    labels[0] = numpy.arange(chains) % states
    first = random.random(chains) < 0.6
    labels[1] = numpy.where(first, labels[0], (labels[0] + random.integers(1, states, chains)) % states)
    second = random.random(chains) < numpy.where(first, 0.8, 0.4)
    labels[2] = numpy.where(second, labels[1], (labels[1] + random.integers(1, states, chains)) % states)
    counts = no_counts("", 0, 2, states)
    add_chains(counts, labels, labels[2] == labels[0])
    found = diagnose_states(StateTable([counts], [], ReadReport()), Question())
    assert found.verdict.name == "undetermined"
    assert found.ignoring is not None
    assert found.ignoring.name == "takes-off"
    assert "depends on what came before" in found.verdict.reason


def test_right_answers_through_wrong_steps():
    found = of((-0.9, -0.9, 0.9), 2, 5000)
    assert (found.verdict.name, found.verdict.theorems) == ("wrong-steps", ("II.2g",))


def test_wrong_steps_as_measured_where_no_theorem_decides():
    from rlstar_sym.diagnose.diagnosis import wrong_as_measured
    from rlstar_sym.diagnose.verdict import Verdict
    from rlstar_sym.diagnose.wording import machine_checked, sentence

    open_ = Verdict("undetermined", (), "")
    wrong = wrong_as_measured(of((-0.9, -0.9, 0.9), 2, 5000).estimate, open_)
    assert (wrong.name, wrong.theorems) == ("wrong-steps", ())
    assert not machine_checked(wrong)
    assert "as measured now, at 95% confidence" in sentence(wrong, "95%")
    assert wrong_as_measured(of((0.9, 0.9, 0.9), 2, 5000).estimate, open_) is open_


def test_another_round_is_asked_for():
    table = table_of(SymmetricKernels((0.3,) * 3, 8), 40_000, 0, 5)
    noisy = diagnose_states(table, Question(pipeline=round_of(verifier=(Fraction(9, 10), Fraction(1, 10)))))
    assert (noisy.verdict.name, noisy.verdict.theorems) == ("takes-off", ("II.3b",))
    plain = diagnose_states(table, Question())
    assert noisy.forecast[1].accuracy < plain.forecast[1].accuracy


def test_what_is_measured_elsewhere_parts():
    rounds = [MeasuredRound(0, 100, 50, 50), MeasuredRound(1, 1000, 500, 500)]
    near = compare(rounds, 0, {1: (0.4, 0.6)}, {}, Fraction(1, 20))
    far = compare(rounds, 0, {1: (0.6, 0.7)}, {}, Fraction(1, 20))
    assert parted(near) is None
    assert parted(far) is far[0]


def test_what_cannot_be_diagnosed():
    counts = no_counts("", 0, 2, 3)
    add_chains(counts, numpy.array([[0, 1], [1, 1], [1, 0]]), numpy.array([False, False]))
    with pytest.raises(UsageError, match="no chain of round 0 is kept"):
        diagnose_states(StateTable([counts], [], ReadReport()), Question())
    with pytest.raises(UsageError, match="kept chains only"):
        diagnose_states(StateTable([counts], [], ReadReport(only_kept=True)), Question())
    with pytest.raises(UsageError, match="no round 7"):
        diagnose_states(StateTable([counts], [], ReadReport()), Question(round=7))
    with pytest.raises(UsageError, match="no run"):
        diagnose_states(StateTable([counts], [], ReadReport()), Question(run="other"))


# -- the command -----------------------------------------------------------------------------


def simulated(tmp_path: Path, *options: str) -> Path:
    folder = tmp_path / "chains"
    assert main(["simulate", *options, "--out", str(folder)]) == 0
    return folder


def test_the_command_and_its_json(tmp_path, capsys):
    folder = simulated(
        tmp_path, "--steps", "2", "--states", "4", "--delta", "0.4", "--chains", "4x500", "--rounds", "2"
    )
    capsys.readouterr()
    assert main(["diagnose", str(folder), "--json", "--rounds", "3"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["verdict"] == "takes-off"
    assert data["machine_checked"] is True
    assert data["chains_read"] == 6000
    assert data["chains_rejected"] == 0
    assert [step["n"] for step in data["steps"]] == [1, 2]
    assert all(step["low"] < step["delta"] < step["high"] for step in data["steps"])
    assert [one["t"] for one in data["forecast"]] == [0, 1, 2, 3]
    assert data["parts_at"] is None
    assert main(["diagnose", str(folder), "--rounds", "3"]) == 0
    text = capsys.readouterr().out
    assert "takes off" in text
    assert "for every model in the 95% confidence region" in text
    assert "Measured and forecast meet in every round" in text


def test_a_command_that_decides_nothing_ends_with_3(tmp_path, capsys):
    folder = simulated(tmp_path, "--steps", "3", "--states", "3", "--delta", "0.3", "--chains", "30", "--rounds", "0")
    assert main(["diagnose", str(folder)]) == 3
    text = capsys.readouterr().out
    assert "not decided at this confidence (95%)" in text
    assert "more chains" in text


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--confidence", "1.5"], "the confidence is 3/2"),
        (["--confidence", "95"], "for 95% write 0.95"),
        (["--confidence", "high"], "is not a number"),
        (["--rounds", "-1"], "the number of rounds"),
        (["--round", "x"], "whole number"),
        (["--round", "9"], "no round 9"),
        (["--eta", "2"], "eta is 2"),
        (["--chains", "0"], "the number of chains"),
        (["--run", "z"], "no run z"),
        (["--verifier", "1"], "two probabilities"),
    ],
)
def test_bad_options_are_one_sentence(tmp_path, capsys, options, message):
    folder = simulated(tmp_path, "--steps", "2", "--states", "3", "--delta", "0.5", "--chains", "60", "--rounds", "0")
    capsys.readouterr()
    assert main(["diagnose", str(folder), *options]) == 2
    error = capsys.readouterr().err
    assert message in error
    assert len(error.strip().splitlines()) == 1


def test_samples(capsys):
    from rlstar_sym.model.estimation import estimation_thresholds, samples_needed

    asked = ["samples", "--steps", "3", "--states", "64", "--eta", "1/20", "--rounds", "10", "--risk", "1/20"]
    assert main([*asked, "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    eta = Fraction(1, 20)
    assert data["kept"] == samples_needed(3, 64, eta, 10, eta)
    limits = estimation_thresholds(3, 64, eta)
    assert limits is not None
    assert data["threshold_low"] == float(limits.low.high)
    assert data["sampled"] == pytest.approx(data["kept"] / data["accuracy"], abs=1)
    assert data["budget"] == 10 * data["sampled"]
    assert main([*asked, "--accuracy", "0.42"]) == 0
    text = capsys.readouterr().out
    assert f"kept chains     {data['kept']} a round" in text
    assert main(["samples", "--steps", "3", "--states", "64", "--eta", "0.9"]) == 0
    assert "none gains more than that" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ([], "--steps is needed"),
        (["--steps", "3", "--states", "1"], "the number of states"),
        (["--steps", "3", "--states", "4", "--eta", "0"], "must be positive"),
        (["--steps", "3", "--states", "4", "--risk", "2"], "strictly between 0 and 1"),
        (["--steps", "3", "--states", "4", "--accuracy", "0"], "the accuracy is 0"),
    ],
)
def test_samples_in_vain(capsys, options, message):
    assert main(["samples", *options]) == 2
    assert message in capsys.readouterr().err
