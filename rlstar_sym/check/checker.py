"""Check certificates: python checker.py FILE...   (docs/certificates.md states the format and its rules)

One line for each: accepted, rejected or malformed; proved, refuted, or implied (no point shows that the hypotheses can
hold); digest; file; number in it; point that refutes; statement, or reason; with tabs between. The last line counts.
Exit code 0: all accepted; 1: some rejected; 2: some malformed, or no file; 130: interrupted. All is derived exactly.
"""

import contextlib
import hashlib
import json
import math
import os
import re
import sys
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import reduce
from itertools import product
from pathlib import Path
from typing import Any

Json = Any  # what json.loads returned; every value is examined before it is used
Number = int | Fraction  # a quotient is written Fraction(a, b), never a / b, which is a float for two ints
Monomial = int  # the exponents, 12 bits for each variable, the first variable highest; the product is the sum
Polynomial = dict[Monomial, Number]  # no coefficient is zero, so {} is 0 and equal dicts are equal polynomials
Divisor = frozenset[tuple[Monomial, Number]]  # the items of a polynomial with leading coefficient 1
Denominator = dict[Divisor, int]  # its powers; 0 for a divisor that moved up but still has to be nonzero
Quotient = tuple[Polynomial, Denominator]
Hypothesis = tuple[Polynomial, str]  # the polynomial is > >= = or != 0
Interval = tuple[int, Polynomial, Polynomial, list[int]]  # a slot; top/bottom for it; closed ends: 0 low, 1 high

MAX_BYTES, MAX_NESTING, MAX_VARIABLES, MAX_DEGREE, MAX_SIZE, MAX_WORK = 2**25, 200, 60, 1000, 60_000, 10_000_000
BITS, MASK = 12, 4095  # the sum of two exponents fits, so that nothing is carried to the next variable
EVERY = sum(1 << BITS * i for i in range(MAX_VARIABLES))  # the product of all variables
BELOW, ABOVE = EVERY * (2047 - MAX_DEGREE), EVERY << 11  # of exponent + 2047 - 1000, the highest bit tells > 1000
NAME, SIGN, NUMBER = "[A-Za-z][A-Za-z0-9_]{0,39}", "<|<=|>|>=|=|!=", "(?!.{4001})-?[0-9]+(/0*[1-9][0-9]*)?"
SHAPES: dict[str, Any] = {  # of fields: a type, a range of integers, or the pattern of a string
    **dict.fromkeys(("variables", "hypotheses", "denominators", "factors", "cases", "terms", "certificates"), list),
    **{"obligations": dict, "point": dict, "bounds": dict, "index": range(MAX_BYTES), "power": range(1, 1001)},
    **{"constant": NUMBER, "coefficient": NUMBER, "variable": NAME, "fresh": NAME, "digest": "[0-9a-f]{64}"},
    **{"sign": f"{SIGN}|any", "name": "[ -~]{0,200}", "format": "rlstar-certificate", "version": range(1, 2)},
}
IMPLIED = {">": "> >= !=", ">=": ">=", "=": "= >=", "!=": "!=", "<": "!=", "<=": ""}  # the goals a sign proves
COVERS = [sorted(signs) for signs in ((">=", "<"), (">", "<="), (">=", "<="), (">", "=", "<"))]


class Malformed(Exception):
    """The file is not a certificate that this program can read."""


class Rejected(Exception):
    """The file can be read, but its evidence does not prove its statement."""


def require(condition: bool, place: str, wanted: str, value: Json) -> None:
    """Refuse a value that is not what the format wants in this place."""
    if not condition:
        raise Malformed(f"{place} must be {wanted}, not {json.dumps(value)[:80]}")


def shaped(value: Json, shape: Json, place: str) -> Json:
    """The value, if it has the shape: a type, a range of integers, or the pattern of a string."""
    if isinstance(shape, type):
        require(isinstance(value, shape), place, "an object" if shape is dict else "a list", value)
    elif isinstance(shape, range):
        require(type(value) is int and value in shape, place, f"an integer from {shape[0]} to {shape[-1]}", value)
    else:
        wanted = 'a number such as "-3/4", in at most 4000 characters' if shape is NUMBER else f"a string like {shape}"
        require(isinstance(value, str) and bool(re.fullmatch(shape, value)), place, wanted, value)
    return value


