"""What a theorem decides: under which condition it says where training goes.

A verdict of `rlstar fate` or `rlstar diagnose` names a condition; which theorems stand behind the condition is declared
here, by the theorem files, and nowhere else. tools/regenerate.py writes what they declare to `rlstar_sym/fate/decisions.json`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from rlstar_sym.theorem.facts import Fact
from rlstar_sym.theorem.recording import Citable, Recording

if TYPE_CHECKING:
    from rlstar_sym.theorem.theorems import Theorem

#: where training may go
FATES: Final = ("takes off", "wrong steps", "stuck", "mode collapse")
_CONDITION: Final = re.compile(r"[a-z][a-z0-9 ,'-]{2,79}")


@dataclass(frozen=True)
class Decision:
    """A theorem's part in what is said under a condition.

    fates: where training goes there, nothing where the theorem only serves others, or bounds rounds; facts: the
    conclusions that say so, nothing where the way from the theorem to the verdict is argued in words.
    """

    condition: str
    fates: tuple[str, ...]
    facts: tuple[Fact, ...]


class Decisions(Recording):
    """Declarations, no rules: they owe nothing and conclude nothing."""

    def __init__(self, theorem: str, uses: tuple[str, ...] = (), library: Mapping[str, Citable] | None = None) -> None:
        super().__init__(theorem, uses, library)
        self._decisions: list[Decision] = []

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """What is declared, in order."""
        return tuple(self._decisions)

    def decides(self, condition: str, *facts: Fact, fates: Iterable[str]) -> None:
        """The facts, which the theorem concludes, say that training goes there under the condition.

        condition: as `rlstar_sym.fate.conditions` has it; fates: out of `FATES`, more than one where the signs of the
        start tell which.
        """
        chosen = (fates,) if isinstance(fates, str) else tuple(fates)
        if not chosen or any(fate not in FATES for fate in chosen):
            raise self._error(f"decides({condition!r}, ...): a fate is one of {', '.join(FATES)}")
        if not facts:
            raise self._error(f"decides({condition!r}, ...): name the facts that say so")
        self._declare(condition, chosen, facts)

    def serves(self, condition: str, *facts: Fact) -> None:
        """A verdict under the condition rests on this theorem too; without facts it does so by an argument in words."""
        self._declare(condition, (), facts)

    def _declare(self, condition: str, fates: tuple[str, ...], facts: tuple[Fact, ...]) -> None:
        if not isinstance(condition, str) or not _CONDITION.fullmatch(condition):
            raise self._error(f"{condition!r} is no condition: a few plain words, such as 'every edge positive'")
        for fact in facts:
            if not isinstance(fact, Fact) or not any(fact is own for own in self.facts):
                raise self._error(f"{condition}: {fact} is no fact of this proof")
        if any(known.condition == condition for known in self._decisions):
            raise self._error(f"{condition}: said twice; name all facts at once")
        self._decisions.append(Decision(condition, fates, facts))


def decisions_data(theorems: Mapping[str, Theorem]) -> dict[str, Any]:
    """By condition: the fates, and for each theorem, in the order of ids and those that decide first, what it says."""
    from rlstar_sym.theorem.discovery import in_order

    found: dict[str, dict[str, Any]] = {}
    for one in in_order(theorems).values():
        for decision in one.proof.decisions:
            entry = found.setdefault(decision.condition, {"fates": [], "theorems": []})
            entry["fates"] = list(dict.fromkeys((*entry["fates"], *decision.fates)))
            entry["theorems"].append(
                {
                    "id": one.id,
                    "decides": bool(decision.fates),
                    "says": [fact.text() for fact in decision.facts],
                }
            )
    for entry in found.values():
        entry["theorems"].sort(key=lambda one: not one["decides"])
    return dict(sorted(found.items()))


def decisions_text(theorems: Mapping[str, Theorem]) -> str:
    """The same as the file that is shipped."""
    return json.dumps(decisions_data(theorems), indent=1, ensure_ascii=True) + "\n"
