"""Increasing functions, intermediate values, relations on a box and telescoping of quantities of a step: compiled whole, and refused when the proof is changed."""

from __future__ import annotations

import copy
import json
import subprocess
from pathlib import Path

import pytest

from rlstar_sym.kernel.compiling import ALLOWED, compile_theorems, sources_of
from rlstar_sym.kernel.reading import Term
from rlstar_sym.kernel.theorems import generate_all
from rlstar_sym.prove.coq_process import find_coqc
from rlstar_sym.theorem.discovery import shipped_directory

pytestmark = pytest.mark.skipif(find_coqc() is None, reason="coq is not installed (apt-get install coq)")


def has_intervals() -> bool:
    """Whether coq-interval is installed."""
    if find_coqc() is None:
        return False
    where = subprocess.run([find_coqc(), "-where"], capture_output=True, text=True, check=True).stdout.strip()
    return (Path(where) / "user-contrib" / "Interval" / "Tactic.vo").is_file()


with_intervals = pytest.mark.skipif(not has_intervals(), reason="install libcoq-interval (apt-get)")


def with_cited(recorded, id):
    """The proof terms of a theorem and of all that it cites."""
    found = {id: recorded[id]}
    for other in recorded[id]["uses"]:
        found |= with_cited(recorded, other)
    return found


def verdict(terms, id, store):
    texts, written = generate_all({one: Term(data) for one, data in terms.items()})
    chosen = [(written[id], terms[id]["conclusions"])]
    (found,) = compile_theorems(find_coqc(), sources_of(shipped_directory(), texts), chosen, store)
    return found


def only(data, numbers):
    """The theorem with these facts alone, which are its conclusions."""
    changed = copy.deepcopy(data)
    changed["facts"] = [fact for fact in changed["facts"] if fact["number"] in numbers]
    changed["conclusions"] = list(numbers)
    return changed


def fact_of(data, number):
    return next(fact for fact in data["facts"] if fact["number"] == number)


def said_otherwise(data, number, old, new):
    """A fact whose claim, and what it says, has other text."""
    fact = fact_of(data, number)
    for key in ("claim", "says"):
        text = json.dumps(fact[key])
        assert old in text
        fact[key] = json.loads(text.replace(old, new))


def another_slope(data):
    """A quantity that is positive, and not the derivative."""
    node = fact_of(data, 23)["node"]
    node["slope"] = {"value": "c"}
    node["rises"] = {"shown": [">", "c", "0"], "fact": 21}


#: of II.4g, fact 23: W increases in l on (0, 1)
INCREASING = {
    "it falls": lambda d: said_otherwise(d, 23, '["<", "W_l_1", "W_l_2"]', '["<", "W_l_2", "W_l_1"]'),
    "another function": lambda d: fact_of(d, 23)["node"].update(function={"value": "K_1"}),
    "another variable": lambda d: fact_of(d, 23)["node"].update(variable={"value": "M"}),
    "another derivative": another_slope,
    "a derivative of which something else is shown": lambda d: fact_of(d, 23)["node"]["rises"].update(fact=20),
    "a wider interval": lambda d: said_otherwise(d, 23, '{"holds": ["<", "l_2", "1"]}', '{"holds": ["<", "l_2", "2"]}'),
}

#: of II.4m, fact 38: H takes the value tau - 1 exactly once
ATTAINED = {
    "another value": lambda d: fact_of(d, 38)["node"].update(value={"value": "tau"}),
    "a value that is taken elsewhere": lambda d: said_otherwise(
        d, 38, '["=", "H", ["+", "tau", "-1"]]', '["=", "H", "tau"]'
    ),
    "the ends exchanged": lambda d: fact_of(d, 38)["node"].update(low={"value": "l_high"}, high={"value": "l_low"}),
    "a narrower place": lambda d: said_otherwise(d, 38, '["<", "l_low", "l"]', '["<", "l_high", "l"]'),
}

#: of II.4l, fact 1
ENCLOSED = {
    "turned round": lambda d: said_otherwise(d, 1, '[">", ', '["<", '),
    "a box with 0 in it": lambda d: d["hypotheses"].__setitem__(0, [">=", "x", "-1"]),
}

#: of II.4e, fact 22
TELESCOPED = {
    "another loss": lambda d: fact_of(d, 22)["node"].update(loss={"value": "lambda"}),
    "another quantity": lambda d: fact_of(d, 22)["node"].update(quantity={"value": "theta"}),
    "one round more": lambda d: [
        f.update(json.loads(json.dumps(f).replace('{"count": "T"}', '{"count": {"more": ["T", 1]}}')))
        for f in d["facts"]
    ],
    "the last state is the first": lambda d: [
        f.update(
            json.loads(
                json.dumps(f).replace('{"at": "theta", "round": "T", "step": "k"}', '{"at": "theta", "step": "k"}')
            )
        )
        for f in d["facts"]
    ],
}


@pytest.mark.nightly
@pytest.mark.parametrize("id", ["II.4g", "II.4m", "II.4e", "I.6d", "II.4p"])
def test_the_theorem_is_compiled_whole(recorded, store, id):
    found = verdict(with_cited(recorded, id), id, store)
    assert (found.word, found.reason) == ("kernel", "")
    assert set(found.axioms) <= ALLOWED


@pytest.mark.nightly
@with_intervals
def test_a_relation_on_a_box_is_compiled_without_machine_integers(recorded, store):
    found = verdict({"II.4l": only(recorded["II.4l"], [1])}, "II.4l", store)
    assert (found.word, found.reason) == ("kernel", "")
    assert set(found.axioms) <= ALLOWED


def refused(recorded, store, id, change):
    terms = with_cited(recorded, id)
    terms[id] = copy.deepcopy(terms[id])
    change(terms[id])
    assert terms[id] != recorded[id]
    return verdict(terms, id, store).word == "rules"


@pytest.mark.exhaustive
@pytest.mark.parametrize("change", INCREASING)
def test_coq_refuses_another_increase(recorded, store, change):
    assert refused(recorded, store, "II.4g", INCREASING[change])


@pytest.mark.exhaustive
@pytest.mark.parametrize("change", ATTAINED)
def test_coq_refuses_another_value(recorded, store, change):
    assert refused(recorded, store, "II.4m", ATTAINED[change])


@pytest.mark.exhaustive
@pytest.mark.parametrize("change", TELESCOPED)
def test_coq_refuses_another_run(recorded, store, change):
    assert refused(recorded, store, "II.4e", TELESCOPED[change])


@pytest.mark.nightly
@with_intervals
@pytest.mark.parametrize("change", ENCLOSED)
def test_coq_refuses_another_box(recorded, store, change):
    data = only(recorded["II.4l"], [1])
    ENCLOSED[change](data)
    assert verdict({"II.4l": data}, "II.4l", store).word == "rules"


def test_why_compared_values_are_defined_is_recorded(recorded):
    fact = fact_of(recorded["II.4h"], 22)
    assert fact["node"]["kind"] == "compare"
    assert {json.dumps(condition) for condition, _ in fact["defined"]} >= {'["!=", "lambda", "0"]', '[">", "P", "0"]'}
    assert all("unknown" not in source for _, source in fact["defined"])
    assert {"relation": ["!=", "lambda", "0"]} in fact["node"]["defined"]
