"""The table: for every form of statement its evaluator on one explicit run, and where its runs come from. A form that is not in it is refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from rlstar_sym.replay import chance, choosing, moving, rounds, states
from rlstar_sym.replay.judgement import Judgement
from rlstar_sym.replay.runs import Run, Scene, precision
from rlstar_sym.theorem import statements as forms
from rlstar_sym.theorem.statements import Statement

Evaluator = Callable[[Any, Run, Scene], Judgement]
Starter = Callable[[Statement, Scene, int], Iterator[Run]]

EVALUATORS: Final[Mapping[type[Statement], Evaluator]] = {
    forms.Always: states.always,
    forms.Attained: states.attained,
    forms.Conserved: states.conserved,
    forms.Counterexample: states.witness,
    forms.Descent: rounds.descent,
    forms.EdgesMultiply: states.edges_multiply,
    forms.Equivalent: states.equivalent,
    forms.EveryModelImproves: chance.every_model_improves,
    forms.EveryRound: rounds.every_round,
    forms.GeometricBound: rounds.geometric_bound,
    forms.Iff: rounds.iff,
    forms.Increasing: states.increasing,
    forms.Inhabited: states.witness,
    forms.Limit: rounds.limit,
    forms.LimitAlong: rounds.limit,
    forms.MovingBound: moving.moving_bound,
    forms.Needed: states.witness,
    forms.RoundCount: rounds.round_count,
    forms.SmallErrors: chance.small_errors,
    forms.SquaredPower: rounds.squared_power,
    forms.TailBound: chance.tail_bound,
    forms.Telescoped: states.always,
    forms.Unchanged: rounds.unchanged,
    forms.UniformBound: rounds.uniform_bound,
}

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


def evaluate(statement: Statement, run: Run, scene: Scene) -> Judgement:
    """Whether the statement holds on the run. Raises TypeError for a form without an evaluator."""
    evaluator = EVALUATORS.get(type(statement))
    if evaluator is None:
        raise TypeError(f"a {type(statement).__name__} has no evaluator; enter one in rlstar_sym/replay/table.py")
    with precision():
        if scene.names is not None and isinstance(statement, forms.Always):
            return rounds.after_rounds(statement, run, scene, scene.names)
        return evaluator(statement, run, scene)


def runs_for(statement: Statement, scene: Scene, count: int) -> list[Run]:
    """Explicit runs that satisfy the statement's hypotheses, `count` for each number of steps where they are found; always the same ones."""
    with precision():
        return list(STARTERS.get(type(statement), choosing.ordinary)(statement, scene, count))
