"""What a cross-check reports: what was compared, whether it agreed, and the exact inputs where it did not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from rlstar_sym.polynomial.printers import fraction_text


@dataclass(frozen=True)
class CheckResult:
    """One comparison of the derivation with an independent method.

    name: the method in a word or two; compared: one sentence with counts; ok: whether everything agreed;
    detail: on failure the first disagreement with its exact inputs, otherwise empty.
    """

    name: str
    compared: str
    ok: bool
    detail: str = ""


def number_text(value: Fraction) -> str:
    """An exact number as `p/q`, or its size where it is too long to read."""
    bits = value.numerator.bit_length() + value.denominator.bit_length()
    return fraction_text(value) if bits <= 1000 else f"{float(value)!r} (rounded from a fraction of {bits} bits)"


def numbers_text(values: Iterable[Fraction]) -> str:
    """Exact numbers as `(1/2, 0, -1/3)`."""
    return "(" + ", ".join(number_text(v) for v in values) + ")"
