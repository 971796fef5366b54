"""The rule of improvement: a refit on the kept chains is a growth transform (Baum and Eagon), and never lowers what it keeps."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Protocol

from rlstar_sym.polynomial.expressions import (
    Div,
    Expr,
    Number,
    Scalar,
    Symbol,
    add,
    expr,
    multiply,
    power,
    symbols,
    unfold,
    walk,
)
from rlstar_sym.polynomial.rational import Polynomial, Ring, fraction_of
from rlstar_sym.theorem.facts import Fact
from rlstar_sym.theorem.nodes import Shown, node
from rlstar_sym.theorem.recording import Following, Recording, facts_of
from rlstar_sym.theorem.statements import Always, EveryModelImproves

Rows = Sequence[Sequence[Symbol]]


class Pipeline(Protocol):
    """What the rule needs of a round's operators: how far it goes from the model to the refit on what the model samples."""

    def growth_mixture(self) -> Expr: ...


class GrowthRules(Recording):
    """Improvement without symmetry."""

    def growth_transform(
        self, accuracy: Symbol, kernels: Sequence[Rows], after: Following, *, mix: Scalar = 1, note: str = ""
    ) -> Fact:
        """Rule `growth transform`: accuracy' >= accuracy for a model whose entries are the symbols of `kernels`.

        Checked: accuracy is a sum of chains, each a product of one entry a step, whose end is where the next begins, with a nonnegative weight. Owed:
        entries are not negative, rows sum to at most 1, every row is visited, and every new entry is the old one times (1 - mix), plus mix times
        its share entry * d accuracy/d entry in the sum of these over its row.
        """
        part = expr(mix)
        self._want_every_step("growth transform")
        after = self._round(after, accuracy, part)
        self._want_one_number(part, "the part that a refit goes")
        entries = [s for step in kernels for row in step for s in row]
        if len(set(entries)) != len(entries) or not all(type(s) is Symbol and after.following(s) != s for s in entries):
            raise self._error(
                "growth_transform(...) wants kernels whose entries are different symbols that a round moves"
            )
        value = unfold(accuracy)
        if any(isinstance(node, Div) for node in walk(value)):
            raise self._error(f"{accuracy} is not a polynomial in the entries")
        ring = Ring([*entries, *(s for s in symbols(value) if s not in entries)])
        polynomial = ring.polynomial(value)
        weights, chains = self._sum_of_chains(ring, polynomial, kernels)
        if any(after.following(w) != w for w in weights):
            raise self._error("growth_transform(...) wants weights that a round does not change")
        nonnegative = tuple(self._shown(s >= 0, "Entries and weights are not negative,") for s in (*entries, *weights))
        partly = self._part(part) if not isinstance(part, Number) else ()
        rows: list[tuple[Shown, Shown]] = []
        if isinstance(part, Number) and not 0 <= part.value <= 1:
            raise self._error(f"a mixture goes a part from 0 to 1 of the way, not {part}")
        owed = []
        for row in (row for step in kernels for row in step):
            whole = self._shown(add(*row) <= 1, "rows sum to at most 1,")
            slopes = [ring.expression(polynomial.derivative(entries.index(s))) for s in row]
            total = add(*(s * slope for s, slope in zip(row, slopes, strict=True)))
            rows.append((whole, self._shown(total > 0, "every row is visited.")))
            for s, slope in zip(row, slopes, strict=True):
                claim = (unfold(after.following(s)) * total).equals((1 - part) * s * total + part * s * slope)
                told = {total > 0: rows[-1][1]}
                owed.append(self._owe((*self._region(claim), total > 0), claim, told=told))
        statement = Always(self.hypotheses, after.following(accuracy) >= accuracy)
        said = node(
            "growth transform",
            accuracy=accuracy,
            kernels=tuple(tuple(tuple(row) for row in step) for step in kernels),
            mix=part,
            chains=chains,
            nonnegative=nonnegative,
            partly=partly,
            rows=tuple(rows),
            owed=tuple(owed),
        )
        premises = facts_of([*nonnegative, *partly[1:], *(s for pair in rows for s in pair)])
        return self._conclude("growth transform", statement, tuple(owed), premises, note=note, node=said)

    def _part(self, part: Expr) -> tuple[Shown, ...]:
        return (
            self._shown(part >= 0, "The refit goes a part of the way,"),
            self._shown(part <= 1, "not beyond its end."),
        )

    def _sum_of_chains(
        self, ring: Ring, polynomial: Polynomial, kernels: Sequence[Rows]
    ) -> tuple[list[Symbol], tuple[tuple[tuple[int, ...], Expr], ...]]:
        """See that every monomial is a chain with a nonnegative weight. Returns the other symbols, in which weights are polynomials, and of every chain the states
        that it passes, counted from 0, and its weight.
        """
        places = {
            ring.variables.index(s): (n, i, j)
            for n, step in enumerate(kernels)
            for i, row in enumerate(step)
            for j, s in enumerate(row)
        }
        found: dict[tuple[int, ...], list[Expr]] = {}
        for exponents, coefficient in polynomial.to_dict().items():
            used = sorted((*places[k], int(e)) for k, e in enumerate(exponents) if e and k in places)
            chain = [n for n, *_ in used] == list(range(len(kernels))) and all(e == 1 for *_, e in used)
            linked = all(one[2] == other[1] for one, other in pairwise(used))
            if not chain or not linked or fraction_of(coefficient) < 0:
                raise self._error("growth_transform(...) wants a sum over chains, with weights that are not negative")
            states = (used[0][1], *(place[2] for place in used))
            others = [power(ring.variables[k], int(e)) for k, e in enumerate(exponents) if e and k not in places]
            found.setdefault(states, []).append(multiply(Number(fraction_of(coefficient)), *others))
        chains = tuple((states, add(*found[states])) for states in sorted(found))
        return [s for s in ring.variables if ring.variables.index(s) not in places], chains

    def growth_of_every_model(self, pipeline: Pipeline, *, note: str = "") -> Fact:
        """Rule `growth transform` for every model at once: J'' >= J for a round that refits on what the model samples and keeps.

        pipeline: a round of the model layer, which samples from the model itself, keeps right answers and goes a part s of the way to the refit.
        Then its new kernels are (1-s) K + s K', where K_n'(i,j) is proportional to the weight K_n(i,j) (B_n V diag(rho) A_n)(j,i) of the transition
        among the kept chains: the growth transform of J as a sum over chains. Owed: 0 <= s <= 1.
        """
        part = pipeline.growth_mixture()
        self._want_one_number(part, "the part that a refit goes")
        if isinstance(part, Number):
            if not 0 <= part.value <= 1:
                raise self._error(f"a mixture goes a part from 0 to 1 of the way, not {part}")
            partly: tuple[Shown, ...] = ()
        else:
            partly = self._part(part)
        said = node("growth transform of every model", mix=part, partly=partly)
        statement = EveryModelImproves(self.hypotheses, part)
        return self._conclude("growth transform", statement, (), facts_of(partly), note=note, node=said)
