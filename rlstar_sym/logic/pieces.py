r"""Sentences as pieces that are words or mathematics, set as plain text, as LaTeX in a paragraph, or as LaTeX inside one formula."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Math:
    """A piece of mathematics as plain text and as LaTeX."""

    plain: str
    tex: str


Piece = str | Math
Pieces = tuple[Piece, ...]


def listed(parts: Sequence[Pieces], joint: str = ", ", last: str = " and ") -> Pieces:
    """One after the other: `a, b and c`."""
    told: list[Piece] = []
    for i, part in enumerate(parts):
        if i:
            told.append(last if i == len(parts) - 1 else joint)
        told += part
    return tuple(told)


def plain(pieces: Iterable[Piece]) -> str:
    """As plain text."""
    return "".join(p if isinstance(p, str) else p.plain for p in pieces)


def paragraph(pieces: Iterable[Piece]) -> str:
    """As LaTeX in a paragraph; the words are our own and hold nothing that TeX would act on."""
    return "".join(p if isinstance(p, str) else f"${p.tex}$" for p in pieces)


def in_formula(pieces: Iterable[Piece]) -> str:
    r"""As LaTeX inside a formula, the words in \text; a comma stands before the words, so that a line can end after it."""
    shown = ""
    for piece in _merged(pieces):
        if not isinstance(piece, str):
            shown += piece.tex
            continue
        comma = "," if piece.startswith(",") else ""
        words = piece.removeprefix(",")
        shown += comma + (rf"\text{{{words}}}" if words.strip() else r"\; ")
    return shown


def _merged(pieces: Iterable[Piece]) -> list[Piece]:
    """Words that follow one another as one piece."""
    found: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, str) and found and isinstance(found[-1], str):
            found[-1] += piece
        elif piece:
            found.append(piece)
    return found
