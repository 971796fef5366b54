"""Formulas as plain data (lists, texts and whole numbers), and back: docs/proof-terms.md says which form is which.

Expressions are trees as in certificates, in which a symbol is its name; whoever reads them says which symbol a name is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, Final, TypeAlias

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
from rlstar_sym.polynomial.expressions import Add, Div, Expr, Mul, Number, Pow, Relation, Symbol
from rlstar_sym.polynomial.printers import fraction_text, tree

Data: TypeAlias = Any
#: how a writer turns an expression into its tree, taking note of its symbols
Trees: TypeAlias = Callable[[Expr], Data]

_SUMS: Final[Mapping[str, Callable[[tuple[Real, ...]], Real]]] = {
    "times": Times,
    "plus": Plus,
    "least": Least,
    "greatest": Greatest,
}


def relation_data(relation: Relation, trees: Trees = tree) -> Data:
    """`[op, left, right]`."""
    return [relation.op, trees(relation.left), trees(relation.right)]


def natural_data(number: Natural) -> Data:
    """A natural number: itself, a name, `{"more": [name, by]}`, `{"two to": exponent}`."""
    match number:
        case int():
            return number
        case Variable(name, _):
            return name
        case Shifted(of, by):
            return {"more": [of.name, by]}
        case TwoTo(exponent):
            return {"two to": natural_data(exponent)}
    raise TypeError(f"{type(number).__name__} is no natural number")


def _place(round: Natural, step: Variable | None, state: Variable | None) -> dict[str, Data]:
    place: dict[str, Data] = {} if round == 0 else {"round": natural_data(round)}
    if step is not None:
        place["step"] = step.name
    if state is not None:
        place["state"] = state.name
    return place


def real_data(value: Real, trees: Trees = tree) -> Data:
    """A real number."""
    match value:
        case At(expression, round, step, state):
            return {"at": trees(expression), **_place(round, step, state)}
        case Power(base, exponent):
            return {"power": [real_data(base, trees), natural_data(exponent)]}
        case Times(parts):
            return {"times": [real_data(p, trees) for p in parts]}
        case Plus(parts):
            return {"plus": [real_data(p, trees) for p in parts]}
        case Minus(inner):
            return {"minus": real_data(inner, trees)}
        case Least(parts):
            return {"least": [real_data(p, trees) for p in parts]}
        case Greatest(parts):
            return {"greatest": [real_data(p, trees) for p in parts]}
        case Logarithm(argument):
            return {"log": real_data(argument, trees)}
        case Count(number):
            return {"count": natural_data(number)}
    raise TypeError(f"{type(value).__name__} is no real number")


def formula_data(formula: Formula, trees: Trees = tree) -> Data:
    """A formula. trees: how expressions become trees, `printers.tree` by default."""

    def inner(one: Formula) -> Data:
        return formula_data(one, trees)

    match formula:
        case Holds(relation, round, step, state):
            return {"holds": relation_data(relation, trees), **_place(round, step, state)}
        case Compared(left, op, right):
            return {"compared": [op, real_data(left, trees), real_data(right, trees)]}
        case Ordered(first, op, second):
            return {"ordered": [op, natural_data(first), natural_data(second)]}
        case Not(one):
            return {"not": inner(one)}
        case Both(parts):
            return {"both": [inner(p) for p in parts]}
        case Either(parts):
            return {"either": [inner(p) for p in parts]}
        case Implies(supposed, then):
            return {"if": [inner(p) for p in supposed], "then": inner(then)}
        case Iff(one, other):
            return {"iff": [inner(one), inner(other)]}
        case ForAll(variable, body):
            return {"for all": [variable.name, variable.sort], "body": inner(body)}
        case Exists(variable, body):
            return {"exists": [variable.name, variable.sort], "body": inner(body)}
        case ForAllReals(symbol, body):
            return {"for all reals": trees(symbol), "body": inner(body)}
        case ExistsReal(symbol, body):
            return {"exists real": trees(symbol), "body": inner(body)}
        case Tends(variable, quantity, value):
            return {
                "tends": [variable.name, variable.sort],
                "quantity": real_data(quantity, trees),
                "to": real_data(value, trees),
            }
        case InState(steps, values, body):
            shown = {trees(s): _value(v) for s, v in sorted(values.items(), key=lambda pair: pair[0].name)}
            return {"in state": shown, "steps": steps, "body": inner(body)}
        case Special(form, parts):
            return {"special": form, "parts": {name: _special(part, trees) for name, part in parts}}
    raise TypeError(f"{type(formula).__name__} is not a formula")


def _value(value: Fraction | tuple[Fraction, ...]) -> Data:
    return [fraction_text(v) for v in value] if isinstance(value, tuple) else fraction_text(value)


def _special(part: object, trees: Trees) -> Data:
    if isinstance(part, Expr):
        return {"value": trees(part)}
    if isinstance(part, Relation):
        return {"relation": relation_data(part, trees)}
    if isinstance(part, tuple):
        return [_special(p, trees) for p in part]
    raise TypeError(f"{type(part).__name__} is no part of a special form")


# -- back -------------------------------------------------------------------------


class Reader:
    """Reads formulas and expressions whose symbols are known by name. Raises UsageError for what is no formula."""

    def __init__(self, symbols: Mapping[str, Symbol]) -> None:
        self.symbols = symbols

    def expression(self, data: Data) -> Expr:
        """The expression of a tree, exactly as it was written."""
        if isinstance(data, str):
            if data[:1].isdigit() or data[:1] == "-":
                return Number(Fraction(data))
            if data not in self.symbols:
                raise UsageError(f"{data} is not among the symbols")
            return self.symbols[data]
        match data:
            case ["^", base, int(exponent)]:
                return Pow(self.expression(base), exponent)
            case ["/", top, below]:
                return Div(self.expression(top), self.expression(below))
            case ["+", *terms]:
                return Add(tuple(map(self.expression, terms)))
            case ["*", *factors]:
                return Mul(tuple(map(self.expression, factors)))
        raise UsageError(f"{data!r} is not an expression")

    def relation(self, data: Data) -> Relation:
        """The relation `[op, left, right]`."""
        match data:
            case [str(op), left, right]:
                return Relation(self.expression(left), op, self.expression(right))  # type: ignore[arg-type]
        raise UsageError(f"{data!r} is not a relation")

    def formula(self, data: Data, bound: Mapping[str, Variable] | None = None) -> Formula:
        """The formula. bound: the variables that are bound around it."""
        return _FormulaReader(self, dict(bound or {})).formula(data)


class _FormulaReader:
    """Reads what stands under some binders."""

    def __init__(self, reader: Reader, bound: dict[str, Variable]) -> None:
        self.reader, self.bound = reader, bound

    def under(self, variable: Data) -> tuple[Variable, _FormulaReader]:
        match variable:
            case [str(name), ("step" | "number" | "state") as sort]:
                one = Variable(name, sort)
                return one, _FormulaReader(self.reader, {**self.bound, name: one})
        raise UsageError(f"{variable!r} is not a bound variable")

    def variable(self, name: Data) -> Variable:
        if name not in self.bound:
            raise UsageError(f"{name!r} is not bound")
        return self.bound[name]

    def natural(self, data: Data) -> Natural:
        match data:
            case int():
                return data
            case str():
                return self.variable(data)
            case {"more": [name, int(by)]}:
                return Shifted(self.variable(name), by)
            case {"two to": exponent}:
                return TwoTo(self.natural(exponent))
        raise UsageError(f"{data!r} is not a natural number")

    def place(self, data: Mapping[str, Data]) -> tuple[Natural, Variable | None, Variable | None]:
        step, state = data.get("step"), data.get("state")
        return (
            self.natural(data.get("round", 0)),
            self.variable(step) if step is not None else None,
            self.variable(state) if state is not None else None,
        )

    def real(self, data: Data) -> Real:
        match data:
            case {"at": expression}:
                return At(self.reader.expression(expression), *self.place(data))
            case {"power": [base, exponent]}:
                return Power(self.real(base), self.natural(exponent))
            case {"minus": inner}:
                return Minus(self.real(inner))
            case {"log": argument}:
                return Logarithm(self.real(argument))
            case {"count": number}:
                return Count(self.natural(number))
        if isinstance(data, Mapping):
            for name, kind in _SUMS.items():
                if name in data:
                    return kind(tuple(map(self.real, data[name])))
        raise UsageError(f"{data!r} is not a real number")

    def formula(self, data: Data) -> Formula:
        match data:
            case {"holds": relation}:
                return Holds(self.reader.relation(relation), *self.place(data))
            case {"compared": [op, left, right]}:
                return Compared(self.real(left), op, self.real(right))
            case {"ordered": [op, first, second]}:
                return Ordered(self.natural(first), op, self.natural(second))
            case {"not": one}:
                return Not(self.formula(one))
            case {"both": parts}:
                return Both(tuple(map(self.formula, parts)))
            case {"either": parts}:
                return Either(tuple(map(self.formula, parts)))
            case {"if": supposed, "then": then}:
                return Implies(tuple(map(self.formula, supposed)), self.formula(then))
            case {"iff": [one, other]}:
                return Iff(self.formula(one), self.formula(other))
            case {"for all": variable, "body": body}:
                one, inside = self.under(variable)
                return ForAll(one, inside.formula(body))
            case {"exists": variable, "body": body}:
                one, inside = self.under(variable)
                return Exists(one, inside.formula(body))
            case {"for all reals": symbol, "body": body}:
                return ForAllReals(self.symbol(symbol), self.formula(body))
            case {"exists real": symbol, "body": body}:
                return ExistsReal(self.symbol(symbol), self.formula(body))
            case {"tends": variable, "quantity": quantity, "to": value}:
                one, inside = self.under(variable)
                return Tends(one, inside.real(quantity), self.real(value))
            case {"in state": values, "steps": steps, "body": body}:
                read = {self.symbol(name): self.values(v) for name, v in values.items()}
                return InState(steps, read, self.formula(body))
            case {"special": form, "parts": parts}:
                return Special(form, tuple(parts.items()))
        raise UsageError(f"{data!r} is not a formula")

    def symbol(self, data: Data) -> Symbol:
        if not isinstance(data, str) or data not in self.reader.symbols:
            raise UsageError(f"{data!r} is not a symbol")
        return self.reader.symbols[data]

    @staticmethod
    def values(data: Data) -> Fraction | tuple[Fraction, ...]:
        return tuple(map(Fraction, data)) if isinstance(data, list) else Fraction(data)
