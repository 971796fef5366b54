"""Signed edges, an odd number of them negative: which edges can cross zero, and where a chain ends in which none ever does.

Claim    With mu = -1/(M-1), edges in [mu, 1], M >= 2 and L < 0: if an edge crosses zero in a round, no other edge crosses or meets zero in that round. In every run in which no edge
         ever crosses zero and some edge is not at its corner (1 or mu), L tends to 0 and J to 1/M. (In II.2k and II.2l that edge is set apart, and N >= 2 counts the other steps.)
Source   Not in RL-STaR, arXiv:2410.23912; for its recursion with signed edges.
Idea     Two edges that cross would each be smaller than the other. While no edge crosses all moduli fall, and that of the edge set apart by at least |L| times its distance to
         the corner at the start; it cannot fall for ever.
"""

from rlstar_sym import Defined, Rational, Symbol, SymmetricChain
from rlstar_sym.model.joint import others_product, set_apart
from rlstar_sym.polynomial.expressions import substitute
from rlstar_sym.theorem import theorem

chain = SymmetricChain()
delta, rest, M = chain.delta, chain.rest, chain.states
after = chain.star_round()
half, third = Rational(1, 2), Rational(1, 3)
P = others_product(after)
chain_of_three = SymmetricChain(steps=3)
three = chain_of_three.star_round()
eps, c = Symbol("e"), Symbol("c")


def stuck(proof, edge, sign):
    """With L < 0 and no edge crossing zero, L -> 0. The step set apart is not at its corner and has the edge sign * e, e > 0."""
    both = set_apart(after, edge, negated=sign < 0)
    new, P_next = both.next(edge), both.following(P)
    room = 1 - edge if sign > 0 else 1 - (M - 1) * edge
    D = 1 + (M - 1) * sign * edge * P
    proof.steps_from(2)
    proof.assume((M - 1) * delta >= -1, delta <= 1, M >= 2, 0 < edge, room > 0, sign * P < 0, D > 0)
    stays = delta * (delta + sign * edge * rest + (M - 2) * delta * sign * edge * rest) > 0
    own_stays = edge + sign * P + (M - 2) * edge * P > 0
    proof.assume(stays, own_stays)
    factor = proof.one_factor_out(P, rest)
    proof.know(edge <= 1, using=[room > 0, M >= 2])
    defined = proof.show(1 + (M - 1) * delta * sign * edge * rest > 0, using=[factor, D > 0])
    apart = proof.show(sign * delta * rest < 0, using=[factor, sign * P < 0])
    same_side = proof.show(delta * both.next(delta) > 0, using=[defined], note="No edge crosses zero,")
    nearer = proof.show(
        delta * both.next(delta) <= delta * delta,
        using=[defined, apart, M >= 2, 0 < edge],
        note="all come nearer to it,",
    )
    aligned, smaller = proof.induction(P * P_next > 0, P * P_next <= P * P, given=[same_side, nearer])
    own = proof.show(new > 0, using=[D > 0])
    own_falls = proof.show(new <= edge, using=[D > 0])
    step = proof.show(new <= edge + sign * P * room, using=[D > 0, sign * P < 0, room > 0])
    others_keep = proof.show(sign * P_next < 0, using=[aligned, sign * P < 0])
    others_fall = proof.show(sign * P_next >= sign * P, using=[aligned, smaller, sign * P < 0])
    size = -sign * edge * P
    proof.show(size >= 0)
    proof.show(-sign * new * P_next <= size, using=[own, own_falls, others_keep, others_fall, edge > 0])
    left = Defined("s", room)
    meaning = proof.identity(left, room)
    with proof.start_value(c, left, left > 0):
        proof.show(room_after(sign, new) >= c, using=[own_falls, meaning, c <= left, M >= 2])
        with proof.case("as long as |L| is at least e", eps > 0, size >= eps):
            large = proof.show(-sign * P >= eps, using=[size >= eps, edge > 0])
            enough = proof.show(room >= c, using=[meaning, c <= left])
            rate = proof.show(-sign * P * room >= c * eps, using=[large, enough])
            fall = proof.show(new <= edge - c * eps, using=[step, rate])
        null = proof.descent(size, edge, fall, eps, both, along=True)
        J = chain.accuracy_of(sign * edge * P)
        proof.show(J <= 1 / M)
        proof.show(1 / M - J <= size)
        guess = proof.squeeze(J, 1 / M, size, null)
        product = proof.squeeze(sign * edge * P, 0, size, null)
    tenth, most = Rational(1, 10), Rational(9, 10)
    proof.fails_without(sign * P < 0, claim=nearer, at={M: 2, edge: half, delta: [half, sign * half]})
    proof.fails_without(stays, claim=same_side, at={M: 2, edge: half, delta: [tenth, -sign * most]})
    proof.fails_without(own_stays, claim=own, at={M: 2, edge: tenth, delta: [-sign * most, most]})
    return proof.for_every_start(product, c), proof.for_every_start(guess, c)


