"""Final statements in Coq: compile the proofs of proofs/coq/Statements.v, and print what each rests on.

python tools/kernel_finals.py [IDS...]        the theorems of these ids (all that have a final statement by default)
    --out FOLDER   where compiled files go (build/kernel by default)

`make coq` compiles them too, with all that it audits; `make kernel` writes docs/kernel.md, of each theorem by what it is proved.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from rlstar_sym.kernel.final_statements import compile_finals, final_sources, with_final_statements
from rlstar_sym.kernel.reading import Term
from rlstar_sym.kernel.recorded import proof_terms
from rlstar_sym.kernel.theorems import generate_all
from rlstar_sym.prove.coq_library import Step
from rlstar_sym.prove.coq_process import find_coqc
from rlstar_sym.theorem.discovery import discover, shipped_directory


def main() -> int:
    """Compile and print; 0 where every statement asked for is proved."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("ids", nargs="*")
    parser.add_argument("--out", type=Path, default=Path("build/kernel"))
    parser.add_argument("--jobs", type=int, default=1)
    asked = parser.parse_args()
    proofs = shipped_directory()
    theorems = discover([])
    modules = with_final_statements([*theorems], proofs / "coq")
    unknown = [id for id in asked.ids if id not in modules]
    if unknown:
        print(f"{unknown[0]} has no final statement in {proofs / 'coq' / 'Statements.v'}", file=sys.stderr)
        return 2
    program = find_coqc()
    if program is None:
        print("there is no coqc here; install Coq 8.16 or set RLSTAR_COQC", file=sys.stderr)
        return 2
    data = proof_terms(theorems.values(), proofs / "certificates")
    texts, _ = generate_all({id: Term(one) for id, one in data.items()})

    def told(step: Step) -> None:
        if step.word != "kept":
            print(f"  {step.name}: {step.word} ({step.seconds:.1f} s)", flush=True)

    verdicts = compile_finals(
        program,
        final_sources(proofs, texts),
        {id: modules[id] for id in (asked.ids or modules)},
        asked.out / "compiled",
        jobs=asked.jobs,
        progress=told,
    )
    for one in verdicts:
        print(f"{one.theorem:8} {one.reason or 'proved, on ' + (', '.join(one.axioms) or 'no axioms')}")
    proved = sum(one.proved for one in verdicts)
    axioms = sorted({axiom for one in verdicts for axiom in one.axioms})
    print(f"{proved} of {len(verdicts)} final statements proved; axioms: {', '.join(axioms) or 'none'}")
    return 0 if proved == len(verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
