"""Fuzz the prover with false claims and the checker with mutated certificates. Nothing false may be proved, nothing that changes a meaning accepted.

python tools/fuzz.py [--claims 10000] [--certificates 10000] [--seed 1] [--jobs N]      ends with 1 if anything was
"""

from __future__ import annotations

import argparse
import collections
import os
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), *(str(ROOT / "tests" / part) for part in ("corpus", "check", "fuzz"))]

from certificate_mutants import Tally, check_mutants  # noqa: E402
from claim_mutants import FalseClaim, false_claims  # noqa: E402
from claims import load  # noqa: E402
from mutations import committed  # noqa: E402
from region_points import replays  # noqa: E402
from trials import OURS, Outcome, Question, ask_all  # noqa: E402

#: seconds for one claim; a search that takes longer has proved nothing
LIMIT = 1.5
#: of so many claims one goes to the certificate search alone, without the refuter that would stop most of them at once
SEARCHED = 4
#: claims made and asked at a time
PORTION = 500


def fuzz_claims(count: int, seed: int, jobs: int) -> tuple[collections.Counter[str], list[str]]:
    """(how often each thing happened, the false claims that were proved or whose refutation does not replay)."""
    counts: collections.Counter[str] = collections.Counter()
    failures: list[str] = []
    portion: list[FalseClaim] = []
    started = time.monotonic()
    for number, mutant in enumerate(false_claims(load(), count, seed), 1):
        portion.append(mutant)
        counts[f"change: {mutant.change}"] += 1
        if len(portion) == PORTION or number == count:
            questions = [
                Question(
                    str(place),
                    one.claim.claim,
                    one.claim.given,
                    ("certificate",) if place % SEARCHED == 0 else OURS,
                    limit=LIMIT,
                )
                for place, one in enumerate(portion)
            ]
            for one, outcome in zip(portion, ask_all(questions, jobs), strict=True):
                counts[outcome.verdict] += 1
                problem = _problem(one, outcome)
                if problem:
                    failures.append(
                        f"{problem}: {one.claim.claim} given {list(one.claim.given)}, false at {one.witness}"
                    )
                    print(failures[-1], file=sys.stderr, flush=True)
            portion = []
            said = ", ".join(f"{counts[word]} {word}" for word in ("proved", "refuted", "undecided"))
            print(
                f"{number} claims, {time.monotonic() - started:.0f} s: {said}, {len(failures)} wrong",
                file=sys.stderr,
                flush=True,
            )
    return counts, failures


def _problem(false: FalseClaim, outcome: Outcome) -> str | None:
    if outcome.verdict == "proved":
        return "PROVED"
    if outcome.verdict == "crashed":
        return f"CRASHED ({outcome.reason})"
    if outcome.verdict == "refuted" and not replays(false.claim, outcome.witness):
        return "REFUTED AT A POINT THAT DOES NOT REFUTE"
    return None


def main() -> int:
    """Run both and print what happened."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--claims", type=int, default=10_000, help="false claims (default: 10000)")
    parser.add_argument("--certificates", type=int, default=10_000, help="mutated certificates (default: 10000)")
    parser.add_argument("--seed", type=int, default=1, help="the same seed gives the same run (default: 1)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes (default: as many as cores)")
    args = parser.parse_args()
    failed = False
    if args.certificates:
        started = time.monotonic()
        originals = committed()
        with tempfile.TemporaryDirectory() as directory:
            tally: Tally = check_mutants(originals, args.certificates, args.seed, Path(directory))
        print(
            f"certificates: {tally.tried} mutants of {len(originals)}, {tally.rejected} rejected, {tally.malformed} malformed, "
            f"{tally.harmless} accepted and harmless, {len(tally.harmful)} accepted and WRONG, {len(tally.unanswered)} without an answer; "
            f"slowest answer {tally.seconds:.2f} s, largest process {tally.megabytes:.0f} MB; {time.monotonic() - started:.0f} s",
            flush=True,
        )
        failed |= bool(tally.harmful or tally.unanswered)
        for problem in tally.harmful + tally.unanswered:
            print(f"  {problem}")
    if args.claims:
        started = time.monotonic()
        counts, failures = fuzz_claims(args.claims, args.seed, args.jobs)
        print(f"claims: {args.claims} false ones, {time.monotonic() - started:.0f} s")
        for name, number in sorted(counts.items()):
            print(f"  {name}: {number}")
        print(f"  wrong: {len(failures)}")
        failed |= bool(failures)
        for problem in failures:
            print(f"  {problem}")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
