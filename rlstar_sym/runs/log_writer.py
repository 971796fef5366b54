"""What writes chains as a log, round by round. States are named 0 .. M - 1, and the right step stays where it is."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from pathlib import Path
from typing import Any


class LogWriter(ABC):
    """Takes chains round by round, in order. noisy: the verifier errs, so that what it says is written beside the answer."""

    def __init__(self, folder: Path, steps: int, states: int, *, noisy: bool) -> None:
        self.folder = folder
        self.steps = steps
        self.states = states
        self.noisy = noisy
        self.round: int | None = None
        self._samples: list[int] = []

    def write(self, t: int, labels: Any, kept: Any) -> None:
        """Chains of round t; rounds do not go back."""
        if t != self.round:
            self.close()
            self.round = t
            self._samples = [0] * self.states
            self.begin(t)
        self.add(labels, kept)

    def records(self, labels: Any, kept: Any) -> Iterator[tuple[list[int], int, bool, bool]]:
        """The chains one by one: states, number among those of its question, whether the answer is right, whether it is kept."""
        for chain, keep in zip(labels.T.tolist(), kept.tolist(), strict=True):
            sample = self._samples[chain[0]]
            self._samples[chain[0]] += 1
            yield chain, sample, chain[-1] == chain[0], keep

    @abstractmethod
    def begin(self, t: int) -> None:
        """A round begins."""

    @abstractmethod
    def add(self, labels: Any, kept: Any) -> None:
        """Chains of the round."""

    @abstractmethod
    def close(self) -> None:
        """The round is over; also called before the first."""
