"""Explicit runs: a state at round 0 and what the theorem's own recursion makes of it, round by round."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from functools import lru_cache
from typing import Any, Final

import flint

from rlstar_sym.logic.formulas import Both, Formula
from rlstar_sym.polynomial.composed import ColumnEntry, ProductEntry
from rlstar_sym.polynomial.expressions import Aggregate, Expr, Relation, Symbol
from rlstar_sym.polynomial.functions import parts_of
from rlstar_sym.replay.values import BITS, State, Undefined, Value, ball, is_exact
from rlstar_sym.theorem.recording import Following, every_symbol
from rlstar_sym.theorem.statements import Statement

#: bits of a number up to which a run stays exact
EXACT_BITS: Final = 2500


#: says nothing, and holds everywhere
NOTHING: Final = Both(())


@dataclass(frozen=True)
class RunNames:
    """Names of a state at the start of a run and at its end, and of the number of rounds between, as an expression such as T - 1."""

    start: tuple[tuple[Symbol, Symbol], ...]
    end: tuple[tuple[Symbol, Symbol], ...]
    rounds: Expr

    @property
    def symbols(self) -> frozenset[Symbol]:
        """All the names."""
        counted = [s for s in every_symbol(self.rounds) if type(s) is Symbol]
        return frozenset((*(v for _, v in (*self.start, *self.end)), *counted))


@dataclass(frozen=True)
class Scene:
    """What a statement is about besides its words.

    name: for the seed; recursion: what a round is, if the statement speaks of rounds; least_steps: the least N; one_step: hypotheses of the step in focus
    alone; names: of states of a run, where the statement (or what it rests on) uses them; body: the formula that is evaluated.
    """

    name: str
    recursion: Following | None = None
    least_steps: int = 2
    one_step: frozenset[Relation] = frozenset()
    names: RunNames | None = None
    body: Formula = NOTHING

    def moved(self, needed: Sequence[Symbol]) -> dict[Symbol, Expr]:
        """The symbols of the state among those needed, and whatever they depend on, with their values one round later."""
        found: dict[Symbol, Expr] = {}
        if self.recursion is None:
            return found
        todo = list(needed)
        while todo:
            symbol = todo.pop()
            if type(symbol) is Symbol and symbol not in found:
                image = self.recursion.following(symbol)
                if image != symbol:
                    found[symbol] = image
                    todo += _inside(image)
        return found


class Run:
    """A run from one start. `places` of a round: the states that a statement speaks of, one, or one for every state in focus of explicit kernels."""

    def __init__(self, steps: int, start: State, images: Mapping[Symbol, Expr]) -> None:
        self.steps = steps
        self.images = images
        self._history: list[tuple[State, ...]] = [(start,)]
        self._ended = not images
        #: the round from which on nothing moves, exactly, if there is one
        self.settled: int | None = None

    def places(self, round: int) -> tuple[State, ...] | None:
        """The states after so many rounds, or None where the run is undefined or too imprecise from there on."""
        while len(self._history) <= round and not self._ended:
            if self.settled is not None:
                return self._history[-1]
            self._advance()
        if len(self._history) > round:
            return self._history[round]
        return self._history[-1] if self.settled is not None else None

    @property
    def start(self) -> State:
        """Round 0."""
        return self._history[0][0]

    def rounds_known(self) -> int:
        """So many rounds have been computed."""
        return len(self._history) - 1

    def _advance(self) -> None:
        try:
            following = self._next(self._history[-1])
        except Undefined:
            self._ended = True
            return
        if following is None:
            self._ended = True
        elif all(_same(a, b) for a, b in zip(self._history[-1], following, strict=True)):
            self.settled = len(self._history) - 1
        else:
            self._history.append(following)

    def _next(self, places: tuple[State, ...]) -> tuple[State, ...] | None:
        (now,) = places
        values = self.images_in(now)
        if values is None:
            return None
        plain, families = values
        return (State(self.steps, {**now.plain, **plain}, {**now.families, **families}),)

    def images_in(self, now: State) -> tuple[dict[Symbol, Value], dict[Symbol, list[Value]]] | None:
        """The moved symbols one round later; None when a ball is no longer finite."""
        plain: dict[Symbol, Value] = {}
        families: dict[Symbol, list[Value]] = {}
        for symbol, image in self.images.items():
            if symbol in now.families:
                families[symbol] = [now.value(image, n) for n in range(1, self.steps + 1)]
            elif symbol in now.plain:
                plain[symbol] = now.value(image, 1)
        every = [*plain.values(), *(v for f in families.values() for v in f)]
        if any(not is_exact(v) and not v.is_finite() for v in every):
            return None
        if any(not is_exact(v) or too_long(v) for v in every):
            plain = {s: ball(v) for s, v in plain.items()}
            families = {s: [ball(v) for v in f] for s, f in families.items()}
        return plain, families

    def with_values(self, values: Mapping[Symbol, Value | list[Value]], place: State) -> State:
        """A state with more names in it."""
        plain = {s: v for s, v in values.items() if not isinstance(v, list)}
        families = {s: v for s, v in values.items() if isinstance(v, list)}
        return State(self.steps, {**place.plain, **plain}, {**place.families, **families}, place.columns)


def too_long(value: Value) -> bool:
    """Whether an exact number has become too long to go on with."""
    return is_exact(value) and value.height_bits() > EXACT_BITS


def _same(a: State, b: State) -> bool:
    """Whether two states are the same, exactly."""
    return all(is_exact(v) and b.plain[s] == v for s, v in a.plain.items() if b.plain[s] is not v) and all(
        is_exact(v) and v == w
        for s, f in a.families.items()
        if b.families[s] is not f
        for v, w in zip(f, b.families[s], strict=True)
    )


def precision() -> Any:
    """The context in which everything here is evaluated."""
    return flint.ctx.workprec(BITS)


# -- what a statement is made of ----------------------------------------------------------------


def parts(thing: object) -> Iterator[Expr | Relation]:
    """The expressions and relations of a statement, in tuples and inner statements too."""
    if isinstance(thing, (Expr, Relation)):
        yield thing
    elif isinstance(thing, Statement) and is_dataclass(thing):
        for one in fields(thing):
            yield from parts(getattr(thing, one.name))
    elif isinstance(thing, (tuple, list)):
        for item in thing:
            yield from parts(item)


def symbols_of(*things: object) -> tuple[Symbol, ...]:
    """All symbols that occur, those inside names, products and functions included."""
    return tuple(dict.fromkeys(s for thing in things for part in parts(thing) for s in _inside(part)))


#: kept, since the same statements and images are asked about for every run
_inside = lru_cache(maxsize=20_000)(every_symbol)


def bare(symbols: Sequence[Symbol]) -> list[Symbol]:
    """The symbols that need a number: neither names nor products nor functions."""
    return [s for s in symbols if type(s) is Symbol]


def about_steps(symbols: Sequence[Symbol]) -> bool:
    """Whether a statement with these symbols speaks of a chain with a number of steps."""
    todo, seen = list(symbols), set[Symbol]()
    while todo:
        symbol = todo.pop()
        if symbol not in seen:
            seen.add(symbol)
            if isinstance(symbol, (Aggregate, ProductEntry)) or symbol.indexed:
                return True
            todo.extend(parts_of(symbol))
    return False


def about_columns(symbols: Sequence[Symbol]) -> bool:
    """Whether a statement with these symbols speaks of kernels of which only diagonals have names."""
    return any(isinstance(s, ColumnEntry) for s in symbols)
