"""By which kind of evidence an obligation was shown, in a word; and how many of each kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from rlstar_sym.theorem.obligations import BoxObligation
from rlstar_sym.theorem.verdicts import ObligationResult

#: the word for each kind of evidence of docs/certificates.md that ends a chain of substitutions
KINDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "identity": "identity",
        "hypothesis": "hypothesis",
        "coefficients": "coefficients",
        "factors": "factors",
        "combination": "sum",
        "split": "cases",
        "contradiction": "contradiction",
        "witness": "point",
    }
)
#: what each word means, for a reader of the document
MEANING: Final[Mapping[str, str]] = MappingProxyType(
    {
        "identity": "both sides expand to one polynomial",
        "hypothesis": "it is a supposition or an earlier step",
        "coefficients": "no coefficient is negative, after a substitution that makes the variables positive",
        "factors": "a product of factors with known signs",
        "sum": "a sum of squares and products of suppositions, none of which is negative",
        "cases": "by the sign of a polynomial",
        "contradiction": "the suppositions exclude each other",
        "point": "an exact point at which a claim fails",
        "balls": "ball arithmetic, outward rounded; no certificate",
        "open": "not shown",
    }
)
BALLS: Final = "balls"
OPEN: Final = "open"
#: kinds of which the word says as much as a sentence would
SAY_IT: Final = frozenset({"hypothesis", "identity", BALLS})
#: replacements of variables: they are told by the evidence that they lead to
_REPLACEMENTS: Final = ("eliminate", "substitute", "sign")


def kind_of(result: ObligationResult | None) -> str:
    """The word for what shows an obligation; `open` where nothing does."""
    if result is None or not result.proved:
        return OPEN
    if isinstance(result.obligation, BoxObligation):
        return BALLS
    if result.certificate is None:
        return OPEN
    evidence = result.certificate["evidence"]
    if evidence["kind"] == "proof":
        evidence = evidence["goal"]
    while evidence["kind"] in _REPLACEMENTS:
        evidence = evidence["evidence"]
    if evidence["kind"] not in KINDS:
        raise TypeError(f"no word for evidence of the kind {evidence['kind']!r}")
    return KINDS[evidence["kind"]]


def counted(kinds: Iterable[str]) -> str:
    """`coefficients 3, factors`: each kind with its number, if it is not one; the most frequent first.

    >>> counted(["factors", "coefficients", "coefficients"])
    'coefficients 2, factors'
    """
    numbers = Counter(kinds)
    order = sorted(numbers, key=lambda kind: (kind == OPEN, -numbers[kind], kind))
    shown = [rf"\textbf{{{kind}}}" if kind == OPEN else kind for kind in order]
    return ", ".join(
        f"{word} {numbers[kind]}" if numbers[kind] > 1 else word for kind, word in zip(order, shown, strict=True)
    )
