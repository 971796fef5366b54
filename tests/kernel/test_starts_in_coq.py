"""Limits from one exact start and squeezes by what another theorem shows: compiled by Coq, and refused when they are changed."""

from __future__ import annotations

import copy

import pytest
from judged import verdict

from rlstar_sym.kernel.compiling import ALLOWED
from rlstar_sym.prove.coq_process import find_coqc

pytestmark = pytest.mark.skipif(find_coqc() is None, reason="coq is not installed (apt-get install coq)")


@pytest.fixture
def start(recorded):
    """III.5a up to its first limit from an exact start, as data that may be changed."""
    data = copy.deepcopy(recorded["III.5a"])
    data["facts"] = data["facts"][:58]
    data["conclusions"] = [58]
    return data


@pytest.fixture
def squeezed(recorded):
    """I.7a and what it cites, as data that may be changed."""
    return copy.deepcopy({id: recorded[id] for id in ("I.5", "I.7a")})


@pytest.mark.exhaustive
def test_a_limit_from_an_exact_start_is_compiled(start, store):
    _, made = verdict({"III.5a": start}, store, "III.5a")
    assert made


def states(data):
    return data["facts"][57]["node"]["states"]


def in_the_claim(data, value):
    for key in ("claim", "says"):
        formula = data["facts"][57][key]
        formula.get("then", formula)["to"]["at"] = value


#: of the last fact of III.5a: what is changed, and how
CHANGES = {
    "another state after a round": lambda d: states(d)[1][0].__setitem__(1, {"value": "80/202"}),
    "another start": lambda d: states(d)[0][0].__setitem__(1, {"value": "8/20"}),
    "a number that the hypotheses do not allow": lambda d: [s[5].__setitem__(1, {"value": "2"}) for s in states(d)],
    "images exchanged": lambda d: d["facts"][57]["node"]["owed"].__setitem__(6, d["facts"][57]["node"]["owed"][7]),
    "no round": lambda d: d["facts"][57]["node"].update(rounds=0, states=states(d)[:1]),
    "another limit": lambda d: in_the_claim(d, "8/10"),
}


@pytest.mark.exhaustive
@pytest.mark.parametrize("change", CHANGES)
def test_coq_refuses_a_changed_start(start, store, change):
    before = copy.deepcopy(start)
    CHANGES[change](start)
    assert start != before
    found, made = verdict({"III.5a": start}, store, "III.5a")
    assert not made
    assert found.word == "rules"


def test_a_squeeze_by_what_another_theorem_shows_is_compiled(squeezed, store):
    found, made = verdict(squeezed, store, "I.7a")
    assert made
    assert set(found.axioms) <= ALLOWED


def test_coq_refuses_a_squeeze_around_another_value(squeezed, store):
    squeezed["I.7a"]["facts"][26]["node"]["value"] = {"value": "0"}
    found, made = verdict(squeezed, store, "I.7a")
    assert not made
    assert found.word == "rules"
