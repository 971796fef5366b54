"""The table of rules: for every kind of node the function that writes the script of its fact. A kind that is not in it is not generated.

A function takes the writer of the file, the fact, and the place where the fact is shown (`Here`); it returns the lines of a script that closes the goal, the claim of
the fact, after `intros s Hs n Hn ...`. It raises `NotGenerated` with a reason. It may write further lemmas with the writer, before the fact's own.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from rlstar_sym.kernel.reading import FactTerm
    from rlstar_sym.kernel.writing import Here, Writer

Script: TypeAlias = "list[str]"
RuleWriter: TypeAlias = "Callable[[Writer, FactTerm, Here], Script]"

RULES: Final[dict[str, RuleWriter]] = {}


class NotGenerated(Exception):
    """Why no proof was written."""


def rule(kind: str) -> Callable[[RuleWriter], RuleWriter]:
    """Enter a function for a kind of node."""

    def enter(function: RuleWriter) -> RuleWriter:
        if kind in RULES:
            raise ValueError(f"two functions write {kind}")
        RULES[kind] = function
        return function

    return enter


def rule_of(kind: str) -> RuleWriter:
    """The function for a kind of node. Raises NotGenerated where there is none."""
    if kind not in RULES:
        raise NotGenerated(f"no function writes the rule `{kind}`")
    return RULES[kind]


def claim_name(label: str) -> str:
    """What the claim of an obligation is called in a script."""
    return f"G{label.rpartition('/')[2]}"
