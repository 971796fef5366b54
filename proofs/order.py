"""Order: raising any edge raises, or keeps, every edge of the next round.

Claim    For every N >= 2 and M >= 2, on [0, 1]^N: delta' = Phi(delta, R) is nondecreasing in both arguments. So if delta_k <= gamma_k for all k, then
         delta_n' <= gamma_n' for every n, so the order is kept at every round, and a chain between x and y in every step stays between the rounds of
         the equal chains x and y. With signed edges in [mu, 1], mu = -1/(M-1), Phi is nondecreasing in both arguments too, wherever a round is defined: bounds
         x_n <= delta_n <= y_n on an edge and a_n <= R_n <= b_n on the product of the others give Phi(x_n, a_n) <= delta_n' <= Phi(y_n, b_n).
Source   Not in RL-STaR, arXiv:2410.23912; for its recursion.
Idea     Both difference quotients of Phi factor with factors that are not negative; larger factors make larger products.
"""

from rlstar_sym import Defined, Rational, Symbol, SymmetricChain
from rlstar_sym.model.joint import side_by_side
from rlstar_sym.polynomial.expressions import substitute
from rlstar_sym.polynomial.indexed import restate
from rlstar_sym.theorem import theorem

chain = SymmetricChain()
delta, rest, L, M = chain.delta, chain.rest, chain.product, chain.states
after = chain.star_round()
half = Rational(1, 2)

# a second chain, with edges gamma_k
gamma = Symbol("gamma", r"\gamma_n", indexed=True)
rest_gamma, gamma_next = restate(rest, {delta: gamma}), restate(after.delta, {delta: gamma})
L_gamma = restate(L, {delta: gamma})
product_next, product_next_gamma = after.product_next, restate(after.product_next, {delta: gamma})


def image(edge, others):
    """Phi(edge, others), the new edge of a step whose other edges have that product."""
    return substitute(after.delta.definition, {delta: edge, rest: others})


def denominator(edge, others):
    """D = 1 + (M-1) L."""
    return 1 + (M - 1) * edge * others


@theorem("II.1", "Order", uses=["I.1"])
def order(proof):
    d, low, high = Symbol("d"), Symbol("R_1"), Symbol("R_2")
    proof.assume(M >= 2)
    with proof.case("the other edges raised", 0 <= d, d <= 1, 0 <= low, low <= high, high <= 1):
        in_rest = proof.identity(
            image(d, high) - image(d, low),
            (high - low) * (1 - d) * (1 + (M - 1) * d) / (denominator(d, low) * denominator(d, high)),
            note="The difference quotient in R,",
        )
        more_rest = proof.show(image(d, low) <= image(d, high))
        proof.fails_without(M >= 2, claim=more_rest, at={d: half, low: 0, high: Rational(1, 10), M: -4})
    first, second, r = Symbol("d_1"), Symbol("d_2"), Symbol("R")
    with proof.case("the edge raised", 0 <= r, r <= 1, 0 <= first, first <= second, second <= 1):
        in_edge = proof.identity(
            image(second, r) - image(first, r),
            (second - first) * (1 - r) * (1 + (M - 1) * r) / (denominator(first, r) * denominator(second, r)),
            note="and the one in delta, which is the same with the roles exchanged.",
        )
        more_edge = proof.show(image(first, r) <= image(second, r))
    proof.serves("rounds from positive edges")
    return in_rest, more_rest, in_edge, more_edge


@theorem("II.1a", "The round preserves the order of chains", uses=["I.1", "I.2", "II.1"])
def chains_in_order(proof):
    proof.assume(0 <= delta, delta <= gamma, gamma <= 1, M >= 2)
    proof.know(delta <= 1, using=[delta <= gamma, gamma <= 1])
    proof.know(gamma >= 0, using=[0 <= delta, delta <= gamma])
    proof.induction(0 <= rest, rest <= rest_gamma, rest_gamma <= 1, note="Larger edges have a larger product.")
    ordered = proof.show(after.delta <= gamma_next, note="Phi is nondecreasing in both arguments.")
    not_negative = proof.show(after.delta >= 0)
    proof.induction(0 <= product_next, product_next <= product_next_gamma, given=[ordered, not_negative])
    accuracy = proof.show(
        chain.accuracy_of(product_next) <= chain.accuracy_of(product_next_gamma),
        note="So the accuracies stay in order.",
    )
    proof.fails_without(0 <= delta, claim=ordered, at={M: 10, delta: [-1, Rational(1, 4)], gamma: [Rational(1, 10), 1]})
    proof.fails_without(delta <= gamma, claim=ordered, at={M: 2, delta: [half, half], gamma: [0, half]})
    proof.fails_without(gamma <= 1, claim=ordered, at={M: 2, delta: [Rational(1, 3), 1], gamma: [3, 2]})
    proof.fails_without(M >= 2, claim=ordered, at={M: -4, delta: [half, 0], gamma: [half, Rational(1, 10)]})
    return ordered, accuracy


