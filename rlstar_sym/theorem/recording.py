"""The record of a proof: assumptions, the case at hand, the facts so far, and what may be used where."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields
from pathlib import Path
from types import FrameType, MappingProxyType
from typing import Final, Literal, Protocol

from rlstar_sym.errors import TheoremFileError
from rlstar_sym.polynomial.derived import DerivedRound, derived_round, is_derived_name
from rlstar_sym.polynomial.expressions import (
    ZERO,
    Aggregate,
    Defined,
    Div,
    Expr,
    Relation,
    Symbol,
    symbols,
    unfold,
    walk,
)
from rlstar_sym.polynomial.functions import functions_in, parts_of
from rlstar_sym.polynomial.indexed import member
from rlstar_sym.polynomial.rational import Ring
from rlstar_sym.theorem.binding import words_taken
from rlstar_sym.theorem.definedness import assured_by, conditions, divisors_in, follows, unassured
from rlstar_sym.theorem.facts import Fact, is_trivial, make_fact, relation_key
from rlstar_sym.theorem.literature import CitedResult
from rlstar_sym.theorem.nodes import (
    Cleared,
    DefinedIn,
    Kept,
    Lasting,
    Node,
    Owed,
    Shown,
    Source,
    Supposed,
    Unknown,
    node,
)
from rlstar_sym.theorem.obligations import Obligation, is_polynomial
from rlstar_sym.theorem.statements import (
    Always,
    Counterexample,
    EdgesMultiply,
    Equivalent,
    EveryModelImproves,
    EveryRound,
    MovingBound,
    Needed,
    Statement,
    Telescoped,
)
from rlstar_sym.theorem.supply import Supply

#: what a round is in a proof (`Recording.recursion_kind`)
RecursionKind = Literal["derived", "given", "none"]


_Relations = tuple[Relation, ...]
_Scope = tuple[tuple[_Relations, _Relations, _Relations], frozenset[Relation], frozenset[Relation]]


_Here = tuple[frozenset[Relation], frozenset[Relation]]
_Assured = tuple[frozenset[Relation], frozenset[Relation], Relation, Obligation]


@dataclass(frozen=True)
class _Defining:
    """The conditions under which a fact is defined, and what was at hand when it was concluded: premises, obligations, hypotheses, so many facts and owed conditions."""

    wanted: frozenset[Relation]
    premises: tuple[Fact, ...]
    obligations: tuple[Obligation, ...]
    here: _Here
    hypotheses: _Relations
    facts: int
    assured: int
    #: whether the rule itself knows that the fact is defined, so that some conditions may have no source of their own
    by_rule: bool = False


class Region(tuple[Relation, ...]):
    """The hypotheses of an obligation, with where those come from that are neither hypotheses at hand nor automatic facts."""

    told: Mapping[Relation, Source]

    def __new__(cls, relations: Iterable[Relation], told: Mapping[Relation, Source]) -> Region:
        made = super().__new__(cls, relations)
        made.told = told
        return made


class Following(Protocol):
    """What the rules about rounds need of a derived recursion: any quantity one round later, and all that a round is made of."""

    @property
    def speaks_of(self) -> tuple[Expr, ...]: ...

    def following(self, expression: Expr) -> Expr: ...

    def following_relation(self, relation: Relation) -> Relation: ...


class Citable(Protocol):
    """A theorem, as far as another one builds on it."""

    @property
    def conclusions(self) -> tuple[Fact, ...]: ...

    @property
    def proof(self) -> Recording: ...


@dataclass(frozen=True)
class StartValue:
    """What a name for a value at round 0 stands for, and what is supposed of it; `under`: the hypotheses at hand when it was introduced; known: what the quantity
    satisfies, and the name therefore."""

    quantity: Symbol
    supposed: tuple[Relation, ...]
    under: tuple[Relation, ...]
    known: tuple[Shown, ...] = ()


class Recording:
    """What every rule shares."""

    def __init__(self, theorem: str, uses: tuple[str, ...] = (), library: Mapping[str, Citable] | None = None) -> None:
        self._theorem = theorem
        self._uses = uses
        self._library: Mapping[str, Citable] = library if library is not None else {}
        self._cited: list[Fact] = []
        self._cited_results: dict[str, CitedResult] = {}
        self._names: dict[str, Symbol] = {}
        self._start_values: dict[Symbol, StartValue] = {}
        self._assumptions: list[Relation] = []
        self._facts: list[Fact] = []
        #: those of the facts that are said to every obligation, kept apart as there are few
        self._automatic: list[Fact] = []
        #: whose names are noted
        self._named: set[Expr | Relation] = set()
        self._minimum_steps = 2
        self._recursion: Following | None = None
        self._derived: DerivedRound | None = None
        self._run_names: frozenset[Symbol] = frozenset()
        #: symbols that a rule about several rounds has taken for the same in each of them
        self._taken_as_fixed: set[Symbol] = set()
        self._runs: dict[tuple[tuple[tuple[Symbol, Expr], ...], Expr], frozenset[Symbol]] = {}
        self._case_title: str | None = None
        self._case: tuple[Relation, ...] = ()
        self._one_step: tuple[Relation, ...] = ()
        self._case_is_of_every_step = True
        self._scope: _Scope | None = None
        #: conditions that are owed already, and the hypotheses under which they are
        self._assured: list[_Assured] = []
        self._owed = 0
        self._side: list[Obligation] = []
        self._grounds: dict[str, tuple[Source, ...]] = {}
        self._defining: dict[int, _Defining] = {}

    # what a theorem file may read and not set: a rule has relied on it

    @property
    def theorem(self) -> str:
        """The id of the theorem."""
        return self._theorem

    @property
    def uses(self) -> tuple[str, ...]:
        """The ids of the theorems that may be cited."""
        return self._uses

    @property
    def library(self) -> Mapping[str, Citable]:
        """All theorems of the run by id; no more can be entered here."""
        return MappingProxyType(self._library)

    @property
    def assumptions(self) -> tuple[Relation, ...]:
        """The hypotheses of the theorem so far."""
        return tuple(self._assumptions)

    @property
    def minimum_steps(self) -> int:
        """The least number of steps of a chain that the theorem is about."""
        return self._minimum_steps

    @property
    def recursion(self) -> Following | None:
        """The recursion that "one round later" means in this proof."""
        return self._recursion

    @property
    def derived(self) -> DerivedRound | None:
        """The round as it was derived, which the rules ask."""
        return self._derived

    @property
    def run_names(self) -> frozenset[Symbol]:
        """Names of the states before and after some rounds, and of their number (rule `telescoping`)."""
        return self._run_names

    @property
    def names(self) -> tuple[Symbol, ...]:
        """Every symbol that has occurred in a statement so far, those inside definitions too."""
        return tuple(self._names.values())

    @property
    def case_title(self) -> str | None:
        """What the case at hand is called."""
        return self._case_title

    @property
    def case_is_of_every_step(self) -> bool:
        """Whether every step satisfies the hypotheses of the case at hand."""
        return self._case_is_of_every_step

    def assume(self, *relations: Relation) -> None:
        """Add hypotheses of the theorem. About an indexed symbol they are meant for every step."""
        for relation in relations:
            self._want_relation(relation)
            self._want_hypothesis(relation, "an assumption")
            self._name(relation)
            self._assumptions.append(relation)

    def steps_from(self, minimum: int) -> None:
        """The theorem is about chains of at least `minimum` steps (2 if this is not called)."""
        if self._facts or self._cited:
            raise self._error("steps_from(...) must come before the first rule")
        if isinstance(minimum, bool) or not isinstance(minimum, int) or minimum < 1:
            raise self._error(f"steps_from({minimum!r}): a chain has at least one step")
        self._minimum_steps = minimum

    @property
    def cited_results(self) -> tuple[CitedResult, ...]:
        """Results of the literature that this proof assumes, in order of first use."""
        return tuple(self._cited_results.values())

    @property
    def named_runs(self) -> tuple[tuple[tuple[tuple[Symbol, Expr], ...], Expr], ...]:
        """For every telescoping: names of states, first those at the start and then those at the end, with what they are names of; and the number of rounds."""
        return tuple(self._runs)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What has been concluded so far, in order."""
        return tuple(self._facts)

    @property
    def grounds(self) -> Mapping[str, tuple[Source, ...]]:
        """For every obligation, by its label, where each of its hypotheses (then each of the connected ones) comes from."""
        return MappingProxyType(self._grounds)

    @property
    def definedness(self) -> Mapping[int, tuple[tuple[Relation, Source], ...]]:
        """For every fact, by its number, why what it speaks of is defined: each condition with what makes it hold."""
        return {number: self._why_defined(at) for number, at in self._defining.items()}

    @property
    def hypotheses(self) -> tuple[Relation, ...]:
        """The assumptions and those of the case at hand."""
        return (*self.assumptions, *self._case)

    @property
    def of_one_step(self) -> frozenset[Relation]:
        """The hypotheses at hand that are supposed of the step in focus alone."""
        everywhere = {*self.assumptions, *(h for h in self._case if h not in self._one_step)}
        return frozenset(h for h in self._one_step if h not in everywhere and any(s.indexed for s in every_symbol(h)))

    @contextmanager
    def case(self, title: str, *relations: Relation, every_step: bool = True) -> Iterator[None]:
        """Work under more hypotheses, on top of those at hand; for the rules that split cases."""
        for relation in relations:
            self._want_relation(relation)
            self._want_hypothesis(relation, "a case")
            self._name(relation)
        kept = self._case, self._one_step, self._case_is_of_every_step, self._case_title
        self._case_is_of_every_step = self._case_is_of_every_step and every_step
        self._case = (*self._case, *relations)
        if not self.case_is_of_every_step:
            self._one_step = (*self._one_step, *relations)
        self._case_title = title or self._case_title
        try:
            yield
        finally:
            self._case, self._one_step, self._case_is_of_every_step, self._case_title = kept

    def cite(self, id: str) -> tuple[Fact, ...]:
        """The conclusions of a theorem named in `uses`, to build on."""
        if id not in self.uses:
            raise self._error(f"name {id} in uses=[...] before citing it")
        if id not in self.library:
            raise self._error(f"{id} is not among the theorems loaded")
        conclusions, other = self.library[id].conclusions, self.library[id].proof
        if other.minimum_steps > self.minimum_steps:
            raise self._error(
                f"{id} is about chains of at least {other.minimum_steps} steps; call steps_from({other.minimum_steps}) first"
            )
        if other.recursion is not None and any(_about_rounds(f.statement) for f in conclusions):
            self._follow(other.recursion)
        self._cited += [f for f in conclusions if not any(f is c for c in self._cited)]
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
        node: Node | None = None,
    ) -> Fact:
        for premise in premises:
            self._want_usable(premise)
        return self._record(rule, statement, premises, obligations, note=note, automatic=automatic, node=node)

    def _record(
        self,
        rule: str,
        statement: Statement,
        premises: Sequence[Fact],
        obligations: tuple[Obligation, ...] = (),
        *,
        note: str = "",
        automatic: bool = False,
        defined: bool = False,
        known: Sequence[Relation] = (),
        node: Node | None = None,
    ) -> Fact:
        """Enter a fact whose premises the rule itself has checked (they may come from several cases).

        What the statement speaks of is defined wherever its hypotheses hold: what does not follow from the premises and obligations is owed too, unless
        the rule knows it (`defined`, or `known` relations).
        """
        for one in (statement, *(p.statement for p in premises)):
            self._name(*_parts(one))
        self._want_plain_names(statement)
        if type(statement) is Always or not (defined or isinstance(statement, (Counterexample, Needed))):
            shown = [*known, *(r for o in obligations for r in assured_by(o))]
            wanted = conditions(*_said(statement))
            if not defined:
                self._owe_conditions(wanted, shown, [s for p in premises for s in _said(p.statement)])
            if wanted:
                owed = (*obligations, *self._side)
                at_hand = (self._here(), self.hypotheses, len(self._facts), len(self._assured))
                self._defining[len(self._facts) + 1] = _Defining(wanted, tuple(premises), owed, *at_hand, defined)
        obligations, self._side = (*obligations, *self._side), []
        fact = make_fact(
            self.theorem,
            len(self._facts) + 1,
            statement,
            rule,
            obligations,
            tuple(premises),
            note=note,
            automatic=automatic,
            of_one_step=self.of_one_step & frozenset(statement.hypotheses),
            least_steps=self.minimum_steps,
            recording=self,
            node=node,
        )
        self._facts.append(fact)
        if automatic:
            self._automatic.append(fact)
        return fact

    def _owe_conditions(
        self, wanted: Iterable[Relation], shown: Sequence[Relation] = (), said: Sequence[Expr | Relation] = ()
    ) -> None:
        """Owe, with the next fact, those of the conditions that follow neither from what is shown, or said by premises, nor from hypotheses and facts at hand."""
        supposed, of_one_step = self._here()
        left = unassured((c for c in wanted if not self._is_assured(c)), shown, (*said, *self.hypotheses))
        left = unassured(left, (), self._said_here()) if left else left
        for condition in sorted(left, key=repr):
            claim = unfolded(condition)
            owed = self._owe(self._region(claim), claim)
            self._side.append(owed)
            self._assured.append((supposed, of_one_step, condition, owed))

    def _why_defined(self, at: _Defining) -> tuple[tuple[Relation, Source], ...]:
        """What makes each condition hold, as `_owe_conditions` looks for it: it is owed, or plain from what the fact rests on, from a hypothesis or a fact at hand."""
        # what an obligation divides by as it is written there, names kept
        owed = {c: o for o in reversed(at.obligations) for c in (o.claim, *_written_divisors(o.claim))}
        saying = [f for f in at.premises if not isinstance(f.statement, (Counterexample, Needed))]
        defined = [(f, conditions(*_said(f.statement))) for f in saying]
        found: list[tuple[Relation, Source]] = []
        for condition in sorted(at.wanted, key=repr):
            obligation = owed.get(condition) or _assuring(condition, at.here, self._assured[: at.assured])
            source: Source | None = Owed(condition, obligation) if obligation is not None else None
            there = [f for f, known in defined if condition in known]
            own = [f for f in there if f.theorem == self.theorem]
            source = source or next((DefinedIn(condition, f) for f in own), None)
            source = source or self._plain(condition, at, saying)
            source = source or next((DefinedIn(condition, f) for f in there), None)
            # last, what an obligation divides by: to see that it is not 0 may take more algebra
            divided = next((o for o in at.obligations if condition in assured_by(o)), None)
            source = source or (Owed(condition, divided) if divided is not None else Unknown(condition))
            if not (at.by_rule and isinstance(source, Unknown)):
                found.append((condition, source))
        return tuple(found)

    def _plain(self, condition: Relation, at: _Defining, premises: Sequence[Fact]) -> Source | None:
        """What a condition is plain from."""
        for fact in premises:
            if type(fact.statement) is Always and follows(condition, [fact.relation]):
                return Shown(condition, fact)
        for hypothesis in at.hypotheses:
            if follows(condition, [hypothesis]):
                return Supposed(hypothesis)
        for obligation in at.obligations:
            if follows(condition, [obligation.claim]):
                return Owed(condition, obligation)
        for fact in self._facts[: at.facts]:
            if not isinstance(fact.statement, (Counterexample, Needed)) and _holds_in(fact, at.here):
                if condition in conditions(*_said(fact.statement)):
                    return DefinedIn(condition, fact)
                if type(fact.statement) is Always and follows(condition, [fact.relation]):
                    return Shown(condition, fact)
        return None

    def _said_here(self) -> list[Expr | Relation]:
        """What the facts in scope speak of, which is therefore defined, and the relations that they say hold."""
        facts = [f for f in self._facts if self._in_scope(f) and not isinstance(f.statement, (Counterexample, Needed))]
        return [part for f in facts for part in _said(f.statement)]

    def _is_assured(self, condition: Relation) -> bool:
        """Whether the condition is owed already, under hypotheses that hold here."""
        return self._assured_by(condition) is not None

    def _assured_by(self, condition: Relation) -> Obligation | None:
        """The obligation by which the condition is owed already, under hypotheses that hold here."""
        return _assuring(condition, self._here(), self._assured)

    def _name(self, *things: Expr | Relation) -> None:
        """Take note of the names that occur, also inside definitions; one name has one meaning in a proof."""
        for thing in things:
            if thing in self._named:
                continue
            for symbol in every_symbol(thing):
                if self._names.setdefault(symbol.name, symbol) != symbol:
                    raise self._error(f"the name {symbol.name} stands for two different things here; rename one")
                if symbol.name == "N" and not _is_number_of_steps(symbol):
                    raise self._error("N is the number of steps in every statement; choose another name")
            self._named.add(thing)

    def _want_plain_names(self, statement: Statement) -> None:
        """A reader tells apart what a statement speaks of: two things are not typeset alike, and none is called like what its words count."""
        taken, typeset = words_taken(statement), dict[str, str]()
        for symbol in _symbols_of(statement):
            if symbol.name in taken:
                raise self._error(f"{symbol.name} counts rounds in this statement; choose another name")
            other = typeset.setdefault(symbol.latex_name, symbol.name)
            if other != symbol.name:
                raise self._error(
                    f"{other} and {symbol.name} are both typeset as {symbol.latex_name}; give one another latex name"
                )

    def _supply(self) -> Supply:
        """Where a rule takes the variables of its own argument from."""
        return Supply(self._names)

    @property
    def recursion_kind(self) -> RecursionKind:
        """What a round is in this proof: derived from kernels, given as a formula by the author, or not spoken of."""
        named = {s for f in self._facts for s in _symbols_of(f.statement)}
        later = {s for s in named if "_next" in s.name}
        typed = [s for s in later if not any(map(is_derived_name, (s, *every_symbol(s))))]
        if typed or any(isinstance(f.statement, MovingBound) for f in self._facts):
            return "given"
        return "derived" if self.recursion is not None or later else "none"

    def _round(self, after: Following, *things: Expr | Relation) -> DerivedRound:
        """Take `after` for what a round does, and see that what it is asked about can be followed through it.

        Returns the round as it was derived: rules ask this and not the object that they were given. That the round is defined is owed.
        """
        derived = self._follow(after, *things)
        self._owe_conditions(conditions(*(value for _, value in derived.moved)))
        return derived

    def _follow(self, after: Following, *things: Expr | Relation) -> DerivedRound:
        """As `_round`, where it does not matter whether the round is defined."""
        derived = self._derived if after is self._derived else derived_round(after)
        if derived is None:
            raise self._error(
                "a round must be a derived recursion, as chain.star_round() gives it; a formula typed in is not one"
            )
        if self._derived is None:
            self._enter(after)
            self._derived = derived
        elif derived is not self._derived and (self.recursion != after or self._derived != derived):
            raise self._error("a proof is about one recursion; this rule was given another than the rules before it")
        after = derived = self._derived  # one object, which is known again
        for symbol in dict.fromkeys(s for t in (*self.hypotheses, *things) for s in every_symbol(t)):
            if symbol in self.run_names:
                raise self._error(
                    f"{symbol.name} names a state (or number) of rounds already; it does not change with them"
                )
            if type(symbol) is Symbol and symbol.indexed and after.following(symbol) == symbol:
                first = member(symbol, 1)
                if after.following(first) != first:
                    raise self._error(f"the recursion moves {first.name}, ..., not {symbol.name}; name each step's own")
        for symbol in self._taken_as_fixed:
            if after.following(symbol) != symbol:
                raise self._error(f"a rule has taken {symbol.name} for fixed, and a round of this recursion changes it")
        for name, value in self._start_values.items():
            todo = [s for t in (value.quantity, *self.hypotheses, *things) for s in every_symbol(t)]
            moved = {name}
            while todo:
                symbol = todo.pop()
                if type(symbol) is Symbol and symbol not in moved:
                    moved.add(symbol)
                    image = every_symbol(unfold(after.following(symbol)))
                    if name in image:
                        raise self._error(f"{name.name} occurs in the recursion, so it cannot name a start value")
                    todo += image
        return derived

    def _enter(self, after: Following) -> None:
        """Take a recursion into the proof, with the meaning of every name in it: of its state, of M, and of the parameters of its operators."""
        told = self.run_names | frozenset(self._start_values)
        for thing in after.speaks_of:
            self._name(thing)
            for symbol in every_symbol(thing):
                if symbol in told:
                    raise self._error(
                        f"{symbol.name} occurs in the recursion, so it cannot name a state of particular rounds"
                    )
        self._recursion = after

    def _take_as_fixed(self, *things: Expr) -> None:
        """What a rule about several rounds supposes to be the same in each: no recursion of this proof may move it, before or after."""
        for symbol in dict.fromkeys(s for thing in things for s in every_symbol(thing)):
            if self._derived is not None and self._derived.following(symbol) != symbol:
                raise self._error(f"{symbol.name} is not fixed: a round of the recursion of this proof changes it")
            self._taken_as_fixed.add(symbol)

    def _want_no_run(self, rule: str, *facts: Fact) -> None:
        """A rule about every value of a variable is refused where facts about particular rounds are: they speak of the variable's value in one run."""
        todo = [*self._facts, *self._cited, *facts]
        seen: set[int] = set()
        told = bool(self.run_names)
        while todo and not told:
            fact = todo.pop()
            if id(fact) not in seen:
                seen.add(id(fact))
                told = isinstance(fact.statement, Telescoped)
                todo += fact.premises
        if told:
            raise self._error(
                f"{rule}(...) is about every value of a variable, and this proof speaks of particular rounds"
            )

    def _owe(
        self,
        hypotheses: Iterable[Relation],
        claim: Relation,
        connected: tuple[Relation, ...] = (),
        told: Mapping[Relation, Source] | None = None,
    ) -> Obligation:
        """An obligation. told: where those hypotheses come from that are neither hypotheses at hand nor automatic facts."""
        known = told if told is not None else hypotheses.told if isinstance(hypotheses, Region) else {}
        self._owed += 1
        label = f"{self.theorem}/{self._owed}"
        obligation = Obligation(label, tidy(hypotheses), claim, connected=connected, place=authors_place())
        self._grounds[label] = tuple(known.get(h) or self._ground(h) for h in (*obligation.hypotheses, *connected))
        _ = obligation.variables  # refuses two different variables of one name, here rather than in an engine
        return obligation

    def _ground(self, relation: Relation) -> Supposed | Shown | Unknown:
        """Where a relation at hand comes from: it is a hypothesis, or an automatic fact says it."""
        if relation in self._here()[0]:
            return Supposed(relation)
        return next((Shown(relation, f) for f in self._automatic_here() if f.relation == relation), Unknown(relation))

    def _automatic_here(self) -> list[Fact]:
        """The automatic facts in scope, in their order."""
        return [f for f in self._automatic if self._in_scope(f)]

    def _region(
        self, claim: Relation, using: Sequence[Fact | Relation] = (), keep: frozenset[Symbol] = frozenset()
    ) -> Region:
        """The hypotheses that speak of the claim's variables (and of those of the facts used)."""
        chosen: list[Relation] = []
        told: dict[Relation, Source] = {}
        for fact in using:
            if isinstance(fact, Relation):
                if fact not in self.hypotheses:
                    raise self._error(f"{fact} is neither a fact nor a hypothesis at hand")
                chosen.append(fact)
                continue
            self._want_usable(fact)
            relation = Relation(unfold(fact.relation.left, keep), fact.relation.op, unfold(fact.relation.right, keep))
            source = Shown(relation, fact) if is_polynomial(relation) else self._cleared(relation, fact)
            chosen.append(source.relation)
            told.setdefault(source.relation, source)
        automatic = [f.relation for f in self._automatic_here()]
        return Region((*about((*self.hypotheses, *automatic), claim, *chosen), *chosen), told)

    def _owe_here(
        self, claim: Relation, using: Sequence[Fact | Relation] = (), keep: frozenset[Symbol] = frozenset()
    ) -> Obligation:
        """The claim on its region; should that fail, under the hypotheses that are connected with it, too."""
        region = self._region(claim, using, keep)
        automatic = [f.relation for f in self._automatic_here()]
        return self._owe(region, claim, connected((*self.hypotheses, *automatic), claim, *region))

    def _cleared(self, relation: Relation, fact: Fact) -> Cleared:
        """A known relation with its denominators multiplied out, by minus them if the factors known to be negative say so; that this is positive is owed."""
        ring = Ring.of([relation.left, relation.right])
        value = ring.fraction(relation.left - relation.right)
        parameters = [s for s in relation.symbols() if not s.indexed]
        known = {relation_key(r) for r in self.hypotheses if r.op in ("<", ">")}
        known |= {relation_key(f.relation) for f in self._automatic_here()}
        odd = [ring.factored(base) for base, k in value.denominator.factor()[1] if k % 2]
        sign = -1 if sum(relation_key(factor < 0) in known for factor in odd) % 2 else 1
        denominator = ring.expression(sign * value.denominator, parameters)
        positive = self._owe_here(denominator > 0)
        self._side.append(positive)
        cleared = Relation(ring.expression(sign * value.numerator, parameters), relation.op, ZERO)
        return Cleared(cleared, fact, relation, denominator, positive)

    def _kept_names(self, facts: Sequence[Fact | Relation]) -> frozenset[Symbol]:
        relations = [f if isinstance(f, Relation) else f.relation for f in facts]
        return frozenset(s for r in relations for s in r.symbols() if isinstance(s, Defined))

    def _want_one_number(self, value: Expr, what: str) -> None:
        """Refuse what may differ from step to step where a rule needs one number for all steps."""
        for symbol in symbols(unfold(value)):
            if symbol.indexed:
                raise self._error(
                    f"{what}, {value}, differs from step to step: {symbol.name} does; it has to be one number"
                )

    def _want_every_step(self, rule: str) -> None:
        if not self.case_is_of_every_step:
            raise self._error(f"{rule} needs hypotheses that every step satisfies; this case is about one step")

    def _in_scope(self, fact: Fact) -> bool:
        """Whether what the fact supposes holds here, and of every step where it supposes it of every step."""
        return _holds_in(fact, self._here())

    def _here(self) -> _Here:
        """The hypotheses at hand, and those of them that are supposed of the step in focus alone; kept until they change."""
        at_hand = (self.assumptions, self._case, self._one_step)
        if self._scope is None or self._scope[0] != at_hand:
            self._scope = (at_hand, frozenset(self.hypotheses), self.of_one_step)
        return self._scope[1:]

    def _want_usable(self, fact: Fact) -> None:
        self._want_own(fact)
        if isinstance(fact.statement, (Counterexample, Needed)) or not self._in_scope(fact):
            raise self._error(f"{fact.label} was shown under hypotheses that do not hold here: {fact.text()}")

    def _want_own(self, fact: Fact) -> None:
        """A fact that this proof has concluded or cited: that very object, as a copy may say something else."""
        if not isinstance(fact, Fact):
            raise self._error(f"{fact!r} is not a fact; show it first")
        if any(fact is f for f in self._facts):
            return
        if not any(fact is f for f in self._cited):
            raise self._error(f"{fact.label} is not a fact of this proof or of a theorem that it cites")
        about_run = self.library[fact.theorem].proof.run_names & set(_symbols_of(fact.statement))
        if about_run:
            names = ", ".join(sorted(s.name for s in about_run))
            raise self._error(
                f"{fact.label} speaks of particular rounds of {fact.theorem} ({names}); state it anew here"
            )

    def _established(self, relation: Relation, note: str) -> Fact:
        """The fact that a relation holds: one shown before (also a strict form or an equation for a weak one), or else one owed now."""
        # one that holds identically is no other fact's news: it is shown on its own, or is that very relation
        trivial = is_trivial(relation)
        wanted = {relation_key(relation)}
        if relation.op in ("<=", ">="):
            strict = Relation(relation.left, "<" if relation.op == "<=" else ">", relation.right)
            wanted |= {relation_key(strict), relation_key(Relation(relation.left, "=", relation.right))}
        for fact in (*self._facts, *self._cited):
            usable = isinstance(fact.statement, Always) and not isinstance(fact.statement, Telescoped)
            if trivial and usable and fact.relation != relation:
                continue
            if usable and fact.key in wanted and self._in_scope(fact):
                self._want_own(fact)
                self._name(relation, fact.relation)
                return self._defined_too(relation, fact)
        claim = Relation(unfold(relation.left), relation.op, unfold(relation.right))
        owed = self._owe_here(claim)
        return self._conclude(
            "inequality",
            Always(self.hypotheses, relation),
            (owed,),
            note=note,
            node=node("obligation", obligation=owed),
        )

    def _shown(self, relation: Relation, note: str) -> Shown:
        """As `_established`, with the relation in the form in which it is wanted."""
        return Shown(relation, self._established(relation, note))

    def _kept(self, hypothesis: Relation, after: Following, note: str) -> Kept:
        """That a hypothesis holds one round later: shown, or owed, unless a round changes nothing in it."""
        later = after.following_relation(hypothesis)
        if relation_key(later) == relation_key(hypothesis):
            return Kept(hypothesis, later, None)
        return Kept(hypothesis, later, self._established(later, note))

    def _preservation(self, after: Following) -> tuple[Lasting, ...]:
        """That the hypotheses hold at every round; of those about the state `preserved(...)` must have concluded it."""
        after = self._round(after)
        found = []
        for hypothesis in self.hypotheses:
            if relation_key(after.following_relation(hypothesis)) == relation_key(hypothesis):
                found.append(Lasting(hypothesis, None))
                continue
            known = [
                f
                for f in self._facts
                if isinstance(f.statement, EveryRound) and self._in_scope(f) and f.statement.relation == hypothesis
            ]
            if not known:
                raise self._error(f"{hypothesis} is not known at every round; call preserved(...) first")
            found.append(Lasting(hypothesis, known[0]))
        return tuple(found)

    def _defined_too(self, relation: Relation, fact: Fact) -> Fact:
        """The same relation in another form, with a proof that the other form is defined."""
        if conditions(relation) <= conditions(fact.relation):
            return fact
        said = node("another form", shown=Shown(relation, fact))
        return self._conclude("identity", Always(self.hypotheses, relation), (), [fact], node=said)

    def _nonzero(self, divisors: Iterable[Expr]) -> tuple[Obligation, ...]:
        """What is owed so that these may be divided by."""
        return tuple(self._owe_here(d.differs(0)) for d in sorted(divisors, key=repr))

    def _want_relation(self, relation: object) -> None:
        if not isinstance(relation, Relation):
            raise self._error(f"{relation!r} is not a relation; write it with < <= > >= or .equals(...)")

    def _want_polynomial(self, relation: Relation, what: str) -> None:
        if not is_polynomial(relation):
            raise self._error(f"{what}, {relation}, is not polynomial; multiply its denominators out")

    def _want_hypothesis(self, relation: Relation, what: str) -> None:
        """A hypothesis is a polynomial relation, and one that exact points can be tried against."""
        self._want_polynomial(unfolded(relation), what)
        functions = functions_in(relation)
        if functions:
            raise self._error(
                f"{what}, {relation}, speaks of {functions[0].kind}; suppose something of what it is the {functions[0].kind} of"
            )

    def _error(self, message: str) -> TheoremFileError:
        return TheoremFileError(f"{self.theorem}: {message}")


