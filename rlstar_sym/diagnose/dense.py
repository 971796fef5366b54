"""Steps that are not symmetric, or questions that are not uniform: what theorems say, what the bootstrap says, and
whether a mode may collapse.

- III.3, with o_n = max_i (1 - K_n(i,i))/K_n(i,i) from simultaneous lower bounds on all diagonals and r = max rho/min
  rho: takes off if r sum_(k<n) o_k + sum_(k>n) o_k < 1 for every n. The theorem is about uniform questions; with r it
  is argued in words.
- III.2, two states and uniform questions: det K_n = K_n(1,1) + K_n(2,2) - 1 from the same bounds; if all are
  certainly positive, J > 1/2 and it takes off.
- Otherwise, a risk and no fate: the estimated model and models resampled from the counts are followed, and it is said
  of how many the answers come to depend on few questions only (III.5a is a theorem that shows that this happens).

The band is the middle part of bootstrapped runs: new counts of the same size row by row, then rounds in doubles in
which the refit is drawn from as many kept chains as the run would have.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from rlstar_sym.diagnose.estimate import least_diagonals
from rlstar_sym.diagnose.more_chains import MOST_TIMES, least_deciding
from rlstar_sym.diagnose.verdict import Verdict
from rlstar_sym.errors import UndefinedRound
from rlstar_sym.fate.conditions import Condition, named
from rlstar_sym.model.dense import FloatKernel
from rlstar_sym.model.dense_model import Setting, accuracy_of, next_kernels
from rlstar_sym.model.star_round import PAPER_ROUND, PartialRefit, SampleAtTemperature, StarRound
from rlstar_sym.progress import over

if TYPE_CHECKING:
    from rlstar_sym.runs.counts import StateCounts

#: bootstrapped models, and entries of all of them and rounds
BOOTSTRAPPED: Final = 200
FEWEST: Final = 20
MOST_ENTRIES: Final = 4 * 10**7
#: rounds that are followed to see whether a mode collapses, and of how many bootstrapped models
FOLLOWED: Final = 300
COLLAPSED_OF: Final = 20
#: a question counts as answered for ever, or never, within this of 1 or 0
SURE: Final = 0.02
#: of the bootstrapped models, from which on a collapse is called a risk
RISKY: Final = 0.5


def basin(
    transitions: Sequence[Any],
    risk: Fraction,
    spread: Fraction | None,
    *,
    uniform: bool,
    times: Fraction = Fraction(1),
) -> Verdict:
    """What III.2 and III.3 say of every model whose diagonals are above their simultaneous lower bounds.

    transitions: an array of counts for every step; spread: max rho/min rho, None where a question was never asked;
    times: as if there were so many times as many chains with the same shares.
    """
    if len(transitions) < 2:
        return Verdict("undetermined", (), "the theorems about steps that are not symmetric are for two steps or more")
    return basin_of(least_diagonals(transitions, risk, times), spread, uniform=uniform)


#: shares that one search for the number of chains that decide may bound
MOST_BOUNDED: Final = 20_000


def basin_factor(
    transitions: Sequence[Any], risk: Fraction, spread: Fraction | None, *, uniform: bool
) -> tuple[Fraction, Verdict] | None:
    """About how many times as many chains bring every model of the region into the basin, if the truth is the estimate.

    None where not even `MOST_TIMES` times as many do: then the estimate is not inside the basin, or hardly.
    """
    if len(transitions) * len(transitions[0]) > MOST_BOUNDED:
        return None

    def verdict(times: Fraction) -> Verdict:
        return basin(transitions, risk, spread, uniform=uniform, times=times)

    if not verdict(Fraction(MOST_TIMES)).decided:
        return None
    return least_deciding(verdict)


def basin_of(lows: Sequence[Sequence[Fraction]], spread: Fraction | None, *, uniform: bool) -> Verdict:
    """The same from the bounds; spread: max rho/min rho, None where a question was never asked."""
    if uniform and len(lows[0]) == 2 and all(sum(step) > 1 for step in lows):
        reason = "two states: every det K_n is positive, so J > 1/2 and every step tends to the identity"
        return Verdict("takes-off", (Condition.TWO_STATES,), reason)
    if spread is not None and all(min(step) > 0 for step in lows):
        odds = [(1 - min(step)) / min(step) for step in lows]
        sums = [spread * sum(odds[:n], Fraction(0)) + sum(odds[n + 1 :], Fraction(0)) for n in range(len(odds))]
        if all(s < 1 for s in sums):
            reason = f"every state is likely enough to be kept: the odds of leaving, added over the other steps, are at most {float(max(sums)):.3g} < 1"
            return Verdict("takes-off", (Condition.BASIN,), reason, in_words=not uniform)
    return Verdict(
        "undetermined",
        (Condition.BASIN,),
        f"the steps are not certain to be in the basin of {named(Condition.BASIN)}, and no theorem decides outside of it",
    )


def spread_of(counts: StateCounts, *, uniform: bool) -> Fraction | None:
    if uniform:
        return Fraction(1)
    least = int(counts.start.min())
    return Fraction(int(counts.start.max()), least) if least else None


def float_setting(start: Any, pipeline: StarRound) -> Setting[Any]:
    """What stays fixed over the rounds, in doubles. start: the distribution of the question, an array."""
    import numpy

    one = FloatKernel(numpy.eye(len(start)))
    rho = FloatKernel(numpy.diag(start))
    return Setting(pipeline, rho, one, pipeline.gate(rho, one), (one, one))


Shares = tuple[float, float | None]
"""J, and F (None where J = 0), of sampled chains."""


def followed(fixed: Setting[Any], kernels: Sequence[Any], rounds: int) -> tuple[list[Shares], Any]:
    """J and F of sampled chains by round, as far as rounds are defined, and the model's steps at the end. kernels:
    the steps as a log shows them.
    """
    here = tuple(FloatKernel(_unsampled(kernel, fixed.pipeline)) for kernel in kernels)
    shares = [_sampled_shares(fixed, here)]
    for _ in range(rounds):
        try:
            here = next_kernels(fixed, here)
        except UndefinedRound:
            break
        shares.append(_sampled_shares(fixed, here))
    return shares, here


def _unsampled(kernel: Any, pipeline: StarRound) -> Any:
    """The model's step of which sampling, as this round samples, makes this one."""
    sampling = pipeline.sampling
    if not isinstance(sampling, SampleAtTemperature):
        return kernel
    powered = (kernel / kernel.max(axis=1, keepdims=True)) ** float(sampling.temperature)
    return powered / powered.sum(axis=1, keepdims=True)


