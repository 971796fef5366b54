"""What the symbols of a round stand for: one name, one thing, and no parameter of a round that the round itself moves."""

from __future__ import annotations

from collections.abc import Iterable

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.expressions import Expr, Symbol, symbols
from rlstar_sym.polynomial.functions import parts_of


def all_symbols(expression: Expr) -> tuple[Symbol, ...]:
    """The symbols of an expression, with those that they are made of."""
    found: dict[Symbol, None] = {}
    todo = [*symbols(expression)]
    while todo:
        symbol = todo.pop()
        if symbol not in found:
            found[symbol] = None
            todo += parts_of(symbol)
    return tuple(found)


def want_one_meaning(expressions: Iterable[Expr]) -> None:
    """Raise UsageError where two different things in the expressions, also inside names, have one name."""
    names: dict[str, Symbol] = {}
    for expression in expressions:
        for symbol in all_symbols(expression):
            if names.setdefault(symbol.name, symbol) != symbol:
                raise UsageError(f"the name {symbol.name} stands for two different things in this round; rename one")


def want_fixed_parameters(parameters: Iterable[Symbol], moved: Iterable[Symbol]) -> None:
    """Raise UsageError where a parameter of a round is, or is made of, something with a value for each step or that a round moves."""
    moving = {s.name for s in moved}
    for parameter in parameters:
        for symbol in all_symbols(parameter):
            if symbol.indexed or symbol.name in moving:
                raise UsageError(
                    f"{parameter} cannot be a parameter of the round: {symbol.name} changes from step to step or from round to round"
                )
