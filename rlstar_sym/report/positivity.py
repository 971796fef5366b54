r"""The positivity of coefficients in words: substitute delta = x/(1+x), M = 2 + m, clear denominators, and no coefficient is negative."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import product
from typing import Any, Final

from rlstar_sym.polynomial.expressions import ONE, Expr, Number, Operator, Symbol, add, divide, multiply
from rlstar_sym.polynomial.latex import latex, number_latex
from rlstar_sym.polynomial.rational import Polynomial, Ring, fraction_of
from rlstar_sym.report.polynomials import MOST_TERMS
from rlstar_sym.report.prose import listed

#: most ranges with closed ends whose choices are gone through one by one
_MOST_ENDS: Final = 8
#: letters for substituted variables, in the order in which they are taken
_POOL: Final = ("x", "y", "z", "w", "p", "q", "r", "v", *(f"x_{k}" for k in range(1, 60)))


@dataclass(frozen=True)
class Range:
    """The range of a variable as a certificate gives it, and which of its ends the hypotheses include."""

    variable: Symbol
    low: Fraction | None
    high: Fraction | None
    low_closed: bool
    high_closed: bool

    @property
    def is_half_line_from_zero(self) -> bool:
        """Whether the variable is itself a number >= 0 without an upper end, so that nothing need be substituted."""
        return self.low == 0 and self.high is None

    @property
    def letter_range(self) -> str:
        r"""Where the new variable runs: `> 0`, `\in [0, \infty]`; infinity stands for the upper end of a range with two ends."""
        if self.low is None:
            return r"\ge 0" if self.high_closed else "> 0"
        if self.high is not None and self.high_closed:
            return rf"\in {'[' if self.low_closed else '('}0, \infty]"
        return r"\ge 0" if self.low_closed else "> 0"


@dataclass
class Letters:
    """The new variables of one fact: one letter per variable and range, introduced to the reader once."""

    taken: set[str]
    known: dict[Range, Symbol] = field(default_factory=dict)
    introduced: set[Symbol] = field(default_factory=set)
    #: signs that this fact has shown already, by `evidence.memory_key`
    shown: set[str] = field(default_factory=set)
    #: the polynomial that was displayed last
    displayed: str = ""

    def letter(self, span: Range) -> Symbol:
        """The new variable for a range."""
        if span.is_half_line_from_zero:
            return span.variable
        if span not in self.known:
            own = span.variable.name
            lower = [own.lower()] if len(own) == 1 and own.isupper() and span.high is None else []
            name = next(n for n in (*lower, *_POOL) if n not in self.taken)
            self.taken.add(name)
            self.known[span] = Symbol(name)
        return self.known[span]


@dataclass(frozen=True)
class Positive:
    """A polynomial after the substitution. tops: the power of 1 + x that was cleared, for each variable with two ends."""

    polynomial: Polynomial
    ring: Ring
    spans: tuple[Range, ...]
    letters: Mapping[str, Symbol]
    tops: Mapping[str, int]

    @property
    def terms(self) -> dict[tuple[int, ...], Fraction]:
        """Exponents and coefficients."""
        return {tuple(int(x) for x in e): fraction_of(c) for e, c in self.polynomial.to_dict().items()}

    @property
    def is_substituted(self) -> bool:
        """Whether any variable was really replaced."""
        return any(self.letters[s.variable.name] != s.variable for s in self.spans)

    def cleared(self) -> Expr:
        """The product of the (1+x)^degree."""
        return multiply(ONE, *((ONE + self.letters[v]) ** k for v, k in self.tops.items()))

    def image(self, span: Range) -> Expr:
        """What a variable is replaced by."""
        x = self.letters[span.variable.name]
        if span.low is not None and span.high is not None:
            return divide(add(Number(span.low), multiply(Number(span.high), x)), ONE + x)
        return add(Number(span.low), x) if span.low is not None else add(Number(span.high or Fraction(0)), -x)


def substituted(polynomial: Polynomial, ring: Ring, spans: tuple[Range, ...], letters: Letters) -> Positive:
    """The substitution of docs/certificates.md."""
    used = {ring.variables[i].name for i, d in enumerate(polynomial.degrees()) if d} if ring.variables else set()
    spans = tuple(s for s in spans if s.variable.name in used)
    names = {s.variable.name: letters.letter(s) for s in spans}
    moved = Ring([names.get(v.name, v) for v in ring.variables])
    places = {v.name: i for i, v in enumerate(ring.variables)}
    result = moved.context.from_dict(polynomial.to_dict())
    tops: dict[str, int] = {}
    for span in spans:
        place = places[span.variable.name]
        degree = int(result.degrees()[place])
        x = moved.generator(names[span.variable.name])
        slices: dict[int, dict[Any, Any]] = {}
        for exponents, coefficient in result.to_dict().items():
            bare = tuple(0 if i == place else int(e) for i, e in enumerate(exponents))
            slices.setdefault(int(exponents[place]), {})[bare] = coefficient
        result = moved.zero
        for k, part in slices.items():
            result = result + moved.context.from_dict(part) * _power(span, x, k, degree, moved)
        if span.low is not None and span.high is not None:
            tops[span.variable.name] = degree
    return Positive(result, moved, spans, names, tops)


def _power(span: Range, x: Polynomial, k: int, degree: int, ring: Ring) -> Polynomial:
    if span.low is not None and span.high is not None:
        return (ring.constant(span.low) + ring.constant(span.high) * x) ** k * (ring.one + x) ** (degree - k)
    if span.low is not None:
        return (ring.constant(span.low) + x) ** k
    return (ring.constant(span.high or Fraction(0)) - x) ** k


def introduction(found: Positive, letters: Letters) -> str:
    """`Put delta = x/(1+x), M = 2 + m with x > 0, m >= 0.`, of the letters that the reader does not know yet; or nothing."""
    replaced = [s for s in found.spans if found.letters[s.variable.name] != s.variable]
    fresh = [s for s in replaced if found.letters[s.variable.name] not in letters.introduced]
    if not fresh:
        return ""
    letters.introduced |= {found.letters[s.variable.name] for s in fresh}
    images = ", ".join(f"${s.variable.latex_name} = {latex(found.image(s))}$" for s in fresh)
    groups: dict[str, list[str]] = {}
    for span in fresh:
        groups.setdefault(span.letter_range, []).append(found.letters[span.variable.name].latex_name)
    where = ", ".join(f"${', '.join(names)} {span}$" for span, names in groups.items())
    return f"Put {images} with {where}. "


def outcome(found: Positive, op: Operator) -> tuple[str | None, str]:
    """(the polynomial if it is short, what its coefficients show)."""
    terms = found.terms
    shown = latex(found.ring.expression(found.polynomial)) if len(terms) <= MOST_TERMS else None
    if len(terms) == 1 and not any(next(iter(terms))):
        return shown, ""
    free = any(v not in found.letters.values() and any(e[i] for e in terms) for i, v in enumerate(found.ring.variables))
    even = " and only even powers of the unbounded variables" if free else ""
    if shown is None:
        least = number_latex(min(terms.values()))
        reading = f"a polynomial with {len(terms)} terms and no negative coefficient (the least is ${least}$){even}"
    else:
        reading = f"without a negative coefficient{even}"
    if op != ">":
        return shown, reading
    witness = _surviving(found)
    if witness is None:
        named = [f"${latex(found.ring.expression(term))}$" for term in _surviving_at_ends(found)]
        terms_named = f"one of {listed(named)}" if named else "some term"
        return shown, f"{reading}; at each end of the ranges {terms_named} stays positive"
    if len(terms) == 1:
        return shown, "which is positive"
    return shown, f"{reading}, and its term ${latex(found.ring.expression(witness))}$ stays positive"


def _surviving_at_ends(found: Positive) -> list[Polynomial]:
    """Terms of which one is positive at each choice of closed ends, if the choices are few; between the ends they are positive too."""
    ends: list[list[tuple[int, int]]] = []
    places = {v: i for i, v in enumerate(found.ring.variables)}
    for span in found.spans:
        place = places[found.letters[span.variable.name]]
        two = span.low is not None and span.high is not None
        low = [(place, 0)] if span.low_closed and span.low is not None else []
        high = (
            [(place, found.tops[span.variable.name] if two else 0)]
            if span.high_closed and span.high is not None
            else []
        )
        ends.append([*low, *high])
    ends = [e for e in ends if e]
    if len(ends) > _MOST_ENDS:
        return []
    bounded = {places[x] for x in found.letters.values()}
    usable = [e for e, c in found.terms.items() if c > 0 and not any(k for i, k in enumerate(e) if i not in bounded)]
    usable.sort(key=lambda e: (sum(e), e))
    chosen: dict[tuple[int, ...], None] = {}
    for corner in product(*ends):
        fits = [e for e in usable if all(e[i] == k for i, k in corner)]
        if not fits:
            return []
        if not any(e in chosen for e in fits):
            chosen[fits[0]] = None
    terms = found.polynomial.to_dict()
    return [found.ring.context.from_dict({e: terms[e]}) for e in chosen]


def _surviving(found: Positive) -> Polynomial | None:
    """A term that is positive everywhere on the region, its closed ends included, if there is one."""
    places = {v: i for i, v in enumerate(found.ring.variables)}
    ends: list[tuple[int, int]] = []
    for span in found.spans:
        place = places[found.letters[span.variable.name]]
        two = span.low is not None and span.high is not None
        if span.low_closed and span.low is not None:
            ends.append((place, 0))
        if span.high_closed and span.high is not None:
            ends.append((place, found.tops[span.variable.name] if two else 0))
    bounded = {places[x] for x in found.letters.values()}
    for exponents, coefficient in sorted(found.terms.items(), key=lambda item: (sum(item[0]), item[0])):
        if coefficient <= 0 or any(e for i, e in enumerate(exponents) if i not in bounded):
            continue
        if all(exponents[i] == end for i, end in ends):
            return found.ring.context.from_dict({exponents: found.polynomial.to_dict()[exponents]})
    return None
