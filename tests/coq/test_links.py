"""The links of models in Coq are about the recursions that the engine derives.

A file like the generated ones has the symbols of a derived recursion as fields of a record and a round that moves them by its images, as printed. The
link's equations must then hold by definition (`eq_refl`), so that what theory/LinkStates.v proves of sums over chains is about these recursions and no
others. A recursion with one number changed is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from theory_build import needs_coq, program, theory

from rlstar_sym import Aggregate, Defined, Symbol, SymmetricChain
from rlstar_sym.model.dense_recursion import dense_recursion
from rlstar_sym.model.dense_symbolic import free_model
from rlstar_sym.model.joint import set_apart, side_by_side
from rlstar_sym.model.kernel_chain import two_state_chain
from rlstar_sym.model.log_odds import log_odds_round
from rlstar_sym.polynomial.composed import Composed
from rlstar_sym.polynomial.expressions import Expr, symbols
from rlstar_sym.polynomial.functions import Function
from rlstar_sym.polynomial.printers import coq
from rlstar_sym.prove.coq_library import OPTIONS
from rlstar_sym.prove.coq_process import run_coqc

pytestmark = needs_coq

HEAD = """From Coq Require Import Reals List Lia.
From RLStar.Theory Require Import Sums Kernels Chains GeneralRound LinkSymmetric LinkDense LinkStates.
From RLStar.Theory Require KernelProducts Runs States.
Import ListNotations.
Local Open Scope R_scope.
"""
Moved = Sequence[tuple[Symbol, Expr]]


def printed(value: Expr, step: str = "n") -> str:
    """An expression in the state s, at a step."""
    return coq(value, {s.name: f"(v_{s.name} s{f' {step}' if s.indexed else ''})" for s in symbols(value)})


def opened(value: Expr) -> Expr:
    """What a name stands for."""
    return value.definition if isinstance(value, Defined) else value


def parts(symbol: Symbol) -> list[Expr]:
    """What a symbol that is no field is made of."""
    match symbol:
        case Aggregate():
            return [symbol.term]
        case Defined():
            return [symbol.definition]
        case Function():
            return [symbol.argument]
        case Composed():
            return [x for row in symbol.kernel for x in row]
    return []


def definition(symbol: Symbol) -> str:
    """A symbol that is no field, as a function of the state."""
    arguments = "(s : state) (n : nat)" if symbol.indexed else "(s : state)"
    if isinstance(symbol, Aggregate):
        steps = f"(States.but (steps s) {'n' if symbol.indexed else 'O'})" if symbol.skip else "(States.all (steps s))"
        body = f"States.product {steps} (fun k => {printed(symbol.term, 'k')})"
    elif isinstance(symbol, Function):
        body = f"{ {'exp': 'exp', 'log': 'ln'}[symbol.kind] } ({printed(symbol.argument)})"
    elif isinstance(symbol, Composed):
        rows = "; ".join(f"[{'; '.join(printed(x, 'k') for x in row)}]" for row in symbol.kernel)
        place = f"({symbol.row - 1})%nat ({symbol.column - 1})%nat"
        body = (
            f"KernelProducts.multiplied 2 (States.around (steps s) n) (fun k => KernelProducts.rows [{rows}]) {place}"
        )
    else:
        body = printed(parts(symbol)[0])
    return f"Definition v_{symbol.name} {arguments} : R := {body}."


def generated(moved: Moved) -> list[str]:
    """The record of the states, the names and the round."""
    fields, names = [s for s, _ in moved], list[Symbol]()

    def visit(value: Expr) -> None:
        for s in symbols(value):
            for part in parts(s):
                visit(part)
            group = names if parts(s) else fields
            if s not in group:
                group.append(s)

    for _, image in moved:
        visit(opened(image))
    images = {s: printed(opened(image)) for s, image in moved}
    typed = "; ".join(["steps : nat", *(f"v_{f.name} : {'nat -> R' if f.indexed else 'R'}" for f in fields)])
    values = [
        f"({'fun n => ' if f.indexed else ''}{images.get(f, f'v_{f.name} s' + ' n' * f.indexed)})" for f in fields
    ]
    return [
        f"Record state := State {{ {typed} }}.",
        *map(definition, names),
        f"Definition round (s : state) : state := State (steps s) {' '.join(values)}.",
    ]


def kept(lines: Sequence[str], proof: str, folder: Path) -> bool:
    """Whether Coq accepts the file."""
    (folder / "Link.v").write_text(HEAD + "\n".join([*lines, proof]) + "\n", encoding="utf-8")
    library = theory().compile("LinkStates")
    assert not library.failures
    result = run_coqc([program(), *OPTIONS, *library.options(), "Link.v"], folder, 300)
    assert not result.failure
    return result.code == 0


E1, E2 = "(fun _ => eq_refl)", "(fun _ _ => eq_refl)"
STEPS = f"{E1} {E1} M HM s E"
chain, pair = SymmetricChain(), SymmetricChain(steps=2)
two_states, three_of_two = SymmetricChain(number_of_states=2), SymmetricChain(steps=3, number_of_states=2)
tau = Symbol("tau")

#: for each model its recursion, what is supposed beside M >= 2, and the link with `eq_refl` for its equations
LINKS: dict[str, tuple[Callable[[], Moved], str, str]] = {
    "paper": (lambda: chain.star_round().moved, "E", f"paper_run state round steps v_delta v_M {STEPS} t {E2}"),
    "side by side": (
        lambda: side_by_side(chain.star_round(), Symbol("gamma", indexed=True)).moved,
        "E",
        f"paper_run state round steps v_gamma v_M {STEPS} t {E2}",
    ),
    "verifier": (
        lambda: chain.star_round(verifier=(Symbol("a"), Symbol("b"))).moved,
        "E",
        f"verifier_run state round steps v_delta v_M {STEPS} v_a v_b t {E1} {E1} {E2}",
    ),
    "partial": (
        lambda: chain.star_round(mix=Symbol("mix")).moved,
        "E",
        f"partial_run state round steps v_delta v_M {STEPS} v_mix t {E1} {E2}",
    ),
    "frozen": (
        lambda: chain.star_round(frozen=Symbol("e")).moved,
        "E",
        f"frozen_run state round steps v_delta v_M {STEPS} v_e t {E1} {E2}",
    ),
    "equal": (
        lambda: SymmetricChain(equal=True).star_round().moved,
        "E",
        f"fun some => equal_run state round steps v_delta v_M {STEPS} some t {E1}",
    ),
    "temperature": (
        lambda: log_odds_round(chain, tau).moved,
        "E",
        f"temperature_run state round steps v_theta v_M v_tau {E1} {STEPS} t {E2}",
    ),
    "sampled log-odds": (
        lambda: log_odds_round(SymmetricChain(equal=True), tau, sampled=True).moved,
        "E",
        f"fun some T => sampled_temperature_run state round steps v_y v_M {STEPS} some v_tau t {E1} T {E1}",
    ),
    "two at a temperature": (
        lambda: log_odds_round(pair, tau).moved,
        "",
        f"two_temperature_run state round v_theta_1 v_theta_2 v_tau {E1} M HM s t {E1} {E1}",
    ),
    "apart": (
        lambda: set_apart(chain.star_round(), Symbol("z")).moved,
        "E",
        f"one_apart_run state round steps v_delta v_z v_M {STEPS} t {E1} {E2}",
    ),
    "apart, negated": (
        lambda: set_apart(chain.star_round(), Symbol("z"), negated=True).moved,
        "E",
        f"one_negated_apart_run state round steps v_delta v_z v_M {STEPS} t {E1} {E2}",
    ),
    "moduli": (
        lambda: two_states.star_round(frozen=-1).moved,
        "",
        f"fun sigma S P => moduli_run state round steps v_delta {E1} s sigma t S P {E2}",
    ),
    "moduli, one apart": (
        lambda: set_apart(two_states.star_round(frozen=-1), Symbol("x")).moved,
        "",
        f"fun sigma S P => one_apart_moduli_run state round steps v_delta {E1} s v_x sigma t S P {E1} {E2}",
    ),
    "moduli, two apart": (
        lambda: set_apart(two_states.star_round(frozen=-1), Symbol("x"), count=2).moved,
        "",
        f"fun sigma S P => two_apart_moduli_run state round steps v_delta {E1} s v_x sigma t S P {E1} {E2}",
    ),
    "moduli of three": (
        lambda: three_of_two.star_round(frozen=-1).moved,
        "",
        f"fun sigma S P => three_moduli_run state round s v_delta_1 v_delta_2 v_delta_3 sigma t S P {E1} {E1} {E1}",
    ),
    "two": (
        lambda: pair.star_round().moved,
        "E",
        f"two_run state round v_delta_1 v_delta_2 v_M {E1} M HM s E t {E1} {E1}",
    ),
    "three": (
        lambda: SymmetricChain(steps=3).star_round().moved,
        "E",
        f"three_run state round v_delta_1 v_delta_2 v_delta_3 v_M {E1} M HM s E t {E1} {E1} {E1}",
    ),
    "two states": (
        lambda: two_state_chain(Symbol("a", indexed=True), Symbol("b", indexed=True)).star_round().moved,
        "",
        f"two_state_run state round steps v_a v_b {E1} s t {E2} {E2}",
    ),
}


#: what makes another recursion, where that is not its last plus (of moduli its last minus)
CHANGED = {
    "temperature": (") / (1 - ", ") / (1 + "),
    "sampled log-odds": (") / (1 - ", ") / (1 + "),
    "two at a temperature": ("(v_q_2 s) * (v_q_1 s)", "(v_q_2 s) / (v_q_1 s)"),
}


def proof_of(name: str) -> str:
    _, supposed, link = LINKS[name]
    given = " (E : v_M s = INR M)" if supposed else ""
    return f"Definition link (M : nat) (HM : (2 <= M)%nat) (s : state){given} (t : nat) := {link}."


@pytest.mark.exhaustive
@pytest.mark.parametrize("name", LINKS)
def test_a_derived_recursion_is_the_one_of_the_link(name: str, tmp_path: Path) -> None:
    lines = generated(LINKS[name][0]())
    assert kept(lines, proof_of(name), tmp_path)
    text = "\n".join(lines)
    old, new = CHANGED.get(name, (" - ", " + ") if name.startswith("moduli") else (" + ", " - "))
    head, found, tail = text.rpartition(old)
    assert found
    lines = [f"{head}{new}{tail}"]
    assert not kept(lines, proof_of(name), tmp_path)


@pytest.mark.exhaustive
@pytest.mark.parametrize("letters", ["kp", "kpq"])
def test_kernels_given_entry_by_entry(letters: str, tmp_path: Path) -> None:
    kernels = [[[Symbol(f"{x}_{i}{j}") for j in (1, 2, 3)] for i in (1, 2, 3)] for x in letters]
    lines = generated(dense_recursion(free_model(kernels)).moved)
    for letter, rows in zip(letters, kernels, strict=True):
        shown = "; ".join(f"[{'; '.join(f'v_{x.name} s' for x in row)}]" for row in rows)
        lines.append(f"Definition {letter} (s : state) : kernel := KernelProducts.rows [{shown}].")
    applied = "two_kernels_run" if len(letters) == 2 else "three_kernels_run"
    names = " ".join(letters)
    proof = (
        f"Definition link (s : state) (t : nat) := {applied} state round 3 (le_S 1 2 (le_S 1 1 (le_n 1))) s {names} t "
        "ltac:(by_entries)."
    )
    assert kept(lines, proof, tmp_path)
    swapped = [line.replace("(v_k_12 s) * (v_p_21 s)", "(v_k_12 s) * (v_p_12 s)", 1) for line in lines]
    assert swapped != lines
    assert not kept(swapped, proof, tmp_path)
