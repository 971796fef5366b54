"""Rules about all steps: one factor out, induction on steps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from rlstar_sym.kernel.reading import Data, FactTerm
from rlstar_sym.kernel.running import Running, entry_over
from rlstar_sym.kernel.table import NotGenerated, Script, rule
from rlstar_sym.kernel.writing import Here, Writer
from rlstar_sym.polynomial.composed import Composed
from rlstar_sym.polynomial.expressions import Aggregate

_LEMMAS = {
    ("product", 0): "one_factor_out",
    ("sum", 0): "one_term_out",
    ("product", 1): "one_factor_out_two",
    ("sum", 1): "one_term_out_two",
}


def aggregate(writer: Writer, name: Data) -> Aggregate:
    """The product or sum of this name."""
    symbol = writer.term.symbols[name]
    if not isinstance(symbol, Aggregate):
        raise NotGenerated(f"{name} is no product or sum over steps")
    return symbol


@rule("one factor out")
def one_factor_out(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """The library's lemma, for the step at hand."""
    total = aggregate(writer, fact.node["total"]["value"])
    step = here.step if any(s.indexed for s in (total, aggregate(writer, fact.node["others"]["value"]))) else "O"
    is_step = here.is_step if step == here.step else _first_step(here)
    lemma = _LEMMAS[total.kind, total.skip]
    if total.skip == 0:
        term = writer.coq.at(here.state).expression(total.term, "k")
        proof = f"({lemma} (steps {here.state}) {step} (fun k => {term}) {is_step})"
    else:
        two = f"(Nat.le_trans _ _ _ (le_n_S _ _ (le_n_S _ _ (Nat.le_0_l _))) (proj1 {here.have}))"
        term = writer.coq.at(here.state).expression(total.term, step)
        proof = f"({lemma} (steps {here.state}) {step} ({term}) {two} {is_step})"
    return [f"same {proof}."]


def _first_step(here: Here) -> str:
    """The proof that there is a first step."""
    return f"(Nat.le_lt_trans _ _ _ (Nat.le_0_l _) {here.is_step})"


