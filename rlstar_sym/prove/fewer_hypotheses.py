"""A claim that no certificate was found for, under fewer of its hypotheses: the search is lost among more of them than a proof needs.

Hypotheses are dropped one at a time while a solver still finds no counterexample; what is left is a stronger statement, whose certificate proves the claim as well.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from rlstar_sym.prove.answers import Settings, ask_about
from rlstar_sym.prove.limits import seconds_left
from rlstar_sym.theorem.obligations import Obligation
from rlstar_sym.theorem.verdicts import CERTIFICATE, SOLVERS, ObligationResult

#: seconds for a solver and a smaller set of hypotheses
SECONDS: Final = 2.0
#: seconds for all questions to a solver, and the share of the time that is left
MOST_SECONDS: Final = 40.0
SHARE: Final = 0.5
#: more hypotheses are not looked at
MOST_HYPOTHESES: Final = 24


def prove_with_fewer(result: ObligationResult, settings: Settings) -> tuple[int, ...]:
    """Try the claim under hypotheses that a solver says suffice. When the checker accepts a certificate, the result is about the smaller statement from then on.

    Returns the numbers (from 0) of the hypotheses that were kept; nothing when it is proved by none, or no solver said that all of them suffice.
    """
    obligation = result.obligation
    count = len(obligation.hypotheses)
    solver = next((s for s in SOLVERS if s in result.answers and result.answers[s].outcome == "confirmed"), None)
    if solver is None or CERTIFICATE not in settings.engines or not 2 <= count <= MOST_HYPOTHESES:
        return ()
    finish = time.monotonic() + min(MOST_SECONDS, seconds_left(SHARE))
    tried: set[tuple[int, ...]] = set()
    for order in (range(count), range(count - 1, -1, -1)):
        kept = _enough(obligation, order, solver, settings, finish)
        if len(kept) == count or kept in tried:
            continue
        tried.add(kept)
        smaller = ObligationResult(_under(obligation, kept))
        ask_about([smaller], replace(settings, engines=frozenset({CERTIFICATE})))
        if smaller.proved:
            result.obligation, result.certificate = smaller.obligation, smaller.certificate
            result.certificate_path = smaller.certificate_path
            result.answers[CERTIFICATE] = smaller.answers[CERTIFICATE]
            return kept
    return ()


def _enough(
    obligation: Obligation, order: Sequence[int], solver: str, settings: Settings, finish: float
) -> tuple[int, ...]:
    """Hypotheses of which none can be left out, as far as the solver says so in time; tried in this order."""
    kept = list(range(len(obligation.hypotheses)))
    for index in order:
        left = min(SECONDS, finish - time.monotonic())
        if left <= 0:
            break
        fewer = tuple(i for i in kept if i != index)
        asked = ObligationResult(_under(obligation, fewer))
        quickly = replace(settings, engines=frozenset({solver}), seconds=left, settled=None, cache=None)
        ask_about([asked], quickly)
        if asked.answers[solver].outcome == "confirmed":
            kept = list(fewer)
    return tuple(kept)


def _under(obligation: Obligation, kept: Sequence[int]) -> Obligation:
    """The same claim under some of the hypotheses."""
    smaller = replace(obligation, hypotheses=tuple(obligation.hypotheses[i] for i in kept))
    if smaller.inside is None:
        return smaller
    there = {s: v for s, v in smaller.inside.items() if s in smaller.variables}
    return replace(smaller, inside=there)
