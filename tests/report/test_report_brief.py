"""Brief proofs: the statements of the full ones, every obligation counted, labels unique, the map complete; widths and numberings that papers ask for."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from latex_structure import bare, check_structure, without_comments
from test_report_compiles import check_log, compile_latex, needs_pdflatex
from test_report_derivation import in_one_line

from rlstar_sym.prove.evidence import evidence_text
from rlstar_sym.report.brief import BriefProof
from rlstar_sym.report.definitions import readable_names
from rlstar_sym.report.derivation import derivations_tex, write_latex
from rlstar_sym.report.form import Form, label_of, part_label
from rlstar_sym.report.kinds import BALLS, KINDS, MEANING, OPEN, counted, kind_of
from rlstar_sym.report.layout import lines_of, printed, renaming
from rlstar_sym.report.map import Sources, map_text, theorem_map
from rlstar_sym.report.proof import parts_latex, theorem_latex
from rlstar_sym.report.steps import blocks_of
from rlstar_sym.theorem.binding import statement_symbols, with_parts
from rlstar_sym.theorem.verdicts import CERTIFICATE, Answer, ObligationResult, TheoremResult
from rlstar_sym.theorem.wording import claim_latex

FULL = Form("full")
COLUMN = Form(width=230)
#: pages of the brief collection
MOST_PAGES = 150
#: what a line in one of two columns may run over, in points: formulas are broken by an estimate of their width
WORST_IN_COLUMNS = 12.0

SMALL = '''
"""Sums.

