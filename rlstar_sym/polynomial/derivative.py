"""Derivatives of rational expressions, by the rules for sums, products, quotients and powers."""

from __future__ import annotations

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.expressions import (
    ONE,
    ZERO,
    Add,
    Aggregate,
    Div,
    Expr,
    Mul,
    Number,
    Pow,
    Symbol,
    add,
    divide,
    expr,
    multiply,
    negate,
    power,
    symbols,
    unfold,
)


def derivative(expression: Expr, variable: Symbol) -> Expr:
    """d expression/d variable, every other variable held fixed; defined names are unfolded first.

    Valid wherever the expression is defined. Raises UsageError for a product or sum over steps whose terms contain the variable: it may or may not have the
    variable itself among its factors, so its derivative is no expression in these symbols.
    """
    return _derivative(unfold(expression), variable)


def _derivative(node: Expr, variable: Symbol) -> Expr:
    if isinstance(node, Number):
        return ZERO
    if isinstance(node, Symbol):
        if isinstance(node, Aggregate) and variable in symbols(unfold(node.term)):
            raise UsageError(
                f"{node.name} is taken over steps with {variable.name}, so it has no derivative in it alone"
            )
        return ONE if node == variable else ZERO
    if isinstance(node, Add):
        return add(*(_derivative(term, variable) for term in node.terms))
    if isinstance(node, Mul):
        factors = node.factors
        return add(
            *(
                multiply(*factors[:i], _derivative(factor, variable), *factors[i + 1 :])
                for i, factor in enumerate(factors)
            )
        )
    if isinstance(node, Div):
        top, bottom = node.numerator, node.denominator
        change = add(multiply(_derivative(top, variable), bottom), negate(multiply(top, _derivative(bottom, variable))))
        return divide(change, power(bottom, 2))
    if isinstance(node, Pow):
        if node.exponent == 0:
            return ZERO
        outer = multiply(expr(node.exponent), power(node.base, node.exponent - 1))
        return multiply(outer, _derivative(node.base, variable))
    raise UsageError(f"{type(node).__name__} has no derivative here")
