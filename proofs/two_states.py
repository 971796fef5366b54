"""Two states, any kernels, any number of steps: what is above chance becomes perfect.

Claim    M = 2, uniform question, K_n = [[a_n, 1-a_n], [1-b_n, b_n]] for every N >= 2: J = (1 + prod det K_n)/2. If J > 1/2 at the start, then J never falls and J -> 1, and
         (det K_n)^2 -> 1 with its sign kept. If every det K_n > 0, every K_n -> I.
Source   Not in RL-STaR, arXiv:2410.23912, whose kernels are symmetric.
Idea     With D the product of the other determinants, a' - a has the sign of D, and det K_n D = L > 0 for every n: every determinant moves away from 0, so L never falls below
         its start c, and 1 - (det K_n)^2 shrinks by 1 - c^2 a round.
"""

from rlstar_sym import Aggregate, Defined, Rational, Symbol
from rlstar_sym.model.kernel_chain import two_state_chain
from rlstar_sym.theorem import theorem

a, b = Symbol("a", "a_n", indexed=True), Symbol("b", "b_n", indexed=True)
chain = two_state_chain(a, b)
after = chain.star_round()
(C11, C12), (C21, C22) = chain.others.rows
a_next, b_next = after.deltas
det, det_next = a + b - 1, a_next + b_next - 1
d = Defined("d", det, "d_n")
d_next = after.following(d)
D = Aggregate("D", "product", d, 1, "D_n")
L = Aggregate("L", "product", d, 0)
L_next = after.following(L)
accuracy = Defined("J", (1 + L) / 2)
# the chance that a chain in state 1 (2) before step n ends with the right answer, given what the question was
x = Defined("x", a * C11 + (1 - a) * C21, "x_n")
y = Defined("y", (1 - b) * C12 + b * C22, "y_n")
miss = 1 - det**2
total = Aggregate("E", "sum", miss, 0)
half, tenth = Rational(1, 2), Rational(1, 10)


def around(proof):
    """The product of the other kernels is a kernel, with the product of their determinants; what one round gains."""
    entries = proof.induction(
        *(entry >= 0 for entry in (C11, C12, C21, C22)),
        (C11 + C12).equals(1),
        (C21 + C22).equals(1),
        (C11 * C22 - C12 * C21).equals(D),
        note="The product of the other kernels is a kernel, with determinant D.",
    )
    rows, product = entries[4:6], entries[6]
    for entry in (C11, C12, C21, C22):
        proof.know(entry <= 1, using=rows)
    proof.induction(-1 <= D, D <= 1)
    proof.induction(-1 <= L, L <= 1)
    factor = proof.show(L.equals(det * D), using=[proof.one_factor_out(L, D)], opening=[d])
    left = proof.show(D.equals(C11 - C21), using=[*rows, product])
    right = proof.show(D.equals(C22 - C12), using=[*rows, product])
    seen = proof.show(
        chain.accuracy.equals((1 + L) / 2),
        using=[factor, left, right, *rows],
        note="So J = (1 + L)/2 seen from any step.",
    )
    return rows, factor, left, right, seen


def one_round(proof, above):
    """What a round does when L > 0; above: that fact."""
    rows, factor, left, right, seen = around(proof)
    at_most = [proof.show(x <= 1), proof.show(y <= 1)]
    both = proof.show((x + y).equals(1 + L), using=[factor, left, right, *rows], opening=[x, y])
    at_least = [proof.show(x >= L, using=[both, *at_most]), proof.show(y >= L, using=[both, *at_most])]
    positive = [proof.show(v > 0, using=[low, above]) for v, low in zip((x, y), at_least, strict=True)]
    gains = []
    for old, new, chance, other, share, gain, near in (
        (a, a_next, x, at_most[0], C11, left, positive[0]),
        (b, b_next, y, at_most[1], C22, right, positive[1]),
    ):
        part = proof.show((new * chance).equals(old * share), using=[near], opening=[chance])
        proof.show(new >= 0, using=[part, near])
        within = proof.show(old * share <= chance)
        proof.show(new <= 1, using=[part, within, near])
        moved = proof.show(
            ((new - old) * chance).equals(old * (1 - old) * D),
            using=[part, gain, near],
            opening=[chance],
            note="Entries move with the sign of D,",
        )
        scaled = proof.show(((new - old) * det * chance).equals(old * (1 - old) * L), using=[moved, factor])
        sign = proof.show((new - old) * det >= 0, using=[scaled, near, above])
        gains.append(proof.show((new - old) * det >= old * (1 - old) * L, using=[scaled, near, sign, other]))
    away = proof.show(
        det * (det_next - det) >= (a * (1 - a) + b * (1 - b)) * L,
        using=gains,
        note="so that every determinant moves away from 0:",
    )
    apart = proof.show(d * (d_next - d) >= 0, using=[away, above])
    more, _ = proof.induction(L * (L_next - L) >= 0, L * L >= 0, given=[apart])
    up = proof.show(L_next >= L, using=[more, above], note="L does not fall,")
    better = proof.show(after.following(accuracy) >= accuracy, using=[up], note="and neither does J.")
    proof.show(L_next > 0, using=[up, above])
    return factor, seen, away, apart, up, better


