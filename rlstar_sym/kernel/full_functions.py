"""That what is said of a function at any value of its variable is defined: at every value in the interval, for each symbol that a claim binds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rlstar_sym.kernel.functions import Interval, interval_in, known_of
from rlstar_sym.kernel.reading import Data, FactTerm
from rlstar_sym.kernel.stating import STEP
from rlstar_sym.kernel.table import NotGenerated, Script
from rlstar_sym.kernel.writing import Writer, bound_reals
from rlstar_sym.logic.formulas import Both, ForAllReals, Formula, Holds, Implies, Variable
from rlstar_sym.polynomial.expressions import Relation, Symbol


def at_bound_values(writer: Writer, fact: FactTerm, wanted: Sequence[Relation]) -> dict[Symbol, list[Relation]]:
    """Those of the conditions that speak of a symbol that the claim binds, by the symbol. Raises NotGenerated for one that speaks of several."""
    found: dict[Symbol, list[Relation]] = {}
    bound = list(dict.fromkeys(bound_reals(fact.claim)))
    for relation in wanted:
        about = [name for name in bound if name in writer.term.mentioned(*(s.name for s in relation.symbols()))]
        if len(about) > 1:
            raise NotGenerated("a condition is of several values of a variable")
        for name in about:
            found.setdefault(writer.term.symbols[name], []).append(relation)
    return found


def defined_at_values(writer: Writer, fact: FactTerm, symbol: Symbol, wanted: Sequence[Relation]) -> tuple[str, Script]:
    """The statement that conditions hold at every value in the interval of a symbol that a claim binds, and its proof."""
    here = writer.here(fact)
    interval = interval_in(writer, fact, here)
    count = len(interval.bounds)
    supposed = _supposed(writer, fact, symbol, count)
    body: Formula = Implies(supposed, Both(tuple(Holds(r, 0, _step(r)) for r in wanted)))
    statement = writer.stated(fact, writer.coq.formula(ForAllReals(symbol, body)))
    place = replace(interval.place, variable=symbol)
    known, names = known_of(writer, fact, interval)
    together = Interval.together(names)
    texts = [place.written(relation) for relation in wanted]
    goal = " /\\ ".join([*texts, "True"])
    lines = [f"assert (D : forall x, {interval.predicate} x -> {goal}).", "{ intros x W.", *(f"  {k}" for k in known)]
    lines.append("  Slopes.numerators.")
    each = "".join(f"directly {name} | " for name in names)
    for i, text in enumerate(texts):
        lines.append(f"  assert (C{i} : {text}) by first [{each}known_by Hn {together}].")
    lines.append(f"  exact {Interval.together([f'C{i}' for i in range(len(texts))])}. }}")
    given = [f"A{i}" for i in range(count)]
    proof = f"(D x {Interval.together(given)})"
    parts = []
    for _ in texts:
        parts.append(f"(proj1 {proof})")
        proof = f"(proj2 {proof})"
    whole = parts[-1]
    for part in reversed(parts[:-1]):
        whole = f"(conj {part} {whole})"
    script = [writer.intros(fact, here), *interval.start(), *lines, f"intros {' '.join(['x', *given])}."]
    return statement, [*script, f"exact {whole}."]


def _step(relation: Relation) -> Variable | None:
    return STEP["n"] if any(s.indexed for s in relation.symbols()) else None


def _supposed(writer: Writer, fact: FactTerm, symbol: Symbol, count: int) -> tuple[Formula, ...]:
    """What a claim supposes of a symbol that it binds: that it is in the interval, so many relations."""
    for supposed in _lists(fact.claim):
        read = [writer.term.reader.formula(part, STEP) for part in supposed]
        about = [f for f, part in zip(read, supposed, strict=True) if symbol.name in writer.term.mentioned(part)]
        if len(about) >= count:
            return tuple(about[:count])
    raise NotGenerated(f"it is not said in which interval {symbol.name} is")


def _lists(claim: Data) -> list[list[Data]]:
    """What is supposed, or said together, in a claim."""
    found = []
    if isinstance(claim, dict):
        for key, part in claim.items():
            if key in ("if", "both"):
                found.append(part)
            found += _lists(part)
    elif isinstance(claim, list):
        for part in claim:
            found += _lists(part)
    return found
