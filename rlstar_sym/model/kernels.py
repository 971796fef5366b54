"""Kernel families as small algebras.

A family is closed under the four operations that a STaR round is made of: `compose` (matrix product), `hadamard` (entrywise
product), `transpose` and `normalise` (rows scaled to sum 1). Here: span{I, ones}, where `ones` is the M x M matrix of ones and M may be
symbolic. Its multiplication table is I*I = I, I*ones = ones, ones*ones = M*ones; entrywise I.I = I, I.ones = I, ones.ones = ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from rlstar_sym.errors import DerivationError
from rlstar_sym.polynomial.expressions import Expr, Number, Scalar, Symbol, expr, symbols
from rlstar_sym.polynomial.rational import same, simplify


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
        return simplify(self.identity + self.ones, _parameters(self.states))

    @property
    def off_diagonal(self) -> Expr:
        """The probability of each wrong state (when the kernel is stochastic)."""
        return self.ones

    @property
    def row_sum(self) -> Expr:
        """The common row sum."""
        return simplify(self.identity + self.states * self.ones, _parameters(self.states))

    @property
    def edge(self) -> Expr:
        """The delta of a stochastic kernel; raises DerivationError when the rows do not sum to 1."""
        if not same(self.row_sum, Number(Fraction(1))):
            raise DerivationError(f"a kernel with row sum {self.row_sum} is not stochastic, so it has no edge")
        return self.identity

    def _with(self, identity: Expr, ones: Expr) -> SymmetricKernel:
        parameters = _parameters(self.states)
        return SymmetricKernel(simplify(identity, parameters), simplify(ones, parameters), self.states)

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

    def scale(self, factor: Scalar) -> SymmetricKernel:
        """Every entry times a factor."""
        return self._with(self.identity * factor, self.ones * factor)

    def normalise(self) -> SymmetricKernel:
        """Rows scaled to sum 1; the row sum must not vanish, which is an obligation of its own."""
        total = self.row_sum
        return self._with(self.identity / total, self.ones / total)


def _parameters(states: Expr) -> tuple[Symbol, ...]:
    return symbols(states)


def identity_kernel(states: Scalar) -> SymmetricKernel:
    """The unit of `compose`: every step right."""
    return SymmetricKernel(expr(1), expr(0), expr(states))
