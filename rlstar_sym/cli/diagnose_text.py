"""A diagnosis as text for a reader."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from rlstar_sym.cli.samples import sample_lines

if TYPE_CHECKING:
    from rlstar_sym.diagnose.assumptions import Checked
    from rlstar_sym.diagnose.diagnosis import StatesDiagnosis
    from rlstar_sym.diagnose.forecast import Forecast
    from rlstar_sym.diagnose.intervals import Share
    from rlstar_sym.diagnose.log import LogDiagnosis
    from rlstar_sym.diagnose.measured import Comparison
    from rlstar_sym.diagnose.verdict import Verdict

#: steps and rounds that a table shows
SHOWN_STEPS: Final = 20
SHOWN_ROUNDS: Final = 30
SHOWN_TESTS: Final = 12


def lines(found: LogDiagnosis) -> Iterator[str]:
    """All of it."""
    report = found.report
    if found.states is not None:
        yield from _states(found.states)
    else:
        from rlstar_sym.cli.diagnose_labels import label_lines

        yield from label_lines(found)
    if report.rejected_count:
        yield f"Note: {report.rejected_count} records could not be used; `rlstar read` says why."
    yield from (f"Note: {sentence}." for sentence in report.warnings)


def _states(found: StatesDiagnosis) -> Iterator[str]:
    estimate, question = found.estimate, found.question
    yield f"round {estimate.round}: {estimate.chains} chains of {len(estimate.steps)} steps on {estimate.states} states, {estimate.kept} kept"
    yield ""
    yield from verdict_lines(found.verdict, question.shown_confidence)
    if found.ignoring is not None:
        from rlstar_sym.diagnose.wording import sentence

        yield f"  if ignored      {sentence(found.ignoring, question.shown_confidence)} ({', '.join(found.ignoring.theorems)})"
    if found.more is not None:
        yield f"  more chains     {_more(found)}"
    yield ""
    yield from table(
        [
            ["step", "right", "edge delta", f"{question.shown_confidence} interval, all steps at once"],
            *(
                [
                    str(s.n),
                    f"{float(s.right.value or 0):.6g}",
                    f"{float(s.delta):.6g}",
                    f"[{float(s.low):.6g}, {float(s.high):.6g}]",
                ]
                for s in estimate.steps[:SHOWN_STEPS]
            ),
        ]
    )
    if len(estimate.steps) > SHOWN_STEPS:
        yield f"... {len(estimate.steps) - SHOWN_STEPS} more; --json lists all"
    if not found.symmetric and found.uniform:
        yield "Edges: of symmetric steps that are right as often; these steps are not symmetric, so verdict and forecast are not about them."
    yield from table(
        [
            ["accuracy J", share_text(estimate.accuracy)],
            ["all steps right", share_text(estimate.all_right)],
            ["kept with all right F", share_text(estimate.kept_all_right)],
        ]
    )
    yield ""
    yield from _tests(found.tests)
    yield ""
    yield from _forecast(found)
    if found.needed is not None:
        needed = found.needed
        most = "no bound at hand" if needed.at_most is None else f"at most {_count(needed.at_most)}"
        here = f"more than {needed.followed}" if needed.estimate is None else str(needed.estimate)
        yield f"rounds until J >= 1 - {needed.eta}: {here} at the estimate; at least {needed.at_least}, {most} for every model in the region"
    if found.samples is not None:
        yield ""
        yield from sample_lines(found.samples)
    yield from comparison_lines(found.comparisons)
    yield from (f"Note: {note}." for note in found.notes)


def verdict_lines(verdict: Verdict, confidence: str) -> Iterator[str]:
    """The verdict and what it rests on."""
    from rlstar_sym.diagnose.wording import sentence, standing, why_chance_is_enough

    yield sentence(verdict, confidence)
    rows = [("why", verdict.reason)]
    enough = why_chance_is_enough(verdict)
    if enough is not None:
        rows.append(("at chance", enough))
    if verdict.theorems:
        rows.append(("theorems", ", ".join(verdict.theorems)))
    resting = standing(verdict)
    if resting is not None:
        rows.append(("rests on", resting))
    yield from (f"  {name.ljust(14)}  {value}" for name, value in rows)


def _more(found: StatesDiagnosis) -> str:
    more = found.more
    if more is None or more.chains is None or more.verdict is None:
        if not found.symmetric:
            return "the estimate is not in the basin of right reasoning, or hardly: not even a million times as many chains decide if the truth is there, because no theorem is about it"
        return "the estimate is on the boundary between verdicts, or too near to it: not even a million times as many chains decide if the truth is there"
    name = more.verdict.name.replace("-", " ")
    return f"about {more.chains} in all ({more.chains - found.estimate.chains} more) decide, if the truth is near the estimate; then: {name}"


def _tests(tests: Sequence[Checked]) -> Iterator[str]:
    from rlstar_sym.diagnose.assumptions import FINDING, MEANING

    order = {"contradicted": 0, "cannot show": 1, "supported": 2}
    rows = [["assumption", "step", "the data", "p", "effect w", "would show from"]]
    listed = sorted(tests, key=lambda test: order[test.finding])
    for test in listed[:SHOWN_TESTS]:
        step = "" if test.step is None else str(test.step)
        rows.append(
            [
                MEANING[test.assumption],
                step,
                FINDING[test.finding],
                f"{test.p:.2g}",
                f"{test.effect:.2g}",
                f"{test.detectable:.2g}",
            ]
        )
    yield from table(rows)
    if len(tests) > SHOWN_TESTS:
        yield f"... {len(tests) - SHOWN_TESTS} more tests; --json lists all"


def _forecast(found: StatesDiagnosis) -> Iterator[str]:
    confidence = found.question.shown_confidence
    if found.forecast:
        yield from forecast_lines(found.forecast, confidence)
        return
    rows = [["round", "J at the estimate", "J of a run"]]
    for other in found.dense_forecast[:SHOWN_ROUNDS]:
        shown = "none" if other.run_accuracy is None else band(other.run_accuracy)
        rows.append([f"+{other.t}", _number(other.accuracy), shown])
    yield from table(rows)
    yield f"Matrices, in doubles. Bands: the middle {confidence} of bootstrapped runs, for each round alone; evidence, not proof."


def forecast_lines(forecast: Sequence[Forecast], confidence: str) -> Iterator[str]:
    """The forecast of a symmetric chain."""
    rows = [
        ["round", "J at the estimate", "J of a run", "J of exact rounds", "F at the estimate", "F of a run", "pass@4"]
    ]
    rows += map(_forecast_row, forecast[:SHOWN_ROUNDS])
    yield from table(rows)
    yield f"Bands: {confidence}, all rounds at once; `of a run` allows for refits on as many chains a round as are sampled."


def _forecast_row(one: Forecast) -> list[str]:
    return [
        f"+{one.t}",
        _number(one.accuracy),
        band(one.run_accuracy),
        band(one.model_accuracy),
        _number(one.kept_all_right),
        band(one.run_kept_all_right),
        _number(one.passes(4)[0]),
    ]


def comparison_lines(comparisons: Sequence[Comparison]) -> Iterator[str]:
    """Measured against forecast."""
    from rlstar_sym.diagnose.measured import parted

    if not comparisons:
        return
    names = {"accuracy": "J", "kept_all_right": "F"}
    yield ""
    rows = [["round", "", "measured", "forecast", ""]]
    rows += [
        [
            str(one.round),
            names[one.quantity],
            share_text(one.measured),
            band((one.low, one.high)),
            "meet" if one.meets else "PART",
        ]
        for one in comparisons[: 2 * SHOWN_ROUNDS]
    ]
    yield from table(rows)
    first = parted(comparisons)
    if first is None:
        yield "Measured and forecast meet in every round (intervals corrected for the number of comparisons)."
    else:
        yield f"Measured and forecast part at round {first.round}, in {names[first.quantity]}: the run is not what these rounds of the model are."


def share_text(share: Share) -> str:
    """A share with its interval."""
    if share.value is None:
        return "not known"
    return f"{float(share.value):.6g} [{float(share.low):.4g}, {float(share.high):.4g}] ({share.successes} of {share.trials})"


def band(ends: tuple[float, float]) -> str:
    """An interval."""
    return f"[{ends[0]:.4g}, {ends[1]:.4g}]"


def _number(value: float | None) -> str:
    return "undefined" if value is None else f"{value:.6g}"


def _count(rounds: int) -> str:
    return str(rounds) if rounds < 10**15 else f"{float(rounds):.3g}"


def table(rows: Sequence[Sequence[Any]]) -> Iterator[str]:
    """Columns side by side."""
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
