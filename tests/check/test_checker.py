"""The independent checker: what it must accept, reject and call malformed, and that nothing false is ever accepted."""

import ast
import json
import os
import random
import resource
import signal
import subprocess
import sys
from collections import Counter
from copy import deepcopy
from fractions import Fraction
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from builders import (
    CHECKER,
    IDENTITY,
    E,
    certificate,
    checker,
    coefficients,
    combination,
    contradiction,
    denominator,
    digest_of,
    eliminate,
    factors,
    holds,
    hypothesis,
    judge,
    plain,
    proof,
    run,
    sign,
    split,
    substitute,
    witness,
)
from hypothesis import given, settings
from hypothesis import strategies as st

M, w, x, y, z, s, delta, rest = map(E, ("M", "w", "x", "y", "z", "s", "delta", "rest"))
ZERO, ONE, HALF = "0", "1", "1/2"
POSITIVE, NEGATIVE, NONZERO = [("<", ZERO, x)], [("<", x, ZERO)], [("!=", x, ZERO)]
BOTH = [("<", ZERO, x), ("<", ZERO, y)]
OPEN = [("<", ZERO, x), ("<", x, ONE)]
CLOSED = [("<=", ZERO, x), ("<=", x, ONE)]
CLOSED_SQUARE = [*CLOSED, ("<=", ZERO, y), ("<=", y, ONE)]
EQUATION = [("=", x, y + 1)]
REGION = [("<", ZERO, delta), ("<", delta, ONE), (">=", M, "2"), ("<", ZERO, rest)]
UNIT, SQUARE, REAL = coefficients(x=(0, 1)), coefficients(x=(0, 1), y=(0, 1)), coefficients()
UP, DOWN = coefficients(x=(0, None)), coefficients(x=(None, 0))
X_NONZERO, X_POSITIVE = denominator(x, "!=", hypothesis(0)), denominator(x, ">", hypothesis(0))


def prove(hypotheses: Any, relation: Any, goal: Any, denominators: Any = (), /, **point: Any) -> dict[str, Any]:
    """A certificate about the variables of the point."""
    return certificate(" ".join(point), hypotheses, relation, proof(goal, denominators, **point))


def refute(hypotheses: Any, relation: Any, **point: Any) -> dict[str, Any]:
    """A certificate that the obligation is false."""
    return certificate(" ".join(point), hypotheses, relation, witness(**point))


def positive(expression: E) -> Any:
    """The relation expression > 0."""
    return (">", expression, ZERO)


def nonnegative(expression: E) -> Any:
    """The relation expression >= 0."""
    return (">=", expression, ZERO)


