"""Time the main jobs as whole processes: medians over several runs, nothing cached.

python bench/run.py [RUNS]      (default 5)
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

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
        print(f"medians of {runs} runs, whole processes, wall seconds, {os.cpu_count()} cores\n")
        print(f"{'job':<42} {'median':>8} {'min':>8} {'max':>8}")
        for name, command in jobs:
            if name.startswith("checker.py"):
                command = [*command, *map(str, sorted((out / "certificates").glob("*.json")))]
            spent = timed(command, runs)
            print(f"{name:<42} {statistics.median(spent):8.2f} {min(spent):8.2f} {max(spent):8.2f}", flush=True)
        shutil.rmtree(out, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
