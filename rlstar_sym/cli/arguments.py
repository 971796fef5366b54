"""Reading command lines: what argparse does not do by itself.

Every mistake is a `UsageError` with one sentence, which the main program prints before it ends with exit code
2. Light on purpose: only the standard library.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NoReturn

from rlstar_sym.errors import UsageError

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

#: options whose value may begin with a minus sign
NUMBER_OPTIONS: Final = frozenset(
    {
        "--delta",
        "--steps",
        "--states",
        "--rounds",
        "--digits",
        "--verifier",
        "--temperature",
        "--mix",
        "--start",
        "--eta",
        "--threshold",
        "--chains",
        "--kept",
        "--runs",
        "--seed",
        "--confidence",
        "--round",
        "--risk",
        "--accuracy",
        "--alpha",
        "--samples",
        "--hottest",
        "--cells",
        "--pass",
        "--show",
    }
)
_NEGATIVE: Final = re.compile(r"-[\d.]")
_RELATION: Final = re.compile(r"-[^-].*[<>=]", re.DOTALL)
_WHOLE: Final = re.compile(r"[+-]?\d+", re.ASCII)


class SentenceParser(argparse.ArgumentParser):
    """An argparse parser that raises its complaints as UsageError instead of printing the usage; subparsers
    inherit that.
    """

    def error(self, message: str) -> NoReturn:
        """Raise what argparse found wrong, as one sentence."""
        raise UsageError(f"{message}; see `{self.prog} --help`")

    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        """Help that cannot be written is an error like any other; argparse would say nothing of it and end with 0."""
        if message:
            (sys.stderr if file is None else file).write(message)


def join_negative_values(argv: Sequence[str]) -> list[str]:
    """Write `--delta -0.2,0.5` as `--delta=-0.2,0.5`, and a claim such as `-x<1` with a blank before it; argparse would take them for options."""
    joined: list[str] = []
    for argument in argv:
        if joined and joined[-1] in NUMBER_OPTIONS and _NEGATIVE.match(argument):
            joined[-1] += "=" + argument
        elif _RELATION.match(argument):
            joined.append(" " + argument)
        else:
            joined.append(argument)
    return joined


def whole_number(text: str, what: str, least: int, most: int) -> int:
    """Read a whole number between two bounds; `what` names it in the error, as in `the number of states`."""
    shown = text if len(text) <= 40 else f"{text[:20]}... ({len(text)} characters)"
    if not _WHOLE.fullmatch(text.strip()):
        raise UsageError(f"{what} is {shown!r}, which is not a whole number; it goes from {least} to {most}")
    # a number of very many digits is out of range without being converted
    if len(text.strip().lstrip("+-0")) > len(str(most)) or not least <= (number := int(text)) <= most:
        raise UsageError(f"{what} is {shown}; it goes from {least} to {most}")
    return number


def number_or_symbolic(text: str, what: str, least: int, most: int) -> int | None:
    """Read a whole number, or the word `symbolic` as None."""
    if text.strip() == "symbolic":
        return None
    try:
        return whole_number(text, what, least, most)
    except UsageError as error:
        raise UsageError(f"{error}, or is the word symbolic") from None
