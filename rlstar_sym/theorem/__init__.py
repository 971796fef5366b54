"""Statements, obligations, rules, verdicts, and the discovery of theorem files: `from rlstar_sym.theorem import theorem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rlstar_sym.theorem.proof import Proof
    from rlstar_sym.theorem.questions import OpenQuestion, conjecture, open_question
    from rlstar_sym.theorem.theorems import Theorem, theorem

__all__ = ["OpenQuestion", "Proof", "Theorem", "conjecture", "open_question", "theorem"]


def __getattr__(name: str) -> Any:
    """What theorem files need, loaded when the first of it is asked for: one inequality needs none of it."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import rlstar_sym.theorem.proof as proofs
    import rlstar_sym.theorem.questions as questions
    import rlstar_sym.theorem.theorems as theorems

    found = next(vars(module)[name] for module in (theorems, proofs, questions) if name in vars(module))
    globals()[name] = found
    return found
