"""Print expressions as plain text, as Python source, as Coq and as the tree that certificates carry.

Each printer is a walk whose default raises on an unknown node. Text and Python share one grammar (`**` and `^` differ), and the
text is what `polynomial.parser` reads back.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from rlstar_sym.polynomial.expressions import Add, Div, Expr, Mul, Number, Pow, Relation, Symbol, multiply

Tree = str | list["Tree | int"]  # the certificate form: see docs/certificates.md

SUM: Final = 1
PRODUCT: Final = 2
POWER: Final = 3
ATOM: Final = 4


def split_sign(term: Expr) -> tuple[bool, Expr]:
    """Whether a term carries a minus sign, and the term without it."""
    if isinstance(term, Number) and term.value < 0:
        return True, Number(-term.value)
    if isinstance(term, Mul) and isinstance(term.factors[0], Number) and term.factors[0].value < 0:
        return True, multiply(Number(-term.factors[0].value), *term.factors[1:])
    if isinstance(term, Div):
        negative, numerator = split_sign(term.numerator)
        if negative and not isinstance(term.numerator, Add):
            return True, Div(numerator, term.denominator)
    return False, term


def fraction_text(value: Fraction) -> str:
    """An exact number as `p` or `p/q`."""
    return str(value.numerator) if value.denominator == 1 else f"{value.numerator}/{value.denominator}"


class _Plain:
    """Text, Python source and Coq; they differ in the signs, in how a fraction is written and in what variables are called."""

    def __init__(
        self, *, power_sign: str, python: bool = False, space: str = "", names: Mapping[str, str] | None = None
    ) -> None:
        self.power_sign = power_sign
        self.python = python
        self.space = space
        self.names = names if names is not None else {}

    def show(self, node: Expr, level: int = 0) -> str:
        shown, own = self._node(node)
        return f"({shown})" if own < level else shown

    def _node(self, node: Expr) -> tuple[str, int]:
        if isinstance(node, Number):
            return self._number(node.value)
        if isinstance(node, Symbol):
            return self.names.get(node.name, node.name), ATOM
        if isinstance(node, Add):
            pieces = []
            for position, term in enumerate(node.terms):
                negative, rest = split_sign(term)
                sign = ("-" if negative else "") if position == 0 else (" - " if negative else " + ")
                pieces.append(sign + self.show(rest, PRODUCT))
            return "".join(pieces), SUM
        if isinstance(node, Mul):
            negative, rest = split_sign(node)
            if negative:
                return "-" + self.show(rest, PRODUCT), SUM
            # a fraction as first factor needs no bracket: 1/2*x is (1/2)*x
            sign = f"{self.space}*{self.space}"
            return sign.join(self.show(f, PRODUCT if i == 0 else POWER) for i, f in enumerate(node.factors)), PRODUCT
        if isinstance(node, Div):
            sign = f"{self.space}/{self.space}"
            return f"{self.show(node.numerator, PRODUCT)}{sign}{self.show(node.denominator, POWER)}", PRODUCT
        if isinstance(node, Pow):
            return f"{self.show(node.base, ATOM)}{self.power_sign}{node.exponent}", POWER
        raise TypeError(f"no text form for a {type(node).__name__}")

    def _number(self, value: Fraction) -> tuple[str, int]:
        if self.python and value.denominator != 1:
            return f"Fraction({value.numerator}, {value.denominator})", ATOM
        shown = fraction_text(value).replace("/", f"{self.space}/{self.space}")
        return shown, SUM if value < 0 else ATOM if value.denominator == 1 else PRODUCT


_TEXT: Final = _Plain(power_sign="^")
_PYTHON: Final = _Plain(power_sign="**", python=True)


def text(node: Expr, names: Mapping[str, str] | None = None, level: int = 0) -> str:
    """Plain text, e.g. `(delta + rest)/(1 + (M - 1)*delta*rest)`. names: what symbols are called in it; level: what it must bind at least as strongly as, else it is bracketed."""
    return (_TEXT if names is None else _Plain(power_sign="^", names=names)).show(node, level)


def relation_text(relation: Relation) -> str:
    """Plain text of a relation."""
    return f"{text(relation.left)} {relation.op} {text(relation.right)}"


def python(node: Expr) -> str:
    """Python source; fractions are written `Fraction(p, q)`, so it stays exact for exact arguments."""
    return _PYTHON.show(node)


def coq(node: Expr, names: Mapping[str, str]) -> str:
    """A formula over the reals in Coq's syntax, e.g. `(delta + rest) / (1 + (M - 1) * delta * rest)`. names: what variables are called there."""
    return _Plain(power_sign=" ^ ", space=" ", names=names).show(node)


def tree(node: Expr) -> Tree:
    """The certificate form of an expression (docs/certificates.md)."""
    if isinstance(node, Number):
        return fraction_text(node.value)
    if isinstance(node, Symbol):
        return node.name
    if isinstance(node, Add):
        return ["+", *(tree(t) for t in node.terms)]
    if isinstance(node, Mul):
        return ["*", *(tree(f) for f in node.factors)]
    if isinstance(node, Div):
        return ["/", tree(node.numerator), tree(node.denominator)]
    if isinstance(node, Pow):
        return ["^", tree(node.base), node.exponent]
    raise TypeError(f"no certificate form for a {type(node).__name__}")


def relation_tree(relation: Relation) -> list[Tree]:
    """The certificate form of a relation: `[op, left, right]`."""
    return [relation.op, tree(relation.left), tree(relation.right)]
