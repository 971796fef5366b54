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


GONE = object()


def edited(found: dict[str, Any], path: tuple[Any, ...], new: Any) -> dict[str, Any]:
    """A copy with one value replaced, added or removed, and the digest that then belongs to it."""
    result = deepcopy(found)
    place: Any = result
    for step in path[:-1]:
        place = place[step]
    if new is GONE:
        del place[path[-1]]
    else:
        place[path[-1]] = plain(new)
    if path[0] == "obligation":
        result["digest"] = digest_of(result["obligation"])
    return result


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
    "coefficients, every corner survives": prove(CLOSED_SQUARE, positive(x * y + (1 - x) + (1 - y)), SQUARE, x=0, y=0),
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
        POSITIVE,
        positive(x**3),
        split(x, (">", combination((1, ONE, [0, 0, 0]))), ("<=", contradiction(0, hypothesis(0)))),
        x=1,
    ),
    "contradiction of =": prove(
        POSITIVE,
        positive(x**3),
        split(x, ("<", contradiction(1, hypothesis(0))), ("=", contradiction(1, hypothesis(0))), (">", UP)),
        x=1,
    ),
    "contradiction of !=": prove(
        NONZERO, positive(x**2), split(x, ("<", DOWN), ("=", contradiction(0, hypothesis(0))), (">", UP)), x=1
    ),
    "combination": prove(OPEN, positive(x * (1 - x)), combination((1, ONE, [0, 1])), x=HALF),
    "combination of squares": prove(
        [], nonnegative(x * x - 2 * x * y + 2 * y * y), combination((1, x - y, []), (1, y, [])), x=0, y=0
    ),
    "combination, strict by a constant": prove(
        [], positive(x * x + HALF), combination((1, x, []), (HALF, ONE, [])), x=0
    ),
    "combination, strict by half squared": prove(
        [], positive(x * x + "1/4"), combination((1, x, []), (1, HALF, [])), x=0
    ),
    "combination, zero": prove([], nonnegative(x - x), combination(), x=0),
    "combination, multiplier": prove(
        POSITIVE,
        positive(x * x - x + 1),
        combination((1, ONE, [0, 0, 0]), (1, ONE, []), multiplier=x + 1, evidence=UP),
        x=1,
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
    "quotient, scale goes to the numerator": prove(
        POSITIVE, ("<", 1 / (-3 * x), ZERO), factors("1/3"), [X_POSITIVE], x=1
    ),
    "quotient, negative divisor": prove(
        NEGATIVE, ("<", 1 / x, ZERO), factors(1), [denominator(x, "<", hypothesis(0))], x=-1
    ),
    "quotient, divisor of either sign": prove(
        NONZERO, positive(x**3 / x), factors(1, (x, 4, "!=", hypothesis(0))), [X_NONZERO], x=-1
    ),
    "quotient, divisor of either sign cancels": prove(NONZERO, (">=", x / x, ONE), IDENTITY, [X_NONZERO], x=1),
    "quotient, two divisors of either sign": prove(
        [("!=", x, ZERO), ("!=", y, ZERO)],
        positive(x * y / x / y),
        factors(1, (x, 2, "!=", hypothesis(0)), (y, 2, "!=", hypothesis(1))),
        [X_NONZERO, denominator(y, "!=", hypothesis(1))],
        x=-1,
        y=2,
    ),
    "no point": edited(prove(POSITIVE, positive(x), hypothesis(0), x=1), ("evidence", "point"), {}),
    "no point, a contradiction": edited(
        prove([*POSITIVE, *NEGATIVE], positive(E(-1)), contradiction(0, hypothesis(0)), x=1), ("evidence", "point"), {}
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
        BOTH,
        positive(1 / x + 1 / y),
        factors(1, (x + y, 1, ">", coefficients(x=(0, None), y=(0, None)))),
        [X_POSITIVE, denominator(y, ">", hypothesis(1))],
        x=1,
        y=1,
    ),
    "difference that is zero keeps its divisor": prove(NONZERO, ("=", 1 / x - 1 / x, ZERO), IDENTITY, [X_NONZERO], x=1),
    "quotient of quotients": prove(
        BOTH,
        positive((1 / x) / (1 / (x * y))),
        factors(1, (x, 1, ">", hypothesis(0)), (y, 1, ">", hypothesis(1))),
        [X_POSITIVE, denominator(x * y, ">", combination((1, ONE, [0, 1])))],
        x=1,
        y=1,
    ),
    "witness": refute(POSITIVE, ("<", x, ONE), x=2),
    "witness without hypotheses": refute([], ("=", x * y, x), x=1, y=2),
    "witness without variables": refute([], (">", ONE, "2")),
    "witness against a quotient": refute(NONZERO, (">", 1 / x, ZERO), x=-1),
    "witness against a claim too large to expand": refute([], ("<", (x + y + z + 1) ** 900, "2"), x=1, y=0, z=0),
}

