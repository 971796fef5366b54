"""Compile copies of the Coq theory with coqc, within limits of time and memory."""

from __future__ import annotations

import re
import resource
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
THEORY = ROOT / "proofs" / "coq" / "theory"
#: where `make coq` leaves what it compiles
COMPILED = ROOT / "build" / "coq" / "theory"
SECONDS = 300
BYTES = 2 << 30

needs_coq = pytest.mark.skipif(
    shutil.which("coqc") is None or shutil.which("coqdep") is None,
    reason="coqc is not installed (apt-get install coq)",
)


def _limit_memory() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))


def run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a Coq program in `folder`; raises subprocess.TimeoutExpired after SECONDS."""
    return subprocess.run(
        command, cwd=folder, capture_output=True, text=True, timeout=SECONDS, check=False, preexec_fn=_limit_memory
    )


@dataclass(frozen=True)
class Build:
    """A folder with a theory. needs: its files (without the audit) in an order in which they can be compiled, each
    with the files that it needs.
    """

    folder: Path
    needs: dict[str, set[str]]

    @classmethod
    def of_theory(cls, folder: Path) -> Build:
        """Copy the project's theory, with what is compiled of it, into `folder`."""
        folder.mkdir()
        for path in [*sorted(THEORY.glob("*.v")), *sorted(COMPILED.glob("*.vo"))]:
            shutil.copy2(path, folder / path.name)
        names = [path.name for path in sorted(folder.glob("*.v")) if path.stem != "Audit"]
        listed = run(["coqdep", "-Q", ".", "RLStar.Theory", *names], folder).stdout
        direct = {
            Path(name).stem: {Path(need).stem for need in needs.split() if need.endswith(".vo")}
            for name, needs in re.findall(r"^(\S+\.vo)\b[^:]*:(.*)$", listed, flags=re.MULTILINE)
        }
        needs: dict[str, set[str]] = {}
        while len(needs) < len(direct):
            ready = next(name for name in direct if name not in needs and direct[name] <= needs.keys())
            needs[ready] = direct[ready].union(*(needs[need] for need in direct[ready]))
        return cls(folder, needs)

    def compile(self, name: str) -> subprocess.CompletedProcess[str]:
        """Compile one file."""
        return run(["coqc", "-q", "-Q", ".", "RLStar.Theory", f"{name}.v"], self.folder)

    def complete(self) -> None:
        """Compile what is missing, or older than its source or than something that it needs."""
        for name, needs in self.needs.items():
            files = [self.folder / f"{name}.v", *(self.folder / f"{need}.vo" for need in needs)]
            compiled = self.folder / f"{name}.vo"
            if not compiled.exists() or compiled.stat().st_mtime < max(file.stat().st_mtime for file in files):
                result = self.compile(name)
                assert result.returncode == 0, result.stderr

    def copy(self, folder: Path) -> Build:
        """A compiled copy."""
        shutil.copytree(self.folder, folder, ignore=shutil.ignore_patterns("*.glob", ".*.aux", "*.vos", "*.vok"))
        return Build(folder, self.needs)

    def failure_from(self, changed: str) -> str | None:
        """Compile a file and all that need it: the first error that coqc prints, or None if all compile."""
        for name, needs in self.needs.items():
            if name == changed or changed in needs:
                result = self.compile(name)
                if result.returncode:
                    return result.stderr
        return None


@cache
def _compiled() -> tuple[Build, tempfile.TemporaryDirectory[str]]:
    folder = tempfile.TemporaryDirectory(prefix="coq_theory_")
    build = Build.of_theory(Path(folder.name) / "theory")
    build.complete()
    return build, folder


def compiled_theory() -> Build:
    """The project's theory, compiled, in a folder that lasts as long as the tests; copy it before changing it."""
    return _compiled()[0]
