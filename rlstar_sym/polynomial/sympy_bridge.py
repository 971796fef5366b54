"""The one door to sympy: expressions out to it for display and for a second, independent derivation.

sympy never decides a sign here and never reads a user's text.
"""

from __future__ import annotations

from typing import Any

import sympy

from rlstar_sym.polynomial.evaluation import evaluate
from rlstar_sym.polynomial.expressions import Expr, symbols


def to_sympy(expression: Expr) -> Any:
    """The same expression in sympy, with real symbols of the same names."""
    names = {s: sympy.Symbol(s.name, real=True) for s in symbols(expression)}
    return evaluate(expression, names, lambda value: sympy.Rational(value.numerator, value.denominator))


def sympy_source(expression: Expr) -> str:
    """Text that sympy prints for the expression."""
    return str(to_sympy(expression))
