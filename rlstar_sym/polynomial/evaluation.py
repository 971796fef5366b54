"""Evaluate an expression over any arithmetic: Fraction, mpmath, numpy arrays, flint balls.

The walk is one and the same for all of them, so the engines differ only in their numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, TypeVar

import flint

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.expressions import Add, Defined, Div, Expr, Mul, Number, Pow, Relation, Symbol
from rlstar_sym.polynomial.functions import Function
from rlstar_sym.polynomial.operators import compare

V = TypeVar("V")


def evaluate(
    expression: Expr,
    point: Mapping[Symbol, V],
    number: Callable[[Fraction], V],
    function: Callable[[str, V], V] | None = None,
) -> V:
    """The value at a point.

    `point` gives every symbol a value of one arithmetic, `number` converts an exact constant to it, `function` computes log, exp or sqrt (by
    that name) in it where a `Function` has no value of its own. What happens at a zero divisor is the arithmetic's own affair (Fraction raises
    ZeroDivisionError, numpy gives inf, a ball becomes nan).
    """
    memo: dict[int, Any] = {}

    def visit(node: Expr) -> Any:
        key = id(node)
        if key in memo:
            return memo[key]
        result: Any
        if isinstance(node, Number):
            result = number(node.value)
        elif isinstance(node, Symbol):
            if node in point:
                result = point[node]
            elif isinstance(node, Defined):
                result = visit(node.definition)
            elif isinstance(node, Function) and function is not None:
                result = function(node.kind, visit(node.argument))
            else:
                raise UsageError(f"no value was given for {node.name}")
        elif isinstance(node, Add):
            result = visit(node.terms[0])
            for term in node.terms[1:]:
                result = result + visit(term)
        elif isinstance(node, Mul):
            result = visit(node.factors[0])
            for factor in node.factors[1:]:
                result = result * visit(factor)
        elif isinstance(node, Div):
            result = visit(node.numerator) / visit(node.denominator)
        elif isinstance(node, Pow):
            result = visit(node.base) ** node.exponent
        else:
            raise TypeError(f"no value for a {type(node).__name__}")
        memo[key] = result
        return result

    value: V = visit(expression)
    return value


def exact(expression: Expr, point: Mapping[Symbol, Fraction]) -> Fraction:
    """The exact value at a rational point; raises ZeroDivisionError where a divisor vanishes."""
    return evaluate(expression, point, lambda value: value)


def holds_at(relation: Relation, point: Mapping[Symbol, Fraction]) -> bool | None:
    """Whether a relation holds at a rational point; None where one side is undefined."""
    # flint's rationals, which are several times quicker than Python's
    values = {symbol: _rational(value) for symbol, value in point.items()}
    try:
        difference = evaluate(relation.left, values, _rational) - evaluate(relation.right, values, _rational)
    except ZeroDivisionError:
        return None
    return compare((difference > 0) - (difference < 0), relation.op)


def _rational(value: Fraction) -> Any:
    return flint.fmpq(value.numerator, value.denominator)
