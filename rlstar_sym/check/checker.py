"""Check certificates: python checker.py FILE...   (docs/certificates.md states the format and its rules)

One line per file: accepted, digest, statement; or rejected or malformed, a dash, the reason; separated by tabs.
Exit code 0: all accepted; 1: some rejected; 2: some malformed, or no file named; 130: interrupted.

Whoever trusts this file need not trust the rest of the package. It imports the standard library only, derives
everything anew from the obligation in exact rational numbers, and takes from the evidence only what to try.
"""

import hashlib
import json
import math
import os
import re
import sys
from dataclasses import dataclass, replace
from fractions import Fraction
from operator import add
from pathlib import Path
from typing import Any

Json = Any  # what json.loads returned; every value is examined before it is used
Number = int | Fraction  # a quotient is written Fraction(a, b), never a / b, which is a float for two ints
Exponents = tuple[int, ...]  # of a monomial: one for each variable of the obligation, in the order listed there
Polynomial = dict[Exponents, Number]  # no coefficient is zero, so {} is 0 and equal dicts are equal polynomials
Divisor = frozenset[tuple[Exponents, Number]]  # the items of a polynomial with leading coefficient 1
Denominator = dict[Divisor, int]  # its powers; 0 for a divisor that moved up but still has to be nonzero
Quotient = tuple[Polynomial, Denominator]
Hypothesis = tuple[Polynomial, str]  # the polynomial is > >= = or != 0
Interval = tuple[int, Number | None, Number | None, list[bool]]  # slot, low, high; whether these ends are closed

VERSION, MAX_BYTES, MAX_NESTING, MAX_VARIABLES, MAX_CLOSED = 1, 32 * 2**20, 200, 60, 20
MAX_DEGREE, MAX_TERMS, MAX_WORK, MAX_BITS = 1_000, 2_000_000, 50_000_000, 166_000  # 166,000 bits: 50,000 digits
NUMBER = "(?!.{4001})-?[0-9]+(/0*[1-9][0-9]*)?"  # at most 4,000 characters; the denominator is not zero
NAME, SIGN = "[A-Za-z][A-Za-z0-9_]{0,39}", "<|<=|>|>=|=|!="
SHAPES: dict[str, Any] = {  # of the fields: a type, a range of integers, or the pattern of a string
    **dict.fromkeys(("obligation", "point", "bounds"), dict),
    **dict.fromkeys(("variables", "hypotheses", "denominators", "factors", "cases", "terms"), list),
    **dict.fromkeys(("constant", "coefficient"), NUMBER),
    **dict.fromkeys(("variable", "fresh"), NAME),
    "name": "[ -~]{0,200}",
    "digest": "[0-9a-f]{64}",
    "sign": f"{SIGN}|any",
    "index": range(MAX_BYTES),
    "power": range(1, MAX_DEGREE + 1),
}
IMPLIED = {">": "> >= !=", ">=": ">=", "=": "= >=", "!=": "!=", "<": "!=", "<=": ""}  # the goals a sign proves
EVEN_POWER = {">": ">", "<": ">", "!=": ">", ">=": ">=", "<=": ">=", "=": "=", "any": ">="}
COVERS = [sorted(signs) for signs in ((">=", "<"), (">", "<="), (">=", "<="), (">", "=", "<"))]
NEGATED = {">": "<=", ">=": "<", "=": "!=", "!=": "="}


class Malformed(Exception):
    """The file is not a certificate that this program can read."""


class Rejected(Exception):
    """The file can be read, but its evidence does not prove its statement."""


# ---- Reading


def require(condition: bool, place: str, wanted: str, value: Json) -> None:
    """Refuse a value that is not what the format wants in this place."""
    if not condition:
        raise Malformed(f"{place} must be {wanted}, not {json.dumps(value)[:80]}")


