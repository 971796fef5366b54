"""coqc as a process: a lemma that fails does not spoil the others, and no misbehaviour of coqc ends a run or passes for an answer."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import replace
from pathlib import Path
from textwrap import dedent

import pytest
from coq_kernel import ROOT, needs_coq

from rlstar_sym import Symbol
from rlstar_sym.cli.running import choose_engines
from rlstar_sym.errors import UsageError
from rlstar_sym.prove import coqc
from rlstar_sym.prove.coq import AXIOMS, compile_lemmas, confirm_by_coq, read_audit
from rlstar_sym.prove.coq_files import Lemma, coq_file, lemma
from rlstar_sym.prove.coqc import Coq
from rlstar_sym.prove.evidence import evidence_path, fits, read_evidence
from rlstar_sym.prove.run import Settings, prove_theorems
from rlstar_sym.report.ledger import ledger_data, ledger_summary, ledger_text
from rlstar_sym.theorem import Theorem, theorem
from rlstar_sym.theorem.discovery import discover
from rlstar_sym.theorem.obligations import Obligation
from rlstar_sym.theorem.verdicts import CERTIFICATE, COQ, Answer, ObligationResult

x, y = Symbol("x"), Symbol("y")


def settings(tmp_path: Path, *engines: str, seconds: float = 60) -> Settings:
    return Settings(tmp_path / "out", frozenset(engines or (CERTIFICATE, COQ)), 2, seconds)


def simple(label: str = "T/1", index: int = 0) -> ObligationResult:
    """x > 0, from one of the hypotheses x > 0 and y > 0."""
    obligation = Obligation(label, (x > 0, y > 0), x > 0)
    evidence = {
        "kind": "proof",
        "point": {"x": "1", "y": "1"},
        "denominators": [],
        "goal": {"kind": "hypothesis", "index": index},
    }
    found = obligation.certificate(evidence)
    return ObligationResult(obligation, {CERTIFICATE: Answer("confirmed")}, found)


def lemma_of(result: ObligationResult) -> Lemma:
    assert result.certificate is not None
    return lemma(result.obligation, result.certificate)


def program(tmp_path: Path, body: str) -> str:
    """A coqc of one's own, in Python."""
    path = tmp_path / "coqc-planted"
    path.write_text(f"#!{sys.executable}\nimport os, sys, time\n{dedent(body)}\n")
    path.chmod(0o755)
    return str(path)


def needed(proof):
    proof.assume(x > 1, y > 0)
    claim = proof.show(x * y > y)
    return proof.fails_without(x > 1, claim=claim, at={x: 1, y: 1})


# -- the kernel's word -----------------------------------------------------------------------


@needs_coq
def test_a_run_asks_coq_about_every_accepted_certificate(tmp_path):
    one: Theorem = theorem("T")(needed)
    said: list[str] = []
    (result,) = prove_theorems({"T": one}, settings(tmp_path), said.append)
    assert result.verdict == "proved"
    assert result.counts(COQ) == (len(result.obligations), len(result.obligations))
    assert any("with Coq" in line for line in said)
    (file,) = (tmp_path / "out" / "coq").glob("obligations_*.v")
    assert "x * y > y" in file.read_text()
    assert "~ (x * y > y)" in file.read_text()


def test_a_wrong_lemma_does_not_spoil_the_others(coq, tmp_path):
    lemmas = [lemma_of(simple(f"T/{i}", index=int(i == 5))) for i in range(9)]
    answers = compile_lemmas(coq, tmp_path / "batch.v", lemmas, 60)
    assert [a.outcome for a in answers] == ["undecided" if i == 5 else "confirmed" for i in range(9)]
    assert "Coq refuses it" in answers[5].detail


def test_a_lemma_that_breaks_the_file_does_not_spoil_the_others(coq, tmp_path):
    """Text that is no Coq at all, an axiom of its own, an open comment; and an open proof."""
    good = lemma_of(simple("T/0"))
    rubbish = Lemma("T/1", "  1 = = 1", "  reflexivity.")
    axiom = Lemma("T/2", "  1 = 2", "Abort.\nAxiom T_2 : 1 = 2.\nLemma other : 1 = 1.\nreflexivity.")
    comment = Lemma("T/3", "  1 = 2", "  (* an open comment")
    answers = compile_lemmas(coq, tmp_path / "batch.v", [good, rubbish, axiom, replace(good, label="T/4")], 60)
    assert [a.outcome for a in answers] == ["confirmed", "undecided", "undecided", "confirmed"]
    assert "it rests on other axioms: T_2" in answers[2].detail
    answers = compile_lemmas(coq, tmp_path / "batch.v", [comment, good], 60)
    assert [a.outcome for a in answers] == ["undecided", "confirmed"]
    assert (
        compile_lemmas(coq, tmp_path / "batch.v", [Lemma("T/1", "  1 = 2", "  admit.")], 60)[0].outcome == "undecided"
    )


