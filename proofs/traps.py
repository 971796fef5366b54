"""Traps: starts from which training converges, and not to right answers.

Claim    Two steps on three states (III.4b): if K_1 sends 1, 2 to 1 and 3 to {2, 3}, and K_2 sends 1 to {1, 2} and 2, 3 to 3, up to small entries, then J -> 2/3. One start
         with this fate and positive entries everywhere is given exactly. Two steps on two states with questions (rho, 1-rho) (III.5a): from starts that satisfy a few inequalities
         J -> rho, because the second step comes to answer 1 always; for rho = 9/10 the symmetric steps with edge 1/10 satisfy them after a round.
Source   Not in RL-STaR, arXiv:2410.23912, whose kernels are symmetric and whose questions are uniform.
Idea     W_ij = K_1(i,j) K_2(j,i) becomes W_ij^2/(r_i c_j), with r_i and c_j the sums of its rows and columns. Entries that are small beside the others of their row and column
         shrink quadratically, and the sums of the others hardly move. In the odds W, U, A, B of K_1(1,2), K_1(2,1), K_2(1,2), K_2(2,2) a round is W' = W (1+A)/(1+B),
         B' = B (1-rho)/rho (1 - K_1(2,1)) (1+W)/W; A/B and U W do not rise above 1, so W falls by less than all B together, which is a geometric sum.
"""

from rlstar_sym import Defined, Rational, Symbol
from rlstar_sym.model.dense_recursion import alongside, dense_recursion
from rlstar_sym.model.dense_symbolic import free_model, symbolic_model
from rlstar_sym.polynomial.expressions import add
from rlstar_sym.theorem import theorem

half, third = Rational(1, 2), Rational(1, 3)

# -- III.4b: two steps on three states ----------------------------------------------------

k = [[Symbol(f"k_{i}{j}") for j in (1, 2, 3)] for i in (1, 2, 3)]
p = [[Symbol(f"p_{i}{j}") for j in (1, 2, 3)] for i in (1, 2, 3)]
mu, eps = Symbol("mu", r"\mu"), Symbol("eps", r"\varepsilon")
model = free_model([k, p])
# mu and eps are bounds: what a round makes of them is chosen here, and shown to bound the new weights
after = alongside(dense_recursion(model), {mu: mu - 2 * eps, eps: eps**2 / mu**2})
accuracy = Defined("J", model.accuracy())
states = range(3)
w = [[Defined(f"w_{i + 1}{j + 1}", k[i][j] * p[j][i]) for j in states] for i in states]
r = [Defined(f"r_{i + 1}", add(*w[i])) for i in states]
c = [Defined(f"c_{j + 1}", add(*(w[i][j] for i in states))) for j in states]
FACE = ((0, 0), (1, 0), (2, 1), (2, 2))
OFF = tuple((i, j) for i in states for j in states if (i, j) not in FACE)