REJECTED: dict[str, tuple[dict[str, Any], str]] = {
    "identity, not zero": (prove([], ("=", (x + 1) ** 2, x * x + x + 1), IDENTITY, x=0), "not zero"),
    "identity for >": (prove([], positive(x - x), IDENTITY, x=0), "this shows = 0"),
    "identity for !=": (prove([], ("!=", x - x, ZERO), IDENTITY, x=0), "this shows = 0"),
    "hypothesis, negative multiple": (prove(POSITIVE, positive(-x), hypothesis(0), x=1), "multiple"),
    "hypothesis, no multiple": (prove(POSITIVE, positive(x + 1), hypothesis(0), x=1), "multiple"),
    "hypothesis, other leading term": (prove(POSITIVE, positive(x * y + x), hypothesis(0), x=1, y=1), "multiple"),
    "hypothesis, zero is no multiple": (prove(POSITIVE, nonnegative(x - x), hypothesis(0), x=1), "multiple"),
    "hypothesis zero": (prove([nonnegative(E(0))], positive(x), hypothesis(0), x=1), "multiple"),
    "hypothesis >= for >": (prove([nonnegative(x)], positive(x), hypothesis(0), x=1), "this shows >= 0"),
    "hypothesis = for >": (prove([("=", x, ONE)], (">", x, ONE), hypothesis(0), x=1), "this shows = 0"),
    "hypothesis = for !=": (prove([("=", x, ONE)], ("!=", x, ONE), hypothesis(0), x=1), "this shows = 0"),
    "hypothesis >= for !=": (prove([nonnegative(x)], ("!=", x, ZERO), hypothesis(0), x=1), "this shows >= 0"),
    "hypothesis != for >=": (prove(NONZERO, nonnegative(x), hypothesis(0), x=1), "this shows != 0"),
    "hypothesis > for =": (prove(POSITIVE, ("=", x, ZERO), hypothesis(0), x=1), "this shows > 0"),
    "hypothesis, no such index": (prove(POSITIVE, positive(x), hypothesis(1), x=1), "no hypothesis 1"),
    "coefficients, closed low end": (prove(CLOSED, positive(x), UNIT, x=HALF), "closed ends"),
    "coefficients, closed high end": (prove(CLOSED, positive(1 - x), UNIT, x=HALF), "closed ends"),
    "coefficients, closed low end, high open": (prove([CLOSED[0], OPEN[1]], positive(x), UNIT, x=HALF), "closed ends"),
    "coefficients, closed high end, low open": (
        prove([OPEN[0], CLOSED[1]], positive(x * (1 - x)), UNIT, x=HALF),
        "closed ends",
    ),
    "coefficients, = is no open end": (prove([("=", x, ZERO)], positive(x), UP, x=0), "closed ends"),
    "coefficients, closed end above only": (
        prove([("<=", x, "5")], positive(5 - x), coefficients(x=(None, 5)), x=0),
        "closed ends",
    ),
    "coefficients, a corner": (prove(CLOSED_SQUARE, positive(x + y), SQUARE, x=1, y=1), "closed ends"),
    "coefficients, the opposite corner": (
        prove(CLOSED_SQUARE, positive((1 - x) + (1 - y)), SQUARE, x=0, y=0),
        "closed ends",
    ),
    "coefficients, mixed corner": (prove(CLOSED_SQUARE, positive(x + (1 - y)), SQUARE, x=1, y=1), "closed ends"),
    "coefficients, free variable at zero": (prove([], positive(z**2), REAL, z=1), "closed ends"),
    "coefficients, free variables at zero together": (prove([], positive(y**2 + z**2), REAL, y=1, z=1), "closed ends"),
    "coefficients, free odd": (prove([], positive(z**2 + z + 1), REAL, z=0), "odd free exponent"),
    "coefficients, negative": (prove(OPEN, positive(x * x - x + "1/5"), UNIT, x=HALF), "negative coefficient"),
    "coefficients, zero for >": (prove([], positive(x - x), REAL, x=0), "closed ends"),
    "coefficients for =": (prove(POSITIVE, ("=", x, ZERO), UP, x=1), "this shows > 0"),
    "coefficients, no bound known": (prove([], positive(x + 1), UNIT, x=HALF), "no single hypothesis"),
    "coefficients, bound on the other side": (prove(NEGATIVE, positive(x), UP, x=-1), "no single hypothesis"),
    "coefficients, bound too loose": (
        prove(POSITIVE, positive(x - HALF), coefficients(x=(HALF, None)), x=1),
        "no single hypothesis",
    ),
    "coefficients, bound by !=": (prove(NONZERO, positive(x), UP, x=1), "no single hypothesis"),
    "coefficients, bound by two hypotheses": (
        prove([("<", y, x), ("<", ZERO, y)], positive(x), UP, x=2, y=1),
        "no single hypothesis",
    ),
    "coefficients, bound by a product": (
        prove([positive(x * y), positive(x * x - 1)], positive(x), UP, x=2, y=1),
        "no single hypothesis",
    ),
    "coefficients, degree is that with the multiplier": (
        prove(CLOSED, positive(1 - x), coefficients(1 + x, x=(0, 1)), x=HALF),
        "closed ends",
    ),
    "coefficients, multiplier zero": (prove([], nonnegative(E(-1)), coefficients(ZERO), x=0), "closed ends"),
    "coefficients, multiplier negative": (prove([], nonnegative(E(-1)), coefficients("-1"), x=0), "negative coeff"),
    "coefficients, multiplier not strict": (
        prove(CLOSED, nonnegative(x), coefficients(x, x=(0, 1)), x=HALF),
        "multiplier",
    ),
    "factors, another product": (
        prove(BOTH, positive(x * y), factors(1, (x, 1, ">", hypothesis(0))), x=1, y=1),
        "product of the factors",
    ),
    "factors, another constant": (
        prove(POSITIVE, positive(2 * x), factors(3, (x, 1, ">", hypothesis(0))), x=1),
        "product of the factors",
    ),
    "factors, another power": (
        prove(POSITIVE, positive(x**3), factors(1, (x, 2, ">", hypothesis(0))), x=1),
        "product of the factors",
    ),
    "factors, wrong sign": (
        prove(NEGATIVE, positive(x), factors(1, (x, 1, "<", hypothesis(0))), x=-1),
        "this shows < 0",
    ),
    "factors, sign without proof": (
        prove(NEGATIVE, positive(x), factors(1, (x, 1, ">", hypothesis(0))), x=-1),
        "factors/0/evidence",
    ),
    "factors, negative constant": (
        prove(POSITIVE, positive(-x), factors(-1, (x, 1, ">", hypothesis(0))), x=1),
        "this shows < 0",
    ),
    "factors, odd power of !=": (
        prove(NONZERO, positive(x**3), factors(1, (x, 3, "!=", hypothesis(0))), x=1),
        "this shows != 0",
    ),
    "factors, any is not strict": (prove([], positive(x**2), factors(1, (x, 2, "any", None)), x=1), "this shows >= 0"),
    "factors, even power of >= is not strict": (
        prove([nonnegative(x)], positive(x**2), factors(1, (x, 2, ">=", hypothesis(0))), x=1),
        "this shows >= 0",
    ),
    "factors, = is not strict": (
        prove([("=", x, ONE)], ("!=", (x - 1) ** 2, ZERO), factors(1, (x - 1, 2, "=", hypothesis(0))), x=1),
        "this shows = 0",
    ),
    "factors, != beside >=": (
        prove(
            [("!=", x, ZERO), nonnegative(y)],
            ("!=", x * y, ZERO),
            factors(1, (x, 1, "!=", hypothesis(0)), (y, 1, ">=", hypothesis(1))),
            **{"x": 1, "y": 1},
        ),
        "signs do not tell",
    ),
    "factors, >= of two negatives is not <=": (
        prove([("<=", x, ZERO)], nonnegative(x), factors(1, (x, 1, "<=", hypothesis(0))), x=0),
        "this shows <= 0",
    ),
    "split, a case is missing": (prove([], nonnegative(x**2), split(x, (">=", UP)), x=0), "do not cover"),
    "split, zero is missing": (prove([], positive(x**2), split(x, (">", UP), ("<", DOWN)), x=1), "do not cover"),
    "split, no cases": (prove([], positive(E(-1)), split(x), x=1), "do not cover"),
    "split, a case twice": (
        prove([], positive(x**2), split(x, (">", UP), (">", UP), ("<", DOWN)), x=1),
        "do not cover",
    ),
    "split, = and !=": (prove([], nonnegative(x**2), split(x, ("=", REAL), ("!=", REAL)), x=1), "do not cover"),
    "split, any": (prove([], nonnegative(x**2), split(x, ("any", REAL)), x=1), "do not cover"),
    "split, one case fails": (prove([], nonnegative(x**3), split(x, (">=", UP), ("<", DOWN)), x=1), "cases/1"),
    "split, closed case for a strict goal": (
        prove([], positive(x**2), split(x, (">=", UP), ("<", DOWN)), x=1),
        "cases/0/evidence: nothing positive",
    ),
    "split, the hypothesis of the other case": (
        prove([], nonnegative(x**2), split(x, (">=", UP), ("<", UP)), x=1),
        "no single hypothesis",
    ),
    "split, the case hypothesis ends with the case": (
        prove(
            [],
            nonnegative(x),
            factors(1, (x**0, 1, ">", split(x, (">", REAL), ("<=", REAL))), (x, 1, ">", hypothesis(0))),
            x=1,
        ),
        "no hypothesis 0",
    ),
    "substitute, name in use": (
        prove([], positive(x**2 + y**2 + 1), substitute("x", "y", y, REAL), x=0, y=0),
        "in use already",
    ),
    "substitute, its own name": (prove([], positive(x**2 + 1), substitute("x", "x", x, REAL), x=0), "in use already"),
    "substitute, not onto": (
        prove([], nonnegative(x), substitute("x", "s", s**2, REAL), x=1),
        "not linear",
    ),
    "substitute, a line plus a square": (
        prove([], nonnegative(x), substitute("x", "s", s + s**2, REAL), x=1),
        "not linear",
    ),
    "substitute, without the new name": (
        prove([("<", ZERO, y)], positive(x), substitute("x", "s", y, coefficients(y=(0, None))), x=1, y=1),
        "not linear",
    ),
    "substitute, coefficient zero": (
        prove([("<", ZERO, y)], positive(x), substitute("x", "s", 0 * s + y, coefficients(y=(0, None))), x=1, y=1),
        "not linear",
    ),
    "substitute, coefficient not constant": (
        prove([], nonnegative(x - y), substitute("x", "s", s * y + y, REAL), x=1, y=1),
        "not linear",
    ),
    "eliminate, not an equation": (
        prove([nonnegative(x)], nonnegative(x), eliminate(0, "x", IDENTITY), x=1),
        "not an equation",
    ),
    "eliminate, variable not in it": (
        prove([("=", y, ONE)], nonnegative(x), eliminate(0, "x", IDENTITY), x=1, y=1),
        "not an equation",
    ),
    "eliminate, variable still in the rest": (
        prove([("=", x + x * y, ZERO)], ("=", x, ZERO), eliminate(0, "x", IDENTITY), x=0, y=0),
        "not linear",
    ),
    "eliminate, square": (
        prove([("=", x + x**2, ZERO)], ("=", x, ZERO), eliminate(0, "x", IDENTITY), x=0),
        "not linear",
    ),
    "eliminate, coefficient not constant": (
        prove([("=", x * y, ONE)], ("=", x, y), eliminate(0, "x", IDENTITY), x=1, y=1),
        "not an equation",
    ),
    "contradiction, the hypothesis itself is gone": (
        prove(POSITIVE, positive(E(-1)), contradiction(0, hypothesis(0)), x=1),
        "no hypothesis 0",
    ),
    "contradiction, not shown": (prove(BOTH, positive(E(-1)), contradiction(0, hypothesis(0)), x=1, y=1), "multiple"),
    "contradiction of >= needs more than >=": (
        prove([nonnegative(x), nonnegative(-x)], positive(E(-1)), contradiction(0, hypothesis(0)), x=0),
        "this shows >= 0",
    ),
    "contradiction, old index": (
        prove(POSITIVE, positive(x), split(x, (">", UP), ("<=", contradiction(0, hypothesis(1)))), x=1),
        "no hypothesis 1",
    ),
    "combination, another sum": (prove(OPEN, positive(x), combination((1, ONE, [0, 1])), x=HALF), "sum of the terms"),
    "combination, negative coefficient": (
        prove(OPEN, positive(x * x - x), combination((-1, ONE, [0, 1])), x=HALF),
        "nonnegative",
    ),
    "combination, negative square": (prove([], nonnegative(-(x**2)), combination((-1, x, [])), x=0), "nonnegative"),
    "combination, with !=": (prove(NONZERO, positive(x), combination((1, ONE, [0])), x=1), "nonnegative"),
    "combination, >= is not strict": (prove(CLOSED, positive(x), combination((1, ONE, [0])), x=1), "this shows >= 0"),
    "combination, = is not strict": (
        prove([("=", x, ONE)], (">", x, ONE), combination((1, ONE, [0])), x=1),
        "this shows >= 0",
    ),
    "combination, a square is not strict": (
        prove(POSITIVE, positive(x * (x - 1) ** 2), combination((1, x - 1, [0])), x=2),
        "this shows >= 0",
    ),
    "combination, 0 times strict is not strict": (
        prove([], positive(x**2), combination((1, x, []), (0, ONE, [])), x=1),
        "this shows >= 0",
    ),
    "combination, square 0 is not strict": (
        prove([], positive(x**2), combination((1, x, []), (1, ZERO, [])), x=1),
        "this shows >= 0",
    ),
    "combination, for =": (prove([], ("=", x - x, ZERO), combination(), x=0), "this shows >= 0"),
    "combination, multiplier not positive": (
        prove([], nonnegative(E(-1)), combination((1, ONE, []), multiplier="-1", evidence=REAL), x=0),
        "evidence/goal/evidence",
    ),
    "combination, multiplier may be zero": (
        prove(CLOSED, nonnegative(E(-1)), combination(multiplier=x - x, evidence=UNIT), x=0),
        "evidence/goal/evidence",
    ),
    "combination, multiplier at a closed end": (
        prove(CLOSED, positive(x + 1), combination((1, ONE, [0, 0]), (1, ONE, [0]), multiplier=x, evidence=UNIT), x=1),
        "evidence/goal/evidence",
    ),
    "sign, the other one": (prove(NEGATIVE, ("!=", x, ZERO), sign(">", hypothesis(0)), x=-1), "multiple"),
    "sign < for >=": (prove(NEGATIVE, nonnegative(x), sign("<", hypothesis(0)), x=-1), "this shows < 0"),
    "quotient, divisor missing": (prove(POSITIVE, positive(1 / x), REAL, x=1), "missing"),
    "quotient, divisor that moved up missing": (prove(NONZERO, ("=", 1 / (1 / x), x), IDENTITY, x=1), "missing"),
    "quotient to the power 0, divisor missing": (prove(NONZERO, ("=", (1 / x) ** 0, ONE), IDENTITY, x=1), "missing"),
    "quotient that cancels, divisor missing": (prove(NONZERO, ("=", 1 / x, 1 / x), IDENTITY, x=1), "missing"),
    "quotient, divisor unused": (prove(POSITIVE, positive(x), hypothesis(0), [X_POSITIVE], x=1), "denominator 0"),
    "quotient, divisor twice": (
        prove(POSITIVE, positive(1 / x), REAL, [X_POSITIVE, denominator(2 * x, ">", hypothesis(0))], x=1),
        "denominator 1",
    ),
    "quotient, divisor 0": (
        prove(POSITIVE, positive(1 / x), REAL, [denominator(x - x, "!=", REAL)], x=1),
        "denominator 0",
    ),
    "quotient, divisor constant": (
        prove([], positive(x**2 / 2 + 1), REAL, [denominator("2", ">", REAL)], x=1),
        "denominator 0",
    ),
    "quotient, divisor not shown": (
        prove([], ("=", x / x, ONE), IDENTITY, [denominator(x, "!=", REAL)], x=1),
        "denominators/0/evidence",
    ),
    "quotient, !=: the goal is times the divisor": (
        prove(NONZERO, positive(1 / x), factors(1), [X_NONZERO], x=1),
        "product of the factors",
    ),
    "quotient, !=: nothing shows the sign": (prove(NONZERO, positive(1 / x), REAL, [X_NONZERO], x=1), "free exponent"),
    "quotient, !=: an even power of the divisor": (
        prove(NONZERO, positive(x**4 / x / x), factors(1, (x, 5, "!=", hypothesis(0))), [X_NONZERO], x=1),
        "product of the factors",
    ),
    "no point, and false": (
        edited(prove(POSITIVE, positive(x - 1), hypothesis(0), x=1), ("evidence", "point"), {}),
        "multiple",
    ),
    "quotient, wrong sign of the divisor": (
        prove(NEGATIVE, positive(1 / x), REAL, [denominator(x, ">", hypothesis(0))], x=-1),
        "multiple",
    ),
    "quotient, sign turns the goal": (
        prove(NEGATIVE, positive(1 / x), factors(1), [denominator(x, "<", hypothesis(0))], x=-1),
        "product of the factors",
    ),
    "quotient, negated divisor turns it back": (
        prove(NEGATIVE, positive(1 / x), factors(1), [denominator(-x, ">", hypothesis(0))], x=-1),
        "product of the factors",
    ),
    "quotient, no common divisor is taken out": (
        prove(POSITIVE, positive((x * x) / x), hypothesis(0), [X_POSITIVE], x=1),
        "multiple",
    ),
    "division by zero": (prove([], ("=", 1 / (x - x), 1 / (x - x)), IDENTITY, x=0), "division by zero"),
    "division by the number zero": (prove([], ("=", x / 0, x / 0), IDENTITY, x=0), "division by zero"),
    "point outside": (prove(POSITIVE, positive(x), hypothesis(0), x=0), "hypothesis 0 does not hold"),
    "point of no region": (
        prove([*POSITIVE, *NEGATIVE], positive(E(-1)), contradiction(0, hypothesis(0)), x=1),
        "hypothesis 1 does not hold",
    ),
    "witness, the claim holds": (refute(POSITIVE, positive(x), x=1), "the claim holds"),
    "witness outside": (refute(POSITIVE, positive(x), x=-1), "hypothesis 0 does not hold"),
    "witness where a divisor is zero": (refute([], positive(1 / x), x=0), "division by zero"),
    "witness where a hidden divisor is zero": (refute([], (">", 0 * (1 / x), ONE), x=0), "division by zero"),
    "another digest": (
        certificate("x", POSITIVE, positive(x), proof(hypothesis(0), x=1), digest="0" * 64),
        "digest",
    ),
}


