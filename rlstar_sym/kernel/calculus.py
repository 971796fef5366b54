"""Rules of calculus: values of an increasing function compared, and special cases."""

from __future__ import annotations

from rlstar_sym.kernel.citing import cited_defined
from rlstar_sym.kernel.definedness import write_defined
from rlstar_sym.kernel.reading import Data, FactTerm
from rlstar_sym.kernel.table import NotGenerated, Script, rule
from rlstar_sym.kernel.writing import Here, Writer


def at_value(writer: Writer, here: Here, variable: Data, value: Data) -> str:
    """The state with a value for a variable, which is the value of a name in the state at hand."""
    return f"({writer.setter(writer.term.symbols[variable])} {writer.expression(value, here)} {here.state})"


def moved(writer: Writer, here: Here, source: Data) -> str:
    """The proof that a hypothesis about a variable holds of a value: it is a hypothesis at hand, or a fact says so."""
    if "hypothesis" in source:
        number = source["hypothesis"]
        return writer.part(here, number) if number in here.every else writer.hypothesis(here, number)
    relation = writer.relation(source["shown"], here)
    return f"(ltac:({writer.shown(here, source)}) : {relation})"


def speaking_of(writer: Writer, numbers: tuple[int, ...], variable: Data) -> list[int]:
    """Those of the hypotheses that speak of a variable, also inside names."""
    data = writer.term.data["hypotheses"]
    return [i for i in numbers if variable in writer.term.mentioned(data[i])]


def hypotheses_at(writer: Writer, here: Here, numbers: tuple[int, ...], proofs: dict[int, str]) -> str:
    """The proof of hypotheses at a state with another value of a variable: given proofs for those that speak of it."""
    writer.hypotheses(numbers)
    term = "I"
    for number in reversed(numbers):
        proof = proofs.get(number) or writer.part(here, number)
        term = f"(conj {proof} {term})"
    return f"(conj (proj1 {here.have}) {term})"


@rule("special case")
def special_case(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """The fact, at the state with the value for the variable."""
    node = fact.node
    variable = node["variable"]["value"]
    shown = writer.term.fact(node["fact"]["fact"])
    about = speaking_of(writer, shown.assumed, variable)
    if len(about) != len(node["satisfied"]):
        raise NotGenerated("the hypotheses about the variable are not those that were shown of the value")
    if any(writer.term.indexed(writer.term.hypotheses[i]) for i in about):
        raise NotGenerated("a hypothesis about the variable at every step is not written yet")
    proofs = {number: moved(writer, here, part) for number, part in zip(about, node["satisfied"], strict=True)}
    state = at_value(writer, here, variable, node["value"]["value"])
    have = hypotheses_at(writer, here, shown.assumed, proofs)
    return [f"exact ({writer.fact_name(node['fact']['fact'])} {state} {have} {here.step} {here.is_step})."]


@rule("compare")
def compare(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """The function was shown to increase between any two values in the interval; equal values for equal places."""
    node = fact.node
    variable = node["variable"]["value"]
    rises = writer.term.fact(node["rises"]["fact"])
    about = speaking_of(writer, rises.assumed, variable)
    if rises.one or any(writer.term.indexed(writer.term.hypotheses[i]) for i in about):
        raise NotGenerated("a hypothesis about the variable of one step, or of every step, is not written yet")
    inside = node["inside"]
    low, high = ([moved(writer, here, pair[i]) for pair in inside] for i in (0, 1))
    state = at_value(writer, here, variable, node["lower"]["value"])
    have = hypotheses_at(writer, here, rises.assumed, dict(zip(about, low, strict=True)))
    places = [writer.expression(node[name]["value"], here) for name in ("lower", "higher")]
    start = f"{writer.fact_name(node['rises']['fact'])} {state} {have} {here.step} {here.is_step} {' '.join(places)}"
    given = " ".join([*low, *high])
    order = writer.shown(here, node["ordered"])
    if node["strict"]:
        return [f"assert (O : {places[0]} < {places[1]}) by ({order}).", f"exact ({start} {given} O)."]
    return [
        f"assert (O : {places[0]} <= {places[1]}) by ({order}).",
        "destruct O as [O|O].",
        f"- left. exact ({start} {given} O).",
        f"- right. exact (f_equal (fun x => {_as_function(writer, here, fact, variable)}) O).",
    ]


def _as_function(writer: Writer, here: Here, fact: FactTerm, variable: Data) -> str:
    """The function of the place, which both sides of the relation are values of."""
    name = fact.node["function"]["value"]
    state = f"({writer.setter(writer.term.symbols[variable])} x {here.state})"
    return writer.expression(name, here.at(state, ""))


def defined_at_places(writer: Writer, here: Here) -> list[str]:
    """Proofs that a function is defined at the places at which facts under the hypotheses at hand compare it, or speak of it: each of them one condition there."""
    found: list[str] = []
    for fact in writer.term.facts.values():
        if fact.kind not in ("compare", "special case") or fact.along or fact.named or fact.one:
            continue
        if fact.number not in writer.done.proved or not set(fact.assumed) <= set(here.every):
            continue
        kept = writer.kept()
        try:
            for proof in _at_places(writer, fact, here):
                for _ in fact.node["defined"]:
                    found.append(f"(proj1 {proof})")
                    proof = f"(proj2 {proof})"
        except NotGenerated:
            writer.take_back(kept)
    return found


def _at_places(writer: Writer, fact: FactTerm, here: Here) -> list[str]:
    """For each place of one fact the proof of all the conditions."""
    node = fact.node
    variable = node["variable"]["value"]
    if fact.kind == "compare":
        reference = node["rises"]["fact"]
        places = {
            node[name]["value"]: [pair[i] for pair in node["inside"]] for i, name in enumerate(("lower", "higher"))
        }
    else:
        reference = node["fact"]["fact"]
        places = {node["value"]["value"]: node["satisfied"]}
    of = writer.term.fact(reference)
    if isinstance(reference, int):
        if not write_defined(writer, of) or len(of.defined) != len(node["defined"]):
            raise NotGenerated(f"that ({of.number}) is defined is not shown")
        name = f"defined_{of.number}"
    else:
        name = cited_defined(writer, of, writer.others[reference[0]], [c["relation"] for c in node["defined"]])
    about = speaking_of(writer, of.assumed, variable)
    proofs = []
    for place, sources in places.items():
        inside = dict(zip(about, (moved(writer, here, source) for source in sources), strict=True))
        state, have = at_value(writer, here, variable, place), hypotheses_at(writer, here, of.assumed, inside)
        proofs.append(f"({name} {state} {have} {here.step} {here.is_step})")
    return proofs
