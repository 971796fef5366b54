"""What follows from the engines' answers: the verdict on a theorem, or the alarm when engines contradict each other."""

from __future__ import annotations

from collections.abc import Mapping

from rlstar_sym.errors import Disagreement
from rlstar_sym.prove.asking import Point
from rlstar_sym.replay.replay import HARDER, Replay, replay, uninhabited
from rlstar_sym.theorem.theorems import Theorem
from rlstar_sym.theorem.verdicts import (
    BALLS,
    CERTIFICATE,
    POINTS,
    SOLVERS,
    ObligationResult,
    TheoremResult,
    VerdictName,
)


def verdict(
    theorem: Theorem,
    results: list[ObligationResult],
    earlier: Mapping[str, TheoremResult],
    given: frozenset[str],
    played: Replay,
    seconds: float,
) -> TheoremResult:
    """The verdict on a theorem. earlier: verdicts on the theorems before it; given: ids that count as proved; played: what explicit runs showed."""

    below = tuple(u for u in theorem.uses if u in earlier and earlier[u].rests_on_balls)

    def ended(ending: VerdictName, reason: str = "", witness: Point | None = None) -> TheoremResult:
        shown = played.answer, played.conclusions
        return TheoremResult(theorem, results, ending, reason, witness, seconds, *shown, below)

    open_obligations = [r for r in results if not r.proved]
    if open_obligations and played.answer.outcome == "confirmed":
        played = replay(theorem, HARDER)  # look harder: the theorem may be false
    instances = played.answer
    unproved = [u for u in theorem.uses if u not in earlier or earlier[u].verdict != "proved"]
    if instances.outcome == "refuted":
        if not open_obligations and not unproved:  # what rests on a false theorem may be false
            shown = "is shown" if any(r.engine == BALLS for r in results) else "has an accepted certificate"
            raise Disagreement(f"{theorem.id}: every obligation {shown}, yet {instances.detail}; please report it")
        return ended("refuted", instances.detail, instances.witness)
    for one in open_obligations:
        answer = one.answers.get(one.engine)
        if (
            one.engine == BALLS and answer is not None and answer.outcome == "refuted"
        ):  # the claim itself, at an exact point
            return ended("refuted", f"{one.obligation.label}: {answer.detail}: {one.obligation.text()}", answer.witness)
    if open_obligations:
        return ended("undecided", _why(open_obligations[0], len(open_obligations)))
    unproved = [u for u in unproved if u not in given]
    if unproved:
        return ended("undecided", f"it uses {', '.join(unproved)}, which is not proved")
    empty = uninhabited(theorem, played)
    if empty is not None:
        shown = ", ".join(map(str, empty))
        return ended(
            "undecided",
            f"its hypotheses were not shown to be satisfiable: no chain was found that satisfies the hypotheses {shown}; they may contradict each other",
        )
    return ended("proved")


def _why(result: ObligationResult, count: int) -> str:
    answers = result.answers
    label = result.obligation.label
    refuting = [answers[e] for e in (POINTS, *SOLVERS) if e in answers and answers[e].outcome == "refuted"]
    if refuting:
        point = refuting[0].witness or {}
        where = ", ".join(f"{s.name} = {v}" for s, v in point.items()) or "every point"
        text = f"obligation {label} is false at {where}, so this proof fails there (no instance of the theorem itself was refuted)"
    elif result.engine == BALLS:
        said = answers[BALLS].detail if BALLS in answers else "it was not asked of ball arithmetic (engine balls)"
        text = f"obligation {label}: {said}"
    elif CERTIFICATE not in answers:
        text = f"obligation {label} was not asked of the certificate search"
    else:
        text = f"obligation {label}: {answers[CERTIFICATE].detail}"
        confirming = [e for e in SOLVERS if e in answers and answers[e].outcome == "confirmed"]
        if confirming:
            text += f" (confirmed by {' and '.join(confirming)} alone, which is not a proof)"
    if count > 1:
        text += f"; {count - 1} more open"
    saved = f"; saved: {result.query_path}" if result.query_path is not None else ""
    return text + saved
