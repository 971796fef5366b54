"""Rules about what quantities tend to: geometric bounds, descents, squeezes, repeated squaring."""

from __future__ import annotations

from dataclasses import dataclass

from rlstar_sym.kernel.citing import lasting_there
from rlstar_sym.kernel.reading import Data, FactTerm
from rlstar_sym.kernel.rounds import FIRST_STEP, lasting, want_round
from rlstar_sym.kernel.table import NotGenerated, Script, rule
from rlstar_sym.kernel.writing import Here, Writer
from rlstar_sym.polynomial.expressions import Aggregate


@dataclass(frozen=True)
class Along:
    """A predicate of states that a round keeps: the hypotheses, which a round preserves or which are supposed of every round, and that n is a step.

    name: as Coq has it; kept: the tactic that shows that a round keeps it, for s' with `[Hs' Hn']`; there: what is at hand at s'.
    """

    name: str
    kept: str
    there: Here


def along(writer: Writer, here: Here, keeps: str | None) -> Along:
    """The predicate for the hypotheses at hand. keeps: the lemma that they hold at every round, if they are not supposed of every round."""
    hypotheses = writer.hypotheses(here.every)
    if keeps is None:
        name = f"(fun s => (forall t, {hypotheses} (run round t s)) /\\ (n < steps s)%nat)"
        kept = "split; [intros t; rewrite (run_round state round t s'); exact (Hs' (S t))|exact Hn']"
        return Along(name, kept, Here(here.every, {}, "s'", "(Hs' O)", here.step, "Hn'"))
    name = f"(fun s => {hypotheses} s /\\ (n < steps s)%nat)"
    kept = f"split; [exact ({keeps} s' Hs' 1%nat)|exact Hn']"
    return Along(name, kept, Here(here.every, {}, "s'", "Hs'", here.step, "Hn'"))


def shows(writer: Writer, here: Here, goal: str, part: Data) -> str:
    """The tactic for a goal that reads as given up to conversion, from a part `Shown`."""
    proof = writer.fact(here, part["fact"])
    fact = writer.term.fact(part["fact"])
    if fact.relation is None:
        raise NotGenerated(f"({fact.number}) is no relation of one state")
    known = writer.divisors_of(here, part["fact"])
    return f"change ({goal}); {writer.same(here, proof, [part['shown'], fact.relation], known)}"


def function(writer: Writer, expression: Data, step: str = "n") -> str:
    """An expression as a function of the state."""
    return f"(fun s => {writer.expression(expression, Here((), {}, step=step))})"


def side(writer: Writer, here: Here, part: Data, left: bool) -> str:
    """One side of the relation of a part `Shown`, in the state."""
    return writer.expression(part["shown"][1 if left else 2], here)


