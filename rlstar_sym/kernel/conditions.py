"""What must hold for a claim to be defined, read off the claim, and how it is shown from what a proof records."""

from __future__ import annotations

from collections.abc import Iterator

from rlstar_sym.kernel.calculus import defined_at_places
from rlstar_sym.kernel.definedness import obligation_divisors, script_of, write_defined
from rlstar_sym.kernel.reading import Data, FactTerm, Term
from rlstar_sym.kernel.table import KNOWN, NotGenerated, Script
from rlstar_sym.kernel.writing import Here, Writer
from rlstar_sym.polynomial.composed import Composed
from rlstar_sym.polynomial.expressions import Aggregate, Defined, Expr, Mul, Number, Relation, symbols
from rlstar_sym.polynomial.functions import Function, parts_of


def of_rounds(claim: Data) -> bool:
    """Whether a claim speaks of rounds."""
    if isinstance(claim, dict):
        return "round" in claim or "tends" in claim or any(of_rounds(part) for part in claim.values())
    return isinstance(claim, list) and any(of_rounds(part) for part in claim)


def wanted_conditions(term: Term, fact: FactTerm) -> list[Relation]:
    """What must hold for a fact to be defined, as relations in a state at a step; computed from its claim alone."""
    return _conditions(term, fact.claim, of_rounds(fact.claim))


def conditions_at_round(term: Term) -> list[Relation]:
    """What must hold for a round to be defined."""
    return _conditions(term, [], True)


def conditions_of_state(term: Term, fact: FactTerm) -> list[Relation]:
    """What must hold for what a fact says to be defined, apart from the rounds that it speaks of."""
    return _conditions(term, fact.claim, False)


def _conditions(term: Term, claim: Data, rounds: bool) -> list[Relation]:
    found: dict[Relation, None] = {}
    sides: list[Expr] = [term.reader.expression(tree) for tree in _divisions(claim)]
    names = term.mentioned(claim)
    if rounds:
        sides += term.moved.values()
        names |= term.mentioned(*(s.name for image in term.moved.values() for s in symbols(image)))
    for name in sorted(names):
        symbol = term.symbols[name]
        if isinstance(symbol, Defined):
            sides.append(symbol.definition)
            found.update(dict.fromkeys(d.differs(0) for d in symbol.nonzero if not isinstance(d, Number)))
        elif isinstance(symbol, Aggregate):
            sides.append(symbol.term)
        elif isinstance(symbol, Composed):
            sides += (entry for row in symbol.kernel for entry in row)
        elif isinstance(symbol, Function):
            sides.append(symbol.argument)
            if symbol.kind != "exp":
                found[symbol.argument > 0 if symbol.kind == "log" else symbol.argument >= 0] = None
    found.update(dict.fromkeys(d.differs(0) for d in term.divisors(*sides)))
    return list(found)


def _divisions(data: Data) -> Iterator[Data]:
    """The quotients in a claim."""
    if isinstance(data, dict):
        for part in data.values():
            yield from _divisions(part)
    elif isinstance(data, list):
        if data and data[0] == "/" and len(data) == 3:
            yield data
        for part in data:
            yield from _divisions(part)


def asserted_conditions(
    writer: Writer, fact: FactTerm, there: Here, wanted: list[Relation], renamed: str = ""
) -> tuple[Script, list[str]]:
    """Lines that show conditions in the state at hand, as W0, W1 and so on, and what those say. renamed: a tactic that puts in what names of states are of, to be tried as well."""
    known = _known(writer, fact, there)
    if fact.named and there.named:
        known += _owed(writer, fact, there)
    lines: Script = []
    for i, (relation, proof) in enumerate(known):
        lines.append(f"assert (K{i} : {relation}) by exact {proof}.")
    known += [("", writer.hypothesis(there, number)) for number in (*there.every, *there.one)]
    proofs = [f"K{i}" if relation else proof for i, (relation, proof) in enumerate(known)]
    together = "I"
    for proof in reversed(proofs):
        together = f"(conj {proof} {together})"
    wanted = in_order(writer, wanted)
    texts = [writer.coq.at(there.state).relation(r, there.step) for r in wanted]
    places = defined_at_places(writer, there)
    lines += [f"pose proof {proof} as P{i}." for i, proof in enumerate(places)]
    # names at a place are others than those of the function there, and the same by computation
    turned = "exact (Rminus_eq_contra _ _ (not_eq_sym (Rminus_not_eq _ _ P{i}))) | "
    elsewhere = "".join(f"exact P{i} | " + turned.format(i=i) for i in range(len(places)))
    beyond = _plain_facts(writer, there, wanted)
    stated = {relation for relation, _ in known}
    for i, text in enumerate(texts):
        each = "".join(f"directly {proof} | " for proof in proofs)
        if text not in stated:
            each += beyond[i] + elsewhere
        if renamed:
            each += "".join(f"({renamed}; exact {proof}) | " for proof in proofs)
        more = together
        for proof in _facts_about(writer, wanted[i], there):
            more = f"(conj {proof} {more})"
        last = f" | known_by Hn {more}" if more != together else ""
        lines.append(f"assert (W{i} : {text}) by first [{each}known_by Hn {together}{last}].")
        together = f"(conj W{i} {together})"
    return lines, texts


