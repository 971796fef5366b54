"""Compile the Coq sources and audit what they rest on (`make coq`).

Run as `python3 tools/audit_coq.py [--jobs 2]`. Everything of proofs/coq/theory, reflection and generated, the final statements (proofs/coq/Statements.v), their proofs (finals) and
the theorem files (theorems) that those need are compiled from copies of the sources into build/coq, what is kept there from the same sources is not compiled again, and then Coq is
asked what every constant of every file rests on (rlstar_sym/prove/coq_audit.py). Last it is printed which final statements are proved, and what they rest on.
Exit status 1, and one sentence for each fault, where

* a file does not compile;
* a final statement has no proof, or a file of finals proves another statement than that of Statements.v;
* a file declares an axiom, used or not, or switches one of Coq's checks off;
* anything rests on another axiom than the two of the reals, or than these and the two of logarithms for the names in proofs/coq/with_logarithm.txt;
* a theorem that a reader finds in a file is not among what Coq lists of it: given up, or inside a functor.

Needs Python and Coq, nothing else.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from rlstar_sym.prove.coq_audit import Asking, Listed, faults_of_assumptions  # noqa: E402
from rlstar_sym.prove.coq_finals import ASKED, STATEMENTS, THEOREMS, final_files, without_unneeded  # noqa: E402
from rlstar_sym.prove.coq_library import (  # noqa: E402
    Library,
    Source,
    Step,
    compile_sources,
    needs_by_coqdep,
    read_sources,
)
from rlstar_sym.prove.coq_process import CoqFailure, find_coqc  # noqa: E402

SOURCES = ROOT / "proofs" / "coq"
#: the folders of the sources, and what the names of their files begin with
PREFIXES = {"reflection": "RLStar.Reflection", "theory": "RLStar.Theory", "generated": "RLStar.Generated"}
FOLDER = ROOT / "build" / "coq"
_THEOREM = re.compile(
    r"^[ \t]*(?:(?:Local|Global|Program|Polymorphic|#\[[^\]]*\])\s+)*(?:Theorem|Lemma|Corollary|Proposition|Fact|Remark)\s+([\w']+)",
    re.MULTILINE,
)


def all_sources(folder: Path = SOURCES) -> list[Source]:
    """Every Coq file of the three folders, the final statements, their proofs, and all theorem files. Raises CoqFailure."""
    found = [one for name, prefix in PREFIXES.items() for one in read_sources(prefix, folder / name)]
    return [*found, *final_files(folder)]


def chosen_sources(program: str, folder: Path = SOURCES) -> list[Source]:
    """The files that `make coq` compiles: without theorem files that no final statement needs. Raises CoqFailure."""
    sources = all_sources(folder)
    return without_unneeded(sources, needs_by_coqdep(program, sources))


def build(
    sources: Sequence[Source],
    store: Path,
    program: str,
    *,
    jobs: int = 2,
    stores: Sequence[Path] = (),
    progress: Callable[[str], None] = lambda _: None,
) -> Library:
    """Compile them, with a line of progress for each. Raises CoqFailure."""
    done = 0

    def say(step: Step) -> None:
        nonlocal done
        done += 1
        if step.word != "kept":
            spent = f"  {step.seconds:.1f} s" if step.word == "compiled" else f": {step.word}"
            progress(f"coq: {done} of {len(sources)}  {step.name}{spent}")

    needs = needs_by_coqdep(program, sources)
    return compile_sources(program, sources, needs, store, stores=stores, jobs=jobs, progress=say)


def with_logarithm(file: Path = SOURCES / "with_logarithm.txt") -> set[str]:
    """The names that may rest on the axioms of logarithms, one on a line, # begins a comment. `RLStar.Theorems.II_4a.*` stands for all of a theorem file, which is generated."""
    lines = (line.partition("#")[0].strip() for line in file.read_text(encoding="utf-8").splitlines())
    return {line for line in lines if line}


def without_comments(text: str) -> str:
    """The text with (nested) comments and strings left out, as Coq reads them: a quote opens a string, also inside a comment."""
    kept, depth, i, quoted = [], 0, 0, False
    while i < len(text):
        pair = text[i : i + 2]
        if text[i] == '"':
            quoted, i = not quoted, i + 1
        elif quoted:
            i += 1
        elif pair == "(*":
            depth, i = depth + 1, i + 2
        elif pair == "*)" and depth:
            depth, i = depth - 1, i + 2
        else:
            kept.append(text[i] if depth == 0 or text[i] == "\n" else "")
            i += 1
    return "".join(kept)


