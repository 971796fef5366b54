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