def shaped(value: Json, shape: Json, place: str) -> Json:
    """The value, if it has the shape: a type, a range of integers, or the pattern of a string."""
    if isinstance(shape, type):
        require(isinstance(value, shape), place, {dict: "an object", list: "a list"}[shape], value)
    elif isinstance(shape, range):
        ok = isinstance(value, int) and not isinstance(value, bool) and value in shape
        require(ok, place, f"an integer from {shape[0]} to {shape[-1]}", value)
    else:
        ok = isinstance(value, str) and bool(re.fullmatch(shape, value))
        require(ok, place, f"a string of the form {shape}", value)
    return value


def fields(value: Json, keys: str, place: str) -> Json:
    """The value, if it is an object with exactly these keys, and their values have their shapes."""
    ok = isinstance(value, dict) and sorted(value) == sorted(keys.split())
    require(ok, place, f"an object with exactly the keys {keys}", list(value) if isinstance(value, dict) else value)
    for key in SHAPES.keys() & value.keys():
        shaped(value[key], SHAPES[key], f"{place}/{key}")
    return value


def json_object(pairs: list[tuple[str, Json]]) -> Json:
    """A JSON object, if no key occurs twice."""
    require(len(dict(pairs)) == len(pairs), "an object", "without a key that occurs twice", [k for k, _ in pairs])
    return dict(pairs)


def json_number(digits: str) -> int:
    """A JSON number, which must be a small integer."""
    ok = bool(re.fullmatch("-?[0-9]{1,9}", digits))
    require(ok, "a JSON number", 'a small integer (others are strings such as "3/2")', digits)
    return int(digits)


