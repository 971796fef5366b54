"""The same value three times: exactly, by mpmath at 50 digits, and in rigorous balls (python-flint arb).

mpmath must agree with the exact value to 10^-45, relative to it (absolutely where it is 0), and the ball must
contain it without being wider than that. Where a difference of nearly equal numbers cancels, 50 digits lose
some: then both are repeated with twice as many, up to 400, because rounding shrinks with the precision and a
wrong formula does not.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache, partial
from typing import Any, Final

from rlstar_sym.crosscheck.results import number_text
from rlstar_sym.errors import UndefinedRound, UsageError
from rlstar_sym.model.recursion import Recursion, to_ball
from rlstar_sym.polynomial.evaluation import evaluate, exact
from rlstar_sym.polynomial.expressions import Expr, Relation, Symbol

TOLERANCE: Final = Fraction(1, 10**45)
#: decimal digits tried, with the bits that balls get at each
LEVELS: Final = ((50, 256), (100, 512), (200, 1024), (400, 2048))
#: exact iterates larger than this (numerator and denominator together, per edge) are not computed
MOST_BITS: Final = 40_000


@dataclass(frozen=True)
class PrecisionCheck:
    """One value in three arithmetics.

    what: names the value; exact: None where a divisor vanishes; high, enclosed: mpmath's number and the ball at
    the last precision tried, `digits`, None where undefined, or how they are shown; mpmath_agrees: to 10^-45;
    ball_contains: the exact value, tightly, or, where that is undefined, the ball is not finite.
    """

    what: str
    exact: Fraction | None
    high: Any
    enclosed: Any
    digits: int
    mpmath_agrees: bool
    ball_contains: bool

    @property
    def mpmath(self) -> str:
        """mpmath's number as printed; when it is asked for, since that takes longer than to compute it."""
        return _shown(self.high, lambda value: _mpf_text(value, self.digits))

    @property
    def ball(self) -> str:
        """The ball as printed."""
        return _shown(self.enclosed, lambda value: str(value.str(self.digits)))

    @property
    def ball_tells(self) -> bool:
        """Whether the ball says anything: one that is not finite holds every number, and contradicts no exact value."""
        return self.exact is None or (self.enclosed is not None and _is_finite_number(self.enclosed))

    @property
    def ok(self) -> bool:
        """Whether all three agree."""
        return self.mpmath_agrees and self.ball_contains


def check_value(
    expression: Expr, point: Mapping[Symbol, Fraction], what: str = "value", expected: Fraction | None = None
) -> PrecisionCheck:
    """An expression at an exact point.

    point: a value for every symbol, UsageError otherwise; what: names the value in the result; expected: the
    exact value if another method knows it (the oracle), instead of the expression evaluated in fractions.
    """
    value = expected
    if value is None:
        try:
            value = exact(expression, point)
        except ZeroDivisionError:
            value = None
    result = None
    for digits, bits in LEVELS:
        high = _by_mpmath(expression, point, digits)
        ball = _by_ball(expression, point, bits)
        result = _judge(what, value, high, ball, digits)
        if result.ok:
            break
    if result is None:
        raise UsageError("no precision was asked for")
    return result


def check_relation(relation: Relation, point: Mapping[Symbol, Fraction]) -> PrecisionCheck:
    """The difference of both sides of a relation: its sign, on which the relation hangs, is then the same in
    all three.
    """
    return _check_difference(relation, tuple(point.items()))


@lru_cache(maxsize=64)
def _check_difference(relation: Relation, values: tuple[tuple[Symbol, Fraction], ...]) -> PrecisionCheck:
    # kept, since mpmath and balls are two engines that are asked about the same points in turn
    return check_value(_difference(relation), dict(values), "difference of the sides")


@lru_cache(maxsize=8)
def _difference(relation: Relation) -> Expr:
    # one and the same expression at all points, since it keeps the steps of its evaluation
    return relation.left - relation.right


