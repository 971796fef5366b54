"""The rule `ball arithmetic`: a relation with logarithms, exponentials or roots, on a compact box with rational ends."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from rlstar_sym.polynomial.composed import ProductEntry
from rlstar_sym.polynomial.expressions import Aggregate, Expr, Number, Relation, Scalar, Symbol, expr, unfold
from rlstar_sym.theorem.facts import Fact
from rlstar_sym.theorem.nodes import node
from rlstar_sym.theorem.obligations import BoxObligation
from rlstar_sym.theorem.recording import Recording, every_symbol
from rlstar_sym.theorem.statements import Always


class EnclosureRules(Recording):
    """Claims that a computation shows, not a certificate."""

    def enclosed(
        self, relation: Relation, box: Mapping[Symbol, tuple[Scalar, Scalar]] | None = None, *, note: str = ""
    ) -> Fact:
        """Rule `ball arithmetic`: the relation holds at every point of the box.

        box: for every variable of the relation its least and greatest value, exact numbers; nothing when the relation has no variable. Owed: the relation
        over the box, which no certificate shows: python-flint is trusted for it. The bounds are the hypotheses of what is concluded.
        """
        self._want_relation(relation)
        if relation.op not in ("<", "<=", ">", ">="):
            raise self._error(f"enclosed({relation}): balls show inequalities (< <= > >=)")
        free = {s for s in every_symbol(relation) if type(s) is Symbol}
        if any(isinstance(s, (Aggregate, ProductEntry)) or s.indexed for s in every_symbol(relation)):
            raise self._error(f"enclosed({relation}): a box is about single numbers, not about one for each step")
        ends: dict[Symbol, tuple[Fraction, Fraction]] = {}
        for symbol, (low, high) in (box or {}).items():
            if type(symbol) is not Symbol:
                raise self._error(f"enclosed(...): {symbol} is no variable")
            ends[symbol] = (self._exact_end(low), self._exact_end(high))
            if ends[symbol][0] > ends[symbol][1]:
                raise self._error(f"enclosed(...): the box has {symbol.name} from {low} to {high}")
        if free != set(ends):
            names = ", ".join(sorted(s.name for s in free ^ set(ends)))
            raise self._error(f"enclosed({relation}): the box and the relation differ in {names}")
        hypotheses = tuple(h for s, (low, high) in ends.items() for h in (s >= low, s <= high))
        claim = Relation(unfold(relation.left), relation.op, unfold(relation.right))
        self._owed += 1
        owed = BoxObligation(f"{self.theorem}/{self._owed}", hypotheses, claim, None, ends)
        said = node("ball arithmetic", obligation=owed)
        return self._record("ball arithmetic", Always(hypotheses, relation), (), (owed,), note=note, node=said)

    def _exact_end(self, value: Scalar) -> Fraction:
        read: Expr = expr(value)
        if not isinstance(read, Number):
            raise self._error(f"enclosed(...): {value} is not an exact number")
        return read.value
