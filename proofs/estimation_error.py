"""Estimation error: what is left of a round that is only known up to eta.

Claim    Let f be the round of N equal edges and h(x) = f(x) - x its gain, for every N >= 2 and M >= 2. If every new edge misses its exact value by at most eta, is at most 1, and h(x) >= eta,
         edges at least x stay at least x; if h(z) >= eta + w for all z in [x, y], T rounds carry them to at least min(y, x + w T). With error exactly -eta, edges at most x with
         h(z) <= eta - w for all z in [y, x] fall by w a round to at most y as long as no edge is negative: where h < eta an adversary wins. h(1 - eta) <= eta, and
         h(1 - eta - 2(N-1) eta^2) >= eta for eta <= 1/(5(N-1)). With x <= 1/2, x^(N-1) >= 2 eta is enough for h(x) >= eta. Under a noisy verifier h(x) >= eta/c is enough.
         For some N, M and eta the thresholds x- < x+ with h = eta are enclosed: the signs of h - eta on both sides and between, and of h' in the enclosures.
         If every new alpha_n is the share of right transitions among n >= (M/(M-1))^2 log(2 N T/zeta)/(2 eta^2) independent kept chains, all errors of T rounds are at most eta with
         probability at least 1 - zeta; this assumes Hoeffding's inequality, which is cited and not proved.
Source   Not in RL-STaR, arXiv:2410.23912; for its recursion.
Idea     No chain is slower than the equal chain of its least edge (II.1b); h(x) = x^(N-1) (1-x)(1+(M-1)x)/(1+(M-1)x^N) and 2(1-x) >= 1.
"""

from rlstar_sym import Aggregate, Defined, Rational, Symbol, SymmetricChain
from rlstar_sym.model.estimation import estimation_thresholds
from rlstar_sym.polynomial.derivatives import derivative
from rlstar_sym.polynomial.expressions import ONE, substitute
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


low, high, gained = Symbol("x_0"), Symbol("y"), Symbol("w")


@theorem("II.6c", "Edges climb as long as the gain exceeds the error", uses=["I.1", "II.1", "II.1b", "II.6"])
def climbing_above_the_error(proof):
    enough = (x + eta + gained) * (1 + (M - 1) * x * power) <= equal_next.definition.numerator
    proof.assume(0 <= x, x <= delta, delta <= 1, M >= 2, enough, -eta <= error)
    positive = proof.know(delta >= 0, using=[0 <= x, x <= delta])
    proof.know(x <= 1, using=[x <= delta, delta <= 1])
    proof.induction(0 <= power, power <= rest, rest <= 1, given=[positive])
    proof.induction(rest >= 0, given=[positive])
    slow = proof.show(equal_next <= after.delta, note="The equal chain of the least edge is the slowest;")
    room = proof.show(equal_next >= x + eta + gained, note="it gains w more than the error can take away,")
    gains = proof.show(after.delta + error >= x + gained, using=[slow, room, -eta <= error])
    with proof.case("every level from x_0 to y", 0 <= gained, low <= high, low <= x, x <= high):
        climb = proof.moving_bound(
            gains,
            x,
            delta,
            after.delta + error,
            low=low,
            high=high,
            gain=gained,
            note="so the bound climbs to y, in at most (y - x_0)/w rounds, and stays.",
        )
    tenth = Rational(1, 10)
    point = {M: 2, delta: [half, half], x: half, gained: 0, eta: 0, error: [0, 0]}
    proof.fails_without(enough, claim=gains, at={**point, eta: 1, error: [-1, -1]})
    proof.fails_without(-eta <= error, claim=gains, at={**point, error: [-1, -1]})
    proof.fails_without(x <= delta, claim=gains, at={**point, delta: [0, 0], eta: tenth, error: [-tenth, -tenth]})
    proof.serves("an estimation error", climb)
    return gains, climb


