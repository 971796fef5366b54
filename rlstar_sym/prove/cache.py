"""Findings on disk, so that an interrupted run resumes and nothing is searched for twice.

A file for each obligation, named by the digest of its statement (and the point, of a claim that is false there): obligations that say the same share it, whatever
their labels and theorems. In it every engine's definite answers, each under the version of what that engine's answers depend on: the modules that its module
imports, the libraries they use, a solver's program. Only what is definite is kept: a certificate, `confirmed`, `refuted`. What was undecided for lack of time is
asked again. Files are written whole or not at all, so processes that share a cache, or are killed at any moment, leave it sound; a file that cannot be read
counts as absent.

The cache is not trusted. Nothing in it can make a theorem proved: certificates go through the independent checker like new ones (prove/judging.py, which alone
says "confirmed" for the engine certificate), ball arithmetic over a box and Coq are never taken from here, and a refutation's point is evaluated again. The
second opinions of solvers, points and numeric checks are believed, of engines that are asked in this run, under their present version.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
import sys
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
from rlstar_sym.prove.evidence import Certificate, file_name, fits, write_whole
from rlstar_sym.prove.solvers import Solver
from rlstar_sym.theorem.obligations import BoxObligation, Obligation
from rlstar_sym.theorem.verdicts import BALLS, CERTIFICATE, CVC5, MPMATH, POINTS, Z3, Answer

FORMAT: Final = "rlstar-cache 2"
PACKAGE: Final = Path(__file__).resolve().parent.parent
#: engines whose answers are kept, with the modules that give them and the libraries that these use
ANSWERING: Final[Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    Z3: (("prove.smtlib", "prove.substitution", "prove.z3_worker"), ("python-flint", "z3-solver")),
    CVC5: (("prove.smtlib", "prove.substitution", "prove.cvc5_worker"), ("python-flint", "cvc5")),
    POINTS: (("prove.sampling", "prove.descent"), ("python-flint", "numpy", "scipy")),
    MPMATH: (("prove.sampling", "crosscheck.precision"), ("python-flint", "mpmath")),
    BALLS: (("prove.sampling", "crosscheck.precision"), ("python-flint",)),
}
#: what finds certificates; another version may find others, which the checker accepts as well
SEARCHING: Final = (("prove.certify",), ("python-flint", "numpy", "scipy", "clarabel"))


@dataclass(frozen=True)
class Cache:
    """Findings in a directory. versions: of the engines that are asked, one text an engine; an answer of another engine or version is not used."""

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
        if isinstance(obligation, BoxObligation):
            return Findings()
        try:
            data = json.loads(self._file(obligation).read_text(encoding="ascii"))
            if data["format"] != FORMAT or data["statement"] != obligation.digest:
                return Findings()
            return self._findings(data, obligation)
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, ZeroDivisionError):
            return Findings()

    def _is_current(self, engine: str, version: object) -> bool:
        return engine in self.versions and isinstance(version, str) and version == self.versions[engine]

    def _findings(self, data: Mapping[str, Any], obligation: Obligation) -> Findings:
        found = Findings()
        names = {v.name: v for v in obligation.variables}
        for engine, entry in data["answers"].items():
            if engine not in ANSWERING or not self._is_current(engine, entry["version"]):
                continue
            point: dict[Symbol, Fraction] | None = None
            if entry["witness"] is not None:
                point = {names[name]: Fraction(value) for name, value in entry["witness"].items()}
            if _is_definite(answer := Answer(entry["outcome"], entry["detail"], point), obligation):
                found.answers[engine] = answer
        kept = data["certificate"]
        if kept is not None and self._is_current(CERTIFICATE, kept["version"]) and fits(kept["file"], obligation):
            found.certificate = kept["file"]
        return found

    def write(self, obligation: Obligation, found: Findings) -> None:
        """Keep what is definite. A full or read-only disk costs the cache, not the run."""
        if isinstance(obligation, BoxObligation):
            return
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
            if engine in self.versions and engine in ANSWERING and _is_definite(answer, obligation)
        }
        kept = found.certificate if CERTIFICATE in self.versions else None
        data = {
            "format": FORMAT,
            "statement": obligation.digest,
            "answers": answers,
            "certificate": None if kept is None else {"version": self.versions[CERTIFICATE], "file": kept},
        }
        with contextlib.suppress(OSError):
            write_whole(self._file(obligation), json.dumps(data))  # in the order found: what is read again is the same

    def forget(self, obligation: Obligation, certificate: Certificate) -> None:
        """Drop an entry with a certificate that the checker refused; what another process has found since then stays."""
        if self.read(obligation).certificate == certificate:
            with contextlib.suppress(OSError):
                self._file(obligation).unlink(missing_ok=True)

    def _file(self, obligation: Obligation) -> Path:
        name = file_name(obligation)
        return self.directory / name[:2] / f"{name}.json"


def _is_definite(answer: Answer, obligation: Obligation) -> bool:
    if answer.outcome == "confirmed":
        return True
    if answer.outcome != "refuted" or answer.witness is None or obligation.witness is not None:
        return False
    point = answer.witness
    if set(point) != set(obligation.variables):
        return False
    return holds_at(obligation.claim, point) is False and all(holds_at(h, point) for h in obligation.hypotheses)


def engine_versions(engines: frozenset[str], solvers: Mapping[str, Solver | None]) -> dict[str, str]:
    """A version for each engine that is asked and whose findings are kept."""
    versions = {name: version_of(*ANSWERING[name]) for name in ANSWERING if name in engines}
    if CERTIFICATE in engines:
        versions[CERTIFICATE] = version_of(*SEARCHING)
    for engine, solver in solvers.items():
        if engine in versions:
            versions[engine] += f" {_program_version(solver)}" if solver is not None else " none"
    return versions


@cache
def version_of(modules: tuple[str, ...], libraries: tuple[str, ...]) -> str:
    """A digest of modules of the package with all that they import of it, of the Python version and of libraries."""
    digest = hashlib.sha256(repr(sys.version_info[:2]).encode())
    for file in imported(modules):
        digest.update(str(file.relative_to(PACKAGE)).encode() + b"\0" + file.read_bytes())
    from importlib import metadata  # takes as long to load as many a proof

    for library in libraries:
        with contextlib.suppress(metadata.PackageNotFoundError):
            digest.update(f"{library} {metadata.version(library)}\n".encode())
    return digest.hexdigest()[:24]


#: a module of names and records alone, which imports all that it records: no answer depends on it
_RECORDS: Final = PACKAGE / "theorem" / "verdicts.py"
_IMPORT: Final = re.compile(r"^[ \t]*(?:from|import)[ \t]+rlstar_sym\.([\w.]+)", re.MULTILINE)


@cache
def imported(modules: tuple[str, ...]) -> tuple[Path, ...]:
    """The files of the modules (named without the package) and of those that they import, directly or through others, in order."""
    found: set[Path] = set()
    todo = [PACKAGE.joinpath(*name.split(".")).with_suffix(".py") for name in modules]
    while todo:
        file = todo.pop()
        if (
            file in found or file == _RECORDS or not file.is_file()
        ):  # what is imported from a package stands in a module of its own
            continue
        found.add(file)
        names = _IMPORT.findall(file.read_text(encoding="utf-8"))
        todo += [PACKAGE.joinpath(*name.split(".")).with_suffix(".py") for name in names]
    return tuple(sorted(found))


def _program_version(solver: Solver) -> str:
    """The command, with size and time of change of every file in it."""
    parts = []
    for word in solver.command:
        parts.append(word)
        with contextlib.suppress(OSError):
            seen = Path(word).stat()
            parts.append(f"({seen.st_size}, {seen.st_mtime_ns})")
    return " ".join(parts)