def check_iterates(recursion: Recursion, deltas: Sequence[Fraction], states: int, rounds: int) -> list[PrecisionCheck]:
    """Every edge at rounds 0..`rounds`, iterated on its own in each arithmetic.

    Exact iterates grow about N-fold in digits every round; the comparison ends before a round whose edges
    would be longer than MOST_BITS (so fewer rounds may come back than were asked for). Raises UndefinedRound
    where the accuracy is 0.
    """
    history = [[Fraction(d) for d in deltas]]
    for _ in range(rounds):
        if sum(_bits(d) for d in history[-1]) > MOST_BITS:
            break
        history.append(recursion.exact(history[-1], states))
    checks: list[PrecisionCheck] = []
    for digits, bits in LEVELS:
        high = _iterated(partial(_mpmath_step, recursion, states, digits), history[0], len(history), digits, bits)
        balls = _iterated(partial(_ball_step, recursion, states), history[0], len(history), digits, bits)
        checks = [
            _judge(f"delta_{n} after {t} rounds", value, high[t][n - 1], balls[t][n - 1], digits)
            for t, edges in enumerate(history)
            for n, value in enumerate(edges, 1)
        ]
        if all(check.ok for check in checks):
            break
    return checks


def _mpmath_step(recursion: Recursion, states: int, digits: int, edges: list[Any]) -> list[Any]:
    return recursion.at_precision(edges, states, digits)


def _ball_step(recursion: Recursion, states: int, edges: list[Any]) -> list[Any]:
    return recursion.in_balls(edges, states)


def _iterated(
    step: Callable[[list[Any]], list[Any]], start: list[Any], length: int, digits: int, bits: int
) -> list[list[Any]]:
    import flint
    import mpmath

    with mpmath.workdps(digits), flint.ctx.workprec(bits):
        values = [list(start)]
        for _ in range(length - 1):
            try:
                values.append(step(values[-1]))
            except UndefinedRound:
                # the exact iterate exists, so this arithmetic disagrees from here on
                values.append([None] * len(start))
                break
        values.extend([None] * len(start) for _ in range(length - len(values)))
        return values


def _by_mpmath(expression: Expr, point: Mapping[Symbol, Fraction], digits: int) -> Any:
    import mpmath

    def number(value: Fraction) -> Any:
        return mpmath.mpf(value.numerator) / value.denominator

    with mpmath.workdps(digits):
        try:
            return evaluate(expression, {s: number(v) for s, v in point.items()}, number)
        except ZeroDivisionError:
            return None


def _by_ball(expression: Expr, point: Mapping[Symbol, Fraction], bits: int) -> Any:
    import flint

    with flint.ctx.workprec(bits):
        return evaluate(expression, {s: to_ball(v) for s, v in point.items()}, to_ball)


def _judge(what: str, value: Fraction | None, high: Any, ball: Any, digits: int) -> PrecisionCheck:
    # round 0 of an iteration is the exact start in every arithmetic
    high_value = high if isinstance(high, Fraction) else _mpf_value(high)
    if value is None:
        # rounding may turn a vanishing divisor into a tiny one, which only the ball can notice
        return PrecisionCheck(what, None, high, ball, digits, True, ball is None or not _is_finite(ball))
    slack = TOLERANCE * abs(value) if value else TOLERANCE
    agrees = high_value is not None and abs(high_value - value) <= slack
    return PrecisionCheck(what, value, high, ball, digits, agrees, _contains(ball, value, slack))


def _is_finite_number(ball: Any) -> bool:
    return isinstance(ball, Fraction) or _is_finite(ball)


def _is_finite(ball: Any) -> bool:
    return bool(ball.is_finite())


def _contains(ball: Any, value: Fraction, slack: Fraction) -> bool:
    if isinstance(ball, Fraction):
        return ball == value
    if ball is None or not _is_finite(ball):
        return False
    # arb.contains would round the rational to the precision of the context first; middle and radius are exact
    middle, radius = _rational(ball.mid()), _rational(ball.rad())
    return radius <= slack and abs(value - middle) <= radius


def _rational(point: Any) -> Fraction:
    """The binary number that a ball without radius is, exactly."""
    value = point.fmpq()
    return Fraction(int(value.p), int(value.q))


def _mpf_value(value: Any) -> Fraction | None:
    """The binary number that an mpf is, exactly; None for infinities and nan."""
    import mpmath

    if value is None or not mpmath.isfinite(value):
        return None
    top, bottom = mpmath.libmp.to_rational(value._mpf_)
    return Fraction(int(top), int(bottom))


def _shown(value: Any, text: Callable[[Any], str]) -> str:
    """A value as printed: the exact start of an iteration in full, what is printed already as it is."""
    if value is None or isinstance(value, str):
        return value or "undefined"
    return number_text(value) if isinstance(value, Fraction) else text(value)


def _mpf_text(value: Any, digits: int) -> str:
    import mpmath

    return str(mpmath.nstr(value, digits))


def _bits(value: Fraction) -> int:
    return value.numerator.bit_length() + value.denominator.bit_length()
