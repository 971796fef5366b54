"""Derivatives of expressions, also through names, logarithms, exponentials, roots and powers whose exponent is symbolic."""

from __future__ import annotations

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.expressions import (
    ONE,
    ZERO,
    Add,
    Aggregate,
    Defined,
    Div,
    Expr,
    Mul,
    Number,
    Pow,
    Symbol,
    add,
    divide,
    multiply,
    negate,
    power,
    symbols,
)
from rlstar_sym.polynomial.functions import Function, parts_of


def depends(expression: Expr, variable: Symbol) -> bool:
    """Whether the variable occurs, also inside definitions, terms and arguments."""
    todo, seen = [*symbols(expression)], set[Symbol]()
    while todo:
        symbol = todo.pop()
        if symbol == variable:
            return True
        if symbol not in seen:
            seen.add(symbol)
            todo += parts_of(symbol)
    return False


def derivative(expression: Expr, variable: Symbol) -> Expr:
    """The partial derivative, as it comes: sums, products, quotients, powers and the chain rule; nothing is simplified.

    Raises UsageError for a product or sum over steps whose term has an index, because it has no one derivative.
    """
    memo: dict[int, Expr] = {}

    def visit(node: Expr) -> Expr:
        key = id(node)
        if key not in memo:
            memo[key] = _derivative(node)
        return memo[key]

    def _derivative(node: Expr) -> Expr:
        if isinstance(node, Number):
            return ZERO
        if isinstance(node, Symbol):
            return _of_symbol(node)
        if isinstance(node, Add):
            return add(*(visit(term) for term in node.terms))
        if isinstance(node, Mul):
            terms = []
            for place, factor in enumerate(node.factors):
                slope = visit(factor)
                if slope != ZERO:
                    terms.append(multiply(*node.factors[:place], slope, *node.factors[place + 1 :]))
            return add(*terms)
        if isinstance(node, Div):
            top, below = visit(node.numerator), visit(node.denominator)
            if below == ZERO:
                return ZERO if top == ZERO else divide(top, node.denominator)
            return divide(
                add(multiply(top, node.denominator), negate(multiply(node.numerator, below))),
                power(node.denominator, 2),
            )
        if isinstance(node, Pow):
            slope = visit(node.base)
            return ZERO if slope == ZERO else multiply(node.exponent * power(node.base, node.exponent - 1), slope)
        raise TypeError(f"no derivative of a {type(node).__name__}")

    def _of_symbol(node: Symbol) -> Expr:
        if node == variable:
            return ONE
        if not depends(node, variable):
            return ZERO
        if isinstance(node, Defined):
            return visit(node.definition)
        if isinstance(node, Function):
            slope = visit(node.argument)
            if node.kind == "log":
                return divide(slope, node.argument)
            return multiply(node, slope) if node.kind == "exp" else divide(slope, 2 * node)
        if isinstance(node, Aggregate) and not any(s.indexed for s in symbols(node.term)):
            slope = visit(node.term)
            count = Aggregate("count" if node.skip == 0 else f"count_{node.skip}", "sum", ONE, node.skip)
            return multiply(count, divide(node, node.term), slope) if node.kind == "product" else multiply(count, slope)
        raise UsageError(f"{node.name} runs over steps that differ, so it has no one derivative in {variable.name}")

    return visit(expression)
