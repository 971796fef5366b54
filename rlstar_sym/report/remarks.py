"""What follows a proof: the witnesses that hypotheses are needed, the source, and the ledger line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from rlstar_sym.polynomial.latex import number_latex
from rlstar_sym.report.answers import refuted
from rlstar_sym.report.form import CERTIFICATES, MARK, Form
from rlstar_sym.report.kinds import counted, kind_of
from rlstar_sym.report.layout import printed
from rlstar_sym.report.prose import escape, listed, prose
from rlstar_sym.report.statement import relations_text
from rlstar_sym.theorem.facts import Fact
from rlstar_sym.theorem.statements import Needed
from rlstar_sym.theorem.theorems import Theorem
from rlstar_sym.theorem.verdicts import CERTIFICATE, ENGINES, TheoremResult

_ENGINE_NAMES: Final = {"points": "exact points", "balls": "ball arithmetic", "coq": "the Coq kernel"}


def cited(facts: Sequence[Fact], theorem: str) -> str:
    """Facts by number, those of other theorems with their theorem: `(1), (3)--(5) and I.1 (2)`."""
    shown = []
    for run in neighbours(f.number for f in facts if f.theorem == theorem):
        shown += [f"({n})" for n in run] if len(run) < 3 else [f"({run[0]})--({run[-1]})"]
    shown += dict.fromkeys(escape(f.label) for f in facts if f.theorem != theorem)
    return listed(shown)


def neighbours(numbers: Iterable[int]) -> list[list[int]]:
    """Numbers in order, those that follow one another together.

    >>> neighbours([5, 1, 2, 3])
    [[1, 2, 3], [5]]
    """
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs


def needed_text(theorem: Theorem, form: Form) -> str:
    """The exact points at which the theorem fails without a hypothesis; nothing if there are none. Brief: without what it would say there."""
    needed = [(f, f.statement) for f in theorem.proof.facts if isinstance(f.statement, Needed)]
    if not needed:
        return ""
    dropped = {h for _, statement in needed for h in statement.dropped}
    every = dropped >= set(theorem.proof.assumptions)
    lines = [_heading("Every hypothesis is needed." if every else "These hypotheses are needed.", form)]
    for fact, statement in needed:
        point = ", ".join(f"${s.latex_name} = {printed(number_latex(v))}$" for s, v in statement.point.items())
        says_so = fact.obligations and not form.is_brief
        would = f", where it would say ${refuted(fact.obligations[0])}$" if says_so else ""
        claim = cited(fact.premises, theorem.id)
        lines.append(
            f"{MARK}{{{fact.number}}} Without {relations_text(statement.dropped)}, {claim} fails at {point}{would}."
        )
    return "\n".join(lines)


def remarks_text(result: TheoremResult, form: Form) -> str:
    """Source and ledger line. Brief: with how many obligations of each kind there are in all, and where their certificates are."""
    source = result.theorem.about_section("Source")
    lines = [f"{_heading('Source.', form)} {prose(source)}"] if source else []
    return "\n".join([*lines, f"{_heading('Ledger.', form)} {_ledger(result, form)}"])


def _heading(words: str, form: Form) -> str:
    """In front of a remark."""
    return rf"\emph{{{words}}}" if form.is_brief else rf"\paragraph{{{words}}}"


def total_text(result: TheoremResult) -> str:
    """`37 obligations [coefficients 30, identity 7], certificates in certificates/I.4.json`: all that the theorem owes, and where the evidence is."""
    number = len(result.obligations)
    owed = f"{number} obligation{'' if number == 1 else 's'}"
    if not number:
        return "Nothing is owed."
    kinds = counted(kind_of(one) for one in result.obligations)
    certified = sum(one.certificate is not None and one.proved for one in result.obligations)
    where = f", with certificates in \\texttt{{{CERTIFICATES}/{escape(result.theorem.id)}.json}}" if certified else ""
    return f"{owed} [{kinds}]{where}."


def _ledger(result: TheoremResult, form: Form) -> str:
    told = [f"{result.verdict.capitalize()}."]
    if result.verdict != "proved" and result.reason:
        # where a query was saved is of the machine, not of the theorem
        told.append(f"{prose(result.reason.partition('; saved:')[0]).rstrip('.')}.")
    if result.theorem.assumes:
        told.append(f"Assumes {listed([escape(a.where) for a in result.theorem.assumes])}, cited and not proved here.")
    if form.is_brief:
        return " ".join([*told, total_text(result)])
    told.append(f"Rules: {listed(result.theorem.rules)}.")
    if result.theorem.uses:
        told.append(f"Builds on {listed([f'Theorem~{escape(u)}' for u in result.theorem.uses])}.")
    counts = []
    for engine in ENGINES:
        confirmed, asked = result.counts(engine)
        if asked and engine == CERTIFICATE:
            counts.append(f"certificates accepted by the independent checker for {confirmed} of {asked} obligations")
        elif asked:
            counts.append(f"{_ENGINE_NAMES.get(engine, escape(engine))} {confirmed} of {asked}")
    told.append(f"Confirmed by: {'; '.join(counts)}." if counts else "No engine was asked.")
    return " ".join(told)
