"""One negative edge -x among positive edges p: when it is certain to cross zero, and when it cannot before a positive edge does.

Claim    For M >= 2. If od(p) od(-x) >= od(g) > 1 for every positive edge p (g > 0: this is p - x > (M-2) p x with room to spare), a round keeps this, no positive edge crosses zero, and -x
         crosses zero within 1 + x/(g^N h) rounds, 1 - (M-1) x >= h > 0, N the number of positive edges, and every edge tends to 1, J to 1. If for some p, with c <= 1/2 the product of the other positive
         edges, 1/x - 1/p <= (2/3)(M-2), then -x does not cross in this round, and the same holds after it unless p crosses. (In II.2q and II.2t, N >= 2 counts the positive edges.)
Source   Not in RL-STaR, arXiv:2410.23912; for its recursion with signed edges.
Idea     od(p') od(-x') is od(p) od(-x) times od(p R) od(-x R), R the product of the other positive edges. For the bound 2/3, by order it is enough to look at its end.
"""

from rlstar_sym import Aggregate, Defined, Rational, Symbol, SymmetricChain
from rlstar_sym.model.joint import others_product, set_apart
from rlstar_sym.polynomial.expressions import substitute
from rlstar_sym.polynomial.indexed import restate
from rlstar_sym.theorem import theorem

chain = SymmetricChain()
delta, rest, M = chain.delta, chain.rest, chain.states
after = chain.star_round()
P = others_product(after)
x = Symbol("x")
both = set_apart(after, x, negated=True)
half = Rational(1, 2)


@theorem(
    "II.2q", "One negative edge: the condition under which it crosses zero in a bounded number of rounds", uses=["I.1"]
)
def rescued_in_time(proof):
    # od(p) od(-x) >= od(g) for every positive edge p: the condition p - x > (M-2) p x with room to spare
    g, h, rounds = Symbol("g"), Symbol("h"), Symbol("T")
    edge = delta
    new, new_edge = both.next(x), both.next(delta)
    proof.steps_from(2)
    ahead = (1 + (M - 1) * edge) * (1 - (M - 1) * x) * (1 - g) >= (1 + (M - 1) * g) * (1 - edge) * (1 + x)
    proof.assume(0 < x, 0 < edge, edge <= 1, M >= 2, 0 < g, g < 1, 0 < h, (M - 1) * x <= 1 - h, ahead)
    least = proof.show(edge >= g, using=[ahead, 0 < x, M >= 2])
    proof.know((M - 1) * x < 1, using=[0 < h, (M - 1) * x <= 1 - h])
    G = Aggregate("G", "product", g, 0, "g^{N}")
    proof.induction(P >= G, G > 0, P > 0, P <= 1, given=[least])
    proof.induction(rest > 0, rest <= 1)
    factor = proof.one_factor_out(P, rest)
    condition = proof.show(
        edge - x > (M - 2) * edge * x, using=[0 < g, g < 1, ahead], note="It implies p - x > (M-2) p x,"
    )
    weaker = proof.show(edge - x > (M - 2) * edge * x * rest, using=[condition])
    stays = proof.show(new_edge > 0, using=[weaker], note="no positive edge crosses zero,")
    inside = proof.show(new_edge <= 1)
    names = [
        A := Defined("A", (1 + (M - 1) * edge) * (1 - (M - 1) * x) * (1 - g)),
        B := Defined("B", (1 + (M - 1) * g) * (1 - edge) * (1 + x)),
        C := Defined("C", (1 - (M - 1) * x * rest) * (1 + (M - 1) * edge * rest)),
        E := Defined("E", (1 + x * rest) * (1 - edge * rest)),
    ]
    before = [
        proof.show(A >= B, using=[ahead], opening=[A, B]),
        proof.show(B >= 0, opening=[B]),
        proof.show(C >= E, using=[weaker], opening=[C, E]),
        proof.show(E >= 0, opening=[E]),
    ]
    product = proof.show(A * C >= B * E, using=before)
    here = Defined("x_here", substitute(new.definition, {P: edge * rest}), r"\hat{x}")
    same = proof.show(new.equals(here), using=[factor], opening=[new, here])
    following = (
        (1 + (M - 1) * new_edge) * (1 - (M - 1) * here) * (1 - g),
        (1 + (M - 1) * g) * (1 - new_edge) * (1 + here),
    )
    kept = proof.show(following[0] >= following[1], using=[product], opening=names)
    shrink = proof.show((M - 1) * new <= 1 - h, note="-x comes nearer to 0,")
    change = proof.show(new <= x - G * h, note="by at least g^N h in every round.")
    named = Defined("e", x)
    start, end = Symbol("x_0"), Symbol("x_T")
    same_name = proof.identity(named, x)
    step = proof.show(both.following(named) <= named - G * h, using=[change, same_name])
    told = proof.telescope(step, named, both, start={x: start}, end={x: end}, rounds=rounds - 1)
    with proof.case("after T - 1 rounds it is still negative", end > 0):
        ends = [restate(named, {x: start}), restate(named, {x: end})]
        bound = proof.show(G * h * (rounds - 1) < start, using=[told], opening=ends)
        most = proof.show(rounds < 1 + start / (G * h), using=[bound])
    tenth = Rational(1, 10)
    proof.fails_without(ahead, claim=stays, at={M: 2, x: half, g: tenth, h: tenth, delta: [tenth, half]})
    proof.fails_without(delta <= 1, claim=inside, at={M: 2, x: tenth, g: tenth, h: tenth, delta: [2, half]})
    room = (M - 1) * x <= 1 - h
    proof.fails_without(room, claim=shrink, at={M: 2, x: half, g: tenth, h: 9 * tenth, delta: [6 * tenth, 6 * tenth]})
    return condition, stays, inside, same, kept, shrink, change, most


