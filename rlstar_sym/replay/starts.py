"""Explicit starts that satisfy hypotheses: random ones, and corners with ties, zeros, ones and the ends of every range.

Variables get their values one after the other. A variable that an equation leaves no choice is solved for; the others are drawn from what the
hypotheses leave them, ends included where they belong to the range. What several open variables share is only narrowed beforehand; in the end every
hypothesis is evaluated exactly, and a start that misses one is drawn anew. So equations are met by construction: signs tied to edges, rows that sum to 1,
names for values of a run.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from math import inf
from random import Random
from typing import Any, Final

from rlstar_sym.polynomial.expressions import Relation, Symbol, unfold
from rlstar_sym.polynomial.functions import functions_in
from rlstar_sym.polynomial.operators import Operator, compare
from rlstar_sym.polynomial.rational import Ring, fraction_of
from rlstar_sym.replay.values import number

Polynomial = Any
#: coefficient, and the variables with their exponents
Term = tuple[float, list[tuple[str, int]]]
#: draws of one start before the search gives up
ATTEMPTS: Final = 60
#: draws of one variable that has to satisfy more than bounds
DRAWS: Final = 12
#: how far above an end an open range is explored
ABOVE: Final = [Fraction(n) for n in (1, 3, 62)] + [Fraction(1, 2), Fraction(7, 5), Fraction(1, 10), Fraction(11)]
#: shares of a range, besides its ends
SHARES: Final = [Fraction(n, 20) for n in range(1, 20)] + [Fraction(1, 200), Fraction(199, 200)] * 2
#: M, where it is not drawn at an end; not all of them whole
SIZES: Final = [Fraction(n) for n in (2, 2, 3, 3, 4, 5, 64, 1000)] + [Fraction(5, 2), Fraction(7, 3)]
#: what a variable may be that nothing bounds
FREE: Final = [Fraction(n, 4) for n in (-6, -4, -1, 0, 1, 2, 3, 4, 9)]


@dataclass(eq=False)
class Sign:
    """`polynomial op 0`; used: the names of its variables."""

    polynomial: Polynomial
    op: Operator
    names: Sequence[str]

    @cached_property
    def terms(self) -> list[Term]:
        """The monomials with their coefficients as floats."""
        return [
            (float(fraction_of(c)), [(self.names[i], int(e)) for i, e in enumerate(exponents) if e])
            for exponents, c in self.polynomial.to_dict().items()
        ]

    @cached_property
    def linear(self) -> tuple[str, ...]:
        """The variables that no monomial has a power of."""
        powers = {name for _, factors in self.terms for name, exponent in factors if exponent > 1}
        return tuple(name for name in self.used if name not in powers)

    @cached_property
    def used(self) -> tuple[str, ...]:
        """The variables that occur."""
        return tuple(dict.fromkeys(name for _, factors in self.terms for name, _ in factors))

    def after(self, name: str, value: Fraction) -> Sign:
        """With a value for the variable."""
        return Sign(self.polynomial.subs({name: number(value)}), self.op, self.names)


@dataclass
class Interval:
    """What is known of an open variable: its range, and which ends belong to it."""

    low: float = -inf
    high: float = inf


@dataclass
class Allowed:
    """The exact range that hypotheses about one variable alone leave it; `roots`: the only values, if an equation says so."""

    low: Fraction | None = None
    high: Fraction | None = None
    low_open: bool = False
    high_open: bool = False
    roots: list[Fraction] | None = None
    more: list[Sign] = field(default_factory=list)

    def above(self, value: Fraction, strict: bool) -> None:
        """At least (or more than) the value."""
        if self.low is None or value > self.low or (value == self.low and strict):
            self.low, self.low_open = value, strict

    def below(self, value: Fraction, strict: bool) -> None:
        """At most (or less than) the value."""
        if self.high is None or value < self.high or (value == self.high and strict):
            self.high, self.high_open = value, strict

    def empty(self) -> bool:
        """Whether nothing is left."""
        if self.low is None or self.high is None:
            return False
        return self.low > self.high or (self.low == self.high and (self.low_open or self.high_open))

    def contains(self, value: Fraction) -> bool:
        """Whether the value is in the range."""
        low = self.low is None or value > self.low or (value == self.low and not self.low_open)
        high = self.high is None or value < self.high or (value == self.high and not self.high_open)
        return low and high


class Region:
    """The hypotheses of a start as polynomials in named variables. Those with logarithms and the like are left to the caller's final check."""

    def __init__(self, hypotheses: Sequence[Relation], others: Sequence[Symbol] = ()) -> None:
        plain = [Relation(unfold(h.left), h.op, unfold(h.right)) for h in hypotheses if not functions_in(h)]
        named = dict.fromkeys(s for h in plain for s in h.symbols())
        self.ring = Ring(tuple(dict.fromkeys((*named, *others))))
        self.variables = {s.name: s for s in self.ring.variables}
        self.signs: list[Sign] = []
        names = [s.name for s in self.ring.variables]
        for h in plain:
            value = self.ring.fraction(h.left - h.right)
            cleared = value.numerator if h.op in ("=", "!=") else value.numerator * value.denominator
            self.signs.append(Sign(cleared, h.op, names))
            if not value.denominator.is_constant():
                self.signs.append(Sign(value.denominator, "!=", names))
        self.occurrences = {name: sum(name in s.used for s in self.signs) for name in self.variables}

    def starts(
        self, seed: str, count: int, fixed: Mapping[Symbol, Fraction] | None = None
    ) -> Iterator[dict[Symbol, Fraction]]:
        """At most so many different exact starts; fewer where the search finds no more. fixed: values given beforehand."""
        random = Random(seed)
        seen: set[tuple[tuple[str, Fraction], ...]] = set()
        for _ in range(count * 3):
            if len(seen) >= count:
                return
            found = next((f for f in (self._draw(random, fixed or {}) for _ in range(ATTEMPTS)) if f is not None), None)
            if found is None:
                return
            key = tuple(sorted(found.items()))
            if key not in seen:
                seen.add(key)
                yield {self.variables[name]: value for name, value in found.items()}

    # -- one start ------------------------------------------------------------------

    def _draw(self, random: Random, fixed: Mapping[Symbol, Fraction]) -> dict[str, Fraction] | None:
        open_names = list(self.variables)
        random.shuffle(open_names)
        if random.random() < 0.7:  # M and the like first: bounds of edges rest on it
            open_names.sort(key=lambda name: name != "M")
        if random.random() < 0.4:  # what many hypotheses share, such as a bound for many entries
            open_names.sort(key=lambda name: -self.occurrences[name])
        values: dict[str, Fraction] = {}
        signs = self.signs
        ranges = {name: Interval() for name in open_names}
        corner = random.random() < 0.5
        tie = random.random() < 0.4
        pending = [(s.name, v) for s, v in fixed.items() if s.name in self.variables]
        while open_names:
            if pending:
                name, value = pending.pop()
            else:
                if not _narrowed(signs, ranges):
                    return None
                forced = next((s.used[0] for s in signs if s.op == "=" and len(s.used) == 1), None)
                name = forced if forced is not None else open_names[0]
                chosen = self._choose(name, signs, ranges[name], values, random, corner, tie)
                if chosen is None:
                    return None
                value = chosen
            open_names.remove(name)
            ranges[name] = Interval(float(value), float(value))
            values[name] = value
            kept = _after(signs, name, value)
            if kept is None:
                return None
            signs = kept
        return values

    def _choose(
        self,
        name: str,
        signs: list[Sign],
        known: Interval,
        values: Mapping[str, Fraction],
        random: Random,
        corner: bool,
        tie: bool,
    ) -> Fraction | None:
        allowed = self._allowed(name, signs)
        if allowed is None or allowed.empty():
            return None
        if allowed.roots is not None:
            fitting = [r for r in allowed.roots if allowed.contains(r) and self._fits(name, r, allowed.more)]
            return random.choice(fitting) if fitting else None
        for _ in range(DRAWS if allowed.more else 1):
            value = _drawn(name, allowed, known, values, random, corner, tie)
            if value is None:
                return None
            if self._fits(name, value, allowed.more):
                return value
        return None

    def _allowed(self, name: str, signs: list[Sign]) -> Allowed | None:
        """What the hypotheses that speak of this one open variable alone say of it; None when they contradict each other at once."""
        allowed = Allowed()
        place = list(self.variables).index(name)
        for sign in signs:
            if sign.used != (name,):
                continue
            p = sign.polynomial
            degree = int(p.degrees()[place])
            if sign.op == "=":
                roots = _rational_roots(p, place)
                allowed.roots = roots if allowed.roots is None else [r for r in allowed.roots if r in roots]
            elif degree > 1 or sign.op == "!=":
                allowed.more.append(sign)
            else:
                slope, constant = _affine(p, place)
                strict = sign.op in ("<", ">")
                upward = (sign.op in (">", ">=")) == (slope > 0)
                (allowed.above if upward else allowed.below)(-constant / slope, strict)
        return allowed

    def _fits(self, name: str, value: Fraction, more: Sequence[Sign]) -> bool:
        return _after(more, name, value) is not None