@theorem("III.4b", "Two steps on three states: starts, some with positive entries, from which J tends to 2/3")
def two_thirds(proof):
    proof.assume(*(entry >= 0 for step in (k, p) for row in step for entry in row))
    proof.assume(*(add(*row).equals(1) for step in (k, p) for row in step))
    proof.assume(0 < mu, 0 <= eps, 24 * eps <= mu**2)
    proof.assume(*(w[i][j] >= mu for i, j in FACE), *(w[i][j] <= eps for i, j in OFF))
    for step in (k, p):
        for row in step:
            for entry in row:
                proof.know(entry <= 1, using=[add(*row).equals(1), *(other >= 0 for other in row)])
    not_negative = [[proof.show(w[i][j] >= 0) for j in states] for i in states]
    # r_i is a mean of entries of K_2, and c_j of entries of K_1
    rows = [proof.show(r[i] <= 1) for i in states]
    columns = [proof.show(c[j] <= 1) for j in states]
    low_row = [proof.show(r[i] >= mu, using=not_negative[i], opening=[r[i]]) for i in states]
    low_column = [proof.show(c[j] >= mu, using=[row[j] for row in not_negative], opening=[c[j]]) for j in states]
    row_positive = [proof.show(r[i] > 0, using=[low_row[i]]) for i in states]
    column_positive = [proof.show(c[j] > 0, using=[low_column[j]]) for j in states]
    row_of = [proof.identity(r[i], add(*(k[i][j] * p[j][i] for j in states))) for i in states]
    column_of = [proof.identity(c[j], add(*(k[i][j] * p[j][i] for i in states))) for j in states]
    for of, positive in zip((*row_of, *column_of), (*row_positive, *column_positive), strict=True):
        proof.know(of.relation.right > 0, using=[of, positive])
    below_one = proof.show(mu <= 1, using=[rows[0], low_row[0]])
    small = proof.show(24 * eps <= mu, using=[below_one])

    # the new kernels are kernels
    for n, (step, sums, positive) in enumerate(((k, r, row_positive), (p, c, column_positive))):
        for i, row in enumerate(step):
            moved = [after.following(entry) for entry in row]
            for j in states:
                share = not_negative[j][i] if n else not_negative[i][j]
                part = proof.show(
                    (moved[j] * sums[i]).equals(share.relation.left), using=[positive[i]], opening=[sums[i]]
                )
                proof.show(moved[j] >= 0, using=[part, share, positive[i]], opening=[])
            proof.show(add(*moved).equals(1), using=[positive[i]], opening=[sums[i]])

    new = [[after.following(w[i][j]) for j in states] for i in states]
    rule = [
        [
            proof.show(
                (new[i][j] * (r[i] * c[j])).equals(w[i][j] ** 2),
                using=[row_positive[i], column_positive[j]],
                opening=[r[i], c[j]],
            )
            for j in states
        ]
        for i in states
    ]
    left = [
        [proof.show(new[i][j] >= 0, using=[rule[i][j], row_positive[i], column_positive[j]]) for j in states]
        for i in states
    ]
    # every large weight is the only one of its row (or column), and shares its column (or row) with another
    halves = []
    for pair, whole, at_most, positive, low in (
        (FACE[:2], c[0], columns[0], column_positive[0], low_column[0]),
        (FACE[2:], r[2], rows[2], row_positive[2], low_row[2]),
    ):
        below, above = [], []
        for i, j in pair:
            large, moved, of_next = w[i][j], new[i][j], left[i][j]
            alone, alone_positive = (r[i], row_positive[i]) if i < 2 else (c[j], column_positive[j])
            terms = w[i] if i < 2 else [w[h][j] for h in states]
            sum_of = proof.identity(alone, add(*terms))
            signs = not_negative[i] if i < 2 else [row[j] for row in not_negative]
            inside = proof.show(large <= alone, using=[sum_of, *signs])
            near = proof.show(alone <= large + 2 * eps, using=[sum_of])
            shares = proof.show(moved * whole * alone <= large * alone, using=[rule[i][j], inside, not_negative[i][j]])
            below.append(proof.show(moved * whole <= large, using=[shares, alone_positive]))
            product = proof.show(
                moved * whole * (large + 2 * eps) >= large**2, using=[rule[i][j], near, of_next, positive]
            )
            above.append(
                proof.show(moved * whole >= large - 2 * eps, using=[product, large >= mu, 0 < mu, positive, of_next])
            )
            kept = proof.show(
                moved >= large - 2 * eps, using=[above[-1], at_most, of_next], note="Large weights hardly fall,"
            )
            proof.show(moved >= after.following(mu), using=[kept])
        terms = [w[h][0] for h in states] if whole is c[0] else w[2]
        whole_of = proof.identity(whole, add(*terms))
        (one, other), others = pair, [not_negative[2][0]]
        both = new[one[0]][one[1]] + new[other[0]][other[1]]
        scaled = proof.show(both * whole <= whole, using=[*below, whole_of, *others])
        upper = proof.show(both <= 1, using=[scaled, positive])
        scaled = proof.show(both * whole >= whole - 5 * eps, using=[*above, whole_of])
        weak = proof.show((1 - both) * mu <= 5 * eps, using=[scaled, upper, low])
        halves.append((both, upper, weak))
    small_next = []
    for i, j in OFF:
        least = proof.show(r[i] * c[j] >= mu**2, using=[low_row[i], low_column[j]])
        squared = proof.show(w[i][j] ** 2 <= eps**2, using=[not_negative[i][j]])
        scaled = proof.show(new[i][j] * mu**2 <= eps**2, using=[rule[i][j], least, left[i][j], squared])
        small_next.append(proof.show(new[i][j] * mu <= eps, using=[scaled, small, 0 < mu, 0 <= eps]))
        proof.show(new[i][j] <= after.following(eps), using=[scaled], note="small ones become much smaller,")
    proof.show(after.following(mu) > 0, using=[small])
    proof.show(after.following(eps) >= 0)
    small_enough = proof.show(24 * after.following(eps) <= after.following(mu) ** 2, using=[below_one, small])
    ninth = Rational(1, 9)
    guess = {**{x: third for step in (k, p) for row in step for x in row}, mu: ninth, eps: ninth}
    proof.fails_without(24 * eps <= mu**2, claim=small_enough, at=guess)
    proof.preserved(after, note="and so for ever.")
    error = Rational(10, 3) * eps / mu
    proof.show(after.following(error) <= half * error, using=[below_one, small])
    null = proof.geometric(error, half, after, note="The small weights vanish,")
    after_round = after.following(accuracy)
    total = proof.identity(3 * after_round, add(*(new[i][j] for i in states for j in states)))
    two_halves = [fact for _, *facts in halves for fact in facts]
    signs = [left[i][j] for i, j in OFF]
    proof.show(after_round >= Rational(2, 3) - error, using=[total, *two_halves, *signs])
    proof.show(after_round <= Rational(2, 3) + error, using=[total, *two_halves, *small_next, 0 < mu])
    limit = proof.squeeze(after_round, Rational(2, 3), error, null)
    limit = proof.from_next_round(limit, accuracy, after)
    # the region has starts without zeros: K_1 = (9,1,1; 9,1,1; ...)/..., with small entries 1/20
    tenth, twentieth = Rational(1, 10), Rational(1, 20)
    large, middle = 1 - tenth, half - twentieth / 2
    start = {
        **dict(zip(k[0], (large, twentieth, twentieth), strict=True)),
        **dict(zip(k[1], (large, twentieth, twentieth), strict=True)),
        **dict(zip(k[2], (twentieth, middle, middle), strict=True)),
        **dict(zip(p[0], (middle, middle, twentieth), strict=True)),
        **dict(zip(p[1], (twentieth, twentieth, large), strict=True)),
        **dict(zip(p[2], (twentieth, twentieth, large), strict=True)),
        mu: Rational(2, 5),
        eps: Rational(1, 400),
    }
    inside = proof.not_vacuous(accuracy >= Rational(2, 3), at=start, note="An explicit start with positive entries.")
    proof.decides("the trap of two steps on three states", limit, fates=["wrong steps"])
    return null, limit, inside


