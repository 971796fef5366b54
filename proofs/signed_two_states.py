"""Two states, an odd number of negative edges: the edge of least modulus decides.

Claim    M = 2, edges in [-1, 1], L < 0. The moduli move as the edges of a chain of positive edges with one more step frozen at the edge -1, and the signs stay with them. If one modulus x is
         less than every other by at least g, no gap to it shrinks, and it crosses zero within 1 + x/g^N rounds, N the number of all steps, before any other edge does; then all moduli tend to 1, and J to 1. If two steps tie for the
         least modulus, below 1, the tie is for ever, both tend to 0, and J to 1/2. (The one or two steps of least modulus are set apart; in II.2n, II.2o and II.2s N >= 2
         counts the others.)
Source   Not in RL-STaR, arXiv:2410.23912; for its recursion with M = 2.
Idea     Renaming the two states takes signs off in pairs. The gap of two edges is multiplied by (1 + c)/(1 - x b c), c the product of the others.
"""

from rlstar_sym import Aggregate, Defined, Rational, Symbol, SymmetricChain
from rlstar_sym.model.joint import others_product, set_apart
from rlstar_sym.polynomial.expressions import substitute
from rlstar_sym.polynomial.indexed import restate
from rlstar_sym.theorem import theorem

chain = SymmetricChain(number_of_states=2)
delta, rest = chain.delta, chain.rest
after = chain.star_round()
# the moduli of a chain with L < 0 move as the edges of a chain with one more step, frozen at the edge -1
moduli = chain.star_round(frozen=-1)
P = others_product(moduli)
x = Symbol("x")
half = Rational(1, 2)


def image(edge, others):
    """Phi(edge, others), the new edge of a step whose other edges have that product."""
    return substitute(after.delta.definition, {delta: edge, rest: others})


@theorem("II.2m", "Two states: the moduli of the edges when L < 0", uses=["I.1"])
def moduli_move(proof):
    sign = Symbol("sigma", r"\sigma_n", indexed=True)
    signs, other_signs = Aggregate("S", "product", sign, 0), Aggregate("S_others", "product", sign, 1, "S_n")
    signed_rest = Aggregate("R", "product", sign * delta, 1, r"R^{\sigma}_n")
    squared = (sign * sign).equals(1)
    proof.assume(squared, signs.equals(-1), 1 - delta * rest > 0)
    factor = proof.one_factor_out(signs, other_signs)
    (split,) = proof.induction(signed_rest.equals(other_signs * rest), given=[])
    minus = proof.show((sign * other_signs).equals(-1), using=[factor, signs.equals(-1)])
    opposite = proof.show(signed_rest.equals(-sign * rest), using=[split, minus, squared])
    # sigma_n times the new edge of a step with edge sigma_n b_n
    top = Defined("t", sign * (sign * delta + signed_rest))
    bottom = Defined("D", 1 + sign * delta * signed_rest)
    parts = [
        proof.show(top.equals(delta - rest), using=[opposite, squared], opening=[top]),
        proof.show(bottom.equals(1 - delta * rest), using=[opposite, squared], opening=[bottom]),
    ]
    whole = proof.show(
        (sign * image(sign * delta, signed_rest)).equals(top / bottom), using=[parts[1]], opening=[top, bottom]
    )
    moved = proof.show(
        (top / bottom).equals(moduli.delta), using=parts, note="The new edge has the same sign, and the new modulus."
    )
    proof.fails_without(squared, claim=moved, at={sign: [-half, 2], delta: [half, half]})
    proof.fails_without(signs.equals(-1), claim=moved, at={sign: [1, 1], delta: [half, Rational(1, 3)]})
    proof.serves("two states, one least modulus", whole, moved)
    proof.serves("two states, a tie for the least modulus", whole, moved)
    proof.serves("two states, three steps, a tie for the least modulus", whole, moved)
    return whole, moved


