"""The run: what counts as proved, and that nothing is glossed over - contradictions between engines, tampered files, broken or interrupted runs."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from rlstar_sym import Rational, Symbol, SymmetricChain
from rlstar_sym.cli.running import EvaluationCheck, choose_engines
from rlstar_sym.errors import Disagreement, UsageError
from rlstar_sym.prove import asking, checking
from rlstar_sym.prove.answers import write_certificate
from rlstar_sym.prove.checking import run_checker
from rlstar_sym.prove.judging import write_list
from rlstar_sym.prove.run import Settings, prove_theorems
from rlstar_sym.prove.solvers import Solver
from rlstar_sym.replay.replay import Replay
from rlstar_sym.report.derivation import theorem_latex
from rlstar_sym.report.form import Form
from rlstar_sym.theorem import Theorem, theorem
from rlstar_sym.theorem.discovery import load
from rlstar_sym.theorem.obligations import Obligation
from rlstar_sym.theorem.verdicts import (
    BALLS,
    CERTIFICATE,
    COQ,
    CVC5,
    ENGINES,
    MPMATH,
    POINTS,
    Z3,
    Answer,
    TheoremResult,
)

x, y = Symbol("x"), Symbol("y")
chain = SymmetricChain()
delta, rest, M = chain.delta, chain.rest, chain.states
after = chain.star_round()


def stated(function: Callable, name: str = "T") -> Theorem:
    return theorem(name)(function)


def product(proof):
    proof.assume(x > 1, y > 0)
    return proof.show(x * y > y)


def needed(proof):
    proof.assume(x > 1, y > 0)
    claim = proof.show(x * y > y)
    return proof.fails_without(x > 1, claim=claim, at={x: 1, y: 1})


def wrong(proof):
    proof.assume(x > 0, y > 0)
    return proof.show(x * y > y)


def settings(tmp_path: Path, *engines: str, **more) -> Settings:
    return Settings(tmp_path / "out", frozenset(engines or (CERTIFICATE, POINTS)), 1, 5, **more)


def run(one: Theorem, chosen: Settings) -> TheoremResult:
    (result,) = prove_theorems({one.id: one}, chosen, lambda _: None)
    return result


# -- verdicts ------------------------------------------------------------------------


def test_proved_means_that_the_checker_accepted_every_certificate(tmp_path):
    result = run(stated(needed), settings(tmp_path))
    assert result.verdict == "proved"
    (file,) = {one.certificate_path for one in result.obligations}
    assert file == tmp_path / "out" / "certificates" / "T.json"
    checks = run_checker([file])
    assert [(c.outcome, c.shown) for c in checks] == [("accepted", "proved"), ("accepted", "refuted")]
    digests = {one.obligation.label: one.obligation.digest for one in result.obligations}
    assert [c.digest for c in checks] == list(digests.values())
    assert json.loads(file.read_text())["obligations"] == digests


def test_refuted_carries_the_exact_point(tmp_path):
    result = run(stated(wrong), settings(tmp_path))
    assert result.verdict == "refuted"
    assert result.witness is not None
    at = {s.name: v for s, v in result.witness.items()}
    assert at["x"] > 0
    assert at["y"] > 0
    assert not at["x"] * at["y"] > at["y"]
    assert all(isinstance(v, Fraction) for v in at.values())
    data = result.as_data()
    assert data["verdict"] == "refuted"
    assert {k: Fraction(v) for k, v in data["witness"].items()} == at
    assert data["engines"][CERTIFICATE] == "undecided"


@pytest.mark.parametrize("engines", [(POINTS,), (Z3,), (MPMATH, BALLS), (POINTS, Z3, MPMATH, BALLS)])
def test_without_certificates_nothing_is_proved(engines, tmp_path):
    solver = Solver("z3", (sys.executable, "-c", "print('unsat')"))
    numeric = {MPMATH: EvaluationCheck("mpmath"), BALLS: EvaluationCheck("ball")}
    result = run(stated(product), settings(tmp_path, *engines, solvers={Z3: solver}, numeric=numeric))
    assert result.verdict == "undecided"
    assert "was not asked of the certificate search" in result.reason


def test_no_engine_no_proof(tmp_path):
    chosen = Settings(tmp_path / "out", frozenset(), 1)
    assert run(stated(product), chosen).verdict == "undecided"


def test_engines_by_default_and_all_of_them():
    assert choose_engines(None) == frozenset(ENGINES) - {CVC5, COQ}
    assert choose_engines(None, quick=True) == {CERTIFICATE, POINTS, Z3, CVC5}
    assert choose_engines("all") == frozenset(ENGINES)
    assert choose_engines("certificate, z3") == {CERTIFICATE, Z3}
    for text in ("magma", "certificate,oracle", "", ","):
        with pytest.raises(UsageError, match="choose from"):
            choose_engines(text)


def test_a_theorem_whose_used_theorem_is_missing_from_the_run_is_not_proved(tmp_path):
    one = theorem("T", uses=["other"])(product)
    result = run(one, settings(tmp_path))
    assert result.verdict == "undecided"
    assert "it uses other, which is not proved" in result.reason
    chosen = settings(tmp_path, given=frozenset({"other"}))
    assert run(one, chosen).verdict == "proved"


def test_results_come_in_the_order_of_the_theorems(tmp_path):
    theorems = {name: theorem(name, uses=uses)(product) for name, uses in (("b", ["a"]), ("a", []), ("c", ["b"]))}
    results = prove_theorems(theorems, settings(tmp_path), lambda _: None)
    assert [r.theorem.id for r in results] == ["b", "a", "c"]
    assert {r.verdict for r in results} == {"proved"}


# -- contradictions are loud ------------------------------------------------------------


def test_a_refuted_certificate_is_a_disagreement(tmp_path, monkeypatch):
    """An engine that objects to what the checker accepts stops the run, whichever it is."""
    for engine in (MPMATH, BALLS):
        numeric = {engine: lambda *_: Answer("refuted", "a wrong value", {x: Fraction(2), y: Fraction(1)})}
        with pytest.raises(Disagreement) as error:
            run(stated(product), settings(tmp_path, CERTIFICATE, engine, numeric=numeric))
        assert f"but {engine} refutes" in str(error.value)
        assert "T/1" in str(error.value)
        assert "T.json" in str(error.value)
        assert (tmp_path / "out" / "certificates" / "T.json").is_file()


def test_a_solver_that_refutes_a_certified_claim_is_a_disagreement(tmp_path, monkeypatch):
    monkeypatch.setattr(
        "rlstar_sym.prove.second_opinion.second_opinion", lambda *_: Answer("refuted", "a model", {x: Fraction(2)})
    )
    with pytest.raises(Disagreement, match="the checker accepts a certificate, but z3 refutes"):
        run(stated(product), settings(tmp_path, CERTIFICATE, Z3, solvers={Z3: Solver("z3", ("z3",))}))


def test_a_solver_that_confirms_what_a_point_refutes_is_a_disagreement(tmp_path):
    solver = Solver("z3", (sys.executable, "-c", "print('unsat')"))
    with pytest.raises(Disagreement, match="z3 finds no counterexample to exist, but points refutes"):
        run(stated(wrong), settings(tmp_path, CERTIFICATE, POINTS, Z3, solvers={Z3: solver}))


def test_an_instance_that_fails_although_all_is_certified_is_a_disagreement(tmp_path, monkeypatch):
    """This is how a wrong rule of proof would show itself."""
    monkeypatch.setattr("rlstar_sym.prove.run.replay", lambda *_: Replay(Answer("refuted", "T (1) fails", {}), ()))
    with pytest.raises(Disagreement, match=r"every obligation has an accepted certificate, yet T \(1\) fails"):
        run(stated(product), settings(tmp_path))


def test_a_checker_that_accepts_a_false_claim_is_caught_by_the_refuter(tmp_path, monkeypatch):
    def gullible(files, seconds=600):
        obligation = stated(wrong).obligations[0]
        return [checking.Check(f, 1, "accepted", "proved", obligation.digest, None, "anything") for f in files]

    monkeypatch.setattr("rlstar_sym.prove.judging.run_checker", gullible)
    monkeypatch.setattr("rlstar_sym.prove.asking.certify", lambda o, p: o.certificate({"kind": "proof"}))
    # with the refuter the search is not even begun; without it the instances object
    assert run(stated(wrong), settings(tmp_path)).verdict == "refuted"
    with pytest.raises(Disagreement):
        run(stated(wrong), settings(tmp_path, CERTIFICATE))


# -- tampered and missing files -------------------------------------------------------------


def tampering(monkeypatch: pytest.MonkeyPatch, change: Callable[[Path], None]) -> None:
    """Change every certificate between writing and checking."""

    def write(path: Path, certificates: list[dict]) -> None:
        (certificate, *others) = certificates
        write_certificate(certificate, path)
        change(path)
        if others:  # the changed one is checked together with the others
            changed = json.loads(path.read_text())
            write_list(path, [changed, *others])

    monkeypatch.setattr("rlstar_sym.prove.judging.write_list", write)


def rewritten(**fields: object) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        data = json.loads(path.read_text())
        path.write_text(json.dumps({**data, **fields}))

    return change


def another_statement(path: Path) -> None:
    """A valid certificate, of something else."""
    other = Obligation("T/1", (x > 0,), x > 0)
    goal = {"kind": "hypothesis", "index": 0}
    write_certificate(other.certificate({"kind": "proof", "point": {"x": "1"}, "denominators": [], "goal": goal}), path)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (another_statement, "the checker accepted another statement"),
        (lambda p: p.write_text("{}"), "malformed"),
        (lambda p: p.write_text(""), "malformed"),
        (lambda p: p.unlink(), "malformed"),
        (lambda p: p.write_bytes(p.read_bytes()[:-40]), "malformed"),
        (rewritten(digest="0" * 64), "rejected"),
        (rewritten(version=2), "malformed"),
        (rewritten(evidence={"kind": "witness", "point": {"x": "2", "y": "1"}}), "rejected"),
    ],
)
def test_a_certificate_changed_before_the_check_is_not_confirmed(change, said, tmp_path, monkeypatch):
    tampering(monkeypatch, change)
    result = run(stated(product), settings(tmp_path))
    assert result.verdict == "undecided"
    assert said in result.reason


def test_a_counterexample_is_not_taken_for_a_proof(tmp_path, monkeypatch):
    """The digest is that of the statement; a certificate of its falsehood has the same. What the checker says is shown tells them apart."""

    def refutation(path: Path) -> None:
        data = json.loads(path.read_text())
        data["evidence"] = {"kind": "witness", "point": {"x": "1/2", "y": "1"}}
        path.write_text(json.dumps(data))

    one = stated(wrong)
    monkeypatch.setattr("rlstar_sym.prove.asking.certify", lambda o, p: o.certificate({"kind": "proof"}))
    tampering(monkeypatch, refutation)
    result = run(one, settings(tmp_path, CERTIFICATE))
    (owed,) = result.obligations
    assert "accepted another statement: FALSE for x = 1/2, y = 1" in owed.answers[CERTIFICATE].detail
    assert owed.answers[CERTIFICATE].outcome == "undecided"
    assert not owed.proved
    assert result.verdict != "proved"


def test_a_proof_is_not_taken_for_a_witness_nor_one_witness_for_another(tmp_path, monkeypatch):
    def other_point(path: Path, certificates: list[dict]) -> None:
        changed = json.loads(json.dumps(certificates))
        for one in changed:
            if one["evidence"]["kind"] == "witness":
                one["evidence"]["point"] = {"x": "1/2", "y": "3"}
        write_list(path, changed)

    monkeypatch.setattr("rlstar_sym.prove.judging.write_list", other_point)
    result = run(stated(needed), settings(tmp_path))
    assert result.verdict == "undecided"
    witness = result.obligations[-1]
    assert witness.obligation.witness is not None
    assert "another statement: FALSE for y = 3, x = 1/2: " in witness.answers[CERTIFICATE].detail


@pytest.mark.parametrize(
    "program",
    [
        "import sys; sys.exit(1)",
        "print('accepted')",
        "print('accepted\\t\\t')",
        "import os; os.abort()",
        "print('hello\\tworld\\t!')",
    ],
)
def test_a_checker_that_breaks_has_accepted_nothing(program, tmp_path, monkeypatch):
    broken = tmp_path / "checker.py"
    broken.write_text(program)
    monkeypatch.setattr(checking, "CHECKER", broken)
    result = run(stated(product), settings(tmp_path))
    assert result.verdict == "undecided"
    assert not any(one.proved for one in result.obligations)


def test_a_checker_that_hangs_has_accepted_nothing(tmp_path, monkeypatch):
    hanging = tmp_path / "checker.py"
    line = "print('accepted', 'proved', 'x', json.dumps(sys.argv[1]), 1, '-', 'y', sep='\\t', flush=True)"
    hanging.write_text(f"import json, sys, time\n{line}\ntime.sleep(60)")
    monkeypatch.setattr(checking, "CHECKER", hanging)
    monkeypatch.setattr("os.cpu_count", lambda: 1)
    files = [tmp_path / "a.json", tmp_path / "b.json"]
    checks = run_checker(files, seconds=4)
    # what it said of the first stands, and nobody knows whether that was all
    assert [(c.file.name, c.outcome) for c in checks] == [
        ("a.json", "accepted"),
        ("a.json", "rejected"),
        ("b.json", "rejected"),
    ]
    assert "no answer within 4 s" in checks[1].text


def test_the_checker_runs_isolated(tmp_path, monkeypatch):
    """Neither the environment nor the directory can slip another module under it."""
    (tmp_path / "json.py").write_text("raise SystemExit('captured')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert run(stated(product), settings(tmp_path)).verdict == "proved"


# -- files -------------------------------------------------------------------------------------


def test_certificates_are_written_whole_and_always_the_same(tmp_path):
    first = run(stated(needed), settings(tmp_path / "a"))
    again = run(stated(needed), settings(tmp_path / "b"))
    for one, other in zip(first.obligations, again.obligations, strict=True):
        assert one.certificate_path.read_bytes() == other.certificate_path.read_bytes()
    assert not list(tmp_path.rglob("*.part"))


def test_a_run_removes_nothing_that_others_wrote(tmp_path):
    solver = Solver("z3", (sys.executable, "-c", "print('unknown')"))
    chosen = settings(tmp_path, CERTIFICATE, Z3, solvers={Z3: solver})
    run(stated(needed, "A"), chosen)
    for part in ("certificates", "smt2"):
        (tmp_path / "out" / part / "mine.part").write_text("mine")
    before = {f: f.read_bytes() for f in (tmp_path / "out").rglob("*") if f.is_file()}
    assert len([f for f in before if f.suffix == ".smt2"]) == 3  # two of the claim, one of the witness
    run(stated(wrong, "B"), chosen)
    run(stated(product, "C"), chosen)
    assert {f: f.read_bytes() for f in before} == before
    assert (tmp_path / "out" / "certificates" / "C.json").is_file()
    assert not (tmp_path / "out" / "certificates" / "B.json").exists()


# -- committed evidence ------------------------------------------------------------------------

MINE = """
from rlstar_sym import Symbol
from rlstar_sym.theorem import theorem

