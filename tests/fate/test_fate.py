"""The fate of models of matrices: every verdict that is given has to be what a long run in doubles shows."""

from __future__ import annotations

from fractions import Fraction
from random import Random
from runpy import run_path

import numpy
import pytest

from rlstar_sym.errors import UsageError
from rlstar_sym.fate.basins import classify_model, forecast, symmetric_edges
from rlstar_sym.fate.report import fate_of_chain, fate_of_model
from rlstar_sym.fate.third_lost import FACE, PAIRS, SHARED
from rlstar_sym.model.dense_model import DenseModel, dense_model, symmetric_model
from rlstar_sym.theorem.discovery import shipped_directory

F = Fraction
PERCENT = F(1, 100)


def random_model(random: Random, states: int, steps: int, *, uniform: bool) -> DenseModel:
    def row() -> list[F]:
        weights = [random.randrange(1, 100) for _ in range(states)]
        return [F(w, sum(weights)) for w in weights]

    return dense_model([[row() for _ in range(states)] for _ in range(steps)], None if uniform else row())


def long_run(model: DenseModel, rounds: int = 700):
    """The steps after many rounds and J on the way, by plain matrix products in doubles."""
    steps = [numpy.array([[float(v) for v in row] for row in step]) for step in model.steps]
    start = numpy.diag([float(p) for p in model.start])
    accuracies = []
    for _ in range(rounds):
        weights = []
        for n, step in enumerate(steps):
            before, after = start, numpy.eye(len(start))
            for other in steps[:n]:
                before = before @ other
            for other in reversed(steps[n + 1 :]):
                after = other @ after
            weights.append(step * (after @ before).T)
        accuracies.append(weights[0].sum())
        sums = [w.sum(axis=1, keepdims=True) for w in weights]
        # what underflows to zero is no longer visited
        steps = [
            numpy.where(s > 0, w / numpy.where(s > 0, s, 1), k) for w, s, k in zip(weights, sums, steps, strict=True)
        ]
    return steps, accuracies


@pytest.mark.parametrize(
    ("states", "steps", "uniform"),
    [(2, 2, True), (2, 3, True), (3, 2, True), (3, 3, True), (2, 2, False), (3, 2, False)],
)
def test_verdicts_are_what_long_runs_show(states, steps, uniform):
    random = Random(10 * states + steps + uniform)
    decided = 0
    for _ in range(12):
        model = random_model(random, states, steps, uniform=uniform)
        report = classify_model(model, PERCENT, 30, forecasting=False)
        fate = report.fate
        if fate.fate == "open":
            assert fate.limit_accuracy is None and not fate.theorems
            continue
        decided += 1
        ends, accuracies = long_run(model)
        assert accuracies[-1] == pytest.approx(float(fate.limit_accuracy), abs=1e-3)
        if fate.fate == "optimal":
            assert all(end.diagonal().min() > 0.99 for end in ends)
        if fate.fate == "wrong-steps" and fate.limit_accuracy == 1:
            assert [n for n, end in enumerate(ends, 1) if end.diagonal().min() < 0.5] == list(fate.wrong_steps)
        if report.rounds is not None:
            goal = float(fate.limit_accuracy - PERCENT)
            assert next(t for t, value in enumerate(accuracies) if value >= goal) == report.rounds
            assert report.at_most is None or report.rounds <= report.at_most
    assert decided >= 4


def test_two_states_with_a_uniform_start_are_always_decided():
    random = Random(1)
    names = {fate_of_model(random_model(random, 2, 3, uniform=True), PERCENT).fate.fate for _ in range(15)}
    assert names == {"optimal", "wrong-steps"}