def _plain_facts(writer: Writer, there: Here, wanted: list[Relation]) -> list[str]:
    """For each condition what to try with facts under the hypotheses at hand that speak of the very same symbols, or of those that its names stand for."""
    saying: dict[frozenset[str], list[str]] = {}
    for fact in writer.term.facts.values():
        usable = not (fact.along or fact.named) and fact.relation is not None and fact.number in writer.done.proved
        if usable and set(fact.assumed) <= set(there.every) and set(fact.one) <= set(there.one):
            read = writer.term.reader.relation(fact.relation)
            saying.setdefault(_symbols(read), []).append(writer.fact(there, fact.number))
    for number in (*there.every, *there.one):
        saying.setdefault(_symbols(writer.term.hypotheses[number]), []).append(writer.hypothesis(there, number))
    found = []
    for relation in wanted:
        tried = [f"beyond {proof} | " for proof in saying.get(_symbols(relation), ())]
        opened = relation.substitute({s: s.definition for s in relation.symbols() if isinstance(s, Defined)})
        if opened != relation:
            text = writer.coq.at(there.state).relation(opened, there.step)
            tried += [f"(change ({text}); beyond {proof}) | " for proof in saying.get(_symbols(opened), ())]
        if isinstance(relation.left, Mul) and relation.op == "!=":
            parts = [f for factor in relation.left.factors for f in saying.get(_symbols(factor.differs(0)), ())]
            each = " | ".join(f"beyond {proof}" for proof in dict.fromkeys(parts))
            tried += [f"(repeat apply Rmult_integral_contrapositive_currified; first [{each}]) | "] if parts else []
        found.append("".join(tried))
    return found


def _symbols(relation: Relation) -> frozenset[str]:
    return frozenset(s.name for s in relation.symbols())


def _owed(writer: Writer, fact: FactTerm, here: Here) -> list[tuple[str, str]]:
    """What is recorded of a fact about named states of a run, under all that it supposes: those of its conditions of which the reason can be written; facts on the same symbols are tried before."""
    found = []
    for condition, source in fact.defined:
        try:
            script = " ".join(f"{line[:-1]};" for line in script_of(writer, here, condition, source))[:-1]
        except NotGenerated:
            continue
        text = writer.relation(condition, here)
        tried = _plain_facts(writer, here, [writer.term.reader.relation(condition)])[0]
        found.append((text, f"(ltac:(first [{tried}({script})]) : {text})"))
    return found


def _known(writer: Writer, fact: FactTerm, there: Here) -> list[tuple[str, str]]:
    """What is recorded to be defined under the hypotheses at hand: each condition in the state, with its proof; the fact's own first."""
    found: dict[str, str] = {}
    shown = writer.coq.at(there.state)
    for condition, proof in KNOWN[fact.kind](writer, fact, there) if fact.kind in KNOWN else ():
        found[writer.relation(condition, there)] = proof
    for one in (fact, *(f for f in writer.term.facts.values() if f is not fact)):
        if one.along or one.named or one.supposed == "in the claim" or one.number not in writer.done.proved:
            continue
        if not (set(one.assumed) <= set(there.every) and set(one.one) <= set(there.one)):
            continue
        recorded = [writer.term.reader.relation(condition) for condition, _ in one.defined]
        if all(shown.relation(r, there.step) in found for r in recorded):
            continue
        if not write_defined(writer, one):
            continue
        if f"divisors of {one.number}" in writer.helpers:
            recorded = obligation_divisors(writer, one)
        proof = writer.fact(there, one.number).replace("(fact_", "(defined_", 1)
        for relation in recorded:
            writer.want_defined(*(s.name for s in relation.symbols()))
            found.setdefault(shown.relation(relation, there.step), f"(proj1 {proof})")
            proof = f"(proj2 {proof})"
    return list(found.items())


def _facts_about(writer: Writer, wanted: Relation, there: Here) -> list[str]:
    """The proofs of the facts under the hypotheses at hand that are relations without divisors and speak of nothing but what the wanted relation speaks of."""
    term = writer.term
    about = _free(term, wanted)
    return [
        writer.fact(there, one.number)
        for one in term.facts.values()
        if one.relation is not None
        and one.number in writer.done.proved
        and not (one.along or one.named or term.divides(one.relation))
        and set(one.assumed) <= set(there.every)
        and set(one.one) <= set(there.one)
        and _free(term, term.reader.relation(one.relation)) <= about
    ]


def _free(term: Term, relation: Relation) -> set[str]:
    """The free symbols, products and sums of which a relation is made, names written out."""
    names: set[str] = set()
    todo = list(relation.symbols())
    while todo:
        symbol = todo.pop()
        if isinstance(symbol, Defined):
            todo += parts_of(symbol)
        else:
            names.add(symbol.name)
    return names


def in_order(writer: Writer, wanted: list[Relation]) -> list[Relation]:
    """What is opened to quotients comes after what those divide by."""
    return sorted(wanted, key=lambda r: (not writer.term.divided.isdisjoint(r.symbols()), len(str(r))))
