"""The verdict about transition counts alone: how often every step was seen to move from which state to which.

The same procedure as for a log of states (diagnosis.py), as far as counts go: are the steps symmetric, by the same
tests; if that is not contradicted and questions are uniform, an interval for every edge at once and the verdict about
every chain in that region; otherwise simultaneous lower bounds on all diagonals, and the basin of matrices. What needs
whole chains, such as the test of the Markov property, is not tested, and that is said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from rlstar_sym.diagnose.ahead import Ahead, ahead_of_edges
from rlstar_sym.diagnose.assumptions import Checked, check_symmetry, rejected
from rlstar_sym.diagnose.dense import basin, basin_factor, bootstrap
from rlstar_sym.diagnose.estimate import MOST_STEPS, edge_of, kernels_of, symmetric_kernels
from rlstar_sym.diagnose.intervals import Share, share
from rlstar_sym.diagnose.more_chains import MoreChains, deciding_factor, more_chains
from rlstar_sym.diagnose.question import MOST_CHAINS, Question
from rlstar_sym.diagnose.region import Region, model_region
from rlstar_sym.diagnose.verdict import Verdict, decide
from rlstar_sym.errors import UsageError
from rlstar_sym.model.star_round import PAPER_ROUND, StarRound
from rlstar_sym.runs.counts import no_counts


@dataclass(frozen=True)
class CountedDiagnosis:
    """What counts say.

    about: whether the verdict is about symmetric steps in a region of edges, or about all matrices with these bounds;
    right: of every step, the share of moves that keep the state, all intervals at once; tests: of symmetry; chains: the
    most that a step was seen; more: where the verdict is undetermined and more chains may decide.
    """

    verdict: Verdict
    about: Literal["symmetric steps", "matrices"]
    right: tuple[Share, ...]
    tests: tuple[Checked, ...]
    chains: int
    states: int
    more: MoreChains | None
    notes: tuple[str, ...]


def diagnose_counts(
    counts: Sequence[Sequence[Sequence[int]]], start: Sequence[Fraction] | None, question: Question
) -> CountedDiagnosis:
    """Diagnose transition counts.

    counts: for every step a square table, row i: moves from state i; the right move keeps the state; start: the
    distribution of the question, taken as exact (None: uniform). Raises UsageError for tables that do not fit.
    """
    import numpy

    states = len(counts[0])
    _require(counts, states, start)
    transitions = [numpy.array(step, dtype=numpy.int64) for step in counts]
    risk, pipeline = question.risk, question.pipeline
    tests = tuple(check_symmetry(transitions))
    uniform = start is None or len(set(start)) == 1
    symmetric = uniform and not rejected(tests, "equal-diagonals", "equal-errors")
    totals = [int(step.sum()) for step in transitions]
    right = tuple(
        share(int(step.trace()), total, risk / len(transitions))
        for step, total in zip(transitions, totals, strict=True)
    )
    more = None
    if symmetric:
        region = _region(right, states, pipeline)
        verdict = decide(region, question.rounds, pipeline)
        if not verdict.decided:
            deltas = _edges(right, states, pipeline)
            more = more_chains(deciding_factor(region, deltas, question.rounds, pipeline), max(totals))
    elif pipeline != PAPER_ROUND:
        reason = "no theorem about this round covers steps that are not symmetric, or questions that are not uniform"
        verdict = Verdict("undetermined", (), reason)
    else:
        spread = _spread(start)
        verdict = basin(transitions, risk, spread, uniform=uniform)
        if not verdict.decided and len(transitions) > 1:
            more = more_chains(basin_factor(transitions, risk, spread, uniform=uniform), max(totals))
    return CountedDiagnosis(
        verdict,
        "symmetric steps" if symmetric else "matrices",
        right,
        tests,
        max(totals),
        states,
        more,
        tuple(_notes(tests, totals, symmetric=symmetric)),
    )


def _region(right: Sequence[Share], states: int, pipeline: StarRound) -> Region:
    """The models whose steps, as they are sampled, keep the state as often as the intervals say."""
    lows, highs = (tuple(edge_of(end, states) for end in ends) for ends in zip(*map(_ends, right), strict=True))
    return model_region(Region(lows, highs, states), pipeline)


def _edges(right: Sequence[Share], states: int, pipeline: StarRound) -> tuple[Fraction, ...]:
    """The model's edges at the observed shares."""
    centre = tuple(edge_of(one.value or Fraction(0), states) for one in right)
    return model_region(Region(centre, centre, states), pipeline).lows


