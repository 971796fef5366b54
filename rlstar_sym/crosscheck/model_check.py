"""The derivation, cross-validated: the engine's recursion, J and F against every independent method.

`cross_validate` is what `rlstar prove` prints before the theorems. It judges a `Derivation`, by default the
engine's own; the tests hand it wrong ones (a flipped sign, M-1 for M-2, a wrong exponent) and every method
has to notice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache
from random import Random
from typing import Final

from rlstar_sym.crosscheck.oracle import Enumeration, enumerate_chains
from rlstar_sym.crosscheck.precision import PrecisionCheck, check_iterates, check_value
from rlstar_sym.crosscheck.results import CheckResult, number_text, numbers_text
from rlstar_sym.crosscheck.simulate import Estimate, simulate_round
from rlstar_sym.crosscheck.symbolic import compare_derivations
from rlstar_sym.errors import RlstarError, UndefinedRound
from rlstar_sym.model.chain import SymmetricChain
from rlstar_sym.model.recursion import Recursion
from rlstar_sym.polynomial.evaluation import exact
from rlstar_sym.polynomial.expressions import Expr, Symbol, symbols
from rlstar_sym.polynomial.indexed import instantiate

ORACLE_CHAINS: Final = 60
#: the (N, M) that the matrices in sympy are written out for
MATRIX_SIZES: Final = ((1, 3), (2, 2), (2, 4), (3, 3), (4, 2))
#: edges and M of the two Monte Carlo configurations
SIMULATED: Final = (
    ((Fraction(1, 2), Fraction(1, 3), Fraction(3, 5)), 4),
    ((Fraction(7, 10), Fraction(-1, 5)), 3),
)
SAMPLES: Final = 200_000
#: starts that are iterated for seven rounds
ITERATED: Final = (
    ([Fraction(1, 10)] * 3, 64),
    ([Fraction(1, 5), Fraction(1, 3), Fraction(-1, 7), Fraction(1, 2)], 3),
)


def _engine_recursion() -> Recursion:
    return SymmetricChain().star_round()


@cache
def _explicit_recursion(steps: int, states: int, equal: bool) -> Recursion:
    return SymmetricChain(steps, states, equal).star_round()


@dataclass(frozen=True)
class Derivation:
    """What is judged: the recursion for symbolic N and M, J and F.

    explicit: whether the engine's recursions for N and M as numbers are judged along with it.
    """

    recursion: Recursion = field(default_factory=_engine_recursion)
    accuracy: Expr = field(default_factory=lambda: SymmetricChain().accuracy)
    kept_all_right: Expr = field(default_factory=lambda: SymmetricChain().kept_all_right)
    explicit: bool = True


def cross_validate(seed: int, derivation: Derivation | None = None) -> list[CheckResult]:
    """Every method on the default model (or on another derivation); the same seed gives the same chains."""
    judged = derivation if derivation is not None else Derivation()
    return [
        against_oracle(judged, seed),
        against_matrices(judged),
        *against_precision(judged, seed),
        against_sampling(judged, seed),
    ]


def random_chains(seed: int, count: int) -> list[tuple[list[Fraction], int]]:
    """Chains for the oracle: N = 1..5, M = 2..5, edges random, zero, negative, equal and on the boundary."""
    random = Random(seed)
    chains: list[tuple[list[Fraction], int]] = []
    while len(chains) < count:
        steps, states = 1 + len(chains) % 5, 2 + (len(chains) // 5) % 4
        low = Fraction(-1, states - 1)
        edges = []
        for _ in range(steps):
            kind = random.randrange(8)
            inside = low + (1 - low) * Fraction(random.randrange(1, 60), 60)
            edges.append((Fraction(0), Fraction(1), low)[kind] if kind < 3 else inside)
        if random.randrange(6) == 0:
            edges = [edges[0]] * steps
        if _has_right_answers(edges, states):
            chains.append((edges, states))
    return chains


def against_oracle(derivation: Derivation, seed: int, count: int = ORACLE_CHAINS) -> CheckResult:
    """The recursion, J and F against the enumeration of every chain, exactly."""
    chains = random_chains(seed, count)
    negative = sum(any(e < 0 for e in edges) for edges, _ in chains)
    zero = sum(any(e == 0 for e in edges) for edges, _ in chains)
    boundary = sum(any(e in (1, Fraction(-1, m - 1)) for e in edges) for edges, m in chains)
    listed = 0
    detail = ""
    for edges, states in chains:
        truth = enumerate_chains(edges, states)
        listed += truth.chains
        detail = _oracle_difference(derivation, edges, truth)
        if detail:
            break
    compared = (
        f"{count} exact configurations, N=1..5, M=2..5 ({negative} with negative, {zero} with zero, {boundary} with boundary edges), "
        f"all {listed} chains enumerated: every new edge, J and F"
    )
    return CheckResult("oracle", compared, not detail, detail)


def _oracle_difference(derivation: Derivation, edges: list[Fraction], truth: Enumeration) -> str:
    """The first disagreement with the oracle in words, empty if there is none."""
    states = truth.states
    where = f"at delta = {numbers_text(edges)}, M = {states}"
    try:
        fitted = list(truth.edges)
    except RlstarError as error:
        return f"{error} {where}"
    recursions = [("N and M symbolic", derivation.recursion)]
    if derivation.explicit:
        recursions.append(("N and M numbers", _explicit_recursion(len(edges), states, False)))
        if len(set(edges)) == 1:
            recursions.append(("equal steps", _explicit_recursion(len(edges), states, True)))
    for what, recursion in recursions:
        equal = recursion.steps is not None and len(recursion.edges) == 1
        try:
            images = recursion.exact(edges[:1], states) * len(edges) if equal else recursion.exact(edges, states)
        except UndefinedRound as error:
            return f"recursion ({what}) {where}: {error}, but the oracle has J = {truth.accuracy}"
        if images != fitted:
            return f"recursion ({what}) {where}: engine {numbers_text(images)}, oracle {numbers_text(fitted)}"
    for name, expression, value in (
        ("J", derivation.accuracy, truth.accuracy),
        ("F", derivation.kept_all_right, truth.kept_all_right),
    ):
        try:
            shown = exact(*_concrete(expression, edges, states))
        except ZeroDivisionError:
            return f"{name} {where}: the engine divides by zero, the oracle has {value}"
        if shown != value:
            return f"{name} {where}: engine {shown}, oracle {value}"
    return ""


def against_matrices(derivation: Derivation, sizes: Sequence[tuple[int, int]] = MATRIX_SIZES) -> CheckResult:
    """The recursion and J against explicit symbolic matrices in sympy."""
    for steps, states in sizes:
        result = compare_derivations(derivation.recursion, derivation.accuracy, steps, states)
        if not result.ok:
            return result
    shown = ", ".join(f"({n},{m})" for n, m in sizes)
    compared = f"explicit matrices in sympy with symbolic edges for (N,M) = {shown}: every new edge and J, at rational points and as functions"
    return CheckResult("second derivation", compared, True)


def against_precision(derivation: Derivation, seed: int, count: int = 15) -> list[CheckResult]:
    """mpmath and balls: new edges, J and F against the oracle's exact values, and edges iterated against
    exact iterates.
    """
    checks: list[PrecisionCheck] = []
    for edges, states in random_chains(seed + 1, count):
        truth = enumerate_chains(edges, states)
        wanted = [(f"new edge {n}", _image(derivation.recursion, n), n, edge) for n, edge in enumerate(truth.edges, 1)]
        wanted.append(("J", derivation.accuracy, 1, truth.accuracy))
        wanted.append(("F", derivation.kept_all_right, 1, truth.kept_all_right))
        for name, expression, focus, expected in wanted:
            written, point = _concrete(expression, edges, states, focus)
            what = f"{name} at delta = {numbers_text(edges)}, M = {states}"
            checks.append(check_value(written, point, what, expected))
    single = len(checks)
    for edges, states in ITERATED:
        checks.extend(check_iterates(derivation.recursion, edges, states, 7))
    scope = f"{single} values of new edges, J and F, and {len(checks) - single} iterated edges"
    mpmath_failure = next((c for c in checks if not c.mpmath_agrees), None)
    ball_failure = next((c for c in checks if not c.ball_contains), None)
    return [
        CheckResult(
            "mpmath",
            f"{scope}: 50 digits agree with the exact value to 10^-45",
            mpmath_failure is None,
            "" if mpmath_failure is None else _difference(mpmath_failure, "mpmath", mpmath_failure.mpmath),
        ),
        CheckResult(
            "balls",
            f"{scope}: the ball contains the exact value",
            ball_failure is None,
            "" if ball_failure is None else _difference(ball_failure, "ball", ball_failure.ball),
        ),
    ]


def against_sampling(derivation: Derivation, seed: int, samples: int = SAMPLES) -> CheckResult:
    """The recursion, J and F against intervals of five standard deviations from sampled chains."""
    compared = f"{len(SIMULATED)} configurations, {samples} sampled chains each: J, F and every new edge lie in intervals of 5 standard deviations"
    for number, (edges, states) in enumerate(SIMULATED):
        sampled = simulate_round(edges, states, samples, seed + number)
        images = derivation.recursion.exact(edges, states)
        named: list[tuple[str, Fraction, Estimate]] = [
            ("J", exact(*_concrete(derivation.accuracy, edges, states)), sampled.accuracy),
            ("F", exact(*_concrete(derivation.kept_all_right, edges, states)), sampled.kept_all_right),
            *((f"delta_{n}'", d, e) for n, (d, e) in enumerate(zip(images, sampled.deltas, strict=True), 1)),
        ]
        for name, value, interval in named:
            if not interval.contains(value):
                detail = (
                    f"{name} at delta = {numbers_text(edges)}, M = {states}, seed {seed + number}: "
                    f"engine {number_text(value)}, sampled [{interval.low:.6f}, {interval.high:.6f}]"
                )
                return CheckResult("Monte Carlo", compared, False, detail)
    return CheckResult("Monte Carlo", compared, True)


def _difference(check: PrecisionCheck, method: str, shown: str) -> str:
    value = "undefined" if check.exact is None else number_text(check.exact)
    return f"{check.what}: exact {value}, {method} {shown}"


def _image(recursion: Recursion, step: int) -> Expr:
    """The new edge of a step: the one image of a recursion with N symbolic, taken with that step in focus."""
    return recursion.images[0] if recursion.steps is None else recursion.images[step - 1]


def _concrete(
    expression: Expr, edges: Sequence[Fraction], states: int, focus: int = 1
) -> tuple[Expr, dict[Symbol, Fraction]]:
    """An expression about a chain of any length, written out for these edges, and the point that they are."""
    written = instantiate(expression, len(edges), focus)
    point = {
        s: Fraction(states) if s.name == "M" else edges[int(s.name.rpartition("_")[2]) - 1] for s in symbols(written)
    }
    return written, point


def _has_right_answers(edges: Sequence[Fraction], states: int) -> bool:
    """J > 0. A right answer is impossible only if wrong steps are certain where they are possible: every edge
    is 1 or -1/(M-1).
    """
    if any(e not in (1, Fraction(-1, states - 1)) for e in edges):
        return True
    try:
        enumerate_chains(edges, states)
    except UndefinedRound:
        return False
    return True
