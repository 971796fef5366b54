"""The printed statement is the obligation: read back by a reader of its own, it has the same value everywhere; names are names to Coq."""

from __future__ import annotations

import random
import re
from fractions import Fraction

import pytest
from coq_kernel import kept

from rlstar_sym.polynomial.evaluation import exact, holds_at
from rlstar_sym.polynomial.expressions import Expr, Number, Symbol
from rlstar_sym.polynomial.expressions import add as plus
from rlstar_sym.polynomial.printers import coq as formula
from rlstar_sym.prove.coq_files import Lemma, coq_file, lemma
from rlstar_sym.prove.coq_statements import KEYWORDS, divisors, identifier, statement, variable_names
from rlstar_sym.theorem.discovery import discover
from rlstar_sym.theorem.obligations import Obligation

x, y, z = Symbol("x"), Symbol("y"), Symbol("z")
TOKEN = re.compile(r"\s*(->|/\\|<=|>=|<>|[0-9]+|[A-Za-z_][A-Za-z_0-9]*|[-+*/^()<>=~,:])")
ORDER = {
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "=": lambda a, b: a == b,
    "<>": lambda a, b: a != b,
}


class Reader:
    """Coq's real-number formulas by Coq's own levels: ^ (30, to the right), unary - (35), * and / (40), + and - (50), relations (70), /\\ (80)."""

    def __init__(self, text: str, point: dict[str, Fraction]) -> None:
        self.tokens = TOKEN.findall(text)
        assert "".join(self.tokens) == re.sub(r"\s+", "", text), "a character that the reader does not know"
        self.point, self.at = point, 0

    @property
    def next(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self, *wanted: str) -> str:
        token = self.next
        assert not wanted or token in wanted, (token, wanted)
        self.at += 1
        return token

    def sum(self) -> Fraction:
        value = self.product()
        while self.next in ("+", "-"):
            value = value + self.product() if self.take() == "+" else value - self.product()
        return value

    def product(self) -> Fraction:
        value = self.unary()
        while self.next in ("*", "/"):
            value = value * self.unary() if self.take() == "*" else value / self.unary()
        return value

    def unary(self) -> Fraction:
        if self.next == "-":
            self.take()
            return -self.unary()
        base = self.atom()
        if self.next != "^":
            return base
        self.take()
        return base ** int(self.take())

    def atom(self) -> Fraction:
        if self.next == "(":
            self.take()
            value = self.sum()
            self.take(")")
            return value
        token = self.take()
        return Fraction(token) if token.isdigit() else self.point[token]

    def relation(self) -> bool:
        left = self.sum()
        order = ORDER[self.take(*ORDER)]
        return order(left, self.sum())

    def forall(self) -> list[bool]:
        """The truth values of the hypotheses and of the parts of the conclusion, in order."""
        if self.next == "forall":
            while self.take() != ",":
                pass
        values = [self.relation()]
        while self.next in ("->", "/\\"):
            self.take()
            values.append(self.relation())
        assert not self.next
        return values


def random_expression(choice: random.Random, depth: int) -> Expr:
    if depth == 0:
        return choice.choice([x, y, z, Number(Fraction(choice.randint(-9, 9), choice.randint(1, 9)))])
    a, b = random_expression(choice, depth - 1), random_expression(choice, depth - 1)
    kind = choice.randrange(7)
    if kind == 6:
        return a / (b**2 + Fraction(1, 3))
    return [a + b, a - b, a * b, -a, a ** choice.randint(1, 3), a * b - b * a][kind]


@pytest.mark.parametrize("seed", range(300))
def test_a_printed_formula_has_the_value_of_the_expression(seed):
    choice = random.Random(seed)
    expression = random_expression(choice, choice.randint(0, 4))
    point = {v: Fraction(choice.randint(-30, 30), choice.randint(1, 7)) for v in (x, y, z)}
    reader = Reader(formula(expression, {"x": "x_"}), {"x_": point[x], "y": point[y], "z": point[z]})
    assert reader.sum() == exact(expression, point)
    assert not reader.next


@pytest.mark.exhaustive
def test_the_statements_of_the_shipped_theorems_mean_their_obligations():
    """At random points, and at points with small numbers, where hypotheses and divisors fail."""
    choice = random.Random(7)
    compared = 0
    for one in discover([]).values():
        for obligation in one.certifiable:
            if obligation.witness is not None:
                continue
            names = variable_names(obligation)
            for most in (1, 2, 50):
                point = {
                    v: Fraction(choice.randint(-most, most), choice.randint(1, most)) for v in obligation.variables
                }
                try:
                    nonzero = [exact(d, point) != 0 for d in divisors(obligation.claim)]
                    expected = [bool(holds_at(h, point)) for h in obligation.hypotheses]
                    expected += [*nonzero, bool(holds_at(obligation.claim, point))]
                    if not all(nonzero):
                        continue
                    values = {names[v.name]: value for v, value in point.items()}
                    assert Reader(statement(obligation), values).forall() == expected, obligation.label
                except ZeroDivisionError:
                    continue
                compared += 1
    assert compared > 700


def test_every_divisor_is_named_in_the_statement():
    obligation = Obligation("T/1", (x > 0, y > 0), x / (x + 1 / y) > 0)
    assert "x + 1 / y <> 0 /\\" in statement(obligation)
    assert "y <> 0 /\\" in statement(obligation)


def test_words_of_coq_are_renamed_and_no_two_names_become_one(coq, tmp_path):
    words = sorted(
        KEYWORDS | {"at_point", "pow", "nat", "IZR", "Rlt", "T", "I", "Certificate", "Var", "eq_refl", "sum", "S", "O"}
    )
    words = [w for w in words if w[0] != "_"] + ["fun_", "fun__", "R_"]
    variables = [Symbol(w) for w in words]
    names = variable_names(Obligation("T/1", tuple(v > 0 for v in variables), plus(*variables) > 0))
    assert len({*names.values()}) == len(words)
    assert not {*names.values()} & KEYWORDS
    evidence = {"kind": "coefficients", "bounds": {w: ["0", None] for w in words}, "multiplier": "1"}
    found = {"evidence": {"kind": "proof", "denominators": [], "goal": evidence}}
    every = lemma(Obligation("T/1", tuple(v > 0 for v in variables), plus(*variables) > 0), found)
    assert kept(coq, [every], tmp_path) == [True]


def test_lemmas_have_names_of_their_own():
    assert identifier("I.3/2") == "I_3_2"
    assert identifier("3") == "n3"
    assert identifier("") == "claim"
    assert identifier("forall") not in KEYWORDS
    assert identifier("a.b", ["a_b"]) == "a_b_"
    one = Lemma("x/1", "  1 = 1", "  reflexivity.")
    text = coq_file(
        [one, Lemma("x.1", "  2 = 2", "  reflexivity.")], 'a "heading" *) Axiom a : False. (* with\nlines'
    ).text
    assert text.count("Lemma x_1 :") == 1
    assert text.count("Lemma x_1_ :") == 1
    assert text.startswith("(* ")
    assert text.index("*)") > text.index("lines")


def test_a_line_belongs_to_its_lemma():
    lemmas = [Lemma(f"T/{i}", f"  {i} = {i}\n  /\\ 2 = 2", "  split.\n  reflexivity.") for i in range(4)]
    file = coq_file(lemmas, "lines")
    lines = file.text.split("\n")
    for i in range(4):
        first = lines.index(f"Lemma T_{i} :") + 1
        assert [file.lemma_at(line) for line in (first, first + 3, first + 6)] == [i, i, i]
    assert file.lemma_at(1) is None
