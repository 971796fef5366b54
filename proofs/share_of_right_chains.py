"""The share F of kept chains in which every step is right: kernels without symmetry for which it never falls.

Claim    A uniform question. III.4d: two states, K_n = [[a_n, 1-a_n], [1-b_n, b_n]] with 0 < a_n, b_n <= 1 and a_n + b_n >= 1, every N >= 2. III.4c: two steps on three states whose
         diagonal entries are all at least 1/2 (on two states that is part of III.4d; more than three states are not covered). In both F does not fall at any round. III.4f: for two
         equal symmetric steps on three states with smaller diagonals it can fall.
Source   Not in RL-STaR, arXiv:2410.23912, whose kernels are symmetric.
Idea     A kept chain is right at every step or wrong at two steps or more. A round does not lower the mass of the first kind and does not raise that of the second, so F, the
         part of the first kind, does not fall. On two states twice these masses are A + B and 1 + L - A - B with A = prod a_n, B = prod b_n, L = prod (a_n+b_n-1). With two steps a round
         turns the weights W_ij = K_1(i,j) K_2(j,i) into W_ij^2/(r_i c_j), r_i and c_j the sums of its rows and columns: r_i <= K_2(i,i) and c_i <= K_1(i,i), and off the diagonal
         r_i c_j >= (1/4 + W_ij)^2 >= W_ij.
"""

from rlstar_sym import Aggregate, Defined, Rational, Symbol
from rlstar_sym.model.dense_recursion import dense_recursion
from rlstar_sym.model.dense_symbolic import free_model, symbolic_model
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
        chain.accuracy.equals(accuracy),
        using=[factor, left, other, *rows],
        opening=[accuracy],
        note="So J = (1 + L)/2,",
    )
    whole = proof.identity(
        accuracy, right + wrong, note="which is the mass of right chains and that of kept wrong ones."
    )
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


# two steps on three states, K_1 = (k_ij) and K_2 = (h_ij)
states = (0, 1, 2)

k, h = ([[Symbol(f"{letter}_{i + 1}{j + 1}") for j in states] for i in states] for letter in "kh")
three = free_model([k, h])
three_after = dense_recursion(three)
# w_ij: the question is i, the state between the steps is j, and the answer is right; r_i and c_j: the sums of its rows and columns
w = [[Defined(f"w_{i + 1}{j + 1}", k[i][j] * h[j][i], f"w_{{{i + 1}{j + 1}}}") for j in states] for i in states]
row = [Defined(f"r_{i + 1}", add(*(k[i][j] * h[j][i] for j in states))) for i in states]
column = [Defined(f"c_{j + 1}", add(*(k[i][j] * h[j][i] for i in states))) for j in states]
w_next = [[three_after.following(x) for x in line] for line in w]
kept = Defined("J_three", three.accuracy(), "J")
right_three = Defined("P_three", add(*(w[i][i] for i in states)) / 3, "P")
wrong_three = Defined("Q_three", add(*(w[i][j] for i in states for j in states if i != j)) / 3, "Q")
share_three = Defined("F_three", right_three / (right_three + wrong_three), "F")
kept_next, right_three_next, wrong_three_next, share_three_next = (
    three_after.following(x) for x in (kept, right_three, wrong_three, share_three)
)
quarter, tenth = Rational(1, 4), Rational(1, 10)


