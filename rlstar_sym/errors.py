"""The errors that a user can meet, each one sentence: what was wrong, where, and what to do.

Exit codes of the command line follow from the class: `UsageError` and its subclasses end with 2.
"""

from __future__ import annotations


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
