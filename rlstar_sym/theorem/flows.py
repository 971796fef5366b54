"""The rule about the flow of a round: d delta_n/dt = delta_n' - delta_n, the limit of many small partial refits."""

from __future__ import annotations

from collections.abc import Sequence

from rlstar_sym.polynomial.composed import ProductEntry
from rlstar_sym.polynomial.derivatives import derivative
from rlstar_sym.polynomial.expressions import (
    Aggregate,
    Defined,
    Expr,
    Relation,
    Scalar,
    Symbol,
    add,
    expr,
    symbols,
    unfold,
)
from rlstar_sym.theorem.facts import Fact
from rlstar_sym.theorem.nodes import node
from rlstar_sym.theorem.recording import Following, Recording, every_symbol
from rlstar_sym.theorem.statements import Conserved


class FlowRules(Recording):
    """What a flow conserves."""

    def conserved(
        self,
        logs: Sequence[tuple[Scalar, Expr]],
        edge: Symbol,
        after: Following,
        *,
        rate: Expr,
        using: Sequence[Fact | Relation] = (),
        note: str = "",
    ) -> Fact:
        """Rule `conserved quantity`: the sum C(edge) of constant * log(argument) changes along the flow at a rate that is the same for every step.

        logs: (constant, argument) pairs, the arguments in the edge and parameters; rate: the common rate, in quantities of the whole chain. Owed: every
        argument is positive, and C'(edge) times the velocity edge' - edge is the rate, with C' derived here. So C(delta_n) - C(delta_k) is constant.
        """
        self._want_every_step("a conserved quantity")
        after = self._round(after, edge, rate, *(argument for _, argument in logs))
        velocity = after.following(edge) - edge
        if type(edge) is not Symbol or not edge.indexed or after.following(edge) == edge:
            raise self._error(f"conserved(...): {edge} is not an edge that each step has and this recursion moves")
        if not logs:
            raise self._error("conserved(...) wants at least one logarithm")
        terms: list[tuple[Expr, Expr]] = []
        for constant, argument in ((expr(c), a) for c, a in logs):
            self._want_fixed(constant, after, "a constant")
            others = [s for s in every_symbol(argument) if s != edge and not isinstance(s, Defined)]
            if edge not in symbols(unfold(argument)) or any(self._moves(s, after) for s in others):
                raise self._error(f"conserved(...): the argument {argument} must be one of {edge} and parameters alone")
            terms.append((constant, argument))
        self._want_of_the_chain(rate, after)
        change = add(*(c * derivative(a, edge) / unfold(a) for c, a in terms)) * velocity
        keep = self._kept_names(using)
        claim = Relation(unfold(change, keep), "=", unfold(rate, keep))
        positive = [Relation(unfold(a), ">", expr(0)) for _, a in terms]
        owed = (self._owe(self._region(claim, using, keep), claim), *(self._owe(self._region(p), p) for p in positive))
        self._name(*(part for term in terms for part in term), edge)
        statement = Conserved(self.hypotheses, edge, tuple(terms), velocity, rate)
        slopes = tuple(derivative(argument, edge) for _, argument in terms)
        said = node(
            "conserved quantity", edge=edge, logs=tuple(terms), slopes=slopes, velocity=velocity, rate=rate, owed=owed
        )
        premises = [f for f in using if isinstance(f, Fact)]
        return self._conclude("conserved quantity", statement, owed, premises, note=note, node=said)

    def _moves(self, symbol: Symbol, after: Following) -> bool:
        """Whether a symbol has a value for each step, is taken over steps, or is changed by a round."""
        return symbol.indexed or isinstance(symbol, (Aggregate, ProductEntry)) or after.following(symbol) != symbol

    def _want_fixed(self, value: Expr, after: Following, what: str) -> None:
        if any(self._moves(s, after) for s in every_symbol(value)):
            raise self._error(f"conserved(...): {value} is not {what}: it changes with the state")

    def _want_of_the_chain(self, rate: Expr, after: Following) -> None:
        """A rate that is the same for every step is made of parameters, and of products and sums over all steps."""
        for symbol in symbols(unfold(rate)):
            whole = isinstance(symbol, Aggregate) and symbol.skip == 0
            if not whole and self._moves(symbol, after):
                raise self._error(
                    f"conserved(...): the rate {rate} differs from step to step, since {symbol.name} does"
                )
