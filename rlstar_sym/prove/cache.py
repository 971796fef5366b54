"""Findings on disk, so that an interrupted run resumes and nothing is searched for twice.

A file for each obligation, named by SHA-256 of its statement and label; in it every engine's definite answers, each under the version of that engine. Only what is
definite is kept: a certificate, `confirmed`, `refuted`. What was undecided for lack of time is asked again. Files are written whole or not at all, so a process
killed at any moment leaves the cache sound; a file that cannot be read counts as absent.

The cache is not trusted: certificates from it go through the independent checker like new ones, and a refutation's point is evaluated again.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.metadata
import json
import os
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any, Final

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.evaluation import holds_at
from rlstar_sym.polynomial.expressions import Symbol
from rlstar_sym.polynomial.printers import fraction_text
from rlstar_sym.prove.asking import Findings
from rlstar_sym.prove.solvers import Solver
from rlstar_sym.theorem.obligations import Obligation
from rlstar_sym.theorem.verdicts import CERTIFICATE, Answer

FORMAT: Final = "rlstar-cache 1"
PACKAGE: Final = Path(__file__).resolve().parent.parent
#: libraries whose version may change what an engine finds
LIBRARIES: Final = ("python-flint", "mpmath", "numpy", "scipy", "clarabel", "z3-solver", "cvc5")


@dataclass(frozen=True)
class Cache:
    """Findings in a directory. versions: what each engine is, one text an engine; an answer under another version is not used."""

    directory: Path
    versions: Mapping[str, str]

    def __post_init__(self) -> None:
        try:
            self.directory.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UsageError(
                f"cannot write to {self.directory}: {error.strerror}; choose another --cache, or --no-cache"
            ) from error

    def read(self, obligation: Obligation) -> Findings:
        """What is known; nothing when there is no file, or one that cannot be read."""
        try:
            data = json.loads(self._file(obligation).read_text(encoding="ascii"))
            if data["format"] != FORMAT or data["statement"] != obligation.digest:
                return Findings()
            return self._findings(data, obligation)
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, ZeroDivisionError):
            return Findings()

    def _findings(self, data: Mapping[str, Any], obligation: Obligation) -> Findings:
        found = Findings()
        names = {v.name: v for v in obligation.variables}
        for engine, entry in data["answers"].items():
            if self.versions.get(engine) != entry["version"]:
                continue
            point: dict[Symbol, Fraction] | None = None
            if entry["witness"] is not None:
                point = {names[name]: Fraction(value) for name, value in entry["witness"].items()}
            if _is_definite(answer := Answer(entry["outcome"], entry["detail"], point), obligation):
                found.answers[engine] = answer
        certificate = data["certificate"]
        if certificate is not None and certificate["version"] == self.versions.get(CERTIFICATE):
            found.certificate = certificate["file"]
        return found

    def write(self, obligation: Obligation, found: Findings) -> None:
        """Keep what is definite. A full or read-only disk costs the cache, not the run."""
        answers = {
            engine: {
                "version": self.versions[engine],
                "outcome": answer.outcome,
                "detail": answer.detail,
                "witness": None
                if answer.witness is None
                else {v.name: fraction_text(value) for v, value in answer.witness.items()},
            }
            for engine, answer in found.answers.items()
            if engine in self.versions and engine != CERTIFICATE and _is_definite(answer, obligation)
        }
        kept = found.certificate
        data = {
            "format": FORMAT,
            "statement": obligation.digest,
            "answers": answers,
            "certificate": None if kept is None else {"version": self.versions.get(CERTIFICATE), "file": kept},
        }
        with contextlib.suppress(OSError):
            write_whole(self._file(obligation), json.dumps(data))  # in the order found: what is read again is the same

    def forget(self, obligation: Obligation) -> None:
        """Drop what is kept, for instance a certificate that the checker did not accept."""
        with contextlib.suppress(OSError):
            self._file(obligation).unlink(missing_ok=True)

    def _file(self, obligation: Obligation) -> Path:
        name = hashlib.sha256(
            f"{obligation.digest}\n{_point_text(obligation)}\n{obligation.label}".encode()
        ).hexdigest()
        return self.directory / name[:2] / f"{name}.json"


def _point_text(obligation: Obligation) -> str:
    point = obligation.witness
    return "" if point is None else ",".join(f"{v.name}={point[v]}" for v in obligation.variables)


def _is_definite(answer: Answer, obligation: Obligation) -> bool:
    if answer.outcome == "confirmed":
        return True
    if answer.outcome != "refuted" or answer.witness is None or obligation.witness is not None:
        return False
    point = answer.witness
    if set(point) != set(obligation.variables):
        return False
    return holds_at(obligation.claim, point) is not True and all(holds_at(h, point) for h in obligation.hypotheses)


def write_whole(path: Path, text: str) -> None:
    """Write a file so that at every moment it is either absent, the old one or the new one, also if this process is killed. Raises OSError.

    After a power failure it may be empty: a finding that cannot be read is searched for again, and certificates are checked when they are read.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=path.stem[:40], suffix=".part")
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(text)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise


def engine_versions(engines: frozenset[str], solvers: Mapping[str, Solver | None]) -> dict[str, str]:
    """A version for each engine: the sources that ask it, the libraries, and for a solver its program."""
    versions = {engine: sources_version() for engine in engines}
    for engine, solver in solvers.items():
        if engine in versions:
            versions[engine] += f" {_program_version(solver)}" if solver is not None else " none"
    return versions


@cache
def sources_version() -> str:
    """A digest of the package's sources, of the Python version and of the libraries that the engines use."""
    digest = hashlib.sha256()
    for file in sorted(PACKAGE.rglob("*.py")):
        digest.update(str(file.relative_to(PACKAGE)).encode() + b"\0" + file.read_bytes())
    for library in LIBRARIES:
        with contextlib.suppress(importlib.metadata.PackageNotFoundError):
            digest.update(f"{library} {importlib.metadata.version(library)}\n".encode())
    digest.update(repr(sys.version_info[:2]).encode())
    return digest.hexdigest()[:24]


def _program_version(solver: Solver) -> str:
    """The command, with size and time of change of every file in it."""
    parts = []
    for word in solver.command:
        parts.append(word)
        with contextlib.suppress(OSError):
            seen = Path(word).stat()
            parts.append(f"({seen.st_size}, {seen.st_mtime_ns})")
    return " ".join(parts)
