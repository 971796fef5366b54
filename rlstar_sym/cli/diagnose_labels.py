"""What labels of steps and answers say, as text for a reader; the words of the tables are those of `diagnose/rows.py`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rlstar_sym.cli.diagnose_text import comparison_lines, forecast_lines, table, verdict_lines

if TYPE_CHECKING:
    from fractions import Fraction

    from rlstar_sym.diagnose.answers import AnswersDiagnosis
    from rlstar_sym.diagnose.answers_forecast import AnswersOutlook
    from rlstar_sym.diagnose.log import LogDiagnosis
    from rlstar_sym.diagnose.step_labels import StepsDiagnosis


def label_lines(found: LogDiagnosis) -> Iterator[str]:
    """All of it."""
    from rlstar_sym.diagnose.rows import SHOWN_ROUNDS, round_rows

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
            yield from outlook_lines(answers.outlook, found.question.eta, confidence)
    if len(found.rounds) > 1:
        yield ""
        yield from table(round_rows(found.rounds))
        if len(found.rounds) > SHOWN_ROUNDS:
            yield f"... {len(found.rounds) - SHOWN_ROUNDS} more; --json lists all"
        yield f"Intervals: {confidence}, all rounds at once."
    yield from comparison_lines(found.comparisons)
    yield from (f"Note: {note}." for note in found.notes)


def _steps(found: StepsDiagnosis, confidence: str, *, labels_right: bool) -> Iterator[str]:
    from rlstar_sym.diagnose.rows import HARMLESS, SHOWN_STEPS, label_edge_rows, label_rows

    yield f"{found.of_length} of {found.chains} chains have {found.length} step{'s' if found.length > 1 else ''}; of these:"
    yield from table(label_edge_rows(found, confidence, labels_right=labels_right))
    if len(found.right) > SHOWN_STEPS:
        yield f"... {len(found.right) - SHOWN_STEPS} more; --json lists all"
    yield from table(label_rows(found, labels_right=labels_right))
    if labels_right and found.after_one.successes:
        yield HARMLESS
    if found.forecast:
        yield ""
        yield from forecast_lines(found.forecast, confidence)


def outlook_lines(found: AnswersOutlook, eta: Fraction, confidence: str) -> Iterator[str]:
    """What theorems say of the next rounds."""
    from rlstar_sym.diagnose.rows import outlook_notes, outlook_rows

    if found.rounds:
        yield from table(outlook_rows(found))
    yield from outlook_notes(found, eta, confidence)


def _answers(found: AnswersDiagnosis, confidence: str) -> Iterator[str]:
    from rlstar_sym.diagnose.rows import answer_rows

    yield from table(answer_rows(found))
    yield f"Intervals: {confidence}; of pass@k for questions drawn like these (Hoeffding)."
