"""Whatever is typed: an answer within the time, one sentence, and exit code 1 for what is refuted alone."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from rlstar_sym.cli import bounded as bounded_module
from rlstar_sym.cli.bounded import bounded
from rlstar_sym.cli.main import main
from rlstar_sym.errors import Disagreement, UsageError
from rlstar_sym.polynomial.parser import parse_relations

NESTED = "1/(1+" * 40 + "x" + ")" * 40


def one_sentence(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(arguments) == 2
    said = capsys.readouterr().err
    assert said.startswith("rlstar: ") and said.count("\n") == 1 and "Traceback" not in said
    return said


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        ("(10^999)^5 > 0", "4000 digits"),
        ("((((2)^1000)^1000)^1000)^1000 >= 0", "4000 digits"),
        ("(1/10^999)^5 > 0", "4000 digits"),
        ("*".join(["10^999"] * 5) + " > 0", "4000 digits"),
        ("+".join(f"1/(10^900 + {i})" for i in range(9)) + " > 0", "4000 digits"),
        ("1" + "/x" * 600 + " > 0", "150 operations"),
        ("((x^1000)^1000)^1000 >= 0", "degree 1000000"),
        ("((x+y+z+1)^1000)^1000 > 0", "terms"),
    ],
)
def test_claims_that_grow_beyond_all_bounds(capsys: pytest.CaptureFixture[str], claim: str, words: str) -> None:
    assert words in one_sentence(capsys, "decide", claim)


def test_what_takes_too_long_ends_with_the_time(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Nothing is cancelled in nested fractions, so their degree doubles at each level; reading them is within the time limit, too."""
    code = main(["decide", f"{NESTED} > 0", "--timeout", "1", "--json", "--out", str(tmp_path)])
    said = capsys.readouterr()
    assert (code, json.loads(said.out)["verdict"]) == (3, "undecided") if code == 3 else "expands to" in said.err


def test_a_long_product_is_read_at_once() -> None:
    """Not once for each factor, which would be 10^8 steps here."""
    (relation,) = parse_relations("*".join(["x"] * 20_000) + " > 0")
    assert len(relation.left.children()) == 20_000


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["decide", "x>0", "--timeout", "-1"], "time-out"),
        (["decide", "x>0", "--timeout", "nan"], "time-out"),
        (["decide", "x>0", "--jobs", "0"], "jobs"),
        (["decide", "x>0", "--out", "/dev/null/x"], "--out"),
        (["decide", "x>0", "--cache", "/dev/null/x"], "--cache"),
        (["iterate", "--steps", "3", "--states", "64", "--delta", "0.1", "--digits", "1000000000"], "digits"),
        (["iterate", "--steps", "3", "--states", "64", "--delta", "0.1", "--rounds", "1000000000"], "rounds"),
        (["iterate", "--steps", "3", "--states", "64", "--delta", "inf"], "inf"),
        (["iterate", "--kernel", "/dev/null"], "/dev/null"),
        (["fate", "--states", "3", "--delta", "nan,0.1"], "nan"),
        (["derive", "--steps", "3", "--states", "1" + "0" * 5000], "states"),
        (["prove", "/dev/null"], "/dev/null"),
    ],
)
def test_bad_values_of_options(capsys: pytest.CaptureFixture[str], arguments: list[str], named: str) -> None:
    assert named in one_sentence(capsys, *arguments)


