"""False claims by the thousand: the corpus with a sign, constant, exponent, relation or hypothesis changed.

A mutant is used only when it is false for certain: an exact point, found by random sampling that shares no code with the package, satisfies its hypotheses
and not its claim; or by construction, when enough is taken away at a known point of the region.
"""

from __future__ import annotations

import ast
import copy
import dataclasses
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from claims import Claim
from exact_claims import differences, tree
from region_points import counterexample, points, refutes

#: random points tried against a mutant
TRIES = 60
#: characters beyond which a claim is not mutated: its search is too dear to be repeated thousands of times
LONGEST = 400

_TURNED: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.Gt, ast.GtE, ast.Eq),
    ast.LtE: (ast.Lt, ast.Gt, ast.Eq),
    ast.Gt: (ast.Lt, ast.LtE, ast.Eq),
    ast.GtE: (ast.Gt, ast.Lt, ast.Eq),
    ast.Eq: (ast.Lt, ast.GtE, ast.NotEq),
    ast.NotEq: (ast.Eq, ast.Gt),
}
_FACTORS = (Fraction(2), Fraction(1, 2), Fraction(11, 10), Fraction(9, 10), Fraction(1001, 1000), Fraction(999, 1000))


@dataclass(frozen=True)
class FalseClaim:
    """A claim that is false at a point. change: what was done to the claim it comes from."""

    origin: str
    change: str
    claim: Claim
    witness: dict[str, Fraction]


def false_claims(corpus: Sequence[Claim], count: int, seed: int) -> Iterator[FalseClaim]:
    """So many different false claims; the same seed gives the same ones."""
    choice = random.Random(seed)
    parents = [c for c in corpus if c.verdict == "true" and len(c.claim) <= LONGEST]
    seen: set[tuple[str, ...]] = set()
    made = 0
    while made < count:
        parent = choice.choice(parents)
        mutant = mutated(parent, choice)
        if mutant is None or (key := (mutant.claim.claim, *mutant.claim.given)) in seen:
            continue
        seen.add(key)
        made += 1
        yield mutant


def mutated(parent: Claim, choice: random.Random) -> FalseClaim | None:
    """One mutant that is false for certain, or None when this attempt gave none."""
    change = choice.choice(("sign", "constant", "exponent", "relation", "hypothesis", "bound", "lowered", "factor"))
    if change == "lowered":
        return _lowered(parent, choice)
    claim, given = parent.claim, list(parent.given)
    if change == "hypothesis":
        if not given:
            return None
        given.pop(choice.randrange(len(given)))
    elif change == "bound":
        if not given:
            return None
        place = choice.randrange(len(given))
        given[place] = _text(_changed(tree(given[place]), choice.choice(("constant", "relation")), choice))
    else:
        claim = _text(_changed(tree(claim), change, choice))
    if (claim, given) == (parent.claim, list(parent.given)):
        return None
    mutant = dataclasses.replace(parent, claim=claim, given=tuple(given), verdict="false", parameters=None)
    point = counterexample(mutant, TRIES, choice.random())
    return FalseClaim(parent.label, change, mutant, point) if point is not None else None


def _lowered(parent: Claim, choice: random.Random) -> FalseClaim | None:
    """The smaller side raised by a little more than the claim leaves at a known point: false there by construction."""
    for point in points(parent, 20, choice.random()):
        try:
            links = differences(parent.claim, point)
        except ZeroDivisionError:
            return None
        sign, difference = links[0]
        room = abs(difference)
        step = choice.choice((Fraction(1, 10**6), Fraction(1, 100), Fraction(0)))
        nodes = tree(parent.claim)
        assert isinstance(nodes, ast.Compare)
        left, right = ast.unparse(nodes.left), ast.unparse(nodes.comparators[0])
        if sign in (ast.Lt, ast.LtE):
            sign_text, left, right = "<" if sign is ast.Lt or not step else "<=", f"{left} + {room + step}", right
        elif sign in (ast.Gt, ast.GtE):
            sign_text, left, right = ">" if sign is ast.Gt or not step else ">=", left, f"{right} + {room + step}"
        else:
            return None
        claim = f"{left} {sign_text} {right}".replace("**", "^")
        mutant = dataclasses.replace(parent, claim=claim, verdict="false", parameters=None)
        assert refutes(mutant, point), mutant
        return FalseClaim(parent.label, "lowered", mutant, point)
    return None


def _changed(nodes: ast.expr, change: str, choice: random.Random) -> ast.expr:
    """The tree with one node changed; unchanged when it has none of the kind."""
    nodes = copy.deepcopy(nodes)
    powers = [n.right for n in ast.walk(nodes) if isinstance(n, ast.BinOp) and isinstance(n.op, ast.Pow)]
    if change == "sign":
        sums = [n for n in ast.walk(nodes) if isinstance(n, ast.BinOp) and isinstance(n.op, (ast.Add, ast.Sub))]
        if sums:
            node = choice.choice(sums)
            node.op = ast.Sub() if isinstance(node.op, ast.Add) else ast.Add()
    elif change == "exponent":
        if powers:
            exponent = choice.choice(powers)
            assert isinstance(exponent, ast.Constant) and isinstance(exponent.value, int)
            exponent.value = max(1, exponent.value + choice.choice((-1, 1, 2)))
    elif change == "constant":
        constants = [n for n in ast.walk(nodes) if isinstance(n, ast.Constant) and n not in powers]
        if constants:
            constant = choice.choice(constants)
            assert isinstance(constant.value, int)
            constant.value = abs(constant.value + choice.choice((-1, 1, 1, 2))) or 1
    elif change == "relation":
        assert isinstance(nodes, ast.Compare)
        place = choice.randrange(len(nodes.ops))
        nodes.ops[place] = choice.choice(_TURNED[type(nodes.ops[place])])()
    else:  # one side, or a summand of it, times a factor
        assert isinstance(nodes, ast.Compare)
        factor = choice.choice(_FACTORS)
        sides = [nodes.left, *nodes.comparators]
        place = choice.randrange(len(sides))
        scaled = ast.parse(f"({factor})*({ast.unparse(sides[place])})", mode="eval").body
        if place:
            nodes.comparators[place - 1] = scaled
        else:
            nodes.left = scaled
    return nodes


def _text(nodes: ast.expr) -> str:
    return ast.unparse(nodes).replace("**", "^").replace("==", "=")
