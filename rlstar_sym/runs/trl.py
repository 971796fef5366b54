"""TRL: `completions_{step:05d}.parquet` of its trainers (`step, prompt, completion`, a column for every reward function, `advantage`), and data
for stepwise supervision (`prompt, completions, labels`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from rlstar_sym.errors import UsageError
from rlstar_sym.runs.layouts import Layout, LayoutReader, has
from rlstar_sym.runs.options import Unusable, label_of, shown, text_of, whole_of
from rlstar_sym.runs.rows import FieldUse, Row, question_name

#: columns of the trainer that are no rewards
OWN: Final = frozenset({"step", "prompt", "completion", "advantage", "advantages", "mode", "image", "images"})
TELLING: Final = ("accuracy", "correct", "acc")


class CompletionsReader(LayoutReader):
    """One reward column says whether the answer is right: the one that is named, the only one, or the one that is called accuracy or correct."""

    verdict = ""

    def choose(self, record: Mapping[str, Any]) -> None:
        """Which reward column is the verdict. Raises UsageError where that is not clear."""
        rewards = [
            name
            for name, value in record.items()
            if name not in OWN and (value is None or isinstance(value, int | float))
        ]
        telling = [name for name in rewards if any(word in name.lower() for word in TELLING)]
        if self.options.verdict is not None:
            self.verdict = self.options.verdict
            if self.verdict not in record:
                raise UsageError(f"there is no column {shown(self.verdict)}; the rewards are {_listed(rewards)}")
        elif len(rewards) == 1 or len(telling) == 1:
            self.verdict = (rewards if len(rewards) == 1 else telling)[0]
        elif rewards:
            raise UsageError(
                f"there are several rewards, {_listed(rewards)}; say with --verdict NAME which one means that the answer is right"
            )
        else:
            raise UsageError("there is no column with a reward; TRL writes one for every reward function")

    def fields(self, record: Mapping[str, Any]) -> list[FieldUse]:
        """Which field is read as what."""
        return [
            FieldUse("prompt", "question (by its text)"),
            FieldUse("step", "round"),
            FieldUse(shown(self.verdict), f"answer_ok: right from {self.options.threshold:g} on"),
        ]

    def rows(self, record: Mapping[str, Any]) -> Sequence[Row]:
        """One row."""
        answer = self.verdicts.score(record.get(self.verdict), self.verdict)
        name = question_name(text_of(record.get("prompt"), "prompt"))
        return [Row(name, answer, run=self.place.folder, round=whole_of(record.get("step"), "step"))]


class StepwiseReader(LayoutReader):
    """A prompt, its steps, and a label for each. The answer itself is not in the data."""

    def choose(self, record: Mapping[str, Any]) -> None:
        """Labels mean what the user says, or that the step is right."""
        self.report.step_meaning = self.options.step_meaning or "right"

    def fields(self, record: Mapping[str, Any]) -> list[FieldUse]:
        """Which field is read as what."""
        meaning = (
            "the step is right" if self.report.step_meaning == "right" else "the right answer can still be reached"
        )
        uses = [FieldUse("prompt", "question (by its text)"), FieldUse("labels", f"step_ok: {meaning}")]
        return uses + ([FieldUse("(file name)", "run")] if self.place.several else [])

    def rows(self, record: Mapping[str, Any]) -> Sequence[Row]:
        """One row."""
        completions, labels = record.get("completions"), record.get("labels")
        if not isinstance(completions, list) or not isinstance(labels, list):
            raise Unusable("completions and labels are not both lists")
        if len(completions) != len(labels) or not labels:
            raise Unusable("not one label for each step")
        name = question_name(text_of(record.get("prompt"), "prompt"))
        return [
            Row(
                name,
                step_ok=[label_of(v, "a label") for v in labels],
                run=self.place.name if self.place.several else "",
            )
        ]


def _listed(names: Sequence[str]) -> str:
    return ", ".join(shown(name) for name in names[:8])


COMPLETIONS: Final = Layout(
    "trl",
    "TRL completions",
    ("step", "prompt", "completion"),
    has("step", "prompt", "completion"),
    CompletionsReader,
    grouped_by_text=True,
)
STEPWISE: Final = Layout(
    "stepwise",
    "TRL stepwise supervision",
    ("prompt", "completions", "labels"),
    has("prompt", "completions", "labels"),
    StepwiseReader,
    grouped_by_text=True,
)
