"""Signed edges over many rounds: where they end.

Claim    With mu = -1/(M-1), edges in [mu, 1], every N >= 2 and M >= 2. If L > 0, every positive edge tends to 1, every negative one to mu, and J to (1 + (M-1) P)/M with
         P the product of these corners: 1 if no edge is negative or M = 2, at most 2/M if one is negative and M >= 3. If exactly one edge is zero, one round makes it the
         product of the others, which do not move, so that then L > 0 unless another one is zero. N = 2: the edges tend to 1, mu or 0 as
         delta_1 + delta_2 + (M-2) delta_1 delta_2 is positive, negative or zero, and J to 1, 1/(M-1) or 1/M. Two or more
         zeros, or all edges at 1 or mu (with J > 0): nothing ever moves. If J > 1/(M-1), every edge is positive.
Source   Not in RL-STaR, arXiv:2410.23912; for its recursion with signed edges.
Idea     L does not fall, so with c = L(0) the distance of every edge to the corner of its sign shrinks by the factor 1 - c in every round.
"""

from rlstar_sym import Aggregate, Defined, Rational, Symbol, SymmetricChain
from rlstar_sym.model.joint import others_product, set_apart
from rlstar_sym.theorem import theorem

chain = SymmetricChain()
delta, rest, L, M = chain.delta, chain.rest, chain.product, chain.states
after = chain.star_round()
accuracy = chain.accuracy
half = Rational(1, 2)

# a_n is 1 where the edge is positive and 0 where it is negative: in [0, 1], with a delta >= 0 and (1-a) delta <= 0. The edge of that sign's corner:
a = Symbol("a", "a_n", indexed=True)
corner = Defined("tau", (M * a - 1) / (M - 1), r"\tau_n")
corners = Aggregate("P", "product", corner, 0)
signs = Aggregate("Q", "product", 2 * a - 1, 0)
miss = Defined("g", (M - 1) * a * (1 - delta) + (1 - a) * (1 + (M - 1) * delta), "g_n")
misses = Aggregate("E", "sum", miss, 0)


