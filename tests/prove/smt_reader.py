"""A small reader of SMT-LIB for tests: the meaning of a query at a point, by the definition of SMT-LIB and without a solver."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any


def commands(text: str) -> list[Any]:
    """The commands of an SMT-LIB text as nested lists."""
    text = "\n".join(line for line in text.splitlines() if not line.startswith(";"))
    stack: list[list[Any]] = [[]]
    for token in text.replace("(", " ( ").replace(")", " ) ").split():
        if token == "(":
            stack.append([])
        elif token == ")":
            done = stack.pop()
            stack[-1].append(done)
        else:
            stack[-1].append(token)
    assert len(stack) == 1
    return stack[0]


def meaning(term: Any, point: Mapping[str, Any]) -> Any:
    """A term's value."""
    if isinstance(term, str):
        return point[term] if term in point else Fraction(term)
    head, *rest = term
    values = [meaning(t, point) for t in rest]
    first = values[0]
    if head == "+":
        return sum(values, Fraction(0))
    if head == "*":
        product = Fraction(1)
        for value in values:
            product *= value
        return product
    if head == "-":
        return -first
    if head == "/":
        return first / values[1]
    if head == "or":
        return any(values)
    if head == "not":
        return not first
    return {
        "<": first < values[-1],
        "<=": first <= values[-1],
        ">": first > values[-1],
        ">=": first >= values[-1],
        "=": first == values[-1],
    }[head]


def satisfied(text: str, point: Mapping[str, Fraction]) -> bool:
    """Whether all assertions of a query hold at a point, definitions unfolded."""
    values: dict[str, Any] = dict(point)
    holds = True
    for command in commands(text):
        if command[0] == "define-fun":
            _, name, parameters, sort, term = command
            assert (parameters, sort) == ([], "Real")
            values[name] = meaning(term, values)
        elif command[0] == "assert":
            holds &= meaning(command[1], values)
    return holds
