"""What pictures by round show is what the diagnosis says, number by number."""

from __future__ import annotations

from fractions import Fraction

import pytest

from rlstar_sym.cli.main import main
from rlstar_sym.diagnose.log import diagnose
from rlstar_sym.diagnose.question import Question
from rlstar_sym.model.star_round import round_of
from rlstar_sym.plot.series import of_diagnosis


@pytest.fixture(scope="module")
def logs(tmp_path_factory):
    folder = tmp_path_factory.mktemp("series")
    even = ["simulate", "--steps", "2", "--states", "3", "--delta", "0.3", "--chains", "3000", "--rounds", "2"]
    assert main([*even, "--out", str(folder / "even")]) == 0
    uneven = [*even, "--start", "0.6,0.3,0.1"]
    assert main([*uneven, "--out", str(folder / "uneven")]) == 0
    return folder


def by_name(series):
    return {one.name: one for one in series}


def test_a_symmetric_log(logs):
    found = diagnose(logs / "even", Question(rounds=3))
    states = found.states
    assert states is not None
    rounds = of_diagnosis(found, k=4)
    accuracy, shares, passes = map(by_name, (rounds.accuracy, rounds.kept_all_right, rounds.passes))
    for place, one in enumerate(states.forecast):
        assert accuracy["95% band of a run"].points[place].interval == one.run_accuracy
        assert accuracy["forecast at the estimate"].points[place].value == one.accuracy
        assert shares["95% band of a run"].points[place].interval == one.run_kept_all_right
        assert passes["forecast at the estimate"].points[place].value == one.passes(4)[0]
        assert passes["95% band of a run"].points[place].interval == one.passes(4)[1:]
    for point, one in zip(accuracy["measured"].points, states.measured, strict=True):
        assert (point.round, point.value) == (one.round, one.right / one.chains)
        assert point.interval is not None
        assert point.interval[0] < one.right / one.chains < point.interval[1]
    # all intervals of the picture hold at once, so they are wider than that of one round alone
    alone = states.estimate.accuracy
    assert accuracy["measured"].points[0].interval[0] < float(alone.low)
    assert accuracy["measured"].points[0].interval[1] > float(alone.high)


def test_a_log_of_matrices_has_f_too(logs):
    found = diagnose(logs / "uneven", Question(rounds=3))
    states = found.states
    assert states is not None
    assert states.dense_forecast
    shares = by_name(of_diagnosis(found).kept_all_right)
    line = shares["forecast at the estimate (matrices)"].points
    for point, one in zip(line, states.dense_forecast, strict=True):
        assert point.value == one.kept_all_right
    # what the estimated model says of round 0 is near what was counted
    assert line[0].value == pytest.approx(float(states.estimate.kept_all_right.value), abs=0.03)
    assert not of_diagnosis(found).passes


def test_f_of_another_verifier_is_not_beside_the_forecast(logs):
    assert "measured" in by_name(of_diagnosis(diagnose(logs / "even", Question())).kept_all_right)
    noisy = round_of((Fraction(1), Fraction(1, 2)), None, None)
    shares = by_name(of_diagnosis(diagnose(logs / "even", Question(pipeline=noisy))).kept_all_right)
    assert shares
    assert "measured" not in shares
