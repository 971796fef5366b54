"""Rules about all steps: one factor out, induction on steps."""

from __future__ import annotations

from rlstar_sym.kernel.reading import Data, FactTerm
from rlstar_sym.kernel.table import NotGenerated, Script, rule
from rlstar_sym.kernel.writing import Here, Writer
from rlstar_sym.polynomial.expressions import Aggregate

_KINDS = {"product": ("product", "*"), "sum": ("total", "+")}
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
    if node["products"]:
        raise NotGenerated("entries of products of kernels are not written yet")
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
    relations = [writer.term.reader.relation(r["relation"]) for r in node["invariant"]]
    running = {pair[1]["value"]: aggregate(writer, pair[0]["value"]) for pair in node["running"]}
    skip = next(iter(running.values())).skip

    def over(steps: str) -> dict[str, str]:
        return {
            a.name: f"({_KINDS[a.kind][0]} {steps} (fun k => {coq.expression(a.term, 'k')}))" for a in running.values()
        }

    def said(values: dict[str, str]) -> list[str]:
        return [coq.relation_with(r, values, "k") for r in relations]

    claim = " /\\ ".join(f"({r})" for r in said(over("l")))
    at_k = here.of_step("k", "Hk")
    lines = [
        f"assert (Ind : forall l, l <> nil -> below (steps s) l -> {claim}).",
        f"{{ apply (induction_on_steps (steps s) (fun l => {claim})).",
        "  - intros k Hk.",
    ]
    first = {a.name: f"({coq.expression(a.term, 'k')})" for a in running.values()}
    lines += _each(said(first), [writer.applied(at_k, o["obligation"]) for o in node["base"]])
    lines.append("  - intros k y l Hk IH.")
    before = over("(y :: l)")
    values = {variable: before[a.name] for variable, a in running.items()}
    more = {}
    term = "IH"
    for i in range(len(relations)):
        more[f"inductive {i} 0"] = term if i == len(relations) - 1 else f"(proj1 {term})"
        term = f"(proj2 {term})"
    grown = {
        a.name: f"({before[a.name]} {_KINDS[a.kind][1]} ({coq.expression(a.term, 'k')}))" for a in running.values()
    }
    scripts = [writer.applied(at_k, o["obligation"], values=values, more=more) for o in node["step"]]
    lines += [*_each(said(grown), scripts), "}"]
    enough = f"ltac:(assert (X := proj1 {here.have}); lia)"
    step, is_step = here.step, here.is_step
    if not any(a.indexed for a in running.values()):
        step, is_step = "O", _first_step(here)
    steps_of = {0: "(all (steps s))", 1: f"(but (steps s) {step})", 2: "(but_two (steps s))"}[skip]
    some = {0: "all_nonempty (steps s)", 1: f"but_nonempty (steps s) {step}", 2: "but_two_nonempty (steps s)"}[skip]
    below = {0: "all_below _", 1: "but_below _ _", 2: "but_two_below _"}[skip]
    exists = f"({some} {enough}{f' {is_step}' if skip == 1 else ''})"
    lines.append(f"exact (Ind {steps_of} {exists} ({below})).")
    stated = " /\\ ".join(f"({coq.relation(r)})" for r in relations)
    writer.lemma(name, writer.stated(fact, stated), [writer.intros(fact, here), *lines])


def _each(goals: list[str], scripts: list[Script]) -> Script:
    """Scripts for the parts of a conjunction, one after the other."""
    lines = []
    for i, (goal, script) in enumerate(zip(goals, scripts, strict=True)):
        together = " ".join(f"{line[:-1]};" for line in [f"change ({goal}).", *script])[:-1]
        lines.append(f"    {together}." if i == len(goals) - 1 else f"    split; [{together}|].")
    return lines
