"""Run the independent checker on certificate files, as the process of its own that it is."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from rlstar_sym.prove.limits import seconds_left

CHECKER: Final = Path(__file__).resolve().parent.parent / "check" / "checker.py"
Outcome = Literal["accepted", "rejected", "malformed"]
Shown = Literal["proved", "implied", "refuted", "-"]
_OUTCOMES: Final[Mapping[str, Outcome]] = {"accepted": "accepted", "rejected": "rejected", "malformed": "malformed"}
_SHOWN: Final[Mapping[str, Shown]] = {"proved": "proved", "implied": "implied", "refuted": "refuted", "-": "-"}
#: the checker's last line
_COUNTS: Final = re.compile(r"\d+ accepted, \d+ proved, \d+ implied, \d+ refuted, \d+ rejected, \d+ malformed")
#: a process checks so many files at most
_BATCH: Final = 200


@dataclass(frozen=True)
class Check:
    """The checker's word on one certificate.

    number: its place in the file, from 1; 0 when the file as a whole cannot be read. shown: what is accepted (proved for all values, implied if no point of the region
    is shown, or refuted at the point);
    digest: of the statement; text: the statement, or the reason.
    """

    file: Path
    number: int
    outcome: Outcome
    shown: Shown
    digest: str
    point: Mapping[str, str] | None
    text: str


def run_checker(files: Sequence[Path], seconds: float = 600) -> list[Check]:
    """Check files, one after the other as they stand in the list. A checker that crashes or hangs has accepted nothing more."""
    seconds = min(seconds, seconds_left())
    processes = os.cpu_count() or 1
    several = sorted(dict.fromkeys(files), key=_size)  # each process gets large and small ones alike
    batches = [
        several[start::processes][at : at + _BATCH]
        for start in range(processes)
        for at in range(0, len(several), _BATCH)
    ]
    with ThreadPoolExecutor(max_workers=processes) as pool:
        answers = pool.map(lambda batch: _checked(batch, seconds), filter(None, batches))
        found = [one for checks in answers for one in checks]
    place = {file: i for i, file in enumerate(files)}
    return sorted(found, key=lambda one: place[one.file])


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _checked(batch: Sequence[Path], seconds: float) -> list[Check]:
    command = [sys.executable, "-I", "-S", str(CHECKER), *(str(f) for f in batch)]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=seconds, stdin=subprocess.DEVNULL, errors="replace"
        )
        output = done.stdout
        failure = done.stderr.strip().splitlines()[-1:] or ["it ended early"]
    except subprocess.TimeoutExpired as error:
        output = (error.stdout or b"").decode(errors="replace") if isinstance(error.stdout, bytes) else ""
        failure = [f"no answer within {seconds:g} s"]
    return _read(batch, output, failure[0])


def _read(batch: Sequence[Path], output: str, failure: str) -> list[Check]:
    """The verdicts, file by file. The last line counts; without it the checker broke off in some file, and has not spoken of the later ones."""
    lines = output.splitlines()
    answered: dict[str, list[Check]] = {json.dumps(str(file)): [] for file in batch}
    broken = 0
    for line in lines:
        named, verdict = _verdict(line)
        if named in answered and verdict is not None:
            answered[named].append(verdict)
            broken = list(answered).index(named)
    if not (lines and _COUNTS.fullmatch(lines[-1])):
        for named in list(answered)[broken:]:
            reason = f"the checker did not answer: {failure}"
            answered[named].append(Check(Path(json.loads(named)), 0, "rejected", "-", "-", None, reason))
    return [verdict for found in answered.values() for verdict in found]


def _verdict(line: str) -> tuple[str, Check | None]:
    """The file that a line is about, as the checker writes its name, and what it says; nothing if it says something else."""
    parts = line.split("\t")
    if len(parts) != 7 or parts[0] not in _OUTCOMES or parts[1] not in _SHOWN or not parts[4].isdecimal():
        return "", None
    outcome, shown, digest, named, number, point, text = parts
    try:
        at, file = None if point == "-" else json.loads(point), Path(json.loads(named))
    except (ValueError, TypeError):
        return "", None
    return named, Check(file, int(number), _OUTCOMES[outcome], _SHOWN[shown], digest, at, text)
