"""A second derivation of the round, by explicit matrices in sympy.

The engine works in the kernel algebra span{I, ones} with python-flint. Here the same round is written out for
given small N and M with full M x M matrices of symbolic entries: matrix products, the entrywise product, row
normalisation, `sympy.cancel`. The two derivations share the definition of a round
(rlstar_sym.model.star_round) and no code.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

from rlstar_sym.crosscheck.results import CheckResult, numbers_text
from rlstar_sym.errors import DerivationError, UsageError
from rlstar_sym.model.recursion import Recursion
from rlstar_sym.polynomial.evaluation import evaluate
from rlstar_sym.polynomial.expressions import Expr, Symbol, symbols
from rlstar_sym.polynomial.indexed import instantiate
from rlstar_sym.polynomial.sympy_bridge import to_sympy

#: N*M above this is refused; sympy's entries grow quickly
LARGEST: Final = 16


@dataclass(frozen=True)
class MatrixDerivation:
    """One round by explicit matrices.

    edges: the symbols delta_1..delta_N; images: the new edge of every step; accuracy: J; all in sympy, fully
    cancelled.
    """

    steps: int
    states: int
    edges: tuple[Any, ...]
    images: tuple[Any, ...]
    accuracy: Any


def second_derivation(steps: int, states: int) -> MatrixDerivation:
    """Derive the round for N = `steps` and M = `states` with symbolic edges.

    Raises DerivationError if a refit kernel is not a symmetric channel, UsageError if N*M is beyond what
    sympy does quickly.
    """
    if steps < 1 or states < 2 or steps * states > LARGEST:
        raise UsageError(
            f"the matrix derivation is for at least 1 step, 2 states and at most {LARGEST} steps times states, not {steps} by {states}"
        )
    import sympy

    edges = tuple(sympy.Symbol(f"delta_{n}", real=True) for n in range(1, steps + 1))
    kernels = [
        sympy.Matrix(
            states,
            states,
            lambda i, j, d=edge: (1 + (states - 1) * d) / states if i == j else (1 - d) / states,
        )
        for edge in edges
    ]
    images = tuple(_refit(kernels, n, sympy) for n in range(steps))
    whole = _expanded(_product(kernels, states, sympy), sympy)
    return MatrixDerivation(steps, states, edges, images, sympy.cancel(whole.trace() / states))


def compare_derivations(recursion: Recursion, accuracy: Expr, steps: int, states: int, points: int = 4) -> CheckResult:
    """Compare the engine's recursion and J with the matrix derivation, at rational points and as rational
    functions.

    recursion, accuracy: for symbolic N or N = `steps`, for symbolic M or M = `states`; points: how many
    rational points are tried before the difference is cancelled.
    """
    import sympy

    derived = second_derivation(steps, states)
    pairs = [(f"delta_{n}'", _written_out(recursion, n, steps), derived.images[n - 1]) for n in range(1, steps + 1)]
    pairs.append(("J", instantiate(accuracy, steps, 1), derived.accuracy))
    name = "second derivation"
    compared = (
        f"{steps} new edges and J for N={steps}, M={states} from explicit {states}x{states} matrices in sympy: "
        f"equal at {points} rational points and as rational functions"
    )
    for what, engine, explicit in pairs:
        for k in range(points):
            values = [Fraction(2 * n + k + 1, 3 * n + 5 * k + 11) for n in range(1, steps + 1)]
            left = _engine_value(engine, values, states)
            point = {e: sympy.Rational(v.numerator, v.denominator) for e, v in zip(derived.edges, values, strict=True)}
            right = explicit.subs(point) if derived.edges else explicit
            if sympy.Rational(left.numerator, left.denominator) != right:
                detail = f"{what} at delta = {numbers_text(values)}, M = {states}: engine {left}, matrices {right}"
                return CheckResult(name, compared, False, detail)
        shown = to_sympy(engine).subs({sympy.Symbol("M", real=True): states})
        if sympy.cancel(shown - explicit) != 0:
            return CheckResult(
                name, compared, False, f"{what} for N={steps}, M={states}: engine {shown}, matrices {explicit}"
            )
    return CheckResult(name, compared, True)


def _written_out(recursion: Recursion, step: int, steps: int) -> Expr:
    """The image of one step in delta_1..delta_N."""
    if recursion.steps is None:
        return instantiate(recursion.images[0], steps, step)
    return recursion.images[step - 1]


def _engine_value(expression: Expr, deltas: list[Fraction], states: int) -> Fraction:
    point: Mapping[Symbol, Fraction] = {
        s: Fraction(states) if s.name == "M" else deltas[int(s.name.partition("_")[2]) - 1] for s in symbols(expression)
    }
    return evaluate(expression, point, lambda value: value)


def _product(kernels: list[Any], states: int, sympy: Any) -> Any:
    total = sympy.eye(states)
    for kernel in kernels:
        total = total * kernel
    return total


def _expanded(matrix: Any, sympy: Any) -> Any:
    return matrix.applyfunc(sympy.expand)


def _refit(kernels: list[Any], position: int, sympy: Any) -> Any:
    """The edge of one refit kernel: rows of K o (B A)^T normalised, checked to be a symmetric channel."""
    states = kernels[0].rows
    before = _product(kernels[:position], states, sympy)
    after = _product(kernels[position + 1 :], states, sympy)
    # the question is uniform: its factor 1/M stands in every entry and cancels in the normalisation
    back = _expanded(after * before, sympy).T
    kept = _expanded(kernels[position].multiply_elementwise(back), sympy)
    fitted: dict[Any, Any] = {}
    entries: list[list[Any]] = []
    for i in range(states):
        total = sympy.expand(sum(kept[i, j] for j in range(states)))
        row = []
        for j in range(states):
            # equal numerators and denominators are cancelled once
            key = (kept[i, j], total)
            if key not in fitted:
                fitted[key] = sympy.cancel(kept[i, j] / total)
            row.append(fitted[key])
        entries.append(row)
    alpha, beta = entries[0][0], entries[0][1]
    for i, row in enumerate(entries):
        for j, entry in enumerate(row):
            if sympy.cancel(entry - (alpha if i == j else beta)) != 0:
                raise DerivationError(
                    f"the refit kernel of step {position + 1} is not symmetric at entry ({i + 1},{j + 1})"
                )
    return sympy.cancel(alpha - beta)