@theorem("II.2t", "One negative edge: the condition under which every edge tends to 1", uses=["I.1", "II.2q"])
def rescued(proof):
    # -x is the edge that is negative at the start: it ends at 1, x at -1
    g, h, eps, c = Symbol("g"), Symbol("h"), Symbol("e"), Symbol("c")
    edge = delta
    new, new_edge = both.next(x), both.next(delta)
    proof.steps_from(2)
    ahead = (1 + (M - 1) * edge) * (1 - (M - 1) * x) * (1 - g) >= (1 + (M - 1) * g) * (1 - edge) * (1 + x)
    proof.assume(x >= -1, g <= edge, edge <= 1, M >= 2, 0 < g, g < 1, 0 < h, (M - 1) * x <= 1 - h, ahead)
    proof.know((M - 1) * x < 1, using=[0 < h, (M - 1) * x <= 1 - h])
    proof.know(x < 1, using=[0 < h, (M - 1) * x <= 1 - h, M >= 2])
    least = proof.know(edge > 0, using=[g <= edge, 0 < g])
    above = proof.know(edge >= g, using=[g <= edge])
    G = Aggregate("G", "product", g, 0, "g^{N}")
    proof.induction(P >= G, G > 0, G <= 1, P > 0, P <= 1, given=[above])
    proof.induction(rest > 0, rest <= 1, given=[least])
    factor = proof.one_factor_out(P, rest)
    whole = proof.show(rest >= G, using=[factor])
    here = Defined("x_here", substitute(new.definition, {P: edge * rest}), r"\hat{x}")
    same = proof.show(new.equals(here), using=[factor], opening=[new, here])
    D = proof.show(1 - (M - 1) * edge * x * rest > 0)
    low = proof.show(new >= -1)
    falls = proof.show(new <= x)
    shrink = proof.show((M - 1) * new <= 1 - h, using=[falls, M >= 2, 0 < h, (M - 1) * x <= 1 - h])
    inside = proof.show(new_edge <= 1)
    # od(p') = od(p) od(-x R) is between od(p) and od(p) od(-x)
    U = Defined("U", (1 + (M - 1) * edge) * (1 - g) - (1 + (M - 1) * g) * (1 - edge))
    V = Defined("V", (1 + (M - 1) * edge) * (1 - (M - 1) * x) * (1 - g) - (1 + (M - 1) * g) * (1 - edge) * (1 + x))
    ends = [
        proof.show(U >= 0, using=[g <= edge, M >= 2], opening=[U]),
        proof.show(V >= 0, using=[ahead], opening=[V]),
    ]
    mixture = proof.show((1 - rest) * U + rest * V >= 0, using=ends)
    between = proof.show(
        (1 + (M - 1) * edge) * (1 - (M - 1) * x * rest) * (1 - g) >= (1 + (M - 1) * g) * (1 - edge) * (1 + x * rest),
        using=[mixture],
        opening=[U, V],
    )
    stays = proof.show(new_edge >= g, using=[between])
    condition = proof.show(edge - x > (M - 2) * edge * x, using=[0 < g, g < 1, ahead])
    weaker = proof.show(edge - x >= (M - 2) * edge * x * rest, using=[condition])
    names = [
        A := Defined("A", (1 + (M - 1) * edge) * (1 - (M - 1) * x) * (1 - g)),
        B := Defined("B", (1 + (M - 1) * g) * (1 - edge) * (1 + x)),
        C := Defined("C", (1 - (M - 1) * x * rest) * (1 + (M - 1) * edge * rest)),
        E := Defined("E", (1 + x * rest) * (1 - edge * rest)),
    ]
    before = [
        proof.show(A >= B, using=[ahead], opening=[A, B]),
        proof.show(B >= 0, opening=[B]),
        proof.show(C >= E, using=[weaker], opening=[C, E]),
        proof.show(E >= 0, opening=[E]),
    ]
    product = proof.show(A * C >= B * E, using=before)
    kept = proof.show(
        (1 + (M - 1) * new_edge) * (1 - (M - 1) * here) * (1 - g) >= (1 + (M - 1) * g) * (1 - new_edge) * (1 + here),
        using=[product, D],
        opening=names,
    )
    proof.show(
        (1 + (M - 1) * new_edge) * (1 - (M - 1) * new) * (1 - g) >= (1 + (M - 1) * g) * (1 - new_edge) * (1 + new),
        using=[kept, same],
    )
    proof.preserved(both)
    with proof.case("as long as 1 + x is at least e", eps > 0, 1 + x >= eps):
        room = Defined("r", 1 - (M - 1) * x)
        wide = proof.show(room >= h, using=[(M - 1) * x <= 1 - h], opening=[room])
        enough = proof.show(P * room >= G * h, using=[wide, 0 < h])
        speed = Defined("q", P * room)
        fast = proof.show(speed >= G * h, using=[enough], opening=[speed, room])
        product = proof.show(speed * (1 + x) >= G * h * eps, using=[fast, 0 < h, 1 + x >= eps])
        rate = proof.show(P * (1 - (M - 1) * x) * (1 + x) >= G * h * eps, using=[product], opening=[speed, room])
        step = proof.show(M * new <= M * x - P * (1 - (M - 1) * x) * (1 + x))
        fall = proof.show(1 + new <= 1 + x - G * h * eps / M, using=[rate, step, M >= 2])
    null = proof.descent(1 + x, 1 + x, fall, eps, both, note="-x rises as long as it is not 1.")
    proof.show(x <= -1 + (1 + x))
    flips = proof.squeeze(x, -1, 1 + x, null)
    with proof.case("the negative edge has crossed zero", x < 0):
        proof.show(new < 0, using=[falls, x < 0])
        size = Defined("y", -x)
        meaning = proof.identity(size, -x)
        miss = Defined("v", (1 - edge) + (1 + x), "v_n")
        misses = Aggregate("W", "sum", miss, 0)
        with proof.start_value(c, size, size > 0, size <= 1):
            far = proof.show(-x >= c, using=[meaning, c <= size])
            proof.show(-new >= c, using=[far, falls])
            proof.preserved(both)
            enough = proof.show(-x * rest >= c * G, using=[far, whole])
            pull = Defined("z", -x * rest)
            pulled = [
                proof.show(pull >= c * G, using=[enough], opening=[pull]),
                proof.show(pull <= 1, opening=[pull]),
            ]
            shorter = proof.show(1 - pull <= (1 - c * G) * (1 + (M - 1) * edge * pull), using=pulled)
            others_rate = proof.show(1 - new_edge <= (1 - c * G) * (1 - edge), using=[shorter, D], opening=[pull])
            own_rate = proof.show(1 + new <= (1 - c * G) * (1 + x))
            proof.show(both.following(miss) <= (1 - c * G) * miss, using=[others_rate, own_rate])
            rate = proof.geometric(miss, 1 - c * G, both)
            rises = proof.squeeze(edge, 1, miss, rate)
            accuracy = chain.accuracy_of(-x * P)
            total, *_ = proof.induction(misses >= 1 + x * P, P <= 1, P >= 0)
            proof.show(1 - accuracy <= misses, using=[total])
            perfect = proof.squeeze(accuracy, 1, misses, rate)
        later = [proof.for_every_start(limit, c) for limit in (rises, perfect)]
    tenth = Rational(1, 10)
    near = (M - 1) * x <= 1 - h
    proof.fails_without(ahead, claim=stays, at={M: 2, x: half, g: tenth, h: tenth, delta: [tenth, half]})
    proof.fails_without(edge <= 1, claim=inside, at={M: 2, x: tenth, g: tenth, h: tenth, delta: [2, half]})
    proof.fails_without(x >= -1, claim=low, at={M: 2, x: -2, g: tenth, h: tenth, delta: [half, half]})
    proof.fails_without(near, claim=shrink, at={M: 2, x: half, g: tenth, h: 9 * tenth, delta: [6 * tenth, 6 * tenth]})
    later = [proof.from_some_round(limit, flips, both) for limit in later]
    proof.decides("one negative edge, every other far enough above it", flips, *later, fates=["takes off"])
    return flips, *later