def fields(value: Json, keys: str, place: str) -> Json:
    """The value, if it is an object with exactly these keys, and what stands under them has its shape."""
    require(isinstance(value, dict) and {*value} == {*keys.split()}, place, f"an object with the keys {keys}", value)
    for key in value:
        shaped(value[key], SHAPES.get(key, object), f"{place}/{key}")
    return value


def strict(found: Json) -> Json:
    """A JSON object without a key that occurs twice, from its pairs; or a small integer, from its text."""
    if isinstance(found, list):
        require(len(dict(found)) == len(found), "an object", "without a key that occurs twice", [k for k, _ in found])
        return dict(found)
    require(bool(re.fullmatch("-?[0-9]{1,9}", found)), "a number", 'a small integer or a string "p/q"', found)
    return int(found)


def read(path: str) -> list[Json]:
    """The certificates in a file: the one that it is, or those of its list."""
    try:
        with Path(path).open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
        require(len(data) <= MAX_BYTES, "the file", f"at most {MAX_BYTES} bytes long", "longer")
        hooks: Json = dict.fromkeys(("object_pairs_hook", "parse_int", "parse_float", "parse_constant"), strict)
        value = json.loads(data.decode(), **hooks)
    except (OSError, ValueError) as error:
        raise Malformed(f"cannot read {path} as JSON in UTF-8: {error}") from error
    level = [value]
    for _ in range(MAX_NESTING):
        level = [x for v in level if isinstance(v, list | dict) for x in (v.values() if isinstance(v, dict) else v)]
    require(not any(isinstance(v, list | dict) for v in level), "the file", "nested at most 200 levels deep", "deeper")
    if isinstance(value, dict) and "certificates" in value:
        return list(fields(value, "format version name obligations certificates", "the file")["certificates"])
    return [value]


