"""Evaluators of statements about rounds, on one explicit run each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from rlstar_sym.polynomial.expressions import ZERO, Expr, Relation, Symbol
from rlstar_sym.replay.judgement import Judgement, all_of
from rlstar_sym.replay.limits import each, tends_everywhere
from rlstar_sym.replay.runs import Run, RunNames, Scene, symbols_of
from rlstar_sym.replay.states import focuses, holds_here
from rlstar_sym.replay.values import State, Undefined, Value, compared, is_exact, number
from rlstar_sym.theorem.recording import every_symbol
from rlstar_sym.theorem.statements import (
    Always,
    Descent,
    EveryRound,
    GeometricBound,
    Iff,
    Limit,
    LimitAlong,
    RoundCount,
    SquaredPower,
    Unchanged,
    UniformBound,
)
from rlstar_sym.theorem.steps import ZeroCases

#: rounds of which every one is looked at
ROUNDS: Final = 12
#: rounds in which a power that doubles its exponent is compared
POWERS: Final = 5
#: rounds that a count of rounds may take
MOST_ROUNDS: Final = 40


def every_round(statement: EveryRound, run: Run, scene: Scene) -> Judgement:
    """The relation in each round."""
    steps = focuses(run, scene)
    return all_of(holds_here(statement.relation, places, steps, t) for t, places in _rounds(run, ROUNDS))


def _rounds(run: Run, most: int) -> Iterator[tuple[int, tuple[State, ...]]]:
    for round in range(most + 1):
        places = run.places(round)
        if places is None:
            return
        yield round, places


def unchanged(statement: Unchanged, run: Run, scene: Scene) -> Judgement:
    """The state is what it was, in each round."""
    first = run.places(0) or ()
    found = []
    for round, places in _rounds(run, 4):
        for one, place in zip(first, places, strict=True):
            for focus in focuses(run, scene):
                same = compared(place.value(statement.state, focus), "=", one.value(statement.state, focus))
                found.append(
                    Judgement(same, round, "" if same else f"{statement.state.name} has moved in round {round}")
                )
    return all_of(f for f in found if f.rounds)


def geometric_bound(statement: GeometricBound, run: Run, scene: Scene) -> Judgement:
    """0 <= quantity(t) <= ratio^t quantity(0) in each round, and the quantity tends to 0."""
    steps = focuses(run, scene)
    found = list(_bounded(run, steps, statement.quantity, statement.quantity, statement.ratio))
    return all_of([*found, tends_everywhere(run, statement.quantity, ZERO, steps)])


def uniform_bound(statement: UniformBound, run: Run, scene: Scene) -> Judgement:
    """0 <= quantity(t) <= ratio^t bound at every step in each round, and the quantity tends to 0."""
    steps = tuple(range(1, run.steps + 1))
    found = list(_bounded(run, steps, statement.quantity, statement.bound, statement.ratio))
    return all_of([*found, tends_everywhere(run, statement.quantity, ZERO, steps)])


def _bounded(run: Run, steps: Sequence[int], quantity: Expr, first: Expr, ratio: Expr) -> Iterator[Judgement]:
    """0 <= quantity(t) <= ratio^t first(0)."""
    start = run.places(0) or ()
    for round, places in _rounds(run, ROUNDS):
        for one, place in zip(start, places, strict=True):
            for focus in steps:
                try:
                    now = place.value(quantity, focus)
                    bound = one.value(ratio, focus) ** round * one.value(first, focus)
                except Undefined:
                    continue
                sign, below = compared(now, ">=", number(0)), compared(now, "<=", bound)
                bad = sign is False or below is False
                told = None if sign is None or below is None else True
                said = f"in round {round} the quantity is {_shown(now)}, the bound {_shown(bound)}"
                yield Judgement(False if bad else told, round, said if bad else "")


def _shown(value: Value) -> str:
    return str(value) if is_exact(value) and value.height_bits() < 60 else f"{float(value):.6g}"


def limit(statement: Limit | LimitAlong, run: Run, scene: Scene) -> Judgement:
    """The quantity tends to the value, at every step. For a limit along runs of which all rounds satisfy the hypotheses, those replayed must."""
    if isinstance(statement, LimitAlong) and not _all_along(statement.hypotheses, run):
        return Judgement(None, 0, "a round replayed does not satisfy the hypotheses")
    return tends_everywhere(run, statement.quantity, statement.value, focuses(run, scene))


def _all_along(hypotheses: Sequence[Relation], run: Run) -> bool:
    """Whether no round replayed fails the hypotheses for certain (the first ones satisfy them for certain)."""
    for round in (1, 2, 3, 4, 8, 16, 32, 64, 128, 256, 512):
        places = run.places(round)
        if places is None:
            return round > 8
        if any(place.satisfies(hypotheses) is False for place in places):
            return False
    return True


def descent(statement: Descent, run: Run, scene: Scene) -> Judgement:
    """The quantity is not negative, never rises, and tends to 0."""
    if statement.along and not _all_along(statement.hypotheses, run):
        return Judgement(None, 0, "a round replayed does not satisfy the hypotheses")
    steps = focuses(run, scene)
    found = []
    before: dict[tuple[int, int], Value] = {}
    for round, places in _rounds(run, ROUNDS):
        for index, place in enumerate(places):
            for focus in steps:
                try:
                    now = place.value(statement.quantity, focus)
                except Undefined:
                    continue
                old = before.get((index, focus), now)
                before[index, focus] = now
                sign, falls = compared(now, ">=", number(0)), compared(now, "<=", old)
                bad = sign is False or falls is False
                found.append(
                    Judgement(
                        not bad,
                        round,
                        f"in round {round} it is {_shown(now)} after {_shown(old)}" if bad else "",
                    )
                )
    return all_of([*found, tends_everywhere(run, statement.quantity, ZERO, steps)])


def squared_power(statement: SquaredPower, run: Run, scene: Scene) -> Judgement:
    """quantity(t) = base(0)^(2^(t - shift)) in the first rounds."""
    found = []
    start = run.places(0) or ()
    for round, places in _rounds(run, POWERS):
        if round < statement.shift:
            continue
        for one, place in zip(start, places, strict=True):
            for focus in focuses(run, scene):
                try:
                    power = one.value(statement.base, focus)
                    now = place.value(statement.quantity, focus)
                except Undefined:
                    continue
                for _ in range(round - statement.shift):
                    power = power * power
                same = compared(now, "=", power)
                found.append(
                    Judgement(same, round, "" if same else f"in round {round} it is {_shown(now)}, not {_shown(power)}")
                )
    return all_of(found)


def round_count(statement: RoundCount, run: Run, scene: Scene) -> Judgement:
    """The first round at which the goal holds against the least T >= 0 with base^(2^T) >= target."""
    start = run.start
    try:
        power, target = start.value(statement.base), start.value(statement.target)
    except Undefined:
        return Judgement(None)
    if compared(power, ">", number(1)) is not True:
        return Judgement(None, 0, "the base does not exceed 1")
    said = 0
    while (reached := compared(power, ">=", target)) is False and said < MOST_ROUNDS:
        power, said = power * power, said + 1
    if reached is not True:
        return Judgement(None, 0, "the number of rounds cannot be told")
    for round, places in _rounds(run, MOST_ROUNDS):
        goal = places[0].holds(statement.goal)
        if goal is None:
            return Judgement(None, round, "whether the goal holds cannot be told")
        if goal:
            same = round == said
            return Judgement(same, round, "" if same else f"the goal first holds in round {round}, not {said}")
        if round > said:
            break
    return Judgement(False, said + 1, f"the goal does not hold in round {said}")


#: how many values are zero in the cases that statements name
COUNTS: Final = {
    ZeroCases.NONE: lambda zeros: zeros == 0,
    ZeroCases.ONE: lambda zeros: zeros == 1,
    ZeroCases.MORE: lambda zeros: zeros >= 2,
}


def zeros(run: Run, edge: Symbol) -> int:
    """How many values of the family are 0 in the start."""
    return sum(is_exact(v) and v == 0 for v in run.start.families[edge])


def iff(statement: Iff, run: Run, scene: Scene) -> Judgement:
    """The limit holds (at every step, where it is one for each) exactly when the number of zero edges is one of the good cases."""
    count = zeros(run, edge_of(statement))
    good = any(COUNTS[case](count) for case in statement.good_cases)
    found = each(run, statement.limit.quantity, statement.limit.value, focuses(run, scene))
    if statement.every_step:
        failed = next((one for one in found if one.holds is False), None)
        told = failed is not None or all(one.holds for one in found)
        found = [failed or Judgement(True if told else None, max(one.rounds for one in found))]
    judged = []
    for one in found:
        fits = None if one.holds is None else one.holds is good
        reason = one.detail or "the limit holds"
        judged.append(Judgement(fits, one.rounds, "" if fits else f"with {count} zero edges: {reason}"))
    return all_of(judged)


def edge_of(statement: Iff | Limit) -> Symbol:
    """The indexed symbol whose zeros a case counts."""
    if statement.edge is not None:
        return statement.edge
    return next(s for s in symbols_of(statement.quantity) if type(s) is Symbol and s.indexed)


def after_rounds(statement: Always, run: Run, scene: Scene, names: RunNames) -> Judgement:
    """A relation about the states at both ends of some rounds: after each number of rounds before which the hypotheses about one state held."""
    named = names.symbols
    of_state = [h for h in statement.hypotheses if not named & {*every_symbol(h)}]
    of_run = [h for h in statement.hypotheses if named & {*every_symbol(h)}]
    steps = focuses(run, scene)
    first = run.start
    counted = next(s for s in every_symbol(names.rounds) if type(s) is Symbol)
    found = []
    for round, places in _rounds(run, MOST_ROUNDS):
        (now,) = places
        spare = first_value(names.rounds, counted)
        told: dict[Symbol, Value | list[Value]] = {counted: number(round) - spare}
        told |= {v: _of(first, s) for s, v in names.start}
        told |= {v: _of(now, s) for s, v in names.end}
        there = run.with_values(told, first)
        # the hypotheses of a run are about each step; a claim about a step is made where they hold
        told_here = tuple(focus for focus in steps if there.satisfies(of_run, [focus]) is True)
        if told_here:
            found.append(holds_here(statement.relation, (there,), told_here, round))
        if now.satisfies(of_state) is not True:
            break
    return all_of(found)


def first_value(rounds: Expr, counted: Symbol) -> Value:
    """`rounds` where its symbol is 0: the spare c of T + c."""
    return State(1, {counted: number(0)}, {}).value(rounds)


def _of(place: State, symbol: Symbol) -> Value | list[Value]:
    return list(place.families[symbol]) if symbol in place.families else place.plain[symbol]
