"""Without symmetry: what fails for kernels that are not symmetric, and for questions that are not uniform.

Claim    Two steps on two states, any kernels inside: a round never lowers F iff K_1(1,1)K_2(1,1)K_1(2,2)K_2(2,2) is at least the product of the four wrong entries; so F can fall
         while J rises. For N = M = 3 it can fall although every diagonal is at least 1/2. A start that is not uniform does not keep a symmetric step symmetric.
Source   Not in RL-STaR, arXiv:2410.23912, whose kernels are symmetric and whose questions are uniform; each is an exact counterexample.
Idea     Exact rounds of explicit models, derived with symbolic entries and evaluated at rational points.
"""

from rlstar_sym import Defined, Rational, Symbol
from rlstar_sym.model.dense_symbolic import SymbolicModel, symbolic_model, symmetric_symbolic_model
from rlstar_sym.polynomial.expressions import add, multiply
from rlstar_sym.polynomial.rational import simplify
from rlstar_sym.theorem import theorem

half, third = Rational(1, 2), Rational(1, 3)


def all_right(model):
    """The probability that every step is right."""
    states = range(len(model.start))
    return add(*(multiply(model.start[i], *(step.rows[i][i] for step in model.steps)) for i in states))


def one_round_later(model):
    """The model with the derived kernels."""
    return SymbolicModel(model.star_round(), model.start, model.accept)


# two steps on two states: the right entries of K_1 are a and b, those of K_2 are p and q
a, b, p, q = Symbol("a"), Symbol("b"), Symbol("p"), Symbol("q")
two = symbolic_model([[[a, 1 - a], [1 - b, b]], [[p, 1 - p], [1 - q, q]]])
first_new, second_new = two.star_round()
# the new right entries by name; the rows of a kernel sum to 1
a_next, b_next = Defined("a_next", first_new.rows[0][0], "a'"), Defined("b_next", first_new.rows[1][1], "b'")
p_next, q_next = Defined("p_next", second_new.rows[0][0], "p'"), Defined("q_next", second_new.rows[1][1], "q'")
two_next = symbolic_model([[[a_next, 1 - a_next], [1 - b_next, b_next]], [[p_next, 1 - p_next], [1 - q_next, q_next]]])
accuracy = Defined("J", two.accuracy())
accuracy_next = Defined("J_next", two_next.accuracy(), "J'")
share = Defined("F", all_right(two) / two.accuracy())
share_next = Defined("F_next", all_right(two_next) / two_next.accuracy(), "F'")
# w_ij: the question is i, the state between the steps is j, and the answer is right
weights = tuple(
    Defined(f"w_{i}{j}", first * back, f"w_{{{i}{j}}}")
    for i, j, first, back in ((1, 1, a, p), (1, 2, 1 - a, 1 - q), (2, 1, 1 - b, 1 - p), (2, 2, b, q))
)
w11, w12, w21, w22 = weights