x, y = Symbol("x"), Symbol("y")

@theorem("T", "Mine")
def mine(proof):
    proof.assume(x > 1, y > 0)
    proof.show(x * y > y)
    return proof.show(x * y + 1 > y)
"""


def with_evidence(tmp_path: Path) -> tuple[dict[str, Theorem], Path]:
    """A theorem file with the evidence that a run found for it beside it."""
    (tmp_path / "mine.py").write_text(MINE)
    theorems = load([tmp_path / "mine.py"])
    found = Settings(tmp_path / "first", frozenset({CERTIFICATE, POINTS}))
    prove_theorems(theorems, found, lambda _: None)
    kept = tmp_path / "certificates" / "T.json"
    kept.parent.mkdir()
    kept.write_bytes((tmp_path / "first" / "certificates" / "T.json").read_bytes())
    return theorems, kept


def searched(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The labels of the obligations for which certificates are searched."""
    labels: list[str] = []
    search = asking.certify
    monkeypatch.setattr(asking, "certify", lambda o, p: labels.append(o.label) or search(o, p))
    return labels


def test_what_is_committed_is_checked_and_not_searched_for(tmp_path, monkeypatch):
    theorems, kept = with_evidence(tmp_path)
    labels = searched(monkeypatch)
    said: list[str] = []
    (result,) = prove_theorems(theorems, settings(tmp_path), said.append)
    assert result.verdict == "proved"
    assert labels == []
    assert "checking 2 certificates with the independent checker" in said
    assert (tmp_path / "out" / "certificates" / "T.json").read_bytes() == kept.read_bytes()


