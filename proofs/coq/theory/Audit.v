(** * Audit: what every main theorem rests on

    Compiling this file prints the axioms that the theorems and the rules of the
    theorem layer use, each list taken together.  tools/audit_coq.py compares
    them with the axioms allowed, and fails if a theorem is left out here. *)

From RLStar.Theory Require Kernels Chains Recursion Round MaximumLikelihood Improvement Convergence Robustness Rate TwoSteps Climbing GrowthTransform RationalRuns ReferenceValues Rules.

(** The two axioms of the standard reals, and no other: sig_forall_dec and
    functional_extensionality_dep. *)
Definition without_logarithm := (
  (* Kernels.v: symmetric channels and their products (I.1) *)
  Kernels.sym_stochastic
  , Kernels.compose_sym
  , Kernels.compose_all_sym
  (* Chains.v: sums over all chains as matrix products *)
  , Chains.J_trace
  , Chains.kept_weight_product
  , Chains.kept_weight_at
  , Chains.same_star_round
  (* Recursion.v: equivalent forms of the recursion (I.1) *)
  , Recursion.new_edge_gain
  , Recursion.new_edge_shortfall
  , Recursion.new_edge_odds
  (* Round.v: the round of symmetric steps (I.1, I.2) *)
  , Round.J_symmetric
  , Round.star_round_symmetric
  , Round.sym_edge
  , Round.star_rounds_symmetric
  , Round.star_rounds_unit
  , Round.J_rounds
  , Round.entry_rounds
  (* MaximumLikelihood.v: the round is the maximum-likelihood refit *)
  , MaximumLikelihood.refit_stochastic
  , MaximumLikelihood.star_round_stochastic
  (* Improvement.v: I.2 and I.3 *)
  , Improvement.edge_improvement
  , Improvement.product_improvement
  , Improvement.edge_improvement_weak
  , Improvement.accuracy_of_chain
  , Improvement.accuracy_increasing
  , Improvement.accuracy_of_guess
  , Improvement.accuracy_of_perfect
  , Improvement.accuracy_bounds
  , Improvement.policy_improvement
  , Improvement.step_improvement
  , Improvement.policy_improvement_every_round
  , Improvement.policy_improvement_weak
  (* Convergence.v: I.4 and I.5 *)
  , Convergence.shortfall_step
  , Convergence.shortfall_rate
  , Convergence.shortfalls_vanish_positive
  , Convergence.shortfalls_vanish
  , Convergence.edges_converge
  , Convergence.product_converges
  , Convergence.two_zeros_fixed
  , Convergence.edge_criterion
  , Convergence.convergence_of_kernels
  , Convergence.convergence_of_accuracy
  , Convergence.one_zero_one_round
  , Convergence.two_zeros_stuck
  , Convergence.pretrained_criterion
  , Convergence.accuracy_criterion
  (* Robustness.v: I.7 *)
  , Robustness.share_closed_form
  , Robustness.share_no_fall
  , Robustness.share_converges
  , Robustness.share_below_one
  , Robustness.F_symmetric
  , Robustness.robustness
  , Robustness.share_of_right_chains_converges
  , Robustness.wrong_steps_persist
  , Robustness.expected_wrong_steps_symmetric
  , Robustness.expected_wrong_steps_no_growth
  (* Rate.v: I.6 *)
  , Rate.quadratic_rate
  , Rate.quadratic_rate_below
  , Rate.rate_constant_near
  , Rate.sharp_constant
  , Rate.quadratic_rate_of_errors
  , Rate.sharp_constant_of_errors
  (* TwoSteps.v: I.6a and I.6b *)
  , TwoSteps.two_steps_odds
  , TwoSteps.two_equal_steps_reached
  , TwoSteps.accuracy_of_two_equal_steps
  , TwoSteps.odds_of_two_steps
  (* Climbing.v: I.6c and I.6d *)
  , Climbing.edges_of_equal_steps
  , Climbing.climbing_takes_long
  , Climbing.climbing_ends
  , Climbing.equal_chain_rounds
  (* GrowthTransform.v: the new rows (III.1) *)
  , GrowthTransform.growth_substochastic
  (* RationalRuns.v: the definitions over Q agree with those over R *)
  , RationalRuns.J_correct
  , RationalRuns.F_correct
  , RationalRuns.star_round_correct
  , RationalRuns.edges_correct
  , RationalRuns.accuracy_correct
  (* ReferenceValues.v: I.8 *)
  , ReferenceValues.reference_accuracy_exact
  , ReferenceValues.reference_round_0
  , ReferenceValues.reference_round_1
  , ReferenceValues.reference_round_2
  , ReferenceValues.reference_round_3
  , ReferenceValues.reference_round_4
  (* Rules.v: the rules of the theorem layer *)
  , Rules.identity
  , Rules.inequality
  , Rules.witness
  , Rules.special_case
  , Rules.case_split
  , Rules.induction_on_steps
  , Rules.column_induction
  , Rules.one_factor_out
  , Rules.induction_on_rounds
  , Rules.start_value
  , Rules.geometric_bound
  , Rules.squeeze
  , Rules.descent
  , Rules.telescoping
  , Rules.repeated_squaring
  , Rules.moving_bound
  , Rules.bound_on_every_step
  , Rules.theorem_at_a_later_round
).

Print Assumptions without_logarithm.

(** Coq's logarithm is defined by completeness (sig_not_dec), and its laws in
    the standard library use classical logic, as does the mean value theorem:
    theorems whose statements contain ln or exp rest on these two as well. *)
Definition with_logarithm := (
  (* Recursion.v: equivalent forms of the recursion (I.1) *)
  Recursion.new_edge_log_odds
  (* MaximumLikelihood.v: the round is the maximum-likelihood refit *)
  , MaximumLikelihood.gibbs
  , MaximumLikelihood.gibbs_equality
  , MaximumLikelihood.star_round_possible
  , MaximumLikelihood.star_round_maximum_likelihood
  , MaximumLikelihood.maximum_likelihood_unique
  (* GrowthTransform.v: III.1, and II.5 for arbitrary kernels *)
  , GrowthTransform.growth_transform
  , GrowthTransform.star_round_improves
  (* TwoSteps.v: I.6a and I.6b *)
  , TwoSteps.two_steps_log_odds
  , TwoSteps.two_equal_steps_round_count
  , TwoSteps.rounds_of_two_equal_steps
  (* Rules.v: the rules of the theorem layer *)
  , Rules.logarithm
  , Rules.conserved_quantity
  , Rules.logarithm_of_a_product
  , Rules.exponential
  , Rules.logarithm_bounds
  , Rules.increasing_function
  , Rules.intermediate_value
  , Rules.union_bound
  , Rules.growth_transform
).

Print Assumptions with_logarithm.
