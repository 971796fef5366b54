"""The rules about logarithms, exponentials, increasing functions, bounds on every step and boxes: right uses, and that no misuse proves anything false."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from rlstar_sym import Aggregate, Defined, Proof, Rational, Symbol, SymmetricChain
from rlstar_sym.cli.running import settings
from rlstar_sym.errors import TheoremFileError, UsageError
from rlstar_sym.model.log_odds import LogOddsRound, log_odds_round
from rlstar_sym.polynomial.expressions import Relation, expr
from rlstar_sym.polynomial.functions import Function, exp, log, sqrt
from rlstar_sym.prove.run import prove_theorems
from rlstar_sym.theorem import theorem
from rlstar_sym.theorem.rules import COMPUTATIONS, RULES
from rlstar_sym.theorem.statements import Always, Increasing, UniformBound
from rlstar_sym.theorem.verdicts import TheoremResult

x, y, t, s, B = Symbol("x"), Symbol("y"), Symbol("t"), Symbol("s"), Symbol("B")
log_x, log_y, log_xy = log("lx", x), log("ly", y), log("lxy", x * y)
exp_x, exp_y = exp("ex", x), exp("ey", y)
tau = Symbol("tau")
chain = SymmetricChain()
M = chain.states
after = log_odds_round(chain, tau)
theta, theta_next, q, rest = after.theta, after.theta_next, after.sampled_odds[0], after.rests[0]

Function_ = Callable[[Proof], object]


@pytest.fixture
def judge(tmp_path: Path) -> Callable[[Function_], TheoremResult]:
    """The verdict on a function's theorem, by certificates, exact points, balls and mpmath."""

    def judged(function: Function_) -> TheoremResult:
        one = theorem("attack")(function)
        engines = frozenset({"certificate", "points", "balls", "mpmath"})
        return prove_theorems({one.id: one}, settings(tmp_path / "out", engines, 1, 3), lambda _: None)[-1]

    return judged


def refused(function: Function_, match: str) -> None:
    with pytest.raises(TheoremFileError, match=match):
        _ = theorem("attack")(function).proof


def of(body: Callable[[Proof], object], *assumed: Relation) -> Function_:
    def function(proof: Proof) -> object:
        proof.assume(*assumed)
        return body(proof)

    return function


# -- logarithm of a product -----------------------------------------------------------------


@pytest.mark.parametrize(
    "body",
    [
        lambda p: p.logarithm(log_xy, log_x, log_y),
        lambda p: p.logarithm(log("l", x**2 * y), (log_x, 2), log_y),
        lambda p: p.logarithm(log("l", x + 1), log_x, op=">"),
        lambda p: p.logarithm(log("l", 1 + x), op=">"),
        lambda p: p.logarithm(log("l", x / (1 + x)), op="<"),
    ],
)
def test_logarithms_of_products(judge, body):
    result = judge(of(body, x > 0, y > 0))
    assert result.verdict == "proved"
    assert "logarithm of a product" in result.theorem.rules


def test_an_exponential_stands_for_its_exponent(judge):
    def shown(proof):
        proof.assume(x > 0, y > 0)
        proof.exponential(exp_x > 0)
        proof.exponential(exp_y > 0)
        return proof.logarithm(log("l", exp_x * exp_y), exp_x, exp_y)

    result = judge(shown)
    assert result.verdict == "proved"
    assert result.theorem.conclusions[0].statement == Always((x > 0, y > 0), log("l", exp_x * exp_y).equals(x + y))


@pytest.mark.parametrize(
    "body",
    [
        lambda p: p.logarithm(log_xy, log_x),
        lambda p: p.logarithm(log_xy, log_x, log_y, log_y),
        lambda p: p.logarithm(log_xy, (log_x, 2), log_y),
        lambda p: p.logarithm(log("l", x - y), log_x, log_y, op="<"),
        lambda p: p.logarithm(log_x, op=">"),
        lambda p: p.logarithm(log("l", x + y), log_x, log_y),
        lambda p: p.logarithm(log("l", x - 1), log_x, op="<"),
    ],
)
def test_a_wrong_logarithm_is_never_proved(judge, body):
    result = judge(of(body, x > 0, y > 0))
    assert result.verdict in ("refuted", "undecided")
    assert not all(one.proved for one in result.obligations)


