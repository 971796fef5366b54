"""Read expressions and relations that a user typed. A hand-written recursive descent: the text is data and is never evaluated as code.

    relation := sum (("<" | "<=" | ">" | ">=" | "=" | "==" | "!=") sum)+        chains such as 0 < x < 1 give several relations
    sum      := ["-" | "+"] product (("+" | "-") product)*
    product  := power (("*" | "/") ["-"] power)*
    power    := atom [("^" | "**") exponent]                                    exponent: a whole number, 0 to 1000
    atom     := number | name | "(" sum ")"

Numbers (`3`, `0.25`, `1e-3`) are read exactly. Names are variables: ASCII letters, digits and underscores, a letter first. The signs that are pasted from typeset
texts are read as the plain ones: U+2264, U+2265 and U+2260 for <=, >= and !=, raised digits for a power, middle dots and the multiplication sign for *, U+2212 for -.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from rlstar_sym.errors import UsageError
from rlstar_sym.polynomial.expressions import (
    Expr,
    Number,
    Operator,
    Relation,
    Symbol,
    add,
    divide,
    multiply,
    negate,
    power,
)
from rlstar_sym.polynomial.numbers import MOST_DIGITS, exact_number

#: characters of one text; longer ones are refused before they are looked at
MOST_CHARACTERS: Final = 200_000
#: nesting of brackets
MOST_NESTED: Final = 100
MOST_EXPONENT: Final = 1000
#: levels of operations within one another; certificates end at 200 levels
MOST_LEVELS: Final = 150
MOST_VARIABLES: Final = 40

_TOKEN: Final = re.compile(
    r"\s*(?:(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?P<name>[A-Za-z][A-Za-z0-9_]*)|(?P<sign><=|>=|==|!=|\*\*|[-+*/^()<>=])"
    r"|(?P<raised>[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]+)|(?P<typeset>[\u2264\u2265\u2260\u00b7\u00d7\u22c5\u2217\u2212\u2a7d\u2a7e]))",
    re.ASCII,
)
_RAISED: Final = str.maketrans("\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079", "0123456789")
_TYPESET: Final = {
    **dict.fromkeys("\u2264\u2a7d", "<="),
    **dict.fromkeys("\u2265\u2a7e", ">="),
    **dict.fromkeys("\u00b7\u00d7\u22c5\u2217", "*"),
    "\u2260": "!=",
    "\u2212": "-",
}
#: how what is no polynomial is said with a variable of its own
_NAMED_INSTEAD: Final = {
    "sqrt": "name the root: a variable s with the hypotheses s^2 = (what is under the root) and s >= 0",
    "abs": "name the absolute value: a variable s with the hypotheses s^2 = (what is inside)^2 and s >= 0",
    "cbrt": "name the root: a variable s with the hypothesis s^3 = (what is under the root)",
    "max": "name it: a variable m with the hypotheses m >= a, m >= b and (m - a)*(m - b) = 0",
    "min": "name it: a variable m with the hypotheses m <= a, m <= b and (m - a)*(m - b) = 0",
    **dict.fromkeys(
        ("exp", "log", "ln", "sin", "cos", "tan"),
        "replace its value by a variable, and give bounds on that as hypotheses",
    ),
}
_RELATIONS: Final[dict[str, Operator]] = {"<": "<", "<=": "<=", ">": ">", ">=": ">=", "=": "=", "==": "=", "!=": "!="}
#: the same for characters
_ADVICE: Final = {
    "\u221a": _NAMED_INSTEAD["sqrt"],
    "|": _NAMED_INSTEAD["abs"],
    "\u03c0": "there are no constants; name it by a variable with bounds such as 3.14 < p < 3.15",
    "\u221e": "there is no infinity; leave the bound out",
}


@dataclass(frozen=True)
class _Token:
    kind: str
    text: str
    place: int


def parse_expression(text: str, what: str = "the expression") -> Expr:
    """Read one expression; UsageError says what is wrong and where (counted in characters from 1)."""
    reader = _Reader(text, what)
    value = reader.sum()
    reader.end("an operator or the end")
    _want_shallow(value, what)
    return value


def parse_relations(text: str, what: str = "the claim") -> list[Relation]:
    """Read a relation or a chain of them; a chain gives one relation for each of its signs."""
    reader = _Reader(text, what)
    sides = [reader.sum()]
    signs: list[Operator] = []
    while reader.current.text in _RELATIONS and reader.current.kind == "sign":
        signs.append(_RELATIONS[reader.take().text])
        sides.append(reader.sum())
    if not signs:
        raise reader.wrong("a relation sign (< <= > >= = !=)")
    reader.end("a relation sign, an operator or the end")
    relations = [Relation(a, op, b) for a, op, b in zip(sides, signs, sides[1:], strict=False)]
    for side in sides:
        _want_shallow(side, what)
    names = {s.name for r in relations for s in r.symbols()}
    if len(names) > MOST_VARIABLES:
        raise UsageError(f"{what} has {len(names)} variables; at most {MOST_VARIABLES} are read")
    return relations


def _want_shallow(expression: Expr, what: str) -> None:
    level: tuple[Expr, ...] = (expression,)
    for _ in range(MOST_LEVELS):
        level = tuple(part for node in level for part in node.children())
        if not level:
            return
    raise UsageError(
        f"{what} has more than {MOST_LEVELS} operations within one another (such as a/b/c/d/...); collect the divisors: a/(b*c*d)"
    )


class _Reader:
    def __init__(self, text: str, what: str) -> None:
        self.what = what
        if len(text) > MOST_CHARACTERS:
            raise UsageError(f"{what} has {len(text)} characters; at most {MOST_CHARACTERS} are read")
        self.tokens = self._tokens(text)
        self.position = 0
        self.depth = 0

    def _tokens(self, text: str) -> list[_Token]:
        tokens: list[_Token] = []
        place, end = 0, len(text.rstrip())
        if not end:
            raise UsageError(f"{self.what} is empty; write something like x*(1 - x) <= 1/4")
        while place < end:
            match = _TOKEN.match(text, place)
            if match is None:
                while text[place].isspace():
                    place += 1
                raise UsageError(
                    f"{self.what}: {_named(text[place])} at character {place + 1} cannot be read; "
                    + (_ADVICE.get(text[place]) or "use numbers, ASCII names, + - * / ^ ( ) and < <= > >= = !=")
                )
            kind = match.lastgroup or ""
            text_of, start = match[kind], match.start(kind)
            if kind == "raised":
                tokens += [_Token("sign", "^", start), _Token("number", text_of.translate(_RAISED), start)]
            else:
                plain = kind != "typeset"
                tokens.append(_Token(kind if plain else "sign", text_of if plain else _TYPESET[text_of], start))
            place = match.end()
        tokens.append(_Token("end", "", end))
        return tokens

    @property
    def current(self) -> _Token:
        return self.tokens[self.position]

    def take(self) -> _Token:
        token = self.current
        self.position += 1
        return token

    def wrong(self, expected: str) -> UsageError:
        token = self.current
        before = self.tokens[self.position - 1] if self.position else token
        if self._ends_operand(before) and (token.kind in ("number", "name") or token.text == "("):
            return UsageError(
                f"{self.what}: between {_shortened(before.text)!r} and {_shortened(token.text)!r} at character {token.place + 1} there is no operator; "
                "write * for a product, such as 2*x"
            )
        found = "it ends there" if token.kind == "end" else f"there is {_shortened(token.text)!r}"
        return UsageError(f"{self.what}: at character {token.place + 1} {expected} is expected, but {found}")

    @staticmethod
    def _ends_operand(token: _Token) -> bool:
        return token.kind in ("number", "name") or token.text == ")"

    def end(self, expected: str) -> None:
        if self.current.kind != "end":
            raise self.wrong(expected)

    def sum(self) -> Expr:
        terms = [self._signed()]
        while self.current.text in ("+", "-") and self.current.kind == "sign":
            minus = self.take().text == "-"
            term = self._signed()
            terms.append(negate(term) if minus else term)
        return add(*terms)

    def _signed(self) -> Expr:
        minus = False
        while self.current.kind == "sign" and self.current.text in ("+", "-"):
            minus ^= self.take().text == "-"
        value = self.product()
        return negate(value) if minus else value

    def product(self) -> Expr:
        value = self.power()
        factors = [value]  # multiplied all at once: a long product would be flattened again for each factor
        while self.current.kind == "sign" and self.current.text in ("*", "/"):
            place = self.current.place
            divided = self.take().text == "/"
            negative = self.current.kind == "sign" and self.current.text == "-"
            if negative:
                self.take()
            factor = negate(self.power()) if negative else self.power()
            if divided and isinstance(factor, Number) and factor.value == 0:
                raise UsageError(f"{self.what}: division by zero at character {place + 1}")
            if divided:
                factors = [divide(multiply(*factors), factor)]
            else:
                factors.append(factor)
        return multiply(*factors) if len(factors) > 1 else factors[0]

    def power(self) -> Expr:
        base = self.atom()
        if self.current.kind == "sign" and self.current.text in ("^", "**"):
            self.take()
            token = self.current
            if token.text == "-" and token.kind == "sign":
                raise UsageError(
                    f"{self.what}: the exponent at character {token.place + 1} is negative; write 1/x^2 for x^-2, and say by a hypothesis that x is not zero"
                )
            if token.kind != "number" or not token.text.isdigit():
                raise self.wrong("a whole number as exponent")
            if len(token.text) > 6 or int(token.text) > MOST_EXPONENT:
                raise UsageError(
                    f"{self.what}: the exponent {_shortened(token.text)} at character {token.place + 1} is beyond {MOST_EXPONENT}"
                )
            self.take()
            base = power(base, int(token.text))
            if self.current.kind == "sign" and self.current.text in ("^", "**"):
                raise UsageError(
                    f"{self.what}: write brackets in the tower of powers at character {self.current.place + 1}"
                )
        return base

    def atom(self) -> Expr:
        token = self.current
        if token.kind == "number":
            if len(token.text) > MOST_DIGITS:
                raise UsageError(
                    f"{self.what}: the number at character {token.place + 1} has {len(token.text)} characters; at most {MOST_DIGITS} are read"
                )
            self.take()
            return Number(exact_number(token.text, self.what))
        if token.kind == "name":
            self.take()
            if self.current.kind == "sign" and self.current.text == "(":
                instead = _NAMED_INSTEAD.get(token.text.lower(), "write * for a product")
                raise UsageError(
                    f"{self.what}: there are no functions, so {_shortened(token.text)}( at character {token.place + 1} has no meaning; {instead}"
                )
            if len(token.text) > 40:
                raise UsageError(f"{self.what}: the name at character {token.place + 1} has more than 40 characters")
            return Symbol(token.text)
        if token.kind == "sign" and token.text == "(":
            self.depth += 1
            if self.depth > MOST_NESTED:
                raise UsageError(f"{self.what}: brackets are nested more than {MOST_NESTED} deep")
            self.take()
            value = self.sum()
            if not (self.current.kind == "sign" and self.current.text == ")"):
                raise self.wrong("a closing bracket")
            self.take()
            self.depth -= 1
            return value
        raise self.wrong("a number, a name or an opening bracket")


def _shortened(text: str) -> str:
    return text if len(text) <= 30 else f"{text[:15]}...{text[-5:]}"


def _named(character: str) -> str:
    return (
        repr(character) if character.isprintable() and character.isascii() else f"the character U+{ord(character):04X}"
    )
