"""Finite-sample STaR: sample chains, keep what the verifier keeps, refit on them, again and again.

A symmetric model is refit as one (one edge a step, from the share of kept chains in which the step is right), a model of matrices row by row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from rlstar_sym.errors import UsageError
from rlstar_sym.progress import Counted
from rlstar_sym.runs.sampling import CHUNK, Kernels

#: chains times steps of one round
MOST_DRAWS: Final = 10**10
#: chains of one round that are drawn in the hope of kept ones, without a single one kept
MOST_IN_VAIN: Final = 10**8

Sink = Callable[[int, Any, Any], None]
"""Takes the number of the round, labels of shape (N + 1, chains), and which chains are kept."""


@dataclass(frozen=True, slots=True)
class SimulatedRound:
    """Round t of one run.

    kernels: the steps before the round's refit; chains, kept: sampled and kept; right: sampled with the right answer; all_right: sampled with
    every step right; kept_all_right: of the kept ones; transitions: of kept chains, shape (N, M, M).
    """

    t: int
    kernels: Kernels
    chains: int
    kept: int
    right: int
    all_right: int
    kept_all_right: int
    transitions: Any


@dataclass(frozen=True, slots=True)
class Design:
    """What is done in every round.

    chains: how many are sampled (None: until enough are kept); kept: how many are kept (None: what comes of the sampled ones); every_question:
    questions come in turn, each equally often, instead of at random; start: the distribution of the question; temperature; right, wrong: with
    what probability the verifier keeps a right and a wrong answer; mix: the part of the way that the refit goes.
    """

    chains: int | None
    kept: int | None
    every_question: bool
    start: Any
    temperature: float = 1.0
    right: float = 1.0
    wrong: float = 0.0
    mix: float = 1.0

    def __post_init__(self) -> None:
        if (self.chains is None) == (self.kept is None):
            raise UsageError("a round has a number of sampled chains or of kept ones; give one of them")


def simulate(
    kernels: Kernels, rounds: int, design: Design, random: Any, sink: Sink | None = None
) -> Iterator[SimulatedRound]:
    """Rounds 0, 1, ..., as many as asked for after round 0, in each of which chains are sampled; fewer where no chain is kept, because there is
    nothing to refit on. random: a numpy generator.
    """
    for t in range(rounds + 1):
        wanted, unit = (design.chains, " chains") if design.kept is None else (design.kept, " kept chains")
        with Counted(f"round {t}", unit, wanted) as count:
            done = _one_round(t, kernels, design, random, sink, count)
        yield done
        if not done.kept:
            return
        kernels = kernels.refit(done.transitions, design.mix)


def _one_round(
    t: int, kernels: Kernels, design: Design, random: Any, sink: Sink | None, count: Counted
) -> SimulatedRound:
    import numpy

    states = kernels.states
    sampler = kernels.sampler(design.temperature)
    cumulated = numpy.cumsum(design.start)
    uniform = bool((design.start == design.start[0]).all())
    transitions = numpy.zeros((kernels.steps, states, states), dtype=numpy.int64)
    chains = kept_count = right_count = all_right = kept_all_right = 0
    most = design.chains if design.chains is not None else MOST_DRAWS // kernels.steps
    while chains < most and (design.kept is None or kept_count < design.kept):
        if design.kept is not None and not kept_count and chains >= MOST_IN_VAIN:
            break
        size = min(CHUNK, most - chains)
        if design.every_question:
            questions = numpy.arange(chains, chains + size) % states
        elif uniform:
            questions = random.integers(states, size=size)
        else:
            questions = numpy.searchsorted(cumulated, random.random(size) * cumulated[-1], side="right")
            numpy.minimum(questions, states - 1, out=questions)
        labels = sampler.draw(random, questions)
        right = labels[-1] == labels[0]
        kept = _kept(right, design, random)
        if design.kept is not None:
            size = _enough(kept, design.kept - kept_count)
            labels, right, kept = labels[:, :size], right[:size], kept[:size]
        whole = (labels[1:] == labels[:-1]).all(axis=0)
        chosen = labels[:, kept].astype(numpy.int64)
        for step, before, after in zip(transitions, chosen[:-1], chosen[1:], strict=True):
            step += numpy.bincount(before * states + after, minlength=states * states).reshape(states, states)
        chains += size
        count.add(size if design.kept is None else chosen.shape[1])
        kept_count += chosen.shape[1]
        right_count += int(numpy.count_nonzero(right))
        all_right += int(numpy.count_nonzero(whole))
        kept_all_right += int(numpy.count_nonzero(whole & kept))
        if sink is not None:
            sink(t, labels, kept)
    return SimulatedRound(t, kernels, chains, kept_count, right_count, all_right, kept_all_right, transitions)


def _kept(right: Any, design: Design, random: Any) -> Any:
    if design.right == 1 and design.wrong == 0:
        return right
    import numpy

    return random.random(len(right)) < numpy.where(right, design.right, design.wrong)


def _enough(kept: Any, wanted: int) -> int:
    """How many chains of a chunk there are up to the last one that is wanted."""
    import numpy

    places = numpy.flatnonzero(kept)
    return len(kept) if len(places) < wanted else int(places[wanted - 1]) + 1