@theorem(
    "II.2g",
    "An even number of negative edges: every edge tends to the corner of its sign",
    uses=["I.1", "I.2", "II.2b"],
)
def even_limits(proof):
    proof.assume((M - 1) * delta >= -1, delta <= 1, M >= 2, L > 0)
    proof.assume(0 <= a, a <= 1, a * delta >= 0, (1 - a) * delta <= 0)
    S, c = Defined("S", delta * rest), Symbol("c")
    proof.know(delta >= -1, using=[(M - 1) * delta >= -1, M >= 2])
    proof.induction((M - 1) * rest >= -1, rest <= 1, rest >= -1)
    proof.induction(L <= 1, L >= -1)
    *_, kept, away, _ = proof.cite("II.2b")
    factor = proof.one_factor_out(L, rest)
    same_side = proof.show(S > 0, using=[factor, L > 0], opening=[S])
    kept_right = proof.show(a * after.delta >= 0, using=[kept])
    kept_wrong = proof.show((1 - a) * after.delta <= 0, using=[kept])
    grown, _ = proof.induction(L * (after.product_next - L) >= 0, L * L >= 0, given=[away])
    higher = proof.show(after.product_next >= L, using=[grown, L > 0])
    proof.show(after.product_next > 0, using=[higher, L > 0])
    right = proof.show(a * rest >= 0, using=[same_side], opening=[S])
    wrong = proof.show((1 - a) * rest <= 0, using=[same_side], opening=[S])
    square = proof.show(delta * delta >= S * S, opening=[S])
    nonzero = proof.show(delta * delta > 0, using=[square, same_side])
    mixed = proof.show(a * (1 - a) * S <= 0, using=[wrong, a * delta >= 0], opening=[S])
    none = proof.show(a * (1 - a) <= 0, using=[mixed, same_side])
    zero_one = proof.show((a * (1 - a)).equals(0), using=[none], note="a_n is 0 or 1, as no edge is 0.")
    aligned = proof.show((2 * a - 1) * delta >= delta * delta)
    alike = proof.show((2 * a - 1) * delta > 0, using=[aligned, nonzero])
    (both,) = proof.induction(signs * L > 0, given=[alike])
    positive = proof.show(signs > 0, using=[both, L > 0], note="and an even number of them are 0.")
    distance = proof.show(miss >= 0)

    W = Defined("w", a * ((1 - c) * (1 + (M - 1) * S) - (1 - rest)))
    V = Defined("v", (1 - a) * ((1 - c) * (1 + (M - 1) * S) - (1 + (M - 1) * rest)))
    with proof.start_value(c, L, L > 0, L <= 1):
        proof.show(c <= after.product_next, using=[higher])
        proof.preserved(after)
        enough = proof.show(a * rest >= a * c, using=[factor, same_side, right])
        enough_wrong = proof.show((1 - a) * rest <= -(1 - a) * c, using=[factor, same_side, wrong])
        shrink = proof.show(W >= 0, using=[enough, same_side], opening=[W])
        shrink_wrong = proof.show(V >= 0, using=[enough_wrong, same_side], opening=[V])
        # the same as g' <= (1-c) g
        proof.show(
            ((M - 1) * (1 - delta) * W + (1 + (M - 1) * delta) * V) / (1 + (M - 1) * S) >= 0,
            using=[shrink, shrink_wrong, same_side],
        )
        null = proof.geometric(miss, 1 - c, after)
        bounds = [
            proof.show(delta <= corner + miss),
            proof.show(corner - delta <= miss),
            proof.show(corner <= 1),
            proof.show(corner >= -1),
            proof.show(miss >= 0),
        ]
        edge_limit = proof.squeeze(delta, corner, miss, null)
        proof.induction(
            corners - L <= misses,
            L - corners <= misses,
            misses >= 0,
            corners <= 1,
            corners >= -1,
            L <= 1,
            L >= -1,
            given=bounds,
        )
        limit = chain.accuracy_of(corners)
        proof.show(accuracy <= limit + misses)
        proof.show(limit - accuracy <= misses)
        accuracy_limit = proof.squeeze(accuracy, limit, misses, null)
    edge_limit = proof.for_every_start(edge_limit, c)
    accuracy_limit = proof.for_every_start(accuracy_limit, c)
    small = Rational(1, 10)
    proof.fails_without(L > 0, claim=kept_right, at={M: 2, delta: [-half, Rational(1, 4)], a: [0, 1]})
    proof.fails_without((M - 1) * delta >= -1, claim=distance, at={M: 3, delta: [-9 * small, -9 * small], a: [0, 0]})
    proof.fails_without(delta <= 1, claim=distance, at={M: 2, delta: [2, 2], a: [1, 1]})
    proof.fails_without(M >= 2, claim=distance, at={M: -4, delta: [small, small], a: [1, 1]})
    proof.fails_without(0 <= a, claim=distance, at={M: 2, delta: [-half, -half], a: [-1, -1]})
    proof.fails_without(a <= 1, claim=distance, at={M: 2, delta: [half, half], a: [2, 2]})
    proof.fails_without(a * delta >= 0, claim=kept_right, at={M: 2, delta: [-half, -half], a: [1, 1]})
    proof.fails_without((1 - a) * delta <= 0, claim=kept_wrong, at={M: 2, delta: [half, half], a: [0, 0]})
    proof.decides("an even number of negative edges", edge_limit, accuracy_limit, fates=["takes off", "wrong steps"])
    return zero_one, positive, null, edge_limit, accuracy_limit


