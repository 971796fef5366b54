"""Kernels that are arbitrary matrices, in three arithmetics: exact rationals, rigorous balls, doubles.

All operations of a round but the linear combinations add and multiply numbers that are not negative, so balls keep their relative precision
and an entry that is zero stays exactly zero. Matrices need not be square.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from typing import Any, Protocol, Self, TypeAlias

import flint

from rlstar_sym.errors import UndefinedRound, UsageError
from rlstar_sym.model.kernels import Kernel
from rlstar_sym.model.recursion import to_ball

#: rows of exact entries
Matrix: TypeAlias = tuple[tuple[Fraction, ...], ...]

NOTHING_VISITS = "no kept chain visits a state, and nothing says what its row should be"


class DenseKernel(Kernel, Protocol):
    """What every arithmetic offers beyond the operations of a round."""

    @classmethod
    def of(cls, rows: Sequence[Sequence[Fraction]]) -> Self:
        """From exact entries."""
        ...

    def total(self) -> Any:
        """The sum of all entries."""
        ...

    def diagonal(self) -> list[Any]:
        """The entries (i, i)."""
        ...

    def off_diagonal_total(self) -> Any:
        """The sum of all entries (i, j) with i != j."""
        ...

    def entries(self) -> list[list[Any]]:
        """The rows."""
        ...


@dataclass(frozen=True, eq=False)
class ExactKernel:
    """Integer rows over one denominator each.

    numerators: a flint fmpz_mat; denominators: a positive integer for every row. Rows are reduced when they are normalised; a common factor of
    all of W cancels there, so that no other operation has to reduce anything.
    """

    numerators: Any
    denominators: tuple[Any, ...]

    @classmethod
    def of(cls, rows: Sequence[Sequence[Fraction]]) -> ExactKernel:
        """From exact entries."""
        table, bottoms = [], []
        for row in rows:
            bottom = reduce(lambda a, b: a.lcm(b), (flint.fmpz(v.denominator) for v in row), flint.fmpz(1))
            bottoms.append(bottom)
            table += [bottom // v.denominator * v.numerator for v in row]
        return cls(flint.fmpz_mat(len(rows), len(rows[0]), table), tuple(bottoms))

    @property
    def states(self) -> int:
        """The number of columns."""
        return int(self.numerators.ncols())

    def _over(self, common: Any) -> list[list[Any]]:
        """The numerators over one common denominator, a multiple of all."""
        return [
            [common // d * x for x in row] for row, d in zip(self.numerators.tolist(), self.denominators, strict=True)
        ]

    def _common(self) -> Any:
        return reduce(lambda a, b: a.lcm(b), self.denominators)

    def compose(self, other: ExactKernel) -> ExactKernel:
        """Matrix product."""
        common = other._common()
        product = self.numerators * flint.fmpz_mat(other._over(common))
        return ExactKernel(product, tuple(d * common for d in self.denominators))

    def hadamard(self, other: ExactKernel) -> ExactKernel:
        """Entrywise product."""
        table = [x * y for x, y in zip(self.numerators.entries(), other.numerators.entries(), strict=True)]
        bottoms = tuple(d * e for d, e in zip(self.denominators, other.denominators, strict=True))
        return ExactKernel(flint.fmpz_mat(self.numerators.nrows(), self.states, table), bottoms)

    def transpose(self) -> ExactKernel:
        """The transposed matrix."""
        common = self._common()
        return ExactKernel(flint.fmpz_mat(self._over(common)).transpose(), (common,) * self.states)

    def affine(self, factor: Fraction | int, constant: Fraction | int) -> ExactKernel:
        """Every entry times a factor, plus a constant."""
        f, c = Fraction(factor), Fraction(constant)
        rows = [
            [f.numerator * c.denominator * x + c.numerator * f.denominator * d for x in row]
            for row, d in zip(self.numerators.tolist(), self.denominators, strict=True)
        ]
        scale = f.denominator * c.denominator
        return ExactKernel(flint.fmpz_mat(rows), tuple(d * scale for d in self.denominators))

    def plus(self, other: ExactKernel) -> ExactKernel:
        """The sum."""
        rows, bottoms = [], []
        for left, right, d, e in zip(
            self.numerators.tolist(), other.numerators.tolist(), self.denominators, other.denominators, strict=True
        ):
            row = [x * e + y * d for x, y in zip(left, right, strict=True)]
            divisor = reduce(lambda a, b: a.gcd(b), row, d * e)
            rows.append([x // divisor for x in row])
            bottoms.append(d * e // divisor)
        return ExactKernel(flint.fmpz_mat(rows), tuple(bottoms))

    def power(self, exponent: Fraction) -> ExactKernel:
        """Every entry to a whole power; other powers are not rational."""
        if exponent.denominator != 1:
            raise UsageError(
                f"an entry to the power {exponent} is not rational, so this temperature has no exact round"
            )
        k = exponent.numerator
        table = [x**k for x in self.numerators.entries()]
        bottoms = tuple(d**k for d in self.denominators)
        return ExactKernel(flint.fmpz_mat(self.numerators.nrows(), self.states, table), bottoms)

    def normalise(self, otherwise: ExactKernel | None = None) -> ExactKernel:
        """Rows scaled to sum 1 and reduced; a row of zeros becomes that row of `otherwise`."""
        rows, bottoms = [], []
        for i, row in enumerate(self.numerators.tolist()):
            total = sum(row)
            if total == 0:
                if otherwise is None:
                    raise UndefinedRound(NOTHING_VISITS)
                rows.append(otherwise.numerators.tolist()[i])
                bottoms.append(otherwise.denominators[i])
                continue
            divisor = reduce(lambda a, b: a.gcd(b), row)
            rows.append([x // divisor for x in row])
            bottoms.append(total // divisor)
        return ExactKernel(flint.fmpz_mat(rows), tuple(bottoms))

    def total(self) -> Any:
        """The sum of all entries."""
        rows = zip(self.numerators.tolist(), self.denominators, strict=True)
        return sum((flint.fmpq(sum(row), d) for row, d in rows), flint.fmpq(0))

    def diagonal(self) -> list[Any]:
        """The entries (i, i)."""
        size = min(len(self.denominators), self.states)
        return [flint.fmpq(self.numerators[i, i], self.denominators[i]) for i in range(size)]

    def off_diagonal_total(self) -> Any:
        """The sum of all entries (i, j) with i != j."""
        return self.total() - sum(self.diagonal(), flint.fmpq(0))

    def entries(self) -> list[list[Any]]:
        """The rows, of flint rationals."""
        rows = zip(self.numerators.tolist(), self.denominators, strict=True)
        return [[flint.fmpq(x, d) for x in row] for row, d in rows]

    def same(self, other: ExactKernel) -> bool:
        """Whether two kernels whose rows are reduced are equal."""
        return self.denominators == other.denominators and bool(self.numerators == other.numerators)

    def common_size(self) -> int:
        """Bits of the numerators once all rows have one denominator."""
        return int(self._common().bit_length())


@dataclass(frozen=True)
class BallKernel:
    """Entries in rigorous balls (python-flint arb, at the precision of its context)."""

    matrix: Any

    @classmethod
    def of(cls, rows: Sequence[Sequence[Fraction]]) -> BallKernel:
        """From exact entries."""
        return cls(flint.arb_mat([[to_ball(v) for v in row] for row in rows]))

    @property
    def states(self) -> int:
        """The number of columns."""
        return int(self.matrix.ncols())

    def _with(self, entries: list[Any]) -> BallKernel:
        return BallKernel(flint.arb_mat(self.matrix.nrows(), self.states, entries))

    def compose(self, other: BallKernel) -> BallKernel:
        """Matrix product."""
        return BallKernel(self.matrix * other.matrix)

    def hadamard(self, other: BallKernel) -> BallKernel:
        """Entrywise product."""
        return self._with([x * y for x, y in zip(self.matrix.entries(), other.matrix.entries(), strict=True)])

    def transpose(self) -> BallKernel:
        """The transposed matrix."""
        return BallKernel(self.matrix.transpose())

    def affine(self, factor: Fraction | int, constant: Fraction | int) -> BallKernel:
        """Every entry times a factor, plus a constant."""
        f, c = to_ball(Fraction(factor)), to_ball(Fraction(constant))
        return self._with([f * x + c for x in self.matrix.entries()])

    def plus(self, other: BallKernel) -> BallKernel:
        """The sum."""
        return BallKernel(self.matrix + other.matrix)

    def power(self, exponent: Fraction) -> BallKernel:
        """Every entry to a power > 0."""
        p = to_ball(exponent)
        return self._with([x if x == 0 or x == 1 else x**p for x in self.matrix.entries()])

    def normalise(self, otherwise: BallKernel | None = None) -> BallKernel:
        """Rows scaled to sum 1; a row of exact zeros becomes that row of `otherwise`."""
        rows = []
        for i, row in enumerate(self.matrix.tolist()):
            positive = [x for x in row if x != 0]
            if not positive and all(x == 0 for x in row):
                if otherwise is None:
                    raise UndefinedRound(NOTHING_VISITS)
                rows.append(otherwise.matrix.tolist()[i])
            elif len(positive) == 1 and positive[0] > 0 and all(x == 0 or x is positive[0] for x in row):
                # the one possible transition keeps probability 1 exactly
                rows.append([flint.arb(1) if x is positive[0] else x for x in row])
            else:
                total = sum(row, flint.arb(0))
                rows.append([x / total for x in row])
        return BallKernel(flint.arb_mat(rows))

    def total(self) -> Any:
        """The sum of all entries."""
        return sum(self.matrix.entries(), flint.arb(0))

    def diagonal(self) -> list[Any]:
        """The entries (i, i)."""
        return [self.matrix[i, i] for i in range(min(self.matrix.nrows(), self.states))]

    def off_diagonal_total(self) -> Any:
        """The sum of all entries (i, j) with i != j."""
        rows = self.matrix.tolist()
        return sum((x for i, row in enumerate(rows) for j, x in enumerate(row) if i != j), flint.arb(0))

    def entries(self) -> list[list[Any]]:
        """The rows, of balls."""
        rows: list[list[Any]] = self.matrix.tolist()
        return rows


@dataclass(frozen=True)
class FloatKernel:
    """Entries in doubles, a numpy array: fast, and rounded at every operation."""

    array: Any

    @classmethod
    def of(cls, rows: Sequence[Sequence[Fraction]]) -> FloatKernel:
        """From exact entries."""
        import numpy

        return cls(numpy.array([[float(v) for v in row] for row in rows]))

    @property
    def states(self) -> int:
        """The number of columns."""
        return int(self.array.shape[1])

    def compose(self, other: FloatKernel) -> FloatKernel:
        """Matrix product."""
        return FloatKernel(self.array @ other.array)

    def hadamard(self, other: FloatKernel) -> FloatKernel:
        """Entrywise product."""
        return FloatKernel(self.array * other.array)

    def transpose(self) -> FloatKernel:
        """The transposed matrix."""
        return FloatKernel(self.array.T)

    def affine(self, factor: Fraction | float, constant: Fraction | float) -> FloatKernel:
        """Every entry times a factor, plus a constant."""
        return FloatKernel(float(factor) * self.array + float(constant))

    def plus(self, other: FloatKernel) -> FloatKernel:
        """The sum."""
        return FloatKernel(self.array + other.array)

    def power(self, exponent: Fraction) -> FloatKernel:
        """Every entry to a power > 0."""
        return FloatKernel(self.array ** float(exponent))

    def normalise(self, otherwise: FloatKernel | None = None) -> FloatKernel:
        """Rows scaled to sum 1; a row of zeros becomes that row of `otherwise`."""
        import numpy

        total = self.array.sum(axis=1, keepdims=True)
        if total.all():
            return FloatKernel(self.array / total)
        if otherwise is None:
            raise UndefinedRound(NOTHING_VISITS)
        visited = total != 0
        return FloatKernel(numpy.where(visited, self.array / numpy.where(visited, total, 1.0), otherwise.array))

    def total(self) -> Any:
        """The sum of all entries."""
        return float(self.array.sum())

    def diagonal(self) -> list[Any]:
        """The entries (i, i)."""
        values: list[Any] = self.array.diagonal().tolist()
        return values

    def off_diagonal_total(self) -> Any:
        """The sum of all entries (i, j) with i != j."""
        off = self.array.copy()
        size = min(off.shape)
        off[range(size), range(size)] = 0.0
        return float(off.sum())

    def entries(self) -> list[list[Any]]:
        """The rows."""
        rows: list[list[Any]] = self.array.tolist()
        return rows


def balls_of(kernel: ExactKernel) -> BallKernel:
    """An exact kernel in balls."""
    return BallKernel(flint.arb_mat([[flint.arb(v) for v in row] for row in kernel.entries()]))


def fractions_of(kernel: ExactKernel) -> Matrix:
    """The rows of an exact kernel as Fractions."""
    return tuple(tuple(Fraction(int(v.p), int(v.q)) for v in row) for row in kernel.entries())
