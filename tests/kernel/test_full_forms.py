"""Conclusions with that what they speak of is defined: read off the claim, shown by Coq, and refused where it is not so."""

from __future__ import annotations

import copy
import json

import pytest

from rlstar_sym.kernel.compiling import ALLOWED, compile_theorems, sources_of
from rlstar_sym.kernel.full import wanted_conditions
from rlstar_sym.kernel.reading import Term
from rlstar_sym.kernel.theorems import generate_all
from rlstar_sym.prove.coq_process import find_coqc
from rlstar_sym.theorem.discovery import shipped_directory

with_coq = pytest.mark.skipif(find_coqc() is None, reason="coq is not installed (apt-get install coq)")


def verdict(data, store):
    texts, written = generate_all({data["theorem"]: Term(data)})
    chosen = [(written[data["theorem"]], data["conclusions"])]
    (found,) = compile_theorems(find_coqc(), sources_of(shipped_directory(), texts), chosen, store)
    return found


def conditions(data, number):
    return {str(relation) for relation in wanted_conditions(Term(data), Term(data).facts[number])}


def without_records(data):
    """The same without what is recorded of why facts are defined."""
    changed = copy.deepcopy(data)
    for fact in changed["facts"]:
        fact["defined"] = []
    return changed


def test_conditions_are_read_off_the_claim_and_not_off_the_record(recorded):
    for id in ("I.2", "II.2a", "II.4b"):
        for number in recorded[id]["conclusions"]:
            assert conditions(recorded[id], number) == conditions(without_records(recorded[id]), number)


def test_what_a_claim_divides_by_is_wanted(recorded):
    data = copy.deepcopy(recorded["II.2a"])
    number = data["conclusions"][0]
    before = conditions(data, number)
    data["facts"][number - 1]["claim"]["holds"][1] = ["/", "1", ["+", "M", "-7"]]
    assert any("7" in one for one in conditions(data, number) - before)


def test_what_a_name_divides_by_and_takes_logarithms_of_is_wanted(recorded):
    data = recorded["II.4g"]
    found = wanted_conditions(Term(data), Term(data).facts[23])
    assert {relation.op for relation in found} == {">", "!="}


def test_in_rounds_the_divisors_of_the_equations_are_wanted(recorded):
    data = copy.deepcopy(recorded["I.5"])
    number = next(n for n in data["conclusions"] if "tends" in data["facts"][n - 1]["claim"])
    before = conditions(data, number)
    data["round"] = [[name, ["/", image, ["+", "M", "-7"]]] for name, image in data["round"]]
    assert any("7" in one for one in conditions(data, number) - before)


@with_coq
def test_the_full_form_is_compiled(recorded, store):
    found = verdict(recorded["I.2"], store)
    assert (found.word, found.reason) == ("kernel", "")
    assert set(found.axioms) <= ALLOWED


@with_coq
def test_a_divisor_that_may_be_zero_is_refused(recorded, store):
    data = copy.deepcopy(recorded["I.2"])
    # 0/(M - 3) added to a side: a quotient in Coq is always a number, so that the relation itself stays true
    fact = data["facts"][3]
    assert fact["claim"] == {"holds": ["=", "J", ["/", "1", "M"]]}
    sides = (
        '["=", "J", ["/", "1", "M"]]',
        '["=", ["+", "J", ["*", "0", ["/", "1", ["+", "M", "-3"]]]], ["/", "1", "M"]]',
    )
    for key in ("claim", "says"):
        text = json.dumps(fact[key])
        assert sides[0] in text
        fact[key] = json.loads(text.replace(*sides))
    found = verdict(data, store)
    assert found.word == "rules"
    assert found.reason.startswith("that it is defined")


def full_of(data):
    """Which conclusions of a theorem have a full form, and why the others have none."""
    _, written = generate_all({data["theorem"]: Term(data)})
    return written[data["theorem"]].full, written[data["theorem"]].missing


@pytest.mark.parametrize("id", ["II.3d", "II.2u", "II.4c", "II.2h", "II.2w"])
def test_every_conclusion_has_a_full_form(id, recorded):
    """Where a round changes nothing, its hypotheses last; a divisor that is the same at every step may stand in a product over all of them."""
    full, missing = full_of(recorded[id])
    assert set(recorded[id]["conclusions"]) <= full, missing


def test_a_divisor_of_other_steps_is_not_shown_from_a_hypothesis_of_one(recorded):
    data = copy.deepcopy(recorded["II.2w"])
    fact = data["facts"][5]
    assert fact["one"] and fact["claim"]["holds"][1] == "J"
    for symbol in data["symbols"].values():
        if "product" in symbol:
            symbol["product"] = ["/", symbol["product"], ["+", "delta", "-7"]]
    full, missing = full_of(data)
    assert 6 not in full
    assert "of other steps" in missing[6]


def test_rounds_from_an_exact_start_have_a_full_form(recorded):
    full, missing = full_of(recorded["III.5a"])
    assert set(recorded["III.5a"]["conclusions"]) <= full, missing


@pytest.mark.nightly
@with_coq
@pytest.mark.parametrize("id", ["I.1", "II.2w", "II.3d", "III.5a"])
def test_these_are_by_the_kernel(id, recorded, store):
    """A numerator that divides what is not 0 (I.1); one step (II.2w); a round that changes nothing (II.3d); rounds from an exact start (III.5a)."""
    found = verdict(recorded[id], store)
    assert (found.word, found.reason, found.equations) == ("kernel", "", True)


@pytest.mark.exhaustive
@with_coq
def test_that_hypotheses_last_is_not_supposed(recorded, store):
    """II.3d with a verifier that prefers right answers: a round changes edges, and no full form may say otherwise."""
    data = copy.deepcopy(recorded["II.3d"])
    data["hypotheses"] = [["<", *h[1:]] if h[0] == "=" else h for h in data["hypotheses"]]
    assert data["hypotheses"] != recorded["II.3d"]["hypotheses"]
    found = verdict(data, store)
    assert (found.word, found.equations) == ("rules", False)