Idea     All terms are positive.
"""
from rlstar_sym import Symbol
from rlstar_sym.theorem import theorem

x, y = Symbol("x"), Symbol("y")


@theorem("a_b-1", "Sums")
def sums(proof):
    proof.assume(x > 0, y > 0)
    first = proof.show(x + y > 0)
    second = proof.show(2 * x + y > 0)
    third = proof.show((1 + x + y) ** 2 + (2 + x + y) ** 3 + (3 + x + y) ** 4 + (4 + x + y) ** 5 > 0)
    return proof.show(x * y + x > 0, using=[first, second, third], note="Both are positive.")
'''


def counted_in(text: str) -> Counter[str]:
    """What brackets with kinds of evidence count, over a text."""
    found: Counter[str] = Counter()
    words = {*KINDS.values(), BALLS, OPEN}
    for bracket in re.findall(r"\[([^\[\]]*)\]", text):
        for part in bracket.split(", "):
            match = re.fullmatch(r"(?:\\textbf\{)?([a-z]+)\}?(?: (\d+))?", part)
            if match is not None and match[1] in words:
                found[match[1]] += int(match[2] or 1)
    return found


def flat(text: str) -> str:
    return " ".join(text.split())


def test_brief_and_full_hold_the_same_statements(brief: dict[str, tuple[str, str]], typeset: dict[str, str]) -> None:
    for name, (statement, _) in brief.items():
        assert typeset[name].startswith(statement), name


def test_brief_proofs_are_well_formed(brief: dict[str, tuple[str, str]]) -> None:
    for statement, proof in brief.values():
        check_structure(statement)
        check_structure(proof)


def test_every_obligation_is_counted_in_its_step_and_in_all(
    shipped: list[TheoremResult], brief: dict[str, tuple[str, str]]
) -> None:
    for result in shipped:
        owed = Counter(kind_of(one) for one in result.obligations)
        proof = brief[result.theorem.id][1]
        steps, _, ledger = flat(without_comments(proof)).partition(r"\emph{Ledger.}")
        assert counted_in(ledger) == owed, result.theorem.id
        assert f"{len(result.obligations)} obligation" in ledger or not result.obligations
        # what is shown at a point, that a hypothesis is needed, follows the proof, a sentence each
        needed = steps.count("fails at $") + steps.count("fails at .")
        assert sum(counted_in(steps).values()) + needed == len(result.obligations), result.theorem.id
        assert OPEN not in owed


def test_every_step_is_printed_or_summed_up_once(
    shipped: list[TheoremResult], brief: dict[str, tuple[str, str]]
) -> None:
    for result in shipped:
        theorem = result.theorem
        proof = BriefProof(theorem, {}, lambda fact: "")
        numbers = [f.number for part in proof.parts for f in part.facts]
        assert sorted(numbers) == numbers
        rows = [n for part in proof.parts for row in part.rows for n in row]
        assert sorted(rows) == numbers, theorem.id
        for part in proof.parts:
            for row in part.rows:
                shown = rf"\provestep{{{row[0]}}}" + (f"--({row[-1]})" if len(row) > 1 else "")
                assert shown in brief[theorem.id][1], (theorem.id, row)
        for fact in theorem.conclusions:
            assert any(fact in part.facts and part.named for part in proof.parts), fact.label


def test_what_is_printed_is_the_claim_of_the_fact(shipped: list[TheoremResult]) -> None:
    """The claim of a step that stands alone is letter for letter that of the full proof; of what stands together each left side is."""
    for result in shipped[::7]:
        full = bare(theorem_latex(result, FULL))
        own = bare(theorem_latex(result))
        several = {
            f.number for block in blocks_of(result.theorem) for step in block.steps if len(step) > 1 for f in step
        }
        for fact in BriefProof(result.theorem, {}, lambda fact: "").shown:
            with renaming(readable_names(with_parts(statement_symbols(fact.statement)))):
                claim = bare(printed(claim_latex(fact))).partition(r"\text")[0]
            assert fact.number in several or claim in full or in_one_line(claim) in full, fact.label
            left = re.split(r"[<>=]|\\le(?!ft)|\\ge|\\ne", claim)[0]
            assert left in own or in_one_line(left) in own, fact.label


def test_labels_are_unique_and_the_map_names_each(
    shipped: list[TheoremResult], brief: dict[str, tuple[str, str]]
) -> None:
    for form, texts in (
        (Form(), ["\n".join(brief[r.theorem.id]) for r in shipped]),
        (FULL, [theorem_latex(r, FULL) for r in shipped[::9]]),
    ):
        results = shipped if form.is_brief else shipped[::9]
        seen: set[str] = set()
        for result, text in zip(results, texts, strict=True):
            own = without_comments(text)
            labels = [*re.findall(r"\\label\{([^{}#]+)\}", own)]
            labels += [part_label(result.theorem.id, n) for n in re.findall(r"\\provestep\{(\d+)\}", own)]
            assert len(labels) == len(set(labels)), result.theorem.id
            assert not seen & set(labels)
            seen |= set(labels)
            head, steps = theorem_map(result, form, Sources())
            assert {head["label"], *head["conclusions"], *(one["label"] for one in steps)} == set(labels)


def test_the_map_is_complete(shipped: list[TheoremResult]) -> None:
    sources = Sources({o.label: o.label.replace("/", "_") for r in shipped for o in r.theorem.certifiable})
    data = json.loads(map_text(shipped, Form(), sources))
    assert list(data["theorems"]) == [r.theorem.id for r in shipped]
    for result in shipped:
        entry = data["theorems"][result.theorem.id]
        facts = result.theorem.proof.facts
        assert [one["step"] for one in entry["steps"]] == [f.number for f in facts]
        assert [one["rule"] for one in entry["steps"]] == [f.rule for f in facts]
        owed = [one for step in entry["steps"] for one in step["owes"]]
        assert [one["obligation"] for one in owed] == [o.label for o in result.theorem.obligations]
        found = [(r.obligation, r.certificate) for r in result.obligations if r.certificate is not None]
        digests = json.loads(evidence_text(result.theorem.id, found))["obligations"]  # type: ignore[arg-type]
        for one in owed:
            if one["kind"] == BALLS:
                assert "certificate" not in one
                continue
            assert digests[one["obligation"]].startswith(one["certificate"])
            assert one["lemma"] == one["obligation"].replace("/", "_")
        assert entry["certificates"] == f"certificates/{result.theorem.id}.json"


def test_digests_in_the_map_tell_certificates_apart(shipped: list[TheoremResult]) -> None:
    for result in shipped:
        whole = {r.obligation.digest for r in result.obligations}
        assert len({digest[:16] for digest in whole}) == len(whole)


def test_long_rows_are_summed_up(brief: dict[str, tuple[str, str]], typeset: dict[str, str]) -> None:
    assert len(brief["III.3a"][1]) < len(typeset["III.3a"]) / 15
    assert re.search(r"Inequality \$\\times \d{3}\$\}: \\provestep\{1\}--\(\d{3}\)", brief["III.3a"][1])


def test_plain_steps_are_told_together(prove: Callable[[str], TheoremResult]) -> None:
    _, proof = parts_latex(prove(SMALL))
    told = flat(proof)
    assert r"\provestep{1}, \provestep{2} $x + y,\, 2\,x + y > 0$; on the way \provestep{3}. [coefficients 3]" in told
    assert r"\provestep{4} \emph{Inequality}, from (1)--(3); this is (a). Both are positive." in told
    assert r"\label{rlstar:a+b-1:#1}" in proof


def test_what_is_open_is_said(prove: Callable[[str], TheoremResult]) -> None:
    good = prove(SMALL)
    missing = [ObligationResult(o.obligation, {CERTIFICATE: Answer("undecided")}) for o in good.obligations]
    statement, proof = parts_latex(TheoremResult(good.theorem, missing, "undecided", "because"))
    assert r"[\textbf{open} 3]" in flat(proof) and r"[\textbf{open}]" in flat(proof)
    assert r"[\textbf{open} 4]" in proof.partition("Ledger")[2]
    assert r"\begin{theorem}" not in statement and r"\renewcommand{\qedsymbol}{}" in proof
    refused = [
        ObligationResult(o.obligation, {CERTIFICATE: Answer("undecided")}, o.certificate) for o in good.obligations
    ]
    assert counted_in(parts_latex(TheoremResult(good.theorem, refused, "undecided", "because"))[1]) == Counter(
        {OPEN: 8}
    )


def test_an_unknown_kind_is_refused(prove: Callable[[str], TheoremResult]) -> None:
    good = prove(SMALL).obligations[0]
    strange = {"evidence": {"kind": "proof", "goal": {"kind": "trust me"}}}
    with pytest.raises(TypeError, match="no word"):
        kind_of(ObligationResult(good.obligation, {CERTIFICATE: Answer("confirmed")}, strange))
    assert {*KINDS.values(), BALLS, OPEN} == set(MEANING)
    assert counted([]) == ""


def test_the_document_explains_the_kinds_that_occur(shipped: list[TheoremResult]) -> None:
    document = derivations_tex(shipped)
    for kind in {kind_of(one) for r in shipped for one in r.obligations}:
        assert f"\\emph{{{kind}}}, {MEANING[kind]}" in document
    assert r"\emph{open}" not in document


def test_the_counter_of_the_paper(prove: Callable[[str], TheoremResult]) -> None:
    statement, proof = parts_latex(prove(SMALL), Form(numbering="paper"))
    assert r"\thetheorem" not in statement
    assert r"\begin{theorem}[{Sums; a\_b-1}]\label{rlstar:a+b-1}" in statement
    assert r"\begin{proof}[Proof of Theorem~\ref{rlstar:a+b-1}]" in proof
    own, told = parts_latex(prove(SMALL))
    assert r"\renewcommand{\thetheorem}{a\_b-1}" in own and r"[Proof of Theorem~a\_b-1]" in told
    assert label_of("a_b") != label_of("a-b")


def test_narrow_lines_break_earlier() -> None:
    from rlstar_sym.report.layout import is_inline, line_width, rows

    formula = " + ".join(["x y z"] * 9)
    wide = rows(formula)
    with lines_of(230):
        assert len(rows(formula)) > len(wide)
        assert not is_inline("x + y + z + x + y + z + x")
        narrow = line_width()
    assert narrow < line_width()
    with renaming({}):
        assert rows(formula) == wide


PAPER = r"""\documentclass{article}
\usepackage{amsmath,amsthm}
\newtheorem{lemma}{Lemma}[section]
\newtheorem{theorem}[lemma]{Theorem}
\begin{document}
\section{First}
\begin{lemma}Nothing.\end{lemma}
\input{I.4-statement.tex}
By Theorem~\ref{rlstar:I.4} \eqref{rlstar:I.4:a} and step \ref{rlstar:I.4:9}.
\appendix
\input{I.4-proof.tex}
\end{document}
"""


@needs_pdflatex
def test_a_paper_inputs_statement_and_proof_apart(by_id: dict[str, TheoremResult], tmp_path: Path) -> None:
    for form in (Form(numbering="paper"), Form("full", numbering="paper")):
        write_latex([by_id["I.4"]], tmp_path, form)
        (tmp_path / "derivations.tex").write_text(PAPER, encoding="ascii")
        compile_latex(tmp_path)
        log = compile_latex(tmp_path)
        check_log(log)
        assert "undefined references" not in log and "multiply defined" not in log
        labels = (tmp_path / "derivations.aux").read_text()
        for label, shown in (("rlstar:I.4", "1.2"), ("rlstar:I.4:a", "{a}"), ("rlstar:I.4:9", "9")):
            assert rf"\newlabel{{{label}}}{{{{{shown}}}" in labels


@needs_pdflatex
def test_the_collection_is_short_and_within_the_margins(shipped: list[TheoremResult], tmp_path: Path) -> None:
    write_latex(shipped, tmp_path)
    compile_latex(tmp_path)
    log = compile_latex(tmp_path)
    check_log(log)
    assert "Overfull" not in log
    assert "undefined references" not in log and "multiply defined" not in log
    pages = re.search(r"\((\d+) pages", log)
    assert pages is not None and int(pages[1]) < MOST_PAGES


@needs_pdflatex
@pytest.mark.exhaustive
def test_two_columns(shipped: list[TheoremResult], tmp_path: Path) -> None:
    write_latex(shipped, tmp_path, COLUMN)
    log = compile_latex(tmp_path)
    overfull = [float(points) for points in re.findall(r"Overfull \\hbox \(([\d.]+)pt", log)]
    assert max(overfull, default=0.0) <= WORST_IN_COLUMNS and len(overfull) <= 10, overfull


SCOPES = '''
"""Scopes."""
from rlstar_sym import SymmetricChain
from rlstar_sym.theorem import theorem

chain = SymmetricChain()
delta, M = chain.delta, chain.states


@theorem("S.1", "Scopes")
def scopes(proof):
    proof.assume(M >= 2, delta >= 0)
    with proof.case("one", delta < 1, every_step=False):
        proof.show(2 * delta < 2, note="Of one step.")
    with proof.case("every", delta < 1):
        proof.show(3 * delta < 3, note="Of every step.")
    return proof.show(M * delta >= 0)
'''


def test_what_is_supposed_of_one_step_is_not_taken_for_every_step(prove: Callable[[str], TheoremResult]) -> None:
    result = prove(SCOPES)
    for text in (parts_latex(result)[1], parts_latex(result, FULL)[1]):
        told = flat(text)
        one, every, after = (told.index(words) for words in ("Of one step.", "Of every step.", "Without further"))
        assert told.index(r"\emph{Suppose moreover, of this step alone,}") < one < every < after
        assert one < told.index(r"\emph{Suppose moreover} $\delta_n < 1$") < every


def test_relations_under_other_quantifiers_are_set_apart(brief: dict[str, tuple[str, str]]) -> None:
    """The words for a quantifier stand behind the relations that it binds, and a semicolon before the next."""
    seen = 0
    for _, proof in brief.values():
        for told in re.findall(r"^\\noindent \\emph\{[^:\n]*: (.*)$", proof, re.MULTILINE):
            if r"\bigl(" in told:  # a statement with quantifiers inside
                continue
            for words in re.findall(r"\$ ((?:at every round|for every step) \$[^$]*\$)(?! and| at every)(.)", told):
                seen += 1
                assert words[1] in ";.", told
    assert seen > 50


def test_brief_proofs_refer_only_to_what_they_tell(brief: dict[str, tuple[str, str]]) -> None:
    """`as in (5)` and `shown in (5)`: step 5 has a sentence of its own, or the kind of its certificate."""
    for name, (_, proof) in brief.items():
        for number in re.findall(r"(?:as|shown) in \((\d+)\)", proof):
            step = re.search(rf"\\provestep\{{{number}\}}.*?(?=\\provestep\{{|\\end\{{proof\}})", proof, re.DOTALL)
            assert step is not None, (name, number)
            assert re.search(r"\. (?:This|It|Here|The|By|Since|Put|With|In|Multiply)\b|\[", step.group()), (
                name,
                number,
            )
