"""The conditions under which something is said of a fate, and the theorems that say it.

A verdict names conditions and no theorems. Which theorems stand behind a condition is declared in the theorem files
(`proof.decides`, `proof.serves`); `decisions.json` beside this module is what they declare, written by
tools/regenerate.py, because reading every theorem file takes seconds. That the condition which the code checks is the
hypothesis of those theorems is tested (tests/fate/test_conditions.py).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from rlstar_sym.errors import UsageError

INDEX: Final = Path(__file__).with_name("decisions.json")


class Condition(StrEnum):
    """What is checked of a model, by the name under which theorem files declare what they say of it."""

    # symmetric chains, uniform question, exact rounds
    SINGLE_STEP = "a single step"
    NO_CHAIN_IS_KEPT = "no chain is kept"
    EVERY_EDGE_POSITIVE = "every edge positive"
    AT_MOST_ONE_AT_CHANCE = "at most one edge at chance and none negative"
    ONE_AT_CHANCE = "one edge at chance and none negative"
    ONE_AT_CHANCE_SIGNED = "one edge at chance, some negative"
    TWO_AT_CHANCE = "two edges at chance and none negative"
    TWO_AT_CHANCE_SIGNED = "two edges at chance"
    AT_ENDS = "every edge at an end"
    EVEN_NEGATIVE = "an even number of negative edges"
    ONE_NEGATIVE_RESCUED = "one negative edge, every other far enough above it"
    SIGNED = "the classification of signed edges"
    TWO_STEPS_UP = "two steps, log-odds that add up to more than 0"
    TWO_STEPS_DOWN = "two steps, log-odds that add up to less than 0"
    TWO_STEPS_CANCEL = "two steps, log-odds that add up to 0"
    LEAST_MODULUS = "two states, one least modulus"
    TIE = "two states, a tie for the least modulus"
    TIE_OF_THREE_STEPS = "two states, three steps, a tie for the least modulus"
    ORDER = "chains in order"
    ACCURATE = "an accuracy that excludes wrong steps"
    SIGNED_BOUNDS = "bounds on a round of signed edges"
    # symmetric chains, other rounds
    GOOD_VERIFIER = "a verifier that prefers right answers"
    BLIND_VERIFIER = "a verifier that does not look"
    BAD_VERIFIER = "a verifier that prefers wrong answers"
    TWO_STEPS_COLD = "two steps below temperature 2"
    TWO_STEPS_CRITICAL = "two steps at temperature 2"
    TWO_STEPS_HOT = "two steps above temperature 2"
    COLD = "below temperature 1"
    HOT = "above temperature 2"
    THRESHOLD = "a threshold between the temperatures 1 and 2"
    ABOVE_THRESHOLD = "equal steps above the threshold of a temperature"
    BELOW_THRESHOLD = "equal steps below the threshold of a temperature"
    PARTIAL_REFIT = "partial refits, every edge positive"
    # matrices
    EVERY_ANSWER_RIGHT = "every answer right"
    NOTHING_IS_KEPT = "nothing is kept"
    FIXED_POINT = "a fixed point of a round"
    TWO_STATES = "two states above chance"
    BASIN = "the basin of right reasoning"
    COLLAPSE = "the trap of mode collapse"
    TRAP_OF_TWO_STEPS = "the trap of two steps on three states"
    TRAP_OF_THREE_STEPS = "the trap of three steps on three states"
    NO_ROUND_LOWERS = "no round lowers the accuracy"
    NO_PARTIAL_REFIT_LOWERS = "no partial refit lowers the accuracy"
    # how many rounds, how many chains
    GOAL_BELOW_CHANCE = "a goal below chance"
    ROUNDS_OF_TWO_STEPS = "rounds of two steps"
    ROUNDS_OF_POSITIVE_EDGES = "rounds from positive edges"
    ROUNDS_IN_THE_BASIN = "bounds from the basin"
    ESTIMATION_ERROR = "an estimation error"


@lru_cache(maxsize=1)
def declared() -> dict[str, Any]:
    """What the shipped theorem files declare, by condition. Raises UsageError where the index is missing or broken."""
    try:
        found: dict[str, Any] = json.loads(INDEX.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError(
            f"{INDEX.name}, which says which theorems decide what, cannot be read ({error}); reinstall the package, or run `make generated`"
        ) from None
    return found


def _entry(condition: str) -> list[dict[str, Any]]:
    entry = declared().get(str(condition))
    if entry is None:
        raise UsageError(
            f"no shipped theorem declares anything about {str(condition)!r}; if theorem files have changed, run `make generated`"
        )
    theorems: list[dict[str, Any]] = entry["theorems"]
    return theorems


def theorems_of(*conditions: str) -> tuple[str, ...]:
    """The ids of the theorems behind conditions, each once, those that decide first.

    >>> theorems_of(Condition.EVERY_EDGE_POSITIVE)
    ('I.5',)
    """
    return tuple(dict.fromkeys(one["id"] for condition in conditions for one in _entry(condition)))


def named(*conditions: str) -> str:
    """The same as words: `II.2s and II.2m`.

    >>> named(Condition.LEAST_MODULUS)
    'II.2s and II.2m'
    """
    return " and ".join(theorems_of(*conditions))


def fates_of(condition: str) -> tuple[str, ...]:
    """Where training goes under a condition, as the theorem files have it; nothing where no theorem says all of it."""
    _entry(condition)
    return tuple(declared()[str(condition)]["fates"])


def by_machine(conditions: Iterable[str]) -> bool:
    """Whether theorem files say all that is said under the conditions: every theorem behind them is declared with the
    conclusions that say its part, and `rlstar prove` proves those.

    >>> by_machine([Condition.EVEN_NEGATIVE])
    True
    >>> by_machine([Condition.ONE_AT_CHANCE_SIGNED, Condition.EVEN_NEGATIVE])
    False
    """
    found = [one for condition in conditions for one in _entry(condition)]
    return bool(found) and all(one["says"] for one in found)