@pytest.mark.parametrize("name", ACCEPTED)
def test_accepts(name: str) -> None:
    word, statement = judge(ACCEPTED[name])
    assert (word, statement[:5]) == ("accepted", "FALSE" if name.startswith("witness") else "for a"), statement


@pytest.mark.parametrize("name", REJECTED)
def test_rejects(name: str) -> None:
    found, fragment = REJECTED[name]
    word, reason = judge(found)
    assert word == "rejected", reason
    assert fragment in reason


# Malformed: a certificate with one thing changed, as (path to it, new value).

LONG = "1" * 4001
GOAL = ("evidence", "goal")
CLAIM = ("obligation", "claim")
WHOLE = prove(
    OPEN,
    positive((x + 1) / x),
    split(x - HALF, (">", coefficients(x=(0, None))), ("<=", factors(1, (x + 1, 1, ">", UP)))),
    [X_POSITIVE],
    x="1/3",
)

MALFORMED: dict[str, tuple[tuple[Any, ...], Any]] = {
    "another format": (("format",), "rlstar"),
    "format is missing": (("format",), GONE),
    "a future version": (("version",), 2),
    "version true": (("version",), True),
    "version as text": (("version",), "1"),
    "version is missing": (("version",), GONE),
    "an extra key": (("comment",), "hello"),
    "name is missing": (("name",), GONE),
    "name is a number": (("name",), 3),
    "name beyond ASCII": (("name",), "é"),
    "name with a tab": (("name",), "a\tb"),
    "name with a newline": (("name",), "a\n"),
    "name too long": (("name",), "a" * 201),
    "digest in capitals": (("digest",), "A" * 64),
    "digest null": (("digest",), None),
    "obligation null": (("obligation",), None),
    "obligation with an extra key": (("obligation", "note"), "x"),
    "variables as text": (("obligation", "variables"), "x"),
    "variable twice": (("obligation", "variables"), ["x", "x"]),
    "variable name": (("obligation", "variables"), ["x", "2x"]),
    "variable name beyond ASCII": (("obligation", "variables"), ["x", "ä"]),
    "variable with a newline": (("obligation", "variables"), ["x", "y\n"]),
    "variable name too long": (("obligation", "variables"), ["x", "y" * 41]),
    "variable a list": (("obligation", "variables"), ["x", ["y"]]),
    "61 variables": (("obligation", "variables"), ["x", *(f"y{i}" for i in range(60))]),
    "hypotheses an object": (("obligation", "hypotheses"), {}),
    "relation of two": (CLAIM, [">", "x"]),
    "relation of four": (CLAIM, [">", "x", "1", "2"]),
    "relation as text": (CLAIM, "x > 0"),
    "relation ==": (CLAIM, ["==", "x", "x"]),
    "relation operator a list": (CLAIM, [[">"], "x", "0"]),
    "hypothesis null": (("obligation", "hypotheses", 0), None),
    "hypothesis divides by a variable": (("obligation", "hypotheses", 0), ["<", "0", ["/", "1", "x"]]),
    "hypothesis hides a variable divisor": (
        ("obligation", "hypotheses", 0),
        ["<", "0", ["+", "x", ["*", "0", ["/", "1", "x"]]]],
    ),
    "variable not declared": (CLAIM, [">", "w", "0"]),
    "expression empty": (CLAIM, [">", [], "0"]),
    "expression a JSON number": (CLAIM, [">", "x", 0]),
    "expression true": (CLAIM, [">", "x", True]),
    "expression null": (CLAIM, [">", "x", None]),
    "expression an object": (CLAIM, [">", "x", {}]),
    "operator unknown": (CLAIM, [">", ["%", "x", "2"], "0"]),
    "operator a list": (CLAIM, [">", [["+"], "x", "2"], "0"]),
    "operator alone": (CLAIM, [">", ["+"], "0"]),
    "+ of one": (CLAIM, [">", ["+", "x"], "0"]),
    "* of one": (CLAIM, [">", ["*", "x"], "0"]),
    "- of two": (CLAIM, [">", ["-", "x", "1"], "0"]),
    "/ of three": (CLAIM, [">", ["/", "x", "1", "2"], "0"]),
    "^ of one": (CLAIM, [">", ["^", "x"], "0"]),
    "exponent as text": (CLAIM, [">", ["^", "x", "2"], "0"]),
    "exponent true": (CLAIM, [">", ["^", "x", True], "0"]),
    "exponent negative": (CLAIM, [">", ["^", "x", -1], "0"]),
    "exponent 1001": (CLAIM, [">", ["^", "x", 1001], "0"]),
    "exponent 10^8": (CLAIM, [">", ["^", "x", 10**8], "0"]),
    "degree 1001": (CLAIM, [">", ["*", "x", ["^", "x", 1000]], "0"]),
    "degree 10^6": (CLAIM, [">", ["^", ["^", "x", 1000], 1000], "0"]),
    "power of a divisor": (CLAIM, [">", ["^", ["^", ["/", "1", "x"], 1000], 2], "0"]),
    "number with denominator 0": (CLAIM, [">", "x", "1/0"]),
    "number with denominator 000": (CLAIM, [">", "x", "1/000"]),
    "number with a sign": (CLAIM, [">", "x", "+1"]),
    "number with two signs": (CLAIM, [">", "x", "--1"]),
    "number with a negative denominator": (CLAIM, [">", "x", "1/-2"]),
    "number decimal": (CLAIM, [">", "x", "1.5"]),
    "number with a space": (CLAIM, [">", "x", " 1"]),
    "number with a newline": (CLAIM, [">", "x", "1\n"]),
    "number with an underscore": (CLAIM, [">", "x", "1_0"]),
    "number in other digits": (CLAIM, [">", "x", "\u0663"]),
    "number empty": (CLAIM, [">", "x", ""]),
    "number nan": (CLAIM, [">", "x", "nan"]),
    "number too long": (CLAIM, [">", "x", LONG]),
    "number too long below": (CLAIM, [">", "x", "1/" + LONG]),
    "evidence null": (("evidence",), None),
    "evidence a list": (("evidence",), []),
    "evidence unknown": (("evidence", "kind"), "belief"),
    "evidence of a goal at the top": (("evidence",), IDENTITY),
    "witness with a goal": (("evidence", "kind"), "witness"),
    "point null": (("evidence", "point"), None),
    "point without a variable": (("evidence", "point"), {"y": "1"}),
    "point with another variable": (("evidence", "point"), {"x": "1/3", "y": "1"}),
    "point in JSON numbers": (("evidence", "point", "x"), 1),
    "point null at x": (("evidence", "point", "x"), None),
    "denominators null": (("evidence", "denominators"), None),
    "denominator null": (("evidence", "denominators", 0), None),
    "denominator with an extra key": (("evidence", "denominators", 0, "power"), 1),
    "denominator sign >=": (("evidence", "denominators", 0, "sign"), ">="),
    "denominator sign =": (("evidence", "denominators", 0, "sign"), "="),
    "denominator is a quotient": (("evidence", "denominators", 0, "polynomial"), ["/", "1", ["/", "1", "x"]]),
    "denominator without evidence": (("evidence", "denominators", 0, "evidence"), None),
    "goal null": (GOAL, None),
    "goal a list": (GOAL, []),
    "goal a text": (GOAL, "identity"),
    "kind is missing": (GOAL, {}),
    "kind unknown": (GOAL, {"kind": "trust me"}),
    "kind a list": (GOAL, {"kind": ["identity"]}),
    "identity with an extra key": (GOAL, {"kind": "identity", "index": 0}),
    "index missing": (GOAL, {"kind": "hypothesis"}),
    "index negative": (GOAL, hypothesis(-1)),
    "index true": (GOAL, {"kind": "hypothesis", "index": True}),
    "index as text": (GOAL, {"kind": "hypothesis", "index": "0"}),
    "index null": (GOAL, {"kind": "hypothesis", "index": None}),
    "bounds null": (GOAL, {**UNIT, "bounds": None}),
    "bounds of no variable": (GOAL, {**UNIT, "bounds": {"w": ["0", "1"]}}),
    "bounds of a number": (GOAL, {**UNIT, "bounds": {"2": ["0", "1"]}}),
    "bounds of a name with a tab": (GOAL, {**UNIT, "bounds": {"a\tb": ["0", "1"]}}),
    "bounds both null": (GOAL, coefficients(x=(None, None))),
    "bounds of three": (GOAL, {**UNIT, "bounds": {"x": ["0", "1", "2"]}}),
    "bounds a text": (GOAL, {**UNIT, "bounds": {"x": "01"}}),
    "bounds in JSON numbers": (GOAL, {**UNIT, "bounds": {"x": [0, 1]}}),
    "bounds equal": (GOAL, coefficients(x=(0, "-0"))),
    "bounds exchanged": (GOAL, coefficients(x=(1, 0))),
    "multiplier null": (GOAL, coefficients(None)),
    "multiplier a quotient": (GOAL, coefficients(["/", "1", "x"])),
    "multiplier not declared": (GOAL, coefficients("w")),
    "factor constant 0": (GOAL, factors(0)),
    "factor constant null": (GOAL, {**factors(1), "constant": None}),
    "factors null": (GOAL, {**factors(1), "factors": None}),
    "factor null": (GOAL, {**factors(1), "factors": [None]}),
    "factor power 0": (GOAL, factors(1, ("x", 0, ">", hypothesis(0)))),
    "factor power true": (GOAL, factors(1, ("x", True, ">", hypothesis(0)))),
    "factor power 10^8": (GOAL, factors(1, ("2", 10**8, ">", REAL))),
    "factor sign": (GOAL, factors(1, ("x", 1, "positive", hypothesis(0)))),
    "factor sign a list": (GOAL, factors(1, ("x", 1, [">"], hypothesis(0)))),
    "factor any, odd": (GOAL, factors(1, ("x", 1, "any", None))),
    "factor any with evidence": (GOAL, factors(1, ("x", 2, "any", hypothesis(0)))),
    "factor without evidence": (GOAL, factors(1, ("x", 1, ">", None))),
    "split by a quotient": (GOAL, split(["/", "1", "x"], (">", UP), ("<=", UP))),
    "split by what is not declared": (GOAL, split("w", (">", UP), ("<=", UP))),
    "split cases null": (GOAL, {**split("x"), "cases": None}),
    "split sign a number": (GOAL, split("x", (0, UP), ("<", UP))),
    "split without evidence": (GOAL, split("x", (">", None), ("<=", UP))),
    "substitute in no variable": (GOAL, substitute("w", "s", "s", UP)),
    "substitute in a number": (GOAL, substitute("1", "s", "s", UP)),
    "substitute with a name that is none": (GOAL, substitute("x", "1", "1", UP)),
    "substitute with the variable in the rest": (GOAL, substitute("x", "s", ["+", "s", "x"], UP)),
    "substitute, the old variable afterwards": (GOAL, substitute("x", "s", "s", UP)),
    "substitute by what is not declared": (GOAL, substitute("x", "s", ["+", "s", "w"], UP)),
    "eliminate no variable": (GOAL, eliminate(0, "w", UP)),
    "contradiction of true": (GOAL, {"kind": "contradiction", "index": True, "evidence": IDENTITY}),
    "combination terms null": (GOAL, {**combination(), "terms": None}),
    "combination term null": (GOAL, {**combination(), "terms": [None]}),
    "combination coefficient a JSON number": (
        GOAL,
        {**combination(), "terms": [{"coefficient": 1, "square": "1", "hypotheses": []}]},
    ),
    "combination index negative": (GOAL, combination((1, "1", [-1]))),
    "combination index true": (GOAL, combination((1, "1", [True]))),
    "combination index nested": (GOAL, combination((1, "1", [[0]]))),
    "combination square null": (GOAL, combination((1, None, []))),
    "combination multiplier without evidence": (GOAL, combination(multiplier="x")),
    "sign >=": (GOAL, {"kind": "sign", "sign": ">=", "evidence": IDENTITY}),
    "sign any": (GOAL, {"kind": "sign", "sign": "any", "evidence": IDENTITY}),
}


