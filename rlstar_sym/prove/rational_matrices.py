"""Exact linear algebra for the searches that start from floats: solving, squares of a semidefinite matrix, and reading rationals off floats."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any, Final

import flint

from rlstar_sym.polynomial.rational import Polynomial

Matrix = list[list[Any]]
#: denominators up to these are read off floats: of entries of a kernel; of unknowns that the equations leave free
KERNEL_DENOMINATOR: Final = 60
GUESS_DENOMINATOR: Final = 10**4
#: an entry of a kernel farther than this from such a rational is taken for irrational
KERNEL_ERROR: Final = 2e-3
#: the same where square roots are looked for, of which simple ones alone are told from other numbers
SIMPLE_DENOMINATOR: Final = 12
SIMPLE_ERROR: Final = 3e-4


def to_float(value: Any) -> float:
    """A flint rational as a float."""
    return int(value.p) / int(value.q)


def solve_exactly(columns: Sequence[Polynomial], target: Polynomial, guess: Sequence[float]) -> list[Any] | None:
    """Rationals with sum of value * column = target, near the guess where the columns leave a choice; None when there are none."""
    dictionaries = [c.to_dict() for c in (*columns, target)]
    rows = {e: k for k, e in enumerate(sorted({e for d in dictionaries for e in d}))}
    width = len(columns) + 1
    entries = [flint.fmpq(0)] * (len(rows) * width)
    for j, terms in enumerate(dictionaries):
        for e, c in terms.items():
            entries[rows[e] * width + j] = c
    reduced, rank = flint.fmpq_mat(len(rows), width, entries).rref()
    pivots: list[int] = []
    for k in range(rank):
        pivots.append(next(j for j in range(pivots[-1] + 1 if pivots else 0, width) if reduced[k, j] != 0))
    if pivots and pivots[-1] == width - 1:
        return None
    values = [flint.fmpq(0)] * len(columns)
    free = sorted({*range(len(columns))} - {*pivots})
    for j in free:
        near = Fraction(guess[j]).limit_denominator(GUESS_DENOMINATOR)
        values[j] = flint.fmpq(near.numerator, near.denominator)
    for k, j in enumerate(pivots):
        values[j] = reduced[k, width - 1] - sum((reduced[k, i] * values[i] for i in free), flint.fmpq(0))
    total = sum((c * v for c, v in zip(columns, values, strict=True)), target * 0)
    return values if total == target else None


def weighted_squares(matrix: Matrix) -> list[tuple[Any, list[Any]]] | None:
    """(d, l) with matrix = sum of d * l l^T and d > 0, by exact LDL^T; None unless the matrix is positive semidefinite."""
    size, rest = len(matrix), [list(line) for line in matrix]
    found = []
    for k in range(size):
        pivot = rest[k][k]
        if pivot < 0 or (pivot == 0 and any(rest[k][j] != 0 for j in range(k, size))):
            return None
        if pivot == 0:
            continue
        line = [rest[k][j] / pivot if j >= k else pivot * 0 for j in range(size)]
        for i in range(k + 1, size):
            if line[i] != 0:
                share = line[i] * pivot
                for j in range(i, size):
                    rest[i][j] = rest[i][j] - share * line[j]
        found.append((pivot, line))
    return found


def rationalised(kernel: Any) -> list[list[Any]]:
    """The row space of a float matrix by a rational basis in echelon form; [] when its numbers do not look rational."""
    lines = _echelon(kernel)
    if lines is None:
        return []
    found = []
    for line in lines:
        near = [Fraction(float(v)).limit_denominator(KERNEL_DENOMINATOR) for v in line]
        if any(abs(float(a) - float(b)) > KERNEL_ERROR for a, b in zip(near, line, strict=True)):
            return []
        found.append([flint.fmpq(v.numerator, v.denominator) for v in near])
    return found


def conjugated(kernel: Any) -> list[list[Any]]:
    """As `rationalised`, where some numbers look like square roots: a line u + sqrt(d) * w with rational u and w gives both u and w.

    What is rational and vanishes on such a line vanishes on its conjugate u - sqrt(d) * w too. [] when no number looks like a root, or some like neither.
    """
    lines = _echelon(kernel)
    found: list[list[Any]] = []
    roots = False
    for line in lines if lines is not None else ():
        plain = [_near(float(v), SIMPLE_DENOMINATOR) for v in line]
        base = next((float(v) for v, p in zip(line, plain, strict=True) if p is None), None)
        if base is None:
            found.append([_flint(p) for p in plain if p is not None])
            continue
        shares = [
            None if p is not None else _near(float(v) / base, SIMPLE_DENOMINATOR)
            for v, p in zip(line, plain, strict=True)
        ]
        if _near(base * base, SIMPLE_DENOMINATOR) is None or any(
            s is None and p is None for s, p in zip(shares, plain, strict=True)
        ):
            return []
        roots = True
        found.append([_flint(p or Fraction(0)) for p in plain])
        found.append([_flint(s or Fraction(0)) for s in shares])
    return [line for line in found if any(v != 0 for v in line)] if roots else []


def _near(value: float, denominator: int) -> Fraction | None:
    near = Fraction(value).limit_denominator(denominator)
    return near if abs(float(near) - value) < SIMPLE_ERROR else None


def _flint(value: Fraction) -> Any:
    return flint.fmpq(value.numerator, value.denominator)


def _echelon(kernel: Any) -> Any:
    """The lines brought to echelon form, the largest entry of each to 1; None when they depend on one another."""
    import numpy as np

    lines = kernel.copy()
    for k in range(len(lines)):
        weights = np.abs(lines[k:])
        i, j = np.unravel_index(int(weights.argmax()), weights.shape)
        if weights[i, j] < 1e-6:
            return None
        lines[[k, k + i]] = lines[[k + i, k]]
        lines[k] /= lines[k, j]
        for other in range(len(lines)):
            if other != k:
                lines[other] -= lines[other, j] * lines[k]
    return lines


def orthogonal(vectors: Sequence[Sequence[Any]], width: int) -> Matrix:
    """A basis of the vectors of this width that are orthogonal to all the given ones."""
    echelon, rank = flint.fmpq_mat(len(vectors), width, [v for line in vectors for v in line]).rref()
    pivots = [next(j for j in range(width) if echelon[k, j] != 0) for k in range(rank)]
    basis = []
    for j in range(width):
        if j not in pivots:
            line = [flint.fmpq(int(i == j)) for i in range(width)]
            for k, pivot in enumerate(pivots):
                line[pivot] = -echelon[k, j]
            basis.append(line)
    return basis
