"""The verdict table: for the terminal (aligned, coloured only where that is welcome) and for README and docs (Markdown)."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Final

from rlstar_sym.theorem.questions import OpenQuestion
from rlstar_sym.theorem.verdicts import CERTIFICATE, COQ, ENGINES, SOLVERS, TheoremResult

#: widest table
COLUMNS: Final = 100
#: short heads of engine columns
_HEADS: Final = {CERTIFICATE: "cert", "points": "points", "mpmath": "mpmath", "balls": "balls"}
_COLOURS: Final = {"proved": "32", "refuted": "31", "undecided": "33", "open": "36", "conjecture": "36"}


def verdict_table(
    results: Sequence[TheoremResult], stream: IO[str] | None = None, questions: Sequence[OpenQuestion] = ()
) -> str:
    """One line a theorem: id, title, verdict, obligations, confirmed/asked for each engine that was asked, seconds; then one line an open question.
    A proof that assumes a result of the literature is marked *, one that rests on ball arithmetic +, one about a recursion that its author typed in ~; all are explained below the table.

    stream: where the table will be printed; it is coloured if that is a terminal and NO_COLOR is not set.
    """
    engines = [e for e in ENGINES if any(r.counts(e)[1] for r in results)]
    head = ["id", "theorem", "verdict", "owed", *(_HEADS.get(e, e) for e in engines), "s"]
    rows = [
        [
            _one_line(r.theorem.id),
            _one_line(r.theorem.title),
            f"{r.verdict}{_marks(r)}",
            str(len(r.obligations)),
            *(_count(r, e) for e in engines),
            f"{r.seconds:.1f}",
        ]
        for r in results
    ]
    rows += [[_one_line(q.id), _one_line(q.title), q.standing, *["-"] * (len(engines) + 2)] for q in questions]
    words = [*(r.verdict for r in results), *(q.standing for q in questions)]
    widths = [max(len(row[i]) for row in (head, *rows)) for i in range(len(head))]
    for column in (1, 0):
        # the title gives way first, then an id of the user's that is very long
        spare = COLUMNS - 2 * (len(widths) - 1) - (sum(widths) - widths[column])
        widths[column] = min(widths[column], max(spare, 6))
    colour = _wants_colour(stream)
    lines = [_line(head, widths), _line(["-" * w for w in widths], widths)]
    for word, row in zip(words, rows, strict=True):
        line = _line(row, widths)
        if colour:
            start = widths[0] + widths[1] + 4
            end = start + len(word)
            line = f"{line[:start]}\033[{_COLOURS[word]}m{line[start:end]}\033[0m{line[end:]}"
        lines.append(line)
    assumed = dict.fromkeys(a.where for r in results for a in r.theorem.assumes)
    if assumed:
        lines.append(f"* assumes from the literature, cited and not proved here: {'; '.join(assumed)}")
    if any(map(_by_balls, results)):
        lines.append("+ by ball arithmetic (python-flint), which no certificate covers")
    if any(r.theorem.recursion_kind == "given" for r in results):
        lines.append("~ its rounds are those of a recursion that the author typed in, compared with no chains")
    return "\n".join(lines)


def markdown_table(results: Sequence[TheoremResult], proofs: str = "proofs") -> str:
    """One line a theorem file in Markdown, without times: its subject, its theorems, their verdict, and confirmed/asked for certificates, and for the solvers and Coq
    where they were asked. proofs: the path to the directory of theorem files.
    """
    others = [e for e in (*SOLVERS, COQ) if any(r.counts(e)[1] for r in results)]
    heads = ["Subject", "Theorems", "Verdict", "Certificates", *others]
    lines = [f"| {' | '.join(heads)} |", "|" + "---|" * len(heads)]
    files: dict[Path, list[TheoremResult]] = {}
    for result in results:
        files.setdefault(result.theorem.file, []).append(result)
    for file, of_file in files.items():
        subject = of_file[0].theorem.about.partition("\n")[0].rstrip(". ") or file.name
        ids = ", ".join(_markdown(r.theorem.id) for r in of_file)
        counts = [_sum(of_file, engine) for engine in (CERTIFICATE, *others)]
        cells = [f"[{_markdown(subject)}]({proofs}/{file.name})", ids, _verdicts(of_file), *counts]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _verdicts(results: Sequence[TheoremResult]) -> str:
    """`proved`, or which theorems are not; and which of them rest on more than certificates."""
    words: dict[str, list[str]] = {}
    for r in results:
        words.setdefault(r.verdict, []).append(_markdown(r.theorem.id))
    said = [word if len(words) == 1 else f"{word}: {', '.join(ids)}" for word, ids in words.items()]
    said += [f"{_markdown(r.theorem.id)} by ball arithmetic" for r in results if _by_balls(r)]
    said += [f"{_markdown(r.theorem.id)} given {a.where}" for r in results for a in r.theorem.assumes]
    return "; ".join(said)


def _sum(results: Sequence[TheoremResult], engine: str) -> str:
    confirmed, asked = (sum(counts) for counts in zip(*(r.counts(engine) for r in results), strict=True))
    return f"{confirmed}/{asked}" if asked else "-"


def _marks(result: TheoremResult) -> str:
    given = result.theorem.recursion_kind == "given"
    return ("*" if result.theorem.assumes else "") + ("+" if _by_balls(result) else "") + ("~" if given else "")


def _by_balls(result: TheoremResult) -> bool:
    """Whether a proof rests on ball arithmetic: then no certificate covers that part, and the table says so."""
    return result.verdict == "proved" and result.rests_on_balls


def _count(result: TheoremResult, engine: str) -> str:
    confirmed, asked = result.counts(engine)
    return f"{confirmed}/{asked}" if asked else "-"


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    shown = []
    for i, (cell, width) in enumerate(zip(cells, widths, strict=True)):
        cut = cell if len(cell) <= width else cell[: width - 3] + "..."
        shown.append(cut.ljust(width) if i < 3 else cut.rjust(width))
    return "  ".join(shown).rstrip()


def _wants_colour(stream: IO[str] | None) -> bool:
    """https://no-color.org: any non-empty NO_COLOR turns colour off; so does a stream that is no terminal."""
    if stream is None or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return stream.isatty()


def _one_line(text: str) -> str:
    """Text without control characters, which could move the cursor."""
    return "".join(c if c.isprintable() else " " for c in text)


def _markdown(text: str) -> str:
    return re.sub(r"([\\`*_\[\]<>|#])", r"\\\1", _one_line(text))
