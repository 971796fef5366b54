"""Fates of measured edges, of transition counts, and of other rounds than the paper's.

A point is a region of one chain, so `diagnose/verdict.py` decides both.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rlstar_sym.cli.arguments import whole_number
from rlstar_sym.cli.edges import ROOT_ERROR, add_edge_options, edge_within
from rlstar_sym.errors import UsageError

if TYPE_CHECKING:
    from rlstar_sym.diagnose.assumptions import Checked
    from rlstar_sym.diagnose.intervals import Share
    from rlstar_sym.diagnose.more_chains import MoreChains
    from rlstar_sym.diagnose.question import Question
    from rlstar_sym.diagnose.region import Region
    from rlstar_sym.diagnose.verdict import Verdict
    from rlstar_sym.model.star_round import StarRound

MOST_SAMPLES: Final = 10**12
#: rounds that a verdict `stuck` is about
ROUNDS: Final = 10
#: steps that a table shows
MOST_SHOWN: Final = 20
NEVER: Final = "not even a million times as many chains decide if the truth is at the estimate: it is on the boundary between verdicts, too near to it, or where no theorem decides"


def add_measured_options(parser: argparse.ArgumentParser) -> None:
    """Other ways to give the edges, and of how many chains they are shares."""
    add_edge_options(parser)
    parser.add_argument(
        "--samples",
        metavar="C",
        help="the probabilities are shares of so many chains: the fate of every model in the confidence region",
    )
    parser.add_argument(
        "--confidence", metavar="P", help="of that region, with --samples or counts in the kernel file (default: 0.95)"
    )


@dataclass(frozen=True)
class Measured:
    """A verdict, and what it is about.

    speaks_of: this model, or the models of a confidence region; confidence: as in 95%, None for exact numbers; more:
    where it is open and more chains may decide; chains: how many there were; right: by step, the share of right moves; accuracy: the share of right
    answers, where equal steps are read off it; tests: of symmetry; notes: sentences.
    """

    verdict: Verdict
    speaks_of: str
    confidence: str | None = None
    more: MoreChains | None = None
    chains: int = 0
    right: tuple[Share, ...] = ()
    accuracy: Share | None = None
    tests: tuple[Checked, ...] = ()
    notes: tuple[str, ...] = ()


def verdict_of(args: argparse.Namespace, pipeline: StarRound) -> Measured:
    """The verdict about the edges exactly, or with --samples about every model in the region."""
    from rlstar_sym.cli.iterate import read_chain
    from rlstar_sym.diagnose.estimate import edge_of
    from rlstar_sym.diagnose.more_chains import deciding_factor, more_chains
    from rlstar_sym.diagnose.point import verdict_of_chain
    from rlstar_sym.diagnose.verdict import decide
    from rlstar_sym.polynomial.numbers import exact_number

    if args.kernel is not None or args.start is not None:
        raise UsageError(
            "--samples, --verifier, --temperature and --mix of `rlstar fate` are about symmetric steps with uniform questions; leave --kernel and --start out, "
            "or give a file with counts"
        )
    deltas, states = read_chain(args)
    least = Fraction(-1, states - 1)
    for step, edge in enumerate(deltas, 1):
        if not least <= edge <= 1:
            raise UsageError(
                f"delta of step {step} is outside [{least}, 1], where the edges of a chain on {states} states lie"
            )
    if args.samples is None:
        if args.confidence is not None:
            raise UsageError("--confidence is about measured numbers: give --samples, or counts in the kernel file")
        return Measured(verdict_of_chain(deltas, states, pipeline), "this model")
    chains = whole_number(args.samples, "the number of chains", 1, MOST_SAMPLES)
    question = _question(args, pipeline)
    if args.accuracy is not None:
        return _equal_steps(exact_number(args.accuracy, "--accuracy"), len(deltas), states, chains, question)
    shares = right_shares(deltas, states, chains, question.risk)
    region = region_of(shares, states)
    verdict = decide(region, question.rounds, pipeline)
    more = None
    if not verdict.decided:
        centre = [edge_of(s.value or Fraction(0), states) for s in shares]
        more = more_chains(deciding_factor(region, centre, question.rounds, pipeline), chains)
    shown = question.shown_confidence
    about = f"every model in the {shown} confidence region"
    return Measured(verdict, about, shown, more, chains, shares, notes=notes_of(pipeline))


def notes_of(pipeline: StarRound) -> tuple[str, ...]:
    """What numbers mean that are given beside a temperature."""
    from rlstar_sym.model.star_round import SampleAtTemperature

    if not isinstance(pipeline.sampling, SampleAtTemperature):
        return ()
    return (
        "the numbers given are those of the model itself, at temperature 1; a log or counts of moves are taken as sampled at --temperature",
    )


def right_shares(deltas: Sequence[Fraction], states: int, chains: int, risk: Fraction) -> tuple[Share, ...]:
    """Of every step the share of right moves in so many chains, all intervals at once."""
    from rlstar_sym.diagnose.intervals import share

    each = risk / len(deltas)
    return tuple(share(round((1 + (states - 1) * d) / states * chains), chains, each) for d in deltas)


def region_of(shares: Sequence[Share], states: int) -> Region:
    """The edges of these shares."""
    from rlstar_sym.diagnose.estimate import edge_of
    from rlstar_sym.diagnose.region import Region

    return Region(tuple(edge_of(s.low, states) for s in shares), tuple(edge_of(s.high, states) for s in shares), states)


def equal_region(found: Share, steps: int, states: int) -> Region:
    """Every chain of equal steps whose accuracy is in the interval."""
    from rlstar_sym.diagnose.region import Region

    low, high = (edge_within(end, steps, states) for end in (found.low, found.high))
    # an edge is known to 2^-ROOT_BITS
    low, high = max(Fraction(-1, states - 1), low - ROOT_ERROR), min(Fraction(1), high + ROOT_ERROR)
    return Region((low,) * steps, (high,) * steps, states)


def _equal_steps(accuracy: Fraction, steps: int, states: int, answers: int, question: Question) -> Measured:
    """The verdict about equal steps whose accuracy is a share of so many answers: J has the interval, not the steps."""
    from rlstar_sym.diagnose.intervals import share
    from rlstar_sym.diagnose.more_chains import deciding_factor, more_chains
    from rlstar_sym.diagnose.verdict import decide

    found = share(round(accuracy * answers), answers, question.risk)
    region = equal_region(found, steps, states)
    verdict = decide(region, question.rounds, question.pipeline)
    more = None
    if not verdict.decided:
        centre = min(region.highs[0], max(region.lows[0], edge_within(found.value or Fraction(0), steps, states)))
        factor = deciding_factor(region, [centre] * steps, question.rounds, question.pipeline)
        more = more_chains(factor, answers)
    shown = question.shown_confidence
    about = f"every model of equal steps in the {shown} confidence region"
    return Measured(verdict, about, shown, more, answers, accuracy=found, notes=notes_of(question.pipeline))


def verdict_of_counts(args: argparse.Namespace, pipeline: StarRound) -> Measured | None:
    """The verdict about a kernel file with transition counts; None where the file holds probabilities."""
    from rlstar_sym.cli.model_options import read_start, refuse_with_kernel
    from rlstar_sym.diagnose.counted import diagnose_counts
    from rlstar_sym.model.kernel_file import read_counts

    if args.kernel is None:
        return None
    refuse_with_kernel(args, "steps", "states", "delta", "samples")
    file = read_counts(Path(args.kernel))
    if file is None:
        return None
    question = _question(args, pipeline)
    start = read_start(args)
    try:
        found = diagnose_counts(file.counts, file.start if start is None else start, question)
    except UsageError as error:
        raise UsageError(f"{args.kernel}: {error}") from None
    kind = "symmetric model" if found.about == "symmetric steps" else "model, of any matrices,"
    return Measured(
        found.verdict,
        f"every {kind} in the {question.shown_confidence} confidence region",
        question.shown_confidence,
        found.more,
        found.chains,
        found.right,
        tests=found.tests,
        notes=found.notes,
    )


def _question(args: argparse.Namespace, pipeline: StarRound) -> Question:
    from rlstar_sym.diagnose.question import Question
    from rlstar_sym.polynomial.numbers import exact_number

    confidence = Fraction(19, 20) if args.confidence is None else exact_number(args.confidence, "--confidence")
    return Question(confidence=confidence, rounds=ROUNDS, pipeline=pipeline)


def verdict_data(found: Measured) -> dict[str, Any]:
    """As JSON, in the words of `fate`."""
    from rlstar_sym.diagnose.point import FATES
    from rlstar_sym.diagnose.wording import machine_checked

    verdict, more = found.verdict, found.more
    return {
        "fate": FATES[verdict.name],
        "speaks_of": found.speaks_of,
        "confidence": found.confidence,
        "theorem": verdict.theorems[0] if verdict.theorems else None,
        "theorems": list(verdict.theorems),
        "reason": verdict.reason,
        "machine_checked": machine_checked(verdict),
        "at_chance": list(verdict.chance),
        "horizon": verdict.horizon,
        "chains": found.chains or None,
        "more_chains": None
        if more is None
        else {
            "chains": more.chains,
            "more": None if more.chains is None else more.chains - found.chains,
            "fate": None if more.verdict is None else FATES[more.verdict.name],
        },
        "right": [one.as_json() for one in found.right],
        "accuracy": None if found.accuracy is None else found.accuracy.as_json(),
        "tests": [test.as_json() for test in found.tests],
        "notes": list(found.notes),
    }


def verdict_text(found: Measured, meaning: dict[str, str]) -> Iterator[str]:
    """For a reader."""
    from rlstar_sym.diagnose.point import FATES
    from rlstar_sym.diagnose.wording import standing, why_chance_is_enough

    verdict = found.verdict
    within = "" if verdict.horizon is None else f" in {verdict.horizon} rounds"
    if verdict.decided:
        yield f"{meaning[FATES[verdict.name]]}{within}; for {found.speaks_of}"
    else:
        yield (
            "open: no theorem decides"
            if found.confidence is None
            else f"not decided at this confidence ({found.confidence})"
        )
    yield ""
    rows = [("why", verdict.reason), ("at chance", why_chance_is_enough(verdict))]
    rows += [("theorems", ", ".join(verdict.theorems)), ("standing", standing(verdict))]
    if found.more is not None:
        rows.append(("more", _more(found)))
    rows += [("note", note) for note in found.notes]
    yield from (f"{name.ljust(9)}  {value}" for name, value in rows if value)
    if found.accuracy is not None:
        from rlstar_sym.diagnose.rows import share_text

        yield f"{'accuracy'.ljust(9)}  {share_text(found.accuracy)}"
    if found.right:
        from rlstar_sym.cli.diagnose_text import table
        from rlstar_sym.diagnose.rows import share_text

        yield ""
        shown = found.right[:MOST_SHOWN]
        yield from table([["step", "right moves"], *([str(n), share_text(one)] for n, one in enumerate(shown, 1))])


def _more(found: Measured) -> str:
    from rlstar_sym.diagnose.point import FATES

    more = found.more
    if more is None or more.chains is None or more.verdict is None:
        return NEVER
    then = FATES[more.verdict.name].replace("-", " ")
    return f"about {more.chains} chains in all ({more.chains - found.chains} more) decide, if the truth is near the estimate; then: {then}"
