"""Explicit chains of kernels on a few states, for hypotheses about columns of their products.

The entries that a `ColumnEntry` names follow from kernels: to hold "for some chain", a hypothesis on them must hold for the entries of an explicit product,
not for numbers chosen freely.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import reduce
from typing import Final

from rlstar_sym.polynomial.composed import ColumnEntry
from rlstar_sym.polynomial.expressions import Expr, Number, Relation, Symbol, expr
from rlstar_sym.polynomial.indexed import instantiate_relation, member
from rlstar_sym.theorem.recording import every_symbol

Matrix = tuple[tuple[Fraction, ...], ...]

#: chains that are drawn beside those of one kernel, and numbers of states
DRAWN: Final = 200
SIZES: Final = (2, 3)
#: probabilities to stay at a state, from never to always
STAYS: Final = tuple(Fraction(k, 100) for k in (0, 1, 10, 30, 50, 70, 80, 90, 95, 99, 100))


def column_entries(relations: Sequence[Relation]) -> tuple[ColumnEntry, ...]:
    """The entries of columns of products that relations speak of, at any depth."""
    return tuple(dict.fromkeys(s for r in relations for s in every_symbol(r) if isinstance(s, ColumnEntry)))


def with_explicit_kernels(
    hypotheses: tuple[Relation, ...], of_one_step: frozenset[Relation], steps: int, seed: str
) -> Iterator[tuple[Relation, ...]]:
    """The hypotheses for explicit chains of so many steps: entries of kernels and of their products as numbers, parameters as they are.

    Each is written for every step, or for the first alone if it is supposed of the step in focus alone. The state in focus is the first.
    """
    entries = column_entries(hypotheses)
    if any(type(e.diagonal) is not Symbol for e in entries):
        return  # of kernels some rounds later, which are no kernels to choose
    written = tuple(
        dict.fromkeys(
            instantiate_relation(h, steps, n)
            for h in hypotheses
            for n in range(1, 2 if h in of_one_step else steps + 1)
        )
    )
    for chain in _chains(steps, random.Random(seed)):
        values: dict[Symbol, Expr] = {Symbol("M"): expr(len(chain[0]))}
        for entry in entries:
            for n, kernel in enumerate(chain, 1):
                values[member(entry.diagonal, n)] = Number(kernel[0][0])
                if entry.skip:
                    others = reduce(_times, (*chain[n:], *chain[: n - 1]))
                    values[member(entry, n)] = Number(_value(entry, others, kernel[0][1:]))
            if not entry.skip:
                values[entry] = Number(_value(entry, reduce(_times, chain), ()))
        yield tuple(r.substitute(values) for r in written)


def _value(entry: ColumnEntry, whole: Matrix, weights: Sequence[Fraction]) -> Fraction:
    """What an entry is for a product: for one beside the diagonal the mean with these weights, or the entry of the second state without any."""
    if entry.role == "diagonal":
        return whole[0][0]
    if entry.role == "accuracy":
        return sum((whole[i][i] for i in range(len(whole))), Fraction(0)) / len(whole)
    total = sum(weights, Fraction(0))
    if not total:
        return whole[1][0]
    return sum((w * row[0] for w, row in zip(weights, whole[1:], strict=True)), Fraction(0)) / total


def _times(left: Matrix, right: Matrix) -> Matrix:
    columns = tuple(zip(*right, strict=True))
    return tuple(tuple(sum((a * b for a, b in zip(r, c, strict=True)), Fraction(0)) for c in columns) for r in left)


def _chains(steps: int, draw: random.Random) -> Iterator[tuple[Matrix, ...]]:
    """Chains of equal kernels with one probability to stay, then drawn ones."""
    for size in SIZES:
        for stay in STAYS:
            leave = (1 - stay) / (size - 1)
            yield (tuple(tuple(stay if i == j else leave for j in range(size)) for i in range(size)),) * steps
            shifted = [
                [stay if i == j else 1 - stay if j == (i + 1) % size else Fraction(0) for j in range(size)]
                for i in range(size)
            ]
            yield (tuple(map(tuple, shifted)),) * steps
    for _ in range(DRAWN):
        size = draw.choice(SIZES)
        yield tuple(tuple(_row(size, i, draw) for i in range(size)) for _ in range(steps))


def _row(size: int, place: int, draw: random.Random) -> tuple[Fraction, ...]:
    """A row with a drawn probability to stay, the rest shared out at random."""
    stay = draw.choice(STAYS)
    shares = [draw.randint(0, 4) for _ in range(size)]
    shares[place] = 0
    if not sum(shares):
        shares[(place + 1) % size] = 1
    total = sum(shares)
    return tuple(stay if j == place else (1 - stay) * Fraction(share, total) for j, share in enumerate(shares))
