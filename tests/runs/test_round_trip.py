"""Simulate, write, read: the same counts come back, whatever the layout."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rlstar_sym.runs import count_states, read_rows
from rlstar_sym.runs.counts import add_chains, no_counts
from rlstar_sym.runs.sampling import SymmetricKernels
from rlstar_sym.runs.simulation import Design, simulate
from rlstar_sym.runs.writing import WRITERS, log_writer

ROUNDS = 2


def write_log(folder: Path, layout: str, steps: int, states: int, seed: int, noisy: bool) -> list[tuple[int, Any, Any]]:
    """Simulate into a folder; the chains of every batch."""
    written = []
    writer = log_writer(layout, folder, steps, states, noisy=noisy)

    def sink(t: int, labels: Any, kept: Any) -> None:
        written.append((t, labels.copy(), kept.copy()))
        writer.write(t, labels, kept)

    right, wrong = (0.9, 0.2) if noisy else (1.0, 0.0)
    plan = Design(120, None, False, numpy.full(states, 1 / states), right=right, wrong=wrong)
    list(simulate(SymmetricKernels((0.4,) * steps, states), ROUNDS, plan, numpy.random.default_rng(seed), sink))
    writer.close()
    return written


MODELS = st.tuples(st.integers(1, 4), st.integers(2, 12), st.integers(0, 10**6), st.booleans())
TABLES = ("states", "states-gz", "states-parquet")


@pytest.mark.parametrize("layout", TABLES)
@settings(max_examples=8)
@given(MODELS)
def test_tables_of_states_come_back_as_the_same_counts(layout, model):
    steps, states, seed, noisy = model
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "log"
        written = write_log(folder, layout, steps, states, seed, noisy)
        table = count_states(folder)
        rows = read_rows(folder).collect()
    expected = {}
    for t, labels, kept in written:
        add_chains(expected.setdefault(t, no_counts("", t, steps, states)), labels, kept)
    assert [c.round for c in table.counts] == sorted(expected)
    for found in table.counts:
        wanted = expected[found.round]
        for field in ("transitions", "kept_transitions", "start", "kept_start", "after_right", "on_track"):
            assert (getattr(found, field) == getattr(wanted, field)).all()
        for field in ("chains", "kept", "right", "all_right", "kept_all_right"):
            assert getattr(found, field) == getattr(wanted, field)
    chains = [(t, *chain) for t, labels, _ in written for chain in labels.T.tolist()]
    assert [(row["round"], *row["states"]) for row in rows.iter_rows(named=True)] == chains
    if noisy:
        assert rows["verifier_ok"].to_list() == [keep for _, _, kept in written for keep in kept.tolist()]


def rounds_of(layout: str, row: dict[str, Any]) -> int:
    """Where a layout puts the round."""
    if layout == "stepwise":
        return int(row["run"].partition(".")[0])
    if layout == "processbench":
        return int(row["run"].removeprefix("round "))
    return int(row["round"])


@pytest.mark.parametrize("layout", sorted(set(WRITERS) - set(TABLES)))
@settings(max_examples=6)
@given(MODELS)
def test_records_come_back_as_the_same_chains(layout, model):
    steps, states, seed, noisy = model
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "log"
        written = write_log(folder, layout, steps, states, seed, noisy)
        rows = read_rows(folder).collect().rows(named=True)
    expected: Counter[tuple[Any, ...]] = Counter()
    found: Counter[tuple[Any, ...]] = Counter()
    for t, labels, kept in written:
        for chain, keep in zip(labels.T.tolist(), kept.tolist(), strict=True):
            right: bool | None = chain[0] == chain[-1]
            steps_ok = tuple(one == other for one, other in zip(chain[:-1], chain[1:], strict=True))
            verifier = keep if noisy and layout in ("plain", "plain-jsonl", "verl") else None
            labelled: Any = None
            if layout == "stepwise":
                right, labelled = None, steps_ok
            elif layout == "processbench":
                first = steps_ok.index(False) if False in steps_ok else len(steps_ok)
                labelled = steps_ok[: first + 1] + (None,) * (len(steps_ok) - first - 1)
            elif layout == "trl" or not noisy:
                verifier = None
            expected[t, str(chain[0]), right, verifier, labelled] += 1
    for row in rows:
        question = row["question"].removeprefix("Start from ").removesuffix(".")
        labelled = None if row["step_ok"] is None else tuple(row["step_ok"])
        found[rounds_of(layout, row), question, row["answer_ok"], row["verifier_ok"], labelled] += row["weight"]
    assert found == expected
    if layout != "counts":
        groups = Counter((row["run"], row["round"], row["question"]) for row in rows)
        places = {(row["run"], row["round"], row["question"], row["sample"]) for row in rows}
        assert len(places) == len(rows) == sum(groups.values())
