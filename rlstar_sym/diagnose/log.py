"""Diagnose a log, whatever it holds: states, labels of steps, or answers only."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rlstar_sym.diagnose.diagnosis import StatesDiagnosis, diagnose_states
from rlstar_sym.diagnose.question import Question

if TYPE_CHECKING:
    from rlstar_sym.runs.options import ReadOptions
    from rlstar_sym.runs.rows import ReadReport


@dataclass(frozen=True)
class LogDiagnosis:
    """What was read, and what it says."""

    report: ReadReport
    states: StatesDiagnosis | None

    @property
    def decided(self) -> bool:
        """Whether there is a verdict."""
        return self.states is not None and self.states.verdict.decided


def diagnose(
    path: Path | str,
    question: Question,
    *,
    format: str | None = None,
    truth: Path | str | None = None,
    options: ReadOptions | None = None,
) -> LogDiagnosis:
    """Read a log and diagnose it. Raises UsageError where nothing can be read or said."""
    from rlstar_sym.runs.reading import count_states

    table = count_states(path, format=format, truth=truth)
    return LogDiagnosis(table.report, diagnose_states(table, question))
