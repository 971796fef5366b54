"""Quantities one round later: whatever rests on a state moves with it, names, products and sums, functions and products of kernels alike."""

from __future__ import annotations

from collections.abc import Mapping

from rlstar_sym.polynomial.composed import ProductEntry
from rlstar_sym.polynomial.expressions import Aggregate, Defined, Expr, Symbol, substitute, symbols
from rlstar_sym.polynomial.functions import Function


def primed(latex: str) -> str:
    """`R_n` becomes `R_n'`; a name with an exponent is bracketed first."""
    return f"({latex})'" if "^" in latex else latex + "'"


def followed(expression: Expr, state: Mapping[Symbol, Expr]) -> Expr:
    """The expression with every state symbol moved to its value one round later, and every name that rests on one replaced by a name `..._next`."""
    values: dict[Symbol, Expr] = dict(state)
    for symbol in symbols(expression):
        later, latex = f"{symbol.name}_next", primed(symbol.latex_name)
        if isinstance(symbol, Defined):
            definition = followed(symbol.definition, state)
            nonzero = tuple(followed(d, state) for d in symbol.nonzero)
            if (definition, nonzero) != (symbol.definition, symbol.nonzero):
                values[symbol] = Defined(later, definition, latex, nonzero)
        elif isinstance(symbol, Aggregate):
            term = followed(symbol.term, state)
            if term != symbol.term:
                values[symbol] = Aggregate(later, symbol.kind, term, symbol.skip, latex)
        elif isinstance(symbol, Function):
            argument = followed(symbol.argument, state)
            if argument != symbol.argument:
                values[symbol] = Function(later, symbol.kind, argument, latex)
        elif isinstance(symbol, ProductEntry):
            moved = symbol.moved(lambda entry: followed(entry, state), latex)
            if moved.entries() != symbol.entries():
                values[symbol] = moved
    return substitute(expression, values)
