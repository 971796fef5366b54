"""The record of a proof: assumptions, the case at hand, the facts so far, and what may be used where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Protocol

from rlstar_sym.errors import TheoremFileError
from rlstar_sym.polynomial.expressions import ZERO, Defined, Div, Expr, Relation, Symbol, symbols, unfold, walk
from rlstar_sym.polynomial.rational import Ring
from rlstar_sym.theorem.facts import Fact, make_fact, relation_key
from rlstar_sym.theorem.obligations import Obligation
from rlstar_sym.theorem.statements import Always, EveryRound, Needed, Statement


class Following(Protocol):
    """What the rules about rounds need of a derived recursion: any quantity one round later."""

    def following(self, expression: Expr) -> Expr: ...

    def following_relation(self, relation: Relation) -> Relation: ...


class Citable(Protocol):
    """A theorem, as far as another one builds on it."""

    @property
    def conclusions(self) -> tuple[Fact, ...]: ...


class Recording:
    """What every rule shares."""

    def __init__(self, theorem: str, uses: tuple[str, ...] = (), library: Mapping[str, Citable] | None = None) -> None:
        self.theorem = theorem
        self.uses = uses
        self.library: Mapping[str, Citable] = library if library is not None else {}
        self._cited: list[Fact] = []
        self._start_values: dict[Symbol, tuple[Relation, ...]] = {}
        self.assumptions: list[Relation] = []
        self.facts: list[Fact] = []
        self.minimum_steps = 2
        self.case_title: str | None = None
        self._case: tuple[Relation, ...] = ()
        self.case_is_of_every_step = True
        self._owed = 0
        self._side: list[Obligation] = []

    def assume(self, *relations: Relation) -> None:
        """Add hypotheses of the theorem. About an indexed symbol they are meant for every step."""
        for relation in relations:
            self._want_relation(relation)
            self._want_polynomial(relation, "an assumption")
            self.assumptions.append(relation)

    def steps_from(self, minimum: int) -> None:
        """The theorem is about chains of at least `minimum` steps (2 if this is not called)."""
        if self.facts:
            raise self._error("steps_from(...) must come before the first rule")
        self.minimum_steps = minimum

    @property
    def hypotheses(self) -> tuple[Relation, ...]:
        """The assumptions and those of the case at hand."""
        return (*self.assumptions, *self._case)

    @contextmanager
    def case(self, title: str, *relations: Relation, every_step: bool = True) -> Iterator[None]:
        """Work under more hypotheses, on top of those at hand; for the rules that split cases."""
        kept = self._case, self.case_is_of_every_step, self.case_title
        self._case = (*self._case, *relations)
        self.case_is_of_every_step = self.case_is_of_every_step and every_step
        self.case_title = title or self.case_title
        try:
            yield
        finally:
            self._case, self.case_is_of_every_step, self.case_title = kept

    def cite(self, id: str) -> tuple[Fact, ...]:
        """The conclusions of a theorem named in `uses`, to build on."""
        if id not in self.uses:
            raise self._error(f"name {id} in uses=[...] before citing it")
        if id not in self.library:
            raise self._error(f"{id} is not among the theorems loaded")
        conclusions = self.library[id].conclusions
        self._cited += [f for f in conclusions if f not in self._cited]
        return conclusions

    # -- for the rules ------------------------------------------------------------

    def _conclude(
        self,
        rule: str,
        statement: Statement,
        obligations: tuple[Obligation, ...] = (),
        premises: Sequence[Fact] = (),
        *,
        note: str = "",
        automatic: bool = False,
    ) -> Fact:
        for premise in premises:
            self._want_usable(premise)
        return self._record(rule, statement, premises, obligations, note=note, automatic=automatic)

    def _record(
        self,
        rule: str,
        statement: Statement,
        premises: Sequence[Fact],
        obligations: tuple[Obligation, ...] = (),
        *,
        note: str = "",
        automatic: bool = False,
    ) -> Fact:
        """Enter a fact whose premises the rule itself has checked (they may come from several cases)."""
        obligations, self._side = (*obligations, *self._side), []
        number = len(self.facts) + 1
        fact = make_fact(
            self.theorem, number, statement, rule, obligations, tuple(premises), note=note, automatic=automatic
        )
        self.facts.append(fact)
        return fact

    def _owe(self, hypotheses: Iterable[Relation], claim: Relation) -> Obligation:
        self._owed += 1
        obligation = Obligation(f"{self.theorem}/{self._owed}", tidy(hypotheses), claim)
        _ = obligation.variables  # refuses two different variables of one name, here rather than in an engine
        return obligation

    def _region(
        self, claim: Relation, using: Sequence[Fact | Relation] = (), keep: frozenset[Symbol] = frozenset()
    ) -> tuple[Relation, ...]:
        """The hypotheses that speak of the claim's variables (and of those of the facts used)."""
        chosen: list[Relation] = []
        for fact in using:
            if isinstance(fact, Relation):
                if fact not in self.hypotheses:
                    raise self._error(f"{fact} is neither a fact nor a hypothesis at hand")
                chosen.append(fact)
                continue
            self._want_usable(fact)
            relation = Relation(unfold(fact.relation.left, keep), fact.relation.op, unfold(fact.relation.right, keep))
            chosen.append(relation if is_polynomial(relation) else self._cleared(relation))
        automatic = [f.relation for f in self.facts if f.automatic and self._in_scope(f)]
        return (*about((*self.hypotheses, *automatic), claim, *chosen), *chosen)

    def _cleared(self, relation: Relation) -> Relation:
        """A known relation with its denominators multiplied out; that the denominator is positive is owed."""
        ring = Ring.of([relation.left, relation.right])
        value = ring.fraction(relation.left - relation.right)
        parameters = [s for s in relation.symbols() if not s.indexed]
        denominator = ring.expression(value.denominator, parameters)
        self._side.append(self._owe(self._region(denominator > 0), denominator > 0))
        return Relation(ring.expression(value.numerator, parameters), relation.op, ZERO)

    def _kept_names(self, facts: Sequence[Fact | Relation]) -> frozenset[Symbol]:
        relations = [f if isinstance(f, Relation) else f.relation for f in facts]
        return frozenset(s for r in relations for s in r.symbols() if isinstance(s, Defined))

    def _want_every_step(self, rule: str) -> None:
        if not self.case_is_of_every_step:
            raise self._error(f"{rule} needs hypotheses that every step satisfies; this case is about one step")

    def _in_scope(self, fact: Fact) -> bool:
        return set(fact.statement.hypotheses) <= set(self.hypotheses)

    def _want_usable(self, fact: Fact) -> None:
        if not isinstance(fact, Fact):
            raise self._error(f"{fact!r} is not a fact; show it first")
        if fact.theorem != self.theorem and fact not in self._cited:
            raise self._error(f"{fact.label} belongs to another theorem; cite that theorem first")
        if isinstance(fact.statement, Needed) or not self._in_scope(fact):
            raise self._error(f"{fact.label} was shown under hypotheses that do not hold here: {fact.statement.text()}")

    def _established(self, relation: Relation, note: str) -> Fact:
        """The fact that a relation holds: one shown before (also a strict form or an equation for a weak one), or else one owed now."""
        wanted = {relation_key(relation)}
        if relation.op in ("<=", ">="):
            strict = Relation(relation.left, "<" if relation.op == "<=" else ">", relation.right)
            wanted |= {relation_key(strict), relation_key(Relation(relation.left, "=", relation.right))}
        for fact in (*self.facts, *self._cited):
            if isinstance(fact.statement, Always) and self._in_scope(fact) and relation_key(fact.relation) in wanted:
                return self._defined_too(relation, fact)
        claim = Relation(unfold(relation.left), relation.op, unfold(relation.right))
        owed = self._owe(self._region(claim), claim)
        return self._conclude("inequality", Always(self.hypotheses, relation), (owed,), note=note)

    def _preservation(self, after: Following) -> list[Fact]:
        """That the hypotheses about the state hold at every round; `preserved(...)` must have concluded it."""
        found = []
        for hypothesis in self.hypotheses:
            if relation_key(after.following_relation(hypothesis)) == relation_key(hypothesis):
                continue
            known = [
                f
                for f in self.facts
                if isinstance(f.statement, EveryRound) and self._in_scope(f) and f.statement.relation == hypothesis
            ]
            if not known:
                raise self._error(f"{hypothesis} is not known at every round; call preserved(...) first")
            found.append(known[0])
        return found

    def _defined_too(self, relation: Relation, fact: Fact) -> Fact:
        """The same relation in another form, with a proof that what the other form divides by is not zero."""
        missing = _divisors(relation) - _divisors(fact.relation)
        if not missing:
            return fact
        owed = tuple(self._owe(self._region(d.differs(0)), d.differs(0)) for d in sorted(missing, key=repr))
        return self._conclude("identity", Always(self.hypotheses, relation), owed, [fact])

    def _want_relation(self, relation: object) -> None:
        if not isinstance(relation, Relation):
            raise self._error(f"{relation!r} is not a relation; write it with < <= > >= or .equals(...)")

    def _want_polynomial(self, relation: Relation, what: str) -> None:
        if not is_polynomial(relation):
            raise self._error(f"{what}, {relation}, is not polynomial; multiply its denominators out")

    def _error(self, message: str) -> TheoremFileError:
        return TheoremFileError(f"{self.theorem}: {message}")


