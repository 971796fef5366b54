"""A success probability that alternates: regularised towards a fixed reference, a round need not converge.

Claim    With p' = sigma(logit p_ref + 1/(beta sqrt(p(1-p) + eps))), p_ref = 1/200, beta = 1 and eps = 1/100, a round maps [3/100, 3/50] into [19/100, 9/20] and that interval back into
         [3/100, 3/50]. The two are disjoint, so a run that enters one of them can have no limit. The theorem says the two inclusions, of one round; that they give a run that
         alternates for ever is an argument in words, and which runs enter is not said here.
Source   Derived here: a penalty on the divergence from a fixed reference, no clipping, the stated normalisation. The setting is that of arXiv:2503.06639 (mroueh2025); nothing is claimed
         about its formulas or theorems.
Idea     Balls that cover both intervals; odds of 1/199 are multiplied by u = exp(1/sqrt(p(1-p) + eps)).
"""

from rlstar_sym import Defined, Rational, Symbol
from rlstar_sym.polynomial.functions import exp, sqrt
from rlstar_sym.theorem import theorem

p = Symbol("p")
root = sqrt("r", p * (1 - p) + Rational(1, 100))
gain = exp("u", 1 / root)
p_next = Defined("p_next", gain / (199 + gain), "p'")


@theorem("V.1", "Two disjoint intervals of success probabilities that a round exchanges")
def alternation(proof):
    low = {p: (Rational(3, 100), Rational(3, 50))}
    high = {p: (Rational(19, 100), Rational(9, 20))}
    return (
        proof.enclosed(p_next >= Rational(19, 100), low),
        proof.enclosed(p_next <= Rational(9, 20), low),
        proof.enclosed(p_next >= Rational(3, 100), high),
        proof.enclosed(p_next <= Rational(3, 50), high),
    )
