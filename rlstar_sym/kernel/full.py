"""The full form of conclusions: what a conclusion says, and that all it speaks of is defined. It stands in a file of its own, `I_5_full.v`, beside the theorem's.

What must hold is read off the claim, the definitions of the names in it and, if it speaks of rounds, the equations of the round: whatever is written under a division bar,
and what was cancelled there, is not 0, at every step and in every round; arguments of logarithms are positive, of roots not negative.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from rlstar_sym.errors import UsageError
from rlstar_sym.kernel.arithmetic import opened_point
from rlstar_sym.kernel.balls import OPENED, defined_on_the_box
from rlstar_sym.kernel.conditions import asserted_conditions, in_order, of_rounds, wanted_conditions
from rlstar_sym.kernel.full_functions import at_bound_values, defined_at_values
from rlstar_sym.kernel.full_runs import defined_along_named_run
from rlstar_sym.kernel.functions import OF_FUNCTIONS
from rlstar_sym.kernel.reading import Data, FactTerm, Term
from rlstar_sym.kernel.rounds import FIRST_STEP, later, respects
from rlstar_sym.kernel.starts import defined_from_start
from rlstar_sym.kernel.stating import final_statement
from rlstar_sym.kernel.table import DEFINES, NotGenerated, Script
from rlstar_sym.kernel.writing import Here, Writer
from rlstar_sym.logic.formulas import InState
from rlstar_sym.polynomial.composed import Composed
from rlstar_sym.polynomial.expressions import Aggregate, Relation
from rlstar_sym.polynomial.functions import parts_of

#: what the file of full forms is called after that of the theorem
SUFFIX = "_full"


def full_forms(writer: Writer) -> str | None:
    """The text of the file of full forms, from a writer that has written the theorem's; None where no conclusion has one."""
    head = writer.lines[: writer.lines.index("Local Open Scope R_scope.")]
    opened = [line for line in writer.lines if line.startswith("Ltac open_names")]
    title = f"(* The conclusions of theorem {writer.term.theorem}, and that what they speak of is defined. Written from its proof term: do not edit. *)"
    start = next(i for i, line in enumerate(head) if line.startswith("From "))
    writer.lines = [title, "", *head[start:], f"From RLStar Require Import Theorems.{writer.module}."]
    boxes = [OPENED] if any(f.kind == "ball arithmetic" for f in writer.term.facts.values()) else []
    writer.lines += ["From RLStar.Theory Require Import Defined.", "Local Open Scope R_scope.", *boxes, *opened, ""]
    writer.full = True
    imported = next(i for i, line in enumerate(writer.lines) if line.startswith("From RLStar Require Import"))
    for number in sorted(writer.done.stated):
        kept = writer.kept()
        try:
            _full_form(writer, writer.term.facts[number])
        except (NotGenerated, UsageError) as error:
            writer.take_back(kept)
            writer.done.missing[number] = f"that it is defined: {error}"
        else:
            writer.done.full.add(number)
    writer.done.defined_in_full = writer.whole_lemmas()
    writer.lines[imported:imported] = [f"From RLStar Require Theorems.{m}." for m in sorted(writer.full_imports)]
    return "\n".join(writer.lines) + "\n" if writer.done.full else None


def _full_form(writer: Writer, fact: FactTerm) -> None:
    said, _ = final_statement(writer, fact)
    name = f"Theorems.{writer.module}.conclusion_{fact.number}"
    wanted = wanted_conditions(writer.term, fact)
    wanted += [relation for relation in _further_conditions(writer.term, fact) if relation not in wanted]
    if not wanted:
        writer.lemma(f"concluded_{fact.number}", said, [f"exact {name}."])
        return
    bound = at_bound_values(writer, fact, wanted) if fact.kind in OF_FUNCTIONS else {}
    of_one_state = [relation for relation in wanted if all(relation not in some for some in bound.values())]
    parts = {f"definedness_{fact.number}": _definedness(writer, fact, of_one_state)} if of_one_state else {}
    for symbol, some in bound.items():
        parts[f"definedness_{fact.number}_{symbol.name}"] = defined_at_values(writer, fact, symbol, some)
    statements, proof = [], name
    for lemma, (statement, script) in parts.items():
        writer.lemma(lemma, statement, script)
        statements.append(f"({statement}) /\\\n  ")
    for lemma in reversed(parts):
        proof = f"(conj {lemma} {proof})"
    writer.lemma(f"concluded_{fact.number}", f"{''.join(statements)}({said})", [f"exact {proof}."])