def room_after(sign, new):
    """What is left to the corner after a round."""
    return 1 - new if sign > 0 else 1 - (M - 1) * new


@theorem(
    "II.2k", "An odd number of negative edges, none ever crosses: a positive edge that is not 1", uses=["I.1", "I.2"]
)
def odd_positive(proof):
    return stuck(proof, Symbol("p"), 1)


@theorem(
    "II.2l", "An odd number of negative edges, none ever crosses: a negative edge that is not mu", uses=["I.1", "I.2"]
)
def odd_negative(proof):
    return stuck(proof, Symbol("x"), -1)


def image(edge, others):
    """Phi(edge, others), the new edge of a step whose other edges have that product."""
    return substitute(after.delta.definition, {delta: edge, rest: others})


@theorem("II.2p", "If an edge crosses zero, no other edge crosses or meets it in that round", uses=["I.1"])
def one_crosses(proof):
    # L < 0. Two steps in focus; k is the modulus of the product of all other edges
    p, r, x, y, k = (Symbol(name) for name in "prxyk")
    proof.assume(M >= 2)
    shown = []

    def no_other(title, one, other, product, one_sign, other_sign, *known, dropped=None, at=None):
        crossing = one_sign * (one + product * other + (M - 2) * one * other * product) < 0
        with proof.case(title, 0 <= k, k <= 1, *known, 1 + (M - 1) * one * other * product > 0, crossing):
            shown.append(proof.show(other_sign * image(other, one * product) > 0))
            if at:
                proof.fails_without(dropped, claim=shown[-1], at=at)

    right, wrong = (0 < p, p <= 1), (0 < x, (M - 1) * x <= 1)
    odd = (M - 1) * k <= 1  # a negative edge is among the others
    equal = {p: Rational(1, 10), r: Rational(1, 10), k: 1, M: 3}
    no_other("two positive edges", p, r, -k, 1, 1, *right, 0 < r, r <= 1, odd, dropped=odd, at=equal)
    equal = {x: half, y: half, k: Rational(3, 2), M: 2}
    no_other("two negative edges", -x, -y, -k, -1, -1, *wrong, 0 < y, (M - 1) * y <= 1, dropped=k <= 1, at=equal)
    no_other("a positive edge crosses, a negative one does not", p, -x, k, 1, -1, *right, *wrong)
    no_other("a negative edge crosses, a positive one does not", -x, p, k, -1, 1, *right, *wrong)

    edges = chain_of_three.deltas
    new, new_second, _ = three.deltas
    inside = [relation for edge in edges for relation in ((M - 1) * edge >= -1, edge <= 1)]
    with proof.case("three steps", *inside, 1 + (M - 1) * edges[0] * edges[1] * edges[2] > 0):
        for point, note in (
            ((half, half, -1, 2), "Two edges may meet zero in one round: two of least modulus, two states,"),
            ((half, -third, 1, 3), "or two whose log-odds add to 0 while all others are 1."),
        ):
            shown.append(
                proof.counterexample(
                    new * new + new_second * new_second > 0, at=dict(zip((*edges, M), point, strict=True)), note=note
                )
            )
    return shown
