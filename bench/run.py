"""Time the main jobs as whole processes: medians over several runs, nothing cached.

python bench/run.py [RUNS]      (default 5)
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parent.parent
RLSTAR = [sys.executable, "-m", "rlstar_sym"]


def timed(command: list[str], runs: int) -> list[float]:
    """Wall seconds of each run; a command that fails ends the benchmark."""
    spent = []
    for _ in range(runs):
        start = time.perf_counter()
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        spent.append(time.perf_counter() - start)
        if done.returncode:
            sys.exit(f"{' '.join(command)} ended with {done.returncode}: {done.stderr.strip()[-300:]}")
    return spent


def matrices(steps: int, states: int) -> list[list[list[str]]]:
    """Stochastic matrices with fractions of two digits, the same in every run."""
    random = Random(1)
    rows = [[[random.randrange(1, 100) for _ in range(states)] for _ in range(states)] for _ in range(steps)]
    return [[[f"{w}/{sum(row)}" for w in row] for row in step] for step in rows]


def main() -> int:
    """Print the table."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as directory:
        out = Path(directory) / "build"
        jobs: list[tuple[str, list[str]]] = [
            ("python starts (for comparison)", [sys.executable, "-c", "pass"]),
            ("rlstar --help", [*RLSTAR, "--help"]),
            ("rlstar derive, N and M symbolic", [*RLSTAR, "derive", "--steps", "symbolic", "--states", "symbolic"]),
            (
                "rlstar iterate, 9 rounds, exact",
                [*RLSTAR, "iterate", *["--steps", "3", "--states", "64", "--delta", "0.1", "--rounds", "9"]],
            ),
            ("rlstar prove: part I, all engines", [*RLSTAR, "prove", "--out", str(out)]),
            ("rlstar check: all its certificates", [*RLSTAR, "check", str(out / "certificates")]),
            ("checker.py alone, package not imported", [sys.executable, "-I", "rlstar_sym/check/checker.py"]),
        ]
        for name, states, rounds, more in (
            ("rlstar iterate, 3 matrices 16x16, 1 round, exact", 16, 1, ["--exact"]),
            ("rlstar iterate, 3 matrices 64x64, 2000 rounds, doubles", 64, 2000, ["--float"]),
        ):
            file = Path(directory) / f"matrices{states}.json"
            file.write_text(json.dumps({"steps": matrices(3, states)}), encoding="utf-8")
            jobs.append((name, [*RLSTAR, "iterate", "--kernel", str(file), "--rounds", str(rounds), "--json", *more]))
        print(f"medians of {runs} runs, whole processes, wall seconds, {os.cpu_count()} cores\n")
        print(f"{'job':<56} {'median':>8} {'min':>8} {'max':>8}")
        for name, command in jobs:
            if name.startswith("checker.py"):
                command = [*command, *map(str, sorted((out / "certificates").glob("*.json")))]
            spent = timed(command, runs)
            print(f"{name:<56} {statistics.median(spent):8.2f} {min(spent):8.2f} {max(spent):8.2f}", flush=True)
        shutil.rmtree(out, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
