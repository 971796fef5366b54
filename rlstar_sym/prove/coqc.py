"""coqc with the reflection library (proofs/coq/reflection), which is compiled once into a folder that the caller names and owns.

Only what stands in that folder as this program left it is used again; a compiled library anywhere else, in the user's cache folder say, is not looked at.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rlstar_sym.errors import UsageError
from rlstar_sym.prove.coq_library import OPTIONS, Source, compile_sources
from rlstar_sym.prove.coq_process import CoqFailure, Ended, run_coqc
from rlstar_sym.theorem.discovery import shipped_directory

LIBRARY: Final = "RLStar.Reflection"
#: files of the library, each after all that it needs
MODULES: Final = {
    "Polynomials": (),
    "Signs": ("Polynomials",),
    "Expressions": ("Polynomials",),
    "Certificates": ("Polynomials", "Signs", "Expressions"),
    "Certify": ("Polynomials", "Signs", "Expressions", "Certificates"),
}
#: the folder of compiled files inside a folder for Coq; `make coq` compiles into build/coq/compiled
STORE: Final = "compiled"
#: seconds for one file of the library (a second or two on an idle machine)
_LIBRARY_SECONDS: Final = 120.0


@dataclass(frozen=True)
class Coq:
    """A coqc with the compiled library. library: the options by which coqc finds it."""

    program: str
    library: tuple[str, ...]

    def compile(self, file: Path, seconds: float) -> Ended:
        """Compile one file beside itself."""
        return run_coqc([self.program, *OPTIONS, *self.library, file.name], file.parent, seconds)


def ready(program: str, folder: Path) -> Coq:
    """A coqc with the library compiled under `folder`, where it is kept for the next time. Raises CoqFailure."""
    sources = reflection_sources()
    try:
        library = compile_sources(
            program, sources, reflection_needs(), folder / STORE, seconds=lambda _: _LIBRARY_SECONDS
        )
    except OSError as error:
        raise CoqFailure(f"cannot write the compiled library to {folder}: {error.strerror}") from error
    if library.failures:
        name, reason = next(iter(library.failures.items()))
        raise CoqFailure(f"the library did not compile: {reason} ({name})")
    return Coq(program, library.options())


def reflection_sources() -> list[Source]:
    """The files of the library in the order in which they are compiled. Raises UsageError where one is missing."""
    directory = shipped_directory() / "coq" / "reflection"
    files = [directory / f"{name}.v" for name in MODULES]
    if not all(file.is_file() for file in files):
        raise UsageError("the Coq library proofs/coq/reflection is missing; reinstall the package")
    return [Source(f"{LIBRARY}.{file.stem}", file.read_bytes()) for file in files]


def reflection_needs() -> dict[str, set[str]]:
    """What each file of the library needs."""
    return {f"{LIBRARY}.{name}": {f"{LIBRARY}.{other}" for other in needs} for name, needs in MODULES.items()}
