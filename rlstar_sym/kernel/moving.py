"""The rule about a bound on all edges that every round moves, whatever else varies from round to round."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rlstar_sym.kernel.reading import Data, FactTerm
from rlstar_sym.kernel.table import NotGenerated, Script, defines, rule
from rlstar_sym.kernel.writing import Here, Writer
from rlstar_sym.logic.coq import AND, called, setter
from rlstar_sym.logic.formulas import ForAll, Implies, Variable
from rlstar_sym.polynomial.expressions import Relation, Symbol

#: the number of rounds, as scripts call it
LAST = Variable("T", "number")
#: by the direction: what an image is to the level with the gain
_SIGNS = {"up": (">=", "+"), "down": ("<=", "-")}


@rule("moving bound", "MovingBounds")
def moving_bound(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """The library's lemma, for the sequence of states of which the claim speaks; what is supposed of every level at the start is the same in every round."""
    lines, arguments = _rounds(writer, fact)
    name = f"MovingBounds.moves_{fact.node['direction']}"
    return [*lines, f"exact ({name} {arguments})."]


def _rounds(writer: Writer, fact: FactTerm) -> tuple[Script, str]:
    """The first lines of a script on a sequence of states, and what the library's lemmas on it take."""
    node = fact.node
    if node["gain"]["value"] == "0":
        raise NotGenerated("a bound that does not move is not written yet")
    edge, image = fact.moves
    if (edge, image) != (node["edge"]["value"], node["image"]["value"]):
        raise NotGenerated("what moves the edge is not what the claim speaks of")
    level = writer.term.symbols[node["level"]["value"]]
    supposed = [part["relation"] for part in node["supposed"]]
    reals = [field for field in writer.term.fields if not field.indexed]
    said = ["Mv", *(f"K_{f.name}" for f in writer.unmoved(fact)), "T", *(["A"] if fact.every else []), "B"]
    x = Here(fact.every, {}, "x", "(proj1 Hx)", "m", "Hm")
    low, high, gain = (writer.expression(node[name]["value"], x) for name in ("low", "high", "gain"))
    of_level = writer.coq.at(f"({writer.setter(level)} z x)")
    levels = " /\\ ".join([*(f"({of_level.relation(writer.term.reader.relation(r))})" for r in supposed), "True"])
    given = f"(fun x => {writer.hypotheses(fact.every)} x /\\ (forall z, {low} <= z -> z <= {high} -> {levels}))"
    is_moved, sign = _SIGNS[node["direction"]]
    beyond = {"up": f"z <= {called(edge)} x k", "down": f"{called(edge)} x k <= z"}[node["direction"]]
    between = f"forall x z, {given} x -> {low} <= z -> z <= {high} -> (forall k, (k < steps x)%nat -> {beyond}) ->"
    functions = " ".join(f"(fun x => {value})" for value in (low, high, gain))
    bounds = [writer.applied(x, owed["obligation"]) for owed in node["owed"]]
    lines = [
        f"intros st E {' '.join([*said, *(['L'] if supposed else [])])}. subst s.",
        "assert (KS := MovingBounds.moves_steps state steps _ _ st Mv).",
        *(f"assert (Q_{f.name} := MovingBounds.unmoved state R st {called(f.name)} K_{f.name})." for f in reals),
        f"assert (G : forall t, (t < T)%nat -> {given} (st t)).",
        *_in_every_round(writer, fact, reals, supposed),
        f"assert (F : {between} {_of_level(writer, fact)}).",
        *_at_level(writer, fact, x, supposed),
        f"assert (U : {between}",
        f"  forall m, (m < steps x)%nat -> {writer.expression(image, x)} {is_moved} z {sign} {gain}).",
        *_one_round(writer, fact, x),
        f"assert (B0 : forall x, {given} x -> {low} <= {high}) by (intros x Hx; {_joined(bounds[0])}).",
        f"assert (B1 : forall x, {given} x -> {gain} >= 0) by (intros x Hx; {_joined(bounds[1])}).",
        *(
            f"assert (C{i} : forall t, (fun x => {value}) (st (S t)) = (fun x => {value}) (st t)) by (intros t; congruence)."
            for i, value in enumerate((low, high, gain))
        ),
    ]
    return (
        lines,
        f"state steps {called(edge)} _ {functions} {given} U st T Mv G C0 C1 C2 B0 B1 B",
    )


def _joined(script: Script) -> str:
    """A script as one tactic."""
    return " ".join(f"{line[:-1]};" for line in script)[:-1]


def _of_level(writer: Writer, fact: FactTerm) -> str:
    """The hypotheses of the fact on one round, at the state x with the level z."""
    shown = writer.term.fact(fact.node["shown"]["fact"])
    if shown.one or shown.along or shown.named:
        raise NotGenerated(f"({shown.number}) is not about every state")
    return f"{writer.hypotheses(shown.every)} ({setter(fact.node['level']['value'])} z x)"


