"""SMT solvers as processes: where they are, one process for each query with limits, and what they print.

A solver may hang, crash, print nonsense, eat memory or lie. The first four end in an `Output` that says so and leave no process behind; what a solver
says is judged in `prove.second_opinion`.
"""

from __future__ import annotations

import importlib.util
import math
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import IO, Any, Final

from rlstar_sym.prove.solver_server import Reply, Server, can_fork
from rlstar_sym.theorem.verdicts import CVC5, Z3

#: megabytes that a solver may use
MEMORY_MB: Final = 2048
#: a solver's own count of its work for each second of its limit: what a fast machine does in about a second. There this limit ends a query, always at the
#: same place; on a slow machine the clock does
STEPS: Final = {Z3: 2_000_000, CVC5: 200_000}
#: characters of output that are read; a model is far shorter
MOST_OUTPUT: Final = 1_000_000
#: seconds that a process waits when its solver was killed from outside: whoever ends a run kills solvers first and then this process, which must not start another
_BEING_ENDED: Final = 1.0
_SIGKILL: Final = 9
_WORKER: Final = Path(__file__).resolve().parent / "cvc5_worker.py"
_Z3_WORKER: Final = Path(__file__).resolve().parent / "z3_worker.py"


@dataclass(frozen=True)
class Solver:
    """An SMT solver as a command. name: the engine, z3 or cvc5; command: the program and its fixed options; limits and the query file follow.

    serves: without a query file the command is a `Server`, which takes limits and query files as they come: cvc5's forks for each, z3's answers itself.
    """

    name: str
    command: tuple[str, ...]
    serves: bool = False

    def limited(self, seconds: float, file: Path) -> list[str]:
        """The limits and the file of one query."""
        steps = min(4_000_000_000, max(1, round(STEPS.get(self.name, 0) * seconds)))
        if self.name == Z3 and self.serves:
            limits = [f"-t:{max(1, round(1000 * seconds))}", f"rlimit={steps}"]
        elif self.name == CVC5:
            limits = [f"--tlimit-per={max(1, round(1000 * seconds))}", f"--rlimit-per={steps}"]
        else:
            limits = [f"-T:{max(1, math.ceil(seconds))}", f"rlimit={steps}"]
        return [*limits, str(file)]


def find_solvers() -> dict[str, Solver | None]:
    """Every solver by its engine's name; None where it is missing."""
    return {Z3: find_z3(), CVC5: find_cvc5()}


def find_z3() -> Solver | None:
    """z3: the program RLSTAR_Z3, the library of this Python's module z3 in a process that takes many queries, or the program beside this Python or on the PATH;
    None when there is none.
    """
    named = os.environ.get("RLSTAR_Z3")
    library = None if named else _z3_library()
    if library is not None and sys.executable and can_fork():
        worker = (sys.executable, "-I", "-S", str(_Z3_WORKER), str(library), f"--memory={MEMORY_MB}")
        return Solver(Z3, worker, serves=True)
    beside = Path(sys.executable).parent / ("z3.exe" if os.name == "nt" else "z3")
    found = shutil.which(named) if named else (str(beside) if beside.exists() else shutil.which("z3"))
    return Solver(Z3, (found, f"-memory:{MEMORY_MB}", "-smt2")) if found else None


def _z3_library() -> Path | None:
    """The shared library of the module z3, without importing it."""
    module = importlib.util.find_spec("z3")
    if module is None or module.origin is None:
        return None
    directory = Path(module.origin).parent / "lib"
    return next((f for name in ("libz3.so", "libz3.dylib", "libz3.dll") if (f := directory / name).is_file()), None)


def find_cvc5() -> Solver | None:
    """cvc5: the program RLSTAR_CVC5, this Python's module cvc5 in a process of its own, or the program on the PATH; None when there is none."""
    named = os.environ.get("RLSTAR_CVC5")
    module = None if named else importlib.util.find_spec("cvc5")
    if module is not None and module.origin is not None and sys.executable:
        modules = str(Path(module.origin).parent.parent)
        # -I -S: neither the user's environment nor site packages' start-up code, which costs more than cvc5 itself
        return Solver(
            CVC5, (sys.executable, "-I", "-S", str(_WORKER), modules, f"--memory={MEMORY_MB}"), serves=can_fork()
        )
    found = shutil.which(named or "cvc5")
    return Solver(CVC5, (found, "--lang=smt2")) if found else None


