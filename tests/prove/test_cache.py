"""Findings on disk: what is kept, what is not believed, and that a killed run goes on from where it was."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from fractions import Fraction
from pathlib import Path

import pytest

from rlstar_sym import Symbol
from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.expressions import Relation
from rlstar_sym.prove import asking
from rlstar_sym.prove.answers import Settings, ask_about
from rlstar_sym.prove.asking import Findings
from rlstar_sym.prove.cache import ANSWERING, SEARCHING, Cache, engine_versions, imported
from rlstar_sym.prove.solvers import Solver
from rlstar_sym.theorem.obligations import BoxObligation, Obligation
from rlstar_sym.theorem.verdicts import BALLS, CERTIFICATE, COQ, ENGINES, POINTS, Z3, Answer, ObligationResult

x, y = Symbol("x"), Symbol("y")
TRUE = Obligation("T/1", (x > 1, y > 0), x * y > y)
FALSE = Obligation("T/2", (x > 0, y > 0), x * y > y)
#: what says that it is a certificate of it
SOME = TRUE.certificate({"kind": "proof", "point": {"x": "2", "y": "1"}, "denominators": [], "goal": {}})
VERSIONS = {CERTIFICATE: "search 1", POINTS: "points 1", Z3: "z3 1"}


def opened(tmp_path: Path, **versions: str) -> Cache:
    return Cache(tmp_path / "cache", {**VERSIONS, **versions})


def ask(obligation: Obligation, tmp_path: Path, *engines: str) -> ObligationResult:
    result = ObligationResult(obligation)
    chosen = Settings(tmp_path / "out", frozenset(engines or (CERTIFICATE, POINTS)), cache=tmp_path / "cache")
    ask_about([result], chosen)
    return result


def entry(tmp_path: Path) -> Path:
    (file,) = (tmp_path / "cache").rglob("*.json")
    return file


# -- what is kept -------------------------------------------------------------------------------


def test_definite_answers_and_the_certificate_come_back(tmp_path):
    kept = Findings({Z3: Answer("confirmed", "unsat"), POINTS: Answer("confirmed")}, SOME)
    opened(tmp_path).write(TRUE, kept)
    back = opened(tmp_path).read(TRUE)
    assert back.answers == kept.answers
    assert back.certificate == kept.certificate


def test_a_refutation_comes_back_with_its_exact_point(tmp_path):
    point = {x: Fraction(1, 3), y: Fraction(2)}
    opened(tmp_path).write(FALSE, Findings({POINTS: Answer("refuted", "found", point)}))
    assert opened(tmp_path).read(FALSE).answers[POINTS].witness == point


@pytest.mark.parametrize("outcome", ["undecided", "not run"])
def test_what_is_not_definite_is_asked_again(outcome, tmp_path):
    opened(tmp_path).write(TRUE, Findings({Z3: Answer(outcome, "no time")}))
    assert opened(tmp_path).read(TRUE).answers == {}


def test_an_engine_of_another_version_is_asked_again_and_the_others_are_not(tmp_path):
    kept = Findings({Z3: Answer("confirmed"), POINTS: Answer("confirmed")}, SOME)
    opened(tmp_path).write(TRUE, kept)
    assert set(opened(tmp_path, **{Z3: "z3 2"}).read(TRUE).answers) == {POINTS}
    newer_search = opened(tmp_path, **{CERTIFICATE: "search 2"}).read(TRUE)
    assert newer_search.certificate is None
    assert set(newer_search.answers) == {Z3, POINTS}


def test_other_statements_and_witnesses_are_other_entries_and_other_labels_are_not(tmp_path):
    opened(tmp_path).write(TRUE, Findings({Z3: Answer("confirmed")}))
    same = Obligation("U/9", TRUE.hypotheses, TRUE.claim)
    assert opened(tmp_path).read(same).answers == {Z3: Answer("confirmed")}
    witness = {x: Fraction(1), y: Fraction(1)}
    for other in (
        FALSE,
        Obligation("T/1", TRUE.hypotheses[:1], TRUE.claim),
        Obligation("T/1", TRUE.hypotheses, Relation(TRUE.claim.left, ">=", TRUE.claim.right)),
        Obligation("T/1", TRUE.hypotheses, TRUE.claim, witness),
    ):
        assert opened(tmp_path).read(other) == Findings()


def test_a_version_is_that_of_the_program(tmp_path):
    program = tmp_path / "solver"
    program.write_text("one")
    first = engine_versions(frozenset({Z3, POINTS}), {Z3: Solver("z3", (str(program),))})
    program.write_text("another")
    second = engine_versions(frozenset({Z3, POINTS}), {Z3: Solver("z3", (str(program),))})
    assert first[POINTS] == second[POINTS]
    assert first[Z3] != second[Z3]


# -- what is not believed -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    ["", "{", "null", "[]", '{"format": "rlstar-cache 1"}', '{"format": "rlstar-cache 1", "statement": 3}', "[" * 9999],
)
def test_a_file_that_cannot_be_read_counts_as_absent(content, tmp_path):
    opened(tmp_path).write(TRUE, Findings({Z3: Answer("confirmed")}))
    entry(tmp_path).write_text(content)
    assert opened(tmp_path).read(TRUE) == Findings()
    assert ask(TRUE, tmp_path).proved


def test_a_point_that_refutes_nothing_is_not_believed(tmp_path):
    opened(tmp_path).write(FALSE, Findings({POINTS: Answer("refuted", "found", {x: Fraction(1, 2), y: Fraction(1)})}))
    file = entry(tmp_path)
    for wrong in ({"x": "2", "y": "1"}, {"x": "-1", "y": "-1"}, {"x": "1/2"}, {"x": "1/0", "y": "1"}, {"z": "1"}):
        data = json.loads(file.read_text())
        data["answers"][POINTS]["witness"] = wrong
        file.write_text(json.dumps(data))
        assert opened(tmp_path).read(FALSE).answers == {}


def test_a_false_certificate_in_the_cache_proves_nothing_and_is_dropped(tmp_path, monkeypatch):
    assert ask(TRUE, tmp_path).proved
    file = entry(tmp_path)
    data = json.loads(file.read_text())
    data["certificate"]["file"]["evidence"] = {
        "kind": "proof",
        "point": {"x": "2", "y": "1"},
        "denominators": [],
        "goal": {"kind": "identity"},
    }
    file.write_text(json.dumps(data))
    with monkeypatch.context() as without:
        without.setattr(asking, "certify", lambda *_: None)
        assert not ask(TRUE, tmp_path).proved
    assert not list((tmp_path / "cache").rglob("*.json")) or "identity" not in entry(tmp_path).read_text()
    file.write_text(json.dumps(data))
    assert ask(TRUE, tmp_path).proved  # another one is searched for in the same run
    assert "identity" not in entry(tmp_path).read_text()


@pytest.mark.parametrize("version", [None, "", "search 1", 7, ["search 1"]])
def test_a_planted_answer_of_an_engine_proves_nothing(version, tmp_path, monkeypatch):
    """Only the checker says `confirmed` for a certificate, in the run that counts it; Coq's and the balls' word is not taken from a cache either."""
    monkeypatch.setattr(asking, "certify", lambda *_: None)
    opened(tmp_path).write(TRUE, Findings({POINTS: Answer("confirmed")}))
    file = entry(tmp_path)
    versions = {**engine_versions(frozenset(ENGINES), {}), CERTIFICATE: "search 1"}
    for engines in ((COQ,), (CERTIFICATE, POINTS), ENGINES):
        for claimed in (version, *versions.values()):
            planted = {"version": claimed, "outcome": "confirmed", "detail": "planted", "witness": None}
            data = json.loads(file.read_text()) if file.exists() else {}
            answers = dict.fromkeys(ENGINES, planted)
            certificate = {"version": claimed, "file": {**SOME, "evidence": {"kind": "proof", "point": {}}}}
            data |= {
                "format": "rlstar-cache 2",
                "statement": TRUE.digest,
                "answers": answers,
                "certificate": certificate,
            }
            file.write_text(json.dumps(data))
            result = ask(TRUE, tmp_path, *engines)
            assert not result.proved
            for engine in (CERTIFICATE, COQ):
                assert result.answers.get(engine, Answer("not run")).outcome in ("undecided", "not run")
            assert all(engine in engines for engine in result.answers)


def test_an_engine_that_is_not_asked_is_not_heard(tmp_path):
    opened(tmp_path).write(TRUE, Findings({Z3: Answer("confirmed"), POINTS: Answer("confirmed")}, SOME))
    only_points = Cache(tmp_path / "cache", {POINTS: VERSIONS[POINTS]}).read(TRUE)
    assert set(only_points.answers) == {POINTS}
    assert only_points.certificate is None
    assert Cache(tmp_path / "cache", {}).read(TRUE) == Findings()


def test_a_claim_over_a_box_is_never_remembered(tmp_path):
    box = BoxObligation("T/1", (), x > 0, box={x: (Fraction(1), Fraction(2))})
    cache = Cache(tmp_path / "cache", {BALLS: "1"})
    cache.write(box, Findings({BALLS: Answer("confirmed")}))
    assert not list((tmp_path / "cache").rglob("*.json"))
    assert cache.read(box) == Findings()


def test_a_version_depends_on_the_modules_that_an_engine_uses_and_on_no_others():
    names = {engine: {file.name for file in imported(modules)} for engine, (modules, _) in ANSWERING.items()}
    search = {file.name for file in imported(SEARCHING[0])}
    assert {"certify.py", "handelman.py", "squares.py", "rational.py", "obligations.py"} <= search
    assert {"smtlib.py", "substitution.py", "z3_worker.py"} <= names[Z3]
    assert {"sampling.py", "rational.py"} <= names[POINTS]
    for found in (search, *names.values()):
        assert not found & {"latex_report.py", "ledger.py", "prove.py", "run.py", "rules.py", "rounds.py", "cache.py"}


def test_a_finding_is_not_forgotten_for_what_another_process_wrote(tmp_path):
    cache = opened(tmp_path)
    refused = TRUE.certificate({**SOME["evidence"], "goal": {"kind": "identity"}})
    cache.write(TRUE, Findings({}, SOME))
    cache.forget(TRUE, refused)
    assert cache.read(TRUE).certificate == SOME
    cache.forget(TRUE, SOME)
    assert cache.read(TRUE) == Findings()


def test_a_certificate_of_another_statement_proves_nothing(tmp_path, monkeypatch):
    other = Obligation("T/1", (x > 1, y > 1), x * y > y)
    assert ask(other, tmp_path).proved
    stolen = json.loads(entry(tmp_path).read_text())["certificate"]["file"]
    cache = Cache(tmp_path / "cache", engine_versions(frozenset({CERTIFICATE, POINTS}), {}))
    monkeypatch.setattr(asking, "certify", lambda *_: None)
    for planted in (stolen, {**stolen, "digest": TRUE.digest}):
        cache.write(TRUE, Findings({}, planted))
        assert not ask(TRUE, tmp_path).proved


def test_what_is_known_is_not_searched_for_again(tmp_path, monkeypatch):
    searched: list[str] = []
    search = asking.certify

    def counted(obligation, problem):
        searched.append(obligation.label)
        return search(obligation, problem)

    monkeypatch.setattr(asking, "certify", counted)
    first, second = ask(TRUE, tmp_path), ask(TRUE, tmp_path)
    assert searched == ["T/1"]
    assert first.proved
    assert second.proved
    assert first.certificate == second.certificate


def test_a_cache_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "cache").write_text("a file")
    with pytest.raises(UsageError, match="choose another --cache"):
        ask(TRUE, tmp_path)


# -- a killed run -------------------------------------------------------------------------------

MANY = """
from rlstar_sym import Symbol
from rlstar_sym.theorem import theorem

