"""Proofs as data: complete, deterministic, read back as they were written."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from rlstar_sym.errors import UsageError
from rlstar_sym.kernel.generator import generate
from rlstar_sym.kernel.reading import Term, read_term
from rlstar_sym.kernel.table import RULES
from rlstar_sym.kernel.theorems import generate_all
from rlstar_sym.logic.data import Reader, formula_data
from rlstar_sym.logic.formulas import Variable
from rlstar_sym.theorem.discovery import discover
from rlstar_sym.theorem.formula_in_terms import claim_of
from rlstar_sym.theorem.terms import term_text

#: kinds of nodes that no function writes yet; what rests on them is proved by rules
NOT_WRITTEN = {
    "cited result",
    "column induction",
    "conserved quantity",
    "edges multiply",
    "growth transform",
    "growth transform of every model",
    "moving bound",
    "union bound",
}


def test_every_fact_has_its_node_and_every_hypothesis_its_source(recorded):
    for data in recorded.values():
        text = json.dumps(data)
        assert '"not recorded"' not in text, data["theorem"]
        assert '"unknown"' not in text, data["theorem"]


def test_every_obligation_with_evidence_has_its_lemma(recorded):
    owed = [(d["theorem"], label, o) for d in recorded.values() for label, o in d["obligations"].items()]
    assert len(owed) > 3500
    assert not [label for _, label, o in owed if "lemma" not in o]
    assert all(len(o["supposes"]) == len(o["from"]) for _, _, o in owed if "supposes" in o)


def test_the_kinds_of_nodes_are_in_the_table_or_on_the_list(recorded):
    kinds = {f["node"]["kind"] for d in recorded.values() for f in d["facts"]}
    assert kinds - set(RULES) <= NOT_WRITTEN
    assert not NOT_WRITTEN & set(RULES)


def test_writing_twice_gives_the_same_text(recorded):
    again = {id: term_text(data) for id, data in recorded.items()}
    assert again == {id: term_text(data) for id, data in recorded.items()}
    one = Term(json.loads(again["I.5"]))
    assert generate(one, "I_5", {})[0] == generate(Term(recorded["I.5"]), "I_5", {})[0]


def test_formulas_are_read_as_they_were_written(recorded):
    theorems = discover([])
    for id, data in recorded.items():
        term = Term(data)
        for fact in theorems[id].proof.facts[:40]:
            claim = claim_of(fact, theorems[id].proof).formula
            if '"special"' in json.dumps(formula_data(claim)):
                continue
            free = {"n": Variable("n", "step"), "i": Variable("i", "state")}
            read = Reader(term.symbols).formula(formula_data(claim), free)
            assert formula_data(read) == formula_data(claim), fact.label


def test_what_is_generated_does_not_depend_on_the_order_of_theorems(recorded):
    terms = {id: Term(data) for id, data in recorded.items()}
    backwards = dict(reversed(terms.items()))
    assert generate_all(terms)[0] == generate_all(backwards)[0]


def test_most_theorems_have_a_file_with_all_their_conclusions(recorded):
    _, written = generate_all({id: Term(data) for id, data in recorded.items()})
    whole = {id for id, data in recorded.items() if set(data["conclusions"]) <= written[id].stated}
    assert len(whole) >= 70
    assert {"I.2", "I.3", "I.4", "I.5", "I.6", "I.7", "II.2g", "II.3b"} <= whole
    for id, one in written.items():
        for number in set(recorded[id]["conclusions"]) - one.stated:
            assert one.missing.get(number), f"{id} ({number}) is left out without a word"


def test_no_file_has_an_axiom(recorded):
    texts, _ = generate_all({id: Term(data) for id, data in recorded.items()})
    for name, text in texts.items():
        code = "\n".join(line for line in text.splitlines() if not line.startswith("(*"))
        for word in ("Axiom", "Admitted", "admit", "Parameter", "Hypothesis", "Variable", "Abort"):
            assert word not in code.replace(".", " ").split(), f"{name}: {word}"


def test_what_rests_on_a_missing_fact_is_missing():
    data = {
        "format": "rlstar-proof-term",
        "version": 1,
        "theorem": "T",
        "title": "",
        "least steps": 2,
        "uses": [],
        "conclusions": [2],
        "symbols": {"x": {"real": True}},
        "round": [],
        "hypotheses": [],
        "cited": [],
        "facts": [
            {
                "number": 1,
                "rule": "?",
                "every": [],
                "supposed": "round 0",
                "claim": {"holds": ["=", "x", "x"]},
                "node": {"kind": "by magic"},
            },
            {
                "number": 2,
                "rule": "identity",
                "every": [],
                "supposed": "round 0",
                "claim": {"holds": ["=", "x", "x"]},
                "node": {"kind": "another form", "shown": {"shown": ["=", "x", "x"], "fact": 1}},
            },
        ],
        "obligations": {},
    }
    text, _, written = generate(Term(data), "T", {})
    assert not written.proved
    assert "by magic" in written.missing[1]
    assert "rests on (1)" in written.missing[2]
    assert "fact_" not in text


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"format": "rlstar-proof-term", "version": 2}', '{"format": "rlstar-proof-term", "version": 1}'],
)
def test_what_is_no_proof_term_is_refused_in_a_sentence(text):
    with pytest.raises(UsageError):
        read_term(text)


def test_the_generator_runs_without_the_algebra(recorded, tmp_path):
    file = tmp_path / "I.5.json"
    file.write_text(term_text(recorded["I.5"]))
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from rlstar_sym.kernel.generator import generate\n"
        "from rlstar_sym.kernel.reading import read_term\n"
        f"text, full, written = generate(read_term(Path({str(file)!r}).read_text()), 'I_5', {{}})\n"
        "assert written.stated\n"
        "print(*sorted(m for m in sys.modules if m.startswith(('flint', 'sympy', 'rlstar_sym.theorem', 'rlstar_sym.polynomial.rational'))))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
