"""Parts IV and V: the formulas of the theorem files against enumeration, and false variants that are not proved.

The rounds of these files are formulas of their authors; here every chain (sample, vote) is enumerated in exact rationals, signed edges included.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from importlib.util import module_from_spec, spec_from_file_location
from itertools import product
from math import comb, prod
from pathlib import Path
from types import ModuleType

import pytest

from rlstar_sym import Proof, Rational, Symbol
from rlstar_sym.cli.running import choose_engines, quiet, settings
from rlstar_sym.polynomial.evaluation import evaluate
from rlstar_sym.polynomial.expressions import Expr, unfold
from rlstar_sym.prove.run import prove_theorems
from rlstar_sym.theorem import theorem

PROOFS = Path(__file__).parents[2] / "proofs"
HALF = Fraction(1, 2)
Matrix = list[list[Fraction]]


def contents(name: str) -> ModuleType:
    """The names of a theorem file."""
    spec = spec_from_file_location(f"of_{name}", PROOFS / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def value(expression: Expr, point: dict[Symbol, Fraction]) -> Fraction:
    return Fraction(str(evaluate(unfold(expression), point, Fraction)))


def kernel(edge: Fraction, states: int) -> Matrix:
    right, wrong = (1 + (states - 1) * edge) / states, (1 - edge) / states
    return [[right if i == j else wrong for j in range(states)] for i in range(states)]


def edge_of(weights: Matrix) -> Fraction:
    """The edge of the refitted step; every row must give the same symmetric kernel."""
    found = {
        (len(row) * row[i] / sum(row) - 1) / (len(row) - 1) if len({*row[:i], *row[i + 1 :]}) == 1 else None
        for i, row in enumerate(weights)
    }
    (edge,) = found
    assert edge is not None
    return edge


def chains(edges: Sequence[Fraction], states: int) -> Iterator[tuple[tuple[int, ...], Fraction]]:
    """Every chain with its probability, from a uniform start."""
    kernels = [kernel(e, states) for e in edges]
    for chain in product(range(states), repeat=len(edges) + 1):
        yield chain, prod(k[i][j] for k, i, j in zip(kernels, chain[:-1], chain[1:], strict=True)) * Fraction(1, states)


@pytest.mark.parametrize(("steps", "states"), [(2, 2), (2, 3), (3, 2), (3, 3), (2, 4)])
def test_a_curriculum_is_the_refit_on_all_kept_chains(steps: int, states: int) -> None:
    file, draw = contents("curriculum"), random.Random(steps * 10 + states)
    for _ in range(6):
        edges = [draw.choice([Fraction(draw.randint(-5, 12), 12), Fraction(0)]) for _ in range(steps)]
        edges = [max(e, Fraction(-1, 2 * (states - 1))) for e in edges]
        own = [Fraction(draw.randint(1, 4), 20) for _ in range(steps)]
        for n in range(steps):
            weights = [[Fraction(0)] * states for _ in range(states)]
            for chain, weight in chains(edges, states):
                if chain[0] == chain[-1]:
                    weights[chain[n]][chain[n + 1]] += (1 - sum(own)) * weight
            for (start, end), weight in chains([edges[n]], states):
                if start == end:
                    weights[start][end] += own[n] * weight
            rest = prod(edges[:n] + edges[n + 1 :])
            point = {
                file.delta: edges[n],
                file.rest: rest,
                file.M: Fraction(states),
                file.share: own[n] / (1 - sum(own)),
            }
            assert value(file.next_edge, point) == edge_of(weights)


@pytest.mark.parametrize("x", [Fraction(1, 10), Fraction(2, 5), HALF, Fraction(3, 5), Fraction(9, 10)])
def test_rationalisation_is_the_refit_on_right_chains_and_hinted_ones(x: Fraction) -> None:
    file, edges = contents("rationalisation"), [x, x, x, Fraction(1)]
    accuracy = sum(w for chain, w in chains(edges, 2) if chain[0] == chain[-1])
    assert accuracy == value(file.accuracy, {file.x: x})
    new = []
    for n in range(4):
        weights = [[Fraction(0)] * 2 for _ in range(2)]
        for chain, weight in chains(edges, 2):
            if chain[0] == chain[-1]:
                weights[chain[n]][chain[n + 1]] += weight
        for begun, weight in chains(edges[:3], 2):
            hinted = (*begun, begun[0])  # the hint: the last step says the answer
            weights[hinted[n]][hinted[n + 1]] += (1 - accuracy) * weight
        new.append(edge_of(weights))
    assert new == [value(file.x_next, {file.x: x})] * 3 + [value(file.last_next, {file.x: x})]
    later = sum(w for chain, w in chains(new, 2) if chain[0] == chain[-1])
    assert later == value(file.accuracy_next, {file.x: x})
    assert (later < accuracy) is (x <= Fraction(2, 5)) or Fraction(2, 5) < x < Fraction(3, 5)


@pytest.mark.parametrize("p", [Fraction(n, 10) for n in range(1, 10)])
def test_the_majority_is_that_of_all_votes(p: Fraction) -> None:
    file = contents("majority")
    for size, vote, refitted in ((3, file.three, file.p_next), (5, file.five, file.p_five)):
        kept = [Fraction(0), Fraction(0)]
        right = Fraction(0)
        for votes in product((0, 1), repeat=size):
            weight, winner = prod(p if v else 1 - p for v in votes), int(sum(votes) > size // 2)
            right += winner * weight
            kept[winner] += weight * (p if winner else 1 - p)
        assert right == value(vote, {file.p: p})
        assert kept[1] / sum(kept) == value(refitted, {file.p: p})


def test_a_filter_keeps_what_it_says() -> None:
    file = contents("noisy_filter")
    for p, a, b in product([Fraction(n, 5) for n in range(1, 5)], repeat=3):
        point = {file.p: p, file.a: a, file.b: b}
        assert value(file.kept, point) == p * a + (1 - p) * b
        assert value(file.p_next, point) == p * a / (p * a + (1 - p) * b)


def test_right_chains_of_the_example_by_enumeration() -> None:
    kernels = [[[HALF, HALF], [Fraction(2, 3), Fraction(1, 3)]], [[HALF, HALF], [HALF, HALF]]]

    def weighed(model: list[Matrix]) -> dict[tuple[int, ...], Fraction]:
        return {c: HALF * model[0][c[0]][c[1]] * model[1][c[1]][c[2]] for c in product((0, 1), repeat=3)}

    def both(model: list[Matrix]) -> tuple[Fraction, Fraction]:
        of = weighed(model)
        return sum(w for c, w in of.items() if c[0] == c[2]), sum(w for c, w in of.items() if len(set(c)) == 1)

    counts = [[[Fraction(0)] * 2 for _ in range(2)] for _ in range(2)]
    for c, w in weighed(kernels).items():
        for n in range(2):
            counts[n][c[n]][c[n + 1]] += w if c[0] == c[2] else 0
    later = [[[x / sum(row) for x in row] for row in step] for step in counts]
    assert both(kernels) == (HALF, Fraction(5, 24))
    assert both(later) == (Fraction(18, 35), Fraction(73, 420))


def test_bounds_of_pass_at_k_and_of_groups_at_exact_points() -> None:
    for k, p in product(range(2, 9), [Fraction(n, 12) for n in range(13)]):
        some = sum(comb(k, c) * p**c * (1 - p) ** (k - c) for c in range(1, k + 1))
        assert k * p / (1 + (k - 1) * p) <= some <= k * p
        same = p**k + (1 - p) ** k
        assert Fraction(2) ** (1 - k) <= same <= 1


# -- false variants ----------------------------------------------------------------------------


def filter_that_prefers_wrong_answers(proof: Proof) -> None:
    file = contents("noisy_filter")
    proof.assume(0 < file.p, file.p < 1, 0 < file.a, 0 < file.b)
    proof.show(file.p_next >= file.p)


def group_bound_without_two(proof: Proof) -> None:
    file = contents("pass_at_k")
    proof.assume(0 <= file.p, file.p <= 1)
    proof.induction(0 <= file.all_right, 0 <= file.all_wrong, file.all_right + file.all_wrong >= 3 * file.coins)


def pass_at_k_above_its_bound(proof: Proof) -> None:
    file = contents("pass_at_k")
    proof.assume(0 <= file.p, file.p <= 1)
    proof.induction(0 <= file.all_wrong, file.all_wrong <= 1, 1 - file.all_wrong <= file.expected - file.p / 2)


def right_chains_never_fall(proof: Proof) -> None:
    file = contents("right_answers")
    proof.assume(0 < file.a, file.a < 1, 0 < file.b, file.b < 1)
    proof.show(file.right_next >= file.right)


def hints_pay_from_one_half(proof: Proof) -> None:
    file = contents("rationalisation")
    proof.assume(Rational(9, 20) <= file.x, file.x < 1)
    proof.show(file.accuracy_next > file.accuracy)


def curriculum_with_negative_products(proof: Proof) -> None:
    file = contents("curriculum")
    r, d = Symbol("r"), Symbol("d")
    step, back = file.chain.kernel(d), file.chain.kernel(r)
    right, wrong = step.diagonal * (back.diagonal + file.share), step.off_diagonal * back.off_diagonal
    proof.assume(-1 <= r * (file.M - 1), r < 1, 0 <= d, d < 1, file.M >= 2, file.share > 0)
    proof.show((right - wrong) / (right + (file.M - 1) * wrong) >= d)


def majority_from_two_fifths(proof: Proof) -> None:
    file = contents("majority")
    proof.assume(Rational(2, 5) < file.p, file.p < 1)
    proof.show(file.p_next > file.p)


def selection_with_negative_shares(proof: Proof) -> None:
    file = contents("selection")
    proof.assume(0 < file.w)
    proof.induction(0 <= file.spread)


FALSE: list[Callable[[Proof], None]] = [
    filter_that_prefers_wrong_answers,
    group_bound_without_two,
    pass_at_k_above_its_bound,
    right_chains_never_fall,
    hints_pay_from_one_half,
    curriculum_with_negative_products,
    majority_from_two_fifths,
    selection_with_negative_shares,
]


@pytest.mark.parametrize("attempt", FALSE, ids=lambda f: f.__name__)
def test_a_false_variant_is_not_proved(attempt: Callable[[Proof], None], tmp_path: Path) -> None:
    one = theorem("false.1", attempt.__name__)(attempt)
    chosen = settings(tmp_path, choose_engines("certificate,points,balls"), 1, 1)
    (result,) = prove_theorems({one.id: one}, chosen, quiet)
    assert result.verdict in ("refuted", "undecided")
    assert not all(o.proved for o in result.obligations)
