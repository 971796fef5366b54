"""Trajectories: every printed number against exact fractions, in both arithmetics."""

from __future__ import annotations

import time
from decimal import Context, Decimal
from fractions import Fraction

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rlstar_sym.errors import UndefinedRound, UsageError
from rlstar_sym.model import trajectory_balls, trajectory_exact
from rlstar_sym.model.chain import SymmetricChain
from rlstar_sym.model.trajectory import trajectory
from rlstar_sym.model.trajectory_exact import Edges
from rlstar_sym.model.trajectory_formulas import formulas_for, rests

AFTER = SymmetricChain().star_round()
TENTH = Fraction(1, 10)


def truth(edges, states, rounds):
    """Per round: edges, J, 1 - J, P, F as fractions, from the recursion and the definitions of THEOREMS
    section 0.
    """
    rows = []
    for deltas in AFTER.iterate(edges, states, rounds):
        product, right = Fraction(1), Fraction(1)
        for d in deltas:
            product *= d
            right *= (1 + (states - 1) * d) / states
        accuracy = (1 + (states - 1) * product) / states
        rows.append((tuple(deltas), accuracy, 1 - accuracy, right, right / accuracy))
    return rows


def double(value):
    return value.numerator / value.denominator


def assert_true(result, edges, states, digits=None):
    for step, (deltas, *totals) in zip(result.rounds, truth(edges, states, len(result.rounds) - 1), strict=True):
        got = step.doubles
        assert got.deltas == tuple(map(double, deltas))
        assert [got.accuracy, got.one_minus_accuracy, got.all_steps_right, got.kept_all_right] == [
            double(v) for v in totals
        ]
        if step.arithmetic == "exact":
            kept = step.exact
            assert kept.deltas == deltas
            assert [kept.accuracy, kept.one_minus_accuracy, kept.all_steps_right, kept.kept_all_right] == totals
        else:
            assert step.exact is None
        if digits is not None:
            context = Context(prec=digits, Emin=-(10**9), Emax=10**9)

            def rounded(value, context=context):
                return context.divide(Decimal(value.numerator), Decimal(value.denominator))

            shown = step.decimals
            assert [Decimal(d) for d in shown.deltas] == [rounded(d) for d in deltas]
            assert Decimal(shown.accuracy) == rounded(totals[0])
            assert Decimal(shown.all_steps_right) == rounded(totals[2])
            assert Decimal(shown.kept_all_right) == rounded(totals[3])


@st.composite
def chains(draw):
    states = draw(st.integers(2, 6))
    least = Fraction(-1, states - 1)
    edge = st.one_of(st.sampled_from([Fraction(0), Fraction(1), least]), st.fractions(least, 1, max_denominator=7))
    edges = draw(st.lists(edge, min_size=1, max_size=4))
    product = Fraction(1)
    for value in edges:
        product *= value
    return (
        (edges, states) if 1 + (states - 1) * product > 0 else ([abs(e) for e in edges[:1]] + [Fraction(1, 2)], states)
    )


@settings(max_examples=60, deadline=None)
@given(chains(), st.integers(0, 4))
def test_exact_rounds(chain, rounds):
    edges, states = chain
    result = trajectory(edges, states, rounds)
    assert len(result.rounds) == rounds + 1 and [r.t for r in result.rounds] == list(range(rounds + 1))
    assert all(r.arithmetic == "exact" for r in result.rounds)
    assert_true(result, edges, states)


@settings(max_examples=60, deadline=None)
@given(chains(), st.sampled_from([0, 40, 200]), st.sampled_from([None, 1, 25]))
def test_rounds_in_balls_are_rounded_as_the_exact_values_are(chain, budget, digits):
    edges, states = chain
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(trajectory_exact, "BUDGET_BITS", budget)
        try:
            result = trajectory(edges, states, 5, digits)
        except UsageError as error:
            # a value that happens to lie exactly between two printed ones cannot be rounded by a ball
            assert "cannot be rounded reliably" in str(error)
            return
    assert_true(result, edges, states, digits)


def test_precision_is_raised_until_it_decides(monkeypatch):
    monkeypatch.setattr(trajectory_exact, "BUDGET_BITS", 10)
    monkeypatch.setattr(trajectory_balls, "FIRST_BITS", 40)
    edges = [Fraction(3, 10), Fraction(1, 7)]
    result = trajectory(edges, 5, 7, 30)
    assert result.rounds[-1].arithmetic == "ball"
    assert_true(result, edges, 5, 30)


@pytest.mark.parametrize(
    ("edges", "states"),
    [
        ([Fraction(-1, 3), Fraction(1, 2), Fraction(-1, 5)], 4),
        ([Fraction(-1, 3), Fraction(1, 2), Fraction(1, 5)], 4),
        ([Fraction(1), Fraction(1, 2), Fraction(-1, 7), Fraction(2, 3)], 3),
        ([Fraction(0), Fraction(1, 2), Fraction(-1, 7)], 5),
    ],
)
def test_ends_and_zeros_in_balls(edges, states, monkeypatch):
    """Edges at -1/(M-1) are never right, so that P = 0 exactly, which a ball can tell only from tiny numbers."""
    monkeypatch.setattr(trajectory_exact, "BUDGET_BITS", 0)
    result = trajectory(edges, states, 6, 12)
    assert result.rounds[6].arithmetic == "ball"
    assert_true(result, edges, states, 12)


