"""Conclusions changed in one place, to see whether the replay alone notices: strict for weak, another limit, another exponent, a dropped hypothesis and the like.

A mutant may still be true. `truth` says what follows from the proved original: "false" when the two contradict each other wherever the hypotheses hold (and some
start satisfies them), "true" when the original implies it, "" when neither follows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final, Literal

from rlstar_sym.polynomial.expressions import (
    ZERO,
    Add,
    Defined,
    Div,
    Expr,
    Mul,
    Number,
    Pow,
    Relation,
    add,
    multiply,
    power,
    walk,
)
from rlstar_sym.polynomial.operators import Operator
from rlstar_sym.replay.replay import scene_of
from rlstar_sym.replay.runs import Scene
from rlstar_sym.theorem import statements as forms
from rlstar_sym.theorem.facts import relation_key
from rlstar_sym.theorem.statements import Statement
from rlstar_sym.theorem.theorems import Theorem

Truth = Literal["true", "false", ""]
#: a conclusion with more hypotheses keeps them: a start without one of them takes long to find
MOST_HYPOTHESES: Final = 12
TENTH: Final = Number(Fraction(1, 10))
#: relations that contradict one, that follow from it, and that may or may not hold beside it
CONTRARY: Final[dict[Operator, tuple[Operator, ...]]] = {
    "<": (">", ">="),
    "<=": (">",),
    ">": ("<", "<="),
    ">=": ("<",),
    "=": ("!=", "<"),
    "!=": ("=",),
}
WEAKER: Final[dict[Operator, Operator]] = {"<": "<=", ">": ">=", "=": "<="}
STRONGER: Final[dict[Operator, Operator]] = {"<=": "<", ">=": ">"}


@dataclass(frozen=True)
class Mutant:
    """A changed conclusion. of: the theorem and the number of the fact; kind: its form; change: in words."""

    of: str
    kind: str
    change: str
    statement: Statement
    scene: Scene
    truth: Truth

    @property
    def name(self) -> str:
        """`I.3 (4): strict for weak`."""
        return f"{self.of}: {self.change}"


def mutants(theorem: Theorem) -> Iterator[Mutant]:
    """All mutants of the conclusions, in order."""
    for fact in theorem.conclusions:
        for change, statement, truth in _changed(fact.statement):
            scene = scene_of(fact, theorem.proof, statement)
            kind = type(fact.statement).__name__
            if scene.names is not None and kind == "Always":
                kind = "Always, after rounds"
            yield Mutant(fact.label, kind, change, statement, scene, truth)
        for position in _droppable(fact.statement, fact.number):
            dropped = fact.statement.hypotheses[position]
            kept = tuple(h for i, h in enumerate(fact.statement.hypotheses) if i != position)
            changed = replace(fact.statement, hypotheses=kept)
            kind = type(fact.statement).__name__
            identity = isinstance(changed, forms.Always) and scene.names is None and _is_identity(changed.relation)
            scene = scene_of(fact, theorem.proof, changed)
            yield Mutant(fact.label, kind, f"without {dropped}", changed, scene, "true" if identity else "")


def _droppable(statement: Statement, number: int) -> Iterator[int]:
    """One hypothesis of the conclusion, another one from conclusion to conclusion."""
    count = len(statement.hypotheses)
    if 1 < count <= MOST_HYPOTHESES and not isinstance(statement, (forms.Counterexample, forms.Needed)):
        yield number % count


Change = tuple[str, Statement, Truth]


def _changed(statement: Statement) -> Iterator[Change]:
    if isinstance(statement, (forms.Always, forms.EveryRound)):
        for change, relation, truth in _relations(statement.relation):
            yield change, replace(statement, relation=relation), truth
    elif isinstance(statement, (forms.Limit, forms.LimitAlong)):
        value = statement.value
        yield "a limit larger by 1/10", replace(statement, value=value + TENTH), "false"
        yield "a limit smaller by a hundredth", replace(statement, value=value - Number(Fraction(1, 100))), "false"
        yield "1 minus the limit, less 1/7", replace(statement, value=1 - value - Number(Fraction(1, 7))), ""
    elif isinstance(statement, (forms.GeometricBound, forms.UniformBound)):
        yield "the square of the ratio", replace(statement, ratio=power(statement.ratio, 2)), ""
        yield "half the ratio", replace(statement, ratio=statement.ratio / 2), ""
        yield "the ratio less a tenth of it", replace(statement, ratio=statement.ratio * Number(Fraction(9, 10))), ""
        yield "the ratio of 1", replace(statement, ratio=Number(Fraction(1))), "true"
    elif isinstance(statement, forms.SquaredPower):
        yield "the exponent one round later", replace(statement, shift=1 - statement.shift), ""
        yield "the square of the base", replace(statement, base=power(statement.base, 2)), ""
        yield "a base larger by 1/10", replace(statement, base=statement.base + TENTH), "false"
    elif isinstance(statement, forms.RoundCount):
        yield "the square of the base", replace(statement, base=power(statement.base, 2)), ""
        yield "the square of the target", replace(statement, target=power(statement.target, 2)), ""
        yield "a target larger by half", replace(statement, target=statement.target * Number(Fraction(3, 2))), ""
    elif isinstance(statement, forms.Equivalent):
        for change, relation, _ in _relations(statement.other):
            yield f"on the right: {change}", replace(statement, other=relation), ""
        for change, relation, _ in _relations(statement.goal):
            yield f"on the left: {change}", replace(statement, goal=relation), ""
    elif isinstance(statement, forms.Iff):
        good, bad = statement.good_cases, statement.bad_cases
        yield "if for iff, cases exchanged", replace(statement, good_cases=bad, bad_cases=good), "false"
        for case in good:
            rest = tuple(c for c in good if c != case)
            yield f"not when {case}", replace(statement, good_cases=rest, bad_cases=(*bad, case)), "false"
        yield "in every case", replace(statement, good_cases=(*good, *bad), bad_cases=()), "false"
        if statement.every_step:
            yield "each step for itself", replace(statement, every_step=False), "false"
        yield (
            "another limit",
            replace(statement, limit=replace(statement.limit, value=statement.limit.value / 2)),
            "false",
        )
    elif isinstance(statement, forms.Increasing):
        yield "minus the function", replace(statement, function=Defined("turned", -statement.function)), "false"
    elif isinstance(statement, forms.Attained):
        yield "a value larger by 1", replace(statement, value=statement.value + 1), "false"
        yield "ends exchanged", replace(statement, low=statement.high, high=statement.low), "false"
    elif isinstance(statement, forms.MovingBound):
        yield "twice the gain and 1/100", replace(statement, gain=2 * statement.gain + Number(Fraction(1, 100))), ""
        other = (
            (statement.low, statement.high + TENTH)
            if statement.direction == "up"
            else (statement.low - TENTH, statement.high)
        )
        yield "another end", replace(statement, low=other[0], high=other[1], supposed=()), ""
        yield "nothing supposed of the levels", replace(statement, supposed=()), ""
    elif isinstance(statement, forms.Conserved):
        (constant, argument), *others = statement.logs
        yield "another factor of a logarithm", replace(statement, logs=((constant * 2, argument), *others)), "false"
        yield "twice the rate", replace(statement, rate=statement.rate * 2), "false"
    elif isinstance(statement, forms.EveryModelImproves):
        yield "a step away from the refit", replace(statement, mix=-statement.mix / 2), ""
    elif isinstance(statement, forms.TailBound):
        yield "twice the exponent", replace(statement, exponent=statement.exponent * 2), ""
        yield "half the deviation", replace(statement, deviation=statement.deviation / 2), ""
    elif isinstance(statement, forms.SmallErrors):
        yield "without the number of samples", replace(statement, hypotheses=statement.hypotheses[:-1]), ""
    elif isinstance(statement, forms.Counterexample):
        one_step = not any(s.indexed for s in statement.relation.symbols())
        yield "what holds there", replace(statement, relation=statement.relation.negated()), "false" if one_step else ""
        symbol = next(iter(statement.point))
        moved = {**statement.point, symbol: statement.point[symbol] - 3}
        yield "another point", replace(statement, point=moved), ""
        if isinstance(statement, forms.Inhabited):
            supposed = (*statement.hypotheses, statement.relation)
            yield "what fails there is supposed", replace(statement, hypotheses=supposed), "false"
    elif isinstance(statement, forms.Unchanged):
        kept = statement.hypotheses[:-1]
        yield "without the last hypothesis", replace(statement, hypotheses=kept), ""
    elif isinstance(statement, forms.Descent):
        yield "minus the quantity", replace(statement, quantity=-statement.quantity - 1), "false"


def _relations(relation: Relation) -> Iterator[tuple[str, Relation, Truth]]:
    """A relation turned round, made weaker or stronger, with a side moved or scaled, and with another constant or exponent."""
    op = relation.op
    for contrary in CONTRARY[op]:
        yield (
            f"{contrary} for {op}",
            Relation(relation.left, contrary, relation.right),
            "" if contrary == "<" and op == "=" else "false",
        )
    if op in WEAKER:
        yield f"{WEAKER[op]} for {op}", Relation(relation.left, WEAKER[op], relation.right), "true"
    if op in STRONGER:
        yield f"{STRONGER[op]} for {op}", Relation(relation.left, STRONGER[op], relation.right), ""
    if op == "=":
        yield "a side larger by 1/10", Relation(relation.left, op, relation.right + TENTH), "false"
    for what, sides in (
        ("another constant", _another_constant(relation)),
        ("another exponent", _another_exponent(relation)),
    ):
        if sides is not None:
            changed = Relation(sides[0], op, sides[1])
            yield what, changed, "true" if _is_weaker(changed, relation) else ""


def _is_identity(relation: Relation) -> bool:
    """Whether an equation holds as one of rational functions, so that hypotheses only keep its divisors from 0."""
    return relation.op == "=" and relation_key(relation) == relation_key(ZERO.equals(0))


def _is_weaker(changed: Relation, relation: Relation) -> bool:
    """Whether a relation to a number follows from the one to another number."""
    if changed.left != relation.left or not isinstance(changed.right, Number) or not isinstance(relation.right, Number):
        return False
    more = changed.right.value > relation.right.value
    return changed.right == relation.right or (
        more if relation.op in ("<", "<=") else not more and relation.op in (">", ">=")
    )


def _another_constant(relation: Relation) -> tuple[Expr, Expr] | None:
    """The last number other than 0 on the right (or on the left) made larger by half."""
    return _replaced(
        relation, Number, lambda node: Number(node.value * Fraction(3, 2)) if isinstance(node, Number) else node
    )


def _another_exponent(relation: Relation) -> tuple[Expr, Expr] | None:
    """The last power's exponent larger by one."""
    return _replaced(relation, Pow, lambda node: power(node.base, node.exponent + 1) if isinstance(node, Pow) else node)


def _replaced(relation: Relation, kind: type[Expr], change: Callable[[Expr], Expr]) -> tuple[Expr, Expr] | None:
    """Both sides with the last node of the kind changed, on the right if there is one there, or None when there is none."""
    for right in (True, False):
        side = relation.right if right else relation.left
        nodes = [n for n in walk(side) if type(n) is kind and n != Number(Fraction(0))]
        if nodes:
            new = _with(side, nodes[-1], change(nodes[-1]))
            return (relation.left, new) if right else (new, relation.right)
    return None


def _with(node: Expr, old: Expr, new: Expr) -> Expr:
    """The expression with one node, the very object, replaced."""
    if node is old:
        return new
    if isinstance(node, Add):
        return add(*(_with(term, old, new) for term in node.terms))
    if isinstance(node, Mul):
        return multiply(*(_with(factor, old, new) for factor in node.factors))
    if isinstance(node, Div):
        return _with(node.numerator, old, new) / _with(node.denominator, old, new)
    if isinstance(node, Pow):
        return power(_with(node.base, old, new), node.exponent)
    return node
