"""The parts of a file of Coq for one theorem: hypotheses, what is at hand where a fact is shown, facts and obligations as they are applied there.

A fact is the lemma `fact_7 : forall s, H0 s -> forall n, (n < steps s)%nat -> claim`; with hypotheses of every round it is about s with `forall t, H0 (run round t s)`;
hypotheses of one step follow after n. `H0 s` is a conjunction, of the least number of steps and of every hypothesis in order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from rlstar_sym.errors import UsageError
from rlstar_sym.kernel.citing import cited
from rlstar_sym.kernel.definedness import write_defined
from rlstar_sym.kernel.reading import Data, FactTerm, ObligationTerm, Term
from rlstar_sym.kernel.table import NotGenerated, Script, claim_name, special_form
from rlstar_sym.kernel.written import Written
from rlstar_sym.logic.coq import CoqWriter, called, setter
from rlstar_sym.logic.formulas import Formula
from rlstar_sym.polynomial.expressions import Defined, Relation, Symbol

#: how a place of the state s is bound
PLACE: Final = "i (Hi : (i < Columns.size (columns s))%nat)"


@dataclass(frozen=True)
class Here:
    """What is at hand where a fact is shown. every, one: the numbers of the hypotheses; have: the proof of those of every step, for the state; names of the step and of
    the proof that it is one; taken: proofs of hypotheses of one step.
    """

    every: tuple[int, ...]
    one: Mapping[int, str]
    state: str = "s"
    have: str = "Hs"
    step: str = "n"
    is_step: str = "Hn"
    along: bool = False
    #: the hypotheses that hold in the rounds of a run whose states are named, and how many names there are
    rounds: tuple[int, ...] = ()
    names: int = 0

    @property
    def named(self) -> tuple[str, ...]:
        """The names of the number of rounds and of the proofs of what is supposed of the named states."""
        return ("T", "A", *(f"E{i}" for i in range(self.names)), "EC") if self.names else ()

    def at(self, state: str, have: str, is_step: str | None = None) -> Here:
        """The same in another state, for which `have` proves the hypotheses."""
        return replace(self, state=state, have=have, along=False, is_step=is_step or self.is_step)

    def of_step(self, step: str, is_step: str) -> Here:
        """The same at another step, of which nothing special is known."""
        return replace(self, step=step, is_step=is_step, one={})


@dataclass(frozen=True)
class Kept:
    """How far a file was written: lines, names of conjunctions of hypotheses, of helpers, and of lemmas that facts are defined."""

    lines: int
    sets: Mapping[tuple[int, ...], int]
    helpers: frozenset[str]
    defined: Mapping[int, bool]


def bound_reals(claim: Data) -> Iterator[str]:
    """The symbols that a claim binds, in the order in which they occur."""
    if isinstance(claim, Mapping):
        for key, part in claim.items():
            if key in ("for all reals", "exists real"):
                yield part
            yield from bound_reals(part)
    elif isinstance(claim, list):
        for part in claim:
            yield from bound_reals(part)


class Writer:
    """Collects the lines of one file. others: what the files of the theorems that are cited have; module: the name of this file."""

    def __init__(self, term: Term, module: str, others: Mapping[str, Written]) -> None:
        self.term, self.module, self.others = term, module, others
        self.lines: list[str] = []
        self.done = Written(term.theorem, module, fields=term.fields, least_steps=term.least_steps)
        self.coq = CoqWriter(term.fields, term.least_steps, diagonals=term.diagonals)
        self.sets: dict[tuple[int, ...], int] = {}
        #: names of lemmas that are written once, such as `lasting_3`
        self.helpers: set[str] = set()
        #: whether there is a lemma that what a fact speaks of is defined, by its number
        self.defined: dict[int, bool] = {}
        #: whether the file at hand is that of the full forms, which has the tactics of Defined.v, and the files of full forms that it imports
        self.full = False
        self.full_imports: set[str] = set()
        #: symbols that have no definition in this file, and why
        self.undefined: dict[str, str] = {}

    # -- lines --------------------------------------------------------------------

    def write(self, *lines: str) -> None:
        """Add lines to the file."""
        self.lines += lines

    def whole_lemmas(self) -> frozenset[int]:
        """The facts of which there is a lemma that all they speak of is defined."""
        return frozenset(n for n, there in self.defined.items() if there and f"divisors of {n}" not in self.helpers)

    def kept(self) -> Kept:
        """What is written so far, for `take_back`."""
        return Kept(len(self.lines), dict(self.sets), frozenset(self.helpers), dict(self.defined))

    def take_back(self, kept: Kept) -> None:
        """Forget all that was written since."""
        del self.lines[kept.lines :]
        self.sets, self.helpers, self.defined = dict(kept.sets), set(kept.helpers), dict(kept.defined)

    def once(self, name: str) -> bool:
        """Whether a helper of this name is still to be written; from now on it counts as written."""
        if name in self.helpers:
            return False
        self.helpers.add(name)
        return True

    def lemma(self, name: str, statement: str, script: Sequence[str]) -> None:
        """A lemma with its proof."""
        self.write(f"Lemma {name} :", f"  {statement}.", "Proof.", *(f"  {line}" for line in script), "Qed.", "")

    # -- hypotheses ---------------------------------------------------------------

    def hypotheses(self, numbers: Iterable[int]) -> str:
        """The name of the conjunction of these hypotheses, which is defined on first use."""
        key = tuple(numbers)
        if key not in self.sets:
            relations = [self.term.hypotheses[i] for i in key]
            self.want_defined(*(s.name for r in relations for s in r.symbols()))
            self.sets[key] = len(self.sets)
            parts = [f"({self.term.least_steps} <= steps s)%nat", *map(self.everywhere, relations), "True"]
            self.write(f"Definition H{self.sets[key]} (s : state) : Prop :=", "  " + " /\\\n  ".join(parts) + ".", "")
        return f"H{self.sets[key]}"

    def everywhere(self, relation: Relation) -> str:
        """A relation in the state: at every step, if it speaks of one, and seen from every place, if it is of one."""
        if not self.term.of_a_state(relation):
            return self.coq.of_every_step(relation)
        return f"(forall {PLACE}, {self.coq.at('(set_place i s Hi)').of_every_step(relation)})"

    def field(self, symbol: Symbol) -> str:
        """What the field of a free symbol is called in the record of a state."""
        return "columns" if symbol in self.term.diagonals else called(symbol.name)

    def want_defined(self, *names: str) -> None:
        """Refuse what is made of a symbol that this file does not define."""
        for name in sorted(self.term.mentioned(*names)):
            if name in self.undefined:
                raise NotGenerated(self.undefined[name])

    def part(self, here: Here, number: int) -> str:
        """The proof of a hypothesis of every step (a function of the step, if it speaks of one) or of the chain."""
        if number not in here.every:
            raise NotGenerated(f"the hypothesis {self.term.hypotheses[number]} is not at hand")
        term = here.have
        for _ in range(here.every.index(number) + 1):
            term = f"(proj2 {term})"
        if self.term.of_a_state(self.term.hypotheses[number]):
            return f"((proj1 {term}) (Columns.place (columns {here.state})) (Columns.is_place (columns {here.state})))"
        return f"(proj1 {term})"

    def hypothesis(self, here: Here, number: int) -> str:
        """The proof of a hypothesis at the step."""
        if number in here.one:
            return here.one[number]
        term = self.part(here, number)
        return f"({term} {here.step} {here.is_step})" if self.term.indexed(self.term.hypotheses[number]) else term

    def together(self, here: Here, numbers: Sequence[int]) -> str:
        """The proof of a conjunction of hypotheses in the state."""
        self.hypotheses(numbers)
        if here.along:
            body = self.together(here.at("_", f"({here.have} t)"), numbers)
            return here.have if tuple(numbers) == here.every else f"(fun t => {body})"
        if tuple(numbers) == here.every:
            return here.have
        if any(self.term.of_a_state(self.term.hypotheses[number]) for number in numbers):
            raise NotGenerated("a part of the hypotheses on a state of the kernels is not written yet")
        term = "I"
        for number in reversed(tuple(numbers)):
            term = f"(conj {self.part(here, number)} {term})"
        return f"(conj (proj1 {here.have}) {term})"

    # -- facts --------------------------------------------------------------------

    def fact_name(self, reference: Data) -> str:
        """What the lemma of a fact is called. Raises NotGenerated when it is not there."""
        if isinstance(reference, int):
            if reference not in self.done.proved:
                raise NotGenerated(f"it rests on ({reference}), which is not proved here")
            return f"fact_{reference}"
        theorem, number = reference
        other = self.others.get(theorem)
        if other is None or number not in other.proved:
            raise NotGenerated(f"it rests on {theorem} ({number}), which is not proved")
        return cited(self, self.term.fact(reference), other)

    def fact(self, here: Here, reference: Data) -> str:
        """The proof of what a fact says, at the state and step."""
        name, fact = self.fact_name(reference), self.term.fact(reference)
        if fact.along and not here.along:
            raise NotGenerated(f"({fact.number}) is about runs along which its hypotheses hold")
        if here.along and not fact.along:
            raise NotGenerated(f"({fact.number}) is about one state, and here is a run")
        ones = "".join(f" {self.hypothesis(here, number)}" for number in fact.one)
        run = f" {self.same_run(here, fact)}" if fact.named else ""
        return f"({name} {here.state} {self.together(here, fact.assumed)} {here.step} {here.is_step}{ones}{run})"

    def same_run(self, here: Here, fact: FactTerm) -> str:
        """The proofs of what a fact supposes of the named states of a run, which are those at hand."""
        if here.state != "s" or here.names != len(fact.named) - 2:
            raise NotGenerated(f"({fact.number}) speaks of named states of a run that is not at hand")
        parts = [self.in_round(here, number) for number in fact.every]
        proof = parts.pop()
        for part in reversed(parts):
            proof = f"(conj {part} {proof})"
        return " ".join(["T", f"(fun t Ht => {proof})", *here.named[2:]])

    def in_round(self, here: Here, number: int) -> str:
        """The proof of a hypothesis in the round t of the run at hand."""
        if number not in here.rounds:
            raise NotGenerated(f"the hypothesis {self.term.hypotheses[number]} is not supposed in the rounds")
        term, place = "(A t Ht)", here.rounds.index(number)
        for _ in range(place):
            term = f"(proj2 {term})"
        return term if place == len(here.rounds) - 1 else f"(proj1 {term})"

    def here(self, fact: FactTerm) -> Here:
        """What is at hand where a fact is shown, after `intros`."""
        return Here(
            fact.assumed,
            {number: f"Ho{i}" for i, number in enumerate(fact.one)},
            along=fact.along,
            **self._run_of(fact),
        )

    @staticmethod
    def _run_of(fact: FactTerm) -> dict[str, Any]:
        return {"rounds": fact.every, "names": len(fact.named) - 2} if fact.named else {}

    def intros(self, fact: FactTerm, here: Here) -> str:
        """The first line of the script of a fact."""
        return f"intros {' '.join(['s', here.have, here.step, here.is_step, *here.one.values(), *here.named])}."

    def stated(self, fact: FactTerm, claim: str) -> str:
        """The statement of a lemma about what a fact supposes."""
        hypotheses = self.hypotheses(fact.assumed)
        supposed = f"(forall t, {hypotheses} (run round t s))" if fact.along else f"{hypotheses} s"
        ones = "".join(f"{self.coq.relation(self.term.hypotheses[i])} -> " for i in fact.one)
        return f"forall s, {supposed} -> forall n, (n < steps s)%nat -> {ones}{claim}"

    def formula(self, fact: FactTerm, formula: Formula) -> str:
        """A formula that is part of what a fact says, in Coq. Raises UsageError, NotGenerated for one that has no form there."""

        def special(coq: CoqWriter, form: str, parts: Mapping[str, Data]) -> str:
            return special_form(form)(self, fact, coq, parts)

        if fact.moves is None:
            return replace(self.coq, special=special).formula(formula)
        said = replace(self.coq, special=special, sequence="st").formula(formula)
        return f"(forall st : nat -> state, st O = s -> {' -> '.join([*self.moving(fact), said])})"

    def moving(self, fact: FactTerm) -> list[str]:
        """That st is a sequence of states in which every round moves an edge to its image, and changes nothing else but the families in that image."""
        edge, image = fact.moves
        moved = f"(fun s n => {self.expression(image, Here((), {}))})"
        said = [f"MovingBounds.moves state steps {called(edge)} {moved} st"]
        for field in self.unmoved(fact):
            name = called(field.name)
            if field.indexed:
                said.append(f"(forall t k, (k < steps (st t))%nat -> {name} (st (S t)) k = {name} (st t) k)")
            else:
                said.append(f"(forall t, {name} (st (S t)) = {name} (st t))")
        return said

    def unmoved(self, fact: FactTerm) -> list[Symbol]:
        """The fields that are the same in every state of the sequence: all but the families of which the image of the edge is made."""
        inputs = self.term.mentioned(fact.moves[1])
        return [field for field in self.term.fields if not field.indexed or field.name not in inputs]

    # -- relations in other forms -------------------------------------------------

    def says(self, here: Here, wanted: Data, reference: Data) -> str:
        """The tactic that shows a relation from a fact that says it, in these words or in another form."""
        fact, proof = self.term.fact(reference), self.fact(here, reference)
        if fact.relation is None:
            raise NotGenerated(f"({fact.number}) is no relation of one state")
        if fact.relation == wanted:
            return f"exact {proof}"
        return self.same(here, proof, [wanted, fact.relation], self.divisors_of(here, reference))

    def same(self, here: Here, proof: str, relations: Sequence[Data], known: Sequence[str] = ()) -> str:
        """The tactic that shows a relation from the proof of one that says the same. known: proofs of what is not 0."""
        if not any(self.term.divides(r) for r in relations):
            return f"same {proof}"
        return f"first [same {proof} | same_defined {proof} {self.known(here, known)}]"

    def known(self, here: Here, more: Sequence[str] = ()) -> str:
        """The proof of all that is known of divisors: what is given, and the hypotheses."""
        term = "I"
        for number in reversed((*here.every, *here.one)):
            term = f"(conj {self.hypothesis(here, number)} {term})"
        for proof in reversed(more):
            term = f"(conj {proof} {term})"
        return term

    def divisors_of(self, here: Here, reference: Data) -> list[str]:
        """The proof that what a fact speaks of is defined, if that can be written."""
        if not isinstance(reference, int) or not self.term.fact(reference).defined:
            return []
        if not write_defined(self, self.term.fact(reference)):
            return []
        return [self.fact(here, reference).replace("(fact_", "(defined_", 1)]

    def own_divisors(self, here: Here, fact: FactTerm) -> list[str]:
        """The proof of the conditions under which a fact is defined, which its own proof may use, if that can be written."""
        if not fact.defined or not isinstance(fact.reference, int) or not write_defined(self, fact):
            return []
        ones = "".join(f" {self.hypothesis(here, number)}" for number in fact.one)
        have = self.together(here, fact.assumed)
        return [f"(defined_{fact.number} {here.state} {have} {here.step} {here.is_step}{ones})"]

    def shown(self, here: Here, part: Data) -> str:
        """The tactic for a part `{"shown": relation, "fact": reference}` of a node."""
        return self.says(here, part["shown"], part["fact"])

    # -- obligations --------------------------------------------------------------

    def source(self, here: Here, wanted: Data, source: Data, more: Mapping[str, str]) -> str:
        """The tactic that shows a hypothesis of an obligation from its source. more: proofs of what is supposed in an induction, by name."""
        match source:
            case {"hypothesis": number}:
                return f"exact {self.hypothesis(here, number)}"
            case {"shown": relation, "fact": reference}:
                return self.says(here, relation, reference)
            case {"cleared": _, "fact": reference, "positive": label, "says": said}:
                return self.cleared(here, reference, label, source["denominator"], more, said)
            case {"elsewhere": inner} if "elsewhere" in more:
                return self.source(here.at(more["elsewhere"], here.have), wanted, inner, more)
            case {"inductive": position, "column": column}:
                return f"exact {more[f'inductive {position} {column}']}"
            case {"given": role, "position": position} if f"{role} {position}" in more:
                return f"exact {more[f'{role} {position}']}"
            case {"given": role, "position": position} if f"{role} {position} {wanted[1]}" in more:
                return f"exact {more[f'{role} {position} {wanted[1]}']}"
            case {"given": role}:
                raise NotGenerated(f"nothing is said of the role `{role}`")
        raise NotGenerated(f"the source of {self.term.reader.relation(wanted)} is not one that is written here")

    def cleared(
        self, here: Here, reference: Data, label: str, denominator: Data, more: Mapping[str, str], said: Data
    ) -> str:
        """The tactic for a relation whose denominator, shown to be positive, was multiplied out. Names that it speaks of stay closed if opening them does not help."""
        shown = self.coq.at(here.state).expression(self.term.reader.expression(denominator), here.step)
        script = " ".join(f"{line[:-1]};" for line in self.applied(here, label, more=more))[:-1]
        known = self.known(here, self.divisors_of(here, reference))
        proof = self.fact(here, reference)
        positive = f"let P := fresh in assert (P : {shown} > 0) by ({script})"
        ways = [f"cleared {proof} P", f"cleared {proof} P {known}"]
        closed = [s for s in self.term.reader.relation(said).symbols() if isinstance(s, Defined)]
        if closed:
            names = "".join(f" generalize {self.value(here, s.name)};" for s in closed)
            hidden = "let Y := fresh in let Q := fresh in intros" + " ?" * len(closed) + " Q Y"
            ways.append(f"revert P; generalize ({proof} : {self.relation(said, here)});{names} {hidden}; cleared Q Y")
        return f"{positive}; first [{' | '.join(ways)}]"

    def applied(
        self,
        here: Here,
        label: str,
        *,
        values: Mapping[str, str] | None = None,
        more: Mapping[str, str] | None = None,
    ) -> Script:
        """The script that shows the claim of an obligation here. values: of variables that are no symbols of the state."""
        owed, given = self.obligation(label), values or {}
        arguments = "".join(f" {given[v] if v in given else self.value(here, v)}" for v in owed.variables)
        name = claim_name(label)
        lines = [f"pose proof (Generated.{self.module}.{owed.lemma}{arguments}) as {name}."]
        for wanted, source in zip(owed.supposes, owed.sources, strict=True):
            tactic = self.source(here, wanted, source, more or {})
            exactly = tactic.startswith("exact ")
            lines.append(f"specialize ({name} {tactic[6:] if exactly else f'ltac:({tactic})'}).")
        nonzero = [] if self.claim(label) == name else [name]
        lines.append(f"{self.same(here, self.claim(label), [owed.claim], nonzero)}.")
        return lines

    def claim(self, label: str) -> str:
        """The proof of the claim of an obligation whose lemma was applied: what it says after the divisors that are not 0."""
        read = self.term.reader.relation(self.obligation(label).claim)
        proof = claim_name(label)
        for _ in self.term.divisors(read.left, read.right):
            proof = f"(proj2 {proof})"
        return proof

    def obligation(self, label: str) -> ObligationTerm:
        """The obligation of a label, which has a lemma."""
        owed = self.term.obligations.get(label)
        if owed is None:
            raise NotGenerated(f"{label} is not among the obligations")
        if owed.lemma is None:
            raise NotGenerated(f"{label} has no certificate, and so no lemma")
        return owed

    def value(self, here: Here, name: str) -> str:
        """The value of a symbol in the state, at the step."""
        self.want_defined(name)
        symbol = self.term.symbols.get(name)
        if symbol is None:
            raise UsageError(f"{name} is not among the symbols")
        return self.coq.at(here.state).symbol(symbol, here.step)

    # -- rounds -------------------------------------------------------------------

    def setter(self, symbol: Symbol) -> str:
        """The function that gives a symbol another value."""
        name = setter(symbol.name)
        if self.once(name):
            values = ["x" if s == symbol else f"({self.field(s)} s)" for s in self.term.fields]
            kind = "nat -> R" if symbol.indexed else "R"
            self.write(f"Definition {name} (x : {kind}) (s : state) : state := State (steps s) {' '.join(values)}.", "")
        return name

    def bind(self, claim: Data) -> None:
        """Write the functions with which a claim gives other values to the symbols that it binds."""
        for name in bound_reals(claim):
            self.setter(self.term.symbols[name])

    def relation(self, data: Data, here: Here) -> str:
        """A relation in the state, at the step."""
        read: Relation = self.term.reader.relation(data)
        self.want_defined(*(s.name for s in read.symbols()))
        return self.coq.at(here.state).relation(read, here.step)

    def expression(self, data: Data, here: Here) -> str:
        """An expression in the state, at the step, in brackets."""
        self.want_defined(*self.term.mentioned(data))
        return f"({self.coq.at(here.state).expression(self.term.reader.expression(data), here.step)})"
