"""Time the obligations of the field through our prover, z3, cvc5 and QEPCAD, side by side, and the main jobs as whole processes.

python bench/run.py [--runs 3] [--limit 20] [--full] [--out docs/benchmarks]      --full: seven steps and 60 s; QEPCAD is asked when it is installed

Writes a page with tables and two plots. Nothing is cached; nothing is asserted about times.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "corpus"), str(Path(__file__).resolve().parent)]

import storm  # noqa: E402
from obligations import Obligation, obligations, product_grows  # noqa: E402
from page import OURS, Row, Timing, plot, table  # noqa: E402
from qepcad import ask_qepcad, find_qepcad, formula  # noqa: E402
from trials import OURS as CERTIFICATES  # noqa: E402
from trials import Question, Worker  # noqa: E402

RLSTAR = [sys.executable, "-m", "rlstar_sym"]


def measure(obligation: Obligation, engine: str, runs: int, limit: float, qepcad: str | None, worker: Worker) -> Timing:
    """Several runs, or one when the first has no answer. The worker has imported the package already, so that no engine pays for that."""
    if engine == "qepcad" and qepcad is None:
        return Timing("not run", (), "not installed")
    spent: list[float] = []
    for _ in range(runs):
        if engine == "qepcad" and qepcad is not None:
            verdict, reason, seconds = ask_qepcad(qepcad, formula(obligation.claim, obligation.given), limit)
        else:
            asked = CERTIFICATES if engine == OURS else (engine,)
            # the solvers keep to the limit themselves; ours is ended at it
            hard = limit if engine == OURS else limit + 10
            question = Question(obligation.name, obligation.claim, obligation.given, asked, limit, hard)
            outcome = worker.ask(question)
            verdict, reason, seconds = outcome.verdict, outcome.reason, outcome.seconds
        spent.append(seconds)
        if verdict in ("proved", "refuted") and seconds > limit + 1:
            verdict, reason = "undecided", "the answer came after the limit"
        if verdict in ("proved", "refuted") and (verdict == "proved") is not obligation.true:
            raise SystemExit(f"{engine} says that {obligation.name} is {verdict}, which is wrong: {obligation.claim}")
        if verdict not in ("proved", "refuted"):
            return Timing("undecided", (min(spent[0], limit),), reason)
    return Timing(verdict, tuple(spent))


def side_by_side(most_steps: int, runs: int, limit: float, qepcad: str | None) -> tuple[list[Row], list[str]]:
    """Every engine on every obligation, one at a time."""
    engines = [OURS, "z3", "cvc5", "qepcad"]
    rows = []
    worker = Worker()
    try:
        for engine in engines[:3]:
            worker.ask(Question("warm", "x*y + 1 > x*y", (), CERTIFICATES if engine == OURS else (engine,), 2, 20))
        for obligation in obligations(most_steps):
            timings = {engine: measure(obligation, engine, runs, limit, qepcad, worker) for engine in engines}
            rows.append(Row(obligation.name, obligation.steps, obligation.true, timings))
            said = [f"{e} {t.verdict}" + (f" {t.median:.2f} s" if t.seconds else "") for e, t in timings.items()]
            print(f"{obligation.name}: {', '.join(said)}", file=sys.stderr, flush=True)
    finally:
        worker.end()
    return rows, engines


def whole_processes(runs: int) -> list[str]:
    """The main jobs, as a user starts them."""
    with tempfile.TemporaryDirectory() as directory:
        out = Path(directory) / "build"
        four, six = product_grows(4, "M"), product_grows(6, "64", wrong=True)
        jobs: list[tuple[str, list[str], int]] = [
            ("python starts (for comparison)", [sys.executable, "-c", "pass"], 0),
            ("rlstar --help", [*RLSTAR, "--help"], 0),
            ("rlstar derive, N and M symbolic", [*RLSTAR, "derive", "--steps", "symbolic", "--states", "symbolic"], 0),
            (
                "rlstar iterate, 9 rounds, exact",
                [*RLSTAR, "iterate", "--steps", "3", "--states", "64", "--delta", "0.1", "--rounds", "9"],
                0,
            ),
            ("rlstar decide, O2(4, symbolic), certificate and points", _decide(four, out, "certificate,points"), 0),
            ("rlstar decide, O2(4, symbolic), default engines", _decide(four, out, None), 0),
            ("rlstar decide, false O2(6, 64)", _decide(six, out, None), 1),
            (
                "rlstar prove: everything shipped, certificates",
                [*RLSTAR, "prove", *_anew(out, "certificate,points")],
                0,
            ),
            ("rlstar check: all its certificates", [*RLSTAR, "check", str(out / "certificates")], 0),
        ]
        for name, states, rounds, more in (
            ("rlstar iterate, 3 matrices 16x16, 1 round, exact", 16, 1, "--exact"),
            ("rlstar iterate, 3 matrices 64x64, 2000 rounds, doubles", 64, 2000, "--float"),
        ):
            file = Path(directory) / f"matrices{states}.json"
            file.write_text(json.dumps({"steps": matrices(3, states)}), encoding="utf-8")
            jobs.append((name, [*RLSTAR, "iterate", "--kernel", str(file), "--rounds", str(rounds), "--json", more], 0))
        lines = ["| job | median, s | least | most |", "|---|---|---|---|"]
        for name, command, code in jobs:
            try:
                spent = timed(command, code, 1 if "prove" in command else runs)
            except RuntimeError as error:
                print(error, file=sys.stderr, flush=True)
                lines.append(f"| {name} | failed | | |")
                continue
            lines.append(f"| {name} | {statistics.median(spent):.2f} | {min(spent):.2f} | {max(spent):.2f} |")
            print(f"{name}: {statistics.median(spent):.2f} s", file=sys.stderr, flush=True)
        return lines


def _anew(out: Path, engines: str | None) -> list[str]:
    return ["--out", str(out), "--no-cache", *(["--engines", engines] if engines else [])]


def _decide(obligation: Obligation, out: Path, engines: str | None) -> list[str]:
    given = [word for text in obligation.given for word in ("--given", text)]
    return [*RLSTAR, "decide", obligation.claim, *given, *_anew(out / "decide", engines)]


def against_storm() -> list[str]:
    """The accuracy as a rational function, beside Storm's."""
    if not storm.is_installed():
        return []
    lines, equal = storm.comparison(6, 4)
    if not equal:
        sys.exit("Storm's accuracy is another function than ours:\n" + "\n".join(lines))
    return [
        "",
        "## The accuracy as a rational function, by Storm",
        "",
        "Four states, one parameter for each step; Storm model-checks the parametric chain, ours comes from the kernel algebra (`bench/storm.py`).",
        "",
        *lines,
    ]


