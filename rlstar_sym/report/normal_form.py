"""A claim as the checker sees it: `numerator / product of divisors op 0`, nothing cancelled (docs/certificates.md, section Meaning).

The typeset derivation shows the polynomials that a certificate speaks about, so it computes them as the format defines them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce

from rlstar_sym.polynomial.expressions import (
    Add,
    Div,
    Expr,
    Mul,
    Number,
    Operator,
    Pow,
    Rational,
    Relation,
    Symbol,
    add,
    divide,
    multiply,
    power,
)
from rlstar_sym.polynomial.printers import Tree
from rlstar_sym.polynomial.rational import Polynomial, Ring

#: monic non-constant divisors with their exponents, in order of appearance; 0 for one that has moved up
Divisors = tuple[tuple[Polynomial, int], ...]


@dataclass(frozen=True)
class Fraction:
    """A numerator over a product of powers."""

    numerator: Polynomial
    divisors: Divisors


def claim_fraction(relation: Relation, ring: Ring) -> Fraction:
    """The difference of the two sides (right minus left for < and <=)."""
    left, right = relation.left, relation.right
    if relation.op in ("<", "<="):
        left, right = right, left
    first, second = _fraction(left, ring), _fraction(right, ring)
    return _sum([first, Fraction(-second.numerator, second.divisors)])


def oriented(op: Operator) -> Operator:
    """The sign of the difference: > for < and >= for <=."""
    turned: dict[Operator, Operator] = {"<": ">", "<=": ">="}
    return turned.get(op, op)


def _fraction(node: Expr, ring: Ring) -> Fraction:
    if isinstance(node, (Number, Symbol)):
        return Fraction(ring.polynomial(node), ())
    if isinstance(node, Add):
        return _sum([_fraction(t, ring) for t in node.terms])
    if isinstance(node, Mul):
        return reduce(_product, [_fraction(f, ring) for f in node.factors])
    if isinstance(node, Pow):
        base = _fraction(node.base, ring)
        return Fraction(base.numerator**node.exponent, tuple((d, k * node.exponent) for d, k in base.divisors))
    if isinstance(node, Div):
        return _quotient(_fraction(node.numerator, ring), _fraction(node.denominator, ring), ring)
    raise TypeError(f"no fraction for a {type(node).__name__}")


def _quotient(top: Fraction, bottom: Fraction, ring: Ring) -> Fraction:
    lifted = reduce(lambda product, item: product * item[0] ** item[1], bottom.divisors, ring.one)
    lead = bottom.numerator.leading_coefficient()
    moved = tuple((d, 0) for d, _ in bottom.divisors)
    own = () if bottom.numerator.is_constant() else ((bottom.numerator / lead, 1),)
    return _product(
        Fraction(top.numerator * lifted / lead, top.divisors), Fraction(ring.one, _merged(moved, own, add_powers=True))
    )


def _product(a: Fraction, b: Fraction) -> Fraction:
    return Fraction(a.numerator * b.numerator, _merged(a.divisors, b.divisors, add_powers=True))


def _sum(terms: Sequence[Fraction]) -> Fraction:
    common: Divisors = ()
    for term in terms:
        common = _merged(common, term.divisors, add_powers=False)
    total = terms[0].numerator * 0
    for term in terms:
        lifted = term.numerator
        for divisor, exponent in common:
            own = next((k for d, k in term.divisors if d == divisor), 0)
            lifted = lifted * divisor ** (exponent - own)
        total = total + lifted
    return Fraction(total, common)


def _merged(a: Divisors, b: Divisors, *, add_powers: bool) -> Divisors:
    result = list(a)
    for divisor, exponent in b:
        for i, (other, known) in enumerate(result):
            if other == divisor:
                result[i] = (other, known + exponent if add_powers else max(known, exponent))
                break
        else:
            result.append((divisor, exponent))
    return tuple(result)


def expression_of(tree: Tree | int, symbols: dict[str, Symbol]) -> Expr:
    """The expression that a certificate writes as a tree; `symbols` are its variables by name."""
    if isinstance(tree, str):
        if tree in symbols:
            return symbols[tree]
        return Number(Rational(tree))
    if isinstance(tree, int):
        raise TypeError("a bare integer in a certificate is an exponent, not an expression")
    sign, *parts = tree
    if sign == "^":
        base, exponent = parts
        if not isinstance(exponent, int):
            raise TypeError(f"the exponent {exponent!r} of a certificate is not an integer")
        return power(expression_of(base, symbols), exponent)
    arguments = [expression_of(part, symbols) for part in parts]
    if sign == "+":
        return add(*arguments)
    if sign == "*":
        return multiply(*arguments)
    if sign == "-":
        return -arguments[0]
    if sign == "/":
        return divide(*arguments)
    raise TypeError(f"a certificate has no operation {sign!r}")
