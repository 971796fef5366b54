"""The diagnosis of a table of states: estimate, tests, verdict, forecast, what was measured later, and what it takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from rlstar_sym.diagnose.assumptions import Checked, check_assumptions, rejected
from rlstar_sym.diagnose.dense import (
    DenseForecast,
    basin,
    basin_factor,
    bootstrap,
    collapse,
    collapse_verdict,
    spread_of,
    trapped,
)
from rlstar_sym.diagnose.estimate import Estimate, estimate, kernels_of, symmetric_kernels
from rlstar_sym.diagnose.forecast import Forecast, RoundsNeeded, forecast, rounds_needed
from rlstar_sym.diagnose.measured import Comparison, MeasuredRound, compare
from rlstar_sym.diagnose.more_chains import MoreChains, deciding_factor, more_chains
from rlstar_sym.diagnose.question import Question, chosen
from rlstar_sym.diagnose.region import Region, model_region
from rlstar_sym.diagnose.samples import SamplesNeeded, samples_for_edges
from rlstar_sym.diagnose.verdict import Verdict, decide
from rlstar_sym.errors import UsageError
from rlstar_sym.model.star_round import PAPER_ROUND, SampleAtTemperature

if TYPE_CHECKING:
    from rlstar_sym.runs.counts import StateCounts, StateTable


@dataclass(frozen=True)
class StatesDiagnosis:
    """What a table of states says.

    symmetric: symmetric errors and uniform questions are not contradicted, so the verdict is about a region of
    symmetric chains; ignoring: what the verdict would be if a contradicted Markov property were ignored; more: where
    it is undetermined; forecast or dense_forecast: one of them is empty; counts: of the diagnosed round;
    measured: all rounds of its run in the log.
    """

    question: Question
    estimate: Estimate
    symmetric: bool
    uniform: bool
    tests: tuple[Checked, ...]
    verdict: Verdict
    ignoring: Verdict | None
    more: MoreChains | None
    forecast: tuple[Forecast, ...]
    dense_forecast: tuple[DenseForecast, ...]
    needed: RoundsNeeded | None
    samples: SamplesNeeded | None
    comparisons: tuple[Comparison, ...]
    notes: tuple[str, ...]
    counts: StateCounts
    measured: tuple[MeasuredRound, ...]


def diagnose_states(table: StateTable, question: Question) -> StatesDiagnosis:
    """Diagnose one round of the table. Raises UsageError where nothing can be said."""
    import numpy

    if table.report.only_kept:
        raise UsageError(
            "the log holds kept chains only, so how often a step or an answer is right cannot be read off it; give the log of all sampled chains (iter_data_4_{i}_all.csv)"
        )
    run, number = chosen([(one.run, one.round) for one in table.counts], question)
    mine = [one for one in table.counts if one.run == run]
    counts = next(one for one in mine if one.round == number)
    found = estimate(counts, question.risk)
    tests = tuple(check_assumptions(counts))
    uniform = not rejected(tests, "uniform-questions")
    symmetric = uniform and not rejected(tests, "equal-diagonals", "equal-errors")
    chains = _chains(mine, number, question)
    measured = [MeasuredRound(one.round, one.chains, one.right, one.kept, one.kept_all_right) for one in mine]
    region, deltas = model_region(found.region, question.pipeline), model_edges(found.deltas, found.states, question)
    random = numpy.random.default_rng(0)
    bands: tuple[Forecast, ...] = ()
    dense: tuple[DenseForecast, ...] = ()
    if symmetric:
        half = model_region(estimate(counts, question.risk / 2).region, question.pipeline)
        verdict = decide(region, question.rounds, question.pipeline)
        bands = tuple(forecast(deltas, half, question.rounds, chains, question.risk, question.pipeline))
    else:
        kernels = _kernels(counts, found, tests)
        verdict = _dense_verdict(counts, kernels, question, random, uniform=uniform)
        dense = tuple(
            bootstrap(
                counts,
                kernels,
                question.rounds,
                chains,
                float(question.risk),
                question.pipeline,
                random,
                start=numpy.full(found.states, 1 / found.states) if uniform else None,
            )
        )
    if not verdict.decided:
        verdict = wrong_as_measured(found, verdict)
    ignoring = None
    # of steps that differ from state to state, chains that have strayed are right more or less often even if they
    # have no memory
    memory = rejected(tests, "markov", "on-track") if symmetric else []
    if memory and verdict.decided:
        ignoring = verdict
        named = sorted({test.step for test in memory if test.step is not None})
        reason = f"how often step {named[0]} is right depends on what came before it, so the data contradict the model that every theorem is about"
        verdict = Verdict("undetermined", (), reason, chance=verdict.chance)
    needed = None
    if symmetric and verdict.name == "takes-off":
        needed = rounds_needed(deltas, region, question.eta, question.pipeline)
    return StatesDiagnosis(
        question,
        found,
        symmetric,
        uniform,
        tests,
        verdict,
        ignoring,
        _more(counts, region, deltas, question, symmetric=symmetric, uniform=uniform)
        if not verdict.decided and ignoring is None
        else None,
        bands,
        dense,
        needed,
        samples_for_edges(found.region.lows, found.states, question.rounds, question.risk)
        if symmetric and question.pipeline == PAPER_ROUND
        else None,
        tuple(_compared(measured, number, bands, dense, question)),
        (*_notes(table, counts, question), *_unshown(tests, symmetric=symmetric)),
        counts,
        tuple(measured),
    )


def _chains(rounds: Sequence[StateCounts], base: int, question: Question) -> list[int]:
    """How many chains are sampled in round t, as far as the log goes."""
    if question.chains is not None:
        return [question.chains]
    known = {one.round - base: one.chains for one in rounds if one.round >= base}
    chains = [known[0]]
    while len(chains) in known:
        chains.append(known[len(chains)])
    return chains


def _kernels(counts: StateCounts, found: Estimate, tests: Sequence[Checked]) -> list[Any]:
    """Matrices where symmetry is contradicted, else symmetric steps."""
    if rejected(tests, "equal-diagonals", "equal-errors"):
        return kernels_of(counts)
    return symmetric_kernels(found.deltas, found.states)


def _dense_verdict(
    counts: StateCounts, kernels: Sequence[Any], question: Question, random: Any, *, uniform: bool
) -> Verdict:
    if question.pipeline != PAPER_ROUND:
        verdict = Verdict(
            "undetermined",
            (),
            "no theorem about this round covers steps that are not symmetric, or questions that are not uniform",
        )
    else:
        verdict = basin(counts.transitions, question.risk, spread_of(counts, uniform=uniform), uniform=uniform)
    if not verdict.decided and not uniform:
        risk = collapse_verdict(
            collapse(counts, kernels, question.pipeline, random), trapped(counts, question.pipeline)
        )
        verdict = risk or verdict
    return verdict


def wrong_as_measured(found: Estimate, otherwise: Verdict) -> Verdict:
    """Right answers through wrong steps, as far as counts say it: J certainly above 1/2, and F certainly below."""
    half = Fraction(1, 2)
    if found.accuracy.low > half and found.kept_all_right.high < half:
        reason = (
            f"most answers are right (J at least {float(found.accuracy.low):.3g}), but at most {100 * float(found.kept_all_right.high):.3g}% of the kept chains "
            "have every step right; measured now, where it leads no theorem decides"
        )
        return replace(otherwise, name="wrong-steps", conditions=(), reason=reason, in_words=True)
    return otherwise


def model_edges(deltas: Sequence[Fraction], states: int, question: Question) -> list[Fraction]:
    """The edges of the model, from those of its chains as they are sampled."""
    point = Region(tuple(deltas), tuple(deltas), states)
    return list(model_region(point, question.pipeline).lows)


def _more(
    counts: StateCounts,
    region: Region,
    deltas: Sequence[Fraction],
    question: Question,
    *,
    symmetric: bool,
    uniform: bool,
) -> MoreChains | None:
    """None where no theorem could decide, however many chains there were."""
    if symmetric:
        return more_chains(deciding_factor(region, deltas, question.rounds, question.pipeline), counts.chains)
    if question.pipeline != PAPER_ROUND or counts.steps < 2:
        return None
    spread = spread_of(counts, uniform=uniform)
    return more_chains(basin_factor(counts.transitions, question.risk, spread, uniform=uniform), counts.chains)


def _compared(
    measured: Sequence[MeasuredRound],
    base: int,
    bands: Sequence[Forecast],
    dense: Sequence[DenseForecast],
    question: Question,
) -> list[Comparison]:
    accuracies = {one.t: one.run_accuracy for one in bands}
    accuracies |= {one.t: one.run_accuracy for one in dense if one.run_accuracy is not None}
    shares = {one.t: one.run_kept_all_right for one in bands} if question.pipeline == PAPER_ROUND else {}
    return compare(measured, base, accuracies, shares, question.risk)


def _notes(table: StateTable, counts: StateCounts, question: Question) -> list[str]:
    from rlstar_sym.runs.options import shown

    notes = []
    runs = sorted({one.run for one in table.counts})
    if len(runs) > 1 and question.run is None:
        notes.append(f"the log holds {len(runs)} runs; this is {shown(counts.run)}, --run NAME chooses another")
    run, number = counts.run, counts.round
    numbers = sorted(one.round for one in table.counts if one.run == run)
    if len(numbers) > 1 and question.round is None:
        notes.append(
            f"the log holds the rounds {numbers[0]} to {numbers[-1]}; this is about round {number}, --round R chooses another"
        )
    if counts.kept != counts.right and question.pipeline == PAPER_ROUND:
        notes.append(
            f"the log's verifier kept {counts.kept} chains and {counts.right} have the right answer; verdict and forecast are about an exact verifier, --verifier A,B asks about another"
        )
    if isinstance(question.pipeline.sampling, SampleAtTemperature):
        notes.append(
            f"the log's chains are taken as sampled at temperature {question.pipeline.sampling.temperature}, and so are the edges above, J and F; the verdict is about the model that is sampled so"
        )
    return notes


def _unshown(tests: Sequence[Checked], *, symmetric: bool) -> list[str]:
    """What a verdict about symmetric chains takes for granted because the data are too few to contradict it."""
    if not symmetric or all(test.finding == "supported" for test in tests):
        return []
    return [
        "verdict and forecast are about symmetric steps without memory and uniform questions; these data do not contradict that, but they are too few to show it"
    ]
