"""Derived recursions: exact rational maps from the edges of a chain to its edges one round later.

A recursion is evaluated over exact fractions, at any precision (mpmath), on numpy arrays or in rigorous balls (python-flint arb), iterated,
differentiated by its own quotient rule, and printed. All of them walk the one derived expression.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Any, Final, TypeVar

from rlstar_sym.errors import UndefinedRound, UsageError
from rlstar_sym.polynomial.composed import ProductEntry
from rlstar_sym.polynomial.derived import derived_round
from rlstar_sym.polynomial.evaluation import evaluate
from rlstar_sym.polynomial.expressions import (
    Aggregate,
    Defined,
    Expr,
    Number,
    Relation,
    Symbol,
    substitute,
    symbols,
)
from rlstar_sym.polynomial.following import followed
from rlstar_sym.polynomial.latex import latex
from rlstar_sym.polynomial.printers import python, text, tree

V = TypeVar("V")

#: said where a round divides by zero
UNDEFINED: Final = "no sampled chain has the right answer (accuracy 0), so the round is undefined"


@dataclass(frozen=True)
class Recursion:
    """delta -> delta', one expression a step, or one for the step in focus.

    steps: N, or None when N is symbolic; images: the new edges as expressions in `edges`, `states` and, for symbolic N, `rest`;
    edges: the symbols of the old edges (one when the steps are equal or N is symbolic); states: M, a number or symbol;
    rest: for symbolic N, the product of the other edges as they are sampled; parameters: symbols of the round's operators (a, b, s).
    nonzero: for every image what the derivation divided by and the reduced image does not show, such as 1 + delta for three equal steps on two states;
    where one of these is zero the round is undefined. What `SymmetricChain.star_round` and the like have derived is known by its content
    (`polynomial.derived`); a recursion that is made otherwise is one that its author typed in.
    """

    steps: int | None
    images: tuple[Expr, ...]
    edges: tuple[Symbol, ...]
    states: Expr
    rest: Aggregate | None
    parameters: tuple[Symbol, ...] = ()
    nonzero: tuple[tuple[Expr, ...], ...] = ()

    @cached_property
    def deltas(self) -> tuple[Defined, ...]:
        """The new edges by name, delta' for delta."""
        return tuple(new for _, new in self.moved)

    @property
    def moved(self) -> tuple[tuple[Symbol, Defined], ...]:
        """Every symbol of the state with its value one round later."""
        return tuple(
            (old, Defined(f"{old.name}_next", image, old.latex_name + "'", nonzero))
            for old, image, nonzero in zip(self.edges, self.images, self.conditions, strict=True)
        )

    @property
    def conditions(self) -> tuple[tuple[Expr, ...], ...]:
        """For every image what else must not be zero."""
        return self.nonzero or ((),) * len(self.images)

    @property
    def derived(self) -> bool:
        """Whether this is what a derivation gave, and not a formula that was typed in or changed."""
        return derived_round(self) is not None

    @property
    def speaks_of(self) -> tuple[Expr, ...]:
        """All that a round is made of, and what it makes."""
        return (*self.arguments, *(new for _, new in self.moved))

    @property
    def delta(self) -> Defined:
        """delta' of the step in focus, or of every step when they are equal."""
        if len(self.images) != 1:
            raise UsageError(f"this recursion has {len(self.images)} steps; take one of .deltas")
        return self.deltas[0]

    @cached_property
    def rest_next(self) -> Aggregate:
        """The product of the new edges of the other steps (N symbolic)."""
        term = self.delta if self.rest is None else substitute(self.rest.term, {self.edges[0]: self.delta})
        return Aggregate("rest_next", "product", term, 1, "R_n'")

    @cached_property
    def product_next(self) -> Aggregate:
        """The product of all new edges (N symbolic)."""
        return Aggregate("L_next", "product", self.delta, 0, "L'")

    def following(self, expression: Expr) -> Expr:
        """The same quantity one round later: edges become the new ones, and so do names, products and sums that rest on them."""
        return followed(expression, dict(zip(self.edges, self.deltas, strict=True)))

    def following_relation(self, relation: Relation) -> Relation:
        """A relation between the same quantities one round later."""
        return Relation(self.following(relation.left), relation.op, self.following(relation.right))

    @property
    def arguments(self) -> tuple[Symbol, ...]:
        """The symbols that the images depend on: edges, then rest, then M, then the parameters of the operators."""
        extra = (self.rest,) if self.rest is not None else ()
        return (*self.edges, *extra, *symbols(self.states), *self.parameters)

    def apply(
        self,
        deltas: Sequence[V],
        states: V,
        number: Callable[[Fraction], V],
        parameters: Mapping[Symbol, V] | None = None,
    ) -> list[V]:
        """One round on the edges of a chain, over any arithmetic.

        deltas: one value a step (N of them; any N when the recursion's N is symbolic; one value when the steps are equal and N is a number);
        states: M; number: converts an exact constant to the arithmetic; parameters: a value for each of the operators' symbols.
        """
        values: dict[Symbol, Any] = {**dict.fromkeys(symbols(self.states), states), **(parameters or {})}
        if self.rest is not None:
            term = self.rest.term
            sampled = [self._image(term, {**values, self.edges[0]: d}, number) for d in deltas]
            rests = products_of_others(sampled, number(Fraction(1)))
            return [
                self._next(0, {**values, self.edges[0]: d, self.rest: r}, number)
                for d, r in zip(deltas, rests, strict=True)
            ]
        if any(isinstance(s, ProductEntry) for image in self.images for s in symbols(image)):
            raise UsageError("this recursion is about any number of steps; evaluate a model with matrices instead")
        if len(deltas) != len(self.edges):
            raise UsageError(f"{len(deltas)} edges were given to a recursion of {len(self.edges)}")
        values.update(zip(self.edges, deltas, strict=True))
        return [self._next(n, values, number) for n in range(len(self.images))]

    def _next(self, position: int, values: Mapping[Symbol, V], number: Callable[[Fraction], V]) -> V:
        """One new edge; exact numbers tell where the round is undefined although its reduced image is not."""
        for divisor in self.conditions[position]:
            value: Any = self._image(divisor, values, number)
            if isinstance(value, Fraction) and value == 0:
                raise UndefinedRound(UNDEFINED)
        return self._image(self.images[position], values, number)

    @staticmethod
    def _image(image: Expr, values: Mapping[Symbol, V], number: Callable[[Fraction], V]) -> V:
        try:
            return evaluate(image, values, number)
        except ZeroDivisionError:
            raise UndefinedRound(UNDEFINED) from None

    def exact(
        self,
        deltas: Sequence[Fraction],
        states: Fraction | int | None = None,
        parameters: Mapping[Symbol, Fraction] | None = None,
    ) -> list[Fraction]:
        """One round in exact rationals; `states` is needed where M is symbolic, and otherwise may be left out."""
        whole = Fraction(self._number_of_states(states))
        return self.apply([Fraction(d) for d in deltas], whole, lambda value: value, parameters)

    def _number_of_states(self, given: Any) -> Any:
        """M: the given one for symbolic M, otherwise the one that the recursion was derived for."""
        if isinstance(self.states, Number):
            own = self.states.value
            if isinstance(given, (int, float, Fraction)) and given != own:
                raise UsageError(f"this recursion was derived for {own} states, not for {given}")
            return own
        if given is None:
            raise UsageError("the number of states is symbolic in this recursion; give it a value")
        return given

    def at_precision(self, deltas: Sequence[Any], states: Any, digits: int) -> list[Any]:
        """One round with mpmath at `digits` decimal digits."""
        import mpmath

        with mpmath.workdps(digits):
            values = [_to_mpf(d) for d in deltas]
            return self.apply(values, _to_mpf(self._number_of_states(states)), _to_mpf)

    def vectorised(self, deltas: Any, states: Any = None) -> Any:
        """One round on many chains at once: a float array of shape (..., N) gives one of the same shape."""
        import numpy

        array = numpy.asarray(deltas, dtype=float)
        columns = [array[..., n] for n in range(array.shape[-1])]
        images = self.apply(columns, numpy.asarray(self._number_of_states(states), dtype=float), float)  # type: ignore[arg-type]
        return numpy.stack([numpy.broadcast_to(image, array.shape[:-1]) for image in images], axis=-1)

    def in_balls(self, deltas: Sequence[Any], states: Any) -> list[Any]:
        """One round in rigorous ball arithmetic (python-flint arb, at the precision of its context)."""
        return self.apply([to_ball(d) for d in deltas], to_ball(self._number_of_states(states)), to_ball)

    def iterate(self, deltas: Sequence[Fraction], states: Fraction | int, rounds: int) -> list[list[Fraction]]:
        """The exact edges at rounds 0..rounds."""
        history = [[Fraction(d) for d in deltas]]
        for _ in range(rounds):
            history.append(self.exact(history[-1], states))
        return history

    def text(self) -> str:
        """Plain text, one line a step."""
        return "\n".join(f"{name}' = {text(image)}" for name, image in self._named())

    def latex(self) -> str:
        """LaTeX, one line a step, with the meaning of R where it occurs."""
        lines = [
            f"{symbol.latex_name}' = {latex(image)}" for symbol, image in zip(self.edges, self.images, strict=True)
        ]
        if self.rest is not None and self.rest.indexed:
            factor = r"\delta_k" if self.rest.term == self.edges[0] else f"({latex(self.rest.term)})_k"
            lines = [line + r", \qquad R_n = \prod_{k \ne n} " + factor for line in lines]
        return "\n".join(lines)

    def python_source(self, name: str = "star_round") -> str:
        """A Python function of the edges (and rest, M) that returns the new edges; exact for Fractions."""
        arguments = ", ".join(s.name for s in self.arguments)
        shown = [python(image) for image in self.images]
        result = shown[0] if len(shown) == 1 else "(" + ", ".join(shown) + ")"
        imported = "from fractions import Fraction\n\n\n" if "Fraction(" in result else ""
        meaning = ""
        if self.rest is not None:
            if self.rest.term == self.edges[0]:
                meaning = (
                    "; rest is the product of the other edges" if self.rest.indexed else "; rest is delta**(N - 1)"
                )
            else:
                meaning = (
                    "; rest is the product, over the other N - 1 steps, of the edges as they are sampled: "
                    + python(self.rest.term)
                )
        documentation = f'"""One STaR round of a symmetric chain (arXiv:2410.23912){meaning}."""'
        return f"{imported}def {name}({arguments}):\n    {documentation}\n    return {result}\n"

    def as_data(self) -> dict[str, Any]:
        """JSON data: the arguments and the images as text and as trees."""
        return {
            "steps": self.steps if self.steps is not None else "symbolic",
            "arguments": [s.name for s in self.arguments],
            **self._rest_data(),
            "images": [{"edge": name, "text": text(image), "tree": tree(image)} for name, image in self._named()],
        }

    def _rest_data(self) -> dict[str, Any]:
        """What `rest` is a product of, where that is not the edges themselves."""
        if self.rest is None or self.rest.term == self.edges[0]:
            return {}
        return {"rest_factor": {"text": text(self.rest.term), "tree": tree(self.rest.term)}}

    def _named(self) -> list[tuple[str, Expr]]:
        return [(symbol.name, image) for symbol, image in zip(self.edges, self.images, strict=True)]

    def _repr_latex_(self) -> str:
        lines = r" \\ ".join("&" + line for line in self.latex().splitlines())
        return rf"$$\begin{{aligned}} {lines} \end{{aligned}}$$"


def products_of_others(values: Sequence[V], one: V) -> list[V]:
    """For every position the product of all the other values; no division, so zeros are fine."""
    before = [one]
    for value in values[:-1]:
        before.append(before[-1] * value)  # type: ignore[operator]
    after = one
    result: list[V] = []
    for value, prefix in zip(reversed(values), reversed(before), strict=True):
        result.append(prefix * after)  # type: ignore[operator]
        after = after * value  # type: ignore[operator]
    return result[::-1]


def _to_mpf(value: Any) -> Any:
    import mpmath

    if isinstance(value, Fraction):
        return mpmath.mpf(value.numerator) / value.denominator
    return mpmath.mpf(value)


def to_ball(value: Any) -> Any:
    """An exact rational (or ball) as an arb ball."""
    import flint

    if isinstance(value, Fraction):
        return flint.arb(flint.fmpq(value.numerator, value.denominator))
    return flint.arb(value)
