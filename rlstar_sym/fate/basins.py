"""Where training goes from steps that are arbitrary matrices: what theorems decide, exactly or in balls, at some round.

- J = 1: every chain is kept and nothing moves. An exact fixed point stays (III.1: a round never lowers J).
- M = 2, uniform start (III.2): J = (1 + prod det K_n)/2. Once J > 1/2, J -> 1; steps with det K_n > 0 tend to the identity, those with
  det K_n < 0, an even number, to the exchange of the two states.
- Basin (III.3): with o_n = max_i (1 - K_n(i,i))/K_n(i,i) and r = max rho/min rho, if r*sum_{k<n} o_k + sum_{k>n} o_k < 1 for every n, then every step
  tends to the identity, and o_n' <= o_n times that sum. Renaming the states between the steps changes no answer, so the same holds with
  permutations tau_n in place of the identities, if tau_N after ... after tau_1 is the identity: then o_n = max_i (1 - K_n(i,tau_n(i)))/K_n(i,tau_n(i)).
- Mode collapse (III.5a), M = N = 2, rho_1 > rho_2: in the odds W = w/(1-w), U, A, B of w = K_1(1,2), u = K_1(2,1), alpha = K_2(1,2), beta = K_2(2,2)
  and with kappa = rho_2/rho_1 a round is W' = W(1+A)/(1+B), U' = U (A/B)(1+B)/(1+A), A' = A kappa u (1+W), B' = B kappa (1-u)(1+W)/W.
  If alpha <= beta, u + w <= 1, and for some W_low < W: g = kappa(1 + 1/W_low) < 1 and W(1 - B/(1-g)) >= W_low, then a round keeps all of this:
  W falls but not below W_low, and B' <= g B. So A, B -> 0: the second step ends in always answering 1, and J -> rho_1. The same with the names of the two states exchanged, at the question and answer or in between.
- Three states, uniform start, two or three steps: the traps of III.4b and III.3a (`third_lost`), in which J -> 2/3.

Where no theorem applies within the rounds that are followed the fate is `open`, and a run in doubles says what seems to happen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final, Literal

import flint

from rlstar_sym.errors import UndefinedRound
from rlstar_sym.fate.classification import Fate, FateName
from rlstar_sym.fate.conditions import Condition, named
from rlstar_sym.fate.third_lost import third_is_lost
from rlstar_sym.model.dense import BallKernel, ExactKernel, FloatKernel, balls_of
from rlstar_sym.model.dense_model import DenseModel, Setting, accuracy_of, next_kernels, setting
from rlstar_sym.model.orbit import Undecided, with_growing_precision
from rlstar_sym.model.recursion import to_ball
from rlstar_sym.model.rounding import double_of, to_exact
from rlstar_sym.model.star_round import PAPER_ROUND

#: bits of the common denominators of all steps, beyond which balls take over
EXACT_BITS: Final = 1 << 13
FOLLOWED: Final = 400
#: multiplications that following may take
FOLLOWED_WORK: Final = 5 * 10**7
#: rounds of the run in doubles, and multiplications that it may take
FORECAST: Final = 3000
FORECAST_WORK: Final = 10**10

Rows = list[list[Any]]


@dataclass(frozen=True)
class Forecast:
    """What a run in doubles suggests; evidence, not proof."""

    fate: FateName
    accuracy: float
    rounds: int


@dataclass(frozen=True)
class DenseFate:
    """The fate; forecast: where it is open; rounds: the first with J within eta of its limit, if it was reached; at_most: a proved bound on it."""

    fate: Fate
    forecast: Forecast | None
    rounds: int | None
    at_most: int | None


class DenseOrbit:
    """The steps round after round, exact while they are short, then in balls of the precision of flint's context."""

    def __init__(self, model: DenseModel) -> None:
        self.model = model
        self.t = 0
        self.exact = True
        self.fixed: Setting[Any]
        self.kernels: tuple[Any, ...]
        self.fixed, self.kernels = setting(model, PAPER_ROUND, ExactKernel)
        self._shorten()

    def _shorten(self) -> None:
        if self.exact and sum(kernel.common_size() for kernel in self.kernels) > EXACT_BITS:
            self.kernels = tuple(balls_of(kernel) for kernel in self.kernels)
            self.fixed = setting(self.model, PAPER_ROUND, BallKernel)[0]
            self.exact = False

    def advance(self) -> bool:
        """One round; whether anything moved (always, as far as balls can tell). Raises UndefinedRound where nothing is kept."""
        after = next_kernels(self.fixed, self.kernels)
        if not self.exact and not all(x.is_finite() for kernel in after for row in kernel.entries() for x in row):
            raise Undecided
        moved = not self.exact or not all(a.same(b) for a, b in zip(self.kernels, after, strict=True))
        self.kernels = after
        self.t += 1
        self._shorten()
        return moved

    def number(self, value: Fraction) -> Any:
        """A constant in the arithmetic of the present round."""
        return to_exact(value) if self.exact else to_ball(value)

    def accuracy(self) -> Any:
        """J."""
        return accuracy_of(self.fixed, self.kernels)

    @property
    def kind(self) -> Literal["exact", "ball"]:
        """The arithmetic of the present round."""
        return "exact" if self.exact else "ball"


