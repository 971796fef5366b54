"""How long a large table of states takes to be counted, and how much memory: chains are simulated into a CSV file, and read back in a process of its own.

python bench/read_logs.py [--chains 10000000] [--steps 3] [--states 64]
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from rlstar_sym.runs.sampling import SymmetricKernels  # noqa: E402
from rlstar_sym.runs.simulation import Design, simulate  # noqa: E402
from rlstar_sym.runs.writing import log_writer  # noqa: E402

READ = """
import json, resource, sys, time
from rlstar_sym.runs import count_states
begin = time.monotonic()
table = count_states(sys.argv[1], truth=sys.argv[2] if len(sys.argv) > 2 else None)
seconds = time.monotonic() - begin
use = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps([seconds, use.ru_utime + use.ru_stime, use.ru_maxrss / 1024, sum(c.chains for c in table.counts), sum(c.kept for c in table.counts)]))
"""


def measured(*arguments: str) -> list[float]:
    """Seconds, seconds of processors, MiB, chains and kept chains of a reading process."""
    done = subprocess.run(
        [sys.executable, "-c", READ, *arguments], capture_output=True, text=True, check=True, cwd=ROOT
    )
    found: list[float] = json.loads(done.stdout)
    return found


def comparison(chains: int, steps: int, states: int) -> list[str]:
    """A table of two lines. Raises RuntimeError where what is read is not what was written."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "log"
        writer = log_writer("states", folder, steps, states, noisy=False)
        design = Design(chains, None, True, numpy.full(states, 1 / states))
        (only,) = simulate(
            SymmetricKernels((0.1,) * steps, states), 0, design, numpy.random.default_rng(1), writer.write
        )
        writer.close()
        table = folder / "iter_data_4_0_all.csv"
        size = table.stat().st_size / 2**20
        rows = {
            "with --truth": measured(str(table), str(folder / "truth.csv")),
            "without (two passes)": measured(str(table)),
        }
    lines = [
        f"{chains:,} chains of {steps} steps on {states} states, CSV of {size:,.0f} MiB",
        "",
        "| | seconds | seconds of processors | MiB |",
        "|---|---|---|---|",
    ]
    for label, (seconds, cpu, memory, read, kept) in rows.items():
        if (read, kept) != (only.chains, only.kept):
            raise RuntimeError(
                f"{label}: {read} chains and {kept} kept were read, {only.chains} and {only.kept} written"
            )
        lines.append(f"| {label} | {seconds:.1f} | {cpu:.1f} | {memory:,.0f} |")
    return lines


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name, value in (("--chains", 10_000_000), ("--steps", 3), ("--states", 64)):
        parser.add_argument(name, type=int, default=value)
    args = parser.parse_args()
    print("\n".join(comparison(args.chains, args.steps, args.states)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
