"""What labels of steps and answers say, as text for a reader."""

from __future__ import annotations

from collections.abc import Iterator
from math import floor
from typing import TYPE_CHECKING

from rlstar_sym.cli.diagnose_text import (
    SHOWN_ROUNDS,
    SHOWN_STEPS,
    comparison_lines,
    forecast_lines,
    share_text,
    table,
    verdict_lines,
)

if TYPE_CHECKING:
    from fractions import Fraction

    from rlstar_sym.diagnose.answers import AnswersDiagnosis
    from rlstar_sym.diagnose.answers_forecast import AnswersOutlook
    from rlstar_sym.diagnose.log import LogDiagnosis
    from rlstar_sym.diagnose.step_labels import StepsDiagnosis


def label_lines(found: LogDiagnosis) -> Iterator[str]:
    """All of it."""
    confidence = found.question.shown_confidence
    steps, answers = found.steps, found.answers
    kind = "answers only" if steps is None else "labels of steps, no states"
    yield f"round {found.round}: {kind}"
    yield ""
    yield from verdict_lines(found.verdict, confidence)
    if steps is not None:
        yield ""
        yield from _steps(steps, confidence, labels_right=found.report.step_meaning == "right")
    if answers is not None:
        yield ""
        yield from _answers(answers, confidence)
        if steps is None:
            yield ""
            yield from _outlook(answers.outlook, found.question.eta, confidence)
    if len(found.rounds) > 1:
        yield ""
        steps_known = any(one.kept_all_right is not None for one in found.rounds)
        rows = [["round", "J", *(["F"] if steps_known else [])]]
        for one in found.rounds[:SHOWN_ROUNDS]:
            wrong_free = "" if one.kept_all_right is None else share_text(one.kept_all_right)
            rows.append([str(one.round), share_text(one.accuracy), *([wrong_free] if steps_known else [])])
        yield from table(rows)
        if len(found.rounds) > SHOWN_ROUNDS:
            yield f"... {len(found.rounds) - SHOWN_ROUNDS} more; --json lists all"
        yield f"Intervals: {confidence}, all rounds at once."
    yield from comparison_lines(found.comparisons)
    yield from (f"Note: {note}." for note in found.notes)


def _steps(found: StepsDiagnosis, confidence: str, *, labels_right: bool) -> Iterator[str]:
    yield f"{found.of_length} of {found.chains} chains have {found.length} step{'s' if found.length > 1 else ''}; of these:"
    name = "P(right | right so far)" if labels_right else "P(can still reach the answer | could so far)"
    rows = [["step", f"{name}, {confidence}, all steps at once", *(["edge delta"] if found.region is not None else [])]]
    for n, right in enumerate(found.right[:SHOWN_STEPS], 1):
        row = [str(n), share_text(right)]
        if found.region is not None:
            low, high = found.region.intervals[n - 1]
            row.append(f"{float(found.deltas[n - 1]):.6g} [{float(low):.4g}, {float(high):.4g}]")
        rows.append(row)
    yield from table(rows)
    if len(found.right) > SHOWN_STEPS:
        yield f"... {len(found.right) - SHOWN_STEPS} more; --json lists all"
    kept = found.kept_all_right
    rows = []
    if kept.value is not None:
        ends = f"[{float(1 - kept.high):.4g}, {float(1 - kept.low):.4g}]"
        rows.append(
            [
                "kept with a wrong step 1 - F",
                f"{float(1 - kept.value):.6g} {ends} ({kept.trials - kept.successes} of {kept.trials})",
            ]
        )
    rows.append(["right answers with a wrong step", share_text(found.lucky)])
    if labels_right:
        rows.append(["right after exactly one wrong step", share_text(found.after_one)])
    if labels_right and found.states.value is not None:
        least, most = ("?" if end is None else f"{end:.4g}" for end in (found.states.low, found.states.high))
        rows.append(
            [
                "effective number of states M",
                f"about {found.states.value:.4g} [{least}, {most}] by chains with {found.states.by}",
            ]
        )
    yield from table(rows)
    if labels_right and found.after_one.successes:
        yield "In the model one wrong step alone never ends in the right answer; here some do, so some wrong steps do no harm."
    if found.forecast:
        yield ""
        yield from forecast_lines(found.forecast, confidence)


def _outlook(found: AnswersOutlook, eta: Fraction, confidence: str) -> Iterator[str]:
    """What theorems say of the next rounds."""
    from rlstar_sym.fate.conditions import theorems_of

    if found.rounds:
        ks = [k for k, _ in found.rounds[0].passes if k > 1]
        rows = [["round", "J", *(f"pass@{k}" for k in ks)]]
        rows += [
            [f"+{one.t}", at_least(one.accuracy), *(at_least(value) for k, value in one.passes if k > 1)]
            for one in found.rounds[:SHOWN_ROUNDS]
        ]
        if len({row[1] for row in rows[1:]}) == 1:
            # the same bound in every round
            rows = [rows[0], [f"+0 to +{found.rounds[-1].t}", *rows[1][1:]]]
        yield from table(rows)
        about = (
            "of any model"
            if found.reading == "any model"
            else "of symmetric steps that are not contradicted by these answers"
        )
        yield f"Bounds: {confidence}, exact rounds {about} ({', '.join(theorems_of(*found.conditions))}); a run that refits on few chains may fall below."
    if found.enough is not None:
        yield f"more answers: about {found.enough} in all decide, if the truth is near the estimate"
    if found.at_most is not None:
        yield f"rounds until J >= 1 - {eta}: at most {found.at_most}"
    if found.if_symmetric is not None:
        yield f"If: {found.if_symmetric}."
    yield from (f"Not known: {sentence}." for sentence in found.not_known)


def at_least(value: float) -> str:
    """A lower bound, rounded down."""
    digits = 4
    while digits < 12 and 0 < value < 10 ** (3 - digits):
        digits += 1
    return f">= {floor(value * 10**digits) / 10**digits:.{digits}g}"


def _answers(found: AnswersDiagnosis, confidence: str) -> Iterator[str]:
    rows = [
        ["accuracy J on these questions", share_text(found.accuracy)],
        ["questions", f"{found.questions}, {found.chains} answers"],
        ["mean of J over questions", f"{found.mean:.6g}"],
    ]
    if found.variance is not None:
        rows.append(
            ["variance of J over questions", f"{found.variance:.4g} (standard deviation {found.variance**0.5:.4g})"]
        )
    rows += [
        [f"pass@{one.k}", f"{one.value:.6g} [{one.low:.4g}, {one.high:.4g}] ({one.questions} questions)"]
        for one in found.passes
    ]
    for name, share in (("never", found.never), ("always", found.always)):
        rows.append([f"questions {name} answered right", share_text(share)])
    alike = found.outlook.alike
    if alike.degrees:
        from rlstar_sym.diagnose.assumptions import FINDING, MEANING

        rows.append([MEANING[alike.assumption], f"the data {FINDING[alike.finding]} (p = {alike.p:.2g})"])
    if found.dead is not None:
        mixed = "" if found.dead.mixed is None else f", {found.dead.mixed:.4g} if they differ as they seem to"
        rows.append(
            [
                "dead groups, all right or none",
                f"{share_text(found.dead.observed)}; expected {found.dead.alike:.4g} if questions are alike{mixed}",
            ]
        )
    if found.verifier is not None:
        rows.append(["verifier keeps right answers, a", share_text(found.verifier[0])])
        rows.append(["verifier keeps wrong answers, b", share_text(found.verifier[1])])
    yield from table(rows)
    yield f"Intervals: {confidence}; of pass@k by resampling questions."
