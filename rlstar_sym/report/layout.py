r"""Set formulas so that they never run into the margin: on one line where they fit, otherwise broken at the best places.

Breaks come before relations first, then before + and - outside brackets, then between factors, then inside brackets; a fraction or a
\left...\right pair that is itself too wide is opened up. Numbers of hundreds of digits are shortened in print.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from rlstar_sym.report.boxes import Box, Fence, Fraction, read, width, width_of

#: the text width of the standard article class, in points, at 10pt
ARTICLE: Final = 345
#: the same in em, less what the estimate may miss (about 3%)
LINE: Final = 33.2
#: what an equation number takes
TAG: Final = 3.2
#: widest formula that stands inside a sentence, as a part of the line
INLINE: Final = 15.0 / LINE
#: most lines of a formula that are kept on one page
TALLEST: Final = 12
#: longest run of digits printed in full
MOST_DIGITS: Final = 24
#: digits of a group of a number that is printed in full
_GROUP: Final = 12
_INDENT: Final = 2.0
_NEVER: Final = 99
_TEXT: Final = r"\text{"
#: signs between whole relations
_BETWEEN: Final = (r"\iff", r"\implies")
#: words before which a formula may be broken: they begin a new part of it
_JOINT: Final = re.compile(r"\\text\{\s*\(?(after|along|and|as|for|if|so|when|where|with)\b")


_names: ContextVar[tuple[tuple[str, str], ...]] = ContextVar("names", default=())
_line: ContextVar[float] = ContextVar("line", default=LINE)


@dataclass(frozen=True)
class _Piece:
    """Something that stays on one line. rank: how bad a break before it is; smaller is better."""

    source: str
    width: float
    rank: int
    is_relation: bool = False


def display(formulas: Sequence[tuple[str, str]], *, end: str = "", label: str = "") -> str:
    """Displayed formulas, each with its tag (or none), one below the other.

    end: the punctuation after the last; label: what the label of a tagged formula begins with, before its tag; no labels without it.
    """
    line = line_width()
    shown = []
    for position, (formula, tag) in enumerate(formulas):
        closing = (end if position == len(formulas) - 1 else ",") if end else ""
        room = line - (TAG + 0.45 * max(0, len(tag) - 2) if tag else 0.0)
        marks = (rf" \tag{{{tag}}}" + (rf" \label{{{label}{tag}}}" if label else "")) if tag else ""
        shown.append((rows(open_fractions(printed(formula)) + closing, room), marks))
    if max(len(lines) for lines, _ in shown) > TALLEST:
        # only the rows of an alignment can be set apart by a page break
        body = [" \\\\\n".join(line if "&" in line else "& " + line for line in lines) + tag for lines, tag in shown]
        return "\\begin{align*}\n" + " \\\\\n".join(body) + "\n\\end{align*}"
    body = [_one_body(lines) + tag for lines, tag in shown]
    if len(body) == 1:
        return "\\begin{equation*}\n" + body[0] + "\n\\end{equation*}"
    return "\\begin{gather*}\n" + " \\\\\n".join(body) + "\n\\end{gather*}"


def rows(formula: str, room: float | None = None) -> list[str]:
    r"""The lines of a formula: itself if it fits into the room (a line, if not given), else several, each with its alignment mark."""
    boxes = read(formula)
    room = line_width() if room is None else room
    if width(boxes) <= room:
        return [formula]
    lines, aligned = _lines(boxes, room)
    if len(lines) == 1:
        return lines
    return [lines[0] if aligned else "& " + lines[0], *("& " + line for line in lines[1:])]


def _one_body(lines: list[str]) -> str:
    return lines[0] if len(lines) == 1 else "\\begin{split}\n" + " \\\\\n".join(lines) + "\n\\end{split}"


def open_fractions(formula: str) -> str:
    r"""A displayed formula with the fractions inside its fractions set at full size, \dfrac."""
    pieces: list[str] = []
    inside: list[int] = []  # for each open brace: 1 or 2 for that argument of a fraction, 0 for any other group
    expected = 0
    for token in re.findall(r"\\[A-Za-z]+|\\.|\s+|.", formula, re.DOTALL):
        if token == r"\frac":
            pieces.append(r"\dfrac" if any(inside) else token)
            expected = 1
            continue
        if token == "{":
            inside.append(expected)
            expected = 0
        elif token == "}" and inside:
            expected = 2 if inside.pop() == 1 else 0
        pieces.append(token)
    return "".join(pieces)


def is_inline(formula: str) -> bool:
    """Whether a formula is small enough for the running text."""
    shown = printed(formula)
    # a fraction is high, and TeX cannot break a line inside it
    widest = INLINE * line_width()
    return width_of(shown) <= (0.4 * widest if r"\frac" in shown else widest)


def line_width() -> float:
    """How wide a line is, in em of the estimate."""
    return _line.get()


@contextmanager
def lines_of(points: float) -> Iterator[None]:
    """Within it formulas are broken for lines of so many points, at 10pt."""
    token = _line.set(LINE * points / ARTICLE)
    try:
        yield
    finally:
        _line.reset(token)


@contextmanager
def renaming(names: Mapping[str, str]) -> Iterator[None]:
    """Within it formulas are printed with these pieces of LaTeX replaced, the longest first."""
    token = _names.set(tuple(sorted(names.items(), key=lambda item: (-len(item[0]), item[0]))))
    try:
        yield
    finally:
        _names.reset(token)


def printed(formula: str) -> str:
    """A formula as the reader sees it.

    Names are replaced as `renaming` says; fractions of powers of ten become exact decimals; a run of more than MOST_DIGITS digits is shown by its
    ends and its length.
    """
    for old, new in _names.get():
        formula = formula.replace(old, new)
    formula = re.sub(r"\\frac\{(\d+)\}\{(\d{8,})\}", _decimal, formula)
    return re.sub(rf"(?<![\d.])\d{{{MOST_DIGITS + 1},}}", _shortened, formula)


def whole_numbers(paragraph: str) -> str:
    """A paragraph of a statement with its long numbers printed in full, in groups between which a line may end; a fraction of them is written with a stroke."""
    long = rf"\d{{{MOST_DIGITS + 1},}}"
    stroke = re.sub(rf"\\frac\{{({long})\}}\{{(\d+)\}}|\\frac\{{(\d+)\}}\{{({long})\}}", _stroke, paragraph)
    return re.sub(long, lambda m: r"\allowbreak ".join(re.findall(rf"\d{{1,{_GROUP}}}", m.group())), stroke)


def _stroke(match: re.Match[str]) -> str:
    above, below = (part for part in match.groups() if part is not None)
    return rf"({above} \mathbin{{/}} {below})"


def _decimal(match: re.Match[str]) -> str:
    top, bottom = int(match.group(1)), int(match.group(2))
    places = next((k for k in range(1, MOST_DIGITS) if 10**k % bottom == 0), None)
    if places is None:
        return match.group()
    digits = str(top * 10**places // bottom).rjust(places + 1, "0")
    if len(digits.lstrip("0")) < 5:
        return match.group()
    return f"{digits[:-places]}.{digits[-places:]}"


def _shortened(match: re.Match[str]) -> str:
    digits = match.group()
    return rf"\underset{{{len(digits)}\text{{ digits}}}}{{{digits[:8]}\ldots {digits[-8:]}}}"


def _lines(boxes: list[Box], room: float) -> tuple[list[str], bool]:
    """The lines, and whether the first one carries its own alignment mark."""
    start = next((i for i, b in enumerate(boxes) if b.role == "relation"), None)
    joined = any(_is_joint(box, before) for before, box in pairwise(boxes))
    if start and width(boxes[:start]) <= 0.3 * room and not joined:
        # a short left side: align the relations
        left = "".join(b.source + " " for b in boxes[:start])
        rest = _fill(_pieces(boxes[start:], room * 0.65, 0), room - width(boxes[:start]))
        return [left + "&" + rest[0], *rest[1:]], True
    return _fill(_pieces(boxes, room * 0.9, 0), room), False


def _fill(pieces: list[_Piece], room: float) -> list[str]:
    """Break greedily: of the breaks that still fit, the best rank; of equal ones, the last."""
    lines: list[str] = []
    while pieces:
        at_space = False
        while lines and len(pieces) > 1 and pieces[0].source in (r"\quad", r"\qquad", r"\;"):
            pieces, at_space = pieces[1:], True
        # what continues a formula is set in; a relation and what stood apart anyway are not
        lead = r"\quad " if lines and not at_space and not pieces[0].is_relation else ""
        available = room - (_INDENT if lead else 0.0)
        used, fits = 0.0, 0
        while fits < len(pieces) and used + pieces[fits].width <= available:
            used += pieces[fits].width
            fits += 1
        cut = len(pieces) if fits == len(pieces) else _best_cut(pieces, max(fits, 1))
        lines.append(lead + _joined(pieces[:cut]))
        pieces = pieces[cut:]
    return lines


def _best_cut(pieces: list[_Piece], fits: int) -> int:
    widths = [p.width for p in pieces]
    whole = sum(widths[:fits])
    candidates = [(pieces[i].rank, -i) for i in range(1, fits + 1) if pieces[i].rank < _NEVER]
    # not too early in the line, if there is a choice
    late = [c for c in candidates if c[0] < 0 or sum(widths[: -c[1]]) >= 0.25 * whole]
    return -min(late or candidates)[1] if candidates else fits


def _joined(pieces: list[_Piece]) -> str:
    sources: list[str] = []
    for piece in pieces:
        # words that were set apart and stayed together are one text again
        word = piece.source.removeprefix(_TEXT)
        if sources and word != piece.source and sources[-1].startswith(_TEXT):
            sources[-1] = f"{sources[-1][:-1].rstrip()} {word.lstrip()}"
        else:
            sources.append(piece.source)
    shown = " ".join(sources)
    # a sign that begins a line is a binary one
    return "{}" + shown if shown[:1] in "+-" else shown


def _pieces(boxes: list[Box], room: float, depth: int) -> list[_Piece]:
    found: list[_Piece] = []
    before: Box | None = None
    for box in boxes:
        rank = _rank(box, before, depth)
        if isinstance(box, Fraction) and box.width > room:
            found += _opened(r"\bigl(", box.above, r"\bigr)", rank, room, depth)
            found += _opened(r"\big/ \bigl(", box.below, r"\bigr)" + box.suffix, _NEVER, room, depth)
        elif isinstance(box, Fence) and box.width > room:
            found += _opened(rf"\bigl{box.opening}", box.inside, rf"\bigr{box.closing}" + box.suffix, rank, room, depth)
        elif box.role == "text" and box.width > 0.9 * line_width():
            found += _words(box, rank)
        else:
            extra = width([box])
            found.append(_Piece(box.source, extra, rank, box.role == "relation" and depth == 0))
        if box.role == "open":
            depth += 1
        elif box.role == "close":
            depth -= 1
        before = box
    return found


def _opened(opening: str, inside: list[Box], closing: str, rank: int, room: float, depth: int) -> list[_Piece]:
    return [
        _Piece(opening, 0.7, rank),
        *_pieces(inside, room, depth + 1),
        _Piece(closing, 0.7, _NEVER),
    ]


def _rank(box: Box, before: Box | None, depth: int) -> int:
    """How bad a break before a box is."""
    if before is None:
        return _NEVER
    level = 4 * depth
    # between relations rather than inside one
    if _is_joint(box, before) or (box.role == "space" and "quad" in box.source):
        return level - (2 if box.source in _BETWEEN else 1)
    if box.role == "relation":
        return level
    if before.role == "punctuation" and box.role != "space":
        return level + 1
    if box.source.startswith(_TEXT + " "):
        return level + 1
    if before.source.startswith(_TEXT) and box.role != "punctuation":
        return level + 2
    if box.role == "binary":
        return level + (1 if box.source in "+-" else 2)
    fenced = box.role == "open" or isinstance(box, (Fence, Fraction))
    after_fence = before.role == "close" or isinstance(before, (Fence, Fraction))
    if fenced and after_fence and before.role not in ("relation", "binary"):
        return level + 3
    return _NEVER


def _is_joint(box: Box, before: Box) -> bool:
    """Whether a new part of a statement begins: after a comma between relations, at an arrow between them, or at words."""
    if box.role == "space":
        return box.source == r"\;" and before.role == "punctuation"
    return box.source in _BETWEEN or (_JOINT.match(box.source) is not None and before.role != "space")


def _words(box: Box, rank: int) -> list[_Piece]:
    command, _, content = box.source.partition("{")
    words = [f"{word} " for word in content[:-1].split()]
    words[-1] = words[-1].rstrip()
    return [_Piece(f"{command}{{{word}}}", 0.5 * len(word), rank if i == 0 else 2) for i, word in enumerate(words)]
