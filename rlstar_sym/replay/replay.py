"""Every conclusion of a theorem replayed on explicit runs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.expressions import Symbol
from rlstar_sym.replay.runs import Run, RunNames, Scene, precision, symbols_of
from rlstar_sym.replay.table import evaluate, runs_for
from rlstar_sym.theorem.facts import Fact, ancestors
from rlstar_sym.theorem.proof import Proof
from rlstar_sym.theorem.statements import Statement, Telescoped
from rlstar_sym.theorem.theorems import Theorem

#: runs of each conclusion and number of steps in the ordinary replay
RUNS: Final = 5


@dataclass(frozen=True)
class Replayed:
    """How a conclusion did. runs: those on which it could be told to hold; rounds: the most that one of them had; failure, witness: the run that refutes it, in words and numbers."""

    statement: Statement
    runs: int
    rounds: int
    failure: str = ""
    witness: Mapping[Symbol, Fraction] | None = None


def scene_of(fact: Fact, proof: Proof) -> Scene:
    """What the fact's statement is about besides its words."""
    told = [f.statement for f in (fact, *ancestors(fact)) if isinstance(f.statement, Telescoped)]
    names = None
    if told:
        inside = {*symbols_of(fact.statement)}
        names = next((n for n in run_names(proof) if n.symbols & inside), None)
    return Scene(proof.theorem, proof.recursion, proof.minimum_steps, fact.of_one_step, names)


def run_names(proof: Proof) -> Iterator[RunNames]:
    """The names that a proof has given to states of runs."""
    for (values, rounds) in proof.named_runs:
        half = len(values) // 2
        named = [(s, v) for s, v in values if isinstance(v, Symbol)]
        yield RunNames(tuple(named[:half]), tuple(named[half:]), rounds)


def replay_statement(statement: Statement, scene: Scene, count: int = RUNS) -> Replayed:
    """Evaluate one statement on explicit runs; stops at the first that refutes it."""
    runs = rounds = 0
    for run in runs_for(statement, scene, count):
        try:
            found = evaluate(statement, run, scene)
        except UsageError:
            continue  # a symbol has no number on runs of this kind
        if found.holds is False:
            with precision():
                return Replayed(statement, runs, max(rounds, found.rounds), f"{found.detail}; {described(run)}", run.start.point())
        if found.holds:
            runs, rounds = runs + 1, max(rounds, found.rounds)
    return Replayed(statement, runs, rounds)


def described(run: Run) -> str:
    """The start of a run in words."""
    point = ", ".join(f"{s.name} = {v}" for s, v in sorted(run.start.point().items(), key=lambda item: item[0].name))
    return f"run with N = {run.steps} from {point}"


def replay(theorem: Theorem, count: int = RUNS) -> tuple[Replayed, ...]:
    """Every conclusion, in order."""
    return tuple(replay_statement(f.statement, scene_of(f, theorem.proof), count) for f in theorem.conclusions)

