"""Simulated STaR: the sampler draws what the kernels say, rounds refit as they should, and the exact recursion lies where it must."""

from __future__ import annotations

import json
from fractions import Fraction
from math import sqrt
from pathlib import Path

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rlstar_sym.cli.main import main
from rlstar_sym.cli.simulate import _count
from rlstar_sym.model.dense_model import symmetric_model
from rlstar_sym.model.star_round import round_of
from rlstar_sym.runs.comparison import compare, exact_dense, exact_symmetric, measure
from rlstar_sym.runs.sampling import DenseKernels, SymmetricKernels, alias_tables, dense_kernels
from rlstar_sym.runs.simulation import Design, simulate


def generator(seed: int = 0) -> numpy.random.Generator:
    return numpy.random.Generator(numpy.random.SFC64(seed))


def uniform(states: int) -> numpy.ndarray:
    return numpy.full(states, 1 / states)


# -- the sampler ---------------------------------------------------------------------------


@given(st.lists(st.integers(0, 50), min_size=2, max_size=40).filter(any))
def test_alias_tables_hold_the_distribution(weights):
    """Exactly what is drawn: every cell is as likely as the others, and splits at its threshold."""
    row = numpy.array([weights], dtype=float) / sum(weights)
    thresholds, others = alias_tables(row)
    drawn = [Fraction(0)] * len(weights)
    for cell, (threshold, other) in enumerate(zip(thresholds.tolist(), others.tolist(), strict=True)):
        drawn[cell] += Fraction(threshold, 2**32 * len(weights))
        drawn[other] += (
            1 - Fraction(threshold, 2**32) if len(weights) == 1 else Fraction(2**32 - threshold, 2**32 * len(weights))
        )
    assert sum(drawn) == 1
    for share, weight in zip(drawn, weights, strict=True):
        assert abs(share - Fraction(weight, sum(weights))) < Fraction(1, 2**30)


def close(count: int, trials: int, probability: float) -> bool:
    """Within five standard deviations; the seeds are fixed."""
    return abs(count - trials * probability) <= 5 * sqrt(max(trials * probability * (1 - probability), 1))


@pytest.mark.parametrize("deltas", [(0.1, 0.0, 1.0), (-0.2, 0.5, -0.25)])
@pytest.mark.parametrize("temperature", [1.0, 0.5, 2.0])
def test_symmetric_steps_are_drawn_as_their_matrices_say(deltas, temperature):
    states, chains = 5, 60_000
    questions = numpy.arange(chains) % states
    labels = SymmetricKernels(deltas, states).sampler(temperature).draw(generator(), questions)
    model = symmetric_model([Fraction(d).limit_denominator(100) for d in deltas], states)
    for n, step in enumerate(model.steps, 1):
        powered = numpy.array([[float(v) ** (1 / temperature) for v in row] for row in step])
        powered /= powered.sum(axis=1, keepdims=True)
        for i in range(states):
            after = labels[n][labels[n - 1] == i]
            found = numpy.bincount(after, minlength=states)
            assert found.shape == (states,)
            assert all(close(int(found[j]), len(after), powered[i, j]) for j in range(states))


def test_dense_steps_are_drawn_as_their_matrices_say():
    rows = [[Fraction(1, 10), Fraction(9, 10), 0], [0, 0, 1], [Fraction(1, 3), Fraction(1, 3), Fraction(1, 3)]]
    labels = dense_kernels([rows, rows]).sampler(1.0).draw(generator(), numpy.arange(60_000) % 3)
    for n in (1, 2):
        for i in range(3):
            after = labels[n][labels[n - 1] == i]
            found = numpy.bincount(after, minlength=3)
            assert all(close(int(found[j]), len(after), float(rows[i][j])) for j in range(3))


# -- rounds --------------------------------------------------------------------------------


def test_a_symmetric_refit_is_the_share_of_right_steps():
    kernels = SymmetricKernels((0.1, 0.2), 4)
    transitions = numpy.array([numpy.full((4, 4), 1) + 3 * numpy.eye(4, dtype=int), 7 * numpy.eye(4, dtype=int)])
    # 16 of 28 right: alpha = 4/7, delta = (4*4/7 - 1)/3 = 3/7
    assert kernels.refit(transitions, 1.0).deltas == pytest.approx((3 / 7, 1.0))
    assert kernels.refit(transitions, 0.5).deltas == pytest.approx(((0.1 + 3 / 7) / 2, 0.6))


def test_a_dense_refit_leaves_rows_that_nobody_visits():
    kernels = DenseKernels((numpy.array([[0.5, 0.5], [0.1, 0.9]]),), 2)
    fitted = kernels.refit(numpy.array([[[3, 1], [0, 0]]]), 1.0)
    assert fitted.arrays[0].tolist() == [[0.75, 0.25], [0.1, 0.9]]


