"""The forms that a proved statement can take. Each prints itself as text and as LaTeX from its data; prose is never parsed or trusted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from rlstar_sym.polynomial.expressions import Expr, Relation, Symbol
from rlstar_sym.polynomial.latex import latex, number_latex, relation_latex, relations_latex
from rlstar_sym.polynomial.printers import fraction_text, relation_text, text


@dataclass(frozen=True)
class Statement:
    """Base: something that holds whenever `hypotheses` hold (for every step, if they speak of a step)."""

    hypotheses: tuple[Relation, ...]

    def body_text(self) -> str:
        raise TypeError(f"{type(self).__name__} has no text")

    def body_latex(self) -> str:
        raise TypeError(f"{type(self).__name__} has no LaTeX")

    def text(self) -> str:
        """The statement with its hypotheses, one line."""
        given = ", ".join(relation_text(h) for h in self.hypotheses)
        return f"{self.body_text()}" + (f"  if {given}" if given else "")

    def given_latex(self) -> str:
        """The hypotheses as one formula."""
        return r",\; ".join(relations_latex(self.hypotheses))


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
        return rf"{relation_latex(self.relation)} \quad\text{{after }} {latex(self.rounds)} \text{{ such rounds}}"


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
        return f"0 <= ({text(self.quantity)})(t) <= ({text(self.ratio)})^t * ({text(self.quantity)})(0) -> 0"

    def body_latex(self) -> str:
        q = latex(self.quantity)
        return rf"0 \le \bigl({q}\bigr)(t) \le ({latex(self.ratio)})^t \,\bigl({q}\bigr)(0) \longrightarrow 0"


@dataclass(frozen=True)
class Limit(Statement):
    """quantity(t) tends to value as t grows; in the named `case` on how many values of `edge` are zero, if there is one."""

    quantity: Expr
    value: Expr
    case: str = ""
    edge: Symbol | None = None

    def body_text(self) -> str:
        return f"{text(self.quantity)} -> {text(self.value)} as t -> oo" + (f", when {self.case}" if self.case else "")

    def body_latex(self) -> str:
        when = rf"\quad\text{{when {self.case}}}" if self.case else ""
        return rf"{latex(self.quantity)} \longrightarrow {latex(self.value)} \quad (t \to \infty){when}"


@dataclass(frozen=True)
class Descent(Statement):
    """quantity(t) >= 0 never rises and tends to 0.

    along: in every run of which every round satisfies the hypotheses; otherwise a round preserves them.
    """

    quantity: Expr
    along: bool

    def body_text(self) -> str:
        return f"{text(self.quantity)} falls to 0 as t -> oo" + (ALONG if self.along else "")

    def body_latex(self) -> str:
        return rf"{latex(self.quantity)} \downarrow 0 \quad (t \to \infty)" + (ALONG_LATEX if self.along else "")


@dataclass(frozen=True)
class LimitAlong(Statement):
    """quantity(t) tends to value in every run of which every round satisfies the hypotheses."""

    quantity: Expr
    value: Expr

    def body_text(self) -> str:
        return f"{text(self.quantity)} -> {text(self.value)} as t -> oo" + ALONG

    def body_latex(self) -> str:
        return rf"{latex(self.quantity)} \longrightarrow {latex(self.value)} \quad (t \to \infty)" + ALONG_LATEX


#: how it is said that the hypotheses are about all rounds of a run
ALONG: Final = " when all rounds satisfy the hypotheses"
ALONG_LATEX: Final = r"\quad\text{when all rounds satisfy the hypotheses}"


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
            rf"\Bigl({latex(self.quantity)}\Bigr)(t) = \Bigl({latex(self.base)}\Bigr)^{{{exponent}}}"
            rf"\quad\text{{for }} t \ge {self.shift}"
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
            rf"\log\Bigl({latex(self.target)}\Bigr) \Big/ \log\Bigl({latex(self.base)}\Bigr)",
        )

    def body_text(self) -> str:
        return f"{relation_text(self.goal)} first holds at round T = max(0, ceil(log2({self._ratio()[0]})))"

    def body_latex(self) -> str:
        return (
            rf"{relation_latex(self.goal)} \quad\text{{first holds at round}}"
            rf"\quad T = \max\Bigl(0, \Bigl\lceil \log_2 \Bigl( {self._ratio()[1]} \Bigr) \Bigr\rceil\Bigr)"
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

    def text(self) -> str:
        """The statement: what is false is that the claim holds whenever the hypotheses do."""
        given = ", ".join(relation_text(h) for h in self.hypotheses)
        return self.body_text() + (f", although {given} there" if given else "")

    def body_latex(self) -> str:
        where = r",\; ".join(f"{s.latex_name} = {number_latex(v)}" for s, v in self.point.items())
        return rf"\text{{false: }} {relation_latex(self.relation)} \text{{, which fails at }} {where}"


@dataclass(frozen=True)
class Iff(Statement):
    """The limit holds exactly in the good cases; good and bad cases together cover everything."""

    limit: Limit
    good_cases: tuple[str, ...]
    bad_cases: tuple[str, ...]

    def body_text(self) -> str:
        good, bad = " or ".join(self.good_cases), " or ".join(self.bad_cases)
        return f"{text(self.limit.quantity)} -> {text(self.limit.value)} iff {good} (and not when {bad})"

    def body_latex(self) -> str:
        good, bad = " or ".join(self.good_cases), " or ".join(self.bad_cases)
        return (
            rf"{latex(self.limit.quantity)} \longrightarrow {latex(self.limit.value)} \iff \text{{{good}}}"
            rf"\quad\text{{(and not when {bad})}}"
        )
