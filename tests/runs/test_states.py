"""Tables of states: labels by the truth, rounds by the names of files, and counts against a count by hand."""

from __future__ import annotations

import gzip
import itertools
import random
from pathlib import Path

import numpy
import polars
import pytest

from rlstar_sym.errors import UsageError
from rlstar_sym.runs import count_states, read_rows
from rlstar_sym.runs.reading import survey

#: right chains: every state has another name in every column
TRUTH = "s0,s1,s2\na,k,z\nb,l,y\nc,m,x\n"
CHAINS = "s0,s1,s2\na,k,z\na,l,z\nb,m,z\nc,m,x\nb,l,z\n"


@pytest.fixture
def truth(tmp_path: Path) -> Path:
    path = tmp_path / "right.csv"
    path.write_text(TRUTH)
    return path


def test_labels_are_places_in_the_truth(tmp_path, truth):
    path = tmp_path / "chains.csv"
    path.write_text(CHAINS)
    frame = read_rows(path, truth=truth).collect()
    assert frame["states"].to_list() == [[0, 0, 0], [0, 1, 0], [1, 2, 0], [2, 2, 2], [1, 1, 0]]
    assert frame["question"].to_list() == ["a", "a", "b", "c", "b"]
    assert frame["sample"].to_list() == [0, 1, 0, 0, 1]
    assert frame["step_ok"].to_list() == [[True, True], [False, False], [False, False], [True, True], [True, False]]
    assert frame["answer_ok"].to_list() == [True, True, False, True, False]
    assert frame["verifier_ok"].null_count() == 5


def test_counts_by_hand(tmp_path, truth):
    path = tmp_path / "chains.csv"
    path.write_text(CHAINS)
    table = count_states(path, truth=truth)
    (counts,) = table.counts
    assert table.names == [("a", "k", "z"), ("b", "l", "y"), ("c", "m", "x")]
    assert counts.transitions.tolist() == [[[1, 1, 0], [0, 1, 1], [0, 0, 1]], [[1, 0, 0], [2, 0, 0], [1, 0, 1]]]
    assert counts.kept_transitions.tolist() == [[[1, 1, 0], [0, 0, 0], [0, 0, 1]], [[1, 0, 0], [1, 0, 0], [0, 0, 1]]]
    assert (counts.chains, counts.kept, counts.right, counts.all_right, counts.kept_all_right) == (5, 3, 3, 2, 2)
    assert counts.start.tolist() == [2, 2, 1]
    assert counts.kept_start.tolist() == [2, 0, 1]
    assert counts.after_right.tolist() == [[[2, 0], [1, 2]]]
    assert counts.on_track.tolist() == [[[0, 0], [2, 3]], [[2, 0], [1, 2]]]
    report = table.report
    assert (report.steps, report.states, report.records, report.step_meaning) == (2, 3, 5, "right")
    assert report.groups == {2: 2, 1: 1}
    assert (report.tally.wrong_steps_kept, report.tally.kept_steps_known) == (1, 3)


def brute_force(chains: list[tuple[int, ...]], states: int) -> numpy.ndarray:
    counts = numpy.zeros((len(chains[0]) - 1, states, states), dtype=int)
    for chain in chains:
        for n, (one, other) in enumerate(itertools.pairwise(chain)):
            counts[n, one, other] += 1
    return counts


@pytest.mark.parametrize("form", ["csv", "csv.gz", "parquet", "quoted", "crlf", "tsv"])
def test_every_form_of_a_table_gives_the_same_counts(tmp_path, form):
    draw = random.Random(1)
    chains = [tuple(draw.randrange(4) for _ in range(4)) for _ in range(3000)]
    lines = ["s0,s1,s2,s3", *(",".join(map(str, chain)) for chain in chains)]
    path = tmp_path / f"table.{form if form not in ('quoted', 'crlf', 'tsv') else 'csv'}"
    text = "\n".join(lines) + "\n"
    if form == "csv.gz":
        path.write_bytes(gzip.compress(text.encode()))
    elif form == "parquet":
        polars.DataFrame(chains, schema=["s0", "s1", "s2", "s3"], orient="row").write_parquet(path)
    elif form == "quoted":
        path.write_text("\n".join(",".join(f'"{cell}"' for cell in line.split(",")) for line in lines))
    elif form == "crlf":
        path.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    elif form == "tsv":
        path.write_text(text.replace(",", "\t"))
    else:
        path.write_text(text)
    (counts,) = count_states(path).counts
    assert (counts.transitions == brute_force(chains, 4)).all()
    assert (counts.kept_transitions == brute_force([c for c in chains if c[0] == c[-1]], 4)).all()
    rows = read_rows(path).collect()
    assert [tuple(states) for states in rows["states"].to_list()] == chains


def test_files_of_the_authors_give_the_rounds(tmp_path):
    for number in (1, 2, 10):
        (tmp_path / f"iter_data_4_{number}_all.csv").write_text("s0,s1\n0,0\n1,0\n")
        (tmp_path / f"iter_data_4_{number}.csv").write_text("s0,s1\n0,0\n")
        (tmp_path / f"iter_data_4_{number}_full_correct.csv").write_text("s0,s1\n0,0\n")
    (tmp_path / "pretrain_4096.csv").write_text("s0,s1\n0,0\n")
    table = count_states(tmp_path)
    assert [(c.round, c.chains, c.kept) for c in table.counts] == [(1, 2, 1), (2, 2, 1), (10, 2, 1)]
    assert len(table.report.other_files) == 7
    assert not table.report.only_kept


