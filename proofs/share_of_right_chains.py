"""The share F of kept chains in which every step is right: kernels without symmetry for which it never falls.

Claim    Two states, a uniform question, K_n = [[a_n, 1-a_n], [1-b_n, b_n]] with 0 < a_n, b_n <= 1 and a_n + b_n >= 1, every N >= 2: F never falls, at any round.
Source   Not in RL-STaR, arXiv:2410.23912, whose kernels are symmetric.
Idea     A kept chain is right at every step or wrong at two steps or more. A round does not lower the mass of the first kind and does not raise that of the second, so F, the
         part of the first kind, does not fall. On two states these masses are (A + B)/2 and (1 + L - A - B)/2 with A = prod a, B = prod b, L = prod (a+b-1).
"""

from rlstar_sym import Aggregate, Defined, Rational, Symbol
from rlstar_sym.model.dense_recursion import dense_recursion
from rlstar_sym.model.dense_symbolic import free_model
from rlstar_sym.model.kernel_chain import two_state_chain
from rlstar_sym.polynomial.expressions import add
from rlstar_sym.theorem import theorem

half, third = Rational(1, 2), Rational(1, 3)

a, b = Symbol("a", "a_n", indexed=True), Symbol("b", "b_n", indexed=True)
chain = two_state_chain(a, b)
after = chain.star_round()
(C11, C12), (C21, C22) = chain.others.rows
a_next, b_next = after.deltas
det = a + b - 1
D = Aggregate("D", "product", det, 1, "D_n")
# the products over all steps of the right entries of either state, and of the determinants
A, B, L = Aggregate("A", "product", a, 0), Aggregate("B", "product", b, 0), Aggregate("L", "product", det, 0)
A_next, B_next, L_next = after.following(A), after.following(B), after.following(L)
# J and F as the definitions give them, once J = (1 + L)/2 is shown
accuracy = Defined("J", (1 + L) / 2)
# the determinants once the first state's entries are new
L_half = Aggregate("L_half", "product", a_next + b - 1, 0, r"\tilde L")
right, wrong = Defined("P", (A + B) / 2), Defined("Q", (1 + L - A - B) / 2)
share = Defined("F", right / (right + wrong))
right_next, wrong_next, share_next = (after.following(x) for x in (right, wrong, share))


@theorem("III.4d", "Two states, no negative determinant: F never falls")
def two_states(proof):
    proof.assume(0 < a, a <= 1, 0 < b, b <= 1, a + b >= 1)
    entries = proof.induction(
        C11 > 0,
        C12 >= 0,
        C21 >= 0,
        C22 > 0,
        (C11 + C12).equals(1),
        (C21 + C22).equals(1),
        (C11 * C22 - C12 * C21).equals(D),
        D >= 0,
        note="The product of the other kernels is a kernel with determinant D, the product of the other determinants.",
    )
    rows, product = entries[4:6], entries[6]
    left = proof.show(D.equals(C11 - C21), using=[*rows, product])
    other = proof.show(D.equals(C22 - C12), using=[*rows, product])
    factor = proof.one_factor_out(L, D)
    seen = proof.show(
        chain.accuracy.equals(accuracy), using=[factor, left, other, *rows], opening=[accuracy], note="So J = (1 + L)/2,"
    )
    whole = proof.identity(accuracy, right + wrong, note="which is the mass of right chains and that of kept wrong ones.")
    up = [
        proof.show(a_next >= a, using=[left], note="Both right entries rise,"),
        proof.show(b_next >= b, using=[other]),
    ]
    kernel = [proof.show(a_next <= 1), proof.show(b_next <= 1)]
    still = [proof.show(a_next + b >= 1, using=[up[0]], note="so that determinants do not become negative.")]
    still += [proof.show(a_next + b_next >= 1, using=[up[1], *still])]
    proof.induction(L >= 0, A + B <= 1 + L, A > 0, A <= 1, B > 0, B <= 1, note="No mass is negative,")
    *_, first = proof.induction(
        L_half >= 0,
        L_half <= A_next,
        A <= A_next,
        A_next - L_half >= A - L,
        given=[up[0], kernel[0], still[0]],
        note="As the right entries of the first state rise, A - L does not fall;",
    )
    *_, second = proof.induction(
        L_next >= 0,
        L_next <= B_next,
        B <= B_next,
        B_next - L_next >= B - L_half,
        given=[*up, *kernel, *still],
        note="as those of the second state do, neither does B - L.",
    )
    gained = proof.show(right_next >= right, note="that of right chains does not fall,")
    lost = proof.show(wrong_next <= wrong, using=[first, second], note="The mass of wrong chains does not rise,")
    parts = [proof.show(right > 0), proof.show(wrong >= 0), proof.show(right_next + wrong_next > 0)]
    rises = proof.show(share_next >= share, using=[gained, lost, *parts], note="so F does not fall.")
    proof.preserved(after)
    always = proof.every_round(share_next >= share, after)
    proof.fails_without(a <= 1, claim=up[0], at={a: [2, 2], b: [half, half]})
    proof.fails_without(b <= 1, claim=up[1], at={a: [half, half], b: [2, 2]})
    proof.fails_without(a + b >= 1, claim=rises, at={a: [half, half], b: [third, third]})
    return seen, whole, *up, gained, lost, rises, always


# two steps on three states; w_ij: the question is i, the state between the steps is j, and the answer is right
states = (0, 1, 2)
k = [[Symbol(f"k_{i + 1}{j + 1}") for j in states] for i in states]
l = [[Symbol(f"l_{i + 1}{j + 1}") for j in states] for i in states]
three = free_model([k, l])
three_after = dense_recursion(three)
w = [[Defined(f"w_{i + 1}{j + 1}", k[i][j] * l[j][i], f"w_{{{i + 1}{j + 1}}}") for j in states] for i in states]
w_next = [[three_after.following(w[i][j]) for j in states] for i in states]
row = [Defined(f"r_{i + 1}", add(*(k[i][j] * l[j][i] for j in states))) for i in states]
column = [Defined(f"c_{j + 1}", add(*(k[i][j] * l[j][i] for i in states))) for j in states]
others = [(i, j) for i in states for j in states if i != j]
three_right = Defined("S", add(*(w[i][i] for i in states)) / 3)
three_wrong = Defined("V", add(*(w[i][j] for i, j in others)) / 3)
three_share = Defined("F_three", three_right / three.accuracy(), "F")
