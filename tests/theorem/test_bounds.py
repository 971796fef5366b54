"""The rule `moving bound`: what it concludes and owes, what it refuses, and simulations of what it says."""

from __future__ import annotations

import random
from fractions import Fraction
from math import prod

import pytest

from rlstar_sym import Defined, Rational, Symbol, SymmetricChain
from rlstar_sym.errors import TheoremFileError
from rlstar_sym.prove.run import Settings, prove_theorems
from rlstar_sym.theorem import theorem
from rlstar_sym.theorem.discovery import discover
from rlstar_sym.theorem.statements import MovingBound
from rlstar_sym.theorem.verdicts import CERTIFICATE, POINTS
from rlstar_sym.theorem.wording import claim_latex

chain = SymmetricChain()
delta, rest, M = chain.delta, chain.rest, chain.states
after = chain.star_round()
x, y, z, w = Symbol("x"), Symbol("y"), Symbol("z"), Symbol("w")
noise = Symbol("nu", indexed=True)
half = Rational(1, 2)
#: a map that is easy to bound: every edge gains at least w
image = delta + w + noise


def judge(function, out):
    one = theorem("t.1")(function)
    settings = Settings(out, frozenset({CERTIFICATE, POINTS}), 1, 3)
    return prove_theorems({one.id: one}, settings, lambda _: None)[-1]


def up(proof, *more, low=y, high=z):
    proof.assume(low <= high, 0 <= w, noise >= 0, low <= x, x <= high, x <= delta, *more)
    return proof.show(image >= x + w)


def test_upwards_is_proved_and_says_what_it_says(tmp_path):
    result = judge(lambda p: p.moving_bound(up(p), x, delta, image, low=y, high=z, gain=w), tmp_path)
    assert result.verdict == "proved"
    (fact,) = result.theorem.conclusions
    assert isinstance(fact.statement, MovingBound)
    assert [str(o.claim) for o in fact.obligations] == ["y <= z", "w >= 0"]
    assert not any("x" in [s.name for s in h.symbols()] for h in fact.statement.hypotheses)
    assert fact.text() == (
        "for every T >= 0: if (y <= z and w >= 0, and nu[n](t) >= 0 for every step n) in every round t < T, and delta[n](0) >= y for every step n, "
        "then delta[n](T) >= min(z, y + w*T) for every step n  "
        "(for all N >= 2 steps; y, z, w real; nu, delta real for every step; every run with delta[n](t + 1) = delta[n](t) + w + nu[n](t))"
    )


def test_downwards_and_without_gain(tmp_path):
    def down(proof):
        proof.assume(y <= z, noise <= 0, y <= x, x <= z, delta <= x)
        shown = proof.show(delta + noise <= x)
        return proof.moving_bound(shown, x, delta, delta + noise, low=y, high=z)

    result = judge(down, tmp_path)
    assert result.verdict == "proved"
    said = result.theorem.conclusions[0].text()
    assert "and delta[n](0) <= z for every step n, then delta[n](T) <= max(y, z) for every step n" in said


def test_what_is_supposed_of_the_level_is_supposed_of_every_level():
    def conditional(proof):
        proof.assume(y <= z, 0 <= w, y <= x, x <= z, x <= delta, x**2 >= w + x)
        shown = proof.show(delta**2 >= x + w, using=[x <= delta, x**2 >= w + x])
        return proof.moving_bound(shown, x, delta, delta**2, low=y, high=z, gain=w)

    (fact,) = theorem("t.1")(conditional).conclusions
    assert "for every real number x: if x >= y and x <= z, then x^2 >= w + x" in fact.text().replace("y <= x", "x >= y")
    assert [str(r) for r in fact.statement.supposed] == ["x^2 >= w + x"]
    assert r"\text{for every real number }" in claim_latex(fact)


