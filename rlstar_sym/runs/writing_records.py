"""Write chains as records: answers, pass counts, and the logs of other projects, as far as they are read here."""

from __future__ import annotations

import json
import zipfile
from abc import abstractmethod
from collections.abc import Mapping
from itertools import pairwise
from typing import IO, Any

from rlstar_sym.runs.log_writer import LogWriter


class _Lines(LogWriter):
    """A text file for every round, or one for all."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.file: IO[str] | None = None

    def name(self, t: int) -> str:
        """The file of a round."""
        return f"{t}.jsonl"

    def first_line(self) -> str | None:
        """A header, if there is one."""
        return None

    def begin(self, t: int) -> None:
        """Open the file of the round; a file that is there goes on."""
        path = self.folder / self.name(t)
        new = not path.exists()
        self.file = path.open("a", encoding="utf-8")
        head = self.first_line()
        if new and head is not None:
            self.file.write(head + "\n")

    def add(self, labels: Any, kept: Any) -> None:
        """A line a chain."""
        if self.file is not None:
            lines = (self.line(*record) for record in self.records(labels, kept))
            self.file.writelines(line + "\n" for line in lines)

    @abstractmethod
    def line(self, chain: list[int], sample: int, right: bool, keep: bool) -> str:
        """The line of a chain."""

    def close(self) -> None:
        """Close the file."""
        if self.file is not None:
            self.file.close()
            self.file = None


class Answers(_Lines):
    """`round, question, sample, correct`, and `verifier` if it errs."""

    def name(self, t: int) -> str:
        return "answers.csv"

    def first_line(self) -> str:
        return "round,question,sample,correct" + (",verifier" if self.noisy else "")

    def line(self, chain: list[int], sample: int, right: bool, keep: bool) -> str:
        return f"{self.round},{chain[0]},{sample},{right:d}" + (f",{keep:d}" if self.noisy else "")


class _JsonLines(_Lines):
    def line(self, chain: list[int], sample: int, right: bool, keep: bool) -> str:
        return json.dumps(self.record(chain, sample, right, keep))

    @abstractmethod
    def record(self, chain: list[int], sample: int, right: bool, keep: bool) -> Mapping[str, Any]:
        """The record of a chain."""


class AnswerLines(_JsonLines):
    """The same as JSON lines."""

    def name(self, t: int) -> str:
        return "answers.jsonl"

    def record(self, chain: list[int], sample: int, right: bool, keep: bool) -> Mapping[str, Any]:
        verifier = {"verifier": keep} if self.noisy else {}
        return {"round": self.round, "question": str(chain[0]), "sample": sample, "correct": right, **verifier}


class Verl(_JsonLines):
    """verl's rollouts."""

    def record(self, chain: list[int], sample: int, right: bool, keep: bool) -> Mapping[str, Any]:
        accuracy = {"acc": right} if self.noisy else {}
        score = float(keep)
        return {
            "input": _prompt(chain),
            "output": _text(chain),
            "gts": str(chain[0]),
            "score": score,
            "step": self.round,
            **accuracy,
        }


class Harness(_JsonLines):
    """lm-evaluation-harness; the files' times are the rounds."""

    def name(self, t: int) -> str:
        return f"samples_chains_2000-01-01T{t // 3600:02d}-{t // 60 % 60:02d}-{t % 60:02d}.000000.jsonl"

    def record(self, chain: list[int], sample: int, right: bool, keep: bool) -> Mapping[str, Any]:
        return {
            "doc_id": chain[0],
            "target": str(chain[0]),
            "resps": [[_text(chain)]],
            "filtered_resps": [str(chain[-1])],
            "filter": "none",
            "metrics": ["exact_match"],
            "exact_match": float(right),
        }


class Stepwise(_JsonLines):
    """TRL's stepwise supervision; a step is right when it stays."""

    def record(self, chain: list[int], sample: int, right: bool, keep: bool) -> Mapping[str, Any]:
        return {"prompt": _prompt(chain), "completions": _steps(chain), "labels": _labels(chain)}


