"""The rule about a quantity that changes by a bounded amount in every round: what it is after T rounds."""

from __future__ import annotations

from rlstar_sym.kernel.reading import Data, FactTerm
from rlstar_sym.kernel.rounds import FIRST_STEP, want_round
from rlstar_sym.kernel.table import NotGenerated, Script, rule
from rlstar_sym.kernel.writing import Here, Writer
from rlstar_sym.logic.coq import called
from rlstar_sym.polynomial.composed import ProductEntry
from rlstar_sym.polynomial.expressions import Aggregate
from rlstar_sym.polynomial.functions import parts_of

_LEMMAS = {">=": "telescoped_below", "<=": "telescoped_above"}


@rule("telescoping")
def telescoping(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """The library's lemma; the names are the states that it speaks of."""
    node = fact.node
    want_round(writer)
    op, end, right = fact.relation
    if op not in _LEMMAS or not isinstance(end, str) or right[0] != "+" or not isinstance(right[1], str):
        raise NotGenerated("the relation is not of two named values and what lies between them")
    start, loss = right[1], node["loss"]["value"]
    hypotheses = writer.hypotheses(fact.every)
    of_a_step = [writer.term.symbols[pair[1]["value"]].indexed for pair in (*node["start"], *node["end"])]
    if any(of_a_step):
        _want_one_step(writer, node["quantity"]["value"])
        # what is said of a step is said in rounds that have it
        region = f"(fun x => {hypotheses} x /\\ ({here.step} < steps x)%nat)"
        x = Here(fact.every, {}, "x", "(proj1 Hx)", here.step, "(proj2 Hx)")
    else:
        region = hypotheses
        x = Here(fact.every, {}, "x", "Hx", "O", FIRST_STEP.format(have="Hx"))
    c, u = writer.expression(loss, x), writer.expression(node["quantity"]["value"], x)
    change = node["change"]
    changed, new = writer.relation(change["shown"], x), writer.expression(change["shown"][1], x)
    split = []
    for number in fact.every:
        proof = writer.in_round(here, number)
        indexed = writer.term.indexed(writer.term.hypotheses[number])
        before = "intros k Hk; rewrite (steps_run t s) in Hk; " if indexed else ""
        split.append(f"  split; [{before}exact ({proof}{' k Hk' if indexed else ''})|].")
    names = ", ".join(called(symbol.name) for symbol in reversed(writer.term.names))
    half = len(node["start"])
    same = [
        (start, "s", range(half)),
        (end, "(run round T s)", range(half, here.names)),
    ]
    in_steps = f"split; [|rewrite (steps_run t s); exact {here.is_step}]. " if any(of_a_step) else ""
    lines = [
        f"assert (HR : forall t, (t < T)%nat -> {region} (run round t s)).",
        f"{{ intros t Ht. {in_steps}split; [rewrite (steps_run t s); exact (proj1 {here.have})|].",
        *split,
        "  exact I. }",
        f"assert (F : forall x, {region} x -> {changed}).",
        f"{{ intros x Hx. {writer.shown(x, change)}. }}",
        f"assert (Q := {_LEMMAS[op]} state round {region} (fun x => {u}) (fun x => {c}) (fun _ => eq_refl)).",
        f"specialize (Q ltac:(intros x Hx; specialize (F x Hx); change ({new} {op} {u} - {c}); lra) T s HR).",
        "cbv beta in Q.",
    ]
    for i, (name, state, places) in enumerate(same):
        value = writer.expression(node["quantity"]["value"], here.at(state, ""))
        at_step = f" {here.step} {here.is_step}"
        put = "".join(f"rewrite ?(E{k}{at_step}); " if of_a_step[k] else f"rewrite ?E{k}; " for k in places)
        lines.append(
            f"assert (V{i} : {writer.expression(name, here)} = {value}) by "
            f"(unfold {names}; rewrite ?(steps_run T s); {put}reflexivity)."
        )
    return [*lines, "rewrite <- V0, <- V1, <- EC in Q.", "lra."]


def _want_one_step(writer: Writer, quantity: Data) -> None:
    """Refuse a quantity that speaks of other steps than the one at hand: the names are put in at that step alone."""
    for name in writer.term.mentioned(quantity):
        symbol = writer.term.symbols[name]
        if isinstance(symbol, (Aggregate, ProductEntry)) and any(s.indexed for s in parts_of(symbol)):
            raise NotGenerated(f"{name} is of other steps, of which names are not written yet")
