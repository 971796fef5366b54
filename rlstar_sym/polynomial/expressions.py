"""Exact expressions as they were written, and relations between them.

An expression is an immutable tree over exact rational numbers and symbols with `+ - * /` and integer powers. It keeps the form
in which it was typed (numbers are folded, nothing else), because a reader wants to see the claim as stated and because every
division in it is an obligation of its own. Canonical forms are the business of `polynomial.rational`.

Comparing two expressions with `< <= > >=` gives a `Relation`, `a.equals(b)` an equation. `==` is structural equality.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Final, Literal, TypeAlias, Union

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.names import default_latex
from rlstar_sym.polynomial.operators import NEGATED
from rlstar_sym.polynomial.operators import Operator as Operator

#: bits of the numerator or denominator of a number that is folded: what 4,000 digits need, which is where certificates end
MOST_BITS: Final = 13_287

Rational = Fraction
Scalar: TypeAlias = Union["Expr", int, Fraction]


class Fixed:
    """What never changes once it is made: a proof has owed what it said, and prints what it says."""

    __slots__ = ()

    def __setattr__(self, name: str, value: object) -> None:
        if name.startswith("_") or hasattr(self, name):
            raise UsageError(f"{name} of a {type(self).__name__} does not change once it is made; make a new one")
        object.__setattr__(self, name, value)

    def __delattr__(self, name: str) -> None:
        raise UsageError(f"{name} of a {type(self).__name__} does not change once it is made; make a new one")

    def __init_subclass__(cls) -> None:
        # a kind of one's own could say one thing to the engines and another to readers
        caller = sys._getframe(1).f_globals
        module = str(caller.get("__name__"))
        ours = module.startswith("rlstar_sym.") and caller is vars(sys.modules.get(module, sys))
        if not ours and not all(base in (Fixed, Expr) for base in cls.__bases__):
            raise UsageError(f"{cls.__name__}: {cls.__bases__[0].__name__} is not for making kinds of one's own")


class Expr(Fixed):
    """A real-valued expression; the base of every node."""

    #: what is kept with a node for speed
    __slots__ = ("_hash", "_program", "_symbols")
    _hash: int
    _program: object
    _symbols: tuple[Symbol, ...]

    def parts(self) -> tuple[object, ...]:
        """Everything that makes this node what it is; two nodes are equal when class and parts are."""
        raise TypeError(f"{type(self).__name__} does not say what its parts are")

    def children(self) -> tuple[Expr, ...]:
        """The direct subexpressions."""
        return ()

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        return type(self) is type(other) and hash(self) == hash(other) and self.parts() == other.parts()

    def __hash__(self) -> int:
        try:
            return self._hash
        except AttributeError:
            object.__setattr__(self, "_hash", hash((type(self).__name__, self.parts())))
            return self._hash

    def __getstate__(self) -> tuple[None, dict[str, object]]:
        # without what is kept for speed: hashes of texts differ from process to process
        names = [n for kind in type(self).__mro__ for n in getattr(kind, "__slots__", ()) if n not in Expr.__slots__]
        return None, {n: getattr(self, n) for n in names}

    def __add__(self, other: Scalar) -> Expr:
        return add(self, expr(other))

    def __radd__(self, other: Scalar) -> Expr:
        return add(expr(other), self)

    def __sub__(self, other: Scalar) -> Expr:
        return add(self, negate(expr(other)))

    def __rsub__(self, other: Scalar) -> Expr:
        return add(expr(other), negate(self))

    def __mul__(self, other: Scalar) -> Expr:
        return multiply(self, expr(other))

    def __rmul__(self, other: Scalar) -> Expr:
        return multiply(expr(other), self)

    def __truediv__(self, other: Scalar) -> Expr:
        return divide(self, expr(other))

    def __rtruediv__(self, other: Scalar) -> Expr:
        return divide(expr(other), self)

    def __pow__(self, exponent: int) -> Expr:
        return power(self, exponent)

    def __neg__(self) -> Expr:
        return negate(self)

    def __lt__(self, other: Scalar) -> Relation:
        return Relation(self, "<", expr(other))

    def __le__(self, other: Scalar) -> Relation:
        return Relation(self, "<=", expr(other))

    def __gt__(self, other: Scalar) -> Relation:
        return Relation(self, ">", expr(other))

    def __ge__(self, other: Scalar) -> Relation:
        return Relation(self, ">=", expr(other))

    def equals(self, other: Scalar) -> Relation:
        """The equation `self = other`."""
        return Relation(self, "=", expr(other))

    def differs(self, other: Scalar) -> Relation:
        """The relation `self != other`."""
        return Relation(self, "!=", expr(other))

    def __bool__(self) -> bool:
        raise TypeError("an expression has no truth value; compare it with < <= > >= or .equals(...)")

    def __repr__(self) -> str:
        from rlstar_sym.polynomial.printers import text

        return text(self)

    def _repr_latex_(self) -> str:
        from rlstar_sym.polynomial.latex import latex

        return f"${latex(self)}$"


class Number(Expr):
    """An exact rational constant."""

    __slots__ = ("value",)

    def __init__(self, value: Fraction) -> None:
        if type(value) is not Fraction:
            raise UsageError(f"{value!r} is not an exact number; write an integer or Rational(p, q)")
        self.value = value

    def parts(self) -> tuple[object, ...]:
        return (self.value,)


class Symbol(Expr):
    """A real variable.

    `name` identifies it (letters, digits, underscores); `latex` is how it is typeset; `indexed` says that it stands for one
    member of a family with one member a reasoning step, such as the edge delta_n, so that a statement about it is a statement about every step.
    """

    __slots__ = ("indexed", "latex_name", "name")

    def __init__(self, name: str, latex: str | None = None, *, indexed: bool = False) -> None:
        if type(name) is not str or not (name.isascii() and name.isidentifier() and name[0] != "_" and len(name) <= 40):
            raise UsageError(
                f"{name!r} cannot name a variable: use at most 40 ASCII letters, digits and underscores, a letter first"
            )
        self.name = name
        self.latex_name = latex if latex is not None else default_latex(name)
        self.indexed = indexed

    def parts(self) -> tuple[object, ...]:
        # a parameter and one member of a family are different things even under one name; statements refuse the clash
        return (self.name, self.indexed)


class Fresh(Symbol):
    """A variable that a rule brings in for an argument of its own. It equals no symbol of a theorem file, whatever that one is called."""

    __slots__ = ()


class Aggregate(Symbol):
    """The product or the sum of `term` over the reasoning steps, as one variable.

    `skip` = 0 runs over all N steps, 1 over all but the step in focus, 2 over all but two (only for a term without an index, where the
    product is the power term^(N-2)). Polynomial algebra treats it as a variable; `polynomial.indexed` expands it for a given N,
    and the rule of induction on steps proves facts about it for every N.
    """

    __slots__ = ("kind", "skip", "term")

    def __init__(
        self, name: str, kind: Literal["product", "sum"], term: Expr, skip: int, latex: str | None = None
    ) -> None:
        indexed = any(s.indexed for s in symbols(term))
        # a value that leaves out the step in focus depends on that step; a constant power does not
        super().__init__(name, latex, indexed=indexed and skip == 1)
        if skip not in (0, 1, 2) or (skip == 2 and indexed):
            raise UsageError(
                f"{name}: an aggregate leaves out 0 steps, 1 step, or 2 when its term has no index; not {skip}"
            )
        self.kind = kind
        self.term = term
        self.skip = skip

    def parts(self) -> tuple[object, ...]:
        return (self.name, self.kind, self.term, self.skip)


class Defined(Symbol):
    """A name for an expression, such as delta' for the edge after a round.

    Statements print the name; algebra unfolds it (`unfold`) unless a proof step speaks about the name alone. nonzero: what else must not be zero for the
    value to be defined, where the definition is a quotient that was reduced.
    """

    __slots__ = ("definition", "nonzero")

    def __init__(self, name: str, definition: Expr, latex: str | None = None, nonzero: tuple[Expr, ...] = ()) -> None:
        super().__init__(name, latex, indexed=any(s.indexed for d in (definition, *nonzero) for s in symbols(d)))
        self.definition = definition
        self.nonzero = tuple(nonzero)

    def parts(self) -> tuple[object, ...]:
        return (self.name, self.definition, *self.nonzero)


class Add(Expr):
    """A sum of two or more terms."""

    __slots__ = ("terms",)

    def __init__(self, terms: tuple[Expr, ...]) -> None:
        self.terms = tuple(terms)

    def parts(self) -> tuple[object, ...]:
        return self.terms

    def children(self) -> tuple[Expr, ...]:
        return self.terms


class Mul(Expr):
    """A product of two or more factors; a number, if any, stands first."""

    __slots__ = ("factors",)

    def __init__(self, factors: tuple[Expr, ...]) -> None:
        self.factors = tuple(factors)

    def parts(self) -> tuple[object, ...]:
        return self.factors

    def children(self) -> tuple[Expr, ...]:
        return self.factors


class Div(Expr):
    """A quotient; defined where the denominator is not zero."""

    __slots__ = ("denominator", "numerator")

    def __init__(self, numerator: Expr, denominator: Expr) -> None:
        self.numerator = numerator
        self.denominator = denominator

    def parts(self) -> tuple[object, ...]:
        return (self.numerator, self.denominator)

    def children(self) -> tuple[Expr, ...]:
        return (self.numerator, self.denominator)


class Pow(Expr):
    """An integer power, exponent at least 2."""

    __slots__ = ("base", "exponent")

    def __init__(self, base: Expr, exponent: int) -> None:
        if type(exponent) is not int or not 0 <= exponent <= 1000:
            raise UsageError(f"the exponent {exponent!r} is not an integer from 0 to 1000; write base**exponent")
        self.base = base
        self.exponent = exponent

    def parts(self) -> tuple[object, ...]:
        return (self.base, self.exponent)

    def children(self) -> tuple[Expr, ...]:
        return (self.base,)


ZERO: Final = Number(Fraction(0))
ONE: Final = Number(Fraction(1))


class Relation(Fixed):
    """`left op right`; true, false or undefined at a point."""

    __slots__ = ("_hash", "_symbols", "left", "op", "right")

    _hash: int
    _symbols: tuple[Symbol, ...]

    def __init__(self, left: Expr, op: Operator, right: Expr) -> None:
        if op not in NEGATED:
            raise UsageError(f"{op!r} is not the sign of a relation; choose from {' '.join(NEGATED)}")
        self.left = left
        self.op = op
        self.right = right

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Relation) or self.op != other.op or hash(self) != hash(other):
            return False
        return self.left == other.left and self.right == other.right

    def __hash__(self) -> int:
        # kept, since a proof compares its hypotheses with those of every fact before
        try:
            return self._hash
        except AttributeError:
            object.__setattr__(self, "_hash", hash((self.left, self.op, self.right)))
            return self._hash

    def __getstate__(self) -> tuple[None, dict[str, object]]:
        # without what is kept for speed: hashes of texts differ from process to process
        return None, {"left": self.left, "op": self.op, "right": self.right}

    def __bool__(self) -> bool:
        raise TypeError("a relation has no truth value: write `0 < x, x < 1` instead of the chain `0 < x < 1`")

    def __repr__(self) -> str:
        from rlstar_sym.polynomial.printers import relation_text

        return relation_text(self)

    def _repr_latex_(self) -> str:
        from rlstar_sym.polynomial.latex import relation_latex

        return f"${relation_latex(self)}$"

    def negated(self) -> Relation:
        """The relation that holds exactly where this one is false (and defined)."""
        return Relation(self.left, NEGATED[self.op], self.right)

    def substitute(self, values: Mapping[Symbol, Expr]) -> Relation:
        """Replace symbols on both sides."""
        return Relation(substitute(self.left, values), self.op, substitute(self.right, values))

    def symbols(self) -> tuple[Symbol, ...]:
        """The symbols on both sides, each once, in order of first appearance."""
        try:
            return self._symbols
        except AttributeError:
            found = tuple(dict.fromkeys((*symbols(self.left), *symbols(self.right))))
            object.__setattr__(self, "_symbols", found)
            return self._symbols


def expr(value: Scalar) -> Expr:
    """Read a Python number or expression; floats are refused because they are not exact."""
    if isinstance(value, Expr):
        return value
    if isinstance(value, bool) or not isinstance(value, (int, Fraction)):
        raise UsageError(
            f"{value!r} is not exact; write an integer or Rational(p, q) instead of a {type(value).__name__}"
        )
    return Number(Fraction(value))


def folded(value: Fraction) -> Number:
    """The number that constants make together. Raises UsageError when it is too long."""
    if max(value.numerator.bit_length(), value.denominator.bit_length()) > MOST_BITS:
        raise UsageError(_TOO_LONG)
    return Number(value)


_TOO_LONG: Final = "a constant here has more than 4000 digits; numbers of at most 4000 are computed with"


def add(*terms: Expr) -> Expr:
    """Sum, flattened, with its numbers folded into one (kept where the first of them stood)."""
    flat: list[Expr] = []
    constant = Fraction(0)
    place: int | None = None
    for term in terms:
        for part in term.terms if isinstance(term, Add) else (term,):
            if isinstance(part, Number):
                constant += part.value
                place = len(flat) if place is None else place
            else:
                flat.append(part)
    if constant:
        flat.insert(place or 0, folded(constant))
    if not flat:
        return ZERO
    return flat[0] if len(flat) == 1 else Add(tuple(flat))


def multiply(*factors: Expr) -> Expr:
    """Product, flattened, with its numbers folded into one leading number."""
    flat: list[Expr] = []
    constant = Fraction(1)
    for factor in factors:
        for part in factor.factors if isinstance(factor, Mul) else (factor,):
            if isinstance(part, Number):
                constant *= part.value
            else:
                flat.append(part)
    if constant == 0:
        # 0*(1/x) keeps its divisor: it is 0 only where x is not zero
        return Mul((ZERO, *flat)) if any(divides(f) for f in flat) else ZERO
    if constant != 1 or not flat:
        flat.insert(0, folded(constant))
    return flat[0] if len(flat) == 1 else Mul(tuple(flat))


def negate(value: Expr) -> Expr:
    """Minus the value; a sum is negated term by term so that it prints without a bracket."""
    if isinstance(value, Add):
        return Add(tuple(negate(term) for term in value.terms))
    return multiply(Number(Fraction(-1)), value)


def divide(numerator: Expr, denominator: Expr) -> Expr:
    """Quotient; division by the number zero is refused at once, division by a number is folded."""
    if isinstance(denominator, Number):
        if denominator.value == 0:
            raise UsageError(f"division by zero in ({numerator}) / 0")
        return multiply(Number(1 / denominator.value), numerator) if denominator.value != 1 else numerator
    if numerator == ZERO:
        # 0/d keeps its divisor: it is 0 only where d is not zero
        return Div(ZERO, denominator)
    return Div(numerator, denominator)


def power(base: Expr, exponent: int) -> Expr:
    """Integer power, 0 to 1000; a symbolic exponent is an `Aggregate`, a negative one a quotient."""
    if isinstance(exponent, bool) or not isinstance(exponent, int):
        raise UsageError(
            f"the exponent {exponent!r} is not an integer; a power with exponent N - 1 is chain.power(...)"
        )
    if exponent < 0:
        return divide(ONE, power(base, -exponent))
    if exponent > 1000:
        raise UsageError(f"the exponent {exponent} is larger than 1000")
    if isinstance(base, Number):
        size = max(abs(base.value.numerator), base.value.denominator)
        if (size.bit_length() - 1) * exponent > MOST_BITS:  # before anything large is computed
            raise UsageError(_TOO_LONG)
        return folded(base.value**exponent)
    if exponent == 0 and divides(base):
        raise UsageError(f"({base})^0 hides a division; write 1 where the divisor is not zero")
    if exponent == 0:
        return ONE
    return base if exponent == 1 else Pow(base, exponent)


def divides(expression: Expr) -> bool:
    """Whether the expression divides by anything but a number."""
    return any(isinstance(node, Div) for node in walk(expression))


def walk(expression: Expr) -> Iterator[Expr]:
    """Every node, the root first, each object once."""
    seen: set[int] = set()
    todo = [expression]
    while todo:
        node = todo.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        yield node
        todo.extend(reversed(node.children()))


def symbols(expression: Expr) -> tuple[Symbol, ...]:
    """The symbols of an expression, each once, in order of first appearance."""
    try:
        return expression._symbols
    except AttributeError:
        # kept with this object: an equal expression may print its symbols differently
        found = tuple(dict.fromkeys(node for node in walk(expression) if isinstance(node, Symbol)))
        object.__setattr__(expression, "_symbols", found)
        return expression._symbols


def substitute(expression: Expr, values: Mapping[Symbol, Expr]) -> Expr:
    """Replace symbols by expressions, all at once."""
    memo: dict[int, Expr] = {}

    def visit(node: Expr) -> Expr:
        found = memo.get(id(node))
        if found is not None:
            return found
        if isinstance(node, Symbol):
            result: Expr = values.get(node, node)
        elif isinstance(node, Number):
            result = node
        elif isinstance(node, Add):
            result = add(*(visit(t) for t in node.terms))
        elif isinstance(node, Mul):
            result = multiply(*(visit(f) for f in node.factors))
        elif isinstance(node, Div):
            result = divide(visit(node.numerator), visit(node.denominator))
        elif isinstance(node, Pow):
            result = power(visit(node.base), node.exponent)
        else:
            raise TypeError(f"no substitution in a {type(node).__name__}")
        memo[id(node)] = result
        return result

    return visit(expression)


def unfold(expression: Expr, keep: frozenset[Symbol] = frozenset()) -> Expr:
    """Replace every `Defined` name by its definition, except those in `keep`; aggregates stay as they are."""
    while True:
        names: dict[Symbol, Expr] = {
            s: s.definition for s in symbols(expression) if isinstance(s, Defined) and s not in keep
        }
        if not names:
            return expression
        expression = substitute(expression, names)
