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
from rlstar_sym.polynomial.derivatives import depends
from rlstar_sym.polynomial.derived import derived_round, enter
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
    symbols,
)
from rlstar_sym.polynomial.following import followed
from rlstar_sym.polynomial.functions import Function, exp, log
from rlstar_sym.polynomial.rational import simplify

V = TypeVar("V")


@dataclass(frozen=True)
class LogOddsRound:
    """theta -> theta' of a symmetric chain, one a step, or one for the step in focus.

    thetas: log od(delta) before the round, or with `sampled` y = theta/tau, which a round takes to theta'/tau; sampled_odds: q = exp(theta/tau); rests: the products of the other edges as they are sampled; images: the
    odds of the new steps, rational in q and rest; edges: the new edges, likewise.
    """

    chain: SymmetricChain
    temperature: Expr
    thetas: tuple[Symbol, ...]
    sampled_odds: tuple[Function, ...]
    rests: tuple[Expr, ...]
    images: tuple[Expr, ...]
    edges: tuple[Expr, ...]
    sampled: bool = False

    @property
    def derived(self) -> bool:
        """Whether `log_odds_round` gave this, and nothing in it was changed."""
        return derived_round(self) is not None

    @property
    def moved(self) -> tuple[tuple[Symbol, Expr], ...]:
        """Every symbol of the state with its value one round later."""
        later = [t / self.temperature if self.sampled else t for t in self.thetas_next]
        return tuple(zip(self.thetas, later, strict=True))

    @property
    def _stem(self) -> str:
        return "y" if self.sampled else "theta"

    def _name(self, state: Symbol, name: str, latex: str) -> tuple[str, str]:
        """What a quantity of the step is called, with its value one round later marked by a prime."""
        old = "y" if self.sampled else r"\theta"
        return _renamed(state.name, self._stem, name), _renamed(state.latex_name, old, latex) + "'"

    @cached_property
    def odds_next(self) -> tuple[Defined, ...]:
        """od(delta') by name, one a step."""
        named = (
            (*self._name(t, "odds_next", r"\omega"), image) for t, image in zip(self.thetas, self.images, strict=True)
        )
        return tuple(Defined(name, image, latex) for name, latex, image in named)

    @cached_property
    def thetas_next(self) -> tuple[Function, ...]:
        """theta' = log od(delta'), one a step."""
        named = (
            (*self._name(t, "theta", r"\theta"), odds) for t, odds in zip(self.thetas, self.odds_next, strict=True)
        )
        return tuple(log(f"{name}_next", odds, latex) for name, latex, odds in named)

    @cached_property
    def deltas_next(self) -> tuple[Defined, ...]:
        """delta' by name, one a step."""
        named = (
            (*self._name(t, "delta_next", r"\delta"), edge) for t, edge in zip(self.thetas, self.edges, strict=True)
        )
        return tuple(Defined(name, edge, latex) for name, latex, edge in named)

    @property
    def theta(self) -> Symbol:
        """theta of the step in focus (y of a round in sampled log-odds)."""
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
        return followed(expression, dict(self.moved))

    def following_relation(self, relation: Relation) -> Relation:
        """A relation between the same quantities one round later."""
        return Relation(self.following(relation.left), relation.op, self.following(relation.right))


def log_odds_round(chain: SymmetricChain, temperature: Scalar, *, sampled: bool = False) -> LogOddsRound:
    """Derive the paper's round of a chain whose steps are sampled at a temperature tau > 0, a number, a symbol or an expression that a round does not change.

    sampled: in the log-odds y = theta/tau as they are sampled, so that y' = theta'/tau. The names of y, q = exp(y) and so on are those of theta with y for it.
    Raises UsageError for a number that is not above 0, and for an expression in the state.
    """
    if type(chain) is not SymmetricChain:
        return _log_odds_round(chain, expr(temperature), sampled)
    # from anew, so that nothing set on the chain can change what is derived
    chain = SymmetricChain(chain.steps, chain.number_of_states, chain.equal)
    recursion = _log_odds_round(chain, expr(temperature), sampled)
    enter(recursion, recursion.moved, (*recursion.odds_next, *recursion.deltas_next))
    return recursion


def _log_odds_round(chain: SymmetricChain, tau: Expr, sampled: bool) -> LogOddsRound:
    if isinstance(tau, Number) and tau.value <= 0:
        raise UsageError(f"the temperature is {tau.value}; it has to be above 0")
    old = (chain.delta,) if chain.steps is None or chain.equal else chain.deltas
    thetas = tuple(
        Symbol(
            _renamed(d.name, "delta", "y" if sampled else "theta"),
            _renamed(d.latex_name, r"\delta", "y" if sampled else r"\theta"),
            indexed=d.indexed,
        )
        for d in old
    )
    if any(depends(tau, t) for t in thetas) or any(s.indexed for s in symbols(tau)):
        raise UsageError(
            "the temperature is the same at every step and round; it cannot depend on what a round changes"
        )
    odds = tuple(
        exp(_renamed(t.name, "y", "q"), t, _renamed(t.latex_name, "y", "q"))
        if sampled
        else exp(_renamed(t.name, "q"), t / tau, _renamed(t.latex_name, r"\theta", "q"))
        for t in thetas
    )
    # a kernel whose diagonal and other entries are as q to 1
    kernels = [SymmetricKernel(q - 1, expr(1), chain.states).normalise() for q in odds]
    edges_sampled = [sign_first(kernel.edge) for kernel in kernels]
    rests: tuple[Expr, ...]
    if chain.steps is None:
        rests = (Aggregate("rest", "product", edges_sampled[0], 1, "R" if chain.equal else "R_n"),)
    elif chain.equal:
        rests = (power(edges_sampled[0], chain.steps - 1),)
    else:
        rests = tuple(multiply(expr(1), *edges_sampled[:n], *edges_sampled[n + 1 :]) for n in range(len(kernels)))
    unit = identity_kernel(chain.states)
    gate = PAPER_ROUND.gate(chain.start, unit)
    images, edges = [], []
    for kernel, rest in zip(kernels, rests, strict=True):
        new = PAPER_ROUND.step(Focus(unit, kernel, chain.kernel(rest), kernel, gate))
        images.append(simplify(new.diagonal / new.off_diagonal, chain.parameters))
        edges.append(sign_first(simplify(new.edge, chain.parameters)))
    return LogOddsRound(chain, tau, thetas, odds, rests, tuple(images), tuple(edges), sampled)


def _renamed(name: str, old: str, new: str | None = None) -> str:
    """A name with its stem replaced: delta_1 becomes theta_1; with one stem given, theta_1 becomes q_1."""
    return name.replace(old, new, 1) if new is not None else name.replace("theta", old, 1)
