"""Facts of other theorems: stated anew in the words of this file, and shown from the lemma of the file that has them.

A state of this file is one of the other (`to_X`), with the same values for the symbols that are the same; a run of the one is a run of the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rlstar_sym.kernel.table import NotGenerated, Script
from rlstar_sym.kernel.written import Written
from rlstar_sym.logic.coq import called
from rlstar_sym.logic.formulas import Variable

if TYPE_CHECKING:
    from rlstar_sym.kernel.reading import Data, FactTerm
    from rlstar_sym.kernel.writing import Writer


def cited(writer: Writer, fact: FactTerm, other: Written) -> str:
    """The lemma that says here what a fact of another theorem says. Raises NotGenerated for a form that cannot be said again."""
    name = f"cited_{other.module}_{fact.number}"
    if name in writer.helpers:
        return name
    writer.want_defined(*writer.term.mentioned(fact.claim))
    writer.bind(fact.claim)
    if fact.supposed == "in the claim":
        raise NotGenerated(f"{other.theorem} ({fact.number}) is not about every state")
    if writer.term.least_steps < other.least_steps:
        raise NotGenerated(f"{other.theorem} is about longer chains")
    there = f"({_to(writer, other)} s)"
    here = writer.here(fact)
    ones = "".join(f" {o}" for o in here.one.values())
    lemma = f"Theorems.{other.module}.fact_{fact.number}"
    have = "Hs'"
    script = [f"assert (Hs' := {_hypotheses(writer, fact, other)})."]
    script += _said(fact, writer, other, f"({lemma} {there} {have} n Hn{ones})")
    claim = writer.coq.formula(writer.term.reader.formula(fact.claim, {"n": Variable("n", "step")}))
    statement = writer.stated(fact, claim)
    writer.lemma(name, statement, [writer.intros(fact, here), *script])
    writer.helpers.add(name)
    return name


def cited_defined(writer: Writer, fact: FactTerm, other: Written, conditions: Sequence[Data]) -> str:
    """The lemma that a fact of another theorem is defined, from the file that has it; only the file of full forms may cite another of those. Raises NotGenerated where there is none."""
    name = f"cited_defined_{other.module}_{fact.number}"
    if name in writer.helpers:
        return name
    module = other.module
    if fact.number not in other.defined:
        if not writer.full or fact.number not in other.defined_in_full:
            raise NotGenerated(f"it is not shown that {other.theorem} ({fact.number}) is defined")
        module = f"{other.module}_full"
        writer.full_imports.add(module)
    here = writer.here(fact)
    script = [
        writer.intros(fact, here),
        f"assert (Hs' := {_hypotheses(writer, fact, other)}).",
        f"exact (Theorems.{module}.defined_{fact.number} ({_to(writer, other)} s) Hs' n Hn{''.join(f' {o}' for o in here.one.values())}).",
    ]
    claim = " /\\ ".join([*(f"({writer.relation(c, here)})" for c in conditions), "True"])
    writer.lemma(name, writer.stated(fact, claim), script)
    writer.helpers.add(name)
    return name


def _to(writer: Writer, other: Written) -> str:
    """The function that makes of a state one of the other theorem."""
    name = f"to_{other.module}"
    if writer.once(name):
        mine = {s.name: s for s in writer.term.fields}
        values = [
            f"({called(s.name)} s)" if mine.get(s.name) == s else "(fun _ => 0)" if s.indexed else "0"
            for s in other.fields
        ]
        state = f"Theorems.{other.module}.state"
        made = f"Theorems.{other.module}.State (steps s) {' '.join(values)}"
        writer.write(f"Definition {name} (s : state) : {state} := {made}.", "")
    return name


def _run(writer: Writer, other: Written) -> str:
    """The lemma that a run of the other theorem is one of this."""
    name = f"run_{_to(writer, other)}"
    if writer.once(name):
        to, round = f"to_{other.module}", f"Theorems.{other.module}.round"
        script = ["intros t s. induction t as [|t IH]; [reflexivity|]. simpl. rewrite IH. reflexivity."]
        writer.lemma(name, f"forall t s, run {round} t ({to} s) = {to} (run round t s)", script)
    return name


def _hypotheses(writer: Writer, fact: FactTerm, other: Written) -> str:
    """The proof of the hypotheses as the other file has them: with its own least number of steps."""
    if fact.along:
        raise NotGenerated(
            f"{other.theorem} ({fact.number}) is about runs of which every round satisfies its hypotheses"
        )
    if other.least_steps == writer.term.least_steps:
        return "Hs"
    return f"(conj (Nat.le_trans _ _ _ (ltac:(repeat constructor) : ({other.least_steps} <= {writer.term.least_steps})%nat) (proj1 Hs)) (proj2 Hs))"


def _said(fact: FactTerm, writer: Writer, other: Written, proof: str) -> Script:
    """The script for what the other file says at the state made for it."""
    match fact.claim:
        case {"holds": _} | {"iff": [{"holds": _}, {"holds": _}]} | {"for all reals": _}:
            return [f"exact {proof}."]
        case {
            "both": [
                {"for all": [_, "number"], "body": {"both": [{"compared": _}, {"compared": _}]}},
                {"tends": _},
            ]
        }:
            run = _run(writer, other)
            return [
                f"destruct {proof} as [B L].",
                f"split; [intros t; specialize (B t); rewrite ({run} t s) in B; exact B|].",
                f"refine (limit_ext _ _ _ _ L). intros t. rewrite ({run} t s). reflexivity.",
            ]
        case {"tends": _}:
            run = _run(writer, other)
            return [f"refine (limit_ext _ _ _ _ {proof}). intros t. rewrite ({run} t s). reflexivity."]
        case {"if": _, "then": {"tends": _}}:
            run = _run(writer, other)
            return [f"intros Z. refine (limit_ext _ _ _ _ ({proof} Z)). intros t. rewrite ({run} t s). reflexivity."]
        case {"for all": [_, "number"], "body": {"holds": _}}:
            run = _run(writer, other)
            return [f"intros t. assert (X := {proof} t). rewrite ({run} t s) in X. exact X."]
    raise NotGenerated(f"{other.theorem} ({fact.number}) is of a form that is not cited here yet")


def lasting_there(writer: Writer, fact: FactTerm, other: Written, name: str) -> None:
    """The lemma of this name that the hypotheses of a fact of another theorem hold at every round, where its file shows it. Raises NotGenerated where it does not."""
    if fact.number not in other.lasting:
        raise NotGenerated(f"{other.theorem} does not show that the hypotheses of ({fact.number}) last")
    hypotheses, run = writer.hypotheses(fact.every), _run(writer, other)
    lemma = f"Theorems.{other.module}.{other.lasting[fact.number]}"
    script = [
        "intros s Hs t.",
        f"assert (X := {lemma} ({_to(writer, other)} s) {_hypotheses(writer, fact, other)} t).",
        f"rewrite ({run} t s) in X.",
        "split; [rewrite (steps_run t s); exact (proj1 Hs)|exact (proj2 X)].",
    ]
    writer.once(name)
    writer.lemma(name, f"forall s, {hypotheses} s -> forall t, {hypotheses} (run round t s)", script)
