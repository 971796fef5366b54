"""Coverage: how often the simultaneous intervals contain the truth, and how often a decided verdict is wrong.

python bench/coverage.py [--sets 500] [--seed 1] [--write]

For every case so many logs are simulated and diagnosed at 95%. The cases are the borderline ones of the theory: a
step at chance, two steps at chance, an edge just below chance, log-odds of two steps that cancel, few chains. A
verdict is wrong if the classification of the true chain says otherwise, or, for `stuck`, if the true chain leaves
chance in the rounds that it speaks of. --write puts the table into docs/diagnose.md.
"""

from __future__ import annotations

import argparse
import sys
import time
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from rlstar_sym.diagnose.estimate import estimate  # noqa: E402
from rlstar_sym.diagnose.forecast import forecast  # noqa: E402
from rlstar_sym.diagnose.verdict import STUCK, decide  # noqa: E402
from rlstar_sym.errors import UsageError  # noqa: E402
from rlstar_sym.fate.classification import classify  # noqa: E402
from rlstar_sym.model.star_round import PAPER_ROUND  # noqa: E402
from rlstar_sym.model.trajectory import trajectory  # noqa: E402
from rlstar_sym.runs.counts import add_chains, no_counts  # noqa: E402
from rlstar_sym.runs.sampling import SymmetricKernels  # noqa: E402
from rlstar_sym.runs.simulation import Design, simulate  # noqa: E402

RISK = Fraction(1, 20)
ROUNDS = 10
#: rounds of the band that are compared
BAND_ROUNDS = 3
BEGIN, END = "<!-- begin coverage: python bench/coverage.py --write -->", "<!-- end coverage -->"


@dataclass(frozen=True)
class Case:
    """A true chain, and how many chains a log has."""

    name: str
    deltas: tuple[str, ...]
    states: int
    chains: int

    @property
    def exact(self) -> list[Fraction]:
        """The edges."""
        return [Fraction(d) for d in self.deltas]


CASES = (
    Case("all edges well above chance", ("0.3", "0.3", "0.3"), 3, 300),
    Case("few chains", ("0.2", "0.2", "0.2"), 3, 30),
    Case("weak, many states", ("0.1", "0.1", "0.1"), 64, 4096),
    Case("one step at chance", ("0.3", "0", "0.3"), 3, 3000),
    Case("two steps at chance", ("0.1", "0", "0"), 64, 20000),
    Case("two steps at chance, few chains", ("0.5", "0", "0"), 3, 100),
    Case("one edge just below chance", ("0.3", "-0.01", "0.3"), 3, 2000),
    Case("one edge too far below chance", ("0.2", "-0.2", "0.3"), 3, 1000),
    Case("log-odds of two steps cancel", ("0.25", "-0.2"), 3, 1000),
    Case("two states, a tie of moduli", ("0.3", "-0.3", "0.8"), 2, 1000),
    Case("two edges negative", ("-0.1", "-0.1", "0.3"), 3, 1000),
)


@dataclass
class Tally:
    """What came of the logs of a case."""

    covered: int = 0
    decided: int = 0
    wrong: int = 0
    inside: int = 0
    sets: int = 0
    banded: int = 0


def truth_of(case: Case) -> tuple[str, bool]:
    """The fate of the true chain, and whether it stays within `STUCK` of chance for the rounds."""
    fate = classify(case.exact, case.states).fate
    most = (1 + (case.states - 1) * STUCK) / case.states
    rounds = trajectory(case.exact, case.states, ROUNDS).rounds
    return fate, all(one.doubles.accuracy <= float(most) for one in rounds)


def wrong(name: str, fate: str, stays: bool) -> bool:
    """Whether a decided verdict is wrong of the true chain."""
    if name == "stuck":
        return not stays
    return {"takes-off": "optimal", "wrong-steps": "wrong-steps"}[name] != fate


def run(case: Case, sets: int, seed: int) -> Tally:
    """Simulate and diagnose."""
    fate, stays = truth_of(case)
    done = Tally()
    kernels = SymmetricKernels(tuple(float(d) for d in case.exact), case.states)
    design = Design(case.chains, None, False, numpy.full(case.states, 1 / case.states))
    for child in numpy.random.SeedSequence(seed).spawn(sets):
        counts = no_counts("", 0, len(case.deltas), case.states)

        def sink(t, labels, kept, counts=counts):
            if t == 0:
                add_chains(counts, labels.astype(numpy.int64), kept)

        random = numpy.random.Generator(numpy.random.SFC64(child))
        run_of = simulate(kernels, BAND_ROUNDS, design, random, sink)
        models = [one.kernels.accuracy(design.start) for one in run_of]
        done.sets += 1
        try:
            found = estimate(counts, RISK)
        except UsageError:
            # no chain is kept: nothing is said
            done.covered += 1
            continue
        done.covered += all(s.low <= d <= s.high for s, d in zip(found.steps, case.exact, strict=True))
        verdict = decide(found.region, ROUNDS)
        if verdict.decided:
            done.decided += 1
            done.wrong += wrong(verdict.name, fate, stays)
        half = estimate(counts, RISK / 2).region
        bands = forecast(found.deltas, half, BAND_ROUNDS, [case.chains], RISK, PAPER_ROUND)
        done.banded += 1
        done.inside += all(
            band.run_accuracy[0] - 1e-9 <= accuracy <= band.run_accuracy[1] + 1e-9
            for band, accuracy in zip(bands, models, strict=False)
        )
    return done


def table(sets: int, seed: int) -> list[str]:
    """The table, as Markdown."""
    rows = [
        "| truth | M | chains | intervals hold | run inside its band | decided | wrong, of all |",
        "|---|---|---|---|---|---|---|",
    ]
    for case in CASES:
        begin = time.process_time()
        done = run(case, sets, seed)
        print(f"{case.name}: {time.process_time() - begin:.1f} s", file=sys.stderr)
        edges = ", ".join(case.deltas)
        inside = f"{100 * done.inside / done.banded:.1f}%" if done.banded else "-"
        rows.append(
            f"| {case.name}: {edges} | {case.states} | {case.chains} | {100 * done.covered / done.sets:.1f}% | {inside} "
            f"| {100 * done.decided / done.sets:.1f}% | {100 * done.wrong / done.sets:.1f}% |"
        )
    return rows


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--sets", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    rows = table(args.sets, args.seed)
    print("\n".join(rows))
    if args.write:
        page = ROOT / "docs" / "diagnose.md"
        text = page.read_text(encoding="utf-8")
        before, rest = text.split(BEGIN)
        after = rest.split(END)[1]
        page.write_text(before + BEGIN + "\n" + "\n".join(rows) + "\n" + END + after, encoding="utf-8")


if __name__ == "__main__":
    main()
