"""Regenerate what is generated and committed, or with --check fail when it is out of date.

proofs/certificates/*.json     the certificates of every theorem
proofs/terms/*.json            every proof as data: its statements, rules, and where each hypothesis comes from
proofs/coq/theorems/*.v        every theorem as a whole, from its proof term
proofs/coq/generated/*.v       every obligation as a lemma about real numbers, with its certificate as the proof
docs/derivations/*.tex         the typeset derivations, brief (in full: `make latex-full`)
docs/derivations/map.json      for each step of them its obligations, certificates and lemmas
docs/ledger.md                 the trust ledger
docs/rules.md                  the rules, and the lemmas of Coq that each applies
docs/*.md                      excerpts of files of this repository, where a page has them (tools/excerpts.py)
docs/results.md                what is true, what is false, what is open
rlstar_sym/fate/decisions.json which theorems decide a fate, and under which condition
README.md                      the example and the theorem table, between their markers

Certificates are taken from the committed evidence when the checker accepts them now, and searched for where there is none. A theorem whose Coq file comes out as
it is committed is counted as `make coq` found it, which compiles these very files and audits them; what differs is compiled here.
"""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import excerpts

from rlstar_sym.cli.running import choose_engines, quiet, settings
from rlstar_sym.kernel.reading import Term
from rlstar_sym.kernel.recorded import answers_of, lemma_names
from rlstar_sym.kernel.rule_lemmas import applied_by_rule, rules_page
from rlstar_sym.kernel.theorems import generate_all
from rlstar_sym.kernel.written import Written
from rlstar_sym.prove.coq import confirm_by_coq
from rlstar_sym.prove.coq_examples import PRODUCTS, product_lemmas
from rlstar_sym.prove.coq_files import coq_file, lemma, theorem_file
from rlstar_sym.prove.coq_statements import identifier
from rlstar_sym.prove.run import prove_theorems
from rlstar_sym.report.derivation import write_latex
from rlstar_sym.report.ledger import ledger_markdown
from rlstar_sym.report.map import Sources
from rlstar_sym.report.results import results_markdown
from rlstar_sym.report.tables import markdown_table
from rlstar_sym.theorem.decisions import decisions_text
from rlstar_sym.theorem.discovery import discover, discover_all
from rlstar_sym.theorem.terms import term_of, term_text
from rlstar_sym.theorem.verdicts import COQ, SOLVERS, Answer, TheoremResult

ROOT = Path(__file__).resolve().parent.parent
COQ_FILES = ROOT / "proofs" / "coq" / "generated"
WHOLE = ROOT / "proofs" / "coq" / "theorems"
THEORY = ROOT / "proofs" / "coq" / "theory"
TERMS = ROOT / "proofs" / "terms"
END = "<!-- end generated -->"
DO_NOT_EDIT = "Written by tools/regenerate.py from the theorem files and their certificates: do not edit."
#: what the README shows a newcomer
EXAMPLE = (
    "rlstar derive --steps symbolic --states symbolic",
    "rlstar iterate --steps 3 --states 64 --delta 0.1 --rounds 4",
    'rlstar decide "l + r + (M-2)*l*r > l*(1 + (M-1)*l*r)" --given "0 < l < 1" --given "0 < r < 1" --given "M >= 2" --engines certificate,points',
    'rlstar decide "x*y < 1" --given "0 < x <= 1" --given "0 < y <= 1" --engines certificate,points',
)


def run(out: Path) -> list[TheoremResult]:
    """The shipped theorems, by every engine whose word does not depend on how much time it gets: not by the solvers."""
    chosen = settings(out, choose_engines("all") - {*SOLVERS, COQ}, 2, 60)
    results = prove_theorems(discover([]), chosen, quiet)
    unchanged = {
        r.obligation.label
        for one, file, text in theorem_files(results)
        if file.is_file() and file.read_text() == text
        for r in one.obligations
        if r.proved
    }
    certified = [r for one in results for r in one.obligations if r.certificate is not None]
    confirm_by_coq(
        [r for r in certified if r.obligation.label not in unchanged],
        replace(chosen, engines=chosen.engines | {COQ}),
    )
    for result in certified:
        if result.obligation.label in unchanged:
            result.answers[COQ] = Answer("confirmed", "its committed lemma, which make coq compiles")
    return results


def between(text: str, name: str, new: str) -> str:
    """The text with the part between the markers of that name replaced."""
    begin = f"<!-- begin generated: {name} (make generated) -->"
    if begin not in text or END not in text.split(begin, 1)[1]:
        sys.exit(f"README.md has lost its markers {begin} and {END}")
    before, rest = text.split(begin, 1)
    return f"{before}{begin}\n{new.strip()}\n{END}{rest.split(END, 1)[1]}"


def example(out: Path) -> str:
    """The example commands with their real output."""
    lines = ["```console"]
    for command in EXAMPLE:
        done = subprocess.run(
            [sys.executable, "-m", *shlex.split(command.replace("rlstar", "rlstar_sym", 1))],
            capture_output=True,
            text=True,
            check=False,
            cwd=out,
        )
        lines += [f"$ {command}", done.stdout.rstrip(), ""]
    return "\n".join([*lines[:-1], "```"])


