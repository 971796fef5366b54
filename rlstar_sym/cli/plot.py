"""`rlstar plot KIND`: pictures of models, fates and logs, as SVG, PDF or PNG."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rlstar_sym.cli.arguments import whole_number
from rlstar_sym.cli.diagnose import add_question_options, read_question
from rlstar_sym.cli.edges import add_edge_options, edges_in_other_words
from rlstar_sym.cli.iterate import read_chain, read_dense
from rlstar_sym.cli.model_options import add_model_options, add_round_options, read_round
from rlstar_sym.cli.read import add_reading_options, reading_options
from rlstar_sym.errors import UsageError

if TYPE_CHECKING:
    from rlstar_sym.diagnose.log import LogDiagnosis
    from rlstar_sym.model.star_round import StarRound
    from rlstar_sym.plot.fates import FateMap
    from rlstar_sym.plot.figure import Picture

MOST_K: Final = 10**6
#: steps that are sampled for one picture
MOST_DRAWN: Final = 10**10
MAPS: Final = ("temperature", "edges", "verifier")
#: the model of `accuracy` is given by these, or by a log
MODEL: Final = ("steps", "delta", "alpha", "accuracy", "kernel", "start", "runs")


def add_parser(subparsers: Any) -> None:
    """Add the command and its kinds to the main parser."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "plot",
        help="draw a picture: accuracy by round, fates, phase portrait, rounds needed, data against fit, kernels",
        description="Draw a picture into an SVG, PDF or PNG file and say in words what it shows. Colours are told apart without colour vision, "
        "and every line and area also by its dashes, markers or hatch. The same picture gives the same bytes.",
        allow_abbrev=False,
    )
    kinds = parser.add_subparsers(title="kinds", metavar="KIND", dest="kind", required=True)
    accuracy = _kind(kinds, "accuracy", _accuracy, "J, F and pass@k by round: of a model, simulated, or of a log")
    _add_data(accuracy, needed=False)
    _add_chain(accuracy, states=False)
    add_model_options(accuracy)
    accuracy.add_argument("--runs", metavar="R", help="of a model: simulate so many runs beside the exact rounds")
    accuracy.add_argument("--seed", metavar="S", default="0", help="of the simulated runs (default: 0)")
    accuracy.add_argument("--pass", dest="k", metavar="K", default="4", help="k of pass@k (default: 4)")
    fates = _kind(kinds, "fates", _fates, "where training goes, over two parameters")
    fates.add_argument(
        "--map",
        metavar="WHICH",
        default="edges",
        help="edges: delta_1 x delta_2, signed, the other steps at --delta; temperature: equal edges x temperature; verifier: a x b at --delta (default: edges)",
    )
    _add_chain(fates, states=True)
    fates.add_argument("--cells", metavar="C", default="61", help="cells a side (default: 61)")
    fates.add_argument("--hottest", metavar="T", default="3", help="--map temperature: the upper end (default: 3)")
    add_round_options(fates, symbolic=False)
    phase = _kind(kinds, "phase", _phase, "the phase portrait of two steps")
    phase.add_argument("--states", metavar="M", required=True, help="number of states")
    phase.add_argument("--delta", metavar="D1,D2", action="append", help="a run from here; may be given several times")
    phase.add_argument("--cells", metavar="C", default="81", help="cells of the map of fates, a side (default: 81)")
    add_round_options(phase, symbolic=False)
    rounds = _kind(kinds, "rounds", _rounds, "rounds until J >= 1 - eta, over N, M and delta")
    rounds.add_argument("--steps", metavar="LIST", default="2,3,4,5", help="numbers of steps (default: 2,3,4,5)")
    rounds.add_argument("--states", metavar="LIST", default="2,8,64", help="numbers of states (default: 2,8,64)")
    rounds.add_argument("--eta", metavar="E", default="1/100", help="how near 1 (default: 1/100)")
    fit = _kind(kinds, "fit", _fit, "a log against the model fitted to it, with intervals")
    _add_data(fit, needed=True)
    kernels = _kind(kinds, "kernels", _kernels, "the steps as heat maps, of a model or as a log shows them")
    _add_data(kernels, needed=False)
    _add_chain(kernels, states=False)
    add_model_options(kernels)
    kernels.add_argument(
        "--show", metavar="LIST", default="0", help="of a model: after how many rounds each (default: 0)"
    )


