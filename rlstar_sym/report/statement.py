r"""What a theorem says, as a LaTeX theorem environment: quantifiers in words, hypotheses, definitions of the symbols, conclusions.

The parts are those of `theorem.saying`, the words those of `theorem.wording`; what is added here are the definitions and the layout.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from rlstar_sym.logic.closing import about_rounds, quantifiers
from rlstar_sym.logic.pieces import in_formula, paragraph
from rlstar_sym.polynomial.expressions import Relation, Symbol
from rlstar_sym.polynomial.latex import relations_latex
from rlstar_sym.report.boxes import width_of
from rlstar_sym.report.definitions import definition_depth, definition_latex, one_round
from rlstar_sym.report.form import Form, label_of, part_label
from rlstar_sym.report.layout import display, is_inline, line_width, printed, whole_numbers
from rlstar_sym.report.prose import escape, listed, prose
from rlstar_sym.theorem.binding import statement_symbols, with_parts
from rlstar_sym.theorem.facts import Fact
from rlstar_sym.theorem.saying import stated
from rlstar_sym.theorem.theorems import Theorem
from rlstar_sym.theorem.verdicts import TheoremResult
from rlstar_sym.theorem.wording import conclusion_tag, group_claims, lead, suppositions

_USUAL: Final = Form()


def theorem_environment(result: TheoremResult, form: Form = _USUAL) -> str:
    """The statement; a claim that is not proved says so in its heading and is no theorem environment. It is the same at every detail."""
    theorem = result.theorem
    title = prose(theorem.title)
    body = "\n".join(_sentences(theorem))
    if result.verdict == "proved":
        by_paper = form.numbering == "paper"
        number = "" if by_paper else f"\\renewcommand{{\\thetheorem}}{{{escape(theorem.id)}}}\n"
        heading = f"{title}; {escape(theorem.id)}" if by_paper else title
        label = rf"\label{{{label_of(theorem.id)}}}"
        return f"{number}\\begin{{theorem}}[{{{heading}}}]{label}\n{body}\n\\end{{theorem}}"
    word = {"refuted": "Refuted claim", "undecided": "Unproved claim"}[result.verdict]
    return f"\\begin{{trivlist}}\n\\item[\\textbf{{{word} {escape(theorem.id)}}} ({title}).]\n{body}\n\\end{{trivlist}}"


def stated_symbols(theorem: Theorem) -> tuple[Symbol, ...]:
    """The symbols that the statement explains: those of hypotheses and conclusions, and what a round makes of them."""
    mentioned = [
        *(s for h in theorem.proof.assumptions for s in h.symbols()),
        *(s for f in theorem.conclusions for s in statement_symbols(f.statement)),
    ]
    names = with_parts(mentioned)
    if stated(theorem).binder.equations:
        everything = with_parts(s for f in theorem.proof.facts for s in statement_symbols(f.statement))
        names = with_parts((*names, *one_round(names, everything)))
    return names


def _sentences(theorem: Theorem) -> list[str]:
    parts = stated(theorem)
    told = [paragraph(quantifiers(parts.binder))] if quantifiers(parts.binder) else []
    if theorem.assumes:
        told.append(
            f"This assumes {listed([escape(a.where) for a in theorem.assumes])}, which is cited and not proved here."
        )
    told += definitions_text(stated_symbols(theorem))
    if theorem.recursion_kind == "given":
        told.append("The rounds are those of formulas that are given, not derived from chains.")
    told += [paragraph(pieces) for pieces in about_rounds(parts.binder, parts.notation)]
    if parts.assumed:
        told.append(whole_numbers(f"Suppose that {paragraph(suppositions(parts))}."))
    for place, group in enumerate(parts.groups):
        told.append(whole_numbers(paragraph(lead(parts, group, place))))
        formulas = [
            (in_formula(claim), conclusion_tag(position))
            for claim, position in zip(group_claims(parts, group), group.positions, strict=True)
        ]
        told.append(display(formulas, end=".", label=part_label(theorem.id, "")))
    return told


def relations_text(relations: Sequence[Relation]) -> str:
    """Relations inside a sentence, bounds of one variable joined."""
    return listed([f"${printed(shown)}$" for shown in relations_latex(tuple(relations))])


def definitions_text(names: Iterable[Symbol], *, also: bool = False) -> list[str]:
    """`Write R_n = ..., L = ...`: the definitions of aggregates and defined names, in rows that fit the line."""
    ordered = sorted(names, key=definition_depth)
    formulas = [d for s in ordered if (d := definition_latex(s)) is not None and not _says_nothing(d)]
    if not formulas:
        return []
    opening = "Write also" if also else "Write"
    if len(formulas) == 1 and is_inline(formulas[0]) and r"\frac" not in formulas[0]:
        return [f"{opening} ${formulas[0]}$."]
    rows: list[str] = []
    for formula in formulas:
        if rows and width_of(rows[-1]) + width_of(formula) + 3.0 <= line_width():
            rows[-1] += rf", \qquad {formula}"
        else:
            rows.append(formula)
    return [opening, display([(row, "") for row in rows], end=".")]


def _says_nothing(definition: str) -> bool:
    """Whether a definition, as it is printed, has the same on both sides."""
    left, _, right = printed(definition).partition(" = ")
    return left == right


def extra_hypotheses(theorem: Theorem, fact: Fact) -> tuple[Relation, ...]:
    """What a fact supposes beyond the theorem's assumptions."""
    known = set(theorem.proof.assumptions)
    return tuple(h for h in fact.statement.hypotheses if h not in known)