def read(path: str) -> Json:
    """The JSON value in a file."""
    try:
        with Path(path).open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
        require(len(data) <= MAX_BYTES, "the file", f"at most {MAX_BYTES} bytes long", "longer")
        numbers = {"parse_int": json_number, "parse_float": json_number, "parse_constant": json_number}
        value = json.loads(data.decode(), object_pairs_hook=json_object, **numbers)
    except OSError as error:
        raise Malformed(f"the file {path} cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise Malformed(f"the file is not JSON in UTF-8: {error}") from error
    depth, level = 0, [value]
    while level := [x for v in level if isinstance(v, list | dict) for x in (v.values() if isinstance(v, dict) else v)]:
        depth += 1
        require(depth <= MAX_NESTING, "the file", f"nested at most {MAX_NESTING} levels deep", "deeper")
    return value


# ---- Polynomials


class Ring:
    """Exact polynomial arithmetic that counts its work and stays within the limits."""

    def __init__(self, variables: int) -> None:
        self.one: Exponents = (0,) * variables  # the monomial 1
        self.work = 0

    def charge(self, operations: int, bits: int = 0, power: int = 1) -> None:
        """Count operations on numbers of this length."""
        require(bits <= MAX_BITS, "a computed number", "at most 50,000 digits long", "longer")
        self.work += operations * (1 + bits // 664) ** power  # 664 bits are 200 digits
        require(self.work <= MAX_WORK, "the work", "at most 50,000,000 term operations", "more: divide the file")

    def linear(self, constant: Number, slope: Number = 0, slot: int = 0) -> Polynomial:
        """constant + slope * the variable in this slot of the exponents."""
        unit = (*self.one[:slot], 1, *self.one[slot + 1 :])
        return {exponents: c for exponents, c in ((self.one, constant), (unit, slope)) if c}

    def add_to(self, total: Polynomial, p: Polynomial) -> None:
        """Add p to the total, in place; fractions, which are brought to lowest terms, count more."""
        self.charge(len(p))
        for e, c in p.items():
            value = total.get(e, 0) + c
            if not isinstance(value, int):
                self.charge(10, value.numerator.bit_length() + value.denominator.bit_length(), 2)
                value = value if value.denominator != 1 else value.numerator
            total[e] = value
            if not value:
                del total[e]
        require(len(total) <= MAX_TERMS, "a polynomial", f"of at most {MAX_TERMS} terms", "longer")

    def multiply(self, p: Polynomial, q: Polynomial) -> Polynomial:
        """p * q."""
        small, large = sorted((p, q), key=len)
        bits = [max((max(c.numerator.bit_length(), c.denominator.bit_length()) for c in r.values()), default=0) for r in (p, q)]
        self.charge(1 + len(p) * len(q), sum(bits))
        result: Polynomial = {}
        for e, c in small.items():
            self.add_to(result, {tuple(map(add, e, f)): c * d for f, d in large.items()})
        ok = all(max(e, default=0) <= MAX_DEGREE for e in result)
        require(ok, "a polynomial", f"of degree at most {MAX_DEGREE} in each variable", "higher")
        return result

    def scale(self, p: Polynomial, factor: Number) -> Polynomial:
        """factor * p."""
        return self.multiply(p, self.linear(factor))

    def power(self, p: Polynomial, exponent: int) -> Polynomial:
        """p ** exponent; p ** 0 is 1."""
        result = self.linear(1)
        for _ in range(exponent):
            result = self.multiply(result, p)
        return result

    def compose(self, p: Polynomial, slot: int, top: Polynomial, bottom: Polynomial) -> Polynomial:
        """p with top/bottom for the variable in the slot, times bottom ** (degree of p in it)."""
        parts: dict[int, Polynomial] = {}  # the coefficients of the powers of the variable
        for e, c in p.items():
            parts.setdefault(e[slot], {})[(*e[:slot], 0, *e[slot + 1 :])] = c
        result, scale = self.linear(0), self.linear(1)
        for exponent in range(max(parts, default=0), -1, -1):  # Horner's rule
            result = self.multiply(result, top)
            self.add_to(result, self.multiply(parts.get(exponent, {}), scale))
            scale = self.multiply(scale, bottom) if exponent else scale
        self.charge(10 * len(result))  # what is kept counts more, which bounds the memory
        return result


# ---- Expressions, and evidence for a goal


@dataclass(frozen=True)
class Goal:
    """p op 0 is to follow from the hypotheses. Each rule returns the sign of p that its evidence shows."""

    ring: Ring
    variables: dict[str, Polynomial]  # those in use: as polynomials, or as constants at a point
    place: str  # in the file
    hypotheses: tuple[Hypothesis, ...]
    p: Polynomial
    op: str

    def accept(self, condition: bool, reason: str) -> None:
        """Reject the certificate unless this holds."""
        if not condition:
            raise Rejected(f"{self.place}: {reason}")

    def variable(self, name: Json) -> Polynomial:
        """The variable with this name."""
        require(isinstance(name, str) and name in self.variables, self.place, "about variables in use", name)
        return dict(self.variables[name])

    def expand(self, e: Json) -> Quotient:
        """The expression as a polynomial over a product of divisors, with nothing cancelled."""
        if isinstance(e, str) and re.fullmatch(NUMBER, e):
            return self.ring.linear(Fraction(e)), {}
        if not isinstance(e, list):
            return self.variable(e), {}
        operator, count = (e[0], len(e) - 1) if e else (None, 0)
        ok = count >= 2 if operator in ("+", "*") else (operator, count) in (("-", 1), ("/", 2), ("^", 2))
        require(ok, self.place, "made of operators + * - / ^ with their operands", e)
        p, below = self.expand(e[1])
        if operator == "-":
            p = self.ring.scale(p, -1)
        elif operator == "^":
            exponent = shaped(e[2], range(MAX_DEGREE + 1), f"{self.place}: an exponent")
            p, below = self.ring.power(p, exponent), {d: k * exponent for d, k in below.items()}
        else:
            for operand in e[2:]:
                p, below = self.join(operator, p, below, *self.expand(operand))
        require(max(below.values(), default=0) <= MAX_DEGREE, "a divisor", f"to the power {MAX_DEGREE} at most", "more")
        self.ring.charge(10 * len(p))  # what is kept counts more, which bounds the memory
        return p, below

    def join(self, operator: str, p: Polynomial, below: Denominator, q: Polynomial, under: Denominator) -> Quotient:
        """The sum, product or quotient of p/below and q/under; may change p."""
        if operator == "*":
            return self.ring.multiply(p, q), {d: below.get(d, 0) + under.get(d, 0) for d in below | under}
        if operator == "+":
            common = {d: max(below.get(d, 0), under.get(d, 0)) for d in below | under}
            p = self.lifted(p, below, common)
            self.ring.add_to(p, self.lifted(q, under, common))
            return p, common
        self.accept(bool(q), "a division by zero")
        divisor, leading = self.monic(q)
        result = dict.fromkeys(under, 0) | below  # what moves up stays with power 0, since it must be nonzero
        if q.keys() != {self.ring.one}:
            result[divisor] = result.get(divisor, 0) + 1
        return self.ring.scale(self.lifted(p, {}, under), Fraction(1, leading)), result

    def lifted(self, p: Polynomial, below: Denominator, common: Denominator) -> Polynomial:
        """The numerator of p/below over the common denominator."""
        for divisor, power in common.items():
            p = self.ring.multiply(p, self.ring.power(dict(divisor), power - below.get(divisor, 0)))
        return p

    def monic(self, p: Polynomial) -> tuple[Divisor, Number]:
        """A nonzero p over the coefficient of its lexicographically greatest monomial; that coefficient."""
        return frozenset(self.ring.scale(p, Fraction(1, p[max(p)])).items()), p[max(p)]

    def polynomial(self, expression: Json) -> Polynomial:
        """The expression, which may divide by constants only."""
        p, below = self.expand(expression)
        require(not below, self.place, "polynomial (divided by nonzero constants only)", expression)
        return p

    def normal(self, relation: Json) -> tuple[Polynomial, str, Denominator]:
        """The relation as a quotient that is > >= = or != 0."""
        ok = isinstance(relation, list) and len(relation) == 3
        require(ok, self.place, "a relation [operator, left, right]", relation)
        op, left, right = shaped(relation[0], SIGN, f"{self.place}: an operator"), relation[1], relation[2]
        if op in ("<", "<="):
            left, right = right, left
        p, below = self.expand(["+", left, ["-", right]])
        return p, op.replace("<", ">"), below

    def holds(self, relation: Json) -> bool:
        """Whether the relation holds, for variables that are constants."""
        p, op, _ = self.normal(relation)
        value = p.get(self.ring.one, 0)
        return {">": value > 0, ">=": value >= 0, "=": value == 0, "!=": value != 0}[op]

    def signed(self, p: Polynomial, sign: str) -> Hypothesis:
        """p sign 0, as a relation that is not < or <=."""
        return (self.ring.scale(p, -1) if sign in ("<", "<=") else p), sign.replace("<", ">")

    def prove(self, evidence: Json, step: str, p: Polynomial, sign: str, **changes: Any) -> None:
        """Check the evidence, one step deeper in the file, that p has the sign."""
        p, op = self.signed(p, sign)
        goal = replace(self, place=f"{self.place}/{step}", p=p, op=op, **changes)
        self.ring.charge(1 + len(goal.hypotheses) + len(p))
        kind = evidence.get("kind") if isinstance(evidence, dict) else None
        known = isinstance(kind, str) and kind in RULES
        require(known, goal.place, f"evidence of a kind among {', '.join(RULES)}", kind or evidence)
        rule, keys = RULES[str(kind)]
        shown = rule(goal, fields(evidence, f"kind {keys}", goal.place))
        goal.accept(op in IMPLIED[shown].split(), f"this shows {shown} 0 at most; the goal is {op} 0")

    def hypothesis(self, index: int) -> Hypothesis:
        """The hypothesis with this index."""
        self.accept(index < len(self.hypotheses), f"there is no hypothesis {index} (they are counted from 0)")
        return self.hypotheses[index]

    def by_identity(self, evidence: Json) -> str:
        """p is the zero polynomial."""
        self.accept(not self.p, f"the polynomial is not zero; it has {len(self.p)} terms")
        return "="

    def by_hypothesis(self, evidence: Json) -> str:
        """p is a multiple of a hypothesis, by a positive number where the sign matters."""
        h, op = self.hypothesis(evidence["index"])
        factor = Fraction(self.p[max(self.p)], h.get(max(self.p), 1)) if self.p else Fraction(1)
        self.accept(self.ring.scale(h, factor) == self.p, "the goal is not a multiple of the hypothesis")
        self.accept(factor > 0 or op in ("=", "!="), "the goal is a negative multiple of the hypothesis")
        return op

    def by_coefficients(self, evidence: Json) -> str:
        """No coefficient is negative after substitutions that take x >= 0 to the bounds of the variables."""
        strict, bounds = self.op != ">=", evidence["bounds"]
        box = [self.interval(variable, bounds[variable]) for variable in bounds]
        multiplier = self.polynomial(evidence["multiplier"])
        self.positive(multiplier, box, True)
        self.positive(self.ring.multiply(self.p, multiplier), box, strict)
        return ">" if strict else ">="

    def interval(self, variable: str, ends: Json) -> Interval:
        """The bounds of a variable, implied by hypotheses; an end is closed if these let the variable reach it."""
        (unit,), place = self.variable(variable), f"{self.place}/bounds/{variable}"
        require(isinstance(ends, list) and len(ends) == 2 and ends != [None, None], place, "[low, high]", ends)
        low, high = (None if end is None else Fraction(shaped(end, NUMBER, place)) for end in ends)
        require(low is None or high is None or low < high, place, "[low, high] with low < high", ends)
        closed = []
        for end, side in ((low, 1), (high, -1)):
            reached = [False] if end is None else []
            for h, op in self.hypotheses if end is not None else ():
                a, b = h.get(unit, 0), h.get(self.ring.one, 0)
                if a and len(h) == 1 + bool(b) and (op == "=" or (op != "!=" and a * side > 0)):
                    inside = (Fraction(-b, a) - end) * side  # the distance of this bound from the end
                    reached += [inside == 0 and op != ">"] if inside >= 0 else []
            self.accept(bool(reached), f"no single hypothesis implies the bound {end} of {variable}")
            closed.append(all(reached))
        return unit.index(1), low, high, closed

    def positive(self, p: Polynomial, box: list[Interval], strict: bool) -> None:
        """Reject unless the coefficients show that p >= 0 (strict: p > 0) in the box."""
        common = 1
        for c in p.values():
            common = math.lcm(common, c.denominator)
            self.ring.charge(1, common.bit_length(), 2)
        q = self.ring.scale(p, common)
        ends: list[tuple[int, list[int]]] = []  # variables, and the exponents that survive at their closed ends
        for slot, low, high, closed in box:
            both, highest = low is not None and high is not None, max((e[slot] for e in p), default=0)
            if highest and any(closed):
                ends.append((slot, [e for e, reached in zip((0, highest * both), closed, strict=True) if reached]))
            d = math.lcm(Fraction(low or 0).denominator, Fraction(high or 0).denominator)
            start, slope = (high or 0, -1) if low is None else (low, 1 if high is None else high)
            top, bottom = self.ring.linear(start * d, slope * d, slot), self.ring.linear(d, d * both, slot)
            q = self.ring.compose(q, slot, top, bottom)
        free = set(range(len(self.ring.one))) - {slot for slot, *_ in box}
        self.accept(all(c > 0 for c in q.values()), "a coefficient is negative after the substitution")
        self.accept(all(e[slot] % 2 == 0 for e in q for slot in free), "an exponent of a free variable is odd")
        survivors = [e for e in q if not any(e[slot] for slot in free)]
        require(len(ends) <= MAX_CLOSED, self.place, f"about at most {MAX_CLOSED} variables with closed ends", "more")
        self.accept(not strict or self.survive(survivors, ends), "every term may be zero at some closed ends")

    def survive(self, monomials: list[Exponents], ends: list[tuple[int, list[int]]]) -> bool:
        """Whether a monomial is positive at every choice of closed ends."""
        self.ring.charge(1 + len(monomials))
        if not monomials or not ends:
            return bool(monomials)
        (slot, surviving), *others = ends
        return all(self.survive([e for e in monomials if e[slot] == i], others) for i in surviving)

    def by_factors(self, evidence: Json) -> str:
        """p is a constant times powers of polynomials whose signs are known."""
        constant = Fraction(evidence["constant"])
        require(constant != 0, self.place, "a product with a nonzero constant", evidence["constant"])
        product, signs = self.ring.linear(constant), [">" if constant > 0 else "<"]
        for i, factor in enumerate(evidence["factors"]):
            fields(factor, "polynomial power sign evidence", f"{self.place}/factors/{i}")
            e, power, sign = self.polynomial(factor["polynomial"]), factor["power"], factor["sign"]
            product = self.ring.multiply(product, self.ring.power(e, power))
            signs.append(sign if power % 2 else EVEN_POWER[sign])
            if sign != "any":
                self.prove(factor["evidence"], f"factors/{i}/evidence", e, sign)
            ok = sign != "any" or (power % 2 == 0 and factor["evidence"] is None)
            require(ok, self.place, "without evidence for `any`, which is for even powers", factor)
        self.accept(product == self.p, "the product of the factors is not the polynomial")
        if "=" in signs:
            return "="
        self.accept("!=" not in signs or {*signs} <= {"<", ">", "!="}, "the signs of the factors are too weak")
        negative = sum(sign in ("<", "<=") for sign in signs) % 2
        strict = ("<" if negative else ">") + ("" if {*signs} <= {"<", ">"} else "=")
        return "!=" if "!=" in signs else strict

    def by_split(self, evidence: Json) -> str:
        """p op 0 in each of the cases, which leave nothing out."""
        by = self.polynomial(evidence["by"])
        cases = [fields(case, "sign evidence", f"{self.place}/cases") for case in evidence["cases"]]
        self.accept(sorted(case["sign"] for case in cases) in COVERS, "the cases do not cover everything")
        for i, case in enumerate(cases):
            hypotheses = (*self.hypotheses, self.signed(by, case["sign"]))
            self.prove(case["evidence"], f"cases/{i}/evidence", self.p, self.op, hypotheses=hypotheses)
        return self.op

    def by_substitute(self, evidence: Json) -> str:
        """p op 0 after a variable is replaced by c * fresh + r."""
        fresh, variable = evidence["fresh"], self.variable(evidence["variable"])
        self.accept(fresh not in self.variables, f"the name {fresh} is in use already")
        others = {v: q for v, q in self.variables.items() if v != evidence["variable"]} | {fresh: variable}
        by = replace(self, variables=others).polynomial(evidence["by"])
        return self.rewritten(evidence, by, by, others)

    def by_eliminate(self, evidence: Json) -> str:
        """p op 0 after a variable is replaced by -r/a, where a hypothesis is a * variable + r = 0."""
        (h, op), (unit,) = self.hypothesis(evidence["index"]), self.variable(evidence["variable"])
        self.accept(op == "=" and unit in h, "the hypothesis is not an equation with a multiple of the variable")
        by = self.ring.scale({e: c for e, c in h.items() if e != unit}, Fraction(-1, h[unit]))
        others = {v: q for v, q in self.variables.items() if v != evidence["variable"]}
        return self.rewritten(evidence, h, by, others)

    def rewritten(self, evidence: Json, line: Polynomial, by: Polynomial, variables: dict[str, Polynomial]) -> str:
        """p op 0 after a variable is replaced; line must be a multiple of it plus a polynomial without it."""
        slot = next(iter(self.variable(evidence["variable"]))).index(1)
        self.accept([sum(e) for e in line if e[slot]] == [1], "this is not linear in the variable")
        p, one = self.ring.compose(self.p, slot, by, self.ring.linear(1)), self.ring.linear(1)
        hypotheses = tuple((self.ring.compose(h, slot, by, one), op) for h, op in self.hypotheses)
        self.prove(evidence["evidence"], "evidence", p, self.op, hypotheses=hypotheses, variables=variables)
        return self.op

    def by_contradiction(self, evidence: Json) -> str:
        """A hypothesis is false under the others, so that everything follows."""
        i, (h, op) = evidence["index"], self.hypothesis(evidence["index"])
        others = self.hypotheses[:i] + self.hypotheses[i + 1 :]
        self.prove(evidence["evidence"], "evidence", h, NEGATED[op], hypotheses=others)
        return self.op

    def by_combination(self, evidence: Json) -> str:
        """p times a positive multiplier is a sum of nonnegative numbers times squares times hypotheses."""
        multiplier, total, shown = self.polynomial(evidence["multiplier"]), self.ring.linear(0), ">="
        if evidence["multiplier"] != "1" or evidence["evidence"] is not None:
            self.prove(evidence["evidence"], "evidence", multiplier, ">")
        for i, term in enumerate(evidence["terms"]):
            place = f"{self.place}/terms/{i}"
            c = Fraction(fields(term, "coefficient square hypotheses", place)["coefficient"])
            used = [self.hypothesis(shaped(j, SHAPES["index"], place)) for j in term["hypotheses"]]
            ops = {op for _, op in used}
            self.accept("!=" not in ops, f"term {i} uses a hypothesis that is !=")
            self.accept(c >= 0 or "=" in ops, f"term {i} has a negative coefficient")
            square = self.polynomial(term["square"])
            product = self.ring.scale(self.ring.multiply(square, square), c)
            for h, _ in used:
                product = self.ring.multiply(product, h)
            self.ring.add_to(total, product)
            shown = ">" if c > 0 and square.keys() == {self.ring.one} and ops <= {">"} else shown
        self.accept(total == self.ring.multiply(self.p, multiplier), "the sum of the terms is not the polynomial")
        return shown

    def by_sign(self, evidence: Json) -> str:
        """p has a strict sign."""
        require(evidence["sign"] in ("<", ">"), f"{self.place}/sign", "< or >", evidence["sign"])
        self.prove(evidence["evidence"], "evidence", self.p, evidence["sign"])
        return str(evidence["sign"])


RULES: dict[str, tuple[Any, str]] = {
    "identity": (Goal.by_identity, ""),
    "hypothesis": (Goal.by_hypothesis, "index"),
    "coefficients": (Goal.by_coefficients, "bounds multiplier"),
    "factors": (Goal.by_factors, "constant factors"),
    "split": (Goal.by_split, "by cases"),
    "substitute": (Goal.by_substitute, "variable fresh by evidence"),
    "eliminate": (Goal.by_eliminate, "index variable evidence"),
    "contradiction": (Goal.by_contradiction, "index evidence"),
    "combination": (Goal.by_combination, "terms multiplier evidence"),
    "sign": (Goal.by_sign, "sign evidence"),
}


# ---- Certificates


def show(e: Json) -> str:
    """An expression with all its parentheses."""
    if not isinstance(e, list):
        return f"({e})" if isinstance(e, str) and ("-" in e or "/" in e) else str(e)
    parts = [show(part) for part in e[1:]]
    return f"(-{parts[0]})" if e[0] == "-" else "(" + {"+": " + "}.get(e[0], e[0]).join(parts) + ")"


def check_proof(root: Goal, claim: Json, evidence: Json) -> None:
    """Raise an error unless the evidence proves that the claim follows from the hypotheses of the root."""
    num, op, below = replace(root, place="obligation/claim").normal(claim)
    signs: dict[Divisor, str] = {}
    for i, entry in enumerate(evidence["denominators"]):
        fields(entry, "polynomial sign evidence", f"evidence/denominators/{i}")
        p = replace(root, place=...).polynomial(entry["polynomial"])
        root.accept(bool(p), ...)
        divisor, leading = root.monic(p)
        root.accept(divisor in below and divisor not in signs, f"denominator {i} is not a divisor of the claim, or occurs twice")
        root.prove(entry["evidence"], f"denominators/{i}/evidence", p, entry["sign"])
        signs[divisor] = ...
    root.accept(signs.keys() == below.keys(), "a divisor of the claim is missing among the denominators")
    odd = [signs[d] for d, power in below.items() if power % 2]
    if op in (">", ">="):
        root.accept("!=" not in odd, "the sign of the denominator is not known")
    negative = op in (">", ">=") and odd.count("<") % 2
    root.prove(evidence["goal"], "goal", num, ...)


def judged(certificate: Json) -> tuple[str, str]:
    """The digest of the obligation and the statement that the evidence proves."""
    known = isinstance(certificate, dict) and certificate.get("format") == "rlstar-certificate"
    require(known, "the file", 'an object with "format": "rlstar-certificate"', certificate)
    ...
