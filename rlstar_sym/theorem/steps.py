"""Rules about all numbers of steps N: running products and sums, and the cases on zero edges."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import ClassVar

from rlstar_sym.polynomial.composed import ColumnEntry, Composed, ProductEntry
from rlstar_sym.polynomial.expressions import (
    Aggregate,
    Expr,
    Number,
    Relation,
    Symbol,
    add,
    expr,
    substitute,
    symbols,
    unfold,
)
from rlstar_sym.theorem.facts import Fact, relation_key
from rlstar_sym.theorem.nodes import Inductive, Kept, Shown, Source, node
from rlstar_sym.theorem.recording import Following, Recording, about, divisors, every_symbol, facts_of
from rlstar_sym.theorem.statements import Always, EdgesMultiply, Iff, Limit, Unchanged
from rlstar_sym.theorem.supply import Supply


class StepRules(Recording):
    """Every number of steps."""

    def one_factor_out(self, total: Aggregate, others: Aggregate, *, note: str = "") -> Fact:
        """Rule `one factor out`: total = term * others (product), total = term + others (sum)."""
        fits = total.kind == others.kind and total.term == others.term and others.skip == total.skip + 1
        if not fits:
            raise self._error(f"{total.name} is not one step's term combined with {others.name}")
        if others.skip > self.minimum_steps:
            raise self._error(f"{others.name} leaves out more than {self.minimum_steps} step; call steps_from(...)")
        combined = total.term * others if total.kind == "product" else total.term + others
        owed = self._nonzero(divisors(total.term.equals(0)))
        said = node("one factor out", total=total, others=others, owed=owed)
        return self._conclude(
            "one factor out", Always(self.hypotheses, total.equals(combined)), owed, note=note, node=said
        )

    def composition(self, entries: Callable[[Expr], tuple[Expr, Expr]], states: Expr, *, note: str = "") -> Fact:
        """Rule `induction on steps`: the product of kernels with edges a and b has edge a*b, so that of N kernels has the product of their edges.

        entries(edge): diagonal and off-diagonal entry of the family's kernel; states: M. Owed: the entries of the product of two, by the definition
        of the matrix product, and that edge 1 is the identity matrix.
        """
        fresh, before = self._supply(), (self.hypotheses, len(self._facts))
        a = fresh("a")
        p, q = entries(a)  # asked once, so that all four kernels are of one family
        if before != (self.hypotheses, len(self._facts)):
            raise self._error("composition(...): entries(edge) says what a kernel is; it supposes and shows nothing")
        self._name(expr(p), expr(q))
        b = fresh("b")
        for value, what in ((p, "the diagonal entry"), (q, "the other entry"), (states, "the number of states")):
            self._want_one_number(value, what)

        def kernel(edge: Expr) -> tuple[Expr, Expr]:
            return substitute(unfold(p), {a: edge}), substitute(unfold(q), {a: edge})

        (r, s), (diagonal, off_diagonal), unit = kernel(b), kernel(a * b), kernel(expr(1))
        claims = (
            (p * r + (states - 1) * (q * s)).equals(diagonal),
            (p * s + q * r + (states - 2) * (q * s)).equals(off_diagonal),
            unit[0].equals(1),
            unit[1].equals(0),
        )
        owed = tuple(self._owe(self._region(claim), claim) for claim in claims)
        said = node("edges multiply", edge=a, other=b, diagonal=expr(p), off_diagonal=expr(q), states=states, owed=owed)
        return self._conclude("induction on steps", EdgesMultiply(self.hypotheses, a, p, q), owed, note=note, node=said)

    def induction(self, *invariant: Relation, given: Sequence[Fact] = (), note: str = "") -> tuple[Fact, ...]:
        """Rule `induction on steps`: relations between running products and sums over the steps, and entries of running products of kernels.

        Owed: the relations for a list of one step, and that they survive one more step. A step satisfies the assumptions that speak of one step
        and parameters only, and the facts in `given` that do. Returns one fact per relation, used automatically from then on.
        """
        self._want_every_step("induction on steps")
        for relation in invariant:
            self._want_relation(relation)
            self._name(relation)
        accumulators = tuple(dict.fromkeys(s for r in invariant for s in r.symbols() if isinstance(s, Aggregate)))
        composed = tuple(dict.fromkeys(s for r in invariant for s in r.symbols() if isinstance(s, Composed)))
        running_values: tuple[Aggregate | Composed, ...] = (*accumulators, *composed)
        if not running_values or len({a.skip for a in running_values}) != 1:
            raise self._error("induction on steps wants products and sums over the same steps")
        if len({c.kernel for c in composed}) > 1:
            raise self._error("induction on steps wants entries of products of one kind of kernel")
        if self.minimum_steps - running_values[0].skip < 1:
            raise self._error(f"with N = {self.minimum_steps} there may be no step left; call steps_from(...)")
        for relation in invariant:
            self._want_polynomial(relation, "an invariant")
            for symbol in relation.symbols():
                if symbol not in running_values and (symbol.indexed or isinstance(symbol, (Aggregate, ProductEntry))):
                    raise self._error(
                        f"the invariant {relation} speaks of {symbol.name}, which changes from step to step"
                    )
        keep = self._kept_names(given)
        # new names: a parameter of the same name would carry its assumptions into the induction
        fresh = self._supply()
        parts: dict[Symbol, Expr] = {a: fresh(f"{a.name}_k", running(a.latex_name)) for a in accumulators}
        terms: dict[Symbol, Expr] = {a: unfold(a.term, keep) for a in accumulators}
        for term in (*terms.values(), *(x for c in composed[:1] for row in c.kernel for x in row)):
            if any(isinstance(s, (Aggregate, ProductEntry)) for s in symbols(unfold(term, keep))):
                raise self._error(
                    f"a running product of {term} is not one over single steps; name the term and give a fact about it"
                )
        one_step, told = self._one_step_hypotheses(given)
        first = terms
        grown: dict[Symbol, Expr] = {
            a: parts[a] * terms[a] if a.kind == "product" else parts[a] + terms[a] for a in accumulators
        }
        running_product = self._run_kernels(composed, keep, fresh, parts, first, grown) if composed else {}
        before = tuple(r.substitute(parts) for r in invariant)
        owed = []
        for relation in invariant:
            base = relation.substitute(first)
            owed.append(self._owe(about(one_step, base), base, told=told))
        supposed: dict[Relation, Source] = {**told, **{h: Inductive(h, i) for i, h in reversed([*enumerate(before)])}}
        for relation in invariant:
            step = relation.substitute(grown)
            owed.append(self._owe(about(one_step, *before, step) + before, step, told=supposed))
        shown = {d for fact in given for d in divisors(fact.relation)}
        owed += self._nonzero({d for relation in invariant for d in divisors(relation)} - shown)
        said = node(
            "induction on steps",
            invariant=invariant,
            running=tuple((a, parts[a]) for a in running_values),
            products=tuple(running_product.items()),
            base=tuple(owed[: len(invariant)]),
            step=tuple(owed[len(invariant) : 2 * len(invariant)]),
            given=tuple(given),
        )
        return tuple(
            self._conclude(
                "induction on steps",
                Always(self.hypotheses, relation),
                tuple(owed) if i == 0 else (),
                given,
                note=note if i == 0 else "",
                automatic=True,
                node=node(said.kind, **said.parts, position=i),
            )
            for i, relation in enumerate(invariant)
        )

    def _run_kernels(
        self,
        composed: Sequence[Composed],
        keep: frozenset[Symbol],
        fresh: Supply,
        parts: dict[Symbol, Expr],
        first: dict[Symbol, Expr],
        grown: dict[Symbol, Expr],
    ) -> dict[str, Symbol]:
        """Enter what a running product of kernels is: for one step its kernel; one step more, in front, multiplies by that step's kernel. Returns its entries' names, `11` first."""
        kernel = tuple(tuple(unfold(x, keep) for x in row) for row in composed[0].kernel)
        size = range(len(kernel))
        named = {(c.row - 1, c.column - 1): c for c in composed}
        stem = composed[0].name
        running_product = {
            (i, j): fresh(f"{stem}_k_{i + 1}{j + 1}", running(rf"C_{{{i + 1}{j + 1}}}")) for i in size for j in size
        }
        for (i, j), entry in named.items():
            parts[entry] = running_product[i, j]
            first[entry] = kernel[i][j]
            grown[entry] = add(*(kernel[i][h] * running_product[h, j] for h in size))
        return {f"{i + 1}{j + 1}": symbol for (i, j), symbol in running_product.items()}

    def _one_step_hypotheses(self, given: Sequence[Fact]) -> tuple[tuple[Relation, ...], dict[Relation, Source]]:
        """What every step satisfies alone, and where those of it come from that are given."""
        keep = self._kept_names(given)
        told: dict[Relation, Source] = {}
        known = [f.relation for f in self.facts if f.automatic and self._in_scope(f)]
        relations = [
            h
            for h in (*self.hypotheses, *known)
            if not any(isinstance(s, (Aggregate, ProductEntry)) for s in h.symbols())
        ]
        for fact in given:
            self._want_usable(fact)
            relation = fact.relation
            shown = Relation(unfold(relation.left, keep), relation.op, unfold(relation.right, keep))
            if any(isinstance(s, (Aggregate, ProductEntry)) for s in shown.symbols()):
                raise self._error(f"{fact.label} speaks of more than one step: {relation}")
            self._want_polynomial(shown, fact.label)
            relations.append(shown)
            told.setdefault(shown, Shown(shown, fact))
        return tuple(dict.fromkeys(relations)), told

    def cases_on_zeros(self, edge: Symbol, others: Aggregate) -> ZeroCases:
        """Rule `case split`: no edge is zero, exactly one is, or two or more are (edges are assumed to be >= 0).

        edge: the step in focus; others: the product of the other edges.
        """
        if others.term != edge or others.kind != "product" or others.skip != 1:
            raise self._error(f"{others.name} is not the product of the other edges")
        self._established(edge >= 0, "Edges are not negative.")
        return ZeroCases(self, edge, others)


@dataclass(frozen=True)
class ZeroCases:
    """The cases on the number of zero edges. In each, the product of the others is positive iff no other edge is zero.

    `one_here` and `one_elsewhere` speak of one step when exactly one edge is zero: the zero one, and every other.
    """

    proof: StepRules
    edge: Symbol
    others: Aggregate

    #: for how many steps the edge is zero; it need not be the edge of a chain, so that statements print its own name
    NONE: ClassVar[str] = "no step"
    ONE: ClassVar[str] = "exactly one step"
    MORE: ClassVar[str] = "two or more steps"

    def none(self) -> AbstractContextManager[None]:
        """Every edge is positive, and so is every product of them."""
        return self.proof.case(self.NONE, self.edge > 0, self.others > 0)

    def one_here(self) -> AbstractContextManager[None]:
        """The step in focus has the only zero edge."""
        return self.proof.case(f"{self.ONE}, at this step", self.edge.equals(0), self.others > 0, every_step=False)

    def one_elsewhere(self) -> AbstractContextManager[None]:
        """Another step has the only zero edge."""
        return self.proof.case(f"{self.ONE}, at another step", self.edge > 0, self.others.equals(0), every_step=False)

    def more(self) -> AbstractContextManager[None]:
        """Every step has another step with a zero edge."""
        return self.proof.case(self.MORE, self.others.equals(0))

    def _hypotheses(self, case: Callable[[], AbstractContextManager[None]]) -> frozenset[Relation]:
        with case():
            return frozenset(self.proof.hypotheses)

    def one_becomes_none(self, after: Following, limit: Fact) -> Fact:
        """Rule `theorem at a later round`: with exactly one zero edge, one round leads to the case of none, and its limit holds from there.

        Owed before: in both parts of the case, the new edge satisfies every hypothesis about edges of the case `none`.
        """
        self.proof._want_every_step("one_becomes_none(...)")
        self.proof._want_own(limit)
        shown = limit.statement
        if not isinstance(shown, Limit) or shown.case or not frozenset(shown.hypotheses) <= self._hypotheses(self.none):
            raise self.proof._error("one_becomes_none(...) continues a limit shown in the case without zeros")
        nonnegative = Shown(self.edge >= 0, self._not_negative())
        parts: list[tuple[Kept, ...]] = []
        for part in (self.one_here, self.one_elsewhere):
            shown_here: list[Kept] = []
            with part():
                after = self.proof._round(after)
                for hypothesis in (*shown.hypotheses, self.edge > 0):
                    if any(isinstance(s, Aggregate) for s in hypothesis.symbols()):
                        if hypothesis != (self.others > 0):
                            raise self.proof._error(f"{hypothesis} is not about one edge")
                        continue  # a product of positive edges is positive
                    shown_here.append(self.proof._kept(hypothesis, after, "The new edge satisfies it."))
            parts.append(tuple(shown_here))
        premises = [limit, nonnegative.fact, *(f for some in parts for f in facts_of(some))]
        said = node(
            "one zero becomes none",
            limit=limit,
            nonnegative=nonnegative,
            edge=self.edge,
            others=self.others,
            here=parts[0],
            elsewhere=parts[1],
        )
        with self.proof.case(self.ONE):
            statement = Limit(self.proof.hypotheses, shown.quantity, shown.value, self.ONE, self.edge)
            return self.proof._record("theorem at a later round", statement, premises, node=said)

    def criterion(self, converges: Sequence[Fact], stuck: Fact, apart: Fact | None = None, *, note: str = "") -> Fact:
        """Rule `case split`: all edges tend to the value, or one quantity of the whole chain does, iff at most one edge is zero.

        converges: the limit of the edge (of the quantity) in the cases `none` and `one`; stuck: with two or more zeros the edges never change. Two of them
        are then zero for ever, which is not the value, so not all edges tend to it, although some may. apart: for one quantity of the whole chain, that with
        two or more zeros it is not the value; as it depends on edges that never change, it then never comes near.
        """
        self.proof._want_every_step("criterion(...)")
        for fact in (*converges, stuck, *([apart] if apart is not None else [])):
            self.proof._want_own(fact)
        limit = self._limit_in_good_cases(converges)
        fixed = isinstance(stuck.statement, Unchanged) and stuck.statement.state == self.edge
        if not fixed or not frozenset(stuck.statement.hypotheses) <= self._hypotheses(self.more):
            raise self.proof._error("criterion(...) wants the edges unchanged when two or more are zero")
        every_step = limit.quantity == self.edge
        if every_step and apart is None:
            if not isinstance(limit.value, Number) or limit.value.value == 0:
                raise self.proof._error(f"criterion(...): zero edges would not be away from the limit {limit.value}")
        elif every_step or apart is None:
            raise self.proof._error(
                "criterion(...) is about the edges of all steps, or about one quantity of the chain, of which `apart` says that it is not the limit"
            )
        else:
            self._want_apart(apart, limit)
        statement = Iff(self.proof.hypotheses, self.edge, limit, every_step, (self.NONE, self.ONE), (self.MORE,))
        nonnegative = Shown(self.edge >= 0, self._not_negative())
        premises = [*converges, stuck, *([apart] if apart is not None else []), nonnegative.fact]
        said = node(
            "criterion",
            none=next(f for f in converges if isinstance(f.statement, Limit) and not f.statement.case),
            one=next(f for f in converges if isinstance(f.statement, Limit) and f.statement.case),
            stuck=stuck,
            apart=apart,
            nonnegative=nonnegative,
            edge=self.edge,
            others=self.others,
        )
        return self.proof._record("case split", statement, premises, note=note, node=said)

    def _limit_in_good_cases(self, converges: Sequence[Fact]) -> Limit:
        """The limit that is the same without zeros and with exactly one, which these facts must cover."""
        here = frozenset(self.proof.hypotheses)
        limits = [f.statement for f in converges if isinstance(f.statement, Limit)]
        covered = {self.NONE for s in limits if frozenset(s.hypotheses) <= self._hypotheses(self.none) and not s.case}
        covered |= {
            self.ONE for s in limits if s.case == self.ONE and s.edge == self.edge and frozenset(s.hypotheses) <= here
        }
        same = len(limits) == len(converges) and len({(s.quantity, s.value) for s in limits}) == 1
        if covered != {self.NONE, self.ONE} or not same or any(f.of_one_step for f in converges):
            raise self.proof._error(
                "criterion(...) wants the same limit of the same quantity without zeros and with exactly one"
            )
        return limits[0]

    def _want_apart(self, apart: Fact, limit: Limit) -> None:
        """See that the quantity is one number, that it depends on the edges alone, and that the fact keeps it from the limit when two or more are zero."""
        after, quantity, value = self.proof._derived, limit.quantity, limit.value
        within = {s for part in (quantity, value) for s in every_symbol(part)}
        if any(s.indexed for part in (quantity, value) for s in symbols(part)):
            raise self.proof._error(
                f"criterion(...): {quantity} differs from step to step; the criterion is about one number"
            )
        moving = {s for s in within if type(s) is Symbol and (after is None or after.following(s) != s)}
        if after is None or not moving <= {self.edge} or any(isinstance(s, ColumnEntry) for s in within):
            raise self.proof._error(f"criterion(...): {quantity} does not depend on the edges alone")
        shown = apart.statement
        says = type(shown) is Always and relation_key(shown.relation) in {
            relation_key(r) for r in (quantity.differs(value), quantity < value, quantity > value)
        }
        if not says or not frozenset(shown.hypotheses) <= self._hypotheses(self.more) or apart.of_one_step:
            raise self.proof._error(
                f"criterion(...) wants {quantity} != {value}, shown when two or more edges are zero"
            )

    def _not_negative(self) -> Fact:
        """What makes the cases cover everything, under the hypotheses at hand."""
        return self.proof._established(self.edge >= 0, "Edges are not negative.")


def running(latex: str) -> str:
    """How a product or sum over the first k steps is typeset; a name with an exponent is bracketed first."""
    return f"({latex})^{{(k)}}" if "^" in latex else f"{latex}^{{(k)}}"
