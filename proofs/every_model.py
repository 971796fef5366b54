"""Improvement for every model: arbitrary kernels, any start, any right answers.

Claim    For every number of steps, all finite sets of states, all kernels, every start distribution and all sets of right answers, J'' >= J after a round that goes a part s,
         0 <= s <= 1, of the way to the refit (III.1 with s = 1; the part of II.5 about arbitrary kernels). Small models by their derived rounds, and two steps on two states as an
         inequality between polynomials.
Source   Baum and Eagon, Bull. Amer. Math. Soc. 73, 1967. Not in RL-STaR, arXiv:2410.23912, whose kernels are symmetric.
Idea     J is a sum over chains of products of entries. A round replaces a row by the shares of its transitions in the kept chains, which raises every such sum.
"""

from rlstar_sym import Defined, Rational, Symbol
from rlstar_sym.model.dense_recursion import dense_recursion
from rlstar_sym.model.dense_symbolic import free_model, symbolic_model
from rlstar_sym.model.star_round import PAPER_ROUND, round_of
from rlstar_sym.polynomial.expressions import add
from rlstar_sym.theorem import theorem

s = Symbol("s")
half, third, tenth = Rational(1, 2), Rational(1, 3), Rational(1, 10)


@theorem("III.1", "No round lowers the accuracy of any model")
def every_model(proof):
    proof.assume(0 <= s, s <= 1)
    p, w = Symbol("p"), Symbol("w")
    with proof.case("a transition of a kept chain", 0 < p, 0 < w):
        q = Defined("q", (1 - s) * p + s * w)
        positive = proof.show(q > 0)
        proof.show(
            (w * (1 - p / q) - s * (w - p)).equals(s * (1 - s) * (w - p) ** 2 / q), using=[positive], opening=[q]
        )
        proof.show(
            w * (1 - p / q) >= s * (w - p),
            using=[positive],
            opening=[q],
            note="One entry of a row, with share w of the kept chains: summed over a row, whose shares sum to 1, this is not negative.",
        )
        proof.fails_without(s <= 1, claim=positive, at={s: 3, p: 1, w: half})
        proof.fails_without(0 <= s, claim=positive, at={s: -1, p: tenth, w: half})
    better = proof.growth_of_every_model(PAPER_ROUND, note="So J never falls in a round.")
    proof.serves("no round lowers the accuracy", better)
    proof.serves("a fixed point of a round")
    proof.serves("every answer right")
    proof.serves("nothing is kept")
    return better


def entries(letters, size):
    """Rows of free symbols, one letter a step."""
    indices = range(1, size + 1)
    return [[[Symbol(f"{letter}_{i}{j}") for j in indices] for i in indices] for letter in letters]


def improved(proof, letters, size, **operators):
    """The improvement of a model with these steps and any start, by its derived round."""
    kernels = entries(letters, size)
    start = [Symbol(f"rho_{i}", rf"\varrho_{i}") for i in range(1, size + 1)]
    model = free_model(kernels, start)
    after = dense_recursion(model, round_of(**operators))
    proof.assume(*(x > 0 for step in kernels for row in step for x in row), *(r > 0 for r in start))
    proof.assume(*(add(*row).equals(1) for step in kernels for row in step), add(*start).equals(1))
    accuracy = Defined("J", model.accuracy())
    better = proof.growth_transform(accuracy, kernels, after, mix=operators.get("mix", 1))
    guess = {x: Rational(1, size) for x in (*start, *(x for step in kernels for row in step for x in row))}
    stuck = proof.counterexample(
        after.following(accuracy) > accuracy,
        at={**guess, **({s: half} if operators else {})},
        note="It need not rise: a guess at every step stays one.",
    )
    return better, stuck


@theorem("III.1a", "Two states, two steps, any start: J does not fall", uses=["III.1"])
def two_by_two(proof):
    return improved(proof, "kl", 2)


@theorem("III.1b", "Two states, three steps, any start: J does not fall", uses=["III.1"])
def three_steps(proof):
    return improved(proof, "klm", 2)


@theorem("III.1c", "Three states, two steps, any start: J does not fall", uses=["III.1"])
def three_states(proof):
    return improved(proof, "kl", 3)


a, b, c, d, r = Symbol("a"), Symbol("b"), Symbol("c"), Symbol("d"), Symbol("r")
two = symbolic_model([[[a, 1 - a], [1 - b, b]], [[c, 1 - c], [1 - d, d]]], start=[r, 1 - r])
after_two = dense_recursion(two)


@theorem("II.5d", "No partial refit lowers the accuracy of any model", uses=["III.1"])
def partial_refits(proof):
    proof.assume(0 <= s, s <= 1)
    general = proof.growth_of_every_model(round_of(mix=s))
    instance, _ = improved(proof, "kl", 2, mix=s)
    proof.serves("no partial refit lowers the accuracy", general)
    return general, instance


@theorem("III.1d", "Two states, two steps, any start: the improvement as an inequality", uses=["III.1"])
def as_an_inequality(proof):
    proof.assume(*(relation for x in (a, b, c, d, r) for relation in (0 < x, x < 1)))
    # the weights of the kept chains, by question and state between the steps
    w11, w12, w21, w22 = r * a * c, r * (1 - a) * (1 - d), (1 - r) * (1 - b) * (1 - c), (1 - r) * b * d
    row_1, row_2, column_1, column_2 = w11 + w12, w21 + w22, w11 + w21, w12 + w22
    again = [
        start * (w / row * w / column)
        for start, w, row, column in (
            (r, w11, row_1, column_1),
            (r, w12, row_1, column_2),
            (1 - r, w21, row_2, column_1),
            (1 - r, w22, row_2, column_2),
        )
    ]
    before = Defined("J", two.accuracy())
    later = after_two.following(before)
    chains = Defined("G", add(*again))
    same = proof.identity(later, chains, note="The accuracy after a round, as a sum over chains,")
    more = proof.show(chains >= w11 + w12 + w21 + w22, note="is at least the accuracy before it.")
    value = proof.identity(before, w11 + w12 + w21 + w22)
    raised = proof.show(later >= w11 + w12 + w21 + w22, using=[same, more])
    better = proof.show(later >= before, using=[raised, value])
    most = 1 - tenth
    proof.fails_without(r < 1, claim=better, at={a: tenth, b: half, c: most, d: most, r: 2})
    proof.fails_without(0 < r, claim=better, at={a: 2 * third, b: 2 * third, c: 2 * third, d: tenth, r: -1})
    proof.fails_without(a < 1, claim=better, at={a: 2, b: 2 * third, c: half, d: tenth, r: half})
    proof.fails_without(0 < a, claim=better, at={a: -1, b: most, c: tenth, d: half, r: most})
    proof.fails_without(b < 1, claim=better, at={a: half, b: 2, c: half, d: third, r: half})
    proof.fails_without(0 < b, claim=better, at={a: half, b: -1, c: half, d: third, r: third})
    proof.fails_without(c < 1, claim=better, at={a: third, b: most, c: 2, d: third, r: most})
    proof.fails_without(0 < c, claim=better, at={a: half, b: 2 * third, c: -1, d: most, r: tenth})
    proof.fails_without(d < 1, claim=better, at={a: half, b: 2 * third, c: half, d: 2, r: half})
    proof.fails_without(0 < d, claim=better, at={a: half, b: tenth, c: third, d: -1, r: 2 * third})
    return better