def _sampled_shares(fixed: Setting[Any], kernels: Sequence[FloatKernel]) -> Shares:
    """J and F of chains as they are sampled; F of those with the right answer."""
    sampled = [fixed.pipeline.sampling.sample(kernel) for kernel in kernels]
    accuracy = float(accuracy_of(fixed, sampled))
    right = fixed.start.array.diagonal()
    for kernel in sampled:
        right = right * kernel.array.diagonal()
    return accuracy, float(right.sum()) / accuracy if accuracy > 0 else None


@dataclass(frozen=True)
class Collapse:
    """What following says: of the estimated model, and the share of bootstrapped ones that collapse; accuracy: where
    the estimated one ends.
    """

    estimate: bool
    share: float
    models: int
    rounds: int
    accuracy: float


def collapse(counts: StateCounts, kernels: Sequence[Any], pipeline: StarRound, random: Any) -> Collapse:
    """Follow the estimated model and bootstrapped ones for `FOLLOWED` rounds."""
    start = counts.start / counts.chains
    ended, final = _ends(float_setting(start, pipeline), kernels)
    models = _affordable(counts.steps, counts.states, FOLLOWED, COLLAPSED_OF)
    found = 0
    for _ in over(range(models), "models that may collapse", " models"):
        drawn_start, drawn = resampled(counts, kernels, random)
        found += _ends(float_setting(drawn_start, pipeline), drawn)[0]
    return Collapse(ended, found / models if models else float(ended), models, FOLLOWED, final)


