"""The formula of a fact as proof terms carry it for Coq: as `formula_of`, but for facts that name states of a run.

There the names are bound around all hypotheses, where a generator of one lemma for each fact wants them; `formula_of` binds them where a reader meets them. Both say the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from rlstar_sym.logic.formulas import (
    At,
    Both,
    Compared,
    Count,
    ForAll,
    ForAllReals,
    Formula,
    Holds,
    Implies,
    Ordered,
    Sentence,
)
from rlstar_sym.logic.shown import diagonals_of
from rlstar_sym.polynomial.expressions import Expr, Relation, Symbol, symbols
from rlstar_sym.theorem import statements as forms
from rlstar_sym.theorem.binding import supposed_of
from rlstar_sym.theorem.facts import Fact
from rlstar_sym.theorem.formula_of import FORMS, Claim, Scope, closed, of_so_many_steps
from rlstar_sym.theorem.formula_parts import LAST, OTHER, ROUND, STEP, everywhere_hold, of_states
from rlstar_sym.theorem.recording import Recording, every_symbol


class _Whole(Scope):
    """Hypotheses that name states of a run stand with the others."""

    def __init__(self, statement: forms.Statement, of_one_step: frozenset[Relation], proof: Recording) -> None:
        super().__init__(statement, of_one_step, proof)
        self.of_run = ()
        self.one_step = tuple(h for h in statement.hypotheses if h in of_one_step)
        self.everywhere = tuple(h for h in statement.hypotheses if h not in of_one_step)
        self.step_is_bound = bool(self.one_step)


def claim_of(fact: Fact, proof: Recording) -> Claim:
    """What a fact of the proof says where its hypotheses hold."""
    said = _claim(fact.statement, _Whole(fact.statement, fact.of_one_step, proof), proof)
    return replace(said, formula=of_so_many_steps(said.formula, fact))


def _claim(statement: forms.Statement, scope: _Whole, proof: Recording) -> Claim:
    if type(statement) is forms.Always:
        claim = _always(statement, scope, proof)
    elif isinstance(statement, forms.Telescoped):
        claim = _telescoped(statement, scope, proof)
    else:
        claim = FORMS[type(statement)](statement, scope, proof)
    if isinstance(statement, (forms.Needed, forms.Counterexample, forms.Telescoped, forms.MovingBound)):
        return Claim(claim, "in the claim", scope.step_is_bound)
    along = supposed_of(statement) == "every round" and not isinstance(statement, forms.Conserved)
    return Claim(claim, "every round" if along else "round 0", scope.step_is_bound)


def sentence_of(fact: Fact, proof: Recording) -> Sentence:
    """All that a fact of the proof says, closed."""
    statement = fact.statement
    scope = _Whole(statement, fact.of_one_step, proof)
    said = _claim(statement, scope, proof)
    claim = of_so_many_steps(said.formula, fact)
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
    body: Formula = Implies(supposed, claim) if supposed else claim
    for named, _, counted in _named_runs(statement, proof):
        for name in (counted, *(n for n, _, _ in named)):
            body = ForAllReals(name, body)
    return closed(fact, proof, of_states(body, diagonals_of(proof.names)))


def _always(s: forms.Always, scope: Scope, proof: Recording) -> Formula:
    claim: Formula = scope.holds(s.relation)
    # what names a state of particular rounds is that state
    for named, rounds, _ in _named_runs(s, proof):
        claim = _of_named_run(claim, named, rounds, s.hypotheses)
    return claim


def _named_runs(s: forms.Statement, proof: Recording) -> list[tuple[list[tuple[Any, Symbol, int]], Expr, Symbol]]:
    """The runs of whose states a statement speaks by name: (name, of what, 0 at the start and 1 at the end); how many rounds; the name in that."""
    found = []
    if isinstance(s, forms.Always):
        mentioned = {*every_symbol(s.relation), *(x for h in s.hypotheses for x in every_symbol(h))}
        for names, rounds in proof.named_runs:
            half = len(names) // 2
            named = [(after, of, 0 if i < half else 1) for i, (of, after) in enumerate(names)]
            counted = symbols(rounds)[0]
            if mentioned & {counted, *(x for x, _, _ in named)}:
                found.append((named, rounds, counted))
    return found


def _held(hypotheses: Iterable[Relation]) -> Formula:
    """That in each of the rounds before the last one the hypotheses hold."""
    return ForAll(ROUND, Implies((Ordered(ROUND, "<", LAST),), Both(everywhere_hold(hypotheses, ROUND))))


def _of_named_run(
    claim: Formula, named: list[tuple[Any, Symbol, int]], rounds: Expr, hypotheses: Iterable[Relation]
) -> Formula:
    """The claim for the states that a run passes: the hypotheses hold in its rounds before T, the names are the values at round 0 and after T rounds, the number is T."""
    said: list[Formula] = [_held(hypotheses)]
    for name, of, place in named:
        same = Compared(
            At(name, 0, OTHER if name.indexed else None),
            "=",
            At(of, LAST if place else 0, OTHER if name.indexed else None),
        )
        said.append(ForAll(OTHER, same) if name.indexed else same)
    said.append(Compared(At(rounds), "=", Count(LAST)))
    return ForAll(LAST, Implies(tuple(said), claim))


def _telescoped(s: forms.Telescoped, scope: Scope, proof: Recording) -> Formula:
    claim: Formula = _always(s, scope, proof)
    if isinstance(claim, ForAll) and claim.variable == LAST:
        return claim
    raise TypeError(f"{s.relation} does not name the states that it speaks of")
