"""Read exact numbers from a user's text. Nothing is ever evaluated as code."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final

from rlstar_sym.errors import UsageError

#: digits that one number may have; more is refused before anything is computed
MOST_DIGITS: Final = 1000
_NUMBER: Final = re.compile(r"([+-]?)(?:(\d+)/(\d+)|(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?)", re.ASCII)


def exact_number(text: str, what: str) -> Fraction:
    """Read `3`, `-0.25`, `1e-3` or `2/7` exactly; `what` names the place for the error message."""
    shown = text if len(text) <= 40 else f"{text[:20]}...{text[-10:]}"
    if len(text) > MOST_DIGITS:
        raise UsageError(f"{what}: the number {shown} has {len(text)} characters; at most {MOST_DIGITS} are read")
    match = _NUMBER.fullmatch(text.strip())
    if match is None or not any(c.isdigit() for c in text):
        raise UsageError(f"{what}: {shown!r} is not a number; write it as 3, 0.25, 1e-3 or 2/7")
    sign, top, bottom, whole, decimals, exponent = match.groups()
    if top is not None:
        if int(bottom) == 0:
            raise UsageError(f"{what}: {shown!r} divides by zero")
        value = Fraction(int(top), int(bottom))
    else:
        if not (whole or decimals):
            raise UsageError(f"{what}: {shown!r} is not a number; write it as 3, 0.25, 1e-3 or 2/7")
        power = int(exponent or 0)
        if abs(power) > MOST_DIGITS:
            raise UsageError(f"{what}: the exponent of {shown!r} is beyond {MOST_DIGITS}")
        decimals = decimals or ""
        value = Fraction(int((whole or "") + decimals)) * Fraction(10) ** (power - len(decimals))
    return -value if sign == "-" else value


def exact_numbers(text: str, what: str) -> list[Fraction]:
    """Read a comma-separated list of exact numbers."""
    return [exact_number(part, f"{what}, number {i}") for i, part in enumerate(text.split(","), 1)]
