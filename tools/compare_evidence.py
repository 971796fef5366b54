"""Compare two folders of evidence files: whether they show the same of the same obligations, by whatever certificates.

python tools/compare_evidence.py COMMITTED ANEW        ends with 1 and a line for each difference
"""

from __future__ import annotations

import json
import sys
from pathlib import Path


def shown(file: Path) -> dict[str, set[tuple[str, str]]]:
    """For every obligation of an evidence file, by its label: what its certificates show, as (digest, kind with the point of a refutation)."""
    data = json.loads(file.read_text(encoding="ascii"))
    by_digest: dict[str, set[tuple[str, str]]] = {}
    for one in data["certificates"]:
        evidence = one["evidence"]
        kind = "proof" if evidence["kind"] == "proof" else f"false at {json.dumps(evidence['point'], sort_keys=True)}"
        by_digest.setdefault(one["digest"], set()).add((one["digest"], kind))
    return {label: by_digest.get(digest, set()) for label, digest in data["obligations"].items()}


def differences(committed: Path, anew: Path) -> list[str]:
    """A sentence for each difference."""
    found: list[str] = []
    names = [sorted(file.name for file in folder.glob("*.json")) for folder in (committed, anew)]
    if not names[0]:
        found.append(f"{committed} holds no evidence")
    for name in sorted({*names[0], *names[1]}):
        if name not in names[0] or name not in names[1]:
            found.append(f"{name} is in {committed if name in names[0] else anew} alone")
            continue
        old, new = shown(committed / name), shown(anew / name)
        labels = [*old, *(label for label in new if label not in old)]
        differing = [label for label in labels if not old.get(label) or old.get(label) != new.get(label)]
        found += [
            f"{one}: committed {sorted(old.get(one, []))}, found anew {sorted(new.get(one, []))}" for one in differing
        ]
    return found


def main(arguments: list[str]) -> int:
    """The exit code."""
    if len(arguments) != 2:
        print("usage: compare_evidence.py COMMITTED ANEW", file=sys.stderr)
        return 2
    found = differences(Path(arguments[0]), Path(arguments[1]))
    for line in found:
        print(line, file=sys.stderr)
    print("the same is shown" if not found else f"{len(found)} differences")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