def test_the_logarithm_of_a_negative_number_is_owed(judge):
    assert judge(of(lambda p: p.logarithm(log_xy, log_x, log_y), x < 0, y < 0)).verdict != "proved"


@pytest.mark.parametrize(
    ("body", "match"),
    [
        (lambda p: p.logarithm(exp_x, log_y), "not a logarithm"),
        (lambda p: p.logarithm(log_x, x), "not a logarithm or an exponential"),
        (lambda p: p.logarithm(log_x, sqrt("r", x)), "not a logarithm or an exponential"),
        (lambda p: p.logarithm(log_x, (log_x, 0)), "whole number from 1"),
        (lambda p: p.logarithm(log_x, (log_x, Rational(1, 2))), "whole number from 1"),
        (lambda p: p.logarithm(log_x, log_x, op="!="), "none of"),
        (lambda p: p.exponential(log_x > 0), "not an exponential"),
        (lambda p: p.exponential(exp_x > 2), "an exponential, 1 or"),
        (lambda p: p.exponential(exp_x >= 0), "an exponential, 1 or"),
        (lambda p: p.exponential(x > 0), "on the left"),
        (lambda p: p.exponential(exp_x.equals(1)), "wants one of"),
        (lambda p: p.log_bounds(exp_x), "not a logarithm"),
        (lambda p: p.assume(log_x > 0), "an assumption, lx > 0, speaks of log"),
        (lambda p: p.assume(Defined("d", log_x + 1) > 0), "speaks of log"),
        (lambda p: p.case("c", exp_x > 1).__enter__(), "a case, ex > 1, speaks of exp"),
        (lambda p: p.log_of_steps(log_x, Aggregate("S", "sum", log_x, 1)), "wants the logarithm of a product"),
    ],
)
def test_misuse_is_refused(body, match):
    refused(of(body, x > 0, y > 0), match)


def test_a_product_over_steps_wants_factors_that_are_positive_at_every_step():
    edge = Symbol("delta", indexed=True)
    others = Aggregate("R", "product", edge, 1)

    def attack(proof):
        with proof.case("this step", edge > 0, every_step=False):
            proof.log_of_steps(log("l", others), Aggregate("S", "sum", log("ld", edge), 1))

    refused(attack, "hypotheses that every step satisfies")


def test_the_logarithm_of_a_product_over_steps(judge):
    edge = Symbol("delta", indexed=True)
    total = Aggregate("S", "sum", log("ld", edge), 1)

    def shown(proof):
        proof.assume(edge > 0)
        return proof.log_of_steps(log("l", Aggregate("R", "product", edge, 1)), total)

    assert judge(shown).verdict == "proved"
    assert judge(shown).instances.outcome == "confirmed"
    refused(
        of(lambda p: p.log_of_steps(log("l", Aggregate("R", "product", edge, 0)), total), edge > 0),
        "not the sum of the logarithms",
    )


def test_a_function_has_no_value_of_its_own_in_a_witness():
    def attack(proof):
        proof.assume(x > 0)
        claim = proof.show(exp_x + x > exp_x)
        proof.fails_without(x > 0, claim=claim, at={x: 0, exp_x: -5})

    refused(attack, "follows from that of its argument")


def test_one_name_is_one_function():
    def attack(proof):
        proof.assume(x > 1, y > 1)
        proof.logarithm(log("same", x), op=">")
        proof.logarithm(log("same", y), op=">")

    refused(attack, "two different things")


# -- exponential, bounds ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("claim", "assumed", "verdict"),
    [
        (exp_x > 0, (), "proved"),
        (exp_x > 1, (x > 0,), "proved"),
        (exp_x < 1, (x < 0,), "proved"),
        (exp_x <= exp_y, (x <= y,), "proved"),
        (exp_x > 1, (x >= 0,), "refuted"),
        (exp_x >= exp_y, (x <= y,), "refuted"),
        (exp_x < exp_y, (x <= y,), "refuted"),
    ],
)
def test_exponentials(judge, claim, assumed, verdict):
    assert judge(of(lambda p: p.exponential(claim), *assumed)).verdict == verdict


