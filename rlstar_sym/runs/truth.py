"""The truth of a table of states: which label every state of every column has."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rlstar_sym.errors import UsageError
from rlstar_sym.runs.options import shown
from rlstar_sym.runs.rows import ReadReport
from rlstar_sym.runs.sources import identify, natural
from rlstar_sym.runs.tables import column_names, frames

if TYPE_CHECKING:
    import polars

#: labels; the counts of a step have that many squared
MOST_LABELS: Final = 2048
_STATE: Final = re.compile(r"s(\d{1,4})", re.ASCII)


@dataclass(frozen=True)
class Truth:
    """names[n][q]: the state that the right chain of question q passes in column s_n; labels are the places q."""

    names: tuple[tuple[str, ...], ...]

    @property
    def states(self) -> int:
        """M."""
        return len(self.names[0])

    def categories(self) -> list[polars.Enum]:
        """For every column a type whose codes are the labels."""
        import polars

        return [polars.Enum(list(column)) for column in self.names]


def state_columns(names: Sequence[str]) -> list[str] | None:
    """s0, s1, ..., sN if a table has them (N at least 1), in order; None if it is no table of states."""
    places = sorted(
        int(match[1]) for name in names if (match := _STATE.fullmatch(name)) and str(int(match[1])) == match[1]
    )
    if len(places) < 2 or places != list(range(len(places))):
        return None
    return [f"s{place}" for place in places]


def read_truth(path: Path, columns: Sequence[str]) -> Truth:
    """A table of right chains, one row a question, with the columns of the log.

    Raises UsageError where the columns differ, a row cannot be read, or two questions share a state in one column, so that a state would have
    two labels. A row that is there twice counts once.
    """
    label = shown(path.name, 200)
    if not path.is_file():
        raise UsageError(
            f"{shown(path, 200)} is no file; --truth names a table of the right chains, one row a question"
        )
    source = identify(path, path.name)
    if source.kind not in ("table", "parquet"):
        raise UsageError(f"{label} is no table; the truth is a CSV or Parquet table of the right chains")
    names = column_names(source)
    found = state_columns(names)
    if found != list(columns):
        raise UsageError(
            f"{label} has the columns {_listed(found or names)}, but the log has {_listed(columns)}; the truth has the same states"
        )
    report = ReadReport()
    rows: dict[tuple[str, ...], int] = {}
    for numbers, frame in frames(source, names, report, columns):
        for number, row in zip(numbers, frame.rows(), strict=True):
            if any(cell is None or cell == "" for cell in row):
                raise UsageError(f"{label}:{number}: a cell is empty; every question has a whole right chain")
            rows.setdefault(tuple(map(str, row)), number)
            if len(rows) > MOST_LABELS:
                raise UsageError(f"{label} has more than {MOST_LABELS} questions; so many states are not counted")
    for reason, entry in report.rejected.items():
        raise UsageError(f"{entry.first[0]}: {reason}; the truth has no rows to spare")
    if len(rows) < 2:
        raise UsageError(f"{label} has {len(rows)} question{'' if len(rows) == 1 else 's'}; there are at least 2")
    for n, column in enumerate(columns):
        seen: dict[str, int] = {}
        for row, number in rows.items():
            if row[n] in seen:
                raise UsageError(
                    f"{label}:{number}: the state {shown(row[n])} of {column} is also in line {seen[row[n]]}; "
                    "the truth is one-to-one, every question has a state of its own in every column"
                )
            seen[row[n]] = number
    return Truth(tuple(zip(*rows, strict=True)))


def truth_of_names(found: Sequence[set[str]], columns: Sequence[str]) -> Truth:
    """Without a table: states are the same in every column, and the right step stays where it is.

    found: the names in every column. Raises UsageError where the columns name different states, because then somebody has to say which belong together.
    """
    for column, names in zip(columns, found, strict=True):
        if not names & found[0]:
            raise UsageError(
                f"the columns {columns[0]} and {column} have no state in common, so it is not known which step is right; "
                "give --truth FILE, a table of the right chains"
            )
    every = set().union(*found)
    if len(every) > MOST_LABELS:
        raise UsageError(f"the table names more than {MOST_LABELS} states; so many are not counted")
    if len(every) < 2:
        raise UsageError("the table names one state only; a chain of reasoning has at least 2")
    ordered = tuple(sorted(every, key=lambda name: (natural(name), name)))
    return Truth((ordered,) * len(columns))


def _listed(names: Sequence[str]) -> str:
    return ", ".join(shown(name, 20) for name in names[:8]) + (", ..." if len(names) > 8 else "")
