"""Right answers and right chains: P(all steps right) can fall while the accuracy rises.

Claim    Two steps on two states, K_1 = [[1/2, 1/2], [2/3, 1/3]] and K_2 uniform: a round raises J from 1/2 to 18/35 and lowers the probability that every step is right, from 5/24
         to 73/420. So the reward of the answer alone does not always make whole chains right more often; where F never falls (I.7, III.4) it does, as P(all right) = F J.
Source   Derived here. The question is that of CoT-Pass@K in arXiv:2506.14245 (wen2025); the steps are shared by all questions here, and nothing is claimed about its theorem.
Idea     An exact round of an explicit model, derived with symbolic entries and evaluated at rational points.
"""

from rlstar_sym import Defined, Rational, Symbol
from rlstar_sym.model.dense_symbolic import SymbolicModel, symbolic_model
from rlstar_sym.polynomial.expressions import add, multiply
from rlstar_sym.theorem import theorem

half = Rational(1, 2)
a, b = Symbol("a"), Symbol("b")
model = symbolic_model([[[a, 1 - a], [1 - b, b]], [[half, half], [half, half]]])
later = SymbolicModel(model.star_round(), model.start, model.accept)


def all_right(of):
    """The probability that every step is right."""
    return add(*(multiply(of.start[i], *(step.rows[i][i] for step in of.steps)) for i in range(len(of.start))))


accuracy, accuracy_next = Defined("J", model.accuracy()), Defined("J_next", later.accuracy(), "J'")
right, right_next = Defined("P", all_right(model)), Defined("P_next", all_right(later), "P'")


@theorem("V.3", "P(all steps right) can fall while the accuracy rises")
def right_chains_can_fall(proof):
    proof.assume(0 < a, a < 1, 0 < b, b < 1)
    better = proof.show(accuracy_next >= accuracy, note="J never falls,")
    point = {a: half, b: Rational(1, 3)}
    false = proof.counterexample(right_next >= right, at=point, note="but P(all right) can:")
    with proof.case("that model", a.equals(half), b.equals(Rational(1, 3))):
        values = [
            proof.show(accuracy.equals(half)),
            proof.show(accuracy_next.equals(Rational(18, 35))),
            proof.show(right.equals(Rational(5, 24))),
            proof.show(right_next.equals(Rational(73, 420))),
        ]
    return better, false, *values
