"""The proof of a theorem as data: one JSON object with everything that a generator of proofs for a kernel needs (docs/proof-terms.md is its specification).

Nothing is worked out here: statements are the formulas of `formula_of`, nodes and sources are as the rules recorded them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from rlstar_sym.logic.data import formula_data, relation_data
from rlstar_sym.polynomial.composed import ColumnEntry, Composed
from rlstar_sym.polynomial.expressions import Aggregate, Defined, Expr, Fresh, Relation, Symbol, symbols
from rlstar_sym.polynomial.functions import Function, parts_of
from rlstar_sym.polynomial.printers import fraction_text, tree
from rlstar_sym.theorem import nodes
from rlstar_sym.theorem.facts import Fact
from rlstar_sym.theorem.formula_in_terms import claim_of, sentence_of
from rlstar_sym.theorem.obligations import BoxObligation, Obligation
from rlstar_sym.theorem.statements import MovingBound
from rlstar_sym.theorem.theorems import Theorem

FORMAT: Final = "rlstar-proof-term"
VERSION: Final = 1

Data: TypeAlias = Any


@dataclass(frozen=True)
class Answered:
    """What became of an obligation. digest: of the statement that was shown, its own or that of its `wider`; lemma: what the lemma of it is called."""

    digest: str
    lemma: str


def term_of(theorem: Theorem, answered: Mapping[str, Answered]) -> Data:
    """The proof of a theorem as plain data. answered: for every obligation that was shown, by its label, what was shown."""
    return _Writer(theorem, answered).whole()


def term_text(data: Data) -> str:
    """The data as the text of a file: the same for the same proof, an entry of every list on a line of its own."""
    lines = ["{"]
    entries = list(data.items())
    for i, (key, value) in enumerate(entries):
        comma = "," if i < len(entries) - 1 else ""
        if isinstance(value, list) and value:
            lines.append(f" {_text(key)}: [")
            lines += [f"  {_text(one)}{',' if j < len(value) - 1 else ''}" for j, one in enumerate(value)]
            lines.append(f" ]{comma}")
        elif isinstance(value, dict) and value:
            lines.append(f" {_text(key)}: {{")
            inner = list(value.items())
            lines += [f"  {_text(k)}: {_text(v)}{',' if j < len(inner) - 1 else ''}" for j, (k, v) in enumerate(inner)]
            lines.append(f" }}{comma}")
        else:
            lines.append(f" {_text(key)}: {_text(value)}{comma}")
    return "\n".join([*lines, "}"]) + "\n"


def _text(value: Data) -> str:
    return json.dumps(value, ensure_ascii=True, separators=(", ", ": "))


class _Writer:
    """Writes one proof, and takes note of the symbols and hypotheses that occur."""

    def __init__(self, theorem: Theorem, answered: Mapping[str, Answered]) -> None:
        self.theorem, self.proof, self.answered = theorem, theorem.proof, answered
        self.symbols: dict[str, Data] = {}
        self.hypotheses: dict[Relation, int] = {}
        self.cited: dict[tuple[str, int], Fact] = {}
        self.definedness = theorem.proof.definedness

    def whole(self) -> Data:
        derived = self.proof.derived
        moved = [[self.tree(s), self.tree(image)] for s, image in derived.moved] if derived is not None else []
        facts = [self.fact(f) for f in self.proof.facts]
        obligations = {
            o.label: self.obligation(o)
            for f in self.proof.facts
            for o in f.obligations
            if not isinstance(o, BoxObligation)
        }
        cited = [self.citation(f) for f in self.cited.values()]
        return {
            "format": FORMAT,
            "version": VERSION,
            "theorem": self.theorem.id,
            "title": self.theorem.title,
            "least steps": self.proof.minimum_steps,
            "uses": sorted({f.theorem for f in self.cited.values()}),
            "conclusions": [f.number for f in self.theorem.conclusions],
            "symbols": self.symbols,
            "round": moved,
            "hypotheses": [self.relation(h) for h in self.hypotheses],
            "cited": cited,
            "facts": facts,
            "obligations": obligations,
        }

    # -- expressions --------------------------------------------------------------

    def tree(self, expression: Expr) -> Data:
        for symbol in symbols(expression):
            self.enter(symbol)
        return tree(expression)

    def enter(self, symbol: Symbol) -> None:
        """Write down what a symbol is, after the symbols that it is made of."""
        if symbol.name in self.symbols:
            return
        for part in parts_of(symbol):
            self.enter(part)
        self.symbols[symbol.name] = self.meaning(symbol)

    def meaning(self, symbol: Symbol) -> Data:
        if isinstance(symbol, Aggregate):
            return {symbol.kind: tree(symbol.term), "skip": symbol.skip}
        if isinstance(symbol, Defined):
            nonzero = {"nonzero": [tree(d) for d in symbol.nonzero]} if symbol.nonzero else {}
            return {"defined": tree(symbol.definition), **nonzero}
        if isinstance(symbol, Function):
            return {"function": symbol.kind, "of": tree(symbol.argument)}
        if isinstance(symbol, Composed):
            kernel = [[tree(x) for x in row] for row in symbol.kernel]
            return {"entry": [symbol.row, symbol.column], "kernel": kernel, "skip": symbol.skip}
        if isinstance(symbol, ColumnEntry):
            return {"column": symbol.role, "diagonal": tree(symbol.diagonal), "skip": symbol.skip}
        if isinstance(symbol, Fresh):
            return {"running": True}
        if type(symbol) is Symbol:
            return {"family": True} if symbol.indexed else {"real": True}
        raise TypeError(f"a {type(symbol).__name__} has no form in a proof term")

    def relation(self, relation: Relation) -> Data:
        return relation_data(relation, self.tree)

    def supposed(self, relation: Relation) -> int:
        """The number of a hypothesis, counted from 0."""
        return self.hypotheses.setdefault(relation, len(self.hypotheses))

    # -- facts and obligations ----------------------------------------------------

    def fact(self, fact: Fact) -> Data:
        claim = claim_of(fact, self.proof)
        data = {
            "number": fact.number,
            "rule": fact.rule,
            "form": type(fact.statement).__name__,
            **self.supposing(fact),
            "supposed": claim.supposed,
            "claim": formula_data(claim.formula, self.tree),
            "node": self.node(fact.node),
            "owes": [o.label for o in fact.obligations],
        }
        if isinstance(fact.statement, MovingBound):
            data["moves"] = [self.tree(fact.statement.edge), self.tree(fact.statement.image)]
        defined = self.definedness.get(fact.number)
        if defined is not None:
            data["defined"] = self.defined(defined)
        if any(fact is c for c in self.theorem.conclusions):
            sentence = sentence_of(fact, self.proof)
            data["says"] = formula_data(sentence.body, self.tree)
        return data

    def defined(self, sources: Sequence[tuple[Relation, nodes.Source]]) -> Data:
        """The conditions under which what a fact speaks of is defined, each with what makes it hold."""
        return [[self.relation(condition), self.part(source)] for condition, source in sources]

    def supposing(self, fact: Fact) -> dict[str, Data]:
        """The hypotheses of a fact: those of the chain or of every step, and those of one step."""
        every = [self.supposed(h) for h in fact.statement.hypotheses if h not in fact.of_one_step]
        one = [self.supposed(h) for h in fact.statement.hypotheses if h in fact.of_one_step]
        return {"every": every, **({"one": one} if one else {})}

    def citation(self, fact: Fact) -> Data:
        claim = claim_of(fact, self.theorem.library[fact.theorem].proof)
        return {
            "theorem": fact.theorem,
            "number": fact.number,
            **self.supposing(fact),
            "supposed": claim.supposed,
            "claim": formula_data(claim.formula, self.tree),
        }

    def obligation(self, obligation: Obligation) -> Data:
        found = self.answered.get(obligation.label)
        own, wider = obligation.digest, obligation.wider
        shown = found is not None and found.digest in (own, wider.digest if wider is not None else own)
        asked = wider if wider is not None and found is not None and found.digest == wider.digest != own else obligation
        data: dict[str, Data] = {"digest": asked.digest}
        if found is not None and shown:
            data["lemma"] = found.lemma
        data["variables"] = [v.name for v in asked.variables]
        if asked.witness is not None:
            return data | {"witness": {s.name: fraction_text(v) for s, v in asked.witness.items()}}
        grounds = self.proof.grounds[obligation.label][: len(asked.hypotheses)]
        data["supposes"] = [self.relation(h) for h in asked.hypotheses]
        data["from"] = [self.part(source) for source in grounds]
        return data | {"claim": self.relation(asked.claim)}

    # -- nodes --------------------------------------------------------------------

    def node(self, node: nodes.Node | None) -> Data:
        if node is None:
            return {"kind": "not recorded"}
        return {"kind": node.kind, **{name: self.part(part) for name, part in node.parts.items()}}

    def reference(self, fact: Fact) -> Data:
        """A fact of this proof by its number, one of another theorem with that."""
        if fact.theorem == self.theorem.id:
            return fact.number
        self.cited.setdefault((fact.theorem, fact.number), fact)
        return [fact.theorem, fact.number]

    def part(self, part: nodes.Part) -> Data:
        match part:
            case None | bool() | int() | str():
                return part
            case Relation():
                return {"relation": self.relation(part)}
            case Expr():
                return {"value": self.tree(part)}
            case Fact():
                return {"fact": self.reference(part)}
            case Obligation():
                return {"obligation": part.label}
            case nodes.Supposed(relation):
                return {"hypothesis": self.supposed(relation)}
            case nodes.Shown(relation, fact):
                return {"shown": self.relation(relation), "fact": self.reference(fact)}
            case nodes.Cleared(relation, fact, says, denominator, positive):
                return {
                    "cleared": self.relation(relation),
                    "fact": self.reference(fact),
                    "says": self.relation(says),
                    "denominator": self.tree(denominator),
                    "positive": positive.label,
                }
            case nodes.Inductive(_, position, column):
                return {"inductive": position, "column": column}
            case nodes.Bounded(_, role, position):
                return {"given": role, "position": position}
            case nodes.Elsewhere(_, source):
                return {"elsewhere": self.part(source)}
            case nodes.DefinedIn(_, fact):
                return {"defined in": self.reference(fact)}
            case nodes.Owed(_, obligation):
                return {"owed": obligation.label}
            case nodes.Unknown(relation):
                return {"unknown": self.relation(relation)}
            case nodes.Kept(hypothesis, later, fact_):
                said = self.reference(fact_) if fact_ is not None else None
                return {"hypothesis": self.supposed(hypothesis), "later": self.relation(later), "fact": said}
            case nodes.Lasting(hypothesis, fact_):
                said = self.reference(fact_) if fact_ is not None else None
                return {"hypothesis": self.supposed(hypothesis), "fact": said}
            case tuple():
                return [self.part(p) for p in part]
            case Mapping():
                return {name: self.part(p) for name, p in part.items()}
        raise TypeError(f"a {type(part).__name__} has no form in a proof term")


def certificates_of(obligations: Iterable[tuple[str, str]], names: Sequence[str]) -> dict[str, Answered]:
    """What was shown, from the labels and digests of what was, and the names of the lemmas in the same order."""
    return {label: Answered(digest, name) for (label, digest), name in zip(obligations, names, strict=True)}
