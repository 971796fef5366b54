"""What the file of a theorem has."""

from __future__ import annotations

from dataclasses import dataclass, field

from rlstar_sym.polynomial.expressions import Symbol


@dataclass
class Written:
    """What a file for a theorem has: the facts that are proved there, and for the others why not; the conclusions that are stated in full."""

    theorem: str
    module: str
    proved: set[int] = field(default_factory=set)
    missing: dict[int, str] = field(default_factory=dict)
    stated: set[int] = field(default_factory=set)
    fields: tuple[Symbol, ...] = ()
    least_steps: int = 2
