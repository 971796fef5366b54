"""The rule about a bound on all edges that every round moves, whatever else varies from round to round."""

from __future__ import annotations

from typing import Literal

from rlstar_sym.polynomial.composed import ProductEntry
from rlstar_sym.polynomial.expressions import Aggregate, Expr, Relation, Scalar, Symbol, expr, unfold
from rlstar_sym.theorem.facts import Fact, relation_key
from rlstar_sym.theorem.nodes import Shown, node
from rlstar_sym.theorem.recording import Recording, about, every_symbol
from rlstar_sym.theorem.statements import Always, MovingBound, Telescoped


class BoundRules(Recording):
    """Rounds that need not be those of a recursion: each edge moves to an image that may contain errors of its own."""

    def moving_bound(
        self,
        fact: Fact,
        level: Symbol,
        edge: Symbol,
        image: Expr,
        *,
        low: Scalar,
        high: Scalar,
        gain: Scalar = 0,
        note: str = "",
    ) -> Fact:
        """Rule `moving bound`: edges at least `level` become at least level + gain, for every level in [low, high]; so T rounds carry edges at least `low` to
        at least min(high, low + gain*T). With <= instead: edges at most `high` become at most max(low, high - gain*T).

        fact: image >= level + gain (image <= level - gain), shown for a free `level` with the hypotheses low <= level, level <= high and level <= edge (edge <=
        level); every other hypothesis about the level may speak of parameters alone, and is then supposed of every level. Owed: low <= high, gain >= 0.
        """
        self._want_every_step("a moving bound")
        self._want_usable(fact)
        self._want_no_run("moving_bound", fact)
        low, high, gain = expr(low), expr(high), expr(gain)
        if type(level) is not Symbol or level.indexed or level in self.run_names or level in self._start_values:
            raise self._error(f"moving_bound(...): the level must be a Symbol of its own, not {level}")
        if type(edge) is not Symbol or edge == level:
            raise self._error(f"moving_bound(...): {edge} is not the edge of a step")
        if edge not in every_symbol(image) or level in every_symbol(image):
            raise self._error(f"moving_bound(...): the new edge {image} must be one of {edge}, and not of {level}")
        for value in (low, high, gain):
            self._want_parameters(value, level, edge)
        self._take_as_fixed(low, high, gain, level)
        direction = self._direction(fact, image, level, gain)
        kept, supposed, bounds = self._hypotheses_of_rounds(level, edge, low, high, direction)
        owed = tuple(self._owe(about(kept, claim), claim) for claim in (low <= high, gain >= 0))
        self._name(image, level, edge, low, high, gain)
        statement = MovingBound(kept, edge, image, level, low, high, gain, direction, supposed)
        moved = image >= level + gain if direction == "up" else image <= level - gain
        said = node(
            "moving bound",
            shown=Shown(moved, fact),
            level=level,
            edge=edge,
            image=image,
            low=low,
            high=high,
            gain=gain,
            direction=direction,
            kept=kept,
            supposed=supposed,
            bounds=bounds,
            owed=owed,
        )
        return self._conclude("moving bound", statement, owed, [fact], note=note, node=said)

    def _direction(self, fact: Fact, image: Expr, level: Symbol, gain: Expr) -> Literal["up", "down"]:
        if isinstance(fact.statement, Always) and not isinstance(fact.statement, Telescoped):
            shown = relation_key(fact.relation)
            if shown in (relation_key(image >= level + gain), relation_key(image > level + gain)):
                return "up"
            if shown in (relation_key(image <= level - gain), relation_key(image < level - gain)):
                return "down"
        raise self._error(
            f"moving_bound(...): {fact.label} does not say that the new edge {image} is at least {level} + {gain}, or at most {level} - {gain}"
        )

    def _hypotheses_of_rounds(
        self, level: Symbol, edge: Symbol, low: Expr, high: Expr, direction: Literal["up", "down"]
    ) -> tuple[tuple[Relation, ...], tuple[Relation, ...], tuple[Relation, ...]]:
        """The hypotheses at hand that every round must satisfy, those that are supposed of every level, and as they are written there those that bound the edges by the
        level, and the level from below and from above.
        """
        side = level <= edge if direction == "up" else edge <= level
        wanted = {relation_key(r): r for r in (side, low <= level, level <= high)}
        bounds = dict.fromkeys(wanted, side)
        kept: list[Relation] = []
        supposed: list[Relation] = []
        for hypothesis in self.hypotheses:
            if level not in every_symbol(hypothesis):
                kept.append(hypothesis)
            elif relation_key(hypothesis) in wanted:
                del wanted[relation_key(hypothesis)]
                bounds[relation_key(hypothesis)] = hypothesis
            else:
                for symbol in every_symbol(hypothesis):
                    if symbol.indexed or symbol == edge:
                        raise self._error(
                            f"moving_bound(...): {hypothesis} ties the level to {symbol.name}, which changes from round to round"
                        )
                supposed.append(hypothesis)
        if wanted:
            missing = ", ".join(str(r) for r in wanted.values())
            raise self._error(f"moving_bound(...) wants the hypotheses {missing}, and the fact shown under them")
        return tuple(kept), tuple(supposed), tuple(bounds.values())

    def _want_parameters(self, value: Expr, level: Symbol, edge: Symbol) -> None:
        for symbol in every_symbol(unfold(value)):
            if isinstance(symbol, (Aggregate, ProductEntry)) or symbol.indexed or symbol in (level, edge):
                raise self._error(f"moving_bound(...): {value} is not fixed: {symbol.name} changes from round to round")
