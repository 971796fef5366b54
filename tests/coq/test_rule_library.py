"""Every rule has lemmas in the form in which a whole theorem applies them; each is applied to a small state, and misuse is refused by the kernel."""

from __future__ import annotations

from pathlib import Path

import pytest
from theory_build import FOLDER, needs_coq, program, theory

from rlstar_sym.prove.coq_library import Library, Source, compile_sources, needs_by_coqdep
from rlstar_sym.prove.coqc import STORE
from rlstar_sym.theorem.rules import COMPUTATIONS, RULES

pytestmark = [needs_coq, pytest.mark.exhaustive]

EXAMPLES = Path(__file__).parent / "rules" / "Examples.v"

#: what a whole theorem applies for a rule
LEMMAS = {
    "identity": ("Forms.eq_from", "Forms.cleared_eq", "Forms.uncleared_eq"),
    "inequality": ("Forms.gt_from", "Forms.cleared_ge", "Forms.equivalent_gt", "Forms.equivalent_ge"),
    "witness": ("Rules.witness",),
    "case split": (
        "Criteria.criterion_of_edges",
        "Criteria.criterion_of_every_step",
        "Criteria.criterion_of_one_quantity",
        "States.zero_cases",
    ),
    "induction on steps": (
        "States.induction_on_steps",
        "KernelProducts.multiplied_two",
        "KernelProducts.edges_multiply_all",
    ),
    "column induction": (
        "KernelProducts.column_beside",
        "KernelProducts.column_mean",
        "KernelProducts.column_diagonal",
        "KernelProducts.column_accuracy",
        "Columns.beside_invariant",
        "Columns.accuracy_invariant",
        "Columns.round_diagonal",
    ),
    "one factor out": (
        "States.one_factor_out",
        "States.one_term_out",
        "States.one_factor_out_two",
        "States.one_term_out_two",
    ),
    "growth transform": (
        "EveryModel.every_model_improves",
        "EveryModel.no_round_lowers_accuracy",
        "EveryModel.explicit_model_improves",
    ),
    "induction on rounds": ("Runs.every_round", "Runs.lasting", "Runs.unchanged", "Runs.unchanged_up_to"),
    "start value": ("Runs.start_value", "Runs.start_value_along", "Runs.limit_of_parameter"),
    "geometric bound": ("Runs.geometric_bound", "Runs.geometric_bound_along"),
    "squeeze": (
        "Runs.squeeze_below",
        "Runs.squeeze_both",
        "Runs.squeeze_below_along",
        "Runs.squeeze_both_along",
        "Runs.null_over_all_steps",
        "Runs.null_over_other_steps",
    ),
    "descent": ("Runs.descent", "Runs.descent_along"),
    "telescoping": ("Runs.telescoped_below", "Runs.telescoped_above"),
    "repeated squaring": ("Runs.repeated_squaring", "Runs.repeated_squaring_two"),
    "logarithm": ("Logarithms.round_count", "Logarithms.round_count_log", "Logarithms.round_count_first"),
    "moving bound": (
        "MovingBounds.moving_bound_up",
        "MovingBounds.moving_bound_down",
        "MovingBounds.moves_up",
        "MovingBounds.moves_down",
    ),
    "union bound": ("Sampling.small_errors",),
    "conserved quantity": ("Calculus.conserved", "Calculus.changes_at_the_rate", "Flows.conserved_flow"),
    "logarithm of a product": ("Logarithms.log_equal", "Logarithms.is_log_times", "Logarithms.ln_of_product"),
    "exponential": ("Logarithms.exp_positive", "Logarithms.exp_lt", "Logarithms.exp_ge_1"),
    "logarithm bounds": ("Logarithms.ln_upper", "Logarithms.ln_lower_quotient_strict", "Logarithms.two_ln_above"),
    "increasing function": ("Calculus.increasing_on", "Calculus.compare"),
    "special case": ("Calculus.special_case",),
    "intermediate value": ("Calculus.attained", "Calculus.attained_once"),
    "bound on every step": ("Runs.uniform_bound", "Runs.uniform_bound_along"),
    "theorem at a later round": (
        "Runs.limit_later",
        "Runs.limit_from",
        "Runs.limit_from_next_round",
        "Runs.limit_once_below",
        "Criteria.one_zero_becomes_none",
    ),
}


def compiled(text: bytes, store: Path) -> Library:
    """A file of the tests with all that it needs of the theory, compiled; what is compiled already is found again."""
    build = theory()
    own = Source("RLStar.Examples.Examples", text)
    needs = needs_by_coqdep(program(), [*build.sources.values(), own])
    wanted = [source for name, source in build.sources.items() if name in needs[own.name]]
    return compile_sources(program(), [*wanted, own], needs, store, stores=[FOLDER / STORE], jobs=2)


def test_every_rule_has_its_lemmas() -> None:
    assert LEMMAS.keys() == RULES.keys() - COMPUTATIONS


def test_every_lemma_is_in_the_library(tmp_path: Path) -> None:
    modules = sorted({name.partition(".")[0] for names in LEMMAS.values() for name in names})
    lines = [f"From RLStar.Theory Require {module}." for module in modules]
    lines += [f"Check @{name}." for names in LEMMAS.values() for name in names]
    assert not compiled("\n".join([*lines, ""]).encode(), tmp_path).failures


def test_the_examples_compile(tmp_path: Path) -> None:
    assert not compiled(EXAMPLES.read_bytes(), tmp_path).failures


@pytest.mark.parametrize(
    ("said", "said_instead"),
    [
        ("v_x (run round t s) = v_x s ^ (2 ^ t)", "v_x (run round t s) = v_x s ^ (2 ^ S t)"),
        ("v_low (st O) + v_w (st O) * INR T)", "v_low (st O) + v_w (st O) * INR (S T))"),
        ("v_x (run round T s) >= v_x s - 0 * INR T", "v_x (run round T s) >= v_x s - 0 * INR T + 1"),
        ("v_m s i n <= v_S s n * v_c s i n /\\ v_S", "v_m s i n <= v_S s n * v_c s i n - 1 /\\ v_S"),
        ("-> 1 * ln (x u n) - 1 * ln (x u k)", "-> 2 * ln (x u n) - 1 * ln (x u k)"),
        ("x < y -> v_f (set_x x s) < v_f", "x <= y -> v_f (set_x x s) < v_f"),
        (
            "/\\ forall k, (k < steps s)%nat -> k <> m -> v_delta s k <> 0)).",
            "/\\ forall k, (k < steps s)%nat -> v_delta s k <> 0)).",
        ),
        ("2 tt >= 1 - 1 / 5", "3 tt >= 1 - 1 / 5"),
    ],
)
def test_what_is_false_does_not_compile(said: str, said_instead: str, tmp_path: Path) -> None:
    text = EXAMPLES.read_text(encoding="utf-8")
    assert said in text
    assert compiled(text.replace(said, said_instead, 1).encode(), tmp_path).failures
