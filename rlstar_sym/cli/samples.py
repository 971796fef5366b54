"""`rlstar samples`: how many chains a round needs, and what a budget of rounds comes to."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from rlstar_sym.cli.arguments import whole_number
from rlstar_sym.errors import UsageError

if TYPE_CHECKING:
    from rlstar_sym.diagnose.samples import SamplesNeeded

MOST_ROUNDS = 10**6


def add_parser(subparsers: Any) -> None:
    """Add the command to the main parser."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "samples",
        help="say how many chains a round needs",
        description="Say which edges can stand an estimation error of at most eta in every round (II.6c), how many kept chains keep the error that small with the given risk "
        "(II.6h, given Hoeffding's inequality), and how many sampled chains that is. Sufficient numbers; fewer may do.",
        allow_abbrev=False,
    )
    parser.add_argument("--steps", metavar="N", help="number of steps")
    parser.add_argument("--states", metavar="M", help="number of states")
    parser.add_argument("--eta", metavar="E", default="1/20", help="the error that a new edge may have (default: 1/20)")
    parser.add_argument("--rounds", metavar="R", default="10", help="how many rounds (default: 10)")
    parser.add_argument(
        "--risk", metavar="Z", default="1/20", help="probability that an error is larger somewhere (default: 1/20)"
    )
    parser.add_argument(
        "--accuracy",
        metavar="J",
        help="accuracy of the start, to count sampled chains (default: at the lower threshold)",
    )
    parser.add_argument("--json", action="store_true", help="machine-readable output")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the numbers; exit code 0."""
    from rlstar_sym.diagnose.plain_data import samples_data
    from rlstar_sym.diagnose.samples import samples
    from rlstar_sym.model.estimation import MOST_STEPS
    from rlstar_sym.model.trajectory import MOST_STATES
    from rlstar_sym.polynomial.numbers import exact_number

    for name in ("steps", "states"):
        if getattr(args, name) is None:
            raise UsageError(f"--{name} is needed; see `rlstar samples --help`")
    found = samples(
        whole_number(args.steps, "the number of steps", 2, MOST_STEPS),
        whole_number(args.states, "the number of states", 2, MOST_STATES),
        exact_number(args.eta, "--eta"),
        whole_number(args.rounds, "the number of rounds", 1, MOST_ROUNDS),
        exact_number(args.risk, "--risk"),
        None if args.accuracy is None else exact_number(args.accuracy, "--accuracy"),
    )
    if args.json:
        print(json.dumps(samples_data(found), allow_nan=False))
    else:
        print("\n".join(sample_lines(found)))
    return 0


def sample_lines(found: SamplesNeeded) -> Iterator[str]:
    """For a reader."""
    from rlstar_sym.diagnose.rows import sample_rows, sample_title

    yield sample_title(found)
    yield from (f"  {name.ljust(14)}  {value}" for name, value in sample_rows(found))