def test_a_search_does_not_look_at_what_is_committed(tmp_path, monkeypatch):
    theorems, _ = with_evidence(tmp_path)
    labels = searched(monkeypatch)
    (result,) = prove_theorems(theorems, settings(tmp_path, cache=tmp_path / "cache"), lambda _: None)
    assert labels == []
    (result,) = prove_theorems(theorems, settings(tmp_path, search=True, cache=tmp_path / "cache"), lambda _: None)
    assert result.verdict == "proved"
    assert labels == ["T/1", "T/2"]  # nor at what a cache remembers of it


def test_what_is_printed_does_not_depend_on_where_a_certificate_comes_from(tmp_path):
    """Found now, or read from a file, whose keys are in order: reports go through the objects in theirs."""
    theorems, _ = with_evidence(tmp_path)
    chosen = settings(tmp_path, cache=tmp_path / "cache")
    kept, found, again = (
        prove_theorems(theorems, replace(chosen, search=search), lambda _: None)[0] for search in (False, True, True)
    )
    texts = [[json.dumps(o.certificate) for o in result.obligations] for result in (kept, found, again)]
    assert texts[0] == texts[1] == texts[2]
    full = Form("full")
    assert theorem_latex(kept, full) == theorem_latex(found, full) == theorem_latex(again, full)


