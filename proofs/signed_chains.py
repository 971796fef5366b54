"""Signed edges: fixed points, corners, what keeps its sign and what crosses zero in one round.

Claim    For every N >= 2 and M >= 2, edges in [mu, 1] with mu = -1/(M-1): a step is fixed iff R = 0 or its edge is a corner, 1 or mu; the multiplier there is 1/od(R) at 1 and
         od(R) at mu. If L > 0 every edge keeps its sign and moves away from 0, and J does not fall. If L < 0 at most one edge crosses zero in a round (II.2p).
         N = 2: the fate is the sign of delta_1 + delta_2 + (M-2) delta_1 delta_2. One negative edge -x: p - x > (M-2) p x for all positive p is preserved.
Source   Not in RL-STaR, arXiv:2410.23912; for its recursion with signed edges.
Idea     delta' - delta = R (1-delta)(1+(M-1) delta)/D; both sides of [mu, 1] are zeros of it.
"""

from rlstar_sym import Aggregate, Defined, Rational, Symbol, SymmetricChain
from rlstar_sym.polynomial.expressions import substitute
from rlstar_sym.theorem import theorem

chain = SymmetricChain()
delta, rest, L, M = chain.delta, chain.rest, chain.product, chain.states
after = chain.star_round()
accuracy = chain.accuracy
half, third, tenth = Rational(1, 2), Rational(1, 3), Rational(1, 10)


def image(edge, others):
    """Phi(edge, others), the new edge of a step whose other edges have that product."""
    return substitute(after.delta.definition, {delta: edge, rest: others})


def odds(edge):
    """od(delta), the odds of the right state against one wrong state."""
    return (1 + (M - 1) * edge) / (1 - edge)


@theorem("II.2", "Fixed points and corners", uses=["I.1"])
def fixed_points(proof):
    D = 1 + (M - 1) * delta * rest
    proof.assume(M >= 2, D.differs(0))
    moved = after.delta.definition.numerator
    with proof.case("the edge is fixed", moved.equals(delta * D)):
        only = proof.show(
            (rest * (1 - delta) * (1 + (M - 1) * delta)).equals(0),
            note="A fixed edge is a corner, or the others have product 0.",
        )
    with proof.case("the others have product 0", rest.equals(0)):
        still = proof.show(after.delta.equals(delta))
    with proof.case("a right corner", delta.equals(1)):
        right = proof.show(after.delta.equals(1), note="Corners are fixed:")
    with proof.case("a wrong corner", (1 + (M - 1) * delta).equals(0)):
        wrong = proof.identity(1 + (M - 1) * after.delta, (1 + (M - 1) * delta) * (1 + (M - 1) * rest) / D)
    edge, others = Symbol("d"), Symbol("R")
    with proof.case(
        "near a corner",
        edge < 1,
        (M - 1) * edge > -1,
        (1 + (M - 1) * others * edge).differs(0),
        (1 + (M - 1) * others).differs(0),
        others < 1,
    ):
        at_right = proof.identity(
            (1 - image(edge, others)) / (1 - edge),
            (1 - others) / (1 + (M - 1) * others * edge),
            note="the distance to 1 is multiplied by this, which is 1/od(R) at delta = 1;",
        )
        at_wrong = proof.identity(
            (1 + (M - 1) * image(edge, others)) / (1 + (M - 1) * edge),
            (1 + (M - 1) * others) / (1 + (M - 1) * others * edge),
            note="the distance to mu by this, which is od(R) at delta = mu.",
        )
    with proof.case("the others between 0 and 1", 0 < edge, edge < 1, 0 < others, others < 1):
        closer = proof.show(image(edge, others) > edge, note="An edge below 1 moves towards the right corner.")
        proof.fails_without(M >= 2, claim=closer, at={edge: half, others: tenth, delta: [half, half], M: -4})
    proof.serves("the classification of signed edges")
    return only, still, right, wrong, at_right, at_wrong


