"""`rlstar iterate`: run the recursion from given edges and print what every round is."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rlstar_sym.cli.arguments import whole_number
from rlstar_sym.cli.edges import add_edge_options, edges_in_other_words
from rlstar_sym.cli.iterate_dense import dense_lines
from rlstar_sym.cli.model_options import (
    add_model_options,
    add_round_options,
    read_round,
    read_start,
    refuse_with_kernel,
    remarks,
    require_options,
)
from rlstar_sym.errors import UsageError

if TYPE_CHECKING:
    from rlstar_sym.model.dense_model import DenseModel
    from rlstar_sym.model.star_round import StarRound
    from rlstar_sym.model.trajectory import Trajectory
    from rlstar_sym.model.trajectory_formulas import Quantities, Round


def add_parser(subparsers: Any) -> None:
    """Add the command to the main parser."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "iterate",
        help="run STaR rounds from given edges",
        description="Run STaR rounds on a symmetric chain. A step with edge delta is right with probability (1 + (M-1)*delta)/M: "
        "delta = 0 is chance, 1 is perfect, -1/(M-1) is never right. Every printed number is correctly rounded.",
        allow_abbrev=False,
    )
    parser.add_argument("--steps", metavar="N", help="number of steps; may be left out if --delta has one value a step")
    parser.add_argument("--states", metavar="M", help="number of states")
    parser.add_argument(
        "--delta",
        metavar="LIST",
        help="one edge for all steps, or one a step: 0.1 or 0.1,0,1/3 (read exactly)",
    )
    add_edge_options(parser)
    parser.add_argument("--rounds", metavar="R", default="10", help="how many rounds (default: 10)")
    parser.add_argument("--digits", metavar="D", help="print D significant decimal digits, correctly rounded")
    parser.add_argument("--exact", action="store_true", help="print exact fractions p/q as well")
    add_round_options(parser, symbolic=False)
    add_model_options(parser)
    parser.add_argument(
        "--float", action="store_true", help="models of matrices: compute in doubles, fast but with rounding errors"
    )
    parser.add_argument("--json", action="store_true", help="machine-readable output")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the rounds; exit code 0."""
    from rlstar_sym.model.trajectory import MOST_DIGITS, MOST_ROUNDS, trajectory

    rounds = whole_number(args.rounds, "the number of rounds", 0, MOST_ROUNDS)
    digits = None if args.digits is None else whole_number(args.digits, "the number of digits", 1, MOST_DIGITS)
    if args.exact and digits is not None:
        raise UsageError("--exact and --digits exclude each other; choose fractions or decimal digits")
    if args.float and (args.exact or digits is not None):
        raise UsageError("--float computes in doubles; it goes without --exact and --digits")
    edges_in_other_words(args)
    pipeline = read_round(args)
    if args.kernel is not None or args.start is not None:
        model = read_dense(args)
        lines = dense_lines(model, rounds, pipeline, digits, exact=args.exact, doubles=args.float, as_json=args.json)
    elif args.float:
        raise UsageError("--float is for models of matrices (--kernel, --start); symmetric chains are fast without it")
    else:
        deltas, states = read_chain(args)
        result = trajectory(deltas, states, rounds, digits, exact=args.exact, pipeline=pipeline)
        shown = remarks(pipeline)
        lines = _json_lines(result, args.exact, shown) if args.json else _report(result, args.exact, shown, pipeline)
    for line in lines:
        sys.stdout.write(line + "\n")
    return 0


def read_chain(args: argparse.Namespace) -> tuple[list[Fraction], int]:
    """The edges, one a step, and M."""
    from rlstar_sym.model.trajectory import MOST_STATES, MOST_STEPS
    from rlstar_sym.polynomial.numbers import exact_numbers

    require_options(args, "states", "delta")
    states = whole_number(args.states, "the number of states", 2, MOST_STATES)
    deltas = exact_numbers(args.delta, "--delta")
    if args.steps is not None:
        steps = whole_number(args.steps, "the number of steps", 1, MOST_STEPS)
        if len(deltas) == 1:
            deltas = deltas * steps
        elif len(deltas) != steps:
            raise UsageError(
                f"{len(deltas)} values of delta were given for {steps} steps; give one for all steps, or one for each"
            )
    elif len(deltas) == 1:
        raise UsageError(
            "one value of delta does not say how many steps there are; give --steps, or one value for each step"
        )
    return deltas, states


def read_dense(args: argparse.Namespace) -> DenseModel:
    """The model of matrices that the options describe: a kernel file, or symmetric steps with a start distribution."""
    from rlstar_sym.model.dense_model import symmetric_model, with_start
    from rlstar_sym.model.kernel_file import read_model

    start = read_start(args)
    if args.kernel is None:
        deltas, states = read_chain(args)
        return symmetric_model(deltas, states, start)
    refuse_with_kernel(args, "steps", "states", "delta")
    model = read_model(Path(args.kernel))
    return model if start is None else with_start(model, start)


def _json_lines(result: Trajectory, exact: bool, shown: list[str]) -> Iterator[str]:
    """The JSON object, one round a line, so that a long run needs no long string."""
    steps = len(result.rounds[0].doubles.deltas)
    head: dict[str, Any] = {"steps": steps, "states": result.states, "settled": result.settled}
    if result.digits is not None:
        head["digits"] = result.digits
    if shown:
        head["remarks"] = shown
    yield json.dumps(head)[:-1] + ', "rounds": ['
    last = len(result.rounds) - 1
    for step in result.rounds:
        yield json.dumps(_row(step, exact), allow_nan=False) + ("," if step.t < last else "")
    yield "]}"


def _row(step: Round, exact: bool) -> dict[str, Any]:
    row: dict[str, Any] = {"t": step.t, **_named(step.doubles), "arithmetic": step.arithmetic}
    if exact and step.exact is not None:
        row.update(_named(step.exact, "_exact"))
    if step.decimals is not None:
        row.update(_named(step.decimals, "_digits"))
    return row


def _named(values: Quantities[Any], suffix: str = "") -> dict[str, Any]:
    named = {
        "delta": list(values.deltas),
        "accuracy": values.accuracy,
        "one_minus_accuracy": values.one_minus_accuracy,
        "all_steps_right": values.all_steps_right,
        "kept_all_right": values.kept_all_right,
        "kept": values.kept,
    }
    if suffix == "_digits":
        del named["one_minus_accuracy"]
    if suffix == "_exact":
        return {name + suffix: _exact_shown(value) for name, value in named.items()}
    return {name + suffix: value for name, value in named.items()}


def _exact_shown(value: Any) -> Any:
    from rlstar_sym.model.rounding import exact_text

    if isinstance(value, list):
        return [exact_text(v) for v in value]
    return exact_text(value) if isinstance(value, Fraction) else value


def _report(result: Trajectory, exact: bool, shown: list[str], pipeline: StarRound) -> Iterator[str]:
    """The table for a reader, and one line that says what it means."""
    from rlstar_sym.cli.iterate_table import blocks, meaning, table
    from rlstar_sym.model.star_round import PAPER_ROUND

    steps = len(result.rounds[0].doubles.deltas)
    yield f"{steps} step{'s' if steps > 1 else ''}, {result.states} states; chance is 1/{result.states} = {1 / result.states:.6g}"
    yield ""
    wide = exact or (result.digits is not None and result.digits > 20)
    yield from blocks(result, exact) if wide else table(result)
    yield ""
    yield meaning(result, paper=pipeline == PAPER_ROUND)
    yield from (f"Note: {line}." for line in shown)