@theorem("II.6d", "Below the threshold an adversary wins", uses=["I.1", "II.1", "II.1c"])
def adversary(proof):
    too_little = equal_next.definition.numerator <= (x + eta - gained) * (1 + (M - 1) * x * power)
    proof.assume(0 <= delta, delta <= x, x <= 1, M >= 2, too_little)
    bounded = proof.know(delta <= 1, using=[delta <= x, x <= 1])
    proof.know(x >= 0, using=[0 <= delta, delta <= x])
    proof.induction(0 <= rest, rest <= power, power <= 1, 0 <= power, given=[bounded])
    proof.induction(rest <= 1, given=[bounded])
    fast = proof.show(after.delta <= equal_next, note="The equal chain of the greatest edge is the fastest;")
    lost = proof.show(equal_next - eta <= x - gained, note="and even it loses w with the error -eta.")
    falls = proof.show(after.delta - eta <= x - gained, using=[fast, lost])
    with proof.case("every level from x_0 to y", 0 <= gained, low <= high, low <= x, x <= high):
        fall = proof.moving_bound(
            falls,
            x,
            delta,
            after.delta - eta,
            low=low,
            high=high,
            gain=gained,
            note="So edges below the threshold never rise above it, as long as none is negative.",
        )
    point = {M: 2, delta: [half, half], x: half, gained: 0, eta: half}
    proof.fails_without(too_little, claim=falls, at={**point, eta: 0})
    proof.fails_without(delta <= x, claim=falls, at={**point, delta: [1, 1], eta: Rational(3, 10)})
    return falls, fall


@theorem("II.6e", "The upper threshold is 1 - eta, up to eta^2", uses=["I.1", "II.6a"])
def upper_threshold(proof):
    others = Aggregate("a", "sum", ONE, 1, "a")  # N - 1
    proof.assume(0 <= eta, eta <= 1, M >= 2, x >= 0, x <= 1)
    proof.induction(0 <= power, power <= 1, power >= 1 - others * (1 - x), others >= 1, note="Bernoulli's inequality.")
    with proof.case("x is 1 - eta", x.equals(1 - eta)):
        above = proof.show(equal_next - x <= eta, note="So x+ <= 1 - eta,")
        proof.fails_without(M >= 2, claim=above, at={M: -4, x: half, eta: half}, steps=2)
    with proof.case("x is 1 - eta - 2(N-1) eta^2", x.equals(1 - eta - 2 * others * eta**2), 5 * others * eta <= 1):
        first = proof.show((1 - others * (1 - x)) * (1 - x) >= eta, using=[x.equals(1 - eta - 2 * others * eta**2)])
        product = proof.show(power * (1 - x) >= eta, using=[first])
        below = proof.show(equal_next - x >= eta, using=[product], note="and x+ >= 1 - eta - 2(N-1) eta^2.")
    return above, below


#: N, M, eta
EXAMPLES = (
    (3, 2, Rational(1, 100)),
    (3, 64, Rational(1, 100)),
    (4, 10, Rational(1, 1000)),
    (5, 3, Rational(1, 10000)),
)


@theorem("II.6f", "The thresholds of some chains, enclosed", uses=["I.1", "II.6a"])
def enclosed_thresholds(proof):
    z = Symbol("z")
    shown = []
    for steps, states, error_bound in EXAMPLES:
        equal = SymmetricChain(steps=steps, number_of_states=states, equal=True)
        image = equal.star_round().delta.definition

        def gain(edge, image=image, equal=equal):
            return substitute(image, {equal.delta: edge}) - edge

        found = estimation_thresholds(steps, states, error_bound, bits=12)
        title = f"N = {steps}, M = {states}, eta = {error_bound}"
        with proof.case(f"{title}, below x-", 0 <= z, z <= found.low.low):
            shown.append(proof.show(gain(z) < error_bound, note=f"{title}: h < eta below x-,"))
        with proof.case(f"{title}, between", found.low.high <= z, z <= found.high.low):
            shown.append(proof.show(gain(z) > error_bound, note="h > eta between x- and x+,"))
        with proof.case(f"{title}, above x+", found.high.high <= z, z <= 1):
            shown.append(proof.show(gain(z) < error_bound, note="h < eta above x+,"))
        slope = derivative(gain(z), z)
        with proof.case(f"{title}, at x-", found.low.low <= z, z <= found.low.high):
            shown.append(proof.show(slope > 0, note="h has a positive derivative in the enclosure of x-,"))
        with proof.case(f"{title}, at x+", found.high.low <= z, z <= found.high.high):
            shown.append(proof.show(slope < 0, note="and a negative one in that of x+: each holds one root."))
    with proof.case("the first of them everywhere", 0 <= z, z <= 1):
        first = SymmetricChain(steps=3, number_of_states=2, equal=True)
        gained_there = substitute(first.star_round().delta.definition, {first.delta: z}) - z
        false = proof.counterexample(
            gained_there <= EXAMPLES[0][2], at={z: half}, note="The error does not always win."
        )
    return *shown, false


