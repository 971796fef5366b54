"""The oracle of arbitrary models: by hand, and against the matrices of the engine in many random exact cases."""

from __future__ import annotations

from fractions import Fraction
from random import Random

import pytest

from rlstar_sym.crosscheck.dense_oracle import enumerate_model, symmetric_rows
from rlstar_sym.crosscheck.operator_check import random_model
from rlstar_sym.crosscheck.oracle import enumerate_chains
from rlstar_sym.errors import UndefinedRound, UsageError
from rlstar_sym.model.chain import SymmetricChain
from rlstar_sym.model.dense import BallKernel, ExactKernel, FloatKernel, fractions_of
from rlstar_sym.model.dense_model import one_round, setting
from rlstar_sym.model.rounding import to_fraction
from rlstar_sym.model.star_round import round_of

F = Fraction
ONE_WAY = ((F(1), F(0)), (F(0), F(1)))


def test_an_example_by_hand():
    """THEOREMS III.5: M = N = 2, delta = 1/2, rho = (3/4, 1/4)."""
    step = [[F(3, 4), F(1, 4)], [F(1, 4), F(3, 4)]]
    result = enumerate_model([step, step], [F(3, 4), F(1, 4)])
    assert result.kernels[1] == ((F(27, 28), F(1, 28)), (F(1, 4), F(3, 4)))
    assert result.accuracy == F(5, 8) and result.all_steps_right == F(9, 16) and result.kept_all_right == F(9, 10)


def test_accuracy_and_right_reasoning_can_part():
    """THEOREMS III.4: J rises from 37/72 to 865/1568, F falls from 13/37 to 193/865."""
    step = [[F(1, 2), F(1, 2)], [F(2, 3), F(1, 3)]]
    first = enumerate_model([step, step])
    second = enumerate_model(first.kernels)
    assert (first.accuracy, second.accuracy) == (F(37, 72), F(865, 1568))
    assert (first.kept_all_right, second.kept_all_right) == (F(13, 37), F(193, 865))


def test_a_row_that_is_not_visited_stays():
    first = [[F(1), F(0)], [F(1), F(0)]]
    second = [[F(2, 3), F(1, 3)], [F(1, 7), F(6, 7)]]
    result = enumerate_model([first, second])
    assert result.kernels == ((tuple(first[0]), tuple(first[1])), (tuple(second[0]), tuple(second[1])))
    only_first = enumerate_model([first, second], [F(1), F(0)])
    assert only_first.kernels[1] == ((F(1), F(0)), (F(1, 7), F(6, 7)))


def test_against_the_oracle_of_symmetric_chains():
    random = Random(7)
    for _ in range(40):
        states, steps = random.randrange(2, 5), random.randrange(1, 4)
        edges = [F(random.randrange(-2, 9), 8 * (states - 1)) for _ in range(steps)]
        wanted = enumerate_chains(edges, states)
        got = enumerate_model([symmetric_rows(e, states) for e in edges])
        assert got.kernels == wanted.kernels and got.accuracy == got.kept == wanted.accuracy
        assert got.kept_all_right == wanted.kept_all_right and got.wrong_steps == wanted.expected_wrong_steps


@pytest.mark.parametrize("chains", [12, pytest.param(70, marks=pytest.mark.exhaustive)])
def test_operators_on_symmetric_chains(chains):
    """The derived recursions with every operator, against the enumeration."""
    random = Random(11)
    after = {}
    seen = 0
    while seen < chains:
        states, steps = random.randrange(2, 5), random.randrange(1, 4)
        low = F(-1, states - 1)
        edges = [random.choice([F(0), F(1), low, low + (1 - low) * F(random.randrange(31), 30)]) for _ in range(steps)]
        right, wrong = F(random.randrange(5), 4), F(random.randrange(5), 4)
        power, mix = random.randrange(1, 4), F(random.randrange(1, 4), 3)
        rows = [symmetric_rows(e, states) for e in edges]
        if right == wrong == 0:
            continue
        key = (right, wrong, power, mix)
        if key not in after:
            after[key] = SymmetricChain().star_round(verifier=(right, wrong), temperature=F(1, power), mix=mix)
        try:
            truth = enumerate_model(rows, right=right, wrong=wrong, power=power, mix=mix)
        except UndefinedRound:
            with pytest.raises(UndefinedRound):
                after[key].exact(edges, states)
            continue
        images = after[key].exact(edges, states)
        assert [list(map(list, k)) for k in truth.kernels] == [symmetric_rows(d, states) for d in images]
        seen += 1
    assert len(after) > chains / 2


