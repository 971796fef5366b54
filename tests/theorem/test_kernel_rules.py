"""The rules about arbitrary kernels: products of kernels over the steps, columns of them, and growth transforms. Every misuse is refused or leaves an open obligation."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from functools import reduce
from pathlib import Path

import pytest

from rlstar_sym import Aggregate, Defined, Proof, Rational, Symbol
from rlstar_sym.errors import DerivationError, TheoremFileError, UsageError
from rlstar_sym.model.dense_recursion import alongside, dense_recursion
from rlstar_sym.model.dense_symbolic import free_model, symbolic_model
from rlstar_sym.model.kernel_chain import DominantChain, two_state_chain
from rlstar_sym.model.star_round import round_of
from rlstar_sym.polynomial.composed import ColumnEntry, Composed, product
from rlstar_sym.polynomial.evaluation import exact
from rlstar_sym.polynomial.expressions import Number, add
from rlstar_sym.polynomial.indexed import instantiate
from rlstar_sym.prove.run import Settings, prove_theorems
from rlstar_sym.theorem import theorem
from rlstar_sym.theorem.verdicts import CERTIFICATE, POINTS

Function = Callable[[Proof], object]
half, third = Rational(1, 2), Rational(1, 3)


def refused(function: Function, match: str) -> None:
    with pytest.raises(TheoremFileError, match=match):
        _ = theorem("attack")(function).proof


@pytest.fixture
def verdict(tmp_path: Path) -> Callable[[Function], str]:
    def judged(function: Function) -> str:
        one = theorem("attack")(function)
        settings = Settings(tmp_path / "out", frozenset({CERTIFICATE, POINTS}), 1, 3)
        return prove_theorems({one.id: one}, settings, lambda _: None)[-1].verdict

    return judged


# -- products of kernels --------------------------------------------------------------------------

a, b = Symbol("a", "a_n", indexed=True), Symbol("b", "b_n", indexed=True)
chain = two_state_chain(a, b)
after = chain.star_round()
(C11, C12), (C21, C22) = chain.others.rows
D = Aggregate("D", "product", a + b - 1, 1)


def kernels(proof: Proof) -> None:
    proof.assume(0 <= a, a <= 1, 0 <= b, b <= 1)


def stochastic(proof: Proof, last) -> object:
    kernels(proof)
    return proof.induction(C11 >= 0, C12 >= 0, C21 >= 0, C22 >= 0, (C11 + C12).equals(1), (C21 + C22).equals(1), last)


def test_the_product_of_the_others_is_taken_in_cyclic_order():
    def kernel(n):
        x, y = Symbol(f"a_{n}"), Symbol(f"b_{n}")
        return ((x, 1 - x), (1 - y, y))

    assert instantiate(C12, 3, 2) == product(kernel(3), kernel(1))[0][1]
    assert instantiate(C12, 3, 3) == product(kernel(1), kernel(2))[0][1]
    whole = chain.composed("W", 0).rows[1][0]
    assert instantiate(whole, 3, 1) == reduce(product, [kernel(1), kernel(2), kernel(3)])[1][0]
    with pytest.raises(UsageError, match="only step"):
        instantiate(C12, 1, 1)


def test_determinants_multiply(verdict):
    assert verdict(lambda proof: stochastic(proof, (C11 * C22 - C12 * C21).equals(D))) == "proved"


@pytest.mark.parametrize(
    "claim",
    [
        (C11 * C22 - C12 * C21).equals(-D),
        (C11 * C22 + C12 * C21).equals(D),
        (C11 + C22).equals(1 + D * D),
        C11 >= half,
        C12.equals(C21),
    ],
)
def test_what_a_product_of_kernels_need_not_satisfy(verdict, claim):
    assert verdict(lambda proof: stochastic(proof, claim)) != "proved"


def test_a_running_product_is_of_one_kind_of_kernel_over_the_same_steps():
    other = two_state_chain(Symbol("e", indexed=True), Symbol("f", indexed=True)).composed("E", 1).rows[0][0]

    def mixed(proof):
        kernels(proof)
        return proof.induction(C11 + other >= 0)

    def different_steps(proof):
        kernels(proof)
        return proof.induction(C11 + Aggregate("L", "product", a + b - 1, 0) >= -2)

    refused(mixed, "one kind of kernel")
    refused(different_steps, "same steps")


def test_entries_of_a_product_have_no_values_of_their_own():
    def pointed(proof):
        kernels(proof)
        proof.show(a <= 1)
        return proof.fails_without(a <= 1, at={C11: half, a: [2, 2], b: [1, 1]})

    refused(pointed, "give the chain as a list")


def test_entries_that_are_not_there_are_refused():
    rows = ((a, 1 - a), (1 - b, b))
    for row, column, skip in ((3, 1, 1), (1, 0, 1), (1, 1, 2)):
        with pytest.raises(UsageError):
            Composed("C", rows, row, column, skip)
    with pytest.raises(UsageError):
        ColumnEntry("c", Symbol("d"), "diagonal", 1)


# -- columns of products on any number of states --------------------------------------------------

d, o, q = (Symbol(name, f"{name}_n", indexed=True) for name in "doq")
rho = Symbol("rho")
dominant = DominantChain(d)
c, m, J = dominant.back, dominant.strayed, dominant.accuracy
S = Aggregate("S", "sum", o, 1)


def basin(proof: Proof) -> None:
    proof.assume(q <= d, d <= 1, 0 < q, (q * (1 + o)).equals(1), 0 <= o, S <= rho, 0 <= rho, rho < 1)


def test_a_column_is_positive(verdict):
    def positive(proof):
        proof.assume(d <= 1, 0 < d)
        proof.not_vacuous(d >= 1, at={d: [Rational(9, 10)] * 2})
        return proof.column_induction(c > 0, m >= 0)

    assert verdict(positive) == "proved"


@pytest.mark.exhaustive
def test_the_ratio_in_a_column(verdict):
    def ratio(proof):
        basin(proof)
        proof.know(1 - d <= o * d, using=[q <= d, 0 <= o, (q * (1 + o)).equals(1)])
        near = {d: [Rational(9, 10)] * 2, q: [Rational(4, 5)] * 2, o: [half / 2] * 2, rho: half}
        proof.counterexample(d >= 1, at=near)
        return proof.column_induction(c > 0, m >= 0, m <= S * c, S >= 0, within=[S <= rho])

    assert verdict(ratio) == "proved"


@pytest.mark.parametrize(
    "claim",
    [
        *(
            pytest.param(claim, marks=pytest.mark.exhaustive)
            for claim in (m <= S * c / 2, m <= S * S * c, c >= 1, c <= half)
        ),
        m.equals(0),
    ],
    ids=str,
)
def test_what_a_column_need_not_satisfy(verdict, claim):
    def ratio(proof):
        basin(proof)
        return proof.column_induction(c > 0, m >= 0, S >= 0, claim, within=[S <= rho])

    assert verdict(ratio) != "proved"


@pytest.mark.exhaustive
def test_the_ratio_needs_the_bound_on_the_sum(verdict):
    def ratio(proof):
        proof.assume(q <= d, d <= 1, 0 < q, (q * (1 + o)).equals(1), 0 <= o)
        return proof.column_induction(c > 0, m >= 0, m <= S * c, S >= 0)

    assert verdict(ratio) != "proved"


def test_only_affine_relations_hold_for_means():
    def column(*relations, within=()):
        def proof_of(proof):
            basin(proof)
            return proof.column_induction(*relations, within=within)

        return proof_of

    mean = ColumnEntry("mean", d, "beside", 1)
    refused(column(m * m <= c), "not affine")
    refused(column(m.differs(1)), "need not hold for means")
    refused(column(m + mean >= 0), "two means")
    refused(column(J + dominant.beside >= 0), "two means")
    refused(column(m >= 0, J >= 0), "over its steps")
    refused(column(m + d >= 0), "changes from step to step")
    refused(column(m >= 0, within=[rho < 1]), "sum <= parameter")
    refused(column(m >= 0, S >= 0, within=[S <= half]), "not a hypothesis")
    refused(column(S >= 0), "entries of one product")


def random_row(size: int, place: int, odds: Fraction, number: random.Random) -> list[Fraction]:
    """A row whose odds of leaving `place` are at most `odds`."""
    stay = 1 / (1 + odds * Fraction(number.randint(0, 10), 10))
    parts = [0 if j == place else number.randint(0, 5) for j in range(size)]
    whole = sum(parts)
    if whole == 0:
        return [Fraction(int(j == place)) for j in range(size)]
    return [stay if j == place else (1 - stay) * Fraction(p, whole) for j, p in enumerate(parts)]


def multiplied(left, right):
    return [
        [sum(x * y for x, y in zip(row, column, strict=True)) for column in zip(*right, strict=True)] for row in left
    ]


def test_the_basin_on_exact_chains_of_matrices():
    """What III.3 concludes of one round, on matrices that know nothing of the rule."""
    number = random.Random(3)
    tried = 0
    for _ in range(60):
        size, steps = number.randint(2, 4), number.randint(2, 4)
        odds = [Fraction(number.randint(0, 9), 10 * (steps - 1)) for _ in range(steps)]
        chain_of_steps = [[random_row(size, i, odds[n], number) for i in range(size)] for n in range(steps)]
        for n in range(steps):
            others = reduce(multiplied, [*chain_of_steps[n + 1 :], *chain_of_steps[:n]])
            total = sum(odds) - odds[n]
            for i in range(size):
                row = chain_of_steps[n][i]
                weights = [row[j] * others[j][i] for j in range(size)]
                left = 1 - weights[i] / sum(weights)
                assert others[i][i] > 0
                assert all(others[j][i] <= total * others[i][i] for j in range(size) if j != i)
                assert left <= odds[n] * total * (1 - left)
                tried += left > 0
    assert tried > 100


# -- growth transforms ----------------------------------------------------------------------------


def entries(letter: str, size: int = 2) -> list[list[Symbol]]:
    return [[Symbol(f"{letter}_{i}{j}") for j in range(1, size + 1)] for i in range(1, size + 1)]


first, second = entries("k"), entries("l")
model = free_model([first, second])
recursion = dense_recursion(model)
accuracy = Defined("J", model.accuracy())


def inside(proof: Proof) -> None:
    proof.assume(*(x > 0 for step in (first, second) for row in step for x in row))
    proof.assume(*(add(*row).equals(1) for step in (first, second) for row in step))


def growth(value, steps=(first, second), round_=recursion, **more):
    def proof_of(proof):
        inside(proof)
        return proof.growth_transform(value, steps, round_, **more)

    return proof_of


def test_a_refit_is_a_growth_transform(verdict):
    assert verdict(growth(accuracy)) == "proved"


def test_a_growth_transform_wants_a_sum_over_chains():
    refused(growth(Defined("J", first[0][0] * second[0][0] - first[0][1] * second[1][0])), "not negative")
    refused(growth(Defined("J", first[0][0] * second[1][0])), "sum over chains")
    refused(growth(Defined("J", first[0][0] ** 2 * second[0][0])), "sum over chains")
    refused(growth(Defined("J", first[0][0])), "sum over chains")
    refused(growth(Defined("J", first[0][0] * second[0][0] / first[0][1])), "not a polynomial")
    refused(growth(accuracy, steps=(first, first)), "different symbols")
    refused(growth(accuracy, steps=(first, entries("z"))), "different symbols")
    refused(growth(accuracy, mix=2), "from 0 to 1")
    refused(growth(accuracy, mix=-1), "from 0 to 1")


def test_it_wants_a_derived_round():
    swapped = replace(recursion, images=(recursion.images[1], recursion.images[0], *recursion.images[2:]))
    refused(growth(accuracy, round_=swapped), "derived")


def test_it_does_not_serve_another_map(verdict):
    """A map that goes a part of the way leaves false identities while the claim is the whole."""
    partial = dense_recursion(model, round_of(mix=third))
    assert verdict(growth(accuracy, round_=partial)) != "proved"
    assert verdict(growth(accuracy, round_=partial, mix=third)) == "proved"


@pytest.mark.exhaustive
def test_it_does_not_serve_a_round_at_another_temperature(verdict):
    assert verdict(growth(accuracy, round_=dense_recursion(model, round_of(temperature=half)))) != "proved"


def test_it_wants_kernels(verdict):
    def unbounded(proof):
        proof.assume(*(x > 0 for step in (first, second) for row in step for x in row))
        return proof.growth_transform(accuracy, (first, second), recursion)

    assert verdict(unbounded) != "proved"


def test_every_model_wants_a_refit_on_what_the_model_samples_and_keeps():
    for pipeline in (round_of(temperature=half), round_of(verifier=(1, half)), round_of(frozen=half)):

        def improves(proof, pipeline=pipeline):
            return proof.growth_of_every_model(pipeline)

        refused(improves, "never to lower J")


def test_a_mixture_beyond_the_refit_is_not_proved(verdict):
    def too_far(proof):
        s = Symbol("s")
        proof.assume(0 <= s, s <= 2)
        return proof.growth_of_every_model(round_of(mix=s))

    assert verdict(too_far) == "refuted"


# -- recursions of entries ------------------------------------------------------------------------


def test_a_dense_recursion_is_the_round():
    x, y, u, v = (Symbol(name) for name in "xyuv")
    derived = dense_recursion(symbolic_model([[[x, 1 - x], [1 - y, y]], [[u, 1 - u], [1 - v, v]]]))
    assert derived.edges == (x, y, u, v)
    values = {x: Fraction(9, 10), y: Fraction(3, 5), u: Fraction(1, 3), v: Fraction(1, 4)}
    right, wrong = values[x] * values[u], (1 - values[x]) * (1 - values[v])
    assert exact(derived.images[0], values) == right / (right + wrong)


def test_entries_that_a_round_does_not_determine_are_refused():
    x, y = Symbol("x"), Symbol("y")
    with pytest.raises(UsageError, match="not an entry itself"):
        dense_recursion(symbolic_model([[[x / 2, 1 - x / 2], [y, 1 - y]], [[1, 0], [0, 1]]]))
    with pytest.raises(DerivationError, match="does not keep the form"):
        dense_recursion(symbolic_model([[[x, 1 - x], [1 - x, x]], [[y, 1 - y], [0, 1]]]))


def test_a_sequence_alongside_wants_a_name_of_its_own():
    with pytest.raises(UsageError, match="already has a meaning"):
        alongside(recursion, {first[0][0]: Number(Fraction(1))})
    bound = Symbol("eps")
    assert alongside(recursion, {bound: bound**2}).following(bound).definition == bound**2


def test_a_recursion_of_any_number_of_steps_is_not_evaluated_at_edges():
    with pytest.raises(UsageError, match="any number of steps"):
        after.exact([half, half])


def test_a_limit_one_round_later_is_a_limit_of_that_quantity_alone():
    def other(proof):
        edge = Symbol("x")
        halving = halved(edge)
        proof.assume(0 <= edge)
        proof.preserved(halving)
        null = proof.geometric(edge, half, halving)
        limit = proof.squeeze(1 - edge, 1, edge, null)
        return proof.from_next_round(limit, 1 - edge, halving)

    refused(other, "one round later")

    def right(proof):
        edge = Symbol("x")
        halving = halved(edge)
        proof.assume(0 <= edge)
        proof.preserved(halving)
        null = proof.geometric(edge, half, halving)
        proof.show(1 - edge / 2 <= 1)
        proof.show(1 - (1 - edge / 2) <= edge)
        limit = proof.squeeze(1 - edge / 2, 1, edge, null)
        return proof.from_next_round(limit, 1 - edge, halving)

    assert (
        theorem("right")(right).conclusions[0].text()
        == "1 - x(t) -> 1 as t -> oo  if x(0) >= 0  (for all x real; every run with x(t + 1) = x_next(t))"
    )


# -- limits from an exact start -------------------------------------------------------------------


def halved(edge, shift=0):
    """A sequence beside a round of perfect steps, which moves nothing else."""
    return alongside(dense_recursion(symbolic_model([[[1, 0], [0, 1]]])), {edge: edge / 2 + shift})


def from_start(start, rounds, below=1, inside=False):
    """x -> x/2 from a start; the limit is shown for 0 <= x <= `below`."""

    def proof_of(proof):
        edge = Symbol("x")
        halving = halved(edge)
        with proof.case("below", 0 <= edge, edge <= below):
            proof.preserved(halving)
            null = proof.geometric(edge, half, halving)
            proof.show(1 - edge <= 1)
            proof.show(1 - (1 - edge) <= edge)
            limit = proof.squeeze(1 - edge, 1, edge, null)
            if inside:
                return proof.from_start(limit, halving, {edge: start}, rounds=rounds)
        return proof.from_start(limit, halving, {edge: start} if start is not None else {}, rounds=rounds)

    return proof_of


def test_a_limit_from_a_start_that_comes_into_the_region(verdict):
    assert (
        theorem("right")(from_start(5, 3)).conclusions[0].text()
        == "1 - x(t) -> 1 as t -> oo  if x(0) = 5  (for all x real; every run with x(t + 1) = x_next(t))"
    )
    assert verdict(from_start(5, 3)) == "proved"


@pytest.mark.parametrize(("start", "rounds"), [(5, 2), (5, 0), (-1, 0), (-1, 3)])
def test_a_start_that_is_not_in_the_region_by_then(verdict, start, rounds):
    assert verdict(from_start(start, rounds)) != "proved"


def test_a_start_is_exact_and_complete_and_under_no_hypotheses():
    refused(from_start(None, 1), "missing: x")
    refused(from_start(Symbol("y"), 1), "exact value")
    refused(from_start(5, 3, inside=True), "outside of the hypotheses")
