"""How exact a round must be: the thresholds that an estimation error leaves, and the samples that keep the error small.

With h(x) = f(x) - x the gain of N equal edges x in one round, an error of at most eta in every new edge leaves the chain above x when h(x) >= eta (II.6). On [0, 1]
h(x) >= eta iff p(x) >= 0 with

    p(x) = -eta + x^(N-1) + (m-1-eta m) x^N - m x^(N+1),    m = M-1.

p'(x) = x^(N-2) q(x) with a quadratic q whose product of roots is negative: so p rises to its one positive critical point and falls from there, p(0) < 0 and
p(1) < 0, and p has no root or two of them, x- <= x+ (Descartes' rule of signs says at most two). All of it is decided with exact rationals.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

import flint

from rlstar_sym.errors import UsageError
from rlstar_sym.model.recursion import to_ball

#: most steps, and most bits of an enclosure: what exact arithmetic does at once
MOST_STEPS: Final = 1000
MOST_BITS: Final = 4096


@dataclass(frozen=True)
class Enclosure:
    """low <= root <= high; where they differ, the polynomial has opposite signs at them and exactly one root between."""

    low: Fraction
    high: Fraction


@dataclass(frozen=True)
class Thresholds:
    """The roots of h(x) = eta: h < eta below `low`, h > eta between the two, h < eta above `high`."""

    low: Enclosure
    high: Enclosure


def surplus(x: Fraction, steps: int, states: int, eta: Fraction) -> Fraction:
    """p(x), which has the sign of h(x) - eta for x in [0, 1]."""
    m = states - 1
    return -eta + x ** (steps - 1) * (1 + x * ((m - 1 - eta * m) - m * x))


def estimation_thresholds(steps: int, states: int, eta: Fraction, bits: int = 64) -> Thresholds | None:
    """The thresholds x- < x+ of an estimation error of at most eta, in exact rational enclosures; None when h(x) > eta for no x.

    steps: N >= 2; states: M >= 2; eta > 0; bits: the enclosures of x- and 1 - x+ are relatively shorter than 2^-bits. If every edge starts above x-, and above a
    rational x with h(x) > eta, all edges end above every y < x+ (II.6c). Raises UsageError for values outside their range.
    """
    _require(steps, states)
    if isinstance(bits, bool) or not isinstance(bits, int) or not 1 <= bits <= MOST_BITS:
        raise UsageError(f"{bits!r} bits of an enclosure: give a whole number from 1 to {MOST_BITS}")
    eta = _exact(eta, "the error eta")
    if eta <= 0:
        raise UsageError(f"the error eta is {eta}; it must be positive")
    top = _positive_point(steps, states, eta)
    if top is None:
        return None
    smallest = Fraction(1, 2**bits)

    def sign(x: Fraction) -> int:
        value = surplus(x, steps, states, eta)
        return (value > 0) - (value < 0)

    below, above = Fraction(0), top
    while above - below > smallest * below:
        middle = _between(below, above)
        if sign(middle) == 0:
            below = above = middle
        elif sign(middle) < 0:
            below = middle
        else:
            above = middle
    low = Enclosure(below, above)
    below, above = top, Fraction(1)
    while above - below > smallest * (1 - above):
        middle = 1 - _between(1 - above, 1 - below)
        if sign(middle) == 0:
            below = above = middle
        elif sign(middle) > 0:
            below = middle
        else:
            above = middle
    return Thresholds(low, Enclosure(below, above))


def samples_needed(steps: int, states: int, eta: Fraction, rounds: int, zeta: Fraction) -> int:
    """Kept chains for each step and round that keep every error of T rounds at most eta with probability at least 1 - zeta (II.6h):
    the least whole number n >= (M/(M-1))^2 log(2 N T/zeta)/(2 eta^2).

    steps: N >= 2; states: M >= 2; eta > 0; rounds: T >= 1; 0 < zeta < 1. Sufficient by Hoeffding's inequality [hoeffding1963]; fewer may do. Raises UsageError for
    values outside their range.
    """
    _require(steps, states, most=None)
    if isinstance(rounds, bool) or not isinstance(rounds, int) or rounds < 1:
        raise UsageError(f"the number of rounds T is {rounds!r}; it must be a whole number, at least 1")
    eta, zeta = _exact(eta, "the error eta"), _exact(zeta, "the risk zeta")
    if eta <= 0:
        raise UsageError(f"the error eta is {eta}; it must be positive")
    if not 0 < zeta < 1:
        raise UsageError(f"the risk zeta is {zeta}; it must lie strictly between 0 and 1")
    factor = Fraction(states, states - 1) ** 2 / (2 * eta**2)
    for bits in (64, 256, 1024, 4096):
        with flint.ctx.workprec(bits):
            wanted = to_ball(factor) * to_ball(2 * steps * rounds / zeta).log()
            low, high = int(wanted.lower().ceil().unique_fmpz()), int(wanted.upper().ceil().unique_fmpz())
        if low == high:
            break
    # where the two still differ, the larger is sufficient
    return max(1, high)


def _between(low: Fraction, high: Fraction) -> Fraction:
    """A dyadic number strictly between 0 <= low < high, near the geometric mean when they are far apart: small roots are found as fast as large ones."""
    if 4 * low < high:
        return high / 4
    shift = max(0, (high - low).denominator.bit_length() - (high - low).numerator.bit_length() + 2)
    middle = Fraction(round((low + high) / 2 * 2**shift), 2**shift)
    return middle if low < middle < high else (low + high) / 2


def _positive_point(steps: int, states: int, eta: Fraction) -> Fraction | None:
    """A rational x in (0, 1) with p(x) > 0, or None if there is none."""
    m = states - 1
    # q(x) = a + b x - c x^2, whose positive root is the greatest point of p
    a, b, c = Fraction(steps - 1), steps * (m - 1 - eta * m), Fraction((steps + 1) * m)
    if _value_at_the_top(steps, states, eta, (a, b, c)) <= 0:
        return None
    low, high = Fraction(0), Fraction(1)
    if a + b - c >= 0:
        # p rises on all of [0, 1], and p(1) < 0
        return None
    while True:
        middle = (low + high) / 2
        if surplus(middle, steps, states, eta) > 0:
            return middle
        if a + b * middle - c * middle**2 > 0:
            low = middle
        else:
            high = middle


def _value_at_the_top(steps: int, states: int, eta: Fraction, quadratic: tuple[Fraction, Fraction, Fraction]) -> int:
    """The sign of p at the positive root of q, exactly: modulo q, p is A + B x, and x = (b + sqrt(b^2 + 4 a c))/(2 c)."""
    a, b, c = quadratic
    m = states - 1

    def times_x(first: Fraction, second: Fraction) -> tuple[Fraction, Fraction]:
        # (first + second x) x, with x^2 = (a + b x)/c
        return second * a / c, first + second * b / c

    power = (Fraction(1), Fraction(0))
    for _ in range(steps - 1):
        power = times_x(*power)
    next_power = times_x(*power)
    last_power = times_x(*next_power)
    factor = m - 1 - eta * m
    constant = -eta + power[0] + factor * next_power[0] - m * last_power[0]
    slope = power[1] + factor * next_power[1] - m * last_power[1]
    # A + B x = (2 c A + B b + B sqrt(disc))/(2 c)
    rational, disc = 2 * c * constant + slope * b, b * b + 4 * a * c
    if rational >= 0 and slope >= 0:
        return int(rational > 0 or slope > 0)
    if rational <= 0 and slope <= 0:
        return -int(rational < 0 or slope < 0)
    left, right = rational * rational, slope * slope * disc
    if left == right:
        return 0
    return (1 if rational > 0 else -1) if left > right else (1 if slope > 0 else -1)


def _require(steps: int, states: int, most: int | None = MOST_STEPS) -> None:
    for value, name in ((steps, "the number of steps N"), (states, "the number of states M")):
        if isinstance(value, bool) or not isinstance(value, int) or value < 2:
            raise UsageError(f"{name} is {value!r}; it must be a whole number, at least 2")
    if most is not None and steps > most:
        raise UsageError(f"{steps} steps are too many for exact thresholds; {most} are the most")


def _exact(value: object, name: str) -> Fraction:
    if isinstance(value, bool) or not isinstance(value, (int, Fraction)):
        raise UsageError(f"{name} must be an exact number such as Fraction(1, 100), not {value!r}")
    return Fraction(value)