def test_models_of_matrices_against_the_enumeration():
    random = Random(5)
    undefined = unvisited = rectangular = 0
    for case in range(700):
        model = random_model(random)
        operators = {}
        power, mix, right, wrong = 1, F(1), F(1), F(0)
        if case % 2:
            power, mix = random.randrange(1, 4), F(random.randrange(1, 4), 3)
            right, wrong = F(random.randrange(5), 4), F(random.randrange(5), 4)
            if right == wrong == 0:
                continue
            operators = {"verifier": (right, wrong), "temperature": F(1, power), "mix": mix}
        fixed, kernels = setting(model, round_of(**operators), ExactKernel)
        values, after = one_round(fixed, kernels, square=model.square)
        arguments = {"right": right, "wrong": wrong, "power": power, "mix": mix}
        try:
            truth = enumerate_model(model.steps, model.start, model.accept, **arguments)
        except UndefinedRound:
            assert after is None and values.kept == 0
            undefined += 1
            continue
        assert after is not None
        assert tuple(fractions_of(k) for k in after) == truth.kernels
        assert to_fraction(values.accuracy) == truth.accuracy == 1 - to_fraction(values.wrong)
        assert to_fraction(values.kept) == truth.kept
        if model.square:
            assert to_fraction(values.all_steps_right) == truth.all_steps_right
            assert to_fraction(values.kept_all_right) == truth.kept_all_right
            assert to_fraction(values.wrong_steps) == truth.wrong_steps
        else:
            assert values.all_steps_right is values.kept_all_right is values.wrong_steps is None
            rectangular += 1
        unvisited += any(
            old == new and len([v for v in old if v]) > 1
            for step, kernel in zip(model.steps, truth.kernels, strict=True)
            for old, new in zip(step, kernel, strict=True)
        )
    assert undefined > 20 and unvisited > 50 and rectangular > 100


def test_all_arithmetics_agree():
    random = Random(9)
    for _ in range(60):
        model = random_model(random)
        pipeline = round_of(verifier=(1, F(1, 3)), temperature=F(1, 2), mix=F(2, 3))
        exact_fixed, exact_kernels = setting(model, pipeline, ExactKernel)
        values, after = one_round(exact_fixed, exact_kernels, square=model.square)
        if after is None:
            continue
        for family in (BallKernel, FloatKernel):
            fixed, kernels = setting(model, pipeline, family)
            got, moved = one_round(fixed, kernels, square=model.square)
            assert abs(float(got.accuracy) - float(to_fraction(values.accuracy))) < 1e-12
            for kernel, wanted in zip(moved, after, strict=True):
                for row, exact_row in zip(kernel.entries(), fractions_of(wanted), strict=True):
                    for entry, value in zip(row, exact_row, strict=True):
                        assert abs(float(entry) - float(value)) < 1e-12
                        if family is BallKernel:
                            assert entry.contains(0) == (value == 0)


def test_refusals():
    with pytest.raises(UsageError, match="too many to enumerate"):
        enumerate_model([symmetric_rows(F(0), 10)] * 6)
    with pytest.raises(UndefinedRound):
        enumerate_model([ONE_WAY], accept=[[1], [0]])