def image(edge, others):
    """Phi(edge, others), the new edge of a step whose other edges have that product."""
    return substitute(after.delta.definition, {delta: edge, rest: others})


@theorem("II.2r", "One negative edge: the bound 2/3", uses=["I.1"])
def two_thirds(proof):
    # c is the product of the positive edges other than p
    c, p = Symbol("c"), Symbol("p")
    bound = 3 * (p - x) <= 2 * (M - 2) * p * x
    proof.assume(M >= 2, 0 < p, p < 1, 0 < x, (M - 1) * x <= 1, 0 < c, 2 * c <= 1, bound)
    new, new_x = image(p, -x * c), -image(-x, p * c)
    stays = proof.show(new_x > 0, note="-x does not cross zero,")
    least = Defined("y", 3 * p / (3 + 2 * (M - 2) * p))
    near = [proof.show(least > 0), proof.show(least <= x, using=[bound])]
    new_least, new_x_least = Defined("p_2", image(p, -least * c)), Defined("x_2", -image(-least, p * c))
    at_bound = proof.show(
        3 * (new_least - new_x_least) <= 2 * (M - 2) * new_least * new_x_least, note="On the bound it is kept;"
    )
    # beyond it by order: a larger x makes a smaller p' and a larger x'
    p_1, x_1 = Defined("p_1", new), Defined("x_1", new_x)
    lower = proof.show(p_1 <= new_least, using=near, opening=[p_1, new_least])
    higher = proof.show(x_1 >= new_x_least, using=near, opening=[x_1, new_x_least])
    proof.show(x_1 > 0, opening=[x_1])
    ahead = proof.show(new_x_least > 0)
    with proof.case("p does not cross zero", p - x * c - (M - 2) * p * x * c > 0):
        positive = proof.show(p_1 > 0, opening=[p_1])
        below = 3 * new_x_least - p_1 * (3 - 2 * (M - 2) * new_x_least)
        order = [at_bound, lower, positive, ahead]
        scaled = proof.show(new_least * below >= 0, using=order)
        above_zero = proof.show(new_least > 0, using=[lower, positive])
        mixed = proof.show(below >= 0, using=[scaled, above_zero])
        kept = proof.show(
            3 * (p_1 - x_1) <= 2 * (M - 2) * p_1 * x_1,
            using=[mixed, higher, positive],
            note="so it is kept as long as p does not cross, and -x crosses in no such round.",
        )
    r, k = Symbol("r"), Symbol("k")
    with proof.case("another positive edge", 0 < r, r <= 1, 0 <= k, (M - 1) * r * k < 1):
        fewer = proof.show(
            image(r, -k) <= r, note="The other positive edges fall, so c does not rise unless one crosses."
        )
    proof.fails_without(bound, claim=stays, at={M: 2, p: Rational(9, 10), x: Rational(1, 100), c: half})
    return stays, kept, fewer
