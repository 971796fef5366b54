"""Reference values: a chain of three equal steps on 64 states, from edge 1/10.

Claim    J over rounds 0..4 rounds to 0.016609375, 0.019795096668466701, 0.05992761315627886, 0.62715149147174396, 0.99706713736544181.
Source   The theory script of the authors of RL-STaR, arXiv:2410.23912, prints these up to its floating-point error (at round 1 it prints
         0.019795096668466697, which is 3.5e-18 below the exact value).
Idea     Exact rational arithmetic, one round after another.
"""

from rlstar_sym import Rational, SymmetricChain
from rlstar_sym.theorem import theorem

chain = SymmetricChain(steps=3, number_of_states=64, equal=True)
delta = chain.delta
after = chain.star_round()

PRINTED = ["0.016609375", "0.019795096668466701", "0.05992761315627886", "0.62715149147174396", "0.99706713736544181"]


@theorem("I.8", "Reference values", uses=["I.1", "I.2"])
def reference_values(proof):
    facts = []
    edge = Rational(1, 10)
    for t, printed in enumerate(PRINTED):
        half_unit = Rational(1, 2 * 10 ** len(printed.partition(".")[2]))
        with proof.case(f"round {t}", delta.equals(edge)):
            facts.append(
                proof.show(chain.accuracy >= Rational(printed) - half_unit, note=f"J at round {t} rounds to {printed}.")
            )
            facts.append(proof.show(chain.accuracy <= Rational(printed) + half_unit))
            if t + 1 < len(PRINTED):
                (edge,) = after.exact([edge])
                proof.identity(after.delta, edge, note=f"The edge at round {t + 1}.")
    return facts
