"""Entries of products of kernels over the reasoning steps, each as one variable, for statements about any number of steps."""

from __future__ import annotations

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.expressions import Expr, Symbol

Rows = tuple[tuple[Expr, ...], ...]


class Composed(Symbol):
    """The entry (row, column), counted from 1, of a product of the kernels of all steps (`skip` 0) or of all but the step in focus (`skip` 1).

    kernel: the square kernel of a step, in indexed symbols. The product over all steps is K_1 ... K_N. The product over the others runs from the
    step after the one in focus round to the step before it, K_(n+1) ... K_N K_1 ... K_(n-1): what closes the way from a step's end to its beginning.
    Algebra treats the entry as a variable; `polynomial.indexed` writes it out for a given N, and induction on steps proves facts about it.
    """

    __slots__ = ("column", "kernel", "row", "skip")

    def __init__(self, name: str, kernel: Rows, row: int, column: int, skip: int, latex: str | None = None) -> None:
        super().__init__(name, latex, indexed=skip == 1)
        size = len(kernel)
        if skip not in (0, 1) or any(len(r) != size for r in kernel) or not (1 <= row <= size and 1 <= column <= size):
            raise UsageError(f"{name} is not an entry of a product of square kernels over all steps or all but one")
        self.kernel = kernel
        self.row = row
        self.column = column
        self.skip = skip

    def parts(self) -> tuple[object, ...]:
        return (self.name, self.kernel, self.row, self.column, self.skip)


def product(left: Rows, right: Rows) -> Rows:
    """The matrix product."""
    from rlstar_sym.polynomial.expressions import add

    columns = tuple(zip(*right, strict=True))
    return tuple(tuple(add(*(a * b for a, b in zip(row, column, strict=True))) for column in columns) for row in left)
