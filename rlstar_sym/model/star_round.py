"""One STaR round as a pipeline of operators on a chain: sample -> keep -> refit.

With A_n = K_1..K_(n-1), B_n = K_(n+1)..K_N and a uniform question, the chains that are kept (their answer equals the question) put weight

    W_n(i, j) = K_n(i, j) * (B_n A_n)(j, i) / M

on step n going from i to j. Maximum likelihood on the kept chains is the row-normalised W_n, because sum_j W(i,j) log k(j) is largest at
k = W(i,.)/sum W (Gibbs' inequality). This is the round of RL-STaR with exact training (arXiv:2410.23912, section 3).

A later operator (temperature, noisy verifier, partial refit) is another object with the same one method.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from rlstar_sym.model.kernels import SymmetricKernel


@dataclass(frozen=True)
class Focus:
    """One step of a chain and what surrounds it: kernels before it and after it, each already composed."""

    before: SymmetricKernel
    step: SymmetricKernel
    after: SymmetricKernel


class Sample(Protocol):
    """How chains are drawn from the model: the kernels that sampling really uses."""

    def sample(self, focus: Focus) -> Focus: ...


class Keep(Protocol):
    """Which chains are kept: the weight that kept chains put on the transitions of the step in focus."""

    def keep(self, focus: Focus) -> SymmetricKernel: ...


class Refit(Protocol):
    """How the step is fitted to the weight of the kept chains."""

    def refit(self, focus: Focus, kept: SymmetricKernel) -> SymmetricKernel: ...


@dataclass(frozen=True)
class SampleFromModel:
    """Sample from the model as it is (temperature 1)."""

    def sample(self, focus: Focus) -> Focus:
        """The chain unchanged."""
        return focus


@dataclass(frozen=True)
class KeepRightAnswers:
    """The exact verifier: keep a chain when its answer is right, drop it otherwise."""

    def keep(self, focus: Focus) -> SymmetricKernel:
        """W = K o (B A)^T / M."""
        back = focus.after.compose(focus.before).transpose()
        return focus.step.hadamard(back).scale(1 / focus.step.states)


@dataclass(frozen=True)
class MaximumLikelihood:
    """Refit the step by maximum likelihood on the kept chains."""

    def refit(self, focus: Focus, kept: SymmetricKernel) -> SymmetricKernel:
        """The kept weight with its rows normalised."""
        return kept.normalise()


@dataclass(frozen=True)
class StarRound:
    """The pipeline; the default is the paper's round."""

    sampling: Sample = field(default_factory=SampleFromModel)
    keeping: Keep = field(default_factory=KeepRightAnswers)
    refitting: Refit = field(default_factory=MaximumLikelihood)

    def step(self, focus: Focus) -> SymmetricKernel:
        """The kernel of the step in focus after the round."""
        sampled = self.sampling.sample(focus)
        return self.refitting.refit(focus, self.keeping.keep(sampled))


PAPER_ROUND = StarRound()
