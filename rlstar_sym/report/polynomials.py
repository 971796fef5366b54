"""Polynomials as a mathematician would print them: coefficients in the parameters collected, factors written with their natural sign."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, Final

from rlstar_sym.polynomial.expressions import Add, Aggregate, Defined, Expr, Number, Operator, Symbol, multiply, power
from rlstar_sym.polynomial.latex import OPERATORS, latex, number_latex
from rlstar_sym.polynomial.printers import split_sign
from rlstar_sym.polynomial.rational import Polynomial, Ring, fraction_of
from rlstar_sym.report.boxes import width_of
from rlstar_sym.report.layout import line_width, printed

#: a polynomial with more terms is described, not printed
MOST_TERMS: Final = 8
#: of the widest polynomial that is printed at all
_MOST_LINES: Final = 3


def parameters(ring: Ring) -> tuple[Symbol, ...]:
    """The variables whose powers are collected into coefficients: M and other capital letters, never edges, products and names."""
    plain = (v for v in ring.variables if not v.indexed and not isinstance(v, (Aggregate, Defined)))
    return tuple(v for v in plain if len(v.name) == 1 and v.name.isupper())


def expanded(polynomial: Polynomial, ring: Ring) -> Expr:
    """A sum by rising degree, a positive term first."""
    shown = ring.expression(polynomial, parameters(ring))
    if not isinstance(shown, Add) or not split_sign(shown.terms[0])[0]:
        return shown
    first = next((t for t in shown.terms if not split_sign(t)[0]), None)
    if first is None:
        return shown
    return Add((first, *(t for t in shown.terms if t is not first)))


def factored(polynomial: Polynomial, ring: Ring) -> Expr:
    """Constant times irreducible factors, each with the sign in which a reader would write it (1 - delta rather than delta - 1)."""
    if polynomial == 0 or polynomial.is_constant():
        return Number(constant_of(polynomial))
    content, factors = polynomial.factor()
    constant = fraction_of(content)
    # single variables first, as in R (1 - delta)
    parts = [(base, int(exponent)) for base, exponent in sorted(factors, key=lambda item: term_count(item[0]))]
    for i, (base, exponent) in enumerate(parts):
        if reads_negative(base, ring):
            parts[i] = (-base, exponent)
            constant *= (-1) ** exponent
    if constant < 0:
        # b - a rather than -(a - b); 1 - delta is turned only if nothing else can be
        mixed = [i for i, (base, exponent) in enumerate(parts) if exponent % 2 and len(_group_signs(base, ring)) == 2]
        chosen = [i for i in mixed if not _has_constant(parts[i][0])] or mixed
        if chosen:
            base, exponent = parts[chosen[0]]
            parts[chosen[0]] = (-base, exponent)
            constant = -constant
    return multiply(Number(constant), *(power(expanded(base, ring), exponent) for base, exponent in parts))


def _has_constant(polynomial: Polynomial) -> bool:
    return any(not any(e) for e in polynomial.to_dict())


def _groups(polynomial: Polynomial, ring: Ring) -> dict[tuple[int, ...], bool]:
    """For each monomial in the variables that are no parameters: whether its coefficient reads as negative."""
    kept = {p.name for p in parameters(ring)}
    places = [i for i, v in enumerate(ring.variables) if v.name not in kept]
    groups: dict[tuple[int, ...], dict[tuple[int, ...], Any]] = {}
    for exponents, coefficient in polynomial.to_dict().items():
        groups.setdefault(tuple(int(exponents[i]) for i in places), {})[tuple(int(e) for e in exponents)] = coefficient
    return {outer: bool(group[max(group)] < 0) for outer, group in groups.items()}


def _group_signs(polynomial: Polynomial, ring: Ring) -> set[bool]:
    return set(_groups(polynomial, ring).values())


def reads_negative(polynomial: Polynomial, ring: Ring) -> bool:
    """Whether the polynomial is better written with the opposite sign: its term of lowest degree in the variables is negative."""
    groups = _groups(polynomial, ring)
    return groups[min(groups, key=lambda e: (sum(e), tuple(-x for x in e)))]


def term_count(polynomial: Polynomial) -> int:
    """The number of terms of the expanded polynomial."""
    return len(polynomial.to_dict())


def printable(polynomial: Polynomial, ring: Ring) -> str | None:
    """LaTeX of a polynomial, factored, or None when it is too large to print."""
    if term_count(polynomial) > 60:
        return None
    shown = printed(latex(factored(polynomial, ring)))
    return shown if width_of(shown) <= _MOST_LINES * line_width() else None


def constant_of(polynomial: Polynomial) -> Fraction:
    """The value of a constant polynomial."""
    return fraction_of(polynomial.leading_coefficient()) if polynomial != 0 else Fraction(0)


def sign_latex(polynomial: Polynomial, op: Operator, ring: Ring) -> str:
    """The relation `polynomial op 0`, solved for the variable where it bounds a single one."""
    terms = polynomial.to_dict()
    turned: dict[Operator, Operator] = {">": "<", ">=": "<=", "<": ">", "<=": ">="}
    used = [i for i, d in enumerate(polynomial.degrees()) if d] if terms else []
    if len(used) == 1 and int(polynomial.degrees()[used[0]]) == 1:
        place = used[0]
        slope = next(fraction_of(c) for e, c in terms.items() if e[place])
        rest = sum((fraction_of(c) for e, c in terms.items() if not e[place]), Fraction(0))
        shown = turned.get(op, op) if slope < 0 else op
        return f"{ring.variables[place].latex_name} {OPERATORS[shown]} {number_latex(-rest / slope)}"
    if terms and reads_negative(polynomial, ring):
        polynomial, op = -polynomial, turned.get(op, op)
    return f"{latex(expanded(polynomial, ring))} {OPERATORS[op]} 0"