@theorem("II.1b", "Faster than the equal chain of the least edge", uses=["I.1", "II.1"])
def above_equal_chain(proof):
    low = Symbol("x")
    rest_low, low_next = restate(rest, {delta: low}), restate(after.delta, {delta: low})
    proof.assume(0 <= low, low <= delta, delta <= 1, M >= 2)
    positive = proof.know(delta >= 0, using=[0 <= low, low <= delta])
    proof.know(low <= 1, using=[low <= delta, delta <= 1])
    proof.induction(
        0 <= rest_low,
        rest_low <= rest,
        rest <= 1,
        given=[positive],
        note="The product of the others is at least x^(N-1),",
    )
    proof.induction(rest >= 0, given=[positive])
    lower = proof.show(low_next <= after.delta, note="so no edge falls behind the equal chain x.")
    proof.fails_without(0 <= low, claim=lower, at={M: 5, delta: [-half, -1], low: -1})
    proof.fails_without(low <= delta, claim=lower, at={M: 2, delta: [0, half], low: half})
    proof.fails_without(delta <= 1, claim=lower, at={M: 2, delta: [2, 3], low: Rational(3, 2)})
    proof.fails_without(M >= 2, claim=lower, at={M: -4, delta: [half, 1], low: half})
    return lower


@theorem("II.1c", "Slower than the equal chain of the greatest edge", uses=["I.1", "II.1"])
def below_equal_chain(proof):
    high = Symbol("y")
    rest_high, high_next = restate(rest, {delta: high}), restate(after.delta, {delta: high})
    proof.assume(0 <= delta, delta <= high, high <= 1, M >= 2)
    bounded = proof.know(delta <= 1, using=[delta <= high, high <= 1])
    proof.know(high >= 0, using=[0 <= delta, delta <= high])
    proof.induction(
        0 <= rest,
        rest <= rest_high,
        rest_high <= 1,
        given=[bounded],
        note="The product of the others is at most y^(N-1),",
    )
    proof.induction(rest <= 1, given=[bounded])
    upper = proof.show(after.delta <= high_next, note="so no edge overtakes the equal chain y.")
    proof.fails_without(0 <= delta, claim=upper, at={M: 5, delta: [-1, half], high: Rational(9, 10)})
    proof.fails_without(delta <= high, claim=upper, at={M: 2, delta: [half, half], high: 0})
    proof.fails_without(high <= 1, claim=upper, at={M: 2, delta: [1, 3], high: 3})
    proof.fails_without(M >= 2, claim=upper, at={M: -10, delta: [Rational(1, 3), Rational(9, 10)], high: 1})
    return upper


both = side_by_side(after, gamma)