@theorem(
    "II.2n",
    "Two states, L < 0, a strictly least modulus: it crosses zero in a bounded number of rounds",
    uses=["II.2m"],
)
def least_crosses(proof):
    g, rounds = Symbol("g"), Symbol("T")
    both = set_apart(moduli, x)
    new, new_other = both.next(x), both.next(delta)
    G = Aggregate("G", "product", g, 0, "g^{N}")
    proof.steps_from(2)
    proof.assume(0 < x, 0 < g, x + g <= delta, delta <= 1)
    proof.know(delta > 0, using=[0 < x, 0 < g, x + g <= delta])
    proof.know(x < 1, using=[0 < g, x + g <= delta, delta <= 1])
    proof.know(g < 1, using=[0 < x, x + g <= delta, delta <= 1])
    proof.know(x + g <= 1, using=[x + g <= delta, delta <= 1])
    above = proof.know(delta >= g, using=[0 < x, x + g <= delta])
    proof.induction(P >= G, G > 0, P <= 1, given=[above])
    proof.induction(rest > 0, rest <= 1)
    factor = proof.one_factor_out(P, rest)
    here = Defined("x_here", substitute(new.definition, {P: delta * rest}), r"\hat{x}")
    same = proof.show(new.equals(here), using=[factor], opening=[new, here])
    gap = proof.identity(
        new_other - here, (delta - x) * (1 + rest) / (1 - x * delta * rest), note="No gap to the least modulus shrinks,"
    )
    kept = proof.show(new_other >= here + g, note="so the others do not cross before it")
    inside = proof.show(new_other <= 1)
    others_stay = proof.show(new_other > 0, using=[0 < g, x + g <= delta])
    change = proof.show(new <= x - G * g, note="and it falls by at least g^N in every round.")
    named = Defined("e", x)
    start, end = Symbol("x_0"), Symbol("x_T")
    same_name = proof.identity(named, x)
    step = proof.show(both.following(named) <= named - G * g, using=[change, same_name])
    told = proof.telescope(step, named, both, start={x: start}, end={x: end}, rounds=rounds - 1)
    with proof.case("after T - 1 rounds it is still positive", end > 0):
        bound = proof.show(
            G * g * (rounds - 1) < start, using=[told], opening=[restate(named, {x: start}), restate(named, {x: end})]
        )
        most = proof.show(rounds < 1 + start / (G * g), using=[bound])
    tenth = Rational(1, 10)
    proof.fails_without(x + g <= delta, claim=change, at={x: half, g: half / 2, delta: [tenth, tenth]})
    proof.fails_without(delta <= 1, claim=inside, at={x: tenth, g: tenth, delta: [2, half]})
    return gap, same, kept, inside, others_stay, change, most


