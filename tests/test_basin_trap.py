"""The trap of III.3a beside runs of the dense engine, which share no code with the theorem: which starts come into it, and when."""

from __future__ import annotations

from fractions import Fraction as F
from typing import Any

import pytest

from rlstar_sym.fate.basins import DenseOrbit
from rlstar_sym.model.dense_model import dense_model
from rlstar_sym.model.orbit import with_growing_precision
from rlstar_sym.theorem.discovery import discover
from rlstar_sym.theorem.statements import Limit

LARGE = ("13 21 22 33", "12 22 31 33", "11 13 22 31 33")
SHARED = ("21 22", "31 33", "11 13 33")
STATES = range(3)


def start(leave: F, smallest: F = F(0)) -> list[list[list[F]]]:
    """The chain of III.3a with diagonals 1 - leave, mixed with the uniform chain so that no entry is below `smallest`."""
    stay = 1 - leave
    steps = (
        ((stay, 0, leave), (leave, stay, 0), (0, 0, 1)),
        ((stay, leave, 0), (0, 1, 0), (leave, 0, stay)),
        ((stay, 0, leave), (0, 1, 0), (0, leave, stay)),
    )
    return [[[(1 - 3 * smallest) * x + smallest for x in row] for row in step] for step in steps]


def trapped(rows: list[list[list[Any]]]) -> bool:
    """Whether the hypotheses of III.3a hold for some mu and eps, beyond doubt where the entries are balls."""

    def named(step: int, places: str) -> list[Any]:
        return [rows[step][int(place[0]) - 1][int(place[1]) - 1] for place in places.split()]

    off = [rows[n][i][j] for n in STATES for i in STATES for j in STATES if f"{i + 1}{j + 1}" not in LARGE[n].split()]
    shared = [x for n in STATES for x in named(n, SHARED[n])]
    return all(x - 8 * e > 0 and 24 * e <= (x - 8 * e) ** 2 for e in off for x in shared)


def first_round(steps: list[list[list[F]]], most: int = 12) -> int | None:
    model = dense_model(steps)

    def follow() -> int | None:
        orbit = DenseOrbit(model)
        for t in range(most):
            if trapped([kernel.entries() for kernel in orbit.kernels]):
                return t
            orbit.advance()
        return None

    return with_growing_precision(follow)


@pytest.mark.parametrize(
    ("steps", "at"),
    [
        (start(F(24, 49)), 8),
        (start(F(49, 100)), 8),
        (start(F(49, 100), F(1, 3000)), 8),
        (start(F(1, 2)), 7),
        (start(F(4, 10)), None),
    ],
)
def test_starts_come_into_the_trap_or_do_not(steps, at):
    assert first_round(steps) == at


@pytest.mark.parametrize("steps", [start(F(24, 49)), start(F(49, 100), F(1, 3000))])
def test_what_is_in_the_trap_tends_to_two_thirds(steps):
    now = [[[float(x) for x in row] for row in step] for step in steps]

    def times(a: list[list[float]], b: list[list[float]]) -> list[list[float]]:
        return [[sum(a[i][h] * b[h][j] for h in STATES) for j in STATES] for i in STATES]

    for _ in range(40):
        after = []
        for n in STATES:
            back = times(now[(n + 1) % 3], now[(n + 2) % 3])
            kept = [[now[n][i][j] * back[j][i] for j in STATES] for i in STATES]
            after.append([[x / sum(row) for x in row] for row in kept])
        now = after
    whole = times(times(now[0], now[1]), now[2])
    assert sum(whole[i][i] for i in STATES) / 3 == pytest.approx(2 / 3, abs=1e-12)


def test_the_exact_start_of_the_theorem_has_these_diagonals():
    theorem = discover(["III.3a"])["III.3a"]
    limit = theorem.conclusions[-1].statement
    assert isinstance(limit, Limit)
    values = {h.left.name: h.right.value for h in limit.hypotheses if h.op == "="}
    told = {
        f"{name}_{i + 1}{j + 1}": x
        for name, step in zip("kpq", start(F(1, 2)), strict=True)
        for i, row in enumerate(step)
        for j, x in enumerate(row)
    }
    assert {name: value for name, value in values.items() if name != "eps"} == told
    assert min(told[f"{name}_{i}{i}"] for name in "kpq" for i in (1, 2, 3)) == F(1, 2)