def _kind(kinds: Any, name: str, run: Any, meaning: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = kinds.add_parser(name, help=meaning, description=meaning, allow_abbrev=False)
    parser.add_argument("--out", metavar="FILE", required=True, help="the picture: FILE.svg, FILE.pdf or FILE.png")
    parser.add_argument("--title", metavar="TEXT", help="plain text above the picture")
    parser.set_defaults(run=lambda args: _run(args, run))
    return parser


def _add_data(parser: argparse.ArgumentParser, *, needed: bool) -> None:
    parser.add_argument("data", metavar="DATA", nargs=None if needed else "?", help="a log (docs/logs.md)")
    add_reading_options(parser)
    add_question_options(parser)


def _add_chain(parser: argparse.ArgumentParser, *, states: bool) -> None:
    """states: whether --steps and --states are still to be added; where a log may be given they are there already."""
    parser.add_argument("--delta", metavar="LIST", help="one edge for all steps, or one a step")
    if not states:
        add_edge_options(parser)
    else:
        parser.add_argument("--steps", metavar="N", help="number of steps")
        parser.add_argument("--states", metavar="M", help="number of states")


def _run(args: argparse.Namespace, draw: Any) -> int:
    """Draw, write, and say what is to be seen; exit code 0."""
    from rlstar_sym.plot.figure import kind_of, require_folder, save
    from rlstar_sym.runs.options import shown

    path = Path(args.out)
    kind_of(path)  # before anything long is computed
    require_folder(path)
    picture: Picture = draw(args)
    save(picture, path)
    print(f"{shown(path, 200)}: {picture.description}")
    return 0


def _title(args: argparse.Namespace, otherwise: str) -> str:
    from rlstar_sym.plot.figure import name

    return name(otherwise if args.title is None else args.title, 100)


def _diagnosed(args: argparse.Namespace) -> LogDiagnosis:
    from rlstar_sym.diagnose.log import diagnose

    return diagnose(
        Path(args.data), read_question(args), format=args.format, truth=args.truth, options=reading_options(args)
    )


def _refuse_model(args: argparse.Namespace, names: Sequence[str]) -> None:
    for name in names:
        if getattr(args, name, None) is not None:
            raise UsageError(f"--{name} is about a model, and DATA is a log; leave one of them out")


def _accuracy(args: argparse.Namespace) -> Picture:
    from rlstar_sym.plot.by_round import picture_of_rounds
    from rlstar_sym.plot.figure import name
    from rlstar_sym.plot.series import of_diagnosis

    k = whole_number(args.k, "k of pass@k", 1, MOST_K)
    if args.data is not None:
        _refuse_model(args, MODEL)
        title = _title(args, f"{name(Path(args.data).name, 40)}: measured against forecast")
        return picture_of_rounds(of_diagnosis(_diagnosed(args), k), title)
    edges_in_other_words(args)
    return picture_of_rounds(_modelled(args, k), _title(args, "Accuracy by round"))


def _modelled(args: argparse.Namespace, k: int) -> Any:
    """Exact rounds of a model, with simulated ones where they are asked for."""
    from rlstar_sym.cli.simulate import MOST_RUNS, simulated_model, simulated_runs
    from rlstar_sym.plot.series import of_exact, with_simulated

    question = read_question(args)
    symmetric = args.kernel is None and args.start is None
    if args.runs is None:
        from rlstar_sym.runs.comparison import exact_dense, exact_symmetric

        if symmetric:
            deltas, states = read_chain(args)
            return of_exact(exact_symmetric(deltas, states, question.rounds, question.pipeline), states, k)
        model = read_dense(args)
        exact = exact_dense(model, question.rounds, question.pipeline)
        return of_exact(exact, model.sizes[-1], None)
    runs = whole_number(args.runs, "the number of runs", 1, MOST_RUNS)
    kernels, start, exact = simulated_model(args, question.rounds, question.pipeline)
    chains = 10_000 if question.chains is None else question.chains
    drawn = chains * kernels.steps * runs * (question.rounds + 1)
    if drawn > MOST_DRAWN:
        raise UsageError(
            f"{runs} runs of {question.rounds + 1} rounds with {chains} chains of {kernels.steps} steps are too many to draw for a picture; all steps together go up to {MOST_DRAWN}"
        )
    compared = simulated_runs(
        kernels, start, exact, question, runs, chains, whole_number(args.seed, "the seed", 0, 2**63 - 1)
    )
    return with_simulated(of_exact(exact, kernels.states, k if symmetric else None), compared, runs)


def _fates(args: argparse.Namespace) -> Picture:
    from rlstar_sym.plot.fate_map import picture_of_fates
    from rlstar_sym.plot.fates import MOST_CELLS

    if args.map not in MAPS:
        raise UsageError(f"--map is {args.map[:40]!r}; the maps are {', '.join(MAPS)}")
    cells = whole_number(args.cells, "the number of cells", 1, MOST_CELLS)
    pipeline = read_round(args)
    return picture_of_fates(_map(args, cells, pipeline), _title(args, "Where training goes"))


def _map(args: argparse.Namespace, cells: int, pipeline: StarRound) -> FateMap:
    from rlstar_sym.model.star_round import PAPER_ROUND
    from rlstar_sym.model.trajectory import MOST_STATES, MOST_STEPS
    from rlstar_sym.plot.fates import edges_map, temperature_map, verifier_map
    from rlstar_sym.polynomial.numbers import exact_number

    if args.states is None:
        raise UsageError(f"--map {args.map} needs --states")
    states = whole_number(args.states, "the number of states", 2, MOST_STATES)
    if args.map != "edges" and pipeline != PAPER_ROUND:
        raise UsageError(f"--map {args.map} has its round on an axis; leave --verifier, --temperature and --mix out")
    if args.map == "verifier":
        deltas, _ = read_chain(args)
        return verifier_map(deltas, states, cells)
    if args.map == "temperature":
        if args.delta is not None:
            raise UsageError("--map temperature has the edges on an axis; leave --delta out")
        if args.steps is None:
            raise UsageError("--map temperature needs --steps")
        steps = whole_number(args.steps, "the number of steps", 2, MOST_STEPS)
        return temperature_map(steps, states, cells, exact_number(args.hottest, "--hottest"))
    return edges_map([Fraction(0), Fraction(0), *_others(args)], states, cells, pipeline)


def _others(args: argparse.Namespace) -> list[Fraction]:
    """The edges of the steps from the third on."""
    from rlstar_sym.model.trajectory import MOST_STEPS
    from rlstar_sym.polynomial.numbers import exact_numbers

    others = [] if args.delta is None else exact_numbers(args.delta, "--delta")
    if args.steps is None:
        return others
    steps = whole_number(args.steps, "the number of steps", 2, MOST_STEPS)
    if len(others) == 1 and steps > 2:
        others = others * (steps - 2)
    if len(others) != steps - 2:
        raise UsageError(
            f"--map edges has steps 1 and 2 on its axes, so {steps} steps need {steps - 2} values of --delta, or one for all; {len(others)} are given"
        )
    return others


def _phase(args: argparse.Namespace) -> Picture:
    from rlstar_sym.model.star_round import PAPER_ROUND
    from rlstar_sym.model.trajectory import MOST_STATES
    from rlstar_sym.plot.fates import MOST_CELLS
    from rlstar_sym.plot.palette import STROKES
    from rlstar_sym.plot.phase import picture_of_portrait, portrait
    from rlstar_sym.polynomial.numbers import exact_numbers

    states = whole_number(args.states, "the number of states", 2, MOST_STATES)
    cells = whole_number(args.cells, "the number of cells", 1, MOST_CELLS)
    least = Fraction(-1, states - 1)
    starts = []
    for text in args.delta or []:
        pair = exact_numbers(text, "--delta")
        if len(pair) != 2 or not all(least <= edge <= 1 for edge in pair):
            raise UsageError(f"--delta is {text[:40]!r}; a run of two steps starts from two edges in [{least}, 1]")
        starts.append((pair[0], pair[1]))
    if len(starts) > len(STROKES):
        raise UsageError(f"{len(starts)} runs are asked for; one picture shows up to {len(STROKES)}")
    pipeline = read_round(args)
    found = portrait(states, starts, cells, pipeline)
    return picture_of_portrait(found, _title(args, "Phase portrait of two steps"), paper=pipeline == PAPER_ROUND)


def _rounds(args: argparse.Namespace) -> Picture:
    from rlstar_sym.model.trajectory import MOST_STATES
    from rlstar_sym.plot.rounds_needed import needed, picture_of_needed
    from rlstar_sym.polynomial.numbers import exact_number

    steps = [whole_number(text, "a number of steps", 2, 100) for text in args.steps.split(",")]
    states = [whole_number(text, "a number of states", 2, MOST_STATES) for text in args.states.split(",")]
    eta = exact_number(args.eta, "--eta")
    steps, states = list(dict.fromkeys(steps)), list(dict.fromkeys(states))
    return picture_of_needed(needed(steps, states, eta), eta, _title(args, "How many rounds it takes"))


def _fit(args: argparse.Namespace) -> Picture:
    from rlstar_sym.plot.figure import name
    from rlstar_sym.plot.fit import picture_of_fit

    return picture_of_fit(_diagnosed(args), _title(args, f"{name(Path(args.data).name, 40)}: data against fit"))


def _kernels(args: argparse.Namespace) -> Picture:
    from rlstar_sym.diagnose.estimate import kernels_of
    from rlstar_sym.plot.kernels import MOST_STATES, kernels_by_round, picture_of_kernels

    title = _title(args, "Kernels")
    if args.data is not None:
        _refuse_model(args, MODEL)
        found = _diagnosed(args)
        if found.states is None:
            raise UsageError("the log has no states, so it shows no kernels; tables of states do")
        return picture_of_kernels([kernels_of(found.states.counts)], [f"round {found.round}"], title)
    edges_in_other_words(args)
    rounds = sorted({whole_number(text, "a round of --show", 0, 1000) for text in args.show.split(",")})
    model = _dense(args, MOST_STATES)
    found_rows = kernels_by_round(model, rounds, read_round(args))
    return picture_of_kernels(found_rows, [f"round {t}" for t in rounds], title)


def _dense(args: argparse.Namespace, most: int) -> Any:
    from rlstar_sym.model.dense_model import symmetric_model

    if args.kernel is not None or args.start is not None:
        return read_dense(args)
    deltas, states = read_chain(args)
    if states > most:  # before so many numbers are made
        raise UsageError(f"kernels on {states} states are too large to see; up to {most} are drawn")
    return symmetric_model(deltas, states, None)
