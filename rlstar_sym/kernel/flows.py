"""The rule about the flow of a round: what is the same for all steps along it."""

from __future__ import annotations

from collections.abc import Mapping

from rlstar_sym.kernel.reading import Data, FactTerm
from rlstar_sym.kernel.rounds import want_round
from rlstar_sym.kernel.table import NotGenerated, Script, knows, rule, states
from rlstar_sym.kernel.writing import Here, Writer
from rlstar_sym.logic.coq import AND, CoqWriter, called
from rlstar_sym.polynomial.expressions import symbols
from rlstar_sym.polynomial.printers import coq as printed


@states("conserved along the flow")
def conserved_along_the_flow(writer: Writer, fact: FactTerm, coq: CoqWriter, parts: Mapping[str, Data]) -> str:
    """Of every family of states that moves with time, in which the edges alone move, each at the velocity, and the hypotheses hold from a to b: with C the sum of
    logarithms, C(n) - C(k) is what it was for any two steps, and C(n) changes at the rate.
    """
    read = writer.term.reader
    edge = parts["edge"]["value"]
    name, start, now = called(edge), coq.state, coq.at("(st u)")
    _want_only_mover(writer, edge)
    fixed = []
    for field in writer.term.fields:
        if field.name != edge:
            step = " k" if field.indexed else ""
            range_ = f" k, (k < steps {start})%nat ->" if field.indexed else ","
            fixed.append(f"(forall u{range_} {called(field.name)} (st u){step} = {called(field.name)} {start}{step})")
    held = AND.join(
        [*(f"({now.of_every_step(read.relation(part['relation']))}) " for part in parts["hypotheses"]), "True"]
    )
    velocity, rate = (now.expression(read.expression(parts[key]["value"])) for key in ("velocity", "rate"))

    def total(state: str, step: str) -> str:
        there = coq.at(state)
        terms = [(there.expression(read.expression(part["value"]), step) for part in pair) for pair in parts["logs"]]
        return f"({' + '.join(f'({constant}) * ln ({argument})' for constant, argument in terms)})"

    moves = f"derivable_pt_lim (fun w => {name} (st w) n) u ({velocity})"
    supposed = [
        f"st a = {start}",
        f"(forall u, steps (st u) = steps {start})",
        *fixed,
        f"(forall u, a <= u <= b -> {held})",
        f"(forall u n, a <= u <= b -> (n < steps {start})%nat -> {moves})",
    ]
    stays = f"{total('(st u)', 'n')} - {total('(st u)', 'k')} = {total(start, 'n')} - {total(start, 'k')}"
    changes = f"derivable_pt_lim (fun w => {total('(st w)', 'n')}) u ({rate})"
    step = f"(n < steps {start})%nat"
    return (
        f"(forall (st : R -> state) (a b : R), {' -> '.join(supposed)} -> forall u, a <= u <= b ->"
        f" (forall n k, {step} -> (k < steps {start})%nat -> {stays}) {AND} (forall n, {step} -> {changes}))"
    )


def _want_only_mover(writer: Writer, edge: str) -> None:
    """Refuse a flow along which more than the edge moves."""
    if set(writer.term.moved) != {edge}:
        raise NotGenerated("a flow of more than the edges of the steps is not written yet")


def _positive(fact: FactTerm, number: int) -> str:
    """What the lemma is called that the argument of a logarithm is positive."""
    return f"positive_{fact.number}_{number}"


def _at_edge(writer: Writer, edge: str, data: Data, state: str) -> str:
    """An expression in the edge, which is called x there, and in parameters."""
    expression = writer.term.reader.expression(data)
    there = writer.coq.at(state)
    for symbol in symbols(expression):
        if symbol.name != edge and edge in writer.term.mentioned(symbol.name):
            raise NotGenerated(f"{symbol.name}, which is made of the edge, stands in a logarithm")
    return f"({printed(expression, {s.name: 'x' if s.name == edge else there.symbol(s) for s in symbols(expression)})})"


