"""Tables of states: a chain a row, the columns s0 .. sN, a cell is the name of a state.

The authors of RL-STaR (arXiv:2410.23912) write for iteration i all sampled chains as `iter_data_4_{i}_all.csv`, the kept ones as
`iter_data_4_{i}.csv` and those with every step right as `iter_data_4_{i}_full_correct.csv`; names of that form give the round. Optional
columns: `run`, `round`, and `kept` (0 or 1: what the verifier said).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from rlstar_sym.errors import UsageError
from rlstar_sym.runs.options import WORDS, shown
from rlstar_sym.runs.rows import FieldUse, ReadReport, Tally, row_schema
from rlstar_sym.runs.sources import Source
from rlstar_sym.runs.tables import EMPTY, column_names, frames
from rlstar_sym.runs.truth import Truth, state_columns, truth_of_names

if TYPE_CHECKING:
    import polars

_NAMED: Final = re.compile(r"iter_data_(\d{1,9})_(\d{1,9})(_all|_full_correct|)\.(?:csv|csv\.gz|parquet)")
OPTIONAL: Final = ("run", "round", "kept")


@dataclass(frozen=True, slots=True)
class StateFile:
    """A file of the log with the run and the round that its name gives, and whether it holds kept chains only."""

    source: Source
    run: str
    round: int
    only_kept: bool


@dataclass(slots=True)
class Chains:
    """Chains of one run and round: labels, integers of shape (N + 1, chains); kept, verifier: booleans, verifier None if there is no such column."""

    run: str
    round: int
    labels: Any
    kept: Any
    verifier: Any

    def part(self, start: int, stop: int) -> Chains:
        """The chains from one place to another."""
        said = None if self.verifier is None else self.verifier[start:stop]
        return Chains(self.run, self.round, self.labels[:, start:stop], self.kept[start:stop], said)


def plan(sources: Sequence[Source], report: ReadReport) -> list[StateFile]:
    """Which files are read as which round; what is left out is said in the report.

    Raises UsageError where only chains with every step right are there.
    """
    named: dict[tuple[str, str, int], dict[str, Source]] = {}
    others: list[Source] = []
    for source in sources:
        folder, _, name = source.name.rpartition("/")
        match = _NAMED.fullmatch(name)
        if match:
            named.setdefault((folder, match[1], int(match[2])), {})[match[3]] = source
        else:
            others.append(source)
    if not named:
        several = len(others) > 1
        places: dict[str, int] = {}
        files = []
        for source in others:
            folder = source.name.rpartition("/")[0]
            place = places.setdefault(folder, 0)
            places[folder] += 1
            files.append(StateFile(source, folder, place if several else 0, False))
        return files
    for source in others:
        report.other_files.append(f"{shown(source.name)} is not named as a round (iter_data_4_1_all.csv)")
    several_kinds = len({(folder, kind) for folder, kind, _ in named}) > len({folder for folder, _, _ in named})
    planned = []
    for (folder, kind, number), variants in sorted(named.items(), key=lambda entry: entry[0]):
        run = "/".join(part for part in (folder, kind if several_kinds else "") if part)
        chosen = variants.get("_all") or variants.get("")
        if chosen is None:
            report.other_files.append(
                f"{shown(variants['_full_correct'].name)} holds only chains with every step right"
            )
            continue
        planned.append(StateFile(chosen, run, number, "_all" not in variants))
        for variant in variants.values():
            if variant is not chosen:
                report.other_files.append(f"{shown(variant.name)} is a part of {shown(chosen.name)}")
    if not planned:
        raise UsageError("the log holds only chains with every step right; give all sampled chains (..._all.csv)")
    return planned


@dataclass(slots=True)
class StateLog:
    """A log of state tables, ready to be streamed."""

    files: list[StateFile]
    columns: list[str]
    truth: Truth
    report: ReadReport
    headers: list[list[str]]
    starts: dict[tuple[str, int], Any] = field(default_factory=dict)
    foreign: dict[str, str] = field(default_factory=dict)

    def chains(self) -> Iterator[Chains]:
        """The chains, file by file, in batches; rows that cannot be used are rejected in the report."""
        enums = self.truth.categories()
        for file, header in zip(self.files, self.headers, strict=True):
            extra: list[str] = [name for name in OPTIONAL if name in header]
            for numbers, frame in frames(file.source, header, self.report, [*self.columns, *extra]):
                yield from self._split(file, numbers, _as_text(frame, file.source), enums, extra)

    def _split(
        self, file: StateFile, numbers: Sequence[int], frame: polars.DataFrame, enums: Sequence[Any], extra: list[str]
    ) -> Iterator[Chains]:
        import numpy

        labels = numpy.empty((len(self.columns), frame.height), dtype=numpy.int32)
        for row, column, enum in zip(labels, self.columns, enums, strict=True):
            codes = frame[column].cast(enum, strict=False).to_physical()
            row[:] = codes.cast(int).fill_null(self.truth.states).to_numpy()
        good = (labels < self.truth.states).all(axis=0)
        if not good.all():
            self._reject(file, numbers, frame, labels, good)
        verifier = None
        if "kept" in extra:
            verifier, good = self._verifier(file, numbers, frame["kept"], good)
        rounds = None
        if "round" in extra:
            read = frame["round"].cast(float, strict=False)
            # pandas writes whole numbers with gaps as 1.0
            bad = good & ~((read == read.floor()) & (read.abs() < 2**53)).fill_null(False).to_numpy()
            self._reject_rows(file, numbers, bad, "round is not a whole number")
            good &= ~bad
            rounds = read.fill_null(0).fill_nan(0).to_numpy()
        runs = frame["run"].fill_null("") if "run" in extra else None
        for run, number, mask in _parts(file, runs, rounds, good):
            chosen = labels[:, mask] if not mask.all() else labels
            right = chosen[-1] == chosen[0]
            said = None if verifier is None else verifier[mask]
            kept = numpy.ones_like(right) if file.only_kept and said is None else right if said is None else said
            self._count(run, number, chosen, kept)
            yield Chains(run, number, chosen, kept, said)

    def _reject(self, file: StateFile, numbers: Any, frame: polars.DataFrame, labels: Any, good: Any) -> None:
        """Say of every row without a label what is wrong, once a row."""
        empty = _with_gaps(frame.select(self.columns)).to_numpy()
        self._reject_rows(file, numbers, empty, EMPTY)
        told = good | empty
        for row, column in zip(labels, self.columns, strict=True):
            unknown = ~told & (row == self.truth.states)
            if unknown.any():
                self._reject_rows(file, numbers, unknown, f"unknown state in {column}")
                if column not in self.foreign:
                    self.foreign[column] = shown(frame[column][int(unknown.argmax())])
                    self.report.warn(
                        f"{column} names states that the truth does not have, such as {self.foreign[column]}"
                    )
            told |= unknown

    def _reject_rows(self, file: StateFile, numbers: Sequence[int], bad: Any, reason: str) -> None:
        places = bad.nonzero()[0]
        if len(places):
            first = [numbers[int(place)] for place in places[:8]]
            self.report.reject_many(reason, shown(file.source.name), first, len(places))

    def _verifier(self, file: StateFile, numbers: Any, column: polars.Series, good: Any) -> tuple[Any, Any]:
        words = (
            column.str.strip_chars().str.to_lowercase().replace_strict(list(WORDS), list(WORDS.values()), default=None)
        )
        bad = good & words.is_null().to_numpy()
        self._reject_rows(file, numbers, bad, "kept is not 0, 1, true or false")
        return words.fill_null(False).cast(bool).to_numpy(), good & ~bad

    def _count(self, run: str, number: int, labels: Any, kept: Any) -> None:
        """Add to the totals of the report."""
        import numpy

        self.report.records += labels.shape[1]
        right = labels[-1] == labels[0]
        whole = (labels[1:] == labels[:-1]).all(axis=0)
        sums = [int(mask.sum()) for mask in (right, kept, whole, whole & kept)]
        for tally in self.report.tallies(run, number):
            _add_to_tally(tally, labels.shape[1], *sums)
        starts = self.starts.get((run, number))
        counted = numpy.bincount(labels[0], minlength=self.truth.states)
        self.starts[run, number] = counted if starts is None else starts + counted

    def finish(self) -> None:
        """Complete the report."""
        import numpy

        for starts in self.starts.values():
            for size, groups in zip(*numpy.unique(starts[starts > 0], return_counts=True), strict=True):
                self.report.groups[int(size)] = self.report.groups.get(int(size), 0) + int(groups)
        if self.report.tally.chains and not self.report.tally.kept:
            self.report.warn("no chain is kept, so there is nothing to refit on")


def _add_to_tally(tally: Tally, chains: int, right: int, kept: int, whole: int, kept_whole: int) -> None:
    """Add chains of which everything is known: with the right answer, kept, with every step right, and both of the last."""
    tally.chains += chains
    tally.answer_known += chains
    tally.answer_right += right
    tally.kept_known += chains
    tally.kept += kept
    tally.steps_known += chains
    tally.all_steps_right += whole
    tally.kept_steps_known += kept
    tally.wrong_steps_kept += kept - kept_whole


def _parts(file: StateFile, runs: Any, rounds: Any, good: Any) -> Iterator[tuple[str, int, Any]]:
    """The rows of a frame by run and round."""
    import numpy

    if runs is None and rounds is None:
        if good.any():
            yield file.run, file.round, good
        return
    names = numpy.full(len(good), file.run, dtype=object) if runs is None else runs.to_numpy().astype(object)
    which = numpy.full(len(good), file.round) if rounds is None else rounds
    pairs = dict.fromkeys(zip(names[good].tolist(), which[good].tolist(), strict=True))
    for run, number in pairs:
        yield run, int(number), good & (names == run) & (which == number)


def _as_text(frame: polars.DataFrame, source: Source) -> polars.DataFrame:
    import polars

    if all(kind == polars.String for kind in frame.dtypes):
        return frame
    try:
        return frame.select(polars.all().cast(polars.String))
    except polars.exceptions.PolarsError:
        raise UsageError(
            f"{shown(source.name, 200)}: a column holds neither texts nor numbers; a cell names a state"
        ) from None


def open_states(sources: Sequence[Source], truth: Truth | None, report: ReadReport) -> StateLog:
    """Get a log of state tables ready; truth None: states are the same in every column (one more pass over the log finds them).

    Raises UsageError where the files have different states, or the truth is needed.
    """
    report.format = "states"
    files = plan(sources, report)
    headers = [column_names(file.source) for file in files]
    columns = state_columns(headers[0])
    for file, header in zip(files, headers, strict=True):
        if columns is None or state_columns(header) != columns:
            if columns is None:
                raise UsageError(
                    f"{shown(file.source.name, 200)} has no columns s0, s1, ..., so it is no table of states"
                )
            raise UsageError(
                f"{shown(file.source.name, 200)} has not the states of {shown(files[0].source.name, 200)}; "
                "all tables of a log have the same columns s0 .. sN"
            )
    columns = columns or []
    report.files = [shown(file.source.name, 200) for file in files]
    report.only_kept = any(file.only_kept for file in files)
    if report.only_kept:
        report.warn("there are kept chains only, so the accuracy J cannot be read off this log")
    by_name = any(file.run or file.round for file in files)
    if truth is None:
        truth = _find_names(files, headers, columns)
        labels = "the right step keeps the name of the state (no truth table: states are those that occur)"
    else:
        labels = "labels by the truth table"
    report.fields = [
        FieldUse(columns[0], "question and states[0]"),
        FieldUse(f"{columns[1]} .. {columns[-1]}" if len(columns) > 2 else columns[1], f"states; {labels}"),
    ]
    report.fields += [
        FieldUse(name, {"kept": "verifier_ok"}.get(name, name)) for name in OPTIONAL if any(name in h for h in headers)
    ]
    if by_name:
        report.fields.append(FieldUse("(file name)", "run and round"))
    report.steps, report.states, report.step_meaning = len(columns) - 1, truth.states, "right"
    return StateLog(files, columns, truth, report, headers)


def _with_gaps(frame: polars.DataFrame) -> polars.Series:
    """Which rows have a cell that is empty or missing."""
    import polars

    return frame.select(polars.any_horizontal(polars.all().is_null() | (polars.all() == ""))).to_series()


def _find_names(files: Sequence[StateFile], headers: Sequence[list[str]], columns: Sequence[str]) -> Truth:
    """The names of all states, from a pass over the log."""
    from rlstar_sym.runs.truth import MOST_LABELS

    found: list[set[str]] = [set() for _ in columns]
    quiet = ReadReport()
    for file, header in zip(files, headers, strict=True):
        for _, frame in frames(file.source, header, quiet, columns):
            # a row with a missing cell is rejected later, so its states do not count
            text = _as_text(frame, file.source)
            text = text.filter(~_with_gaps(text))
            for names, column in zip(found, columns, strict=True):
                names.update(text[column].unique().to_list())
                if len(names) > MOST_LABELS:
                    raise UsageError(
                        f"{shown(file.source.name, 200)}: {column} names more than {MOST_LABELS} states; so many are not counted"
                    )
    if quiet.rejected and len(set().union(*found)) < 2:
        part = "too little of" if any(found) else "nothing in"
        raise UsageError(f"{part} {shown(files[0].source.name, 200)} can be used: {quiet.reasons()}")
    if not any(found):
        raise UsageError(f"{shown(files[0].source.name, 200)} has a header and no row; there is nothing to read")
    return truth_of_names(found, columns)


def rows_of(log: StateLog, chains: Chains, seen: dict[tuple[str, int], Any]) -> polars.DataFrame:
    """A batch of rows; seen: how many chains of every question came before, by run and round."""
    import numpy
    import polars

    labels = chains.labels
    count = labels.shape[1]
    offsets = seen.setdefault((chains.run, chains.round), numpy.zeros(log.truth.states, dtype=numpy.int64))
    order = numpy.argsort(labels[0], kind="stable")
    ordered = labels[0][order]
    first = numpy.concatenate(([0], numpy.flatnonzero(numpy.diff(ordered)) + 1))
    within = numpy.empty(count, dtype=numpy.int64)
    within[order] = numpy.arange(count) - numpy.repeat(first, numpy.diff(numpy.append(first, count)))
    sample = within + offsets[labels[0]]
    offsets += numpy.bincount(labels[0], minlength=log.truth.states)
    names = numpy.array(log.truth.names[0], dtype=object)
    transposed = numpy.ascontiguousarray(labels.T)
    steps = numpy.ascontiguousarray((labels[1:] == labels[:-1]).T)
    return polars.DataFrame(
        {
            "run": [chains.run] * count,
            "round": numpy.full(count, chains.round, dtype=numpy.int64),
            "question": names[labels[0]].tolist(),
            "sample": sample,
            "states": polars.Series(transposed).arr.to_list(),
            "step_ok": polars.Series(steps).arr.to_list(),
            "answer_ok": labels[-1] == labels[0],
            "verifier_ok": [None] * count if chains.verifier is None else chains.verifier,
            "weight": numpy.ones(count, dtype=numpy.int64),
        },
        schema=row_schema(),
    )
