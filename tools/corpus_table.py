"""Run every engine on the corpus and write docs/corpus.md: shares by family and engine, and what our prover leaves undecided.

python tools/corpus_table.py [--engines certificate,z3,cvc5] [--seconds 5] [--limit 20] [--jobs N] [--out docs/corpus.md]

Outcomes are kept in build/corpus: with fewer engines named, the others' come from there, as long as they are about the same corpus and limits.
Ends with 1 if an engine contradicts a known verdict.
"""

from __future__ import annotations

import argparse
import dataclasses
import hashlib
import json
import os
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "corpus")]

from claims import Claim, about, load  # noqa: E402
from trials import OURS, Outcome, Question, ask_all, wrong  # noqa: E402

#: what is shown as one engine: its name, and the engines that it asks
ENGINES: dict[str, tuple[str, ...]] = {"certificate": OURS, "z3": ("z3",), "cvc5": ("cvc5",)}
TITLES = {"certificate": "certificates and exact points", "z3": "z3", "cvc5": "cvc5"}
LONGEST = 90

Answers = Mapping[str, Sequence[Outcome]]


def ask(claims: Sequence[Claim], engine: str, seconds: float, limit: float, jobs: int) -> list[Outcome]:
    """One engine on every claim; progress on stderr."""
    started, done = time.monotonic(), 0

    def progress(_: Outcome) -> None:
        nonlocal done
        done += 1
        if done % 50 == 0:
            print(f"{engine}: {done} of {len(claims)}, {time.monotonic() - started:.0f} s", file=sys.stderr, flush=True)

    whole = limit if engine == "certificate" else 4 * seconds + 10  # a chain has several queries
    return ask_all(
        [Question(c.label, c.claim, c.given, ENGINES[engine], seconds, whole) for c in claims], jobs, progress
    )


def keep(file: Path, key: str, outcomes: Sequence[Outcome]) -> None:
    """Write outcomes down; witnesses and certificates have served their purpose."""
    file.parent.mkdir(parents=True, exist_ok=True)
    rows = [dataclasses.asdict(dataclasses.replace(o, witness={}, certificates=[])) for o in outcomes]
    file.write_text(json.dumps({"key": key, "outcomes": rows}, indent=1), encoding="utf-8")


def kept(file: Path, key: str) -> list[Outcome] | None:
    """What was written down under this key."""
    if not file.exists():
        return None
    data = json.loads(file.read_text(encoding="utf-8"))
    return [Outcome(**row) for row in data["outcomes"]] if data["key"] == key else None


def document(claims: Sequence[Claim], answers: Answers, seconds: float, limit: float) -> str:
    """The page."""
    count = {v: sum(c.verdict == v for c in claims) for v in ("true", "false", "open")}
    lines = [
        "# The corpus, engine by engine",
        "",
        f"{len(claims)} claims with known verdicts in `tests/corpus/*.toml`: {count['true']} true, {count['false']} false, {count['open']} open "
        "(nothing is asserted about those). Written by `make corpus`; times and what is decided near the limits depend on the machine.",
        "",
        f"Our prover had {limit:g} processor seconds a claim and no solver. z3 and cvc5 had {seconds:g} s a relation each, over both encodings "
        "(as stated; substituted and expanded); their `unsat` counts as proved here, although the project calls it only confirmed, and their models count when they "
        "replay exactly. A chain counts when every link does.",
        "",
        "## Shares",
        "",
        "| engine | true: proved | false: refuted | open: proved, refuted, left | wrong | seconds, median | seconds, total |",
        "|---|---|---|---|---|---|---|",
    ]
    for engine, outcomes in answers.items():
        spent = sorted(o.seconds for o in outcomes)
        lines.append(
            f"| {TITLES[engine]} | {_share(claims, outcomes, 'true', 'proved')} | {_share(claims, outcomes, 'false', 'refuted')} | {_open(claims, outcomes)} "
            f"| {_wrong(claims, outcomes)} | {spent[len(spent) // 2]:.2f} | {sum(spent):.0f} |"
        )
    lines += ["", "## By family", "", "| family | claims | " + " | ".join(TITLES[e] for e in answers) + " |"]
    lines += ["|---|---|" + "---|" * len(answers)]
    for family, subject in about().items():
        chosen = [i for i, c in enumerate(claims) if c.family == family]
        own = [claims[i] for i in chosen]
        cells = []
        for outcomes in answers.values():
            there = [outcomes[i] for i in chosen]
            cells.append(_cell(own, there))
        lines.append(f"| {family}: {subject} | {len(own)} | " + " | ".join(cells) + " |")
    lines += [
        "",
        "A cell says: true ones proved, false ones refuted, undecided, wrong.",
        "",
        "## What our prover leaves undecided",
        "",
    ]
    for i, (claim, outcome) in enumerate(zip(claims, answers["certificate"], strict=True)):
        if claim.verdict != "open" and outcome.verdict not in ("proved", "refuted"):
            others = [
                e for e, found in answers.items() if e != "certificate" and found[i].verdict in ("proved", "refuted")
            ]
            also = f" Decided by {' and '.join(others)}." if others else ""
            lines.append(
                f"- `{claim.label}` ({claim.verdict}): {_short(claim)}. {_why(claim, outcome)}.{also} Source: {claim.source}."
            )
    return "\n".join(lines) + "\n"


