"""Changes to the Coq theory that must make its build fail: a sign, a bound, a constant, a direction, a dropped hypothesis.

A change names the file, the words with which the changed statement begins, and the text to replace inside it (exactly one occurrence between
there and the end of the statement).
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Change:
    """In `file`, in the statement that begins with `statement`, `old` becomes `new`."""

    file: str
    statement: str
    old: str
    new: str

    def apply(self, text: str) -> str:
        """The changed text of the file; raises ValueError if the change does not fit it."""
        start = re.search(rf"^ *{re.escape(self.statement)}\b", text, re.MULTILINE)
        if start is None:
            raise ValueError(f"{self.file}.v has no statement {self.statement}")
        end = re.search(r"^\s*Proof\.|^\s*$", text[start.start() :], re.MULTILINE)
        stop = start.start() + end.start() if end else len(text)
        part = text[start.start() : stop]
        if part.count(self.old) != 1:
            raise ValueError(f"{self.statement} in {self.file}.v has {part.count(self.old)} times {self.old!r}")
        return text[: start.start()] + part.replace(self.old, self.new) + text[stop:]

    def __str__(self) -> str:
        return f"{self.file}-{self.statement.split()[-1]}-{self.old.strip()[:24]}"


CHANGES = [
    # definitions: the theorems about them must notice
    Change("Kernels", "Definition sym", "+ d * kd i j", "- d * kd i j"),
    Change("Chains", "Definition right_answer", "kd (final s w) s", "kd (final s w) O"),
    Change("Chains", "Definition probability", "/ INR M * walk", "INR M * walk"),
    Change("Chains", "Definition kept_weight", "right_answer s w * transition", "transition"),
    Change("Chains", "Definition refit", "kept_weight Ks n i j / row", "kept_weight Ks n i j"),
    Change("Recursion", "Definition new_edge", "M - 2", "M - 1"),
    Change("Recursion", "Definition rest", "prod (others n ds)", "prod ds"),
    Change("Recursion", "Definition accuracy", "(M - 1)", "M"),
    Change("Convergence", "Definition at_most_one_zero", "nth j ds 0 = 0 -> i = j", "i = j"),
    Change("Robustness", "Definition share", "accuracy M (prod ds)", "accuracy M 1"),
    Change("Robustness", "Definition expected_wrong_steps", "/ J M Ks", ""),
    Change("RationalRuns", "Definition qnew_edge", "inject_Z 2", "inject_Z 3"),
    Change("RationalRuns", "Definition qF", "then 1%Q else 0%Q", "then 0%Q else 1%Q"),
    Change("ReferenceValues", "Definition reference_chain", "symmetric 64", "symmetric 63"),
    # I.1
    Change("Kernels", "Theorem sym_stochastic", "- / (INR M - 1) <=", "- / INR M <="),
    Change("Kernels", "Theorem compose_sym", "a * b", "a + b"),
    Change("Chains", "Theorem kept_weight_product", "post j s", "post s j"),
    Change("Recursion", "Theorem new_edge_gain", "(1 + (M - 1) * d) /", "(1 + M * d) /"),
    Change("Recursion", "Theorem new_edge_shortfall", "(1 - r)", "(1 + r)"),
    Change("Recursion", "Hypothesis defined", "<> 0", "<> 1"),
    Change("Recursion", "Hypothesis M_at_least_2", "2 <= M", "0 <= M"),
    Change("Round", "Theorem star_round_symmetric", "1 + (INR M - 1) * prod ds <> 0 ->\n", "\n"),
    Change("Round", "Theorem J_symmetric", "prod ds", "total ds"),
    # I.2, I.3
    Change("Improvement", "Theorem accuracy_of_chain", "INR M - 1", "INR M - 2"),
    Change("Improvement", "Theorem accuracy_bounds", "1 / INR M <=", "2 / INR M <="),
    Change("Improvement", "Theorem edge_improvement", "< 1.", "< 1 / 2."),
    Change("Improvement", "Theorem edge_improvement", "(2 <= length ds)%nat -> ", ""),
    Change("Improvement", "Theorem product_improvement", "inner_edges", "unit_edges"),
    Change("Improvement", "Theorem policy_improvement", "J M (symmetric M ds) < J M (star", "J M (star"),
    Change("Improvement", "Theorem policy_improvement_weak", "unit_edges ds ->", ""),
    # I.4, I.5
    Change("Convergence", "Theorem shortfall_rate", "(1 - c) ^ t", "(1 - c) ^ S t"),
    Change("Convergence", "Theorem convergence_of_kernels", " at_most_one_zero ds ->", ""),
    Change("Convergence", "Theorem convergence_of_kernels", "kd i j) (kd i j)", "kd i j) 1"),
    Change("Convergence", "Theorem convergence_of_accuracy", "))) 1.", "))) (1 / 2)."),
    Change("Convergence", "Theorem one_zero_one_round", "nth n ds 0 = 0 ->", ""),
    Change("Convergence", "Theorem two_zeros_stuck", "= 1 / INR M", "= 0"),
    Change("Convergence", "Theorem two_zeros_stuck", "i <> j ->", ""),
    Change("Convergence", "Theorem pretrained_criterion", "at_most_one_zero ds <->", "~ at_most_one_zero ds <->"),
    Change("Convergence", "Theorem accuracy_criterion", "unit_edges ds ->", ""),
    # I.6
    Change("Rate", "Theorem quadratic_rate", "(1 - nth n ds 0) *", "(1 - nth n ds 0) / 2 *"),
    Change("Rate", "Theorem quadratic_rate_below", "<= M * (1", "<= (1"),
    Change("Rate", "Theorem sharp_constant", "(1 / M)", "(1 / (M - 1))"),
    Change("Rate", "Theorem sharp_constant_of_errors", "(1 / (INR M - 1))", "(1 / INR M)"),
    Change("TwoSteps", "Theorem two_steps_odds", "2 ^ (t - 1)", "2 ^ t"),
    Change("TwoSteps", "Theorem two_steps_odds", "(1 <= t)%nat ->", ""),
    Change("TwoSteps", "Theorem two_equal_steps_reached", "1 - s * s", "1 - s"),
    Change("TwoSteps", "Theorem two_equal_steps_round_count", "<= t)%nat", "< t)%nat"),
    Change("Climbing", "Theorem climbing_takes_long", "INR T >=", "INR T >= 1 +"),
    Change("Climbing", "Theorem climbing_takes_long", "(M - 2) * l", "(M - 2) * d"),
    Change("Climbing", "Theorem climbing_ends", "INR T <= 1 +", "INR T <="),
    Change("Climbing", "Theorem climbing_ends", "(1 + INR a * l ^ a)", "(1 - INR a * l ^ a)"),
    # I.7, I.8
    Change("Robustness", "Theorem share_closed_form", "/ M.", "/ (M - 1)."),
    Change("Robustness", "Theorem robustness", "<= F M", "< F M"),
    Change("Robustness", "Theorem share_below_one", "(2 <= length ds)%nat -> ", ""),
    Change("Robustness", "Theorem wrong_steps_persist", "inner_edges", "unit_edges"),
    Change("Robustness", "Theorem expected_wrong_steps_symmetric", "edge_round (INR M) ds", "ds"),
    Change("ReferenceValues", "Theorem reference_round_3", "174396", "174397"),
    Change("ReferenceValues", "Theorem reference_round_1", "6701 ", "6702 "),
    # maximum likelihood
    Change("MaximumLikelihood", "Theorem gibbs", "w j * ln (q j)) <=", "w j * ln (q j)) <"),
    Change("MaximumLikelihood", "Hypothesis Qs_possible", "possible Ks Qs", "possible Qs Qs"),
    Change("MaximumLikelihood", "Theorem maximum_likelihood_unique", "<> 0", "<> 1"),
    # rules
    Change("Rules", "Lemma identity", "b <> 0 -> ", ""),
    Change("Rules", "Lemma inequality", "0 < b -> ", ""),
    Change("Rules", "Lemma geometric_bound", "q < 1 ->", "q <= 1 ->"),
    Change("Rules", "Lemma squeeze", "Un_cv x 0) xs", "Un_cv x 1) xs"),
    Change("Rules", "Lemma repeated_squaring", "(2 ^ (t - 1))", "(2 * (t - 1))"),
    Change("Rules", "Lemma logarithm", "1 < x -> ", ""),
    Change("Rules", "Lemma moving_bound", "low <= high -> ", ""),
    Change("Rules", "Lemma moving_bound", "0 <= c ->", ""),
    Change("Rules", "Lemma union_bound", "ln (2 * INR", "ln (INR"),
    Change("Rules", "Lemma conserved_quantity", "a <= b ->", "b <= a ->"),
    Change("Rules", "Lemma theorem_at_a_later_round", "(u <= t)%nat -> ", ""),
    # the general round and the links of the models
    Change("GeneralRound", "Definition uniform", "/ INR M", "INR M"),
    Change("GeneralRound", "Definition exact_verifier", "then 1 else 0", "then 0 else 1"),
    Change("GeneralRound", "Definition noisy_verifier", "then a else b", "then b else a"),
    Change("GeneralRound", "Definition frozen_round", "Nat.ltb n N", "Nat.leb n N"),
    Change("GeneralRound", "Definition kept_chain", "(map (sampled q) Ks)", "Ks"),
    Change("GeneralRound", "Definition kept_chain", "(final s w)", "s"),
    Change("GeneralRound", "Definition refit_part", "+ mixture q *", "+"),
    Change("GeneralRound", "Definition refit_part", "then nth n Ks kd i j", "then kd i j"),
    Change("GeneralRound", "Definition general_round", "else nth n Ks kd", "else kd"),
    Change("GeneralRound", "Theorem transition_mass_product", "(skipn (S n) Ks)) j k", "(skipn (S n) Ks)) k j"),
    Change("LinkSymmetric", "Definition noisy_edge", "(M - 2)", "(M - 1)"),
    Change("LinkSymmetric", "Theorem verifier_link", "(INR M - 2)", "(INR M - 3)"),
    Change("LinkSymmetric", "Theorem partial_link", "delta u n ^ 2", "delta u n"),
    Change("LinkSymmetric", "Theorem frozen_link", "(INR M - 2) * e", "(INR M - 2)"),
    Change("LinkSymmetric", "Theorem F_of_edges", "alpha M (x n)", "x n"),
    Change("LinkSymmetric", "Theorem kept_mass_of_edges", "b * (1 - accuracy", "b * (accuracy"),
    Change("LinkSymmetric", "Theorem linked_entry_perfect", "delta t n) 1", "delta t n) 0"),
    Change("LinkSymmetric", "Hypothesis keeps", "<> 0", "<> 1"),
    Change("LinkVariants", "Theorem equal_link", "INR M - 2", "INR M - 1"),
    Change("LinkVariants", "Theorem set_apart_J", "y t ^ k", "y t"),
    Change("LinkVariants", "Hypothesis negative : product_of N sigma", "= -1", "= 1"),
    Change("LinkTemperature", "Definition heated", "(/ tau)", "tau"),
    Change("LinkTemperature", "Definition heated", "then 0 else", "then 1 else"),
    Change("LinkTemperature", "Definition at_temperature", "(K i j) / row", "(K i j)"),
    Change("LinkTemperature", "Definition odds_next", "(1 - r)", "(1 + r)"),
    Change("LinkKernels", "Theorem kernels_link", "K u n i j * way_back u n j i", "K u n i j * way_back u n i j"),
    Change("LinkKernels", "Definition two_state", "1 - b; b", "b; 1 - b"),
    Change("LinkKernels", "Theorem focus_link", "stochastic M (K u n) ->", ""),
    Change("LinkDense", "Definition first_of_two", "rho i", "rho j"),
    Change("LinkDense", "Definition second_of_three", "Q j s", "Q s j"),
    Change("LinkDense", "Definition refit_entry", "+ mu * (w", "+ (w"),
    Change("LinkDense", "Theorem skewed_round", "0 < r < 1 ->", ""),
    Change("LinkEveryModel", "Hypothesis part", "<= 1", "<= 2"),
    Change("LinkStates", "Theorem J_at", "- 1) * all_in", "- 2) * all_in"),
    Change("LinkStates", "Definition odds_next_in", "(1 - sampled", "(1 + sampled"),
]
