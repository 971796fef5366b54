"""Many claims in one process: what points and cheap tactics settle first, all certificates of a bundle in one run of the checker, then the rest one by one.

for found in decide_all(["x^2 >= 0", ("x*y < 1", ["0 < x < 1", "0 < y < 1"])]): ...
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final, TypeAlias

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.expressions import Relation
from rlstar_sym.prove.answers import Settings, ask_about
from rlstar_sym.prove.decide import Asked, Decision, decide, plain_settings
from rlstar_sym.theorem.verdicts import CERTIFICATE, POINTS, ObligationResult

#: claims that are settled together
TOGETHER: Final = 200
#: a claim, or a claim and its hypotheses
Question: TypeAlias = "str | Relation | tuple[str | Relation, Sequence[str | Relation]]"


def decide_all(
    questions: Iterable[Question], settings: Settings | None = None, together: int = TOGETHER
) -> Iterator[Decision | UsageError]:
    """Decide claims that have nothing to do with each other, over the real numbers; lazily, in their order.

    questions: claims, or pairs of a claim and a list of its hypotheses, as relations or texts; together: so many are read ahead.
    Yields a decision for each, or the error that says why it cannot be read. Raises Disagreement when engines contradict each other.

    >>> [found.verdict for found in decide_all(["x^2 >= 0", ("x < 1", ["x <= 1"])])]
    ['proved', 'refuted']
    """
    settings = settings or plain_settings()
    rest = iter(questions)
    while bundle := list(itertools.islice(rest, together)):
        for question, found in zip(bundle, decide_quickly(bundle, settings), strict=True):
            yield decide(*_parts(question), settings) if found is None else found


def decide_quickly(questions: Sequence[Question], settings: Settings) -> list[Decision | UsageError | None]:
    """What takes milliseconds: a decision, the error that says why a claim cannot be read, or None for a claim that needs more."""
    found: list[Decision | UsageError | None] = [None] * len(questions)
    asked: dict[int, Asked] = {}
    for place, question in enumerate(questions):
        try:
            asked[place] = Asked(*_parts(question))
        except UsageError as error:
            found[place] = error
    quick = replace(settings, engines=settings.engines & {CERTIFICATE, POINTS}, thorough=False, jobs=1)
    ask_about([result for one in asked.values() for result in one.results], quick)
    for place, one in asked.items():
        if all(_shown(r, one) for r in one.results) or any(
            a.outcome == "refuted" for r in one.results for a in r.answers.values()
        ):
            decision = one.concluded(True)
            found[place] = decision if decision.verdict in ("proved", "refuted") else None
    return found


def _shown(result: ObligationResult, asked: Asked) -> bool:
    """Whether the checker accepted a certificate that shows a point of the region as well; one that was kept from an earlier run need not."""
    evidence = (result.certificate or {}).get("evidence", {})
    return result.proved and bool(evidence.get("point") or not asked.hypotheses)


def _parts(question: Question) -> tuple[list[str | Relation], Sequence[str | Relation]]:
    if isinstance(question, tuple):
        claim, given = question
        return [claim], [given] if isinstance(given, (str, Relation)) else given
    return [question], []
