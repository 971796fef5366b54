"""Entries of products of kernels over the reasoning steps, each as one variable, for statements about any number of steps."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.expressions import Expr, Symbol, add

Rows = tuple[tuple[Expr, ...], ...]


class ProductEntry(Symbol):
    """Base: a quantity of the product of the kernels of all steps (`skip` 0) or of all but the step in focus (`skip` 1).

    The product over all steps is K_1 ... K_N. The product over the others runs from the step after the one in focus round to the step before it,
    K_(n+1) ... K_N K_1 ... K_(n-1): what closes the way from a step's end to its beginning.
    """

    __slots__ = ("skip",)

    def __init__(self, name: str, skip: int, latex: str | None = None) -> None:
        super().__init__(name, latex, indexed=skip == 1)
        if skip not in (0, 1):
            raise UsageError(
                f"{name} is of a product of kernels over all steps or over all but one, not all but {skip}"
            )
        self.skip = skip

    def entries(self) -> tuple[Expr, ...]:
        """What it takes from every step."""
        raise TypeError(f"{type(self).__name__} does not say what it takes from a step")

    def moved(self, following: Callable[[Expr], Expr], latex: str) -> ProductEntry:
        """The same quantity one round later."""
        raise TypeError(f"{type(self).__name__} does not say what it is one round later")


class Composed(ProductEntry):
    """The entry (row, column), counted from 1, of the product.

    kernel: the square kernel of a step, in indexed symbols. Algebra treats the entry as a variable; `polynomial.indexed` writes it out for a given
    N, and induction on steps proves facts about it.
    """

    __slots__ = ("column", "kernel", "row")

    def __init__(self, name: str, kernel: Rows, row: int, column: int, skip: int, latex: str | None = None) -> None:
        super().__init__(name, skip, latex)
        size = len(kernel)
        if any(len(r) != size for r in kernel) or not (1 <= row <= size and 1 <= column <= size):
            raise UsageError(f"{name} is not an entry of a product of square kernels")
        self.kernel = tuple(map(tuple, kernel))
        self.row = row
        self.column = column

    def parts(self) -> tuple[object, ...]:
        return (self.name, self.kernel, self.row, self.column, self.skip)

    def entries(self) -> tuple[Expr, ...]:
        return tuple(x for row in self.kernel for x in row)

    def moved(self, following: Callable[[Expr], Expr], latex: str) -> Composed:
        kernel = tuple(tuple(following(x) for x in row) for row in self.kernel)
        return Composed(f"{self.name}_next", kernel, self.row, self.column, self.skip, latex)


class ColumnEntry(ProductEntry):
    """A quantity of the column of one state i in the product of kernels on any number of states, of which only the diagonal entries have names.

    role: "diagonal" is the entry (i, i); "beside" a mean of the entries (j, i) with j other than i, with weights that are not negative (which
    weights, its name says where it is used); "accuracy" the mean of the entries (i, i) over the states i. diagonal: K(i,i) of a step, indexed.
    """

    __slots__ = ("diagonal", "role")

    def __init__(
        self,
        name: str,
        diagonal: Symbol,
        role: Literal["diagonal", "beside", "accuracy"],
        skip: int,
        latex: str | None = None,
    ) -> None:
        super().__init__(name, skip, latex)
        if not isinstance(diagonal, Symbol) or not diagonal.indexed:
            raise UsageError(f"{name}: the diagonal entry of a step is a symbol with one value a step")
        self.diagonal = diagonal
        self.role = role

    def parts(self) -> tuple[object, ...]:
        return (self.name, self.diagonal, self.role, self.skip)

    def entries(self) -> tuple[Expr, ...]:
        return (self.diagonal,)

    def moved(self, following: Callable[[Expr], Expr], latex: str) -> ColumnEntry:
        diagonal: Any = following(self.diagonal)
        return ColumnEntry(f"{self.name}_next", diagonal, self.role, self.skip, latex)


def product(left: Rows, right: Rows) -> Rows:
    """The matrix product."""
    columns = tuple(zip(*right, strict=True))
    return tuple(tuple(add(*(a * b for a, b in zip(row, column, strict=True))) for column in columns) for row in left)
