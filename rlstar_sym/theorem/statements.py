"""The forms in which rules conclude. What each of them says is a formula, `theorem.formula_of`, and all that is printed is computed from that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from rlstar_sym.polynomial.expressions import Expr, Relation, Symbol


@dataclass(frozen=True)
class Statement:
    """Base: something that holds whenever `hypotheses` hold (for every step, if they speak of a step)."""

    hypotheses: tuple[Relation, ...]


@dataclass(frozen=True)
class Always(Statement):
    """The relation holds for every state (and every step) that satisfies the hypotheses."""

    relation: Relation


@dataclass(frozen=True)
class EdgesMultiply(Statement):
    """The product of any number of kernels of the family is the kernel whose edge is the product of theirs.

    The family: the kernel with edge `edge` has `diagonal` and, everywhere else, `off_diagonal`.
    """

    edge: Symbol
    diagonal: Expr
    off_diagonal: Expr


@dataclass(frozen=True)
class Telescoped(Always):
    """The relation between a quantity at the start and after `rounds` rounds, in each of which the hypotheses held."""

    quantity: Symbol
    rounds: Expr


@dataclass(frozen=True)
class Increasing(Statement):
    """The function is strictly increasing in the variable, on the interval that the hypotheses leave it."""

    function: Symbol
    variable: Symbol


@dataclass(frozen=True)
class Attained(Statement):
    """The function takes the value at a point between `low` and `high`; with `once` at exactly one point that satisfies `within`.

    within: the relations that bound the variable, which stands for the point and has no meaning outside of the statement.
    """

    function: Symbol
    variable: Symbol
    value: Expr
    within: tuple[Relation, ...]
    low: Symbol
    high: Symbol
    once: bool


@dataclass(frozen=True)
class EveryRound(Statement):
    """The relation holds at every round, if it (and the hypotheses) hold at round 0."""

    relation: Relation


@dataclass(frozen=True)
class Unchanged(Statement):
    """The state is a fixed point: it is the same after every number of rounds."""

    state: Symbol


@dataclass(frozen=True)
class GeometricBound(Statement):
    """0 <= quantity(t) <= ratio^t * quantity(0), and quantity(t) tends to 0."""

    quantity: Expr
    ratio: Expr


@dataclass(frozen=True)
class UniformBound(Statement):
    """If quantity(0) <= bound at every step, then 0 <= quantity(t) <= ratio^t * bound at every step and round, which tends to 0."""

    quantity: Symbol
    bound: Symbol
    ratio: Expr


@dataclass(frozen=True)
class Limit(Statement):
    """quantity(t) tends to value as t grows; in the `case` on for how many steps `edge` is zero (`exactly one step`), if there is one."""

    quantity: Expr
    value: Expr
    case: str = ""
    edge: Symbol | None = None


@dataclass(frozen=True)
class Descent(Statement):
    """quantity(t) >= 0 never rises and tends to 0.

    along: in every run of which every round satisfies the hypotheses; otherwise a round preserves them.
    """

    quantity: Expr
    along: bool


@dataclass(frozen=True)
class LimitAlong(Statement):
    """quantity(t) tends to value in every run of which every round satisfies the hypotheses."""

    quantity: Expr
    value: Expr


@dataclass(frozen=True)
class SquaredPower(Statement):
    """quantity(t) = base^(2^(t-1)) at every round t >= 1 (or base^(2^t) from round 0 on, with `shift` 0)."""

    quantity: Expr
    base: Expr
    shift: int


@dataclass(frozen=True)
class Conserved(Statement):
    """Along the flow d edge/dt = velocity, C(edge) changes at the same rate for every step, so the difference between two steps is constant.

    logs: C is the sum of constant * log(argument) over these pairs.
    """

    edge: Symbol
    logs: tuple[tuple[Expr, Expr], ...]
    velocity: Expr
    rate: Expr


@dataclass(frozen=True)
class MovingBound(Statement):
    """All edges stay on one side of a bound that every round moves by `gain`, from `low` up to `high` (or from `high` down to `low`).

    image: the new edge of a step, in which what is indexed (an error) may differ from round to round; supposed: relations that hold for every level in
    [low, high]. The hypotheses hold in every round.
    """

    edge: Symbol
    image: Expr
    level: Symbol
    low: Expr
    high: Expr
    gain: Expr
    direction: Literal["up", "down"]
    supposed: tuple[Relation, ...]


@dataclass(frozen=True)
class TailBound(Statement):
    """An estimated share misses by `deviation` or more with probability at most 2 exp(-exponent), for one step in one round."""

    share: Expr
    samples: Symbol
    deviation: Expr
    exponent: Expr


@dataclass(frozen=True)
class SmallErrors(Statement):
    """With probability at least 1 - risk every step's estimate misses by at most `error` in each of so many rounds; logarithm: log(2 steps rounds/risk).

    share: the probability of a hit at a step; the estimate is slope * (share of hits) + offset.
    """

    estimated: Expr
    share: Expr
    slope: Expr
    offset: Expr
    samples: Symbol
    steps: Symbol
    rounds: Symbol
    error: Symbol
    risk: Symbol
    logarithm: Symbol


@dataclass(frozen=True)
class RoundCount(Statement):
    """goal holds at round t iff 2^t >= log(target)/log(base); so the first such t is max(0, ceil(log2(...)))."""

    goal: Relation
    base: Expr
    target: Expr


@dataclass(frozen=True)
class Equivalent(Statement):
    """Two relations hold at the same points."""

    goal: Relation
    other: Relation


@dataclass(frozen=True)
class EveryModelImproves(Statement):
    """No round that goes a part `mix` of the way to the refit lowers J, whatever the model."""

    mix: Expr


@dataclass(frozen=True)
class Needed(Statement):
    """Without the dropped hypothesis the relation is false: it fails at the exact point."""

    dropped: tuple[Relation, ...]
    relation: Relation
    point: Mapping[Symbol, Fraction]


@dataclass(frozen=True)
class Counterexample(Statement):
    """The relation does not hold for everything that satisfies the hypotheses: it fails at the exact point, where they hold."""

    relation: Relation
    point: Mapping[Symbol, Fraction]


@dataclass(frozen=True)
class Inhabited(Counterexample):
    """The hypotheses hold at the exact point, so that what is shown under them is not vacuous; the relation, which they do not imply, fails there."""


@dataclass(frozen=True)
class Iff(Statement):
    """The limit holds exactly in the good cases; good and bad cases together cover everything.

    every_step: the quantity is one for each step, and what is equivalent to the good cases is that it tends to the value at every step (at some steps it
    may in the bad cases too); otherwise it is one number of the whole chain. The cases say for how many steps `edge` is zero at the start.
    """

    edge: Symbol
    limit: Limit
    every_step: bool
    good_cases: tuple[str, ...]
    bad_cases: tuple[str, ...]
