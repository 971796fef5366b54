"""A sentence as plain text: on one line, complete; and long lines broken."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rlstar_sym.logic.closing import binder_of_all, bound_text
from rlstar_sym.logic.formulas import Formula, Implies, Sentence
from rlstar_sym.logic.names import canonical
from rlstar_sym.logic.pieces import plain
from rlstar_sym.logic.shown import Notation
from rlstar_sym.logic.words import Speaker


def sentence_text(sentence: Sentence) -> str:
    """A closed sentence on one line: the claim, all that it supposes, what it is for all of, and its run.

    >>> from rlstar_sym.logic.formulas import ForAll, Holds, Sentence, Variable
    >>> from rlstar_sym.polynomial.expressions import Symbol
    >>> x, n = Symbol("x", indexed=True), Variable("n", "step")
    >>> sentence_text(Sentence(2, (), (x,), (), (), ForAll(n, Holds(x**2 >= 0, 0, n))))
    'x[n]^2 >= 0 for every step n  (for all N >= 2 steps; x real for every step)'
    """
    sentence = canonical(sentence)
    speaker = Speaker(Notation.of([sentence]))
    body, supposed = sentence.body, tuple[Formula, ...]()
    if isinstance(body, Implies):
        supposed, body = body.supposed, body.then
    line = plain(speaker.say(body))
    if supposed:
        line += f"  if {plain(speaker.say_all(supposed))}"
    bound = bound_text(binder_of_all([sentence]), speaker.notation)
    return f"{line}  ({bound})" if bound else line


def wrapped(lines: Iterable[str], width: int = 110) -> list[str]:
    """Long lines broken at spaces, and words that are longer than a line wherever they must be; what goes on is set in."""
    shown: list[str] = []
    for line in lines:
        lead = line[: len(line) - len(line.lstrip())]
        current = lead
        for word in _unbroken(line.split(), width - len(lead) - 4):
            if current.strip() and len(current) + 1 + len(word) > width:
                shown.append(current)
                current = f"{lead}    "
            current += (" " if current.strip() else "") + word
            while len(current) > width:
                shown.append(current[:width])
                current = f"{lead}    {current[width:]}"
        shown.append(current)
    return shown


def _unbroken(words: Sequence[str], room: int) -> list[str]:
    """Words, those between brackets kept together where they fit on a line."""
    found: list[str] = []
    together: list[str] = []
    for word in words:
        together.append(word)
        joined = " ".join(together)
        if joined.count("(") <= joined.count(")"):
            found += [joined] if len(joined) <= room else together
            together = []
    return [*found, *together]
