"""`rlstar check`: the independent checker on certificate files and directories."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rlstar_sym.errors import UsageError

if TYPE_CHECKING:
    from rlstar_sym.prove.checking import Check


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
    accepted = [c for c in checks if c.outcome == "accepted"]
    counts = {
        "accepted": len(accepted),
        "proved": sum(c.shown == "proved" for c in accepted),
        "refuted": sum(c.shown == "refuted" for c in accepted),
        "rejected": sum(c.outcome == "rejected" for c in checks),
        "malformed": sum(c.outcome == "malformed" for c in checks),
    }
    if args.json:
        print(json.dumps({"certificates": [_data(c) for c in checks], "counts": counts}, indent=1))
    else:
        for c in checks:
            print(f"{c.outcome}  {c.file}{f' ({c.number})' if c.number else ''}: {c.text}")
        said = f"{counts['accepted']} of {len(checks)} certificates accepted"
        print(f"{said}: {counts['proved']} statements proved, {counts['refuted']} refuted at a point")
    if counts["malformed"]:
        return 2
    return 0 if len(accepted) == len(checks) else 1


def _data(check: Check) -> dict[str, Any]:
    """The JSON of one certificate."""
    accepted = check.outcome == "accepted"
    return {
        "file": str(check.file),
        "number": check.number,
        "accepted": accepted,
        "shown": check.shown if accepted else None,
        "statement": check.text if accepted else None,
        "point": check.point,
        "reason": None if accepted else check.text,
        "outcome": check.outcome,
        "digest": check.digest if accepted else None,
    }
