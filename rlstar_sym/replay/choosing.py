"""Runs for a statement: explicit starts that satisfy its hypotheses, for the shortest chains and longer ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from random import Random
from typing import Final

from rlstar_sym.crosscheck.operator_check import random_model
from rlstar_sym.errors import RlstarError
from rlstar_sym.polynomial.composed import ColumnEntry
from rlstar_sym.polynomial.expressions import Expr, Relation, Symbol
from rlstar_sym.polynomial.indexed import instantiate_relation, member
from rlstar_sym.replay.chance import ModelRun, logarithm
from rlstar_sym.replay.kernels import KernelRun, kernels_with
from rlstar_sym.replay.runs import Run, Scene, about_columns, about_steps, bare, symbols_of
from rlstar_sym.replay.starts import FREE, Region
from rlstar_sym.replay.states import at_point
from rlstar_sym.replay.values import State, Value, number
from rlstar_sym.theorem.recording import every_symbol
from rlstar_sym.theorem.statements import (
    Attained,
    Counterexample,
    EdgesMultiply,
    EveryModelImproves,
    Iff,
    Limit,
    Needed,
    SmallErrors,
    Statement,
    TailBound,
)
from rlstar_sym.theorem.steps import ZeroCases

Fixed = Mapping[Symbol, Fraction]
#: numbers of steps beyond the least that runs have
LONGER: Final = (0, 1)
#: numbers of samples that probabilities are summed for
SAMPLES: Final = (40, 24, 11, 5, 2, 1)
#: numbers of samples, with numbers of rounds, that all estimates of a chain are enumerated for
ESTIMATES: Final = ((40, 1), (11, 1), (11, 2))
#: models of any kernels, at least
MODELS: Final = 12
RISKS: Final = (Fraction(1, 2), Fraction(1, 10))
#: how many values are zero in the cases that statements name
COUNTS: Final = {
    ZeroCases.NONE: lambda zeros: zeros == 0,
    ZeroCases.ONE: lambda zeros: zeros == 1,
    ZeroCases.MORE: lambda zeros: zeros >= 2,
}


def ordinary(statement: Statement, scene: Scene, count: int) -> Iterator[Run]:
    """So many runs for each number of steps; fewer where no more starts are found."""
    inside = symbols_of(statement)
    lengths = [scene.least_steps + more for more in LONGER] if about_steps(_with_images(statement, scene)) else [1]
    for steps in lengths:
        for fixed in _cases(statement, steps, scene.name):
            yield from _runs(statement, scene, steps, count, fixed, inside)


def _with_images(statement: Statement, scene: Scene) -> tuple[Symbol, ...]:
    inside = symbols_of(statement)
    images = scene.moved(bare(inside))
    return tuple(dict.fromkeys((*inside, *symbols_of(tuple(images.values())))))


def _cases(statement: Statement, steps: int, seed: str) -> Iterator[Fixed]:
    """Values that a case fixes: so many zeros among the edges, and for an equivalence also ones in the other places."""
    if isinstance(statement, Limit) and statement.case:
        yield from (_zeros(statement, steps, n) for n in range(steps + 1) if COUNTS[statement.case](n))
    elif isinstance(statement, Iff):
        for n in range(steps + 1):
            yield (zeros := _zeros(statement, steps, n))
            if 0 < n < steps:
                edge = edge_of(statement)
                yield {**{member(edge, k): Fraction(1) for k in range(1, steps + 1)}, **zeros}
    else:
        yield {}


def _zeros(statement: Iff | Limit, steps: int, count: int) -> dict[Symbol, Fraction]:
    return {member(edge_of(statement), k): Fraction(0) for k in range(steps - count + 1, steps + 1)}


def _runs(
    statement: Statement, scene: Scene, steps: int, count: int, fixed: Fixed, inside: Sequence[Symbol]
) -> Sequence[Run]:
    named = scene.names.symbols if scene.names is not None else frozenset()
    hypotheses = tuple(h for h in statement.hypotheses if not named & {*every_symbol(h)})
    bound = {statement.variable} if isinstance(statement, Attained) else set()
    images = scene.moved(bare(inside))
    every = tuple(dict.fromkeys((*inside, *images, *symbols_of(tuple(images.values())))))
    needed = tuple(sorted((s for s in bare(every) if s not in named and s not in bound), key=lambda s: s.name))
    more: tuple[Relation, ...] = ()
    if isinstance(statement, Iff) or (isinstance(statement, Limit) and statement.case):
        # a case counts the zeros: the other edges are not 0
        edge = edge_of(statement)
        more = tuple(member(edge, n).differs(0) for n in range(1, steps + 1) if fixed.get(member(edge, n)) != 0)
    starts = _Starts(hypotheses, scene.one_step, steps, more, scene.name, count, tuple(fixed.items()))
    key = (starts, needed, tuple(images), id(scene.recursion))
    if key not in _MADE:
        if len(_MADE) >= MOST_KEPT:
            _MADE.clear()
        columns = about_columns(every)
        found = [
            _run(
                scene,
                hypotheses,
                steps,
                _complete(values, needed, steps, f"{scene.name} {index}"),
                needed,
                images,
                columns,
            )
            for index, values in enumerate(_again(starts_of(starts), needed, starts))
        ]
        _MADE[key] = (scene, [run for run in found if run is not None])
    return _MADE[key][1]


@dataclass(frozen=True)
class _Starts:
    """What starts are asked for: hypotheses at every step (or at the first, where supposed of one step), and values given beforehand."""

    hypotheses: tuple[Relation, ...]
    one_step: frozenset[Relation]
    steps: int
    more: tuple[Relation, ...]
    name: str
    count: int
    fixed: tuple[tuple[Symbol, Fraction], ...]


#: runs that were made, with their scenes: statements about the same runs share their rounds
_MADE: dict[tuple[object, ...], tuple[Scene, list[Run]]] = {}
MOST_KEPT: Final = 24


@lru_cache(maxsize=64)
def starts_of(asked: _Starts) -> tuple[dict[Symbol, Fraction], ...]:
    """Exact values of all symbols of the hypotheses, those of families by their members."""
    steps = asked.steps
    written = [
        instantiate_relation(h, steps, n)
        for h in asked.hypotheses
        for n in range(1, 2 if h in asked.one_step else steps + 1)
    ]
    try:
        region = Region(list(dict.fromkeys((*written, *asked.more))), [s for s, _ in asked.fixed])
    except RlstarError:
        return ()
    return tuple(region.starts(f"{asked.name} {steps}", asked.count, dict(asked.fixed)))


def _again(found: Sequence[Fixed], needed: Sequence[Symbol], asked: _Starts) -> Sequence[Fixed]:
    """The starts; taken again, up to the number asked for, where symbols are left that no hypothesis speaks of: those get other values each time."""
    left = any(m not in values for values in found for s in needed for m in _members(s, asked.steps))
    return [found[i % len(found)] for i in range(max(asked.count, len(found)))] if left else found


def _members(symbol: Symbol, steps: int) -> list[Symbol]:
    return [member(symbol, n) for n in range(1, steps + 1)] if symbol.indexed else [symbol]


def _complete(values: Fixed, needed: Sequence[Symbol], steps: int, seed: str) -> Fixed:
    """Values also for symbols that no hypothesis speaks of."""
    random = Random(seed)
    return {**{m: random.choice(FREE) for s in needed for m in _members(s, steps)}, **values}


def _run(
    scene: Scene,
    hypotheses: Sequence[Relation],
    steps: int,
    values: Fixed,
    needed: Sequence[Symbol],
    images: Mapping[Symbol, Expr],
    with_columns: bool,
) -> Run | None:
    plain = {s: number(values[s]) for s in needed if not s.indexed}
    families = {s: [number(values[member(s, n)]) for n in range(1, steps + 1)] for s in needed if s.indexed}
    if with_columns:
        return _kernel_run(scene, hypotheses, plain, families, values, images)
    start = State(steps, plain, families)
    for hypothesis in hypotheses:  # with logarithms and the like: balls have to be certain
        if start.satisfies([hypothesis], [1] if hypothesis in scene.one_step else None) is not True:
            return None
    return Run(steps, start, images)


def _kernel_run(
    scene: Scene,
    hypotheses: Sequence[Relation],
    plain: Mapping[Symbol, Value],
    families: Mapping[Symbol, Sequence[Value]],
    values: Fixed,
    images: Mapping[Symbol, Expr],
) -> Run | None:
    """Explicit kernels whose diagonals are at least those found, so that the hypotheses hold seen from every state."""
    inside = [s for image in images.values() for s in symbols_of(image)] or [
        s for h in hypotheses for s in symbols_of(h)
    ]
    diagonals = {s.diagonal for s in inside if isinstance(s, ColumnEntry) and type(s.diagonal) is Symbol}
    if len(diagonals) != 1:
        return None
    (diagonal,) = diagonals
    steps = len(families[diagonal])
    random = Random(f"{scene.name} {sorted((s.name, v) for s, v in values.items())}")
    kernels = kernels_with([values[member(diagonal, n)] for n in range(1, steps + 1)], random.choice([2, 3, 4]), random)
    run = KernelRun(
        kernels,
        diagonal,
        plain,
        {s: v for s, v in families.items() if s != diagonal},
        {s: e for s, e in images.items() if s != diagonal},
    )
    places = run.places(0) or ()
    return run if all(place.satisfies(hypotheses) is True for place in places) else None


# -- statements that want more of a start than that their hypotheses hold ------------------------------


def of_kernels(statement: Statement, scene: Scene, count: int) -> Iterator[Run]:
    """Edges and numbers of states for kernels of a family that are multiplied."""
    if not isinstance(statement, EdgesMultiply):
        raise TypeError(type(statement).__name__)
    random = Random(scene.name)
    for steps in (1, 2, 3, 4):
        for states in (2, 3, 5):
            low = Fraction(-1, states - 1)
            edges = [
                random.choice([low, Fraction(0), Fraction(1), low + (1 - low) * Fraction(random.randrange(21), 20)])
                for _ in range(steps)
            ]
            others = {s: number(1) for s in bare(symbols_of(statement)) if s.name != "M" and s != statement.edge}
            plain = {**others, Symbol("M"): number(states)}
            state = State(steps, plain, {statement.edge: [number(e) for e in edges]})
            if State(1, {**plain, statement.edge: number(edges[0])}, {}).satisfies(statement.hypotheses) is not False:
                yield Run(steps, state, {})


def of_models(statement: Statement, scene: Scene, count: int) -> Iterator[Run]:
    """Random models with zeros, unvisited rows, any start and right answers, and a part of the way to the refit that the hypotheses allow."""
    random = Random(scene.name)
    found = list(ordinary(statement, scene, count))
    for index in range(max(MODELS, 2 * len(found)) if found else 0):
        yield ModelRun(random_model(random), found[index % len(found)].start)
    if not isinstance(statement, EveryModelImproves):
        raise TypeError(type(statement).__name__)


def of_points(statement: Statement, scene: Scene, count: int) -> Iterator[Run]:
    """The exact point of a witness, as the one run."""
    if not isinstance(statement, (Needed, Counterexample)):
        raise TypeError(type(statement).__name__)
    place = at_point(statement.point, (), 1)
    if place is not None:
        yield Run(1, place, {})


def of_samples(statement: Statement, scene: Scene, count: int) -> Iterator[Run]:
    """Whole numbers of samples (and of rounds), and risks with their logarithms."""
    if not isinstance(statement, (TailBound, SmallErrors)):
        raise TypeError(type(statement).__name__)
    inside = symbols_of(statement)
    if isinstance(statement, SmallErrors):
        for samples, rounds in ESTIMATES:
            for steps in (scene.least_steps, scene.least_steps + 1)[: 3 - rounds]:
                yield from _with_risk(statement, scene, steps, samples, rounds, inside)
        return
    for samples in SAMPLES:
        for steps in (scene.least_steps, scene.least_steps + 1):
            yield from _runs(
                statement, scene, steps, max(1, count // 2), {statement.samples: Fraction(samples)}, inside
            )


def _with_risk(
    statement: SmallErrors, scene: Scene, steps: int, samples: int, rounds: int, inside: Sequence[Symbol]
) -> Iterator[Run]:
    """Runs in which the name for the logarithm has its value; hypotheses are met for a slightly larger number, so that they hold for it."""
    for risk in RISKS:
        exact = logarithm(number(2 * steps * rounds / risk))
        above = Fraction(int(float(exact.mid()) * 10**6) + 2, 10**6)
        fixed = {
            statement.samples: Fraction(samples),
            statement.rounds: Fraction(rounds),
            statement.risk: risk,
            statement.logarithm: above,
        }
        for share in (Fraction(1, 4), Fraction(2, 5), Fraction(1, 2), Fraction(3, 4), Fraction(1)):
            found = list(_runs(statement, scene, steps, 1, {**fixed, statement.error: share}, inside))
            for run in found:
                start = run.with_values({statement.logarithm: exact}, run.start)
                if start.satisfies(statement.hypotheses) is True:
                    yield Run(steps, start, {})
            if found:
                break


def edge_of(statement: Iff | Limit) -> Symbol:
    """The indexed symbol whose zeros a case counts."""
    if statement.edge is not None:
        return statement.edge
    return next(s for s in symbols_of(statement.quantity) if type(s) is Symbol and s.indexed)
