"""Theorems about all models, flows, moving bounds, samples and columns of kernels, compiled by Coq; changed proof terms of their rules, which are refused."""

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


def verdict(data, store):
    texts, written = generate_all({data["theorem"]: Term(data)})
    one = written[data["theorem"]]
    sources = sources_of(shipped_directory(), texts)
    (found,) = compile_theorems(find_coqc(), sources, [(one, data["conclusions"])], store)
    return found, one, texts


@pytest.mark.exhaustive
@pytest.mark.parametrize("id", ["III.1", "III.1a", "III.3", "II.5c", "II.6c", "II.6d", "II.6h"])
def test_a_theorem_is_compiled_whole(recorded, store, id):
    found, _, _ = verdict(recorded[id], store)
    assert (found.word, found.reason) == ("kernel", "")
    assert set(found.axioms) <= ALLOWED


@pytest.mark.nightly
@pytest.mark.parametrize("id", ["III.1b", "III.1c", "III.4b", "II.5d"])
def test_larger_theorems_are_compiled_whole(recorded, store, id):
    found, _, _ = verdict(recorded[id], store)
    assert (found.word, found.reason) == ("kernel", "")


def fact(data, number):
    return next(f for f in data["facts"] if f["number"] == number)


def replaced(data, number, old, new):
    """The claim of a fact, and what it says, with other text in it."""
    one = fact(data, number)
    for key in ("claim", "says"):
        if key in one:
            text = json.dumps(one[key])
            assert old in text
            one[key] = json.loads(text.replace(old, new))


def everywhere(data, number, old, new):
    """The same in the node too, so that the claim is still what the node speaks of."""
    replaced(data, number, old, new)
    text = json.dumps(fact(data, number)["node"])
    fact(data, number)["node"] = json.loads(text.replace(old, new))


