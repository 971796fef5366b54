r"""A proof told briefly: the steps that have a name, and of the others what they show and by how many certificates of which kinds.

A step has a name if its author gave it a remark, if it is a conclusion, or if its rule is more than arithmetic and induction. Whatever is printed is computed from the formula
of the fact, as in the full proof; steps are left out, never put in other words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from rlstar_sym.logic.apart import apart
from rlstar_sym.logic.formulas import ForAll, Formula
from rlstar_sym.logic.pieces import Math, Pieces, paragraph
from rlstar_sym.logic.shown import Notation
from rlstar_sym.logic.words import Speaker
from rlstar_sym.polynomial.latex import OPERATORS
from rlstar_sym.report.form import MARK
from rlstar_sym.report.kinds import counted, kind_of
from rlstar_sym.report.layout import display, is_inline, printed
from rlstar_sym.report.prose import listed
from rlstar_sym.report.remarks import neighbours
from rlstar_sym.report.steps import Block, blocks_of, lead
from rlstar_sym.theorem.facts import Fact
from rlstar_sym.theorem.saying import saying_of
from rlstar_sym.theorem.theorems import Theorem
from rlstar_sym.theorem.verdicts import ObligationResult
from rlstar_sym.theorem.wording import claim_latex, claim_pieces

Step = tuple[Fact, ...]

#: rules that need no name: arithmetic, and the inductions that most proofs begin with
PLAIN: Final = frozenset(
    {"identity", "inequality", "induction on steps", "induction on rounds", "one factor out", "start value"}
)
#: as many steps without a name in a row are told one by one; of more, only those that a step with a name rests on
FEW: Final = 8
#: and if those are more than so many, none
MANY: Final = 24
#: characters of LaTeX of a step that is told in half a line
SHORT: Final = 100


@dataclass(frozen=True)
class Part:
    """Steps that are told together. named: a single step with a name; shown: the facts whose claims are printed."""

    steps: tuple[Step, ...]
    named: bool
    shown: tuple[Fact, ...]

    @property
    def facts(self) -> tuple[Fact, ...]:
        """All facts, printed or not."""
        return tuple(f for step in self.steps for f in step)

    @property
    def hidden(self) -> list[Fact]:
        """The facts whose claims are left out, if they are no step with a name."""
        return [] if self.named else [f for f in self.facts if f not in self.shown]

    @property
    def rows(self) -> list[list[int]]:
        """The numbers of the facts, those in one row that are printed as a range."""
        if not self.named:
            apart = [[f.number] for f in self.shown]
            return [*apart, *neighbours(f.number for f in self.hidden)]
        numbers = [f.number for f in self.facts]
        return [numbers] if len(numbers) > FEW else [[number] for number in numbers]

    @property
    def obligations(self) -> tuple[str, ...]:
        """The labels of all that they owe."""
        return tuple(o.label for f in self.facts for o in f.obligations)


class BriefProof:
    """The lines of one proof. answers: what is known of each obligation, by label; explained: the words for what one obligation owes, or nothing."""

    def __init__(
        self, theorem: Theorem, answers: dict[str, ObligationResult], explained: Callable[[Fact], str]
    ) -> None:
        self.theorem, self.answers, self.explained = theorem, answers, explained
        self.blocks = [(block, self._parts(block)) for block in blocks_of(theorem)]

    @property
    def parts(self) -> list[Part]:
        """All parts, in order."""
        return [part for _, parts in self.blocks for part in parts]

    @property
    def shown(self) -> list[Fact]:
        """The facts whose claims are printed."""
        return [f for part in self.parts for f in part.shown]

    def lines(self) -> Iterator[str]:
        """The text, from the first step to the last."""
        tells_claims = bool(self.shown)  # the statement says under what its conclusions hold
        for place, (block, parts) in enumerate(self.blocks):
            if tells_claims and (block.extra or place):
                yield block.brief_heading
            yield from _in_paragraphs(self._named(part) if part.named else self._plain(part) for part in parts)

    # -- which steps are told how ----------------------------------------------------

    @cached_property
    def _cited(self) -> frozenset[int]:
        """The numbers of the facts that a step with a name rests on."""
        named = [f for block in blocks_of(self.theorem) for step in block.steps if self._has_name(step) for f in step]
        return frozenset(p.number for f in named for p in f.premises if p.theorem == self.theorem.id)

    def _has_name(self, step: Step) -> bool:
        return bool(step[0].note) or step[0].rule not in PLAIN or any(f in self.theorem.conclusions for f in step)

    def _parts(self, block: Block) -> list[Part]:
        found: list[Part] = []
        row: list[Step] = []
        for step in (*block.steps, None):
            if step is not None and not self._has_name(step):
                row.append(step)
                continue
            if row:
                found.append(self._row(row))
                row = []
            if step is not None:
                # the statement displays what a conclusion says
                found.append(Part((step,), True, tuple(f for f in step if f not in self.theorem.conclusions)))
        return found

    def _row(self, steps: Sequence[Step]) -> Part:
        facts = [f for step in steps for f in step]
        wanted = facts if len(facts) <= FEW else [f for f in facts if f.number in self._cited]
        return Part(tuple(steps), False, tuple(f for f in wanted if self._fits(f)) if len(wanted) <= MANY else ())

    def _fits(self, fact: Fact) -> bool:
        """Whether the claim can stand in a sentence."""
        return all(is_inline(piece.tex) for piece in _claim(fact) if isinstance(piece, Math))

    # -- words ---------------------------------------------------------------------------

    def _named(self, part: Part) -> str:
        (step,) = part.steps
        told = f"{lead(self.theorem, step, ', '.join(map(_range, part.rows)))}"
        if part.shown:
            told += self._claims(part.shown)
        explained = self.explained(step[0]) if len(part.obligations) == 1 else ""
        return " ".join(t for t in (told, explained, self._kinds(part)) if t)

    def _claims(self, facts: Sequence[Fact]) -> str:
        if all(self._fits(f) for f in facts):
            return f" {'; '.join(_in_rows(facts, numbered=False))}."
        return "\n" + display([(claim_latex(f), "") for f in facts], end=".") + "\n"

    def _plain(self, part: Part) -> str:
        """`Inequality x3: (4) x > 0, (5) y < 1; on the way (6). [coefficients 3]`."""
        rules = Counter(f.rule for f in part.facts)
        told = listed([rule + (rf" $\times {count}$" if count > 1 else "") for rule, count in rules.items()])
        parts = [*_in_rows(part.shown)]
        if part.hidden:
            left_out = listed([_range(row) for row in neighbours(f.number for f in part.hidden)])
            parts.append(f"{'on the way ' if part.shown else ''}{left_out}")
        told = f"\\emph{{{told[:1].upper()}{told[1:]}}}: {'; '.join(parts)}."
        return f"{told} {self._kinds(part)}".rstrip()

    def _kinds(self, part: Part) -> str:
        """The kinds of evidence of all that is owed."""
        if not part.obligations:
            return ""
        return f"[{counted(kind_of(self.answers.get(label)) for label in part.obligations)}]"


def _in_paragraphs(told: Iterable[str]) -> Iterator[str]:
    """Each part as a paragraph; short ones that follow one another in one."""
    row: list[str] = []
    for one in told:
        if row and max(len(one), len(row[-1])) > SHORT:
            yield "\n\\noindent " + "\\enspace ".join(row)
            row = []
        row.append(one)
    if row:
        yield "\n\\noindent " + "\\enspace ".join(row)


def _range(run: Sequence[int]) -> str:
    """Neighbours; the label is of the first, and stands for all of them."""
    last = f"--({run[-1]})" if len(run) > 1 else ""
    return f"{MARK}{{{run[0]}}}{last}"


def _claim(fact: Fact) -> Pieces:
    """What a fact claims, with its step."""
    saying = saying_of(fact)
    return claim_pieces(fact, saying, Speaker(Notation.of([saying.sentence])))


def _in_rows(facts: Sequence[Fact], *, numbered: bool = True) -> Iterator[str]:
    """Claims with their numbers, a row for neighbours under the same quantifiers, whose words stand behind it; in a row those with the same sign and right side are together."""
    row: list[_Sides] = []
    words: Pieces = ()
    for fact in facts:
        saying = saying_of(fact)
        claim: Formula = ForAll(saying.step, saying.claim) if saying.step is not None else saying.claim
        found = None if saying.of_this_step else apart(claim, Notation.of([saying.sentence]))
        if row and (found is None or found.behind != words):
            yield _told(row, words, numbered)
            row = []
        if found is None:
            number = f"{MARK}{{{fact.number}}} " if numbered else ""
            yield f"{number}{printed(paragraph(_claim(fact)))}"
            continue
        words = found.behind
        one = _Sides((fact.number,), found.left.tex, f"{OPERATORS[found.op]} {found.right.tex}")
        joined = row[-1].with_next(one) if row else None
        if joined is not None:
            row[-1] = joined
        else:
            row.append(one)
    if row:
        yield _told(row, words, numbered)


@dataclass(frozen=True)
class _Sides:
    """Relations with one sign and right side: their numbers, their left sides, the sign with the right side."""

    numbers: tuple[int, ...]
    left: str
    right: str

    def with_next(self, other: _Sides) -> _Sides | None:
        """Both together, where that is right and fits into a sentence."""
        left = rf"{self.left},\, {other.left}"
        fits = is_inline(f"{left} {self.right}")
        return _Sides((*self.numbers, *other.numbers), left, self.right) if self.right == other.right and fits else None


def _told(row: Sequence[_Sides], words: Pieces, numbered: bool) -> str:
    shown = []
    for one in row:
        numbers = ", ".join(f"{MARK}{{{n}}}" for n in one.numbers) + " " if numbered else ""
        shown.append(f"{numbers}${printed(f'{one.left} {one.right}')}$")
    return ", ".join(shown) + paragraph(words)
