"""What speaks of the named first and last state of a run: compiled by Coq, and refused when it is changed."""

from __future__ import annotations

import copy
import json

import pytest
from judged import verdict

from rlstar_sym.prove.coq_process import find_coqc

pytestmark = pytest.mark.skipif(find_coqc() is None, reason="coq is not installed (apt-get install coq)")


def replaced(data, old, new):
    """Every claim of the three facts on the run, and what it says, with other text in it."""
    for fact in data["facts"][19:22]:
        for key in ("claim", "says"):
            if key in fact:
                text = json.dumps(fact[key])
                assert old in text
                fact[key] = json.loads(text.replace(old, new))


@pytest.mark.exhaustive
def test_the_theorem_is_compiled_whole(recorded, store):
    """All its conclusions, with that the rounds and the named states are defined."""
    found, made = verdict(recorded, store, "II.2n")
    assert made
    assert (found.word, found.reason) == ("kernel", "")


#: of II.2n, facts 20 to 22: what is changed, and how
CHANGES = {
    "the last state is the first": lambda d: replaced(d, '{"at": "x", "round": "T"}', '{"at": "x"}'),
    "one round more": lambda d: replaced(d, '{"count": "T"}', '{"count": {"more": ["T", 1]}}'),
    "no round is supposed to satisfy the hypotheses": lambda d: replaced(d, '["<", "t", "T"]', '["<", "T", "t"]'),
    "another loss": lambda d: d["facts"][19]["node"].update(loss={"value": "G"}),
    "another quantity": lambda d: d["facts"][19]["node"].update(quantity={"value": "x_next"}),
    "a change that is not there": lambda d: d["facts"][19]["node"]["change"].update(fact=18),
}


@pytest.mark.exhaustive
@pytest.mark.parametrize("change", CHANGES)
def test_coq_refuses_a_changed_run(recorded, store, change):
    data = copy.deepcopy(recorded["II.2n"])
    CHANGES[change](data)
    assert data != recorded["II.2n"]
    _, made = verdict({**recorded, "II.2n": data}, store, "II.2n")
    assert not made


def test_names_of_states_are_bound_around_the_hypotheses_on_them(recorded):
    says = recorded["I.6c"]["facts"][31]["says"]
    bound = []
    while "for all reals" in says:
        bound.append(says["for all reals"])
        says = says["body"]
    assert {"delta_0", "delta_T", "T"} == set(bound)
    assert {"holds": [">=", "delta_T", "l"]} in says["if"]
    held = says["then"]["body"]["if"][0]["body"]
    assert held["if"] == [{"ordered": ["<", "t", "T"]}]
