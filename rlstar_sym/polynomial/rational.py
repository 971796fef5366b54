"""Canonical forms: polynomials and rational functions over the rationals, by python-flint.

This is the one door to python-flint. `Ring` fixes an order of variables; `Ring.fraction` brings an expression to a reduced
quotient of two polynomials; `display` turns polynomials back into expressions that a mathematician would write.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import flint

from rlstar_sym.errors import DerivationError, UsageError
from rlstar_sym.polynomial.expressions import (
    Add,
    Div,
    Expr,
    Mul,
    Number,
    Pow,
    Symbol,
    add,
    divide,
    multiply,
    power,
    symbols,
    unfold,
    walk,
)

#: a python-flint fmpq_mpoly; python-flint ships no usable type information for it
Polynomial = Any


def fraction_of(value: Any) -> Fraction:
    """A flint rational as a Fraction."""
    return Fraction(int(value.p), int(value.q))


@dataclass(frozen=True)
class Quotient:
    """A reduced rational function: numerator and denominator without a common factor, denominator monic up to a unit."""

    numerator: Polynomial
    denominator: Polynomial

    def is_zero(self) -> bool:
        """Whether the function is identically zero."""
        return bool(self.numerator == 0)


class Ring:
    """Polynomials in the given symbols, in lexicographic order."""

    def __init__(self, variables: Sequence[Symbol]) -> None:
        names = [v.name for v in variables]
        if len(set(names)) != len(names):
            raise UsageError(f"two different variables share a name among {', '.join(names)}")
        self.variables = tuple(variables)
        # flint wants at least one variable
        self.context: Any = flint.fmpq_mpoly_ctx.get(names or ["unused"], flint.Ordering.lex)
        self._generators: dict[str, Polynomial] = dict(zip(names, self.context.gens(), strict=False))
        self.one: Polynomial = self.context.constant(1)
        self.zero: Polynomial = self.context.constant(0)

    @classmethod
    def of(cls, expressions: Iterable[Expr]) -> Ring:
        """The ring of the symbols that occur, in order of first appearance."""
        return cls(tuple(dict.fromkeys(s for e in expressions for s in symbols(e))))

    def constant(self, value: Fraction) -> Polynomial:
        """A constant polynomial."""
        return self.context.constant(flint.fmpq(value.numerator, value.denominator))

    def generator(self, symbol: Symbol) -> Polynomial:
        """The polynomial `symbol`."""
        return self._generators[symbol.name]

    def fraction(self, expression: Expr) -> Quotient:
        """The reduced quotient; raises UsageError where a divisor is identically zero."""
        memo: dict[int, Quotient] = {}

        def visit(node: Expr) -> Quotient:
            found = memo.get(id(node))
            if found is None:
                found = memo[id(node)] = self._combine(node, visit)
            return found

        return visit(expression)

    def _combine(self, node: Expr, visit: Callable[[Expr], Quotient]) -> Quotient:
        if isinstance(node, Number):
            return Quotient(self.constant(node.value), self.one)
        if isinstance(node, Symbol):
            return Quotient(self.generator(node), self.one)
        if isinstance(node, Add):
            total = visit(node.terms[0])
            for term in node.terms[1:]:
                total = self._add(total, visit(term))
            return total
        if isinstance(node, Mul):
            product = visit(node.factors[0])
            for factor in node.factors[1:]:
                product = self._times(product, visit(factor))
            return product
        if isinstance(node, Div):
            divisor = visit(node.denominator)
            if divisor.is_zero():
                raise UsageError(f"division by zero: {node.denominator} is identically zero")
            return self._times(visit(node.numerator), Quotient(divisor.denominator, divisor.numerator))
        if isinstance(node, Pow):
            base = visit(node.base)
            if base.denominator is self.one:
                return Quotient(base.numerator**node.exponent, self.one)
            return Quotient(base.numerator**node.exponent, base.denominator**node.exponent)
        raise TypeError(f"no rational function for a {type(node).__name__}")

    def reduced(self, numerator: Polynomial, denominator: Polynomial) -> Quotient:
        """Cancel the greatest common divisor and make the denominator's leading coefficient 1."""
        if numerator == 0:
            return Quotient(self.zero, self.one)
        if denominator.is_constant():
            lead = denominator.leading_coefficient()
            return Quotient(numerator if lead == 1 else numerator / lead, self.one)
        common = numerator.gcd(denominator)
        if not common.is_constant():
            numerator, denominator = numerator / common, denominator / common
        lead = denominator.leading_coefficient()
        return Quotient(numerator / lead, denominator / lead)

    def _add(self, a: Quotient, b: Quotient) -> Quotient:
        """The sum of two reduced quotients; a common factor is looked for only where there can be one."""
        if b.denominator is self.one:
            if a.denominator is self.one:  # polynomials, which most are
                return Quotient(a.numerator + b.numerator, self.one)
            return Quotient(a.numerator + b.numerator * a.denominator, a.denominator)
        if a.denominator is self.one:
            return Quotient(a.numerator * b.denominator + b.numerator, b.denominator)
        if a.denominator == b.denominator:
            return self.reduced(a.numerator + b.numerator, a.denominator)
        common = a.denominator.gcd(b.denominator)
        if common.is_constant():
            above = a.numerator * b.denominator + b.numerator * a.denominator
            return self._monic(above, a.denominator * b.denominator)
        left, right = a.denominator / common, b.denominator / common
        # a prime factor of the sum and of left or right would divide a quotient's numerator and denominator
        rest = self.reduced(a.numerator * right + b.numerator * left, common)
        return self._monic(rest.numerator, rest.denominator * left * right)

    def _times(self, a: Quotient, b: Quotient) -> Quotient:
        """The product of two reduced quotients: only the numerator of one and the denominator of the other can have a common factor."""
        if a.denominator is self.one and b.denominator is self.one:
            return Quotient(a.numerator * b.numerator, self.one)
        if a.is_zero() or b.is_zero():
            return Quotient(self.zero, self.one)
        first, second = self.reduced(a.numerator, b.denominator), self.reduced(b.numerator, a.denominator)
        return self._monic(first.numerator * second.numerator, first.denominator * second.denominator)

    def _monic(self, numerator: Polynomial, denominator: Polynomial) -> Quotient:
        """The quotient of polynomials without a common factor."""
        if numerator == 0 or denominator.is_constant():
            return self.reduced(numerator, denominator)
        lead = denominator.leading_coefficient()
        return Quotient(numerator, denominator) if lead == 1 else Quotient(numerator / lead, denominator / lead)

    def polynomial(self, expression: Expr) -> Polynomial:
        """The polynomial that the expression is; raises UsageError if it is not one."""
        value = self.fraction(expression)
        if not value.denominator.is_constant():
            raise UsageError(f"{expression} is not a polynomial; multiply its denominator out")
        return value.numerator / value.denominator.leading_coefficient()

    def expression(self, polynomial: Polynomial, parameters: Iterable[Symbol] = ()) -> Expr:
        """A polynomial as a readable sum: by rising degree in the variables, coefficients in `parameters` collected and factored.

        `delta + rest + (M - 2)*delta*rest` rather than four expanded terms.
        """
        kept = {s.name for s in parameters}
        places = [i for i, v in enumerate(self.variables) if v.name not in kept]
        groups: dict[tuple[int, ...], dict[tuple[int, ...], Any]] = {}
        for exponents, coefficient in polynomial.to_dict().items():
            outer = tuple(int(exponents[i]) for i in places)
            inner = tuple(0 if i in places else int(e) for i, e in enumerate(exponents))
            groups.setdefault(outer, {})[inner] = coefficient
        terms: list[Expr] = []
        for outer in sorted(groups, key=lambda e: (sum(e), tuple(-x for x in e))):
            monomial = multiply(
                *(power(self.variables[i], k) for i, k in zip(places, outer, strict=True) if k), Number(Fraction(1))
            )
            terms.append(multiply(self._coefficient(groups[outer]), monomial))
        return add(*terms)

    def _coefficient(self, inner: dict[tuple[int, ...], Any]) -> Expr:
        """What the terms of a group are together, factored; most are one number, which is all the factors it has."""
        exponents = next(iter(inner))
        if len(inner) == 1 and not any(exponents):
            return Number(fraction_of(inner[exponents]))
        return self.factored(self.context.from_dict(inner))

    def factored(self, polynomial: Polynomial) -> Expr:
        """A polynomial as constant * product of irreducible factors, each expanded."""
        if polynomial == 0:
            return Number(Fraction(0))
        constant, factors = polynomial.factor()
        return multiply(Number(fraction_of(constant)), *(power(self._expanded(base), int(k)) for base, k in factors))

    def _expanded(self, polynomial: Polynomial) -> Expr:
        terms: list[Expr] = []
        ordered = sorted(polynomial.to_dict().items(), key=lambda item: (-sum(item[0]), tuple(-e for e in item[0])))
        for exponents, coefficient in ordered:
            monomial = [power(v, int(e)) for v, e in zip(self.variables, exponents, strict=False) if e]
            terms.append(multiply(Number(fraction_of(coefficient)), *monomial))
        return add(*terms)