def _further_conditions(term: Term, fact: FactTerm) -> list[Relation]:
    """What must hold beside that, where a claim speaks of more than its relations: of what a round makes of an edge, of logarithms that stand in a special form."""
    arguments = _logarithms(fact.claim)
    inside = wanted_conditions(term, replace(fact, claim={"moved": fact.moves, "arguments": arguments}))
    return [*inside, *(term.reader.expression(argument) > 0 for argument in arguments)]


def _logarithms(data: Data) -> list[Data]:
    """What a claim that is a form with logarithms of its own takes them of."""
    match data:
        case {"special": _, "parts": {"logs": [*pairs]}}:
            return [argument["value"] for _, argument in pairs]
        case {"special": _, "parts": {"logarithm": _, "steps": steps, "rounds": rounds, "risk": risk}}:
            return [["/", ["*", "2", steps["value"], rounds["value"]], risk["value"]]]
    return []


def _definedness(writer: Writer, fact: FactTerm, wanted: list[Relation]) -> tuple[str, Script]:
    """The statement that the conditions hold, at every step and, for what speaks of rounds, in every round; and its proof."""
    if fact.kind in DEFINES:
        return DEFINES[fact.kind](writer, fact, wanted)
    if fact.kind == "witness":
        return _at_the_point(writer, fact, wanted)
    if fact.kind == "ball arithmetic":
        return defined_on_the_box(writer, fact, wanted)
    if fact.named and fact.supposed != "in the claim":
        return defined_along_named_run(writer, fact)
    if fact.supposed == "in the claim":
        raise NotGenerated("what a claim supposes itself is not taken apart for this yet")
    if fact.one and _of_every_step(writer.term, fact):
        raise NotGenerated("it is of other steps than the one of which something is supposed")
    bound = _bound(fact.claim)
    if any(bound & writer.term.mentioned(*(s.name for s in r.symbols())) for r in wanted):
        raise NotGenerated("it speaks of other values of a symbol")
    rounds = of_rounds(fact.claim)
    if fact.kind == "from start" and rounds:
        return _from_start(writer, fact, wanted)
    here = writer.here(fact)
    lines: Script = [writer.intros(fact, here)]
    there = here
    if rounds:
        if fact.one:
            raise NotGenerated("a hypothesis of one step need not last")
        lines[0] = lines[0][:-1] + " t."
        lines += ["assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn)."]
        if fact.along:
            hypotheses = writer.hypotheses(fact.assumed)
            lines.append(f"assert (HR : {hypotheses} (run round t s)) by exact (Hs t).")
            there = Here(fact.assumed, {}, "(run round t s)", "HR", here.step, "Hn'")
        else:
            there = _lasting(writer, here)
            lines.append(f"assert (HR : {writer.hypotheses(there.every)} (run round t s)) by exact {there.have}.")
            there = replace(there, have="HR")
    asserted, texts = asserted_conditions(writer, fact, there, wanted)
    lines += asserted
    lines += [*(f"split; [exact W{i}|]." for i in range(len(texts))), "exact I."]
    claim = " /\\ ".join([*(f"({text})" for text in texts), "True"])
    return writer.stated(fact, f"forall t, {claim}" if rounds else claim), lines


