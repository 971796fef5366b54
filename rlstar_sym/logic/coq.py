"""Formulas as Coq propositions about a state and the run from it.

A file that states them has a record `state` with the field `steps` and a field `v_x` for every free symbol x (a family is a function of the step), a function
`v_x` of the state (and the step) for every other name, `round : state -> state` where it speaks of rounds, and `set_x r s` for every symbol x that a formula
binds: the state s with the value r for x. `run round t s` is the state after t rounds from s; steps are counted from 0. Where a sequence of states is given
by name (`st`), round t is `st t`, and round 0 the state at hand.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, Final

from rlstar_sym.errors import UsageError
from rlstar_sym.logic.formulas import (
    At,
    Both,
    Compared,
    Count,
    Either,
    Exists,
    ExistsReal,
    ForAll,
    ForAllReals,
    Formula,
    Greatest,
    Holds,
    Iff,
    Implies,
    InState,
    Least,
    Logarithm,
    Minus,
    Natural,
    Not,
    Ordered,
    Plus,
    Power,
    Real,
    Shifted,
    Special,
    Tends,
    Times,
    TwoTo,
    Variable,
)
from rlstar_sym.polynomial.expressions import Expr, Number, Relation, Symbol, symbols
from rlstar_sym.polynomial.printers import coq

AND: Final = "/\\"
#: signs of relations that Coq writes otherwise
OPERATORS: Final = {"!=": "<>"}


def called(name: str) -> str:
    """What a symbol is called in a Coq file."""
    return f"v_{name}"


def setter(name: str) -> str:
    """The function that gives a symbol another value."""
    return f"set_{name}"


@dataclass(frozen=True)
class CoqWriter:
    """Writes formulas about one state. state: the term for it; fields: the free symbols, in the order of the record; least_steps: of a chain without given steps.

    diagonals: symbols that are the diagonal entries of kernels that the state has whole (`columns`), seen from a place; `set_place i s Hi` is the state seen from i.
    sequence: the name of the sequence of states of which rounds are, if they are not of the recursion; special: writes the forms of `Special`, from the writer
    at hand, the name of the form and its parts.
    """

    fields: Sequence[Symbol] = ()
    least_steps: int = 2
    state: str = "s"
    diagonals: frozenset[Symbol] = frozenset()
    sequence: str | None = None
    special: Callable[[CoqWriter, str, Mapping[str, Any]], str] | None = None

    # -- expressions --------------------------------------------------------------

    def at(self, state: str) -> CoqWriter:
        """The same, about another state."""
        return replace(self, state=state)

    def symbol(self, symbol: Symbol, step: str = "n") -> str:
        """A symbol's value in the state, at the step."""
        return f"({called(symbol.name)} {self.state}{f' {step}' if symbol.indexed else ''})"

    def expression(self, value: Expr, step: str = "n") -> str:
        """An expression in the state, at the step."""
        return coq(value, {s.name: self.symbol(s, step) for s in symbols(value)})

    def relation(self, relation: Relation, step: str = "n") -> str:
        """A relation in the state, at the step."""
        op = OPERATORS.get(relation.op, relation.op)
        return f"{self.expression(relation.left, step)} {op} {self.expression(relation.right, step)}"

    def relation_with(self, relation: Relation, values: Mapping[str, str], step: str = "n") -> str:
        """A relation in the state, with other terms for some of its symbols."""
        names = {s.name: values.get(s.name) or self.symbol(s, step) for s in relation.symbols()}
        return f"{coq(relation.left, names)} {OPERATORS.get(relation.op, relation.op)} {coq(relation.right, names)}"

    def of_every_step(self, relation: Relation, step: str = "n") -> str:
        """A relation in the state: at every step, if it speaks of one."""
        shown = self.relation(relation, step)
        if any(s.indexed for s in relation.symbols()):
            return f"(forall {step}, ({step} < steps {self.state})%nat -> {shown})"
        return shown

    def chain(self, steps: int | None, values: dict[str, Fraction | tuple[Fraction, ...]]) -> str:
        """An explicit state; symbols without a value are 0."""
        return " ".join(
            [
                "State",
                str(self.least_steps if steps is None else steps),
                *(_field(f, values.get(f.name), f in self.diagonals) for f in self.fields),
            ]
        )

    # -- numbers ------------------------------------------------------------------

    def run(self, round: Natural) -> str:
        """The state at a round."""
        if round == 0:
            return self.state
        if self.sequence is not None:
            return f"({self.sequence} {natural(round)})"
        return f"(run round {natural(round)} {self.state})"

    def real(self, value: Real) -> str:
        """A real number, in brackets where it is made of several."""
        match value:
            case At(expression, round, step, _):
                there = self.at(self.run(round))
                return f"({there.expression(expression, step.name if step is not None else 'n')})"
            case Power(base, exponent):
                return f"({self.real(base)} ^ {natural(exponent)})"
            case Times(parts):
                return f"({' * '.join(map(self.real, parts))})"
            case Plus(parts):
                return f"({' + '.join(map(self.real, parts))})"
            case Minus(inner):
                return f"(- {self.real(inner)})"
            case Least(parts):
                return _nested("Rmin", [self.real(p) for p in parts])
            case Greatest(parts):
                return _nested("Rmax", [self.real(p) for p in parts])
            case Logarithm(argument):
                return f"(ln {self.real(argument)})"
            case Count(number):
                return f"(INR {natural(number)})"
        raise UsageError(f"no form in Coq for a {type(value).__name__}")

    # -- formulas -----------------------------------------------------------------

    def formula(self, formula: Formula) -> str:
        """A formula, in brackets where it is not a relation. Raises UsageError for one that has no form in Coq."""
        match formula:
            case Holds(relation, round, step, state) if state is None or self.diagonals:
                return self.at(self.run(round)).relation(relation, step.name if step is not None else "n")
            case Compared(left, op, right):
                return f"{self.real(left)} {OPERATORS.get(op, op)} {self.real(right)}"
            case Ordered(left_, op, right_):
                return f"({natural(left_)} {OPERATORS.get(op, op)} {natural(right_)})%nat"
            case Not(one):
                return f"~ ({self.formula(one)})"
            case Both(parts):
                return _joined(" /\\ ", [self.formula(p) for p in parts], "True")
            case Either(parts):
                return _joined(" \\/ ", [self.formula(p) for p in parts], "False")
            case Implies(supposed, then):
                return _joined(" -> ", [*(self.formula(p) for p in supposed), self.formula(then)], "")
            case Iff(one, other):
                return f"({self.formula(one)} <-> {self.formula(other)})"
            case ForAll(variable, body) if variable.sort == "state" and self.diagonals:
                return f"(forall {self._placed(variable)}, {self._seen_from(variable).formula(body)})"
            case Exists(variable, body) if variable.sort == "state" and self.diagonals:
                return f"(exists {self._placed(variable)}, {self._seen_from(variable).formula(body)})"
            case ForAll(variable, body):
                return f"(forall {self._ranged(variable, '->')} {self.formula(body)})"
            case Exists(variable, body):
                return f"(exists {self._ranged(variable, AND)} {self.formula(body)})"
            case ForAllReals(symbol, body):
                return f"(forall {self._named(symbol)}, {self._with(symbol).formula(body)})"
            case ExistsReal(symbol, body):
                return f"(exists {self._named(symbol)}, {self._with(symbol).formula(body)})"
            case Tends(variable, quantity, value):
                return f"Un_cv (fun {variable.name} => {self.real(quantity)}) {self.real(value)}"
            case InState(steps, values, body):
                shown = self.chain(steps, {s.name: v for s, v in values.items()})
                return f"(let s := {shown} in {self.at('s').formula(body)})"
            case Special(form, parts_) if self.special is not None:
                return self.special(self, form, dict(parts_))
            case Special(form, _):
                raise UsageError(f"the form `{form}` is not stated in Coq")
            case Holds():
                raise UsageError("what is said of a state of the kernels is not stated in Coq")
        raise UsageError(f"no form in Coq for a {type(formula).__name__}")

    def _ranged(self, variable: Variable, sign: str) -> str:
        if variable.sort == "step":
            return f"{variable.name}, ({variable.name} < steps {self.state})%nat {sign}"
        if variable.sort == "number":
            return f"{variable.name} : nat,"
        raise UsageError("what is said of every state of the kernels is not stated in Coq")

    def _placed(self, variable: Variable) -> str:
        return f"{variable.name} (H{variable.name} : ({variable.name} < Columns.size (columns {self.state}))%nat)"

    def _seen_from(self, variable: Variable) -> CoqWriter:
        return self.at(f"(set_place {variable.name} {self.state} H{variable.name})")

    def _named(self, symbol: Symbol) -> str:
        return f"x_{symbol.name} : {'nat -> R' if symbol.indexed else 'R'}"

    def _with(self, symbol: Symbol) -> CoqWriter:
        return self.at(f"({setter(symbol.name)} x_{symbol.name} {self.state})")