#: by theorem: the fact, what is changed, and how
CHANGES = {
    ("III.1", "a part beyond the refit"): lambda d: everywhere(d, 6, '{"value": "1"}', '{"value": "2"}'),
    ("III.1", "another part than is shown"): lambda d: replaced(d, 6, '{"value": "1"}', '{"value": "s"}'),
    ("III.1a", "a gain that is strict"): lambda d: replaced(d, 19, '">="', '">"'),
    ("III.1a", "J at most what it was"): lambda d: replaced(d, 19, '">="', '"<="'),
    ("III.1a", "a chain with another end"): lambda d: fact(d, 19)["node"]["chains"][0].__setitem__(0, [0, 0, 1]),
    ("III.1a", "another weight"): lambda d: fact(d, 19)["node"]["chains"][0].__setitem__(1, {"value": "rho_2"}),
    ("III.1a", "new entries exchanged"): lambda d: fact(d, 19)["node"]["owed"].reverse(),
    ("III.1a", "rows exchanged"): lambda d: fact(d, 19)["node"]["rows"].reverse(),
    ("III.1a", "a kernel transposed"): lambda d: fact(d, 19)["node"]["kernels"][0].reverse(),
    ("II.5c", "another rate"): lambda d: everywhere(d, 7, '["*", "M", "L"]', '["*", "M", "M", "L"]'),
    ("II.5c", "another constant"): lambda d: everywhere(d, 7, '{"value": "-1"}', '{"value": "1"}'),
    ("II.5c", "another slope"): lambda d: fact(d, 7)["node"]["slopes"].__setitem__(0, {"value": "1"}),
    ("II.5c", "an argument that is not positive"): lambda d: fact(d, 7)["node"]["owed"].__setitem__(
        1, {"obligation": "II.5c/10"}
    ),
    ("II.5c", "fewer hypotheses along the flow"): lambda d: fact(d, 7)["claim"]["parts"]["hypotheses"].pop(),
    ("II.6d", "the other direction"): lambda d: replaced(d, 11, '"<=", {"at": "delta"', '">=", {"at": "delta"'),
    ("II.6d", "twice the gain"): lambda d: replaced(d, 11, '{"at": "w"}', '{"at": ["*", "2", "w"]}'),
    ("II.6d", "an image without the error"): lambda d: fact(d, 11)["moves"].__setitem__(1, "delta_next"),
    ("II.6d", "no level between the bounds"): lambda d: replaced(
        d, 11, '{"holds": ["<=", "x_0", "x"]}', '{"holds": ["<", "x_0", "x"]}'
    ),
    ("II.6d", "a fact on something else"): lambda d: fact(d, 11)["node"]["shown"].update(fact=9),
    ("II.6h", "a smaller deviation"): lambda d: everywhere(
        d, 5, '{"value": ["/", ["*", "eta", ["+", "M", "-1"]], "M"]}', '{"value": "eta"}'
    ),
    ("II.6h", "a larger exponent"): lambda d: replaced(d, 5, '["*", "2", "n"', '["*", "3", "n"'),
    ("II.6h", "another share"): lambda d: replaced(d, 6, '"share": {"value": ["/"', '"share": {"value": ["*"'),
    ("II.6h", "another slope of the estimate"): lambda d: replaced(
        d, 6, '"slope": {"value": ["/", "M", ["+", "M", "-1"]]}', '"slope": {"value": "M"}'
    ),
    ("II.6h", "half the risk"): lambda d: replaced(d, 6, '{"value": "zeta"}', '{"value": ["*", "1/2", "zeta"]}'),
    ("III.3", "a claim turned round"): lambda d: replaced(d, 13, '"<="', '">="'),
    ("III.3", "a smaller bound"): lambda d: replaced(
        d, 13, '["*", "o", "S", "d_next"]', '["*", "1/2", "o", "S", "d_next"]'
    ),
    ("III.3", "another limit"): lambda d: replaced(d, 40, '"to": {"at": "1"}', '"to": {"at": "0"}'),
    ("III.3", "an invariant that fails in one step"): lambda d: everywhere(d, 2, '[">", "c", "0"]', '[">", "c", "1"]'),
    ("III.3", "the mean set against another sum"): lambda d: everywhere(
        d, 38, '["*", "-1", "O"]', '["*", "-1/2", "O"]'
    ),
    ("III.3", "obligations of the step exchanged"): lambda d: fact(d, 2)["node"]["step"].reverse(),
    ("III.3", "a hypothesis of no other state"): lambda d: d["obligations"]["III.3/3"]["from"].__setitem__(
        8, {"hypothesis": 0}
    ),
    ("III.3", "no bound on the sum"): lambda d: fact(d, 2)["node"].update(within=[]),
    ("III.3", "another equation of the round"): lambda d: d["symbols"]["d_next"].update(
        defined=["/", ["*", "d", "c"], ["+", "m", ["*", "d", "c"]]]
    ),
    ("III.3", "another column"): lambda d: d["symbols"]["m"].update(column="diagonal"),
    ("III.3", "steps of another product"): lambda d: d["symbols"]["S"].update(skip=0),
    ("III.3", "a point where a hypothesis fails"): lambda d: replaced(
        d, 43, '"o": ["1/4", "1/4"]', '"o": ["1/2", "1/4"]'
    ),
}


@pytest.mark.exhaustive
@pytest.mark.parametrize(("id", "change"), CHANGES)
def test_a_changed_proof_term_is_refused(recorded, store, id, change):
    data = copy.deepcopy(recorded[id])
    CHANGES[id, change](data)
    assert data != recorded[id]
    found, _, _ = verdict(data, store)
    assert found.word == "rules"


def test_most_changes_are_refused_by_coq(recorded):
    """Of the changes above, these reach Coq: the generator writes a file with all conclusions for each."""
    reach = []
    for (id, name), change in CHANGES.items():
        data = copy.deepcopy(recorded[id])
        change(data)
        _, written = generate_all({id: Term(data)})
        if set(data["conclusions"]) <= written[id].stated:
            reach.append((id, name))
    assert len(reach) >= 25


def test_hoeffding_is_supposed_in_the_conclusions(recorded):
    texts, _ = generate_all({"II.6h": Term(recorded["II.6h"])})
    for number in (5, 6):
        statement = texts["II_6h"].split(f"Lemma conclusion_{number} :")[1].split("Proof.")[0]
        assert statement.count("Sampling.hoeffding ->") == 1
    assert "Axiom" not in texts["II_6h"]
    assert "Variable" not in texts["II_6h"]


def test_a_form_without_a_statement_is_named(recorded):
    data = copy.deepcopy(recorded["III.1"])
    replaced(data, 6, "every model improves", "every model is perfect")
    _, written = generate_all({"III.1": Term(data)})
    assert "the form `every model is perfect` is not stated in Coq" in written["III.1"].missing[6]