@pytest.mark.parametrize(
    ("body", "assumed", "verdict"),
    [
        (lambda p: p.log_bounds(log_x), (x > 0,), "proved"),
        (lambda p: p.log_bounds(log_x, strict=True), (x > 1,), "proved"),
        (lambda p: p.log_bounds(log("l", (1 + x) / (1 - y))), (x > 0, y < 1), "proved"),
        (lambda p: p.log_mean_bound(log_x), (x > 1,), "proved"),
        (lambda p: p.log_mean_bound(log_x), (x > 0, x < 1), "proved"),
        (lambda p: p.log_bounds(log_x), (x > -1,), "not"),
        (lambda p: p.log_bounds(log_x, strict=True), (x > 0,), "not"),
        (lambda p: p.log_bounds(log("l", (1 + x) / (y - 1))), (x > 0, y < 1), "not"),
        (lambda p: p.log_mean_bound(log_x), (x >= 1,), "not"),
        (lambda p: p.log_mean_bound(log_x), (x < 1,), "not"),
    ],
)
def test_bounds_on_logarithms(judge, body, assumed, verdict):
    result = judge(of(body, *assumed))
    assert (result.verdict == "proved") is (verdict == "proved")
    assert result.instances.outcome != "refuted" or verdict == "not"


# -- increasing functions ---------------------------------------------------------------------


def test_a_function_with_a_positive_derivative_increases(judge):
    f = Defined("f", x - 1 / x)

    def shown(proof):
        proof.assume(x > 0, s > 0, t > 0, t > s)
        fact = proof.increasing(f, x)
        return fact, proof.compare(fact, s, t)

    result = judge(shown)
    assert result.verdict == "proved"
    rises, compared = result.theorem.conclusions
    assert isinstance(rises.statement, Increasing)
    assert compared.text().startswith("f_s < f_t")


def test_a_pole_in_the_interval_is_owed(judge):
    """1/x has derivative -1/x^2; -1/x increases on both sides of 0, but not across."""
    f = Defined("f", -1 / x)

    def across(proof):
        proof.assume(x > -1, x < 1, s < 0, s > -1, t > 0, t < 1)
        return proof.compare(proof.increasing(f, x), s, t)

    result = judge(across)
    assert result.verdict != "proved"


@pytest.mark.parametrize(
    "assumed", [(x > 0, t > 0, s > t), (x > 0, s > -1, t > s), (x > 0, x < 1, s > 0, s < 1, t > 1, t > s)]
)
def test_points_outside_or_in_the_wrong_order(judge, assumed):
    f = Defined("f", x**2)
    assert judge(of(lambda p: p.compare(p.increasing(f, x), s, t), *assumed)).verdict != "proved"


def test_what_does_not_increase_is_not_proved(judge):
    f = Defined("f", x**2)
    assert judge(of(lambda p: p.increasing(f, x), x > -1)).verdict == "refuted"


@pytest.mark.parametrize(
    ("assumed", "body", "match"),
    [
        ((x**2 > 1,), lambda p: p.increasing(Defined("f", x), x), "not a bound on x"),
        ((x.differs(0),), lambda p: p.increasing(Defined("f", x), x), "not a bound on x"),
        ((y > 0,), lambda p: p.increasing(Defined("f", y), x), "does not depend"),
        ((x > 0,), lambda p: p.increasing(x, x), "wants a name"),
        ((x > 0,), lambda p: p.compare(p.show(x > 0), s, t), "does not say that a function increases"),
    ],
)
def test_misuse_of_increasing(assumed, body, match):
    refused(of(body, *assumed), match)


def test_a_fact_under_other_hypotheses_is_not_compared_with():
    f = Defined("f", x * y)

    def attack(proof):
        with proof.case("positive y", x > 0, y > 0):
            fact = proof.increasing(f, x)
        with proof.case("any y", s > 0, t > s):
            proof.compare(fact, s, t)

    refused(attack, "supposes y > 0")


