"""What a reader of a theorem must trust: Coq, its axioms, the definitions and the final statement; or, by rules, the files that ran."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rlstar_sym.errors import UsageError
from rlstar_sym.kernel.final_statements import FinalVerdict, statement_texts
from rlstar_sym.prove.coq_statements import identifier

#: where the words of the final statements are defined, in this order; the standard library of Coq comes below them
DEFINING: Final = (
    "theory/Sums.v",
    "theory/Kernels.v",
    "theory/Chains.v",
    "theory/GeneralRound.v",
    "theory/Robustness.v",
    "theory/LinkTemperature.v",
    "Statements.v",
)
_SENTENCE: Final = re.compile(r"^(?:Definition|Fixpoint|Record)\s+(\w+)\b.*?\.$", re.MULTILINE | re.DOTALL)
_WORD: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_']*")
_COMMENT: Final = re.compile(r"\(\*.*?\*\)", re.DOTALL)
_PACKAGE: Final = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Definition:
    """A definition that a final statement reaches: the file in `proofs/coq`, its name, its lines there."""

    file: str
    name: str
    lines: int


def definitions_reached(module: str, coq: Path) -> list[Definition]:
    """What the final statement of a module (`I_5`) is made of, down to Coq's standard library, in the order of the files.

    Found by the names in the text, so that a reader knows what to read: a definition of the same name as a bound variable may be among them, and none is left out.
    """
    sentences: dict[str, tuple[str, str]] = {}
    order: list[str] = []
    for file in DEFINING:
        for match in _SENTENCE.finditer((coq / file).read_text(encoding="ascii")):
            if not match[1].endswith("_says"):
                key = f"{file} {match[1]}"
                sentences[key] = (match[1], _COMMENT.sub(" ", match[0]))
                order.append(key)
    texts = statement_texts(coq)
    if module not in texts:
        raise UsageError(f"{module} has no final statement in {coq / 'Statements.v'}")
    by_name: dict[str, list[str]] = {}
    for key, (name, _) in sentences.items():
        by_name.setdefault(name, []).append(key)
    for key, (_, text) in sentences.items():  # the fields and the maker of a record are names, too
        if text.startswith("Record"):
            for field in re.findall(r"(\w+)\s*(?::[^=]|\{)", text.split(":=", 1)[1]):
                by_name.setdefault(field, []).append(key)
    reached: set[str] = set()
    left = [("Statements.v", _COMMENT.sub(" ", texts[module]))]
    while left:
        file, text = left.pop()
        for word in _WORD.findall(text):
            key = _meant(by_name.get(word, ()), file)
            if key and key not in reached:
                reached.add(key)
                left.append((key.split(" ")[0], sentences[key][1]))
    return [
        Definition(key.split(" ")[0], sentences[key][0], sentences[key][1].count("\n") + 1)
        for key in order
        if key in reached
    ]


def _meant(keys: Iterable[str], file: str) -> str:
    """Which of the definitions of a name is meant in a file: its own, or else that of the last file before it; nothing where there is none."""
    before = [key for key in keys if DEFINING.index(key.split(" ")[0]) <= DEFINING.index(file)]
    return max(before, key=lambda key: DEFINING.index(key.split(" ")[0]), default="")


def trusted_by_kernel(verdict: FinalVerdict, coq: Path, version: str) -> str:
    """What must be trusted of a theorem whose final statement Coq has proved, for a reader. version: what coqc says of itself."""
    module = identifier(verdict.theorem)
    text = statement_texts(coq)[module]
    found = definitions_reached(module, coq)
    by_file = {file: [d for d in found if d.file == file] for file in DEFINING}
    lines = [
        f"{verdict.theorem}: proved by Coq, from sums over all chains to the statement. What must be trusted:",
        f"  Coq: {version.strip().splitlines()[0]}",
        f"  its axioms, as it prints them: {', '.join(verdict.axioms) or 'none'}",
        f"  {len(found)} definitions, {sum(d.lines for d in found)} lines:",
        *(
            f"    proofs/coq/{file} ({sum(d.lines for d in there)} lines): {', '.join(d.name for d in there)}"
            for file, there in by_file.items()
            if there
        ),
        f"  the final statement, {module}_says in proofs/coq/Statements.v ({text.count(chr(10)) + 1} lines):",
        *(f"    {line}" for line in text.splitlines()),
    ]
    return "\n".join(lines)


def trusted_by_rules(theorem: str, reason: str, code: Iterable[str]) -> str:
    """What must be trusted of a theorem that Coq has not proved as a whole. reason: why; code: the files and folders of this package that its proof rests on."""
    rows = []
    for name in code:
        path = _PACKAGE / name
        files = sorted(path.rglob("*.py")) if path.is_dir() else [path]
        rows.append((name, len(files), sum(len(f.read_text(encoding="utf-8").splitlines()) for f in files)))
    lines = [
        f"{theorem}: by rules ({reason}). What must be trusted, {sum(n for _, _, n in rows)} lines of rlstar_sym and python-flint:",
        *(f"  {name} ({count} file{'s' if count > 1 else ''}, {n} lines)" for name, count, n in rows),
    ]
    return "\n".join(lines)
