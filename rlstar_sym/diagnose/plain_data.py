"""A diagnosis as plain data, for JSON. Numbers are correctly rounded doubles of exact rationals, or None."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any, Final

from rlstar_sym.diagnose.ahead import Ahead
from rlstar_sym.diagnose.answers import AnswersDiagnosis
from rlstar_sym.diagnose.answers_forecast import AnswersOutlook
from rlstar_sym.diagnose.dense import DenseForecast
from rlstar_sym.diagnose.diagnosis import StatesDiagnosis
from rlstar_sym.diagnose.forecast import PASSES, Forecast, RoundsNeeded
from rlstar_sym.diagnose.intervals import Share
from rlstar_sym.diagnose.log import LogDiagnosis
from rlstar_sym.diagnose.measured import Comparison, parted
from rlstar_sym.diagnose.samples import SamplesNeeded
from rlstar_sym.diagnose.step_labels import StepsDiagnosis
from rlstar_sym.diagnose.verdict import Verdict
from rlstar_sym.diagnose.wording import machine_checked, sentence, why_chance_is_enough
from rlstar_sym.fate.conditions import Condition, theorems_of


def as_json(found: LogDiagnosis) -> dict[str, Any]:
    """The whole diagnosis."""
    report = found.report
    head = {
        "chains_read": report.tally.chains,
        "chains_rejected": report.rejected_count,
        "format": report.format,
        "warnings": list(report.warnings),
    }
    if found.states is not None:
        return {**_states(found.states), **head}
    return {**_without_states(found), **head}


def _without_states(found: LogDiagnosis) -> dict[str, Any]:
    question, steps, answers = found.question, found.steps, found.answers
    data: dict[str, Any] = {
        "kind": "answers" if steps is None else "steps",
        **verdict_data(found.verdict, question.shown_confidence),
        "confidence": float(question.confidence),
        "round": found.round,
        "steps": [],
        "accuracy": None if answers is None else number(answers.accuracy.value),
        "all_steps_right": None,
        "kept_all_right": None if steps is None else number(steps.kept_all_right.value),
        "intervals": {
            "accuracy": None if answers is None else ends(answers.accuracy),
            "kept_all_right": None if steps is None else ends(steps.kept_all_right),
        },
        "labels": None if steps is None else steps_data(steps),
        "answers": None if answers is None else answers_data(answers),
        "forecast": [] if steps is None else [forecast_data(one) for one in steps.forecast],
        "rounds": [
            {
                "round": one.round,
                "accuracy": one.accuracy.as_json(),
                "kept_all_right": None if one.kept_all_right is None else one.kept_all_right.as_json(),
            }
            for one in found.rounds
        ],
        **comparison_data(found.comparisons),
        "notes": list(found.notes),
    }
    if steps is not None:
        for n, right in enumerate(steps.right, 1):
            edges = None if steps.region is None else steps.region.intervals[n - 1]
            data["steps"].append(
                {
                    "n": n,
                    "delta": None if edges is None else float(steps.deltas[n - 1]),
                    "low": None if edges is None else float(edges[0]),
                    "high": None if edges is None else float(edges[1]),
                    "right": right.as_json(),
                }
            )
    return data


def steps_data(found: StepsDiagnosis) -> dict[str, Any]:
    """What labels of steps say beyond the steps themselves."""
    return {
        "length": found.length,
        "chains_of_length": found.of_length,
        "chains": found.chains,
        "one_minus_kept_all_right": None
        if found.kept_all_right.value is None
        else float(1 - found.kept_all_right.value),
        "lucky": found.lucky.as_json(),
        "right_after_one_wrong_step": found.after_one.as_json(),
        "effective_states": {
            "value": found.states.value,
            "low": found.states.low,
            "high": found.states.high,
            "by": found.states.by,
        },
    }


def answers_data(found: AnswersDiagnosis) -> dict[str, Any]:
    """What answers say."""
    dead, verifier = found.dead, found.verifier
    return {
        "chains": found.chains,
        "questions": found.questions,
        "accuracy": found.accuracy.as_json(),
        "mean_over_questions": found.mean,
        "by_question": [{"n": n, "c": c, "questions": count} for (n, c), count in found.groups[:MOST_GROUPS]],
        "variance_over_questions": found.variance,
        "pass": [
            {"k": one.k, "value": one.value, "low": one.low, "high": one.high, "questions": one.questions}
            for one in found.passes
        ],
        "dead_groups": None
        if dead is None
        else {"observed": dead.observed.as_json(), "expected_if_alike": dead.alike, "expected_if_mixed": dead.mixed},
        "verifier": None if verifier is None else {"a": verifier[0].as_json(), "b": verifier[1].as_json()},
        "never_right": found.never.as_json(),
        "always_right": found.always.as_json(),
        "outlook": outlook_data(found.outlook),
    }


def outlook_data(found: AnswersOutlook) -> dict[str, Any]:
    """What theorems say of the next rounds where only answers are known."""
    return {
        "reading": found.reading,
        "rounds": [
            {"t": one.t, "accuracy_at_least": one.accuracy, "pass_at_least": {str(k): p for k, p in one.passes}}
            for one in found.rounds
        ],
        "rounds_at_most": found.at_most,
        "alike": found.alike.as_json(),
        "theorems": list(theorems_of(*found.conditions)),
        "if_symmetric": found.if_symmetric,
        "not_known": list(found.not_known),
        "enough_answers": found.enough,
    }


def _states(found: StatesDiagnosis) -> dict[str, Any]:
    question, estimate = found.question, found.estimate
    return {
        "kind": "states",
        **verdict_data(found.verdict, question.shown_confidence),
        "ignoring": None if found.ignoring is None else verdict_data(found.ignoring, question.shown_confidence),
        "more_chains": None
        if found.more is None
        else {
            "chains": found.more.chains,
            "more": None if found.more.chains is None else found.more.chains - estimate.chains,
            "verdict": None if found.more.verdict is None else found.more.verdict.name,
        },
        "confidence": float(question.confidence),
        "run": estimate.run,
        "round": estimate.round,
        "states": estimate.states,
        "chains": estimate.chains,
        "kept": estimate.kept,
        "steps": [
            {
                "n": step.n,
                "delta": float(step.delta),
                "low": float(step.low),
                "high": float(step.high),
                "right": step.right.as_json(),
            }
            for step in estimate.steps
        ],
        "accuracy": number(estimate.accuracy.value),
        "all_steps_right": number(estimate.all_right.value),
        "kept_all_right": number(estimate.kept_all_right.value),
        "intervals": {
            "accuracy": ends(estimate.accuracy),
            "all_steps_right": ends(estimate.all_right),
            "kept_all_right": ends(estimate.kept_all_right),
        },
        "symmetric": found.symmetric,
        "uniform_questions": found.uniform,
        "tests": [test.as_json() for test in found.tests],
        "forecast": [forecast_data(one) for one in found.forecast]
        or [dense_forecast_data(one) for one in found.dense_forecast],
        "forecast_by": "region" if found.forecast else "bootstrap",
        "rounds_needed": needed_data(found.needed),
        "samples": None if found.samples is None else samples_data(found.samples),
        **comparison_data(found.comparisons),
        "notes": list(found.notes),
    }


def verdict_data(verdict: Verdict, confidence: str) -> dict[str, Any]:
    """A verdict."""
    return {
        "verdict": verdict.name,
        "sentence": sentence(verdict, confidence),
        "reason": verdict.reason,
        "theorems": list(verdict.theorems),
        "machine_checked": machine_checked(verdict),
        "at_chance": list(verdict.chance),
        "why_enough": why_chance_is_enough(verdict),
        "horizon": verdict.horizon,
    }


def forecast_data(one: Forecast) -> dict[str, Any]:
    """A round of the forecast."""
    passes = {}
    for k in PASSES:
        point, low, high = one.passes(k)
        passes[str(k)] = {"value": point, "low": low, "high": high}
    return {
        "t": one.t,
        "accuracy": one.accuracy,
        "low": one.run_accuracy[0],
        "high": one.run_accuracy[1],
        "model_low": one.model_accuracy[0],
        "model_high": one.model_accuracy[1],
        "all_steps_right": one.all_right,
        "kept_all_right": one.kept_all_right,
        "kept_all_right_low": one.run_kept_all_right[0],
        "kept_all_right_high": one.run_kept_all_right[1],
        "pass": passes,
    }


def dense_forecast_data(one: DenseForecast) -> dict[str, Any]:
    """A round of the forecast of matrices."""
    return {
        "t": one.t,
        "accuracy": one.accuracy,
        "low": None if one.run_accuracy is None else one.run_accuracy[0],
        "high": None if one.run_accuracy is None else one.run_accuracy[1],
        "kept_all_right": one.kept_all_right,
        "kept_all_right_low": None if one.run_kept_all_right is None else one.run_kept_all_right[0],
        "kept_all_right_high": None if one.run_kept_all_right is None else one.run_kept_all_right[1],
        "models": one.models,
    }


def needed_data(needed: RoundsNeeded | None) -> dict[str, Any] | None:
    """Rounds to an accuracy."""
    if needed is None:
        return None
    return {
        "eta": float(needed.eta),
        "estimate": needed.estimate,
        "at_least": needed.at_least,
        "at_most": needed.at_most,
    }


def ahead_data(found: Ahead) -> dict[str, Any]:
    """The rounds ahead of numbers that are given; without a number of chains the bands of a run are those of exact rounds."""
    question = found.question
    return {
        "kind": "measured" if found.measured else "exact",
        "confidence": float(question.confidence),
        "steps": found.steps,
        "states": found.states,
        "chains": question.chains,
        "forecast": [forecast_data(one) for one in found.forecast] or [dense_forecast_data(one) for one in found.dense],
        "forecast_by": "region" if found.forecast else "bootstrap",
        "rounds_needed": needed_data(found.needed),
        "right": [one.as_json() for one in found.right],
        "accuracy": None if found.accuracy is None else found.accuracy.as_json(),
        "notes": list(found.notes),
    }


#: pairs of answers and right answers that are listed
MOST_GROUPS: Final = 10_000
#: of a diagnosis, what is about the rounds ahead
AHEAD: Final = (
    "kind",
    "run",
    "round",
    "states",
    "confidence",
    "forecast",
    "forecast_by",
    "rounds_needed",
    "measured",
    "parts_at",
    "notes",
    "warnings",
)


def log_ahead_data(found: LogDiagnosis) -> dict[str, Any]:
    """What a log says of the rounds ahead."""
    whole = as_json(found)
    data: dict[str, Any] = {name: whole[name] for name in AHEAD if name in whole}
    if found.steps is None and found.answers is not None:
        data["outlook"] = outlook_data(found.answers.outlook)
    return data


def comparison_data(comparisons: Sequence[Comparison]) -> dict[str, Any]:
    """What was measured later, and where it parts."""
    first = parted(comparisons)
    return {
        "measured": [
            {
                "t": one.t,
                "round": one.round,
                "quantity": one.quantity,
                **one.measured.as_json(),
                "forecast_low": one.low,
                "forecast_high": one.high,
                "meets": one.meets,
            }
            for one in comparisons
        ],
        "parts_at": None if first is None else {"round": first.round, "quantity": first.quantity},
    }


def samples_data(found: SamplesNeeded) -> dict[str, Any]:
    """What a given error needs."""
    limits = found.thresholds
    return {
        "eta": float(found.eta),
        "rounds": found.rounds,
        "risk": float(found.risk),
        "threshold_low": None if limits is None else float(limits.low.high),
        "threshold_high": None if limits is None else float(limits.high.low),
        "kept": found.kept,
        "accuracy": number(found.accuracy),
        "sampled": found.sampled,
        "budget": found.budget,
        "theorems": list(theorems_of(Condition.ESTIMATION_ERROR)),
    }


def number(value: Fraction | None) -> float | None:
    """A double."""
    return None if value is None else float(value)


def ends(share: Share) -> list[float]:
    """The interval."""
    return [float(share.low), float(share.high)]
