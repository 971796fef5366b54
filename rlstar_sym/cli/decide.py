"""`rlstar decide`: prove or refute one inequality or identity that the user types, over the real numbers."""

from __future__ import annotations

import argparse
import json
import time
from typing import TYPE_CHECKING, Any, Final

from rlstar_sym.cli.running import add_options
from rlstar_sym.errors import UsageError

if TYPE_CHECKING:
    from rlstar_sym.prove.answers import Settings
    from rlstar_sym.prove.decide import Decision

#: seconds for everything together, where --timeout says nothing
SECONDS: Final = 300
CODES: Final = {"proved": 0, "refuted": 1, "vacuous": 3, "undecided": 3}


def add_parser(subparsers: Any) -> None:
    """Enter the command."""
    own = subparsers.add_parser("decide", help="prove or refute an inequality or identity", description=__doc__)
    own.add_argument("claim", metavar="CLAIM", nargs="?", help='such as "x*y < 1" or "0 <= x*(1 - x) <= 1/4"')
    own.add_argument(
        "--given", action="append", default=[], metavar="H", help="a hypothesis, or a chain of them; may be repeated"
    )
    own.add_argument(
        "--batch",
        metavar="FILE",
        help="decide a claim a line (CLAIM ; HYPOTHESIS ; HYPOTHESIS, or JSON with claim and given; - is stdin), a line of result for each",
    )
    add_options(own, "build/decide", quick=True)
    own.add_argument("--json", action="store_true", help="print the result as JSON")
    own.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """0 proved, 1 refuted, 3 undecided or vacuous; within the time and the memory of `cli.bounded`, whatever is typed. With --batch: see `cli.batch`."""
    if args.batch is not None:
        if args.claim is not None:
            raise UsageError("give a CLAIM or --batch FILE, not both")
        from rlstar_sym.cli.batch import run_batch

        return run_batch(args)
    if args.claim is None:
        raise UsageError("there is no claim; give one, such as 'x*y < 1', or --batch FILE")
    from rlstar_sym.cli.bounded import MEMORY, bounded
    from rlstar_sym.cli.running import time_limit

    seconds = time_limit(args) or SECONDS
    ended = bounded(lambda: _decided(args, seconds), seconds)
    if isinstance(ended, str):
        limit = f"within {seconds} s" if ended == "time" else f"with {MEMORY} MiB of memory"
        ended = _shown({"verdict": "undecided", "reason": f"there is no answer {limit}", **_NOTHING}, args)
    code, text = ended
    print(text)
    return code


#: the fields of the command-line contract, where nothing is known
_NOTHING: Final[dict[str, Any]] = {
    "witness": None,
    "certificate": None,
    "certificates": [],
    "engines": {},
    "queries": [],
    "hypotheses_satisfiable": None,
    "notes": [],
}


def _decided(args: argparse.Namespace, seconds: float) -> tuple[int, str]:
    """The exit code, and what is printed."""
    from rlstar_sym.cli.running import chosen_settings
    from rlstar_sym.prove.decide import decide
    from rlstar_sym.prove.limits import finish_by

    finish_by(time.monotonic() + seconds)
    chosen: Settings = chosen_settings(args)
    if args.engines is None:
        chosen.settled = 0.0  # a user waits; whoever wants a second opinion on what is settled names engines
    elif args.timeout is None:
        chosen.settled = 0.5
    decision = decide([args.claim.strip()], [given.strip() for given in args.given], chosen)
    return _shown(decision.as_data(), args, decision)


def _shown(data: dict[str, Any], args: argparse.Namespace, decision: Decision | None = None) -> tuple[int, str]:
    if args.json:
        return CODES[data["verdict"]], json.dumps(data, indent=1)
    lines = [f"{data['verdict']}: {data['reason']}"]
    if decision is not None:
        if decision.where():
            lines.append(f"  at {decision.where()}")
        lines += [f"  note: {note}" for note in decision.notes]
        lines += [f"  certificate: {path}" for path in decision.certificates]
        for result in decision.results:
            said = ", ".join(
                f"{name} {a.outcome}" + (f" ({a.detail})" if a.outcome == "undecided" else "")
                for name, a in result.answers.items()
            )
            lines.append(f"  {result.obligation.claim}: {said}")
    return CODES[data["verdict"]], "\n".join(lines)
