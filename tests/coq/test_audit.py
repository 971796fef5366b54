"""The audit of the Coq theory accepts it, and rejects every way to assume what should be proved."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
from pathlib import Path
from types import ModuleType

import pytest
from theory_build import ROOT, THEORY, Build, compiled_theory, needs_coq

from rlstar_sym.theorem.rules import COMPUTATIONS, RULES


def _audit_module() -> ModuleType:
    spec = importlib.util.spec_from_file_location("audit_coq", ROOT / "tools" / "audit_coq.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


audit = _audit_module()


@pytest.fixture
def build(tmp_path: Path) -> Build:
    return compiled_theory().copy(tmp_path / "theory")


def replace_in(build: Build, file: str, old: str, new: str) -> None:
    path = build.folder / f"{file}.v"
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def rejected(build: Build, capsys: pytest.CaptureFixture[str]) -> str:
    assert audit.main(build.folder) == 1
    output = capsys.readouterr()
    assert output.out == ""
    return output.err


@needs_coq
def test_the_theory_rests_on_the_axioms_of_the_reals(build: Build, capsys: pytest.CaptureFixture[str]) -> None:
    assert audit.main(build.folder) == 0
    said = capsys.readouterr().out
    first, second = said.splitlines()
    assert "sig_forall_dec" in first and "functional_extensionality_dep" in first
    assert "classic" not in first and "sig_not_dec" not in first
    assert "Classical_Prop.classic" in second and "sig_not_dec" in second


@needs_coq
def test_an_axiom_is_found_in_the_kernels_answer(build: Build, capsys: pytest.CaptureFixture[str]) -> None:
    # a section variable used outside its section would be found by its name; here the kernel itself must tell
    replace_in(
        build,
        "Audit",
        "Definition without_logarithm := (",
        "Require Import Coq.Logic.Classical.\nDefinition without_logarithm := (NNPP, ",
    )
    assert "Classical_Prop.classic" in rejected(build, capsys)


@needs_coq
def test_logarithms_are_not_counted_among_the_rest(build: Build, capsys: pytest.CaptureFixture[str]) -> None:
    replace_in(build, "Audit", "  , Rules.telescoping\n", "  , Rules.telescoping\n  , Rules.logarithm\n")
    assert "sig_not_dec" in rejected(build, capsys)


@needs_coq
def test_a_theorem_may_not_be_left_out(build: Build, capsys: pytest.CaptureFixture[str]) -> None:
    replace_in(build, "Audit", "  , Improvement.policy_improvement\n", "")
    assert "Improvement.policy_improvement is not in Audit.v" in rejected(build, capsys)


@needs_coq
def test_a_list_may_not_be_left_unprinted(build: Build, capsys: pytest.CaptureFixture[str]) -> None:
    replace_in(build, "Audit", "Print Assumptions with_logarithm.", "")
    assert "prints 1 lists" in rejected(build, capsys)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Lemma l : False. Proof. Admitted.", "Admitted"),
        ("Lemma l : False. Proof. admit. Qed.", "admit"),
        ("Axiom magic : False.", "Axiom"),
        ("Parameter magic : False.", "Parameter"),
        ("Parameters a b : nat.", "Parameters"),
        ("Conjecture magic : False.", "Conjecture"),
        ("Variable magic : False.", "outside a section"),
        ("Section S.\nEnd S.\nHypothesis magic : False.", "outside a section"),
        ("Unset Guard Checking.", "Unset Guard Checking"),
        ("(* harmless (* nested *) *) Axiom magic : False.", "Axiom"),
    ],
)
def test_forbidden_text(text: str, word: str, tmp_path: Path) -> None:
    path = tmp_path / "Bad.v"
    path.write_text(text, encoding="utf-8")
    assert any(word in fault for fault in audit.faults_of_text(path))


def test_comments_and_sections_are_allowed(tmp_path: Path) -> None:
    path = tmp_path / "Good.v"
    path.write_text("(* no Axiom, nothing Admitted *)\nSection S.\nVariable n : nat.\nEnd S.\n", encoding="utf-8")
    assert audit.faults_of_text(path) == []


def test_every_rule_of_the_ledger_is_a_lemma_that_the_audit_prints() -> None:
    listed = audit.audited((THEORY / "Audit.v").read_text(encoding="utf-8"))
    assert {"ball arithmetic"} == COMPUTATIONS  # what is computed is no lemma: the ledger says that it is trusted
    rules = {f"Rules.{name.replace(' ', '_')}" for name in RULES if name not in COMPUTATIONS}
    assert rules == {name for names in listed.values() for name in names if name.startswith("Rules.")}
    lemmas = set(re.findall(r"^Lemma (\w+)", (THEORY / "Rules.v").read_text(encoding="utf-8"), re.MULTILINE))
    assert {name.removeprefix("Rules.") for name in rules} <= lemmas


def test_a_theory_that_is_not_compiled(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert audit.main(tmp_path / "nothing") == 1
    assert "run make coq first" in capsys.readouterr().err


def test_without_coq_one_sentence_says_so(tmp_path: Path) -> None:
    make = shutil.which("make")
    if make is None:
        pytest.skip("make is not installed")
    result = subprocess.run(
        [make, "-C", str(ROOT), "--no-print-directory", "coq", f"SHELL={shutil.which('sh')}"],
        env={"PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert result.returncode != 0
    assert result.stdout == "coq: not installed (apt-get install coq)\n"
