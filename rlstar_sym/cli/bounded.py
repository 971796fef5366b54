"""One piece of work under a limit of time and of memory, whatever it calls.

The work runs in a process forked from this one, so that nothing has to be loaded twice. There a timer interrupts it, allocations fail beyond the limit, and should it be
deep in a library that listens to neither, this process ends it. Where the system cannot fork, the work runs here, without limits. Only the standard library is imported.
"""

from __future__ import annotations

import contextlib
import json
import math
import os
import select
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, Literal, NoReturn

from rlstar_sym import errors
from rlstar_sym.errors import RlstarError, unexpected

#: what the work gives back: an exit code, and the text for stdout
Work = Callable[[], tuple[int, str]]
#: the limit that was passed
Excess = Literal["time", "memory"]
#: mebibytes that the work may use on top of what this process has
MEMORY: Final = 2048
#: seconds after its time that the work gets to end by itself, and after an interrupt
_GRACE: Final = 0.5
_INTERRUPTED: Final = 1.0


class OutOfTime(BaseException):
    """The timer went off; not an `Exception`, so that nobody takes it for a failure of their own."""


def bounded(work: Work, seconds: float, mebibytes: int = MEMORY) -> tuple[int, str] | Excess:
    """The result of the work, or which limit it passed. Its errors (of the package) and an interrupt are raised here as they would be without the limits."""
    if not hasattr(os, "fork"):
        return work()
    sys.stdout.flush()
    sys.stderr.flush()
    answers, answer = os.pipe()
    alive, living = os.pipe()  # the process of the work sees its other end closed when this process is gone
    pid = os.fork()
    if pid == 0:
        try:
            os.close(answers)
            os.close(living)
            _be_the_child(work, seconds, mebibytes, answer, alive)
        finally:
            os._exit(1)
    os.close(answer)
    os.close(alive)
    said = b""
    ended_here = False
    try:
        said = _read(answers, time.monotonic() + seconds + _GRACE)
    except _Late:
        ended_here = True
    except BaseException:
        with contextlib.suppress(OSError, _Late):
            os.kill(pid, signal.SIGINT)
            _read(answers, time.monotonic() + _INTERRUPTED)
        raise
    finally:
        with contextlib.suppress(OSError):
            os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        os.close(answers)
        os.close(living)
    return "time" if ended_here else _understood(said)


class _Late(Exception):
    """There is no answer in time."""


def _read(answers: int, deadline: float) -> bytes:
    """All that is written, until the other end is closed."""
    said = b""
    while True:
        left = deadline - time.monotonic()
        if left <= 0 or not select.select([answers], [], [], left)[0]:
            raise _Late
        more = os.read(answers, 1 << 16)
        if not more:
            return said
        said += more


def _understood(said: bytes) -> tuple[int, str] | Excess:
    try:
        kind, *rest = json.loads(said)
    except ValueError:
        return (
            "memory"  # it ended without a word: its libraries end a process that gets no memory, and so does the system
        )
    if kind == "done":
        return int(rest[0]), str(rest[1])
    if kind == "interrupted":
        raise KeyboardInterrupt
    if kind == "error":
        raise getattr(errors, rest[0], RlstarError)(rest[1])
    return "time" if kind == "time" else "memory"


def _be_the_child(work: Work, seconds: float, mebibytes: int, answer: int, alive: int) -> NoReturn:
    """Do the work under the limits, say how it ended, and end."""
    os.setpgid(0, 0)  # an interrupt from the keyboard comes through the parent, once
    signal.signal(signal.SIGINT, interrupt)
    said: list[Any]
    lift: Callable[[], None] = _nothing
    try:
        threading.Thread(target=_end_with_parent, args=(alive,), daemon=True).start()
        _silence()
        lift = _limit(seconds, mebibytes)
        signal.signal(signal.SIGALRM, _raise_out_of_time)
        signal.setitimer(signal.ITIMER_REAL, seconds)
        said = ["done", *work()]
    except OutOfTime:
        said = ["time"]
    except MemoryError:
        said = ["memory"]
    except KeyboardInterrupt:
        said = ["interrupted"]
    except RlstarError as error:
        said = ["error", type(error).__name__, str(error)]
    except BaseException as error:
        said = ["error", "UsageError", unexpected(error)]
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    lift()
    stop_helpers()
    text = json.dumps(said).encode("ascii")
    while text:
        text = text[os.write(answer, text) :]
    os._exit(0)


def _nothing() -> None:
    """No limit to lift."""


def _raise_out_of_time(*_: object) -> NoReturn:
    stop_programs()
    raise OutOfTime


def _silence() -> None:
    """Libraries that run out of memory write to stderr by themselves; what there is to say, the parent says."""
    if not os.environ.get(errors.DEBUG):
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)


def _end_with_parent(alive: int) -> None:
    """Wait for the end of the parent, and do not outlive it."""
    os.read(alive, 1)
    stop_helpers()
    os._exit(1)


def _limit(seconds: float, mebibytes: int) -> Callable[[], None]:
    """Set the limits of this process, which those that it starts may raise for themselves; what lifts the one on memory again."""
    # linear algebra on many cores reserves memory for each of them, used or not
    for library in ("OPENBLAS", "OMP", "MKL"):
        os.environ.setdefault(f"{library}_NUM_THREADS", "1")
    try:
        from resource import RLIM_INFINITY, RLIMIT_AS, RLIMIT_CPU, RUSAGE_SELF, getrlimit, getrusage, setrlimit
    except ImportError:
        return _nothing
    before = getrlimit(RLIMIT_AS)
    wanted = (mebibytes << 20) + _mapped()
    most = before[1]
    with contextlib.suppress(OSError, ValueError):
        setrlimit(RLIMIT_AS, (wanted if most == RLIM_INFINITY else min(wanted, most), most))
    used, (_, hard) = getrusage(RUSAGE_SELF), getrlimit(RLIMIT_CPU)
    computing = math.ceil(seconds + used.ru_utime + used.ru_stime) + 2
    with contextlib.suppress(OSError, ValueError):
        setrlimit(RLIMIT_CPU, (computing if hard == RLIM_INFINITY else min(computing, hard), hard))

    def lift() -> None:
        with contextlib.suppress(OSError, ValueError):
            setrlimit(RLIMIT_AS, before)

    return lift


def _mapped() -> int:
    """Bytes of address space that this process has already."""
    try:
        with Path("/proc/self/statm").open(encoding="ascii") as file:
            return int(file.read().split()[0]) * os.sysconf("SC_PAGESIZE")
    except (OSError, ValueError):
        return 512 << 20


def stop_programs() -> None:
    """End the solvers and Coq that were started here, so that nobody waits for them."""
    for module, function in (("rlstar_sym.prove.solvers", "stop_solvers"), ("rlstar_sym.prove.coqc", "stop_coqc")):
        if module in sys.modules:
            with contextlib.suppress(Exception):
                getattr(sys.modules[module], function)()


def stop_helpers() -> None:
    """End these, and the workers of a search."""
    stop_programs()
    executor = getattr(sys.modules.get("joblib.externals.loky.reusable_executor"), "_executor", None)
    if executor is not None:
        with contextlib.suppress(Exception):
            executor.shutdown(wait=False, kill_workers=True)


def interrupt(*_: object) -> NoReturn:
    """What an interrupt does: threads that wait for a program would hold it back, so programs are ended first."""
    stop_programs()
    raise KeyboardInterrupt
