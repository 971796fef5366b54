"""Whole theorems in Coq: write the proof terms and theorem files, compile them, and print what Coq says of each.

python tools/kernel_theorems.py [IDS...]        the theorems of these ids (all of them by default)
    --no-coq       write the files and say what they have, without compiling
    --out FOLDER   where terms, files and compiled files go (build/kernel by default)
    --reasons      with every fact that has no proof there, and why
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

from rlstar_sym.kernel.compiling import compile_theorems, sources_of
from rlstar_sym.kernel.reading import Term
from rlstar_sym.kernel.recorded import proof_terms
from rlstar_sym.kernel.theorems import generate_all
from rlstar_sym.prove.coq_library import Step
from rlstar_sym.prove.coq_process import find_coqc
from rlstar_sym.theorem.discovery import discover, shipped_directory
from rlstar_sym.theorem.terms import term_text


def main() -> int:
    """Write, compile, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("ids", nargs="*")
    parser.add_argument("--no-coq", action="store_true")
    parser.add_argument("--reasons", action="store_true")
    parser.add_argument("--out", type=Path, default=Path("build/kernel"))
    parser.add_argument("--jobs", type=int, default=1)
    asked = parser.parse_args()
    proofs = shipped_directory()
    theorems = discover([])
    unknown = [id for id in asked.ids if id not in theorems]
    if unknown:
        print(f"there is no theorem {unknown[0]}", file=sys.stderr)
        return 2
    data = proof_terms(theorems.values(), proofs / "certificates")
    texts, written = generate_all({id: Term(one) for id, one in data.items()})
    for folder, files in (
        (asked.out / "terms", {f"{id}.json": term_text(one) for id, one in data.items()}),
        (asked.out / "theorems", {f"{name}.v": text for name, text in texts.items()}),
    ):
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            (folder / name).write_text(text, encoding="ascii")
    chosen = {id: written[id] for id in (asked.ids or written)}
    conclusions = {id: data[id]["conclusions"] for id in chosen}
    whole = [id for id, one in chosen.items() if set(conclusions[id]) <= one.stated]
    full = [id for id, one in chosen.items() if set(conclusions[id]) <= one.full]
    print(
        f"{len(whole)} of {len(chosen)} theorems have a file with all of their conclusions, {len(full)} with that they are defined"
    )
    if asked.reasons:
        for id, one in chosen.items():
            for number, reason in one.missing.items():
                print(f"  {id} ({number}): {reason}")
    else:
        reasons = Counter(r for one in chosen.values() for r in one.missing.values() if "it rests on (" not in r)
        for reason, count in reasons.most_common(25):
            print(f"  {count} facts: {reason}")
    program = find_coqc()
    if asked.no_coq or program is None:
        return 0

    def told(step: Step) -> None:
        if step.word != "kept":
            print(f"  {step.name}: {step.word} ({step.seconds:.1f} s)", flush=True)

    verdicts = compile_theorems(
        program,
        sources_of(proofs, texts),
        [(one, conclusions[id]) for id, one in chosen.items()],
        asked.out / "compiled",
        jobs=asked.jobs,
        progress=told,
    )
    for one in verdicts:
        print(f"{one.theorem:8} {one.word:7} {one.reason or f'{len(one.axioms)} axioms'}")
    in_kernel = sum(one.word == "kernel" for one in verdicts)
    axioms = sorted({axiom for one in verdicts for axiom in one.axioms})
    print(f"{in_kernel} of {len(verdicts)} by the kernel; axioms: {', '.join(axioms) or 'none'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