def _written_divisors(claim: Relation) -> list[Relation]:
    return [d.differs(0) for d in divisors_in(claim.left) | divisors_in(claim.right)]


def _holds_in(fact: Fact, scope: _Here) -> bool:
    here, of_one_step = scope
    return fact.supposed <= here and not (fact.supposed - fact.of_one_step) & of_one_step


def _assuring(condition: Relation, scope: _Here, assured: Iterable[_Assured]) -> Obligation | None:
    """The obligation by which a condition is owed already, under hypotheses that hold in the scope."""
    here, of_one_step = scope
    for supposed, only, owed, obligation in assured:
        if condition == owed and supposed <= here and not (supposed - only) & of_one_step:
            return obligation
    return None


def facts_of(parts: Iterable[Kept | Lasting | Shown]) -> list[Fact]:
    """The facts that these rest on."""
    return [part.fact for part in parts if part.fact is not None]


def unfolded(relation: Relation) -> Relation:
    """The relation without defined names."""
    return Relation(unfold(relation.left), relation.op, unfold(relation.right))


def tidy(hypotheses: Iterable[Relation]) -> tuple[Relation, ...]:
    """Each hypothesis once, and `x >= a` only where `x > a` is not there."""
    distinct = {relation_key(h): h for h in hypotheses}
    strict = {key[1:] for key in distinct if key[0] == ">"}
    return tuple(h for key, h in distinct.items() if not (key[0] == ">=" and key[1:] in strict))


