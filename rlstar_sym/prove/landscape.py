"""A claim over its region in floats: where is it least true? For finding counterexamples, which are then computed exactly.

The coordinates are those of the sampler (slack variables for relations, equations solved), each measured from the ends of its range, so that most points
satisfy the hypotheses and places close to an end, or far out, can be told apart.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

from rlstar_sym.polynomial.evaluation import evaluate
from rlstar_sym.polynomial.expressions import Expr, Symbol
from rlstar_sym.prove.problem import Problem, Range, oriented
from rlstar_sym.prove.sampling import Sampler

#: an equation counts as satisfied in floats when its sides differ by less than this
_EQUAL: Final = 1e-9
#: digits to which the coordinates of a candidate are rounded, one attempt after another; None: the float as it is
DIGITS: Final = (0, 1, 2, 4, 6, 9, 12, None)


@dataclass(frozen=True)
class Axis:
    """One coordinate s: low + (high - low) * s with 0 <= s <= 1; or low + s or high - s with s >= 0; or s itself."""

    low: Fraction | None
    high: Fraction | None
    low_open: bool
    high_open: bool

    @classmethod
    def of(cls, span: Range | None) -> Axis:
        """The axis of a variable with this range."""
        low, high = (span.low, span.high) if span is not None else (None, None)
        return cls(
            low.value if low is not None else None,
            high.value if high is not None else None,
            low is not None and low.open,
            high is not None and high.open,
        )

    def value(self, s: Any, number: Any) -> Any:
        """The value of the variable, in the arithmetic that `number` converts to."""
        if self.low is not None and self.high is not None:
            return number(self.low) + number(self.high - self.low) * s
        if self.low is not None:
            return number(self.low) + s
        return number(self.high) - s if self.high is not None else s

    @property
    def bounded(self) -> bool:
        """Whether both ends are there."""
        return self.low is not None and self.high is not None

    @property
    def free(self) -> bool:
        """Whether neither end is there."""
        return self.low is None and self.high is None

    def exact(self, s: float, digits: int | None) -> Fraction:
        """A rational near s, simple for few digits; measured from the nearer end, and never 0 unless s is."""
        if self.bounded and s > 0.5:
            return 1 - _simple(1 - s, digits)
        return _simple(s, digits)


def _simple(s: float, digits: int | None) -> Fraction:
    whole = Fraction(s)
    if digits is None or s == 0:
        return whole
    near = whole.limit_denominator(10**digits)
    if near == 0:
        return Fraction(1 if s > 0 else -1, 10 ** math.floor(-math.log10(abs(s))))
    return near


class Landscape:
    """The claim's difference and the violation of the hypotheses, at many points at once."""

    def __init__(self, problem: Problem, sampler: Sampler) -> None:
        import numpy as np

        self.np: Any = np
        self.problem, self.sampler = problem, sampler
        region = sampler.region
        self.variables = region.ring.variables
        self.axes = [Axis.of(region.ranges.get(i)) for i in range(len(self.variables))]
        express = region.ring.expression
        self._quadrics = [(q, express(q.equation)) for q in sampler.quadrics]
        self._solved = [(place, express(slope), express(rest)) for place, slope, rest in sampler.solved]
        self.left, self.right, self.op = oriented(problem.obligation.claim)
        self.hypotheses = [oriented(h) for h in problem.obligation.hypotheses]

    def point(self, coordinates: Any) -> dict[Symbol, Any]:
        """The variables of the obligation at points given by rows of coordinates, as arrays of floats."""
        number = float
        values = [axis.value(coordinates[:, i], number) for i, axis in enumerate(self.axes)]

        def at(expression: Expr, point: Sequence[Any]) -> Any:
            return evaluate(expression, dict(zip(self.variables, point, strict=True)), number)

        for one, equation in self._quadrics:
            values = one.project(values, lambda p, e=equation: at(e, p), number)  # type: ignore[misc]
        for place, slope, rest in self._solved:
            values[place] = -at(rest, values) / at(slope, values)
        point = dict(zip(self.variables, values, strict=True))
        for variable, image in reversed(self.sampler.steps):
            point[variable] = evaluate(image, point, number)
        return point

    def height(self, coordinates: Any) -> tuple[Any, Any, Any]:
        """(difference, size, violation): left - right of the claim, |left| + |right|, and by how much the hypotheses fail."""
        np = self.np
        with np.errstate(all="ignore"):
            point = self.point(coordinates)
            flat = np.zeros(len(coordinates))
            left, right = (evaluate(e, point, float) + flat for e in (self.left, self.right))
            violation = flat.copy()
            for a, b, op in self.hypotheses:
                margin = evaluate(a, point, float) - evaluate(b, point, float) + flat
                if op == "=":
                    missed = np.maximum(0.0, np.abs(margin) - _EQUAL)
                elif op == "!=":
                    missed = np.where(margin == 0, 1.0, 0.0)
                else:
                    missed = np.where(margin < 0, -margin, np.where((margin == 0) & (op == ">"), 1e-300, 0.0))
                violation = violation + missed
            difference = left - right
            if self.op == "=":
                difference = -np.abs(difference)
            bad = ~np.isfinite(difference) | ~np.isfinite(violation)
            size = np.abs(left) + np.abs(right)
            return np.where(bad, np.inf, difference), np.where(bad, 1.0, size), np.where(bad, np.inf, violation)

    def scattered(self, random: Any, count: int) -> Any:
        """Rows of coordinates of every kind: all over the range, close to its ends, far out; in every third row alike in all coordinates."""
        np = self.np
        columns = []
        alike = np.arange(count) % 3 == 0
        common = random.random_sample(count), random.randint(0, 12, count), random.randint(0, 2, count)
        for axis in self.axes:
            even = random.random_sample(count)
            magnitude = np.where(alike, np.clip(common[0] + 0.02 * (even - 0.5), 0, 1), random.random_sample(count))
            near = 10.0 ** (-13 * magnitude)
            far = 10.0 ** (8 * magnitude - 4)
            farther = 10.0 ** (60 * magnitude - 15)
            kind = np.where(alike, common[1], random.randint(0, 12, count))
            ends = np.where(alike, common[2], random.randint(0, 2, count))
            if axis.bounded:
                s = np.where(kind < 6, even, np.where(ends == 0, near, 1 - near))
                s = np.where(kind == 11, ends, s)
                s = np.where((s <= 0) & axis.low_open, 1e-3, np.where((s >= 1) & axis.high_open, 1 - 1e-3, s))
            else:
                s = np.where(kind < 5, even * 4, np.where(kind < 9, far, np.where(kind < 11, farther, kind % 2)))
                s = s * np.where(ends == 0, 1, -1) if axis.free else s
            columns.append(s)
        return np.stack(columns, axis=1)

    def clipped(self, coordinates: Any) -> Any:
        """The rows with every coordinate moved back into its range; an open end is not reached."""
        np = self.np
        columns = []
        for i, axis in enumerate(self.axes):
            s = coordinates[:, i]
            if not axis.free:
                s = np.maximum(s, 1e-15 if axis.low_open or (axis.low is None and axis.high_open) else 0.0)
            if axis.bounded:
                s = np.minimum(s, 1 - 1e-15 if axis.high_open else 1.0)
            columns.append(s)
        return np.stack(columns, axis=1)

    def candidates(self, row: Sequence[float]) -> Iterator[dict[Symbol, Fraction]]:
        """Exact points of the region near a row of coordinates, simple ones first."""
        seen: set[tuple[Fraction, ...]] = set()
        for digits in DIGITS:
            shares = [axis.exact(float(s), digits) for axis, s in zip(self.axes, row, strict=True)]
            yield from self.exactly(shares, seen)

    def exactly(self, shares: Sequence[Fraction], seen: set[tuple[Fraction, ...]]) -> Iterator[dict[Symbol, Fraction]]:
        """The point with these coordinates, if it is one of the region and was not seen before."""
        key = tuple(shares)
        if key in seen:
            return
        seen.add(key)
        point = self.sampler.point([axis.value(s, Fraction) for axis, s in zip(self.axes, shares, strict=True)])
        if point is not None:
            yield point