@theorem("II.2a", "Corner multipliers", uses=["I.1", "II.2"])
def corner_multipliers(proof):
    # P = mu^k, the product at a corner with k wrong steps; a step at mu has the others at mu^(k-1) = -(M-1) P
    P = Symbol("P")
    proof.assume(M >= 2, P > -1, P < 1)
    at_right, at_wrong = 1 / odds(P), odds(-(M - 1) * P)
    with proof.case("an even number of wrong steps", P > 0, (M - 1) ** 2 * P <= 1):
        attracts = [
            proof.show(at_right < 1, note="For even k >= 2 both multipliers are below 1"),
            proof.show(at_wrong < 1),
        ]
        attracts.append(proof.show(at_wrong >= 0))
        attracts.append(proof.show(chain.accuracy_of(P) < 1, note="at an accuracy below 1."))
        attracts.append(proof.show(chain.accuracy_of(P) > 1 / M))
        proof.fails_without(M >= 2, claim=attracts[0], at={P: Rational(1, 100), M: -4})
    with proof.case("an odd number of wrong steps, at least three", P < 0, (M - 1) * P > -1):
        repels = [proof.show(at_right > 1, note="For odd k >= 3 both exceed 1."), proof.show(at_wrong > 1)]
    with proof.case("two wrong steps", ((M - 1) ** 2 * P).equals(1)):
        value = proof.show(chain.accuracy_of(P).equals(1 / (M - 1)), note="Two wrong steps: J = 1/(M-1).")
    return *attracts, *repels, value


@theorem("II.2b", "An even number of negative edges: signs are kept", uses=["I.1", "I.2"])
def signs_are_kept(proof):
    proof.assume((M - 1) * delta >= -1, delta <= 1, M >= 2, L > 0)
    proof.induction((M - 1) * rest >= -1, rest <= 1)
    factor = proof.one_factor_out(L, rest)
    same_side = proof.show(delta * rest > 0, using=[factor, L > 0])
    inside = [
        proof.show(after.delta <= 1, using=[same_side], note="The new edge is in [mu, 1]"),
        proof.show((M - 1) * after.delta >= -1, using=[same_side]),
    ]
    kept = proof.show(delta * after.delta > 0, using=[same_side], note="with the same sign,")
    away = proof.show(delta * (after.delta - delta) >= 0, using=[same_side], note="no nearer to 0.")
    new = after.product_next
    more, _ = proof.induction(L * (new - L) >= 0, L * L >= 0, given=[away])
    better = proof.show(after.following(accuracy) >= accuracy, using=[more, L > 0])
    proof.fails_without(L > 0, claim=away, at={M: 2, delta: [-half, half]})
    proof.fails_without(delta <= 1, claim=away, at={M: 2, delta: [2, half]})
    proof.fails_without((M - 1) * delta >= -1, claim=away, at={M: 3, delta: [-Rational(9, 10), -half]})
    proof.fails_without(M >= 2, claim=away, at={M: -4, delta: [-1, -1]})
    return *inside, kept, away, better


two = SymmetricChain(steps=2)
first, second = two.deltas
after_two = two.star_round()


@theorem("II.2c", "Two signed steps", uses=["I.1"])
def two_signed_steps(proof):
    fate = first + second + (M - 2) * first * second
    proof.assume((M - 1) * first > -1, first < 1, (M - 1) * second > -1, second < 1, M >= 2)
    new, new_second = after_two.deltas
    positive = proof.show(1 + (M - 1) * first * second > 0, note="J > 0, so a round is defined.")

    def known(relation, note=""):
        return proof.show(relation, using=[positive], note=note)

    both = [
        known(new.equals(fate / (1 + (M - 1) * first * second)), "After one round both edges are equal,"),
        known(new_second.equals(fate / (1 + (M - 1) * first * second))),
    ]
    inside = [known(new < 1), known((M - 1) * new > -1), known(new_second < 1), known((M - 1) * new_second > -1)]
    with proof.case("a positive fate", fate > 0):
        up = known(new > 0, "with the sign of the fate,")
    with proof.case("a negative fate", fate < 0):
        down = known(new < 0)
    with proof.case("no fate", fate.equals(0)):
        stuck = known(new.equals(0))
    known(odds(new).equals(odds(first) * odds(second)))
    known(odds(new_second).equals(odds(first) * odds(second)))
    proof.preserved(after_two)
    power = proof.repeated_squaring(odds(first), odds(second), after_two, note="and from then on the odds square:")
    grows = proof.equivalent(
        odds(first) * odds(second) > 1, fate > 0, pivot=fate, note="they grow iff the fate is positive."
    )
    proof.fails_without(first < 1, claim=inside[0], at={first: 2, second: half, M: 2})
    proof.fails_without((M - 1) * first > -1, claim=inside[1], at={first: -2, second: 0, M: 2})
    proof.fails_without(second < 1, claim=inside[2], at={first: half, second: 2, M: 2})
    proof.fails_without((M - 1) * second > -1, claim=inside[3], at={first: 0, second: -2, M: 2})
    proof.fails_without(M >= 2, claim=inside[0], at={first: -1, second: -1, M: -4})
    return *both, up, down, stuck, power, grows


u, v, c = Symbol("u"), Symbol("v"), Symbol("c")


