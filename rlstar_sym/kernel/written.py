"""What the file of a theorem has."""

from __future__ import annotations

from dataclasses import dataclass, field

from rlstar_sym.polynomial.expressions import Symbol


@dataclass
class Written:
    """What a file for a theorem has: the facts that are proved there, and for the others why not; the conclusions that are stated, and those of them
    of which the file beside it shows also that what they speak of is defined (`full`). lasting: the lemma that the
    hypotheses of a fact hold at every round, by the number of the fact, where its rule wants one.
    """

    theorem: str
    module: str
    proved: set[int] = field(default_factory=set)
    missing: dict[int, str] = field(default_factory=dict)
    stated: set[int] = field(default_factory=set)
    full: set[int] = field(default_factory=set)
    fields: tuple[Symbol, ...] = ()
    least_steps: int = 2
    lasting: dict[int, str] = field(default_factory=dict)
    defined: frozenset[int] = frozenset()
    defined_in_full: frozenset[int] = frozenset()
