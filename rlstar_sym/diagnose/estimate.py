"""The model of one round of a table of states: edges with simultaneous intervals, J, F, kernels and the start.

In a symmetric chain step n is right with probability alpha_n whatever came before, so the number of chains in which
it is right is binomial. Every step gets a Clopper-Pearson interval at risk/N: by Bonferroni all N hold at once with
probability at least 1 - risk, and the edges follow by delta = (M alpha - 1)/(M - 1). J, P and F have intervals of
their own, straight from counts and without any model, each at the full risk.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from rlstar_sym.diagnose.intervals import Share, share
from rlstar_sym.diagnose.region import Region
from rlstar_sym.errors import UsageError

if TYPE_CHECKING:
    from rlstar_sym.runs.counts import StateCounts

#: steps that one diagnosis takes
MOST_STEPS: Final = 200


@dataclass(frozen=True, slots=True)
class StepEstimate:
    """Step n: the share of chains in which it is right, and its edge with the interval."""

    n: int
    right: Share
    delta: Fraction
    low: Fraction
    high: Fraction


@dataclass(frozen=True)
class Estimate:
    """What one round of a log says.

    steps: simultaneous intervals; accuracy: J; all_right: P, every step right; kept_all_right: F (of the chains that
    the verifier kept); each of the last three at the full risk.
    """

    run: str
    round: int
    states: int
    chains: int
    kept: int
    steps: tuple[StepEstimate, ...]
    accuracy: Share
    all_right: Share
    kept_all_right: Share

    @property
    def region(self) -> Region:
        """The simultaneous intervals of the edges."""
        return Region(tuple(s.low for s in self.steps), tuple(s.high for s in self.steps), self.states)

    @property
    def deltas(self) -> list[Fraction]:
        """The estimated edges."""
        return [s.delta for s in self.steps]


def edge_of(alpha: Fraction, states: int) -> Fraction:
    """delta = (M alpha - 1)/(M - 1)."""
    return (states * alpha - 1) / (states - 1)


def estimate(counts: StateCounts, risk: Fraction) -> Estimate:
    """The estimates from one round. risk: in (0, 1). Raises UsageError where there is nothing to estimate from."""
    where = f"round {counts.round}"
    if counts.states < 2:
        raise UsageError(
            f"{where} has one state only; a step that cannot be wrong says nothing (give --truth where states have other names)"
        )
    if counts.steps > MOST_STEPS:
        raise UsageError(f"{counts.steps} steps are too many to diagnose; {MOST_STEPS} are the most")
    if not counts.chains:
        raise UsageError(f"{where} has no chain")
    if not counts.kept:
        raise UsageError(
            f"no chain of {where} is kept ({counts.chains} sampled), so there is nothing to refit on and no next round; sample more chains, or check what counts as right"
        )
    each = risk / counts.steps
    steps = []
    for n in range(1, counts.steps + 1):
        right = share(int(counts.transitions[n - 1].trace()), counts.chains, each)
        low, high = (edge_of(end, counts.states) for end in (right.low, right.high))
        steps.append(StepEstimate(n, right, edge_of(right.value or Fraction(0), counts.states), low, high))
    return Estimate(
        counts.run,
        counts.round,
        counts.states,
        counts.chains,
        counts.kept,
        tuple(steps),
        share(counts.right, counts.chains, risk),
        share(counts.all_right, counts.chains, risk),
        share(counts.kept_all_right, counts.kept, risk),
    )


def kernels_of(counts: StateCounts) -> list[Any]:
    """The maximum-likelihood steps, arrays of shape (M, M); a row that no chain visits is that of the symmetric step
    with the estimated edge.
    """
    import numpy

    kernels = []
    for step in counts.transitions:
        total = step.sum(axis=1, keepdims=True)
        alpha = step.trace() / max(1, counts.chains)
        otherwise = numpy.full(step.shape, (1 - alpha) / (counts.states - 1))
        numpy.fill_diagonal(otherwise, alpha)
        kernels.append(numpy.where(total > 0, step / numpy.maximum(total, 1), otherwise))
    return kernels


def symmetric_kernels(deltas: Sequence[Fraction], states: int) -> list[Any]:
    """Symmetric steps as arrays."""
    import numpy

    kernels = []
    for delta in deltas:
        kernel = numpy.full((states, states), float((1 - delta) / states))
        numpy.fill_diagonal(kernel, float((1 + (states - 1) * delta) / states))
        kernels.append(kernel)
    return kernels


def least_diagonals(transitions: Sequence[Any], risk: Fraction, times: Fraction = Fraction(1)) -> list[list[Fraction]]:
    """For every step and state a lower bound on the probability of the right step; all hold at once with probability
    at least 1 - risk.

    One-sided: each is the lower end of a two-sided interval at twice its part of the risk. transitions: an array of
    counts for every step; times: as if there were so many times as many chains with the same shares, rounded.
    """
    states = len(transitions[0])
    part = min(Fraction(1, 2), 2 * risk / (len(transitions) * states))
    bounds = []
    for step in transitions:
        rows = [(round(times * int(step[i, i])), round(times * int(row.sum()))) for i, row in enumerate(step)]
        bounds.append([share(min(right, total), total, part).low for right, total in rows])
    return bounds
