"""A round at any temperature, in log-odds: theta -> theta'.

With od(delta) = (1 + (M-1)*delta)/(1 - delta), the odds of the right state against one wrong state, the state of a step is theta = log od(delta).
Sampling at temperature tau raises every probability to the power 1/tau, so the odds that are sampled are q = exp(theta/tau). The round itself, from
the kernels that are sampled to the odds of the new ones, is derived from the kernel algebra and rational in q; then theta' = log of the new odds.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from rlstar_sym.errors import UsageError
from rlstar_sym.model.chain import SymmetricChain, sign_first
from rlstar_sym.model.kernels import SymmetricKernel, identity_kernel
from rlstar_sym.model.star_round import PAPER_ROUND, Focus
from rlstar_sym.polynomial.expressions import (
    Aggregate,
    Defined,
    Expr,
    Number,
    Relation,
    Scalar,
    Symbol,
    expr,
    multiply,
    power,
)
from rlstar_sym.polynomial.following import followed, primed
from rlstar_sym.polynomial.functions import Function, exp, log
from rlstar_sym.polynomial.rational import simplify

V = TypeVar("V")


@dataclass(frozen=True)
class LogOddsRound:
    """theta -> theta' of a symmetric chain, one a step, or one for the step in focus.

    thetas: log od(delta) before the round; sampled_odds: q = exp(theta/tau); rests: the products of the other edges as they are sampled; images: the
    odds of the new steps, rational in q and rest; edges: the new edges, likewise; derived: it comes from the kernel algebra.
    """

    chain: SymmetricChain
    temperature: Expr
    thetas: tuple[Symbol, ...]
    sampled_odds: tuple[Function, ...]
    rests: tuple[Expr, ...]
    images: tuple[Expr, ...]
    edges: tuple[Expr, ...]
    derived: bool = False

    @cached_property
    def odds_next(self) -> tuple[Defined, ...]:
        """od(delta') by name, one a step."""
        return tuple(
            Defined(_renamed(t.name, "odds_next"), image, _renamed(t.latex_name, r"\theta", r"\omega") + "'")
            for t, image in zip(self.thetas, self.images, strict=True)
        )

    @cached_property
    def thetas_next(self) -> tuple[Function, ...]:
        """theta' = log od(delta'), one a step."""
        return tuple(
            log(f"{t.name}_next", odds, primed(t.latex_name))
            for t, odds in zip(self.thetas, self.odds_next, strict=True)
        )

    @cached_property
    def deltas_next(self) -> tuple[Defined, ...]:
        """delta' by name, one a step."""
        return tuple(
            Defined(_renamed(t.name, "delta_next"), edge, _renamed(t.latex_name, r"\theta", r"\delta") + "'")
            for t, edge in zip(self.thetas, self.edges, strict=True)
        )

    @property
    def theta(self) -> Symbol:
        """theta of the step in focus."""
        return self._one(self.thetas)

    @property
    def theta_next(self) -> Function:
        """theta' of the step in focus."""
        return self._one(self.thetas_next)

    @property
    def delta_next(self) -> Defined:
        """delta' of the step in focus."""
        return self._one(self.deltas_next)

    @property
    def product_next(self) -> Aggregate:
        """The product of all new edges (N symbolic)."""
        return Aggregate("L_next", "product", self.delta_next, 0, "L'")

    @staticmethod
    def _one(values: tuple[V, ...]) -> V:
        if len(values) != 1:
            raise UsageError(f"this round has {len(values)} steps; take one of .thetas, .thetas_next or .deltas_next")
        return values[0]

    def following(self, expression: Expr) -> Expr:
        """The same quantity one round later: theta becomes theta', and so does all that rests on it."""
        return followed(expression, dict(zip(self.thetas, self.thetas_next, strict=True)))

    def following_relation(self, relation: Relation) -> Relation:
        """A relation between the same quantities one round later."""
        return Relation(self.following(relation.left), relation.op, self.following(relation.right))


def log_odds_round(chain: SymmetricChain, temperature: Scalar) -> LogOddsRound:
    """Derive the paper's round of a chain whose steps are sampled at a temperature tau > 0, a number or a symbol.

    Raises UsageError for a number that is not above 0.
    """
    tau = expr(temperature)
    if isinstance(tau, Number) and tau.value <= 0:
        raise UsageError(f"the temperature is {tau.value}; it has to be above 0")
    old = (chain.delta,) if chain.steps is None or chain.equal else chain.deltas
    thetas = tuple(
        Symbol(_renamed(d.name, "delta", "theta"), _renamed(d.latex_name, r"\delta", r"\theta"), indexed=d.indexed)
        for d in old
    )
    odds = tuple(exp(_renamed(t.name, "q"), t / tau, _renamed(t.latex_name, r"\theta", "q")) for t in thetas)
    # a kernel whose diagonal and other entries are as q to 1
    sampled = [SymmetricKernel(q - 1, expr(1), chain.states).normalise() for q in odds]
    edges_sampled = [sign_first(kernel.edge) for kernel in sampled]
    rests: tuple[Expr, ...]
    if chain.steps is None:
        rests = (Aggregate("rest", "product", edges_sampled[0], 1, "R" if chain.equal else "R_n"),)
    elif chain.equal:
        rests = (power(edges_sampled[0], chain.steps - 1),)
    else:
        rests = tuple(multiply(expr(1), *edges_sampled[:n], *edges_sampled[n + 1 :]) for n in range(len(sampled)))
    unit = identity_kernel(chain.states)
    gate = PAPER_ROUND.gate(chain.start, unit)
    images, edges = [], []
    for kernel, rest in zip(sampled, rests, strict=True):
        new = PAPER_ROUND.step(Focus(unit, kernel, chain.kernel(rest), kernel, gate))
        images.append(simplify(new.diagonal / new.off_diagonal, chain.parameters))
        edges.append(sign_first(simplify(new.edge, chain.parameters)))
    return LogOddsRound(chain, tau, thetas, odds, rests, tuple(images), tuple(edges), derived=True)


def _renamed(name: str, old: str, new: str | None = None) -> str:
    """A name with its stem replaced: delta_1 becomes theta_1; with one stem given, theta_1 becomes q_1."""
    return name.replace(old, new, 1) if new is not None else name.replace("theta", old, 1)