def test_the_certificate_that_is_edited_is_accepted() -> None:
    assert judge(WHOLE) == ("accepted", "for all real x: if 0 < x, x < 1 then ((x + 1)/x) > 0")


@pytest.mark.parametrize("name", MALFORMED)
def test_malformed(name: str) -> None:
    word, reason = judge(edited(WHOLE, *MALFORMED[name]))
    assert word == "malformed", reason
    assert 10 < len(reason) < 600


def test_a_future_version_is_named() -> None:
    for version, wanted in ((7, "version must be an integer from 1 to 1, not 7"), (True, "not true"), ("1", 'not "1"')):
        word, reason = judge(edited(WHOLE, ("version",), version))
        assert word == "malformed" and wanted in reason
    assert "format must be a string like rlstar-certificate" in judge(edited(WHOLE, ("format",), "another"))[1]


def test_at_most_twenty_variables_with_closed_ends() -> None:
    def many(count: int) -> dict[str, Any]:
        names = [f"x{i}" for i in range(count)]
        hypotheses = [relation for name in names for relation in (["<=", "0", name], ["<=", name, "1"])]
        bounds = coefficients(**dict.fromkeys(names, (0, 1)))
        everything = ["+", "1", *names]
        return prove(hypotheses, (">", everything, "0"), bounds, **dict.fromkeys(names, 0))

    assert judge(many(3))[0] == "accepted"
    assert judge(many(21))[0] == "malformed"


