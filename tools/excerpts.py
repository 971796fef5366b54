"""Excerpts of files of this repository in pages of the docs: filled in, or with --check compared.

    <!-- excerpt: proofs/policy_improvement.py | from: @theorem("I.3" | to: return -->
    ```python
    ...
    ```

Between the fences stands what the file has, from the first line that contains the first text to the next one that contains the second (that line alone, without `to:`; the lines before
it, with `until:` instead). `after: TEXT` says behind which line it is looked for. Long lines are wrapped. What is out of date fails `--check`, and the test that calls it.
"""

from __future__ import annotations

import re
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
#: the pages that have excerpts
PAGES: Final = ("docs/reading-statements.md", "docs/theorem-to-kernel.md", "docs/ten-minutes.md")
WIDTH: Final = 118
_EXCERPT: Final = re.compile(
    r"^<!-- excerpt: (?P<what>.+?) -->\n```(?P<language>\w*)\n(?P<shown>.*?)^```$", re.MULTILINE | re.DOTALL
)


class NotThere(Exception):
    """What an excerpt names is not in its file."""


def filled(page: str, read: Callable[[str], str]) -> str:
    """The page with every excerpt as its file has it now. read: the text of a file, by its path in the repository. Raises NotThere."""

    def fill(match: re.Match[str]) -> str:
        return f"<!-- excerpt: {match['what']} -->\n```{match['language']}\n{excerpt(match['what'], read)}\n```"

    return _EXCERPT.sub(fill, page)


def excerpt(what: str, read: Callable[[str], str]) -> str:
    """The lines that an excerpt names, wrapped. what: `PATH | from: TEXT | to: TEXT`. Raises NotThere."""
    path, *options = what.split(" | ")
    chosen = dict(option.split(": ", 1) for option in options if ": " in option)
    if len(chosen) < len(options) or "from" not in chosen or chosen.keys() - {"after", "from", "to", "until"}:
        raise NotThere(f"an excerpt is PATH | after: TEXT | from: TEXT | to: TEXT (or until: TEXT), not {what!r}")
    lines = read(path).split("\n")
    start = _place(path, lines, chosen["after"], 0) if "after" in chosen else 0
    first = last = _place(path, lines, chosen["from"], start)
    if "to" in chosen:
        last = _place(path, lines, chosen["to"], first)
    if "until" in chosen:
        last = _place(path, lines, chosen["until"], first) - 1
    return "\n".join(wrapped(line) for line in lines[first : last + 1])


def wrapped(line: str) -> str:
    """A line, or several with the same indentation and more."""
    line = line.rstrip()
    if len(line) <= WIDTH:
        return line
    inset = " " * (len(line) - len(line.lstrip()) + 4)
    return "\n".join(
        textwrap.wrap(
            line, WIDTH, subsequent_indent=inset, break_long_words=False, break_on_hyphens=False, drop_whitespace=True
        )
    )


def read_file(path: str) -> str:
    """A file of the repository as it is. Raises NotThere."""
    try:
        return (ROOT / path).read_text(encoding="utf-8")
    except OSError as error:
        raise NotThere(f"{path}: {error.strerror}") from error


def pages(read: Callable[[str], str] = read_file) -> dict[Path, str]:
    """Every page with its excerpts filled in."""
    return {ROOT / page: filled((ROOT / page).read_text(encoding="utf-8"), read) for page in PAGES}


def _place(path: str, lines: list[str], text: str, start: int) -> int:
    for i in range(start, len(lines)):
        if text in lines[i]:
            return i
    raise NotThere(f"{path} has no line with {text!r}" + (f" after line {start}" if start else ""))


def main() -> int:
    """Write the pages, or compare with --check."""
    check = sys.argv[1:] == ["--check"]
    if sys.argv[1:] and not check:
        print("usage: excerpts.py [--check]", file=sys.stderr)
        return 2
    try:
        changed = {file: text for file, text in pages().items() if file.read_text(encoding="utf-8") != text}
    except NotThere as error:
        print(error, file=sys.stderr)
        return 1
    for file, text in changed.items():
        if check:
            print(f"out of date: {file.relative_to(ROOT)}", file=sys.stderr)
        else:
            file.write_text(text, encoding="utf-8")
    return 1 if check and changed else 0


if __name__ == "__main__":
    sys.exit(main())