def test_an_empty_range_and_a_negative_gain_are_owed_without_the_level(tmp_path):
    """From low <= x <= high alone low <= high would follow, and with an empty range everything would."""

    def empty(proof):
        proof.assume(y <= x, x <= z, x <= delta, noise >= 0, w >= 0)
        return proof.moving_bound(proof.show(image >= x + w), x, delta, image, low=y, high=z, gain=w)

    def reversed_range(proof):
        proof.assume(1 <= x, x <= 0, x <= delta)
        return proof.moving_bound(proof.show(delta >= x + 7), x, delta, delta, low=1, high=0, gain=7)

    def negative(proof):
        proof.assume(y <= z, y <= x, x <= z, x <= delta, noise >= 0)
        return proof.moving_bound(proof.show(image >= x + w), x, delta, image, low=y, high=z, gain=w)

    for attack in (empty, reversed_range, negative):
        result = judge(attack, tmp_path)
        assert result.verdict != "proved"
        assert not result.obligations[-1].proved or not result.obligations[-2].proved


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda p, f: p.moving_bound(f, x, delta, image, low=y, high=z, gain=2 * w), "does not say that the new edge"),
        (lambda p, f: p.moving_bound(f, x, delta, delta, low=y, high=z, gain=w), "does not say that the new edge"),
        (lambda p, f: p.moving_bound(f, x, delta, image, low=0, high=z, gain=w), "wants the hypotheses 0 <= x"),
        (lambda p, f: p.moving_bound(f, x, delta, image, low=y, high=2 * z, gain=w), "wants the hypotheses"),
        (lambda p, f: p.moving_bound(f, y, delta, image, low=x, high=z, gain=w), "does not say that the new edge"),
        (lambda p, f: p.moving_bound(f, delta, delta, image, low=y, high=z, gain=w), "a Symbol of its own"),
        (lambda p, f: p.moving_bound(f, x, x, image, low=y, high=z, gain=w), "not the edge of a step"),
        (lambda p, f: p.moving_bound(f, x, M, image, low=y, high=z, gain=w), "must be one of M"),
        (lambda p, f: p.moving_bound(f, x, delta, image, low=delta, high=z, gain=w), "is not fixed: delta changes"),
        (lambda p, f: p.moving_bound(f, x, delta, image, low=y, high=z, gain=rest), "is not fixed: rest changes"),
        (lambda p, f: p.moving_bound(f, x, delta, image, low=y, high=z, gain=noise), "is not fixed: nu changes"),
        (lambda p, f: p.moving_bound(f, x, delta, image, low=y, high=x, gain=w), "is not fixed: x changes"),
        (
            lambda p, f: p.moving_bound(f, x, Defined("d", delta), image, low=y, high=z, gain=w),
            "not the edge of a step",
        ),
    ],
)
def test_what_the_rule_refuses(call, said):
    with pytest.raises(TheoremFileError, match=said):
        _ = theorem("t.1")(lambda p: call(p, up(p))).proof


@pytest.mark.parametrize("more", [x <= noise, x <= rest, x + delta <= 2])
def test_a_level_tied_to_what_changes_is_refused(more):
    with pytest.raises(TheoremFileError, match="ties the level to"):
        _ = theorem("t.1")(lambda p: p.moving_bound(up(p, more), x, delta, image, low=y, high=z, gain=w)).proof


def test_a_case_about_one_step_and_a_missing_edge_hypothesis_are_refused():
    def one_step(proof):
        proof.assume(y <= z, 0 <= w, noise >= 0, y <= x, x <= z)
        with proof.case("one step", x <= delta, every_step=False):
            shown = proof.show(image >= x + w)
            return proof.moving_bound(shown, x, delta, image, low=y, high=z, gain=w)

    def no_edge(proof):
        proof.assume(y <= z, 0 <= w, noise >= 0, y <= x, x <= z, delta >= 2, z <= 1)
        return proof.moving_bound(proof.show(image >= x + w), x, delta, image, low=y, high=z, gain=w)

    with pytest.raises(TheoremFileError, match="hypotheses that every step satisfies"):
        _ = theorem("t.1")(one_step).proof
    with pytest.raises(TheoremFileError, match="wants the hypotheses x <= delta"):
        _ = theorem("t.1")(no_edge).proof


# -- what II.6c and II.6d say, on chains with errors -----------------------------------------------


def exact_round(edges, states):
    new = []
    for n, d in enumerate(edges):
        r = prod(edges[:n] + edges[n + 1 :])
        new.append((d + r + (states - 2) * d * r) / (1 + (states - 1) * d * r))
    return new


def gain(edge, steps, states):
    return exact_round([edge] * steps, states)[0] - edge


@pytest.mark.parametrize(("steps", "states"), [(2, 2), (3, 2), (3, 7), (4, 3)])
def test_simulated_chains_climb_with_errors_of_any_kind(steps, states):
    assert {"II.6c", "II.6d"} <= set(discover([]))
    rng = random.Random(5)
    eta, low, high = Fraction(1, 40), Fraction(2, 5), Fraction(3, 4)
    least_gain = min(gain(low + (high - low) * Fraction(k, 200), steps, states) for k in range(201))
    slack = least_gain - eta - Fraction(1, 1000)  # the grid misses the least by less
    assert slack > 0
    for kind in (lambda: -eta, lambda: rng.choice([-eta, eta]), lambda: Fraction(rng.randint(-100, 100), 4000)):
        edges = [low + Fraction(rng.randint(0, 20), 100) for _ in range(steps)]
        for t in range(12):
            assert min(edges) >= min(high, low + slack * t)
            # rounded down, which is one more error of the kind allowed
            edges = [Fraction(int(min(Fraction(1), e + kind()) * 10**12), 10**12) for e in exact_round(edges, states)]
        assert min(edges) >= high


@pytest.mark.parametrize(("steps", "states"), [(3, 2), (4, 3)])
def test_simulated_chains_fall_below_the_threshold(steps, states):
    eta, high = Fraction(1, 40), Fraction(1, 10)
    loss = eta - max(gain(high * Fraction(k, 100), steps, states) for k in range(101)) - Fraction(1, 1000)
    assert loss > 0
    edges = [high] * steps
    for t in range(10):
        if min(edges) < 0:
            break
        assert max(edges) <= max(Fraction(0), high - loss * t)
        edges = [e - eta for e in exact_round(edges, states)]
    assert t >= 3
