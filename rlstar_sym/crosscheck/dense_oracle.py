"""Brute force for any model and any round: every chain s_0, s_1, ..., s_N of a concrete model, one by one, in exact rationals.

It shares no formula with `rlstar_sym.model`: no matrix is multiplied. A chain has the probability of its question times those of its moves; it
is sampled with the moves' probabilities to a whole power, rows scaled to sum 1 (temperature 1, 1/2, 1/3, ...); it is kept with probability a
if its answer is right and b if not; the refit row is the share of kept chains that make each move; a row that no kept chain visits
stays as it is; and the new row is a mixture of the old one and the refit one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, TypeAlias

from rlstar_sym.errors import DerivationError, UndefinedRound, UsageError

Rows: TypeAlias = Sequence[Sequence[Fraction]]

MOST_CHAINS: Final = 150_000


@dataclass(frozen=True)
class ModelEnumeration:
    """What the list of all chains says about one round, exactly.

    chains: how many have positive probability; accuracy: of the model itself; kept: the share of sampled chains that is kept; all_steps_right: the probability
    that the model stays in one state; kept_all_right: the share of kept chains that do; wrong_steps: the mean number of moves to another
    state in a kept chain; kernels: the steps after the round.
    """

    chains: int
    accuracy: Fraction
    kept: Fraction
    all_steps_right: Fraction
    kept_all_right: Fraction
    wrong_steps: Fraction
    kernels: tuple[tuple[tuple[Fraction, ...], ...], ...]


def enumerate_model(
    steps: Sequence[Rows],
    start: Sequence[Fraction] | None = None,
    accept: Sequence[Collection[int]] | None = None,
    *,
    right: Fraction | int = 1,
    wrong: Fraction | int = 0,
    power: int = 1,
    mix: Fraction | int = 1,
) -> ModelEnumeration:
    """One round by listing every chain.

    steps: rows of probabilities; start: by default uniform; accept: for every question its right answers, counted from 0, by default the question;
    right, wrong: a and b; power: 1/tau; mix: the part s of the way to the refit rows. Raises UndefinedRound when no chain is kept.
    """
    questions = len(steps[0])
    count = questions
    for step in steps:
        count *= len(step[0])
    if count > MOST_CHAINS:
        raise UsageError(f"{count} chains are too many to enumerate; the oracle lists at most {MOST_CHAINS}")
    rho = [Fraction(1, questions)] * questions if start is None else list(start)
    answers = [{i} for i in range(questions)] if accept is None else [set(a) for a in accept]
    sampled = [[_sharpened(row, power) for row in step] for step in steps]
    chains = 0
    total = accuracy = kept = stays = kept_stays = mistakes = Fraction(0)
    visits = [[[Fraction(0)] * len(row) for row in step] for step in steps]
    for question, share in enumerate(rho):
        for chain, probability in _chains(question, steps):
            total += share * probability
            chains += probability != 0
            accuracy += share * probability if chain[-1] in answers[question] else 0
            stays += share * probability if len(set(chain)) == 1 else 0
        for chain, probability in _chains(question, sampled):
            weight = share * probability * (right if chain[-1] in answers[question] else wrong)
            kept += weight
            kept_stays += weight if len(set(chain)) == 1 else 0
            for count_of, i, j in zip(visits, chain, chain[1:], strict=False):
                count_of[i][j] += weight
                mistakes += weight if i != j else 0
    if total != 1:
        raise DerivationError(f"the probabilities of all chains add up to {total}, not to 1")
    if kept == 0:
        raise UndefinedRound("no sampled chain is kept, so the round is undefined")
    kernels = tuple(
        tuple(_refit(old, new, Fraction(mix)) for old, new in zip(step, count_of, strict=True))
        for step, count_of in zip(steps, visits, strict=True)
    )
    return ModelEnumeration(chains, accuracy, kept, stays, kept_stays / kept, mistakes / kept, kernels)


def symmetric_rows(edge: Fraction, states: int) -> list[list[Fraction]]:
    """The symmetric channel entry by entry: right with probability (1 + (M-1)*edge)/M, each wrong state with (1 - edge)/M."""
    return [
        [(1 + (states - 1) * edge) / states if i == j else (1 - edge) / states for j in range(states)]
        for i in range(states)
    ]


def _chains(question: int, steps: Sequence[Rows]) -> Iterator[tuple[tuple[int, ...], Fraction]]:
    if not steps:
        yield (question,), Fraction(1)
        return
    for state, probability in enumerate(steps[0][question]):
        for chain, rest in _chains(state, steps[1:]):
            yield (question, *chain), probability * rest


def _sharpened(row: Sequence[Fraction], power: int) -> list[Fraction]:
    powers = [p**power for p in row]
    return [p / sum(powers) for p in powers]


def _refit(old: Sequence[Fraction], visits: Sequence[Fraction], mix: Fraction) -> tuple[Fraction, ...]:
    total = sum(visits)
    if total == 0:
        return tuple(old)
    return tuple((1 - mix) * p + mix * v / total for p, v in zip(old, visits, strict=True))
