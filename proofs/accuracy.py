"""The accuracy of the final answer.

Claim    J = (1 + (M-1) L)/M with L the product of all edges; J increases with L, is 1/M at chance and 1 for L = 1.
Source   RL-STaR, arXiv:2410.23912, the objective; here for every N and real M.
Idea     J is the diagonal of the composed kernel.
"""

from rlstar_sym import Rational, Symbol, SymmetricChain
from rlstar_sym.theorem import theorem

chain = SymmetricChain()
M, L = chain.states, chain.product
delta = chain.delta


@theorem("I.2", "Accuracy", uses=["I.1"])
def accuracy(proof):
    proof.assume(M >= 2, 0 <= delta, delta <= 1)
    proof.induction(0 <= L, L <= 1)
    closed = proof.identity(chain.accuracy, (1 + (M - 1) * L) / M)
    with proof.case("a guess", L.equals(0)):
        chance = proof.show(chain.accuracy.equals(1 / M), note="An edge 0 anywhere makes L = 0: a guess.")
    with proof.case("perfect", L.equals(1)):
        perfect = proof.show(chain.accuracy.equals(1))
    low = proof.show(chain.accuracy >= 1 / M)
    high = proof.show(chain.accuracy <= 1)

    worse, better = Symbol("L_1"), Symbol("L_2")
    with proof.case("two chains", worse < better):
        increasing = proof.show(chain.accuracy_of(worse) < chain.accuracy_of(better), note="J increases with L.")
    proof.fails_without(0 <= delta, claim=low, at={M: 2, delta: [-1, 1]})
    proof.fails_without(delta <= 1, claim=high, at={M: 2, delta: [2, 2]})
    proof.fails_without(M >= 2, claim=low, at={M: Rational(1, 2), delta: [1, 1]})
    proof.serves("a goal below chance")
    return closed, chance, perfect, low, high, increasing
