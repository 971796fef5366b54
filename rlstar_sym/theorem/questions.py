"""Open questions: what nobody has proved or refuted here, stated beside the theorems that lie on both sides of it.

A question has no proof, no obligations and no engines. It is listed with the theorems, as `open` or as a `conjecture`, and never as proved; no theorem can
use it, since `uses=[...]` and `proof.cite(...)` know theorems alone.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any, Final, Literal

from rlstar_sym.errors import TheoremFileError, UsageError
from rlstar_sym.theorem.theorems import ID, Theorem

Standing = Literal["open", "conjecture"]
#: most characters of a title, and of a statement or of one thing that is known
_LONGEST_TITLE: Final = 200
_LONGEST_TEXT: Final = 4000


@dataclass(frozen=True)
class OpenQuestion:
    """One open question of a theorem file.

    standing: `open`, or `conjecture` where there is evidence for one answer; statement: the question, or what is conjectured; known: what is known of it, one
    sentence or two each, and by what (a theorem, an argument in words, numerics); between: ids of the theorems on both sides of it.
    """

    id: str
    title: str
    standing: Standing
    statement: str
    known: tuple[str, ...]
    between: tuple[str, ...]
    file: Path
    line: int

    def as_data(self, engines: Iterable[str]) -> dict[str, Any]:
        """The JSON of the command-line contract, with the keys of a theorem: no engine was run on it, and it rests on nothing."""
        return {
            "id": self.id,
            "name": self.title,
            "file": str(self.file),
            "verdict": self.standing,
            "reason": self.reason,
            "witness": None,
            "statement": self.statement,
            "known": list(self.known),
            "between": list(self.between),
            "engines": dict.fromkeys(engines, "not run"),
            "rules": [],
            "uses": [],
            "assumes": [],
            "evidence": [],
            "obligations": 0,
            "recursion": "none",
            "conclusions": [],
            "statements": [],
            "definitions": [],
            "replayed": [],
            "seconds": 0.0,
        }

    @property
    def reason(self) -> str:
        """Why it is not proved."""
        return "nobody has proved or refuted it here"


#: questions are entered here while a file is being loaded
_asking: ContextVar[list[OpenQuestion] | None] = ContextVar("asking", default=None)


def open_question(
    id: str, title: str, *, statement: str, known: str | Iterable[str], between: Iterable[str] = ()
) -> OpenQuestion:
    """State an open question in a theorem file; it is listed with the theorems and never counts as proved.

    id: unique among theorems and questions; statement: the question in words; known: what is known on its sides, and by what; between: ids of theorems that
    bound it. Raises UsageError for an id that cannot be one, or a text that is missing.
    """
    return _enter("open_question", id, title, "open", statement, known, between)


def conjecture(
    id: str, title: str, *, statement: str, known: str | Iterable[str], between: Iterable[str] = ()
) -> OpenQuestion:
    """State a conjecture: an open question with one answer that evidence supports. As `open_question`; known: the evidence, and what it is."""
    return _enter("conjecture", id, title, "conjecture", statement, known, between)


def _enter(
    said: str,
    id: str,
    title: str,
    standing: Standing,
    statement: str,
    known: str | Iterable[str],
    between: Iterable[str],
) -> OpenQuestion:
    if not isinstance(id, str) or not ID.fullmatch(id):
        raise UsageError(
            f"{id!r} cannot be the id of a question: use at most 40 letters, digits, dots, dashes and underscores"
        )
    _want_text(title, f"{said}({id!r}): the title", _LONGEST_TITLE)
    _want_text(statement, f"{said}({id!r}): the statement", _LONGEST_TEXT)
    facts = (known,) if isinstance(known, str) else _tuple_of(known, f"{said}({id!r}): known")
    if not facts:
        raise UsageError(f"{said}({id!r}): say in known=... what is known, be it that nothing is")
    for fact in facts:
        _want_text(fact, f"{said}({id!r}): known", _LONGEST_TEXT)
    if isinstance(between, str):
        raise UsageError(f'{said}({id!r}): write between=["{between}"], a list of ids')
    bounds = _tuple_of(between, f"{said}({id!r}): between")
    for one in bounds:
        if not isinstance(one, str) or not ID.fullmatch(one):
            raise UsageError(f"{said}({id!r}): {one!r} in between=[...] cannot be a theorem id")
    caller = _caller()
    made = OpenQuestion(
        id=id,
        title=_line(title),
        standing=standing,
        statement=_line(statement),
        known=tuple(_line(fact) for fact in facts),
        between=bounds,
        file=Path(caller.f_code.co_filename) if caller is not None else Path("?"),
        line=caller.f_lineno if caller is not None else 0,
    )
    found = _asking.get()
    if found is not None:
        found.append(made)
    return made


def _caller() -> FrameType | None:
    """Where the question stands: the frame that called open_question or conjecture."""
    frame = inspect.currentframe()
    for _ in range(3):
        frame = frame.f_back if frame is not None else None
    return frame


def _tuple_of(values: Iterable[Any], what: str) -> tuple[Any, ...]:
    try:
        return tuple(values)
    except TypeError:
        raise UsageError(f"{what} must be a list, not {values!r}") from None


def _want_text(text: object, what: str, longest: int) -> None:
    if not isinstance(text, str) or not text.strip():
        raise UsageError(f"{what} must be a text that says something, not {text!r}")
    if len(text) > longest:
        raise UsageError(f"{what} has {len(text)} characters; {longest} are the most")


def _line(text: str) -> str:
    """One line without control characters."""
    return re.sub(r"\s+", " ", "".join(c if c.isprintable() or c.isspace() else " " for c in text)).strip()


def check_questions(questions: Mapping[str, OpenQuestion], theorems: Mapping[str, Theorem]) -> None:
    """No theorem rests on a question or shares its id. Raises TheoremFileError with the place."""
    for one in theorems.values():
        if one.id in questions:
            other = questions[one.id]
            raise TheoremFileError(
                f"{one.file}:{one.line}: the id {one.id} is already taken by the open question {other.file}:{other.line}; choose another"
            )
        for used in one.uses:
            if used in questions:
                raise TheoremFileError(
                    f"{one.file}:{one.line}: theorem {one.id} uses {used}, which is no theorem but an open question ({questions[used].title}); nothing can rest on it"
                )


def check_bounds(questions: Mapping[str, OpenQuestion], theorems: Mapping[str, object]) -> None:
    """What a question is said to lie between are theorems. Raises TheoremFileError with the place."""
    for one in questions.values():
        for bound in one.between:
            if bound not in theorems:
                raise TheoremFileError(
                    f"{one.file}:{one.line}: the question {one.id} is said to lie between theorems, but {bound} is not one"
                )
