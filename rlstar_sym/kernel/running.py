"""Running values over a list of steps, as an induction on steps speaks of them: products, sums, entries of products of kernels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from rlstar_sym.logic.coq import CoqWriter
from rlstar_sym.polynomial.composed import ColumnEntry, Composed
from rlstar_sym.polynomial.expressions import Aggregate

KINDS = {"product": ("product", "*"), "sum": ("total", "+")}
#: what Coq calls the functions
FUNCTIONS: Final = {"log": "ln", "exp": "exp", "sqrt": "sqrt"}
_LISTS: Final = {0: "(all (steps {state}))", 1: "(but (steps {state}) {step})", 2: "(but_two (steps {state}))"}


def steps_of(symbol: Aggregate, state: str = "s", step: str = "n") -> str:
    """The list of the steps over which a product or sum runs: those other than the step at hand, where it differs from step to step."""
    return _LISTS[symbol.skip].format(state=state, step=step if symbol.indexed else "O")


def kernels(coq: CoqWriter, entry: Composed) -> str:
    """The kernel of every step, as a function of the step."""
    rows = [" :: ".join([*(f"({coq.expression(x, 'k')})" for x in row), "nil"]) for row in entry.kernel]
    return f"(fun k => rows ({' :: '.join([*(f'({row})' for row in rows), 'nil'])}))"


def entry_over(coq: CoqWriter, entry: Composed, steps: str, row: int, column: int) -> str:
    """An entry of the product over the steps of a list; rows and columns from 0."""
    return f"(multiplied {len(entry.kernel)} {steps} {kernels(coq, entry)} {row}%nat {column}%nat)"


def column_over(entry: ColumnEntry) -> str:
    """A quantity of a column, in the state s (at the step n, if it is of the other steps)."""
    steps = "(around (steps s) n)" if entry.skip else "(all (steps s))"
    match entry.role:
        case "diagonal":
            return f"Columns.on_diagonal (columns s) {steps}"
        case "accuracy":
            return f"Columns.accuracy (columns s) {steps}"
        case _ if entry.skip:
            return f"Columns.beside (columns s) n {steps}"
    return f"Columns.beside_of (columns s) (fun _ => 1) {steps}"


@dataclass(frozen=True)
class Running:
    """One value. before: over `y :: l`, for the step that adds k in front."""

    coq: CoqWriter
    symbol: Aggregate | Composed

    def over(self, steps: str) -> str:
        """Over a list of steps."""
        s = self.symbol
        if isinstance(s, Composed):
            return entry_over(self.coq, s, steps, s.row - 1, s.column - 1)
        return f"({KINDS[s.kind][0]} {steps} (fun k => {self.coq.expression(s.term, 'k')}))"

    @property
    def first(self) -> str:
        """Over the step k alone."""
        s = self.symbol
        return f"({self.coq.expression(s.kernel[s.row - 1][s.column - 1] if isinstance(s, Composed) else s.term, 'k')})"

    @property
    def grown(self) -> str:
        """Over k and then y :: l, from what it is over y :: l."""
        s = self.symbol
        if not isinstance(s, Composed):
            return f"({self.over('(y :: l)')} {KINDS[s.kind][1]} ({self.coq.expression(s.term, 'k')}))"
        parts = [
            f"({self.coq.expression(x, 'k')}) * {entry_over(self.coq, s, '(y :: l)', h, s.column - 1)}"
            for h, x in enumerate(s.kernel[s.row - 1])
        ]
        return f"({' + '.join(parts)})"

    def growing(self, name: str) -> list[str]:
        """The line that shows that it grows like that, where it is not so by computing alone."""
        if not isinstance(self.symbol, Composed):
            return []
        equation = f"{self.over('(k :: y :: l)')} = {self.grown}"
        return [
            f"assert ({name} : {equation}) by (rewrite multiplied_cons; cbn [Sums.sum_to]; unfold rows; cbn [nth]; ring)."
        ]
