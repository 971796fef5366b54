"""coqc as a process: a lemma that fails does not spoil the others, and no misbehaviour of coqc ends a run or passes for an answer."""

from __future__ import annotations

import os
import re
import shutil
import sys
from dataclasses import replace
from pathlib import Path
from textwrap import dedent

import pytest
from coq_kernel import ROOT, needs_coq

from rlstar_sym import Symbol
from rlstar_sym.cli.running import choose_engines
from rlstar_sym.errors import UsageError
from rlstar_sym.prove import coq as coq_engine
from rlstar_sym.prove import coq_library, coq_process, coqc
from rlstar_sym.prove.coq import compile_lemmas, confirm_by_coq, read_audit
from rlstar_sym.prove.coq_files import Lemma, coq_file, lemma, theorem_file
from rlstar_sym.prove.coq_statements import identifier
from rlstar_sym.prove.coqc import STORE, Coq
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


@pytest.fixture
def out(coq, tmp_path) -> Path:
    """A folder for a run, with the library compiled."""
    for folder in map(Path, coq.library[1::3]):
        shutil.copytree(folder, tmp_path / "out" / "coq" / STORE / folder.name)
    return tmp_path


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
def test_a_run_asks_coq_about_every_accepted_certificate(out):
    one: Theorem = theorem("T")(needed)
    said: list[str] = []
    (result,) = prove_theorems({"T": one}, settings(out), said.append)
    assert result.verdict == "proved"
    assert result.counts(COQ) == (len(result.obligations), len(result.obligations))
    assert any("with Coq" in line for line in said)
    (file,) = (out / "out" / "coq").rglob("T.v")
    assert "x * y > y" in file.read_text()
    assert "~ (x * y > y)" in file.read_text()


@pytest.mark.exhaustive  # many processes of Coq
def test_a_wrong_lemma_does_not_spoil_the_others(coq, tmp_path):
    lemmas = [lemma_of(simple(f"T/{i}", index=int(i == 5))) for i in range(9)]
    answers = compile_lemmas(coq, tmp_path / "batch.v", lemmas, 60)
    assert [a.outcome for a in answers] == ["undecided" if i == 5 else "confirmed" for i in range(9)]
    assert "Coq refuses it" in answers[5].detail


@pytest.mark.exhaustive  # many processes of Coq
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


@pytest.mark.exhaustive  # many processes of Coq
def test_without_an_accepted_certificate_coq_is_not_asked(out):
    asked, unproved = simple("T/1"), simple("T/2")
    unproved.answers[CERTIFICATE] = Answer("undecided", "rejected")
    unreadable = simple("T/3")
    unreadable.certificate = {"evidence": {"kind": "proof", "denominators": [], "goal": {"kind": "magic"}}}
    confirm_by_coq([asked, unproved, unreadable], settings(out))
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
    ("hangs", "time.sleep(3600)", "did not stop within"),
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
    planted = Coq(program(tmp_path, body), ())
    lemmas = [lemma_of(simple(f"T/{i}")) for i in range(2)]
    answers = compile_lemmas(planted, tmp_path / "batch.v", lemmas, 1 if "sleep" in body else 60)
    assert [a.outcome for a in answers] == ["undecided"] * 2
    assert reason in answers[0].detail


@pytest.mark.exhaustive  # it waits for the limits of time
def test_a_coqc_that_hangs_or_dies_on_one_lemma_leaves_the_others_confirmed(tmp_path):
    """A planted one, which answers at once about every file without that lemma."""
    for end in ("time.sleep(3600)", "os.kill(os.getpid(), 9)", "sys.exit('Fatal error: out of memory')"):
        body = f"""
            text = open(sys.argv[-1]).read()
            if "T_5 :" in text:
                {end}
            open(sys.argv[-1] + "o", "w").close()
            audit = text.split("Check ")[1].split(".")[0]
            print(audit + "\\n     : True\\nAxioms:\\nClassicalDedekindReals.sig_forall_dec : a")
        """
        planted = Coq(program(tmp_path, body), ())
        lemmas = [lemma_of(simple(f"T/{i}")) for i in range(8)]
        answers = compile_lemmas(planted, tmp_path / "batch.v", lemmas, 5)
        assert [a.outcome for a in answers] == ["undecided" if i == 5 else "confirmed" for i in range(8)], end


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("time.sleep(3600)", "did not stop within"),
        ("os.kill(os.getpid(), 11)", "killed by signal 11"),
        ("sys.exit(3)", "--version failed"),
        ("print('9.9') if '--version' in sys.argv else sys.exit('Error: no')", "the library did not compile: no"),
        ("print('9.9')", "the library did not compile: coqc left no compiled file"),
    ],
)
def test_a_coqc_that_cannot_even_start_leaves_everything_undecided(body, reason, tmp_path, monkeypatch):
    monkeypatch.setenv("RLSTAR_COQC", program(tmp_path, body))
    monkeypatch.setattr(coq_library, "_VERSION_SECONDS", 5.0)
    (result,) = prove_theorems({"T": theorem("T")(needed)}, settings(tmp_path), lambda _: None)
    assert result.verdict == "proved"
    assert result.engine(COQ) == "undecided"
    assert all(reason in r.answers[COQ].detail for r in result.obligations)
    assert not any((tmp_path / "out").rglob("*.vo"))


