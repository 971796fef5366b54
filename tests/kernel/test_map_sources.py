"""What the map of derivations says of Coq: every lemma that it names stands in the committed file that it names, and only facts that Coq has are named."""

from __future__ import annotations

import importlib.util
import json
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

from rlstar_sym.kernel.reading import Term
from rlstar_sym.kernel.recorded import committed_digests
from rlstar_sym.kernel.theorems import generate_all
from rlstar_sym.report.form import Form
from rlstar_sym.report.map import theorem_map
from rlstar_sym.theorem.discovery import discover
from rlstar_sym.theorem.verdicts import CERTIFICATE, Answer, ObligationResult, TheoremResult

ROOT = Path(__file__).resolve().parents[2]
PROOFS = ROOT / "proofs"


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    sys.path.insert(0, str(ROOT / "tools"))  # it uses another tool beside it
    try:
        spec = importlib.util.spec_from_file_location("regenerate", ROOT / "tools" / "regenerate.py")
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(ROOT / "tools"))
    return module


@pytest.mark.parametrize("name", ["I.3", "I.4", "III.3"])
def test_lemmas_stand_in_the_files_that_the_map_names(tool: ModuleType, name: str) -> None:
    theorem = discover([])[name]
    digests = committed_digests(theorem, PROOFS / "certificates")
    results = [
        ObligationResult(o, {CERTIFICATE: Answer("confirmed")}, {"evidence": {"kind": "witness"}})
        for o in theorem.obligations
        if o.label in digests
    ]
    result = TheoremResult(theorem, results, "proved")
    terms: dict[str, Term] = {}
    todo = [name]
    while todo:
        one = todo.pop()
        if one not in terms:
            terms[one] = Term(json.loads((PROOFS / "terms" / f"{one}.json").read_text()))
            todo += terms[one].uses
    _, written = generate_all(terms)
    files = {file: "" for folder in ("generated", "theorems") for file in (PROOFS / "coq" / folder).glob("*.v")}
    head, steps = theorem_map(result, Form(), tool.map_sources([result], files, written))
    lemmas = (PROOFS / head["coq"]).read_text()
    whole = (PROOFS / head["whole"]).read_text()
    assert (PROOFS / head["certificates"]).is_file()
    assert sum(len(step["owes"]) for step in steps) == len(theorem.obligations)
    for step in steps:
        for owed in step["owes"]:
            assert re.search(rf"^(Lemma|Definition) {owed['lemma']} :", lemmas, re.MULTILINE), owed
        there = re.search(rf"^\(\* {re.escape(name)} \({step['step']}\), {step['rule']} \*\)$", whole, re.MULTILINE)
        assert ("lemma" in step) == (there is not None), step["step"]
        if "lemma" in step:
            assert re.search(rf"^Lemma {step['lemma']} :", whole, re.MULTILINE)
