"""Kernel families as small algebras.

A family is closed under the operations that a STaR round is made of: `compose` (matrix product), `hadamard` (entrywise product),
`transpose`, `normalise` (rows scaled to sum 1), linear combinations with each other and with the matrix of ones, and entrywise powers.
`Kernel` says what a family offers. Here: span{I, ones}, where `ones` is the M x M matrix of ones and M may be symbolic. Its
multiplication table is I*I = I, I*ones = ones, ones*ones = M*ones; entrywise I.I = I, I.ones = I, ones.ones = ones. Arbitrary matrices
are in `model.dense`.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Protocol, Self

from rlstar_sym.errors import DerivationError, UsageError
from rlstar_sym.polynomial.expressions import Expr, Number, Scalar, expr, symbols
from rlstar_sym.polynomial.rational import reduced, same


class Kernel(Protocol):
    """A matrix of a family, with the operations of a round. Scalars are those of the family: expressions, fractions, floats."""

    @property
    def states(self) -> Any:
        """The number of columns, M."""
        ...

    def compose(self, other: Self) -> Self:
        """Matrix product."""
        ...

    def hadamard(self, other: Self) -> Self:
        """Entrywise product."""
        ...

    def transpose(self) -> Self:
        """The transposed matrix."""
        ...

    def affine(self, factor: Any, constant: Any) -> Self:
        """Every entry times a factor, plus a constant."""
        ...

    def plus(self, other: Self) -> Self:
        """The sum."""
        ...

    def power(self, exponent: Fraction) -> Self:
        """Every entry to a power > 0."""
        ...

    def normalise(self, otherwise: Self | None = None) -> Self:
        """Rows scaled to sum 1; a row of zeros becomes that row of `otherwise`."""
        ...


@dataclass(frozen=True)
class SymmetricKernel:
    """`identity * I + ones * (matrix of ones)` on M states.

    identity, ones: the two coefficients; states: the number of states M, a number or symbolic.
    """

    identity: Expr
    ones: Expr
    states: Expr

    @classmethod
    def with_edge(cls, edge: Scalar, states: Scalar) -> SymmetricKernel:
        """The M-ary symmetric channel with edge delta: delta*I + (1 - delta)/M * ones.

        Its diagonal is alpha = (1 + (M-1)*delta)/M and every other entry beta = (1 - delta)/M; delta in [-1/(M-1), 1] makes
        it stochastic, 0 is chance, 1 is the right step. Source: RL-STaR, arXiv:2410.23912 (there as alpha, beta).
        """
        d, m = expr(edge), expr(states)
        return cls(d, (1 - d) / m, m)

    @property
    def diagonal(self) -> Expr:
        """The probability of the right state (when the kernel is stochastic)."""
        return reduced(self.identity + self.ones, symbols(self.states))

    @property
    def off_diagonal(self) -> Expr:
        """The probability of each wrong state (when the kernel is stochastic)."""
        return self.ones

    @property
    def row_sum(self) -> Expr:
        """The common row sum."""
        return reduced(self.identity + self.states * self.ones, symbols(self.states))

    @property
    def edge(self) -> Expr:
        """The delta of a stochastic kernel; raises DerivationError when the rows do not sum to 1."""
        if not same(self.row_sum, Number(Fraction(1))):
            raise DerivationError(f"a kernel with row sum {self.row_sum} is not stochastic, so it has no edge")
        return self.identity

    def _with(self, identity: Expr, ones: Expr) -> SymmetricKernel:
        parameters = symbols(self.states)
        return SymmetricKernel(reduced(identity, parameters), reduced(ones, parameters), self.states)

    def compose(self, other: SymmetricKernel) -> SymmetricKernel:
        """Matrix product."""
        return self._with(
            self.identity * other.identity,
            self.identity * other.ones + self.ones * other.identity + self.states * self.ones * other.ones,
        )

    def hadamard(self, other: SymmetricKernel) -> SymmetricKernel:
        """Entrywise product."""
        return self._with(
            self.identity * other.identity + self.identity * other.ones + self.ones * other.identity,
            self.ones * other.ones,
        )

    def transpose(self) -> SymmetricKernel:
        """The transposed matrix; both basis matrices are symmetric."""
        return self

    def affine(self, factor: Scalar, constant: Scalar) -> SymmetricKernel:
        """Every entry times a factor, plus a constant."""
        return self._with(self.identity * factor, self.ones * factor + constant)

    def plus(self, other: SymmetricKernel) -> SymmetricKernel:
        """The sum."""
        return self._with(self.identity + other.identity, self.ones + other.ones)

    def power(self, exponent: Fraction) -> SymmetricKernel:
        """Every entry to a power; a whole one, so that the entries stay rational functions."""
        if exponent.denominator != 1:
            raise UsageError(
                f"an entry to the power {exponent} is not a rational function; only temperatures 1, 1/2, 1/3, ... have an exact recursion"
            )
        k = exponent.numerator
        return self._with((self.identity + self.ones) ** k - self.ones**k, self.ones**k)

    def normalise(self, otherwise: SymmetricKernel | None = None) -> SymmetricKernel:
        """Rows scaled to sum 1.

        All rows have the same sum, so either every row is visited or none is; that the sum does not vanish is an obligation of its own.
        """
        total = self.row_sum
        return self._with(self.identity / total, self.ones / total)


def identity_kernel(states: Scalar) -> SymmetricKernel:
    """The unit of `compose`: every step right."""
    return SymmetricKernel(expr(1), expr(0), expr(states))
