"""What a trajectory computes at every round, and from which derived formulas."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from math import prod
from typing import Any, Generic, Literal, NamedTuple, TypeAlias, TypeVar

from rlstar_sym.model.chain import SymmetricChain
from rlstar_sym.model.recursion import products_of_others
from rlstar_sym.polynomial.evaluation import evaluate
from rlstar_sym.polynomial.expressions import Aggregate, Expr, Symbol
from rlstar_sym.polynomial.rational import require_same

V = TypeVar("V")
Arithmetic: TypeAlias = Literal["exact", "ball"]


@dataclass(frozen=True, slots=True)
class Quantities(Generic[V]):
    """What a chain is at one round.

    deltas: the edge of every step; accuracy: J; one_minus_accuracy: 1 - J (None in decimal strings);
    all_steps_right: the probability that a sampled chain has every step right; kept_all_right: F, the share
    of kept chains with every step right (None where J = 0).
    """

    deltas: tuple[V, ...]
    accuracy: V
    one_minus_accuracy: V | None
    all_steps_right: V
    kept_all_right: V | None


class Round(NamedTuple):
    """Round t: correctly rounded doubles; the same as fractions, if they were computed; as decimals, if
    digits were asked for.
    """

    t: int
    arithmetic: Arithmetic
    doubles: Quantities[float]
    exact: Quantities[Fraction] | None
    decimals: Quantities[str] | None


@dataclass(frozen=True)
class Formulas:
    """The derived expressions for one M: the new edge of a step, J, P and F, with the symbols they are in."""

    states: int
    image: Expr
    delta: Symbol
    rest: Aggregate
    accuracy: Expr
    product: Symbol
    diagonal: Expr
    kept_all_right: Expr
    all_steps_right: Symbol

    @property
    def least(self) -> Fraction:
        """The least edge, -1/(M-1)."""
        return Fraction(-1, self.states - 1)

    def next_edge(self, delta: V, rest: V, number: Callable[[Fraction], V]) -> V:
        """The edge of a step after the round; raises ZeroDivisionError where J = 0."""
        return evaluate(self.image, {self.delta: delta, self.rest: rest}, number)

    def right(self, delta: V, number: Callable[[Fraction], V]) -> V:
        """alpha, the probability that a step with this edge is right."""
        return evaluate(self.diagonal, {self.delta: delta}, number)

    def totals(
        self, values: Sequence[V], multiplicities: Sequence[int], number: Callable[[Fraction], V]
    ) -> tuple[V, V, V | None]:
        """J, P and F (None where J = 0) of a chain that has each edge in `values` so many times."""
        one: Any = number(Fraction(1))
        whole = prod((power(v, k) for v, k in zip(values, multiplicities, strict=True)), start=one)
        diagonals = (self.right(v, number) for v in values)
        right = prod((power(a, k) for a, k in zip(diagonals, multiplicities, strict=True)), start=one)
        accuracy = evaluate(self.accuracy, {self.product: whole}, number)
        if accuracy == 0:
            return accuracy, right, None
        kept = evaluate(self.kept_all_right, {self.product: whole, self.all_steps_right: right}, number)
        return accuracy, right, kept


@cache
def formulas_for(states: int) -> Formulas:
    """Derive the round for M = `states` and any N.

    What the ball iteration relies on, that a step's edge moves in the direction of the product of the others,
    is checked here as an identity (I.1): delta' - delta = R (1 - delta)(1 + (M-1) delta)/(1 + (M-1) delta R).
    """
    chain = SymmetricChain(None, states)
    derived = chain.star_round()
    delta, rest = chain.delta, chain.rest
    least = states - 1
    claim = rest * (1 - delta) * (1 + least * delta) / (1 + least * delta * rest)
    require_same(derived.images[0] - delta, claim, "the change of an edge in one round")
    all_right = chain.all_steps_right
    if not isinstance(all_right, Aggregate):
        raise TypeError("with N symbolic the probability that all steps are right is a product over the steps")
    return Formulas(
        states,
        derived.images[0],
        delta,
        rest,
        chain.accuracy,
        chain.product,
        all_right.term,
        chain.kept_all_right,
        all_right,
    )


def power(value: Any, exponent: int) -> Any:
    """An integer power, exponent at least 0."""
    return value if exponent == 1 else value**exponent


def rests(values: Sequence[Any], multiplicities: Sequence[int], one: Any) -> list[Any]:
    """For one step of each edge, the product of the edges of all other steps."""
    powers = [power(v, k) for v, k in zip(values, multiplicities, strict=True)]
    others = products_of_others(powers, one)
    return [
        other if k == 1 else other * power(v, k - 1) for other, v, k in zip(others, values, multiplicities, strict=True)
    ]