def coq_files(results: Sequence[TheoremResult]) -> dict[Path, str]:
    """A Coq file for every theorem, and the examples."""
    products = coq_file(product_lemmas(), f"{PRODUCTS}\n{DO_NOT_EDIT}", audited=False)
    return {COQ_FILES / "Products.v": products.text} | {file: text for _, file, text in theorem_files(results)}


def whole_theorems(results: Sequence[TheoremResult]) -> tuple[dict[Path, str], dict[str, Written]]:
    """The proof term of every theorem and the file of Coq that is written from it, and what each file has, by the id of its theorem."""
    data = {}
    for one in results:
        shown = {r.obligation.label: r.obligation.digest for r in one.obligations if r.proved and r.certificate}
        data[one.theorem.id] = term_of(one.theorem, answers_of(one.theorem, shown))
    texts, written = generate_all({id: Term(term) for id, term in data.items()})
    files = {TERMS / f"{id}.json": term_text(term) for id, term in data.items()}
    return files | {WHOLE / f"{name}.v": text for name, text in texts.items()}, written


def rules_table(whole: Mapping[Path, str]) -> str:
    """docs/rules.md, from the files of whole theorems and their proof terms."""
    theory = {file.stem: file.read_text() for file in sorted(THEORY.glob("*.v"))}
    texts = [text for file, text in whole.items() if file.suffix == ".v"]
    terms = [json.loads(text) for file, text in whole.items() if file.suffix == ".json"]
    return rules_page(applied_by_rule(texts, theory), Counter(f["rule"] for term in terms for f in term["facts"]))


def map_sources(results: Sequence[TheoremResult], files: Mapping[Path, str], written: Mapping[str, Written]) -> Sources:
    """What the files of Coq call the obligations and the facts of each theorem; paths are beside docs/derivations as certificates are, in proofs/."""
    names: dict[str, dict[str, str]] = {}
    for one in results:
        name = identifier(one.theorem.id)
        there = {"coq": COQ_FILES / f"{name}.v", "whole": WHOLE / f"{name}.v"}
        paths = {kind: path.relative_to(ROOT / "proofs").as_posix() for kind, path in there.items() if path in files}
        names[one.theorem.id] = paths
    facts = {(id, number): f"fact_{number}" for id, one in written.items() for number in one.proved}
    return Sources(lemma_names(results), facts, names)


def theorem_files(results: Sequence[TheoremResult]) -> Iterator[tuple[TheoremResult, Path, str]]:
    """The Coq file of every theorem that has certificates."""
    for one in results:
        lemmas = [lemma(r.obligation, r.certificate) for r in one.obligations if r.proved and r.certificate is not None]
        if lemmas:  # otherwise it is by ball arithmetic alone
            yield one, COQ_FILES / f"{identifier(one.theorem.id)}.v", theorem_file(one.theorem.id, lemmas).text


def generated() -> dict[Path, str]:
    """Every generated file with its content."""
    files: dict[Path, str] = {}
    with tempfile.TemporaryDirectory() as directory:
        out = Path(directory)
        results = run(out)
        for file in sorted((out / "certificates").glob("*.json")):
            files[ROOT / "proofs" / "certificates" / file.name] = file.read_text()
        files |= coq_files(results)
        whole, written = whole_theorems(results)
        files |= whole | {ROOT / "docs" / "rules.md": rules_table(whole)}
        write_latex(results, out / "latex", sources=map_sources(results, files, written))
        for file in sorted((out / "latex").iterdir()):
            files[ROOT / "docs" / "derivations" / file.name] = file.read_text()
        questions = list(discover_all([]).questions.values())
        files[ROOT / "docs" / "ledger.md"] = ledger_markdown(results, questions)
        files[ROOT / "docs" / "results.md"] = results_markdown(results, questions, "../proofs")
        files[ROOT / "rlstar_sym" / "fate" / "decisions.json"] = decisions_text(
            {r.theorem.id: r.theorem for r in results}
        )
        readme = (ROOT / "README.md").read_text()
        readme = between(readme, "example", example(out))
        files[ROOT / "README.md"] = between(readme, "theorems", markdown_table(results))
    # pages quote files that were made just now
    made = {path.relative_to(ROOT).as_posix(): text for path, text in files.items()}
    return files | excerpts.pages(lambda path: made[path] if path in made else excerpts.read_file(path))


def main() -> int:
    """Write the files, or compare with --check."""
    check = sys.argv[1:] == ["--check"]
    if sys.argv[1:] and not check:
        print("usage: regenerate.py [--check]", file=sys.stderr)
        return 2
    files = generated()
    owned = [
        *(ROOT / "proofs" / "certificates").glob("*.json"),
        *(ROOT / "proofs" / "coq" / "generated").glob("*.v"),
        *TERMS.glob("*.json"),
        *WHOLE.glob("*.v"),
        *(ROOT / "docs" / "derivations").iterdir(),
    ]
    stale = [f for f in owned if f not in files]
    changed = [f for f, text in files.items() if not f.exists() or f.read_text() != text]
    if check:
        for file in [*stale, *changed]:
            print(f"out of date: {file.relative_to(ROOT)}", file=sys.stderr)
        if stale or changed:
            print("run `make generated` and commit the result", file=sys.stderr)
            return 1
        print(f"{len(files)} generated files are up to date")
        return 0
    for file in stale:
        file.unlink()
    for file in changed:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(files[file])
    print(f"{len(files)} generated files, {len(changed)} written, {len(stale)} removed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
