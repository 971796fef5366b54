"""Functions as names: what they are made of, their values, their place in chains, and derivatives against difference quotients."""

from __future__ import annotations

from fractions import Fraction

import flint
import mpmath
import pytest

from rlstar_sym import Aggregate, Defined, Symbol
from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.balls import certainly, enclosure, exact_ball, relation_holds
from rlstar_sym.polynomial.derivatives import derivative
from rlstar_sym.polynomial.evaluation import evaluate, exact
from rlstar_sym.polynomial.expressions import ONE, Expr, expr, substitute
from rlstar_sym.polynomial.functions import Function, exp, functions_in, log, parts_of, sqrt
from rlstar_sym.polynomial.indexed import instantiate, restate

x, y = Symbol("x"), Symbol("y")
delta = Symbol("delta", indexed=True)
F = Fraction


def high(e: Expr, **values: object) -> mpmath.mpf:
    functions = {"log": mpmath.log, "exp": mpmath.exp, "sqrt": mpmath.sqrt}
    point = {Symbol(name): mpmath.mpf(value) for name, value in values.items()}
    return evaluate(e, point, lambda v: mpmath.mpf(v.numerator) / v.denominator, lambda k, v: functions[k](v))


SMOOTH = [
    log("a", 1 + x**2) * exp("b", x / (1 + x**2)),
    sqrt("c", 2 + x) / (x**2 + 1) - 3 * x**3,
    log("d", exp("e", x) + x**4) ** 3,
    Defined("n", log("f", 3 + x)) * x / Defined("m", 1 + exp("g", -x)),
    expr(7),
    y * x**2 - y / (1 + x**2),
]


@pytest.mark.parametrize("e", SMOOTH, ids=str)
@pytest.mark.parametrize("place", ["-0.7", "0.3", "2.5"])
def test_derivatives_are_limits_of_difference_quotients(e: Expr, place: str):
    with mpmath.workdps(40):
        h = mpmath.mpf(10) ** -12
        at = mpmath.mpf(place)
        quotient = (high(e, x=at + h, y="1.25") - high(e, x=at - h, y="1.25")) / (2 * h)
        assert abs(high(derivative(e, x), x=at, y="1.25") - quotient) < mpmath.mpf(10) ** -18


@pytest.mark.parametrize("skip", [0, 1, 2])
def test_the_derivative_of_a_power_with_symbolic_exponent(skip: int):
    power = Aggregate("P", "product", x, skip)
    slope = derivative(log("l", 1 + power**2), x)
    for steps in (3, 5):
        written = instantiate(slope, steps, 1)
        k = steps - skip
        assert high(written, x="0.6") == pytest.approx(float(2 * k * 0.6 ** (2 * k - 1) / (1 + 0.6 ** (2 * k))))


def test_steps_that_differ_have_no_one_derivative():
    with pytest.raises(UsageError, match="no one derivative"):
        derivative(Aggregate("L", "product", delta * x, 0), x)


def test_a_function_is_a_variable_to_algebra_and_a_value_to_arithmetics():
    value = log("l", x)
    assert parts_of(value) == (x,)
    assert set(functions_in(Defined("d", 1 + exp("e", value)) > 0)) == {value, exp("e", value)}
    assert exact(value + 1, {value: F(2)}) == 3
    with pytest.raises(UsageError, match="no value was given for l"):
        exact(value, {x: F(2)})
    assert substitute(value, {x: y}) == value  # as with products over steps: restate(...) moves what is inside
    assert restate(value, {x: y}) == log("l_y", y)
    assert log("l", x) != log("l", y) and log("l", x) != exp("l", x)


def test_functions_of_one_step_are_written_out_for_every_step():
    q = exp("q", delta / 2)
    product = Aggregate("R", "product", (q - 1) / (q + 1), 1)
    written = instantiate(product, 3, 2)
    assert {f.name: f.argument for f in functions_in(written)} == {
        "q_1": Symbol("delta_1") / 2,
        "q_3": Symbol("delta_3") / 2,
    }
    assert exp("q", delta).indexed and not exp("q", x).indexed


def test_balls_contain_the_value_and_are_not_finite_outside_of_the_domain():
    for e in SMOOTH:
        with flint.ctx.workprec(200):
            ball = enclosure(e, {x: exact_ball(F(1, 3)), y: exact_ball(F(5, 4))})
        with mpmath.workdps(50):
            value = high(e, x=mpmath.mpf(1) / 3, y="1.25")
            assert ball.overlaps(flint.arb(str(value), "1e-40"))
    for bad in (log("l", x), sqrt("s", x), 1 / (1 + x)):
        assert not enclosure(bad, {x: exact_ball(F(-1))}).is_finite()
        assert not certainly(enclosure(bad, {x: exact_ball(F(-1))}), "!=")


def test_relations_at_a_point():
    assert relation_holds(log("l", x) < x - 1, {x: F(2)}) is True
    assert relation_holds(log("l", x) > x - 1, {x: F(2)}) is False
    assert relation_holds(exp("e", x) * exp("f", -x) > 1, {x: F(2)}) is None
    assert relation_holds(log("l", x) < 1, {x: F(-2)}) is None
    assert relation_holds((ONE + x).equals(3), {x: F(2)}) is True


def test_kinds():
    with pytest.raises(UsageError, match="no function 'sin'"):
        Function("f", "sin", x)  # type: ignore[arg-type]
