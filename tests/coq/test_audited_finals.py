"""The audit compiles final statements with what proves them, and refuses changed ones."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_audit import SOUND, audit, faults, written
from theory_build import needs_coq

#: a statement, its proof, and a theorem file that the proof needs; another that does not compile, and that nothing needs
FINAL = SOUND | {
    "Statements": "From RLStar.Theory Require Import Base.\nDefinition I_1_says : Prop :=\n  twice 0 = 0.\n",
    "finals/I_1": "From RLStar Require Import Statements Theorems.I_1.\n"
    "Theorem I_1_holds : I_1_says.\nProof. exact fact_1. Qed.\n",
    "theorems/I_1": "From RLStar.Theory Require Import Main.\nFrom RLStar Require Generated.I_1.\n"
    "Lemma fact_1 : Base.twice 0 = 0.\nProof. exact main. Qed.\n",
    "theorems/I_2": "Lemma fact_1 : 1 = 2.\nProof. reflexivity. Qed.\n",
}


@needs_coq
def test_final_statements_are_proved_with_the_rest(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    sources, folder = written(tmp_path, FINAL), tmp_path / "build"
    assert audit.main(["--sources", str(sources), "--folder", str(folder)]) == 0
    said = capfd.readouterr().out
    assert "audit: final statements proved: I_1\naudit: they rest on: no axioms" in said
    assert "RLStar.Theorems.I_1 " in said
    assert "RLStar.Theorems.I_2" not in said


#: what is changed in these files, and what the audit must say
CHANGED_FINALS = {
    "another statement": ("Statements", "twice 0 = 0", "twice 0 = 1", "RLStar.Finals.I_1 does not compile"),
    "a proof of another fact": ("theorems/I_1", "twice 0 = 0", "twice 1 = 2", "RLStar.Theorems.I_1 does not compile"),
    "no proof in the theorem file": ("theorems/I_1", "exact main. Qed.", "Admitted.", "fact_1 is an axiom"),
    "a proof that says nothing": ("finals/I_1", "exact fact_1", "auto", "RLStar.Finals.I_1 does not compile"),
    "another statement of that name": (
        "finals/I_1",
        "Theorem I_1_holds",
        "Definition I_1_says := True.\nTheorem mine : I_1_says.\nProof. exact I. Qed.\nDefinition I_1_holds := mine.\nTheorem I_1_",
        "RLStar.Asked.Finals does not compile",
    ),
    "a statement without a proof": (
        "Statements",
        "Definition I_1",
        "Definition I_3_says : Prop :=\n  True.\nDefinition I_1",
        "I_3_says of Statements.v has no proof",
    ),
    "a statement in another form": (
        "Statements",
        "Definition I_1",
        "Definition I_3_says := True.\nDefinition I_1",
        "RLStar.Statements.I_3_says is not among the statements that are asked for",
    ),
}


@needs_coq
@pytest.mark.parametrize("name", CHANGED_FINALS)
def test_a_changed_final_statement_or_proof_is_refused(name: str, tmp_path: Path) -> None:
    file, old, new, expected = CHANGED_FINALS[name]
    assert FINAL[file].count(old) == 1
    found = faults(tmp_path, FINAL | {file: FINAL[file].replace(old, new)})
    assert any(expected in line for line in found), found


@needs_coq
@pytest.mark.exhaustive
def test_logarithms_are_allowed_in_a_whole_theorem_file_alone(tmp_path: Path) -> None:
    classical = (
        "From Coq Require Import Classical_Prop.\nLemma more (P : Prop) : P \\/ ~ P.\nProof. exact (classic P). Qed.\n"
    )
    files = FINAL | {"theorems/I_1": FINAL["theorems/I_1"] + classical}
    assert "RLStar.Theorems.I_1.more rests on" in faults(tmp_path, files)[0]
    assert faults(tmp_path, files, "RLStar.Theorems.I_1.*\n") == []
    files = FINAL | {"theory/Main": FINAL["theory/Main"] + classical}
    assert "RLStar.Theory.Main.* is not there." in faults(tmp_path, files, "RLStar.Theory.Main.*\n")[0]
