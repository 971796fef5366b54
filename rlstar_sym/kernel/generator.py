"""A file of Coq for a theorem, from its proof term alone: nothing is searched for and nothing is computed; what has no function in the table is left out and named.

The file imports the obligations of the theorem and the files of the theorems that it cites, and ends with every conclusion as its formula says it.
"""

from __future__ import annotations

from collections.abc import Mapping

from rlstar_sym.errors import UsageError

# every module of rules enters its functions into the table when it is imported
from rlstar_sym.kernel import (  # noqa: F401
    arithmetic,
    calculus,
    chance,
    columns,
    flows,
    improvement,
    later,
    limits,
    logarithms,
    moving,
    rounds,
    starts,
    steps,
    telescoping,
    zeros,
)
from rlstar_sym.kernel.arithmetic import said_of
from rlstar_sym.kernel.balls import IMPORTS, MODULES, OPENED
from rlstar_sym.kernel.full import full_forms
from rlstar_sym.kernel.functions import OF_FUNCTIONS
from rlstar_sym.kernel.reading import FactTerm, Term
from rlstar_sym.kernel.running import FUNCTIONS, column_over, entry_over, steps_of
from rlstar_sym.kernel.stating import STEP, final_statement
from rlstar_sym.kernel.table import LIBRARIES, NotGenerated, rule_of
from rlstar_sym.kernel.writing import Writer
from rlstar_sym.kernel.written import Written
from rlstar_sym.logic.coq import called
from rlstar_sym.polynomial.composed import ColumnEntry, Composed, ProductEntry
from rlstar_sym.polynomial.expressions import Aggregate, Defined, Symbol, symbols
from rlstar_sym.polynomial.functions import Function, parts_of


def generate(term: Term, module: str, others: Mapping[str, Written]) -> tuple[str, str | None, Written]:
    """The text of the file, that of the file of full forms beside it, and what they have. module: its name, which is also that of the file of obligations; others: the files of the theorems that it cites."""
    writer = Writer(term, module, others)
    _head(writer)
    for fact in term.facts.values():
        _fact(writer, fact)
    for number in term.conclusions:
        if number in writer.done.proved:
            _conclusion(writer, term.facts[number])
    text = "\n".join(writer.lines) + "\n"
    writer.done.defined = writer.whole_lemmas()
    return text, full_forms(writer), writer.done


def _head(writer: Writer) -> None:
    term = writer.term
    title = "".join(c if c.isascii() and c not in '*"' else " " for c in term.title)
    writer.write(
        f"(* Theorem {term.theorem}, {title}: the whole proof, from its obligations to its conclusions.",
        "   Written from its proof term: do not edit. *)",
        "",
        "From Coq Require Import Reals List Lra Lia Arith.",
        "From RLStar.Theory Require Import States Runs Forms Logarithms.",
        "From RLStar.Reflection Require Certify.",
    )
    balls = any(f.kind == "ball arithmetic" for f in term.facts.values())
    if balls:
        writer.write(*IMPORTS)
    if any(f.kind in OF_FUNCTIONS for f in term.facts.values()):
        writer.write("From RLStar.Theory Require Calculus Slopes.")
    if any(isinstance(s, ProductEntry) for s in term.names):
        writer.write("From RLStar.Theory Require Sums Kernels.", "From RLStar.Theory Require Import KernelProducts.")
    libraries = dict.fromkeys(name for fact in term.facts.values() for name in LIBRARIES.get(fact.kind, ()))
    if libraries:
        writer.write(f"From RLStar.Theory Require {' '.join(libraries)}.")
    if any(o.lemma is not None for o in term.obligations.values()):
        writer.write(f"From RLStar Require Generated.{writer.module}.")
    writer.write(*(f"From RLStar Require Theorems.{writer.others[t].module}." for t in term.uses if t in writer.others))
    writer.write("Local Open Scope R_scope.", "")
    if balls:
        writer.write(*MODULES, OPENED, "")
    fields = [f"{writer.field(s)} : {_kind(writer, s)}" for s in term.fields]
    writer.write("Record state := State { " + "; ".join(["steps : nat", *fields]) + " }.", "")
    for diagonal in sorted(term.diagonals, key=lambda s: s.name):
        writer.write(f"Definition {called(diagonal.name)} (s : state) (n : nat) : R := Columns.diagonal (columns s) n.")
        values = [
            f"({writer.field(s)} s)" if s != diagonal else "(Columns.at_place (columns s) i Hi)" for s in term.fields
        ]
        placed = "(i : nat) (s : state) (Hi : (i < Columns.size (columns s))%nat)"
        writer.write(f"Definition set_place {placed} : state := State (steps s) {' '.join(values)}.")
    for symbol in term.names:
        _definition(writer, symbol)
    opened = [called(s.name) for s in reversed(term.names) if isinstance(s, Defined) and s.name not in writer.undefined]
    if opened:
        writer.write(f"Ltac open_names X ::= unfold {', '.join(opened)} in X |- *.")
    writer.write("")
    if term.moved:
        _round(writer)


