r"""What the symbols of a theorem mean, in words and formulas, from the symbols themselves.

An `Aggregate` says over which steps it is a product or a sum, a `Defined` name has its definition; every other symbol is a real number, one a step
if it is indexed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from rlstar_sym.logic.shown import member_latex
from rlstar_sym.polynomial.composed import ColumnEntry, Composed, ProductEntry
from rlstar_sym.polynomial.expressions import (
    ONE,
    Add,
    Aggregate,
    Defined,
    Expr,
    Symbol,
    substitute,
    symbols,
)
from rlstar_sym.polynomial.functions import Function, parts_of
from rlstar_sym.polynomial.latex import latex


def definition_latex(symbol: Symbol) -> str | None:
    r"""The defining equation of an aggregate or a defined name, e.g. `R_n = \prod_{k \ne n} \delta_k`; None if there is nothing to say."""
    if isinstance(symbol, Defined):
        return f"{symbol.latex_name} = {latex(symbol.definition)}"
    if isinstance(symbol, Function):
        return f"{symbol.latex_name} = {_function(symbol)}"
    if isinstance(symbol, ProductEntry):
        return f"{symbol.latex_name} = {_entry_of_product(symbol)}"
    if not isinstance(symbol, Aggregate):
        return None
    meaning = _aggregate(symbol)
    return None if meaning == symbol.latex_name else f"{symbol.latex_name} = {meaning}"


def _entry_of_product(symbol: ProductEntry) -> str:
    r"""`(K_{n+1} \cdots K_{n-1})(1,2)` and so on; primes stand for the kernels one round later."""
    prime = "'" * symbol.name.count("_next")
    whole = (
        rf"K_{{n+1}}{prime} \cdots K_N{prime} K_1{prime} \cdots K_{{n-1}}{prime}"
        if symbol.skip
        else rf"K_1{prime} \cdots K_N{prime}"
    )
    if isinstance(symbol, Composed):
        rows = r" \\ ".join(" & ".join(latex(x) for x in row) for row in symbol.kernel)
        kernel = rf"K_n{prime} = \begin{{pmatrix}} {rows} \end{{pmatrix}}"
        return rf"\bigl({whole}\bigr)({symbol.row},{symbol.column}),\quad {kernel}"
    if not isinstance(symbol, ColumnEntry):
        raise TypeError(f"no definition is printed for a {type(symbol).__name__}")
    if symbol.role == "accuracy":
        return rf"\tfrac1M \sum_i \bigl({whole}\bigr)(i,i)"
    column = "i,i" if symbol.role == "diagonal" else "j,i"
    shown = (
        rf"\bigl({whole}\bigr)({column}),\quad {symbol.diagonal.latex_name} = K_n{prime}(i,i)\text{{ for any state }} i"
    )
    if symbol.role == "diagonal":
        return shown
    weights = rf"\text{{ with weights }} K_n{prime}(i,j)" if symbol.skip else ""
    return rf"\text{{a mean, over }} j \ne i{weights}, \text{{ of }} {shown}"


def definition_depth(symbol: Symbol) -> int:
    """How many definitions stand between a name and the free symbols, for an order in which each is defined before it is used."""
    return max((1 + definition_depth(p) for p in parts_of(symbol)), default=0)


def readable_names(names: Iterable[Symbol]) -> Mapping[str, str]:
    r"""Better names for powers of another quantity: `\delta^{N-2}(l)` is written `l^{N-2}`, and `\delta^{N-2}'` as `(\delta')^{N-2}`."""
    powers = [
        s
        for s in names
        if isinstance(s, Aggregate) and s.kind == "product" and isinstance(s.term, Symbol) and not _indexed(s.term)
    ]
    return {s.latex_name: _aggregate(s) for s in powers if "^" in s.latex_name and definition_latex(s) is not None}


def _indexed(expression: Expr) -> bool:
    return any(s.indexed for s in symbols(expression))


def _function(symbol: Function) -> str:
    argument = latex(symbol.argument)
    if symbol.kind == "sqrt":
        return rf"\sqrt{{{argument}}}"
    return rf"\{symbol.kind}\left({argument}\right)"


def _aggregate(symbol: Aggregate) -> str:
    if not _indexed(symbol.term):
        count = f"N-{symbol.skip}" if symbol.skip else "N"
        if symbol.kind == "product":
            return power_latex(symbol.term, count)
        if symbol.term == ONE:
            return count
        times = f"({count})" if symbol.skip else count
        term = latex(symbol.term)
        return rf"{times}\left({term}\right)" if isinstance(symbol.term, Add) else rf"{times} {term}"
    term = latex(substitute(symbol.term, {s: _at_step_k(s) for s in symbols(symbol.term) if s.indexed}))
    if isinstance(symbol.term, Add):
        term = f"({term})" if r"\frac" not in term else rf"\left({term}\right)"
    sign = r"\prod" if symbol.kind == "product" else r"\sum"
    limits = r"_{k \ne n}" if symbol.skip else r"_{k=1}^{N}"
    return f"{sign}{limits} {term}"


def power_latex(base: Expr, exponent: str) -> str:
    """A power with an exponent in letters."""
    shown = latex(base)
    if isinstance(base, Symbol):
        return f"({shown})^{{{exponent}}}" if any(c in shown for c in "^'(") else f"{shown}^{{{exponent}}}"
    return rf"\left({shown}\right)^{{{exponent}}}"


def _at_step_k(symbol: Symbol) -> Symbol:
    """The member of a family at step k, as a symbol to print."""
    return Symbol(symbol.name, member_latex(symbol, "k"))


def one_round(names: Iterable[Symbol], known: Iterable[Symbol]) -> tuple[Symbol, ...]:
    """The defined names that say what one round makes of a state symbol: `x_next` for a symbol x that is there."""
    states = {s.name for s in names}
    return tuple(
        s
        for s in known
        if isinstance(s, Defined) and s.name.endswith("_next") and s.name.removesuffix("_next") in states
    )
