"""The Coq files of final statements: `Statements.v` says them, `finals/` proves them from theorem files, and one file more asks Coq whether it does.

That file has each statement, by its full name, as the type of what `finals/I_3.v` proves: a file that proves another statement which it calls `I_3_says` does not
get through. Theorem files that no proof needs are left out.

Standard library only, so that `make coq` needs nothing but Python and Coq.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from rlstar_sym.prove.coq_library import Source, read_sources
from rlstar_sym.prove.coq_process import CoqFailure

STATEMENTS: Final = "RLStar.Statements"
FINALS: Final = "RLStar.Finals"
THEOREMS: Final = "RLStar.Theorems"
#: the file that asks for every final statement at once
ASKED: Final = "RLStar.Asked.Finals"
SAYS: Final = re.compile(r"^Definition (\w+)_says : Prop :=$", re.MULTILINE)


def asking_text(modules: Iterable[str]) -> bytes:
    """A Coq file with one theorem for each module (`I_3`), called like it: that `finals/I_3.v` proves the statement `I_3_says` of `Statements.v`."""
    chosen = sorted(modules)
    lines = [f"From RLStar Require Statements {' '.join(f'Finals.{m}' for m in chosen)}."]
    for m in chosen:
        lines += [
            f"Theorem {m} : RLStar.Statements.{m}_says.",
            f"Proof. exact RLStar.Finals.{m}.{m}_holds. Qed.",
        ]
    return "\n".join([*lines, ""]).encode("ascii")


def final_files(coq: Path) -> list[Source]:
    """`Statements.v`, the files of `finals/` and `theorems/`, and the file that asks; nothing where a folder has no `Statements.v`.

    Raises CoqFailure for a statement that no file of `finals/` is called like.
    """
    file = coq / "Statements.v"
    if not file.is_file():
        return []
    statements = Source(STATEMENTS, file.read_bytes())
    proofs = read_sources(FINALS, coq / "finals")
    modules = SAYS.findall(statements.text.decode("utf-8", "replace"))
    if unproved := sorted({*modules} - {one.stem for one in proofs}):
        raise CoqFailure(f"{unproved[0]}_says of {file.name} has no proof: there is no finals/{unproved[0]}.v")
    sources = [statements, *proofs, *read_sources(THEOREMS, coq / "theorems")]
    return [*sources, Source(ASKED, asking_text(modules))] if modules else sources


def without_unneeded(sources: Sequence[Source], needs: Mapping[str, set[str]]) -> list[Source]:
    """The same without the theorem files that no other file needs."""
    wanted = {name for one in sources if one.prefix != THEOREMS for name in needs[one.name]}
    return [one for one in sources if one.prefix != THEOREMS or one.name in wanted]
