"""A second opinion on an obligation: both encodings saved, one solver asked about them in turn, and its answer judged.

`unsat` is "confirmed" and no more. A model counts only after it has been replayed, in exact rationals, in the obligation's own variables. Everything else is
undecided, with the reason. A solver that keeps running into its limit gets less and less time, so that one that hangs does not hold up a run.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rlstar_sym.polynomial.evaluation import holds_at
from rlstar_sym.prove.problem import Problem
from rlstar_sym.prove.smtlib import ENCODING_TEXT, Encoding, Query, TooLarge, stated
from rlstar_sym.prove.solvers import Output, Solver, read_model, run_solver, strikes
from rlstar_sym.prove.substitution import substituted
from rlstar_sym.theorem.obligations import Obligation
from rlstar_sym.theorem.verdicts import Answer

#: the part of the time that the first encoding may use
FIRST_SHARE: Final = 0.25
#: after so many more obligations that took all of the time than were decided, the time is a fraction of what it was
PATIENCE: Final = 5
_LESS: Final = 4
#: how an answer says that this happened
SHORTENED: Final = "limit shortened, after many time-outs, to"
#: seconds that a solver always gets, of what was asked for
_LEAST: Final = 0.5


@dataclass(frozen=True)
class SavedQuery:
    """An encoding and its file; no query when the encoding is too large to be of use, and then no file either."""

    encoding: Encoding
    path: Path
    query: Query | None


def save_queries(problem: Problem, directory: Path, name: str, *, both: bool = True) -> list[SavedQuery]:
    """Write NAME.smt2 and, if both, NAME.substituted.smt2. A witness, which fixes the point, needs the first alone."""
    saved: list[SavedQuery] = []
    encodings: tuple[Encoding, ...] = (
        ("stated", "substituted") if both and problem.obligation.witness is None else ("stated",)
    )
    for encoding in encodings:
        path = directory / (f"{name}.smt2" if encoding == "stated" else f"{name}.{encoding}.smt2")
        query: Query | None
        try:
            query = stated(problem.obligation) if encoding == "stated" else substituted(problem)
        except TooLarge:
            query = None
        else:
            # a theorem that is not published yet is nobody else's business
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="ascii") as file:
                file.write(query.text)
        saved.append(SavedQuery(encoding, path, query))
    return saved


def allowed(solver: Solver, seconds: float) -> float:
    """Seconds for the next obligation: less after every PATIENCE obligations on which it ran out of time."""
    return min(seconds, max(_LEAST, seconds / float(_LESS) ** (strikes[solver] // PATIENCE)))


def second_opinion(solver: Solver, obligation: Obligation, queries: Sequence[SavedQuery], seconds: float) -> Answer:
    """Ask one solver about one obligation, within about `seconds` over all encodings."""
    limit = allowed(solver, seconds)
    left, spent, reasons = limit, 0.0, []
    exhausted, point = True, None
    for position, saved in enumerate(queries):
        if saved.query is None:
            reasons.append((saved.encoding, "not asked, the query would be too long"))
            continue
        last = all(later.query is None for later in queries[position + 1 :])
        share = left if last else FIRST_SHARE * limit
        output = run_solver(solver, saved.path, share)
        spent += output.seconds
        left = max(left - output.seconds, 0.1 * limit)
        answer = _judged(solver, obligation, saved.query, output, spent)
        if answer.outcome != "undecided":
            strikes[solver] = max(0, strikes[solver] - 1)
            return answer
        point = point or answer.witness
        exhausted &= output.hung or output.seconds >= 0.9 * share
        reasons.append((saved.encoding, answer.detail))
    if exhausted and spent:
        strikes[solver] += 1
    said = dict.fromkeys(reason for _, reason in reasons)
    detail = (
        "; ".join(f"{ENCODING_TEXT[encoding]}: {reason}" for encoding, reason in reasons)
        if len(said) > 1
        else next(iter(said))
    )
    if limit < seconds:
        detail += f" ({SHORTENED} {limit:g} s)"
    elif exhausted and spent:
        detail += f" (limit {limit:g} s)"
    return Answer("undecided", detail, point, spent)


def _judged(solver: Solver, obligation: Obligation, query: Query, output: Output, spent: float) -> Answer:
    word = output.word
    if output.failure:
        return Answer("undecided", output.failure, None, spent)
    if obligation.witness is not None and word in ("sat", "unsat"):
        # the query fixed the point, so sat says that the claim fails there
        return Answer("confirmed" if word == "sat" else "refuted", f"{word} at the point", None, spent)
    if word == "unsat":
        return Answer("confirmed", f"unsat ({ENCODING_TEXT[query.encoding]})", None, spent)
    if word != "sat":
        return Answer("undecided", f"{solver.name} says {word}", None, spent)
    point = query.point(read_model(output.text))
    if point is None:
        return Answer("undecided", f"{solver.name} says sat with a model that is not rational", None, spent)
    inside = all(holds_at(h, point) for h in obligation.hypotheses)
    if inside and holds_at(obligation.claim, point) is None:
        return Answer("undecided", "sat: the claim divides by zero at a point of the region", point, spent)
    if inside and holds_at(obligation.claim, point) is False:
        return Answer("refuted", "the model, replayed exactly", point, spent)
    return Answer("undecided", f"{solver.name} says sat, but its model does not refute the claim", None, spent)
