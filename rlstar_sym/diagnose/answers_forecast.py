"""What theorems say of the next rounds where only answers are known.

Two readings (docs/from-your-log.md):

- *Any model.* Whatever states, steps and kernels are behind the answers, no exact round lowers J, whatever the
  distribution of the questions (III.1; partial refits II.5d). So in all rounds to come J is at least the lower end of
  its interval. pass@k is at least J, and so it is bounded below too; it may fall, as J may rise by giving some
  questions up (III.5a). Nothing more can be said: a single step is perfect after a round, and steps that are certain,
  some of them wrong, never move.
- *Symmetric steps on M states* (M given). Then all questions are alike, which is tested. If J is certainly above
  1/(M-1), every edge is positive (II.2w). An edge is then at least the product of all, so L >= c gives edges in
  [c, 1], a region: its verdict is that of verdict.py, and with N given its rounds are those of region.py.

What these do not cover is not known, and that is said: J of single questions, F, finite refits without N and M.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil, floor, inf, nextafter
from typing import Final, Literal

from rlstar_sym.diagnose.assumptions import Checked, check_alike
from rlstar_sym.diagnose.estimate import edge_of
from rlstar_sym.diagnose.forecast import PASSES, pass_at, rounds_needed
from rlstar_sym.diagnose.intervals import Share, share
from rlstar_sym.diagnose.more_chains import least_deciding
from rlstar_sym.diagnose.question import Question
from rlstar_sym.diagnose.region import Region, accuracy_interval, model_region, next_region, sampled_region
from rlstar_sym.diagnose.verdict import Verdict, decide
from rlstar_sym.fate.conditions import Condition, named
from rlstar_sym.model.star_round import PAPER_ROUND, PartialRefit, StarRound

Reading = Literal["any model", "symmetric steps"]
#: lower ends of edges are multiples of 2^-BITS
BITS: Final = 60


@dataclass(frozen=True, slots=True)
class AnswersForecast:
    """Round t, counted from the diagnosed one: J and pass@k (by k) of exact rounds are at least so much; no theorem
    bounds them from above.
    """

    t: int
    accuracy: float
    passes: tuple[tuple[int, float], ...]


@dataclass(frozen=True)
class AnswersOutlook:
    """What is known of the next rounds.

    reading: of which models; rounds: lower bounds, nothing where no theorem gives any; at_most: rounds until
    J >= 1 - eta for every model of the reading, where that is known; alike: the test that all questions are as often
    answered right; conditions: what the bounds rest on; if_symmetric: what would follow of symmetric steps, whatever M
    is; not_known: what no theorem says; enough: about how many answers in all decide, where M is given and too few do,
    if the truth is near the estimate.
    """

    reading: Reading
    rounds: tuple[AnswersForecast, ...]
    at_most: int | None
    alike: Checked
    conditions: tuple[Condition, ...]
    if_symmetric: str | None
    not_known: tuple[str, ...]
    enough: int | None = None


def outlook(
    groups: Counter[tuple[int, int]], accuracy: Share, question: Question, *, runs: int = 1
) -> tuple[AnswersOutlook, Verdict | None]:
    """The outlook, and the verdict about symmetric steps where M is given (None: M is not).

    groups: how many questions have so many answers and right ones; accuracy: J; runs: how many are mixed.
    """
    alike = check_alike(groups)
    verdict = region = None
    if question.states is not None and runs > 1:
        reason = f"{runs} runs are mixed here, and a mixture is no chain; --run NAME diagnoses one of them"
        verdict = Verdict("undetermined", (), reason)
    elif question.states is not None:
        verdict, region = _symmetric(accuracy, question.states, question, alike)
    enough = None if verdict is None or region is not None or runs > 1 else _enough(accuracy, question, alike)
    unknown: list[str] = []
    if region is not None and question.steps is not None:
        bounds = tuple(_of_region(region, accuracy, question))
        conditions = (*never_falls(question.pipeline), Condition.ACCURATE, Condition.ORDER)
        unknown.append("F, the share of right answers with every step right")
        most = rounds_needed(region.lows, region, question.eta, question.pipeline).at_most
        return AnswersOutlook("symmetric steps", bounds, most, alike, conditions, None, tuple(unknown)), verdict
    unknown.append(
        f"J of single questions, and pass@k beyond this bound: some questions may be given up while J rises ({named(Condition.COLLAPSE)})"
    )
    if question.states is None:
        unknown.append(
            "how far J is above chance: give --states M if a step has M outcomes with errors spread over them"
        )
    elif question.steps is None:
        unknown.append("how many rounds it takes: give --steps N")
    conditions = never_falls(question.pipeline)
    rounds: tuple[AnswersForecast, ...] = ()
    if conditions:
        least = _down(accuracy.low)
        rounds = tuple(AnswersForecast(t, least, tuple((k, least) for k in PASSES)) for t in range(question.rounds + 1))
        unknown.append("any bound on J from above: one step is perfect after a round, and certain steps never move")
    else:
        unknown.append("whether J falls: the theorem about any model is about exact verifiers and temperature 1")
    if_symmetric = _whatever_the_states(accuracy, question) if question.states is None else None
    return AnswersOutlook("any model", rounds, None, alike, conditions, if_symmetric, tuple(unknown), enough), verdict


def never_falls(pipeline: StarRound) -> tuple[Condition, ...]:
    """What says of rounds of this kind that J falls for no model; nothing where no theorem does."""
    if pipeline == PAPER_ROUND:
        return (Condition.NO_ROUND_LOWERS,)
    if (
        isinstance(pipeline.refitting, PartialRefit)
        and replace(pipeline, refitting=PAPER_ROUND.refitting) == PAPER_ROUND
    ):
        return (Condition.NO_PARTIAL_REFIT_LOWERS,)
    return ()


def _symmetric(accuracy: Share, states: int, question: Question, alike: Checked) -> tuple[Verdict, Region | None]:
    """The verdict about symmetric steps, and their region where N is given and every edge is positive."""
    if alike.finding == "contradicted":
        reason = "some questions are answered right more often than others, and those of symmetric steps are alike; of other steps answers alone say too little"
        return Verdict("undetermined", (), reason), None
    bound = Fraction(1, states - 1)
    if not accuracy.low > bound:
        reason = f"J is not certain to be above 1/(M-1) = {bound}, so some steps may be certainly wrong and the answer right all the same ({named(Condition.ACCURATE)}), or at chance"
        return Verdict("undetermined", (Condition.ACCURATE,), reason), None
    least = Fraction(floor(edge_of(accuracy.low, states) * (1 << BITS)), 1 << BITS)
    reason = f"J is certainly above 1/(M-1) = {bound}, so every edge is positive and at least {float(least):.4g}, the product of all"
    if question.steps is None:
        if question.pipeline == PAPER_ROUND:
            conditions = (Condition.ACCURATE, Condition.EVERY_EDGE_POSITIVE)
            return Verdict("takes-off", conditions, f"{reason}; then every step becomes perfect"), None
        return Verdict(
            "undetermined", (), f"{reason}; the theorems about this round need the number of steps (--steps N)"
        ), None
    count = question.steps
    region = model_region(Region((least,) * count, (Fraction(1),) * count, states), question.pipeline)
    found = decide(region, None, question.pipeline)
    verdict = replace(found, conditions=(Condition.ACCURATE, *found.conditions), reason=f"{reason}; {found.reason}")
    return verdict, region


def _of_region(region: Region, accuracy: Share, question: Question) -> Iterator[AnswersForecast]:
    """Lower bounds by round, of chains as they are sampled."""
    pipeline = question.pipeline
    floor_of_all = accuracy.low if never_falls(pipeline) else Fraction(0)
    here: Region | None = region
    for t in range(question.rounds + 1):
        known = Fraction(0) if here is None else accuracy_interval(sampled_region(here, pipeline))[0]
        least = _down(max(known, floor_of_all if t else accuracy.low))
        yield AnswersForecast(t, least, tuple((k, pass_at(least, k)) for k in PASSES))
        here = None if here is None else next_region(here, pipeline)


def _down(value: Fraction) -> float:
    """The greatest double that is no greater."""
    near = float(value)
    return near if near <= value else nextafter(near, -inf)


def _enough(accuracy: Share, question: Question, alike: Checked) -> int | None:
    """About how many answers bring J above 1/(M-1) for certain."""
    if alike.finding == "contradicted" or question.states is None:
        return None
    bound = Fraction(1, question.states - 1)

    def verdict(times: Fraction) -> Verdict:
        found = share(round(times * accuracy.successes), round(times * accuracy.trials), question.risk)
        return Verdict("takes-off" if found.low > bound else "undetermined", (), "")

    decided = least_deciding(verdict)
    return None if decided is None else ceil(decided[0] * accuracy.trials)


def _whatever_the_states(accuracy: Share, question: Question) -> str | None:
    """What holds of symmetric steps for every M."""
    if question.pipeline != PAPER_ROUND or not accuracy.low > Fraction(1, 2):
        return None
    return (
        f"were the steps symmetric, then for every M >= 3 a J above 1/2 makes every edge positive ({named(Condition.ACCURATE)}), and every step becomes right "
        f"({named(Condition.EVERY_EDGE_POSITIVE)}); for M = 2 J tends to 1, perhaps through wrong steps ({named(Condition.EVEN_NEGATIVE)})"
    )
