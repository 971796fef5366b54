"""Which rounds are derived: those whose whole content a derivation of the model layer has entered here, and no others.

Nothing that an author can write on a recursion says that it is derived. What counts is its content, formulas and all, compared whenever a rule about
rounds uses it: a copy is derived because it says the same; a recursion with one formula, name or parameter replaced is not, nor is one of a subclass.
The rules then work with the formulas that were entered, never with methods of the object that they were given.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from fractions import Fraction
from typing import Any, Final

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.composed import ColumnEntry, Composed
from rlstar_sym.polynomial.expressions import (
    Add,
    Aggregate,
    Defined,
    Div,
    Expr,
    Mul,
    Number,
    Pow,
    Relation,
    Symbol,
)
from rlstar_sym.polynomial.following import followed
from rlstar_sym.polynomial.functions import Function

#: the modules that derive rounds from kernels, and those that write a derived round for other names
DERIVATIONS: Final = frozenset(
    f"rlstar_sym.model.{name}" for name in ("chain", "dense_recursion", "joint", "kernel_chain", "log_odds")
)
#: the kinds of expressions whose content is compared; what else an author makes a kind of could change what it says
KINDS: Final = frozenset({Number, Symbol, Aggregate, Defined, Add, Mul, Div, Pow, Function, Composed, ColumnEntry})


@dataclass(frozen=True)
class DerivedRound:
    """What a derived round makes of every symbol that it moves: (symbol, its value one round later)."""

    moved: tuple[tuple[Symbol, Expr], ...]

    def following(self, expression: Expr) -> Expr:
        """The same quantity one round later."""
        return followed(expression, dict(self.moved))

    def following_relation(self, relation: Relation) -> Relation:
        """A relation between the same quantities one round later."""
        return Relation(self.following(relation.left), relation.op, self.following(relation.right))


@dataclass(frozen=True)
class _Entry:
    """A derived round with the digest of its formulas when it was entered, and the digests of the names that it defines."""

    round: DerivedRound
    digest: str


_entered: dict[type, dict[str, _Entry]] = {}
_names: set[str] = set()


def enter(recursion: Any, moved: Iterable[tuple[Symbol, Expr]], names: Iterable[Symbol] = ()) -> None:
    """Take note that a recursion is derived; for the modules of DERIVATIONS alone.

    recursion: a dataclass, all of whose fields are its content; moved: what it makes of its symbols; names: further names of derived quantities.
    Raises UsageError for any other caller.
    """
    caller = sys._getframe(1).f_globals
    name = caller.get("__name__")
    if name not in DERIVATIONS or caller is not vars(sys.modules[name]):
        raise UsageError("a round is derived by chain.star_round() and the like; nothing else can say that one is")
    state = tuple(moved)
    _entered.setdefault(type(recursion), {})[_digest(_content(recursion))] = _Entry(DerivedRound(state), _digest(state))
    _names.update(_digest(value) for value in (*(value for _, value in state), *names))


def derived_round(recursion: object) -> DerivedRound | None:
    """What a derived recursion makes of its symbols; None for every other object."""
    entries = _entered.get(type(recursion))
    if entries is None:
        return None
    try:
        entry = entries.get(_digest(_content(recursion)))
        intact = entry is not None and _digest(entry.round.moved) == entry.digest
    except UsageError:
        return None
    return entry.round if entry is not None and intact else None


def is_derived_name(symbol: Symbol) -> bool:
    """Whether a symbol is the name of a quantity that some derived round defines, such as the new edge."""
    try:
        return _digest(symbol) in _names
    except UsageError:
        return False


def _content(recursion: Any) -> tuple[object, ...]:
    """The fields of a dataclass, in order, as they are stored: no method or property of the object is asked."""
    stored = vars(recursion)
    return tuple(stored.get(f.name) for f in fields(recursion))


def _digest(value: object) -> str:
    """SHA-256 of what a value says, written out anew, since expressions keep what they have computed."""
    memo: dict[int, str] = {}

    def visit(one: object) -> str:
        if not isinstance(one, Expr):
            return plain(one)
        known = memo.get(id(one))
        if known is None:
            if type(one) not in KINDS:
                raise UsageError(f"{type(one).__name__} is no kind of expression of a derived round")
            known = memo[id(one)] = hashed(type(one).__name__, *map(visit, _parts(one)))
        return known

    def plain(one: object) -> str:
        if one is None or type(one) in (str, int, bool, Fraction):
            return f"{type(one).__name__}:{one}"
        if type(one) in (tuple, frozenset, dict):
            parts = [visit(part) for part in (one.items() if isinstance(one, Mapping) else one)]  # type: ignore[attr-defined]
            return hashed(type(one).__name__, *(parts if isinstance(one, tuple) else sorted(parts)))
        if is_dataclass(one) and not isinstance(one, type):
            kind = type(one)
            return hashed(f"{kind.__module__}.{kind.__qualname__}", *map(visit, _content(one)))
        raise UsageError(f"{type(one).__name__} is no part of a derived round")

    return visit(value)


def _parts(one: Expr) -> tuple[object, ...]:
    """What an expression of one of the KINDS consists of, with the way it is typeset."""
    slots = [n for kind in type(one).__mro__ for n in getattr(kind, "__slots__", ()) if n not in Expr.__slots__]
    return tuple(getattr(one, name) for name in slots)


def hashed(*parts: str) -> str:
    """One digest of several texts, each with its length."""
    return hashlib.sha256("".join(f"{len(p)}:{p}" for p in parts).encode()).hexdigest()
