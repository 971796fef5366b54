"""Files and folders as streams of bounded pieces: what kind of file it is by content, lines of bounded length, blocks of whole lines.

Nothing here grows with the file: a line is read up to `MOST_LINE` bytes and skipped beyond, also inside gzip.
"""

from __future__ import annotations

import gzip
import io
import os
import re
import stat
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from rlstar_sym.errors import UsageError
from rlstar_sym.progress import opened
from rlstar_sym.runs.options import Unusable, shown
from rlstar_sym.runs.rows import ReadReport

#: a longer line is rejected
MOST_LINE: Final = 1 << 24
#: bytes of whole lines that are handled at a time
BLOCK: Final = 1 << 24
CHUNK: Final = 1 << 20
SNIFFED: Final = 1 << 16
MOST_FILES: Final = 100_000
#: endings of files that a folder is searched for
ENDINGS: Final = (".csv", ".csv.gz", ".tsv", ".jsonl", ".jsonl.gz", ".json", ".json.gz", ".parquet", ".eval")

Stream = gzip.GzipFile | io.BufferedReader
Kind = Literal["records", "array", "table", "parquet", "zip"]
TOO_LONG: Final = f"line of more than {MOST_LINE >> 20} MiB"
_DIGITS: Final = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class Source:
    """A file: its path, its name for reports (relative to the folder that was asked for), its kind, and whether it is compressed by gzip."""

    path: Path
    name: str
    kind: Kind
    packed: bool

    def open(self) -> Stream:
        """The content as a stream of bytes, unpacked."""
        raw = opened(self.path, shown(self.name))
        if not self.packed:
            return raw
        unpacked = gzip.GzipFile(fileobj=raw, mode="rb")
        closed_too: Any = raw
        unpacked.myfileobj = closed_too  # what it closes when it is closed
        return unpacked


def find_files(path: Path) -> list[tuple[Path, str]]:
    """The file itself, or the files of a folder whose names end as logs do, in natural order; with their names for reports.

    Raises UsageError where there are none.
    """
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "it has no valid name"
        raise UsageError(f"{shown(path, 200)} cannot be read: {reason}") from None
    if stat.S_ISREG(mode):
        return [(path, path.name)]
    if not stat.S_ISDIR(mode):
        raise UsageError(f"{shown(path, 200)} is neither a file nor a folder")
    found: list[tuple[Path, str]] = []
    for folder, folders, names in os.walk(path):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            whole = Path(folder) / name
            if not name.startswith(".") and name.lower().endswith(ENDINGS) and whole.is_file():
                found.append((whole, whole.relative_to(path).as_posix()))
        if len(found) > MOST_FILES:
            raise UsageError(f"{shown(path, 200)} holds more than {MOST_FILES} logs; name a smaller folder")
    if not found:
        raise UsageError(f"{shown(path, 200)} holds no log; logs end in {', '.join(ENDINGS)}")
    return sorted(found, key=lambda entry: natural(entry[1]))


def natural(name: str) -> tuple[tuple[int, int, str], ...]:
    """A key that sorts 9 before 10."""
    return tuple(
        (0, int(part), "") if part.isascii() and part.isdigit() and len(part) < 100 else (1, 0, part)
        for part in _DIGITS.split(name)
        if part
    )


def identify(path: Path, name: str) -> Source:
    """What a file is, by its first bytes. Raises UsageError for an empty file, binary data, and what cannot be unpacked."""
    label = shown(name, 200)
    packed = False
    try:
        with path.open("rb") as file:
            head = file.read(SNIFFED)
        if head.startswith(b"\x1f\x8b"):
            packed = True
            with gzip.open(path, "rb") as unpacked:
                head = unpacked.read(SNIFFED)
    except (OSError, EOFError, zlib.error) as error:
        reason = getattr(error, "strerror", None) or "it is not a whole gzip file"
        raise UsageError(f"{label} cannot be read: {reason}") from None
    if not head:
        raise UsageError(f"{label} is empty; there is nothing to read")
    if not packed and head.startswith(b"PAR1"):
        return Source(path, name, "parquet", packed)
    if not packed and head.startswith(b"PK\x03\x04"):
        return Source(path, name, "zip", packed)
    if head.startswith(b"\x28\xb5\x2f\xfd"):
        raise UsageError(f"{label} is compressed by zstd, which is not read; unpack it first")
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UsageError(f"{label} is UTF-16 text; save it as UTF-8")
    if b"\0" in head:
        raise UsageError(f"{label} is binary data of no kind that is read; logs are CSV, JSONL, Parquet or .eval")
    beginning = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not beginning:
        raise UsageError(f"{label} begins with nothing but blanks; there is nothing to read")
    kind: Kind = "records" if beginning[:1] == b"{" else "array" if beginning[:1] == b"[" else "table"
    return Source(path, name, kind, packed)


