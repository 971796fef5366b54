r"""What sentences are for all of, and the equations of their run, in words: `Let N >= 2 be an integer ...`, `In every run x(t + 1) = ...`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from rlstar_sym.logic.formulas import Sentence, Shifted, Variable
from rlstar_sym.logic.pieces import Math, Piece, Pieces, listed
from rlstar_sym.logic.shown import Notation, Place
from rlstar_sym.polynomial.expressions import Defined, Expr, Symbol
from rlstar_sym.polynomial.functions import Function

#: more equations than these are said together, as x(t + 1) = x_next(t), where each symbol has such a name for its value after a round
_MOST_EQUATIONS: Final = 4


@dataclass(frozen=True)
class Binder:
    """What a theorem is for all of, and its run. steps_from: the least number of steps, if it is about steps; whole: positive integers; reals: real numbers; families: one
    real number a step; columns: those of them that are of each state of the kernels too; equations: what a round makes of each symbol; inputs: what is new in each round.
    """

    steps_from: int | None
    whole: tuple[Symbol, ...]
    reals: tuple[Symbol, ...]
    families: tuple[Symbol, ...]
    columns: tuple[Symbol, ...]
    equations: tuple[tuple[Symbol, Expr], ...]
    inputs: tuple[Symbol, ...]


def binder_of_all(sentences: Sequence[Sentence]) -> Binder:
    """What sentences together are for all of."""
    least = [one.least_steps for one in sentences if one.least_steps is not None]
    whole = _union(one.whole for one in sentences)
    return Binder(
        max(least) if least else None,
        whole,
        tuple(s for s in _union(one.reals for one in sentences) if s not in whole),
        _union(one.families for one in sentences),
        _union(one.columns for one in sentences),
        tuple(dict.fromkeys(e for one in sentences for e in one.equations)),
        _union(one.inputs for one in sentences),
    )


def quantifiers(binder: Binder) -> Pieces:
    """`Let N >= 2 be an integer and let M be a real number; for every step n let delta[n] be a real number.`"""
    parts: list[Pieces] = []
    if binder.steps_from is not None:
        parts.append((Math(f"N >= {binder.steps_from}", rf"N \ge {binder.steps_from}"), " be an integer"))
    if binder.whole:
        many = len(binder.whole) > 1
        parts.append((*_names(binder.whole), " be positive integers" if many else " be a positive integer"))
    if binder.reals:
        parts.append((*_names(binder.reals), " be real numbers" if len(binder.reals) > 1 else " be a real number"))
    told: Pieces = ("Let ", *listed(parts, " and let ", " and let ")) if parts else ()
    step, state, _ = _apart(binder)
    still = Notation(diagonals=binder.columns)
    for families, place, more in (
        ([s for s in binder.families if s not in binder.columns], Place(0, step), ""),
        ([s for s in binder.families if s in binder.columns], Place(0, step, state), " and every state "),
    ):
        if families:
            lead = "; for every step " if told else "For every step "
            range_of_steps = Math(f"{step.name} = 1 to N", rf"{step.name} = 1, \dots, N")
            of_state: Pieces = (more, Math(state.name, state.name)) if more else ()
            number = " be real numbers" if len(families) > 1 else " be a real number"
            shown = listed([(still.symbol(s, place),) for s in families])
            told = (*told, lead, range_of_steps, *of_state, " let ", *shown, number)
    return (*told, ".") if told else ()


def about_rounds(binder: Binder, notation: Notation) -> list[Pieces]:
    """The equations of the run, and what is new in each round."""
    if not binder.equations:
        return []
    step, state, round = _apart(binder)
    equations = equation_pieces(binder, notation)
    every: list[Piece] = [" for every round ", Math(f"{round.name} >= 0", rf"{round.name} \ge 0")]
    if any(s.indexed for s, _ in binder.equations):
        every += [" and every step ", Math(step.name, step.name)]
    if any(s in binder.columns for s, _ in binder.equations):
        every += [" and every state ", Math(state.name, state.name)]
    first = binder.equations[0][0]
    example = notation.symbol(first, Place(round, step, state if first in binder.columns else None))
    number = Math(round.name, round.name)
    meant: Pieces = (", and no divisor is 0; ", example, " is the value after ", number, " rounds.")
    told: list[Pieces] = [("In every run ", *listed([(e,) for e in equations]), *every, *meant)]
    if binder.inputs:
        names = listed([(notation.symbol(s, Place(round, step)),) for s in binder.inputs])
        told.append((*names, " may be any real number, another one in each round."))
    return told


def bound_text(binder: Binder, notation: Notation) -> str:
    parts = [f"N >= {binder.steps_from} steps"] if binder.steps_from is not None else []
    if binder.whole:
        parts.append(f"{', '.join(s.name for s in binder.whole)} positive integers")
    if binder.reals:
        parts.append(f"{', '.join(s.name for s in binder.reals)} real")
    if binder.families:
        parts.append(f"{', '.join(s.name for s in binder.families)} real for every step")
    told = f"for all {'; '.join(parts)}" if parts else ""
    if binder.equations:
        run = "every run with " + ", ".join(e.plain for e in equation_pieces(binder, notation))
        told = f"{told}; {run}" if told else f"for {run}"
    return told


def equation_pieces(binder: Binder, notation: Notation) -> tuple[Math, ...]:
    """`delta[n](t + 1) = delta_next[n](t)` for each symbol that a round moves; many of them in one, if a name with a stroke is what a round makes of each."""
    step, state, round = _apart(binder)
    found = []
    for symbol, image in binder.equations:
        # a state stands where the family has one value for each
        of = state if symbol in binder.columns else None
        left = notation.symbol(symbol, Place(Shifted(round, 1), step, of))
        right = notation.expression(image, Place(round, step, of))
        found.append(Math(f"{left.plain} = {right.plain}", f"{left.tex} = {right.tex}"))
    if len(found) <= _MOST_EQUATIONS or not all(_has_next(s, image) for s, image in binder.equations):
        return tuple(found)
    names = [_name(s) for s, _ in binder.equations]
    listing = Math(", ".join(n.plain for n in names), r",\allowbreak\, ".join(n.tex for n in names))
    return (
        Math(
            f"x(t + 1) = x_next(t) for x each of {listing.plain}",
            rf"x(t + 1) = x'(t) \text{{ for }} x \text{{ each of }} {listing.tex}",
        ),
    )


def _has_next(symbol: Symbol, image: object) -> bool:
    """Whether a value after a round has the name of the symbol with a stroke."""
    named = isinstance(image, (Defined, Function)) and image.name == f"{symbol.name}_next"
    return named and not symbol.indexed


def _name(symbol: Symbol) -> Math:
    """The name alone."""
    return Math(symbol.name, symbol.latex_name)


def _apart(binder: Binder) -> tuple[Variable, Variable, Variable]:
    """A step, a state and a round that no symbol is called like."""
    taken = {s.name for s in (*binder.reals, *binder.families, *binder.whole)}

    def letter(names: str) -> str:
        return next(name for name in names if name not in taken)

    return Variable(letter("nkm"), "step"), Variable(letter("ij"), "state"), Variable(letter("tTsr"), "number")


def _names(symbols: Sequence[Symbol]) -> Pieces:
    return listed([(_name(s),) for s in symbols])


def _union(parts: Iterable[tuple[Symbol, ...]]) -> tuple[Symbol, ...]:
    return tuple(dict.fromkeys(s for part in parts for s in part))