@dataclass(frozen=True)
class Output:
    """What became of a process. failure: why there is no answer, else empty; hung: it had to be ended; killed: somebody else ended it."""

    text: str = ""
    failure: str = ""
    hung: bool = False
    killed: bool = False
    seconds: float = 0.0

    @property
    def word(self) -> str:
        """The first word, which is the answer to check-sat."""
        return "" if self.failure else self.text.split(None, 1)[0]


#: solver processes under way, so that an interrupted run leaves none behind; servers that wait for a query; and whether no more may be started
_running: Final[set[subprocess.Popen[bytes]]] = set()
_idle: Final[dict[Solver, list[Server]]] = {}
_stopped: Final = threading.Event()


#: how many more obligations took a solver all of its time than it decided, in this run and this process
strikes: Final[Counter[Solver]] = Counter()


def start_run() -> None:
    """Forget how solvers did in an earlier run, and that it was stopped."""
    strikes.clear()
    allow_solvers()


def allow_solvers() -> None:
    """Let solvers be started (again): the beginning of a run."""
    _stopped.clear()


def stop_solvers() -> None:
    """End every solver process under way, and start no more."""
    _stopped.set()
    for process in list(_running):
        end(process)
    while _idle:
        for server in _idle.popitem()[1]:
            end(server.process)


def run_solver(solver: Solver, file: Path, seconds: float) -> Output:
    """Ask about a saved query. A crash, a hang or a strange output is an Output with its reason, never an exception."""
    if _stopped.is_set():
        return Output(failure=f"{solver.name} was not asked: the run was stopped")
    found = _served(solver, file, seconds) if solver.serves else _run(solver, file, seconds)
    if found.killed:
        _stopped.wait(_BEING_ENDED)
    return found


def _served(solver: Solver, file: Path, seconds: float) -> Output:
    """The query in a process that a server forks."""
    started = time.monotonic()
    waiting = _idle.setdefault(solver, [])
    try:
        server = waiting.pop() if waiting else Server(solver.command)
    except OSError as error:
        return Output(failure=f"{solver.name} could not be started: {error.strerror}")
    _running.add(server.process)
    reply = Reply(b"")
    try:
        if not _stopped.is_set():
            reply = server.ask(solver.limited(seconds, file), seconds + min(0.5, seconds / 2), MOST_OUTPUT)
    finally:
        _running.discard(server.process)
        if reply.code is None or _stopped.is_set():
            end(server.process)
        else:
            waiting.append(server)
    spent = time.monotonic() - started
    if reply.code is None:
        return _not_finished(solver, len(reply.text) > MOST_OUTPUT, spent, gone=reply.gone)
    return _read(solver, reply.text.decode(errors="replace"), "", reply.code, spent)


