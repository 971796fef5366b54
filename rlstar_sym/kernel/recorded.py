"""Proof terms of recorded theorems, with the names of the lemmas that their obligations have in the files of obligations."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from rlstar_sym.errors import UsageError
from rlstar_sym.prove.coq_statements import identifier
from rlstar_sym.theorem.terms import Answered, Data, term_of
from rlstar_sym.theorem.theorems import Theorem
from rlstar_sym.theorem.verdicts import TheoremResult


def answers_of(theorem: Theorem, digests: Mapping[str, str]) -> dict[str, Answered]:
    """What was shown of a theorem's obligations, and what each lemma is called. digests: of what was shown, by label."""
    names: list[str] = []
    found: dict[str, Answered] = {}
    for obligation in theorem.certifiable:
        if obligation.label in digests:
            names.append(identifier(obligation.label, names))
            found[obligation.label] = Answered(digests[obligation.label], names[-1])
    return found


def lemma_names(results: Iterable[TheoremResult]) -> dict[str, str]:
    """What the lemma of each obligation is called that has an accepted certificate, by the label of the obligation."""
    names: dict[str, str] = {}
    for one in results:
        shown = {r.obligation.label: r.obligation.digest for r in one.obligations if r.proved and r.certificate}
        names |= {label: answered.lemma for label, answered in answers_of(one.theorem, shown).items()}
    return names


def committed_digests(theorem: Theorem, certificates: Path) -> dict[str, str]:
    """What the evidence in a folder shows of a theorem's obligations, by label; nothing where there is none."""
    file = certificates / f"{theorem.id}.json"
    if not file.is_file():
        return {}
    try:
        obligations = json.loads(file.read_text(encoding="ascii"))["obligations"]
        return {str(label): str(digest) for label, digest in obligations.items()}
    except (ValueError, KeyError, AttributeError) as error:
        raise UsageError(f"{file} is not the evidence of a theorem; write it anew (make generated)") from error


def proof_terms(theorems: Iterable[Theorem], certificates: Path) -> dict[str, Data]:
    """The proof term of each theorem, by id, with the lemmas that the evidence in the folder gives."""
    return {t.id: term_of(t, answers_of(t, committed_digests(t, certificates))) for t in theorems}