def test_mode_collapse_and_its_other_names():
    """THEOREMS III.5; the trap is found under every naming of the states."""
    model = symmetric_model([F(1, 10), F(1, 10)], 2, [F(9, 10), F(1, 10)])
    report = fate_of_model(model, PERCENT)
    assert (report.fate.fate, report.fate.limit_accuracy, report.fate.theorems) == ("collapse", F(9, 10), ("III.5a",))
    first, second = model.steps
    for ends in (False, True):
        for between in (False, True):
            one = first[::-1] if ends else first
            two = second[::-1] if between else second
            one = [row[::-1] if between else row for row in one]
            two = [row[::-1] if ends else row for row in two]
            renamed = dense_model([one, two], model.start[::-1] if ends else model.start)
            found = fate_of_model(renamed, PERCENT).fate
            assert (found.fate, found.limit_accuracy) == ("collapse", F(9, 10))
            assert found.in_words is (ends or between)  # III.5a names the states one way


def test_collapse_is_claimed_only_where_it_happens():
    """Random and hard starts around the trap: whoever is said to collapse does."""
    random = Random(4)
    seen = {"collapse": 0, "optimal": 0}
    for _ in range(70):
        likely = F(random.randrange(51, 99), 100)
        w, u, alpha, beta = (F(random.randrange(1, 100), 100) for _ in range(4))
        if random.randrange(2):
            u, alpha, beta = u / 10, alpha / 20, beta / 5
        model = dense_model([[[1 - w, w], [u, 1 - u]], [[1 - alpha, alpha], [1 - beta, beta]]], [likely, 1 - likely])
        fate = classify_model(model, PERCENT, 12, forecasting=False).fate
        seen[fate.fate] = seen.get(fate.fate, 0) + 1
        if fate.fate == "open":
            continue
        reached = long_run(model, 500)[1][-1]
        assert reached == pytest.approx(float(fate.limit_accuracy), abs=2e-3), (model, fate)
    assert seen["collapse"] > 15 and seen["optimal"] + seen.get("wrong-steps", 0) > 5


def trap_of_three_steps(w: F) -> list[list[list[F]]]:
    """The start of PROOFS III.3, with diagonals 1 - w."""
    second, third = ([F(int(j == i)) for j in range(3)] for i in (1, 2))
    return [
        [[1 - w, F(0), w], [w, 1 - w, F(0)], third],
        [[1 - w, w, F(0)], second, [w, F(0), 1 - w]],
        [[1 - w, F(0), w], second, [F(0), w, 1 - w]],
    ]


@pytest.mark.parametrize("w", [F(1, 2), F(49, 100)])
def test_the_trap_of_three_steps(w: F):
    report = fate_of_model(dense_model(trap_of_three_steps(w)), PERCENT)
    found = report.fate
    assert (found.fate, found.limit_accuracy, found.theorems) == ("wrong-steps", F(2, 3), ("III.3a",))
    assert report.machine_checked and found.not_optimal and found.decided_at in (7, 8)


def small_and_large(random: Random, face: list[list[int]], small: F) -> list[list[F]]:
    """A random matrix whose entries off the face are at most `small`."""
    rows = []
    for stays in face:
        row = [small * random.randrange(101) / 100 for _ in range(3)]
        parts = [F(random.randrange(40, 61)) for _ in stays]
        left = 1 - sum(x for j, x in enumerate(row) if j not in stays)
        for j, part in zip(stays, parts, strict=True):
            row[j] = left * part / sum(parts)
        rows.append(row)
    return rows


TWO = [[[0], [0], [1, 2]], [[0, 1], [2], [2]]]
THREE = [[[2], [0, 1], [2]], [[1], [1], [0, 2]], [[0, 2], [1], [0, 2]]]


