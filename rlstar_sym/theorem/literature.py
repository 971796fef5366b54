"""Results of the literature that theorems may assume: cited with their reference, and not proved here.

This is a closed list apart from the rules. A theorem that rests on one, or uses a theorem that does, says so in the table, the ledger and the JSON
(`assumes`): its verdict is about what follows from the cited result.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

#: what a fact that is an instance of a cited result has as its rule; it is no rule of the closed set
CITED: Final = "cited result"


@dataclass(frozen=True)
class CitedResult:
    """A result's name, where it is proved, its key in docs/references.bib, and what it says."""

    name: str
    where: str
    key: str
    statement: str


_CITED: Final = (
    CitedResult(
        "Hoeffding",
        "Hoeffding (1963), Theorem 2",
        "hoeffding1963",
        "The average of n independent random variables with values in [0, 1] differs from its expectation by t > 0 or more with probability at most 2 exp(-2 n t^2).",
    ),
)

LITERATURE: Final = MappingProxyType({result.name: result for result in _CITED})
