"""Gram matrices: a target as a sum of weights times sums of squares, found in floats and made exact.

target = sum of weight_b * z_b^T Q_b z_b + sum of c_k * column_k with Q_b positive semidefinite and any c_k (Parrilo, Semidefinite programming
relaxations for semialgebraic problems, Math. Program. 96, 2003). The semidefinite program makes the least eigenvalue large, so that rounding the
entries and solving the linear equations again exactly stays positive definite (Peyrl and Parrilo, Computing sum of squares decompositions with
rational coefficients, Theor. Comput. Sci. 409, 2008). Where no Q_b is positive definite, the kernels are rounded and the bases restricted to their
complement (facial reduction). Untrusted: every result is expanded and compared.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import gcd, lcm
from typing import Any, Final

import flint

from rlstar_sym.polynomial.rational import Polynomial, fraction_of
from rlstar_sym.prove.rational_matrices import Matrix, conjugated, orthogonal, rationalised, to_float, weighted_squares

#: a semidefinite program with more Gram entries or equations is not set up
MOST_ENTRIES: Final = 1600
MOST_EQUATIONS: Final = 500
#: iterations of the interior point method
MOST_ITERATIONS: Final = 100
#: and seconds, as a backstop
MOST_SECONDS: Final = 60.0
#: facial reductions of one program
MOST_REDUCTIONS: Final = 4
#: denominators tried when entries are rounded
DENOMINATORS: Final = (1, 2, 12, 120, 10**4, 10**7, 10**10)
#: eigenvalues below these shares of the largest are taken for zero, the coarser share first
KERNEL_SHARES: Final = (1e-4, 1e-6)
#: a least eigenvalue below this (for a target with coefficients up to 1) means that there is no representation
HOPELESS: Final = -1e-5


@dataclass(frozen=True)
class Block:
    """weight * z^T Q z with z the basis; hypotheses: those whose product the weight is; strict: a single positive number Q times a positive weight."""

    weight: Polynomial
    hypotheses: tuple[int, ...]
    basis: tuple[Polynomial, ...]
    strict: bool = False


@dataclass(frozen=True)
class Representation:
    """For every block its squares with their positive coefficients; for every free column its coefficient."""

    squares: list[tuple[Block, list[tuple[Fraction, Polynomial]]]]
    free: list[Any]


def entry_count(blocks: Sequence[Block]) -> int:
    """How many different Gram entries the blocks have."""
    return sum(len(b.basis) * (len(b.basis) + 1) // 2 for b in blocks)


def represent(
    target: Polynomial, blocks: Sequence[Block], free: Sequence[Polynomial], *, strict: bool
) -> Representation | None:
    """An exact representation of the target, or None; with `strict` one that uses some strict block."""
    try:
        clarabel, linalg = importlib.import_module("clarabel"), importlib.import_module("scipy.linalg")
    except ImportError:
        return None
    current = [b for b in blocks if b.basis]
    for _ in range(MOST_REDUCTIONS):
        if not current or (strict and not any(b.strict for b in current)):
            return None
        if entry_count(current) + len(free) > MOST_ENTRIES:
            return None
        system = _System(target, current, free)
        if len(system.rows) > MOST_EQUATIONS:
            return None
        try:
            system.choose_rows(linalg)
            values = system.solve_floats(clarabel)
            found = system.rounded(values, linalg, strict=strict) if values is not None else None
            if found is not None or values is None:
                return found
            smaller = system.reduced(values)
        except (ArithmeticError, ValueError, OverflowError):
            return None
        if smaller is None:
            return None
        current = smaller
    return None


class _System:
    """The linear equations for all Gram entries (upper triangles by columns, block after block) and free coefficients."""

    def __init__(self, target: Polynomial, blocks: Sequence[Block], free: Sequence[Polynomial]) -> None:
        import numpy as np

        self.np: Any = np
        self.target, self.blocks, self.free = target, list(blocks), list(free)
        self.columns: list[Polynomial] = []
        self.starts: list[int] = []
        for block in blocks:
            self.starts.append(len(self.columns))
            for j, right in enumerate(block.basis):
                weighted = block.weight * right
                self.columns += [weighted * left * 2 for left in block.basis[:j]] + [weighted * right]
        self.gram_count = len(self.columns)
        self.columns += self.free
        terms = [c.to_dict() for c in self.columns]
        self.goal = target.to_dict()
        self.rows = {e: k for k, e in enumerate(sorted({e for d in (*terms, self.goal) for e in d}))}
        self.entries = [{self.rows[e]: c for e, c in d.items()} for d in terms]
        self.size = max((abs(c) for c in self.goal.values()), default=flint.fmpq(1))
        self.kept: dict[int, int] = {}

    def choose_rows(self, linalg: Any) -> None:
        """Keep a largest set of independent equations: restricting to zeros makes some depend on others, which numeric solvers do not bear."""
        np = self.np
        self.dense = np.zeros((len(self.rows), len(self.columns)))
        for j, entries in enumerate(self.entries):
            for k, c in entries.items():
                self.dense[k, j] = to_float(c)
        _, triangle, order = linalg.qr(self.dense.T, mode="economic", pivoting=True)
        diagonal = np.abs(np.diag(triangle))
        rank = int(np.sum(diagonal > 1e-9 * max(1.0, float(diagonal.max(initial=0.0)))))
        self.kept = {k: i for i, k in enumerate(sorted(int(k) for k in order[:rank]))}

    def solve_floats(self, clarabel: Any) -> Any:
        """All unknowns with the least eigenvalue as large as possible, as floats for the target itself; None when that fails or is clearly negative."""
        np = self.np
        from scipy import sparse

        count, equations = len(self.columns), len(self.kept)
        data: list[float] = []
        row: list[int] = []
        column: list[int] = []
        for j, entries in enumerate(self.entries):
            for k in entries.keys() & self.kept.keys():
                data.append(to_float(entries[k]))
                row.append(self.kept[k])
                column.append(j)
        right = [0.0] * equations
        for e, c in self.goal.items():
            if self.rows[e] in self.kept:
                right[self.kept[self.rows[e]]] = to_float(c / self.size)
        cones: list[Any] = [clarabel.ZeroConeT(equations)]
        place = equations
        for start, block in zip(self.starts, self.blocks, strict=True):
            size, k = len(block.basis), start
            for j in range(size):
                for i in range(j + 1):
                    data.append(-1.0 if i == j else -(2.0**0.5))
                    row.append(place)
                    column.append(k)
                    if i == j:
                        data.append(1.0)
                        row.append(place)
                        column.append(count)
                    place, k = place + 1, k + 1
            cones.append(clarabel.PSDTriangleConeT(size))
        data.append(1.0)  # the last unknown, the least eigenvalue, is at most 1
        row.append(place)
        column.append(count)
        cones.append(clarabel.NonnegativeConeT(1))
        right += [0.0] * (place - equations) + [1.0]
        matrix = sparse.csc_matrix((data, (row, column)), shape=(place + 1, count + 1))
        settings = clarabel.DefaultSettings()
        settings.verbose, settings.max_iter, settings.direct_solve_method = False, MOST_ITERATIONS, "qdldl"
        aim = np.zeros(count + 1)
        aim[count] = -1.0
        nothing = sparse.csc_matrix((count + 1, count + 1))
        settings.time_limit = MOST_SECONDS
        try:
            solution = clarabel.DefaultSolver(nothing, aim, matrix, np.array(right), cones, settings).solve()
        except BaseException as error:  # a panic of the solver's language does not derive from Exception
            if isinstance(error, KeyboardInterrupt | SystemExit):
                raise
            return None
        values = np.array(solution.x)
        if str(solution.status) not in ("Solved", "AlmostSolved", "InsufficientProgress", "MaxIterations"):
            return None
        if not np.all(np.isfinite(values)) or values[count] < HOPELESS:
            return None
        return values[:count] * to_float(self.size)

    def rounded(self, values: Any, linalg: Any, *, strict: bool) -> Representation | None:
        """Round the entries that the equations leave free, solve for the others exactly, and read off squares."""
        rows, position, rank = sorted(self.kept), self.kept, len(self.kept)
        chosen = sorted(int(j) for j in linalg.qr(self.dense[rows], mode="economic", pivoting=True)[2][:rank])
        solved = set(chosen)
        square = flint.fmpq_mat(rank, rank)
        for i, j in enumerate(chosen):
            for k, c in self.entries[j].items():
                if k in position:
                    square[position[k], i] = c
        right = {self.rows[e]: c for e, c in self.goal.items()}
        for denominator in DENOMINATORS:
            exact = [flint.fmpq(0)] * len(self.columns)
            sums = [right.get(k, flint.fmpq(0)) for k in rows]
            for j, entries in enumerate(self.entries):
                top = round(float(values[j]) * denominator) if j not in solved else 0
                if top:
                    exact[j] = flint.fmpq(top, denominator)
                    for k, c in entries.items():
                        if k in position:
                            sums[position[k]] -= c * exact[j]
            for j, value in zip(chosen, square.solve(flint.fmpq_mat(rank, 1, sums)).entries(), strict=True):
                exact[j] = value
            found = self._squares(exact)
            if found is None or (strict and not any(b.strict and squares for b, squares in found)):
                continue
            total = sum((c * v for c, v in zip(self.free, exact[self.gram_count :], strict=True)), self.target * 0)
            for block, squares in found:
                for coefficient, polynomial in squares:
                    total += block.weight * polynomial**2 * flint.fmpq(coefficient.numerator, coefficient.denominator)
            if total == self.target:
                return Representation(found, exact[self.gram_count :])
        return None

    def _squares(self, exact: Sequence[Any]) -> list[tuple[Block, list[tuple[Fraction, Polynomial]]]] | None:
        np = self.np
        matrices = [_unpacked(exact, start, len(b.basis)) for start, b in zip(self.starts, self.blocks, strict=True)]
        for matrix in matrices:  # floats first: most failures are plain
            least = np.linalg.eigvalsh(np.array([[to_float(v) for v in line] for line in matrix]))
            if least[0] < -1e-9 * max(1.0, abs(least[-1])):
                return None
        found = []
        for block, matrix in zip(self.blocks, matrices, strict=True):
            weights = weighted_squares(matrix)
            if weights is None:
                return None
            found.append((block, [_primitive(c, vector, block.basis) for c, vector in weights]))
        return found

    def reduced(self, values: Any) -> list[Block] | None:
        """The blocks restricted to the complement of their numerical kernels, rounded; None when there is no kernel to be seen."""
        np = self.np
        matrices = [
            np.array(_unpacked(values, start, len(b.basis)), dtype=float)
            for start, b in zip(self.starts, self.blocks, strict=True)
        ]
        spectra = [np.linalg.eigh(m) for m in matrices]
        largest = max(float(s[0][-1]) for s in spectra)
        for share in KERNEL_SHARES:
            smaller, changed = [], False
            for block, (eigenvalues, vectors) in zip(self.blocks, spectra, strict=True):
                lines = vectors[:, eigenvalues < share * largest].T
                kernel = conjugated(lines) or rationalised(lines)
                changed |= bool(kernel)
                smaller.append(restricted(block, kernel))
            if changed:
                return [b for b in smaller if b.basis]
        return None


def _unpacked(values: Sequence[Any], start: int, size: int) -> Matrix:
    def at(i: int, j: int) -> Any:
        return values[start + max(i, j) * (max(i, j) + 1) // 2 + min(i, j)]

    return [[at(i, j) for j in range(size)] for i in range(size)]


def _primitive(coefficient: Any, vector: Sequence[Any], basis: Sequence[Polynomial]) -> tuple[Fraction, Polynomial]:
    """coefficient * (vector . basis)^2 with the square's polynomial in coprime integers."""
    polynomial = sum((b * v for b, v in zip(basis, vector, strict=True)), basis[0] * 0)
    parts = [fraction_of(c) for c in polynomial.coeffs()]
    scale = Fraction(lcm(*(c.denominator for c in parts)), gcd(*(c.numerator for c in parts)))
    return fraction_of(coefficient) / scale**2, polynomial * flint.fmpq(scale.numerator, scale.denominator)


def restricted(block: Block, vectors: Sequence[Sequence[Any]]) -> Block:
    """The block whose Q vanishes on the vectors: its basis spans the combinations that are orthogonal to all of them."""
    if not vectors:
        return block
    basis = [_primitive(flint.fmpq(1), line, block.basis)[1] for line in orthogonal(vectors, len(block.basis))]
    return replace(block, basis=tuple(basis))