def _in_every_round(writer: Writer, fact: FactTerm, reals: Sequence[Symbol], supposed: list[Data]) -> Script:
    """The script for G: the hypotheses hold in the rounds before the last one, and what is supposed of the levels, which speaks of what no round changes."""
    lines = ["{ intros t Ht. split.", "  - split; [rewrite (KS t); exact (proj1 Hs)|]."]
    proof = "(A t Ht)"
    for i, number in enumerate(fact.every):
        one = proof if i == len(fact.every) - 1 else f"(proj1 {proof})"
        of_steps = writer.term.indexed(writer.term.hypotheses[number])
        shown = f"intros k Hk; rewrite (KS t) in Hk; exact ({one} k Hk)" if of_steps else f"exact {one}"
        lines.append(f"    split; [{shown}|].")
        proof = f"(proj2 {proof})"
    lines.append("    exact I.")
    if not supposed:
        return [*lines, "  - intros z _ _. exact I. }"]
    names = ", ".join([*(called(s.name) for s in reversed(writer.term.names)), setter(fact.node["level"]["value"])])
    fields = " ".join(called(f.name) for f in writer.term.fields)
    same = ", ".join(f"<- ?(Q_{f.name} t)" for f in reals)
    proof = "(Lz Hl Hh)"
    parts = []
    for i, _ in enumerate(supposed):
        parts.append(f"split; [exact {proof if i == len(supposed) - 1 else f'(proj1 {proof})'}|].")
        proof = f"(proj2 {proof})"
    return [
        *lines,
        f"  - intros z. assert (Lz := L z). unfold {names} in Lz |- *. cbn [steps {fields}] in Lz |- *.",
        f"    rewrite <- ?(KS t), {same} in Lz. intros Hl Hh.",
        *(f"    {part}" for part in parts),
        "    exact I. }",
    ]


def _at_level(writer: Writer, fact: FactTerm, x: Here, supposed: list[Data]) -> Script:
    """The script for F: the hypotheses of the fact on one round hold of a level that bounds the edges."""
    node = fact.node
    numbers = writer.term.data["hypotheses"]
    named = zip((r["relation"] for r in node["bounds"]), ("Hz", "Hl", "Hh"), strict=True)
    bounds = {numbers.index(relation): name for relation, name in named if relation in numbers}
    of_level = {}
    proof = "(proj2 Hx z Hl Hh)"
    for relation in supposed:
        of_level[numbers.index(relation)] = f"(proj1 {proof})"
        proof = f"(proj2 {proof})"
    lines = ["{ intros x z Hx Hl Hh Hz. split; [exact (proj1 (proj1 Hx))|]."]
    for number in writer.term.fact(node["shown"]["fact"]).every:
        if bounds.get(number) == "Hz":
            lines.append("  split; [intros k Hk; directly (Hz k Hk)|].")
        elif number in bounds:
            lines.append(f"  split; [directly {bounds[number]}|].")
        elif number in of_level:
            lines.append(f"  split; [exact {of_level[number]}|].")
        else:
            lines.append(f"  split; [exact {writer.part(x, number)}|].")
    return [*lines, "  exact I. }"]


def _one_round(writer: Writer, fact: FactTerm, x: Here) -> Script:
    """The script for U: the fact on one round, at the state with z for the level."""
    part = fact.node["shown"]
    shown = writer.term.fact(part["fact"])
    at_z = Here(shown.every, {}, f"({setter(fact.node['level']['value'])} z x)", "Hf", "m", "Hm")
    says = writer.says(at_z, part["shown"], part["fact"])
    return [
        "{ intros x z Hx Hl Hh Hz m Hm. assert (Hf := F x z Hx Hl Hh Hz).",
        f"  change ({writer.relation(part['shown'], at_z)}). {says}. }}",
    ]


@defines("moving bound")
def in_every_round(writer: Writer, fact: FactTerm, wanted: Sequence[Relation]) -> tuple[str, Script]:
    """In the rounds before the last one: the fact on one round holds of some level there, and what it speaks of is defined."""
    part = fact.node["shown"]
    shown = writer.term.fact(part["fact"])
    lines, arguments = _rounds(writer, fact)
    there = Here(shown.every, {}, f"({setter(fact.node['level']['value'])} z (st t))", "Hf", "n", "Hn'")
    proofs = writer.divisors_of(there, part["fact"])
    if not proofs:
        raise NotGenerated(f"that ({shown.number}) is defined is not shown")
    now = there.at("(st t)", "")
    known: list[str] = []
    proof = proofs[0]
    for condition, _ in shown.defined:
        known.append(f"assert (D{len(known)} : {writer.relation(condition, now)}) by exact (proj1 {proof}).")
        proof = f"(proj2 {proof})"
    level = fact.node["level"]["value"]
    if any(level in writer.term.mentioned(*(s.name for s in relation.symbols())) for relation in wanted):
        raise NotGenerated("it divides by something of the level")
    texts = [writer.coq.at("(st t)").relation(relation) for relation in wanted]
    together = "I"
    for i in reversed(range(len(known))):
        together = f"(conj D{i} {together})"
    ways = "".join(f"directly D{i} | " for i in range(len(known)))
    claim = writer.term.reader.formula(fact.claim)
    if not (isinstance(claim, ForAll) and claim.variable == LAST and isinstance(claim.body, Implies)):
        raise NotGenerated("the claim is not of a number of rounds under hypotheses")
    coq = replace(writer.coq, sequence="st")
    conditions = f" {AND} ".join([*(f"({text})" for text in texts), "True"])
    supposed = [coq.formula(part) for part in claim.body.supposed]
    statement = (
        f"(forall st : nat -> state, st O = s -> {' -> '.join(writer.moving(fact))} ->"
        f" forall T : nat, {' -> '.join([*supposed, f'forall t, (t < T)%nat -> {conditions}'])})"
    )
    script = [
        "intros s Hs n Hn.",
        *lines,
        "intros t Ht.",
        f"destruct (MovingBounds.moves_{fact.node['direction']}_level {arguments} t Ht) as [z [Hl [Hh Hz]]].",
        "assert (Hf := F (st t) z (G t Ht) Hl Hh Hz).",
        "assert (Hn' : (n < steps (st t))%nat) by (rewrite (KS t); exact Hn).",
        *known,
        *(f"split; [first [{ways}known_by Hn {together}]|]." for _ in texts),
        "exact I.",
    ]
    return writer.stated(fact, statement), script
