"""Where a chain of equal steps that is sampled at a temperature between 1 and 2 turns: the threshold on its start, enclosed by bisection in balls.

With x = theta/tau, the log-odds as they are sampled, a round gives x' = x (1 + H(x))/tau, H(x) = log od(lambda(x)^(N-1))/x, where od(l) = (1 + (M-1) l)/(1 - l)
and lambda(x) = (e^x - 1)/(e^x + M - 1) is the edge of log-odds x. For N >= 3 and real M > 1, H increases from 0 to 1 (II.4h, II.4i), so for 1 < tau < 2 there is
exactly one x* with H(x*) = tau - 1 (II.4m): starts with theta/tau above it become perfect, those below it fall to chance (II.4n, II.4o).
"""

from __future__ import annotations

from fractions import Fraction
from typing import Final

import flint

from rlstar_sym.errors import UsageError
from rlstar_sym.model.recursion import to_ball
from rlstar_sym.model.rounding import Ball
from rlstar_sym.polynomial.balls import enclosure
from rlstar_sym.polynomial.expressions import Expr, Symbol
from rlstar_sym.polynomial.functions import exp, log

#: width of the interval that is returned, at most
WIDTH: Final = Fraction(1, 10**12)
#: bits at which the sign of H(x) - (tau - 1) is tried in turn
PRECISIONS: Final = (128, 512, 2048, 8192)
#: doublings and halvings of x until the threshold is bracketed
MOST_DOUBLINGS: Final = 64


def gain_in_log_odds(x: Symbol, steps: int, states: Expr, label: str = "") -> Expr:
    """H(x): what a round adds to the sampled log-odds x of N = `steps` equal steps, as a part of x; for x > 0 a number in (0, 1) if N >= 3.

    label: distinguishes its logarithm from that of other N and M, as in `3,2`.
    """
    odds = exp("q", x)
    edge = (odds - 1) / (odds + states - 1)
    others = edge ** (steps - 1)
    name = "_".join(["phi", *label.split(",")]) if label else "phi"
    gain = log(name, (1 + (states - 1) * others) / (1 - others), rf"\varphi_{{{label}}}" if label else r"\varphi")
    return gain / x


def temperature_threshold(steps: int, states: Fraction | int, temperature: Fraction | int) -> tuple[Fraction, Fraction]:
    """Rationals a < b, at most 10^-12 apart, with H(a) < tau - 1 < H(b), each shown in balls: a < x* < b.

    steps: N >= 3; states: M > 1; temperature: tau, strictly between 1 and 2. Raises UsageError for others, and where the threshold is too close to chance or to
    perfection to be told in balls.
    """
    m, tau = Fraction(states), Fraction(temperature)
    if steps < 3:
        raise UsageError(
            f"a chain of {steps} steps has no threshold: the critical temperature of two steps is exactly 2"
        )
    if m <= 1:
        raise UsageError(f"a chain has more than 1 state, not {m}")
    if not 1 < tau < 2:
        raise UsageError(f"the temperature is {tau}; starts have a threshold for temperatures strictly between 1 and 2")
    low = high = Fraction(1)
    for _ in range(MOST_DOUBLINGS):
        if _above(low, steps, m, tau):
            low /= 2
        elif not _above(high, steps, m, tau):
            high *= 2
        else:
            break
    else:
        raise UsageError(
            f"the threshold at temperature {tau} is not between 2^-{MOST_DOUBLINGS} and 2^{MOST_DOUBLINGS}"
        )
    while high - low > WIDTH:
        middle = (low + high) / 2
        if _above(middle, steps, m, tau):
            high = middle
        else:
            low = middle
    return low, high


def _above(x: Fraction, steps: int, states: Fraction, temperature: Fraction) -> bool:
    """Whether H(x) > tau - 1, decided in balls (H is transcendental, so that equality does not happen at a rational x)."""
    variable, number = Symbol("x"), Symbol("M")
    value = gain_in_log_odds(variable, steps, number)
    for bits in PRECISIONS:
        with flint.ctx.workprec(bits):
            ball: Ball = enclosure(value, {variable: to_ball(x), number: to_ball(states)}) - to_ball(temperature - 1)
            if ball > 0:
                return True
            if ball < 0:
                return False
    raise UsageError(f"at x = {float(x):.6g} balls of {PRECISIONS[-1]} bits do not tell H(x) from {temperature - 1}")