@pytest.mark.parametrize("content", [b"", b"\0\1\2\xff", "x = 'é'\n@theorem\n".encode("utf-16"), b"\xff\n@theorem\n"])
def test_files_that_are_no_theorem_files(capsys: pytest.CaptureFixture[str], tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "mine.py"
    file.write_bytes(content)
    assert "mine.py" in one_sentence(capsys, "prove", str(file))


@pytest.mark.parametrize(
    "error", [ValueError("no"), RecursionError(), MemoryError(), ImportError("flint"), KeyError(3)]
)
def test_an_unexpected_error_is_a_sentence_and_never_exit_code_1(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fail(*_: object) -> None:
        raise error

    for command in (["derive", "--steps", "3", "--states", "3"], ["iterate", "--states", "3", "--delta", "0.1,0.1"]):
        monkeypatch.setattr(f"rlstar_sym.cli.{command[0]}.read_round", fail)
        one_sentence(capsys, *command)
    monkeypatch.setattr("rlstar_sym.cli.running.chosen_settings", fail)
    if isinstance(error, MemoryError):
        assert main(["decide", "x > 0"]) == 3
        assert "memory" in capsys.readouterr().out
    else:
        one_sentence(capsys, "decide", "x > 0")


def test_the_traceback_is_there_for_who_asks(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ValueError("no")

    monkeypatch.setattr("rlstar_sym.cli.derive.read_round", fail)
    monkeypatch.setenv("RLSTAR_DEBUG", "1")
    assert main(["derive", "--steps", "3", "--states", "3"]) == 2
    assert "Traceback" in capsys.readouterr().err


def spin() -> tuple[int, str]:
    while True:
        pass


def swallow() -> tuple[int, str]:
    held = []
    while True:
        held.append(bytearray(1 << 26))


def deaf() -> tuple[int, str]:
    """Deep in a library that hears no timer."""
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGALRM])
    return spin()


def die() -> tuple[int, str]:
    os.kill(os.getpid(), signal.SIGKILL)


def complain() -> tuple[int, str]:
    raise Disagreement("the two")


def fail() -> tuple[int, str]:
    raise ZeroDivisionError("odd")


def test_work_ends_within_its_limits() -> None:
    assert bounded(lambda: (3, "said"), 60) == (3, "said")
    assert bounded(spin, 0.2) == "time"
    assert bounded(deaf, 0.2) == "time"
    assert bounded(swallow, 60, 256) == "memory"
    assert bounded(die, 60) == "memory"
    with pytest.raises(Disagreement, match="the two"):
        bounded(complain, 60)
    with pytest.raises(UsageError, match="unexpected ZeroDivisionError: odd"):
        bounded(fail, 60)


def test_without_fork_the_work_runs_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(bounded_module.os, "fork")
    assert bounded(lambda: (os.getpid(), ""), 60) == (os.getpid(), "")


def slow_solver(folder: Path) -> dict[str, str]:
    """A z3 that never answers, and says where it runs."""
    solver = folder / "slow"
    solver.write_text(f"#!/bin/sh\necho $$ >> {folder}/pids\nexec sleep 300\n")
    solver.chmod(0o755)
    return {**os.environ, "RLSTAR_Z3": str(solver)}


def started(folder: Path) -> list[int]:
    file = folder / "pids"
    return [int(word) for word in file.read_text().split()] if file.exists() else []


def runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def gone(folder: Path) -> bool:
    """Whether the solvers end soon."""
    for _ in range(20_000):
        if not any(runs(pid) for pid in started(folder)):
            return True
        time.sleep(0.05)
    return False


DECIDE = [
    sys.executable,
    "-m",
    "rlstar_sym",
    "decide",
    "x*x >= 0",
    "--no-cache",
    "--engines",
    "certificate,z3",
    "--json",
]


def test_a_solver_that_does_not_answer_costs_neither_the_proof_nor_more_than_the_time(tmp_path: Path) -> None:
    done = subprocess.run(
        [
            *DECIDE,
            "--timeout",
            "20",  # of which the solver that hangs gets half, and this test waits for it
            "--out",
            str(tmp_path / "out"),
        ],
        env=slow_solver(tmp_path),
        capture_output=True,
        text=True,
        timeout=1800,
        check=False,
    )
    assert json.loads(done.stdout)["verdict"] == "proved", done.stdout
    assert done.returncode == 0
    assert started(tmp_path) and gone(tmp_path)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="asks /proc which processes run")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_whoever_ends_decide_ends_its_solvers(tmp_path: Path, how: signal.Signals) -> None:
    process = subprocess.Popen(
        [*DECIDE, "--timeout", "600", "--out", str(tmp_path / "out")],
        env=slow_solver(tmp_path),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    while not started(tmp_path) and process.poll() is None:
        time.sleep(0.05)
    process.send_signal(how)
    _, said = process.communicate(timeout=1800)
    if how == signal.SIGINT:
        assert process.returncode == 130
        assert said == "rlstar: interrupted; files already written are complete\n"
    assert gone(tmp_path)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is full")
@pytest.mark.parametrize(
    "arguments", ["derive --steps 3 --states 3", "", "--help", "--version", "prove --help"], ids=lambda a: a or "none"
)
@pytest.mark.parametrize("unbuffered", ["", "1"], ids=["buffered", "unbuffered"])
def test_a_full_disk_is_a_sentence(arguments: str, unbuffered: str) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "rlstar_sym", *arguments.split()],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
        )
    assert (done.returncode, done.stderr) == (2, "rlstar: the output cannot be written: No space left on device\n")
