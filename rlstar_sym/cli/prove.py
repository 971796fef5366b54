"""`rlstar prove`: run theorem files. Derive, prove, re-check, cross-validate, typeset; print the table and what must be trusted."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rlstar_sym.cli.arguments import whole_number
from rlstar_sym.errors import Disagreement, UsageError

if TYPE_CHECKING:
    from rlstar_sym.crosscheck.results import CheckResult
    from rlstar_sym.theorem.verdicts import TheoremResult


#: of the random chains that the derivation is compared on; fixed, so that runs are the same
SEED: Final = 2410


def add_parser(subparsers: Any) -> None:
    """Enter the command."""
    own = subparsers.add_parser("prove", help="prove theorem files (default: the shipped ones)", description=__doc__)
    own.add_argument(
        "targets", nargs="*", metavar="PATH_or_ID", help="theorem file, directory of them, or id such as I.3"
    )
    own.add_argument(
        "--out", default="build", metavar="DIR", help="where certificates, queries and LaTeX go (default: build)"
    )
    own.add_argument("--engines", metavar="LIST", help="of certificate,z3,points,mpmath,balls (default: all)")
    own.add_argument("--jobs", default=None, metavar="N", help="obligations asked at once (default: one a core)")
    own.add_argument("--timeout", default="20", metavar="S", help="seconds for one solver query (default: 20)")
    own.add_argument("--json", action="store_true", help="print the result as JSON")
    own.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """0 when every theorem is proved, 1 when one is refuted, 3 when one is undecided."""
    import os

    from rlstar_sym.cli.running import choose_engines, say, settings
    from rlstar_sym.crosscheck.model_check import cross_validate
    from rlstar_sym.prove.run import prove_theorems
    from rlstar_sym.report.derivation import write_latex
    from rlstar_sym.theorem.discovery import discover

    jobs = whole_number(args.jobs, "the number of jobs", 1, 256) if args.jobs is not None else os.cpu_count() or 1
    seconds = whole_number(args.timeout, "the time-out in seconds", 1, 86400)
    chosen = settings(Path(args.out), choose_engines(args.engines), jobs, seconds)
    theorems = discover(args.targets)
    say(f"{len(theorems)} theorems, {sum(len(t.obligations) for t in theorems.values())} obligations")
    results = prove_theorems(theorems, chosen, say)
    say("cross-validating the derivation")
    checks = cross_validate(seed=SEED)
    try:
        written = write_latex(results, chosen.out / "latex")
    except OSError as error:
        raise UsageError(f"cannot write to {chosen.out / 'latex'}: {error.strerror}; choose another --out") from error
    report(results, checks, args, written)
    failed = [c for c in checks if not c.ok]
    if failed:
        raise Disagreement(f"the derivation and {failed[0].name} disagree: {failed[0].detail}")
    verdicts = {r.verdict for r in results}
    return 1 if "refuted" in verdicts else 3 if "undecided" in verdicts else 0


def report(
    results: list[TheoremResult], checks: list[CheckResult], args: argparse.Namespace, written: list[Path]
) -> None:
    """Print the table, or JSON."""
    import sys

    from rlstar_sym.report.ledger import ledger_summary
    from rlstar_sym.report.tables import verdict_table

    if args.json:
        data = {
            "theorems": [r.as_data() for r in results],
            "derivation": [
                {"method": c.name, "compared": c.compared, "agrees": c.ok, "detail": c.detail} for c in checks
            ],
            "out": args.out,
        }
        print(json.dumps(data, indent=1))
        return
    print(verdict_table(results, sys.stdout))
    print()
    print("The derivation, cross-validated")
    for c in checks:
        print(
            f"  {'agrees   ' if c.ok else 'DISAGREES'}  {c.name}: {c.compared}" + (f" {c.detail}" if c.detail else "")
        )
    print()
    print(ledger_summary(results))
    for r in results:
        if r.verdict != "proved":
            print(f"\n{r.theorem.id} {r.verdict}: {r.reason}")
    out = Path(args.out)
    print(
        f"\nWritten: {out / 'certificates'}, {out / 'smt2'}, {out / 'latex' / 'derivations.tex'} ({len(written)} LaTeX files)"
    )
