"""The errors that a user can meet, each one sentence: what was wrong, where, and what to do.

Exit codes of the command line follow from the class: `UsageError` and its subclasses end with 2.
"""

from __future__ import annotations

import os
import traceback
from typing import Final


class RlstarError(Exception):
    """Base of every error that the package raises on purpose."""


class UsageError(RlstarError):
    """The caller asked for something that has no meaning: a wrong argument, a wrong number, a wrong file."""


class TheoremFileError(UsageError):
    """A theorem file cannot be loaded or states its theorem wrongly; the message names file and line.

    located: the message already begins with file and line.
    """

    def __init__(self, message: str, *, located: bool = False) -> None:
        super().__init__(message)
        self.located = located


class DerivationError(RlstarError):
    """A kernel algebra did not close, or a derived quantity is not what its construction promises."""


class UndefinedRound(RlstarError):
    """A round is undefined at a point: no sampled chain has the right answer, so there is nothing to refit on."""


class Disagreement(RlstarError):
    """Two engines contradict each other. One of them is wrong, so nothing that either says may be trusted."""


#: the environment variable that asks for the traceback of an unexpected error
DEBUG: Final = "RLSTAR_DEBUG"


def unexpected(error: BaseException) -> str:
    """One sentence for an error that nobody foresaw. Its traceback goes to stderr when RLSTAR_DEBUG is set."""
    if os.environ.get(DEBUG):
        traceback.print_exception(error)
    if isinstance(error, RecursionError):
        return "the input is nested too deeply for this program; simplify it"
    if isinstance(error, MemoryError):
        return "there is not enough memory for this; make the input smaller"
    if isinstance(error, ImportError):
        return f"a library is missing or broken ({_short(error)}); install the package again"
    if isinstance(error, OSError):
        return f"the system refuses: {_short(error)}"
    return (
        f"unexpected {type(error).__name__}: {_short(error)}; nothing is concluded from it. "
        f"Set {DEBUG}=1 to see where it happened, and please report it"
    )


def _short(error: BaseException) -> str:
    text = " ".join(str(error).split()) or "no further word"
    return text if len(text) <= 200 else f"{text[:200]}..."