def timed(command: Sequence[str], code: int, runs: int) -> list[float]:
    """Wall seconds of each run; RuntimeError when the command ends otherwise than it should."""
    spent = []
    for _ in range(runs):
        start = time.perf_counter()
        done = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)}
        )
        spent.append(time.perf_counter() - start)
        if done.returncode != code:
            raise RuntimeError(
                f"{' '.join(command)[:200]} ended with {done.returncode}: {(done.stderr or done.stdout).strip()[-300:]}"
            )
    return spent


def matrices(steps: int, states: int) -> list[list[list[str]]]:
    """Stochastic matrices with rational entries, the same in every run."""
    random = Random(1)
    rows = [[[random.randrange(1, 100) for _ in range(states)] for _ in range(states)] for _ in range(steps)]
    return [[[f"{w}/{sum(row)}" for w in row] for row in step] for step in rows]


def write_page(
    rows: Sequence[Row], engines: Sequence[str], limit: float, runs: int, jobs: Sequence[str], out: Path
) -> str:
    """Write the page and its plots; the page."""
    out.mkdir(parents=True, exist_ok=True)
    symbolic = [row for row in rows if row.name.startswith("O2(") and row.name.endswith("symbolic)")]
    shares = [row for row in rows if row.name.startswith("O3(")]
    for file, chosen, title in (
        ("products.svg", symbolic, "O2(N, M symbolic): the product of the edges grows"),
        ("shares.svg", shares, "O3(N, M symbolic): the faithful share does not fall"),
    ):
        (out / file).write_text(plot(chosen, engines, limit, title), encoding="utf-8")
    page = [
        "# Benchmarks",
        "",
        f"Written by `make bench`: {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}; load when it ended: "
        f"{os.getloadavg()[0]:.1f}. Every engine in one run, one at a time, with the same {limit:g} s for each obligation; medians of {runs} runs, least and most in "
        "brackets. Times are wall-clock seconds.",
        "",
        "Ours includes the search, writing the certificate and the independent checker's process. z3 and cvc5 get both encodings, QEPCAD the closed formula with the "
        "denominators multiplied out. `bench/obligations.py` writes the obligations out.",
        "",
        "## Who decides what",
        "",
        *table(rows, engines, limit),
        "",
        "## How the cost grows with N",
        "",
        "![O2](products.svg)",
        "",
        "![O3](shares.svg)",
        "",
        "A hollow mark on the dashed line is no answer.",
        "",
        *(["## Whole processes", "", *jobs] if jobs else []),
    ]
    (out / "README.md").write_text("\n".join(page) + "\n", encoding="utf-8")
    return "\n".join(page)


def main() -> int:
    """Run, write, and say where."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=3, help="of what has an answer (default: 3)")
    parser.add_argument("--limit", type=float, help="seconds for one engine on one obligation (default: 20)")
    parser.add_argument("--full", action="store_true", help="O2 up to seven steps, with a limit of 60 s")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "benchmarks", help="default: docs/benchmarks")
    args = parser.parse_args()
    limit = args.limit or (60.0 if args.full else 20.0)
    rows, engines = side_by_side(7 if args.full else 5, args.runs, limit, find_qepcad())
    write_page(rows, engines, limit, args.runs, [], args.out)  # what is measured is not lost if a job hangs
    jobs = [*whole_processes(args.runs), *against_storm()]
    print(write_page(rows, engines, limit, args.runs, jobs, args.out))
    return 0


if __name__ == "__main__":
    sys.exit(main())
