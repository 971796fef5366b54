"""The command-line contract: exit codes, one clear sentence for every bad input, JSON on stdout alone, z3 missing or broken."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from rlstar_sym.cli.main import main

ROOT = Path(__file__).resolve().parents[2]

PROVABLE = '''"""A lemma.

Claim    No edge passes 1.
"""
from rlstar_sym import SymmetricChain
from rlstar_sym.theorem import theorem

chain = SymmetricChain()
after = chain.star_round()


@theorem("my.1", "No edge passes 1")
def no_edge_passes_one(proof):
    proof.assume(0 <= chain.delta, chain.delta <= 1, chain.states >= 2)
    proof.induction(0 <= chain.rest, chain.rest <= 1)
    proof.show(after.delta <= 1)
'''
TWO_CLAIMS = """from rlstar_sym import Symbol
from rlstar_sym.theorem import theorem

x, y = Symbol("x"), Symbol("y")


@theorem("my.1", "A product")
def product(proof):
    proof.assume(x > 0, y > 0)
    proof.show(x * y > 0)


@theorem("my.2", "A square")
def square(proof):
    proof.show(x**2 + 1 > 0)
"""
FALSE = PROVABLE.replace("after.delta <= 1", "after.delta > chain.delta")


def rlstar(*arguments: str, timeout: float = 1800, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "rlstar_sym", *arguments],
        capture_output=True,
        text=True,
        timeout=timeout,
        env={**os.environ, **environment},
        check=False,
    )


def sentence(done: subprocess.CompletedProcess[str]) -> str:
    """The complaint of a command that must end with exit code 2 and one sentence."""
    assert done.returncode == 2, (done.returncode, done.stdout, done.stderr)
    assert "Traceback" not in done.stderr
    lines = [line for line in done.stderr.splitlines() if line.startswith("rlstar: ")]
    assert len(lines) == 1, done.stderr
    assert len(lines[0]) > 20
    return lines[0]


def complaint(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The same, in this process."""
    assert main(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1, captured.err
    assert captured.err.startswith("rlstar: ")
    return captured.err


ITERATE = ["iterate", "--steps", "3", "--states", "64", "--delta", "0.1", "--rounds", "2"]


def changed(option: str, value: str) -> list[str]:
    arguments = list(ITERATE)
    arguments[arguments.index(option) + 1] = value
    return arguments


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (changed("--states", "1"), "states"),
        (changed("--states", "abc"), "states"),
        (changed("--steps", "0"), "steps"),
        (changed("--steps", "-3"), "steps"),
        (changed("--delta", "1.5"), "3/2"),
        (changed("--delta", "-2"), "-2"),
        (changed("--delta", "abc"), "abc"),
        (changed("--delta", "nan"), "nan"),
        (changed("--delta", "0.1,0.1"), "2"),
        (changed("--delta", ""), "number"),
        (changed("--delta", "1/0"), "zero"),
        (changed("--delta", "1e999999999"), "1e999999999"),
        (changed("--rounds", "-1"), "rounds"),
        (changed("--rounds", "1e9"), "rounds"),
        (["iterate", "--steps", "2", "--states", "64", "--delta", "0.1,0.1,0.1", "--rounds", "1"], "3"),
        (["derive", "--steps", "0", "--states", "3"], "steps"),
        (["derive", "--steps", "3", "--states", "1"], "states"),
        (["derive", "--steps", "3"], "--states"),
        (["derive", "--steps", "3", "--states", "3", "--format", "pdf"], "pdf"),
        (["prove", "no/such/place"], "no/such/place"),
        (["prove", "I.99"], "I.99"),
        (["prove", "I.1", "--engines", "oracle"], "oracle"),
        (["prove", "I.1", "--jobs", "0"], "jobs"),
        (["prove", "I.1", "--timeout", "soon"], "soon"),
        (["check", "no/such/file.json"], "no/such/file.json"),
        (["decide", "x <"], "claim"),
        (["decide", "1/0 > x"], "zero"),
        (["decide", "x > 0", "--given", "1/x > 0"], "1/x"),
        (["decide", "sin(x) < 1"], "sin"),
        (["frobnicate"], "frobnicate"),
    ],
)
def test_bad_usage_is_one_sentence_that_names_the_culprit(
    capsys: pytest.CaptureFixture[str], arguments: list[str], named: str
) -> None:
    assert named in complaint(capsys, *arguments)


