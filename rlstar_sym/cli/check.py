"""`rlstar check`: the independent checker on certificate files and directories."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from rlstar_sym.errors import UsageError


def add_parser(subparsers: Any) -> None:
    """Enter the command."""
    own = subparsers.add_parser("check", help="re-check certificates with the independent checker", description=__doc__)
    own.add_argument("paths", nargs="+", metavar="PATH", help="certificate file, or directory of *.json")
    own.add_argument("--json", action="store_true", help="print the result as JSON")
    own.set_defaults(run=run)


def certificate_files(paths: list[str]) -> list[Path]:
    """The files named, directories replaced by the certificates in them; UsageError where there is nothing."""
    found: list[Path] = []
    for name in paths:
        path = Path(name)
        if path.is_dir():
            inside = sorted(path.rglob("*.json"))
            if not inside:
                raise UsageError(f"{path} holds no certificate (*.json); name the directory that rlstar prove wrote")
            found += inside
        elif path.exists():
            found.append(path)
        else:
            raise UsageError(f"{path} does not exist; name a certificate file or a directory of them")
    return found


def run(args: argparse.Namespace) -> int:
    """0 when every certificate is accepted, 1 when one is rejected, 2 when one cannot be read."""
    from rlstar_sym.prove.checking import run_checker

    checks = run_checker(certificate_files(args.paths))
    if args.json:
        data = [
            {
                "file": str(c.file),
                "accepted": c.outcome == "accepted",
                "statement": c.text if c.outcome == "accepted" else None,
                "reason": None if c.outcome == "accepted" else c.text,
                "outcome": c.outcome,
                "digest": c.digest if c.outcome == "accepted" else None,
            }
            for c in checks
        ]
        print(json.dumps({"certificates": data}, indent=1))
    else:
        for c in checks:
            print(f"{c.outcome}  {c.file}: {c.text}")
        accepted = sum(c.outcome == "accepted" for c in checks)
        print(f"{accepted} of {len(checks)} certificates accepted")
    if any(c.outcome == "malformed" for c in checks):
        return 2
    return 0 if all(c.outcome == "accepted" for c in checks) else 1