@theorem("II.2h", "The accuracy at a corner: when it is 1", uses=["I.1", "I.2"])
def corner_accuracy(proof):
    proof.assume(0 <= a, a <= 1, M >= 2)
    limit = chain.accuracy_of(corners)
    other_corners = Aggregate("P_others", "product", corner, 1, "P_n")
    factor = proof.one_factor_out(corners, other_corners)
    inside = [proof.show(corner <= 1), proof.show(corner >= -1)]
    proof.induction(other_corners <= 1, other_corners >= -1, given=inside)
    with proof.case("no step is wrong", a.equals(1)):
        one = proof.show(corner.equals(1))
        proof.induction(corners.equals(1), given=[one])
        optimal = proof.show(limit.equals(1), note="No negative edge: J tends to 1.")
        proof.fails_without(a.equals(1), claim=optimal, at={M: 3, a: [0, 0]})
    with proof.case("this step is wrong, three or more states", a.equals(0), M > 2, every_step=False):
        low = proof.show(((M - 1) * corner).equals(-1))
        small = proof.show((M - 1) * corners <= 1, using=[factor, low])
        less = proof.show(limit <= 2 / M, using=[small], note="A negative edge and M > 2: J tends to at most 2/M.")
        less_than_one = proof.show(limit < 1, using=[small])
        proof.fails_without(a.equals(0), claim=less, at={M: 3, a: [1, 1]})
        proof.fails_without(M > 2, claim=less_than_one, at={M: 2, a: [0, 0]})
    zero_one = (a * (1 - a)).equals(0)
    with proof.case("two states, an even number of wrong steps", M.equals(2), zero_one, signs > 0):
        sign = proof.show(corner.equals(2 * a - 1))
        unit = proof.show(((2 * a - 1) * (2 * a - 1)).equals(1), using=[zero_one])
        same, _ = proof.induction(corners.equals(signs), (signs * signs).equals(1), given=[sign, unit])
        perfect = proof.show(corners.equals(1), using=[same, signs > 0])
        always = proof.show(limit.equals(1), using=[perfect], note="Two states: J tends to 1 with wrong steps too.")
        proof.fails_without(M.equals(2), claim=always, at={M: 3, a: [0, 0]})
        proof.fails_without(signs > 0, claim=always, at={M: 2, a: [0, 1]})
        proof.fails_without(zero_one, claim=always, at={M: 2, a: [Rational(3, 4), 1]})
    return optimal, less, less_than_one, always


@theorem("II.2w", "An accuracy above 1/(M-1): every edge is positive", uses=["I.1", "I.2"])
def accurate_enough(proof):
    proof.assume((M - 1) * delta >= -1, delta <= 1, M >= 2)
    proof.induction((M - 1) * rest >= -1, rest <= 1)
    factor = proof.one_factor_out(L, rest)
    with proof.case("this edge is not positive", delta <= 0, every_step=False):
        least = proof.show((M - 1) * delta * rest <= -delta, note="The others are no further below 0 than mu,")
        small = proof.show((M - 1) ** 2 * L <= 1, using=[factor, least], note="so L is at most mu^2.")
        bounded = proof.show(accuracy <= 1 / (M - 1), using=[small], note="An edge that is not positive: J is small.")
        proof.fails_without(delta <= 0, claim=bounded, at={M: 3, delta: [1, 1]})
        proof.fails_without((M - 1) * delta >= -1, claim=bounded, at={M: 3, delta: [-1, -1]})
    proof.serves("an accuracy that excludes wrong steps", bounded)
    return small, bounded


two = SymmetricChain(steps=2)
first, second = two.deltas
after_two = two.star_round()


