"""The forms that a proved statement can take. Each prints its claim as text and as LaTeX from its data; prose is never parsed or trusted.

A claim is not a whole statement: `saying` adds hypotheses, steps, rounds and what it is for all of, and every printed form goes through it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, Literal

from rlstar_sym.polynomial.expressions import ONE, Add, Expr, Relation, Symbol
from rlstar_sym.polynomial.latex import latex, number_latex, relation_latex, relations_latex
from rlstar_sym.polynomial.printers import fraction_text, relation_text, text


@dataclass(frozen=True)
class Statement:
    """Base: something that holds whenever `hypotheses` hold (for every step, if they speak of a step)."""

    hypotheses: tuple[Relation, ...]

    def body_text(self) -> str:
        """The claim, without hypotheses, as text."""
        raise TypeError(f"{type(self).__name__} has no text")

    def body_latex(self) -> str:
        """The same as LaTeX."""
        raise TypeError(f"{type(self).__name__} has no LaTeX")


@dataclass(frozen=True)
class Always(Statement):
    """The relation holds for every state (and every step) that satisfies the hypotheses."""

    relation: Relation

    def body_text(self) -> str:
        return relation_text(self.relation)

    def body_latex(self) -> str:
        return relation_latex(self.relation)


@dataclass(frozen=True)
class EdgesMultiply(Statement):
    """The product of any number of kernels of the family is the kernel whose edge is the product of theirs.

    The family: the kernel with edge `edge` has `diagonal` and, everywhere else, `off_diagonal`.
    """

    edge: Symbol
    diagonal: Expr
    off_diagonal: Expr

    def body_text(self) -> str:
        kernel = f"diagonal {text(self.diagonal)} and other entries {text(self.off_diagonal)} for edge {self.edge.name}"
        return f"K_1 * ... * K_N has edge delta_1 * ... * delta_N, for kernels with {kernel}"

    def body_latex(self) -> str:
        kernel = rf"{latex(self.diagonal)} \text{{ and }} {latex(self.off_diagonal)} \text{{ for edge }} {self.edge.latex_name}"
        return (
            r"K_1 K_2 \cdots K_N \text{ has edge } \delta_1 \delta_2 \cdots \delta_N,"
            rf" \quad\text{{ entries }} {kernel}"
        )


@dataclass(frozen=True)
class Telescoped(Always):
    """The relation between a quantity at the start and after `rounds` rounds, in each of which the hypotheses held."""

    quantity: Symbol
    rounds: Expr

    def body_text(self) -> str:
        return f"{relation_text(self.relation)} after {text(self.rounds)} rounds in which the hypotheses held"

    def body_latex(self) -> str:
        return (
            rf"{relation_latex(self.relation)} \quad\text{{after }} {latex(self.rounds)}"
            r" \text{ rounds in which the hypotheses held}"
        )


@dataclass(frozen=True)
class Increasing(Statement):
    """The function is strictly increasing in the variable, on the interval that the hypotheses leave it."""

    function: Symbol
    variable: Symbol

    def body_text(self) -> str:
        return f"{self.function.name} strictly increases in {self.variable.name}"

    def body_latex(self) -> str:
        return rf"{self.function.latex_name} \text{{ is strictly increasing in }} {self.variable.latex_name}"


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

    def body_text(self) -> str:
        name = self.variable.name
        where = ", ".join(relation_text(r) for r in self.within)
        taken = f"{self.function.name} = {text(self.value)}"
        number = "exactly one" if self.once else "at least one"
        return f"{taken} for {number} {name} with {where}" + (
            f", and {self.low.name} < {name} < {self.high.name} for it"
            if self.once
            else f" and {self.low.name} < {name} < {self.high.name}"
        )

    def body_latex(self) -> str:
        name = self.variable.latex_name
        where = ",\\; ".join(relations_latex(self.within))
        number = "exactly one" if self.once else "at least one"
        joint = ", and for it" if self.once else "and"
        return (
            rf"{self.function.latex_name} = {latex(self.value)} \quad\text{{for {number} }} {name} \text{{ with }} {where}"
            rf"\text{{ {joint} }} {{{self.low.latex_name} < {name} < {self.high.latex_name}}}"
        ).replace(r"\text{ , and", r"\text{, and")


@dataclass(frozen=True)
class EveryRound(Statement):
    """The relation holds at every round, if it (and the hypotheses) hold at round 0."""

    relation: Relation

    def body_text(self) -> str:
        return f"{relation_text(self.relation)} at every round t >= 0"

    def body_latex(self) -> str:
        return relation_latex(self.relation) + r"\quad\text{at every round } t \ge 0"


@dataclass(frozen=True)
class Unchanged(Statement):
    """The state is a fixed point: it is the same after every number of rounds."""

    state: Symbol

    def body_text(self) -> str:
        return f"{self.state.name}(t) = {self.state.name}(0) at every round t"

    def body_latex(self) -> str:
        return rf"{self.state.latex_name}(t) = {self.state.latex_name}(0)\quad\text{{at every round }} t"


@dataclass(frozen=True)
class GeometricBound(Statement):
    """0 <= quantity(t) <= ratio^t * quantity(0), and quantity(t) tends to 0."""

    quantity: Expr
    ratio: Expr

    def body_text(self) -> str:
        q = text(self.quantity)
        return f"0 <= ({q})(t) <= ({text(self.ratio)})^t * ({q})(0) -> 0 at every round t >= 0"

    def body_latex(self) -> str:
        q = latex(self.quantity)
        bound = rf"0 \le {_grown(q)}(t) \le {_grown(latex(self.ratio))}^t \,{_grown(q)}(0) \longrightarrow 0"
        return bound + r"\quad\text{at every round } t \ge 0"


@dataclass(frozen=True)
class UniformBound(Statement):
    """If quantity(0) <= bound at every step, then 0 <= quantity(t) <= ratio^t * bound at every step and round, which tends to 0."""

    quantity: Symbol
    bound: Symbol
    ratio: Expr

    def body_text(self) -> str:
        return (
            f"0 <= {text(self.quantity)}(t) <= ({text(self.ratio)})^t * {text(self.bound)} -> 0 at every round t >= 0"
        )

    def body_latex(self) -> str:
        q = latex(self.quantity)
        bound = rf"0 \le {q}(t) \le {_grown(latex(self.ratio))}^t \,{latex(self.bound)} \longrightarrow 0"
        return bound + r"\quad\text{at every round } t \ge 0"


@dataclass(frozen=True)
class Limit(Statement):
    """quantity(t) tends to value as t grows; in the `case` on for how many steps `edge` is zero (`exactly one step`), if there is one."""

    quantity: Expr
    value: Expr
    case: str = ""
    edge: Symbol | None = None

    def body_text(self) -> str:
        when = f", when {self.edge.name}(0) = 0 for {self.case}" if self.case and self.edge is not None else ""
        return f"{text(self.quantity)} -> {text(self.value)} as t -> oo{when}"

    def body_latex(self) -> str:
        when = ""
        if self.case and self.edge is not None:
            when = rf"\quad\text{{when }} {self.edge.latex_name}(0) = 0 \text{{ for {self.case}}}"
        return rf"{latex(self.quantity)} \longrightarrow {latex(self.value)} \quad (t \to \infty){when}"


@dataclass(frozen=True)
class Descent(Statement):
    """quantity(t) >= 0 never rises and tends to 0.

    along: in every run of which every round satisfies the hypotheses; otherwise a round preserves them.
    """

    quantity: Expr
    along: bool

    def body_text(self) -> str:
        return f"{text(self.quantity)} falls to 0 as t -> oo"

    def body_latex(self) -> str:
        return rf"{latex(self.quantity)} \downarrow 0 \quad (t \to \infty)"


@dataclass(frozen=True)
class LimitAlong(Statement):
    """quantity(t) tends to value in every run of which every round satisfies the hypotheses."""

    quantity: Expr
    value: Expr

    def body_text(self) -> str:
        return f"{text(self.quantity)} -> {text(self.value)} as t -> oo"

    def body_latex(self) -> str:
        return rf"{latex(self.quantity)} \longrightarrow {latex(self.value)} \quad (t \to \infty)"


@dataclass(frozen=True)
class SquaredPower(Statement):
    """quantity(t) = base^(2^(t-1)) at every round t >= 1 (or base^(2^t) from round 0 on, with `shift` 0)."""

    quantity: Expr
    base: Expr
    shift: int

    def body_text(self) -> str:
        exponent = "2^(t-1)" if self.shift else "2^t"
        return f"({text(self.quantity)})(t) = ({text(self.base)})^({exponent}) for t >= {self.shift}"

    def body_latex(self) -> str:
        exponent = "2^{t-1}" if self.shift else "2^{t}"
        return (
            rf"{_grown(latex(self.quantity))}(t) = {_grown(latex(self.base))}^{{{exponent}}}"
            rf"\quad\text{{for }} t \ge {self.shift}"
        )


@dataclass(frozen=True)
class Conserved(Statement):
    """Along the flow d edge/dt = velocity, C(edge) changes at the same rate for every step, so the difference between two steps is constant.

    logs: C is the sum of constant * log(argument) over these pairs.
    """

    edge: Symbol
    logs: tuple[tuple[Expr, Expr], ...]
    velocity: Expr
    rate: Expr

    def body_text(self) -> str:
        total = " + ".join(f"({text(c)})*log({text(a)})" for c, a in self.logs)
        name = self.edge.name
        return (
            f"along the flow d {name}/dt = {text(self.velocity)} of every step, C({name}_n) - C({name}_k) is constant for any two steps, "
            f"where C({name}) = {total}; d C({name})/dt = {text(self.rate)}"
        )

    def body_latex(self) -> str:
        total = ""
        for constant, argument in self.logs:
            sign = {"1": "", "-1": "-"}.get(latex(constant).replace(" ", ""), latex(constant) + r"\,")
            total += (" + " if total and not sign.startswith("-") else " ") + rf"{sign}\log({latex(argument)})"
        name = self.edge.latex_name
        return (
            rf"\frac{{d}}{{dt}} {_grown(total.strip())} = {latex(self.rate)}"
            rf" \quad\text{{along the flow }} \frac{{d}}{{dt}} {name} = {latex(self.velocity)} \text{{ of every step,}}"
            r" \quad\text{so that any two steps differ in the bracket by a constant}"
        )


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

    def body_text(self) -> str:
        name, low, high = self.edge.name, text(self.low), text(self.high)
        gain = "" if text(self.gain) == "0" else f"({text(self.gain)})*T"
        if self.direction == "up":
            moved = f"min({high}, {low} + {gain})" if gain else low
            said = f"{name}(0) >= {low} for every step implies {name}(T) >= {moved} for every step"
        else:
            moved = f"max({low}, {high} - {gain})" if gain else high
            said = f"{name}(0) <= {high} for every step implies {name}(T) <= {moved} for every step"
        levels = f"for every {self.level.name} in [{low}, {high}]"
        given = f", if {', '.join(relation_text(r) for r in self.supposed)} {levels}" if self.supposed else ""
        return f"{said} after T rounds {name} -> {text(self.image)}{given}"

    def body_latex(self) -> str:
        name, low, high = self.edge.latex_name, latex(self.low), latex(self.high)
        gain = "" if text(self.gain) == "0" else rf"{_bracketed(self.gain)}\,T"
        if self.direction == "up":
            moved = rf"\min{_grown(f'{high}, {low} + {gain}')}" if gain else low
            said = (
                rf"{name}(0) \ge {low} \text{{ for every step}} \implies {name}(T) \ge {moved} \text{{ for every step}}"
            )
        else:
            moved = rf"\max{_grown(f'{low}, {high} - {gain}')}" if gain else high
            said = rf"{name}(0) \le {high} \text{{ for every step}} \implies {name}(T) \le {moved} \text{{ for every step}}"
        levels = rf"\text{{ for every }} {low} \le {self.level.latex_name} \le {high}"
        given = rf",\quad\text{{if }} {relations_latex_joined(self.supposed)} {levels}" if self.supposed else ""
        return rf"{said} \quad\text{{after }} T \text{{ rounds }} {name} \mapsto {latex(self.image)}{given}"


def _bracketed(value: Expr) -> str:
    shown = latex(value)
    return _grown(shown) if isinstance(value, Add) else shown


def relations_latex_joined(relations: tuple[Relation, ...]) -> str:
    """Relations in one formula."""
    return r",\; ".join(relations_latex(relations))


@dataclass(frozen=True)
class TailBound(Statement):
    """An estimated share misses by `deviation` or more with probability at most 2 exp(-exponent), for one step in one round."""

    share: Expr
    samples: Symbol
    deviation: Expr
    exponent: Expr

    def body_text(self) -> str:
        return (
            f"the share of {self.samples.name} independent samples misses its probability {text(self.share)} by {text(self.deviation)} or more "
            f"with probability at most 2*exp(-({text(self.exponent)}))"
        )

    def body_latex(self) -> str:
        return (
            rf"P\left(\left|\hat p - {_bracketed(self.share)}\right| \ge {latex(self.deviation)}\right) \le 2 \exp{_grown('-' + _bracketed(self.exponent))}"
            rf" \quad\text{{for the share }} \hat p \text{{ of }} {self.samples.latex_name} \text{{ independent samples}}"
        )


@dataclass(frozen=True)
class SmallErrors(Statement):
    """With probability at least 1 - risk every step's estimate misses by at most `error` in each of so many rounds; logarithm: log(2 steps rounds/risk)."""

    estimated: Expr
    samples: Symbol
    steps: Symbol
    rounds: Symbol
    error: Symbol
    risk: Symbol
    logarithm: Symbol

    def body_text(self) -> str:
        return (
            f"with probability at least 1 - {self.risk.name}, in each of {self.rounds.name} rounds every step's estimate from {self.samples.name} independent samples misses "
            f"{text(self.estimated)} by at most {self.error.name}, where {self.logarithm.name} = log(2*{self.steps.name}*{self.rounds.name}/{self.risk.name})"
        )

    def body_latex(self) -> str:
        n, t, risk = self.steps.latex_name, self.rounds.latex_name, self.risk.latex_name
        return (
            rf"P\bigl(\text{{every estimate of }} {latex(self.estimated)} \text{{ from }} {self.samples.latex_name} \text{{ independent samples in }} {t} \text{{ rounds misses by at most }} {self.error.latex_name}\bigr)"
            rf" \ge 1 - {risk}, \quad {self.logarithm.latex_name} = \log\frac{{2\,{n}\,{t}}}{{{risk}}}"
        )


