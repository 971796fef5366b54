"""`rlstar decide --batch`: a line of result for each claim, whatever the other lines hold."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from rlstar_sym.cli.batch import MOST_BYTES, read_lines
from rlstar_sym.cli.main import main

LINES = """\
# claims
x*y < 1 ; 0 < x < 1 ; 0 < y < 1

x > 0
{"claim": "x^2 + 2*x*y + 2*y^2 >= 0"}
{"claim": "a^3 + b^3 + c^3 >= 3*a*b*c", "given": ["a >= 0", "b >= 0", "c >= 0"]}
x^2 != 2
x > 1 ; x < 0 ; x > 0
"""
VERDICTS = {2: "proved", 4: "refuted", 5: "proved", 6: "proved", 7: "refuted", 8: "vacuous"}
BAD = '{"claim": 3}\nx >> 2\nx > 0 ; 1/x > 0\n{"claim": \n1/0 > x\n[1]\n'


def batch(tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, *options: str) -> tuple[int, str, str]:
    file = tmp_path / "claims.txt"
    file.write_text(text, encoding="utf-8")
    code = main(["decide", "--batch", str(file), "--out", str(tmp_path / "out"), *options])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_every_line_has_its_verdict_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = batch(tmp_path, capsys, LINES, "--json")
    found = {one["line"]: one for one in map(json.loads, out.splitlines())}
    assert {number: one["verdict"] for number, one in found.items()} == VERDICTS
    assert list(found) == sorted(found)
    assert code == 1
    assert Path(found[6]["certificate"]).is_file()
    assert found[4]["witness"] == {"x": "0"}
    assert found[7]["witness"]["x"]["root_of"] == ["-2", "0", "1"]
    assert found[8]["hypotheses_satisfiable"] is False
    assert "6 claims: 3 proved, 2 refuted, 1 vacuous" in err


def test_every_line_has_its_verdict_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = batch(tmp_path, capsys, LINES)
    assert [line.split(":")[0] for line in out.splitlines()] == [str(n) for n in VERDICTS]
    assert "4: refuted at x = 0: x > 0" in out
    assert "x = the root of" in out


def test_bad_lines_are_told_with_their_number_and_the_others_decided(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = batch(tmp_path, capsys, BAD + "x^2 >= 0\n")
    lines = out.splitlines()
    assert code == 3
    assert [line.split(":")[1] for line in lines] == [" cannot be read"] * 6 + [" proved"]
    assert "hypothesis 1" in lines[2]
    assert "6 unreadable" in err


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("x^2 >= 0\n", 0),
        ("x^2 >= 0\nx > 0\n", 1),
        ("x^2 >= 0\nx > 1 ; x < 0 ; x > 0\n", 3),
        ("x^2 >= 0\nx >> 0\n", 3),
        (BAD, 2),
        ("# nothing\n\n", 2),
    ],
)
def test_exit_codes(tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, code: int) -> None:
    assert batch(tmp_path, capsys, text)[0] == code


def test_hypotheses_of_the_command_line_are_those_of_every_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert batch(tmp_path, capsys, "x > 0\nx*y > 0 ; y > 0\n", "--given", "x > 1")[0] == 0


@pytest.mark.parametrize("words", [[], ["x > 0", "--batch", "claims.txt"]])
def test_a_claim_or_a_file_is_wanted(capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    assert main(["decide", *words]) == 2
    assert "--batch" in capsys.readouterr().err


def test_a_file_that_is_not_there_is_one_sentence(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["decide", "--batch", str(tmp_path / "none"), "--out", str(tmp_path)]) == 2
    assert "cannot be read" in capsys.readouterr().err


def test_lines_of_any_bytes_are_read_or_named() -> None:
    raw = b"\xef\xbb\xbfx > 0\r\n\xff\xfe\n" + b"x" * (MOST_BYTES + 10) + b"\ny > 0 ; ; y > 1"
    first, broken, long, last = read_lines(io.BytesIO(raw))
    assert (first.number, first.claim) == (1, "x > 0")
    assert "UTF-8" in broken.failure
    assert "longer" in long.failure
    assert (last.number, last.claim, last.given) == (4, "y > 0", ("y > 1",))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_claim_that_takes_too_long_spoils_no_other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hard = "(a^2+b^2+c^2)^2 >= 3*(a^3*b + b^3*c + c^3*a) + (a*b*c*d*e*f)^3 - (a*b*c*d*e*f)^4 + a^5*b^7*d^9*e*f"
    code, out, _ = batch(tmp_path, capsys, f"x^2 >= 0\n{hard}\ny^2 >= 0\n", "--timeout", "1")
    assert code in (1, 3)
    assert [line.split(":")[1].split()[0] for line in out.splitlines()][::2] == ["proved", "proved"]


@pytest.mark.skipif(os.name == "nt", reason="needs signals")
def test_an_interrupt_keeps_what_is_finished(tmp_path: Path) -> None:
    """The file is a pipe that stays open: the first bundle is printed, and the run waits for more."""
    command = [sys.executable, "-m", "rlstar_sym", "decide", "--batch", "-", "--out", str(tmp_path)]
    running = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert running.stdin is not None and running.stdout is not None
    running.stdin.write(b"x^2 + 1 > 0\n" * 200)
    running.stdin.flush()
    lines = [running.stdout.readline() for _ in range(200)]
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=60)
    assert lines == [f"{n}: proved: x^2 + 1 > 0\n".encode() for n in range(1, 201)]
    assert (running.returncode, out) == (130, b"")
    assert b"interrupted" in err and b"Traceback" not in err
