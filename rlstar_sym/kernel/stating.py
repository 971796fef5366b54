"""The conclusions of a theorem as final statements: printed from their formulas, each shown from the lemma of its fact."""

from __future__ import annotations

from rlstar_sym.errors import UsageError
from rlstar_sym.kernel.reading import FactTerm
from rlstar_sym.kernel.table import NotGenerated, Script
from rlstar_sym.kernel.writing import Writer
from rlstar_sym.logic.formulas import ForAll, ForAllReals, Implies, Variable

#: the step that the claim of a fact speaks of
STEP = {"n": Variable("n", "step")}


def final_statement(writer: Writer, fact: FactTerm) -> tuple[str, Script]:
    """The statement of a conclusion, for every state with so many steps, and the script that shows it from the lemma of the fact."""
    try:
        body = writer.term.reader.formula(fact.says)
        statement = f"forall s : state, ({writer.term.least_steps} <= steps s)%nat -> {writer.formula(fact, body)}"
    except UsageError as error:
        raise NotGenerated(str(error)) from error
    bound = []
    while fact.named and isinstance(body, ForAllReals):
        bound.append(body.symbol)
        body = body.body
    supposed, claim = (body.supposed, body.then) if isinstance(body, Implies) and fact.assumed else ((), body)
    lines, have = _supposing(writer, fact, len(supposed))
    if fact.named:
        state = "s"
        for symbol in bound:
            state = f"({writer.setter(symbol)} x_{symbol.name} {state})"
        reals = " ".join(f"x_{symbol.name}" for symbol in bound)
        lines[0] = lines[0].replace("intros s HN", f"intros s HN {reals}")
        if isinstance(claim, ForAll) and claim.variable == STEP["n"]:
            return statement, [*lines, "intros n Hn.", f"exact (fact_{fact.number} {state} {have} n Hn)."]
        first = "O (Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)"
        return statement, [*lines, f"exact (fact_{fact.number} {state} {have} {first})."]
    state = "s"
    if isinstance(claim, ForAll) and claim.variable.sort == "state":
        lines.append(f"intros {claim.variable.name} Hi.")
        state, claim = f"(set_place {claim.variable.name} s Hi)", claim.body
    if isinstance(claim, ForAll) and claim.variable == STEP["n"]:
        ones = "".join(f" Ho{i}" for i in range(len(fact.one)))
        return statement, [*lines, f"intros n Hn{ones}.", f"exact (fact_{fact.number} {state} {have} n Hn{ones})."]
    first = "(Nat.lt_le_trans _ _ _ (Nat.lt_0_succ _) HN)"
    return statement, [*lines, f"exact (fact_{fact.number} {state} {have} O {first})."]


def _supposing(writer: Writer, fact: FactTerm, count: int) -> tuple[Script, str]:
    """The lines that take in what is supposed, and the proof of the hypotheses as the lemma wants them."""
    if not fact.along:
        given = [f"H{i}" for i in range(count)]
        term = "I"
        for name in reversed(given):
            term = f"(conj {name} {term})"
        return [f"intros {' '.join(['s', 'HN', *given])}."], f"(conj HN {term})"
    hypotheses = writer.hypotheses(fact.assumed)
    lines = [
        f"intros s HN{' A' if count else ''}.",
        f"assert (HR : forall t, {hypotheses} (run round t s)).",
        "{ intros t. split; [rewrite (steps_run t s); exact HN|].",
    ]
    if count:
        lines.append("  pose proof (A t) as B.")
    last = len(fact.assumed) - 1
    term = "B"
    for i, number in enumerate(fact.assumed):
        proof = term if i == last else f"(proj1 {term})"
        if writer.term.indexed(writer.term.hypotheses[number]):
            lines.append(f"  split; [intros k Hk; rewrite (steps_run t s) in Hk; exact ({proof} k Hk)|].")
        else:
            lines.append(f"  split; [exact {proof}|].")
        term = f"(proj2 {term})"
    return [*lines, "  exact I. }"], "HR"