x, y = Symbol("x"), Symbol("y")

@theorem("T", "Many claims")
def many(proof):
    proof.assume(x > 1, y > 0)
    for k in range(14):
        last = proof.show(x * y + k * y**2 > y)
    return last
"""


#: what a solver does that notes the query, answers the first few, and makes the others wait until a file is gone; then it notes that it is about to end
SOLVER = """#!/bin/sh
for query; do :; done
echo "$(cksum < "$query")" >> "$ASKED"
if test "$(wc -l < "$ASKED")" -gt "$ANSWERED"; then
  while test -e "$HOLD"; do sleep 0.1; done
  echo late >> "$ASKED"
fi
echo unsat
"""
#: answers of the solver before the run is killed; so many of them are waited for (two processes ask, and both may see that the other has noted its query)
ANSWERED, KEPT = 6, 3


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_killed_run_goes_on_and_ends_as_an_undisturbed_one(tmp_path):
    """kill -9 in the middle; the same command then asks the solver only what it had not answered, and writes the same files, byte for byte.

    Solvers outlive a run that is killed, and what they note then is of that run: so each run has its own notes. An obligation with a certificate but without
    the solver's answer is kept too, and asked about again.
    """
    file = tmp_path / "many.py"
    file.write_text(textwrap.dedent(MANY))
    solver = tmp_path / "z3"
    solver.write_text(SOLVER)
    solver.chmod(0o755)
    hold = tmp_path / "hold"

    def command(out: str) -> list[str]:
        options = ["--out", str(tmp_path / out), "--engines", "certificate,points,z3", "--jobs", "2"]
        return [sys.executable, "-m", "rlstar_sym", "prove", str(file), *options, "--timeout", "3600"]

    def around(notes: str, answered: int) -> dict[str, object]:
        own = {"RLSTAR_Z3": str(solver), "ASKED": str(tmp_path / notes), "ANSWERED": str(answered), "HOLD": str(hold)}
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        return {**quiet, "cwd": tmp_path, "env": {**os.environ, **own}}

    def asked(notes: str) -> list[str]:
        return (tmp_path / notes).read_text().splitlines()

    assert subprocess.run(command("undisturbed"), check=False, **around("all", 10**6)).returncode == 0
    assert len(asked("all")) == len(set(asked("all"))) == 14
    query = {q.stem: f"{cksum(q)}" for q in (tmp_path / "undisturbed" / "smt2").glob("*.smt2")}
    assert set(asked("all")) <= set(query.values())

    hold.touch()
    killed = subprocess.Popen(command("killed"), start_new_session=True, **around("before", ANSWERED))
    try:
        while len(answered_by_z3(tmp_path / "killed")) < KEPT and killed.poll() is None:
            time.sleep(0.02)
    finally:
        os.killpg(killed.pid, signal.SIGKILL)
        killed.wait()
        hold.unlink()
    kept = {query[name] for name in answered_by_z3(tmp_path / "killed")}
    assert KEPT <= len(kept) <= ANSWERED

    assert subprocess.run(command("killed"), check=False, **around("after", 10**6)).returncode == 0
    assert sorted(asked("after")) == sorted(set(asked("all")) - kept)
    assert written(tmp_path / "killed") == written(tmp_path / "undisturbed")


def test_what_has_a_certificate_but_no_answer_of_the_solver_is_kept_and_asked_again(tmp_path):
    known = Findings({Z3: Answer("undecided", "no time")}, SOME)
    opened(tmp_path).write(TRUE, known)
    assert opened(tmp_path).read(TRUE).certificate == SOME
    assert not answered_by_z3(tmp_path)
    opened(tmp_path).write(TRUE, Findings({Z3: Answer("confirmed", "unsat")}, SOME))
    assert answered_by_z3(tmp_path) == {entry(tmp_path).stem}


def answered_by_z3(out: Path) -> set[str]:
    """The names of the findings in a run's cache that hold an answer of z3."""
    return {f.stem for f in out.rglob("cache/*/*.json") if Z3 in json.loads(f.read_text())["answers"]}


def cksum(file: Path) -> str:
    """What the program cksum prints of a file."""
    with file.open("rb") as content:
        return subprocess.run(["cksum"], stdin=content, capture_output=True, text=True, check=True).stdout.strip()


def written(out: Path) -> dict[str, bytes]:
    """Every file of a run but the cache itself."""
    files = (f for f in out.rglob("*") if f.is_file() and "cache" not in f.relative_to(out).parts)
    return {str(f.relative_to(out)): f.read_bytes() for f in files}
