"""One STaR round as a pipeline of operators on a chain: sample -> keep -> refit.

With A_n = K_1..K_(n-1), B_n = K_(n+1)..K_N, a question with distribution rho, and V(j,i) the probability to keep a chain from question i to
answer j, the chains that are kept put weight

    W_n(i, j) = K_n(i, j) * (B_n V diag(rho) A_n)(j, i)

on step n going from i to j. Maximum likelihood on the kept chains is the row-normalised W_n, because sum_j W(i,j) log k(j) is largest at
k = W(i,.)/sum W (Gibbs' inequality); a row that no kept chain visits has no likelihood and stays as it is. With rho uniform and V = I this is
the round of RL-STaR with exact training (arXiv:2410.23912, section 3).

The operators: sampling at a temperature; an exact or noisy verifier, or one more step that is never refit; full or partial refit. They work
on every kernel family (`model.kernels`, `model.dense`) and combine freely: `round_of(verifier=(a, b), mix=s)` is one pipeline.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Any, Final, Generic, Protocol, TypeVar

from rlstar_sym.errors import UsageError
from rlstar_sym.model.kernels import Kernel
from rlstar_sym.polynomial.expressions import Expr, Number, Scalar, Symbol, expr, symbols

K = TypeVar("K", bound=Kernel)


@dataclass(frozen=True)
class Focus(Generic[K]):
    """One step of a chain and what surrounds it.

    before, after: the kernels before it and after it as they are sampled, each already composed; step: the step as it is sampled; model: the
    step as it is; gate: V diag(rho), at (j, i) the probability of question i times that to keep its answer j.
    """

    before: K
    step: K
    after: K
    model: K
    gate: K


class Sample(Protocol):
    """How chains are drawn from the model: the kernel that sampling a step really uses."""

    def sample(self, kernel: K) -> K: ...


class Keep(Protocol):
    """Which chains are kept: V of the module's formula, from the accept matrix."""

    def verifier(self, accept: K) -> K: ...


class Refit(Protocol):
    """How the step is fitted to the weight of the kept chains."""

    def refit(self, model: K, kept: K) -> K: ...


@dataclass(frozen=True)
class SampleFromModel:
    """Sample from the model as it is (temperature 1)."""

    def sample(self, kernel: K) -> K:
        """The kernel unchanged."""
        return kernel


@dataclass(frozen=True)
class SampleAtTemperature:
    """Sample at temperature tau: every probability to the power 1/tau, rows normalised.

    tau > 0; below 1 sampling is sharper than the model, above 1 flatter.
    """

    temperature: Fraction

    def __post_init__(self) -> None:
        if self.temperature <= 0:
            raise UsageError(f"the temperature is {self.temperature}; it has to be above 0")

    def sample(self, kernel: K) -> K:
        """K^(1/tau), normalised."""
        return kernel.power(1 / self.temperature).normalise()


@dataclass(frozen=True)
class KeepRightAnswers:
    """The exact verifier: keep a chain when its answer is right, drop it otherwise."""

    def verifier(self, accept: K) -> K:
        """V = accept."""
        return accept


@dataclass(frozen=True)
class NoisyVerifier:
    """Keep a right answer with probability `right` (a), a wrong one with probability `wrong` (b)."""

    right: Any
    wrong: Any

    def verifier(self, accept: K) -> K:
        """V = (a - b) * accept + b."""
        return accept.affine(self.right - self.wrong, self.wrong)


@dataclass(frozen=True)
class FrozenStep:
    """Keep right answers of a chain of symmetric steps that has one more step, of a fixed edge, which is sampled but never refit."""

    edge: Expr

    def verifier(self, accept: K) -> K:
        """V = the symmetric channel with that edge, which is edge * accept + (1 - edge)/M when accept is the identity."""
        return accept.affine(self.edge, (1 - self.edge) / accept.states)


@dataclass(frozen=True)
class MaximumLikelihood:
    """Refit the step by maximum likelihood on the kept chains."""

    def refit(self, model: K, kept: K) -> K:
        """The kept weight with its rows normalised; rows without weight stay as they are."""
        return kept.normalise(model)


@dataclass(frozen=True)
class PartialRefit:
    """Go a part `mix` (s) of the way from the model to the maximum-likelihood fit: K' = (1 - s)*K + s*refit."""

    mix: Any

    def refit(self, model: K, kept: K) -> K:
        """The mixture of the old kernel and the refit one."""
        return model.affine(1 - self.mix, 0).plus(kept.normalise(model).affine(self.mix, 0))


