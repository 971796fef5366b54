"""The rule about one exact start: the state after some rounds, and the limit from there."""

from __future__ import annotations

from collections.abc import Callable

from rlstar_sym.kernel.limits import function
from rlstar_sym.kernel.reading import Data, FactTerm
from rlstar_sym.kernel.rounds import want_round
from rlstar_sym.kernel.table import NotGenerated, Script, rule
from rlstar_sym.kernel.writing import Here, Writer
from rlstar_sym.logic.coq import called

#: what an obligation of the rule supposes is given by this
_ROLE = "the state of a round"


@rule("from start")
def from_start(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """A lemma for every round on what it makes of the values, one that the last state satisfies the hypotheses of the limit."""
    node = fact.node
    want_round(writer)
    limit = writer.term.fact(node["limit"]["fact"])
    if "tends" not in limit.claim or limit.along or limit.one:
        raise NotGenerated(f"({limit.number}) is no limit from every state that satisfies hypotheses")
    states = [{symbol["value"]: value["value"] for symbol, value in state} for state in node["states"]]
    if any(writer.term.symbols[name].indexed for name in states[0]):
        raise NotGenerated("a start whose steps differ is not written yet")
    if any(state.keys() != states[0].keys() for state in states) or len(states) != node["rounds"] + 1:
        raise NotGenerated("it is not recorded what every round makes of the start")
    for i, state in enumerate(states):
        body = " /\\ ".join([*(f"({writer.relation(['=', x, value], here)})" for x, value in state.items()), "True"])
        writer.once(_at(fact, i))
        writer.write(f"Definition {_at(fact, i)} (s : state) : Prop := {body}.", "")
    owed = [o["obligation"] for o in node["owed"]]
    hypotheses = owed[len(owed) - len(limit.every) :] if limit.every else []
    each = (len(owed) - len(hypotheses)) // node["rounds"] if node["rounds"] else 0
    moved = [x for x in states[0] if x in writer.term.moved]
    for i in range(node["rounds"]):
        images = owed[: (i + 1) * each][-len(moved) :]
        _round(writer, fact, i, states, dict(zip(moved, images, strict=True)))
    _last(writer, fact, limit, states, hypotheses)
    return _from_there(writer, fact, here, limit, states)


def _at(fact: FactTerm, number: int) -> str:
    """What it is called that a state has the values of a round."""
    return f"at_{fact.number}_{number}"


def _given(number: int, state: dict[str, Data]) -> tuple[str, dict[str, str]]:
    """The line that takes the values of a round apart, and what they are called for the obligations."""
    pattern = " ".join(f"[V_{x}" for x in state)
    return f"destruct A as {pattern} _{']' * len(state)}.", {f"{_ROLE} {number} {x}": f"V_{x}" for x in state}


def _nowhere() -> Here:
    """A state of which no hypothesis is at hand."""
    return Here((), {})


def _round(writer: Writer, fact: FactTerm, number: int, states: list[dict[str, Data]], images: dict[str, str]) -> None:
    """The lemma on one round, from the obligations on its images."""
    taken, more = _given(number, states[number])
    script = ["intros s A.", taken]
    for x, value in states[number + 1].items():
        if x not in images:
            script.append(f"split; [exact V_{x}|].")
            continue
        image = writer.coq.expression(writer.term.moved[x])
        goal = f"{image} = {writer.expression(value, _nowhere())}"
        shown = _joined(writer.applied(_nowhere(), images[x], more=more))
        script.append(f"split; [change ({goal}); {shown}|].")
    name = f"round_{fact.number}_{number}"
    writer.once(name)
    statement = f"forall s, {_at(fact, number)} s -> {_at(fact, number + 1)} (round s)"
    writer.lemma(name, statement, [*script, "exact I."])


def _last(
    writer: Writer, fact: FactTerm, limit: FactTerm, states: list[dict[str, Data]], hypotheses: list[str]
) -> None:
    """The lemma that the values after the last round satisfy the hypotheses of the limit."""
    wanted = writer.hypotheses(limit.every)
    last = len(states) - 1
    taken, more = _given(last, states[last])
    script = ["intros s HN A.", taken, "split; [exact HN|]."]
    for number, label in zip(limit.every, hypotheses, strict=True):
        relation = writer.term.hypotheses[number]
        if writer.term.indexed(relation):
            raise NotGenerated("a hypothesis about every step of an exact start is not written yet")
        shown = _joined(writer.applied(_nowhere(), label, more=more))
        script.append(f"split; [change ({writer.coq.relation(relation)}); {shown}|].")
    name = f"last_{fact.number}"
    writer.once(name)
    statement = f"forall s, ({writer.term.least_steps} <= steps s)%nat -> {_at(fact, last)} s -> {wanted} s"
    writer.lemma(name, statement, [*script, "exact I."])


def put_start(writer: Writer, fact: FactTerm, here: Here, values: dict[str, Data]) -> tuple[str, str]:
    """The state s with the values of the start of which the hypotheses say nothing, and the line that shows A: that it has all of them."""
    known = {}
    for number in fact.every:
        relation = writer.term.data["hypotheses"][number]
        if relation[0] == "=" and isinstance(relation[1], str) and values.get(relation[1]) == relation[2]:
            known[relation[1]] = writer.part(here, number)
    start = "s"
    for x, value in values.items():
        if x not in known:
            start = f"({writer.setter(writer.term.symbols[x])} {writer.expression(value, here)} {start})"
    proof = "I"
    for x in reversed(values):
        proof = f"(conj {known.get(x, 'eq_refl')} {proof})"
    return start, f"assert (A : {_at(fact, 0)} {start}) by (exact {proof})."


def _from_there(writer: Writer, fact: FactTerm, here: Here, limit: FactTerm, states: list[dict[str, Data]]) -> Script:
    """The limit from the last state is one from the start; symbols of which the start says nothing are given their values."""
    start, line = put_start(writer, fact, here, states[0])
    lines = [line]
    rounds = len(states) - 1
    lines += [f"apply round_{fact.number}_{i} in A." for i in range(rounds)]
    after = f"(run round {rounds} {start})"
    quantity, value = limit.claim["quantity"]["at"], limit.claim["to"]["at"]
    there, moving = here.at(after, ""), here.at(f"(run round t {after})", "")
    to = writer.expression(fact.claim["to"]["at"], here)
    limited = f"({writer.fact_name(fact.node['limit']['fact'])} {after} Hs' n Hn)"
    taken, _ = _given(rounds, states[-1])
    rewritten = " ".join(f"rewrite ?V_{x};" for x in states[-1])
    names = ", ".join(called(s.name) for s in reversed(writer.term.names) if s.name not in writer.undefined)
    opened = f"unfold {names}; " if names else ""
    return [
        *lines,
        f"change ({_at(fact, rounds)} {after}) in A.",
        f"assert (Hs' : {writer.hypotheses(limit.every)} {after}).",
        f"{{ apply last_{fact.number}; [rewrite steps_run; exact (proj1 {here.have})|exact A]. }}",
        f"assert (E : {writer.expression(value, there)} = {to}).",
        f"{{ first [reflexivity | {taken[:-1]}; {opened}{rewritten} first [reflexivity | ring]]. }}",
        f"assert (L := eq_ind _ (fun a => Un_cv (fun t => {writer.expression(quantity, moving)}) a) {limited} _ E).",
        f"apply (limit_of_parameter state round (fun s => {start}) {function(writer, quantity)} {to} s (fun _ => eq_refl) (fun _ => eq_refl)).",
        f"exact (limit_from state round {function(writer, quantity)} {to} {rounds} {start} L).",
    ]


def _joined(script: Script) -> str:
    """A script as one tactic."""
    return " ".join(f"{line[:-1]};" for line in script)[:-1]


def defined_from_start(
    writer: Writer, fact: FactTerm, here: Here, conditions: Callable[[str], str], lasting: str
) -> Script:
    """The script for `forall n t, conditions (run round t s)`, after `intros s Hs n Hn t`: the values of the rounds up to the last decide them there, and the lemma `lasting` shows
    them of every round after that. conditions: their conjunction in a state.
    """
    states = [{symbol["value"]: value["value"] for symbol, value in state} for state in fact.node["states"]]
    names = [called(s.name) for s in reversed(writer.term.names) if s.name not in writer.undefined]
    opened = f"unfold {', '.join(names)}; " if names else ""
    rounds = len(states) - 1
    for i, state in enumerate(states[:-1]):
        taken, _ = _given(i, state)
        rewritten = " ".join(f"rewrite ?V_{x};" for x in state)
        script = ["intros s A.", taken, f"{opened}{rewritten} repeat split; Certify.decide_numbers."]
        writer.lemma(f"defined_at_{fact.number}_{i}", f"forall s, {_at(fact, i)} s -> {conditions('s')}", script)
    start, line = put_start(writer, fact, here, states[0])
    after = f"(run round {rounds} {start})"
    lines = [line, f"assert (D : {conditions(f'(run round t {start})')}).", "{"]
    for i in range(rounds):
        lines.append(f"  destruct t as [|t]; [exact (defined_at_{fact.number}_{i} _ A)|].")
        lines.append(
            f"  apply round_{fact.number}_{i} in A. change ({_at(fact, i + 1)} (run round {i + 1} {start})) in A."
        )
    limit = writer.term.fact(fact.node["limit"]["fact"])
    lines += [
        f"  assert (Hs' : {writer.hypotheses(limit.every)} {after}).",
        f"  {{ apply last_{fact.number}; [rewrite steps_run; exact (proj1 {here.have})|exact A]. }}",
        f"  assert (X := {lasting} {after} Hs' n {here.is_step} t).",
        f"  rewrite (run_run state round t {rounds} {start}), Nat.add_comm in X. exact X.",
        "}",
    ]
    if start != "s":
        lines.append(f"rewrite (run_commutes state round (fun s => {start}) (fun _ => eq_refl) t s) in D.")
    return [*lines, "exact D."]