def not_listed(sources: Sequence[Source], listed: Sequence[Listed]) -> list[str]:
    """Theorems that stand in a file and that Coq does not list."""
    names = {one.full for one in listed}
    return [
        f"{one.name} states {theorem}, which Coq does not know."
        for one in sources
        for theorem in _THEOREM.findall(without_comments(one.text.decode("utf-8", "replace")))
        if f"{one.name}.{theorem}" not in names
    ]


def spelled_out(names: set[str], listed: Sequence[Listed]) -> set[str]:
    """The names with `RLStar.Theorems.II_4a.*` spelled out: everything that Coq lists of that file. Of other files each name must stand there itself."""
    found = set()
    for name in names:
        file = name.removesuffix(".*")
        of_file = {one.full for one in listed if one.module == file} if file.startswith(f"{THEOREMS}.") else set()
        found |= of_file if name != file and of_file else {name}
    return found


def not_asked(listed: Sequence[Listed]) -> list[str]:
    """Final statements, as Coq lists them, of which the file that asks for every one has no theorem."""
    asked = {one.full for one in listed if one.module == ASKED}
    stated = [one.full.removeprefix(f"{STATEMENTS}.") for one in listed if one.module == STATEMENTS]
    return [
        f"{STATEMENTS}.{name} is not among the statements that are asked for; write it as Definition {name} : Prop :=."
        for name in stated
        if name.endswith("_says") and f"{ASKED}.{name.removesuffix('_says')}" not in asked
    ]


def final_axioms(asking: Asking, listed: Sequence[Listed], logarithm: set[str]) -> list[str]:
    """Which final statements are proved, and the axioms on which Coq says that they rest: a line for those without logarithms, and for those with."""
    finals = [one for one in listed if one.module == ASKED]
    parts = [[one for one in finals if (one.full in logarithm) == with_them] for with_them in (False, True)]
    parts = [part for part in parts if part]
    said = []
    for part, axioms in zip(parts, asking.axioms([[one.name for one in part] for part in parts]), strict=True):
        names = [one.full.removeprefix(f"{ASKED}.") for one in part]
        said += [
            f"audit: final statements proved: {', '.join(names)}",
            f"audit: they rest on: {', '.join(sorted(axioms)) or 'no axioms'}",
        ]
    return said


def audit(
    program: str, sources: Sequence[Source], library: Library, logarithm: set[str]
) -> tuple[list[str], list[str]]:
    """Faults, and what there is to say when there are none."""
    if library.failures:
        return [f"{name} does not compile: {reason}." for name, reason in library.failures.items()], []
    if not sources:
        return ["there are no Coq files."], []
    try:
        asking = Asking(program, library)
        listed, faults = asking.listing()
        faults = [*faults, *not_listed(sources, listed), *not_asked(listed)]
        allowed = spelled_out(logarithm, listed)
        more, rest_on = faults_of_assumptions(asking, listed, allowed)
        finals = final_axioms(asking, listed, allowed)
    except CoqFailure as error:
        return [f"{error}."], []
    said = [f"audit: {len(listed)} names in {len(library.folders)} files, of which {len(allowed)} may use logarithms"]
    said += [f"audit: {part}: {', '.join(sorted(axioms)) or 'no axioms'}" for part, axioms in rest_on.items()]
    return faults + more, said + finals


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description="Compile the Coq sources and audit what they rest on.")
    parser.add_argument("--jobs", type=int, default=2, help="files compiled at once (2)")
    parser.add_argument("--sources", type=Path, default=SOURCES, help="the folder of the sources (proofs/coq)")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="the folder for what is compiled (build/coq)")
    options = parser.parse_args(arguments)
    program = find_coqc()
    if program is None:
        print("coq: not installed (apt-get install coq)", file=sys.stderr)
        return 1
    started = time.monotonic()
    try:
        sources = chosen_sources(program, options.sources)
        store = options.folder / "compiled"
        library = build(sources, store, program, jobs=options.jobs, progress=lambda line: print(line, flush=True))
        faults, said = audit(program, sources, library, with_logarithm(options.sources / "with_logarithm.txt"))
    except (CoqFailure, OSError) as error:
        faults, said = [f"{error}."], []
    for fault in faults:
        print(f"audit: {fault}", file=sys.stderr)
    if not faults:
        print("\n".join(said))
        print(f"coq: {len(library.folders)} files, {time.monotonic() - started:.0f} s")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
