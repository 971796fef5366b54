"""The hypotheses of the theorems behind a condition, evaluated at explicit models in exact fractions or in balls.

Everything here is read off the theorem files: which conclusions they declare for a condition, and what those suppose.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import cache

import flint

from rlstar_sym.errors import UsageError
from rlstar_sym.replay.values import State
from rlstar_sym.theorem.binding import statement_symbols, with_parts
from rlstar_sym.theorem.discovery import discover
from rlstar_sym.theorem.facts import Fact
from rlstar_sym.theorem.statements import Iff, Limit
from rlstar_sym.theorem.theorems import Theorem

#: numbers by name; a list has one a step
Values = Mapping[str, object]
ZEROS = {"no step": lambda z: z == 0, "exactly one step": lambda z: z == 1, "two or more steps": lambda z: z >= 2}


@cache
def shipped() -> dict[str, Theorem]:
    """All shipped theorems, recorded once."""
    return discover([])


@cache
def facts_behind(condition: str) -> tuple[tuple[str, tuple[str, ...], tuple[Fact, ...]], ...]:
    """(id, fates, facts) of every theorem that declares the condition, those that decide first."""
    found = [
        (one.id, decision.fates, decision.facts)
        for one in shipped().values()
        for decision in one.proof.decisions
        if decision.condition == condition
    ]
    return tuple(sorted(found, key=lambda entry: not entry[1]))


def number(value: object) -> object:
    """A value that states take."""
    return flint.fmpq(value.numerator, value.denominator) if isinstance(value, (int, Fraction)) else value


def holds(fact: Fact, fates: Sequence[str], steps: int, values: Values) -> bool | None:
    """Whether all that the conclusion supposes holds; None where balls cannot tell. A name of the theorem for which there is no value is
    an error: then it is not about such models.
    """
    statement = fact.statement
    symbols = {s.name: s for s in with_parts(statement_symbols(statement))}
    plain, families = {}, {}
    for name, value in values.items():
        if name not in symbols:
            continue
        if symbols[name].indexed:
            families[symbols[name]] = [number(v) for v in value]
        else:
            plain[symbols[name]] = number(value)
    if steps < fact.least_steps:
        return False
    state = State(steps, plain, families)
    if isinstance(statement, (Limit, Iff)) and statement.edge is not None:
        zeros = sum(edge == 0 for edge in values[statement.edge.name])
        if isinstance(statement, Limit):
            cases = (statement.case,)
        else:
            cases = statement.bad_cases if "stuck" in fates else statement.good_cases
        if not any(ZEROS[case](zeros) for case in cases):
            return False
    focuses = range(1, steps + 1) if any(s.indexed for s in symbols.values()) else (1,)
    return state.satisfies(statement.hypotheses, focuses)


def met(condition: str, steps: int, values: Values, behind: object = None) -> bool | None:
    """Whether every conclusion that is declared for the condition applies to the model."""
    results = []
    for _, fates, facts in facts_behind(condition) if behind is None else behind:
        for fact in facts:
            try:
                results.append(holds(fact, fates, steps, values))
            except (UsageError, KeyError, TypeError):
                return False
    if not results or False in results:
        return False
    return None if None in results else True
