"""verl: `{rollout_data_dir}/{step}.jsonl`, one sampled answer a line, with `input, output, gts, score, step` and what the reward function adds
(`acc`, `uid`, ...)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from rlstar_sym.runs.layouts import Layout, LayoutReader, Place, has
from rlstar_sym.runs.options import shown, text_of, whole_of
from rlstar_sym.runs.rows import FieldUse, Row, question_name


class VerlReader(LayoutReader):
    """`score` is the answer's verdict; where the reward function also gives `acc`, that is the answer and `score` what the verifier said."""

    verdict = "score"
    by_id = False
    has_step = False
    of_file = 0

    def start(self, place: Place) -> None:
        """The file is named by its step."""
        super().start(place)
        self.of_file = (
            int(place.stem) if place.stem.isascii() and place.stem.isdigit() and len(place.stem) < 16 else place.index
        )

    def choose(self, record: Mapping[str, Any]) -> None:
        """`acc` before `score`, `uid` before the prompt's text."""
        self.verdict = self.options.verdict or ("acc" if record.get("acc") is not None else "score")
        self.by_id = record.get("uid") is not None
        self.has_step = record.get("step") is not None

    def fields(self, record: Mapping[str, Any]) -> list[FieldUse]:
        """Which field is read as what."""
        uses = [
            FieldUse("uid", "question") if self.by_id else FieldUse("input", "question (by its text)"),
            FieldUse("step" if self.has_step else "(file name)", "round"),
            FieldUse(shown(self.verdict), f"answer_ok: right from {self.options.threshold:g} on"),
        ]
        if self.verdict != "score":
            uses.append(FieldUse("score", f"verifier_ok: kept from {self.options.threshold:g} on"))
        return uses

    def rows(self, record: Mapping[str, Any]) -> Sequence[Row]:
        """One row."""
        answer = self.verdicts.score(record.get(self.verdict), self.verdict)
        verifier = None if self.verdict == "score" else self.verdicts.score(record.get("score"), "score")
        name = text_of(record.get("uid"), "uid") if self.by_id else text_of(record.get("input"), "input")
        number = whole_of(record.get("step"), "step") if self.has_step else self.of_file
        return [Row(question_name(name), answer, verifier_ok=verifier, run=self.place.folder, round=number)]


VERL: Final = Layout(
    "verl",
    "verl rollouts",
    ("input", "output", "score"),
    has("input", "output", "score"),
    VerlReader,
    grouped_by_text=True,
)
