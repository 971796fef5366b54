"""Diagnose a log, whatever it holds: states, labels of steps, or answers only."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rlstar_sym.diagnose.answers import AnswersDiagnosis, diagnose_answers
from rlstar_sym.diagnose.diagnosis import StatesDiagnosis, diagnose_states
from rlstar_sym.diagnose.intervals import Share, share
from rlstar_sym.diagnose.measured import Comparison, MeasuredRound, compare
from rlstar_sym.diagnose.question import Question, chosen
from rlstar_sym.diagnose.step_labels import StepsDiagnosis, diagnose_steps
from rlstar_sym.diagnose.tallies import Tallies, pooled_answers, pooled_steps, tally
from rlstar_sym.diagnose.verdict import Verdict
from rlstar_sym.errors import UsageError
from rlstar_sym.model.star_round import PAPER_ROUND

if TYPE_CHECKING:
    from rlstar_sym.runs.options import ReadOptions
    from rlstar_sym.runs.rows import ReadReport, Tally


@dataclass(frozen=True, slots=True)
class RoundShares:
    """A round of a log without states: J, and F where steps are known (None else); all rounds at once."""

    round: int
    accuracy: Share
    kept_all_right: Share | None


@dataclass(frozen=True)
class LogDiagnosis:
    """What was read, and what it says. states, or steps and answers, whichever the log has; rounds: of a log without
    states.
    """

    question: Question
    report: ReadReport
    states: StatesDiagnosis | None = None
    steps: StepsDiagnosis | None = None
    answers: AnswersDiagnosis | None = None
    round: int = 0
    rounds: tuple[RoundShares, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def verdict(self) -> Verdict:
        """The verdict of what says most."""
        for one in (self.states, self.steps, self.answers):
            if one is not None:
                return one.verdict
        return Verdict("undetermined", (), "nothing is known of steps or answers")

    @property
    def decided(self) -> bool:
        """Whether there is a verdict."""
        return self.verdict.decided


def diagnose(
    path: Path | str,
    question: Question,
    *,
    format: str | None = None,
    truth: Path | str | None = None,
    options: ReadOptions | None = None,
) -> LogDiagnosis:
    """Read a log and diagnose it. Raises UsageError where nothing can be read or said."""
    from rlstar_sym.runs.reading import STATES, count_states, read_rows

    reading = read_rows(path, format=format, truth=truth, options=options)
    if reading.report.format == STATES:
        if question.states is not None:
            raise UsageError("--states is for logs without states; this one says itself how many there are")
        if question.steps is not None:
            raise UsageError(_OWN_STEPS)
        table = count_states(path, format=format, truth=truth)
        found = diagnose_states(table, question)
        return LogDiagnosis(
            question, table.report, states=found, round=found.estimate.round, comparisons=found.comparisons
        )
    return _without_states(tally(reading), reading.report, question)


def _without_states(tallies: Tallies, report: ReadReport, question: Question) -> LogDiagnosis:
    """Labels of steps and answers of one round; several runs are taken together unless one is asked for."""
    keys = tallies.keys
    if not keys:
        raise UsageError(
            "the log says neither of steps nor of answers whether they are right, so there is nothing to diagnose"
        )
    run, number = chosen(keys, question)
    if question.run is None and question.round is None:
        number = min(one for _, one in keys)
    runs = sorted({one for one, _ in keys}) if question.run is None else [run]
    mine = [(one, number) for one in runs if (one, number) in keys]
    answers = steps = None
    if any(key in tallies.answers for key in mine):
        whole = pooled_answers((key[0], tallies.answers[key]) for key in mine if key in tallies.answers)
        answers = diagnose_answers(whole, question, runs=len(mine))
    if any(key in tallies.steps for key in mine):
        if question.steps is not None:
            raise UsageError(_OWN_STEPS)
        known, wrong = _kept([report.by_round[key] for key in mine if key in report.by_round])
        steps = diagnose_steps(
            pooled_steps(tallies.steps[key] for key in mine if key in tallies.steps),
            (known, wrong),
            question,
            means_right=report.step_meaning == "right",
            runs=len(mine),
        )
    if report.only_kept:
        raise UsageError(
            "the log holds kept chains only, so how often a step or an answer is right cannot be read off it"
        )
    measured = every_round = _measured(report, runs)
    unlike: list[str] = []
    bands = {one.t: one.run_accuracy for one in steps.forecast} if steps is not None else {}
    shares = {one.t: one.run_kept_all_right for one in steps.forecast} if steps is not None else {}
    if steps is None and answers is not None:
        bands = {one.t: (one.accuracy, 1.0) for one in answers.outlook.rounds if one.t}
        measured, unlike = _of_the_same_questions(tallies, measured, runs, number)
    comparisons = compare(measured, number, bands, shares if question.pipeline == PAPER_ROUND else {}, question.risk)
    return LogDiagnosis(
        question,
        report,
        None,
        steps,
        answers,
        number,
        tuple(_rounds(every_round, question.risk)),
        tuple(comparisons),
        (*_notes(runs, {one for _, one in keys}, number, question), *_unseen(steps, answers), *unlike),
    )


#: what a log that has steps is asked no more
_OWN_STEPS: Final = "--steps is for logs that have answers only; this one says itself how many steps there are"


def _of_the_same_questions(
    tallies: Tallies, measured: list[MeasuredRound], runs: list[str], base: int
) -> tuple[list[MeasuredRound], list[str]]:
    """The rounds whose J is about the same questions, each asked as often, as that of the base round; and what is left out."""

    def asked(number: int) -> dict[tuple[str, str], Fraction]:
        counts = {
            (run, name): n
            for run in runs
            if (run, number) in tallies.answers
            for name, (n, _) in tallies.answers[run, number].questions.items()
        }
        whole = sum(counts.values())
        return {key: Fraction(n, whole) for key, n in counts.items()}

    first = asked(base)
    same = [one for one in measured if one.round == base or asked(one.round) == first]
    if len(same) == len(measured):
        return same, []
    left = len(measured) - len(same)
    return same, [
        f"{left} of the other rounds ask{'s' if left == 1 else ''} other questions, or asks them in other proportions, so their J is not compared with that of round {base}"
    ]


def _unseen(steps: StepsDiagnosis | None, answers: AnswersDiagnosis | None) -> list[str]:
    if steps is None and answers is not None and answers.verdict.decided:
        return [
            "the verdict is about symmetric steps without memory, uniform questions and this number of states; of that, answers show only whether questions are alike"
        ]
    if steps is None or not steps.verdict.decided:
        return []
    return [
        "the verdict is about symmetric steps without memory and uniform questions; labels of steps cannot show whether that is so, states could"
    ]


def _kept(tallies: list[Tally]) -> tuple[int, int]:
    return sum(t.kept_steps_known for t in tallies), sum(t.wrong_steps_kept for t in tallies)


def _measured(report: ReadReport, runs: list[str]) -> list[MeasuredRound]:
    numbers = sorted({number for run, number in report.by_round if run in runs})
    found = []
    for number in numbers:
        tallies = [report.by_round[run, number] for run in runs if (run, number) in report.by_round]
        known, wrong = _kept(tallies)
        chains = sum(t.answer_known for t in tallies)
        if chains:
            right = sum(t.answer_right for t in tallies)
            found.append(MeasuredRound(number, chains, right, known, known - wrong if known else None))
    return found


def _rounds(measured: list[MeasuredRound], risk: Fraction) -> list[RoundShares]:
    each = risk / max(1, len(measured))
    found = []
    for one in measured:
        wrong_free = None
        if one.kept_all_right is not None:
            wrong_free = share(one.kept_all_right, one.kept, each)
        found.append(RoundShares(one.round, share(one.right, one.chains, each), wrong_free))
    return found


def _notes(runs: list[str], numbers: set[int], number: int, question: Question) -> list[str]:
    notes = []
    if len(runs) > 1:
        from rlstar_sym.runs.options import shown

        names = ", ".join(shown(run) for run in runs[:6]) + (", ..." if len(runs) > 6 else "")
        notes.append(f"{len(runs)} runs are taken together ({names}); --run NAME takes one of them")
    if len(numbers) > 1 and question.round is None:
        notes.append(
            f"the log holds the rounds {min(numbers)} to {max(numbers)}; this is about round {number}, --round R chooses another"
        )
    return notes
