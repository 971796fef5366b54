"""What Coq said of every whole theorem when it was last asked (`proofs/coq/compiled.json`), with a digest of all that it read; so that whether that is still so can be seen without Coq.

The digest of a theorem is that of its proof term, of its files and of every file that these need, found by their `Require` lines.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final, Literal

from rlstar_sym.errors import UsageError
from rlstar_sym.kernel.compiling import GENERATED, REFLECTION, THEOREMS, THEORY
from rlstar_sym.kernel.full import SUFFIX
from rlstar_sym.prove.coq_finals import FINALS, final_files
from rlstar_sym.prove.coq_library import Source, read_sources
from rlstar_sym.prove.coq_statements import identifier

FORMAT: Final = "rlstar-compiled"
VERSION: Final = 1
_REQUIRE: Final = re.compile(r"\bFrom\s+([\w.]+)\s+Require\s+(?:(?:Import|Export)\s+)?([\w'.\s]+?)\.(?=\s|\Z)")
_LIBRARY: Final = "RLStar"

#: by what a theorem is proved: the kernel, with that all is defined; its conclusions over the printed equations, without that; the rules
Word = Literal["kernel", "printed equations", "rules"]


@dataclass(frozen=True)
class Compiled:
    """What Coq said of a theorem. reason: why it is not by the kernel, nothing where it is; axioms: what its conclusions rest on; digest: of what Coq read; final: whether its
    final statement is proved, None where it has none; final_axioms, final_reason, final_digest: of that the same.
    """

    theorem: str
    title: str
    word: Word
    reason: str
    axioms: tuple[str, ...]
    digest: str
    final: bool | None = None
    final_reason: str = ""
    final_axioms: tuple[str, ...] = ()
    final_digest: str = ""


def committed_sources(proofs: Path) -> list[Source]:
    """Every Coq file of a folder of theorems: library, obligations, theorem files, final statements and their proofs."""
    coq = proofs / "coq"
    folders = {THEORY: "theory", REFLECTION: "reflection", GENERATED: "generated"}
    return [one for prefix, name in folders.items() for one in read_sources(prefix, coq / name)] + final_files(coq)


def direct_needs(one: Source, names: Mapping[str, object]) -> set[str]:
    """The files, of those named, that a file requires. Raises UsageError where it requires one of this library that is not there."""
    found = set()
    for prefix, required in _REQUIRE.findall(one.text.decode("utf-8", "replace")):
        for name in required.split():
            full = f"{prefix}.{name}"
            if full in names:
                found.add(full)
            elif full.split(".")[0] == _LIBRARY:
                raise UsageError(f"{one.name} requires {full}, which is none of the files")
    return found


def digests_of(sources: Sequence[Source]) -> dict[str, str]:
    """A digest for each file, of its text and of those that it needs. Raises UsageError where they need each other in a circle."""
    by_name = {one.name: one for one in sources}
    found: dict[str, str] = {}
    under_way: set[str] = set()

    def digest(name: str) -> str:
        if name not in found:
            if name in under_way:
                raise UsageError(f"{name} needs itself")
            under_way.add(name)
            one = by_name[name]
            parts = [name.encode(), one.text, *(digest(n).encode() for n in sorted(direct_needs(one, by_name)))]
            found[name] = _digest(parts)
        return found[name]

    for one in sources:
        digest(one.name)
    return found


def _digest(parts: Sequence[bytes]) -> str:
    whole = hashlib.sha256()
    for part in parts:
        whole.update(len(part).to_bytes(8, "big") + part)
    return whole.hexdigest()[:32]


def theorem_digest(theorem: str, term: bytes, files: Mapping[str, str]) -> str:
    """The digest of a theorem. term: its proof term as it is written; files: digests of the Coq files by name."""
    name = f"{THEOREMS}.{identifier(theorem)}"
    parts = [theorem.encode(), term]
    return _digest([*parts, *(files[n].encode() for n in (name, name + SUFFIX) if n in files)])


def final_digest(theorem: str, files: Mapping[str, str]) -> str:
    """The digest of the proof of a final statement; nothing where there is none."""
    return files.get(f"{FINALS}.{identifier(theorem)}", "")


def compiled_text(version: str, entries: Sequence[Compiled]) -> str:
    """The record as text. version: what coqc says of itself."""
    theorems = {}
    for one in entries:
        data = asdict(one)
        del data["theorem"]
        if one.final is None:
            data = {key: value for key, value in data.items() if not key.startswith("final")}
        theorems[one.theorem] = data
    data = {"format": FORMAT, "version": VERSION, "coq": version.strip().splitlines()[0], "theorems": theorems}
    return json.dumps(data, indent=1, ensure_ascii=True) + "\n"


def read_compiled(file: Path) -> list[Compiled]:
    """The record of a file. Raises UsageError where it cannot be read or is in another format."""
    try:
        data = json.loads(file.read_text(encoding="ascii"))
    except (OSError, ValueError) as error:
        raise UsageError(f"{file} cannot be read; write it anew (make kernel)") from error
    try:
        if (data["format"], data["version"]) != (FORMAT, VERSION):
            raise ValueError
        return [_entry(id, one) for id, one in data["theorems"].items()]
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UsageError(f"{file} is no record of version {VERSION}; write it anew (make kernel)") from error


def _entry(theorem: str, data: Any) -> Compiled:
    """An entry of the record: of what has another type or word, ValueError or TypeError is raised."""
    if data["word"] not in ("kernel", "printed equations", "rules"):
        raise ValueError
    read: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in data.items()}
    return Compiled(theorem=theorem, **read)


def outdated(entries: Sequence[Compiled], proofs: Path) -> list[str]:
    """A sentence for each theorem of which Coq read something else than what stands in the folder now, and for each that is missing. Raises UsageError."""
    sources = committed_sources(proofs)
    files = digests_of(sources)
    terms = {file.stem: file.read_bytes() for file in sorted((proofs / "terms").glob("*.json"))}
    recorded = {one.theorem: one for one in entries}
    faults = [f"{id} was never compiled" for id in terms if id not in recorded]
    faults += [f"{id} has no proof term" for id in recorded if id not in terms]
    for id in sorted(terms.keys() & recorded.keys()):
        one = recorded[id]
        if one.digest != theorem_digest(id, terms[id], files):
            faults.append(f"{id} is not what Coq compiled")
        if one.final_digest != final_digest(id, files):
            faults.append(f"the final statement of {id} is not what Coq compiled")
    return faults
