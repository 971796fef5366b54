"""Where what a statement speaks of is defined: divisors that are not zero and arguments of logarithms that are positive, at any depth.

A divisor counts wherever it stands: in a side of a relation, in a definition, in the argument of a function, in the term of a product over steps, and
among what a reduced image of a round has lost (`Defined.nonzero`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from rlstar_sym.polynomial.composed import ProductEntry
from rlstar_sym.polynomial.expressions import (
    Aggregate,
    Defined,
    Div,
    Expr,
    Number,
    Relation,
    Symbol,
    symbols,
    unfold,
    walk,
)
from rlstar_sym.polynomial.functions import Function, parts_of
from rlstar_sym.polynomial.rational import Ring, simplify
from rlstar_sym.theorem.facts import relation_key
from rlstar_sym.theorem.obligations import BoxObligation, Obligation


def conditions(*things: Expr | Relation) -> frozenset[Relation]:
    """What must hold for these to be defined: `d != 0` for irreducible polynomials d, and `y > 0` (`y >= 0`) for logarithms (roots) of y."""
    sides = [side for one in things for side in ((one.left, one.right) if isinstance(one, Relation) else (one,))]
    return frozenset().union(*map(_conditions_of, sides))


@lru_cache(maxsize=20_000)
def _conditions_of(expression: Expr) -> frozenset[Relation]:
    found: set[Relation] = set()
    for part in _every_part(expression):
        found |= {d.differs(0) for d in divisors_in(part)}
    for symbol in _every_symbol(expression):
        if isinstance(symbol, Defined):
            found |= {f.differs(0) for d in symbol.nonzero for f in factors(unfold(d))}
        if isinstance(symbol, Function) and symbol.kind != "exp":
            found.add(symbol.argument > 0 if symbol.kind == "log" else symbol.argument >= 0)
    return frozenset(found)


def _every_part(expression: Expr) -> Iterator[Expr]:
    """The expression, and what the functions, products, sums and products of kernels in it are made of, all with names unfolded."""
    yield unfold(expression)
    for symbol in _every_symbol(expression):
        if isinstance(symbol, Function):
            yield unfold(symbol.argument)
        elif isinstance(symbol, Aggregate):
            yield unfold(symbol.term)
        elif isinstance(symbol, ProductEntry):
            yield from map(unfold, symbol.entries())
        elif isinstance(symbol, Defined):
            yield from map(unfold, symbol.nonzero)


def _every_symbol(expression: Expr) -> tuple[Symbol, ...]:
    found: dict[Symbol, None] = {}
    todo = [*symbols(expression)]
    while todo:
        symbol = todo.pop()
        if symbol not in found:
            found[symbol] = None
            todo += parts_of(symbol)
    return tuple(found)


def assured_by(obligation: Obligation) -> frozenset[Relation]:
    """What an obligation shows when it is answered: its claim, and that nothing is zero that the claim divides by.

    To a certificate products over steps, functions and names that a step kept are variables, so it says nothing of what they are made of, but that a name
    is not zero, and so the numerator of what it stands for; balls evaluate everything.
    """
    claim = obligation.claim
    if isinstance(obligation, BoxObligation):
        return conditions(claim) | {claim}
    divisors = divisors_in(claim.left) | divisors_in(claim.right)
    return frozenset({claim, *(f.differs(0) for d in divisors for f in (d, *factors(unfold(d))))})


def divisors_in(expression: Expr) -> set[Expr]:
    """The irreducible polynomials that an expression divides by; names are kept as variables."""
    return {f for node in walk(expression) if isinstance(node, Div) for f in factors(node.denominator)}


def factors(divisor: Expr) -> set[Expr]:
    """The irreducible factors of the numerator of an expression, which are zero where it is; numbers are left out."""
    return set(_factors(divisor, tuple(s.latex_name for s in symbols(divisor))))


@lru_cache(maxsize=20_000)
def _factors(divisor: Expr, _typeset: tuple[str, ...]) -> frozenset[Expr]:
    # _typeset: equal symbols may print differently, and the factors are printed
    ring = Ring(sorted(set(symbols(divisor)), key=lambda s: s.name))
    return frozenset(ring.factored(base) for base, _ in ring.fraction(divisor).numerator.factor()[1])


def unassured(wanted: Iterable[Relation], shown: Iterable[Relation], said: Sequence[Expr | Relation]) -> list[Relation]:
    """The conditions that do not follow from relations that are shown, or from what is said elsewhere, which holds and so is defined."""
    left = list(wanted)
    if not left:
        return left
    assured = conditions(*said)
    relations = [*shown, *assured, *(part for part in said if isinstance(part, Relation))]
    return [c for c in left if c not in assured and not follows(c, relations)]


def follows(condition: Relation, known: Iterable[Relation]) -> bool:
    """Whether a condition is one of the known relations, or plain from one of them: d != 0 from d > 0 or d < 0, y > 0 from y > 1."""
    wanted = {relation_key(condition)}
    if condition.op == "!=":
        wanted |= {relation_key(condition.left > 0), relation_key(condition.left < 0)}
    keys = [(relation, relation_key(relation)) for relation in known]
    if any(key in wanted for _, key in keys):
        return True
    ordered = [(r, key[0]) for r, key in keys if key[0] in (">", ">=", "=")]
    left = condition.left - condition.right
    signs = (left, -left) if condition.op == "!=" else (left,)
    return any(_exceeds(side, condition.op, relation, op) for side in signs for relation, op in ordered)


def _exceeds(value: Expr, op: str, relation: Relation, known: str) -> bool:
    """Whether value op 0 because the value is a constant more than what a relation says is positive (or not negative, or zero)."""
    above, below = relation.left, relation.right
    if relation.op in ("<", "<="):
        above, below = below, above
    if {*_every_symbol(above), *_every_symbol(below)} != set(_every_symbol(value)):
        return False
    for larger in (above - below, below - above) if known == "=" else (above - below,):
        more = simplify(unfold(value - larger))
        if isinstance(more, Number):
            strict = op in (">", "!=") and known != ">"
            if more.value > 0 or (more.value == 0 and not strict):
                return True
    return False