def every_symbol(thing: Expr | Relation) -> tuple[Symbol, ...]:
    """The symbols of an expression or relation, with those inside definitions, the terms of products and sums, and the arguments of functions."""
    found: dict[Symbol, None] = {}
    todo = [*(thing.symbols() if isinstance(thing, Relation) else symbols(thing))]
    while todo:
        symbol = todo.pop()
        if symbol not in found:
            found[symbol] = None
            todo += parts_of(symbol)
    return tuple(found)


def _parts(statement: Statement) -> tuple[Expr | Relation, ...]:
    """The relations and expressions that a statement is made of."""
    values = [getattr(statement, f.name) for f in fields(statement)]
    return (*statement.hypotheses, *(v for v in values if isinstance(v, (Expr, Relation))))


def _said(statement: Statement) -> tuple[Expr | Relation, ...]:
    """What a statement says holds or speaks of, apart from its hypotheses."""
    values = [getattr(statement, f.name) for f in fields(statement) if f.name != "hypotheses"]
    return tuple(v for v in values if isinstance(v, (Expr, Relation)))


def _symbols_of(statement: Statement) -> tuple[Symbol, ...]:
    return tuple(s for part in _parts(statement) for s in every_symbol(part))


def _is_number_of_steps(symbol: Symbol) -> bool:
    """Whether a symbol is the sum of 1 over all steps."""
    if not isinstance(symbol, Aggregate) or symbol.kind != "sum" or symbol.skip:
        return False
    return relation_key(symbol.term.equals(1)) == relation_key(ZERO.equals(0))


