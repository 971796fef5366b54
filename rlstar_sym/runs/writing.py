"""The layouts in which chains are written."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from rlstar_sym.errors import UsageError
from rlstar_sym.runs.log_writer import LogWriter
from rlstar_sym.runs.options import shown
from rlstar_sym.runs.writing_records import (
    AnswerLines,
    Answers,
    Completions,
    Harness,
    Inspect,
    PassCounts,
    ProcessBench,
    Stepwise,
    Verl,
)
from rlstar_sym.runs.writing_states import PackedStateTables, ParquetStateTables, StateTables

WRITERS: Final[Mapping[str, type[LogWriter]]] = {
    "states": StateTables,
    "states-gz": PackedStateTables,
    "states-parquet": ParquetStateTables,
    "plain": Answers,
    "plain-jsonl": AnswerLines,
    "counts": PassCounts,
    "verl": Verl,
    "trl": Completions,
    "stepwise": Stepwise,
    "processbench": ProcessBench,
    "lm-eval": Harness,
    "inspect": Inspect,
}


def log_writer(name: str, folder: Path, steps: int, states: int, *, noisy: bool) -> LogWriter:
    """A writer into a folder that is empty or new. Raises UsageError for unknown names and for a folder that holds something."""
    if name not in WRITERS:
        raise UsageError(f"there is no format {shown(name)} to write; choose from {', '.join(WRITERS)}")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if next(folder.iterdir(), None) is not None:
            raise UsageError(f"{shown(folder, 200)} is not empty; a log goes into a folder of its own")
    except OSError as error:
        raise UsageError(f"{shown(folder, 200)} cannot be written: {error.strerror}") from None
    return WRITERS[name](folder, steps, states, noisy=noisy)
