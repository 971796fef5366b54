"""What Coq says of proof terms that a test has changed."""

from __future__ import annotations

from rlstar_sym.kernel.compiling import compile_theorems, sources_of
from rlstar_sym.kernel.reading import Term
from rlstar_sym.kernel.theorems import generate_all
from rlstar_sym.prove.coq_process import find_coqc
from rlstar_sym.theorem.discovery import shipped_directory


def verdict(terms, store, id):
    """What Coq says of one of these theorems, and whether its file is compiled with all conclusions (that they are defined is shown in another file)."""
    texts, written = generate_all({one: Term(data) for one, data in terms.items()})
    chosen = [(written[id], terms[id]["conclusions"])]
    said = []
    (found,) = compile_theorems(
        find_coqc(), sources_of(shipped_directory(), texts), chosen, store, progress=said.append
    )
    module = f"RLStar.Theorems.{written[id].module}"
    made = any(step.name == module and step.word in ("compiled", "kept") for step in said)
    return found, made and set(terms[id]["conclusions"]) <= written[id].stated
