"""Formulas: the one form of a statement. A formula says of which run, round, step and number each of its relations speaks.

A *run* is a start together with the states that the equations of a theorem make of it, round after round; a *step* is one of 1..N. What a relation between
expressions says depends on the state and on the step in focus, so a relation alone is not a formula: `Holds` puts it at a round and at a step, and
every round and step that is not 0 or a constant is bound by `ForAll`, `Exists` or `Tends` around it. Names are for print: two formulas that differ in
the names of bound variables alone are equal as `logic.names.canonical` makes them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeAlias

from rlstar_sym.polynomial.expressions import Expr, Relation, Symbol

#: what a bound variable ranges over: the steps 1..N, the natural numbers (of rounds), the states of a kernel
Sort = Literal["step", "number", "state"]


@dataclass(frozen=True)
class Variable:
    """A bound variable, told apart by its name: no two binders of one formula bind the same name."""

    name: str
    sort: Sort


# -- numbers of rounds ------------------------------------------------------------


@dataclass(frozen=True)
class Shifted:
    """A natural number that is so many more than another one (or fewer, where a formula supposes that it is at least as large)."""

    number: Variable
    by: int


@dataclass(frozen=True)
class TwoTo:
    """The power of two with this exponent."""

    exponent: Natural


#: a natural number: round 0, a bound number, one that is shifted, a power of two
Natural: TypeAlias = int | Variable | Shifted | TwoTo


# -- real numbers -----------------------------------------------------------------


@dataclass(frozen=True)
class At:
    """The value of an expression in the state of a round, with a step in focus if it speaks of one, and a state i of the kernels if it speaks of their columns."""

    value: Expr
    round: Natural = 0
    step: Variable | None = None
    state: Variable | None = None


@dataclass(frozen=True)
class Power:
    """A real number to a natural power."""

    base: Real
    exponent: Natural


@dataclass(frozen=True)
class Times:
    """A product."""

    factors: tuple[Real, ...]


@dataclass(frozen=True)
class Plus:
    """A sum."""

    terms: tuple[Real, ...]


@dataclass(frozen=True)
class Minus:
    """The opposite."""

    value: Real


@dataclass(frozen=True)
class Least:
    """The least of real numbers."""

    values: tuple[Real, ...]


@dataclass(frozen=True)
class Greatest:
    """The greatest of real numbers."""

    values: tuple[Real, ...]


@dataclass(frozen=True)
class Logarithm:
    """The natural logarithm of a positive number."""

    argument: Real


@dataclass(frozen=True)
class Count:
    """A natural number as a real one."""

    number: Natural


Real: TypeAlias = At | Power | Times | Plus | Minus | Least | Greatest | Logarithm | Count


# -- formulas ---------------------------------------------------------------------


@dataclass(frozen=True)
class Holds:
    """A relation between expressions, in the state of a round and with a step and a state of the kernels in focus as it speaks of them: it is defined there, and holds."""

    relation: Relation
    round: Natural = 0
    step: Variable | None = None
    state: Variable | None = None


@dataclass(frozen=True)
class Compared:
    """A relation between real numbers of which each says its own round and step."""

    left: Real
    op: Literal["<", "<=", ">", ">=", "=", "!="]
    right: Real


@dataclass(frozen=True)
class Ordered:
    """A relation between natural numbers, or between steps or states (`=`, `!=`)."""

    left: Natural
    op: Literal["<", "<=", "=", "!="]
    right: Natural


@dataclass(frozen=True)
class Not:
    """The negation."""

    formula: Formula


@dataclass(frozen=True)
class Both:
    """Every part holds; no part: true."""

    parts: tuple[Formula, ...]


@dataclass(frozen=True)
class Either:
    """At least one part holds; no part: false."""

    parts: tuple[Formula, ...]


@dataclass(frozen=True)
class Implies:
    """The conclusion holds if all that is supposed does."""

    supposed: tuple[Formula, ...]
    then: Formula


@dataclass(frozen=True)
class Iff:
    """Both hold, or neither."""

    left: Formula
    right: Formula


@dataclass(frozen=True)
class ForAll:
    """For every value of the variable."""

    variable: Variable
    body: Formula


@dataclass(frozen=True)
class Exists:
    """For at least one value of the variable."""

    variable: Variable
    body: Formula


@dataclass(frozen=True)
class ForAllReals:
    """For every real number (every family of them, one for each step) as the value of a symbol that no round moves; it hides what the symbol means outside."""

    symbol: Symbol
    body: Formula


@dataclass(frozen=True)
class ExistsReal:
    """For at least one real number as the value of a symbol that no round moves."""

    symbol: Symbol
    body: Formula


@dataclass(frozen=True)
class Tends:
    """A real number that depends on the natural number tends to a value as that grows: for every error > 0, from some number on, it is that close."""

    variable: Variable
    quantity: Real
    value: Real


@dataclass(frozen=True)
class InState:
    """The body, at an explicit chain: its number of steps (nothing: it speaks of no steps together), and the exact values of its symbols.

    A symbol of every step has a value for each step, or, without steps, one for the step in focus.
    """

    steps: int | None
    values: Mapping[Symbol, Fraction | tuple[Fraction, ...]]
    body: Formula

    def __hash__(self) -> int:
        return hash((self.steps, tuple(sorted((s.name, v) for s, v in self.values.items())), self.body))


@dataclass(frozen=True)
class Special:
    """What is said of more than runs and real numbers: of all models, of kernels, of chance. `form` names its meaning (logic.special), `parts` are its data."""

    form: str
    parts: tuple[tuple[str, object], ...]


Formula: TypeAlias = (
    Holds
    | Compared
    | Ordered
    | Not
    | Both
    | Either
    | Implies
    | Iff
    | ForAll
    | Exists
    | ForAllReals
    | ExistsReal
    | Tends
    | InState
    | Special
)


@dataclass(frozen=True)
class Sentence:
    """A closed statement: for every number of steps from `least_steps` on (nothing: it is not about steps), for all values of the free symbols and every run that
    satisfies the equations, the body.

    equations: what a round makes of each symbol that it moves, x(t+1) = image at round t, all divisors of the image different from 0; empty where the body
    speaks of one state. inputs: symbols of the equations whose values may differ from round to round. whole: symbols whose values are positive integers.
    columns: families that have one value for each state of the kernels too, their diagonal entries.
    """

    least_steps: int | None
    reals: tuple[Symbol, ...]
    families: tuple[Symbol, ...]
    whole: tuple[Symbol, ...]
    equations: tuple[tuple[Symbol, Expr], ...]
    body: Formula
    inputs: tuple[Symbol, ...] = ()
    columns: tuple[Symbol, ...] = ()


def parts_of_formula(formula: Formula) -> tuple[Formula, ...]:
    """The formulas that a formula is directly made of."""
    match formula:
        case Not(inner) | ForAll(_, inner) | Exists(_, inner) | ForAllReals(_, inner) | ExistsReal(_, inner):
            return (inner,)
        case InState(_, _, inner):
            return (inner,)
        case Both(parts) | Either(parts):
            return parts
        case Implies(supposed, then):
            return (*supposed, then)
        case Iff(left, right):
            return (left, right)
        case Holds() | Compared() | Ordered() | Tends() | Special():
            return ()
    raise TypeError(f"{type(formula).__name__} is not a formula")


def within(formula: Formula) -> Iterator[Formula]:
    """The formula and all that it is made of, outside before inside."""
    yield formula
    for part in parts_of_formula(formula):
        yield from within(part)
