"""`rlstar simulate`: finite-sample STaR, its logs, and a summary beside the exact recursion."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rlstar_sym.cli.arguments import whole_number
from rlstar_sym.cli.edges import add_edge_options, edges_in_other_words
from rlstar_sym.cli.iterate import read_chain, read_dense
from rlstar_sym.cli.model_options import add_model_options, add_round_options, read_round
from rlstar_sym.errors import UsageError
from rlstar_sym.progress import over

if TYPE_CHECKING:
    from rlstar_sym.diagnose.question import Question
    from rlstar_sym.model.star_round import StarRound
    from rlstar_sym.runs.comparison import Band, ComparedRound, ExactRound
    from rlstar_sym.runs.sampling import Kernels
    from rlstar_sym.runs.simulation import Design

MOST_RUNS: Final = 10_000
MOST_ROUNDS: Final = 10_000
MOST_CHAINS: Final = 10**10
MOST_STATES: Final = 2048
#: M squared times steps: kept transitions are counted
MOST_ENTRIES: Final = 1 << 24


def add_parser(subparsers: Any) -> None:
    """Add the command to the main parser."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "simulate",
        help="sample chains, keep, refit, round after round, and write the logs",
        description="Finite-sample STaR on a symmetric chain or on a model of matrices: in every round chains are sampled, those that the "
        "verifier keeps are counted, and the steps are refit on them. Prints the rounds beside the exact recursion, and with --out writes "
        "the chains as a log that `rlstar read` reads. The same seed gives the same chains.",
        allow_abbrev=False,
    )
    parser.add_argument("--steps", metavar="N", help="number of steps; may be left out if --delta has one value a step")
    parser.add_argument("--states", metavar="M", help="number of states")
    parser.add_argument("--delta", metavar="LIST", help="one edge for all steps, or one a step: 0.1 or 0.1,0,1/3")
    add_edge_options(parser)
    parser.add_argument("--rounds", metavar="R", default="4", help="how many refits (default: 4)")
    parser.add_argument(
        "--chains",
        metavar="C",
        help="chains sampled in a round, of questions drawn at random; or as 64x4096: each of the 64 questions 4096 times (default: 10000)",
    )
    parser.add_argument("--kept", metavar="K", help="instead: sample in every round until K chains are kept")
    parser.add_argument("--runs", metavar="R", default="1", help="independent runs, for means and bands (default: 1)")
    parser.add_argument("--seed", metavar="S", default="0", help="of the random numbers (default: 0)")
    add_round_options(parser, symbolic=False)
    add_model_options(parser)
    parser.add_argument("--out", metavar="DIR", help="write the chains there, in a folder of its own")
    parser.add_argument("--format", metavar="NAME", help="layout of the log (default: states, tables of states as CSV)")
    parser.add_argument("--json", action="store_true", help="machine-readable output")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Simulate and print the summary; exit code 0."""
    import numpy

    from rlstar_sym.runs.comparison import compare, measure
    from rlstar_sym.runs.simulation import simulate
    from rlstar_sym.runs.writing import log_writer

    rounds = whole_number(args.rounds, "the number of rounds", 0, MOST_ROUNDS)
    runs = whole_number(args.runs, "the number of runs", 1, MOST_RUNS)
    seed = whole_number(args.seed, "the seed", 0, 2**63 - 1)
    if args.format is not None and args.out is None:
        raise UsageError("--format is the layout of a log that is written; say with --out DIR where it goes")
    edges_in_other_words(args)
    pipeline = read_round(args)
    kernels, start, exact = simulated_model(args, rounds, pipeline)
    design = _design(args, start, kernels, pipeline, exact[0].kept)
    done = []
    for number, child in enumerate(over(numpy.random.SeedSequence(seed).spawn(runs), "simulate", " runs")):
        writer = None
        if args.out is not None:
            folder = Path(args.out) if runs == 1 else Path(args.out) / f"run_{number:05d}"
            noisy = (design.right, design.wrong) != (1.0, 0.0)
            writer = log_writer(args.format or "states", folder, kernels.steps, kernels.states, noisy=noisy)
        random = numpy.random.Generator(numpy.random.SFC64(child))
        try:
            sink = None if writer is None else writer.write
            done.append([measure(one, start) for one in simulate(kernels, rounds, design, random, sink)])
        finally:
            if writer is not None:
                writer.close()
    compared = compare(exact, done)
    ended = sum(len(one) <= rounds for one in done)
    lines = _json(kernels, compared, runs, ended) if args.json else _report(kernels, compared, runs, ended, args.out)
    for line in lines:
        print(line)
    return 0


def simulated_model(
    args: argparse.Namespace, rounds: int, pipeline: StarRound
) -> tuple[Kernels, Any, list[ExactRound]]:
    """The model as it is sampled, the distribution of the question, and the exact recursion."""
    import numpy

    from rlstar_sym.runs.comparison import exact_dense, exact_symmetric
    from rlstar_sym.runs.sampling import SymmetricKernels, dense_kernels

    if args.kernel is None and args.start is None:
        deltas, states = read_chain(args)
        if states > MOST_STATES or len(deltas) * states * states > MOST_ENTRIES:
            raise UsageError(
                f"{len(deltas)} steps on {states} states are too many to simulate; there are at most {MOST_STATES} states, and steps times "
                f"states squared go up to {MOST_ENTRIES}"
            )
        exact = exact_symmetric(deltas, states, rounds, pipeline)
        return SymmetricKernels(tuple(map(float, deltas)), states), numpy.full(states, 1 / states), exact
    model = read_dense(args)
    if not model.identity_is_right:
        raise UsageError(
            "a simulated step keeps the states, and the right answer is the question itself; this model has other answers"
        )
    start = numpy.array([float(p) for p in model.start])
    return dense_kernels(model.steps), start, exact_dense(model, rounds, pipeline)


def _design(args: argparse.Namespace, start: Any, kernels: Kernels, pipeline: StarRound, share: float) -> Design:
    """What the options ask of a round; share: of sampled chains, how many are kept in the first round."""
    if args.kept is not None and args.chains is not None:
        raise UsageError(
            "--chains and --kept exclude each other; a round ends after so many sampled chains, or so many kept ones"
        )
    every = False
    chains = kept = None
    if args.kept is not None:
        kept = whole_number(args.kept, "the number of kept chains", 1, MOST_CHAINS)
        if kept * kernels.steps > MOST_CHAINS * share > 0:
            raise UsageError(
                f"{kept} kept chains take about {kept / share:.3g} sampled ones of {kernels.steps} steps in the first round, which are too many; "
                f"chains times steps go up to {MOST_CHAINS}"
            )
    elif args.chains is not None and "x" in args.chains:
        questions, _, times = args.chains.partition("x")
        number = whole_number(questions, "the number of questions in --chains", 1, MOST_STATES)
        if number != kernels.states or not bool((start == start[0]).all()):
            raise UsageError(
                f"--chains {args.chains[:40]} asks {number} questions equally often, but the model has {kernels.states}"
                + ("" if number != kernels.states else " with a start distribution; give the number of chains alone")
            )
        every = True
        chains = number * whole_number(times, "how often --chains asks each question", 1, MOST_CHAINS // number)
    else:
        chains = whole_number(args.chains or "10000", "the number of chains", 1, MOST_CHAINS)
    if chains is not None and chains * kernels.steps > MOST_CHAINS:
        raise UsageError(
            f"{chains} chains of {kernels.steps} steps are too many; chains times steps go up to {MOST_CHAINS}"
        )
    return _of_round(chains, kept, every, start, pipeline)


def _of_round(chains: int | None, kept: int | None, every: bool, start: Any, pipeline: StarRound) -> Design:
    from rlstar_sym.model.star_round import NoisyVerifier, PartialRefit, SampleAtTemperature
    from rlstar_sym.runs.simulation import Design

    sampling, keeping, refitting = pipeline.sampling, pipeline.keeping, pipeline.refitting
    right, wrong = (keeping.right, keeping.wrong) if isinstance(keeping, NoisyVerifier) else (1, 0)
    return Design(
        chains,
        kept,
        every,
        start,
        temperature=float(sampling.temperature) if isinstance(sampling, SampleAtTemperature) else 1.0,
        right=_number(right),
        wrong=_number(wrong),
        mix=_number(refitting.mix) if isinstance(refitting, PartialRefit) else 1.0,
    )


def simulated_runs(
    kernels: Kernels, start: Any, exact: list[ExactRound], question: Question, runs: int, chains: int, seed: int
) -> list[ComparedRound]:
    """Independent runs beside the exact recursion, without a log; the runs are those of `rlstar simulate` with this seed."""
    import numpy

    from rlstar_sym.runs.comparison import compare, measure
    from rlstar_sym.runs.simulation import simulate

    design = _of_round(chains, None, False, start, question.pipeline)
    done = []
    for child in over(numpy.random.SeedSequence(seed).spawn(runs), "simulate", " runs"):
        random = numpy.random.Generator(numpy.random.SFC64(child))
        done.append([measure(one, start) for one in simulate(kernels, question.rounds, design, random)])
    return compare(exact, done)


def _number(value: Any) -> float:
    return float(Fraction(value))


def _json(kernels: Kernels, compared: list[ComparedRound], runs: int, ended: int) -> Iterator[str]:
    rows = []
    for one in compared:
        bands = {name: _as_json(getattr(one, name)) for name in ("accuracy", "kept", "kept_all_right")}
        edges = None if one.edges is None else [_as_json(band) for band in one.edges]
        rows.append(
            {
                "t": one.t,
                "runs": one.runs,
                "chains": one.chains,
                "kept_chains": one.kept_chains,
                **bands,
                "delta": edges,
            }
        )
    whole = {"steps": kernels.steps, "states": kernels.states, "runs": runs, "ended_early": ended, "rounds": rows}
    yield json.dumps(whole, allow_nan=False)


def _as_json(band: Band) -> dict[str, float | None]:
    return {"exact": band.exact, "mean": band.mean, "low": band.low, "high": band.high}


def _report(kernels: Kernels, compared: list[ComparedRound], runs: int, ended: int, out: str | None) -> Iterator[str]:
    from rlstar_sym.runs.options import shown

    kind = "symmetric" if kernels.edges() is not None else "matrices"
    yield f"{kernels.steps} steps ({kind}), {kernels.states} states, {runs} run{'s' if runs > 1 else ''}; exact | simulated"
    yield ""
    header = ["round", "chains", "kept", "accuracy J", "share kept", "kept with all right F"]
    rows = [header, *map(_row, compared)]
    widths = [max(len(row[place]) for row in rows) for place in range(len(header))]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
    yield ""
    if runs > 1:
        yield "Simulated: the mean over the runs, and in brackets the middle 95% of them."
    else:
        yield "Simulated: one run; in brackets the 95% interval of the share in its chains. --runs 20 shows the spread."
    if ended:
        yield f"{ended} of {runs} runs ended early: no chain was kept, so there was nothing to refit on."
    if out is not None:
        yield f"The chains are in {shown(out, 200)}."


def _row(one: ComparedRound) -> list[str]:
    bands = map(_cell, (one.accuracy, one.kept, one.kept_all_right))
    return [str(one.t), _count(one.chains), _count(one.kept_chains), *bands]


def _cell(band: Band) -> str:
    exact = "undefined" if band.exact is None else f"{band.exact:.6g}"
    if band.mean is None:
        return f"{exact} | none"
    inside = "" if band.low is None else f" [{band.low:.4g}, {band.high:.4g}]"
    return f"{exact} | {band.mean:.6g}{inside}"


def _count(mean: float) -> str:
    """A mean number of chains; a whole one in full."""
    return str(int(mean)) if float(mean).is_integer() else f"{mean:.8g}"