def _ends(one: Share) -> tuple[Fraction, Fraction]:
    return one.low, one.high


def ahead_of_counts(
    counts: Sequence[Sequence[Sequence[int]]], start: Sequence[Fraction] | None, question: Question
) -> Ahead:
    """The rounds ahead of transition counts, with bands; arguments and errors as of `diagnose_counts`. As many chains
    are sampled in every round as the most that a step was seen, unless the question says how many.
    """
    import numpy

    found = diagnose_counts(counts, start, question)
    asked = question if question.chains is not None else replace(question, chains=found.chains)
    if found.about == "symmetric steps":
        risk = question.risk / 2 / len(counts)
        half = [share(one.successes, one.trials, risk) for one in found.right]
        whole, inner = (_region(shares, found.states, question.pipeline) for shares in (found.right, half))
        deltas = _edges(found.right, found.states, question.pipeline)
        return ahead_of_edges(deltas, whole, inner, asked, measured=True, right=found.right, notes=found.notes)
    table = no_counts("", 0, len(counts), found.states)
    table.transitions[:] = counts
    # a question that is not uniform does not make steps unsymmetric
    contradicted = rejected(found.tests, "equal-diagonals", "equal-errors")
    table.chains = found.chains
    edges = [edge_of(one.value or Fraction(0), found.states) for one in found.right]
    kernels = kernels_of(table) if contradicted else symmetric_kernels(edges, found.states)
    even = [Fraction(1, found.states)] * found.states
    rho = numpy.array([float(p) for p in (even if start is None else start)])
    rows = bootstrap(
        table,
        kernels,
        asked.rounds,
        [asked.chains or 1],
        float(asked.risk),
        asked.pipeline,
        numpy.random.default_rng(0),
        start=rho,
    )
    return Ahead(asked, len(counts), found.states, True, True, dense=tuple(rows), right=found.right, notes=found.notes)


def _require(counts: Sequence[Sequence[Sequence[int]]], states: int, start: Sequence[Fraction] | None) -> None:
    if len(counts) > MOST_STEPS:
        raise UsageError(f"{len(counts)} steps are too many to diagnose; {MOST_STEPS} are the most")
    if states < 2:
        raise UsageError("a step on one state cannot be wrong, and counts of it say nothing")
    for n, step in enumerate(counts, 1):
        if len(step) != states or any(len(row) != states for row in step):
            raise UsageError(
                f"the counts of step {n} are no table of {states} rows with {states} entries each; step 1 has {states} rows, and the right move keeps the state"
            )
        total = sum(map(sum, step))
        if not 0 < total <= MOST_CHAINS:
            raise UsageError(
                f"the counts of step {n} add up to {total}; that is to be a number from 1 to {MOST_CHAINS}"
            )
    if start is not None and len(start) != states:
        raise UsageError(f"the start distribution has {len(start)} values for the {states} states of the question")


def _spread(start: Sequence[Fraction] | None) -> Fraction | None:
    if start is None:
        return Fraction(1)
    return max(start) / min(start) if min(start) > 0 else None


def _notes(tests: Sequence[Checked], totals: Sequence[int], *, symmetric: bool) -> list[str]:
    notes = []
    if symmetric and not all(test.finding == "supported" for test in tests):
        notes.append(
            "the verdict is about symmetric steps; these counts do not contradict that, but they are too few to show it"
        )
    notes.append("counts of single moves cannot show whether steps have a memory; whole chains can (`rlstar diagnose`)")
    if len(set(totals)) > 1:
        notes.append(f"steps were seen {min(totals)} to {max(totals)} times; the number of chains is the largest")
    return notes
