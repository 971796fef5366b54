"""rlstar_sym: machine-checked theorems about self-taught reasoners.

A theorem file needs `from rlstar_sym import Rational, Symbol, SymmetricChain` and `from rlstar_sym.theorem import theorem`.
Imports are lazy, so `import rlstar_sym` stays light.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from rlstar_sym.model.chain import SymmetricChain as SymmetricChain
    from rlstar_sym.polynomial.expressions import Aggregate as Aggregate
    from rlstar_sym.polynomial.expressions import Defined as Defined
    from rlstar_sym.polynomial.expressions import Expr as Expr
    from rlstar_sym.polynomial.expressions import Rational as Rational
    from rlstar_sym.polynomial.expressions import Relation as Relation
    from rlstar_sym.polynomial.expressions import Symbol as Symbol
    from rlstar_sym.theorem.proof import Proof as Proof

__version__: Final = "0.1.0"

_WHERE: Final = {
    "Aggregate": "rlstar_sym.polynomial.expressions",
    "Defined": "rlstar_sym.polynomial.expressions",
    "Expr": "rlstar_sym.polynomial.expressions",
    "Proof": "rlstar_sym.theorem.proof",
    "Rational": "rlstar_sym.polynomial.expressions",
    "Relation": "rlstar_sym.polynomial.expressions",
    "Symbol": "rlstar_sym.polynomial.expressions",
    "SymmetricChain": "rlstar_sym.model.chain",
}

__all__ = [*_WHERE, "__version__"]


def __getattr__(name: str) -> Any:
    if name in _WHERE:
        return getattr(import_module(_WHERE[name]), name)
    raise AttributeError(f"module 'rlstar_sym' has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
