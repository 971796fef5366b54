"""What follows a proof: the witnesses that hypotheses are needed, the source, and the ledger line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rlstar_sym.polynomial.latex import number_latex
from rlstar_sym.report.answers import refuted
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
    runs: list[list[int]] = []
    for number in sorted({f.number for f in facts if f.theorem == theorem}):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    shown = []
    for run in runs:
        shown += [f"({n})" for n in run] if len(run) < 3 else [f"({run[0]})--({run[-1]})"]
    shown += dict.fromkeys(escape(f.label) for f in facts if f.theorem != theorem)
    return listed(shown)


def needed_text(theorem: Theorem) -> str:
    """The exact points at which the theorem fails without a hypothesis; nothing if there are none."""
    needed = [(f, f.statement) for f in theorem.proof.facts if isinstance(f.statement, Needed)]
    if not needed:
        return ""
    dropped = {h for _, statement in needed for h in statement.dropped}
    every = dropped >= set(theorem.proof.assumptions)
    lines = [rf"\paragraph{{{'Every hypothesis is needed.' if every else 'These hypotheses are needed.'}}}"]
    for fact, statement in needed:
        point = ", ".join(f"${s.latex_name} = {printed(number_latex(v))}$" for s, v in statement.point.items())
        would = f", where it would say ${refuted(fact.obligations[0])}$" if fact.obligations else ""
        claim = cited(fact.premises, theorem.id)
        lines.append(f"Without {relations_text(statement.dropped)}, {claim} fails at {point}{would}.")
    return "\n".join(lines)


def remarks_text(result: TheoremResult) -> str:
    """Source and ledger line."""
    source = result.theorem.about_section("Source")
    lines = [rf"\paragraph{{Source.}} {prose(source)}"] if source else []
    return "\n".join([*lines, rf"\paragraph{{Ledger.}} {_ledger(result)}"])


def _ledger(result: TheoremResult) -> str:
    told = [f"{result.verdict.capitalize()}."]
    if result.verdict != "proved" and result.reason:
        # where a query was saved is of the machine, not of the theorem
        told.append(f"{prose(result.reason.partition('; saved:')[0]).rstrip('.')}.")
    if result.theorem.assumes:
        told.append(f"Assumes {listed([escape(a.where) for a in result.theorem.assumes])}, cited and not proved here.")
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