def natural(number: Natural) -> str:
    """A natural number, in brackets where it is made of several."""
    match number:
        case int():
            return str(number)
        case Variable(name, _):
            return name
        case Shifted(of, 1):
            return f"(S {of.name})"
        case Shifted(of, by):
            return f"({of.name} + {by})" if by >= 0 else f"({of.name} - {-by})"
        case TwoTo(exponent):
            return f"(2 ^ {natural(exponent)})"
    raise UsageError(f"no form in Coq for a {type(number).__name__}")


def number(value: Fraction) -> str:
    """An exact number."""
    return f"({coq(Number(value), {})})"


def _field(field: Symbol, value: Fraction | tuple[Fraction, ...] | None, is_diagonal: bool) -> str:
    if is_diagonal:
        return f"(Columns.two_states_with {_field(field, value, False)})"
    if isinstance(value, tuple):
        return f"(fun k => nth k ({' :: '.join([*map(number, value), 'nil'])}) 0)"
    shown = number(value) if value is not None else "0"
    return f"(fun _ => {shown})" if field.indexed else shown


def _joined(sign: str, parts: Sequence[str], empty: str) -> str:
    if len(parts) <= 1:
        return parts[0] if parts else empty
    return f"({sign.join(parts)})"


def _nested(function: str, parts: Sequence[str]) -> str:
    first, *rest = parts
    return f"({function} {first} {_nested(function, rest)})" if rest else first