@theorem("II.2i", "Two signed steps: the limit", uses=["I.1", "I.2", "II.2c"])
def two_steps_limits(proof):
    fate = first + second + (M - 2) * first * second
    proof.assume((M - 1) * first >= -1, first <= 1, (M - 1) * second >= -1, second <= 1, M >= 2)
    proof.assume(1 + (M - 1) * first * second > 0)
    new, new_second = after_two.deltas
    inside = []
    for edge in (new, new_second):
        inside += [proof.show(edge <= 1), proof.show((M - 1) * edge >= -1)]
    both = Defined("L", first * second)
    c_plus, c_minus = Symbol("c_plus", "c_+"), Symbol("c_minus", "c_-")
    same = proof.identity(both, first * second)
    J = two.accuracy
    goal = -1 / (M - 1)
    with proof.case("both edges positive", first > 0, second > 0):
        proof.show(new > 0)
        proof.show(new_second > 0)
        proof.show(both > 0)
        proof.show(both <= 1)
        up = [proof.show(new >= first), proof.show(new_second >= second)]
        short = 2 - first - second
        grown = proof.show(new * new_second >= first * second, using=up)
        proof.show(1 + (M - 1) * new * new_second > 0, using=[grown])
        with proof.start_value(c_plus, both, both > 0, both <= 1):
            at_least = [proof.show(first * second >= c_plus, using=[same, c_plus <= both])]
            proof.show(new * new_second >= c_plus, using=[grown, *at_least])
            proof.preserved(after_two)
            parts = [
                proof.show(1 - new <= (1 - c_plus) * (1 - first), using=at_least),
                proof.show(1 - new_second <= (1 - c_plus) * (1 - second), using=at_least),
            ]
            proof.show(2 - new - new_second <= (1 - c_plus) * short, using=parts)
            null = proof.geometric(short, 1 - c_plus, after_two)
            limits = [proof.squeeze(q, 1, short, null) for q in (first, second, J)]
        right = [proof.for_every_start(limit, c_plus) for limit in limits]
    above = [proof.show(edge >= -1, using=[(M - 1) * edge >= -1, M >= 2]) for edge in (first, second)]
    with proof.case("both edges negative", first < 0, second < 0):
        proof.show(new < 0)
        proof.show(new_second < 0)
        proof.show(both > 0)
        proof.show(both <= 1, using=above, opening=[both])
        down = [proof.show(new <= first), proof.show(new_second <= second)]
        grown = proof.show(new * new_second >= first * second, using=down)
        proof.show(1 + (M - 1) * new * new_second > 0, using=[grown])
        short = (1 + (M - 1) * first) + (1 + (M - 1) * second)
        with proof.start_value(c_minus, both, both > 0, both <= 1):
            at_least = [proof.show(first * second >= c_minus, using=[same, c_minus <= both])]
            proof.show(new * new_second >= c_minus, using=[grown, *at_least])
            proof.preserved(after_two)
            parts = [
                proof.show(1 + (M - 1) * new <= (1 - c_minus) * (1 + (M - 1) * first), using=at_least),
                proof.show(1 + (M - 1) * new_second <= (1 - c_minus) * (1 + (M - 1) * second), using=at_least),
            ]
            proof.show(2 + (M - 1) * (new + new_second) <= (1 - c_minus) * short, using=parts)
            null = proof.geometric(short, 1 - c_minus, after_two)
            for q, value in ((first, goal), (second, goal), (J, 1 / (M - 1))):
                proof.show(q <= value + short)
            limits = [
                proof.squeeze(q, value, short, null) for q, value in ((first, goal), (second, goal), (J, 1 / (M - 1)))
            ]
        wrong = [proof.for_every_start(limit, c_minus) for limit in limits]
    with proof.case("both edges zero", first.equals(0), second.equals(0)):
        proof.show(new.equals(0))
        proof.show(new_second.equals(0))
        proof.show(1 + (M - 1) * new * new_second > 0)
        proof.preserved(after_two)
        null = proof.geometric(first, 0, after_two)
        zero = [proof.squeeze(first, 0, first, null), proof.squeeze(J, 1 / M, first, null)]
        null = proof.geometric(second, 0, after_two)
        zero.append(proof.squeeze(second, 0, second, null))
    stated = []
    with proof.case("a positive fate", fate > 0):
        stated += [proof.one_round_later(limit, after_two) for limit in right]
    with proof.case("a negative fate", fate < 0):
        stated += [proof.one_round_later(limit, after_two) for limit in wrong]
    with proof.case("no fate", fate.equals(0)):
        stated += [proof.one_round_later(limit, after_two) for limit in zero]
    proof.fails_without(first <= 1, claim=inside[0], at={first: 2, second: half, M: 2})
    proof.fails_without((M - 1) * first >= -1, claim=inside[1], at={first: -2, second: 0, M: 2})
    proof.fails_without(second <= 1, claim=inside[2], at={first: half, second: 2, M: 2})
    proof.fails_without((M - 1) * second >= -1, claim=inside[3], at={first: 0, second: -2, M: 2})
    proof.decides("two steps, log-odds that add up to more than 0", *stated[:3], fates=["takes off"])
    proof.decides("two steps, log-odds that add up to less than 0", *stated[3:6], fates=["wrong steps"])
    proof.decides("two steps, log-odds that add up to 0", *stated[6:], fates=["stuck"])
    return stated


