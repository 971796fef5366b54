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
from rlstar_sym.model.star_round import (
    PAPER_ROUND,
    MaximumLikelihood,
    NoisyVerifier,
    PartialRefit,
    SampleAtTemperature,
    StarRound,
)
from rlstar_sym.polynomial.evaluation import evaluate, exact
from rlstar_sym.polynomial.expressions import Aggregate, Expr, Symbol, unfold
from rlstar_sym.polynomial.rational import require_same

V = TypeVar("V")
Arithmetic: TypeAlias = Literal["exact", "ball"]


@dataclass(frozen=True, slots=True)
class Quantities(Generic[V]):
    """What a chain is at one round.

    deltas: the edge of every step; accuracy: J; one_minus_accuracy: 1 - J (None in decimal strings);
    all_steps_right: the probability that the model gets every step right; kept_all_right: F, the share
    of kept chains with every step right (None where none is kept); kept: the share of sampled chains that the
    verifier keeps. J and P are those of the model itself (temperature 1), F and the share kept those of the
    chains as they are sampled.
    """

    deltas: tuple[V, ...]
    accuracy: V
    one_minus_accuracy: V | None
    all_steps_right: V
    kept_all_right: V | None
    kept: V


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
    """The derived expressions for one M and one pipeline, with the symbols they are in.

    image: the new edge of a step, in its edge `delta`, its edge as it is `sampled` and the product `rest` of the other sampled edges; accuracy
    and acceptance: J and the share kept, in the product L; all_steps_right: P, the product of the diagonals; exponent: 1/tau; drift: an edge
    moves in the direction of rest times drift (1, 0 or -1); None where that is not so.
    """

    states: int
    image: Expr
    delta: Symbol
    sampled: Symbol
    rest: Aggregate
    accuracy: Expr
    product: Symbol
    diagonal: Expr
    acceptance: Expr
    kept_all_right: Expr
    all_steps_right: Symbol
    exponent: Fraction
    drift: int | None

    @property
    def least(self) -> Fraction:
        """The least edge, -1/(M-1)."""
        return Fraction(-1, self.states - 1)

    @property
    def rational(self) -> bool:
        """Whether a round maps rationals to rationals."""
        return self.exponent.denominator == 1

    def next_edge(self, delta: V, sampled: V, rest: V, number: Callable[[Fraction], V]) -> V:
        """The edge of a step after the round; raises ZeroDivisionError where no chain is kept."""
        return evaluate(self.image, {self.delta: delta, self.sampled: sampled, self.rest: rest}, number)

    def sample(self, delta: Any, power: Callable[[Any, Fraction], Any]) -> Any:
        """The edge of a step as it is sampled: its entries, which are as 1 + (M-1)*delta to 1 - delta, to the power 1/tau.

        power: of a number that is not negative, in the arithmetic of `delta`.
        """
        if self.exponent == 1:
            return delta
        right, wrong = power(1 + (self.states - 1) * delta, self.exponent), power(1 - delta, self.exponent)
        return (right - wrong) / (right + (self.states - 1) * wrong)

    def right(self, delta: V, number: Callable[[Fraction], V]) -> V:
        """alpha, the probability that a step with this edge is right."""
        return evaluate(self.diagonal, {self.delta: delta}, number)

    def totals(
        self,
        values: Sequence[V],
        sampled: Sequence[V],
        multiplicities: Sequence[int],
        number: Callable[[Fraction], V],
    ) -> tuple[V, V, V | None, V]:
        """J, P, F (None where no chain is kept) and the share kept, of a chain that has each edge in `values` so many times."""
        whole, right = self._products(values, multiplicities, number)
        accuracy = evaluate(self.accuracy, {self.product: whole}, number)
        if self.exponent != 1:
            whole, right_sampled = self._products(sampled, multiplicities, number)
        else:
            right_sampled = right
        share = evaluate(self.acceptance, {self.product: whole}, number)
        if share == 0:
            return accuracy, right, None, share
        kept = evaluate(self.kept_all_right, {self.product: whole, self.all_steps_right: right_sampled}, number)
        return accuracy, right, kept, share

    def _products(
        self, values: Sequence[V], multiplicities: Sequence[int], number: Callable[[Fraction], V]
    ) -> tuple[V, V]:
        one: Any = number(Fraction(1))
        whole = prod((power(v, k) for v, k in zip(values, multiplicities, strict=True)), start=one)
        diagonals = (self.right(v, number) for v in values)
        right = prod((power(a, k) for a, k in zip(diagonals, multiplicities, strict=True)), start=one)
        return whole, right


@cache
def formulas_for(states: int, pipeline: StarRound = PAPER_ROUND) -> Formulas:
    """Derive the round for M = `states` and any N; the operators' parameters are numbers.

    What the ball iteration relies on at temperature 1, that a step's edge moves in the direction of the product of the others (or against it),
    is checked here as an identity (I.1, II.3, II.5): delta' - delta = s c R (1 - delta)(1 + (M-1) delta)/(1 + (M-1) c delta R).
    """
    chain = SymmetricChain(None, states)
    delta, least = chain.delta, states - 1
    sampled, rest, image = chain.sampled_step(pipeline)
    exponent = Fraction(1)
    if isinstance(pipeline.sampling, SampleAtTemperature):
        exponent = 1 / pipeline.sampling.temperature
    drift: int | None = None
    if exponent == 1:
        slope = exact(chain.frozen_edge(*_kept_with(pipeline)), {})
        part = pipeline.refitting.mix if isinstance(pipeline.refitting, PartialRefit) else 1
        claim = part * slope * rest * (1 - delta) * (1 + least * delta) / (1 + least * slope * delta * rest)
        require_same(image - delta, claim, "the change of an edge in one round")
        drift = (slope > 0) - (slope < 0)
    all_right = chain.all_steps_right
    if not isinstance(all_right, Aggregate):
        raise TypeError("with N symbolic the probability that all steps are right is a product over the steps")
    verifier = chain.verifier(pipeline)
    acceptance = chain.acceptance(pipeline)
    return Formulas(
        states,
        image,
        delta,
        sampled,
        rest,
        unfold(chain.accuracy),
        chain.product,
        all_right.term,
        acceptance,
        verifier.diagonal * all_right / acceptance,
        all_right,
        exponent,
        drift,
    )


def _kept_with(pipeline: StarRound) -> tuple[Fraction, Fraction]:
    """The probabilities to keep a right and a wrong answer."""
    if not isinstance(pipeline.refitting, (MaximumLikelihood, PartialRefit)):
        raise TypeError(f"no direction of motion is known for {type(pipeline.refitting).__name__}")
    if isinstance(pipeline.keeping, NoisyVerifier):
        return pipeline.keeping.right, pipeline.keeping.wrong
    return Fraction(1), Fraction(0)


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
