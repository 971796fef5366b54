"""The operators of a round: what they derive for symmetric chains, and what they refuse."""

from __future__ import annotations

from fractions import Fraction

import pytest

from rlstar_sym.errors import UsageError
from rlstar_sym.model.chain import SymmetricChain
from rlstar_sym.model.star_round import (
    PAPER_ROUND,
    NoisyVerifier,
    PartialRefit,
    SampleAtTemperature,
    StarRound,
    round_of,
)
from rlstar_sym.polynomial.expressions import Symbol, substitute
from rlstar_sym.polynomial.rational import same

HALF = Fraction(1, 2)
CHAIN = SymmetricChain()
DELTA, REST, M = CHAIN.delta, CHAIN.rest, CHAIN.states
a, b, c, s = (Symbol(name) for name in "abcs")


def odds(x):
    return (1 + (M - 1) * x) / (1 - x)


def test_a_noisy_verifier_is_one_more_frozen_step():
    """THEOREMS II.3, from two derivations: a verifier in the pipeline, and a step that is sampled but not refit."""
    noisy = CHAIN.star_round(verifier=(a, b)).delta
    frozen = CHAIN.star_round(frozen=c).delta
    edge = CHAIN.frozen_edge(a, b)
    assert same(edge, (a - b) / (a + (M - 1) * b))
    assert same(noisy, substitute(frozen.definition, {c: edge}))
    assert same(frozen, (DELTA + c * REST + (M - 2) * c * DELTA * REST) / (1 + (M - 1) * c * DELTA * REST))
    assert same(frozen, substitute(CHAIN.star_round().delta.definition, {REST: c * REST}))


def test_the_exact_verifier_is_the_papers():
    assert CHAIN.star_round(verifier=(1, 0)).images == CHAIN.star_round().images
    assert same(CHAIN.star_round(verifier=(a, 0)).delta, CHAIN.star_round().delta)
    assert same(CHAIN.star_round(verifier=(a, a)).delta, DELTA)


def test_a_partial_refit_goes_a_part_of_the_way():
    full = CHAIN.star_round(verifier=(a, b)).delta
    part = CHAIN.star_round(verifier=(a, b), mix=s)
    assert same(part.delta, (1 - s) * DELTA + s * full)
    assert [p.name for p in part.parameters] == ["a", "b", "s"]
    assert [p.name for p in part.arguments] == ["delta", "rest", "M", "a", "b", "s"]


@pytest.mark.parametrize("power", [1, 2, 3])
def test_log_odds_under_temperature(power):
    """THEOREMS II.4: od(delta') = od(delta)^(1/tau) * od(product of the other edges as they are sampled)."""
    after = CHAIN.star_round(temperature=Fraction(1, power))
    rest = after.rest
    assert same(odds(rest.term), odds(DELTA) ** power)
    assert same(odds(after.delta.definition), odds(DELTA) ** power * odds(rest))


def test_any_temperature_in_sampled_odds():
    odds_symbol, rest, image = CHAIN.tempered_step(round_of(temperature=Fraction(7, 3)))
    assert same(odds(image), odds_symbol * odds(rest))
    assert same(odds(rest.term), odds_symbol)
    tempered = CHAIN.star_round(temperature=HALF)
    inserted = substitute(image, {rest: tempered.rest, odds_symbol: odds(DELTA) ** 2})
    assert same(inserted, tempered.delta)
    with_mix = CHAIN.tempered_step(round_of(mix=s))[2]
    assert same(with_mix, (1 - s) * DELTA + s * image)


@pytest.mark.parametrize("equal", [False, True])
@pytest.mark.parametrize("states", [2, 5])
@pytest.mark.parametrize("steps", [1, 2, 3])
def test_explicit_chains_follow_the_focused_recursion(steps, states, equal):
    named = {"verifier": (Fraction(3, 4), Fraction(1, 8)), "temperature": HALF, "mix": Fraction(2, 3)}
    edges = [Fraction(1, 3)] * steps if equal else [Fraction(1, 3), Fraction(-1, 5), Fraction(0)][:steps]
    explicit = SymmetricChain(steps, states, equal).star_round(**named)
    got = explicit.exact(edges[:1]) * steps if equal else explicit.exact(edges)
    assert got == CHAIN.star_round(**named).exact(edges, states)


def test_symbols_of_the_operators_take_values():
    general = CHAIN.star_round(verifier=(a, b), mix=s)
    number = CHAIN.star_round(verifier=(HALF, Fraction(1, 5)), mix=Fraction(1, 3))
    edges = [Fraction(1, 2), Fraction(1, 3), Fraction(-1, 9)]
    values = {a: HALF, b: Fraction(1, 5), s: Fraction(1, 3)}
    assert general.exact(edges, 4, values) == number.exact(edges, 4)
    source: dict = {}
    exec(general.python_source(), source)
    rest = edges[1] * edges[2]
    assert source["star_round"](edges[0], rest, 4, HALF, Fraction(1, 5), Fraction(1, 3)) == number.exact(edges, 4)[0]


def test_acceptance():
    assert same(CHAIN.acceptance(), CHAIN.accuracy.definition)
    kept = CHAIN.acceptance(round_of(verifier=(a, b)))
    assert same(kept, a * CHAIN.accuracy.definition + b * (1 - CHAIN.accuracy.definition))


def test_the_default_is_the_paper():
    assert round_of() == PAPER_ROUND == StarRound()
    assert round_of(temperature=1) == PAPER_ROUND
    built = round_of((1, HALF), HALF, Fraction(1, 3))
    assert built == StarRound(SampleAtTemperature(HALF), NoisyVerifier(Fraction(1), HALF), PartialRefit(Fraction(1, 3)))


@pytest.mark.parametrize(
    ("named", "sentence"),
    [
        ({"verifier": (0, 0)}, "a = b = 0 keeps no chain"),
        ({"verifier": (Fraction(3, 2), 0)}, r"a right answer, a, is 3/2; it lies in \[0, 1\]"),
        ({"verifier": (1, -1)}, "a wrong answer, b, is -1"),
        ({"verifier": (0.5, 0)}, "is not exact"),
        ({"temperature": 0}, "the temperature is 0"),
        ({"temperature": Fraction(-1, 2)}, "the temperature is -1/2"),
        ({"temperature": Fraction(3, 2)}, "the power 2/3 is not a rational function"),
        ({"mix": 0}, "s = 0 of the way"),
        ({"mix": Fraction(3, 2)}, "s = 3/2 of the way"),
        ({"verifier": (a, b), "frozen": c}, "the one or the other"),
        ({"pipeline": round_of(mix=s), "mix": s}, "not both"),
    ],
)
def test_refusals(named, sentence):
    with pytest.raises(UsageError, match=sentence):
        CHAIN.star_round(**named)


def test_a_verifier_may_prefer_wrong_answers():
    after = SymmetricChain(2, 3).star_round(verifier=(Fraction(1, 4), HALF))
    assert after.exact([HALF, HALF])[0] < HALF
