"""Random expressions and points for the property tests of this directory."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import strategies as st

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.expressions import Add, Aggregate, Defined, Div, Expr, Mul, Number, Pow, Symbol
from rlstar_sym.polynomial.rational import Ring

X, Y, DELTA = Symbol("x"), Symbol("y"), Symbol("delta", r"\delta_n", indexed=True)
#: symbols whose typeset names end in a prime or in an exponent, which cannot take another exponent without a
#: bracket
PRIMED = Defined("x_next", X + Y, "x'")
RAISED = Aggregate("rest", "product", Symbol("a"), 1, r"a^{N-1}")
PLAIN = (X, Y, DELTA)
EVERY = (X, Y, DELTA, Symbol("alpha"), Symbol("t2"), PRIMED, RAISED)

#: every one of them needs a bracket or a sign that a careless printer loses
BRACKETED = (
    2 * (X + Y),
    (X + Y) ** 2,
    X - 2 * (Y - 1),
    X + -1 * (Y - 1),
    -1 * (Y - 1),
    X - (X - Y) * Y,
    (X / Y) ** 2,
    (X**3) ** 2,
    (-X) ** 2,
    (X + 1) * (Y - 1),
    X * (X / (Y + 1)) * (Y - 1),
    PRIMED**2,
    RAISED**2,
)
#: nodes that the operators would fold, but that are expressions nevertheless
UNFOLDED = (
    Add((X, Add((Y, X)))),
    Add((X, Mul((Number(Fraction(-1)), Add((Y, X)))))),
    Mul((X, Number(Fraction(3)))),
    Mul((X, Number(Fraction(-3)), Y)),
    Mul((X, Number(Fraction(1, 3)))),
    Div(X, Number(Fraction(1, 2))),
    Div(X, Number(Fraction(-2))),
    Div(X, Mul((Y, X))),
    Pow(Number(Fraction(-2)), 2),
    Pow(Number(Fraction(1, 2)), 3),
)

fractions = st.builds(Fraction, st.integers(-5, 5), st.integers(1, 4))


def _apply(operation: str, a: Expr, b: Expr, exponent: int) -> Expr:
    try:
        match operation:
            case "+":
                return a + b
            case "-":
                return a - b
            case "*":
                return a * b
            case "/":
                return a / b
            case "minus":
                return -a
            case "-1*":
                return -1 * a
            case _:
                return a**exponent
    except UsageError:
        return a  # division by the number zero


def expressions(symbols: tuple[Symbol, ...] = EVERY, leaves: int = 8) -> st.SearchStrategy[Expr]:
    """Trees of every node kind, built with the operators that a user has."""
    leaf = st.one_of(st.sampled_from(symbols), fractions.map(Number))
    operation = st.sampled_from(["+", "-", "*", "/", "minus", "-1*", "^"])
    return st.recursive(
        leaf, lambda inner: st.builds(_apply, operation, inner, inner, st.integers(0, 3)), max_leaves=leaves
    )


def points(symbols: tuple[Symbol, ...] = EVERY) -> st.SearchStrategy[dict[Symbol, Fraction]]:
    """An exact value for every symbol."""
    return st.fixed_dictionaries(dict.fromkeys(symbols, fractions))


def is_defined(expression: Expr) -> bool:
    """Whether no divisor is identically zero."""
    try:
        Ring.of([expression]).fraction(expression)
    except UsageError:
        return False
    return True
