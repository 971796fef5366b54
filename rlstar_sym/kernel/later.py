"""Rules about starts and later rounds: start values, the state after a round, and from some round on."""

from __future__ import annotations

from rlstar_sym.kernel.limits import along, function, shows
from rlstar_sym.kernel.reading import Data, FactTerm
from rlstar_sym.kernel.rounds import FIRST_STEP, lasting, later, want_round
from rlstar_sym.kernel.table import NotGenerated, Script, rule
from rlstar_sym.kernel.writing import Here, Writer


def tends(fact: FactTerm) -> tuple[Data, Data]:
    """The quantity and the value of a fact that is a limit."""
    if "tends" not in fact.claim:
        raise NotGenerated(f"({fact.number}) is no limit of one quantity")
    return fact.claim["quantity"]["at"], fact.claim["to"]["at"]


@rule("start value")
def start_value(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """The name is given the value of the quantity at round 0."""
    node = fact.node
    want_round(writer)
    inner = writer.term.fact(node["limit"]["fact"])
    quantity, value = tends(inner)
    name = writer.term.symbols[node["name"]["value"]]
    put = f"({writer.setter(name)} {writer.expression(node['quantity']['value'], here)})"
    numbers = writer.term.data["hypotheses"]
    supposed = [numbers.index(part["relation"]) for part in node["supposed"] if part["relation"] in numbers]
    start = here if not here.along else here.at("s", f"({here.have} O)")
    lines = [
        f"assert (Hs' : {writer.hypotheses(inner.every)} ({put} s)).",
        f"{{ split; [exact (proj1 {start.have})|].",
    ]
    for number in inner.every:
        if number in here.every:
            lines.append(f"  split; [exact {writer.part(start, number)}|].")
        elif supposed and number == supposed[0]:
            lines.append("  split; [first [exact (Rle_refl _) | exact (Rge_refl _)]|].")
        elif number in supposed:
            known = node["known"][supposed.index(number) - 1]
            step = start.of_step("O", FIRST_STEP.format(have=start.have))
            lines.append(f"  split; [{shows(writer, step, writer.relation(known['shown'], step), known)}|].")
        else:
            raise NotGenerated(f"{writer.term.hypotheses[number]} is neither at hand nor supposed of a start value")
    lines.append("  exact I. }")
    have = "Hs'"
    if here.along:
        lines += _lasts_from_start(writer, fact, here, inner, put)
        have = "HR"
    limit = f"({writer.fact_name(node['limit']['fact'])} ({put} s) {have} {here.step} {here.is_step})"
    arguments = f"{put} {function(writer, quantity)} {writer.expression(value, here)} s"
    same = "(fun _ => eq_refl) (fun _ => eq_refl)"
    return [*lines, f"exact (limit_of_parameter state round {arguments} {same} {limit})."]


def _lasts_from_start(writer: Writer, fact: FactTerm, here: Here, inner: FactTerm, put: str) -> Script:
    """HR: along a run of which every round satisfies the hypotheses, what is supposed of the start value lasts."""
    kept = {part["hypothesis"]: part for part in fact.node["lasting"]}
    outer, whole = writer.hypotheses(here.every), writer.hypotheses(inner.every)
    there = Here(inner.every, {}, "x", "Hx", "O", FIRST_STEP.format(have="Hx"))
    after = Here(here.every, {}, "(round x)", "Ax")
    script = ["split; [exact (proj1 Hx)|]."]
    for number in inner.every:
        if number in here.every:
            script.append(f"split; [exact {writer.part(after, number)}|].")
        elif number in kept:
            script.append(f"split; [{later(writer, there, kept[number])}|].")
        else:
            raise NotGenerated(f"{writer.term.hypotheses[number]} is not shown to last")
    return [
        f"assert (HR : forall t, {whole} (run round t ({put} s))).",
        f"{{ apply (lasting state round {whole} {outer} ({put} s)).",
        f"  - intros x Hx Ax. {' '.join(script)} exact I.",
        "  - exact Hs'.",
        f"  - intros t. rewrite (run_commutes state round {put} (fun _ => eq_refl) t s). exact ({here.have} t). }}",
    ]


@rule("one round later")
def one_round_later(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """The state after one round satisfies the hypotheses of the limit."""
    node = fact.node
    want_round(writer)
    limit = writer.term.fact(node["limit"]["fact"])
    quantity, value = tends(limit)
    kept = {part["hypothesis"]: part for part in node["later"]}
    lines = [f"assert (Hs' : {writer.hypotheses(limit.every)} (round s)).", "{ split; [exact (proj1 Hs)|]."]
    for number in limit.every:
        indexed = writer.term.indexed(writer.term.hypotheses[number])
        step = here.of_step("m", "Hm") if indexed else here.of_step("O", FIRST_STEP.format(have=here.have))
        before = "intros m Hm; " if indexed else ""
        lines.append(f"  split; [{before}{later(writer, step, kept[number])}|].")
    lines.append("  exact I. }")
    there = Here(limit.every, {}, "(round s)", "Hs'", here.step, here.is_step)
    arguments = f"{function(writer, quantity)} {writer.expression(value, here)} s"
    return [*lines, f"exact (limit_later state round {arguments} {writer.fact(there, node['limit']['fact'])})."]


@rule("from next round")
def from_next_round(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """What a quantity tends to one round later, it tends to."""
    node = fact.node
    want_round(writer)
    limit = writer.term.fact(node["limit"]["fact"])
    following, value = tends(limit)
    functions = f"{function(writer, node['quantity']['value'])} {function(writer, following)}"
    proof = writer.fact(here, node["limit"]["fact"])
    return [
        f"exact (limit_from_next_round state round {functions} {writer.expression(value, here)} s (fun t => eq_refl) {proof})."
    ]


@rule("from some round")
def from_some_round(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """A limit below the bound brings the hypothesis that is missing."""
    node = fact.node
    want_round(writer)
    limit, reached = (writer.term.fact(node[name]["fact"]) for name in ("limit", "reached"))
    quantity, value = tends(limit)
    x, a = tends(reached)
    relation = node["more"]["relation"]
    number = writer.term.data["hypotheses"].index(relation)
    if writer.term.indexed(writer.term.hypotheses[number]):
        raise NotGenerated("a hypothesis about every step from some round on is not written yet")
    region = along(writer, here, lasting(writer, here, node["lasting"]))
    there = region.there
    bound = relation[2] if relation[0] == "<" else relation[1]
    term = "I"
    for one in reversed(limit.every):
        term = f"(conj {'Hx' if one == number else writer.part(there, one)} {term})"
    name = writer.fact_name(node["limit"]["fact"])
    shown = f"({name} s' (conj (proj1 {there.have}) {term}) {here.step} {there.is_step})"
    functions = " ".join(function(writer, e) for e in (quantity, value, x))
    ends = f"{writer.expression(a, here)} {writer.expression(bound, here)}"
    return [
        f"apply (limit_once_below state round {region.name} {functions} {ends}).",
        f"- intros s' [Hs' Hn']. {region.kept}.",
        "- intros s'. reflexivity.",
        f"- intros s' [Hs' Hn'] Hx. exact {shown}.",
        "- lra.",
        "- split; assumption.",
        f"- exact {writer.fact(here, node['reached']['fact'])}.",
    ]
