"""Simulated STaR beside a Python loop that draws one state at a time: the same rounds, chains a second, and the ratio.

python bench/simulate.py [--steps 3] [--states 64] [--chains 2000000] [--looped 20000]

Two loops, for both kinds of models. The first asks random.choices for the next state with the weights of the row, as one would write it down;
the second knows that the steps are symmetric and draws by hand as little as it can. Processor time of one thread is what is measured.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from rlstar_sym.runs.sampling import DenseKernels, Kernels, SymmetricKernels  # noqa: E402
from rlstar_sym.runs.simulation import Design, simulate  # noqa: E402

Counts = list[list[int]]
DELTA = 0.1


def matrix(states: int) -> list[list[float]]:
    """A symmetric step."""
    right, wrong = (1 + (states - 1) * DELTA) / states, (1 - DELTA) / states
    return [[right if i == j else wrong for j in range(states)] for i in range(states)]


def by_choices(steps: int, states: int, chains: int) -> tuple[int, Counts]:
    """A round, with random.choices: kept chains, and transitions of the kept ones by step."""
    rows, every = matrix(states), range(states)
    counts = [[0] * (states * states) for _ in range(steps)]
    kept = 0
    for chain in range(chains):
        path = [chain % states]
        for _ in range(steps):
            path.append(random.choices(every, weights=rows[path[-1]])[0])
        if path[-1] == path[0]:
            kept += 1
            for count, one, other in zip(counts, path[:-1], path[1:], strict=True):
                count[one * states + other] += 1
    return kept, counts


def by_hand(steps: int, states: int, chains: int) -> tuple[int, Counts]:
    """A round, with as few calls as there can be."""
    draw = random.random
    counts = [[0] * (states * states) for _ in range(steps)]
    kept = 0
    for chain in range(chains):
        state = chain % states
        path = [state]
        for _ in range(steps):
            if draw() >= DELTA:
                state = int(draw() * states)
            path.append(state)
        if state == path[0]:
            kept += 1
            for count, one, other in zip(counts, path[:-1], path[1:], strict=True):
                count[one * states + other] += 1
    return kept, counts


def timed(work: Callable[[int], tuple[int, int]], chains: int) -> tuple[float, float]:
    """Chains a second, and the share of kept chains: the best of three."""
    best, share = 0.0, 0.0
    for _ in range(3):
        begin = time.process_time()
        kept, sampled = work(chains)
        best = max(best, sampled / (time.process_time() - begin))
        share = kept / sampled
    return best, share


def vectorised(kernels: Kernels, seed: int) -> Callable[[int], tuple[int, int]]:
    """A round of ours."""

    def work(chains: int) -> tuple[int, int]:
        design = Design(chains, None, True, numpy.full(kernels.states, 1 / kernels.states))
        (only,) = simulate(kernels, 0, design, numpy.random.Generator(numpy.random.SFC64(seed)))
        return only.kept, only.chains

    return work


def comparison(steps: int, states: int, chains: int, looped: int) -> list[str]:
    """A table of four lines."""
    dense = DenseKernels(tuple(numpy.array(matrix(states)) for _ in range(steps)), states)
    symmetric = SymmetricKernels((DELTA,) * steps, states)
    ours = {"symmetric": timed(vectorised(symmetric, 1), chains), "matrices": timed(vectorised(dense, 1), chains)}
    loops = {
        "random.choices": timed(lambda n: (by_choices(steps, states, n)[0], n), looped),
        "by hand (symmetric only)": timed(lambda n: (by_hand(steps, states, n)[0], n), 10 * looped),
    }
    lines = [
        "| | chains a second | kept | times random.choices | times the loop by hand |",
        "|---|---|---|---|---|",
    ]
    slow, hand = loops["random.choices"][0], loops["by hand (symmetric only)"][0]
    for name, (rate, share) in [
        *((f"loop: {k}", v) for k, v in loops.items()),
        *((f"ours: {k}", v) for k, v in ours.items()),
    ]:
        lines.append(f"| {name} | {rate:,.0f} | {share:.4f} | {rate / slow:,.1f} | {rate / hand:,.1f} |")
    return lines


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name, value in (("--steps", 3), ("--states", 64), ("--chains", 2_000_000), ("--looped", 20_000)):
        parser.add_argument(name, type=int, default=value)
    args = parser.parse_args()
    print("\n".join(comparison(args.steps, args.states, args.chains, args.looped)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
