"""That what is said of the named first and last state of a run is defined: the rounds before the last, and what is said of the names."""

from __future__ import annotations

from rlstar_sym.kernel.conditions import asserted_conditions, conditions_at_round, conditions_of_state
from rlstar_sym.kernel.reading import FactTerm
from rlstar_sym.kernel.stating import STEP
from rlstar_sym.kernel.table import NotGenerated, Script
from rlstar_sym.kernel.writing import Here, Writer
from rlstar_sym.logic.coq import called
from rlstar_sym.logic.formulas import Variable

#: the number of rounds
LAST = Variable("T", "number")


def defined_along_named_run(writer: Writer, fact: FactTerm) -> tuple[str, Script]:
    """The statement that the rounds are defined in which the hypotheses are supposed, and what is said of the names; and its proof."""
    if fact.one:
        raise NotGenerated("a hypothesis of one step need not last")
    here = writer.here(fact)
    hypotheses = writer.hypotheses(fact.every)
    split = []
    for number in fact.every:
        proof = writer.in_round(here, number)
        indexed = writer.term.indexed(writer.term.hypotheses[number])
        before = "intros k Hk; rewrite (steps_run t s) in Hk; " if indexed else ""
        split.append(f"  split; [{before}exact ({proof}{' k Hk' if indexed else ''})|].")
    there = Here(fact.every, {}, "(run round t s)", "HR", here.step, "Hn'")
    of_round, round_texts = asserted_conditions(writer, fact, there, conditions_at_round(writer.term))
    of_state, state_texts = asserted_conditions(
        writer, fact, here, conditions_of_state(writer.term, fact), _names_put_in(writer, fact, here)
    )
    rounds = " /\\ ".join([*(f"({text})" for text in round_texts), "True"])
    claim = " /\\ ".join([f"(forall t, (t < T)%nat -> {rounds})", *(f"({text})" for text in state_texts), "True"])
    lines = [
        writer.intros(fact, here),
        f"assert (R : forall t, (t < T)%nat -> {rounds}).",
        "{ intros t Ht.",
        f"  assert (Hn' : ({here.step} < steps (run round t s))%nat) by (rewrite (steps_run t s); exact {here.is_step}).",
        f"  assert (HR : {hypotheses} (run round t s)).",
        f"  {{ split; [rewrite (steps_run t s); exact (proj1 {here.have})|].",
        *(f"  {line}" for line in split),
        "    exact I. }",
        *(f"  {line}" for line in of_round),
        *(f"  split; [exact W{i}|]." for i in range(len(round_texts))),
        "  exact I. }",
        *of_state,
        "split; [exact R|].",
        *(f"split; [exact W{i}|]." for i in range(len(state_texts))),
        "exact I.",
    ]
    bound = {**STEP, "T": LAST}
    supposed = "".join(f"{writer.coq.formula(writer.term.reader.formula(part, bound))} -> " for part in fact.named)
    return writer.stated(fact, f"(forall T : nat, {supposed}{claim})"), lines


def _names_put_in(writer: Writer, fact: FactTerm, here: Here) -> str:
    """The tactic that opens all names and puts in what the names of the first state are of."""
    names = ", ".join(called(symbol.name) for symbol in reversed(writer.term.names))
    put = []
    for i, part in enumerate(fact.named[1:-1]):
        put.append(f"rewrite ?(E{i} {here.step} {here.is_step})" if "for all" in part else f"rewrite ?E{i}")
    return "; ".join([f"unfold {names}", *put])
