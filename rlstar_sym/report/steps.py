"""The steps of a proof as they are printed: facts that one rule concludes together, in blocks that suppose the same; and how a step is named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rlstar_sym.polynomial.expressions import Relation
from rlstar_sym.polynomial.latex import OPERATORS, latex, relations_latex
from rlstar_sym.report.form import MARK, part_label
from rlstar_sym.report.layout import is_inline, printed
from rlstar_sym.report.prose import listed, prose
from rlstar_sym.report.remarks import cited
from rlstar_sym.report.statement import extra_hypotheses
from rlstar_sym.theorem.facts import Fact
from rlstar_sym.theorem.statements import Always, EveryRound, Needed
from rlstar_sym.theorem.theorems import Theorem
from rlstar_sym.theorem.wording import conclusion_tag

INDUCTION = "induction on steps"


@dataclass(frozen=True)
class Block:
    """Steps that suppose the same beyond what the theorem does. extra: what they suppose; steps: the facts of each."""

    extra: tuple[Relation, ...]
    steps: tuple[tuple[Fact, ...], ...]

    @property
    def heading(self) -> str:
        """`Suppose moreover x >= 0, y >= 0.`"""
        return self._heading(relations_latex(self.extra))

    @property
    def brief_heading(self) -> str:
        """`Suppose moreover x, y >= 0.`: neighbours with the same sign and right side together."""
        return self._heading(together(self.extra))

    def _heading(self, relations: Sequence[str]) -> str:
        if not relations:
            return "\n\\medskip\\noindent\\emph{Without further suppositions.}"
        shown = ", ".join(f"${printed(one)}$" for one in relations)
        alone = ", of this step alone," if self.steps[0][0].of_one_step else ""
        return f"\n\\medskip\\noindent\\emph{{Suppose moreover{alone}}} {shown}."


def together(relations: Sequence[Relation]) -> list[str]:
    """Relations in order; neighbours that have the same sign and right side, and fit into a sentence, with both written once."""
    shown = relations_latex(tuple(relations))
    if len(shown) < len(relations):
        return shown  # bounds of one quantity are joined
    found: list[str] = []
    left, behind = "", ""
    for one in relations:
        first, right = latex(one.left), f"{OPERATORS[one.op]} {latex(one.right)}"
        if right == behind and is_inline(f"{left},\\, {first} {right}"):
            left = f"{left},\\, {first}"
            found[-1] = f"{left} {right}"
        else:
            left, behind = first, right
            found.append(f"{left} {right}")
    return found


def told_facts(theorem: Theorem) -> list[Fact]:
    """The facts that a proof tells: all but the points at which hypotheses are needed, which follow it."""
    return [f for f in theorem.proof.facts if not isinstance(f.statement, Needed)]


def blocks_of(theorem: Theorem) -> list[Block]:
    """All facts that a proof tells, in order; the first block supposes nothing more if it is the only one of its kind."""
    facts = told_facts(theorem)
    found: list[Block] = []
    place = 0
    while place < len(facts):
        step = _step(theorem, facts, place)
        place += len(step)
        extra = extra_hypotheses(theorem, step[0])
        before = found[-1].steps[-1][0] if found else None
        # what is supposed of one step is another supposition than the same of every step
        if before is not None and found[-1].extra == extra and before.of_one_step == step[0].of_one_step:
            found[-1] = Block(extra, (*found[-1].steps, step))
        else:
            found.append(Block(extra, (step,)))
    return found


def _step(theorem: Theorem, facts: Sequence[Fact], place: int) -> tuple[Fact, ...]:
    """Facts that one induction concludes together."""
    first = facts[place]
    step = [first]
    if (first.rule, type(first.statement)) in ((INDUCTION, Always), ("induction on rounds", EveryRound)):
        for other in facts[place + 1 :]:
            same = other.rule == first.rule and type(other.statement) is type(first.statement)
            if not same or other.obligations or other.note:
                break
            if (other in theorem.conclusions) != (first in theorem.conclusions):
                break
            step.append(other)
    return tuple(step)


def lead(theorem: Theorem, step: Sequence[Fact], numbers: str) -> str:
    """`(9) Case split, from (1) and (3); this is (a). Two edges stay at 0.`: numbers, rule, premises, which conclusions it is, and the author's remark."""
    first = step[0]
    rests_on = [p for f in step for p in f.premises if p not in step]
    premises = f", from {cited(rests_on, theorem.id)}" if rests_on else ""
    rule = first.rule[:1].upper() + first.rule[1:]
    return f"{numbers} \\emph{{{rule}}}{premises}{conclusions(theorem, step)}.{_note(first.note)}"


def marks(step: Sequence[Fact]) -> str:
    """The numbers of a step."""
    return ", ".join(f"{MARK}{{{f.number}}}" for f in step)


def conclusions(theorem: Theorem, step: Sequence[Fact]) -> str:
    """Which conclusions of the theorem a step is, if any."""
    positions = [i for i, f in enumerate(theorem.conclusions) if f in step]
    if not positions:
        return ""
    return f"; this is {listed([f'({conclusion_tag(i)})' for i in positions])}"


def conclusion_labels(theorem: Theorem) -> dict[str, int]:
    """The label of each conclusion, with the number of the fact that it is."""
    return {part_label(theorem.id, conclusion_tag(i)): f.number for i, f in enumerate(theorem.conclusions)}


def _note(note: str) -> str:
    """The author's remark as a sentence of its own; notes may be written as parts of one long sentence."""
    shown = note.strip().rstrip(",;:")
    if not shown:
        return ""
    told = prose(shown)
    return f" {told[:1].upper()}{told[1:]}" + ("" if shown.endswith((".", "?", "!")) else ".")
