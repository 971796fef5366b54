"""Brute force: every chain of a concrete model, one by one, in exact rationals.

The oracle shares no formula with `rlstar_sym.model`. It knows only what a chain is: a question s_0, uniform
on M states; steps n = 1..N that move s_(n-1) to s_n with probability alpha_n = (1 + (M-1)*delta_n)/M if the
state stays and beta_n = (1 - delta_n)/M for each other state; a right answer when s_N = s_0. It lists all
M^(N+1) chains with their probabilities, keeps the right ones, counts their weight on every transition and
refits by normalising rows. Source of the model: RL-STaR, arXiv:2410.23912.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from math import lcm
from typing import Final, TypeAlias

from rlstar_sym.errors import DerivationError, UndefinedRound, UsageError

#: M rows of M entries
Matrix: TypeAlias = tuple[tuple[Fraction, ...], ...]

#: more chains than this are refused: the list is walked in Python
MOST_CHAINS: Final = 150_000


@dataclass(frozen=True)
class Enumeration:
    """What the list of all chains says about one round, exactly.

    chains: how many there are, M^(N+1); accuracy: J, the probability of a right answer; all_steps_right: the
    probability that every step is right; kept_all_right: F, the share of kept chains in which every step is
    right; expected_wrong_steps: the mean number of wrong steps in a kept chain; kernels: the refit kernel of
    every step, rows i, columns j.
    """

    steps: int
    states: int
    chains: int
    accuracy: Fraction
    all_steps_right: Fraction
    kept_all_right: Fraction
    expected_wrong_steps: Fraction
    kernels: tuple[Matrix, ...]

    @property
    def edges(self) -> tuple[Fraction, ...]:
        """The edge of every refit kernel; raises DerivationError where one is not a symmetric channel."""
        return tuple(edge_of(kernel, step) for step, kernel in enumerate(self.kernels, 1))


def enumerate_chains(deltas: Sequence[Fraction | int], states: int) -> Enumeration:
    """One STaR round by listing every chain.

    deltas: the edge of every step, N >= 1 exact numbers in [-1/(M-1), 1]; states: M >= 2.
    Raises UsageError for edges outside their range or too many chains, UndefinedRound when no kept chain has
    positive probability.
    """
    steps = len(deltas)
    _require_small(steps, states)
    edges = [Fraction(d) for d in deltas]
    for step, edge in enumerate(edges, 1):
        if not Fraction(-1, states - 1) <= edge <= 1:
            raise UsageError(
                f"the edge {edge} of step {step} is outside [-1/{states - 1}, 1], so its kernel is not stochastic"
            )

    tables, denominator = [], states
    for edge in edges:
        table, scale = _integer_kernel(edge, states)
        tables.append(table)
        denominator *= scale

    total = kept = right = wrong = 0
    counts = [[[0] * states for _ in range(states)] for _ in range(steps)]
    # weights of all beginnings s_0..s_(N-1) are prefix products over a common denominator; a zero weight
    # stays in the list
    for question in range(states):
        for path, weight in _beginnings(question, tables[:-1], states):
            for answer, last in enumerate(tables[-1][path[-1]]):
                chain_weight = weight * last
                total += chain_weight
                if answer != question or not chain_weight:
                    continue
                chain = (*path, answer)
                mistakes = 0
                for count, i, j in zip(counts, chain, chain[1:], strict=False):
                    count[i][j] += chain_weight
                    mistakes += i != j
                kept += chain_weight
                wrong += mistakes * chain_weight
                right += chain_weight if mistakes == 0 else 0
    if total != denominator:
        raise DerivationError(f"the probabilities of all chains add up to {Fraction(total, denominator)}, not to 1")
    if kept == 0:
        raise UndefinedRound("no sampled chain has the right answer (accuracy 0), so the round is undefined")
    return Enumeration(
        steps,
        states,
        states ** (steps + 1),
        Fraction(kept, denominator),
        Fraction(right, denominator),
        Fraction(right, kept),
        Fraction(wrong, kept),
        tuple(_normalised(count, step) for step, count in enumerate(counts, 1)),
    )


def edge_of(kernel: Matrix, step: int) -> Fraction:
    """alpha - beta of a symmetric channel; raises DerivationError, with the two entries, if the matrix is not
    one.
    """
    alpha, beta = kernel[0][0], kernel[0][1]
    for i, row in enumerate(kernel):
        for j, entry in enumerate(row):
            expected = alpha if i == j else beta
            if entry != expected:
                raise DerivationError(
                    f"the refit kernel of step {step} is not symmetric: entry ({i + 1},{j + 1}) is {entry}, not {expected}"
                )
    return alpha - beta


def _require_small(steps: int, states: int) -> None:
    if steps < 1 or states < 2:
        raise UsageError(f"the oracle needs at least 1 step and 2 states, not {steps} and {states}")
    # the exponent is bounded first, so that no huge power is ever computed
    if steps > 60 or states > MOST_CHAINS or states ** (steps + 1) > MOST_CHAINS:
        shown = f"{states}^{steps + 1}"
        if steps <= 60 and states <= MOST_CHAINS:
            shown += f" = {states ** (steps + 1)}"
        raise UsageError(f"{shown} chains are too many to enumerate; the oracle lists at most {MOST_CHAINS}")


def _integer_kernel(edge: Fraction, states: int) -> tuple[list[list[int]], int]:
    """The kernel entry by entry as integers, and their common denominator."""
    alpha = (1 + (states - 1) * edge) / states
    beta = (1 - edge) / states
    scale = lcm(alpha.denominator, beta.denominator)
    return [[int((alpha if i == j else beta) * scale) for j in range(states)] for i in range(states)], scale


def _beginnings(
    question: int, tables: Sequence[Sequence[Sequence[int]]], states: int
) -> list[tuple[tuple[int, ...], int]]:
    """Every s_0..s_(N-1) that starts with the question, and its integer weight."""
    weights = [1]
    last = [question]
    for table in tables:
        weights = [weight * entry for state, weight in zip(last, weights, strict=True) for entry in table[state]]
        last = list(range(states)) * len(last)
    # itertools.product runs through the states in the same order: the last one fastest
    paths = product(range(states), repeat=len(tables))
    return [((question, *path), weight) for path, weight in zip(paths, weights, strict=True)]


def _normalised(count: Sequence[Sequence[int]], step: int) -> Matrix:
    rows = []
    for i, row in enumerate(count, 1):
        total = sum(row)
        if total == 0:
            raise UndefinedRound(f"no kept chain passes state {i} before step {step}, so that row cannot be refitted")
        rows.append(tuple(Fraction(entry, total) for entry in row))
    return tuple(rows)
