"""Tables (CSV, Parquet) as frames of bounded size in which every cell is a text, or null where it is empty or missing.

A block of clean lines goes through polars; a block with quotes, blank lines, ragged rows or broken text is read row by row, and what cannot
be used is rejected with its line.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from rlstar_sym.errors import UsageError
from rlstar_sym.progress import over
from rlstar_sym.runs.options import shown
from rlstar_sym.runs.records import NOT_UTF8
from rlstar_sym.runs.rows import BATCH_ROWS, ReadReport
from rlstar_sym.runs.sources import MOST_LINE, TOO_LONG, Source, blocks

if TYPE_CHECKING:
    import polars

MOST_COLUMNS: Final = 4096
TOO_FEW: Final = "row with too few cells"
TOO_MANY: Final = "row with too many cells"
EMPTY: Final = "empty or missing cell"
SEPARATORS: Final = (",", "\t", ";")


def column_names(source: Source) -> list[str]:
    """The header of a table. Raises UsageError where a name occurs twice, and where there is none."""
    label = shown(source.name, 200)
    if source.kind == "parquet":
        import polars

        return list(_guarded(source, lambda: polars.read_parquet_schema(source.path)))
    with source.open() as stream:
        head = stream.readline(MOST_LINE + 1)
    if len(head) > MOST_LINE:
        raise UsageError(f"{label}: the first line has more than {MOST_LINE >> 20} MiB; a table begins with its header")
    try:
        text = head.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UsageError(f"{label}: the header is not UTF-8 text; save the table as UTF-8") from None
    line = text.rstrip("\r\n")
    if "\r" in line:
        raise UsageError(
            f"{label}: the header has a carriage return inside; save the table with ordinary ends of lines"
        )
    csv.field_size_limit(max(csv.field_size_limit(), MOST_LINE))
    try:
        names = [name.strip() for name in next(csv.reader([line], delimiter=separator_of(line)), [])]
    except csv.Error:
        raise UsageError(f"{label}: the header is not a row of a table; the first line names the columns") from None
    if not any(names):
        raise UsageError(f"{label} has no header; the first line names the columns")
    if len(names) > MOST_COLUMNS:
        raise UsageError(f"{label} has {len(names)} columns; at most {MOST_COLUMNS} are read")
    for place, name in enumerate(names):
        if name in names[:place]:
            raise UsageError(f"{label}: the column {shown(name)!s} occurs twice; give every column a name of its own")
    return names


def separator_of(header: str) -> str:
    """The separator that occurs most in the header; a comma where none does."""
    return max(SEPARATORS, key=header.count)


def frames(
    source: Source, names: Sequence[str], report: ReadReport, wanted: Sequence[str] | None = None
) -> Iterator[tuple[Sequence[int], polars.DataFrame]]:
    """The rows, with the numbers of their lines (of rows, in Parquet), counted from 1; wanted: only these columns."""
    columns = list(names if wanted is None else wanted)
    if source.kind == "parquet":
        yield from _parquet(source, columns, report)
        return
    with source.open() as stream:
        separator = separator_of(stream.readline(MOST_LINE).decode("utf-8-sig"))
    with source.open() as stream:
        for first, block in blocks(stream, source.name, report, quoted=True):
            if first == 1:
                _, _, block = block.partition(b"\n")
                first = 2
            frame = _clean(block, names, separator)
            if frame is not None:
                yield range(first, first + frame.height), frame.select(columns)
            else:
                yield from _careful(first, block, names, columns, separator, source.name, report)


def _clean(block: bytes, names: Sequence[str], separator: str) -> polars.DataFrame | None:
    """A block of lines without quotes, blank lines, ragged rows or broken text, by polars; None for any other."""
    import polars

    if b'"' in block or b"\n\n" in block or b"\n\r" in block or block[:1] in (b"\n", b"\r") or not block:
        return None
    if block.count(b"\r") != block.count(b"\r\n"):
        return None
    count = block.count(b"\n") + (not block.endswith(b"\n"))
    # polars fills short rows up; without quotes, counting the separators finds them
    if block.count(separator.encode()) != count * (len(names) - 1):
        return None
    schema = {f"c{place}": polars.String() for place in range(len(names))}
    try:
        frame = polars.read_csv(
            io.BytesIO(block), has_header=False, schema=schema, separator=separator, quote_char=None
        )
    except polars.exceptions.PolarsError:
        return None
    if frame.height != count or frame.width != len(names):
        return None
    frame.columns = list(names)
    return frame


def _careful(
    first: int,
    block: bytes,
    names: Sequence[str],
    columns: Sequence[str],
    separator: str,
    name: str,
    report: ReadReport,
) -> Iterator[tuple[Sequence[int], polars.DataFrame]]:
    csv.field_size_limit(max(csv.field_size_limit(), MOST_LINE))
    try:
        text, whole = block.decode("utf-8"), True
    except UnicodeDecodeError:
        text, whole = block.decode("utf-8", "surrogateescape"), False
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    numbers: list[int] = []
    rows: list[list[str | None]] = []
    places = [list(names).index(column) for column in columns]
    while True:
        number = first + reader.line_num
        where = f"{shown(name)}:{number}"
        try:
            cells = next(reader)
        except StopIteration:
            break
        except csv.Error:
            report.reject("not a row of a table", where)
            continue
        if not cells:
            continue
        if not whole and any(not _proper(cell) for cell in cells):
            report.reject(NOT_UTF8, where)
        elif len(cells) != len(names):
            report.reject(TOO_FEW if len(cells) < len(names) else TOO_MANY, where)
        elif sum(map(len, cells)) > MOST_LINE:
            report.reject(TOO_LONG, where)
        else:
            numbers.append(number)
            rows.append([cells[place] or None for place in places])
        if len(rows) >= BATCH_ROWS:
            yield numbers, _frame(rows, columns)
            numbers, rows = [], []
    if rows:
        yield numbers, _frame(rows, columns)


def _frame(rows: Sequence[Sequence[str | None]], columns: Sequence[str]) -> polars.DataFrame:
    import polars

    return polars.DataFrame(rows, schema=dict.fromkeys(columns, polars.String), orient="row")


def _proper(cell: str) -> bool:
    """Whether a text has no bytes that were not UTF-8."""
    return not any("\udc80" <= character <= "\udcff" for character in cell)


def _parquet(
    source: Source, columns: Sequence[str], report: ReadReport
) -> Iterator[tuple[Sequence[int], polars.DataFrame]]:
    import polars

    first = 1
    lazy = polars.scan_parquet(source.path).select(columns)
    pieces = over(_guarded(source, lambda: _pieces(lazy)), f"reading {shown(source.name)}", " pieces")
    while True:
        try:
            frame = _guarded(source, lambda: next(pieces, None))
        except UsageError:
            report.reject("the Parquet file cannot be read to its end", f"{shown(source.name)}:{first}")
            return
        if frame is None:
            return
        if frame.height:
            yield range(first, first + frame.height), frame
        first += frame.height


def _pieces(lazy: polars.LazyFrame) -> Iterator[polars.DataFrame]:
    """A Parquet file piece by piece; by slices where polars is too old for more."""
    if hasattr(lazy, "collect_batches"):
        yield from lazy.collect_batches(chunk_size=BATCH_ROWS, maintain_order=True)
        return
    start = 0
    while (frame := lazy.slice(start, BATCH_ROWS).collect()).height:
        yield frame
        start += frame.height


def _guarded(source: Source, ask: Any) -> Any:
    """What polars says of a Parquet file; a fault, also an internal one of polars, becomes a sentence."""
    try:
        return ask()
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:
        said = str(error).splitlines()
        raise UsageError(
            f"{shown(source.name, 200)} is not a whole Parquet file: {shown(said[0] if said else type(error).__name__, 120)}"
        ) from None
