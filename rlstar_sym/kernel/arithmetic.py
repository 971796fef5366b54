"""Rules of arithmetic: a relation from its obligation, in another form, the equivalence of two relations; exact points."""

from __future__ import annotations

from rlstar_sym.kernel.reading import Data, FactTerm
from rlstar_sym.kernel.table import NotGenerated, Script, rule
from rlstar_sym.kernel.writing import Here, Writer
from rlstar_sym.logic.coq import called
from rlstar_sym.logic.formulas import Both, Exists, ForAll, InState
from rlstar_sym.polynomial.composed import Composed


@rule("obligation")
def by_obligation(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """The claim is that of the obligation, up to names that are written out."""
    return writer.applied(here, fact.node["obligation"]["obligation"])


@rule("another form")
def in_another_form(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """A fact says it already; what the new form divides by is not 0 by the obligations."""
    shown = fact.node["shown"]
    known = []
    lines = []
    for i, label in enumerate(fact.owes):
        owed = writer.obligation(label)
        script = " ".join(f"{line[:-1]};" for line in writer.applied(here, label))[:-1]
        lines.append(f"assert (D{i} : {writer.relation(owed.claim, here)}) by ({script}).")
        known.append(f"D{i}")
    proof = writer.fact(here, shown["fact"])
    if fact.relation is None:
        raise NotGenerated("it is no relation of one state")
    known += writer.divisors_of(here, shown["fact"])
    there = [condition for condition, _ in writer.term.fact(shown["fact"]).defined]
    if not fact.owes and any(condition not in there for condition, _ in fact.defined):
        known += writer.own_divisors(here, fact)
    return [*lines, f"{writer.same(here, proof, [fact.relation, shown['shown']], known)}."]


@rule("equivalent")
def equivalent(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """Both differences are positive multiples of the pivot."""
    node = fact.node
    op = node["goal"]["relation"][0]
    lemma = {">": "equivalent_gt", ">=": "equivalent_ge"}[op]
    pivot = writer.expression(node["pivot"]["value"], here)
    multiples = [writer.expression(m["value"], here) for m in node["multiples"]]
    sides = [writer.term.reader.relation(node[name]["relation"]) for name in ("goal", "other")]
    shown = writer.coq.at(here.state)
    values = [f"({shown.expression(e, here.step)})" for r in sides for e in (r.left, r.right)]
    lines = [f"apply ({lemma} {' '.join(values)} {pivot} {' '.join(multiples)})."]
    return [*lines, *(f"- {' '.join(writer.applied(here, owed['obligation']))}" for owed in node["owed"])]


def opened_point(writer: Writer) -> str:
    """The tactic that opens every name, so that a goal about an explicit state is about numbers."""
    names = [called(s.name) for s in (*writer.term.names, *writer.term.fields)]
    lists = "product total all but but_two around Sums.others seq nth firstn skipn app Nat.sub Nat.add"
    if any(isinstance(s, Composed) for s in writer.term.names):
        lists += " multiplied rows Kernels.compose Sums.sum_to"
    return f"cbv beta iota zeta delta [{' '.join([*names, 'steps', lists])}]"


def said_of(writer: Writer, fact: FactTerm) -> Data:
    """The claim of a fact; of a conclusion about a point of kernels what it says, which is of all of their states."""
    return fact.says if fact.kind == "witness" and writer.term.diagonals and fact.says is not None else fact.claim


def _diagonals_given(writer: Writer) -> str:
    """The tactic that replaces diagonal entries of an explicit chain by the numbers that are given for them."""
    if not writer.term.diagonals:
        return ""
    names = ", ".join(sorted(called(s.name) for s in writer.term.diagonals))
    given = "rewrite ?Columns.diagonal_between, ?Columns.diagonal_given"
    return f"unfold {names}, set_place; cbn [columns]; {given}; cbn [nth]; rewrite ?Columns.between_itself by lra; "


@rule("witness")
def witness(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """At an exact point everything is decided by computing with numbers."""
    steps = fact.node["steps"]
    length = writer.term.least_steps if steps is None else steps
    for name in writer.term.mentioned(fact.claim):
        if name in writer.undefined:
            raise NotGenerated(writer.undefined[name])
        if type(writer.term.symbols[name]).__name__ == "Function":
            raise NotGenerated("the point is of functions, which no computation with numbers decides")
    decided = f"{_diagonals_given(writer)}{opened_point(writer)}; Certify.decide_numbers"
    each = f"intros k Hk; do {length} (destruct k as [|k]; [{decided}|]); simpl in Hk; lia"
    formula = writer.term.reader.formula(said_of(writer, fact))
    if not isinstance(formula, InState) or not isinstance(formula.body, Both):
        raise NotGenerated("it is not said of one state")
    # the hypotheses that hold, then those that fail (each at its step), then the claim at its step
    places = [*fact.node["dropped"], fact.node["focus"]]
    parts = formula.body.parts
    lines = ["cbv zeta."]
    for i, part in enumerate(parts):
        first = ""
        if isinstance(part, ForAll) and part.variable.sort == "state":
            first, part = "intros i Hi; ", part.body
        elif isinstance(part, Exists) and part.variable.sort == "state":
            first, part = "exists 0%nat, (Nat.lt_0_succ 1); ", part.body
        if isinstance(part, ForAll):
            script = each
        elif isinstance(part, Exists):
            place = places[i - len(parts)]
            script = f"exists {place - 1}%nat; split; [simpl; lia|]; {decided}"
        else:
            script = decided
        lines.append(f"split; [{first}{script}|]." if i < len(parts) - 1 else f"{first}{script}.")
    return lines
