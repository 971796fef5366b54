"""Final statements: which theorems have one, where it stands, and what Coq says of its proof.

`proofs/coq/Statements.v` says what is proved, about chains; `proofs/coq/finals/I_5.v` proves `I_5_says` from the facts of `theorems/I_5.v` and a link.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rlstar_sym.errors import UsageError
from rlstar_sym.kernel.compiling import ALLOWED, SECONDS, sources_of
from rlstar_sym.prove.coq_audit import Asking
from rlstar_sym.prove.coq_finals import FINALS, SAYS, STATEMENTS
from rlstar_sym.prove.coq_library import Library, Source, Step, compile_sources, needs_by_coqdep, read_sources
from rlstar_sym.prove.coq_statements import identifier


@dataclass(frozen=True)
class FinalVerdict:
    """What Coq says of a final statement. reason: why it is not proved, nothing where it is; axioms: what its proof rests on."""

    theorem: str
    reason: str
    axioms: tuple[str, ...]

    @property
    def proved(self) -> bool:
        """Whether a compiled file has a proof of the statement on allowed axioms."""
        return not self.reason


def statement_texts(coq: Path) -> dict[str, str]:
    """The final statements by module name (`I_5`), each with the comment above it, as they stand in `Statements.v`.

    Raises UsageError where the file cannot be read or a statement has no end.
    """
    file = coq / "Statements.v"
    try:
        text = file.read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"the final statements cannot be read from {file}: {error}") from error
    found: dict[str, str] = {}
    for match in SAYS.finditer(text):
        end = re.compile(r"\.$", re.MULTILINE).search(text, match.end())
        comment = text.rfind("(**", 0, match.start())
        if end is None or comment < 0:
            raise UsageError(f"{file}: {match[1]}_says has no comment above it or no end")
        found[match[1]] = text[comment : end.end()]
    return found


def with_final_statements(ids: Sequence[str], coq: Path) -> dict[str, str]:
    """The module of each theorem that has a final statement, by id."""
    there = statement_texts(coq)
    return {id: identifier(id) for id in ids if identifier(id) in there}


def final_sources(proofs: Path, files: Mapping[str, str]) -> list[Source]:
    """All that is compiled: the library, obligations, theorem files, the statements and their proofs. files: theorem files by name."""
    coq = proofs / "coq"
    return [
        *sources_of(proofs, files),
        Source(STATEMENTS, (coq / "Statements.v").read_bytes()),
        *read_sources(FINALS, coq / "finals"),
    ]


def compile_finals(
    program: str,
    sources: Sequence[Source],
    modules: Mapping[str, str],
    store: Path,
    *,
    jobs: int = 1,
    progress: Callable[[Step], None] = lambda _: None,
) -> list[FinalVerdict]:
    """A verdict for each theorem. modules: the module of each, by id. Raises CoqFailure, OSError."""
    needs = needs_by_coqdep(program, sources)
    wanted = {f"{FINALS}.{module}" for module in modules.values()} & needs.keys()
    wanted |= {name for one in [*wanted] for name in needs[one]}
    library = compile_sources(
        program,
        [*(s for s in sources if s.name in wanted), *_checks(modules, wanted)],
        {
            **{name: needs[name] for name in wanted},
            **{
                f"{FINALS}.Says_{m}": {f"{FINALS}.{m}", *needs[f"{FINALS}.{m}"]}
                for m in modules.values()
                if f"{FINALS}.{m}" in wanted
            },
        },
        store,
        jobs=jobs,
        seconds=lambda _: SECONDS,
        progress=progress,
    )
    there = [id for id, module in modules.items() if f"{FINALS}.Says_{module}" in library.folders]
    axioms: dict[str, set[str]] = {}
    if there:
        asked = [[f"Finals.Says_{modules[id]}.holds"] for id in there]
        axioms = dict(zip(there, Asking(program, Library(library.folders)).axioms(asked), strict=True))
    return [_verdict(id, module, library, axioms.get(id)) for id, module in modules.items()]


def _checks(modules: Mapping[str, str], wanted: set[str]) -> list[Source]:
    """For each theorem a file of one line that has the statement of `Statements.v` as the type of what its file proves: a file may not prove another `I_5_says`."""
    return [
        Source(
            f"{FINALS}.Says_{m}",
            (
                f"From RLStar Require Statements Finals.{m}.\n"
                f"Theorem holds : RLStar.Statements.{m}_says.\nProof. exact RLStar.Finals.{m}.{m}_holds. Qed.\n"
            ).encode("ascii"),
        )
        for m in modules.values()
        if f"{FINALS}.{m}" in wanted
    ]


def _verdict(id: str, module: str, library: Library, found: set[str] | None) -> FinalVerdict:
    axioms = tuple(sorted(found or ()))
    if found is None:
        for name in (f"{FINALS}.Says_{module}", f"{FINALS}.{module}"):
            if name in library.failures:
                return FinalVerdict(id, library.failures[name], axioms)
        return FinalVerdict(id, f"there is no compiled proof of {module}_says", axioms)
    foreign = [a for a in axioms if a not in ALLOWED]
    return FinalVerdict(id, f"it rests on {', '.join(foreign)}" if foreign else "", axioms)
