"""The recursion that a proof uses against the enumeration of every chain of the model that it is the round of.

What a recursion is the round of is read off from its form: a symmetric chain (with a verifier, a partial refit or a frozen step, by its parameters; with
some edges negated), chains side by side, steps set apart, log-odds at a temperature, kernels in symbols, or kernels of which only diagonals have names. Where a form
leaves several readings, all are tried, and the recursion has to agree with one of them on every configuration: both sides are rational functions of low degree.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from random import Random
from typing import Any, Final

from rlstar_sym.crosscheck.dense_oracle import enumerate_model, symmetric_rows
from rlstar_sym.crosscheck.results import CheckResult, numbers_text
from rlstar_sym.errors import UndefinedRound
from rlstar_sym.model.joint import JointRecursion
from rlstar_sym.model.log_odds import LogOddsRound
from rlstar_sym.model.origins import origin, without_sequences
from rlstar_sym.model.recursion import Recursion
from rlstar_sym.model.star_round import MaximumLikelihood, NoisyVerifier, PartialRefit, SampleFromModel, StarRound
from rlstar_sym.polynomial.composed import ColumnEntry, Composed
from rlstar_sym.polynomial.expressions import Expr, Number, Symbol
from rlstar_sym.replay.kernels import KernelRun, kernels_with
from rlstar_sym.replay.runs import bare, precision, symbols_of
from rlstar_sym.replay.values import State, Undefined, Value, as_fraction, is_exact, number

#: configurations that a recursion is compared on
CONFIGURATIONS: Final = 12
METHOD: Final = "enumeration of the theorems' recursions"


@dataclass(frozen=True)
class Reading:
    """A symmetric chain: the edges of its steps, each a sign and an expression with the step in focus, their images alike; operators by symbol."""

    edges: tuple[tuple[int, Symbol, int], ...]
    right: Symbol | None = None
    wrong: Symbol | None = None
    mix: Symbol | None = None
    frozen: Symbol | None = None


def compare(recursion: object, seed: str, count: int = CONFIGURATIONS) -> tuple[str, str] | None:
    """(what was compared, the first disagreement or an empty string), or None when the recursion is of no form that is known here."""
    random = Random(seed)
    with precision():
        known = origin(recursion)
        if known is not None and isinstance(recursion, Recursion):
            return _entries(recursion, known[0].steps, known[0].start, known[0].accept, known[1], random, count)
        if isinstance(recursion, LogOddsRound):
            return _log_odds(recursion, random, count)
        if isinstance(recursion, JointRecursion):
            return _joint(recursion, random, count)
        if isinstance(recursion, Recursion):
            inside = symbols_of(tuple(recursion.images))
            if any(isinstance(s, ColumnEntry) for s in inside):
                return _diagonals(recursion, random, count)
            if any(isinstance(s, Composed) for s in inside):
                return _composed(recursion, random, count)
            recursion = without_sequences(recursion)  # chains say nothing of those
            images = dict(zip(recursion.edges, recursion.images, strict=True))
            readings = list(_readings(recursion))
            groups = [[r for r in readings if len(r.edges) == n] for n in sorted({len(r.edges) for r in readings})]
            return _symmetric(images, groups, recursion.states, random, count)
    return None


# -- symmetric chains --------------------------------------------------------------------------------


def _readings(recursion: Recursion) -> Iterator[Reading]:
    edges = recursion.edges
    if recursion.steps is None or len(edges) == 1:
        lengths = (2, 3) if recursion.steps is None else (recursion.steps,)
        chains = [tuple((1, edges[0], n) for n in range(1, steps + 1)) for steps in lengths]
    else:
        chains = [
            tuple((sign, edge, 1) for sign, edge in zip(signs, edges, strict=True))
            for signs in (product((1, -1), repeat=len(edges)) if len(edges) <= 3 else [(1,) * len(edges)])
        ]
    parameters = recursion.parameters
    for chain in chains:
        if len(parameters) == 0:
            yield Reading(chain)
        elif len(parameters) == 1:
            yield Reading(chain, mix=parameters[0])
            yield Reading(chain, frozen=parameters[0])
        elif len(parameters) == 2:
            yield Reading(chain, parameters[0], parameters[1])
        elif len(parameters) == 3:
            yield Reading(chain, parameters[0], parameters[1], parameters[2])


def _joint(recursion: JointRecursion, random: Random, count: int) -> tuple[str, str] | None:
    images: dict[Symbol, Expr] = dict(recursion.moved)
    families = [s for s in images if s.indexed]
    apart = [s for s in images if not s.indexed]
    readings: list[Reading] = []
    if not apart:
        found = [
            _symmetric({f: images[f]}, [[Reading(tuple((1, f, n) for n in (1, 2, 3)))]], Symbol("M"), random, count)
            for f in families
        ]
        return next((f for f in found if f[1]), found[0])
    if len(apart) != 1 or len(families) != 1:
        return None
    for copies in (1, 2):
        for signs in product((1, -1), repeat=copies):
            for sign in (1, -1):
                chain = [*((s, apart[0], 1) for s in signs), *((sign, families[0], n) for n in (1, 2))]
                readings.append(Reading(tuple(chain)))
    return _symmetric(images, [readings], Symbol("M"), random, count)


def _symmetric(
    images: Mapping[Symbol, Expr], groups: Sequence[Sequence[Reading]], states: Expr, random: Random, count: int
) -> tuple[str, str]:
    """A recursion of edges: in each group (one for each number of steps) it has to agree in one reading, with one M where M is not a symbol."""
    if isinstance(states, Number):
        sizes: list[tuple[int, ...]] = [(int(states.value),)]
    elif Symbol("M") in symbols_of(tuple(images.values())):
        sizes = [(2, 3, 4)]
    else:
        sizes = [(2,), (3,)]
    compared: list[str] = []
    for alternatives in groups:
        reason = "no reading"
        for reading, choice in product(alternatives, sizes):
            reason = _edge_disagreement(images, reading, choice, random, count)
            if not reason:
                compared.append(_described(reading))
                break
        if reason:
            return "a symmetric chain", reason
    return ", ".join(dict.fromkeys(compared)), ""


def _described(reading: Reading) -> str:
    kinds = {"a verifier": reading.right, "a partial refit": reading.mix, "a frozen step": reading.frozen}
    return "a symmetric chain" + "".join(f" with {kind}" for kind, symbol in kinds.items() if symbol is not None)


def _edge_disagreement(
    images: Mapping[Symbol, Expr], reading: Reading, sizes: Sequence[int], random: Random, count: int
) -> str:
    done = 0
    family = max((n for _, s, n in reading.edges if s.indexed), default=1)
    single = not any(s.indexed for _, s, _ in reading.edges) and len({s for _, s, _ in reading.edges}) == 1
    steps = len(reading.edges) if single else family
    for _ in range(20 * count):
        if done == count:
            return ""
        states = random.choice(list(sizes))
        low = Fraction(-1, states - 1)
        drawn = {
            key: random.choice([Fraction(0), Fraction(1), low, inside, inside, inside])
            for key in dict.fromkeys((s, n if not single else 1) for _, s, n in reading.edges)
            for inside in [low + (1 - low) * Fraction(random.randrange(31), 30)]
        }
        edges = [sign * drawn[s, n if not single else 1] for sign, s, n in reading.edges]
        if any(not low <= e <= 1 for e in edges):
            continue
        plain: dict[Symbol, Value] = {Symbol("M"): number(states)}
        operators: dict[str, Any] = {}
        for symbol, key, values in (
            (reading.right, "right", (0, 1, 2, 3, 4)),
            (reading.wrong, "wrong", (0, 1, 2, 3, 4)),
            (reading.mix, "mix", (1, 2, 3, 4)),
        ):
            if symbol is not None:
                operators[key] = Fraction(random.choice(values), 4)
                plain[symbol] = number(operators[key])
        rows = [symmetric_rows(e, states) for e in edges]
        if reading.frozen is not None:
            edge = low + (1 - low) * Fraction(random.randrange(31), 30)
            plain[reading.frozen] = number(edge)
            rows.append(symmetric_rows(edge, states))
        try:
            truth = enumerate_model(rows, **operators)
        except UndefinedRound:
            continue
        done += 1
        plain |= {s: number(v) for (s, _), v in drawn.items() if not s.indexed}
        families = {s: [number(drawn[s, n]) for n in range(1, family + 1)] for s in {s for s, _ in drawn} if s.indexed}
        place = State(steps, plain, families)
        where = f"at edges {numbers_text(edges)}, M = {states}, {operators}"
        for (sign, symbol, n), kernel in zip(reading.edges, truth.kernels, strict=False):
            try:
                moved = place.value(images[symbol], n if symbol.indexed else 1)
            except Undefined:
                return f"the recursion is undefined {where}, the enumeration is not"
            new = sign * as_fraction(moved)
            if [list(row) for row in kernel] != symmetric_rows(new, states):
                return f"{where}: the recursion gives {new}, the enumeration the row {numbers_text(kernel[0])}"
    return "" if done > 2 else "too few configurations were found"


def _log_odds(recursion: LogOddsRound, random: Random, count: int) -> tuple[str, str]:
    """In the odds q that are sampled: the kernels of the round are those of the kept chains, which are sampled with odds q."""
    said, done = "log-odds at a temperature, in the odds that are sampled", 0
    several = recursion.chain.steps is None
    for _ in range(10 * count):
        if done == count:
            break
        states, steps = random.choice([2, 3, 4]), random.choice([2, 3]) if several else recursion.chain.steps or 2
        odds = [Fraction(random.randrange(1, 40), 8) for _ in range(steps)]
        if recursion.chain.equal:
            odds = [odds[0]] * steps
        edges = [(q - 1) / (q + states - 1) for q in odds]
        try:
            truth = enumerate_model([symmetric_rows(e, states) for e in edges])
        except UndefinedRound:
            continue
        done += 1
        plain: dict[Symbol, Value] = {Symbol("M"): number(states)}
        families: dict[Symbol, list[Value]] = {}
        for symbol, value in zip(recursion.sampled_odds, odds, strict=False):
            if symbol.indexed:
                families[symbol] = [number(q) for q in odds]
            else:
                plain[symbol] = number(value)
        place = State(steps, plain, families)
        for n, kernel in enumerate(truth.kernels, 1):
            image = recursion.edges[0] if len(recursion.edges) == 1 else recursion.edges[n - 1]
            new = as_fraction(place.value(image, n))
            if [list(row) for row in kernel] != symmetric_rows(new, states):
                return said, f"at odds {numbers_text(odds)}, M = {states}: the recursion gives the edge {new}"
    return said, "" if done else "no configuration was found"


# -- kernels in symbols ------------------------------------------------------------------------------


def _operators(pipeline: StarRound, place: State) -> dict[str, Any] | None:
    """The operators of a round as the enumeration wants them; None for a round that it does not know."""
    found: dict[str, Any] = {}
    if not isinstance(pipeline.sampling, SampleFromModel):
        return None
    if isinstance(pipeline.keeping, NoisyVerifier):
        found["right"], found["wrong"] = (_number(place, v) for v in (pipeline.keeping.right, pipeline.keeping.wrong))
    if isinstance(pipeline.refitting, PartialRefit):
        found["mix"] = _number(place, pipeline.refitting.mix)
    elif not isinstance(pipeline.refitting, MaximumLikelihood):
        return None
    return found


def _number(place: State, value: Expr | Fraction | int) -> Fraction:
    return as_fraction(place.value(value)) if isinstance(value, Expr) else Fraction(value)


def _entries(
    recursion: Recursion,
    steps: Sequence[object],
    start: Sequence[Expr],
    accept: Sequence[frozenset[int]],
    pipeline: StarRound,
    random: Random,
    count: int,
) -> tuple[str, str] | None:
    rows = [[list(row) for row in step.rows] for step in steps]  # type: ignore[attr-defined]
    said = f"{len(rows)} steps of explicit kernels, entry by entry"
    done = 0
    for _ in range(40 * count):
        if done == count:
            break
        plain = _random_entries([*(row for step in rows for row in step), list(start)], random, inside=True)
        extra = [s for s in bare(symbols_of(tuple(recursion.images), recursion.parameters)) if s not in plain]
        plain |= {s: number(Fraction(random.randrange(1, 9), 8)) for s in extra}
        place = State(1, plain, {})
        kernels = [[[as_fraction(place.value(x)) for x in row] for row in step] for step in rows]
        rho = [as_fraction(place.value(x)) for x in start]
        if (
            any(x < 0 for step in kernels for row in step for x in row)
            or any(sum(r) != 1 for s in kernels for r in s)
            or sum(rho) != 1
        ):
            continue
        operators = _operators(pipeline, place)
        if operators is None:
            return None
        try:
            truth = enumerate_model(kernels, rho, accept, **operators)
        except UndefinedRound:
            continue
        done += 1
        images = dict(zip(recursion.edges, recursion.images, strict=True))
        for step, new in zip(rows, truth.kernels, strict=True):
            for row, new_row in zip(step, new, strict=True):
                for entry, wanted in zip(row, new_row, strict=True):
                    if isinstance(entry, Symbol) and entry in images:
                        try:
                            got = as_fraction(place.value(images[entry]))
                        except Undefined:
                            continue  # a row that no kept chain visits: the recursion is not defined there
                        if got != wanted:
                            return said, f"{entry.name} becomes {got}, by enumeration {wanted}, at {plain}"
    return said, "" if done else "no configuration was found"


def _random_entries(rows: Sequence[Sequence[Expr]], random: Random, *, inside: bool = False) -> dict[Symbol, Value]:
    """Numbers for the symbols: a distribution for a row of symbols, a number between 0 and 1 for any other. inside: none of them 0 or 1, so that every row
    is visited; a formula from which a divisor has been cancelled has a value, another one, for a row that is not.
    """
    plain: dict[Symbol, Value] = {}
    for row in rows:
        if all(isinstance(x, Symbol) for x in row) and len(set(row)) == len(row):
            weights = [random.choice([1, 1, 2, 3, 5] if inside else [0, 1, 2, 3, 5]) for _ in row]
            weights[0] = weights[0] or 1
            for x, w in zip(row, weights, strict=True):
                if isinstance(x, Symbol):
                    plain.setdefault(x, number(Fraction(w, sum(weights))))
        else:
            for symbol in bare(symbols_of(tuple(row))):
                plain.setdefault(symbol, number(Fraction(random.randrange(1, 6) if inside else random.randrange(7), 6)))
    return plain


def _composed(recursion: Recursion, random: Random, count: int) -> tuple[str, str]:
    """Kernels of one kind, any number of them: the rows are those of the products in the recursion."""
    entry = next(s for s in symbols_of(tuple(recursion.images)) if isinstance(s, Composed))
    said, done = f"chains of 2 and 3 kernels on {len(entry.kernel)} states", 0
    for _ in range(10 * count):
        if done == count:
            break
        steps = random.choice([2, 3])
        drawn = [_random_entries(entry.kernel, random) for _ in range(steps)]
        families = {s: [d[s] for d in drawn] for s in drawn[0]}
        place = State(steps, {}, families)
        kernels = [[[as_fraction(place.value(x, n)) for x in row] for row in entry.kernel] for n in range(1, steps + 1)]
        if any(not 0 <= x <= 1 for k in kernels for row in k for x in row):
            continue
        try:
            truth = enumerate_model(kernels)
        except UndefinedRound:
            continue
        done += 1
        images = dict(zip(recursion.edges, recursion.images, strict=True))
        for n, new in enumerate(truth.kernels, 1):
            for row, new_row in zip(entry.kernel, new, strict=True):
                for x, wanted in zip(row, new_row, strict=True):
                    if isinstance(x, Symbol) and x in images:
                        try:
                            got = as_fraction(place.value(images[x], n))
                        except Undefined:
                            continue  # a row that no kept chain visits: the recursion is not defined there
                        if got != wanted:
                            return said, f"{x.name} of step {n} becomes {got}, by enumeration {wanted}"
    return said, "" if done else "no configuration was found"


def _diagonals(recursion: Recursion, random: Random, count: int) -> tuple[str, str]:
    """Explicit kernels on 2 to 4 states, seen from every state."""
    diagonal = recursion.edges[0]
    image = recursion.images[0]
    said = "chains of 2 and 3 explicit kernels on 2 to 4 states, seen from every state"
    for _ in range(count):
        steps, states = random.choice([2, 3]), random.choice([2, 3, 4])
        kernels = kernels_with([Fraction(random.randrange(1, 9), 9) for _ in range(steps)], states, random)
        run = KernelRun(kernels, diagonal, {}, {}, {})
        try:
            truth = enumerate_model([[[as_fraction(x) for x in row] for row in k] for k in kernels])
        except UndefinedRound:
            continue
        for i, place in enumerate(run.places(0) or ()):
            for n in range(1, steps + 1):
                try:
                    got = place.value(image, n)
                except Undefined:
                    continue  # a row that no kept chain visits
                if not is_exact(got) or as_fraction(got) != truth.kernels[n - 1][i][i]:
                    return said, f"the diagonal entry {i + 1} of step {n} becomes {got}"
    return said, ""


def compare_all(recursions: Mapping[str, object]) -> list[CheckResult]:
    """The recursions of proofs, by the id of the theorem: those that are the same once. One result for all that agree or are not compared, and one for each that disagrees."""
    same: list[tuple[object, list[str]]] = []
    for name, recursion in recursions.items():
        group = next((ids for other, ids in same if other is recursion or other == recursion), None)
        if group is None:
            same.append((recursion, [name]))
        else:
            group.append(name)
    kinds: dict[str, list[str]] = {}
    wrong: list[CheckResult] = []
    for recursion, ids in same:
        found = compare(recursion, ids[0])
        if found is None:
            kinds.setdefault("NOT COMPARED", []).extend(ids)
        elif found[1]:
            wrong.append(CheckResult(METHOD, f"{', '.join(ids)}: {found[0]}", False, found[1]))
        else:
            kinds.setdefault(found[0], []).extend(ids)
    said = "; ".join(f"{kind}: {', '.join(ids)}" for kind, ids in kinds.items())
    fine = [CheckResult(METHOD, f"{CONFIGURATIONS} exact configurations each, {said}", True)] if kinds else []
    return [*fine, *wrong]
