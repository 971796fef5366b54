"""All that a conclusion says, in parts, from one place: what it is about, what it supposes, what it claims, of which steps and of which rounds.

Every printed form (text, JSON, notebook, typeset theorem, page of results) renders these parts with the words of `wording`, and adds or leaves out nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

from rlstar_sym.polynomial.composed import ProductEntry
from rlstar_sym.polynomial.expressions import Aggregate, Defined, Expr, Relation, Symbol, symbols
from rlstar_sym.polynomial.functions import Function, parts_of
from rlstar_sym.theorem import statements as forms
from rlstar_sym.theorem.statements import Statement, Telescoped

if TYPE_CHECKING:
    from rlstar_sym.theorem.facts import Fact
    from rlstar_sym.theorem.theorems import Theorem

#: which steps a claim is about: none or all together, each of them, or the one of which something was supposed
Scope = Literal["", "every step", "this step"]
#: of which rounds the hypotheses are supposed: of the one state at hand, of round 0 (a round keeps them), or of every round
Supposed = Literal["one state", "round 0", "every round"]

#: forms whose own words say which steps they are about
_SAY_THEIR_STEPS: Final = (
    forms.Iff,
    forms.MovingBound,
    forms.Conserved,
    forms.EdgesMultiply,
    forms.SmallErrors,
    forms.TailBound,
    forms.EveryModelImproves,
    forms.Counterexample,
    forms.Needed,
)
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
#: how forms whose hypotheses are about every round say so; a telescoped relation says it in its own words
_ALONG: Final[dict[type[Statement], str]] = {
    forms.LimitAlong: " when all rounds satisfy the hypotheses",
    forms.Descent: " when all rounds satisfy the hypotheses",
    forms.MovingBound: ", as long as the hypotheses hold",
    forms.Conserved: ", as long as the hypotheses hold",
}


@dataclass(frozen=True)
class Suppositions:
    """Relations that are supposed: of the chain as a whole, of every step, and of one step alone."""

    general: tuple[Relation, ...] = ()
    of_every_step: tuple[Relation, ...] = ()
    of_one_step: tuple[Relation, ...] = ()

    @property
    def all(self) -> tuple[Relation, ...]:
        """Every relation."""
        return (*self.general, *self.of_every_step, *self.of_one_step)


@dataclass(frozen=True)
class Binder:
    """What a statement is for all of. steps_from: the least number of steps, if it is about steps; whole: positive integers; reals: real numbers; families: one real
    number a step.
    """

    steps_from: int | None
    whole: tuple[Symbol, ...]
    reals: tuple[Symbol, ...]
    families: tuple[Symbol, ...]


@dataclass(frozen=True)
class Passed:
    """What names of states some rounds apart mean. states: (the name of a state, its value before, its value after); rounds: how many lie between."""

    states: tuple[tuple[Symbol, Expr, Expr], ...]
    rounds: Expr


@dataclass(frozen=True)
class Saying:
    """One conclusion. statement: its claim, without hypotheses, is `statement.body_text()` and `statement.body_latex()`; along: how it says that every round of a run
    satisfies the hypotheses.
    """

    statement: Statement
    binder: Binder
    supposed: Suppositions
    scope: Scope
    rounds: Supposed
    along: str
    passed: tuple[Passed, ...]


@dataclass(frozen=True)
class Group:
    """Conclusions of one theorem that suppose the same, and are about the same steps. extra: beyond the theorem's assumptions; without: the assumptions that they do
    not need (a rule may have taken them out); positions: their places among the conclusions.
    """

    extra: Suppositions
    without: Suppositions
    scope: Scope
    sayings: tuple[Saying, ...]
    positions: tuple[int, ...]


@dataclass(frozen=True)
class Stated:
    """A whole theorem: what it is for all of, its assumptions, its conclusions in groups."""

    binder: Binder
    assumed: Suppositions
    groups: tuple[Group, ...]
    passed: tuple[Passed, ...]
    from_round_0: bool


def saying_of(fact: Fact) -> Saying:
    """All that a fact says."""
    statement = fact.statement
    return Saying(
        statement,
        _binder([fact]),
        _suppositions(statement.hypotheses, fact.of_one_step),
        _scope(fact),
        supposed_of(statement),
        _along(statement),
        _passed([fact]),
    )


def stated(theorem: Theorem) -> Stated:
    """All that a theorem says."""
    assumed = tuple(theorem.proof.assumptions)
    groups: list[Group] = []
    for position, fact in enumerate(theorem.conclusions):
        extra = _suppositions([h for h in fact.statement.hypotheses if h not in assumed], fact.of_one_step)
        without = _suppositions([h for h in assumed if h not in fact.statement.hypotheses], frozenset())
        saying = saying_of(fact)
        last = groups[-1] if groups else None
        if last is not None and (last.extra, last.without, last.scope) == (extra, without, saying.scope):
            groups[-1] = replace(last, sayings=(*last.sayings, saying), positions=(*last.positions, position))
        else:
            groups.append(Group(extra, without, saying.scope, (saying,), (position,)))
    return Stated(
        _binder(theorem.conclusions, assumed),
        _suppositions(assumed, frozenset()),
        tuple(groups),
        _passed(theorem.conclusions),
        any(supposed_of(f.statement) == "round 0" for f in theorem.conclusions),
    )


def binder_of(fact: Fact) -> Binder:
    """What a fact alone is for all of."""
    return _binder([fact])


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


def _along(statement: Statement) -> str:
    return _ALONG.get(type(statement), "") if supposed_of(statement) == "every round" else ""


def _suppositions(hypotheses: Iterable[Relation], of_one_step: frozenset[Relation]) -> Suppositions:
    hypotheses = tuple(dict.fromkeys(hypotheses))
    one = tuple(h for h in hypotheses if h in of_one_step)
    every = tuple(h for h in hypotheses if h not in of_one_step and any(s.indexed for s in h.symbols()))
    return Suppositions(tuple(h for h in hypotheses if h not in one and h not in every), every, one)


def _scope(fact: Fact) -> Scope:
    if isinstance(fact.statement, _SAY_THEIR_STEPS):
        return ""
    if not any(s.indexed for s in statement_symbols(fact.statement, body_only=True)):
        return ""
    return "this step" if fact.of_one_step else "every step"


def _binder(facts: Sequence[Fact], assumed: Sequence[Relation] = ()) -> Binder:
    found = [s for h in assumed for s in h.symbols()]
    found += [s for f in facts for s in statement_symbols(f.statement)]
    names = with_parts(found)
    about_steps = any(s.indexed or isinstance(s, (Aggregate, ProductEntry)) for s in names)
    whole = tuple(dict.fromkeys(s for f in facts for s in _counted(f.statement)))
    runs = _passed(facts)
    explained = {s for p in runs for _, before, after in p.states for s in (*symbols(before), *symbols(after))}
    explained |= {s for p in runs for s in symbols(p.rounds)}
    bound = {s for f in facts for s in _bound(f.statement)}
    bound -= {
        s for h in (*assumed, *(h for f in facts for h in f.statement.hypotheses)) for s in with_parts(h.symbols())
    }
    plain = [s for s in names if type(s) is Symbol and s not in whole and s not in explained and s not in bound]
    return Binder(
        max(f.least_steps for f in facts) if about_steps else None,
        whole,
        tuple(s for s in plain if not s.indexed),
        tuple(s for s in plain if s.indexed),
    )


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


def _passed(facts: Sequence[Fact]) -> tuple[Passed, ...]:
    """The runs of rounds that facts, or what they rest on, speak of."""
    found: dict[Passed, None] = {}
    todo, seen = list(facts), set[int]()
    while todo:
        fact = todo.pop()
        if id(fact) in seen:
            continue
        seen.add(id(fact))
        if isinstance(fact.statement, Telescoped):
            found[telescoped_states(fact.statement)] = None
        todo += fact.premises
    return tuple(found)


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


def telescoped_states(statement: Telescoped) -> Passed:
    """What the names before and after the rounds of a telescoped statement mean."""
    prefix = f"{statement.quantity.name}_"
    values: list[dict[Symbol, Expr]] = []
    for side in (statement.relation.right, statement.relation.left):
        found: dict[Symbol, Expr] = {}
        for name in symbols(side):
            if name.name.startswith(prefix):
                _match(statement.quantity, name, found)
        values.append(found)
    before, after = values
    return Passed(tuple((s, before[s], after[s]) for s in before if s in after), statement.rounds)


def _match(pattern: Expr, instance: Expr, found: dict[Symbol, Expr]) -> None:
    """Which symbol of the pattern became what in the instance (the same expression at another state)."""
    if pattern == instance:
        return
    if isinstance(pattern, Defined) and isinstance(instance, Defined):
        _match(pattern.definition, instance.definition, found)
    elif isinstance(pattern, Aggregate) and isinstance(instance, Aggregate):
        _match(pattern.term, instance.term, found)
    elif isinstance(pattern, Function) and isinstance(instance, Function):
        _match(pattern.argument, instance.argument, found)
    elif isinstance(pattern, Symbol):
        found[pattern] = instance
    elif type(pattern) is type(instance) and len(pattern.children()) == len(instance.children()):
        for one, other in zip(pattern.children(), instance.children(), strict=True):
            _match(one, other, found)
