"""Models whose steps are arbitrary matrices: any start distribution, any set of right answers, any numbers of states.

Convention: a row that no kept chain visits is not refit and stays as it is. A round is undefined only when no chain at all is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import Any, Final, Generic, TypeVar

import flint

from rlstar_sym.errors import UndefinedRound, UsageError
from rlstar_sym.model.dense import DenseKernel, Matrix
from rlstar_sym.model.star_round import StarRound

MOST_STATES: Final = 512
MOST_STEPS: Final = 200
#: entries of all steps together
MOST_ENTRIES: Final = 1_000_000
#: of the common denominator of a row
MOST_BITS: Final = 1 << 16

K = TypeVar("K", bound=DenseKernel)


@dataclass(frozen=True)
class DenseModel:
    """Steps that are row-stochastic matrices; build it with `dense_model`, which checks everything.

    steps: step n as rows i, columns j: the probability to move from state i to state j; start: the distribution of the question; accept: for
    every question the right answers (states counted from 0).
    """

    steps: tuple[Matrix, ...]
    start: tuple[Fraction, ...]
    accept: tuple[frozenset[int], ...]

    @property
    def sizes(self) -> tuple[int, ...]:
        """The numbers of states before the first step, and after each."""
        return (len(self.start), *(len(step[0]) for step in self.steps))

    @property
    def square(self) -> bool:
        """Whether every step has as many rows as columns; only then is there a right step, which stays where it is."""
        return len(set(self.sizes)) == 1

    @property
    def uniform(self) -> bool:
        """Whether every question is equally likely."""
        return len(set(self.start)) == 1

    @property
    def identity_is_right(self) -> bool:
        """Whether the right answer is the question itself, and nothing else."""
        return self.square and all(right == {i} for i, right in enumerate(self.accept))


@dataclass(frozen=True)
class Setting(Generic[K]):
    """What stays fixed over the rounds: the operators, diag(rho), the accept matrix, both with the verifier in the gate, and the units."""

    pipeline: StarRound
    start: K
    accept: K
    gate: K
    units: tuple[K, K]


@dataclass(frozen=True)
class RoundValues:
    """What a model is at one round, in one arithmetic.

    accuracy, wrong: J and 1 - J of the model itself (temperature 1); kept: the share of sampled chains that the verifier keeps;
    all_steps_right: the probability that the model gets every step right; kept_all_right: F, the share of kept chains with every step right;
    wrong_steps: the mean number of wrong steps in a kept chain; diagonals: of every step the probabilities of the right step. The last four
    are None where a step is not square, and F and wrong_steps also where nothing is kept.
    """

    accuracy: Any
    wrong: Any
    kept: Any
    all_steps_right: Any
    kept_all_right: Any
    wrong_steps: Any
    diagonals: tuple[tuple[Any, ...], ...] | None


def dense_model(
    steps: Sequence[Sequence[Sequence[Fraction]]],
    start: Sequence[Fraction] | None = None,
    accept: Sequence[Sequence[int]] | None = None,
) -> DenseModel:
    """Check a model.

    start: by default uniform; accept: for every question the right answers, states counted from 1; by default the question itself. Raises
    UsageError for rows that are not a distribution, for steps that do not fit together, and for sizes beyond the limits above.
    """
    if not 1 <= len(steps) <= MOST_STEPS:
        raise UsageError(f"a model has 1 to {MOST_STEPS} steps, not {len(steps)}")
    checked = [_checked_step(step, n) for n, step in enumerate(steps, 1)]
    if sum(len(step) * len(step[0]) for step in checked) > MOST_ENTRIES:
        raise UsageError(f"the steps have more than {MOST_ENTRIES} entries in all")
    for n, (one, other) in enumerate(pairwise(checked), 1):
        if len(one[0]) != len(other):
            raise UsageError(
                f"step {n} ends in {len(one[0])} states, but step {n + 1} has {len(other)} rows; give one row for each state"
            )
    questions, answers = len(checked[0]), len(checked[-1][0])
    rho = [Fraction(1, questions)] * questions if start is None else [Fraction(v) for v in start]
    _require_start(rho, questions)
    if accept is None:
        if questions != answers:
            raise UsageError(
                f"the question has {questions} states and the answer {answers}, so the right answer is not the question itself; "
                "say with accept which answers are right"
            )
        return DenseModel(tuple(checked), tuple(rho), tuple(frozenset({i}) for i in range(questions)))
    if len(accept) != questions:
        raise UsageError(
            f"accept has {len(accept)} lists of right answers for {questions} questions; give one for each"
        )
    for i, right in enumerate(accept, 1):
        for answer in right:
            if isinstance(answer, bool) or not isinstance(answer, int) or not 1 <= answer <= answers:
                raise UsageError(f"accept names the answer {answer!r} for question {i}; answers go from 1 to {answers}")
    return DenseModel(tuple(checked), tuple(rho), tuple(frozenset(j - 1 for j in right) for right in accept))


def symmetric_model(deltas: Sequence[Fraction], states: int, start: Sequence[Fraction] | None = None) -> DenseModel:
    """Symmetric channels with these edges as matrices."""
    if not 2 <= states <= MOST_STATES:
        raise UsageError(f"the number of states is {states}; as matrices, steps have 2 to {MOST_STATES}")
    steps = []
    for n, edge in enumerate(deltas, 1):
        if not Fraction(-1, states - 1) <= edge <= 1:
            raise UsageError(f"delta of step {n} is {edge}, outside [-1/{states - 1}, 1]")
        right, wrong = (1 + (states - 1) * edge) / states, (1 - edge) / states
        steps.append([[right if i == j else wrong for j in range(states)] for i in range(states)])
    return dense_model(steps, start)


def with_start(model: DenseModel, start: Sequence[Fraction]) -> DenseModel:
    """The same model with another start distribution."""
    _require_start(start, len(model.start))
    return DenseModel(model.steps, tuple(start), model.accept)


def _require_start(start: Sequence[Fraction], questions: int) -> None:
    if len(start) != questions:
        raise UsageError(f"the start distribution has {len(start)} values for the {questions} states of the question")
    _require_distribution(start, "the start distribution")


def _checked_step(step: Sequence[Sequence[Fraction]], n: int) -> Matrix:
    if not step or not step[0]:
        raise UsageError(f"step {n} has no entries; a step is a list of rows")
    if len(step) > MOST_STATES or len(step[0]) > MOST_STATES:
        raise UsageError(
            f"step {n} has {len(step)} rows and {len(step[0])} columns; there are at most {MOST_STATES} states"
        )
    rows = []
    for i, row in enumerate(step, 1):
        if len(row) != len(step[0]):
            raise UsageError(f"row {i} of step {n} has {len(row)} entries, but row 1 has {len(step[0])}")
        entries = tuple(Fraction(v) for v in row)
        _require_distribution(entries, f"row {i} of step {n}")
        rows.append(entries)
    return tuple(rows)


def _require_distribution(values: Sequence[Fraction], what: str) -> None:
    for j, value in enumerate(values, 1):
        if value < 0:
            raise UsageError(f"{what} has the negative entry {_shown(value)} at place {j}; a probability is at least 0")
    common = flint.fmpz(1)
    for value in values:
        common = common.lcm(value.denominator)
        if common.bit_length() > MOST_BITS:
            raise UsageError(f"{what} has a common denominator of more than {MOST_BITS} bits; round its entries")
    total = Fraction(int(sum(common // v.denominator * v.numerator for v in values)), int(common))
    if total != 1:
        side = "more" if total > 1 else "less"
        raise UsageError(f"{what} sums to {_shown(total)}, which is {_shown(abs(total - 1))} {side} than 1")


def _shown(value: Fraction) -> str:
    short = max(value.numerator.bit_length(), value.denominator.bit_length()) < 80
    return str(value) if short else f"about {float(value):.6g}"


def setting(model: DenseModel, pipeline: StarRound, family: type[K]) -> tuple[Setting[K], tuple[K, ...]]:
    """The fixed part of the rounds and the steps, in one arithmetic."""
    questions, answers = model.sizes[0], model.sizes[-1]
    start = family.of([[p if i == j else Fraction(0) for j in range(questions)] for i, p in enumerate(model.start)])
    accept = family.of([[Fraction(j in model.accept[i]) for i in range(questions)] for j in range(answers)])
    units = (family.of(_unit(questions)), family.of(_unit(answers)))
    fixed = Setting(pipeline, start, accept, pipeline.gate(start, accept), units)
    return fixed, tuple(family.of(step) for step in model.steps)


def _unit(size: int) -> list[list[Fraction]]:
    return [[Fraction(i == j) for j in range(size)] for i in range(size)]


def one_round(fixed: Setting[K], kernels: Sequence[K], *, square: bool) -> tuple[RoundValues, tuple[K, ...] | None]:
    """What the model is, and the kernels after the round; None where no chain is kept, so that the round is undefined."""
    pipeline = fixed.pipeline
    focuses = pipeline.focuses(kernels, fixed.gate, fixed.units)
    weights = [pipeline.kept(focus) for focus in focuses]
    kept = weights[0].total()
    nothing = bool(kept == 0)
    whole = kernels[0]
    for kernel in kernels[1:]:
        whole = whole.compose(kernel)
    answers = fixed.start.compose(whole)
    accept = fixed.accept.transpose()
    accuracy = answers.hadamard(accept).total()
    wrong = answers.hadamard(accept.affine(-1, 1)).total()
    right = share = mistakes = diagonals = None
    if square:
        diagonals = tuple(tuple(kernel.diagonal()) for kernel in kernels)
        right = _sum(_products(fixed.start.diagonal(), diagonals))
        if not nothing:
            sampled = tuple(focus.step.diagonal() for focus in focuses)
            share = _sum(_products(fixed.gate.diagonal(), sampled)) / kept
            mistakes = _sum([w.off_diagonal_total() for w in weights]) / kept
    values = RoundValues(accuracy, wrong, kept, right, share, mistakes, diagonals)
    if nothing:
        return values, None
    after = tuple(pipeline.refitting.refit(f.model, w) for f, w in zip(focuses, weights, strict=True))
    return values, after


def next_kernels(fixed: Setting[K], kernels: Sequence[K]) -> tuple[K, ...]:
    """The kernels after one round; raises UndefinedRound where no chain is kept."""
    pipeline = fixed.pipeline
    focuses = pipeline.focuses(kernels, fixed.gate, fixed.units)
    weights = [pipeline.kept(focus) for focus in focuses]
    if weights[0].total() == 0:
        raise UndefinedRound("no sampled chain is kept, so the round is undefined")
    return tuple(pipeline.refitting.refit(f.model, w) for f, w in zip(focuses, weights, strict=True))


def accuracy_of(fixed: Setting[K], kernels: Sequence[K]) -> Any:
    """J: the probability of a right answer."""
    whole = fixed.start
    for kernel in kernels:
        whole = whole.compose(kernel)
    return whole.hadamard(fixed.accept.transpose()).total()


def _products(first: Sequence[Any], others: Sequence[Sequence[Any]]) -> list[Any]:
    products = list(first)
    for values in others:
        products = [p * v for p, v in zip(products, values, strict=True)]
    return products


def _sum(values: Sequence[Any]) -> Any:
    total = values[0]
    for value in values[1:]:
        total = total + value
    return total
