"""Logs in which only labels of steps are known: P(right | right so far), F, and an effective number of states.

In a symmetric chain step n is right with probability alpha_n whatever came before, so P(right | right so far) is
alpha_n; what is censored after the first wrong step does no harm. The edge is delta_n = (M alpha_n - 1)/(M - 1), and
M is not in the log. Still, alpha_n > 1/2 means a positive edge for every M >= 2.

The effective M. After k wrong steps a symmetric chain is right with probability (1 - (-1/(M-1))^(k-1))/M: never after
one, with 1/(M-1) after two, with about 1/M after many. So from chains with exactly two wrong steps M = 1 + 1/share.
Where what comes after the first wrong step is not known, the share of right answers among chains with a wrong step,
(J - P)/(1 - P) with P the product of the alphas and J = (1 + (M-1) L)/M, is solved for M. A right answer after
exactly one wrong step contradicts the model: some wrong steps do no harm.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import prod
from typing import Final, Literal

from rlstar_sym.diagnose.estimate import edge_of
from rlstar_sym.diagnose.forecast import Forecast, forecast
from rlstar_sym.diagnose.intervals import Share, share
from rlstar_sym.diagnose.question import Question
from rlstar_sym.diagnose.region import Region, model_region
from rlstar_sym.diagnose.tallies import MOST_STEPS, StepTally
from rlstar_sym.diagnose.verdict import Verdict, decide
from rlstar_sym.fate.conditions import Condition
from rlstar_sym.model.star_round import PAPER_ROUND

#: the largest effective M that is looked for
MOST_STATES: Final = 1e6


@dataclass(frozen=True, slots=True)
class EffectiveStates:
    """M read off lucky answers, None where they fit no M, or several; low, high: from the interval of the share
    alone, None: no such end. by: which chains.
    """

    value: float | None
    low: float | None
    high: float | None
    by: Literal["exactly two wrong steps", "a wrong step"]


@dataclass(frozen=True)
class StepsDiagnosis:
    """What labels of steps say.

    length: the number of steps that most chains have, and of_length how many have it, out of chains; right: by step of
    these, P(right | right so far), all intervals at once; region, deltas: of the edges, where M is given;
    kept_all_right: F; lucky: right answers among chains with a wrong step; after_one: among those with exactly one.
    """

    length: int
    of_length: int
    chains: int
    right: tuple[Share, ...]
    region: Region | None
    deltas: tuple[Fraction, ...]
    kept_all_right: Share
    lucky: Share
    after_one: Share
    states: EffectiveStates
    verdict: Verdict
    forecast: tuple[Forecast, ...]


def diagnose_steps(
    tally: StepTally,
    kept: tuple[int, int],
    question: Question,
    *,
    means_right: bool,
    runs: int = 1,
) -> StepsDiagnosis:
    """kept: kept chains whose steps are known, and how many of them have a wrong one; means_right: labels say that
    steps are right; runs: how many are mixed.
    """
    length = min(tally.lengths, key=lambda size: (-tally.lengths[size], size))
    steps = min(length, MOST_STEPS)
    counts = [(tally.right[length, n], tally.reached[length, n]) for n in range(1, steps + 1)]
    right = tuple(share(x, n, question.risk / steps) for x, n in counts)
    region = None
    deltas: tuple[Fraction, ...] = ()
    if question.states is not None and means_right and runs == 1:
        m = question.states
        region = Region(tuple(edge_of(s.low, m) for s in right), tuple(edge_of(s.high, m) for s in right), m)
        deltas = tuple(edge_of(s.value, m) if s.value is not None else Fraction(0) for s in right)
    known, wrong = kept
    lucky = [0, 0]
    for (_, answer), count in tally.luck.items():
        lucky[answer] += count
    after_one = share(tally.luck[1, True], tally.luck[1, True] + tally.luck[1, False], question.risk)
    bands: tuple[Forecast, ...] = ()
    if region is not None:
        half = [share(x, n, question.risk / (2 * steps)) for x, n in counts]
        wide = Region(
            tuple(edge_of(s.low, region.states) for s in half),
            tuple(edge_of(s.high, region.states) for s in half),
            region.states,
        )
        chains = [question.chains or sum(tally.lengths.values())]
        models = model_region(Region(deltas, deltas, region.states), question.pipeline).lows
        wide = model_region(wide, question.pipeline)
        bands = tuple(forecast(models, wide, question.rounds, chains, question.risk, question.pipeline))
    return StepsDiagnosis(
        length,
        tally.lengths[length],
        sum(tally.lengths.values()),
        right,
        region,
        deltas,
        share(known - wrong, known, question.risk),
        share(lucky[1], sum(lucky), question.risk),
        after_one,
        effective_states(tally, right, question.risk),
        _verdict(right, region, question, means_right=means_right, runs=runs),
        bands,
    )


def effective_states(tally: StepTally, right: tuple[Share, ...], risk: Fraction) -> EffectiveStates:
    """M from lucky answers. right: P(right | right so far), for chains of which not every step is known."""
    hit, missed = tally.luck[2, True], tally.luck[2, False]
    if hit:
        found = share(hit, hit + missed, risk)
        value = 1 + (hit + missed) / hit
        return EffectiveStates(value, float(1 + 1 / found.high), float(1 + 1 / found.low), "exactly two wrong steps")
    hit = sum(count for (_, answer), count in tally.luck.items() if answer)
    lucky = share(hit, sum(tally.luck.values()), risk)
    alphas = [float(one.value) for one in right if one.value is not None]
    if lucky.value is None or len(alphas) < len(right) or tally.luck[2, False]:
        # exactly two wrong steps were seen, and none of those chains was right: no upper end, and no value
        low = float(1 + 1 / share(0, missed, risk).high) if missed else None
        return EffectiveStates(None, low, None, "exactly two wrong steps")
    ends = [states_for(alphas, float(share_of)) for share_of in (lucky.value, lucky.high, lucky.low)]
    return EffectiveStates(ends[0], ends[1], ends[2], "a wrong step")


def lucky_share(alphas: Sequence[float], states: float) -> float:
    """P(right answer | some step is wrong) in a symmetric chain: (J - P)/(1 - P)."""
    whole, edges = prod(alphas), prod((states * a - 1) / (states - 1) for a in alphas)
    return ((1 + (states - 1) * edges) / states - whole) / (1 - whole)


def states_for(alphas: Sequence[float], lucky: float) -> float | None:
    """The M in [2, `MOST_STATES`] with that share of lucky answers; None where there is none, or more than one."""
    if prod(alphas) >= 1:
        return None
    grid: list[float] = [2 * float((MOST_STATES / 2) ** (i / 400)) for i in range(401)]
    above = [lucky_share(alphas, m) > lucky for m in grid]
    turns = [i for i in range(400) if above[i] != above[i + 1]]
    if len(turns) != 1:
        return None
    low, high = grid[turns[0]], grid[turns[0] + 1]
    for _ in range(60):
        middle = (low + high) / 2
        if (lucky_share(alphas, middle) > lucky) == above[turns[0]]:
            low = middle
        else:
            high = middle
    return low


def _verdict(
    right: tuple[Share, ...], region: Region | None, question: Question, *, means_right: bool, runs: int
) -> Verdict:
    if not means_right:
        return Verdict(
            "undetermined",
            (),
            "labels of this log say that the right answer can still be reached, not that a step is right, so no edge can be read off them",
        )
    if runs > 1:
        return Verdict(
            "undetermined",
            (),
            f"{runs} runs are mixed here, and a mixture is no chain; --run NAME diagnoses one of them",
        )
    if region is not None:
        return decide(model_region(region, question.pipeline), question.rounds, question.pipeline)
    if question.pipeline != PAPER_ROUND:
        return Verdict("undetermined", (), "the theorems about this round need the number of states; give --states M")
    least = min(s.low for s in right)
    if len(right) > 1 and least > Fraction(1, 2):
        reason = "every step is right more often than not once all before it are, so its edge is positive whatever the number of states is"
        return Verdict("takes-off", (Condition.EVERY_EDGE_POSITIVE,), reason)
    if len(right) == 1:
        return Verdict(
            "undetermined",
            (),
            "chains of one step have no dynamics of their own; the theorems are about two steps or more",
        )
    if least <= 0:
        return Verdict("undetermined", (Condition.EVERY_EDGE_POSITIVE,), "some step may never be right")
    enough = least.denominator // least.numerator + 1
    reason = f"every edge is certainly positive if there are {enough} states or more; how many there are, labels of steps do not say (--states M)"
    return Verdict("undetermined", (Condition.EVERY_EDGE_POSITIVE,), reason)
