"""Names of bound variables: n, k, m for steps, t, T for numbers of rounds, i, j for states, none of them the name of a symbol that occurs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, Final, TypeVar

from rlstar_sym.logic.formulas import (
    Both,
    Either,
    Exists,
    ExistsReal,
    ForAll,
    ForAllReals,
    Formula,
    Iff,
    Implies,
    InState,
    Not,
    Sentence,
    Sort,
    Tends,
    Variable,
    parts_of_formula,
    within,
)
from rlstar_sym.polynomial.expressions import Expr, Relation, Symbol, symbols
from rlstar_sym.polynomial.functions import parts_of

_Thing = TypeVar("_Thing")

#: the names in the order in which they are handed out; after these come n1, n2 and so on
_LETTERS: Final[Mapping[Sort, tuple[str, ...]]] = {
    "step": ("n", "k", "m"),
    "number": ("t", "T", "s", "r"),
    "state": ("i", "j"),
}


def _letters(sort: Sort, taken: frozenset[str]) -> Iterator[str]:
    yield from (name for name in _LETTERS[sort] if name not in taken)
    count = 1
    while True:
        if (name := f"{_LETTERS[sort][0]}{count}") not in taken:
            yield name
        count += 1


#: what `_fields_of` has looked up
_FIELDS: Final[dict[type, tuple[str, ...] | None]] = {}


def _fields_of(kind: type) -> tuple[str, ...] | None:
    """The names of the fields of a dataclass; None of any other type."""
    if kind not in _FIELDS:
        _FIELDS[kind] = tuple(f.name for f in fields(kind)) if is_dataclass(kind) else None
    return _FIELDS[kind]


def mapped(thing: _Thing, change: Callable[[object], object | None]) -> _Thing:
    """A formula, a real or a natural number with whatever `change` gives another value for replaced, outside before inside."""

    def visit(one: Any) -> Any:
        new = change(one)
        if new is not None:
            return new
        if isinstance(one, tuple):
            return tuple(visit(part) for part in one)
        names = None if isinstance(one, Variable) else _fields_of(type(one))
        if names is not None:
            old = {name: getattr(one, name) for name in names}
            made = {name: visit(value) for name, value in old.items()}
            changed = {name: value for name, value in made.items() if value is not old[name] and value != old[name]}
            return replace(one, **changed) if changed else one
        return one

    found: _Thing = visit(thing)
    return found


def rebuilt(formula: Formula, change: Callable[[Formula], Formula]) -> Formula:
    """The formula with each of its direct parts changed."""
    match formula:
        case Not(inner):
            return Not(change(inner))
        case ForAll(_, inner) | Exists(_, inner) | ForAllReals(_, inner) | ExistsReal(_, inner) | InState(_, _, inner):
            return replace(formula, body=change(inner))
        case Both(parts) | Either(parts):
            return replace(formula, parts=tuple(map(change, parts)))
        case Implies(supposed, then):
            return Implies(tuple(map(change, supposed)), change(then))
        case Iff(left, right):
            return Iff(change(left), change(right))
    return formula


def renamed(thing: _Thing, names: Mapping[Variable, Variable]) -> _Thing:
    """Other names for free variables; the caller sees to it that no binder inside catches one."""
    return mapped(thing, lambda one: names.get(one) if isinstance(one, Variable) else None)


def expressions_in(thing: object) -> Iterator[Expr | Relation]:
    """The expressions and relations that a formula or sentence is made of, each as often as it occurs."""
    if isinstance(thing, (Expr, Relation)):
        yield thing
    elif isinstance(thing, Mapping):
        yield from thing
    elif isinstance(thing, tuple):
        for part in thing:
            yield from expressions_in(part)
    else:
        for name in _fields_of(type(thing)) or ():
            yield from expressions_in(getattr(thing, name))


def symbols_in(*things: object) -> tuple[Symbol, ...]:
    """The symbols that occur, those inside definitions, products, sums and functions included, each once."""
    todo = [
        s
        for thing in things
        for e in expressions_in(thing)
        for s in (e.symbols() if isinstance(e, Relation) else symbols(e))
    ]
    found: dict[Symbol, None] = {}
    todo.reverse()
    while todo:
        symbol = todo.pop()
        if symbol not in found:
            found[symbol] = None
            todo += reversed(parts_of(symbol))
    return tuple(found)


def bound_symbols(formula: Formula) -> frozenset[Symbol]:
    """The symbols that a real quantifier somewhere in the formula binds."""
    return frozenset(part.symbol for part in within(formula) if isinstance(part, (ForAllReals, ExistsReal)))


def canonical(sentence: Sentence, also: Iterable[str] = ()) -> Sentence:
    """The sentence with its bound variables named by their place: steps and states by how many enclose them, numbers of rounds by how many they enclose.

    also: names to avoid that do not occur in it.

    >>> from rlstar_sym.logic.formulas import ForAll, Holds, Sentence, Variable
    >>> from rlstar_sym.polynomial.expressions import Symbol
    >>> x, u = Symbol("x", indexed=True), Variable("u", "step")
    >>> canonical(Sentence(2, (), (x,), (), (), ForAll(u, Holds(x > 0, 0, u)))).body.variable.name
    'n'
    """
    taken = frozenset(s.name for s in symbols_in(sentence)) | {"N", "M", *also}
    body = _canonical(sentence.body, taken, (), {})
    return replace(sentence, body=body) if body != sentence.body else sentence


def same(one: Sentence, other: Sentence) -> bool:
    """Whether two sentences are equal up to the names of bound steps, rounds and states."""
    return canonical(one) == canonical(other)


def _canonical(
    formula: Formula, taken: frozenset[str], around: tuple[str, ...], names: Mapping[Variable, Variable]
) -> Formula:
    """The formula with its variables renamed; around: the names of the binders that enclose it; names: what their variables are called now."""
    if isinstance(formula, (ForAll, Exists, Tends)):
        old = formula.variable
        letters = _letters(old.sort, taken)
        if old.sort == "number":
            name = [next(letters) for _ in range(_height(formula))][-1]
        else:
            name = next(letter for letter in letters if letter not in around)
        new = Variable(name, old.sort)
        inside = {**names, old: new}
        if isinstance(formula, Tends):
            return Tends(new, renamed(formula.quantity, inside), renamed(formula.value, names))
        return replace(formula, variable=new, body=_canonical(formula.body, taken, (*around, name), inside))
    if parts_of_formula(formula):
        return rebuilt(formula, lambda part: _canonical(part, taken, around, names))
    return renamed(formula, names)


def _height(formula: Formula) -> int:
    """How many binders of numbers lie one in another, from this formula inwards."""
    own = isinstance(formula, (ForAll, Exists, Tends)) and formula.variable.sort == "number"
    return int(own) + max((_height(part) for part in parts_of_formula(formula)), default=0)
