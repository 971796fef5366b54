"""Sentences as data: out and in again without loss, and what is no such data is refused in one sentence."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest

from rlstar_sym import Symbol
from rlstar_sym.errors import UsageError
from rlstar_sym.logic.formulas import Exists, ForAll, Holds, Sentence, Variable
from rlstar_sym.logic.sentence_data import read_sentence, sentence_data
from rlstar_sym.polynomial.expressions import Fresh
from rlstar_sym.theorem.discovery import discover

SHIPPED = discover([])
#: kernels, logarithms, special forms, explicit points, cases
SAMPLE = ("I.1", "I.4", "I.6b", "II.4g", "II.4m", "II.5c", "II.6c", "II.6h", "III.1", "III.2", "III.3", "III.5a")


@pytest.mark.parametrize("name", [n if n in SAMPLE else pytest.param(n, marks=pytest.mark.exhaustive) for n in SHIPPED])
def test_conclusions_come_back_as_they_were(name: str) -> None:
    for fact in SHIPPED[name].conclusions:
        sentence = fact.sentence
        again = read_sentence(json.loads(json.dumps(sentence_data(sentence))))
        assert again == sentence
        assert [s.latex_name for s in again.reals] == [s.latex_name for s in sentence.reals]


def test_two_symbols_of_one_name_stay_two() -> None:
    x, other = Symbol("x"), Fresh("x")
    sentence = Sentence(None, (x,), (), (), (), Holds(x < other))
    data = sentence_data(sentence)
    assert set(data["symbols"]) == {"x", "x#2"}
    assert read_sentence(data) == sentence


def example() -> dict[str, Any]:
    n, delta = Variable("n", "step"), Symbol("delta", r"\delta_n", indexed=True)
    return sentence_data(Sentence(2, (), (delta,), (), (), ForAll(n, Holds(delta * 2 < 3, 0, n))))


def changed(path: tuple[Any, ...], value: Any) -> dict[str, Any]:
    data = deepcopy(example())
    place: Any = data
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return data


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        "x",
        {},
        {"symbols": []},
        changed(("steps_from",), 0),
        changed(("steps_from",), "2"),
        changed(("families",), ["gamma"]),
        changed(("body",), ["step", "n"]),
        changed(("body",), {"is": "Sentence"}),
        changed(("body",), {"is": "Expr"}),
        changed(("body", "is"), "Unheard"),
        changed(("body", "more"), 1),
        changed(("body", "variable"), ["stair", "n"]),
        changed(("body", "body", "relation"), ["relation", "<<", "1", "2"]),
        changed(("body", "body", "relation"), ["relation", "<", ["%", "1", "2"], "2"]),
        changed(("body", "body", "relation"), ["relation", "<", "1/0", "2"]),
        changed(("body", "body", "relation"), ["relation", "<", ["^", "2", 10**6], "2"]),
        changed(("symbols", "delta", "kind"), "defined"),
        changed(("symbols", "delta", "name"), "__import__('os')"),
        changed(("symbols", "delta"), {"kind": "log", "name": "delta", "latex": "d", "argument": "delta"}),
    ],
)
def test_what_is_no_data_of_a_sentence_is_refused(data: Any) -> None:
    with pytest.raises(UsageError):
        read_sentence(data)


def test_deep_data_is_refused() -> None:
    tree: Any = "1"
    for _ in range(20_000):
        tree = ["/", tree, "2"]
    with pytest.raises(UsageError):
        read_sentence(changed(("body", "body", "relation"), ["relation", "<", tree, "2"]))


def test_another_quantifier_is_another_sentence() -> None:
    some = read_sentence(changed(("body", "is"), "Exists"))
    assert isinstance(some.body, Exists)
    assert some != read_sentence(example())
