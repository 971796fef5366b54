"""Evaluate an expression over any arithmetic: Fraction, mpmath, numpy arrays, flint balls.

The walk is one and the same for all of them, so the engines differ only in their numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping
from fractions import Fraction
from typing import Any, TypeVar

import flint

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.expressions import Add, Defined, Div, Expr, Mul, Number, Pow, Relation, Symbol
from rlstar_sym.polynomial.functions import Function
from rlstar_sym.polynomial.operators import compare

V = TypeVar("V")


def evaluate(
    expression: Expr,
    point: Mapping[Symbol, V],
    number: Callable[[Fraction], V],
    function: Callable[[str, V], V] | None = None,
) -> V:
    """The value at a point.

    `point` gives every symbol a value of one arithmetic, `number` converts an exact constant to it, `function` computes log, exp or sqrt (by
    that name) in it where a `Function` has no value of its own. What happens at a zero divisor is the arithmetic's own affair (Fraction raises
    ZeroDivisionError, numpy gives inf, a ball becomes nan).
    """
    program = _program_of(expression, point)
    values: list[Any] = list(program.rationals()) if number is rational else [number(c) for c in program.constants]
    values += [point[symbol] for symbol in program.given]
    result = values.append
    for kind, first, second in program.steps:
        if kind == _MULTIPLY:
            result(values[first] * values[second])
        elif kind == _ADD:
            result(values[first] + values[second])
        elif kind == _POWER:
            result(values[first] ** second)
        elif kind == _DIVIDE:
            result(values[first] / values[second])
        elif function is not None:
            opened = program.opened[second]
            result(function(opened.kind if isinstance(opened, Function) else opened.name, values[first]))
        else:
            raise UsageError(f"no value was given for {program.opened[second].name}")
    value: V = values[program.root]
    return value


_ADD, _MULTIPLY, _DIVIDE, _POWER, _APPLY = range(5)
#: (what to do, the place of a value, the place of another; or the exponent, or the place of a function among `opened`)
_Step = tuple[int, int, int]


class _Program:
    """The steps that compute an expression, shared parts once: constants and given symbols take the first places, and every step fills the next one.

    given: symbols whose values the point has; opened: names and functions whose definitions and arguments are computed, since it has not.
    """

    __slots__ = ("_rationals", "constants", "given", "opened", "root", "steps")

    def __init__(self, expression: Expr, known: Container[Symbol]) -> None:
        self.opened: list[Symbol] = []
        self.steps: list[_Step] = []
        self._rationals: list[Any] | None = None
        constants: dict[Fraction, int] = {}
        given: dict[Symbol, int] = {}
        for leaf in _leaves(expression, known):
            if isinstance(leaf, Number):
                constants.setdefault(leaf.value, len(constants))
            else:
                given.setdefault(leaf, len(given))
        self.constants, self.given = tuple(constants), tuple(given)
        places: dict[int, int] = {}
        first = len(constants) + len(given)

        def step(kind: int, a: int, b: int) -> int:
            self.steps.append((kind, a, b))
            return first + len(self.steps) - 1

        def visit(node: Expr) -> int:
            found = places.get(id(node))
            if found is None:
                found = places[id(node)] = place(node)
            return found

        def place(node: Expr) -> int:
            if isinstance(node, Number):
                return constants[node.value]
            if isinstance(node, Symbol):
                if node in given:
                    return len(constants) + given[node]
                self.opened.append(node)
                if isinstance(node, Defined):
                    return visit(node.definition)
                if isinstance(node, Function):
                    number = len(self.opened) - 1
                    return step(_APPLY, visit(node.argument), number)
            if isinstance(node, (Add, Mul)):
                kind = _ADD if isinstance(node, Add) else _MULTIPLY
                result, *others = node.children()
                at = visit(result)
                for other in others:
                    at = step(kind, at, visit(other))
                return at
            if isinstance(node, Div):
                above = visit(node.numerator)
                return step(_DIVIDE, above, visit(node.denominator))
            if isinstance(node, Pow):
                return step(_POWER, visit(node.base), node.exponent)
            raise TypeError(f"no value for a {type(node).__name__}")

        self.root = visit(expression)

    def fits(self, known: Mapping[Symbol, object]) -> bool:
        """Whether these are the steps also where the point has values for these symbols."""
        return all(s in known for s in self.given) and not any(s in known for s in self.opened)

    def rationals(self) -> list[Any]:
        """The constants as flint's rationals."""
        if self._rationals is None:
            self._rationals = [rational(c) for c in self.constants]
        return self._rationals


def _leaves(expression: Expr, known: Container[Symbol]) -> Iterator[Number | Symbol]:
    """The constants and the given symbols in the order in which they are met. Raises UsageError at a symbol that has no value."""
    seen: set[int] = set()
    todo = [expression]
    while todo:
        node = todo.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, Number) or (isinstance(node, Symbol) and node in known):
            yield node
        elif isinstance(node, Defined):
            todo.append(node.definition)
        elif isinstance(node, Function):
            todo.append(node.argument)
        elif isinstance(node, Symbol):
            raise UsageError(f"no value was given for {node.name}")
        else:
            todo.extend(reversed(node.children()))


def _program_of(expression: Expr, point: Mapping[Symbol, object]) -> _Program:
    """The steps for a point with values for these symbols; kept with the expression, since it is evaluated at many points and in several arithmetics."""
    kept = getattr(expression, "_program", None)
    if isinstance(kept, _Program) and kept.fits(point):
        return kept
    made = _Program(expression, point)
    object.__setattr__(expression, "_program", made)
    return made


def exact(expression: Expr, point: Mapping[Symbol, Fraction]) -> Fraction:
    """The exact value at a rational point; raises ZeroDivisionError where a divisor vanishes."""
    return evaluate(expression, point, lambda value: value)


def holds_at(relation: Relation, point: Mapping[Symbol, Fraction]) -> bool | None:
    """Whether a relation holds at a rational point; None where one side is undefined."""
    # flint's rationals, which are several times quicker than Python's
    values = {symbol: rational(value) for symbol, value in point.items()}
    try:
        difference = evaluate(relation.left, values, rational) - evaluate(relation.right, values, rational)
    except ZeroDivisionError:
        return None
    return compare((difference > 0) - (difference < 0), relation.op)


def rational(value: Fraction) -> Any:
    """The number as one of flint's rationals."""
    return flint.fmpq(value.numerator, value.denominator)
