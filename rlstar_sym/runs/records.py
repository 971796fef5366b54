"""JSON records one by one: from lines, or from one long array; every record with where it stands."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from rlstar_sym.runs.options import Unusable, shown
from rlstar_sym.runs.rows import ReadReport
from rlstar_sym.runs.sources import CHUNK, MOST_LINE, Source, Stream, lines, read_piece

Record = Mapping[str, Any]
NOT_UTF8: Final = "not UTF-8 text"
NOT_JSON: Final = "not a JSON object"
TOO_DEEP: Final = "nested too deeply"
TWICE: Final = "a field occurs twice"
#: bytes that were not UTF-8
_BROKEN: Final = re.compile("[\udc80-\udcff]")
_GAP: Final = re.compile(r"[\s,]*")


class _Twice(ValueError):
    pass


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise _Twice
    return made


_DECODER: Final = json.JSONDecoder(object_pairs_hook=_object)


def parse(text: bytes | str) -> Any:
    """JSON as data. Raises ValueError with one of the reasons above."""
    try:
        return _DECODER.decode(text.decode("utf-8") if isinstance(text, bytes) else text)
    except UnicodeDecodeError:
        raise ValueError(NOT_UTF8) from None
    except _Twice:
        raise ValueError(TWICE) from None
    except RecursionError:
        raise ValueError(TOO_DEEP) from None
    except ValueError:
        raise ValueError(NOT_JSON) from None


def json_records(source: Source, report: ReadReport) -> Iterator[tuple[str, Record]]:
    """The objects of a file of JSON lines or of one JSON array; what is none is rejected in the report."""
    with source.open() as stream:
        if source.kind == "array":
            yield from _array(stream, source.name, report)
            return
        for number, line in lines(stream, source.name, report):
            where = f"{shown(source.name)}:{number}"
            try:
                record = parse(line)
            except ValueError as error:
                report.reject(str(error), where)
                continue
            if isinstance(record, dict):
                yield where, record
            else:
                report.reject(NOT_JSON, where)


def _array(stream: Stream, name: str, report: ReadReport) -> Iterator[tuple[str, Record]]:
    """The members of one array, each read as soon as it is whole; they are counted from 1."""
    label = shown(name)
    decoder = codecs.getincrementaldecoder("utf-8-sig")("surrogateescape")
    held, place, number = "", 0, 0
    ended = opened = False
    while True:
        place = _GAP.match(held, place).end()  # type: ignore[union-attr]  # it matches the empty text too
        if not opened and place < len(held):
            opened = True
            place += 1
            continue
        if opened and held.startswith("]", place):
            return
        try:
            member, end = _DECODER.raw_decode(held, place) if place < len(held) else (None, place)
        except (_Twice, RecursionError) as error:
            fault = TWICE if isinstance(error, _Twice) else TOO_DEEP
            report.reject(f"{fault}, and the rest of the array", f"{label}:{number + 1}")
            return
        except ValueError:
            member, end = None, place
        # a number may go on in what is not read yet; an object has its own end
        if end > place and (end < len(held) or ended):
            start, place = place, end
            number += 1
            if not held.isascii() and _BROKEN.search(held, start, end):
                report.reject(NOT_UTF8, f"{label}:{number}")
            elif isinstance(member, dict):
                yield f"{label}:{number}", member
            else:
                report.reject(NOT_JSON, f"{label}:{number}")
            continue
        if ended:
            report.reject("the JSON array is not whole", f"{label}:{number + 1}")
            return
        held, place = held[place:], 0
        if len(held) > MOST_LINE:
            report.reject(
                f"not JSON, or more than {MOST_LINE >> 20} MiB, and the rest of the array", f"{label}:{number + 1}"
            )
            return
        try:
            piece = read_piece(stream, max(CHUNK, len(held)))
            ended = not piece
            held += decoder.decode(piece, final=ended)
        except Unusable as error:
            report.reject(str(error), f"{label}:{number + 1}")
            return
