r"""A reader of the LaTeX that formulas are printed in, written from the notation and not from the printer.

It evaluates while it reads. What a reader of mathematics would stumble over is an error: an unknown name, two
numbers side by side, a number after another factor without \cdot, an exponent on an exponent or on a bare
fraction, an unbalanced bracket.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction


class Unreadable(Exception):
    """The text is not a formula of the subset."""


class Reader:
    """Recursive descent over: sums of signed terms; terms of factors side by side; factors with at most one
    exponent.
    """

    def __init__(self, text: str, names: Mapping[str, Fraction]) -> None:
        self.text, self.at = text, 0
        self.names = dict(sorted(names.items(), key=lambda item: -len(item[0])))

    def value(self) -> Fraction:
        result = self.sum()
        if self.rest():
            raise Unreadable(f"{self.rest()!r} is left over in {self.text!r}")
        return result

    def rest(self) -> str:
        while self.text.startswith((" ", r"\,"), self.at):
            self.at += 1 if self.text[self.at] == " " else 2
        return self.text[self.at :]

    def take(self, token: str) -> bool:
        if not self.rest().startswith(token):
            return False
        self.at += len(token)
        return True

    def expect(self, token: str) -> None:
        if not self.take(token):
            raise Unreadable(f"{token!r} expected at {self.rest()!r}")

    def sum(self) -> Fraction:
        total = -self.term() if self.take("-") else self.term()
        while True:
            if self.take("+"):
                total += self.term()
            elif self.take("-"):
                total -= self.term()
            else:
                return total

    def term(self) -> Fraction:
        product = self.factor()
        while True:
            dot = self.take(r"\cdot")
            ahead = self.rest()
            starts = (
                ahead[:1].isalnum()
                or ahead.startswith("(")
                or (ahead.startswith("\\") and not ahead.startswith(r"\right"))
            )
            if not starts:
                if dot:
                    raise Unreadable(f"nothing after \\cdot in {self.text!r}")
                return product
            if ahead[0].isdigit() and not dot:
                raise Unreadable(f"a number directly after a factor: {ahead!r}")
            product = product * self.factor()

    def factor(self) -> Fraction:
        base = self.atom()
        if self.take("^"):
            exponent = re.match(r"\{(\d+)\}", self.rest())
            if exponent is None:
                raise Unreadable(f"an exponent that is no number at {self.rest()!r}")
            self.at += exponent.end()
            if self.rest().startswith(("^", "'")):
                raise Unreadable(f"two exponents at {self.rest()!r}")
            return base ** int(exponent.group(1))
        return base

    def atom(self) -> Fraction:
        if self.take(r"\left("):
            inner = self.sum()
            self.expect(r"\right)")
            return inner
        if self.take("("):
            inner = self.sum()
            self.expect(")")
            return inner
        if self.take(r"\frac{"):
            top = self.sum()
            self.expect("}")
            self.expect("{")
            bottom = self.sum()
            self.expect("}")
            if self.rest().startswith("^"):
                raise Unreadable("an exponent that seems to belong to a fraction's bar")
            return top / bottom
        ahead = self.rest()
        number = re.match(r"\d+", ahead)
        if number:
            self.at += number.end()
            return Fraction(int(number.group()))
        for name, value in self.names.items():
            follows = ahead[len(name) : len(name) + 1]
            if ahead.startswith(name) and not (re.search(r"\\[A-Za-z]+$", name) and follows.isalpha()):
                self.at += len(name)
                if "^" in name and self.rest().startswith(("^", "'")):
                    raise Unreadable(f"an exponent on {name}")
                if "'" in name and self.rest().startswith("^"):
                    raise Unreadable(f"an exponent on {name}")
                return value
        raise Unreadable(f"no formula at {ahead!r}")
