"""Plain logs (CSV, JSON lines, Parquet): `question, sample, correct`; pass counts `question, n, c`; and solutions of several models to a question,
each an object with `is_correct`. Optional fields: `run`, `round`, `verifier`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from rlstar_sym.runs.layouts import Layout, LayoutReader, has
from rlstar_sym.runs.options import Unusable, label_of, shown, text_of, whole_of
from rlstar_sym.runs.rows import FieldUse, Row, question_name

#: pass counts of a question
MOST_COUNT: Final = 1 << 40


class _Plain(LayoutReader):
    """What the three have in common: the question, and the run and round if they are there."""

    def common(self, record: Mapping[str, Any]) -> tuple[str, str, int]:
        """The question, the run and the round; several files without a field `round` are rounds in the order of their names."""
        name = question_name(text_of(record.get("question"), "question"))
        run = text_of(record.get("run"), "run") if record.get("run") is not None else self.place.folder
        if record.get("round") is not None:
            return name, run, whole_of(record.get("round"), "round")
        return name, run, self.place.index if self.place.several else 0

    def common_fields(self, record: Mapping[str, Any]) -> list[FieldUse]:
        """The uses of these fields."""
        uses = [FieldUse("question", "question")]
        uses += [FieldUse(name, name) for name in ("run", "round") if record.get(name) is not None]
        if self.place.several and record.get("round") is None:
            uses.append(FieldUse("(file)", "round: the files in the order of their names"))
        return uses


class PlainReader(_Plain):
    """A chain a record."""

    def fields(self, record: Mapping[str, Any]) -> list[FieldUse]:
        """Which field is read as what."""
        uses = [*self.common_fields(record), FieldUse("correct", "answer_ok")]
        uses += [FieldUse("sample", "sample")] if record.get("sample") is not None else []
        return uses + ([FieldUse("verifier", "verifier_ok")] if record.get("verifier") is not None else [])

    def rows(self, record: Mapping[str, Any]) -> Sequence[Row]:
        """One row."""
        name, run, number = self.common(record)
        sample = record.get("sample")
        verifier = record.get("verifier")
        return [
            Row(
                name,
                label_of(record.get("correct"), "correct"),
                verifier_ok=None if verifier is None else label_of(verifier, "verifier"),
                run=run,
                round=number,
                sample=None if sample is None else whole_of(sample, "sample"),
            )
        ]


class CountsReader(_Plain):
    """n chains of a question, c of them with the right answer."""

    def fields(self, record: Mapping[str, Any]) -> list[FieldUse]:
        """Which field is read as what."""
        return [
            *self.common_fields(record),
            FieldUse("c", "weight of the row with answer_ok"),
            FieldUse("n", "n - c is the weight of the row without"),
        ]

    def rows(self, record: Mapping[str, Any]) -> Sequence[Row]:
        """A row for the right answers and one for the wrong, as far as there are any."""
        name, run, number = self.common(record)
        count = whole_of(record.get("n"), "n", least=1, most=MOST_COUNT)
        right = whole_of(record.get("c"), "c", most=MOST_COUNT)
        if right > count:
            raise Unusable("c is more than n")
        rows = [Row(name, True, run=run, round=number, weight=right)] if right else []
        return rows + ([Row(name, False, run=run, round=number, weight=count - right)] if count > right else [])


class SolutionsReader(_Plain):
    """A question with one solution by each of several models; a model is a run."""

    def fields(self, record: Mapping[str, Any]) -> list[FieldUse]:
        """Which field is read as what."""
        names = ", ".join(shown(name) for name in _solutions(record))
        return [*self.common_fields(record), FieldUse(names, "run, each"), FieldUse("is_correct", "answer_ok")]

    def rows(self, record: Mapping[str, Any]) -> Sequence[Row]:
        """A row a model."""
        name, _, number = self.common(record)
        return [
            Row(name, label_of(solution.get("is_correct"), "is_correct"), run=question_name(model), round=number)
            for model, solution in _solutions(record).items()
        ]


def _solutions(record: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    return {name: value for name, value in record.items() if isinstance(value, dict) and "is_correct" in value}


PLAIN: Final = Layout("plain", "answers", ("question", "correct"), has("question", "correct"), PlainReader)
COUNTS: Final = Layout("counts", "pass counts", ("question", "n", "c"), has("question", "n", "c"), CountsReader)
SOLUTIONS: Final = Layout(
    "solutions",
    "solutions of several models",
    ("question", "an object with is_correct"),
    lambda record: "question" in record and bool(_solutions(record)),
    SolutionsReader,
)