@theorem("III.4c", "Two steps on three states, diagonals of at least 1/2: F never falls")
def three_states(proof):
    for kernel in (k, h):
        proof.assume(*(kernel[i][j] >= (half if i == j else 0) for i in states for j in states))
        proof.assume(*(add(*line).equals(1) for line in kernel))
    whole = proof.identity(
        kept, right_three + wrong_three, note="J is the mass of right chains and that of kept wrong ones."
    )
    enough = [proof.show(w[i][i] >= quarter) for i in states]
    gains, losses, later = [], [], []
    for i in states:
        moved = proof.identity(
            w_next[i][i] * (row[i] * column[i]),
            w[i][i] ** 2,
            note="A round squares weights and divides them by the sums of their row and column." if i == 0 else "",
        )
        sums = [proof.show(row[i] > 0), proof.show(column[i] > 0)]
        ways = [
            proof.show(
                line[i] <= half, using=[add(*line).equals(1), *(line[j] >= (half if j == n else 0) for j in states)]
            )
            for kernel in (k, h)
            for n, line in enumerate(kernel)
            if n != i
        ]  # the ways to i from elsewhere weigh at most 1/2
        below = [
            proof.show(row[i] <= h[i][i], using=[add(*k[i]).equals(1), *ways]),
            proof.show(column[i] <= k[i][i], using=[add(*h[i]).equals(1), *ways]),
        ]
        for entry, total, bound, positive in (
            (k[i][i], row[i], below[0], sums[0]),
            (h[i][i], column[i], below[1], sums[1]),
        ):
            after_round = three_after.following(entry)
            share_of_row = proof.identity(after_round * total, w[i][i])
            more = proof.show(after_round >= entry, using=[share_of_row, bound, positive], opening=[w[i][i]])
            proof.show(after_round >= half, using=[more])
        most = proof.show(row[i] * column[i] <= w[i][i], using=[*sums, *below], opening=[w[i][i]])
        note = "The weights of right chains do not fall," if i == 0 else ""
        gains.append(proof.show(w_next[i][i] >= w[i][i], using=[moved, most, *sums, enough[i]], note=note))
    for i in states:
        for j in states:
            if i == j:
                continue
            moved = proof.identity(w_next[i][j] * (row[i] * column[j]), w[i][j] ** 2)
            some = proof.show(w[i][j] >= 0)
            sums = [
                proof.show(row[i] >= w[i][j] + quarter, using=[enough[i]], opening=[w[i][j], w[i][i]]),
                proof.show(column[j] >= w[i][j] + quarter, using=[enough[j]], opening=[w[i][j], w[j][j]]),
            ]
            note = "and those of kept wrong ones do not rise," if not losses else ""
            later.append(proof.show(w_next[i][j] >= 0, using=[moved, *sums, some]))
            losses.append(proof.show(w_next[i][j] <= w[i][j], using=[moved, some, *sums], note=note))
    gained = proof.show(right_three_next >= right_three, using=gains)
    lost = proof.show(wrong_three_next <= wrong_three, using=losses)
    parts = [
        proof.show(right_three > 0, using=enough),
        proof.show(wrong_three >= 0),
        proof.show(wrong_three_next >= 0, using=later),
    ]
    rises = proof.show(share_three_next >= share_three, using=[gained, lost, *parts], note="so F does not fall.")
    proof.preserved(three_after)
    always = proof.every_round(share_three_next >= share_three, three_after)
    entries = [[3, 6, 1], [6, 3, 1], [1, 1, 8]]
    point = {kernel[i][j]: Rational(entries[i][j], 10) for kernel in (k, h) for i in states for j in states}
    proof.fails_without(*(kernel[i][i] >= half for kernel in (k, h) for i in (0, 1)), claim=rises, at=point)
    unit = {kernel[i][j]: int(i == j) for kernel in (k, h) for i in states for j in states}
    still = proof.counterexample(share_three_next > share_three, at=unit, note="It need not rise: 1 stays 1.")
    return whole, *gains, *losses, rises, always, still


# twice the symmetric matrix with these entries beside the diagonal: y between states 1 and 2, z between these and state 3
y, z = Symbol("y"), Symbol("z")
twice = symbolic_model([[[1 - y - z, y, z], [y, 1 - y - z, z], [z, z, 1 - 2 * z]]] * 2)
new = [step.rows for step in twice.star_round()]
# the new entries by name; both new kernels are [[1-u-v, u, v], [u, 1-u-v, v], [t, t, 1-2t]], as the theorem shows
u, v, t = Defined("u", new[0][0][1]), Defined("v", new[0][0][2]), Defined("t", new[0][2][0])
named = [[1 - u - v, u, v], [u, 1 - u - v, v], [t, t, 1 - 2 * t]]
twice_next = symbolic_model([named, named])
accuracy_now, accuracy_then = Defined("J_now", twice.accuracy(), "J"), Defined("J_then", twice_next.accuracy(), "J'")
share_now, share_then = (
    Defined(name, add(*(x.rows[i][i] ** 2 for i in states)) / 3 / kept_mass, latex)
    for name, x, kept_mass, latex in (
        ("F_now", twice.steps[0], accuracy_now, "F"),
        ("F_then", twice_next.steps[0], accuracy_then, "F'"),
    )
)


@theorem("III.4f", "Two equal symmetric steps on three states: F can fall while J rises")
def symmetric_steps(proof):
    proof.assume(0 < y, 0 < z, y + z < 1, 2 * z < 1)
    for kernel in new:
        for line, shown in zip(kernel, named, strict=True):
            for entry, name in zip(line, shown, strict=True):
                proof.identity(entry, name)
    point = {y: 6 * tenth, z: tenth}
    false = proof.counterexample(share_then >= share_now, at=point, note="F falls, from 41/79 to 1171601/2584463,")
    with proof.case("that model", y.equals(6 * tenth), z.equals(tenth)):
        values = [
            proof.show(accuracy_now.equals(Rational(79, 150)), note="while J rises, from 79/150"),
            proof.show(accuracy_then.equals(Rational(2584463, 3456486)), note="to 2584463/3456486."),
            proof.show(share_now.equals(Rational(41, 79))),
            proof.show(share_then.equals(Rational(1171601, 2584463))),
        ]
    return false, *values
