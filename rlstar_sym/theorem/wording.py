r"""The words of statements: each sentence once, as pieces that are words or formulas, set as plain text, as LaTeX in a paragraph, or as LaTeX inside one formula.

`saying` gives the parts of a statement; nothing else may put a statement together. No form leaves anything out with dots.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from rlstar_sym.polynomial.expressions import Relation, Symbol
from rlstar_sym.polynomial.latex import joined_bounds, latex, relations_latex
from rlstar_sym.polynomial.printers import relation_text, text
from rlstar_sym.theorem.saying import Binder, Group, Passed, Saying, Scope, Stated, Suppositions
from rlstar_sym.theorem.statements import Counterexample, Inhabited

#: said once in a theorem whose conclusions suppose their hypotheses of the start
OF_ROUND_0: Final = "What is supposed of edges and other states is supposed of round 0."
_SCOPES: Final[dict[Scope, str]] = {"": "", "every step": " for every step", "this step": " for this step"}


@dataclass(frozen=True)
class Formula:
    """A formula as plain text and as LaTeX."""

    plain: str
    tex: str


Piece = str | Formula
Pieces = tuple[Piece, ...]


def plain(pieces: Iterable[Piece]) -> str:
    """As plain text."""
    return "".join(p if isinstance(p, str) else p.plain for p in pieces)


def paragraph(pieces: Iterable[Piece]) -> str:
    """As LaTeX in a paragraph; the words are our own and hold nothing that TeX would act on."""
    return "".join(p if isinstance(p, str) else f"${p.tex}$" for p in pieces)


def in_formula(pieces: Iterable[Piece]) -> str:
    r"""As LaTeX inside a formula, the words in \text."""
    return "".join(rf"\text{{{p}}}" if isinstance(p, str) else f"{{{p.tex}}}" for p in pieces if p)


# -- one conclusion alone ---------------------------------------------------------


def saying_text(saying: Saying) -> str:
    """One conclusion on one line: claim, steps, rounds; then all hypotheses; then what it is for all of."""
    given = _given_text(saying.supposed) + (" at round 0" if saying.rounds == "round 0" else "")
    line = claim_text(saying)
    if isinstance(saying.statement, Inhabited):
        return f"{line}; the hypotheses: {given}"
    if isinstance(saying.statement, Counterexample):
        return line + (f", although {given} there" if saying.supposed.all else "")
    if saying.supposed.all:
        line += f"  if {given}"
    for passed in saying.passed:
        line += f"; here {plain(_passed(passed))}"
    bound = _bound_text(saying.binder)
    return f"{line}  ({bound})" if bound else line


def claim_text(saying: Saying) -> str:
    """What a conclusion claims, with its steps and its rounds, without its hypotheses."""
    return f"{saying.statement.body_text()}{_scope(saying)}{saying.along}"


def claim_latex(saying: Saying, *, scoped: bool = False) -> str:
    """The same as one formula; scoped: with the words for its steps, where no sentence before it says them."""
    shown = saying.statement.body_latex()
    for words in (_scope(saying) if scoped else "", saying.along):
        if words:
            shown += (
                rf",\quad\text{{{words[1:].strip()}}}" if words.startswith(",") else rf"\quad\text{{{words.strip()}}}"
            )
    return shown


def _scope(saying: Saying) -> str:
    """The words for the steps; a comma sets them apart from the words for the rounds."""
    shown = _SCOPES[saying.scope]
    return f",{shown}" if shown and saying.rounds != "one state" else shown


def saying_data(saying: Saying) -> dict[str, Any]:
    """The parts for JSON."""
    return {
        "claim": saying.statement.body_text(),
        "steps": saying.scope,
        "rounds": {"one state": "", "round 0": "from round 0", "every round": "while the hypotheses hold"}[
            saying.rounds
        ],
        "hypotheses": [relation_text(h) for h in saying.supposed.general],
        "hypotheses_for_every_step": [relation_text(h) for h in saying.supposed.of_every_step],
        "hypotheses_for_one_step": [relation_text(h) for h in saying.supposed.of_one_step],
        "steps_from": saying.binder.steps_from,
        "integers": [s.name for s in saying.binder.whole],
        "reals": [s.name for s in saying.binder.reals],
        "reals_for_every_step": [s.name for s in saying.binder.families],
    }


def _given_text(supposed: Suppositions) -> str:
    parts = [
        ", ".join(map(relation_text, relations)) + where
        for relations, where in (
            (supposed.general, ""),
            (supposed.of_every_step, " for every step"),
            (supposed.of_one_step, " for one step"),
        )
        if relations
    ]
    return "; ".join(parts)


def _bound_text(binder: Binder) -> str:
    parts = [f"N >= {binder.steps_from} steps"] if binder.steps_from is not None else []
    if binder.whole:
        parts.append(f"{', '.join(s.name for s in binder.whole)} positive integers")
    if binder.reals or binder.families:
        parts.append(f"{', '.join(s.name for s in (*binder.reals, *binder.families))} real")
    return "for all " + "; ".join(parts) if parts else ""


# -- a whole theorem --------------------------------------------------------------


def quantifiers(stated: Stated) -> Pieces:
    """`Let N >= 2 be an integer and let M be a real number; for every step n let delta be a real number.`"""
    binder = stated.binder
    parts: list[Pieces] = []
    if binder.steps_from is not None:
        parts.append((Formula(f"N >= {binder.steps_from}", rf"N \ge {binder.steps_from}"), " be an integer"))
    if binder.whole:
        many = len(binder.whole) > 1
        parts.append((*_names(binder.whole), " be positive integers" if many else " be a positive integer"))
    if binder.reals:
        parts.append((*_names(binder.reals), " be real numbers" if len(binder.reals) > 1 else " be a real number"))
    told: Pieces = ("Let ", *_listed(parts, " and let ", " and let ")) if parts else ()
    if binder.families:
        lead = "; for every step " if told else "For every step "
        number = " be real numbers" if len(binder.families) > 1 else " be a real number"
        steps = Formula("n = 1 to N", r"n = 1, \dots, N")
        told = (*told, lead, steps, " let ", *_names(binder.families), number)
    return (*told, ".") if told else ()


def suppositions(supposed: Suppositions) -> Pieces:
    """`M >= 2 and 0 < delta < 1 for every step n`."""
    parts: list[Pieces] = []
    step = Formula("n", "n")
    if supposed.general:
        parts.append(_relations(supposed.general))
    if supposed.of_every_step:
        parts.append((*_relations(supposed.of_every_step), " for every step ", step))
    if supposed.of_one_step:
        parts.append((*_relations(supposed.of_one_step), " for one step ", step))
    joint = ", and " if len(supposed.all) > 2 else " and "
    return _listed(parts, joint, joint)


def lead(stated: Stated, group: Group, place: int) -> Pieces:
    """`If moreover L > 0, then, for every step n,`: what stands before the claims of a group."""
    told: list[Piece] = []
    if group.without.all:
        told += ["Without supposing that ", *suppositions(group.without), ": "]
        told += ["if ", *suppositions(group.extra), ", then"] if group.extra.all else ["then"]
    elif group.extra.all:
        told += ["If moreover " if stated.assumed.all else "If ", *suppositions(group.extra), ", then"]
    else:
        told += ["Moreover" if place else "Then"]
    if group.scope == "every step":
        told += [", for every step ", Formula("n", "n"), ","]
    elif group.scope == "this step":
        told += [", for this step,"]
    return tuple(told)


def about_rounds(stated: Stated) -> list[Pieces]:
    """What marks of rounds mean, and what is supposed when."""
    told: list[Pieces] = []
    if stated.from_round_0:
        time = Formula("x(t)", "x(t)")
        told.append(("A prime marks the value after one round, and ", time, " is the value of ", Formula("x", "x"), " after ", Formula("t", "t"), " rounds."))  # fmt: skip
        told.append((OF_ROUND_0,))
    return [*told, *(("Here ", *_passed(passed), ".") for passed in stated.passed)]


def theorem_text(stated: Stated) -> list[str]:
    """A theorem as lines of plain text: what it is for all of, what it supposes, then its conclusions, each with its letter."""
    lines = [plain(quantifiers(stated))] if quantifiers(stated) else []
    if stated.assumed.all:
        lines.append(f"Suppose that {plain(suppositions(stated.assumed))}.")
    if stated.from_round_0:
        lines.append(OF_ROUND_0)
    lines += [f"Here {plain(_passed(p))}." for p in stated.passed]
    for place, group in enumerate(stated.groups):
        lines.append(plain(lead(stated, group, place)).rstrip(",") + ":")
        for position, saying in zip(group.positions, group.sayings, strict=True):
            lines.append(f"  ({conclusion_tag(position)}) {saying.statement.body_text()}{saying.along}")
    return lines


def theorem_formula(stated: Stated, heading: str) -> str:
    r"""A theorem as one displayed formula, for notebooks. heading: LaTeX that stands first."""
    lines = [heading]
    if quantifiers(stated):
        lines.append(in_formula(quantifiers(stated)))
    if stated.assumed.all:
        lines.append(in_formula(("Suppose that ", *suppositions(stated.assumed), ".")))
    lines += [in_formula(pieces) for pieces in about_rounds(stated)]
    for place, group in enumerate(stated.groups):
        lines.append(in_formula(lead(stated, group, place)))
        lines += [rf"\quad {claim_latex(saying)}" for saying in group.sayings]
    return r"$$\begin{aligned} " + r" \\ ".join(f"&{line}" for line in lines) + r" \end{aligned}$$"


def conclusion_tag(position: int) -> str:
    """(a), (b), and so on."""
    return chr(ord("a") + position) if position < 26 else f"a{position}"


def wrapped(lines: Iterable[str], width: int = 110) -> list[str]:
    """Long lines broken at spaces, and words that are longer than a line wherever they must be; what goes on is set in."""
    shown: list[str] = []
    for line in lines:
        lead = line[: len(line) - len(line.lstrip())]
        current = lead
        for word in _unbroken(line.split(), width - len(lead) - 4):
            if current.strip() and len(current) + 1 + len(word) > width:
                shown.append(current)
                current = f"{lead}    "
            current += (" " if current.strip() else "") + word
            while len(current) > width:
                shown.append(current[:width])
                current = f"{lead}    {current[width:]}"
        shown.append(current)
    return shown


def _unbroken(words: Sequence[str], room: int) -> list[str]:
    """Words, those between brackets kept together where they fit on a line."""
    found: list[str] = []
    together: list[str] = []
    for word in words:
        together.append(word)
        joined = " ".join(together)
        if joined.count("(") <= joined.count(")"):
            found += [joined] if len(joined) <= room else together
            together = []
    return [*found, *together]


def _passed(passed: Passed) -> Pieces:
    rounds = Formula(text(passed.rounds), latex(passed.rounds))
    told: list[Piece] = []
    for state, before, after in passed.states:
        told += [
            Formula(text(before), latex(before)),
            " and ",
            Formula(text(after), latex(after)),
            " are the values of ",
            Formula(state.name, state.latex_name),
            " before and after ",
            rounds,
            " rounds, in each of which the hypotheses hold; ",
        ]
    if told:
        return (*told[:-1], " rounds, in each of which the hypotheses hold")
    return (rounds, " rounds have passed, in each of which the hypotheses hold")


def _names(symbols: Sequence[Symbol]) -> Pieces:
    return _listed([(Formula(s.name, s.latex_name),) for s in symbols])


def _relations(relations: Sequence[Relation]) -> Pieces:
    """Relations in a list, bounds of one variable joined."""
    shown = zip(joined_bounds(tuple(relations)), relations_latex(tuple(relations)), strict=True)
    return _listed([(Formula(_bounds_text(bounds), tex),) for bounds, tex in shown])


def _bounds_text(bounds: tuple[Relation, ...]) -> str:
    """`0 < x < 1` for two relations that say `0 < x` and `x < 1`."""
    if len(bounds) == 1:
        return relation_text(bounds[0])
    low, high = bounds
    return f"{text(low.left)} {low.op} {text(low.right)} {high.op} {text(high.right)}"


def _listed(parts: Sequence[Pieces], joint: str = ", ", last: str = " and ") -> Pieces:
    told: list[Piece] = []
    for i, part in enumerate(parts):
        if i:
            told.append(last if i == len(parts) - 1 else joint)
        told += part
    return tuple(told)
