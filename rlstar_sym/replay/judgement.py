"""What an evaluation says: the statement holds on the run, it fails there, or the run does not tell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Judgement:
    """holds: None where the run does not tell; rounds: how many were looked at; detail: why it fails, or what could not be told.

    A failure of a relation is certain (exact, or balls apart). That a limit fails is certain where the run stands still exactly, and otherwise the test
    that limits.py describes. That a limit, a descent or the number of points where a value is taken holds is never more than a test: a run is finite.
    """

    holds: bool | None
    rounds: int = 0
    detail: str = ""


def all_of(found: Iterable[Judgement]) -> Judgement:
    """One judgement of many that must all hold: the first failure, else unknown if nothing was told, else that it holds as far as was told."""
    rounds, told, detail = 0, False, ""
    for one in found:
        if one.holds is False:
            return one
        rounds = max(rounds, one.rounds)
        told = told or one.holds is True
        detail = detail or one.detail
    return Judgement(True if told else None, rounds, "" if told else detail)