# Files


BAD_FILES: dict[str, bytes] = {
    "empty": b"",
    "blank": b" \n",
    "not UTF-8": b'{"format": "\xff\xfe"}',
    "UTF-16": json.dumps(WHOLE).encode("utf-16"),
    "byte order mark": b"\xef\xbb\xbf" + json.dumps(WHOLE).encode(),
    "not JSON": b"x > 0",
    "truncated": json.dumps(WHOLE).encode()[:-20],
    "two values": json.dumps(WHOLE).encode() * 2,
    "a list": b"[]",
    "null": b"null",
    "a text": b'"certificate"',
    "a number": b"1",
    "NaN": b'{"format": NaN}',
    "Infinity": b'{"format": -Infinity}',
    "a float": b'{"version": 1.0}',
    "an exponent": b'{"version": 1e400}',
    "an integer of 10^6 digits": b'{"version": ' + b"9" * 10**6 + b"}",
    "a lone surrogate": b'{"format": "\\ud800"}',
    "a key twice": json.dumps(WHOLE).encode().replace(b'"kind": "split"', b'"kind": "identity", "kind": "split"'),
    "the same key and value twice": json.dumps(WHOLE).encode().replace(b'"version": 1', b'"version": 1, "version": 1'),
    "nested lists": b"[" * 10**6,
    "nested lists, closed": b"[" * 10**5 + b"]" * 10**5,
    "nested objects": b'{"a":' * 10**5 + b"1" + b"}" * 10**5,
    "nested 900 deep": b"[" * 900 + b"]" * 900,
    "many numbers": b"[" + b"1," * 10**6 + b"1]",
    "a number of 10^6 digits": json.dumps(edited(WHOLE, CLAIM, [">", "x", "9" * 10**6])).encode(),
    "exponent 10^9": json.dumps(edited(WHOLE, CLAIM, [">", ["^", "x", 10**9], "0"])).encode(),
    "a tower of powers": json.dumps(
        edited(WHOLE, CLAIM, [">", ["^", ["^", ["^", "10", 1000], 1000], 1000], "x"])
    ).encode(),
    "a product of sums": json.dumps(
        certificate(
            " ".join(f"x{i}" for i in range(60)),
            [],
            [">", ["*", *(["+", "1", f"x{i}"] for i in range(60))], "0"],
            {"kind": "proof", "point": {f"x{i}": "0" for i in range(60)}, "denominators": [], "goal": REAL},
        )
    ).encode(),
    "fractions without common divisors": json.dumps(
        edited(WHOLE, CLAIM, [">", ["+", *(f"1/{10**3990 + 2 * i + 1}" for i in range(1000))], "x"])
    ).encode(),
    "large and many coefficients": json.dumps(
        edited(WHOLE, CLAIM, [">", ["^", ["+", "x", "9" * 4000], 1000], "0"])
    ).encode(),
}


def one_gigabyte() -> None:
    """In the child process: no more memory than this."""
    resource.setrlimit(resource.RLIMIT_AS, (2**30, 2**30))


def check_refusal(done: subprocess.CompletedProcess[str]) -> None:
    assert done.stderr == ""
    line, counts = done.stdout.splitlines()
    word, *dashes, _, number, point, reason = line.split("\t")
    assert (word, dashes, point, done.returncode) == ("malformed", ["-", "-"], "-", 2)
    assert number in ("0", "1")
    assert counts == "0 accepted, 0 proved, 0 implied, 0 refuted, 0 rejected, 1 malformed"
    assert 10 < len(reason) < 2100
    assert reason.isascii() and reason.isprintable()


@pytest.mark.parametrize("name", BAD_FILES)
def test_bad_files_are_refused_in_bounded_time_and_memory(name: str, tmp_path: Path) -> None:
    path = tmp_path / "bad.json"
    path.write_bytes(BAD_FILES[name])
    check_refusal(run(path, timeout=1800, preexec_fn=one_gigabyte))


def test_bad_names_are_refused(tmp_path: Path) -> None:
    huge = tmp_path / "huge.json"
    with huge.open("wb") as stream:
        stream.truncate(20 * 2**30)  # sparse
    names = [tmp_path / "missing\t\n.json", tmp_path, huge, "", "x" * 5000, "--help", tmp_path / "\udcff", "/dev/zero"]
    for name in names:
        check_refusal(run(name, preexec_fn=one_gigabyte))


