"""The coefficient test for large polynomials, on dense arrays of 64-bit integers: one matrix product for each variable.

Exact: before every product the size that the sums can reach is bounded, and what could overflow is left to the slower way.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from fractions import Fraction
from math import lcm, prod
from typing import Any, Final

from rlstar_sym.polynomial.rational import Polynomial, fraction_of

#: entries of an array
MOST_ENTRIES: Final = 45_000_000
_LARGEST: Final = 2**62

#: low and high end of a variable, either None; and whether they are closed
Span = tuple[Fraction | None, Fraction | None, bool, bool]


def coefficients_positive(polynomial: Polynomial, spans: dict[int, Span], *, strict: bool) -> bool | None:
    """The coefficient test of docs/certificates.md; None when numbers or arrays would be too large, or numpy is missing."""
    try:
        import numpy as np
    except ImportError:
        return None
    if polynomial == 0:
        return not strict
    degrees = [int(d) for d in polynomial.degrees()]
    if prod(d + 1 for d in degrees) > MOST_ENTRIES:
        return None
    terms = [(tuple(map(int, e)), fraction_of(c)) for e, c in polynomial.to_dict().items()]
    common = lcm(*(c.denominator for _, c in terms))
    array = np.zeros([d + 1 for d in degrees], dtype=np.int64)
    for exponents, c in terms:
        value = int(c * common)
        if abs(value) >= _LARGEST:
            return None
        array[exponents] = value
    for place, (low, high, _, _) in spans.items():
        matrix = _matrix(degrees[place], low, high)
        size = max(sum(abs(line[e]) for line in matrix) for e in range(degrees[place] + 1))
        if int(np.abs(array).max()) * size >= _LARGEST:
            return None
        array = np.moveaxis(np.tensordot(array, np.array(matrix, dtype=np.int64), axes=([place], [0])), -1, place)
    free = [i for i, d in enumerate(degrees) if d and i not in spans]
    if bool((array < 0).any()) or any(bool(np.take(array, range(1, degrees[i] + 1, 2), axis=i).any()) for i in free):
        return False
    return not strict or _survives(array, degrees, spans, free)


def _matrix(degree: int, low: Fraction | None, high: Fraction | None) -> list[list[int]]:
    """Line k: the coefficients of top^k * bottom^(degree - k), with top/bottom for the variable and whole numbers."""
    d = lcm(*(end.denominator for end in (low, high) if end is not None))
    if low is not None and high is not None:
        top, bottom = [int(low * d), int(high * d)], [d, d]
    elif low is not None:
        top, bottom = [int(low * d), d], [d]
    else:
        top, bottom = [int((high or Fraction(0)) * d), -d], [d]
    lines = []
    for k in range(degree + 1):
        line = [1]
        for factor in [top] * k + [bottom] * (degree - k):
            line = _product(line, factor)
        lines.append(line + [0] * (degree + 1 - len(line)))
    return lines


def _product(a: Sequence[int], b: Sequence[int]) -> list[int]:
    result = [0] * (len(a) + len(b) - 1)
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            result[i + j] += x * y
    return result


def _survives(array: Any, degrees: Sequence[int], spans: dict[int, Span], free: Sequence[int]) -> bool:
    """Whether some positive term is left at every choice of closed ends, with the free variables zero."""
    choices: list[list[tuple[int, int]]] = [[(i, 0)] for i in free]
    for place, (low, high, low_closed, high_closed) in spans.items():
        ends = []
        if low is not None and low_closed:
            ends.append((place, 0))
        if high is not None and high_closed:
            ends.append((place, degrees[place] if low is not None else 0))
        if ends:
            choices.append(ends)
    for chosen in itertools.product(*choices):
        index: list[Any] = [slice(None)] * len(degrees)
        for place, exponent in chosen:
            index[place] = exponent
        if not bool((array[tuple(index)] > 0).any()):
            return False
    return True
