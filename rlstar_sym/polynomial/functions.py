"""log, exp and sqrt of an expression, as one variable each.

Polynomial algebra, certificates and solvers treat a `Function` as a variable of which they know nothing; what is true of it enters as facts that the
rules about logarithms conclude. `polynomial.evaluation` evaluates it where an arithmetic has such functions (mpmath, balls); exact fractions have none.
"""

from __future__ import annotations

from typing import Final, Literal

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.composed import ProductEntry
from rlstar_sym.polynomial.expressions import Aggregate, Defined, Expr, Relation, Symbol, symbols

Kind = Literal["log", "exp", "sqrt"]
KINDS: Final = ("log", "exp", "sqrt")


class Function(Symbol):
    """`kind` of `argument`, a real number wherever the argument is in the function's domain (log: above 0; sqrt: at least 0).

    name, latex: what it is called in formulas, such as theta_next for the new log-odds; the definition is printed beside.
    """

    __slots__ = ("argument", "kind")

    def __init__(self, name: str, kind: Kind, argument: Expr, latex: str | None = None) -> None:
        super().__init__(name, latex, indexed=any(s.indexed for s in symbols(argument)))
        if kind not in KINDS:
            raise UsageError(f"{name}: there is no function {kind!r}; choose from {', '.join(KINDS)}")
        self.kind: Kind = kind
        self.argument = argument

    def parts(self) -> tuple[object, ...]:
        return (self.name, self.kind, self.argument)


def log(name: str, argument: Expr, latex: str | None = None) -> Function:
    """The natural logarithm of an expression, under a name."""
    return Function(name, "log", argument, latex)


def exp(name: str, argument: Expr, latex: str | None = None) -> Function:
    """e to the power of an expression, under a name."""
    return Function(name, "exp", argument, latex)


def sqrt(name: str, argument: Expr, latex: str | None = None) -> Function:
    """The square root of an expression, under a name."""
    return Function(name, "sqrt", argument, latex)


def parts_of(symbol: Symbol) -> tuple[Symbol, ...]:
    """The symbols that a symbol is made of: those of a definition, of a product's or sum's term, of a function's argument, of the kernels that are multiplied."""
    if isinstance(symbol, Defined):
        return tuple(dict.fromkeys(s for d in (symbol.definition, *symbol.nonzero) for s in symbols(d)))
    if isinstance(symbol, Aggregate):
        return symbols(symbol.term)
    if isinstance(symbol, Function):
        return symbols(symbol.argument)
    if isinstance(symbol, ProductEntry):
        return tuple(s for entry in symbol.entries() for s in symbols(entry))
    return ()


def functions_in(thing: Expr | Relation) -> tuple[Function, ...]:
    """The functions that occur, also inside definitions, terms and arguments."""
    todo = [*(thing.symbols() if isinstance(thing, Relation) else symbols(thing))]
    seen: dict[Symbol, None] = {}
    while todo:
        symbol = todo.pop()
        if symbol not in seen:
            seen[symbol] = None
            todo += parts_of(symbol)
    return tuple(s for s in seen if isinstance(s, Function))
