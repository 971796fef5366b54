"""Whole theorems compiled by Coq; changed proof terms, which Coq refuses."""

from __future__ import annotations

import copy
import json

import pytest

from rlstar_sym.kernel.compiling import ALLOWED, compile_theorems, sources_of
from rlstar_sym.kernel.reading import Term
from rlstar_sym.kernel.theorems import generate_all
from rlstar_sym.prove.coq_process import find_coqc
from rlstar_sym.theorem.discovery import shipped_directory

pytestmark = pytest.mark.skipif(find_coqc() is None, reason="coq is not installed (apt-get install coq)")


def verdicts(terms, store, ids):
    """What Coq says of these theorems."""
    texts, written = generate_all({id: Term(data) for id, data in terms.items()})
    chosen = [(written[id], terms[id]["conclusions"]) for id in ids]
    return {v.theorem: v for v in compile_theorems(find_coqc(), sources_of(shipped_directory(), texts), chosen, store)}


def refused(data, store):
    """Whether Coq compiles no file for a changed proof term in which the fact at hand is proved."""
    _, written = generate_all({data["theorem"]: Term(data)})
    if set(data["conclusions"]) - written[data["theorem"]].stated:
        return True
    found = verdicts({data["theorem"]: data}, store, [data["theorem"]])[data["theorem"]]
    return found.word == "rules"


def test_a_theorem_is_compiled_whole(recorded, store):
    found = verdicts({"I.3": recorded["I.3"]}, store, ["I.3"])["I.3"]
    assert (found.word, found.reason) == ("kernel", "")
    assert set(found.axioms) <= ALLOWED


def without_lemma(data, label):
    data["obligations"][label].pop("lemma")


def other_claim(data, number, old, new):
    text = json.dumps(data["facts"][number - 1]["claim"])
    assert old in text
    data["facts"][number - 1]["claim"] = json.loads(text.replace(old, new))
    if "says" in data["facts"][number - 1]:
        said = json.dumps(data["facts"][number - 1]["says"])
        data["facts"][number - 1]["says"] = json.loads(said.replace(old, new))


#: of I.3: what is changed, and how
CHANGES = {
    "an equation made of an order": lambda d: other_claim(d, 1, '">"', '"="'),
    "a claim turned round": lambda d: other_claim(d, 3, '">"', '"<"'),
    "another quantity": lambda d: other_claim(d, 3, '"delta_next"', '"rest"'),
    "another obligation": lambda d: d["facts"][2]["node"].update(obligation={"obligation": "I.3/1"}),
    "another rule": lambda d: d["facts"][2]["node"].update(
        kind="one factor out", total={"value": "L"}, others={"value": "rest"}
    ),
    "a hypothesis dropped": lambda d: [f.update(every=f["every"][1:]) for f in d["facts"]],
    "hypotheses exchanged": lambda d: d["hypotheses"].reverse(),
    "a weaker hypothesis": lambda d: d["hypotheses"].__setitem__(0, ["!=", *d["hypotheses"][0][1:]]),
    "another definition": lambda d: d["symbols"].update(rest={"sum": "delta", "skip": 1}),
    "another round": lambda d: d["symbols"].update(delta_next={"defined": "delta"}),
    "fewer steps": lambda d: d.update({"least steps": 0}),
}


@pytest.mark.parametrize("change", CHANGES)
def test_coq_refuses_a_changed_proof_term(recorded, store, change):
    data = copy.deepcopy(recorded["I.3"])
    CHANGES[change](data)
    assert data != recorded["I.3"]
    assert refused(data, store), change


def sources_permuted(data):
    """One change each: the sources of an obligation turned round, or one replaced by another's."""
    for label, owed in data["obligations"].items():
        if len(owed.get("from", ())) > 1 and owed["from"] != owed["from"][::-1]:
            changed = copy.deepcopy(data)
            changed["obligations"][label]["from"].reverse()
            yield f"sources of {label} turned round", changed
    for i, fact in enumerate(data["facts"]):
        for op, other in ((">=", ">"), ("<=", "<"), (">", "<="), ("<", ">="), ("=", ">")):
            if fact["claim"].get("holds", [""])[0] == op:
                changed = copy.deepcopy(data)
                changed["facts"][i]["claim"]["holds"][0] = other
                if "says" in fact:
                    said = json.dumps(fact["says"])
                    claim, new = (json.dumps(c["facts"][i]["claim"]) for c in (data, changed))
                    changed["facts"][i]["says"] = json.loads(said.replace(claim, new))
                yield f"({i + 1}) with {other} for {op}", changed


@pytest.mark.nightly
@pytest.mark.parametrize("id", ["I.2", "I.3", "I.5", "II.1a"])
def test_coq_refuses_many_changes(recorded, store, id):
    """Every change of a claim that is not a weaker one still proved by the same sources; sources turned round may only be accepted where the statement stays."""
    accepted = []
    for name, changed in sources_permuted(recorded[id]):
        same = [f["claim"] for f in changed["facts"]] == [f["claim"] for f in recorded[id]["facts"]]
        if not same and not refused(changed, store):
            accepted.append(name)
    assert accepted == []


def test_an_axiom_in_a_file_is_no_proof(recorded, store):
    texts, written = generate_all({"I.2": Term(recorded["I.2"])})
    full = texts["I_2_full"] + "\nAxiom magic : False.\nLemma concluded_0 : 0 = 1.\nProof. destruct magic. Qed.\n"
    changed = written["I.2"]
    changed.stated.add(0)
    changed.full.add(0)
    plain = texts["I_2"] + "\nLemma conclusion_0 : 0 = 0.\nProof. reflexivity. Qed.\n"
    sources = sources_of(shipped_directory(), {"I_2": plain, "I_2_full": full})
    (found,) = compile_theorems(find_coqc(), sources, [(changed, [0])], store)
    assert found.word == "rules"
    assert "magic" in found.reason


@pytest.mark.nightly
def test_all_that_is_generated_compiles(recorded, store):
    _, written = generate_all({id: Term(data) for id, data in recorded.items()})
    whole = [id for id, data in recorded.items() if set(data["conclusions"]) <= written[id].stated]
    found = verdicts(recorded, store, whole)
    assert {id: v.reason for id, v in found.items() if v.word != "kernel"} == {}