def _about_rounds(statement: Statement) -> bool:
    one_state = isinstance(statement, (Always, Counterexample, EdgesMultiply, Equivalent, EveryModelImproves, Needed))
    return not one_state or isinstance(statement, Telescoped)


def divisors(relation: Relation) -> set[Expr]:
    """The irreducible polynomials that a relation divides by, names unfolded."""
    found: set[Expr] = set()
    for side in (unfold(relation.left), unfold(relation.right)):
        for part in walk(side):
            if isinstance(part, Div):
                ring = Ring(sorted(set(symbols(part.denominator)), key=lambda s: s.name))
                divisor = ring.fraction(part.denominator).numerator
                found |= {ring.factored(base) for base, _ in divisor.factor()[1]}
    return found


def about(hypotheses: Iterable[Relation], *relations: Relation) -> tuple[Relation, ...]:
    """The hypotheses all of whose variables occur in the relations."""
    hypotheses = tuple(hypotheses)
    known = {s for r in relations for s in r.symbols()}
    return tuple(h for h in hypotheses if known.issuperset(h.symbols()))


def connected(hypotheses: Iterable[Relation], *relations: Relation) -> tuple[Relation, ...]:
    """The hypotheses, other than the relations, that are linked with the relations' variables: by a shared variable, or through each other."""
    known = {s for r in relations for s in r.symbols()}
    there = frozenset(relations)
    left = [h for h in dict.fromkeys(hypotheses) if h not in there and is_polynomial(h)]
    chosen: list[Relation] = []
    while near := [h for h in left if not known.isdisjoint(h.symbols())]:
        left = [h for h in left if known.isdisjoint(h.symbols())]
        chosen += near
        known |= {s for h in near for s in h.symbols()}
    return tuple(chosen)


_HERE: Final = str(Path(__file__).resolve().parent)


def authors_place() -> str:
    """File and line, outside of the rules, of the call that is under way."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None and (
        frame.f_code.co_filename.startswith(_HERE) or "contextlib" in frame.f_code.co_filename
    ):
        frame = frame.f_back
    return f"{frame.f_code.co_filename}:{frame.f_lineno}" if frame is not None else ""
