"""Traps of three states with a uniform start, in which two questions come to share an answer: J -> 2/3 (III.4b with two steps, III.3a with three).

A trap is a set of transitions, its face, off which every entry is at most eps; mu bounds what is large. Renaming the states, at the question and
answer and between the steps, changes no answer, so a trap is one under every naming.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import permutations, product
from typing import Any, Final

from rlstar_sym.fate.conditions import Condition

Rows = list[list[Any]]

#: III.4b: the pairs (i, j) of K_1(i,j) K_2(j,i) that stay
PAIRS: Final = ((0, 0), (1, 0), (2, 1), (2, 2))
#: III.3a: the entries (n, i, j) of K_(n+1) that stay and share their row, and all that stay
SHARED: Final = ((0, 1, 0), (0, 1, 1), (1, 2, 0), (1, 2, 2), (2, 0, 0), (2, 0, 2), (2, 2, 2))
FACE: Final = (*SHARED, (0, 0, 2), (0, 2, 2), (1, 0, 1), (1, 1, 1), (2, 1, 1), (2, 2, 0))


def third_is_lost(steps: Sequence[Rows]) -> tuple[Condition, bool] | None:
    """(which trap, whether it is met without renaming) for two or three steps on three states with a uniform start; None outside the traps.

    Entries are exact or balls; comparisons of balls hold for every number in them.
    """
    holds = {2: _two_steps, 3: _three_steps}.get(len(steps))
    if holds is None:
        return None
    for number, named in enumerate(_namings(steps)):
        if holds(named):
            trap = Condition.TRAP_OF_TWO_STEPS if len(steps) == 2 else Condition.TRAP_OF_THREE_STEPS
            return trap, number == 0
    return None


def _namings(steps: Sequence[Rows]) -> Iterator[list[Rows]]:
    """The steps under every naming of the states, their own first."""
    orders = list(permutations(range(3)))
    for names in product(orders, repeat=len(steps)):
        around = (*names, names[0])
        yield [[[step[i][j] for j in around[n + 1]] for i in around[n]] for n, step in enumerate(steps)]


def _two_steps(steps: Sequence[Rows]) -> bool:
    first, second = steps
    weights = {(i, j): first[i][j] * second[j][i] for i in range(3) for j in range(3)}
    return _is_trap([weights[way] for way in PAIRS], [x for way, x in weights.items() if way not in PAIRS])


def _three_steps(steps: Sequence[Rows]) -> bool:
    small = [
        x
        for n, step in enumerate(steps)
        for i, row in enumerate(step)
        for j, x in enumerate(row)
        if (n, i, j) not in FACE
    ]
    return _is_trap([steps[n][i][j] for n, i, j in SHARED], small, margin=8)


def _is_trap(large: Sequence[Any], small: Sequence[Any], margin: int = 0) -> bool:
    """Whether eps >= every small number and mu + margin*eps <= every large one can be chosen with 0 < mu and 24 eps <= mu^2.

    eps is the largest small number; each pair of a small and a large one has to meet the condition, which grows with mu and falls with eps.
    """
    return all(bool(y - margin * x > 0) and bool(24 * x <= (y - margin * x) ** 2) for x in small for y in large)