def simplify(expression: Expr, parameters: Iterable[Symbol] = ()) -> Expr:
    """The reduced quotient as a readable expression; `parameters` are collected into coefficients."""
    ring = Ring.of([expression])
    value = ring.fraction(expression)
    return _readable(ring, value.numerator, value.denominator, tuple(parameters))


#: whether `reduced` keeps divisors (`keeping_divisors`)
_keeping: ContextVar[bool] = ContextVar("keeping", default=False)


@contextmanager
def keeping_divisors() -> Iterator[None]:
    """Inside, `reduced` cancels nothing that an expression divides by, so that what comes out tells where the whole computation was defined."""
    before = _keeping.set(True)
    try:
        yield
    finally:
        _keeping.reset(before)


def reduced(expression: Expr, parameters: Iterable[Symbol] = ()) -> Expr:
    """As `simplify`; within `keeping_divisors()` still divided by every divisor of the expression.

    (x + x^2)/(1 + x^3) then keeps the divisor 1 + x that a reduced quotient loses.
    """
    if not _keeping.get():
        return simplify(expression, parameters)
    ring = Ring.of([expression])
    value = ring.fraction(expression)
    numerator, denominator = value.numerator, value.denominator
    for base in _lost(ring, expression, value.denominator):
        numerator, denominator = numerator * base, denominator * base
    return _readable(ring, numerator, denominator, tuple(parameters))