def test_nesting_is_limited_to_200_levels(tmp_path: Path) -> None:
    def nested(levels: int) -> dict[str, Any]:
        """Lists within the certificate, its obligation and the claim: three levels around the expression."""
        expression: Any = "x"
        for _ in range(levels - 3):
            expression = ["-", expression]
        return refute([], ("=", expression, "7"), x=1)

    for levels, word in ((200, "accepted"), (201, "malformed")):
        path = tmp_path / "nested.json"
        path.write_text(json.dumps(nested(levels)))
        assert run(path).stdout.startswith(word)


# The command


def written(folder: Path, **found: dict[str, Any]) -> list[Path]:
    """Certificates in files."""
    paths = []
    for name, one in found.items():
        paths.append(folder / f"{name}.json")
        paths[-1].write_text(json.dumps(one))
    return paths


GOOD, FALSE, BAD = ACCEPTED["coefficients"], REJECTED["identity for >"][0], edited(WHOLE, ("version",), 2)


def test_one_line_per_certificate_in_order_and_the_counts(tmp_path: Path) -> None:
    paths = written(tmp_path, a=GOOD, b=FALSE, c=BAD, d=ACCEPTED["witness"])
    done = run(*paths)
    lines = [line.split("\t") for line in done.stdout.splitlines()]
    statement = "for all real M, delta, rest: if 0 < delta, delta < 1, M >= 2, 0 < rest then (delta + rest) > delta"
    names = [json.dumps(str(path)) for path in paths]
    assert lines[0] == ["accepted", "proved", GOOD["digest"], names[0], "1", "-", statement]
    shown = "FALSE for x = 2: if 0 < x then x < 1"
    assert lines[3] == ["accepted", "refuted", ACCEPTED["witness"]["digest"], names[3], "1", '{"x": "2"}', shown]
    assert [line[:6] for line in lines[1:3]] == [
        ["rejected", "-", "-", names[1], "1", "-"],
        ["malformed", "-", "-", names[2], "1", "-"],
    ]
    assert lines[4] == ["2 accepted, 1 proved, 0 implied, 1 refuted, 1 rejected, 1 malformed"]
    assert done.stderr == ""


def listed(*found: Any, **labels: str) -> dict[str, Any]:
    """A file with a list of certificates."""
    certificates = [json.loads(json.dumps(one)) for one in found]
    head = {"format": "rlstar-certificate", "version": 1, "name": "T"}
    return {**head, "obligations": labels, "certificates": certificates}


def test_a_file_may_be_a_list(tmp_path: Path) -> None:
    """Each certificate is judged by itself, as if it stood alone, and a bad one spoils no other."""
    together = [GOOD, FALSE, BAD, ACCEPTED["witness"], GOOD, 7, None, []]
    done = run(*written(tmp_path, all=listed(*together, one=GOOD["digest"])))
    *lines, counts = done.stdout.splitlines()
    words = ["accepted", "rejected", "malformed", "accepted", "accepted", "malformed", "malformed", "malformed"]
    assert [line.split("\t")[0] for line in lines] == words
    assert [line.split("\t")[4] for line in lines] == [str(i) for i in range(1, 9)]
    assert [line.split("\t")[1] for line in lines] == ["proved", "-", "-", "refuted", "proved", "-", "-", "-"]
    assert counts == "3 accepted, 2 proved, 0 implied, 1 refuted, 1 rejected, 4 malformed"
    assert done.returncode == 2
    alone = [line.split("\t") for line in run(*written(tmp_path, a=GOOD)).stdout.splitlines()]
    assert lines[0].split("\t")[:3] == alone[0][:3] and lines[0].split("\t")[5:] == alone[0][5:]


def test_without_a_point_it_is_implied_and_no_more(tmp_path: Path) -> None:
    """Evidence for a region of which no point is shown proves what it says, which may be about nothing; a witness without a point is none."""
    done = run(*written(tmp_path, a=ACCEPTED["no point"], b=ACCEPTED["no point, a contradiction"], c=GOOD))
    lines = [line.split("\t") for line in done.stdout.splitlines()]
    assert [line[:2] for line in lines[:3]] == [
        ["accepted", "implied"],
        ["accepted", "implied"],
        ["accepted", "proved"],
    ]
    assert lines[3] == ["3 accepted, 1 proved, 2 implied, 0 refuted, 0 rejected, 0 malformed"]
    word, _ = judge({**ACCEPTED["witness"], "evidence": {"kind": "witness", "point": {}}})
    assert word == "malformed"
    # without variables there is nothing that a point could leave out
    assert checker.judged(ACCEPTED["identity without variables"])[0] == "proved"


def test_an_empty_list_accepts_nothing(tmp_path: Path) -> None:
    done = run(*written(tmp_path, empty=listed()))
    assert done.stdout == "0 accepted, 0 proved, 0 implied, 0 refuted, 0 rejected, 0 malformed\n"
    assert done.returncode == 0


@pytest.mark.parametrize(
    "change",
    [
        {"format": "another"},
        {"version": 2},
        {"version": "1"},
        {"name": 7},
        {"name": "a\tb"},
        {"obligations": []},
        {"certificates": {}},
        {"certificates": None},
        {"digest": "extra"},
    ],
)
def test_a_list_of_another_form_is_malformed(change: dict[str, Any], tmp_path: Path) -> None:
    check_refusal(run(*written(tmp_path, bad={**listed(GOOD), **change})))
    for key in ("format", "version", "name", "obligations"):
        check_refusal(run(*written(tmp_path, bad={k: v for k, v in listed(GOOD).items() if k != key})))


def test_a_list_in_a_list_is_malformed(tmp_path: Path) -> None:
    check_refusal(run(*written(tmp_path, bad=listed(listed(GOOD)))))


def test_a_file_that_cannot_be_read_does_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text("{")
    done = run(tmp_path / "bad.json", *written(tmp_path, good=GOOD), tmp_path / "missing.json")
    assert [line.split("\t")[0] for line in done.stdout.splitlines()[:-1]] == ["malformed", "accepted", "malformed"]


def test_without_a_file_it_says_how_it_is_used() -> None:
    done = run()
    assert (done.stdout, done.returncode) == ("usage: python checker.py FILE...\n", 2)


@pytest.mark.parametrize(
    ("found", "code"),
    [([GOOD, GOOD], 0), ([GOOD, FALSE], 1), ([FALSE, GOOD], 1), ([BAD, FALSE], 2), ([FALSE, BAD, GOOD], 2), ([], 2)],
)
def test_exit_codes(found: list[dict[str, Any]], code: int, tmp_path: Path) -> None:
    paths = written(tmp_path, **{f"c{i}": one for i, one in enumerate(found)})
    assert run(*paths).returncode == code


@pytest.mark.parametrize("options", [("-I", "-S"), ("-O",), ("-OO", "-W", "error"), ("-X", "int_max_str_digits=640")])
def test_interpreter_options(options: tuple[str, ...], tmp_path: Path) -> None:
    long = refute([], ("=", x, "7" * 4000), x="7/" + "3" * 3998)
    done = run(*written(tmp_path, a=GOOD, b=FALSE, c=long), options=options, cwd=tmp_path, env={})
    assert [line.split("\t")[0] for line in done.stdout.splitlines()[:-1]] == ["accepted", "rejected", "accepted"]
    assert (done.returncode, done.stderr) == (1, "")


def test_statements() -> None:
    assert judge(ACCEPTED["identity without variables"])[1] == "for all real numbers: (1/2) = (2/4)"
    assert judge(ACCEPTED["witness against a quotient"])[1] == "FALSE for x = -1: if x != 0 then (1/x) > 0"
    expression = ((x - 1) * -y + (-x) ** 2 - x * y) / "-3/4"
    statement = "FALSE for x = 1, y = 0: (((((x - 1)*(-y)) + ((-x)^2)) - (x*y))/(-3/4)) = 0"
    assert judge(refute([], ("=", expression, ZERO), x=1, y=0))[1] == statement


def test_long_statements_are_shortened(tmp_path: Path) -> None:
    long = refute([], ("=", ["+", *["x"] * 10_000], "1"), x=1)
    line, _ = run(*written(tmp_path, long=long)).stdout.splitlines()
    statement = line.split("\t")[6]
    assert statement.startswith("FALSE for x = 1: (x + x + ") and statement.endswith(" + x) = 1")
    assert " ... " in statement and len(statement) < 2100


