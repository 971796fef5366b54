"""The table of rules: every lemma that it names is one of the theory, and is in a script of a fact of that rule; rules whose facts Coq has apply some."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from rlstar_sym.kernel.rule_lemmas import CITED, ELSEWHERE, Applied, applied_by_rule, lemmas_of, rules_page
from rlstar_sym.theorem.rules import RULES

ROOT = Path(__file__).resolve().parents[2]
#: rules whose facts are their obligations, at a point or at a value
BY_OBLIGATIONS = {"witness", "special case"}

SMALL = """(* Theorem T.1 *)
From RLStar.Theory Require Import States Runs.

Lemma helper :
  True.
Proof.
  exact squeeze_below.
Qed.

(* T.1 (1), squeeze *)
Lemma fact_1 :
  limit_ext.
Proof.
  exact helper. (* telescoped_below *)
Qed.

(* T.1 (2), telescoping *)
Lemma fact_2 :
  True.
Proof.
  exact (fact_1 Other.telescoped_below).
Qed.
"""
THEORY = {
    "Other": "Lemma squeeze_below : True.\nLemma limit_ext : True.",
    "Runs": "(* Lemma no_lemma : True. *)\nLemma squeeze_below : True.\n  Theorem telescoped_below : True.",
}


@pytest.fixture(scope="module")
def theory() -> dict[str, str]:
    return {file.stem: file.read_text() for file in sorted((ROOT / "proofs" / "coq" / "theory").glob("*.v"))}


@pytest.fixture(scope="module")
def applied(theory: dict[str, str]) -> dict[str, Applied]:
    files = sorted((ROOT / "proofs" / "coq" / "theorems").glob("*.v"))
    return applied_by_rule([file.read_text() for file in files], theory)


def test_scripts_count_with_lemmas_beside_them_and_not_with_other_facts() -> None:
    found = applied_by_rule([SMALL], THEORY)
    assert found["squeeze"] == Applied(1, ("T.1",), Counter({("Runs", "squeeze_below"): 1}))
    assert found["telescoping"] == Applied(1, ("T.1",), Counter({("Runs", "telescoped_below"): 1}))
    assert found["descent"] == Applied(0, (), Counter())
    assert lemmas_of(THEORY) == {
        "squeeze_below": ("Other", "Runs"),
        "limit_ext": ("Other",),
        "telescoped_below": ("Runs",),
    }


def test_every_lemma_is_one_of_the_theory(applied: dict[str, Applied], theory: dict[str, str]) -> None:
    for rule, one in applied.items():
        for (file, name), count in one.lemmas.items():
            assert re.search(
                rf"^\s*(Lemma|Theorem|Corollary|Ltac|Tactic Notation) \"?{name}\b", theory[file], re.MULTILINE
            )
            assert 1 <= count <= one.facts, (rule, name)


def test_rules_that_coq_has_apply_lemmas(applied: dict[str, Applied]) -> None:
    assert list(applied) == [*RULES, *CITED]
    for rule, one in applied.items():
        if one.facts and rule not in BY_OBLIGATIONS | ELSEWHERE.keys():
            assert one.lemmas, rule
    assert applied["geometric bound"].lemmas[("Runs", "geometric_bound")] >= 10


def test_the_page_is_that_of_the_files(applied: dict[str, Applied]) -> None:
    terms = [json.loads(file.read_text()) for file in (ROOT / "proofs" / "terms").glob("*.json")]
    recorded = Counter(fact["rule"] for term in terms for fact in term["facts"])
    page = (ROOT / "docs" / "rules.md").read_text()
    assert page == rules_page(applied, recorded)
    for rule in RULES:
        assert f"| {rule} |" in page
    assert all(one.facts <= recorded[rule] for rule, one in applied.items())
