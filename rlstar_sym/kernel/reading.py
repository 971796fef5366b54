"""Proof terms (docs/proof-terms.md) as they are read: the symbols, facts and obligations of one theorem."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final, TypeAlias

from rlstar_sym.errors import UsageError
from rlstar_sym.logic.data import Reader
from rlstar_sym.logic.shown import diagonals_of, speaks_of_a_state
from rlstar_sym.polynomial.composed import ColumnEntry, Composed
from rlstar_sym.polynomial.expressions import (
    Aggregate,
    Defined,
    Div,
    Expr,
    Fresh,
    Number,
    Relation,
    Symbol,
    symbols,
    walk,
)
from rlstar_sym.polynomial.functions import Function, parts_of

Data: TypeAlias = Any
#: a fact: its number, or the id of the theorem that shows it and its number there
Reference: TypeAlias = "int | tuple[str, int]"

FORMAT: Final = "rlstar-proof-term"
VERSION: Final = 1


@dataclass(frozen=True)
class FactTerm:
    """A fact as it was recorded. defined: pairs of a condition under which what it speaks of is defined and a source; every, one: the numbers of its hypotheses of every step (or of the chain), and of the step at hand alone.

    moves: an edge and what a round makes of it, for a claim about rounds that are not those of the recursion.
    """

    reference: Reference
    every: tuple[int, ...]
    one: tuple[int, ...]
    supposed: str
    claim: Data
    rule: str
    node: Mapping[str, Data]
    owes: tuple[str, ...] = ()
    defined: tuple[Data, ...] = ()
    says: Data = None
    moves: Data = None

    @property
    def number(self) -> int:
        """Its number in its theorem."""
        return self.reference if isinstance(self.reference, int) else self.reference[1]

    @property
    def kind(self) -> str:
        """Which form of a rule concluded it."""
        return str(self.node["kind"])

    @property
    def along(self) -> bool:
        """Whether its hypotheses are supposed of every round of a run."""
        return self.supposed == "every round"

    @property
    def assumed(self) -> tuple[int, ...]:
        """The hypotheses that its lemma supposes, apart from those of one step: none where the claim itself says what is supposed."""
        return () if self.supposed == "in the claim" else self.every

    @property
    def relation(self) -> Data:
        """The relation of a fact that is one, as data; None for any other."""
        claim = self.claim["body"]["then"] if self.named else self.claim
        return claim.get("holds") if "round" not in claim else None

    @property
    def named(self) -> Data:
        """What is supposed where the claim speaks of named states of a run: that hypotheses hold in its rounds, what is named, the number of rounds; else nothing."""
        match self.claim:
            case {
                "for all": ["T", "number"],
                "body": {"if": [{"for all": ["t", "number"]}, *_] as supposed, "then": {"holds": _}},
            }:
                return supposed
        return []


@dataclass(frozen=True)
class ObligationTerm:
    """What was shown of real numbers. lemma: what its lemma in the file of obligations is called, if there is one."""

    label: str
    lemma: str | None
    variables: tuple[str, ...]
    supposes: tuple[Data, ...]
    sources: tuple[Data, ...]
    claim: Data


class Term:
    """The proof of one theorem, as data. Raises UsageError for what is not in the format."""

    def __init__(self, data: Data) -> None:
        if not isinstance(data, Mapping) or (data.get("format"), data.get("version")) != (FORMAT, VERSION):
            raise UsageError(f"this is no proof term of version {VERSION}; write the proof terms anew (make generated)")
        self.data = data
        self.theorem: str = data["theorem"]
        self.title: str = data["title"]
        self.least_steps: int = data["least steps"]
        self.uses: tuple[str, ...] = tuple(data["uses"])
        self.conclusions: tuple[int, ...] = tuple(data["conclusions"])
        self.symbols: dict[str, Symbol] = {}
        self.reader = Reader(self.symbols)
        for name, meaning in data["symbols"].items():
            self.symbols[name] = self._symbol(name, meaning)
        self.hypotheses: tuple[Relation, ...] = tuple(map(self.reader.relation, data["hypotheses"]))
        self.moved: dict[str, Expr] = {name: self.reader.expression(image) for name, image in data["round"]}
        self.facts: dict[int, FactTerm] = {f["number"]: _fact(f["number"], f) for f in data["facts"]}
        self.cited: dict[Reference, FactTerm] = {}
        for f in data["cited"]:
            reference = (f["theorem"], f["number"])
            self.cited[reference] = _fact(reference, f)
        self.obligations: dict[str, ObligationTerm] = {
            label: _obligation(label, o) for label, o in data["obligations"].items()
        }

    def _symbol(self, name: str, meaning: Data) -> Symbol:
        read = self.reader.expression
        match meaning:
            case {"real": True}:
                return Symbol(name)
            case {"family": True}:
                return Symbol(name, indexed=True)
            case {"running": True}:
                return Fresh(name)
            case {"product": term, "skip": skip}:
                return Aggregate(name, "product", read(term), skip)
            case {"sum": term, "skip": skip}:
                return Aggregate(name, "sum", read(term), skip)
            case {"defined": definition}:
                return Defined(name, read(definition), None, tuple(map(read, meaning.get("nonzero", ()))))
            case {"function": kind, "of": argument}:
                return Function(name, kind, read(argument))
            case {"entry": [row, column], "kernel": kernel, "skip": skip}:
                return Composed(name, tuple(tuple(map(read, r)) for r in kernel), row, column, skip)
            case {"column": role, "diagonal": diagonal, "skip": skip}:
                return ColumnEntry(name, self.symbols[diagonal], role, skip)
        raise UsageError(f"{name} has a meaning that is in no form: {meaning!r}")

    def fact(self, reference: Data) -> FactTerm:
        """The fact of a reference, as a proof term writes it."""
        if isinstance(reference, int):
            return self.facts[reference]
        return self.cited[reference[0], reference[1]]

    @cached_property
    def fields(self) -> tuple[Symbol, ...]:
        """The free symbols."""
        return tuple(s for s in self.symbols.values() if type(s) is Symbol)

    @cached_property
    def diagonals(self) -> frozenset[Symbol]:
        """The diagonal entries of kernels of which only those have names."""
        return diagonals_of(self.symbols.values())

    def of_a_state(self, relation: Relation) -> bool:
        """Whether a relation is of one state of such kernels."""
        return any(speaks_of_a_state(s, self.diagonals) for s in relation.symbols())

    @cached_property
    def names(self) -> tuple[Symbol, ...]:
        """The names of what is made of other symbols, after those; without what is made of variables of an induction."""
        local: set[Symbol] = {s for s in self.symbols.values() if isinstance(s, Fresh)}
        found = []
        for symbol in self.symbols.values():
            if any(part in local for part in parts_of(symbol)):
                local.add(symbol)
            elif type(symbol) is not Symbol and symbol not in local:
                found.append(symbol)
        return tuple(found)

    @cached_property
    def divided(self) -> frozenset[Symbol]:
        """The defined names in which something is divided by more than a number."""
        found: set[Symbol] = set()
        for symbol in self.symbols.values():
            if isinstance(symbol, Defined) and (
                self.divisors(symbol.definition) or found & set(symbols(symbol.definition))
            ):
                found.add(symbol)
        return frozenset(found)

    @staticmethod
    def divisors(*expressions: Expr) -> list[Expr]:
        """What expressions divide by, apart from numbers, as it is written there."""
        found: dict[Expr, None] = {}
        for expression in expressions:
            for part in walk(expression):
                if isinstance(part, Div) and not isinstance(part.denominator, Number):
                    found.setdefault(part.denominator)
        return list(found)

    def divides(self, relation: Data) -> bool:
        """Whether a relation, with its names written out, divides by anything but a number."""
        read = self.reader.relation(relation)
        return bool(self.divisors(read.left, read.right)) or not self.divided.isdisjoint(read.symbols())

    def indexed(self, relation: Relation) -> bool:
        """Whether a relation speaks of a step."""
        return any(s.indexed for s in relation.symbols())

    def mentioned(self, *data: Data) -> set[str]:
        """The symbols that occur in pieces of a proof term, also inside names."""
        found: set[str] = set()
        todo: list[Data] = list(data)
        while todo:
            one = todo.pop()
            if isinstance(one, str):
                if one in self.symbols and one not in found:
                    found.add(one)
                    todo += [p.name for p in parts_of(self.symbols[one])]
            elif isinstance(one, Mapping):
                todo += one.values()
            elif isinstance(one, Sequence):
                todo += one
        return found


def read_term(text: str) -> Term:
    """The proof of a theorem from the text of its file."""
    try:
        data = json.loads(text)
    except ValueError as error:
        raise UsageError(f"a proof term is not JSON: {error}") from error
    try:
        return Term(data)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UsageError(f"a proof term is not in the format: {type(error).__name__}: {error}") from error


def _fact(reference: Reference, data: Data) -> FactTerm:
    return FactTerm(
        reference,
        tuple(data["every"]),
        tuple(data.get("one", ())),
        data.get("supposed", ""),
        data.get("claim", {}),
        data.get("rule", ""),
        data.get("node", {"kind": "cited"}),
        tuple(data.get("owes", ())),
        tuple(data.get("defined", ())),
        data.get("says"),
        data.get("moves"),
    )


def _obligation(label: str, data: Data) -> ObligationTerm:
    return ObligationTerm(
        label,
        data.get("lemma"),
        tuple(data["variables"]),
        tuple(data.get("supposes", ())),
        tuple(data.get("from", ())),
        data.get("claim"),
    )
