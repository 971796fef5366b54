"""Which model of explicit kernels a derived recursion of their entries is the round of, for checks that go back to the chains."""

from __future__ import annotations

from rlstar_sym.model.dense_symbolic import SymbolicModel
from rlstar_sym.model.recursion import Recursion
from rlstar_sym.model.star_round import StarRound

#: by identity of the recursion, which is kept beside so that its identity stays its own
_ORIGINS: dict[int, tuple[Recursion, SymbolicModel, StarRound]] = {}


#: the recursion to which sequences were added, by identity of the one that has them
_WITHOUT: dict[int, tuple[Recursion, Recursion]] = {}


def remember(recursion: Recursion, model: SymbolicModel, pipeline: StarRound) -> Recursion:
    """Note that the recursion was derived from a round on this model; returns the recursion."""
    _ORIGINS[id(recursion)] = (recursion, model, pipeline)
    return recursion


def carry_over(old: Recursion, new: Recursion) -> Recursion:
    """The same for a recursion that has more sequences beside the entries; returns the new one."""
    _WITHOUT[id(new)] = new, without_sequences(old)
    found = origin(old)
    return remember(new, *found) if found is not None else new


def without_sequences(recursion: Recursion) -> Recursion:
    """The recursion of the chain alone, where sequences were set beside it."""
    found = _WITHOUT.get(id(recursion))
    return found[1] if found is not None else recursion


def origin(recursion: object) -> tuple[SymbolicModel, StarRound] | None:
    """The model and the round, or None when the recursion is not one of entries of explicit kernels."""
    found = _ORIGINS.get(id(recursion))
    return found[1:] if found is not None else None
