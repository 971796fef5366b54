"""States of several parts that one round moves together: two chains side by side, or a chain with one step set apart from the others.

Both are the derived recursion of a chain with N symbolic, written for other names; nothing about a round is stated here anew.
"""

from __future__ import annotations

from dataclasses import dataclass

from rlstar_sym.errors import UsageError
from rlstar_sym.model.recursion import Recursion
from rlstar_sym.polynomial.derived import derived_round, enter
from rlstar_sym.polynomial.expressions import Aggregate, Defined, Expr, Relation, Symbol, power, substitute
from rlstar_sym.polynomial.following import followed
from rlstar_sym.polynomial.indexed import restated


@dataclass(frozen=True)
class JointRecursion:
    """What a round makes of each part of the state. moved: (symbol, its value one round later, by name)."""

    moved: tuple[tuple[Symbol, Defined], ...]

    @property
    def derived(self) -> bool:
        """Whether it comes from a recursion that is derived, by the functions of this module."""
        return derived_round(self) is not None

    def next(self, symbol: Symbol) -> Defined:
        """The named value of a symbol of the state one round later; raises UsageError for any other."""
        for old, new in self.moved:
            if old == symbol:
                return new
        raise UsageError(
            f"{symbol.name} is not part of this state, which is {', '.join(s.name for s, _ in self.moved)}"
        )

    def following(self, expression: Expr) -> Expr:
        """The same quantity one round later."""
        return followed(expression, dict(self.moved))

    def following_relation(self, relation: Relation) -> Relation:
        """A relation between the same quantities one round later."""
        return Relation(self.following(relation.left), relation.op, self.following(relation.right))


def side_by_side(recursion: Recursion, second: Symbol) -> JointRecursion:
    """Two chains with equally many steps, each moved by the same round.

    recursion: with N symbolic, of the first chain; second: the indexed symbol of the second chain's edges.
    """
    first, image = _of_any_length(recursion)
    if type(second) is not Symbol or not second.indexed or second.name == first.name:
        raise UsageError(
            f"{second.name} cannot name the edges of a second chain; an indexed Symbol of another name can"
        )
    second_chain: dict[Symbol, Expr] = {first: second}
    nonzero = tuple(restated(d, second_chain) for d in recursion.conditions[0])
    other = Defined(f"{second.name}_next", restated(image, second_chain), f"{second.latex_name}'", nonzero)
    return _joint(recursion, recursion.moved[0], (second, other))


def set_apart(recursion: Recursion, apart: Symbol, *, negated: bool = False, count: int = 1) -> JointRecursion:
    """A chain with one step set apart; the family delta_n stands for the other steps, however many (at least one).

    recursion: with N symbolic; apart: a Symbol for the edge of that step, or with `negated` for minus that edge; count: so many steps with this
    same edge are set apart, which stay equal because a round does the same to each.
    """
    edge, image = _of_any_length(recursion)
    if type(apart) is not Symbol or apart.indexed or apart.name == edge.name:
        raise UsageError(
            f"{apart.name} cannot name the edge of one step; a Symbol without an index, of another name, can"
        )
    if isinstance(count, bool) or not isinstance(count, int) or count < 1:
        raise UsageError(f"{count} steps cannot be set apart; at least one can")
    rest = recursion.rest
    if rest is None or rest.term != edge:
        raise UsageError("a step is set apart from a chain that is sampled at temperature 1")
    one = -apart if negated else apart
    of_one: dict[Symbol, Expr] = {edge: one, rest: power(one, count - 1) * others_product(recursion)}
    of_others: dict[Symbol, Expr] = {rest: power(one, count) * rest}
    own, other = substitute(image, of_one), substitute(image, of_others)
    nonzero = [tuple(substitute(d, values) for d in recursion.conditions[0]) for values in (of_one, of_others)]
    return _joint(
        recursion,
        (apart, Defined(f"{apart.name}_next", -own if negated else own, f"{apart.latex_name}'", nonzero[0])),
        (edge, Defined(f"{edge.name}_next", other, f"{edge.latex_name}'", nonzero[1])),
    )


def _joint(recursion: Recursion, *moved: tuple[Symbol, Defined]) -> JointRecursion:
    """The recursion of several parts, derived if the one that it was made from is."""
    joint = JointRecursion(moved)
    if derived_round(recursion) is not None:
        enter(joint, moved)
    return joint


def others_product(recursion: Recursion) -> Aggregate:
    """The product of the edges of all steps that are not set apart."""
    return Aggregate("P", "product", recursion.edges[0], 0)


def _of_any_length(recursion: Recursion) -> tuple[Symbol, Expr]:
    if recursion.steps is not None or not recursion.edges[0].indexed:
        raise UsageError("only a chain of unequal steps with N symbolic is moved together with something else")
    return recursion.edges[0], recursion.images[0]
