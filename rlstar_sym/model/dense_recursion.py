"""A round on matrices as a recursion of their entries, so that theorems can follow it from round to round."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from rlstar_sym.errors import DerivationError, UsageError
from rlstar_sym.model.dense_symbolic import SymbolicModel
from rlstar_sym.model.recursion import Recursion
from rlstar_sym.model.star_round import PAPER_ROUND, StarRound
from rlstar_sym.polynomial.expressions import Expr, Number, Symbol, expr, substitute, symbols
from rlstar_sym.polynomial.rational import same


def dense_recursion(model: SymbolicModel, pipeline: StarRound = PAPER_ROUND) -> Recursion:
    """The derived round as a map of the symbols that are entries of the model; every other entry is checked to follow from them.

    The symbols of the start distribution stay what they are. Raises UsageError where a symbol of an entry is not an entry itself.
    """
    images: dict[Symbol, Expr] = {}
    dependent: list[tuple[Expr, Expr]] = []
    for old, new in zip(model.steps, model.star_round(pipeline), strict=True):
        for row, new_row in zip(old.rows, new.rows, strict=True):
            for entry, image in zip(row, new_row, strict=True):
                if isinstance(entry, Symbol) and images.setdefault(entry, image) is image:
                    continue
                dependent.append((entry, image))
    for entry, image in dependent:
        missing = [s.name for s in symbols(entry) if s not in images]
        if missing:
            raise UsageError(f"{', '.join(missing)} occurs in the entry {entry} but is not an entry itself")
        if not same(substitute(entry, images), image):
            raise DerivationError(f"a round does not keep the form of the entry {entry}")
    if any(s in images for p in model.start for s in symbols(p)):
        raise UsageError("a symbol of the start distribution is an entry of a step too; rename one")
    states = Number(expr(len(model.start)).value)  # type: ignore[attr-defined]
    return Recursion(len(model.steps), tuple(images.values()), tuple(images), states, None, derived=True)


def alongside(recursion: Recursion, sequences: Mapping[Symbol, Expr]) -> Recursion:
    """The recursion with more sequences, defined by their next values from the state and from each other.

    They change nothing of the round: a theorem chooses their values at round 0, as bounds that it shows to be preserved. Raises UsageError
    for a symbol that the recursion has already.
    """
    for symbol in sequences:
        if type(symbol) is not Symbol or symbol in recursion.arguments:
            raise UsageError(f"{symbol} already has a meaning in this recursion; name the sequence by a new Symbol")
    return replace(
        recursion,
        images=(*recursion.images, *sequences.values()),
        edges=(*recursion.edges, *sequences),
    )