def test_a_planted_library_is_not_loaded(tmp_path, monkeypatch):
    """With compiled files by somebody else everywhere they might be looked for, every file that coqc is told to load was made in this run."""
    told = tmp_path / "told"
    body = f"""
if '--version' in sys.argv: print('9.9'); sys.exit()
for library in [os.path.abspath(sys.argv[i + 1]) for i, word in enumerate(sys.argv) if word == '-Q']:
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
    for library in {line.split(" ")[0] for line in lines}:
        assert not Path(library).is_relative_to(tmp_path)
        assert not Path(library).exists()  # it ends with the run


def test_the_library_is_compiled_once_into_the_folder_that_is_named(tmp_path, monkeypatch):
    """And one that stands in the user's cache folder is not looked at."""
    body = """
        if "--version" in sys.argv:
            print("9.9")
        else:
            open(sys.argv[-1] + "o", "w").close()
    """
    planted = program(tmp_path, body)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    made = coqc.ready(planted, tmp_path / "elsewhere")
    shutil.move(tmp_path / "elsewhere", tmp_path / "cache" / "rlstar_sym")
    made = coqc.ready(planted, tmp_path / "out")
    assert all(str(tmp_path / "out") in word for word in made.library[1::3])
    before = {f: f.stat().st_mtime_ns for f in (tmp_path / "out").rglob("*.vo")}
    assert len(before) == len(coqc.MODULES)
    assert coqc.ready(planted, tmp_path / "out") == made
    assert {f: f.stat().st_mtime_ns for f in (tmp_path / "out").rglob("*.vo")} == before
    next(iter(before)).write_bytes(b"another")
    assert coqc.ready(planted, tmp_path / "out") == made
    assert next(iter(before)).read_bytes() == b""


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


@pytest.mark.exhaustive
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
            assert re.search(rf"^(Lemma|Definition) {identifier(obligation.label)} :", text, re.MULTILINE)


def test_memory_is_limited(tmp_path):
    script = program(tmp_path, "import resource; print(resource.getrlimit(resource.RLIMIT_AS)[0])")
    ended = coq_process.run_coqc([script], tmp_path, 20)
    assert int(ended.out) == coq_process.MEMORY_KIB * 1024
    assert os.name == "posix"


@needs_coq
def test_what_the_library_needs_is_what_coqdep_says():
    """So that `make coq` and a run compile under the same keys, and each finds what the other compiled."""
    sources = coqc.reflection_sources()
    assert coq_library.needs_by_coqdep(coq_process.find_coqc(), sources) == coqc.reflection_needs()


def test_nothing_of_coqs_own_search_path_reaches_it(tmp_path, monkeypatch):
    for name in ("COQPATH", "COQLIB", "OCAMLPATH", "XDG_DATA_DIRS", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv("RLSTAR_COQC", "coqc")
    assert str(tmp_path) not in coq_process.environment().values()
    script = program(tmp_path, "print(sorted(n for n in os.environ if 'COQ' in n))")
    assert coq_process.run_coqc([script], tmp_path, 20).out == "['RLSTAR_COQC']\n"


@needs_coq
@pytest.mark.exhaustive  # many processes of Coq
def test_a_run_finds_what_was_compiled_and_not_what_was_changed_since(out):
    one: Theorem = theorem("T")(needed)
    prove_theorems({"T": one}, settings(out), lambda _: None)
    (kept,) = (out / "out").rglob("T.vo")
    before = kept.stat().st_mtime_ns
    (result,) = prove_theorems({"T": one}, settings(out), lambda _: None)
    assert kept.stat().st_mtime_ns == before
    assert result.counts(COQ) == (len(result.obligations), len(result.obligations))
    kept.write_bytes(b"planted")
    (result,) = prove_theorems({"T": one}, settings(out), lambda _: None)
    assert kept.read_bytes() != b"planted"
    assert result.counts(COQ) == (len(result.obligations), len(result.obligations))


@needs_coq
@pytest.mark.exhaustive  # many processes of Coq
def test_one_wrong_certificate_leaves_the_other_obligations_of_its_theorem_confirmed(out):
    results = [simple(f"T/{i}", index=int(i == 1)) for i in range(3)] + [simple("U/1")]
    confirm_by_coq(results, settings(out))
    assert [r.answers[COQ].outcome for r in results] == ["confirmed", "undecided", "confirmed", "confirmed"]


@needs_coq
@pytest.mark.exhaustive  # many processes of Coq
def test_one_lemma_that_rests_on_an_axiom_leaves_the_others_confirmed(out, monkeypatch):
    planted = Lemma("T/2", "  1 = 2", "Abort.\nAxiom T_2 : 1 = 2.\nLemma other : 1 = 1.\nreflexivity.")
    real = coq_engine.lemma
    monkeypatch.setattr(coq_engine, "lemma", lambda o, c: planted if o.label == "T/2" else real(o, c))
    results = [simple(f"{theorem}/{i}") for theorem in ("T", "U") for i in (1, 2)]
    confirm_by_coq(results, settings(out))
    assert [r.answers[COQ].outcome for r in results] == ["confirmed", "undecided", "confirmed", "confirmed"]
    assert "it rests on other axioms: T_2" in results[1].answers[COQ].detail


def test_what_is_owed_twice_stands_once_in_a_file():
    one, two = lemma_of(simple("T/1")), lemma_of(simple("T/2"))
    other = lemma_of(simple("T/3", index=1))  # the same statement, by another certificate: it is looked at
    text = theorem_file("T", [one, two, other]).text
    assert text.count("certify") == 2
    assert "Definition T_2 := T_1.\n" in text
    assert "Print Assumptions" not in text


def test_lemmas_of_one_file_are_all_in_its_audit():
    file = coq_file([lemma_of(simple(f"T/{i}")) for i in range(3)], "three")
    assert all(f"let _ := T_{i} in" in file.text for i in range(3))
    assert file.text.rstrip().endswith(f"Print Assumptions {file.audit}.")
