"""lm-evaluation-harness: `samples_{task}_{time}.jsonl`, one line for every document and filter, with `doc_id, target, resps, filtered_resps,
filter, metrics` and a field for every metric."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from rlstar_sym.errors import UsageError
from rlstar_sym.runs.layouts import Layout, LayoutReader, Place
from rlstar_sym.runs.options import LeftOut, shown, text_of
from rlstar_sym.runs.rows import FieldUse, Row, question_name

#: metrics that say whether an answer is right, for logs that do not list theirs
KNOWN: Final = ("exact_match", "acc", "math_verify", "pass@1")
_TASK: Final = re.compile(r"samples_(.+)_\d{4}-\d\d-\d\dT[\d.:-]+")


class HarnessReader(LayoutReader):
    """One filter and one metric are read; lines of other filters are the same answers again, and are left out."""

    metric = ""
    filter: str | None = None

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.run, self.round = "", 0
        self._times: dict[str, int] = {}

    def start(self, place: Place) -> None:
        """The task is in the file's name; several files of one task are its rounds, in the order of their names."""
        super().start(place)
        stem = place.name.rpartition("/")[2].removesuffix(".gz").removesuffix(".jsonl")
        match = _TASK.fullmatch(stem)
        task = match[1] if match else stem.removeprefix("samples_") if place.several else ""
        self.run = "/".join(part for part in (place.folder, task) if part)
        self.round = self._times.get(self.run, 0)
        self._times[self.run] = self.round + 1

    def choose(self, record: Mapping[str, Any]) -> None:
        """The metric and the filter that are named, or the first of the log. Raises UsageError where there is no metric."""
        listed = record.get("metrics")
        metrics = [name for name in listed if isinstance(name, str)] if isinstance(listed, list) else []
        metrics = [name for name in (metrics or KNOWN) if name in record]
        self.metric = self.options.verdict or (metrics[0] if metrics else "")
        if not self.metric or self.metric not in record:
            raise UsageError(
                f"there is no metric {shown(self.metric)}; "
                + (f"the log has {', '.join(map(shown, metrics))}" if metrics else "")
                if self.metric
                else "the log has no metric that is known; name the field with --verdict"
            )
        if len(metrics) > 1 and self.options.verdict is None:
            self.report.warn(
                f"there are several metrics, {', '.join(map(shown, metrics))}; {shown(self.metric)} is read, --verdict names another"
            )
        self.filter = self.options.filter if self.options.filter is not None else _filter_of(record)

    def fields(self, record: Mapping[str, Any]) -> list[FieldUse]:
        """Which field is read as what."""
        return [
            FieldUse("doc_id", "question"),
            FieldUse("(file name)", "run (the task) and round"),
            FieldUse("filter", f"only {shown(self.filter)} is read" if self.filter else "there is none"),
            FieldUse(shown(self.metric), f"answer_ok: right from {self.options.threshold:g} on"),
        ]

    def rows(self, record: Mapping[str, Any]) -> Sequence[Row]:
        """One row."""
        mine = _filter_of(record)
        if mine != self.filter:
            raise LeftOut(
                f"the same answers by the filter {shown(mine)}; {shown(self.filter)} is read, --filter names another"
            )
        answer = self.verdicts.score(record.get(self.metric), self.metric)
        return [Row(question_name(text_of(record.get("doc_id"), "doc_id")), answer, run=self.run, round=self.round)]


def _filter_of(record: Mapping[str, Any]) -> str:
    value = record.get("filter")
    return value if isinstance(value, str) else ""


HARNESS: Final = Layout(
    "lm-eval",
    "lm-evaluation-harness samples",
    ("doc_id", "resps or filtered_resps"),
    lambda record: "doc_id" in record and ("resps" in record or "filtered_resps" in record),
    HarnessReader,
)
