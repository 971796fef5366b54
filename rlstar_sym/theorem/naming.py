"""What the names in a statement stand for, as plain text: a claim about J says nothing to a reader who is not told what J is."""

from __future__ import annotations

from collections.abc import Iterable

from rlstar_sym.polynomial.composed import ColumnEntry, Composed, ProductEntry
from rlstar_sym.polynomial.expressions import Aggregate, Defined, Symbol
from rlstar_sym.polynomial.functions import Function
from rlstar_sym.polynomial.printers import text
from rlstar_sym.theorem.binding import statement_symbols, supposed_of, with_parts
from rlstar_sym.theorem.facts import Fact

_STEPS = {0: "all steps", 1: "all steps but this one", 2: "all steps but two"}


def meanings(conclusions: Iterable[Fact], facts: Iterable[Fact]) -> dict[str, str]:
    """By name, what every symbol in the conclusions is made of; in statements about rounds also what one round makes of them (`x_next` of x).

    A symbol that is made of no others, a real number or one for each step, is not among them.
    """
    chosen = tuple(conclusions)
    names = with_parts(s for f in chosen for s in statement_symbols(f.statement))
    if any(supposed_of(f.statement) != "one state" for f in chosen):
        known = with_parts(s for f in facts for s in statement_symbols(f.statement))
        later = {f"{s.name}_next" for s in names}
        names = with_parts((*names, *(s for s in known if s.name in later)))
    return {s.name: told for s in names if (told := meaning(s)) is not None}


def meaning(symbol: Symbol) -> str | None:
    """`product of delta over all steps`, `log of x`, a definition; None for a variable."""
    if isinstance(symbol, Defined):
        return text(symbol.definition)
    if isinstance(symbol, Aggregate):
        return f"{symbol.kind} of {text(symbol.term)} over {_STEPS[symbol.skip]}"
    if isinstance(symbol, Function):
        return f"{symbol.kind} of {text(symbol.argument)}"
    if isinstance(symbol, Composed):
        rows = "; ".join(", ".join(map(text, row)) for row in symbol.kernel)
        return f"entry ({symbol.row},{symbol.column}) of the product of the kernels [{rows}] over {_STEPS[symbol.skip]}"
    if isinstance(symbol, ColumnEntry):
        what = {
            "diagonal": "entry (i,i)",
            "beside": "a mean of the entries (j,i), j other than i,",
            "accuracy": "the mean of the entries (i,i) over i",
        }[symbol.role]
        kernels = f"the kernels with diagonal entry {symbol.diagonal.name}"
        return f"{what} of the product of {kernels} over {_STEPS[symbol.skip]}"
    if isinstance(symbol, ProductEntry):
        raise TypeError(f"no meaning is printed for a {type(symbol).__name__}")
    return None