@pytest.mark.parametrize(("faces", "theorem"), [(TWO, "III.4b"), (THREE, "III.3a")])
def test_traps_of_three_states_under_every_name(faces: list[list[list[int]]], theorem: str):
    """Whoever is said to end at 2/3 does; renaming the states changes nothing but whether the theorem says it literally."""
    random = Random(7)
    seen = literally = 0
    for _ in range(25):
        small = F(1, random.choice([20, 100, 1000, 5000]))
        steps = [small_and_large(random, face, small) for face in faces]
        names = [random.sample(range(3), 3) for _ in steps]
        around = [*names, names[0]]
        renamed = [[[step[i][j] for j in around[n + 1]] for i in around[n]] for n, step in enumerate(steps)]
        plain, other = (classify_model(dense_model(s), PERCENT, 12, forecasting=False).fate for s in (steps, renamed))
        assert (plain.fate, plain.limit_accuracy, plain.decided_at) == (
            other.fate,
            other.limit_accuracy,
            other.decided_at,
        )
        if plain.theorems == (theorem,):
            seen += 1
            literally += not plain.in_words
            assert long_run(dense_model(steps), 200)[1][-1] == pytest.approx(2 / 3, abs=1e-4)
    assert seen > 12 and literally > 8


def test_the_traps_are_those_of_the_theorem_files():
    traps, limits = (run_path(str(shipped_directory() / name)) for name in ("traps.py", "basin_limits.py"))
    assert set(PAIRS) == set(traps["FACE"])
    assert set(SHARED) == set(limits["SHARED"]) and set(FACE) == set(limits["FACE"])


def test_exact_ends():
    half = F(1, 2)
    flat = dense_model([[[half, half], [half, half]], [[F(1, 3), F(2, 3)], [F(1, 3), F(2, 3)]]])
    report = fate_of_model(flat, PERCENT)
    assert (report.fate.fate, report.fate.theorems) in (("stuck", ("III.1",)), ("wrong-steps", ("III.2", "III.2a")))
    never = dense_model([[[F(0), F(1)], [F(1), F(0)]]])
    assert fate_of_model(never, PERCENT).fate.limit_accuracy == 0
    swapped = dense_model([[[F(0), F(1)], [F(1), F(0)]], [[F(1, 4), F(3, 4)], [F(1), F(0)]]])
    assert fate_of_model(swapped, PERCENT).fate.fate == "wrong-steps"
    both_right = dense_model([[[half, half], [half, half]]], None, [[1, 2], [1, 2]])
    report = fate_of_model(both_right, PERCENT)
    assert report.fate.fate == "optimal" and report.fate.limit_accuracy == 1 and report.rounds == 0


def test_symmetric_channels_are_recognised():
    edges = [F(-1, 5), F(1, 2)]
    model = symmetric_model(edges, 3)
    assert symmetric_edges(model) == edges
    assert fate_of_model(model, PERCENT) == fate_of_chain(edges, 3, PERCENT)
    assert symmetric_edges(dense_model([[[F(1, 2), F(1, 2)], [F(0), F(1)]]])) is None


def test_counts_and_bounds_of_chains():
    for edges, states, most in (
        ([F(1, 10)] * 3, 64, 15),
        ([F(-1, 10), F(3, 10), F(1, 5)], 2, 200),
        ([F(0), F(1, 3), F(1, 2)], 5, 100),
        ([F(-1, 2), F(-1, 3), F(1, 4)], 2, 100),
        ([F(3, 10), F(2, 5), F(-1, 5)], 3, 400),
        ([F(3, 10), F(-1, 5)], 3, 100),
    ):
        report = fate_of_chain(edges, states, PERCENT)
        assert report.fate.limit_accuracy == 1
        assert report.bounds.at_least <= report.rounds <= report.bounds.at_most <= most
    short = fate_of_chain([F(-3, 10), F(-1, 5), F(1, 2)], 3, PERCENT)
    assert short.bounds is None and short.rounds is not None


def test_the_forecast_runs_in_doubles():
    assert forecast(symmetric_model([F(1, 2), F(1, 2)], 3)).fate == "optimal"
    with pytest.raises(UsageError, match="eta is 2"):
        fate_of_chain([F(1, 2)] * 2, 3, F(2))
