"""Tests of what the theorems assume, with effect sizes: uniform questions, symmetric errors, the Markov property.

Every test is Pearson's chi-square of counts. Where an expected count is below `EXPECTED` its distribution is not
trusted: the p-value then comes from as many random tables with the same margins (with a seed of its own, so the same
log gives the same answer). All p-values of a log are corrected together (Holm).

The effect size is Cohen's w = sqrt(chi-square/n) with the share that chance alone brings, its degrees of freedom,
taken off. A test that does not reject says how large an effect would have shown; above `SMALL` the data cannot show
that the assumption holds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil, sqrt
from typing import TYPE_CHECKING, Any, Final, Literal

from rlstar_sym.diagnose.intervals import holm

if TYPE_CHECKING:
    from rlstar_sym.runs.counts import StateCounts

EXPECTED: Final = 5.0
#: random tables, and cells that they may have in all
TABLES: Final = 1999
MOST_CELLS: Final = 2 * 10**7
CELLS_AT_ONCE: Final = 1 << 21
#: the probability that any of the tests of a log rejects what is true
LEVEL: Final = 0.01
#: Cohen's small effect
SMALL: Final = 0.1

Assumption = Literal["uniform-questions", "equal-diagonals", "equal-errors", "markov", "on-track", "alike-questions"]
Finding = Literal["contradicted", "supported", "cannot show"]

MEANING: Final[dict[Assumption, str]] = {
    "uniform-questions": "every question is equally frequent",
    "equal-diagonals": "every state is equally likely to be kept",
    "equal-errors": "all errors of a state are equally likely",
    "markov": "a step is as often right after a wrong step as after a right one",
    "alike-questions": "every question is as often answered right",
    "on-track": "a step is as often right off the question's chain as on it",
}


#: what the data do to an assumption
FINDING: Final[dict[Finding, str]] = {
    "contradicted": "contradict it",
    "supported": "support it",
    "cannot show": "cannot show it",
}


@dataclass(frozen=True, slots=True)
class Checked:
    """One assumption, of one step (None: of the questions).

    p: corrected for the number of tests; effect: w; detectable: the w that would just have been significant alone.
    """

    assumption: Assumption
    step: int | None
    statistic: float
    degrees: int
    trials: int
    p: float
    effect: float
    detectable: float
    finding: Finding

    def as_json(self) -> dict[str, Any]:
        """Plain data."""
        return {
            "assumption": self.assumption,
            "meaning": MEANING[self.assumption],
            "step": self.step,
            "chi_square": self.statistic,
            "degrees": self.degrees,
            "trials": self.trials,
            "p": self.p,
            "effect": self.effect,
            "detectable": self.detectable,
            "finding": self.finding,
        }


@dataclass(frozen=True, slots=True)
class Level:
    """The level of all tests together, and how many they are."""

    risk: float
    tests: int


def check_assumptions(counts: StateCounts, risk: float = LEVEL) -> list[Checked]:
    """All tests of one round, corrected together; risk: the level."""
    import numpy

    return _corrected(list(_tests(counts, risk, numpy.random.default_rng(0))), risk)


def check_symmetry(transitions: Sequence[Any], risk: float = LEVEL) -> list[Checked]:
    """The tests of symmetric steps alone, from an array of transition counts for every step."""
    import numpy

    random = numpy.random.default_rng(0)
    level = Level(risk, len(transitions) * (1 + (len(transitions[0]) > 2)))
    raw = [test for n, step in enumerate(transitions, 1) for test in _symmetry(n, step, level, random)]
    return _corrected(raw, risk)


def check_alike(groups: Mapping[tuple[int, int], int], risk: float = LEVEL) -> Checked:
    """Whether all questions are as often answered right. groups: how many questions have so many answers and right
    ones.
    """
    import numpy

    cells = [cell for cell, count in sorted(groups.items()) for _ in range(count)]
    table = numpy.array([(right, total - right) for total, right in cells], dtype=numpy.int64).reshape(-1, 2)
    found = _two_columns("alike-questions", None, table, Level(risk, 1), numpy.random.default_rng(0))
    return replace(found, finding=_finding(found, found.p, risk))


def _corrected(raw: Sequence[Checked], risk: float) -> list[Checked]:
    corrected = holm([test.p for test in raw])
    return [replace(test, p=p, finding=_finding(test, p, risk)) for test, p in zip(raw, corrected, strict=True)]


def rejected(tests: Sequence[Checked], *assumptions: Assumption) -> list[Checked]:
    """The tests of these assumptions that the data contradict."""
    return [test for test in tests if test.assumption in assumptions and test.finding == "contradicted"]


def _finding(test: Checked, p: float, risk: float) -> Finding:
    if p <= risk:
        return "contradicted"
    return "supported" if test.detectable <= SMALL else "cannot show"


def _tests(counts: StateCounts, risk: float, random: Any) -> Iterator[Checked]:

    states = counts.states
    number = 1 + counts.steps * (1 + (states > 2)) + max(0, counts.steps - 1) + max(0, counts.steps - 2)
    level = Level(risk, number)
    yield _uniform("uniform-questions", None, counts.start[None, :], level, random)
    for n in range(1, counts.steps + 1):
        yield from _symmetry(n, counts.transitions[n - 1], level, random)
        if n > 1:
            yield _two_columns("markov", n, counts.after_right[n - 2], level, random)
        if n > 2:
            # for step 2 this is the table before
            yield _two_columns("on-track", n, counts.on_track[n - 1], level, random)


def _symmetry(n: int, step: Any, level: Level, random: Any) -> Iterator[Checked]:
    """Whether step n treats all states alike, from its transition counts."""
    import numpy

    states, right = len(step), step.diagonal()
    yield _two_columns("equal-diagonals", n, numpy.stack([right, step.sum(axis=1) - right], axis=1), level, random)
    if states > 2:
        errors = step[~numpy.eye(states, dtype=bool)].reshape(states, states - 1)
        yield _uniform("equal-errors", n, errors, level, random)


def _uniform(name: Assumption, step: int | None, table: Any, level: Level, random: Any) -> Checked:
    """Whether within every row all columns are equally likely."""
    import numpy

    table = table[table.sum(axis=1) > 0]
    totals = table.sum(axis=1)
    columns = table.shape[1]

    def statistic(drawn: Any) -> Any:
        expected = totals[:, None] / columns
        return ((drawn - expected) ** 2 / expected).sum(axis=(-2, -1))

    def draw(count: int) -> Any:
        return random.multinomial(totals, numpy.full(columns, 1 / columns), size=(count, len(totals)))

    least = float(totals.min()) / columns if len(totals) else 0.0
    return _judged(name, step, table, len(totals) * (columns - 1), least, statistic, draw, level)


def _two_columns(name: Assumption, step: int | None, table: Any, level: Level, random: Any) -> Checked:
    """Whether all rows have the same share in the first column."""
    import numpy

    table = table[table.sum(axis=1) > 0]
    rows, columns, total = table.sum(axis=1), table.sum(axis=0), int(table.sum())
    if len(rows) < 2 or 0 in columns.tolist():
        return Checked(name, step, 0.0, 0, total, 1.0, 0.0, 1.0, "cannot show")
    expected = rows[:, None] * columns[None, :] / total

    def statistic(drawn: Any) -> Any:
        return ((drawn - expected) ** 2 / expected).sum(axis=(-2, -1))

    def draw(count: int) -> Any:
        first = random.multivariate_hypergeometric(rows, int(columns[0]), size=count, method="marginals")
        return numpy.stack([first, rows - first], axis=2)

    return _judged(name, step, table, len(rows) - 1, float(expected.min()), statistic, draw, level)


def _judged(
    name: Assumption, step: int | None, table: Any, degrees: int, least: float, statistic: Any, draw: Any, level: Level
) -> Checked:
    from scipy.special import chdtrc, chdtri

    total = int(table.sum())
    if not degrees or not total:
        return Checked(name, step, 0.0, degrees, total, 1.0, 0.0, 1.0, "cannot show")
    value = float(statistic(table))
    if least >= EXPECTED:
        p = float(chdtrc(degrees, value))
    else:
        # as many as it takes for the smallest possible p-value to be significant after the correction
        count = min(max(TABLES, ceil(2 * level.tests / level.risk)), MOST_CELLS // table.size)
        if level.tests > level.risk * (count + 1):
            # so large and so sparse a table shows nothing
            return Checked(name, step, value, degrees, total, 1.0, 0.0, 1.0, "cannot show")
        at_once = max(1, CELLS_AT_ONCE // table.size)
        reached = 0
        for begin in range(0, count, at_once):
            drawn = statistic(draw(min(at_once, count - begin)))
            # tables with the very same statistic count as at least as far off, whatever their last digit is
            reached += int((drawn >= value * (1 - 1e-12)).sum())
        p = (1 + reached) / (count + 1)
    effect = sqrt(max(0.0, value - degrees) / total)
    detectable = sqrt(max(0.0, float(chdtri(degrees, level.risk)) - degrees) / total)
    return Checked(name, step, value, degrees, total, p, effect, detectable, "cannot show")
