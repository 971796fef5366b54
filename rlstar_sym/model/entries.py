"""What a round makes of the symbols of a kernel, read off its entries, and that every other entry keeps its form."""

from __future__ import annotations

from collections.abc import Iterable

from rlstar_sym.errors import DerivationError, UsageError
from rlstar_sym.polynomial.expressions import Expr, Symbol, substitute, symbols
from rlstar_sym.polynomial.rational import same


def moved_entries(pairs: Iterable[tuple[Expr, Expr]]) -> dict[Symbol, Expr]:
    """The image of every symbol that is an entry.

    pairs: every entry of the kernels, with its value one round later. The other entries, constants among them, have to become what the images make of them:
    otherwise the kernel one round later is not of the form that the theorem speaks of. Raises UsageError where a symbol of an entry is no entry itself,
    DerivationError where a round does not keep the form.
    """
    images: dict[Symbol, Expr] = {}
    others: list[tuple[Expr, Expr]] = []
    for entry, image in pairs:
        if type(entry) is Symbol and images.setdefault(entry, image) is image:
            continue
        others.append((entry, image))
    for entry, image in others:
        missing = ", ".join(sorted(s.name for s in symbols(entry) if s not in images))
        if missing:
            raise UsageError(f"{missing} is not an entry itself, so a round does not say what it becomes")
        if not same(substitute(entry, images), image):
            raise DerivationError(
                f"a round does not keep the form of the entry {entry}; let every entry that it changes be a symbol, or follow from them"
            )
    return images