def false_evidence(data: dict) -> None:
    data["certificates"][0]["evidence"]["goal"] = {"kind": "identity"}


def of_another(data: dict) -> None:
    data["certificates"][0]["obligation"]["hypotheses"] = []


def missing(data: dict) -> None:
    del data["certificates"][0]


def not_one(data: dict) -> None:
    data["certificates"] = 7


@pytest.mark.parametrize("change", [false_evidence, of_another, missing, not_one])
def test_committed_evidence_that_is_not_accepted_proves_nothing(change, tmp_path, monkeypatch):
    theorems, kept = with_evidence(tmp_path)
    data = json.loads(kept.read_text())
    change(data)
    kept.write_text(json.dumps(data))
    labels = searched(monkeypatch)
    (result,) = prove_theorems(theorems, settings(tmp_path), lambda _: None)
    assert result.verdict == "proved"  # by what the search finds instead
    assert labels == (["T/1", "T/2"] if change is not_one else ["T/1"])
    kept.write_text(json.dumps(data))
    monkeypatch.setattr(asking, "certify", lambda o, p: None)
    (result,) = prove_theorems(theorems, settings(tmp_path), lambda _: None)
    assert result.verdict == "undecided"


def test_equal_obligations_are_asked_once(tmp_path, monkeypatch):
    def twice(proof):
        proof.assume(x > 1, y > 0)
        return [proof.show(x * y > y), proof.show(x * y > y)][1]

    labels = searched(monkeypatch)
    theorems = {name: theorem(name)(twice) for name in ("A", "B")}
    results = prove_theorems(theorems, settings(tmp_path), lambda _: None)
    owed = [o for one in results for o in one.obligations]
    assert labels == [owed[0].obligation.label]
    assert all(o.proved for o in owed)
    data = json.loads((tmp_path / "out" / "certificates" / "B.json").read_text())
    assert len(data["certificates"]) == 1
    assert list(data["obligations"]) == [o.obligation.label for o in results[1].obligations]


