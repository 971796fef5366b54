"""Mutated certificates through the real checker: a process of its own, with limits on memory and time, and every answer timed."""

from __future__ import annotations

import json
import os
import random
import resource
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mutations import Answer, harm, mutants

CHECKER = Path(__file__).resolve().parents[2] / "rlstar_sym" / "check" / "checker.py"
MEMORY_BYTES = 2 * 2**30
#: seconds for one batch
SECONDS = 300
BATCH = 100


@dataclass
class Tally:
    """What came of the mutants. harmful: accepted and wrong; unanswered: the checker died or ran out of time; seconds, megabytes: the largest seen."""

    tried: int = 0
    rejected: int = 0
    malformed: int = 0
    harmless: int = 0
    harmful: list[str] = field(default_factory=list)
    unanswered: list[str] = field(default_factory=list)
    seconds: float = 0.0
    megabytes: float = 0.0


def check_mutants(originals: Sequence[Any], count: int, seed: int, directory: Path) -> Tally:
    """Check so many mutants of these certificates, spread evenly over them."""
    found = Tally()
    chosen = random.Random(seed)
    shares = [count // len(originals)] * len(originals)
    for place in chosen.sample(range(len(originals)), count - sum(shares)):
        shares[place] += 1
    batch: list[tuple[Any, Any]] = []
    for original, share in zip(originals, shares, strict=True):
        for mutant in mutants(original, share, f"{seed} {original['name']} {original['digest']}"):
            batch.append((original, mutant))
            if len(batch) == BATCH:
                _check(batch, directory, found)
                batch = []
    if batch:
        _check(batch, directory, found)
    return found


def _check(batch: Sequence[tuple[Any, Any]], directory: Path, found: Tally) -> None:
    files = []
    for number, (_, mutant) in enumerate(batch):
        files.append(directory / f"mutant-{number}.json")
        files[-1].write_text(json.dumps(mutant))
    answers = _run(files, found)
    for position, (original, mutant) in enumerate(batch):
        found.tried += 1
        answer = answers[position] if position < len(answers) else None
        if answer is None:
            found.unanswered.append(json.dumps(mutant))
        elif answer.outcome == "accepted":
            try:
                problem = harm(original, mutant, answer, "fuzz")
            except (KeyError, TypeError, ValueError, IndexError, AttributeError):
                problem = "what was accepted is not even a certificate"
            if problem is None:
                found.harmless += 1
            else:
                found.harmful.append(f"{problem}: {json.dumps(mutant)}")
        elif answer.outcome == "rejected":
            found.rejected += 1
        else:
            found.malformed += 1


def _run(files: Sequence[Path], found: Tally) -> list[Answer]:
    """The answers of one checker process, as far as it came."""
    process = subprocess.Popen(
        [sys.executable, "-I", "-S", str(CHECKER), *map(str, files)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
        preexec_fn=_limit,
    )
    assert process.stdout is not None
    watchdog = threading.Timer(SECONDS, os.killpg, (process.pid, signal.SIGKILL))
    watchdog.start()
    answers: list[Answer] = []
    last: float | None = None  # the first answer includes the start of Python
    try:
        for line in process.stdout:
            now = time.perf_counter()
            if last is not None:
                found.seconds = max(found.seconds, now - last)
            last = now
            if "\t" in line:  # the last line counts
                answers.append(Answer.of(line))
    finally:
        watchdog.cancel()
        process.stdout.close()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    found.megabytes = max(found.megabytes, used.ru_maxrss / 1024)
    return answers


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
