"""Typeset expressions and relations in LaTeX (amsmath).

Products are set by juxtaposition, quotients as fractions; a bracket is printed exactly where the structure needs one, and the
tests read the output back and compare values.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from rlstar_sym.polynomial.expressions import Add, Div, Expr, Mul, Number, Operator, Pow, Relation, Symbol
from rlstar_sym.polynomial.printers import ATOM, POWER, PRODUCT, SUM, split_sign

OPERATORS: Final[dict[Operator, str]] = {"<": "<", "<=": r"\le", ">": ">", ">=": r"\ge", "=": "=", "!=": r"\ne"}


def latex(node: Expr, level: int = 0) -> str:
    """LaTeX source of an expression, without math delimiters. level: what it must bind at least as strongly as, else it is bracketed."""
    return _show(node, level)


def relation_latex(relation: Relation) -> str:
    """LaTeX source of a relation, without math delimiters."""
    return f"{latex(relation.left)} {OPERATORS[relation.op]} {latex(relation.right)}"


def relations_latex(relations: tuple[Relation, ...]) -> list[str]:
    """Relations as LaTeX, with `a < x` and `x < b` joined to `a < x < b` where that reads better."""
    shown = []
    for bounds in joined_bounds(relations):
        if len(bounds) == 1:
            shown.append(relation_latex(bounds[0]))
        else:
            low, high = bounds
            shown.append(f"{relation_latex(low)} {OPERATORS[high.op]} {latex(high.right)}")
    return shown


def joined_bounds(relations: tuple[Relation, ...]) -> list[tuple[Relation, ...]]:
    """Relations one by one, or two that bound one symbol from both sides together, written `a < x` and `x < b`."""
    found: list[tuple[Relation, ...]] = []
    used: set[int] = set()
    for i, first in enumerate(relations):
        if i in used:
            continue
        bounds = _as_bounds(first)
        joined: tuple[Relation, ...] = (first,)
        if bounds is not None:
            for j in range(i + 1, len(relations)):
                other = _as_bounds(relations[j])
                if j not in used and other is not None and other[0] == bounds[0] and other[3] != bounds[3]:
                    low, high = (bounds, other) if bounds[3] else (other, bounds)
                    joined = (Relation(low[1], low[2], low[0]), Relation(high[0], high[2], high[1]))
                    used.add(j)
                    break
        found.append(joined)
    return found


def _as_bounds(relation: Relation) -> tuple[Symbol, Expr, Operator, bool] | None:
    """(symbol, bound, op in {<, <=}, is it a lower bound) when a relation bounds one symbol."""
    flipped: dict[Operator, Operator] = {"<": "<", "<=": "<=", ">": "<", ">=": "<="}
    if relation.op not in flipped:
        return None
    upward = relation.op in ("<", "<=")
    if isinstance(relation.right, Symbol) and isinstance(relation.left, Number):
        return relation.right, relation.left, flipped[relation.op], upward
    if isinstance(relation.left, Symbol) and not isinstance(relation.right, Symbol):
        return relation.left, relation.right, flipped[relation.op], not upward
    return None


def number_latex(value: Fraction) -> str:
    """An exact number; a fraction is set as one."""
    if value.denominator == 1:
        return str(value.numerator)
    sign = "-" if value < 0 else ""
    return f"{sign}\\frac{{{abs(value.numerator)}}}{{{value.denominator}}}"


def _show(node: Expr, level: int) -> str:
    shown, own = _node(node)
    if own >= level:
        return shown
    # a tall bracket only where a fraction makes the content tall
    left, right = (r"\left(", r"\right)") if r"\frac" in shown else ("(", ")")
    return f"{left}{shown}{right}"


def _node(node: Expr) -> tuple[str, int]:
    if isinstance(node, Number):
        value = node.value
        return number_latex(value), SUM if value < 0 else ATOM if value.denominator == 1 else PRODUCT
    if isinstance(node, Symbol):
        # a name that ends in a prime or an exponent cannot take another one without a bracket
        return node.latex_name, POWER if "'" in node.latex_name or "^" in node.latex_name else ATOM
    if isinstance(node, Add):
        pieces = []
        for position, term in enumerate(node.terms):
            negative, rest = split_sign(term)
            sign = ("-" if negative else "") if position == 0 else (" - " if negative else " + ")
            pieces.append(sign + _show(rest, PRODUCT))
        return "".join(pieces), SUM
    if isinstance(node, Mul):
        negative, rest = split_sign(node)
        if negative:
            return "-" + _show(rest, PRODUCT), SUM
        return _product(node), PRODUCT
    if isinstance(node, Div):
        return f"\\frac{{{latex(node.numerator)}}}{{{latex(node.denominator)}}}", PRODUCT
    if isinstance(node, Pow):
        return f"{_show(node.base, ATOM)}^{{{node.exponent}}}", POWER
    raise TypeError(f"no LaTeX form for a {type(node).__name__}")


def _product(node: Mul) -> str:
    pieces: list[str] = []
    for factor in node.factors:
        shown = _show(factor, POWER if not isinstance(factor, Div) else PRODUCT)
        if isinstance(factor, Number):
            shown = _show(factor, PRODUCT)
        if pieces and shown[0].isdigit():
            pieces.append(r" \cdot ")
        elif pieces and (pieces[-1][-1].isalnum() or "frac" in pieces[-1]):
            pieces.append(r"\," if not shown.startswith("(") else " ")
        elif pieces:
            pieces.append(" ")
        pieces.append(shown)
    return "".join(pieces)
