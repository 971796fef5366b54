"""What to do next: sentences that follow from a diagnosis, the most urgent first.

They repeat what verdict, tests, forecast and numbers of chains say, as things to do; nothing is said here that is not
there.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from rlstar_sym.diagnose.assumptions import SMALL, Checked, rejected
from rlstar_sym.diagnose.diagnosis import StatesDiagnosis
from rlstar_sym.diagnose.log import LogDiagnosis
from rlstar_sym.diagnose.measured import parted
from rlstar_sym.diagnose.rows import count_text
from rlstar_sym.diagnose.verdict import Verdict
from rlstar_sym.fate.conditions import Condition, named


def advice(found: LogDiagnosis) -> list[str]:
    """Sentences without a full stop."""
    sentences = list(_of_states(found.states) if found.states is not None else _without_states(found))
    first = parted(found.comparisons)
    if first is not None:
        sentences.append(
            f"look at round {first.round}, where the run parts from the forecast: rounds of the model refit fully on the chains kept in that round, at "
            "temperature 1, with an exact verifier; --temperature, --verifier and --mix ask about others"
        )
    elif not found.comparisons and found.verdict.name == "takes-off":
        sentences.append("log the next round as well: it will be tested against this forecast")
    if found.report.rejected_count:
        sentences.append(f"see with `rlstar read` why {found.report.rejected_count} of the records could not be used")
    return sentences


def _of_states(found: StatesDiagnosis) -> Iterator[str]:
    estimate = found.estimate
    yield from _verdict(found.verdict)
    if found.ignoring is not None:
        steps = sorted({t.step for t in rejected(found.tests, "markov", "on-track") if t.step is not None})
        yield (
            f"cut the chains into steps so that a state holds all that the next step needs: step{'s' if len(steps) > 1 else ''} "
            f"{', '.join(map(str, steps))} remember{'' if len(steps) > 1 else 's'} more than the state, and no theorem is about that"
        )
    if found.more is not None:
        if found.more.chains is not None:
            extra = found.more.chains - estimate.chains
            yield f"sample about {extra} more chains of round {estimate.round}, {found.more.chains} in all: that decides, if the truth is near the estimate"
        elif found.symmetric:
            yield "more chains of this model alone will not decide: the estimate is on a boundary between verdicts, so improve the steps whose edges are near 0 first"
    if not found.symmetric and not found.verdict.decided:
        yield (
            f"steps are not symmetric, or questions not uniform, and no theorem decides outside of the basin of {named(Condition.BASIN)}: improve the states that are kept least "
            "often (`rlstar plot kernels` shows them), or read the bootstrapped forecast as evidence"
        )
    if found.needed is not None and found.needed.estimate is not None:
        needed = found.needed
        most = "" if needed.at_most is None else f", at most {count_text(needed.at_most)} for every model in the region"
        yield f"plan {needed.estimate} exact rounds to J >= 1 - {needed.eta} at the estimate{most}"
    if found.verdict.name == "takes-off" and found.samples is not None and found.samples.thresholds is not None:
        samples = found.samples
        sampled = "" if samples.sampled is None else f", {samples.sampled} sampled ones in the first round"
        yield (
            f"with {samples.kept} kept chains a round{sampled}, errors of the refits are certain (but for a risk of {float(samples.risk):.3g}) to be too small "
            "to stop the climb; fewer may do, and the band of a run shows what as many as in the log do"
        )
    yield from _shown(found)


def _shown(found: StatesDiagnosis) -> Iterator[str]:
    """How many chains would show what the data are too few to show."""
    open_tests = [test for test in found.tests if test.finding == "cannot show" and test.degrees and test.trials]
    if not found.symmetric or not open_tests:
        return
    worst: Checked = max(open_tests, key=lambda test: test.detectable)
    # what would show shrinks like one over the square root of the number of chains
    chains = ceil(found.estimate.chains * (worst.detectable / SMALL) ** 2)
    yield f"to test the assumptions down to effects of w = {SMALL}, about {chains} chains are needed; these are {found.estimate.chains}"


def _verdict(verdict: Verdict) -> Iterator[str]:
    if verdict.name == "stuck":
        yield (
            "do not wait for more rounds of this kind: improve the steps that are at chance by other means until at most one is and none is below it, because then training "
            f"takes off ({named(Condition.AT_MOST_ONE_AT_CHANCE)})"
        )
    elif verdict.name == "wrong-steps":
        yield "do not judge by answers alone: verify steps, and mend those that are more often wrong than chance, before further rounds"
    elif verdict.name == "collapse-risk":
        yield "ask every question equally often (or weigh the kept chains so), then diagnose again: the risk comes from questions that are asked unequally"


def _without_states(found: LogDiagnosis) -> Iterator[str]:
    yield from _verdict(found.verdict)
    if found.steps is None:
        yield "log labels of steps, or states: answers alone do not say whether the steps behind them are right"
    elif found.report.step_meaning != "right":
        yield "use labels that say whether a step is right: labels that say that the answer can still be reached give no edge"
    elif found.steps.region is None:
        yield "give --states M, if you know how many outcomes a step has: then there are edges, a forecast and numbers of rounds (docs/from-your-log.md)"
    if found.answers is not None and found.answers.dead is not None and found.answers.dead.observed.value is not None:
        share = float(found.answers.dead.observed.value)
        if share > 0:
            yield (
                f"in {100 * share:.3g}% of the groups all answers are right or none is: methods that compare within a group learn nothing there; sample more "
                "answers a question, or questions that are less easy or less hard"
            )
