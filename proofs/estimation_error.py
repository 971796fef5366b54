"""Estimation error: an invariant region of rounds that are only known up to eta.

Claim    Let f be the round of N equal edges and h(x) = f(x) - x. If every new edge misses its exact value by at most eta and h(x) >= eta, then the edges that are at
         least x stay at least x, for every N >= 2 and M >= 2. f increases on [0, 1]. With x <= 1/2 it is enough that x^(N-1) >= 2 eta.
Source   Not in RL-STaR, arXiv:2410.23912; for its recursion.
Idea     No chain is slower than the equal chain of its least edge (II.1b); h(x) = x^(N-1) (1-x)(1+(M-1)x)/(1+(M-1)x^N) and 2(1-x) >= 1.
"""

from rlstar_sym import Rational, Symbol, SymmetricChain
from rlstar_sym.polynomial.indexed import restate
from rlstar_sym.theorem import theorem

chain = SymmetricChain()
delta, rest, M = chain.delta, chain.rest, chain.states
after = chain.star_round()
half = Rational(1, 2)

eta = Symbol("eta", r"\eta")
x = Symbol("x")
power = restate(rest, {delta: x})
equal_next = restate(after.delta, {delta: x})
error = Symbol("epsilon", r"\varepsilon_n", indexed=True)


@theorem("II.6", "Edges above a threshold stay above it", uses=["I.1", "II.1", "II.1b"])
def invariant_region(proof):
    # eta <= h(x), and no edge is measured too low by more than eta
    enough = (x + eta) * (1 + (M - 1) * x * power) <= equal_next.definition.numerator
    proof.assume(0 <= x, x <= delta, delta <= 1, M >= 2, enough, -eta <= error)
    positive = proof.know(delta >= 0, using=[0 <= x, x <= delta])
    proof.know(x <= 1, using=[x <= delta, delta <= 1])
    proof.induction(0 <= power, power <= rest, rest <= 1, given=[positive])
    proof.induction(rest >= 0, given=[positive])
    slow = proof.show(equal_next <= after.delta, note="The equal chain of the least edge is the slowest;")
    room = proof.show(equal_next >= x + eta, note="it gains at least eta,")
    stays = proof.show(
        after.delta + error >= x,
        using=[slow, room, -eta <= error],
        note="and the error takes at most eta away, so the edge stays in the region.",
    )
    tenth = Rational(1, 10)
    proof.fails_without(0 <= x, claim=stays, at={M: 5, delta: [-1, tenth], x: -1, eta: tenth, error: [0, -tenth]})
    proof.fails_without(x <= delta, claim=stays, at={M: 2, delta: [0, 0], x: half, eta: tenth, error: [-tenth, -tenth]})
    proof.fails_without(delta <= 1, claim=stays, at={M: 2, delta: [3, 2], x: 1, eta: 0, error: [0, 0]})
    proof.fails_without(M >= 2, claim=slow, at={M: -4, delta: [half, 1], x: half, eta: 2, error: [0, 0]})
    proof.fails_without(enough, claim=stays, at={M: 2, delta: [half, half], x: half, eta: 1, error: [-1, -1]})
    proof.fails_without(-eta <= error, claim=stays, at={M: 2, delta: [half, half], x: half, eta: 0, error: [-1, -1]})
    return room, stays


@theorem("II.6a", "The equal round increases", uses=["I.1", "II.1"])
def equal_round(proof):
    higher = Symbol("y")
    power_higher, higher_next = restate(rest, {delta: higher}), restate(after.delta, {delta: higher})
    proof.assume(0 <= x, x <= higher, higher <= 1, M >= 2)
    proof.know(x <= 1, using=[x <= higher, higher <= 1])
    proof.know(higher >= 0, using=[0 <= x, x <= higher])
    proof.induction(0 <= power, power <= power_higher, power_higher <= 1)
    increasing = proof.show(equal_next <= higher_next, note="f increases on [0, 1].")
    gain = proof.identity(
        equal_next - x, power * (1 - x) * (1 + (M - 1) * x) / (1 + (M - 1) * x * power), note="Its gain h(x)."
    )
    proof.fails_without(0 <= x, claim=increasing, at={M: 10, x: -half, higher: 1}, steps=3)
    proof.fails_without(x <= higher, claim=increasing, at={M: 2, x: half, higher: 0}, steps=3)
    proof.fails_without(higher <= 1, claim=increasing, at={M: 2, x: Rational(3, 2), higher: 3}, steps=2)
    proof.fails_without(M >= 2, claim=increasing, at={M: -4, x: half, higher: 1}, steps=2)
    return increasing, gain


@theorem("II.6b", "A threshold that is sufficient", uses=["I.1", "II.6a"])
def sufficient_threshold(proof):
    proof.assume(0 <= x, x <= half, M >= 2)
    proof.induction(0 <= power, power <= 1)
    gain = proof.show(equal_next - x >= power / 2, note="So h(x) >= eta as soon as x^(N-1) >= 2 eta and x <= 1/2.")
    with proof.case("the threshold", 2 * eta <= power):
        enough = proof.show(equal_next >= x + eta, using=[gain, 2 * eta <= power])
    proof.fails_without(x <= half, claim=gain, at={M: 2, x: Rational(9, 10)}, steps=3)
    proof.fails_without(0 <= x, claim=gain, at={M: 2, x: -half}, steps=2)
    proof.fails_without(M >= 2, claim=gain, at={M: -4, x: Rational(1, 10)}, steps=2)
    return gain, enough