def classify_model(
    model: DenseModel, eta: Fraction, followed: int | None = None, *, forecasting: bool = True
) -> DenseFate:
    """The fate of a model under the paper's round.

    eta > 0: how near J has to come to its limit to be counted; followed: rounds in which a theorem may come to apply, by default what is affordable;
    forecasting: whether an open fate gets a forecast.
    """
    rounds = _rounds(model) if followed is None else followed

    def follow() -> tuple[Fate | None, int | None]:
        orbit = DenseOrbit(model)
        while True:
            found = _decided(orbit)
            if found is not None:
                return found
            if orbit.t == rounds:
                return None, None
            try:
                if not orbit.advance():
                    value = orbit.accuracy()
                    limit = Fraction(int(value.p), int(value.q))
                    reason = "the round maps the steps exactly to themselves" + (
                        f" from round {orbit.t - 1} on" if orbit.t > 1 else ""
                    )
                    fixed = (Condition.FIXED_POINT,)
                    return Fate("stuck", fixed, reason, limit, orbit.t - 1, not_optimal=True), None
            except UndefinedRound:
                reason = "the accuracy is 0: no sampled chain has the right answer, so there is nothing to refit on"
                return Fate("stuck", (Condition.NOTHING_IS_KEPT,), reason, Fraction(0), orbit.t, not_optimal=True), None

    try:
        fate, at_most_from = with_growing_precision(follow)
    except Undecided:
        fate, at_most_from = None, None
    if fate is None:
        reason = f"no theorem was certain to apply to the steps of rounds 0 to {rounds}"
        return DenseFate(Fate("open", (), reason, None), forecast(model) if forecasting else None, None, None)
    return DenseFate(fate, None, _count(model, fate.limit_accuracy, eta, rounds), _tail(model, at_most_from, eta))


