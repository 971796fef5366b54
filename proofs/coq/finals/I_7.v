(** Theorem I.7 about chains, from the facts of its file. *)
From Coq Require Import Reals List Lra Lia Arith.
From RLStar.Theory Require Import Sums Kernels Chains LinkSymmetric LinkStates.
From RLStar.Theory Require States Runs Recursion Round Robustness.
From RLStar Require Import Statements Finals.Paper.
From RLStar Require Theorems.I_7.
Local Open Scope R_scope.

Lemma wrong_steps_is M N (HM : (2 <= M)%nat) d :
  Statements.unit_edges N d ->
  Robustness.expected_wrong_steps M (steps_with_edges M N d)
  = States.total (States.all N) (fun k => 1 - (1 + (INR M - 1) * new_edges M N d k) / INR M).
Proof.
  intros HU. unfold steps_with_edges. change (map d (seq 0 N)) with (edges_of N d).
  rewrite Robustness.expected_wrong_steps_symmetric;
    [|exact HM|apply Rgt_not_eq, Round.product_defined; [exact HM|]; now apply unit_list].
  rewrite new_edges_list, total_map. unfold edges_of. rewrite map_map. reflexivity.
Qed.

Theorem I_7_holds : I_7_says.
Proof.
  intros M N delta HM HN HU t. assert (HT := unit_moved M N HM t delta HU). assert (HR := at_least_2 M HM).
  split.
  - rewrite !F_is by assumption.
    exact (Rge_le _ _ (Theorems.I_7.conclusion_34 (Theorems.I_7.State N (moved M N t delta) (INR M)) HN (at_least N _ HT) (at_most N _ HT) HR)).
  - assert (HS := unit_moved M N HM (S t) delta HU).
    rewrite !(Robustness.same_expected_wrong_steps M _ _ (chain_is M N HM delta HU _)).
    change (symmetric M (edges_of N (moved M N (S t) delta))) with (steps_with_edges M N (moved M N (S t) delta)).
    change (symmetric M (edges_of N (moved M N t delta))) with (steps_with_edges M N (moved M N t delta)).
    rewrite !wrong_steps_is by assumption.
    exact (Theorems.I_7.conclusion_36 (Theorems.I_7.State N (moved M N (S t) delta) (INR M)) HN (at_least N _ HS) (at_most N _ HS) HR).
Qed.
