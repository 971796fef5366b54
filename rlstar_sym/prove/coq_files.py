"""Coq files of obligations: one lemma each, and at the end an audit of the axioms that they rest on."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from rlstar_sym.polynomial.expressions import Number
from rlstar_sym.polynomial.printers import coq
from rlstar_sym.prove.coq_certificates import certificate_term
from rlstar_sym.prove.coq_statements import identifier, statement, wrapped
from rlstar_sym.theorem.obligations import Obligation


@dataclass(frozen=True)
class Lemma:
    """A statement with its proof script. label: the obligation's."""

    label: str
    statement: str
    proof: str

    def text(self, name: str) -> str:
        """The lemma under this name."""
        return f"Lemma {name} :\n{self.statement}.\nProof.\n{self.proof}\nQed.\n"


@dataclass(frozen=True)
class CoqFile:
    """The text of a file.

    audit: the name whose assumptions it prints last, when it does; starts: the first line of each lemma, counted from 1; names: what each is called there.
    """

    text: str
    audit: str
    starts: tuple[int, ...]
    names: tuple[str, ...]

    def lemma_at(self, line: int) -> int | None:
        """The position of the lemma that this line of the file belongs to."""
        before = [i for i, start in enumerate(self.starts) if start <= line]
        return before[-1] if before else None


def lemma(obligation: Obligation, certificate: dict[str, Any]) -> Lemma:
    """The lemma that Coq is to check. Raises ValueError when the certificate cannot be read."""
    if obligation.witness is None:
        script = [f"certify ({certificate_term(obligation.data, certificate['evidence'])})."]
    else:
        values = ", ".join(f"({coq(Number(obligation.witness[v]), {})})" for v in obligation.variables)
        script = [*([f"exists {values}."] if values else []), "decide_numbers."]
    return Lemma(obligation.label, statement(obligation), "\n".join(wrapped(line, "  ") for line in script))


def theorem_file(theorem: str, lemmas: Sequence[Lemma]) -> CoqFile:
    """The file of one theorem, as it is committed; what it rests on is asked when it is compiled. theorem: its id."""
    heading = f"Theorem {theorem}: what its proof owes, as lemmas about real numbers.\nWritten from the theorem file and its certificates: do not edit."
    return coq_file(lemmas, heading, audited=False)


def coq_file(lemmas: Sequence[Lemma], heading: str, *, audited: bool = True) -> CoqFile:
    """A file of lemmas; what is stated and proved twice in the same words stands there once, the second time by name.

    heading: a comment for its top; audited: whether it ends by printing what it rests on.
    """
    names: list[str] = []
    safe = "".join(c if c.isascii() and (c.isprintable() or c == "\n") and c not in '*"' else " " for c in heading)
    text = "(* " + safe.replace("\n", "\n   ") + " *)\n\n"
    text += "From RLStar.Reflection Require Import Certify.\nLocal Open Scope R_scope.\n"
    starts = []
    first: dict[tuple[str, str], str] = {}
    for one in lemmas:
        names.append(identifier(one.label, names))
        starts.append(text.count("\n") + 2)
        same = first.setdefault((one.statement, one.proof), names[-1])
        text += "\n" + (one.text(names[-1]) if same == names[-1] else f"Definition {names[-1]} := {same}.\n")
    audit = f"audit_{hashlib.sha256(text.encode()).hexdigest()[:16]}"
    if audited:
        used = " ".join(f"let _ := {name} in" for name in names)
        text += f"\nDefinition {audit} : True :=\n{wrapped(f'{used} I.', '  ')}\nCheck {audit}.\nPrint Assumptions {audit}.\n"
    return CoqFile(text, audit, tuple(starts), tuple(names))
