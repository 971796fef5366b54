"""Rules about all rounds: what holds at every round, and what a round leaves as it is."""

from __future__ import annotations

from collections.abc import Sequence

from rlstar_sym.kernel.reading import Data, FactTerm
from rlstar_sym.kernel.table import NotGenerated, Script, rule
from rlstar_sym.kernel.writing import Here, Writer
from rlstar_sym.logic.coq import called
from rlstar_sym.polynomial.composed import ColumnEntry, Composed
from rlstar_sym.polynomial.expressions import Aggregate, symbols
from rlstar_sym.polynomial.functions import parts_of

#: the proof that there is a first step, from the hypotheses of a state
FIRST_STEP = "(Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) (proj1 {have}))"


def later(writer: Writer, here: Here, kept: Data) -> str:
    """The tactic that shows a hypothesis one round later, at the step, from a part `Kept`."""
    number = kept["hypothesis"]
    if kept["fact"] is None:
        return f"exact {writer.hypothesis(here, number)}"
    shown = writer.says(here, kept["later"], kept["fact"])
    if shown.startswith("exact "):
        return shown
    return f"change ({writer.relation(kept['later'], here)}); {shown}"


def preserved(writer: Writer, here: Here, kept: Sequence[Data]) -> str:
    """The lemma that a round preserves the hypotheses at hand, from parts `Kept`, one for each of them in their order."""
    hypotheses = writer.hypotheses(here.every)
    name = f"preserved_{writer.sets[here.every]}"
    if not writer.once(name):
        return name
    want_round(writer)
    script = ["intros s Hs.", "split; [exact (proj1 Hs)|]."]
    for part in kept:
        relation = writer.term.hypotheses[part["hypothesis"]]
        indexed = writer.term.indexed(relation)
        step = here if indexed else here.of_step("O", FIRST_STEP.format(have="Hs"))
        if writer.term.of_a_state(relation):
            shown = f"intros i Hi {'n Hn' if indexed else ''}; {seen_later(writer, step, part)}"
        else:
            shown = f"{'intros n Hn; ' if indexed else ''}{later(writer, step, part)}"
        script.append(f"split; [{shown}|].")
    writer.lemma(name, f"forall s, {hypotheses} s -> {hypotheses} (round s)", [*script, "exact I."])
    return name


def seen_later(writer: Writer, here: Here, kept: Data) -> str:
    """The same as `later` for a hypothesis on a state of the kernels, at the place i: what the diagonal entry is after the round, its equation says."""
    place = here.at("(set_place i s Hi)", here.have)
    if kept["fact"] is None:
        raise NotGenerated(f"{writer.term.hypotheses[kept['hypothesis']]} is kept by no fact")
    equation = diagonal_round(writer, here, kept["fact"])
    shown = writer.says(place, kept["later"], kept["fact"])
    at_place = f"{equation} (set_place i s Hi) {here.have} {here.step} {here.is_step}"
    return f"assert (X : {writer.relation(kept['later'], place)}) by ({shown}); rewrite <- ?({at_place}) in X; exact X"


def diagonal_round(writer: Writer, here: Here, reference: Data) -> str:
    """The lemma that the diagonal entry after a round is what the equations make of it, since a fact that speaks of that is defined."""
    hypotheses = writer.hypotheses(here.every)
    name = f"round_of_diagonal_{writer.sets[here.every]}"
    if not writer.once(name):
        return name
    (diagonal,) = writer.term.diagonals
    image = writer.term.moved.get(diagonal.name)
    if image is None:
        raise NotGenerated(f"{diagonal.name} is not moved by a round")
    inside = [s for part in symbols(image) for s in (part, *parts_of(part))]
    columns = {s.role: s for s in inside if isinstance(s, ColumnEntry) and s.skip == 1}
    if set(columns) != {"diagonal", "beside"}:
        raise NotGenerated("the diagonal entry is not moved by the product of the other steps")
    at = Here(here.every, {})
    defined = writer.divisors_of(at, reference)
    if not defined:
        raise NotGenerated("that what the diagonal entry is divided by is not 0 is not shown")
    d, c, m = (writer.coq.symbol(s) for s in (diagonal, columns["diagonal"], columns["beside"]))
    script = [
        "intros s Hs n Hn.",
        f"assert (D : {d} * {c} + (1 - {d}) * {m} <> 0) by (nonzero_by {defined[0]}).",
        f"etransitivity; [exact (Columns.round_diagonal (steps s) (columns s) n {d} {c} {m} eq_refl eq_refl eq_refl D)|].",
        f"change ({d} * {c} / ({d} * {c} + (1 - {d}) * {m}) = {writer.coq.expression(image)}). equation (conj D {defined[0]}).",
    ]
    said = f"{writer.coq.at('(round s)').symbol(diagonal)} = {writer.coq.expression(image)}"
    writer.lemma(name, f"forall s, {hypotheses} s -> forall n, (n < steps s)%nat -> {said}", script)
    return name