def test_a_weak_order_gives_a_weak_order(judge):
    f = Defined("f", x**3 + x)
    order = (x > 0, s > 0, t > 0, s <= t)
    result = judge(of(lambda p: p.compare(p.increasing(f, x), s, t, strict=False), *order))
    assert result.verdict == "proved"
    assert result.theorem.conclusions[0].text().startswith("f_s <= f_t")
    assert judge(of(lambda p: p.compare(p.increasing(f, x), s, t), *order)).verdict != "proved"


# -- special cases and intermediate values ------------------------------------------------------

third, twice = Defined("p", y / 3), Defined("r", 2 * y)
rooted = Defined("f", x**2 - 1 / x)


def test_a_special_case(judge):
    def shown(proof):
        proof.assume(y > 0)
        with proof.case("any x", x > 0):
            fact = proof.show(x + y > y)
        return proof.special_case(fact, x, third)

    result = judge(shown)
    assert result.verdict == "proved"
    assert result.theorem.conclusions[0].text().startswith("p + y > y  if y > 0")
    assert "special case" in result.theorem.rules


@pytest.mark.parametrize(
    "value", [Defined("p", -y), Defined("p", 1 + (1 / (y - 1)) ** 2), Defined("p", log("lz", -y) ** 2 + 1)]
)
def test_a_value_outside_of_the_hypotheses_or_of_none(judge, value):
    def shown(proof):
        proof.assume(y > 0)
        with proof.case("any x", x > 0):
            fact = proof.show(x + 1 > 0)
        return proof.special_case(fact, x, value)

    assert judge(shown).verdict != "proved"


def test_a_hypothesis_on_a_name_is_moved_too(judge):
    """x > 0 said of a name for x is owed of -1 as well."""

    def shown(proof):
        with proof.case("any x", Defined("d", x + 0 * y) > 0):
            fact = proof.show(x > 0, using=[Defined("d", x + 0 * y) > 0])
        return proof.special_case(fact, x, Defined("minus_one", expr(-1)))

    assert judge(shown).verdict != "proved"


@pytest.mark.parametrize(
    ("body", "match"),
    [
        (lambda p: p.special_case(p.show(y > 0), x, third), "does not speak of x"),
        (lambda p: p.special_case(p.show(x > 0), x, Defined("p", 2 * x)), "depends on x"),
        (lambda p: p.special_case(p.show(x > 0), x, theta), "the same at every step"),
        (lambda p: p.special_case(p.show(x > 0), third, third), "wants a variable"),
        (lambda p: p.special_case(p.increasing(Defined("f", x), x), x, third), "not a relation of every state"),
    ],
)
def test_misuse_of_special_cases(body, match):
    refused(of(body, x > 0, y > 0), match)


def test_a_special_case_keeps_the_other_hypotheses():
    def attack(proof):
        proof.assume(y > 0)
        with proof.case("positive", x > 0, s > 0):
            fact = proof.show(x * s > 0)
        proof.special_case(fact, x, third)

    refused(attack, "supposes s > 0")


def value_taken(low, high, *assumed, function=rooted, value=0, grows=True, place=x):
    """The function of x takes the value between the ends, for y as supposed and x > 0."""

    def function_(proof):
        proof.assume(*assumed)
        with proof.case("the interval", x > 0):
            rises = proof.increasing(function, x) if grows else None
            return proof.attained(function, place, value, low=low, high=high, increasing=rises)

    return function_


half, two = Defined("a", expr(Rational(1, 2))), Defined("b", expr(2))


def test_an_intermediate_value(judge):
    result = judge(value_taken(half, two))
    assert result.verdict == "proved"
    said = result.theorem.conclusions[0].text()
    assert said == (
        "there is a real number x with x > 0, a < x, b > x and f = 0, and "
        "(for every real number x_2: if x_2 > 0 and f_x_2 = 0, then x_2 = x)"
    )
    once = judge(value_taken(half, two, grows=False))
    assert once.verdict == "proved" and "there is a real number x" in once.theorem.conclusions[0].text()


