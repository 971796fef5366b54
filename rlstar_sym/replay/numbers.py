"""Numbers that formulas speak of on explicit runs: natural ones, powers, the least of several; and how many rounds are looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Final

import flint

from rlstar_sym.logic.formulas import (
    Compared,
    Count,
    Formula,
    Greatest,
    Iff,
    Least,
    Logarithm,
    Minus,
    Natural,
    Plus,
    Power,
    Shifted,
    Times,
    TwoTo,
    Variable,
    within,
)
from rlstar_sym.replay.runs import too_long
from rlstar_sym.replay.values import State, Value, ball, is_exact, number

Bound = Mapping[Variable, int]
#: rounds of which every one is looked at
ROUNDS: Final = 12
#: rounds in which a power that doubles its exponent is compared
POWERS: Final = 5
#: rounds that a count of rounds may take
MOST_ROUNDS: Final = 40


def natural(value: Natural, bound: Bound) -> int:
    """A natural number."""
    match value:
        case int():
            return value
        case Variable():
            return bound[value]
        case Shifted(variable, by):
            return bound[variable] + by
        case TwoTo(exponent):
            return int(2 ** natural(exponent, bound))
    raise TypeError(f"{type(value).__name__} is not a natural number")


def most(body: Formula, held: bool) -> int:
    """How many rounds are looked at."""
    if held:
        return MOST_ROUNDS
    counts = [p for p in within(body) if isinstance(p, Compared) and doubles(p)]
    if not counts:
        return ROUNDS
    return MOST_ROUNDS if isinstance(body, Iff) else POWERS


def doubles(thing: object) -> bool:
    match thing:
        case Compared(left, _, right):
            return doubles(left) or doubles(right)
        case Power(base, exponent):
            return isinstance(exponent, TwoTo) or doubles(base)
        case Times(parts) | Plus(parts) | Least(parts) | Greatest(parts):
            return any(map(doubles, parts))
        case Minus(inner) | Logarithm(inner):
            return doubles(inner)
        case Count(counted):
            return isinstance(counted, TwoTo)
    return False


def folded(values: list[Value], join: Callable[[Value, Value], Value]) -> Value:
    first, *others = values
    for other in others:
        first = join(first, other)
    return first


def least(a: Value, b: Value) -> Value:
    if is_exact(a) and is_exact(b):
        return min(a, b)
    return flint.arb.min(ball(a), ball(b))


def power(base: Value, exponent: int) -> Value:
    """A power, as a ball where it is long."""
    if is_exact(base) and exponent * max(base.height_bits(), 1) > 8 * 2500:
        base = ball(base)
    result = base**exponent
    return ball(result) if too_long(result) else result


def near(start: State) -> list[Value]:
    """Values near those of a start, for a quantifier over real numbers."""
    found: dict[str, Value] = {}
    for here in start.plain.values():
        for value in (
            here,
            here + number(Fraction(1, 1000)),
            here * number(Fraction(11, 10)),
            (1 + here) / 2,
            here + 1,
        ):
            found.setdefault(str(value), value)
    return list(found.values())


def shown(value: Value) -> str:
    return str(value) if is_exact(value) and value.height_bits() < 60 else f"{float(value):.6g}"
