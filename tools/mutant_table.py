"""Replay mutants of every conclusion of the shipped theorems, and write the table docs/replay.md.

python tools/mutant_table.py           write it
python tools/mutant_table.py --check   fail when it is out of date
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from rlstar_sym.replay.mutants import Mutant, mutants
from rlstar_sym.replay.replay import replay, replay_statement
from rlstar_sym.theorem.discovery import discover

PAGE = Path(__file__).resolve().parent.parent / "docs" / "replay.md"
HEAD = """# What the replay notices

Written by tools/mutant_table.py: do not edit.

Every conclusion is evaluated on explicit runs that satisfy its hypotheses (`rlstar_sym/replay`). To see what that is worth, every conclusion is changed in one
place: strict for weak, turned round, another constant, exponent, limit, ratio or case, a hypothesis dropped. A mutant is **false** for certain when it contradicts the
proved original wherever the hypotheses hold, or when an explicit run refutes it; it is **true** for certain when the original implies it, or it is an
identity; of the others it is **not decided** whether they are false: a hypothesis may not be needed for this conclusion, a strict inequality may hold as well.
The share is of those false by contradiction alone, which is decided without the replay.
"""


def judged() -> list[tuple[Mutant, bool]]:
    """Every mutant, and whether the replay refutes it. Exits when it refutes one that is true."""
    found = []
    for theorem in discover([]).values():
        for mutant in mutants(theorem):
            one = replay_statement(mutant.statement, mutant.scene)
            if one.failure and mutant.truth == "true":
                sys.exit(f"{mutant.name} is true, and the replay refutes it: {one.failure}")
            found.append((mutant, bool(one.failure)))
    return found


def mutant_rows(found: list[tuple[Mutant, bool]]) -> list[str]:
    """The table by kind of statement."""
    heads = [
        "kind of statement",
        "mutants",
        "true",
        "false by contradiction",
        "of these refuted",
        "share",
        "others refuted",
        "not decided",
    ]
    lines = [f"| {' | '.join(heads)} |", "|---" + "|---:" * (len(heads) - 1) + "|"]
    kinds = sorted({m.kind for m, _ in found})
    for kind in [*kinds, "all"]:
        of_kind = [(m, refuted) for m, refuted in found if kind in ("all", m.kind)]
        counts = Counter((m.truth or "open", refuted) for m, refuted in of_kind)
        false = counts["false", True] + counts["false", False]
        share = f"{100 * counts['false', True] / false:.0f}%" if false else "-"
        true = counts["true", False]
        cells = [
            kind,
            len(of_kind),
            true,
            false,
            counts["false", True],
            share,
            counts["open", True],
            counts["open", False],
        ]
        lines.append(f"| {' | '.join(map(str, cells))} |")
    return lines


def conclusion_rows() -> list[str]:
    """How many conclusions of each kind are replayed."""
    total, played = Counter[str](), Counter[str]()
    for theorem in discover([]).values():
        for fact, one in zip(theorem.conclusions, replay(theorem).conclusions, strict=True):
            kind = type(fact.statement).__name__
            total[kind] += 1
            played[kind] += bool(one.runs)
    rows = [f"| {kind} | {total[kind]} | {played[kind]} |" for kind in sorted(total)]
    return [
        "| kind of statement | conclusions | replayed |",
        "|---|---:|---:|",
        *rows,
        f"| all | {total.total()} | {played.total()} |",
    ]


def page() -> str:
    """The whole page."""
    found = judged()
    missed = [m.name for m, refuted in found if m.truth == "false" and not refuted]
    lines = [HEAD, "## Mutants", "", *mutant_rows(found), "", "False by contradiction and not refuted:", ""]
    lines += [f"* {name}" for name in missed] or ["* none"]
    return "\n".join([*lines, "", "## Conclusions", "", *conclusion_rows(), ""])


def main() -> int:
    """0 when the page is written or up to date."""
    new = page()
    if "--check" in sys.argv[1:]:
        if not PAGE.exists() or PAGE.read_text(encoding="utf-8") != new:
            print("docs/replay.md is out of date; run python tools/mutant_table.py", file=sys.stderr)
            return 1
        return 0
    PAGE.write_text(new, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
