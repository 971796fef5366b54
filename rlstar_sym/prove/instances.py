"""Instances of an all-N theorem: the same relations written out for a few given steps, tried at exact points.

This is how a false theorem gets an exact counterexample (a concrete chain), and a check of the definitions and rules themselves: an instance that fails
although every obligation has a certificate means that something is wrong with the toolkit, and is reported as a disagreement.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from rlstar_sym.polynomial.balls import relation_holds
from rlstar_sym.polynomial.composed import ColumnEntry, ProductEntry
from rlstar_sym.polynomial.evaluation import holds_at
from rlstar_sym.polynomial.expressions import Aggregate, Relation, Symbol, symbols
from rlstar_sym.polynomial.functions import Function, functions_in, parts_of
from rlstar_sym.polynomial.indexed import instantiate_relation
from rlstar_sym.polynomial.rational import Ring
from rlstar_sym.prove.explicit_kernels import column_entries, with_explicit_kernels
from rlstar_sym.prove.problem import Region, Sign, oriented
from rlstar_sym.prove.sampling import QUICK, Sampler
from rlstar_sym.theorem.facts import Fact, ancestors
from rlstar_sym.theorem.recording import every_symbol
from rlstar_sym.theorem.statements import Always, Counterexample, Telescoped
from rlstar_sym.theorem.theorems import Theorem
from rlstar_sym.theorem.verdicts import Answer

#: chain lengths beyond the shortest that are tried
EXTRA_STEPS: Final = 1


def instances(theorem: Theorem) -> Iterator[tuple[int, tuple[Relation, ...], list[tuple[Fact, Relation]]]]:
    """The relations shown, for chains of the shortest lengths, first step in focus: (N, hypotheses, facts with their relations).

    Relations that were shown under the same hypotheses come together, so that they are tried at the same points.
    """
    shortest = theorem.proof.minimum_steps
    groups: dict[tuple[tuple[Relation, ...], frozenset[Relation]], list[Fact]] = {}
    for fact in theorem.proof.facts:
        if not isinstance(fact.statement, Always) or isinstance(fact.statement, Telescoped):
            continue
        if any(isinstance(p.statement, Telescoped) for p in ancestors(fact)):
            continue  # speaks of a state many rounds later, which is not a function of this one
        if any(isinstance(s, ColumnEntry) for s in every_symbol(fact.relation)):
            continue  # speaks of kernels on any number of states, which a chain of diagonal entries does not give
        groups.setdefault((fact.statement.hypotheses, fact.of_one_step), []).append(fact)
    for (hypotheses, of_one_step), facts in groups.items():
        lengths: Sequence[int] = (1,)
        if any(_about_steps((f.relation, *hypotheses)) for f in facts):
            lengths = range(shortest, shortest + 1 + EXTRA_STEPS)
        for steps in lengths:
            written = _written_out(hypotheses, of_one_step, steps)
            yield steps, written, [(f, instantiate_relation(f.relation, steps, 1)) for f in facts]


def _written_out(
    hypotheses: tuple[Relation, ...], of_one_step: frozenset[Relation], steps: int
) -> tuple[Relation, ...]:
    """Hypotheses for a chain of so many steps: each for every step, or for the first alone if it is supposed of the step in focus alone."""
    every = [
        instantiate_relation(h, steps, n) for h in hypotheses for n in range(1, 2 if h in of_one_step else steps + 1)
    ]
    return tuple(dict.fromkeys(every))


def _about_steps(relations: tuple[Relation, ...]) -> bool:
    todo = [s for r in relations for s in r.symbols()]
    seen: set[Symbol] = set()
    while todo:
        symbol = todo.pop()
        if symbol in seen:
            continue
        seen.add(symbol)
        if isinstance(symbol, (Aggregate, ProductEntry)) or symbol.indexed:
            return True
        todo.extend(parts_of(symbol))
    return False


def check_instances(theorem: Theorem, attempts: int | None = QUICK) -> Answer:
    """Whether every relation of the theorem holds at exact points of its instances; `attempts` bounds the candidates of each."""
    tried = 0
    for steps, hypotheses, claims in instances(theorem):
        # whether a claim holds at an exact point: in fractions, or with logarithms and the like in balls, which tell what is certain
        ways = [(fact, claim, relation_holds if functions_in(claim) else holds_at) for fact, claim in claims]
        for point in _points(hypotheses, [c for _, c in claims], f"{theorem.id} {steps}", attempts):
            for fact, claim, holds in ways:
                tried += 1
                if holds(claim, point) is False:
                    return Answer("refuted", f"{fact.label} fails for N = {steps}: {fact.text()}", point)
    if not tried:
        return Answer("not run", "no relation has an instance that could be tried")
    return Answer("confirmed", f"{tried} exact evaluations on explicit chains")


def uninhabited(theorem: Theorem) -> tuple[Relation, ...] | None:
    """Hypotheses of a conclusion that no chain tried satisfies, if there are any: they may contradict each other, and then the theorem says nothing."""
    shortest = theorem.proof.minimum_steps
    # the point of a counterexample satisfies its hypotheses, which the checker has replayed
    inhabited = [set(f.statement.hypotheses) for f in theorem.proof.facts if isinstance(f.statement, Counterexample)]
    for hypotheses, of_one_step in dict.fromkeys((f.statement.hypotheses, f.of_one_step) for f in theorem.conclusions):
        if any(set(hypotheses) <= known for known in inhabited):
            continue
        lengths = range(shortest, shortest + 1 + EXTRA_STEPS) if _about_steps(hypotheses) else range(1, 2)
        if not _inhabited(hypotheses, of_one_step, lengths, theorem.id):
            return hypotheses
    return None


def _inhabited(
    hypotheses: tuple[Relation, ...], of_one_step: frozenset[Relation], lengths: Sequence[int], seed: str
) -> bool:
    """Whether some explicit chain of one of these lengths satisfies the hypotheses."""
    if not column_entries(hypotheses):
        written = (_written_out(hypotheses, of_one_step, steps) for steps in lengths)
        return any(next(_points(h, (), f"{seed} inhabited", None), None) is not None for h in written)
    for steps in lengths:
        for relations in with_explicit_kernels(hypotheses, of_one_step, steps, f"{seed} kernels"):
            fixed = [r for r in relations if not r.symbols()]
            if all(holds_at(r, {}) for r in fixed):
                left = tuple(r for r in relations if r.symbols())
                if not left or next(_points(left, (), f"{seed} inhabited", QUICK), None) is not None:
                    return True
    return False


def _points(
    hypotheses: tuple[Relation, ...], claims: Sequence[Relation], seed: str, attempts: int | None
) -> Iterator[dict[Symbol, Fraction]]:
    """Exact points of the region, with values for the variables of the claims too."""
    ring = Ring(tuple(dict.fromkeys(s for r in (*hypotheses, *claims) for s in _free(r.symbols()))))
    signs = [Sign(ring.polynomial(left - right), op) for left, right, op in map(oriented, hypotheses)]
    return Sampler(Region(ring, signs), seed).points(attempts)


def _free(found: Sequence[Symbol]) -> Iterator[Symbol]:
    """The symbols whose values can be chosen: those in the argument of a function in place of the function."""
    for symbol in found:
        if isinstance(symbol, Function):
            yield from _free(symbols(symbol.argument))
        else:
            yield symbol
