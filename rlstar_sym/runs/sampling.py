"""Draw chains of a model, many at a time.

A state costs one random number of 64 bits: its upper half picks a cell of an alias table (A. J. Walker, Electron. Lett. 10, 1974), its lower half
decides between the cell's two outcomes. Probabilities are so rounded to multiples of 2^-32/M. Chains are drawn in chunks that fit the cache.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

#: chains drawn at a time
CHUNK: Final = 1 << 15
HALF: Final = 32


class Kernels(Protocol):
    """The steps of a model: how they are sampled, refit and measured."""

    @property
    def states(self) -> int:
        """M."""

    @property
    def steps(self) -> int:
        """N."""

    def sampler(self, temperature: float) -> Sampler:
        """What draws chains at a temperature."""

    def refit(self, transitions: Any, mix: float) -> Kernels:
        """The steps after a round; transitions: those of the kept chains, shape (N, M, M); mix: the part of the way that the refit goes."""

    def accuracy(self, start: Any) -> float:
        """J of the model itself; start: the distribution of the question."""

    def edges(self) -> list[float] | None:
        """The edge of every step, None for steps that have none."""


class Sampler(Protocol):
    """Draws chains from questions."""

    def draw(self, random: Any, questions: Any) -> Any:
        """Labels of shape (N + 1, chains), from an array of questions."""


@dataclass(frozen=True)
class SymmetricKernels:
    """Symmetric channels: step n stays with probability (1 + (M - 1) delta_n)/M and goes to every other state alike."""

    deltas: tuple[float, ...]
    states: int

    @property
    def steps(self) -> int:
        """N."""
        return len(self.deltas)

    def sampler(self, temperature: float) -> Sampler:
        """Offsets from the state: the same table for every state."""
        tables: list[tuple[Any, Any] | int] = []
        for delta in self.deltas:
            if delta >= 0 and temperature == 1:
                # stay with probability delta, else any state alike
                tables.append(round((1 - min(delta, 1.0)) * (1 << HALF)))
                continue
            stay = min(1.0, max(0.0, (1 + (self.states - 1) * delta) / self.states))
            row = [stay, *[(1 - stay) / (self.states - 1)] * (self.states - 1)]
            tables.append(alias_tables(_tempered([row], temperature)))
        return _Offsets(tuple(tables), self.states)

    def refit(self, transitions: Any, mix: float) -> SymmetricKernels:
        """The most likely edge of every step: from the share of kept chains in which it is right."""
        deltas = []
        for delta, step in zip(self.deltas, transitions, strict=True):
            share = float(step.trace()) / float(step.sum())
            fitted = (self.states * share - 1) / (self.states - 1)
            deltas.append((1 - mix) * delta + mix * fitted)
        return SymmetricKernels(tuple(deltas), self.states)

    def accuracy(self, start: Any) -> float:
        """(1 + (M - 1) * product of the edges)/M, whatever the question."""
        product = 1.0
        for delta in self.deltas:
            product *= delta
        return (1 + (self.states - 1) * product) / self.states

    def edges(self) -> list[float]:
        """The edges."""
        return list(self.deltas)


@dataclass(frozen=True)
class DenseKernels:
    """Arbitrary square steps, arrays of shape (M, M) whose rows sum to 1."""

    arrays: tuple[Any, ...]
    states: int

    @property
    def steps(self) -> int:
        """N."""
        return len(self.arrays)

    def sampler(self, temperature: float) -> Sampler:
        """A table for every state."""
        return _Rows(tuple(alias_tables(_tempered(array, temperature)) for array in self.arrays), self.states)

    def refit(self, transitions: Any, mix: float) -> DenseKernels:
        """Maximum likelihood row by row; a row that no kept chain visits stays as it is."""
        import numpy

        fitted = []
        for array, step in zip(self.arrays, transitions, strict=True):
            total = step.sum(axis=1, keepdims=True)
            rows = numpy.where(total > 0, step / numpy.maximum(total, 1), array)
            fitted.append((1 - mix) * array + mix * rows)
        return DenseKernels(tuple(fitted), self.states)

    def accuracy(self, start: Any) -> float:
        """The probability to end where the question is."""
        whole = self.arrays[0]
        for array in self.arrays[1:]:
            whole = whole @ array
        return float((start * whole.diagonal()).sum())

    def edges(self) -> None:
        """None: a matrix has no edge."""


def _tempered(rows: Any, temperature: float) -> Any:
    """Every probability to the power 1/temperature, rows scaled to sum 1."""
    import numpy

    array = numpy.asarray(rows, dtype=float)
    if temperature == 1:
        return array
    # relative to the largest of the row, so that no row vanishes
    powered = (array / array.max(axis=1, keepdims=True)) ** (1 / temperature)
    return powered / powered.sum(axis=1, keepdims=True)


def alias_tables(rows: Any) -> tuple[Any, Any]:
    """For every row of probabilities the thresholds (out of 2^32) and the other outcomes of its M cells, both flat."""
    import numpy

    count, size = rows.shape
    thresholds = numpy.full((count, size), 1 << HALF, dtype=numpy.uint64)
    others = numpy.tile(numpy.arange(size, dtype=numpy.uint32), (count, 1))
    for row, threshold, other in zip(rows * size, thresholds, others, strict=True):
        left = row.tolist()
        small = [i for i, share in enumerate(left) if share < 1]
        large = [i for i, share in enumerate(left) if share >= 1]
        while small and large:
            low, high = small.pop(), large[-1]
            threshold[low] = round(left[low] * (1 << HALF))
            other[low] = high
            left[high] -= 1 - left[low]
            if left[high] < 1:
                small.append(large.pop())
    return thresholds.ravel(), others.ravel()


def _cells(random: Any, count: int, states: int) -> tuple[Any, Any]:
    """Uniform cells 0 .. M - 1 and uniform fractions out of 2^32."""
    import numpy

    bits = random.integers(0, 1 << 64, size=count, dtype=numpy.uint64)
    cells = bits >> HALF
    cells *= numpy.uint64(states)
    cells >>= HALF
    bits &= numpy.uint64((1 << HALF) - 1)
    return cells.astype(numpy.uint32), bits


@dataclass(frozen=True)
class _Offsets:
    """The same for every state: a table of offsets, or one threshold where any state at all replaces the right one (edges from 0 on)."""

    tables: tuple[tuple[Any, Any] | int, ...]
    states: int

    def draw(self, random: Any, questions: Any) -> Any:
        """Labels, 32 bits unsigned."""
        import numpy

        labels = numpy.empty((len(self.tables) + 1, len(questions)), dtype=numpy.uint32)
        labels[0] = questions
        for n, table in enumerate(self.tables, 1):
            cells, fractions = _cells(random, len(questions), self.states)
            if isinstance(table, int):
                cells *= fractions < table
            else:
                cells = _outcomes(cells, fractions, *table, cells)
            after = labels[n]
            numpy.add(labels[n - 1], cells, out=after)
            # below M nothing changes: unsigned, the difference is then huge
            numpy.minimum(after, after - numpy.uint32(self.states), out=after)
        return labels


@dataclass(frozen=True)
class _Rows:
    """A table for every state of every step."""

    tables: tuple[tuple[Any, Any], ...]
    states: int

    def draw(self, random: Any, questions: Any) -> Any:
        """Labels, 32 bits unsigned."""
        import numpy

        labels = numpy.empty((len(self.tables) + 1, len(questions)), dtype=numpy.uint32)
        labels[0] = questions
        for n, (thresholds, others) in enumerate(self.tables, 1):
            cells, fractions = _cells(random, len(questions), self.states)
            places = labels[n - 1] * numpy.uint32(self.states) + cells
            labels[n] = _outcomes(places, fractions, thresholds, others, cells)
        return labels


def _outcomes(places: Any, fractions: Any, thresholds: Any, others: Any, cells: Any) -> Any:
    """The cell where the fraction is below its threshold, else the cell's other outcome."""
    import numpy

    other = numpy.take(others, places)
    # the difference may wrap around, and wraps back
    return other + (cells - other) * (fractions < numpy.take(thresholds, places))


def dense_kernels(steps: Sequence[Sequence[Sequence[Any]]]) -> DenseKernels:
    """From rows of exact numbers."""
    import numpy

    arrays = tuple(numpy.array([[float(v) for v in row] for row in step]) for step in steps)
    return DenseKernels(arrays, arrays[0].shape[0])
