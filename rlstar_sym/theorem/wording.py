r"""How a fact and a theorem are said: the sentences of `saying` in the words of `logic.words`, as plain text, as LaTeX paragraphs, or as one LaTeX formula.

Nothing else puts a statement together, and no form leaves anything out with dots.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rlstar_sym.logic.closing import about_rounds, binder_of_all, bound_text, equation_pieces, quantifiers
from rlstar_sym.logic.formulas import ForAll
from rlstar_sym.logic.pieces import Math, Piece, Pieces, in_formula, plain
from rlstar_sym.logic.sentence_data import sentence_data
from rlstar_sym.logic.shown import Notation
from rlstar_sym.logic.words import Speaker
from rlstar_sym.theorem.naming import meanings
from rlstar_sym.theorem.saying import Group, Saying, Stated, saying_of
from rlstar_sym.theorem.statements import Counterexample, Inhabited, Needed

if TYPE_CHECKING:
    from rlstar_sym.theorem.facts import Fact
    from rlstar_sym.theorem.theorems import Theorem


# -- one conclusion alone ---------------------------------------------------------


def fact_text(fact: Fact) -> str:
    """One conclusion on one line: claim; then all hypotheses; then what it is for all of, and the run."""
    saying = saying_of(fact)
    speaker = Speaker(Notation.of([saying.sentence]))
    line = plain(claim_pieces(fact, saying, speaker))
    if saying.supposed:
        line += f"  if {plain(speaker.say_all(saying.supposed))}"
    bound = bound_text(binder_of_all([saying.sentence]), speaker.notation)
    return f"{line}  ({bound})" if bound else line


def claim_pieces(fact: Fact, saying: Saying, speaker: Speaker, *, stepped: bool = True) -> Pieces:
    """What a conclusion claims, with what a point is an example of. stepped: with the words for its step."""
    claim = ForAll(saying.step, saying.claim) if stepped and saying.step is not None else saying.claim
    said = speaker.say(claim)
    if stepped and saying.of_this_step and saying.step is not None:
        step = Math(saying.step.name, saying.step.name)
        said = (
            "for every step ",
            step,
            " with ",
            *speaker.say_all(saying.of_this_step),
            ": ",
            *speaker.say(saying.claim),
        )
    return (*_role(fact), *said)


def _role(fact: Fact) -> Pieces:
    """What a point is shown for."""
    if isinstance(fact.statement, Needed):
        return ("needed: ",)
    if isinstance(fact.statement, Inhabited):
        return ("not vacuous: ",)
    if isinstance(fact.statement, Counterexample):
        return ("counterexample: ",)
    return ()


def claim_latex(fact: Fact) -> str:
    """What a conclusion claims, without its hypotheses, as one formula."""
    saying = saying_of(fact)
    return in_formula(claim_pieces(fact, saying, Speaker(Notation.of([saying.sentence]))))


def saying_data(fact: Fact) -> dict[str, Any]:
    """The parts for JSON, with the formula itself."""
    saying = saying_of(fact)
    speaker = Speaker(Notation.of([saying.sentence]))
    sentence = saying.sentence
    return {
        "text": fact.text(),
        "claim": plain(claim_pieces(fact, saying, speaker)),
        "latex": in_formula(claim_pieces(fact, saying, speaker)),
        "hypotheses": [plain(speaker.say(h)) for h in (*saying.supposed, *saying.of_this_step)],
        "steps_from": sentence.least_steps,
        "integers": [s.name for s in sentence.whole],
        "reals": [s.name for s in sentence.reals],
        "reals_for_every_step": [s.name for s in sentence.families],
        "rounds": [plain((e,)) for e in equation_pieces(binder_of_all([sentence]), speaker.notation)],
        "formula": sentence_data(sentence),
    }


# -- a whole theorem --------------------------------------------------------------


def suppositions(stated: Stated) -> Pieces:
    """`M >= 2, and 0 < delta[n] < 1 for every step n`: what all conclusions suppose."""
    return Speaker(stated.notation).say_all(stated.assumed)


def lead(stated: Stated, group: Group, place: int) -> Pieces:
    """`If moreover L > 0, then, for every step n,`: what stands before the claims of a group."""
    speaker = Speaker(stated.notation)
    told: list[Piece] = []
    if group.without:
        these = group.without == stated.assumed
        told += (
            ["Without these suppositions"] if these else ["Without supposing that ", *speaker.say_all(group.without)]
        )
        told += [", if ", *speaker.say_all(group.extra), ", then"] if group.extra else [","]
    elif group.extra:
        told += ["If moreover " if stated.assumed else "If ", *speaker.say_all(group.extra), ", then"]
    else:
        told += ["Moreover" if place else "Then"]
    if group.step is not None:
        step = Math(group.step.name, group.step.name)
        told += [" for every step " if told[-1] == "," else ", for every step ", step]
        told += [" with ", *speaker.say_all(group.of_this_step), ","] if group.of_this_step else [","]
    return tuple(told)


def group_claims(stated: Stated, group: Group) -> list[Pieces]:
    """The claims of a group, without what stands before them."""
    speaker = Speaker(stated.notation)
    return [claim_pieces(f, s, speaker, stepped=False) for f, s in zip(group.facts, group.sayings, strict=True)]


def theorem_text(theorem: Theorem, stated: Stated) -> list[str]:
    """A theorem as lines of plain text: what it is for all of, its run, what names mean, what it supposes, then its conclusions, each with its letter."""
    lines = [plain(quantifiers(stated.binder))] if quantifiers(stated.binder) else []
    lines += [plain(pieces) for pieces in about_rounds(stated.binder, stated.notation)]
    named = meanings(theorem.conclusions, theorem.proof.facts)
    if named:
        lines.append("Here " + "; ".join(f"{name} = {told}" for name, told in named.items()) + ".")
    if stated.assumed:
        lines.append(f"Suppose that {plain(suppositions(stated))}.")
    for place, group in enumerate(stated.groups):
        lines.append(plain(lead(stated, group, place)).rstrip(",") + ":")
        for position, claim in zip(group.positions, group_claims(stated, group), strict=True):
            lines.append(f"  ({conclusion_tag(position)}) {plain(claim)}")
    return lines


def theorem_formula(theorem: Theorem, stated: Stated, heading: str) -> str:
    r"""A theorem as one displayed formula, for notebooks. heading: LaTeX that stands first."""
    lines = [heading]
    if quantifiers(stated.binder):
        lines.append(in_formula(quantifiers(stated.binder)))
    lines += [in_formula(pieces) for pieces in about_rounds(stated.binder, stated.notation)]
    if stated.assumed:
        lines.append(in_formula(("Suppose that ", *suppositions(stated), ".")))
    for place, group in enumerate(stated.groups):
        lines.append(in_formula(lead(stated, group, place)))
        lines += [rf"\quad {in_formula(claim)}" for claim in group_claims(stated, group)]
    return r"$$\begin{aligned} " + r" \\ ".join(f"&{line}" for line in lines) + r" \end{aligned}$$"


def conclusion_tag(position: int) -> str:
    """(a), (b), and so on."""
    return chr(ord("a") + position) if position < 26 else f"a{position}"
