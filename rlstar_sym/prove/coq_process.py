"""Coq's programs as processes of their own: found, limited in time and memory, ended with whatever they started.

Standard library only, so that `make coq` needs nothing but Python and Coq.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

MEMORY_KIB: Final = 2 * 1024 * 1024
#: what Coq would read besides its command line: more folders to load from, another standard library, more options
_READ_BY_COQ: Final = ("COQ", "ROCQ", "OCAMLPATH", "XDG_DATA_", "XDG_CONFIG_")


class CoqFailure(Exception):
    """Coq gave no usable answer; the text says why."""


@dataclass(frozen=True)
class Ended:
    """How a process of Coq ended. failure: a sentence when it was killed or did not stop, else empty."""

    code: int
    out: str
    err: str
    failure: str = ""

    @property
    def problem(self) -> str:
        """Why it did not do what it was asked, in one line; empty when it ended well."""
        if self.failure or self.code == 0:
            return self.failure
        return first_line(self) or f"exit code {self.code}"


def find_coqc() -> str | None:
    """The program: RLSTAR_COQC, or coqc on the PATH; None when there is none."""
    return shutil.which(os.environ.get("RLSTAR_COQC") or "coqc")


def beside(coqc: str, name: str) -> str:
    """Another of Coq's programs (coqdep, coqchk, coqtop), from where coqc is or else from the PATH. Raises CoqFailure."""
    found = shutil.which(name, path=str(Path(coqc).parent)) or shutil.which(name)
    if found is None:
        raise CoqFailure(f"{name} is not installed; it comes with coqc (apt-get install coq)")
    return found


def environment() -> dict[str, str]:
    """The environment without what would make Coq load from elsewhere than the command line says."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(_READ_BY_COQ)}
    return kept | dict.fromkeys(("XDG_DATA_HOME", "XDG_DATA_DIRS", "XDG_CONFIG_HOME", "XDG_CONFIG_DIRS"), os.devnull)


#: processes under way, so that an interrupted run leaves none behind
_running: Final[set[subprocess.Popen[str]]] = set()


def stop_coqc() -> None:
    """End every process of Coq under way."""
    for process in list(_running):
        _end(process)


def _end(process: subprocess.Popen[Any]) -> None:
    """Kill it and whatever it started, and close its streams."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except (OSError, AttributeError):
        process.kill()
    process.wait()
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            stream.close()


def run_coqc(command: Sequence[str], directory: Path, seconds: float) -> Ended:
    """Run one of Coq's programs with limits; never raises for what it does."""
    limited = list(command)
    if os.name == "posix":
        limit = f'ulimit -v {MEMORY_KIB} 2>/dev/null; exec "$@"'
        limited = ["/bin/sh", "-c", limit, "sh", *command]
    try:
        process = subprocess.Popen(
            limited,
            cwd=directory,
            env=environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
            start_new_session=True,
        )
    except OSError as error:
        return Ended(-1, "", "", f"coqc could not be started: {error.strerror}")
    _running.add(process)
    try:
        out, err = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        _end(process)
        return Ended(-1, "", "", f"coqc did not stop within {seconds:g} s and was ended")
    except ValueError:  # its streams were closed by stop_coqc
        return Ended(-1, "", "", "coqc was ended")
    finally:
        _running.discard(process)
    killed = f"coqc was killed by signal {-process.returncode}" if process.returncode < 0 else ""
    return Ended(process.returncode, out, err, killed)


def first_line(ended: Ended) -> str:
    """Coq's own words on what is wrong, in one line."""
    text = ended.err or ended.out
    start = text.find("Error:")
    words = " ".join((text[start + len("Error:") :] if start >= 0 else text).split())
    return words[:150]
