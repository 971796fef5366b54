"""Chains of symmetric reasoning steps, and what a STaR round does to them.

N and M are numbers or symbolic. With N symbolic a statement is about one step in focus: its edge `delta`, and `rest`, the product of the other
edges (their kernels compose to the symmetric channel with that edge). With N a number the edges are delta_1..delta_N, or one `delta` for equal steps.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, reduce

from rlstar_sym.errors import UsageError
from rlstar_sym.model.kernels import SymmetricKernel, identity_kernel
from rlstar_sym.model.recursion import Recursion
from rlstar_sym.model.star_round import (
    PAPER_ROUND,
    Focus,
    NoisyVerifier,
    SampleAtTemperature,
    StarRound,
    anew,
    is_own_round,
    operator_symbols,
    round_of,
)
from rlstar_sym.polynomial.derived import enter
from rlstar_sym.polynomial.expressions import (
    Aggregate,
    Defined,
    Div,
    Expr,
    Scalar,
    Symbol,
    divide,
    expr,
    multiply,
    negate,
    symbols,
)
from rlstar_sym.polynomial.indexed import member
from rlstar_sym.polynomial.rational import cancelled, keeping_divisors, require_same, simplify

#: longest chain whose recursion is derived step by step
MOST_STEPS = 200


@dataclass(frozen=True)
class SymmetricChain:
    """N symmetric steps on M states, uniform question.

    steps: N >= 1, or None for symbolic N; states: M >= 2, or None for symbolic M; equal: all steps share one edge.
    """

    steps: int | None = None
    number_of_states: int | None = None
    equal: bool = False

    def __post_init__(self) -> None:
        if self.steps is not None and not 1 <= self.steps <= MOST_STEPS:
            raise UsageError(f"a chain has 1 to {MOST_STEPS} steps (or symbolic N), not {self.steps}")
        if self.number_of_states is not None and self.number_of_states < 2:
            raise UsageError(f"a chain has at least 2 states (or symbolic M), not {self.number_of_states}")

    @cached_property
    def states(self) -> Expr:
        """M."""
        return Symbol("M") if self.number_of_states is None else expr(self.number_of_states)

    @cached_property
    def parameters(self) -> tuple[Symbol, ...]:
        """M if it is symbolic."""
        return symbols(self.states)

    @cached_property
    def delta(self) -> Symbol:
        """The edge of the step in focus (of every step, if they are equal)."""
        return Symbol("delta", r"\delta" if self.equal else r"\delta_n", indexed=not self.equal)

    @cached_property
    def rest(self) -> Aggregate:
        """The product of the edges of all steps but the one in focus."""
        return Aggregate("rest", "product", self.delta, 1, r"\delta^{N-1}" if self.equal else "R_n")

    @cached_property
    def product(self) -> Aggregate:
        """L, the product of all edges."""
        return Aggregate("L", "product", self.delta, 0)

    @cached_property
    def deltas(self) -> tuple[Symbol, ...]:
        """The edges of a chain with N a number, one a step."""
        if self.steps is None:
            raise UsageError("with N symbolic a chain has no list of edges; use .delta and .rest")
        return (
            (self.delta,) * self.steps if self.equal else tuple(member(self.delta, n) for n in range(1, self.steps + 1))
        )

    def kernel(self, edge: Expr | None = None) -> SymmetricKernel:
        """The symmetric channel with this edge (default: the one in focus)."""
        return SymmetricKernel.with_edge(self.delta if edge is None else edge, self.states)

    def _composed(self, edges: Sequence[Expr]) -> SymmetricKernel:
        return reduce(SymmetricKernel.compose, (self.kernel(e) for e in edges), identity_kernel(self.states))

    def accuracy_of(self, product: Expr) -> Expr:
        """J when the edges multiply to `product`: the diagonal of the composed kernel."""
        return self.kernel(product).diagonal

    @cached_property
    def accuracy(self) -> Expr:
        """J, the probability of a right answer (by that name when N is symbolic)."""
        if self.steps is None:
            return Defined("J", self.accuracy_of(self.product))
        return self._composed(self.deltas).diagonal

    @cached_property
    def all_steps_right(self) -> Expr:
        """The probability that every step is right: the product of the diagonals alpha_n."""
        if self.steps is None:
            return Aggregate("P", "product", self.kernel().diagonal, 0)
        return multiply(*(self.kernel(d).diagonal for d in self.deltas))

    @cached_property
    def kept_all_right(self) -> Expr:
        """F, the share of kept chains in which every step is right (by that name when N is symbolic)."""
        share = self.all_steps_right / self.accuracy
        return Defined("F", share) if self.steps is None else share

    @cached_property
    def start(self) -> SymmetricKernel:
        """diag(rho) of the uniform question."""
        return identity_kernel(self.states).affine(1 / self.states, 0)

    def acceptance(self, pipeline: StarRound = PAPER_ROUND) -> Expr:
        """The share of chains sampled from the model (at temperature 1) that the verifier keeps: a*J + b*(1 - J)."""
        whole = self._composed(self.deltas) if self.steps is not None else self.kernel(self.product)
        return whole.compose(self.verifier(pipeline)).diagonal

    def verifier(self, pipeline: StarRound = PAPER_ROUND) -> SymmetricKernel:
        """V: at (j, i) the probability to keep a chain from question i to answer j."""
        return pipeline.keeping.verifier(identity_kernel(self.states))

    def frozen_edge(self, right: Scalar, wrong: Scalar) -> Expr:
        """c = (a - b)/(a + (M-1)*b): keeping right answers with probability a and wrong ones with b is one more step, frozen at this edge."""
        kept = NoisyVerifier(expr(right), expr(wrong)).verifier(identity_kernel(self.states))
        return simplify(kept.normalise().edge, self.parameters)

    def symbolic_focus(self, pipeline: StarRound = PAPER_ROUND) -> Focus[SymmetricKernel]:
        """The step in focus of a chain with N symbolic.

        Symmetric channels compose to symmetric channels and edges multiply (checked here for two, proved for any number in I.1), so what
        stands before and after may be taken together as the channel whose edge is the product of the other edges as they are sampled.
        """
        a, b = Symbol("before"), Symbol("after")
        both = self.kernel(a).compose(self.kernel(b))
        require_same(both.edge, a * b, "edges multiply under composition")
        unit = identity_kernel(self.states)
        sampled = pipeline.sampling.sample(self.kernel())
        return Focus(
            unit, sampled, self.kernel(self.sampled_rest(pipeline)), self.kernel(), pipeline.gate(self.start, unit)
        )

    def sampled_rest(self, pipeline: StarRound = PAPER_ROUND) -> Aggregate:
        """The product of the other edges as they are sampled; `rest` at temperature 1."""
        edge = simplify(pipeline.sampling.sample(self.kernel()).edge, self.parameters)
        if edge == self.delta:
            return self.rest
        return Aggregate("rest", "product", edge, 1, "R" if self.equal else "R_n")

    def star_round(
        self,
        pipeline: StarRound = PAPER_ROUND,
        *,
        verifier: tuple[Scalar, Scalar] | None = None,
        temperature: Fraction | int | None = None,
        mix: Scalar | None = None,
        frozen: Scalar | None = None,
    ) -> Recursion:
        """The update recursion of one round, derived from the kernel algebra.

        pipeline: the operators of the round, or name them: verifier=(a, b), temperature=tau (1/tau whole), mix=s, frozen=edge, as in
        `star_round.round_of`; a, b, s and the edge are numbers or symbols.
        """
        named = (verifier, temperature, mix, frozen)
        if any(value is not None for value in named):
            if pipeline is not PAPER_ROUND:
                raise UsageError("name the operators of the round, or give a pipeline, not both")
            pipeline = round_of(*named)
        if type(self) is not SymmetricChain or not is_own_round(pipeline):
            return self._star_round(pipeline)
        # from anew, so that nothing set on this chain or pipeline can change what is derived
        recursion = SymmetricChain(self.steps, self.number_of_states, self.equal)._star_round(anew(pipeline))
        enter(recursion, recursion.moved)
        return recursion

    def _star_round(self, pipeline: StarRound) -> Recursion:
        """The recursion of a round by the operators of the pipeline; M and the operators' parameters are collected into the coefficients."""
        own = operator_symbols(pipeline)
        images = tuple(simplify(new, (*self.parameters, *own)) for new in self._new_edges(pipeline))
        with keeping_divisors():
            lost = tuple(cancelled(new, self.parameters) for new in self._new_edges(pipeline))
        edges = (self.delta,) if self.steps is None or self.equal else self.deltas
        rest = self.sampled_rest(pipeline) if self.steps is None else None
        return Recursion(self.steps, images, edges, self.states, rest, own, lost)

    def _new_edges(self, pipeline: StarRound) -> list[Expr]:
        """The edges after a round: of the step in focus, of every step, or of one if they are equal."""
        if self.steps is None:
            return [pipeline.step(self.symbolic_focus(pipeline)).edge]
        unit = identity_kernel(self.states)
        focuses = pipeline.focuses([self.kernel(d) for d in self.deltas], pipeline.gate(self.start, unit), (unit, unit))
        return [pipeline.step(focus).edge for focus in (focuses[:1] if self.equal else focuses)]

    def sampled_step(self, pipeline: StarRound) -> tuple[Symbol, Aggregate, Expr]:
        """The new edge of a step in its edge, its edge as it is sampled (the same at temperature 1), and the product of the other sampled edges."""
        sampled, rest = self.delta, self.rest
        if isinstance(pipeline.sampling, SampleAtTemperature):
            sampled = Symbol("delta_sampled", indexed=self.delta.indexed)
            rest = Aggregate("rest", "product", sampled, 1, "R" if self.equal else "R_n")
        unit = identity_kernel(self.states)
        gate = pipeline.gate(self.start, unit)
        focus = Focus(unit, self.kernel(sampled), self.kernel(rest), self.kernel(), gate)
        return sampled, rest, simplify(pipeline.step(focus).edge, (*self.parameters, *operator_symbols(pipeline)))

    def tempered_step(self, pipeline: StarRound) -> tuple[Symbol, Aggregate, Expr]:
        """The new edge for any temperature, in the odds as they are sampled: q = od(delta)^(1/tau), od(x) = (1 + (M-1)*x)/(1 - x).

        pipeline: with or without a temperature; its other operators are applied. Returns q, the product of the other sampled edges
        (q - 1)/(q + M - 1), and delta' in both and, with a partial refit, in delta.
        """
        odds = Symbol("q", "q" if self.equal else "q_n", indexed=not self.equal)
        sampled = SymmetricKernel(odds - 1, expr(1), self.states).normalise()
        edge = sign_first(simplify(sampled.edge, self.parameters))
        rest = Aggregate("rest", "product", edge, 1, "R" if self.equal else "R_n")
        unit = identity_kernel(self.states)
        focus = Focus(unit, sampled, self.kernel(rest), self.kernel(), pipeline.gate(self.start, unit))
        parameters = (*self.parameters, *operator_symbols(pipeline))
        return odds, rest, sign_first(simplify(pipeline.step(focus).edge, parameters))

    def has_exact_recursion(self, pipeline: StarRound) -> bool:
        """Whether a round is a rational map: at temperature 1, 1/2, 1/3, ..."""
        sampling = pipeline.sampling
        return not isinstance(sampling, SampleAtTemperature) or sampling.temperature.numerator == 1


def sign_first(value: Expr) -> Expr:
    """A quotient whose denominator begins with a minus, with both signs changed; it reads better."""
    if isinstance(value, Div) and str(value.denominator).startswith("-"):
        return divide(negate(value.numerator), negate(value.denominator))
    return value
