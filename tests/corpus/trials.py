"""Ask engines about claims, each claim under a hard time limit: one that hangs or crashes costs only itself.

Workers are processes that live as long as they keep to their time; a worker that does not is ended with all that it started, and another takes its place.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import resource
import shutil
import signal
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

#: what one worker may use
MEMORY_BYTES = 6 * 2**30
OURS = ("certificate", "points")
#: the limit is on processor time, so that a busy machine changes no outcome; in wall-clock time it is so many times as much
CROWDED = 5
#: processor seconds for a worker to notice that its time is up
GRACE = 2.0


@dataclass(frozen=True)
class Question:
    """A claim for a set of engines. label: names it in the answer; seconds: for one solver query; limit: hard, for everything but the solvers' own processes, in processor seconds."""

    label: str
    claim: str
    given: tuple[str, ...]
    engines: tuple[str, ...] = OURS
    seconds: float = 20.0
    limit: float = 60.0


@dataclass
class Outcome:
    """What came of a question. verdict: proved (accepted certificates, or confirmed by every engine asked when no certificate was asked for), refuted,
    vacuous, undecided, or refused when the claim was not even read; witness: as `decide --json` gives it, also with an irrational coordinate; certificates: the accepted files' texts; seconds: wall clock.
    """

    label: str
    verdict: str
    reason: str = ""
    witness: dict[str, Any] = field(default_factory=dict)
    certificates: list[str] = field(default_factory=list)
    seconds: float = 0.0


def answer(question: Question) -> Outcome:
    """Ask in this process."""
    from rlstar_sym.cli.running import settings
    from rlstar_sym.errors import RlstarError
    from rlstar_sym.prove.decide import decide

    started = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="corpus-") as directory:
        chosen = settings(Path(directory), frozenset(question.engines), 1, question.seconds)
        try:
            decision = decide([question.claim], question.given, chosen)
        except RlstarError as error:
            return Outcome(
                question.label,
                "refused",
                f"{type(error).__name__}: {error}",
                seconds=time.perf_counter() - started,
            )
        verdict, reason = str(decision.verdict), decision.reason
        if verdict == "undecided" and "certificate" not in question.engines and decision.results:
            words = [a for r in decision.results for name, a in r.answers.items() if name in question.engines]
            if words and all(a.outcome == "confirmed" for a in words):
                verdict, reason = "proved", "confirmed by the solver, without a certificate"
            else:
                reason = next((a.detail for a in words if a.outcome != "confirmed"), reason)
        return Outcome(
            question.label,
            verdict,
            reason,
            decision.as_data()["witness"] or {} if verdict == "refuted" else {},
            [path.read_text(encoding="ascii") for path in decision.certificates],
            time.perf_counter() - started,
        )


def ask_all(
    questions: Iterable[Question], jobs: int = 2, progress: Callable[[Outcome], None] | None = None
) -> list[Outcome]:
    """Ask every question, `jobs` at a time; outcomes in the order of the questions."""
    asked = list(questions)
    waiting: SimpleQueue[int] = SimpleQueue()
    for position in range(len(asked)):
        waiting.put(position)
    found: list[Outcome | None] = [None] * len(asked)
    failures: list[BaseException] = []

    def attend() -> None:
        worker = Worker()
        try:
            while not failures:
                try:
                    position = waiting.get_nowait()
                except Empty:
                    return
                found[position] = outcome = worker.ask(asked[position])
                if progress is not None:
                    progress(outcome)
        except BaseException as error:
            failures.append(error)
        finally:
            worker.end()

    threads = [threading.Thread(target=attend, daemon=True) for _ in range(max(1, jobs))]
    for thread in threads:
        thread.start()
    try:
        for thread in threads:
            while thread.is_alive():
                thread.join(0.5)
    except BaseException as error:
        failures.append(error)  # the threads stop after their present question
        raise
    if failures:
        raise failures[0]
    return [outcome for outcome in found if outcome is not None]


class Worker:
    """A process that answers questions, begun when first needed. Whoever makes one ends it."""

    def __init__(self) -> None:
        self._process: Any = None
        self._line: Connection | None = None

    def ask(self, question: Question) -> Outcome:
        """The answer, or that there was none within the limit."""
        if self._process is None:
            self._begin()
        assert self._line is not None
        started = time.perf_counter()
        try:
            before = self._processor_seconds()
            self._line.send(question)
            most = question.limit + GRACE
            while self._processor_seconds() - before < most > (time.perf_counter() - started) / CROWDED:
                if self._line.poll(0.1):
                    outcome: Outcome = self._line.recv()
                    return outcome
            reason = f"no answer within {question.limit:g} s"
        except (EOFError, OSError):
            reason = "the process ended early"
        self.end()
        return Outcome(question.label, "undecided", reason, seconds=time.perf_counter() - started)

    def _begin(self) -> None:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()
        self._line = ours
        ours.recv()  # it has imported what it needs; that is not counted against a claim

    def _processor_seconds(self) -> float:
        """What the worker itself has used; wall-clock time where the system does not say."""
        try:
            fields = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            return time.perf_counter()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def end(self) -> None:
        """End the worker and everything that it started."""
        if self._process is None:
            return
        with contextlib.suppress(OSError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.kill()
        self._process.join()
        assert self._line is not None
        self._line.close()
        scratch = Path(tempfile.gettempdir()) / f"corpus-of-{self._process.pid}"
        shutil.rmtree(scratch, ignore_errors=True)
        self._process = self._line = None


class _TimeIsUp(BaseException):
    """Raised in a worker that has used its processor time: cheaper than ending it. What does not listen is ended by the asker."""


def _stop(*_: object) -> None:
    raise _TimeIsUp


def _serve(line: Connection) -> None:
    os.setsid()
    signal.signal(signal.SIGPROF, _stop)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    scratch = Path(tempfile.gettempdir()) / f"corpus-of-{os.getpid()}"
    scratch.mkdir(exist_ok=True)
    tempfile.tempdir = str(scratch)
    import rlstar_sym.cli.running
    import rlstar_sym.prove.decide  # noqa: F401

    line.send("ready")
    while True:
        try:
            question = line.recv()
        except EOFError:
            return
        started = time.perf_counter()
        try:
            signal.setitimer(signal.ITIMER_PROF, question.limit)
            try:
                outcome = answer(question)
            finally:
                signal.setitimer(signal.ITIMER_PROF, 0)
            line.send(outcome)
        except _TimeIsUp:
            reason = f"no answer within {question.limit:g} s"
            line.send(Outcome(question.label, "undecided", reason, seconds=time.perf_counter() - started))
        except MemoryError:
            line.send(Outcome(question.label, "undecided", "it needs more memory than it may use"))
        except Exception as error:  # a crash is a finding about this claim, not the end of the run
            line.send(Outcome(question.label, "crashed", f"{type(error).__name__}: {error}"))


def wrong(verdict: str, outcome: Outcome) -> bool:
    """Whether an outcome contradicts the known verdict of a claim; the hypotheses of all of them can be satisfied."""
    return (verdict, outcome.verdict) in (("true", "refuted"), ("false", "proved")) or outcome.verdict == "vacuous"


def shares(pairs: Sequence[tuple[str, Outcome]], verdict: str, wanted: str) -> tuple[int, int]:
    """(how many of the claims with this verdict came out as wanted, how many there are)."""
    chosen = [outcome for known, outcome in pairs if known == verdict]
    return sum(outcome.verdict == wanted for outcome in chosen), len(chosen)