@pytest.mark.parametrize(
    ("low", "high", "options"),
    [
        (two, half, {}),  # in the wrong order
        (half, two, {"value": 5}),  # a value that is not between
        (Defined("a", expr(-1)), two, {}),  # an end outside of the interval
        (half, two, {"function": Defined("f", 1 / (1 - x) + x - 2), "grows": False}),  # a pole between them
        (Defined("a", y - 1), two, {}),  # an end that may be outside
        (
            Defined("a", (1 / (y - 1)) ** 2 / (2 + (1 / (y - 1)) ** 2)),
            two,
            {"grows": False},
        ),  # an end that is no number
    ],
)
def test_a_value_that_is_not_taken_is_not_proved(judge, low, high, options):
    assert judge(value_taken(low, high, **options)).verdict != "proved"


def test_the_logarithm_in_it_is_of_positive_numbers(judge):
    """log(x - 1) - log(x - 1) + x - 1 is not defined at x = 1/2."""
    inside = log("li", x - 1)
    assert (
        judge(value_taken(half, two, function=Defined("f", inside - inside + x - 1), grows=False)).verdict != "proved"
    )


def test_an_interval_that_may_be_empty(judge):
    """Between y and s there is a number only if y < s: it is not supposed by what bounds x."""
    low, high = Defined("a", (2 * y + s) / 3), Defined("b", (y + 2 * s) / 3)

    def attack(proof):
        proof.assume(y < x, x < s)
        return proof.attained(Defined("f", x), x, (y + s) / 2, low=low, high=high)

    assert judge(attack).verdict != "proved"

    def right(proof):
        proof.assume(y < s)
        with proof.case("the interval", y < x, x < s):
            return proof.attained(Defined("f", 1 * x + 0 * y), x, (y + s) / 2, low=low, high=high)

    assert judge(right).verdict == "proved"


@pytest.mark.parametrize(
    ("function", "match"),
    [
        (value_taken(half, two, value=x), "not the same for every x"),
        (value_taken(Defined("a", x / 2), two), "depends on x"),
        (value_taken(theta, two), "the same at every step"),
        (value_taken(half, two, function=Defined("f", y), grows=False), "a name for an expression in x"),
        (value_taken(half, two, place=theta, grows=False), "wants a variable"),
        (of(lambda p: p.attained(rooted, x, 0, low=half, high=two), x**2 > 1), "not a bound on x"),
        (of(lambda p: p.attained(rooted, x, 0, low=half, high=two)), "leave x an interval"),
        (
            of(lambda p: p.attained(rooted, x, 0, low=half, high=two, increasing=p.show(x > 0)), x > 0),
            "does not say that f increases",
        ),
        (
            of(
                lambda p: p.attained(
                    rooted, x, 0, low=half, high=two, increasing=p.increasing(Defined("g", x - 1 / x), x)
                ),
                x > 0,
            ),
            "does not say that f increases",
        ),
    ],
)
def test_misuse_of_intermediate_values(function, match):
    refused(function, match)


def test_an_increase_on_a_part_does_not_make_it_once():
    def attack(proof):
        with proof.case("a part", x > 1):
            rises = proof.increasing(rooted, x)
        with proof.case("the whole", x > 0):
            proof.attained(rooted, x, 0, low=half, high=two, increasing=rises)

    refused(attack, "under hypotheses that do not hold here")


def test_a_temperature_that_moves_is_no_temperature():
    state = log_odds_round(SymmetricChain(equal=True), tau, sampled=True).theta
    with pytest.raises(UsageError, match="the same at every step and round"):
        log_odds_round(SymmetricChain(equal=True), 1 + state, sampled=True)


# -- rounds in log-odds -----------------------------------------------------------------------


def falling(ratio, *assumed):
    def function(proof):
        proof.assume(0 < theta, M > 1, *assumed)
        proof.exponential(q > 1)
        proof.induction(0 < rest, rest < 1)
        gain = log("phi", (1 + (M - 1) * rest) / (1 - rest))
        proof.identity(after.odds_next[0], q * gain.argument)
        update = proof.logarithm(theta_next, q, gain)
        proof.show(theta_next > 0, using=[update, proof.logarithm(gain, op=">")])
        proof.show(theta_next <= B, using=[update])
        proof.preserved(after)
        return proof.uniform_geometric(theta, B, ratio, after)

    return function


