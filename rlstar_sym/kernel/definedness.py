"""That what a fact speaks of is defined: a lemma for each fact of which that is needed, written when it first is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rlstar_sym.kernel.table import NotGenerated, Script, claim_name
from rlstar_sym.polynomial.expressions import Div

if TYPE_CHECKING:
    from rlstar_sym.kernel.reading import Data, FactTerm
    from rlstar_sym.kernel.writing import Here, Writer
    from rlstar_sym.polynomial.expressions import Relation


def write_defined(writer: Writer, fact: FactTerm) -> bool:
    """Write `defined_7` for fact 7, the conjunction of its conditions and True, unless it is there; whether it is there then."""
    if fact.number not in writer.defined:
        writer.defined[fact.number] = False  # no circle: what rests on it meanwhile does without
        kept = writer.kept()
        try:
            here = writer.here(fact)
            conditions = [writer.relation(condition, here) for condition, _ in fact.defined]
            lines = [writer.intros(fact, here)]
            # what an obligation divides by may need the others to say so
            order = sorted(range(len(conditions)), key=lambda i: _divides(writer, *fact.defined[i]))
            for i in order:
                script = " ".join(f"{line[:-1]};" for line in script_of(writer, here, *fact.defined[i]))[:-1]
                lines.append(f"assert (C{i} : {conditions[i]}) by ({script}).")
            proof = "I"
            for i in reversed(range(len(conditions))):
                proof = f"(conj C{i} {proof})"
            statement = writer.stated(fact, " /\\ ".join([*(f"({c})" for c in conditions), "True"]))
            writer.lemma(f"defined_{fact.number}", statement, [*lines, f"exact {proof}."])
            writer.defined[fact.number] = True
        except NotGenerated:
            writer.take_back(kept)
            writer.defined[fact.number] = _by_obligation(writer, fact)
    return writer.defined[fact.number]


def obligation_divisors(writer: Writer, fact: FactTerm) -> list[Relation]:
    """That what the obligation of a fact divides by, as it is written there, is not 0."""
    read = writer.term.reader.relation(writer.obligation(fact.node["obligation"]["obligation"]).claim)
    return [divisor.differs(0) for divisor in writer.term.divisors(read.left, read.right)]


def _by_obligation(writer: Writer, fact: FactTerm) -> bool:
    """Write instead that what the obligation of a fact divides by is not 0; whether there is such an obligation."""
    if fact.kind != "obligation":
        return False
    here, label = writer.here(fact), fact.node["obligation"]["obligation"]
    divisors = obligation_divisors(writer, fact)
    if not divisors:
        return False
    parts = [writer.coq.relation(divisor, here.step) for divisor in divisors]
    claim = claim_name(label)
    lines = [
        *writer.applied(here, label)[:-1],
        f"repeat (split; [exact (proj1 {claim})|apply proj2 in {claim}]). exact I.",
    ]
    statement = writer.stated(fact, " /\\ ".join([*parts, "True"]))
    writer.lemma(f"defined_{fact.number}", statement, [writer.intros(fact, here), *lines])
    writer.once(f"divisors of {fact.number}")
    return True


def _divides(writer: Writer, condition: Data, source: Data) -> bool:
    """Whether a condition is about what an obligation divides by."""
    return "owed" in source and writer.obligation(source["owed"]).claim != condition


def _divided_twice(writer: Writer, condition: Data, claim: Data) -> bool:
    """Whether a claim divides by a quotient, and a condition is of what it divides by, or of such a numerator: seen at once, where to rearrange the claim would take long."""
    read = writer.term.reader.relation
    wanted, said = read(condition), read(claim)
    divisors = writer.term.divisors(said.left, said.right)
    over = [d.numerator for d in divisors if isinstance(d, Div)]
    return wanted.op == "!=" and bool(over) and wanted.left in [*divisors, *over]


def script_of(writer: Writer, here: Here, condition: Data, source: Data) -> Script:
    """The script for one condition."""
    match source:
        case {"hypothesis": number}:
            return [f"plain_from {writer.hypothesis(here, number)}."]
        case {"shown": _, "fact": reference}:
            return [f"plain_from {writer.fact(here, reference)}."]
        case {"defined in": reference}:
            other = writer.term.fact(reference)
            proofs = writer.divisors_of(here, reference)
            position = next((i for i, (one, _) in enumerate(other.defined) if one == condition), None)
            if not proofs or position is None or f"divisors of {other.number}" in writer.helpers:
                raise NotGenerated(f"that ({other.number}) is defined is not shown")
            proof = proofs[0]
            for _ in range(position):
                proof = f"(proj2 {proof})"
            return [f"exact (proj1 {proof})."]
        case {"owed": label}:
            owed = writer.obligation(label)
            lines = writer.applied(here, label)
            if owed.claim == condition:
                return lines
            claim, whole = writer.claim(label), claim_name(label)
            # files of full forms have tactics of their own, which are tried first since they are fast
            ways = [f"divisor_of {whole}", f"at_once {writer.known(here)}"] if writer.full else []
            ways += [f"is_divided_by {whole}"] if _divided_twice(writer, condition, owed.claim) else []
            ways += [f"plain_from {claim}"] + ([f"from_divisors {whole}"] if claim != whole else [])
            return [*lines[:-1], f"first [{' | '.join(ways)}]." if len(ways) > 1 else f"{ways[0]}."]
    raise NotGenerated("it is not recorded why it is defined")
