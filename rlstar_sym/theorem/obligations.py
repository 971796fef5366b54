"""What a proof step owes: one relation over a region, to be answered by engines that know nothing of the theorem."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property, lru_cache
from typing import Any

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.expressions import Div, Relation, Symbol, unfold, walk
from rlstar_sym.polynomial.functions import functions_in
from rlstar_sym.polynomial.latex import relation_latex, relations_latex
from rlstar_sym.polynomial.printers import fraction_text, relation_text, relation_tree, tree

CERTIFICATE_FORMAT = "rlstar-certificate"
CERTIFICATE_VERSION = 1


@lru_cache(maxsize=20_000)
def is_polynomial(relation: Relation) -> bool:
    """Whether nothing in the relation is divided by anything but a number."""
    return not any(isinstance(node, Div) for side in (relation.left, relation.right) for node in walk(side))


@dataclass(frozen=True)
class Obligation:
    """For all real values of the variables: if every hypothesis holds, the claim holds.

    With `witness` the obligation is the opposite: at that exact point every hypothesis holds and the claim does not.
    `label` is unique within a run and names the certificate file. `connected`: hypotheses at hand about other variables that are linked to the claim's by
    some of them; they belong to the statement only in `wider`, which is asked about when this fails. `place`: file and line of the author's that owe it.
    `inside`: a point at which every hypothesis holds, where one is known (what is made of it is checked anew). `may_be_empty`: it counts as shown also where no point is known to satisfy the hypotheses.
    """

    label: str
    hypotheses: tuple[Relation, ...]
    claim: Relation
    witness: Mapping[Symbol, Fraction] | None = field(default=None, hash=False)
    connected: tuple[Relation, ...] = field(default=(), compare=False, kw_only=True)
    place: str = field(default="", compare=False, kw_only=True)
    may_be_empty: bool = field(default=False, compare=False, kw_only=True)
    inside: Mapping[Symbol, Fraction] | None = field(default=None, compare=False, kw_only=True)

    @cached_property
    def wider(self) -> Obligation | None:
        """The same claim under the connected hypotheses as well, if there are any."""
        if not self.connected:
            return None
        return replace(self, hypotheses=(*self.hypotheses, *self.connected), connected=())

    @cached_property
    def variables(self) -> tuple[Symbol, ...]:
        """Every variable, in order of first appearance in hypotheses, then claim."""
        found: dict[str, Symbol] = {}
        for relation in (*self.hypotheses, self.claim):
            for symbol in relation.symbols():
                other = found.setdefault(symbol.name, symbol)
                if other != symbol:
                    raise UsageError(f"{self.label}: two different variables are both called {symbol.name}")
        return tuple(found.values())

    @cached_property
    def data(self) -> dict[str, Any]:
        """The statement as certificates carry it (docs/certificates.md)."""
        return {
            "variables": [v.name for v in self.variables],
            "hypotheses": [relation_tree(h) for h in self.hypotheses],
            "claim": relation_tree(self.claim),
        }

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the canonical statement."""
        canonical = json.dumps(self.data, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
        return hashlib.sha256(canonical.encode("ascii")).hexdigest()

    def certificate(self, evidence: dict[str, Any]) -> dict[str, Any]:
        """The certificate file's content for this evidence."""
        return {
            "format": CERTIFICATE_FORMAT,
            "version": CERTIFICATE_VERSION,
            "name": self.label,
            "obligation": self.data,
            "digest": self.digest,
            "evidence": evidence,
        }

    def text(self) -> str:
        """One line for people."""
        given = ", ".join(relation_text(h) for h in self.hypotheses)
        if self.witness is not None:
            point = ", ".join(f"{s.name} = {fraction_text(v)}" for s, v in self.witness.items())
            return f"at {point}: not {relation_text(self.claim)}" + (f", though {given}" if given else "")
        return f"{relation_text(self.claim)}" + (f"  for  {given}" if given else "")

    def latex(self) -> str:
        """One formula for the typeset derivation."""
        claim = relation_latex(self.claim)
        given = r",\; ".join(relations_latex(self.hypotheses))
        return claim + (rf" \qquad ({given})" if given else "")


@dataclass(frozen=True)
class BoxObligation(Obligation):
    """For all real values of the variables in a compact box, the claim holds; it may contain logarithms, exponentials and roots.

    Such a claim has no certificate that the checker could read: it is shown by outward rounded ball arithmetic, or stays open. box: for every variable
    its least and greatest value; hypotheses: the same as relations.
    """

    box: Mapping[Symbol, tuple[Fraction, Fraction]] = field(default_factory=dict, hash=False)

    @cached_property
    def variables(self) -> tuple[Symbol, ...]:
        """The variables of the box."""
        return tuple(self.box)

    @cached_property
    def data(self) -> dict[str, Any]:
        """The statement with its box and the meaning of its functions."""
        functions = functions_in(self.claim)
        return {
            "box": {s.name: [fraction_text(low), fraction_text(high)] for s, (low, high) in self.box.items()},
            "claim": relation_tree(self.claim),
            "functions": {f.name: [f.kind, tree(unfold(f.argument))] for f in functions},
        }


def point_data(point: Mapping[Symbol, Fraction]) -> dict[str, str]:
    """A point as certificates carry it."""
    return {symbol.name: fraction_text(value) for symbol, value in point.items()}
