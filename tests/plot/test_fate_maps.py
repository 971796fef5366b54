"""Maps of fates: every cell is what `rlstar fate` says of the model at its middle."""

from __future__ import annotations

import json
import random
from fractions import Fraction

import pytest

from rlstar_sym.cli.main import main
from rlstar_sym.errors import UsageError
from rlstar_sym.plot.fate_map import Marked, picture_of_fates
from rlstar_sym.plot.fates import edges_map, temperature_map, verifier_map
from rlstar_sym.plot.palette import FATES
from rlstar_sym.plot.phase import picture_of_portrait, portrait, separatrix

TENTH, FIFTH = Fraction(1, 10), Fraction(1, 5)


def said(capsys, *arguments: str) -> str:
    code = main(["fate", *arguments, "--json"])
    fate = json.loads(capsys.readouterr().out)["fate"]
    assert code == (3 if fate == "open" else 0)
    return fate


def cells(found, count, seed=3):
    """Some cells with their middles."""
    places = [(row, column) for row in range(found.y.cells) for column in range(found.x.cells)]
    for row, column in random.Random(seed).sample(places, min(count, len(places))):
        yield found.x.middles[column], found.y.middles[row], found.fates[row][column]


@pytest.mark.parametrize(
    ("states", "others"), [(2, []), (3, []), (3, [FIFTH]), (4, [-TENTH]), (2, [-FIFTH, TENTH]), (5, [Fraction(0)])]
)
def test_edges_as_the_command_says(capsys, states, others):
    found = edges_map([Fraction(0), Fraction(0), *others], states, 9)
    for one, other, fate in cells(found, 12):
        edges = ",".join(map(str, [one, other, *others]))
        assert fate == said(capsys, "--states", str(states), f"--delta={edges}")


def test_another_pair_of_steps_on_the_axes(capsys):
    found = edges_map([FIFTH, Fraction(0), -TENTH, Fraction(0)], 3, 7, pair=(1, 3), most=Fraction(1, 2))
    assert found.x.middles[-1] < Fraction(1, 2)
    assert "step 2" in found.x.label
    assert "step 4" in found.y.label
    for one, other, fate in cells(found, 10):
        assert fate == said(capsys, "--states", "3", f"--delta={FIFTH},{one},{-TENTH},{other}")


@pytest.mark.parametrize(("steps", "states"), [(2, 3), (3, 8), (4, 2)])
def test_temperatures_as_the_command_says(capsys, steps, states):
    found = temperature_map(steps, states, 8)
    shape = ("--steps", str(steps), "--states", str(states))
    for delta, tau, fate in cells(found, 12):
        assert fate == said(capsys, *shape, "--delta", str(delta), "--temperature", str(tau))


def test_verifiers_as_the_command_says(capsys):
    found = verifier_map([FIFTH] * 3, 3, 9)
    for a, b, fate in cells(found, 15):
        assert fate == said(capsys, "--steps", "3", "--states", "3", "--delta", "1/5", "--verifier", f"{a},{b}")
    # keeping right answers more often than wrong ones is what counts
    middles = found.x.middles
    for row, b in zip(found.fates, middles, strict=True):
        for fate, a in zip(row, middles, strict=True):
            assert fate == ("optimal" if a > b else "stuck" if a == b else "open")


def test_the_map_has_several_fates_and_says_their_shares():
    found = edges_map([Fraction(0)] * 2, 2, 8)
    assert set(found.shares) == {"optimal", "wrong-steps", "stuck"}
    assert sum(found.shares.values()) == pytest.approx(1)
    picture = picture_of_fates(found, "map", Marked((0.1, 0.2), (0.0, 0.1), (0.2, 0.3), "estimate"))
    for fate in found.shares:
        assert FATES[fate].name in picture.description
    assert "estimate is marked at (0.1, 0.2)" in picture.description


def test_areas_are_told_apart_without_colour():
    looks = [(fill.hatch, fill.colour) for fill in FATES.values()]
    assert len(looks) == len(set(looks))
    assert len({fill.hatch for fill in FATES.values()}) == len(FATES)


@pytest.mark.parametrize("count", [0, 202])
def test_too_many_cells_and_none(count):
    with pytest.raises(UsageError, match="201 cells"):
        edges_map([FIFTH] * 2, 3, count)


# -- the phase portrait -------------------------------------------------------------------


def test_arrows_and_runs_are_rounds_of_the_recursion():
    from rlstar_sym.model.trajectory import trajectory

    start = (Fraction(3, 10), Fraction(-1, 10))
    found = portrait(4, [start], 5)
    exact = trajectory(list(start), 4, 5).rounds
    for pair, one in zip(found.runs[0], exact, strict=False):
        assert pair == pytest.approx(one.doubles.deltas, abs=1e-12)
    for begin, end in found.arrows[::17]:
        one = trajectory(
            [Fraction(begin[0]).limit_denominator(10**6), Fraction(begin[1]).limit_denominator(10**6)], 4, 1
        )
        assert end == pytest.approx(one.rounds[1].doubles.deltas, abs=1e-9)
    assert found.asked == 1


def test_the_separatrix_separates():
    for one, other in separatrix(5)[1:-1:20]:
        assert one + other + 3 * one * other == pytest.approx(0, abs=1e-12)
    for name, shift in (("optimal", 0.02), ("wrong-steps", -0.02)):
        from rlstar_sym.diagnose.point import fate_of_point

        inside = [pair for pair in separatrix(5) if min(pair) > -0.22]
        assert len(inside) > 20
        for one, other in inside[::10]:
            edges = [Fraction(one + shift).limit_denominator(10**6), Fraction(other + shift).limit_denominator(10**6)]
            assert fate_of_point(edges, 5) == name


def test_a_run_that_no_round_continues_is_a_point():
    # J = 0: nothing is kept
    found = portrait(2, [(Fraction(1), Fraction(-1))], 3)
    assert found.runs == (((1.0, -1.0),),)
    assert picture_of_portrait(found, "t", paper=True).figure.axes[0].get_ylabel()
