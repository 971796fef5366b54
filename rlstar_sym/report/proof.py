r"""The typeset derivation of a theorem: statement; proof, in full fact by fact with the certificate of each obligation, or briefly; witnesses, source, ledger line.

`parts_latex` gives statement and proof as two self-contained file bodies (amsmath, amsthm and a `theorem` environment are all they need), so that they can be pasted into a
paper and its appendix; `derivation.py` puts the bodies together. The output depends on the results alone: no dates, times or machine paths.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Final

from rlstar_sym.polynomial.composed import ProductEntry
from rlstar_sym.polynomial.expressions import Aggregate, Relation, Symbol
from rlstar_sym.polynomial.latex import relation_latex, relations_latex
from rlstar_sym.polynomial.rational import Ring
from rlstar_sym.report.answers import Seen, explain_obligation
from rlstar_sym.report.boxes import width_of
from rlstar_sym.report.brief import BriefProof
from rlstar_sym.report.definitions import power_latex, readable_names
from rlstar_sym.report.evidence import formula
from rlstar_sym.report.form import Form, definition_of_mark
from rlstar_sym.report.kinds import SAY_IT, kind_of
from rlstar_sym.report.layout import display, is_inline, line_width, lines_of, printed, renaming
from rlstar_sym.report.prose import listed, prose
from rlstar_sym.report.remarks import cited, needed_text, remarks_text
from rlstar_sym.report.statement import definitions_text, relations_text, stated_symbols, theorem_environment
from rlstar_sym.report.steps import INDUCTION, blocks_of, lead, marks, told_facts
from rlstar_sym.theorem.binding import statement_symbols, with_parts
from rlstar_sym.theorem.facts import Fact, Key, is_trivial, relation_key
from rlstar_sym.theorem.obligations import BoxObligation, Obligation
from rlstar_sym.theorem.statements import Always, EdgesMultiply, EveryRound
from rlstar_sym.theorem.theorems import Theorem
from rlstar_sym.theorem.verdicts import BALLS, ObligationResult, TheoremResult
from rlstar_sym.theorem.wording import claim_latex

#: characters of LaTeX that are about a line of print
ONE_LINE: Final = 120

_USUAL: Final = Form()


def theorem_latex(result: TheoremResult, form: Form = _USUAL) -> str:
    """The LaTeX of one theorem, without a preamble: its statement, then its proof."""
    return "\n".join(parts_latex(result, form))


def parts_latex(result: TheoremResult, form: Form = _USUAL) -> tuple[str, str]:
    """The statement and the proof of one theorem, each self-contained, without a preamble."""
    return _Derivation(result, form).latex()


def source_name(file: Path) -> str:
    """A theorem file by its directory and name, without anything of the machine it lies on."""
    directory = {"shipped_proofs": "proofs"}.get(file.parent.name, file.parent.name)
    shown = f"{directory}/{file.name}" if directory else file.name
    return "".join(c if c.isprintable() and c.isascii() else "?" for c in shown)


@dataclass
class _Derivation:
    """The text of one theorem while it is written; what has been shown is remembered, so that it is not shown twice."""

    result: TheoremResult
    form: Form
    seen: Seen = field(default_factory=Seen)
    regions: dict[str, str] = field(default_factory=dict)
    running: set[str] = field(default_factory=set)
    known_keys: dict[Relation, Key] = field(default_factory=dict)
    in_a_line: list[Obligation] = field(default_factory=list)

    @property
    def theorem(self) -> Theorem:
        return self.result.theorem

    @cached_property
    def answers(self) -> dict[str, ObligationResult]:
        """What is known of each obligation, by label."""
        return {r.obligation.label: r for r in self.result.obligations}

    @cached_property
    def facts_by_key(self) -> dict[object, list[Fact]]:
        """The relations among the facts by what they say, to cite the one that an obligation uses as a hypothesis: whole keys, and keys without the divisor."""
        found: dict[object, list[Fact]] = {}
        for fact in self.theorem.proof.facts:
            if isinstance(fact.statement, Always):
                key = relation_key(fact.relation)
                for one in (key, key[:2]):
                    found.setdefault(one, []).append(fact)
        return found

    @cached_property
    def facts_by_names(self) -> dict[object, list[Fact]]:
        """The same by what they say of the names themselves."""
        found: dict[object, list[Fact]] = {}
        for fact in self.theorem.proof.facts:
            if isinstance(fact.statement, Always):
                found.setdefault(names_key(fact.relation), []).append(fact)
        return found

    def latex(self) -> tuple[str, str]:
        """Statement and proof."""
        variables = {v for o in self.theorem.obligations for v in o.variables}
        self.seen.taken = frozenset({v.name for v in variables} | {v.latex_name for v in variables})
        with renaming(self._better_names()), lines_of(self.form.width):
            statement = [theorem_environment(self.result, self.form)]
            proof = [
                definition_of_mark(self.theorem.id),
                self._proof(),
                needed_text(self.theorem, self.form),
                remarks_text(self.result, self.form),
            ]
            return self._file(statement), self._file(proof)

    def _file(self, parts: Sequence[str]) -> str:
        file = source_name(self.theorem.file)
        head = (
            f"% Generated by `rlstar prove` from {file}. Do not edit: change that file and run it again.\n"
            "% Needs amsmath, amsthm and \\newtheorem{theorem}{Theorem}.\n"
            "\\begingroup\\sloppy"
        )
        # formulas in running text that were put together from names alone
        return printed("\n\n".join([head, *(p for p in parts if p), r"\par\endgroup"])) + "\n"

    def _better_names(self) -> dict[str, str]:
        """Powers by their base and exponent, also while induction builds them up."""
        everything = with_parts(s for f in self.theorem.proof.facts for s in statement_symbols(f.statement))
        names = dict(readable_names(everything))
        for symbol in everything:
            if isinstance(symbol, Aggregate) and "^" in symbol.latex_name:
                running = f"{symbol.latex_name}^{{(k)}}"
                plain = symbol.kind == "product" and not symbol.indexed and isinstance(symbol.term, Symbol)
                names[running] = power_latex(symbol.term, "k") if plain else rf"\bigl({symbol.latex_name}\bigr)^{{(k)}}"
        return names

    # -- the proof ----------------------------------------------------------------

    def _proof(self) -> str:
        # what is not proved ends without the mark of a proof
        heading = (
            self._heading()
            if self.result.verdict == "proved"
            else "[Derivation, not complete]\\renewcommand{\\qedsymbol}{}"
        )
        lines = [rf"\begin{{proof}}{heading}"]
        idea = self.theorem.about_section("Idea")
        if idea:
            lines.append(rf"\emph{{Idea.}} {prose(idea)}")
        brief = BriefProof(self.theorem, self.answers, self._in_a_line) if self.form.is_brief else None
        steps = [*(self._every_step() if brief is None else brief.lines())]
        met = [
            s
            for f in (told_facts(self.theorem) if brief is None else brief.shown)
            for s in statement_symbols(f.statement)
        ]
        used = with_parts([*met, *(s for o in self.in_a_line for s in o.variables)])
        known = stated_symbols(self.theorem)
        lines += definitions_text([s for s in used if s not in known], also=True)
        return "\n".join([*lines, *steps, r"\end{proof}"])

    def _heading(self) -> str:
        return f"[Proof of {self.form.reference(self.theorem.id)}]"

    def _every_step(self) -> Iterator[str]:
        for place, block in enumerate(blocks_of(self.theorem)):
            if block.extra or place:
                yield block.heading
            yield from map(self._facts, block.steps)

    def _facts(self, group: Sequence[Fact]) -> str:
        first = group[0]
        self._start(group)
        told = f"\n\\smallskip\\noindent{lead(self.theorem, group, marks(group))}"
        shown = display(_in_one_row(group) or [(claim_latex(f), str(f.number)) for f in group], end=".")
        return "\n".join([told, shown, *self._explained(first, len(group))])

    def _start(self, group: Sequence[Fact]) -> None:
        """A new step begins."""
        first = group[0]
        self.seen.start(f"({first.number})")
        self.running = set()
        if first.rule == INDUCTION and isinstance(first.statement, Always):
            # `theorem.steps` typesets a running product or sum after the one that it becomes
            found = {s for f in group for s in f.relation.symbols() if isinstance(s, Aggregate)}
            self.running = {f"{s.latex_name}^{{(k)}}" for s in found}

    def _in_a_line(self, fact: Fact) -> str:
        """What the only obligation of a fact rests on, if that takes no more than a line; else nothing, and the kind of its certificate is named."""
        (owed,) = fact.obligations
        if kind_of(self.answers.get(owed.label)) in SAY_IT:
            return ""
        seen, regions = deepcopy(self.seen), dict(self.regions)
        self._start([fact])
        told = self._region(owed) + self._answer(owed)
        if "\n" not in told and len(told) <= ONE_LINE:
            self.in_a_line.append(owed)
            return told
        # what is not told has not been seen
        self.seen, self.regions = seen, regions
        return ""

    def _explained(self, fact: Fact, size: int) -> list[str]:
        owed = list(fact.obligations)
        if not owed:
            return []
        if fact.rule == INDUCTION and isinstance(fact.statement, Always):
            return self._induction(fact, owed, size)
        if len(owed) == 1:
            return [self._region(owed[0]) + self._answer(owed[0])]
        lines = []
        if isinstance(fact.statement, EdgesMultiply):
            lines.append(
                "For two kernels, the diagonal and the other entries of the product; and edge 1 is the identity matrix."
            )
        main = isinstance(fact.statement, Always)
        if main:
            lines.append(self._region(owed[0]) + self._answer(owed[0]))
            lines.append("What was divided by or multiplied out has the right sign:")
            owed = owed[1:]
        lines += [self._item(o) for o in owed]
        return lines

    def _induction(self, fact: Fact, owed: list[Obligation], size: int) -> list[str]:
        base, step, side = owed[:size], owed[size : 2 * size], owed[2 * size :]
        lines = [r"\noindent\emph{One step.} " + " ".join(self._claim(o) for o in base)]
        kinds = listed(list(dict.fromkeys(kind for s in fact.relation.symbols() for kind in _kind(s))))
        suppositions = [h for h in step[0].hypotheses if self._reason(h).startswith("by the induction")]
        others = [h for h in step[0].hypotheses if h not in suppositions]
        for_step = f", and let the next step satisfy {relations_text(others)}" if others else ""
        supposed = relations_text(suppositions) if suppositions else "the same"
        lines.append(
            rf"\par\noindent\emph{{One more step.}} Suppose that the {kinds} over $k$ steps satisfy {supposed}{for_step}. "
            + " ".join(self._claim(o) for o in step)
        )
        return lines + [self._item(o) for o in side]

    def _claim(self, obligation: Obligation) -> str:
        answer = self._answer(obligation, is_shown=True)
        claim = relation_latex(obligation.claim)
        if not is_inline(claim):
            return f"{formula(claim)} {answer}"
        if answer == "This is a hypothesis.":
            return f"${printed(claim)}$ is a hypothesis."
        return f"${printed(claim)}$: {answer[:1].lower() + answer[1:]}"

    def _item(self, obligation: Obligation) -> str:
        return "\n\\noindent " + self._region(obligation) + self._claim(obligation)

    def _region(self, obligation: Obligation) -> str:
        """What the obligation may use beyond the suppositions at hand: earlier facts, by number."""
        shown = [h for h in obligation.hypotheses if self._reason(h) != "by hypothesis"]
        if not shown:
            return ""
        numbers = cited([f for h in shown if (f := self._fact(h)) is not None], self.theorem.id)
        told = f"By {numbers}, {relations_text(shown)}"
        before = self.regions.setdefault(told, self.seen.place)
        return "" if before != self.seen.place else f"{told}. "

    def _answer(self, obligation: Obligation, *, is_shown: bool = False) -> str:
        found = self.answers.get(obligation.label)
        if isinstance(obligation, BoxObligation):
            if found is None or not found.proved:
                return r"\textbf{Open:} ball arithmetic has not shown it."
            return (
                f"This is \\emph{{ball arithmetic}}, not a certificate: {found.answers[BALLS].detail}, rounded outward."
            )
        if found is None or not found.proved or found.certificate is None:
            return r"\textbf{Open:} the independent checker has accepted no certificate."
        return explain_obligation(found.obligation, found.certificate, self._reason, self.seen, is_shown=is_shown)

    def _reason(self, hypothesis: Relation) -> str:
        """Why an obligation may use a hypothesis."""
        if any(s.latex_name in self.running for s in hypothesis.symbols()):
            return "by the induction hypothesis"
        if hypothesis in self.theorem.proof.assumptions:
            return "by hypothesis"
        fact = self._fact(hypothesis)
        return "by hypothesis" if fact is None else f"by ({fact.number})"

    def _fact(self, hypothesis: Relation) -> Fact | None:
        """The earlier fact that a hypothesis of an obligation is, if it is none of the suppositions."""
        if hypothesis in self.theorem.proof.assumptions:
            return None
        wanted = self.known_keys.get(hypothesis)
        if wanted is None:
            wanted = self.known_keys[hypothesis] = relation_key(hypothesis)
        place = int(self.seen.place.strip("()") or 0)
        if is_trivial(hypothesis):
            # all identities have one key: the fact is the one that says the same of the names themselves
            return next(reversed(self._before(place, self.facts_by_names, names_key(hypothesis))), None)
        found = self._before(place, self.facts_by_key, wanted)
        if any(hypothesis in f.statement.hypotheses for f in found):
            return None
        # or a fact whose positive denominator was multiplied out
        found = found or self._before(place, self.facts_by_key, wanted[:2])
        return found[-1] if found else None

    @staticmethod
    def _before(place: int, facts: dict[object, list[Fact]], key: object) -> list[Fact]:
        return [f for f in facts.get(key, []) if f.number < place]


@cache
def names_key(relation: Relation) -> tuple[str, frozenset[str]]:
    """What a relation says of its names, which are not unfolded, up to factors that are numbers or divisors."""
    ring = Ring.of([relation.left, relation.right])
    difference = ring.fraction(relation.left - relation.right).numerator
    shown = str(difference) if difference == 0 else str(difference / difference.leading_coefficient())
    return shown, frozenset(s.name for s in relation.symbols())


def _in_one_row(group: Sequence[Fact]) -> list[tuple[str, str]]:
    """Several short relations side by side, under one tag."""
    if len(group) == 1:
        return []
    relations = tuple(f.statement.relation for f in group if isinstance(f.statement, (Always, EveryRound)))
    rounds = isinstance(group[0].statement, EveryRound)
    row = r",\quad ".join(relations_latex(relations)) + (r"\quad\text{at every round } t \ge 0" if rounds else "")
    tag = f"{group[0].number}--{group[-1].number}" if len(group) > 2 else f"{group[0].number}, {group[1].number}"
    return [(row, tag)] if width_of(row) + 6.0 <= line_width() else []


def _kind(symbol: Symbol) -> Iterator[str]:
    """What an induction on the number of steps is about, in the plural."""
    if isinstance(symbol, Aggregate):
        yield {"product": "products", "sum": "sums"}[symbol.kind]
    elif isinstance(symbol, ProductEntry):
        yield "products of kernels"
