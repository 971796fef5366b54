"""Shapes of formulas that have words of their own, and what quantifiers stand in front of a relation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from rlstar_sym.logic.formulas import (
    At,
    Both,
    Compared,
    Exists,
    ForAll,
    Formula,
    Holds,
    Implies,
    Ordered,
    Real,
    Shifted,
    Variable,
)
from rlstar_sym.polynomial.expressions import ZERO, Relation, Symbol, symbols
from rlstar_sym.polynomial.operators import NEGATED


def stripped(formula: Formula) -> tuple[tuple[Variable, ...], Formula]:
    """The variables that are bound in front, for every step, state or round, and what stands behind."""
    prefix: list[Variable] = []
    while isinstance(formula, ForAll):
        prefix.append(formula.variable)
        formula = formula.body
    return tuple(prefix), formula


def is_bare(formula: Formula) -> bool:
    return isinstance(formula, (Holds, Compared, Ordered))


def is_relation(formula: Formula) -> bool:
    return isinstance(stripped(formula)[1], (Holds, Compared, Ordered))


def goes_on(one: Compared, other: Compared) -> bool:
    return one.right == other.left and one.op in ("<", "<=", "=") and other.op in ("<", "<=", "=")


def rounds_before(formula: ForAll) -> tuple[Any, Formula] | None:
    """(T, body) of `for every t, if t < T, then body`."""
    match formula.body:
        case Implies((Ordered(left, "<", last),), body) if (
            left == formula.variable and formula.variable.sort == "number"
        ):
            return last, body
    return None


def names_one(formula: Formula, names: Sequence[Symbol]) -> bool:
    """Whether the formula is an equation that says what one of the names is."""
    inner = stripped(formula)[1]
    match inner:
        case Compared(At(value), "=", _):
            return any(s in names for s in symbols(value))
    return False


def is_zero(value: Real) -> bool:
    return isinstance(value, At) and value.value == ZERO


def one_later(value: Real, variable: Variable) -> Real | None:
    if isinstance(value, At) and value.round == variable:
        return At(value.value, Shifted(variable, 1), value.step, value.state)
    return None


NUMBERS: Final = ("no step", "exactly one step", "two or more steps")


def count_of(formula: Formula) -> tuple[str, Holds, Variable] | None:
    """(for how many steps, the relation, the step) of a formula that says for how many steps a relation holds."""
    match formula:
        case ForAll(Variable(_, "step") as variable, Holds(relation, round, step, state)) if (
            step == variable and relation.op == "!="
        ):
            return "no step", Holds(relation.negated(), round, step, state), variable
        case Exists(
            Variable(_, "step") as variable,
            Both((Holds() as held, ForAll(other, Implies((Ordered(a, "!=", b),), Holds() as off)))),
        ):
            elsewhere = Holds(
                Relation(held.relation.left, NEGATED[held.relation.op], held.relation.right),
                held.round,
                other,
                held.state,
            )
            if {a, b} == {variable, other} and off == elsewhere and held.step == variable:
                return "exactly one step", held, variable
        case Exists(
            Variable(_, "step") as variable,
            Both((Holds() as held, Exists(other, Both((Ordered(a, "!=", b), Holds() as again))))),
        ):
            if (
                {a, b} == {variable, other}
                and again == Holds(held.relation, held.round, other, held.state)
                and held.step == variable
            ):
                return "two or more steps", held, variable
    return None
