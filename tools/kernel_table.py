"""By what each theorem is proved (`make kernel`): compile every theorem file whole, and the final statements, and write what Coq said into proofs/coq/compiled.json and docs/kernel.md.

python tools/kernel_table.py              compile what is not kept from before, and write; what failed is not tried again while nothing that Coq read has changed
    --anew         try that, too
    --check        compare both with the files that stand here, without Coq: exit status 1 where one is out of date
    --accept       write also where a theorem that was by the kernel, over the printed equations or about chains is no longer
    --jobs 2       files compiled at once
    --seconds 120  for one file
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from rlstar_sym.errors import UsageError
from rlstar_sym.kernel.compiled import (
    Compiled,
    Word,
    committed_sources,
    compiled_text,
    digests_of,
    final_digest,
    outdated,
    read_compiled,
    theorem_digest,
)
from rlstar_sym.kernel.compiling import KernelVerdict, compile_theorems, sources_of
from rlstar_sym.kernel.final_statements import FinalVerdict, compile_finals, final_sources, with_final_statements
from rlstar_sym.kernel.page import kernel_page
from rlstar_sym.kernel.reading import Term
from rlstar_sym.kernel.recorded import proof_terms
from rlstar_sym.kernel.theorems import generate_all
from rlstar_sym.prove.coq_library import Step, version_of
from rlstar_sym.prove.coq_process import CoqFailure, find_coqc
from rlstar_sym.theorem.discovery import discover

ROOT = Path(__file__).resolve().parent.parent
PROOFS = ROOT / "proofs"
RECORD = PROOFS / "coq" / "compiled.json"
PAGE = ROOT / "docs" / "kernel.md"
#: where `make coq` keeps what it compiled
STORE = ROOT / "build" / "coq" / "compiled"
_RANK: dict[Word, int] = {"rules": 0, "printed equations": 1, "kernel": 2}


def check() -> int:
    """Whether record and page are those of the files that stand here."""
    entries = read_compiled(RECORD)
    faults = outdated(entries, PROOFS)
    if not PAGE.is_file() or PAGE.read_text(encoding="utf-8") != kernel_page(entries, PROOFS):
        faults.append(f"{PAGE.relative_to(ROOT)} is not what {RECORD.relative_to(ROOT)} says")
    for fault in faults:
        print(f"out of date: {fault}", file=sys.stderr)
    if faults:
        print("run `make kernel` and commit the result", file=sys.stderr)
        return 1
    print(f"what Coq said of {len(entries)} theorems is up to date")
    return 0


def entry_of(
    verdict: KernelVerdict, final: FinalVerdict | None, title: str, digest: str, digest_of_final: str
) -> Compiled:
    """What is recorded of a theorem."""
    word: Word = "kernel" if verdict.word == "kernel" else "printed equations" if verdict.equations else "rules"
    if final is None:
        return Compiled(verdict.theorem, title, word, verdict.reason, verdict.axioms, digest)
    of_final = (final.proved, final.reason, final.axioms, digest_of_final)
    return Compiled(verdict.theorem, title, word, verdict.reason, verdict.axioms, digest, *of_final)


def lost(before: list[Compiled], now: list[Compiled]) -> list[str]:
    """What was proved and is no longer."""
    after = {one.theorem: one for one in now}
    said = []
    for one in before:
        other = after.get(one.theorem)
        if other is None:
            said.append(f"{one.theorem} is gone")
        elif _RANK[other.word] < _RANK[one.word]:
            said.append(f"{one.theorem} was by {one.word}, now by {other.word}: {other.reason}")
        if one.final and (other is None or not other.final):
            said.append(f"the final statement of {one.theorem} was proved")
    return said


def compiled(program: str, before: list[Compiled], jobs: int, seconds: float) -> list[Compiled]:
    """What Coq says now of every shipped theorem. before: what it said; where nothing has changed since, what failed is not tried again. Raises CoqFailure, OSError."""
    theorems = discover([])
    data = proof_terms(theorems.values(), PROOFS / "certificates")
    texts, written = generate_all({id: Term(one) for id, one in data.items()})
    for name, text in texts.items():
        file = PROOFS / "coq" / "theorems" / f"{name}.v"
        if not file.is_file() or file.read_text(encoding="ascii") != text:
            raise UsageError(f"{file.relative_to(ROOT)} is out of date; run make generated first")

    def told(step: Step) -> None:
        if step.word != "kept":
            print(f"  {step.name}: {step.word} ({step.seconds:.1f} s)", flush=True)

    files = digests_of(committed_sources(PROOFS))
    terms = {id: (PROOFS / "terms" / f"{id}.json").read_bytes() for id in theorems}
    digests = {id: theorem_digest(id, terms[id], files) for id in theorems}
    failed = {one.theorem: one for one in before if one.digest == digests.get(one.theorem) and one.word != "kernel"}
    chosen = [
        # of what failed in its full form alone, the other is compiled
        (replace(written[id], full=set()) if id in failed else written[id], data[id]["conclusions"])
        for id in theorems
        if id not in failed or failed[id].word != "rules"
    ]
    whole = compile_theorems(
        program, sources_of(PROOFS, texts), chosen, STORE, jobs=jobs, seconds=seconds, progress=told
    )
    verdicts = {one.theorem: one for one in whole}
    for id, one in failed.items():
        if one.word == "rules":
            verdicts[id] = KernelVerdict(id, "rules", one.reason, one.axioms, 0.0)
        elif verdicts[id].equations:
            verdicts[id] = replace(verdicts[id], reason=one.reason)
    modules = with_final_statements([*theorems], PROOFS / "coq")
    finals = compile_finals(program, final_sources(PROOFS, texts), modules, STORE, jobs=jobs, progress=told)
    of_theorem = {one.theorem: one for one in finals}
    return [
        entry_of(verdicts[id], of_theorem.get(id), theorems[id].title, digests[id], final_digest(id, files))
        for id in theorems
    ]


def main() -> int:
    """Compile and write, or compare; 0 where nothing is out of date or lost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--accept", action="store_true")
    parser.add_argument("--anew", action="store_true")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=120.0)
    asked = parser.parse_args()
    try:
        if asked.check:
            return check()
        program = find_coqc()
        if program is None:
            raise UsageError("there is no coqc here; install Coq 8.16 or set RLSTAR_COQC")
        before = read_compiled(RECORD) if RECORD.is_file() else []
        entries = compiled(program, [] if asked.anew else before, asked.jobs, asked.seconds)
        said = lost(before, entries)
        for line in said:
            print(f"lost: {line}", file=sys.stderr)
        if said and not asked.accept:
            print("nothing is written; mend it, or write it all the same with --accept", file=sys.stderr)
            return 1
        RECORD.write_text(compiled_text(version_of(program), entries), encoding="ascii")
        PAGE.write_text(kernel_page(entries, PROOFS), encoding="utf-8")
    except (UsageError, CoqFailure, OSError) as error:
        print(f"kernel: {error}", file=sys.stderr)
        return 2
    for word in _RANK:
        print(f"{sum(one.word == word for one in entries)} by {word}")
    print(f"{sum(bool(one.final) for one in entries)} final statements proved")
    return 0


if __name__ == "__main__":
    sys.exit(main())
