"""Where the runs of each form of statement come from, and whether a formula holds on one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from rlstar_sym.logic.formulas import ForAll, Formula, Implies
from rlstar_sym.replay import choosing, moving
from rlstar_sym.replay.judgement import Judgement
from rlstar_sym.replay.meaning import evaluate
from rlstar_sym.replay.runs import Run, Scene, precision
from rlstar_sym.theorem import statements as forms
from rlstar_sym.theorem.statements import Statement

Starter = Callable[[Statement, Scene, int], Iterator[Run]]

#: forms whose runs have to satisfy more than hypotheses
STARTERS: Final[Mapping[type[Statement], Starter]] = {
    forms.Counterexample: choosing.of_points,
    forms.EdgesMultiply: choosing.of_kernels,
    forms.EveryModelImproves: choosing.of_models,
    forms.Inhabited: choosing.of_points,
    forms.MovingBound: moving.with_errors,
    forms.Needed: choosing.of_points,
    forms.SmallErrors: choosing.of_samples,
    forms.TailBound: choosing.of_samples,
}


def judged(body: Formula, run: Run, assured: frozenset[Formula] = frozenset()) -> Judgement:
    """Whether the body of a sentence holds on the run; in balls of one precision."""
    with precision():
        return evaluate(body, run, assured)


def assured_of(body: Formula) -> frozenset[Formula]:
    """What the choice of runs for a sentence sees to: its hypotheses of the start, and what is supposed of every level between two numbers."""
    if isinstance(body, ForAll) and body.variable.sort == "number" and isinstance(body.body, Implies):
        return frozenset(h for h in body.body.supposed if not _of_rounds(h))
    return frozenset(h for h in body.supposed if not _of_rounds(h)) if isinstance(body, Implies) else frozenset()


def _of_rounds(formula: Formula) -> bool:
    return isinstance(formula, ForAll) and formula.variable.sort == "number"


def runs_for(statement: Statement, scene: Scene, count: int) -> list[Run]:
    """Explicit runs that satisfy the statement's hypotheses, `count` for each number of steps where they are found; always the same ones."""
    with precision():
        return list(STARTERS.get(type(statement), choosing.ordinary)(statement, scene, count))
