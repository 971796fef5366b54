"""The kernel algebra span{I, ones} against explicit matrices, and its sanity theorems."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rlstar_sym.errors import DerivationError, UsageError
from rlstar_sym.model.kernels import SymmetricKernel, identity_kernel
from rlstar_sym.polynomial.evaluation import exact
from rlstar_sym.polynomial.expressions import ONE, Number, Rational, Symbol
from rlstar_sym.polynomial.rational import same

M = Symbol("M")
A, B, C, D = (Symbol(name) for name in "abcd")
numbers = st.fractions(-3, 3, max_denominator=6)
sizes = st.integers(2, 6)


def matrix(kernel, states):
    """The M x M matrix of a kernel with numbers in it."""
    identity, ones = (exact(part, {M: Fraction(states)}) for part in (kernel.identity, kernel.ones))
    return [[ones + (identity if i == j else 0) for j in range(states)] for i in range(states)]


def multiplied(left, right):
    return [
        [sum(a * b for a, b in zip(row, column, strict=True)) for column in zip(*right, strict=True)] for row in left
    ]


def numeric(identity, ones):
    return SymmetricKernel(Number(identity), Number(ones), M)


@settings(max_examples=60, deadline=None)
@given(numbers, numbers, numbers, numbers, sizes)
def test_operations_are_those_of_matrices(a, b, c, d, states):
    first, second = numeric(a, b), numeric(c, d)
    p, q = matrix(first, states), matrix(second, states)
    assert matrix(first.compose(second), states) == multiplied(p, q)
    entrywise = [[x * y for x, y in zip(r, s, strict=True)] for r, s in zip(p, q, strict=True)]
    assert matrix(first.hadamard(second), states) == entrywise
    assert matrix(first.transpose(), states) == [list(column) for column in zip(*p, strict=True)]
    assert matrix(first.affine(Fraction(2, 3), 0), states) == [[Fraction(2, 3) * x for x in row] for row in p]
    point = {M: Fraction(states)}
    assert exact(first.diagonal, point) == p[0][0]
    assert exact(first.off_diagonal, point) == p[0][1]
    assert exact(first.row_sum, point) == sum(p[0])
    if sum(p[0]) != 0:
        concrete = SymmetricKernel(Number(a), Number(b), Number(Fraction(states)))
        assert matrix(concrete.normalise(), states) == [[x / sum(row) for x in row] for row in p]


def test_the_algebra_holds_with_everything_symbolic():
    p, q, r = (SymmetricKernel.with_edge(x, M) for x in (A, B, C))
    assert same(p.compose(q).edge, A * B)
    assert same(p.compose(q.compose(r)).edge, p.compose(q).compose(r).edge)
    general, other = SymmetricKernel(A, B, M), SymmetricKernel(C, D, M)
    for left, right in (
        (general.compose(other), other.compose(general)),
        (general.hadamard(other), other.hadamard(general)),
    ):
        assert same(left.identity, right.identity) and same(left.ones, right.ones)


def test_sanity_of_the_symmetric_channel():
    kernel = SymmetricKernel.with_edge(A, M)
    assert same(kernel.row_sum, ONE)
    assert same(kernel.diagonal, (1 + (M - 1) * A) / M)
    assert same(kernel.off_diagonal, (1 - A) / M)
    assert same(kernel.diagonal - kernel.off_diagonal, A)
    chance, perfect, never = (SymmetricKernel.with_edge(x, M) for x in (0, 1, -1 / (M - 1)))
    assert same(chance.diagonal, 1 / M) and same(chance.off_diagonal, 1 / M)
    assert same(perfect.diagonal, ONE) and same(perfect.off_diagonal, Rational(0) * ONE)
    assert same(never.diagonal, 0 * M)
    binary = SymmetricKernel.with_edge(A, 2)
    assert same(binary.diagonal, (1 + A) / 2) and same(binary.off_diagonal, (1 - A) / 2)


def test_a_wrong_diagonal_would_be_noticed():
    kernel = SymmetricKernel.with_edge(A, M)
    assert not same(kernel.diagonal, (1 + M * A) / M)
    assert not same(kernel.diagonal, (1 - (M - 1) * A) / M)


def test_identity_and_edges():
    kernel = SymmetricKernel.with_edge(A, M)
    one = identity_kernel(M)
    for product in (kernel.compose(one), one.compose(kernel)):
        assert same(product.identity, kernel.identity) and same(product.ones, kernel.ones)
    assert same(one.edge, ONE)
    with pytest.raises(DerivationError, match="not stochastic"):
        SymmetricKernel(A, B, M).edge


def test_a_kernel_without_weight_cannot_be_normalised():
    with pytest.raises(UsageError, match="division by zero"):
        SymmetricKernel(Number(Fraction(-2)), Number(Fraction(1)), Number(Fraction(2))).normalise()
