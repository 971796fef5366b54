"""The rule of improvement: a refit on the kept chains is a growth transform, of every model at once or of one whose entries have names."""

from __future__ import annotations

from collections.abc import Mapping

from rlstar_sym.kernel.reading import Data, FactTerm
from rlstar_sym.kernel.rounds import want_round
from rlstar_sym.kernel.table import NotGenerated, Script, rule, states
from rlstar_sym.kernel.writing import Here, Writer
from rlstar_sym.logic.coq import CoqWriter, called
from rlstar_sym.polynomial.expressions import Defined


@states("every model improves")
def every_model_improves(writer: Writer, fact: FactTerm, coq: CoqWriter, parts: Mapping[str, Data]) -> str:
    """The library's definition says it, of the part that a refit goes."""
    mix = writer.term.reader.expression(parts["mix"]["value"])
    return f"EveryModel.every_round_improves ({coq.expression(mix)})"


@rule("growth transform of every model", "EveryModel")
def of_every_model(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """The library's theorem; that the part is one from 0 to 1 is shown, or plain from its value."""
    mix = writer.expression(fact.node["mix"]["value"], here)
    return [
        *_part(writer, here, mix, fact.node["partly"]),
        f"exact (EveryModel.no_round_lowers_accuracy {mix} M0 M1).",
    ]


def _part(writer: Writer, here: Here, mix: str, partly: list[Data]) -> Script:
    """M0, M1: that the part that a refit goes is at least 0 and at most 1."""
    shown = [writer.shown(here, part) for part in partly] or ["lra", "lra"]
    goals = (("M0", f"{mix} >= 0"), ("M1", f"{mix} <= 1"))
    return [f"assert ({name} : {goal}) by ({tactic})." for (name, goal), tactic in zip(goals, shown, strict=True)]


@rule("growth transform", "EveryModel", "GrowthTransform", "KernelProducts")
def of_named_entries(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """The library's theorem on a model whose entries have names: the accuracy is the sum over the chains that are listed, each with its weight."""
    node = fact.node
    want_round(writer)
    kernels = [[[entry["value"] for entry in row] for row in step] for step in node["kernels"]]
    states_ = len(kernels[0])
    if any(len(step) != states_ or any(len(row) != states_ for row in step) for step in kernels):
        raise NotGenerated("kernels on different numbers of states are not written yet")
    if any(
        writer.term.symbols[x].indexed or x not in writer.term.moved for step in kernels for row in step for x in row
    ):
        raise NotGenerated("an entry is none that a round moves")
    moved = writer.term.moved
    old = [[[writer.value(here, x) for x in row] for row in step] for step in kernels]
    new = [[[f"({writer.coq.expression(moved[x])})" for x in row] for row in step] for step in kernels]
    chains = [
        f"({_listed([f'{i}%nat' for i in places])}, {writer.expression(weight['value'], here)})"
        for places, weight in node["chains"]
    ]
    mix = writer.expression(node["mix"]["value"], here)
    lines = [
        f"pose (Ks := {_kernels(old)}).",
        f"pose (Ls := {_kernels(new)}).",
        f"pose (g := EveryModel.weight_among {_listed(chains)}).",
        *_part(writer, here, mix, node["partly"]),
    ]
    for i, part in enumerate(node["nonnegative"]):
        lines.append(f"assert (P{i} : {writer.relation(part['shown'], here)}) by ({writer.shown(here, part)}).")
    rows = node["rows"]
    size = f"{len(kernels)} {states_}"
    lines += [
        f"assert (X : GrowthTransform.value {states_} g Ls >= GrowthTransform.value {states_} g Ks).",
        f"{{ apply (EveryModel.explicit_model_improves {states_} g Ks Ls {mix} M0 M1); unfold g, Ks, Ls.",
        f"  - apply (EveryModel.every_entry {size}); EveryModel.part_by_part; EveryModel.expand_chains; assumption.",
        f"  - apply (EveryModel.every_row {size}); EveryModel.part_by_part; EveryModel.expand_chains.",
        *(f"    + {_rearranged(writer, here, whole)}" for whole, _ in rows),
        "  - apply EveryModel.weight_among_weighs; EveryModel.part_by_part; EveryModel.by_factors.",
        f"  - apply (EveryModel.every_row {size}); EveryModel.part_by_part; EveryModel.expand_chains.",
        *(f"    + {_rearranged(writer, here, visited)}" for _, visited in rows),
        "  - reflexivity.",
        f"  - apply (EveryModel.every_entry {size}); EveryModel.part_by_part; EveryModel.expand_chains.",
    ]
    entries = [(entry, rows[i][1]) for i, row in enumerate(r for step in new for r in step) for entry in row]
    for (entry, visited), owed in zip(entries, node["owed"], strict=True):
        *applied, _ = writer.applied(here, owed["obligation"])
        total, right = visited["shown"][1], writer.obligation(owed["obligation"]).claim[2]
        claim = f"{entry} * {writer.expression(total, here)} = {writer.expression(right, here)}"
        known = writer.claim(owed["obligation"])
        lines.append(f"    + {' '.join(applied)} assert (A : {claim}) by first [exact {known} | same {known}].")
        lines.append("      clear - A. by_difference A by_ring.")
    lines[-1] += " }"
    new_value, old_value = fact.relation[1:]
    lines += [
        f"assert (E0 : {_value(writer, here, old_value)} = GrowthTransform.value {states_} g Ks) by ({_expanded(writer, old_value)}).",
        f"assert (E1 : {_value(writer, here, new_value)} = GrowthTransform.value {states_} g Ls) by ({_expanded(writer, new_value)}).",
        "rewrite E0, E1. exact X.",
    ]
    return lines


def _rearranged(writer: Writer, here: Here, part: Data) -> str:
    """The sentences for a goal that is what a part shows, up to rearranging."""
    return f"assert (A : {writer.relation(part['shown'], here)}) by ({writer.shown(here, part)}). same A."


def _listed(parts: list[str]) -> str:
    return f"({' :: '.join([*parts, 'nil'])})"


def _kernels(kernels: list[list[list[str]]]) -> str:
    return _listed([f"KernelProducts.rows {_listed([_listed(row) for row in step])}" for step in kernels])


def _value(writer: Writer, here: Here, name: Data) -> str:
    return writer.expression(name, here)


def _expanded(writer: Writer, name: Data) -> str:
    """The tactic that shows that the accuracy is the sum over the chains, once its own name is opened."""
    symbol = writer.term.symbols.get(name) if isinstance(name, str) else None
    if not isinstance(symbol, Defined):
        raise NotGenerated("the accuracy has no name")
    return f"unfold {called(symbol.name)}, g, Ks, Ls; EveryModel.expand_chains; ring"
