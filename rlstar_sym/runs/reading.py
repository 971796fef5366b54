"""Read a log: find its layout by its content, and stream it as rows or as transition counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rlstar_sym.errors import UsageError
from rlstar_sym.runs.counts import StateCounts, StateTable, add_chains, no_counts
from rlstar_sym.runs.groups import Groups
from rlstar_sym.runs.harness import HARNESS
from rlstar_sym.runs.inspect_log import INSPECT, inspect_head, inspect_samples
from rlstar_sym.runs.layouts import Layout, Place
from rlstar_sym.runs.options import LeftOut, ReadOptions, Unusable, shown
from rlstar_sym.runs.plain import COUNTS, PLAIN, SOLUTIONS
from rlstar_sym.runs.records import Record, json_records
from rlstar_sym.runs.rows import BATCH_ROWS, ReadReport, Row, frame_of
from rlstar_sym.runs.sources import Source, find_files, identify
from rlstar_sym.runs.states import StateLog, open_states, rows_of
from rlstar_sym.runs.step_labels import MATH_SHEPHERD, PRM800K, PROCESS_BENCH
from rlstar_sym.runs.tables import column_names, frames
from rlstar_sym.runs.trl import COMPLETIONS, STEPWISE
from rlstar_sym.runs.truth import Truth, read_truth, state_columns
from rlstar_sym.runs.verl import VERL

if TYPE_CHECKING:
    import polars

STATES: Final = "states"
#: in the order in which they are tried
LAYOUTS: Final = (VERL, COMPLETIONS, STEPWISE, HARNESS, MATH_SHEPHERD, PRM800K, PROCESS_BENCH, PLAIN, COUNTS, SOLUTIONS)
BY_NAME: Final[Mapping[str, Layout]] = {layout.name: layout for layout in (*LAYOUTS, INSPECT)}
FORMATS: Final = (STATES, *BY_NAME)
#: so many first records are looked at to find the layout
PROBED: Final = 20
#: of the counts of all rounds together
MOST_COUNT_BYTES: Final = 1 << 30
#: names of tables of right chains that are found in a folder
TRUTH_NAMES: Final = ("truth.csv", "truth.csv.gz", "truth.parquet")
TRUTH_ENDING: Final = "_gt.csv"


class Reading:
    """A log as batches of rows: iterate it once; `report` is complete after the last batch."""

    def __init__(self, batches: Iterator[polars.DataFrame], report: ReadReport) -> None:
        self._batches = batches
        self.report = report

    def __iter__(self) -> Iterator[polars.DataFrame]:
        return self._batches

    def collect(self) -> polars.DataFrame:
        """All rows in one frame; for logs that fit into memory."""
        import polars

        return polars.concat(list(self._batches))


def read_rows(
    path: Path | str, *, format: str | None = None, truth: Path | str | None = None, options: ReadOptions | None = None
) -> Reading:
    """Read a file or a folder as rows (`runs.rows`).

    format: one of `FORMATS`, by default found by content; truth: for tables of states a table of the right chains; options: what else the
    user says. Raises UsageError, at once or while iterating, where nothing can be read; single records that cannot be used are counted in
    the report.
    """
    report = ReadReport()
    layout, sources, table = _found(Path(path), format, truth, report)
    if layout is None:
        log = open_states(sources, _truth(sources, table), report)
        return Reading(_state_rows(log, Path(path)), report)
    if table is not None:
        raise UsageError(_no_truth(path, layout))
    return Reading(_record_rows(layout, sources, options or ReadOptions(), report, Path(path)), report)


def survey(
    path: Path | str, *, format: str | None = None, truth: Path | str | None = None, options: ReadOptions | None = None
) -> ReadReport:
    """Read a log to its end for the report alone. Raises UsageError as `read_rows` does."""
    report = ReadReport()
    layout, sources, table = _found(Path(path), format, truth, report)
    if layout is None:
        log = open_states(sources, _truth(sources, table), report)
        for _ in log.chains():
            pass
        log.finish()
        _require_rows(report, Path(path))
        return report
    if table is not None:
        raise UsageError(_no_truth(path, layout))
    for _ in _record_rows(layout, sources, options or ReadOptions(), report, Path(path)):
        pass
    return report


def _no_truth(path: Path | str, layout: Layout) -> str:
    return f"--truth is for tables of states; {shown(path, 200)} is read as {layout.title}"


def count_states(path: Path | str, *, format: str | None = None, truth: Path | str | None = None) -> StateTable:
    """Count the transitions in tables of states, in memory that does not grow with the file.

    Raises UsageError where the log is something else, or nothing in it can be used.
    """
    report = ReadReport()
    layout, sources, table = _found(Path(path), format, truth, report)
    if layout is not None:
        raise UsageError(
            f"{shown(path, 200)} is read as {layout.title}, which has no states; tables of states have columns s0 .. sN"
        )
    log = open_states(sources, _truth(sources, table), report)
    steps, states = len(log.columns) - 1, log.truth.states
    counts: dict[tuple[str, int], StateCounts] = {}
    for chains in log.chains():
        key = (chains.run, chains.round)
        if key not in counts:
            if (len(counts) + 1) * 16 * steps * states * states > MOST_COUNT_BYTES:
                raise UsageError(
                    f"{len(counts) + 1} rounds of {steps} steps on {states} states are more than is counted at once; read fewer files together"
                )
            counts[key] = no_counts(chains.run, chains.round, steps, states)
        add_chains(counts[key], chains.labels, chains.kept)
    log.finish()
    _require_rows(report, Path(path))
    for one in counts.values():
        if not one.kept:
            report.warn(f"round {one.round}{f' of {shown(one.run)}' if one.run else ''}: no chain is kept")
    names = list(zip(*log.truth.names, strict=True))
    return StateTable([counts[key] for key in sorted(counts)], names, report)


def _found(
    path: Path, format: str | None, truth: Path | str | None, report: ReadReport
) -> tuple[Layout | None, list[Source], Path | None]:
    """The layout (None: tables of states), the files that have it, and the truth table if there is one."""
    if format is not None and format not in FORMATS:
        raise UsageError(f"there is no format {shown(format)}; choose from {', '.join(FORMATS)}")
    files = find_files(path)
    single = len(files) == 1 and files[0][0] == path
    table = None if truth is None else Path(truth)
    if table is None and not single:
        table = _truth_in(files)
    if table is not None:
        files = [entry for entry in files if not _same(entry[0], table)]
        if not files:
            raise UsageError(f"{shown(path, 200)} holds nothing but the truth table")
    chosen: str | None = format
    sources = []
    for file, name in files:
        try:
            source = identify(file, name)
            mine = format if format is not None else _layout_of(source)
        except UsageError as error:
            if single:
                raise
            report.other_files.append(str(error))
            continue
        if chosen is None:
            chosen = mine
        if mine != chosen:
            report.other_files.append(f"{shown(name)} has another layout ({mine})")
            continue
        sources.append(source)
    if chosen is None or not sources:
        reasons = "; ".join(report.other_files[:3])
        raise UsageError(f"{shown(path, 200)} holds no log that can be read: {reasons}")
    if not single and table is not None and truth is None and chosen != STATES:
        table = None
    return (None if chosen == STATES else BY_NAME[chosen]), sources, table


def _truth_in(files: Sequence[tuple[Path, str]]) -> Path | None:
    named = [file for file, _ in files if file.name in TRUTH_NAMES]
    named = named or [file for file, _ in files if file.name.endswith(TRUTH_ENDING)]
    return named[0] if len(named) == 1 else None


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def _layout_of(source: Source) -> str:
    """The name of the layout of a file, by its columns and its first records. Raises UsageError where it has none that is known."""
    if source.kind == "zip":
        return INSPECT.name
    quiet = ReadReport()
    if source.kind in ("table", "parquet"):
        names = column_names(source)
        if state_columns(names) is not None:
            return STATES
    else:
        names = []
    probed = 0
    for _, record in _records(source, quiet):
        for layout in LAYOUTS:
            if layout.fits(record):
                return layout.name
        names = names or list(record)
        probed += 1
        if probed >= PROBED:
            break
    label = shown(source.name, 200)
    if not probed:
        if quiet.rejected:
            raise UsageError(f"{label} has no record that can be read: {quiet.reasons()}")
        raise UsageError(f"{label} has a header and no row; there is nothing to read")
    listed = ", ".join(shown(name, 30) for name in names[:12]) + (", ..." if len(names) > 12 else "")
    lowered = dict.fromkeys(name.lower() for name in names)
    if list(lowered) != names and (
        state_columns(list(lowered)) is not None or any(one.fits(lowered) for one in LAYOUTS)
    ):
        raise UsageError(
            f"{label} has the fields {listed}, which no layout has; their names are written in small letters"
        )
    known = "; ".join(f"{layout.name}: {', '.join(layout.needs)}" for layout in LAYOUTS)
    raise UsageError(f"{label} has the fields {listed}, which no layout has ({STATES}: s0, s1, ...; {known})")


def _truth(sources: Sequence[Source], table: Path | None) -> Truth | None:
    if table is None:
        return None
    columns = state_columns(column_names(sources[0]))
    if columns is None:
        raise UsageError(f"{shown(sources[0].name, 200)} has no columns s0, s1, ..., so it is no table of states")
    return read_truth(table, columns)


def _records(source: Source, report: ReadReport) -> Iterator[tuple[str, Record]]:
    """The records of a file of any kind, with where they stand."""
    if source.kind == "zip":
        yield from inspect_samples(source, report)
    elif source.kind in ("records", "array"):
        yield from json_records(source, report)
    else:
        name = shown(source.name)
        for numbers, frame in frames(source, column_names(source), report):
            for number, record in zip(numbers, frame.iter_rows(named=True), strict=True):
                yield f"{name}:{number}", record


def _state_rows(log: StateLog, path: Path) -> Iterator[polars.DataFrame]:
    seen: dict[tuple[str, int], Any] = {}
    for chains in log.chains():
        for start in range(0, chains.labels.shape[1], BATCH_ROWS):
            yield rows_of(log, chains.part(start, start + BATCH_ROWS), seen)
    log.finish()
    _require_rows(log.report, path)


def _record_rows(
    layout: Layout, sources: Sequence[Source], options: ReadOptions, report: ReadReport, path: Path
) -> Iterator[polars.DataFrame]:
    report.format = layout.name
    report.files = [shown(source.name, 200) for source in sources]
    reader = layout.reader(options, report)
    groups = Groups(report)
    rows: list[Row] = []
    samples: list[int] = []
    for index, source in enumerate(sources):
        if (source.kind == "zip") != (layout is INSPECT):
            raise UsageError(f"{shown(source.name, 200)} cannot be read as {layout.title}")
        head = inspect_head(source) if source.kind == "zip" else {}
        reader.start(Place(source.name, index, len(sources) > 1, head))
        for where, record in _records(source, report):
            try:
                found = reader.read(record)
            except Unusable as error:
                report.reject(str(error), where)
                continue
            except LeftOut as error:
                report.leave_out(str(error))
                continue
            report.records += 1
            for row in found:
                samples.append(groups.add(row))
                rows.append(row)
            if len(rows) >= BATCH_ROWS:
                yield frame_of(rows, samples)
                rows, samples = [], []
    if rows:
        yield frame_of(rows, samples)
    reader.finish()
    groups.finish(by_text=layout.grouped_by_text)
    _require_rows(report, path)


def _require_rows(report: ReadReport, path: Path) -> None:
    if report.records:
        return
    why = report.reasons() or "; ".join(list(report.set_aside)[:3]) or "it has a header and no row"
    raise UsageError(f"nothing in {shown(path.name or path, 200)} can be used: {why}")
