"""Rows without states, counted as they stream by: labels of steps, answers by question, and what the verifier said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from rlstar_sym.errors import UsageError

if TYPE_CHECKING:
    import polars

#: questions of all runs and rounds that are told apart
MOST_QUESTIONS: Final = 2_000_000
#: steps of a chain that are told apart
MOST_STEPS: Final = 200


@dataclass
class StepTally:
    """Labels of steps in one run and round. All numbers are chains.

    lengths: by number of steps; reached, right: by (number of steps, n), chains whose first n - 1 steps are right and
    whose step n is known, and those in which it is right too; luck: by (number of wrong steps, 1, 2 or 3 for more;
    None where not every step is known; answer right), chains with a wrong step whose answer is known.
    """

    lengths: Counter[int] = field(default_factory=Counter)
    reached: Counter[tuple[int, int]] = field(default_factory=Counter)
    right: Counter[tuple[int, int]] = field(default_factory=Counter)
    luck: Counter[tuple[int | None, bool]] = field(default_factory=Counter)

    def add(self, steps: list[bool | None], answer: bool | None, weight: int) -> None:
        """Count a chain."""
        size = len(steps)
        self.lengths[size] += weight
        for n, ok in enumerate(steps[:MOST_STEPS], 1):
            if ok is None:
                break
            self.reached[size, n] += weight
            if not ok:
                break
            self.right[size, n] += weight
        if answer is None:
            return
        wrong = sum(ok is False for ok in steps)
        if wrong:
            self.luck[None if None in steps else min(wrong, 3), answer] += weight


@dataclass
class AnswerTally:
    """Answers in one run and round: questions: (chains, right ones) by question; verdicts: chains by (answer right,
    verifier said so).
    """

    questions: dict[str, list[int]] = field(default_factory=dict)
    verdicts: Counter[tuple[bool, bool]] = field(default_factory=Counter)


@dataclass
class Tallies:
    """By (run, round)."""

    steps: dict[tuple[str, int], StepTally] = field(default_factory=dict)
    answers: dict[tuple[str, int], AnswerTally] = field(default_factory=dict)
    questions: int = 0

    @property
    def keys(self) -> list[tuple[str, int]]:
        """All (run, round)."""
        return sorted({*self.steps, *self.answers})


def tally(batches: Iterable[polars.DataFrame]) -> Tallies:
    """Count all batches. Raises UsageError where there are too many questions to tell apart."""
    found = Tallies()
    for batch in batches:
        _answers(found, batch)
        _steps(found, batch)
    return found


def _answers(found: Tallies, batch: polars.DataFrame) -> None:
    import polars

    known = batch.filter(polars.col("answer_ok").is_not_null())
    grouped = known.group_by("run", "round", "question").agg(
        polars.col("weight").sum().alias("n"),
        polars.col("weight").filter(polars.col("answer_ok")).sum().alias("c"),
    )
    for run, number, question, chains, right in grouped.iter_rows():
        questions = found.answers.setdefault((run, number), AnswerTally()).questions
        entry = questions.get(question)
        if entry is None:
            found.questions += 1
            if found.questions > MOST_QUESTIONS:
                raise UsageError(
                    f"the log has more than {MOST_QUESTIONS} questions in all rounds together; diagnose fewer files at a time"
                )
            entry = questions[question] = [0, 0]
        entry[0] += chains
        entry[1] += right
    both = known.filter(polars.col("verifier_ok").is_not_null())
    for run, number, answer, said, count in (
        both.group_by("run", "round", "answer_ok", "verifier_ok").agg(polars.col("weight").sum()).iter_rows()
    ):
        found.answers[run, number].verdicts[answer, said] += count


def _steps(found: Tallies, batch: polars.DataFrame) -> None:
    import polars

    known = batch.filter(polars.col("step_ok").is_not_null()).select("run", "round", "step_ok", "answer_ok", "weight")
    rows: Any = known.iter_rows()
    for run, number, steps, answer, weight in rows:
        if steps:
            found.steps.setdefault((run, number), StepTally()).add(steps, answer, weight)


def pooled_steps(tallies: Iterable[StepTally]) -> StepTally:
    """Several runs as one."""
    whole = StepTally()
    for one in tallies:
        whole.lengths.update(one.lengths)
        whole.reached.update(one.reached)
        whole.right.update(one.right)
        whole.luck.update(one.luck)
    return whole


def pooled_answers(tallies: Iterable[tuple[str, AnswerTally]]) -> AnswerTally:
    """Several runs as one; the same question in two runs is two questions."""
    whole = AnswerTally()
    for run, one in tallies:
        whole.questions.update({f"{run}\x00{name}": entry for name, entry in one.questions.items()})
        whole.verdicts.update(one.verdicts)
    return whole