def is_polynomial(relation: Relation) -> bool:
    """Whether nothing in the relation is divided by anything but a number."""
    return not any(isinstance(node, Div) for side in (relation.left, relation.right) for node in walk(side))


def tidy(hypotheses: Iterable[Relation]) -> tuple[Relation, ...]:
    """Each hypothesis once, and `x >= a` only where `x > a` is not there."""
    distinct = {relation_key(h): h for h in hypotheses}
    strict = {key[1:] for key in distinct if key[0] == ">"}
    return tuple(h for key, h in distinct.items() if not (key[0] == ">=" and key[1:] in strict))


def _divisors(relation: Relation) -> set[Expr]:
    """The irreducible polynomials that a relation divides by, names unfolded."""
    found: set[Expr] = set()
    for side in (unfold(relation.left), unfold(relation.right)):
        for node in walk(side):
            if isinstance(node, Div):
                ring = Ring(sorted(set(symbols(node.denominator)), key=lambda s: s.name))
                divisor = ring.fraction(node.denominator).numerator
                found |= {ring.factored(base) for base, _ in divisor.factor()[1]}
    return found


def about(hypotheses: Iterable[Relation], *relations: Relation) -> tuple[Relation, ...]:
    """The hypotheses all of whose variables occur in the relations."""
    hypotheses = tuple(hypotheses)
    known = {s for r in relations for s in r.symbols()}
    return tuple(h for h in hypotheses if set(h.symbols()) <= known)
