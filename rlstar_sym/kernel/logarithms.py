"""Rules about logarithms and exponentials."""

from __future__ import annotations

from rlstar_sym.kernel.limits import function
from rlstar_sym.kernel.reading import Data, FactTerm
from rlstar_sym.kernel.rounds import FIRST_STEP
from rlstar_sym.kernel.running import steps_of
from rlstar_sym.kernel.table import NotGenerated, Script, rule
from rlstar_sym.kernel.writing import Here, Writer
from rlstar_sym.polynomial.expressions import Aggregate
from rlstar_sym.polynomial.functions import Function

_OF_PRODUCT = {"=": "log_equal", "<": "log_below", "<=": "log_at_most", ">": "log_above", ">=": "log_at_least"}
_OF_EXPONENTIAL = {"<": "exp_lt", "<=": "exp_le", ">": "exp_gt", ">=": "exp_ge"}


def asserted(writer: Writer, here: Here, name: str, part: Data) -> str:
    """The line that shows the relation of a part `Shown`, under a name."""
    return f"assert ({name} : {writer.relation(part['shown'], here)}) by ({writer.shown(here, part)})."


def function_of(writer: Writer, data: Data) -> Function:
    """The logarithm, exponential or root of this name."""
    symbol = writer.term.symbols.get(data) if isinstance(data, str) else None
    if not isinstance(symbol, Function):
        raise NotGenerated(f"{data} is no logarithm or exponential")
    return symbol