@rule("induction on steps")
def induction_on_steps(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """All relations of the invariant at once, in a lemma of their own; each fact is one of them."""
    node = fact.node
    position, count = node["position"], len(node["invariant"])
    name = f"steps_{fact.number - position}"
    if writer.once(name):
        _induction(writer, fact, here, name)
    proof = f"({name} s {here.have} {here.step} {here.is_step})"
    for _ in range(position):
        proof = f"(proj2 {proof})"
    return [f"exact {proof if position == count - 1 else f'(proj1 {proof})'}."]


def _induction(writer: Writer, fact: FactTerm, here: Here, name: str) -> None:
    node, coq = fact.node, writer.coq
    here = replace(here, rounds=(), names=0)
    relations = [writer.term.reader.relation(r["relation"]) for r in node["invariant"]]
    running = {pair[1]["value"]: Running(coq, _running(writer, pair[0]["value"])) for pair in node["running"]}
    of_kernels = [r for r in running.values() if isinstance(r.symbol, Composed)]
    skip = next(iter(running.values())).symbol.skip

    def said(values: Mapping[str, str]) -> list[str]:
        return [coq.relation_with(r, values, "k") for r in relations]

    def over(steps: str) -> list[str]:
        return said({r.symbol.name: r.over(steps) for r in running.values()})

    claim = " /\\ ".join(f"({r})" for r in over("l"))
    at_k = here.of_step("k", "Hk")
    lines = [
        f"assert (Ind : forall l, l <> nil -> below (steps s) l -> {claim}).",
        f"{{ apply (induction_on_steps (steps s) (fun l => {claim})).",
        "  - intros k Hk.",
    ]
    first = said({r.symbol.name: r.first for r in running.values()})
    base = [writer.applied(at_k, o["obligation"]) for o in node["base"]]
    lines += _each([f"change ({goal})" for goal in first], base)
    lines.append("  - intros k y l Hk IH.")
    values = {variable: r.over("(y :: l)") for variable, r in running.items()}
    for place, variable in node["products"]:
        row, column = (int(digit) - 1 for digit in place)
        values[variable["value"]] = entry_over(coq, _composed(of_kernels), "(y :: l)", row, column)
    more = {}
    term = "IH"
    for i in range(len(relations)):
        more[f"inductive {i} 0"] = term if i == len(relations) - 1 else f"(proj1 {term})"
        term = f"(proj2 {term})"
    scripts = [writer.applied(at_k, o["obligation"], values=values, more=more) for o in node["step"]]
    growing = [line for i, r in enumerate(of_kernels) for line in r.growing(f"E{i}")]
    lines += [f"    {line}" for line in growing]
    rewritten = "".join(f"; rewrite ?E{i}" for i in range(len(growing)))
    grown = said({r.symbol.name: r.grown for r in running.values()})
    before = [
        f"change ({now}){rewritten}; change ({goal})" for now, goal in zip(over("(k :: y :: l)"), grown, strict=True)
    ]
    lines += [*_each(before, scripts), "}"]
    enough = f"ltac:(assert (X := proj1 {here.have}); lia)"
    step, is_step = here.step, here.is_step
    if not any(r.symbol.indexed for r in running.values()):
        step, is_step = "O", _first_step(here)
    around = "around" if of_kernels else "but"
    steps_of = {0: "(all (steps s))", 1: f"({around} (steps s) {step})", 2: "(but_two (steps s))"}[skip]
    some = {0: "all_nonempty (steps s)", 1: f"{around}_nonempty (steps s) {step}", 2: "but_two_nonempty (steps s)"}[
        skip
    ]
    below = {
        0: "all_below _",
        1: f"around_below _ _ {is_step}" if of_kernels else "but_below _ _",
        2: "but_two_below _",
    }[skip]
    exists = f"({some} {enough}{f' {is_step}' if skip == 1 else ''})"
    lines.append(f"pose proof (Ind {steps_of} {exists} ({below})) as Here.")
    if of_kernels and skip == 1:
        lines.append(
            f"rewrite ?(product_around (steps s) {step}), ?(total_around (steps s) {step}) in Here by exact {is_step}."
        )
    lines += _same_at_any_step(running, step)
    stated = " /\\ ".join(f"({coq.relation(r)})" for r in relations)
    writer.lemma(name, writer.stated(fact, stated), [writer.intros(fact, here), *lines, "exact Here."])


def _same_at_any_step(running: Mapping[str, Running], step: str) -> Script:
    """Lines for products and sums over all steps but n of what is the same at every step: they are those over all but the first."""
    lines = []
    for i, one in enumerate(running.values()):
        symbol = one.symbol
        if isinstance(symbol, Aggregate) and symbol.skip == 1 and not symbol.indexed and step != "O":
            equation = f"{one.over(f'(but (steps s) {step})')} = {one.over('(but (steps s) O)')}"
            constant = {"product": "product_const", "sum": "total_const"}[symbol.kind]
            lines.append(f"assert (A{i} : {equation}) by (rewrite !{constant}, !but_length by lia; reflexivity).")
            lines.append(f"rewrite A{i} in Here.")
    return lines


def _running(writer: Writer, name: Data) -> Aggregate | Composed:
    symbol = writer.term.symbols[name]
    if not isinstance(symbol, (Aggregate, Composed)):
        raise NotGenerated(f"{name} is neither a product or sum over steps nor an entry of a product of kernels")
    return symbol


def _composed(running: list[Running]) -> Composed:
    """An entry of the product of kernels that the induction is about."""
    for one in running:
        if isinstance(one.symbol, Composed):
            return one.symbol
    raise NotGenerated("there is no entry of a product of kernels")


def _each(before: list[str], scripts: list[Script]) -> Script:
    """Scripts for the parts of a conjunction, one after the other, each after a tactic that states its goal."""
    lines = []
    for i, (first, script) in enumerate(zip(before, scripts, strict=True)):
        together = " ".join(f"{line[:-1]};" for line in [f"{first}.", *script])[:-1]
        lines.append(f"    {together}." if i == len(before) - 1 else f"    split; [{together}|].")
    return lines
