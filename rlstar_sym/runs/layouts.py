"""What a layout of records is: which records it fits, and how one record becomes rows."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rlstar_sym.runs.options import ReadOptions, Verdicts
from rlstar_sym.runs.rows import FieldUse, ReadReport, Row


@dataclass(frozen=True, slots=True)
class Place:
    """Where records come from: the file's name in the log, its place among the files of the log, whether there are several, and what the file
    says of itself (inspect: its header)."""

    name: str
    index: int
    several: bool
    head: Mapping[str, Any]

    @property
    def stem(self) -> str:
        """The file's name without its folder and endings."""
        return self.name.rpartition("/")[2].partition(".")[0]

    @property
    def folder(self) -> str:
        """The folder inside the log, or the empty text."""
        return self.name.rpartition("/")[0]


class LayoutReader(ABC):
    """Turns the records of one log into rows. What it chooses (a metric, a filter) it chooses once, and says so in the report."""

    def __init__(self, options: ReadOptions, report: ReadReport) -> None:
        self.options = options
        self.report = report
        self.verdicts = Verdicts(report, options.threshold)
        self.place = Place("", 0, False, {})
        self._described = False

    def start(self, place: Place) -> None:
        """A new file begins."""
        self.place = place

    def read(self, record: Mapping[str, Any]) -> Sequence[Row]:
        """The rows of a record. Raises Unusable or LeftOut with the reason."""
        if not self._described:
            self._described = True
            self.choose(record)
            self.report.fields = self.fields(record)
        return self.rows(record)

    def choose(self, record: Mapping[str, Any]) -> None:  # noqa: B027 most layouts leave no choice
        """Decide by the first record what is read."""

    @abstractmethod
    def fields(self, record: Mapping[str, Any]) -> list[FieldUse]:
        """Which field is read as what."""

    @abstractmethod
    def rows(self, record: Mapping[str, Any]) -> Sequence[Row]:
        """The rows of a record."""

    def finish(self) -> None:
        """The log is over: say what is left to say."""
        self.verdicts.finish()


@dataclass(frozen=True, slots=True)
class Layout:
    """A layout: its name for --format, what it is called, the fields that it needs, whether a first record fits, and its reader.

    grouped_by_text: questions are told apart by their text only, so groups may be split or merged.
    """

    name: str
    title: str
    needs: tuple[str, ...]
    fits: Callable[[Mapping[str, Any]], bool]
    reader: Callable[[ReadOptions, ReadReport], LayoutReader]
    grouped_by_text: bool = False


def has(*names: str) -> Callable[[Mapping[str, Any]], bool]:
    """A condition: the record has all these fields."""
    return lambda record: all(name in record for name in names)
