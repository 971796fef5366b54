"""inspect: `.eval`, a ZIP of JSON: `header.json` (or, of a run that was interrupted, `_journal/start.json`) and `samples/{id}_epoch_{n}.json`,
each with `scores`. Epochs are repeated samples.

An archive is data of a stranger: entries are read one by one, up to bounds on what they declare and on what they really hold.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from rlstar_sym.errors import UsageError
from rlstar_sym.progress import over
from rlstar_sym.runs.layouts import Layout, LayoutReader, Place
from rlstar_sym.runs.options import Unusable, label_of, shown, text_of, whole_of
from rlstar_sym.runs.records import parse
from rlstar_sym.runs.rows import FieldUse, ReadReport, Row, question_name
from rlstar_sym.runs.sources import Source, natural

MOST_ENTRY: Final = 1 << 26
MOST_TOTAL: Final = 1 << 33
MOST_ENTRIES: Final = 1_000_000
#: times that an entry of more than a MiB may shrink: deflate reaches 1032, logs about 20
MOST_RATIO: Final = 500
LETTERS: Final[Mapping[str, bool]] = {"C": True, "I": False, "P": False, "N": False}


def _open(source: Source) -> zipfile.ZipFile:
    try:
        archive = zipfile.ZipFile(source.path)
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError):
        raise UsageError(f"{shown(source.name, 200)} is no whole ZIP archive; an .eval log may be cut off") from None
    entries = archive.infolist()
    if len(entries) > MOST_ENTRIES or sum(entry.file_size for entry in entries) > MOST_TOTAL:
        archive.close()
        raise UsageError(
            f"{shown(source.name, 200)} declares more than {MOST_ENTRIES} entries or {MOST_TOTAL >> 30} GiB; so much is not unpacked"
        )
    return archive


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """An entry, unpacked. Raises Unusable for what is too large, damaged, encrypted, or packed in a way that is not known here."""
    if entry.file_size > MOST_ENTRY or (
        entry.file_size > 1 << 20 and entry.file_size > MOST_RATIO * max(entry.compress_size, 1)
    ):
        raise Unusable(f"an entry that unpacks to more than {MOST_ENTRY >> 20} MiB, or to {MOST_RATIO} times its size")
    if entry.flag_bits & 1:
        raise Unusable("an encrypted entry")
    try:
        with archive.open(entry) as stream:
            content = stream.read(MOST_ENTRY + 1)
    except NotImplementedError:
        raise Unusable(
            "an entry packed in a way that this Python cannot unpack (newer logs use zstd; inspect can convert them)"
        ) from None
    except (OSError, EOFError, zipfile.BadZipFile, zlib.error, RuntimeError, ValueError):
        raise Unusable("a damaged entry") from None
    if len(content) > min(MOST_ENTRY, entry.file_size):
        raise Unusable("an entry larger than it declares")
    return content


def inspect_head(source: Source) -> Mapping[str, Any]:
    """What the log says of its run: its task and its model, as far as they are there."""
    with _open(source) as archive:
        for name in ("header.json", "_journal/start.json"):
            try:
                head = parse(_content(archive, archive.getinfo(name)))
            except (KeyError, ValueError, Unusable):
                continue
            if isinstance(head, dict) and isinstance(head.get("eval"), dict):
                return {key: value for key, value in head["eval"].items() if isinstance(value, str)}
    return {}


def inspect_samples(source: Source, report: ReadReport) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The samples of a log, one by one; what cannot be unpacked or read is rejected in the report. Raises UsageError where there are none."""
    label = shown(source.name, 200)
    with _open(source) as archive:
        entries = [e for e in archive.infolist() if e.filename.startswith("samples/") and e.filename.endswith(".json")]
        if not entries:
            raise UsageError(f"{label} is a ZIP archive without samples/...json, so it is no inspect log")
        ordered = sorted(entries, key=lambda e: natural(e.filename))
        for entry in over(ordered, f"reading {shown(source.name)}", " samples"):
            where = f"{label}:{shown(entry.filename)}"
            try:
                record = parse(_content(archive, entry))
            except (ValueError, Unusable) as error:
                report.reject(str(error), where)
                continue
            if isinstance(record, dict):
                yield where, record
            else:
                report.reject("not a JSON object", where)


class InspectReader(LayoutReader):
    """One scorer is read: the one that is named, or the first. C is right, I wrong, P (in part) and N (no answer) count as wrong."""

    scorer = ""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.run, self.round = "", 0
        self._times: dict[str, int] = {}
        self.partial = 0

    def start(self, place: Place) -> None:
        """The run is the task and the model; several logs of one run are its rounds, in the order of their names."""
        super().start(place)
        named = " ".join(place.head[key] for key in ("task", "model") if place.head.get(key))
        self.run = question_name(named) if named else place.stem
        self.round = self._times.get(self.run, 0)
        self._times[self.run] = self.round + 1

    def fields(self, record: Mapping[str, Any]) -> list[FieldUse]:
        """Which field is read as what."""
        return [
            FieldUse("id", "question"),
            FieldUse("epoch", "sample"),
            FieldUse("(header) task, model", "run; several logs of one run are its rounds"),
            FieldUse("scores", "answer_ok: C is right, I, P and N are not; numbers from the threshold on"),
        ]

    def rows(self, record: Mapping[str, Any]) -> Sequence[Row]:
        """One row."""
        if record.get("error"):
            raise Unusable("the sample ended in an error")
        scores = record.get("scores")
        if not isinstance(scores, dict) or not scores:
            raise Unusable("the sample has no score")
        if not self.scorer:
            self._choose_scorer(scores)
        score = scores.get(self.scorer)
        if score is None:
            raise Unusable(f"no score by {shown(self.scorer)}")
        answer = self._verdict(score.get("value") if isinstance(score, dict) else score)
        name = question_name(text_of(record.get("id"), "id"))
        epoch = whole_of(record.get("epoch", 1), "epoch", least=1)
        return [Row(name, answer, run=self.run, round=self.round, sample=epoch - 1)]

    def _choose_scorer(self, scores: Mapping[str, Any]) -> None:
        self.scorer = self.options.verdict or next(iter(scores))
        if self.scorer not in scores:
            raise UsageError(f"there is no scorer {shown(self.scorer)}; the log has {', '.join(map(shown, scores))}")
        if len(scores) > 1 and self.options.verdict is None:
            names = ", ".join(map(shown, scores))
            self.report.warn(
                f"there are several scorers, {names}; {shown(self.scorer)} is read, --verdict names another"
            )
        self.report.fields = [
            FieldUse(f"scores.{shown(self.scorer)}", use.read_as) if use.name == "scores" else use
            for use in self.report.fields
        ]

    def _verdict(self, value: Any) -> bool:
        if isinstance(value, str) and value in LETTERS:
            self.partial += value == "P"
            return LETTERS[value]
        if isinstance(value, dict | list):
            raise Unusable("a score of several values")
        if isinstance(value, str):
            return label_of(value, "a score")
        return self.verdicts.score(value, f"scores.{self.scorer}")

    def finish(self) -> None:
        """Warn of answers that are right in part."""
        super().finish()
        if self.partial:
            self.report.warn(f"{self.partial} answers are right in part (P) and count as wrong")


INSPECT: Final = Layout(
    "inspect", "inspect log", ("samples/{id}_epoch_{n}.json",), lambda record: "epoch" in record, InspectReader
)
