"""Hundreds of changes of the final statements: a proof of the statement is no proof of what is changed.

Coq is asked once for each statement. The proof itself is taken as given, so only `Statements.v` is compiled; that it has a proof is asked elsewhere.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from rlstar_sym.kernel.final_statements import statement_texts
from rlstar_sym.prove.coq_finals import STATEMENTS
from rlstar_sym.prove.coq_library import OPTIONS, Source, compile_sources, needs_by_coqdep, read_sources
from rlstar_sym.prove.coq_process import find_coqc, run_coqc
from rlstar_sym.theorem.discovery import shipped_directory

COQ = shipped_directory() / "coq"
TEXTS = {module: text[text.index(":=") + 2 : -1].strip() for module, text in statement_texts(COQ).items()}

#: what is changed: its name, where it stands, and what is put there
CHANGES = [
    ("strict for weak", r"<=", "<"),
    ("weak for strict", r"<(?![=>-])", "<="),
    ("turned round", r" <(=?) ", r" >\1 "),
    ("turned round", r" >(=?) ", r" <\1 "),
    ("weak for strict", r" > ", " >= "),
    ("strict for weak", r" >= ", " > "),
    ("an order for an equation", r" = ", " <= "),
    ("only one direction", r"<->", "->"),
    ("for some instead of every", r"\bforall\b", "exists"),
    ("for every instead of some", r"\bexists\b", "forall"),
    ("or for and", r"/\\", r"\\/"),
    ("and for or", r"\\/", r"/\\"),
    ("a hypothesis dropped", r"\(2 <= [MN]\)%nat -> ", ""),
    ("a hypothesis dropped", r"(?:unit|inner|signed)_edges \w+ \w+ -> ", ""),
    ("a hypothesis dropped", r"probabilities N [ab] -> ", ""),
    ("a hypothesis dropped", r"(?:0 <=? (?:b|mu|tau|a)(?: <=? \w+)?|2 < tau) -> ", ""),
    ("a hypothesis dropped", r"no_zero N delta -> ", ""),
    ("a hypothesis dropped", r"product_of_edges N delta > 0 -> ", ""),
    ("a hypothesis dropped", r"\(n < N\)%nat -> ", ""),
    ("a weaker hypothesis", r"inner_edges", "unit_edges"),
    ("another hypothesis", r"no_zero", "one_zero"),
    ("another hypothesis", r"one_zero", "no_zero"),
    ("another round", r"\(S t\)", "t"),
    ("another round", r"(?<=delta )t\)", "(S t))"),
    ("another number", r"(?<![\w.^])1(?![\w.])", "2"),
    ("another number", r"(?<![\w.^])0(?![\w.])", "1"),
    ("another number", r"(?<![\w.^])2(?![\w.])", "3"),
    ("another sign", r" \+ ", " - "),
    ("another sign", r" - ", " + "),
    ("another operation", r" \* ", " + "),
    ("another operation", r" / ", " * "),
    ("variables exchanged", r"\ba b\b", "b a"),
    ("variables exchanged", r"\bM N\b(?= delta t)", "N M"),
    ("variables exchanged", r"\bb / a\b", "a / b"),
    ("another quantity", r"\bJ M\b", "F M"),
    ("another quantity", r"\bF M\b", "J M"),
    ("quantifiers exchanged", r"forall n t, (\(n < N\)%nat) ->", r"forall t, exists n, \1 ->"),
]


def mutants(text: str) -> Iterator[tuple[str, str]]:
    """Every single change of a statement: what is changed, and the statement then."""
    seen = {text}
    for name, pattern, replacement in CHANGES:
        for match in re.finditer(pattern, text):
            changed = text[: match.start()] + match.expand(replacement) + text[match.end() :]
            if changed not in seen:
                seen.add(changed)
                yield name, changed


def asked(module: str) -> str:
    """A Coq file that says of each mutant whether it is a statement at all, and whether a proof of the statement is taken for a proof of it."""
    lines = [
        "From Coq Require Import Reals List.",
        "From RLStar.Theory Require Import Sums Kernels Chains GeneralRound.",
        "From RLStar.Theory Require Robustness LinkTemperature.",
        "From RLStar Require Import Statements.",
        "Local Open Scope R_scope.",
        f"Goal {module}_says -> True. intros given.",
        f'tryif (let proof := constr:(given : ({TEXTS[module]})) in idtac) then idtac "itself is accepted" else idtac "itself is refused".',
    ]
    for i, (_, text) in enumerate(mutants(TEXTS[module])):
        lines.append(
            f"tryif (let said := constr:(({text}) : Prop) in idtac) then "
            f'(tryif (let proof := constr:(given : ({text})) in idtac) then idtac "{i} is accepted" else idtac "{i} is refused") '
            f'else idtac "{i} is no statement".'
        )
    return "\n".join([*lines, "exact I. Qed.", ""])


@pytest.fixture(scope="module")
def statements(store):
    """Statements.v and what it needs, compiled."""
    program = find_coqc()
    if program is None:
        pytest.skip("coq is not installed (apt-get install coq)")
    sources = [*read_sources("RLStar.Theory", COQ / "theory"), Source(STATEMENTS, (COQ / "Statements.v").read_bytes())]
    needs = needs_by_coqdep(program, sources)
    wanted = {STATEMENTS, *needs[STATEMENTS]}
    return compile_sources(program, [s for s in sources if s.name in wanted], needs, store, jobs=1)


def test_there_are_many_changes_of_every_kind():
    every = [name for text in TEXTS.values() for name, _ in mutants(text)]
    assert len(every) >= 500
    assert {name for name, *_ in CHANGES} == set(every)


@pytest.mark.exhaustive
@pytest.mark.parametrize("module", TEXTS)
def test_no_changed_statement_is_taken_for_the_statement(module, statements, tmp_path):
    (tmp_path / "Mutants.v").write_text(asked(module), encoding="ascii")
    command = [find_coqc(), *OPTIONS, *statements.options(), "-Q", ".", "Mutants", "Mutants.v"]
    ended = run_coqc(command, tmp_path, 300)
    assert ended.code == 0 and not ended.problem, ended.err[:300]
    changes = [*mutants(TEXTS[module])]
    answers = dict(line.split(" is ", 1) for line in ended.out.splitlines() if " is " in line)
    assert answers.pop("itself") == "accepted"
    assert len(answers) == len(changes)
    counts = Counter(answers.values())
    assert [changes[int(i)] for i, answer in answers.items() if answer == "accepted"] == []
    assert counts["refused"] >= max(5, len(changes) // 2), counts
