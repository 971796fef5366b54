"""The fate of one symmetric chain whose numbers are taken as exact, whatever the round of training is.

What `rlstar fate` says of `--delta`: of the paper's round by the classification of signs and log-odds, of other
rounds as a region of one chain.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Final

from rlstar_sym.diagnose.region import Region
from rlstar_sym.diagnose.verdict import Verdict, VerdictName, decide
from rlstar_sym.fate.classification import FateName, classify
from rlstar_sym.model.star_round import PAPER_ROUND, StarRound

#: verdicts as fates; `undetermined` is open
FATES: Final[Mapping[VerdictName, FateName]] = {
    "takes-off": "optimal",
    "wrong-steps": "wrong-steps",
    "stuck": "stuck",
    "collapse-risk": "collapse",
    "undetermined": "open",
}


def verdict_of_chain(deltas: Sequence[Fraction], states: int, pipeline: StarRound) -> Verdict:
    """The verdict about exactly this chain; only limits are said, nothing of a number of rounds."""
    return decide(Region(tuple(deltas), tuple(deltas), states), None, pipeline)


def fate_of_point(deltas: Sequence[Fraction], states: int, pipeline: StarRound = PAPER_ROUND) -> FateName:
    """The name of the fate.

    deltas: the edge of every step, in [-1/(M-1), 1]; states: M; pipeline: the round of training. Raises UsageError
    for values outside their range.

    >>> fate_of_point([Fraction(1, 10), Fraction(-1, 100)], 3)
    'optimal'
    >>> fate_of_point([Fraction(0), Fraction(0), Fraction(1, 2)], 3)
    'stuck'
    """
    if pipeline == PAPER_ROUND:
        return classify(deltas, states).fate
    return FATES[verdict_of_chain(deltas, states, pipeline).name]
