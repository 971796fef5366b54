"""The benches of logs measure what they say: the loops draw the same model, and what is read is what was written."""

from __future__ import annotations

import random
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "bench"))

import read_logs  # noqa: E402
import simulate as bench  # noqa: E402


def test_the_loops_draw_the_same_model():
    random.seed(1)
    expected = (1 + 3 * bench.DELTA**2) / 4
    for loop in (bench.by_choices, bench.by_hand):
        kept, counts = loop(2, 4, 20_000)
        assert abs(kept / 20_000 - expected) < 5 * (expected / 20_000) ** 0.5
        assert [sum(count) for count in counts] == [kept, kept]


def test_the_simulation_is_the_same_model():
    lines = bench.comparison(2, 4, 20_000, 500)
    shares = [float(line.split("|")[3]) for line in lines[2:]]
    assert all(abs(share - (1 + 3 * bench.DELTA**2) / 4) < 0.1 for share in shares)


def test_the_reading_bench_reads_what_it_wrote():
    lines = read_logs.comparison(2000, 2, 5)
    assert lines[0].startswith("2,000 chains of 2 steps on 5 states")
    assert len(lines) == 6
