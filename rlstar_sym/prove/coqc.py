"""The program coqc as a process of its own: found, limited in time and memory, ended with whatever it started.

The reflection library (proofs/coq/reflection) is compiled by every run for itself, from the package's own sources, into a directory of that run alone. A compiled
library that lies somewhere is never taken: Coq believes what a .vo file says, so whoever can write one can have anything "proved" from it, and a digest kept
beside it could be written by the same hand. (coqchk, which re-checks a .vo file, takes longer than to compile the library.)
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rlstar_sym.errors import UsageError
from rlstar_sym.prove.solvers import end
from rlstar_sym.theorem.discovery import shipped_directory

LIBRARY: Final = "RLStar.Reflection"
#: files of the library, each needing only those before it
MODULES: Final = ("Polynomials", "Signs", "Expressions", "Certificates", "Certify")
MEMORY_KIB: Final = 2 * 1024 * 1024
#: seconds for the version, and for one file of the library (a second or two on an idle machine)
_VERSION_SECONDS: Final = 10.0
_LIBRARY_SECONDS: Final = 120.0


class CoqFailure(Exception):
    """coqc gave no usable answer; the text says why."""


@dataclass(frozen=True)
class Ended:
    """How a coqc process ended. failure: a sentence when it was killed or did not stop, else empty."""

    code: int
    out: str
    err: str
    failure: str = ""


@dataclass(frozen=True)
class Coq:
    """A coqc with the compiled library."""

    program: str
    library: Path

    def compile(self, file: Path, seconds: float) -> Ended:
        """Compile one file beside itself."""
        arguments = ["-q", "-w", "-all", "-Q", str(self.library), LIBRARY, file.name]
        return run_coqc([self.program, *arguments], file.parent, seconds)


def find_coqc() -> str | None:
    """The program: RLSTAR_COQC, or coqc on the PATH; None when there is none."""
    return shutil.which(os.environ.get("RLSTAR_COQC") or "coqc")


#: coqc processes under way, so that an interrupted run leaves none behind
_running: Final[set[subprocess.Popen[str]]] = set()


def stop_coqc() -> None:
    """End every coqc under way."""
    for process in list(_running):
        end(process)


def run_coqc(command: Sequence[str], directory: Path, seconds: float) -> Ended:
    """Run it with limits; never raises for what it does."""
    limited = list(command)
    if os.name == "posix":
        limit = f'ulimit -v {MEMORY_KIB} 2>/dev/null; exec "$@"'
        limited = ["/bin/sh", "-c", limit, "sh", *command]
    try:
        process = subprocess.Popen(
            limited,
            cwd=directory,
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
        end(process)
        return Ended(-1, "", "", f"coqc did not stop within {seconds:g} s and was ended")
    except ValueError:  # its streams were closed by stop_coqc
        return Ended(-1, "", "", "coqc was ended")
    finally:
        _running.discard(process)
    killed = f"coqc was killed by signal {-process.returncode}" if process.returncode < 0 else ""
    return Ended(process.returncode, out, err, killed)


def ready(program: str, directory: Path) -> Coq:
    """A coqc with the library, compiled now in a new directory under this one, which the caller owns and removes. Raises CoqFailure."""
    version = run_coqc([program, "--version"], Path.cwd(), _VERSION_SECONDS)
    if version.failure or version.code != 0 or not version.out.strip():
        raise CoqFailure(version.failure or f"coqc --version failed (exit code {version.code})")
    try:
        library = Path(tempfile.mkdtemp(prefix="reflection-", dir=directory))
        _compile(program, _sources(), library)
    except OSError as error:
        raise CoqFailure(f"cannot write the compiled library: {error.strerror}") from error
    return Coq(program, library)


def _sources() -> list[Path]:
    directory = shipped_directory() / "coq" / "reflection"
    files = [directory / f"{name}.v" for name in MODULES]
    if not all(f.is_file() for f in files):
        raise UsageError("the Coq library proofs/coq/reflection is missing; reinstall the package")
    return files


def _compile(program: str, sources: Sequence[Path], library: Path) -> None:
    """Copy the sources and compile them one after the other. Raises CoqFailure."""
    for source in sources:
        shutil.copy(source, library)
    for source in sources:
        ended = Coq(program, library).compile(library / source.name, _LIBRARY_SECONDS)
        problem = ended.failure
        if not problem and ended.code != 0:
            problem = first_line(ended) or f"exit code {ended.code}"
        elif not problem and not (library / f"{source.stem}.vo").is_file():
            problem = "coqc left no compiled file"
        if problem:
            raise CoqFailure(f"the library did not compile: {problem}")


def first_line(ended: Ended) -> str:
    """Coq's own words on what is wrong, in one line."""
    text = ended.err or ended.out
    start = text.find("Error:")
    words = " ".join((text[start + len("Error:") :] if start >= 0 else text).split())
    return words[:150]
