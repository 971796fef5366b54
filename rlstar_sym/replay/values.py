"""The value of an expression in one explicit state: exact while the numbers are short, in outward rounded balls after.

A state gives every symbol a number (one a step where it is indexed), so that products and sums over the steps, entries of products of kernels and
functions have values too, from their definitions alone. A relation then holds, fails, or its balls cannot tell.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any, Final, TypeAlias

import flint

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.balls import ball_function, certainly
from rlstar_sym.polynomial.composed import ColumnEntry, Composed
from rlstar_sym.polynomial.expressions import (
    Add,
    Aggregate,
    Defined,
    Div,
    Expr,
    Mul,
    Number,
    Pow,
    Relation,
    Symbol,
)
from rlstar_sym.polynomial.functions import Function
from rlstar_sym.polynomial.operators import NEGATED, Operator, compare

#: a python-flint fmpq (exact) or arb (a ball)
Value: TypeAlias = Any
#: bits of the balls
BITS: Final = 320
#: two sides whose balls touch are taken to be equal when they differ by less than this share: they agree to so many bits, which is a test and not a proof
AGREEMENT: Final = flint.arb(2) ** -90


class Undefined(Exception):
    """A divisor is 0, or a logarithm has no real value."""


def number(value: Fraction | int) -> Value:
    """An exact number."""
    return flint.fmpq(value.numerator, value.denominator)


def is_exact(value: Value) -> bool:
    """Whether the value is a rational and not a ball."""
    return isinstance(value, flint.fmpq)


def ball(value: Value) -> Value:
    """The value as a ball."""
    return flint.arb(value) if is_exact(value) else value


def as_fraction(value: Value) -> Fraction:
    """An exact value as a Fraction."""
    return Fraction(int(value.p), int(value.q))


class State:
    """Numbers for the symbols: `plain` by symbol, `families` by indexed symbol with one number for each of `steps` steps.

    columns: the value of an entry of a product of kernels of which only diagonals have names, where the run is one of explicit kernels (kernels.py).
    Raises UsageError when a symbol has no value, Undefined where a divisor is 0.
    """

    def __init__(
        self,
        steps: int,
        plain: Mapping[Symbol, Value],
        families: Mapping[Symbol, Sequence[Value]],
        columns: Callable[[ColumnEntry, int], Value] | None = None,
    ) -> None:
        self.steps = steps
        self.plain = plain
        self.families = families
        self.columns = columns
        self._memo: dict[tuple[int, int], tuple[Expr, Value]] = {}

    def value(self, node: Expr, focus: int = 1) -> Value:
        """The value with that step in focus (1..steps)."""
        if isinstance(node, Number):
            return number(node.value)
        at = 0 if isinstance(node, Symbol) and not node.indexed else focus
        key = (id(node), at)
        found = self._memo.get(key)
        if found is None:
            # the node is kept, so that its id stays its own
            found = self._memo[key] = (node, self._compute(node, focus))
        return found[1]

    def _compute(self, node: Expr, focus: int) -> Value:
        value = self.value
        if isinstance(node, Mul):
            first, *others = node.factors
            result = value(first, focus)
            for factor in others:
                result = result * value(factor, focus)
            return result
        if isinstance(node, Add):
            first, *others = node.terms
            total = value(first, focus)
            for term in others:
                total = total + value(term, focus)
            return total
        if isinstance(node, Symbol):
            return self._symbol(node, focus)
        if isinstance(node, Div):
            below = value(node.denominator, focus)
            if is_exact(below) and below == 0:
                raise Undefined(f"{node.denominator} is 0")
            return value(node.numerator, focus) / below
        if isinstance(node, Pow):
            return value(node.base, focus) ** node.exponent
        raise TypeError(f"no value for a {type(node).__name__}")

    def _symbol(self, symbol: Symbol, focus: int) -> Value:
        if symbol in self.plain:
            return self.plain[symbol]
        if symbol in self.families:
            return self.families[symbol][focus - 1]
        if isinstance(symbol, Defined):
            for divisor in symbol.nonzero:
                below = self.value(divisor, focus)
                if is_exact(below) and below == 0:
                    raise Undefined(f"{divisor}, which {symbol.name} divides by, is 0")
            return self.value(symbol.definition, focus)
        if isinstance(symbol, Aggregate):
            return self._aggregate(symbol, focus)
        if isinstance(symbol, Function):
            return self._function(symbol, focus)
        if isinstance(symbol, Composed):
            return self._composed(symbol, focus)
        if isinstance(symbol, ColumnEntry) and self.columns is not None:
            return self.columns(symbol, focus)
        raise UsageError(f"the run gives {symbol.name} no value")

    def _function(self, symbol: Function, focus: int) -> Value:
        argument = ball(self.value(symbol.argument, focus))
        if (symbol.kind == "log" and argument <= 0) or (symbol.kind == "sqrt" and argument < 0):
            raise Undefined(f"{symbol.kind} of a number that is not positive")
        return ball_function(symbol.kind, argument)

    def _aggregate(self, aggregate: Aggregate, focus: int) -> Value:
        if aggregate.skip == 2:
            if self.steps < 2:
                raise UsageError(f"{aggregate.name} leaves out two steps of a chain of {self.steps}")
            return self._combined(aggregate.kind, [self.value(aggregate.term, 1)] * (self.steps - 2))
        values = [self.value(aggregate.term, k) for k in range(1, self.steps + 1)]
        if aggregate.skip == 1:
            del values[focus - 1]
        return self._combined(aggregate.kind, values)

    @staticmethod
    def _combined(kind: str, values: Sequence[Value]) -> Value:
        total = number(1 if kind == "product" else 0)
        for value in values:
            total = total * value if kind == "product" else total + value
        return total

    def _composed(self, entry: Composed, focus: int) -> Value:
        around = [*range(focus + 1, self.steps + 1), *range(1, focus)] if entry.skip else range(1, self.steps + 1)
        size = len(entry.kernel)
        row = [number(int(j == entry.row - 1)) for j in range(size)]
        for n in around:
            rows = [[self.value(x, n) for x in line] for line in entry.kernel]
            row = [self._combined("sum", [row[i] * rows[i][j] for i in range(size)]) for j in range(size)]
        return row[entry.column - 1]

    def holds(self, relation: Relation, focus: int = 1) -> bool | None:
        """Whether the relation holds here: None where balls cannot tell, or one side is not defined."""
        try:
            return compared(self.value(relation.left, focus), relation.op, self.value(relation.right, focus))
        except Undefined:
            return None

    def satisfies(self, relations: Sequence[Relation], focuses: Sequence[int] | None = None) -> bool | None:
        """Whether all of them hold, at every step (or the steps given)."""
        unsure = False
        for relation in relations:
            for focus in focuses if focuses is not None else range(1, self.steps + 1):
                found = self.holds(relation, focus)
                if found is False:
                    return False
                unsure = unsure or found is None
        return None if unsure else True

    def point(self) -> dict[Symbol, Fraction]:
        """The exact numbers of the state, the members of a family by name, as delta_1, delta_2, ...; what is only known as a ball is left out."""
        found = {s: as_fraction(v) for s, v in self.plain.items() if is_exact(v)}
        for symbol, values in self.families.items():
            found |= {Symbol(f"{symbol.name}_{n}"): as_fraction(v) for n, v in enumerate(values, 1) if is_exact(v)}
        return found


def compared(left: Value, op: Operator, right: Value) -> bool | None:
    """Whether `left op right`: exactly, or in balls where that is certain (sides that agree to many bits are taken for equal, unless the relation is strict)."""
    difference = left - right
    if is_exact(difference):
        return compare((difference > 0) - (difference < 0), op)
    if certainly(difference, op):
        return True
    if certainly(difference, NEGATED[op]):
        return False
    if (
        op in ("=", "<=", ">=", "!=")
        and difference.is_finite()
        and abs(difference) <= AGREEMENT * (abs(left) + abs(right))
    ):
        return op != "!="
    return None