@pytest.mark.parametrize(
    ("pipeline", "design"),
    [
        (round_of(), {}),
        (round_of(temperature=Fraction(1, 2)), {"temperature": 0.5}),
        (round_of(verifier=(Fraction(9, 10), Fraction(1, 5))), {"right": 0.9, "wrong": 0.2}),
        (round_of(mix=Fraction(1, 2)), {"mix": 0.5}),
    ],
)
@pytest.mark.parametrize("dense", [False, True])
def test_large_samples_follow_the_exact_recursion(pipeline, design, dense):
    deltas = [Fraction(3, 10), Fraction(1, 5)]
    start = uniform(4)
    model = symmetric_model(deltas, 4)
    kernels = dense_kernels(model.steps) if dense else SymmetricKernels(tuple(map(float, deltas)), 4)
    exact = exact_dense(model, 3, pipeline) if dense else exact_symmetric(deltas, 4, 3, pipeline)
    plan = Design(200_000, None, True, start, **design)
    rounds = list(simulate(kernels, 3, plan, generator(), None))
    compared = compare(exact, [[measure(r, start) for r in rounds]])
    assert [one.t for one in compared] == [0, 1, 2, 3]
    for one in compared:
        for band in (one.accuracy, one.kept, one.kept_all_right):
            assert band.exact == pytest.approx(band.mean, abs=0.02)
    assert compared[0].accuracy.exact == pytest.approx(compared[0].accuracy.mean, rel=1e-12)
    assert compared[3].accuracy.exact > compared[0].accuracy.exact + 0.05


def test_bands_of_many_runs_hold_the_exact_values():
    deltas = [Fraction(3, 10)] * 2
    kernels = SymmetricKernels((0.3, 0.3), 3)
    plan = Design(2000, None, False, uniform(3))
    runs = [[measure(r, uniform(3)) for r in simulate(kernels, 2, plan, generator(seed))] for seed in range(40)]
    compared = compare(exact_symmetric(deltas, 3, 2, round_of()), runs)
    for one in compared[1:]:
        assert one.runs == 40
        for band in (one.accuracy, one.kept, one.kept_all_right, *one.edges):
            assert band.low < band.exact < band.high


def test_kept_chains_can_be_asked_for():
    plan = Design(None, 1000, False, uniform(3))
    (first, *_) = simulate(SymmetricKernels((0.2, 0.2), 3), 1, plan, generator())
    assert first.kept == 1000 == first.right
    assert first.transitions.sum() == 2000
    assert close(first.kept, first.chains, (1 + 2 * 0.04) / 3)


def test_more_kept_chains_than_can_be_sampled_are_refused_at_once(capsys):
    tiny = ("simulate", "--steps", "3", "--states", "64", "--delta=-1/63")
    assert main([*tiny, "--kept", "5000000000"]) == 2
    shown = capsys.readouterr()
    assert "take about 3.2e+11 sampled ones" in shown.err
    assert shown.err.count("\n") == 1
    # and what can be sampled is
    assert main(["simulate", "--steps", "2", "--states", "4", "--delta", "0.5", "--kept", "20", "--rounds", "0"]) == 0


def test_large_numbers_of_chains_are_printed_in_full():
    assert (_count(100_007_940.0), _count(12.5), _count(1e9)) == ("100007940", "12.5", "1000000000")


def test_a_round_without_kept_chains_ends_the_run():
    plan = Design(50, None, False, uniform(2))
    rounds = list(simulate(SymmetricKernels((-1.0,), 2), 5, plan, generator()))
    assert [(r.t, r.kept) for r in rounds] == [(0, 0)]
    exact = exact_symmetric([Fraction(-1)], 2, 5, round_of())
    assert len(exact) == 1
    (only,) = compare(exact, [[measure(r, uniform(2)) for r in rounds]])
    assert (only.kept.exact, only.kept_all_right.mean) == (0.0, None)


def test_questions_follow_the_start_distribution():
    seen = numpy.zeros(3, dtype=int)

    def sink(t: int, labels: numpy.ndarray, kept: numpy.ndarray) -> None:
        nonlocal seen
        seen = seen + numpy.bincount(labels[0], minlength=3)

    start = numpy.array([0.7, 0.3, 0.0])
    list(simulate(SymmetricKernels((0.5,), 3), 0, Design(20_000, None, False, start), generator(), sink))
    assert seen[2] == 0
    assert close(int(seen[0]), 20_000, 0.7)


# -- the command ---------------------------------------------------------------------------


