"""`rlstar diagnose`: from a log to estimates, a verdict, and a forecast, with what each of them rests on."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from rlstar_sym.cli.arguments import whole_number
from rlstar_sym.cli.model_options import add_round_options, read_round
from rlstar_sym.cli.read import add_reading_options, reading_options

if TYPE_CHECKING:
    from rlstar_sym.diagnose.question import Question


def add_parser(subparsers: Any) -> None:
    """Add the command to the main parser."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "diagnose",
        help="say from a log where training goes, how sure that is, and what to expect",
        description="Read a log of sampled chains (docs/logs.md), estimate the model with intervals, test what the theorems assume, and say what holds "
        "for every model in the confidence region: takes off, stuck, right answers through wrong steps, a risk of mode collapse, or not decided, and "
        "then about how many more chains decide. With a forecast by round, and what was measured later beside it (docs/diagnose.md).",
        allow_abbrev=False,
    )
    parser.add_argument("data", metavar="DATA", help="a log: a file or a folder")
    add_reading_options(parser)
    add_question_options(parser)
    parser.add_argument("--json", action="store_true", help="machine-readable output")
    parser.add_argument(
        "--out", metavar="FILE.html", help="also write a report with pictures: one page that needs nothing else"
    )
    parser.set_defaults(run=run)


def add_question_options(parser: argparse.ArgumentParser, *, confidence: bool = True) -> None:
    """What is asked of a log. confidence: whether that option is still to be added."""
    if confidence:
        parser.add_argument("--confidence", metavar="P", default="0.95", help="of intervals and region (default: 0.95)")
    parser.add_argument(
        "--run",
        dest="run_name",
        metavar="NAME",
        help="which run of the log (default: the first; without states: all together)",
    )
    parser.add_argument("--round", metavar="R", help="which round of the log, or last (default: the first)")
    parser.add_argument("--rounds", metavar="R", default="10", help="rounds of the forecast (default: 10)")
    parser.add_argument(
        "--eta", metavar="E", default="1/100", help="count the rounds until J is this near 1 (default: 1/100)"
    )
    parser.add_argument(
        "--chains", metavar="C", help="chains sampled in each round to come (default: as many as in the log)"
    )
    parser.add_argument(
        "--states", metavar="M", help="number of states, for logs that have labels of steps or answers and no states"
    )
    parser.add_argument("--steps", metavar="N", help="number of steps, for logs that have answers only")
    add_round_options(parser, symbolic=False)


def run(args: argparse.Namespace) -> int:
    """Print the diagnosis; exit code 0, 3 where it is not decided."""
    from rlstar_sym.cli.diagnose_text import lines
    from rlstar_sym.diagnose.log import diagnose
    from rlstar_sym.diagnose.plain_data import as_json

    if args.out is not None:
        from rlstar_sym.plot.report import require_html

        require_html(Path(args.out))  # before anything long is computed
    found = diagnose(
        Path(args.data),
        read_question(args),
        format=args.format,
        truth=args.truth,
        options=reading_options(args),
    )
    if args.out is not None:
        from rlstar_sym import __version__
        from rlstar_sym.plot.report import report

        # before anything is printed: whoever reads that may go away
        path = Path(args.data)
        Path(args.out).write_text(report(found, path.name or str(path), f"rlstar_sym {__version__}"), encoding="utf-8")
    if args.json:
        print(json.dumps(as_json(found), allow_nan=False))
    else:
        print("\n".join(lines(found)))
    return 0 if found.decided else 3


def read_question(args: argparse.Namespace) -> Question:
    """What the options ask. Raises UsageError for what has no meaning."""
    from rlstar_sym.diagnose.estimate import MOST_STEPS
    from rlstar_sym.diagnose.question import MOST_CHAINS, MOST_ROUNDS, Question
    from rlstar_sym.model.trajectory import MOST_STATES
    from rlstar_sym.polynomial.numbers import exact_number

    return Question(
        confidence=exact_number(args.confidence, "--confidence"),
        rounds=whole_number(args.rounds, "the number of rounds", 0, MOST_ROUNDS),
        eta=exact_number(args.eta, "--eta"),
        run=args.run_name,
        round=_round(args.round),
        chains=None if args.chains is None else whole_number(args.chains, "the number of chains", 1, MOST_CHAINS),
        steps=None if args.steps is None else whole_number(args.steps, "the number of steps", 1, MOST_STEPS),
        states=None if args.states is None else whole_number(args.states, "the number of states", 2, MOST_STATES),
        pipeline=read_round(args),
    )


def _round(text: str | None) -> int | Literal["last"] | None:
    if text is None:
        return None
    if text.strip() == "last":
        return "last"
    return whole_number(text, "the round", -(2**62), 2**62)