def test_without_a_reason_the_bound_does_not_shrink(judge):
    result = judge(falling(1 / tau, theta <= B, tau > 2))
    assert result.verdict != "proved"
    assert isinstance(result.theorem.conclusions[0].statement, UniformBound)


@pytest.mark.parametrize(
    ("body", "assumed", "match"),
    [
        (lambda p: p.uniform_geometric(theta, B, 2 / tau, after), (tau > 2,), "wants the hypothesis"),
        (lambda p: p.uniform_geometric(theta, B, 2 / tau, after), (theta <= B, B < 1, tau > 2), "another hypothesis"),
        (lambda p: p.uniform_geometric(theta, B, B / tau, after), (theta <= B, tau > 2), "or in the ratio"),
        (lambda p: p.uniform_geometric(theta, B, 1 / theta, after), (theta <= B, tau > 2), "changes from round"),
        (lambda p: p.uniform_geometric(q, B, 2 / tau, after), (theta <= B, tau > 2), "not what a round changes"),
        (lambda p: p.uniform_geometric(theta, tau, Rational(1, 2), after), (theta <= tau,), "occurs in the recursion"),
    ],
)
def test_misuse_of_a_bound_on_every_step(body, assumed, match):
    refused(of(body, *assumed), match)


def test_a_round_in_log_odds_is_derived_not_typed_in():
    images = tuple(image + 1 for image in after.images)
    typed_in = LogOddsRound(chain, tau, after.thetas, after.sampled_odds, after.rests, images, after.edges)
    refused(of(lambda p: p.geometric(theta, Rational(1, 2), typed_in), theta >= 0), "must be a derived recursion")


# -- boxes --------------------------------------------------------------------------------------


def test_a_box_is_proved_by_balls_and_says_so(judge):
    result = judge(of(lambda p: p.enclosed(log_x < x - Rational(9, 10), {x: (Rational(1, 2), 3)})))
    assert result.verdict == "proved"
    assert result.evidence == ("ball arithmetic",)
    assert result.as_data()["evidence"] == ["ball arithmetic"]
    assert result.engine("certificate") == "not run"
    fact = result.theorem.conclusions[0]
    assert fact.statement.hypotheses == (x >= Rational(1, 2), x <= 3)
    assert set(result.theorem.rules) <= set(RULES) and set(result.theorem.rules) & COMPUTATIONS


def test_a_false_box_is_refuted_at_an_exact_point(judge):
    result = judge(of(lambda p: p.enclosed(log_x < x - Rational(11, 10), {x: (Rational(1, 2), 3)})))
    assert result.verdict == "refuted"
    assert result.witness is not None
    (value,) = result.witness.values()
    assert Rational(1, 2) <= value <= 3


@pytest.mark.parametrize(
    ("claim", "box", "match"),
    [
        (log_x < x, {}, "differ in x"),
        (log_x < x, {x: (0, 1), y: (0, 1)}, "differ in y"),
        (log_x < x, {x: (2, 1)}, "from 2 to 1"),
        (log_x < x, {x: (y, 1)}, "not an exact number"),
        (log_x.equals(x), {x: (1, 2)}, "balls show inequalities"),
        (theta > 0, {theta: (0, 1)}, "one for each step"),
        (exp_x > 0, {exp_x: (0, 1)}, "is no variable"),
    ],
)
def test_misuse_of_boxes(claim, box, match):
    refused(of(lambda p: p.enclosed(claim, box)), match)


def test_a_box_is_not_used_outside_of_it():
    def attack(proof):
        proof.assume(x > 0)
        inside = proof.enclosed(log_x < 1, {x: (Rational(1, 2), 2)})
        proof.show(log_x < 2, using=[inside])

    refused(attack, "under hypotheses that do not hold here")


def test_names_of_functions():
    with pytest.raises(Exception, match="no function 'sin'"):
        Function("f", "sin", expr(1))  # type: ignore[arg-type]
