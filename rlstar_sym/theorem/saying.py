"""A theorem as its sentences: what they are for all of, what they suppose together, and what each concludes. Computed from the formulas and from nothing else."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rlstar_sym.logic.closing import Binder, binder_of_all
from rlstar_sym.logic.formulas import (
    Both,
    ForAll,
    Formula,
    Holds,
    Implies,
    InState,
    Sentence,
    Variable,
)
from rlstar_sym.logic.names import canonical, mapped, symbols_in
from rlstar_sym.logic.shown import Notation
from rlstar_sym.theorem.formula_parts import everywhere_hold, of_states

if TYPE_CHECKING:
    from rlstar_sym.theorem.facts import Fact
    from rlstar_sym.theorem.theorems import Theorem


@dataclass(frozen=True)
class Saying:
    """One sentence in parts: all that it supposes, the step that its claim is about for every one (with what is supposed of that step alone), and the claim."""

    sentence: Sentence
    supposed: tuple[Formula, ...]
    step: Variable | None
    of_this_step: tuple[Formula, ...]
    claim: Formula


@dataclass(frozen=True)
class Group:
    """Conclusions of one theorem that suppose the same, and are about the same steps. extra: beyond what the theorem supposes; without: what of that they do not
    suppose; positions: their places among the conclusions.
    """

    extra: tuple[Formula, ...]
    without: tuple[Formula, ...]
    step: Variable | None
    of_this_step: tuple[Formula, ...]
    sayings: tuple[Saying, ...]
    facts: tuple[Fact, ...]
    positions: tuple[int, ...]


@dataclass(frozen=True)
class Stated:
    """A whole theorem: what it is for all of, what its conclusions suppose together, and the conclusions in groups."""

    binder: Binder
    assumed: tuple[Formula, ...]
    groups: tuple[Group, ...]
    notation: Notation


def saying_of(fact: Fact) -> Saying:
    """All that a fact says, in parts."""
    return in_parts(canonical(fact.sentence))


def in_parts(sentence: Sentence) -> Saying:
    """A sentence as what it supposes and what it claims."""
    supposed, claim = _split(sentence.body)
    step, of_this_step = None, tuple[Formula, ...]()
    if isinstance(claim, ForAll) and claim.variable.sort == "step":
        inner = claim.body
        if isinstance(inner, Implies) and all(
            isinstance(h, Holds) and h.step == claim.variable for h in inner.supposed
        ):
            of_this_step, inner = inner.supposed, inner.then
        step, claim = claim.variable, inner
    return Saying(sentence, supposed, step, of_this_step, claim)


def stated(theorem: Theorem) -> Stated:
    """All that a theorem says."""
    facts = theorem.conclusions
    taken = {s.name for f in facts for s in symbols_in(f.sentence)}
    sayings = [in_parts(canonical(f.sentence, taken)) for f in facts]
    columns = binder_of_all([one.sentence for one in sayings]).columns
    wanted = canonical(
        _as_sentence(of_states(Both(everywhere_hold(theorem.proof.assumptions)), frozenset(columns))), taken
    )
    assumed = tuple(h for h in _split(wanted.body)[0] if any(_supposes(one, h) for one in sayings))
    groups: list[Group] = []
    for position, (fact, saying) in enumerate(zip(facts, sayings, strict=True)):
        extra = tuple(h for h in saying.supposed if h not in assumed)
        closed = isinstance(saying.sentence.body, InState)
        without = () if closed else tuple(h for h in assumed if not _supposes(saying, h))
        last = groups[-1] if groups else None
        wanted_group = (extra, without, saying.step, saying.of_this_step)
        if last is not None and (last.extra, last.without, last.step, last.of_this_step) == wanted_group:
            groups[-1] = replace(
                last,
                sayings=(*last.sayings, saying),
                facts=(*last.facts, fact),
                positions=(*last.positions, position),
            )
        else:
            groups.append(Group(*wanted_group, (saying,), (fact,), (position,)))
    sentences = [one.sentence for one in sayings]
    return Stated(binder_of_all(sentences), assumed, tuple(groups), Notation.of(sentences))


def _as_sentence(formula: Formula) -> Sentence:
    parts = formula.parts if isinstance(formula, Both) else (formula,)
    return Sentence(None, (), (), (), (), Implies(parts, Both(())))


def _split(body: Formula) -> tuple[tuple[Formula, ...], Formula]:
    if isinstance(body, Implies):
        return body.supposed, body.then
    return (), body


def _supposes(saying: Saying, hypothesis: Formula) -> bool:
    """Whether a sentence supposes the hypothesis: as it is, or in every round and so in round 0."""
    if hypothesis in saying.supposed:
        return True
    return any(hypothesis in _at_round_0(h) for h in saying.supposed)


def _at_round_0(formula: Formula) -> tuple[Formula, ...]:
    if not isinstance(formula, ForAll) or formula.variable.sort != "number" or not isinstance(formula.body, Both):
        return ()
    variable = formula.variable
    return tuple(mapped(part, lambda one: 0 if one == variable else None) for part in formula.body.parts)