# -- III.5a: mode collapse under a start that is not uniform ------------------------------------------------

u, v = Symbol("u"), Symbol("w")
alpha, beta = Symbol("alpha", r"\alpha"), Symbol("beta", r"\beta")
rho, low, g = Symbol("rho", r"\varrho"), Symbol("low", r"\ell"), Symbol("g")
skewed = symbolic_model([[[1 - v, v], [u, 1 - u]], [[1 - alpha, alpha], [1 - beta, beta]]], start=[rho, 1 - rho])
collapsing = dense_recursion(skewed)
skewed_accuracy = Defined("J", skewed.accuracy())


@theorem("III.5a", "Mode collapse: two steps on two states, J tends to the share of one question")
def mode_collapse(proof):
    new = {s: collapsing.following(s) for s in (u, v, alpha, beta)}
    # while low bounds the odds of K_1(1,2), a round shrinks the odds of K_2(2,2) by g
    room = v * ((1 - beta) * (1 - g) - beta) >= low * (1 - v) * (1 - beta) * (1 - g)
    hypotheses = (
        *(0 < v, v < 1, 0 <= u, u + v <= 1, 0 <= alpha, alpha <= beta, 0 < beta, beta < 1, 0 < rho, rho < 1),
        *(0 < low, 0 < g, g < 1, rho * g * low >= (1 - rho) * (low + 1), room),
    )
    with proof.case("in the trap", *hypotheses):
        u_below = proof.know(u < 1, using=[0 < v, u + v <= 1])
        proof.know(alpha < 1, using=[alpha <= beta, beta < 1])
        first = proof.show(u * v <= (1 - u) * (1 - v))
        second = proof.show(alpha * (1 - beta) <= beta * (1 - alpha), using=[alpha <= beta])
        crossed = proof.show(
            u * v * alpha * (1 - beta) <= (1 - u) * (1 - v) * beta * (1 - alpha),
            using=[first, second, alpha <= beta, beta < 1],
        )
        proof.show(new[v] > 0)
        below = proof.know(new[v] < 1)
        proof.show(new[u] >= 0)
        both = proof.show(new[u] + new[v] <= 1, using=[crossed], note="A round keeps the orders")
        proof.show(new[alpha] >= 0)
        order = proof.show(new[alpha] <= new[beta], using=[crossed], note="of the entries.")
        proof.show(new[beta] > 0)
        beta_below = proof.know(new[beta] < 1)
        odds, odds_next = Defined("B", beta / (1 - beta)), Defined("B_next", new[beta] / (1 - new[beta]), "B'")
        leave, leave_next = Defined("W", v / (1 - v)), Defined("W_next", new[v] / (1 - new[v]), "W'")
        inside = proof.show((1 - beta) * (1 - g) > beta, using=[room, 0 < low, 0 < g, g < 1, v < 1, beta < 1])
        enough = proof.show(v >= low * (1 - v), using=[room, inside, 0 < g, g < 1, 0 < beta])
        strong = proof.show(
            g * rho * v >= 1 - rho, using=[enough, rho * g * low >= (1 - rho) * (low + 1), 0 < rho, 0 < g, 0 < low]
        )
        shrink = proof.show(odds_next <= g * odds, using=[strong, u_below, 0 <= u], note="The odds of K_2(2,2) shrink,")
        hardly = proof.show(leave_next * (1 + odds) >= leave, note="and those of K_1(1,2) hardly fall:")
        here = proof.show(leave * (1 - g - odds) >= low * (1 - g), using=[room, inside])
        room_left = proof.show(1 - g - odds > 0, using=[inside])
        signs = [proof.show(odds > 0), proof.show(leave_next > 0)]
        less = proof.show((1 - g - g * odds) >= (1 - g - odds) * (1 + odds))
        step = proof.show(leave_next * (1 + odds) * (1 - g - odds) >= low * (1 - g), using=[hardly, here, room_left])
        step = proof.show(leave_next * (1 - g - g * odds) >= low * (1 - g), using=[step, less, *signs])
        step = proof.show(leave_next * (1 - g - odds_next) >= low * (1 - g), using=[step, shrink, signs[1]])
        proof.show(
            collapsing.following_relation(room), using=[step, below, beta_below], opening=[leave_next, odds_next]
        )
        proof.preserved(collapsing)
        proof.show(2 * odds_next <= g * (2 * odds), using=[shrink])
        null = proof.geometric(2 * odds, g, collapsing)
        larger = proof.show(odds >= beta, using=[0 < beta], opening=[odds])
        upper = proof.show(skewed_accuracy <= rho + 2 * beta)
        lower = proof.show(rho - skewed_accuracy <= 2 * beta)
        proof.show(skewed_accuracy <= rho + 2 * odds, using=[upper, larger])
        proof.show(rho - skewed_accuracy <= 2 * odds, using=[lower, larger])
        limit = proof.squeeze(skewed_accuracy, rho, 2 * odds, null)
        answers = []
        for wrong in (alpha, beta):
            proof.show(wrong <= 2 * odds, using=[larger, alpha <= beta, 0 < beta])
            proof.show(-wrong <= 2 * odds, using=[larger, 0 <= alpha, 0 < beta])
            answers.append(proof.squeeze(wrong, 0, 2 * odds, null))
        point = {
            v: half,
            u: half / 2,
            alpha: Rational(1, 20),
            beta: Rational(1, 10),
            rho: Rational(1, 10),
            low: half,
            g: half,
        }
        proof.fails_without(rho * g * low >= (1 - rho) * (low + 1), claim=shrink, at=point)
        certain = {**point, rho: Rational(9, 10)}
        proof.fails_without(
            u + v <= 1, claim=both, at={**certain, u: Rational(9, 10), v: Rational(9, 10), alpha: Rational(1, 10)}
        )
        proof.fails_without(alpha <= beta, claim=order, at={**certain, u: half, alpha: half})
        proof.fails_without(room, claim=shrink, at={**certain, v: Rational(1, 100)})
    start = {
        v: Rational(9, 20),
        u: Rational(9, 20),
        alpha: Rational(9, 20),
        beta: Rational(11, 20),
        rho: Rational(9, 10),
    }
    trapped = {**start, low: Rational(2, 5), g: Rational(2, 5)}
    collapse = proof.from_start(
        limit,
        collapsing,
        trapped,
        rounds=1,
        note="Symmetric steps with edge 1/10 and the start (9/10, 1/10) enter the trap:",
    )
    forgets = [proof.from_start(fact, collapsing, trapped, rounds=1) for fact in answers]
    proof.decides("the trap of mode collapse", limit, *answers, fates=["mode collapse"])
    return null, limit, *answers, collapse, *forgets
