"""The evidence of a certificate as sentences: each kind of docs/certificates.md has its own, and an unknown kind raises."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any, Final

from rlstar_sym.polynomial.expressions import Expr, Number, Operator, Symbol, add, multiply, power
from rlstar_sym.polynomial.latex import OPERATORS, latex, number_latex
from rlstar_sym.polynomial.rational import Polynomial, Ring, fraction_of
from rlstar_sym.report.layout import display, is_inline, printed
from rlstar_sym.report.normal_form import expression_of
from rlstar_sym.report.polynomials import constant_of, expanded, printable, sign_latex, term_count
from rlstar_sym.report.positivity import Letters, Range, introduction, outcome, substituted
from rlstar_sym.report.prose import listed

Evidence = Mapping[str, Any]

VERB: Final[Mapping[Operator, str]] = {
    ">": "is positive",
    ">=": "is not negative",
    "<": "is negative",
    "<=": "is not positive",
    "=": "is zero",
    "!=": "is not zero",
}
_TURNED: Final[Mapping[Operator, Operator]] = {">": "<", ">=": "<=", "<": ">", "<=": ">="}


@dataclass(frozen=True)
class Known:
    """A hypothesis of an obligation: `polynomial op 0`, how it is printed, and why it may be used (`by hypothesis`, `by (3)`)."""

    polynomial: Polynomial
    op: Operator
    shown: str
    reason: str


@dataclass(frozen=True)
class Scene:
    """Where a goal stands: variables and hypotheses; substitutions and cases change it."""

    ring: Ring
    known: tuple[Known, ...]
    letters: Letters

    def expression(self, tree: Any) -> Expr:
        """An expression of the certificate."""
        return expression_of(tree, {v.name: v for v in self.ring.variables})

    def polynomial(self, tree: Any) -> Polynomial:
        """A polynomial of the certificate."""
        return self.ring.polynomial(self.expression(tree))

    def replaced(self, variable: str, by: Expr, fresh: Symbol | None) -> tuple[Scene, list[Polynomial]]:
        """The scene with a variable replaced; also the images of all variables, to move a goal along."""
        place = next(i for i, v in enumerate(self.ring.variables) if v.name == variable)
        kept = [v for v in self.ring.variables if v.name != variable]
        ring = Ring([*kept, fresh] if fresh is not None else kept)
        images = [ring.polynomial(by) if i == place else ring.generator(v) for i, v in enumerate(self.ring.variables)]
        known = []
        for one in self.known:
            moved = compose(one.polynomial, images, ring)
            known.append(one if moved == one.polynomial else replace(one, polynomial=moved, shown=sign_latex(moved, one.op, ring)))
        return Scene(ring, tuple(known), self.letters), images


def compose(polynomial: Polynomial, images: Sequence[Polynomial], ring: Ring) -> Polynomial:
    """A polynomial with its variables replaced."""
    if not images:
        return ring.constant(constant_of(polynomial))
    return polynomial.compose(*images, ctx=ring.context)


def formula(shown: str, end: str = ".") -> str:
    """A formula inside the sentence if it is small, else displayed."""
    if is_inline(shown):
        return f"${printed(shown)}${end}"
    return "\n" + display([(shown, "")], end=end) + "\n"


def clause(goal: Polynomial, op: Operator, evidence: Evidence, scene: Scene) -> str | None:
    """Why the goal holds, in a few words that follow `is positive`; None where it takes sentences."""
    kind = evidence["kind"]
    if kind == "identity":
        return "identically" if goal == 0 else None
    if kind == "hypothesis":
        # the goal is a multiple of the hypothesis, which says the same
        known = scene.known[evidence["index"]]
        return known.reason if known.reason != "by hypothesis" else f"because ${known.shown}$"
    if kind == "sign":
        return clause(goal if evidence["sign"] == ">" else -goal, ">", evidence["evidence"], scene)
    if kind == "coefficients" and evidence["multiplier"] == "1":
        if goal.is_constant():
            return ""
        bound = _single_bound(goal, scene)
        if bound is not None:
            return bound
    return None


def _single_bound(goal: Polynomial, scene: Scene) -> str | None:
    """For a polynomial a*v + b: the hypothesis that bounds v."""
    degrees = [int(d) for d in goal.degrees()]
    used = [i for i, d in enumerate(degrees) if d]
    if len(used) != 1 or degrees[used[0]] != 1:
        return None
    slope = next(fraction_of(c) for e, c in goal.to_dict().items() if e[used[0]])
    best: Known | None = None
    for known in scene.known:
        other = [i for i, d in enumerate(known.polynomial.degrees()) if d] if known.polynomial != 0 else []
        if other != used or known.op == "!=" or int(known.polynomial.degrees()[used[0]]) != 1:
            continue
        own = next(fraction_of(c) for e, c in known.polynomial.to_dict().items() if e[used[0]])
        if known.op != "=" and (own > 0) != (slope > 0):
            continue
        rest = constant_of(goal / scene.ring.constant(slope) - known.polynomial / scene.ring.constant(own))
        if (rest if slope > 0 else -rest) >= 0 and (best is None or known.op == ">"):
            best = known
    return None if best is None else f"because ${best.shown}$"


def explain(subject: str, goal: Polynomial, op: Operator, evidence: Evidence, scene: Scene) -> str:
    """Sentences that show `goal op 0`; the subject names the goal (`the numerator`)."""
    short = clause(goal, op, evidence, scene)
    if short is not None:
        return f"{_capital(subject)} {VERB[op]}{' ' + short if short else ''}."
    kind = evidence["kind"]
    if kind not in _EXPLAIN:
        raise TypeError(f"no words for evidence of the kind {kind!r}")
    return _EXPLAIN[kind](subject, goal, op, evidence, scene)


def _coefficients(subject: str, goal: Polynomial, op: Operator, evidence: Evidence, scene: Scene) -> str:
    lead = ""
    if evidence["multiplier"] != "1":
        multiplier = scene.polynomial(evidence["multiplier"])
        goal = goal * multiplier
        lead = f"Multiply {subject} by ${latex(expanded(multiplier, scene.ring))}$, which is positive in the same way. "
        subject = "the product"
    spans = ranges(goal, evidence["bounds"], scene)
    product = _product_of_bounded(goal, spans, op)
    if product is not None and not lead:
        return f"{_capital(subject)} is {product}."
    found = substituted(goal, scene.ring, spans, scene.letters)
    told = introduction(found, scene.letters)
    lead += told
    shown, reading = outcome(found, op)
    what = f"${latex(found.cleared())}$ times {subject}" if any(found.tops.values()) else subject
    if found.is_substituted:
        what = f"{'Then' if told else 'With the same substitution'}{'' if told else ','} {what}"
    if shown is None:
        return f"{lead}{_capital(what)} is {reading}."
    return f"{lead}{_capital(what)} is " + (f"{formula(shown, ',')} {reading}." if reading else formula(shown))


def _product_of_bounded(goal: Polynomial, spans: Sequence[Range], op: Operator) -> str | None:
    """A single term whose variables are all >= 0 is a product of numbers that are not negative."""
    if term_count(goal) != 1 or goal.is_constant():
        return None
    used = {i for i, d in enumerate(goal.degrees()) if d}
    if len(spans) < len(used) or any(s.low is None or s.low < 0 for s in spans):
        return None
    if fraction_of(goal.leading_coefficient()) < 0:
        return None
    return "a product of positive numbers" if op == ">" else "a product of numbers that are not negative"


def ranges(goal: Polynomial, bounds: Mapping[str, Sequence[str | None]], scene: Scene) -> tuple[Range, ...]:
    """The ranges of a `coefficients` certificate, and which ends are closed."""
    names = {v.name: (i, v) for i, v in enumerate(scene.ring.variables)}
    found = []
    for name, (low, high) in bounds.items():
        place, variable = names[name]
        bottom = None if low is None else Fraction(low)
        top = None if high is None else Fraction(high)
        closed = [not _excluded(place, value, side, scene) for value, side in ((bottom, 1), (top, -1))]
        found.append(Range(variable, bottom, top, bottom is not None and closed[0], top is not None and closed[1]))
    return tuple(found)


def _excluded(place: int, value: Fraction | None, side: int, scene: Scene) -> bool:
    """Whether the hypotheses exclude an end (side 1: the low one)."""
    if value is None:
        return True
    for known in scene.known:
        terms = known.polynomial.to_dict()
        if known.op not in (">", ">=", "=") or len(terms) > 2 or any(sum(e) - e[place] or e[place] > 1 for e in terms):
            continue
        slope = sum((fraction_of(c) for e, c in terms.items() if e[place]), Fraction(0))
        if slope == 0 or (known.op != "=" and (slope > 0) != (side > 0)):
            continue
        bound = -sum((fraction_of(c) for e, c in terms.items() if not e[place]), Fraction(0)) / slope
        if side * bound > side * value or (bound == value and known.op == ">"):
            return True
    return False


def _factors(subject: str, goal: Polynomial, op: Operator, evidence: Evidence, scene: Scene) -> str:
    rest = goal
    parts: list[tuple[Expr, int]] = []
    reasons: list[str] = []
    longer: list[str] = []
    for entry in evidence["factors"]:
        base, exponent, sign = scene.polynomial(entry["polynomial"]), int(entry["power"]), entry["sign"]
        if sign in _TURNED and sign in ("<", "<="):
            # every factor is shown with the sign that makes it positive
            base, sign = -base, _TURNED[sign]
        rest = rest / base**exponent
        shown = expanded(base, scene.ring)
        parts.append((shown, exponent))
        if sign == "any":
            reasons.append(f"${latex(power(shown, exponent))} \\ge 0$ as an even power")
            continue
        short = clause(base, sign, entry["evidence"], scene)
        claim = f"{latex(shown)} {OPERATORS[sign]} 0"
        if short is None:
            reasons.append(f"${claim}$ (see below)")
            longer.append(explain(f"the factor ${latex(shown)}$", base, sign, entry["evidence"], scene))
        else:
            # the reason need not repeat the claim itself
            plain = f"because ${claim}$"
            reasons.append(f"${claim}$" + ("" if short in ("", plain) else f" {short}"))
    whole = latex(multiply(Number(constant_of(rest)), *(power(e, k) for e, k in parts)))
    sentence = f"{_capital(subject)} factors as {formula(whole, ',')} where {listed(reasons)}."
    return " ".join([sentence, *longer])


def _chain(subject: str, goal: Polynomial, op: Operator, evidence: Evidence, scene: Scene) -> str:
    """Eliminations and substitutions that follow one another, told together."""
    told: list[str] = []
    by_known: list[str] = []
    fresh: list[Symbol] = []
    while evidence["kind"] in ("eliminate", "substitute"):
        if evidence["kind"] == "eliminate":
            known = scene.known[evidence["index"]]
            variable = next(v for v in scene.ring.variables if v.name == evidence["variable"])
            by = _solved(known.polynomial, variable, scene.ring)
            if _occurs(variable, goal, scene.ring):
                equation = printed(f"{variable.latex_name} = {latex(by)}")
                by_known.append(f"${equation}$" + (f" {known.reason}" if known.reason != "by hypothesis" else ""))
            scene, images = scene.replaced(variable.name, by, None)
        else:
            variable = next(v for v in scene.ring.variables if v.name == evidence["variable"])
            new = Symbol(evidence["fresh"])
            names = {v.name: v for v in (*scene.ring.variables, new)}
            by = expression_of(evidence["by"], names)
            if _occurs(variable, goal, scene.ring):
                fresh.append(new)
                told.append(f"${variable.latex_name} = {latex(by)}$")
            scene, images = scene.replaced(variable.name, by, new)
        goal = compose(goal, images, scene.ring)
        evidence = evidence["evidence"]
    signs = [text for s in fresh if (text := _sign_of(s, scene)) is not None]
    lead = f"Put {listed(told)}" + (f", where {listed(signs)}" if signs else "") + ". " if told else ""
    if not told and not by_known and evidence["kind"] in _EXPLAIN:
        return explain(subject, goal, op, evidence, scene)
    since = f"Since {listed(by_known)}, " if by_known else "Then "
    if goal == 0:
        return f"{lead}{since}{subject} is identically zero."
    short = clause(goal, op, evidence, scene)
    if goal.is_constant():
        value = printed(number_latex(constant_of(goal)))
        return f"{lead}{since}{subject} becomes {formula(f'{value} {OPERATORS[op]} 0')}"
    shown = printable(goal, scene.ring) if evidence["kind"] != "factors" else None
    if shown is None:
        return f"{lead}{since}" + _lower(explain(subject, goal, op, evidence, scene))
    if short is not None:
        return f"{lead}{since}{subject} becomes {formula(shown, ',')} which {VERB[op]}{' ' + short if short else ''}."
    return f"{lead}{since}{subject} becomes {formula(shown)} " + explain("this", goal, op, evidence, scene)


def _occurs(variable: Symbol, goal: Polynomial, ring: Ring) -> bool:
    place = next(i for i, v in enumerate(ring.variables) if v.name == variable.name)
    return goal != 0 and bool(goal.degrees()[place])


def _solved(equation: Polynomial, variable: Symbol, ring: Ring) -> Expr:
    place = next(i for i, v in enumerate(ring.variables) if v.name == variable.name)
    terms = equation.to_dict()
    slope = next(c for e, c in terms.items() if e[place])
    rest = ring.context.from_dict({e: c for e, c in terms.items() if not e[place]})
    return expanded(-rest / slope, ring)


def _sign_of(fresh: Symbol, scene: Scene) -> str | None:
    """`s >= 0 by (3)`: what the hypothesis about a new variable alone says."""
    generator = scene.ring.generator(fresh) if fresh.name in {v.name for v in scene.ring.variables} else None
    for known in scene.known:
        if generator is None or known.polynomial == 0:
            continue
        if (known.polynomial / known.polynomial.leading_coefficient()) == generator:
            positive = fraction_of(known.polynomial.leading_coefficient()) > 0
            op = known.op if positive else _TURNED.get(known.op, known.op)
            return f"${fresh.latex_name} {OPERATORS[op]} 0$ {known.reason}"
    return None


def _split(subject: str, goal: Polynomial, op: Operator, evidence: Evidence, scene: Scene) -> str:
    by = scene.polynomial(evidence["by"])
    told = ["There are cases."]
    for case in evidence["cases"]:
        sign: Operator = case["sign"]
        polynomial = -by if sign in ("<", "<=") else by
        shown = sign_latex(by, sign, scene.ring)
        known = Known(polynomial, _TURNED[sign] if sign in ("<", "<=") else sign, shown, "in this case")
        # the letters of one case mean nothing in the next
        letters = replace(scene.letters, known=dict(scene.letters.known), introduced=set(scene.letters.introduced))
        inner = Scene(scene.ring, (*scene.known, known), letters)
        told.append(f"\n\n\\emph{{Case}} ${shown}$. " + explain(subject, goal, op, case["evidence"], inner))
    return " ".join(told)


def _contradiction(subject: str, goal: Polynomial, op: Operator, evidence: Evidence, scene: Scene) -> str:
    index = evidence["index"]
    false = scene.known[index]
    remaining = Scene(scene.ring, (*scene.known[:index], *scene.known[index + 1 :]), scene.letters)
    opposite: Operator = {">": ">=", ">=": ">", "=": "!=", "!=": "="}[false.op]  # type: ignore[assignment]
    polynomial = -false.polynomial if false.op in (">", ">=") else false.polynomial
    return f"This cannot happen, since ${false.shown}$ is false here. " + explain(
        f"${latex(expanded(polynomial, scene.ring))}$", polynomial, opposite, evidence["evidence"], remaining
    )


def _combination(subject: str, goal: Polynomial, op: Operator, evidence: Evidence, scene: Scene) -> str:
    terms: list[Expr] = []
    total = scene.ring.zero
    reasons: dict[str, None] = {}
    for term in evidence["terms"]:
        square = scene.expression(term["square"])
        used = [scene.known[i] for i in term["hypotheses"]]
        factors = [expanded(k.polynomial, scene.ring) for k in used]
        terms.append(multiply(Number(Fraction(term["coefficient"])), power(square, 2), *factors))
        total = total + scene.ring.polynomial(terms[-1])
        reasons.update({f"${k.shown}$ {k.reason}": None for k in used})
    times, after = "", ""
    if evidence["multiplier"] != "1":
        multiplier = scene.polynomial(evidence["multiplier"])
        times = f", multiplied by ${latex(expanded(multiplier, scene.ring))}$,"
        after = " " + explain("the multiplier", multiplier, ">", evidence["evidence"], scene)
        goal = goal * multiplier
    scale = fraction_of(goal.leading_coefficient() / total.leading_coefficient()) if total != 0 else Fraction(1)
    whole = latex(add(*(multiply(Number(scale), t) for t in terms))) if terms else "0"
    where = f", a sum of nonnegative terms because {listed(list(reasons))}." if reasons else ", a sum of squares."
    return f"{_capital(subject)}{times} is {formula(whole, '')}{where}{after}"


def _sign(subject: str, goal: Polynomial, op: Operator, evidence: Evidence, scene: Scene) -> str:
    sign: Operator = evidence["sign"]
    turned = goal if sign == ">" else -goal
    return explain(subject if sign == ">" else f"minus {subject}", turned, ">", evidence["evidence"], scene)


_EXPLAIN: Final = {
    "coefficients": _coefficients,
    "factors": _factors,
    "eliminate": _chain,
    "substitute": _chain,
    "split": _split,
    "contradiction": _contradiction,
    "combination": _combination,
    "sign": _sign,
}


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:] if text[:1].isalpha() else text


def _lower(text: str) -> str:
    # a sentence that begins with a word goes on after `Then`
    return text[:1].lower() + text[1:]

