r"""Read a printed formula back into boxes with estimated widths, so that long ones can be broken into lines.

The reader knows the LaTeX that `polynomial.latex` and the statements print: names, numbers, scripts, \frac, \left...\right, \text.
Widths are in em at display size; they are estimates (Computer Modern, rounded up a little), checked by the compiled result.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, Literal

Role = Literal["ordinary", "relation", "binary", "open", "close", "punctuation", "space", "text"]

_TOKEN: Final = re.compile(r"\\[A-Za-z]+|\\.|\d+|\s+|.", re.DOTALL)
_RELATIONS: Final = {
    "=",
    "<",
    ">",
    r"\le",
    r"\ge",
    r"\ne",
    r"\iff",
    r"\implies",
    r"\to",
    r"\longrightarrow",
    r"\Longrightarrow",
    r"\in",
}
_BINARY: Final = {"+", "-", r"\cdot", r"\times"}
_SPACES: Final = {r"\,": 0.17, r"\;": 0.28, r"\:": 0.22, r"\!": -0.17, r"\quad": 1.0, r"\qquad": 2.0, r"\ ": 0.33}
_SIZES: Final = {
    r"\bigl", r"\bigr", r"\Bigl", r"\Bigr", r"\biggl", r"\biggr", r"\Biggl", r"\Biggr", r"\big", r"\Big", r"\bigg", r"\Bigg",
}  # fmt: skip
_WIDE: Final = {
    **dict.fromkeys("mw", 0.88), **dict.fromkeys("MW", 1.0), **dict.fromkeys("ijlrt", 0.42), "J": 0.65, "I": 0.5,
    r"\prod": 0.95, r"\sum": 1.45, r"\log": 1.3, r"\max": 1.7, r"\min": 1.6, r"\cdots": 1.3, r"\ldots": 1.3, r"\dots": 1.3,
    r"\infty": 1.0, r"\iff": 2.6, r"\implies": 2.6, r"\longrightarrow": 2.2, r"\Longrightarrow": 2.2, r"\lceil": 0.5, r"\rceil": 0.5,
    r"\delta": 0.47, r"\alpha": 0.66, r"\eta": 0.54,
}  # fmt: skip
_SCRIPT: Final = 0.72
_SCRIPTS: Final = ("^", "_", "'")


@dataclass
class Box:
    """A piece of a formula. source: its LaTeX; suffix: scripts and punctuation stuck to it, already part of source."""

    source: str
    width: float
    role: Role = "ordinary"


@dataclass
class Fraction(Box):
    """A quotient with its two parts."""

    above: list[Box] = field(default_factory=list)
    below: list[Box] = field(default_factory=list)
    suffix: str = ""


@dataclass
class Fence(Box):
    r"""A \left ... \right pair and what it holds."""

    opening: str = "("
    closing: str = ")"
    inside: list[Box] = field(default_factory=list)
    suffix: str = ""


def read(formula: str) -> list[Box]:
    """The boxes of a formula."""
    tokens = _TOKEN.findall(formula)
    boxes, end = _Reader(tokens).boxes(0, None)
    if end != len(tokens):
        raise ValueError(f"unbalanced braces in the formula {formula}")
    return boxes


def width(boxes: list[Box]) -> float:
    """The width of boxes side by side, with the space around relations and binary signs."""
    total = 0.0
    for box in boxes:
        total += box.width + {"relation": 0.56, "binary": 0.44, "punctuation": 0.17}.get(box.role, 0.0)
    return total


@lru_cache(maxsize=50_000)
def width_of(formula: str) -> float:
    """The estimated width of a formula in em."""
    return width(read(formula))


class _Reader:
    def __init__(self, tokens: list[str]) -> None:
        self.tokens = tokens

    def boxes(self, i: int, stop: str | None, scale: float = 1.0) -> tuple[list[Box], int]:
        r"""Boxes up to a closing token (`}` or \right) or the end; returns where it stopped."""
        found: list[Box] = []
        while i < len(self.tokens) and self.tokens[i] != stop:
            token = self.tokens[i]
            if token in _SCRIPTS and found:
                i = self._script(found[-1], i, scale)
            elif token == "}":
                break
            else:
                box, i = self._one(i, scale, found)
                if box is not None:
                    found.append(box)
        return found, i

    def _one(self, i: int, scale: float, before: list[Box]) -> tuple[Box | None, int]:
        token = self.tokens[i]
        if token.isspace():
            return None, i + 1
        if token == "{":
            inside, end = self.boxes(i + 1, "}", scale)
            return Box("".join(self.tokens[i : end + 1]), width(inside)), end + 1
        if token in (r"\frac", r"\dfrac"):
            return self._fraction(i, scale)
        if token in (r"\text", r"\mathrm", r"\textbf", r"\mathit", r"\operatorname"):
            return self._text(i, scale)
        if token in (r"\overset", r"\underset"):
            over, middle, end = self._two(i, scale)
            return Box("".join(self.tokens[i:end]), max(_SCRIPT * width(over), width(middle))), end
        if token == r"\left":
            return self._fence(i, scale)
        if token in _SIZES:
            role: Role = "open" if token.endswith("l") else "close" if token.endswith("r") else "ordinary"
            return Box(token + self.tokens[i + 1], 0.6 * scale, role), i + 2
        return self._sign(token, scale, before), i + 1

    def _sign(self, token: str, scale: float, before: list[Box]) -> Box:
        if token in _SPACES:
            return Box(token, _SPACES[token] * scale, "space")
        if token in _RELATIONS:
            return Box(token, _WIDE.get(token, 0.78) * scale, "relation")
        if token in _BINARY:
            # after nothing, a relation, a sign or an opening bracket it is the sign of what follows
            alone = not before or before[-1].role in ("relation", "binary", "open", "punctuation", "space")
            return Box(
                token,
                (0.28 if token == r"\cdot" else 0.78) * scale,
                "ordinary" if alone and token in "+-" else "binary",
            )
        if token in "([" or token == r"\lceil":
            return Box(token, 0.4 * scale, "open")
        if token in ")]" or token == r"\rceil":
            return Box(token, 0.4 * scale, "close")
        if token in ",;":
            return Box(token, 0.28 * scale, "punctuation")
        if token == "'":
            return Box(token, 0.3 * scale)
        if token.isdigit():
            return Box(token, 0.5 * len(token) * scale)
        default = 0.75 if token.isupper() else 0.58
        return Box(token, _WIDE.get(token, default) * scale)

    def _script(self, base: Box, i: int, scale: float) -> int:
        """Hang a script on the box before it; two scripts stand above each other."""
        start = i
        widest = 0.0
        while i < len(self.tokens) and self.tokens[i] in _SCRIPTS:
            # a prime is a script by itself
            box, i = self._one(i if self.tokens[i] == "'" else i + 1, scale * _SCRIPT, [])
            widest = max(widest, box.width if box is not None else 0.0)
        shown = "".join(self.tokens[start:i])
        base.source += shown
        if isinstance(base, (Fraction, Fence)):
            base.suffix += shown
        limits = base.source.startswith((r"\prod", r"\sum"))
        base.width = max(base.width, widest) if limits else base.width + widest + 0.05
        return i

    def _two(self, i: int, scale: float) -> tuple[list[Box], list[Box], int]:
        """The two brace groups after a command."""
        parts = []
        j = i + 1
        for _ in range(2):
            while self.tokens[j].isspace():
                j += 1
            inside, end = self.boxes(j + 1, "}", scale)
            parts.append(inside)
            j = end + 1
        return parts[0], parts[1], j

    def _fraction(self, i: int, scale: float) -> tuple[Box, int]:
        above, below, end = self._two(i, scale)
        size = max(width(above), width(below)) + 0.25
        return Fraction("".join(self.tokens[i:end]), size, "ordinary", above, below), end

    def _text(self, i: int, scale: float) -> tuple[Box, int]:
        end = i + 2
        depth = 1
        while depth:
            depth += {"{": 1, "}": -1}.get(self.tokens[end], 0)
            end += 1
        content = "".join(self.tokens[i + 2 : end - 1])
        role: Role = "text" if self.tokens[i] in (r"\text", r"\textbf") else "ordinary"
        return Box("".join(self.tokens[i:end]), 0.47 * len(content) * scale, role), end

    def _fence(self, i: int, scale: float) -> tuple[Box, int]:
        inside, end = self.boxes(i + 2, r"\right", scale)
        source = "".join(self.tokens[i : end + 2])
        fence = Fence(source, width(inside) + 1.2, "ordinary", self.tokens[i + 1], self.tokens[end + 1], inside)
        return fence, end + 2
