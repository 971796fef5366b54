"""Where the evidence of a certificate stands: variables and hypotheses, and how substitutions move them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Any, Final

from rlstar_sym.polynomial.expressions import Expr, Operator, Symbol
from rlstar_sym.polynomial.latex import OPERATORS
from rlstar_sym.polynomial.rational import Polynomial, Ring, fraction_of
from rlstar_sym.report.normal_form import expression_of
from rlstar_sym.report.polynomials import constant_of, expanded, sign_latex
from rlstar_sym.report.positivity import Letters, Range

Evidence = Mapping[str, Any]

#: the sign of minus a polynomial
TURNED: Final[Mapping[Operator, Operator]] = {">": "<", ">=": "<=", "<": ">", "<=": ">="}


@dataclass(frozen=True)
class Known:
    """A hypothesis of an obligation: `polynomial op 0`, how it is printed, and why it may be used (`by hypothesis`, `by (3)`).

    ring: of a hypothesis that a replacement has moved; how that is printed is found when somebody asks, since most are moved on before.
    """

    polynomial: Polynomial
    op: Operator
    told: str
    reason: str
    ring: Ring | None = None

    @cached_property
    def shown(self) -> str:
        """How it is printed."""
        return self.told if self.ring is None else sign_latex(self.polynomial, self.op, self.ring)


@dataclass(frozen=True)
class Scene:
    """Where a goal stands: variables and hypotheses; substitutions and cases change it."""

    ring: Ring
    known: tuple[Known, ...]
    letters: Letters

    def expression(self, tree: Any) -> Expr:
        """An expression of the certificate."""
        return expression_of(tree, {v.name: v for v in self.ring.variables})

    def polynomial(self, tree: Any) -> Polynomial:
        """A polynomial of the certificate."""
        return self.ring.polynomial(self.expression(tree))

    def replaced(self, variable: str, by: Expr, fresh: Symbol | None) -> tuple[Scene, list[Polynomial]]:
        """The scene with a variable replaced; also the images of all variables, to move a goal along."""
        place = next(i for i, v in enumerate(self.ring.variables) if v.name == variable)
        kept = [v for v in self.ring.variables if v.name != variable]
        ring = Ring([*kept, fresh] if fresh is not None else kept)
        images = [ring.polynomial(by) if i == place else ring.generator(v) for i, v in enumerate(self.ring.variables)]
        known = []
        for one in self.known:
            moved = compose(one.polynomial, images, ring)
            known.append(one if moved == one.polynomial else Known(moved, one.op, "", one.reason, ring))
        return Scene(ring, tuple(known), self.letters), images


def compose(polynomial: Polynomial, images: Sequence[Polynomial], ring: Ring) -> Polynomial:
    """A polynomial with its variables replaced."""
    if not images:
        return ring.constant(constant_of(polynomial))
    return polynomial.compose(*images, ctx=ring.context)


def memory_key(claim: str, evidence: Evidence, scene: Scene) -> str:
    """What makes two explanations of a sign the same: the claim, its evidence and the hypotheses that it rests on."""
    return json.dumps([claim, evidence, [k.shown for k in scene.known]], sort_keys=True)


def without_idle(goal: Polynomial, evidence: Evidence, scene: Scene) -> tuple[Evidence, Scene, Polynomial]:
    """Leave out replacements of variables that the goal does not mention."""
    while evidence["kind"] in ("eliminate", "substitute"):
        variable = next(v for v in scene.ring.variables if v.name == evidence["variable"])
        if occurs(variable, goal, scene.ring):
            break
        _, scene, images = replacement(evidence, variable, scene)
        goal = compose(goal, images, scene.ring)
        evidence = evidence["evidence"]
    return evidence, scene, goal


def replacement(evidence: Evidence, variable: Symbol, scene: Scene) -> tuple[Expr, Scene, list[Polynomial]]:
    """What a variable is replaced by, and the scene after it."""
    if evidence["kind"] == "eliminate":
        by = _solved(scene.known[evidence["index"]].polynomial, variable, scene.ring)
        return by, *scene.replaced(variable.name, by, None)
    new = Symbol(evidence["fresh"])
    by = expression_of(evidence["by"], {v.name: v for v in (*scene.ring.variables, new)})
    return by, *scene.replaced(variable.name, by, new)


def occurs(variable: Symbol, goal: Polynomial, ring: Ring) -> bool:
    place = next(i for i, v in enumerate(ring.variables) if v.name == variable.name)
    return goal != 0 and bool(goal.degrees()[place])


def _solved(equation: Polynomial, variable: Symbol, ring: Ring) -> Expr:
    place = next(i for i, v in enumerate(ring.variables) if v.name == variable.name)
    terms = equation.to_dict()
    slope = next(c for e, c in terms.items() if e[place])
    rest = ring.context.from_dict({e: c for e, c in terms.items() if not e[place]})
    return expanded(-rest / slope, ring)


def sign_of(fresh: Symbol, scene: Scene) -> str | None:
    """`s >= 0 by (3)`: what the hypothesis about a new variable alone says."""
    generator = scene.ring.generator(fresh) if fresh.name in {v.name for v in scene.ring.variables} else None
    for known in scene.known:
        if generator is None or known.polynomial == 0:
            continue
        if (known.polynomial / known.polynomial.leading_coefficient()) == generator:
            positive = fraction_of(known.polynomial.leading_coefficient()) > 0
            op = known.op if positive else TURNED.get(known.op, known.op)
            return f"${fresh.latex_name} {OPERATORS[op]} 0$ {known.reason}"
    return None


def single_bound(goal: Polynomial, scene: Scene) -> str | None:
    """For a polynomial a*v + b: the hypothesis that bounds v."""
    degrees = [int(d) for d in goal.degrees()]
    used = [i for i, d in enumerate(degrees) if d]
    if len(used) != 1 or degrees[used[0]] != 1:
        return None
    slope = next(fraction_of(c) for e, c in goal.to_dict().items() if e[used[0]])
    best: Known | None = None
    for known in scene.known:
        other = [i for i, d in enumerate(known.polynomial.degrees()) if d] if known.polynomial != 0 else []
        if other != used or known.op == "!=" or int(known.polynomial.degrees()[used[0]]) != 1:
            continue
        own = next(fraction_of(c) for e, c in known.polynomial.to_dict().items() if e[used[0]])
        if known.op != "=" and (own > 0) != (slope > 0):
            continue
        rest = constant_of(goal / scene.ring.constant(slope) - known.polynomial / scene.ring.constant(own))
        if (rest if slope > 0 else -rest) >= 0 and (best is None or known.op == ">"):
            best = known
    return None if best is None else f"because ${best.shown}$"


def ranges(goal: Polynomial, bounds: Mapping[str, Sequence[str | None]], scene: Scene) -> tuple[Range, ...]:
    """The ranges of a `coefficients` certificate, and which ends are closed; in the order of the variables, whatever order the file has, since letters follow it."""
    found = []
    for place, variable in enumerate(scene.ring.variables):
        if variable.name not in bounds:
            continue
        low, high = bounds[variable.name]
        bottom = None if low is None else Fraction(low)
        top = None if high is None else Fraction(high)
        closed = [not _excluded(place, value, side, scene) for value, side in ((bottom, 1), (top, -1))]
        found.append(Range(variable, bottom, top, bottom is not None and closed[0], top is not None and closed[1]))
    return tuple(found)


def _excluded(place: int, value: Fraction | None, side: int, scene: Scene) -> bool:
    """Whether the hypotheses exclude an end (side 1: the low one)."""
    if value is None:
        return True
    for known in scene.known:
        terms = known.polynomial.to_dict()
        if known.op not in (">", ">=", "=") or len(terms) > 2 or any(sum(e) - e[place] or e[place] > 1 for e in terms):
            continue
        slope = sum((fraction_of(c) for e, c in terms.items() if e[place]), Fraction(0))
        if slope == 0 or (known.op != "=" and (slope > 0) != (side > 0)):
            continue
        bound = -sum((fraction_of(c) for e, c in terms.items() if not e[place]), Fraction(0)) / slope
        if side * bound > side * value or (bound == value and known.op == ">"):
            return True
    return False