def _from_start(writer: Writer, fact: FactTerm, wanted: list[Relation]) -> tuple[str, Script]:
    """Of the rounds from an exact start: the values decide it up to the round from which a limit is known, and its hypotheses after that."""
    limit = writer.term.fact(fact.node["limit"]["fact"])
    if any(writer.term.indexed(relation) for relation in wanted):
        raise NotGenerated("a start whose steps differ is not written yet")
    statement, script = _definedness(writer, limit, wanted)
    lasting = f"definedness_before_{fact.number}"
    writer.lemma(lasting, statement, script)
    here = writer.here(fact)
    ordered = in_order(writer, wanted)

    def conditions(state: str) -> str:
        texts = [writer.coq.at(state).relation(r, here.step) for r in ordered]
        return " /\\ ".join([*(f"({text})" for text in texts), "True"])

    lines = defined_from_start(writer, fact, here, conditions, lasting)
    claim = conditions("(run round t s)")
    return writer.stated(fact, f"forall t, {claim}"), [writer.intros(fact, here)[:-1] + " t.", *lines]


def _of_every_step(term: Term, fact: FactTerm) -> bool:
    """Whether what is multiplied or added up over steps must itself be defined there: it has divisors, or functions, that differ from step to step."""
    over = [
        s for s in map(term.symbols.get, sorted(term.mentioned(fact.claim))) if isinstance(s, (Aggregate, Composed))
    ]
    inside = replace(fact, claim=[part.name for symbol in over for part in parts_of(symbol)])
    conditions = wanted_conditions(term, inside)
    for symbol in over:
        terms = [symbol.term] if isinstance(symbol, Aggregate) else [entry for row in symbol.kernel for entry in row]
        conditions += [divisor.differs(0) for divisor in term.divisors(*terms)]
    return any(term.indexed(relation) for relation in conditions)


def _bound(claim: Data) -> set[str]:
    """The symbols to which a claim gives other values."""
    found: set[str] = set()
    if isinstance(claim, dict):
        for key, part in claim.items():
            if key in ("for all reals", "exists real"):
                found.add(part)
            elif key == "in state":
                raise NotGenerated("it speaks of an explicit state")
            else:
                found |= _bound(part)
    elif isinstance(claim, list):
        for part in claim:
            found |= _bound(part)
    return found


def _lasting(writer: Writer, here: Here) -> Here:
    """What is at hand at round t: those of the hypotheses that were shown to hold at every round."""
    there = "(run round t s)"
    if any(writer.term.of_a_state(writer.term.hypotheses[number]) for number in here.every):
        name = f"lasting_{writer.sets.get(here.every)}"
        if name not in writer.helpers:
            raise NotGenerated("it is not shown here that what is supposed of every state of the kernels lasts")
        return Here(here.every, {}, there, f"({name} s {here.have} t)", here.step, "Hn'")
    proofs: dict[int, str] = {}
    for key, place in writer.sets.items():
        if f"lasting_{place}" in writer.helpers and set(key) <= set(here.every):
            have = f"(lasting_{place} s {writer.together(here, key)} t)"
            for number in key:
                proofs.setdefault(number, writer.part(Here(key, {}, there, have), number))
    for fact in writer.term.facts.values():
        if fact.kind == "unchanged" and fact.number in writer.done.proved and set(fact.assumed) <= set(here.every):
            have = _as_it_was(writer, here, fact)
            for number in fact.assumed:
                proofs.setdefault(number, writer.part(Here(fact.assumed, {}, there, have), number))
    if len(proofs) < len(here.every):
        why = _preserved(writer, here)
        if set(why) > set(proofs):
            have = f"({_by_rounds(writer, why)} s {writer.together(here, tuple(why))} t)"
            proofs = {number: writer.part(Here(tuple(why), {}, there, have), number) for number in why}
    every = tuple(number for number in here.every if number in proofs)
    if here.every and not every:
        raise NotGenerated("it is not shown here that its hypotheses last")
    term = "I"
    for number in reversed(every):
        term = f"(conj {proofs[number]} {term})"
    steps = "(eq_ind_r (fun k => (_ <= k)%nat) (proj1 Hs) (steps_run t s))"
    return Here(every, {}, there, f"(conj {steps} {term})", here.step, "Hn'")