@theorem(
    "II.2s",
    "Two states, L < 0, a strictly least modulus: it changes its sign and J tends to 1",
    uses=["II.2m", "II.2n"],
)
def least_decides(proof):
    # x is the least modulus with the sign of its edge at the start: it ends at -1, all other moduli at 1
    g, eps, c = Symbol("g"), Symbol("e"), Symbol("c")
    both = set_apart(moduli, x)
    new, new_other = both.next(x), both.next(delta)
    G = Aggregate("G", "product", g, 0, "g^{N}")
    proof.steps_from(2)
    proof.assume(x >= -1, 0 < g, x + g <= delta, g <= delta, delta <= 1)
    proof.know(delta > 0, using=[0 < g, g <= delta])
    proof.know(x < 1, using=[0 < g, x + g <= delta, delta <= 1])
    up_to = proof.know(x + g <= 1, using=[x + g <= delta, delta <= 1])
    proof.know(g <= 1, using=[g <= delta, delta <= 1])
    above = proof.know(delta >= g, using=[g <= delta])
    proof.induction(P >= G, G > 0, G <= 1, P > 0, P <= 1, given=[above])
    proof.induction(rest > 0, rest <= 1)
    factor = proof.one_factor_out(P, rest)
    whole = proof.show(rest >= G, using=[factor])
    here = Defined("x_here", substitute(new.definition, {P: delta * rest}), r"\hat{x}")
    same = proof.show(new.equals(here), using=[factor], opening=[new, here])
    low = proof.show(new >= -1)
    falls = proof.show(new <= x)
    ahead = proof.show(new_other >= here + g)
    proof.show(new_other >= new + g, using=[ahead, same])
    stays = proof.show(new_other >= g, using=[x + g <= delta, g <= delta, 0 < g])
    inside = proof.show(new_other <= 1)
    proof.preserved(both)
    with proof.case("as long as 1 + x is at least e", eps > 0, 1 + x >= eps):
        rate = proof.show(P * (1 - x) * (1 + x) >= G * g * eps, using=[up_to])
        step = proof.show(2 * new <= 2 * x - P * (1 - x) * (1 + x))
        fall = proof.show(1 + new <= 1 + x - G * g * eps / 2, using=[rate, step])
    null = proof.descent(1 + x, 1 + x, fall, eps, both, note="It falls as long as it is not -1.")
    proof.show(x <= -1 + (1 + x))
    flips = proof.squeeze(x, -1, 1 + x, null)
    with proof.case("the least edge has changed its sign", x < 0):
        proof.show(new < 0, using=[falls, x < 0])
        size = Defined("y", -x)
        meaning = proof.identity(size, -x)
        miss = Defined("v", (1 - delta) + (1 + x), "v_n")
        misses = Aggregate("W", "sum", miss, 0)
        with proof.start_value(c, size, size > 0, size <= 1):
            far = proof.show(-x >= c, using=[meaning, c <= size])
            proof.show(-new >= c, using=[far, falls])
            proof.preserved(both)
            others_rate = proof.show(1 - new_other <= (1 - c * G) * (1 - delta), using=[far, whole])
            own_rate = proof.show(1 + new <= (1 - c * G) * (1 + x))
            proof.show(both.following(miss) <= (1 - c * G) * miss, using=[others_rate, own_rate])
            rate = proof.geometric(miss, 1 - c * G, both)
            rises = proof.squeeze(delta, 1, miss, rate)
            accuracy = chain.accuracy_of(-x * P)
            proof.induction(misses >= 1 + x * P, P <= 1, P >= 0)
            perfect = proof.squeeze(accuracy, 1, misses, rate)
        later = [proof.for_every_start(limit, c) for limit in (rises, perfect)]
    tenth, quarter = Rational(1, 10), Rational(1, 4)
    proof.fails_without(x + g <= delta, claim=stays, at={x: half, g: quarter, delta: [quarter, quarter]})
    proof.fails_without(g <= delta, claim=stays, at={x: -half, g: quarter, delta: [-quarter, -quarter]})
    proof.fails_without(delta <= 1, claim=inside, at={x: tenth, g: tenth, delta: [2, half]})
    proof.fails_without(x >= -1, claim=low, at={x: -2, g: tenth, delta: [half, half]})
    later = [proof.from_some_round(limit, flips, both) for limit in later]
    proof.decides("two states, one least modulus", flips, *later, fates=["takes off", "wrong steps"])
    return flips, *later


