r"""What numbers look like: `delta[n](t)` in text, `\delta_n(t)` in LaTeX, an expression with the round and step of each of its symbols shown.

A round is shown on what a round moves alone, and only where rounds are spoken of.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from rlstar_sym.logic.formulas import (
    At,
    Count,
    Greatest,
    Least,
    Logarithm,
    Minus,
    Natural,
    Plus,
    Power,
    Real,
    Sentence,
    Shifted,
    Times,
    TwoTo,
    Variable,
)
from rlstar_sym.logic.pieces import Math
from rlstar_sym.polynomial.composed import ColumnEntry
from rlstar_sym.polynomial.expressions import Add, Div, Expr, Mul, Number, Pow, Symbol, symbols
from rlstar_sym.polynomial.functions import parts_of
from rlstar_sym.polynomial.latex import latex
from rlstar_sym.polynomial.printers import ATOM, POWER, PRODUCT, SUM, text


@dataclass(frozen=True)
class Place:
    """Where an expression stands: at a round, at a step, at a state of the kernels."""

    round: Natural = 0
    step: Variable | None = None
    state: Variable | None = None


class Notation:
    """How the symbols of sentences are shown. moved: what a round moves; rounds: whether rounds are shown; diagonals: what depends on a state of the kernels."""

    def __init__(self, moved: Iterable[Symbol] = (), *, rounds: bool = False, diagonals: Iterable[Symbol] = ()) -> None:
        self.moved = frozenset(moved)
        self.rounds = rounds
        self.diagonals = frozenset(diagonals)
        self._moves: dict[Symbol, bool] = {}

    @classmethod
    def of(cls, sentences: Iterable[Sentence]) -> Notation:
        """That of sentences that stand together: rounds are shown if one of them speaks of rounds."""
        sentences = tuple(sentences)
        moved = {s for one in sentences for s, _ in one.equations} | {s for one in sentences for s in one.inputs}
        return cls(moved, rounds=bool(moved), diagonals=(s for one in sentences for s in one.columns))

    def moves(self, symbol: Symbol) -> bool:
        """Whether a round moves the symbol, or something that it is made of."""
        found = self._moves.get(symbol)
        if found is None:
            found = self._moves[symbol] = symbol in self.moved or any(map(self.moves, parts_of(symbol)))
        return found

    def of_a_state(self, symbol: Symbol) -> bool:
        """Whether the symbol is of one state of the kernels."""
        return speaks_of_a_state(symbol, self.diagonals)

    # -- symbols -----------------------------------------------------------------

    def symbol(self, symbol: Symbol, place: Place) -> Math:
        """One symbol at a place."""
        plain, tex = symbol.name, symbol.latex_name
        step = place.step.name if place.step is not None and symbol.indexed else ""
        state = place.state.name if place.state is not None and self.of_a_state(symbol) else ""
        if index := ",".join(part for part in (step, state) if part):
            plain += f"[{index}]"
        if state:
            tex = member_latex(symbol, f"{step or ''},{state}".strip(","))
        elif step and (step != "n" or (type(symbol) is Symbol and "_n" not in tex and "_{n}" not in tex)):
            tex = member_latex(symbol, step)
        if self.rounds and self.moves(symbol):
            at = natural(place.round)
            plain, tex = f"{plain}({at.plain})", f"{tex}({at.tex})"
        return Math(plain, tex)

    # -- expressions and relations -------------------------------------------------

    def expression(self, value: Expr, place: Place, level: int = 0) -> Math:
        """An expression, bracketed if it binds less strongly than the level."""
        names = {s: self.symbol(s, place) for s in symbols(value)}
        plain = text(value, {s.name: shown.plain for s, shown in names.items()}, level)
        return Math(plain, latex(relabelled(value, names), level))

    # -- real numbers ----------------------------------------------------------------

    def real(self, value: Real, level: int = 0) -> Math:
        """A real number, bracketed if it binds less strongly than the level."""
        match value:
            case At(inner, round, step, state):
                return self.expression(inner, Place(round, step, state), level)
            case Power(base, exponent):
                below, above = self.real(base, ATOM), natural(exponent, ATOM)
                return Math(f"{below.plain}^{above.plain}", f"{below.tex}^{{{natural(exponent).tex}}}")
            case Times(factors):
                shown = [self.real(f, POWER) for f in factors]
                product = Math("*".join(f.plain for f in shown), r"\,".join(f.tex for f in shown))
                return bracketed(product) if level > PRODUCT else product
            case Plus(terms):
                return self._sum(terms, level)
            case Minus(inner):
                shown_inner = self.real(inner, PRODUCT)
                opposite = Math(f"-{shown_inner.plain}", f"-{shown_inner.tex}")
                return bracketed(opposite) if level > SUM else opposite
            case Least(values) | Greatest(values):
                name = "min" if isinstance(value, Least) else "max"
                inside = joined([self.real(v) for v in values], ", ", r",\, ")
                return Math(f"{name}({inside.plain})", rf"\{name}{grown(inside.tex)}")
            case Logarithm(argument):
                inside = self.real(argument)
                return Math(f"log({inside.plain})", rf"\log{grown(inside.tex)}")
            case Count(number):
                return natural(number, level)
        raise TypeError(f"{type(value).__name__} is not a real number")

    def _sum(self, terms: tuple[Real, ...], level: int) -> Math:
        plain = tex = ""
        for position, term in enumerate(terms):
            negative = isinstance(term, Minus)
            shown = self.real(term.value if isinstance(term, Minus) else term, PRODUCT)
            sign = ("-" if negative else "") if position == 0 else (" - " if negative else " + ")
            plain, tex = plain + sign + shown.plain, tex + sign + shown.tex
        total = Math(plain, tex)
        return bracketed(total) if level > SUM else total


def natural(number: Natural, level: int = 0) -> Math:
    """A natural number."""
    match number:
        case int():
            return Math(str(number), str(number))
        case Variable(name, _):
            return Math(name, name if len(name) == 1 else f"{name[0]}_{{{name[1:]}}}")
        case Shifted(variable, by):
            inner = natural(variable)
            sign = f" + {by}" if by > 0 else f" - {-by}"
            shifted = Math(inner.plain + sign, inner.tex + sign)
            return bracketed(shifted) if level > SUM else shifted
        case TwoTo(exponent):
            power = Math(f"2^{natural(exponent, ATOM).plain}", f"2^{{{natural(exponent).tex}}}")
            return bracketed(power) if level > POWER else power
    raise TypeError(f"{type(number).__name__} is not a natural number")


def grown(shown: str) -> str:
    """LaTeX in brackets of its own height."""
    return rf"\left({shown}\right)" if r"\frac" in shown else f"({shown})"


def bracketed(piece: Math) -> Math:
    """In brackets."""
    return Math(f"({piece.plain})", grown(piece.tex))


def joined(pieces: Iterable[Math], plain: str, tex: str) -> Math:
    """One after the other, with signs between them."""
    pieces = list(pieces)
    return Math(plain.join(p.plain for p in pieces), tex.join(p.tex for p in pieces))


def member_latex(symbol: Symbol, step: str) -> str:
    r"""How the member of a family at a step is printed: \delta_n at step k is \delta_k."""
    name = symbol.latex_name
    for old in ("_n", "_{n}"):
        if old in name:
            return name.replace(old, f"_{{{step}}}" if len(step) > 1 else f"_{step}")
    return f"{name}_{{{step}}}" if "_" not in name and "'" not in name else f"({name})_{{{step}}}"


def relabelled(node: Expr, names: Mapping[Symbol, Math]) -> Expr:
    """The same tree with symbols that are typeset as they are shown."""

    def visit(one: Expr) -> Expr:
        if isinstance(one, Symbol):
            shown = names.get(one)
            return one if shown is None or shown.tex == one.latex_name else Symbol(one.name, shown.tex)
        return _with_children(one, visit)

    return visit(node)


def _with_children(node: Expr, visit: Callable[[Expr], Expr]) -> Expr:
    if isinstance(node, Number):
        return node
    if isinstance(node, Add):
        return Add(tuple(map(visit, node.terms)))
    if isinstance(node, Mul):
        return Mul(tuple(map(visit, node.factors)))
    if isinstance(node, Div):
        return Div(visit(node.numerator), visit(node.denominator))
    if isinstance(node, Pow):
        return Pow(visit(node.base), node.exponent)
    raise TypeError(f"nothing is shown for a {type(node).__name__}")


def diagonals_of(inside: Iterable[Symbol]) -> frozenset[Symbol]:
    """The diagonal entries of kernels of which only those have names."""
    return frozenset(s.diagonal for s in inside if isinstance(s, ColumnEntry))


def speaks_of_a_state(symbol: Symbol, diagonals: frozenset[Symbol]) -> bool:
    """Whether a symbol is of one state of kernels with these diagonals: an entry of a column, a diagonal entry, or made of such; a mean over all states is not."""
    if isinstance(symbol, ColumnEntry):
        return symbol.role != "accuracy"
    return symbol in diagonals or any(speaks_of_a_state(part, diagonals) for part in parts_of(symbol))