def _ends(fixed: Setting[Any], kernels: Sequence[Any]) -> tuple[bool, float]:
    """Whether every question is answered right for ever or never, some of them never."""
    shares, here = followed(fixed, kernels, FOLLOWED)
    whole = here[0].array
    for kernel in here[1:]:
        whole = whole @ kernel.array
    asked = fixed.start.array.diagonal() > 0
    right = whole.diagonal()[asked]
    settled = ((right < SURE) | (right > 1 - SURE)).all()
    return bool(settled and (right < SURE).any() and (right > 1 - SURE).any()), shares[-1][0]


def resampled(counts: StateCounts, kernels: Sequence[Any], random: Any) -> tuple[Any, Any]:
    """Start and steps refit on counts of the same size that are drawn from the estimates."""
    start = random.multinomial(counts.chains, counts.start / counts.chains) / counts.chains
    drawn = []
    for kernel, step in zip(kernels, counts.transitions, strict=True):
        totals = step.sum(axis=1)
        drawn.append(_rows(random.multinomial(totals, _normal(kernel)), kernel))
    return start, drawn


def _normal(kernel: Any) -> Any:
    """Rows that sum to at most 1 in the eyes of the random generator."""
    return kernel / kernel.sum(axis=1, keepdims=True)


def _rows(table: Any, otherwise: Any) -> Any:
    import numpy

    total = table.sum(axis=1, keepdims=True)
    return numpy.where(total > 0, table / numpy.maximum(total, 1), otherwise)