def lasting(writer: Writer, here: Here, parts: Sequence[Data]) -> str:
    """The lemma that the hypotheses at hand hold at every round, from parts `Lasting`, one for each of them in their order."""
    hypotheses = writer.hypotheses(here.every)
    name = f"lasting_{writer.sets[here.every]}"
    if not writer.once(name):
        return name
    want_round(writer)
    if any(writer.term.of_a_state(writer.term.hypotheses[part["hypothesis"]]) for part in parts):
        kept = f"preserved_{writer.sets[here.every]}"
        if kept not in writer.helpers:
            raise NotGenerated(
                "that a round preserves what is supposed of every state of the kernels is not shown here"
            )
        script = [f"intros s Hs t. exact (induction_on_rounds state round {hypotheses} {kept} t s Hs)."]
        writer.lemma(name, f"forall s, {hypotheses} s -> forall t, {hypotheses} (run round t s)", script)
        return name
    script = ["intros s Hs t.", "split; [rewrite (steps_run t s); exact (proj1 Hs)|]."]
    for part in parts:
        number = part["hypothesis"]
        indexed = writer.term.indexed(writer.term.hypotheses[number])
        before = "intros n Hn; rewrite (steps_run t s) in Hn; " if indexed else ""
        if part["fact"] is not None:
            step = here if indexed else here.of_step("O", FIRST_STEP.format(have="Hs"))
            shown = f"exact ({writer.fact(step, part['fact'])} t)"
        else:
            shown = f"induction t as [|t IH]; [exact {writer.hypothesis(here, number)}|first [exact IH | same IH]]"
        script.append(f"split; [{before}{shown}|].")
    writer.lemma(name, f"forall s, {hypotheses} s -> forall t, {hypotheses} (run round t s)", [*script, "exact I."])
    return name


def want_round(writer: Writer) -> None:
    """Refuse what is about rounds where the round has no definition."""
    if not writer.term.moved:
        raise NotGenerated("the proof has no recursion")
    if "round" in writer.undefined:
        raise NotGenerated(writer.undefined["round"])


def at_every_round(here: Here) -> tuple[Script, Here]:
    """Lines after `HR : forall t, H (run round t s)` for a fixed t, and what is at hand there."""
    step = "assert (Hn' : (n < steps (run round t s))%nat) by (rewrite (steps_run t s); exact Hn)."
    return [step], here.at("(run round t s)", "(HR t)", "Hn'")


