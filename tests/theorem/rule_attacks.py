"""What attacks on rules are made of: symbols, runs, and the list in which each enters itself with what becomes of it."""

from __future__ import annotations

from collections.abc import Callable

from rlstar_sym import Aggregate, Defined, Rational, Symbol, SymmetricChain
from rlstar_sym.model.dense_recursion import alongside, dense_recursion
from rlstar_sym.model.dense_symbolic import symbolic_model
from rlstar_sym.model.recursion import Recursion
from rlstar_sym.polynomial.composed import ColumnEntry
from rlstar_sym.polynomial.expressions import Expr, expr
from rlstar_sym.theorem import Proof

Function = Callable[[Proof], object]
#: by name: the function, what its refusal says, what its conclusion says; neither where it owes something that is not shown
ATTACKS: dict[str, tuple[Function, str, str]] = {}


def attack(refused: str = "", stated: str = "") -> Callable[[Function], Function]:
    def entered(function: Function) -> Function:
        ATTACKS[function.__name__] = (function, refused, stated)
        return function

    return entered


chain = SymmetricChain()
delta, rest, L, M = chain.delta, chain.rest, chain.product, chain.states
eq = SymmetricChain(equal=True, steps=3)
x, y, z, k, e, f = (Symbol(name) for name in "xyzkef")
d = Symbol("d", "d_n", indexed=True)
Y, Z = ColumnEntry("y", d, "diagonal", 0), ColumnEntry("z", d, "beside", 0)
P = Aggregate("P", "product", d, 0)
half = Rational(1, 2)
base = dense_recursion(symbolic_model([[[1, 0], [0, 1]]]))


def D(name: str, value: object) -> Defined:
    return Defined(name, expr(value))


def run(**moved: Expr) -> Recursion:
    return alongside(base, {Symbol(name): image for name, image in moved.items()})


class Fake:
    """A recursion of one's own class."""

    speaks_of = (delta,)

    def following(self, one):
        return one - 1 if one == delta else one

    def following_relation(self, relation):
        return relation
