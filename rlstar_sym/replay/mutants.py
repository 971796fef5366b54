"""Conclusions changed in one place, to see whether the replay alone notices: strict for weak, another limit, another exponent, a dropped hypothesis and the like.

A mutant may still be true. `truth` says what follows from the proved original: "false" when the two contradict each other wherever the hypotheses hold (and some
start satisfies them), "true" when the original implies it, "" when neither follows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, Final, Literal

from rlstar_sym.logic.formulas import (
    At,
    Both,
    Compared,
    Either,
    Exists,
    ExistsReal,
    ForAll,
    ForAllReals,
    Formula,
    Greatest,
    Holds,
    Iff,
    Implies,
    InState,
    Least,
    Logarithm,
    Minus,
    Not,
    Plus,
    Power,
    Real,
    Shifted,
    Special,
    Tends,
    Times,
    TwoTo,
    Variable,
    within,
)
from rlstar_sym.polynomial.expressions import (
    ZERO,
    Add,
    Div,
    Expr,
    Mul,
    Number,
    Pow,
    Relation,
    Symbol,
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
    """A changed conclusion. of: the theorem and the number of the fact; kind: its form; change: in words; statement: whose hypotheses the runs satisfy;
    scene: with the changed formula.
    """

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
        scene = scene_of(fact, theorem.proof)
        kind = type(fact.statement).__name__
        if scene.names is not None and kind == "Always":
            kind = "Always, after rounds"
        for change, body, truth in changed(scene.body):
            yield Mutant(fact.label, kind, change, fact.statement, replace(scene, body=body), truth)
        for position in _droppable(fact.statement, fact.number):
            dropped = fact.statement.hypotheses[position]
            kept = tuple(h for i, h in enumerate(fact.statement.hypotheses) if i != position)
            fewer = replace(fact.statement, hypotheses=kept)
            without = scene_of(fact, theorem.proof, fewer)
            identity = isinstance(fewer, forms.Always) and scene.names is None and _is_identity(fewer.relation)
            truth_of_it: Truth = "true" if identity else ""
            yield Mutant(fact.label, kind, f"without {dropped}", fewer, without, truth_of_it)


def _droppable(statement: Statement, number: int) -> Iterator[int]:
    """One hypothesis of the conclusion, another one from conclusion to conclusion."""
    count = len(statement.hypotheses)
    if 1 < count <= MOST_HYPOTHESES and not isinstance(statement, (forms.Counterexample, forms.Needed)):
        yield number % count


Change = tuple[str, Formula, Truth]


def changed(formula: Formula) -> Iterator[Change]:
    """The formula with its claim changed in one place: what it supposes is left as it is."""
    match formula:
        case Holds(relation):
            for change, other, truth in _relations(relation):
                yield change, replace(formula, relation=other), truth
        case Compared():
            yield from _compared(formula)
        case Tends(_, _, value):
            yield "a limit larger by 1/10", replace(formula, value=Plus((value, At(TENTH)))), "false"
            less = Plus((value, Minus(At(Number(Fraction(1, 100))))))
            yield "a limit smaller by a hundredth", replace(formula, value=less), "false"
            opposite = Plus((At(Number(Fraction(6, 7))), Minus(value)))
            yield "1 minus the limit, less 1/7", replace(formula, value=opposite), ""
        case Implies(supposed, then):
            for change, body, truth in changed(then):
                yield change, Implies(supposed, body), truth
        case ForAll(variable, body):
            for change, inner, truth in changed(body):
                yield change, ForAll(variable, inner), truth
            if variable.sort == "step" and isinstance(body, (Holds, Tends)):
                yield "for some step instead of every step", Exists(variable, body), "true"
        case ForAllReals(_, body):
            for change, inner, truth in changed(body):
                yield change, replace(formula, body=inner), truth
        case Both(parts):
            for place, part in enumerate(parts):
                for change, inner, truth in changed(part):
                    yield change, Both((*parts[:place], inner, *parts[place + 1 :])), truth
        case Iff():
            yield from _iff(formula)
        case ExistsReal():
            yield from _taken(formula)
        case InState():
            yield from _at_point(formula)
        case Special():
            yield from _special(formula)


def _compared(formula: Compared) -> Iterator[Change]:
    """Another sign, or another number on the right."""
    op = formula.op
    for contrary in CONTRARY[op]:
        yield f"{contrary} for {op}", replace(formula, op=contrary), "" if op == "=" and contrary == "<" else "false"
    if op in WEAKER:
        yield f"{WEAKER[op]} for {op}", replace(formula, op=WEAKER[op]), "true"
    if op in STRONGER:
        yield f"{STRONGER[op]} for {op}", replace(formula, op=STRONGER[op]), ""
    if op == "=":
        yield "a side larger by 1/10", replace(formula, right=Plus((formula.right, At(TENTH)))), "false"
    for change, right in _numbers(formula.right):
        yield change, replace(formula, right=right), ""
    for change, left in _numbers(formula.left):
        yield f"on the left: {change}", replace(formula, left=left), ""


def _numbers(value: Real) -> Iterator[tuple[str, Real]]:
    """Another exponent, ratio, base or gain."""
    match value:
        case Power(base, exponent):
            yield "the square of what a power is of", Power(Power(base, 2), exponent)
            yield "half of what a power is of", Power(Times((At(Number(Fraction(1, 2))), base)), exponent)
            yield "a tenth less of what a power is of", Power(Times((At(Number(Fraction(9, 10))), base)), exponent)
            if isinstance(exponent, Variable):
                yield "an exponent larger by 1", Power(base, Shifted(exponent, 1))
            if isinstance(exponent, TwoTo):
                yield "an exponent twice as large", Power(Power(base, 2), exponent)
        case Times(factors):
            for place, factor in enumerate(factors):
                for change, other in _numbers(factor):
                    yield change, Times((*factors[:place], other, *factors[place + 1 :]))
        case Logarithm(argument):
            yield "the logarithm of a square", Logarithm(Power(argument, 2))
            yield "the logarithm of more by half", Logarithm(Times((At(Number(Fraction(3, 2))), argument)))
        case Least((one, Plus((start, *moved)))) if moved:
            twice = Plus((start, *moved, *moved, At(Number(Fraction(1, 100)))))
            yield "twice the gain and 1/100", Least((one, twice))
            yield "another end", Least((Plus((one, At(TENTH))), Plus((start, *moved))))
        case Greatest((one, Plus((start, *moved)))) if moved:
            twice = Plus((start, *moved, *moved, At(Number(Fraction(-1, 100)))))
            yield "twice the gain and 1/100", Greatest((one, twice))
            yield "another end", Greatest((Plus((one, Minus(At(TENTH)))), Plus((start, *moved))))


def _iff(formula: Iff) -> Iterator[Change]:
    """One direction of two, other cases, the quantifier of one side around both, another side."""
    left, right = formula.left, formula.right
    yield "implies for iff", Implies((left,), right), "true"
    yield "implies for iff, from right to left", Implies((right,), left), "true"
    if isinstance(right, Either):
        # every case is that of some start
        yield "if for iff, cases exchanged", Iff(left, Not(right)), "false"
        for case in right.parts:
            yield "not in one of the cases", Iff(left, Either(tuple(p for p in right.parts if p != case))), "false"
        yield "in every case", Iff(left, Both(())), "false"
        if isinstance(left, ForAll):
            yield "each step for itself", ForAll(left.variable, Iff(left.body, right)), "false"
            yield "for some step on the left", Iff(Exists(left.variable, left.body), right), ""
    for change, other, _ in changed(right):
        yield f"on the right: {change}", Iff(left, other), ""
    for change, other, truth in changed(left):
        limits = truth == "false" and any(isinstance(p, Tends) for p in within(left))
        yield f"on the left: {change}", Iff(other, right), "false" if limits and isinstance(right, Either) else ""


def _taken(formula: ExistsReal) -> Iterator[Change]:
    """Another value that a function takes, between ends that are exchanged."""
    if not isinstance(formula.body, Both):
        return
    parts = formula.body.parts
    held = [p for p in parts if isinstance(p, Holds)]
    equation = held[-1]
    higher = replace(equation, relation=Relation(equation.relation.left, "=", equation.relation.right + 1))
    more = Both(tuple(higher if p == equation else p for p in parts))
    yield "a value larger by 1", replace(formula, body=more), "false"
    low, high = held[-3:-1]
    turned = {low: high.relation, high: low.relation}
    swapped = tuple(
        replace(p, relation=_turned(p.relation, turned[p].left, turned[p].right, formula.symbol)) if p in turned else p
        for p in parts
    )
    yield "ends exchanged", replace(formula, body=Both(swapped)), "false"


def _turned(relation: Relation, left: Expr, right: Expr, variable: Symbol) -> Relation:
    """The relation with its other side taken from another one."""
    other = left if right == variable else right
    if relation.right == variable:
        return Relation(other, relation.op, relation.right)
    return Relation(relation.left, relation.op, other)


def _at_point(formula: InState) -> Iterator[Change]:
    """The opposite of what is said of a point, another point, more supposed of it."""
    if not isinstance(formula.body, Both):
        return
    *supposed, claim = formula.body.parts
    inner = claim.body if isinstance(claim, Exists) else claim
    if isinstance(inner, Not) and isinstance(inner.formula, Holds):
        holds: Formula = inner.formula
        if isinstance(claim, Exists):
            holds = replace(claim, body=holds)
        yield (
            "what holds there",
            replace(formula, body=Both((*supposed, holds))),
            "" if holds != inner.formula else "false",
        )
        if not isinstance(claim, Exists):
            yield "what fails there is supposed", replace(formula, body=Both((*supposed, holds, claim))), "false"
    if formula.values:
        symbol, value = next(iter(formula.values.items()))
        moved = tuple(v - 3 for v in value) if isinstance(value, tuple) else value - 3
        yield "another point", replace(formula, values={**formula.values, symbol: moved}), ""


def _special(formula: Special) -> Iterator[Change]:
    parts: dict[str, Any] = dict(formula.parts)

    def other(**values: object) -> Special:
        return replace(formula, parts=tuple({**parts, **values}.items()))

    if formula.form == "conserved along the flow":
        (constant, argument), *others = parts["logs"]
        yield "another factor of a logarithm", other(logs=((constant * 2, argument), *others)), "false"
        yield "twice the rate", other(rate=parts["rate"] * 2), "false"
    elif formula.form == "every model improves":
        yield "a step away from the refit", other(mix=-parts["mix"] / 2), ""
    elif formula.form == "tail of a share":
        yield "twice the exponent", other(exponent=parts["exponent"] * 2), ""
        yield "half the deviation", other(deviation=parts["deviation"] / 2), ""
    elif formula.form == "edges multiply":
        yield "another diagonal entry", other(diagonal=parts["diagonal"] + TENTH), "false"


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
