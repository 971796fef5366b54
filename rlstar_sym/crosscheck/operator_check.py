"""The operators of the round and models of matrices, cross-validated: derived recursions and matrix products against every chain.

`rlstar prove` prints the results. What is judged is passed in, so that the tests can hand in wrong ones.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import cache
from random import Random
from typing import Final, NamedTuple, TypeAlias

from rlstar_sym.crosscheck.dense_oracle import enumerate_model, symmetric_rows
from rlstar_sym.crosscheck.results import CheckResult, numbers_text
from rlstar_sym.errors import UndefinedRound
from rlstar_sym.model.chain import SymmetricChain
from rlstar_sym.model.dense import ExactKernel, Matrix, fractions_of
from rlstar_sym.model.dense_model import DenseModel, dense_model, next_kernels, setting
from rlstar_sym.model.recursion import Recursion
from rlstar_sym.model.star_round import round_of

CONFIGURATIONS: Final = 24
MODELS: Final = 60


class Operators(NamedTuple):
    """A verifier (a, b), 1/temperature, and the part of the way that a refit goes."""

    right: Fraction = Fraction(1)
    wrong: Fraction = Fraction(0)
    power: int = 1
    mix: Fraction = Fraction(1)


Derive: TypeAlias = Callable[[Operators], Recursion]
Round: TypeAlias = Callable[[DenseModel, Operators], Sequence[Matrix]]


@cache
def derived(operators: Operators) -> Recursion:
    """The engine's recursion for N and M symbolic."""
    temperature = Fraction(1, operators.power)
    return SymmetricChain().star_round(
        verifier=(operators.right, operators.wrong), temperature=temperature, mix=operators.mix
    )


def computed(model: DenseModel, operators: Operators) -> Sequence[Matrix]:
    """The engine's steps after a round on matrices; raises UndefinedRound."""
    pipeline = round_of((operators.right, operators.wrong), Fraction(1, operators.power), operators.mix)
    fixed, kernels = setting(model, pipeline, ExactKernel)
    return [fractions_of(kernel) for kernel in next_kernels(fixed, kernels)]


def cross_validate_operators(seed: int) -> list[CheckResult]:
    """Both checks; the same seed gives the same models."""
    return [against_every_chain(seed), matrices_against_every_chain(seed)]


def random_operators(random: Random) -> Operators:
    """Each of them the paper's or not, b > a among them."""
    while True:
        right, wrong = Fraction(random.randrange(5), 4), Fraction(random.randrange(5), 4)
        found = Operators(right, wrong, random.choice([1, 1, 2, 3]), Fraction(random.randrange(1, 4), 3))
        if right or wrong:
            return found


def against_every_chain(seed: int, derive: Derive = derived, count: int = CONFIGURATIONS) -> CheckResult:
    """The derived recursions with operators against the enumeration, on edges that are random, zero and at their ends."""
    random = Random(seed)
    compared = f"{count} exact configurations with verifier, temperature and partial refit, N=1..3, M=2..4: every entry of every new step"
    done = 0
    while done < count:
        operators = random_operators(random)
        states, steps = random.randrange(2, 5), random.randrange(1, 4)
        low = Fraction(-1, states - 1)
        inside = [low + (1 - low) * Fraction(random.randrange(31), 30) for _ in range(steps)]
        edges = [random.choice([Fraction(0), Fraction(1), low, edge, edge, edge]) for edge in inside]
        try:
            truth = enumerate_model([symmetric_rows(e, states) for e in edges], **operators._asdict())
        except UndefinedRound:
            continue
        done += 1
        where = f"at delta = {numbers_text(edges)}, M = {states}, {_shown(operators)}"
        try:
            images = derive(operators).exact(edges, states)
        except UndefinedRound:
            return CheckResult("operators", compared, False, f"the recursion is undefined {where}, the oracle is not")
        for step, (edge, kernel) in enumerate(zip(images, truth.kernels, strict=True), 1):
            if [list(row) for row in kernel] != symmetric_rows(edge, states):
                right = kernel[0][0]
                detail = f"step {step} {where}: engine {edge}, oracle right with probability {right}"
                return CheckResult("operators", compared, False, detail)
    return CheckResult("operators", compared, True)


def matrices_against_every_chain(seed: int, go: Round = computed, count: int = MODELS) -> CheckResult:
    """A round on matrices against the enumeration."""
    random = Random(seed)
    compared = f"{count} exact models with zeros, unvisited rows, different numbers of states, any start and right answers: every new entry"
    for number in range(count):
        model = random_model(random)
        operators = random_operators(random) if number % 2 else Operators()
        try:
            wanted: Sequence[Matrix] | None = enumerate_model(
                model.steps, model.start, model.accept, **operators._asdict()
            ).kernels
        except UndefinedRound:
            wanted = None
        try:
            got: Sequence[Matrix] | None = go(model, operators)
        except UndefinedRound:
            got = None
        if (wanted is None) != (got is None) or (wanted is not None and got is not None and list(got) != list(wanted)):
            return CheckResult(
                "matrices", compared, False, f"model {number} of seed {seed}, {_shown(operators)}: {model.steps}"
            )
    return CheckResult("matrices", compared, True)


def random_model(random: Random) -> DenseModel:
    """1 to 3 steps on 1 to 4 states each, with zeros, certain moves, states that nothing leads to, any start and right answers."""
    sizes = [random.randrange(2, 4)] * 4 if random.randrange(3) == 0 else [random.randrange(1, 5) for _ in range(4)]
    steps = random.randrange(1, 4)

    def row(size: int) -> list[Fraction]:
        weights = [random.choice([0, 0, 1, 2, 3, random.randrange(1, 50)]) for _ in range(size)]
        if not sum(weights):
            weights[random.randrange(size)] = 1
        return [Fraction(w, sum(weights)) for w in weights]

    kernels = [[row(sizes[n + 1]) for _ in range(sizes[n])] for n in range(steps)]
    start = None if random.randrange(2) else row(sizes[0])
    accept = None
    if sizes[0] != sizes[steps] or random.randrange(3) == 0:
        accept = [[j for j in range(1, sizes[steps] + 1) if random.randrange(2)] for _ in range(sizes[0])]
    return dense_model(kernels, start, accept)


def _shown(operators: Operators) -> str:
    return f"verifier ({operators.right}, {operators.wrong}), temperature 1/{operators.power}, mix {operators.mix}"
