"""`rlstar trust`: the trust ledger. Who confirmed what, which rules each theorem rests on, and what a reader must trust."""

from __future__ import annotations

import argparse
import json
from typing import Any

from rlstar_sym.cli.running import add_options, add_search
from rlstar_sym.errors import UsageError


def add_parser(subparsers: Any) -> None:
    """Enter the command."""
    own = subparsers.add_parser("trust", help="print the trust ledger", description=__doc__)
    own.add_argument(
        "targets",
        nargs="*",
        metavar="PATH_or_ID",
        help="theorem file, directory of them, id or part such as II (default: the shipped ones)",
    )
    add_options(own, "build/trust")
    add_search(own)
    own.add_argument("--json", action="store_true", help="print the ledger as JSON")
    own.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """The ledger of a run made for it, so that it cannot be out of date; exit code as for `prove`."""
    from rlstar_sym.cli.running import Bar, chosen_settings, exit_code, say
    from rlstar_sym.prove.run import prove_theorems
    from rlstar_sym.report.ledger import ledger_data, ledger_text
    from rlstar_sym.theorem.discovery import discover_all
    from rlstar_sym.theorem.theorems import recordable

    found = discover_all(args.targets)
    theorems, broken = recordable(found.theorems)
    if broken and not theorems:
        raise UsageError("; ".join(broken.values()))
    questions = list(found.questions.values())
    results = prove_theorems(theorems, chosen_settings(args), say, Bar())
    print(json.dumps(ledger_data(results, questions), indent=1) if args.json else ledger_text(results, questions))
    if broken:
        raise UsageError(f"{', '.join(broken)}: not recorded, so nothing is said of it; {'; '.join(broken.values())}")
    return exit_code(results, found)
