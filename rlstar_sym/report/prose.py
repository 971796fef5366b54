r"""Sentences that authors wrote in plain text (notes, titles, docstrings) as LaTeX.

Nothing in such a text is ever LaTeX source: every character that TeX would act on is escaped. ASCII mathematics in it
(`delta_n' > 0`, `(M-1) L`, `R >= c`) is recognised and set as mathematics.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from rlstar_sym.polynomial.names import GREEK, default_latex

#: what TeX would act on, and what its text fonts lack
_SPECIAL: Final = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
    "<": "$<$",
    ">": "$>$",
    "|": "$|$",
    '"': "''",
    "`": r"\textasciigrave{}",
    "*": r"$\cdot$",
    "\u2013": "--",
    "\u2014": "---",
    "\u2018": "`",
    "\u2019": "'",
    "\u201c": "``",
    "\u201d": "''",
    "\u2026": r"\dots{}",
    "\u00d7": r"$\times$",
    "\u2264": r"$\le$",
    "\u2265": r"$\ge$",
    "\u2260": r"$\ne$",
    "\u2192": r"$\to$",
    "\u221e": r"$\infty$",
    "\u00df": r"\ss{}",
    "\u00f8": r"\o{}",
    "\u0142": r"\l{}",
    "\u0141": r"\L{}",
    "\u00e6": r"\ae{}",
}
_ACCENTS: Final = {
    "\u0300": "`",
    "\u0301": "'",
    "\u0302": "^",
    "\u0303": "~",
    "\u0308": '"',
    "\u0327": "c",
    "\u030c": "v",
}
_SIGNS: Final = {
    "<=": r"\le ",
    ">=": r"\ge ",
    "!=": r"\ne ",
    "->": r"\to ",
    "...": r"\cdots ",
    "*": r"\cdot ",
    "<": "<",
    ">": ">",
    "=": "=",
    "+": "+",
    "-": "-",
    "/": "/",
    "^": "^",
}
#: words that are mathematics in front of a bracket
_FUNCTIONS: Final = {
    "log": r"\log ",
    "log2": r"\log_2 ",
    "exp": r"\exp ",
    "max": r"\max ",
    "min": r"\min ",
    "prod": r"\prod ",
    "sum": r"\sum ",
    "od": r"\mathrm{od}",
    "ceil": r"\mathrm{ceil}",
    "sqrt": r"\mathrm{sqrt}",
}
#: what follows a function's name: its bracket, or another function
_ARGUMENT: Final = re.compile(r"\(| (?:" + "|".join(_FUNCTIONS) + r")\(")
_TOKEN: Final = re.compile(
    r"(?P<space>\s+)"
    r"|(?P<other>\b[IV]+\.\d+[a-z]*\b"  # the id of a theorem
    r"|(?:[A-Za-z]*[^\x00-\x7f\s][A-Za-z]*)+|[A-Za-z]+(?:'[A-Za-z]+)+|(?:[A-Za-z]\.){2,})"  # naive; step's; e.g.
    r"|(?P<name>[A-Za-z]+(?:\d+)?(?:_[A-Za-z0-9]+)*'*(?:\*(?=[\s,.;:)]|$))?)"  # x* is a name, a*b and a * b are products
    r"|(?P<number>\d+(?:\.\d+)*(?:e[+-]?\d+)?)"
    r"|(?P<sign><=|>=|!=|->|\.\.\.|[-+*/<>=^])"
    r"|(?P<fence>[()\[\]])"
    r"|(?P<rest>.)",
    re.ASCII | re.DOTALL,
)


def escape(text: str) -> str:
    """Plain text as LaTeX text, character by character."""
    return "".join(_character(c) for c in unicodedata.normalize("NFC", text))


def _character(c: str) -> str:
    if c in _SPECIAL:
        return _SPECIAL[c]
    if c.isascii():
        return c if c.isprintable() else " "
    parts = unicodedata.normalize("NFD", c)
    if len(parts) == 2 and parts[0].isascii() and parts[1] in _ACCENTS:
        base = {"i": r"\i", "j": r"\j"}.get(parts[0], parts[0])
        return f"\\{_ACCENTS[parts[1]]}{{{base}}}"
    return f"[U+{ord(c):04X}]"


def listed(items: Sequence[str]) -> str:
    """`a, b and c`."""
    if len(items) <= 1:
        return "".join(items)
    return ", ".join(items[:-1]) + " and " + items[-1]


Kind = Literal["space", "other", "name", "number", "sign", "fence", "rest"]


@dataclass(frozen=True)
class _Token:
    kind: Kind
    text: str
    is_function: bool = False

    @property
    def is_atom(self) -> bool:
        """A name that a mathematician would set in italics: one letter, or a Greek letter in words."""
        if self.kind != "name":
            return False
        stem = re.split(r"[_'\d*]", self.text, maxsplit=1)[0]
        return stem in GREEK or len(stem) == 1 or self.text == "oo" or self.is_function


def prose(text: str) -> str:
    """Plain text as LaTeX text, with the mathematics in it set as mathematics."""
    normal = unicodedata.normalize("NFC", text)
    shown = "".join(
        _set(run) if mathematical else "".join(map(_word, run)) for mathematical, run in _runs(_tokens(normal))
    )
    return re.sub(" {2,}", " ", shown)


def _tokens(text: str) -> list[_Token]:
    found = []
    for match in _TOKEN.finditer(text):
        kind: Kind = match.lastgroup  # type: ignore[assignment]
        called = match.group() in _FUNCTIONS and _ARGUMENT.match(text, match.end()) is not None
        found.append(_Token(kind, match.group(), called))
    for i, token in enumerate(found):
        if token.text in ("a", "A", "I") and _is_english(found, i):
            found[i] = _Token("other", token.text)
    return found


def _is_english(tokens: list[_Token], i: int) -> bool:
    """Whether a letter that is also a word stands as a word."""
    before = next((t for t in reversed(tokens[:i]) if t.kind != "space"), None)
    after = next((t for t in tokens[i + 1 :] if t.kind != "space"), None)
    if before is not None and before.kind == "sign":
        return False
    if after is not None and after.kind in ("name", "other") and not after.is_atom:
        return True
    return not any(t is not None and t.kind in ("sign", "fence") for t in (before, after))


def _word(token: _Token) -> str:
    if token.kind == "sign" and token.text in ("<=", ">=", "!=", "->"):
        return f"${_SIGNS[token.text].strip()}$"
    return escape(token.text)


def _runs(tokens: list[_Token]) -> Iterator[tuple[bool, list[_Token]]]:
    """The tokens cut into text and mathematics."""
    start = 0
    while start < len(tokens):
        end = start
        while end < len(tokens) and (tokens[end].kind in ("space", "number", "sign", "fence") or tokens[end].is_atom):
            end += 1
        if end == start:
            yield False, [tokens[start]]
            start += 1
            continue
        yield from _cut(tokens[start:end])
        start = end


def _cut(run: list[_Token]) -> Iterator[tuple[bool, list[_Token]]]:
    """A run that may be mathematics: cut at brackets without a partner, trim the ends, and see what is left."""
    alone = _unmatched(run)
    if alone is not None:
        yield from _cut(run[:alone])
        yield False, [run[alone]]
        yield from _cut(run[alone + 1 :])
        return
    first, last = 0, len(run)
    while first < last and (run[first].kind == "space" or _leading_sign(run[first:last])):
        first += 1
    while last > first and (
        run[last - 1].kind == "space" or (run[last - 1].kind == "sign" and run[last - 1].text != "...")
    ):
        last -= 1
    inner = run[first:last]
    if first:
        yield False, run[:first]
    if inner:
        yield _is_mathematics(inner), inner
    if last < len(run):
        yield False, run[last:]


def _leading_sign(run: list[_Token]) -> bool:
    """A sign that cannot begin a formula: anything but an exponent or the minus of a number."""
    if run[0].kind != "sign" or run[0].text == "...":
        return False
    glued = len(run) > 1 and run[1].kind != "space"
    return not (glued and run[0].text in ("^", "-", "<", ">", "<=", ">=", "="))


def _unmatched(run: list[_Token]) -> int | None:
    opened: list[int] = []
    for i, token in enumerate(run):
        if token.kind == "fence" and token.text in "([":
            opened.append(i)
        elif token.kind == "fence":
            if not opened:
                return i
            opened.pop()
    return opened[0] if opened else None


def _is_mathematics(run: list[_Token]) -> bool:
    if not any(t.is_atom for t in run):
        return any(t.kind == "sign" and t.text in ("<=", ">=", "<", ">", "=", "^") for t in run) and len(run) > 1
    return True


def _set(run: list[_Token]) -> str:
    pieces: list[str] = []
    i = 0
    while i < len(run):
        token = run[i]
        if token.kind == "sign" and token.text == "^":
            exponent, i = _exponent(run, i + 1)
            pieces.append(f"^{{{exponent}}}")
            continue
        pieces.append(_symbol(token))
        i += 1
    return f"${''.join(pieces).strip()}$"


def _exponent(run: list[_Token], i: int) -> tuple[str, int]:
    """What an exponent sign raises to, without its brackets, and where it ends."""
    if i >= len(run):
        return "", i
    if run[i].kind == "sign" and i + 1 < len(run):
        return run[i].text + _symbol(run[i + 1]), i + 2
    if run[i].text != "(":
        return _symbol(run[i]), i + 1
    depth, j = 0, i
    while j < len(run):
        depth += {"(": 1, ")": -1}.get(run[j].text, 0)
        if depth == 0:
            break
        j += 1
    return _set(run[i + 1 : j]).strip("$"), j + 1


def _symbol(token: _Token) -> str:
    if token.kind == "name":
        if token.is_function:
            return _FUNCTIONS[token.text]
        if token.text == "oo":
            return r"\infty "
        if token.text.endswith("*"):
            return _symbol(_Token("name", token.text[:-1])).rstrip() + "^{*}"
        bare = token.text.rstrip("'")
        shown = default_latex(bare)
        # no space between a prime and an exponent, which TeX would take for two superscripts
        return shown + ("'" * (len(token.text) - len(bare)) or (" " if shown.startswith("\\") else ""))
    if token.kind == "sign":
        return _SIGNS[token.text]
    return r"\," if token.kind == "space" and len(token.text) > 3 else token.text