@rule("preserved")
def every_round_preserved(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """A hypothesis at every round, because a round preserves all of them."""
    number = fact.node["hypothesis"]["relation"]
    name = preserved(writer, here, fact.node["kept"])
    lines, there = at_every_round(here)
    position = next(i for i in here.every if writer.term.data["hypotheses"][i] == number)
    shown = f"exact {writer.hypothesis(there, position)}."
    hypotheses = writer.hypotheses(here.every)
    run = f"assert (HR := fun t => induction_on_rounds state round {hypotheses} {name} t s Hs)."
    return [run, "intros t.", *lines, shown]


@rule("every round")
def every_round(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """What holds of one state holds at every round."""
    name = lasting(writer, here, fact.node["lasting"])
    lines, there = at_every_round(here)
    shown = writer.shown(there, fact.node["shown"])
    return [f"assert (HR := {name} s Hs).", "intros t.", *lines, f"{shown}."]


# -- what a round leaves as it is -------------------------------------------------


@rule("unchanged")
def unchanged(writer: Writer, fact: FactTerm, here: Here) -> Script:
    """The hypotheses speak only of what the round leaves as it is, so that they hold again."""
    node = fact.node
    want_round(writer)
    if node["columns"]:
        raise NotGenerated("columns of products of kernels are not written yet")
    equal = {m["value"]: shown for m, shown in zip(node["moving"], node["equal"], strict=True)}
    if set(equal) != set(writer.term.moved):
        raise NotGenerated("only a part of what a round moves is unchanged")
    hypotheses = writer.hypotheses(here.every)
    agreement(writer)
    respected = respects(writer, here)
    name = f"unchanged_{fact.number}"
    writer.once(name)
    script = ["intros s Hs. split; [reflexivity|]."]
    for field in writer.term.fields:
        if field.name not in equal:
            script.append(f"split; [{'intros n Hn; ' if field.indexed else ''}reflexivity|].")
            continue
        step = here if field.indexed else here.of_step("O", FIRST_STEP.format(have="Hs"))
        image = writer.coq.expression(writer.term.moved[field.name], step.step)
        before = "intros n Hn; " if field.indexed else ""
        goal = f"{writer.coq.symbol(field, step.step)} = {image}"
        script.append(f"split; [{before}change ({goal}); symmetry; {writer.shown(step, equal[field.name])}|].")
    writer.lemma(name, f"forall s, {hypotheses} s -> agree s (round s)", [*script, "exact I."])
    state = writer.term.symbols[node["state"]["value"]]
    there = " n Hn" if state.indexed else ""
    return [
        f"assert (A := unchanged_up_to state round agree {hypotheses} agree_refl agree_trans {respected} {name} s Hs).",
        f"intros t. symmetry. exact (agree_{called(state.name)} _ _ (A t){there}).",
    ]


def agreement(writer: Writer) -> None:
    """States that are the same at their steps, and what is the same in them."""
    if not writer.once("agree"):
        return
    fields, other = writer.term.fields, writer.coq.at("s'")
    parts = ["steps s = steps s'"]
    for field in fields:
        same = f"{writer.coq.symbol(field)} = {other.symbol(field)}"
        parts.append(f"(forall n, (n < steps s)%nat -> {same})" if field.indexed else f"({same})")
    writer.write("Definition agree (s s' : state) : Prop :=", "  " + " /\\\n  ".join([*parts, "True"]) + ".", "")
    reflexive = "repeat (split; [first [reflexivity | (intros n Hn; reflexivity)]|]). exact I."
    writer.lemma("agree_refl", "forall s, agree s s", ["intros s.", reflexive])
    term = "A"
    for field in fields:
        term = f"(proj2 {term})"
        writer.write(f"Definition agree_{called(field.name)} s s' (A : agree s s') := proj1 {term}.")
    script = ["intros s s' s'' A B. split; [exact (eq_trans (proj1 A) (proj1 B))|]."]
    for field in fields:
        name = f"agree_{called(field.name)}"
        if field.indexed:
            moved = "intros n Hn; assert (Hn' := Hn); rewrite (proj1 A) in Hn'"
            script.append(f"split; [{moved}; exact (eq_trans ({name} _ _ A n Hn) ({name} _ _ B n Hn'))|].")
        else:
            script.append(f"split; [exact (eq_trans ({name} _ _ A) ({name} _ _ B))|].")
    writer.lemma("agree_trans", "forall s s' s'', agree s s' -> agree s' s'' -> agree s s''", [*script, "exact I."])
    for symbol in writer.term.names:
        if symbol.name not in writer.undefined:
            _agreeing_name(writer, symbol.name)


def _agreeing_name(writer: Writer, name: str) -> None:
    """That a name has the same value in states that agree."""
    symbol = writer.term.symbols[name]
    step = "n" if symbol.indexed else "O"
    each = "forall n, (n < steps s)%nat -> " if symbol.indexed else ""
    script = ["intros s s' A n Hn." if symbol.indexed else "intros s s' A.", f"unfold {called(name)}."]
    at = "n Hn"
    if isinstance(symbol, Aggregate):
        below = {0: "all_below (steps s)", 1: f"but_below (steps s) {step}", 2: "but_two_below (steps s)"}[symbol.skip]
        lemma = {"product": "product_ext_below", "sum": "total_ext_below"}[symbol.kind]
        script += ["rewrite <- (proj1 A).", f"apply ({lemma} (steps s) _ _ _ ({below})). intros k Hk."]
        at = "k Hk"
    end = "reflexivity."
    if isinstance(symbol, Composed):
        below = "around_below (steps s) n Hn" if symbol.skip else "all_below (steps s)"
        steps = "(around (steps s) n)" if symbol.skip else "(all (steps s))"
        script += [
            "rewrite <- (proj1 A).",
            f"apply (multiplied_ext {len(symbol.kernel)}); [|lia|lia]. intros k Hin i j _ _.",
            f"assert (Hk := below_in (steps s) {steps} k ({below}) Hin). cbv beta.",
        ]
        at = "k Hk"
    for part in parts_of(symbol):
        script.append(f"rewrite (agree_{called(part.name)} s s' A{f' {at}' if part.indexed else ''}).")
    same = f"{writer.coq.symbol(symbol)} = {writer.coq.at(chr(115) + chr(39)).symbol(symbol)}"
    writer.lemma(f"agree_{called(name)}", f"forall s s', agree s s' -> {each}{same}", [*script, end])


def respects(writer: Writer, here: Here) -> str:
    """The lemma that the hypotheses at hand hold of every state that agrees with one of which they hold."""
    hypotheses = writer.hypotheses(here.every)
    name = f"respects_{writer.sets[here.every]}"
    if not writer.once(name):
        return name
    script = ["intros s s' A Hs. split; [rewrite <- (proj1 A); exact (proj1 Hs)|]."]
    for number in here.every:
        relation = writer.term.hypotheses[number]
        rewritten = " ".join(
            f"rewrite <- (agree_{called(s.name)} s s' A{' n Hn' if s.indexed else ''});" for s in relation.symbols()
        )
        before = "intros n Hn; rewrite <- (proj1 A) in Hn; " if writer.term.indexed(relation) else ""
        script.append(f"split; [{before}{rewritten} exact {writer.hypothesis(here, number)}|].")
    writer.lemma(name, f"forall s s', agree s s' -> {hypotheses} s -> {hypotheses} s'", [*script, "exact I."])
    return name