def _run(solver: Solver, file: Path, seconds: float) -> Output:
    """The query in a process of the program."""
    started = time.monotonic()
    try:
        process = subprocess.Popen(
            [*solver.command, *solver.limited(seconds, file)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
    except OSError as error:
        return Output(failure=f"{solver.name} could not be started: {error.strerror}")
    _running.add(process)
    try:
        _limit(process.pid, seconds)
        if _stopped.is_set():
            end(process)
        out, err = _Reader(process, process.stdout), _Reader(process, process.stderr)
        grace = min(0.5, seconds / 2)  # to end by itself and to say so
        finished = all(reader.finished(started + seconds + grace - time.monotonic()) for reader in (out, err))
        overflown = out.overflown or err.overflown
        if finished and not overflown:
            try:
                process.wait(max(0.1, started + seconds + grace - time.monotonic()))
            except subprocess.TimeoutExpired:
                finished = False
    finally:
        _running.discard(process)
        code = process.poll()
        end(process)
    spent = time.monotonic() - started
    if overflown or not finished:
        return _not_finished(solver, overflown, spent)
    return _read(solver, out.text(), err.text(), code or 0, spent)


def _not_finished(solver: Solver, overflown: bool, spent: float, *, gone: bool = False) -> Output:
    if overflown:
        return Output(failure=f"{solver.name} printed more than {MOST_OUTPUT} characters and was ended", seconds=spent)
    if gone:
        return Output(failure=f"{solver.name} was ended from outside", killed=True, seconds=spent)
    return Output(failure=f"{solver.name} did not stop in time and was ended", hung=True, seconds=spent)


def _read(solver: Solver, out: str, err: str, code: int, spent: float) -> Output:
    word = out.split(None, 1)[0] if out.split() else ""
    if word in ("sat", "unsat", "unknown", "timeout"):
        return Output(out, seconds=spent)
    if code < 0:
        return Output(failure=f"{solver.name} was killed by signal {-code}", killed=code == -_SIGKILL, seconds=spent)
    lines = (out + err).strip().splitlines()
    first = lines[0][:100] if lines else "nothing"
    return Output(failure=f"{solver.name} failed (exit code {code}): {first}", seconds=spent)


class _Reader:
    """Reads a process's stream to its end in the background; a process that prints more than MOST_OUTPUT is ended."""

    def __init__(self, process: subprocess.Popen[bytes], stream: IO[bytes] | None) -> None:
        self._process = process
        self._stream = stream
        self._content = b""
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self) -> None:
        if self._stream is not None:
            try:
                self._content = self._stream.read(MOST_OUTPUT + 1)
            except (OSError, ValueError):  # closed by `end`
                self._content = b""
            if self.overflown:
                self._process.kill()

    def finished(self, seconds: float) -> bool:
        """Wait for the end of the stream; False when it does not come in time."""
        self._thread.join(max(0.0, seconds))
        return not self._thread.is_alive()

    @property
    def overflown(self) -> bool:
        return len(self._content) > MOST_OUTPUT

    def text(self) -> str:
        return self._content.decode(errors="replace")


def _limit(pid: int, seconds: float) -> None:
    """Where the system can, for whatever program it is: allocations fail beyond the memory limit, and the process ends itself when it has computed for
    longer than its time, should nobody be left to end it. The solvers' own limits are lower.
    """
    try:
        from resource import RLIMIT_AS, RLIMIT_CPU, prlimit
    except ImportError:
        return
    size, computing = (2 * MEMORY_MB) << 20, math.ceil(seconds) + 2
    try:
        prlimit(pid, RLIMIT_AS, (size, size))
        prlimit(pid, RLIMIT_CPU, (computing, computing))
    except OSError:
        return  # it has already ended


def end(process: subprocess.Popen[Any]) -> None:
    """Kill a solver and whatever it started, and close its streams; its output is not waited for."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except (OSError, AttributeError):
        process.kill()
    process.wait()
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            stream.close()


_TOKEN: Final = re.compile(r"[()]|[^\s()]+")
_DECIMAL: Final = re.compile(r"\d{1,4000}(\.\d{1,4000})?")
Tree = str | list["Tree"]


def read_model(output: str) -> dict[str, Fraction]:
    """The rational values that `get-value` printed, by the names in the query; others are left out."""
    start = output.find("(")
    tree = _parse(_TOKEN.findall(output[start:])) if start >= 0 else None
    if not isinstance(tree, list):
        return {}
    values: dict[str, Fraction] = {}
    for pair in tree:
        if isinstance(pair, list) and len(pair) == 2 and isinstance(pair[0], str):
            try:
                value = _number(pair[1])
            except RecursionError:
                value = None
            if value is not None:
                values[pair[0]] = value
    return values


def _parse(tokens: list[str]) -> Tree | None:
    stack: list[list[Tree]] = [[]]
    for token in tokens:
        if token == "(":
            stack.append([])
        elif token == ")":
            if len(stack) < 2:
                return None
            done = stack.pop()
            stack[-1].append(done)
            if len(stack) == 1:
                return stack[0][0]
        else:
            stack[-1].append(token)
    return None


def _number(tree: Tree) -> Fraction | None:
    if isinstance(tree, str):
        return Fraction(tree) if _DECIMAL.fullmatch(tree) else None
    if len(tree) == 2 and tree[0] == "-":
        inner = _number(tree[1])
        return -inner if inner is not None else None
    if len(tree) == 3 and tree[0] == "/":
        top, bottom = _number(tree[1]), _number(tree[2])
        return top / bottom if top is not None and bottom else None
    return None
