"""The cases on how many edges are zero: the limit with one zero from that without, and the criterion."""

from __future__ import annotations

from collections.abc import Mapping

from rlstar_sym.kernel.reading import Data, FactTerm
from rlstar_sym.kernel.rounds import later, want_round
from rlstar_sym.kernel.table import NotGenerated, Script, rule
from rlstar_sym.kernel.writing import Here, Writer
from rlstar_sym.logic.coq import called
from rlstar_sym.polynomial.expressions import Symbol


def _nonnegative(writer: Writer, fact: FactTerm, here: Here, edge: Symbol) -> Script:
    shown = writer.shown(here.of_step("k", "Hk"), fact.node["nonnegative"])
    return [f"assert (NN : none_below (steps s) ({called(edge.name)} s)) by (intros k Hk; {shown})."]


@rule("one zero becomes none")
def one_zero_becomes_none(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """After one round no edge is zero, and the limit of that case holds from there."""
    node = fact.node
    edge = writer.term.symbols[node["edge"]["value"]]
    others = node["others"]["value"]
    limit = writer.term.fact(node["limit"]["fact"])
    if not isinstance(node["limit"]["fact"], int):
        raise NotGenerated("the limit of the case without zeros is of another theorem")
    positive: Data = [">", edge.name, "0"]
    lines = [*_nonnegative(writer, fact, here, edge), "intros Z.", "assert (C := one_zero_steps (steps s) _ NN Z)."]
    kept = {k["hypothesis"]: (k, e) for k, e in zip(node["here"], node["elsewhere"], strict=True)}
    numbers = {i: writer.term.data["hypotheses"][i] for i in kept}
    new_edge = next(i for i, data in numbers.items() if data == positive)
    zero, above = _hypothesis_number(writer, ["=", edge.name, "0"]), _hypothesis_number(writer, positive)
    rest_above, rest_zero = (_hypothesis_number(writer, [op, others, "0"]) for op in (">", "="))

    def both(pair: tuple[Data, Data], step: str) -> str:
        here_ = Here(here.every, {zero: "Ez", rest_above: "Pr"}, step=step, is_step=f"H{step}")
        there = Here(here.every, {above: "Pe", rest_zero: "Zr"}, step=step, is_step=f"H{step}")
        one, other = later(writer, here_, pair[0]), later(writer, there, pair[1])
        return f"destruct (C {step} H{step}) as [[Ez Pr]|[Pe Zr]]; [{one}|{other}]"

    lines.append(f"assert (Hp : forall m, (m < steps s)%nat -> {called(edge.name)} (round s) m > 0).")
    lines.append(f"{{ intros m Hm. {both(kept[new_edge], 'm')}. }}")
    lines += [f"assert (Hs' : {writer.hypotheses(limit.every)} (round s)).", "{ split; [exact (proj1 Hs)|]."]
    for number in limit.every:
        data = writer.term.data["hypotheses"][number]
        if data == [">", others, "0"]:
            lines.append("  split; [intros m Hm; exact (positive_others (steps s) _ m Hp Hm)|].")
        elif number == new_edge:
            lines.append("  split; [exact Hp|].")
        elif number in kept and writer.term.indexed(writer.term.hypotheses[number]):
            lines.append(f"  split; [intros m Hm; {both(kept[number], 'm')}|].")
        elif number in here.every:
            lines.append(f"  split; [exact {writer.part(here, number)}|].")
        else:
            raise NotGenerated(f"{writer.term.hypotheses[number]} is not shown after one round")
    quantity, value = limit.claim["quantity"]["at"], limit.claim["to"]["at"]
    lines.append("  exact I. }")
    there = here.at("(round s)", "Hs'")
    lines.append(
        f"exact (limit_later state round (fun s => {writer.expression(quantity, here)}) {writer.expression(value, here)} s"
        f" ({writer.fact_name(limit.number)} {there.state} {there.have} {here.step} {here.is_step}))."
    )
    return lines


def _hypothesis_number(writer: Writer, data: Data) -> int:
    """The number of a hypothesis of the case on zeros, as it is written in the list; -1 where it occurs nowhere."""
    hypotheses = writer.term.data["hypotheses"]
    return int(hypotheses.index(data)) if data in hypotheses else -1


@rule("criterion")
def criterion(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """With two or more zeros nothing changes, so that what is not at its limit never comes near; else the limits of the cases hold."""
    node = fact.node
    want_round(writer)
    edge = writer.term.symbols[node["edge"]["value"]]
    none, one, stuck = (node[name]["fact"] for name in ("none", "one", "stuck"))
    if not isinstance(stuck, int) or f"unchanged_{stuck}" not in writer.helpers:
        raise NotGenerated("that nothing changes with two zeros is not shown here")
    zero = f"no_zero_steps (steps s) ({called(edge.name)} s)"
    lines = [
        *_nonnegative(writer, fact, here, edge),
        "split.",
        f"- intros L. destruct (zero_cases (steps s) ({called(edge.name)} s)) as [Z|[Z|Z]]; [left; exact Z|right; exact Z|exfalso].",
    ]
    at_more = _at_zeros(writer, here, stuck, node, {"=": "(more_zeros_steps (steps s) _ Z)"})
    state, have = writer.hypotheses(writer.term.fact(stuck).every), at_more
    fixed = f"unchanged_up_to state round agree {state} agree_refl agree_trans respects_{state[1:]} unchanged_{stuck}"
    lines.append(f"  assert (A := {fixed} s {have}).")
    if node["apart"] is None:
        lines += [
            "  destruct Z as [k [j [Hk [Hj [D [Zk Zj]]]]]].",
            f"  assert (U := limit_unique _ _ _ (L k Hk) (limit_of_constant _ _ (fun t => eq_sym (agree_{called(edge.name)} _ _ (A t) k Hk)))).",
            "  lra.",
        ]
    else:
        apart = writer.term.fact(node["apart"]["fact"])
        quantity = fact.claim["iff"][0]["quantity"]["at"]
        name = _one_number(writer, quantity)
        there = _at_zeros(writer, here, apart.number, node, {"=": "(more_zeros_steps (steps s) _ Z)"})
        lines += [
            f"  assert (U := limit_unique _ _ _ L (limit_of_constant _ _ (fun t => eq_sym (agree_{called(name)} _ _ (A t))))).",
            f"  assert (V := {writer.fact_name(node['apart']['fact'])} s {there} {here.step} {here.is_step}).",
            "  rewrite <- U in V. lra.",
        ]
    steps = " m Hm" if node["apart"] is None else ""
    step = "m Hm" if node["apart"] is None else f"{here.step} {here.is_step}"
    positive = {">": (f"(fun i Hi => proj1 ({zero} i NN Z Hi))", f"(fun i Hi => proj2 ({zero} i NN Z Hi))")}
    have = _at_zeros(writer, here, none, node, positive)
    lines += [
        f"- intros [Z|Z]{steps}.",
        f"  + exact ({writer.fact_name(none)} s {have} {step}).",
        f"  + exact ({writer.fact_name(one)} s {writer.together(here, writer.term.fact(one).every)} {step} Z).",
    ]
    return lines


def _one_number(writer: Writer, data: Data) -> str:
    """The name of a quantity that is one."""
    if not isinstance(data, str) or data not in writer.term.symbols:
        raise NotGenerated("the quantity has no name")
    return data


def _at_zeros(
    writer: Writer, here: Here, reference: Data, node: Data, proofs: Mapping[str, str | tuple[str, str]]
) -> str:
    """The proof of the hypotheses of a fact in a case on zeros: those at hand, and what the case says of the edge and of the product of the others."""
    numbers = writer.term.data["hypotheses"]
    edge, others = node["edge"]["value"], node["others"]["value"]
    fact = writer.term.fact(reference)
    writer.hypotheses(fact.every)
    term = "I"
    for number in reversed(fact.every):
        if number in here.every:
            proof = writer.part(here, number)
        else:
            op, left, right = numbers[number]
            found = proofs.get(op) if right == "0" and left in (edge, others) else None
            if found is None:
                raise NotGenerated(f"{writer.term.hypotheses[number]} is not what the case says")
            proof = found if isinstance(found, str) else found[0 if left == edge else 1]
        term = f"(conj {proof} {term})"
    return f"(conj (proj1 {here.have}) {term})"
