"""`rlstar forecast`: J, F and pass@k of the rounds ahead, with bands: of a log, of numbers that are given, of counts."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rlstar_sym.cli.arguments import whole_number
from rlstar_sym.cli.diagnose import add_question_options, read_question
from rlstar_sym.cli.edges import edge_within, edges_in_other_words
from rlstar_sym.cli.fate_measured import (
    MOST_SAMPLES,
    add_measured_options,
    equal_region,
    notes_of,
    region_of,
    right_shares,
)
from rlstar_sym.cli.model_options import add_model_options, read_start, refuse_with_kernel
from rlstar_sym.cli.read import add_reading_options, reading_options
from rlstar_sym.errors import UsageError

if TYPE_CHECKING:
    from rlstar_sym.diagnose.ahead import Ahead
    from rlstar_sym.diagnose.log import LogDiagnosis
    from rlstar_sym.diagnose.question import Question

#: what says what the model is, where no log does
MODEL: Final = ("delta", "alpha", "accuracy", "samples", "kernel", "start")
#: what is about a log alone
OF_LOGS: Final = {
    "format": "--format",
    "truth": "--truth",
    "verdict": "--verdict",
    "filter": "--filter",
    "threshold": "--threshold",
    "steps_mean": "--steps-mean",
    "run_name": "--run",
    "round": "--round",
}
NO_EDGES: Final = "labels of steps give edges, and so a forecast, only with the number of states: give --states M (docs/from-your-log.md)"
NO_STEPS: Final = "labels that say that the answer can still be reached give no edges, so there is no forecast"


def add_parser(subparsers: Any) -> None:
    """Add the command to the main parser."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "forecast",
        help="say what J, F and pass@k will be round by round, with bands",
        description="Forecast J, F and pass@k round by round: of a log, with bands and what was measured later beside them (the forecast of `rlstar diagnose`); "
        "or without a log of edges that are given, exactly or with --samples as shares of so many chains, or of a kernel file with matrices or counts of moves. "
        "With --chains, exact numbers have a band of runs that refit on so many sampled chains.",
        allow_abbrev=False,
    )
    parser.add_argument("data", metavar="DATA", nargs="?", help="a log: a file or a folder; or leave it out")
    add_reading_options(parser)
    parser.add_argument("--delta", metavar="LIST", help="one edge for all steps, or one a step: 0.1 or -0.3,-0.2,1/2")
    add_measured_options(parser)
    add_question_options(parser, confidence=False)
    add_model_options(parser)
    parser.add_argument("--json", action="store_true", help="machine-readable output")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the forecast; exit code 0."""
    if args.data is not None:
        return _of_log(args)
    for name, option in OF_LOGS.items():
        if getattr(args, name) is not None:
            raise UsageError(f"{option} is about a log, and none is given")
    found = _of_numbers(args)
    if args.json:
        from rlstar_sym.diagnose.plain_data import ahead_data

        print(json.dumps(ahead_data(found), allow_nan=False))
    else:
        print("\n".join(_lines(found)))
    return 0


def _of_log(args: argparse.Namespace) -> int:
    from rlstar_sym.diagnose.log import diagnose

    for name in MODEL:
        if getattr(args, name) is not None:
            raise UsageError(f"a log and --{name} exclude each other; give one of them")
    found = diagnose(
        Path(args.data), _question(args), format=args.format, truth=args.truth, options=reading_options(args)
    )
    if found.steps is not None and not found.steps.forecast:
        raise UsageError(NO_STEPS if found.report.step_meaning != "right" else NO_EDGES)
    if args.json:
        from rlstar_sym.diagnose.plain_data import log_ahead_data

        print(json.dumps(log_ahead_data(found), allow_nan=False))
    else:
        print("\n".join(_log_lines(found)))
    return 0


def _log_lines(found: LogDiagnosis) -> Iterator[str]:
    from rlstar_sym.cli.diagnose_labels import outlook_lines
    from rlstar_sym.cli.diagnose_text import comparison_lines, forecast_lines, state_forecast_lines
    from rlstar_sym.diagnose.rows import needed_text

    confidence = found.question.shown_confidence
    notes = found.notes
    yield f"the rounds after round {found.round}"
    yield ""
    if found.states is not None:
        yield from state_forecast_lines(found.states)
        if found.states.needed is not None:
            yield needed_text(found.states.needed)
        notes = found.states.notes
    elif found.steps is not None:
        yield from forecast_lines(found.steps.forecast, confidence)
    elif found.answers is not None:
        yield from outlook_lines(found.answers.outlook, found.question.eta, confidence)
    yield from comparison_lines(found.comparisons)
    yield from (f"Note: {note}." for note in (*notes, *found.report.warnings))


def _question(args: argparse.Namespace) -> Question:
    return read_question(argparse.Namespace(**{**vars(args), "confidence": args.confidence or "0.95"}))


def _of_numbers(args: argparse.Namespace) -> Ahead:
    """Exact numbers, shares, or a kernel file."""
    from rlstar_sym.cli.iterate import read_chain, read_dense
    from rlstar_sym.diagnose.ahead import ahead_of_chain, ahead_of_model

    edges_in_other_words(args)
    question = _question(args)
    if args.kernel is not None:
        refuse_with_kernel(args, "steps", "states", "delta", "samples")
        counted = _of_counts(args, question)
        if counted is not None:
            return counted
    if args.samples is None and args.chains is None and args.confidence is not None:
        raise UsageError("--confidence is about bands: give --samples, --chains, or counts in the kernel file")
    if args.kernel is not None or args.start is not None:
        if args.samples is not None:
            raise UsageError(
                "--samples is about symmetric steps with uniform questions; leave --start out, or give a kernel file with counts"
            )
        found = ahead_of_model(read_dense(args), question)
    else:
        deltas, states = read_chain(args)
        if args.samples is not None:
            return _of_shares(args, deltas, states, question)
        found = ahead_of_chain(deltas, states, question)
    return replace(found, notes=(*found.notes, *_notes(question)))


def _notes(question: Question) -> tuple[str, ...]:
    found = notes_of(question.pipeline)
    if not found:
        return ()
    return (*found, "J and F are of chains as they are sampled; `rlstar iterate` shows J of the model at temperature 1")


def _of_shares(args: argparse.Namespace, deltas: list[Fraction], states: int, question: Question) -> Ahead:
    """Edges that are shares of so many chains."""
    from rlstar_sym.diagnose.ahead import ahead_of_chain, ahead_of_edges
    from rlstar_sym.diagnose.estimate import edge_of
    from rlstar_sym.diagnose.intervals import share
    from rlstar_sym.polynomial.numbers import exact_number

    chains = whole_number(args.samples, "the number of chains", 1, MOST_SAMPLES)
    ahead_of_chain(deltas, states, replace(question, rounds=0))  # edges outside of their range are refused
    asked = question if question.chains is not None else replace(question, chains=chains)
    notes = _notes(question)
    if args.accuracy is None:
        right, half = (right_shares(deltas, states, chains, risk) for risk in (question.risk, question.risk / 2))
        centre = [edge_of(one.value or Fraction(0), states) for one in right]
        whole, inner = region_of(right, states), region_of(half, states)
        return ahead_of_edges(centre, whole, inner, asked, measured=True, right=right, notes=notes)
    accuracy = exact_number(args.accuracy, "--accuracy")
    found, narrow = (share(round(accuracy * chains), chains, risk) for risk in (question.risk, question.risk / 2))
    steps = len(deltas)
    whole, inner = equal_region(found, steps, states), equal_region(narrow, steps, states)
    edge = min(whole.highs[0], max(whole.lows[0], edge_within(found.value or Fraction(0), steps, states)))
    about = "steps are taken as equal, each as good as the accuracy says"
    return ahead_of_edges([edge] * steps, whole, inner, asked, measured=True, accuracy=found, notes=(about, *notes))


def _of_counts(args: argparse.Namespace, question: Question) -> Ahead | None:
    """None where the kernel file holds probabilities."""
    from rlstar_sym.diagnose.counted import ahead_of_counts
    from rlstar_sym.model.kernel_file import read_counts

    file = read_counts(Path(args.kernel))
    if file is None:
        return None
    start = read_start(args)
    try:
        return ahead_of_counts(file.counts, file.start if start is None else start, question)
    except UsageError as error:
        raise UsageError(f"{args.kernel}: {error}") from None


def _lines(found: Ahead) -> Iterator[str]:
    from rlstar_sym.cli.diagnose_text import table
    from rlstar_sym.diagnose.rows import (
        SHOWN_ROUNDS,
        SHOWN_STEPS,
        ahead_needed,
        ahead_note,
        ahead_rows,
        counted,
        share_text,
    )

    numbers = "measured" if found.measured else "taken as exact"
    yield f"{counted(found.steps, 'step')}, {found.states} states; the numbers are {numbers}"
    if found.accuracy is not None:
        yield f"accuracy J  {share_text(found.accuracy)}"
    if found.right:
        yield from table(
            [
                ["step", "right moves"],
                *([str(n), share_text(one)] for n, one in enumerate(found.right[:SHOWN_STEPS], 1)),
            ]
        )
    yield ""
    yield from table(ahead_rows(found))
    if found.question.rounds + 1 > SHOWN_ROUNDS:
        yield f"... {found.question.rounds + 1 - SHOWN_ROUNDS} more; --json lists all"
    yield ahead_note(found)
    needed = ahead_needed(found)
    if needed is not None:
        yield needed
    yield from (f"Note: {note}." for note in found.notes)
