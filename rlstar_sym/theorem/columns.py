"""The rule about products of kernels on any number of states: what holds of one column."""

from __future__ import annotations

from collections.abc import Sequence

from rlstar_sym.polynomial.composed import ColumnEntry, ProductEntry
from rlstar_sym.polynomial.expressions import Aggregate, Expr, Relation, Symbol, symbols, unfold
from rlstar_sym.polynomial.indexed import restated
from rlstar_sym.polynomial.rational import Ring
from rlstar_sym.theorem.facts import Fact
from rlstar_sym.theorem.nodes import Bounded, Elsewhere, Inductive, Shown, Source, Supposed, node
from rlstar_sym.theorem.recording import about, every_symbol
from rlstar_sym.theorem.statements import Always
from rlstar_sym.theorem.steps import StepRules, running


class ColumnRules(StepRules):
    """Any number of states."""

    def column_induction(
        self, *invariant: Relation, within: Sequence[Relation] = (), note: str = ""
    ) -> tuple[Fact, ...]:
        """Rule `column induction`: relations between a diagonal entry C(i,i) of a product of kernels, the entries C(j,i) beside it, and products and sums.

        The relations are affine in the entries beside the diagonal, so that they hold for means of them. within: hypotheses `sum <= parameter` over
        the same steps; the terms are not negative (owed), so that they hold for fewer steps too. Owed: the relations for one step, where C(i,i) is
        K(i,i) and C(j,i) is a p in [0, 1 - K(j,j)]; and that one step more, in front, keeps them, where C(i,i) becomes
        K(i,i) C(i,i) + (1 - K(i,i)) m, and C(j,i) becomes p C(i,i) + (1 - p) m', with means m and m' of the entries beside C(i,i).
        """
        self._want_every_step("column induction")
        for relation in invariant:
            self._want_relation(relation)
            self._name(relation)
            self._want_polynomial(relation, "an invariant")
        entries, accumulators = self._of_one_column(invariant)
        diagonal = entries[0].diagonal
        one_step, _ = self._one_step_hypotheses(())
        fresh = self._supply()
        other, share = fresh(f"{diagonal.name}_j"), fresh("p")
        # of another state: also inside names and functions, which are of that state then
        moved = {at_another: h for h in one_step for at_another in self._of_another_state(h, diagonal, other)}
        beside = [*moved]
        told: dict[Relation, Source] = {share >= 0: Bounded(share >= 0, "the share is not negative")}
        told[share <= 1 - other] = Bounded(share <= 1 - other, "the share leaves the diagonal")
        for at_another, h in moved.items():
            ground = self._ground(h)
            if at_another != h and isinstance(ground, (Supposed, Shown)):
                told[at_another] = Elsewhere(at_another, ground)
        step_facts = (*one_step, *beside, share >= 0, share <= 1 - other)
        c, m, m_other = (fresh(f"{name}_k") for name in ("c", "m", "m_other"))
        terms: dict[Symbol, Expr] = {a: unfold(a.term) for a in accumulators}
        parts: dict[Symbol, Expr] = {a: fresh(f"{a.name}_k", running(a.latex_name)) for a in accumulators}
        grown: dict[Symbol, Expr] = {
            a: parts[a] * terms[a] if a.kind == "product" else parts[a] + terms[a] for a in accumulators
        }
        for a, term in terms.items():
            if any(isinstance(s, (Aggregate, ProductEntry)) for s in symbols(term)):
                raise self._error(f"{a.name} is not a product or sum over single steps")
        limits = [self._limit(relation, terms) for relation in within]
        owed = [self._owe(about(one_step, a.term >= 0), unfold(a.term) >= 0) for a, _ in limits]

        def column(on: Expr, off: Expr) -> dict[Symbol, Expr]:
            return {e: off if e.role == "beside" else on for e in entries}

        for relation in invariant:
            base = relation.substitute({**terms, **column(diagonal, share)})
            bounds = tuple(terms[a] <= bound for a, bound in limits)
            within_one = {b: Bounded(b, "the sum is within its bound", i) for i, b in enumerate(bounds)}
            owed.append(self._owe((*step_facts, *bounds), base, told={**within_one, **told}))
        before = tuple(
            dict.fromkeys(r.substitute({**parts, **column(c, mean)}) for r in invariant for mean in (m, m_other))
        )
        for column_, mean in ((1, m_other), (0, m)):
            for i, r in enumerate(invariant):
                supposed = r.substitute({**parts, **column(c, mean)})
                told[supposed] = Inductive(supposed, i, column_)
        bounds = tuple(grown[a] <= bound for a, bound in limits)
        told |= {b: Bounded(b, "the sum is within its bound", i) for i, b in enumerate(bounds)}
        for relation in invariant:
            claim = relation.substitute(
                {**grown, **column(diagonal * c + (1 - diagonal) * m, share * c + (1 - share) * m_other)}
            )
            known = (*before, *bounds)
            owed.append(self._owe((*step_facts, *known), claim, told=told))
        first = len(limits)
        said = node(
            "column induction",
            invariant=tuple(invariant),
            entries=tuple(entries),
            running=tuple(parts.items()),
            within=tuple(within),
            nonnegative=tuple(owed[:first]),
            base=tuple(owed[first : first + len(invariant)]),
            step=tuple(owed[first + len(invariant) :]),
            other=other,
            share=share,
            diagonal_so_far=c,
            beside_so_far=m,
            beside_other_so_far=m_other,
        )
        return tuple(
            self._conclude(
                "column induction",
                Always(self.hypotheses, relation),
                tuple(owed) if i == 0 else (),
                note=note if i == 0 else "",
                automatic=True,
                node=node(said.kind, **said.parts, position=i),
            )
            for i, relation in enumerate(invariant)
        )

    def _of_another_state(self, relation: Relation, diagonal: Symbol, other: Symbol) -> tuple[Relation, ...]:
        """What is known of K(i,i), of K(j,j); nothing where it is known of K(i,i) and the column of i."""
        inside = every_symbol(relation)
        if diagonal not in inside or any(isinstance(s, ProductEntry) for s in inside):
            return ()
        at: dict[Symbol, Expr] = {diagonal: other}
        return (Relation(restated(relation.left, at), relation.op, restated(relation.right, at)),)

    def _of_one_column(self, invariant: Sequence[Relation]) -> tuple[list[ColumnEntry], list[Aggregate]]:
        """The entries and the products and sums of the invariant, all over the same steps."""
        found = dict.fromkeys(s for r in invariant for s in r.symbols())
        entries = [s for s in found if isinstance(s, ColumnEntry)]
        accumulators = [s for s in found if isinstance(s, Aggregate)]
        skips = {e.skip for e in entries} | {a.skip for a in accumulators}
        if not entries or len(skips) != 1:
            raise self._error(
                "column induction wants entries of one product of kernels, and products and sums over its steps"
            )
        if len({e.diagonal for e in entries}) != 1 or type(entries[0].diagonal) is not Symbol:
            raise self._error(
                "column induction wants entries of one column, of kernels whose diagonal entry is a symbol"
            )
        if self.minimum_steps - entries[0].skip < 1:
            raise self._error(f"with N = {self.minimum_steps} there may be no step left; call steps_from(...)")
        for relation in invariant:
            for symbol in relation.symbols():
                if isinstance(symbol, (ColumnEntry, Aggregate)):
                    continue
                if symbol.indexed or isinstance(symbol, ProductEntry):
                    raise self._error(
                        f"the invariant {relation} speaks of {symbol.name}, which changes from step to step"
                    )
                inner = [s for s in every_symbol(symbol) if isinstance(s, (Aggregate, ProductEntry)) or s.indexed]
                if inner:
                    raise self._error(
                        f"the invariant {relation} speaks of {symbol.name}, a name in which {inner[0].name} of one state is hidden; write it out"
                    )
            self._want_affine(relation)
        return entries, accumulators

    def _want_affine(self, relation: Relation) -> None:
        """An affine relation holds for a mean where it holds for every entry; the other quantities must be the same for all of them."""
        used = [s for s in relation.symbols() if isinstance(s, ColumnEntry)]
        means = [s for s in used if s.role != "diagonal"]
        ring = Ring.of([relation.left, relation.right])
        difference = ring.polynomial(relation.left - relation.right)
        for symbol in means:
            place = ring.variables.index(symbol)
            if any(exponents[place] > 1 for exponents in difference.to_dict()):
                raise self._error(
                    f"the invariant {relation} is not affine in {symbol.name}, so it need not hold for means"
                )
        if relation.op == "!=" and means:
            raise self._error(f"the invariant {relation} need not hold for means")
        averaged = any(s.role == "accuracy" for s in used)
        diagonals = {s.diagonal for s in used}
        if averaged and any(diagonals & set(every_symbol(s)) for s in relation.symbols() if isinstance(s, Aggregate)):
            raise self._error(
                f"the invariant {relation} sets a mean over the states against a product or sum of one state's entries"
            )
        if len(means) > 1 or (len(used) > 1 and any(s.role == "accuracy" for s in used)):
            raise self._error(f"the invariant {relation} speaks of two means; state one relation for each")

    def _limit(self, relation: Relation, terms: dict[Symbol, Expr]) -> tuple[Aggregate, Expr]:
        """A hypothesis sum <= parameter, whose sum the invariant speaks of."""
        left, bound = relation.left, relation.right
        if relation not in self.hypotheses:
            raise self._error(f"{relation} is not a hypothesis at hand")
        if relation.op != "<=" or not isinstance(left, Aggregate) or left.kind != "sum" or left not in terms:
            raise self._error(f"within wants a hypothesis `sum <= parameter` on a sum of the invariant, not {relation}")
        if any(s.indexed or isinstance(s, (Aggregate, ProductEntry)) for s in symbols(bound)):
            raise self._error(f"within wants a bound that is the same for every step, not {bound}")
        return left, bound
