"""Established facts: statements that a rule has concluded from premises.

Only the methods of `Proof` make facts; a theorem file that constructs one itself is refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Final

from rlstar_sym.errors import UsageError
from rlstar_sym.logic.formulas import Holds, Implies, Sentence
from rlstar_sym.logic.names import canonical, mapped
from rlstar_sym.polynomial.expressions import Expr, Relation, Symbol, symbols, unfold
from rlstar_sym.polynomial.rational import Ring
from rlstar_sym.theorem.nodes import Node
from rlstar_sym.theorem.obligations import Obligation
from rlstar_sym.theorem.statements import Always, Statement

if TYPE_CHECKING:
    from rlstar_sym.theorem.recording import Recording

_MAKER: Final = object()

#: operator, numerator and denominator as printed, and the very symbols in them: two things under one name are two things
Key = tuple[str, str, str, frozenset[Symbol]]


@dataclass(frozen=True)
class Fact:
    """A statement, the rule that concluded it, the obligations it owes and the facts it rests on.

    theorem, number: where it stands; automatic: used as a hypothesis wherever its variables occur; note: the author's remark for readers;
    of_one_step: the hypotheses of the statement that were supposed of the step in focus alone, not of every step; least_steps: it is about chains of at least so many;
    node: what the rule used, and where that comes from; recording: the proof that it is of.
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
    least_steps: int = 2
    node: Node | None = field(default=None, repr=False, compare=False)
    maker: object = field(default=None, repr=False, compare=False)
    recording: Recording | None = field(default=None, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.maker is not _MAKER:
            raise UsageError(
                "facts are concluded by the rules of a proof, not constructed; call proof.show(...) or another rule"
            )

    @cached_property
    def supposed(self) -> frozenset[Relation]:
        """The hypotheses of the statement."""
        return frozenset(self.statement.hypotheses)

    @cached_property
    def key(self) -> Key:
        """The `relation_key` of a fact that is a relation; raises UsageError otherwise."""
        return relation_key(self.relation)

    @property
    def label(self) -> str:
        """`I.3 (2)`."""
        return f"{self.theorem} ({self.number})"

    @property
    def sentence(self) -> Sentence:
        """All that it says, as a closed formula."""
        from rlstar_sym.theorem.formula_of import sentence_of

        if self.recording is None:
            raise UsageError(f"{self.label} is of no proof")
        return sentence_of(self, self.recording)

    def text(self) -> str:
        """All that it says, on one line: claim, every hypothesis, and what it is for all of."""
        from rlstar_sym.theorem.wording import fact_text

        return fact_text(self)

    @property
    def relation(self) -> Relation:
        """The relation of a fact that is one; raises UsageError otherwise."""
        if not isinstance(self.statement, Always):
            raise UsageError(f"{self.label} is not a relation: {self.text()}")
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
    least_steps: int = 2,
    node: Node | None = None,
    recording: Recording | None = None,
) -> Fact:
    """Make a fact; for the rules of `theorem.proof` alone."""
    return Fact(
        theorem,
        number,
        statement,
        rule,
        obligations,
        premises,
        note,
        automatic,
        of_one_step,
        least_steps,
        node,
        _MAKER,
        recording,
    )


@lru_cache(maxsize=20_000)
def relation_key(relation: Relation) -> Key:
    """What two relations share exactly when they say the same of the same rational function.

    Names are unfolded, `a < b` and `b > a` agree, and so do relations whose differences are equal as reduced quotients. Symbols are compared as what they
    are: a parameter e and a family e_n print alike in a polynomial, and are not the same.
    """
    left, right = (relation.right, relation.left) if relation.op in ("<", "<=") else (relation.left, relation.right)
    op = {"<": ">", "<=": ">="}.get(relation.op, relation.op)
    forward = _difference(left, right)
    if op in ("=", "!="):
        return (op, *min(forward, _difference(right, left), key=lambda d: d[:2]))
    return (op, *forward)


def is_trivial(relation: Relation) -> bool:
    """Whether both sides differ by a number: then it is like every other such relation, and says nothing of what another one is about."""
    numerator, denominator = relation_key(relation)[1:3]
    return not any(c.isalpha() for c in numerator + denominator)


def says_something(fact: Fact) -> bool:
    """Whether a fact is no tautology on its face: a relation between two different expressions, or one that is false of equal ones, such as x > x."""
    relation = fact.statement.relation if isinstance(fact.statement, Always) else None
    return relation is None or relation.left != relation.right or relation.op in ("<", ">", "!=")


def reading(fact: Fact) -> tuple[object, ...]:
    """What two facts share exactly when they read the same: one claim (each relation from left or from right) under one set of hypotheses, supposed of the same steps."""

    def turned(one: object) -> object | None:
        if not isinstance(one, Holds) or one.relation.op not in (">", ">=", "=", "!="):
            return None
        r = one.relation
        if r.op in (">", ">="):
            return replace(one, relation=Relation(r.right, "<" if r.op == ">" else "<=", r.left))
        first, last = sorted((r.left, r.right), key=repr)
        return replace(one, relation=Relation(first, r.op, last))

    body = mapped(canonical(fact.sentence).body, turned)
    supposed: frozenset[object] = frozenset()
    if isinstance(body, Implies):
        supposed, body = frozenset(body.supposed), body.then
    return type(fact.statement), body, supposed


def _difference(left: Expr, right: Expr) -> tuple[str, str, frozenset[Symbol]]:
    difference = unfold(left - right)
    ring = Ring(sorted(set(symbols(difference)), key=lambda s: s.name))
    value = ring.fraction(difference)
    degrees = zip(ring.variables, value.numerator.degrees(), value.denominator.degrees(), strict=False)
    own = frozenset(s for s, above, below in degrees if above > 0 or below > 0)
    return str(value.numerator), str(value.denominator), own


def ancestors(fact: Fact) -> Iterator[Fact]:
    """The facts that it was concluded from, theirs, and so on; one that was used twice comes twice."""
    for premise in fact.premises:
        yield premise
        yield from ancestors(premise)