def test_without_an_accepted_certificate_coq_is_not_asked(tmp_path, coq):
    asked, unproved = simple("T/1"), simple("T/2")
    unproved.answers[CERTIFICATE] = Answer("undecided", "rejected")
    unreadable = simple("T/3")
    unreadable.certificate = {"evidence": {"kind": "proof", "denominators": [], "goal": {"kind": "magic"}}}
    confirm_by_coq([asked, unproved, unreadable], settings(tmp_path))
    assert [r.answers[COQ].outcome for r in (asked, unproved, unreadable)] == ["confirmed", "not run", "undecided"]


def test_coq_is_asked_only_where_it_is_named(tmp_path):
    result = simple()
    confirm_by_coq([result], settings(tmp_path, CERTIFICATE))
    assert COQ not in result.answers
    assert COQ in choose_engines("all")
    assert COQ not in choose_engines(None)
    assert COQ not in choose_engines(None, quick=True)
    assert COQ in choose_engines("certificate,coq", quick=True)


# -- a missing coqc, and one that misbehaves ---------------------------------------------------


def test_a_missing_coqc_is_said_and_changes_no_verdict(tmp_path, monkeypatch):
    monkeypatch.setenv("RLSTAR_COQC", str(tmp_path / "nothing"))
    said: list[str] = []
    results = prove_theorems({"T": theorem("T")(needed)}, settings(tmp_path), said.append)
    assert results[0].verdict == "proved"
    assert {(r.answers[COQ].outcome, r.answers[COQ].detail) for r in results[0].obligations} == {
        ("not run", "coq is not installed")
    }
    assert any("coq is not installed" in line for line in said)
    assert "coq: not installed" in ledger_text(results)
    assert "coq: not installed" in ledger_summary(results)
    assert ledger_data(results)["not_installed"] == [COQ]


MISBEHAVIOUR = [
    ("hangs", "time.sleep(60)", "did not stop within"),
    ("is killed", "os.kill(os.getpid(), 9)", "killed by signal 9"),
    ("crashes", "print('Segmentation fault', file=sys.stderr); sys.exit(139)", "Segmentation fault"),
    ("says nothing", "sys.exit(1)", "exit code 1, without a word"),
    ("lies", "pass", "left no compiled file"),
    ("prints rubbish", "sys.stdout.buffer.write(bytes(range(256)) * 99)", "left no compiled file"),
    ("lies with a file", "open(sys.argv[-1] + 'o', 'w').close()", "did not print the audit"),
    (
        "lies with an audit",
        "open(sys.argv[-1] + 'o', 'w').close(); print('audit_0\\n     : True\\nAxioms:')",
        "did not print the audit",
    ),
    ("eats memory", "try: bytearray(3 * 2**30)\nexcept MemoryError: sys.exit('out of memory')", "out of memory"),
]


@pytest.mark.parametrize(("body", "reason"), [m[1:] for m in MISBEHAVIOUR], ids=[m[0] for m in MISBEHAVIOUR])
def test_a_coqc_that_misbehaves_leaves_its_lemmas_undecided(body, reason, tmp_path):
    planted = Coq(program(tmp_path, body), tmp_path)
    lemmas = [lemma_of(simple(f"T/{i}")) for i in range(2)]
    started = time.monotonic()
    answers = compile_lemmas(planted, tmp_path / "batch.v", lemmas, 1)
    assert [a.outcome for a in answers] == ["undecided"] * 2
    assert reason in answers[0].detail
    assert time.monotonic() - started < 40


def test_a_coqc_that_hangs_or_dies_on_one_lemma_leaves_the_others_confirmed(tmp_path):
    """A planted one, which answers at once about every file without that lemma."""
    for end in ("time.sleep(60)", "os.kill(os.getpid(), 9)", "sys.exit('Fatal error: out of memory')"):
        body = f"""
            text = open(sys.argv[-1]).read()
            if "T_5 :" in text:
                {end}
            open(sys.argv[-1] + "o", "w").close()
            audit = text.split("Check ")[1].split(".")[0]
            print(audit + "\\n     : True\\nAxioms:\\nClassicalDedekindReals.sig_forall_dec : a")
        """
        planted = Coq(program(tmp_path, body), tmp_path)
        lemmas = [lemma_of(simple(f"T/{i}")) for i in range(8)]
        answers = compile_lemmas(planted, tmp_path / "batch.v", lemmas, 2)
        assert [a.outcome for a in answers] == ["undecided" if i == 5 else "confirmed" for i in range(8)], end


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("time.sleep(60)", "did not stop within"),
        ("os.kill(os.getpid(), 11)", "killed by signal 11"),
        ("sys.exit(3)", "--version failed"),
        ("print('9.9') if '--version' in sys.argv else sys.exit('Error: no')", "the library did not compile: no"),
        ("print('9.9')", "the library did not compile: coqc left no compiled file"),
    ],
)
def test_a_coqc_that_cannot_even_start_leaves_everything_undecided(body, reason, tmp_path, monkeypatch):
    monkeypatch.setenv("RLSTAR_COQC", program(tmp_path, body))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(coqc, "_VERSION_SECONDS", 5.0)
    (result,) = prove_theorems({"T": theorem("T")(needed)}, settings(tmp_path), lambda _: None)
    assert result.verdict == "proved"
    assert result.engine(COQ) == "undecided"
    assert all(reason in r.answers[COQ].detail for r in result.obligations)
    assert not any((tmp_path / "cache").rglob("*.vo"))


