"""The exact SMT-LIB printer: an obligation as the question whether it has a counterexample, in two encodings.

Both are pure QF_NRA and ask for a point at which every hypothesis holds and the claim does not (it is false, or divides by zero). `stated` keeps sums,
products and powers as they were written; `substituted` (see `prove.substitution`) is over variables that are positive, and expanded. Denominators are
multiplied out without knowing their sign: num / prod d^k > 0 becomes num * (product of the d with odd k) > 0, and `some d = 0` is one more way to fail.
So `unsat` says that the claim is defined and true. A `Query` carries the exact way back from its variables to the obligation's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, Literal

from rlstar_sym.polynomial.expressions import (
    ONE,
    ZERO,
    Add,
    Div,
    Expr,
    Mul,
    Number,
    Pow,
    Relation,
    Symbol,
    add,
    divide,
    multiply,
    negate,
    walk,
)
from rlstar_sym.polynomial.rational import Polynomial, fraction_of
from rlstar_sym.theorem.obligations import Obligation

Encoding = Literal["stated", "substituted"]
#: what people read
ENCODING_TEXT: Final[Mapping[Encoding, str]] = {"stated": "as stated", "substituted": "substituted and expanded"}
#: before the obligation's own names, because SMT-LIB reserves some; ours have no dots otherwise
PREFIX: Final = "v."
#: a longer query is not written: no solver gets through it
MOST_CHARACTERS: Final = 4_000_000
#: subterms shorter than this are repeated, longer ones get a name of their own
_SHORT: Final = 24


class TooLarge(Exception):
    """The encoding would be longer than a solver can use."""


@dataclass(frozen=True)
class Image:
    """An obligation's variable in terms of the query's: (start + slope*s) / (1 + pole*s), s being what the query calls `name`; pole is 0 or 1."""

    name: str
    start: Fraction = Fraction(0)
    slope: Fraction = Fraction(1)
    pole: int = 0

    def value(self, s: Fraction) -> Fraction | None:
        """The variable's value; None at the pole."""
        below = 1 + self.pole * s
        return (self.start + self.slope * s) / below if below else None

    def text(self) -> str:
        """The substitution, for people."""
        above = f"{self.start} + {self.slope}*{self.name}"
        return f"({above}) / (1 + {self.name})" if self.pole else above


@dataclass(frozen=True)
class Query:
    """What a solver is asked. images: for every variable of the obligation, how a model gives its value."""

    encoding: Encoding
    text: str
    images: Mapping[Symbol, Image]

    def point(self, values: Mapping[str, Fraction]) -> dict[Symbol, Fraction] | None:
        """The obligation's point that a model stands for; None when the model lacks a value or sits at a pole."""
        point: dict[Symbol, Fraction] = {}
        for variable, image in self.images.items():
            given = values.get(image.name)
            value = image.value(given) if given is not None else None
            if value is None:
                return None
            point[variable] = value
        return point


def number_smt(value: Fraction) -> str:
    """An exact rational as an SMT-LIB term."""
    size = abs(value)
    term = f"{size.numerator}.0" if size.denominator == 1 else f"(/ {size.numerator}.0 {size.denominator}.0)"
    return f"(- {term})" if value < 0 else term


def _combined(operator: str, terms: Sequence[str]) -> str:
    return terms[0] if len(terms) == 1 else f"({operator} {' '.join(terms)})"


def polynomial_smt(polynomial: Polynomial, names: Sequence[str]) -> str:
    """A polynomial, expanded, as an SMT-LIB term; names: of its variables, in the ring's order."""
    terms = []
    for exponents, coefficient in polynomial.to_dict().items():
        factors = [number_smt(fraction_of(coefficient))] if coefficient != 1 or not any(exponents) else []
        for name, power in zip(names, exponents, strict=False):
            factors += [name] * int(power)
        terms.append(_combined("*", factors))
    return _combined("+", terms) if terms else "0.0"


def comparison(left: str, op: str, right: str = "0.0") -> str:
    """A relation between two terms."""
    return f"(not (= {left} {right}))" if op == "!=" else f"({op} {left} {right})"


def script(
    obligation: Obligation,
    encoding: Encoding,
    images: Mapping[Symbol, Image],
    body: Iterable[str],
    notes: Iterable[str] = (),
) -> Query:
    """The whole file: comments, logic, variables, the assertions of `body`, the question. Raises TooLarge."""
    names = [image.name for image in images.values()]
    lines = [
        "; a counterexample to",
        *(f"; {line}" for line in _wrapped(obligation.text())),
        f"; encoding: {ENCODING_TEXT[encoding]}",
        *(f"; {note}" for note in notes),
        "(set-option :produce-models true)",
        "(set-logic QF_NRA)",
        *(f"(declare-const {name} Real)" for name in names),
        *body,
        "(check-sat)",
        *([f"(get-value ({' '.join(names)}))"] if names else []),
    ]
    text = "\n".join(lines) + "\n"
    if len(text) > MOST_CHARACTERS:
        raise TooLarge
    return Query(encoding, text, dict(images))


def _wrapped(text: str) -> list[str]:
    return [text[i : i + 110] for i in range(0, min(len(text), 1100), 110)]