def _affordable(steps: int, states: int, rounds: int, wanted: int) -> int:
    entries = steps * states**2 * (rounds + 1)
    return max(min(FEWEST, wanted), min(wanted, MOST_ENTRIES // entries))


@dataclass(frozen=True)
class DenseForecast:
    """Round t: J and F of the estimated model, and the middle part of bootstrapped runs; None where no such round
    exists. F is of chains with the right answer.
    """

    t: int
    accuracy: float | None
    run_accuracy: tuple[float, float] | None
    kept_all_right: float | None
    run_kept_all_right: tuple[float, float] | None
    models: int


def bootstrap(
    counts: StateCounts,
    kernels: Sequence[Any],
    rounds: int,
    chains: Sequence[int],
    risk: float,
    pipeline: StarRound,
    random: Any,
    *,
    start: Any = None,
) -> list[DenseForecast]:
    """Rounds 0 .. rounds.

    kernels: the estimated steps; chains: sampled in round t (the last entry for all later ones); start: the
    distribution of the question, where it is known and need not be estimated.
    """
    estimated = counts.start / counts.chains if start is None else start
    point, _ = followed(float_setting(estimated, pipeline), kernels, rounds)
    models = _affordable(counts.steps, counts.states, rounds, BOOTSTRAPPED)
    runs: list[list[Shares]] = []
    for _ in over(range(models), "bootstrap", " models"):
        redrawn, drawn = resampled(counts, kernels, random)
        fixed = float_setting(redrawn if start is None else start, pipeline)
        runs.append(_run(fixed, drawn, rounds, chains, random))
    return _by_round(point, runs, rounds, risk)


def exact_runs(
    kernels: Sequence[Any],
    start: Any,
    rounds: int,
    chains: Sequence[int],
    risk: float,
    pipeline: StarRound,
    random: Any,
) -> list[DenseForecast]:
    """The same from steps that are taken as exact, as this round samples them: only refits are drawn. chains: empty
    where there are no such runs.
    """
    fixed = float_setting(start, pipeline)
    point, _ = followed(fixed, kernels, rounds)
    models = _affordable(len(kernels), len(start), rounds, BOOTSTRAPPED) if chains else 0
    runs = [_run(fixed, kernels, rounds, chains, random) for _ in over(range(models), "runs", " runs")]
    return _by_round(point, runs, rounds, risk)


def _by_round(
    point: Sequence[Shares], runs: Sequence[Sequence[Shares]], rounds: int, risk: float
) -> list[DenseForecast]:
    found = []
    for t in range(rounds + 1):
        there = [run[t] for run in runs if t < len(run)]
        accuracy, right = point[t] if t < len(point) else (None, None)
        bands = (_middle([one for one, _ in there], risk), _middle([f for _, f in there if f is not None], risk))
        found.append(DenseForecast(t, accuracy, bands[0], right, bands[1], len(there)))
    return found


def _middle(values: Sequence[float], risk: float) -> tuple[float, float] | None:
    """The middle part of them."""
    import numpy

    if not values:
        return None
    low, high = numpy.quantile(values, [risk / 2, 1 - risk / 2]).tolist()
    return low, high


def _run(fixed: Setting[Any], kernels: Sequence[Any], rounds: int, chains: Sequence[int], random: Any) -> list[Shares]:
    """J and F by round of a run whose refits are drawn: kept transitions of every step are multinomial."""
    pipeline = fixed.pipeline
    here = tuple(FloatKernel(_unsampled(kernel, pipeline)) for kernel in kernels)
    shares = [_sampled_shares(fixed, here)]
    mix = float(pipeline.refitting.mix) if isinstance(pipeline.refitting, PartialRefit) else 1.0
    for t in range(rounds):
        focuses = pipeline.focuses(here, fixed.gate, fixed.units)
        weights = [pipeline.kept(focus).array for focus in focuses]
        share = min(1.0, float(weights[0].sum()))
        kept = int(random.binomial(chains[min(t, len(chains) - 1)], share))
        if not kept:
            break
        after = []
        for kernel, weight in zip(here, weights, strict=True):
            flat = weight.ravel() / weight.sum()
            table = random.multinomial(kept, flat).reshape(weight.shape)
            after.append(FloatKernel((1 - mix) * kernel.array + mix * _rows(table, kernel.array)))
        here = tuple(after)
        shares.append(_sampled_shares(fixed, here))
    return shares


def collapse_verdict(found: Collapse, theorem: bool) -> Verdict | None:
    """A risk, where most of the models collapse. theorem: whether III.5a says so of the estimated model itself."""
    if not found.estimate or found.share < RISKY:
        return None
    reason = (
        f"the estimated model and {100 * found.share:.0f}% of {found.models} models resampled from the counts come to answer only some questions right, "
        f"whatever is asked (J = {found.accuracy:.4g} after {found.rounds} rounds in doubles); a risk, not a fate"
    )
    return Verdict("collapse-risk", (Condition.COLLAPSE,) if theorem else (), reason, in_words=not theorem)


def trapped(counts: StateCounts, pipeline: StarRound) -> bool:
    """Whether III.5a says of the estimated model, exactly as the counts have it, that a mode collapses."""
    from rlstar_sym.fate.basins import classify_model
    from rlstar_sym.model.dense_model import dense_model

    if counts.states != 2 or counts.steps != 2 or pipeline != PAPER_ROUND or not int(counts.start.min()):
        return False
    steps = []
    for step in counts.transitions.tolist():
        if any(sum(row) == 0 for row in step):
            return False
        steps.append([[Fraction(x, sum(row)) for x in row] for row in step])
    start = [Fraction(int(x), counts.chains) for x in counts.start]
    fate = classify_model(dense_model(steps, start), Fraction(1, 100), forecasting=False).fate
    return fate.fate == "collapse" and Condition.COLLAPSE in fate.conditions
