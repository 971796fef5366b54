"""One obligation and its certificate as the lines of a proof."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import reduce
from typing import Any

from rlstar_sym.polynomial.evaluation import exact
from rlstar_sym.polynomial.expressions import Number, Operator, Relation
from rlstar_sym.polynomial.latex import OPERATORS, latex, number_latex, relation_latex
from rlstar_sym.polynomial.rational import Polynomial, Ring, fraction_of
from rlstar_sym.report.evidence import clause, explain, formula
from rlstar_sym.report.layout import printed
from rlstar_sym.report.normal_form import claim_fraction, oriented
from rlstar_sym.report.polynomials import constant_of, expanded, factored, printable, reads_negative, term_count
from rlstar_sym.report.positivity import Letters
from rlstar_sym.report.scene import Evidence, Known, Scene, memory_key
from rlstar_sym.theorem.obligations import Obligation

#: why a hypothesis of an obligation may be used: `by hypothesis`, `by (3)`
Reasons = Callable[[Relation], str]


@dataclass
class Seen:
    """What the reader has been shown before in the same proof, and where."""

    place: str = ""
    obligations: dict[str, str] = field(default_factory=dict)
    divisors: dict[str, str] = field(default_factory=dict)
    #: names that a new variable must not take, and the new variables of the fact at hand
    taken: frozenset[str] = frozenset()
    letters: Letters = field(default_factory=lambda: Letters(set()))

    def start(self, place: str) -> None:
        """A new fact begins."""
        self.place = place
        self.letters = Letters(set(self.taken))


@dataclass(frozen=True)
class _Divisor:
    """A divisor of the claim, with the sign that makes it positive where it has one."""

    polynomial: Polynomial
    exponent: int
    sign: Operator
    evidence: Evidence


def explain_obligation(
    obligation: Obligation,
    certificate: Mapping[str, Any],
    reasons: Reasons,
    seen: Seen,
    *,
    is_shown: bool = False,
) -> str:
    """Sentences that show the claim, from the certificate; is_shown: the reader sees the claim itself, names unfolded."""
    known_place = seen.obligations.get(obligation.digest)
    if known_place is not None and known_place != seen.place:
        return f"This was shown in {known_place}."
    seen.obligations.setdefault(obligation.digest, seen.place)
    evidence = certificate["evidence"]
    if evidence["kind"] == "witness":
        return f"It is false: at a point it would say ${refuted(obligation)}$."
    ring = Ring(obligation.variables)
    known = []
    for hypothesis in obligation.hypotheses:
        fraction = claim_fraction(hypothesis, ring)
        known.append(
            Known(fraction.numerator, oriented(hypothesis.op), relation_latex(hypothesis), reasons(hypothesis))
        )
    scene = Scene(ring, tuple(known), seen.letters)
    return _proof(obligation.claim, evidence, scene, seen, is_shown)


def _proof(claim: Relation, evidence: Evidence, scene: Scene, seen: Seen, is_shown: bool) -> str:
    numerator, divisors = _normal(claim, evidence, scene)
    op = oriented(claim.op)
    goal = evidence["goal"]
    if not divisors:
        short = _at_once(claim, numerator, op, goal, scene)
        if short is not None:
            return short
    about_divisors = " ".join(_nonzero(divisors, scene, seen))
    product = reduce(lambda whole, d: whole * d.polynomial**d.exponent, divisors, scene.ring.one)
    below = latex(factored(product, scene.ring))
    if goal["kind"] == "identity":
        same = (
            "Both sides are the same expression."
            if claim.left == claim.right
            else "Multiplied out, both sides are the same polynomial."
        )
        return f"{same} {about_divisors}".strip()
    name = _difference_name(claim)
    subject = "the numerator" if divisors else "it"
    above = printable(numerator, scene.ring)
    if goal["kind"] == "eliminate" and not divisors and _contains_long_number(scene):
        lead, subject = "", _lower(name)
    elif above is None:
        what = (
            f"{name} has a numerator with {term_count(numerator)} terms"
            if divisors
            else f"{name} has {term_count(numerator)} terms"
        )
        lead = f"{what}" + (f" over ${below}$." if divisors else ".")
    else:
        shown = rf"\frac{{{above}}}{{{below}}}" if below != "1" else above
        if (
            claim.right == Number(Fraction(0))
            and claim.op not in ("<", "<=")
            and (is_shown or latex(claim.left) == shown)
        ):
            lead, subject = "", subject if divisors else "the left side"
        else:
            lead = f"{name} is {formula(shown)}"
            scene.letters.displayed = above
    return " ".join(part for part in (lead, about_divisors, explain(subject, numerator, op, goal, scene)) if part)


def _contains_long_number(scene: Scene) -> bool:
    """Whether a hypothesis gives a variable a value that is too long to print; then the difference is not worth printing either."""
    return any(printed(k.shown) != k.shown for k in scene.known)


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def _difference_name(claim: Relation) -> str:
    zero = Number(Fraction(0))
    if claim.op in ("<", "<="):
        return "The right side" if claim.left == zero else "The right side minus the left side"
    return "The left side" if claim.right == zero else "The left side minus the right side"


def _at_once(claim: Relation, numerator: Polynomial, op: Operator, goal: Evidence, scene: Scene) -> str | None:
    """The shortest answers, for a claim without divisors."""
    if goal["kind"] == "identity":
        return "Both sides are the same." if claim.left == claim.right else "Both sides expand to the same polynomial."
    if goal["kind"] == "hypothesis":
        known = scene.known[goal["index"]]
        if known.reason != "by hypothesis":
            return f"This holds {known.reason}."
        return (
            "This is a hypothesis."
            if known.shown == relation_latex(claim)
            else f"This is the hypothesis ${known.shown}$."
        )
    short = clause(numerator, op, goal, scene)
    if short is None:
        return None
    if numerator.is_constant():
        return f"The difference of the two sides is ${printed(number_latex(constant_of(numerator)))}$."
    return f"This holds {short}."


def _normal(claim: Relation, evidence: Evidence, scene: Scene) -> tuple[Polynomial, list[_Divisor]]:
    """The numerator of the difference and its divisors, positive where the certificate shows a sign, with integer coefficients."""
    fraction = claim_fraction(claim, scene.ring)
    numerator = fraction.numerator
    entries = [(scene.polynomial(e["polynomial"]), e) for e in evidence["denominators"]]
    found = []
    for divisor, exponent in fraction.divisors:
        written, entry = next((p, e) for p, e in entries if p / p.leading_coefficient() == divisor)
        sign: Operator = entry["sign"]
        turned = sign == "<" or (sign == "!=" and reads_negative(written, scene.ring))
        positive = (-written if turned else written) / written.factor()[0]
        positive = positive if fraction_of(written.factor()[0]) > 0 else -positive
        scale = positive.leading_coefficient()
        numerator = numerator * scale**exponent
        found.append(_Divisor(positive, exponent, ">" if sign == "<" else sign, entry["evidence"]))
    return numerator, found


def _nonzero(divisors: list[_Divisor], scene: Scene, seen: Seen) -> list[str]:
    """Why no divisor vanishes; what the reader has seen before is not repeated."""
    short: list[str] = []
    longer: list[str] = []
    for divisor in divisors:
        shown = latex(expanded(divisor.polynomial, scene.ring))
        reason = clause(divisor.polynomial, divisor.sign, divisor.evidence, scene)
        claim = f"{shown} {OPERATORS[divisor.sign]} 0"
        key = memory_key(claim, divisor.evidence, scene) if reason is None else f"{claim} {reason}"
        scene.letters.shown.add(key)
        if key in seen.divisors:
            if reason is None:
                place = seen.divisors[key]
                short.append(f"${claim}$ as {f'in {place}' if place != seen.place else 'before'}")
            continue
        seen.divisors[key] = seen.place
        if reason is not None:
            plain = reason in ("", f"because ${claim}$")
            short.append(f"${claim}$" + (" by hypothesis" if plain and reason else "" if plain else f" {reason}"))
        else:
            longer.append(
                explain(f"the denominator ${shown}$", divisor.polynomial, divisor.sign, divisor.evidence, scene)
            )
    if not short:
        return longer
    return [f"Here {', '.join(short[:-1]) + ' and ' if len(short) > 1 else ''}{short[-1]}.", *longer]


def refuted(obligation: Obligation) -> str:
    """What the claim of a witness obligation would say at its point: a false relation between two numbers."""
    point = obligation.witness or {}
    left, right = (
        printed(number_latex(exact(side, point))) for side in (obligation.claim.left, obligation.claim.right)
    )
    return f"{left} {OPERATORS[obligation.claim.op]} {right}"