def cancelled(expression: Expr, nonzero: Iterable[Expr] = ()) -> tuple[Expr, ...]:
    """The irreducible divisors of an expression that its reduced quotient has lost.

    nonzero: symbols that are zero nowhere, such as the number of states, whose loss is none.
    """
    ring = Ring.of([expression])
    known = {str(ring.generator(s)) for s in nonzero if isinstance(s, Symbol) and s in ring.variables}
    lost = _lost(ring, expression, ring.fraction(expression).denominator)
    return tuple(ring.factored(base) for base in lost if str(base) not in known)


def _lost(ring: Ring, expression: Expr, denominator: Polynomial) -> list[Polynomial]:
    """The irreducible divisors of an expression that the denominator of its reduced quotient has not."""
    kept = {str(base) for base, _ in denominator.factor()[1]}
    lost = {str(base): base for base in _divisors(ring, expression) if str(base) not in kept}
    return [lost[name] for name in sorted(lost)]


def _divisors(ring: Ring, expression: Expr) -> Iterator[Polynomial]:
    """The irreducible factors, monic, of what the expression divides by."""
    for node in walk(expression):
        if isinstance(node, Div):
            divisor = ring.fraction(node.denominator)
            for polynomial in (divisor.numerator, divisor.denominator):
                for base, _ in polynomial.factor()[1]:
                    yield base / base.leading_coefficient()


def is_zero(expression: Expr) -> bool:
    """Whether an expression is zero wherever it is defined."""
    return Ring.of([expression]).fraction(expression).is_zero()


def _readable(ring: Ring, numerator: Polynomial, denominator: Polynomial, chosen: tuple[Symbol, ...]) -> Expr:
    # integer coefficients without a common content, and a denominator whose constant or first term is positive
    scale = _integral_scale(numerator, denominator)
    numerator, denominator = numerator * scale, denominator * scale
    below = ring.expression(denominator, chosen)
    return divide(ring.expression(numerator, chosen), below)


def _integral_scale(numerator: Polynomial, denominator: Polynomial) -> Any:
    from math import gcd, lcm

    values = [fraction_of(c) for p in (numerator, denominator) for c in p.coeffs()]
    bottom = lcm(*(v.denominator for v in values))
    top = gcd(*(int(v * bottom) for v in values)) or 1
    constant = denominator.to_dict()
    lowest = constant[min(constant, key=lambda e: (sum(e), tuple(-x for x in e)))]
    return flint.fmpq(bottom, top) * (1 if lowest > 0 else -1)


def factor_expression(expression: Expr) -> Expr:
    """The expression as a quotient of fully factored polynomials."""
    ring = Ring.of([expression])
    value = ring.fraction(expression)
    return divide(ring.factored(value.numerator), ring.factored(value.denominator))


def same(a: Expr, b: Expr) -> bool:
    """Whether two expressions are the same rational function, names unfolded."""
    difference = unfold(a - b)
    return Ring.of([difference]).fraction(difference).is_zero()


def require_same(a: Expr, b: Expr, what: str) -> None:
    """Raise DerivationError unless the two are the same rational function."""
    if not same(a, b):
        raise DerivationError(f"{what}: {a} is not {b}")
