"""Limits from a later round on: one round later, and from an exact start that comes into a region after some rounds."""

from __future__ import annotations

from collections.abc import Mapping

from rlstar_sym.polynomial.composed import ProductEntry
from rlstar_sym.polynomial.evaluation import exact
from rlstar_sym.polynomial.expressions import Expr, Number, Relation, Scalar, Symbol, expr, symbols, unfold
from rlstar_sym.polynomial.indexed import restated
from rlstar_sym.theorem.definedness import conditions
from rlstar_sym.theorem.facts import Fact, relation_key
from rlstar_sym.theorem.nodes import Bounded, node
from rlstar_sym.theorem.recording import Following, about, every_symbol, unfolded
from rlstar_sym.theorem.rounds import NOTHING, RoundRules
from rlstar_sym.theorem.statements import Limit


class LaterRules(RoundRules):
    """Statements about all rounds after some round."""

    def from_next_round(self, limit: Fact, quantity: Expr, after: Following, *, note: str = "") -> Fact:
        """Rule `theorem at a later round`: what a quantity tends to one round later, it tends to."""
        statement = limit.statement
        if not isinstance(statement, Limit) or statement.case:
            raise self._error("from_next_round(...) takes the limit of a quantity one round later")
        after = self._round(after, quantity)
        following = after.following(quantity)
        if following == quantity or relation_key(following.equals(statement.quantity)) != NOTHING:
            raise self._error(f"{statement.quantity} is not {quantity} one round later")
        general = Limit(self.hypotheses, quantity, statement.value)
        said = node("from next round", limit=limit, quantity=quantity)
        return self._conclude("theorem at a later round", general, (), [limit], note=note, node=said)

    def from_start(
        self, limit: Fact, after: Following, start: Mapping[Symbol, Scalar], *, rounds: int, note: str = ""
    ) -> Fact:
        """Rule `theorem at a later round`: the limit from one exact start, whose state after some rounds satisfies the limit's hypotheses.

        start: an exact value for every symbol of the hypotheses and of the recursion. Owed: the state after each round, exactly, and the hypotheses
        at the last. The conclusion is about this start alone; values of symbols that neither move nor occur in it only show that such values exist.
        """
        statement = limit.statement
        if not isinstance(statement, Limit) or statement.case or self.hypotheses:
            raise self._error("from_start(...) takes a limit, outside of the hypotheses under which it was shown")
        self._want_own(limit)
        after = self._follow(after, statement.quantity)
        for symbol in start:
            if type(symbol) is not Symbol:
                raise self._error(f"from_start(...): {symbol} is made of other symbols, and has no value of its own")
        values = {s: expr(v) for s, v in start.items()}
        parts: tuple[Expr | Relation, ...] = (statement.quantity, *statement.hypotheses)
        needed = {s for part in parts for s in symbols_within(part)}
        moving = [s for s in values if after.following(s) != s]
        moved = {s: unfold(after.following(s)) for s in moving}
        needed |= {s for image in moved.values() for s in symbols(image)}
        if not needed <= set(values) or not all(isinstance(v, Number) for v in values.values()):
            missing = ", ".join(sorted(s.name for s in needed - set(values)))
            raise self._error(f"from_start(...) wants an exact value for every symbol; missing: {missing or 'none'}")
        fixed = {s for part in (statement.quantity, *moved.values()) for s in symbols_within(part)}
        known = tuple(s.equals(v) for s, v in values.items() if s in fixed)
        owed = []
        passed: list[tuple[tuple[Symbol, Expr], ...]] = []
        for _ in range(rounds):
            passed.append(tuple(values.items()))
            here = tuple(s.equals(v) for s, v in values.items())
            point = {s: v.value for s, v in values.items() if isinstance(v, Number)}
            try:
                later = {s: Number(exact(image, point)) for s, image in moved.items()}
            except ZeroDivisionError as error:
                raise self._error(f"from_start(...): round {len(passed)} divides by zero at this start") from error
            told = {h: Bounded(h, "the state of a round", len(passed) - 1) for h in here}
            defined = sorted(conditions(*(after.following(s) for s in moving)), key=repr)
            owed += [self._owe(about(here, unfolded(c)), unfolded(c), told=told) for c in defined]
            for s, image in moved.items():
                claim = image.equals(later[s])
                owed.append(self._owe(about(here, claim), claim, told=told))
            values = {**values, **later}
        passed.append(tuple(values.items()))
        last = tuple(s.equals(v) for s, v in values.items())
        told = {h: Bounded(h, "the state of a round", rounds) for h in last}
        for hypothesis in statement.hypotheses:
            claim = unfolded(hypothesis)
            owed.append(self._owe(about(last, claim), claim, told=told))
        value = self._at_the_start(statement.value, {s: v for s, v in values.items() if s not in moving})
        said = node("from start", limit=limit, rounds=rounds, states=tuple(passed), owed=tuple(owed))
        general = Limit(known, statement.quantity, value)
        return self._record("theorem at a later round", general, [limit], tuple(owed), note=note, node=said)

    def _at_the_start(self, value: Expr, values: Mapping[Symbol, Expr]) -> Expr:
        """The limit of this start: the values stand for their symbols everywhere, names written out, functions and sums at the value."""
        whole = unfold(value)
        if any(isinstance(s, ProductEntry) and set(every_symbol(s)) & set(values) for s in symbols(whole)):
            raise self._error(
                f"from_start(...): the limit {value} is one of a product of kernels, and has no value here"
            )
        return restated(whole, values)


def symbols_within(thing: Expr | Relation) -> tuple[Symbol, ...]:
    """The free symbols, defined names unfolded."""
    if isinstance(thing, Relation):
        return unfolded(thing).symbols()
    return symbols(unfold(thing))