def heed_interrupts() -> None:
    """A test run in the background of a shell ignores SIGINT, and its children would inherit that."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_interrupt(tmp_path: Path) -> None:
    paths = written(tmp_path, a=GOOD, b=prove([], positive((x + y + z + 1) ** 120), REAL, x=0, y=0, z=0))
    command = [sys.executable, str(CHECKER), *map(str, paths)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, preexec_fn=heed_interrupts
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        assert process.stdout.readline().startswith("accepted")  # each line is written at once
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=1800) == 130
        assert (process.stdout.read(), process.stderr.read()) == ("", "")


def test_nobody_reads_the_output(tmp_path: Path) -> None:
    paths = written(tmp_path, a=GOOD)
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, str(CHECKER), *map(str, paths)],
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
        timeout=1800,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (130, "")


def test_the_file_stands_alone() -> None:
    text = CHECKER.read_text()
    assert len(text.splitlines()) <= 500
    nodes = list(ast.walk(ast.parse(text)))
    imported = {a.name for n in nodes if isinstance(n, ast.Import) for a in n.names}
    imported |= {str(n.module) for n in nodes if isinstance(n, ast.ImportFrom)}
    assert imported <= sys.stdlib_module_names
    assert not any(isinstance(n, ast.Assert) for n in nodes)


def test_nothing_imports_the_checker() -> None:
    modules = [path for path in CHECKER.parents[1].rglob("*.py") if path.parent != CHECKER.parent]
    assert modules
    for path in modules:
        for node in ast.walk(ast.parse(path.read_text())):
            names = [a.name for a in node.names] if isinstance(node, ast.Import | ast.ImportFrom) else []
            names += [str(node.module)] if isinstance(node, ast.ImportFrom) else []
            assert not any("rlstar_sym.check" in name for name in names), path


# Nothing false is accepted: random obligations with evidence that is plausible, or was until something was changed.

GRID = [Fraction(n) for n in ("-3", "-2", "-1", "-1/2", "0", "1/3", "1/2", "1", "3/2", "2", "3", "7")]
POINTS = [dict(zip("xy", pair, strict=True)) for pair in product(GRID, repeat=2)]
NUMBERS = ("-2", "-1", "-1/2", "0", "1/2", "1", "2", "3")
SIGNS = ("<", "<=", ">", ">=", "=", "!=")


class Plausible:
    """Random certificates over x and y that are often right."""

    def __init__(self, choice: random.Random) -> None:
        self.choice = choice
        self.hypotheses = [self.hypothesis() for _ in range(choice.randint(0, 4))]
        self.region = [point for point in POINTS if all(holds(h, point) for h in self.hypotheses)]

    def any(self, *things: Any) -> Any:
        return self.choice.choice(things)

    def hypothesis(self) -> Any:
        """A relation: mostly a bound of one variable."""
        one, other = self.any(("x", "y"), ("y", "x"))
        kind = self.choice.random()
        if kind < 0.7:
            return [self.any("<", "<=", ">", ">="), one, self.any("0", "0", "1", *NUMBERS)]
        if kind < 0.85:
            return [self.any("=", "=", "!="), ["*", self.any("1", "-2"), one], self.any(*NUMBERS)]
        return [self.any(*SIGNS), one, self.any(other, ["+", other, "1"], ["*", other, other])]

    def known(self) -> tuple[Any, str]:
        """The left minus the right side of a hypothesis, and its operator; or of a true relation."""
        if not self.hypotheses:
            return "1", ">"
        op, left, right = self.any(*self.hypotheses)
        if op in ("<", "<="):
            op, left, right = op.replace("<", ">"), right, left
        return ["+", left, ["-", right]], op

    def expression(self, depth: int = 2) -> Any:
        """A small polynomial."""
        if depth == 0 or self.choice.random() < 0.3:
            return self.any("x", "y", "x", "y", *NUMBERS)
        operator = self.any("+", "+", "*", "*", "-", "^")
        if operator == "-":
            return ["-", self.expression(depth - 1)]
        if operator == "^":
            return ["^", self.expression(depth - 1), self.any(0, 1, 2, 2, 3)]
        return [operator, self.expression(depth - 1), self.expression(depth - 1)]

    def polynomial(self) -> Any:
        return self.any(self.expression(), self.known()[0], self.any("x", "y"))

    def bounds(self) -> dict[str, Any]:
        """Bounds of variables: mostly those that the hypotheses state."""
        result: dict[str, Any] = {}
        for variable in ("x", "y"):
            ends: list[Any] = [None, None]
            for op, left, right in self.hypotheses:
                if left == variable and isinstance(right, str) and right not in ("x", "y"):
                    ends[0] = right if op in (">", ">=") else ends[0]
                    ends[1] = right if op in ("<", "<=") else ends[1]
            ends = [end if self.choice.random() < 0.9 else self.any(None, *NUMBERS) for end in ends]
            if ends != [None, None]:
                result[variable] = ends
        return result

    def evidence(self, p: Any, depth: int = 2) -> Any:
        """Evidence for a goal about p."""
        kind = self.any(
            "identity",
            "hypothesis",
            "factors",
            "split",
            "split",
            "substitute",
            "eliminate",
            "contradiction",
            "sign",
            "combination",
            *["coefficients"] * 6,
        )
        if depth == 0 or kind == "coefficients":
            multiplier = self.any("1", "1", "1", "1", ["+", "x", "1"], self.expression())
            return {"kind": "coefficients", "bounds": self.bounds(), "multiplier": multiplier}
        index = self.choice.randrange(max(1, len(self.hypotheses)))
        inner = self.evidence(p, depth - 1)
        if kind == "identity":
            return IDENTITY
        if kind == "hypothesis":
            return hypothesis(index)
        if kind == "factors":
            return factors(self.any(*NUMBERS), (p, 1, self.any(*SIGNS), inner))
        if kind == "split":
            by = self.any("x", "y", self.polynomial())
            signs = self.any((">=", "<"), (">", "<="), (">=", "<="), (">", "=", "<"), (">", "<"), (">", "="))
            return split(by, *((s, self.case(p, by, s, depth - 1)) for s in signs))
        if kind == "substitute":
            old = self.any("x", "y")
            by = self.any("s", ["+", "s", self.any("1", "x", "y")], ["*", self.any("-1", "2", "0", "s"), "s"])
            return substitute(old, "s", by, coefficients(s=(self.any(0, None, -1), self.any(1, 2))))
        if kind == "eliminate":
            return eliminate(index, self.any("x", "y"), inner)
        if kind == "contradiction":
            return contradiction(index, self.any(inner, hypothesis(index)))
        if kind == "sign":
            return sign(self.any("<", ">"), inner)
        return combination(*self.terms(), evidence=None)

    def case(self, p: Any, by: Any, sign: str, depth: int) -> Any:
        """Evidence for a case: the case is known while it is made."""
        self.hypotheses.append([sign, by, "0"])
        try:
            return self.any(self.evidence(p, depth), hypothesis(len(self.hypotheses) - 1))
        finally:
            self.hypotheses.pop()

    def terms(self) -> list[tuple[Any, Any, list[int]]]:
        """Terms of a combination."""
        indices = range(len(self.hypotheses))
        return [
            (
                self.any("1", "2", "1/2", "1", "0", "-1"),
                self.any("1", "1", "x", "1/2", self.expression(1)),
                self.choice.choices(indices, k=self.any(0, 1, 1, 2)) if indices else [],
            )
            for _ in range(self.any(0, 1, 1, 2, 3))
        ]

    def goal(self) -> tuple[Any, Any]:
        """A polynomial and evidence for its sign."""
        made = self.any("combination", "factors", "coefficients", "coefficients", "other", "known", "zero")
        if made == "combination":
            terms = self.terms()
            parts = [
                ["*", c, square, square, *(self.difference(index) for index in indices)] for c, square, indices in terms
            ]
            return ["+", "0", "0", *parts], combination(*terms)
        if made == "factors":
            constant, chosen = self.any("1", "2", "-1"), [self.factor() for _ in range(self.any(1, 2, 2, 3))]
            return ["*", constant, "1", *(["^", e, k] for e, k, _, _ in chosen)], factors(constant, *chosen)
        if made == "known":
            p = self.known()[0]
            index = next((i for i in range(len(self.hypotheses)) if self.difference(i) == p), 0)
            return self.any(p, ["*", self.any("2", "-1"), p]), hypothesis(index)
        p = self.polynomial()
        if made == "zero":
            return ["+", p, ["*", "-1", p]], IDENTITY
        if made == "coefficients":
            p = ["+", p, self.any("1", "2", "0", ["^", self.any("x", "y"), 2])]
            return p, {"kind": "coefficients", "bounds": self.bounds(), "multiplier": "1"}
        return p, self.evidence(p)

    def wrapped(self, found: Any) -> Any:
        """The evidence within another step that leaves it right if it does not speak of the variable."""
        made, count = self.any("split", "certain", "substitute", "eliminate"), len(self.hypotheses)
        if made == "split" or not count:
            signs = self.any((">=", "<"), (">", "<="), (">=", "<="), (">", "=", "<"))
            return split(self.polynomial(), *((sign, found) for sign in signs))
        index = self.choice.randrange(count)
        if made == "certain":  # a split of which one side cannot be
            other = {">": "<=", ">=": "<", "=": "<", "!=": "="}[self.hypotheses[index][0].replace("<", ">")]
            cases = {"<=": (">", "<="), "<": (">=", "<"), "=": (">", "=", "<")}[other]
            impossible = contradiction(count, hypothesis(index))
            return split(self.difference(index), *((sign, impossible if sign == other else found) for sign in cases))
        if made == "substitute":
            old, other = self.any(("x", "y"), ("y", "x"))
            return substitute(
                old, self.any("s", "s", other), ["+", ["*", self.any("-1", "2"), "s"], self.any(other, "1")], found
            )
        index = next((i for i, h in enumerate(self.hypotheses) if h[0] == "="), index)
        return eliminate(index, "x" if "x" in json.dumps(self.hypotheses[index][1]) else "y", found)

    def difference(self, index: int) -> Any:
        op, left, right = self.hypotheses[index]
        return ["+", right, ["-", left]] if "<" in op else ["+", left, ["-", right]]

    def factor(self) -> tuple[Any, int, str, Any]:
        """A factor whose sign is mostly that of a hypothesis."""
        power = self.any(1, 1, 2, 3)
        if not self.hypotheses or self.choice.random() < 0.3:
            p = self.polynomial()
            return self.any((p, 2, "any", None), (p, power, self.any(*SIGNS), self.evidence(p, 1)))
        index = self.choice.randrange(len(self.hypotheses))
        op = self.hypotheses[index][0].replace("<", ">")
        return self.difference(index), power, self.any(op, op, op, *SIGNS), hypothesis(index)

    def certificate(self) -> dict[str, Any]:
        """A certificate: proof, or witness."""
        point = self.any(*(self.region or POINTS))
        p, found = self.goal()
        for _ in range(self.any(0, 0, 1, 2)):
            found = self.wrapped(found)
        claim = self.any([">", p, "0"], [">=", p, "0"], [self.any(*SIGNS), p, "0"])
        found = sign(self.any(">", ">", "<"), found) if claim[0] == "!=" else found
        if self.choice.random() < 0.1:
            return certificate("x y", self.hypotheses, claim, witness(**point))
        denominators = []
        if self.choice.random() < 0.25:
            divisor, power, its_sign, shown = self.factor()
            claim = [claim[0], ["/", p, ["^", divisor, power]], "0"]
            whole = factors(1, (divisor, power, its_sign, shown))
            denominators = [denominator(["^", divisor, power], self.any(its_sign, its_sign, ">", "!="), whole)]
        return certificate("x y", self.hypotheses, claim, proof(found, denominators, **point))


def leaves(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The paths to everything in evidence that is not an object or a list, and to the evidence itself."""
    pairs = (
        list(value.items()) if isinstance(value, dict) else list(enumerate(value)) if isinstance(value, list) else []
    )
    inner = [found for key, item in pairs for found in leaves(item, (*path, key))]
    return [*inner, *([path] if not pairs or (isinstance(value, dict) and "kind" in value) else [])]


