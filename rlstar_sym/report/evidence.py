"""The evidence of a certificate as sentences: each kind of docs/certificates.md has its own, and an unknown kind raises."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Final

from rlstar_sym.polynomial.expressions import Expr, Number, Operator, Symbol, add, multiply, power
from rlstar_sym.polynomial.latex import OPERATORS, latex, number_latex
from rlstar_sym.polynomial.rational import Polynomial, fraction_of
from rlstar_sym.report.layout import display, is_inline, printed
from rlstar_sym.report.polynomials import constant_of, expanded, printable, sign_latex, term_count
from rlstar_sym.report.positivity import Range, introduction, outcome, substituted
from rlstar_sym.report.prose import listed
from rlstar_sym.report.scene import (
    TURNED,
    Evidence,
    Known,
    Scene,
    compose,
    memory_key,
    occurs,
    ranges,
    replacement,
    sign_of,
    single_bound,
    without_idle,
)

VERB: Final[Mapping[Operator, str]] = {
    ">": "is positive",
    ">=": "is not negative",
    "<": "is negative",
    "<=": "is not positive",
    "=": "is zero",
    "!=": "is not zero",
}


def formula(shown: str, end: str = ".") -> str:
    """A formula inside the sentence if it is small, else displayed."""
    if is_inline(shown):
        return f"${printed(shown)}${end}"
    return "\n" + display([(shown, "")], end=end) + "\n"


def clause(goal: Polynomial, op: Operator, evidence: Evidence, scene: Scene) -> str | None:
    """Why the goal holds, in a few words that follow `is positive`; None where it takes sentences."""
    evidence, scene, goal = without_idle(goal, evidence, scene)
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
        bound = single_bound(goal, scene)
        if bound is not None:
            return bound
    return None


def explain(subject: str, goal: Polynomial, op: Operator, evidence: Evidence, scene: Scene) -> str:
    """Sentences that show `goal op 0`; the subject names the goal (`the numerator`)."""
    evidence, scene, goal = without_idle(goal, evidence, scene)
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
    if subject == "this" and reading and not found.is_substituted and not lead:
        return f"{_capital(subject)} {reading.replace('without a', 'has no', 1).removeprefix('which ')}."
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


def _factors(subject: str, goal: Polynomial, op: Operator, evidence: Evidence, scene: Scene) -> str:
    if len(evidence["factors"]) == 1 and evidence["factors"][0]["power"] == 1:
        return _multiple(subject, goal, evidence["factors"][0], scene)
    rest = goal
    parts: list[tuple[Expr, int]] = []
    reasons: list[str] = []
    longer: list[str] = []
    # in the order in which `polynomials.factored` writes them
    for entry in sorted(evidence["factors"], key=lambda e: term_count(scene.polynomial(e["polynomial"]))):
        base, exponent, sign = scene.polynomial(entry["polynomial"]), int(entry["power"]), entry["sign"]
        if sign in TURNED and sign in ("<", "<="):
            # every factor is shown with the sign that makes it positive
            base, sign = -base, TURNED[sign]
        rest = rest / base**exponent
        shown = expanded(base, scene.ring)
        parts.append((shown, exponent))
        if sign == "any":
            reasons.append(f"${latex(power(shown, exponent))} \\ge 0$ as an even power")
            continue
        short = clause(base, sign, entry["evidence"], scene)
        claim = f"{latex(shown)} {OPERATORS[sign]} 0"
        if short is None and memory_key(claim, entry["evidence"], scene) in scene.letters.shown:
            reasons.append(f"${claim}$ as before")
        elif short is None:
            reasons.append(f"${claim}$ (see below)")
            scene.letters.shown.add(memory_key(claim, entry["evidence"], scene))
            longer.append(explain(f"the factor ${latex(shown)}$", base, sign, entry["evidence"], scene))
        else:
            # the reason need not repeat the claim itself
            plain = f"because ${claim}$"
            reasons.append(f"${claim}$" + ("" if short in ("", plain) else f" {short}"))
    whole = latex(multiply(Number(constant_of(rest)), *(power(e, k) for e, k in parts)))
    if printed(whole) == scene.letters.displayed:
        sentence = f"In {subject}, {listed(reasons)}."
    else:
        sentence = f"{_capital(subject)} factors as {formula(whole, ',')} where {listed(reasons)}."
    return " ".join([sentence, *longer])


def _multiple(subject: str, goal: Polynomial, entry: Evidence, scene: Scene) -> str:
    """A goal that is a number times one polynomial."""
    base, sign = scene.polynomial(entry["polynomial"]), entry["sign"]
    if sign in ("<", "<="):
        base, sign = -base, TURNED[sign]
    constant = constant_of(goal / base)
    divided = subject if constant == 1 else f"{subject}, divided by ${number_latex(constant)}$,"
    return explain(divided, base, sign, entry["evidence"], scene)


def _chain(subject: str, goal: Polynomial, op: Operator, evidence: Evidence, scene: Scene) -> str:
    """Eliminations and substitutions that follow one another, told together."""
    told: list[str] = []
    by_known: list[str] = []
    fresh: list[Symbol] = []
    while evidence["kind"] in ("eliminate", "substitute"):
        variable = next(v for v in scene.ring.variables if v.name == evidence["variable"])
        by, moved, images = replacement(evidence, variable, scene)
        if occurs(variable, goal, scene.ring):
            equation = printed(f"{variable.latex_name} = {latex(by)}")
            if evidence["kind"] == "eliminate":
                known = scene.known[evidence["index"]]
                by_known.append(f"${equation}$" + (f" {known.reason}" if known.reason != "by hypothesis" else ""))
            else:
                fresh.append(Symbol(evidence["fresh"]))
                told.append(f"${equation}$")
        scene = moved
        goal = compose(goal, images, scene.ring)
        evidence = evidence["evidence"]
    signs = [text for s in fresh if (text := sign_of(s, scene)) is not None]
    lead = f"Put {listed(told)}" + (f", where {listed(signs)}" if signs else "") + ". " if told else ""
    if not told and not by_known and evidence["kind"] in _EXPLAIN:
        return explain(subject, goal, op, evidence, scene)
    since = f"Since {listed(by_known)}, " if by_known else "Then "
    if goal == 0:
        return f"{lead}{since}{subject} is identically zero."
    short = clause(goal, op, evidence, scene)
    if goal.is_constant():
        value = printed(number_latex(constant_of(goal)))
        # of a long number the reader wants to know the sign
        return f"{lead}{since}{subject} becomes {formula(value if is_inline(value) and len(value) < 8 else f'{value} {OPERATORS[op]} 0')}"
    shown = printable(goal, scene.ring) if evidence["kind"] != "factors" else None
    if shown is None:
        return f"{lead}{since}" + _lower(explain(subject, goal, op, evidence, scene))
    if short is not None:
        return f"{lead}{since}{subject} becomes {formula(shown, ',')} which {VERB[op]}{' ' + short if short else ''}."
    return f"{lead}{since}{subject} becomes {formula(shown)} " + explain("this", goal, op, evidence, scene)


def _split(subject: str, goal: Polynomial, op: Operator, evidence: Evidence, scene: Scene) -> str:
    by = scene.polynomial(evidence["by"])
    told = ["There are cases."]
    for case in evidence["cases"]:
        sign: Operator = case["sign"]
        polynomial = -by if sign in ("<", "<=") else by
        shown = sign_latex(by, sign, scene.ring)
        known = Known(polynomial, TURNED[sign] if sign in ("<", "<=") else sign, shown, "in this case")
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
    where = f"a sum of nonnegative terms because {listed(list(reasons))}" if reasons else "a sum of squares"
    if op == ">":
        where += _positive_term(evidence, scene, scale)
    return f"{_capital(subject)}{times} is {formula(whole, ',')} {where}.{after}"


def _positive_term(evidence: Evidence, scene: Scene, scale: Fraction) -> str:
    """Which term of a sum is positive: one with a constant square, in which only strict hypotheses occur."""
    for term in evidence["terms"]:
        square = scene.polynomial(term["square"])
        used = [scene.known[i] for i in term["hypotheses"]]
        if (
            Fraction(term["coefficient"]) > 0
            and square.is_constant()
            and square != 0
            and all(k.op == ">" for k in used)
        ):
            factor = scale * Fraction(term["coefficient"]) * constant_of(square) ** 2
            shown = multiply(Number(factor), *(expanded(k.polynomial, scene.ring) for k in used))
            return f", of which ${printed(latex(shown))}$ is positive"
    raise TypeError("a combination that shows something positive has no positive term")


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
