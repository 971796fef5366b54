"""Chains of symmetric reasoning steps, and what a STaR round does to them.

N and M are numbers or symbolic. With N symbolic a statement is about one step in focus: its edge `delta`, and `rest`, the product of the other
edges (their kernels compose to the symmetric channel with that edge). With N a number the edges are delta_1..delta_N, or one `delta` for equal steps.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, reduce

from rlstar_sym.errors import UsageError
from rlstar_sym.model.kernels import SymmetricKernel, identity_kernel
from rlstar_sym.model.recursion import Recursion
from rlstar_sym.model.star_round import PAPER_ROUND, Focus, StarRound
from rlstar_sym.polynomial.expressions import Aggregate, Defined, Expr, Symbol, expr, multiply, symbols
from rlstar_sym.polynomial.indexed import member
from rlstar_sym.polynomial.rational import require_same, simplify

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

    def focus(self, step: int) -> Focus:
        """Step n (1..N) of a chain with N a number, with what stands before and after it."""
        edges = self.deltas
        return Focus(self._composed(edges[: step - 1]), self.kernel(edges[step - 1]), self._composed(edges[step:]))

    def symbolic_focus(self) -> Focus:
        """The step in focus of a chain with N symbolic.

        Symmetric channels compose to symmetric channels and edges multiply (checked here for two, proved for any number in I.1), so what
        stands before and after may be taken together as the channel with edge `rest`.
        """
        a, b = Symbol("before"), Symbol("after")
        both = self.kernel(a).compose(self.kernel(b))
        require_same(both.edge, a * b, "edges multiply under composition")
        return Focus(identity_kernel(self.states), self.kernel(), self.kernel(self.rest))

    def star_round(self, pipeline: StarRound = PAPER_ROUND) -> Recursion:
        """The update recursion of one round, derived from the kernel algebra."""
        if self.steps is None:
            focused = simplify(pipeline.step(self.symbolic_focus()).edge, self.parameters)
            return Recursion(None, (focused,), (self.delta,), self.states, self.rest, derived=True)
        if self.equal:
            image = pipeline.step(self.focus(1)).edge
            return Recursion(
                self.steps, (simplify(image, self.parameters),), (self.delta,), self.states, None, derived=True
            )
        images = tuple(simplify(pipeline.step(self.focus(n)).edge, self.parameters) for n in range(1, self.steps + 1))
        return Recursion(self.steps, images, self.deltas, self.states, None, derived=True)
