"""What theorems say of every model in a confidence region of symmetric chains.

A region is taken apart by the signs that its edges may have, and every part has to be decided by one theorem:

- no edge negative, at most one zero: I.5. No edge zero, an even number negative: II.2g; one zero among them becomes
  the product of the others (II.2j).
- N = 2: II.2i, by the sign of f = delta_1 + delta_2 + (M-2) delta_1 delta_2, which is linear in either edge, so that
  corners have its extremes.
- one edge -x < 0, N >= 3: II.2t if p - x > (M-2) p x for every other edge p. The left side minus the right one rises
  with p (its slope is 1 - (M-2) x > 0, because x <= 1/(M-1)) and falls with x, so the lower ends of the p and the
  largest x decide for the whole part.
- M = 2, an odd number negative, N >= 3: II.2s and II.2m if one modulus is certain to be the least.

So a step at chance does no harm as long as its interval is tight beside those of the others. Stuck is not said of a
limit: no open set of models is known whose limit is chance and which an interval could certify while its edges may be
positive. It is said of a number of rounds: no model of the region comes further than `STUCK` of the way from chance
to 1 (region.py). A verdict that is `undetermined` says what stands in the way.

Rounds other than the paper's: II.3b (a verifier with b < a), II.3d (b = a), II.3e (b > a), II.4b and II.4d (cold),
II.4a and II.4f (hot), II.4n and II.4o (between), II.5a (partial refits).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import product
from typing import Any, Final, Literal

from rlstar_sym.diagnose.region import Region, next_region, product_interval, verifier_edge
from rlstar_sym.fate.conditions import Condition, named, theorems_of
from rlstar_sym.model.star_round import PAPER_ROUND, NoisyVerifier, PartialRefit, SampleAtTemperature, StarRound

VerdictName = Literal["takes-off", "stuck", "wrong-steps", "collapse-risk", "undetermined"]
#: a model is stuck in some rounds if L, the part of the way from chance to 1 that its answers have come, stays at
#: most this
STUCK: Final = Fraction(1, 100)


@dataclass(frozen=True)
class Verdict:
    """What holds for every model of a region.

    name; conditions: what holds of every part of the region, by the names under which theorem files say what follows;
    theorems: those behind the conditions; reason: a sentence; chance: steps whose interval contains 0; horizon: rounds that a verdict
    `stuck` is about, None for a limit; in_words: whether the way from the theorems to the verdict is argued in words
    (docs/diagnose.md) and not machine-checked.
    """

    name: VerdictName
    conditions: tuple[Condition, ...]
    reason: str
    chance: tuple[int, ...] = ()
    horizon: int | None = None
    in_words: bool = False

    @property
    def theorems(self) -> tuple[str, ...]:
        """The ids of the theorems that decide."""
        return theorems_of(*self.conditions)

    @property
    def decided(self) -> bool:
        """Whether anything is said."""
        return self.name != "undetermined"


def decide(region: Region, rounds: int | None, pipeline: StarRound = PAPER_ROUND) -> Verdict:
    """The verdict about every chain of the region. rounds: that `stuck` may be said of; None: only limits are."""
    chance = tuple(n for n, (low, high) in enumerate(region.intervals, 1) if low <= 0 <= high)
    found = _limit(region) if pipeline == PAPER_ROUND else _other_round(region, pipeline)
    if not found.decided and rounds is not None:
        waiting = _stuck(region, rounds, pipeline)
        if waiting is not None:
            found = waiting
    return replace(found, chance=chance)


# -- the paper's round -----------------------------------------------------------------


@dataclass(frozen=True)
class _Part:
    """A part of the region in which every edge has one sign; low and high of the moduli."""

    signs: tuple[int, ...]
    lows: tuple[Fraction, ...]
    highs: tuple[Fraction, ...]


def _parts(region: Region) -> Iterator[_Part]:
    choices: list[list[tuple[int, Fraction, Fraction]]] = []
    for low, high in region.intervals:
        here = []
        if high > 0:
            here.append((1, max(low, Fraction(0)), high))
        if low <= 0 <= high:
            here.append((0, Fraction(0), Fraction(0)))
        if low < 0:
            here.append((-1, max(-high, Fraction(0)), -low))
        choices.append(here)
    for chosen in product(*choices):
        signs, lows, highs = zip(*chosen, strict=True)
        yield _Part(signs, lows, highs)


def _limit(region: Region) -> Verdict:
    if region.steps == 1:
        if region.lows[0] > Fraction(-1, region.states - 1):
            reason = "a single step is perfect after one round, because some chain is kept"
            return Verdict("takes-off", (Condition.SINGLE_STEP,), reason, in_words=True)
        return Verdict("undetermined", (), "the step may never be right")
    if region.steps == 2:
        return _two_steps(region)
    ambiguous = [n for n, (low, high) in enumerate(region.intervals, 1) if low <= 0 <= high]
    if len(ambiguous) >= 2:
        shown = _steps(ambiguous)
        reason = f"{shown} may all be at chance (their intervals contain 0), and with two steps at chance nothing moves ({named(Condition.TWO_AT_CHANCE)})"
        return Verdict("undetermined", (Condition.TWO_AT_CHANCE,), reason)
    verdicts = [_part(part, region.states) for part in _parts(region)]
    for verdict in verdicts:
        if not verdict.decided:
            return verdict
    names = {v.name for v in verdicts}
    if len(names) > 1:
        return Verdict(
            "undetermined",
            (),
            f"{_steps(ambiguous)} may be above or below chance, and that decides where training goes",
        )
    conditions = tuple(dict.fromkeys(c for v in verdicts for c in v.conditions))
    reasons = list(dict.fromkeys(v.reason for v in verdicts))
    return Verdict(verdicts[0].name, conditions, "; ".join(reasons))


def _two_steps(region: Region) -> Verdict:
    slope = region.states - 2
    values = [d + e + slope * d * e for d, e in product(*region.intervals)]
    if min(region.lows) >= 0 and max(region.lows) > 0:
        conditions = (Condition.EVERY_EDGE_POSITIVE, Condition.ONE_AT_CHANCE)[: 1 if min(region.lows) > 0 else 2]
        return Verdict("takes-off", conditions, "no edge is negative, and at most one is zero")
    # where J = 0, at the corner (1, mu), f is 0: so where f has a sign, a round is defined
    if min(values) > 0:
        return Verdict(
            "takes-off",
            (Condition.TWO_STEPS_UP,),
            "the log-odds of the two steps have a positive sum, so both edges become positive",
        )
    if max(values) < 0:
        return Verdict(
            "wrong-steps",
            (Condition.TWO_STEPS_DOWN,),
            "the log-odds of the two steps have a negative sum, so both edges become negative",
        )
    return Verdict(
        "undetermined",
        (Condition.TWO_STEPS_UP, Condition.TWO_STEPS_DOWN),
        "the sum of the log-odds of the two steps may be positive or negative, and that decides",
    )


def _part(part: _Part, states: int) -> Verdict:
    """The edges of one part are of one sign each; N >= 3."""
    negative = [n for n, s in enumerate(part.signs) if s < 0]
    zero = [n for n, s in enumerate(part.signs) if s == 0]
    if not negative:
        # moduli from 0 on: a part with sign 1 is open at 0
        if zero:
            return Verdict(
                "takes-off",
                (Condition.ONE_AT_CHANCE,),
                f"with step {zero[0] + 1} at chance exactly, one round makes it the product of the others",
            )
        return Verdict(
            "takes-off", (Condition.EVERY_EDGE_POSITIVE,), "with every edge positive, every step becomes perfect"
        )
    if zero or len(negative) % 2 == 0:
        conditions = (Condition.ONE_AT_CHANCE_SIGNED,) if zero else ()
        wrong = sorted({*negative, *(zero if len(negative) % 2 else [])})
        reason = f"{_steps([n + 1 for n in wrong])} become certainly wrong"
        return Verdict("wrong-steps", (*conditions, Condition.EVEN_NEGATIVE), reason)
    x = part.highs[negative[0]]
    if len(negative) == 1:
        others = [low for n, low in enumerate(part.lows) if n != negative[0]]
        if all(p - x > (states - 2) * p * x for p in others):
            reason = f"with step {negative[0] + 1} below chance by at most x = {float(x):.3g}, every other edge p has p - x > (M-2) p x, so the others pull it up"
            return Verdict("takes-off", (Condition.ONE_NEGATIVE_RESCUED,), reason)
    if states == 2:
        return _least_modulus(part, negative)
    below = _steps([n + 1 for n in negative])
    return Verdict(
        "undetermined",
        (Condition.ONE_NEGATIVE_RESCUED,),
        f"{below} may be so far below chance that no theorem says whether the others pull it up",
    )


def _least_modulus(part: _Part, negative: Sequence[int]) -> Verdict:
    """M = 2, an odd number of negative edges: the edge of least modulus changes its sign (II.2s), if one is certain
    to be the least.
    """
    least = min(range(len(part.lows)), key=part.highs.__getitem__)
    if not all(part.highs[least] < low for n, low in enumerate(part.lows) if n != least):
        return Verdict(
            "undetermined",
            (Condition.LEAST_MODULUS,),
            "which edge has the least modulus is not certain, and that one changes its sign",
        )
    wrong = [n + 1 for n in range(len(part.lows)) if (n in negative) != (n == least)]
    conditions = (Condition.LEAST_MODULUS,)
    if not wrong:
        return Verdict(
            "takes-off", conditions, f"step {least + 1} has the least modulus, so it becomes positive like the others"
        )
    return Verdict(
        "wrong-steps",
        conditions,
        f"step {least + 1} has the least modulus and changes its sign; {_steps(wrong)} become certainly wrong",
    )


def _steps(numbers: Sequence[int]) -> str:
    listed = [str(n) for n in numbers[:8]] + (["others"] if len(numbers) > 8 else [])
    if len(listed) == 1:
        return f"step {listed[0]}"
    return f"steps {', '.join(listed[:-1])} and {listed[-1]}"


# -- stuck -------------------------------------------------------------------------------


def _stuck(region: Region, rounds: int, pipeline: StarRound) -> Verdict | None:
    """Whether no model of the region leaves chance within the rounds."""
    here: Region | None = region
    signed = min(region.lows) < 0
    most = Fraction(0)
    for t in range(rounds + 1):
        if here is None:
            return None
        most = max(most, product_interval(here.intervals)[1])
        if most > STUCK:
            return None
        if t < rounds:
            here = next_region(here, pipeline)
    chance = [n for n, (low, high) in enumerate(region.intervals, 1) if low <= 0 <= high]
    top = (1 + (region.states - 1) * most) / region.states
    reason = f"in {rounds} rounds no model of the region has J above {float(top):.4g}, where chance is {1 / region.states:.4g}: at most {100 * float(most):.2g}% of the way to 1"
    if len(chance) >= 2:
        reason += f"; {_steps(chance)} may be at chance exactly, and then nothing ever moves ({named(Condition.TWO_AT_CHANCE)})"
    if pipeline != PAPER_ROUND:
        return Verdict("stuck", (), reason, horizon=rounds, in_words=True)
    conditions: tuple[Condition, ...] = (Condition.SIGNED_BOUNDS if signed else Condition.ORDER,)
    if len(chance) >= 2:
        conditions = (*conditions, Condition.TWO_AT_CHANCE_SIGNED if signed else Condition.TWO_AT_CHANCE)
    return Verdict("stuck", conditions, reason, horizon=rounds)


# -- other rounds --------------------------------------------------------------------------


def _other_round(region: Region, pipeline: StarRound) -> Verdict:
    operators = [
        isinstance(pipeline.sampling, SampleAtTemperature),
        isinstance(pipeline.keeping, NoisyVerifier),
        isinstance(pipeline.refitting, PartialRefit),
    ]
    if sum(operators) > 1:
        return Verdict("undetermined", (), "no theorem covers these operators of the round together")
    if region.steps < 2:
        return Verdict("undetermined", (), "the theorems about this round are for two steps or more")
    if operators[1]:
        return _verifier(region, pipeline)
    if min(region.lows) <= 0:
        return Verdict(
            "undetermined", (), "the theorems about this round need every edge above chance, and some may not be"
        )
    # II.4 and II.5a are about edges below 1; a perfect step stays perfect and lets the others pass
    perfect = max(region.highs) == 1
    if operators[2]:
        reason = "every edge is positive, and partial refits bring each of them to 1"
        return Verdict("takes-off", (Condition.PARTIAL_REFIT,), reason, in_words=perfect)
    sampling: Any = pipeline.sampling
    return _temperature(region, sampling.temperature)


def _verifier(region: Region, pipeline: StarRound) -> Verdict:
    slope = verifier_edge(region.states, pipeline)
    if slope == 0:
        reason = "the verifier keeps right and wrong answers alike, so no round moves anything"
        return Verdict("stuck", (Condition.BLIND_VERIFIER,), reason, in_words=min(region.lows) < 0)
    if min(region.lows) < 0:
        return Verdict(
            "undetermined", (), "the theorems about noisy verifiers need edges that are not negative, and some may be"
        )
    if slope < 0:
        return Verdict(
            "undetermined",
            (Condition.BAD_VERIFIER,),
            f"the verifier prefers wrong answers: no edge rises in a round ({named(Condition.BAD_VERIFIER)}); where that ends no theorem says",
        )
    if sum(low == 0 for low in region.lows) > 1:
        return Verdict("undetermined", (Condition.GOOD_VERIFIER,), "two steps may be at chance exactly")
    return Verdict(
        "takes-off",
        (Condition.GOOD_VERIFIER,),
        "no edge is negative, at most one is zero, and the verifier prefers right answers",
    )


def _temperature(region: Region, tau: Fraction) -> Verdict:
    """Every edge is positive, tau is not 1."""
    perfect = max(region.highs) == 1
    if perfect and tau >= 1:
        return Verdict(
            "undetermined",
            (),
            "a step may be perfect already, and the theorems about this temperature need every edge below 1",
        )
    if region.steps == 2:
        if tau < 2:
            return Verdict(
                "takes-off",
                (Condition.TWO_STEPS_COLD,),
                "two steps below temperature 2 become perfect",
                in_words=perfect,
            )
        if tau > 2:
            return Verdict("stuck", (Condition.TWO_STEPS_HOT,), "two steps above temperature 2 fall back to chance")
        return Verdict(
            "undetermined",
            (Condition.TWO_STEPS_CRITICAL,),
            "two steps at temperature 2 stop after one round, neither at chance nor perfect",
        )
    if tau < 1:
        return Verdict(
            "takes-off", (Condition.COLD,), "below temperature 1 every positive start becomes perfect", in_words=perfect
        )
    if tau > 2:
        return Verdict(
            "stuck",
            (Condition.HOT,),
            "above temperature 2 the log-odds of every step tend to 0: training falls back to chance",
        )
    pipeline = StarRound(sampling=SampleAtTemperature(tau))
    if tau < 2:
        lowest, highest = min(region.lows), max(region.highs)
        if _equal_moves(lowest, region, pipeline) > 0:
            reason = f"equal steps at the least edge {float(lowest):.4g} are above the threshold of this temperature, and larger edges stay ahead of them"
            return Verdict("takes-off", (Condition.ABOVE_THRESHOLD,), reason, in_words=lowest != highest)
        if _equal_moves(highest, region, pipeline) < 0:
            reason = f"equal steps at the greatest edge {float(highest):.4g} are below the threshold of this temperature, and smaller edges stay behind them"
            return Verdict("stuck", (Condition.BELOW_THRESHOLD,), reason, in_words=lowest != highest)
    return Verdict(
        "undetermined",
        (Condition.THRESHOLD,),
        "some models of the region may be above and some below the threshold of this temperature",
    )


def _equal_moves(edge: Fraction, region: Region, pipeline: StarRound) -> int:
    """Whether a chain of equal steps at this edge grows (1) or falls (-1) in a round; 0 where that is not certain."""
    point = Region((edge,) * region.steps, (edge,) * region.steps, region.states)
    after = next_region(point, pipeline)
    if after is None:
        return 0
    return int(after.lows[0] > edge) - int(after.highs[0] < edge)