@dataclass(frozen=True)
class RoundCount(Statement):
    """goal holds at round t iff 2^t >= log(target)/log(base); so the first such t is max(0, ceil(log2(...)))."""

    goal: Relation
    base: Expr
    target: Expr

    def _ratio(self) -> tuple[str, str]:
        return (
            f"log({text(self.target)})/log({text(self.base)})",
            rf"\frac{{\log{_grown(latex(self.target))}}}{{\log{_grown(latex(self.base))}}}",
        )

    def body_text(self) -> str:
        return f"{relation_text(self.goal)} first holds at round T = max(0, ceil(log2({self._ratio()[0]})))"

    def body_latex(self) -> str:
        return (
            rf"{relation_latex(self.goal)} \quad\text{{first holds at round}}"
            rf"\quad T = \max\left(0, \left\lceil \log_2 {_grown(self._ratio()[1])} \right\rceil\right)"
        )


@dataclass(frozen=True)
class Equivalent(Statement):
    """Two relations hold at the same points."""

    goal: Relation
    other: Relation

    def body_text(self) -> str:
        return f"{relation_text(self.goal)} iff {relation_text(self.other)}"

    def body_latex(self) -> str:
        return rf"{relation_latex(self.goal)} \iff {relation_latex(self.other)}"


@dataclass(frozen=True)
class EveryModelImproves(Statement):
    """No round that goes a part `mix` of the way to the refit lowers J, whatever the model."""

    mix: Expr

    def body_text(self) -> str:
        shown = text(self.mix)
        mixture = "J' >= J for" if self.mix == ONE else f"J'' >= J for K_n'' = (1 - {shown})*K_n + {shown}*K_n',"
        return f"{mixture} K_n'(i,j) proportional to K_n(i,j)*(B_n*V*diag(rho)*A_n)(j,i), {_REFIT}"

    def body_latex(self) -> str:
        s = latex(self.mix)
        mixture = "J' \\ge J" if self.mix == ONE else rf"J'' \ge J \text{{ with }} K_n'' = (1 - {s}) K_n + {s} K_n',"
        return (
            rf"{mixture} \quad\text{{for }} K_n'(i,j) \text{{ proportional to }} K_n(i,j) \, (B_n V D A_n)(j,i),"
            rf" \quad D = \mathrm{{diag}}(\rho), \quad\text{{{_REFIT.replace('rho', 'D').replace('A_n', 'A').replace('B_n', 'B')}}}"
        )


