"""Where training goes from a symmetric chain with a uniform question: the classification I.4, I.5, II.2.

A verdict names the theorem that says all of it where there is one (II.2g for an even number of negative edges at the start, II.2i for two steps, II.2m with II.2o, II.2s or II.2v for two
states, II.2t for one negative edge, II.2u where nothing moves), and otherwise II.2: what follows is then argued here, from single rounds that theorem files prove.

With mu = -1/(M-1), L the product of all edges and k the number of negative ones:

- two or more zeros: nothing moves, J = 1/M. Exactly one zero: after one round it is the product of the others, which have not moved.
- no zero, k even: every edge keeps its sign and moves away from 0, positive ones to 1, negative ones to mu, so that
  J -> (1 + (M-1)^(1-k))/M. Optimal if and only if k = 0; for M = 2 the answers become right with k wrong steps.
- no zero, k odd: edges shrink. If one crosses zero in a round, no other crosses or meets it (two may meet it: (1/2, 1/2, -1) becomes (0, 0, -1) for M = 2, (1/2, -1/3, 1)
  becomes (0, 0, 1) for M = 3), and then k is even. Only the least positive edge
  or the negative one of least modulus can cross, and neither if it is not alone: equal edges stay equal and cannot cross together. If none ever
  crosses, at least two edges tend to 0 and J -> 1/M, or all edges are at their ends (1 or mu) from the beginning.
  M = 2: the one edge of least modulus crosses; a tie for the least is for ever.
  N = 2: the log-odds add, so both edges get the sign of delta_1 + delta_2 + (M-2) delta_1 delta_2.
  M >= 3, N >= 3, k = 1, the negative edge -x: optimal if p - x > (M-2) p x for every positive edge p. Not optimal if for some p, with c < 1 the
  product of the other positive edges, p - x <= (2c/(1+c)) (M-2) p x, or c <= 1/2 and 1/x - 1/p <= (2/3)(M-2).
  M >= 3, k >= 3: not optimal. The two conditions above, with c < 1 the modulus of the product of all other edges, keep the
  negative edge -x from crossing before a positive one does, whatever k is: they speak of the pair (p, -x) and of c only, and c falls. And if no negative
  edge can cross, p - x > (M-2) p x for one of them keeps p from crossing: the sum of the log-odds of p and -x changes with the sign of
  p - x - (M-2) p x c, so it stays positive.

Where none of this decides, the chain is followed, exactly and then in balls, until it does: what holds at a later round holds for the
start as well. If it does not in `rounds` rounds, the answer is `open`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final, Literal

from rlstar_sym.errors import UsageError
from rlstar_sym.fate.conditions import Condition, named, theorems_of
from rlstar_sym.model.orbit import Orbit, Undecided, sign, with_growing_precision
from rlstar_sym.model.recursion import products_of_others

#: rounds that a chain is followed where its start does not decide
FOLLOWED: Final = 2000

FateName = Literal["optimal", "wrong-steps", "stuck", "collapse", "open"]


@dataclass(frozen=True)
class Fate:
    """Where training goes.

    conditions: what of the model decides it; theorems: those behind the conditions; reason: in words; limit_accuracy: of J; decided_at: the round whose edges meet the hypotheses of the theorem;
    arithmetic: in which they were computed; wrong_steps: the steps (from 1) that become certainly wrong; limits: of every edge, where known;
    not_optimal: whether at least that is proved; in_words: whether the verdict goes beyond what the theorems named say, by an argument in words.
    """

    fate: FateName
    conditions: tuple[Condition, ...]
    reason: str
    limit_accuracy: Fraction | None
    decided_at: int = 0
    arithmetic: Literal["exact", "ball", "double"] = "exact"
    wrong_steps: tuple[int, ...] = ()
    limits: tuple[Fraction | None, ...] = ()
    not_optimal: bool = False
    in_words: bool = False

    @property
    def theorems(self) -> tuple[str, ...]:
        """The ids of the theorems that decide."""
        return theorems_of(*self.conditions)


def classify(deltas: Sequence[Fraction], states: int, rounds: int = FOLLOWED) -> Fate:
    """The fate of a chain.

    deltas: the edge of every step, in [-1/(M-1), 1]; states: M; rounds: how long to follow it where its start does not decide. Raises UsageError
    for edges outside their range.
    """
    least = Fraction(-1, states - 1)
    if states < 2 or not deltas:
        raise UsageError(f"a chain has at least 1 step and 2 states, not {len(deltas)} and {states}")
    for step, edge in enumerate(deltas, 1):
        if not least <= edge <= 1:
            raise UsageError(
                f"delta of step {step} is outside [{least}, 1], where the edges of a chain on {states} states lie"
            )
    start = _from_start(deltas, states)
    if start is not None:
        return start
    not_optimal = False

    def follow() -> Fate | None:
        nonlocal not_optimal
        orbit = Orbit(deltas, states)
        while orbit.t <= rounds:
            found = _from_signs(orbit, states)
            if isinstance(found, Fate):
                return found
            not_optimal = not_optimal or found
            orbit.advance()
        return None

    try:
        found: Fate | None = with_growing_precision(follow)
    except Undecided:
        found = None
    if found is not None:
        return found
    excluded = "optimal is excluded; stuck and wrong steps are not" if not_optimal else "nothing is excluded"
    reason = f"the signs of the edges do not decide, and in {rounds} rounds no condition of {named(Condition.SIGNED)} was certain to hold: {excluded}"
    return Fate("open", (Condition.SIGNED,), reason, None, not_optimal=not_optimal)


def _from_start(deltas: Sequence[Fraction], states: int) -> Fate | None:
    """What the exact start decides; None where the chain has to be followed."""
    least = Fraction(-1, states - 1)
    two_zeros = Condition.TWO_AT_CHANCE_SIGNED if any(d < 0 for d in deltas) else Condition.TWO_AT_CHANCE
    zeros = sum(d == 0 for d in deltas)
    negative = [n for n, d in enumerate(deltas, 1) if d < 0]
    at_ends = all(d in (1, least) for d in deltas)
    if at_ends and len(negative) % 2 == 1 and (states == 2 or len(negative) == 1):
        reason = "the accuracy is 0: no sampled chain has the right answer, so there is nothing to refit on"
        return Fate(
            "stuck",
            (Condition.NO_CHAIN_IS_KEPT,),
            reason,
            Fraction(0),
            limits=tuple(deltas),
            wrong_steps=tuple(negative),
        )
    if len(deltas) == 1:
        reason = "a single step is perfect after one round"
        return Fate("optimal", (Condition.SINGLE_STEP,), reason, Fraction(1), limits=(Fraction(1),))
    if zeros >= 2:
        reason = f"{zeros} steps are at chance (delta = 0), so the answer stays at chance and nothing moves"
        return Fate("stuck", (two_zeros,), reason, Fraction(1, states), limits=tuple(deltas), not_optimal=True)
    if at_ends and len(negative) % 2 == 1:
        value = (1 - Fraction(1, (states - 1) ** (len(negative) - 1))) / states
        reason = (
            f"every step is certain to be right or certain to be wrong, {len(negative)} of them wrong; nothing moves"
        )
        return Fate(
            "stuck",
            (Condition.AT_ENDS,),
            reason,
            value,
            limits=tuple(deltas),
            wrong_steps=tuple(negative),
            not_optimal=True,
        )
    if zeros or len(negative) % 2 == 0:
        return None
    if len(deltas) == 2:
        return _two_steps(deltas, states)
    if states == 2:
        return _two_states(deltas, negative)
    return None


def _two_states(deltas: Sequence[Fraction], negative: Sequence[int]) -> Fate:
    """M = 2, an odd number of negative edges, not all of modulus 1."""
    smallest = min(abs(d) for d in deltas)
    places = [n for n, d in enumerate(deltas, 1) if abs(d) == smallest]
    if len(places) > 1:
        shown = " and ".join(map(str, places[:6])) + (" and others" if len(places) > 6 else "")
        all_of_them = "both tend" if len(places) == 2 else "all of them tend"
        reason = f"the edges of steps {shown} tie for the least modulus; the tie is never broken, and {all_of_them} to chance"
        tie = Condition.TIE_OF_THREE_STEPS if len(deltas) == 3 else Condition.TIE
        return Fate("stuck", (tie,), reason, Fraction(1, 2), not_optimal=True)
    wrong = tuple(n for n in range(1, len(deltas) + 1) if (n in negative) != (n == places[0]))
    why = f"the edge of step {places[0]} has the least modulus, so it changes its sign; "
    return _settled(len(deltas), 2, wrong, why, 0, conditions=(Condition.LEAST_MODULUS,))


def _two_steps(deltas: Sequence[Fraction], states: int) -> Fate:
    """N = 2, one negative edge."""
    first, second = deltas
    total = first + second + (states - 2) * first * second
    if total == 0:
        reason = "the log-odds of the two steps add up to 0, so after one round both are at chance"
        limits = (Fraction(0),) * 2
        cancel = Condition.TWO_STEPS_CANCEL
        return Fate("stuck", (cancel,), reason, Fraction(1, states), limits=limits, not_optimal=True)
    sum_is = "positive, and so are both edges" if total > 0 else "negative, and so are both edges"
    wrong = () if total > 0 else (1, 2)
    why = f"the log-odds of the two steps add; their sum is {sum_is} after one round; "
    direction = Condition.TWO_STEPS_UP if total > 0 else Condition.TWO_STEPS_DOWN
    return _settled(2, states, wrong, why, 0, conditions=(direction,))


def _settled(
    steps: int,
    states: int,
    wrong: Sequence[int],
    why: str,
    decided_at: int,
    arithmetic: Literal["exact", "ball"] = "exact",
    conditions: tuple[Condition, ...] = (Condition.SIGNED,),
) -> Fate:
    """An even number of negative edges, for ever."""
    count = len(wrong)
    if count == 0:
        reason = why + "all edges are positive and tend to 1"
        limits: tuple[Fraction | None, ...] = (Fraction(1),) * steps
        return Fate("optimal", conditions, reason, Fraction(1), decided_at, arithmetic, (), limits)
    value = (1 + Fraction(1, (states - 1) ** (count - 1))) / states
    low = Fraction(-1, states - 1)
    negative = frozenset(wrong)
    limits = tuple(low if n in negative else Fraction(1) for n in range(1, steps + 1))
    shown = ", ".join(map(str, wrong[:8])) + ("..." if count > 8 else "")
    reason = why + f"the edges of the {count} steps {shown} are negative and tend to {low}, the others to 1"
    return Fate(
        "wrong-steps", conditions, reason, value, decided_at, arithmetic, tuple(wrong), limits, not_optimal=True
    )


def _from_signs(orbit: Orbit, states: int) -> Fate | bool:
    """What the signs at the present round decide; otherwise whether `optimal` is excluded. Raises Undecided."""
    signs = [orbit.sign(place) for place in range(len(orbit.values))]
    steps = len(orbit.of_step)
    kind: Literal["exact", "ball"] = "exact" if orbit.exact else "ball"
    zeros = sum(count for s, count in zip(signs, orbit.counts, strict=True) if s == 0)
    negative = sum(count for s, count in zip(signs, orbit.counts, strict=True) if s < 0)
    if zeros >= 2:
        reason = f"after {orbit.t} rounds {zeros} edges are 0, and nothing moves any more"
        return Fate("stuck", (Condition.SIGNED,), reason, Fraction(1, states), orbit.t, kind, not_optimal=True)
    if zeros or negative % 2 == 0:
        why = "" if orbit.t == 0 else f"after {orbit.t} round{'s' if orbit.t > 1 else ''} "
        if zeros:
            why += "one edge is 0 and becomes the product of the others; "
        # the zero takes the sign of the product of the others, so the number of negative edges becomes even
        wrong = tuple(
            n for n, place in enumerate(orbit.of_step, 1) if signs[place] < 0 or (signs[place] == 0 and negative % 2)
        )
        conditions = (Condition.SIGNED,) if orbit.t else _at_the_start(zeros, negative)
        return _settled(steps, states, wrong, why, orbit.t, kind, conditions)
    return _odd(orbit, signs, states, kind)


def _at_the_start(zeros: int, negative: int) -> tuple[Condition, ...]:
    """At most one zero, an even number of negative edges once it has become the product of the others."""
    if not negative:
        return (Condition.AT_MOST_ONE_AT_CHANCE, Condition.ONE_AT_CHANCE) if zeros else (Condition.EVERY_EDGE_POSITIVE,)
    return (Condition.ONE_AT_CHANCE_SIGNED, Condition.EVEN_NEGATIVE) if zeros else (Condition.EVEN_NEGATIVE,)


def _odd(orbit: Orbit, signs: Sequence[int], states: int, kind: Literal["exact", "ball"]) -> Fate | bool:
    """M >= 3, N >= 3, no zero, an odd number of negative edges."""
    positive = _side(orbit, signs, 1)
    negative = _side(orbit, signs, -1)
    x = negative.least
    why = ""
    if negative.total == 1 and all(p - x > (states - 2) * p * x for p in positive.moduli):
        after = f" at round {orbit.t}" if orbit.t else ""
        why = f"p - x > (M-2) p x{after} for the negative edge -x and every positive edge p, so the negative edge changes its sign; "
        rescued = (Condition.SIGNED if orbit.t else Condition.ONE_NEGATIVE_RESCUED,)
        return _settled(len(orbit.of_step), states, (), why, orbit.t, kind, rescued)
    negative_stays = negative.tied or _held_back(orbit, positive, negative, states)
    positive_stays = positive.tied
    if not positive_stays and negative.tied:
        positive_stays = bool(positive.least - x > (states - 2) * positive.least * x)
    if positive_stays and negative_stays:
        reason = f"no edge ever crosses 0 ({named(Condition.SIGNED)}): at least two edges tend to chance"
        if positive.tied and negative.tied:
            reason = "no edge ever crosses 0, because the least edges of either sign are equal and cannot cross together: at least two tend to chance"
        return Fate("stuck", (Condition.SIGNED,), reason, Fraction(1, states), orbit.t, kind, not_optimal=True)
    return negative.total > 1 or negative_stays


@dataclass(frozen=True)
class _Side:
    """The edges of one sign: their distinct moduli, how often each occurs, and whether none of them can ever cross 0 of its own."""

    moduli: tuple[Any, ...]
    counts: tuple[int, ...]
    tied: bool
    least: Any

    @property
    def total(self) -> int:
        return sum(self.counts)


def _side(orbit: Orbit, signs: Sequence[int], which: int) -> _Side:
    """Raises Undecided where the least modulus is not certain."""
    moduli = tuple(which * v for s, v in zip(signs, orbit.values, strict=True) if s == which)
    counts = tuple(c for s, c in zip(signs, orbit.counts, strict=True) if s == which)
    if not moduli:
        return _Side((), (), True, None)
    place = 0
    for i in range(1, len(moduli)):
        place = i if sign(moduli[i] - moduli[place]) < 0 else place
    end = orbit.number(Fraction(1)) if which > 0 else -orbit.number(orbit.formulas.least)
    return _Side(moduli, counts, counts[place] > 1 or bool(moduli[place] == end), moduli[place])


def _held_back(orbit: Orbit, positive: _Side, negative: _Side, states: int) -> bool:
    """Whether one of the conditions holds that keep the least negative edge from crossing before a positive one."""
    slope, x = states - 2, negative.least
    one, half = orbit.number(Fraction(1)), orbit.number(Fraction(1, 2))
    rest = one
    for value, count in zip(negative.moduli, negative.counts, strict=True):
        rest = rest * value ** (count - (value is x))
    whole = [p**count for p, count in zip(positive.moduli, positive.counts, strict=True)]
    others = products_of_others(whole, one) if whole else []
    for p, count, other in zip(positive.moduli, positive.counts, others, strict=True):
        c = rest * other * p ** (count - 1)
        if c < 1 and (p - x) * (1 + c) <= 2 * c * slope * p * x:
            return True
        if c <= half and 3 * (p - x) <= 2 * slope * p * x:
            return True
    return False
