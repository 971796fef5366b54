"""Proofs as data: what a rule used to conclude a fact, and where each thing that it used comes from.

A rule knows, when it runs, which hypothesis is which, which fact says what a lemma needs, and in which form. It records that here, in a `Node`, and for
every hypothesis of every obligation in a `Source`; `theorem.terms` writes both down, and whoever reads them (docs/proof-terms.md) searches for nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from rlstar_sym.polynomial.expressions import Expr, Relation, Symbol

if TYPE_CHECKING:
    from rlstar_sym.theorem.facts import Fact
    from rlstar_sym.theorem.obligations import Obligation


@dataclass(frozen=True)
class Supposed:
    """A relation that is one of the hypotheses of the fact at hand."""

    relation: Relation


@dataclass(frozen=True)
class Shown:
    """A relation that a fact says: in these very words, or in another form (a strict form of a weak one, names written out, sides exchanged)."""

    relation: Relation
    fact: Fact


@dataclass(frozen=True)
class Cleared:
    """A relation `numerator op 0` that is what a fact, or a hypothesis, says with its denominator multiplied out, whose being positive is owed.

    says: the relation before, names written out as far as the step wrote them out.
    """

    relation: Relation
    fact: Fact
    says: Relation
    denominator: Expr
    positive: Obligation


@dataclass(frozen=True)
class Inductive:
    """A relation that is supposed in the step of an induction: the invariant at this position, for the steps (or the column) so far.

    column: of a column induction, in which of the two columns the invariant is used: 0 or 1.
    """

    relation: Relation
    position: int
    column: int = 0


@dataclass(frozen=True)
class Bounded:
    """A relation that the lemma of the rule itself supposes: role says which (`share is not negative`, `the sum so far is within its bound`)."""

    relation: Relation
    role: str
    position: int = 0


@dataclass(frozen=True)
class Elsewhere:
    """What holds of another state of the kernels because it holds of every one: the same source, there."""

    relation: Relation
    source: Supposed | Shown


@dataclass(frozen=True)
class DefinedIn:
    """A condition that is one for which a fact is defined: that fact says something, and so what it divides by is not 0."""

    relation: Relation
    fact: Fact


@dataclass(frozen=True)
class Owed:
    """A condition that an obligation shows: its claim is this relation, or it divides by what is not 0 here."""

    relation: Relation
    obligation: Obligation


@dataclass(frozen=True)
class Unknown:
    """A relation of which the rule has not recorded where it comes from; nothing can be generated from it."""

    relation: Relation


Source: TypeAlias = Supposed | Shown | Cleared | Inductive | Bounded | Elsewhere | DefinedIn | Owed | Unknown


@dataclass(frozen=True)
class Kept:
    """Why a hypothesis holds one round later: a fact says so, or (no fact) a round changes nothing in it."""

    hypothesis: Relation
    later: Relation
    fact: Fact | None


@dataclass(frozen=True)
class Lasting:
    """Why a hypothesis holds at every round: a fact `at every round` says so, or (no fact) a round changes nothing in it."""

    hypothesis: Relation
    fact: Fact | None


#: what a node may be made of; `theorem.terms` writes each of them in one way
Part: TypeAlias = "str | int | bool | Expr | Relation | Symbol | Fact | Obligation | Source | Kept | Lasting | tuple[Part, ...] | Mapping[str, Part] | None"


@dataclass(frozen=True)
class Node:
    """How a fact was concluded. kind: the form of the rule, one function of the generator each; parts: its parameters and sources by name."""

    kind: str
    parts: Mapping[str, Part]

    def __hash__(self) -> int:
        return hash((self.kind, tuple(self.parts)))


def node(kind: str, **parts: Part) -> Node:
    """A node with these parts."""
    return Node(kind, parts)
