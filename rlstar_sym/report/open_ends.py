"""What is open in a theorem, for its author: each obligation with its region, the author's line, the exact point, and what to try.

`rlstar prove` and pytest print the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from rlstar_sym.polynomial.expressions import Relation, Symbol
from rlstar_sym.theorem.verdicts import BALLS, CERTIFICATE, POINTS, SOLVERS, Answer, ObligationResult, TheoremResult


def describe(result: TheoremResult) -> str:
    """A readable account of a theorem that is not proved."""
    lines = [
        f"theorem {result.theorem.id} ({result.theorem.title}) is {result.verdict}",
        f"  because     {result.reason}",
    ]
    if result.witness is not None:
        lines.append(f"  witness     {point_text(result.witness)}")
    for one in (r for r in result.obligations if not r.proved):
        lines += _obligation(result, one)
    return "\n".join(lines)


def point_text(point: Mapping[Symbol, Fraction]) -> str:
    """`x = 1/2, y = 0`."""
    return ", ".join(f"{s.name} = {v}" for s, v in point.items())


def _obligation(result: TheoremResult, one: ObligationResult) -> list[str]:
    owed = one.obligation
    lines = [
        f"  obligation  {owed.label}: {owed.claim}",
        f"  region      {', '.join(map(str, owed.hypotheses)) or 'all real numbers'}",
    ]
    unused = left_out(result, one)
    if unused:
        lines.append(f"  left out    {', '.join(map(str, unused))} (linked to the claim by no shared variable)")
    lines.append(f"  line        {owed.place or f'{result.theorem.file}:{result.theorem.line}'}")
    for engine, answer in one.answers.items():
        point = f" at {point_text(answer.witness)}" if answer.witness else ""
        lines.append(f"  {engine:<11} {answer.outcome}{point}  {answer.detail}".rstrip())
    if one.query_path is not None:
        lines.append(f"  query       {one.query_path}")
    lines.append(f"  try         {what_to_try(one)}")
    return lines


def left_out(result: TheoremResult, one: ObligationResult) -> list[Relation]:
    """Hypotheses of the fact that owes this obligation which the obligation does without."""
    used = set(one.obligation.hypotheses)
    about = {s for r in (*used, one.obligation.claim) for s in r.symbols()}
    for fact in result.theorem.proof.facts:
        if any(o.label == one.obligation.label for o in fact.obligations):
            return [h for h in fact.statement.hypotheses if h not in used and not set(h.symbols()) & about]
    return []


def what_to_try(one: ObligationResult) -> str:
    """The next step for the author."""
    answers = one.answers
    decisive = answers.get(one.engine)
    if one.engine == BALLS:
        return "a smaller box, or more boxes; ask ball arithmetic (engine balls) if it was not asked"
    if any(_refutes(answers.get(engine)) for engine in (POINTS, *SOLVERS)):
        return "correct the claim, or exclude the point: by one more hypothesis (assume, case), or by a fact shown before (using=[...])"
    if decisive is None:
        return f"ask for a certificate: --engines {CERTIFICATE},..."
    if decisive.witness is not None:
        return "suppose, or show first and pass in using=[...], that the divisor is not zero; or multiply it out"
    if "contradict" in decisive.detail:
        return "hypotheses that some point satisfies; a smaller set of them shows which contradict each other"
    if any(e in answers and answers[e].outcome == "confirmed" for e in SOLVERS):
        return "it seems true: show something between and pass it in using=[...], or split it with case(...)"
    return "show something between and pass it in using=[...], split it with case(...), or give more time (--timeout)"


def _refutes(answer: Answer | None) -> bool:
    return answer is not None and answer.outcome == "refuted"
