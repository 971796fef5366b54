"""A round on matrices with symbolic entries, for few steps and states."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

from rlstar_sym.errors import UndefinedRound, UsageError
from rlstar_sym.model.dense import NOTHING_VISITS
from rlstar_sym.model.star_round import PAPER_ROUND, StarRound
from rlstar_sym.polynomial.expressions import ONE, ZERO, Expr, Number, Scalar, Symbol, add, expr, multiply, symbols
from rlstar_sym.polynomial.indexed import member
from rlstar_sym.polynomial.rational import is_zero, reduced, same, simplify

#: entries of all steps, if any of them is symbolic; rational functions in more of them are not read by anyone
MOST_ENTRIES: Final = 36


@dataclass(frozen=True)
class SymbolicKernel:
    """Rows of expressions."""

    rows: tuple[tuple[Expr, ...], ...]

    @property
    def states(self) -> int:
        """The number of columns."""
        return len(self.rows[0])

    def compose(self, other: SymbolicKernel) -> SymbolicKernel:
        """Matrix product."""
        columns = list(zip(*other.rows, strict=True))
        return SymbolicKernel(
            tuple(
                tuple(reduced(add(*(a * b for a, b in zip(row, column, strict=True)))) for column in columns)
                for row in self.rows
            )
        )

    def _entrywise(self, other: SymbolicKernel, combine: Any) -> SymbolicKernel:
        pairs = zip(self.rows, other.rows, strict=True)
        return SymbolicKernel(
            tuple(tuple(reduced(combine(a, b)) for a, b in zip(left, right, strict=True)) for left, right in pairs)
        )

    def hadamard(self, other: SymbolicKernel) -> SymbolicKernel:
        """Entrywise product."""
        return self._entrywise(other, multiply)

    def plus(self, other: SymbolicKernel) -> SymbolicKernel:
        """The sum."""
        return self._entrywise(other, add)

    def transpose(self) -> SymbolicKernel:
        """The transposed matrix."""
        return SymbolicKernel(tuple(zip(*self.rows, strict=True)))

    def affine(self, factor: Scalar, constant: Scalar) -> SymbolicKernel:
        """Every entry times a factor, plus a constant."""
        return SymbolicKernel(tuple(tuple(reduced(x * factor + constant) for x in row) for row in self.rows))

    def power(self, exponent: Fraction) -> SymbolicKernel:
        """Every entry to a whole power."""
        if exponent.denominator != 1:
            raise UsageError(f"an entry to the power {exponent} is not a rational function")
        return SymbolicKernel(tuple(tuple(reduced(x**exponent.numerator) for x in row) for row in self.rows))

    def normalise(self, otherwise: SymbolicKernel | None = None) -> SymbolicKernel:
        """Rows scaled to sum 1; a row that is identically zero becomes that row of `otherwise`."""
        rows = []
        for i, row in enumerate(self.rows):
            total = reduced(add(*row))
            if is_zero(total):
                if otherwise is None:
                    raise UndefinedRound(NOTHING_VISITS)
                rows.append(otherwise.rows[i])
            else:
                rows.append(tuple(reduced(x / total) for x in row))
        return SymbolicKernel(tuple(rows))

    def total(self) -> Expr:
        """The sum of all entries."""
        return reduced(add(*(x for row in self.rows for x in row)))


@dataclass(frozen=True)
class SymbolicModel:
    """Steps as rows of expressions, the distribution of the question, and for every question the right answers, counted from 0."""

    steps: tuple[SymbolicKernel, ...]
    start: tuple[Expr, ...]
    accept: tuple[frozenset[int], ...]

    def _ends(self) -> tuple[SymbolicKernel, SymbolicKernel]:
        questions, answers = len(self.start), self.steps[-1].states
        start = [[p if i == j else ZERO for j in range(questions)] for i, p in enumerate(self.start)]
        accept = [[ONE if j in self.accept[i] else ZERO for i in range(questions)] for j in range(answers)]
        return _kernel(start), _kernel(accept)

    def star_round(self, pipeline: StarRound = PAPER_ROUND) -> tuple[SymbolicKernel, ...]:
        """The steps after a round, derived. The entries hold where every visited row has a positive weight."""
        start, accept = self._ends()
        gate = pipeline.gate(start, accept)
        questions, answers = len(self.start), self.steps[-1].states
        units = (_kernel(_unit(questions)), _kernel(_unit(answers)))
        focuses = pipeline.focuses(self.steps, gate, units)
        if is_zero(pipeline.kept(focuses[0]).total()):
            raise UndefinedRound("no chain of this model is kept, so the round is undefined")
        return tuple(pipeline.step(focus) for focus in focuses)

    def accuracy(self) -> Expr:
        """J."""
        start, accept = self._ends()
        whole = start
        for step in self.steps:
            whole = whole.compose(step)
        return whole.hadamard(accept.transpose()).total()


def symbolic_model(
    steps: Sequence[Sequence[Sequence[Scalar]]],
    start: Sequence[Scalar] | None = None,
    accept: Sequence[Sequence[int]] | None = None,
) -> SymbolicModel:
    """Check a model with expressions as entries.

    start: by default uniform; accept: for every question the right answers, counted from 1, by default the question. Raises UsageError for
    rows that do not sum to 1 identically, for steps that do not fit together, and for more than MOST_ENTRIES entries.
    """
    if not steps or any(not step or not step[0] for step in steps):
        raise UsageError("a model has at least one step, and a step at least one row with one entry")
    read = [[[expr(v) for v in row] for row in step] for step in steps]
    count = sum(len(row) for step in read for row in step)
    if count > MOST_ENTRIES:
        raise UsageError(f"the steps have {count} entries; a round is written out for at most {MOST_ENTRIES}")
    for n, step in enumerate(read, 1):
        for i, row in enumerate(step, 1):
            if len(row) != len(step[0]):
                raise UsageError(f"row {i} of step {n} has {len(row)} entries, but row 1 has {len(step[0])}")
            _require_one(row, f"row {i} of step {n}")
        if n < len(read) and len(step[0]) != len(read[n]):
            raise UsageError(f"step {n} ends in {len(step[0])} states, but step {n + 1} has {len(read[n])} rows")
    questions, answers = len(read[0]), len(read[-1][0])
    rho = [expr(Fraction(1, questions))] * questions if start is None else [expr(v) for v in start]
    if len(rho) != questions:
        raise UsageError(f"the start distribution has {len(rho)} values for the {questions} states of the question")
    _require_one(rho, "the start distribution")
    if accept is None and questions != answers:
        raise UsageError(
            f"the question has {questions} states and the answer {answers}; say with accept which answers are right"
        )
    right = [[i] for i in range(1, questions + 1)] if accept is None else accept
    if len(right) != questions or any(not 1 <= j <= answers for answer in right for j in answer):
        raise UsageError(f"accept wants a list of answers from 1 to {answers} for each of the {questions} questions")
    accepted = tuple(frozenset(j - 1 for j in answer) for answer in right)
    return SymbolicModel(tuple(_kernel(step) for step in read), tuple(rho), accepted)


def free_model(steps: Sequence[Sequence[Sequence[Scalar]]], start: Sequence[Scalar] | None = None) -> SymbolicModel:
    """Square steps of free entries, with a uniform start by default and the question as the right answer.

    That rows sum to 1 is for the theorem to assume: the formulas of a round then stay as short as its definition.
    """
    size = len(steps[0])
    if any(len(step) != size or any(len(row) != size for row in step) for step in steps):
        raise UsageError("free_model wants square steps on the same states")
    kernels = tuple(_kernel([[expr(v) for v in row] for row in step]) for step in steps)
    rho = [Fraction(1, size)] * size if start is None else start
    if len(rho) != size:
        raise UsageError(f"the start distribution has {len(rho)} values for the {size} states of the question")
    return SymbolicModel(kernels, tuple(expr(v) for v in rho), tuple(frozenset({i}) for i in range(size)))


def symmetric_symbolic_model(steps: int, states: int, start: Sequence[Scalar], *, equal: bool = False) -> SymbolicModel:
    """Symmetric channels with edges delta_1..delta_N (or one delta), written out as matrices."""
    if steps * states**2 > MOST_ENTRIES:
        raise UsageError(
            f"{steps} steps on {states} states have {steps * states**2} entries; a round from a start that is not uniform "
            f"is written out for at most {MOST_ENTRIES}"
        )
    edge = Symbol("delta", r"\delta" if equal else r"\delta_n", indexed=not equal)
    edges = [edge if equal else member(edge, n) for n in range(1, steps + 1)]
    rows = []
    for d in edges:
        right, wrong = simplify((1 + (states - 1) * d) / states), simplify((1 - d) / states)
        rows.append([[right if i == j else wrong for j in range(states)] for i in range(states)])
    return symbolic_model(rows, start)


def _require_one(values: Sequence[Expr], what: str) -> None:
    numbers = [v.value for v in values if isinstance(v, Number)]
    if any(v < 0 for v in numbers):
        raise UsageError(f"{what} has the negative entry {min(numbers)}; a probability is at least 0")
    total = add(*values)
    if not same(total, ONE):
        excess = simplify(total - 1)
        by = (
            f"{abs(excess.value)} {'more' if excess.value > 0 else 'less'} than 1"
            if isinstance(excess, Number)
            else "not 1"
        )
        raise UsageError(f"{what} sums to {simplify(total)}, which is {by}")


def _kernel(rows: Sequence[Sequence[Expr]]) -> SymbolicKernel:
    return SymbolicKernel(tuple(tuple(row) for row in rows))


def _unit(size: int) -> list[list[Expr]]:
    return [[ONE if i == j else ZERO for j in range(size)] for i in range(size)]


def model_symbols(model: SymbolicModel) -> tuple[Symbol, ...]:
    """The symbols of the entries and of the start distribution, in order of appearance."""
    entries = [x for step in model.steps for row in step.rows for x in row]
    return tuple(dict.fromkeys(s for e in (*entries, *model.start) for s in symbols(e)))