@theorem("II.2o", "Two states, L < 0, a tie for the least modulus: stuck", uses=["II.2m"])
def least_tie(proof):
    eps, c = Symbol("e"), Symbol("c")
    both = set_apart(moduli, x, count=2)
    new, new_other = both.next(x), both.next(delta)
    proof.steps_from(2)
    proof.assume(0 <= x, x < 1, x <= delta, delta <= 1)
    positive = proof.know(delta >= 0, using=[0 <= x, x <= delta])
    proof.induction(0 <= P, P <= 1, given=[positive])
    proof.induction(0 <= rest, rest <= 1, given=[positive])
    factor = proof.one_factor_out(P, rest)
    here = Defined("x_here", substitute(new.definition, {P: delta * rest}), r"\hat{x}")
    same = proof.show(new.equals(here), using=[factor], opening=[new, here])
    proof.show(new >= 0)
    falls = proof.show(new <= x, note="The two fall together,")
    proof.show(new < 1)
    order = proof.show(here <= new_other, note="no other falls below them,")
    proof.show(new <= new_other, using=[same, order])
    proof.show(new_other <= 1)
    not_rising = proof.show(new_other <= delta)
    not_negative = proof.show(new_other >= 0)
    size = x * x * P
    proof.show(size >= 0)
    room = Defined("s", 1 - x)
    meaning = proof.identity(room, 1 - x)
    E = Aggregate("E", "product", eps, 0, "e^{N}")
    with proof.start_value(c, room, room > 0):
        proof.show(1 - new >= c, using=[falls, meaning, c <= room])
        proof.preserved(both)
        with proof.case("as long as the two are at least e", eps > 0, x >= eps):
            above = proof.show(delta >= eps, using=[x <= delta, x >= eps])
            large, *_ = proof.induction(P >= E, E > 0, given=[above])
            enough = proof.show(1 - x >= c, using=[meaning, c <= room])
            step = proof.show(new <= x - x * x * P * (1 - x))
            most = proof.show(x * x * P >= eps * eps * E, using=[large, x >= eps])
            drop = Defined("d", x * x * P)
            named = proof.show(drop >= eps * eps * E, using=[most], opening=[drop])
            rate = proof.show(drop * (1 - x) >= c * eps * eps * E, using=[named, enough])
            fall = proof.show(new <= x - c * eps * eps * E, using=[step, rate], opening=[drop])
        null = proof.descent(x, x, fall, eps, both)
        proof.show(x <= 0 + x)
        chance = proof.squeeze(x, 0, x, null, note="Both tend to chance,")
        accuracy = chain.accuracy_of(-size)
        proof.show(half - accuracy <= x)
        guess = proof.squeeze(accuracy, half, x, null, note="and the answer to a guess.")
    proof.fails_without(x <= delta, claim=order, at={x: half, delta: [Rational(1, 10), Rational(1, 10)]})
    proof.fails_without(delta <= 1, claim=not_rising, at={x: half, delta: [2, 1]})
    proof.fails_without(0 <= x, claim=not_negative, at={x: -half, delta: [-half / 2, half]})
    limits = [proof.for_every_start(limit, c) for limit in (chance, guess)]
    proof.decides("two states, a tie for the least modulus", *limits, fates=["stuck"])
    return same, order, *limits


three = SymmetricChain(steps=3, number_of_states=2)
first, second, third = three.deltas
after_three = three.star_round(frozen=-1)


@theorem("II.2v", "Two states, three steps, L < 0, a tie for the least modulus: stuck", uses=["II.2m"])
def least_tie_of_three(proof):
    eps, c = Symbol("e"), Symbol("c")
    proof.assume(0 <= first, first < 1, second.equals(first), first <= third, third <= 1)
    new, new_second, new_third = after_three.deltas
    proof.show(new >= 0)
    falls = proof.show(new <= first, note="The two fall together,")
    proof.show(new < 1)
    proof.show(new_second.equals(new))
    order = proof.show(new <= new_third, note="and the third does not fall below them.")
    proof.show(new_third <= 1)
    room = Defined("s", 1 - first)
    meaning = proof.identity(room, 1 - first)
    with proof.start_value(c, room, room > 0):
        proof.show(1 - new >= c, using=[falls, meaning, c <= room])
        proof.preserved(after_three)
        with proof.case("as long as the two are at least e", eps > 0, first >= eps):
            enough = proof.show(1 - first >= c, using=[meaning, c <= room])
            step = proof.show(new <= first - first * third * (1 - first), using=[second.equals(first)])
            area = proof.show(first * third >= eps * eps, using=[first <= third, first >= eps])
            drop = Defined("d", first * third)
            named = proof.show(drop >= eps * eps, using=[area], opening=[drop])
            rate = proof.show(drop * (1 - first) >= c * eps * eps, using=[named, enough])
            fall = proof.show(new <= first - c * eps * eps, using=[step, rate], opening=[drop])
        null = proof.descent(first, first, fall, eps, after_three)
        proof.show(first <= 0 + first)
        chance = proof.squeeze(first, 0, first, null, note="They tend to chance,")
        accuracy = chain.accuracy_of(-first * second * third)
        proof.show(accuracy <= half)
        proof.show(half - accuracy <= first)
        guess = proof.squeeze(accuracy, half, first, null, note="and the answer to a guess.")
    tenth = Rational(1, 10)
    proof.fails_without(first <= third, claim=order, at={first: half, second: half, third: tenth})
    proof.fails_without(second.equals(first), claim=falls, at={first: half, second: -half, third: half})
    limits = [proof.for_every_start(limit, c) for limit in (chance, guess)]
    proof.decides("two states, three steps, a tie for the least modulus", *limits, fates=["stuck"])
    return order, *limits