@pytest.mark.parametrize(
    "claim",
    [
        "__import__('os').system('x')",
        "(" * 100_000 + "x",
        "x^(10^9) > 1",
        "x^1000000000 > 1",
        "(x < 1",
        "х < 1",  # a Cyrillic letter that looks like x
        "9" * 1_000_000 + " < x",
        "",
        "f(x) > 1",
        "x > 1; import os",
    ],
)
def test_hostile_claims_are_refused(capsys: pytest.CaptureFixture[str], claim: str) -> None:
    assert "claim" in complaint(capsys, "decide", claim)


def test_a_claim_without_variables_is_decided(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["decide", "1/3 + 1/6 = 1/2", "--out", str(tmp_path)]) == 0
    assert main(["decide", "1/3 + 1/6 > 1/2", "--out", str(tmp_path)]) == 1
    assert "refuted" in capsys.readouterr().out


def test_theorem_files_with_mistakes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    assert "no theorem file" in complaint(capsys, "prove", str(empty))
    broken = tmp_path / "broken.py"
    broken.write_text("@theorem('x.1')\ndef f(proof:\n")
    assert "broken.py:2" in complaint(capsys, "prove", str(broken))
    twice = tmp_path / "twice.py"
    twice.write_text(PROVABLE + PROVABLE)
    assert "already taken" in complaint(capsys, "prove", str(twice))
    raises = tmp_path / "raises.py"
    raises.write_text(PROVABLE + "    proof.show(1 / 0 > 2)\n")
    assert "ZeroDivisionError" in complaint_after_progress(capsys, "prove", str(raises), "--out", str(tmp_path / "o"))


