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
        "Let running products and sums, and products of kernels, take in one step after another. An invariant that holds for the shortest list and "
        "survives one more step holds for every number of steps N.",
        "Induction on the length of the list; products and sums of numbers do not depend on the order, and products of kernels are taken in theirs.",
    ),
    Rule(
        "column induction",
        "Let kernels on any number of states be multiplied, one in front of the product after another. Relations between its entry (i, i) and, affinely, "
        "the entries (j, i) beside it that hold for one kernel and survive one more hold for every product, and for means of the entries beside it.",
        "Induction on the length of the list; the entries are met through means with weights that sum to 1, and affine relations hold for means.",
    ),
    Rule(
        "one factor out",
        "The product over all steps is the factor of any one step times the product over the others; likewise for sums.",
        "Multiplication and addition are associative and commutative.",
    ),
    Rule(
        "growth transform",
        "Let J be the sum over chains of a weight that is not negative times one entry a step, of kernels whose rows sum to at most 1. If every new row is "
        "a mixture of the old one with the shares of its transitions in the chains (or the old one, where no chain comes by), J does not fall.",
        "Baum and Eagon: for a chain, the product of new/old is at least 1 plus the sum of 1 - old/new, and in every row these terms sum to no less than 0.",
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
        "moving bound",
        "If at every level x in [low, high] a round takes edges that are at least x to edges that are at least x + c, with c >= 0, then T rounds take edges that are at least "
        "low to edges that are at least min(high, low + c*T); likewise with at most, x - c and max(low, high - c*T).",
        "Induction on the number of rounds, each time with the level reached.",
    ),
    Rule(
        "union bound",
        "If each of K events has probability at most 2 exp(-e), and e >= log(2 K/zeta), then with probability at least 1 - zeta none of them happens.",
        "The probability of a union is at most the sum of the probabilities, and K * 2 exp(-e) <= zeta.",
    ),
    Rule(
        "conserved quantity",
        "Along a flow a sum of constants times logarithms of positive arguments changes by the sum of constant * slope/argument, times the velocity. If "
        "that rate is the same for every step, the difference between two steps is constant as long as the hypotheses hold.",
        "The chain rule; a function whose derivative is zero is constant.",
    ),
    Rule(
        "logarithm of a product",
        "For positive numbers, y = f_1 * ... * f_k iff log(y) = log(f_1) + ... + log(f_k); likewise with <, <=, > and >=. log(exp(a)) = a.",
        "log is strictly increasing and turns products into sums; exp is its inverse.",
    ),
    Rule(
        "exponential",
        "exp(a) > 0; exp(a) < exp(b) iff a < b, likewise with <=; exp(0) = 1.",
        "exp is the inverse of log and strictly increasing.",
    ),
    Rule(
        "logarithm bounds",
        "1 - 1/y <= log(y) <= y - 1 for y > 0, with equality only for y = 1; and 2*log(s) < s - 1/s for s > 1, > for 0 < s < 1.",
        "The differences have derivatives of one sign on either side of 1.",
    ),
    Rule(
        "increasing function",
        "A function with a positive derivative on an interval is strictly increasing there: f(a) < f(b) from a < b, and f(a) <= f(b) from a <= b.",
        "The mean value theorem. The derivative is taken by the rules for sums, products, quotients, powers and logarithms.",
    ),
    Rule(
        "special case",
        "A relation that holds for every value of a variable that satisfies the hypotheses holds for any one such value.",
        "A statement for all numbers holds for each of them; the value is defined, and satisfies the hypotheses.",
    ),
    Rule(
        "intermediate value",
        "A continuous function that is below a value at one point of an interval and above it at a later one takes the value in between; a function that also "
        "increases on the interval takes it nowhere else on it.",
        "The intermediate value theorem. Sums, products, quotients without zero divisors, powers, exponentials, logarithms of positive numbers and roots are continuous.",
    ),
    Rule(
        "bound on every step",
        "If for every number B a round turns values in [0, B] at all steps into values in [0, q*B], with a fixed 0 <= q < 1, then values in [0, B] at "
        "round 0 are in [0, q^t*B] at round t, and tend to 0.",
        "Induction on t; powers of a number in [0, 1) tend to 0.",
    ),
    Rule(
        "ball arithmetic",
        "An inequality between expressions with logarithms, exponentials or roots holds at every point of a compact box, because outward rounded balls "
        "that cover the box lie on the right side of it.",
        "A computation by python-flint (arb), which is trusted for it: the independent checker does not repeat it, and it is no lemma.",
    ),
    Rule(
        "theorem at a later round",
        "If the state after some rounds satisfies a theorem's hypotheses, its statement about all later rounds holds from there.",
        "A round depends on the current state only.",
    ),
)

RULES: Final = MappingProxyType({rule.name: rule for rule in _RULES})

#: rules that are computations: what they conclude is not re-checked by the independent checker, and they are no lemmas of proofs/coq/theory/Rules.v
COMPUTATIONS: Final = frozenset({"ball arithmetic"})