def _share(claims: Sequence[Claim], outcomes: Sequence[Outcome], verdict: str, wanted: str) -> str:
    chosen = [o for c, o in zip(claims, outcomes, strict=True) if c.verdict == verdict]
    found = sum(o.verdict == wanted for o in chosen)
    return f"{found} of {len(chosen)} ({100 * found / max(1, len(chosen)):.1f} %)"


def _open(claims: Sequence[Claim], outcomes: Sequence[Outcome]) -> str:
    chosen = [o.verdict for c, o in zip(claims, outcomes, strict=True) if c.verdict == "open"]
    proved, refuted = chosen.count("proved"), chosen.count("refuted")
    return f"{proved}, {refuted}, {len(chosen) - proved - refuted}"


def _wrong(claims: Sequence[Claim], outcomes: Sequence[Outcome]) -> int:
    return sum(wrong(c.verdict, o) for c, o in zip(claims, outcomes, strict=True))


def _cell(claims: Sequence[Claim], outcomes: Sequence[Outcome]) -> str:
    pairs = [(c.verdict, o.verdict) for c, o in zip(claims, outcomes, strict=True)]
    if all(known == "open" for known, _ in pairs):
        return f"{_open(claims, outcomes)} (proved, refuted, left)"
    left = sum(known != "open" and found not in ("proved", "refuted") for known, found in pairs)
    return f"{pairs.count(('true', 'proved'))}, {pairs.count(('false', 'refuted'))}, {left}, {_wrong(claims, outcomes)}"


def _short(claim: Claim) -> str:
    text = claim.claim + (f" given {', '.join(claim.given)}" if claim.given else "")
    return f"`{text if len(text) <= LONGEST else text[:LONGEST] + '...'}`"


def _why(claim: Claim, outcome: Outcome) -> str:
    if "no point that satisfies" in outcome.reason:
        return "No rational point of the region was found, and a certificate must show one, so that nothing is proved from contradictory hypotheses"
    if "no answer within" in outcome.reason:
        return f"The search ran out of time ({outcome.reason})"
    if claim.verdict == "false":
        return "The refuter met no counterexample"
    return "The search found no certificate" if "no certificate" in outcome.reason else outcome.reason[:200]


def main() -> int:
    """Ask, write, and say whether anything is wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--engines", default=",".join(ENGINES), help="of certificate,z3,cvc5 (default: all)")
    parser.add_argument("--seconds", type=float, default=5, help="for one solver on one relation (default: 5)")
    parser.add_argument(
        "--limit", type=float, default=20, help="processor seconds of our prover for one claim (default: 20)"
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="claims at a time (default: one a core)")
    parser.add_argument(
        "--out", type=Path, default=ROOT / "docs" / "corpus.md", help="the page (default: docs/corpus.md)"
    )
    args = parser.parse_args()
    claims = load()
    answers: dict[str, list[Outcome]] = {}
    for engine in ENGINES:
        file = ROOT / "build" / "corpus" / f"{engine}.json"
        allowed = args.limit if engine == "certificate" else args.seconds
        key = hashlib.sha256(repr(([(c.label, c.claim, c.given) for c in claims], allowed)).encode()).hexdigest()
        outcomes = None if engine in args.engines.split(",") else kept(file, key)
        if outcomes is None and engine not in args.engines.split(","):
            continue
        if outcomes is None:
            outcomes = ask(claims, engine, args.seconds, args.limit, args.jobs)
            keep(file, key, outcomes)
        answers[engine] = outcomes
    if "certificate" not in answers:
        return 0  # the page compares the solvers with our prover
    page = document(claims, answers, args.seconds, args.limit)
    args.out.write_text(page, encoding="utf-8")
    print(page)
    contradictions = [
        f"WRONG: {engine} on {claim.label}: {outcome.verdict}, but it is {claim.verdict}"
        for engine, outcomes in answers.items()
        for claim, outcome in zip(claims, outcomes, strict=True)
        if wrong(claim.verdict, outcome)
    ]
    print("\n".join(contradictions), file=sys.stderr)
    return int(bool(contradictions))


if __name__ == "__main__":
    sys.exit(main())