def test_a_directory_that_cannot_be_written_is_said(tmp_path):
    blocked = tmp_path / "out"
    blocked.write_text("a file")
    with pytest.raises(UsageError, match="cannot write to .*; choose another --out"):
        run(stated(product), settings(tmp_path))


# -- interrupted -----------------------------------------------------------------------------


def test_an_error_in_one_obligation_ends_the_run_with_it(tmp_path, monkeypatch):
    def broken(obligation: Obligation, problem: object) -> None:
        raise RuntimeError(f"no luck with {obligation.label}")

    monkeypatch.setattr("rlstar_sym.prove.asking.certify", broken)
    with pytest.raises(RuntimeError, match="no luck with T/"):
        run(stated(needed), settings(tmp_path))


def test_after_an_interrupt_no_work_goes_on(tmp_path, monkeypatch):
    """What is not begun is dropped, and a solver under way is ended."""
    begun: list[str] = []
    interrupted = threading.Event()

    def slow(obligation: Obligation, problem: object) -> None:
        begun.append(obligation.label)
        if len(begun) == 3:
            interrupted.set()
            raise KeyboardInterrupt
        time.sleep(0.05)

    def many(proof):
        proof.assume(x > 0)
        for k in range(60):
            proof.show(x + k > 0)

    monkeypatch.setattr("rlstar_sym.prove.asking.certify", slow)
    with pytest.raises(KeyboardInterrupt):
        run(stated(many), settings(tmp_path, CERTIFICATE))
    time.sleep(0.3)
    assert interrupted.is_set()
    assert len(begun) <= 10


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_control_c_ends_the_command_at_once_and_leaves_whole_files(tmp_path):
    """The solver hangs; Ctrl-C ends the run, with exit code 130, one sentence, no solver left and no half-written file."""
    mark = tmp_path / "solver-pid"
    solver = tmp_path / "z3"
    solver.write_text(
        f"#!{sys.executable} -S\nimport os, time\nopen({str(mark)!r}, 'a').write(str(os.getpid()) + ' ')\ntime.sleep(3600)\n"
    )
    solver.chmod(0o755)
    file = tmp_path / "mine.py"
    file.write_text(
        textwrap.dedent(
            """
            from rlstar_sym import Symbol
            from rlstar_sym.theorem import theorem

            x = Symbol("x")

            @theorem("T")
            def positive(proof):
                proof.assume(x > 0)
                for k in range(10):
                    proof.show(x + k > 0)
            """
        )
    )
    command = [
        sys.executable,
        "-m",
        "rlstar_sym",
        "prove",
        str(file),
        "--out",
        str(tmp_path / "out"),
        "--jobs",
        "2",
        "--timeout",
        "3600",
    ]
    process = subprocess.Popen(
        command,
        env={"RLSTAR_Z3": str(solver), "PATH": "/usr/bin:/bin", "PYTHONPATH": os.environ.get("PYTHONPATH", "")},
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a background shell's children ignore it
    )
    while not mark.exists() and process.poll() is None:
        time.sleep(0.05)
    assert mark.exists()
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=1800)
    assert process.returncode == 130
    assert "interrupted" in err
    assert "Traceback" not in err
    for kept in (tmp_path / "out" / "cache").rglob("*.json"):
        assert json.loads(kept.read_text())["format"] == "rlstar-cache 2"
    # a killed process needs a moment to be gone; the solver would sleep for an hour
    deadline = time.monotonic() + 1800
    while (left := _alive(mark.read_text().split())) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not left