@theorem("II.2d", "Two states: gaps and ties", uses=["I.1"])
def two_states(proof):
    # two steps with edges u and v, the product of all others c
    proof.assume(M.equals(2), (1 + u * v * c).differs(0))
    first_new, second_new = image(u, v * c), image(v, u * c)
    difference = proof.identity(
        first_new - second_new,
        (u - v) * (1 - c) / (1 + u * v * c),
        using=[M.equals(2)],
        note="The gap between two edges,",
    )
    total = proof.identity(
        first_new + second_new,
        (u + v) * (1 + c) / (1 + u * v * c),
        using=[M.equals(2)],
        note="and between their negatives.",
    )
    with proof.case("a tie", u.equals(v)):
        tie = proof.show(first_new.equals(second_new), note="So a tie stays a tie,")
    with proof.case("a tie of opposite signs", u.equals(-v)):
        opposite = proof.show(first_new.equals(-second_new), note="also of opposite signs.")
    proof.fails_without(M.equals(2), claim=difference, at={M: 3, u: half, v: third, c: half})
    return difference, total, tie, opposite


# a chain with one negative edge -x and the others, p_k > 0
x, p = Symbol("x"), Symbol("p", "p_n", indexed=True)
all_p, other_p = Aggregate("P", "product", p, 0), Aggregate("P_others", "product", p, 1, "P_n")
p_next = Defined("p_next", image(p, -x * other_p), "p_n'")
x_next = Defined("x_next", -image(-x, all_p), "x'")


@theorem("II.2e", "One negative edge: a condition that a round preserves", uses=["I.1"])
def rescued(proof):
    # N >= 3 steps: one with edge -x and at least two others
    condition = p - x > (M - 2) * p * x
    proof.assume(0 < x, (M - 1) * x <= 1, 0 < p, p < 1, M >= 2, condition)
    proof.induction(0 < other_p, other_p < 1)
    proof.induction(0 < all_p, all_p < 1)
    factor = proof.one_factor_out(all_p, other_p)
    stays = proof.show(p_next > 0, note="No positive edge crosses zero,")
    below_one = proof.show(p_next < 1)
    here = Defined("x_here", -image(-x, p * other_p), r"\hat{x}")
    same = proof.show(x_next.equals(here), using=[factor], opening=[x_next, here])
    c = other_p
    further = proof.show(p - x > (M - 2) * p * x * c, note="The condition is stronger than its form with P_n,")
    one_part = Defined("w_1", (p - x - (M - 2) * p * x) * (1 - (M - 1) * x * c) * (1 + (M - 1) * p * c))
    other_part = Defined("w_2", (1 - p) * (1 + x) * c * (p - x - (M - 2) * p * x * c))
    D = 1 - (M - 1) * p * x * c
    new_condition = proof.identity(
        p_next - here - (M - 2) * p_next * here, (one_part + other_part) / D / D, note="and it returns with both:"
    )
    defined = proof.show(1 - (M - 1) * x * c > 0)
    parts = [
        proof.show(one_part > 0, using=[defined, condition], opening=[one_part]),
        proof.show(other_part > 0, using=[further], opening=[other_part]),
    ]
    positive = proof.show(one_part + other_part > 0, using=parts)
    after_round = proof.show(p_next - here > (M - 2) * p_next * here, using=[positive], opening=[one_part, other_part])
    gap = proof.identity(
        p_next - here,
        ((p - x) * (1 + other_p) - 2 * (M - 2) * p * x * other_p) / (1 - (M - 1) * p * x * other_p),
        note="The gap to the positive edge,",
    )
    proof.fails_without(condition, claim=stays, at={x: half, p: [tenth, half], M: 2})
    return stays, below_one, same, new_condition, after_round, gap


@theorem("II.2f", "One negative edge: lost once it is the larger one", uses=["I.1"])
def lost(proof):
    # c is the product of the positive edges other than p
    c, edge = Symbol("c"), Symbol("p")
    proof.assume(0 < x, 0 < edge, edge < 1, 0 <= c, c <= 1, M >= 2, (M - 1) * x <= 1)
    bound = (edge - x) * (1 + c) <= 2 * (M - 2) * edge * x * c
    new, new_x = image(edge, -x * c), -image(-x, edge * c)
    with proof.case("no larger than the bound", bound):
        falls = proof.show(new <= new_x, note="The positive edge falls behind the negative one,")
    with proof.case("behind", edge <= x):
        absorbed = proof.show(new <= new_x, note="and stays behind.")
        proof.fails_without(M >= 2, claim=absorbed, at={x: half, edge: half, c: half, M: 1})
    return falls, absorbed
