"""Final statements: each is proved by Coq, and no changed one is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rlstar_sym.kernel.compiling import ALLOWED
from rlstar_sym.kernel.final_statements import (
    FINALS,
    STATEMENTS,
    FinalVerdict,
    compile_finals,
    final_sources,
    statement_texts,
    with_final_statements,
)
from rlstar_sym.kernel.reading import Term
from rlstar_sym.kernel.theorems import generate_all
from rlstar_sym.kernel.trusted import definitions_reached, trusted_by_kernel, trusted_by_rules
from rlstar_sym.prove.coq_process import find_coqc
from rlstar_sym.report.ledger import trusted_code
from rlstar_sym.theorem.discovery import discover, shipped_directory

COQ = shipped_directory() / "coq"
needs_coq = pytest.mark.skipif(find_coqc() is None, reason="coq is not installed (apt-get install coq)")

#: theorem, what stands in its statement or in a definition, what is put there
CHANGES = [
    ("I.1", "(INR M - 2) * d * r", "(INR M - 1) * d * r"),
    ("I.1", "(1 - d) * (1 - r)", "(1 - d) * (1 + r)"),
    ("I.1", "odds M d * odds M r", "odds M d + odds M r"),
    ("I.2", "1 / INR M <= accuracy <= 1", "1 / INR M < accuracy <= 1"),
    ("I.2", "accuracy < J M (steps_with_edges M N gamma)", "accuracy > J M (steps_with_edges M N gamma)"),
    ("I.3", "inner_edges N delta", "unit_edges N delta"),
    ("I.3", "J M (after M N delta t) <", "2 * J M (after M N delta t) <"),
    ("I.3w", "J M (after M N delta t) <=", "J M (after M N delta t) <"),
    ("I.3w", "unit_edges N delta ->", "True ->"),
    ("I.4", "n) <-> no_zero N delta \\/ one_zero N delta", "n) <-> no_zero N delta"),
    ("I.4", "Un_cv (fun t => J M (after M N delta t)) 1", "Un_cv (fun t => J M (after M N delta t)) 0"),
    (
        "I.4",
        "(forall n, (n < N)%nat -> becomes_perfect M (after M N delta) n)",
        "(exists n, (n < N)%nat /\\ becomes_perfect M (after M N delta) n)",
    ),
    ("I.4", "= 1 / INR M", "= 0"),
    ("I.5", "^ t * (1 - delta n)", "^ S t * (1 - delta n)"),
    ("I.5", "(1 - delta n)", "(1 - delta n) / 2"),
    ("I.5", "Un_cv (fun t => J M (after M N delta t)) 1", "Un_cv (fun t => J M (after M N delta t)) (1 / 2)"),
    ("I.5", "(no_zero N delta \\/ one_zero N delta ->", "(True \\/ one_zero N delta ->"),
    (
        "I.5",
        "exists m, (m < N)%nat /\\ delta m = 0 /\\ forall n, (n < N)%nat -> n <> m -> delta n <> 0",
        "forall n, (n < N)%nat -> exists m, (m < N)%nat /\\ delta m = 0 /\\ (n <> m -> delta n <> 0)",
    ),
    ("I.6", "(1 / INR M)", "(1 / 2)"),
    ("I.6", "S' - 1 / 2 * S' ^ 2", "S' - 1 / 4 * S' ^ 2"),
    ("I.6", "(shortfall N delta <= 1 / 2 ->", "(True ->"),
    ("I.7", "F M (after M N delta t) <=", "F M (after M N delta t) <"),
    ("I.7", "after M N delta (S t)) <= Robustness", "after M N delta (S t)) < Robustness"),
    ("I.7b", "inner_edges N delta", "unit_edges N delta"),
    ("I.7b", "< 1.", "< 1 / 2."),
    ("II.1d", "(forall n, (n < N)%nat -> delta n <= gamma n)", "(exists n, (n < N)%nat /\\ delta n <= gamma n)"),
    ("II.2b", "product_of_edges N delta > 0", "product_of_edges N delta < 0"),
    ("II.2g", "-1 / (INR M - 1)", "-1 / INR M"),
    ("II.2g", "Rlt_dec 0 (delta n)", "Rlt_dec (delta n) 0"),
    ("II.3a", "0 <= b < a", "0 <= b <= a"),
    ("II.3b", "(a + (INR M - 1) * b)", "(a - (INR M - 1) * b)"),
    ("II.3b", "0 <= b < a", "0 <= a < b"),
    ("II.3c", "Un_cv (ratio n) (b / a)", "Un_cv (ratio n) (a / b)"),
    ("II.3d", "after_noisy a a", "after_noisy a 0"),
    ("II.5", "0 < mu <= 1", "0 <= mu <= 1"),
    ("II.5a", "Un_cv (ratio n) (1 - mu)", "Un_cv (ratio n) mu"),
    ("II.4a", "2 < tau", "1 < tau"),
    ("II.4b", "0 < tau < 2", "0 < tau <= 2"),
    ("II.4n", "1 < tau < 2", "1 < tau <= 2"),
    ("II.4n", "turn < d < 1", "turn <= d < 1"),
    ("II.4n", "(3 <= N)%nat", "(2 <= N)%nat"),
    ("II.4n", "factor ^ t * log_odds M d", "factor ^ S t * log_odds M d"),
    ("II.4n", "J M (chain t)) 1", "J M (chain t)) (1 / INR M)"),
    ("II.6c", "0 <= x -> enough x", "enough x"),
    ("II.6c", "n - eta >= x + gain", "n - eta >= x + 2 * gain"),
    ("II.6c", "0 <= low <= high", "low <= high"),
    ("II.6c", "low + gain * INR T", "low + gain * INR (S T)"),
    ("II.6c", "x + eta + gain", "x + gain"),
    ("III.2", "> 1 / 2", ">= 1 / 2"),
    ("III.2a", "then kd i j else 1 - kd i j", "then 1 - kd i j else kd i j"),
    ("III.2a", "> 1 / 2", "> 0"),
    ("III.3", "rho < 1 ->", "rho <= 1 ->"),
    ("III.3", "rho ^ t * o n", "rho ^ S t * o n"),
    ("III.3", "(1 - K i i) / K i i", "1 - K i i"),
    ("III.5a", "g ^ t * (beta", "g ^ S t * (beta"),
    ("III.5a", "u + w <= 1 ->", "True ->"),
    ("III.5a", "(kd j 0%nat)", "(kd j 1%nat)"),
]


@pytest.fixture(scope="session")
def sources(recorded):
    """All that is compiled for the final statements."""
    texts, _ = generate_all({id: Term(data) for id, data in recorded.items()})
    return final_sources(shipped_directory(), texts)


def with_statements(sources, text):
    return [replace(s, text=text.encode("ascii")) if s.name == STATEMENTS else s for s in sources]


def verdict(sources, id, store):
    return compile_finals(find_coqc(), sources, with_final_statements([id], COQ), store)[0]


def changed(id, old, new):
    """Statements.v with another statement of a theorem; where the words stand in a definition, with another definition."""
    text = (COQ / "Statements.v").read_text(encoding="ascii")
    (module,) = with_final_statements([id], COQ).values()
    statement = statement_texts(COQ)[module]
    if old in statement:
        return text.replace(statement, statement.replace(old, new, 1))
    assert text.count(old) == 1
    return text.replace(old, new)


def test_every_statement_has_words_and_a_proof_file():
    texts = statement_texts(COQ)
    modules = set(with_final_statements([*discover([])], COQ).values())
    assert modules == set(texts), "a statement is of no shipped theorem"
    for module, text in texts.items():
        assert text.startswith(f"(** {module.replace('_', '.')} "), module
        assert f"Theorem {module}_holds : {module}_says." in (COQ / "finals" / f"{module}.v").read_text("ascii")


@pytest.mark.parametrize(("id", "old", "new"), CHANGES)
def test_a_change_changes_one_thing(id, old, new):
    assert changed(id, old, new) != (COQ / "Statements.v").read_text(encoding="ascii")


def test_what_a_statement_reaches_is_all_that_defines_it():
    names = {d.name for d in definitions_reached("I_5", COQ)}
    assert {"words", "walk", "J", "kept_weight", "refit", "star_round", "star_rounds", "sym", "after", "edge"} <= names
    assert not names & {"F", "general_round", "two_state_steps"}
    assert {d.file for d in definitions_reached("I_5", COQ) if d.name == "edge"} == {"Statements.v"}
    noisy = {d.name for d in definitions_reached("II_3b", COQ)}
    assert {"general_rounds", "noisy_round", "noisy_verifier", "round_kind", "refit_part", "every_step"} <= noisy


def test_what_must_be_trusted_is_said():
    said = trusted_by_kernel(FinalVerdict("I.5", "", ("one.axiom",)), COQ, "Coq, version 1\n")
    assert "Coq, version 1" in said
    assert "one.axiom" in said
    assert "theory/Chains.v" in said
    assert "Definition I_5_says : Prop :=" in said
    other = trusted_by_rules("III.9", "there is no coqc", trusted_code())
    assert other.startswith("III.9: by rules (there is no coqc)")
    assert "check/checker.py (1 file, " in other


@needs_coq
@pytest.mark.exhaustive
def test_every_final_statement_is_proved(sources, store):
    found = compile_finals(find_coqc(), sources, with_final_statements([*discover([])], COQ), store)
    assert {v.theorem: v.reason for v in found if not v.proved} == {}
    assert set().union(*(v.axioms for v in found)) <= ALLOWED


@needs_coq
@pytest.mark.exhaustive
def test_another_name_for_a_bound_variable_is_the_same_statement(sources, store):
    text = changed("I.3", "forall t,", "forall u,")
    statement = text[text.index("Definition I_3_says") : text.index("(** I.3w")]
    same = text.replace(statement, statement.replace("delta t)", "delta u)").replace("(S t)", "(S u)"))
    assert verdict(with_statements(sources, same), "I.3", store).proved


@needs_coq
@pytest.mark.exhaustive
@pytest.mark.parametrize(("id", "old", "new"), CHANGES)
def test_a_changed_statement_is_refused(id, old, new, sources, store):
    assert verdict(sources, id, store).proved
    assert not verdict(with_statements(sources, changed(id, old, new)), id, store).proved


@needs_coq
@pytest.mark.exhaustive
@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (f"{FINALS}.I_3", "conclusion_3 s", "conclusion_4 s"),
        (f"{FINALS}.I_3", "inner_moved M N HM t delta", "inner_moved M N HM (S t) delta"),
        ("RLStar.Theorems.I_3", "Generated.I_3.I_3_11", "Generated.I_3.I_3_10"),
        ("RLStar.Theorems.I_3", "exact (fact_7 s", "exact (fact_6 s"),
    ],
)
def test_a_changed_proof_is_refused(file, old, new, sources, store):
    (text,) = (s.text.decode("ascii") for s in sources if s.name == file)
    assert old in text
    mutated = text.replace(old, new).encode("ascii")
    assert not verdict([replace(s, text=mutated) if s.name == file else s for s in sources], "I.3", store).proved


@needs_coq
@pytest.mark.exhaustive
def test_a_file_that_proves_another_statement_of_that_name_is_refused(sources, store):
    mine = "Definition I_3_says : Prop := True.\nTheorem I_3_holds : I_3_says.\nProof. exact I. Qed.\n"
    shadowed = [replace(s, text=mine.encode("ascii")) if s.name == f"{FINALS}.I_3" else s for s in sources]
    assert not verdict(shadowed, "I.3", store).proved


@needs_coq
@pytest.mark.exhaustive
def test_an_assumed_statement_is_refused(sources, store):
    mine = (
        "From RLStar Require Import Statements.\nAxiom assumed : I_3_says.\n"
        "Theorem I_3_holds : I_3_says.\nProof. exact assumed. Qed.\n"
    )
    assumed = [replace(s, text=mine.encode("ascii")) if s.name == f"{FINALS}.I_3" else s for s in sources]
    found = verdict(assumed, "I.3", store)
    assert not found.proved
    assert "assumed" in found.reason
