"""The exact part of a trajectory: fractions, for as long as they are short enough."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

from rlstar_sym.errors import UndefinedRound
from rlstar_sym.model.rounding import decimal_of, double_of, to_exact, to_fraction
from rlstar_sym.model.trajectory_formulas import Formulas, Quantities, Round, rests

#: bits, in numerators and denominators together, of the product of all edges; beyond it fractions give way to
#: balls
BUDGET_BITS: Final = 1 << 19


@dataclass(frozen=True)
class Edges:
    """The edges of a chain, equal ones together.

    values: the distinct edges (flint rationals); multiplicities: how many steps have each; of_step: for every
    step its place in `values`.
    """

    values: tuple[Any, ...]
    multiplicities: tuple[int, ...]
    of_step: tuple[int, ...]

    @classmethod
    def group(cls, values: Sequence[Any], of_step: Sequence[int]) -> Edges:
        """Merge equal values; `values[of_step[n]]` is the edge of step n."""
        place: dict[Any, int] = {}
        merged = [place.setdefault(value, len(place)) for value in values]
        steps = tuple(merged[i] for i in of_step)
        counts = [0] * len(place)
        for i in steps:
            counts[i] += 1
        return cls(tuple(place), tuple(counts), steps)

    def product_size(self) -> int:
        """Bits of the product L of all edges, about; J is no shorter than that if L is not 0."""
        return sum(_size(v) * k for v, k in zip(self.values, self.multiplicities, strict=True))

    def totals_size(self, formulas: Formulas) -> int:
        """Bits of the longest of L, J, P and F, about: P is the product of the diagonals alpha."""
        alphas = (_size(formulas.right(v, to_exact)) for v in self.values)
        return max(self.product_size(), sum(a * k for a, k in zip(alphas, self.multiplicities, strict=True)))

    def next_size(self, exponent: int = 1) -> int:
        """Bits of all distinct edges after a round, about: each grows by the size of the product of the
        others, all as they are sampled.
        """
        if exponent != 1:
            return exponent * (sum(map(_size, self.values)) + len(self.values) * self.product_size())
        zeros = sum(k for v, k in zip(self.values, self.multiplicities, strict=True) if v == 0)
        moving = 0 if zeros > 1 else 1 if zeros == 1 else len(self.values)
        return sum(map(_size, self.values)) + moving * self.product_size()


def _size(value: Any) -> int:
    """Bits of numerator and denominator; 0, 1 and -1 have none."""
    return max(int(abs(value.p)).bit_length() - 1, 0) + int(value.q).bit_length() - 1


def follow_fractions(
    formulas: Formulas, edges_at_start: Sequence[Fraction], of_step: Sequence[int], rounds: int, digits: int | None
) -> tuple[list[Round], int | None, Edges]:
    """Rounds 0, 1, ... while the fractions are short enough: the rounds, where they settled, and the edges of
    the last of them.

    edges_at_start, of_step: the distinct edges, and for every step its place among them.
    With a fixed point all rounds asked for are there. If not even round 0 is short enough, no round is
    returned, and the edges are those of round 0.
    """
    edges = Edges.group([to_exact(d) for d in edges_at_start], of_step)
    history: list[Round] = []
    if not formulas.rational or edges.totals_size(formulas) * int(formulas.exponent) > BUDGET_BITS:
        return history, None, edges
    while True:
        t = len(history)
        history.append(_round(formulas, edges, t, digits))
        if t == rounds:
            return history, None, edges
        if history[-1].doubles.kept_all_right is None:
            raise undefined_round(t, history[-1].doubles.accuracy)
        if edges.next_size(int(formulas.exponent)) > BUDGET_BITS:
            return history, None, edges
        after = next_edges(formulas, edges)
        if after == edges:
            last = history[-1]
            history.extend(
                Round(later, "exact", last.doubles, last.exact, last.decimals) for later in range(t + 1, rounds + 1)
            )
            return history, t, edges
        if after.totals_size(formulas) * int(formulas.exponent) > BUDGET_BITS:
            return history, None, edges
        edges = after


def undefined_round(t: int, accuracy: float) -> UndefinedRound:
    """The error when at round t no chain is kept."""
    why = "so no sampled chain has the right answer and nothing is kept to refit on"
    if accuracy:
        why = "and the verifier keeps no right answer, so there is nothing to refit on"
    return UndefinedRound(f"round {t + 1} is undefined: at round {t} the accuracy is {accuracy:g}, {why}")


def next_edges(formulas: Formulas, edges: Edges) -> Edges:
    """The exact edges one round later; raises ZeroDivisionError where no chain is kept."""
    values, counts = edges.values, edges.multiplicities
    zero, one = to_exact(Fraction(0)), to_exact(Fraction(1))
    sampled = _sampled(formulas, values)
    if zero in values:
        # the long products of the others need not be multiplied out where there are two zeros
        place = values.index(zero)
        others = [zero] * len(values)
        if counts[place] == 1:
            others[place] = _product([v**k for v, k in zip(sampled, counts, strict=True) if v != 0], one)
    else:
        others = rests(sampled, counts, one)
    images = [formulas.next_edge(v, e, r, to_exact) for v, e, r in zip(values, sampled, others, strict=True)]
    return Edges.group(images, edges.of_step)


def _sampled(formulas: Formulas, values: Sequence[Any]) -> list[Any]:
    return [formulas.sample(v, lambda base, exponent: base ** int(exponent)) for v in values]


def _product(values: Sequence[Any], one: Any) -> Any:
    for value in values:
        one = one * value
    return one


def _round(formulas: Formulas, edges: Edges, t: int, digits: int | None) -> Round:
    sampled = _sampled(formulas, edges.values)
    accuracy, right, kept, share = formulas.totals(edges.values, sampled, edges.multiplicities, to_exact)
    wrong = 1 - accuracy

    def quantities(convert: Any, *, with_wrong: bool = True) -> Quantities[Any]:
        distinct = [convert(v) for v in edges.values]
        return Quantities(
            tuple(distinct[i] for i in edges.of_step),
            convert(accuracy),
            convert(wrong) if with_wrong else None,
            convert(right),
            None if kept is None else convert(kept),
            convert(share),
        )

    decimals = None if digits is None else quantities(lambda v: decimal_of(v, digits), with_wrong=False)
    return Round(t, "exact", quantities(double_of), quantities(to_fraction), decimals)