@theorem("II.1d", "Chains in order stay in order at every round", uses=["I.1", "I.2"])
def order_for_ever(proof):
    proof.assume(0 <= delta, delta <= gamma, gamma <= 1, M >= 2)
    proof.know(delta <= 1, using=[delta <= gamma, gamma <= 1])
    proof.know(gamma >= 0, using=[0 <= delta, delta <= gamma])
    proof.induction(0 <= rest, rest <= rest_gamma, 0 <= rest_gamma, rest_gamma <= 1)
    proof.induction(0 <= L, L <= L_gamma)
    next_gamma = both.next(gamma)
    proof.show(after.delta >= 0)
    below = proof.show(next_gamma <= 1)
    stays = proof.show(after.delta <= next_gamma, note="A round keeps the order,")
    proof.preserved(both)
    always = proof.every_round(delta <= gamma, both, note="so it is kept for ever,")
    proof.show(chain.accuracy_of(L) <= chain.accuracy_of(L_gamma))
    accuracy = proof.every_round(
        chain.accuracy_of(L) <= chain.accuracy_of(L_gamma), both, note="and with it that of the accuracies."
    )
    proof.fails_without(0 <= delta, claim=stays, at={M: 10, delta: [-1, Rational(1, 4)], gamma: [Rational(1, 10), 1]})
    proof.fails_without(delta <= gamma, claim=stays, at={M: 2, delta: [half, half], gamma: [0, half]})
    proof.fails_without(gamma <= 1, claim=below, at={M: 2, delta: [0, 0], gamma: [2, half]})
    proof.fails_without(M >= 2, claim=stays, at={M: -4, delta: [half, 0], gamma: [half, Rational(1, 10)]})
    proof.serves("chains in order", always, accuracy)
    return always, accuracy


# bounds on the edge of a step, and on the product of the other edges
x, y = (Symbol(name, f"{name}_n", indexed=True) for name in "xy")
a, b = (Symbol(name, f"{name}_n", indexed=True) for name in "ab")


@theorem("II.1e", "Signed edges: what bounds on the edges say of the next ones", uses=["I.1"])
def signed_bounds(proof):
    d, low, high, tenth = Symbol("d"), Symbol("R_1"), Symbol("R_2"), Rational(1, 10)
    proof.assume(M >= 2)
    in_range = ((M - 1) * d >= -1, d <= 1, low <= high, denominator(d, low) > 0, denominator(d, high) > 0)
    with proof.case("the other edges raised", *in_range):
        more_rest = proof.show(image(d, low) <= image(d, high), note="(1-delta)(1+(M-1) delta) is not negative.")
        proof.fails_without((M - 1) * d >= -1, claim=more_rest, at={d: -1, low: 0, high: tenth, M: 3})
        proof.fails_without(d <= 1, claim=more_rest, at={d: 2, low: 0, high: tenth, M: 2})
    first, second, r = Symbol("d_1"), Symbol("d_2"), Symbol("R")
    in_range = ((M - 1) * r >= -1, r <= 1, first <= second, denominator(first, r) > 0, denominator(second, r) > 0)
    with proof.case("the edge raised", *in_range):
        more_edge = proof.show(image(first, r) <= image(second, r), note="(1-R)(1+(M-1) R) is not negative.")
        proof.fails_without((M - 1) * r >= -1, claim=more_edge, at={r: -1, first: 0, second: tenth, M: 3})
        proof.fails_without(r <= 1, claim=more_edge, at={r: 2, first: 0, second: tenth, M: 2})
    edges = ((M - 1) * x >= -1, x <= delta, delta <= y, y <= 1)
    others = ((M - 1) * a >= -1, a <= rest, rest <= b, b <= 1)
    defined = tuple(denominator(edge, of) > 0 for edge in (x, y) for of in (a, b))
    least = Defined("Phi_low", image(x, a), r"\check\Phi_n")
    greatest = Defined("Phi_high", image(y, b), r"\hat\Phi_n")
    middle, over = Defined("v", image(x, rest), "v_n"), Defined("w", image(y, rest), "w_n")
    with proof.case("between bounds", *edges, *others, *defined):
        ends = [
            proof.show(denominator(x, rest) > 0, note="D is linear in R, and positive at both ends;"),
            proof.show(denominator(y, rest) > 0),
        ]
        round_is_defined = proof.show(denominator(delta, rest) > 0, using=ends, note="likewise in delta.")
        inside = [*ends, round_is_defined, proof.show((M - 1) * rest >= -1), proof.show(rest <= 1)]
        raised = [
            proof.show(least <= middle, using=inside, opening=[least, middle]),
            proof.show(middle <= after.delta, using=inside, opening=[middle]),
            proof.show(over <= greatest, using=inside, opening=[over, greatest]),
            proof.show(after.delta <= over, using=inside, opening=[over]),
        ]
        lower = proof.show(least <= after.delta, using=raised[:2], note="First R is raised, then delta.")
        upper = proof.show(after.delta <= greatest, using=raised[2:])
    proof.serves("bounds on a round of signed edges", lower, upper)
    return more_rest, more_edge, round_is_defined, lower, upper
