"""`rlstar decide --batch FILE`: many claims in one process, a line of result for each, in their order.

A line of the file is `CLAIM ; HYPOTHESIS ; HYPOTHESIS ...`, or a JSON object with `claim` and, if need be, `given`; blank lines and those that begin with # are left out.
What is quick is settled together; each claim that needs more gets a process, a time and a memory of its own, so that none can spoil the others.
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final

from rlstar_sym.errors import Disagreement, RlstarError, UsageError

if TYPE_CHECKING:
    from rlstar_sym.prove.answers import Settings
    from rlstar_sym.prove.decide import Decision

#: seconds for one claim, where --timeout says nothing
SECONDS: Final = 30
#: seconds for what is settled together; if it takes longer, its claims are taken one by one
_TOGETHER_SECONDS: Final = 30
#: bytes of a line that are read
MOST_BYTES: Final = 1_000_000
UNREADABLE: Final = "unreadable"


@dataclass(frozen=True)
class Line:
    """A line of the file: its number from 1, and the claim with its hypotheses, or why there is none."""

    number: int
    claim: str = ""
    given: tuple[str, ...] = ()
    failure: str = ""


def run_batch(args: argparse.Namespace) -> int:
    """1 when a claim is refuted; else 3 when one is not proved, be it that its line cannot be read; else 0. Raises UsageError when no line can be read."""
    from rlstar_sym.cli.running import chosen_settings, time_limit
    from rlstar_sym.prove.answers import writable

    seconds = time_limit(args) or SECONDS
    settings = chosen_settings(args)
    if args.engines is None:
        settings.settled = 0.0
    writable(settings.out)
    settings.open_cache()  # its versions are read off once, and not in each process
    counts: Counter[str] = Counter()
    unreadable: list[Line] = []
    with _opened(args.batch) as file:
        lines = read_lines(file, [given.strip() for given in args.given])
        for line, data in _decided(lines, settings, seconds):
            counts[data["verdict"]] += 1
            if data["verdict"] == UNREADABLE:
                unreadable.append(Line(line.number, failure=data["reason"]))
            _print(line, data, as_json=args.json)
    if not counts:
        raise UsageError(f"{args.batch} has no claim; a line is CLAIM ; HYPOTHESIS ; HYPOTHESIS")
    if set(counts) == {UNREADABLE}:
        raise UsageError(f"no line of {args.batch} can be read; line {unreadable[0].number}: {unreadable[0].failure}")
    said = ", ".join(f"{count} {verdict}" for verdict, count in sorted(counts.items()))
    print(f"{counts.total()} claims: {said}", file=sys.stderr)
    return 1 if counts["refuted"] else 0 if set(counts) == {"proved"} else 3


def _opened(name: str) -> Any:
    if name == "-":
        return nullcontext(sys.stdin.buffer)
    try:
        return Path(name).open("rb")
    except OSError as error:
        raise UsageError(f"--batch: {name!r} cannot be read: {error.strerror}") from error


def read_lines(file: IO[bytes], given: Sequence[str] = ()) -> Iterator[Line]:
    """The lines that have something to say. given: hypotheses of every claim, which come first."""
    for number in itertools.count(1):
        raw = file.readline(MOST_BYTES + 1)
        if not raw:
            return
        if len(raw) > MOST_BYTES:
            while raw and not raw.endswith(b"\n"):
                raw = file.readline(MOST_BYTES)
            yield Line(number, failure=f"it is longer than {MOST_BYTES} bytes")
            continue
        try:
            text = raw.decode("utf-8-sig" if number == 1 else "utf-8").strip()
        except UnicodeDecodeError:
            yield Line(number, failure="it is not UTF-8 text")
            continue
        if text and not text.startswith("#"):
            yield _line(number, text, tuple(given))


def _line(number: int, text: str, given: tuple[str, ...]) -> Line:
    if not text.startswith("{"):
        claim, *own = (part.strip() for part in text.split(";"))
        return Line(number, claim, (*given, *(part for part in own if part)))
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        return Line(number, failure=f"it begins like JSON and is none: {error}")
    claim, own = data.get("claim"), data.get("given", [])
    own = [own] if isinstance(own, str) else own
    if not isinstance(claim, str) or not isinstance(own, list) or not all(isinstance(one, str) for one in own):
        return Line(number, failure='it wants {"claim": TEXT, "given": [TEXT, ...]}')
    return Line(number, claim.strip(), (*given, *(one.strip() for one in own)))


def _decided(lines: Iterator[Line], settings: Settings, seconds: float) -> Iterator[tuple[Line, dict[str, Any]]]:
    """Every line with the JSON of its decision, as soon as the lines before it have theirs."""
    from rlstar_sym.prove.batch import TOGETHER

    while bundle := list(itertools.islice(lines, TOGETHER)):
        readable = [line for line in bundle if not line.failure]
        quick = dict(zip([line.number for line in readable], _together(readable, settings), strict=True))
        for line in bundle:
            if line.failure:
                yield line, {"verdict": UNREADABLE, "reason": line.failure}
            else:
                yield line, quick[line.number] or _alone(line, settings, seconds)


def _together(lines: Sequence[Line], settings: Settings) -> list[dict[str, Any] | None]:
    """What is settled at once; None for what needs more."""
    from rlstar_sym.cli.bounded import bounded
    from rlstar_sym.prove.batch import decide_quickly
    from rlstar_sym.prove.limits import finish_by

    def work() -> tuple[int, str]:
        finish_by(time.monotonic() + _TOGETHER_SECONDS)
        found = decide_quickly([(line.claim, line.given) for line in lines], settings)
        return 0, json.dumps([None if one is None else _data(one) for one in found])

    try:
        ended = bounded(work, _TOGETHER_SECONDS)
    except Disagreement:
        raise
    except RlstarError:
        ended = "memory"
    if isinstance(ended, str):
        return [None] * len(lines)
    shown: list[dict[str, Any] | None] = json.loads(ended[1])
    return shown


def _alone(line: Line, settings: Settings, seconds: float) -> dict[str, Any]:
    """One claim, in a process of its own."""
    from rlstar_sym.cli.bounded import MEMORY, bounded
    from rlstar_sym.prove.decide import decide
    from rlstar_sym.prove.limits import finish_by

    def work() -> tuple[int, str]:
        finish_by(time.monotonic() + seconds)
        return 0, json.dumps(_data(decide([line.claim], line.given, settings)))

    try:
        ended = bounded(work, seconds)
    except Disagreement:
        raise
    except RlstarError as error:
        return {"verdict": UNREADABLE, "reason": str(error)}
    if isinstance(ended, str):
        limit = f"within {seconds} s" if ended == "time" else f"with {MEMORY} MiB of memory"
        return {"verdict": "undecided", "reason": f"there is no answer {limit}"}
    found: dict[str, Any] = json.loads(ended[1])
    return found


def _data(found: Decision | UsageError) -> dict[str, Any]:
    """For JSON, with `at`: the point in words."""
    if isinstance(found, UsageError):
        return {"verdict": UNREADABLE, "reason": str(found)}
    return {**found.as_data(), "at": found.where()}


def _print(line: Line, data: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        known = {key: value for key, value in data.items() if key != "at"}
        shown = json.dumps({"line": line.number, "claim": line.claim, "given": list(line.given), **known})
    elif data["verdict"] == UNREADABLE:
        shown = f"{line.number}: cannot be read: {data['reason']}"
    else:
        where = f" at {data['at']}" if data.get("at") and data["verdict"] == "refuted" else ""
        why = f" ({data['reason']})" if data["verdict"] in ("undecided", "vacuous") else ""
        why += "".join(f"; note: {note}" for note in data.get("notes", []))
        shown = f"{line.number}: {data['verdict']}{where}: {line.claim}{why}"
    print(shown, flush=True)