@theorem("III.4", "Two steps on two states: F can fall while J rises")
def share_can_fall(proof):
    inside = [r for entry in (a, b, p, q) for r in (0 < entry, entry < 1)]
    proof.assume(*inside)
    for row in (*first_new.rows, *second_new.rows):
        proof.identity(row[0] + row[1], 1, note="Rows of the new kernels sum to 1.")
    positive = [proof.show(w > 0) for w in weights]
    rows, columns = (w11 + w12, w21 + w22), (w11 + w21, w12 + w22)
    kept = rows[0] + rows[1]
    kept_next = (
        w11**2 * rows[1] * columns[1]
        + w12**2 * rows[1] * columns[0]
        + w21**2 * rows[0] * columns[1]
        + w22**2 * rows[0] * columns[0]
    )
    cubic = w11 * w12 * w21 + w11 * w12 * w22 + w11 * w21 * w22 + w12 * w21 * w22
    gap = Defined("g", share_next - share)
    scaled = proof.identity(gap * (kept * kept_next), 2 * (w11 * w22 - w12 * w21) * cubic, note="F' - F in the weights")
    denominator = proof.show(kept * kept_next > 0, using=positive)
    factor = proof.show(2 * cubic > 0, using=positive)
    right, wrong = w11 * w22, w12 * w21
    with proof.case("right pairs outweigh wrong ones", right >= wrong):
        up = proof.show(gap * (kept * kept_next) >= 0, using=[scaled, factor, right >= wrong])
        rises = proof.show(gap >= 0, using=[up, denominator], note="F does not fall")
    with proof.case("wrong pairs outweigh right ones", right < wrong):
        down = proof.show(gap * (kept * kept_next) < 0, using=[scaled, factor, right < wrong])
        falls = proof.show(gap < 0, using=[down, denominator], note="iff the right pairs have the larger product.")
    point = {a: half, b: third, p: half, q: third}
    false = proof.counterexample(share_next >= share, at=point, note="So F falls, from 13/37 to 193/865,")
    with proof.case("that model", a.equals(half), b.equals(third), p.equals(half), q.equals(third)):
        values = [
            proof.show(accuracy.equals(Rational(37, 72)), note="while J rises, from 37/72"),
            proof.show(accuracy_next.equals(Rational(865, 1568)), note="to 865/1568."),
            proof.show(share.equals(Rational(13, 37))),
            proof.show(share_next.equals(Rational(193, 865))),
        ]
    return rises, falls, false, *values


x = Symbol("x")
three = symbolic_model(
    [
        [[x, 1 - x, 0], [0, 1, 0], [0, 1 - x, x]],
        *[[[x, 0, 1 - x], [0, 1, 0], [1 - x, 0, x]]] * 2,
    ]
)
three_next = one_round_later(three)


@theorem("III.4a", "Three steps on three states: diagonals of at least 1/2 do not keep F from falling")
def diagonals_do_not_suffice(proof):
    proof.assume(half <= x, x < 1)
    better = proof.show(three_next.accuracy() >= three.accuracy(), note="J rises")
    before = Defined("F", simplify(all_right(three) / three.accuracy()))
    after = Defined("F_next", simplify(all_right(three_next) / three_next.accuracy()), "F'")
    false = proof.counterexample(after >= before, at={x: half}, note="but F falls, from 5/6 to 3/4.")
    with proof.case("that model", x.equals(half)):
        values = [
            proof.show(three.accuracy().equals(half)),
            proof.show(three_next.accuracy().equals(Rational(2, 3))),
            proof.show(before.equals(Rational(5, 6))),
            proof.show(after.equals(Rational(3, 4))),
        ]
    return better, false, *values


r = Symbol("rho", r"\varrho")
skewed = symmetric_symbolic_model(2, 2, [r, 1 - r])
first_edge, second_edge = Symbol("delta_1"), Symbol("delta_2")
second_step = skewed.star_round()[1].rows


@theorem("III.5", "A start that is not uniform does not keep a step symmetric")
def skewed_start(proof):
    proof.assume(0 < first_edge, first_edge < 1, 0 < second_edge, second_edge < 1, 0 < r, r < 1)
    rows = [proof.identity(row[0] + row[1], 1, note="The new step is a kernel,") for row in second_step]
    point = {first_edge: half, second_edge: half, r: Rational(3, 4)}
    false = proof.counterexample(second_step[0][0].equals(second_step[1][1]), at=point, note="but it is not symmetric.")
    with proof.case("that model", first_edge.equals(half), second_edge.equals(half), r.equals(Rational(3, 4))):
        values = [
            proof.show(second_step[0][0].equals(Rational(27, 28))),
            proof.show(second_step[1][1].equals(Rational(3, 4))),
        ]
    with proof.case("a uniform start", r.equals(half)):
        symmetric = proof.show(second_step[0][0].equals(second_step[1][1]), note="With a uniform start it is.")
    return *rows, false, *values, symmetric