# one step set apart, with edge z, and the others
z = Symbol("z")
apart = set_apart(after, z)
P_all = others_product(after)


@theorem("II.2j", "Exactly one zero edge: what one round makes of it", uses=["I.1", "II.2b"])
def one_zero(proof):
    proof.steps_from(1)
    proof.assume((M - 1) * delta >= -1, delta <= 1, M >= 2, z.equals(0))
    proof.know(delta >= -1, using=[(M - 1) * delta >= -1, M >= 2])
    proof.induction((M - 1) * P_all >= -1, P_all <= 1, P_all >= -1)
    becomes = proof.show(apart.next(z).equals(P_all), note="The zero edge becomes the product of the others,")
    stay = proof.show(apart.next(delta).equals(delta), note="which do not move.")
    inside = [proof.show((M - 1) * apart.next(z) >= -1), proof.show(apart.next(z) <= 1)]
    (same,) = proof.induction(apart.following(P_all).equals(P_all), given=[stay])
    product = proof.show(
        (apart.next(z) * apart.following(P_all)).equals(P_all * P_all),
        using=[same, becomes],
        note="So the product of all edges is a square,",
    )
    with proof.case("no other edge is zero", P_all.differs(0)):
        positive = proof.show(
            apart.next(z) * apart.following(P_all) > 0,
            using=[product],
            note="which is positive: II.2g holds from there.",
        )
    with proof.case("another edge is zero", P_all.equals(0)):
        stuck = proof.show(apart.next(z).equals(0), note="With another zero edge nothing moves.")
    proof.fails_without(z.equals(0), claim=becomes, at={M: 2, z: half, delta: [half]})
    proof.serves("one edge at chance, some negative")
    return becomes, stay, *inside, product, positive, stuck


@theorem("II.2u", "Signed edges that never move: two or more zeros, and corners", uses=["I.1", "I.2"])
def frozen(proof):
    D = 1 + (M - 1) * delta * rest
    proof.assume(M >= 2)
    factor = proof.one_factor_out(L, rest)
    with proof.case("two or more edges are zero: the others of every step have product 0", rest.equals(0)):
        fixed = proof.show(after.delta.equals(delta))
        zeros = proof.unchanged(delta, after)
        guess = proof.show(accuracy.equals(1 / M), using=[factor], note="The answer is a guess.")
        proof.fails_without(rest.equals(0), claim=fixed, at={M: 2, delta: [half, half]})
    with proof.case("every edge is 1 or mu", ((1 - delta) * (1 + (M - 1) * delta)).equals(0), D > 0):
        proof.show(after.delta.equals(delta))
        corner = proof.unchanged(delta, after)
    proof.decides("two edges at chance", zeros, guess, fates=["stuck"])
    proof.decides("every edge at an end", corner, fates=["stuck"])
    return zeros, guess, corner
