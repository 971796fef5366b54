"""One row serves every log: what a sampled chain is to everything that comes after reading.

| column        | type          | meaning |
|---------------|---------------|---------|
| `run`         | text          | which run, model or task the chain belongs to; `""` where a log has one run only |
| `round`       | int64         | the training round or step as the log numbers it; 0 where it says nothing |
| `question`    | text          | the question: its id, or its text (long texts are cut and end in a hash, see `question_name`) |
| `sample`      | int64         | number of the chain among those of (run, round, question), from 0 |
| `states`      | list of int32 | labels of s_0 .. s_N relative to the truth, or null where a log has no states |
| `step_ok`     | list of bool  | for every step whether it is right; a null entry is not known (censored); null where nothing is known of steps |
| `answer_ok`   | bool          | whether the answer is right; null where it is not known |
| `verifier_ok` | bool          | what the verifier of the run said, where that is told apart from `answer_ok`; else null |
| `weight`      | int64         | how many sampled chains the row stands for (pass counts: more than 1) |

Labels: the right chain of question q is (q, q, ..., q). A table of truths gives every state of every column the label of the question whose
right chain passes it there, so a step is right exactly when it keeps the label: `states[n] == states[n - 1]`, whatever came before. The
answer is right when `states[N] == states[0]`. A chain is kept when the verifier says so: `verifier_ok`, or `answer_ok` where that is null.

`step_ok` comes from the labels where there are states, and from the log's own step labels elsewhere. What those mean is in the report:
`right` (the step is right), or `reaches` (the right answer can still be reached from there, which is less).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, Literal

if TYPE_CHECKING:
    import polars

#: rows of one batch at most
BATCH_ROWS: Final = 1 << 16
COLUMNS: Final = (
    "run",
    "round",
    "question",
    "sample",
    "states",
    "step_ok",
    "answer_ok",
    "verifier_ok",
    "weight",
)
#: a longer name of a question is cut and hashed
MOST_NAME: Final = 80
#: of every reason so many lines are named
FIRST_LINES: Final = 5
#: so many reasons and warnings are told apart; a log may not make the report grow without end
MOST_REASONS: Final = 200
MOST_ROUNDS: Final = 10_000
OTHERWISE: Final = "for another reason"

StepMeaning = Literal["right", "reaches"]


def row_schema() -> dict[str, Any]:
    """The columns of a batch with their polars types."""
    import polars

    return {
        "run": polars.String,
        "round": polars.Int64,
        "question": polars.String,
        "sample": polars.Int64,
        "states": polars.List(polars.Int32),
        "step_ok": polars.List(polars.Boolean),
        "answer_ok": polars.Boolean,
        "verifier_ok": polars.Boolean,
        "weight": polars.Int64,
    }


@dataclass(slots=True)
class Row:
    """One row before it joins a batch; the fields are the columns above. `sample` None: numbered in order of appearance."""

    question: str
    answer_ok: bool | None = None
    step_ok: Sequence[bool | None] | None = None
    verifier_ok: bool | None = None
    run: str = ""
    round: int = 0
    sample: int | None = None
    weight: int = 1


@dataclass(frozen=True, slots=True)
class FieldUse:
    """A field of the log, and what it was read as; `read_as` is a column, or a few words where it is more than that."""

    name: str
    read_as: str


@dataclass(slots=True)
class Rejected:
    """The records rejected for one reason: how many, and where the first few stand (`file:line`, counted from 1)."""

    count: int = 0
    first: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Tally:
    """What the rows say in total, each a number of chains (weights added up).

    steps_known: chains of which it is known whether every step is right; wrong_steps_kept: kept chains with a wrong step, of
    `kept_steps_known`; their quotient is 1 - F.
    """

    chains: int = 0
    answer_known: int = 0
    answer_right: int = 0
    kept_known: int = 0
    kept: int = 0
    steps_known: int = 0
    all_steps_right: int = 0
    kept_steps_known: int = 0
    wrong_steps_kept: int = 0

    def as_json(self) -> dict[str, int]:
        """The numbers by name."""
        return {name: getattr(self, name) for name in Tally.__slots__}


@dataclass(slots=True)
class ReadReport:
    """What reading has found; complete once the last batch is out.

    format: the layout; files: the files that were read, in order; fields: which field was read as what; records: rows of the log that
    were used; rejected: by reason, what could not be; set_aside: by reason, what was left out on purpose; other_files: files that were not
    read, and why; groups: how many groups
    (run, round, question) have how many chains; warnings: sentences; step_meaning: what step labels mean, None without any;
    steps, states: N and M of a table of states, else None; only_kept: the log holds kept chains only, so J cannot be read off it;
    tally, by_round: what the rows say in all, and by (run, round) for the first `MOST_ROUNDS` of them.
    """

    format: str = ""
    files: list[str] = field(default_factory=list)
    fields: list[FieldUse] = field(default_factory=list)
    records: int = 0
    rejected: dict[str, Rejected] = field(default_factory=dict)
    set_aside: dict[str, int] = field(default_factory=dict)
    other_files: list[str] = field(default_factory=list)
    groups: dict[int, int] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)
    step_meaning: StepMeaning | None = None
    steps: int | None = None
    states: int | None = None
    only_kept: bool = False
    tally: Tally = field(default_factory=Tally)
    by_round: dict[tuple[str, int], Tally] = field(default_factory=dict)

    def tallies(self, run: str, number: int) -> tuple[Tally, ...]:
        """Where chains of this run and round are added up: the total, and the round's own."""
        own = self.by_round.get((run, number))
        if own is None and len(self.by_round) < MOST_ROUNDS:
            own = self.by_round[run, number] = Tally()
        return (self.tally,) if own is None else (self.tally, own)

    def reject(self, reason: str, where: str, count: int = 1) -> None:
        """Count records that cannot be used."""
        entry = self._rejected(reason)
        entry.count += count
        if len(entry.first) < FIRST_LINES:
            entry.first.append(where)

    def reject_many(self, reason: str, name: str, numbers: Iterable[int], count: int) -> None:
        """Count records of one file at once; numbers: at least the first few of their lines."""
        entry = self._rejected(reason)
        entry.count += count
        entry.first += [f"{name}:{number}" for number in islice(numbers, FIRST_LINES - len(entry.first))]

    def _rejected(self, reason: str) -> Rejected:
        if reason not in self.rejected and len(self.rejected) >= MOST_REASONS:
            reason = OTHERWISE
        return self.rejected.setdefault(reason, Rejected())

    def leave_out(self, reason: str, count: int = 1) -> None:
        """Count records that are left out on purpose."""
        if reason not in self.set_aside and len(self.set_aside) >= MOST_REASONS:
            reason = OTHERWISE
        self.set_aside[reason] = self.set_aside.get(reason, 0) + count

    def warn(self, sentence: str) -> None:
        """Say something once."""
        if sentence not in self.warnings and len(self.warnings) < MOST_REASONS:
            self.warnings.append(sentence)

    @property
    def rejected_count(self) -> int:
        """How many records were rejected in all."""
        return sum(entry.count for entry in self.rejected.values())

    def reasons(self) -> str:
        """The first few reasons why records were rejected, with how many and where."""
        return "; ".join(
            f"{reason} ({entry.count}, first at {entry.first[0]})" for reason, entry in list(self.rejected.items())[:3]
        )

    def as_json(self) -> dict[str, Any]:
        """The report as plain data."""
        return {
            "format": self.format,
            "files": self.files,
            "fields": [{"name": use.name, "read_as": use.read_as} for use in self.fields],
            "records": self.records,
            "rejected": [
                {"reason": reason, "count": entry.count, "first": entry.first}
                for reason, entry in self.rejected.items()
            ],
            "set_aside": [{"reason": reason, "count": count} for reason, count in self.set_aside.items()],
            "other_files": self.other_files,
            "groups": [{"size": size, "groups": count} for size, count in sorted(self.groups.items())],
            "warnings": self.warnings,
            "step_meaning": self.step_meaning,
            "steps": self.steps,
            "states": self.states,
            "only_kept": self.only_kept,
            "tally": self.tally.as_json(),
            "rounds": [
                {"run": run, "round": number, **tally.as_json()}
                for (run, number), tally in sorted(self.by_round.items())
            ],
        }


def question_name(text: str) -> str:
    """A question's text as its name: itself if it is short, else its beginning and 16 hexadecimal digits of its SHA-256."""
    if len(text) <= MOST_NAME:
        return text
    return f"{text[:MOST_NAME]}... {hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"


def utf8(text: str) -> str:
    """The text, with halves of characters that have no UTF-8 written as escapes."""
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode("utf-8")


def frame_of(rows: Sequence[Row], samples: Sequence[int]) -> polars.DataFrame:
    """A batch from rows without states; samples: their numbers."""
    import polars

    columns: Mapping[str, Any] = {
        "run": [utf8(row.run) for row in rows],
        "round": [row.round for row in rows],
        "question": [utf8(row.question) for row in rows],
        "sample": list(samples),
        "states": [None] * len(rows),
        "step_ok": [None if row.step_ok is None else list(row.step_ok) for row in rows],
        "answer_ok": [row.answer_ok for row in rows],
        "verifier_ok": [row.verifier_ok for row in rows],
        "weight": [row.weight for row in rows],
    }
    return polars.DataFrame(columns, schema=row_schema())
