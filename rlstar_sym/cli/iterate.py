"""`rlstar iterate`: run the recursion from given edges and print what every round is."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from rlstar_sym.cli.arguments import whole_number
from rlstar_sym.errors import UsageError

if TYPE_CHECKING:
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
    parser.add_argument("--states", metavar="M", required=True, help="number of states")
    parser.add_argument(
        "--delta",
        metavar="LIST",
        required=True,
        help="one edge for all steps, or one a step: 0.1 or 0.1,0,1/3 (read exactly)",
    )
    parser.add_argument("--rounds", metavar="R", default="10", help="how many rounds (default: 10)")
    parser.add_argument("--digits", metavar="D", help="print D significant decimal digits, correctly rounded")
    parser.add_argument("--exact", action="store_true", help="print exact fractions p/q as well")
    parser.add_argument("--json", action="store_true", help="machine-readable output")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the rounds; exit code 0."""
    from rlstar_sym.model.trajectory import MOST_DIGITS, MOST_ROUNDS, MOST_STATES, MOST_STEPS, trajectory
    from rlstar_sym.polynomial.numbers import exact_numbers

    states = whole_number(args.states, "the number of states", 2, MOST_STATES)
    rounds = whole_number(args.rounds, "the number of rounds", 0, MOST_ROUNDS)
    digits = None if args.digits is None else whole_number(args.digits, "the number of digits", 1, MOST_DIGITS)
    if args.exact and digits is not None:
        raise UsageError("--exact and --digits exclude each other; choose fractions or decimal digits")
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
    result = trajectory(deltas, states, rounds, digits, exact=args.exact)
    lines = _json_lines(result, args.exact) if args.json else _report(result, args.exact)
    for line in lines:
        sys.stdout.write(line + "\n")
    return 0


def _json_lines(result: Trajectory, exact: bool) -> Iterator[str]:
    """The JSON object, one round a line, so that a long run needs no long string."""
    steps = len(result.rounds[0].doubles.deltas)
    head = {"steps": steps, "states": result.states, "settled": result.settled}
    if result.digits is not None:
        head["digits"] = result.digits
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


def _report(result: Trajectory, exact: bool) -> Iterator[str]:
    """The table for a reader, and one line that says what it means."""
    from rlstar_sym.cli.iterate_table import blocks, meaning, table

    steps = len(result.rounds[0].doubles.deltas)
    yield f"{steps} step{'s' if steps > 1 else ''}, {result.states} states; chance is 1/{result.states} = {1 / result.states:.6g}"
    yield ""
    wide = exact or (result.digits is not None and result.digits > 20)
    yield from blocks(result, exact) if wide else table(result)
    yield ""
    yield meaning(result)