def weight(p: Polynomial) -> int:
    """What an operation on one of these coefficients counts: more if they are long (664 bits are 200 digits)."""
    values: Json = p.values()
    if Fraction in map(type, values):  # these have to be brought to lowest terms
        return int(2 * (1 + max(c.numerator.bit_length() + c.denominator.bit_length() for c in values) // 664) ** 2)
    return int(1 + max(map(abs, values), default=0).bit_length() // 664)


class Ring:
    """Exact polynomial arithmetic that counts its work and stays within the limits."""

    work = 0

    def charge(self, operations: int, *kept: Polynomial) -> None:
        """Count operations, and 40 for each term that is kept while other things are computed: it needs memory."""
        self.work += operations + sum(40 * len(p) * weight(p) for p in kept if len(p) > 1)
        require(self.work <= MAX_WORK, "the work", "at most 10,000,000 operations (divide the certificate)", self.work)

    def linear(self, constant: Number, slope: Number = 0, slot: int = 0) -> Polynomial:
        """constant + slope * the variable whose exponent is in this slot."""
        return {monomial: c for monomial, c in ((0, constant), (1 << slot, slope)) if c}

    def add_to(self, total: Polynomial, p: Polynomial, size: int = 1) -> None:
        """Add p to the total, in place; the coefficients count as so many terms."""
        for monomial, c in p.items():
            c += total.get(monomial, 0)
            if type(c) is not int:
                self.charge(weight({monomial: c}))
                c = c if c.denominator != 1 else c.numerator
            total[monomial] = c
            if not c:
                del total[monomial]
        require(len(total) * size <= MAX_SIZE, "a polynomial", "of at most 60,000 terms of 200 digits", len(total))

    def multiply(self, p: Polynomial, q: Polynomial) -> Polynomial:
        w, v, (small, large) = weight(p), weight(q), (p, q) if len(p) <= len(q) else (q, p)
        self.charge(8 + len(p) * len(q) * w * v)
        result: Polynomial = {}
        for monomial, c in small.items():
            self.add_to(result, {monomial + other: c * d for other, d in large.items()}, w + v - 1)
        require(not any((monomial + BELOW) & ABOVE for monomial in result), "a degree", "at most 1000", "more")
        return result

    def compose(self, p: Polynomial, slot: int, top: Polynomial, bottom: Polynomial) -> Polynomial:
        """p with top/bottom for the variable in the slot, times bottom ** (degree of p in it)."""
        parts: dict[int, Polynomial] = {}  # the coefficients of the powers of the variable
        for monomial, c in p.items():
            exponent = monomial >> slot & MASK
            parts.setdefault(exponent, {})[monomial - (exponent << slot)] = c
        result, below = self.linear(0), self.linear(1)
        for exponent in range(max(parts, default=0), -1, -1):  # Horner's scheme, which keeps no list of powers
            result = self.multiply(result, top)
            self.add_to(result, self.multiply(parts.get(exponent, {}), below), weight(result))
            below = self.multiply(below, bottom) if exponent else below
        return result


@dataclass(frozen=True)
class Goal:
    """p op 0 is to follow from the hypotheses. Each rule returns the sign of p that its evidence shows."""

    ring: Ring
    variables: dict[str, Polynomial]  # those in use: as polynomials, or as constants at a point
    place: str  # in the file
    hypotheses: tuple[Hypothesis, ...] = ()
    p: Polynomial = field(default_factory=dict)
    op: str = "="

    def accept(self, condition: bool, reason: str) -> None:
        if not condition:
            raise Rejected(f"{self.place}: {reason}")

    def expand(self, e: Json) -> Quotient:
        """The expression as a polynomial over a product of divisors, with nothing cancelled."""
        if isinstance(e, str) and e in self.variables:
            return dict(self.variables[e]), {}
        if not isinstance(e, list):
            text = shaped(e, NUMBER, f"{self.place}: an expression that is not a variable in use")
            return self.ring.linear(Fraction(text) if "/" in text else int(text)), {}
        operator, count = (e[0], len(e) - 1) if e else ("", 0)
        ok = count >= 2 if operator in ("+", "*") else (operator, count) in (("-", 1), ("/", 2), ("^", 2))
        require(ok, self.place, "made of operators + * - / ^ with their operands", e)
        p, below = self.expand(e[1])
        if operator == "-":
            p = self.ring.multiply(p, self.ring.linear(-1))
        elif operator == "^":
            exponent = shaped(e[2], range(MAX_DEGREE + 1), f"{self.place}: an exponent")
            p = reduce(self.ring.multiply, [p] * exponent, self.ring.linear(1))
            below = {divisor: k * exponent for divisor, k in below.items()}
        else:
            for operand in e[2:]:
                p, below = self.join(operator, p, below, *self.expand(operand))
                self.ring.charge(0, p if operator != "+" or below else {})  # a sum is no longer than its terms
        require(max(below.values(), default=0) <= MAX_DEGREE, "a divisor", "of power at most 1000", "more")
        self.ring.charge(0, p)
        return p, below

    def join(self, operator: str, p: Polynomial, below: Denominator, q: Polynomial, under: Denominator) -> Quotient:
        """The sum, product or quotient of p/below and q/under; may change p."""
        self.ring.charge(len(below) + len(under))
        if operator == "*":
            return self.ring.multiply(p, q), {d: below.get(d, 0) + under.get(d, 0) for d in below | under}
        if operator == "+":
            common = {d: max(below.get(d, 0), under.get(d, 0)) for d in below | under}
            self.ring.add_to(p := self.lifted(p, below, common), self.lifted(q, under, common))
            return p, common
        self.accept(bool(q), "a division by zero")
        result = dict.fromkeys(under, 0) | below  # what moves up stays with power 0, since it must be nonzero
        if q.keys() != {0}:
            divisor = frozenset(self.monic(q).items())
            result[divisor] = result.get(divisor, 0) + 1
        return self.ring.multiply(self.lifted(p, {}, under), self.ring.linear(Fraction(1, q[max(q)]))), result

    def lifted(self, p: Polynomial, below: Denominator, common: Denominator) -> Polynomial:
        """The numerator of p/below over the common denominator."""
        for divisor, power in common.items() - below.items():
            p = reduce(self.ring.multiply, [dict(divisor)] * (power - below.get(divisor, 0)), p)
        return p

    def monic(self, p: Polynomial) -> Polynomial:
        """A nonzero p over the coefficient of its lexicographically greatest monomial."""
        return self.ring.multiply(p, self.ring.linear(Fraction(1, p[max(p)])))

    def polynomial(self, expression: Json) -> Polynomial:
        """The expression, which may divide by constants only."""
        p, below = self.expand(expression)
        require(not below, self.place, "polynomial (divided by nonzero constants only)", expression)
        return p

    def normal(self, relation: Json) -> tuple[Polynomial, Denominator, str]:
        """The relation as a quotient that is > >= = or != 0."""
        require(isinstance(relation, list) and len(relation) == 3, self.place, "[operator, left, right]", relation)
        op, left, right = shaped(relation[0], SIGN, f"{self.place}: an operator"), relation[1], relation[2]
        return *self.expand(["+", right, ["-", left]] if "<" in op else ["+", left, ["-", right]]), op.replace("<", ">")

    def holds(self, relation: Json) -> bool:
        p, _, op = self.normal(relation)
        return {">": (value := p.get(0, 0)) > 0, ">=": value >= 0, "=": value == 0, "!=": value != 0}[op]

    def prove(self, evidence: Json, step: str, p: Polynomial, sign: str, **changes: Any) -> None:
        """Check the evidence, one step deeper in the file, that p has the sign."""
        p, op = self.ring.multiply(p, self.ring.linear(-1)) if "<" in sign else p, sign.replace("<", ">")
        goal = replace(self, place=f"{self.place}/{step}", p=p, op=op, **changes)
        self.ring.charge(1 + len(goal.hypotheses), {} if p is self.p else p)
        kind: Json = evidence.get("kind") if isinstance(evidence, dict) else evidence
        require(isinstance(kind, str) and kind in RULES, goal.place, f"of a kind in {', '.join(RULES)}", kind)
        shown = RULES[kind][0](goal, fields(evidence, f"kind {RULES[kind][1]}", goal.place))
        goal.accept(op in IMPLIED[shown].split(), f"this shows {shown} 0 at most; the goal is {op} 0")

    def prove_claim(self, claim: Json, evidence: Json) -> None:
        """Check the evidence for the claim and for the signs of its divisors."""
        p, below, op = replace(self, place="obligation/claim").normal(claim)
        signs: dict[Divisor, str] = {}
        for i, entry in enumerate(evidence["denominators"]):
            fields(entry, "polynomial sign evidence", f"{self.place}/denominators/{i}")
            sign = shaped(entry["sign"], "<|>|!=", f"{self.place}/denominators/{i}/sign")
            q = self.polynomial(entry["polynomial"])
            divisor = frozenset(self.monic(q).items() if q else ())
            self.accept(divisor in below and divisor not in signs, f"denominator {i} is none, or one for a second time")
            self.prove(entry["evidence"], f"denominators/{i}/evidence", q, sign)
            signs[divisor] = {"<": ">", ">": "<", "!=": "!="}[sign] if q[max(q)] < 0 else sign
        self.accept(signs.keys() == below.keys(), "a divisor of the claim is missing among the denominators")
        odd = [divisor for divisor, power in below.items() if power % 2]  # p * d has the sign of p / d
        p = reduce(self.ring.multiply, (dict(d) for d in odd if signs[d] == "!=" and ">" in op), p)
        self.prove(evidence["goal"], "goal", p, op.replace(">", "<") if sum(signs[d] == "<" for d in odd) % 2 else op)

    def hypothesis(self, index: int) -> Hypothesis:
        self.accept(index < len(self.hypotheses), f"there is no hypothesis {index} (they are counted from 0)")
        return self.hypotheses[index]

    def by_identity(self, evidence: Json) -> str:
        self.accept(not self.p, f"the polynomial is not zero; it has {len(self.p)} terms")
        return "="

    def by_hypothesis(self, evidence: Json) -> str:
        h, op = self.hypothesis(evidence["index"])
        a, b = (self.p[max(self.p)], h.get(max(self.p), 0)) if self.p else (1, int(not h))
        same = b != 0 and self.ring.multiply(h, self.ring.linear(a)) == self.ring.multiply(self.p, self.ring.linear(b))
        self.accept(same and (op in ("=", "!=") or (a > 0) == (b > 0)), "the goal is not a (positive) multiple of it")
        return op

    def by_coefficients(self, evidence: Json) -> str:
        box = [self.interval(variable, ends) for variable, ends in evidence["bounds"].items()]
        multiplier = self.polynomial(evidence["multiplier"])
        replace(self, place=f"{self.place}/multiplier").positive(multiplier, box, strict=True)
        self.positive(self.ring.multiply(self.p, multiplier), box, strict=self.op != ">=")
        return ">=" if self.op == ">=" else ">"

    def interval(self, variable: str, ends: Json) -> Interval:
        """The substitution of x >= 0 for a bounded variable, and the ends that the hypotheses let it reach."""
        place = f"{self.place}/bounds/{variable}"
        (unit,) = self.polynomial(shaped(variable, NAME, place))
        require(isinstance(ends, list) and len(ends) == 2 and ends != [None, None], place, "[low, high]", ends)
        bounds: Json = [None if end is None else Fraction(shaped(end, NUMBER, place)) for end in ends]
        low, high = bounds
        require(None in bounds or low < high, place, "[low, high] with low < high", ends)
        closed = []
        for end, side in zip(bounds, (1, -1), strict=True):
            reached = []  # by each hypothesis a * variable + b op 0 that implies this bound
            self.ring.charge(len(self.hypotheses))
            for h, op in self.hypotheses if end is not None else ():
                if unit in h and h.keys() <= {unit, 0} and (op == "=" or (op != "!=" and h[unit] * side > 0)):
                    inside = -side * (self.monic(h).get(0, 0) + end)  # from the end to the bound in h
                    reached += [inside == 0 and op != ">"] if inside >= 0 else []
            self.accept(end is None or bool(reached), f"no single hypothesis implies the bound {end} of {variable}")
            closed += [int(side < 0 and low is not None)] if reached and all(reached) else []
        slot, d = unit.bit_length() - 1, math.lcm(*(end.denominator for end in bounds if end is not None))
        start, slope = (high, -1) if low is None else (low, 1 if high is None else high)
        bottom = self.ring.linear(d, 0 if None in bounds else d, slot)
        return slot, self.ring.linear(int(start * d), int(slope * d), slot), bottom, closed

    def positive(self, p: Polynomial, box: list[Interval], strict: bool) -> None:
        """Reject unless the coefficients show that p >= 0 (strict: p > 0) in the box."""
        while common := next((c.denominator for c in p.values() if c.denominator > 1), 0):
            p = self.ring.multiply(p, self.ring.linear(common))
        degrees = {slot: max((monomial >> slot & MASK for monomial in p), default=0) for slot, *_ in box}
        # for variables with closed ends: the exponents of what is not zero there
        ends = {slot: [end * degrees[slot] for end in closed] for slot, *_, closed in box if closed and degrees[slot]}
        require(len(ends) <= 20, self.place, "about at most 20 variables with a closed end", len(ends))
        self.ring.charge(2 ** len(ends))
        for slot, top, bottom, _ in box:
            p = self.ring.compose(p, slot, top, bottom)
        free = EVERY - sum(1 << slot for slot, *_ in box)  # the product of the variables without bounds
        self.accept(all(c > 0 and not m & free for m, c in p.items()), "a negative coefficient or an odd free exponent")
        there = {tuple(monomial >> slot & MASK for slot in ends) for monomial in p if not monomial & free * MASK}
        self.accept(not strict or all(c in there for c in product(*ends.values())), "nothing positive at closed ends")

    def by_factors(self, evidence: Json) -> str:
        constant = Fraction(evidence["constant"])
        require(constant != 0, f"{self.place}/constant", "nonzero", evidence["constant"])
        parts, signs = [(self.ring.linear(constant), 1)], [">" if constant > 0 else "<"]
        for i, factor in enumerate(evidence["factors"]):
            fields(factor, "polynomial power sign evidence", f"{self.place}/factors/{i}")
            p, power, sign = self.polynomial(factor["polynomial"]), factor["power"], factor["sign"]
            parts.append((p, power))
            signs.append(sign if power % 2 else {"=": "=", ">=": ">=", "<=": ">=", "any": ">="}.get(sign, ">"))
            if sign != "any":
                self.prove(factor["evidence"], f"factors/{i}/evidence", p, sign)
            ok = sign != "any" or (power % 2 == 0 and factor["evidence"] is None)
            require(ok, f"{self.place}/factors/{i}", "of even power and without evidence if its sign is any", factor)
        whole = reduce(self.ring.multiply, (p for p, power in parts for _ in range(power)))
        self.accept(whole == self.p, "the product of the factors is not the polynomial")
        kinds, odd = {*signs}, sum(sign in ("<", "<=") for sign in signs) % 2
        self.accept({"=", "!="} & kinds != {"!="} or kinds <= {"<", ">", "!="}, "these signs do not tell that of p")
        return "=" if "=" in kinds else "!=" if "!=" in kinds else "><"[odd] + ("" if kinds <= {"<", ">"} else "=")

    def by_split(self, evidence: Json) -> str:
        by = self.polynomial(evidence["by"])
        cases = [fields(case, "sign evidence", f"{self.place}/cases") for case in evidence["cases"]]
        self.accept(sorted(case["sign"] for case in cases) in COVERS, "the cases do not cover everything")
        for i, case in enumerate(cases):
            side = self.ring.multiply(by, self.ring.linear(-1 if "<" in case["sign"] else 1))
            hypotheses = (*self.hypotheses, (side, case["sign"].replace("<", ">")))
            self.prove(case["evidence"], f"cases/{i}/evidence", self.p, self.op, hypotheses=hypotheses)
        return self.op

    def by_substitute(self, evidence: Json) -> str:
        self.accept(evidence["fresh"] not in self.variables, f"the name {evidence['fresh']} is in use already")
        variables = {evidence["fresh"] if v == evidence["variable"] else v: q for v, q in self.variables.items()}
        by = replace(self, variables=variables).polynomial(evidence["by"])
        return self.rewritten(evidence, by, by, variables)

    def by_eliminate(self, evidence: Json) -> str:
        (h, op), (unit,) = self.hypothesis(evidence["index"]), self.polynomial(evidence["variable"])
        self.accept(op == "=" and unit in h, "the hypothesis is not an equation for the variable")
        by = self.ring.multiply({e: c for e, c in h.items() if e != unit}, self.ring.linear(Fraction(-1, h[unit])))
        return self.rewritten(evidence, h, by, {v: q for v, q in self.variables.items() if v != evidence["variable"]})

    def rewritten(self, evidence: Json, line: Polynomial, by: Polynomial, variables: dict[str, Polynomial]) -> str:
        """p op 0 with `by` for a variable; the line must be a multiple of the variable plus a rest without it."""
        slot = max(self.polynomial(evidence["variable"])).bit_length() - 1
        self.accept([m for m in line if m >> slot & MASK] == [1 << slot], "this is not linear in the variable")
        hypotheses = tuple((self.ring.compose(h, slot, by, self.ring.linear(1)), op) for h, op in self.hypotheses)
        p = self.ring.compose(self.p, slot, by, self.ring.linear(1))
        self.ring.charge(0, by, *(h for h, _ in hypotheses))
        self.prove(evidence["evidence"], "evidence", p, self.op, hypotheses=hypotheses, variables=variables)
        return self.op

    def by_contradiction(self, evidence: Json) -> str:
        i, (h, op) = evidence["index"], self.hypothesis(evidence["index"])
        sign, others = {">": "<=", ">=": "<", "=": "!=", "!=": "="}[op], self.hypotheses[:i] + self.hypotheses[i + 1 :]
        self.prove(evidence["evidence"], "evidence", h, sign, hypotheses=others)
        return self.op

    def by_combination(self, evidence: Json) -> str:
        multiplier, total, shown = self.polynomial(evidence["multiplier"]), self.ring.linear(0), ">="
        if evidence["multiplier"] != "1" or evidence["evidence"] is not None:
            self.prove(evidence["evidence"], "evidence", multiplier, ">")
        for i, term in enumerate(evidence["terms"]):
            fields(term, "coefficient square hypotheses", f"{self.place}/terms/{i}")
            c, square = Fraction(term["coefficient"]), self.polynomial(term["square"])
            used = [self.hypothesis(shaped(j, SHAPES["index"], self.place)) for j in term["hypotheses"]]
            ops = {op for _, op in used}
            self.accept("!=" not in ops and (c >= 0 or "=" in ops), f"term {i} is not known to be nonnegative")
            value = reduce(self.ring.multiply, (square, square, *(h for h, _ in used)), self.ring.linear(c))
            self.ring.add_to(total, value)
            shown = ">" if c > 0 and square.keys() == {0} and ops <= {">"} else shown
        self.accept(total == self.ring.multiply(self.p, multiplier), "the sum of the terms is not the polynomial")
        return shown

    def by_sign(self, evidence: Json) -> str:
        self.prove(evidence["evidence"], "evidence", self.p, shaped(evidence["sign"], "<|>", f"{self.place}/sign"))
        return str(evidence["sign"])


RULES: dict[str, tuple[Any, str]] = {  # the function and the keys of each kind of evidence
    "identity": (Goal.by_identity, ""),  # p is the zero polynomial
    "hypothesis": (Goal.by_hypothesis, "index"),  # p is a multiple of a hypothesis, positive where the sign matters
    "coefficients": (Goal.by_coefficients, "bounds multiplier"),  # none is negative after x >= 0 is substituted
    "factors": (Goal.by_factors, "constant factors"),  # p is a constant times powers of known signs
    "split": (Goal.by_split, "by cases"),  # p op 0 in each of the cases, which leave nothing out
    "substitute": (Goal.by_substitute, "variable fresh by evidence"),  # p op 0 with c * fresh + r for a variable
    "eliminate": (Goal.by_eliminate, "index variable evidence"),  # p op 0 with an equation solved for a variable
    "contradiction": (Goal.by_contradiction, "index evidence"),  # a hypothesis is false under the others
    "combination": (Goal.by_combination, "terms multiplier evidence"),  # p * positive = sum of nonnegative products
    "sign": (Goal.by_sign, "sign evidence"),  # p has a strict sign, so that it is not zero
}


def show(e: Json) -> str:
    """An expression with all its parentheses."""
    if not isinstance(e, list):
        return f"({e})" if isinstance(e, str) and ("-" in e or "/" in e) else str(e)
    return f"(-{show(e[1])})" if e[0] == "-" else f"({(' + ' if e[0] == '+' else str(e[0])).join(map(show, e[1:]))})"


def judged(certificate: Json) -> tuple[str, str, str, str]:
    """What is shown (proved, implied, refuted), the digest of the obligation, the refuting point, the statement."""
    fields(certificate, "format version name obligation digest evidence", "the certificate")
    obligation = fields(certificate["obligation"], "variables hypotheses claim", "obligation")
    names = [shaped(name, NAME, "obligation/variables") for name in obligation["variables"]]
    require(len({*names}) == len(names) <= MAX_VARIABLES, "obligation/variables", "at most 60 different names", names)
    relations, claim, evidence, ring = obligation["hypotheses"], obligation["claim"], certificate["evidence"], Ring()
    root = Goal(ring, {name: ring.linear(0, 1, BITS * i) for i, name in enumerate(reversed(names))}, "evidence")
    normal = [replace(root, place=f"obligation/hypotheses/{i}").normal(h) for i, h in enumerate(relations)]
    require(not any(below for _, below, _ in normal), "hypotheses", "divided by nonzero constants only", relations)
    digest = hashlib.sha256(json.dumps(obligation, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
    root.accept(digest == certificate["digest"], f"the digest of the obligation is {digest}, not the one given")
    proof = isinstance(evidence, dict) and evidence.get("kind") == "proof"
    fields(evidence, "kind point denominators goal" if proof else "kind point", "evidence")
    require(proof or evidence["kind"] == "witness", "evidence/kind", "proof or witness", evidence["kind"])
    point = evidence["point"]
    require(point.keys() == {*names} or (proof and not point), "evidence/point", "a number for every variable", point)
    if point.keys() == {*names}:  # otherwise nothing is shown to satisfy the hypotheses, and shown is `implied`
        numbers = {name: Fraction(shaped(value, NUMBER, "evidence/point")) for name, value in point.items()}
        here = Goal(ring, {name: ring.linear(numbers[name]) for name in names}, "the obligation at evidence/point")
        for i, relation in enumerate(relations):
            here.accept(here.holds(relation), f"hypothesis {i} does not hold")
        here.accept(proof or not here.holds(claim), "the claim holds")
    if proof:
        replace(root, hypotheses=tuple((p, op) for p, _, op in normal)).prove_claim(claim, evidence)
    *given, shown = (f"{show(left)} {op} {show(right)}" for op, left, right in [*relations, claim])
    where = ", ".join(names if proof else (f"{name} = {point[name]}" for name in names)) or "numbers"
    start = f"{'for all real' if proof else 'FALSE for'} {where}: " + (f"if {', '.join(given)} then " if given else "")
    word = ("refuted", "implied", "proved")[proof and 1 + (point.keys() == {*names})]
    text = re.sub(r" \+ \(-(\w+|\([^()]*\))\)", r" - \1", start + shown)
    return word, digest, "-" if proof else json.dumps(point), text


def main(paths: list[str]) -> int:
    """Print the verdict on every certificate of each file, and how many there are; the exit code."""
    words: list[str] = []
    for path in paths:
        found: list[Json] = [path]  # the file, which may be malformed itself, stands before its certificates
        for i, one in enumerate(found):
            try:
                if i == 0:
                    found += read(path)
                    continue
                word, (shown, digest, point, text) = "accepted", judged(one)
            except (Malformed, Rejected, RecursionError, MemoryError) as error:
                word, (shown, digest, point) = "rejected" if isinstance(error, Rejected) else "malformed", "---"
                text = str(error) if isinstance(error, Malformed | Rejected) else "nested too deeply, or too large here"
            text = " ".join(text.split()).encode("ascii", "backslashreplace").decode()
            text = text if len(text) <= 2000 else f"{text[:1000]} ... {text[-1000:]}"
            print(word, shown, digest, json.dumps(path), i, point, text, sep="\t", flush=True)
            words += [word, shown]
    counts = [f"{words.count(w)} {w}" for w in ("accepted", "proved", "implied", "refuted", "rejected", "malformed")]
    print(", ".join(counts) if paths else "usage: python checker.py FILE...")
    return 2 if "malformed" in words or not paths else int("rejected" in words)


if __name__ == "__main__":
    sys.set_int_max_str_digits(10_000)
    with contextlib.suppress(ImportError, OSError, ValueError):  # where the system can: what the counting leaves out
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (2**28, 2**28))
    try:
        sys.exit(main(sys.argv[1:]))
    except (KeyboardInterrupt, OSError):  # nobody reads the output any more
        os._exit(130)