def _pieces(stream: Stream, name: str, report: ReadReport) -> Iterator[bytes]:
    """The content in chunks, up to where it can be unpacked; that there is more is said in the report."""
    first = True
    while True:
        try:
            piece = read_piece(stream, CHUNK)
        except Unusable as error:
            report.reject(str(error), shown(name))
            return
        if not piece:
            return
        yield piece.removeprefix(b"\xef\xbb\xbf") if first else piece
        first = False


def read_piece(stream: Stream, size: int) -> bytes:
    """The next bytes of a stream, up to a size; fewer only at its end, or before a fault.

    Raises Unusable where the file breaks off in the middle of its packed data, or the disk fails, once all before that was given out.
    """
    found = bytearray()
    try:
        while len(found) < size and (part := stream.read1(size - len(found))):
            found += part
    except (OSError, EOFError, zlib.error) as error:
        if not found:
            said = getattr(error, "strerror", None)
            raise Unusable(f"the file cannot be read to its end ({said or 'its packed data breaks off'})") from None
    return bytes(found)


def blocks(stream: Stream, name: str, report: ReadReport, *, quoted: bool) -> Iterator[tuple[int, bytes]]:
    """Blocks of whole lines, each with the number of its first line, counted from 1.

    quoted: line ends inside double quotes belong to the cell (CSV). A line of more than `MOST_LINE` bytes is rejected in the report and
    skipped, up to its end.
    """
    number = 1
    held = bytearray()
    skipping = False
    for piece in _pieces(stream, name, report):
        if skipping:
            end = piece.find(b"\n")
            if end < 0:
                continue
            skipping = False
            number += 1
            piece = piece[end + 1 :]
        held += piece
        if len(held) < BLOCK and piece.count(b"\n"):
            continue
        cut = _last_end(held, quoted=quoted)
        if cut and len(held) >= BLOCK:
            whole = bytes(held[:cut])
            yield number, whole
            number += whole.count(b"\n")
            del held[:cut]
        elif not cut and len(held) > MOST_LINE:
            report.reject(TOO_LONG, f"{shown(name)}:{number}")
            # an open quote may hide line ends; the skipped line is the first of them
            end = held.find(b"\n")
            skipping = end < 0
            if not skipping:
                number += 1
                del held[: end + 1]
            else:
                held.clear()
    if held:
        yield number, bytes(held)


def _last_end(held: bytearray, *, quoted: bool) -> int:
    """Where the last whole record of a block ends; 0 if there is none."""
    cut = held.rfind(b"\n") + 1
    if not quoted or held.count(b'"', 0, cut) % 2 == 0:
        return cut
    # the last quote before the cut opens a cell that goes on: a record can only end before it, outside every pair of quotes
    stop = held.rfind(b'"', 0, cut)
    while stop >= 0:
        closes = held.rfind(b'"', 0, stop)
        end = held.rfind(b"\n", closes + 1, stop) + 1
        if end:
            return end
        stop = held.rfind(b'"', 0, closes) if closes >= 0 else -1
    return 0


def lines(stream: Stream, name: str, report: ReadReport) -> Iterator[tuple[int, bytes]]:
    """Lines that are not blank, with their numbers."""
    for first, block in blocks(stream, name, report, quoted=False):
        for offset, line in enumerate(block.split(b"\n")):
            # a last line without an end may still be too long
            if len(line) > MOST_LINE:
                report.reject(TOO_LONG, f"{shown(name)}:{first + offset}")
            elif line.strip():
                yield first + offset, line
