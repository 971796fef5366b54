"""The small network of bench/network.py: its logs are read, it is trained, and the forecast has its shape."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from rlstar_sym.diagnose.log import diagnose
from rlstar_sym.diagnose.question import Question

ROOT = Path(__file__).resolve().parents[2]


def bench():
    spec = importlib.util.spec_from_file_location("network", ROOT / "bench" / "network.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    network = bench()
    folder = tmp_path_factory.mktemp("network")
    return network, network.train(folder), diagnose(folder, Question(rounds=network.ROUNDS))


def test_its_logs_say_what_it_did(trained):
    network, shares, found = trained
    assert found.report.rejected_count == 0
    assert found.report.records == network.CHAINS * (network.ROUNDS + 1)
    for (accuracy, right), one in zip(shares, found.states.measured, strict=True):
        assert one.right / one.chains == pytest.approx(accuracy)
        assert one.kept_all_right / one.kept == pytest.approx(right)


def test_it_learns_and_right_reasons_come_first(trained):
    _, shares, _ = trained
    assert shares[0][0] < 0.12
    assert shares[0][1] < 0.5
    assert shares[-1][0] > 0.99
    assert shares[-1][1] > 0.999
    assert [f > j for j, f in shares[:4]] == [True] * 4


def test_the_forecast_has_its_shape(trained):
    _, shares, found = trained
    forecast = found.states.dense_forecast or found.states.forecast
    for one, (accuracy, right) in zip(forecast, shares, strict=True):
        assert one.accuracy == pytest.approx(accuracy, abs=0.15)
        assert one.kept_all_right == pytest.approx(right, abs=0.1)