def simulated(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict:
    assert main(["simulate", *arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_the_same_seed_gives_the_same_chains(tmp_path, capsys):
    options = ("--steps", "2", "--states", "4", "--delta", "0.2", "--chains", "500", "--rounds", "2")
    one = simulated(capsys, *options, "--out", str(tmp_path / "a"))
    again = simulated(capsys, *options, "--out", str(tmp_path / "b"))
    other = simulated(capsys, *options, "--seed", "1")
    assert one == again != other
    for file in sorted((tmp_path / "a").iterdir()):
        assert file.read_bytes() == (tmp_path / "b" / file.name).read_bytes()


def test_the_summary_says_what_was_done(capsys):
    found = simulated(
        capsys,
        "--steps",
        "2",
        "--states",
        "4",
        "--delta",
        "0.3,0.5",
        "--chains",
        "4x100",
        "--rounds",
        "1",
        "--runs",
        "3",
    )
    assert (found["steps"], found["states"], found["runs"], found["ended_early"]) == (2, 4, 3, 0)
    first, second = found["rounds"]
    assert first["chains"] == 400
    assert first["accuracy"]["exact"] == pytest.approx((1 + 3 * 0.15) / 4)
    assert [band["exact"] for band in first["delta"]] == [0.3, 0.5]
    assert second["accuracy"]["low"] <= second["accuracy"]["mean"] <= second["accuracy"]["high"]


def test_kernels_and_start_distributions_are_refit_as_matrices(tmp_path, capsys):
    model = {"steps": [[["9/10", "1/10"], ["1/5", "4/5"]]] * 2, "start": ["3/4", "1/4"]}
    path = tmp_path / "model.json"
    path.write_text(json.dumps(model))
    found = simulated(capsys, "--kernel", str(path), "--rounds", "1", "--chains", "2000")
    assert found["rounds"][0]["delta"] is None
    assert found["rounds"][1]["accuracy"]["mean"] == pytest.approx(found["rounds"][1]["accuracy"]["exact"], abs=0.03)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--delta", "0.1"), "--states"),
        (("--steps", "2", "--states", "3", "--delta", "0.1", "--chains", "5", "--kept", "5"), "exclude each other"),
        (("--steps", "2", "--states", "3", "--delta", "0.1", "--chains", "4x5"), "but the model has 3"),
        (("--steps", "2", "--states", "3", "--delta", "0.1", "--chains", "3x"), "how often --chains"),
        (("--steps", "2", "--states", "3", "--delta", "0.1", "--chains", "0"), "the number of chains is 0"),
        (("--steps", "2", "--states", "3", "--delta", "0.1", "--seed", "-1"), "the seed is -1"),
        (("--steps", "2", "--states", "3", "--delta", "0.1", "--format", "verl"), "say with --out DIR"),
        (("--steps", "2", "--states", "3", "--delta", "0.1", "--format", "x", "--out", "OUT"), "there is no format x"),
        (("--steps", "2", "--states", "3", "--delta", "0.1", "--out", "FULL"), "is not empty"),
        (
            ("--steps", "1", "--states", "2", "--delta", "0.1", "--start", "3/4,1/4", "--chains", "2x5"),
            "a start distribution",
        ),
        (("--steps", "2", "--states", "3000", "--delta", "0.1"), "too many to simulate"),
        (("--steps", "2", "--states", "3", "--delta", "2"), "delta"),
        (("--steps", "2", "--states", "3", "--delta", "0.1", "--verifier", "2,0"), "it lies in [0, 1]"),
    ],
)
def test_what_cannot_be_simulated_is_refused(tmp_path, capsys, options, said):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "file").write_text("")
    places = {"OUT": str(tmp_path / "new"), "FULL": str(tmp_path / "full")}
    assert main(["simulate", *(places.get(option, option) for option in options)]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert said in shown.err
    assert len(shown.err.splitlines()) == 1


def test_runs_go_into_folders_of_their_own(tmp_path, capsys):
    simulated(
        capsys,
        "--steps",
        "1",
        "--states",
        "3",
        "--delta",
        "0.5",
        "--rounds",
        "0",
        "--runs",
        "2",
        "--out",
        str(tmp_path),
        "--format",
        "counts",
    )
    assert sorted(p.relative_to(tmp_path).as_posix() for p in Path(tmp_path).rglob("*.csv")) == [
        "run_00000/counts.csv",
        "run_00001/counts.csv",
    ]
    assert main(["read", str(tmp_path), "--json"]) == 0
    assert {row["run"] for row in json.loads(capsys.readouterr().out)["rounds"]} == {"run_00000", "run_00001"}


@settings(max_examples=10)
@given(st.integers(1, 3), st.integers(2, 5), st.integers(0, 1000))
def test_counts_of_a_round_add_up(steps, states, seed):
    plan = Design(300, None, False, uniform(states), right=0.8, wrong=0.3)
    (only,) = simulate(SymmetricKernels((0.2,) * steps, states), 0, plan, generator(seed))
    assert only.transitions.sum(axis=(1, 2)).tolist() == [only.kept] * steps
    assert only.kept_all_right <= min(only.kept, only.all_right)
    assert only.all_right <= only.right <= only.chains == 300