def shrinking(proof, c, factor, away):
    """1 - det^2 shrinks by a fixed factor while L >= c."""
    proof.induction(total >= 1 - L * L, L * L <= 1, total >= 0)
    bound = proof.show(det**2 >= L * L, using=[factor])
    far = proof.show(det**2 >= c**2, using=[bound, c <= L, 0 < c])
    # with t the determinant and e = a - b: 2 a (1-a) + 2 b (1-b) = 1 - t^2 - e^2
    excess = Defined("p", 2 * (a * (1 - a) + b * (1 - b)) - c * miss)
    partner = Defined("q", 2 * (1 + det**2) - (a - b) ** 2 - (1 - c) * miss)
    rest = Defined("r", miss * (det**2 * (2 - c) ** 2 - c**2))
    split = proof.identity(excess * partner, 16 * a * b * (1 - a) * (1 - b) + rest)
    proof.show(miss >= 0)
    larger = proof.show(det**2 * (2 - c) ** 2 >= c**2, using=[far, 0 < c, c <= 1])
    signs = [
        proof.show(rest >= 0, using=[larger]),
        proof.show(partner > 0, using=[far, 0 < c, c <= 1]),
        split,
    ]
    enough = proof.show(excess >= 0, using=signs)
    enough = proof.show(2 * (a * (1 - a) + b * (1 - b)) >= c * miss, using=[enough], opening=[excess])
    above = proof.show(2 * det * (det_next - det) >= 2 * (a * (1 - a) + b * (1 - b)) * c, using=[away, c <= L, 0 < c])
    faster = proof.show(2 * det * (det_next - det) >= c**2 * miss, using=[above, enough, 0 < c])
    proof.show(after.following(miss) <= (1 - c**2) * miss, using=[faster])
    return proof.geometric(miss, 1 - c**2, after)


@theorem("III.2", "Two states: from above chance, J tends to 1")
def above_chance(proof):
    proof.assume(0 <= a, a <= 1, 0 <= b, b <= 1, L > 0)
    factor, seen, away, apart, up, better = one_round(proof, L > 0)
    c = Symbol("c")
    with proof.start_value(c, L, 0 < L, L <= 1):
        proof.show(c <= L_next, using=[up])
        proof.preserved(after)
        null = shrinking(proof, c, factor, away)
        limit = proof.squeeze(accuracy, 1, total, null)
        corner = proof.squeeze(det**2, 1, miss, null)
    limits = [proof.for_every_start(f, c) for f in (limit, corner)]
    proof.fails_without(L > 0, claim=apart, at={a: [Rational(3, 4), tenth], b: [Rational(3, 4), tenth]})
    proof.fails_without(a <= 1, claim=apart, at={a: [2, 2], b: [half, half]})
    proof.fails_without(0 <= a, claim=apart, at={a: [-half, -half], b: [half, half]})
    proof.fails_without(b <= 1, claim=apart, at={b: [2, 2], a: [half, half]})
    proof.fails_without(0 <= b, claim=apart, at={b: [-half, -half], a: [half, half]})
    proof.decides("two states above chance", limits[0], fates=["takes off", "wrong steps"])
    return seen, apart, better, *limits


sign = Symbol("sigma", r"\sigma_n", indexed=True)


@theorem("III.2a", "Two states: every step tends to the identity or to the exchange", uses=["III.2"])
def where_steps_end(proof):
    # sigma is the sign of the step's determinant: 1 for the identity, -1 for the exchange of the two states
    proof.assume(0 <= a, a <= 1, 0 <= b, b <= 1, L > 0, (sign**2).equals(1), sign * (a + b - 1) > 0)
    factor, _, away, _, up, _ = one_round(proof, L > 0)
    grows = proof.show(det * det_next >= det**2, using=[away, L > 0])
    bound = proof.show(det**2 >= L * L, using=[factor])
    here = proof.show(det**2 > 0, using=[bound, L > 0])
    scaled = proof.show(sign * det_next * det**2 > 0, using=[grows, here])
    proof.show(sign * det_next > 0, using=[scaled, here])
    c = Symbol("c")
    with proof.start_value(c, L, 0 < L, L <= 1):
        proof.show(c <= L_next, using=[up])
        proof.preserved(after)
        null = shrinking(proof, c, factor, away)
        limits = []
        for entry in (a, b):
            proof.show(entry <= (1 + sign) / 2 + miss)
            proof.show((1 + sign) / 2 - entry <= miss)
            limits.append(proof.squeeze(entry, (1 + sign) / 2, miss, null))
    limits = [proof.for_every_start(f, c) for f in limits]
    proof.decides("two states above chance", *limits, fates=["takes off", "wrong steps"])
    return limits