def complaint_after_progress(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.splitlines()[-1].startswith("rlstar: ")
    return captured.err.splitlines()[-1]


def test_a_users_directory_is_proved_like_the_shipped_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "lemma.py").write_text(PROVABLE)
    out = tmp_path / "out"
    assert main(["prove", str(tmp_path / "mine"), "--out", str(out), "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    (one,) = data["theorems"]
    assert (one["id"], one["verdict"]) == ("my.1", "proved")
    assert set(one) >= {"id", "name", "file", "verdict", "engines", "rules", "uses", "seconds"}
    assert one["engines"]["certificate"] == "confirmed"
    assert main(["check", str(out / "certificates"), "--json"]) == 0
    checked = json.loads(capsys.readouterr().out)["certificates"]
    assert checked
    assert all(c["accepted"] and c["statement"] and c["reason"] is None for c in checked)
    assert (out / "latex" / "derivations.tex").exists()
    assert list((out / "smt2").glob("*.smt2"))


def test_a_false_theorem_is_refuted_with_an_exact_chain(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "false.py").write_text(FALSE)
    assert main(["prove", str(tmp_path / "false.py"), "--out", str(tmp_path / "out"), "--json"]) == 1
    (one,) = json.loads(capsys.readouterr().out)["theorems"]
    assert one["verdict"] == "refuted"
    assert {"delta_1", "delta_2", "M"} <= set(one["witness"])


def test_an_out_that_cannot_be_written(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("in the way")
    done = rlstar("prove", "I.2", "--out", str(file))
    assert "--out" in sentence(done)
    assert file.read_text() == "in the way"


def test_check_on_what_is_not_a_certificate(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = {
        "truncated.json": '{"format": "rlstar-cert',
        "foreign.json": '{"name": "package", "version": "1.0.0"}',
        "future.json": json.dumps({"format": "rlstar-certificate", "version": 99, "name": "x", "obligation": {}, "digest": "", "evidence": {}}),
        "huge.json": json.dumps({"format": "rlstar-certificate", "version": 1, "name": "x", "obligation": {"variables": [], "hypotheses": [], "claim": [">", "9" * 10**6, "0"]}, "digest": "", "evidence": {}}),
    }  # fmt: skip
    for name, text in files.items():
        (tmp_path / name).write_text(text)
        assert main(["check", str(tmp_path / name)]) == 2
        shown = capsys.readouterr()
        assert shown.out.startswith("malformed")
        assert "Traceback" not in shown.err
    (tmp_path / "none").mkdir()
    assert main(["check", str(tmp_path / "none")]) == 2


def fake_solver(path: Path, body: str) -> str:
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return str(path)


@pytest.mark.parametrize("engine", ["z3", pytest.param("cvc5", marks=pytest.mark.exhaustive)])
@pytest.mark.parametrize("broken", ["missing", "hanging", "killed", "garbage"])
@pytest.mark.parametrize("target", ["two claims", pytest.param("I.2", marks=pytest.mark.nightly)])
def test_a_broken_solver_does_not_stop_the_run(tmp_path: Path, target: str, broken: str, engine: str) -> None:
    """Every claim waits for the solver until its time is over: two claims are enough to see that the run goes on."""
    solver = {
        "missing": str(tmp_path / "nowhere"),
        "hanging": fake_solver(tmp_path / "hanging", "exec sleep 60"),
        "killed": fake_solver(tmp_path / "killed", "kill -9 $$"),
        "garbage": fake_solver(tmp_path / "garbage", "echo '((((('; exit 7"),
    }[broken]
    mine = tmp_path / "mine.py"
    mine.write_text(TWO_CLAIMS)
    asked = target if target == "I.2" else str(mine)
    engines = f"certificate,points,{engine}"
    options = ("--out", str(tmp_path / "out"), "--engines", engines, "--timeout", "1", "--json", "--jobs", "2")
    done = rlstar("prove", asked, *options, **{f"RLSTAR_{engine.upper()}": solver})
    assert done.returncode == 0, done.stderr
    theorems = json.loads(done.stdout)["theorems"]
    assert len(theorems) == 2
    assert all(t["verdict"] == "proved" for t in theorems)
    assert {t["engines"][engine] for t in theorems} == {"not run" if broken == "missing" else "undecided"}
    assert engine in done.stderr


def test_help_is_printed_without_a_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    assert "iterate" in capsys.readouterr().out


def test_output_into_a_closed_pipe_is_quiet() -> None:
    done = subprocess.run(
        f"{sys.executable} -m rlstar_sym iterate --steps 3 --states 4 --delta 0.1 --rounds 2000 --json | head -1",
        shell=True,
        capture_output=True,
        text=True,
        timeout=1800,
        check=False,
    )
    assert done.stdout.startswith("{")
    assert done.stderr == ""


def test_interrupting_a_run_keeps_what_is_written(tmp_path: Path) -> None:
    import signal
    import time

    slow = fake_solver(tmp_path / "slow", "exec sleep 3600")
    process = subprocess.Popen(
        [sys.executable, "-m", "rlstar_sym", "prove", "I.3", "--out", str(tmp_path / "out"), "--jobs", "2"],
        env={**os.environ, "RLSTAR_Z3": slow},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a background shell's children ignore it
    )
    while not list((tmp_path / "out" / "smt2").glob("*")) and process.poll() is None:
        time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=1800)
    assert process.returncode == 130
    assert "interrupted" in err
    assert "Traceback" not in err
    for file in (tmp_path / "out" / "cache").rglob("*.json"):
        assert json.loads(file.read_text())["format"].startswith("rlstar-cache")


@pytest.mark.parametrize(
    ("claim", "given", "verdict"),
    [("-x<1", ["-1<x"], "proved"), ("-x < 1", ["-1/2<=x<=2"], "proved"), ("-2*x>=0", ["-1<=x"], "refuted")],
)
def test_claims_and_hypotheses_may_begin_with_a_minus_sign(
    claim: str, given: list[str], verdict: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hypotheses = [word for text in given for word in ("--given", text)]
    options = ["--engines", "certificate,points", "--out", str(tmp_path), "--jobs", "1", "--json"]
    main(["decide", claim, *hypotheses, *options])
    assert json.loads(capsys.readouterr().out)["verdict"] == verdict


# -- several at once ---------------------------------------------------------------------------


def test_eight_decisions_at_once_in_one_folder_spoil_nothing(tmp_path: Path) -> None:
    """Each is proved, each certificate is there and accepted, and each finding is kept."""
    claims = [f"x^2 + {k} > 0" for k in range(1, 9)]
    options = ["--engines", "certificate,points", "--out", str(tmp_path), "--jobs", "1", "--json"]
    command = [sys.executable, "-m", "rlstar_sym", "decide"]
    running = [
        subprocess.Popen([*command, claim, *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for claim in claims
    ]
    answers = [json.loads(process.communicate(timeout=1800)[0]) for process in running]
    assert [answer["verdict"] for answer in answers] == ["proved"] * 8
    paths = {Path(answer["certificate"]) for answer in answers}
    assert len(paths) == 8
    assert main(["check", *map(str, paths)]) == 0
    assert len(list((tmp_path / "cache").rglob("*.json"))) == 8
    assert not list(tmp_path.rglob("*.part"))