def stated(obligation: Obligation) -> Query:
    """The obligation as it stands. Raises TooLarge."""
    images = {v: Image(PREFIX + v.name) for v in obligation.variables}
    hypotheses = [_Cleared.of(h) for h in obligation.hypotheses]
    claim = _Cleared.of(obligation.claim)
    terms = _Terms({v: image.name for v, image in images.items()}, [e for c in (*hypotheses, claim) for e in c.parts()])
    assertions = []
    for hypothesis in hypotheses:
        assertions += [f"(not (= {terms.of(d)} 0.0))" for d in hypothesis.divisors]
        assertions.append(comparison(terms.of(hypothesis.left), hypothesis.op, terms.of(hypothesis.right)))
    failures = [f"(not {comparison(terms.of(claim.left), claim.op, terms.of(claim.right))})"]
    failures += [f"(= {terms.of(d)} 0.0)" for d in claim.divisors]
    assertions.append(_combined("or", failures))
    for variable, value in (obligation.witness or {}).items():
        assertions.append(f"(= {images[variable].name} {number_smt(value)})")
    return script(obligation, "stated", images, [*terms.definitions, *(f"(assert {a})" for a in assertions)])


@dataclass(frozen=True)
class _Cleared:
    """A relation without quotients: it stands for the original one wherever every one of `divisors` is nonzero."""

    left: Expr
    op: str
    right: Expr
    divisors: tuple[Expr, ...]

    @classmethod
    def of(cls, relation: Relation) -> _Cleared:
        quotients = _Quotients()
        if not any(isinstance(node, Div) for side in (relation.left, relation.right) for node in walk(side)):
            return cls(relation.left, relation.op, relation.right, ())
        numerator, powers = quotients.cleared(relation.left + negate(relation.right))
        odd = [d for d, k in powers.items() if k % 2] if relation.op not in ("=", "!=") else []
        return cls(multiply(numerator, *odd), relation.op, ZERO, tuple(quotients.met))

    def parts(self) -> tuple[Expr, ...]:
        return (self.left, self.right, *self.divisors)


class _Quotients:
    """Multiplies quotients out, and nothing else: numerator and the powers of the divisors, all without quotients; `met` is every divisor met."""

    def __init__(self) -> None:
        self.met: dict[Expr, None] = {}
        self._known: dict[Expr, tuple[Expr, dict[Expr, int]]] = {}

    def cleared(self, node: Expr) -> tuple[Expr, dict[Expr, int]]:
        found = self._known.get(node)
        if found is None:
            found = self._known[node] = self._cleared(node)
        return found

    def _cleared(self, node: Expr) -> tuple[Expr, dict[Expr, int]]:
        if isinstance(node, (Number, Symbol)):
            return node, {}
        parts = [self.cleared(child) for child in node.children()]
        if isinstance(node, Add):
            common: Counter[Expr] = Counter()
            for _, powers in parts:
                common |= Counter(powers)
            lifted = [multiply(n, *(_power(d, k - p.get(d, 0)) for d, k in common.items())) for n, p in parts]
            return add(*lifted), dict(common)
        if isinstance(node, Mul):
            total: Counter[Expr] = Counter()
            for _, powers in parts:
                total.update(powers)
            return multiply(*(n for n, _ in parts)), dict(total)
        if isinstance(node, Pow):
            numerator, powers = parts[0]
            return _power(numerator, node.exponent), {d: k * node.exponent for d, k in powers.items()}
        if isinstance(node, Div):
            (top, above), (bottom, below) = parts
            top = multiply(top, *(_power(d, k) for d, k in below.items()))
            if isinstance(bottom, Number):
                return divide(top, bottom), above
            self.met[bottom] = None
            return top, dict(Counter(above) + Counter({bottom: 1}))
        raise TypeError(f"no SMT-LIB term for a {type(node).__name__}")


def _power(base: Expr, exponent: int) -> Expr:
    if exponent == 0 or isinstance(base, Number):
        return Number(base.value**exponent) if isinstance(base, Number) else ONE
    return base if exponent == 1 else Pow(base, exponent)


class _Terms:
    """Prints expressions without quotients; a long subterm that occurs again is defined once, so that the text stays as small as the shared tree."""

    def __init__(self, names: Mapping[Symbol, str], roots: Sequence[Expr]) -> None:
        self.definitions: list[str] = []
        self._names = names
        self._known: dict[Expr, str] = {}
        self._uses: Counter[Expr] = Counter(roots)
        self._length = 0
        for node in dict.fromkeys(n for root in roots for n in walk(root)):
            self._uses.update(node.children())
            if isinstance(node, Pow):
                self._uses[node.base] += 1

    def of(self, node: Expr) -> str:
        """The term. Raises TooLarge."""
        found = self._known.get(node)
        if found is not None:
            return found
        text = self._printed(node)
        self._length += len(text)
        if self._length > MOST_CHARACTERS:
            raise TooLarge
        if self._uses[node] > 1 and len(text) > _SHORT:
            name = f"t.{len(self.definitions) + 1}"
            self.definitions.append(f"(define-fun {name} () Real {text})")
            text = name
        self._known[node] = text
        return text

    def _printed(self, node: Expr) -> str:
        if isinstance(node, Number):
            return number_smt(node.value)
        if isinstance(node, Symbol):
            return self._names[node]
        if isinstance(node, (Add, Mul)):
            return _combined("+" if isinstance(node, Add) else "*", [self.of(child) for child in node.children()])
        if isinstance(node, Pow):
            base = self.of(node.base)
            if len(base) * node.exponent > MOST_CHARACTERS:
                raise TooLarge
            return f"(* {' '.join([base] * node.exponent)})"
        raise TypeError(f"no SMT-LIB term for a {type(node).__name__}")
