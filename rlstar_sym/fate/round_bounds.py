"""Bounds on the number of rounds to 1 - J <= eta from edges that are all positive (theorems I.6, I.6b, I.6c, I.6d, II.1).

N = 2: odds square (I.6a), so the count is known in closed form. N >= 3: the round preserves the order of edges (II.1), so the count lies
between those of the equal starts max(delta) and min(delta). From an equal start delta, with a = N - 2 and for any edge l,

    the first round with edge >= l is  >= (delta^-a - l^-a)/(a (1 + (M-2) l))  and  <= 1 + (delta^-a - l^-a)(1 + a l^a)/(a (1-l)),

and above l, e = 1 - edge obeys e' <= k e^2 with k = (N-1)/(1 + (M-1) l^N), because 1 - delta^(N-1) <= (N-1) e. The goal needs L >= 1 - M eta/(M-1),
for which e <= M eta/((M-1) N) is enough. Every l gives valid bounds; the best of a few is taken. All is computed in balls and rounded outward.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

import flint

from rlstar_sym.fate.conditions import Condition, theorems_of
from rlstar_sym.model.recursion import to_ball
from rlstar_sym.model.rounding import Ball

BITS: Final = 256
#: squarings after which the tail of an upper bound is given up
MOST_SQUARINGS: Final = 200
#: bounds beyond this are not told apart
MOST_ROUNDS: Final = 10**100


@dataclass(frozen=True)
class RoundBounds:
    """at_least <= number of rounds <= at_most (None: no bound), and what they rest on."""

    at_least: int
    at_most: int | None
    conditions: tuple[Condition, ...]

    @property
    def theorems(self) -> tuple[str, ...]:
        """The ids of the theorems that they are argued from."""
        return theorems_of(*self.conditions)


def bounds_to_accuracy(least: Fraction, largest: Fraction, steps: int, states: int, eta: Fraction) -> RoundBounds:
    """Rounds to 1 - J <= eta.

    least, largest: of the edges, in (0, 1] (for N = 2 the two edges); steps: N >= 2; eta > 0.
    """
    goal = 1 - Fraction(states, states - 1) * eta
    if goal <= 0:
        return RoundBounds(0, 0, (Condition.GOAL_BELOW_CHANCE,))
    with flint.ctx.workprec(BITS):
        if steps == 2:
            count = _two_steps(least, largest, states, goal)
            return _capped(*count, Condition.ROUNDS_OF_TWO_STEPS)
        low = _at_least(largest, steps, states, goal)
        high = _at_most(least, steps, states, goal)
    return _capped(low, high, Condition.ROUNDS_OF_POSITIVE_EDGES)


def _capped(low: int, high: int | None, condition: Condition) -> RoundBounds:
    return RoundBounds(min(low, MOST_ROUNDS), None if high is None or high > MOST_ROUNDS else high, (condition,))


def _two_steps(least: Fraction, largest: Fraction, states: int, goal: Fraction) -> tuple[int, int]:
    """Least t with L(t) >= goal: L(0) is the product; from t = 1 on both log-odds are 2^(t-1) times the sum of the first two."""
    if least * largest >= goal:
        return 0, 0
    if largest == 1 or least == 1:
        return 1, 1
    m = states - 1
    first = sum((((1 + m * to_ball(d)) / (1 - to_ball(d))).log() for d in (least, largest)), flint.arb(0))
    edge = to_ball(goal).sqrt()
    wanted = ((1 + m * edge) / (1 - edge)).log()
    rounds = 1 + (wanted / first).log() / flint.arb(2).log()
    low, high = int(rounds.lower().ceil().unique_fmpz()), int(rounds.upper().ceil().unique_fmpz())
    return max(1, low), max(1, high)


def _at_least(delta: Fraction, steps: int, states: int, goal: Fraction) -> int:
    start = to_ball(delta)
    if not start**steps < to_ball(goal):
        return 0
    a = steps - 2
    best = 1
    for edge in _candidates(delta, steps):
        level = to_ball(edge)
        if level > start and level**steps <= to_ball(goal):
            bound = (start**-a - level**-a) / (a * (1 + (states - 2) * level))
            best = max(best, int(bound.lower().ceil().unique_fmpz()))
    return best


def _at_most(delta: Fraction, steps: int, states: int, goal: Fraction) -> int | None:
    """The climb goes through some of the candidates, each counted from the one before (the round preserves order), then the tail squares."""
    if delta == 1:
        return 0
    a = steps - 2
    # enough for delta^N >= goal, by Bernoulli's inequality
    tail = to_ball((1 - goal) / steps)
    edges = sorted({delta, *(edge for edge in _candidates(delta, steps) if delta < edge < 1)})
    levels = [to_ball(edge) for edge in edges]
    inverse, powers = [level**-a for level in levels], [level**a for level in levels]
    climbs = [0]
    for j in range(1, len(edges)):
        slope = (1 + a * powers[j]) / (a * (1 - levels[j]))
        ways = ((1 + (inverse[i] - inverse[j]) * slope).upper().floor() for i in range(j))
        climbs.append(min(climb + int(way.unique_fmpz()) for climb, way in zip(climbs, ways, strict=True)))
    best: int | None = None
    for climb, level in zip(climbs, levels, strict=True):
        factor = (steps - 1) / (1 + (states - 1) * level**steps)
        squarings = _squarings(factor * (1 - level), factor * tail)
        if squarings is not None:
            best = climb + squarings if best is None else min(best, climb + squarings)
    return best


def _squarings(value: Ball, wanted: Ball) -> int | None:
    """How often a number has to be squared to be at most another one."""
    for count in range(MOST_SQUARINGS):
        if value <= wanted:
            return count
        if not value < 1:
            return None
        value = value.upper() ** 2
    return None


def _candidates(delta: Fraction, steps: int) -> Iterator[Fraction]:
    """Edges to climb to: multiples of the start, a grid, and points near 1."""
    level = delta
    for _ in range(40):
        level = level * Fraction(3, 2)
        if level >= 1:
            break
        yield level
    yield from (Fraction(k, 16) for k in range(1, 16))
    yield from (1 - Fraction(1, steps * k) for k in (1, 2, 4, 8))
