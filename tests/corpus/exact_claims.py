"""Read and evaluate a claim in exact rationals, sharing no code with the package: its parser is what the corpus tests.

The text goes through Python's own grammar (`^` written as `**`, `=` as `==`) into a syntax tree, and the tree is walked; nothing is executed.
"""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import cache

Point = Mapping[str, Fraction]

_ARITHMETIC: dict[type[ast.operator], Callable[[Fraction, Fraction], Fraction]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
_RELATIONS: dict[type[ast.cmpop], Callable[[Fraction, Fraction], bool]] = {
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}


@cache
def tree(text: str) -> ast.expr:
    """The syntax tree of an expression or of a chain of relations."""
    python = re.sub(r"(?<![<>!=])=(?!=)", "==", text).replace("^", "**")
    return ast.parse(python, mode="eval").body


@cache
def names(text: str) -> tuple[str, ...]:
    """The variables of a text, sorted."""
    return tuple(sorted({node.id for node in ast.walk(tree(text)) if isinstance(node, ast.Name)}))


def value(text: str, point: Point) -> Fraction:
    """The value of an expression. Raises ZeroDivisionError where it is undefined."""
    return _value(tree(text), point)


def sides(text: str) -> list[tuple[ast.expr, type[ast.cmpop], ast.expr]]:
    """The links of a chain of relations."""
    node = tree(text)
    assert isinstance(node, ast.Compare), text
    ends = [node.left, *node.comparators]
    return [(a, type(sign), b) for a, sign, b in zip(ends, node.ops, node.comparators, strict=False)]


def holds(text: str, point: Point) -> bool:
    """Whether every link of a chain holds. Raises ZeroDivisionError where a side is undefined."""
    return all(_RELATIONS[sign](_value(a, point), _value(b, point)) for a, sign, b in sides(text))


def differences(text: str, point: Point) -> list[tuple[type[ast.cmpop], Fraction]]:
    """Sign and left minus right of every link."""
    return [(sign, _value(a, point) - _value(b, point)) for a, sign, b in sides(text)]


def _value(node: ast.expr, point: Point) -> Fraction:
    if isinstance(node, ast.Name):
        return point[node.id]
    if isinstance(node, ast.Constant):
        assert isinstance(node.value, int), "write decimals as quotients"
        return Fraction(node.value)
    if isinstance(node, ast.UnaryOp):
        inner = _value(node.operand, point)
        return -inner if isinstance(node.op, ast.USub) else inner
    assert isinstance(node, ast.BinOp), ast.dump(node)
    if isinstance(node.op, ast.Pow):
        exponent = node.right
        assert isinstance(exponent, ast.Constant) and isinstance(exponent.value, int)
        return _value(node.left, point) ** exponent.value
    return _ARITHMETIC[type(node.op)](_value(node.left, point), _value(node.right, point))