def _as_it_was(writer: Writer, here: Here, fact: FactTerm) -> str:
    """The proof that hypotheses hold at round t because nothing of which they speak has moved."""
    hypotheses, have = writer.hypotheses(fact.assumed), writer.together(here, fact.assumed)
    respected = respects(writer, Here(fact.assumed, {}))
    same = f"agree_refl agree_trans {respected} unchanged_{fact.number} s {have} t"
    return f"({respected} _ _ (unchanged_up_to state round agree {hypotheses} {same}) {have})"


def _kept_in(data: Data) -> Iterator[Data]:
    """The parts of a node that say why a hypothesis holds one round later."""
    if isinstance(data, dict):
        if data.keys() >= {"hypothesis", "later", "fact"}:
            yield data
        for part in data.values():
            yield from _kept_in(part)
    elif isinstance(data, list):
        for part in data:
            yield from _kept_in(part)


def _preserved(writer: Writer, here: Here) -> dict[int, Data]:
    """The largest part of the hypotheses that is recorded to imply each of its own one round later, with why."""
    parts = [part for fact in writer.term.facts.values() for part in _kept_in(fact.node)]
    left = list(here.every)
    while True:
        why = {number: next((p for p in parts if _usable(writer, p, number, left)), None) for number in left}
        if all(part is not None for part in why.values()):
            return why
        left = [number for number in left if why[number] is not None]


def _usable(writer: Writer, part: Data, number: int, at_hand: list[int]) -> bool:
    if part["hypothesis"] != number:
        return False
    if part["fact"] is None:
        return True
    fact = writer.term.fact(part["fact"])
    there = not isinstance(part["fact"], int) or fact.number in writer.done.proved
    return there and not (fact.along or fact.one or fact.named) and set(fact.assumed) <= set(at_hand)


def _by_rounds(writer: Writer, why: dict[int, Data]) -> str:
    """The lemma that these hypotheses hold at every round, each of them shown one round later from all."""
    key = tuple(why)
    hypotheses = writer.hypotheses(key)
    name = f"at_every_round_{hypotheses[1:]}"
    if writer.once(name):
        there = Here(key, {}, "x", "Hx", "n", "Hn")
        script = [
            "intros s Hs t. induction t as [|t IH]; [exact Hs|]. rewrite run_succ.",
            "generalize (run round t s), IH. intros x Hx. split; [exact (proj1 Hx)|].",
        ]
        for number, part in why.items():
            indexed = writer.term.indexed(writer.term.hypotheses[number])
            step = there if indexed else there.of_step("O", FIRST_STEP.format(have="Hx"))
            script.append(f"split; [{'intros n Hn; ' if indexed else ''}{later(writer, step, part)}|].")
        writer.lemma(name, f"forall s, {hypotheses} s -> forall t, {hypotheses} (run round t s)", [*script, "exact I."])
    return name


def _at_the_point(writer: Writer, fact: FactTerm, wanted: list[Relation]) -> tuple[str, Script]:
    """At an exact point: decided by computing with numbers, at every step."""
    formula = writer.term.reader.formula(fact.claim)
    if not isinstance(formula, InState):
        raise NotGenerated("it is not said of one state")
    length = writer.term.least_steps if formula.steps is None else formula.steps
    values = {symbol.name: value for symbol, value in formula.values.items()}
    chain = writer.coq.chain(formula.steps, values)
    claims = [f"({writer.coq.at('s').relation(relation)})" for relation in wanted]
    decided = opened_point(writer) + "; Certify.decide_numbers"
    lines = [
        "cbv zeta. intros n Hn.",
        f"do {length} (destruct n as [|n]; [repeat split; {decided}|]); simpl in Hn; lia.",
    ]
    claim = " /\\ ".join(claims)
    return f"let s := {chain} in forall n, (n < steps s)%nat -> ({claim})", lines
