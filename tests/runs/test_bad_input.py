"""Bad logs: one clear sentence and exit code 2; a log with some good records is read, and the rest counted."""

from __future__ import annotations

import gzip
import json
import random
import struct
import subprocess
import sys
import zipfile
from collections import Counter
from pathlib import Path

import numpy
import polars
import pytest

from rlstar_sym.cli.main import main
from rlstar_sym.errors import UsageError
from rlstar_sym.runs import sources
from rlstar_sym.runs.reading import survey
from rlstar_sym.runs.writing import log_writer

GOOD = '{"question": "q", "correct": 1}\n'


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The sentence with which a command refuses its input."""
    assert main(["read", *arguments]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    lines = shown.err.splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("rlstar: ")
    assert "Traceback" not in lines[0]
    return lines[0]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.csv", b"", "a.csv is empty"),
        ("a.csv", b"  \n\n ", "nothing but blanks"),
        ("a.csv", b"s0,s1,s2\n", "a header and no row"),
        ("a.csv", b"question,correct\n", "a header and no row"),
        ("a.csv", b"colour,size\nred,4\n", "has the fields colour, size, which no layout has"),
        (
            "a.csv",
            b"Question,Correct\nq,1\n",
            "Question, Correct, which no layout has; their names are written in small letters",
        ),
        ("a.csv", b"S0,S1\n0,0\n", "their names are written in small letters"),
        ("a.csv", b"s0,s2\n0,0\n", "has the fields s0, s2, which no layout has"),
        ("a.csv", b"s0,s1,s0\n0,0,0\n", "the column s0 occurs twice"),
        ("a.csv", b"s0,s\xff1\n0,0\n", "the header is not UTF-8 text"),
        ("a.csv", b"s0,s1\r0,0\r1,1\r", "the header has a carriage return inside"),
        ("a.csv", b"s0,s1\n0\n1,0,0\n", "a header and no row|nothing in a.csv can be used"),
        ("a.csv", b"s0,s1\n0,0\n0,0\n", "names one state only"),
        (
            "a.csv",
            b"s0,s1\n0,0\n" + b"1" * (17 << 20) + b"\n",
            "too little of a.csv can be used: line of more than 16 MiB",
        ),
        ("a.csv", b"s0,s1\n" + b"1" * (17 << 20) + b"\n", "nothing in a.csv can be used: line of more than 16 MiB"),
        ("a.jsonl", b"{\n", "no record that can be read: not a JSON object \\(1, first at a.jsonl:1\\)"),
        ("a.jsonl", b'{"question": "\xff", "correct": 1}\n', "not UTF-8 text"),
        ("a.jsonl", b'{"question": "q", "correct": 1, "correct": 0}\n', "a field occurs twice"),
        ("a.jsonl", b'{"question": "q", "correct": 2}\n', "correct is not 0, 1, true or false"),
        ("a.jsonl", b'{"question": "q", "correct": NaN}\n', "correct is not 0, 1, true or false"),
        ("a.jsonl", b"[" * 100_000, "nested too deeply|not whole|not JSON"),
        ("a.jsonl", b'{"a":' * 100_000, "nested too deeply"),
        ("a.json", b'[{"question": "q", "correct": tru', "the JSON array is not whole"),
        ("a.jsonl", b"\x7fELF\x02\0\0\0", "binary data of no kind that is read"),
        ("a.csv", "s0,s1\n".encode("utf-16"), "UTF-16 text; save it as UTF-8"),
        ("a.jsonl", b"\x28\xb5\x2f\xfd\0\0", "compressed by zstd"),
        ("a.csv.gz", b"\x1f\x8b\x08 broken", "not a whole gzip file"),
        ("a.parquet", b"PAR1 and nothing more", "is not a whole Parquet file"),
        ("a.eval", b"PK\x03\x04 and nothing more", "no whole ZIP archive"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_sentence(tmp_path, capsys, name, content, said):
    path = tmp_path / name
    path.write_bytes(content)
    sentence = refused(capsys, str(path))
    assert any(part in sentence.replace("\\", "") for part in said.replace("\\", "").split("|"))


def test_what_is_not_there_is_refused(tmp_path, capsys):
    assert "cannot be read" in refused(capsys, str(tmp_path / "none"))
    assert "holds no log" in refused(capsys, str(tmp_path))
    (tmp_path / "a.jsonl").write_text(GOOD)
    path = str(tmp_path / "a.jsonl")
    assert "there is no format nonsense" in refused(capsys, path, "--format", "nonsense")
    assert "--truth is for tables of states" in refused(capsys, path, "--truth", path + "x")
    assert "--steps-mean is 'both'" in refused(capsys, path, "--steps-mean", "both")
    assert "--threshold" in refused(capsys, path, "--threshold", "much")


def test_good_records_among_bad_ones_are_used(tmp_path):
    path = tmp_path / "a.jsonl"
    bad = [b"nonsense\n", b"[1]\n", b'{"question": "q"}\n', b'{"question": "q", "correct": 7}\n', b"\xff\xfe\n", b"\n"]
    path.write_bytes(GOOD.encode() + b"".join(bad) + GOOD.encode())
    report = survey(path)
    assert report.records == 2
    assert {reason: (entry.count, entry.first) for reason, entry in report.rejected.items()} == {
        "not a JSON object": (2, ["a.jsonl:2", "a.jsonl:3"]),
        "correct is missing": (1, ["a.jsonl:4"]),
        "correct is not 0, 1, true or false": (1, ["a.jsonl:5"]),
        "not UTF-8 text": (1, ["a.jsonl:6"]),
    }
    assert report.tally.chains == 2


def test_of_many_faults_the_first_lines_are_named(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text(GOOD + "{\n" * 1000)
    entry = survey(path).rejected["not a JSON object"]
    assert entry.count == 1000
    assert entry.first == [f"a.jsonl:{n}" for n in range(2, 7)]


def test_a_log_cannot_make_the_report_grow(tmp_path):
    path = tmp_path / "samples_a.jsonl"
    record = {"doc_id": 0, "resps": [], "filter": "first", "exact_match": 1}
    path.write_text("".join(json.dumps({**record, "filter": f"f{n}"}) + "\n" for n in range(1000)))
    report = survey(path)
    assert len(report.set_aside) <= 201
    assert sum(report.set_aside.values()) == 999


def test_a_file_that_breaks_off_is_read_up_to_there(tmp_path):
    """What is left of a run that was interrupted."""
    path = tmp_path / "a.jsonl.gz"
    many = "".join(json.dumps({"question": f"q{n}", "correct": n % 2}) + "\n" for n in range(20_000))
    path.write_bytes(gzip.compress(many.encode())[:-2000])
    report = survey(path)
    assert 10_000 < report.records < 20_000
    assert any("cannot be read to its end" in reason for reason in report.rejected)
    array = tmp_path / "b.json"
    array.write_text(f'[{GOOD.strip()}, {GOOD.strip()}, 7, {{"question": ')
    report = survey(array)
    assert report.records == 2
    assert report.rejected["not a JSON object"].first == ["b.json:3"]
    assert report.rejected["the JSON array is not whole"].first == ["b.json:4"]
    broken = tmp_path / "c.json"
    broken.write_bytes(f"[{GOOD.strip()},".encode() + b'{"question": "\xff"},' + f"{GOOD.strip()}]".encode())
    report = survey(broken)
    assert report.records == 2
    assert report.rejected["not UTF-8 text"].first == ["c.json:2"]


def test_one_bad_file_does_not_stop_a_folder(tmp_path):
    (tmp_path / "1.jsonl").write_text(GOOD)
    (tmp_path / "2.jsonl").write_bytes(b"\0\1\2")
    (tmp_path / "3.jsonl").write_text("")
    (tmp_path / "4.parquet").write_bytes(b"PAR1")
    (tmp_path / "5.csv").write_text("s0,s1\n0,0\n")
    (tmp_path / "6.jsonl").write_text(GOOD)
    report = survey(tmp_path)
    assert report.files == ["1.jsonl", "6.jsonl"]
    assert len(report.other_files) == 4
    assert report.records == 2


# -- size --------------------------------------------------------------------------------


def test_a_line_that_is_too_long_is_rejected_and_the_next_ones_read(tmp_path, monkeypatch):
    monkeypatch.setattr(sources, "MOST_LINE", 1000)
    monkeypatch.setattr(sources, "BLOCK", 1000)
    monkeypatch.setattr(sources, "CHUNK", 64)
    path = tmp_path / "a.jsonl"
    path.write_text(GOOD + '{"question": "' + "x" * 5000 + '"}\n' + GOOD * 100)
    report = survey(path)
    assert report.records == 101
    assert report.rejected[sources.TOO_LONG].first == ["a.jsonl:2"]
    table = tmp_path / "a.csv"
    table.write_text("question,correct\nq,1\n" + '"' + "x" * 5000 + "\n" + "q,0\nq,1\n" * 500)
    report = survey(table)
    assert report.rejected[sources.TOO_LONG].first == ["a.csv:3"]
    assert report.records == 1001


@pytest.mark.parametrize("size", [1, 2, 3, 7, 64, 1000])
def test_records_are_the_same_however_the_file_is_cut(tmp_path, monkeypatch, size):
    monkeypatch.setattr(sources, "BLOCK", size)
    monkeypatch.setattr(sources, "CHUNK", size)
    path = tmp_path / "a.csv"
    path.write_text('question,correct\n"a\nb",1\nc,0\n\n"d ""e""\n",1\nf,g,h\nlast,0')
    report = survey(path)
    assert (report.records, report.tally.answer_right) == (4, 2)
    assert report.rejected["row with too many cells"].first == ["a.csv:8"]


@pytest.mark.parametrize("size", [1, 5, 9, 16, 1000])
def test_chains_are_the_same_however_the_file_is_cut(tmp_path, monkeypatch, size):
    """What is said of a row does not depend on the rows around it."""
    monkeypatch.setattr(sources, "BLOCK", size)
    monkeypatch.setattr(sources, "CHUNK", size)
    path = tmp_path / "a.csv"
    path.write_bytes(b's0,s1\r\n0,0\r\n1,\n"1","0"\n5\n0,1,7\n\n,\n0,\xfe\n1,1')
    report = survey(path)
    assert (report.records, report.tally.answer_right, report.states) == (3, 2, 2)
    assert {reason: entry.first for reason, entry in report.rejected.items()} == {
        "empty or missing cell": ["a.csv:3", "a.csv:8"],
        "row with too few cells": ["a.csv:5"],
        "row with too many cells": ["a.csv:6"],
        "not UTF-8 text": ["a.csv:9"],
    }


LIMITED = """
import resource, sys
import polars
from rlstar_sym.cli.main import main
small, *long = sys.argv[1:]
warm = main(["read", small])
used = int(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmSize"))) * 1024
resource.setrlimit(resource.RLIMIT_AS, (used + (128 << 20), used + (128 << 20)))
sys.exit(0 if [main(["read", path]) for path in long] == [2] * len(long) else 1)
"""


@pytest.mark.exhaustive
@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited as Linux does")
def test_memory_stays_flat_on_a_line_that_never_ends(tmp_path):
    """Lines that are larger than what the process may have; unpacking them takes a second or two."""
    small = tmp_path / "small.jsonl"
    small.write_text(GOOD)
    mebibyte = gzip.compress(b"x" * (1 << 20))
    long = []
    for name, begins, size in (
        ("a.jsonl.gz", b'{"question": "', 192),
        ("b.csv.gz", b"question,correct\nq", 192),
        ("c.json.gz", b"[{", 192),
    ):
        # gzip files one after another are one file
        (tmp_path / name).write_bytes(gzip.compress(begins) + mebibyte * size)
        long.append(str(tmp_path / name))
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(small), *long],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert done.returncode == 0, done.stderr
    assert [("16 MiB" in line, line.startswith("rlstar: ")) for line in done.stderr.splitlines()] == [(True, True)] * 3


TOKENS = [
    b"null",
    b"[]",
    b"{}",
    b"-1",
    b"1e999",
    b'"\\ud800"',
    b"\xff",
    b"\n",
    b'"',
    b",",
    b"9" * 30,
    b"\0",
    b"0.5",
    b"NaN",
    b"\r",
]


@pytest.mark.parametrize(
    "layout", ["states", "plain", "counts", "verl", "stepwise", "processbench", "lm-eval", "inspect"]
)
def test_whatever_a_log_holds_it_is_read_or_refused(tmp_path, layout):
    """Mutants of good logs end in a report or in a sentence, never in another error."""
    writer = log_writer(layout, tmp_path / "log", 2, 3, noisy=True)
    labels = numpy.array([[0, 1, 2, 0], [0, 1, 1, 2], [0, 2, 2, 2]])
    writer.write(0, labels, numpy.array([True, False, True, False]))
    writer.close()
    original = max((tmp_path / "log").iterdir(), key=lambda path: path.stat().st_size)
    draw = random.Random(layout)
    path = tmp_path / original.name
    outcomes = Counter()
    for _ in range(60):
        content = bytearray(original.read_bytes())
        for _ in range(draw.randint(1, 3)):
            place = draw.randrange(len(content))
            content[place : place + draw.randint(0, 8)] = draw.choice(TOKENS)
        path.write_bytes(bytes(content))
        try:
            report = survey(path)
        except UsageError as error:
            outcomes["refused"] += 1
            assert str(error).isprintable()
        else:
            outcomes["read"] += 1
            assert report.records >= 1
    assert len(outcomes) == 2


# -- archives ------------------------------------------------------------------------------


def test_an_archive_that_unpacks_to_too_much_is_refused(tmp_path, capsys):
    path = tmp_path / "bomb.eval"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("samples/1_epoch_1.json", b"0" * (66 << 20))
        archive.writestr("samples/2_epoch_1.json", b"[" + b" " * (4 << 20) + b"]")
    assert path.stat().st_size < 1 << 18
    assert "an entry that unpacks to more than 64 MiB, or to 500 times its size (2" in refused(capsys, str(path))


def test_an_archive_that_lies_about_its_sizes_is_refused(tmp_path, capsys):
    path = tmp_path / "liar.eval"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("samples/1_epoch_1.json", json.dumps({"id": 1, "epoch": 1, "pad": "x" * 5000}))
    content = bytearray(path.read_bytes())
    central = content.find(b"PK\x01\x02")
    content[central + 24 : central + 28] = struct.pack("<I", 10)
    path.write_bytes(bytes(content))
    sentence = refused(capsys, str(path))
    assert "damaged entry" in sentence or "larger than it declares" in sentence or "not a JSON object" in sentence


def test_an_archive_that_declares_too_much_is_refused(tmp_path, capsys):
    path = tmp_path / "huge.eval"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(4):
            archive.writestr(f"samples/{number}_epoch_1.json", b"{}")
    content = bytearray(path.read_bytes())
    place = content.find(b"PK\x01\x02")
    while place >= 0:
        content[place + 24 : place + 28] = struct.pack("<I", 0xFFFFFFF0)
        place = content.find(b"PK\x01\x02", place + 4)
    path.write_bytes(bytes(content))
    assert "declares more than" in refused(capsys, str(path))


def test_an_entry_packed_in_an_unknown_way_is_refused(tmp_path, capsys):
    path = tmp_path / "new.eval"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("samples/1_epoch_1.json", b'{"id": 1}')
    content = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        place = content.find(mark)
        content[place + offset : place + offset + 2] = struct.pack("<H", 99)
    path.write_bytes(bytes(content))
    assert "packed in a way that this Python cannot unpack" in refused(capsys, str(path))


def test_a_zip_of_something_else_is_refused(tmp_path, capsys):
    path = tmp_path / "other.eval"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", b"nothing")
    assert "without samples" in refused(capsys, str(path))


# -- names ----------------------------------------------------------------------------------

EVIL = "\x1b[31m=cmd|' /C calc'!A0 <script>alert(1)</script>\u202e\x07"


def test_names_appear_as_text(tmp_path, capsys):
    record = {"question": EVIL, "correct": 1, "run": EVIL}
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps(record) + "\n")
    assert main(["read", str(path)]) == 0
    shown = capsys.readouterr().out
    assert "\\x1b[31m=cmd" in shown
    assert "<script>" in shown
    assert not any(character in shown for character in "\x1b\x07\u202e")
    header = tmp_path / "b.csv"
    header.write_text(f'"{EVIL}",other\n1,2\n')
    sentence = refused(capsys, str(header))
    assert "\x1b" not in sentence
    assert "\\x1b" in sentence


def test_half_a_character_does_no_harm(tmp_path, capsys):
    path = tmp_path / "a.jsonl"
    path.write_text('{"question": "\\ud800", "correct": 1, "run": "\\udfff"}\n')
    assert main(["read", str(path)]) == 0
    assert "\\udfff" in capsys.readouterr().out
    assert main(["read", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["records"] == 1


def test_a_table_of_lists_is_no_table_of_states(tmp_path, capsys):
    path = tmp_path / "a.parquet"
    polars.DataFrame({"s0": [[1], [2]], "s1": [[1], [2]]}).write_parquet(path)
    assert "a cell names a state" in refused(capsys, str(path))
