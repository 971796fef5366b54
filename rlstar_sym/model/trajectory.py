"""A chain round after round, with numbers that can be trusted to the last printed digit.

The recursion is the one derived for symbolic N, so a chain may have any number of steps; steps with equal
edges are computed once. Exact fractions grow about N-fold in digits every round. They are used while they are
short enough (`BUDGET_BITS`); from there on the edges are rigorous balls, repeated at twice the precision
until every number asked for is correctly rounded.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from rlstar_sym.errors import UsageError
from rlstar_sym.model.rounding import decimal_of, to_exact
from rlstar_sym.model.star_round import PAPER_ROUND, StarRound
from rlstar_sym.model.trajectory_balls import follow_balls
from rlstar_sym.model.trajectory_exact import BUDGET_BITS, follow_fractions
from rlstar_sym.model.trajectory_formulas import Round, formulas_for

MOST_STATES: Final = 10**9
MOST_STEPS: Final = 10**6
MOST_ROUNDS: Final = 10**6
#: steps times rounds: every edge of every round is kept
MOST_EDGES: Final = 10**7
MOST_DIGITS: Final = 10_000


@dataclass(frozen=True, slots=True)
class Trajectory:
    """Rounds 0, 1, ... of a chain on M states.

    digits: significant digits of the decimals, if any; settled: the first round from which on nothing changes
    any more, exactly (a fixed point) or in any double or digit asked for, for every later round; None if no
    such round was reached.
    """

    states: int
    digits: int | None
    rounds: tuple[Round, ...]
    settled: int | None


def trajectory(
    deltas: Sequence[Fraction],
    states: int,
    rounds: int,
    digits: int | None = None,
    *,
    exact: bool = False,
    pipeline: StarRound = PAPER_ROUND,
) -> Trajectory:
    """Iterate the STaR round.

    deltas: the edge of every step, in [-1/(M-1), 1]; states: M; rounds: how many; digits: also give the
    edges, J, P and F as correctly rounded decimals; exact: insist on fractions in every round; pipeline: the
    operators of the round, with numbers for their parameters.
    Raises UsageError for values outside their range, for `exact` where the fractions become too long, and
    where no affordable precision decides the rounding; UndefinedRound when a round is asked for that does not
    exist, because J = 0.
    """
    _require_sizes(len(deltas), states, rounds, digits)
    # a million equal steps are one edge from here on
    places: dict[tuple[int, int], int] = {}
    of_step = [places.setdefault(d.as_integer_ratio(), len(places)) for d in deltas]
    edges = [Fraction(top, bottom) for top, bottom in places]
    _require_in_range(edges, of_step, states)
    formulas = formulas_for(states, pipeline)
    history, settled, last = follow_fractions(formulas, edges, of_step, rounds, digits)
    if len(history) <= rounds:
        if exact and not formulas.rational:
            raise UsageError(
                f"a round at temperature {1 / formulas.exponent} takes roots, so its values are not fractions; give --digits instead of --exact"
            )
        if exact:
            raise UsageError(
                f"the exact values of round {len(history)} are longer than {BUDGET_BITS} bits; "
                "ask for fewer rounds, or give --digits instead of --exact"
            )
        settled = follow_balls(formulas, last, history, rounds, digits)
    return Trajectory(states, digits, tuple(history), settled)


def _require_sizes(steps: int, states: int, rounds: int, digits: int | None) -> None:
    if not 2 <= states <= MOST_STATES:
        raise UsageError(f"the number of states is {states}; it goes from 2 to {MOST_STATES}")
    if not 1 <= steps <= MOST_STEPS:
        raise UsageError(f"the number of steps is {steps}; it goes from 1 to {MOST_STEPS}")
    if not 0 <= rounds <= MOST_ROUNDS:
        raise UsageError(f"the number of rounds is {rounds}; it goes from 0 to {MOST_ROUNDS}")
    if (rounds + 1) * steps > MOST_EDGES:
        raise UsageError(
            f"{steps} steps for {rounds} rounds are {steps * (rounds + 1)} edges; at most {MOST_EDGES} are kept"
        )
    if digits is not None and not 1 <= digits <= MOST_DIGITS:
        raise UsageError(f"the number of digits is {digits}; it goes from 1 to {MOST_DIGITS}")


def _require_in_range(edges: Sequence[Fraction], of_step: Sequence[int], states: int) -> None:
    least = Fraction(-1, states - 1)
    for place, edge in enumerate(edges):
        if not least <= edge <= 1:
            short = max(edge.numerator.bit_length(), edge.denominator.bit_length()) < 100
            shown = str(edge) if short else decimal_of(to_exact(edge), 6)
            raise UsageError(
                f"delta of step {of_step.index(place) + 1} is {shown}, outside [{least}, 1], "
                f"where the edges of a chain on {states} states lie"
            )