def _narrowed(signs: Sequence[Sign], ranges: dict[str, Interval]) -> bool:
    """Bounds of the open variables from what several of them share; false when nothing is left for one."""
    for _ in range(2):
        for sign in signs:
            if sign.op != "!=":
                for name in sign.linear:
                    if not _tighten(sign.terms, sign.op, name, ranges):
                        return False
    return True


def _after(signs: Sequence[Sign], name: str, value: Fraction) -> list[Sign] | None:
    """The hypotheses with the value in place; None when one of them is now false."""
    kept: list[Sign] = []
    for sign in signs:
        if name not in sign.used:
            if sign.used:
                kept.append(sign)
            elif not _holds(sign):
                return None
            continue
        new = sign.after(name, value)
        if new.used:
            kept.append(new)
        elif not _holds(new):
            return None
    return kept


def _holds(sign: Sign) -> bool:
    """Whether a hypothesis without variables holds."""
    p = sign.polynomial
    constant = fraction_of(p.leading_coefficient()) if p != 0 else Fraction(0)
    return compare((constant > 0) - (constant < 0), sign.op)


def _affine(p: Polynomial, place: int) -> tuple[Fraction, Fraction]:
    slope = constant = Fraction(0)
    for exponents, coefficient in p.to_dict().items():
        if exponents[place]:
            slope = fraction_of(coefficient)
        else:
            constant = fraction_of(coefficient)
    return slope, constant


