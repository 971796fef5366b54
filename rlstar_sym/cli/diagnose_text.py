"""A diagnosis as text for a reader; the words of its tables are those of `diagnose/rows.py`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from rlstar_sym.cli.samples import sample_lines

if TYPE_CHECKING:
    from rlstar_sym.diagnose.assumptions import Checked
    from rlstar_sym.diagnose.diagnosis import StatesDiagnosis
    from rlstar_sym.diagnose.forecast import Forecast
    from rlstar_sym.diagnose.log import LogDiagnosis
    from rlstar_sym.diagnose.measured import Comparison
    from rlstar_sym.diagnose.verdict import Verdict


def lines(found: LogDiagnosis) -> Iterator[str]:
    """All of it."""
    from rlstar_sym.diagnose.advice import advice

    report = found.report
    if found.states is not None:
        yield from _states(found.states)
    else:
        from rlstar_sym.cli.diagnose_labels import label_lines

        yield from label_lines(found)
    if report.rejected_count:
        yield f"Note: {report.rejected_count} records could not be used; `rlstar read` says why."
    yield from (f"Note: {sentence}." for sentence in report.warnings)
    yield from (f"Next: {sentence}." for sentence in advice(found))


def _states(found: StatesDiagnosis) -> Iterator[str]:
    from rlstar_sym.diagnose.rows import (
        SHOWN_STEPS,
        UNSYMMETRIC,
        counted,
        edge_rows,
        more_text,
        needed_text,
        share_rows,
    )

    estimate, question = found.estimate, found.question
    yield f"round {estimate.round}: {estimate.chains} chains of {counted(len(estimate.steps), 'step')} on {estimate.states} states, {estimate.kept} kept"
    yield ""
    yield from verdict_lines(found.verdict, question.shown_confidence)
    if found.ignoring is not None:
        from rlstar_sym.diagnose.wording import sentence

        yield f"  if ignored      {sentence(found.ignoring, question.shown_confidence)} ({', '.join(found.ignoring.theorems)})"
    if found.more is not None:
        yield f"  more chains     {more_text(found)}"
    yield ""
    yield from table(edge_rows(found))
    if len(estimate.steps) > SHOWN_STEPS:
        yield f"... {len(estimate.steps) - SHOWN_STEPS} more; --json lists all"
    if not found.symmetric and found.uniform:
        yield UNSYMMETRIC
    yield from table(share_rows(found))
    yield ""
    yield from _tests(found.tests)
    yield ""
    yield from state_forecast_lines(found)
    if found.needed is not None:
        yield needed_text(found.needed)
    if found.samples is not None:
        yield ""
        yield from sample_lines(found.samples)
    yield from comparison_lines(found.comparisons)
    yield from (f"Note: {note}." for note in found.notes)


def verdict_lines(verdict: Verdict, confidence: str) -> Iterator[str]:
    """The verdict and what it rests on."""
    from rlstar_sym.diagnose.rows import verdict_rows
    from rlstar_sym.diagnose.wording import sentence

    yield sentence(verdict, confidence)
    yield from (f"  {name.ljust(14)}  {value}" for name, value in verdict_rows(verdict))


def _tests(tests: Sequence[Checked]) -> Iterator[str]:
    from rlstar_sym.diagnose.rows import SHOWN_TESTS, test_rows

    yield from table(test_rows(tests))
    if len(tests) > SHOWN_TESTS:
        yield f"... {len(tests) - SHOWN_TESTS} more tests; --json lists all"


def state_forecast_lines(found: StatesDiagnosis) -> Iterator[str]:
    """The forecast of a table of states."""
    from rlstar_sym.diagnose.rows import dense_forecast_note, dense_forecast_rows

    confidence = found.question.shown_confidence
    if found.forecast:
        yield from forecast_lines(found.forecast, confidence)
        return
    yield from table(dense_forecast_rows(found.dense_forecast))
    yield dense_forecast_note(confidence)


def forecast_lines(forecast: Sequence[Forecast], confidence: str) -> Iterator[str]:
    """The forecast of a symmetric chain."""
    from rlstar_sym.diagnose.rows import forecast_note, forecast_rows

    yield from table(forecast_rows(forecast))
    yield forecast_note(confidence)


def comparison_lines(comparisons: Sequence[Comparison]) -> Iterator[str]:
    """Measured against forecast."""
    from rlstar_sym.diagnose.rows import comparison_note, comparison_rows

    if not comparisons:
        return
    yield ""
    yield from table(comparison_rows(comparisons))
    yield comparison_note(comparisons)


def table(rows: Sequence[Sequence[Any]]) -> Iterator[str]:
    """Columns side by side."""
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
