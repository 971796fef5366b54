r"""What a theorem says, as a LaTeX theorem environment: quantifiers in words, hypotheses, definitions of the symbols, conclusions.

Everything comes from the theorem's data; `theorem.statements` prints the formulas.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from rlstar_sym.polynomial.composed import ProductEntry
from rlstar_sym.polynomial.expressions import Aggregate, Defined, Relation, Symbol, symbols
from rlstar_sym.polynomial.functions import Function
from rlstar_sym.polynomial.latex import relations_latex
from rlstar_sym.report.boxes import width_of
from rlstar_sym.report.definitions import (
    ABOUT_ROUNDS,
    definition_depth,
    definition_latex,
    one_round,
    statement_symbols,
    telescoped_states,
    with_parts,
)
from rlstar_sym.report.layout import LINE, display, is_inline, printed
from rlstar_sym.report.prose import escape, listed, prose
from rlstar_sym.theorem.facts import Fact
from rlstar_sym.theorem.statements import Iff, Telescoped
from rlstar_sym.theorem.theorems import Theorem
from rlstar_sym.theorem.verdicts import TheoremResult


def theorem_environment(result: TheoremResult) -> str:
    """The statement; a claim that is not proved says so in its heading and is no theorem environment."""
    theorem = result.theorem
    title = prose(theorem.title)
    body = "\n".join(_sentences(theorem))
    if result.verdict == "proved":
        number = rf"\renewcommand{{\thetheorem}}{{{escape(theorem.id)}}}"
        return f"{number}\n\\begin{{theorem}}[{{{title}}}]\n{body}\n\\end{{theorem}}"
    word = {"refuted": "Refuted claim", "undecided": "Unproved claim"}[result.verdict]
    return f"\\begin{{trivlist}}\n\\item[\\textbf{{{word} {escape(theorem.id)}}} ({title}).]\n{body}\n\\end{{trivlist}}"


def conclusion_tag(position: int) -> str:
    """(a), (b), ..."""
    return chr(ord("a") + position) if position < 26 else f"a{position}"


def stated_symbols(theorem: Theorem) -> tuple[Symbol, ...]:
    """The symbols that the statement explains: those of hypotheses and conclusions, and what a round makes of them."""
    mentioned = [
        *(s for h in theorem.proof.assumptions for s in h.symbols()),
        *(s for f in theorem.conclusions for s in statement_symbols(f.statement)),
    ]
    names = with_parts(mentioned)
    if any(isinstance(f.statement, ABOUT_ROUNDS) for f in theorem.conclusions):
        everything = with_parts(s for f in theorem.proof.facts for s in statement_symbols(f.statement))
        names = with_parts((*names, *one_round(names, everything)))
    return names


def _sentences(theorem: Theorem) -> list[str]:
    names = stated_symbols(theorem)
    told = [_quantifiers(theorem, names)]
    assumptions = tuple(theorem.proof.assumptions)
    if assumptions:
        told.append(f"Suppose that {hypotheses_text(assumptions)}.")
    if theorem.assumes:
        told.append(
            f"This assumes {listed([escape(a.where) for a in theorem.assumes])}, which is cited and not proved here."
        )
    told += definitions_text(names)
    told += _rounds_text(theorem)
    groups = _by_hypotheses(theorem)
    position = 0
    for place, (extra, facts) in enumerate(groups):
        general = any(_speaks_of_steps(f) and not f.of_one_step for f in facts)
        every = " for every step $n$" if general else " for this step" if facts[0].of_one_step else ""
        moreover = "If moreover" if assumptions else "If"
        lead = (
            f"{moreover} {hypotheses_text(extra, facts[0].of_one_step)}, then"
            if extra
            else "Moreover"
            if place
            else "Then"
        )
        formulas = []
        for fact in facts:
            formulas.append((fact.statement.body_latex(), conclusion_tag(position)))
            position += 1
        told.append(f"{lead},{every}," if every else lead)
        told.append(display(formulas, end="."))
    return told


def _quantifiers(theorem: Theorem, names: tuple[Symbol, ...]) -> str:
    steps = any(s.indexed or isinstance(s, (Aggregate, ProductEntry)) for s in names)
    explained = _telescoped_names(theorem)
    plain = [
        s
        for s in names
        if not isinstance(s, (Aggregate, Defined, Function, ProductEntry)) and s.latex_name not in explained
    ]
    one = [f"${s.latex_name}$" for s in plain if not s.indexed]
    family = [f"${s.latex_name}$" for s in plain if s.indexed]
    parts = []
    if steps:
        parts.append(f"$N \\ge {theorem.proof.minimum_steps}$ be an integer")
    if one:
        parts.append(f"{listed(one)} be {'real numbers' if len(one) > 1 else 'a real number'}")
    told = f"Let {' and let '.join(parts)}" if parts else ""
    if family:
        reals = "be real numbers" if len(family) > 1 else "be a real number"
        told += f"{'; for' if told else 'For'} every step $n = 1, \\dots, N$ let {listed(family)} {reals}"
    return f"{told}." if told else ""


def hypotheses_text(hypotheses: Sequence[Relation], of_one_step: Collection[Relation] = ()) -> str:
    """Hypotheses in words; those about an indexed symbol hold for every step, except those supposed of one step alone."""
    one = tuple(h for h in hypotheses if h in of_one_step)
    family = tuple(h for h in hypotheses if h not in one and any(s.indexed for s in h.symbols()))
    others = tuple(h for h in hypotheses if h not in one and h not in family)
    parts = []
    if others:
        parts.append(relations_text(others))
    if family:
        parts.append(f"{relations_text(family)} for every step $n$")
    if one:
        parts.append(f"{relations_text(one)} for one step $n$")
    return (", and " if len(others) + len(family) + len(one) > 2 else " and ").join(parts)


def relations_text(relations: Sequence[Relation]) -> str:
    """Relations inside a sentence, bounds of one variable joined."""
    return listed([f"${printed(shown)}$" for shown in relations_latex(tuple(relations))])


def definitions_text(names: Iterable[Symbol], *, also: bool = False) -> list[str]:
    """`Write R_n = ..., L = ...`: the definitions of aggregates and defined names, in rows that fit the line."""
    ordered = sorted(names, key=definition_depth)
    formulas = [d for s in ordered if (d := definition_latex(s)) is not None and not _says_nothing(d)]
    if not formulas:
        return []
    lead = "Write also" if also else "Write"
    if len(formulas) == 1 and is_inline(formulas[0]) and r"\frac" not in formulas[0]:
        return [f"{lead} ${formulas[0]}$."]
    rows: list[str] = []
    for formula in formulas:
        if rows and width_of(rows[-1]) + width_of(formula) + 3.0 <= LINE:
            rows[-1] += rf", \qquad {formula}"
        else:
            rows.append(formula)
    return [lead, display([(row, "") for row in rows], end=".")]


def _says_nothing(definition: str) -> bool:
    """Whether a definition, as it is printed, has the same on both sides."""
    left, _, right = printed(definition).partition(" = ")
    return left == right


def _rounds_text(theorem: Theorem) -> list[str]:
    told = []
    if theorem.recursion_kind == "given":
        told.append("The rounds are those of formulas that are given, not derived from chains.")
    if any(isinstance(f.statement, ABOUT_ROUNDS) for f in theorem.conclusions):
        told.append("A prime marks the value after one round, and $x(t)$ is the value of $x$ after $t$ rounds.")
    for statement in _telescoped(theorem):
        states, rounds = telescoped_states(statement)
        for state, before, after in states:
            told.append(
                f"Here ${before}$ and ${after}$ are the values of ${state}$ before and after ${rounds}$ rounds, "
                "in each of which the hypotheses hold."
            )
    return list(dict.fromkeys(told))


def _telescoped(theorem: Theorem) -> list[Telescoped]:
    """The telescoped statements among the conclusions and what they rest on."""
    found: list[Telescoped] = []
    todo: list[Fact] = list(theorem.conclusions)
    seen: set[int] = set()
    while todo:
        fact = todo.pop()
        if id(fact) in seen:
            continue
        seen.add(id(fact))
        if isinstance(fact.statement, Telescoped):
            found.append(fact.statement)
        todo += fact.premises
    return found


def _telescoped_names(theorem: Theorem) -> set[str]:
    names: set[str] = set()
    for statement in _telescoped(theorem):
        states, _ = telescoped_states(statement)
        names |= {name for _, before, after in states for name in (before, after)}
        names |= {s.latex_name for s in symbols(statement.rounds)}
    return names


def _by_hypotheses(theorem: Theorem) -> list[tuple[tuple[Relation, ...], list[Fact]]]:
    groups: list[tuple[tuple[Relation, ...], list[Fact]]] = []
    for fact in theorem.conclusions:
        extra = extra_hypotheses(theorem, fact)
        if groups and groups[-1][0] == extra:
            groups[-1][1].append(fact)
        else:
            groups.append((extra, [fact]))
    return groups


def extra_hypotheses(theorem: Theorem, fact: Fact) -> tuple[Relation, ...]:
    """What a fact supposes beyond the theorem's assumptions."""
    known = set(theorem.proof.assumptions)
    return tuple(h for h in fact.statement.hypotheses if h not in known)


def _speaks_of_steps(fact: Fact) -> bool:
    """Whether a statement is to be read for every step; an equivalence about all steps at once says so itself."""
    if isinstance(fact.statement, Iff) and fact.statement.every_step:
        return False
    return any(s.indexed for s in statement_symbols(fact.statement, body_only=True))
