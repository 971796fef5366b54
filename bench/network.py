"""A small neural network trained by STaR, and what `rlstar diagnose` forecast of it from round 0.

The task: three steps on 16 states, every step a fixed permutation. The network (one hidden layer, numpy alone) reads
the state and the number of the step and gives probabilities of the next state. It is pre-trained on noisy steps, then:
sample chains, keep those with the right answer, go on with gradient steps on the kept ones, six rounds. Every round is
logged as `rlstar read` reads it. Run it: `python bench/network.py`; `--write` also writes the picture and the table of
docs/network.md.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Any

# matrices this small are slower on several threads, and one thread always adds up in the same order
for _name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

import numpy as np  # noqa: E402

from rlstar_sym.diagnose.log import LogDiagnosis, diagnose  # noqa: E402
from rlstar_sym.diagnose.question import Question  # noqa: E402
from rlstar_sym.diagnose.rows import band_text, comparison_note, number_text, share_text  # noqa: E402
from rlstar_sym.plot.by_round import picture_of_rounds  # noqa: E402
from rlstar_sym.plot.figure import save  # noqa: E402
from rlstar_sym.plot.series import of_diagnosis  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
BEGIN, END = "<!-- begin network: python bench/network.py --write -->", "<!-- end network -->"
STATES, STEPS, HIDDEN = 16, 3, 48
#: noisy steps for the pre-training: every label is random with this probability
EXAMPLES, NOISE = 30_000, 0.75
CHAINS, ROUNDS, SEED = 16_384, 6, 1
#: gradient steps of the pre-training and of every round, their batches, and Adam's rate
PRETRAINING, REFIT, BATCH, RATE = 1500, 400, 256, 3e-3

Array = np.ndarray[Any, Any]


class Network:
    """state and step, one-hot -> hidden layer -> logits of the next state; trained by Adam (Kingma and Ba, 2015)."""

    def __init__(self, random: np.random.Generator) -> None:
        inputs = STATES + STEPS
        self.weights = [
            random.normal(0, (2 / inputs) ** 0.5, (inputs, HIDDEN)),
            np.zeros(HIDDEN),
            random.normal(0, (1 / HIDDEN) ** 0.5, (HIDDEN, STATES)),
            np.zeros(STATES),
        ]

    def forward(self, state: Array, step: Array) -> tuple[Array, Array]:
        """Hidden layer and probabilities."""
        into, bias, out, shift = self.weights
        hidden = np.maximum(into[state] + into[STATES + step] + bias, 0)
        logits = hidden @ out + shift
        odds = np.exp(logits - logits.max(axis=1, keepdims=True))
        return hidden, odds / odds.sum(axis=1, keepdims=True)

    def fit(self, state: Array, step: Array, after: Array, times: int, random: np.random.Generator) -> None:
        """So many gradient steps on the log-likelihood of what came after."""
        first, second = ([np.zeros_like(w) for w in self.weights] for _ in range(2))
        for time in range(1, times + 1):
            batch = random.integers(len(state), size=min(BATCH, len(state)))
            s, n, a = state[batch], step[batch], after[batch]
            hidden, error = self.forward(s, n)
            error[np.arange(len(a)), a] -= 1
            error /= len(a)
            back = (error @ self.weights[2].T) * (hidden > 0)
            into = np.zeros_like(self.weights[0])
            np.add.at(into, s, back)
            np.add.at(into, STATES + n, back)
            rate = RATE * min(1.0, 2 * (1 - time / (times + 1)))
            for place, slope in enumerate((into, back.sum(0), hidden.T @ error, error.sum(0))):
                first[place] += 0.1 * (slope - first[place])
                second[place] += 0.001 * (slope**2 - second[place])
                mean, square = first[place] / (1 - 0.9**time), second[place] / (1 - 0.999**time)
                self.weights[place] -= rate * mean / (np.sqrt(square) + 1e-8)

    def sample(self, questions: Array, random: np.random.Generator) -> Array:
        """Chains, of shape (STEPS + 1, chains)."""
        chain = [questions]
        for n in range(STEPS):
            odds = self.forward(chain[-1], np.full(len(questions), n))[1]
            drawn = (odds.cumsum(axis=1) < random.random((len(questions), 1))).sum(axis=1)
            chain.append(np.minimum(drawn, STATES - 1))
        return np.array(chain)


def train(folder: Path, seed: int = SEED) -> list[tuple[float, float]]:
    """Pre-train, then six rounds; writes the logs, returns J and F of every round."""
    random = np.random.default_rng(seed)
    permutations = np.array([random.permutation(STATES) for _ in range(STEPS)])
    truth = [np.arange(STATES)]
    for permutation in permutations:
        truth.append(permutation[truth[-1]])
    folder.mkdir(parents=True, exist_ok=True)
    write(folder / "truth.csv", np.array(truth))
    network = Network(random)
    state, step = random.integers(STATES, size=EXAMPLES), random.integers(STEPS, size=EXAMPLES)
    noisy = np.where(random.random(EXAMPLES) < NOISE, random.integers(STATES, size=EXAMPLES), permutations[step, state])
    network.fit(state, step, noisy, PRETRAINING, random)
    shares = []
    for t in range(ROUNDS + 1):
        chain = network.sample(np.arange(CHAINS) % STATES, random)
        write(folder / f"iter_data_3_{t}_all.csv", chain)
        kept = chain[:, chain[-1] == truth[-1][chain[0]]]
        right = np.array([(permutations[n][kept[n]] == kept[n + 1]) for n in range(STEPS)]).all(axis=0)
        shares.append((kept.shape[1] / CHAINS, float(right.mean())))
        numbers = np.repeat(np.arange(STEPS), kept.shape[1])
        network.fit(kept[:-1].ravel(), numbers, kept[1:].ravel(), REFIT, random)
    return shares


def write(file: Path, chain: Array) -> None:
    """A table of states."""
    header = ",".join(f"s{n}" for n in range(STEPS + 1))
    np.savetxt(file, chain.T, fmt="%d", delimiter=",", header=header, comments="")


def lines(found: LogDiagnosis) -> list[str]:
    """Forecast beside what the network did, as Markdown."""
    states = found.states
    if states is None:
        raise SystemExit("the log of the network has no states")
    rows = ["| round | J forecast | J measured | F forecast | F measured |", "|---|---|---|---|---|"]
    points = [tuple(one.points) for s in (of_diagnosis(found),) for one in (s.accuracy[-1], s.kept_all_right[-1])]
    for one, accuracy, right in zip(states.dense_forecast, *points, strict=True):
        cells = [str(one.t)]
        for value, ends, seen in (
            (one.accuracy, one.run_accuracy, accuracy),
            (one.kept_all_right, one.run_kept_all_right, right),
        ):
            cells.append(f"{number_text(value)} {band_text(ends) if ends else ''}")
            cells.append(f"{number_text(seen.value)} {band_text(seen.interval) if seen.interval else ''}")
        rows.append("| " + " | ".join(cells) + " |")
    edges = ", ".join(f"{float(step.delta):.4g}" for step in states.estimate.steps)
    start = f"Round 0: {states.estimate.chains} chains, edges {edges}, J {share_text(states.estimate.accuracy)}."
    return [start, "", *rows, "", comparison_note(found.comparisons)]


def main() -> None:
    """Train, diagnose, print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "network")
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    train(args.out)
    found = diagnose(args.out, Question(rounds=ROUNDS))
    shown = lines(found)
    print("\n".join(shown))
    if args.write:
        title = "A small network trained by STaR: forecast from its round 0, and what it did"
        save(picture_of_rounds(of_diagnosis(found), title), ROOT / "docs" / "pictures" / "network.svg")
        page = ROOT / "docs" / "network.md"
        before, rest = page.read_text(encoding="utf-8").split(BEGIN)
        page.write_text(before + "\n".join([BEGIN, *shown, END]) + rest.split(END)[1], encoding="utf-8")


if __name__ == "__main__":
    main()
