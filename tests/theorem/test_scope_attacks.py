"""Files whose conclusions are false because something is taken out of the scope in which it has its meaning: names, fresh variables, start values, families.

`scopes/*.txt` are theorem files; the first line says what goes wrong in each. Most are refused while they are recorded; the others owe something false, which an
exact point shows; one is stated truly.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from pathlib import Path

import pytest

from rlstar_sym import Defined, Symbol
from rlstar_sym.errors import RlstarError, UsageError
from rlstar_sym.polynomial.evaluation import holds_at
from rlstar_sym.polynomial.functions import exp
from rlstar_sym.theorem import Theorem
from rlstar_sym.theorem.discovery import discover
from rlstar_sym.theorem.facts import relation_key
from rlstar_sym.theorem.obligations import Obligation
from rlstar_sym.theorem.supply import Supply

SCOPES = Path(__file__).parent / "scopes"
#: by name of the file: what the refusal says
REFUSED = {
    "accuracy_against_a_hidden_sum": "a name in which T of one state is hidden",
    "entries_that_suppose": "it supposes and shows nothing",
    "entry_for_each_step_of_one_step": "p has a value for every step, and is an entry of one",
    "error_that_grows": "a rule has taken error for fixed",
    "family_that_becomes_a_parameter": "the name g stands for two different things",
    "number_of_states_at_the_end_of_a_run": "M already has a meaning",
    "number_of_states_set_apart": "M already has a meaning in this recursion",
    "operator_that_moves": "delta cannot be a parameter of the round",
    "row_of_numbers": "does not keep the form of the entry 1/3",
    "start_value_of_a_cited_parameter": "rate already has a meaning",
    "start_value_of_itself": "raised is made of name",
    "verifier_second_chain": "b already has a meaning in this recursion",
}
#: those that owe something false, with an exact point at which one of their obligations fails
OWED = {
    "aggregate_called_as_the_entry": {
        **{"h": "6997/8000", "h_j": "5/8", "p": "3/8", "m_k": "1/3", "m_other_k": "9/10"},
        **{"c_k": "1/2", "c_k_": "5/8"},
    },
    "entries_with_a_parameter_of_the_same_name": {"a": "69", "b": "22/25", "b_": "36"},
    "logarithm_of_another_state": {"k": "1", "cost": "0", "k_j": "11/50", "cost_k_j": "-79/10", "p": "7/25"},
    "stays_where_the_columns_are_even": {"c_next": "0"},
}
#: those that are stated truly now, with their conclusion
STATED = {
    "limit_with_a_hidden_parameter": "delta(t) -> 1 as t -> oo  if delta(0) = 3/4  (for all delta real; every run with delta(t + 1) = delta_next(t))"
}


def recorded(name: str, folder: Path) -> Sequence[Theorem]:
    """The theorems of an attack, recorded."""
    file = folder / "attack.py"
    file.write_text((SCOPES / f"{name}.txt").read_text(encoding="ascii"), encoding="ascii")
    found = list(discover([str(file)]).values())
    for one in found:
        _ = one.proof
    return found


def test_every_file_is_told_what_becomes_of_it():
    assert sorted([*REFUSED, *OWED, *STATED]) == sorted(f.stem for f in SCOPES.glob("*.txt"))


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused(name: str, tmp_path: Path):
    with pytest.raises(RlstarError) as error:
        recorded(name, tmp_path)
    assert REFUSED[name] in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("name", OWED)
def test_it_owes_something_false(name: str, tmp_path: Path):
    owed = [o for one in recorded(name, tmp_path) for o in one.certifiable]
    assert any(fails_at(o, {n: Fraction(v) for n, v in OWED[name].items()}) for o in owed)


def fails_at(owed: Obligation, values: Mapping[str, Fraction]) -> bool:
    """Whether the obligation is about these variables, and at the point its hypotheses hold and its claim does not."""
    if {v.name for v in owed.variables} != set(values):
        return False
    point = {v: values[v.name] for v in owed.variables}
    return all(holds_at(h, point) for h in owed.hypotheses) and holds_at(owed.claim, point) is False


@pytest.mark.parametrize("name", STATED)
def test_it_says_what_is_true(name: str, tmp_path: Path):
    (one,) = recorded(name, tmp_path)
    assert [f.text() for f in one.conclusions] == [STATED[name]]


def test_relations_are_compared_as_what_they_are_about_and_not_as_they_print():
    family, number = Symbol("e", indexed=True), Symbol("e")
    hidden = Defined("hidden", 1 * number)
    assert relation_key(number <= 1) == relation_key(hidden <= 1) == relation_key(1 - number >= 0)
    assert relation_key(number <= 1) != relation_key(family <= 1)
    assert relation_key(number > 0) != relation_key(exp("e", Symbol("k")) > 0)
    assert relation_key((number - number).equals(0)) == relation_key((family - family).equals(0))


def test_a_variable_of_a_rule_equals_no_symbol_of_a_file():
    fresh = Supply({"c": Symbol("c")})
    one, other = fresh("c"), fresh("c")
    assert (one.name, other.name) == ("c_", "c__")
    assert Symbol("c_") not in (one, other)
    with pytest.raises(UsageError, match="two different variables are both called c_"):
        _ = Obligation("o", (Symbol("c_") > 0,), one > 0).variables
