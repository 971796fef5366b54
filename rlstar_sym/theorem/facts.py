"""Established facts: statements that a rule has concluded from premises.

Only the methods of `Proof` make facts; a theorem file that constructs one itself is refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Final

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.expressions import Expr, Relation, symbols, unfold
from rlstar_sym.polynomial.rational import Ring
from rlstar_sym.theorem.obligations import Obligation
from rlstar_sym.theorem.statements import Always, Statement, Telescoped

_MAKER: Final = object()


@dataclass(frozen=True)
class Fact:
    """A statement, the rule that concluded it, the obligations it owes and the facts it rests on.

    theorem, number: where it stands; automatic: used as a hypothesis wherever its variables occur; note: the author's remark for readers;
    of_one_step: the hypotheses of the statement that were supposed of the step in focus alone, not of every step.
    """

    theorem: str
    number: int
    statement: Statement
    rule: str
    obligations: tuple[Obligation, ...]
    premises: tuple[Fact, ...]
    note: str = ""
    automatic: bool = False
    of_one_step: frozenset[Relation] = frozenset()
    maker: object = field(default=None, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.maker is not _MAKER:
            raise UsageError(
                "facts are concluded by the rules of a proof, not constructed; call proof.show(...) or another rule"
            )

    @cached_property
    def supposed(self) -> frozenset[Relation]:
        """The hypotheses of the statement."""
        return frozenset(self.statement.hypotheses)

    @property
    def label(self) -> str:
        """`I.3 (2)`."""
        return f"{self.theorem} ({self.number})"

    def text(self) -> str:
        """The statement; one that speaks of a state some rounds later says which rounds."""
        shown = self.statement.text()
        runs = [p for p in ancestors(self) if isinstance(p.statement, Telescoped)]
        if runs and not isinstance(self.statement, Telescoped) and isinstance(runs[0].statement, Telescoped):
            shown += f"; here {runs[0].statement.rounds} rounds have passed, each from a state that satisfies what is said of it"
        return shown

    @property
    def relation(self) -> Relation:
        """The relation of a fact that is one; raises UsageError otherwise."""
        if not isinstance(self.statement, Always):
            raise UsageError(f"{self.label} is not a relation: {self.statement.text()}")
        return self.statement.relation


def make_fact(
    theorem: str,
    number: int,
    statement: Statement,
    rule: str,
    obligations: tuple[Obligation, ...] = (),
    premises: tuple[Fact, ...] = (),
    *,
    note: str = "",
    automatic: bool = False,
    of_one_step: frozenset[Relation] = frozenset(),
) -> Fact:
    """Make a fact; for the rules of `theorem.proof` alone."""
    return Fact(theorem, number, statement, rule, obligations, premises, note, automatic, of_one_step, _MAKER)


Key = tuple[str, str, str]


@lru_cache(maxsize=20_000)
def relation_key(relation: Relation) -> Key:
    """What two relations share exactly when they say the same of the same rational function.

    Names are unfolded, `a < b` and `b > a` agree, and so do relations whose differences are equal as reduced quotients.
    """
    left, right = (relation.right, relation.left) if relation.op in ("<", "<=") else (relation.left, relation.right)
    op = {"<": ">", "<=": ">="}.get(relation.op, relation.op)
    forward = _difference(left, right)
    if op in ("=", "!="):
        return (op, *min(forward, _difference(right, left)))
    return (op, *forward)


def _difference(left: Expr, right: Expr) -> tuple[str, str]:

    difference = unfold(left - right)
    ring = Ring(sorted(set(symbols(difference)), key=lambda s: s.name))
    value = ring.fraction(difference)
    return str(value.numerator), str(value.denominator)


def ancestors(fact: Fact) -> Iterator[Fact]:
    """The facts that it was concluded from, theirs, and so on; one that was used twice comes twice."""
    for premise in fact.premises:
        yield premise
        yield from ancestors(premise)
