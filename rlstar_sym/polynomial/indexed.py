"""Products and sums over the reasoning steps, expanded for a given number of steps.

An all-N statement speaks of one step in focus (`delta`), of `Aggregate` variables (`rest` = product over the others) and of parameters.
`instantiate` writes the same statement for N given steps with variables delta_1..delta_N, so that instances of a theorem, exact witnesses
against it and cross-checks on concrete chains all come from the one definition.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import reduce

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.composed import Composed, ProductEntry, product
from rlstar_sym.polynomial.expressions import (
    Aggregate,
    Defined,
    Expr,
    Number,
    Relation,
    Symbol,
    add,
    multiply,
    substitute,
    symbols,
)
from rlstar_sym.polynomial.functions import Function, parts_of


def member(symbol: Symbol, step: int) -> Symbol:
    """The member of a family at a step (counted from 1): delta at step 2 is delta_2."""
    return Symbol(f"{symbol.name}_{step}")


def instantiate(expression: Expr, steps: int, focus: int) -> Expr:
    """The expression for a chain of `steps` steps with the given step (1..steps) in focus."""
    if not 1 <= focus <= steps:
        raise UsageError(f"the step in focus is {focus}, outside 1..{steps}")
    values: dict[Symbol, Expr] = {}
    for symbol in symbols(expression):
        if isinstance(symbol, Defined):
            values[symbol] = instantiate(symbol.definition, steps, focus)
        elif isinstance(symbol, Aggregate):
            values[symbol] = _expand(symbol, steps, focus)
        elif isinstance(symbol, Function):
            name = f"{symbol.name}_{focus}" if symbol.indexed else symbol.name
            values[symbol] = Function(name, symbol.kind, instantiate(symbol.argument, steps, focus))
        elif isinstance(symbol, Composed):
            values[symbol] = _multiplied_out(symbol, steps, focus)
        elif symbol.indexed:
            values[symbol] = member(symbol, focus)
    return substitute(expression, values)


def instantiate_relation(relation: Relation, steps: int, focus: int) -> Relation:
    """Both sides instantiated."""
    return Relation(instantiate(relation.left, steps, focus), relation.op, instantiate(relation.right, steps, focus))


def _expand(aggregate: Aggregate, steps: int, focus: int) -> Expr:
    if aggregate.skip == 2:
        if steps < 2:
            raise UsageError(f"{aggregate.name} leaves out two steps of a chain of {steps}")
        chosen = range(1, steps - 1)
    else:
        chosen = range(1, steps + 1)
    terms = [instantiate(aggregate.term, steps, k) for k in chosen if not (aggregate.skip == 1 and k == focus)]
    if aggregate.kind == "product":
        return multiply(Number(Fraction(1)), *terms)
    return add(Number(Fraction(0)), *terms)


def _multiplied_out(entry: Composed, steps: int, focus: int) -> Expr:
    """The entry of the product of so many kernels."""
    around = [*range(focus + 1, steps + 1), *range(1, focus)] if entry.skip else range(1, steps + 1)
    if not around:
        raise UsageError(f"{entry.name} leaves out the only step of a chain")
    kernels = [tuple(tuple(instantiate(x, steps, n) for x in row) for row in entry.kernel) for n in around]
    return reduce(product, kernels)[entry.row - 1][entry.column - 1]


def restate(symbol: Symbol, values: Mapping[Symbol, Expr]) -> Symbol:
    """A defined name or an aggregate at another state: `u` of delta becomes `u_delta_0` of delta_0.

    values: the state symbols and the symbols of the other state; the new name is formed from them, so that it is always the same.
    """
    touched = [values[s] for s in values if s in _leaves(symbol)]
    if not touched:
        return symbol
    mark = "_".join(v.name if isinstance(v, Symbol) else "at" for v in touched)
    shown = ",".join(v.latex_name if isinstance(v, Symbol) else str(v) for v in touched)
    name, latex = f"{symbol.name}_{mark}", f"{symbol.latex_name}({shown})"
    if isinstance(symbol, Defined):
        nonzero = tuple(restated(d, values) for d in symbol.nonzero)
        return Defined(name, restated(symbol.definition, values), latex, nonzero)
    if isinstance(symbol, Aggregate):
        return Aggregate(name, symbol.kind, restated(symbol.term, values), symbol.skip, latex)
    if isinstance(symbol, Function):
        return Function(name, symbol.kind, restated(symbol.argument, values), latex)
    raise UsageError(f"{symbol.name} is neither a defined name nor a product, a sum or a function")


def restated(expression: Expr, values: Mapping[Symbol, Expr]) -> Expr:
    """The expression at another state."""
    inner: dict[Symbol, Expr] = {
        s: restate(s, values)
        for s in symbols(expression)
        if isinstance(s, (Defined, Aggregate, Function, ProductEntry))
    }
    return substitute(expression, {**inner, **values})


def _leaves(symbol: Symbol) -> set[Symbol]:
    parts = parts_of(symbol)
    return (
        {leaf for s in parts for leaf in _leaves(s)}
        if isinstance(symbol, (Defined, Aggregate, Function, ProductEntry))
        else {symbol}
    )
