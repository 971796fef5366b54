"""The signed classification against brute force: many rounds of many chains, in doubles where no tie is at stake, exactly where one is."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations_with_replacement, product
from random import Random

import numpy
import pytest

from rlstar_sym.errors import UndefinedRound, UsageError
from rlstar_sym.fate.classification import classify
from rlstar_sym.fate.round_bounds import bounds_to_accuracy
from rlstar_sym.model.chain import SymmetricChain
from rlstar_sym.model.orbit import Orbit, rounds_to_accuracy
from rlstar_sym.model.trajectory import trajectory

F = Fraction
AFTER = SymmetricChain().star_round()


def followed(starts, states, rounds):
    """The edges after many rounds in doubles, an array with a row a chain; undefined rounds leave nan."""
    edges = numpy.array([[float(d) for d in start] for start in starts])
    with numpy.errstate(all="ignore"):
        for _ in range(rounds):
            edges = numpy.clip(AFTER.vectorised(edges, states), -1 / (states - 1), 1)
    return edges


def accuracy(edges, states):
    return (1 + (states - 1) * edges.prod(axis=-1)) / states


def agrees(fate, edges, states):
    """Whether a chain has come near what is said of its limit."""
    reached = accuracy(edges, states)
    if fate.fate == "stuck":
        return reached < float(fate.limit_accuracy) + 1e-9 and abs(reached - float(fate.limit_accuracy)) < 0.02
    return abs(reached - float(fate.limit_accuracy)) < 1e-6 and all(
        abs(edge - float(limit)) < 1e-3 for edge, limit in zip(edges, fate.limits, strict=True)
    )


@pytest.mark.parametrize("states", [2, 3, 4, 5])
def test_random_starts(states):
    """1,250 random starts for each M, so 5,000 in all: every one is decided, and brute force agrees."""
    random = Random(states)
    least = F(-1, states - 1)
    by_length = {n: [] for n in (1, 2, 3, 4)}
    for case in range(1250):
        start = [least + (1 - least) * F(random.randrange(1, 10_000), 10_000) for _ in range(1 + case % 4)]
        if random.randrange(3) == 0:
            start[random.randrange(len(start))] = F(0)
        by_length[len(start)].append(start)
    seen = {}
    for starts in by_length.values():
        ends = followed(starts, states, 2500)
        for start, end in zip(starts, ends, strict=True):
            fate = classify(start, states)
            seen[fate.fate] = seen.get(fate.fate, 0) + 1
            assert fate.fate in ("optimal", "wrong-steps", "stuck"), (start, fate)
            assert agrees(fate, end, states), (start, end, fate)
    assert seen["optimal"] > 300 and seen["wrong-steps"] > 100


def corners(states, steps):
    least = F(-1, states - 1)
    grid = sorted({least, least / 2, -least / 2, F(0), F(1, 2), F(1), *([F(1, 3)] if steps < 4 else [])})
    # the order of the steps does not matter; the random starts above have all orders
    return product(grid, repeat=steps) if steps < 3 else combinations_with_replacement(grid, steps)


@pytest.mark.parametrize("states", [2, 3, 4, 5])
@pytest.mark.parametrize("steps", [1, 2, 3, 4])
def test_ties_zeros_and_corners(states, steps):
    """Every combination of 0, both ends, equal moduli of either sign: decided, and exact rounds agree."""
    for start in corners(states, steps):
        fate = classify(list(start), states, 200)
        assert fate.fate != "open", start
        exact_check(list(start), states, fate)


def exact_check(start, states, fate):
    """Follow exactly while the fractions are short, then in balls: signs and J have to be those of the fate."""
    try:
        now = AFTER.exact(start, states)
    except UndefinedRound:
        assert fate.fate == "stuck" and fate.limit_accuracy == 0
        return
    assert fate.limit_accuracy != 0
    chance = F(1, states)
    orbit = Orbit(start, states)
    before = None
    for _ in range(fate.decided_at + 60):
        value = orbit.accuracy()
        if orbit.exact and before is not None:
            assert value >= before
        before = value if orbit.exact else before
        orbit.advance()
    reached = float(orbit.accuracy()) if not orbit.exact else float(F(int(orbit.accuracy().p), int(orbit.accuracy().q)))
    if fate.fate == "stuck" and fate.limit_accuracy == chance:
        # no round brings a stuck chain above chance
        assert reached <= float(chance) + 1e-12
        if fate.limits:
            assert AFTER.exact(now, states) == now and list(fate.limits) == now
        zeros = [d for d in start if d == 0]
        assert len(zeros) != 1
    elif fate.fate == "stuck":
        assert now == start and reached == pytest.approx(float(fate.limit_accuracy))
    else:
        assert reached > float(chance)
        signs = [orbit.sign(place) for place in orbit.of_step]
        assert [n for n, s in enumerate(signs, 1) if s < 0] == list(fate.wrong_steps)
        assert reached <= float(fate.limit_accuracy) + 1e-12


EXAMPLES = [
    ("-3/10,-1/5,1/2", 3, "wrong-steps", F(1, 2), (1, 2)),
    ("-1/10,3/10,1/5", 2, "optimal", F(1), ()),
    ("-1/5,1/5,1/2", 2, "stuck", F(1, 2), ()),
    ("1/10,1/10,1/10", 64, "optimal", F(1), ()),
    ("0,1/10,1/10", 64, "optimal", F(1), ()),
    ("0,0,1/10", 64, "stuck", F(1, 64), ()),
    ("-1,1,1", 2, "stuck", F(0), (1,)),
    ("-1/2,-1/2,-1/2,1", 3, "stuck", F(1, 4), (1, 2, 3)),
    ("-1/10,-1/10,-1/10,1/2,3/5", 3, "stuck", F(1, 3), ()),
    ("-1/4", 3, "optimal", F(1), ()),
    ("-1/2", 3, "stuck", F(0), (1,)),
    ("3/10,-3/13", 3, "stuck", F(1, 3), ()),
    ("3/10,-22/100", 3, "optimal", F(1), ()),
    ("3/10,-24/100", 3, "wrong-steps", F(1, 2), (1, 2)),
    ("3/10,2/5,-27/100", 3, "wrong-steps", F(1, 2), (1, 3)),
    ("3/10,3/10,-27/100", 3, "stuck", F(1, 3), ()),
    ("-1,-1/2", 2, "wrong-steps", F(1), (1, 2)),
]


@pytest.mark.parametrize(("edges", "states", "name", "value", "wrong"), EXAMPLES)
def test_examples(edges, states, name, value, wrong):
    fate = classify([F(e) for e in edges.split(",")], states)
    assert (fate.fate, fate.limit_accuracy, fate.wrong_steps) == (name, value, wrong)
    assert fate.theorems and fate.reason


@pytest.mark.parametrize("states", [3, 5])
def test_one_negative_edge_between_equal_positive_ones(states):
    """One threshold X(p): below it optimal, above it stuck; close to it the answer may be open, and never wrong."""
    p = F(1, 4)
    names = []
    for k in range(1, 60):
        x = F(k, 60 * (states - 1))
        fate = classify([p, p, -x], states, 60)
        names.append(fate.fate)
        if fate.fate == "stuck":
            assert fate.limit_accuracy == F(1, states)
    first_other = next(i for i, name in enumerate(names) if name != "optimal")
    assert first_other > 3 and set(names[:first_other]) == {"optimal"}
    tail = [name for name in names[first_other:] if name != "open"]
    assert set(tail) == {"stuck"} and len(names) - first_other - len(tail) <= 2


def test_open_is_said_where_nothing_is_certain():
    """Log-odds that cancel but for a sliver are not decided in a few rounds."""
    fate = classify([F(1, 4), F(1, 4), -F(5, 24)], 3, 0)
    assert fate.fate == "open" and fate.limit_accuracy is None and not fate.not_optimal
    fate = classify([F(1, 4), F(1, 3), -F(1, 4)], 3, 0)
    assert fate.fate == "open" and fate.not_optimal and "optimal is excluded" in fate.reason


def test_bounds_enclose_the_count():
    random = Random(8)
    for case in range(120):
        steps, states = 2 + case % 3, random.choice([2, 3, 5, 64])
        start = [F(random.randrange(2, 60), 60) for _ in range(steps)]
        if case % 4 == 0:
            start = [start[0]] * steps
        eta = random.choice([F(1, 10), F(1, 100), F(1, 10**9)])
        count = rounds_to_accuracy(start, states, 1 - eta, 5000)
        bounds = bounds_to_accuracy(min(start), max(start), steps, states, eta)
        assert count is not None and bounds.at_least <= count <= bounds.at_most, (start, states, eta, count, bounds)
        if steps == 2:
            assert bounds.at_least == bounds.at_most == count


def test_the_count_is_that_of_the_trajectory():
    for start, states in (([F(1, 10)] * 3, 64), ([F(1, 3), F(1, 5)], 4)):
        for eta in (F(1, 100), F(1, 10**6)):
            rounds = trajectory(start, states, 12).rounds
            wanted = next(r.t for r in rounds if r.doubles.one_minus_accuracy <= float(eta))
            assert rounds_to_accuracy(start, states, 1 - eta, 100) == wanted
    assert rounds_to_accuracy([F(1, 1000)] * 3, 64, F(1, 2), 10) is None


@pytest.mark.parametrize(
    ("edges", "states", "sentence"),
    [
        ([F(2)], 3, "delta of step 1 is outside"),
        ([F(0), F(-3, 5)], 3, r"step 2 is outside \[-1/2, 1\]"),
        ([], 3, "at least 1 step"),
    ],
)
def test_refusals(edges, states, sentence):
    with pytest.raises(UsageError, match=sentence):
        classify(edges, states)


def test_the_conditions_that_hold_a_negative_edge_back_are_absorbing():
    """One exact round on random pairs (p, -x) and products c: a condition that holds holds again, and -x has not crossed before p."""
    random = Random(2)
    checked = 0
    while checked < 3000:
        states = random.choice([3, 4, 5, 10, 100])
        slope, least = states - 2, F(1, states - 1)
        p, c = F(random.randrange(1, 400), 400), F(random.randrange(0, 400), 400)
        bound = max(2 * c / (1 + c), F(2, 3) if c <= F(1, 2) else F(0))
        x = 1 / (1 / p + bound * slope * F(random.choice([1, random.randrange(100, 200)]), random.choice([1, 200])))
        meets = (p - x) * (1 + c) <= 2 * c * slope * p * x or (c <= F(1, 2) and 3 * (p - x) <= 2 * slope * p * x)
        if not 0 < x <= least or not meets:
            continue
        checked += 1
        divisor = 1 - (states - 1) * p * x * c
        p_next = (p - x * c * (1 + slope * p)) / divisor
        x_next = (x - p * c * (1 - slope * x)) / divisor
        if p_next > 0:
            assert x_next > 0
            # c falls; at its present value the same conditions hold
            again = (p_next - x_next) * (1 + c) <= 2 * c * slope * p_next * x_next
            assert again or p_next <= x_next or (c <= F(1, 2) and 3 * (p_next - x_next) <= 2 * slope * p_next * x_next)
