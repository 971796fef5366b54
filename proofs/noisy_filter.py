"""A filter that errs, for answers of one step: the odds of the right answer are multiplied by a/b.

Claim    Answers are right with probability p; right ones are kept with probability a, wrong ones with probability b. Refitted on what is kept, the policy is right with probability
         p' = p a/(p a + (1-p) b). Its odds are those of p times a/b, so p rises iff a > b (Youden's index a - b is positive), and falls iff a < b. The reward that such a filter
         gives has variance q(1-q) with q = b + (a-b) p, which is at least (a-b)^2 p(1-p). It is said of one round, for every p; closed forms over rounds are not said here.
Source   Derived here. Rewards that can be verified, and their success probability: arXiv:2503.06639 (mroueh2025); nothing is claimed about its formulas.
Idea     One step of II.3 without the other steps: Bayes' rule for what is kept.
"""

from rlstar_sym import Defined, Rational, Symbol
from rlstar_sym.theorem import theorem

p, a, b = Symbol("p"), Symbol("a"), Symbol("b")
p_next = Defined("p_next", p * a / (p * a + (1 - p) * b), "p'")
kept = Defined("q", b + (a - b) * p)
half = Rational(1, 2)


@theorem("V.2", "A filter that errs improves one step iff it prefers right answers")
def noisy_filter(proof):
    proof.assume(0 < p, p < 1, 0 < a, 0 < b)
    odds = proof.identity(p_next / (1 - p_next), p / (1 - p) * (a / b), note="The odds are multiplied by a/b.")
    inside = [proof.show(p_next > 0), proof.show(p_next < 1)]
    with proof.case("right answers preferred", a > b):
        rises = proof.show(p_next > p)
    with proof.case("wrong answers preferred", a < b):
        falls = proof.show(p_next < p)
    with proof.case("no preference", a.equals(b)):
        stays = proof.show(p_next.equals(p))
    proof.fails_without(0 < b, claim=inside[1], at={p: half, a: 1, b: 0})
    proof.fails_without(0 < a, claim=inside[0], at={p: half, a: 0, b: 1})
    proof.fails_without(0 < p, claim=inside[0], at={p: 0, a: 1, b: 1})
    proof.fails_without(p < 1, claim=inside[1], at={p: 1, a: 1, b: 1})
    return odds, *inside, rises, falls, stays


@theorem("V.2a", "The reward of a filter that errs varies at least as much as what is left of the exact one")
def variance_of_the_reward(proof):
    proof.assume(0 <= p, p <= 1, 0 <= a, a <= 1, 0 <= b, b <= 1)
    split = proof.identity(
        kept * (1 - kept),
        (a - b) ** 2 * p * (1 - p) + p * a * (1 - a) + (1 - p) * b * (1 - b),
        note="The law of total variance.",
    )
    bound = proof.show(kept * (1 - kept) >= (a - b) ** 2 * p * (1 - p), using=[])
    proof.fails_without(a <= 1, claim=bound, at={p: 1, a: 2, b: 0})
    proof.fails_without(0 <= b, claim=bound, at={p: 0, a: 1, b: -1})
    return split, bound
