"""Run the commands of docs/worked-example.md, one after the other, and compare what they print with the page.

`python tools/worked_example.py` ends with 1 and says where the page is out of date; `--write` brings it up to date.
Every command begins with `$ rlstar`; what it prints stands below it. They run in an empty folder.
"""

from __future__ import annotations

import argparse
import contextlib
import difflib
import io
import os
import shlex
import sys
import tempfile
from pathlib import Path

PAGE = Path(__file__).resolve().parent.parent / "docs" / "worked-example.md"
OPENING, CLOSING = "```console", "```"


def printed(command: str) -> list[str]:
    """What a command prints to stdout, in the present folder. Raises ValueError where it ends with 1 or 2."""
    from rlstar_sym.cli.main import main

    words = shlex.split(command)
    if words[:1] != ["rlstar"]:
        raise ValueError(f"not a command of this program: {command}")
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main(words[1:])
    if code not in (0, 3):
        raise ValueError(f"{command} ends with {code}: {err.getvalue().strip()}")
    return [line.rstrip() for line in out.getvalue().splitlines()]


def rerun(page: str) -> str:
    """The page with every output made anew, in the present folder."""
    done: list[str] = []
    inside = False
    for line in page.splitlines():
        if line.startswith(OPENING):
            inside = True
            done.append(line)
        elif inside and line.startswith("$ "):
            if not done[-1].startswith(OPENING):
                done.append("")
            done += [line, *printed(line[2:])]
        elif inside and line == CLOSING:
            inside = False
            done.append(line)
        elif not inside:
            done.append(line)
    return "\n".join(done) + "\n"


def in_empty_folder(page: str) -> str:
    """The same in a folder of its own."""
    here = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            return rerun(page)
        finally:
            os.chdir(here)


def main() -> int:
    """Compare or write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    page = PAGE.read_text(encoding="utf-8")
    anew = in_empty_folder(page)
    if args.write:
        PAGE.write_text(anew, encoding="utf-8")
    elif anew != page:
        sys.stdout.writelines(difflib.unified_diff(page.splitlines(True), anew.splitlines(True), "page", "anew"))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
