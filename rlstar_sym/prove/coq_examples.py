"""The product of the deltas grows in a round, for a given number of unequal steps and M symbolic: large obligations for Coq.

For N steps with 0 < delta_n < 1 and M >= 2, with L their product and rest_n = L / delta_n,

    prod (delta_n + rest_n + (M - 2) L) > L (1 + (M - 1) L)^N,    that is,    prod delta_n' > prod delta_n.

After the substitution of the certificate this has 1,668 terms for N = 4 and 20,485 for N = 5, all positive.
"""

from __future__ import annotations

from math import prod
from typing import Any, Final

from rlstar_sym.polynomial.expressions import Expr, Symbol
from rlstar_sym.prove.coq_files import Lemma, lemma
from rlstar_sym.theorem.obligations import Obligation

PRODUCTS: Final = "A round raises the product of the deltas of N unequal steps, for N = 3, 4, 5 and every real M >= 2."


def product_obligations(steps: int) -> tuple[Obligation, Obligation]:
    """The polynomial claim and the rational one, for that many steps."""
    deltas = [Symbol(f"d{n}") for n in range(1, steps + 1)]
    states = Symbol("M")
    region = (*(relation for d in deltas for relation in (d > 0, d < 1)), states >= 2)
    whole = _product(deltas)
    tops = [d + _product([other for other in deltas if other is not d]) + (states - 2) * whole for d in deltas]
    bottom = 1 + (states - 1) * whole
    polynomial = _product(tops) > whole * bottom**steps
    rational = _product([top / bottom for top in tops]) > whole
    return (
        Obligation(f"product {steps}", region, polynomial),
        Obligation(f"product {steps} after a round", region, rational),
    )


def product_lemmas() -> list[Lemma]:
    """Both claims for three, four and five steps."""
    lemmas = []
    for steps in (3, 4, 5):
        polynomial, rational = product_obligations(steps)
        lemmas.append(lemma(polynomial, {"evidence": product_evidence(steps, divided=False)}))
        lemmas.append(lemma(rational, {"evidence": product_evidence(steps, divided=True)}))
    return lemmas


def product_evidence(steps: int, *, divided: bool) -> dict[str, Any]:
    """Positive coefficients after delta_n = x/(1 + x), M = 2 + m; divided: with the divisor of the rational claim."""
    bounds: dict[str, list[str | None]] = {f"d{n}": ["0", "1"] for n in range(1, steps + 1)}
    positive = {"kind": "coefficients", "bounds": bounds | {"M": ["2", None]}, "multiplier": "1"}
    whole = ["*", *bounds]
    bottom = ["+", "1", ["*", ["+", "M", "-1"], whole]]
    divisors = [{"polynomial": bottom, "sign": ">", "evidence": positive}] if divided else []
    point = {**dict.fromkeys(bounds, "1/2"), "M": "2"}
    return {"kind": "proof", "point": point, "denominators": divisors, "goal": positive}


def _product(factors: list[Any]) -> Expr:
    result: Expr = prod(factors)
    return result