#: what the refit is about, in words
_REFIT: Final = (
    "where A_n is the product of the kernels before step n and B_n of those after it, for every number of steps, all finite sets of states, all kernels, every start "
    "distribution rho and all sets V of right answers (a row that no kept chain visits stays)"
)


@dataclass(frozen=True)
class Needed(Statement):
    """Without the dropped hypothesis the relation is false: it fails at the exact point."""

    dropped: tuple[Relation, ...]
    relation: Relation
    point: Mapping[Symbol, Fraction]

    def body_text(self) -> str:
        where = ", ".join(f"{s.name} = {fraction_text(v)}" for s, v in self.point.items())
        without = " and ".join(relation_text(d) for d in self.dropped)
        return f"without {without} the claim {relation_text(self.relation)} fails at {where}"

    def body_latex(self) -> str:
        where = r",\; ".join(f"{s.latex_name} = {number_latex(v)}" for s, v in self.point.items())
        without = r",\; ".join(relations_latex(self.dropped))
        return rf"\text{{without }} {without}\text{{ the claim }} {relation_latex(self.relation)} \text{{ fails at }} {where}"


@dataclass(frozen=True)
class Counterexample(Statement):
    """The relation does not hold for everything that satisfies the hypotheses: it fails at the exact point, where they hold."""

    relation: Relation
    point: Mapping[Symbol, Fraction]

    def body_text(self) -> str:
        where = ", ".join(f"{s.name} = {fraction_text(v)}" for s, v in self.point.items())
        return f"the claim {relation_text(self.relation)} is false: it fails at {where}"

    def body_latex(self) -> str:
        where = r",\; ".join(f"{s.latex_name} = {number_latex(v)}" for s, v in self.point.items())
        return rf"\text{{false: }} {relation_latex(self.relation)} \text{{, which fails at }} {where}"


