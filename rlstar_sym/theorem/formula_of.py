"""The formula of a statement: of which run, round and step each of its relations speaks, written out.

Every form of `theorem.statements` has its function here, and what is printed, evaluated or compiled is computed from the formula that it gives.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, Final, Literal

from rlstar_sym.errors import TheoremFileError
from rlstar_sym.logic.formulas import (
    At,
    Both,
    Compared,
    Count,
    Either,
    Exists,
    ExistsReal,
    ForAll,
    ForAllReals,
    Formula,
    Greatest,
    Holds,
    Iff,
    Implies,
    InState,
    Least,
    Logarithm,
    Minus,
    Natural,
    Not,
    Ordered,
    Plus,
    Power,
    Sentence,
    Shifted,
    Special,
    Tends,
    Times,
    TwoTo,
    Variable,
    within,
)
from rlstar_sym.logic.names import symbols_in
from rlstar_sym.logic.shown import diagonals_of
from rlstar_sym.polynomial.expressions import ZERO, Expr, Relation, Symbol, symbols
from rlstar_sym.polynomial.indexed import member, restate
from rlstar_sym.theorem import statements as forms
from rlstar_sym.theorem.binding import binder_of, supposed_of
from rlstar_sym.theorem.facts import Fact
from rlstar_sym.theorem.formula_parts import (
    LAST,
    OTHER,
    ROUND,
    STEP,
    at_other_step,
    everywhere_hold,
    of_states,
    speaks_of_a_step,
    zeros,
)
from rlstar_sym.theorem.recording import Recording, every_symbol


class Scope:
    """Where the claim of a statement stands: which of its hypotheses are of its step alone or name states of a run, and whether its step is bound."""

    def __init__(self, statement: forms.Statement, of_one_step: frozenset[Relation], proof: Recording) -> None:
        hypotheses = statement.hypotheses
        names = proof.run_names
        self.of_run = tuple(h for h in hypotheses if not names.isdisjoint(every_symbol(h)))
        self.one_step = tuple(h for h in hypotheses if h in of_one_step and h not in self.of_run)
        self.everywhere = tuple(h for h in hypotheses if h not in self.one_step and h not in self.of_run)
        self.step_is_bound = bool(self.one_step)

    def step(self, thing: Expr | Relation) -> Variable | None:
        """The step in focus, if the thing speaks of one."""
        if not speaks_of_a_step(thing):
            return None
        self.step_is_bound = True
        return STEP

    def at(self, value: Expr, round: Natural = 0) -> At:
        """A value at a round, at the step in focus."""
        return At(value, round, self.step(value))

    def holds(self, relation: Relation, round: Natural = 0) -> Holds:
        """A relation at a round, at the step in focus."""
        return Holds(relation, round, self.step(relation))


@dataclass(frozen=True)
class Claim:
    """What a statement says of a run and a step that satisfy its hypotheses.

    supposed: of which round the hypotheses of every step are supposed; in the claim itself, for forms that say it in their own words. of_a_step: whether the
    claim, or a hypothesis of one step, speaks of the step n.
    """

    formula: Formula
    supposed: Literal["round 0", "every round", "in the claim"]
    of_a_step: bool


def claim_of(fact: Fact, proof: Recording) -> Claim:
    """What a fact of the proof says where its hypotheses hold."""
    said = _claim(fact.statement, Scope(fact.statement, fact.of_one_step, proof), proof)
    return replace(said, formula=of_so_many_steps(said.formula, fact))


def of_so_many_steps(formula: Formula, fact: Fact) -> Formula:
    """An exact point that is a chain of equal steps says of how many, where the rule has recorded that."""
    steps = fact.node.parts.get("steps") if fact.node is not None else None
    if isinstance(formula, InState) and formula.steps is None and isinstance(steps, int):
        return replace(formula, steps=steps)
    return formula


def _claim(statement: forms.Statement, scope: Scope, proof: Recording) -> Claim:
    claim = FORMS[type(statement)](statement, scope, proof)
    if isinstance(statement, (forms.Needed, forms.Counterexample, forms.MovingBound)):
        return Claim(claim, "in the claim", scope.step_is_bound)
    along = supposed_of(statement) == "every round" and not isinstance(statement, (forms.Conserved, forms.Telescoped))
    return Claim(claim, "every round" if along else "round 0", scope.step_is_bound)


def sentence_of(fact: Fact, proof: Recording) -> Sentence:
    """All that a fact of the proof says, closed."""
    body = body_of(fact.statement, fact.of_one_step, proof)
    return closed(fact, proof, of_so_many_steps(body, fact))


def body_of(statement: forms.Statement, of_one_step: frozenset[Relation], proof: Recording) -> Formula:
    """What a statement says in the proof. of_one_step: those of its hypotheses that are supposed of the step in focus alone."""
    scope = Scope(statement, of_one_step, proof)
    said = _claim(statement, scope, proof)
    claim = said.formula
    at_a_point = isinstance(statement, (forms.Needed, forms.Counterexample))
    if scope.one_step and not at_a_point:
        claim = Implies(tuple(Holds(h, 0, STEP) for h in scope.one_step), claim)
    if said.of_a_step and not at_a_point:
        claim = ForAll(STEP, claim)
    supposed: tuple[Formula, ...] = ()
    if said.supposed == "every round" and scope.everywhere:
        supposed = (ForAll(ROUND, Both(everywhere_hold(scope.everywhere, ROUND))),)
    elif said.supposed == "round 0":
        supposed = everywhere_hold(scope.everywhere)
    return of_states(Implies(supposed, claim) if supposed else claim, diagonals_of(proof.names))


def closed(fact: Fact, proof: Recording, body: Formula) -> Sentence:
    statement = fact.statement
    _want_no_free_step(body, fact)
    binder = binder_of(fact, proof.run_names)
    diagonals = diagonals_of(proof.names)
    about_rounds = _speaks_of_rounds(body)
    derived = proof.derived
    equations: tuple[tuple[Symbol, Expr], ...] = ()
    inputs: tuple[Symbol, ...] = ()
    if isinstance(statement, forms.MovingBound):
        equations = ((statement.edge, statement.image),)
        inputs = tuple(
            s for s in every_symbol(statement.image) if type(s) is Symbol and s.indexed and s != statement.edge
        )
    elif about_rounds and derived is not None:
        equations = tuple((s, image) for s, image in derived.moved)
    reals, families, least = [*binder.reals], [*binder.families], binder.steps_from
    if isinstance(body, InState):
        # all that it is about has a value there
        reals, families = [s for s in reals if s not in body.values], [s for s in families if s not in body.values]
        least = None if body.steps is not None or not families else least
    for s in symbols_in(equations):
        if type(s) is Symbol and s not in binder.whole and s not in (*reals, *families):
            (families if s.indexed else reals).append(s)
    named = {*reals, *families, *symbols_in(body)}
    columns = tuple(s for s in sorted(diagonals, key=lambda s: s.name) if s in named)
    return Sentence(least, tuple(reals), tuple(families), binder.whole, equations, body, inputs, columns)


def _want_no_free_step(body: Formula, fact: Fact) -> None:
    """Refuse a form that speaks of a step which nothing binds: it would say nothing definite, and could be read as more than was shown."""
    for part in within(body):
        thing = part.relation if isinstance(part, Holds) else None
        if thing is not None and isinstance(part, Holds) and part.step is None and speaks_of_a_step(thing):
            raise TheoremFileError(f"{fact.label}: {thing} speaks of a step, and of none in particular")


def _speaks_of_rounds(formula: Formula) -> bool:
    return any(
        isinstance(part, Tends) or (isinstance(part, ForAll) and part.variable.sort == "number")
        for part in within(formula)
    )


def _all_symbols(statement: forms.Statement) -> set[Symbol]:
    parts = [v for v in vars(statement).values() if isinstance(v, (Expr, Relation))]
    return {s for part in (*parts, *statement.hypotheses) for s in every_symbol(part)}


# -- the forms --------------------------------------------------------------------


def _always(s: forms.Always, scope: Scope, proof: Recording) -> Formula:
    claim: Formula = scope.holds(s.relation)
    mentioned = {*every_symbol(s.relation), *(x for h in s.hypotheses for x in every_symbol(h))}
    if mentioned.isdisjoint(proof.run_names):
        return claim
    if scope.step_is_bound and not scope.one_step:
        claim, scope.step_is_bound = ForAll(STEP, claim), False
    if scope.of_run:
        claim = Implies(everywhere_hold(scope.of_run), claim)
    # what names a state of particular rounds is that state, and in each round before the last one all that is supposed of a state holds
    for names, rounds in proof.named_runs:
        half = len(names) // 2
        named = [(after, of, place) for i, (of, after) in enumerate(names) for place in (0 if i < half else 1,)]
        counted = symbols(rounds)[0]
        if not mentioned & {counted, *(x for x, _, _ in named)}:
            continue
        claim = _of_named_run(claim, named, rounds, counted, _held(scope.everywhere))
    return claim


def _held(hypotheses: Iterable[Relation]) -> tuple[Formula, ...]:
    """That in each of the rounds before the last one the hypotheses hold."""
    held = everywhere_hold(hypotheses, ROUND)
    return (ForAll(ROUND, Implies((Ordered(ROUND, "<", LAST),), Both(held))),) if held else ()


def _of_named_run(
    claim: Formula, named: list[tuple[Any, Symbol, int]], rounds: Expr, counted: Symbol, held: tuple[Formula, ...]
) -> Formula:
    """The claim for the states that a run passes: the names are the values at round 0 and after T rounds, the number is T."""
    said: list[Formula] = []
    for name, of, place in named:
        same = Compared(
            At(name, 0, OTHER if name.indexed else None),
            "=",
            At(of, LAST if place else 0, OTHER if name.indexed else None),
        )
        said.append(ForAll(OTHER, same) if name.indexed else same)
    said.append(Compared(At(rounds), "=", Count(LAST)))
    inner: Formula = Implies(tuple(said), claim)
    for name in (counted, *(n for n, _, _ in named)):
        inner = ForAllReals(name, inner)
    return ForAll(LAST, Implies(held, inner) if held else inner)


def _edges_multiply(s: forms.EdgesMultiply, scope: Scope, proof: Recording) -> Formula:
    return Special("edges multiply", (("edge", s.edge), ("diagonal", s.diagonal), ("off_diagonal", s.off_diagonal)))


def _increasing(s: forms.Increasing, scope: Scope, proof: Recording) -> Formula:
    low, high = (Symbol(f"{s.variable.name}_{k}", rf"{s.variable.latex_name}_{{{k}}}") for k in (1, 2))
    at_low, at_high = (restate(s.function, {s.variable: place}) for place in (low, high))
    moved = [h for h in s.hypotheses if s.variable in every_symbol(h)]
    supposed = [h.substitute({s.variable: place}) for place in (low, high) for h in moved]
    inner = Implies((*everywhere_hold(supposed), Holds(low < high)), scope.holds(at_low < at_high))
    return ForAllReals(low, ForAllReals(high, inner))


def _attained(s: forms.Attained, scope: Scope, proof: Recording) -> Formula:
    x = s.variable
    # the step, if the value is one of each step, is bound outside: there is another x for every step
    between = (scope.holds(s.low < x), scope.holds(x < s.high))
    taken = Both((*everywhere_hold(s.within), *between, scope.holds(s.function.equals(s.value))))
    found: Formula = ExistsReal(x, taken)
    if s.once:
        other = Symbol(f"{x.name}_2", rf"{x.latex_name}_{{2}}")
        there = restate(s.function, {x: other})
        within = [h.substitute({x: other}) for h in s.within]
        only = ForAllReals(
            other, Implies((*everywhere_hold(within), scope.holds(there.equals(s.value))), Holds(other.equals(x)))
        )
        found = ExistsReal(x, Both((*taken.parts, only)))
    return found


def _every_round(s: forms.EveryRound, scope: Scope, proof: Recording) -> Formula:
    return ForAll(ROUND, scope.holds(s.relation, ROUND))


def _unchanged(s: forms.Unchanged, scope: Scope, proof: Recording) -> Formula:
    return ForAll(ROUND, Compared(scope.at(s.state, ROUND), "=", scope.at(s.state)))


def _bounded(scope: Scope, quantity: Expr, first: Expr, ratio: Expr) -> Formula:
    now, zero = scope.at(quantity, ROUND), At(ZERO)
    bound = Times((Power(scope.at(ratio), ROUND), scope.at(first)))
    both = Both((Compared(zero, "<=", now), Compared(now, "<=", bound)))
    return Both((ForAll(ROUND, both), Tends(ROUND, now, zero)))


def _geometric(s: forms.GeometricBound, scope: Scope, proof: Recording) -> Formula:
    return _bounded(scope, s.quantity, s.quantity, s.ratio)


def _uniform(s: forms.UniformBound, scope: Scope, proof: Recording) -> Formula:
    return _bounded(scope, s.quantity, s.bound, s.ratio)


def _limit(s: forms.Limit, scope: Scope, proof: Recording) -> Formula:
    tends = Tends(ROUND, scope.at(s.quantity, ROUND), scope.at(s.value))
    if not s.case:
        return tends
    if s.edge is None:
        raise TypeError("a limit in a case does not say which edge is zero")
    step = Variable("m", "step")
    renamed = at_other_step(zeros(s.edge, s.case), step)
    return Implies((renamed,), tends)


def _descent(s: forms.Descent, scope: Scope, proof: Recording) -> Formula:
    now, later, zero = scope.at(s.quantity, ROUND), scope.at(s.quantity, Shifted(ROUND, 1)), At(ZERO)
    never_rises = ForAll(ROUND, Both((Compared(zero, "<=", now), Compared(later, "<=", now))))
    return Both((never_rises, Tends(ROUND, now, zero)))


def _limit_along(s: forms.LimitAlong, scope: Scope, proof: Recording) -> Formula:
    return Tends(ROUND, scope.at(s.quantity, ROUND), scope.at(s.value))


def _squared(s: forms.SquaredPower, scope: Scope, proof: Recording) -> Formula:
    round: Natural = Shifted(ROUND, s.shift) if s.shift else ROUND
    return ForAll(ROUND, Compared(scope.at(s.quantity, round), "=", Power(scope.at(s.base), TwoTo(ROUND))))


def _conserved(s: forms.Conserved, scope: Scope, proof: Recording) -> Formula:
    parts = (("edge", s.edge), ("logs", s.logs), ("velocity", s.velocity), ("rate", s.rate))
    return Special("conserved along the flow", (*parts, ("hypotheses", s.hypotheses)))


def _moving_bound(s: forms.MovingBound, scope: Scope, proof: Recording) -> Formula:
    up = s.direction == "up"
    moved = () if s.gain == ZERO else (Times((At(s.gain), Count(LAST))),)
    bound: Any = (
        Least((At(s.high), Plus((At(s.low), *moved)) if moved else At(s.low)))
        if up
        else Greatest((At(s.low), Plus((At(s.high), *map(Minus, moved))) if moved else At(s.high)))
    )
    op: Any = ">=" if up else "<="
    start = ForAll(OTHER, Compared(At(s.edge, 0, OTHER), op, At(s.low if up else s.high)))
    end = ForAll(STEP, Compared(At(s.edge, LAST, STEP), op, bound))
    supposed: list[Formula] = [*_held(s.hypotheses), start]
    if s.supposed:
        levels = (Holds(s.low <= s.level), Holds(s.level <= s.high))
        supposed.append(ForAllReals(s.level, Implies(levels, Both(everywhere_hold(s.supposed)))))
    return ForAll(LAST, Implies(tuple(supposed), end))


def _tail(s: forms.TailBound, scope: Scope, proof: Recording) -> Formula:
    parts = (("share", s.share), ("samples", s.samples), ("deviation", s.deviation), ("exponent", s.exponent))
    return Special("tail of a share", parts)


def _small_errors(s: forms.SmallErrors, scope: Scope, proof: Recording) -> Formula:
    how = ("share", "slope", "offset")
    names = ("estimated", *how, "samples", "steps", "rounds", "error", "risk", "logarithm")
    return Special("small errors", tuple((name, getattr(s, name)) for name in names))


def _round_count(s: forms.RoundCount, scope: Scope, proof: Recording) -> Formula:
    reached = Compared(Times((Count(TwoTo(ROUND)), Logarithm(scope.at(s.base)))), ">=", Logarithm(scope.at(s.target)))
    return ForAll(ROUND, Iff(scope.holds(s.goal, ROUND), reached))


def _equivalent(s: forms.Equivalent, scope: Scope, proof: Recording) -> Formula:
    return Iff(scope.holds(s.goal), scope.holds(s.other))


def _every_model(s: forms.EveryModelImproves, scope: Scope, proof: Recording) -> Formula:
    return Special("every model improves", (("mix", s.mix),))


def _iff(s: forms.Iff, scope: Scope, proof: Recording) -> Formula:
    limit = s.limit
    step = STEP if speaks_of_a_step(limit.quantity) else None
    tends: Formula = Tends(ROUND, At(limit.quantity, ROUND, step), At(limit.value, 0, step))
    if s.every_step:
        tends = ForAll(STEP, tends)
    elif step is not None:
        scope.step_is_bound = True
    other = Variable("m", "step")
    cases = tuple(
        at_other_step(zeros(s.edge, case), other) if s.every_step else zeros(s.edge, case) for case in s.good_cases
    )
    return Iff(tends, Either(cases))


def _needed(s: forms.Needed, scope: Scope, proof: Recording) -> Formula:
    claim = _fails(s.relation)
    dropped = tuple(_fails(d) for d in s.dropped)
    return _in_state(s, s.point, Both((*everywhere_hold(s.hypotheses), *dropped, claim)))


def _counterexample(s: forms.Counterexample, scope: Scope, proof: Recording) -> Formula:
    return _in_state(s, s.point, Both((*everywhere_hold(s.hypotheses), _fails(s.relation))))


def _fails(relation: Relation) -> Formula:
    """That the relation does not hold, for some step if it speaks of one."""
    if speaks_of_a_step(relation):
        return Exists(STEP, Not(Holds(relation, 0, STEP)))
    return Not(Holds(relation))


def _in_state(s: forms.Statement, point: Mapping[Symbol, Fraction], body: Formula) -> Formula:
    values: dict[Symbol, Fraction | tuple[Fraction, ...]] = {}
    steps = None
    for symbol in sorted({x for x in _all_symbols(s) | _dropped_symbols(s) if type(x) is Symbol}, key=lambda x: x.name):
        if symbol.indexed:
            members: list[Fraction] = []
            while (name := member(symbol, len(members) + 1)) in point:
                members.append(point[name])
            if members:
                values[symbol], steps = tuple(members), len(members)
                continue
        if symbol in point:
            values[symbol] = point[symbol]
    return InState(steps, values, body)


def _dropped_symbols(s: forms.Statement) -> set[Symbol]:
    return {x for d in getattr(s, "dropped", ()) for x in every_symbol(d)}


FORMS: Final[Mapping[type[forms.Statement], Callable[[Any, Scope, Recording], Formula]]] = {
    forms.Always: _always,
    forms.Telescoped: _always,
    forms.EdgesMultiply: _edges_multiply,
    forms.Increasing: _increasing,
    forms.Attained: _attained,
    forms.EveryRound: _every_round,
    forms.Unchanged: _unchanged,
    forms.GeometricBound: _geometric,
    forms.UniformBound: _uniform,
    forms.Limit: _limit,
    forms.Descent: _descent,
    forms.LimitAlong: _limit_along,
    forms.SquaredPower: _squared,
    forms.Conserved: _conserved,
    forms.MovingBound: _moving_bound,
    forms.TailBound: _tail,
    forms.SmallErrors: _small_errors,
    forms.RoundCount: _round_count,
    forms.Equivalent: _equivalent,
    forms.EveryModelImproves: _every_model,
    forms.Iff: _iff,
    forms.Needed: _needed,
    forms.Counterexample: _counterexample,
    forms.Inhabited: _counterexample,
}
