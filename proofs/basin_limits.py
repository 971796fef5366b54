"""The limits of the basin: three steps on three states that mostly stay where they are, and a third of the answers stays wrong.

Claim    N = M = 3, uniform question (III.3a): if K_1 sends 1, 3 to 3 and 2 to {1, 2}, K_2 sends 1, 2 to 2 and 3 to {1, 3}, and K_3 sends 2 to 2 and 1, 3 to {1, 3}, up to small
         entries, then J -> 2/3. One start, given exactly, comes into it after seven rounds, and its diagonal entries are all at least 1/2: so
         it is not enough for J -> 1 that no step is likelier to leave a state than to stay, and the bound 1 - 1/N of III.3 cannot be replaced by "at least 1/2".
         The starts with diagonals 51/100 and 25/49 come into it after eight rounds; their numbers are too long for the checker, so that this is only replayed, in
         tests/test_basin_trap.py.
Source   Not in RL-STaR, arXiv:2410.23912, whose kernels are symmetric.
Idea     Let C be the product of the other two kernels, which closes the way from the end of a step to its beginning. K(i,j) is multiplied by C(j,i) over the sum of K(i,k) C(k,i).
         Every way back of a small entry uses another small entry, so small entries shrink quadratically; the ways back of two large entries of one row weigh nearly the same, so
         large entries hardly move. J is the mean of the sums of the first step: that of 2 tends to 1, and those of 1 and 3 together to 1. The seven rounds are followed exactly.
"""

from rlstar_sym import Defined, Rational, Symbol
from rlstar_sym.model.dense_recursion import alongside, dense_recursion
from rlstar_sym.model.dense_symbolic import free_model
from rlstar_sym.polynomial.expressions import add
from rlstar_sym.theorem import theorem

states, third = range(3), Rational(1, 3)
k, p, q = ([[Symbol(f"{name}_{i}{j}") for j in (1, 2, 3)] for i in (1, 2, 3)] for name in "kpq")
steps = (k, p, q)
mu, eps = Symbol("mu", r"\mu"), Symbol("eps", r"\varepsilon")
model = free_model(steps)
# eps bounds the small entries: what a round makes of it is chosen here, and shown to bound the new ones
after = alongside(dense_recursion(model), {eps: eps / 4})
accuracy = Defined("J", model.accuracy())


# the way back of a transition i -> j of step n, from j through the other two kernels to i, in cyclic order; its weight among the kept chains; and their sum


def terms(n, i, j):
    """The ways back, as products of entries."""
    return [steps[(n + 1) % 3][j][h] * steps[(n + 2) % 3][h][i] for h in states]


paths = [
    [
        [[Defined(f"t_{n + 1}_{j + 1}{h + 1}{i + 1}", x) for h, x in enumerate(terms(n, i, j))] for j in states]
        for i in states
    ]
    for n in states
]
back = [[[Defined(f"c_{n + 1}_{j + 1}{i + 1}", add(*paths[n][i][j])) for j in states] for i in states] for n in states]
weight = [
    [[Defined(f"w_{n + 1}_{i + 1}{j + 1}", steps[n][i][j] * back[n][i][j]) for j in states] for i in states]
    for n in states
]
mass = [[Defined(f"d_{n + 1}_{i + 1}", add(*weight[n][i])) for i in states] for n in states]
new = [[[after.following(x) for x in row] for row in step] for step in steps]
# the large entries (n, i, j), counted from 0; those of SHARED share their row, and are bounded from below
SHARED = ((0, 1, 0), (0, 1, 1), (1, 2, 0), (1, 2, 2), (2, 0, 0), (2, 0, 2), (2, 2, 2))
ALONE = ((0, 0, 2), (0, 2, 2), (1, 0, 1), (1, 1, 1), (2, 1, 1))
FACE = (*SHARED, *ALONE, (2, 2, 0))
WAYS = tuple((n, i, j) for n in states for i in states for j in states)
OFF = tuple(way for way in WAYS if way not in FACE)

# the start with diagonals of at least 1/2
half = Rational(1, 2)
START = (
    ((half, 0, half), (half, half, 0), (0, 0, 1)),
    ((half, half, 0), (0, 1, 0), (half, 0, half)),
    ((half, 0, half), (0, 1, 0), (0, half, half)),
)