right, wrong = Symbol("a"), Symbol("b")  # a noisy verifier keeps right answers with probability a, wrong ones with b
noisy = chain.star_round(verifier=(right, wrong))
c = chain.frozen_edge(right, wrong)
noisy_next = restate(noisy.delta, {delta: x})


@theorem("II.6g", "With a noisy verifier: eta/c in place of eta", uses=["I.1", "II.3", "II.6a"])
def noisy_thresholds(proof):
    quality = Defined("c", c)
    gain = Defined("h", equal_next.definition - x)
    proof.assume(0 <= x, x <= delta, delta <= 1, M >= 2, 0 <= wrong, wrong < right)
    positive = proof.know(delta >= 0, using=[0 <= x, x <= delta])
    proof.know(right > 0, using=[0 <= wrong, wrong < right])
    proof.know(x <= 1, using=[x <= delta, delta <= 1])
    proof.induction(0 <= power, power <= rest, rest <= 1, power <= 1, given=[positive])
    proof.induction(rest >= 0, given=[positive])
    closed = proof.identity(
        noisy_next - x,
        c * power * (1 - x) * (1 + (M - 1) * x) / (1 + (M - 1) * c * x * power),
        note="The gain of equal edges under a noisy verifier,",
    )
    at_least = proof.show(noisy_next - x >= quality * gain, opening=[quality, gain], note="is at least c h(x),")
    at_most = proof.show(
        noisy_next - x <= quality * gain * (1 + (M - 1) * x * power),
        opening=[quality, gain],
        note="and at most c h(x) (1 + (M-1) x^N), which is c h(x) near chance.",
    )
    middle = Defined("v", substitute(noisy.delta.definition, {rest: power}))
    slow = proof.show(
        noisy_next <= noisy.delta,
        using=[proof.show(noisy_next <= middle), proof.show(middle <= noisy.delta)],
        note="The equal chain of the least edge is the slowest.",
    )
    # eta <= c h(x)
    D = 1 + (M - 1) * x * power
    enough = eta * (right + (M - 1) * wrong) * D <= (right - wrong) * (equal_next.definition.numerator - x * D)
    with proof.case("enough", -eta <= error, enough):
        allowed = proof.show(eta <= quality * gain, using=[enough], opening=[quality, gain])
        stays = proof.show(
            noisy.delta + error >= x,
            using=[at_least, slow, -eta <= error, allowed],
            note="So h(x) >= eta/c is enough for edges above x to stay above it.",
        )
    proof.fails_without(wrong < right, claim=at_least, at={M: 2, right: half, wrong: 1, x: half, delta: [half, half]})
    return closed, at_least, at_most, slow, stays


samples, risk, rounds = Symbol("n"), Symbol("zeta", r"\zeta"), Symbol("T")
logarithm = Symbol("ell", r"\ell")  # log(2 N T/zeta)
steps = Aggregate("N", "sum", ONE, 0, "N")


@theorem("II.6h", "How many samples keep every error small", uses=["I.1"])
def sample_rule(proof):
    enough = 2 * samples * eta**2 * (M - 1) ** 2 >= M**2 * logarithm
    proof.assume((M - 1) * delta >= -1, delta <= 1, M >= 2, 1 + (M - 1) * delta * rest > 0)
    proof.assume(0 < eta, 0 < risk, rounds >= 1, samples >= 1, enough)
    proof.induction((M - 1) * rest >= -1, rest <= 1)
    exact = chain.kernel(after.delta).diagonal
    measured = Symbol("p")
    magnified = proof.identity(
        (M * measured - 1) / (M - 1) - after.delta,
        M / (M - 1) * (measured - exact),
        note="An error in alpha_n is M/(M-1) times as large in delta_n.",
    )
    deviation = eta * (M - 1) / M
    exponent = proof.show(2 * samples * deviation**2 >= logarithm, note="The exponent exceeds log(2 N T/zeta).")
    tail = proof.hoeffding(exact, samples, deviation, note="One step in one round;")
    small = proof.small_errors(
        tail,
        after.delta,
        slope=M / (M - 1),
        steps=steps,
        rounds=rounds,
        error=eta,
        risk=risk,
        logarithm=logarithm,
        note="and all steps in all rounds.",
    )
    proof.fails_without(
        enough,
        claim=exponent,
        at={M: 2, delta: [half, half], eta: half, risk: half, rounds: 1, samples: 1, logarithm: 2},
    )
    proof.serves("an estimation error", small)
    return magnified, exponent, tail, small
