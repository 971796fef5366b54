"""What a diagnosis is asked, and what holds of all its kinds."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final, Literal

from rlstar_sym.diagnose.intervals import require_confidence
from rlstar_sym.errors import UsageError
from rlstar_sym.model.star_round import PAPER_ROUND, StarRound

MOST_ROUNDS: Final = 1000
MOST_CHAINS: Final = 10**12


@dataclass(frozen=True)
class Question:
    """What is asked of a log.

    confidence: of intervals and regions; rounds: of the forecast, and of the verdict `stuck`; eta: how near 1 the
    accuracy has to come; run, round: which to diagnose (None: the first; a round may be "last"); chains: sampled in
    each round to come (None: as many as in the log); states: M, for logs without states; steps: N, for logs of answers;
    pipeline: the round of
    training.
    """

    confidence: Fraction = Fraction(19, 20)
    rounds: int = 10
    eta: Fraction = Fraction(1, 100)
    run: str | None = None
    round: int | Literal["last"] | None = None
    chains: int | None = None
    states: int | None = None
    steps: int | None = None
    pipeline: StarRound = field(default_factory=lambda: PAPER_ROUND)

    def __post_init__(self) -> None:
        require_confidence(self.confidence)
        if not 0 < self.eta < 1:
            raise UsageError(f"eta is {self.eta}; how near the accuracy has to come to 1 is a number between 0 and 1")
        if not 0 <= self.rounds <= MOST_ROUNDS:
            raise UsageError(f"the number of rounds is {self.rounds}; it goes from 0 to {MOST_ROUNDS}")
        if self.chains is not None and not 1 <= self.chains <= MOST_CHAINS:
            raise UsageError(f"the number of chains is {self.chains}; it goes from 1 to {MOST_CHAINS}")

    @property
    def risk(self) -> Fraction:
        """1 - confidence."""
        return 1 - self.confidence

    @property
    def shown_confidence(self) -> str:
        """As in 95%."""
        return f"{100 * float(self.confidence):.6g}%"


def chosen(keys: list[tuple[str, int]], question: Question) -> tuple[str, int]:
    """Which (run, round) of a log is diagnosed: the one asked for, by default the first. Raises UsageError where the
    log has no such one.
    """
    runs = sorted({run for run, _ in keys})
    run = runs[0] if question.run is None else question.run
    if run not in runs and runs == [""]:
        raise UsageError(f"the log has no run {_shown(run)}: its one run has no name; leave --run out")
    if run not in runs:
        raise UsageError(f"the log has no run {_shown(run)}; it has {_listed([_shown(r) for r in runs])}")
    numbers = sorted(number for one, number in keys if one == run)
    number = numbers[0] if question.round is None else question.round
    if number == "last":
        number = numbers[-1]
    if number not in numbers:
        raise UsageError(f"the log has no round {number}; it has {_listed([str(n) for n in numbers])}")
    return run, number


def _shown(name: str) -> str:
    from rlstar_sym.runs.options import shown

    return shown(name)


def _listed(names: list[str]) -> str:
    return ", ".join(names[:8]) + (f" and {len(names) - 8} more" if len(names) > 8 else "")