class ProcessBench(_JsonLines):
    """ProcessBench; the generator is the round."""

    def record(self, chain: list[int], sample: int, right: bool, keep: bool) -> Mapping[str, Any]:
        labels = _labels(chain)
        return {
            "id": f"{chain[0]}-{sample}",
            "generator": f"round {self.round}",
            "problem": _prompt(chain),
            "steps": _steps(chain),
            "final_answer_correct": right,
            "label": -1 if all(labels) else labels.index(False),
        }


class PassCounts(LogWriter):
    """`round, question, n, c`."""

    def begin(self, t: int) -> None:
        """Zeros."""
        self.counts = [[0, 0] for _ in range(self.states)]

    def add(self, labels: Any, kept: Any) -> None:
        """Count chains and right answers."""
        import numpy

        every = numpy.bincount(labels[0], minlength=self.states)
        right = numpy.bincount(labels[0][labels[-1] == labels[0]], minlength=self.states)
        for count, n, c in zip(self.counts, every.tolist(), right.tolist(), strict=True):
            count[0] += n
            count[1] += c

    def close(self) -> None:
        """Append the round."""
        if self.round is None:
            return
        path = self.folder / "counts.csv"
        new = not path.exists()
        with path.open("a", encoding="utf-8") as file:
            if new:
                file.write("round,question,n,c\n")
            file.writelines(f"{self.round},{q},{n},{c}\n" for q, (n, c) in enumerate(self.counts) if n)
        self.round = None


class Completions(LogWriter):
    """TRL's completions; a round is held in memory until it is over."""

    def begin(self, t: int) -> None:
        """Nothing is written yet."""
        self.held: list[tuple[int, str, str, float]] = []

    def add(self, labels: Any, kept: Any) -> None:
        """Hold the chains."""
        self.held += [
            (self.round or 0, _prompt(chain), _text(chain), float(right))
            for chain, _, right, _ in self.records(labels, kept)
        ]

    def close(self) -> None:
        """Write the round."""
        if self.round is None or not self.held:
            return
        import polars

        frame = polars.DataFrame(
            self.held,
            schema={
                "step": polars.Int64,
                "prompt": polars.String,
                "completion": polars.String,
                "accuracy_reward": polars.Float64,
            },
            orient="row",
        )
        mean, spread = polars.col("accuracy_reward").mean(), polars.col("accuracy_reward").std().fill_null(0.0)
        advantage = ((polars.col("accuracy_reward") - mean) / (spread + 1e-4)).over("prompt")
        frame.with_columns(advantage=advantage).write_parquet(self.folder / f"completions_{self.round:05d}.parquet")
        self.held = []


class Inspect(LogWriter):
    """inspect's archives, one a round; the chains of a question are its epochs."""

    archive: zipfile.ZipFile | None = None

    def begin(self, t: int) -> None:
        """Open the archive and say what it is."""
        self.archive = zipfile.ZipFile(self.folder / f"round_{t:05d}.eval", "w", zipfile.ZIP_DEFLATED)
        self.archive.writestr(
            "header.json",
            json.dumps({"version": 2, "status": "success", "eval": {"task": "chains", "model": "simulated"}}),
        )

    def add(self, labels: Any, kept: Any) -> None:
        """An entry a chain."""
        if self.archive is None:
            return
        for chain, sample, right, _ in self.records(labels, kept):
            record = {
                "id": str(chain[0]),
                "epoch": sample + 1,
                "input": _prompt(chain),
                "target": str(chain[0]),
                "scores": {"match": {"value": "C" if right else "I", "answer": str(chain[-1])}},
            }
            self.archive.writestr(f"samples/{chain[0]}_epoch_{sample + 1}.json", json.dumps(record))

    def close(self) -> None:
        """Close the archive."""
        if self.archive is not None:
            self.archive.close()
            self.archive = None


def _prompt(chain: list[int]) -> str:
    return f"Start from {chain[0]}."


def _steps(chain: list[int]) -> list[str]:
    return [f"Step {n}: {state}" for n, state in enumerate(chain[1:], 1)]


def _text(chain: list[int]) -> str:
    return " -> ".join(map(str, chain[1:]))


def _labels(chain: list[int]) -> list[bool]:
    return [before == after for before, after in pairwise(chain)]