def _kind(writer: Writer, symbol: Symbol) -> str:
    """The type of the field of a free symbol."""
    if symbol in writer.term.diagonals:
        return "Columns.columns"
    return "nat -> R" if symbol.indexed else "R"


def _definition(writer: Writer, symbol: Symbol) -> None:
    """What a name stands for, as a function of the state, and of the step if it differs from step to step."""
    for part in parts_of(symbol):
        if part.name in writer.undefined:
            writer.undefined[symbol.name] = writer.undefined[part.name]
            return
    arguments = "(s : state) (n : nat)" if symbol.indexed else "(s : state)"
    if isinstance(symbol, Aggregate):
        kind = {"product": "product", "sum": "total"}[symbol.kind]
        body = f"{kind} {steps_of(symbol)} (fun k => {writer.coq.expression(symbol.term, 'k')})"
    elif isinstance(symbol, Defined):
        body = writer.coq.expression(symbol.definition)
    elif isinstance(symbol, Function):
        body = f"{FUNCTIONS[symbol.kind]} ({writer.coq.expression(symbol.argument)})"
    elif isinstance(symbol, Composed):
        steps = "(around (steps s) n)" if symbol.skip else "(all (steps s))"
        body = entry_over(writer.coq, symbol, steps, symbol.row - 1, symbol.column - 1)
    elif isinstance(symbol, ColumnEntry) and len(writer.term.diagonals) == 1:
        body = column_over(symbol)
    elif isinstance(symbol, ProductEntry):
        writer.undefined[symbol.name] = f"{symbol.name} is of a product of kernels, which has no definition here yet"
        return
    else:
        raise TypeError(f"no definition is written for a {type(symbol).__name__}")
    writer.write(f"Definition {called(symbol.name)} {arguments} : R := {body}.")


def _round(writer: Writer) -> None:
    """One round: what it makes of every symbol that it moves; the others stay."""
    term = writer.term
    for image in term.moved.values():
        for symbol in symbols(image):
            if symbol.name in writer.undefined:
                writer.undefined["round"] = writer.undefined[symbol.name]
                return
    values = []
    for field in term.fields:
        if field in term.diagonals:
            moved = field.name in term.moved
            values.append("(Columns.round (steps s) (columns s))" if moved else "(columns s)")
        elif field.name not in term.moved:
            values.append(f"({called(field.name)} s)")
        elif field.indexed:
            values.append(f"(fun n => {writer.coq.expression(term.moved[field.name])})")
        else:
            values.append(f"({writer.coq.expression(term.moved[field.name])})")
    writer.write(f"Definition round (s : state) : state := State (steps s) {' '.join(values)}.", "")
    script = ["induction t as [|t IH]; [reflexivity|exact IH]."]
    writer.lemma("steps_run", "forall t s, steps (run round t s) = steps s", ["intros t s.", *script])


def _fact(writer: Writer, fact: FactTerm) -> None:
    """The lemma of a fact; or, if it is not generated, the reason. What was written for it is taken back then."""
    kept = writer.kept()
    try:
        writer.want_defined(*writer.term.mentioned(fact.claim))
        here = writer.here(fact)
        script = rule_of(fact.kind)(writer, fact, here)
        claim = writer.formula(fact, writer.term.reader.formula(said_of(writer, fact), STEP))
        statement = writer.stated(fact, claim)
        writer.write(f"(* {writer.term.theorem} ({fact.number}), {fact.rule} *)")
        writer.lemma(f"fact_{fact.number}", statement, [writer.intros(fact, here), *script])
        writer.done.proved.add(fact.number)
    except (NotGenerated, UsageError) as error:
        writer.take_back(kept)
        writer.done.missing[fact.number] = f"{fact.rule}: {error}"


def _conclusion(writer: Writer, fact: FactTerm) -> None:
    """A conclusion as its formula says it, from the lemma of the fact."""
    kept = writer.kept()
    try:
        statement, script = final_statement(writer, fact)
        writer.write(f"(* {writer.term.theorem}, conclusion ({fact.number}) *)")
        writer.lemma(f"conclusion_{fact.number}", statement, script)
        writer.done.stated.add(fact.number)
    except NotGenerated as error:
        writer.take_back(kept)
        writer.done.missing[fact.number] = f"its statement: {error}"