def near_the_face(small, **bounds):
    """A start whose small entries are all equal, as are the large ones of a row."""
    large = {(n, i): [j for j in states if (n, i, j) in FACE] for n in states for i in states}
    return {
        **{steps[n][i][j]: small for n, i, j in OFF},
        **{steps[n][i][j]: (1 - (3 - len(large[n, i])) * small) / len(large[n, i]) for n, i, j in FACE},
        mu: bounds["mu"],
        eps: bounds["eps"],
    }


@theorem("III.3a", "Diagonals of at least 1/2 do not suffice: three steps on three states with J tending to 2/3")
def trap(proof):
    entries = [x for step in steps for row in step for x in row]
    kernels = [[add(*row).equals(1) for row in step] for step in steps]
    trapped = (
        *(x >= 0 for x in entries),
        *(relation for of in kernels for relation in of),
        *(0 < mu, 0 <= eps, 24 * eps <= mu**2),
        *(steps[n][i][j] >= mu + 8 * eps for n, i, j in SHARED),
        *(steps[n][i][j] <= eps for n, i, j in OFF),
    )
    with proof.case("in the trap", *trapped):
        for step in steps:
            for row in step:
                for entry in row:
                    proof.know(entry <= 1, using=[add(*row).equals(1), *(other >= 0 for other in row)])
        proof.know(mu <= 1, using=[k[1][0] >= mu + 8 * eps, 0 <= eps])
        proof.know(24 * eps <= mu, using=[24 * eps <= mu**2])
        for n, i, j in SHARED:
            proof.know(steps[n][i][j] >= mu, using=[steps[n][i][j] >= mu + 8 * eps, 0 <= eps])
        sure = {(n, i, j): proof.know(steps[n][i][j] >= 1 - 2 * eps, using=[kernels[n][i]]) for n, i, j in ALONE}
        pairs = {}
        for n, i in ((0, 1), (1, 2), (2, 0), (2, 2)):
            both = add(*(steps[n][i][j] for j in states if (n, i, j) in FACE))
            pairs[n, i] = (
                proof.show(both >= 1 - eps, using=[kernels[n][i]]),
                proof.show(both <= 1, using=[kernels[n][i]]),
            )
        path_sign, sign, rare, weight_sign = {}, {}, {}, {}
        for n, i, j in WAYS:
            for h in states:
                path_sign[n, i, j, h] = proof.show(paths[n][i][j][h] >= 0)
            sign[n, i, j] = proof.show(back[n][i][j] >= 0, using=[path_sign[n, i, j, h] for h in states])
            weight_sign[n, i, j] = proof.show(weight[n][i][j] >= 0, using=[sign[n, i, j]])
        for n, i, j in OFF:
            each = [proof.show(path <= eps) for path in paths[n][i][j]]
            rare[n, i, j] = proof.show(
                back[n][i][j] <= 3 * eps, using=each, note="Every way back of a small entry uses another,"
            )

        # the ways back of large entries, from below and above
        often, most = {}, {}
        for way, least in (
            *((way, 1 - 5 * eps) for way in ((0, 1, 0), (0, 1, 1), (1, 2, 0), (1, 2, 2), (2, 1, 1))),
            *((way, p[2][0] * (1 - 2 * eps)) for way in ((2, 0, 0), (2, 0, 2))),
            *((way, p[2][2] * (1 - 2 * eps)) for way in ((2, 2, 0), (2, 2, 2))),
            *((way, mu**2) for way in ((0, 0, 2), (0, 2, 2))),
            *((way, mu * (1 - 2 * eps)) for way in ((1, 0, 1), (1, 1, 1))),
        ):
            n, i, j = way
            first, second = (n + 1) % 3, (n + 2) % 3
            ways = [h for h in states if (first, j, h) in FACE and (second, h, i) in FACE]
            each = []
            if way in ((0, 0, 2), (0, 2, 2)):
                ways = ways[-1:] if way == (0, 2, 2) else ways[:1]
                each = [proof.show(paths[n][i][j][h] >= mu**2) for h in ways]
            elif (n == 1 and i < 2) or (n == 2 and i != 1):
                each = [proof.show(paths[n][i][j][h] >= least) for h in ways]
            elif len(ways) == 1:
                each = [proof.show(paths[n][i][j][h] >= 1 - 4 * eps) for h in ways]
            else:
                each = [proof.show(paths[n][i][j][h] >= steps[first][j][h] - 2 * eps) for h in ways]
                each.append(pairs[first, j][0])
            each += [path_sign[n, i, j, h] for h in states if h not in ways]
            often[way] = proof.show(
                back[n][i][j] >= least, using=each, note="and those of large entries are used often."
            )
        for n, i in ((0, 1), (1, 2)):
            for j in states:
                first = steps[(n + 1) % 3][j]
                each = [proof.show(path <= x) for path, x in zip(paths[n][i][j], first, strict=True)]
                most[n, i, j] = proof.show(back[n][i][j] <= 1, using=[*each, kernels[(n + 1) % 3][j]])
        for i in (0, 2):
            for j in (0, 2):
                bounds = (eps**2, eps**2, p[2][i])
                each = [proof.show(path <= b) for path, b in zip(paths[2][i][j], bounds, strict=True)]
                most[2, i, j] = proof.show(back[2][i][j] <= p[2][i] + 2 * eps**2, using=each)

        tops, smaller = {}, {}
        for n in states:
            for i in states:
                row, whole = steps[n][i], mass[n][i]
                large = [j for j in states if (n, i, j) in FACE]
                best = large[-1]
                known = [sure[n, i, best]] if len(large) == 1 else []
                heavy = proof.show(weight[n][i][best] >= mu**2 / 2, using=[often[n, i, best], *known])
                low = proof.show(
                    whole >= mu**2 / 2, using=[heavy, *(weight_sign[n, i, j] for j in states if j != best)]
                )
                positive = proof.show(whole > 0, using=[low, 0 < mu])
                written_out = proof.identity(whole, add(*(row[j] * x for j in states for x in terms(n, i, j))))
                proof.know(written_out.relation.right > 0, using=[written_out, positive])
                parts = {}
                for j in states:
                    parts[j] = proof.show(
                        (new[n][i][j] * whole).equals(weight[n][i][j]),
                        using=[positive],
                        opening=[whole],
                    )
                signs = {
                    j: proof.show(new[n][i][j] >= 0, using=[parts[j], positive, weight_sign[n, i, j]]) for j in states
                }
                proof.show(add(*new[n][i]).equals(1), using=[positive], opening=[whole])
                for j in states:
                    if j not in large:
                        light = proof.show(weight[n][i][j] <= 3 * eps**2, using=[rare[n, i, j]])
                        scaled = proof.show(new[n][i][j] * mu**2 <= 6 * eps**2, using=[parts[j], low, signs[j], light])
                        smaller[n, i, j] = proof.show(
                            new[n][i][j] <= after.following(eps),
                            using=[scaled, 24 * eps <= mu**2, 0 < mu, 0 <= eps],
                            note="So small entries become much smaller,",
                        )
                if len(large) == 1:
                    continue
                if n < 2:
                    each = [proof.show(weight[n][i][j] <= row[j], using=[most[n, i, j]]) for j in states]
                    top = tops[n, i] = proof.show(whole <= 1, using=[*each, kernels[n][i]])
                else:
                    level = p[2][i] + 2 * eps**2
                    each = [proof.show(weight[n][i][j] <= row[j] * level, using=[most[n, i, j]]) for j in large]
                    light = proof.show(weight[n][i][1] <= 3 * eps**2, using=[rare[n, i, 1]])
                    both = proof.show(weight[n][i][0] + weight[n][i][2] <= level, using=[*each, pairs[n, i][1]])
                    top = proof.show(whole <= p[2][i] + 5 * eps**2, using=[both, light])
                for j in large:
                    if (n, i, j) not in SHARED:
                        continue
                    room = row[j] >= mu + 8 * eps
                    part, least, level = row[j] - 6 * eps, often[n, i, j].relation.right, top.relation.right
                    share = proof.show(weight[n][i][j] >= row[j] * least, using=[often[n, i, j]])
                    enough = proof.show(part * level <= row[j] * least, using=[room, 0 < mu])
                    not_more = proof.show(part * whole <= part * level, using=[top, room, 0 < mu])
                    most_of_it = proof.show(weight[n][i][j] >= part * whole, using=[share, enough, not_more])
                    kept = proof.show((new[n][i][j] - row[j] + 6 * eps) * whole >= 0, using=[parts[j], most_of_it])
                    kept = proof.show(
                        new[n][i][j] >= row[j] - 6 * eps, using=[kept, positive], note="and large ones hardly fall."
                    )
                    proof.show(new[n][i][j] >= mu + 8 * after.following(eps), using=[kept])
        proof.show(after.following(eps) >= 0)
        small_enough = proof.show(24 * after.following(eps) <= mu**2, using=[24 * eps <= mu**2, 0 <= eps])
        proof.preserved(after, note="It is so for ever.")
        null = proof.geometric(6 * eps, Rational(1, 4), after, note="The small entries vanish,")

        # J is the mean of the masses of the first step: that of 2 is nearly 1, and those of 1 and 3 together are the way back from 3 to 1 or 3
        total = proof.identity(3 * accuracy, add(*mass[0]))
        whole = proof.show(add(back[0][0][2], back[0][1][2], back[0][2][2]).equals(1))
        stray = proof.show(back[0][1][2] <= 3 * eps, using=[rare[0, 1, 2]])
        above, below = [tops[0, 1]], []
        for i in (0, 2):
            (j,) = (j for j in states if (0, i, j) in FACE)
            others = [proof.show(weight[0][i][h] <= 3 * eps, using=[rare[0, i, h]]) for h in states if h != j]
            c = back[0][i][2]
            least, top = (
                proof.know(c >= 0, using=[sign[0, i, j]]),
                proof.show(c <= 1, using=[whole, *(sign[0, h, 2] for h in states)]),
            )
            upper = proof.show(weight[0][i][j] <= c, using=[sign[0, i, j]])
            above.append(proof.show(mass[0][i] <= c + 6 * eps, using=[upper, *others]))
            near = proof.show(weight[0][i][j] >= c - 2 * eps, using=[sign[0, i, j], top, sure[0, i, j]])
            below.append(
                proof.show(mass[0][i] >= c - 2 * eps, using=[near, *(weight_sign[0, i, h] for h in states if h != j)])
            )
        each = [proof.show(weight[0][1][j] >= k[1][j] - 5 * eps, using=[often[0, 1, j]]) for j in (0, 1)]
        below.append(proof.show(mass[0][1] >= 1 - 11 * eps, using=[*each, pairs[0, 1][0], weight_sign[0, 1, 2]]))
        proof.show(accuracy >= Rational(2, 3) - 6 * eps, using=[total, *below, whole, stray])
        proof.show(accuracy <= Rational(2, 3) + 6 * eps, using=[total, *above, whole, sign[0, 1, 2], 0 <= eps])
        limit = proof.squeeze(accuracy, Rational(2, 3), 6 * eps, null, note="and a third of the answers stays wrong.")
        inside = near_the_face(Rational(1, 1000), mu=third / 2, eps=Rational(1, 1000))
        wide = near_the_face(Rational(1, 30), mu=Rational(1, 100), eps=Rational(1, 30))
        proof.fails_without(24 * eps <= mu**2, claim=small_enough, at=wide)
        moved = {**inside, k[1][0]: Rational(0), k[1][1]: Rational(999, 1000)}
        proof.fails_without(k[1][0] >= mu + 8 * eps, claim=smaller[1, 0, 0], at=moved)
        within = proof.not_vacuous(accuracy >= Rational(2, 3), at=inside, note="Its starts may have positive entries.")
    start = {
        x: value
        for step, rows in zip(steps, START, strict=True)
        for row, values in zip(step, rows, strict=True)
        for x, value in zip(row, values, strict=True)
    }
    rounds = 7
    # so that it bounds the small entries when the trap is reached
    start[eps] = Rational(4**rounds, 100000)
    start[mu] = Rational(1, 10)
    stays = proof.from_start(limit, after, start, rounds=rounds, note="Diagonals of at least 1/2:")
    proof.decides("the trap of three steps on three states", limit, fates=["wrong steps"])
    return null, limit, within, stays
