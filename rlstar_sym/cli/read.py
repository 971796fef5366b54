"""`rlstar read`: what a log is, which field was read as what, and what could not be used."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rlstar_sym.errors import UsageError

if TYPE_CHECKING:
    from rlstar_sym.runs.options import ReadOptions
    from rlstar_sym.runs.rows import ReadReport, Tally

#: the table shows so many lines
SHOWN_ROUNDS: Final = 40
SHOWN_REASONS: Final = 12
SHOWN_SIZES: Final = 8
SHOWN_FILES: Final = 3


def add_parser(subparsers: Any) -> None:
    """Add the command to the main parser."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "read",
        help="say what a log of sampled chains holds",
        description="Read a log (a file, or a folder of files) and say which field was read as what, how many chains it holds, and what could "
        "not be used and why. The layout is found by content: tables of states, verl, TRL, lm-evaluation-harness, inspect, ProcessBench, "
        "PRM800K, Math-Shepherd, plain answers, pass counts (docs/logs.md).",
        allow_abbrev=False,
    )
    parser.add_argument("data", metavar="DATA", help="a log: a file or a folder")
    add_reading_options(parser)
    parser.add_argument("--json", action="store_true", help="machine-readable output")
    parser.set_defaults(run=run)


def add_reading_options(parser: argparse.ArgumentParser) -> None:
    """What every command may be told that reads logs."""
    parser.add_argument("--format", metavar="NAME", help="the layout, where its content does not show it")
    parser.add_argument(
        "--truth", metavar="FILE", help="tables of states: the right chain of every question, one a row"
    )
    parser.add_argument(
        "--verdict", metavar="FIELD", help="the metric, scorer or reward that says whether an answer is right"
    )
    parser.add_argument(
        "--filter", metavar="NAME", help="lm-evaluation-harness: the filter to read (default: the first)"
    )
    parser.add_argument("--threshold", metavar="T", help="a score from T on means a right answer (default: 1)")
    parser.add_argument(
        "--steps-mean", metavar="WHAT", help="step labels: right, or reaches (the right answer can still be reached)"
    )


def reading_options(args: argparse.Namespace) -> ReadOptions:
    """The options of reading. Raises UsageError for what cannot be."""
    from rlstar_sym.polynomial.numbers import exact_number
    from rlstar_sym.runs.options import FULL_MARKS, ReadOptions

    if args.steps_mean not in (None, "right", "reaches"):
        raise UsageError(f"--steps-mean is {args.steps_mean[:40]!r}; step labels mean right, or reaches")
    threshold = FULL_MARKS if args.threshold is None else float(exact_number(args.threshold, "--threshold"))
    return ReadOptions(args.verdict, args.filter, threshold, args.steps_mean)


def run(args: argparse.Namespace) -> int:
    """Print the report; exit code 0."""
    from rlstar_sym.runs.reading import survey

    report = survey(Path(args.data), format=args.format, truth=args.truth, options=reading_options(args))
    if args.json:
        print(json.dumps(report.as_json(), allow_nan=False))
        return 0
    for line in report_lines(report):
        print(line)
    return 0


def report_lines(report: ReadReport) -> Iterator[str]:
    """The report for a reader."""
    from rlstar_sym.runs.reading import BY_NAME

    title = BY_NAME[report.format].title if report.format in BY_NAME else "tables of states"
    files = report.files[0] if len(report.files) == 1 else f"{len(report.files)} files"
    size = "" if report.steps is None else f", {_number(report.steps, 'step')}, {report.states} states"
    yield f"{files}: {title}{size}"
    yield ""
    yield from _table([("field", "read as"), *((use.name, use.read_as) for use in report.fields)])
    yield ""
    yield from _rounds(report)
    yield ""
    yield _groups(report)
    left = sum(report.set_aside.values())
    yield f"{_number(report.records, 'record')} used, {report.rejected_count} rejected, {left} left out"
    for reason, entry in list(report.rejected.items())[:SHOWN_REASONS]:
        places = ", ".join(entry.first) + (", ..." if entry.count > len(entry.first) else "")
        yield f"  rejected: {reason} ({entry.count}: {places})"
    for reason, count in list(report.set_aside.items())[:SHOWN_REASONS]:
        yield f"  left out: {reason}" + (f" ({count})" if count > 1 else "")
    more = len(report.rejected) + len(report.set_aside) - 2 * SHOWN_REASONS
    if more > 0:
        yield "  and more; --json lists all"
    if report.other_files:
        rest = "; ..." if len(report.other_files) > SHOWN_FILES else ""
        yield f"Files that were not read ({len(report.other_files)}): {'; '.join(report.other_files[:SHOWN_FILES])}{rest}"
    yield from (f"Note: {sentence}." for sentence in report.warnings)


def _rounds(report: ReadReport) -> Iterator[str]:
    steps = report.tally.steps_known > 0
    meaning = "every label +" if report.step_meaning == "reaches" else "all steps right"
    apart = report.tally.kept != report.tally.answer_right
    several = any(run for run, _ in report.by_round)
    header = [*(["run"] if several else []), "round", "chains", "right answers"]
    header += [*(["kept"] if apart else []), *([meaning, "kept with a wrong step"] if steps else [])]
    rows = [header]
    for (run, number), tally in sorted(report.by_round.items())[:SHOWN_ROUNDS]:
        rows.append([*([_printable(run)] if several else []), str(number), *_cells(tally, apart, steps)])
    if len(report.by_round) > 1:
        rows.append([*(["all"] if several else []), "" if several else "all", *_cells(report.tally, apart, steps)])
    yield from _table(rows)
    if len(report.by_round) > SHOWN_ROUNDS:
        yield f"... {len(report.by_round) - SHOWN_ROUNDS} more"


def _cells(tally: Tally, apart: bool, steps: bool) -> list[str]:
    cells = [str(tally.chains), _share(tally.answer_right, tally.answer_known)]
    if apart:
        cells.append(_share(tally.kept, tally.kept_known))
    if steps:
        cells.append(_share(tally.all_steps_right, tally.steps_known))
        cells.append(_share(tally.wrong_steps_kept, tally.kept_steps_known))
    return cells


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole} ({100 * part / whole:.4g}%)" if whole else "not known"


def _groups(report: ReadReport) -> str:
    if len(report.groups) > SHOWN_SIZES:
        groups = sum(report.groups.values())
        least, most = min(report.groups), max(report.groups)
        return f"groups (chains of one question in one round): {groups}, of {least} to {most} chains"
    sizes = sorted(report.groups.items(), key=lambda entry: -entry[1])
    listed = [f"{count} of {_number(size, 'chain')}" for size, count in sizes]
    return f"groups (chains of one question in one round): {', '.join(listed)}"


def _number(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def _printable(text: str) -> str:
    from rlstar_sym.runs.options import shown

    return shown(text)


def _table(rows: list[Any]) -> Iterator[str]:
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