def _rational_roots(p: Polynomial, place: int) -> list[Fraction]:
    """The rational zeros of a polynomial in one variable."""
    found = []
    for base, _ in p.factor()[1]:
        if int(base.degrees()[place]) == 1:
            slope, constant = _affine(base, place)
            found.append(-constant / slope)
    return found


def _tighten(terms: Sequence[Term], op: Operator, name: str, ranges: dict[str, Interval]) -> bool:
    """Bound a variable that no monomial has a power of by the ranges of the others; false when nothing is left for it. Floats: this only guides the search."""
    slope, rest = (0.0, 0.0), (0.0, 0.0)
    for coefficient, factors in terms:
        part, linear = (coefficient, coefficient), False
        for other, exponent in factors:
            if other == name:
                linear = True
            else:
                known = ranges[other]
                span = (known.low, known.high)
                part = _times(part, span if exponent == 1 else _power(span, exponent))
        if linear:
            slope = (slope[0] + part[0], slope[1] + part[1])
        else:
            rest = (rest[0] + part[0], rest[1] + part[1])
    known = ranges[name]
    directions = {"<": (-1,), "<=": (-1,), ">": (1,), ">=": (1,), "=": (1, -1)}[op]
    for sign in directions:
        s, r = (slope, rest) if sign > 0 else ((-slope[1], -slope[0]), (-rest[1], -rest[0]))
        # s*v + r >= 0 for some s and r in their ranges
        if s[0] > 0:
            bound = min(_quotient(-r[1], s[0]), _quotient(-r[1], s[1]))
            known.low = max(known.low, bound)
        elif s[1] < 0:
            bound = max(_quotient(r[1], -s[0]), _quotient(r[1], -s[1]))
            known.high = min(known.high, bound)
    slack = 1e-9 * (1 + abs(known.low) if known.low > -inf else 1)
    return known.low <= known.high + slack


