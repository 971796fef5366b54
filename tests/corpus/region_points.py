"""Exact points of a claim's region, found without the package: random rationals, equations solved for one variable, hypotheses checked.

Used to doubt the claims that the corpus calls true, and to find witnesses against mutants.
"""

from __future__ import annotations

import ast
import math
import random
import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Any

from algebraic import Number, Theta
from claims import Claim
from exact_claims import differences, holds, names, sides, value

Interval = tuple[Fraction | None, Fraction | None]
ENDS = ("1/2", "99/100", "1/100", "999/1000", "1", "999999/1000000")
LARGE = (0, 1, -1, 2, -2, 3, 10, 100, -100, -2000, 2 * 10**6, 2 * 10**10)


def variables(claim: Claim) -> list[str]:
    """Of the claim and its hypotheses, sorted."""
    return sorted({name for text in (claim.claim, *claim.given) for name in names(text)})


def points(claim: Claim, tries: int, seed: object) -> Iterator[dict[str, Fraction]]:
    """Points at which every hypothesis holds, from so many tries."""
    choice = random.Random(f"{claim.label} {seed}")
    own = variables(claim)
    box = _box(claim.given)
    numbers = _numbers(claim)
    equations = [text for text in claim.given if any(sign is ast.Eq for _, sign, _ in sides(text))]
    for _ in range(tries):
        point = _drawn(own, box, numbers, choice)
        try:
            if claim.parameters is None:
                _solve(equations, point, choice)
            else:
                for name in {n for text in claim.parameters.values() for n in names(text)} - set(own):
                    point[name] = Fraction(choice.randint(-30, 30), choice.randint(1, 12))
                point.update({name: value(text, point) for name, text in claim.parameters.items()})
            if all(holds(text, point) for text in claim.given):
                yield {name: point[name] for name in own}
        except ZeroDivisionError:
            continue


def counterexample(claim: Claim, tries: int, seed: object) -> dict[str, Fraction] | None:
    """A point at which the hypotheses hold and the claim does not (or is undefined)."""
    for point in points(claim, tries, seed):
        if refutes(claim, point):
            return point
    return None


def refutes(claim: Claim, point: dict[str, Any]) -> bool:
    """Whether the hypotheses hold at the point, and the claim does not."""
    if not all(holds(text, point) for text in claim.given):
        return False
    try:
        return not holds(claim.claim, point)
    except ZeroDivisionError:
        return True


def point_of(witness: dict[str, Any]) -> dict[str, Any]:
    """A witness of `decide --json` as exact numbers: rational, in one root of a polynomial, or given by the others."""
    roots = {name: shown for name, shown in witness.items() if isinstance(shown, dict)}
    point: dict[str, Any] = {}
    for name, shown in roots.items():
        low, high = map(Fraction, shown["between"])
        point[name] = Number(Theta([Fraction(c) for c in shown["root_of"]], low, high), (Fraction(0), Fraction(1)))
    left = {name: shown for name, shown in witness.items() if name not in roots}
    while left:
        ready = [name for name, shown in left.items() if set(names(shown)) <= set(point)]
        if not ready:
            raise ValueError(f"{left} is not given by {sorted(point)}")
        point.update({name: value(left.pop(name), point) for name in ready})
    return point


def replays(claim: Claim, witness: dict[str, Any]) -> bool:
    """Whether a witness of `decide --json` refutes the claim."""
    return refutes(claim, point_of(witness))


def _numbers(claim: Claim) -> list[Fraction]:
    """Numbers that the claim mentions, where something may happen."""
    found = {Fraction(1)}
    for text in (claim.claim, *claim.given):
        found |= {Fraction(match) for match in re.findall(r"\b\d+(?:/[1-9]\d*)?", text)}
    return sorted(n for n in found if n <= 10**10)


def _box(given: Sequence[str]) -> dict[str, Interval]:
    """Bounds of single variables that the hypotheses state outright."""
    box: dict[str, Interval] = {}
    for text in given:
        for left, sign, right in sides(text):
            for variable, bound, upper in (
                (left, right, sign in (ast.Lt, ast.LtE, ast.Eq)),
                (right, left, sign in (ast.Gt, ast.GtE, ast.Eq)),
            ):
                if not isinstance(variable, ast.Name) or sign is ast.NotEq or names(ast.unparse(bound)):
                    continue
                number = value(ast.unparse(bound), {})
                low, high = box.get(variable.id, (None, None))
                if sign is ast.Eq:
                    low = high = number
                elif upper:
                    high = number
                else:
                    low = number
                box[variable.id] = (low, high)
    return box


def _drawn(
    own: Sequence[str], box: dict[str, Interval], numbers: Sequence[Fraction], choice: random.Random
) -> dict[str, Fraction]:
    together = choice.random() < 0.25
    shared = Fraction(choice.choice(ENDS)) if choice.random() < 0.5 else Fraction(choice.randint(1, 40), 20)
    return {name: _number(box.get(name, (None, None)), numbers, shared if together else None, choice) for name in own}


def _number(
    interval: Interval, numbers: Sequence[Fraction], shared: Fraction | None, choice: random.Random
) -> Fraction:
    low, high = interval
    if low is not None and high is not None and (shared is not None or choice.random() < 0.7):
        place = shared if shared is not None and shared <= 1 else Fraction(choice.randint(0, 100), 100)
        return low + (high - low) * place
    if shared is not None:
        return shared if low is None or low <= shared else low + shared
    kind = choice.randrange(6)
    if kind == 0:
        return choice.choice(numbers) + choice.choice((0, 1, -1)) * Fraction(1, 10 ** choice.randint(1, 7))
    if kind == 1:
        return Fraction(choice.choice(LARGE))
    if kind == 2:
        return Fraction(1, 10 ** choice.randint(1, 8)) + (low or 0)
    if kind == 3 and (low is not None or high is not None):
        bound = low if low is not None else high
        assert bound is not None
        return bound
    size = Fraction(choice.randint(-60, 60), choice.randint(1, 20))
    if low is not None:
        return low + abs(size)
    return high - abs(size) if high is not None else size


def _solve(equations: Sequence[str], point: dict[str, Fraction], choice: random.Random) -> None:
    """Solve each equation for a variable in which it is linear, or quadratic with rational roots; what cannot be solved stays as it is."""
    solved: set[str] = set()
    for text in equations:
        candidates = [name for name in names(text) if name not in solved]
        choice.shuffle(candidates)
        for name in candidates:
            roots = _roots(text, name, point)
            if roots:
                point[name] = choice.choice(roots)
                solved.add(name)
                break


def _roots(text: str, name: str, point: dict[str, Fraction]) -> list[Fraction]:
    at_zero, at_one, at_two = (
        differences(text, {**point, name: Fraction(place)})[0][1] for place in range(3)
    )  # the check of the hypotheses rejects roots that this misjudges
    square = (at_two - 2 * at_one + at_zero) / 2
    slope = at_one - at_zero - square
    if square == 0:
        return [-at_zero / slope] if slope else []
    discriminant = slope * slope - 4 * square * at_zero
    if discriminant < 0:
        return []
    root = Fraction(math.isqrt(discriminant.numerator), math.isqrt(discriminant.denominator))
    return [(-slope + s * root) / (2 * square) for s in (1, -1)] if root * root == discriminant else []