@rule("conserved quantity", "Flows")
def conserved_quantity(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """The library's theorem; every logarithm is of a function that is affine in the edge, so that its slope is a number of the state."""
    node, parts = fact.node, fact.claim["parts"]
    want_round(writer)
    edge = node["edge"]["value"]
    if any(parts[key] != node[key] for key in ("edge", "logs", "velocity", "rate")):
        raise NotGenerated("what is conserved is not what the claim speaks of")
    numbers = writer.term.data["hypotheses"]
    if [part["relation"] for part in parts["hypotheses"]] != [numbers[i] for i in fact.every]:
        raise NotGenerated("the hypotheses along the flow are not those of the fact")
    hypotheses = writer.hypotheses(fact.every)
    change, *positive = (owed["obligation"] for owed in node["owed"])
    x = Here(fact.every, {}, "y", "Hy", "m", "Hm")
    logs, slopes, proofs = [], [], []
    for i, (pair, slope, label) in enumerate(zip(node["logs"], node["slopes"], positive, strict=True)):
        if edge in writer.term.mentioned(slope["value"]):
            raise NotGenerated("a logarithm of what is not affine in the edge is not written yet")
        constant, argument = (_at_edge(writer, edge, part["value"], "y") for part in pair)
        rises = writer.expression(slope["value"], x)
        above = f"{writer.expression(pair[1]['value'], here)} > 0"
        writer.once(_positive(fact, i))
        script = [writer.intros(fact, here), *writer.applied(here, label)]
        writer.lemma(_positive(fact, i), writer.stated(fact, above), script)
        logs.append(f"{constant} * ln {argument}")
        slopes.append(f"{constant} * ({rises} / {argument})")
        affine = "(ltac:(intros z; cbv beta; ring))"
        function = f"(fun x => {argument})"
        proof = f"(slope_log {constant} {function} {rises} _ {affine} ({_positive(fact, i)} y Hy m Hm))"
        proofs.append(proof.replace("(slope_log", "(Flows.slope_log"))
    term = proofs[0]
    for proof in proofs[1:]:
        term = f"(Calculus.slope_plus _ _ _ _ _ {term} {proof})"
    total, slope_of_total = (f"(fun y x => {' + '.join(terms)})" for terms in (logs, slopes))
    velocity, rate = (writer.expression(node[key]["value"], x.at("s", "")) for key in ("velocity", "rate"))
    fixed = [f.name for f in writer.term.fields if f.name != edge]
    velocity = f"(fun s m => {velocity})"
    functions = f"{called(edge)} {velocity} {total} {slope_of_total} (fun s => {rate}) {hypotheses}"
    held = "(HH u Hu)"
    each = []
    for _ in fact.every:
        each.append(f"split; [exact (proj1 {held})|].")
        held = f"(proj2 {held})"
    return [
        f"assert (Sl : forall y, {hypotheses} y -> forall m, (m < steps y)%nat ->",
        f"  derivable_pt_lim ({total} y) ({called(edge)} y m) ({slope_of_total} y ({called(edge)} y m))).",
        f"{{ intros y Hy m Hm. exact {term}. }}",
        f"assert (Sr : forall y, {hypotheses} y -> forall m, (m < steps y)%nat ->",
        f"  {slope_of_total} y ({called(edge)} y m) * {velocity} y m = (fun s => {rate}) y).",
        f"{{ intros y Hy m Hm. cbv beta. {' '.join(writer.applied(x, change)[:-1])} {_same_rate(writer, x, change)} }}",
        f"intros st a b E KS {' '.join(f'K_{name}' for name in fixed)} HH D u0 Hu0. subst s.",
        f"refine (Flows.conserved_flow state steps {functions} Sl Sr st a b KS _ _ D u0 Hu0).",
        f"- intros u x. cbv beta. {' '.join(f'rewrite ?K_{name}.' for name in fixed)} reflexivity.",
        "- intros u Hu. split; [rewrite (KS u); exact (proj1 Hs)|].",
        *(f"  {line}" for line in each),
        "  exact I.",
    ]


def _same_rate(writer: Writer, here: Here, label: str) -> str:
    """The sentence for the common rate from its obligation, which writes the derivative otherwise."""
    return f"same {writer.claim(label)}."


@knows("conserved quantity")
def arguments_are_positive(writer: Writer, fact: FactTerm, here: Here) -> list[tuple[Data, str]]:
    """That arguments of logarithms are positive."""
    return [
        (
            [">", argument["value"], "0"],
            f"({_positive(fact, i)} {here.state} {writer.together(here, fact.assumed)} {here.step} {here.is_step})",
        )
        for i, (_, argument) in enumerate(fact.node["logs"])
    ]