ACCEPTED: dict[str, dict[str, Any]] = {
    "identity =": prove([], ("=", (x + 1) ** 2, x * x + 2 * x + 1), IDENTITY, x=0),
    "identity >=": prove([], nonnegative(x - x), IDENTITY, x=0),
    "identity <=": prove([], ("<=", x, x), IDENTITY, x=0),
    "identity without variables": prove([], ("=", HALF, "2/4"), IDENTITY),
    "identity of powers 0": prove([], ("=", (x - x) ** 0, ONE), IDENTITY, x=0),
    "identity with -0": prove([], ("=", x * "-0", ZERO), IDENTITY, x="-0"),
    "hypothesis": prove(POSITIVE, positive(3 * x), hypothesis(0), x=1),
    "hypothesis > for >=": prove(POSITIVE, nonnegative(x), hypothesis(0), x=1),
    "hypothesis > for !=": prove(POSITIVE, ("!=", x, ZERO), hypothesis(0), x=1),
    "hypothesis = times -2": prove([("=", x, ONE)], ("=", 2 - 2 * x, ZERO), hypothesis(0), x=1),
    "hypothesis = for <=": prove([("=", x, ONE)], ("<=", x, ONE), hypothesis(0), x=1),
    "hypothesis != times -1": prove([("!=", x, ONE)], ("!=", 1 - x, ZERO), hypothesis(0), x=0),
    "hypothesis over a constant": prove([("<", ZERO, x / (E(1) + 2))], positive(x), hypothesis(0), x=1),
    "coefficients": prove(REGION, (">", delta + rest, delta), coefficients(rest=(0, None)), M=2, delta=HALF, rest=1),
    "coefficients, interval": prove(OPEN, positive(x * (1 - x)), UNIT, x=HALF),
    "coefficients, wider interval": prove(OPEN, positive(x + 1), coefficients(x=(-1, 2)), x=HALF),
    "coefficients, rational ends": prove(
        [("<=", "1/3", x), ("<", x, "3/4")], positive(3 - 4 * x), coefficients(x=("1/3", "3/4")), x=HALF
    ),
    "coefficients, rational polynomial": prove(OPEN, positive(x / 2 - x * x / 3), UNIT, x=HALF),
    "coefficients, open above": prove([("<", x, "5")], positive(5 - x), coefficients(x=(None, 5)), x=0),
    "coefficients, closed above": prove([("<=", x, "5")], positive(6 - x), coefficients(x=(None, 5)), x=0),
    "coefficients, >= with closed ends": prove(CLOSED, nonnegative(x * (1 - x)), UNIT, x=HALF),
    "coefficients, > with closed ends": prove(CLOSED, positive(x * x - x + 1), UNIT, x=HALF),
    "coefficients, high end open": prove([CLOSED[0], OPEN[1]], positive(1 - x), UNIT, x=HALF),
    "coefficients, low end open": prove([OPEN[0], CLOSED[1]], positive(x), UNIT, x=HALF),
    "coefficients, an end outside is open": prove([(">=", x, HALF)], positive(x), UP, x=HALF),
    "coefficients, open by one of two": prove([*CLOSED, positive(2 * x)], positive(x), UNIT, x=HALF),
    "coefficients, = bounds both sides": prove([("=", 2 * x, ONE)], positive(x * (1 - x)), UNIT, x=HALF),
    "coefficients, free variable": prove([], positive(z**2 + 1), REAL, z=0),
    "coefficients, free and bounded": prove(POSITIVE, nonnegative(x * z**2), UP, x=1, z=0),
    "coefficients, constant": prove([], positive(E(HALF)), REAL),
    "coefficients for !=": prove([], ("!=", z**4 + 2, ZERO), REAL, z=0),
    "coefficients, zero for >=": prove([], nonnegative(x - x), REAL, x=0),
    "coefficients, multiplier": prove(
        [("<=", ZERO, x)], positive(x * x - x + 1), coefficients(x + 1, x=(0, None)), x=1
    ),
    "coefficients, every corner survives": prove(
        CLOSED_SQUARE, positive(x * y + (1 - x) + (1 - y)), SQUARE, x=0, y=0
    ),
    "factors, odd powers": prove(
        OPEN, positive(x * (1 - x)), factors(-1, (x, 1, ">", hypothesis(0)), (x - 1, 1, "<", hypothesis(1))), x=HALF
    ),
    "factors, even power of !=": prove(NONZERO, positive(2 * x**2), factors(2, (x, 2, "!=", hypothesis(0))), x=1),
    "factors, odd power of !=": prove(NONZERO, ("!=", 2 * x**3, ZERO), factors(2, (x, 3, "!=", hypothesis(0))), x=1),
    "factors, any": prove([], nonnegative((x - y) ** 2), factors(1, (x - y, 2, "any", None)), x=0, y=0),
    "factors, zero": prove(
        [("=", x, ONE)],
        ("=", (x - 1) * y**2, ZERO),
        factors(1, (x - 1, 1, "=", hypothesis(0)), (y, 2, "any", None)),
        **{"x": 1, "y": 0},
    ),
    "factors, weak signs": prove(
        [("<=", x, ZERO), ("<=", y, ZERO)],
        nonnegative(x * y),
        factors(1, (x, 1, "<=", hypothesis(0)), (y, 1, "<=", hypothesis(1))),
        **{"x": 0, "y": 0},
    ),
    "factors, none": prove([], positive(E(3)), factors(3)),
    "factors, negative for !=": prove([], ("!=", "-3", ZERO), factors(-3)),
    "split": prove([], nonnegative(x**2), split(x, (">=", UP), ("<", DOWN)), x=0),
    "split in three": prove(
        [], nonnegative(x**4), split(x, ("<", REAL), ("=", eliminate(0, "x", IDENTITY)), (">", REAL)), x=0
    ),
    "split, overlapping": prove([], nonnegative(x**2), split(x - 1, ("<=", REAL), (">=", REAL)), x=0),
    "split appends the case to the hypotheses": prove(
        [("<", y, "5")],
        nonnegative(x**2),
        split(x, (">=", combination((1, ONE, [1, 1]))), ("<", combination((1, ONE, [1, 1])))),
        **{"x": 0, "y": 0},
    ),
    "substitute": prove([], positive(x**2 + 2 * x + 2), substitute("x", "s", s - 1, REAL), x=0),
    "substitute in the hypotheses": prove(
        [("<", x, y)], (">", y, x), substitute("y", "s", x + s, coefficients(s=(0, None))), x=0, y=1
    ),
    "substitute keeps the indices": prove(
        [("<", x, y)], (">", y, x), substitute("y", "s", x + s / 2, hypothesis(0)), x=0, y=1
    ),
    "substitute with a name that is free again": prove(
        [], positive(x**2 + 2 * x + 2), substitute("x", "s", s - 1, substitute("s", "x", -x, REAL)), x=0
    ),
    "eliminate": prove(EQUATION, (">", x, y), eliminate(0, "x", REAL), x=1, y=0),
    "eliminate keeps the index": prove(EQUATION, ("=", x, y + 1), eliminate(0, "x", hypothesis(0)), x=1, y=0),
    "eliminate rewrites the hypotheses": prove(
        [("<", ZERO, x), ("=", 2 * x, 3 * y)], positive(y), eliminate(1, "x", hypothesis(0)), x=3, y=2
    ),
    "contradiction of >=": prove(
        BOTH,
        positive(x + y),
        split(x + y, (">", hypothesis(2)), ("<=", contradiction(2, combination((1, ONE, [0]), (1, ONE, [1]))))),
        **{"x": 1, "y": 1},
    ),
    "contradiction of >, indices move down": prove(
        POSITIVE, positive(x**3), split(x, (">", combination((1, ONE, [0, 0, 0]))), ("<=", contradiction(0, hypothesis(0)))), x=1
    ),
    "contradiction of =": prove(
        POSITIVE, positive(x**3), split(x, ("<", contradiction(1, hypothesis(0))), ("=", contradiction(1, hypothesis(0))), (">", UP)), x=1
    ),
    "contradiction of !=": prove(
        NONZERO, positive(x**2), split(x, ("<", DOWN), ("=", contradiction(0, hypothesis(0))), (">", UP)), x=1
    ),
    "combination": prove(OPEN, positive(x * (1 - x)), combination((1, ONE, [0, 1])), x=HALF),
    "combination of squares": prove(
        [], nonnegative(x * x - 2 * x * y + 2 * y * y), combination((1, x - y, []), (1, y, [])), x=0, y=0
    ),
    "combination, strict by a constant": prove([], positive(x * x + HALF), combination((1, x, []), (HALF, ONE, [])), x=0),
    "combination, strict by half squared": prove([], positive(x * x + "1/4"), combination((1, x, []), (1, HALF, [])), x=0),
    "combination, zero": prove([], nonnegative(x - x), combination(), x=0),
    "combination, multiplier": prove(
        POSITIVE, positive(x * x - x + 1), combination((1, ONE, [0, 0, 0]), (1, ONE, []), multiplier=x + 1, evidence=UP), x=1
    ),
    "combination, = with a negative coefficient": prove(
        [("=", x, ONE)], positive(2 - x), combination((1, ONE, []), (-1, ONE, [0])), x=1
    ),
    "sign <": prove(NEGATIVE, ("!=", x, ZERO), sign("<", hypothesis(0)), x=-1),
    "sign >": prove(POSITIVE, ("!=", x, ZERO), sign(">", hypothesis(0)), x=1),
    "quotient =": prove(NONZERO, ("=", (x * y) / x, y), IDENTITY, [X_NONZERO], x=1, y=0),
    "quotient": prove(POSITIVE, positive(1 / x), REAL, [X_POSITIVE], x=1),
    "quotient, divisor scaled": prove(POSITIVE, positive(1 / x), REAL, [denominator(2 * x, ">", hypothesis(0))], x=1),
    "quotient, divisor negated": prove(POSITIVE, positive(1 / x), REAL, [denominator(-x, "<", hypothesis(0))], x=1),
    "quotient, scale goes to the numerator": prove(POSITIVE, ("<", 1 / (-3 * x), ZERO), factors("1/3"), [X_POSITIVE], x=1),
    "quotient, negative divisor": prove(
        NEGATIVE, ("<", 1 / x, ZERO), factors(1), [denominator(x, "<", hypothesis(0))], x=-1
    ),
    "quotient, even power": prove(NONZERO, positive((1 / x) ** 2), factors(1), [X_NONZERO], x=1),
    "quotient, divisor that moves up": prove(NONZERO, ("=", 1 / (1 / x), x), IDENTITY, [X_NONZERO], x=1),
    "quotient to the power 0": prove(NONZERO, ("=", (1 / x) ** 0, ONE), IDENTITY, [X_NONZERO], x=1),
    "quotient times 0": prove(NONZERO, ("=", 0 * (1 / x), ZERO), IDENTITY, [X_NONZERO], x=1),
    "sum over one divisor": prove(POSITIVE, positive(1 / x + 2 / x), factors(3), [X_POSITIVE], x=1),
    "sum over powers of a divisor": prove(
        POSITIVE, positive(1 / x + (1 / x) ** 2), factors(1, (x + 1, 1, ">", UP)), [X_POSITIVE], x=1
    ),
    "sum over two divisors": prove(
        BOTH, positive(1 / x + 1 / y), factors(1, (x + y, 1, ">", coefficients(x=(0, None), y=(0, None)))),
        [X_POSITIVE, denominator(y, ">", hypothesis(1))], x=1, y=1
    ),
    "difference that is zero keeps its divisor": prove(NONZERO, ("=", 1 / x - 1 / x, ZERO), IDENTITY, [X_NONZERO], x=1),
    "quotient of quotients": prove(
        BOTH, positive((1 / x) / (1 / (x * y))), factors(1, (x, 1, ">", hypothesis(0)), (y, 1, ">", hypothesis(1))),
        [X_POSITIVE, denominator(x * y, ">", combination((1, ONE, [0, 1])))], x=1, y=1
    ),
    "witness": refute(POSITIVE, ("<", x, ONE), x=2),
    "witness without hypotheses": refute([], ("=", x * y, x), x=1, y=2),
    "witness without variables": refute([], (">", ONE, "2")),
    "witness against a quotient": refute(NONZERO, (">", 1 / x, ZERO), x=-1),
    "witness against a claim too large to expand": refute([], (">", (x + y + z + 1) ** 900, 2 ** E(0).json) if False else ("<", (x + y + z + 1) ** 900, "2"), x=1, y=0, z=0),
}
