"""The scopes of the grid: what the parameter of a rule is, what its round is, and where the fact that it rests on was shown.

Every rule is used in the same way in each scope; `Setting` is what changes. The universe is small, so that conclusions can be followed by hand: beside the edges
of a chain a round halves a number x and a family f_n, brings y half the way to 1 and squares e.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from enum import Enum
from fractions import Fraction
from typing import Any, Final

from rlstar_sym import Aggregate, Defined, Proof, Rational, Symbol, SymmetricChain
from rlstar_sym.model.dense_recursion import alongside
from rlstar_sym.model.recursion import Recursion
from rlstar_sym.polynomial.expressions import Relation
from rlstar_sym.polynomial.functions import exp
from rlstar_sym.theorem import Theorem, theorem
from rlstar_sym.theorem.facts import Fact


class Scope(Enum):
    """Where something may be taken out of the place in which it has its meaning."""

    ONE_STEP = "what is supposed is supposed of the step in focus alone; the fact used supposes it of every step"
    INDEXED = "the parameter has a value for each step"
    START = "the parameter is the name of a start value"
    RUN = "the parameter names a state some rounds later"
    MOVED = "the parameter is a sequence that a round moves"
    FOREIGN = "the round is another one than that of the rules before"
    CASE = "the fact used was shown in a case, and the rule is used outside of it"
    NAMESAKE = (
        "a theorem that is cited has something else under the name of the parameter, and shows that it is positive"
    )
    MINIMUM = "chains of one step are among those spoken of"


half = Rational(1, 2)
chain = SymmetricChain()
delta, rest, L, M = chain.delta, chain.rest, chain.product, chain.states
x, y, e, k = Symbol("x"), Symbol("y"), Symbol("e"), Symbol("k")
f, g = Symbol("f", "f_n", indexed=True), Symbol("g", "g_n", indexed=True)
total = Aggregate("F", "sum", f, 0)
number, family = Symbol("r"), Symbol("r", "r_n", indexed=True)
#: what the cited theorem calls r
namesake = exp("r", k)
SEQUENCES: Final = {x: x / 2, f: f / 2, y: (1 + y) / 2, e: e * e}
native = alongside(chain.star_round(), SEQUENCES)
foreign = alongside(chain.star_round(mix=half), SEQUENCES)
moving = alongside(chain.star_round(), {**SEQUENCES, number: (1 + number) / 2})


#: a run on which conclusions are looked at
START: Final[Mapping[Symbol, Any]] = {
    delta: (Fraction(1, 2), Fraction(1, 3)),
    M: 3,
    x: Fraction(1, 2),
    y: Fraction(3, 4),
    e: Fraction(1, 2),
    k: Fraction(1, 2),
    f: (Fraction(1, 3), Fraction(1, 4)),
    g: (1, 2),
    number: Fraction(1, 2),
    family: (Fraction(1, 2), Fraction(3, 4)),
}


@dataclass
class Setting:
    """What a rule meets in one scope. r: the parameter, between 1/2 and 1 but for NAMESAKE; after: the round that the rule is given."""

    proof: Proof
    scope: Scope

    @property
    def r(self) -> Symbol:
        return family if self.scope is Scope.INDEXED else number

    @property
    def after(self) -> Recursion:
        if self.scope is Scope.MOVED:
            return moving
        return foreign if self.scope is Scope.FOREIGN else native

    def keep(self, *shown: Relation) -> None:
        """Show that every hypothesis about the state is preserved, but for those of which it has been shown."""
        for h in self.proof.hypotheses:
            later = self.after.following_relation(h)
            if later != h and h not in shown:
                self.proof.show(later)
        self.proof.preserved(self.after)

    @contextmanager
    def parameter(self) -> Iterator[None]:
        """The parameter with what is known of it."""
        proof, r = self.proof, self.r
        if self.scope is Scope.START:
            with proof.case("", half <= y, y < 1), proof.start_value(number, y, half <= y, y < 1):
                yield
        elif self.scope is Scope.RUN:
            with proof.case("", half <= y, y < 1):
                named = Defined("u_y", 1 * y)
                risen = proof.show(native.following(named) >= named - 0)
                proof.telescope(risen, named, native, start={y: Symbol("y_0")}, end={y: number}, rounds=Symbol("T"))
                with proof.case("", half <= number, number < 1):
                    yield
        elif self.scope is Scope.NAMESAKE:
            with proof.case("", r < 1):
                yield
        else:
            with proof.case("", half <= r, r < 1):
                yield

    def fact(self, show: Callable[[Setting], Fact]) -> Fact:
        """The fact that a rule is given, shown where the scope has it shown."""
        if self.scope is Scope.CASE:
            with self.proof.case("", k >= 5):
                return show(self)
        if self.scope is Scope.ONE_STEP:
            with self.proof.case("", g > 0):
                return show(self)
        return show(self)

    @contextmanager
    def place(self) -> Iterator[None]:
        """Where the rule itself is used."""
        if self.scope is Scope.ONE_STEP:
            with self.proof.case("", g > 0, every_step=False):
                yield
        else:
            yield


def other_theorem(proof: Proof) -> Fact:
    """What NAMESAKE cites: r is an exponential there, and positive under no hypothesis."""
    return proof.exponential(namesake > 0)


@dataclass(frozen=True)
class Row:
    """One way to use a method.

    suppose: the hypotheses; given: the fact that it rests on, if it takes one; use: the call, which concludes what is judged; alone: the rule is used outside of
    all hypotheses; start: what differs from START in the run on which the conclusions are looked at.
    """

    suppose: Callable[[Setting], tuple[Relation, ...]]
    given: Callable[[Setting], Fact] | None
    use: Callable[[Setting, Fact], object]
    alone: bool = False
    start: Mapping[Symbol, Any] = field(default_factory=dict)


def stated(row: Row, scope: Scope) -> Theorem:
    """The theorem that uses a row in a scope; it is recorded when its proof is asked for."""

    def function(proof: Proof) -> object:
        s = Setting(proof, scope)
        if scope is Scope.MINIMUM:
            proof.steps_from(1)
        if scope is Scope.NAMESAKE:
            proof.cite("cited")
        if scope in (Scope.FOREIGN, Scope.MOVED):
            first = native if scope is Scope.FOREIGN else moving
            with proof.case("", x >= 0):
                proof.show(first.following(x) >= 0)
                proof.preserved(first)
        with ExitStack() as known:
            known.enter_context(s.parameter())
            proof.assume(*row.suppose(s))
            fact = s.fact(row.given) if row.given is not None else None
            if row.alone:
                known.close()
            with s.place():
                return row.use(s, fact)  # type: ignore[arg-type]

    one = theorem("grid", uses=["cited"] if scope is Scope.NAMESAKE else ())(function)
    one.library["cited"] = theorem("cited")(other_theorem)
    return one
