"""What a table of states comes to: transition counts per step, relative to the truth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rlstar_sym.runs.rows import ReadReport


@dataclass(slots=True)
class StateCounts:
    """The chains of one run and round, N steps on M labels (`rows`: the right step keeps the label). Arrays are numpy, int64.

    transitions: shape (N, M, M), entry (n - 1, i, j): chains that step n took from label i to label j; kept_transitions: the same among
    kept chains; start: shape (M,), how often every question was sampled, and kept_start among kept chains; chains, kept: how many;
    right: chains with the right answer; all_right: chains with every step right; kept_all_right: of the kept ones (their quotient with
    `kept` is F).
    For a test of the Markov property: after_right, shape (N - 1, 2, 2), entry (n - 2, a, b): chains in which step n - 1 was right (a = 1)
    or wrong (0), and step n right (b = 1) or wrong (0), n = 2 .. N; on_track, shape (N, 2, 2), entry (n - 1, a, b): chains whose label
    before step n was (a = 1) or was not (0) the question's, and step n was right or wrong.
    """

    run: str
    round: int
    steps: int
    states: int
    transitions: Any
    kept_transitions: Any
    start: Any
    kept_start: Any
    after_right: Any
    on_track: Any
    chains: int = 0
    kept: int = 0
    right: int = 0
    all_right: int = 0
    kept_all_right: int = 0


@dataclass(slots=True)
class StateTable:
    """All rounds of a table of states, in order of (run, round); names: of every label the states' names, one a column; report: what
    reading has found."""

    counts: list[StateCounts]
    names: list[tuple[str, ...]]
    report: ReadReport


def no_counts(run: str, number: int, steps: int, states: int) -> StateCounts:
    """Zeros."""
    import numpy

    def zeros(*shape: int) -> Any:
        return numpy.zeros(shape, dtype=numpy.int64)

    return StateCounts(
        run,
        number,
        steps,
        states,
        transitions=zeros(steps, states, states),
        kept_transitions=zeros(steps, states, states),
        start=zeros(states),
        kept_start=zeros(states),
        after_right=zeros(max(steps - 1, 0), 2, 2),
        on_track=zeros(steps, 2, 2),
    )


def add_chains(counts: StateCounts, labels: Any, kept: Any) -> None:
    """Add chains.

    labels: integer array of shape (N + 1, chains), the labels of s_0 .. s_N; kept: boolean array of shape (chains,).
    """
    import numpy

    steps, states = counts.steps, counts.states
    square = states * states
    counts.chains += labels.shape[1]
    counts.kept += int(kept.sum())
    counts.start += numpy.bincount(labels[0], minlength=states)
    counts.kept_start += numpy.bincount(labels[0][kept], minlength=states)
    all_right = numpy.ones(labels.shape[1], dtype=bool)
    before: Any = None
    for n in range(1, steps + 1):
        move = labels[n - 1].astype(numpy.int64) * states + labels[n]
        counts.transitions[n - 1] += numpy.bincount(move, minlength=square).reshape(states, states)
        counts.kept_transitions[n - 1] += numpy.bincount(move[kept], minlength=square).reshape(states, states)
        right = labels[n] == labels[n - 1]
        track = labels[n - 1] == labels[0]
        counts.on_track[n - 1] += numpy.bincount(2 * track + right, minlength=4).reshape(2, 2)
        if before is not None:
            counts.after_right[n - 2] += numpy.bincount(2 * before + right, minlength=4).reshape(2, 2)
        all_right &= right
        before = right
    counts.right += int((labels[steps] == labels[0]).sum())
    counts.all_right += int(all_right.sum())
    counts.kept_all_right += int((all_right & kept).sum())
