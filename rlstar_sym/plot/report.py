"""The report of a diagnosis: one HTML page that needs nothing else, from the same object as the terminal text.

The verdict first, then what it rests on, pictures, assumptions, and what to do next.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Final

from rlstar_sym.diagnose import rows
from rlstar_sym.diagnose.advice import advice
from rlstar_sym.diagnose.assumptions import FINDING, MEANING
from rlstar_sym.diagnose.diagnosis import StatesDiagnosis
from rlstar_sym.diagnose.estimate import kernels_of
from rlstar_sym.diagnose.log import LogDiagnosis
from rlstar_sym.diagnose.wording import sentence
from rlstar_sym.errors import UsageError
from rlstar_sym.model.star_round import PAPER_ROUND, SampleAtTemperature
from rlstar_sym.plot.by_round import picture_of_rounds
from rlstar_sym.plot.fate_map import Marked, picture_of_fates
from rlstar_sym.plot.fates import edges_map
from rlstar_sym.plot.figure import name, require_folder
from rlstar_sym.plot.fit import picture_of_fit
from rlstar_sym.plot.kernels import picture_of_kernels
from rlstar_sym.plot.page import Html, definitions, element, figure, joined, page, prose, section, table
from rlstar_sym.plot.phase import picture_of_portrait, portrait
from rlstar_sym.plot.series import of_diagnosis
from rlstar_sym.plot.sheet import sheet

#: cells of the map of fates, and steps of a chain whose map is drawn
CELLS: Final = 41
MOST_MAPPED: Final = 8
#: how far beyond the upper end of the region the map goes, as a multiple of it
SHOWN_BEYOND: Final = 2.5
#: steps and states of kernels that are drawn
MOST_KERNELS: Final = 6
MOST_STATES: Final = 64
ENDINGS: Final = (".html", ".htm")
CLASSES: Final = {"supported": "supported", "contradicted": "contradicted", "cannot show": "unshown"}
WORDS: Final = {"supported": "supported", "contradicted": "contradicted", "cannot show": "cannot be shown"}


def require_html(path: Path) -> None:
    """Raises UsageError for a file name that is not of a page, or in a folder that is not there."""
    if path.suffix.lower() not in ENDINGS:
        raise UsageError(f"{name(path.name)} does not end in .html, and a report is an HTML page")
    require_folder(path)


def report(found: LogDiagnosis, data: str, maker: str = "rlstar_sym") -> str:
    """The page.

    found: the diagnosis; data: the name of the log, as plain text; maker: the program and its version. The same
    diagnosis gives the same page.
    """
    title = f"Diagnosis of {name(data, 80)}"
    parts = [
        element("header", element("h1", title), element("p", _what(found)), _contents(found)),
        _verdict(found),
        section("Evidence", "evidence", *_evidence(found)),
        section("Pictures", "pictures", *_pictures(found)),
        section("Assumptions", "assumptions", *_assumptions(found)),
        section("What to do next", "next", _next(found)),
        section("The log", "log", *_log(found)),
        element(
            "footer",
            element(
                "p",
                f"{maker}. Theorems are proved of models; that the true model is in the confidence region holds with the stated confidence, "
                "if the assumptions of the model hold.",
            ),
        ),
    ]
    return page(title, sheet(), element("main", joined(parts)))


def _contents(found: LogDiagnosis) -> Html:
    names = ("verdict", "evidence", "pictures", "assumptions", "next", "log")
    heads = ("Verdict", "Evidence", "Pictures", "Assumptions", "What to do next", "The log")
    links = (element("li", element("a", head, href=f"#{one}")) for one, head in zip(names, heads, strict=True))
    return element("nav", element("ul", *links), aria_label="Contents")


def _what(found: LogDiagnosis) -> str:
    states = found.states
    if states is not None:
        e = states.estimate
        return f"Round {e.round}: {e.chains} chains of {rows.counted(len(e.steps), 'step')} on {e.states} states, {e.kept} kept."
    kind = "answers only" if found.steps is None else "labels of steps, no states"
    return f"Round {found.round}: {kind}."


def _verdict(found: LogDiagnosis) -> Html:
    confidence = found.question.shown_confidence
    said = rows.verdict_rows(found.verdict)
    if found.states is not None:
        ignoring = found.states.ignoring
        if ignoring is not None:
            said.append(["if ignored", f"{sentence(ignoring, confidence)} ({', '.join(ignoring.theorems)})"])
        if found.states.more is not None:
            said.append(["more chains", rows.more_text(found.states)])
    return element(
        "section",
        element("h2", "Verdict", id="verdict-heading"),
        element("p", sentence(found.verdict, confidence), class_="saying", id="saying"),
        definitions(said),
        id="verdict",
        class_=f"verdict {found.verdict.name}",
        aria_labelledby="verdict-heading",
    )


# -- evidence --------------------------------------------------------------------------


def _evidence(found: LogDiagnosis) -> Iterator[Html]:
    confidence = found.question.shown_confidence
    if found.states is not None:
        yield from _of_states(found.states, confidence)
    if found.steps is not None:
        right = found.report.step_meaning == "right"
        several = "s" if found.steps.length > 1 else ""
        caption = (
            f"{found.steps.of_length} of {found.steps.chains} chains have {found.steps.length} step{several}; of these:"
        )
        yield table(rows.label_edge_rows(found.steps, confidence, labels_right=right), caption, "steps-table")
        yield definitions(rows.label_rows(found.steps, labels_right=right))
        if right and found.steps.after_one.successes:
            yield _note(rows.HARMLESS)
    if found.answers is not None:
        yield element("h3", "Answers")
        yield definitions(rows.answer_rows(found.answers))
        yield _note(f"Intervals: {confidence}; of pass@k for questions drawn like these (Hoeffding).")
        if found.steps is None:
            outlook = found.answers.outlook
            if outlook.rounds:
                yield table(rows.outlook_rows(outlook), "What theorems say of the next rounds", "outlook-table")
            yield from map(_note, rows.outlook_notes(outlook, found.question.eta, confidence))
    if found.steps is not None and found.steps.forecast:
        yield table(rows.forecast_rows(found.steps.forecast), "Forecast, rounds after this one", "forecast-table")
        yield _note(rows.forecast_note(confidence))
    if len(found.rounds) > 1:
        yield table(rows.round_rows(found.rounds), "Measured rounds", "rounds-table")
        yield _note(f"Intervals: {confidence}, all rounds at once.")
    if found.comparisons:
        yield table(
            rows.comparison_rows(found.comparisons), "Later rounds, measured against the forecast", "measured-table"
        )
        yield _note(rows.comparison_note(found.comparisons))


def _of_states(found: StatesDiagnosis, confidence: str) -> Iterator[Html]:
    steps = len(found.estimate.steps)
    cut = "" if steps <= rows.SHOWN_STEPS else f", the first {rows.SHOWN_STEPS} of {steps} steps"
    yield table(
        rows.edge_rows(found), f"Edges: how far a step is from chance (0) on its way to certain (1){cut}", "edges-table"
    )
    if not found.symmetric and found.uniform:
        yield _note(rows.UNSYMMETRIC)
    yield definitions(rows.share_rows(found))
    yield element("h3", "Forecast")
    if found.forecast:
        yield table(rows.forecast_rows(found.forecast), "Rounds after the diagnosed one", "forecast-table")
        yield _note(rows.forecast_note(confidence))
    else:
        yield table(rows.dense_forecast_rows(found.dense_forecast), "Rounds after the diagnosed one", "forecast-table")
        yield _note(rows.dense_forecast_note(confidence))
    if found.needed is not None:
        yield element("p", _sentence(rows.needed_text(found.needed)))
    if found.samples is not None:
        yield element("h3", "Chains that a round needs")
        yield element("p", _sentence(rows.sample_title(found.samples)))
        yield definitions(rows.sample_rows(found.samples))


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:].rstrip(":") + "."


def _note(text: str) -> Html:
    return element("p", prose(text), class_="note")


# -- pictures --------------------------------------------------------------------------


def _pictures(found: LogDiagnosis) -> Iterator[Html]:
    rounds = of_diagnosis(found)
    if any(len(series.points) > 1 for series in rounds.accuracy):
        caption = "What was measured in every round, with intervals."
        if any(series.mark == "band" for series in rounds.accuracy):
            caption = (
                "What exact rounds make of the estimate, where a run with as many chains stays, and what was measured."
            )
        yield figure(picture_of_rounds(rounds, "By round"), "by-round", caption)
    try:
        fitted = picture_of_fit(found, "Data against fit")
    except UsageError:
        yield element("p", "The log has no steps and no repeated answers, so there is no fit to show.")
    else:
        yield figure(fitted, "data-fit", _of_fit(found))
    if found.states is not None:
        yield from _pictures_of_states(found.states)


def _of_fit(found: LogDiagnosis) -> str:
    if found.states is not None:
        return (
            "What was counted of every step and state, and whether symmetric steps with these edges explain J, P and F."
        )
    if found.steps is not None:
        return "How often a step is right when all before it are: above 1/2 its edge is positive, however many states there are."
    return "pass@k as counted, and as it would be if all questions were equally hard."


def _pictures_of_states(found: StatesDiagnosis) -> Iterator[Html]:
    estimate, pipeline = found.estimate, found.question.pipeline
    steps, states = len(estimate.steps), estimate.states
    confidence = found.question.shown_confidence
    # at another temperature the log shows sampled edges, and the axes are those of the model
    if found.symmetric and 2 <= steps <= MOST_MAPPED and not isinstance(pipeline.sampling, SampleAtTemperature):
        widest = sorted(range(steps), key=lambda n: (estimate.steps[n].low - estimate.steps[n].high, n))[:2]
        one, other = sorted(widest)
        ends = [(float(s.low), float(s.delta), float(s.high)) for s in (estimate.steps[one], estimate.steps[other])]
        marked = Marked(
            (ends[0][1], ends[1][1]),
            (ends[0][0], ends[1][0]),
            (ends[0][2], ends[1][2]),
            f"estimate, with its {confidence} box",
        )
        # near the region: with many states nearly all of the whole square is above chance
        most = min(1.0, max(0.1, SHOWN_BEYOND * max(ends[0][2], ends[1][2])))
        fates = edges_map(estimate.deltas, states, CELLS, pipeline, (one, other), Fraction(most).limit_denominator(100))
        caption = "Every cell is the fate of exactly the model at its middle, as `rlstar fate` says it; the box is the confidence region of these two steps."
        yield figure(picture_of_fates(fates, "Where training goes from here", marked), "fate-map", caption)
        if steps == 2:
            start = (estimate.steps[0].delta, estimate.steps[1].delta)
            paper = pipeline == PAPER_ROUND
            drawn = picture_of_portrait(portrait(states, [start], CELLS, pipeline), "Phase portrait", paper=paper)
            yield figure(drawn, "portrait", "Where one round takes every pair of edges, and the run from the estimate.")
    if steps <= MOST_KERNELS and states <= MOST_STATES:
        drawn = picture_of_kernels([kernels_of(found.counts)], [""], "Steps as the log shows them")
        yield figure(drawn, "kernels", "The share of chains that go from every state to every other, step by step.")


# -- assumptions, advice, the log ------------------------------------------------------


def _assumptions(found: LogDiagnosis) -> Iterator[Html]:
    if found.states is not None:
        shown = rows.test_rows(found.states.tests)
        listed: list[list[object]] = [list(shown[0])]
        backwards = {words: finding for finding, words in FINDING.items()}
        for row in shown[1:]:
            finding = backwards[row[2]]
            mark = element("span", WORDS[finding], class_=f"finding {CLASSES[finding]}")
            listed.append([row[0], row[1], mark, *row[3:]])
        yield table(listed, "Tests of what the theorems assume, corrected together (Holm, 1%)", "tests-table")
        if len(found.states.tests) > rows.SHOWN_TESTS:
            yield _note(
                f"{len(found.states.tests) - rows.SHOWN_TESTS} more tests are in the JSON (rlstar diagnose --json)."
            )
        yield _note(
            "Supported: an effect of w = 0.1 would have shown, and none did. Cannot be shown: the data are too few for that."
        )
    else:
        yield element(
            "p",
            "This log shows no states, so these assumptions of the theorems can be neither supported nor contradicted by it:",
        )
        items = (
            element("li", meaning, " ", element("span", WORDS["cannot show"], class_="finding unshown"))
            for meaning in MEANING.values()
        )
        yield element("ul", *items)
    yield element("h3", "Taken for granted")
    yield element(
        "ul",
        element("li", "a round refits fully, or as far as --mix says, on the chains kept in it, and on nothing else"),
        element("li", "the verifier errs as --verifier says, independently of the question; by default not at all"),
        element(
            "li",
            "the chains of the log were sampled independently of each other, at the temperature that --temperature says (1 by default)",
        ),
    )


def _next(found: LogDiagnosis) -> Html:
    sentences = advice(found) or ["nothing: the verdict is decided, and the data support what it assumes"]
    return element("ol", *(element("li", prose(_sentence(one))) for one in sentences), class_="next")


def _log(found: LogDiagnosis) -> Iterator[Html]:
    read = found.report
    yield definitions(
        [
            ["layout", read.format],
            ["chains", str(read.tally.chains)],
            ["records that could not be used", str(read.rejected_count)],
            ["left out on purpose", str(sum(read.set_aside.values()))],
        ]
    )
    yield table(
        [["field", "read as"], *([use.name, use.read_as] for use in read.fields)], "Fields of the log", "fields-table"
    )
    for reason, entry in list(read.rejected.items())[:12]:
        places = ", ".join(entry.first) + (", ..." if entry.count > len(entry.first) else "")
        yield element("p", f"Rejected: {reason} ({entry.count}: {places}).", class_="note")
    said = [*found.notes, *(found.states.notes if found.states is not None else ()), *read.warnings]
    if said:
        yield element("h3", "Notes")
        yield element("ul", *(element("li", _sentence(note)) for note in said))
