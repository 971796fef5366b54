"""Logs in which only answers are known: J by question, its mixture over questions, pass@k, dead groups, and the
verifier.

- Of c right answers in n, 1 - C(n-c, k)/C(n, k) is an unbiased estimate of pass@k of the question [chen2021], for k
  <= n.
- A group of G answers to one question is dead when all are right or none is: then methods that compare within the
  group learn nothing from it. If every question had the same J that would be J^G + (1-J)^G of the groups. Questions
  differ: with a beta distribution of the same mean and variance it is B(a+G, b)/B(a, b) + B(a, b+G)/B(a, b).
- The mean of c/n over questions, and (mean of c(c-1)/(n(n-1))) minus its square, estimate mean and variance of J over
  questions.
- The interval of J is Clopper-Pearson's. For fixed questions of different J the number of right answers varies less
  than a binomial one with the mean J, so for J on these questions it is on the safe side [hoeffding1956]. It says
  nothing about other questions. Those of pass@k do: questions are taken as drawn independently of each other, and a mean
  of independent values in [0, 1] is bounded by Hoeffding's Theorem 1, however few they are.
- With both verdicts: a = P(kept | right), b = P(kept | wrong), the verifier of II.3.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import exp, fsum, lgamma
from typing import Any

from rlstar_sym.diagnose.answers_forecast import AnswersOutlook, outlook
from rlstar_sym.diagnose.forecast import PASSES
from rlstar_sym.diagnose.intervals import Share, mean_interval, share
from rlstar_sym.diagnose.question import Question
from rlstar_sym.diagnose.tallies import AnswerTally
from rlstar_sym.diagnose.verdict import Verdict
from rlstar_sym.fate.conditions import Condition, named


@dataclass(frozen=True, slots=True)
class PassAt:
    """pass@k averaged over the questions with k answers or more, with an interval of its mean over questions of the kind
    that these were drawn from.
    """

    k: int
    value: float
    low: float
    high: float
    questions: int


@dataclass(frozen=True, slots=True)
class DeadGroups:
    """Groups of two answers or more: observed dead ones, and how many are expected if questions are alike, and if
    they differ as they seem to.
    """

    observed: Share
    alike: float
    mixed: float | None


@dataclass(frozen=True)
class AnswersDiagnosis:
    """What answers say.

    groups: how many questions have n answers, c of them right, as ((n, c), questions); accuracy: J on these questions; mean, variance: of J over questions, each question counting alike (variance None
    where no question has two answers); verifier: (a, b), None where there is one verdict only; never, always: questions
    of which no answer, or every one, was right; outlook: what theorems say of the next rounds.
    """

    chains: int
    questions: int
    groups: tuple[tuple[tuple[int, int], int], ...]
    accuracy: Share
    mean: float
    variance: float | None
    passes: tuple[PassAt, ...]
    dead: DeadGroups | None
    verifier: tuple[Share, Share] | None
    never: Share
    always: Share
    outlook: AnswersOutlook
    verdict: Verdict


def diagnose_answers(tally: AnswerTally, question: Question, *, runs: int = 1) -> AnswersDiagnosis:
    """Raises nothing: a tally has at least one answer. runs: how many are mixed."""
    groups = Counter((n, c) for n, c in tally.questions.values())
    chains = sum(n * count for (n, _), count in groups.items())
    right = sum(c * count for (_, c), count in groups.items())
    asked = sum(groups.values())
    mean = sum(count * c / n for (n, c), count in groups.items()) / asked
    pairs = {(n, c): count for (n, c), count in groups.items() if n > 1}
    variance = None
    if pairs:
        twice = sum(pairs.values())
        mean_of_pairs = sum(count * c / n for (n, c), count in pairs.items()) / twice
        square = sum(count * c * (c - 1) / (n * (n - 1)) for (n, c), count in pairs.items()) / twice
        variance = max(0.0, square - mean_of_pairs**2)
    verifier = _verifier(tally.verdicts, question.risk)
    accuracy = share(right, chains, question.risk)
    ahead, verdict = outlook(groups, accuracy, question, runs=runs)
    return AnswersDiagnosis(
        chains,
        asked,
        tuple(sorted(groups.items())),
        accuracy,
        mean,
        variance,
        tuple(_passes(groups, question)),
        _dead(pairs, mean, variance, question.risk) if pairs else None,
        verifier,
        share(sum(count for (_, c), count in groups.items() if c == 0), asked, question.risk),
        share(sum(count for (n, c), count in groups.items() if c == n), asked, question.risk),
        ahead,
        verdict or _verdict(right, verifier),
    )


def pass_at_k(n: int, c: int, k: int) -> float:
    """1 - C(n-c, k)/C(n, k), for 1 <= k <= n. Unbiased for a question with n answers, c of them right."""
    missed = 1.0
    for i in range(n - c + 1, n + 1):
        missed *= 1 - k / i
        if missed <= 0:
            return 1.0
    return 1 - missed


def _passes(groups: Counter[tuple[int, int]], question: Question) -> list[PassAt]:
    found = []
    for k in PASSES:
        cells = [(pass_at_k(n, c, k), count) for (n, c), count in sorted(groups.items()) if n >= k]
        asked = sum(count for _, count in cells)
        if not asked:
            continue
        value = min(1.0, fsum(one * count for one, count in cells) / asked)
        low, high = mean_interval(value, asked, question.risk)
        found.append(PassAt(k, value, float(low), float(high), asked))
    return found


def _dead(groups: dict[tuple[int, int], int], mean: float, variance: float | None, risk: Fraction) -> DeadGroups:
    total = sum(groups.values())
    dead = sum(count for (n, c), count in groups.items() if c in (0, n))
    sizes: Counter[int] = Counter()
    for (n, _), count in groups.items():
        sizes[n] += count
    alike = sum(count * (mean**n + (1 - mean) ** n) for n, count in sizes.items()) / total
    mixed = None
    if variance and 0 < variance < mean * (1 - mean):
        both = mean * (1 - mean) / variance - 1
        a, b = mean * both, (1 - mean) * both
        mixed = sum(count * (_rising(a, a + b, n) + _rising(b, a + b, n)) for n, count in sizes.items()) / total
    return DeadGroups(share(dead, total, risk), alike, mixed)


def _rising(a: float, whole: float, n: int) -> float:
    """a (a+1) .. (a+n-1) over the same of `whole`: the n-th moment of a beta distribution."""
    return exp(lgamma(a + n) - lgamma(a) - lgamma(whole + n) + lgamma(whole))


def _verifier(verdicts: Counter[tuple[bool, bool]], risk: Fraction) -> tuple[Share, Share] | None:
    if not verdicts:
        return None
    both = [
        share(verdicts[answer, True], verdicts[answer, True] + verdicts[answer, False], risk / 2)
        for answer in (True, False)
    ]
    return both[0], both[1]


def _verdict(right: int, verifier: tuple[Share, Share] | None) -> Verdict:
    reason = "answers alone do not say whether the steps behind them are right, and that decides where training goes; labels of steps say more, and so does the number of states (--states M)"
    if not right:
        reason = "no answer is right, so nothing would be kept"
    conditions: tuple[Condition, ...] = ()
    if verifier is not None:
        a, b = verifier
        if b.high < a.low:
            reason += f"; the verifier prefers right answers, so from edges that are not negative it does not change where training goes ({named(Condition.GOOD_VERIFIER)})"
            conditions = (Condition.GOOD_VERIFIER,)
        elif b.low > a.high:
            reason += f"; the verifier prefers wrong answers, and then no positive edge rises ({named(Condition.BAD_VERIFIER)})"
            conditions = (Condition.BAD_VERIFIER,)
    return Verdict("undetermined", conditions, reason)


def shares_by_round(tallies: Sequence[tuple[int, AnswerTally]], risk: Fraction) -> list[tuple[int, Share]]:
    """J round by round, all intervals at once."""
    found: list[tuple[int, Any]] = []
    for number, tally in tallies:
        chains = sum(n for n, _ in tally.questions.values())
        found.append((number, share(sum(c for _, c in tally.questions.values()), chains, risk / len(tallies))))
    return found