@dataclass(frozen=True)
class StarRound:
    """The pipeline; the default is the paper's round."""

    sampling: Sample = field(default_factory=SampleFromModel)
    keeping: Keep = field(default_factory=KeepRightAnswers)
    refitting: Refit = field(default_factory=MaximumLikelihood)

    def growth_mixture(self) -> Expr:
        """s, if the round goes a part s of the way to the maximum-likelihood refit on right answers that the model itself has sampled (s = 1: the paper's).

        Raises UsageError for any other round: at a temperature the kept chains are not the model's own, and a noisy verifier serves another quantity.
        """
        own = isinstance(self.sampling, SampleFromModel) and isinstance(self.keeping, KeepRightAnswers)
        if own and isinstance(self.refitting, MaximumLikelihood):
            return expr(1)
        if own and isinstance(self.refitting, PartialRefit):
            return expr(self.refitting.mix)
        raise UsageError(
            "only a round that refits on right answers sampled from the model itself is known never to lower J"
        )

    def gate(self, start: K, accept: K) -> K:
        """V diag(rho), from diag(rho) and the matrix that is 1 at (j, i) where answer j is right for question i, and 0 elsewhere."""
        return self.keeping.verifier(accept).compose(start)

    def kept(self, focus: Focus[K]) -> K:
        """W: the weight that kept chains put on the transitions of the step in focus."""
        return focus.step.hadamard(focus.after.compose(focus.gate).compose(focus.before).transpose())

    def step(self, focus: Focus[K]) -> K:
        """The kernel of the step in focus after the round."""
        return self.refitting.refit(focus.model, self.kept(focus))

    def focuses(self, kernels: Sequence[K], gate: K, units: tuple[K, K]) -> list[Focus[K]]:
        """Every step with what surrounds it, from two passes of products, one forward and one backward.

        kernels: the model's steps; units: the unit matrices of the states before the first and after the last step.
        """
        sampled = [self.sampling.sample(kernel) for kernel in kernels]
        before = [units[0]]
        for kernel in sampled[:-1]:
            before.append(before[-1].compose(kernel) if len(before) > 1 else kernel)
        after = [units[1]]
        for kernel in reversed(sampled[1:]):
            after.append(kernel.compose(after[-1]) if len(after) > 1 else kernel)
        return [
            Focus(left, step, right, model, gate)
            for left, step, right, model in zip(before, sampled, reversed(after), kernels, strict=True)
        ]


PAPER_ROUND = StarRound()

#: the operators of this module; a round of others is not one that is derived here
OPERATORS: Final = frozenset(
    {
        SampleFromModel,
        SampleAtTemperature,
        KeepRightAnswers,
        NoisyVerifier,
        FrozenStep,
        MaximumLikelihood,
        PartialRefit,
    }
)


def is_own_round(pipeline: StarRound) -> bool:
    """Whether a round is made of the operators of this module and of nothing else, subclasses included."""
    own = (pipeline.sampling, pipeline.keeping, pipeline.refitting) if type(pipeline) is StarRound else ()
    return bool(own) and all(type(operator) in OPERATORS for operator in own)


def anew(pipeline: StarRound) -> StarRound:
    """The same round of the same operators, made from their fields alone."""
    parts: list[Any] = [replace(operator) for operator in (pipeline.sampling, pipeline.keeping, pipeline.refitting)]  # type: ignore[type-var]
    return StarRound(*parts)


def round_of(
    verifier: tuple[Scalar, Scalar] | None = None,
    temperature: Fraction | int | None = None,
    mix: Scalar | None = None,
    frozen: Scalar | None = None,
) -> StarRound:
    """The pipeline with these operators; what is left out is as in the paper.

    verifier: (a, b), the probabilities to keep a right and a wrong answer, in [0, 1] and not both 0 (b > a is allowed: such a verifier
    prefers wrong answers); temperature: tau > 0 (a rational); mix: s in (0, 1]; frozen: the edge of one more step that is never refit,
    instead of a verifier. Symbols may stand for a, b, s and the frozen edge. Raises UsageError for numbers outside their range.
    """
    if verifier is not None and frozen is not None:
        raise UsageError("a noisy verifier is one more frozen step; give the one or the other")
    sampling: Sample = SampleFromModel()
    keeping: Keep = KeepRightAnswers()
    refitting: Refit = MaximumLikelihood()
    if temperature is not None:
        sampling = SampleAtTemperature(Fraction(temperature)) if temperature != 1 else sampling
    if verifier is not None:
        right, wrong = (_scalar(v) for v in verifier)
        for value, kind in ((right, "a right answer, a"), (wrong, "a wrong answer, b")):
            if isinstance(value, Fraction) and not 0 <= value <= 1:
                raise UsageError(f"the probability to keep {kind}, is {value}; it lies in [0, 1]")
        if right == 0 == wrong:
            raise UsageError("a verifier with a = b = 0 keeps no chain, so there is nothing to refit on")
        keeping = NoisyVerifier(right, wrong)
    if frozen is not None:
        keeping = FrozenStep(expr(frozen))
    if mix is not None:
        part = _scalar(mix)
        if isinstance(part, Fraction) and not 0 < part <= 1:
            raise UsageError(f"the refit goes a part s = {part} of the way; s lies in (0, 1]")
        refitting = PartialRefit(part)
    return StarRound(sampling, keeping, refitting)


def _scalar(value: Scalar) -> Expr | Fraction:
    """A number as a Fraction, anything else as an expression; floats are refused."""
    read = expr(value)
    return read.value if isinstance(read, Number) else read


def operator_symbols(pipeline: StarRound) -> tuple[Symbol, ...]:
    """The symbols that stand for parameters of the operators, in the order a, b, s."""
    values = []
    if isinstance(pipeline.keeping, NoisyVerifier):
        values += [pipeline.keeping.right, pipeline.keeping.wrong]
    if isinstance(pipeline.keeping, FrozenStep):
        values.append(pipeline.keeping.edge)
    if isinstance(pipeline.refitting, PartialRefit):
        values.append(pipeline.refitting.mix)
    return tuple(dict.fromkeys(s for v in values if isinstance(v, Expr) for s in symbols(v)))