@rule("logarithm of a product")
def logarithm_of_a_product(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """The logarithm of every factor in order, their sum that of the product."""
    node = fact.node
    positive = iter(range(1, len(node["positive"])))
    lines = [asserted(writer, here, f"P{i}", part) for i, part in enumerate(node["positive"])]
    lines.append(asserted(writer, here, "C", node["product"]))
    proof, product, total = "is_log_one", "1", "0"
    for position, (given, times) in enumerate(node["factors"]):
        factor = function_of(writer, given["value"])
        argument = f"({writer.coq.at(here.state).expression(factor.argument, here.step)})"
        value = writer.value(here, factor.name)
        if factor.kind == "exp":
            one, part, log = f"(is_log_exp {argument} : is_log {value} {argument})", value, argument
        else:
            one, part, log = f"(is_log_ln {argument} P{next(positive)} : is_log {argument} {value})", argument, value
        if times > 1:
            count = f"ltac:(simpl; ring) : INR {times} = {times}"
            one, part, log = (
                f"(is_log_power {times} {times} _ _ ({count}) {one})",
                f"({part} ^ {times})",
                f"({times} * {log})",
            )
        if position == 0:
            proof, product, total = one, part, log
        else:
            proof, product, total = (
                f"(is_log_times _ _ _ _ {proof} {one})",
                f"({product} * {part})",
                f"({total} + {log})",
            )
    y, whole = (writer.expression(side, here) for side in node["product"]["shown"][1:])
    claimed = writer.expression(fact.relation[2], here)
    lines += [
        f"assert (L : is_log {whole} {claimed}).",
        f"{{ apply (is_log_form {product} {whole} {total} {claimed} {proof}); by_polynomials. }}",
    ]
    more = "" if node["op"] == "=" else "P0 "
    return [*lines, f"exact ({_OF_PRODUCT[node['op']]} {y} {whole} {claimed} L {more}C)."]


@rule("logarithm of a product over steps")
def logarithm_of_steps(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """The logarithm of a product over steps is the sum of the logarithms."""
    node = fact.node
    product = writer.term.symbols[node["product"]["value"]]
    if not isinstance(product, Aggregate) or product.skip == 2:
        raise NotGenerated("a product over all steps but two is not written yet")
    steps = steps_of(product, here.state, here.step)
    # what is the same at every step is said of the steps other than the first
    n, is_one = (here.step, here.is_step) if product.indexed else ("O", FIRST_STEP.format(have=here.have))
    within = "in_all (steps s) k" if product.skip == 0 else f"in_but (steps s) {n} k {is_one}"
    is_step = f"(proj1 ({within}) Hin)" if product.skip == 0 else f"(proj1 (proj1 ({within}) Hin))"
    shown = writer.shown(here.of_step("k", is_step), node["positive"])
    term = f"(fun k => {writer.coq.at(here.state).expression(product.term, 'k')})"
    return [f"exact (ln_of_product {steps} {term} (fun k Hin => ltac:({shown})))."]


@rule("exponential")
def exponential(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """exp is positive, and increases."""
    op, _, right = fact.node["relation"]["relation"]
    if not fact.node["shown"]:
        return ["exact (exp_positive _)."]
    (shown,) = fact.node["shown"]
    lines = [asserted(writer, here, "A", shown)]
    if right == "1":
        return [*lines, f"exact ({_OF_EXPONENTIAL[op]}_1 _ A)."]
    return [*lines, f"exact ({_OF_EXPONENTIAL[op]} _ _ A)."]


@rule("logarithm bounds")
def logarithm_bounds(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """1 - 1/y <= log y <= y - 1, or multiplied out for a quotient."""
    node = fact.node
    value = function_of(writer, node["value"]["value"])
    log = writer.value(here, value.name)
    y = f"({writer.coq.at(here.state).expression(value.argument, here.step)})"
    strict = "_strict" if node["strict"] else ""
    upper = node["side"] == "upper"
    op = {(True, True): "<", (True, False): "<=", (False, True): ">", (False, False): ">="}[upper, node["strict"]]
    lines = [asserted(writer, here, "P", node["shown"][0])]
    if strict:
        lines.append(asserted(writer, here, "D", node["shown"][1]))
        differs = "(not_one _ D)" if node["shown"][1]["shown"][0] == ">" else "D"
        lines.append(f"assert (D1 : {y} <> 1) by exact {differs}.")
    if node["quotient"]:
        below, top = (writer.expression(part["shown"][1], here) for part in node["quotient"])
        lines += [asserted(writer, here, name, part) for name, part in zip(("B", "T"), node["quotient"], strict=True)]
        multiplied = f"{log} * {below if upper else top} {op} {top} - {below}"
        proof = f"ln_{node['side']}_quotient{strict} {top} {below} T B{' D1' if strict else ''}"
    else:
        multiplied = f"{log} {op} {f'{y} - 1' if upper else f'1 - 1 / {y}'}"
        proof = f"ln_{node['side']}{strict} {y} P{' D1' if strict else ''}"
    known = ["P", *(["B", "T"] if node["quotient"] else [])]
    lines.append(f"assert (X : {multiplied}) by exact ({proof}).")
    return [*lines, f"{writer.same(here, 'X', [fact.relation], known)}."]


@rule("logarithm mean bound")
def logarithm_mean_bound(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """2 log s against s - 1/s, on either side of 1."""
    node = fact.node
    value = function_of(writer, node["value"]["value"])
    log = writer.value(here, value.name)
    s = f"({writer.coq.at(here.state).expression(value.argument, here.step)})"
    names = ["P", "Q"][: len(node["shown"])]
    lines = [asserted(writer, here, name, part) for name, part in zip(names, node["shown"], strict=True)]
    above = node["side"] == "above 1"
    lemma = "two_ln_above" if above else "two_ln_below"
    lines.append(
        f"assert (X : 2 * {log} {'<' if above else '>'} {s} - 1 / {s}) by exact ({lemma} {s} {' '.join(names)})."
    )
    return [*lines, f"{writer.same(here, 'X', [fact.relation], names)}."]


@rule("round count")
def round_count(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """The goal is that a quantity has reached the target, and the quantity is squared in every round."""
    node = fact.node
    growth, reach = (writer.term.fact(node[name]["fact"]) for name in ("growth", "reach"))
    hypotheses = writer.hypotheses(growth.every)
    keeps = f"lasting_{hypotheses[1:]}"
    if growth.along or keeps not in writer.helpers:
        raise NotGenerated(f"it is not shown here that the hypotheses of ({growth.number}) last")
    goal, reached = (part["holds"] for part in reach.claim["iff"])
    there = Here(growth.every, {}, "s'", "Hs'", here.step, "Hn'")
    region = f"(fun s => {hypotheses} s /\\ ({here.step} < steps s)%nat)"
    base, target = (node[name]["value"] for name in ("base", "target"))
    above = [
        f"change ({writer.expression(e, there)} > 1); {writer.shown(there, part)}"
        for e, part in zip((base, target), node["shown"], strict=True)
    ]
    of_goal = f"(fun s => {writer.relation(goal, Here((), {}, step=here.step))})"
    functions = f"{of_goal} {function(writer, base)} {function(writer, target)}"
    if base != reached[1]:
        raise NotGenerated("the quantity that grows is not the one that reaches the target")
    return [
        f"apply (round_count_log state round {functions} {region}).",
        f"- intros s' [Hs' Hn']. split; [exact ({keeps} s' Hs' 1%nat)|exact Hn'].",
        "- intros s'. reflexivity.",
        f"- intros s' [Hs' Hn']. exact {writer.fact(there, node['growth']['fact'])}.",
        f"- intros s' [Hs' Hn']. exact {writer.fact(there, node['reach']['fact'])}.",
        f"- intros s' [Hs' Hn']. {above[0]}.",
        f"- intros s' [Hs' Hn']. {above[1]}.",
        f"- split; [exact {writer.together(here, growth.every)}|exact {here.is_step}].",
    ]
