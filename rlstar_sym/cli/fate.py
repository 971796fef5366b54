"""`rlstar fate`: where training goes from a start, why, and how long it takes."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from rlstar_sym.cli.edges import edges_in_other_words
from rlstar_sym.cli.fate_measured import add_measured_options
from rlstar_sym.cli.model_options import add_model_options, add_round_options, read_round
from rlstar_sym.errors import UsageError

if TYPE_CHECKING:
    from rlstar_sym.fate.report import FateReport

MEANING: Final[dict[str, str]] = {
    "optimal": "optimal: right answers by right steps",
    "wrong-steps": "right answers through wrong steps: an attractor in which some steps are certainly wrong",
    "stuck": "stuck: training does not reach right answers",
    "collapse": "mode collapse: only some questions are answered right",
    "open": "open: no theorem decides",
}
#: edges shown in the table, and listed in JSON
MOST_SHOWN: Final = 12
MOST_LISTED: Final = 10_000


def add_parser(subparsers: Any) -> None:
    """Add the command to the main parser."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "fate",
        help="say where training goes from a start, and why",
        description="Say where STaR rounds lead from a start: optimal, right answers through wrong steps, stuck, mode collapse, or open; "
        "which theorem says so, the limit of the accuracy, and the number of rounds to it with bounds.",
        allow_abbrev=False,
    )
    parser.add_argument("--steps", metavar="N", help="number of steps; may be left out if --delta has one value a step")
    parser.add_argument("--states", metavar="M", help="number of states")
    parser.add_argument("--delta", metavar="LIST", help="one edge for all steps, or one a step: 0.1 or -0.3,-0.2,1/2")
    add_measured_options(parser)
    add_round_options(parser, symbolic=False)
    add_model_options(parser)
    parser.add_argument(
        "--eta", metavar="E", default="1/100", help="count the rounds until J is this near its limit (default: 1/100)"
    )
    parser.add_argument("--json", action="store_true", help="machine-readable output")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the fate; exit code 0, 3 where it is open."""
    from rlstar_sym.cli.fate_measured import verdict_data, verdict_of, verdict_of_counts, verdict_text
    from rlstar_sym.cli.iterate import read_chain, read_dense
    from rlstar_sym.fate.report import fate_of_chain, fate_of_model
    from rlstar_sym.model.star_round import PAPER_ROUND
    from rlstar_sym.polynomial.numbers import exact_number

    edges_in_other_words(args)
    pipeline = read_round(args)
    found = verdict_of_counts(args, pipeline)
    if found is None and (args.samples is not None or pipeline != PAPER_ROUND):
        found = verdict_of(args, pipeline)
    if found is not None:
        if args.json:
            print(json.dumps(verdict_data(found), indent=1, allow_nan=False))
        else:
            print("\n".join(verdict_text(found, MEANING)))
        return 0 if found.verdict.decided else 3
    if args.confidence is not None:
        raise UsageError("--confidence is about measured numbers: give --samples, or counts in the kernel file")
    eta = exact_number(args.eta, "--eta")
    if args.kernel is not None or args.start is not None:
        model = read_dense(args)
        report = fate_of_model(model, eta)
        size = {"steps": len(model.steps), "states": model.sizes[0] if model.square else list(model.sizes)}
    else:
        deltas, states = read_chain(args)
        report = fate_of_chain(deltas, states, eta)
        size = {"steps": len(deltas), "states": states}
    if args.json:
        print(json.dumps({**_data(report), **size}, indent=1, allow_nan=False))
    else:
        print("\n".join(_lines(report)))
    return 3 if report.fate.fate == "open" else 0


def _data(report: FateReport) -> dict[str, Any]:
    from rlstar_sym.model.rounding import exact_text

    fate, bounds, forecast = report.fate, report.bounds, report.forecast
    limit = fate.limit_accuracy
    return {
        "fate": fate.fate,
        "limit_accuracy": None if limit is None else limit.numerator / limit.denominator,
        "limit_accuracy_exact": None if limit is None else exact_text(limit),
        "rounds": report.rounds,
        "bounds": None
        if bounds is None
        else {"at_least": bounds.at_least, "at_most": bounds.at_most, "theorems": list(bounds.theorems)},
        "theorem": fate.theorems[0] if fate.theorems else None,
        "theorems": list(fate.theorems),
        "reason": fate.reason,
        "evidence": "none" if fate.fate == "open" else "theorem",
        "machine_checked": report.machine_checked,
        "decided_at_round": None if fate.fate == "open" else fate.decided_at,
        "arithmetic": None if fate.fate == "open" else fate.arithmetic,
        "accuracy": report.accuracy,
        "wrong_steps": list(fate.wrong_steps),
        "limit_delta": _limits(report),
        "not_optimal": fate.not_optimal,
        "forecast": None
        if forecast is None
        else {
            "fate": forecast.fate,
            "accuracy": forecast.accuracy,
            "rounds": forecast.rounds,
            "evidence": "numeric",
        },
        "eta": exact_text(report.eta),
    }


def _count(rounds: int) -> str:
    return str(rounds) if rounds < 10**15 else f"{float(rounds):.3g}"


def _limits(report: FateReport) -> list[str | None] | None:
    """The limits of the edges as fractions; left out for very long chains."""
    from rlstar_sym.model.rounding import exact_text

    limits = report.fate.limits
    if not limits or len(limits) > MOST_LISTED:
        return None
    return [None if d is None else exact_text(d) for d in limits]


def _lines(report: FateReport) -> Iterator[str]:
    from rlstar_sym.model.rounding import exact_text

    fate, bounds, forecast = report.fate, report.bounds, report.forecast
    limit = fate.limit_accuracy
    yield MEANING[fate.fate] + (f", with J = {exact_text(limit)}" if fate.fate == "wrong-steps" and limit else "")
    yield ""
    rows = [("why", fate.reason)]
    if fate.theorems:
        rows.append(("theorem" if len(fate.theorems) == 1 else "theorems", ", ".join(fate.theorems)))
    if fate.fate == "open":
        rows.append(("evidence", "none: not proved either way"))
    else:
        exactly = {"exact": "in exact fractions", "ball": "in rigorous balls", "double": "in doubles"}[fate.arithmetic]
        standing = (
            "proved by `rlstar prove`"
            if report.machine_checked
            else f"that this follows from {' and '.join(fate.theorems)} is argued in words, not machine-checked (docs/models.md)"
        )
        rows.append(("standing", standing))
        rows.append(
            (
                "speaks of",
                "this model, whose numbers are taken as exact; for measured ones give --samples, or counts in a kernel file",
            )
        )
        rows.append(("evidence", f"the hypotheses hold at round {fate.decided_at}, checked {exactly}"))
    rows.append(("accuracy now", f"{report.accuracy:.12g}"))
    if fate.limit_accuracy is not None:
        shown = exact_text(fate.limit_accuracy)
        decimal = "" if fate.limit_accuracy.denominator == 1 else f" = {float(fate.limit_accuracy):.12g}"
        rows.append(("limit accuracy", shown + decimal))
    if fate.wrong_steps:
        listed = ", ".join(map(str, fate.wrong_steps[:MOST_SHOWN])) + (
            "..." if len(fate.wrong_steps) > MOST_SHOWN else ""
        )
        rows.append(("wrong steps", listed))
    if fate.limits and len(fate.limits) <= MOST_SHOWN:
        rows.append(("limit of delta", ", ".join("?" if d is None else exact_text(d) for d in fate.limits)))
    if fate.limit_accuracy is not None:
        count = "not reached in the rounds that are counted" if report.rounds is None else str(report.rounds)
        rows.append(
            (
                f"rounds to {exact_text(report.eta)}",
                f"{count} (until J is within {exact_text(report.eta)} of its limit)",
            )
        )
    if bounds is not None:
        at_most = "no upper bound at hand" if bounds.at_most is None else f"at most {_count(bounds.at_most)}"
        rows.append(
            ("bounds", f"at least {_count(bounds.at_least)}, {at_most} (argued from {', '.join(bounds.theorems)})")
        )
    if forecast is not None:
        rows.append(
            (
                "forecast",
                f"numeric, not proved: after {forecast.rounds} rounds in doubles J = {forecast.accuracy:.6g}, which looks {forecast.fate}",
            )
        )
    width = max(len(name) for name, _ in rows)
    for name, value in rows:
        yield f"{name.ljust(width)}  {value}"
