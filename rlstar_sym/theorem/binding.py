"""What a statement is for all of, and of which rounds its hypotheses are supposed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from rlstar_sym.polynomial.composed import ProductEntry
from rlstar_sym.polynomial.expressions import Aggregate, Expr, Relation, Symbol, symbols
from rlstar_sym.polynomial.functions import parts_of
from rlstar_sym.theorem import statements as forms
from rlstar_sym.theorem.statements import Statement, Telescoped

if TYPE_CHECKING:
    from rlstar_sym.theorem.facts import Fact

#: of which rounds the hypotheses are supposed: of the one state at hand, of round 0 (a round keeps them), or of every round
Supposed = Literal["one state", "round 0", "every round"]

_SUPPOSED: Final[dict[type[Statement], Supposed]] = {
    **dict.fromkeys(
        (
            forms.Always,
            forms.EdgesMultiply,
            forms.Increasing,
            forms.Attained,
            forms.Equivalent,
            forms.EveryModelImproves,
            forms.TailBound,
            forms.SmallErrors,
            forms.Needed,
            forms.Counterexample,
        ),
        "one state",
    ),
    **dict.fromkeys(
        (
            forms.EveryRound,
            forms.Unchanged,
            forms.GeometricBound,
            forms.UniformBound,
            forms.Limit,
            forms.SquaredPower,
            forms.RoundCount,
            forms.Iff,
            forms.Descent,
        ),
        "round 0",
    ),
    **dict.fromkeys((forms.LimitAlong, forms.MovingBound, forms.Conserved, Telescoped), "every round"),
}


@dataclass(frozen=True)
class Binder:
    """What a statement is for all of. steps_from: the least number of steps, if it is about steps; whole: positive integers; reals: real numbers; families: one real
    number a step.
    """

    steps_from: int | None
    whole: tuple[Symbol, ...]
    reals: tuple[Symbol, ...]
    families: tuple[Symbol, ...]


def binder_of(fact: Fact, explained: frozenset[Symbol]) -> Binder:
    """What a fact alone is for all of. explained: names of the states of a run and of their number, which a statement binds itself."""
    statement = fact.statement
    names = with_parts(statement_symbols(statement))
    about_steps = any(s.indexed or isinstance(s, (Aggregate, ProductEntry)) for s in names)
    whole = _counted(statement)
    bound = {*_bound(statement), *explained} - {
        s for s in with_parts(s for h in statement.hypotheses for s in h.symbols()) if s not in explained
    }
    plain = [s for s in names if type(s) is Symbol and s not in whole and s not in bound]
    return Binder(
        fact.least_steps if about_steps else None,
        whole,
        tuple(s for s in plain if not s.indexed),
        tuple(s for s in plain if s.indexed),
    )


def supposed_of(statement: Statement) -> Supposed:
    """Of which rounds a statement's hypotheses are supposed; raises TypeError for a form that is not entered above."""
    if isinstance(statement, forms.Descent) and statement.along:
        return "every round"
    for kind in type(statement).__mro__:
        if kind in _SUPPOSED:
            return _SUPPOSED[kind]
    raise TypeError(f"it is not said of which rounds a {type(statement).__name__} supposes its hypotheses")


def words_taken(statement: Statement) -> frozenset[str]:
    """The names that the words of a statement give to numbers of rounds, and that nothing else in it may have."""
    if isinstance(statement, (forms.MovingBound, forms.RoundCount)):
        return frozenset({"t", "T"})
    told = isinstance(statement, Telescoped) or supposed_of(statement) == "one state"
    return frozenset() if told or isinstance(statement, forms.Conserved) else frozenset({"t"})


def _bound(statement: Statement) -> tuple[Symbol, ...]:
    """The names that a statement's own words introduce."""
    if isinstance(statement, forms.Attained):
        return (statement.variable,)
    if isinstance(statement, forms.MovingBound):
        return (statement.level,)
    if isinstance(statement, forms.SmallErrors):
        return (statement.steps,)  # the number of steps itself
    return ()


def _counted(statement: Statement) -> tuple[Symbol, ...]:
    """The names of numbers of samples, steps and rounds."""
    if isinstance(statement, forms.TailBound):
        return (statement.samples,)
    if isinstance(statement, forms.SmallErrors):
        return (statement.samples, statement.rounds)
    return ()


def statement_symbols(statement: Statement, *, body_only: bool = False) -> tuple[Symbol, ...]:
    """The symbols that a statement mentions, each once; with `body_only` without its hypotheses and the case that it is shown in."""
    found: dict[Symbol, None] = {}

    def visit(value: object) -> None:
        if isinstance(value, Relation):
            found.update(dict.fromkeys(value.symbols()))
        elif isinstance(value, Expr):
            found.update(dict.fromkeys(symbols(value)))
        elif isinstance(value, Statement):
            for name, part in vars(value).items():
                if not (body_only and name in ("hypotheses", "edge")):
                    visit(part)
        elif isinstance(value, tuple):
            for part in value:
                visit(part)

    visit(statement)
    if isinstance(statement, forms.EdgesMultiply):
        found.pop(statement.edge, None)  # a name for any edge, bound in the statement
    return tuple(found)


def with_parts(names: Iterable[Symbol]) -> tuple[Symbol, ...]:
    """The symbols and those that their definitions mention, each once, a symbol before the parts of its definition."""
    found: dict[Symbol, None] = {}
    todo = list(names)
    while todo:
        symbol = todo.pop(0)
        if symbol in found:
            continue
        found[symbol] = None
        todo = [*parts_of(symbol), *todo]
    return tuple(found)
