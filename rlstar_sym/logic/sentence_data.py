"""Sentences as plain data for JSON, and back: every symbol with what it stands for, every binder, every relation.

A formula is `{"is": "ForAll", "variable": ["step", "n"], "body": ...}` after the classes of `logic.formulas`; an expression is the tree that certificates carry
(`["+", "x", ["*", "2", "y"]]`), in which a name is looked up under "symbols". Reading runs nothing and refuses what is not such data in one sentence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from fractions import Fraction
from typing import Any, Final

from rlstar_sym.errors import UsageError
from rlstar_sym.logic import formulas
from rlstar_sym.logic.formulas import Sentence, Variable
from rlstar_sym.logic.names import symbols_in
from rlstar_sym.polynomial.composed import ColumnEntry, Composed
from rlstar_sym.polynomial.expressions import (
    Add,
    Aggregate,
    Defined,
    Div,
    Expr,
    Fresh,
    Mul,
    Number,
    Pow,
    Relation,
    Symbol,
)
from rlstar_sym.polynomial.functions import KINDS, Function
from rlstar_sym.polynomial.printers import fraction_text

_CLASSES: Final[Mapping[str, type[Any]]] = {
    name: kind
    for name, kind in vars(formulas).items()
    if isinstance(kind, type) and is_dataclass(kind) and kind not in (Sentence, Variable)
}
_NUMBER: Final = re.compile(r"-?\d{1,4000}(/\d{1,4000})?", re.ASCII)
_SORTS: Final = ("step", "number", "state")


def sentence_data(sentence: Sentence) -> dict[str, Any]:
    """The data of a sentence: lists, dictionaries with text keys, texts, whole numbers and None."""
    writer = _Writer(sentence)
    return {
        "steps_from": sentence.least_steps,
        "reals": [writer.key(s) for s in sentence.reals],
        "families": [writer.key(s) for s in sentence.families],
        "whole": [writer.key(s) for s in sentence.whole],
        "inputs": [writer.key(s) for s in sentence.inputs],
        "columns": [writer.key(s) for s in sentence.columns],
        "equations": [[writer.key(s), writer.tree(image)] for s, image in sentence.equations],
        "body": writer.write(sentence.body),
        "symbols": {writer.key(s): writer.symbol(s) for s in writer.keys},
    }


def read_sentence(data: object) -> Sentence:
    """The sentence of such data. Raises UsageError for anything else.

    >>> from rlstar_sym.logic.formulas import Holds, Sentence
    >>> one = Sentence(None, (x := Symbol("x"),), (), (), (), Holds(x * x >= 0))
    >>> read_sentence(sentence_data(one)) == one
    True
    """
    try:
        return _Reader(data).sentence()
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError, ZeroDivisionError) as error:
        raise UsageError(f"this is not the data of a sentence: {type(error).__name__}: {error}") from error


class _Writer:
    """Writes one sentence; two symbols of one name get two keys."""

    def __init__(self, sentence: Sentence) -> None:
        self.keys: dict[Symbol, str] = {}
        taken: dict[str, int] = {}
        named = (*sentence.reals, *sentence.families, *sentence.whole, *symbols_in(sentence))
        for symbol in dict.fromkeys(named):
            count = taken[symbol.name] = taken.get(symbol.name, 0) + 1
            self.keys[symbol] = symbol.name if count == 1 else f"{symbol.name}#{count}"

    def key(self, symbol: Symbol) -> str:
        return self.keys[symbol]

    def tree(self, node: Expr) -> Any:
        if isinstance(node, Number):
            return fraction_text(node.value)
        if isinstance(node, Symbol):
            return self.keys[node]
        if isinstance(node, Add):
            return ["+", *map(self.tree, node.terms)]
        if isinstance(node, Mul):
            return ["*", *map(self.tree, node.factors)]
        if isinstance(node, Div):
            return ["/", self.tree(node.numerator), self.tree(node.denominator)]
        if isinstance(node, Pow):
            return ["^", self.tree(node.base), node.exponent]
        raise TypeError(f"no data for a {type(node).__name__}")

    def symbol(self, symbol: Symbol) -> dict[str, Any]:
        shown: dict[str, Any] = {"name": symbol.name, "latex": symbol.latex_name}
        if isinstance(symbol, Defined):
            nonzero = [self.tree(d) for d in symbol.nonzero]
            return {"kind": "defined", **shown, "definition": self.tree(symbol.definition), "nonzero": nonzero}
        if isinstance(symbol, Aggregate):
            return {"kind": symbol.kind, **shown, "term": self.tree(symbol.term), "skip": symbol.skip}
        if isinstance(symbol, Function):
            return {"kind": symbol.kind, **shown, "argument": self.tree(symbol.argument)}
        if isinstance(symbol, Composed):
            rows = [[self.tree(x) for x in row] for row in symbol.kernel]
            place = {"row": symbol.row, "column": symbol.column, "skip": symbol.skip}
            return {"kind": "entry of a product", **shown, "kernel": rows, **place}
        if isinstance(symbol, ColumnEntry):
            more = {"diagonal": self.tree(symbol.diagonal), "role": symbol.role, "skip": symbol.skip}
            return {"kind": "column of a product", **shown, **more}
        if type(symbol) in (Symbol, Fresh):
            kind = "real" if type(symbol) is Symbol else "fresh"
            return {"kind": kind, **shown, "for_every_step": symbol.indexed}
        raise TypeError(f"no data for a {type(symbol).__name__}")

    def write(self, value: Any) -> Any:
        """A formula, a number, or a part of one."""
        if value is None or (isinstance(value, int) and not isinstance(value, bool)):
            return value
        if isinstance(value, bool):
            return ["truth", int(value)]
        if isinstance(value, str):
            return ["word", value]
        if isinstance(value, Variable):
            return [value.sort, value.name]
        if isinstance(value, Expr):
            return ["expression", self.tree(value)]
        if isinstance(value, Relation):
            return ["relation", value.op, self.tree(value.left), self.tree(value.right)]
        if isinstance(value, Fraction):
            return ["value", fraction_text(value)]
        if isinstance(value, tuple):
            return ["list", *map(self.write, value)]
        if isinstance(value, Mapping):
            return ["values", *([self.keys[s], self.write(v)] for s, v in value.items())]
        if is_dataclass(value) and type(value).__name__ in _CLASSES:
            return {"is": type(value).__name__, **{f.name: self.write(getattr(value, f.name)) for f in fields(value)}}
        raise TypeError(f"no data for a {type(value).__name__}")


class _Reader:
    """Reads one sentence."""

    def __init__(self, data: Any) -> None:
        if not isinstance(data, Mapping) or not isinstance(data.get("symbols"), Mapping):
            raise UsageError("this is not the data of a sentence: it has no table of symbols")
        self.data = data
        self.known: dict[str, Symbol] = {}
        self.open: set[str] = set()

    def sentence(self) -> Sentence:
        data = self.data
        least = data["steps_from"]
        if least is not None and (type(least) is not int or least < 1):
            raise UsageError(f"{least!r} is not a number of steps")
        names = {
            key: tuple(self.symbol(s) for s in data[key]) for key in ("reals", "families", "whole", "inputs", "columns")
        }
        equations = tuple((self.symbol(s), self.tree(image)) for s, image in data["equations"])
        body = self.read(data["body"])
        if type(body).__name__ not in _FORMULAS:
            raise UsageError(f"the body of the sentence is a {type(body).__name__}, not a formula")
        return Sentence(
            least, names["reals"], names["families"], names["whole"], equations, body, names["inputs"], names["columns"]
        )

    def symbol(self, key: Any) -> Symbol:
        found = self.known.get(key)
        if found is None:
            if not isinstance(key, str) or key not in self.data["symbols"]:
                raise UsageError(f"{key!r} is not in the table of symbols")
            if key in self.open:
                raise UsageError(f"{key} is defined by itself")
            self.open.add(key)
            found = self.known[key] = self._symbol(self.data["symbols"][key])
        return found

    def _symbol(self, data: Any) -> Symbol:
        kind, name, tex = data["kind"], data["name"], data["latex"]
        if not isinstance(tex, str):
            raise UsageError(f"{tex!r} is not LaTeX")
        match kind:
            case "defined":
                return Defined(name, self.tree(data["definition"]), tex, tuple(map(self.tree, data["nonzero"])))
            case "product" | "sum":
                return Aggregate(name, kind, self.tree(data["term"]), data["skip"], tex)
            case "entry of a product":
                kernel = tuple(tuple(self.tree(x) for x in row) for row in data["kernel"])
                return Composed(name, kernel, data["row"], data["column"], data["skip"], tex)
            case "column of a product":
                if data["role"] not in ("diagonal", "beside", "accuracy"):
                    raise UsageError(f"{data['role']!r} is no entry of a column")
                diagonal: Any = self.tree(data["diagonal"])
                return ColumnEntry(name, diagonal, data["role"], data["skip"], tex)
            case "real" | "fresh":
                made = Symbol if kind == "real" else Fresh
                return made(name, tex, indexed=bool(data["for_every_step"]))
        if kind in KINDS:
            return Function(name, kind, self.tree(data["argument"]), tex)
        raise UsageError(f"{kind!r} is no kind of symbol")

    def tree(self, data: Any) -> Expr:
        if isinstance(data, str):
            if _NUMBER.fullmatch(data):
                return Number(Fraction(data))
            return self.symbol(data)
        if isinstance(data, list) and data:
            sign, *rest = data
            if sign in ("+", "*") and len(rest) > 1:
                parts = tuple(map(self.tree, rest))
                return Add(parts) if sign == "+" else Mul(parts)
            if sign == "/" and len(rest) == 2:
                return Div(self.tree(rest[0]), self.tree(rest[1]))
            if sign == "^" and len(rest) == 2:
                return Pow(self.tree(rest[0]), rest[1])
        raise UsageError(f"{str(data)[:60]} is not an expression")

    def read(self, data: Any) -> Any:
        """A formula, a number, or a part of one."""
        if data is None or type(data) is int:
            return data
        if isinstance(data, dict):
            kind = _CLASSES.get(data.get("is", ""))
            if kind is None or set(data) != {"is", *(f.name for f in fields(kind))}:
                raise UsageError(f"{str(data)[:60]} is not a formula")
            return kind(**{f.name: self.read(data[f.name]) for f in fields(kind)})
        if isinstance(data, list) and data:
            sign, *rest = data
            if sign in _SORTS and len(rest) == 1 and isinstance(rest[0], str):
                return Variable(rest[0], sign)
            if sign == "expression" and len(rest) == 1:
                return self.tree(rest[0])
            if sign == "relation" and len(rest) == 3:
                return Relation(self.tree(rest[1]), rest[0], self.tree(rest[2]))
            if sign == "value" and len(rest) == 1 and isinstance(rest[0], str) and _NUMBER.fullmatch(rest[0]):
                return Fraction(rest[0])
            if sign == "truth" and rest in ([0], [1]):
                return bool(rest[0])
            if sign == "word" and len(rest) == 1 and isinstance(rest[0], str):
                return rest[0]
            if sign == "list":
                return tuple(map(self.read, rest))
            if sign == "values":
                return {self.symbol(s): self.read(v) for s, v in rest}
        raise UsageError(f"{str(data)[:60]} is no part of a formula")


_FORMULAS: Final = frozenset(
    {
        "Holds",
        "Compared",
        "Ordered",
        "Not",
        "Both",
        "Either",
        "Implies",
        "Iff",
        "ForAll",
        "Exists",
        "ForAllReals",
        "ExistsReal",
    }
    | {"Tends", "InState", "Special"}
)