def _rounds(model: DenseModel) -> int:
    work = (2 * len(model.steps) + 2) * max(model.sizes) ** 3
    return max(10, min(FOLLOWED, FOLLOWED_WORK // work))


def symmetric_edges(model: DenseModel) -> list[Fraction] | None:
    """The edges, if every step is a symmetric channel."""
    edges = []
    for step in model.steps:
        right, wrong = step[0][0], step[0][1] if len(step[0]) > 1 else Fraction(0)
        if len(step) != len(step[0]) or any(
            entry != (right if i == j else wrong) for i, row in enumerate(step) for j, entry in enumerate(row)
        ):
            return None
        edges.append(right - wrong)
    return edges


def _decided(orbit: DenseOrbit) -> tuple[Fate, int | None] | None:
    """What a theorem says at the present round; the second part is the round at which III.3 holds."""
    model = orbit.model
    at = f" at round {orbit.t}" if orbit.t else ""
    rows = [kernel.entries() for kernel in orbit.kernels]
    if orbit.exact and orbit.accuracy() == 1:
        perfect = model.square and all(
            x == (i == j) for step in rows for i, row in enumerate(step) for j, x in enumerate(row)
        )
        right = perfect or not model.square or not model.identity_is_right
        name: FateName = "optimal" if right else "wrong-steps"
        wrong = (
            ()
            if right
            else tuple(n for n, step in enumerate(rows, 1) if any(step[i][i] != 1 for i in range(len(step))))
        )
        return Fate(
            name,
            (Condition.EVERY_ANSWER_RIGHT,),
            f"every answer is right{at}, so every chain is kept and nothing moves",
            Fraction(1),
            orbit.t,
            wrong_steps=wrong,
        ), None
    if not model.identity_is_right:
        return None
    one_step = len(rows) == 1  # the theorems are about two or more
    if model.sizes[0] == 2 and model.uniform and orbit.accuracy() > orbit.number(Fraction(1, 2)):
        signs = [_sign(step[0][0] * step[1][1] - step[0][1] * step[1][0]) for step in rows]
        wrong = tuple(n for n, s in enumerate(signs, 1) if s < 0)
        if not wrong:
            reason = f"M = 2, uniform start: J > 1/2 and every det K_n > 0{at}, so every step tends to the identity"
            return Fate(
                "optimal", (Condition.TWO_STATES,), reason, Fraction(1), orbit.t, orbit.kind, in_words=one_step
            ), None
        reason = f"M = 2, uniform start: J > 1/2{at}; the steps with det K_n < 0 tend to the exchange of the two states, the others to the identity"
        return Fate(
            "wrong-steps", (Condition.TWO_STATES,), reason, Fraction(1), orbit.t, orbit.kind, wrong, not_optimal=True
        ), None
    moves = _moves(rows)
    odds = None if moves is None or min(model.start) == 0 else _odds(rows, moves)
    if moves is not None and odds is not None and all(s < 1 for s in _sums(odds, orbit.number(_spread(model)))):
        wrong = tuple(n for n, move in enumerate(moves, 1) if any(i != j for i, j in enumerate(move)))
        reason = (
            f"the steps are in the basin of the right reasoning{at}: r*sum_(k<n) o_k + sum_(k>n) o_k < 1 for every n"
        )
        if wrong:
            reason = f"once the states between the steps are renamed, the steps are in the basin of {named(Condition.BASIN)}{at}: the answers become right, by wrong steps"
        name = "wrong-steps" if wrong else "optimal"
        return Fate(
            name,
            (Condition.BASIN,),
            reason,
            Fraction(1),
            orbit.t,
            orbit.kind,
            wrong,
            not_optimal=bool(wrong),
            in_words=one_step or bool(wrong) or not model.uniform,
        ), orbit.t
    if model.sizes == (2, 2, 2) and not model.uniform and min(model.start) > 0:
        major = 0 if model.start[0] > model.start[1] else 1
        for between in (0, 1):
            if _collapses(rows, [orbit.number(p) for p in model.start], major, between):
                reason = f"the steps are in the trap of always answering {major + 1}{at}: the second step forgets its input, and only that question is answered right"
                return Fate(
                    "collapse",
                    (Condition.COLLAPSE,),
                    reason,
                    model.start[major],
                    orbit.t,
                    orbit.kind,
                    not_optimal=True,
                    in_words=(major, between) != (0, 0),  # the theorem leaves the renaming of states to its reader
                ), None
    if model.uniform and set(model.sizes) == {3}:
        lost = third_is_lost(rows)
        if lost is not None:
            trap, plainly = lost
            reason = f"the steps are in the trap of {named(trap)}{at}: two questions come to share what a step makes of them, and a third of the answers stays wrong"
            return Fate(
                "wrong-steps",
                (trap,),
                reason,
                Fraction(2, 3),
                orbit.t,
                orbit.kind,
                not_optimal=True,
                in_words=not plainly,
            ), None
    return None


def _sign(value: Any) -> int:
    if value > 0:
        return 1
    if value < 0:
        return -1
    raise Undecided


def _spread(model: DenseModel) -> Fraction:
    return max(model.start) / min(model.start)


def _moves(rows: Sequence[Rows]) -> list[list[int]] | None:
    """The likeliest move from every state, for every step; None unless these are permutations that lead back to where they began."""
    moves = []
    places = list(range(len(rows[0])))
    for step in rows:
        # a wrong guess between nearly equal entries only misses a basin; what is claimed of the moves is checked afterwards
        move = [max(range(len(row)), key=[_double(x) for x in row].__getitem__) for row in step]
        if len(set(move)) != len(move):
            return None
        moves.append(move)
        places = [move[i] for i in places]
    return moves if places == list(range(len(places))) else None


def _double(value: Any) -> float:
    return double_of(value) if isinstance(value, flint.fmpq) else float(value)


def _odds(rows: Sequence[Rows], moves: Sequence[Sequence[int]]) -> list[Any] | None:
    """o_n of every step, or an upper bound; None where the probability of a move is not certain to be positive."""
    odds = []
    for step, move in zip(rows, moves, strict=True):
        if not all(row[j] > 0 for row, j in zip(step, move, strict=True)):
            return None
        largest = step[0][0] * 0
        for row, j in zip(step, move, strict=True):
            ratio = sum((x for k, x in enumerate(row) if k != j), row[j] * 0) / row[j]
            if not ratio <= largest:
                # of balls that overlap, the hull serves as a bound
                largest = ratio if ratio >= largest else largest.union(ratio)
        odds.append(largest)
    return odds


def _sums(odds: Sequence[Any], spread: Any) -> list[Any]:
    """r*sum_{k<n} o_k + sum_{k>n} o_k for every n."""
    zero = odds[0] * 0
    return [spread * sum(odds[:n], zero) + sum(odds[n + 1 :], zero) for n in range(len(odds))]


def _collapses(rows: Sequence[Rows], start: Sequence[Any], major: int, between: int) -> bool:
    """The trap of III.5a for M = N = 2; major: the likelier question; between: the state after step 1 that plays the part of 1."""
    first, second = rows
    minor, other = 1 - major, 1 - between
    w, u = first[major][other], first[minor][between]
    alpha, beta = second[between][minor], second[other][minor]
    if not (w > 0 and w < 1 and u < 1 and alpha < 1 and beta > 0 and beta < 1):
        return False
    kappa = start[minor] / start[major]
    critical = kappa / (1 - kappa)
    big_w, big_b = w / (1 - w), beta / (1 - beta)
    if not (alpha <= beta and u + w <= 1 and big_w > critical):
        return False
    low = (big_w + critical) / 2
    shrink = kappa * (1 + 1 / low)
    return bool(shrink < 1 and big_w * (1 - big_b / (1 - shrink)) >= low)


def _tail(model: DenseModel, begin: int | None, eta: Fraction) -> int | None:
    """A bound on the rounds to 1 - J <= eta from III.3, which holds at round `begin`: 1 - J <= sum o_n, and the o_n shrink as it says."""
    if begin is None:
        return None
    with flint.ctx.workprec(256):
        orbit = DenseOrbit(model)
        while orbit.t < begin:
            orbit.advance()
        rows = [kernel.entries() for kernel in orbit.kernels]
        moves = _moves(rows)
        found = None if moves is None else _odds(rows, moves)
        if found is None:
            return None
        odds = [flint.arb(o).upper() for o in found]
        spread, wanted = to_ball(_spread(model)), to_ball(eta)
        for count in range(10_000):
            if sum(odds, flint.arb(0)) <= wanted:
                return begin + count
            odds = [(o * s).upper() for o, s in zip(odds, _sums(odds, spread), strict=True)]
    return None


def _count(model: DenseModel, limit: Fraction | None, eta: Fraction, rounds: int) -> int | None:
    """The first round with J >= limit - eta, as far as it was followed."""
    if limit is None:
        return None
    goal = limit - eta

    def count() -> int | None:
        orbit = DenseOrbit(model)
        while True:
            accuracy, wanted = orbit.accuracy(), orbit.number(goal)
            if accuracy >= wanted:
                return orbit.t
            if not accuracy < wanted:
                raise Undecided
            if orbit.t == rounds:
                return None
            orbit.advance()

    try:
        found: int | None = with_growing_precision(count)
    except (Undecided, UndefinedRound):
        return None
    return found


def forecast(model: DenseModel) -> Forecast | None:
    """A run in doubles."""
    import numpy

    work = (2 * len(model.steps) + 2) * max(model.sizes) ** 3
    rounds = max(50, min(FORECAST, FORECAST_WORK // work))
    fixed, kernels = setting(model, PAPER_ROUND, FloatKernel)
    accuracies = [float(accuracy_of(fixed, kernels))]
    for _ in range(rounds):
        try:
            kernels = next_kernels(fixed, kernels)
        except UndefinedRound:
            return None
        accuracies.append(float(accuracy_of(fixed, kernels)))
        if not numpy.isfinite(accuracies[-1]):
            return None
    whole = kernels[0].array
    for kernel in kernels[1:]:
        whole = whole @ kernel.array
    right = [sum(whole[i, j] for j in model.accept[i]) for i, p in enumerate(model.start) if p > 0]
    reached = accuracies[-1]
    name: FateName = "open"
    if reached > 1 - 1e-6:
        perfect = not model.identity_is_right or min(float(k.array.diagonal().min()) for k in kernels) > 1 - 1e-3
        name = "optimal" if perfect else "wrong-steps"
    elif all(r < 1e-3 or r > 1 - 1e-3 for r in right):
        name = "collapse"
    elif reached - accuracies[len(accuracies) // 2] < 1e-9:
        name = "stuck"
    return Forecast(name, reached, rounds)