def test_undecidable_roundings_are_reported(monkeypatch):
    monkeypatch.setattr(trajectory_exact, "BUDGET_BITS", 0)
    monkeypatch.setattr(trajectory_balls, "LAST_BITS", 4096)
    # after one round the first edge is exactly 0, which no ball around it can tell from a tiny number
    with pytest.raises(UsageError, match="round 1 cannot be rounded reliably"):
        trajectory([Fraction(3, 10), Fraction(-3, 10), Fraction(1)], 2, 3, 5)


def test_settled_rounds_are_what_later_rounds_are(monkeypatch):
    edges = [Fraction(1, 2), Fraction(1, 3)]
    monkeypatch.setattr(trajectory_exact, "BUDGET_BITS", 500)
    result = trajectory(edges, 3, 14)
    assert result.settled is not None and 8 < result.settled < 14
    assert_true(result, edges, 3)
    # negative edges end at -1/(M-1), where J < 1
    edges = [Fraction(-1, 5), Fraction(1, 2), Fraction(-1, 5)]
    monkeypatch.setattr(trajectory_exact, "BUDGET_BITS", 1 << 19)
    far = trajectory(edges, 4, 50_000)
    assert far.settled is not None and far.settled < 200
    last = far.rounds[-1].doubles
    assert last.deltas == (-1 / 3, 1.0, -1 / 3) and last.accuracy == 1 / 3 and last.all_steps_right == 0.0
    assert_true(trajectory(edges, 4, 7), edges, 4)


def test_reference_values():
    """THEOREMS I.8."""
    result = trajectory([TENTH] * 3, 64, 9)
    assert [r.doubles.accuracy for r in result.rounds[:5]] == [
        0.016609375, 0.0197950966684667, 0.05992761315627886, 0.62715149147174396, 0.99706713736544181,
    ]  # fmt: skip
    assert all(r.arithmetic == "exact" for r in result.rounds)
    one_zero = trajectory([Fraction(0), TENTH, TENTH], 64, 1)
    assert one_zero.rounds[1].exact.deltas == (Fraction(1, 100), TENTH, TENTH)
    two_zeros = trajectory([Fraction(0), Fraction(0), TENTH], 64, 9)
    assert {r.exact.accuracy for r in two_zeros.rounds} == {Fraction(1, 64)}
    assert two_zeros.settled == 0


@pytest.mark.parametrize(
    ("edges", "states"),
    [
        ([Fraction(0), Fraction(0), TENTH], 64),
        ([Fraction(1)] * 3, 64),
        ([Fraction(-1, 3), Fraction(1), Fraction(-1, 3)], 4),
        # long products that need not be multiplied out, because two zeros stop everything
        ([Fraction(n, 100003) for n in range(2000)] + [Fraction(0)], 5),
    ],
)
def test_fixed_points_are_fast(edges, states):
    rounds = 1_000_000 if len(edges) == 3 else 1000
    begin = time.process_time()
    result = trajectory(edges, states, rounds)
    assert time.process_time() - begin < 10
    assert result.settled == 0 and len(result.rounds) == rounds + 1
    assert result.rounds[-1].exact == result.rounds[0].exact


def test_long_chains():
    equal = trajectory([Fraction(9999, 10000)] * 10_000, 64, 30)
    assert equal.rounds[0].arithmetic == "exact" and equal.rounds[1].arithmetic == "ball"
    assert equal.rounds[-1].doubles.accuracy == 1.0
    edges = [Fraction(9000 + n, 10000) for n in range(500)]
    result = trajectory(edges, 3, 3)
    expected = numpy.array([float(e) for e in edges])
    for step in result.rounds:
        assert numpy.allclose(step.doubles.deltas, expected, rtol=1e-9)
        expected = AFTER.vectorised(expected, 3)


def test_very_long_chains_at_rest():
    zeros = trajectory([Fraction(0)] * 300_000, 64, 5)
    assert zeros.settled == 0 and zeros.rounds[5].doubles.accuracy == 1 / 64
    # the same beyond the budget of exact fractions, where P would be too long
    mixed = trajectory([Fraction(0), Fraction(0)] + [Fraction(1, 3)] * 300_000, 64, 20)
    assert mixed.rounds[0].arithmetic == "ball" and mixed.settled == 0
    assert mixed.rounds[20].doubles == mixed.rounds[0].doubles
    assert trajectory([Fraction(1)] * 300_000, 64, 20).settled == 0
    never = trajectory([Fraction(-1, 63)] * 300_000 + [Fraction(1)], 64, 20)
    assert never.settled == 0 and never.rounds[20].doubles.all_steps_right == 0.0
    with pytest.raises(UndefinedRound):
        trajectory([Fraction(1)] * 300_000 + [Fraction(-1, 63)], 64, 20)
    # P has a factor for every step, so that it is too long for a fraction although no edge is
    halves = trajectory([Fraction(1, 2)] * 200_000, 64, 2)
    assert [r.arithmetic for r in halves.rounds] == ["ball"] * 3


