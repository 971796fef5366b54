"""`rlstar decide`: prove or refute one inequality or identity that the user types, over the real numbers."""

from __future__ import annotations

import argparse
import json
from typing import Any

from rlstar_sym.cli.running import add_options


def add_parser(subparsers: Any) -> None:
    """Enter the command."""
    own = subparsers.add_parser("decide", help="prove or refute an inequality or identity", description=__doc__)
    own.add_argument("claim", metavar="CLAIM", help='such as "x*y < 1" or "0 <= x*(1 - x) <= 1/4"')
    own.add_argument(
        "--given", action="append", default=[], metavar="H", help="a hypothesis, or a chain of them; may be repeated"
    )
    add_options(own, "build/decide", quick=True)
    own.add_argument("--json", action="store_true", help="print the result as JSON")
    own.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """0 proved, 1 refuted, 3 undecided."""
    from rlstar_sym.cli.running import chosen_settings
    from rlstar_sym.prove.decide import decide

    chosen = chosen_settings(args)
    if args.timeout is None:
        chosen.settled = 0.5  # a user waits; a second opinion on what is settled is worth half a second
    decision = decide([args.claim.strip()], [given.strip() for given in args.given], chosen)
    if args.json:
        print(json.dumps(decision.as_data(), indent=1))
    else:
        print(f"{decision.verdict}: {decision.reason}")
        if decision.witness:
            print("  at " + ", ".join(f"{s.name} = {v}" for s, v in decision.witness.items()))
        for path in decision.certificates:
            print(f"  certificate: {path}")
        for result in decision.results:
            said = ", ".join(
                f"{name} {a.outcome}" + (f" ({a.detail})" if a.outcome == "undecided" else "")
                for name, a in result.answers.items()
            )
            print(f"  {result.obligation.claim}: {said}")
    return {"proved": 0, "refuted": 1, "undecided": 3}[decision.verdict]
