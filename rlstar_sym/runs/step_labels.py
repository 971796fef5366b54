"""Solutions with labels of their steps: ProcessBench, PRM800K and Math-Shepherd.

ProcessBench (arXiv:2412.06559) gives the first wrong step, PRM800K (arXiv:2305.20050) rates steps up to the first wrong one: what comes after is
not known, a null entry. In Math-Shepherd (arXiv:2312.08935) a label says that the right answer could still be reached from a step by sampling
on, which is less than that the step is right; the report calls it so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from rlstar_sym.runs.layouts import Layout, LayoutReader, has
from rlstar_sym.runs.options import LeftOut, Unusable, label_of, shown, text_of, whole_of
from rlstar_sym.runs.rows import FieldUse, Row, question_name

MARK: Final = "\u043a\u0438"
"""What stands after every step of a Math-Shepherd solution (a Cyrillic word that is rare elsewhere)."""


class ProcessBenchReader(LayoutReader):
    """`label` is the first wrong step, counted from 0, or -1."""

    def choose(self, record: Mapping[str, Any]) -> None:
        """Labels are about the steps themselves."""
        self.report.step_meaning = "right"

    def fields(self, record: Mapping[str, Any]) -> list[FieldUse]:
        """Which field is read as what."""
        uses = [
            FieldUse("problem", "question (by its text)") if "problem" in record else FieldUse("id", "question"),
            FieldUse("label", "step_ok: right before it, wrong at it, not known after it; -1: every step is right"),
        ]
        if "final_answer_correct" in record:
            uses.append(FieldUse("final_answer_correct", "answer_ok"))
        return uses + ([FieldUse("generator", "run")] if "generator" in record else [])

    def rows(self, record: Mapping[str, Any]) -> Sequence[Row]:
        """One row."""
        steps = record.get("steps")
        if not isinstance(steps, list) or not steps:
            raise Unusable("steps is not a list of steps")
        first = whole_of(record.get("label"), "label", least=-1, most=len(steps) - 1)
        known: list[bool | None] = [True] * len(steps)
        if first >= 0:
            known[first:] = [False, *[None] * (len(steps) - first - 1)]
        answer = record.get("final_answer_correct")
        problem = record.get("problem", record.get("id"))
        return [
            Row(
                question_name(text_of(problem, "problem")),
                None if answer is None else label_of(answer, "final_answer_correct"),
                step_ok=known,
                run=text_of(record.get("generator", ""), "generator") if record.get("generator") else "",
            )
        ]


class Prm800kReader(LayoutReader):
    """The chain goes along the chosen completions; where none is chosen along the first, and there it ends. A rating of 1 or 0 (neutral) is right,
    -1 wrong. After the first wrong step, or where a person wrote on, nothing is known."""

    def choose(self, record: Mapping[str, Any]) -> None:
        """Labels are about the steps themselves."""
        self.report.step_meaning = "right"

    def fields(self, record: Mapping[str, Any]) -> list[FieldUse]:
        """Which field is read as what."""
        return [
            FieldUse("question.problem", "question (by its text)"),
            FieldUse(
                "label.steps[].completions[].rating", "step_ok: 1 and 0 are right, -1 is wrong, not known from there on"
            ),
            FieldUse(
                "question.pre_generated_answer",
                "answer_ok: the same text as question.ground_truth_answer; not known where one is missing",
            ),
        ]

    def rows(self, record: Mapping[str, Any]) -> Sequence[Row]:
        """One row."""
        question, label = record.get("question"), record.get("label")
        if not isinstance(question, dict) or not isinstance(label, dict):
            raise Unusable("question or label is no object")
        for flag, what in (
            ("is_quality_control_question", "quality control"),
            ("is_initial_screening_question", "screening"),
        ):
            if record.get(flag) is True:
                raise LeftOut(f"asked again for {what}")
        steps = label.get("steps")
        if not isinstance(steps, list) or not steps:
            raise Unusable("label.steps is not a list of steps")
        known = _rated(steps)
        whole = question.get("pre_generated_steps")
        if isinstance(whole, list) and len(whole) > len(known):
            known += [None] * (len(whole) - len(known))
        given, right = question.get("pre_generated_answer"), question.get("ground_truth_answer")
        answer = given.strip() == right.strip() if isinstance(given, str) and isinstance(right, str) else None
        return [Row(question_name(text_of(question.get("problem"), "question.problem")), answer, step_ok=known)]


def _rated(steps: Sequence[Any]) -> list[bool | None]:
    """The labels of a PRM800K chain up to where it is known."""
    known: list[bool | None] = []
    for step in steps:
        completions = step.get("completions") if isinstance(step, dict) else None
        if not isinstance(completions, list) or not completions:
            break
        chosen = step.get("chosen_completion")
        place = 0 if chosen is None else whole_of(chosen, "chosen_completion", most=len(completions) - 1)
        rating = completions[place].get("rating") if isinstance(completions[place], dict) else None
        if rating is None:
            known.append(None)
        else:
            known.append(whole_of(rating, "a rating", least=-1, most=1) >= 0)
        if known[-1] is False or chosen is None:
            break
    if not known:
        raise Unusable("no step has a completion")
    return known


class MathShepherdReader(LayoutReader):
    """`input` holds a question and steps, a mark after each; `label` is the same text with + or - in place of the marks."""

    def choose(self, record: Mapping[str, Any]) -> None:
        """Labels are about what can be reached."""
        self.report.step_meaning = self.options.step_meaning or "reaches"

    def fields(self, record: Mapping[str, Any]) -> list[FieldUse]:
        """Which field is read as what."""
        return [
            FieldUse("input", "question (the text before step 1)"),
            FieldUse(
                "label", "step_ok: + the right answer can still be reached from this step; the last one: answer_ok"
            ),
            *([FieldUse("task", "run")] if "task" in record else []),
        ]

    def rows(self, record: Mapping[str, Any]) -> Sequence[Row]:
        """One row."""
        text, label = record.get("input"), record.get("label")
        if not isinstance(text, str) or not isinstance(label, str):
            raise Unusable("input and label are not both texts")
        known: list[bool | None] = []
        place = text.find(MARK)
        first = place
        while place >= 0:
            # every mark before was one letter longer than its label
            sign = label[place - len(known) : place - len(known) + 1]
            if sign not in ("+", "-"):
                raise Unusable("a step without + or - in label")
            known.append(sign == "+")
            place = text.find(MARK, place + len(MARK))
        if not known:
            raise Unusable("no step is marked in input")
        begins = text[:first].lower().find("step 1:")
        if begins < 0:
            begins = text[:first].find("?") + 1
        if begins <= 0 or not text[:begins].strip():
            raise Unusable("no question before the first step")
        task = record.get("task")
        run = shown(task) if isinstance(task, str) else ""
        return [Row(question_name(text[:begins].strip()), known[-1], step_ok=known, run=run)]


PROCESS_BENCH: Final = Layout(
    "processbench",
    "ProcessBench",
    ("steps", "label"),
    lambda record: isinstance(record.get("steps"), list) and "label" in record,
    ProcessBenchReader,
)
PRM800K: Final = Layout(
    "prm800k",
    "PRM800K",
    ("question", "label.steps"),
    lambda record: isinstance(record.get("label"), dict) and "question" in record,
    Prm800kReader,
)
MATH_SHEPHERD: Final = Layout(
    "math-shepherd",
    "Math-Shepherd",
    ("input", "label"),
    lambda record: has("input", "label")(record) and MARK in str(record["input"]),
    MathShepherdReader,
)
