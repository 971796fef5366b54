"""Parts that formulas of statements share: hypotheses that hold everywhere, for how many steps a value is zero, states of the kernels."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from rlstar_sym.logic.formulas import (
    At,
    Both,
    Exists,
    ForAll,
    Formula,
    Holds,
    Implies,
    InState,
    Natural,
    Not,
    Ordered,
    Variable,
)
from rlstar_sym.logic.names import mapped
from rlstar_sym.logic.shown import speaks_of_a_state
from rlstar_sym.polynomial.expressions import Expr, Relation, Symbol, symbols
from rlstar_sym.theorem.steps import ZeroCases

#: the names of bound variables; a name that a theorem file uses gets a stroke
STEP: Final = Variable("n", "step")
OTHER: Final = Variable("k", "step")
ROUND: Final = Variable("t", "number")
LAST: Final = Variable("T", "number")
STATE: Final = Variable("i", "state")


def everywhere_hold(relations: Iterable[Relation], round: Natural = 0, step: Variable = OTHER) -> tuple[Formula, ...]:
    """Each relation in the state of a round, for every step if it speaks of one."""
    return tuple(ForAll(step, Holds(r, round, step)) if speaks_of_a_step(r) else Holds(r, round) for r in relations)


def of_states(formula: Formula, diagonals: frozenset[Symbol]) -> Formula:
    """The formula with the state of the kernels shown in each relation that is of one: all that is supposed of a state is supposed of every state, and so is the claim.

    diagonals: what names the diagonal entry of a kernel at a state.
    """
    if not diagonals:
        return formula
    if isinstance(formula, Implies):
        return Implies(tuple(of_states(p, diagonals) for p in formula.supposed), of_states(formula.then, diagonals))
    if isinstance(formula, InState):
        return InState(formula.steps, formula.values, of_states(formula.body, diagonals))
    if isinstance(formula, Both):
        return Both(tuple(of_states(p, diagonals) for p in formula.parts))
    found = False

    def placed(one: object) -> object | None:
        nonlocal found
        if not isinstance(one, (Holds, At)):
            return None
        thing = one.relation if isinstance(one, Holds) else one.value
        inside = thing.symbols() if isinstance(thing, Relation) else symbols(thing)
        if not any(speaks_of_a_state(s, diagonals) for s in inside):
            return None
        found = True
        return replace(one, state=STATE)

    made = mapped(formula, placed)
    if not found:
        return formula
    return Exists(STATE, made) if isinstance(formula, (Exists, Not)) else ForAll(STATE, made)


def zeros(edge: Symbol, case: str) -> Formula:
    """That at round 0 the edge is zero for no step, for exactly one, for two or more."""
    zero, other = Holds(edge.equals(0), 0, STEP), Holds(edge.differs(0), 0, OTHER)
    if case == ZeroCases.NONE:
        return ForAll(OTHER, other)
    apart = Ordered(OTHER, "!=", STEP)
    if case == ZeroCases.ONE:
        return Exists(STEP, Both((zero, ForAll(OTHER, Implies((apart,), other)))))
    if case == ZeroCases.MORE:
        return Exists(STEP, Both((zero, Exists(OTHER, Both((apart, Holds(edge.equals(0), 0, OTHER)))))))
    raise TypeError(f"it is not said for how many steps an edge is zero in the case {case!r}")


def speaks_of_a_step(thing: Expr | Relation) -> bool:
    return any(s.indexed for s in (thing.symbols() if isinstance(thing, Relation) else symbols(thing)))


def at_other_step(formula: Formula, step: Variable) -> Formula:
    """The formula with another name for the bound step n."""
    match formula:
        case Holds(relation, round, place, state):
            return Holds(relation, round, step if place == STEP else place, state)
        case Ordered(left, op, right):
            return Ordered(step if left == STEP else left, op, step if right == STEP else right)
        case Both(parts):
            return Both(tuple(at_other_step(p, step) for p in parts))
        case Implies(supposed, then):
            return Implies(tuple(at_other_step(p, step) for p in supposed), at_other_step(then, step))
        case ForAll(variable, body):
            return ForAll(step if variable == STEP else variable, at_other_step(body, step))
        case Exists(variable, body):
            return Exists(step if variable == STEP else variable, at_other_step(body, step))
    raise TypeError(f"{type(formula).__name__} is no part of a case on zeros")
