"""Whole theorems by the kernel, after a run: their obligations as this run answered them, and for theorems that are only cited, as they are committed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from rlstar_sym.errors import UsageError
from rlstar_sym.kernel.compiling import CoqFailure, KernelVerdict, compile_theorems, sources_of
from rlstar_sym.kernel.reading import Term
from rlstar_sym.kernel.recorded import answers_of, committed_digests
from rlstar_sym.kernel.theorems import generate_all
from rlstar_sym.prove.coq_files import lemma, theorem_file
from rlstar_sym.prove.coq_library import Step
from rlstar_sym.prove.coq_process import find_coqc
from rlstar_sym.prove.coq_statements import identifier
from rlstar_sym.theorem.discovery import shipped_directory
from rlstar_sym.theorem.terms import term_of, term_text
from rlstar_sym.theorem.theorems import Theorem
from rlstar_sym.theorem.verdicts import TheoremResult

MISSING = "coqc is not installed, so that it is by rules"


def kernel_verdicts(
    results: Sequence[TheoremResult], out: Path, *, jobs: int = 1, progress: Callable[[str], None] = lambda _: None
) -> dict[str, KernelVerdict]:
    """What Coq says of each theorem that is proved, by id. out: a folder for terms, theorem files and compiled files. Raises UsageError when it cannot be written."""
    proved = [r for r in results if r.verdict == "proved"]
    program = find_coqc()
    if program is None:
        return {r.theorem.id: KernelVerdict(r.theorem.id, "rules", MISSING, (), 0.0) for r in proved}
    proofs = shipped_directory()
    generated: dict[str, str] = {}
    data = {}
    for result in proved:
        theorem = result.theorem
        shown = [r for r in result.obligations if r.proved and r.certificate is not None]
        answers = answers_of(theorem, {r.obligation.label: r.obligation.digest for r in shown})
        data[theorem.id] = term_of(theorem, answers)
        lemmas = [lemma(r.obligation, r.certificate) for r in shown if r.certificate is not None]
        if lemmas:
            generated[identifier(theorem.id)] = theorem_file(theorem.id, lemmas).text
    for theorem in _cited(proved):
        file = proofs / "coq" / "generated" / f"{identifier(theorem.id)}.v"
        if file.is_file():
            digests = committed_digests(theorem, proofs / "certificates")
            data[theorem.id] = term_of(theorem, answers_of(theorem, digests))
            generated[file.stem] = file.read_text(encoding="ascii")
    texts, written = generate_all({id: Term(one) for id, one in data.items()})
    asked = [(written[r.theorem.id], data[r.theorem.id]["conclusions"]) for r in proved]
    progress(f"compiling {len(asked)} whole theorem{'s' if len(asked) != 1 else ''} with Coq")

    def told(step: Step) -> None:
        if step.name.startswith("RLStar.Theorems.") and step.word != "kept":
            progress(f"  {step.name.rpartition('.')[2]}: {step.word if step.word == 'compiled' else 'not compiled'}")

    try:
        _keep(out / "terms", {f"{id}.json": term_text(one) for id, one in data.items()})
        _keep(out / "theorems", {f"{name}.v": text for name, text in texts.items()})
        sources = sources_of(proofs, texts, generated)
        verdicts = compile_theorems(program, sources, asked, out / "compiled", jobs=jobs, progress=told)
    except CoqFailure as error:
        return {r.theorem.id: KernelVerdict(r.theorem.id, "rules", str(error), (), 0.0) for r in proved}
    except OSError as error:
        raise UsageError(f"cannot write to {out}: {error.strerror}; choose another --out") from error
    return {one.theorem: one for one in verdicts}


def _cited(proved: Sequence[TheoremResult]) -> list[Theorem]:
    """The theorems that these cite, directly or not, and that are not among them."""
    found: dict[str, Theorem] = {}
    there = {r.theorem.id for r in proved}
    todo = [r.theorem for r in proved]
    while todo:
        theorem = todo.pop()
        for id in theorem.uses:
            if id not in there and id not in found and id in theorem.library:
                found[id] = theorem.library[id]
                todo.append(found[id])
    return list(found.values())


def _keep(folder: Path, files: dict[str, str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="ascii")
