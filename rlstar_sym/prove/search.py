"""What the tactics share: the budget of a search, how a subgoal is proved, and the steps that cost next to nothing."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from rlstar_sym.polynomial.expressions import Symbol
from rlstar_sym.polynomial.printers import tree
from rlstar_sym.polynomial.rational import Polynomial, Ring
from rlstar_sym.prove.coefficients import by_coefficients
from rlstar_sym.prove.limits import SEARCH_SHARE, seconds_left
from rlstar_sym.prove.problem import Region, Sign
from rlstar_sym.prove.sampling import Sampler, sign_holds

Evidence = dict[str, Any]

#: how many subgoals one obligation may cost before the search gives up
MOST_GOALS: Final = 2000
#: and how many seconds: a backstop, as the goals are counted so that every computer finds the same certificate
MOST_SECONDS: Final = 300.0
#: how often a case split may be nested
MOST_SPLITS: Final = 4
#: points of the region that a goal must agree with before anything dear is tried
_PLAUSIBLE_POINTS: Final = 12
#: the goals that a hypothesis with this operator implies
IMPLIED: Final = {">": {">", ">=", "!="}, ">=": {">="}, "=": {"=", ">="}, "!=": {"!="}}


@dataclass
class Budget:
    """What is left of a search."""

    goals: int = MOST_GOALS
    deadline: float = field(
        default_factory=lambda: time.monotonic() + min(MOST_SECONDS, seconds_left(SEARCH_SHARE)), kw_only=True
    )

    def spend(self, goals: int = 1) -> bool:
        """Take so many goals; False when none is left, or no time."""
        self.goals -= goals
        return self.goals >= 0 and time.monotonic() < self.deadline


def _nothing(goal: Sign, region: Region, search: Search, splits: int) -> Evidence | None:
    return None


@dataclass
class Search(Budget):
    """A budget, and the chain of tactics for a subgoal.

    thorough: whether more than the quick tactics may be tried.
    """

    chain: Callable[[Sign, Region, Search, int], Evidence | None] = _nothing
    thorough: bool = True

    def prove(self, goal: Sign, region: Region, splits: int = MOST_SPLITS) -> Evidence | None:
        """Evidence for `goal.polynomial goal.op 0` on the region, or None."""
        if not self.spend() or (goal.polynomial == 0 and goal.op in (">", "!=")):
            return None
        return self.chain(goal, region, self, splits)


def at_once(goal: Sign, region: Region) -> Evidence | None:
    """Zero, or a multiple of a hypothesis."""
    if goal.polynomial == 0:
        return {"kind": "identity"} if goal.op in ("=", ">=") else None
    for index, hypothesis in enumerate(region.hypotheses):
        if follows(goal, hypothesis):
            return {"kind": "hypothesis", "index": index}
    return None


def follows(goal: Sign, hypothesis: Sign) -> bool:
    """Whether the goal is a multiple of the hypothesis, with a fitting sign and operator."""
    if goal.op not in IMPLIED[hypothesis.op] or hypothesis.polynomial == 0:
        return False
    ratio = goal.polynomial.leading_coefficient() / hypothesis.polynomial.leading_coefficient()
    if hypothesis.op in (">", ">=") and ratio < 0:
        return False
    return bool(hypothesis.polynomial * ratio == goal.polynomial)


def simple(goal: Sign, region: Region, search: Search) -> Evidence | None:
    """The two cheapest ways alone."""
    if not search.spend():
        return None
    return at_once(goal, region) or by_coefficients(goal, region)


def plausible(goal: Sign, region: Region) -> bool:
    """Whether a few points of the region agree with the goal; saves hopeless searches."""
    points = Sampler(region, "plausible").points()
    for _, point in zip(range(12), points, strict=False):
        if not sign_holds(goal, [point[v] for v in region.ring.variables]):
            return False
    return True


def fresh_name(ring: Ring) -> Symbol:
    """A name s1, s2, ... that is not in use."""
    taken = {v.name for v in ring.variables}
    return next(Symbol(f"s{k}") for k in range(1, len(taken) + 2) if f"s{k}" not in taken)


def expression_tree(polynomial: Polynomial, ring: Ring) -> Any:
    """A polynomial as certificates carry it."""
    return tree(ring.expression(polynomial))