@rule("geometric bound")
def geometric_bound(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """0 <= q, q' <= ratio * q, 0 <= ratio < 1, as long as the hypotheses hold, which is always."""
    node = fact.node
    want_round(writer)
    quantity, ratio = node["quantity"]["value"], node["ratio"]["value"]
    keeps = writer.done.lasting[fact.number] = lasting(writer, here, node["lasting"])
    region = along(writer, here, keeps)
    there = region.there
    q, r = writer.expression(quantity, there), writer.expression(ratio, there)
    nonnegative, shrinks, low, high = node["shown"]
    goals = [
        (f"{q} >= 0", nonnegative),
        (f"{side(writer, there, shrinks, _on_left(shrinks))} <= {r} * {q}", shrinks),
        (f"{r} >= 0", low),
        (f"{r} < 1", high),
    ]
    return [
        f"apply (geometric_bound state round {region.name} {function(writer, quantity)} {function(writer, ratio)}).",
        f"- intros s' [Hs' Hn']. {region.kept}.",
        "- intros s'. reflexivity.",
        *(f"- intros s' [Hs' Hn']. {shows(writer, there, goal, part)}." for goal, part in goals),
        "- split; assumption.",
    ]


def _on_left(part: Data) -> bool:
    """Whether the smaller side of a relation stands on the left."""
    return part["shown"][0] in ("<=", "<")


@rule("squeeze")
def squeeze(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """value - quantity is at most `by`, which tends to 0, and at least 0 or -by."""
    node = fact.node
    want_round(writer)
    null = writer.term.fact(node["null"]["fact"])
    over = node["of_steps"]
    of_null = Here(null.every, {}, along=null.along)
    keeps = None
    if not null.along:
        hypotheses = writer.hypotheses(null.every)
        keeps = f"lasting_{hypotheses[1:]}"
        if keeps not in writer.helpers:
            name = writer.fact_name(node["null"]["fact"])
            if isinstance(null.reference, int):
                raise NotGenerated(f"it is not shown here that the hypotheses of {name} last")
            lasting_there(writer, null, writer.others[null.reference[0]], keeps)
    region = along(writer, of_null, keeps)
    there = region.there
    quantity, value, by = (node[name]["value"] for name in ("quantity", "value", "by"))
    q, v, b = (writer.expression(e, there) for e in (quantity, value, by))
    first, second = node["sides"]
    lemma = "squeeze_both" if node["two_sided"] else "squeeze_below"
    upper = f"{q} <= {v} + {b}" if node["two_sided"] else f"{q} <= {v}"
    functions = " ".join(function(writer, e) for e in (quantity, value, by))
    have = writer.together(here, null.every)
    lines = [
        f"apply ({lemma} state round {region.name} {functions}).",
        f"- intros s' [Hs' Hn']. {region.kept}.",
        "- intros s'. reflexivity.",
        f"- intros s' [Hs' Hn']. {shows(writer, there, upper, first)}.",
        f"- intros s' [Hs' Hn']. {shows(writer, there, f'{v} - {q} <= {b}', second)}.",
        f"- split; [exact {have}|exact {here.is_step}].",
    ]
    if over is None:
        return [*lines, f"- exact (proj2 {writer.fact(here, node['null']['fact'])})."]
    total = writer.term.symbols[over["value"]]
    if not isinstance(total, Aggregate):
        raise NotGenerated(f"{total.name} is no sum over steps")
    each = f"(fun k Hk => proj2 {writer.fact(here.of_step('k', 'Hk'), node['null']['fact'])})"
    term = f"(fun s k => {writer.coq.expression(total.term, 'k')})"
    if total.skip == 0:
        lines.append(f"- exact (null_over_all_steps state round steps {term} s (fun _ => eq_refl) {each}).")
    elif total.skip == 1:
        steps = f"{here.step} {term} s (fun _ => eq_refl) {here.is_step}"
        lines.append(f"- exact (null_over_other_steps state round steps {steps} {each}).")
    else:
        raise NotGenerated("a sum over all steps but two is not written yet")
    return lines


@rule("descent")
def descent(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """The quantity never rises, and while it is at least e > 0, the fuel falls by a fixed amount, which may depend on e."""
    node = fact.node
    want_round(writer)
    level = writer.term.symbols[node["level"]["value"]]
    quantity, fuel, loss = (node[name]["value"] for name in ("quantity", "fuel", "loss"))
    keeps = None if node["along"] else lasting(writer, here, node["lasting"])
    if keeps is not None:
        writer.done.lasting[fact.number] = keeps
    region = along(writer, here, keeps)
    there = region.there
    set_level = writer.setter(level)
    low, falls, some = node["shown"]
    q, u = writer.expression(quantity, there), writer.expression(fuel, there)
    above = [_number(writer, part["relation"]) for part in node["above"]]

    def at_level(part: Data) -> str:
        """The fact at the state with the level e."""
        shown = writer.term.fact(part["fact"])
        term = "I"
        for number in reversed(shown.every):
            proof = {above[0]: "He", above[1]: "Hv"}.get(number) or writer.part(there, number)
            term = f"(conj {proof} {term})"
        name = writer.fact_name(part["fact"])
        return f"({name} ({set_level} e s') (conj (proj1 {there.have}) {term}) {here.step} {there.is_step})"

    w = f"(fun e s => {writer.expression(loss, Here((), {}, state=f'({set_level} e s)'))})"
    at = there.at(f"({set_level} e s')", there.have)
    fall, positive = node["fall"], node["positive"]
    lost = writer.expression(loss, at)
    arguments = f"{region.name} {function(writer, quantity)} {function(writer, fuel)} {w}"
    return [
        f"assert (P : forall s', {region.name} s' -> {region.name} (round s')) by (intros s' [Hs' Hn']; {region.kept}).",
        f"assert (V0 : forall s', {region.name} s' -> {q} >= 0) by (intros s' [Hs' Hn']; {shows(writer, there, f'{q} >= 0', low)}).",
        f"assert (V1 : forall s', {region.name} s' -> {side(writer, there, falls, _on_left(falls))} <= {q})"
        f" by (intros s' [Hs' Hn']; {shows(writer, there, f'{side(writer, there, falls, _on_left(falls))} <= {q}', falls)}).",
        f"assert (HR := fun t => induction_on_rounds state round {region.name} P t s (conj {here.have} {here.is_step})).",
        "split; [intros t; split; [exact (Rge_le _ _ (V0 _ (HR t)))|exact (V1 _ (HR t))]|].",
        f"apply (descent state round {arguments} P).",
        "- intros e s'. reflexivity.",
        "- exact V0.",
        "- exact V1.",
        f"- intros s' [Hs' Hn']. {shows(writer, there, f'{u} >= 0', some)}.",
        f"- intros e s' [Hs' Hn'] He Hv. change ({lost} > 0). {_same(writer, at, at_level(positive), positive)}.",
        f"- intros e s' [Hs' Hn'] He Hv. change ({side(writer, at, fall, True)} <= {u} - {lost}). {_same(writer, at, at_level(fall), fall)}.",
        "- split; assumption.",
    ]


def _same(writer: Writer, here: Here, proof: str, part: Data) -> str:
    fact = writer.term.fact(part["fact"])
    if not any(writer.term.divides(r) for r in (part["shown"], fact.relation)):
        return f"same {proof}"
    return f"first [same {proof} | same_defined {proof} I]"


def _number(writer: Writer, data: Data) -> int:
    """The number of a hypothesis, as it is written in the list."""
    return int(writer.term.data["hypotheses"].index(data))


@rule("repeated squaring")
def repeated_squaring(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """A round multiplies the two quantities, or squares the one."""
    node = fact.node
    want_round(writer)
    region = along(writer, here, lasting(writer, here, node["lasting"]))
    there = region.there
    first, second = (node[name]["value"] for name in ("first", "second"))
    g, h = writer.expression(first, there), writer.expression(second, there)
    lines = [
        "intros t.",
        f"assert (P : forall s', {region.name} s' -> {region.name} (round s')) by (intros s' [Hs' Hn']; {region.kept}).",
    ]
    goals = [f"{side(writer, there, part, True)} = {g} * {h}" for part in node["shown"]]
    shown = [
        f"- intros s' [Hs' Hn']. {shows(writer, there, goal, part)}."
        for goal, part in zip(goals, node["shown"], strict=True)
    ]
    if node["alone"]:
        lines.append(f"apply (repeated_squaring state round {region.name} {function(writer, first)} P).")
        return [*lines, shown[0], "- split; assumption."]
    functions = f"{function(writer, first)} {function(writer, second)}"
    at_u = writer.expression(first, here.at("(run round u s)", ""))
    now = f"{writer.expression(first, here)} * {writer.expression(second, here)}"
    lines += [
        f"assert (X : forall u, (1 <= u)%nat -> {at_u} = ({now}) ^ (2 ^ (u - 1))).",
        f"{{ intros u Hu. apply (repeated_squaring_two state round {region.name} {functions} P).",
        *(f"  {line}" for line in shown),
        "  - split; assumption.",
        "  - exact Hu. }",
        "specialize (X (S t) (le_n_S _ _ (Nat.le_0_l t))). replace (S t - 1)%nat with t in X by lia. exact X.",
    ]
    return lines


@rule("bound on every step")
def uniform_bound(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """The bound is a number that no other hypothesis, and no round, speaks of."""
    node = fact.node
    want_round(writer)
    hypotheses = writer.hypotheses(here.every)
    keeps = lasting(writer, here, node["lasting"])
    bound = writer.term.symbols[node["bound"]["value"]]
    set_bound = writer.setter(bound)
    supposed = _number(writer, node["supposed"]["relation"])
    quantity, ratio = node["quantity"]["value"], node["ratio"]["value"]
    there = Here(here.every, {}, "s'", "Hs'", "m", "Hm")
    q, r, b = (writer.expression(e, there) for e in (quantity, ratio, bound.name))
    low, shrinks, least, most = node["shown"]
    moved = f"{side(writer, there, shrinks, _on_left(shrinks))} <= {r} * {b}"
    arguments = f"{hypotheses} steps (fun s n => {writer.expression(quantity, here)})"
    others = f"{function(writer, bound.name)} {function(writer, ratio)} {set_bound}"
    proofs = ["(proj1 Hs')", *("Hb" if i == supposed else writer.part(there, i) for i in here.every)]
    parts = [f"split; [exact {proof}|]." for proof in proofs]
    some_step = there.of_step("O", FIRST_STEP.format(have="Hs'"))
    return [
        f"apply (uniform_bound state round {arguments} {others}).",
        f"- intros s' Hs'. exact ({keeps} s' Hs' 1%nat).",
        *["- intros; reflexivity."] * 8,
        f"- intros b s' Hs' Hb. {' '.join(parts)} exact I.",
        f"- intros s' Hs' m Hm. exact {writer.hypothesis(there, supposed)}.",
        f"- intros s' Hs' m Hm. {shows(writer, there, f'{q} >= 0', low)}.",
        f"- intros s' Hs' m Hm. {shows(writer, there, moved, shrinks)}.",
        f"- intros s' Hs'. {shows(writer, some_step, f'{r} >= 0', least)}.",
        f"- intros s' Hs'. {shows(writer, some_step, f'{r} < 1', most)}.",
        f"- exact {here.have}.",
        f"- exact {here.is_step}.",
    ]
