"""Run the independent checker on certificate files, as the process of its own that it is."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from rlstar_sym.prove.limits import seconds_left

CHECKER: Final = Path(__file__).resolve().parent.parent / "check" / "checker.py"
#: files that one process checks
_BATCH: Final = 200


@dataclass(frozen=True)
class Check:
    """The checker's word on one file. digest: of the statement it accepted; text: the statement, or the reason."""

    file: Path
    outcome: Literal["accepted", "rejected", "malformed"]
    digest: str
    text: str


def run_checker(files: Sequence[Path], seconds: float = 600) -> list[Check]:
    """Check files, in order. A checker that crashes or hangs has accepted nothing."""
    seconds = min(seconds, seconds_left())
    batches = [files[start : start + _BATCH] for start in range(0, len(files), _BATCH)]
    with ThreadPoolExecutor(max_workers=os.cpu_count() or 1) as pool:
        return [one for checks in pool.map(lambda batch: _checked(batch, seconds), batches) for one in checks]


def _checked(batch: Sequence[Path], seconds: float) -> list[Check]:
    command = [sys.executable, "-I", "-S", str(CHECKER), *(str(f) for f in batch)]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=seconds, stdin=subprocess.DEVNULL, errors="replace"
        )
        lines = done.stdout.splitlines()
        failure = done.stderr.strip().splitlines()[-1:] or ["it ended early"]
    except subprocess.TimeoutExpired as error:
        lines = (error.stdout or b"").decode(errors="replace").splitlines() if isinstance(error.stdout, bytes) else []
        failure = [f"no answer within {seconds:g} s"]
    return [_read(file, lines[i] if i < len(lines) else None, failure[0]) for i, file in enumerate(batch)]


def _read(file: Path, line: str | None, failure: str) -> Check:
    parts = line.split("\t", 2) if line is not None else []
    if len(parts) != 3 or parts[0] not in ("accepted", "rejected", "malformed"):
        return Check(file, "rejected", "-", f"the checker did not answer: {failure}")
    return Check(file, parts[0], parts[1], parts[2])  # type: ignore[arg-type]
