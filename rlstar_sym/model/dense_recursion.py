"""A round on matrices as a recursion of their entries, so that theorems can follow it from round to round."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from rlstar_sym.errors import UsageError
from rlstar_sym.model.dense_symbolic import SymbolicKernel, SymbolicModel, model_symbols
from rlstar_sym.model.entries import moved_entries
from rlstar_sym.model.meanings import all_symbols, want_fixed_parameters, want_one_meaning
from rlstar_sym.model.origins import carry_over, remember
from rlstar_sym.model.recursion import Recursion
from rlstar_sym.model.star_round import PAPER_ROUND, StarRound, anew, is_own_round, operator_symbols
from rlstar_sym.polynomial.composed import ColumnEntry
from rlstar_sym.polynomial.derived import derived_round, enter
from rlstar_sym.polynomial.expressions import Expr, Number, Symbol, expr, symbols
from rlstar_sym.polynomial.rational import cancelled, keeping_divisors


def dense_recursion(model: SymbolicModel, pipeline: StarRound = PAPER_ROUND) -> Recursion:
    """The derived round as a map of the symbols that are entries of the model; every other entry is checked to follow from them.

    The symbols of the start distribution stay what they are. Raises UsageError where a symbol of an entry is not an entry itself.
    """
    own = type(model) is SymbolicModel and is_own_round(pipeline)
    if own:  # from anew, so that nothing set on the model or its round can change what is derived
        steps = tuple(SymbolicKernel(tuple(map(tuple, step.rows))) for step in model.steps)
        model, pipeline = SymbolicModel(steps, tuple(model.start), tuple(map(frozenset, model.accept))), anew(pipeline)
    recursion = _entry_by_entry(model, pipeline)
    with keeping_divisors():
        whole = _entry_by_entry(model, pipeline)
    recursion = replace(recursion, nonzero=tuple(map(cancelled, whole.images)))
    if own:
        enter(recursion, recursion.moved)
    return remember(recursion, model, pipeline)


def _entry_by_entry(model: SymbolicModel, pipeline: StarRound) -> Recursion:
    pairs = [
        pair
        for old, new in zip(model.steps, model.star_round(pipeline), strict=True)
        for row, new_row in zip(old.rows, new.rows, strict=True)
        for pair in zip(row, new_row, strict=True)
    ]
    images = moved_entries(pairs)
    indexed = ", ".join(s.name for s in images if s.indexed)
    if indexed:
        raise UsageError(
            f"{indexed} has a value for every step, and is an entry of one; name each step's own by a Symbol without an index"
        )
    want_fixed_parameters(operator_symbols(pipeline), images)
    if any(s in images for p in model.start for s in symbols(p)):
        raise UsageError("a symbol of the start distribution is an entry of a step too; rename one")
    states = Number(expr(len(model.start)).value)  # type: ignore[attr-defined]
    fixed = tuple(s for s in model_symbols(model) if s not in images)
    return Recursion(len(model.steps), tuple(images.values()), tuple(images), states, None, fixed)


def alongside(recursion: Recursion, sequences: Mapping[Symbol, Expr]) -> Recursion:
    """The recursion with more sequences, defined by their next values from the state and from each other.

    They change nothing of the round: a theorem chooses their values at round 0, as bounds that it shows to be preserved. Raises UsageError
    for a symbol that the recursion has already.
    """
    used = dict.fromkeys(s for x in (*recursion.images, *recursion.arguments) for s in all_symbols(x))
    taken = {s.name for s in used}
    columns = {s.diagonal for s in used if isinstance(s, ColumnEntry)}
    for symbol, image in sequences.items():
        if not symbol.indexed and any(s.indexed for s in symbols(image)):
            raise UsageError(
                f"{symbol} is one for the whole chain, but its next value {image} differs from step to step"
            )
        if columns & set(all_symbols(image)):
            raise UsageError(f"the next value {image} of {symbol} depends on the state in focus, and {symbol} does not")
        if type(symbol) is not Symbol or symbol.name in taken:
            raise UsageError(f"{symbol} already has a meaning in this recursion; name the sequence by a new Symbol")
    want_one_meaning((*recursion.images, *recursion.arguments, *sequences, *sequences.values()))
    derived = derived_round(recursion)
    joined = replace(
        recursion,
        images=(*recursion.images, *sequences.values()),
        edges=(*recursion.edges, *sequences),
        nonzero=(*recursion.conditions, *(() for _ in sequences)),
    )
    if derived is not None and joined.moved[: len(derived.moved)] == derived.moved:
        enter(joined, joined.moved)
    return carry_over(recursion, joined)
