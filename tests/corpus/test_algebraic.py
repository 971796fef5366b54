"""Witnesses with an irrational coordinate, replayed without the package: what is no counterexample does not pass for one."""

from __future__ import annotations

from fractions import Fraction

import pytest
from algebraic import Number, Theta
from claims import Claim
from region_points import replays

ROOT = {"root_of": ["-2", "0", "1"], "between": ["1", "2"]}


def root_of_two() -> Number:
    return Number(Theta([Fraction(-2), Fraction(0), Fraction(1)], Fraction(1), Fraction(2)), (Fraction(0), Fraction(1)))


def claim(text: str, *given: str) -> Claim:
    return Claim("x", "x", text, given, "false", "")


def test_arithmetic_and_signs() -> None:
    s = root_of_two()
    assert s * s == 2 and s**3 == 2 * s and (s - 1) * (s + 1) == 1 and 1 / s == s / 2
    assert s > Fraction(141421356, 10**8) and s < Fraction(141421357, 10**8) and s != 1
    assert (s - s).sign() == 0 and s**-2 == Fraction(1, 2)
    with pytest.raises(ZeroDivisionError):
        1 / (s * s - 2)


@pytest.mark.parametrize(("low", "high"), [("2", "3"), ("-2", "2"), ("2", "1")])
def test_an_interval_with_another_number_of_roots_is_none(low: str, high: str) -> None:
    with pytest.raises(ValueError, match="exactly one root"):
        Theta([Fraction(-2), Fraction(0), Fraction(1)], Fraction(low), Fraction(high))


def test_what_refutes_and_what_does_not() -> None:
    assert replays(claim("x^2 != 2", "x > 0"), {"x": ROOT})
    assert replays(claim("x + y < 4", "x^2 = 2"), {"x": ROOT, "y": "4 - x"})
    assert not replays(claim("x^2 = 2", "x > 0"), {"x": ROOT})
    assert not replays(claim("x^2 != 2", "x < 0"), {"x": ROOT})
    assert not replays(claim("x^2 != 2", "x > 3/2"), {"x": ROOT})
    assert not replays(claim("x + y < 4", "x^2 = 2"), {"x": ROOT, "y": "2"})
    with pytest.raises(ValueError, match="given by"):
        replays(claim("x > 0"), {"x": ROOT, "y": "z"})
