"""Runs of explicit kernels, for statements about any number of states of which only the diagonal entries have names.

The question is uniform and the right answer is the question. Step n goes from i to j with weight K_n(i,j) C_n(j,i), where C_n is the product of the other
kernels from step n+1 round to step n-1; a row without weight stays. One run is seen from every state i: K_n(i,i) is the diagonal entry in focus.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from random import Random

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.composed import ColumnEntry
from rlstar_sym.polynomial.expressions import Defined, Expr, Symbol
from rlstar_sym.replay.runs import Run, too_long
from rlstar_sym.replay.values import State, Value, ball, is_exact, number

Rows = list[list[Value]]


def multiply(left: Rows, right: Rows) -> Rows:
    """The matrix product."""
    return [[_sum([a * right[k][j] for k, a in enumerate(row)]) for j in range(len(right[0]))] for row in left]


def _sum(values: Sequence[Value]) -> Value:
    total = number(0)
    for value in values:
        total = total + value
    return total


def others(kernels: Sequence[Rows], step: int) -> Rows:
    """C of the step (counted from 0)."""
    size = len(kernels[0])
    result: Rows = [[number(int(i == j)) for j in range(size)] for i in range(size)]
    for k in [*range(step + 1, len(kernels)), *range(step)]:
        result = multiply(result, kernels[k])
    return result


def one_round(kernels: Sequence[Rows]) -> list[Rows]:
    """The kernels after the round."""
    new: list[Rows] = []
    for n, kernel in enumerate(kernels):
        back = others(kernels, n)
        rows: Rows = []
        for i, row in enumerate(kernel):
            weights = [p * back[j][i] for j, p in enumerate(row)]
            total = _sum(weights)
            stays = is_exact(total) and total == 0
            rows.append(list(row) if stays else [w / total for w in weights])
        new.append(rows)
    if any(not is_exact(v) or too_long(v) for rows in new for row in rows for v in row):
        new = [[[ball(v) for v in row] for row in rows] for rows in new]
    return new


def columns(kernels: Sequence[Rows], focus: int, diagonal: Symbol) -> Callable[[ColumnEntry, int], Value]:
    """The values of column entries, for the state in focus (from 0); entries of diagonals one round later are those of the next kernels."""

    def value(entry: ColumnEntry, step: int) -> Value:
        if entry.diagonal != diagonal and not isinstance(entry.diagonal, Defined):
            raise UsageError(f"{entry.name} is of kernels that this run does not have")
        used = kernels if entry.diagonal == diagonal else one_round(kernels)
        size = len(used[0])
        whole = others(used, step - 1) if entry.skip else multiply(used[0], others(used, 0))
        if entry.role == "diagonal":
            return whole[focus][focus]
        if entry.role == "accuracy":
            return _sum([whole[i][i] for i in range(size)]) / size
        weights = [p for j, p in enumerate(used[step - 1][focus]) if j != focus]
        entries = [whole[j][focus] for j in range(size) if j != focus]
        leaving = _sum(weights)
        if is_exact(leaving) and leaving == 0:
            return _sum(entries) / len(entries)
        return _sum([w * x for w, x in zip(weights, entries, strict=True)]) / leaving

    return value


class KernelRun(Run):
    """A run of explicit kernels beside sequences that a theorem chooses."""

    def __init__(
        self,
        kernels: Sequence[Rows],
        diagonal: Symbol,
        plain: Mapping[Symbol, Value],
        families: Mapping[Symbol, Sequence[Value]],
        images: Mapping[Symbol, Expr],
    ) -> None:
        self.diagonal = diagonal
        self._kernels = [list(kernels)]
        first = self._seen(kernels, plain, families)
        super().__init__(len(kernels), first[0], images)
        self._history[0] = first

    def _seen(
        self, kernels: Sequence[Rows], plain: Mapping[Symbol, Value], families: Mapping[Symbol, Sequence[Value]]
    ) -> tuple[State, ...]:
        places = []
        for i in range(len(kernels[0])):
            own = {**families, self.diagonal: [k[i][i] for k in kernels]}
            places.append(State(len(kernels), plain, own, columns(kernels, i, self.diagonal)))
        return tuple(places)

    def _next(self, places: tuple[State, ...]) -> tuple[State, ...] | None:
        new = one_round(self._kernels[-1])
        if any(not is_exact(v) and not v.is_finite() for rows in new for row in rows for v in row):
            return None
        values = self.images_in(places[0])
        if values is None:
            return None
        plain, families = values
        self._kernels.append(new)
        now = places[0]
        return self._seen(new, {**now.plain, **plain}, {**now.families, **families})


def kernels_with(diagonals: Sequence[Fraction], states: int, random: Random) -> list[Rows]:
    """Kernels on so many states whose diagonal entries are at least those given; the first state has exactly these."""
    kernels: list[Rows] = []
    for diagonal in diagonals:
        rows: Rows = []
        for i in range(states):
            stay = (
                diagonal
                if i == 0 or random.random() < 0.5
                else diagonal + (1 - diagonal) * Fraction(random.randrange(5), 4)
            )
            weights = [0 if j == i else random.choice([0, 1, 1, 2, 5]) for j in range(states)]
            if not sum(weights):
                weights[(i + 1) % states] = 1
            rows.append(
                [number(stay if j == i else (1 - stay) * Fraction(w, sum(weights))) for j, w in enumerate(weights)]
            )
        kernels.append(rows)
    return kernels
