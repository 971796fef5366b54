"""Columns of products of kernels on any number of states: what their names stand for, the equation of their round, and induction on the steps of a column.

A state of such a theorem has the kernels whole (`columns`, in proofs/coq/theory/Columns.v) and one of their states, the place; `set_place i s Hi` is the same at
another. Hypotheses that speak of a state are supposed of every place, so that they are the same hypotheses at each.
"""

from __future__ import annotations

from collections.abc import Mapping

from rlstar_sym.kernel.reading import FactTerm
from rlstar_sym.kernel.running import Running
from rlstar_sym.kernel.table import NotGenerated, Script, rule
from rlstar_sym.kernel.writing import Here, Writer
from rlstar_sym.logic.coq import AND
from rlstar_sym.polynomial.composed import ColumnEntry
from rlstar_sym.polynomial.expressions import Aggregate, Relation

#: how a relation in the mean is convex: the lemma for its sign
_CONVEX = {">=": "convex_ge", ">": "convex_gt", "<=": "convex_le", "<": "convex_lt", "=": "convex_eq"}
#: the share of the entry beside the diagonal in a row of another state
_SHARE = "(Columns.kernels (columns s) k j (Columns.place (columns s)))"


@rule("column induction", "Columns")
def column_induction(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """All relations of the invariant at once, in a lemma of their own, with a diagonal entry in place of the mean of them; each fact is one of them, or of that mean."""
    node = fact.node
    relations = [writer.term.reader.relation(r["relation"]) for r in node["invariant"]]
    position = node["position"]
    name = f"column_{fact.number - position}"
    if writer.once(name):
        _induction(writer, fact, here, name, relations)
    steps = f"{here.step} {here.is_step}"
    accuracy = [e for e in relations[position].symbols() if isinstance(e, ColumnEntry) and e.role == "accuracy"]
    if not accuracy:
        return [f"exact {_one_of(f'({name} s {here.have} {steps})', position, len(relations))}."]
    (mean,) = accuracy
    convex = _convex(writer, relations[position], {mean.name: "y"})
    said = writer.coq.relation_with(relations[position], {mean.name: "y"}, here.step)
    at_place = f"({name} (set_place i s Hi) {here.have} {steps})"
    each = f"(fun i Hi => {_one_of(at_place, position, len(relations))})"
    steps_of = _over(mean.skip, here.step)
    return [f"exact (Columns.accuracy_invariant (columns s) {steps_of} (fun y => {said}) {convex} {each})."]


def _one_of(proof: str, position: int, count: int) -> str:
    """The proof of one part of a conjunction."""
    for _ in range(position):
        proof = f"(proj2 {proof})"
    return proof if position == count - 1 else f"(proj1 {proof})"


def _over(skip: int, step: str) -> str:
    """The steps of a product."""
    return f"(around (steps s) {step})" if skip else "(all (steps s))"


def _convex(writer: Writer, relation: Relation, values: Mapping[str, str]) -> str:
    """The proof that a relation is convex in y."""
    if not any(s.name in values and values[s.name] == "y" for s in relation.symbols()):
        return "(convex_constant _)"
    if relation.op not in _CONVEX:
        raise NotGenerated(f"{relation} need not hold of means")
    sides = writer.coq.relation_with(relation, values, "k").split(f" {relation.op} ")
    if len(sides) != 2:
        raise NotGenerated(f"{relation} has no two sides")
    left, right = sides
    return f"({_CONVEX[relation.op]} (fun y => {left}) (fun y => {right}) ltac:(by_affine))"


def _induction(writer: Writer, fact: FactTerm, here: Here, name: str, relations: list[Relation]) -> None:
    """The lemma of the invariant: for the steps of a list, the diagonal entry x and a number y beside it."""
    node, coq = fact.node, writer.coq
    entries = [writer.term.symbols[e["value"]] for e in node["entries"]]
    if any(not isinstance(e, ColumnEntry) for e in entries) or len({getattr(e, "skip", 0) for e in entries}) != 1:
        raise NotGenerated("the entries are not of one product of kernels")
    skip = getattr(entries[0], "skip", 0)
    columns = {e.name: "y" if e.role == "beside" else "x" for e in entries if isinstance(e, ColumnEntry)}
    running: dict[str, Running] = {}
    for symbol, variable in node["running"]:
        total = writer.term.symbols[symbol["value"]]
        if not isinstance(total, Aggregate):
            raise NotGenerated(f"{total.name} is no product or sum over steps")
        running[variable["value"]] = Running(coq, total)
    bounds = [writer.term.reader.relation(r["relation"]) for r in node["within"]]
    if len(bounds) > 1:
        raise NotGenerated("more than one bound on a sum is not written yet")

    def values(over: Mapping[str, str], x: str, y: str) -> dict[str, str]:
        return {**over, **{e: {"x": x, "y": y}[v] for e, v in columns.items()}}

    def said(over: Mapping[str, str], x: str, y: str) -> list[str]:
        return [f"({coq.relation_with(r, values(over, x, y), 'k')})" for r in relations]

    def bounded(over: Mapping[str, str]) -> list[str]:
        return [coq.relation_with(b, over, "k") for b in bounds]

    def over(steps: str) -> dict[str, str]:
        return {r.symbol.name: r.over(steps) for r in running.values()}

    whole = f" {AND} ".join(said(over("l"), "x", "y"))
    invariant = f"(fun l x y => {' -> '.join([*bounded(over('l')), whole])})"
    convex = [_convex(writer, r, values(over("l"), "x", "y")) for r in relations]
    term = convex[-1]
    for one in reversed(convex[:-1]):
        term = f"(convex_and _ _ {one} {term})"
    if bounds:
        term = f"(convex_if _ _ {term})"
    at_k = here.of_step("k", "Hk")
    more = {
        "the share is not negative 0": "Wp",
        "the share leaves the diagonal 0": "Wq",
        "the sum is within its bound 0": "B",
        "elsewhere": "(set_place j s Hj)",
    }
    diagonal = entries[0].diagonal if isinstance(entries[0], ColumnEntry) else None
    if diagonal is None:
        raise NotGenerated("the entries are of no column")
    others = {
        node["other"]["value"]: coq.at("(set_place j s Hj)").symbol(diagonal, "k"),
        node["share"]["value"]: _SHARE,
    }
    first = {r.symbol.name: r.first for r in running.values()}
    taken = "B" if bounds else ""
    own = coq.symbol(diagonal, "k")
    lines = [
        f"assert (Cv : forall l x, Rules.convex ({invariant} l x)).",
        f"{{ intros l x. exact {term}. }}",
        f"pose proof (Columns.beside_invariant (columns s) (steps s) {invariant} Cv) as Ind.",
        "assert (One : forall k j, (k < steps s)%nat -> (j < Columns.size (columns s))%nat ->",
        f"  {_SHARE} >= 0 -> {_SHARE} <= 1 - Columns.kernels (columns s) k j j -> {invariant} (k :: nil) {own} {_SHARE}).",
        f"{{ intros k j Hk Hj Wp Wq {taken}.",
        *_parts(
            [f"change {goal}" for goal in said(first, own, _SHARE)],
            [writer.applied(at_k, o["obligation"], values=others, more=more) for o in node["base"]],
        ),
        "}",
    ]
    so_far = {
        node["diagonal_so_far"]["value"]: "u",
        node["beside_so_far"]["value"]: "v",
        node["beside_other_so_far"]["value"]: "w",
        **{variable: r.over("(y :: l)") for variable, r in running.items()},
    }
    grown = {r.symbol.name: r.grown for r in running.values()}
    new = (f"({own} * u + (1 - {own}) * v)", f"({_SHARE} * u + (1 - {_SHARE}) * w)")
    for column, proof in ((0, "I0"), (1, "I1")):
        for i in range(len(relations)):
            more[f"inductive {i} {column}"] = _one_of(proof, i, len(relations))
    lines += [
        "assert (More : forall k y l u v w j, (k < steps s)%nat -> below (steps s) (y :: l) -> (j < Columns.size (columns s))%nat ->",
        f"  {_SHARE} >= 0 -> {_SHARE} <= 1 - Columns.kernels (columns s) k j j ->",
        f"  {invariant} (y :: l) u v -> {invariant} (y :: l) u w -> {invariant} (k :: y :: l) {new[0]} {new[1]}).",
        f"{{ intros k y l u v w j Hk Hl Hj Wp Wq I0 I1 {taken}.",
    ]
    if bounds:
        (within,) = bounded(over("(y :: l)"))
        (longer,) = bounded(grown)
        term_of_k = next(iter(running.values())).first
        nonnegative = " ".join(f"{line[:-1]};" for line in writer.applied(at_k, node["nonnegative"][0]["obligation"]))
        lines += [
            f"  change ({longer}) in B.",
            f"  assert (P : {term_of_k} >= 0) by ({nonnegative[:-1]}).",
            f"  assert (B' : {within}) by lra.",
            "  specialize (I0 B'). specialize (I1 B').",
        ]
    lines += [
        *_parts(
            [f"change {goal}" for goal in said(grown, *new)],
            [writer.applied(at_k, o["obligation"], values={**others, **so_far}, more=more) for o in node["step"]],
        ),
        "}",
    ]
    enough = f"ltac:(assert (X := proj1 {here.have}); lia)"
    step, is_step = here.step, here.is_step
    if skip:
        weights = f"(Columns.kernels (columns s) {step} (Columns.place (columns s)))"
        some = f"(around_nonempty (steps s) {step} {enough} {is_step}) (around_below _ _ {is_step})"
        positive = f"(Columns.leaving_weights (columns s) {step})"
    else:
        weights, some = "(fun _ => 1)", f"(all_nonempty (steps s) {enough}) (all_below _)"
        positive = "(fun j _ => Rle_ge _ _ Rle_0_1)"
    lines.append(f"pose proof (Ind One More {_over(skip, step)} {weights} {some} {positive}) as Here.")
    lines.append("cbv beta in Here.")
    if skip:
        lines.append(
            f"rewrite ?(product_around (steps s) {step}), ?(total_around (steps s) {step}) in Here by exact {is_step}."
        )
    if bounds:
        number = writer.term.data["hypotheses"].index(node["within"][0]["relation"])
        lines.append(f"specialize (Here {writer.hypothesis(here, number)}).")
    means = {
        e.name: f"(Columns.on_diagonal (columns s) {_over(skip, step)})"
        for e in entries
        if isinstance(e, ColumnEntry) and e.role == "accuracy"
    }
    stated = f" {AND} ".join(f"({coq.relation_with(r, means)})" for r in relations)
    writer.lemma(name, writer.stated(fact, stated), [writer.intros(fact, here), *lines, "exact Here."])


def _parts(before: list[str], scripts: list[Script]) -> Script:
    """Scripts for the parts of a conjunction, one after the other, each after a tactic that states its goal."""
    lines = []
    for i, (first, script) in enumerate(zip(before, scripts, strict=True)):
        together = " ".join(f"{line[:-1]};" for line in [f"{first}.", *script])[:-1]
        lines.append(f"  {together}." if i == len(before) - 1 else f"  split; [{together}|].")
    return lines