def _alive(pids: list[str]) -> list[str]:
    """Those that are processes, and not ones that have ended and are still listed."""
    alive = []
    for pid in pids:
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
        except OSError:
            continue
        if state != "Z":
            alive.append(pid)
    return alive


# -- settings ------------------------------------------------------------------------------------


def test_jobs_do_not_change_the_result(tmp_path):
    def results(jobs: int) -> list[tuple[str, str]]:
        chosen = Settings(tmp_path / str(jobs), frozenset({CERTIFICATE, POINTS}), jobs)
        result = run(stated(needed), chosen)
        return [(r.obligation.label, r.certificate_path.read_text()) for r in result.obligations]

    assert results(1) == results(4)


def test_a_chain_is_named_in_the_refutation(tmp_path):
    def strict(proof):
        proof.assume(delta >= 0, delta <= 1, M >= 2)
        proof.induction(rest >= 0, rest <= 1)
        return proof.show(after.delta > delta)

    result = run(stated(strict), settings(tmp_path))
    assert result.verdict == "refuted"
    assert {"delta_1", "delta_2", "M"} <= {s.name for s in result.witness}
    assert "fails for N = 2" in result.reason


def test_an_open_obligation_says_why(tmp_path):
    def hard(proof):
        proof.assume(x >= 0, y >= 0)
        # true (Motzkin), and no certificate is found when the dear searches are off
        return proof.show(x**4 * y**2 + x**2 * y**4 - 3 * x**2 * y**2 + 1 >= 0)

    result = run(stated(hard), settings(tmp_path))
    assert result.verdict in ("undecided", "proved")
    if result.verdict == "undecided":
        assert "obligation T/1: the search found no certificate" in result.reason


def test_floats_never_enter(tmp_path):
    with pytest.raises(UsageError, match="not exact"):
        run(stated(lambda proof: proof.show(x > 0.1)), settings(tmp_path))
    assert Rational("0.1") == Fraction(1, 10)
