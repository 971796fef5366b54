"""Selection among any number of answers: shares that are multiplied by their weights raise the mean weight.

Claim    For every number of answers k >= 2 (the number of terms, called N below) with shares p_i > 0 of a total T and weights w_i > 0, whose mean is x, so x T = sum of p w: sharing
         out in proportion to p_i w_i makes the mean weight (sum of p w^2)/(sum of p w), which is at least x. The share of an answer changes by p_i (w_i - x)/(sum of p w): it rises
         where the weight is above the mean, and falls where it is below. Said of one round; which answers are left in the limit is not said here.
Source   Derived here. Training on curated samples of a model: arXiv:2407.09499 (ferbach2024); nothing is claimed about its theorems.
Idea     The sum of p (w - x)^2 is not negative, for every x; the mean weight is one x.
"""

from rlstar_sym import Aggregate, Defined, Symbol
from rlstar_sym.theorem import theorem

p, w = Symbol("p", "p_i", indexed=True), Symbol("w", "w_i", indexed=True)
x = Symbol("x")
total = Aggregate("T", "sum", p, 0)
weighed = Aggregate("B", "sum", p * w, 0)
squares = Aggregate("C", "sum", p * w**2, 0)
spread = Aggregate("V", "sum", p * (w - x) ** 2, 0)
new_share = Defined("p_new", p * w / weighed, "p_i'")


@theorem("V.7", "Selection never lowers the mean weight, for any number of answers")
def selection(proof):
    proof.assume(0 < p, 0 < w)
    proof.induction(0 < total)
    proof.induction(0 < weighed)
    *_, expanded = proof.induction(0 <= spread, spread.equals(squares - 2 * x * weighed + x**2 * total))
    nonnegative = proof.show(squares - 2 * x * weighed + x**2 * total >= 0, using=[expanded])
    with proof.case("x is the mean weight", (x * total).equals(weighed)):
        above = proof.show(squares >= x * weighed, using=[nonnegative, (x * total).equals(weighed)])
        rises = proof.show(squares / weighed >= x, using=[above], note="The mean weight does not fall.")
        gain = proof.identity(
            new_share - p / total,
            p * (w - x) / weighed,
            using=[(x * total).equals(weighed)],
            note="A share rises where the weight is above the mean, and falls where it is below.",
        )
    proof.fails_without(0 < p, claim=nonnegative, at={p: [-1, -1], w: [1, 2], x: 0})
    return nonnegative, rises, gain
