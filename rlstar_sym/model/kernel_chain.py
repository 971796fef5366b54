"""Chains of any number of steps, each an arbitrary kernel on a given number of states, with a uniform question."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from rlstar_sym.errors import UsageError
from rlstar_sym.model.dense_symbolic import SymbolicKernel
from rlstar_sym.model.recursion import Recursion
from rlstar_sym.model.star_round import PAPER_ROUND, Focus
from rlstar_sym.polynomial.composed import ColumnEntry, Composed
from rlstar_sym.polynomial.derived import enter
from rlstar_sym.polynomial.expressions import ONE, ZERO, Expr, Number, Rational, Symbol, add, expr, symbols
from rlstar_sym.polynomial.rational import cancelled, keeping_divisors, require_same


@dataclass(frozen=True)
class KernelChain:
    """N symbolic; the kernel of the step in focus has the given rows, expressions in indexed symbols that are entries themselves.

    The question is uniform and the right answer is the question. Then the kept chains weigh the transition i -> j of the step in focus by K(i,j) C(j,i)/M,
    where C is the product of the other kernels in cyclic order, `others`: B_n diag(rho) A_n = (B_n A_n)/M.
    """

    rows: tuple[tuple[Expr, ...], ...]

    def __post_init__(self) -> None:
        size = len(self.rows)
        if size < 2 or any(len(row) != size for row in self.rows):
            raise UsageError("a chain of kernels wants square kernels on at least two states")
        for row in self.rows:
            require_same(add(*row), ONE, "a row of the kernel sums to 1")
            if not all(s.indexed for x in row for s in symbols(x)):
                raise UsageError("the entries of a kernel are symbols with one value a step: Symbol(..., indexed=True)")

    @property
    def states(self) -> int:
        """M."""
        return len(self.rows)

    @cached_property
    def kernel(self) -> SymbolicKernel:
        """K_n, of the step in focus."""
        return SymbolicKernel(self.rows)

    def composed(self, name: str, skip: int) -> SymbolicKernel:
        """The product of all kernels (`skip` 0), or of all but the one in focus in cyclic order (`skip` 1), entry by entry."""
        return SymbolicKernel(
            tuple(
                tuple(
                    Composed(f"{name}_{i}{j}", self.rows, i, j, skip, f"{name}_{{{i}{j}}}")
                    for j in range(1, self.states + 1)
                )
                for i in range(1, self.states + 1)
            )
        )

    @cached_property
    def others(self) -> SymbolicKernel:
        """C: the way from the end of the step in focus through question and answer to its beginning."""
        return self.composed("C", 1)

    @cached_property
    def accuracy(self) -> Expr:
        """J, seen from the step in focus: trace(K_n C)/M."""
        whole = self.kernel.compose(self.others)
        return add(*(whole.rows[i][i] for i in range(self.states))) / self.states

    def star_round(self) -> Recursion:
        """The derived round."""
        if type(self) is not KernelChain:
            return self._star_round()
        recursion = _with_conditions(
            KernelChain(self.rows)._star_round
        )  # from anew, so that nothing set on this chain changes it
        enter(recursion, recursion.moved)
        return recursion

    def _star_round(self) -> Recursion:
        size = self.states
        unit = SymbolicKernel(tuple(tuple(ONE if i == j else ZERO for j in range(size)) for i in range(size)))
        gate = unit.affine(Rational(1, size), 0)
        new = PAPER_ROUND.step(Focus(unit, self.kernel, self.others, self.kernel, gate))
        images: dict[Symbol, Expr] = {}
        for row, new_row in zip(self.rows, new.rows, strict=True):
            for entry, image in zip(row, new_row, strict=True):
                if isinstance(entry, Symbol):
                    images.setdefault(entry, image)
        missing = {s for row in self.rows for x in row for s in symbols(x)} - set(images)
        if missing:
            names = ", ".join(sorted(s.name for s in missing))
            raise UsageError(f"{names} is not an entry itself, so a round does not say what it becomes")
        return Recursion(None, tuple(images.values()), tuple(images), Number(expr(size).value), None)  # type: ignore[attr-defined]


@dataclass(frozen=True)
class DominantChain:
    """N and M symbolic; arbitrary kernels, of which K_n(i,i) has a name: `diagonal`, for any state i that is in focus throughout.

    The question is uniform, and the right answer is the question. With C as in `KernelChain`, the kept chains weigh staying at i by K(i,i) C(i,i)/M
    and leaving i by (1 - K(i,i)) m/M, where m is the mean of the C(j,i), j other than i, with weights K(i,j).
    """

    diagonal: Symbol

    @cached_property
    def back(self) -> ColumnEntry:
        """C(i,i)."""
        return ColumnEntry("c", self.diagonal, "diagonal", 1, "c_n")

    @cached_property
    def strayed(self) -> ColumnEntry:
        """m, the mean of C(j,i) over the states j other than i that the step in focus moves to."""
        return ColumnEntry("m", self.diagonal, "beside", 1, "m_n")

    @cached_property
    def beside(self) -> ColumnEntry:
        """Any entry (j, i), j other than i, of the product of all kernels."""
        return ColumnEntry("z", self.diagonal, "beside", 0)

    @cached_property
    def accuracy(self) -> ColumnEntry:
        """J, the mean of the diagonal entries of the product of all kernels."""
        return ColumnEntry("J", self.diagonal, "accuracy", 0)

    def star_round(self) -> Recursion:
        """The derived round: the row (stay at i, leave i) of the step in focus, weighed and normalised."""
        if type(self) is not DominantChain:
            return self._star_round()
        recursion = _with_conditions(
            DominantChain(self.diagonal)._star_round
        )  # from anew, so that nothing set on this chain changes it
        enter(recursion, recursion.moved)
        return recursion

    def _star_round(self) -> Recursion:
        row = SymbolicKernel(((self.diagonal, 1 - self.diagonal),))
        new = row.hadamard(SymbolicKernel(((self.back, self.strayed),))).normalise()
        return Recursion(None, (new.rows[0][0],), (self.diagonal,), Symbol("M"), None)


def _with_conditions(derive: Callable[[], Recursion]) -> Recursion:
    """A recursion, with what its derivation divided by and its reduced images do not show."""
    with keeping_divisors():
        whole = derive()
    return replace(derive(), nonzero=tuple(map(cancelled, whole.images)))


def two_state_chain(first: Symbol, second: Symbol) -> KernelChain:
    """Two states: K_n = [[a_n, 1 - a_n], [1 - b_n, b_n]] with a = `first` and b = `second`."""
    return chain_of([[first, 1 - first], [1 - second, second]])


def chain_of(rows: Sequence[Sequence[Expr]]) -> KernelChain:
    """A chain of kernels with these rows."""
    return KernelChain(tuple(tuple(row) for row in rows))