def test_every_run_compiles_the_library_for_itself(tmp_path):
    """Whatever lies in a cache or in the output of another run is not loaded: Coq would believe it."""
    compiling = program(tmp_path, "print('9.9') if '--version' in sys.argv else open(sys.argv[-1] + 'o', 'w').close()")
    first, second = coqc.ready(compiling, tmp_path), coqc.ready(compiling, tmp_path)
    assert first.library != second.library
    for made in (first, second):
        assert made.library.parent == tmp_path
        assert sorted(f.stem for f in made.library.glob("*.vo")) == sorted(coqc.MODULES)


def test_a_planted_library_is_not_loaded(tmp_path, monkeypatch):
    """With compiled files by somebody else everywhere they might be looked for, every file that coqc is told to load was made in this run."""
    told = tmp_path / "told"
    body = f"""
if '--version' in sys.argv: print('9.9'); sys.exit()
library = sys.argv[sys.argv.index('-Q') + 1]
print(library, *sorted(open(f'{{library}}/{{n}}').read() for n in os.listdir(library) if n.endswith('.vo')), file=open({str(told)!r}, 'a'))
open(sys.argv[-1] + 'o', 'w').write('mine')
"""
    monkeypatch.setenv("RLSTAR_COQC", program(tmp_path, body))
    for place in ("cache/rlstar_sym", "home/.cache/rlstar_sym", "out/coq"):
        for folder in (place, *(f"{place}/reflection-{d * 16}" for d in "0123456789abcdef")):
            (tmp_path / folder).mkdir(parents=True, exist_ok=True)
            for name in coqc.MODULES:
                (tmp_path / folder / f"{name}.vo").write_text("planted")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    prove_theorems({"T": theorem("T")(needed)}, settings(tmp_path), lambda _: None)
    lines = told.read_text().splitlines()
    assert len(lines) > len(coqc.MODULES)
    assert "planted" not in told.read_text()
    (library,) = {line.split(" ")[0] for line in lines}
    assert not Path(library).is_relative_to(tmp_path)
    assert not Path(library).exists()  # it ends with the run


def test_an_output_that_cannot_be_written_is_a_usage_error(tmp_path, coq):
    (tmp_path / "out").write_text("")
    with pytest.raises(UsageError, match="choose another --out"):
        confirm_by_coq([simple()], settings(tmp_path))


@pytest.mark.parametrize(
    ("output", "expected"),
    [
        ("a\n     : True\nClosed under the global context\n", set()),
        ("a\n     : True\nAxioms:\nb.c\n  : forall x,\n    x\nd : e\n", {"b.c", "d"}),
        ("a\n     : True\nAxioms:\n", None),
        ("a\n     : True\n", None),
        ("b\n     : True\nClosed under the global context\n", None),
        ("Closed under the global context\n", None),
        ("a\n     : True\nClosed under the global context\nAxioms:\nb : c\n", None),
        ("", None),
    ],
)
def test_the_audit_is_read_strictly(output: str, expected: set[str] | None):
    assert read_audit(output, "a") == expected


# -- what is committed ------------------------------------------------------------------------------


def test_the_committed_files_state_the_obligations_of_today():
    """Every obligation, with its committed certificate, stands in the file of its theorem."""
    directory = ROOT / "proofs" / "coq" / "generated"
    for one in (o for o in discover([]).values() if o.certifiable):
        text = (directory / f"{one.id.replace('.', '_')}.v").read_text()
        certificates = read_evidence(evidence_path(one))
        for obligation in one.certifiable:
            found = next(c for c in certificates if fits(c, obligation))
            written = lemma(obligation, found)
            assert f"{written.statement}.\nProof.\n{written.proof}\nQed.\n" in text, obligation.label


def test_a_committed_file_compiles_and_rests_on_the_axioms_of_the_reals(coq, tmp_path):
    for name in ("I_4", "Products"):
        file = tmp_path / f"{name}.v"
        file.write_text((ROOT / "proofs" / "coq" / "generated" / f"{name}.v").read_text())
        ended = coq.compile(file, 120)
        assert (ended.failure, ended.code) == ("", 0), ended.err
        assert read_audit(ended.out, ended.out.split("\n", 1)[0]) == AXIOMS


def test_memory_is_limited(tmp_path):
    script = program(tmp_path, "import resource; print(resource.getrlimit(resource.RLIMIT_AS)[0])")
    ended = coqc.run_coqc([script], tmp_path, 20)
    assert int(ended.out) == coqc.MEMORY_KIB * 1024
    assert os.name == "posix"


def test_lemmas_of_one_file_are_all_in_its_audit():
    file = coq_file([lemma_of(simple(f"T/{i}")) for i in range(3)], "three")
    assert all(f"let _ := T_{i} in" in file.text for i in range(3))
    assert file.text.rstrip().endswith(f"Print Assumptions {file.audit}.")
