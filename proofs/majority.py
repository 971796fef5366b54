"""The majority of three answers as reward: the policy improves iff it is right more often than not.

Claim    Two answers, the right one with probability p. The majority of three samples is right with probability v = 3p^2 - 2p^3. Answers that agree with the majority of three other
         samples are kept, and the policy is refitted: p' = p v/(p v + (1-p)(1-v)). Then p' > p iff p > 1/2, and p' < p iff p < 1/2; v has the same property, so has the majority
         of five samples. The odds are multiplied by v/(1-v). Said of one round, for every p in (0, 1).
Source   Derived here. Majority votes as rewards: arXiv:2504.16084 (zuo2025); its algorithm is another one, and nothing is claimed about its results.
Idea     V.2 with the filter a = v, b = 1 - v, whose errors depend on the policy.
"""

from rlstar_sym import Defined, Rational, Symbol
from rlstar_sym.theorem import theorem

p = Symbol("p")
half = Rational(1, 2)
three = Defined("v", 3 * p**2 - 2 * p**3)
five = Defined("w", 10 * p**3 - 15 * p**4 + 6 * p**5)


def refitted(vote):
    """The success probability after keeping what agrees with the vote."""
    return p * vote / (p * vote + (1 - p) * (1 - vote))


p_next = Defined("p_next", refitted(three), "p'")
p_five = Defined("p_five", refitted(five), "p''")


@theorem("V.10", "The majority of three or five as reward improves the policy iff p > 1/2")
def majority_as_reward(proof):
    proof.assume(0 < p, p < 1)
    counted = proof.identity(three, p**3 + 3 * p**2 * (1 - p), note="Three or two of three samples are right.")
    of_five = proof.identity(five, p**5 + 5 * p**4 * (1 - p) + 10 * p**3 * (1 - p) ** 2)
    inside = [proof.show(three > 0), proof.show(three < 1), proof.show(five > 0), proof.show(five < 1)]
    odds = proof.identity(p_next / (1 - p_next), p / (1 - p) * (three / (1 - three)))
    with proof.case("right more often than not", p > half):
        up = [proof.show(three > p), proof.show(p_next > p), proof.show(five > three), proof.show(p_five > p)]
    with proof.case("wrong more often than not", p < half):
        down = [proof.show(three < p), proof.show(p_next < p), proof.show(five < three), proof.show(p_five < p)]
    with proof.case("even odds", p.equals(half)):
        stays = [proof.show(p_next.equals(p)), proof.show(p_five.equals(p))]
    proof.fails_without(0 < p, claim=inside[0], at={p: 0})
    proof.fails_without(p < 1, claim=inside[1], at={p: 1})
    return counted, of_five, odds, *up, *down, *stays