def test_kept_chains_alone_say_nothing_about_the_accuracy(tmp_path):
    path = tmp_path / "iter_data_4_3.csv"
    path.write_text("s0,s1\n0,0\n1,1\n")
    table = count_states(path)
    assert table.report.only_kept
    assert [(c.round, c.kept) for c in table.counts] == [(3, 2)]
    assert any("kept chains only" in sentence for sentence in table.report.warnings)


def test_only_right_chains_are_refused(tmp_path):
    path = tmp_path / "iter_data_4_3_full_correct.csv"
    path.write_text("s0,s1\n0,0\n1,1\n")
    with pytest.raises(UsageError, match="only chains with every step right"):
        count_states(path)


def test_the_truth_is_found_in_the_folder(tmp_path):
    (tmp_path / "zip2_3_gt.csv").write_text(TRUTH)
    (tmp_path / "iter_data_4_1_all.csv").write_text(CHAINS)
    (counts,) = count_states(tmp_path).counts
    assert (counts.round, counts.chains, counts.kept) == (1, 5, 3)


def test_run_round_and_kept_may_be_columns(tmp_path):
    path = tmp_path / "chains.csv"
    path.write_text("s0,s1,kept,round,run\n0,0,0.0,1.0,x\n0,1,1,1,x\n1,1,true,2,y\n1,0,?,2,y\n1,1,1,soon,y\n")
    table = count_states(path)
    assert [(c.run, c.round, c.chains, c.kept, c.right) for c in table.counts] == [("x", 1, 2, 1, 1), ("y", 2, 1, 1, 1)]
    assert set(table.report.rejected) == {"kept is not 0, 1, true or false", "round is not a whole number"}
    rows = read_rows(path).collect()
    assert rows["verifier_ok"].to_list() == [False, True, True]


def test_rows_that_cannot_be_used_are_counted_with_their_lines(tmp_path, truth):
    path = tmp_path / "chains.csv"
    path.write_text("s0,s1,s2\na,k,z\na,k\na,k,z,z\n\nq,k,z\na,,z\nb,nowhere,y\nb,l,y\n")
    report = survey(path, truth=truth)
    assert report.records == 2
    assert {reason: entry.first for reason, entry in report.rejected.items()} == {
        "row with too few cells": ["chains.csv:3"],
        "row with too many cells": ["chains.csv:4"],
        "unknown state in s0": ["chains.csv:6"],
        "empty or missing cell": ["chains.csv:7"],
        "unknown state in s1": ["chains.csv:8"],
    }
    assert any("such as nowhere" in sentence for sentence in report.warnings)


def test_text_that_is_not_utf8_costs_its_row_only(tmp_path, truth):
    path = tmp_path / "chains.csv"
    path.write_bytes(b"s0,s1,s2\na,k,z\na,\xff,z\nb,l,y\n")
    report = survey(path, truth=truth)
    assert report.records == 2
    assert report.rejected["not UTF-8 text"].first == ["chains.csv:3"]


def test_without_a_truth_the_columns_share_their_states(tmp_path):
    path = tmp_path / "chains.csv"
    path.write_text(CHAINS)
    with pytest.raises(UsageError, match="no state in common.*--truth"):
        count_states(path)


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("s0,s1,s2\na,k,z\nb,k,y\n", "right.csv:3: the state k of s1 is also in line 2; the truth is one-to-one"),
        ("s0,s1\na,k\nb,l\n", "right.csv has the columns s0, s1, but the log has s0, s1, s2"),
        ("s0,s1,s2\na,k,z\n", "right.csv has 1 question; there are at least 2"),
        ("s0,s1,s2\na,k,z\nb,,y\n", "right.csv:3: a cell is empty"),
        ("s0,s1,s2\na,k,z\nb,y\n", "right.csv:3: "),
        ("", "right.csv is empty"),
    ],
)
def test_a_truth_that_is_none_is_refused(tmp_path, truth, table, said):
    truth.write_text(table)
    path = tmp_path / "chains.csv"
    path.write_text(CHAINS)
    with pytest.raises(UsageError, match=said):
        count_states(path, truth=truth)


def test_no_kept_chain_is_said(tmp_path):
    path = tmp_path / "chains.csv"
    path.write_text("s0,s1\n0,1\n1,0\n")
    table = count_states(path)
    assert any("no chain is kept" in sentence for sentence in table.report.warnings)


def test_old_polars_reads_parquet_by_slices(tmp_path, monkeypatch):
    path = tmp_path / "chains.parquet"
    polars.DataFrame({"s0": [0, 1, 1], "s1": [0, 1, 0]}).write_parquet(path)
    monkeypatch.delattr(polars.LazyFrame, "collect_batches", raising=False)
    assert count_states(path).counts[0].chains == 3
