"""Every conclusion of a theorem replayed on explicit runs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.expressions import Relation, Symbol
from rlstar_sym.replay.runs import NOTHING, Run, RunNames, Scene, precision, symbols_of
from rlstar_sym.replay.table import assured_of, judged, runs_for
from rlstar_sym.theorem.facts import Fact, ancestors
from rlstar_sym.theorem.formula_of import body_of
from rlstar_sym.theorem.proof import Proof
from rlstar_sym.theorem.recording import Recording
from rlstar_sym.theorem.statements import Always, Counterexample, Statement, Telescoped
from rlstar_sym.theorem.theorems import Theorem
from rlstar_sym.theorem.verdicts import Answer, Replayed

#: runs of each conclusion and number of steps in the ordinary replay
RUNS: Final = 5


#: runs when some obligation is open: the theorem may be false
HARDER: Final = 40
#: runs of a relation that is not a conclusion
OTHERS: Final = 2


@dataclass(frozen=True)
class Replay:
    """How a theorem did: the one answer, which is refuted if any fact of the proof is, and how each conclusion did, in order."""

    answer: Answer
    conclusions: tuple[Replayed, ...]


def scene_of(fact: Fact, proof: Proof, statement: Statement | None = None) -> Scene:
    """What the fact's statement (or another one in its place) is about besides its words, and its formula."""
    told = [f.statement for f in (fact, *ancestors(fact)) if isinstance(f.statement, Telescoped)]
    names = None
    if told:
        inside = {*symbols_of(fact.statement)}
        names = next((n for n in run_names(proof) if n.symbols & inside), None)
    body = body_of(statement if statement is not None else fact.statement, fact.of_one_step, proof)
    return Scene(proof.theorem, proof.recursion, proof.minimum_steps, fact.of_one_step, names, body)


def run_names(proof: Proof) -> Iterator[RunNames]:
    """The names that a proof has given to states of runs."""
    for values, rounds in proof.named_runs:
        half = len(values) // 2
        named = [(s, v) for s, v in values if isinstance(v, Symbol)]
        yield RunNames(tuple(named[:half]), tuple(named[half:]), rounds)


def replay_statement(statement: Statement, scene: Scene, count: int = RUNS, text: str = "") -> Replayed:
    """Evaluate the formula of a statement on explicit runs that satisfy its hypotheses; stops at the first that refutes it."""
    runs = rounds = 0
    body = scene.body if scene.body is not NOTHING else body_of(statement, scene.one_step, Recording(scene.name))
    assured = assured_of(body)
    for run in runs_for(statement, scene, count):
        try:
            found = judged(body, run, assured)
        except UsageError:
            continue  # a symbol has no number on runs of this kind
        if found.holds is False:
            with precision():
                why = f"{found.detail}, {described(run)}"
                return Replayed(text, runs, max(rounds, found.rounds), why, run.start.point(), run.steps)
        if found.holds:
            runs, rounds = runs + 1, max(rounds, found.rounds)
    return Replayed(text, runs, rounds)


def described(run: Run) -> str:
    """The start of a run in words."""
    point = ", ".join(f"{s.name} = {v}" for s, v in sorted(run.start.point().items(), key=lambda item: item[0].name))
    return f"at {point}" if point else "at this run"


def replay(theorem: Theorem, count: int = RUNS) -> Replay:
    """Every conclusion, and the other relations of the proof on fewer runs: what fails although every obligation is certified shows a fault of the toolkit."""
    proof = theorem.proof
    conclusions: list[Replayed] = []
    first: tuple[Fact, Replayed] | None = None
    for fact in theorem.conclusions:
        one = replay_statement(fact.statement, scene_of(fact, proof), count, fact.text())
        conclusions.append(one)
        first = first or ((fact, one) if one.failure else None)
    runs = sum(one.runs for one in conclusions)
    others = max(OTHERS, count // RUNS * OTHERS)
    for fact in () if first else proof.facts:
        if isinstance(fact.statement, Always) and not any(fact is f for f in theorem.conclusions):
            one = replay_statement(fact.statement, scene_of(fact, proof), others)
            runs += one.runs
            if one.failure:
                first = fact, one
                break
    if first is not None:
        fact, one = first
        steps = _steps(one)
        detail = f"{fact.label} fails{steps}: {fact.text()}: {one.failure}"
        return Replay(Answer("refuted", detail, one.witness), tuple(conclusions))
    missed = sum(not one.runs for one in conclusions)
    if not runs:
        return Replay(Answer("not run", "no conclusion could be replayed on an explicit run"), tuple(conclusions))
    left = f"; {missed} of {len(conclusions)} conclusions not replayed" if missed else ""
    return Replay(Answer("confirmed", f"{runs} evaluations on explicit runs{left}"), tuple(conclusions))


def _steps(one: Replayed) -> str:
    return f" for N = {one.steps}" if one.steps else ""


def uninhabited(theorem: Theorem, played: Replay) -> tuple[Relation, ...] | None:
    """Hypotheses of a conclusion that no explicit run tried satisfies, if there are any: they may contradict each other, and then the theorem says nothing."""
    # the point of a counterexample satisfies its hypotheses, which the checker has replayed
    inhabited = [set(f.statement.hypotheses) for f in theorem.proof.facts if isinstance(f.statement, Counterexample)]
    for fact, one in zip(theorem.conclusions, played.conclusions, strict=True):
        hypotheses = fact.statement.hypotheses
        if one.runs or any(set(hypotheses) <= known for known in inhabited):
            continue
        scene = scene_of(fact, theorem.proof)
        if not any(runs_for(fact.statement, scene, count) for count in (RUNS, HARDER)):
            return hypotheses
    return None