@dataclass(frozen=True)
class Inhabited(Counterexample):
    """The hypotheses hold at the exact point, so that what is shown under them is not vacuous; the relation, which they do not imply, fails there."""

    def body_text(self) -> str:
        where = ", ".join(f"{s.name} = {fraction_text(v)}" for s, v in self.point.items())
        return f"not vacuous: the hypotheses hold at {where}, where {relation_text(self.relation)} fails"

    def body_latex(self) -> str:
        where = r",\; ".join(f"{s.latex_name} = {number_latex(v)}" for s, v in self.point.items())
        return (
            rf"\text{{not vacuous: the hypotheses hold at }} {where}, \quad\text{{where }} {relation_latex(self.relation)}"
            r" \text{ fails}"
        )


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

    def body_text(self) -> str:
        good, bad = " or ".join(self.good_cases), " or ".join(self.bad_cases)
        tends = f"{text(self.limit.quantity)} -> {text(self.limit.value)}"
        zero = f"{self.edge.name}(0) = 0 for"
        if self.every_step:
            return f"({tends} for every step) iff {zero} {good} (for {bad}, it is not so for every step)"
        return f"{tends} iff {zero} {good} (and not for {bad})"

    def body_latex(self) -> str:
        good, bad = " or ".join(self.good_cases), " or ".join(self.bad_cases)
        tends = rf"{latex(self.limit.quantity)} \longrightarrow {latex(self.limit.value)}"
        zero = rf"{self.edge.latex_name}(0) = 0 \text{{ for {good}}}"
        if self.every_step:
            return (
                rf"\bigl({tends} \text{{ for every step}}\bigr) \iff {zero}"
                rf"\quad\text{{(for {bad}, it is not so for every step)}}"
            )
        return rf"{tends} \iff {zero}\quad\text{{(and not for {bad})}}"


def _grown(shown: str) -> str:
    """LaTeX in brackets of its own height."""
    return rf"\left({shown}\right)" if r"\frac" in shown else f"({shown})"
