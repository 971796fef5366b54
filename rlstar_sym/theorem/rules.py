"""The closed set of proof rules.

A theorem's conclusions follow from its obligations by these rules and by nothing else. Each is stated once, here; the trust ledger prints the
ones that a theorem rests on. The first four are arithmetic and logic, the rest are elementary analysis.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True)
class Rule:
    """A rule's name, what it says, and why it is sound."""

    name: str
    statement: str
    reason: str


_RULES: Final = (
    Rule(
        "identity",
        "Two rational expressions that expand to the same polynomial identity are equal wherever they are defined.",
        "Expansion in the polynomial ring; every divisor is shown to be nonzero on the region.",
    ),
    Rule(
        "inequality",
        "A relation between rational expressions holds at every point of a region given by polynomial hypotheses.",
        "A certificate that the independent checker re-derives.",
    ),
    Rule(
        "witness",
        "A claim is false, or a hypothesis is needed, because of one exact rational point.",
        "Evaluation in exact rationals.",
    ),
    Rule(
        "case split",
        "A claim that holds in each of finitely many cases that cover everything holds.",
        "Propositional logic. The cases on zero edges are covered because a product is zero iff a factor is.",
    ),
    Rule(
        "induction on steps",
        "Let running products and sums take in one step after another. An invariant that holds for the shortest list and survives one more step "
        "holds for every number of steps N.",
        "Induction on the length of the list; products and sums do not depend on the order.",
    ),
    Rule(
        "one factor out",
        "The product over all steps is the factor of any one step times the product over the others; likewise for sums.",
        "Multiplication and addition are associative and commutative.",
    ),
    Rule(
        "induction on rounds",
        "A relation that holds at the start and is preserved by a round holds after every number of rounds.",
        "Induction on the number of rounds.",
    ),
    Rule(
        "start value",
        "A parameter may be taken to be the value of a quantity at round 0; a conclusion that does not mention it holds for every start.",
        "Substitution of the value.",
    ),
    Rule(
        "geometric bound",
        "If 0 <= x(t+1) <= q*x(t) for all t with a fixed 0 <= q < 1, then x(t) <= q^t*x(0), and x(t) tends to 0.",
        "Induction on t; powers of a number in [0, 1) tend to 0.",
    ),
    Rule(
        "squeeze",
        "If |a - b(t)| is at most a finite sum of sequences that tend to 0, then b(t) tends to a.",
        "Sums of finitely many null sequences are null; comparison.",
    ),
    Rule(
        "descent",
        "Let v >= 0 never rise and u >= 0. If for every e > 0 there is a fixed w > 0 by which u falls at least in every round in which v >= e, then v tends to 0.",
        "Otherwise v >= e at every round for some e > 0, and u falls below 0 after u(0)/w rounds.",
    ),
    Rule(
        "telescoping",
        "If u(t+1) >= u(t) - c in each of T rounds, then u(T) >= u(0) - c*T; likewise with <=.",
        "Induction on the number of rounds.",
    ),
    Rule(
        "repeated squaring",
        "If g(t+1) = g(t)^2 for t >= 1, then g(t) = g(1)^(2^(t-1)).",
        "Induction on t.",
    ),
    Rule(
        "logarithm",
        "log is strictly increasing on the positive numbers, and log(x^k) = k*log(x): for x, y > 1, x^k >= y iff k >= log(y)/log(x).",
        "Elementary calculus.",
    ),
    Rule(
        "theorem at a later round",
        "If the state after some rounds satisfies a theorem's hypotheses, its statement about all later rounds holds from there.",
        "A round depends on the current state only.",
    ),
)

RULES: Final = MappingProxyType({rule.name: rule for rule in _RULES})