def test_slow_climb():
    """Hundreds of rounds near chance, then convergence; J never falls on the way (THEOREMS I.3)."""
    result = trajectory([Fraction(1, 500)] * 3, 4, 700)
    accuracies = [r.doubles.accuracy for r in result.rounds]
    assert accuracies == sorted(accuracies) and accuracies[0] < 0.2501 and accuracies[-1] == 1.0
    # I.6: rounds to climb from delta to 1/2, N=3: between the two bounds
    reached = next(r.t for r in result.rounds if r.doubles.deltas[0] >= 0.5)
    assert (500 - 2) / (1 + 2 * 0.5) <= reached <= 1 + (500 - 2) * (1 + 0.5) / 0.5


def test_a_tie_decays_to_chance():
    """M=2, two edges of opposite sign and equal size: stuck, J -> 1/2 (THEOREMS II.2)."""
    result = trajectory([Fraction(-1, 5), Fraction(1, 5), Fraction(1, 2)], 2, 300)
    last = result.rounds[-1].doubles
    assert last.deltas[0] == -last.deltas[1] and abs(last.deltas[0]) < 1e-50
    assert last.accuracy == 0.5


def test_no_accuracy_no_round():
    result = trajectory([Fraction(1), Fraction(-1)], 2, 0)
    assert result.rounds[0].doubles.accuracy == 0.0 and result.rounds[0].doubles.kept_all_right is None
    with pytest.raises(UndefinedRound, match="round 1 is undefined"):
        trajectory([Fraction(1), Fraction(-1)], 2, 1)
    with pytest.raises(UndefinedRound, match="round 1 is undefined"):
        trajectory([Fraction(1)] * 1000 + [Fraction(-1, 8)], 9, 5, 20)


def test_exact_beyond_the_budget():
    trajectory([TENTH] * 3, 64, 9, exact=True)
    with pytest.raises(UsageError, match=r"round 10 .* --digits"):
        trajectory([TENTH] * 3, 64, 10, exact=True)
    # fixed points stay short for ever
    assert trajectory([Fraction(1)] * 3, 64, 1000, exact=True).rounds[-1].exact.accuracy == 1


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (([TENTH], 1, 1), "number of states is 1"),
        (([TENTH], 10**9 + 1, 1), "number of states"),
        (([], 3, 1), "number of steps is 0"),
        (([Fraction(3, 2)], 3, 1), r"3/2, outside \[-1/2, 1\]"),
        (([TENTH, Fraction(-51, 100)], 3, 1), "step 2 is -51/100"),
        (([TENTH], 3, -1), "number of rounds is -1"),
        (([TENTH], 3, 10**6 + 1), "number of rounds"),
        (([TENTH] * 100, 3, 10**6), "edges"),
        (([TENTH], 3, 1, 0), "number of digits is 0"),
        (([TENTH], 3, 1, 10001), "number of digits"),
    ],
)
def test_refusals(arguments, sentence):
    with pytest.raises(UsageError, match=sentence):
        trajectory(*arguments)


def test_boundary_edges_are_allowed():
    assert trajectory([Fraction(-1, 8), Fraction(1), Fraction(1, 2)], 9, 2).rounds[0].doubles.all_steps_right == 0.0


@given(
    st.lists(st.sampled_from([Fraction(0), Fraction(1, 2), Fraction(1, 3), Fraction(-1, 4)]), min_size=1, max_size=9)
)
def test_grouping_equal_edges(values):
    edges = Edges.group(values, range(len(values)))
    assert [edges.values[i] for i in edges.of_step] == values
    assert sum(edges.multiplicities) == len(values) and len(set(edges.values)) == len(edges.values)
    for value, other in zip(edges.values, rests(edges.values, edges.multiplicities, Fraction(1)), strict=True):
        expected = Fraction(1)
        left = list(values)
        left.remove(value)
        for v in left:
            expected *= v
        assert other == expected


def test_the_direction_of_motion_is_checked_not_assumed(monkeypatch):
    """The ball iteration uses that an edge moves with the sign of R; a recursion without that property is
    refused.
    """
    from rlstar_sym.errors import DerivationError
    from rlstar_sym.model import trajectory_formulas

    class Backwards(SymmetricChain):
        def sampled_step(self, pipeline):
            sampled, rest, image = super().sampled_step(pipeline)
            return sampled, rest, 2 * self.delta - image

    monkeypatch.setattr(trajectory_formulas, "SymmetricChain", Backwards)
    formulas_for.cache_clear()
    with pytest.raises(DerivationError, match="change of an edge"):
        formulas_for(7)
    formulas_for.cache_clear()
