"""What a diagnosis says, as rows of words: the terminal and the report print the same ones.

The first row of a table is its header, unless the docstring says that it has none.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import floor
from typing import Final

from rlstar_sym.diagnose.ahead import Ahead
from rlstar_sym.diagnose.answers import AnswersDiagnosis
from rlstar_sym.diagnose.answers_forecast import AnswersOutlook
from rlstar_sym.diagnose.assumptions import FINDING, MEANING, Checked
from rlstar_sym.diagnose.dense import DenseForecast
from rlstar_sym.diagnose.diagnosis import StatesDiagnosis
from rlstar_sym.diagnose.forecast import Forecast, RoundsNeeded
from rlstar_sym.diagnose.intervals import Share
from rlstar_sym.diagnose.log import RoundShares
from rlstar_sym.diagnose.measured import Comparison, parted
from rlstar_sym.diagnose.samples import SamplesNeeded
from rlstar_sym.diagnose.step_labels import StepsDiagnosis
from rlstar_sym.diagnose.verdict import Verdict
from rlstar_sym.diagnose.wording import standing, why_chance_is_enough
from rlstar_sym.fate.conditions import Condition, theorems_of

#: steps, rounds and tests that a table shows
SHOWN_STEPS: Final = 20
SHOWN_ROUNDS: Final = 30
SHOWN_TESTS: Final = 12

Rows = list[list[str]]
QUANTITIES: Final = {"accuracy": "J", "kept_all_right": "F"}

#: of labels that show right answers after exactly one wrong step
HARMLESS: Final = (
    "In the model one wrong step alone never ends in the right answer; here some do, so some wrong steps do no harm."
)
UNSYMMETRIC: Final = "Edges: of symmetric steps that are right as often; these steps are not symmetric, so verdict and forecast are not about them."

# -- numbers ---------------------------------------------------------------------------


def share_text(share: Share) -> str:
    """A share with its interval."""
    if share.value is None:
        return "not known"
    return f"{float(share.value):.6g} [{float(share.low):.4g}, {float(share.high):.4g}] ({share.successes} of {share.trials})"


def band_text(ends: tuple[float, float]) -> str:
    """An interval."""
    return f"[{ends[0]:.4g}, {ends[1]:.4g}]"


def number_text(value: float | None) -> str:
    """A number, where there is one."""
    return "undefined" if value is None else f"{value:.6g}"


def counted(count: int, name: str) -> str:
    """As in `1 step`, `2 steps`."""
    return f"{count} {name}{'' if count == 1 else 's'}"


def count_text(rounds: int) -> str:
    """A number of rounds, however many."""
    return str(rounds) if rounds < 10**15 else f"{float(rounds):.3g}"


# -- the verdict -----------------------------------------------------------------------


def verdict_rows(verdict: Verdict) -> Rows:
    """What the verdict rests on; no header."""
    rows = [["why", verdict.reason]]
    enough = why_chance_is_enough(verdict)
    if enough is not None:
        rows.append(["at chance", enough])
    if verdict.theorems:
        rows.append(["theorems", ", ".join(verdict.theorems)])
    resting = standing(verdict)
    if resting is not None:
        rows.append(["rests on", resting])
    return rows


def more_text(found: StatesDiagnosis) -> str:
    """How many more chains decide."""
    more = found.more
    if more is None or more.chains is None or more.verdict is None:
        if not found.symmetric:
            return "the estimate is not in the basin of right reasoning, or hardly: not even a million times as many chains decide if the truth is there, because no theorem is about it"
        return "the estimate is on the boundary between verdicts, or too near to it: not even a million times as many chains decide if the truth is there"
    name = more.verdict.name.replace("-", " ")
    return f"about {more.chains} in all ({more.chains - found.estimate.chains} more) decide, if the truth is near the estimate; then: {name}"


# -- tables of states ------------------------------------------------------------------


def edge_rows(found: StatesDiagnosis) -> Rows:
    """The edges."""
    rows = [["step", "right", "edge delta", f"{found.question.shown_confidence} interval, all steps at once"]]
    for s in found.estimate.steps[:SHOWN_STEPS]:
        ends = f"[{float(s.low):.6g}, {float(s.high):.6g}]"
        rows.append([str(s.n), f"{float(s.right.value or 0):.6g}", f"{float(s.delta):.6g}", ends])
    return rows


def share_rows(found: StatesDiagnosis) -> Rows:
    """J, P and F; no header."""
    estimate = found.estimate
    return [
        ["accuracy J", share_text(estimate.accuracy)],
        ["all steps right", share_text(estimate.all_right)],
        ["kept with all right F", share_text(estimate.kept_all_right)],
    ]


def test_rows(tests: Sequence[Checked]) -> Rows:
    """The tests of the assumptions, what the data contradict first."""
    order = {"contradicted": 0, "cannot show": 1, "supported": 2}
    rows = [["assumption", "step", "the data", "p", "effect w", "would show from"]]
    for test in sorted(tests, key=lambda test: order[test.finding])[:SHOWN_TESTS]:
        step = "" if test.step is None else str(test.step)
        numbers = [f"{test.p:.2g}", f"{test.effect:.2g}", f"{test.detectable:.2g}"]
        rows.append([MEANING[test.assumption], step, FINDING[test.finding], *numbers])
    return rows


def needed_text(needed: RoundsNeeded) -> str:
    """Rounds to an accuracy."""
    most = "no bound at hand" if needed.at_most is None else f"at most {count_text(needed.at_most)}"
    here = f"more than {needed.followed}" if needed.estimate is None else str(needed.estimate)
    return f"rounds until J >= 1 - {needed.eta}: {here} at the estimate; at least {needed.at_least}, {most} for every model in the region"


def sample_title(found: SamplesNeeded) -> str:
    """What the numbers are for."""
    return f"samples for errors of at most {float(found.eta):.4g} in every edge over {found.rounds} rounds, but for a risk of {float(found.risk):.4g}:"


def sample_rows(found: SamplesNeeded) -> Rows:
    """Kept and sampled chains; no header."""
    climb, enough = theorems_of(Condition.ESTIMATION_ERROR)
    if found.thresholds is None:
        rows = [["edges", "none gains more than that in a round: the error may undo every round"]]
    else:
        low, high = float(found.thresholds.low.high), float(found.thresholds.high.low)
        rows = [["edges", f"from {low:.6g} on they climb in spite of it, to {high:.6g} ({climb})"]]
    rows.append(
        ["kept chains", f"{found.kept} a round, enough for every step ({enough}, given Hoeffding's inequality)"]
    )
    if found.sampled is not None and found.accuracy is not None:
        first = f"{found.sampled} in the first round, at J = {float(found.accuracy):.4g}"
        rows.append(["sampled chains", f"{first}; at most {found.budget} in all rounds, fewer as J rises"])
    return rows


# -- forecasts -------------------------------------------------------------------------


def dense_forecast_rows(forecast: Sequence[DenseForecast]) -> Rows:
    """Of models of matrices."""
    rows = [["round", "J at the estimate", "J of a run", "F at the estimate", "F of a run"]]
    for one in forecast[:SHOWN_ROUNDS]:
        accuracy, right = (
            "none" if ends is None else band_text(ends) for ends in (one.run_accuracy, one.run_kept_all_right)
        )
        rows.append([f"+{one.t}", number_text(one.accuracy), accuracy, number_text(one.kept_all_right), right])
    return rows


def dense_forecast_note(confidence: str) -> str:
    """What the bands are."""
    return f"Matrices, in doubles. Bands: the middle {confidence} of bootstrapped runs, for each round alone; evidence, not proof."


def forecast_rows(forecast: Sequence[Forecast]) -> Rows:
    """Of symmetric chains."""
    rows = [
        ["round", "J at the estimate", "J of a run", "J of exact rounds", "F at the estimate", "F of a run", "pass@4"]
    ]
    for one in forecast[:SHOWN_ROUNDS]:
        bands = [band_text(one.run_accuracy), band_text(one.model_accuracy)]
        share = [number_text(one.kept_all_right), band_text(one.run_kept_all_right)]
        rows.append([f"+{one.t}", number_text(one.accuracy), *bands, *share, number_text(one.passes(4)[0])])
    return rows


def forecast_note(confidence: str) -> str:
    """What the bands are."""
    return f"Bands: {confidence}, all rounds at once; those of a run allow for refits on as many chains a round as are sampled."


def ahead_rows(found: Ahead) -> Rows:
    """Of numbers that are given: without the columns that would repeat others."""
    if found.dense:
        rows = dense_forecast_rows(found.dense)
        rows = rows if found.finite else [[row[0], row[1], row[3]] for row in rows]
        return rows if found.measured else _without_estimate(rows)
    rows = forecast_rows(found.forecast)
    left_out = set() if found.measured else {3}  # exact numbers have exact rounds
    if not found.finite:
        left_out |= {2, 5}
    rows = [[cell for place, cell in enumerate(row) if place not in left_out] for row in rows]
    return rows if found.measured else _without_estimate(rows)


def _without_estimate(rows: Rows) -> Rows:
    return [[cell.removesuffix(" at the estimate") for cell in rows[0]], *rows[1:]]


def ahead_note(found: Ahead) -> str:
    """What the bands are."""
    question = found.question
    confidence, chains = question.shown_confidence, question.chains
    if not found.finite:
        return "Exact rounds: refits on as many chains as there can be; --chains C adds a band of runs that sample C in every round."
    runs = f"{counted(chains or 0, 'chain')} sampled in every round"
    if found.dense:
        resampled = "models resampled from the counts, " if found.measured else ""
        return f"Matrices, in doubles. Bands: the middle {confidence} of simulated runs, {resampled}{runs}, for each round alone; evidence, not proof."
    of = "every model of the region" if found.measured else "this model"
    return f"Bands: {confidence}, all rounds at once, of {of}; those of a run allow for refits, {runs}."


def ahead_needed(found: Ahead) -> str | None:
    """Rounds to an accuracy, where every model takes off."""
    needed = found.needed
    if needed is None:
        return None
    if found.measured:
        return needed_text(needed)
    here = f"more than {needed.followed}" if needed.estimate is None else str(needed.estimate)
    return f"rounds until J >= 1 - {needed.eta}: {here}, under exact rounds"


def comparison_rows(comparisons: Sequence[Comparison]) -> Rows:
    """Measured against forecast."""
    rows = [["round", "", "measured", "forecast", ""]]
    for one in comparisons[: 2 * SHOWN_ROUNDS]:
        words = [share_text(one.measured), band_text((one.low, one.high)), "meet" if one.meets else "PART"]
        rows.append([str(one.round), QUANTITIES[one.quantity], *words])
    return rows


def comparison_note(comparisons: Sequence[Comparison]) -> str:
    """Whether they part."""
    first = parted(comparisons)
    if first is None:
        return "Measured and forecast meet in every round (intervals corrected for the number of comparisons)."
    return f"Measured and forecast part at round {first.round}, in {QUANTITIES[first.quantity]}: the run is not what these rounds of the model are."


# -- logs without states ---------------------------------------------------------------


def label_edge_rows(found: StepsDiagnosis, confidence: str, *, labels_right: bool) -> Rows:
    """Labels of steps."""
    name = "P(right | right so far)" if labels_right else "P(can still reach the answer | could so far)"
    edges = ["edge delta"] if found.region is not None else []
    rows = [["step", f"{name}, {confidence}, all steps at once", *edges]]
    for n, right in enumerate(found.right[:SHOWN_STEPS], 1):
        row = [str(n), share_text(right)]
        if found.region is not None:
            low, high = found.region.intervals[n - 1]
            row.append(f"{float(found.deltas[n - 1]):.6g} [{float(low):.4g}, {float(high):.4g}]")
        rows.append(row)
    return rows


def label_rows(found: StepsDiagnosis, *, labels_right: bool) -> Rows:
    """What else labels of steps say; no header."""
    kept = found.kept_all_right
    rows = []
    if kept.value is not None:
        ends = f"[{float(1 - kept.high):.4g}, {float(1 - kept.low):.4g}]"
        wrong = f"{float(1 - kept.value):.6g} {ends} ({kept.trials - kept.successes} of {kept.trials})"
        rows.append(["kept with a wrong step 1 - F", wrong])
    rows.append(["right answers with a wrong step", share_text(found.lucky)])
    if labels_right:
        rows.append(["right after exactly one wrong step", share_text(found.after_one)])
    if labels_right and found.states.value is not None:
        least, most = ("?" if end is None else f"{end:.4g}" for end in (found.states.low, found.states.high))
        about = f"about {found.states.value:.4g} [{least}, {most}] by chains with {found.states.by}"
        rows.append(["effective number of states M", about])
    return rows


def answer_rows(found: AnswersDiagnosis) -> Rows:
    """What answers say; no header."""
    rows = [
        ["accuracy J on these questions", share_text(found.accuracy)],
        ["questions", f"{found.questions}, {counted(found.chains, 'answer')}"],
        ["mean of J over questions", f"{found.mean:.6g}"],
    ]
    if found.chains > found.questions:
        rows.append(["questions by their J", by_question_text(found)])
    if found.variance is not None:
        spread = f"{found.variance:.4g} (standard deviation {found.variance**0.5:.4g})"
        rows.append(["variance of J over questions", spread])
    rows += [
        [f"pass@{one.k}", f"{one.value:.6g} [{one.low:.4g}, {one.high:.4g}] ({counted(one.questions, 'question')})"]
        for one in found.passes
    ]
    for name, share in (("never", found.never), ("always", found.always)):
        rows.append([f"questions {name} answered right", share_text(share)])
    alike = found.outlook.alike
    if alike.degrees:
        rows.append([MEANING[alike.assumption], f"the data {FINDING[alike.finding]} (p = {alike.p:.2g})"])
    if found.dead is not None:
        mixed = "" if found.dead.mixed is None else f", {found.dead.mixed:.4g} if they differ as they seem to"
        expected = f"expected {found.dead.alike:.4g} if questions are alike{mixed}"
        rows.append(["dead groups, all right or none", f"{share_text(found.dead.observed)}; {expected}"])
    if found.verifier is not None:
        rows.append(["verifier keeps right answers, a", share_text(found.verifier[0])])
        rows.append(["verifier keeps wrong answers, b", share_text(found.verifier[1])])
    return rows


def by_question_text(found: AnswersDiagnosis) -> str:
    """How many questions have which J, in quarters."""
    quarters = (Fraction(1, 4), Fraction(1, 2), Fraction(3, 4), Fraction(1))
    cells: dict[str, int] = dict.fromkeys(("0", "to 1/4", "to 1/2", "to 3/4", "below 1", "1"), 0)
    for (n, c), count in found.groups:
        if c in (0, n):
            cells["1" if c else "0"] += count
        else:
            place = next(i for i, end in enumerate(quarters) if Fraction(c, n) <= end)
            cells[("to 1/4", "to 1/2", "to 3/4", "below 1")[place]] += count
    return ", ".join(f"{name}: {count}" for name, count in cells.items())


def round_rows(rounds: Sequence[RoundShares]) -> Rows:
    """Measured rounds of a log without states."""
    steps_known = any(one.kept_all_right is not None for one in rounds)
    rows = [["round", "J", *(["F"] if steps_known else [])]]
    for one in rounds[:SHOWN_ROUNDS]:
        shown = "" if one.kept_all_right is None else share_text(one.kept_all_right)
        rows.append([str(one.round), share_text(one.accuracy), *([shown] if steps_known else [])])
    return rows


def outlook_rows(found: AnswersOutlook) -> Rows:
    """What theorems say of the next rounds from answers alone; nothing where they say nothing."""
    if not found.rounds:
        return []
    ks = [k for k, _ in found.rounds[0].passes if k > 1]
    rows = [["round", "J", *(f"pass@{k}" for k in ks)]]
    for one in found.rounds[:SHOWN_ROUNDS]:
        bounds = [at_least(value) for k, value in one.passes if k > 1]
        rows.append([f"+{one.t}", at_least(one.accuracy), *bounds])
    if len({row[1] for row in rows[1:]}) == 1:
        # the same bound in every round
        rows = [rows[0], [f"+0 to +{found.rounds[-1].t}", *rows[1][1:]]]
    return rows


def outlook_notes(found: AnswersOutlook, eta: Fraction, confidence: str) -> list[str]:
    """What the bounds are about, what they rest on, and what is not known."""
    notes = []
    if found.rounds:
        about = (
            "of any model"
            if found.reading == "any model"
            else "of symmetric steps that are not contradicted by these answers"
        )
        by = ", ".join(theorems_of(*found.conditions))
        notes.append(
            f"Bounds: {confidence}, exact rounds {about} ({by}); a run that refits on few chains may fall below."
        )
    if found.enough is not None:
        notes.append(f"more answers: about {found.enough} in all decide, if the truth is near the estimate")
    if found.at_most is not None:
        notes.append(f"rounds until J >= 1 - {eta}: at most {found.at_most}")
    if found.if_symmetric is not None:
        notes.append(f"If: {found.if_symmetric}.")
    return notes + [f"Not known: {sentence}." for sentence in found.not_known]


def at_least(value: float) -> str:
    """A lower bound, rounded down."""
    digits = 4
    while digits < 12 and 0 < value < 10 ** (3 - digits):
        digits += 1
    return f">= {floor(value * 10**digits) / 10**digits:.{digits}g}"