def _quotient(a: float, b: float) -> float:
    if b in (inf, -inf):
        return 0.0
    return a / b if abs(a) != inf else a


def _times(a: tuple[float, float], b: tuple[float, float]) -> tuple[float, float]:
    low, high = a
    if low == high and low - low == 0:  # a number
        if low > 0:
            return low * b[0], low * b[1]
        return (low * b[1], low * b[0]) if low < 0 else (0.0, 0.0)
    products = [0.0 if 0.0 in (x, y) else x * y for x in a for y in b]
    return min(products), max(products)


def _power(a: tuple[float, float], exponent: int) -> tuple[float, float]:
    result = a
    for _ in range(exponent - 1):
        result = _times(result, a)
    return (max(result[0], 0.0), result[1]) if exponent % 2 == 0 else result


def _drawn(
    name: str,
    allowed: Allowed,
    known: Interval,
    values: Mapping[str, Fraction],
    random: Random,
    corner: bool,
    tie: bool,
) -> Fraction | None:
    """A value of the range: an end, a value that another variable of the family has (or minus it), or a number in between."""
    if tie and random.random() < 0.5:
        stem = name.partition("_")[0]
        equals = [v for n, v in values.items() if n != "M" and (n.partition("_")[0] == stem or random.random() < 0.3)]
        fitting = [v for e in equals for v in (e, -e) if allowed.contains(v)]
        if fitting:
            return random.choice(fitting)
    if corner and random.random() < 0.45:
        ends = [
            e
            for e, is_open in ((allowed.low, allowed.low_open), (allowed.high, allowed.high_open))
            if e is not None and not is_open
        ]
        if name == "M" and allowed.contains(Fraction(2)):
            ends.append(Fraction(2))
        if allowed.contains(Fraction(0)):
            ends.append(Fraction(0))
        if ends:
            return random.choice(ends)
    if name == "M":
        sizes = [v for v in SIZES if allowed.contains(v)]
        if sizes:
            return random.choice(sizes)
    low, high = allowed.low, allowed.high
    if known.low > -inf and (low is None or known.low > low):
        low = simplest(Fraction(known.low), Fraction(known.low) + Fraction(1, 10**6))
    if known.high < inf and (high is None or known.high < high):
        high = simplest(Fraction(known.high) - Fraction(1, 10**6), Fraction(known.high))
    if low is None and high is None:
        return random.choice(FREE)
    if low is None and high is not None:
        return high - random.choice(ABOVE)
    if high is None and low is not None:
        return low + random.choice(ABOVE)
    if low is None or high is None or low > high:
        return None
    if low == high:
        return low if allowed.contains(low) else None
    share = random.choice(SHARES)
    width = high - low
    return simplest(low + width * share, low + width * (share + Fraction(1, 400)))


def simplest(low: Fraction, high: Fraction) -> Fraction:
    """The rational of least denominator in [low, high]."""
    whole = -((-low.numerator) // low.denominator)
    if whole <= high:
        return Fraction(whole)
    floor = low.numerator // low.denominator
    return floor + 1 / simplest(1 / (high - floor), 1 / (low - floor))
