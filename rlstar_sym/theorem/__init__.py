"""Statements, obligations, rules, verdicts, and the discovery of theorem files: `from rlstar_sym.theorem import theorem`."""

from rlstar_sym.theorem.proof import Proof
from rlstar_sym.theorem.questions import OpenQuestion, conjecture, open_question
from rlstar_sym.theorem.theorems import Theorem, theorem

__all__ = ["OpenQuestion", "Proof", "Theorem", "conjecture", "open_question", "theorem"]
