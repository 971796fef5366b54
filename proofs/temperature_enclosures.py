"""The thresholds of sampling between the temperatures 1 and 2, enclosed in balls.

Claim    With x the sampled log-odds and H(x) the part of it that a round adds, N equal steps turn at the only x* with H(x*) = tau - 1 (II.4m). For tau = 5/4, 3/2, 7/4, N = 3, 4, 8
         and M = 2, 3, 64 the threshold lies in a rational interval of length at most 10^-12. For the same N and M, H' > 0 is seen a second time for x in [1/4, 3].
Source   Not in RL-STaR, arXiv:2410.23912; for its recursion with chains sampled at a temperature.
Idea     H increases (II.4h), so x* lies between rationals a and b where H < tau - 1 on [3a/4, a] and H > tau - 1 on [b, b + 1/2]; balls that cover the intervals show it.
"""

from rlstar_sym import Defined, Rational, Symbol
from rlstar_sym.model.temperature import gain_in_log_odds, temperature_threshold
from rlstar_sym.polynomial.expressions import expr
from rlstar_sym.polynomial.functions import exp, log
from rlstar_sym.theorem import theorem

TEMPERATURES = (Rational(5, 4), Rational(3, 2), Rational(7, 4))
half = Rational(1, 2)
STEPS, STATES = (3, 4, 8), (2, 3, 64)


@theorem("II.4k", "Thresholds at temperatures between 1 and 2", uses=["II.4h", "II.4j"])
def thresholds(proof):
    x = Symbol("x")
    shown = []
    for steps in STEPS:
        for states in STATES:
            gain = gain_in_log_odds(x, steps, expr(states), f"{steps},{states}")
            for tau in TEMPERATURES:
                low, high = temperature_threshold(steps, states, tau)
                case = f"tau = {tau}, N = {steps}, M = {states}"
                note = f"{case}: up to x = {float(low):.12f} log-odds shrink,"
                shown.append(proof.enclosed(gain < tau - 1, {x: (low * Rational(3, 4), low)}, note=note))
                shown.append(proof.enclosed(gain > tau - 1, {x: (high, high + half)}, note="and beyond it they grow."))
    return shown


@theorem("II.4l", "The gain increases, seen in balls", uses=["II.4h"])
def gain_increases_in_balls(proof):
    x = Symbol("x")
    odds = exp("q", x)
    shown = []
    for states in STATES:
        edge = Defined(f"l_{states}", (odds - 1) / (odds + states - 1))
        for steps in STEPS:
            others = edge ** (steps - 1)
            gain = log(
                f"phi_{steps}_{states}", (1 + (states - 1) * others) / (1 - others), rf"\varphi_{{{steps},{states}}}"
            )
            # x^2 H' = x phi' - phi, and phi' = (N-1) l^(N-2) (1-l)(1+(M-1)l)/((1-l^(N-1))(1+(M-1)l^(N-1)))
            grows = (steps - 1) * edge ** (steps - 2) * (1 - edge) * (1 + (states - 1) * edge)
            shrinks = (1 - others) * (1 + (states - 1) * others)
            box = {x: (Rational(1, 4), 3)}
            shown.append(proof.enclosed(x * grows > gain * shrinks, box, note=f"N = {steps}, M = {states}."))
    return shown