def mutated(choice: random.Random, found: dict[str, Any]) -> dict[str, Any]:
    """The certificate with one thing in its goal or denominators changed to something of the same sort."""
    paths = [("evidence", *path) for path in leaves(found["evidence"]) if path and path[0] != "point"]
    path = choice.choice(paths)
    old: Any = found
    for step in path:
        old = old[step]
    new: Any = choice.choice([IDENTITY, REAL, UP, SQUARE, *map(hypothesis, range(4))])
    if isinstance(old, int):
        new = max(0, old + choice.choice([-1, 1]))
    elif isinstance(old, str):
        alike = [kind for kind in (SIGNS, NUMBERS, ("x", "y", "s")) if old in kind]
        new = choice.choice(alike[0] if alike else ["x", "0", "any"])
    elif old is None:
        new = choice.choice(NUMBERS)
    return edited(found, path, new)


def check_soundness(found: dict[str, Any]) -> str:
    """The verdict, after making sure that what is accepted is true."""
    word, text = judge(found)
    if word == "accepted":
        obligation, evidence = found["obligation"], found["evidence"]
        given, claim = obligation["hypotheses"], obligation["claim"]
        point = {name: Fraction(number) for name, number in evidence["point"].items()}
        assert all(holds(h, point) for h in given), text
        if evidence["kind"] == "witness":
            assert not holds(claim, point), text
        else:
            region = [point for point in POINTS if all(holds(h, point) for h in given)]
            assert all(holds(claim, point) for point in [point, *region]), text
    return word


@settings(max_examples=400, deadline=None)
@given(st.randoms(use_true_random=False))
def test_nothing_false_is_accepted(choice: random.Random) -> None:
    found = Plausible(choice).certificate()
    check_soundness(found)
    check_soundness(mutated(choice, found))
    check_soundness(mutated(choice, ACCEPTED_OF_TWO[choice.choice(sorted(ACCEPTED_OF_TWO))]))


def over_two(found: dict[str, Any]) -> dict[str, Any]:
    """The same certificate over the variables x and y."""
    point = {"x": "0", "y": "0", **found["evidence"].get("point", {})}
    result = edited(found, ("obligation", "variables"), ["x", "y"])
    return edited(result, ("evidence", "point"), point)


ACCEPTED_OF_TWO = {
    name: over_two(found)
    for name, found in ACCEPTED.items()
    if {*found["obligation"]["variables"]} <= {"x", "y"} and "large" not in name and "no point" not in name
}


def kinds(value: Any) -> set[str]:
    """The kinds of evidence in a piece of evidence."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    found = {kind for item in inner for kind in kinds(item)}
    return found | ({value["kind"]} if isinstance(value, dict) and "kind" in value else set())


def test_much_is_accepted_of_every_kind_and_nothing_false() -> None:
    choice, words, accepted = random.Random(20), Counter[str](), Counter[str]()
    for _ in range(3000):
        found = Plausible(choice).certificate()
        for one in (found, mutated(choice, found)):
            word = check_soundness(one)
            words[word] += 1
            accepted.update(kinds(one["evidence"]) if word == "accepted" else ())
    assert words["accepted"] > 300 and words["rejected"] > 300
    assert {kind for kind, count in accepted.items() if count >= 2} == {*checker.RULES, "proof", "witness"}, accepted


def test_every_mutation_of_what_is_accepted_is_sound() -> None:
    choice, words = random.Random(3), Counter[str]()
    for found in ACCEPTED_OF_TWO.values():
        assert check_soundness(found) == "accepted"
        words.update(check_soundness(mutated(choice, found)) for _ in range(30))
    assert words["rejected"] > words["accepted"] > 50


@settings(max_examples=300, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-3, 3) | st.text(max_size=3) | st.sampled_from(SIGNS),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(st.sampled_from(["kind", "index", "evidence", "x", "sign"]), inner, max_size=4)
        ),
        max_leaves=8,
    ),
    st.randoms(use_true_random=False),
)
def test_anything_anywhere_is_answered(value: Any, choice: random.Random) -> None:
    base = ACCEPTED[choice.choice(sorted(ACCEPTED))]
    paths = leaves(base)
    path = choice.choice(paths)
    path = path[: choice.randint(1, len(path))]
    found = deepcopy(base)
    place: Any = found
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    if path[0] == "obligation":
        found["digest"] = digest_of(found["obligation"])
    assert judge(found)[0] in ("accepted", "rejected", "malformed")
